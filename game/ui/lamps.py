"""Small paper lamps: one for everybody who was met."""

import pygame

from game.ui.colours import INK, SHADOW, SHEET, Colour, mix
from game.ui.shine import shine

_FINER = 3
_KEPT = 80
_SPREAD = 3.2  # of the lamp's height: how far its light reaches
_FLAME: Colour = (255, 240, 205)


class Lamps:
    """Draws lamps, and keeps them."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, Colour, bool], pygame.Surface] = {}

    def draw(
        self,
        target: pygame.Surface,
        middle: tuple[int, int],
        high: int,
        colour: Colour,
        *,
        is_dim: bool = False,
    ) -> None:
        """Draw a lamp `high` pixels high round `middle`."""
        key = (high, colour, is_dim)
        if key not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[key] = _lamp(high, colour, is_dim)
        picture = self._kept[key]
        target.blit(picture, picture.get_rect(center=middle))


def _lamp(high: int, colour: Colour, is_dim: bool) -> pygame.Surface:
    side = max(8, round(high * _SPREAD))
    fine = side * _FINER
    large = pygame.Surface((fine, fine), pygame.SRCALPHA, 32)
    large.fill((*SHEET, 0))
    large.blit(shine(fine, colour, 40 if is_dim else 105), (0, 0))
    tall = high * _FINER
    wide = round(tall * 0.62)
    body = pygame.Rect(0, 0, wide, round(tall * 0.62))
    body.center = (fine // 2, fine // 2 + round(tall * 0.06))
    paper = mix(colour, SHEET, 0.5) if is_dim else colour
    frame = mix(paper, INK, 0.3)
    pygame.draw.rect(large, (*SHADOW, 120), body.move(tall // 20, tall // 16))
    for y in range(body.height):
        share = 1 - abs(y / body.height - 0.6) * 1.4
        light = mix(paper, _FLAME, max(0.0, share) * (0.25 if is_dim else 0.75))
        ends = (body.left, body.top + y), (body.right - 1, body.top + y)
        pygame.draw.line(large, (*light, 255), *ends)
    over = round(wide * 0.12)
    roof = [
        (body.left - over, body.top),
        (body.centerx - wide // 5, body.top - round(tall * 0.15)),
        (body.centerx + wide // 5, body.top - round(tall * 0.15)),
        (body.right + over, body.top),
    ]
    pygame.draw.polygon(large, frame, roof)
    base = pygame.Rect(body.left - over // 2, body.bottom, 0, round(tall * 0.08))
    base.width = wide + over
    pygame.draw.rect(large, frame, base)
    ring = (body.centerx, body.top - round(tall * 0.19))
    pygame.draw.circle(large, frame, ring, max(2, tall // 14), max(1, tall // 26))
    return pygame.transform.smoothscale(large, (side, side))
