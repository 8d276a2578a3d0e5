"""Where the foreground hides what is behind it.

What hangs in the air is laid over the finished picture; where something stands
before it, close to whoever looks, it mustn't be. Known from the pixels of the
foreground, at an eighth of their size.
"""

import pygame

from game.stage.scenery import Scenery

SHARE = 8
SOLID = 200


class Covering:
    """The foreground of a place, small."""

    def __init__(self, scenery: Scenery) -> None:
        """Look at the foreground of a scenery as sharp as it gets."""
        self._scenery = scenery
        left, top = scenery.origin_px()
        self._parts: list[tuple[float, pygame.Mask, int, int]] = []
        for layer, picture in scenery.layer_pictures():
            if layer.kind != "front":
                continue
            for part, (x, y) in picture.pieces:
                size = part.get_size()
                small = pygame.transform.scale(
                    part, (-(-size[0] // SHARE), -(-size[1] // SHARE))
                )
                mask = pygame.mask.from_surface(small, SOLID)
                at = left + picture.offset[0] + x, top + picture.offset[1] + y
                self._parts.append((layer.depth, mask, *at))

    def hides(self, x: float, y: float, depth: float, drift: float, pan: float) -> bool:
        """Whether a point in pixels, so far off, can't be seen."""
        for front, mask, left, top in self._parts:
            if front >= depth:
                continue
            aside = self._scenery.shift_px(front, drift, pan)
            at = int((x - aside - left) // SHARE), int((y - top) // SHARE)
            width, height = mask.get_size()
            if 0 <= at[0] < width and 0 <= at[1] < height and mask.get_at(at):
                return True
        return False
