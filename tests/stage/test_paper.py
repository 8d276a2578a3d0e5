"""Sheets of paper are used again, and few are kept."""

import time
from pathlib import Path

import pygame

from game.library.library import AssetLibrary
from game.narrative.events import Figure
from game.stage.canvas import Canvas
from game.stage.painting import Item
from game.stage.paper import ENOUGH, ENOUGH_FOR_A_CAMERA, PaperStock
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage
from tests.stage.theatre import ASSETS, LIGHTS, PEOPLE, tableau

SIZE = (40, 20)


def test_a_sheet_is_used_again_as_if_new() -> None:
    stock = PaperStock()
    sheet = stock.take(SIZE)
    sheet.set_alpha(40)
    stock.give(sheet)
    again = stock.take(SIZE)
    assert again is sheet
    assert again.get_alpha() is None


def test_few_sheets_are_kept() -> None:
    stock = PaperStock()
    for _ in range(ENOUGH + 3):
        stock.give(pygame.Surface(SIZE))
    assert stock.spare == ENOUGH


def test_the_fewer_are_kept_the_more_are_painted_on() -> None:
    stock = PaperStock()
    sheets = [stock.take(SIZE) for _ in range(ENOUGH + 1)]
    stock.give(sheets.pop())
    assert stock.spare == 0
    stock.give(sheets.pop())
    assert stock.spare == 1


def test_who_needs_no_more_sheets_lets_go_of_them() -> None:
    stock = PaperStock()
    stock.enough = ENOUGH_FOR_A_CAMERA
    while stock.lay_in(SIZE):
        pass
    assert stock.spare == ENOUGH_FOR_A_CAMERA
    seen = stock.take(SIZE)
    stock.enough = ENOUGH
    assert stock.spare == ENOUGH_FOR_A_CAMERA - 1, "not with the frame that says so"
    frames = 0
    while stock.let_go():
        frames += 1
    assert frames == ENOUGH_FOR_A_CAMERA - ENOUGH
    assert stock.spare == ENOUGH - 1
    stock.give(seen)
    assert stock.spare == ENOUGH


def test_sheets_of_another_size_are_thrown_away() -> None:
    stock = PaperStock()
    stock.give(pygame.Surface(SIZE))
    assert stock.take((10, 10)).get_size() == (10, 10)
    assert stock.spare == 0


def test_sheets_are_laid_in_one_by_one_until_there_are_enough() -> None:
    stock = PaperStock()
    stock.give(pygame.Surface((10, 10)))
    made = [stock.lay_in(SIZE) for _ in range(ENOUGH + 1)]
    assert made == [True] * ENOUGH + [False]
    assert stock.spare == ENOUGH


def test_a_sheet_that_comes_back_is_not_made_twice() -> None:
    stock = PaperStock()
    while stock.lay_in(SIZE):
        pass
    seen, painted = stock.take(SIZE), stock.take(SIZE)
    assert not stock.lay_in(SIZE)
    stock.give(painted)
    assert not stock.lay_in(SIZE)
    # What was lost with its picture doesn't come back.
    del seen
    assert stock.lay_in(SIZE)


def test_a_stage_that_plays_on_and_changes_needs_no_more_sheets(tmp_path: Path) -> None:
    raster = Raster(tmp_path)
    stage = Stage(AssetLibrary(ASSETS), raster, PEOPLE, LIGHTS, (640, 360), seed=7)
    ada = Figure("ada", "left")
    sheets: list[pygame.Surface] = []

    def plays(frames: int) -> None:
        for _ in range(frames):
            stage.tick(1 / 60)
            found = [some.canvas.front for some in stage._table.all]
            for sheet in (*found, *stage._stock._spare):
                if all(sheet is not known for known in sheets):
                    sheets.append(sheet)
            if not stage.is_crisp:
                time.sleep(0.004)

    def comes_to_rest() -> None:
        for _ in range(3000):
            plays(1)
            if stage.is_crisp and stage.is_settled:
                break
        plays(60)

    stage.show(tableau(ada))
    comes_to_rest()
    laid_in = len(sheets)
    assert laid_in == ENOUGH
    # Drift and grain have the whole painted anew again and again.
    plays(600)
    stage.show(tableau(ada, place="yard"))
    comes_to_rest()
    assert len(sheets) == laid_in
    stage.close()
    raster.close()


def test_the_frame_that_makes_a_sheet_paints_nothing_on_it() -> None:
    stock = PaperStock()
    canvas = Canvas(SIZE, stock)
    item = Item("wall", pygame.Surface(SIZE))
    canvas.show([item], (0, 0, 0))
    assert not canvas.work(1e9)
    assert canvas.spent_px == 0
    assert canvas.work(1e9)
    assert canvas.is_painted
    stock.give(stock.take(SIZE))
    canvas.show([item], (9, 9, 9))
    assert not canvas.work(1e9), "that one was made for somebody else"
    assert canvas.work(1e9)


def test_what_is_shown_at_once_is_painted_on_a_new_sheet_too() -> None:
    canvas = Canvas(SIZE, PaperStock(at_once=True))
    canvas.show([Item("wall", pygame.Surface(SIZE))], (0, 0, 0))
    assert canvas.work(1e9)
