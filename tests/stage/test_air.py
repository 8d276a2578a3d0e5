"""Steam, breath, dust, rain on glass, settling snow, grain: bounded and seeded."""

from dataclasses import replace

import pygame
import pytest

from game.library.airs import SOURCES_MOST, Airs, Beam, Steam, read_airs
from game.library.reading import read_drawing
from game.narrative.directing import Lamp
from game.narrative.events import Figure
from game.stage.air import BREATHS_MOST, MOTES_MOST, WISPS, Air, Mouth
from game.stage.grain import Grain
from game.stage.pane import MOST, Pane
from game.stage.rastering.raster import Raster
from tests.stage.theatre import (
    brightness,
    picture,
    pixels,
    play,
    tableau,
    waiting_stage,
)


class _Counting(pygame.Surface):
    """A surface that counts what is laid on it."""

    count = 0

    def fblits(self, pieces: object, *_: object) -> None:
        self.count += len(pieces)  # type: ignore[arg-type]


def _laid(air: Air, mouths: list[Mouth] | None = None) -> int:
    target = _Counting((320, 180), 0, 32)
    air.paint(target, 40, lambda x, y, _d: (x, y), lambda _: 100, mouths or [])
    return target.count


def test_a_place_asks_for_any_amount_of_air_and_gets_a_bounded_one() -> None:
    airs = Airs(
        tuple(Steam(f"steam-{n}", 10, 90, 4, 1) for n in range(SOURCES_MOST)),
        tuple(Beam(f"dust-{n}", 0, 0, 90, 90, 0, 1) for n in range(SOURCES_MOST)),
        is_cold=True,
    )
    mouths = [Mouth((5, 5), 0.1, False, 3) for _ in range(50)]
    most = SOURCES_MOST * WISPS + MOTES_MOST + BREATHS_MOST
    assert 0 < _laid(Air(airs, 1.0, 7), mouths) <= most


def test_a_lamp_that_is_out_shows_no_dust_and_heats_no_kettle() -> None:
    airs = Airs(
        (Steam("s", 10, 90, 4, 1, "stove"),), (Beam("d", 0, 0, 9, 9, 0, 1, "x"),)
    )
    air = Air(airs, 1.0, 7)
    target = _Counting((320, 180), 0, 32)
    air.paint(target, 40, lambda x, y, _d: (x, y), lambda _: 0, [])
    assert target.count == 0


def test_the_marks_of_the_air_are_read_and_their_number_is_bounded() -> None:
    many = "".join(f'<circle id="steam-{n}" cx="{n}" cy="2" r="3"/>' for n in range(99))
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" data-cold="1">'
        f'<g id="layer-a"><g id="sill" class="settles old"/><path id="p" class="pane"/>'
        f'</g><rect id="dust-b" width="40" height="50" data-light="sun"/>{many}</svg>'
    )
    airs = read_airs(read_drawing(svg.encode()))
    assert len(airs.steams) == SOURCES_MOST
    assert (airs.settles, airs.panes, airs.is_cold) == (("sill",), ("p",), True)
    assert airs.beams[0].lamp == "sun"


def test_steam_rises_over_the_stove_and_dust_moves_in_the_moonlight(
    raster: Raster,
) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(), cut=True)
    before = picture(stage)
    stage.tick(1 / 12)
    after = picture(stage)
    for box in ((480, 150, 50, 50), (230, 90, 170, 180)):
        one, other = (
            pygame.image.tobytes(p.subsurface(box), "RGB") for p in (before, after)
        )
        assert one != other
    dark = waiting_stage(raster)
    dark.show(replace(tableau(), lamps=(Lamp("others", 0),)), cut=True)
    first = pixels(dark)
    dark.tick(1 / 12)
    assert pixels(dark) == first


