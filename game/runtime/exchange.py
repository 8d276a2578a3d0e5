"""Files that a player carries from one computer to another: names and places.

Such a file's name says nothing about the story. None is ever written over.
"""

import os
from pathlib import Path

import platformdirs

SUFFIX = ".warmth"
SHOWN_MAX = 6
_NAMES_MAX = 1000
_LOOKED_AT_MAX = 5000


def usual_folder() -> Path:
    """Where people look for files: their downloads, else their home."""
    downloads = Path(platformdirs.user_downloads_dir())
    return downloads if downloads.is_dir() else Path.home()


def a_free_name(folder: Path) -> Path:
    """A file in `folder` that isn't there yet."""
    for number in range(1, _NAMES_MAX):
        path = folder / f"play-{number}{SUFFIX}"
        if not path.exists():
            return path
    return folder / f"play{SUFFIX}"


def meant(written: str, folder: Path) -> Path:
    """The file that somebody means who writes `written`; in `folder` if bare."""
    text = written.strip().strip('"')
    path = Path(text).expanduser() if text else folder
    if not path.is_absolute():
        path = folder / path
    return a_free_name(path) if path.is_dir() else path


def found_in(folder: Path) -> tuple[Path, ...]:
    """Files in `folder` that may hold a play, the newest first; a few of them."""
    found: list[tuple[float, Path]] = []
    try:
        with os.scandir(folder) as entries:
            for number, entry in enumerate(entries):
                if number >= _LOOKED_AT_MAX:
                    break
                if entry.name.endswith(SUFFIX) and entry.is_file():
                    found.append((entry.stat().st_mtime, Path(entry.path)))
    except OSError:
        return tuple(path for _, path in found)
    newest = sorted(found, key=lambda each: each[0], reverse=True)
    return tuple(path for _, path in newest[:SHOWN_MAX])
