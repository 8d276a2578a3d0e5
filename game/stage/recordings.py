"""Sound files, decoded beside the main loop and kept as long as they are wanted.

Whoever asks too early gets nothing yet. What can't be decoded is silent, and
`problems` says why.
"""

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

import pygame

from game.library.library import AssetLibrary
from game.stage.signs import path_of

if TYPE_CHECKING:
    from game.stage.decoding import Decoder

KEPT_BYTES = 40_000_000
IDLE_S = 10.0  # for which a decoder with nothing to do is kept


class Recordings:
    """`assets/sound/NAME.ogg`, by name, and the signs of the interface."""

    def __init__(self, library: AssetLibrary, *, waits: bool = False) -> None:
        """Args: waits: decode at once and here, whatever that takes."""
        self.problems: dict[str, str] = {}
        self._library = library
        self._waits = waits
        self._sounds: OrderedDict[str, pygame.mixer.Sound] = OrderedDict()
        self._sizes: dict[str, int] = {}
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_closed = False

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
            self._load(name, None)
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
            self._sizes.clear()
            self._wanted.clear()

    def close(self) -> None:
        """Decode nothing any more."""
        with self._changed:
            self._is_closed = True
            self._wanted.clear()
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(1.0)

    def _ask(self, name: str) -> None:
        with self._changed:
            if self._is_closed:
                return
            self._wanted[name] = None
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._run, name="recordings", daemon=True
                )
                self._thread.start()
            self._changed.notify()

    def _run(self) -> None:
        # Loaded when something is to be heard: after the first picture.
        from game.stage.decoding import Decoder

        decoder = Decoder()
        while not self._is_closed:
            name = self._next()
            if name is None:
                decoder.end()
            else:
                self._load(name, decoder)
                with self._changed:
                    self._wanted.pop(name, None)
        decoder.end()

    def _next(self) -> str | None:
        """What is to be decoded next; None after a while with nothing to do."""
        with self._changed:
            if not self._wanted and not self._is_closed:
                self._changed.wait(IDLE_S)
            return next(iter(self._wanted), None)

    def _load(self, name: str, decoder: "Decoder | None") -> None:
        path = path_of(name) or self._library.sound(name)
        device = pygame.mixer.get_init()
        if path is None:
            found = self._library.problems_of("sound", name)
            self.problems[name] = str(found[0]) if found else "missing"
            return
        if not device:
            return
        raw = _raw(str(path)) if decoder is None else decoder.decode(str(path), device)
        if isinstance(raw, str):
            self.problems[name] = f"sound/{name}.ogg: {raw.rstrip('.')}."
            return
        with self._changed:
            if pygame.mixer.get_init() != device:
                return  # decoded for a device that is gone
            try:
                self._sounds[name] = pygame.mixer.Sound(buffer=raw)
            except (pygame.error, MemoryError) as error:
                self.problems[name] = f"sound/{name}.ogg: {error}."
                return
            self._sizes[name] = len(raw)
            while sum(self._sizes.values()) > KEPT_BYTES and len(self._sizes) > 1:
                oldest, _ = self._sounds.popitem(last=False)
                self._sizes.pop(oldest, None)


def _raw(path: str) -> bytes | str:
    """What a file is for the present device, or in words why it can't be."""
    try:
        return pygame.mixer.Sound(path).get_raw()
    except (pygame.error, OSError, MemoryError) as error:
        return str(error)
