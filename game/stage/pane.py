"""Rain on a pane: drops that hang, and drops that run.

Where each drop is follows from its number and the time. A running drop rests,
lets go, and takes a slightly crooked way down; nothing is simulated.
"""

import math
import random
from functools import lru_cache

import pygame

from game.narrative.values import dataclass
from game.stage.painting import blit_many

TICK_S = 1.0 / 12.0
# Drops for each 100 x 100 units of glass, and at most on one pane.
HANGING, RUNNING = 3.4, 0.75
MOST = 90
LIGHT = (214, 228, 250)
SHADE = (16, 24, 48)


class Pane:
    """A pane of glass in the rain."""

    def __init__(self, area: pygame.Rect, scale: float, seed: int) -> None:
        """`area` in pixels; `scale` is pixels per unit."""
        self.area = pygame.Rect(area)
        self._scale = scale
        noise = random.Random(f"{seed} pane")
        share = area.w * area.h / (scale * scale * 10_000)
        self._hanging = [
            (noise.random(), noise.random(), noise.uniform(1.3, 3.4))
            for _ in range(min(round(HANGING * share), MOST))
        ]
        self._running = [
            (
                noise.random(),
                noise.uniform(5.0, 13.0),
                noise.random(),
                noise.uniform(2.6, 4.2),
                noise.uniform(0, math.tau),
            )
            for _ in range(min(round(RUNNING * share) + 1, MOST // 3))
        ]

    def moved(self, aside: int) -> "MovedPane":
        """The pane where its layer has drifted to."""
        return MovedPane(self, aside)

    def paint(self, target: pygame.Surface, moment: int, aside: int = 0) -> None:
        """Paint one twelfth of a second, `aside` pixels from where it belongs."""
        area, scale = self.area.move(aside, 0), self._scale
        pieces: list[tuple[pygame.Surface, tuple[float, float]]] = []
        for across, down, radius in self._hanging:
            drop = _drop(max(radius * scale, 1.0))
            pieces.append((drop, (area.x + across * area.w, area.y + down * area.h)))
        time_s = moment * TICK_S
        for across, lasts_s, phase, radius, bend in self._running:
            share = (time_s / lasts_s + phase) % 1.0
            # It rests, then runs, then rests lower down.
            steps = share * 3
            run = (int(steps) + min(max((steps % 1.0 - 0.55) / 0.45, 0.0), 1.0)) / 3
            x = area.x + across * area.w + 5 * scale * math.sin(9 * run + bend)
            y = area.y - 12 * scale + run * (area.h + 24 * scale)
            length = max((6 + 44 * (run % 0.34)) * scale, 3.0)
            trail = _trail(max(radius * scale, 1.0), round(length))
            drop = _drop(max(radius * 1.25 * scale, 1.0))
            side = (drop.get_width() - trail.get_width()) / 2
            pieces.append((trail, (x + side, y - trail.get_height() + 2)))
            pieces.append((drop, (x, y)))
        blit_many(target, pieces)


@dataclass(frozen=True, slots=True)
class MovedPane:
    """A pane that its layer has taken aside by some pixels."""

    pane: Pane
    aside: int

    @property
    def area(self) -> pygame.Rect:
        """Where it is on the stage."""
        return self.pane.area.move(self.aside, 0)

    def paint(self, target: pygame.Surface, moment: int) -> None:
        """Paint one twelfth of a second."""
        self.pane.paint(target, moment, self.aside)


@lru_cache(maxsize=128)
def _drop(radius: float) -> pygame.Surface:
    """A drop: dark above, light below, as glass shows the street upside down."""
    more = 4
    width, height = math.ceil(radius * 2) + 2, math.ceil(radius * 2.5) + 2
    big = pygame.Surface((width * more, height * more), pygame.SRCALPHA, 32)
    big.fill((*LIGHT, 0))
    body = pygame.Rect(more, more, (width - 2) * more, (height - 2) * more)
    pygame.draw.ellipse(big, (*SHADE, 92), body)
    lower = body.move(0, round(body.h * 0.22)).inflate(-body.w // 5, -body.h // 2.6)
    pygame.draw.ellipse(big, (*LIGHT, 150), lower)
    return pygame.transform.smoothscale(big, (width, height))


@lru_cache(maxsize=256)
def _trail(radius: float, length: int) -> pygame.Surface:
    """The wet way that a drop leaves behind, thinner where it is older."""
    width = max(math.ceil(radius), 1)
    paper = pygame.Surface((width, max(length, 1)), pygame.SRCALPHA, 32)
    for y in range(paper.get_height()):
        alpha = round(74 * (y + 1) / paper.get_height())
        paper.fill((*LIGHT, alpha), (0, y, width, 1))
    return paper
