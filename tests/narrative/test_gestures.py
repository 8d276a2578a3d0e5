"""The gestures that every story can use."""

import pytest

from game.narrative.attitudes import HANDS, LANDMARKS, Gesture
from game.narrative.gestures import GESTURES

ASKED_FOR = [
    "nod",
    "shake",
    "shrug",
    "pockets",
    "arms_crossed",
    "hand_to_mouth",
    "reach",
    "wave",
    "look_down",
    "look_up",
    "lean_in",
    "hug_self",
    "rub_hands",
    "point",
    "rest",
]


@pytest.mark.parametrize("name", ASKED_FOR)
def test_the_usual_gestures_exist(name: str) -> None:
    assert GESTURES[name].id == name


@pytest.mark.parametrize("gesture", GESTURES.values(), ids=list(GESTURES))
def test_hands_go_to_known_places_in_known_shapes(gesture: Gesture) -> None:
    assert gesture.attitudes
    for attitude in gesture.attitudes:
        for arm in (attitude.near, attitude.far):
            if arm is not None:
                assert arm.to in ("", *LANDMARKS)
                assert arm.hand in HANDS


def test_each_gesture_is_another_one() -> None:
    told = [(g.attitudes, g.stays) for g in GESTURES.values()]
    assert len(set(told)) == len(told)
