"""The loop of `read`: tell what happens, ask, do, and again.

Talks through two functions it is given, one that says and one that asks, so
that a test can be the person.
"""

from collections.abc import Callable, Mapping, Sequence

from game.cli import saying
from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import views
from game.narrative.machine import StoryLoop
from game.runtime.replay import Replay, ReplayProblem, open_here, read_input, written
from game.runtime.session import Session

HISTORY_LINES = 30
_LEAVE = ("q", "quit")
_PASS_OVER = ("p", "pass over")

Say = Callable[[str], None]
Ask = Callable[[str], str | None]


class Reader:
    """Reads a play to somebody.

    Args:
        session: The play; not begun, or restored.
        say: Shows a paragraph.
        ask: Shows a prompt; the answer without its line end, None at its end.
        keep: Called after everything that was done; saves.
        warns: Whether to ask before a scene that may weigh is read.
    """

    def __init__(
        self,
        session: Session,
        say: Say,
        ask: Ask,
        keep: Callable[[Session], None],
        *,
        warns: bool = False,
    ) -> None:
        self.session = session
        self._say = say
        self._ask = ask
        self._keep = keep
        self._warns = warns
        # Whether the last line was an empty one: there are never two.
        self._said_nothing = False
        # Whether somebody asked to save and leave.
        self.was_left = False

    @property
    def _titles(self) -> Mapping[str, str]:
        return self.session.titles

    # --- by itself ------------------------------------------------------------

    def play(self, replay: Replay) -> None:
        """Read a whole replay, without asking anything.

        Raises:
            ReplayProblem: It doesn't fit, from some line on.
        """
        session = self.session
        first = replay.inputs[0]
        assert isinstance(first, inp.Begin)
        _require_scene(session, replay)
        self._tell(session.begin(first.seed, replay.scene))
        for number, given in enumerate(replay.inputs[1:], 1):
            passes = isinstance(given, inp.PassOver)
            while not session.is_at_stop and not (passes and session.can_pass_over):
                self._tell(session.forward())
            self._say_all(["", f"> {self._done(given)}"])
            try:
                self._tell(session.perform(given))
            except ValueError as problem:
                place = replay.place(number)
                found = open_here(session.story, session.state)
                raise ReplayProblem(
                    f"{place}: `{written(given)}` is not open here ({problem}); {found}"
                ) from problem
        self._tell(session.read_on())
        stop = session.stop
        if isinstance(stop, views.EndingView):
            self._say_all(["", *saying.stop_words(stop)])
        else:
            self._say_all(["", "[The replay ends here; the story goes on.]"])

    def _done(self, given: inp.Input) -> str:
        """What is done, in the words in which it is offered."""
        stop = self.session.stop
        for number, each in (saying.inputs_at(stop) if stop else {}).items():
            if each == given and stop is not None:
                lines = saying.stop_words(stop)
                start = f"{number}. "
                found = next((line for line in lines if line.startswith(start)), "")
                return found.removeprefix(start) or written(given)
        return written(given)

    # --- with somebody ----------------------------------------------------------

    def converse(self) -> None:
        """Read until the end, until nobody answers, or until they leave."""
        self._read_to_stop()
        while not self.was_left:
            stop = self.session.stop
            assert stop is not None
            self._say_all(["", *saying.stop_words(stop)])
            if not self._answered(stop):
                return

    def tell(self, events: Sequence[ev.Event]) -> None:
        """Tell events that somebody else caused, such as the beginning."""
        self._tell(events)

    def tell_page(self) -> None:
        """Tell again what stands on the present page."""
        self._say_all(_spaced(self.session.page))

    def _answered(self, stop: views.StopView) -> bool:
        """Ask until something is done; False if it is over."""
        while True:
            answer = self._ask("> ")
            word = "" if answer is None else answer.strip().lower()
            if answer is None or (not word and isinstance(stop, views.EndingView)):
                return False
            if word in _LEAVE:
                self.was_left = True
                return False
            if word in ("b", "back"):
                if self._went_back():
                    return True
                self._say("This is the very beginning.")
            elif not self._told_about(word) and (not word or self._did(word, stop)):
                return True

    def _told_about(self, word: str) -> bool:
        """Whether `word` only asked for something to be told."""
        if word in ("h", "history"):
            backlog = self.session.backlog[-HISTORY_LINES:]
            self._say_all(_spaced(backlog))
        elif word in ("w", "who"):
            self._say_all(saying.belongings(self.session))
        elif word in ("?", "help"):
            self._say_all(saying.HELP)
        else:
            return False
        return True

    def _did(self, word: str, stop: views.StopView) -> bool:
        """Do what was answered; False if it can't be, which is then said."""
        given = self._meant(word, stop)
        if given is None:
            return False
        try:
            events = self.session.perform(given)
        except ValueError as problem:
            self._say(f"That can't be done: {problem}.")
            return False
        except StoryLoop as problem:
            self._say(f"The story has a fault there: {problem}. Choose another way.")
            return False
        self._tell(events)
        self._read_to_stop()
        self._keep(self.session)
        return True

    def _meant(self, word: str, stop: views.StopView) -> inp.Input | None:
        if word in _PASS_OVER:
            if self.session.can_pass_over is None:
                self._say("There is nothing here that could be passed over.")
                return None
            return inp.PassOver()
        if not (word.isascii() and word.isdigit()):
            given = read_input(word)
            if given is None:
                self._say("Type a number, or ? for help.")
            return given
        number = int(word[:6])
        given = saying.inputs_at(stop).get(number)
        if given is None:
            self._say(f"There is no {word[:6]} here. Type ? for help.")
            return None
        if isinstance(stop, views.ChoiceView) and number <= len(stop.options):
            option = stop.options[number - 1]
            if not option.is_open:
                self._say(f"Out of reach: {views.plain(option.reason)}")
                return None
        return given

    def _went_back(self) -> bool:
        """To the stop before this one, if there is one."""
        entry = self.session.cursor.entry
        if entry == 0:
            return False
        while self.session.cursor.entry == entry:
            self.session.back()
        self.session.read_on()
        self._say_all(["", "[Back.]"])
        self.tell_page()
        return True

    # --- telling ------------------------------------------------------------------

    def _read_to_stop(self) -> None:
        asked: str | None = None
        while not self.session.is_at_stop:
            scene = self.session.scene
            summary = self.session.summary
            if self._warns and scene != asked and summary and self.session.marks:
                asked = scene
                word = self._whether()
                if word in _LEAVE:
                    self.was_left = True
                    return
                if word in _PASS_OVER:
                    self._tell(self.session.pass_over())
                    continue
            self._tell(self.session.forward())

    def _whether(self) -> str:
        """What is wanted of a scene that may weigh; never taken for granted."""
        while True:
            answer = self._ask("Enter: go on.  p: pass this scene over.  > ")
            word = _LEAVE[0] if answer is None else answer.strip().lower()
            if not word or word in _PASS_OVER or word in _LEAVE:
                return word
            if not self._told_about(word):
                self._say("Type p, or q to leave; Enter alone goes on.")

    def _tell(self, events: Sequence[ev.Event]) -> None:
        self._say_all(saying.words_of(self.session.story, events, self._titles))

    def _say_all(self, paragraphs: Sequence[str]) -> None:
        for paragraph in paragraphs:
            if paragraph or not self._said_nothing:
                self._say(paragraph)
            self._said_nothing = not paragraph


def _spaced(lines: Sequence[views.Line]) -> list[str]:
    """Lines to read again, with empty ones between."""
    return [part for line in lines for part in ("", saying.line_again(line))]


def _require_scene(session: Session, replay: Replay) -> None:
    story = session.story
    if replay.story and replay.story != story.id:
        raise ReplayProblem(
            f"{replay.name}:1: this replay is for the story {replay.story},"
            f" not for {story.id}"
        )
    if replay.scene is not None and replay.scene not in story.offers:
        raise ReplayProblem(f"{replay.name}:1: there is no scene {replay.scene}")
