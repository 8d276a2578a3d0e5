"""Sounds that are heard once. Never fails: what can't be played is silent."""

from collections import OrderedDict

import pygame

from game.library.library import AssetLibrary

KEPT = 24


class SoundBox:
    """Plays `assets/sound/NAME.ogg`."""

    def __init__(self, library: AssetLibrary, volume: float = 1.0) -> None:
        """`volume` is 0.0 to 1.0."""
        self._library = library
        self._sounds: OrderedDict[str, pygame.mixer.Sound] = OrderedDict()
        self.volume = volume
        self.problems: dict[str, str] = {}

    def play(self, name: str) -> bool:
        """Play a sound; False if there is nothing to hear."""
        sound = self._sound(name)
        if sound is None or self.volume <= 0.0:
            return False
        sound.set_volume(min(max(self.volume, 0.0), 1.0))
        return sound.play() is not None

    def stop(self) -> None:
        """Stop everything that sounds."""
        if pygame.mixer.get_init():
            pygame.mixer.stop()

    def _sound(self, name: str) -> pygame.mixer.Sound | None:
        if not pygame.mixer.get_init() or name in self.problems:
            return None
        known = self._sounds.get(name)
        if known is not None:
            self._sounds.move_to_end(name)
            return known
        path = self._library.sound(name)
        if path is None:
            found = self._library.problems_of("sound", name)
            self.problems[name] = str(found[0]) if found else "missing"
            return None
        try:
            sound = pygame.mixer.Sound(path)
        except (pygame.error, OSError, MemoryError) as error:
            self.problems[name] = f"sound/{name}.ogg: {error}."
            return None
        self._sounds[name] = sound
        if len(self._sounds) > KEPT:
            self._sounds.popitem(last=False)
        return sound
