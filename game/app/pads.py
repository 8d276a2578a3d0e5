"""Gamepads as they are plugged in and pulled out.

What their buttons mean is read in `game.ui.actions`. A gamepad that can't be
opened is as good as none; one that is pulled out is let go, and nothing else.
"""

from collections.abc import Callable
from typing import Protocol

import pygame
from pygame._sdl2 import controller


class Pad(Protocol):
    """An open gamepad."""

    def attached(self) -> bool:
        """Whether it is still plugged in."""

    def quit(self) -> None:
        """Let it go."""


def start_pads() -> bool:
    """Listen for gamepads from now on; False if this system has none to offer."""
    try:
        controller.init()
    except pygame.error:
        return False
    return True


class Pads:
    """Holds every gamepad open that is there."""

    def __init__(self, open_pad: Callable[[int], Pad] = controller.Controller) -> None:
        """Args: open_pad: from a device's number to the open gamepad."""
        self._open_pad = open_pad
        self._open: list[Pad] = []

    def take(self, event: pygame.event.Event) -> None:
        """Open what was plugged in; let go when something was pulled out."""
        if event.type == pygame.CONTROLLERDEVICEADDED:
            try:
                self._open.append(self._open_pad(event.device_index))
            except (pygame.error, ValueError, TypeError):
                return
        elif event.type == pygame.CONTROLLERDEVICEREMOVED:
            self._open = [pad for pad in self._open if _is_there(pad)]

    def __len__(self) -> int:
        return len(self._open)


def _is_there(pad: Pad) -> bool:
    """Whether a gamepad is still plugged in; one that isn't is closed."""
    try:
        if pad.attached():
            return True
        pad.quit()
    except pygame.error:
        return False
    return False
