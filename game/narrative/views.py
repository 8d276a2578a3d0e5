"""What is shown, as values: the runtime fills them, screens and text show them.

Nothing here knows how anything is drawn. `after` folds events into a
`Tableau`, so that a screen can stand at any beat without running anything.
"""

from collections.abc import Iterable
from dataclasses import replace

from game.narrative import events as ev
from game.narrative.directing import Camera, Lamp, Passage, turned
from game.narrative.values import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    italic: bool = False


Runs = tuple[Run, ...]


def plain(runs: Runs) -> str:
    """The words of `runs` without their style."""
    return "".join(run.text for run in runs)


@dataclass(frozen=True, slots=True)
class Line:
    """One shown paragraph.

    Attributes:
        scene: Scene id.
        speaker: Person id, or None for narration.
        name: What the speaker is called just now; "" for narration.
        manner: How it is said, or "".
        runs: The words, typographic quotes and dashes in place.
        kind: "said"; in a backlog also "chosen" (an option that was taken) and
            "heard" (what happened without the player).
    """

    scene: str
    speaker: str | None
    name: str
    manner: str
    runs: Runs
    kind: str = "said"


@dataclass(frozen=True, slots=True)
class CostView:
    """What an option spends: `amount` (1 or more) of `store`, from `name`."""

    store: str
    person: str
    name: str
    amount: int


@dataclass(frozen=True, slots=True)
class OptionView:
    """An option as offered.

    Attributes:
        id: Full id, `scene/option`.
        label: What one would do.
        is_open: False if it is shown out of reach; then `reason` says why.
        price: A price in kind, in the writer's words, or "".
        costs: What it spends.
        reason: Why it is out of reach; empty when open.
    """

    id: str
    label: Runs
    is_open: bool
    price: str
    costs: tuple[CostView, ...]
    reason: Runs


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A choice to make: at least one option is open."""

    options: tuple[OptionView, ...]


@dataclass(frozen=True, slots=True)
class ThingView:
    """A thing that can be noticed.

    Attributes:
        id: Thing id.
        hotspot: Id of an element of the place's SVG, or a person id.
        title: A few words for keyboards and screen readers.
        is_person: Whether `hotspot` is somebody on the stage.
    """

    id: str
    hotspot: str
    title: str
    is_person: bool


@dataclass(frozen=True, slots=True)
class NoticeView:
    """More things than attention. `left`: how many can still be noticed (>= 1)."""

    things: tuple[ThingView, ...]
    left: int


@dataclass(frozen=True, slots=True)
class OfferView:
    """A moment on offer.

    Attributes:
        scene: Scene id, for `Follow`.
        who: Person id or None.
        name: Name of `who`, or "".
        where: Title of the place.
        place: Place id or None.
        line: One thing visible from the street.
    """

    scene: str
    who: str | None
    name: str
    where: str
    place: str | None
    line: Runs


@dataclass(frozen=True, slots=True)
class OffersView:
    """What the player may follow now.

    Attributes:
        title: What this story calls the screen.
        picture: Place id of the map picture, or None.
        day: Title of the day.
        part: Title of the part of the day.
        offers: The open moments, in the author's order.
        left: How many may still be followed in this part (>= 1).
        traces: Lines about what happened elsewhere meanwhile.
        threads: Pairs of person ids that are linked.
    """

    title: str
    picture: str | None
    day: str
    part: str
    offers: tuple[OfferView, ...]
    left: int
    traces: tuple[Runs, ...] = ()
    threads: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class EndingView:
    """The play is over: the ending's id and title."""

    ending: str
    title: str


StopView = ChoiceView | NoticeView | OffersView | EndingView


