"""Typefaces: the usual two, one that is hard to misread, and one of the system."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pytest

from game.app.goals import Goal
from game.narrative.views import Run
from game.runtime.settings import Settings
from game.ui import fonts, words
from game.ui.actions import Kind
from game.ui.fonts import FACES, ITALIC_OF, Fonts, font_path, has_family
from game.ui.text import Setting, TextEngine
from tests.app.pieces import focus, game_of, node, press, story

BIRD = "\u0437\u0438\u043c\u043e\u0440\u043e\u0434\u043e\u043a"


@pytest.fixture(autouse=True)
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A system that has no fonts yet."""
    fonts._installed.cache_clear()
    monkeypatch.setattr(fonts, "_system_folders", lambda: iter([tmp_path]))
    yield tmp_path
    fonts._installed.cache_clear()


def install(folder: Path) -> None:
    """As if somebody had put OpenDyslexic there; any font does."""
    for name in ("Regular", "Italic", "Bold"):
        deep = folder / "opentype" / "opendyslexic"
        deep.mkdir(parents=True, exist_ok=True)
        shutil.copy(font_path("plain"), deep / f"OpenDyslexic-{name}.otf")


def test_every_face_of_every_family_has_a_file_and_an_italic() -> None:
    for faces in FACES.values():
        for face in faces:
            assert Path(font_path(face)).is_file()
            assert Path(font_path(ITALIC_OF[face])).is_file()


def test_letters_that_a_face_lacks_are_taken_from_another() -> None:
    found = Fonts()
    own = found.get("clear", 20, "Zimorodok, caf\u00e9 \u201cyes\u201d \u2014")
    assert own is found.get("clear", 20)
    lent = found.get("clear", 20, BIRD)
    assert lent is found.get("plain", 20)


def test_words_in_two_alphabets_are_set_and_drawn() -> None:
    engine = TextEngine()
    setting = Setting("clear", 24)
    paragraph = engine.layout(
        (Run(f"The {BIRD} dives."),),
        400,
        setting,
    )
    assert 0 < paragraph.width <= 400
    assert paragraph.surface((255, 255, 255)).get_bounding_rect().width > 100


def test_a_typeface_of_the_system_is_offered_only_where_it_is(system: Path) -> None:
    assert not has_family("dyslexic")
    assert font_path("open") == font_path("plain")
    install(system)
    fonts._installed.cache_clear()
    assert has_family("dyslexic")
    assert Path(font_path("open_strong")).name == "OpenDyslexic-Bold.otf"


def test_the_settings_offer_what_there_is(system: Path) -> None:
    game = game_of(story())
    game.go(Goal.SETTINGS)
    label = words.SETTING_NAMES["typeface"]
    seen = []
    for _ in range(3):
        seen.append(node(game, label).value)
        focus(game, label)
        press(game, Kind.RIGHT)
    assert seen == ["with serifs", "without serifs", "Atkinson Hyperlegible"]
    assert node(game, label).value == "with serifs"
    install(system)
    fonts._installed.cache_clear()
    focus(game, label)
    press(game, Kind.LEFT)
    assert node(game, label).value == "OpenDyslexic"


def test_all_of_the_interface_takes_the_typeface() -> None:
    game = game_of(story(), settings=Settings(typeface="hyperlegible"))
    kit = game.house.kit
    faces = {kit.setting(kind).face for kind in ("prose", "menu", "heading", "small")}
    assert faces == {"clear", "clear_strong"}
