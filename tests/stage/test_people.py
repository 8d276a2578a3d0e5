"""People on the stage: gestures, seats, things in hands, who speaks, silhouettes."""

import time
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.library.library import AssetLibrary
from game.narrative.attitudes import Arm, Attitude, Gesture
from game.narrative.events import Figure
from game.narrative.story import Person
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage
from tests.stage import theatre
from tests.stage.theatre import (
    ASSETS,
    LIGHTS,
    PEOPLE,
    SIZE,
    brightness,
    picture,
    pixels,
    play,
)

EVE = Figure("eve", mark="middle")
BEN = Figure("ben", mark="left")
OWN = {"salute": Gesture("salute", (Attitude(near=Arm(arm=120, forearm=40)),), True)}


@pytest.fixture(autouse=True)
def _eve(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PEOPLE, "eve", Person("eve", "Eve", None, "eve", "#40a060"))


def _stage(raster: Raster, *, still: bool = False) -> Stage:
    return Stage(
        AssetLibrary(ASSETS),
        raster,
        PEOPLE,
        LIGHTS,
        SIZE,
        seed=7,
        wait=True,
        reduced_motion=still,
        gestures=OWN,
    )


def _counted(surface: pygame.Surface, colour: tuple[int, int, int]) -> int:
    """How many pixels are about of a colour."""
    return pygame.mask.from_threshold(surface, colour, (40, 40, 40, 255)).count()


def _shown(
    stage: Stage, *cast: Figure, speaker: str | None = None, **how: bool
) -> None:
    stage.show(theatre.tableau(*cast, speaker=speaker, light="none"), **how)


SLEEVE = (224, 48, 48)
LEGS = (240, 32, 240)
LANTERN = (255, 238, 0)


def test_a_gesture_bends_an_arm_and_gives_it_back(raster: Raster) -> None:
    stage = _stage(raster)
    _shown(stage, EVE, cut=True)
    assert _counted(picture(stage), SLEEVE) == 0
    _shown(stage, replace(EVE, gesture="shrug", gestures=1))
    play(stage, 0.6)
    assert _counted(picture(stage), SLEEVE) > 30
    play(stage, 2.0)
    assert _counted(picture(stage), SLEEVE) == 0


def test_an_attitude_stays_until_there_is_another(raster: Raster) -> None:
    stage = _stage(raster)
    _shown(stage, EVE, cut=True)
    _shown(stage, replace(EVE, gesture="arms_crossed", gestures=1))
    play(stage, 4.0)
    assert _counted(picture(stage), SLEEVE) > 30
    _shown(stage, replace(EVE, gesture="rest", gestures=2))
    play(stage, 2.0)
    assert _counted(picture(stage), SLEEVE) == 0


def test_the_same_gesture_can_come_twice(raster: Raster) -> None:
    stage = _stage(raster)
    _shown(stage, EVE, cut=True)
    _shown(stage, replace(EVE, gesture="shrug", gestures=1))
    play(stage, 3.0)
    _shown(stage, replace(EVE, gesture="shrug", gestures=2))
    play(stage, 0.6)
    assert _counted(picture(stage), SLEEVE) > 30


def test_the_story_can_have_gestures_of_its_own(raster: Raster) -> None:
    stage = _stage(raster)
    _shown(stage, EVE, cut=True)
    _shown(stage, replace(EVE, gesture="salute", gestures=1))
    play(stage, 1.5)
    assert _counted(picture(stage), SLEEVE) > 30


@pytest.mark.parametrize("gesture", ["nodd", "pockets"])
def test_what_nobody_knows_or_nobody_can_is_a_nod(raster: Raster, gesture: str) -> None:
    # Ben has no joints to put a hand into a pocket with.
    stage = _stage(raster)
    _shown(stage, BEN, cut=True)
    seen = {pixels(stage)}
    _shown(stage, replace(BEN, gesture=gesture, gestures=1))
    for _ in range(10):
        play(stage, 1 / 12)
        seen.add(pixels(stage))
    still = _stage(raster, still=True)
    _shown(still, BEN, cut=True)
    assert len(seen) > 2, "the head goes down and up again"
    assert stage.is_settled


def test_with_reduced_motion_the_end_is_there_at_once(raster: Raster) -> None:
    stage = _stage(raster, still=True)
    _shown(stage, EVE, cut=True)
    _shown(stage, replace(EVE, gesture="arms_crossed", gestures=1))
    first = pixels(stage)
    play(stage, 1.0)
    assert _counted(picture(stage), SLEEVE) > 30
    assert pixels(stage) == first


