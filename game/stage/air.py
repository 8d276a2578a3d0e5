"""What hangs in the air of a set: breath in the cold, steam, dust in a beam.

A handful of small cut papers laid over the finished picture, placed by the
twelfth of a second alone, so that the same moment looks the same always. Their
number is bounded, whatever a place asks for.
"""

import math
import random
from collections.abc import Callable, Sequence
from functools import lru_cache, partial

import pygame

from game.library.airs import Airs, Beam, Steam
from game.narrative.values import dataclass
from game.stage.painting import blit_many

Piece = tuple[pygame.Surface, tuple[float, float]]
# Where a unit of a place in a depth falls on the window.
Place = Callable[[float, float, float], tuple[float, float]]
# Size of the window a source's lamp burns at, 0 to 100.
Burns = Callable[[str], int]

# Whether a point of a place can't be seen for what stands before it.
Hidden = Callable[[float, float, float], bool]
# Something to be made ready.
Work = Callable[[], object]

MOTES, MOTES_MOST = 34, 80
MOTE_LEVELS = 4
# A wisp of steam turns once in so many twelfths; each source has two of them.
WISP_TICKS = 34
WISPS = 2
# The middle of a wisp is so many radii above its source.
RISES = 4.5
WISP_ALPHA = 66
PUFF_TICKS = 19
PUFF_ALPHA = 150
BREATHS_MOST = 6
MORE = 3
VAPOUR = (226, 232, 246)
DUST = (255, 236, 204)


@dataclass(frozen=True, slots=True)
class Mouth:
    """Somebody who breathes.

    Attributes:
        at: The mouth on the window, in pixels.
        unit: Pixels a unit of the figure.
        looks_left: Where the breath goes.
        out_for: Twelfths of a second since breathing out began.
    """

    at: tuple[int, int]
    unit: float
    looks_left: bool
    out_for: int


class Air:
    """The air of one place, for one framing."""

    def __init__(self, airs: Airs, scale: float, seed: int) -> None:
        """`scale` is pixels per unit."""
        self._scale = scale
        self._steams = airs.steams
        self._beams = airs.beams
        self.is_cold = airs.is_cold
        noise = random.Random(f"{seed} dust")
        share = min(MOTES_MOST / max(MOTES * len(airs.beams), 1), 1.0)
        self._motes = tuple(
            tuple(_Mote.drawn(noise) for _ in range(round(MOTES * share)))
            for _ in airs.beams
        )

    @property
    def moves(self) -> bool:
        """Whether there is anything in the air."""
        return bool(self._steams or self._beams or self.is_cold)

    def paint(
        self,
        target: pygame.Surface,
        moment: int,
        place: Place,
        burns: Burns,
        mouths: Sequence[Mouth],
        is_hidden: Hidden = lambda _x, _y, _depth: False,
    ) -> None:
        """Paint one twelfth of a second over the picture, but not on its front."""
        pieces: list[Piece] = []
        for number, steam in enumerate(self._steams):
            if is_hidden(steam.x, steam.y - RISES * steam.radius, steam.depth):
                continue
            if not steam.lamp or burns(steam.lamp) > 0:
                pieces += self._steam(steam, number, moment, place)
        if self.is_cold:
            for mouth in mouths[:BREATHS_MOST]:
                pieces += _breath(mouth)
        blit_many(target, pieces)
        motes: list[Piece] = []
        for beam, dust in zip(self._beams, self._motes, strict=True):
            percent = burns(beam.lamp) if beam.lamp else 100
            if percent > 0:
                motes += self._dust(beam, dust, moment, percent, place, is_hidden)
        blit_many(target, motes, pygame.BLEND_RGB_ADD)

    def coming(self, moment: int, burns: Burns, mouths: Sequence[Mouth]) -> list[Work]:
        """The work of cutting what a moment needs and nothing had so far."""
        found: list[Work] = []
        for number, steam in enumerate(self._steams):
            if not steam.lamp or burns(steam.lamp) > 0:
                found += [
                    partial(_wisp, *cut) for cut in self._wisps(steam, number, moment)
                ]
        if self.is_cold:
            for mouth in mouths[:BREATHS_MOST]:
                if 0 <= mouth.out_for < PUFF_TICKS:
                    found.append(partial(_puff, _puff_size(mouth), mouth.out_for))
        return found

    def _steam(
        self, steam: Steam, number: int, moment: int, place: Place
    ) -> list[Piece]:
        x, y = place(steam.x, steam.y, steam.depth)
        radius = self._radius(steam)
        pieces = []
        for wisp, cut in enumerate(self._wisps(steam, number, moment)):
            paper = _wisp(*cut)
            aside = radius * 0.55 * (wisp - 0.5)
            at = x - paper.get_width() / 2 + aside, y - paper.get_height()
            pieces.append((paper, at))
        return pieces

    def _radius(self, steam: Steam) -> int:
        return max(round(steam.radius * self._scale), 2)

    def _wisps(
        self, steam: Steam, number: int, moment: int
    ) -> list[tuple[int, int, int]]:
        """Radius, turn and kind of the wisps of a source."""
        return [
            (
                self._radius(steam),
                (moment + number * 11 + wisp * 17) % WISP_TICKS,
                (number * 2 + wisp) % 4,
            )
            for wisp in range(WISPS)
        ]

    def _dust(
        self,
        beam: Beam,
        dust: Sequence["_Mote"],
        moment: int,
        percent: int,
        place: Place,
        is_hidden: Hidden,
    ) -> list[Piece]:
        pieces = []
        for mote in dust:
            across, down, shine = mote.at(moment)
            level = math.ceil(shine * percent / 100 * MOTE_LEVELS)
            if level < 1:
                continue
            paper = _speck(max(mote.radius * self._scale, 0.8), level)
            x = beam.x + beam.width * across + beam.lean * down
            y = beam.y + beam.height * down
            if not is_hidden(x, y, beam.depth):
                pieces.append((paper, place(x, y, beam.depth)))
        return pieces


