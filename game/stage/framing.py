"""Which part of a place a window shows, and where a unit falls on it.

A place is 1920 x 1080 units with spare width on both sides. It always covers
the window: a wide one shows some of the spare width, a narrow one looks to where
people are, and who can't be seen with the others isn't the one who speaks.
"""

import math
from collections.abc import Iterable, Sequence

from game.narrative.values import dataclass
from game.stage.rastering.job import Box

# From where to where somebody is, in units across.
Span = tuple[float, float]

WIDTH, HEIGHT = 1920.0, 1080.0
MIDDLE = WIDTH / 2
# The farthest that anything drifts to one side, in units: under 2 % of the width.
DRIFT = 32.0
# What is drawn beyond the frame for it.
MARGIN = DRIFT + 6.0
# How much of the spare width a very wide window may show.
WIDEST = 2280.0
# Who doesn't fit in whole is in the picture with so much of their width.
FACE_SHARE = 0.5
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

    @property
    def is_narrow(self) -> bool:
        """Whether there is more of the place aside, to be looked at."""
        return self.zoom == 1.0 and self.width < WIDTH

    def pan_to(self, first: Iterable[Span], others: Sequence[Span] = ()) -> float:
        """Units to look aside so that people are in the picture.

        Args:
            first: What must be seen, the most important of it first.
            others: Who should be seen too: of them as many as there is room for.
        """
        first = tuple(first)
        most = max((WIDTH - self.width) / 2, 0.0)
        if not self.is_narrow or not (first or others):
            # There is no room, or the camera has been told where to look.
            return 0.0
        ends = [end for span in (*first, *others) for end in span]
        middle = (min(ends) + max(ends)) / 2
        goal = min(max(middle - MIDDLE, -most), most)
        near = sorted(others, key=lambda span: abs(sum(span) / 2 - MIDDLE - goal))
        room = -most, most
        for span in (*first, *near):
            room = self._room(span, room) or self._room(_face(span), room) or room
        return min(max(goal, room[0]), room[1])

    def _room(self, span: Span, room: Span) -> Span | None:
        """How far aside one may look to see a span, within a room for that."""
        half = self.width / 2 - DRIFT
        least = max(span[1] - MIDDLE - half, room[0])
        most = min(span[0] - MIDDLE + half, room[1])
        return (least, most) if least <= most else None

    def shares(self, spans: Iterable[Span], pan: float) -> tuple[Span, ...]:
        """Where spans are, in shares of the window's width."""
        x, width = self.left + pan, self.width
        return tuple(((left - x) / width, (right - x) / width) for left, right in spans)

    def rect(self, box: Box, pan: float) -> tuple[int, int, int, int]:
        """Where a box in units falls, in pixels, when that much is looked aside."""
        x, y, width, height = box
        return (
            round(self.x(x - pan)),
            round(self.y(y)),
            max(round(width * self.scale), 1),
            max(round(height * self.scale), 1),
        )


def _face(span: Span) -> Span:
    middle, half = sum(span) / 2, (span[1] - span[0]) / 2 * FACE_SHARE
    return middle - half, middle + half


def drift_share(depth: float) -> float:
    """How much of the drift a depth takes part in: near 1.0, far nearly 0.0."""
    return min(max(0.72 - 0.16 * depth, 0.08), 1.0)


def bounded(size: tuple[int, int]) -> tuple[int, int]:
    """A size in pixels that can be painted."""
    return (
        min(max(size[0], SMALLEST[0]), LARGEST[0]),
        min(max(size[1], SMALLEST[1]), LARGEST[1]),
    )


def filling(
    picture: tuple[int, int], window: tuple[int, int]
) -> tuple[int, int, int, int]:
    """The middle of a picture that fills a window of other proportions."""
    share = min(picture[0] / window[0], picture[1] / window[1])
    width = min(max(round(window[0] * share), 1), picture[0])
    height = min(max(round(window[1] * share), 1), picture[1])
    return (picture[0] - width) // 2, (picture[1] - height) // 2, width, height
