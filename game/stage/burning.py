"""How strongly each lamp of a place burns at any moment.

What a lamp should do follows from the light, from lamps that the story has
turned, and from what its glows leave; what it does is on its way there, in
steps of paper. Knows no pixels.
"""

import zlib
from collections.abc import Sequence

from game.narrative.directing import OTHERS, Lamp
from game.narrative.story import Light
from game.narrative.values import dataclass

TICKS_PER_S = 12
# A change of light without a length of its own, and one that comes by itself.
USUAL_TENTHS, GLOW_TENTHS = 7, 30
# On its way a lamp is seen in so many different strengths, this often.
STEP_PERCENT, STEP_TICKS = 4, 2
FLICKER_LEVELS = 3
# A lamp mostly burns; now and then it doesn't quite.
FLICKER_ORDER = (0, 0, 0, 0, 1, 1, 2)
# When all lamps come on one after the other, each waits so long for the last.
ONE_BY_ONE = 3
FULL = 100


@dataclass(slots=True)
class _Burner:
    """One lamp on its way from a strength to another, in percent."""

    start: int = 0
    goal: int = 0
    began: int = 0
    ticks: int = 0
    flicker: int = 0

    def at(self, moment: int) -> int:
        gone = moment - self.began
        if gone >= self.ticks:
            return self.goal
        gone = max(gone // STEP_TICKS * STEP_TICKS, 0)
        way = (self.goal - self.start) * gone / self.ticks
        return self.start + round(way / STEP_PERCENT) * STEP_PERCENT


class Burning:
    """The lamps of a place."""

    def __init__(self, names: Sequence[str], seed: int = 0) -> None:
        """`names` of lamps, all out; `seed` of their flicker."""
        self._burners = {name: _Burner() for name in names}
        self._seed = seed
        self._asked: tuple[object, ...] = ()

    def turn(
        self,
        light: Light | None,
        lamps: Sequence[Lamp],
        glow: Sequence[tuple[str, int]],
        moment: int,
        *,
        tenths: int | None = None,
        cut: bool = False,
    ) -> None:
        """Let every lamp go where it should be now.

        Args:
            light: What the lamps do as long as nobody turns them.
            lamps: Those that were turned; they burn as strongly as that says.
            glow: What is left of others, in percent.
            moment: Twelfths of a second since the beginning.
            tenths: How long it takes; None as usual.
            cut: Whether it is so at once.
        """
        asked = (light.id if light else None, tuple(lamps))
        by_itself = asked == self._asked
        self._asked = asked
        lasts = GLOW_TENTHS if by_itself else USUAL_TENTHS if tenths is None else tenths
        given = dict(light.lamps) if light else {}
        flickers = dict(light.flicker) if light else {}
        left = dict(glow)
        turned = {lamp.name: lamp for lamp in lamps}
        for name, burner in self._burners.items():
            goal = round(given.get(name, 0.0) * left.get(name, FULL))
            burner.flicker = round(flickers.get(name, 0.0) * FULL)
            lamp = turned.get(name, turned.get(OTHERS))
            if lamp is not None:
                goal = lamp.percent
                if lamp.flicker is not None:
                    burner.flicker = lamp.flicker
            goal = min(max(goal, 0), FULL)
            if cut or goal != burner.goal:
                burner.start, burner.goal = burner.at(moment), goal
                burner.began = moment
                burner.ticks = 0 if cut else round(lasts * TICKS_PER_S / 10)

    def rise(self, moment: int, tenths: int) -> None:
        """Let all lamps come on from nothing, one after the other."""
        for number, burner in enumerate(self._burners.values()):
            burner.start = 0
            burner.began = moment + number * ONE_BY_ONE
            burner.ticks = max(round(tenths * TICKS_PER_S / 10), 1)

    def finish(self) -> None:
        """Let every lamp be where it was going."""
        for burner in self._burners.values():
            burner.ticks = 0

    def is_turning(self, moment: int) -> bool:
        """Whether some lamp is on its way."""
        return any(moment < b.began + b.ticks for b in self._burners.values())

    def heading(self, name: str) -> int:
        """How strongly a lamp will burn when it has come to rest."""
        burner = self._burners.get(name)
        return burner.goal if burner is not None else 0

    def percent(self, name: str, moment: int) -> int:
        """How strongly a lamp burns, its flicker apart."""
        burner = self._burners.get(name)
        return burner.at(moment) if burner is not None else 0

    def flickered(self, name: str, moment: int, slow_moment: int) -> int:
        """How strongly a lamp burns, its flicker included."""
        levels = self.levels(name, moment)
        if len(levels) == 1:
            return levels[0]
        words = f"{self._seed} {name} {slow_moment}"
        drawn = zlib.crc32(words.encode()) % len(FLICKER_ORDER)
        return levels[FLICKER_ORDER[drawn]]

    def levels(self, name: str, moment: int) -> tuple[int, ...]:
        """Every strength that a lamp flickers through, the usual one first.

        On its way, too: a flame that is turned down is a flame.
        """
        burner = self._burners.get(name)
        if burner is None:
            return (0,)
        percent = burner.at(moment)
        if not burner.flicker or not percent:
            return (percent,)
        return tuple(
            round(percent * (1 - burner.flicker / FULL * level / (FLICKER_LEVELS - 1)))
            for level in range(FLICKER_LEVELS)
        )
