"""How threads run over the chart: from sill to sill, round the windows between."""

from collections import Counter
from collections.abc import Callable, Mapping

from game.narrative.overviews import ChartCell, ChartThread, ChartView
from game.ui.chart_places import Grid
from game.ui.colours import Colour
from game.ui.filament import Filament
from game.ui.metrics import Metrics

_LEVEL_SAG_UNITS = 13  # of a thread along a row: between its sill and the next
_BEAD_STEP_UNITS = 11
_STEEP_ROWS = 2

Strung = tuple[tuple[ChartThread, Filament], ...]


def strung(
    view: ChartView, places: Grid, metrics: Metrics, colour: Callable[[int], Colour]
) -> Strung:
    """The threads of a chart, on the unscrolled chart.

    Args:
        view: The chart.
        places: Where its cells are.
        metrics: Of the frame.
        colour: From the index of a row to its colour.
    """
    cells = {cell.id: cell for cell in view.cells}
    ties = _Ties(places, cells, metrics.px(_BEAD_STEP_UNITS))
    found = []
    for number, thread in enumerate(view.threads):
        giver, receiver = thread.rows
        start = ties.tie(thread.given or thread.taken, giver)
        end = ties.tie(thread.taken or thread.given, receiver)
        filament = Filament(
            start,
            end,
            (colour(giver), colour(receiver)),
            thread.is_slack,
            _bend(start, end, abs(giver - receiver), places),
            number,
            metrics.px(_LEVEL_SAG_UNITS) if giver == receiver else None,
        )
        found.append((thread, filament))
    return tuple(found)


class _Ties:
    """Where threads are tied; several at one place lie beside one another."""

    def __init__(
        self, places: Grid, cells: Mapping[str, ChartCell], step_px: int
    ) -> None:
        self._places = places
        self._cells = cells
        self._step_px = step_px
        self._tied: Counter[tuple[str | None, int]] = Counter()

    def tie(self, cell: str | None, row: int) -> tuple[int, int]:
        """A place on the sill of a person's row.

        Under the window where it was lived, if that is the person's own; else
        beside it, so that it doesn't seem to belong to another.
        """
        nth = self._tied[cell, row]
        self._tied[cell, row] += 1
        off = (nth + 1) // 2 * (1 if nth % 2 else -1) * self._step_px
        y = self._places.sill(row)
        if cell is None:
            return self._places.gap // 2 + off, y
        rect = self._places.cells[cell]
        if self._cells[cell].row == row:
            return rect.centerx + off, y
        return rect.right + self._places.gap * 3 // 4 + off, y


def _bend(
    start: tuple[int, int], end: tuple[int, int], rows: int, places: Grid
) -> float:
    """How far a steep thread swings out, round the windows between."""
    x, y = end[0] - start[0], end[1] - start[1]
    wide = max((rect.width for rect in places.cells.values()), default=0)
    if rows < _STEEP_ROWS or abs(x) > 2 * wide:
        return 0.0
    return -wide / y
