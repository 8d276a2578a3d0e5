"""Where the camera looks, and its way there.

A view is a part of the picture that fills the window. On its way the camera
takes part of the painted picture enlarged; where it stays, the place is painted
anew for the view, as crisp as ever. Paper: it moves in twelfths of a second.
"""

from collections.abc import Sequence

import pygame

from game.narrative.directing import Camera
from game.narrative.values import dataclass
from game.stage.framing import HEIGHT, WIDTH, Span

TICKS_PER_S = 12
# What is looked at fills about this share, and comes to stand here: above the
# words, and not in the dead middle.
FILLS = 0.5
AIM = (0.56, 0.42)
# Without a number the camera comes so near, and no farther than it can.
LEAST_ZOOM, MOST_ZOOM = 1.15, 1.7
# To have nobody cut in two by an edge it looks so far aside, in shares of the whole
# picture, and leaves so much beside them.
ASIDE_MOST, EDGE = 0.08, 0.012
# For so long the camera waits to be told where something is; then it comes a
# little nearer anyhow.
SEEKS_S = 2.0
ANYHOW_ZOOM = 1.12


@dataclass(frozen=True, slots=True)
class View:
    """A part of the window's picture, in shares of its width and height.

    Attributes:
        left: Left edge.
        top: Top edge.
        share: Width and height alike; 1.0 is the whole.
    """

    left: float = 0.0
    top: float = 0.0
    share: float = 1.0

    def rect(self, size: tuple[int, int]) -> pygame.Rect:
        """The part in whole pixels of a picture of this size."""
        width = min(max(round(size[0] * self.share), 1), size[0])
        height = min(max(round(size[1] * self.share), 1), size[1])
        left = min(max(round(size[0] * self.left), 0), size[0] - width)
        top = min(max(round(size[1] * self.top), 0), size[1] - height)
        return pygame.Rect(left, top, width, height)

    def seen(self, box: pygame.Rect, size: tuple[int, int]) -> pygame.Rect:
        """Where a box of the picture falls on the window."""
        part = self.rect(size)
        more = size[0] / part.w
        return pygame.Rect(
            round((box.x - part.x) * more),
            round((box.y - part.y) * more),
            round(box.w * more),
            round(box.h * more),
        )

    def point(self, at: tuple[int, int], size: tuple[int, int]) -> tuple[int, int]:
        """Where a point of the picture falls on the window."""
        return self.seen(pygame.Rect(at, (0, 0)), size).topleft


WHOLE = View()


def view_of(
    camera: Camera | None,
    box: pygame.Rect | None,
    size: tuple[int, int],
    people: Sequence[Span] = (),
) -> View:
    """The view that a direction asks for.

    Args:
        camera: The direction; None is the whole picture.
        box: Where the thing it names is on the whole picture; None: nowhere.
        size: Of the window in pixels.
        people: From where to where everybody is, in shares of its width.

    Returns:
        The view. A narrow window is pushed in less, so that it holds as much of the
        place from left to right as a wide one, and whoever was meant to be in it.
    """
    if camera is None or not (camera.to or camera.push):
        return WHOLE
    zoom = camera.push / 100 * min(size[0] / size[1] * HEIGHT / WIDTH, 1.0)
    middle = 0.5, 0.5
    aim = middle
    if box is not None and camera.to:
        near = FILLS * min(size[0] / max(box.w, 1), size[1] / max(box.h, 1))
        zoom = zoom or min(max(near, LEAST_ZOOM), MOST_ZOOM)
        middle = box.centerx / size[0], box.centery / size[1]
        aim = AIM
    share = 1 / max(zoom or ANYHOW_ZOOM, 1.0)
    left, top = (
        min(max(at - share * where, 0.0), 1.0 - share)
        for at, where in zip(middle, aim, strict=True)
    )
    if box is not None:
        own = box.left / size[0], box.right / size[0]
        left = _without_cuts(left, share, own, people)
    return View(left, top, share)


def _without_cuts(
    left: float, share: float, own: Span, people: Sequence[Span]
) -> float:
    """A left edge near this one at which nobody stands half in the picture.

    What is looked at, `own`, stays in it. Whoever can be wholly in it, is.
    """

    def cuts(at: float) -> int:
        edges = at, at + share
        return sum(a < edge < b for a, b in people for edge in edges)

    found = [left]
    for a, b in people:
        wholly_in = a - EDGE, b + EDGE - share
        wholly_out = b + EDGE, a - EDGE - share
        found += (*wholly_in, *wholly_out)
    near = [
        at
        for at in found
        if 0.0 <= at <= 1.0 - share
        and abs(at - left) <= ASIDE_MOST
        and at <= own[0]
        and own[1] <= at + share
    ]
    return min((left, *near), key=lambda at: (cuts(at), abs(at - left)))


class CameraMan:
    """Follows the directions of the camera, and the way from view to view."""

    def __init__(self) -> None:
        self._goal = WHOLE
        self._start = WHOLE
        self._began_s = 0.0
        self._lasts_s = 0.0
        self._wanted: Camera | None = None
        self._done: Camera | None = None
        self._cuts = False
        self._sought_s = 0.0

    @property
    def is_asked(self) -> bool:
        """Whether there is a direction that the camera doesn't follow yet."""
        return self._wanted != self._done

    @property
    def is_released(self) -> bool:
        """Whether there is no direction any more, which it doesn't follow yet."""
        return self.is_asked and self._wanted is None

    @property
    def goal(self) -> View:
        """The view that it looks at, or is on its way to."""
        return self._goal

    @property
    def to(self) -> str | None:
        """What the direction names, if anything."""
        return self._wanted.to if self._wanted is not None else None

    def ask(self, wanted: Camera | None, *, cut: bool) -> None:
        """Take a direction; with `cut` there is no way to its view."""
        self._wanted = wanted
        self._cuts = cut

    def begin_anew(self, *, cut: bool = True) -> None:
        """The picture is another one: look at all of it, then follow."""
        self._goal = self._start = WHOLE
        self._done = None
        self._cuts = cut

    def seek(self, dt_s: float) -> bool:
        """Wait until it is known where something is; False after too long."""
        self._sought_s += dt_s
        return self._sought_s < SEEKS_S

    def follow(
        self,
        box: pygame.Rect | None,
        size: tuple[int, int],
        time_s: float,
        people: Sequence[Span] = (),
    ) -> View:
        """Begin the way to the direction's view; the rest as in `view_of`."""
        self._sought_s = 0.0
        self._start = self.at(time_s)
        self._goal = view_of(self._wanted, box, size, people)
        self._began_s, self._lasts_s = time_s, 0.0
        if self._wanted is not None and not self._cuts:
            self._lasts_s = self._wanted.tenths / 10
        self._done = self._wanted
        return self._goal

    def is_moving(self, time_s: float) -> bool:
        """Whether the camera is on its way."""
        return self._goal != self._start and time_s < self._began_s + self._lasts_s

    def at(self, time_s: float) -> View:
        """The view at a time."""
        if not self.is_moving(time_s):
            return self._goal
        gone_s = int((time_s - self._began_s) * TICKS_PER_S + 1e-6) / TICKS_PER_S
        share = min(max(gone_s / self._lasts_s, 0.0), 1.0)
        eased = share * share * (3 - 2 * share)
        one, other = self._start, self._goal
        return View(
            one.left + (other.left - one.left) * eased,
            one.top + (other.top - one.top) * eased,
            one.share + (other.share - one.share) * eased,
        )
