"""The window and what it stands on: SDL, display, sound device, icon.

Everything that differs from machine to machine is asked here and answered in
words. Importing this module starts nothing.
"""

import os
import sys
import warnings

import pygame

from game.stage.rastering.job import RasterJob
from game.stage.rastering.raster import LATER, Raster

# What SDL falls back to when there is nothing to show anything on.
UNSEEN_DRIVERS = frozenset({"offscreen", "dummy", "evdev"})
ICON_PX = 64
SMALLEST = (640, 360)
ICON_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" '
    'height="64" preserveAspectRatio="none">'
    '<path fill="#141a30" d="M6 2L57 3Q62 4 62 8L61 57Q60 62 55 62L8 61Q2 61 2 55'
    'L3 7Q3 2 6 2Z"/>'
    '<path fill="#24304f" d="M3 46L22 41L40 45L61 40L61 57Q60 62 55 62L8 61'
    'Q2 61 2 55Z"/>'
    '<path fill="#f3b25c" d="M20 13L45 12L46 46L19 47Z"/>'
    '<path fill="#ffe2a6" d="M22 15L31 15L31 29L22 29Z M34 15L43 14L43 29L34 29Z'
    ' M22 32L31 32L31 45L22 45Z M34 32L43 32L44 44L34 45Z"/>'
    '<path fill="#141a30" d="M26 45Q25 34 29 33Q27 30 29 28Q32 27 33 30Q33 32 32 33'
    'Q36 35 36 45Z"/>'
    '<path fill="none" stroke="#dd6a2b" stroke-width="2.4" stroke-linecap="round" '
    'd="M34 38Q46 46 60 36"/>'
    "</svg>"
)


def library_faults() -> tuple[str, str]:
    """What is wrong with the installed pygame, as (refusal, warning).

    A refusal means two libraries are installed over each other, and neither is
    whole. Both are empty if all is well.
    """
    # Loaded here: it takes as long as a tenth of the whole start.
    from importlib import metadata

    installed = set()
    for name in ("pygame", "pygame-ce"):
        try:
            metadata.version(name)
            installed.add(name)
        except metadata.PackageNotFoundError:
            continue
    if installed == {"pygame", "pygame-ce"}:
        return (
            "Both pygame and pygame-ce are installed, one over the other. Run: "
            "pip uninstall -y pygame pygame-ce, then: pip install pygame-ce",
            "",
        )
    if not getattr(pygame, "IS_CE", False):
        return "", (
            "This is the original pygame; the game is made for pygame-ce and may "
            "be slower."
        )
    return "", ""


def display_available() -> tuple[bool, str]:
    """Whether a window can be seen here, and if not, why.

    A driver that shows nothing counts as a display only if it was asked for by
    name (`SDL_VIDEODRIVER`), as tests do. Leaves the display initialised when
    there is one.
    """
    asked = os.environ.get("SDL_VIDEODRIVER", "")
    try:
        # SDL complains aloud of what we say better ourselves.
        with _Hushed():
            pygame.display.init()
        driver = pygame.display.get_driver()
    except pygame.error as error:
        return False, f"No display: {error}."
    if driver in UNSEEN_DRIVERS and driver not in asked:
        pygame.display.quit()
        return False, "No display was found."
    return True, ""


def open_window(
    size: tuple[int, int], title: str, *, fullscreen: bool = False
) -> pygame.Surface:
    """The window's surface; lay out from its real size, not the asked one.

    Raises:
        pygame.error: If there can be no window.
    """
    if fullscreen:
        surface = pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
    else:
        size = max(size[0], SMALLEST[0]), max(size[1], SMALLEST[1])
        with warnings.catch_warnings():
            # A system that gives windows the sizes it likes is nothing to warn of.
            warnings.simplefilter("ignore", RuntimeWarning)
            surface = pygame.display.set_mode(size, pygame.RESIZABLE)
    pygame.display.set_caption(title)
    return surface


def restart_sound(is_mono: bool) -> str:
    """Start the sound device anew, for one channel or two."""
    pygame.mixer.quit()
    return start_sound(is_mono=is_mono)


def start_sound(*, is_mono: bool = False) -> str:
    """Start the sound device; why there is silence, or "".

    Without a usable device the silent driver takes its place, so that nothing
    else needs to know.
    """
    channels = 1 if is_mono else 2
    reason = ""
    for driver in ("", "dummy"):
        if driver:
            os.environ["SDL_AUDIODRIVER"] = driver
        try:
            with _Hushed():
                pygame.mixer.init(frequency=44_100, channels=channels, buffer=1024)
        except pygame.error as error:
            reason = f"No sound: {error}."
            continue
        break
    return reason


def show_icon(raster: Raster) -> bool:
    """Give the window its icon once it is drawn; ask again while False."""
    job = RasterJob(ICON_SVG, (0.0, 0.0, 64.0, 64.0), (ICON_PX, ICON_PX))
    picture = raster.want(job, LATER)
    if picture is None:
        return False
    if picture.surface is not None:
        icon = pygame.Surface((ICON_PX, ICON_PX), pygame.SRCALPHA, 32)
        icon.blit(picture.surface, picture.offset)
        pygame.display.set_icon(icon)
    return True


class _Hushed:
    """Keeps C libraries from writing to the terminal for a moment."""

    def __enter__(self) -> None:
        self._kept: int | None = None
        try:
            sys.stderr.flush()
            self._kept = os.dup(2)
            quiet = os.open(os.devnull, os.O_WRONLY)
            os.dup2(quiet, 2)
            os.close(quiet)
        except (OSError, AttributeError, ValueError):
            return

    def __exit__(self, *_: object) -> None:
        if self._kept is not None:
            os.dup2(self._kept, 2)
            os.close(self._kept)
