"""The rim of light round a figure: a narrow edge where it looks towards a lamp.

It is laid behind the whole figure and not on its pieces of paper, so it follows
the outline of whatever somebody does, and tapers by itself where the outline
turns away: the figure once more in the lamp's light, moved towards the lamp by
the width of the rim. Which lamp that is, is the business of `game.stage.rims`.
"""

import math
from itertools import pairwise

import pygame

from game.narrative.values import dataclass
from game.stage.rastering.job import Colour

# How wide a rim is, in pixels: the nearer one stands the wider, but not as much.
WIDE, GROWS = 3.3, 0.68
# A lamp hangs higher than people: shoulders catch its light as well.
FROM_ABOVE = 0.5
# Light fades to the soles, in bands, from so far below the neck on.
BANDS, FADES_FROM = 16, 0.15


@dataclass(frozen=True, slots=True)
class Rim:
    """A light on somebody's edge.

    Attributes:
        ink: Its colour.
        strength: How bright it is, 0.0 to 1.0.
        is_behind: Whether it falls on the edge they don't look to.
    """

    ink: Colour
    strength: float
    is_behind: bool = False


def width_of(unit: float) -> int:
    """How wide a rim is, in pixels, on a figure with so many pixels to its unit."""
    return max(round(WIDE * math.pow(unit, GROWS)), 1)


def lit(
    cloth: pygame.Surface, rim: Rim, wide: int, rows: tuple[int, int]
) -> tuple[int, int]:
    """Lay a rim's light on what is laid behind a figure for it.

    Args:
        cloth: The figure alone, looking to the right, without any shadow; it is
            what is lit.
        rim: The light.
        wide: Width in pixels.
        rows: From which row of the cloth on the light fades, and where it is gone.

    Returns:
        How far the cloth is to be moved behind the figure, in pixels.
    """
    fades, gone = rows
    edges = [
        max(fades + (gone - fades) * band // BANDS, 0) for band in range(1, BANDS + 1)
    ]
    # All above is lit in full, and nothing below the last band is.
    for band, (top, bottom) in enumerate(pairwise((0, *edges))):
        share = rim.strength * (1 - band / BANDS)
        red, green, blue = (round(channel * share) for channel in rim.ink)
        cloth.fill(
            (red, green, blue, 0),
            (0, top, cloth.width, bottom - top),
            special_flags=pygame.BLEND_RGB_ADD,
        )
    up = -max(round(wide * FROM_ABOVE), 1)
    return (-wide if rim.is_behind else wide, up)
