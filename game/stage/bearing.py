"""How a figure bears itself from one twelfth of a second to the next.

A gesture's attitudes become a list of bearings, one for each twelfth, with
in-betweens: paper turns in few, plain steps. What a figure has no joint for is
left out; somebody whose arms are full nods instead.
"""

from collections.abc import Iterator
from dataclasses import replace

from game.narrative.attitudes import Attitude, Gesture
from game.narrative.gestures import REST
from game.narrative.values import dataclass
from game.stage.limbs import Bent, Limbs

# Twelfths from one attitude to the next: the bigger the way, the more.
LEAST_STEPS, MOST_STEPS = 1, 4
DEGREES_A_STEP = 38
# A head turns in steps of so many degrees, an upper body likewise.
HEAD_STEP, UPPER_STEP = 2.5, 2.0
# What is shown for a gesture that nobody knows, or that has no joints here.
DEFAULT = "nod"
# Where a hand goes that gives or takes.
HELD_OUT = frozenset({"ahead", "offer"})


@dataclass(frozen=True, slots=True)
class Bearing:
    """How a figure bears itself.

    Attributes:
        head: Steps the head is bowed.
        upper: Steps the upper body leans forward.
        aside: Units the head is moved forward.
        lift: Units the shoulders are lifted.
        near: The jointed arm on our side, or None: as it is drawn at rest.
        far: The other arm.
    """

    head: int = 0
    upper: int = 0
    aside: int = 0
    lift: int = 0
    near: Bent | None = None
    far: Bent | None = None


AT_REST = Bearing()


def goal_of(attitude: Attitude, limbs: Limbs | None, base: Bearing) -> Bearing:
    """The bearing of an attitude; arms it says nothing of are as in `base`."""
    near, far = base.near, base.far
    wanted = _with_free_hands(attitude, limbs.sides if limbs is not None else ())
    if limbs is not None and wanted.near is not None:
        near = limbs.bent("near", wanted.near) or base.near
    if limbs is not None and wanted.far is not None:
        far = limbs.bent("far", wanted.far) or base.far
    return Bearing(
        round(attitude.head / HEAD_STEP),
        round(attitude.upper / UPPER_STEP),
        attitude.aside,
        attitude.lift,
        near,
        far,
    )


def _with_free_hands(attitude: Attitude, sides: tuple[str, ...]) -> Attitude:
    """What one hand would do and can't, the other one does."""
    if attitude.near is not None and attitude.far is not None:
        return attitude
    if "near" not in sides and "far" in sides:
        return replace(attitude, near=None, far=attitude.near or attitude.far)
    if "far" not in sides and "near" in sides:
        return replace(attitude, far=None, near=attitude.near or attitude.far)
    return attitude


def with_thing(gesture: Gesture) -> Gesture:
    """The gesture as it is made by whoever holds something in their near hand.

    What is held out is held out with that hand.
    """
    return replace(
        gesture,
        attitudes=tuple(
            replace(attitude, near=attitude.far, far=None)
            if attitude.near is None
            and attitude.far is not None
            and attitude.far.to in HELD_OUT
            else attitude
            for attitude in gesture.attitudes
        ),
    )


def is_possible(gesture: Gesture, limbs: Limbs | None) -> bool:
    """Whether a figure shows anything of a gesture."""
    if gesture.id == REST:
        return True
    sides = limbs.sides if limbs is not None else ()
    return any(
        attitude.head
        or attitude.upper
        or attitude.aside
        or attitude.lift
        or ((attitude.near or attitude.far) and sides)
        for attitude in gesture.attitudes
    )


def played(
    gesture: Gesture, start: Bearing, base: Bearing, limbs: Limbs | None
) -> tuple[Bearing, ...]:
    """Every twelfth of a gesture, from how one stands until it is over.

    The last one is what stays: the last attitude, or `base`.
    """
    found: list[Bearing] = []
    now = start
    for attitude in gesture.attitudes:
        goal = base if gesture.id == REST else goal_of(attitude, limbs, base)
        found += between(now, goal, limbs)
        found += [goal] * attitude.twelfths
        now = goal
    if not gesture.stays:
        found += between(now, base, limbs)
    return tuple(found)


def between(start: Bearing, goal: Bearing, limbs: Limbs | None) -> list[Bearing]:
    """The steps from one bearing to another, without the first."""
    if start == goal:
        return [goal]
    steps = max(_steps(start, goal, limbs), LEAST_STEPS)
    found = []
    for step in range(1, steps):
        share = step / steps
        found.append(
            Bearing(
                _mixed(start.head, goal.head, share),
                _mixed(start.upper, goal.upper, share),
                _mixed(start.aside, goal.aside, share),
                _mixed(start.lift, goal.lift, share),
                _arm(start.near, goal.near, "near", share, limbs),
                _arm(start.far, goal.far, "far", share, limbs),
            )
        )
    return [*found, goal]


def _steps(start: Bearing, goal: Bearing, limbs: Limbs | None) -> int:
    ways = [
        abs(start.head - goal.head) * HEAD_STEP * 3,
        abs(start.upper - goal.upper) * UPPER_STEP * 6,
        *(way for way in _arm_ways(start, goal, limbs)),
    ]
    return min(1 + round(max(ways) / DEGREES_A_STEP), MOST_STEPS)


def _arm_ways(start: Bearing, goal: Bearing, limbs: Limbs | None) -> Iterator[float]:
    for side, one, other in (
        ("near", start.near, goal.near),
        ("far", start.far, goal.far),
    ):
        if limbs is None or side not in limbs.sides or one == other:
            continue
        a, b = one or limbs.rest(side), other or limbs.rest(side)
        yield max(abs(a.arm - b.arm), abs(a.forearm - b.forearm), abs(a.palm - b.palm))


def _arm(
    start: Bent | None, goal: Bent | None, side: str, share: float, limbs: Limbs | None
) -> Bent | None:
    if start == goal or limbs is None or side not in limbs.sides:
        return goal
    one, other = start or limbs.rest(side), goal or limbs.rest(side)
    bent = Bent(
        _mixed(one.arm, other.arm, share),
        _mixed(one.forearm, other.forearm, share),
        _mixed(one.palm, other.palm, share),
        other.hand if other.hand != "pocket" else one.hand,
    )
    # A hand on its way isn't in a pocket yet.
    known = limbs.hands_of(side)
    if bent.hand == "pocket":
        hand = next((name for name in known if name != "pocket"), "pocket")
        bent = replace(bent, hand=hand)
    return bent


def _mixed(one: int, other: int, share: float) -> int:
    return round(one + (other - one) * share)
