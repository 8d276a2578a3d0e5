"""A window that nobody sees, and the kit to draw on it with."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame

from game.ui.glyphs import Glyphs
from game.ui.kit import Kit
from game.ui.metrics import Metrics
from game.ui.paper import Paper
from game.ui.text import TextEngine

SIZES = ((1280, 720), (1920, 1080), (1024, 768), (3440, 1440))
SCALES = (100, 200)


def window(size: tuple[int, int] = (1280, 720)) -> pygame.Surface:
    """The window's surface."""
    pygame.display.init()
    return pygame.display.set_mode(size)


def kit(size: tuple[int, int] = (1280, 720), scale: int = 100) -> Kit:
    """A kit for a frame of `size`, with a window to convert surfaces for."""
    window(size)
    metrics = Metrics(*size, scale)
    return Kit(TextEngine(), Paper(metrics.unit), Glyphs(), metrics)
