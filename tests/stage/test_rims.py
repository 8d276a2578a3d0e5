"""The rim of light on people comes from the lamp that is strongest for them."""

from dataclasses import replace

from game.library.library import AssetLibrary
from game.narrative.directing import Lamp
from game.narrative.events import Figure
from game.narrative.story import Light
from game.stage.blocking import Standing
from game.stage.framing import Framing
from game.stage.rastering.raster import Raster
from game.stage.rim import Rim
from game.stage.rims import DAY, Rims
from game.stage.scenery import Scenery
from tests.stage.theatre import ASSETS, play, tableau, waiting_stage

STOVE_X = 1510.0


def _rims(raster: Raster, **lamps: float) -> Rims:
    sheet = AssetLibrary(ASSETS).place("hut")
    light = Light("l", "", "", "", 0.0, lamps=tuple(lamps.items()))
    scenery = Scenery(sheet, light, Framing.of((640, 360)))
    scenery.burning.turn(light, (), (), 0, cut=True)
    rims = Rims(scenery)
    assert rims.fetch(raster, wait=True)
    return rims


def _rim(rims: Rims, x: float, *, looks_left: bool) -> Rim:
    return rims.rim(Standing("ada", x, 900.0, 560.0, "", False, looks_left, 200.0))


def test_a_lamp_behind_somebody_lights_the_other_edge(raster: Raster) -> None:
    rims = _rims(raster, stove=1.0)
    for x in (STOVE_X - 300, STOVE_X + 300):
        assert not _rim(rims, x, looks_left=x > STOVE_X).is_behind
        assert _rim(rims, x, looks_left=x < STOVE_X).is_behind


def test_who_is_near_a_lamp_has_the_stronger_rim_of_its_colour(raster: Raster) -> None:
    rims = _rims(raster, stove=1.0)
    near, far = (_rim(rims, x, looks_left=False) for x in (1400.0, 200.0))
    assert near.strength > far.strength > 0
    red, _, blue = near.ink
    assert red > blue + 60


def test_a_weaker_lamp_makes_a_weaker_rim_and_none_hardly_any(raster: Raster) -> None:
    strong, weak, none = (
        _rim(_rims(raster, stove=share), 1400.0, looks_left=False)
        for share in (1.0, 0.3, 0.0)
    )
    assert strong.strength > weak.strength >= none.strength
    assert none.ink == DAY


def test_there_are_few_kinds_of_rims(raster: Raster) -> None:
    rims = _rims(raster, stove=1.0, moon=0.6)
    kinds = {
        _rim(rims, float(x), looks_left=left)
        for x in range(0, 1920, 10)
        for left in (True, False)
    }
    assert len(kinds) <= 16


def test_the_rim_follows_the_lamps_that_are_turned(raster: Raster) -> None:
    stage = waiting_stage(raster)
    lit = tableau(Figure("ada", "right"), light="lit")
    stage.show(lit, cut=True)

    def rim() -> Rim | None:
        now = stage._table.now
        assert now is not None
        assert now.company is not None
        return now.company._actors["ada"].puppet._unders.rim

    by_the_stove = rim()
    stage.show(replace(lit, lamps=(Lamp("stove", 0),), tenths=5))
    play(stage, 1.5)
    by_the_moon = rim()
    assert by_the_moon != by_the_stove
    assert stage.is_crisp
    stage.show(replace(lit, lamps=(Lamp("stove", 100),), tenths=5))
    play(stage, 1.5)
    assert rim() == by_the_stove
