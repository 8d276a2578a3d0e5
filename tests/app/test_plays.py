"""Keeping and loading plays, as a player does it."""

import io
from pathlib import Path

import pygame
import pytest

from game.app.game import Game
from game.app.goals import Goal
from game.app.loop import Loop
from game.app.pause import PauseScreen
from game.app.photograph import photograph
from game.app.play import PlayScreen
from game.app.plays import AskLoadScreen, KeepScreen, PlaysScreen, SlotScreen
from game.app.title import TitleScreen
from game.runtime import picture
from game.runtime.session import Session
from game.runtime.settings import Settings
from game.runtime.shelf import DiskShelf, MemoryShelf, ReadOnlyShelf
from game.runtime.store import StoreProblem
from game.ui import sentences, words
from game.ui.actions import Action, Kind
from game.ui.slip import LASTS_S
from tests.app.pieces import click, focus, game_of, node, press, story
from tests.app.test_game import SIZES, at_choice, at_city, begun, labels


def slots(game: Game) -> list[str]:
    return [shown.id for shown in game.top.nodes() if shown.role == "slot"]


def kept(game: Game, note: str = "") -> Game:
    """With the running play kept, and the list of kept plays on top."""
    game.go(Goal.PAUSE)
    click(game, words.KEEP_PLAY)
    click(game, words.KEEP_NOW)
    for letter in note:
        game.take(Action(Kind.TYPE, text=letter))
    focus(game, words.KEEP)
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, PlaysScreen)
    return game


def test_a_play_is_kept_with_a_picture_and_the_players_words() -> None:
    game = kept(at_choice(), "before the door")
    assert words.KEPT in labels(game)
    view = game.house.keeper.slots.listed()[0]
    assert (view.kind, view.note) == ("slot", "before the door")
    assert view.picture is not None
    shown = node(game, sentences.play_title(view))
    assert "“before the door”" in shown.value
    press(game, Kind.CANCEL)
    assert isinstance(game.top, PauseScreen)


def test_the_picture_is_small_and_sound() -> None:
    pygame.display.init()
    pygame.display.set_mode((1280, 720))
    found = photograph(begun().house)
    assert picture.is_sound(found)
    assert pygame.image.load(io.BytesIO(found)).get_size() == (480, 270)


def test_a_kept_play_is_loaded_where_it_was() -> None:
    game = kept(at_choice())
    page = game.house.running().page
    press(game, Kind.CANCEL, Kind.CANCEL, Kind.DOWN, Kind.ACCEPT)
    assert game.house.running().page != page
    game.go(Goal.PAUSE)
    click(game, words.LOAD_A_PLAY)
    chosen = next(
        view
        for view in game.house.keeper.slots.listed()
        if not view.problem and view.kind == "slot"
    )
    focus_slot(game, chosen.slot)
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, SlotScreen)
    assert words.WOULD_BE_LEFT in labels(game)
    click(game, words.LOAD_THIS)
    assert isinstance(game.top, PlayScreen)
    assert game.house.running().page == page


def focus_slot(game: Game, slot: str) -> None:
    for _ in range(40):
        if any(shown.id == slot and shown.is_focused for shown in game.top.nodes()):
            return
        game.take(Action(Kind.NEXT))
    raise AssertionError(slot)


def test_the_newest_play_stands_first() -> None:
    game = kept(at_choice(), "one")
    press(game, Kind.CANCEL, Kind.CANCEL)
    kept(game, "two")
    shown = {each.id: each.value for each in game.top.nodes()}
    assert "two" in shown[slots(game)[0]]
    assert "one" in shown[slots(game)[1]]


def test_a_deleted_play_can_be_put_back() -> None:
    game = kept(at_choice(), "mine")
    mine = slots(game)[0]
    focus_slot(game, mine)
    press(game, Kind.ACCEPT)
    focus(game, words.DELETE)
    press(game, Kind.ACCEPT)
    assert words.DELETED in labels(game)
    assert mine not in slots(game)
    undo = next(each for each in labels(game) if each.startswith("Put back"))
    focus(game, undo)
    press(game, Kind.ACCEPT)
    assert mine in slots(game)


