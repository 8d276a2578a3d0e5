"""A window that gets another size: what fills it until the set is built for it.

A window that is being dragged comes through many sizes. What was seen stands
enlarged in its own proportions meanwhile, and nothing is built before a size stays.
"""

import pygame

from game.stage.framing import filling

PAUSE_S = 0.2


class Resizing:
    """Whether a window has just got another size, and what is seen in it."""

    def __init__(self, pause_s: float = PAUSE_S) -> None:
        """Args: pause_s: For so long a size has to stay."""
        self._pause_s = pause_s
        self._left_s = 0.0
        self._seen: pygame.Surface | None = None  # in a window of another size
        self.is_on = False
        self.picture: pygame.Surface | None = None

    def keep(self, seen: pygame.Surface) -> None:
        """Take what was seen in the window as it was."""
        self._seen = seen.copy()

    def fill(self, size: tuple[int, int]) -> None:
        """Fill a window of that size with it."""
        if self._seen is not None:
            # The quick way: a dragged window asks for it many times a second.
            part = self._seen.subsurface(filling(self._seen.get_size(), size))
            self.picture = pygame.transform.scale(part, size)

    def begin(self) -> None:
        """There is something to be built, once this size has stayed."""
        self.is_on, self._left_s = True, self._pause_s

    def go_on(self, dt_s: float) -> bool:
        """Let time pass; True once, when the set is to be built."""
        self._left_s -= dt_s
        if not self.is_on or self._left_s > 0.0:
            return False
        self.is_on = False
        return True

    def forget(self) -> None:
        """The set is there: what was seen before isn't needed."""
        self.picture = self._seen = None
