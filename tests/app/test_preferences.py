"""Every setting is applied at once, and kept."""

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.app.game import Game
from game.app.goals import Goal
from game.app.loop import Loop
from game.narrative.story import Story
from game.runtime.settings import Settings, read_settings, write_settings
from game.ui import sentences, words
from game.ui.actions import Action, Kind
from game.ui.colours import contrast, worst_sheet
from tests.app.pieces import (
    BareStage,
    Silence,
    click,
    focus,
    game_of,
    node,
    press,
    story,
)
from tests.app.test_game import at_choice, begun, labels, read_until


def preferring(game: Game | None = None) -> Game:
    game = game or begun()
    game.go(Goal.SETTINGS)
    return game


def turned(game: Game, label: str, *kinds: Kind) -> Game:
    focus(game, label)
    press(game, *(kinds or (Kind.ACCEPT,)))
    return game


def test_the_typeface_of_prose_changes_at_once() -> None:
    game = turned(preferring(), words.SETTING_NAMES["typeface"])
    assert game.house.kit.setting("prose").face == "plain"
    assert node(game, words.SETTING_NAMES["typeface"]).value == "without serifs"


def test_lines_stand_further_apart() -> None:
    game = preferring()
    before = game.house.kit.setting("prose").line_px
    turned(game, words.SETTING_NAMES["line_spacing"])
    assert game.house.kit.setting("prose").line_px == pytest.approx(
        before * 1.25, abs=1
    )


def test_high_contrast_makes_paper_opaque_and_letters_light() -> None:
    game = turned(preferring(), words.SETTING_NAMES["contrast"])
    kit = game.house.kit
    assert kit.paper.alpha == 255
    assert contrast(kit.ink((120, 120, 160)), worst_sheet(255)) >= 12


@pytest.mark.parametrize("opacity", [85, 90, 95, 100])
def test_words_keep_seven_to_one_on_any_paper(opacity: int) -> None:
    kit = game_of(story(), settings=Settings(panel_opacity=opacity)).house.kit
    for colour in ((238, 235, 226), (171, 177, 192), (246, 196, 120)):
        assert contrast(kit.ink(colour), worst_sheet(kit.paper.alpha)) >= 7


def test_words_can_appear_at_once() -> None:
    game = begun(game_of(story(), settings=Settings(text_speed="instant")))
    page = game.house.running().page
    game.take(Action(Kind.ACCEPT))
    assert game.house.running().page != page
    game.take(Action(Kind.ACCEPT))


def test_without_snow_the_air_is_clear() -> None:
    game = begun(game_of(story(), settings=Settings(snow=False)))
    stage = game.house.stage
    assert isinstance(stage, BareStage)
    assert {tableau.weather for tableau in stage.shown} == {"clear"}


def test_sounds_have_a_volume_and_words() -> None:
    game = preferring()
    for name in ("effects_volume", "places_volume", "music_volume"):
        group = name.removesuffix("_volume")
        before = game.house.sounds.volumes[group]
        turned(game, words.SETTING_NAMES[name], Kind.RIGHT)
        assert game.house.sounds.volumes[group] == pytest.approx(before + 0.1)
    turned(game, words.SETTING_NAMES["captions"])
    press(game, Kind.CANCEL)
    for _ in range(8):
        press(game, Kind.ACCEPT)
        if isinstance(game.house.sounds, Silence) and game.house.sounds.heard:
            break
    assert sentences.caption(["a drop in a bucket"]) in labels(game)


def test_a_story_without_sounds_has_no_switches_for_them() -> None:
    game = preferring(game_of(_silent(story())))
    assert words.SETTING_NAMES["effects_volume"] not in labels(game)
    assert words.SETTING_NAMES["typeface"] in labels(game)


def _silent(told: Story) -> Story:
    return replace(told, sounds={}, place_sounds={})


def test_numbers_go_round_so_that_a_mouse_is_enough() -> None:
    game = preferring()
    seen = []
    for _ in range(5):
        click(game, words.TEXT_SIZE)
        seen.append(game.house.settings.text_scale)
    assert seen == [125, 150, 175, 200, 100]


def test_the_window_takes_the_size_that_is_chosen_and_remembers_a_pull() -> None:
    pygame.display.init()
    sizes = [(1280, 720)]
    calls: list[bool] = []
    game = preferring()
    loop = Loop(game, lambda: pygame.Surface(sizes[-1]), lambda: None, calls.append)
    sizes.append((1600, 900))
    focus(game, words.SETTING_NAMES["window_size"])
    loop.act(Action(Kind.RIGHT))
    assert calls == [False]
    assert game.house.size == (1600, 900)
    assert node(game, words.SETTING_NAMES["window_size"]).value == "1600 × 900"
    sizes.append((1111, 777))
    loop.events([pygame.event.Event(pygame.VIDEORESIZE, size=(1111, 777), w=1, h=1)])
    assert game.house.settings.window_width == 1111
    assert calls == [False]


def test_changed_keys_stand_in_the_hints() -> None:
    settings = Settings()
    keys = {**settings.keys, "exit": ("f10",)}
    game = at_choice(game_of(story(), settings=replace(settings, keys=keys)))
    game.go(Goal.PAUSE)
    assert any(label.startswith("F10 leaves at once") for label in labels(game))


def test_all_settings_come_back(tmp_path: Path) -> None:
    game = turned(preferring(), words.SETTING_NAMES["typeface"])
    turned(game, words.SETTING_NAMES["text_speed"])
    path = tmp_path / "settings.json"
    assert write_settings(path, game.house.settings) == ""
    found, told = read_settings(path)
    assert told == ""
    assert found == game.house.settings


def test_text_size_changes_under_the_words_that_are_read() -> None:
    game = read_until(begun(), object)
    game.go(Goal.PAUSE)
    turned(game, words.TEXT_SIZE)
    press(game, Kind.CANCEL)
    assert game.house.kit.metrics.text_scale == 125


def test_what_is_promised_can_be_tried_on_the_page_itself() -> None:
    game = game_of(story())
    game.go(Goal.TITLE)
    click(game, words.EVERYBODY)
    focus(game, words.SETTING_NAMES["line_spacing"])
    press(game, Kind.RIGHT)
    assert game.house.settings.line_spacing == 125
    assert node(game, words.SETTING_NAMES["line_spacing"]).is_focused
    ways = (words.KEYS_TITLE, words.BUTTONS_TITLE, words.KEPT_PLAYS, words.CONTENT_NOTE)
    for label in ways:
        focus(game, label)
        press(game, Kind.ACCEPT)
        assert label in [n.label for n in game.top.nodes() if n.role == "heading"]
        press(game, Kind.CANCEL)
        assert node(game, label).is_focused
    assert words.READ_AGAIN not in labels(game), "no play is under way"
    game = at_choice()
    game.go(Goal.PAUSE)
    click(game, words.EVERYBODY)
    focus(game, words.READ_AGAIN)
    press(game, Kind.ACCEPT)
    assert words.HISTORY in labels(game)
