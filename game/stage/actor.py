"""One person on the stage: the way being walked, and the gesture being made."""

from dataclasses import dataclass

from game.narrative.events import Figure
from game.stage.backdrop import Behind
from game.stage.bearing import AT_REST, Bearing
from game.stage.blocking import Standing
from game.stage.pose import Pose, Posed
from game.stage.puppet import Puppet

Spot = tuple[float, float, float, float]


@dataclass(slots=True, eq=False, repr=False)
class Actor:
    """One person on the stage.

    Attributes:
        figure: What the story says of them.
        to: Where one is, or is going.
        start: Where the way begins: x, y and height in units, alpha 0 to 1.
        goal: Where it ends, in the same terms.
        began: Moment of the first step; None while waiting for a picture.
        steps: Steps of the way, 0 if there is none.
        is_leaving: Whether one is gone at the end of the way.
        is_seated: Whether one has sat down.
        next_puppet: The figure for another height, until it can be shown.
        bearing: How one bears oneself now.
        frames: What the gesture under way goes through, a twelfth each.
        frame_began: Moment of the first of them; None while they are drawn.
        frames_asked: Moment since which they are waited for.
        gestures: How many gestures were made or begun.
        speaker: Who speaks.
        hears: Whether that is somebody else.
        top: Units down of the crown, small for the tall.
        is_asked: Whether their figure has been asked for.
        scaled: A pose of a figure for another height, how many times as large it
            is wanted, and that.
        behind: What is behind them where they stand; None for a wall.
    """

    figure: Figure
    to: Standing
    puppet: Puppet
    start: Spot
    goal: Spot
    asked: int
    looks_left: bool
    began: int | None = None
    steps: int = 0
    is_leaving: bool = False
    turn: int = 0
    lean: int = 0
    dim: int = 0
    is_seated: bool = False
    next_puppet: Puppet | None = None
    posed: Posed | None = None
    pose: Pose = Pose()  # noqa: RUF009 - a frozen value
    at_px: tuple[int, int] = (0, 0)
    bearing: Bearing = AT_REST
    frames: tuple[Bearing, ...] = ()
    frame_began: int | None = None
    frames_asked: int | None = None
    gestures: int = 0
    speaker: "Actor | None" = None
    hears: bool = False
    top: float = 0.0
    is_asked: bool = False
    scaled: tuple[Posed, float, Posed] | None = None
    behind: Behind | None = None

    @property
    def person(self) -> str:
        """Person id."""
        return self.figure.person

    @property
    def expression(self) -> str:
        """Name of the face."""
        return self.figure.expression

    @property
    def sits(self) -> bool:
        """Whether one sits, or is on the way to a seat."""
        if self.figure.pose is not None:
            return self.figure.pose == "sits"
        return self.to.is_seat

    def now(self, moment: int) -> Spot:
        """Where one is at a moment: x, y, height, alpha."""
        if self.began is None:
            return self.start
        if not self.is_walking(moment):
            return self.goal
        share = (moment - self.began + 1) / self.steps
        eased = share * share * (3 - 2 * share)
        x, y, height, alpha = (
            a + (b - a) * eased for a, b in zip(self.start, self.goal, strict=True)
        )
        return x, y, height, alpha

    def is_walking(self, moment: int) -> bool:
        """Whether the way isn't over at a moment."""
        if self.began is None or self.steps == 0:
            return False
        return moment < self.began + self.steps
