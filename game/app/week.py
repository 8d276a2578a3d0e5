"""The chart of what was lived: every moment a window, and the way back to it.

Going back asks first. What came after is kept by the session as another way it
went; those are listed, and one can return to each.
"""

from collections.abc import Sequence
from dataclasses import replace

import pygame

from game.app.goals import Goal
from game.app.house import House
from game.app.menu import MenuScreen
from game.app.ways import AskGoBack, OtherWays, chart_title, joined, session_of
from game.narrative.overviews import ChartCell, ChartView
from game.narrative.prose import typographic
from game.narrative.views import Run
from game.runtime import chart as charts
from game.ui import words
from game.ui.actions import Action, Kind
from game.ui.board import Board
from game.ui.chart import Chart
from game.ui.items import Heading, Item, Words
from game.ui.nodes import Node

OTHER_WAYS = "*other_ways"
BACK = "*back"
_VEIL = 120
_STAYS_S = 0.2  # so that nothing is drawn for what one only passes


class WeekScreen:
    """The chart, and over it a question or the list of other ways it went."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._session = session_of(house)
        self._over: MenuScreen | None = None
        self._looks_at = ""
        self._stays_s = 0.0
        self._view = _set(charts.chart(self._session))
        self._ways = charts.branch_views(self._session)
        self._cells = {cell.id: cell for cell in self._view.cells}
        self.board = self._new_board()

    # --- as a screen ----------------------------------------------------------

    def enter(self) -> None:
        """Be on top, newly or again: look at the play as it is now."""
        self._over = None
        self._view = _set(charts.chart(self._session))
        self._ways = charts.branch_views(self._session)
        self._cells = {cell.id: cell for cell in self._view.cells}
        self.board = self._new_board()
        here = [cell.id for cell in self._view.cells if cell.is_here]
        here += [cell.id for cell in self._view.cells if cell.state == "offered"]
        if here:
            self.board.focus(here[0])

    def lay_out(self) -> None:
        """Take size and settings anew; the focus stays."""
        focused = self.board.focused
        self.board = self._new_board()
        self.board.focus(focused)
        if self._over is not None:
            self._over.lay_out()

    def handle(self, action: Action) -> Goal | None:
        """Look about, go back to a moment, or leave."""
        if self._over is not None:
            return self._handle_over(action)
        if action.kind in (Kind.CANCEL, Kind.CHART):
            return Goal.BACK
        accepted = self.board.handle(action)
        if accepted == BACK:
            return Goal.BACK
        if accepted == OTHER_WAYS:
            self._lay_over(OtherWays(self.house, self._ways))
        elif accepted:
            cell = self._cells[accepted]
            at = (self._chart.who(cell), self._chart.when(cell))
            self._lay_over(AskGoBack(self.house, cell, joined(at)))
        return None

    def tick(self, dt_s: float) -> bool:
        """Let threads tremble, and sheets fade in."""
        changed = self.board.tick(dt_s)
        changed = self.board.show_picture(self._glimpse(dt_s)) or changed
        return (self._over is not None and self._over.tick(dt_s)) or changed

    def draw(self, target: pygame.Surface) -> None:
        """Draw the chart, and what lies over it."""
        self.board.draw(target, self.house.stage.draw)
        if self._over is not None:
            veil = pygame.Surface(target.get_size())
            veil.set_alpha(_VEIL)
            target.blit(veil, (0, 0))
            self._over.sheet.draw(target)

    def nodes(self) -> tuple[Node, ...]:
        """What can be read and accepted."""
        return self.board.nodes() if self._over is None else self._over.nodes()

    # --- the chart --------------------------------------------------------------

    def _new_board(self) -> Board:
        house = self.house
        self._chart = Chart(house.kit, self._view, house.names)
        others = [way for way in self._ways if not way.is_present]
        ways = ((OTHER_WAYS, words.OTHER_WAYS),) if others else ()
        return Board(
            house.kit,
            chart_title(house),
            (*ways, (BACK, words.BACK)),
            self._chart,
            self._tell,
            is_still=house.settings.reduced_motion,
            has_picture=house.glimpses is not None,
        )

    def _tell(self, name: str) -> Sequence[Item]:
        """What the foot says about a cell."""
        cell = self._cells.get(name)
        if cell is None:
            return ()
        at = [self._chart.who(cell), self._chart.when(cell), self._place(cell)]
        state = words.HERE if cell.is_here else words.CELLS[cell.state]
        items: list[Item] = [
            Heading(cell.title or words.MASKED),
            Words((Run(joined((*at, state))),), "aside"),
        ]
        if cell.line:
            items.append(Words(cell.line))
        titles = [thread.title for thread in self._chart.threads_of(name)]
        if titles:
            said = f"{words.LINKED}: {joined(titles)}"
            items.append(Words((Run(said),), "aside"))
        return items

    def _glimpse(self, dt_s: float) -> pygame.Surface | None:
        """The picture of the moment in focus, once one stays there and it is drawn."""
        is_same = self._looks_at == self.board.focused
        self._looks_at = self.board.focused
        self._stays_s = self._stays_s + dt_s if is_same else 0.0
        if self._stays_s < _STAYS_S:
            return None
        cell = self._cells.get(self.board.focused)
        size = self.board.picture_size
        if self.house.glimpses is None or cell is None or size is None:
            return None
        return self.house.glimpses.of(self._session, cell, size)

    def _place(self, cell: ChartCell) -> str:
        title = self._session.titles.get(cell.place or "", "")
        return "" if title == cell.title else title

    # --- what lies over it --------------------------------------------------------

    def _handle_over(self, action: Action) -> Goal | None:
        if self._over is None:
            return None
        if action.kind in (Kind.CANCEL, Kind.CHART):
            self._over = None
            return None
        goal = self._over.handle(action)
        if goal is Goal.BACK:
            self._over = None
            return None
        return goal

    def _lay_over(self, over: MenuScreen) -> None:
        over.enter()
        self._over = over


def _set(view: ChartView) -> ChartView:
    """The chart with its titles set as they are printed."""
    return replace(
        view,
        cells=tuple(replace(c, title=typographic(c.title)) for c in view.cells),
        threads=tuple(replace(t, title=typographic(t.title)) for t in view.threads),
    )
