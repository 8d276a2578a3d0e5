"""Sheets of paper: opaque surfaces as large as the window, used again and again.

A new one takes milliseconds, most of them the system's for so much memory; a
frame in which a place changes hasn't got them. So they are laid in while
nothing else is to be done, and given back by whoever has painted on one.
"""

import weakref

import pygame

# Sheets in all: the one that is seen, one for painting the whole anew, one for the
# place that goes and one for the next. A camera on its way has one more.
ENOUGH, ENOUGH_FOR_A_CAMERA = 4, 5


class PaperStock:
    """The sheets of one stage."""

    def __init__(self, *, at_once: bool = False) -> None:
        """Begin with no sheets; `at_once` if no frame is to be spared."""
        self._at_once = at_once
        self._has_made_one = False
        self._enough = ENOUGH
        self._spare: list[pygame.Surface] = []
        self._out: weakref.WeakSet[pygame.Surface] = weakref.WeakSet()

    def pause(self) -> bool:
        """Whether somebody had to wait for a sheet since this was asked last.

        To make one was enough for a frame.
        """
        pauses, self._has_made_one = self._has_made_one, False
        return pauses

    @property
    def spare(self) -> int:
        """How many sheets nobody paints on."""
        return len(self._spare)

    @property
    def enough(self) -> int:
        """So many sheets there should be, painted on or not."""
        return self._enough

    @enough.setter
    def enough(self, many: int) -> None:
        self._enough = many

    def let_go(self) -> bool:
        """Let go of a sheet that isn't needed any more; True if there was one.

        That takes nearly as long as to make one: it is for a frame with time.
        """
        is_too_much = self._spare and len(self._out) + len(self._spare) > self._enough
        if is_too_much:
            self._spare.pop()
        return bool(is_too_much)

    def take(self, size: tuple[int, int]) -> pygame.Surface:
        """A sheet of this size with anything on it."""
        for index, surface in enumerate(self._spare):
            if surface.get_size() == size:
                return self._lend(self._spare.pop(index))
        # The window has another size now: the old ones are of no use.
        self._spare.clear()
        self._has_made_one = not self._at_once
        return self._lend(pygame.Surface(size, 0, 32))

    def give(self, surface: pygame.Surface | None) -> None:
        """Give a sheet back that nobody uses any more."""
        if surface is not None:
            surface.set_alpha(None)
            self._out.discard(surface)
            kept = max(self._enough - len(self._out), 0)
            self._spare = [surface, *self._spare][:kept]

    def lay_in(self, size: tuple[int, int]) -> bool:
        """Get one more sheet ready, where there are few; True if one was made.

        Those that are painted on come back: only where there are too few of both
        kinds, one is missing.
        """
        fitting = [sheet for sheet in self._spare if sheet.get_size() == size]
        if len(self._out) + len(fitting) >= self._enough:
            return False
        self._spare = [*fitting, pygame.Surface(size, 0, 32)]
        return True

    def _lend(self, surface: pygame.Surface) -> pygame.Surface:
        self._out.add(surface)
        return surface
