"""The chart: people's rows, parts of the days, a little window for each moment.

Draws a `ChartView` in the room of a board. Knows which cell lies beside which,
scrolls where the days are many, and says each cell in words.
"""

from collections.abc import Mapping

import pygame

from game.narrative.overviews import ChartCell, ChartColumn, ChartThread, ChartView
from game.narrative.views import plain
from game.ui import sentences, words
from game.ui.actions import Kind
from game.ui.board import Peopled
from game.ui.chart_places import Grid, grid
from game.ui.chart_threads import Strung, strung
from game.ui.colours import (
    FOCUS,
    INK,
    INK_DIM,
    SHEET,
    SHEET_BACK,
    SHEET_EDGE,
    Colour,
    mix,
)
from game.ui.kit import Kit
from game.ui.nodes import Node
from game.ui.panes import Panes

_LABEL_AIR_UNITS = 28
_LABEL_SHARE = 0.3  # of the room's width, at most
_OTHERS: Colour = (164, 176, 206)

_NOWHERE = pygame.Rect(-1, -1, 0, 0)


class Chart(Peopled):
    """A chart in its room."""

    def __init__(
        self, kit: Kit, view: ChartView, colours: Mapping[str, Colour]
    ) -> None:
        """Args: colours: a readable colour for each person."""
        super().__init__(kit, colours)
        self.view = view
        self._panes = Panes()
        self._cells = {cell.id: cell for cell in view.cells}
        self._view = pygame.Rect(0, 0, 0, 0)
        self._grid = Grid(0, 0, (), (), {}, 0)
        self._strung: Strung = ()
        self._at = [0, 0]

    # --- as content of a board ----------------------------------------------

    def place(self, room: pygame.Rect) -> None:
        """Stand in `room`: names on the left, days above."""
        self._room = room
        metrics = self.kit.metrics
        air = metrics.px(_LABEL_AIR_UNITS)
        name, small = self.kit.setting("name"), self.kit.setting("small")
        engine = self.kit.engine
        self._names = [
            engine.line(row.name or words.OTHERS, name) for row in self.view.rows
        ]
        wide = max((each.width for each in self._names), default=0) + air
        wide = min(wide, round(room.width * _LABEL_SHARE))
        self._parts = [
            engine.line(part, small) for part in map(_part, self.view.columns)
        ]
        self._days = [engine.line(each.day, name) for each in self.view.columns]
        self._heads = (name.line_px, small.line_px)
        self._view = pygame.Rect(room.left + wide, room.top + sum(self._heads), 0, 0)
        self._view.size = (room.right - self._view.left, room.bottom - self._view.top)
        heads = [
            max(part.width, day.width)
            for part, day in zip(self._parts, self._days, strict=True)
        ]
        self._grid = grid(self.view, metrics, self._view.size, heads)
        self._strung = strung(self.view, self._grid, metrics, self._colour)
        self._view.height = min(self._view.height, self._grid.height)
        spare = room.bottom - self._view.bottom
        self._view.top += spare // 2
        self._room = pygame.Rect(
            room.left, self._view.top - sum(self._heads), room.width, 0
        )
        self._room.height = self._view.bottom - self._room.top
        self._clamp()

    def nodes(self) -> tuple[Node, ...]:
        """A node for each cell; masked ones tell nothing."""
        return tuple(self._node(cell) for cell in self.view.cells)

    def step(self, start: str, kind: Kind) -> str | None:
        """Along the row, or to the nearest cell of the next row that has any."""
        cell = self._cells[start]
        here = self._grid.cells[start]
        if kind in (Kind.LEFT, Kind.RIGHT):
            sign = 1 if kind is Kind.RIGHT else -1
            ahead = {
                other.id: (self._grid.cells[other.id].x - here.x) * sign
                for other in self.view.cells
                if other.row == cell.row
            }
            ahead = {name: far for name, far in ahead.items() if far > 0}
            return min(ahead, key=ahead.__getitem__, default=None)
        sign = 1 if kind is Kind.DOWN else -1
        found = {
            other.id: (
                (other.row - cell.row) * sign,
                abs(self._grid.cells[other.id].x - here.x),
            )
            for other in self.view.cells
            if (other.row - cell.row) * sign > 0
        }
        return min(found, key=found.__getitem__, default=None)

    def show(self, name: str) -> None:
        """Scroll until the cell is seen, with its neighbours if there is room."""
        rect = self._grid.cells.get(name)
        if rect is None:
            return
        left, width = self._grid.columns[self._cells[name].column]
        if width > self._view.width:
            left, width = rect.left, rect.width
        top, height = self._grid.rows[self._cells[name].row]
        for axis, low, size in ((0, left, width), (1, top, height)):
            least = low + size - self._view.size[axis]
            self._at[axis] = max(least, min(self._at[axis], low))
        self._clamp()

    def turn(self, steps: int) -> bool:
        """Scroll along the days."""
        before = self._at[0]
        lefts = [left for left, _ in self._grid.columns]
        now = sum(left < before for left in lefts)
        if lefts:
            self._at[0] = lefts[max(0, min(now + steps, len(lefts) - 1))]
        self._clamp()
        return self._at[0] != before

    def draw_still(self, target: pygame.Surface, focused: str) -> None:
        """Draw rows, heads, windows, and the glow of the threads."""
        self._draw_rows(target)
        self._draw_heads(target)
        before = target.get_clip()
        target.set_clip(self._clip())
        unit = self.kit.metrics.unit
        for thread, filament in self._filaments():
            filament.glow(target, unit, is_dim=self._is_dim(thread, focused))
        for number, cell in enumerate(self.view.cells):
            self._draw_cell(target, cell, number, is_focused=cell.id == focused)
        target.set_clip(before)
        self._draw_more(target)

    def draw_moving(self, target: pygame.Surface, focused: str, moment: int) -> None:
        """Draw the threads."""
        before = target.get_clip()
        target.set_clip(self._clip())
        unit = self.kit.metrics.unit
        for thread, filament in self._filaments():
            is_dim = self._is_dim(thread, focused)
            filament.line(target, unit, moment, is_dim=is_dim)
            for at, colour in zip(
                (filament.start, filament.end), filament.colours, strict=True
            ):
                bead = mix(colour, SHEET, 0.5) if is_dim else mix(colour, INK, 0.3)
                pygame.draw.aacircle(target, bead, at, max(2, round(4 * unit)))
        target.set_clip(before)

    # --- cells ------------------------------------------------------------------

    def threads_of(self, cell: str) -> tuple[ChartThread, ...]:
        """The threads that begin or end in a cell."""
        return tuple(t for t in self.view.threads if cell in (t.given, t.taken))

    def when(self, cell: ChartCell) -> str:
        """Day and part of a cell."""
        column = self.view.columns[cell.column]
        if not column.day:
            return words.AROUND.get(column.id, "")
        return sentences.day_and_part(column.day, column.part)

    def who(self, cell: ChartCell) -> str:
        """Whose row a cell is in."""
        return self.view.rows[cell.row].name or words.OTHERS

    def _node(self, cell: ChartCell) -> Node:
        rect = self._rect(cell.id).inflate(self._grid.gap // 2, self._grid.gap // 2)
        said = [self.who(cell), self.when(cell), words.CELLS[cell.state]]
        if cell.is_here:
            said.append(words.HERE)
        said.append(plain(cell.line))
        return Node(
            cell.id,
            "moment",
            cell.title or words.MASKED,
            "; ".join(each for each in said if each),
            rect.clip(self._view if self._is_seen(cell.column) else _NOWHERE),
            cell.moment is not None,
        )

    def _rect(self, name: str) -> pygame.Rect:
        rect = self._grid.cells[name]
        return rect.move(self._view.left - self._at[0], self._view.top - self._at[1])

    def _colour(self, row: int) -> Colour:
        return self._colours.get(self.view.rows[row].person or "", _OTHERS)

    # --- drawing ----------------------------------------------------------------

    def _clip(self) -> pygame.Rect:
        air = self.kit.metrics.px(8)
        return self._view.inflate(0, 2 * air)

    def _clamp(self) -> None:
        """Stay on the chart, with a column at the left edge."""
        most = max(0, self._grid.height - self._view.height)
        self._at[1] = max(0, min(self._at[1], most))
        last = max(0, self._grid.width - self._view.width)
        at = max(0, min(self._at[0], last))
        if all(width <= self._view.width for _, width in self._grid.columns):
            lefts = [left for left, _ in self._grid.columns]
            at = min((left for left in lefts if left >= at), default=at)
        self._at[0] = at

    def _is_seen(self, column: int) -> bool:
        """Whether a column is in sight, not cut by the edge."""
        left, width = self._grid.columns[column]
        left -= self._at[0]
        if width > self._view.width:
            return left < self._view.width and left + width > 0
        return left >= 0 and left + width <= self._view.width

    def _draw_rows(self, target: pygame.Surface) -> None:
        before = target.get_clip()
        target.set_clip(self._room)
        thick = max(1, self.kit.metrics.px(2))
        for number, words_ in enumerate(self._names):
            top, height = self._grid.rows[number]
            y = self._view.top + top - self._at[1]
            sill = self._view.top + self._grid.sill(number) - self._at[1]
            colour = self._colour(number)
            rail = mix(SHEET, colour, 0.28)
            pygame.draw.rect(
                target, rail, (self._view.left, sill, self._view.width, thick)
            )
            at = self._room.left, y + (height - words_.height) // 2
            body = pygame.Rect(at, (1, words_.height)).inflate(0, -words_.height // 3)
            if self._view.top <= body.top and body.bottom <= self._view.bottom:
                words_.draw(target, at, colour)
        target.set_clip(before)

    def _draw_heads(self, target: pygame.Surface) -> None:
        """Days and parts above; the part one stands in a little brighter."""
        before = target.get_clip()
        target.set_clip(pygame.Rect(self._view.left, self._room.top, self._view.width,
                                    self._room.height))  # fmt: skip
        left = self._view.left - self._at[0]
        tops = self._room.top, self._room.top + self._heads[0]
        for number, part in enumerate(self._parts):
            if not self._is_seen(number):
                continue
            x, width = self._grid.columns[number]
            is_here = number == self.view.here
            if is_here:
                band = pygame.Rect(
                    left + x, tops[1], width, self._view.bottom - tops[1]
                )
                lit = pygame.Surface(band.size)
                lit.fill(SHEET_BACK)
                lit.set_alpha(110)
                target.blit(lit, band)
            part.draw(
                target,
                (left + x + (width - part.width) // 2, tops[1]),
                INK if is_here else INK_DIM,
            )
        self._draw_days(target, left, tops[0])
        target.set_clip(before)

    def _draw_days(self, target: pygame.Surface, left: int, top: int) -> None:
        thick = max(1, self.kit.metrics.px(1.5))
        columns = self.view.columns
        for number, column in enumerate(columns):
            if number and columns[number - 1].day == column.day:
                continue
            last = number
            while last + 1 < len(columns) and columns[last + 1].day == column.day:
                last += 1
            x = left + self._grid.columns[number][0]
            if number:
                line = mix(SHEET, SHEET_EDGE, 0.4)
                high = self._view.bottom - top
                pygame.draw.rect(target, line, (x, top, thick, high))
            seen = [each for each in range(number, last + 1) if self._is_seen(each)]
            if seen:
                near = left + self._grid.columns[seen[0]][0]
                end = left + sum(self._grid.columns[seen[-1]])
                near, end = max(near, self._view.left), min(end, self._view.right)
                day = self._days[number]
                day.draw(target, ((near + end - day.width) // 2, top), INK)

    def _draw_cell(
        self, target: pygame.Surface, cell: ChartCell, number: int, *, is_focused: bool
    ) -> None:
        rect = self._rect(cell.id)
        if not self._is_seen(cell.column) or not rect.colliderect(self._view):
            return
        if is_focused:
            air = self._grid.gap * 2 // 3
            self.kit.paper.slip(target, rect.inflate(air, air))
        self._panes.draw(target, rect, cell.state, self._colour(cell.row), number)
        if cell.is_here:
            size = max(8, rect.height // 4)
            mark = self.kit.glyphs.get("down", size, FOCUS)
            mark.set_alpha(255)
            target.blit(mark, (rect.centerx - size // 2, rect.top - size - size // 4))

    def _draw_more(self, target: pygame.Surface) -> None:
        """Small marks where there are more days, or more rows."""
        size = max(10, self.kit.metrics.px(22))
        x = self._view.right
        if self._at[1] > 0:
            up = self.kit.glyphs.get("up", size, FOCUS)
            up.set_alpha(255)
            target.blit(up, (x, self._view.top))
        if self._at[1] < self._grid.height - self._view.height:
            down = self.kit.glyphs.get("down", size, FOCUS)
            down.set_alpha(255)
            target.blit(down, (x, self._view.bottom - size))
        y = self._view.top - self._heads[1] // 2 - size // 2
        mark = self.kit.glyphs.get("up", size, FOCUS)
        mark.set_alpha(255)
        if self._at[0] > 0:
            target.blit(pygame.transform.rotate(mark, 90), (self._view.left - size, y))
        if self._at[0] < self._grid.width - self._view.width:
            target.blit(pygame.transform.rotate(mark, -90), (self._view.right, y))

    # --- threads ----------------------------------------------------------------

    def _is_dim(self, thread: ChartThread, focused: str) -> bool:
        """Whether a thread steps back behind those of the cell in focus."""
        ours = self.threads_of(focused)
        return bool(ours) and thread not in ours

    def _filaments(self) -> Strung:
        """The threads where they are in the frame."""
        off = self._view.left - self._at[0], self._view.top - self._at[1]
        return tuple((thread, line.moved(off)) for thread, line in self._strung)


def _part(column: ChartColumn) -> str:
    return column.part or words.AROUND.get(column.id, "")
