"""Snow and rain as cut paper: where every flake is at any moment.

Nothing is simulated: a flake's place follows from its number and the time, so
that the same second looks the same always. Flakes of one group fall together;
the groups differ in depth, speed and sway.
"""

import math
import random
from collections.abc import Iterator

import pygame

from game.narrative.values import dataclass
from game.stage.painting import blit_many
from game.stage.rastering.job import Colour

TICK_S = 1.0 / 12.0
KINDS = ("clear", "snow", "heavy_snow", "rain")
_COUNTS = {"snow": 300, "heavy_snow": 700, "rain": 260}
GROUPS = 9
# Units a second: down, and to the right if no wind is told of; in the hardest wind.
_SPEEDS = {"snow": (74.0, -16.0), "heavy_snow": (96.2, -54.4), "rain": (980.0, -260.0)}
_HARDEST = {"snow": 210.0, "heavy_snow": 300.0, "rain": 620.0}
# How long it takes from one gust of wind to the next.
GUST_S = 13.0
FAR, MIDDLE, NEAR = 0, 1, 2
# Flakes stay this much beyond the edge before they come in again, in units.
BEYOND = 40.0
REFERENCE_AREA = 1920.0 * 1080.0
_SNOW: Colour = (226, 232, 246)
_RAIN: Colour = (150, 170, 205)


