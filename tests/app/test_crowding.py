"""A long choice in large words comes after what leads to it: people stay in sight."""

import pygame
import pytest

from game.app.game import Game
from game.app.lifting import lift_of
from game.app.play import PlayScreen
from game.narrative.views import ChoiceView
from game.runtime.settings import Settings
from game.ui.actions import Kind
from tests.app.pieces import game_of, press, story
from tests.app.test_game import at_choice, labels, settled

SAID = "The porter looks at the door, then at the clock."
OPTIONS = ["Take the umbrella to Ben.", "Wait.", "Run."]
LARGE = [
    ((1280, 720), 200),
    ((1280, 720), 175),
    ((640, 360), 100),
    ((640, 360), 200),
    ((1024, 768), 200),
    ((2560, 1080), 200),
    ((1720, 720), 200),
]
USUAL = [((1280, 720), 100), ((1920, 1080), 125), ((1024, 768), 100)]


def _game(size: tuple[int, int], scale: int) -> Game:
    return at_choice(game_of(story(), size, Settings(text_scale=scale)))


def _top_of(game: Game) -> int:
    assert isinstance(game.top, PlayScreen)
    return game.top.page.sheet.rect.top


@pytest.mark.parametrize(("size", "scale"), LARGE)
def test_in_large_words_options_stand_alone_and_whole(
    size: tuple[int, int], scale: int
) -> None:
    game = _game(size, scale)
    assert SAID not in labels(game)
    assert isinstance(game.top, PlayScreen)
    column = game.top.page.sheet.column
    assert not column.overflows
    assert [node.label for node in column.ring.nodes] == OPTIONS
    window = pygame.Rect((0, 0), size)
    assert all(window.contains(node.rect) for node in column.ring.nodes)
    # The picture lies higher than usual, by that much.
    heads = 0.48 * size[1] - lift_of(game.house.kit.metrics)
    assert _top_of(game) > heads


@pytest.mark.parametrize(("size", "scale"), LARGE)
def test_what_leads_to_them_is_read_before_and_is_one_page_back(
    size: tuple[int, int], scale: int
) -> None:
    game = _game(size, scale)
    press(game, Kind.PAGE_BACK)
    settled(game)
    assert SAID in labels(game)
    assert not set(OPTIONS) & set(labels(game))
    assert game.house.running().stop is None
    press(game, Kind.ACCEPT)
    assert isinstance(settled(game).house.running().stop, ChoiceView)
    assert labels(game)[: len(OPTIONS)] == OPTIONS


@pytest.mark.parametrize(("size", "scale"), USUAL)
def test_in_usual_words_both_stand_on_one_sheet(
    size: tuple[int, int], scale: int
) -> None:
    assert labels(_game(size, scale))[: 1 + len(OPTIONS)] == [SAID, *OPTIONS]


def test_larger_words_while_a_choice_stands_there_make_room_as_well() -> None:
    game = _game((1280, 720), 100)
    game.house.change(Settings(text_scale=200))
    game.top.lay_out()
    settled(game)
    assert SAID not in labels(game)
    assert set(OPTIONS) <= set(labels(game))