def test_a_cut_shows_the_end_of_a_gesture(raster: Raster) -> None:
    stage = _stage(raster)
    _shown(stage, replace(EVE, gesture="arms_crossed", gestures=3), cut=True)
    assert _counted(picture(stage), SLEEVE) > 30


def test_who_sits_has_legs_for_it_and_is_lower(raster: Raster) -> None:
    stage = _stage(raster)
    _shown(stage, EVE, cut=True)
    standing = stage.hotspot_boxes(["eve"])["eve"]
    assert _counted(picture(stage), LEGS) == 0
    _shown(stage, replace(EVE, pose="sits"), cut=True)
    sitting = stage.hotspot_boxes(["eve"])["eve"]
    assert _counted(picture(stage), LEGS) > 30
    assert sitting.top > standing.top
    assert abs(sitting.bottom - standing.bottom) <= 2, "the feet are where they were"


def test_nobody_is_seen_sitting_without_legs(fresh: Raster) -> None:
    from game.library.library import AssetLibrary

    stage = Stage(AssetLibrary(ASSETS), fresh, PEOPLE, theatre.LIGHTS, SIZE, seed=7)
    stage.show(theatre.tableau(replace(EVE, pose="sits"), light="none"))
    for _ in range(2000):
        stage.tick(1 / 60)
        time.sleep(0.002)
        if stage.hotspot_boxes(["eve"]) and stage._table.now is not None:
            break
    assert _counted(picture(stage), LEGS) > 30


def test_somebody_can_stand_up_from_a_seat(raster: Raster) -> None:
    stage = _stage(raster)
    seat = replace(EVE, mark="bench")
    _shown(stage, seat, cut=True)
    low = stage.hotspot_boxes(["eve"])["eve"].top
    _shown(stage, replace(seat, pose="stands"), cut=True)
    assert stage.hotspot_boxes(["eve"])["eve"].top < low


def test_a_thing_hangs_from_the_hand_and_follows_it(raster: Raster) -> None:
    stage = _stage(raster)
    holding = replace(EVE, holds="lantern")
    _shown(stage, holding, cut=True)

    def lantern() -> tuple[int, int]:
        mask = pygame.mask.from_threshold(picture(stage), LANTERN, (40, 40, 60, 255))
        assert mask.count() > 20
        return mask.centroid()

    low = lantern()
    _shown(stage, replace(holding, gesture="offer", gestures=1), cut=True)
    high = lantern()
    assert high[1] < low[1]
    assert high[0] != low[0]


def test_a_thing_without_a_drawing_is_left_out(raster: Raster) -> None:
    stage = _stage(raster)
    _shown(stage, replace(EVE, holds="nothing_like_it"), cut=True)
    assert not stage.problems


def test_whoever_speaks_is_lighter_than_who_listens(raster: Raster) -> None:
    stage = _stage(raster)
    _shown(stage, EVE, BEN, cut=True)
    boxes = stage.hotspot_boxes(["eve", "ben"])
    _shown(stage, EVE, BEN, speaker="ben")
    play(stage, 1.0)
    ben_speaks = picture(stage)
    _shown(stage, EVE, BEN, speaker="eve")
    play(stage, 1.0)
    eve_speaks = picture(stage)
    _shown(stage, EVE, BEN, speaker=None)
    play(stage, 1.0)
    nobody = picture(stage)

    def light(shown: pygame.Surface, person: str) -> float:
        return brightness(shown, tuple(boxes[person].inflate(-4, -4)))

    for person in ("eve", "ben"):
        own, other = (eve_speaks, ben_speaks)[:: 1 if person == "eve" else -1]
        assert light(own, person) > light(nobody, person) > light(other, person)


def test_listeners_turn_to_whoever_speaks(raster: Raster) -> None:
    stage = _stage(raster)
    right = Figure("ada", mark="right")
    cast = Figure("ben", mark="left"), Figure("eve", beside="ben"), right
    _shown(stage, *cast, speaker="ben", cut=True)
    company = stage._table.now.company if stage._table.now else None
    assert company is not None
    eve = company._actors["eve"]
    assert eve.looks_left
    _shown(stage, *cast, speaker="ada")
    assert not eve.looks_left


