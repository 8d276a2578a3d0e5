"""From nothing to the first frame."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from game.cli.benches.rows import Row, less

START_RUNS = 9

# What each says when its first frame is shown.
_SHOWN = ";print('shown', flush=True)"
_BARE = (
    "import os;os.environ['SDL_VIDEODRIVER']='dummy';import pygame;pygame.init();"
    "pygame.display.set_mode((1920,1080)).fill(0);pygame.display.flip()" + _SHOWN
)
_OURS = (
    "import sys;from pathlib import Path;"
    "from game.__main__ import collect_less;collect_less();import game.cli.main;"
    "from game.app.portrait import first_frame;"
    "close=first_frame(Path(sys.argv[1]) if sys.argv[1] else None, Path(sys.argv[2]),"
    "waits=len(sys.argv)>3)" + _SHOWN + ";close()"
)


def start(folder: Path | None, work: Path) -> Iterator[Row]:
    """From nothing to the first title frame that takes keys, caches warm."""
    arguments = [str(folder) if folder else "", str(work / "home")]
    # Compiled modules are a warm cache too, also where none may be written
    # beside the sources.
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(work / "compiled")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)

    def ms(code: str, *words: str) -> float:
        """How long it took to the first frame, whatever it does afterwards."""
        began_s = time.perf_counter()
        command = [sys.executable, "-c", code, *words]
        with subprocess.Popen(
            command, env=env, stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None, "it was asked for"
            shown_s = [
                time.perf_counter() for line in child.stdout if line == "shown\n"
            ]
        return (shown_s[0] - began_s) * 1000

    ms(_BARE)
    # Until the title's picture is whole: what wasn't drawn yet would be drawn
    # while the others are measured.
    ms(_OURS, *arguments, "waits")
    # Turn about, so that whatever else the machine does falls on both.
    runs = [(ms(_BARE), ms(_OURS, *arguments)) for _ in range(START_RUNS)]
    bare, ours = (statistics.median(column) for column in zip(*runs, strict=True))
    yield less("start to the first frame, warm", ours, "ms", bare, 2.0, "<= 2x pygame")
