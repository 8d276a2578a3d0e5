"""What a story is once it has been read, whole.

Its parts stand in `declared` (people, things, days) and `ops` (what scenes are
made of); they can be had from here, too, since whoever needs a story needs them.

Conditions are `game.narrative.expression.Expression` values: typed when the
story is read, evaluated without any possibility of failing.
"""

from collections.abc import Mapping
from dataclasses import field

from game.narrative.attitudes import Gesture
from game.narrative.declared import (
    NOBODY,
    Act,
    Ending,
    Glow,
    Light,
    Part,
    Person,
    Sound,
    Store,
    Thing,
    Variable,
)
from game.narrative.expression import Expression
from game.narrative.ops import (
    ActStep,
    Assign,
    Branch,
    Call,
    Cap,
    ChooseOp,
    Direct,
    Do,
    Effect,
    EndScene,
    Finish,
    Go,
    Hand,
    Jump,
    Know,
    Noticeable,
    NoticeOp,
    Op,
    Option,
    Placement,
    Say,
    SetStage,
    Text,
    Unless,
)
from game.narrative.values import dataclass

CALL_DEPTH_MAX = 16

__all__ = [
    "CALL_DEPTH_MAX",
    "NOBODY",
    "Absence",
    "Act",
    "ActStep",
    "Assign",
    "Branch",
    "Call",
    "Cap",
    "ChooseOp",
    "Direct",
    "Do",
    "Effect",
    "EndScene",
    "Ending",
    "Finish",
    "Glow",
    "Go",
    "Hand",
    "Jump",
    "Know",
    "Light",
    "NoticeOp",
    "Noticeable",
    "Offer",
    "Op",
    "Option",
    "Part",
    "Person",
    "Placement",
    "Rule",
    "Say",
    "Scene",
    "SetStage",
    "Sound",
    "Store",
    "Story",
    "Summary",
    "Text",
    "Thing",
    "Unless",
    "Variable",
]


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
    elements are there only while a condition holds, `worn` the same of a person's
    figure; `glows` are its lamps that burn
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
    worn: Mapping[str, tuple[tuple[str, Expression], ...]] = field(default_factory=dict)
    glows: tuple[Glow, ...] = ()
    sounds: Mapping[str, Sound] = field(default_factory=dict)
    place_sounds: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    gestures: Mapping[str, Gesture] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    written_through: str | None = None
    digest: str = ""
