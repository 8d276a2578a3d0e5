"""One person on the stage, and the way being walked."""

from dataclasses import dataclass

from game.stage.blocking import Standing
from game.stage.puppet import Posed, Puppet

Spot = tuple[float, float, float, float]


@dataclass(slots=True)
class Actor:
    """One person on the stage, and the way being walked.

    Attributes:
        person: Person id.
        to: Where one is, or is going.
        start: Where the way begins: x, y and height in units, alpha 0 to 1.
        goal: Where it ends, in the same terms.
        began: Moment of the first step; None while waiting for a picture.
        steps: Steps of the way, 0 if there is none.
        is_leaving: Whether one is gone at the end of the way.
        next_puppet: The figure for another height, until it can be shown.
    """

    person: str
    to: Standing
    expression: str
    puppet: Puppet
    start: Spot
    goal: Spot
    asked: int
    began: int | None = None
    steps: int = 0
    is_leaving: bool = False
    turn: int = 0
    is_seated: bool = False
    next_puppet: Puppet | None = None
    posed: Posed | None = None
    at_px: tuple[int, int] = (0, 0)

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
