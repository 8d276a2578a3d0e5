"""Where a play stands, and what is shown there.

A `Standing` is a history and a cursor in it. What it shows is always that of
the paragraph under the cursor, never a state ahead of the reader. It changes
nothing but where it stands; `game.runtime.session` moves on.
"""

from collections.abc import Mapping

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import story as st
from game.narrative import views
from game.narrative.state import State
from game.narrative.tableau import Tableau, after
from game.runtime import branches, keeping, lines, passing, tally
from game.runtime.history import Cursor, Cut, Entry, open_scenes
from game.runtime.keeping import Lived
from game.runtime.seen import Seen
from game.runtime.stop_views import stop_view


class Standing:
    """A history, and a place in it."""

    def __init__(
        self,
        story: st.Story,
        titles: Mapping[str, str] | None = None,
        seen: Seen | None = None,
    ) -> None:
        self.story = story
        self.titles = {} if titles is None else titles
        self.seen = Seen() if seen is None else seen
        self.branches = branches.Branches()
        self._entries: list[Entry] = []
        self._cursor = Cursor(0, 0)
        # How far the last entry was read: its beat, or its stop.
        self._reached = 0
        # What a play that goes on from an older story's save was before.
        self._past: tuple[inp.Input, ...] = ()
        self._scene: str | None = None
        self._trail: list[keeping.Step] = []

    def take_up(self, lived: Lived) -> tuple[ev.Event, ...]:
        """Stand in a history; the events of its present entry so far."""
        self._entries = list(lived.entries)
        self._cursor = lived.cursor
        self._reached = lived.reached
        self._past = lived.past
        self._scene = lived.scene
        return self._events_so_far

    # --- what is shown ------------------------------------------------------

    @property
    def state(self) -> State:
        """Where the play stands at the stop that comes next."""
        return self._entry.state

    @property
    def is_at_stop(self) -> bool:
        """Whether it is the player's turn."""
        return self._cursor.beat >= len(self._entry.beats)

    @property
    def is_over(self) -> bool:
        """Whether the play has come to its end, and that has been read."""
        return self.is_at_stop and self.state.over is not None

    @property
    def tableau(self) -> Tableau:
        """What stands on the stage at the cursor."""
        return after(self._entry.before, self._events_so_far)

    @property
    def ahead(self) -> tuple[Tableau, ...]:
        """What will stand on the stage, paragraph by paragraph, up to the stop."""
        entry, beat = self._entry, self._cursor.beat
        stops = range(beat, len(entry.beats) + 1)
        now, done, found = entry.before, 0, []
        for stop in stops:
            passed = entry.passed(stop)
            now, done = after(now, entry.events[done:passed]), passed
            found.append(now)
        return tuple(found[1:])

    @property
    def line(self) -> views.Line | None:
        """The paragraph at the cursor; at a stop the one before it, if any."""
        page = self.page
        return page[-1] if page else None

    @property
    def page(self) -> tuple[views.Line, ...]:
        """The paragraphs to show together, the one at the cursor last.

        A stop that comes without a word shows the page before it.
        """
        for entry in reversed(self._entries[: self._cursor.entry + 1]):
            is_here = entry is self._entry
            last = min(
                self._cursor.beat if is_here else entry.last_beat, len(entry.beats) - 1
            )
            if last >= 0:
                return _page(entry, last)
            if any(isinstance(event, ev.SceneBegan) for event in entry.events):
                return ()
        return ()

    @property
    def stop(self) -> views.StopView | None:
        """What the player can do, or None while there is something to read."""
        if not self.is_at_stop:
            return None
        linked = tuple((a, b) for a, b, is_slack in self.threads if not is_slack)
        return stop_view(
            self.story,
            self.state,
            self.tableau,
            self.titles,
            traces=self._traces(),
            threads=linked,
        )

    @property
    def scene(self) -> str | None:
        """The scene under way at the cursor, or None between scenes."""
        if self.is_at_stop:
            return self.state.frames[-1].scene if self.state.frames else None
        said = self._entry.events[self._entry.beats[self._cursor.beat]]
        return said.scene if isinstance(said, ev.Said) else None

    @property
    def marks(self) -> tuple[str, ...]:
        """Content marks of the scenes under way."""
        found = [mark for s in self._open_scenes for mark in self.story.scenes[s].marks]
        return tuple(dict.fromkeys(found))

    @property
    def can_pass_over(self) -> views.Runs | None:
        """The summary that would stand for the scene, or None.

        Only where passing over is an input to the story: see `summary`.
        """
        scene, cut = self._passable or (None, None)
        if scene is None or cut is not None:
            return None
        return passing.summary_of(self.story, self._entry, scene)

    @property
    def threads(self) -> tuple[tally.Thread, ...]:
        """Who is linked with whom: (giver, receiver, whether only slack)."""
        return tally.threads(self.story, self._values_before, self._events_so_far)

    def amount(self, store: str, person: str) -> int:
        """How much of a store somebody has, at the cursor."""
        return tally.amount(
            self.story, self._values_before, self._events_so_far, store, person
        )

    @property
    def backlog(self) -> tuple[views.Line, ...]:
        """All that was read, chosen and heard, up to the cursor."""
        return tuple(line for line, _ in lines.backlog(self._entries, self._cursor))

    @property
    def backlog_cursors(self) -> tuple[Cursor, ...]:
        """For each line of `backlog`, where to stand to see it again.

        A choice that was taken: the stop at which it was. What was heard: the
        paragraph after it.
        """
        return tuple(cursor for _, cursor in lines.backlog(self._entries, self._cursor))

    def stand_at(self, cursor: Cursor) -> None:
        """Go back, or forward again, to a place that was lived; nothing is lost.

        Raises:
            ValueError: It wasn't lived.
        """
        entry, beat = cursor
        if not 0 <= entry < len(self._entries):
            raise ValueError("this wasn't lived")
        is_last = entry + 1 == len(self._entries)
        last = self._reached if is_last else self._entries[entry].last_beat
        if not 0 <= beat <= last:
            raise ValueError("this wasn't lived")
        self._cursor = Cursor(entry, beat)

    @property
    def summary(self) -> views.Runs | None:
        """The summary that would stand for the scene under way if it is passed over.

        Also where the scene has no stop, and so takes no input (`can_pass_over`).
        """
        if self._passable is None:
            return None
        return passing.summary_of(self.story, self._entry, self._passable[0])

    def is_read(self, line: views.Line) -> bool:
        """Whether a paragraph of `page` was read before, in this play or another.

        The one at the cursor counts as read when the reader goes on from it.
        """
        for entry in reversed(self._entries[: self._cursor.entry + 1]):
            for event in reversed(entry.events):
                if isinstance(event, ev.Said) and lines.said_line(event) == line:
                    return self.seen.has(event)
        return False

    # --- the history ---------------------------------------------------------

    @property
    def history(self) -> tuple[Entry, ...]:
        """Everything lived, also what lies ahead after going back."""
        return tuple(self._entries)

    @property
    def cursor(self) -> Cursor:
        """Where in `history` the play stands."""
        return self._cursor

    @property
    def reached(self) -> int:
        """How far the last entry of `history` was read: its beat, or its stop."""
        return self._reached

    @property
    def past(self) -> tuple[inp.Input, ...]:
        """Inputs before `history`, of a play kept with an older story."""
        return self._past

    @property
    def begun_at(self) -> str | None:
        """The scene at which the play was begun, or None: the story's start."""
        return self._scene

    @property
    def lived(self) -> Lived:
        """The present line of time, whole."""
        return Lived(
            tuple(self._entries), self._cursor, self._reached, self._past, self._scene
        )

    def shared_with(self, other: Lived) -> int:
        """How many entries the present line has in common with another one."""
        return branches.common(tuple(self._entries), other.entries)

    # --- inside -------------------------------------------------------------

    @property
    def _entry(self) -> Entry:
        if not self._entries:
            raise ValueError("the play hasn't begun")
        return self._entries[self._cursor.entry]

    @property
    def _open_scenes(self) -> list[str]:
        """The scenes under way at the cursor, the innermost last."""
        return [] if self.is_over else open_scenes(self._entries, self._cursor)

    @property
    def _passable(self) -> tuple[str, Cut | None] | None:
        """The innermost scene that can be passed over; where, if it isn't an input."""
        scenes = self._open_scenes
        ahead = self._entry.events[self._entry.passed(self._cursor.beat) :]
        for depth in range(len(scenes), 0, -1):
            scene = scenes[depth - 1]
            if self.story.scenes[scene].summary is None:
                continue
            if passing.lasts(ahead, len(scenes) - depth):
                if len(self.state.frames) == depth:
                    return scene, None
            elif not self.is_at_stop:
                cut = passing.cut_at(self._entry, self._cursor.beat, scene)
                if cut is not None:
                    return scene, cut
        return None

    @property
    def _is_read_at_cursor(self) -> bool:
        if self.is_at_stop:
            return False
        said = self._entry.events[self._entry.beats[self._cursor.beat]]
        return isinstance(said, ev.Said) and self.seen.has(said)

    @property
    def _events_so_far(self) -> tuple[ev.Event, ...]:
        """The events of the present entry that have happened."""
        return self._entry.events_until(self._cursor.beat)

    @property
    def _values_before(self) -> tuple[int, ...]:
        number = self._cursor.entry
        if number > 0:
            return self._entries[number - 1].state.values
        # A play that goes on from a save has its values from the start on.
        return (
            self._entry.state.values if self._entry.given is None else self.story.starts
        )

    def _traces(self) -> tuple[views.Runs, ...]:
        part_number = self.state.part
        if self.state.frames or not 0 <= part_number < len(self.story.calendar):
            return ()
        part = self.story.calendar[part_number]
        events = [
            event
            for entry in self._entries[: self._cursor.entry + 1]
            for event in entry.events
            if isinstance(event, ev.PartBegan | ev.WithoutYou)
        ]
        return lines.traces(events, part.day, part.part)


def _page(entry: Entry, last: int) -> tuple[views.Line, ...]:
    positions = entry.beats[entry.pages[last] : last + 1]
    return lines.lines_of(entry.events[position] for position in positions)
