"""What a story declares before anything happens: people, things, days, lights.

Variables and stores stand for slots of a state; how they are numbered, `Story` says.
"""

from game.narrative.expression import Expression
from game.narrative.values import dataclass

NOBODY = "nobody"


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
        saturates: For "number", whether hitting a bound is meant (`full: stays`).
    """

    id: str
    kind: str
    low: int
    high: int
    start: int
    names: tuple[str, ...] = ()
    saturates: bool = False


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
