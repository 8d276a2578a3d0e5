"""Small pictures of moments, from a small stage of their own.

A moment that was lived looks as it did then; of one that wasn't, only the place
is shown, with nobody in it.
"""

from collections.abc import Callable
from dataclasses import replace

import pygame

from game.app.ports import Theatre
from game.narrative.events import Placed, SceneBegan
from game.narrative.overviews import ChartCell
from game.narrative.showing import hidden_at_first
from game.narrative.story import SetStage, Story
from game.narrative.tableau import Tableau, after
from game.runtime.session import Session

_KEPT = 40
_SIZE = (480, 270)

SmallStage = Callable[[tuple[int, int]], Theatre]


class Glimpses:
    """Pictures of moments, each drawn when it is asked for first."""

    def __init__(self, small_stage: SmallStage) -> None:
        """Args: small_stage: makes a stage of a size that stands still."""
        self._make = small_stage
        self._stage: Theatre | None = None
        self._shown: Tableau | None = None
        self._kept: dict[tuple[Tableau, tuple[int, int]], pygame.Surface] = {}

    def of(
        self, session: Session, cell: ChartCell, size: tuple[int, int]
    ) -> pygame.Surface | None:
        """The picture of a moment; None while there is none. Ask again."""
        return self._of(_tableau(session, cell), size)

    def of_place(
        self, story: Story, place: str, light: str | None, size: tuple[int, int]
    ) -> pygame.Surface | None:
        """The picture of a place with nobody in it; None while there is none.

        It is as when a play of `story` begins, without what comes only later.
        """
        hidden = hidden_at_first(story, place)
        shown = Tableau(place=place, light=light, weather="clear", hidden=hidden)
        return self._of(shown, size)

    def _of(
        self, tableau: Tableau | None, size: tuple[int, int]
    ) -> pygame.Surface | None:
        if tableau is None or min(size) <= 0:
            return None
        key = tableau, size
        if key not in self._kept:
            picture = self._drawn(tableau)
            if picture is None:
                return None
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[key] = pygame.transform.smoothscale(picture, size)
        return self._kept[key]

    def _drawn(self, tableau: Tableau) -> pygame.Surface | None:
        if self._stage is None:
            self._stage = self._make(_SIZE)
        if tableau != self._shown:
            self._stage.show(tableau, cut=True)
            self._shown = tableau
        self._stage.tick(0.0)
        if not self._stage.is_crisp:
            return None
        picture = pygame.Surface(_SIZE)
        self._stage.draw(picture)
        return picture


def _tableau(session: Session, cell: ChartCell) -> Tableau | None:
    """What stood on the stage when the moment began, as far as that is known."""
    moment, written = cell.moment, session.story.scenes.get(cell.scene or "")
    if moment is not None and moment.branch == session.branches.number:
        begun = False
        for event in session.history[moment.entry].events:
            if isinstance(event, SceneBegan):
                begun = event.scene == cell.scene
            elif begun and isinstance(event, Placed) and event.place:
                # Nothing moves in so small a picture.
                return replace(after(Tableau(), [event]), weather="clear")
    for op in written.code if written else ():
        if isinstance(op, SetStage) and op.place:
            hidden = hidden_at_first(session.story, op.place)
            return Tableau(
                place=op.place, light=op.light, weather="clear", hidden=hidden
            )
    return None
