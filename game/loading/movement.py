"""Reads the gestures that a story declares for itself."""

from game.loading import language as lang
from game.loading.nodes import Node, Scalar
from game.loading.reading import Reading
from game.narrative.attitudes import HANDS, LANDMARKS, Arm, Attitude, Gesture
from game.narrative.gestures import GESTURES

POSES_MAX = 12
TWELFTHS = 12


class GestureReader:
    """Makes gestures of what is declared under `gestures`."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def gesture(self, key: Scalar, node: Node) -> Gesture | None:
        """The gesture called `key`, or None after a mistake."""
        if key.value in GESTURES:
            self.reading.tell(
                "W032",
                key.span,
                f"`{key.value}` is a gesture that everybody has",
                "give yours another name",
            )
            return None
        fields = self.reading.fields(node, lang.GESTURE)
        poses = self.reading.sequence(fields.get("poses"), "`poses`")
        if "poses" in fields and not 0 < len(poses) <= POSES_MAX:
            self.reading.tell(
                "W054",
                fields["poses"].span,
                f"a gesture goes through 1 to {POSES_MAX} poses",
                "write each as `- {head: 6, near: {to: brow}}`",
            )
            return None
        attitudes = tuple(self._attitude(pose) for pose in poses)
        if not attitudes:
            return None
        return Gesture(key.value, attitudes, self.reading.flag(fields.get("stays")))

    def _attitude(self, node: Node) -> Attitude:
        fields = self.reading.fields(node, lang.ATTITUDE)
        seconds = 0.0
        if "for" in fields:
            seconds = self.reading.number(fields["for"], 0, 5) or 0.0
        return Attitude(
            self._whole(fields, "head", -25, 25),
            self._whole(fields, "upper", -12, 12),
            self._whole(fields, "aside", -20, 20),
            self._whole(fields, "lift", 0, 30),
            self._arm(fields.get("near")),
            self._arm(fields.get("far")),
            round(seconds * TWELFTHS),
        )

    def _arm(self, node: Node | None) -> Arm | None:
        if node is None:
            return None
        fields = self.reading.fields(node, lang.ARM)
        to = hand = None
        if "to" in fields:
            to = self.reading.one_of(fields["to"], LANDMARKS)
        if "hand" in fields:
            hand = self.reading.one_of(fields["hand"], HANDS)
        return Arm(
            to or "",
            self._whole(fields, "arm", -60, 180),
            self._whole(fields, "forearm", 0, 150),
            self._whole(fields, "palm", -80, 80),
            hand or "relaxed",
        )

    def _whole(self, fields: dict[str, Node], name: str, low: int, high: int) -> int:
        if name not in fields:
            return 0
        return self.reading.whole(fields[name], low, high) or 0
