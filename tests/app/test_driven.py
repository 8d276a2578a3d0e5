"""Our story driven by keys alone, by mouse alone, and by gamepad alone.

From the title to the end of the first day; kept, left, loaded; back a day by the
chart; on to another end; back to the way it went before.
"""

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame
import pytest

from game.app.ending import EndingScreen
from game.app.game import Game
from game.app.goals import Goal
from game.app.loop import Loop
from game.app.main import compose
from game.app.request import PlayRequest
from game.app.title import TitleScreen
from game.app.week import OTHER_WAYS, WeekScreen
from game.library.library import AssetLibrary
from game.loading.load import load
from game.narrative.story import Story
from game.narrative.views import OffersView
from game.runtime.home import open_home
from game.runtime.session import Session
from game.runtime.settings import Settings
from game.runtime.shelf import DiskShelf
from game.stage.rastering.raster import Raster
from game.ui import words
from tests.app.driving import Gamepad, Hand, Keys, Mouse, Player
from tests.app.pieces import game_of

REPOSITORY = Path(__file__).parents[2]
SIZE = (1280, 720)
STEPS_MAX = 900
HANDS: dict[str, Callable[[], Hand]] = {
    "keys": Keys,
    "mouse": Mouse,
    "gamepad": Gamepad,
}

Open = Callable[[], Game]


@cache
def _story() -> Story:
    story = load(REPOSITORY).story
    assert story is not None
    return story


SMALLEST = (640, 360)


def _at_the_title(opened: Open, hand: Hand, size: tuple[int, int]) -> Player:
    pygame.display.init()
    window = pygame.display.set_mode(size)
    pygame.event.clear()
    game = opened()
    game.go(Goal.TITLE)
    player = Player(Loop(game, lambda: window, lambda: None, lambda _: None), hand)
    player.wait()
    return player


def _session(player: Player) -> Session:
    session = player.loop.game.house.session
    assert isinstance(session, Session)
    return session


def _is_first_day_over(player: Player) -> bool:
    session = _session(player)
    if isinstance(player.loop.game.top, EndingScreen):
        return True
    part = session.state.part
    is_later = 0 <= part < len(session.story.calendar) and (
        session.story.calendar[part].day != session.story.calendar[0].day
    )
    return is_later and isinstance(session.stop, OffersView)


def _play_the_day(player: Player, choose: Callable[[list[str]], str]) -> None:
    for _ in range(STEPS_MAX):
        if _is_first_day_over(player):
            return
        player.move_on(choose)
    raise AssertionError("the day never ends")


def _lived(player: Player) -> list[str]:
    """Who was followed, in order."""
    said = [str(given) for given in _session(player).replay()]
    return [each for each in said if each.startswith("Follow")]


def _keep_and_leave(player: Player, note: str) -> None:
    player.open_pause()
    player.press(words.KEEP_PLAY)
    player.press(words.KEEP_NOW)
    player.hand.write(player, note)
    player.press(words.KEEP)
    (kept,) = [
        view
        for view in player.loop.game.house.keeper.slots.listed()
        if view.kind == "slot"
    ]
    assert kept.note == note
    assert any(node.label == words.KEPT for node in player.nodes)
    player.press(words.BACK)
    player.press(words.QUIT)
    assert not player.goes_on
    player.loop.game.house.keeper.close()


def _back_to_the_first_moment(player: Player) -> None:
    player.open_pause()
    player.press(_story().texts.get("chart_title") or words.CHART)
    assert isinstance(player.loop.game.top, WeekScreen)
    followed = _lived(player)[0]
    scene = followed.partition("'")[2].partition("'")[0]
    cells = {
        cell.id: cell
        for cell in player.loop.game.top._view.cells
        if cell.moment is not None and cell.scene == scene
    }
    (cell,) = cells
    player.accept(cell)
    player.press(words.GO_BACK)


def _drive(
    opened: Open,
    make: Callable[[], Hand],
    size: tuple[int, int] = SIZE,
    note: str = "after a day",
) -> None:
    player = _at_the_title(opened, make(), size)
    player.press(words.NEW_PLAY)
    player.press(words.BEGIN)
    _play_the_day(player, lambda found: found[0])
    stood, followed = _session(player).replay(), _lived(player)
    assert len(followed) > 1
    _keep_and_leave(player, note)

    player = _at_the_title(opened, make(), size)
    player.press(words.LOAD_A_PLAY)
    slots = {
        view.kind: view.slot for view in player.loop.game.house.keeper.slots.listed()
    }
    player.accept(slots["slot"])
    player.press(words.LOAD_THIS)
    assert _session(player).replay() == stood

    _back_to_the_first_moment(player)
    assert len(_session(player).replay()) < len(stood)
    assert [each.lived.cursor for each in _session(player).branches.others]
    _play_the_day(player, lambda found: found[-1])
    assert _lived(player) != followed
    elsewhere = _session(player).replay()

    player.open_pause()
    player.press(_story().texts.get("chart_title") or words.CHART)
    player.accept(OTHER_WAYS)
    ways = player.ids("button")
    player.accept(ways[0])
    assert _session(player).replay() == stood
    player.open_pause()
    player.press(words.BACK_TO_TITLE)
    assert isinstance(player.loop.game.top, TitleScreen)
    assert elsewhere != stood
    player.press(words.QUIT)
    assert not player.goes_on


@pytest.mark.parametrize(
    ("hand", "size", "scale"),
    [
        *((hand, SIZE, 100) for hand in HANDS),
        ("keys", SMALLEST, 200),
        *(
            pytest.param(hand, SMALLEST, 200, marks=pytest.mark.slow)
            for hand in HANDS
            if hand != "keys"
        ),
    ],
)
def test_a_day_is_played_kept_and_played_otherwise(
    hand: str, size: tuple[int, int], scale: int, tmp_path: Path
) -> None:
    def opened() -> Game:
        settings = Settings(text_scale=scale)
        return game_of(_story(), size, settings, DiskShelf(tmp_path))

    _drive(opened, HANDS[hand], size)


@pytest.fixture
def raster(tmp_path: Path) -> Iterator[Raster]:
    found = Raster(tmp_path / "pixels")
    yield found
    found.close()


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "hand",
    [
        pytest.param(
            hand,
            marks=pytest.mark.slow if hand == "keys" else pytest.mark.longest,
        )
        for hand in HANDS
    ],
)
def test_a_day_is_played_on_the_whole_stage(
    hand: str, tmp_path: Path, raster: Raster
) -> None:
    home = open_home(tmp_path / "home", {})

    def opened() -> Game:
        request = PlayRequest(_story(), AssetLibrary(REPOSITORY / "assets"), home, 1)
        return compose(
            request, Settings(effects_volume=0, signs_volume=0), SIZE, raster
        )

    # Letter by letter takes its time where each moves a whole stage.
    _drive(opened, HANDS[hand], note="so")
