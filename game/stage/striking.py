"""Striking a set: what it was made of is let go of bit by bit.

To give back the memory of a whole place takes the system longer than a frame
has; so what a set leaves behind lies here, and some of it goes with each frame.
"""

from collections import deque
from collections.abc import Iterable

import pygame


class Strike:
    """What is left of sets that nobody sees any more."""

    def __init__(self) -> None:
        self._left: deque[pygame.Surface] = deque()

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return not self._left

    def add(self, surfaces: Iterable[pygame.Surface | None]) -> None:
        """Take surfaces over; whoever had them must have let go of them."""
        self._left.extend(surface for surface in surfaces if surface is not None)

    def go_on(self, most_bytes: float) -> bool:
        """Let go of about so many bytes; True if those were the last."""
        was_done = self.is_done
        while self._left and most_bytes > 0:
            surface = self._left.popleft()
            most_bytes -= surface.get_width() * surface.get_height() * 4
        return self.is_done and not was_done
