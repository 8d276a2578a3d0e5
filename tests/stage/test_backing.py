"""Shadows of people fall on walls, and not on sky or what is seen through a window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.library.library import AssetLibrary
from game.narrative.events import Figure
from game.stage.backing import Backing
from game.stage.blocking import Standing
from game.stage.framing import Framing
from game.stage.rastering.raster import Raster
from game.stage.scenery import Scenery
from game.stage.stage import Stage
from tests.stage.theatre import ASSETS, LIGHTS, PEOPLE, picture, tableau

LIGHTHOUSE = Path(__file__).parents[1] / "packs" / "lighthouse" / "assets"
# The hut's window is from 700 to 1220, and from 240 down to 640.
WALL_X, WINDOW_X, HEIGHT = 450.0, 960.0, 540.0
AT_WINDOW = Standing("ada", WINDOW_X, 880.0, HEIGHT, "", False, False, 200.0)
HIGH, LOW = 880.0 - 500.0, 880.0 - 120.0  # before the glass, and before the wall


def _backing(raster: Raster, place: str = "hut", assets: Path = ASSETS) -> Backing:
    sheet = AssetLibrary(assets).place(place)
    backing = Backing(Scenery(sheet, None, Framing.of((640, 360))))
    backing.fetch(raster, wait=True)
    return backing


def _at(x: float, y: float, to: Standing = AT_WINDOW) -> pygame.Rect:
    """A spot of the place as somebody's figure of its own height sees it."""
    return pygame.Rect(round(x - to.x) - 10, round(y - to.y) - 10, 20, 20)


def _bits(paper: pygame.Mask | None) -> int | None:
    return None if paper is None else paper.count()


def test_before_a_window_there_is_nothing_to_fall_on(raster: Raster) -> None:
    behind = _backing(raster).behind(AT_WINDOW)
    assert behind is not None
    for x in (WINDOW_X - 80, WINDOW_X, WINDOW_X + 80):
        high = behind.under(_at(x, HIGH), HEIGHT, is_mirrored=False)
        low = behind.under(_at(x, LOW), HEIGHT, is_mirrored=False)
        assert _bits(high) == 0
        assert low is None, "there is paper all over"


def test_who_stands_before_a_wall_alone_has_no_backdrop(raster: Raster) -> None:
    assert _backing(raster).behind(replace(AT_WINDOW, x=-100.0, height=200.0)) is None


def test_a_figure_that_is_turned_round_is_cut_as_it_will_be_seen(
    raster: Raster,
) -> None:
    # The window ends to the right of them.
    to = replace(AT_WINDOW, x=1150.0)
    behind = _backing(raster).behind(to)
    assert behind is not None
    beyond = _at(1290.0, HIGH, to)
    assert behind.under(beyond, HEIGHT, is_mirrored=False) is None
    turned = pygame.Rect(-beyond.right, beyond.y, beyond.w, beyond.h)
    assert behind.under(turned, HEIGHT, is_mirrored=True) is None
    assert _bits(behind.under(beyond, HEIGHT, is_mirrored=True)) == 0


def test_whoever_stands_far_off_has_behind_them_what_is_as_far(
    raster: Raster, tmp_path: Path
) -> None:
    (tmp_path / "places").mkdir()
    yard = (ASSETS / "places" / "yard.svg").read_text("utf-8")
    far = '<circle id="mark-sky" cx="960" cy="880" data-layer="layer-air"'
    yard = yard.replace('<g id="marks">', f'<g id="marks">{far} data-height="90"/>')
    (tmp_path / "places" / "yard.svg").write_text(yard, "utf-8")
    backing = _backing(raster, "yard", tmp_path)
    outside = backing.behind(AT_WINDOW)
    assert outside is not None
    high = _at(WINDOW_X, HIGH)
    assert _bits(outside.under(high, HEIGHT, is_mirrored=False)) == 0
    assert backing.behind(replace(AT_WINDOW, layer="layer-air")) is None


def test_another_story_s_sea_takes_no_shadow_either(raster: Raster) -> None:
    backing = _backing(raster, "lamp_room", LIGHTHOUSE)
    to = replace(AT_WINDOW, x=520.0, y=940.0, height=470.0)
    behind = backing.behind(to)
    assert behind is not None
    sea, room = _at(520.0, 660.0, to), _at(520.0, 760.0, to)
    assert _bits(behind.under(sea, 470.0, is_mirrored=False)) == 0
    assert behind.under(room, 470.0, is_mirrored=False) is None


def test_it_isn_t_asked_for_before_the_place_can_be_shown(fresh: Raster) -> None:
    scenery = Scenery(AssetLibrary(ASSETS).place("hut"), None, Framing.of((640, 360)))
    backing = Backing(scenery)
    backing.fetch(fresh, wait=False)
    assert fresh.is_idle
    assert not backing.is_known


@pytest.fixture
def walled(tmp_path: Path) -> Path:
    """The same hut, with a painted wall where the sky was."""
    for kind in ("places", "people"):
        (tmp_path / kind).mkdir()
        for file in (ASSETS / kind).glob("*.svg"):
            text = file.read_text("utf-8").replace('data-depth="4"', 'data-depth="2.6"')
            (tmp_path / kind / file.name).write_text(text, "utf-8")
    return tmp_path


def _shown(raster: Raster, assets: Path, *, looks_left: bool) -> pygame.Surface:
    stage = Stage(
        AssetLibrary(assets),
        raster,
        PEOPLE,
        LIGHTS,
        (1280, 720),
        wait=True,
        reduced_motion=True,
        has_grain=False,
    )
    other = Figure("ben", mark="left" if looks_left else "right")
    cast = Figure("ada", mark="bench", pose="stands"), other
    stage.show(tableau(*cast, light="none"), cut=True)
    return picture(stage)


@pytest.mark.parametrize("looks_left", [False, True])
def test_people_before_a_window_have_no_grey_twin(
    raster: Raster, walled: Path, looks_left: bool
) -> None:
    sky = _shown(raster, ASSETS, looks_left=looks_left)
    wall = _shown(raster, walled, looks_left=looks_left)
    # Above the sill the same pictures differ by the shadow alone, and below not.
    window = pygame.Rect(465, 158, 350, 271)
    differing = _differing(sky, wall)
    darker = pygame.mask.from_threshold(differing, (255, 255, 255), (8, 8, 8, 255))
    boxes = darker.get_bounding_rects()
    assert boxes
    assert all(window.contains(box) for box in boxes)
    assert all(
        sum(sky.get_at(at)[:3]) >= sum(wall.get_at(at)[:3]) for at in _set_bits(darker)
    )


def _differing(one: pygame.Surface, other: pygame.Surface) -> pygame.Surface:
    """White where two pictures aren't the same."""
    found = pygame.Surface(one.get_size(), 0, 32)
    more, less = one.copy(), other.copy()
    more.blit(other, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    less.blit(one, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    found.blit(more, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    found.blit(less, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    for _ in range(8):
        found.blit(found.copy(), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return found


def _set_bits(mask: pygame.Mask) -> Iterator[tuple[int, int]]:
    wide, high = mask.get_size()
    return ((x, y) for x in range(wide) for y in range(high) if mask.get_at((x, y)))