def test_the_note_of_a_kept_play_can_be_changed() -> None:
    game = kept(at_choice(), "mine")
    focus_slot(game, slots(game)[0])
    press(game, Kind.ACCEPT)
    focus(game, words.CHANGE_NOTE)
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, KeepScreen)
    for _ in range(2):
        game.take(Action(Kind.KEY, text="backspace"))
    game.take(Action(Kind.TYPE, text="ll"))
    focus(game, words.KEEP)
    press(game, Kind.ACCEPT, Kind.CANCEL)
    assert game.house.keeper.slots.listed()[0].note == "mill"


def test_a_play_can_be_kept_over_an_older_one() -> None:
    game = kept(at_choice(), "mine")
    press(game, Kind.CANCEL, Kind.CANCEL, Kind.DOWN, Kind.ACCEPT)
    page = game.house.running().page
    game.go(Goal.SAVES)
    mine = next(view for view in game.house.keeper.slots.listed() if view.note)
    focus_slot(game, mine.slot)
    press(game, Kind.ACCEPT)
    focus(game, words.KEEP_OVER)
    press(game, Kind.ACCEPT)
    session, _ = game.house.keeper.load(mine.slot)
    assert session is not None
    assert session.page == page
    assert sum(bool(each.note) for each in game.house.keeper.slots.listed()) == 1


def test_what_goes_wrong_is_said_on_the_sheet() -> None:
    class FullShelf(MemoryShelf):
        is_full = False

        def write(self, name: str, data: bytes) -> None:
            if self.is_full:
                raise StoreProblem("The disk is full.")
            super().write(name, data)

    shelf = FullShelf()
    game = at_choice(game_of(story(), shelf=shelf))
    game.go(Goal.SAVES)
    click(game, words.KEEP_NOW)
    shelf.is_full = True
    focus(game, words.KEEP)
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, KeepScreen)
    assert "The disk is full." in labels(game)


def test_one_key_keeps_quickly_and_one_loads() -> None:
    game = at_choice()
    page = game.house.running().page
    press(game, Kind.QUICK_LOAD)
    assert words.NOTHING_QUICK in labels(game)
    press(game, Kind.QUICK_SAVE)
    assert words.KEPT_QUICKLY in labels(game)
    press(game, Kind.QUICK_LOAD)
    assert isinstance(game.top, PlayScreen)
    press(game, Kind.DOWN, Kind.ACCEPT, Kind.QUICK_LOAD)
    assert isinstance(game.top, AskLoadScreen)
    press(game, Kind.ACCEPT)
    assert isinstance(game.top, PlayScreen)
    assert game.house.running().page == page


def test_where_nothing_can_be_written_a_play_is_kept_for_now(tmp_path: Path) -> None:
    usual = at_choice(game_of(story(), shelf=DiskShelf(tmp_path)))
    kept(usual, "from before")
    game = at_choice(game_of(story(), shelf=ReadOnlyShelf(DiskShelf(tmp_path))))
    game.take(Action(Kind.QUICK_SAVE))
    game.top.tick(0.1)
    assert words.KEPT_FOR_NOW in [shown.label for shown in game.top.nodes()]
    assert game.house.is_kept()
    kept(game, "for now")
    assert words.KEPT_FOR_NOW in [shown.label for shown in game.top.nodes()]
    notes = {view.note for view in game.house.keeper.slots.listed() if view.note}
    assert notes == {"from before", "for now"}


def test_at_the_city_a_word_says_that_the_play_was_kept() -> None:
    game = at_city()
    press(game, Kind.QUICK_SAVE)
    assert words.KEPT_QUICKLY in labels(game)
    game.top.draw(pygame.display.set_mode((1280, 720)))
    game.top.tick(LASTS_S)
    assert words.KEPT_QUICKLY not in labels(game)


