"""The composition root: everything is made here, once, and handed round."""

import gc
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pygame

from game.app.cards import Cards
from game.app.game import Game
from game.app.glimpses import Glimpses
from game.app.goals import Goal
from game.app.house import House
from game.app.keeping import Keeper
from game.app.loop import Loop
from game.app.pads import Pads, start_pads
from game.app.ports import Mute
from game.app.rehearsal import DT_S, STEPS_MOST, Rehearsal, RehearsalProblem
from game.app.request import PlayRequest
from game.app.titles import picture_titles
from game.narrative.events import Event
from game.narrative.inputs import Begin
from game.narrative.views import EndingView
from game.runtime.home import Home
from game.runtime.replay import SEED_MAX, write
from game.runtime.saves import Saves
from game.runtime.seen import Seen
from game.runtime.session import Session
from game.runtime.settings import Settings, read_settings, write_settings
from game.runtime.shelf import MemoryShelf
from game.runtime.store import write_atomically
from game.stage.mixer import Mixer
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage
from game.stage.voice import Voice
from game.stage.window import open_window, restart_sound, show_icon, start_sound
from game.ui import words

# A thousandth of a second's looking at a time, in the middle of an animation.
VALUES_BETWEEN_COLLECTIONS = 10_000


def run(request: PlayRequest) -> str | None:
    """Play, until the player leaves or the replay is over.

    Returns:
        The id of the ending at which the play stands, or None.

    Raises:
        RehearsalProblem: A replay asks for something that no screen offers.
        StoreProblem: The replay could not be recorded.
        pygame.error: There is no display.
    """
    is_rehearsal = request.replay is not None
    settings, told = _settings(request, is_rehearsal=is_rehearsal)
    window = _open_window(request, settings, is_rehearsal=is_rehearsal)
    raster = Raster(request.home.cache / "pixels" if request.home.is_writable else None)
    game: Game | None = None
    try:
        game = compose(request, settings, window.get_size(), raster)
        house = game.house
        house.message = house.message or told
        loop = Loop(
            game,
            _surface,
            pygame.display.flip,
            lambda full: _fill_screen(_size(house.settings), full),
            errand=None if is_rehearsal else lambda: show_icon(raster),
            pads=None if is_rehearsal or not start_pads() else Pads(),
        )
        if request.replay is not None:
            _rehearse(game, loop, Rehearsal(request.replay))
        else:
            game.go(Goal.TITLE if request.scene is None else Goal.BEGIN)
            collect_in_passing()
            loop.run()
        _record(request.record, game)
        unseen = (*map(str, request.library.known_problems), *game.house.stage.problems)
        for sentence in dict.fromkeys(unseen):
            request.tell(sentence)
        return _ending(game)
    finally:
        if game is not None:
            game.house.voice.close()
            game.house.sounds.close()
        raster.close()
        pygame.quit()


def compose(
    request: PlayRequest,
    settings: Settings,
    size: tuple[int, int],
    raster: Raster,
    *,
    waits: bool = False,
) -> Game:
    """The game, not yet on any screen; `waits`: its stage waits for each picture."""
    story, library, home = request.story, request.library, request.home
    titles = picture_titles(library)
    is_rehearsal = request.replay is not None
    shelf = MemoryShelf() if is_rehearsal else home.shelf(story.id)
    seen = Seen(shelf)
    keeper = Keeper(Saves(shelf, story.id), story, titles, seen)
    lights = dict(story.lights)
    stage = Stage(
        library,
        raster,
        story.people,
        lights,
        size,
        seed=request.seed or 0,
        reduced_motion=settings.reduced_motion,
        has_grain=settings.grain,
        wait=waits,
        gestures=story.gestures,
    )

    def save_settings(changed: Settings) -> None:
        if not is_rehearsal:
            house.message = write_settings(home.settings_file, changed)

    def begin() -> tuple[Session, tuple[Event, ...]]:
        session = keeper.begun()
        return session, session.begin(_seed(request), request.scene)

    sounds = Mixer(library, is_silent=is_rehearsal, restart=restart_sound)
    cards = Cards(library, raster)
    house = House(
        story, stage, keeper, sounds, cards, settings, save_settings, size, lights
    )
    house.exchange = home.exchange
    house.voice = Mute() if is_rehearsal else Voice(settings.language or story.language)
    house.now = lambda: "" if is_rehearsal else _now()
    house.glimpses = Glimpses(
        lambda small: Stage(
            library, raster, story.people, lights, small, reduced_motion=True
        )
    )
    house.message = " ".join((home.message, *seen.notes)).strip()
    return Game(house, begin)


def collect_in_passing() -> None:
    """Looks for garbage often and shortly, and never among what a start has made."""
    gc.freeze()
    gc.set_threshold(VALUES_BETWEEN_COLLECTIONS)


def window_size(home: Home) -> tuple[int, int]:
    """The size of the window that the player prefers."""
    return _size(read_settings(home.settings_file)[0])


def _size(settings: Settings) -> tuple[int, int]:
    return settings.window_width, settings.window_height


def _settings(request: PlayRequest, *, is_rehearsal: bool) -> tuple[Settings, str]:
    """The player's settings, and a word if they could not be read."""
    if is_rehearsal:
        return Settings(reduced_motion=True), ""
    settings, told = read_settings(request.home.settings_file)
    width, height = request.size
    settings = replace(settings, window_width=width, window_height=height)
    if request.full_screen is not None:
        settings = replace(settings, full_screen=request.full_screen)
    return settings, told


def _now() -> str:
    """What the clock on the wall says, to tell kept plays apart."""
    here = datetime.now(UTC).astimezone()
    return f"{here:%Y-%m-%d, %H:%M}"


def _seed(request: PlayRequest) -> int:
    given = request.replay[0] if request.replay else None
    if isinstance(given, Begin):
        return given.seed
    if request.seed is not None:
        return request.seed
    return int.from_bytes(os.urandom(8), "big") % (SEED_MAX + 1)


def _open_window(
    request: PlayRequest, settings: Settings, *, is_rehearsal: bool
) -> pygame.Surface:
    pygame.display.init()
    if is_rehearsal:
        return pygame.display.set_mode(request.size)
    start_sound()
    return open_window(request.size, words.GAME, fullscreen=settings.full_screen)


def _surface() -> pygame.Surface:
    surface = pygame.display.get_surface()
    if surface is None:
        raise pygame.error("the window is gone")
    return surface


def _fill_screen(size: tuple[int, int], full: bool) -> None:
    """Fill the screen, or stand in a window of `size`."""
    open_window(size, words.GAME, fullscreen=full)


def _rehearse(game: Game, loop: Loop, rehearsal: Rehearsal) -> None:
    """Play through by itself, drawing every frame."""
    game.go(Goal.BEGIN)
    for _ in range(STEPS_MOST):
        action = rehearsal.action(game.top, game.house.running())
        if action is None or not loop.act(action):
            return
        loop.frame(DT_S)
    raise RehearsalProblem("the replay comes to no end")


def _record(path: Path | None, game: Game) -> None:
    session = game.house.session
    if path is not None and isinstance(session, Session):
        write_atomically(path, write(session.recording()).encode())


def _ending(game: Game) -> str | None:
    session = game.house.session
    stop = session.stop if session is not None else None
    return stop.ending if isinstance(stop, EndingView) else None
