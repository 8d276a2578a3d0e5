"""The state of a play: one immutable value, small enough to keep by the thousand.

All that a story remembers is in `values`, one whole number a slot; `Story.slots`
names the slots. The rest says where the play stands.
"""

from typing import NamedTuple

from game.narrative.values import dataclass


class Frame(NamedTuple):
    """A place in a scene's code: operation `at` of `scene` comes next."""

    scene: str
    at: int


class Scenery(NamedTuple):
    """What the stage was last set to.

    Attributes:
        place: Place id.
        light: Light id.
        weather: Weather.
        hidden: Elements of the place that aren't there.
        here: Who is on the stage, in no order; only in stories with glows.
        glow: What the glows left of their lamps when it was last told.
    """

    place: str | None = None
    light: str | None = None
    weather: str | None = None
    hidden: tuple[str, ...] = ()
    here: frozenset[str] = frozenset()
    glow: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """Where a play stands.

    Attributes:
        values: One number a slot of the story.
        frames: Scenes under way; the last is the one being played, those
            before it wait for a call to return. Empty at the offers.
        part: Index into `Story.calendar`; -1 before it, its length after it.
        turn: What the part is at: "first", "passing", "offers" or "last".
        followed: How many moments were followed in this part.
        looked: How many things were noticed at this stop.
        seed: State of the random numbers, 0 to 2**64 - 1.
        scenery: What the stage was last set to.
        aliases: (person, what they are called) as the scene under way has it.
        over: Id of the ending that ended the play, or None.
    """

    values: tuple[int, ...]
    frames: tuple[Frame, ...] = ()
    part: int = -1
    turn: str = "first"
    followed: int = 0
    looked: int = 0
    seed: int = 0
    scenery: Scenery = Scenery()
    aliases: tuple[tuple[str, str], ...] = ()
    over: str | None = None


def next_random(seed: int) -> tuple[int, int]:
    """The next state and a number 0 to 2**32 - 1, from splitmix64.

    Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number
    generators", OOPSLA 2014; constants of the public reference version.
    """
    seed = (seed + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
    mixed = seed
    mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
    mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
    mixed ^= mixed >> 31
    return seed, mixed >> 32
