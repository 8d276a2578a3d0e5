"""Draws the close-ups: one card for each thing that can be noticed or carried.

From a shell: python things.py            all of them, into ../things/
              python things.py jar keys   only these
              python things.py --sheet OUT.png [names]   and a sheet of them on dark ground
"""

import io
import sys
from collections.abc import Sequence
from pathlib import Path

import things_afternoon
import things_carried
import things_late
import things_morning
import things_night
import things_rooms
import things_week

CARDS = {**things_carried.CARDS, **things_morning.CARDS, **things_afternoon.CARDS,
         **things_night.CARDS, **things_week.CARDS, **things_rooms.CARDS, **things_late.CARDS}


def sheet(paths: Sequence[Path], out: str, size: int = 420, across: int = 4) -> None:
    """All cards side by side, large, and below them the same at 160 px."""
    import resvg_py  # noqa: PLC0415
    from PIL import Image  # noqa: PLC0415

    def raster(path: Path, width: int) -> "Image.Image":
        data = resvg_py.svg_to_bytes(svg_string=path.read_text(encoding="utf-8"), width=width)
        return Image.open(io.BytesIO(bytes(data))).convert("RGBA")

    rows = -(-len(paths) // across)
    few = across * size // 160
    low = -(-len(paths) // few) * 160
    page = Image.new("RGBA", (across * size, rows * size + low), "#141b33")
    for i, path in enumerate(paths):
        page.alpha_composite(raster(path, size), (i % across * size, i // across * size))
        page.alpha_composite(raster(path, 160), (i % few * 160, rows * size + i // few * 160))
    page.convert("RGB").save(out)


def main(words: Sequence[str]) -> None:
    """[--sheet OUT.png] [names]."""
    out, words = (words[1], words[2:]) if words[:1] == ["--sheet"] else ("", words)
    paths = [CARDS[name]() for name in words or CARDS]
    if out:
        sheet(paths, out)


if __name__ == "__main__":
    main(sys.argv[1:])
