"""The painted stage, and how little of it is painted anew.

What stands on the stage is a list of items from back to front. The canvas
compares the list with the one it has painted: if little changed, only those
rectangles are painted again; if most did, the whole is painted in bands, some with
each frame, on a second surface that is shown when it is done. So are rectangles
that are too much for a frame: nobody is seen half where they were.
"""

import math
from collections.abc import Sequence

import pygame

from game.narrative.values import dataclass
from game.stage.pace import SLOW_PX
from game.stage.painting import Item, paint
from game.stage.paper import PaperStock

# From this share of the area on, rectangles cost more than the whole.
WHOLE_FROM = 0.55
BANDS, LEAST_ROWS = 24, 90
# In a very large window the whole is painted in about so many frames, nearly until
# paper moves again: one frame is then like the other.
WHOLE_FRAMES_4K = 9
# A pixel of a narrow rectangle costs so much more than one of a whole row: the
# many layers under it come from memory in small pieces.
NARROW_COSTS = 6
# What moves should move in one frame.
PARTIAL_GAIN = 1.5
# How often the picture is laid over, where that isn't known yet.
USUAL_DEPTH = 3.0
BIGGEST_PX = 160_000


@dataclass(slots=True)
class _Painting:
    """Painting in progress: what is to be painted where, and what is left.

    Whoever leaves off painting the whole goes on with what that was `instead_of`.
    """

    items: Sequence[Item]
    ground: tuple[int, int, int]
    target: pygame.Surface
    left: list[pygame.Rect]
    is_whole: bool
    instead_of: "_Painting | None" = None
    spent_px: int = 0


class Canvas:
    """An opaque surface in the display's format; while all of it is painted, two.

    Attributes:
        spent_px: How many pixels were laid over one another so far.
    """

    def __init__(self, size: tuple[int, int], stock: PaperStock) -> None:
        """`size` in pixels; the paper is taken when something is painted."""
        self._size = size
        self._stock = stock
        self._front: pygame.Surface | None = None
        self._painted: Sequence[Item] | None = None
        self._ground = (0, 0, 0)
        self._painting: _Painting | None = None
        # What it cost to paint the whole, the last time.
        self._whole_px = 0
        self._is_slow = size[0] * size[1] > SLOW_PX
        self.spent_px = 0

    @property
    def front(self) -> pygame.Surface:
        """What is shown."""
        if self._front is None:
            self._front = self._stock.take(self._size)
        return self._front

    def fold(self) -> pygame.Surface | None:
        """Give up the canvas: what it showed last, to be given back later."""
        self.leave_off()
        front, self._front = self._front, None
        self._painting = self._painted = None
        return front

    def leave_off(self) -> None:
        """Don't go on painting the whole anew: its paper is needed elsewhere."""
        now = self._painting
        if now is not None and now.target is not self._front:
            self._stock.give(now.target)
            self._painting = now.instead_of

    @property
    def is_painting(self) -> bool:
        """Whether something is still to be painted."""
        return self._painting is not None

    @property
    def is_painted(self) -> bool:
        """Whether something has been painted as a whole."""
        return self._painted is not None

    def show(
        self,
        items: Sequence[Item],
        ground: tuple[int, int, int],
        *,
        at_once: bool = False,
    ) -> bool:
        """Take a new list; True if the front changed already.

        What isn't painted at once is painted by `work`. While a whole is being
        painted a new list is left out: the caller comes with a newer one soon.
        """
        whole = self.front.get_rect()
        if at_once:
            self.leave_off()
            self._whole_px = paint(self.front, items, whole, ground)
            self.spent_px += self._whole_px
            self._painted, self._ground, self._painting = items, ground, None
            return True
        if self._painted is None:
            if self._painting is None:
                self._begin(items, ground, self.front)
            return False
        before, left = self._painted, []
        if self._painting is not None:
            if self._painting.is_whole:
                return False
            # What isn't painted yet of the last list, is painted as in this one.
            before, left = self._painting.items, self._painting.left
        changed = _changes(before, items, whole)
        if not changed and ground == self._ground:
            if self._painting is None:
                # The same to look at, but perhaps of fewer pixels.
                self._painted = items
            return False
        left = [rect for rect in left if not any(c.contains(rect) for c in changed)]
        area = sum(rect.w * rect.h for rect in (*left, *changed))
        if ground != self._ground or area > WHOLE_FROM * whole.w * whole.h:
            self._begin(items, ground, self._stock.take(whole.size))
        else:
            rects = left + [part for rect in changed for part in _parts(rect, area)]
            now, target, spent = self._painting, self.front, 0
            if now is not None:
                target, spent = now.target, now.spent_px
            self._painting = _Painting(
                items, ground, target, rects, is_whole=False, spent_px=spent
            )
        return False

    def _begin(
        self,
        items: Sequence[Item],
        ground: tuple[int, int, int],
        target: pygame.Surface,
    ) -> None:
        if self._painting is not None and self._painting.target is not self._front:
            # What was painted aside so far has not been seen.
            self.leave_off()
        whole = target.get_rect()
        count = bands_of(whole.h)
        bands = [_band(whole, count, index) for index in range(count)]
        self._painting = _Painting(
            items, ground, target, bands, is_whole=True, instead_of=self._painting
        )

    def work(self, pixels: float) -> bool:
        """Lay about so many pixels over one another; True if the front changed."""
        now = self._painting
        if now is None or (self._stock.pause() and not math.isinf(pixels)):
            return False
        if not now.is_whole:
            pixels *= PARTIAL_GAIN
            pixels -= self._go_aside(now, pixels)
        elif self._whole_px and self._is_slow and not math.isinf(pixels):
            pixels = min(pixels, self._whole_px / WHOLE_FRAMES_4K)
        while now.left and pixels > 0:
            rect = now.left.pop(0)
            spent = paint(now.target, now.items, rect, now.ground)
            now.spent_px += spent
            self.spent_px += spent
            pixels -= spent
        if not now.left:
            if now.is_whole:
                self._whole_px = now.spent_px
            if now.target is not self.front:
                self._stock.give(self.front)
                self._front = now.target
            self._painted, self._ground = now.items, now.ground
            self._painting = None
            return True
        return now.target is self.front and not now.is_whole

    def _go_aside(self, now: _Painting, pixels: float) -> int:
        """Paint on a copy what is too much for this frame: how many pixels that was.

        What is painted already of something that moves would be seen with what isn't.
        """
        size = self._size[0] * self._size[1]
        depth = self._whole_px / size if self._whole_px else USUAL_DEPTH
        is_begun = now.spent_px > 0 or now.target is not self._front
        left = sum(rect.w * rect.h for rect in now.left) * depth
        if is_begun or not now.left[1:] or left <= pixels:
            return 0
        now.target = self._stock.take(self._size)
        now.target.blit(self.front, (0, 0))
        now.spent_px += size
        self.spent_px += size
        return size


