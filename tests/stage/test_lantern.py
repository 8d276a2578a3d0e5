"""A light in the strengths that it burns and flickers at."""

import random

import pygame
import pytest

from game.stage.blocks import Blocks
from game.stage.lantern import Lantern, dimmed
from game.stage.painting import TILE, Item, paint
from game.stage.rastering.picture import Picture
from game.stage.rastering.raster import Raster
from tests.stage.theatre import play, tableau, waiting_stage

SIZE = (TILE[0] + 90, 2 * TILE[1] + 30)
FLAGS = {"add": pygame.BLEND_RGB_ADD, "inverse": pygame.BLEND_RGB_MULT}


def _noise(seed: int, size: tuple[int, int]) -> pygame.Surface:
    data = random.Random(seed).randbytes(4 * size[0] * size[1])
    return pygame.image.frombuffer(data, size, "BGRA").copy()


@pytest.mark.parametrize("form", ["add", "inverse"])
def test_what_flickers_looks_as_if_it_were_dimmed_and_kept(form: str) -> None:
    light = _noise(1, (TILE[0] + 40, 2 * TILE[1] + 10))
    full = Picture(light, (0, 0), light.get_size())
    percent = 60
    kept = dimmed(full, percent, form, Blocks())
    at_once = Item("l", light, 21, 7, flags=FLAGS[form], shine=round(255 * 0.6))
    before = Item("l", None, 21, 7, flags=FLAGS[form], parts=kept.parts)
    seen = []
    for item in (at_once, before):
        ground = Item("ground", _noise(2, SIZE), is_opaque=True)
        surface = pygame.Surface(SIZE, 0, 32)
        # In pieces that don't fit the tiles.
        for clip in ((0, 0, 333, 77), (333, 0, 500, 77), (0, 77, SIZE[0], 200)):
            rect = pygame.Rect(clip).clip(surface.get_rect())
            paint(surface, [ground, item], rect, (0, 0, 0))
        seen.append(pygame.image.tobytes(surface, "RGB"))
    plain = pygame.Surface(SIZE, 0, 32)
    paint(plain, [Item("ground", _noise(2, SIZE))], plain.get_rect(), (0, 0, 0))
    assert seen[0] == seen[1] != pygame.image.tobytes(plain, "RGB")


def test_of_a_lamp_that_flickers_one_picture_is_kept(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(light="candles"), cut=True)
    now = stage._table.now
    assert now is not None
    shines = set()
    for _ in range(40):
        play(stage, 0.25)
        items = stage._table.items_of(now)
        shines |= {item.shine for item in items if item.key == "light-stove add"}
        assert now.scenery is not None
        for slot in now.scenery._slots:
            if isinstance(slot, Lantern):
                assert len(slot._made) <= 1
                assert slot._full is None
    assert len(shines) > 1
