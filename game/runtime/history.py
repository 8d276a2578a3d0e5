"""What has been lived: one entry an input, and a place in it to stand.

An entry keeps the state it led to and the events on the way, so that going
back and forward runs nothing. A *beat* is a paragraph; the other events are
passed on the way to it. After the last beat of an entry comes its stop.
"""

from collections.abc import Sequence
from dataclasses import field, replace
from typing import NamedTuple

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import prose
from game.narrative.state import State
from game.narrative.tableau import Tableau, after
from game.narrative.values import dataclass

PAGE_WORDS = 60
# These set paragraphs apart: what follows them begins a new page.
_PAGE_BREAKS = (ev.SceneBegan, ev.Placed, ev.PartBegan, ev.PartEnded)


class Cursor(NamedTuple):
    """A place in a history: beat `beat` of entry `entry`, or its stop."""

    entry: int
    beat: int


class Cut(NamedTuple):
    """The rest of `scene` was passed over: its summary is paragraph `beat`."""

    beat: int
    scene: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An input and what it led to.

    Attributes:
        given: The input; None for a play that goes on from a save of an
            older story, whose way there is no longer known.
        state: Where the play stands at the stop.
        events: What happened on the way.
        before: The stage as it was before.
        beats: Positions of the paragraphs in `events`.
        pages: For each beat, the number of the beat its page begins with.
        left_at: How many beats were shown when the rest was passed over, or
            None: all of them, and the stop.
        cuts: Scenes without a stop that were passed over, in the order in which
            that was done.
        uncut: The entry before the last of those cuts.
    """

    given: inp.Input | None
    state: State
    events: tuple[ev.Event, ...]
    before: Tableau
    beats: tuple[int, ...]
    pages: tuple[int, ...]
    left_at: int | None = None
    cuts: tuple[Cut, ...] = ()
    uncut: "Entry | None" = field(default=None, compare=False, repr=False)

    def without_leaving(self) -> "Entry":
        """The same, as if nothing had been done after it."""
        return self if self.left_at is None else replace(self, left_at=None)

    @property
    def last_beat(self) -> int:
        """The cursor's furthest beat here that was lived; the stop if all was."""
        if self.left_at is not None:
            return max(self.left_at - 1, 0)
        return len(self.beats)

    def passed(self, beat: int) -> int:
        """How many of the events have happened when the cursor is at `beat`."""
        if beat < len(self.beats):
            return self.beats[beat] + 1
        return len(self.events)

    def events_until(self, beat: int) -> tuple[ev.Event, ...]:
        """The events that have happened when the cursor is at `beat`."""
        return self.events[: self.passed(beat)]

    @property
    def after(self) -> Tableau:
        """The stage at the stop."""
        return after(self.before, self.events)


def entry_of(
    given: inp.Input | None,
    state: State,
    events: tuple[ev.Event, ...],
    before: Tableau,
) -> Entry:
    """An entry, with its beats and pages found."""
    beats = tuple(i for i, event in enumerate(events) if isinstance(event, ev.Said))
    return Entry(given, state, events, before, beats, _pages(events, beats))


def open_scenes(entries: Sequence[Entry], cursor: Cursor) -> list[str]:
    """The scenes that are under way at `cursor`, the innermost last."""
    entry = entries[cursor.entry]
    if entry.given is None:
        return [frame.scene for frame in entry.state.frames]
    before = entries[cursor.entry - 1].state.frames if cursor.entry else ()
    scenes = [frame.scene for frame in before]
    for event in entry.events_until(cursor.beat):
        if isinstance(event, ev.SceneBegan):
            scenes.append(event.scene)
        elif isinstance(event, ev.SceneEnded):
            scenes.pop()
    return scenes


def _pages(events: tuple[ev.Event, ...], beats: tuple[int, ...]) -> tuple[int, ...]:
    pages: list[int] = []
    start = words = 0
    for beat, position in enumerate(beats):
        said = events[position]
        assert isinstance(said, ev.Said)
        length = len(prose.words(said.paragraph, said.values).split())
        between = events[beats[beat - 1] + 1 : position] if beat else ()
        breaks = any(isinstance(event, _PAGE_BREAKS) for event in between)
        following = events[position + 1 : position + 2]
        # The summary of a scene that was passed over stands by itself.
        breaks = breaks or any(
            isinstance(event, ev.SceneEnded) and event.passed_over
            for event in following
        )
        if breaks or words + length > PAGE_WORDS:
            start, words = beat, 0
        words += length
        pages.append(start)
    return tuple(pages)
