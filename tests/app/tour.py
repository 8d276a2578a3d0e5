"""A tour of every screen that there is, in whatever story is played."""

import importlib
import pkgutil
import random
from collections.abc import Iterator

import game.app
from game.app.city import CityScreen
from game.app.ending import EndingScreen
from game.app.game import Game
from game.app.goals import Goal
from game.app.week import OTHER_WAYS, WeekScreen
from game.app.writing import LETTERS, WritingScreen
from game.narrative.stops import open_inputs
from game.runtime.session import Session
from game.ui.actions import Action, Kind
from game.ui.corner import PAUSE

# Opened over a play, one after another.
OPENED = (
    Goal.PAUSE,
    Goal.MORE,
    Goal.HISTORY,
    Goal.NOTE_BEFORE,
    Goal.NOTE,
    Goal.CREDITS,
    Goal.SETTINGS,
    Goal.EVERYBODY,
    Goal.KEYS,
    Goal.BUTTONS,
    Goal.ASK_NEW,
    Goal.SAVES,
    Goal.KEEP,
    Goal.LOADS,
    Goal.SLOT,
    Goal.SLOT_NOTE,
    Goal.CARRY,
    Goal.TAKE_IN,
    Goal.THREADS,
    Goal.WEEK,
)
NOTE = "before the storm, when nobody had yet thought of an umbrella at all"
# What screens are made from, and stands on none itself.
_NO_SCREENS = {"Screen", "MenuScreen", "WritingScreen"}
STEPS_MAX = 400


def tour(game: Game, pages: int) -> Iterator[str]:
    """Stand on one screen after another; what it is.

    After the first offers, so many steps are read as a reader would; the rest
    of the play is passed by.
    """
    game.go(Goal.TITLE)
    yield "title"
    game.go(Goal.BEGIN)
    yield from _read(game, STEPS_MAX)
    keep(game)
    for goal in OPENED:
        game.go(goal)
        _settle(game)
        yield goal.name.lower()
        if isinstance(game.top, WritingScreen):
            yield from _letters(game, game.top)
    yield from _back_by_the_week(game)
    game.take(Action(Kind.QUICK_SAVE))
    game.house.running().perform(open_inputs(game.house.story, _session(game).state)[0])
    game.take(Action(Kind.QUICK_LOAD))
    yield "whether to load"
    game.take(Action(Kind.CANCEL))
    yield from _read(game, pages)
    _to_the_end(game)
    yield "ending"
    game.go(Goal.TITLE)
    yield "title after a play"
    game.take(Action(Kind.EXIT))
    yield "blank"


def all_screens() -> set[str]:
    """The names of all screens, and of what lies over one as a screen does."""
    found: set[str] = set()
    for each in pkgutil.iter_modules(game.app.__path__):
        module = importlib.import_module(f"game.app.{each.name}")
        found |= {
            name
            for name, made in vars(module).items()
            if isinstance(made, type)
            and made.__module__ == module.__name__
            and name.endswith("Screen")
        }
    return found - _NO_SCREENS


def keep(game: Game) -> None:
    """Keep the play with a long note, and look at it."""
    slots = game.house.keeper.slots
    slots.keep(_session(game), note=NOTE, created="20 January, 21:14")
    slots.delete(slots.keep(_session(game), note="thrown away"))
    game.house.chosen = slots.listed()[0]


def _read(game: Game, steps: int) -> Iterator[str]:
    """Read on, and answer as it comes, to the next offers or the end."""
    chance = random.Random(5)
    for number in range(steps):
        _settle(game)
        yield f"page {number} of {game.house.running().scene}"
        if number and isinstance(game.top, CityScreen | EndingScreen):
            return
        asked = [n.id for n in game.top.nodes() if n.id and n.id != PAUSE]
        if asked:
            _focus(game, chance.choice(asked))
            yield f"page {number}, looking"
        game.take(Action(Kind.ACCEPT))


def _focus(game: Game, wanted: str) -> None:
    for _ in range(STEPS_MAX):
        if any(n.is_focused and n.id == wanted for n in game.top.nodes()):
            return
        game.take(Action(Kind.NEXT))


def _letters(game: Game, screen: WritingScreen) -> Iterator[str]:
    """Letters on the screen: all pages of them, over a line that is full."""
    screen.written = f"{NOTE} " * 3
    screen.accept(LETTERS)
    yield "letters"
    game.take(Action(Kind.PAGE_BACK))
    game.take(Action(Kind.PAGE_FORWARD))
    yield "capital signs"
    game.take(Action(Kind.CANCEL))


def _back_by_the_week(game: Game) -> Iterator[str]:
    assert isinstance(game.top, WeekScreen)
    lived = [cell for cell in game.top._view.cells if cell.moment is not None]
    game.top.board.focus(lived[0].id)
    game.take(Action(Kind.ACCEPT))
    yield "whether to go back"
    moment = lived[0].moment
    assert moment is not None
    _session(game).go_back_to(moment)
    game.go(Goal.STANDING)
    game.go(Goal.WEEK)
    yield "week with other ways"
    assert isinstance(game.top, WeekScreen)
    game.top.board.focus(OTHER_WAYS)
    game.take(Action(Kind.ACCEPT))
    yield "other ways"
    game.go(Goal.STANDING)
    _session(game).read_on()


def _to_the_end(game: Game) -> None:
    session = _session(game)
    chance = random.Random(5)
    while session.state.over is None:
        session.read_on()
        session.perform(chance.choice(open_inputs(session.story, session.state)))
    session.read_on()
    game.house.take_arriving()
    game.go(Goal.STANDING)
    assert isinstance(game.top, EndingScreen)
    _settle(game)


def _session(game: Game) -> Session:
    session = game.house.running()
    assert isinstance(session, Session)
    return session


def _settle(game: Game) -> None:
    """With every wait, fade and guard behind it."""
    for _ in range(4):
        game.top.tick(2)
