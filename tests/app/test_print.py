"""On every screen, in every window, at every size: no word is cut off or covered."""

from pathlib import Path

import pygame
import pytest

from game.app.game import Game
from game.app.threads import ThreadsScreen
from game.app.ways import AskGoBack, OtherWays
from game.app.week import WeekScreen
from game.loading.load import load
from game.narrative.story import Story
from game.runtime.settings import Settings
from game.ui.actions import Action, Kind
from game.ui.corner import PAUSE
from tests.app.pieces import BareStage, game_of, story
from tests.app.printed import Print, printed
from tests.app.tour import all_screens, tour

REPOSITORY = Path(__file__).parents[2]
SIZES = ((640, 360), (1024, 768), (1280, 720), (2560, 1080))
SCALES = (100, 200)
# A wide window has most room for words as large as usual, and takes longest to draw.
ROOMY = pytest.param((2560, 1080), 100, marks=pytest.mark.longest)
LOOKED_AT = [
    *((size, scale) for size in SIZES[:-1] for scale in SCALES),
    (SIZES[-1], SCALES[-1]),
    ROOMY,
]
PAGES_MAX = 250
FOOT_PAGES_MAX = 3
BOARDS = (WeekScreen, ThreadsScreen)
READ_ROLES = ("heading", "text", "button", "switch", "field", "slot", "status")


def _settings(scale: int) -> Settings:
    return Settings(text_scale=scale, reduced_motion=True, captions=True)


def _look(game: Game, window: pygame.Surface, found: Print, where: str) -> list[str]:
    """Draw the screen as it is; what is wrong with it."""
    found.clear()
    game.draw(window)
    return [f"{where}: {each}" for each in found.problems(window.get_rect())]


def _look_over(
    game: Game, window: pygame.Surface, found: Print, where: str
) -> list[str]:
    """Draw a screen, scroll it to its end, and let everything on it have the focus."""
    wrong = _look(game, window, found, where)
    if where.startswith("page"):
        return wrong
    read, named = set(found.read), _named(game)
    for kind in (Kind.PAGE_BACK, Kind.PAGE_FORWARD, Kind.NEXT):
        states = [game.top.nodes()]
        for _ in range(PAGES_MAX):
            game.take(Action(kind))
            if game.top.nodes() in states:
                break  # at the end, or once round
            states.append(game.top.nodes())
            wrong += _look(game, window, found, f"{where}, {kind.name.lower()}")
            read |= found.read
            if kind is Kind.NEXT and isinstance(game.top, BOARDS):
                # What the foot tells of each may be long.
                for _ in range(FOOT_PAGES_MAX):
                    game.take(Action(Kind.PAGE_FORWARD))
                    wrong += _look(game, window, found, f"{where}, at the foot")
                    read |= found.read
            named |= _named(game)
    # Where a line is broken there may be a blank or, after a hyphen, none.
    letters = {"".join(each.split()) for each in read}
    unread = [
        name
        for name in named
        if not any("".join(name.split()) in each for each in letters)
    ]
    return [*wrong, *(f"{where}: never shown: {name!r}" for name in unread)]


def _named(game: Game) -> set[str]:
    """What the nodes say can be read on the screen."""
    return {n.label for n in game.top.nodes() if n.label and n.role in READ_ROLES}


def _tour(
    told: Story,
    size: tuple[int, int],
    scale: int,
    patch: pytest.MonkeyPatch,
    pages: int = 30,
) -> tuple[list[str], set[str]]:
    """What is wrong on a tour, and which screens were stood on."""
    pygame.display.init()
    window = pygame.display.set_mode(size)
    game = game_of(told, size, _settings(scale))
    stage = game.house.stage
    assert isinstance(stage, BareStage)
    wrong: list[str] = []
    seen: set[str] = set()
    with printed(patch) as found:
        for where in tour(game, pages):
            seen.add(type(game.top).__name__)
            if isinstance(game.top, WeekScreen) and game.top._over is not None:
                seen.add(type(game.top._over).__name__)
            game.top.tick(2)
            wrong += _look_over(game, window, found, where)
        wrong += [f"never seen: {words!r}" for words in found.never_seen()]
    return list(dict.fromkeys(wrong)), seen


@pytest.mark.parametrize(("size", "scale"), LOOKED_AT)
def test_no_word_is_cut_off_or_covered_on_any_screen(
    size: tuple[int, int], scale: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong, seen = _tour(story(), size, scale, monkeypatch)
    assert wrong == []
    assert seen >= all_screens() | {AskGoBack.__name__, OtherWays.__name__}


def test_where_the_focus_is_can_be_seen_on_every_screen() -> None:
    size = (1280, 720)
    pygame.display.init()
    window = pygame.display.set_mode(size)
    game = game_of(story(), size, _settings(100))
    seen: set[str] = set()
    for where in tour(game, 30):
        entries = [node for node in game.top.nodes() if node.id and node.id != PAUSE]
        if len(entries) < 2:
            continue
        game.draw(window)
        before = window.copy()
        game.take(Action(Kind.NEXT))
        game.draw(window)
        (now,) = (node for node in game.top.nodes() if node.is_focused)
        assert now.rect.height > 8, where
        seen.add(type(game.top).__name__)
        assert _pixels(before, now.rect) != _pixels(window, now.rect), where
    # On the other screens there is nothing to go to.
    assert all_screens() - seen <= {"BlankScreen", "HistoryScreen", "CreditsScreen"}


def _pixels(of: pygame.Surface, rect: pygame.Rect) -> bytes:
    return pygame.image.tobytes(of.subsurface(rect.clip(of.get_rect())), "RGB")


@pytest.mark.parametrize(
    ("size", "scale"),
    [
        # CI has the time for those with least room for the words.
        pytest.param(
            size,
            scale,
            marks=pytest.mark.slow
            if size == SIZES[0] or (scale == SCALES[-1] and size != SIZES[-1])
            else pytest.mark.longest,
        )
        for size in SIZES
        for scale in SCALES
    ],
)
def test_no_word_of_our_story_is_cut_off_or_covered(
    size: tuple[int, int], scale: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = load(REPOSITORY).story
    assert ours is not None
    wrong, _ = _tour(ours, size, scale, monkeypatch)
    assert wrong == []
