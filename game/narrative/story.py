"""What a story is once it has been read: declarations, and scenes as code.

A scene's beats are laid out as a flat tuple of operations with jumps, so that
a position in it is one number. That number never leaves the running program:
whatever is kept (saves, replays, translations) names scenes, options, things
and acts by the ids their author gave them.

Conditions are `game.narrative.expression.Expression` values: typed when the
story is read, evaluated without any possibility of failing.
"""

from collections.abc import Mapping
from dataclasses import field

from game.narrative.attitudes import Gesture
from game.narrative.directing import Camera, Lamp, Passage
from game.narrative.expression import Expression
from game.narrative.values import dataclass

CALL_DEPTH_MAX = 16
NOBODY = "nobody"


# --- declarations -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who speaks or stands on the stage.

    Attributes:
        id: Person id.
        name: Proper name, or None for a walk-on.
        called: What a walk-on is called ("the driver"), or None.
        picture: Id of the figure (`assets/people/ID.svg`), or None: never seen.
        colour: `#rrggbb` of this person's threads and name.
        empty: For each store, the words for having none left.
        music: Sounds that are heard in this person's moments, alone and linked
            with other leads; "" where there is none.
    """

    id: str
    name: str | None
    called: str | None
    picture: str | None
    colour: str
    empty: tuple[tuple[str, str], ...] = ()
    music: tuple[str, str] = ("", "")

    @property
    def display_name(self) -> str:
        """Name, else what one is called, else the id in words."""
        return self.name or self.called or self.id.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Sound:
    """Something that can be heard: `assets/sound/ID.ogg`.

    Attributes:
        id: Sound id.
        title: What one hears, in words.
        group: Whose volume it follows: "effects", "places" or "music".
        unsettles: Whether it is a car, a key, a telephone or the like, which
            can be turned off by itself.
    """

    id: str
    title: str
    group: str = "effects"
    unsettles: bool = False


@dataclass(frozen=True, slots=True)
class Variable:
    """A declared variable with a finite domain, kept as an integer.

    Attributes:
        id: Variable id.
        kind: "flag" (0 or 1), "number" (low..high) or "one_of" (index of a name).
        low: Least value, inclusive.
        high: Greatest value, inclusive.
        start: Value at the beginning of a play.
        names: For "one_of", the names by index.
    """

    id: str
    kind: str
    low: int
    high: int
    start: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Store:
    """An amount that each of some people has: `low..high`, from `start`.

    `saturates` is the author's word (`full: stays`) that hitting a bound is
    meant and no finding.
    """

    id: str
    title: str
    of: tuple[str, ...]
    low: int
    high: int
    start: int
    saturates: bool


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that travels from hand to hand.

    `holder` at the start, or nobody; `in_hand`: whoever has it is seen with it.
    """

    id: str
    title: str
    holder: str
    in_hand: bool = False


@dataclass(frozen=True, slots=True)
class Act:
    """An act of kindness that can be done once. `thing` goes with it, or None."""

    id: str
    giver: str
    receiver: str
    title: str
    thing: str | None


@dataclass(frozen=True, slots=True)
class Ending:
    """An ending; `of` a person (recorded, the play goes on) or None (the end)."""

    id: str
    title: str
    of: str | None


@dataclass(frozen=True, slots=True)
class Light:
    """A grade: how a place is lit at an hour.

    Attributes:
        id: Light id.
        air: `#rrggbb` of the distance.
        shadow: `#rrggbb` that the darkest tones go to.
        tint: `#rrggbb` the place is multiplied by.
        strength: How much of the tint, 0.0 to 1.0.
        lamps: (name of a `light-NAME` group, strength 0.0 to 1.0) pairs.
        flicker: (lamp name, depth 0.0 to 1.0) pairs.
    """

    id: str
    air: str
    shadow: str
    tint: str
    strength: float
    lamps: tuple[tuple[str, float], ...] = ()
    flicker: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Glow:
    """Lamps that burn only as strongly as the story says.

    Attributes:
        id: Its id.
        lamps: Names of lamps, whatever place they are in.
        amount: Percent of what the light gives them; below 0 is 0, above 100
            is 100. Its slots beyond those of the story say, for each person in
            the order of `Story.people`, whether they are on the stage.
    """

    id: str
    lamps: tuple[str, ...]
    amount: Expression


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day. `follow`: how many moments a player may follow in it."""

    day: str
    day_title: str
    part: str
    part_title: str
    follow: int
    ends_day: bool

    @property
    def id(self) -> str:
        """`day.part`."""
        return f"{self.day}.{self.part}"


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


# --- scenes and stories ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Absence:
    """What happens when a moment isn't followed: effects, a line, no choices."""

    line: Text | None
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """What stands for a scene that is passed over."""

    text: Text
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """All that the calendar must know of a scene without opening it.

    Attributes:
        scene: Scene id.
        kind: "moment", "passing" or "scene".
        who: Person id, or None for a plain scene.
        when: Ids of parts (`day.part`) in which it is offered.
        condition: When it is open, or None: always.
        priority: Higher comes first.
        crossing: "", "first" or "last": lived by every player.
        repeats: Whether it may be lived more than once.
        title: Title of the scene, or "".
        place: Place id or None.
        street: One thing visible from the street, or None.
        absence: What happens without the player, or None.
    """

    scene: str
    kind: str
    who: str | None
    when: tuple[str, ...] = ()
    condition: Expression | None = None
    priority: int = 0
    crossing: str = ""
    repeats: bool = False
    title: str = ""
    place: str | None = None
    street: Text | None = None
    absence: Absence | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene: its operations, and what holds for the whole of it."""

    id: str
    kind: str
    who: str | None
    marks: tuple[str, ...]
    summary: Summary | None
    code: tuple[Op, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """Effects at the end of every part or day, if its condition holds."""

    at: str  # "part_ends" or "day_ends"
    condition: Expression | None
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False, weakref_slot=True)
class Story:
    """A whole story, immutable.

    `scenes` may decode a scene when it is first asked for; it holds the same
    keys as `offers`. `slots` are the names of all that a state remembers, in
    their fixed order; `starts` the values at the beginning of a play, `lows` and
    `highs` the bounds. `holders` are the names that the value of a thing's slot
    stands for: nobody, then every person. `props` says, by place, which of its
    elements are there only while a condition holds; `glows` are its lamps that burn
    by a rule; `place_sounds`, what is heard there and which music ("" for none);
    `gestures`, its own ones.
    """

    id: str
    title: str
    language: str
    start: str
    finish: str | None
    leads: tuple[str, ...]
    people: Mapping[str, Person]
    variables: Mapping[str, Variable]
    stores: Mapping[str, Store]
    cost_from: str | None
    things: Mapping[str, Thing]
    acts: Mapping[str, Act]
    endings: Mapping[str, Ending]
    content_marks: Mapping[str, str]
    lights: Mapping[str, Light]
    calendar: tuple[Part, ...]
    rules: tuple[Rule, ...]
    offers: Mapping[str, Offer]
    scenes: Mapping[str, Scene]
    slots: tuple[str, ...]
    starts: tuple[int, ...]
    highs: tuple[int, ...]
    lows: tuple[int, ...]
    holders: tuple[str, ...] = (NOBODY,)
    props: Mapping[str, tuple[tuple[str, Expression], ...]] = field(
        default_factory=dict
    )
    glows: tuple[Glow, ...] = ()
    sounds: Mapping[str, Sound] = field(default_factory=dict)
    place_sounds: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    gestures: Mapping[str, Gesture] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    written_through: str | None = None
    digest: str = ""
