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
from game.narrative import overviews
from game.narrative import step as core
from game.narrative import story as st
from game.narrative.tableau import Tableau
from game.runtime import branches, keeping, kept, landing, passing
from game.runtime.history import Cursor, Entry, entry_of
from game.runtime.keeping import Lived
from game.runtime.kept import Json
from game.runtime.replay import Replay
from game.runtime.seen import Seen
from game.runtime.standing import Standing
from game.runtime.stop_views import GO_ON


class Session(Standing):
    """One play of a story. `begin` it, or `restore` one that was kept."""

    # --- beginning ----------------------------------------------------------

    def begin(self, seed: int = 0, scene: str | None = None) -> tuple[ev.Event, ...]:
        """Begin anew, at `scene` or where the story does; the first events."""
        begin = inp.Begin(seed)
        if scene is None:
            done = core.step(self.story, None, begin)
        else:
            done = core.begin_at(self.story, scene, seed)
        first = entry_of(begin, done.state, done.events, Tableau())
        return self.take_up(Lived((first,), Cursor(0, 0), scene=scene))

    # --- going on and back --------------------------------------------------

    def forward(self) -> tuple[ev.Event, ...]:
        """To the next paragraph or to the stop; the events on the way."""
        entry, beat = self._entry, self._cursor.beat
        if self.is_at_stop:
            return ()
        self._note_read(beat)
        self._move(beat + 1)
        return entry.events[entry.passed(beat) : entry.passed(beat + 1)]

    def read_on(self) -> tuple[ev.Event, ...]:
        """To the stop at once; the events on the way."""
        for beat in range(self._cursor.beat, len(self._entry.beats)):
            self._note_read(beat)
        return self.skip_to_choice()

    def skip(self) -> tuple[ev.Event, ...]:
        """Over what was read before; the events on the way.

        To the next paragraph that wasn't, or to the stop; not past the first
        paragraph of a scene that may weigh.
        """
        events: list[ev.Event] = []
        while not self.is_at_stop:
            more = self.forward()
            events += more
            weighs = any(isinstance(e, ev.SceneBegan) and e.marks for e in more)
            if weighs or not self._is_read_at_cursor:
                break
        return tuple(events)

    def skip_to_choice(self) -> tuple[ev.Event, ...]:
        """To the stop, over what wasn't read too, which stays unread."""
        passed = self._entry.passed(self._cursor.beat)
        events = self._entry.events[passed:]
        self._move(len(self._entry.beats))
        return events

    def pass_over(self) -> tuple[ev.Event, ...]:
        """Let the summary stand for the scene under way; the events on the way.

        Raises:
            ValueError: There is nothing to pass over here.
        """
        _, cut = self._passable or (None, None)
        if cut is None:
            return self.perform(inp.PassOver())
        beat = self._cursor.beat
        told = passing.passed_over(self.story, self._entry, cut)
        assert told is not None
        self._tell(told, cut.beat)
        return told.events[told.passed(beat - 1) if beat else 0 : told.passed(cut.beat)]

    def read_in_full(self) -> bool:
        """At a summary that `pass_over` put there: the scene itself after all.

        False if there is none here. (A scene that was passed over at its stop
        is read by going back before that and on from there.)
        """
        whole = passing.read_in_full(self._entry, self._cursor.beat)
        if whole is not None:
            self._tell(whole, self._cursor.beat)
        return whole is not None

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
        if left_at is not None:
            self._note_read(self._cursor.beat)
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

    # --- going back to a moment ---------------------------------------------

    def go_back_to(self, moment: overviews.Moment) -> None:
        """Live on from a moment that was lived; a new line of time begins there.

        The former one stays as a branch, wherever it stood.

        Raises:
            ValueError: There is no such moment.
        """
        lived = self.lived
        if moment.branch != self.branches.number:
            lived = self.branches.get(moment.branch).lived
        if not 0 <= moment.entry < len(lived.entries):
            raise ValueError("there is no such moment")
        beats = len(lived.entries[moment.entry].beats)
        cursor = Cursor(moment.entry, min(max(moment.beat, 0), beats))
        if moment.branch != self.branches.number:
            self.return_to(moment.branch)
        if cursor != (len(lived.entries) - 1, self._reached):
            self.branches.begin_line(self.lived)
        self.take_up(branches.back_at(lived, cursor))

    def return_to(self, branch: int) -> None:
        """Live on in another line of time, where that was left.

        Raises:
            ValueError: There is no such branch.
        """
        self.take_up(self.branches.switch(branch, self.lived))

    # --- what is kept -------------------------------------------------------

    def replay(self) -> tuple[inp.Input, ...]:
        """All inputs up to the cursor, from `Begin` on."""
        lived = self._entries[: self._cursor.entry + 1]
        return self._past + tuple(e.given for e in lived if e.given is not None)

    def recording(self) -> Replay:
        """The play up to the cursor, to be written down."""
        return Replay(self.story.id, self.replay(), self._scene)

    def to_json(self) -> Json:
        """The session, for `restore`: only text, whole numbers, lists, mappings."""
        data = keeping.to_json(self.story, self.lived, self._trail)
        return {**data, **self.branches.to_json(self.story, data)}

    @classmethod
    def restore(
        cls,
        story: st.Story,
        data: object,
        titles: Mapping[str, str] | None = None,
        seen: Seen | None = None,
    ) -> tuple["Session", tuple[str, ...]]:
        """The session that was kept as `data`, and notes for the player.

        Of an edited story: at the same place if that exists, else at the
        nearest one before it; the notes say so.

        Raises:
            KeptProblem: It is no session of this story; the message says why.
        """
        lived, notes = landing.recovered(story, data)
        session = cls(story, titles, seen)
        session.take_up(lived)
        session.branches, more = branches.from_json(
            story, kept.mapping(data, "content")
        )
        return session, (*notes, *more)

    # --- inside -------------------------------------------------------------

    def _note_read(self, beat: int) -> None:
        said = self._entry.events[self._entry.beats[beat]]
        if isinstance(said, ev.Said):
            self.seen.add(said)

    def _tell(self, told: Entry, beat: int) -> None:
        """Tell the present entry otherwise, and stand at a paragraph of it."""
        number = self._cursor.entry
        self._entries[number] = told
        if number + 1 == len(self._entries):
            self._reached = beat
        self._move(beat)

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
        here = self._entry
        if here.left_at != left_at:
            here = replace(here, left_at=left_at)
        if number + 1 < len(self._entries):
            self.branches.put_beside(self.lived, (*self._entries[:number], here))
        following = entry_of(given, done.state, done.events, here.after)
        self._entries[number:] = [here, following]
        self._reached = 0

    def _move(self, beat: int) -> None:
        """To a beat of the present entry."""
        self._cursor = Cursor(self._cursor.entry, beat)
        if self._cursor.entry + 1 == len(self._entries):
            self._reached = max(self._reached, beat)
