"""Skipping, going on by itself, and hiding the sheet."""

import pygame

from game.app.game import Game
from game.app.goals import Goal
from game.app.play import PlayScreen
from game.narrative.views import NoticeView
from game.runtime.settings import Settings
from game.runtime.shelf import MemoryShelf
from game.ui import words
from game.ui.actions import Action, Kind
from tests.app.pieces import click, focus, game_of, node, press, story
from tests.app.test_game import at_choice, begun, labels


def passing(game: Game, seconds: float) -> None:
    """Let time pass, in frames."""
    for _ in range(round(seconds * 10)):
        game.tick(0.1)


def test_what_was_read_in_another_play_goes_by() -> None:
    shelf = MemoryShelf()
    at_choice(game_of(story(), shelf=shelf))
    game = begun(game_of(story(), shelf=shelf))
    press(game, Kind.SKIP)
    passing(game, 6)
    assert isinstance(game.house.running().stop, NoticeView)
    assert game.house.is_skipping


def test_skipping_ends_at_what_is_new() -> None:
    game = begun()
    page = game.house.running().page
    press(game, Kind.SKIP)
    passing(game, 3)
    assert game.house.running().page == page
    assert not game.house.is_skipping
    assert words.NEW_FROM_HERE in labels(game)


def test_one_key_goes_to_the_next_choice_even_over_what_is_new() -> None:
    game = begun()
    press(game, Kind.SKIP_TO_CHOICE)
    assert isinstance(game.house.running().stop, NoticeView)


def test_the_story_goes_on_by_itself_at_the_pace_that_is_set() -> None:
    game = begun(game_of(story(), settings=Settings(auto_advance=True, auto_pace=200)))
    page = game.house.running().page  # eight words
    passing(game, 2)
    assert game.house.running().page == page
    passing(game, 3)
    assert game.house.running().page != page


def test_it_never_goes_on_over_a_choice() -> None:
    game = at_choice()
    press(game, Kind.AUTO)
    page = game.house.running().page
    passing(game, 60)
    assert game.house.running().page == page
    assert "Wait." in labels(game)


def test_nothing_is_decided_by_waiting() -> None:
    game = at_choice()
    before = game.top.nodes()
    for _ in range(60):
        game.tick(60.0)
    assert game.top.nodes() == before


def test_by_default_nothing_goes_on_by_itself() -> None:
    game = begun()
    page = game.house.running().page
    passing(game, 60)
    assert game.house.running().page == page


def test_the_sheet_can_be_hidden_and_the_next_key_only_brings_it_back() -> None:
    window = pygame.display.set_mode((1280, 720))
    game = begun()
    page = game.house.running().page
    press(game, Kind.HIDE)
    game.draw(window)
    assert window.get_at((200, 640))[:3] == (40, 60, 90)
    game.take(Action(Kind.POINT, at=(3, 3)))
    assert game.is_hidden
    press(game, Kind.ACCEPT)
    game.draw(window)
    assert window.get_at((200, 640))[:3] != (40, 60, 90)
    assert game.house.running().page == page


def test_the_safety_exit_works_while_the_sheet_is_hidden() -> None:
    game = begun()
    press(game, Kind.HIDE, Kind.EXIT)
    assert game.is_blank
    assert not game.is_hidden


def test_all_three_stand_in_words_among_what_else_can_be_done() -> None:
    game = at_choice()

    def more() -> None:
        game.go(Goal.PAUSE)
        click(game, words.MORE)

    more()
    skip, auto, hide = (words.ACTION_NAMES[a] for a in ("skip", "auto", "hide"))
    assert node(game, skip).value == "off \u00b7 S"
    focus(game, skip)
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, PlayScreen), "what is chosen is done where one was"
    more()
    assert node(game, skip).value == "on \u00b7 S"
    focus(game, auto)
    press(game, Kind.ACCEPT)
    more()
    assert node(game, auto).value == "on \u00b7 A"
    focus(game, hide)
    press(game, Kind.ACCEPT)
    assert game.is_hidden
    click(game, "Wait.")
    assert not game.is_hidden


def test_a_key_that_is_held_skips_until_it_is_let_go() -> None:
    game = begun()
    game.take(Action(Kind.SKIP))
    game.tick(0.1)
    game.house.is_skipping = True
    game.take(Action(Kind.SKIP_RELEASED))
    assert game.house.is_skipping, "a short press turns it on and leaves it on"
    game.take(Action(Kind.SKIP))
    game.take(Action(Kind.SKIP))
    for _ in range(6):
        game.house.is_skipping = True
        game.tick(0.1)
    game.house.is_skipping = True
    game.take(Action(Kind.SKIP_RELEASED))
    assert not game.house.is_skipping


def test_an_arrow_that_is_held_never_reads_on() -> None:
    game = begun()
    line = game.house.running().line
    for _ in range(5):
        game.take(Action(Kind.DOWN, is_repeat=True))
        game.tick(0.5)
    assert game.house.running().line == line
