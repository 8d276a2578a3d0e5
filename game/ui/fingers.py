"""Fingers on a screen: a tap, a swipe to the side, a drag up or down.

What a finger means is known when it is lifted; only a drag scrolls at once.
SDL says where it is in shares of the window.
"""

import pygame

from game.ui.actions import Action, Kind

TOUCHES = (pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP)
_TAP_MOST = 0.025  # of the window: what moves less stayed where it was
_SWIPE_LEAST = 0.12
_DRAG_STEP = 0.06


class Fingers:
    """Follows the first finger; others mean nothing."""

    def __init__(self) -> None:
        self._finger: object = None
        self._start = (0.0, 0.0)
        self._dragged_from = 0.0
        self._is_drag = False

    def read(self, event: pygame.event.Event) -> Action | None:
        """The action that a finger's event stands for, if any."""
        if event.type == pygame.FINGERDOWN and self._finger is None:
            self._finger = event.finger_id
            self._start = event.x, event.y
            self._dragged_from = event.y
            self._is_drag = False
            return Action(Kind.POINT, at=_pixel(event))
        if event.finger_id != self._finger:
            return None
        if event.type == pygame.FINGERMOTION:
            return self._drag(event)
        if event.type == pygame.FINGERUP:
            self._finger = None
            return self._lifted(event)
        return None

    def _drag(self, event: pygame.event.Event) -> Action | None:
        """Paper follows the finger: down shows what is above."""
        across = abs(event.x - self._start[0])
        moved = event.y - self._dragged_from
        if abs(moved) < _DRAG_STEP or across > abs(event.y - self._start[1]):
            return None
        self._is_drag = True
        self._dragged_from = event.y
        kind = Kind.PAGE_BACK if moved > 0 else Kind.PAGE_FORWARD
        return Action(kind, is_wheel=True)

    def _lifted(self, event: pygame.event.Event) -> Action | None:
        across, along = event.x - self._start[0], event.y - self._start[1]
        if self._is_drag:
            return None
        if abs(across) <= _TAP_MOST and abs(along) <= _TAP_MOST:
            return Action(Kind.CLICK, at=_pixel(event))
        if abs(across) >= _SWIPE_LEAST and abs(across) > 2 * abs(along):
            return Action(Kind.PAGE_BACK if across > 0 else Kind.PAGE_FORWARD)
        return None


def _pixel(event: pygame.event.Event) -> tuple[int, int]:
    width, height = pygame.display.get_window_size()
    return round(event.x * width), round(event.y * height)
