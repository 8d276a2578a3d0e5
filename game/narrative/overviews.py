"""A play seen from above, as values: kept plays, the chart, the constellation.

The runtime fills them, screens and text show them; nothing here knows how.
"""

from game.narrative.values import dataclass
from game.narrative.views import Runs

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
