"""A thread of light from one hand to another, for two seconds.

Thin, a little trembling, from the giver's colour to the receiver's; a slack
one hangs. Painted over the finished picture at the frame's own rate, from soft
dots that are added to what is there.
"""

import math
from collections.abc import Callable, Mapping
from functools import lru_cache

import pygame

from game.narrative.story import Person
from game.narrative.values import dataclass
from game.stage.light import colour, mixed
from game.stage.painting import blit_many
from game.stage.rastering.job import Colour

LASTS_S = 2.0
REACHES_S = 0.75
FADES_S = 0.45
SAG_TAUT, SAG_SLACK = 0.07, 0.34
# However far apart two people are, it hangs no deeper than this, in units.
SAG_TAUT_MOST, SAG_SLACK_MOST = 64.0, 210.0
COLOUR_STEPS = 10
STRENGTH_STEPS = 8
DOT_UNITS, GLOW_UNITS = 2.0, 14.0
DOT_EVERY_UNITS, GLOW_EVERY_UNITS = 1.5, 11.0
NOBODY: Colour = (200, 190, 170)
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
            (GLOW_UNITS, GLOW_EVERY_UNITS, 0.3),
            (DOT_UNITS, DOT_EVERY_UNITS, 0.42),
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
        return mixed(mixed(*self.colours, share), (255, 240, 214), 0.12)

    def _at(self, share: float, time_s: float) -> Point:
        (x0, y0), (x1, y1) = self.giver, self.receiver
        length = math.hypot(x1 - x0, y1 - y0)
        hangs, most = SAG_TAUT, SAG_TAUT_MOST
        if self.is_slack:
            hangs, most = SAG_SLACK, SAG_SLACK_MOST
        sag = min(hangs * length, most * self.scale)
        # Held at both ends, it trembles most in the middle.
        free = math.sin(math.pi * share)
        wave = math.sin(9.0 * share + 7.3 * time_s + self.phase)
        wave += 0.6 * math.sin(17.0 * share - 11.9 * time_s)
        swing = 2.2 * self.scale * wave * free
        return (
            x0 + (x1 - x0) * share + 0.4 * swing,
            y0 + (y1 - y0) * share + 4 * sag * share * (1 - share) + swing,
        )


@dataclass(slots=True)
class _Hanging:
    """A thread that is being seen, and for how long already."""

    giver: str
    receiver: str
    is_slack: bool
    age_s: float = 0.0


class Threads:
    """The threads that are being seen."""

    def __init__(self, people: Mapping[str, Person]) -> None:
        """`people` have the colours."""
        self._people = people
        self._hanging: list[_Hanging] = []

    def __len__(self) -> int:
        return len(self._hanging)

    def begin(self, giver: str, receiver: str, *, is_slack: bool) -> None:
        """Show one from now on."""
        self._hanging.append(_Hanging(giver, receiver, is_slack))

    def tick(self, dt_s: float) -> bool:
        """Let time pass; True if there was any."""
        if not self._hanging:
            return False
        for hanging in self._hanging:
            hanging.age_s += dt_s
        self._hanging = [h for h in self._hanging if h.age_s < LASTS_S]
        return True

    def paint(
        self,
        target: pygame.Surface,
        hand: Callable[[str], tuple[int, int] | None],
        size: tuple[int, int],
        scale: float,
        *,
        still: bool,
    ) -> None:
        """Paint all; `hand` tells where somebody's hand is, if on the stage."""
        for index, hanging in enumerate(self._hanging):
            giver, receiver = _ends(hand(hanging.giver), hand(hanging.receiver), size)
            colours = self._ink(hanging.giver), self._ink(hanging.receiver)
            thread = LightThread(
                giver, receiver, colours, hanging.is_slack, scale, 1.7 * index
            )
            thread.paint(target, hanging.age_s, still=still)

    def _ink(self, person: str) -> Colour:
        known = self._people.get(person)
        return colour(known.colour, NOBODY) if known is not None else NOBODY


def _ends(
    giver: Point | None, receiver: Point | None, size: tuple[int, int]
) -> tuple[Point, Point]:
    """Both ends; who isn't on the stage is beyond the farther edge."""
    width, height = size
    if giver is None and receiver is None:
        return (0.0, height * 0.5), (float(width), height * 0.42)
    known = giver or receiver or (0.0, 0.0)
    edge = (
        float(width) if known[0] < width / 2 else 0.0,
        known[1] * 0.6 + height * 0.15,
    )
    return giver or edge, receiver or edge


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
