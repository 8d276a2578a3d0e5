"""The platform's own voice: speech-dispatcher, espeak-ng, `say`, or Windows' SAPI.

Each sentence is a child process, so that nothing here waits for it; the next
one interrupts it. Programs are tried in order, and one that fails is not tried
again; if none is left, `Voice.problem` says what the last one said. Knows
nothing of screens: it is told words, and how fast to say them.
"""

import os
import re
import shutil
import threading
from collections.abc import Mapping, Sequence

from game.narrative.values import dataclass
from game.stage.programs import Program, programs_of

TEXT_LENGTH_MAX = 4000
_POLL_S = 0.04
# A program that speaks more slowly than this hangs: some do without a sound card.
_LETTERS_A_SECOND = 5
_LONGEST_S = 4.0
_CLOSING_S = 2.0
_LANGUAGE = re.compile(r"[a-z]{2,3}([-_][A-Za-z]{2,8})?\Z")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class _Order:
    """What is to be said; "" is silence."""

    text: str
    rate: int = 100


class Voice:
    """Says one thing at a time; the latest."""

    def __init__(
        self,
        language: str = "",
        programs: Sequence[Program] | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """A voice that says nothing yet, and starts nothing yet.

        Args:
            language: Code of the language that is spoken, or "".
            programs: What to try; None: what this system may have.
            environment: Where programs are looked up, and what they get.
        """
        self.problem = ""
        self._language = language if _LANGUAGE.match(language) else ""
        self._environment = dict(os.environ if environment is None else environment)
        self._programs = list(programs_of() if programs is None else programs)
        self._found: list[tuple[Program, str]] | None = None
        self._changed = threading.Condition()
        self._order: _Order | None = None
        self._is_closed = False
        self._is_busy = False
        self._thread: threading.Thread | None = None

    @property
    def is_there(self) -> bool:
        """Whether there is a program that speaks, and hasn't failed."""
        return bool(self._usable())

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, or about to be."""
        with self._changed:
            return self._is_busy or bool(self._order and self._order.text)

    def say(self, text: str, rate: int = 100) -> None:
        """Say `text` instead of whatever is being said; `rate` is per cent."""
        sound = _CONTROL.sub(" ", text).strip()[:TEXT_LENGTH_MAX]
        self._give(_Order(sound, rate))

    def hush(self) -> None:
        """Say nothing any more."""
        if self._thread is not None:
            self._give(_Order(""))

    def close(self) -> None:
        """Fall silent, and start nothing again."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(_CLOSING_S)

    def retry(self) -> None:
        """Look again for programs, those that failed among them."""
        self._found = None
        self.problem = ""

    def _give(self, order: _Order) -> None:
        with self._changed:
            if self._is_closed:
                return
            self._order = order
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._run, name="voice", daemon=True
                )
                self._thread.start()
            self._changed.notify()

    def _usable(self) -> list[tuple[Program, str]]:
        """Programs that can be started, each with its whole path."""
        if self._found is None:
            where = self._environment.get("PATH")
            found = [
                (program, shutil.which(program.name, path=where))
                for program in self._programs
            ]
            self._found = [(program, path) for program, path in found if path]
        return self._found

    # --- in the thread ----------------------------------------------------------

    def _run(self) -> None:
        while (order := self._next()) is not None:
            if order.text:
                self._speak(order)
            with self._changed:
                self._is_busy = False

    def _next(self) -> _Order | None:
        """The next order; None when there will be none."""
        with self._changed:
            while self._order is None and not self._is_closed:
                self._changed.wait()
            order, self._order = self._order, None
            self._is_busy = bool(order and order.text)
            return None if self._is_closed else order

    def _speak(self, order: _Order) -> None:
        """Say it by the first program that can, until it is said or interrupted."""
        for program, path in self._usable():
            told = self._say_by(program, path, order)
            if told is None:
                return
            self._found = [each for each in self._usable() if each[0] != program]
            self.problem = f"{program.name}: {told}"

    def _say_by(self, program: Program, path: str, order: _Order) -> str | None:
        """Why the program failed; None if it spoke, as far as one can know."""
        from game.stage import speaking

        command = [path, *program.command(self._language, order.rate)]
        left_s = _LONGEST_S + len(order.text) * 100 / order.rate / _LETTERS_A_SECOND
        try:
            child = speaking.start(program, command, order.text, self._environment)
        except OSError as problem:
            return problem.strerror or str(problem)
        try:
            while child.poll() is None and left_s > 0 and not self._is_interrupted():
                left_s -= _POLL_S
            if child.poll() is not None:
                return speaking.failure(child)
            if program.silencer and not self._goes_on():
                told = speaking.silence([path, *program.silencer], self._environment)
                self.problem = f"{program.name}: {told}" if told else self.problem
            return "it comes to no end" if left_s <= 0 else None
        finally:
            speaking.end(child)

    def _is_interrupted(self) -> bool:
        """Whether there is another order; after a moment, if there is none yet."""
        with self._changed:
            if self._order is None and not self._is_closed:
                self._changed.wait(_POLL_S)
            return self._order is not None or self._is_closed

    def _goes_on(self) -> bool:
        """Whether other words follow: those interrupt what was handed on."""
        with self._changed:
            return self._order is not None and bool(self._order.text)
