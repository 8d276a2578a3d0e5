"""Gestures: small movements and held attitudes of jointed figures, by name.

This is the one place that says which there are. A gesture is a few attitudes
one after the other; the last one stays, or the figure goes back to how it
stood. Knows nothing of pictures; what a figure has no joint for is left out, so
that every gesture does at least something with every head.
"""

from collections.abc import Mapping

from game.narrative.attitudes import Arm, Attitude, Gesture

# What the engine does by itself, and nobody directs.
REST = "rest"


def _quick(id_: str, *attitudes: Attitude) -> Gesture:
    return Gesture(id_, attitudes)


def _held(id_: str, **how: int | Arm) -> Gesture:
    return Gesture(id_, (Attitude(**how),), stays=True)  # type: ignore[arg-type]


_WAVED = Arm(arm=86, forearm=58, palm=-10, hand="open")
_WAVED_BACK = Arm(arm=86, forearm=78, palm=18, hand="open")
_IN_LAP, _LAP = Arm(to="lap", hand="flat"), Arm(to="lap")
_RUB = Arm(to="hands", hand="flat")

_ALL = (
    Gesture(REST, (Attitude(),)),
    _quick(
        "nod",
        Attitude(head=8, twelfths=1),
        Attitude(head=-2),
        Attitude(head=6, twelfths=1),
    ),
    _quick(
        "shake",
        Attitude(aside=-7, head=3),
        Attitude(aside=6, head=3),
        Attitude(aside=-6, head=3),
        Attitude(aside=4),
    ),
    _quick(
        "shrug",
        Attitude(
            head=4,
            lift=15,
            near=Arm(arm=14, forearm=88, palm=34, hand="open"),
            far=Arm(arm=34, forearm=70, palm=30, hand="open"),
            twelfths=7,
        ),
    ),
    _held(
        "pockets",
        near=Arm(to="pocket", hand="pocket"),
        far=Arm(to="pocket", hand="pocket"),
    ),
    _held(
        "arms_crossed",
        upper=-2,
        near=Arm(to="elbow", hand="flat"),
        far=Arm(to="elbow", hand="fist"),
    ),
    _held("hand_to_mouth", head=4, near=Arm(to="mouth", palm=10, hand="fist")),
    _held("hand_to_brow", head=8, near=Arm(to="brow", palm=16, hand="flat")),
    _held("hand_on_heart", near=Arm(to="chest", palm=10, hand="flat")),
    # What goes forward is done with the far arm: the near one would cross the body.
    _held("reach", upper=4, far=Arm(to="ahead", hand="open")),
    _held("offer", upper=2, far=Arm(to="offer", palm=-12, hand="open")),
    _quick(
        "wave",
        Attitude(head=-2, far=_WAVED, twelfths=1),
        Attitude(head=-2, far=_WAVED_BACK, twelfths=1),
        Attitude(head=-2, far=_WAVED, twelfths=1),
        Attitude(head=-2, far=_WAVED_BACK, twelfths=2),
    ),
    _held("look_down", head=10),
    _held("look_up", head=-10),
    _held("lean_in", upper=6, head=-2, aside=4),
    _held("draw_back", upper=-4, head=3, aside=-5),
    _held("bow_head", head=14, upper=3),
    # Whoever falls asleep on a chair, against somebody or nobody.
    _held("sink_back", head=-10, upper=-10, near=_IN_LAP, far=_LAP),
    _held("sink_forward", head=15, upper=9, near=_IN_LAP, far=_LAP),
    _held(
        "hug_self",
        head=5,
        upper=2,
        near=Arm(to="shoulder", palm=14, hand="flat"),
        far=Arm(to="elbow", hand="fist"),
    ),
    _quick(
        "rub_hands",
        *(
            Attitude(head=4, near=_RUB, far=Arm(to="hands", arm=way, hand="flat"))
            for way in (1, -1, 1, -1, 1)
        ),
    ),
    _held(
        "hands_clasped",
        near=Arm(to="hands", hand="flat"),
        far=Arm(to="hands", hand="fist"),
    ),
    _held(
        "hands_on_hips", near=Arm(to="hip", hand="fist"), far=Arm(to="hip", hand="fist")
    ),
    _held("point", far=Arm(arm=78, forearm=8, hand="point")),
    _held("hands_in_lap", near=_IN_LAP, far=_LAP),
    _held("arms_down", near=Arm(to="side"), far=Arm(to="side")),
)
GESTURES: Mapping[str, Gesture] = {gesture.id: gesture for gesture in _ALL}
