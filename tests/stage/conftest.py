"""A dummy display, and one renderer and cache for all tests of the stage."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from game.stage.rastering.raster import Raster


@pytest.fixture(scope="session")
def raster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Raster]:
    raster = Raster(tmp_path_factory.mktemp("pixels"))
    yield raster
    raster.close()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Raster]:
    """A raster of one's own, to be damaged."""
    raster = Raster(tmp_path / "pixels")
    yield raster
    raster.close()


@pytest.fixture
def display() -> Iterator[pygame.Surface]:
    pygame.display.init()
    yield pygame.display.set_mode((640, 360))
    pygame.display.quit()
