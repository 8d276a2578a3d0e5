"""What is to be read and chosen, as values: the runtime fills them, screens show them.

Nothing here knows how anything is drawn. What stands on the stage is `tableau`'s,
what a play looks like from above `overviews`'.
"""

from typing import Literal

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


Leaves = Literal["enough", "little", "nothing", "missing"]


@dataclass(frozen=True, slots=True)
class CostView:
    """What an option spends: `amount` (1 or more) of `store`, from `name`.

    `leaves` says what there is afterwards, which a player has to know and need
    not count: "enough", "little" (under a quarter of what one can have), "nothing",
    or "missing": there isn't as much.
    """

    store: str
    person: str
    name: str
    amount: int
    leaves: Leaves = "enough"


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
