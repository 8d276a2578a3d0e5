"""What the next twelfth needs, made in the frames before it.

To put a figure together or to cut a wisp of steam takes its time, and many are
due with the same twelfth. How everybody will hold themselves then is mostly known
before: so one thing after the other is made ready, where it is kept anyhow.
Whoever turns out otherwise is put together once that is seen.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from game.stage.air import Air
from game.stage.burning import Burning
from game.stage.company import Company
from game.stage.pose import Pose
from game.stage.puppet import Puppet

# Something to be made ready; False if that has to be tried again.
Work = Callable[[], object]


class Rehearsal:
    """What is left to be made ready."""

    def __init__(self) -> None:
        self._moment = -1
        self._left: deque[Work] = deque()

    def is_for(self, moment: int) -> bool:
        """Whether it is a moment's rehearsal that is under way, or over."""
        return self._moment == moment

    def begin(self, moment: int, work: Iterable[Work]) -> None:
        """Take over what a moment needs; what is left of another is given up."""
        self._moment = moment
        self._left = deque(work)

    def go_on(self, many: int) -> None:
        """Make so many things ready."""
        for _ in range(min(many, len(self._left))):
            work = self._left.popleft()
            if work() is False:
                self._left.append(work)


def due(
    company: Company, air: Air | None, burning: Burning, moment: int, paints: int
) -> Iterator[Work]:
    """What a moment needs that isn't there; people move next when it `paints`."""
    if air is not None and air.moves:
        mouths = company.mouths(moment) if air.is_cold else ()
        yield from air.coming(
            moment, lambda lamp: burning.percent(lamp, moment), mouths
        )
    for actor, pose in company.foreseen(paints):
        if not actor.puppet.is_posed(pose):
            yield partial(_put_together, actor.puppet, pose)


def _put_together(puppet: Puppet, pose: Pose) -> bool:
    """Put a figure together; False while something of it is being drawn."""
    if not (puppet.is_ready and puppet.has(pose)):
        return False
    puppet.posed(pose)
    return True
