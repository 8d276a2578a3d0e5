"""Plays as files: carried away, taken in, dropped on the window."""

from pathlib import Path

import pygame
import pytest

from game.app.carrying import ExportScreen, ImportScreen
from game.app.game import Game
from game.app.goals import Goal
from game.app.plays import PlaysScreen
from game.narrative.story import Story
from game.narrative.views import ChoiceView
from game.runtime.exchange import SHOWN_MAX, a_free_name, found_in, meant
from game.ui import words
from game.ui.actions import Action, Kind
from tests.app.pieces import click, focus, game_of, node, press, story
from tests.app.test_game import at_choice, labels


def keeping(folder: Path) -> Game:
    """A game at a choice, with one kept play, on the screen of that play."""
    game = at_choice()
    game.house.exchange = folder
    game.house.keeper.slots.keep(game.house.running(), note="the stairs")
    game.go(Goal.LOADS)
    row = next(n for n in game.top.nodes() if n.role == "slot" and "stairs" in n.value)
    game.take(Action(Kind.CLICK, at=row.rect.center))
    game.top.tick(0.5)
    return game


def carried(folder: Path) -> Path:
    game = keeping(folder)
    click(game, words.CARRY_AWAY)
    assert isinstance(game.top, ExportScreen)
    focus(game, words.WRITE_FILE)
    press(game, Kind.ACCEPT)
    (path,) = folder.glob("*.warmth")
    assert any(str(path) in label for label in labels(game))
    return path


def elsewhere(folder: Path) -> Game:
    """The game on another computer."""
    game = game_of(story())
    game.house.exchange = folder
    game.go(Goal.TITLE)
    click(game, words.LOAD_A_PLAY)
    return game


def test_a_play_goes_from_one_computer_to_another(tmp_path: Path) -> None:
    carried(tmp_path)
    game = elsewhere(tmp_path)
    click(game, words.TAKE_IN)
    assert isinstance(game.top, ImportScreen)
    click(game, "play-1.warmth")
    assert isinstance(game.top, PlaysScreen)
    assert words.TAKEN_IN in labels(game)
    (row,) = [n for n in game.top.nodes() if n.role == "slot"]
    assert "from a file" in row.value
    game.take(Action(Kind.CLICK, at=row.rect.center))
    game.top.tick(0.5)
    click(game, words.LOAD_THIS)
    assert isinstance(game.house.running().stop, ChoiceView)


def test_the_name_of_the_file_says_nothing_of_the_story(tmp_path: Path) -> None:
    assert carried(tmp_path).name == "play-1.warmth"


def test_no_file_is_ever_written_over(tmp_path: Path) -> None:
    path = carried(tmp_path)
    before = path.read_bytes()
    game = keeping(tmp_path)
    click(game, words.CARRY_AWAY)
    game.top.written = str(path)  # type: ignore[attr-defined]
    focus(game, words.WRITE_FILE)
    press(game, Kind.ACCEPT)
    assert words.FILE_THERE in labels(game)
    assert path.read_bytes() == before


def test_the_place_is_written_by_hand(tmp_path: Path) -> None:
    game = keeping(tmp_path)
    click(game, words.CARRY_AWAY)
    for _ in range(500):
        game.take(Action(Kind.KEY, text="backspace"))
    for letter in "mine.warmth":
        game.take(Action(Kind.TYPE, text=letter))
    press(game, Kind.DOWN)
    focus(game, words.WRITE_FILE)
    press(game, Kind.ACCEPT)
    assert (tmp_path / "mine.warmth").exists()


def test_a_file_is_dropped_on_the_window(tmp_path: Path) -> None:
    path = carried(tmp_path)
    game = game_of(story())
    game.go(Goal.TITLE)
    game.take(Action(Kind.DROP, text=str(path)))
    assert isinstance(game.top, PlaysScreen)
    assert words.TAKEN_IN in labels(game)
    game.take(Action(Kind.DROP, text=str(path)))
    assert len([n for n in game.top.nodes() if n.role == "slot"]) == 2


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda data: data[: len(data) // 2], "cut short"),
        (lambda data: data.replace(b'"parcel":1', b'"parcel":7'), "newer"),
        (lambda data: data.replace(b"two_doors", b"two_doers"), "damaged"),
        (lambda _: b"\x89PNG and no play", "no play"),
        (lambda _: b"", "no play"),
    ],
)
def test_a_file_that_is_no_play_is_told_and_changes_nothing(
    tmp_path: Path, change: object, told: str
) -> None:
    path = carried(tmp_path)
    path.write_bytes(change(path.read_bytes()))  # type: ignore[operator]
    game = elsewhere(tmp_path)
    click(game, words.TAKE_IN)
    click(game, path.name)
    assert isinstance(game.top, ImportScreen)
    assert any(told in label for label in labels(game)), labels(game)
    press(game, Kind.CANCEL)
    assert words.NOTHING_KEPT in labels(game)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    game = elsewhere(tmp_path)
    click(game, words.TAKE_IN)
    for letter in "nowhere.warmth":
        game.take(Action(Kind.TYPE, text=letter))
    focus(game, words.READ_FILE)
    press(game, Kind.ACCEPT)
    assert any("nowhere.warmth" in label for label in labels(game))


def test_what_somebody_writes_is_meant_beside_the_others(tmp_path: Path) -> None:
    assert meant("a.warmth", tmp_path) == tmp_path / "a.warmth"
    assert meant(' "/b.warmth" ', tmp_path) == Path("/b.warmth")
    assert meant("", tmp_path) == a_free_name(tmp_path)
    assert meant("~/c.warmth", tmp_path) == Path.home() / "c.warmth"


def test_only_a_few_files_are_shown_and_no_others(tmp_path: Path) -> None:
    for number in range(SHOWN_MAX + 3):
        (tmp_path / f"{number}.warmth").write_bytes(b"x")
    (tmp_path / "letter.txt").write_bytes(b"x")
    assert len(found_in(tmp_path)) == SHOWN_MAX
    assert found_in(tmp_path / "nowhere") == ()


def test_what_was_copied_can_be_put_in(monkeypatch: pytest.MonkeyPatch) -> None:
    from game.runtime.bindings import BUTTONS, KEYS
    from game.ui.controls import Reader

    monkeypatch.setattr(pygame.scrap, "get_text", lambda: "elsewhere/a.warmth")
    pressed = pygame.event.Event(
        pygame.KEYDOWN, key=pygame.K_v, mod=pygame.KMOD_CTRL, unicode="v"
    )
    action = Reader(KEYS, BUTTONS).read_for(pressed, "text")
    assert action == Action(Kind.TYPE, text="elsewhere/a.warmth")


def test_a_play_without_a_picture_shows_where_it_stands() -> None:
    game = at_choice()
    asked: list[tuple[str, str | None]] = []

    class Pictures:
        def of_place(
            self, told: Story, place: str, light: str | None, size: tuple[int, int]
        ) -> pygame.Surface | None:
            assert told is game.house.story
            asked.append((place, light))
            return pygame.Surface(size) if len(asked) > 2 else None

    game.house.glimpses = Pictures()  # type: ignore[assignment]
    game.house.keep()
    game.go(Goal.LOADS)
    assert set(asked) == {("street", "dim")}
    before = [n.rect for n in game.top.nodes()]
    for _ in range(3):
        game.top.tick(0.1)
    assert len(asked) > 2
    assert [n.rect for n in game.top.nodes()] == before, "nothing jumps"
    assert node(game, words.BACK)