def test_a_silhouette_is_of_one_colour(raster: Raster) -> None:
    stage = _stage(raster)
    _shown(stage, replace(EVE, is_shade=True), cut=True)
    box = stage.hotspot_boxes(["eve"])["eve"]
    shown = picture(stage)
    middle = box.centerx
    # The head, and the coat from the shoulders down: the neck is narrow.
    rows = [box.top + box.h // 16, *range(box.top + box.h // 5, box.centery)]
    greens = [shown.get_at((middle, y)).g for y in rows]
    assert max(greens) - min(greens) < 40, "the paper's grain apart"
    assert max(greens) < 40
    _shown(stage, EVE, cut=True)
    shown = picture(stage)
    greens = [shown.get_at((middle, y)).g for y in rows]
    assert min(greens) > 80, "unlike somebody near"


def test_another_picture_is_shown_and_taken_off_again(raster: Raster) -> None:
    usual, other = _stage(raster, still=True), _stage(raster, still=True)
    _shown(usual, EVE, cut=True)
    _shown(other, replace(EVE, person="ben", picture="eve"), cut=True)
    plain = pixels(usual)
    assert pixels(other) == plain, "ben, in the picture of eve"
    _shown(usual, replace(EVE, picture="ada"), cut=True)
    assert pixels(usual) != plain
    _shown(usual, EVE)
    play(usual, 1.0)
    assert usual.hotspot_boxes(["eve"])["eve"] == other.hotspot_boxes(["ben"])["ben"]


def test_the_same_seed_and_time_give_the_same_gesture(raster: Raster) -> None:
    frames = []
    for _ in range(2):
        stage = _stage(raster)
        _shown(stage, EVE, BEN, speaker="ben", cut=True)
        _shown(stage, replace(EVE, gesture="wave", gestures=1), BEN, speaker="eve")
        play(stage, 0.5)
        frames.append(pixels(stage))
    assert frames[0] == frames[1]


def test_what_is_to_be_seen_is_told_in_words_too(raster: Raster) -> None:
    stage = _stage(raster)
    crossed = replace(EVE, gesture="arms_crossed", gestures=1, pose="sits")
    _shown(stage, replace(crossed, expression="glad"), cut=True)
    assert "Eve (glad, sits, arms crossed)" in stage.captions


def test_how_somebody_comes_on_is_drawn_ahead(fresh: Raster) -> None:
    from game.library.library import AssetLibrary

    library = AssetLibrary(ASSETS)
    busy = replace(EVE, pose="sits", holds="lantern", gesture="point", gestures=1)
    wanted = theatre.tableau(busy)
    stage = Stage(library, fresh, PEOPLE, theatre.LIGHTS, SIZE, seed=7)
    stage.prefetch(wanted)
    end = time.monotonic() + 30
    drawn = -1
    while time.monotonic() < end and not (fresh.is_idle and drawn == fresh.drawn):
        drawn = fresh.drawn
        for _ in range(30):
            stage.tick(1 / 60)
            time.sleep(0.01)
    stage.close()
    shown = Stage(library, fresh, PEOPLE, theatre.LIGHTS, SIZE, seed=7, wait=True)
    shown.show(wanted, cut=True)
    assert fresh.drawn == drawn > 10


def test_where_nothing_moves_new_faces_and_people_come_all_the_same(
    tmp_path: Path,
) -> None:
    raster = Raster(tmp_path)
    stage = Stage(
        AssetLibrary(ASSETS), raster, PEOPLE, LIGHTS, SIZE, seed=7, reduced_motion=True
    )

    def settled() -> bytes:
        for _ in range(4000):
            stage.tick(1 / 20)
            now = stage._table.now
            if now is not None and now._rests:
                return pixels(stage)
            time.sleep(0.003)
        raise AssertionError("it never comes to rest")

    stage.show(theatre.tableau(Figure("ada", "left")))
    alone = settled()
    stage.show(theatre.tableau(Figure("ada", "left", expression="glad")))
    glad = settled()
    stage.show(theatre.tableau(Figure("ada", "left"), Figure("ben", "right")))
    both = settled()
    assert len({alone, glad, both}) == 3
    stage.close()
    raster.close()


def test_what_somebody_has_not_on_is_not_drawn_until_it_is_there_again(
    raster: Raster,
) -> None:
    stage = _stage(raster, still=True)
    whole = theatre.tableau(EVE, light="none")
    stage.show(whole, cut=True)
    before = pixels(stage)
    stage.show(replace(whole, hidden=("eve/arm-near",)), cut=True)
    without = pixels(stage)
    assert without != before
    stage.show(replace(whole, hidden=("ben/arm-near",)), cut=True)
    assert pixels(stage) == before


def test_a_forged_part_of_a_figure_gets_nowhere(raster: Raster) -> None:
    stage = _stage(raster, still=True)
    whole = theatre.tableau(EVE, light="none")
    stage.show(whole, cut=True)
    before = pixels(stage)
    forged = "eve/x{}*{display:none}"
    stage.show(replace(whole, hidden=(forged, "eve/no-such-part")), cut=True)
    assert pixels(stage) == before