def bands_of(rows: int) -> int:
    """In how many bands so many rows are painted: each is begun at a cost."""
    return min(max(rows // LEAST_ROWS, 1), BANDS)


def _band(rect: pygame.Rect, count: int, index: int) -> pygame.Rect:
    top = rect.h * index // count
    bottom = rect.h * (index + 1) // count
    return pygame.Rect(rect.x, rect.y + top, rect.w, bottom - top)


def _parts(rect: pygame.Rect, area: int) -> list[pygame.Rect]:
    """A big rectangle in bands, so that the work can be shared out."""
    count = max(-(-rect.w * rect.h // BIGGEST_PX), 1) if area > BIGGEST_PX else 1
    return [_band(rect, count, index) for index in range(count)]


def _changes(
    before: Sequence[Item], after: Sequence[Item], whole: pygame.Rect
) -> list[pygame.Rect]:
    """Rectangles where two lists differ."""
    old = {item.key: item for item in before}
    rects = []
    for item in after:
        was = old.pop(item.key, None)
        if was is None:
            rects.append(item.rect)
        elif was is not item and not was.same(item):
            rects += [was.rect, item.rect]
    rects += [item.rect for item in old.values()]
    clipped = [rect.clip(whole) for rect in rects]
    return _cheapest([rect for rect in clipped if rect.w > 0], whole)


def _cheapest(rects: list[pygame.Rect], whole: pygame.Rect) -> list[pygame.Rect]:
    """The rectangles, or whole rows around them if those are painted sooner."""
    rows: list[pygame.Rect] = []
    for rect in sorted(rects, key=lambda rect: rect.top):
        row = pygame.Rect(0, rect.y, whole.w, rect.h)
        if rows and row.top <= rows[-1].bottom:
            rows[-1] = rows[-1].union(row)
        else:
            rows.append(row)
    narrow = sum(rect.w * rect.h for rect in rects) * NARROW_COSTS
    return rows if narrow > sum(row.w * row.h for row in rows) else rects
