"""Replays: a play as readable text, one input a line.

    story borrowed_warmth
    begin 1
    follow reading_room
    notice wet_shoes        # what stands behind a # is for people
    look away
    choose reading_room/whisper
    pass over

`scene ID` after the first line is a play that was begun at that scene. The
same replay gives the same events on every machine, so it can be a test. A
replay that no longer fits its story says at which line, and what is open there
instead; it never takes something else.
"""

import re
from typing import assert_never

from game.narrative import inputs as inp
from game.narrative import step as core
from game.narrative import story as st
from game.narrative.state import State
from game.narrative.stops import open_inputs
from game.narrative.values import dataclass

SEED_MAX = 2**32 - 1
LINES_MAX = 100_000
SHOWN_MAX = 60
_SEED = re.compile(r"[0-9]{1,10}\Z")
_ID = re.compile(r"[a-z][a-z0-9_]*\Z")
_OPTION_ID = re.compile(r"[a-z][a-z0-9_]*/[a-z][a-z0-9_]*\Z")
_EXPECTED = (
    "expected `begin NUMBER`, `follow SCENE`, `notice THING`, `look away`,"
    " `choose SCENE/OPTION` or `pass over`"
)


class ReplayProblem(Exception):
    """A replay that can't be read or no longer fits; each message is one line."""

    def __init__(self, *messages: str) -> None:
        super().__init__("\n".join(messages))
        self.messages = messages


@dataclass(frozen=True, slots=True)
class Replay:
    """A play to repeat.

    Attributes:
        story: Id of the story, or "" if the text doesn't say.
        inputs: From `Begin` on.
        scene: Where the play begins, or None: where the story does.
        lines: For each input, its line number in the text; () if there is none.
        name: What to call the replay in messages.
    """

    story: str
    inputs: tuple[inp.Input, ...]
    scene: str | None = None
    lines: tuple[int, ...] = ()
    name: str = "replay"

    def place(self, number: int) -> str:
        """`NAME:LINE` of an input."""
        line = self.lines[number] if number < len(self.lines) else number + 1
        return f"{self.name}:{line}"


def written(given: inp.Input) -> str:
    """An input as a line."""
    match given:
        case inp.Begin(seed):
            return f"begin {seed}"
        case inp.Follow(scene):
            return f"follow {scene}"
        case inp.Notice(thing):
            return f"notice {thing}"
        case inp.LookAway():
            return "look away"
        case inp.Choose(choice):
            return f"choose {choice}"
        case inp.PassOver():
            return "pass over"
        case _ as never:
            assert_never(never)


def read_input(line: str) -> inp.Input | None:
    """The input that a line means, or None if it means none."""
    words = line.split()
    match words:
        case ["look", "away"]:
            return inp.LookAway()
        case ["pass", "over"]:
            return inp.PassOver()
        case ["begin", number] if _is_seed(number):
            return inp.Begin(int(number))
        case ["follow", scene] if _ID.match(scene):
            return inp.Follow(scene)
        case ["notice", thing] if _ID.match(thing):
            return inp.Notice(thing)
        case ["choose", choice] if _OPTION_ID.match(choice):
            return inp.Choose(choice)
        case _:
            return None


def write(replay: Replay) -> str:
    """A replay as text, which `parse` reads back."""
    head = [f"story {replay.story}"] if replay.story else []
    if replay.scene:
        head.append(f"scene {replay.scene}")
    return "\n".join([*head, *map(written, replay.inputs)]) + "\n"


def parse(text: str, name: str = "replay") -> Replay:
    """The replay that `text` says; `name` is what messages call it.

    Raises:
        ReplayProblem: With one message for every line that isn't understood.
    """
    story, scene = "", None
    inputs: list[inp.Input] = []
    lines: list[int] = []
    problems: list[str] = []
    for number, raw in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        line = re.split(r"(?:^|\s)#", raw, maxsplit=1)[0].strip()
        words = line.split()
        if not words:
            continue
        if number > LINES_MAX:
            problems.append(f"{name}:{number}: too long; {LINES_MAX} lines at most")
            break
        if not inputs and words[0] in ("story", "scene") and _is_one_id(words[1:]):
            if words[0] == "story":
                story = words[1]
            else:
                scene = words[1]
            continue
        given = read_input(line)
        problem = _why_not(line, given, is_first=not inputs)
        if problem:
            problems.append(f"{name}:{number}: {problem}")
        if given is not None:
            inputs.append(given)
            lines.append(number)
    if not inputs and not problems:
        problems.append(f"{name}:1: there is nothing to play; {_EXPECTED}")
    if problems:
        raise ReplayProblem(*problems)
    return Replay(story, tuple(inputs), scene, tuple(lines), name)


def _why_not(line: str, given: inp.Input | None, *, is_first: bool) -> str:
    shown = line if len(line) <= SHOWN_MAX else line[:SHOWN_MAX] + "..."
    if given is None:
        return f"`{shown}` is not understood; {_EXPECTED}"
    if is_first and not isinstance(given, inp.Begin):
        return f"a play starts with `begin NUMBER`, not with `{shown}`"
    if not is_first and isinstance(given, inp.Begin):
        return "a play begins once; `begin` can only stand first"
    return ""


def _is_seed(word: str) -> bool:
    return bool(_SEED.match(word)) and int(word) <= SEED_MAX


def _is_one_id(words: list[str]) -> bool:
    return len(words) == 1 and bool(_ID.match(words[0]))


def first_step(story: st.Story, replay: Replay) -> core.Step:
    """The step of a replay's `begin`.

    Raises:
        ReplayProblem: The replay is for another story, or its scene is gone.
    """
    if replay.story and replay.story != story.id:
        raise ReplayProblem(
            f"{replay.name}:1: this replay is for the story {replay.story},"
            f" not for {story.id}"
        )
    begin = replay.inputs[0]
    if not isinstance(begin, inp.Begin):
        raise ReplayProblem(f"{replay.place(0)}: a play starts with `begin NUMBER`")
    if replay.scene is None:
        return core.step(story, None, begin)
    if replay.scene not in story.offers:
        raise ReplayProblem(f"{replay.name}:1: there is no scene {replay.scene}")
    return core.begin_at(story, replay.scene, begin.seed)


def steps(story: st.Story, replay: Replay) -> tuple[core.Step, ...]:
    """What each input of `replay` led to.

    Raises:
        ReplayProblem: At the first input that isn't open, with what is.
    """
    done = [first_step(story, replay)]
    for number, given in enumerate(replay.inputs[1:], 1):
        state = done[-1].state
        try:
            done.append(core.step(story, state, given))
        except core.NotOpen as problem:
            place = replay.place(number)
            message = f"{place}: `{written(given)}` is not open here ({problem});"
            raise ReplayProblem(f"{message} {open_here(story, state)}") from problem
    return tuple(done)


def open_here(story: st.Story, state: State) -> str:
    """What is open at a stop, in a replay's own words."""
    found = [f"`{written(given)}`" for given in open_inputs(story, state)]
    return f"open: {', '.join(found)}" if found else "the play is over"
