"""Sound files, decoded beside the main loop and kept as long as they are wanted.

A long sound takes as much time to decode as three frames; so a thread does it,
and whoever asks too early gets nothing yet. What can't be decoded is silent,
and `problems` says why.
"""

import threading
from collections import OrderedDict

import pygame

from game.library.library import AssetLibrary

KEPT = 40


class Recordings:
    """`assets/sound/NAME.ogg`, by name."""

    def __init__(self, library: AssetLibrary, *, waits: bool = False) -> None:
        """Args: waits: decode at once, whatever that takes."""
        self.problems: dict[str, str] = {}
        self._library = library
        self._waits = waits
        self._sounds: OrderedDict[str, pygame.mixer.Sound] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def get(self, name: str) -> pygame.mixer.Sound | None:
        """A sound; None if it isn't there yet, or never will be."""
        with self._changed:
            found = self._sounds.get(name)
            if found is not None:
                self._sounds.move_to_end(name)
                return found
        if not pygame.mixer.get_init() or name in self.problems:
            return None
        if self._waits:
            self._load(name)
            return self._sounds.get(name)
        self._ask(name)
        return None

    def is_coming(self, name: str) -> bool:
        """Whether a sound that isn't there will be."""
        with self._changed:
            return bool(pygame.mixer.get_init()) and not (
                name in self._sounds or name in self.problems
            )

    def forget(self) -> None:
        """Let go of everything: the sound device is another one now."""
        with self._changed:
            self._sounds.clear()
            self._wanted.clear()

    def _ask(self, name: str) -> None:
        with self._changed:
            self._wanted[name] = None
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._run, name="recordings", daemon=True
                )
                self._thread.start()
            self._changed.notify()

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._wanted:
                    self._changed.wait()
                name, _ = self._wanted.popitem(last=False)
            self._load(name)

    def _load(self, name: str) -> None:
        path = self._library.sound(name)
        if path is None:
            found = self._library.problems_of("sound", name)
            self.problems[name] = str(found[0]) if found else "missing"
            return
        device = pygame.mixer.get_init()
        if not device:
            return
        try:
            sound = pygame.mixer.Sound(path)
        except (pygame.error, OSError, MemoryError) as error:
            self.problems[name] = f"sound/{name}.ogg: {error}."
            return
        with self._changed:
            if pygame.mixer.get_init() != device:
                return  # decoded for a device that is gone
            self._sounds[name] = sound
            if len(self._sounds) > KEPT:
                self._sounds.popitem(last=False)
