"""What hangs in the air isn't seen on what stands before it."""

import pygame
import pytest

from game.library.airs import Airs, Beam, Steam
from game.library.library import AssetLibrary
from game.stage.air import Air
from game.stage.backstage import Backstage
from game.stage.covering import Covering
from game.stage.framing import Framing
from game.stage.rastering.raster import Raster
from game.stage.scenery import Scenery
from tests.stage.theatre import ASSETS, SIZE


@pytest.fixture
def hut(raster: Raster) -> Scenery:
    framing = Framing.of(SIZE)
    scenery = Scenery(AssetLibrary(ASSETS).place("hut"), None, framing)
    scenery.fetch(raster, Backstage(is_threaded=False), 0, wait=True)
    assert scenery.is_crisp
    return scenery


@pytest.mark.parametrize(
    ("unit_y", "depth", "hidden"),
    [
        (1040.0, 0.5, True),
        (900.0, 0.5, False),
        (1040.0, -1.0, False),
        (1040.0, -2.0, False),
        (-500.0, 0.5, False),
    ],
)
def test_what_is_behind_the_front_is_hidden_there(
    hut: Scenery, unit_y: float, depth: float, hidden: bool
) -> None:
    covering, framing = Covering(hut), hut.framing
    at = framing.x(960.0), framing.y(unit_y)
    assert covering.hides(*at, depth, 0.0, 0.0) == hidden


def test_nothing_of_the_air_is_laid_on_what_hides_it() -> None:
    airs = Airs((Steam("s", 160, 150, 6, 1),), (Beam("d", 0, 0, 320, 180, 0, 1),))
    air = Air(airs, 1.0, 7)
    target = pygame.Surface((320, 180), 0, 32)

    def paint(hides_from: float) -> pygame.Rect:
        target.fill((0, 0, 0))
        air.paint(
            target,
            40,
            lambda x, y, _: (x, y),
            lambda _: 100,
            [],
            lambda _, y, _depth: y > hides_from,
        )
        mask = pygame.mask.from_threshold(target, (0, 0, 0), (1, 1, 1, 255))
        mask.invert()
        rects = mask.get_bounding_rects()
        return rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)

    assert paint(1000.0).bottom > 120
    assert 0 < paint(60.0).bottom < 70
    assert paint(-1.0).h == 0
