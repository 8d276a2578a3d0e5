"""The worker process: draws one job after another, and may die of it.

resvg holds Python's lock while it draws and may crash on a hostile picture, so
it lives alone here, with a memory limit. Pixels leave through a file; only
where no file can be written do they go back through the pipe.
"""

import contextlib
from multiprocessing.connection import Connection
from pathlib import Path

from game.stage.behind import settle
from game.stage.rastering.pixels import pack, write_atomically


def serve(pipe: Connection, memory_limit: int) -> None:
    """Answer (job, path or None) with (fault, packed pixels or None), until EOF."""
    settle(memory_limit)
    # Imported here: the parent process must never load the renderer.
    from game.stage.rastering.render import render

    while True:
        try:
            job, path = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            packed: bytes | None = pack(render(job))
            if path is not None and packed is not None:
                with contextlib.suppress(OSError):
                    write_atomically(Path(path), packed)
                    packed = None
            answer: tuple[str, bytes | None] = ("", packed)
        except (ValueError, MemoryError, ArithmeticError, OSError) as error:
            answer = (_in_words(error), None)
        try:
            pipe.send(answer)
        except OSError:
            return


def _in_words(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "it needs too much memory"
    return str(error) or type(error).__name__
