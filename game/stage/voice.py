"""The platform's own voice: speech-dispatcher, espeak-ng, `say`, or Windows' SAPI.

Each sentence is a child process, so that nothing here waits for it; the next
one interrupts it. Programs are tried in order, and one that fails is not tried
again; if none is left, `Voice.problem` says what the last one said. Knows
nothing of screens: it is told words, and how fast to say them.
"""

import math
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from game.narrative.values import dataclass

WORDS_A_MINUTE = 175  # how fast voices speak unless told otherwise
TEXT_LENGTH_MAX = 4000
WORDS_VARIABLE = "WARMTH_WORDS"
_TELLING_MAX = 4000  # of what a program says about its failure
_POLL_S = 0.04
# A program that speaks more slowly than this hangs: some do without a sound card.
_LETTERS_A_SECOND = 5
_LONGEST_S = 4.0
_PATIENCE_S = 1.0  # for a child to end that was asked to
_LANGUAGE = re.compile(r"[a-z]{2,3}([-_][A-Za-z]{2,8})?\Z")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")

Command = Callable[[str, int], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Program:
    """A program that speaks.

    Attributes:
        name: Of the file on the path.
        command: From a language and a rate (per cent) to its arguments.
        takes: How it gets the words: as its last argument, on its standard
            input, or in the environment variable `WORDS_VARIABLE`.
        silencer: Arguments that make it silent, for one whose child only hands
            the words on.
    """

    name: str
    command: Command
    takes: Literal["argument", "input", "variable"]
    silencer: tuple[str, ...] = ()


def _tenfold(rate: int, most: int) -> int:
    """A rate in per cent on a scale from -most to most; three times is the most."""
    return round(min(max(math.log(rate / 100, 3), -1), 1) * most)


def _dispatcher(language: str, rate: int) -> Sequence[str]:
    tongue = ("-l", language[:2]) if language else ()
    return ("-w", "-r", str(_tenfold(rate, 100)), *tongue, "--")


def _espeak(language: str, rate: int) -> Sequence[str]:
    tongue = ("-v", language.replace("_", "-").lower()) if language else ()
    return ("-s", str(WORDS_A_MINUTE * rate // 100), *tongue, "--stdin")


def _say(_language: str, rate: int) -> Sequence[str]:
    return ("-r", str(WORDS_A_MINUTE * rate // 100), "-f", "-")


def _sapi(_language: str, rate: int) -> Sequence[str]:
    script = (
        "$ErrorActionPreference = 'Stop';"
        "$voice = New-Object -ComObject SAPI.SpVoice;"
        f"$voice.Rate = {_tenfold(rate, 10)};"
        f"[void]$voice.Speak($env:{WORDS_VARIABLE}, 16)"  # 16: it is no XML
    )
    return ("-NoLogo", "-NoProfile", "-NonInteractive", "-Command", script)


PROGRAMS = (
    Program("spd-say", _dispatcher, "argument", ("-C",)),
    Program("espeak-ng", _espeak, "input"),
    Program("espeak", _espeak, "input"),
)
MAC_PROGRAMS = (Program("say", _say, "input"), *PROGRAMS)
WINDOWS_PROGRAMS = (Program("powershell", _sapi, "variable"), *PROGRAMS)


def programs_of(platform: str = sys.platform) -> tuple[Program, ...]:
    """The programs to try on a system, the best first."""
    known = {"darwin": MAC_PROGRAMS, "win32": WINDOWS_PROGRAMS}
    return known.get(platform, PROGRAMS)


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
            self._thread.join(2 * _PATIENCE_S)

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
        try:
            child = self._start(program, path, order)
        except OSError as problem:
            return problem.strerror or str(problem)
        left_s = _LONGEST_S + len(order.text) * 100 / order.rate / _LETTERS_A_SECOND
        try:
            while child.poll() is None and left_s > 0:
                with self._changed:
                    if self._order is not None or self._is_closed:
                        break
                    self._changed.wait(_POLL_S)
                left_s -= _POLL_S
            if child.poll() is None:
                self._silence(program, path)
                return "it comes to no end" if left_s <= 0 else None
            return self._failure(child)
        finally:
            _end(child)

    def _start(
        self, program: Program, path: str, order: _Order
    ) -> "subprocess.Popen[bytes]":
        command = [path, *program.command(self._language, order.rate)]
        environment = self._environment
        if program.takes == "argument":
            command.append(order.text)
        elif program.takes == "variable":
            environment = {**environment, WORDS_VARIABLE: order.text}
        child = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.PIPE if program.takes == "input" else subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        if child.stdin is not None:
            try:
                child.stdin.write(order.text.encode())
                child.stdin.close()
            except OSError:
                return child  # it has ended already; how, is seen by its code
        return child

    def _failure(self, child: "subprocess.Popen[bytes]") -> str | None:
        said = child.stderr.read(_TELLING_MAX) if child.stderr is not None else b""
        lines = said.decode(errors="replace").strip().splitlines()
        last = lines[-1] if lines else ""
        # espeak-ng ends well when there is no sound card, and only says so.
        if child.returncode == 0 and not last.startswith("error:"):
            return None
        return last or f"it ended with code {child.returncode}"

    def _silence(self, program: Program, path: str) -> None:
        """For one that has handed the words on: what it gets next interrupts them."""
        with self._changed:
            goes_on = self._order is not None and bool(self._order.text)
        if not program.silencer or goes_on:
            return
        try:
            subprocess.run(
                [path, *program.silencer],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_PATIENCE_S,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as problem:
            self.problem = f"{program.name}: {problem}"


def _end(child: "subprocess.Popen[bytes]") -> None:
    """No child is left behind, and none is left a zombie."""
    if child.poll() is None:
        child.terminate()
        try:
            child.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
    for pipe in (child.stdin, child.stderr):
        if pipe is not None and not pipe.closed:
            pipe.close()
