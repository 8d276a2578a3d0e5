"""Sets ask for pictures in frames that have the time, and for few at once."""

import math
import time
from collections import Counter

import pytest

from game.library.library import AssetLibrary
from game.narrative.events import Figure
from game.narrative.tableau import Tableau
from game.stage.allowance import Allowance
from game.stage.pieces import Pictures
from game.stage.stage import NAMED_AT_ONCE, Stage
from game.stage.stageset import StageSet
from tests.stage.slowly import SlowRaster
from tests.stage.theatre import ASSETS, LIGHTS, PEOPLE, tableau

SIZE = (640, 360)
DT_S = 1 / 60
CAST = Figure("ada", "left"), Figure("ben", "right")


def _stage(slow: SlowRaster) -> Stage:
    return Stage(AssetLibrary(ASSETS), slow, PEOPLE, LIGHTS, SIZE, has_grain=False)


def _frame(stage: Stage, slow: SlowRaster, dt_s: float = DT_S) -> None:
    backstage = stage._backstage.later(lambda: None)
    while not backstage.is_done:
        time.sleep(0.0005)
    stage.tick(dt_s)
    slow.go_on(dt_s)


def test_no_more_is_done_in_a_frame_than_allowed() -> None:
    allowance = Allowance(2)
    assert [allowance.take() for _ in range(3)] == [True, True, False]
    allowance.renew()
    assert allowance.take()
    endless = Allowance(math.inf)
    assert all(endless.take() for _ in range(1000))


def test_few_pieces_are_named_in_one_frame_and_all_in_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    slow = SlowRaster()
    stage = _stage(slow)
    frame, named = 0, Counter[int]()
    job_of = Pictures._job_of

    def counted(pictures: Pictures, name: tuple[object, ...]) -> object:
        named[frame] += 1
        return job_of(pictures, name)

    # Backstage all are named in advance: only what a frame does is counted.
    stage.show(tableau(*CAST))
    while stage._table.coming and not stage._table.coming._building.is_done:
        time.sleep(0.001)
    monkeypatch.setattr(Pictures, "_job_of", counted)
    while not stage.is_crisp:
        frame += 1
        assert frame < 1500
        _frame(stage, slow)
    stage.close()
    assert sum(named.values()) > 2 * NAMED_AT_ONCE
    assert max(named.values()) <= NAMED_AT_ONCE


def _asks(monkeypatch: pytest.MonkeyPatch, dt_s: float) -> list[tuple[bool, bool]]:
    """For each frame, whether a twelfth began with it and whether a set asked."""
    slow = SlowRaster()
    stage = _stage(slow)
    stage.show(tableau(*CAST), cut=True)
    for _ in range(1500):
        _frame(stage, slow)
        if stage.is_crisp and stage.is_settled:
            break
    asked = 0
    fetch = StageSet.fetch

    def counted(some: StageSet, moment: int) -> bool:
        nonlocal asked
        asked += 1
        return fetch(some, moment)

    monkeypatch.setattr(StageSet, "fetch", counted)
    found = []
    for _ in range(120):
        moment, before = stage._pace.moment, asked
        _frame(stage, slow, dt_s)
        found.append((stage._pace.moment != moment, asked > before))
    stage.close()
    return found


def test_the_frame_that_paints_a_twelfth_asks_for_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = _asks(monkeypatch, DT_S)
    assert not any(asks for is_new, asks in found if is_new)
    twelfths = sum(is_new for is_new, _ in found)
    assert sum(asks for _, asks in found) >= twelfths - 1


def test_where_each_frame_is_a_twelfth_all_is_asked_for_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = _asks(monkeypatch, 1 / 10)
    assert all(is_new for is_new, _ in found)
    assert sum(asks for _, asks in found) >= len(found) // 2


def test_what_is_shown_at_once_waits_for_no_frame() -> None:
    slow = SlowRaster()
    stage = Stage(
        AssetLibrary(ASSETS), slow, PEOPLE, LIGHTS, SIZE, has_grain=False, wait=True
    )
    stage.show(Tableau(), cut=True)
    stage.show(tableau(*CAST), cut=True)
    assert stage.has_all
    stage.close()
