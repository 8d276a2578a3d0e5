"""How far a figure's joints must turn, for a hand to come where it should.

An arm of two bones: the upper arm turns at the shoulder, the forearm at the
elbow, which always bends forward. All in the units of the figure's upper body,
looking to the right. Knows the pivots, and nothing of time or pixels.
"""

import math
from collections.abc import Mapping

from game.library.drawing import Turned
from game.library.sheets import PersonSheet
from game.narrative.attitudes import Arm
from game.narrative.values import dataclass
from game.stage.joints import Affine, Spot, cuts_of

# From the bones of an arm to the length of a head, which measures everything.
HEADS_IN_ARM = 2.35
# How far the hand with its fingers reaches from the wrist, in heads.
PALM = 0.38
# From so far before its shoulder the far arm reaches forward, else across.
ACROSS = 0.3
# An elbow doesn't fold further than this: cosine of the angle that is left.
FOLDED = math.cos(math.radians(30))
# Wrists by landmark, in heads from a base: shoulder, mouth, or between shoulders.
_NEAR: Mapping[str, tuple[str, float, float]] = {
    "mouth": ("mouth", -0.02, 0.58),
    "brow": ("mouth", 0.2, 0.06),
    "chest": ("between", -0.12, 0.86),
    "elbow": ("other", -0.62, 1.20),
    "shoulder": ("other", -0.52, 0.62),
    "hands": ("between", -0.06, 1.42),
    "hip": ("own", 0.06, 1.52),
    "pocket": ("own", 0.24, 1.98),
    "side": ("own", 0.16, 2.26),
    "lap": ("own", 1.22, 1.86),
    "ahead": ("own", 2.05, 0.78),
    "offer": ("own", 1.75, 1.25),
}
_FAR: Mapping[str, tuple[str, float, float]] = {
    "mouth": ("mouth", 0.80, 0.44),
    "brow": ("mouth", 0.78, 0.0),
    "chest": ("between", 0.30, 0.90),
    "elbow": ("other", 0.66, 1.38),
    "shoulder": ("other", 0.45, 0.80),
    "hands": ("between", 0.52, 1.36),
    "hip": ("own", -0.02, 1.46),
    "pocket": ("own", -0.06, 1.94),
    "side": ("own", 0.14, 2.24),
    "lap": ("own", 0.92, 1.84),
    "ahead": ("own", 2.0, 0.72),
    "offer": ("own", 1.7, 1.15),
}
# From before the face the far hand is turned back to it.
_FAR_PALM: Mapping[str, int] = {"mouth": 34, "brow": 30}


@dataclass(frozen=True, slots=True)
class Bent:
    """A jointed arm as it is held, in whole degrees forward.

    Attributes:
        arm: The upper arm, from hanging.
        forearm: The forearm, from the upper arm.
        palm: The hand, from the forearm.
        hand: Shape of the hand.
    """

    arm: int = 0
    forearm: int = 0
    palm: int = 0
    hand: str = "relaxed"


@dataclass(frozen=True, slots=True)
class _Bones:
    shoulder: Spot
    first: float
    second: float
    rest: Spot | None


