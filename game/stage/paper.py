"""Sheets of paper: opaque surfaces as large as the window, used again and again.

A new one takes milliseconds, most of them the system's for so much memory; a
frame in which a place changes hasn't got them. So they are laid in while
nothing else is to be done, and given back by whoever has painted on one.
"""

import pygame

# What is kept though nobody paints on it, and laid in beforehand: one for painting
# the whole anew, one for the next place or the one that goes.
KEPT = 2


class PaperStock:
    """The sheets that nobody uses just now."""

    def __init__(self) -> None:
        self._spare: list[pygame.Surface] = []

    @property
    def spare(self) -> int:
        """How many sheets are there."""
        return len(self._spare)

    def take(self, size: tuple[int, int]) -> pygame.Surface:
        """A sheet of this size with anything on it."""
        for index, surface in enumerate(self._spare):
            if surface.get_size() == size:
                return self._spare.pop(index)
        # The window has another size now: the old ones are of no use.
        self._spare.clear()
        return pygame.Surface(size, 0, 32)

    def give(self, surface: pygame.Surface | None) -> None:
        """Give a sheet back that nobody uses any more."""
        if surface is not None:
            surface.set_alpha(None)
            self._spare = [surface, *self._spare][:KEPT]

    def lay_in(self, size: tuple[int, int]) -> bool:
        """Get one more sheet ready, where there are few; True if one was made."""
        fitting = [sheet for sheet in self._spare if sheet.get_size() == size]
        if len(fitting) >= KEPT:
            return False
        self._spare = [*fitting, pygame.Surface(size, 0, 32)]
        return True
