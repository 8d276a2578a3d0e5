"""What is seen on the stage."""

import random
import time
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.library.library import AssetLibrary
from game.narrative.directing import Camera, Lamp, Passage
from game.narrative.events import Figure
from game.narrative.tableau import Tableau
from game.stage.canvas import PARTIAL_GAIN, bands_of
from game.stage.lens import Lens
from game.stage.measure import settle
from game.stage.pace import PAINT_PX
from game.stage.paper import PaperStock
from game.stage.passing import FADE_S
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage
from tests.harness import LIGHTHOUSE
from tests.stage.theatre import (
    ASSETS,
    LIGHTS,
    PEOPLE,
    SIZE,
    brightness,
    difference,
    picture,
    pixels,
    play,
    tableau,
    waiting_stage,
)

ADA = Figure("ada", "left")
BEN = Figure("ben", "right")
LARGE = (3200, 1800)
STOVE = (470, 210, 60, 60)


def settled(stage: Stage, most_s: float = 90.0) -> None:
    end = time.monotonic() + most_s
    while time.monotonic() < end:
        stage.tick(1 / 60)
        if stage.is_crisp and stage.is_settled:
            return
        time.sleep(0.005)
    pytest.fail("the stage never came to rest")


def test_the_same_seconds_give_the_same_bytes(raster: Raster) -> None:
    def seen() -> list[bytes]:
        stage = waiting_stage(raster)
        stage.show(tableau(ADA, BEN, light="candles", weather="snow"), cut=True)
        found = []
        for _ in range(6):
            play(stage, 0.7)
            found.append(pixels(stage))
        return found

    first = seen()
    assert first == seen()
    assert len(set(first)) > 1, "something moves"


def test_nothing_moves_with_reduced_motion(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau(ADA, BEN, light="candles", weather="heavy_snow"))
    before = pixels(stage)
    assert not any(stage.tick(1 / 20) for _ in range(100))
    assert pixels(stage) == before


def test_lamps_make_light_where_they_are(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau(light="dark"))
    dark = picture(stage)
    stage.show(tableau(light="lit"))
    lit = picture(stage)
    stove, corner = (480, 230, 40, 40), (20, 20, 40, 40)
    assert brightness(lit, stove) > brightness(dark, stove) + 20
    assert brightness(lit, corner) == pytest.approx(brightness(dark, corner), abs=1)


def test_a_flickering_lamp_flickers(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(light="candles"), cut=True)
    seen = set()
    for _ in range(24):
        play(stage, 0.25)
        seen.add(round(brightness(picture(stage), (500, 240, 10, 10))))
    assert len(seen) > 1


def test_a_fade_begins_with_the_old_and_ends_with_the_new(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(light="dark"), cut=True)
    play(stage, 0.2)
    old = pixels(stage)
    stage.show(tableau(light="lit"))
    stage.tick(0.001)
    assert difference(pixels(stage), old) < 2
    play(stage, FADE_S / 2)
    middle = pixels(stage)
    play(stage, FADE_S / 2 + 0.1)
    other = waiting_stage(raster)
    other.show(tableau(light="lit"), cut=True)
    target = pixels(other)
    assert stage.is_settled
    assert difference(pixels(stage), target) < 2
    assert difference(middle, old) > 0.3
    assert difference(middle, target) > 0.3


def test_a_cut_shows_the_new_at_once(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(light="dark"), cut=True)
    stage.show(tableau(place="yard"), cut=True)
    assert brightness(picture(stage), (300, 20, 40, 40)) > 90


def test_somebody_enters_by_sliding_and_then_stands(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(), cut=True)
    empty = pixels(stage)
    stage.show(tableau(ADA))
    play(stage, 0.3)
    halfway = stage.is_settled
    play(stage, 1.0)
    assert (halfway, stage.is_settled) == (False, True)
    assert difference(pixels(stage), empty) > 1
    boxes = stage.hotspot_boxes(["ada"])
    expected_x = 500 / 1920 * 640
    assert abs(boxes["ada"].centerx - expected_x) < 16
    soles = 900 / 1080 * 360
    assert abs(boxes["ada"].bottom - soles) < 6
    height = 560 * 900 / 900 / 1080 * 360
    assert boxes["ada"].h == pytest.approx(height, rel=0.06)


