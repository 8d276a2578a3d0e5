"""The player's settings: a small JSON file that may be damaged without harm."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from game.runtime import store
from game.ui.metrics import TEXT_SCALES


@dataclass(frozen=True, slots=True)
class Settings:
    """What the player prefers.

    Attributes:
        text_scale: Size of type in per cent, one of `TEXT_SCALES`.
        reduced_motion: No snow, breath, drift or fades.
        full_screen: Whether the window fills the screen.
    """

    text_scale: int = TEXT_SCALES[0]
    reduced_motion: bool = False
    full_screen: bool = False


def read_settings(path: Path) -> Settings:
    """The settings in `path`; whatever can't be understood has its default."""
    try:
        data = store.read_bytes(path)
        found = json.loads(data) if data else {}
    except (store.StoreProblem, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    scale = found.get("text_scale")
    return Settings(
        text_scale=scale if scale in TEXT_SCALES else TEXT_SCALES[0],
        reduced_motion=found.get("reduced_motion") is True,
        full_screen=found.get("full_screen") is True,
    )


def write_settings(path: Path, settings: Settings) -> str:
    """Keep `settings` in `path`; why that failed, or ""."""
    text = json.dumps(asdict(settings), indent=2) + "\n"
    try:
        store.write_atomically(path, text.encode())
    except store.StoreProblem as problem:
        return str(problem)
    return ""
