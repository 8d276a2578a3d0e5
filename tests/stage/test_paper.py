"""Sheets of paper are used again, and few are kept."""

import pygame

from game.stage.paper import KEPT, PaperStock

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
    for _ in range(KEPT + 3):
        stock.give(pygame.Surface(SIZE))
    assert stock.spare == KEPT


def test_sheets_of_another_size_are_thrown_away() -> None:
    stock = PaperStock()
    stock.give(pygame.Surface(SIZE))
    assert stock.take((10, 10)).get_size() == (10, 10)
    assert stock.spare == 0


def test_sheets_are_laid_in_one_by_one_until_there_are_enough() -> None:
    stock = PaperStock()
    stock.give(pygame.Surface((10, 10)))
    made = [stock.lay_in(SIZE) for _ in range(KEPT + 1)]
    assert made == [True] * KEPT + [False]
    assert stock.spare == KEPT
