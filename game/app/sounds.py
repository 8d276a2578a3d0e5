"""Sounds that the story asks for: heard once, if there is such a file and a card."""

from collections.abc import Callable
from pathlib import Path

import pygame

_VOLUME = 0.7
_KEPT = 16


class Sounds:
    """Plays sounds by name; silent where there is nothing to play with."""

    def __init__(
        self, find: Callable[[str], Path | None], is_heard: bool = True
    ) -> None:
        """Args: find: the file of a sound's name, or None."""
        self._find = find
        self._is_heard = is_heard
        self._loaded: dict[str, pygame.mixer.Sound | None] = {}

    def play(self, name: str) -> None:
        """Let `name` be heard."""
        if not self._is_heard or pygame.mixer.get_init() is None:
            return
        if name not in self._loaded:
            if len(self._loaded) >= _KEPT:
                self._loaded.clear()
            self._loaded[name] = self._load(name)
        sound = self._loaded[name]
        if sound is not None:
            sound.set_volume(_VOLUME)
            sound.play()

    def hush(self) -> None:
        """Be silent now and from now on."""
        self._is_heard = False
        if pygame.mixer.get_init() is not None:
            pygame.mixer.stop()

    def _load(self, name: str) -> pygame.mixer.Sound | None:
        path = self._find(name)
        if path is None:
            return None
        try:
            return pygame.mixer.Sound(path)
        except (pygame.error, OSError):
            # `check` tells the author; a player only misses a sound.
            return None
