"""What a light does to pictures, as a multiplication and an addition.

A light's grade is linear in each channel, so a whole hour of the day is two
fills on a layer: the tint, the lifted shadows, and air before what is far.
"""

from game.narrative.story import Light
from game.narrative.values import dataclass
from game.stage.rastering.job import Colour, Finish

# How much air stands before a layer, for each unit of depth.
AIR_PER_DEPTH = 0.06
MOST_AIR = 0.30
# How far the darkest tones go to the shadow's colour: our pictures are not black.
LIFT = 0.6
# People keep more of their own colours: they are what is looked at.
PEOPLE_TINT = 0.7
PEOPLE_SHADOW = 0.4
# However dark it is, so much of every colour is left on them: a face stays a face.
PEOPLE_LEAST = 0.66


def colour(text: str, default: Colour = (128, 128, 128)) -> Colour:
    """The (red, green, blue) of `#rrggbb`, each 0 to 255."""
    try:
        value = int(text.removeprefix("#"), 16)
    except ValueError:
        return default
    if len(text) != len("#rrggbb"):
        return default
    return value >> 16, value >> 8 & 255, value & 255


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """`one` with a share of `other`, 0.0 to 1.0."""
    red, green, blue = (
        round(a + (b - a) * share) for a, b in zip(one, other, strict=True)
    )
    return red, green, blue


@dataclass(frozen=True, slots=True)
class Grade:
    """How a light colours what it falls on.

    Attributes:
        tint: Colour of the light.
        strength: How much of it, 0.0 to 1.0.
        shadow: What the darkest tones go to.
        air: Colour of the distance.
    """

    tint: Colour = (255, 255, 255)
    strength: float = 0.0
    shadow: Colour = (0, 0, 0)
    air: Colour = (0, 0, 0)
    has_air: bool = False

    @classmethod
    def of(cls, light: Light | None) -> "Grade":
        """The grade of a light; None leaves all as drawn."""
        if light is None:
            return cls()
        return cls(
            colour(light.tint, (255, 255, 255)),
            min(max(light.strength, 0.0), 1.0),
            colour(light.shadow, (0, 0, 0)),
            colour(light.air, (0, 0, 0)),
            has_air=True,
        )

    def at(self, depth: float) -> Finish:
        """What is done to a layer of this depth."""
        share = min(max(depth, 0.0) * AIR_PER_DEPTH, MOST_AIR) if self.has_air else 0.0
        return self._finish(self.strength, LIFT, share)

    def on_people(self) -> Finish:
        """What is done to a figure."""
        taken = 1 - min(self.tint) / 255
        most = (1 - PEOPLE_LEAST) / taken if taken else 1.0
        strength = min(self.strength * PEOPLE_TINT, most)
        return self._finish(strength, PEOPLE_SHADOW, 0.0)

    def _finish(self, strength: float, lift: float, air: float) -> Finish:
        multiply, add = [], []
        for tint, shadow, far in zip(self.tint, self.shadow, self.air, strict=True):
            dark = shadow / 255 * lift
            factor = (1 - strength + strength * tint / 255) * (1 - dark) * (1 - air)
            multiply.append(round(255 * factor))
            add.append(round(255 * (dark * (1 - air) + far / 255 * air)))
        return Finish((multiply[0], multiply[1], multiply[2]), (add[0], add[1], add[2]))
