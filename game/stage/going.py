"""A picture that makes way for the next, and what of it still lives.

Mostly it is flat: what was seen last. When only the light changes, and slowly,
the set under it stays for as long: the same people stand in both lights, and
nobody may stand still in one while breathing in the other.
"""

import pygame

from game.narrative.events import Figure
from game.narrative.tableau import Tableau
from game.stage.pace import Pace
from game.stage.passing import Passing
from game.stage.stageset import StageSet


class Going:
    """A passing, and the set that it shows, if that lives."""

    def __init__(
        self,
        passing: Passing,
        cast: tuple[Figure, ...],
        live: StageSet | None = None,
    ) -> None:
        """A picture that makes way.

        Args:
            passing: How it goes.
            cast: Who is on in the next one.
            live: What goes on moving; else the passing has a flat picture.
        """
        self.passing = passing
        self._cast = cast
        self.live = live

    def follow(self, tableau: Tableau, moment: int) -> None:
        """The reader has gone on: those in the old light do as those in the new."""
        self.passing.hurry(is_on_stage=tableau.cast != self._cast)
        self._cast = tableau.cast
        if self.live is not None and self.live.company is not None:
            company = self.live.company
            company.follow(tableau, moment, cut=False)

    def fetch(self, moment: int) -> bool:
        """Bring on what is missing; True if something new came."""
        return self.live is not None and self.live.fetch(moment)

    def move(self, pace: Pace, pixels: float, *, is_new_moment: bool) -> bool:
        """Let what lives move; True if it looks different."""
        live = self.live
        if live is None or live.scenery is None:
            return False
        changed = False
        if is_new_moment:
            live.step(pace.moment)
            items = live.items(pace.drift, pace.moment, pace.slow_moment)
            changed = live.canvas.show(items, live.scenery.ground)
        return live.canvas.work(pixels) or changed

    def paint(self, target: pygame.Surface) -> None:
        """Paint what is left of it over the next picture."""
        if self.live is not None:
            self.passing.picture = self.live.canvas.front
        self.passing.paint(target)
