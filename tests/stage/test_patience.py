"""How long the stage waits, and what it then takes, case by case."""

from dataclasses import replace
from typing import cast

import pytest

from game.narrative.values import dataclass
from game.stage.patience import (
    BARE_S,
    EMPTY_S,
    LIGHT_S,
    PARTLY_S,
    PATIENCE_S,
    PLACE_S,
    VIEW_S,
    may_come,
)
from game.stage.stageset import StageSet

LONG_S = 10 * PATIENCE_S
NEVER_S = float("inf")


@dataclass(frozen=True, slots=True)
class _Set:
    """How far a set has come: each of these includes those below it."""

    key: str
    place: str
    is_crisp: bool = False
    is_ready: bool = False
    is_sketched: bool = False
    has_scenery: bool = False
    is_partly_drawn: bool = False
    can_open: bool = True


HOW_FAR = ("is_crisp", "is_ready", "is_sketched", "has_scenery", "is_partly_drawn")


def _coming(key: str, how_far: str) -> _Set:
    reached = HOW_FAR[HOW_FAR.index(how_far) :] if how_far else ()
    return _Set(key, key.partition(" ")[0], **dict.fromkeys(reached, True))


NOW = _Set("yard noon", "yard", *(True,) * len(HOW_FAR))
VIEW, LIGHT, PLACE = "yard noon", "yard night", "hut night"


@pytest.mark.parametrize(
    ("key", "how_far", "after_s"),
    [
        (VIEW, "is_crisp", 0.0),
        (VIEW, "is_ready", VIEW_S),
        # Of a view or a light nobody is given up for, however long it takes.
        (VIEW, "is_sketched", NEVER_S),
        (VIEW, "has_scenery", NEVER_S),
        (LIGHT, "is_crisp", 0.0),
        (LIGHT, "is_sketched", LIGHT_S),
        (LIGHT, "has_scenery", NEVER_S),
        (LIGHT, "", NEVER_S),
        (PLACE, "is_ready", 0.0),
        (PLACE, "is_sketched", PLACE_S),
        (PLACE, "has_scenery", EMPTY_S),
        (PLACE, "is_partly_drawn", PARTLY_S),
        (PLACE, "", BARE_S),
    ],
)
def test_what_has_come_so_far_is_shown_after(
    key: str, how_far: str, after_s: float
) -> None:
    coming = cast(StageSet, _coming(key, how_far))
    now = cast(StageSet, NOW)
    if after_s:
        assert not may_come(coming, now, min(after_s, LONG_S) - 0.01)
    if after_s < NEVER_S:
        assert may_come(coming, now, after_s + 0.01)
    else:
        assert not may_come(coming, now, LONG_S)


def test_bare_paper_does_not_come_for_the_first_place_before_patience_ends() -> None:
    coming = cast(StageSet, _coming(PLACE, ""))
    assert not may_come(coming, None, BARE_S + 0.01)
    assert may_come(coming, None, PATIENCE_S + 0.01)


def test_what_can_not_open_never_comes() -> None:
    shut = replace(_coming(PLACE, "is_crisp"), can_open=False)
    assert not may_come(cast(StageSet, shut), cast(StageSet, NOW), LONG_S)