@dataclass(frozen=True, slots=True)
class Tableau:
    """What stands on the stage at one beat.

    Attributes:
        scene: Scene id.
        place: Place id.
        light: Light id.
        weather: Weather, or None for clear.
        cast: Who is on the stage.
        speaker: Who speaks, or None.
        hidden: Ids of elements of the place that aren't there just now.
        lamps: Lamps that were turned since the light was set.
        glow: What is left of lamps that burn by a rule of the story, in percent.
        tenths: How long the last change of light takes; None as usual.
        camera: Where the camera looks; None: at everything.
        passage: How the picture before made way for this place.
    """

    scene: str | None = None
    place: str | None = None
    light: str | None = None
    weather: str | None = None
    cast: tuple[ev.Figure, ...] = ()
    speaker: str | None = None
    hidden: tuple[str, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    glow: tuple[tuple[str, int], ...] = ()
    tenths: int | None = None
    camera: Camera | None = None
    passage: Passage | None = None


def after(tableau: Tableau, events: Iterable[ev.Event]) -> Tableau:
    """The tableau that stands after `events` have happened to `tableau`."""
    for event in events:
        tableau = _after_one(tableau, event)
    return tableau


def _after_one(now: Tableau, event: ev.Event) -> Tableau:  # noqa: C901 - a case each
    match event:
        case ev.SceneBegan():
            return replace(now, scene=event.scene, speaker=None)
        case ev.Said():
            return replace(now, speaker=event.speaker)
        case ev.Placed():
            return replace(
                now,
                place=event.place,
                light=event.light,
                weather=event.weather,
                cast=event.cast,
                speaker=None,
                hidden=event.hidden,
                lamps=(),
                tenths=None,
                camera=None,
                passage=event.passage,
            )
        case ev.Propped(hidden):
            return replace(now, hidden=hidden)
        case ev.Entered(figure):
            others = tuple(f for f in now.cast if f.person != figure.person)
            return replace(now, cast=(*others, figure))
        case ev.Left(person):
            return replace(now, cast=tuple(f for f in now.cast if f.person != person))
        case ev.Moved(person, mark, beside):
            return _with(now, person, mark=mark, beside=beside, pose=None)
        case ev.Expressed(person, expression):
            return _with(now, person, expression=expression)
        case ev.Gestured(person, gesture):
            made = sum(f.gestures for f in now.cast if f.person == person)
            return _with(now, person, gesture=gesture, gestures=made + 1)
        case ev.Settled(person, pose):
            return _with(now, person, pose=pose)
        case ev.Held(person, thing):
            return _with(now, person, holds=thing)
        case ev.Handed(thing, giver, receiver, in_hand=True):
            if any(f.person == giver and f.holds == thing for f in now.cast):
                now = _with(now, giver or "", holds=None)
            return _with(now, receiver or "", holds=thing)
        case ev.Introduced(person):
            return _with(now, person, called=None)
        case ev.Lit(light, tenths):
            return replace(now, light=light, lamps=(), tenths=tenths)
        case ev.Turned(lamps, tenths):
            return replace(now, lamps=turned(now.lamps, lamps), tenths=tenths)
        case ev.Glowed(lamps):
            return replace(now, glow=lamps)
        case ev.Framed(camera):
            return replace(now, camera=camera)
        case ev.Weathered(weather):
            return replace(now, weather=weather)
        case _:
            return now


def _with(now: Tableau, person: str, **changes: str | int | None) -> Tableau:
    cast = tuple(
        replace(f, **changes) if f.person == person else f  # type: ignore[arg-type]
        for f in now.cast
    )
    return replace(now, cast=cast)


# --- kept plays ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SlotView:
    """A kept play, as a list of plays shows it.

    Attributes:
        slot: Its name, for loading, deleting and exporting.
        kind: "slot" (kept by the player), "quick", "auto", or "bin" (deleted).
        day: Title of the day, or "".
        part: Title of the part of the day, or "".
        place: Title of the place, or "".
        scene: Title of the scene, or "".
        who: Name of whoever's scene it is, or "".
        note: The player's own words.
        created: When it was kept, in the words the caller gave then.
        picture: PNG bytes, or None if there is no sound one.
        can_load: False for one of a newer version; then `problem` says so.
        problem: A sentence for the player, or "".
        is_imported: Whether it came from a file.
        stage: Ids of the place and its light, with a space between, or "".
    """

    slot: str
    kind: str
    day: str = ""
    part: str = ""
    place: str = ""
    scene: str = ""
    who: str = ""
    note: str = ""
    created: str = ""
    picture: bytes | None = None
    can_load: bool = True
    problem: str = ""
    is_imported: bool = False
    stage: str = ""


# --- what was lived, seen from above ------------------------------------------------


@dataclass(frozen=True, slots=True)
class Moment:
    """Where in what was lived a moment begins; for going back to it.

    Attributes:
        branch: Number of the line of time it was lived in.
        entry: Number of the input it came after.
        beat: Its first paragraph there.
    """

    branch: int
    entry: int
    beat: int


@dataclass(frozen=True, slots=True)
class BranchView:
    """A line of time: the one being lived, or a former one that was kept.

    Attributes:
        number: Its number; the first play is 1.
        name: What the player called it, or "".
        is_present: Whether it is the one being lived.
        left: Titles of the moment from which the present line went another
            way: (day, part, scene), "" where there is none.
        stands: Titles of where it stands, likewise.
        moments: How many moments were lived in it.
    """

    number: int
    name: str
    is_present: bool
    left: tuple[str, str, str]
    stands: tuple[str, str, str]
    moments: int


@dataclass(frozen=True, slots=True)
class ChartColumn:
    """A part of a day. `id`: `day.part`, or "before" and "after" the calendar."""

    id: str
    day: str
    part: str


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A lead, or everybody else: then `person` is None and `name` is ""."""

    person: str | None
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class ChartCell:
    """A moment on the chart.

    Attributes:
        id: Unique on the chart; tells nothing of a masked one.
        row: Index of its row.
        column: Index of its column.
        state: What it is in the present line: "lived", "without_you", "offered"
            (on offer now); else "elsewhere" (lived in a former line) or "untaken"
            (masked: all that follows is empty).
        scene: Scene id, or None.
        title: Title of the scene or its place.
        place: Place id, or None.
        line: One line of it.
        branches: Numbers of the lines in which it was lived.
        moment: For going back to it, or None if one can't.
        is_here: Whether the reader stands in it.
    """

    id: str
    row: int
    column: int
    state: str
    scene: str | None = None
    title: str = ""
    place: str | None = None
    line: Runs = ()
    branches: tuple[int, ...] = ()
    moment: Moment | None = None
    is_here: bool = False


@dataclass(frozen=True, slots=True)
class ChartThread:
    """A thread over the chart: from the cell it was given in to where it was held.

    Attributes:
        act: Act id.
        title: Title of the act.
        giver: Person id.
        receiver: Person id.
        given: Cell id of where it was given; None if the player wasn't there.
        taken: Cell id of where it was taken hold of, or None likewise.
        rows: Index of the giver's row, and of the receiver's.
        is_slack: Whether it didn't fit and wasn't mended.
        thing: Title of what travelled, or "".
    """

    act: str
    title: str
    giver: str
    receiver: str
    given: str | None
    taken: str | None
    rows: tuple[int, int]
    is_slack: bool
    thing: str


@dataclass(frozen=True, slots=True)
class ChartView:
    """The days from above: rows for people, columns for parts of the days.

    `here`: index of the column the reader stands in.
    """

    rows: tuple[ChartRow, ...]
    columns: tuple[ChartColumn, ...]
    cells: tuple[ChartCell, ...]
    threads: tuple[ChartThread, ...]
    here: int


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where and when, in titles; "" where there is none."""

    day: str = ""
    part: str = ""
    scene: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class StarView:
    """Somebody the player has met.

    Attributes:
        person: Person id.
        name: Name, or what one is called as long as it isn't known.
        colour: `#rrggbb`.
        picture: Id of the figure, or None.
        is_lead: Whether the story follows them.
        met: Where first.
    """

    person: str
    name: str
    colour: str
    picture: str | None
    is_lead: bool
    met: Whereabouts


@dataclass(frozen=True, slots=True)
class HandView:
    """A thing went from hand to hand; "" is nobody's. Names, not ids."""

    giver: str
    receiver: str
    at: Whereabouts


@dataclass(frozen=True, slots=True)
class StrandView:
    """A thread that was lived.

    Attributes:
        act: Act id.
        giver: Person id.
        receiver: Person id.
        title: Title of the act.
        is_slack: Whether it didn't fit and wasn't mended.
        is_called: Whether it was called on.
        given: Where it was given, or None if the player wasn't there.
        taken: Where it was taken hold of, or hung slack; None likewise.
        thing: Title of what travelled along it, or "".
        hands: Through which hands that went, as far as the player saw.
    """

    act: str
    giver: str
    receiver: str
    title: str
    is_slack: bool
    is_called: bool
    given: Whereabouts | None
    taken: Whereabouts | None
    thing: str
    hands: tuple[HandView, ...]


@dataclass(frozen=True, slots=True)
class ConstellationView:
    """Everybody who was met, leads first, and the threads that were lived."""

    people: tuple[StarView, ...]
    threads: tuple[StrandView, ...]


@dataclass(frozen=True, slots=True)
class RecapView:
    """Who this was, for somebody who wasn't followed for a while.

    Attributes:
        person: Person id.
        name: Their name.
        at: Where they were left.
        line: One or two sentences of what was lived with them last.
    """

    person: str
    name: str
    at: Whereabouts
    line: Runs
