"""A scene in which there is nothing to choose, passed over and read after all."""

from game.app.game import Game
from game.app.goals import Goal
from game.ui import words
from game.ui.actions import Kind
from tests.app.pieces import click, focus, game_of, press
from tests.app.test_game import begun, labels
from tests.runtime.test_passing import alley

SUMMARY = "Ben falls and gets up. Gladly."


def asked(game: Game) -> Game:
    """At the question before the scene that may weigh."""
    for _ in range(20):
        if words.PASS_OVER in labels(game):
            return game
        press(game, Kind.ACCEPT, dt_s=2)
    raise AssertionError(labels(game))


def test_it_asks_first_and_the_summary_stands_for_it() -> None:
    game = asked(begun(game_of(alley())))
    click(game, words.PASS_OVER)
    game.top.tick(2)
    assert SUMMARY in labels(game)


def test_what_was_passed_over_can_be_read_after_all() -> None:
    game = asked(begun(game_of(alley())))
    click(game, words.PASS_OVER)
    game.top.tick(2)
    game.go(Goal.PAUSE)
    focus(game, words.READ_IN_FULL)
    press(game, Kind.ACCEPT)
    game.top.tick(2)
    assert SUMMARY not in labels(game)
    assert "Ben slips." in labels(game)
    game.go(Goal.PAUSE)
    assert words.READ_IN_FULL not in labels(game)
