"""The window is closed at a bad moment, or something is pulled out."""

import os
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.app.goals import Goal
from game.app.loop import Loop
from game.app.pads import Pads
from game.narrative.views import ChoiceView
from game.runtime.shelf import DiskShelf
from game.runtime.store import REAL_FILES, FileOps
from game.ui.actions import Kind
from tests.app.pieces import game_of, press, story

REPOSITORY = Path(__file__).parents[2]


class ClosingFiles(FileOps):
    """The player closes the window just when a file is forced to the disk."""

    def __init__(self) -> None:
        self.closed = 0

    def sync(self, descriptor: int) -> None:
        self.closed += 1
        pygame.event.post(pygame.event.Event(pygame.QUIT))
        REAL_FILES.sync(descriptor)


def test_closing_during_a_save_lets_it_be_finished(tmp_path: Path) -> None:
    pygame.display.init()
    window = pygame.display.set_mode((1280, 720))
    pygame.event.clear()
    ops = ClosingFiles()
    game = game_of(story(), shelf=DiskShelf(tmp_path, ops))
    game.go(Goal.TITLE)
    loop = Loop(game, lambda: window, lambda: None, lambda _: None)
    press(game, Kind.ACCEPT, Kind.ACCEPT)
    assert ops.closed
    loop.run()  # ends at the first look at what happened
    page = game.house.running().page
    game.house.keeper.close()
    again = game_of(story(), shelf=DiskShelf(tmp_path))
    session, notes = again.house.keeper.newest()
    assert notes == ()
    assert session is not None
    assert session.page == page
    assert not list(tmp_path.rglob(".unfinished*"))


def test_a_gamepad_that_is_pulled_out_in_a_play_leaves_keys_and_mouse() -> None:
    pygame.display.init()
    window = pygame.display.set_mode((1280, 720))
    game = game_of(story())
    game.go(Goal.TITLE)

    class Pulled:
        def attached(self) -> bool:
            return False

        def quit(self) -> None:
            raise pygame.error("it is gone")

    pads = Pads(lambda _: Pulled())
    loop = Loop(game, lambda: window, lambda: None, lambda _: None, pads=pads)
    event = pygame.event.Event
    assert loop.events([event(pygame.CONTROLLERDEVICEADDED, device_index=0)])
    assert len(pads) == 1
    down = event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_A)
    for _ in range(2):
        loop.events([down])
        loop.frame(1.0)
    at = game.house.running().cursor
    assert loop.events([event(pygame.CONTROLLERDEVICEREMOVED, instance_id=0)])
    assert len(pads) == 0
    assert game.house.running().cursor == at
    for _ in range(12):
        if isinstance(game.house.running().stop, ChoiceView):
            break
        loop.events([event(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0, unicode=" ")])
        loop.frame(2.0)
    assert game.house.running().cursor != at


LIVING = """
import os, sys
os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
from pathlib import Path
import pygame
from game.app.goals import Goal
from game.app.loop import Loop
from game.runtime.shelf import DiskShelf
from game.ui.actions import Kind
from tests.app.pieces import game_of, press, story

pygame.display.init()
window = pygame.display.set_mode((640, 360))
game = game_of(story(), shelf=DiskShelf(Path(sys.argv[1])))
game.go(Goal.BEGIN)
loop = Loop(game, lambda: window, lambda: None, lambda _: None)
print("ready", flush=True)
loop.run()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows asks programs otherwise")
def test_a_system_that_ends_the_program_keeps_the_play(tmp_path: Path) -> None:
    game = subprocess.Popen(
        [sys.executable, "-c", LIVING, str(tmp_path)],
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert game.stdout is not None
    lines = iter(game.stdout.readline, "")
    assert "ready\n" in lines
    game.terminate()
    assert game.wait(timeout=30) == 0
    game.stdout.close()
    session, notes = game_of(story(), shelf=DiskShelf(tmp_path)).house.keeper.newest()
    assert notes == ()
    assert session is not None