class Limbs:
    """The arms of one figure."""

    def __init__(self, sheet: PersonSheet) -> None:
        """Measure the arms that can be bent."""
        self._sheet = sheet
        cuts = cuts_of(sheet)
        self._bones = {
            side: bones
            for side in cuts.bent
            if (bones := self._measured(side)) is not None
        }
        upper = sheet.drawing.by_id.get("upper")
        around = upper.attributes.get("transform", "") if upper else ""
        self._around = Affine.of(around)
        lengths = [b.first + b.second for b in self._bones.values()]
        self._head = sum(lengths) / len(lengths) / HEADS_IN_ARM if lengths else 100.0

    @property
    def sides(self) -> tuple[str, ...]:
        """Sides with an arm that can be bent."""
        return tuple(self._bones)

    def hangs(self, side: str) -> bool:
        """Whether the arm has nothing to do at rest: it hangs, or is said to."""
        bones = self._bones.get(side)
        if bones is None or bones.rest is None:
            return False
        down = bones.rest[1] - bones.shoulder[1]
        is_down = down > 0.8 * (bones.first + bones.second)
        return is_down or f"spot-idle-{side}" in self._sheet.parts

    def hands_of(self, side: str) -> tuple[str, ...]:
        """Shapes that the hand comes in."""
        start = f"palm-{side}-"
        return tuple(
            id_.removeprefix(start)
            for id_ in self._sheet.drawing.by_id
            if id_.startswith(start)
        )

    def bent(self, side: str, arm: Arm) -> Bent | None:
        """How an arm must be bent; None if there is no such arm."""
        bones = self._bones.get(side)
        if bones is None:
            return None
        hand = self._hand(side, arm.hand)
        spot = self._spot(side, arm.to) if arm.to else None
        if spot is None:
            return Bent(arm.arm, arm.forearm, arm.palm, hand)
        found = self._reached(side, bones, spot)
        # With a landmark, what else is written is added to it.
        palm = arm.palm + (_FAR_PALM.get(arm.to, 0) if side == "far" else 0)
        return Bent(found.arm + arm.arm, found.forearm + arm.forearm, palm, hand)

    def rest(self, side: str) -> Bent:
        """About how the arm is drawn at rest: where a movement begins."""
        bones = self._bones[side]
        if bones.rest is None:
            return Bent()
        return self._reached(side, bones, bones.rest)

    def turned(self, side: str, bent: Bent) -> tuple[Turned, ...]:
        """The parts that are turned for it."""
        parts = self._sheet.parts
        turns = (
            (f"bent-{side}", bent.arm),
            (f"forearm-{side}", bent.forearm),
            (f"palm-{side}", bent.palm),
        )
        return tuple(
            Turned(name, -degrees, *pivot)
            for name, degrees in turns
            if degrees and name in parts and (pivot := parts[name].pivot) is not None
        )

    def grip(self, side: str, bent: Bent | None) -> Spot | None:
        """Where a hand closes round something, in units of the figure."""
        bones = self._bones.get(side)
        if bones is None or bent is None:
            part = self._sheet.parts.get(f"hand-{side}")
            if part is None or part.pivot is None:
                return None
            return self._around.at(part.pivot)
        x, y = bones.shoulder
        angle = 0.0
        lengths = (bones.first, bones.second, PALM * self._head)
        for degrees, length in zip(
            (bent.arm, bent.forearm, bent.palm), lengths, strict=True
        ):
            angle += math.radians(degrees)
            x += length * math.sin(angle)
            y += length * math.cos(angle)
        return self._around.at((x, y))

    def crosses(self, side: str, bent: Bent) -> bool:
        """Whether the forearm lies before the body rather than beside it."""
        bones = self._bones[side]
        angle = math.radians(bent.arm)
        x = bones.first * math.sin(angle)
        angle += math.radians(bent.forearm)
        return x + bones.second * math.sin(angle) < 0.25 * self._head

    # Measuring.

    def _measured(self, side: str) -> _Bones | None:
        parts = self._sheet.parts
        names = (f"bent-{side}", f"forearm-{side}", f"palm-{side}", f"hand-{side}")
        pivots = [parts[name].pivot if name in parts else None for name in names]
        shoulder, elbow, wrist, rest = pivots
        if shoulder is None or elbow is None or wrist is None:
            return None
        return _Bones(
            shoulder, math.dist(shoulder, elbow), math.dist(elbow, wrist), rest
        )

    def _hand(self, side: str, wanted: str) -> str:
        known = self.hands_of(side)
        if wanted in known or not known:
            return wanted
        return next((name for name in known if name != "pocket"), known[0])

    def _spot(self, side: str, landmark: str) -> Spot | None:
        table = _NEAR if side == "near" else _FAR
        if landmark not in table:
            return None
        base, across, down = table[landmark]
        own = self._bones[side].shoulder
        other = self._other(side)
        bases = {
            "own": own,
            "other": other,
            "between": ((own[0] + other[0]) / 2, (own[1] + other[1]) / 2),
            "mouth": self._mouth(),
        }
        x, y = bases[base]
        return x + across * self._head, y + down * self._head

    def _other(self, side: str) -> Spot:
        other = "far" if side == "near" else "near"
        if other in self._bones:
            return self._bones[other].shoulder
        part = self._sheet.parts.get(f"arm-{other}")
        if part is not None and part.pivot is not None:
            return part.pivot
        x, y = self._bones[side].shoulder
        return x + (1.3 if side == "near" else -1.3) * self._head, y

    def _mouth(self) -> Spot:
        for name, across, down in (("spot-mouth", 0.0, 0.0), ("head", 0.2, -0.4)):
            part = self._sheet.parts.get(name)
            if part is not None and part.pivot is not None:
                x, y = part.pivot
                return x + across * self._head, y + down * self._head
        x, y = next(iter(self._bones.values())).shoulder
        return x + 0.8 * self._head, y - 0.6 * self._head

    def _reached(self, side: str, bones: _Bones, wrist: Spot) -> Bent:
        """The angles that bring the wrist to a spot, or as near as it gets.

        An elbow goes back, unless the far arm comes across the body: then it
        goes out to its own side.
        """
        across = wrist[0] - bones.shoulder[0]
        down = wrist[1] - bones.shoulder[1]
        one, two = bones.first, bones.second
        least = math.sqrt(one * one + two * two - 2 * one * two * FOLDED)
        far = min(max(math.hypot(across, down), least), one + two - 0.5)
        towards = math.degrees(math.atan2(across, down))
        at_shoulder = _angle(one, far, two)
        at_elbow = _angle(one, two, far)
        if side == "far" and across < ACROSS * self._head:
            return Bent(round(towards + at_shoulder), round(at_elbow - 180.0))
        return Bent(round(towards - at_shoulder), round(180.0 - at_elbow))


def _angle(one: float, two: float, opposite: float) -> float:
    """The angle of a triangle between two sides, in degrees."""
    cosine = (one * one + two * two - opposite * opposite) / (2 * one * two)
    return math.degrees(math.acos(min(max(cosine, -1.0), 1.0)))
