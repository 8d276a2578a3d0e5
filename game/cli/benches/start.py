"""From nothing to the first frame."""

import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from game.cli.benches.rows import Row, less, median_ms

START_RUNS = 9

_BARE = (
    "import os;os.environ['SDL_VIDEODRIVER']='dummy';import pygame;pygame.init();"
    "pygame.display.set_mode((1920,1080)).fill(0);pygame.display.flip()"
)
_OURS = (
    "import sys;from pathlib import Path;"
    "from game.cli.main import collect_less;collect_less();"
    "from game.app.portrait import first_frame;"
    "first_frame(Path(sys.argv[1]) if sys.argv[1] else None, Path(sys.argv[2]))"
)


def start(folder: Path | None, work: Path) -> Iterator[Row]:
    """From nothing to the first title frame that takes keys, caches warm."""
    arguments = [str(folder) if folder else "", str(work / "home")]
    # Compiled modules are a warm cache too, also where none may be written
    # beside the sources.
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(work / "compiled")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)

    def run(code: str, *words: str) -> None:
        subprocess.run([sys.executable, "-c", code, *words], check=True, env=env)

    run(_BARE)
    run(_OURS, *arguments)
    runs = [
        # Turn about, so that whatever else the machine does falls on both.
        (
            median_ms(lambda: run(_BARE), 1),
            median_ms(lambda: run(_OURS, *arguments), 1),
        )
        for _ in range(START_RUNS)
    ]
    bare, ours = (statistics.median(column) for column in zip(*runs, strict=True))
    yield less("start to the first frame, warm", ours, "ms", bare, 2.0, "<= 2x pygame")
