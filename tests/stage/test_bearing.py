"""Gestures become bearings, one for each twelfth of a second."""

import pytest

from game.library.library import AssetLibrary
from game.narrative.attitudes import Arm, Attitude, Gesture
from game.narrative.gestures import GESTURES
from game.stage.bearing import (
    AT_REST,
    Bearing,
    between,
    goal_of,
    is_possible,
    played,
    with_thing,
)
from game.stage.limbs import Limbs
from tests.stage.theatre import ASSETS


def _limbs(name: str) -> Limbs:
    sheet = AssetLibrary(ASSETS).person(name)
    assert sheet is not None
    return Limbs(sheet)


@pytest.mark.parametrize("gesture", GESTURES.values(), ids=list(GESTURES))
@pytest.mark.parametrize("person", ["eve", "ada"])
def test_every_gesture_shows_something_or_nods_on_everybody(
    gesture: Gesture, person: str
) -> None:
    limbs = _limbs(person)
    shown = gesture if is_possible(gesture, limbs) else GESTURES["nod"]
    frames = played(shown, AT_REST, AT_REST, limbs)
    assert len(frames) <= 40, "small movements"
    if gesture.id != "rest":
        assert any(frame != AT_REST for frame in frames)
    assert (frames[-1] == AT_REST) == (not shown.stays)


def test_a_wide_movement_has_more_steps_than_a_small_one() -> None:
    limbs = _limbs("eve")
    small = between(AT_REST, Bearing(head=1), limbs)
    wide = between(
        AT_REST, goal_of(GESTURES["wave"].attitudes[0], limbs, AT_REST), limbs
    )
    assert len(small) < len(wide) <= 4


def test_arms_that_a_gesture_says_nothing_of_stay_as_they_were() -> None:
    limbs = _limbs("eve")
    carrying = Bearing(near=limbs.bent("near", Arm("side")))
    nod = goal_of(Attitude(head=8), limbs, carrying)
    assert nod.near == carrying.near


def test_the_free_hand_does_what_the_other_one_cant() -> None:
    sheet = AssetLibrary(ASSETS).person("eve")
    assert sheet is not None
    limbs = Limbs(sheet)
    pointing = goal_of(GESTURES["point"].attitudes[0], limbs, AT_REST)
    assert pointing.near is None, "the near arm would cross the body"
    assert pointing.far is not None
    del limbs._bones["far"]
    pointing = goal_of(GESTURES["point"].attitudes[0], limbs, AT_REST)
    assert pointing.far is None
    assert pointing.near is not None


def test_what_is_held_is_held_out_with_the_hand_that_holds_it() -> None:
    offered = with_thing(GESTURES["offer"]).attitudes[0]
    assert offered.far is None
    assert offered.near == GESTURES["offer"].attitudes[0].far
    assert with_thing(GESTURES["wave"]) == GESTURES["wave"]


def test_rest_leads_back_to_how_one_stood() -> None:
    limbs = _limbs("eve")
    carrying = Bearing(near=limbs.bent("near", Arm("side")))
    crossed = goal_of(GESTURES["arms_crossed"].attitudes[0], limbs, carrying)
    assert played(GESTURES["rest"], crossed, carrying, limbs)[-1] == carrying
