"""Leaving out what is empty: a big picture in a few rectangles.

A layer of a place is as wide as the place, and much of it shows nothing: the
frame of a window, a lamp here and one there. What is empty is neither kept in
memory nor painted. Where it can't be seen through, what is behind it needn't be.
"""

from collections.abc import Callable, Iterator

import pygame

# A picture is looked at in squares; about so many of them are its height.
SQUARES_HIGH = 16
# Squares begin and end at multiples of this: the picture is looked at small, too.
STEP_PX = 8
# More rectangles cost more than they save; less than this share isn't worth it.
RECTS_MOST = 24
WORTH = 0.08

# Whether a square of a mask counts.
Counts = Callable[[pygame.Mask, pygame.Mask, tuple[int, int]], bool]


def parted(
    seen: pygame.Mask, high_px: int, most: int = RECTS_MOST
) -> tuple[pygame.Rect, ...]:
    """Rectangles that hold all of what is seen and lie side by side.

    Args:
        seen: What isn't empty.
        high_px: Height of the whole picture, of which `seen` may be a part.
        most: How many rectangles at most.

    Returns:
        None at all if that would save too little.
    """
    width, height = seen.get_size()
    rects = rectangles(seen, _side(high_px), most)
    area = sum(rect.w * rect.h for rect in rects)
    return rects if area <= (1.0 - WORTH) * width * height else ()


def rectangles(
    seen: pygame.Mask, side: int, most: int = RECTS_MOST
) -> tuple[pygame.Rect, ...]:
    """Rectangles of squares of a side, or of larger ones if those were too many."""
    while True:
        rects = tuple(_rects(seen, side, _has_some))
        if len(rects) <= most:
            return rects
        side *= 2


def solid_in(
    opaque: pygame.Mask, high_px: int, most: int = RECTS_MOST
) -> tuple[pygame.Rect, ...]:
    """The largest rectangles of squares that can't be seen through anywhere.

    Args:
        opaque: Where the picture is opaque.
        high_px: Height of the whole picture, of which `opaque` may be a part.
        most: How many rectangles at most.
    """
    rects = _rects(opaque, max(_side(high_px) // 2, STEP_PX), _is_full)
    return tuple(sorted(rects, key=lambda rect: -rect.w * rect.h)[:most])


def _side(high_px: int) -> int:
    return max(high_px // SQUARES_HIGH // STEP_PX, 1) * STEP_PX


def _rects(seen: pygame.Mask, side: int, counts: Counts) -> Iterator[pygame.Rect]:
    """Runs of squares that count, joined with those below."""
    whole = seen.get_rect()
    growing: dict[tuple[int, int], pygame.Rect] = {}
    for top in range(0, whole.h, side):
        runs = _runs(seen, top, side, counts)
        for run in [run for run in growing if run not in runs]:
            yield growing.pop(run).clip(whole)
        for left, right in runs:
            row = pygame.Rect(left, top, right - left, side)
            known = growing.get((left, right))
            growing[left, right] = known.union(row) if known is not None else row
    for rect in growing.values():
        yield rect.clip(whole)


def _runs(
    seen: pygame.Mask, top: int, side: int, counts: Counts
) -> list[tuple[int, int]]:
    """From where to where squares count in one row of them."""
    square = pygame.Mask((side, side), fill=True)
    runs: list[tuple[int, int]] = []
    for left in range(0, seen.get_size()[0], side):
        if not counts(seen, square, (left, top)):
            continue
        if runs and runs[-1][1] == left:
            runs[-1] = runs[-1][0], left + side
        else:
            runs.append((left, left + side))
    return runs


def _has_some(seen: pygame.Mask, square: pygame.Mask, at: tuple[int, int]) -> bool:
    return seen.overlap(square, at) is not None


def _is_full(seen: pygame.Mask, square: pygame.Mask, at: tuple[int, int]) -> bool:
    inside = square.get_rect(topleft=at).clip(seen.get_rect())
    return seen.overlap_area(square, at) == inside.w * inside.h
