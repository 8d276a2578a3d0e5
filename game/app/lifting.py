"""Large words take the lower part of the window: the picture lies higher behind them.

People stand in the lower half of a place. Where words are large against the
window, be it that the player wants them so or that it is small, a sheet would lie
on the faces of whoever speaks; so much is the picture moved up then, always as
far, and what it leaves free below is its floor drawn on, where the sheet lies.
"""

from collections.abc import Mapping

import pygame

from game.app.ports import Theatre
from game.ui.metrics import DESIGN_HEIGHT, PROSE_UNITS, Metrics

# Words so much larger than usual move the picture for the first time, and how much
# of the window's height each more of that is, up to the most.
_FROM, _EACH, _MOST = 1.3, 0.3, 0.2


def lift_of(metrics: Metrics) -> int:
    """How many pixels higher the picture lies behind words of this size."""
    usual = PROSE_UNITS * metrics.height / DESIGN_HEIGHT
    larger = metrics.text_px() / max(usual, 1.0)
    share = min(max((larger - _FROM) * _EACH, 0.0), _MOST)
    return round(share * metrics.height)


def draw_lifted(stage: Theatre, target: pygame.Surface, lift: int) -> None:
    """Draw the stage so many pixels higher, and its floor on below."""
    stage.draw(target)
    if lift <= 0:
        return
    width, height = target.get_size()
    target.scroll(0, -lift)
    floor = target.subsurface((0, height - lift - 1, width, 1)).copy()
    below = pygame.Rect(0, height - lift, width, lift)
    target.blit(pygame.transform.scale(floor, below.size), below)


def lifted(
    boxes: Mapping[str, pygame.Rect], size: tuple[int, int], lift: int
) -> dict[str, pygame.Rect]:
    """Where what is at `boxes` of the stage is seen; what isn't seen is missing."""
    whole = pygame.Rect((0, 0), size)
    found = {id_: box.move(0, -lift).clip(whole) for id_, box in boxes.items()}
    return {id_: box for id_, box in found.items() if box.height > 0}
