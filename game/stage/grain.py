"""The grain of the paper that a picture is cut from.

A small sheet of specks, laid over the painted stage like tiles and moved a
little whenever the whole is painted anyway: it costs no painting of its own.
"""

import random
import zlib
from collections.abc import Iterator
from functools import lru_cache

import pygame

SIDE = 192
# How dark and how light the specks are at most, of 255.
DEEPEST = 10
LEAST = 0.45
LIGHT, DARK = (255, 250, 240), (6, 8, 20)
# Where the levels of the specks lie, and about how far from there.
MIDDLE, SPREAD = 126, 50.0


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
    many = SIDE * SIDE
    drawn = random.Random(f"{seed} grain").randbytes(many)
    # A fibre is a little wider than it is high; edges meet. All specks at once:
    # a half and two quarters of a byte never carry into the next.
    half, quarter = (bytes(n // part for n in range(256)) for part in (2, 4))
    parts = (
        drawn.translate(half),
        (drawn[1:] + drawn[:1]).translate(quarter),
        (drawn[-1:] + drawn[:-1]).translate(quarter),
    )
    levels = sum(int.from_bytes(part, "big") for part in parts).to_bytes(many, "big")
    data = bytearray(4 * many)
    for channel, table in enumerate(_tables(deepest)):
        data[channel::4] = levels.translate(table)
    grain = pygame.image.frombuffer(bytes(data), (SIDE, SIDE), "RGBA")
    tile = pygame.Surface((SIDE, SIDE), pygame.SRCALPHA, 32)
    tile.fill((0, 0, 0, 0))
    tile.blit(grain, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return tile


def _tables(deepest: float) -> Iterator[bytes]:
    """Red, green, blue and alpha of a speck of each level, 0 to 255."""
    away = [(level - MIDDLE) / SPREAD for level in range(256)]
    for light, dark in zip(LIGHT, DARK, strict=True):
        yield bytes(light if off > 0 else dark for off in away)
    yield bytes(min(round(abs(off) * deepest / 2), round(deepest)) for off in away)
