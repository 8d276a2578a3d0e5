"""On a cold cache: something decent is seen soon, and what is to come is drawn.

Time is turned by hand and pictures take as long as on a small computer.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pygame
import pytest

from game.library.library import AssetLibrary
from game.narrative.directing import Camera, Passage
from game.narrative.events import Figure
from game.narrative.story import Person
from game.narrative.tableau import Tableau
from game.stage.camera import AIM, WHOLE
from game.stage.patience import EMPTY_S, LIGHT_S, PARTLY_S
from game.stage.rastering.job import RasterJob
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage
from game.stage.wardrobe import SKETCH_FROM, SKETCH_PX
from tests.stage.slowly import SlowRaster
from tests.stage.theatre import (
    ASSETS,
    LIGHTS,
    PEOPLE,
    difference,
    picture,
    tableau,
)

SIZE = (1280, 720)
DT_S = 1 / 60
ADA = Figure("ada", "left")
BEN = Figure("ben", "right")
STOVE = Camera("stove", 140, 10)
EVE = Figure("eve", "left")
ON_BENCH = Figure("eve", "bench")
# A figure's upper half ends so many pixels above where its soles belong.
HALF_PX = 60


@pytest.fixture
def slow(raster: Raster) -> SlowRaster:
    return SlowRaster(raster, pixel_s=4e-7)


@pytest.fixture
def stage(slow: SlowRaster) -> Iterator[Stage]:
    stage = Stage(
        AssetLibrary(ASSETS), slow, PEOPLE, LIGHTS, SIZE, seed=7, has_grain=False
    )
    yield stage
    stage.close()


def _go_on(
    stage: Stage, slow: SlowRaster, until: Callable[[], bool], most_s: float = 20.0
) -> float:
    """Let time pass until something is so; for how long."""
    passed = 0.0
    while not until():
        passed += DT_S
        assert passed < most_s
        _frame(stage, slow)
    return passed


def _frame(stage: Stage, slow: SlowRaster) -> None:
    # What is done backstage takes real time, and is waited for.
    backstage = stage._backstage.later(lambda: None)
    while not backstage.is_done:
        time.sleep(0.0005)
    stage.tick(DT_S)
    slow.go_on(DT_S)


def _is_there(stage: Stage) -> bool:
    return stage.has_all


def _seen(stage: Stage, box: pygame.Rect) -> bytes:
    shown = picture(stage).subsurface(box)
    return pygame.image.tobytes(pygame.transform.smoothscale(shown, (24, 48)), "RGB")


def test_another_place_is_there_soon_and_then_gets_crisp(
    stage: Stage, slow: SlowRaster
) -> None:
    stage.show(tableau(ADA, place="hut"), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    before = slow.drawn
    whole = tableau(ADA, BEN, place="yard")
    stage.show(replace(whole, passage=Passage("cut")))
    people = ["ada", "ben"]
    took_s = _go_on(stage, slow, lambda: len(stage.hotspot_boxes(people)) == 2)
    assert took_s < EMPTY_S
    assert not stage.is_crisp
    assert slow.drawn > before
    soft = _seen(stage, pygame.Rect((0, 0), SIZE))
    assert _go_on(stage, slow, lambda: stage.is_crisp) > 0.1
    assert difference(soft, _seen(stage, pygame.Rect((0, 0), SIZE))) < 6


def test_what_only_has_to_fade_waits_for_time_and_not_for_pictures(
    stage: Stage, slow: SlowRaster
) -> None:
    stage.show(tableau(ADA, place="hut"), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    shown = tableau(ADA, BEN, place="yard")
    stage.show(replace(shown, passage=Passage("fade", tenths=100)))
    assert not _is_there(stage)
    _go_on(stage, slow, lambda: _is_there(stage))
    for _ in range(10):
        stage.tick(0.0)
    assert _is_there(stage)
    assert not stage.is_crisp
    assert _go_on(stage, slow, lambda: stage.is_crisp) > 1.0


@pytest.mark.parametrize("reduced_motion", [True, False])
def test_whoever_stands_elsewhere_at_once_is_never_gone_meanwhile(
    slow: SlowRaster, reduced_motion: bool
) -> None:
    stage = Stage(
        AssetLibrary(ASSETS),
        slow,
        PEOPLE,
        LIGHTS,
        SIZE,
        seed=7,
        has_grain=False,
        reduced_motion=reduced_motion,
    )
    stage.show(tableau(ADA), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    slow.pixel_s *= 5
    stage.show(tableau(replace(ADA, mark="right"), BEN), cut=True)
    for _ in range(90):
        _frame(stage, slow)
        seen, now = stage._pace.moment, stage._table.now
        assert now is not None
        keys = [item.key for item in now.items(0.0, seen, seen)]
        assert "person ada" in keys
    assert stage.is_crisp
    stage.close()


def test_whoever_comes_on_is_sketched_and_never_of_one_colour(
    stage: Stage, slow: SlowRaster
) -> None:
    stage.show(tableau(ADA), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    slow.pixel_s *= 5
    stage.show(tableau(ADA, replace(BEN, picture="eve"), speaker="ben"))
    _go_on(stage, slow, lambda: "ben" in stage.hotspot_boxes(["ben"]), most_s=1.0)
    # It takes long until all of them is drawn; so long they can be looked at.
    for _ in range(60):
        stage.tick(DT_S)
    sketched = stage.hotspot_boxes(["ben"])["ben"]
    early = _seen(stage, sketched)
    assert not stage.is_crisp
    _go_on(stage, slow, lambda: stage.is_crisp)
    crisp = stage.hotspot_boxes(["ben"])["ben"]
    assert abs(sketched.h - crisp.h) < 0.06 * crisp.h
    assert difference(early, _seen(stage, sketched)) < 8


@pytest.mark.usefixtures("_eve")
@pytest.mark.parametrize("speaker", ["ada", "ben", "eve"])
def test_whoever_speaks_is_sketched_first_and_each_sketch_is_cut_in_two(
    stage: Stage, slow: SlowRaster, speaker: str
) -> None:
    stage.show(tableau(), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    slow.pixel_s *= 5
    before = len(slow.names)
    everybody = {"ada": ADA, "ben": BEN, "eve": ON_BENCH}
    stage.show(tableau(*everybody.values(), speaker=speaker), cut=True)
    _go_on(stage, slow, lambda: len(stage.hotspot_boxes(everybody)) > 0)
    assert list(stage.hotspot_boxes(everybody)) == [speaker]
    _go_on(stage, slow, lambda: len(stage.hotspot_boxes(everybody)) == len(everybody))
    # A style sheet chooses faces: only figures have one.
    jobs = [job for job in slow.names[before:] if job.style and not job.measure]
    is_sketch = [job.size[1] < SKETCH_PX * SKETCH_FROM for job in jobs]
    # Who sits has legs, what lies across them, and the rest.
    assert sum(is_sketch) <= 2 + 2 + 3
    # Few of their pictures were drawn before: what tells that they must be.
    assert len(is_sketch) - sum(is_sketch) <= len(everybody)


def test_somebody_seen_before_stands_in_for_themselves_at_another_height(
    stage: Stage, slow: SlowRaster
) -> None:
    stage.show(tableau(ADA), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    before = len(slow.names)
    stage.show(tableau(replace(ADA, mark="bench", pose="stands")))
    _go_on(stage, slow, lambda: stage.hotspot_boxes(["ada"])["ada"].x > 500)
    sketches = [job for job in slow.names[before:] if job.size[1] < 250]
    assert not sketches


@pytest.mark.parametrize("hidden", [(), ("stove",)])
def test_nobody_moves_to_what_isn_t_there_yet(
    stage: Stage, slow: SlowRaster, hidden: tuple[str, ...]
) -> None:
    # The stove is put up or taken away, and Ada goes to the other side.
    before = ("stove",) if not hidden else ()
    stage.show(replace(tableau(ADA), hidden=before), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    slow.pixel_s *= 5
    at = stage.hotspot_boxes(["ada"])["ada"]
    old, frames = stage._table.now, 0
    then = replace(tableau(replace(ADA, mark="right")), hidden=hidden)
    stage.show(then)
    while stage._table.now is old:
        frames += 1
        assert frames < 200
        _frame(stage, slow)
        if frames in (12, 24):
            # The reader goes on, quicker than pictures come.
            stage.show(replace(then, speaker=None if frames > 12 else "ada"))
        if stage._table.now is old:
            box = stage.hotspot_boxes(["ada"])["ada"]
            assert abs(box.centerx - at.centerx) < at.w / 4
    # Longer than that nobody waits for what is still soft.
    assert LIGHT_S - 0.1 < frames * DT_S < LIGHT_S + 1.0
    assert not stage.is_crisp
    assert stage.hotspot_boxes(["ada"])["ada"].x > at.right


def test_in_another_light_people_do_meanwhile_what_they_are_told(
    stage: Stage, slow: SlowRaster
) -> None:
    stage.show(tableau(ADA), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    slow.pixel_s *= 9
    at = stage.hotspot_boxes(["ada"])["ada"]
    old = stage._table.now
    then = tableau(replace(ADA, mark="right"), light="candles")
    stage.show(then)
    _frame(stage, slow)
    stage.show(replace(then, speaker="ada"))
    _go_on(stage, slow, lambda: stage.hotspot_boxes(["ada"])["ada"].x > at.right)
    assert stage._table.now is old


@pytest.fixture
def _eve(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PEOPLE, "eve", Person("eve", "Eve", None, "eve", "#40a060"))


def _is_whole(stage: Stage) -> bool:
    """Whether Eve is seen down to the floor, if she is seen."""
    box = stage.hotspot_boxes(["eve"]).get("eve")
    if box is None:
        return True
    soles = [stage.framing.y(mark) for mark in (880.0, 900.0)]
    return soles[0] - HALF_PX < box.bottom < soles[1] + HALF_PX


@pytest.mark.usefixtures("_eve")
@pytest.mark.parametrize(
    ("before", "then"),
    [
        (EVE, ON_BENCH),
        (EVE, replace(EVE, pose="sits")),
        (replace(EVE, pose="sits"), EVE),
        (ON_BENCH, replace(ON_BENCH, pose="stands")),
        (replace(EVE, mark="right"), replace(EVE, pose="sits", gestures=1)),
    ],
)
@pytest.mark.parametrize("is_drawn", [True, False])
@pytest.mark.parametrize("is_still", [True, False])
def test_nobody_is_seen_without_legs_while_those_are_drawn(
    stage: Stage,
    slow: SlowRaster,
    before: Figure,
    then: Figure,
    is_drawn: bool,
    is_still: bool,
) -> None:
    stage.reduced_motion = is_still
    stage.show(tableau(ADA, place="hut"), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    slow.pixel_s *= 5
    stage.show(tableau(ADA, before))
    if is_drawn:
        _go_on(stage, slow, lambda: stage.is_crisp)
    else:
        _go_on(stage, slow, lambda: "eve" in stage.hotspot_boxes(["eve"]))
    stage.show(tableau(ADA, then))
    halves, frames = 0, 0
    while not (stage.is_crisp and stage.is_settled) or frames < 60:
        _frame(stage, slow)
        halves += not _is_whole(stage)
        frames += 1
        assert frames < 3000
    now = stage._table.now
    assert now is not None
    assert now.company is not None
    actor = now.company._actors["eve"]
    while actor.pose.sits != actor.sits:
        _frame(stage, slow)
        halves += not _is_whole(stage)
        frames += 1
        assert frames < 3000
    assert halves == 0


@pytest.mark.usefixtures("_eve")
def test_who_comes_on_to_a_seat_is_whole_from_the_first_moment_on(
    stage: Stage, slow: SlowRaster
) -> None:
    # Her sketch is known, as she stands; her figure isn't drawn yet.
    stage.show(tableau(ADA, EVE), cut=True)
    _go_on(stage, slow, lambda: "eve" in stage.hotspot_boxes(["eve"]))
    stage.show(tableau(ADA))
    for _ in range(90):
        _frame(stage, slow)
    slow.pixel_s *= 5
    stage.show(tableau(ADA, ON_BENCH))
    seen = 0
    for _ in range(240):
        _frame(stage, slow)
        assert _is_whole(stage)
        seen += "eve" in stage.hotspot_boxes(["eve"])
    assert seen > 30


def test_what_was_expected_is_shown_crisp_at_once_and_the_cameras_view_too(
    stage: Stage, slow: SlowRaster
) -> None:
    stage.reduced_motion = True
    stage.show(tableau(ADA), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    coming = [
        tableau(ADA, BEN, place="yard"),
        tableau(ADA),
        replace(tableau(ADA, replace(BEN, expression="glad")), camera=STOVE),
        replace(tableau(ADA, BEN), camera=Camera("ben", 130, 10)),
    ]
    stage.prefetch(*coming)
    _go_on(stage, slow, lambda: slow.is_idle and stage._preparations.is_done, most_s=90)
    drawn = slow.drawn
    for one in coming:
        stage.show(one)
        _go_on(stage, slow, lambda: stage.is_crisp, most_s=5)
    assert slow.drawn == drawn


def test_sketches_of_all_that_may_come_are_drawn_before_any_picture(
    stage: Stage, slow: SlowRaster
) -> None:
    stage.prefetch(tableau(ADA, place="yard"), tableau(BEN, place="hut"))
    _go_on(stage, slow, lambda: slow.is_idle and stage._preparations.is_done)
    big = [max(job.size) > 360 for job in slow.names if not job.measure]
    assert sum(big) > 6
    assert all(big[big.index(True) :])


def test_what_is_not_to_come_any_more_is_not_drawn(
    stage: Stage, slow: SlowRaster
) -> None:
    def asked() -> list[RasterJob]:
        return [job for job in slow.asked if max(job.size) > 360]

    slow.pixel_s *= 20
    stage.prefetch(tableau(ADA, place="yard"))
    _go_on(stage, slow, lambda: len(asked()) > 2, most_s=60)
    yard = {job.name for job in asked()}
    stage.prefetch(tableau(BEN, place="hut"), anew=True)
    slow.pixel_s /= 20
    _go_on(stage, slow, lambda: slow.is_idle and stage._preparations.is_done)
    drawn = [job for job in slow.names if max(job.size) > 360]
    assert len(drawn) > 3
    # One of them may have been under way.
    assert sum(job.name in yard for job in drawn) <= 1


def test_the_camera_looks_at_where_somebody_is_going_to_stand(raster: Raster) -> None:
    to_ada = Camera("ada", 140, 10)

    def stage_with(first: Tableau) -> Stage:
        stage = Stage(
            AssetLibrary(ASSETS),
            raster,
            PEOPLE,
            LIGHTS,
            (640, 360),
            seed=7,
            wait=True,
            has_grain=False,
        )
        stage.show(first, cut=True)
        return stage

    there = replace(tableau(replace(ADA, mark="right")), camera=to_ada)
    walks = stage_with(tableau(ADA))
    walks.show(there)
    enters = stage_with(tableau())
    enters.show(there)
    stands = stage_with(replace(there, camera=None))
    stands.show(there)
    boxes = []
    for stage in (walks, enters, stands):
        for _ in range(60):
            stage.tick(1 / 12)
        boxes.append(stage.hotspot_boxes(["ada"])["ada"])
    walked, entered, stood = boxes
    assert walked.center == entered.center == stood.center
    assert abs(stood.centerx - AIM[0] * 640) < 640 * 0.1


def test_nobody_is_pointed_at_in_a_place_that_is_to_go(
    stage: Stage, slow: SlowRaster
) -> None:
    stage.show(tableau(ADA, place="hut"), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    assert stage.hotspot_boxes(["ada"])
    stage.show(tableau(ADA, place="yard"))
    assert not stage.hotspot_boxes(["ada"])
    _go_on(stage, slow, lambda: bool(stage.hotspot_boxes(["ada"])), most_s=1.0)


def test_who_reads_fast_through_a_dark_change_is_soon_in_the_light(
    stage: Stage, slow: SlowRaster
) -> None:
    coming = replace(tableau(ADA, place="yard"), passage=Passage("dark", None, 60))
    stage.show(tableau(ADA, place="hut"), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    stage.show(coming)
    _go_on(stage, slow, lambda: bool(stage.hotspot_boxes(["ada"])), most_s=1.0)
    stage.show(replace(coming, speaker="ada"))
    took_s = _go_on(stage, slow, lambda: stage.is_settled, most_s=2.0)
    assert took_s < 0.6
    # And whoever has gone on before anything of it was there, sees it fade in.
    stage.show(replace(tableau(ADA, place="hut"), passage=Passage("dark", None, 60)))
    stage.show(tableau(ADA, place="hut", speaker="ada"))
    assert _go_on(stage, slow, lambda: stage.is_settled, most_s=2.0) < 1.2


@pytest.mark.parametrize(
    "later", [{"light": "candles"}, {"hidden": ("clock",)}], ids=["light", "thing"]
)
@pytest.mark.parametrize("is_near", [True, False])
def test_the_camera_stays_where_it_looks_while_light_or_things_change(
    stage: Stage, slow: SlowRaster, later: dict[str, object], is_near: bool
) -> None:
    near = replace(tableau(ADA), camera=STOVE)
    stage.show(near, cut=True)
    now = stage._table
    _go_on(stage, slow, lambda: bool(stage.hotspot_boxes(["stove"])))
    _go_on(stage, slow, lambda: stage._filming.view != WHOLE)
    if is_near:
        _go_on(stage, slow, lambda: stage.is_crisp and stage.is_settled)
    assert now.now is not None
    assert (now.now.view != WHOLE) == is_near
    box = stage.hotspot_boxes(["stove"])["stove"]
    stage.show(replace(near, **later))  # type: ignore[arg-type]

    def is_done() -> bool:
        seen = stage.hotspot_boxes(["stove"]).get("stove")
        # A drift of paper is all that moves.
        assert seen is None or abs(seen.w - box.w) <= 3
        assert seen is None or abs(seen.x - box.x) < 30
        assert now.now is not None
        # And what was crisp doesn't get soft for it.
        assert not (is_near and stage._filming.needs_lens(now.now))
        return stage.is_crisp and stage.is_settled

    _go_on(stage, slow, is_done)
    assert now.now.view == stage._filming.view != WHOLE


def test_who_reads_faster_than_lights_are_drawn_sees_people_do_what_is_told(
    stage: Stage, slow: SlowRaster
) -> None:
    slow.pixel_s *= 4
    stage.show(tableau(ADA), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp, most_s=60)
    lights = ["dark", "candles", "lit", "dark", "candles", "dark"]
    taken = [("clock",), (), ("stove",), ("clock", "stove"), (), ("clock",)]
    shown = 0
    for light, hidden in zip(lights, taken, strict=True):
        wanted = tableau(replace(ADA, mark="right"), light=light)
        stage.show(replace(wanted, hidden=hidden))
        before = stage._table.now
        for _ in range(24):
            _frame(stage, slow)
        shown += stage._table.now is not before
    box = stage.hotspot_boxes(["ada"])["ada"]
    assert box.centerx > SIZE[0] / 2
    # Nor does each change begin to be waited for anew.
    assert shown >= 1


def test_people_do_not_wait_for_a_light_that_takes_long(
    stage: Stage, slow: SlowRaster
) -> None:
    stage.show(tableau(ADA), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    slow.pixel_s = 1.0
    stage.show(tableau(ADA, light="candles"))
    stage.show(tableau(replace(ADA, mark="right"), light="candles"))
    before = stage._table.now
    _go_on(stage, slow, lambda: stage.hotspot_boxes(["ada"])["ada"].x > SIZE[0] / 2)
    assert stage._table.now is before


def test_in_the_end_even_bare_paper_is_better_than_another_place(
    stage: Stage, slow: SlowRaster
) -> None:
    stage.show(tableau(ADA, place="hut"), cut=True)
    _go_on(stage, slow, lambda: stage.is_crisp)
    slow.pixel_s = 1.0
    before = stage._table.now
    stage.show(replace(tableau(BEN, place="yard"), passage=Passage("cut")))
    took_s = _go_on(stage, slow, lambda: stage._table.now is not before, most_s=1.5)
    assert took_s > PARTLY_S
    # Nobody stands on it who isn't drawn.
    assert not stage.hotspot_boxes(["ben"])
    above, below = (picture(stage).get_at(at)[:3] for at in ((200, 200), (900, 600)))
    assert above == below
    assert max(above) > 20


def test_no_frame_asks_for_everybody(slow: SlowRaster) -> None:
    people = PEOPLE | {"eve": Person("eve", "Eve", None, "eve", "#7a5ad0")}
    stage = Stage(AssetLibrary(ASSETS), slow, people, LIGHTS, SIZE, seed=7)
    stage.show(tableau(ADA, BEN, Figure("eve", "bench")), cut=True)
    asked = [0]

    def all_asked() -> bool:
        sets = stage._table.all
        company = sets[0].company if sets else None
        actors = company._actors.values() if company is not None else ()
        asked.append(sum(actor.is_asked for actor in actors))
        return asked[-1] == 3

    _go_on(stage, slow, all_asked, most_s=2.0)
    steps = [after - before for before, after in pairwise(asked)]
    assert max(steps) <= 2
    assert _go_on(stage, slow, lambda: stage.is_crisp) > 0
    stage.close()
