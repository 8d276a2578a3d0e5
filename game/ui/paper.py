"""Sheets of paper: a cut edge that is never quite straight, and a soft shadow.

A sheet is drawn once per size and kept. The same size always gives the same
cut, so that nothing flickers when a screen is laid out again.
"""

import math
import random
from functools import cache

import pygame

from game.ui.colours import (
    FOCUS,
    FOCUS_FILL,
    SHADOW,
    SHEET,
    SHEET_ALPHA,
    SHEET_BACK,
    SHEET_EDGE,
    Colour,
)

_KEPT = 12
_SHADOW_SHARE = 8  # the shadow is drawn this many times smaller
_STEP_UNITS = 90.0
_JITTER_UNITS = 2.2
_GRAIN_PX = 96

Point = tuple[float, float]


class Paper:
    """Draws sheets and slips at the scale of a frame."""

    def __init__(
        self, unit: float, alpha: int = SHEET_ALPHA, *, has_grain: bool = True
    ) -> None:
        """Paper.

        Args:
            unit: Pixels to a design unit, see `game.ui.metrics`.
            alpha: How opaque sheets are, of 255.
            has_grain: Whether the paper is a little uneven.
        """
        self.unit = unit
        self.alpha = alpha
        self._has_grain = has_grain
        self._sheets: dict[tuple[int, int, bool], pygame.Surface] = {}
        self._fold: pygame.Surface | None = None
        self._grain = _grain()

    def sheet(self, target: pygame.Surface, rect: pygame.Rect) -> None:
        """Draw a sheet that fills `rect`; its shadow falls outside."""
        pad = self._pad()
        target.blit(self._get(rect.size, is_slip=False), rect.move(-pad, -pad))

    def slip(self, target: pygame.Surface, rect: pygame.Rect) -> None:
        """Draw the slip that lies under what has the focus."""
        pad = self._pad()
        target.blit(self._get(rect.size, is_slip=True), rect.move(-pad, -pad))

    def fold(self, target: pygame.Surface, rect: pygame.Rect) -> None:
        """Turn up the lower right corner of a sheet: there is more to come."""
        side = max(12, round(30 * self.unit))
        if self._fold is None:
            self._fold = self._turned_corner(side)
        inset = max(1, round(self.unit))
        target.blit(self._fold, (rect.right - side - inset, rect.bottom - side - inset))

    def _turned_corner(self, side: int) -> pygame.Surface:
        fine = side * 4
        large = pygame.Surface((fine, fine), pygame.SRCALPHA, 32)
        large.fill((*SHADOW, 0))
        low = [(fine, 0), (fine, fine), (0, fine)]
        pygame.draw.polygon(large, SHADOW, low)
        flap = [(fine, 0), (0, fine), (fine // 9, fine // 9)]
        pygame.draw.polygon(large, FOCUS, flap)
        return pygame.transform.smoothscale(large, (side, side))

    def _pad(self) -> int:
        return max(4, round(30 * self.unit))

    def _get(self, size: tuple[int, int], is_slip: bool) -> pygame.Surface:
        key = (*size, is_slip)
        if key not in self._sheets:
            if len(self._sheets) >= _KEPT:
                del self._sheets[next(iter(self._sheets))]
            self._sheets[key] = self._slip(size) if is_slip else self._sheet(size)
        return self._sheets[key]

    def _sheet(self, size: tuple[int, int]) -> pygame.Surface:
        """A sheet, another one peeping out below it, and the shadow of both."""
        pad, unit = self._pad(), self.unit
        front = self._outline(size, seed=size[0] * 31 + size[1])
        back = self._outline(size, seed=size[0] * 17 + size[1] + 5)
        below = _moved(back, 5 * unit, 6 * unit)
        inner = _shrunk(front, size, max(1.0, 1.6 * unit))
        face = self._cut(
            size, pad, (below, SHEET_BACK), (front, SHEET_EDGE), (inner, SHEET)
        )
        if self._has_grain:
            self._add_grain(face)
        face.set_alpha(self.alpha)
        whole = self._shadow(size, pad)
        whole.blit(face, (0, 0))
        return whole

    def _slip(self, size: tuple[int, int]) -> pygame.Surface:
        outline = self._outline(size, seed=size[0] * 7 + size[1], jitter=0.7)
        shade = _moved(outline, 2 * self.unit, 4 * self.unit)
        inner = _shrunk(outline, size, max(2.0, 2.4 * self.unit))
        return self._cut(
            size, self._pad(), (shade, SHADOW), (outline, FOCUS), (inner, FOCUS_FILL)
        )

    def _outline(
        self, size: tuple[int, int], seed: int, jitter: float = 1.0
    ) -> list[Point]:
        """The cut, clockwise from the top left, in pixels of the sheet."""
        draw = random.Random(seed)
        off = _JITTER_UNITS * self.unit * jitter
        width, height = size
        corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
        points: list[Point] = []
        for number, (x, y) in enumerate(corners):
            to_x, to_y = corners[(number + 1) % 4]
            length = abs(to_x - x) + abs(to_y - y)
            steps = max(1, round(length / (_STEP_UNITS * self.unit)))
            for step in range(steps):
                share = step / steps
                points.append(
                    (
                        x + (to_x - x) * share + draw.uniform(-off, off),
                        y + (to_y - y) * share + draw.uniform(-off, off),
                    )
                )
        return points

    def _cut(
        self, size: tuple[int, int], pad: int, *shapes: tuple[list[Point], Colour]
    ) -> pygame.Surface:
        """Paper shapes over one another, with soft edges, `pad` round `size`."""
        full = (size[0] + 2 * pad, size[1] + 2 * pad)
        surface = pygame.Surface(full, pygame.SRCALPHA, 32)
        surface.fill((*shapes[0][1], 0))
        for outline, colour in shapes:
            points = [(x + pad, y + pad) for x, y in outline]
            pygame.draw.polygon(surface, colour, _whole(points, full))
            # Twice, a pixel apart: the soft edge, and its seam with the inside.
            pygame.draw.aalines(surface, colour, True, _shrunk(points, full, 1.0))
            pygame.draw.aalines(surface, colour, True, points)
        return surface

    def _shadow(self, size: tuple[int, int], pad: int) -> pygame.Surface:
        """A soft shadow, drawn small and scaled up."""
        full = (size[0] + 2 * pad, size[1] + 2 * pad)
        share = _SHADOW_SHARE
        small_size = (max(2, full[0] // share), max(2, full[1] // share))
        small = pygame.Surface(small_size, pygame.SRCALPHA, 32)
        small.fill((*SHADOW, 0))
        x, y = (pad + 6 * self.unit) / share, (pad + 10 * self.unit) / share
        box = pygame.Rect(round(x), round(y), size[0] // share, size[1] // share)
        pygame.draw.rect(small, (*SHADOW, 150), box)
        radius = max(1, round(1.25 * self.unit))
        soft = pygame.transform.box_blur(small, radius)
        return pygame.transform.smoothscale(soft, full)

    def _add_grain(self, face: pygame.Surface) -> None:
        for x in range(0, face.width, _GRAIN_PX):
            for y in range(0, face.height, _GRAIN_PX):
                face.blit(self._grain, (x, y), special_flags=pygame.BLEND_RGB_ADD)


def _moved(outline: list[Point], x: float, y: float) -> list[Point]:
    return [(a + x, b + y) for a, b in outline]


def _shrunk(outline: list[Point], size: tuple[int, int], by: float) -> list[Point]:
    """`outline`, each point `by` pixels nearer to the middle on both axes."""
    middle_x, middle_y = size[0] / 2, size[1] / 2
    return [
        (x + (by if x < middle_x else -by), y + (by if y < middle_y else -by))
        for x, y in outline
    ]


def _whole(points: list[Point], full: tuple[int, int]) -> list[Point]:
    """`points` in whole pixels, rounded towards the middle of `full`."""
    return [
        (
            math.ceil(x) if x < full[0] / 2 else math.floor(x),
            math.ceil(y) if y < full[1] / 2 else math.floor(y),
        )
        for x, y in points
    ]


@cache
def _grain() -> pygame.Surface:
    """A tile of faint unevenness, to be added."""
    drawn = random.Random(12).randbytes(_GRAIN_PX * _GRAIN_PX)
    levels = drawn.translate(bytes((0, 0, 1, 2, 3)[n * 5 // 256] for n in range(256)))
    tile = pygame.image.frombuffer(levels, (_GRAIN_PX, _GRAIN_PX), "P")
    tile.set_palette([(level, level, level) for level in range(4)])
    return tile.convert() if pygame.display.get_surface() else tile
