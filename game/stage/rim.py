"""The rim of light round a figure: a narrow edge where it looks towards a lamp.

It is laid behind the whole figure and not on its pieces of paper, so it follows
the outline of whatever somebody does, and tapers by itself where the outline
turns away: the figure once more in the lamp's light, moved towards the lamp by
the width of the rim. Which lamp that is, is the business of `game.stage.rims`.
"""

import math

import pygame

from game.narrative.values import dataclass
from game.stage.rastering.job import Colour

# How wide a rim is, in pixels: the nearer one stands the wider, but not as much.
WIDE, GROWS = 3.7, 0.68
# A lamp hangs higher than people: shoulders catch its light as well.
FROM_ABOVE = 0.5
# Light fades from the shoulders down to the soles.
BANDS, FADES_FROM = 16, 0.3


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
    figure: pygame.Surface, rim: Rim, wide: int
) -> tuple[pygame.Surface, tuple[int, int]]:
    """What is laid behind a figure for its rim, and how far it is moved.

    Args:
        figure: The figure alone, looking to the right, without any shadow.
        rim: The light.
        wide: Width in pixels.
    """
    light, high = figure.copy(), figure.height
    for band in range(BANDS):
        top, bottom = (high * (band + more) // BANDS for more in (0, 1))
        fades = (1 - band / BANDS) / (1 - FADES_FROM)
        share = rim.strength * min(fades, 1.0)
        red, green, blue = (round(channel * share) for channel in rim.ink)
        light.fill(
            (red, green, blue, 0),
            (0, top, light.width, bottom - top),
            special_flags=pygame.BLEND_RGB_ADD,
        )
    up = -max(round(wide * FROM_ABOVE), 1)
    return light, (-wide if rim.is_behind else wide, up)
