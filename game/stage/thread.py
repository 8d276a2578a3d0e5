"""A thread of light from one hand to another, for two seconds.

Thin, a little trembling, from the giver's colour to the receiver's; a slack
one hangs. Painted over the finished picture at the frame's own rate, from soft
dots that are added to what is there.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.stage.canvas import blit_many
from game.stage.light import mixed
from game.stage.rastering.job import Colour

LASTS_S = 2.0
REACHES_S = 0.75
FADES_S = 0.45
SAG_TAUT, SAG_SLACK = 0.07, 0.34
COLOUR_STEPS = 10
STRENGTH_STEPS = 8
DOT_UNITS, GLOW_UNITS = 2.1, 15.0
DOT_EVERY_UNITS, GLOW_EVERY_UNITS = 1.5, 11.0
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class LightThread:
    """One thread, in pixels of the window.

    Attributes:
        giver: The hand it comes from.
        receiver: The hand it reaches.
        colours: Giver's and receiver's.
        is_slack: Whether it hangs.
        scale: Pixels per unit.
        phase: Where its trembling begins.
    """

    giver: Point
    receiver: Point
    colours: tuple[Colour, Colour]
    is_slack: bool
    scale: float
    phase: float = 0.0

    def paint(self, target: pygame.Surface, age_s: float, *, still: bool) -> None:
        """Paint it as it is `age_s` seconds after it began."""
        strength = min((LASTS_S - age_s) / FADES_S, 1.0)
        reach = 1.0 if still else min(age_s / REACHES_S, 1.0)
        if strength <= 0.0 or reach <= 0.0:
            return
        reach = reach * reach * (3 - 2 * reach)
        level = max(math.ceil(strength * STRENGTH_STEPS), 1)
        tremble = 0.0 if still else age_s
        length = math.dist(self.giver, self.receiver) * (1.5 if self.is_slack else 1.05)
        for size, every, gain in (
            (GLOW_UNITS, GLOW_EVERY_UNITS, 0.22),
            (DOT_UNITS, DOT_EVERY_UNITS, 0.85),
        ):
            count = max(round(length / max(every * self.scale, 1.0)), 2)
            radius = max(size * self.scale, 1.5)
            dots = []
            for index in range(int(count * reach) + 1):
                share = index / count
                tint = round(share * (COLOUR_STEPS - 1))
                dot = _dot(self._tint(tint), round(radius, 1), gain, level)
                x, y = self._at(share, tremble)
                half = dot.get_width() / 2
                dots.append((dot, (x - half, y - half)))
            blit_many(target, dots, pygame.BLEND_RGB_ADD)

    def _tint(self, step: int) -> Colour:
        share = step / (COLOUR_STEPS - 1)
        return mixed(mixed(*self.colours, share), (255, 240, 214), 0.35)

    def _at(self, share: float, time_s: float) -> Point:
        (x0, y0), (x1, y1) = self.giver, self.receiver
        length = math.hypot(x1 - x0, y1 - y0)
        sag = (SAG_SLACK if self.is_slack else SAG_TAUT) * length
        # Held at both ends, it trembles most in the middle.
        free = math.sin(math.pi * share)
        wave = math.sin(9.0 * share + 7.3 * time_s + self.phase)
        wave += 0.6 * math.sin(17.0 * share - 11.9 * time_s)
        swing = 2.2 * self.scale * wave * free
        return (
            x0 + (x1 - x0) * share + 0.4 * swing,
            y0 + (y1 - y0) * share + 4 * sag * share * (1 - share) + swing,
        )


@lru_cache(maxsize=512)
def _dot(tint: Colour, radius: float, gain: float, level: int) -> pygame.Surface:
    """A soft round dot, its colours ready to be added."""
    side = max(math.ceil(radius * 2) + 1, 3)
    dot = pygame.Surface((side, side), 0, 32)
    middle = (side - 1) / 2
    strength = gain * level / STRENGTH_STEPS
    for y in range(side):
        for x in range(side):
            away = math.hypot(x - middle, y - middle) / radius
            soft = max(1.0 - away, 0.0) ** 1.6 * strength
            dot.set_at((x, y), tuple(round(channel * soft) for channel in tint))
    return dot
