"""The painted stage, and how little of it is painted anew.

What stands on the stage is a list of items from back to front. The canvas
compares the list with the one it has painted: if little changed, only those
rectangles are painted again, some with each frame; if most did, the whole is
painted in bands on a second surface that is shown when it is done.
"""

from collections.abc import Sequence
from dataclasses import field
from functools import lru_cache
from typing import Protocol

import pygame

from game.narrative.values import dataclass
from game.stage.paper import PaperStock

# From this share of the area on, rectangles cost more than the whole.
WHOLE_FROM = 0.55
BANDS = 24
# A pixel of a narrow rectangle costs so much more than one of a whole row: the
# many layers under it come from memory in small pieces.
NARROW_COSTS = 6
# What moves should move in one frame.
PARTIAL_GAIN = 1.5
BIGGEST_PX = 160_000
FULL = 255
# What flickers is dimmed in so small tiles that they stay close to the processor:
# still each pixel costs about so much more.
TILE = 512, 64
DIMMING_COSTS = 2


class Fall(Protocol):
    """Something that paints itself, such as snow behind a window."""

    def paint(self, target: pygame.Surface, moment: int) -> None:
        """Paint one moment of it."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the stage.

    Attributes:
        key: Who it is from one list to the next.
        surface: Its pixels; None if they come in parts, or it paints itself.
        x: Left edge on the stage in pixels.
        y: Top edge.
        alpha: 0 to 255.
        flags: pygame's blend flag.
        area: Rectangle it may touch, if it paints itself.
        fall: What paints itself.
        moment: Which moment of `fall`.
        is_opaque: Whether what is under it can't be seen.
        parts: Its pixels in rectangles side by side, by where they are on it.
        shine: How much of a light is left while it flickers; 255 is all.
        rect: What it covers.
        pieces: All its pixels, by where they are on the stage.
        filled: How much of what it covers they fill, 0.0 to 1.0.
    """

    key: str
    surface: pygame.Surface | None
    x: int = 0
    y: int = 0
    alpha: int = 255
    flags: int = 0
    area: pygame.Rect | None = None
    fall: Fall | None = None
    moment: int = 0
    is_opaque: bool = False
    parts: tuple[tuple[pygame.Surface, tuple[int, int]], ...] = ()
    shine: int = 255
    rect: pygame.Rect = field(init=False, repr=False)
    pieces: tuple[tuple[pygame.Surface, tuple[int, int]], ...] = field(
        init=False, repr=False
    )
    filled: float = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Find out what it covers: that is asked very often."""
        parts = self.parts
        if self.surface is not None:
            parts = ((self.surface, (0, 0)),)
        pieces = tuple((part, (self.x + x, self.y + y)) for part, (x, y) in parts)
        rects = [part.get_rect(topleft=at) for part, at in pieces]
        rect = pygame.Rect(self.area or (0, 0, 0, 0))
        if rects:
            rect = rects[0].unionall(rects[1:])
        object.__setattr__(self, "rect", rect)
        object.__setattr__(self, "pieces", pieces)
        area = sum(one.w * one.h for one in rects)
        object.__setattr__(self, "filled", area / max(rect.w * rect.h, 1))

    def same(self, other: "Item") -> bool:
        """Whether the two look alike."""
        return (
            self.surface is other.surface
            and self.parts is other.parts
            and (self.x, self.y, self.alpha) == (other.x, other.y, other.alpha)
            and (self.moment, self.shine) == (other.moment, other.shine)
            and self.area == other.area
        )


def paint(
    target: pygame.Surface,
    items: Sequence[Item],
    clip: pygame.Rect,
    ground: tuple[int, int, int],
) -> int:
    """Paint what of `items` falls into `clip`, on a ground colour.

    Returns:
        How many pixels were laid over one another: what it costs.
    """
    target.set_clip(clip)
    first = spent = 0
    for index in range(len(items) - 1, -1, -1):
        if items[index].is_opaque and items[index].rect.contains(clip):
            first = index
            break
    else:
        target.fill(ground, clip)
    for item in items[first:]:
        if item.fall is not None:
            inner = item.rect.clip(clip)
            if inner:
                target.set_clip(inner)
                item.fall.paint(target, item.moment)
                target.set_clip(clip)
                spent += inner.w * inner.h
        elif item.shine < FULL:
            spent += DIMMING_COSTS * _lay_dimmed(target, item, clip)
        elif item.pieces and item.rect.colliderect(clip):
            if item.pieces[0][0].get_alpha() != item.alpha:
                for piece, _ in item.pieces:
                    piece.set_alpha(item.alpha)
            blit_many(target, item.pieces, item.flags)
            inner = item.rect.clip(clip)
            spent += round(inner.w * inner.h * item.filled)
    target.set_clip(None)
    return spent


def _lay_dimmed(target: pygame.Surface, item: Item, clip: pygame.Rect) -> int:
    """Lay a share of a light over what is there: how many pixels that were."""
    spent = 0
    tile = _tile()
    shine, rest = (item.shine,) * 3, (FULL - item.shine,) * 3
    for piece, at in item.pieces:
        seen = piece.get_rect(topleft=at).clip(clip)
        spent += seen.w * seen.h
        for top in range(seen.top, seen.bottom, TILE[1]):
            for left in range(seen.left, seen.right, TILE[0]):
                part = pygame.Rect((left, top), TILE).clip(seen)
                here = pygame.Rect((0, 0), part.size)
                # Added to black: the colours as they are, whatever the alpha.
                tile.fill((0, 0, 0), here)
                area = part.move(-at[0], -at[1])
                tile.blit(piece, (0, 0), area, special_flags=pygame.BLEND_RGB_ADD)
                tile.fill(shine, here, special_flags=pygame.BLEND_RGB_MULT)
                if item.flags == pygame.BLEND_RGB_MULT:
                    tile.fill(rest, here, special_flags=pygame.BLEND_RGB_ADD)
                target.blit(tile, part, here, special_flags=item.flags)
    return spent


@lru_cache(maxsize=1)
def _tile() -> pygame.Surface:
    return pygame.Surface(TILE, 0, 32)


def blit_many(
    target: pygame.Surface,
    pieces: Sequence[tuple[pygame.Surface, tuple[float, float]]],
    flags: int = 0,
) -> None:
    """Many small blits at once, also where the library has no quick way."""
    if hasattr(target, "fblits"):
        target.fblits(pieces, flags)
        return
    for surface, at in pieces:
        target.blit(surface, at, special_flags=flags)


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
        if now is not None and now.is_whole and now.target is not self._front:
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
            self.spent_px += paint(self.front, items, whole, ground)
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
            return False
        left = [rect for rect in left if not any(c.contains(rect) for c in changed)]
        area = sum(rect.w * rect.h for rect in (*left, *changed))
        if ground != self._ground or area > WHOLE_FROM * whole.w * whole.h:
            self._begin(items, ground, self._stock.take(whole.size))
        else:
            rects = left + [part for rect in changed for part in _parts(rect, area)]
            self._painting = _Painting(items, ground, self.front, rects, is_whole=False)
        return False

    def _begin(
        self,
        items: Sequence[Item],
        ground: tuple[int, int, int],
        target: pygame.Surface,
    ) -> None:
        bands = [_band(target.get_rect(), BANDS, index) for index in range(BANDS)]
        self._painting = _Painting(
            items, ground, target, bands, is_whole=True, instead_of=self._painting
        )

    def work(self, pixels: float) -> bool:
        """Lay about so many pixels over one another; True if the front changed."""
        now = self._painting
        if now is None:
            return False
        if not now.is_whole:
            pixels *= PARTIAL_GAIN
        while now.left and pixels > 0:
            rect = now.left.pop(0)
            spent = paint(now.target, now.items, rect, now.ground)
            self.spent_px += spent
            pixels -= spent
        if not now.left:
            if now.target is not self.front:
                self._stock.give(self.front)
                self._front = now.target
            self._painted, self._ground = now.items, now.ground
            self._painting = None
            return True
        return not now.is_whole


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
