"""The stage as it looked when somebody was content with it.

Twelve small pictures: of the test theatre, of the lighthouse, of our story. After
a change that is meant, look at `build/goldens`, then run with `--renew-goldens`.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.library.library import AssetLibrary
from game.loading.load import load_story
from game.narrative.directing import Camera, Lamp, Passage
from game.narrative.events import Figure
from game.narrative.tableau import Tableau
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage
from tests.harness import LIGHTHOUSE, REPOSITORY
from tests.stage.goldens import check_golden
from tests.stage.theatre import ASSETS, LIGHTS, PEOPLE, picture, play, tableau

SIZE = (320, 180)
TICK_S = 1 / 12
ADA, BEN = Figure("ada", "left"), Figure("ben", "right", expression="glad")


def _theatre(raster: Raster, size: tuple[int, int] = SIZE) -> Stage:
    library = AssetLibrary(ASSETS)
    return Stage(library, raster, PEOPLE, LIGHTS, size, seed=7, wait=True)


def _of_pack(raster: Raster, pack: Path) -> Stage:
    story, _ = load_story(pack, None)
    assert story is not None
    library = AssetLibrary(pack / "assets")
    return Stage(library, raster, story.people, story.lights, SIZE, seed=7, wait=True)


def _two_people(raster: Raster) -> Stage:
    stage = _theatre(raster)
    stage.show(tableau(ADA, BEN, weather="snow", speaker="ben"), cut=True)
    play(stage, 1, TICK_S)
    return stage


def _blackout(raster: Raster) -> Stage:
    stage = _theatre(raster)
    stage.show(tableau(), cut=True)
    lamps = (Lamp("others", 0), Lamp("stove", 60))
    stage.show(replace(tableau(), lamps=lamps, tenths=20))
    play(stage, 3, TICK_S)
    return stage


def _lamp_on_its_way(raster: Raster) -> Stage:
    stage = _theatre(raster)
    stage.show(tableau(light="dark"), cut=True)
    stage.show(replace(tableau(light="dark"), lamps=(Lamp("stove", 100),), tenths=20))
    play(stage, 1, TICK_S)
    return stage


def _snowed_in(raster: Raster) -> Stage:
    stage = _theatre(raster)
    scene = tableau(Figure("ada", "gate"), place="yard", weather="heavy_snow")
    stage.show(scene, cut=True)
    play(stage, 30, 0.25)
    return stage


def _rain(raster: Raster) -> Stage:
    stage = _theatre(raster)
    stage.show(tableau(weather="rain"), cut=True)
    play(stage, 2, TICK_S)
    return stage


def _close(raster: Raster) -> Stage:
    stage = _theatre(raster)
    stage.show(tableau(), cut=True)
    stage.show(replace(tableau(), camera=Camera("clock", 0, 10)))
    play(stage, 2, TICK_S)
    return stage


def _on_the_way(raster: Raster, how: Passage, seconds: float) -> Stage:
    stage = _theatre(raster)
    stage.show(tableau(ADA), cut=True)
    stage.show(replace(tableau(place="yard", light="dark"), passage=how))
    play(stage, seconds, TICK_S)
    return stage


def _thread(raster: Raster) -> Stage:
    stage = _two_people(raster)
    stage.thread("ada", "ben")
    stage.thread("ben", "ada", slack=True)
    play(stage, 1, TICK_S)
    return stage


def _nowhere(raster: Raster) -> Stage:
    stage = _theatre(raster)
    stage.show(tableau(Figure("kit"), place="nowhere", light="candles"), cut=True)
    play(stage, 1, TICK_S)
    return stage


def _lamp_room(raster: Raster) -> Stage:
    stage = _of_pack(raster, LIGHTHOUSE)
    glow = (("lantern", 60),)
    scene = Tableau("landing", "lamp_room", "evening", "rain", glow=glow)
    stage.show(scene, cut=True)
    play(stage, 1, TICK_S)
    return stage


def _kingfisher(raster: Raster, percent: int) -> Stage:
    stage = _of_pack(raster, REPOSITORY)
    glow = (("lamp", percent), ("hatch", percent))
    scene = Tableau("x", "kingfisher", "kingfisher_late", "snow", glow=glow)
    stage.show(scene, cut=True)
    play(stage, 1, TICK_S)
    return stage


PICTURES: dict[str, Callable[[Raster], Stage]] = {
    "two-people": _two_people,
    "a-blackout-leaves-the-stove": _blackout,
    "a-lamp-on-its-way": _lamp_on_its_way,
    "snowed-in": _snowed_in,
    "rain-on-glass": _rain,
    "close-to-the-clock": _close,
    "lights-out": lambda r: _on_the_way(r, Passage("dark"), 0.6),
    "iris-on-ada": lambda r: _on_the_way(r, Passage("iris", "ada"), 0.5),
    "threads": _thread,
    "nowhere": _nowhere,
    "the-lamp-room": _lamp_room,
    "the-kingfisher-rationed": lambda r: _kingfisher(r, 56),
}


@pytest.mark.parametrize("name", PICTURES)
def test_the_stage_looks_as_it_did(
    name: str, raster: Raster, request: pytest.FixtureRequest
) -> None:
    shown = picture(PICTURES[name](raster))
    renew = bool(request.config.getoption("--renew-goldens"))
    assert check_golden(name, shown, renew=renew) == ""


@pytest.mark.parametrize("name", ["snowed-in", "a-lamp-on-its-way", "threads"])
def test_the_same_seed_and_time_give_the_same_bytes(name: str, raster: Raster) -> None:
    one, other = (picture(PICTURES[name](raster)) for _ in range(2))
    assert pygame.image.tobytes(one, "RGB") == pygame.image.tobytes(other, "RGB")


def test_a_picture_that_differs_is_told_and_laid_side_by_side(
    raster: Raster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    warm = picture(_kingfisher(raster, 100))
    told = check_golden("the-kingfisher-rationed", warm, renew=False)
    assert "differs" in told
    sheet = pygame.image.load(str(next(tmp_path.rglob("*.png"))))
    assert sheet.get_size() == (3 * SIZE[0], SIZE[1])