def test_somebody_leaves_and_is_gone(raster: Raster) -> None:
    stage = waiting_stage(raster, still=False)
    stage.show(tableau(ADA, BEN), cut=True)
    stage.show(tableau(BEN))
    play(stage, 1.5)
    assert set(stage.hotspot_boxes(["ada", "ben"])) == {"ben"}


def test_somebody_walks_to_another_mark(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(ADA), cut=True)
    play(stage, 0.1)
    start = stage.hotspot_boxes(["ada"])["ada"].centerx
    stage.show(tableau(Figure("ada", "right")))
    play(stage, 0.5)
    between = stage.hotspot_boxes(["ada"])["ada"].centerx
    play(stage, 2.0)
    end = stage.hotspot_boxes(["ada"])["ada"].centerx
    assert start < between < end


def test_a_face_changes(raster: Raster) -> None:
    stage = waiting_stage(raster, (1280, 720), still=True)
    stage.show(tableau(ADA))
    neutral = pixels(stage)
    stage.show(tableau(Figure("ada", "left", expression="glad")))
    assert pixels(stage) != neutral
    stage.show(tableau(Figure("ada", "left", expression="stern")))
    assert pixels(stage) == neutral, "a missing face is the neutral one"


def test_a_seat_lowers_and_cuts(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau(Figure("ada", "bench")))
    box = stage.hotspot_boxes(["ada"])["ada"]
    assert box.bottom <= 880 / 3 + 2
    assert box.h < 540 / 3 * 0.85


def test_a_missing_figure_is_a_silhouette_with_a_reason(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau())
    empty = pixels(stage)
    stage.show(tableau(Figure("kit", "left")))
    assert difference(pixels(stage), empty) > 0.5
    assert any("nobody_drew_kit" in problem for problem in stage.problems)
    assert "kit" in stage.hotspot_boxes(["kit"])


def test_a_voice_is_never_seen(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau())
    empty = pixels(stage)
    stage.show(tableau(Figure("voice")))
    assert pixels(stage) == empty
    assert stage.problems == ()


def test_a_missing_place_is_an_empty_stage_with_people_and_a_reason(
    raster: Raster,
) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau(ADA, place="nowhere"))
    assert "ada" in stage.hotspot_boxes(["ada"])
    assert any("nowhere" in problem for problem in stage.problems)
    wall, curtain = (
        brightness(picture(stage), box) for box in ((250, 60, 90, 90), (2, 60, 20, 90))
    )
    assert wall > curtain + 8
    assert curtain > 15


def test_a_place_that_cannot_be_drawn_gives_way_to_the_empty_stage(
    tmp_path: Path,
) -> None:
    # Nothing can be drawn in no time at all: neither the place nor the empty stage.
    raster = Raster(tmp_path, timeout_s=0.0)
    stage = Stage(AssetLibrary(ASSETS), raster, PEOPLE, LIGHTS, SIZE, wait=True)
    stage.show(tableau(), cut=True)
    play(stage, 0.5)
    assert stage.is_crisp
    assert stage.problems
    assert brightness(picture(stage), (0, 0, *SIZE)) > 10
    raster.close()


def test_a_broken_place_is_a_reason_and_no_crash(
    raster: Raster, tmp_path: Path
) -> None:
    (tmp_path / "places").mkdir()
    (tmp_path / "places" / "cave.svg").write_text("<svg><image href='/etc/passwd'/>")
    stage = Stage(AssetLibrary(tmp_path), raster, PEOPLE, LIGHTS, SIZE, wait=True)
    stage.show(tableau(place="cave"), cut=True)
    play(stage, 0.5)
    assert any("cave.svg" in problem for problem in stage.problems)


