"""Small cut-out marks beside words: never instead of them."""

from collections.abc import Callable, Mapping

import pygame

from game.ui.colours import Colour

_FINER = 6
_KEPT = 96

Shape = tuple[tuple[float, float], ...]

# Polygons in a box of 0..1 by 0..1; those after the first of a mark are cut out.
_POLYGONS: Mapping[str, tuple[Shape, ...]] = {
    "flame": (
        (
            (0.5, 0.02),
            (0.62, 0.24),
            (0.8, 0.42),
            (0.84, 0.66),
            (0.72, 0.9),
            (0.5, 0.98),
            (0.28, 0.9),
            (0.16, 0.66),
            (0.22, 0.46),
            (0.36, 0.52),
            (0.38, 0.26),
        ),
        ((0.5, 0.56), (0.62, 0.74), (0.58, 0.9), (0.44, 0.9), (0.38, 0.74)),
    ),
    "price": (
        (
            (0.04, 0.3),
            (0.34, 0.06),
            (0.96, 0.06),
            (0.96, 0.94),
            (0.34, 0.94),
            (0.04, 0.7),
        ),
        ((0.24, 0.42), (0.38, 0.42), (0.38, 0.58), (0.24, 0.58)),
    ),
    "shut": (((0.1, 0.4), (0.9, 0.4), (0.9, 0.6), (0.1, 0.6)),),
    "up": (((0.5, 0.2), (0.95, 0.8), (0.05, 0.8)),),
    "down": (((0.05, 0.2), (0.95, 0.2), (0.5, 0.8)),),
    "window": (
        ((0.14, 0.04), (0.86, 0.04), (0.86, 0.96), (0.14, 0.96)),
        ((0.24, 0.14), (0.46, 0.14), (0.46, 0.44), (0.24, 0.44)),
        ((0.54, 0.14), (0.76, 0.14), (0.76, 0.44), (0.54, 0.44)),
        ((0.24, 0.54), (0.46, 0.54), (0.46, 0.86), (0.24, 0.86)),
        ((0.54, 0.54), (0.76, 0.54), (0.76, 0.86), (0.54, 0.86)),
    ),
    "dot": (((0.5, 0.1), (0.9, 0.5), (0.5, 0.9), (0.1, 0.5)),),
}


class Glyphs:
    """Draws marks at any size and colour, and keeps the latest."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, int, Colour], pygame.Surface] = {}

    def get(self, name: str, size_px: int, colour: Colour) -> pygame.Surface:
        """The mark `name` as a square of `size_px` pixels.

        Raises:
            KeyError: If there is no mark of that name.
        """
        key = (name, size_px, colour)
        if key not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[key] = _draw(name, size_px, colour)
        return self._kept[key]


def _draw(name: str, size_px: int, colour: Colour) -> pygame.Surface:
    side = size_px * _FINER
    large = pygame.Surface((side, side), pygame.SRCALPHA, 32)
    large.fill((*colour, 0))
    if name in _ROUND:
        _ROUND[name](large, colour)
    else:
        for number, shape in enumerate(_POLYGONS[name]):
            ink = (*colour, 0) if number else (*colour, 255)
            pygame.draw.polygon(large, ink, [(x * side, y * side) for x, y in shape])
    return pygame.transform.smoothscale(large, (size_px, size_px))


def _eye(large: pygame.Surface, colour: Colour) -> None:
    side = large.width
    lid = pygame.Rect(0, round(side * 0.24), side, round(side * 0.52))
    pygame.draw.ellipse(large, (*colour, 255), lid)
    white = lid.inflate(-round(side * 0.16), -round(side * 0.16))
    pygame.draw.ellipse(large, (*colour, 0), white)
    pygame.draw.circle(large, (*colour, 255), (side / 2, side / 2), side * 0.15)


def _menu(large: pygame.Surface, colour: Colour) -> None:
    side = large.width
    for row in range(3):
        y = round(side * (0.2 + 0.26 * row))
        bar = pygame.Rect(round(side * 0.08), y, round(side * 0.84), round(side * 0.1))
        pygame.draw.rect(large, (*colour, 255), bar)


_ROUND: Mapping[str, Callable[[pygame.Surface, Colour], None]] = {
    "eye": _eye,
    "menu": _menu,
}
