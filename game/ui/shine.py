"""A soft round light of any colour, for windows and lamps of paper."""

from functools import cache

import pygame

from game.ui.colours import Colour

_SIDE_PX = 48


def shine(side_px: int, colour: Colour, strength: int) -> pygame.Surface:
    """A light on nothing, `side_px` wide; `strength` (0 to 255) at its middle."""
    soft = pygame.transform.smoothscale(_tile(), (side_px, side_px))
    soft.fill((*colour, strength), special_flags=pygame.BLEND_RGBA_MULT)
    return soft


@cache
def _tile() -> pygame.Surface:
    """White light that falls off towards the edge."""
    middle = (_SIDE_PX - 1) / 2
    tile = pygame.Surface((_SIDE_PX, _SIDE_PX), pygame.SRCALPHA, 32)
    for x in range(_SIDE_PX):
        for y in range(_SIDE_PX):
            far = ((x - middle) ** 2 + (y - middle) ** 2) ** 0.5 / middle
            tile.set_at((x, y), (255, 255, 255, round(255 * max(0.0, 1 - far) ** 2)))
    return tile
