"""The pace of the stage: what moves when, and how much of it in one frame.

Paper moves in twelfths of a second. What changes the whole picture, drift and
flicker, goes in rarer steps, rarer still in a very large window. Knows nothing of
what is painted.
"""

import math

from game.stage.framing import DRIFT
from game.stage.paper import ENOUGH, ENOUGH_FOR_A_CAMERA

TICK_S = 1.0 / 12.0
DRIFT_PERIOD_S = 38.0
# With more pixels than this all goes in rarer, longer steps.
SLOW_PX = 4_000_000
# Drift and flicker repaint everything: they go in steps of so many twelfths.
SLOW_TICKS, SLOW_TICKS_4K = 4, 6
# How many pixels are laid over one another with one frame; fewer while pictures
# are being drawn or one fades, when the frame has enough to do.
PAINT_PX, WAITING_PX, FADING_PX = 6_000_000, 1_600_000, 800_000
# How much of a set that was seen is let go of with one frame, in windows.
STRIKE_SHARE = 0.75
# How many figures or wisps of steam are made ready with one frame.
REHEARSED, REHEARSED_4K = 2, 1


class Pace:
    """The time on a stage."""

    def __init__(self, size: tuple[int, int], *, is_still: bool) -> None:
        """Begin at the beginning; `size` of the window decides on the steps."""
        self.size = size
        self.is_still = is_still
        self.time_s = 0.0
        self.moment = 0

    def go_on(self, dt_s: float) -> bool:
        """Let time pass; True if another twelfth has begun."""
        self.time_s += dt_s
        before, self.moment = self.moment, int(self.time_s / TICK_S + 1e-6)
        return self.moment != before

    @property
    def slow_moment(self) -> int:
        """The moment for what changes the whole picture: not every twelfth."""
        every = SLOW_TICKS_4K if self._is_slow else SLOW_TICKS
        return self.moment // every * every

    @property
    def drift(self) -> float:
        """Units that the nearest layers are moved aside now."""
        if self.is_still:
            return 0.0
        time_s = self.slow_moment * TICK_S
        return DRIFT * math.sin(2 * math.pi * time_s / DRIFT_PERIOD_S)

    @property
    def falls_s(self) -> float:
        """The time for what falls at the frame's own rate."""
        return 0.0 if self.is_still else self.time_s

    def is_due(self, *, is_walking: bool) -> bool:
        """Whether paper may move in this twelfth of a second."""
        if self.is_still:
            return False
        return is_walking or not self._is_slow or self.moment % 2 == 0

    def next_due(self, *, is_walking: bool) -> int:
        """The next twelfth in which paper may move."""
        is_every = is_walking or not self._is_slow
        return self.moment + (1 if is_every else 2 - self.moment % 2)

    @property
    def rehearsed(self) -> int:
        """How much is made ready with a frame for the next twelfth."""
        return REHEARSED_4K if self._is_slow else REHEARSED

    @property
    def sheets(self) -> int:
        """How many sheets of paper lie ready though no camera moves."""
        return ENOUGH_FOR_A_CAMERA if self._is_slow else ENOUGH

    def pixels(self, dt_s: float, *, is_fading: bool, is_waiting: bool) -> float:
        """How many pixels may be laid over one another with a frame of this length."""
        if dt_s > TICK_S / 2:
            return math.inf
        if is_fading:
            return FADING_PX
        return WAITING_PX if is_waiting else PAINT_PX

    @property
    def strike_bytes(self) -> float:
        """How much of what isn't needed may be let go of with a frame."""
        return STRIKE_SHARE * 4 * self.size[0] * self.size[1]

    @property
    def _is_slow(self) -> bool:
        return self.size[0] * self.size[1] > SLOW_PX