def test_one_sees_ones_breath_in_the_yard_and_not_in_the_hut(raster: Raster) -> None:
    shown = []
    for place, mark in (("yard", "gate"), ("hut", "left")):
        stage = waiting_stage(raster, (960, 540))
        scene = tableau(Figure("ada", mark), place=place, light="dark")
        stage.show(scene, cut=True)
        (box,) = stage.hotspot_boxes(["ada"]).values()
        beside = pygame.Rect(box.right + 1, box.top, 14, box.h // 4)
        seen = set()
        for _ in range(48):
            stage.tick(1 / 12)
            seen.add(round(brightness(picture(stage), tuple(beside)), 1))
        shown.append(max(seen) - min(seen))
    assert shown[0] > 3 * shown[1]


def test_snow_settles_on_a_crate_and_grows(raster: Raster) -> None:
    edge = (110, 181, 120, 5)
    lies = []
    for weather, seconds in (("clear", 1), ("snow", 1), ("snow", 100)):
        stage = waiting_stage(raster)
        stage.show(tableau(place="yard", light="dark", weather=weather), cut=True)
        play(stage, seconds, 1 / 4)
        lies.append(brightness(stage_without_flakes(stage), edge))
    assert lies[0] < lies[1] < lies[2]


def stage_without_flakes(stage: object) -> pygame.Surface:
    """The middle of several moments: flakes fall through, what lies stays."""
    total = pygame.Surface((640, 360), 0, 32)
    seen = []
    for _ in range(9):
        stage.tick(0.25)  # type: ignore[attr-defined]
        seen.append(picture(stage))  # type: ignore[arg-type]
    for x in range(100, 240):
        for y in range(178, 190):
            column = sorted(p.get_at((x, y))[:3] for p in seen)
            total.set_at((x, y), column[len(column) // 2])
    return total


def test_rain_runs_down_the_glass_and_nowhere_else(raster: Raster) -> None:
    seen = []
    for weather in ("clear", "rain"):
        stage = waiting_stage(raster)
        scene = replace(tableau(weather=weather), lamps=(Lamp("others", 0),))
        stage.show(scene, cut=True)
        play(stage, 2)
        seen.append(picture(stage))
    before, after = seen
    changed = pygame.mask.from_threshold(after, (0, 0, 0), (3, 3, 3, 255), before)
    changed.invert()
    boxes = changed.get_bounding_rects()
    assert boxes
    glass = pygame.Rect(228, 60, 184, 170)
    assert all(glass.contains(box) for box in boxes)


def test_drops_are_few_however_large_the_pane() -> None:
    target = _Counting((320, 180), 0, 32)
    Pane(pygame.Rect(0, 0, 30_000, 30_000), 1.0, 1).paint(target, 5)
    assert 0 < target.count <= 2 * MOST


def test_nothing_in_the_air_moves_with_reduced_motion(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau(Figure("ada", "left"), weather="rain"), cut=True)
    before = pixels(stage)
    assert not any(stage.tick(1 / 12) for _ in range(36))
    assert pixels(stage) == before


@pytest.mark.parametrize("clip", [(0, 0, 300, 200), (37, 11, 90, 70)])
def test_grain_covers_what_is_clipped_and_only_that(clip: tuple[int, ...]) -> None:
    target = pygame.Surface((300, 200), 0, 32)
    target.fill((100, 100, 100))
    target.set_clip(clip)
    Grain(3).paint(target, 4)
    target.set_clip(None)
    whole = pygame.Surface((300, 200), 0, 32)
    whole.fill((100, 100, 100))
    Grain(3).paint(whole, 4)
    rect = pygame.Rect(clip)
    for at in ((rect.x, rect.y), rect.center, (rect.right - 1, rect.bottom - 1)):
        assert target.get_at(at) == whole.get_at(at)
    if rect.x:
        assert target.get_at((rect.x - 1, rect.y))[:3] == (100, 100, 100)
    away = [abs(whole.get_at((x, x))[0] - 100) for x in range(200)]
    assert 0.5 < sum(away) / len(away) < 6
