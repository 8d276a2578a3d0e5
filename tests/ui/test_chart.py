from dataclasses import replace

import pygame
import pytest

from game.narrative.overviews import (
    ChartCell,
    ChartColumn,
    ChartRow,
    ChartThread,
    ChartView,
    Moment,
)
from game.narrative.views import Run
from game.ui import words
from game.ui.actions import Action, Kind
from game.ui.board import Board
from game.ui.chart import Chart
from game.ui.items import Heading
from tests.ui.screens import SCALES, SIZES, kit, window

NAMES = {"ada": (240, 180, 120), "ben": (120, 220, 180)}
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
STATES = ("lived", "without_you", "elsewhere", "offered", "untaken")


def view(days: int = 1) -> ChartView:
    columns = [
        ChartColumn(f"{day}.{part}", day, part)
        for day in DAYS[:days]
        for part in ("Morning", "Afternoon", "Night")
    ]
    cells = []
    for column in range(len(columns)):
        for row in range(3):
            state = STATES[(column + row) % 5]
            cell = ChartCell(f"{column}/{row}", row, column, state)
            if state != "untaken":
                moment = Moment(1, column, 0) if state == "lived" else None
                cell = replace(
                    cell,
                    scene="a",
                    title=f"Title {column} {row}",
                    line=(Run("One line of it."),),
                    moment=moment,
                )
            cells.append(cell)
    cells.append(ChartCell("0/2/more", 2, 0, "lived", "b", "More", is_here=True))
    threads = (
        ChartThread("hem", "A hem", "ada", "ben", "0/0", "1/1", (0, 1), False, ""),
        ChartThread("bag", "A bag", "ben", "x", None, "2/2", (1, 2), True, "a bag"),
        ChartThread("way", "A way", "x", "y", None, None, (2, 2), False, ""),
    )
    rows = (
        ChartRow("ada", "Ada", "#ff8800"),
        ChartRow("ben", "Ben", "#00ff88"),
        ChartRow(None, "", ""),
    )
    return ChartView(rows, tuple(columns), tuple(cells), threads, 0)


def board(
    days: int = 1,
    size: tuple[int, int] = (1280, 720),
    scale: int = 100,
    *,
    is_still: bool = False,
) -> Board:
    made = kit(size, scale)
    chart = Chart(made, view(days), NAMES)
    return Board(
        made,
        "The Days",
        (("*ways", "Other ways"), ("*back", "Back")),
        chart,
        lambda name: (Heading(name or "nothing"),),
        is_still=is_still,
    )


def press(found: Board, *kinds: Kind) -> str:
    for kind in kinds:
        found.handle(Action(kind))
    return found.focused


def test_every_cell_is_said_in_words_and_a_masked_one_tells_nothing() -> None:
    nodes = {node.id: node for node in board().nodes()}
    lived = nodes["0/0"]
    assert (lived.role, lived.label) == ("moment", "Title 0 0")
    assert "Ada" in lived.value
    assert "Monday, morning" in lived.value
    assert words.CELLS["lived"] in lived.value
    assert lived.is_open
    masked = next(node for node in nodes.values() if node.label == words.MASKED)
    assert not masked.is_open
    assert "Title" not in masked.value


def test_arrows_go_along_the_row_and_to_the_nearest_cell_of_the_next() -> None:
    found = board()
    found.focus("0/0")
    assert press(found, Kind.RIGHT) == "1/0"
    assert press(found, Kind.DOWN) == "1/1"
    assert press(found, Kind.RIGHT, Kind.RIGHT) == "2/1"
    assert press(found, Kind.UP, Kind.UP) == "*back"
    assert press(found, Kind.LEFT) == "*ways"
    assert press(found, Kind.DOWN) not in ("*ways", "*back")


def test_a_lived_cell_is_accepted_and_a_masked_one_is_not() -> None:
    found = board()
    found.focus("0/0")
    assert found.handle(Action(Kind.ACCEPT)) == "0/0"
    masked = next(c for c in view().cells if c.state == "untaken")
    found.focus(masked.id)
    assert found.handle(Action(Kind.ACCEPT)) is None


def test_pointing_focuses_and_a_click_accepts() -> None:
    found = board()
    at = next(node for node in found.nodes() if node.id == "0/0").rect.center
    found.handle(Action(Kind.POINT, at=at))
    assert found.focused == "0/0"
    assert any(node.label == "0/0" for node in found.nodes())  # the foot tells it
    assert found.handle(Action(Kind.CLICK, at=at)) == "0/0"
    assert found.handle(Action(Kind.CLICK, at=(1, 1))) is None


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALES)
def test_seven_days_scroll_and_the_focus_is_always_in_sight(
    size: tuple[int, int], scale: int
) -> None:
    found = board(7, size, scale)
    found.focus("0/0")
    frame = pygame.Rect((0, 0), size)
    for _ in range(20):
        press(found, Kind.RIGHT)
        node = found.ring.focused
        assert node is not None
        assert frame.contains(node.rect)
        assert node.rect.width > 10 < node.rect.height
    assert found.focused == "20/0"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALES)
def test_windows_never_overlap_nor_leave_the_frame(
    size: tuple[int, int], scale: int
) -> None:
    found = board(1, size, scale)
    rects = [node.rect for node in found.nodes() if node.role == "moment"]
    rects += [node.rect for node in found.nodes() if node.role == "button"]
    frame = pygame.Rect((0, 0), size)
    for number, rect in enumerate(rects):
        assert frame.contains(rect)
        assert rect.collidelist(rects[:number]) < 0


def test_the_wheel_scrolls_along_the_days() -> None:
    found = board(7)
    before = {node.id: node.rect.x for node in found.nodes() if node.id == "9/0"}
    found.handle(Action(Kind.PAGE_FORWARD, is_wheel=True))
    after = {node.id: node.rect.x for node in found.nodes() if node.id == "9/0"}
    assert after["9/0"] < before["9/0"]


def test_it_is_drawn_and_threads_tremble_unless_motion_is_reduced() -> None:
    target = window()
    moving, still = board(), board(is_still=True)
    for found, trembles in ((moving, True), (still, False)):
        found.draw(target, lambda surface: surface.fill((40, 50, 70)))
        first = target.copy()
        assert found.tick(0.5) is trembles
        found.draw(target, lambda surface: surface.fill((40, 50, 70)))
        same = pygame.image.tobytes(first, "RGB") == pygame.image.tobytes(target, "RGB")
        assert same is not trembles
