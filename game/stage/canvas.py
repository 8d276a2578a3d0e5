"""The painted stage, and how little of it is painted anew.

What stands on the stage is a list of items from back to front. The canvas
compares the list with the one it has painted: if little changed, only those
rectangles are painted again; if most did, the whole is painted in bands, a few
with each frame, on a second surface that is shown when it is done.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import pygame

# From this share of the area on, rectangles cost more than the whole.
WHOLE_FROM = 0.55
BANDS = 12
MAX_RECTS = 12


class Fall(Protocol):
    """Something that paints itself, such as snow behind a window."""

    def paint(self, target: pygame.Surface, moment: int) -> None:
        """Paint one moment of it."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the stage.

    Attributes:
        key: Who it is from one list to the next.
        surface: Its pixels, or None if it paints itself.
        x: Left edge on the stage in pixels.
        y: Top edge.
        alpha: 0 to 255.
        flags: pygame's blend flag.
        area: Rectangle it may touch, if it paints itself.
        fall: What paints itself.
        moment: Which moment of `fall`.
        is_opaque: Whether what is under it can't be seen.
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

    @property
    def rect(self) -> pygame.Rect:
        """What it covers."""
        if self.surface is None:
            return pygame.Rect(self.area or (0, 0, 0, 0))
        return self.surface.get_rect(topleft=(self.x, self.y))

    def same(self, other: "Item") -> bool:
        """Whether the two look alike."""
        return (
            self.surface is other.surface
            and (self.x, self.y, self.alpha) == (other.x, other.y, other.alpha)
            and self.moment == other.moment
            and self.area == other.area
        )


def paint(
    target: pygame.Surface,
    items: Sequence[Item],
    clip: pygame.Rect,
    ground: tuple[int, int, int],
) -> None:
    """Paint what of `items` falls into `clip`, on a ground colour."""
    target.set_clip(clip)
    first = 0
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
        elif item.surface is not None and item.rect.colliderect(clip):
            if item.surface.get_alpha() != item.alpha:
                item.surface.set_alpha(item.alpha)
            target.blit(item.surface, (item.x, item.y), special_flags=item.flags)
    target.set_clip(None)


class Canvas:
    """Two opaque surfaces in the display's format, one of them shown."""

    def __init__(self, size: tuple[int, int]) -> None:
        """`size` in pixels."""
        self.front = pygame.Surface(size, 0, 32)
        self._back = pygame.Surface(size, 0, 32)
        self._painted: Sequence[Item] | None = None
        self._coming: Sequence[Item] | None = None
        self._bands_done = 0
        self._ground = (0, 0, 0)
        self._coming_ground = (0, 0, 0)

    @property
    def is_painting(self) -> bool:
        """Whether bands are still to be painted."""
        return self._coming is not None

    def show(
        self,
        items: Sequence[Item],
        ground: tuple[int, int, int],
        *,
        at_once: bool = False,
    ) -> bool:
        """Take a new list; True if the front changed at once.

        While bands are being painted a new list waits its turn: the caller
        comes with a newer one soon.
        """
        if at_once or self._painted is None:
            paint(self.front, items, self.front.get_rect(), ground)
            self._painted, self._ground, self._coming = items, ground, None
            return True
        if self._coming is not None:
            return False
        whole = self.front.get_rect()
        changed = _changes(self._painted, items, whole)
        if not changed and ground == self._ground:
            return False
        area = sum(rect.w * rect.h for rect in changed)
        if ground != self._ground or area > WHOLE_FROM * whole.w * whole.h:
            self._coming, self._coming_ground = items, ground
            self._bands_done = 0
            return False
        for rect in changed:
            paint(self.front, items, rect, ground)
        self._painted = items
        return True

    def work(self, share: float) -> bool:
        """Paint a share (0.0 to 1.0) of the bands; True when a whole is done."""
        if self._coming is None:
            return False
        due = max(round(share * BANDS), 1)
        height = self._back.get_height()
        for _ in range(due):
            top = height * self._bands_done // BANDS
            self._bands_done += 1
            bottom = height * self._bands_done // BANDS
            band = pygame.Rect(0, top, self._back.get_width(), bottom - top)
            paint(self._back, self._coming, band, self._coming_ground)
            if self._bands_done == BANDS:
                self.front, self._back = self._back, self.front
                self._painted, self._ground = self._coming, self._coming_ground
                self._coming = None
                return True
        return False


def _changes(
    before: Sequence[Item], after: Sequence[Item], whole: pygame.Rect
) -> list[pygame.Rect]:
    """Rectangles where two lists differ, merged where they touch."""
    old = {item.key: item for item in before}
    rects = []
    for item in after:
        was = old.pop(item.key, None)
        if was is None:
            rects.append(item.rect)
        elif not was.same(item):
            rects += [was.rect, item.rect]
    rects += [item.rect for item in old.values()]
    return _merged([r for r in (rect.clip(whole) for rect in rects) if r])


def _merged(rects: list[pygame.Rect]) -> list[pygame.Rect]:
    merged: list[pygame.Rect] = []
    for rect in rects:
        while (hit := rect.collidelist(merged)) >= 0:
            rect = rect.union(merged.pop(hit))  # noqa: PLW2901
        merged.append(rect)
    if len(merged) > MAX_RECTS:
        return [merged[0].unionall(merged[1:])]
    return merged
