"""What the interface sounds like: what is done is heard once, and over no voice."""

import pygame

from game.app.game import Game
from game.app.goals import Goal
from game.narrative.views import ChoiceView
from game.runtime.settings import Settings
from game.runtime.store import StoreProblem
from game.stage.signs import ACCEPT, BACK, FOCUS, KEPT, REFUSED
from game.ui import words
from game.ui.actions import Action, Kind
from tests.app.pieces import Silence, click, focus, game_of, press, story
from tests.app.test_game import at_choice


def heard(game: Game) -> list[str]:
    """The signs since this was asked last."""
    sounds = game.house.sounds
    assert isinstance(sounds, Silence)
    found, sounds.signs = sounds.signs, []
    return found


def test_moving_accepting_and_going_back_sound_different() -> None:
    game = game_of(story())
    game.go(Goal.TITLE)
    press(game, Kind.DOWN)
    assert heard(game) == [FOCUS]
    focus(game, words.SETTINGS)
    heard(game)
    press(game, Kind.ACCEPT)
    assert heard(game) == [ACCEPT]
    press(game, Kind.RIGHT)
    assert heard(game) == [FOCUS], "a setting was turned"
    press(game, Kind.ACCEPT)
    assert heard(game) == [ACCEPT]
    press(game, Kind.CANCEL)
    assert heard(game) == [BACK]
    click(game, words.CREDITS)
    assert heard(game) == [ACCEPT]
    click(game, words.BACK)
    assert heard(game) == [BACK]


def test_reading_on_and_pointing_are_silent() -> None:
    game = at_choice()
    game.go(Goal.BEGIN)
    heard(game)
    press(game, Kind.ACCEPT, Kind.ACCEPT, Kind.PAGE_BACK, Kind.PAGE_FORWARD)
    game.take(Action(Kind.POINT, at=(300, 300)))
    game.take(Action(Kind.CLICK, at=(2, 2)))
    assert heard(game) == []


def test_a_choice_is_heard_and_one_out_of_reach_is_refused() -> None:
    game = at_choice()
    stop = game.house.running().stop
    assert isinstance(stop, ChoiceView)
    shut = next(option for option in stop.options if not option.is_open)
    label = next(n.label for n in game.top.nodes() if n.id == shut.id)
    focus(game, label)
    heard(game)
    press(game, Kind.ACCEPT)
    assert heard(game) == [REFUSED]
    click(game, "Wait.")
    assert heard(game) == [ACCEPT]


def test_a_play_that_was_kept_sounds_so_and_one_that_was_not_otherwise() -> None:
    game = at_choice()
    heard(game)
    game.take(Action(Kind.QUICK_LOAD))
    assert heard(game) == [REFUSED], "there is nothing to load"
    game.take(Action(Kind.QUICK_SAVE))
    assert heard(game) == [KEPT]
    game.go(Goal.KEEP)
    click(game, words.KEEP)
    assert heard(game) == [KEPT]
    game.go(Goal.KEEP)

    def keep(*_: object, **__: object) -> str:
        raise StoreProblem("The disk is full.")

    game.house.keeper.slots.keep = keep  # type: ignore[method-assign]
    click(game, words.KEEP)
    assert heard(game) == [REFUSED]


def test_they_are_silent_while_everything_is_read_aloud_and_when_one_leaves() -> None:
    game = game_of(story(), settings=Settings(read_aloud=True))
    game.go(Goal.TITLE)
    press(game, Kind.DOWN, Kind.ACCEPT)
    assert heard(game) == []
    game = at_choice()
    heard(game)
    game.take(Action(Kind.EXIT))
    game.take(Action(Kind.DOWN))
    assert heard(game) == []


def test_their_volume_is_a_setting_of_its_own() -> None:
    pygame.display.init()
    game = game_of(story())
    game.go(Goal.TITLE)
    game.go(Goal.SETTINGS)
    focus(game, words.SETTING_NAMES["signs_volume"])
    others = {k: v for k, v in game.house.sounds.volumes.items() if k != "signs"}
    while game.house.sounds.volumes["signs"] > 0:
        press(game, Kind.LEFT)
    now = game.house.sounds.volumes
    assert {k: v for k, v in now.items() if k != "signs"} == others
