"""What SDL reads from the environment, which it does once, when it is loaded.

So this module must not import pygame, and its function must run before
anything does.
"""

import os
import sys

CLASS_NAME = "borrowed-warmth"


def prepare_environment() -> None:
    """Sets SDL's hints, unless somebody has; call before pygame is imported."""
    hints = {
        "PYGAME_HIDE_SUPPORT_PROMPT": "1",
        "SDL_VIDEO_X11_WMCLASS": CLASS_NAME,
        "SDL_VIDEO_WAYLAND_WMCLASS": CLASS_NAME,
        # 12 ms a frame go by way of a software OpenGL otherwise.
        "SDL_FRAMEBUFFER_ACCELERATION": "0" if sys.platform == "linux" else "",
        "SDL_WINDOWS_DPI_AWARENESS": "permonitorv2",
        "SDL_VIDEO_MINIMIZE_ON_FOCUS_LOSS": "0",
    }
    for name, value in hints.items():
        if value:
            os.environ.setdefault(name, value)
