"""Sets that are struck: gone bit by bit, and gone altogether."""

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pygame
import pytest

from game.narrative.events import Figure
from game.stage.rastering.raster import Raster
from game.stage.striking import COLLECTED_AT_ONCE, Strike
from tests.stage.theatre import play, tableau, waiting_stage


@pytest.fixture
def no_collector() -> Iterator[None]:
    """Backstage what was once loaded is never searched for rubbish: neither here."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def test_only_so_much_goes_with_one_frame() -> None:
    strike = Strike()
    strike.add([pygame.Surface((100, 100), 0, 32) for _ in range(3)])
    frames = [strike.go_on(50_000) for _ in range(3)]
    assert frames == [False, True, False]
    assert strike.is_done


def test_a_set_of_many_surfaces_is_collected_over_some_frames() -> None:
    strike, taken = Strike(), 0

    def surfaces() -> Iterator[pygame.Surface]:
        nonlocal taken
        for taken in range(1, 3 * COLLECTED_AT_ONCE):
            yield pygame.Surface((taken, 1), 0, 32)

    strike.add(surfaces())
    assert taken == 0, "the frame that adds them takes none"
    steps = []
    while not strike.is_done:
        before = taken
        strike.go_on(1000)
        steps.append(taken - before)
    assert max(steps) == COLLECTED_AT_ONCE
    assert sum(steps) == 3 * COLLECTED_AT_ONCE - 1


@pytest.mark.usefixtures("no_collector")
def test_nothing_of_a_set_is_left_when_the_next_one_stands(raster: Raster) -> None:
    stage = waiting_stage(raster)
    cast = Figure("ada", mark="left"), Figure("ben", mark="right")
    stage.show(tableau(*cast, speaker="ada"), cut=True)
    play(stage, 1.0)
    now = stage._table.now
    assert now is not None
    assert now.company is not None
    gone: list[weakref.ref[Any]] = [
        weakref.ref(now),
        weakref.ref(now.company),
        weakref.ref(now.scenery),
        *(weakref.ref(actor.puppet) for actor in now.company._actors.values()),
    ]
    del now
    stage.show(replace(tableau(*cast), place="yard"))
    play(stage, 2.0)
    assert [ref() for ref in gone] == [None] * len(gone)
