"""What the player does, in a handful of small actions.

Keys, mouse buttons and wheel become the same actions; nothing below knows a key
code. Shift+Tab, arrows, digits and Page Up work on every keyboard; letters are
only ever a second way.
"""

from dataclasses import dataclass
from enum import Enum, auto

import pygame


class Kind(Enum):
    """Kinds of action."""

    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    ACCEPT = auto()
    CANCEL = auto()
    PAGE_BACK = auto()
    PAGE_FORWARD = auto()
    NEXT = auto()
    PREVIOUS = auto()
    DIGIT = auto()
    HISTORY = auto()
    POINT = auto()
    CLICK = auto()
    FULLSCREEN = auto()
    EXIT = auto()
    QUIT = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """One action.

    Attributes:
        kind: What is done.
        digit: 0 to 9, for DIGIT.
        at: Pixel the pointer is on, for POINT and CLICK.
        is_wheel: Whether the mouse wheel did it: it scrolls where something can
            be scrolled.
    """

    kind: Kind
    digit: int = 0
    at: tuple[int, int] = (-1, -1)
    is_wheel: bool = False


_KEYS = {
    pygame.K_UP: Kind.UP,
    pygame.K_DOWN: Kind.DOWN,
    pygame.K_LEFT: Kind.LEFT,
    pygame.K_RIGHT: Kind.RIGHT,
    pygame.K_RETURN: Kind.ACCEPT,
    pygame.K_KP_ENTER: Kind.ACCEPT,
    pygame.K_SPACE: Kind.ACCEPT,
    pygame.K_ESCAPE: Kind.CANCEL,
    pygame.K_PAGEUP: Kind.PAGE_BACK,
    pygame.K_PAGEDOWN: Kind.PAGE_FORWARD,
    pygame.K_TAB: Kind.NEXT,
    pygame.K_h: Kind.HISTORY,
    pygame.K_F11: Kind.FULLSCREEN,
    pygame.K_F12: Kind.EXIT,
}
_LEFT_BUTTON = 1
_RIGHT_BUTTON = 3


def read(event: pygame.event.Event) -> Action | None:
    """The action that `event` stands for, if any."""
    if event.type == pygame.QUIT:
        return Action(Kind.QUIT)
    if event.type == pygame.KEYDOWN:
        return _key(event)
    return _mouse(event)


def _mouse(event: pygame.event.Event) -> Action | None:
    if event.type == pygame.MOUSEMOTION:
        return Action(Kind.POINT, at=event.pos)
    if event.type == pygame.MOUSEBUTTONDOWN:
        if event.button == _LEFT_BUTTON:
            return Action(Kind.CLICK, at=event.pos)
        return Action(Kind.CANCEL) if event.button == _RIGHT_BUTTON else None
    if event.type == pygame.MOUSEWHEEL and event.y:
        kind = Kind.PAGE_BACK if event.y > 0 else Kind.PAGE_FORWARD
        return Action(kind, is_wheel=True)
    return None


def _key(event: pygame.event.Event) -> Action | None:
    if event.key == pygame.K_TAB and event.mod & pygame.KMOD_SHIFT:
        return Action(Kind.PREVIOUS)
    if event.key == pygame.K_RETURN and event.mod & pygame.KMOD_ALT:
        return Action(Kind.FULLSCREEN)
    if event.key in _KEYS:
        return Action(_KEYS[event.key])
    for first in (pygame.K_0, pygame.K_KP_1 - 1):
        if first < event.key <= first + 9 or event.key == pygame.K_0:
            return Action(Kind.DIGIT, digit=event.key - first)
    return None
