"""A thread as light through paper: thin, trembling a little, or hanging slack.

A filament is drawn in two parts: its glow, which stands still and can be kept,
and its line, which is drawn anew for every moment.
"""

import math
from dataclasses import replace

import pygame

from game.narrative.values import dataclass
from game.ui.colours import SHEET, Colour, mix

TICK_S = 1 / 12
_STEPS = 32
_SAG, _SLACK_SAG = 0.05, 0.3  # of the distance
_SLACK_LEAST_UNITS = 46
_TREMBLE_UNITS = 1.5
_GLOW_UNITS = 9.0
_LINE_UNITS = 2.6
_DIM = 0.62

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Filament:
    """A thread between two points of the frame.

    Attributes:
        start: Where the giver is, in pixels.
        end: Where the receiver is.
        colours: Of the giver and of the receiver.
        is_slack: Whether it hangs.
        bend: How far it bends to its side, as a share of its length.
        number: Sets its trembling off against that of others.
        sag_px: How far it hangs in its middle, if not by its length.
        clear_px: How far from its ends nothing is drawn of it.
    """

    start: tuple[int, int]
    end: tuple[int, int]
    colours: tuple[Colour, Colour]
    is_slack: bool = False
    bend: float = 0.0
    number: int = 0
    sag_px: int | None = None
    clear_px: int = 0

    def points(self, unit: float, moment: int = 0) -> list[Point]:
        """Points along it. `moment`: which of its tremblings; 0 is none."""
        (x, y), (to_x, to_y) = self.start, self.end
        far = math.hypot(to_x - x, to_y - y)
        sag = far * (_SLACK_SAG if self.is_slack else _SAG)
        if self.sag_px is not None:
            sag = self.sag_px
        elif self.is_slack:
            sag = max(sag, _SLACK_LEAST_UNITS * unit)
        side_x, side_y = (-(to_y - y), to_x - x) if far else (0.0, 0.0)
        shake = 0.0 if self.is_slack or not moment else _TREMBLE_UNITS * unit
        found = []
        for step in range(_STEPS + 1):
            share = step / _STEPS
            arc = 4 * share * (1 - share)
            off = shake * arc * self._swing(share, moment)
            found.append(
                (
                    x + (to_x - x) * share + side_x * self.bend * arc,
                    y + (to_y - y) * share + side_y * self.bend * arc + sag * arc + off,
                )
            )
        return found

    def moved(self, off: tuple[int, int]) -> "Filament":
        """The same thread elsewhere."""
        (x, y), (to_x, to_y) = self.start, self.end
        start, end = (x + off[0], y + off[1]), (to_x + off[0], to_y + off[1])
        return replace(self, start=start, end=end)

    def glow(self, target: pygame.Surface, unit: float, *, is_dim: bool) -> None:
        """Draw its glow, which stands still."""
        points = self.points(unit)
        widths = ((1.0, 0.12), (0.55, 0.26)) if not is_dim else ((0.6, 0.08),)
        for share, strength in widths:
            width = max(2, round(_GLOW_UNITS * unit * share))
            for number, colour in self._parts(points):
                soft = mix(SHEET, colour, strength)
                pygame.draw.line(
                    target, soft, points[number], points[number + 1], width
                )

    def line(
        self, target: pygame.Surface, unit: float, moment: int, *, is_dim: bool
    ) -> None:
        """Draw the thread itself, as it is at `moment`."""
        points = self.points(unit, moment)
        width = max(1, round(_LINE_UNITS * unit * (0.7 if is_dim else 1.0)))
        for number, colour in self._parts(points):
            light = mix(colour, SHEET, _DIM) if is_dim else mix(colour, WHITE, 0.25)
            pygame.draw.aaline(target, light, points[number], points[number + 1], width)

    def _parts(self, points: list[Point]) -> list[tuple[int, Colour]]:
        """The numbers of the parts that are drawn, with the colour of each."""
        one, other = self.colours
        ends = self.start, self.end
        return [
            (number, mix(one, other, number / (_STEPS - 1)))
            for number in range(_STEPS)
            if all(
                math.dist(points[number + side], end) >= self.clear_px
                for side, end in zip((0, 1), ends, strict=True)
            )
        ]

    def _swing(self, share: float, moment: int) -> float:
        phase = moment * 0.9 + self.number * 2.4
        return math.sin(share * 11 + phase) + 0.6 * math.sin(share * 23 - phase * 1.7)


WHITE: Colour = (255, 255, 255)
