"""Memory for dimmed light, used again while lamps are turned.

A lamp on its way is dimmed anew several times a second. The system takes longer
to hand out that much memory, and to take it back, than the dimming does: so what
a picture of light had is given to the next one, as soon as nobody shows it.
"""

import mmap
import sys
import weakref

import pygame

# Blocks are of sizes that fit again.
STEP_BYTES = 1 << 18
# What is kept when no lamp is turned.
KEPT_BYTES = 4_000_000


class Blocks:
    """Blocks of memory that no picture has just now."""

    def __init__(self) -> None:
        self._spare: list[mmap.mmap] = []

    @property
    def spare_bytes(self) -> int:
        """How much memory lies ready."""
        return sum(len(block) for block in self._spare)

    def surface(self, size: tuple[int, int]) -> pygame.Surface:
        """A surface with alpha and anything on it; its memory comes back by itself.

        Called from any thread. The system gives new memory only when something is
        written on it: write it bit by bit, and no frame has to wait for all of it.
        """
        needed = -(-size[0] * size[1] * 4 // STEP_BYTES) * STEP_BYTES
        block = self._take(needed)
        part = memoryview(block)[: size[0] * size[1] * 4]
        surface = pygame.image.frombuffer(part, size, "BGRA")
        weakref.finalize(surface, self._spare.append, block).atexit = False
        return surface

    def tidy(self) -> None:
        """Give the system one block back, if there are too many."""
        if self.spare_bytes > KEPT_BYTES:
            self._spare.pop(0)

    def _take(self, needed: int) -> mmap.mmap:
        for block in tuple(self._spare):
            if len(block) == needed:
                try:
                    self._spare.remove(block)
                except ValueError:
                    # Another thread was quicker.
                    continue
                return block
        return _new_block(needed)


def _new_block(size: int) -> mmap.mmap:
    if sys.platform == "win32":
        return mmap.mmap(-1, size)
    # Shared with nobody: what is shared the system hands out more slowly.
    return mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