@dataclass(frozen=True, slots=True)
class _Mote:
    """A speck of dust: where it begins, and how it drifts."""

    across: float
    down: float
    sinks: float
    sways: float
    phase: float
    radius: float

    @classmethod
    def drawn(cls, noise: random.Random) -> "_Mote":
        return cls(
            noise.random(),
            noise.random(),
            noise.uniform(-0.006, 0.014),
            noise.uniform(0.01, 0.05),
            noise.uniform(0, math.tau),
            noise.choice((1.3, 1.5, 2.0, 2.9)),
        )

    def at(self, moment: int) -> tuple[float, float, float]:
        """Across and down in shares of the beam, and how much it shines."""
        time_s = moment / 12
        turn = 0.31 * time_s + self.phase
        across = (self.across + self.sways * math.sin(turn)) % 1.0
        down = (self.down + self.sinks * time_s) % 1.0
        # It shines when it turns to the light, and never at the beam's edge.
        shine = max(math.sin(2.3 * turn + 5 * self.phase), 0.0)
        edge = min(across, 1 - across, down, 1 - down) * 5
        return across, down, shine * min(max(edge, 0.0), 1.0)


def _breath(mouth: Mouth) -> list[Piece]:
    """A puff that has left a mouth and thins out."""
    if not 0 <= mouth.out_for < PUFF_TICKS:
        return []
    paper = _puff(_puff_size(mouth), mouth.out_for)
    share = (mouth.out_for + 1) / PUFF_TICKS
    way = -1 if mouth.looks_left else 1
    x = mouth.at[0] + way * (10 + 62 * share**0.7) * mouth.unit
    y = mouth.at[1] - (2 + 30 * share * share) * mouth.unit
    return [(paper, (x - paper.get_width() / 2, y - paper.get_height() / 2))]


def _puff_size(mouth: Mouth) -> int:
    return max(round(58 * mouth.unit), 3)


@lru_cache(maxsize=4 * PUFF_TICKS)
def _puff(size: int, age: int) -> pygame.Surface:
    """A small cloud of three papers."""
    share = (age + 1) / PUFF_TICKS
    radius = size * (0.28 + 0.72 * share**0.6)
    side = math.ceil(radius * 2.3) + 2
    big = pygame.Surface((side * MORE, side * MORE), pygame.SRCALPHA, 32)
    big.fill((*VAPOUR, 0))
    alpha = PUFF_ALPHA * (1 - share) ** 1.3
    noise = random.Random(size)
    for reach, strength in ((1.0, 0.3), (0.74, 0.6), (0.46, 1.0)):
        points = []
        for corner in range(9):
            angle = math.tau * corner / 9 + 0.3 * reach
            far = radius * MORE * reach * noise.uniform(0.86, 1.08)
            points.append(
                (
                    side * MORE / 2 + far * math.cos(angle) * 1.08,
                    side * MORE / 2 + far * math.sin(angle) * 0.8,
                )
            )
        pygame.draw.polygon(big, (*VAPOUR, round(alpha * strength)), points)
    return pygame.transform.smoothscale(big, (side, side))


@lru_cache(maxsize=8 * WISP_TICKS)
def _wisp(radius: int, turn: int, kind: int) -> pygame.Surface:
    """A ribbon of steam that thins out as it rises."""
    width, height = radius * 4, radius * 9
    big = pygame.Surface((width * 2, height * 2), pygame.SRCALPHA, 32)
    big.fill((*VAPOUR, 0))
    steps = 26
    left, right = [], []
    for step in range(steps + 1):
        share = step / steps
        phase = math.tau * (1.15 * share - turn / WISP_TICKS) + kind * 1.7
        sway = radius * (0.16 + 0.95 * share) * math.sin(phase)
        curl = radius * 0.3 * share * math.sin(2.1 * phase + kind)
        half = radius * 0.42 * math.sin(math.pi * min(share * 0.92 + 0.08, 1.0)) ** 0.8
        half *= 0.72 + 0.28 * math.cos(phase * 1.3)
        x, y = width / 2 + sway + curl, height * (1 - share)
        left.append(((x - half) * 2, y * 2))
        right.append(((x + half) * 2, y * 2))
    for number in range(steps):
        # Thin at its source, thickest soon after, gone at the top.
        share = (number + 0.5) / steps
        alpha = round(WISP_ALPHA * min(share * 5, 1.0) * (1 - share) ** 1.2)
        quad = [left[number], right[number], right[number + 1], left[number + 1]]
        pygame.draw.polygon(big, (*VAPOUR, alpha), quad)
    return pygame.transform.smoothscale(big, (width, height))


@lru_cache(maxsize=64)
def _speck(radius: float, level: int) -> pygame.Surface:
    """A mote of dust, its colours ready to be added."""
    side = math.ceil(radius * 2) + 2
    paper = pygame.Surface((side, side), 0, 32)
    middle = (side - 1) / 2
    for y in range(side):
        for x in range(side):
            away = math.hypot(x - middle, y - middle)
            soft = min(max(radius + 0.5 - away, 0.0), 1.0) * level / MOTE_LEVELS
            paper.set_at((x, y), tuple(round(c * soft * 0.8) for c in DUST))
    return paper
