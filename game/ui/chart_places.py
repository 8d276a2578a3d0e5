"""Where everything on the chart stands: columns, rows, and the window of each cell.

Knows sizes and numbers, nothing of what is drawn. Columns are as wide as what
stands in them, and are stretched where there is room; where there is none, one
scrolls.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

import pygame

from game.narrative.overviews import ChartCell, ChartView
from game.narrative.values import dataclass
from game.ui.metrics import Metrics

_ROW_UNITS = (64, 150)  # least and most height of a row
_WINDOW_SHARE = 0.66  # of the row's height
_WINDOW_MOST_UNITS = 100
_SILL_SHARE = 0.84  # where in the row windows stand
_WIDE = 0.86  # of a window's height
_GAP_UNITS = 26
_AIR_UNITS = 26


@dataclass(frozen=True, slots=True)
class Grid:
    """Places on the whole chart, unscrolled; its top left corner is (0, 0).

    Attributes:
        width: Of all columns.
        height: Of all rows.
        columns: Left edge and width of each column.
        rows: Top and height of each row.
        cells: The window of each cell by id.
        gap: Air between windows.
    """

    width: int
    height: int
    columns: tuple[tuple[int, int], ...]
    rows: tuple[tuple[int, int], ...]
    cells: Mapping[str, pygame.Rect]
    gap: int

    def sill(self, row: int) -> int:
        """Where the windows of a row stand."""
        top, height = self.rows[row]
        return top + round(height * _SILL_SHARE)

    def middle(self, column: int) -> int:
        """The middle of a column."""
        left, width = self.columns[column]
        return left + width // 2


def grid(
    view: ChartView, metrics: Metrics, room: tuple[int, int], heads: Sequence[int]
) -> Grid:
    """The places for `view`.

    Args:
        view: The chart.
        metrics: Of the frame.
        room: Width and height that can be seen at once.
        heads: How wide the head of each column is at least.
    """
    count = max(1, len(view.rows))
    least, most = (metrics.px(units) for units in _ROW_UNITS)
    row_height = max(least, min(most, room[1] // count))
    high = min(round(row_height * _WINDOW_SHARE), metrics.px(_WINDOW_MOST_UNITS))
    window = (round(high * _WIDE), high)
    gap = metrics.px(_GAP_UNITS)
    crowds = Counter((cell.column, cell.row) for cell in view.cells)
    widths = []
    for number, head in enumerate(heads):
        crowd = max((crowds[number, row] for row in range(count)), default=0)
        cells = crowd * window[0] + max(0, crowd - 1) * gap
        widths.append(max(cells, head) + 2 * metrics.px(_AIR_UNITS))
    widths = _stretched(widths, room[0])
    columns, left = [], 0
    for width in widths:
        columns.append((left, width))
        left += width
    rows = tuple((number * row_height, row_height) for number in range(count))
    empty = Grid(left, count * row_height, tuple(columns), rows, {}, gap)
    cells_at = _windows(view.cells, empty, window)
    return Grid(left, empty.height, empty.columns, rows, cells_at, gap)


def _stretched(widths: list[int], room: int) -> list[int]:
    """`widths`, with what is left of the room shared out among them."""
    spare = max(0, room - sum(widths))
    count = len(widths)
    return [
        width + spare * (number + 1) // count - spare * number // count
        for number, width in enumerate(widths)
    ]


def _windows(
    cells: Sequence[ChartCell], empty: Grid, window: tuple[int, int]
) -> dict[str, pygame.Rect]:
    """The windows of each place beside one another, in the middle of it."""
    beside: dict[tuple[int, int], list[str]] = {}
    for cell in cells:
        beside.setdefault((cell.column, cell.row), []).append(cell.id)
    found = {}
    step = window[0] + empty.gap
    for (column, row), ids in beside.items():
        left = empty.middle(column) - (len(ids) * step - empty.gap) // 2
        for number, cell_id in enumerate(ids):
            rect = pygame.Rect((left + number * step, 0), window)
            rect.bottom = empty.sill(row)
            found[cell_id] = rect
    return found
