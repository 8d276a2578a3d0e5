"""What was lived, scene by scene, read from the events of a history.

A history is entries and paragraphs; a player remembers visits: where, when,
with whom, what was given and through whose hands it went. The chart, the
constellation, the recap and the labels of saves are all told from this.

Only what the player was there for counts as lived: what happens when a part
ends, or without the player, has no visit.
"""

from collections.abc import Iterable, Iterator
from dataclasses import field

from game.narrative import events as ev
from game.narrative import overviews, prose, views
from game.narrative import story as st
from game.narrative.values import dataclass
from game.runtime.history import Cursor, Entry
from game.runtime.stop_views import Titles, in_words

BEFORE, AFTER = "before", "after"


@dataclass(slots=True, eq=False)
class Visit:
    """A scene that was lived.

    Attributes:
        scene: Scene id.
        kind: "moment", "passing" or "scene".
        who: Person id, or None.
        part: Id of the part of the day, or "before" or "after" the calendar.
        entry: Number of the entry it began in.
        beat: Its first paragraph there, or the entry's stop.
        outer: The scene that called it, if one did.
        is_known: Whether its beginning was lived; False where a play goes on
            from a save of an older story.
        place: Place id, or None: that of the scene before.
        last: The last paragraph that was read in it.
    """

    scene: str
    kind: str
    who: str | None
    part: str
    entry: int
    beat: int
    outer: "Visit | None" = None
    is_known: bool = True
    place: str | None = None
    last: ev.Said | None = None

    @property
    def outermost(self) -> "Visit":
        """The scene that was begun by itself: this one, or what called it."""
        return self if self.outer is None else self.outer.outermost


@dataclass(frozen=True, slots=True)
class Deed:
    """An act moved on in its life; `visit` None: the player wasn't there."""

    act: str
    life: str
    visit: Visit | None


@dataclass(frozen=True, slots=True)
class Hands:
    """A thing changed hands where the player was."""

    thing: str
    giver: str | None
    receiver: str | None
    visit: Visit


@dataclass(frozen=True, slots=True)
class Absent:
    """A moment that happened without the player."""

    scene: str
    part: str
    line: views.Runs


@dataclass(slots=True)
class Chronicle:
    """All that was lived up to a place in a history.

    Attributes:
        visits: Scenes, in the order they began.
        deeds: What became of acts.
        hands: Things that changed hands.
        absences: What happened without the player.
        met: For everybody who was met, where first.
        called: What people who aren't known by name were called last.
        part: Part of the day, as in `Visit`.
        open: Scenes under way, the innermost last.
    """

    visits: list[Visit] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    hands: list[Hands] = field(default_factory=list)
    absences: list[Absent] = field(default_factory=list)
    met: dict[str, Visit] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)
    part: str = BEFORE
    open: list[Visit] = field(default_factory=list)

    @property
    def here(self) -> Visit | None:
        """The scene under way, or None between scenes."""
        return self.open[-1] if self.open else None


def chronicle(
    story: st.Story, entries: Iterable[Entry], until: Cursor | None = None
) -> Chronicle:
    """What was lived in `entries`, up to `until` or all of it."""
    found = Chronicle()
    for number, entry in enumerate(entries):
        if until is not None and number > until.entry:
            break
        if number == 0 and entry.given is None:
            _goes_on(story, found, entry)
        beat = until.beat if until and number == until.entry else entry.last_beat
        _tell(story, found, number, entry, entry.passed(beat))
    return found


def whereabouts(
    story: st.Story, titles: Titles, visit: Visit | None, part: str | None = None
) -> overviews.Whereabouts:
    """Where and when a visit was, in titles; of None, only `part` is told."""
    of_part = visit.part if visit else part
    found = next((each for each in story.calendar if each.id == of_part), None)
    day, day_part = (found.day_title, found.part_title) if found else ("", "")
    if visit is None:
        return overviews.Whereabouts(day, day_part)
    place = titles.get(visit.place, in_words(visit.place)) if visit.place else ""
    offer = story.offers.get(visit.scene)
    return overviews.Whereabouts(day, day_part, offer.title if offer else "", place)


def _goes_on(story: st.Story, found: Chronicle, entry: Entry) -> None:
    """Begin in the middle: all that is known is where the play stood."""
    state = entry.state
    if 0 <= state.part < len(story.calendar):
        found.part = story.calendar[state.part].id
    elif state.part >= 0:
        found.part = AFTER
    for frame in state.frames:
        offer = story.offers[frame.scene]
        visit = Visit(
            frame.scene,
            offer.kind,
            offer.who,
            found.part,
            0,
            0,
            outer=found.here,
            is_known=False,
            place=entry.before.place,
        )
        found.visits.append(visit)
        found.open.append(visit)


def _tell(  # noqa: C901 - a case each
    story: st.Story, found: Chronicle, number: int, entry: Entry, end: int
) -> None:
    beats = _beats(entry)
    place = entry.before.place
    for event in entry.events[:end]:
        beat = next(beats)
        here = found.here
        match event:
            case ev.SceneBegan(scene, kind, who):
                visit = Visit(
                    scene, kind, who, found.part, number, beat, here, place=place
                )
                found.visits.append(visit)
                found.open.append(visit)
                if who is not None:
                    found.met.setdefault(who, visit)
            case ev.SceneEnded() if found.open:
                found.open.pop()
            case ev.PartBegan(day, part):
                found.part = f"{day}.{part}"
            case ev.PartEnded(day, part):
                if story.calendar and f"{day}.{part}" == story.calendar[-1].id:
                    found.part = AFTER
            case ev.WithoutYou(scene, line, values):
                runs = prose.runs(line, values) if line else ()
                found.absences.append(Absent(scene, found.part, runs))
            case ev.ActChanged(act, _, _, life):
                found.deeds.append(Deed(act, life, here))
            case ev.Handed(thing, giver, receiver) if here:
                found.hands.append(Hands(thing, giver, receiver, here))
            case ev.Placed() if here:
                place = event.place
                here.place = event.place
                for figure in event.cast:
                    _meet(found, story, figure, here)
            case ev.Entered(figure) if here:
                _meet(found, story, figure, here)
            case ev.Said(_, speaker, called) if here:
                here.last = event
                if speaker is not None:
                    found.met.setdefault(speaker, here)
                    _call(found, story, speaker, called)
            case ev.Introduced(person):
                found.called[person] = story.people[person].display_name
            case _:
                pass


def _meet(found: Chronicle, story: st.Story, figure: ev.Figure, here: Visit) -> None:
    found.met.setdefault(figure.person, here)
    if figure.called is not None:
        _call(found, story, figure.person, figure.called)


def _call(found: Chronicle, story: st.Story, person: str, called: str) -> None:
    """Note what somebody was called; who was known by name once stays so."""
    name = story.people[person].name
    if name is None or found.called.get(person) != name:
        found.called[person] = called


def _beats(entry: Entry) -> Iterator[int]:
    """For each event, the number of the paragraph it is or comes before."""
    beat = 0
    for event in entry.events:
        yield beat
        beat += isinstance(event, ev.Said)