Placed = tuple[pygame.Surface, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class _Group:
    """Flakes that fall together. Speeds in pixels a second."""

    fall: float
    wind: float
    sway: float
    phase: float
    flakes: tuple[tuple[pygame.Surface, float, float], ...]


class Weather:
    """Snow or rain in a rectangle of the window."""

    def __init__(
        self,
        kind: str,
        area: pygame.Rect,
        scale: float,
        seed: int,
        wind: int | None = None,
    ) -> None:
        """Begin to fall; an unknown kind is clear.

        Args:
            kind: One of `KINDS`.
            area: Where, in pixels of the window.
            scale: Pixels per unit.
            seed: Of where each flake is.
            wind: 100 hard to the right, -100 to the left; None as usual.
        """
        self._wind = wind
        self._shown_s: float | None = None
        self._shown: tuple[list[Placed], ...] = ()
        self.kind = kind if kind in _COUNTS else "clear"
        self.area = pygame.Rect(area)
        self._beyond = BEYOND * scale
        self._groups: tuple[_Group, ...] = ()
        if self.kind != "clear" and area.w > 0 and area.h > 0:
            self._groups = self._make(scale, random.Random(f"{seed} {kind}"))

    def paint(self, target: pygame.Surface, moment: int) -> None:
        """Paint one twelfth of a second."""
        self.paint_at(target, moment * TICK_S)

    def paint_at(self, target: pygame.Surface, time_s: float) -> None:
        """Paint any time."""
        if self._shown_s != time_s:
            # The same twelfth is painted again for each part of the picture.
            self._shown_s, self._shown = time_s, tuple(self._where(time_s))
        for flakes in self._shown:
            blit_many(target, flakes)

    def _where(self, time_s: float) -> Iterator[list[Placed]]:
        """Where the flakes of each group are at a time."""
        beyond = self._beyond
        wide, high = self.area.w + 2 * beyond, self.area.h + 2 * beyond
        left, top = self.area.x - beyond, self.area.y - beyond
        blown_s = blown(time_s)
        for group in self._groups:
            sway = group.sway * math.sin(0.7 * time_s + group.phase)
            right = group.wind * blown_s + sway
            down = group.fall * time_s
            yield [
                (flake, (left + (x + right) % wide, top + (y + down) % high))
                for flake, x, y in group.flakes
            ]

    def _speeds(self) -> tuple[float, float]:
        """How fast it falls and is blown to the right, in units a second."""
        fall, wind = _SPEEDS[self.kind]
        if self._wind is not None:
            wind = _HARDEST[self.kind] * self._wind / 100
        return fall, wind

    def _make(self, scale: float, noise: random.Random) -> tuple[_Group, ...]:
        # A small window gets fewer flakes, but never so few that it looks empty.
        share = self.area.w * self.area.h / (REFERENCE_AREA * scale * scale)
        count = max(round(_COUNTS[self.kind] * min(share**0.7, 1.4)), 12)
        wide = self.area.w + 2 * self._beyond
        high = self.area.h + 2 * self._beyond
        groups = []
        for index in range(GROUPS):
            depth = index % 3
            near = (0.45, 0.75, 1.15)[depth]
            fall, wind = self._speeds()
            slope = wind / fall
            if self.kind == "rain":
                cuts = _rain(depth, scale, slope)
            else:
                cuts = _snow(depth, scale, noise)
            fall *= near * noise.uniform(0.8, 1.2)
            wind *= near
            share_of = (0.5, 0.33, 0.17)[depth] / (GROUPS / 3)
            flakes = tuple(
                (noise.choice(cuts), noise.uniform(0, wide), noise.uniform(0, high))
                for _ in range(max(round(count * share_of), 1))
            )
            groups.append(
                _Group(
                    fall * scale,
                    wind * scale * noise.uniform(0.6, 1.4),
                    (0.0 if self.kind == "rain" else 22.0) * scale * near,
                    noise.uniform(0.0, 2 * math.pi),
                    flakes,
                )
            )
        return tuple(sorted(groups, key=lambda group: group.fall))


def blown(time_s: float) -> float:
    """For how long an even wind would have blown to get as far as the gusts did."""
    turn = math.tau * time_s / GUST_S
    gust = 0.4 * math.sin(turn) + 0.12 * math.sin(2.7 * turn)
    return time_s + gust * GUST_S / math.tau


def _snow(depth: int, scale: float, noise: random.Random) -> list[pygame.Surface]:
    """Some cut flakes: uneven little polygons."""
    radius = (1.7, 2.8, 4.6)[depth] * scale
    alpha = (120, 175, 215)[depth]
    return [_cut_flake(radius, alpha, noise) for _ in range(4)]


def _cut_flake(radius: float, alpha: int, noise: random.Random) -> pygame.Surface:
    more = 6
    side = max(math.ceil(2 * radius + 2), 3)
    big = pygame.Surface((side * more, side * more), pygame.SRCALPHA, 32)
    big.fill((*_SNOW, 0))
    corners = noise.choice((5, 6, 7))
    turn = noise.uniform(0, math.pi)
    points = []
    for corner in range(corners):
        angle = turn + 2 * math.pi * corner / corners
        reach = radius * more * noise.uniform(0.72, 1.08)
        points.append(
            (
                side * more / 2 + reach * math.cos(angle),
                side * more / 2 + reach * math.sin(angle),
            )
        )
    pygame.draw.polygon(big, (*_SNOW, alpha), points)
    return pygame.transform.smoothscale(big, (side, side))


def _rain(depth: int, scale: float, slope: float) -> list[pygame.Surface]:
    """A streak that leans as it falls; `slope` is how far aside for each unit down."""
    more = 4
    length = (16.0, 26.0, 40.0)[depth] * scale
    width = max((1.0, 1.4, 2.0)[depth] * scale, 1.0)
    size = max(math.ceil(length * abs(slope) + width), 2), max(math.ceil(length), 3)
    big = pygame.Surface((size[0] * more, size[1] * more), pygame.SRCALPHA, 32)
    alpha = (60, 85, 105)[depth]
    big.fill((*_RAIN, 0))
    pygame.draw.line(
        big,
        (*_RAIN, alpha),
        (size[0] * more - width * more, 0),
        (width * more / 2, size[1] * more),
        max(round(width * more), 1),
    )
    streak = pygame.transform.smoothscale(big, size)
    return [pygame.transform.flip(streak, True, False) if slope > 0 else streak]
