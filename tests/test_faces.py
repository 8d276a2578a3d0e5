"""Every face of every figure can be told from the others where it is seen.

A head is some fifty pixels high in a window of 1280x720. What is compared are
the pixels of the same head with two faces, not what the faces are made of.
"""

import io
import re
from itertools import combinations
from pathlib import Path

import pygame
import pytest
import resvg_py

from game.narrative.attitudes import FACES
from tests.harness import REPOSITORY

# A figure of 600x1000 units, as large as somebody in the middle of a room.
SIZE = 210, 350
# By so much of 255 a pixel must differ, and so many of them.
TELLING, FEWEST = 36, 30
PEOPLE = sorted((REPOSITORY / "assets" / "people").glob("*.svg"))


def with_face(svg: str, face: str) -> pygame.Surface:
    """The figure with that face, drawn as small as it is on the stage."""
    for part in ("lid", "brow", "mouth"):
        if f'id="{part}-{face}"' in svg and face != "neutral":
            svg = svg.replace(f'id="{part}-neutral"', f'id="{part}-no" opacity="0"')
            hidden = rf'(id="{part}-{face}"[^>]*) display="none"'
            svg = re.sub(hidden, r"\1", svg)
    png = resvg_py.svg_to_bytes(svg_string=svg, width=SIZE[0], height=SIZE[1])
    return pygame.image.load(io.BytesIO(bytes(png)), "face.png")


def differing(one: pygame.Surface, other: pygame.Surface) -> int:
    """How many pixels are clearly others."""
    near = (TELLING, TELLING, TELLING, 255)
    alike = pygame.mask.from_threshold(one, (0, 0, 0), near, other)
    return SIZE[0] * SIZE[1] - alike.count()


@pytest.mark.slow
@pytest.mark.parametrize("file", PEOPLE, ids=lambda file: file.stem)
def test_no_two_faces_look_alike_from_across_the_room(file: Path) -> None:
    svg = file.read_text(encoding="utf-8")
    if 'id="mouth-glad"' not in svg:
        pytest.skip("is seen from behind")
    drawn = {face: with_face(svg, face) for face in FACES}
    if not differing(drawn["neutral"], drawn["closed"]):
        pytest.skip("sleeps, whatever it is told")
    alike = {
        f"{one} = {other}": count
        for one, other in combinations(FACES, 2)
        if (count := differing(drawn[one], drawn[other])) < FEWEST
    }
    assert not alike, f"{file.stem} has faces that look alike: {alike}"