@pytest.mark.parametrize("size", [(480, 360), (360, 360)])
@pytest.mark.parametrize("about", ["ada", "clock"])
def test_a_narrow_picture_keeps_who_speaks_and_what_is_noticed(
    raster: Raster, size: tuple[int, int], about: str
) -> None:
    stage = waiting_stage(raster, size)
    far = Figure("kit", "bench")
    people = tableau(ADA, BEN, far, speaker="ben")
    stage.show(people, cut=True)
    play(stage, 2, 1 / 12)
    whole = pygame.Rect((0, 0), size)
    (ben,) = stage.hotspot_boxes(["ben"]).values()
    assert whole.contains(ben)
    assert ben.w > 0.05 * size[1]
    stage.attend(about)
    stage.show(replace(people, speaker=None))
    play(stage, 4, 1 / 12)
    (seen,) = stage.hotspot_boxes([about]).values()
    high = stage.framing.scale
    assert seen.w > (90 if about == "clock" else 110) * high
    assert seen.left > 0
    stage.attend(None)
    play(stage, 4, 1 / 12)
    (again,) = stage.hotspot_boxes(["ben"]).values()
    assert abs(again.x - ben.x) <= 40 * high


def test_no_tableau_at_all_is_black(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.tick(1 / 60)
    assert brightness(picture(stage), (0, 0, *SIZE)) == 0
    assert stage.hotspot_boxes(["clock"]) == {}


def test_hotspots_are_where_the_picture_has_them(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau())
    boxes = stage.hotspot_boxes(["clock", "stove", "dragon"])
    assert set(boxes) == {"clock", "stove"}
    clock = boxes["clock"]
    assert abs(clock.centerx - 420 / 3) <= 3
    assert abs(clock.centery - 300 / 3) <= 3
    assert abs(clock.w - 40) <= 5


@pytest.mark.parametrize("size", [(640, 360), (1024, 768), (1720, 720), (400, 700)])
def test_every_window_is_filled_to_its_edges(
    raster: Raster, size: tuple[int, int]
) -> None:
    stage = waiting_stage(raster, size)
    stage.show(tableau(ADA, light="dark"), cut=True)
    for _ in range(8):
        play(stage, 4.0, 1 / 6)
        seen = picture(stage)
        width, height = size
        for edge in ((0, 0, 2, height), (width - 2, 0, 2, height), (0, 0, width, 2)):
            assert brightness(seen, edge) > 20


def test_a_resized_stage_is_crisp_again(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau(ADA))
    stage.resize((960, 540))
    other = waiting_stage(raster, (960, 540), still=True)
    other.show(tableau(ADA))
    assert stage.size == (960, 540)
    assert pixels(stage) == pixels(other)


def test_nobody_is_stretched_while_a_window_is_dragged(tmp_path: Path) -> None:
    raster = Raster(tmp_path)
    stage = Stage(
        AssetLibrary(ASSETS), raster, PEOPLE, LIGHTS, SIZE, reduced_motion=True
    )
    stage.show(tableau(ADA))
    settled(stage)
    before = picture(stage).copy()
    width, height = SIZE
    for dragged in (height + 100, height + 50, height):
        stage.resize((dragged, height))
        stage.tick(1 / 60)
    middle = before.subsurface(((width - height) // 2, 0, height, height))
    seen = picture(stage)
    size = seen.get_size()
    spots = [(x, y) for x in range(0, size[0], 3) for y in range(0, size[1], 3)]
    as_before = sum(seen.get_at(at) == middle.get_at(at) for at in spots)
    assert as_before > 0.97 * len(spots)  # all but the steam in the air
    stage.close()
    raster.close()


def test_a_window_that_is_dragged_is_drawn_once(tmp_path: Path) -> None:
    raster = Raster(tmp_path)
    stage = Stage(
        AssetLibrary(ASSETS), raster, PEOPLE, LIGHTS, SIZE, reduced_motion=True
    )
    stage.show(tableau(ADA))
    settled(stage)
    before = raster.drawn
    for width in range(650, 850, 10):
        stage.resize((width, 450))
        stage.tick(1 / 60)
        assert brightness(picture(stage), (0, 0, width, 450)) > 10
    settled(stage)
    assert raster.drawn - before < 2 * before
    assert stage.size == (840, 450)
    stage.close()
    raster.close()


def test_a_turned_lamp_is_on_its_way_and_not_drawn_anew(raster: Raster) -> None:
    turned = replace(tableau(light="dark"), lamps=(Lamp("stove", 100),), tenths=20)
    # Its light is drawn once, when it first burns anywhere.
    waiting_stage(raster).show(turned, cut=True)
    stage = waiting_stage(raster)
    stage.show(tableau(light="dark"), cut=True)
    seen = [brightness(picture(stage), STOVE)]
    stage.show(turned)
    drawn = raster.drawn
    for _ in range(4):
        play(stage, 0.6, 1 / 12)
        seen.append(brightness(picture(stage), STOVE))
    assert seen == sorted(seen)
    assert seen[0] + 5 < seen[2] < seen[4] - 5
    assert raster.drawn == drawn


def test_what_glows_less_is_darker_and_grows_slowly(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(replace(tableau(), glow=(("stove", 40),)), cut=True)
    low = brightness(picture(stage), STOVE)
    stage.show(replace(tableau(), glow=(("stove", 100),)))
    play(stage, 0.5, 1 / 12)
    some = brightness(picture(stage), STOVE)
    play(stage, 4, 1 / 12)
    assert low <= some < brightness(picture(stage), STOVE) - 10


def test_lights_of_one_grade_need_no_other_set(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(light="dark"), cut=True)
    drawn = raster.drawn
    stage.show(tableau(light="lit"))
    play(stage, 2, 1 / 12)
    lit = waiting_stage(raster)
    lit.show(tableau(light="lit"), cut=True)
    play(lit, 2, 1 / 12)
    assert pixels(stage) == pixels(lit)
    assert raster.drawn >= drawn


def test_the_camera_comes_nearer_and_is_crisp_there(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(), cut=True)
    (wide,) = stage.hotspot_boxes(["clock"]).values()
    near = replace(tableau(), camera=Camera("clock", 150, 10))
    stage.show(near)
    sizes = []
    for _ in range(14):
        stage.tick(1 / 12)
        sizes.append(stage.hotspot_boxes(["clock"])["clock"].w)
    assert sizes == sorted(sizes)
    assert len(set(sizes)) > 6
    assert sizes[-1] == pytest.approx(wide.w * 1.5, abs=4)
    cut = waiting_stage(raster)
    cut.show(near, cut=True)
    play(cut, 14 / 12, 1 / 12)
    assert difference(pixels(stage), pixels(cut)) < 1
    stage.show(replace(tableau(), camera=Camera(tenths=10)))
    play(stage, 2, 1 / 12)
    assert stage.hotspot_boxes(["clock"])["clock"].w == pytest.approx(wide.w, abs=2)
    assert stage.is_settled


def test_the_camera_looks_for_what_is_not_there_and_comes_a_little_nearer(
    raster: Raster,
) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau(), cut=True)
    whole = stage.hotspot_boxes(["clock"])["clock"]
    stage.show(replace(tableau(), camera=Camera("unicorn")))
    play(stage, 1)
    assert whole.w < stage.hotspot_boxes(["clock"])["clock"].w < whole.w * 1.3


def test_another_place_is_seen_whole_again(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(replace(tableau(), camera=Camera("clock", 180)), cut=True)
    stage.show(tableau(place="yard"))
    play(stage, 1)
    other = waiting_stage(raster, still=True)
    other.show(tableau(place="yard"), cut=True)
    assert pixels(stage) == pixels(other)


def test_somebody_may_come_while_the_camera_is_near(raster: Raster) -> None:
    stage = waiting_stage(raster)
    near = Camera(None, 130, 5)
    stage.show(replace(tableau(ADA), camera=near), cut=True)
    stage.show(replace(tableau(ADA, BEN), camera=near))
    play(stage, 3)
    assert set(stage.hotspot_boxes(["ada", "ben"])) == {"ada", "ben"}


@pytest.mark.parametrize("frames_a_second", [60, 26, 15])
def test_nobody_is_torn_in_two_while_the_camera_moves(
    raster: Raster, frames_a_second: int
) -> None:
    stage = Stage(AssetLibrary(ASSETS), raster, PEOPLE, LIGHTS, SIZE, seed=7)
    stage.show(tableau(ADA, BEN), cut=True)
    settled(stage)
    walks = tableau(replace(ADA, mark="right"), replace(BEN, mark="left"))
    stage.show(replace(walks, camera=Camera("clock", 150, 20)))
    lens, now = stage._filming._lens, stage._table.now
    assert now is not None
    fronts, looked_at, was = [now.canvas.front.copy()], 0, None
    for _ in range(2 * frames_a_second):
        stage.tick(1 / frames_a_second)
        fronts = [*fronts[-6:], now.canvas.front.copy()]
        seen = lens._seen
        if seen is None or seen is was:
            continue
        was, looked_at = seen, looked_at + 1
        wholes = set()
        for front in fronts:
            whole = Lens(PaperStock())
            whole.turn(front, seen.view)
            while not whole.go_on():
                pass
            wholes.add(pygame.image.tobytes(whole.seen(front, seen.view), "RGB"))
        assert pygame.image.tobytes(seen.sheet, "RGB") in wholes
    assert looked_at > 10


@pytest.mark.parametrize("how", ["dark", "iris"])
def test_between_two_places_there_may_be_night(raster: Raster, how: str) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(ADA), cut=True)
    stage.show(replace(tableau(place="yard"), passage=Passage(how, "ada", 10)))
    seen = []
    for _ in range(40):
        stage.tick(1 / 12)
        seen.append(brightness(picture(stage), (0, 0, *SIZE)))
    assert min(seen) < 20
    assert seen[-1] > 60
    assert stage.is_settled


def test_with_reduced_motion_everything_cuts(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau(ADA), cut=True)
    turned = replace(
        tableau(ADA),
        lamps=(Lamp("stove", 20),),
        tenths=50,
        camera=Camera("clock", 150, 90),
    )
    stage.show(turned)
    at_once = pixels(stage)
    play(stage, 1)
    assert pixels(stage) == at_once
    stage.show(replace(tableau(place="yard"), passage=Passage("iris", "ada", 50)))
    at_once = pixels(stage)
    play(stage, 1)
    assert pixels(stage) == at_once


def test_resizing_and_turning_lamps_never_take_more_than_a_frames_share(
    tmp_path: Path,
) -> None:
    raster = Raster(tmp_path)
    stage = Stage(AssetLibrary(ASSETS), raster, PEOPLE, LIGHTS, SIZE, seed=7)
    stage.show(tableau(ADA))
    settled(stage)
    frames = []
    for size in ((900, 500), (1200, 680), LARGE):
        stage.resize(size)
        before = 0
        for _ in range(600):
            stage.tick(1 / 60)
            frames.append(stage.spent_px - before if stage.spent_px > before else 0)
            before = stage.spent_px
            if stage.is_crisp and stage.is_settled:
                break
            time.sleep(0.003)
    lamps = (Lamp("others", 0),)
    stage.show(replace(tableau(ADA), lamps=lamps, tenths=10))
    for _ in range(90):
        before = stage.spent_px
        stage.tick(1 / 60)
        frames.append(stage.spent_px - before)
    before = stage.spent_px
    stage.show(replace(tableau(ADA), lamps=lamps), cut=True)
    whole = stage.spent_px - before
    # A band more may begin when all but a pixel of the share is spent; lamps that
    # are out by now made it a little more than one of these.
    most = PAINT_PX * PARTIAL_GAIN + 2 * whole / bands_of(LARGE[1])
    assert max(frames) <= most < whole
    assert sum(frames) > whole
    stage.close()
    raster.close()


def test_silly_sizes_are_brought_to_reason(raster: Raster) -> None:
    stage = waiting_stage(raster, (1, 1))
    stage.show(tableau(ADA, BEN), cut=True)
    stage.resize((0, 0))
    play(stage, 0.3)
    pixels(stage)


def test_it_snows_in_the_yard_over_everything(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(place="yard", weather="heavy_snow"), cut=True)
    assert stage.has_snow_in_the_open
    assert stage.tick(1 / 60)
    first = pixels(stage)
    stage.tick(1 / 60)
    assert pixels(stage) != first


def test_it_never_snows_indoors_but_behind_the_window(raster: Raster) -> None:
    def seen(weather: str) -> pygame.Surface:
        stage = waiting_stage(raster)
        stage.show(tableau(light="dark", weather=weather), cut=True)
        play(stage, 1.0)
        return picture(stage)

    clear, snow = seen("clear"), seen("heavy_snow")
    changed = pygame.mask.from_threshold(snow, (0, 0, 0), (4, 4, 4, 255), clear)
    changed.invert()
    assert changed.count() > 40
    window = pygame.Rect(700 / 3, 240 / 3, 520 / 3, 400 / 3).inflate(24, 4)
    for rect in changed.get_bounding_rects():
        assert window.contains(rect)


def test_a_thread_is_seen_for_two_seconds(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau(ADA, BEN))
    before = pixels(stage)
    stage.thread("ada", "ben")
    assert stage.tick(1.0) or stage.has_threads
    stage.tick(0.4)
    assert difference(pixels(stage), before) > 0.02
    for _ in range(4):
        stage.tick(0.5)
    assert not stage.has_threads
    assert pixels(stage) == before


def test_a_thread_of_somebody_absent_comes_from_the_edge(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(tableau(ADA))
    before = picture(stage)
    stage.thread("ben", "ada", slack=True)
    stage.tick(0.5)
    stage.tick(0.5)
    after = picture(stage)
    edge = (SIZE[0] - 4, 0, 4, SIZE[1])
    assert brightness(after, edge) > brightness(before, edge)


def test_captions_say_what_is_to_be_seen(raster: Raster) -> None:
    stage = waiting_stage(raster, still=True)
    stage.show(
        tableau(
            Figure("ada", "left", expression="glad"),
            Figure("kit", called="the tall man"),
            weather="heavy_snow",
        )
    )
    assert stage.captions == (
        "A hut in the snow",
        "Ada (glad)",
        "the tall man",
        "heavy snow",
    )


def test_without_waiting_it_becomes_the_same_picture(tmp_path: Path) -> None:
    raster = Raster(tmp_path)
    stage = Stage(
        AssetLibrary(ASSETS), raster, PEOPLE, LIGHTS, SIZE, seed=7, reduced_motion=True
    )
    stage.show(tableau(ADA, BEN))
    settled(stage)
    late = pixels(stage)
    stage.close()
    waited = waiting_stage(raster, still=True)
    waited.has_grain = True
    waited.show(tableau(ADA, BEN))
    assert late == pixels(waited)
    raster.close()


def test_what_was_prefetched_needs_no_drawing(tmp_path: Path) -> None:
    raster = Raster(tmp_path)
    library = AssetLibrary(ASSETS)
    stage = Stage(library, raster, PEOPLE, LIGHTS, SIZE, seed=7)
    coming = replace(tableau(ADA, BEN), hidden=("ada/torso",))
    stage.prefetch(coming, tableau(place="nowhere"))
    end = time.monotonic() + 30
    drawn = -1
    while time.monotonic() < end and not (raster.is_idle and drawn == raster.drawn):
        drawn = raster.drawn
        for _ in range(30):
            stage.tick(1 / 60)
            time.sleep(0.01)
    stage.close()
    shown = waiting_stage(raster)
    shown.show(coming, cut=True)
    assert raster.drawn == drawn > 20
    raster.close()


def test_surfaces_are_in_the_display_format(
    raster: Raster, display: pygame.Surface
) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(ADA), cut=True)
    now = stage._table.now
    assert now is not None
    assert now.canvas.front.get_masks() == display.get_masks()
    for item in now.items(0.0, 0, 0):
        assert item.pieces
        for piece, _ in item.pieces:
            assert piece.get_masks() == piece.convert_alpha().get_masks()


@pytest.mark.parametrize("seed", range(4))
def test_anything_may_happen_in_any_order(raster: Raster, seed: int) -> None:
    noise = random.Random(seed)
    stage = Stage(AssetLibrary(ASSETS), raster, PEOPLE, LIGHTS, SIZE, seed=seed)
    persons = ["ada", "ben", "kit", "voice", "unknown"]
    for _ in range(60):
        cast = [
            Figure(
                person,
                *noise.choice(
                    [("left", None), ("bench", None), (None, "ada"), (None, None)]
                ),
                expression=noise.choice(["neutral", "glad", "nonsense"]),
            )
            for person in noise.sample(persons, noise.randrange(5))
        ]
        wanted = tableau(
            *cast,
            place=noise.choice(["hut", "hut", "hut", "yard", "nowhere"]),
            light=noise.choice(["dark", "lit", "candles", "unknown"]),
            weather=noise.choice(["clear", "snow", "rain", "frogs"]),
            speaker=noise.choice([*persons, None]),
        )
        match noise.randrange(8):
            case 0:
                stage.resize((noise.randrange(700), noise.randrange(500)))
            case 1:
                stage.thread(noise.choice(persons), noise.choice(persons))
            case 2:
                stage.reduced_motion = not stage.reduced_motion
            case 3:
                stage.prefetch(wanted, tableau(place="yard"))
            case _:
                stage.show(wanted, cut=noise.random() < 0.3)
        for _ in range(noise.randrange(12)):
            stage.tick(noise.choice([0.0, 1 / 60, 1 / 60, 0.2, 9.0]))
            pixels(stage)
        stage.hotspot_boxes(["clock", *persons])
        assert stage.captions is not None
    stage.resize((960, 540))
    stage.show(tableau(ADA, BEN), cut=True)
    settled(stage)
    assert set(stage.hotspot_boxes(["ada", "ben"])) == {"ada", "ben"}
    stage.close()


def test_what_was_taken_is_not_drawn(tmp_path: Path) -> None:
    pygame.display.set_mode((640, 360))
    library = AssetLibrary(LIGHTHOUSE / "assets")
    raster = Raster(tmp_path)
    try:
        stage = Stage(
            library, raster, {}, {}, (640, 360), reduced_motion=True, wait=True
        )
        pictures = []
        for hidden in ((), ("lantern",), ()):
            stage.show(Tableau(place="lamp_room", hidden=hidden), cut=True)
            picture = pygame.Surface((640, 360))
            stage.draw(picture)
            pictures.append(pygame.image.tobytes(picture, "RGB"))
        assert pictures[0] == pictures[2]
        assert pictures[0] != pictures[1]
    finally:
        raster.close()


def test_what_lies_on_disk_is_not_shown_soft_first(
    fresh: Raster, tmp_path: Path
) -> None:
    waiting_stage(fresh).show(tableau(), cut=True)
    again = Raster(tmp_path / "pixels")
    try:
        stage = Stage(AssetLibrary(ASSETS), again, PEOPLE, LIGHTS, SIZE, seed=7)
        stage.show(tableau())
        assert settle(stage)
        end = time.monotonic() + 60
        while not again.is_idle and time.monotonic() < end:
            time.sleep(0.01)
        assert again.drawn == 0, "somebody wanted it small and soft"
        stage.close()
    finally:
        again.close()


def test_nobody_stands_still_while_the_light_changes_slowly(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(ADA, light="dark"), cut=True)
    play(stage, 1.0)
    before = stage._table.now
    stage.show(replace(tableau(ADA, light="candles"), tenths=40))
    going = stage._table.wings.going
    assert going is not None
    assert going.live is before is not None
    assert before.company is not None
    breaths = set()
    while stage._table.wings.going is going and before.company is not None:
        now = stage._table.now
        assert now is not None
        assert now.company is not None
        pair = [some._actors["ada"] for some in (before.company, now.company)]
        # One figure in two lights: whoever breathes does so in both.
        assert len({actor.pose.breath for actor in pair if actor.posed}) == 1
        breaths.add(pair[0].pose.breath)
        stage.tick(1 / 60)
    assert len(breaths) > 1
    # What went is gone, and what is left is the new light alone.
    assert before.scenery is None
    fresh = waiting_stage(raster)
    fresh.show(tableau(ADA, light="candles"), cut=True)
    fresh.tick(stage._pace.time_s)
    assert difference(pixels(stage), pixels(fresh)) < 2.0


def test_a_slow_change_of_light_is_hurried_by_whoever_comes(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(ADA, light="dark"), cut=True)
    stage.show(replace(tableau(ADA, light="candles"), tenths=80))
    stage.show(replace(tableau(ADA, BEN, light="candles"), tenths=80))
    play(stage, 1.5)
    assert stage._table.wings.going is None
    assert stage._table.now is not None
    assert len(stage.hotspot_boxes(["ada", "ben"])) == 2
