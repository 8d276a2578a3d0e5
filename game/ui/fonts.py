"""The type: Source Serif for prose, Source Sans for the interface.

Always the OTF files. The TTF files of the same package pull quotation marks
into the next letter when pygame kerns them.
"""

from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import pygame

Face = Literal["prose", "prose_italic", "plain", "plain_italic", "strong"]

_FILES: dict[Face, tuple[str, str]] = {
    "prose": ("font_source_serif_pro", "SourceSerifPro-Regular.otf"),
    "prose_italic": ("font_source_serif_pro", "SourceSerifPro-It.otf"),
    "plain": ("font_source_sans_pro", "SourceSansPro-Regular.otf"),
    "plain_italic": ("font_source_sans_pro", "SourceSansPro-It.otf"),
    "strong": ("font_source_sans_pro", "SourceSansPro-Semibold.otf"),
}
ITALIC_OF: dict[Face, Face] = {
    "prose": "prose_italic",
    "plain": "plain_italic",
    "strong": "plain_italic",
    "prose_italic": "prose",
    "plain_italic": "plain",
}
_SIZES_KEPT = 24


class Fonts:
    """Fonts by face and pixel size, opened once each."""

    def __init__(self) -> None:
        pygame.font.init()
        self._open: dict[tuple[Face, int], pygame.font.Font] = {}

    def get(self, face: Face, size_px: int) -> pygame.font.Font:
        """The font of `face` at `size_px` pixels."""
        key = (face, size_px)
        if key not in self._open:
            if len(self._open) >= _SIZES_KEPT:
                self._open.clear()
            self._open[key] = pygame.font.Font(font_path(face), size_px)
        return self._open[key]


def font_path(face: Face) -> str:
    """Where the OTF file of `face` is."""
    package, name = _FILES[face]
    # The packages are only folders to us: importing them would list all files.
    found = find_spec(package)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"the font package {package} is not installed")
    return str(Path(found.origin).parent / "files" / name)
