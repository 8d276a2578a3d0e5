"""The wings: where a set goes that was seen, until nothing is left of it.

First it makes way for the next one, as a flat picture mostly; meanwhile and after
that it is struck, bit by bit. What comes instead is no business of this.
"""

import math

from game.narrative.directing import Passage
from game.narrative.tableau import Tableau
from game.stage.filming import Filming
from game.stage.going import Going
from game.stage.pace import Pace
from game.stage.passing import CUT, FADE, SLOW_S, Passing
from game.stage.stageset import StageSet
from game.stage.striking import Strike
from game.stage.tools import Tools


class Wings:
    """What was seen, and goes.

    Attributes:
        going: The picture that makes way, if one does.
        strike: What is left of sets that nobody sees any more.
    """

    def __init__(self, tools: Tools, pace: Pace, filming: Filming) -> None:
        """Begin with nothing."""
        self._tools = tools
        self._pace = pace
        self._filming = filming
        self.going: Going | None = None
        self.strike = Strike()

    def take(
        self,
        old: StageSet,
        how: Passage,
        next_: Tableau,
        size: tuple[int, int],
        at: tuple[int, int] | None,
    ) -> None:
        """Take over a set that makes way, or put it away at once.

        Args:
            old: The set.
            how: How it makes way.
            next_: What will be seen then.
            size: Of the window.
            at: Where on it the passing comes together; None for anywhere.
        """
        self.end()
        if how.how == CUT or self._pace.is_still or old.framing.size != size:
            self.put_away(old)
            return
        lasts_s = how.tenths / 10
        is_same_place = old.place == next_.place
        lives = is_same_place and how.how == FADE and lasts_s > SLOW_S
        if lives and not self._filming.needs_lens(old):
            passing = Passing(old.canvas.front, FADE, lasts_s)
            self.going = Going(passing, next_.cast, old)
            return
        view = self._filming.seen_view(old)
        picture = self._filming.hand_over(old)
        if picture is not None:
            old.paint_air(picture, self._pace.drift, self._pace.moment, view)
            if old.sky is not None:
                old.sky.paint_at(picture, self._pace.time_s)
            passing = Passing(picture, how.how, lasts_s, at, self._tools.seed)
            self.going = Going(passing, next_.cast)
        self.put_away(old)

    def end(self) -> None:
        """Put away the picture that goes."""
        going, self.going = self.going, None
        if going is None:
            return
        if going.live is not None:
            self.put_away(going.live)
        else:
            self._tools.stock.give(going.passing.picture)

    def put_away(self, some: StageSet) -> None:
        """Take down a set that isn't needed any more."""
        self._tools.stock.give(some.canvas.fold())
        self.strike.add(some.strike())
        if self._tools.wait:
            self.strike.go_on(math.inf)

    def fade(self, dt_s: float) -> bool:
        """Let the picture that goes go on; True if that is seen."""
        going = self.going
        if going is None:
            return False
        changed = going.passing.tick(dt_s)
        if going.passing.is_over:
            self.end()
        return changed
