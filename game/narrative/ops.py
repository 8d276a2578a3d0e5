"""What a scene is made of: effects, and operations with jumps between them.

A scene's beats are laid out as a flat tuple of operations, so that a position in
it is one number. That number never leaves the running program: whatever is
kept (saves, replays, translations) names scenes, options, things and acts by the
ids their author gave them.
"""

from game.narrative.directing import Camera, Lamp, Passage
from game.narrative.expression import Expression
from game.narrative.values import dataclass

# --- effects ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Assign:
    """Set a slot to the value of an expression, kept within its bounds."""

    slot: str
    value: Expression
    relative: bool = False


@dataclass(frozen=True, slots=True)
class Cap:
    """Lower every amount of a store that is above `most` to `most`."""

    store: str
    most: int


@dataclass(frozen=True, slots=True)
class ActStep:
    """Move an act on in its life: given, taken, slack, mended or called."""

    act: str
    life: str


@dataclass(frozen=True, slots=True)
class Hand:
    """Put a thing into somebody's hands (or nobody's)."""

    thing: str
    to: str


@dataclass(frozen=True, slots=True)
class Know:
    """From now on a person is called by name."""

    person: str


Effect = Assign | Cap | ActStep | Hand | Know


# --- operations ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph as written, with the conditions inside it.

    `conditions`: (source text, condition or None for `first`, `cycle` and
    `shuffle`, number of arms) for each varying passage's arms in order.
    """

    source: str
    conditions: tuple[tuple[str, Expression | None, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Say:
    """Say a paragraph; `speaker` None is narration."""

    text: Text
    speaker: str | None = None
    manner: str = ""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where somebody stands, how, and what they are called there.

    `holds`: the thing in the hand; "" for none, None for what is seen by itself.
    `picture`: the figure that is theirs here, None for their usual one.
    """

    person: str
    mark: str | None = None
    beside: str | None = None
    expression: str = "neutral"
    called: str | None = None
    gesture: str | None = None
    pose: str | None = None
    holds: str | None = None
    is_shade: bool = False
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class SetStage:
    """Set the stage anew; a None place or light keeps the one before."""

    place: str | None
    light: str | None
    weather: str | None
    cast: tuple[Placement, ...]
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Direct:
    """A small stage direction.

    `what` is one of enter, leave, move, expression, gesture, pose, holding,
    light, lamps, camera, weather, sound, pause; `placement` serves those about
    people, `lamps` and `camera` those; `name` the others (for pause a number of
    tenths of a second). `tenths` is how long a change of light takes, None as
    usual.
    """

    what: str
    name: str = ""
    placement: Placement | None = None
    lamps: tuple[Lamp, ...] = ()
    camera: Camera | None = None
    tenths: int | None = None


@dataclass(frozen=True, slots=True)
class Do:
    """Carry out effects in order."""

    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Jump:
    """Go on at operation `to` of the same scene."""

    to: int


@dataclass(frozen=True, slots=True)
class Unless:
    """Go on at `to` if the condition is false, else with the next operation."""

    condition: Expression
    to: int


@dataclass(frozen=True, slots=True)
class Branch:
    """Go on at one of several operations, drawn by weight (each >= 1)."""

    arms: tuple[tuple[int, int], ...]  # (weight, to)


@dataclass(frozen=True, slots=True)
class Option:
    """An option as written.

    Attributes:
        id: Full id, `scene/option`.
        label: What one would do; None only for a fallback.
        condition: When it is there, or None: always.
        otherwise: Why it is out of reach while `condition` is false; None hides it.
        price: A price in kind, in words.
        cost: (person, amount) pairs of the story's `cost_from` store.
        once: Whether it goes away when taken, where its choice comes again.
        again: Whether the same choice is offered again afterwards.
        fallback: Taken by itself when nothing else is open.
        effects: Done when taken, in order, after the cost.
        to: Operation to go on at.
        misfire: Help that misfires: what it misfires on, or "".
        refuses: Whether it refuses help.
    """

    id: str
    label: Text | None
    condition: Expression | None
    otherwise: Text | None
    price: str
    cost: tuple[tuple[str, int], ...]
    once: bool
    again: bool
    fallback: bool
    effects: tuple[Effect, ...]
    to: int
    misfire: str = ""
    refuses: bool = False


@dataclass(frozen=True, slots=True)
class ChooseOp:
    """Stop for a choice. `after`: where the scene goes on below it."""

    options: tuple[Option, ...]
    after: int


@dataclass(frozen=True, slots=True)
class Noticeable:
    """A thing to notice. `hotspot`: SVG element id or person id."""

    id: str
    hotspot: str
    title: str
    condition: Expression | None
    to: int


@dataclass(frozen=True, slots=True)
class NoticeOp:
    """Stop for noticing up to `up_to` things; `after`: where it goes on."""

    things: tuple[Noticeable, ...]
    up_to: int
    after: int


@dataclass(frozen=True, slots=True)
class Go:
    """Another scene instead of the rest of this one."""

    scene: str


@dataclass(frozen=True, slots=True)
class Call:
    """Play another scene, then go on here."""

    scene: str


@dataclass(frozen=True, slots=True)
class Finish:
    """Reach an ending."""

    ending: str


@dataclass(frozen=True, slots=True)
class EndScene:
    """The scene is over."""


Op = (
    Say
    | SetStage
    | Direct
    | Do
    | Jump
    | Unless
    | Branch
    | ChooseOp
    | NoticeOp
    | Go
    | Call
    | Finish
    | EndScene
)
