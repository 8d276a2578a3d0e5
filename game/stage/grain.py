"""The grain of the paper that a picture is cut from.

A small sheet of specks, laid over the painted stage like tiles and moved a
little whenever the whole is painted anyway: it costs no painting of its own.
"""

import random
import zlib
from functools import lru_cache

import pygame

SIDE = 192
# How dark and how light the specks are at most, of 255.
DEEPEST = 10
LEAST = 0.45


class Grain:
    """Grain that paints itself where it is asked to."""

    def __init__(self, seed: int, scale: float = 1.0) -> None:
        """`scale` is pixels per unit: on a small picture the specks are large."""
        deepest = DEEPEST * min(max(scale, LEAST), 1.0)
        self._tile = _tile(seed, round(deepest, 1))

    def paint(self, target: pygame.Surface, moment: int) -> None:
        """Lay the grain of a moment over what is clipped."""
        clip = target.get_clip()
        drawn = zlib.crc32(str(moment).encode())
        off_x, off_y = drawn % SIDE, drawn // SIDE % SIDE
        first_x = (clip.x + off_x) // SIDE * SIDE - off_x
        first_y = (clip.y + off_y) // SIDE * SIDE - off_y
        for y in range(first_y, clip.bottom, SIDE):
            for x in range(first_x, clip.right, SIDE):
                target.blit(self._tile, (x, y))


@lru_cache(maxsize=4)
def _tile(seed: int, deepest: float) -> pygame.Surface:
    """Fibres and specks, as likely lighter as darker than the ground."""
    noise = random.Random(f"{seed} grain")
    values = [noise.gauss(0.0, 1.0) for _ in range(SIDE * SIDE)]
    data = bytearray()
    for y in range(SIDE):
        for x in range(SIDE):
            # A fibre is a little wider than it is high; edges meet.
            near = values[y * SIDE + (x + 1) % SIDE] + values[y * SIDE + x - 1]
            value = 0.75 * values[y * SIDE + x] + 0.35 * near
            alpha = min(round(abs(value) * deepest / 2), round(deepest))
            data += bytes((*((255, 250, 240) if value > 0 else (6, 8, 20)), alpha))
    grain = pygame.image.frombuffer(bytes(data), (SIDE, SIDE), "RGBA")
    tile = pygame.Surface((SIDE, SIDE), pygame.SRCALPHA, 32)
    tile.fill((0, 0, 0, 0))
    tile.blit(grain, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return tile
