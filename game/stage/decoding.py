"""Decoding sound files in a process of its own.

SDL holds the lock of the sound device while it decodes, so that whoever plays
falls silent and whoever turns a volume waits. A process that has no ears takes
as long as it likes; and a file that breaks it breaks nothing else.
"""

import os
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from game.stage.behind import settle

LOADING_S = 20.0
DECODING_S = 20.0
RAW_BYTES_MAX = 64_000_000  # some six minutes
MEMORY_BYTES = 1_500_000_000
TRIES = 4
Device = tuple[int, int, int]  # as pygame.mixer.get_init() says it


class Decoder:
    """At most one process, started when it is needed."""

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._device: Device | None = None
        self._failures = 0

    @property
    def process(self) -> BaseProcess | None:
        """The process, if one is running."""
        return self._process

    def decode(self, path: str, device: Device) -> bytes | str:
        """What the file at `path` is for `device`, or in words why it can't be."""
        if self._failures >= TRIES:
            return "sounds can't be decoded on this machine"
        try:
            pipe = self._start(device)
            pipe.send(path)
            if not pipe.poll(LOADING_S + DECODING_S):
                self.end(has_failed=True)
                return "it takes too long to decode"
            fault = pipe.recv()
            if fault:
                return str(fault)
            raw = pipe.recv_bytes(RAW_BYTES_MAX)
        except (OSError, EOFError, RuntimeError):
            self.end(has_failed=True)
            return "the decoder broke down over it"
        self._failures = 0
        return raw

    def end(self, *, has_failed: bool = False) -> None:
        """End the process, whatever it is doing."""
        self._failures += has_failed
        process, pipe = self._process, self._pipe
        self._process = self._pipe = None
        if process is not None:
            process.kill()
            process.join(timeout=2.0)
        if pipe is not None:
            pipe.close()

    def _start(self, device: Device) -> Connection:
        is_alive = self._process is not None and self._process.is_alive()
        if self._pipe is not None and is_alive and device == self._device:
            return self._pipe
        self.end()
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, device), daemon=True)
        process.start()
        theirs.close()
        self._process, self._pipe, self._device = process, ours, device
        return ours


def serve(pipe: Connection, device: Device) -> None:
    """Answer each path with a fault, or "" and then the decoded bytes, until EOF."""
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    settle(MEMORY_BYTES)
    import pygame  # the silent driver has to be chosen before

    pygame.mixer.init(*device, allowedchanges=0)
    while True:
        try:
            path = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            raw = pygame.mixer.Sound(path).get_raw()
            fault = "it is too long" if len(raw) > RAW_BYTES_MAX else ""
        except (pygame.error, OSError, MemoryError) as error:
            raw, fault = b"", str(error) or type(error).__name__
        try:
            pipe.send(fault)
            if not fault:
                pipe.send_bytes(raw)
        except OSError:
            return
