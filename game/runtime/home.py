"""Where a player's things are kept: saves, settings, cache, log.

Normally in the platform's user folders; in one folder when `--home DIR` or
`WARMTH_HOME` says so. If the home can't be written to, the game plays all the
same: what was kept can be loaded, new saves last as long as the program, and
`Home.message` says so.

Knows nothing of what is kept; `game.runtime.store` knows how.
"""

import os
from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path

import platformdirs

from game.narrative.values import dataclass
from game.runtime import store
from game.runtime.exchange import usual_folder
from game.runtime.shelf import DiskShelf, ReadOnlyShelf, Shelf

APPLICATION = "borrowed-warmth"
HOME_VARIABLE = "WARMTH_HOME"


@dataclass(frozen=True, slots=True)
class Home:
    """The folders of one player.

    Attributes:
        data: Saves, one folder a story.
        config: `settings.json`.
        cache: Whatever can be made again: compiled stories, rasters.
        log: Reports of faults.
        is_writable: Whether anything can be kept in `data`.
        exchange: Where files are put that are carried to another computer.
        message: Why nothing can be kept, as a sentence for the player; or "".
    """

    data: Path
    config: Path
    cache: Path
    log: Path
    is_writable: bool = True
    message: str = ""
    exchange: Path = field(default_factory=usual_folder)

    def shelf(self, story: str) -> Shelf:
        """Where the saves of `story` (its id) are kept."""
        shelf = DiskShelf(self.data / "saves" / story)
        return shelf if self.is_writable else ReadOnlyShelf(shelf)

    @property
    def settings_file(self) -> Path:
        """The file of the player's settings."""
        return self.config / "settings.json"


def open_home(
    override: str | Path | None = None,
    environment: Mapping[str, str] | None = None,
    ops: store.FileOps = store.REAL_FILES,
) -> Home:
    """The home to use: `override`, else `WARMTH_HOME`, else the platform's.

    A folder that can't be made or written to gives a home that keeps nothing.
    """
    chosen = str(override or (environment or {}).get(HOME_VARIABLE, "") or "")
    if chosen:
        root = Path(chosen).expanduser().absolute()
        home = Home(root, root, root / "cache", root / "log", exchange=root)
    else:
        folders = platformdirs.PlatformDirs(APPLICATION, appauthor=False)
        home = Home(
            folders.user_data_path,
            folders.user_config_path,
            folders.user_cache_path,
            folders.user_log_path,
        )
    problem = _why_not_writable(home.data, ops)
    if problem is None:
        return home
    message = (
        f"{problem} The game can be played, and what was kept before can be"
        " loaded, but what is kept now is forgotten in the end."
    )
    return replace(home, is_writable=False, message=message)


def _why_not_writable(folder: Path, ops: store.FileOps) -> str | None:
    """None if a file can be kept in `folder`; found out by keeping one."""
    trial = folder / f"{store.TEMPORARY_PREFIX}trial-{os.urandom(6).hex()}"
    try:
        ops.make_folder(folder)
        descriptor = ops.create(trial)
        try:
            ops.write(descriptor, b".")
            # What is new tells how old is what a crash left here.
            store.sweep(folder, trial.stat().st_mtime, ops)
        finally:
            ops.close(descriptor)
            ops.remove(trial)
    except OSError as problem:
        return store.sentence(problem, folder / "the play")
    return None
