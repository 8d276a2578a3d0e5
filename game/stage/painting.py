"""Laying things over one another: what stands on the stage, painted back to front.

An item is pixels and where they are, or something that paints itself. Knows
nothing of what they show, nor of when they change.
"""

from collections.abc import Sequence
from dataclasses import field
from functools import lru_cache
from typing import Protocol

import pygame

from game.narrative.values import dataclass

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
        area: Rectangle it may touch, if it paints itself; or hides, if that is more.
        fall: What paints itself.
        moment: Which moment of `fall`.
        is_opaque: Whether what is under it can't be seen.
        parts: Its pixels in rectangles side by side, by where they are on it.
        shine: How much of a light is left while it flickers; 255 is all.
        look: The same for pixels that look the same; None: only the pixels tell.
        rect: What it covers.
        pieces: All its pixels, by where they are on the stage.
        boxes: What each of them covers.
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
    look: object = None
    rect: pygame.Rect = field(init=False, repr=False)
    pieces: tuple[tuple[pygame.Surface, tuple[int, int]], ...] = field(
        init=False, repr=False
    )
    boxes: list[pygame.Rect] = field(init=False, repr=False)
    filled: float = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Find out what it covers: that is asked very often."""
        parts = self.parts
        if self.surface is not None:
            parts = ((self.surface, (0, 0)),)
        pieces = tuple((part, (self.x + x, self.y + y)) for part, (x, y) in parts)
        rects = [part.get_rect(topleft=at) for part, at in pieces]
        covers = rects if self.area is None else [self.area, *rects]
        rect = pygame.Rect(0, 0, 0, 0)
        if covers:
            rect = covers[0].unionall(covers[1:])
        object.__setattr__(self, "rect", rect)
        object.__setattr__(self, "pieces", pieces)
        object.__setattr__(self, "boxes", rects)
        area = sum(one.w * one.h for one in rects)
        object.__setattr__(self, "filled", area / max(rect.w * rect.h, 1))

    def same(self, other: "Item") -> bool:
        """Whether the two look alike."""
        looks = self.surface is other.surface and self.parts is other.parts
        if self.look is not None:
            looks = self.look is other.look
        return (
            looks
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
            spent += _lay(target, item, clip)
    target.set_clip(None)
    return spent


def _lay(target: pygame.Surface, item: Item, clip: pygame.Rect) -> int:
    """Lay an item over what is there: how many pixels that were."""
    if item.pieces[0][0].get_alpha() != item.alpha:
        for piece, _ in item.pieces:
            piece.set_alpha(item.alpha)
    hit = clip.collidelistall(item.boxes)
    pieces = item.pieces
    if len(hit) < len(pieces):
        pieces = tuple(pieces[number] for number in hit)
    blit_many(target, pieces, item.flags)
    inner = item.rect.clip(clip)
    return round(inner.w * inner.h * item.filled)


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
