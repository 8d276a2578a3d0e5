"""One moment of the game as a picture, the same for the same seed and moment."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pygame

from game.app.game import Game
from game.app.goals import Goal
from game.app.main import compose
from game.app.request import PlayRequest
from game.narrative.inputs import Input
from game.narrative.state import next_random
from game.narrative.stops import open_inputs
from game.runtime.session import Session
from game.runtime.settings import Settings
from game.stage.rastering.raster import Raster

# How long the stage moves before the picture is taken: all fades are over,
# and snow has filled the air.
EXPOSURE_S = 4.0
FRAME_S = 1 / 12
WAIT_MOST_S = 120.0
WAIT_SLICE_S = 0.01
# What has come at last is painted in so many shares at most.
LAST_PAINTINGS = 12


def portrait(
    request: PlayRequest,
    at: int,
    out: Path,
    *,
    is_bare: bool = False,
    text_scale: int = 100,
) -> tuple[int, tuple[str, ...]]:
    """Writes the picture of a moment.

    Args:
        request: The story, the scene (None: the title screen), seed and size.
        at: How many paragraphs into the scene.
        out: The PNG to write.
        is_bare: Whether to leave the words away.
        text_scale: Size of the words in per cent.

    Returns:
        At which paragraph the picture was taken (less than `at` if the scene
        is over before), and sentences about what isn't shown as it was drawn.

    Raises:
        OSError: If `out` can't be written.
    """
    pygame.init()
    window = pygame.display.set_mode(request.size)
    folder = request.home.cache / "pixels" if request.home.is_writable else None
    raster = Raster(folder)
    try:
        settings = Settings(text_scale=text_scale)
        game = compose(request, settings, request.size, raster, waits=True)
        reached = 0
        if request.scene is None:
            game.go(Goal.TITLE)
        else:
            game.go(Goal.BEGIN)
            session = game.house.session
            if isinstance(session, Session):
                reached = _walk(session, request.scene, at, request.seed or 0)
                game.house.take_arriving()
                game.go(Goal.STANDING)
        _expose(game)
        if is_bare:
            game.house.stage.draw(window)
        else:
            game.top.draw(window)
        out.parent.mkdir(parents=True, exist_ok=True)
        with out.open("wb") as file:
            pygame.image.save(window, file, "picture.png")
        return reached, game.house.stage.problems
    finally:
        raster.close()
        pygame.quit()


def _walk(session: Session, scene: str, at: int, seed: int) -> int:
    """Goes `at` paragraphs on, as long as the scene lasts."""
    stream = seed
    for reached in range(at):
        if session.is_at_stop:
            given, stream = _drawn(session, stream)
            if given is None:
                return reached
            session.perform(given)
        else:
            session.forward()
        if session.scene != scene:
            session.back()
            return reached
    return at


def _drawn(session: Session, stream: int) -> tuple[Input | None, int]:
    found = open_inputs(session.story, session.state)
    if not found:
        return None, stream
    stream, number = next_random(stream)
    return found[number % len(found)], stream


def _expose(game: Game) -> None:
    """Waits for all pictures without letting time pass, then lets it pass."""
    stage = game.house.stage
    _await_pictures(game)
    for _ in range(round(EXPOSURE_S / FRAME_S)):
        stage.tick(FRAME_S)
        game.top.tick(FRAME_S)
    # A lamp or the camera may have asked for more on its way.
    _await_pictures(game)
    for _ in range(LAST_PAINTINGS):
        stage.tick(0.0)


def _await_pictures(game: Game) -> None:
    stage = game.house.stage
    waited_s = 0.0
    while not stage.has_all and waited_s < WAIT_MOST_S:
        stage.tick(0.0)
        # Pictures come from another process; a frame's time has nothing to do
        # with how long they take, so that the result doesn't either.
        time.sleep(WAIT_SLICE_S)
        waited_s += WAIT_SLICE_S


def first_frame(
    folder: Path | None, home_folder: Path, *, waits: bool = False
) -> Callable[[], None]:
    """Goes the way of `play` up to the title's first frame, for `bench`.

    Args:
        folder: The pack, or None: ours.
        home_folder: Where caches are.
        waits: Whether to wait until the picture behind the title is whole.

    Returns:
        What is to be called when the frame has been seen.
    """
    from game.library.library import AssetLibrary
    from game.loading.load import load_story
    from game.loading.pack import default_pack, find_pack
    from game.runtime.home import open_home

    os.environ["SDL_VIDEODRIVER"] = "dummy"
    where = folder or default_pack()
    home = open_home(home_folder)
    story, _ = load_story(where, home.cache / "stories")
    assert story is not None, "bench has loaded this story before"
    library = AssetLibrary(find_pack(where).assets)
    request = PlayRequest(story, library, home, size=(1920, 1080))
    pygame.init()
    window = pygame.display.set_mode(request.size)
    raster = Raster(home.cache / "pixels")
    game = compose(request, Settings(), request.size, raster, waits=waits)
    game.go(Goal.TITLE)
    if waits:
        _await_pictures(game)
    game.house.stage.tick(0.0)
    game.top.draw(window)
    pygame.display.flip()

    def close() -> None:
        raster.close()
        pygame.quit()

    return close
