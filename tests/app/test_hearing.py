"""What is heard follows from where the play stands."""

from dataclasses import replace

from game.app.game import Game
from game.app.goals import Goal
from game.runtime.settings import Settings
from game.ui import sentences
from game.ui.actions import Action, Kind
from tests.app.pieces import Silence, click, game_of, press, story
from tests.app.test_game import at_choice, at_city, begun, labels
from tests.app.test_reading_aloud import Memory


def sounds_of(game: Game) -> Silence:
    assert isinstance(game.house.sounds, Silence)
    return game.house.sounds


def test_a_place_is_heard_as_long_as_one_is_there() -> None:
    game = game_of(story())
    game.go(Goal.TITLE)
    assert sounds_of(game).around == ("rain", ())
    begun(game)
    assert sounds_of(game).around == ("rain", ())


def test_a_lead_alone_has_their_own_music() -> None:
    game = at_city()
    assert sounds_of(game).around[1] == ()
    label = next(each for each in labels(game) if each.startswith("Ada"))
    click(game, label, dt_s=2)
    assert sounds_of(game).around == ("", ("ada_alone",))


def test_who_is_linked_is_heard_together() -> None:
    game = at_choice()
    game.take(Action(Kind.DIGIT, digit=1))  # the umbrella is taken hold of
    game.top.tick(2)
    for _ in range(6):
        if labels(game)[0].startswith("The Street"):
            break
        press(game, Kind.ACCEPT, dt_s=2)
    assert set(sounds_of(game).around[1]) == {"ada_linked", "ben_linked"}
    label = next(each for each in labels(game) if each.startswith("Ada"))
    click(game, label, dt_s=2)
    assert sounds_of(game).around == ("", ("ada_linked", "ben_linked"))


def test_sounds_of_a_scene_are_ready_before_they_are_due() -> None:
    game = begun()
    assert sounds_of(game).expected == ["drip"]
    assert sounds_of(game).heard == []


def test_what_is_heard_is_said_in_words_if_that_is_wanted() -> None:
    game = game_of(story(), settings=Settings(captions=True))
    game.go(Goal.TITLE)
    assert sentences.caption(["rain on a roof"]) in labels(game)
    game = at_city(begun(game))
    label = next(each for each in labels(game) if each.startswith("Ada"))
    click(game, label, dt_s=0.1)
    assert sentences.caption(["a low pipe"]) in labels(game)


def unsettled(settings: Settings) -> Game:
    """A game whose one sound is a car, a key or a telephone."""
    told = story()
    drip = replace(told.sounds["drip"], unsettles=True)
    return begun(
        game_of(replace(told, sounds={**told.sounds, "drip": drip}), settings=settings)
    )


def test_cars_keys_and_telephones_have_a_switch_of_their_own() -> None:
    for is_wanted in (True, False):
        game = unsettled(Settings(unsettling_sounds=is_wanted, captions=True))
        for _ in range(6):
            press(game, Kind.ACCEPT, dt_s=2)
        assert ("drip" in sounds_of(game).heard) is is_wanted


def test_nothing_is_heard_of_what_is_skipped() -> None:
    game = begun()
    game.house.is_skipping = True
    for _ in range(6):
        press(game, Kind.ACCEPT, dt_s=2)
    assert sounds_of(game).heard == []


def test_the_voice_is_heard_over_music_and_places() -> None:
    game = game_of(story(), settings=Settings(read_aloud=True))
    voice = Memory()
    game.house.voice = voice
    game.go(Goal.TITLE)
    for speaks in (True, False):
        voice.is_speaking = speaks
        game.house.tick(0.1)
        assert sounds_of(game).is_ducked is speaks


def test_the_mixer_is_told_what_the_player_prefers_at_once() -> None:
    game = game_of(story(), settings=Settings(mono=True, music_volume=30))
    assert sounds_of(game).is_mono
    assert sounds_of(game).volumes["music"] == 0.3
