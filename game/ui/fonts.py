"""The type: Source Serif for prose, Source Sans for the interface.

On request all of it is Atkinson Hyperlegible, or OpenDyslexic where the system
has it (its makers give it away, but nobody packs it for Python). Letters that
those two lack are taken from Source Sans.

Of Source always the OTF files: the TTF files of the same package pull quotation
marks into the next letter when pygame kerns them.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import pygame

Face = Literal[
    "prose",
    "prose_italic",
    "plain",
    "plain_italic",
    "strong",
    "clear",
    "clear_italic",
    "clear_strong",
    "open",
    "open_italic",
    "open_strong",
]
Family = Literal["serif", "sans", "hyperlegible", "dyslexic"]

_SERIF, _SANS = "font_source_serif_pro", "font_source_sans_pro"
_CLEAR = "fontpkg_atkinson_hyperlegible"
_FILES: dict[Face, tuple[str, str]] = {
    "prose": (_SERIF, "SourceSerifPro-Regular.otf"),
    "prose_italic": (_SERIF, "SourceSerifPro-It.otf"),
    "plain": (_SANS, "SourceSansPro-Regular.otf"),
    "plain_italic": (_SANS, "SourceSansPro-It.otf"),
    "strong": (_SANS, "SourceSansPro-Semibold.otf"),
    "clear": (_CLEAR, "AtkinsonHyperlegible-Regular.ttf"),
    "clear_italic": (_CLEAR, "AtkinsonHyperlegible-Italic.ttf"),
    "clear_strong": (_CLEAR, "AtkinsonHyperlegible-Bold.ttf"),
}
_INSTALLED: dict[Face, str] = {
    "open": "OpenDyslexic-Regular",
    "open_italic": "OpenDyslexic-Italic",
    "open_strong": "OpenDyslexic-Bold",
}
ITALIC_OF: dict[Face, Face] = {
    "prose": "prose_italic",
    "plain": "plain_italic",
    "strong": "plain_italic",
    "prose_italic": "prose",
    "plain_italic": "plain",
    "clear": "clear_italic",
    "clear_strong": "clear_italic",
    "clear_italic": "clear",
    "open": "open_italic",
    "open_strong": "open_italic",
    "open_italic": "open",
}
# What prose, the interface and headings are set in.
FACES: Mapping[Family, tuple[Face, Face, Face]] = {
    "serif": ("prose", "plain", "strong"),
    "sans": ("plain", "plain", "strong"),
    "hyperlegible": ("clear", "clear", "clear_strong"),
    "dyslexic": ("open", "open", "open_strong"),
}
# Who lends the letters that a face hasn't.
_LENDERS: dict[Face, Face] = {
    "clear": "plain",
    "clear_italic": "plain_italic",
    "clear_strong": "strong",
    "open": "plain",
    "open_italic": "plain_italic",
    "open_strong": "strong",
}
# Of the size asked for: these letters are larger than others of their size.
_SCALES: dict[Face, float] = dict.fromkeys(_INSTALLED, 0.86)
_NO_LETTER = "\uffff"
_SIZES_KEPT = 24
_LOOKED_AT_MAX = 20_000


class Fonts:
    """Fonts by face and pixel size, opened once each."""

    def __init__(self) -> None:
        pygame.font.init()
        self._open: dict[tuple[Face, int], pygame.font.Font] = {}
        self._lacking: dict[tuple[Face, str], bool] = {}

    def get(self, face: Face, size_px: int, words: str = "") -> pygame.font.Font:
        """The font of `face` at `size_px` pixels, or one that has all of `words`."""
        if face in _LENDERS and self._lacks(face, words):
            face = _LENDERS[face]
        key = (face, size_px)
        if key not in self._open:
            if len(self._open) >= _SIZES_KEPT:
                self._open.clear()
            size = max(1, round(size_px * _SCALES.get(face, 1.0)))
            self._open[key] = pygame.font.Font(font_path(face), size)
        return self._open[key]

    def _lacks(self, face: Face, words: str) -> bool:
        """Whether any letter of `words` is missing in `face`."""
        for letter in words:
            if letter.isascii():
                continue
            key = (face, letter)
            if key not in self._lacking:
                self._lacking[key] = _is_blank(self.get(face, 16), letter)
            if self._lacking[key]:
                return True
        return False


def _is_blank(font: pygame.font.Font, letter: str) -> bool:
    """Whether a font draws for `letter` what it draws for none."""
    drawn = [font.render(each, False, "white") for each in (letter, _NO_LETTER)]
    return drawn[0].get_size() == drawn[1].get_size() and (
        drawn[0].get_buffer().raw == drawn[1].get_buffer().raw
    )


def has_family(family: Family) -> bool:
    """Whether all letters of a family are at hand."""
    return family != "dyslexic" or all(map(_installed, _INSTALLED.values()))


def font_path(face: Face) -> str:
    """Where the file of `face` is."""
    if face in _INSTALLED:
        found = _installed(_INSTALLED[face])
        if found is None:
            return font_path(_LENDERS[face])
        return found
    package, name = _FILES[face]
    # The packages are only folders to us: importing them would list all files.
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"the font package {package} is not installed")
    return str(Path(spec.origin).parent / "files" / name)


@cache
def _installed(name: str) -> str | None:
    """The file of a font of the system, by the name that its files have."""
    wanted = {f"{name}.otf".lower(), f"{name}.ttf".lower()}
    looked_at = 0
    for folder in _system_folders():
        for where, _, files in os.walk(folder):
            for file in files:
                if file.lower() in wanted:
                    return str(Path(where) / file)
            looked_at += len(files)
            if looked_at > _LOOKED_AT_MAX:
                return None
    return None


def _system_folders() -> Iterator[Path]:
    """Where this system keeps fonts, the player's own first."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "")
        if local:
            yield Path(local) / "Microsoft" / "Windows" / "Fonts"
        yield Path(os.environ.get("WINDIR", "C:\\Windows")) / "Fonts"
    elif sys.platform == "darwin":
        yield from (home / "Library" / "Fonts", Path("/Library/Fonts"))
    else:
        yield from (home / ".local" / "share" / "fonts", home / ".fonts")
        yield from (Path("/usr/local/share/fonts"), Path("/usr/share/fonts"))