def test_without_a_play_nothing_is_kept_quickly() -> None:
    game = game_of(story())
    game.go(Goal.TITLE)
    press(game, Kind.QUICK_SAVE, Kind.QUICK_LOAD)
    assert isinstance(game.top, TitleScreen)
    assert not game.house.keeper.slots.listed()


def test_plays_can_be_loaded_from_the_title() -> None:
    shelf = MemoryShelf()
    kept(at_choice(game_of(story(), shelf=shelf)), "mine")
    game = game_of(story(), shelf=shelf)
    game.go(Goal.TITLE)
    click(game, words.LOAD_A_PLAY)
    assert words.KEEP_NOW not in labels(game)
    focus_slot(game, slots(game)[0])
    press(game, Kind.ACCEPT, Kind.ACCEPT)
    assert isinstance(game.top, PlayScreen)


def test_letters_are_written_and_do_nothing_else() -> None:
    pygame.display.init()
    window = pygame.display.set_mode((1280, 720))
    game = at_choice()
    game.go(Goal.KEEP)
    loop = Loop(game, lambda: window, lambda: None, lambda _: None)

    def key(code: int) -> pygame.event.Event:
        return pygame.event.Event(pygame.KEYDOWN, key=code, mod=0)

    events = [
        key(pygame.K_h),
        pygame.event.Event(pygame.TEXTINPUT, text="h"),
        key(pygame.K_SPACE),
        pygame.event.Event(pygame.TEXTINPUT, text=" "),
        key(pygame.K_5),
        pygame.event.Event(pygame.TEXTINPUT, text="5"),
        key(pygame.K_F5),
    ]
    loop.events(events)
    assert node(game, words.YOUR_NOTE).value == "h 5|"
    loop.events([key(pygame.K_BACKSPACE), key(pygame.K_DOWN), key(pygame.K_RETURN)])
    assert game.house.keeper.slots.listed()[0].note == "h"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [100, 200])
def test_kept_plays_fit_every_window(size: tuple[int, int], scale: int) -> None:
    pygame.display.init()
    window = pygame.display.set_mode(size)
    game = at_choice(game_of(story(), size, Settings(text_scale=scale)))
    kept(game, "a few words of the player’s own, and then some more of them")
    game.house.chosen = game.house.keeper.slots.listed()[0]
    for goal in (Goal.LOADS, Goal.SLOT, Goal.SLOT_NOTE, Goal.SAVES):
        game.go(goal)
        game.top.draw(window)
        for shown in game.top.nodes():
            if shown.id and shown.rect.size != (0, 0):
                assert window.get_rect().contains(shown.rect), (goal, shown)


def test_what_is_set_aside_is_told_where_one_sees_it(tmp_path: Path) -> None:
    def opened() -> Game:
        return game_of(story(), shelf=DiskShelf(tmp_path))

    game = at_choice(opened())
    slots = game.house.keeper.slots
    session = game.house.running()
    assert isinstance(session, Session)
    kept = [slots.keep(session, note=note) for note in ("one", "two")]
    game.house.keeper.close()
    file = tmp_path / f"{kept[0]}.json"
    file.write_bytes(file.read_bytes()[:300])
    game = opened()
    game.go(Goal.TITLE)
    assert [label for label in labels(game) if f"{kept[0]} is damaged" in label]
    assert file.with_name(f"{file.name}.damaged").exists()
    game.go(Goal.LOADS)
    assert not [label for label in labels(game) if "damaged" in label], "once is enough"
    file = tmp_path / f"{kept[1]}.json"
    file.write_bytes(b"")
    game.go(Goal.LOADS)
    assert [label for label in labels(game) if f"{kept[1]} is damaged" in label]
    game.house.keeper.close()
