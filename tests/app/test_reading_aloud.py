"""Reading aloud: all screens, by a voice that only remembers."""

import pygame
import pytest

from game.app.game import Game
from game.app.goals import Goal
from game.app.loop import Loop
from game.narrative.views import NoticeView
from game.runtime.settings import Settings
from game.ui import promises, words
from game.ui.actions import Action, Kind
from tests.app.pieces import focus, game_of, node, press, story
from tests.app.test_game import at_choice, at_city, begun, read_until, settled


class Memory:
    """A voice that is there, or isn't, and remembers what it was to say."""

    def __init__(self, *, is_there: bool = True) -> None:
        self.is_there = is_there
        self.is_speaking = False
        self.problem = ""
        self.said: list[str] = []
        self.rates: list[int] = []
        self.hushed = 0

    def say(self, text: str, rate: int = 100) -> None:
        self.said.append(text)
        self.rates.append(rate)

    def hush(self) -> None:
        self.hushed += 1

    def retry(self) -> None:
        pass

    def close(self) -> None:
        pass


def reading(game: Game | None = None) -> tuple[Game, Memory]:
    """A game with a voice, that reads aloud."""
    game = game or game_of(story(), settings=Settings(read_aloud=True))
    voice = Memory()
    game.house.voice = voice
    return game, voice


def told(game: Game, voice: Memory) -> str:
    """What is said of the screen as it is now."""
    voice.said.clear()
    game.recite(changed=True)
    return " ".join(voice.said)


def test_nothing_is_read_aloud_unless_it_is_wanted() -> None:
    game, voice = reading(game_of(story()))
    game.go(Goal.TITLE)
    assert told(game, voice) == ""


def test_menus_are_read_with_the_focus_and_then_only_what_changes() -> None:
    game, voice = reading()
    game.go(Goal.TITLE)
    assert told(game, voice) == f"Two Doors. A small thing. {words.NEW_PLAY}."
    press(game, Kind.DOWN)
    assert told(game, voice) == f"{words.LOAD_A_PLAY}."
    assert told(game, voice) == ""


def test_the_settings_tell_their_values_as_they_turn() -> None:
    game, voice = reading()
    game.go(Goal.SETTINGS)
    focus(game, words.TEXT_SIZE)
    told(game, voice)
    press(game, Kind.RIGHT)
    assert told(game, voice) == "125 %."


def test_the_voice_takes_its_pace_from_the_settings() -> None:
    game, voice = reading(
        game_of(story(), settings=Settings(read_aloud=True, voice_rate=200))
    )
    game.go(Goal.TITLE)
    told(game, voice)
    assert voice.rates == [200]


def test_a_scene_its_things_and_its_choices_are_read() -> None:
    game, voice = reading()
    read_until(begun(game), NoticeView)
    said = told(game, voice)
    assert "To notice 1 of " in said
    focus(game, words.LOOK_AWAY)
    assert told(game, voice).startswith(words.LOOK_AWAY)
    at_choice(game)
    assert "Choice 1 of " in told(game, voice)


def test_the_map_is_read_with_whom_one_can_follow() -> None:
    game, voice = reading()
    at_city(game)
    settled(game)
    assert "To follow 1 of " in told(game, voice)


def test_one_key_turns_it_on_anywhere_and_off_again() -> None:
    game, voice = reading(game_of(story()))
    game.go(Goal.TITLE)
    game.take(Action(Kind.READ_ALOUD))
    assert game.house.settings.read_aloud
    assert words.READS_ALOUD in told(game, voice)
    game.take(Action(Kind.READ_ALOUD))
    told(game, voice)
    assert voice.hushed == 1
    assert voice.said == []


def test_another_key_says_it_all_again() -> None:
    game, voice = reading()
    game.go(Goal.TITLE)
    told(game, voice)
    voice.said.clear()
    game.take(Action(Kind.SAY_AGAIN))
    assert voice.said[0].startswith("Two Doors.")
    assert voice.said[0].endswith(f"{words.FOCUS_IS} {words.NEW_PLAY}.")


