"""How one picture makes way for the next: fading, darkness, a paper iris.

The picture that goes is a surface that nothing moves on any more. In darkness
and iris it is gone halfway, and the new one comes up from there.
"""

import math
import random

import pygame

from game.narrative.directing import Passage

FADE, CUT, DARK, IRIS = "fade", "cut", "dark", "iris"
FADE_S = 0.7
USUAL_S = {FADE: FADE_S, DARK: 1.8, IRIS: 1.8}
# Who reads on in the midst of it sees the rest in this time.
HURRIED_S = 0.4
# A fade that takes longer than this is paper: it goes in twelfths of a second.
SLOW_S = 1.5
TICKS_PER_S = 12
# What is left of each colour when the lights are out: night is blue.
NIGHT = (0.05, 0.06, 0.11)
PAPER = (9, 11, 22)
LIP = (74, 84, 118)
CORNERS = 22
HALF = 0.5
FULL = 255
# Part of the way in which an iris stands still, shut.
SHUT = 0.12
Point = tuple[float, float]


class Passing:
    """A picture that is going."""

    def __init__(
        self,
        picture: pygame.Surface,
        how: str,
        lasts_s: float,
        focus: Point | None = None,
        seed: int = 0,
    ) -> None:
        """A picture that begins to go.

        Args:
            picture: Opaque, as large as the window.
            how: "fade", "dark" or "iris"; anything else fades.
            lasts_s: For how long; 0 as usual.
            focus: Pixel an iris closes on; None is the middle.
            seed: Of the iris' uneven cut.
        """
        self.picture = picture
        self._how = how if how in USUAL_S else FADE
        self._lasts_s = lasts_s or USUAL_S[self._how]
        self._gone_s = 0.0
        self._rate = 1.0
        width, height = picture.get_size()
        self._middle = width / 2, height / 2
        self._focus = focus or self._middle
        noise = random.Random(seed)
        self._cut = [noise.uniform(0.965, 1.035) for _ in range(CORNERS)]
        self._turn = noise.uniform(0, math.tau)

    @property
    def is_over(self) -> bool:
        """Whether the picture is gone."""
        return self._gone_s >= self._lasts_s

    @property
    def hides_next(self) -> bool:
        """Whether nothing of the next picture can be seen yet."""
        return self._how != FADE and self._share < HALF

    @property
    def half_s(self) -> float:
        """Seconds until the next picture comes up."""
        return 0.0 if self._how == FADE else self._lasts_s / 2

    @property
    def lights_up(self) -> bool:
        """Whether the next picture comes up from darkness."""
        return self._how == DARK

    def tick(self, dt_s: float) -> bool:
        """Let time pass; True if it looks different."""
        before = self._share
        self._gone_s += dt_s * self._rate
        return self._share != before or self.is_over

    def hurry(self, *, is_on_stage: bool) -> None:
        """The reader has gone on; with `is_on_stage`, somebody comes or goes.

        Who goes on needn't sit in the dark, and a slow fade must not hide anybody.
        """
        most_s = HURRIED_S if self._how != FADE else USUAL_S[FADE]
        left_s = (self._lasts_s - self._gone_s) / self._rate
        if left_s > most_s and (is_on_stage or self._how != FADE):
            self._rate *= left_s / most_s

    def paint(self, target: pygame.Surface) -> None:
        """Paint what is left of it over the next picture."""
        share = self._share
        if self._how == FADE:
            left = 1.0 - share * share * (3 - 2 * share)
            alpha = round(FULL * left)
            # SDL has no quick way for an opaque surface with an alpha of 255.
            self.picture.set_alpha(alpha if alpha < FULL else None)
            target.blit(self.picture, (0, 0))
            return
        if share < HALF:
            target.blit(self.picture, (0, 0))
        openness = abs(1 - 2 * share)
        if self._how == DARK:
            left = openness * openness * (3 - 2 * openness)
            dimmed = [round(FULL * (low + (1 - low) * left)) for low in NIGHT]
            target.fill(dimmed, special_flags=pygame.BLEND_RGB_MULT)
            return
        openness = max(openness - SHUT, 0.0) / (1 - SHUT)
        self._paint_iris(
            target, openness, self._focus if share < HALF else self._middle
        )

    @property
    def _share(self) -> float:
        gone_s = self._gone_s
        if self._lasts_s > SLOW_S and self._how == FADE:
            gone_s = int(gone_s * TICKS_PER_S) / TICKS_PER_S
        return min(gone_s / self._lasts_s, 1.0)

    def _paint_iris(
        self, target: pygame.Surface, openness: float, focus: Point
    ) -> None:
        """Dark paper with a hole cut into it."""
        width, height = target.get_size()
        if openness <= 0.0:
            target.fill(PAPER)
            return
        far = max(
            math.dist(focus, corner)
            for corner in ((0, 0), (width, 0), (0, height), (width, height))
        )
        # Slow near the end: that is where one looks at something.
        radius = far * 1.06 * openness**1.7
        hole = [
            (
                focus[0] + radius * cut * math.cos(self._turn + number * angle),
                focus[1] + radius * cut * math.sin(self._turn + number * angle),
            )
            for angle in (math.tau / CORNERS,)
            for number, cut in enumerate(self._cut)
        ]
        edge = [(0, 0), (width, 0), (width, height), (0, height), (0, 0)]
        pygame.draw.polygon(target, PAPER, [*edge, *hole, hole[0]])
        # The edge of the paper catches the light.
        thick = max(round(height / 360), 1)
        pygame.draw.lines(target, LIP, True, hole, thick)
        pygame.draw.aalines(target, LIP, True, hole)


def hurried(passage: Passage) -> Passage:
    """How a picture goes that the reader has gone on from before it went."""
    if passage.how == CUT:
        return passage
    return Passage(FADE, None, round(HURRIED_S * 10))
