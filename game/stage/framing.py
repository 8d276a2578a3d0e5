"""Which part of a place a window shows, and where a unit falls on it.

A place is 1920 x 1080 units with spare width on both sides. It always covers
the window: a wide one shows some of the spare width, a narrow one looks at the
middle or, when people stand aside, to where they are.
"""

import math

from game.narrative.values import dataclass

WIDTH, HEIGHT = 1920.0, 1080.0
MIDDLE = WIDTH / 2
# The farthest that anything drifts to one side, in units: under 2 % of the width.
DRIFT = 32.0
# What is drawn beyond the frame for it.
MARGIN = DRIFT + 6.0
# How much of the spare width a very wide window may show.
WIDEST = 2280.0
# Sizes of windows in pixels, beyond which nothing is painted.
SMALLEST = (64, 36)
LARGEST = (7680, 4320)


@dataclass(frozen=True, slots=True)
class Framing:
    """The view of a window.

    Attributes:
        size: Width and height of the window in pixels.
        scale: Pixels per unit.
        left: Leftmost unit shown, when nothing drifts or pans.
        top: Topmost unit shown.
        width: Units shown across.
        height: Units shown down.
        zoom: How much larger than usual all is seen.
    """

    size: tuple[int, int]
    scale: float
    left: float
    top: float
    width: float
    height: float
    zoom: float = 1.0

    @classmethod
    def of(cls, size: tuple[int, int]) -> "Framing":
        """The view of a window of this size in pixels."""
        across, down = max(size[0], 1), max(size[1], 1)
        scale = max(down / HEIGHT, across / WIDEST)
        if across / down < WIDTH / HEIGHT:
            scale = down / HEIGHT
        width, height = across / scale, down / scale
        # People stand in the lower half: rather lose sky than soles.
        top = (HEIGHT - height) * 0.6
        return cls((across, down), scale, MIDDLE - width / 2, top, width, height)

    def nearer(
        self, left: float, top: float, share: float, pan: float = 0.0
    ) -> "Framing":
        """The view of a part of this one, given in shares of it.

        Args:
            left: Left edge of the part.
            top: Its top edge.
            share: Its width and height.
            pan: Units that are looked aside.
        """
        return Framing(
            self.size,
            self.scale / share,
            self.left + pan + left * self.width,
            self.top + top * self.height,
            self.width * share,
            self.height * share,
            self.zoom / share,
        )

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Units of a place that must be drawn: all that can come into view."""
        if self.zoom > 1.0:
            width = self.width + 2 * MARGIN
            return self.left - MARGIN, self.top, width, self.height
        width = max(self.width, WIDTH) + 2 * MARGIN
        return MIDDLE - width / 2, self.top, width, self.height

    @property
    def box_px(self) -> tuple[int, int]:
        """Size in pixels of `box`."""
        _, _, width, height = self.box
        return math.ceil(width * self.scale), math.ceil(height * self.scale)

    def x(self, unit: float) -> float:
        """Where a unit across falls, in pixels, without drift and pan."""
        return (unit - self.left) * self.scale

    def y(self, unit: float) -> float:
        """Where a unit down falls, in pixels."""
        return (unit - self.top) * self.scale

    def pan_to(self, units: float) -> float:
        """Units to look aside so that `units` across comes near the middle."""
        if self.zoom > 1.0:
            # The camera has been told where to look.
            return 0.0
        most = max((WIDTH - self.width) / 2, 0.0)
        return min(max(units - MIDDLE, -most), most)


def drift_share(depth: float) -> float:
    """How much of the drift a depth takes part in: near 1.0, far nearly 0.0."""
    return min(max(0.72 - 0.16 * depth, 0.08), 1.0)


def bounded(size: tuple[int, int]) -> tuple[int, int]:
    """A size in pixels that can be painted."""
    return (
        min(max(size[0], SMALLEST[0]), LARGEST[0]),
        min(max(size[1], SMALLEST[1]), LARGEST[1]),
    )