def test_without_a_voice_the_setting_says_so_and_stays_off() -> None:
    game, _ = reading(game_of(story()))
    game.house.voice = Memory(is_there=False)
    game.go(Goal.SETTINGS)
    label = words.SETTING_NAMES["read_aloud"]
    focus(game, label)
    press(game, Kind.ACCEPT)
    assert not game.house.settings.read_aloud
    assert node(game, label).value == f"{words.NO_VOICE}; {words.NO_VOICE_HINT}"
    game.take(Action(Kind.READ_ALOUD))
    assert any(words.NO_VOICE_HINT in shown.label for shown in game.top.nodes())


def test_a_voice_that_fails_is_told_and_reading_ends() -> None:
    game, voice = reading()
    game.go(Goal.TITLE)
    told(game, voice)
    voice.is_there = False
    voice.problem = "espeak-ng: no sound device"
    assert not game.recite(changed=False)
    assert not game.house.settings.read_aloud
    shown = [each.label for each in game.top.nodes()]
    assert any("no sound device" in label for label in shown)


def test_the_safety_exit_silences_the_voice() -> None:
    game, voice = reading()
    game.go(Goal.TITLE)
    told(game, voice)
    game.take(Action(Kind.EXIT))
    assert voice.hushed == 1
    assert told(game, voice) == ""


def test_a_story_that_goes_on_by_itself_waits_for_the_voice() -> None:
    game, voice = reading(
        game_of(story(), settings=Settings(read_aloud=True, auto_advance=True))
    )
    begun(game)
    settled(game)
    voice.is_speaking = True
    line = game.house.running().line
    for _ in range(20):
        game.tick(0.5)
    assert game.house.running().line == line
    voice.is_speaking = False
    for _ in range(20):
        game.tick(0.5)
    assert game.house.running().line != line


def test_the_loop_reads_what_it_draws() -> None:
    game, voice = reading()
    pygame.display.init()
    window = pygame.display.set_mode((1280, 720))
    loop = Loop(game, lambda: window, lambda: None, lambda _: None)
    game.go(Goal.TITLE)
    loop.frame(0.1)
    assert voice.said == [f"Two Doors. A small thing. {words.NEW_PLAY}."]
    pressed = pygame.event.Event(
        pygame.KEYDOWN, key=pygame.K_r, mod=0, unicode="r", scancode=0
    )
    loop.events([pressed])
    loop.frame(0.1)
    assert voice.hushed == 1


@pytest.mark.parametrize("size", [(640, 360), (1280, 720)])
def test_the_page_for_every_player_is_told_to_its_end(size: tuple[int, int]) -> None:
    settings = Settings(read_aloud=True)
    game, voice = reading(game_of(story(), size, settings))
    game.go(Goal.TITLE)
    told(game, voice)
    game.go(Goal.EVERYBODY)
    said = [told(game, voice)]
    while not node(game, words.BACK).is_focused:
        press(game, Kind.DOWN)
        said.append(told(game, voice))
    whole = " ".join(said)
    for group in promises.PROMISES.values():
        for promise in group:
            assert whole.count(promise) == 1, promise
    assert promises.NOT_TRIED in whole
    assert words.SETTING_NAMES["mono"] in whole


def test_letters_on_the_screen_are_told_and_then_what_they_make() -> None:
    game, voice = reading(at_choice(game_of(story(), settings=Settings())))
    game.house.switch("read_aloud")
    game.house.hand = "pad"
    game.go(Goal.KEEP)
    told(game, voice)
    press(game, Kind.ACCEPT)
    assert told(game, voice) == f"{words.YOUR_NOTE}. a."
    press(game, Kind.RIGHT)
    assert told(game, voice) == "s."
    press(game, Kind.ACCEPT)
    assert told(game, voice) == "s."
    press(game, Kind.ACCEPT)
    assert told(game, voice) == "ss."
    press(game, Kind.DOWN, Kind.RIGHT, Kind.RIGHT)
    assert told(game, voice) == "v."
    press(game, Kind.CANCEL)
    assert words.KEEP in told(game, voice)
