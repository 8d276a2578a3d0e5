"""Striking a set: what it was made of is let go of bit by bit.

To give back the memory of a whole place takes the system longer than a frame
has; so what a set leaves behind lies here, and some of it goes with each frame.
"""

import math
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice

import pygame

# A set has hundreds of surfaces: to collect them takes its time as well.
COLLECTED_AT_ONCE = 64


class Strike:
    """What is left of sets that nobody sees any more."""

    def __init__(self) -> None:
        self._sets: deque[Iterator[pygame.Surface | None]] = deque()
        self._left: deque[pygame.Surface] = deque()

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return not (self._left or self._sets)

    def add(self, surfaces: Iterable[pygame.Surface | None]) -> None:
        """Take surfaces over; whoever had them lets go of them as they are taken."""
        self._sets.append(iter(surfaces))

    def go_on(self, most_bytes: float) -> bool:
        """Let go of about so many bytes; True if those were the last."""
        was_done = self.is_done
        while self._sets:
            many = None if math.isinf(most_bytes) else COLLECTED_AT_ONCE
            some = tuple(islice(self._sets[0], many))
            self._left.extend(surface for surface in some if surface is not None)
            if many is not None and len(some) == many:
                # Until all are here, something still holds on to them.
                return False
            self._sets.popleft()
        while self._left and most_bytes > 0:
            surface = self._left.popleft()
            most_bytes -= surface.get_width() * surface.get_height() * 4
        return self.is_done and not was_done
