"""What a gesture is made of: attitudes of head, body and arms, as values.

Angles are those of a body that looks to the right: forward is to the right, an
arm at 0 hangs. Which gestures there are is said in `game.narrative.gestures`.
"""

from game.narrative.values import dataclass

# Where a hand can go without an angle being known.
LANDMARKS = (
    "mouth",
    "brow",
    "chest",
    "elbow",
    "shoulder",
    "hands",
    "hip",
    "pocket",
    "side",
    "lap",
    "ahead",
    "offer",
)
# Shapes of a hand.
HANDS = ("relaxed", "fist", "flat", "open", "point", "pocket")

# What a face can show; every person shows the first, and what their picture has.
FACES = (
    "neutral",
    "worried",
    "glad",
    "tired",
    "away",
    "stern",
    "surprised",
    "closed",
)


@dataclass(frozen=True, slots=True)
class Arm:
    """What an arm does.

    Attributes:
        to: A landmark for the wrist, or "": then the angles hold.
        arm: Degrees the upper arm is turned forward from hanging.
        forearm: Degrees the elbow is bent.
        palm: Degrees the hand is turned on from the forearm.
        hand: Shape of the hand.
    """

    to: str = ""
    arm: int = 0
    forearm: int = 0
    palm: int = 0
    hand: str = "relaxed"


@dataclass(frozen=True, slots=True)
class Attitude:
    """How a figure holds itself for a moment.

    Attributes:
        head: Degrees the head is bowed; negative is up.
        upper: Degrees the upper body leans forward.
        aside: Units that the head is moved forward, without being turned.
        lift: Units that the shoulders are lifted.
        near: What the arm on this side does; None leaves it.
        far: What the other arm does.
        twelfths: How long it is kept once it is reached.
    """

    head: int = 0
    upper: int = 0
    aside: int = 0
    lift: int = 0
    near: Arm | None = None
    far: Arm | None = None
    twelfths: int = 0


@dataclass(frozen=True, slots=True)
class Gesture:
    """A gesture.

    Attributes:
        id: Its name.
        attitudes: What is gone through, in order.
        stays: Whether the last attitude is kept until another gesture.
    """

    id: str
    attitudes: tuple[Attitude, ...]
    stays: bool = False
