"""A play under way: where it stands, how it came there, and what can be done.

The core runs from stop to stop; a `Session` keeps every step and lets a reader
walk over the paragraphs between, back across choices and forward again, without
running anything. What it shows is always that of the paragraph under the
cursor, never a state ahead of the reader.

Knows no files, no clock and no screen. `game.runtime.keeping` makes a session
into JSON and back.
"""

from collections.abc import Mapping
from dataclasses import replace

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import prose, views
from game.narrative import step as core
from game.narrative import story as st
from game.narrative.machine import Turn, machine_of
from game.narrative.state import State
from game.runtime import keeping, landing, lines, tally
from game.runtime.history import Cursor, Entry, entry_of
from game.runtime.keeping import Lived
from game.runtime.kept import Json
from game.runtime.replay import Replay
from game.runtime.stop_views import GO_ON, stop_view


class Session:
    """One play of a story. `begin` it, or `restore` one that was kept."""

    def __init__(
        self, story: st.Story, titles: Mapping[str, str] | None = None
    ) -> None:
        self.story = story
        self.titles = titles or {}
        self._entries: list[Entry] = []
        self._cursor = Cursor(0, 0)
        # How far the last entry was read: its beat, or its stop.
        self._reached = 0
        # What a play that goes on from an older story's save was before.
        self._past: tuple[inp.Input, ...] = ()
        self._scene: str | None = None
        self._trail: list[keeping.Step] = []

    # --- beginning ----------------------------------------------------------

    def begin(self, seed: int = 0, scene: str | None = None) -> tuple[ev.Event, ...]:
        """Begin anew, at `scene` or where the story does; the first events."""
        begin = inp.Begin(seed)
        if scene is None:
            done = core.step(self.story, None, begin)
        else:
            done = core.begin_at(self.story, scene, seed)
        first = entry_of(begin, done.state, done.events, views.Tableau())
        return self.take_up(Lived((first,), Cursor(0, 0), scene=scene))

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
    def tableau(self) -> views.Tableau:
        """What stands on the stage at the cursor."""
        return views.after(self._entry.before, self._events_so_far)

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
        """Content marks of the scene under way."""
        return self.story.scenes[self.scene].marks if self.scene else ()

    @property
    def can_pass_over(self) -> views.Runs | None:
        """The summary that would stand for the scene, or None."""
        scene, state = self.scene, self.state
        if scene is None or not state.frames or state.frames[-1].scene != scene:
            return None
        summary = self.story.scenes[scene].summary
        if summary is None:
            return None
        turn = Turn(machine_of(self.story), state)
        values = turn.machine.text_values(summary.text, scene, turn)
        return prose.runs(summary.text.source, values)

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
        found: list[views.Line] = []
        for entry in self._entries[: self._cursor.entry]:
            found.extend(lines.lines_of(entry.events_until(entry.last_beat)))
        found.extend(lines.lines_of(self._events_so_far))
        return tuple(found)

    # --- going on and back --------------------------------------------------

    def forward(self) -> tuple[ev.Event, ...]:
        """To the next paragraph or to the stop; the events on the way."""
        entry, beat = self._entry, self._cursor.beat
        if self.is_at_stop:
            return ()
        self._move(beat + 1)
        return entry.events[entry.passed(beat) : entry.passed(beat + 1)]

    def read_on(self) -> tuple[ev.Event, ...]:
        """To the stop at once; the events on the way."""
        passed = self._entry.passed(self._cursor.beat)
        events = self._entry.events[passed:]
        self._move(len(self._entry.beats))
        return events

    def perform(self, given: inp.Input) -> tuple[ev.Event, ...]:
        """Do `given` at the stop; the events up to the first paragraph after it.

        A scene can be passed over before its stop: what was not read yet then
        stays unread. Doing again what was done here before goes forward over
        what was lived.

        Raises:
            ValueError: It isn't open here; the message says what is.
        """
        if given == inp.Choose(GO_ON):
            given = inp.LookAway()
        if isinstance(given, inp.PassOver):
            if self.can_pass_over is None:
                raise core.NotOpen("there is nothing here that can be passed over")
        elif not self.is_at_stop:
            raise core.NotOpen("there is something to read first")
        left_at = None if self.is_at_stop else self._cursor.beat + 1
        if not self._is_lived(given, left_at):
            self._add(given, left_at)
        self._cursor = Cursor(self._cursor.entry + 1, 0)
        return self._events_so_far

    def back(self) -> bool:
        """One beat back, across choices too; False at the very beginning."""
        number, beat = self._cursor
        if beat > 0:
            self._cursor = Cursor(number, min(beat, len(self._entry.beats)) - 1)
            return True
        if number == 0:
            return False
        self._cursor = Cursor(number - 1, self._entries[number - 1].last_beat)
        return True

    def redo(self) -> bool:
        """One beat forward over what was lived; False at its end."""
        number, beat = self._cursor
        is_last = number + 1 == len(self._entries)
        if beat < (self._reached if is_last else self._entry.last_beat):
            self._cursor = Cursor(number, beat + 1)
        elif not is_last:
            self._cursor = Cursor(number + 1, 0)
        else:
            return False
        return True

    # --- what is kept -------------------------------------------------------

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

    def replay(self) -> tuple[inp.Input, ...]:
        """All inputs up to the cursor, from `Begin` on."""
        lived = self._entries[: self._cursor.entry + 1]
        return self._past + tuple(e.given for e in lived if e.given is not None)

    def recording(self) -> Replay:
        """The play up to the cursor, to be written down."""
        return Replay(self.story.id, self.replay(), self._scene)

    def to_json(self) -> Json:
        """The session, for `restore`: only text, whole numbers, lists, mappings."""
        lived = Lived(
            tuple(self._entries), self._cursor, self._reached, self._past, self._scene
        )
        return keeping.to_json(self.story, lived, self._trail)

    @classmethod
    def restore(
        cls, story: st.Story, data: object, titles: Mapping[str, str] | None = None
    ) -> tuple["Session", tuple[str, ...]]:
        """The session that was kept as `data`, and notes for the player.

        Of an edited story: at the same place if that exists, else at the
        nearest one before it; the notes say so.

        Raises:
            KeptProblem: It is no session of this story; the message says why.
        """
        lived, notes = landing.recovered(story, data)
        session = cls(story, titles)
        session.take_up(lived)
        return session, notes

    # --- inside -------------------------------------------------------------

    @property
    def _entry(self) -> Entry:
        if not self._entries:
            raise ValueError("the play hasn't begun")
        return self._entries[self._cursor.entry]

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

    def _is_lived(self, given: inp.Input, left_at: int | None) -> bool:
        number = self._cursor.entry
        if number + 1 >= len(self._entries):
            return False
        return (
            self._entries[number + 1].given == given and self._entry.left_at == left_at
        )

    def _add(self, given: inp.Input, left_at: int | None) -> None:
        done = core.step(self.story, self.state, given)
        number = self._cursor.entry
        here = replace(self._entry, left_at=left_at)
        following = entry_of(given, done.state, done.events, here.after)
        self._entries[number:] = [here, following]
        self._reached = 0

    def _move(self, beat: int) -> None:
        """To a beat of the present entry."""
        self._cursor = Cursor(self._cursor.entry, beat)
        if self._cursor.entry + 1 == len(self._entries):
            self._reached = max(self._reached, beat)

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
