"""Large words take the lower part of the window: the picture lies higher behind them.

People stand in the lower half of a place. Where words are large against the
window, be it that the player wants them so or that it is small, a sheet would lie
on the faces of whoever speaks; so much is the picture moved up then, always as
far. What it leaves free below, where the sheet lies, is its floor mirrored and soon
dark: beside a sheet, and while there is none, it looks like the edge of the stage.
"""

import math
from collections.abc import Mapping
from functools import lru_cache

import pygame

from game.app.ports import Theatre
from game.ui.colours import NIGHT
from game.ui.metrics import DESIGN_HEIGHT, PROSE_UNITS, Metrics

# Words so much larger than usual move the picture for the first time; from these on
# it lies as high as it ever does, so much of the window's height. The first step
# is the greatest: a few lines more already lie on those who stand in a street.
_FROM, _UP_TO, _MOST = 1.3, 2.0, 0.2
# What the picture has below it: from where on it is as dark as it gets, and how dark.
_DARK_BY, _DARKEST = 0.35, 240


def lift_of(metrics: Metrics) -> int:
    """How many pixels higher the picture lies behind words of this size."""
    usual = PROSE_UNITS * metrics.height / DESIGN_HEIGHT
    larger = metrics.text_px() / max(usual, 1.0)
    far = min(max((larger - _FROM) / (_UP_TO - _FROM), 0.0), 1.0)
    return round(_MOST * math.sqrt(far) * metrics.height)


def draw_lifted(stage: Theatre, target: pygame.Surface, lift: int) -> None:
    """Draw the stage so many pixels higher, and its floor on below."""
    stage.draw(target)
    if lift <= 0:
        return
    width, height = target.get_size()
    target.scroll(0, -lift)
    floor = target.subsurface((0, height - 2 * lift, width, lift))
    target.blit(pygame.transform.flip(floor, False, True), (0, height - lift))
    target.blit(_dusk(width, lift), (0, height - lift))


@lru_cache(maxsize=2)
def _dusk(width: int, height: int) -> pygame.Surface:
    """What grows dark from its upper edge downwards."""
    column = pygame.Surface((1, height), pygame.SRCALPHA)
    for y in range(height):
        share = min((y + 1) / max(height * _DARK_BY, 1.0), 1.0)
        column.set_at((0, y), (*NIGHT, round(_DARKEST * share)))
    return pygame.transform.scale(column, (width, height))


def lifted(
    boxes: Mapping[str, pygame.Rect], size: tuple[int, int], lift: int
) -> dict[str, pygame.Rect]:
    """Where what is at `boxes` of the stage is seen; what isn't seen is missing."""
    whole = pygame.Rect((0, 0), size)
    found = {id_: box.move(0, -lift).clip(whole) for id_, box in boxes.items()}
    return {id_: box for id_, box in found.items() if box.height > 0}
