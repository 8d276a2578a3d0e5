"""What the next twelfth needs is made in the frames before it."""

import time
from dataclasses import replace
from functools import partial

import pygame

from game.library.airs import Airs, Steam
from game.narrative.events import Figure
from game.stage.air import Air, Mouth, _puff, _wisp
from game.stage.pose import Pose
from game.stage.presence import TOGETHER_AT_ONCE, Turns
from game.stage.rastering.raster import Raster
from game.stage.rehearsing import Rehearsal
from tests.stage.theatre import play, tableau, waiting_stage


def test_one_thing_is_done_after_the_other_and_nothing_for_what_is_over() -> None:
    done: list[str] = []
    rehearsal = Rehearsal()
    rehearsal.begin(3, [partial(done.append, word) for word in "abc"])
    assert rehearsal.is_for(3)
    rehearsal.go_on(2)
    assert done == ["a", "b"]
    rehearsal.begin(4, [lambda: done.append("d")])
    assert not rehearsal.is_for(3)
    rehearsal.go_on(2)
    rehearsal.go_on(2)
    assert done == ["a", "b", "d"]


def test_most_figures_are_together_before_they_are_seen_so(raster: Raster) -> None:
    cast = Figure("ada", "left"), Figure("ben", "right")
    scene = tableau(*cast, speaker="ada")
    first = waiting_stage(raster)
    first.show(scene, cut=True)
    play(first, 12.0)  # by then all pictures have been drawn
    stage = waiting_stage(raster)
    stage.show(scene, cut=True)
    now = stage._table.now
    assert now is not None
    company = now.company
    assert company is not None
    seen_late = 0
    poses: set[tuple[str, Pose]] = set()
    for _ in range(60 * 12):
        before, moment = set(poses), stage._pace.moment
        stage.tick(1 / 60)
        time.sleep(0.001)  # others read what is on disk
        for name, actor in company._actors.items():
            poses |= {(name, pose) for pose in actor.puppet._poses}
        if stage._pace.moment > moment:
            seen_late += len(poses - before)
    assert len(poses) > 12, seen_late
    assert seen_late < 0.4 * len(poses)


def test_what_rises_and_is_breathed_is_cut_before_it_is_painted() -> None:
    air = Air(Airs((Steam("steam-tea", 50.0, 60.0, 7.0, 1.0),), is_cold=True), 1.0, 1)
    mouths = [Mouth((30, 30), 0.5, looks_left=False, out_for=4)]
    _wisp.cache_clear()
    _puff.cache_clear()
    for work in air.coming(5, lambda _lamp: 100, mouths):
        work()
    cut = _wisp.cache_info().misses, _puff.cache_info().misses
    assert min(cut) > 0
    target = pygame.Surface((200, 200), 0, 32)
    air.paint(target, 5, lambda x, y, _depth: (x, y), lambda _lamp: 100, mouths)
    assert (_wisp.cache_info().misses, _puff.cache_info().misses) == cut


def test_what_nobody_foresaw_is_put_together_by_turns(raster: Raster) -> None:
    stage = waiting_stage(raster)
    stage.show(tableau(Figure("ada", "left")), cut=True)
    now = stage._table.now
    assert now is not None
    assert now.company is not None
    actor = now.company._actors["ada"]
    turns = Turns()
    # How one is already, one may always be.
    new = [replace(actor.pose, aside=step) for step in range(30, 40)]
    assert all(turns.may_take(actor, actor.pose, 5) for _ in range(9))
    assert [turns.may_take(actor, pose, 5) for pose in new[:4]] == [
        number < TOGETHER_AT_ONCE for number in range(4)
    ]
    actor.puppet.posed(new[3])
    assert turns.may_take(actor, new[3], 5)
    assert not turns.may_take(actor, new[2], 5)
    assert turns.may_take(actor, new[2], 6)
