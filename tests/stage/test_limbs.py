"""An arm of two bones finds its landmark, and elbows go where elbows go."""

import math

import pytest

from game.library.library import AssetLibrary
from game.library.sheets import PersonSheet
from game.narrative.attitudes import LANDMARKS, Arm
from game.stage.joints import Affine, cuts_of
from game.stage.limbs import PALM, Bent, Limbs
from tests.stage.theatre import ASSETS


def _sheet(name: str) -> PersonSheet:
    sheet = AssetLibrary(ASSETS).person(name)
    assert sheet is not None
    return sheet


@pytest.fixture
def limbs() -> Limbs:
    return Limbs(_sheet("eve"))


def _joints(bent: Bent, shoulder: tuple[float, float]) -> list[tuple[float, float]]:
    """Elbow and wrist of an arm of eve, as the degrees say it."""
    x, y = shoulder
    angle, found = 0.0, []
    for degrees, length in ((bent.arm, 150.0), (bent.forearm, 130.0)):
        angle += math.radians(degrees)
        x, y = x + length * math.sin(angle), y + length * math.cos(angle)
        found.append((x, y))
    return found


def test_a_hand_comes_to_the_mouth(limbs: Limbs) -> None:
    bent = limbs.bent("near", Arm(to="mouth"))
    assert bent is not None
    _, wrist = _joints(bent, (250.0, 250.0))
    # The wrist stays a little below: the fingers reach on from there.
    assert wrist[0] == pytest.approx(335.0, abs=12)
    assert 180.0 < wrist[1] < 260.0


@pytest.mark.parametrize("side", ["near", "far"])
@pytest.mark.parametrize("landmark", LANDMARKS)
def test_every_landmark_is_reached_by_both_arms(
    limbs: Limbs, side: str, landmark: str
) -> None:
    bent = limbs.bent(side, Arm(to=landmark))
    assert bent is not None
    assert bent != Bent(), "it does something"
    assert abs(bent.forearm) <= 151, "no forearm folds flat onto its arm"


def test_an_elbow_goes_back_and_that_of_a_far_arm_across_goes_out(
    limbs: Limbs,
) -> None:
    near = limbs.bent("near", Arm(to="pocket"))
    far = limbs.bent("far", Arm(to="elbow"))
    assert near is not None
    assert far is not None
    elbow, wrist = _joints(near, (250.0, 250.0))
    assert elbow[0] < wrist[0], "behind the hand"
    elbow, wrist = _joints(far, (370.0, 250.0))
    assert elbow[0] > 370.0 > wrist[0], "out on its side, the hand across the body"
    assert limbs.crosses("far", far)


def test_what_is_out_of_reach_is_reached_for(limbs: Limbs) -> None:
    bent = limbs.bent("near", Arm(to="ahead", arm=0))
    assert bent is not None
    elbow, wrist = _joints(bent, (250.0, 250.0))
    assert wrist[0] > elbow[0] > 250.0


def test_angles_hold_where_no_landmark_is_named(limbs: Limbs) -> None:
    bent = limbs.bent("near", Arm(arm=40, forearm=20, palm=-10, hand="fist"))
    assert bent == Bent(40, 20, -10, "fist")


def test_a_hand_that_wasnt_drawn_is_another_one(limbs: Limbs) -> None:
    bent = limbs.bent("near", Arm(to="chest", hand="open"))
    assert bent is not None
    assert bent.hand == "fist"


def test_the_rest_is_about_where_the_arm_hangs(limbs: Limbs) -> None:
    assert limbs.hangs("near")
    assert abs(limbs.rest("near").arm) < 12


def test_a_grip_follows_the_joints(limbs: Limbs) -> None:
    hanging = limbs.grip("near", Bent())
    lifted = limbs.grip("near", Bent(90, 0, 0))
    assert hanging is not None
    assert lifted is not None
    heads = 280 / 2.35 * PALM
    assert hanging == pytest.approx((250.0, 530.0 + heads), abs=1)
    assert lifted == pytest.approx((530.0 + heads, 250.0), abs=1)
    assert limbs.grip("near", None) == (250.0, 530.0), "at rest, the drawn hand"


def test_a_figure_without_joints_bends_nothing() -> None:
    limbs = Limbs(_sheet("ada"))
    assert limbs.sides == ()
    assert limbs.bent("near", Arm(to="mouth")) is None
    assert limbs.grip("near", None) is not None, "and can hold something all the same"


def test_spare_parts_belong_to_no_piece_of_the_figure_at_rest() -> None:
    cuts = cuts_of(_sheet("eve"))
    drawn = {id_ for piece in cuts.pieces for id_ in piece.ids}
    assert [piece.name for piece in cuts.pieces] == [
        "legs",
        "arm-far",
        "body",
        "head",
        "arm-near",
    ]
    assert not drawn & {"bent-near", "bent-far", "seated", "lap"}
    assert {"bent-near", "seated", "lap"} <= set(cuts.apart)


def test_a_transform_is_read_from_left_to_right() -> None:
    moved = Affine.of("translate(10 20) scale(2)").at((1.0, 1.0))
    turned = Affine.of("rotate(90 300 560)").at((300.0, 460.0))
    assert moved == pytest.approx((12.0, 22.0))
    assert turned == pytest.approx((400.0, 560.0))
