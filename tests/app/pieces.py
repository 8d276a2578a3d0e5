"""Small stand-ins for the stage, and houses to try screens in."""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame

from game.app.game import Game
from game.app.house import House
from game.app.keeping import Keeper
from game.loading.load import load
from game.narrative.story import Story
from game.narrative.tableau import Tableau
from game.runtime.saves import Saves
from game.runtime.seen import Seen
from game.runtime.session import Session
from game.runtime.settings import Settings
from game.runtime.shelf import MemoryShelf, Shelf
from game.ui.actions import Action, Kind
from game.ui.nodes import Node

PACK = Path(__file__).parent / "pack"


class BareStage:
    """A stage without pictures: it remembers what it was told."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.size = size
        self.shown: list[Tableau] = []
        self.threads: list[tuple[str, str, bool]] = []
        self.boxes: dict[str, pygame.Rect] = {}
        self.reduced_motion = False
        self.has_grain = True
        self.is_crisp = True
        self.has_all = True
        self.problems: tuple[str, ...] = ()
        self.expected: list[Tableau] = []
        self.attended: str | None = None

    def show(self, tableau: Tableau, cut: bool = False) -> None:  # noqa: ARG002
        self.shown.append(tableau)

    def tick(self, dt_s: float) -> bool:  # noqa: ARG002
        return False

    def draw(self, surface: pygame.Surface) -> None:
        surface.fill((40, 60, 90))

    def resize(self, size: tuple[int, int]) -> None:
        self.size = size

    def hotspot_boxes(self, ids: Iterable[str]) -> Mapping[str, pygame.Rect]:
        return {name: self.boxes[name] for name in ids if name in self.boxes}

    def thread(self, giver: str, receiver: str, slack: bool = False) -> None:
        self.threads.append((giver, receiver, slack))

    def attend(self, id_: str | None) -> None:
        self.attended = id_

    def prefetch(self, *tableaux: Tableau, anew: bool = False) -> None:
        if anew:
            self.expected.clear()
        self.expected += tableaux


class Silence:
    """Hears everything and remembers it."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.signs: list[str] = []
        self.around: tuple[str, tuple[str, ...]] = ("", ())
        self.expected: list[str] = []
        self.volumes: dict[str, float] = {}
        self.is_ducked = False
        self.is_mono = False
        self.is_stopped = False

    def expect(self, names: Sequence[str]) -> None:
        self.expected += names

    def play(self, name: str, group: str = "effects") -> None:  # noqa: ARG002
        (self.signs if name.startswith("*") else self.heard).append(name)

    def surround(self, place: str, music: Sequence[str]) -> None:
        self.around = place, tuple(music)

    def hear_alike(self, is_mono: bool) -> None:
        self.is_mono = is_mono

    def tick(self, dt_s: float) -> None:
        pass

    def stop(self) -> None:
        self.is_stopped = True

    def close(self) -> None:
        self.is_stopped = True


class NoCards:
    """No pictures of things, unless some are put in."""

    def __init__(self) -> None:
        self.things: dict[str, pygame.Surface] = {}

    def has(self, thing: str) -> bool:
        return thing in self.things

    def expect(self, thing: str, height_px: int) -> None:
        pass

    def picture(self, thing: str, height_px: int) -> pygame.Surface | None:  # noqa: ARG002
        return self.things.get(thing)


def story() -> Story:
    found = load(PACK)
    assert found.story is not None, found.findings
    return found.story


def game_of(
    told: Story,
    size: tuple[int, int] = (1280, 720),
    settings: Settings | None = None,
    shelf: Shelf | None = None,
) -> Game:
    """A game on a bare stage, not yet on any screen."""
    stage = BareStage(size)
    settings = settings or Settings()
    shelf = shelf if shelf is not None else MemoryShelf()
    saves = Saves(shelf, told.id)
    keeper = Keeper(saves, told, seen=Seen(shelf))
    sounds = Silence()
    house = House(
        told,
        stage,
        keeper,
        sounds,
        NoCards(),
        settings,
        lambda _: None,
        size,
        dict(told.lights),
    )

    def begin() -> tuple[Session, tuple[object, ...]]:
        session = keeper.begun()
        return session, session.begin(1)

    return Game(house, begin)  # type: ignore[arg-type]


def press(game: Game, *kinds: Kind, dt_s: float = 0.5) -> bool:
    """Do `kinds` one after another, with time to fade between."""
    goes_on = True
    for kind in kinds:
        goes_on = game.take(Action(kind))
        game.top.tick(dt_s)
    return goes_on


def node(game: Game, label: str) -> Node:
    """The node with that label on the uppermost screen."""
    found = [n for n in game.top.nodes() if n.label == label]
    assert found, [n.label for n in game.top.nodes()]
    return found[0]


def click(game: Game, label: str, dt_s: float = 0.5) -> bool:
    """Click on the node with that label."""
    goes_on = game.take(Action(Kind.CLICK, at=node(game, label).rect.center))
    game.top.tick(dt_s)
    return goes_on


def focus(game: Game, label: str) -> None:
    """Tab until the node with that label has the focus."""
    for _ in range(40):
        if node(game, label).is_focused:
            return
        game.take(Action(Kind.NEXT))
    raise AssertionError(f"{label} never had the focus")
