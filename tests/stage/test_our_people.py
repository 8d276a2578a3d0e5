"""Everybody whom our story shows can do what a story asks of people."""

from pathlib import Path

import pytest

from game.library.library import AssetLibrary
from game.narrative.attitudes import FACES, LANDMARKS, Arm
from game.stage.joints import Piece, cuts_of
from game.stage.limbs import Limbs
from game.stage.pieces import REACH_UNITS, Pictures
from game.stage.pose import Pose
from game.stage.rastering.job import Finish

LIBRARY = AssetLibrary(Path(__file__).parents[2] / "assets")
PEOPLE = LIBRARY.names("people")
# Who lies on a bench, or sits on the floor, has no face above the hips.
LYING = {"sam_curled", "sam_on_floor", "sam_on_floor_in_red"}
# What can be seen of a picture at all: 600 by 1000 units, and a little beyond.
WIDE, HIGH = 900.0, 1000.0
# From the palm to the tip of a pointing finger.
FINGERS = 50.0


@pytest.mark.parametrize("name", PEOPLE)
def test_everybody_has_eight_faces_a_chair_and_a_mouth(name: str) -> None:
    sheet = LIBRARY.person(name)
    assert sheet is not None
    assert sheet.expressions == FACES
    assert cuts_of(sheet).can_sit
    seat, mouth = sheet.parts["seated"].pivot, sheet.parts["spot-mouth"].pivot
    assert seat is not None
    assert mouth is not None
    assert 480.0 < seat[1] < 742.0, "hips are in the middle"
    if name not in LYING:
        assert mouth[1] < seat[1] - 150.0, "and faces above"


@pytest.mark.parametrize("name", PEOPLE)
def test_arms_that_bend_are_as_long_as_arms(name: str) -> None:
    sheet = LIBRARY.person(name)
    assert sheet is not None
    limbs = Limbs(sheet)
    for side in limbs.sides:
        for landmark in LANDMARKS:
            bent = limbs.bent(side, Arm(to=landmark))
            spot = limbs.grip(side, bent)
            assert spot is not None
            assert -150.0 < spot[0] < WIDE - 100.0
            assert 0.0 < spot[1] < HIGH
            assert bent is not None
            assert bent.hand in limbs.hands_of(side)


@pytest.mark.parametrize("name", PEOPLE)
def test_a_hand_that_is_held_out_is_drawn_to_its_fingertips(name: str) -> None:
    sheet = LIBRARY.person(name)
    assert sheet is not None
    limbs = Limbs(sheet)
    edge = sheet.box[0] + sheet.box[2] + REACH_UNITS
    gone = [limbs.bent(side, Arm(to="ahead")) for side in limbs.sides]
    gone += [limbs.bent(side, Arm(arm=78, forearm=8)) for side in limbs.sides]
    for side, bent in zip(limbs.sides * 2, gone, strict=True):
        spot = limbs.grip(side, bent)
        assert spot is not None
        assert spot[0] + FINGERS < edge


def test_most_of_us_have_a_hand_free() -> None:
    up = [name for name in PEOPLE if name not in LYING]
    free = 0
    for name in up:
        sheet = LIBRARY.person(name)
        assert sheet is not None
        free += bool(Limbs(sheet).sides)
    assert free >= len(up) * 0.9


def test_a_dog_stands_on_the_ground_whether_its_boy_sits_or_not() -> None:
    sheet = LIBRARY.person("boy_with_dog")
    assert sheet is not None
    pieces = cuts_of(sheet).pieces
    assert pieces[-1] == Piece("aside", ("dog",))
    pictures = Pictures(sheet, 300.0, Finish((0, 0, 0), (255, 255, 255)), _no_thing)
    for pose in (Pose(), Pose(sits=True)):
        assert list(pictures.names_of(pose))[-1] == ("aside", 0)


def _no_thing(_name: str) -> None:
    return None


@pytest.mark.parametrize("name", LIBRARY.names("held"))
def test_a_thing_in_a_hand_says_where_it_is_held(name: str) -> None:
    drawing = LIBRARY.held(name)
    assert drawing is not None
    grip = [float(n) for n in drawing.root.attributes["data-grip"].split()]
    x, y, width, height = drawing.box
    assert x <= grip[0] <= x + width
    assert y <= grip[1] <= y + height
    # A broom reaches from the chest to the ground, and is nothing but long.
    tallest = 640.0 if width < 100.0 else 320.0
    assert height < tallest, "nobody carries a wardrobe"
