"""Leaving out what is empty: a big picture in a few rectangles.

A layer of a place is as wide as the place, and much of it shows nothing: the
frame of a window, a lamp here and one there. What is empty is neither kept in
memory nor painted.
"""

from collections.abc import Iterator

import pygame

# A picture is looked at in squares; about so many of them are its height.
SQUARES_HIGH = 16
# Squares begin and end at multiples of this: the picture is looked at small, too.
STEP_PX = 8
# More rectangles cost more than they save; less than this share isn't worth it.
RECTS_MOST = 24
WORTH = 0.08


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
    side = max(high_px // SQUARES_HIGH // STEP_PX, 1) * STEP_PX
    while True:
        rects = tuple(_rects(seen, side))
        if len(rects) <= most:
            break
        side *= 2
    area = sum(rect.w * rect.h for rect in rects)
    return rects if area <= (1.0 - WORTH) * width * height else ()


def _rects(seen: pygame.Mask, side: int) -> Iterator[pygame.Rect]:
    """Runs of squares in which something is seen, joined with those below."""
    whole = seen.get_rect()
    growing: dict[tuple[int, int], pygame.Rect] = {}
    for top in range(0, whole.h, side):
        runs = _runs(seen, top, side)
        for run in [run for run in growing if run not in runs]:
            yield growing.pop(run).clip(whole)
        for left, right in runs:
            row = pygame.Rect(left, top, right - left, side)
            known = growing.get((left, right))
            growing[left, right] = known.union(row) if known is not None else row
    for rect in growing.values():
        yield rect.clip(whole)


def _runs(seen: pygame.Mask, top: int, side: int) -> list[tuple[int, int]]:
    """From where to where something is seen in one row of squares."""
    square = pygame.Mask((side, side), fill=True)
    runs: list[tuple[int, int]] = []
    for left in range(0, seen.get_size()[0], side):
        if seen.overlap(square, (left, top)) is None:
            continue
        if runs and runs[-1][1] == left:
            runs[-1] = runs[-1][0], left + side
        else:
            runs.append((left, left + side))
    return runs
