"""The window, the sound device, and machines without them."""

import os
import subprocess
import sys
from importlib import metadata

import pygame
import pytest

from game.stage import window
from game.stage.rastering.raster import Raster

PROBE = "from game.stage.window import display_available; print(*display_available())"


def probe(**changes: str) -> str:
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("SDL_", "DISPLAY", "WAYLAND"))
    }
    environment |= {"PYGAME_HIDE_SUPPORT_PROMPT": "1", **changes}
    done = subprocess.run(
        [sys.executable, "-c", PROBE],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="other desktops have a display")
def test_no_display_is_said_and_not_drawn_into_the_void() -> None:
    assert probe().startswith("False No display")


def test_a_driver_asked_for_by_name_is_a_display() -> None:
    assert probe(SDL_VIDEODRIVER="dummy").startswith("True")


def test_a_driver_that_does_not_exist_is_no_display() -> None:
    assert probe(SDL_VIDEODRIVER="cinema").startswith("False")


def test_two_libraries_over_each_other_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(metadata, "version", str)
    refusal, _ = window.library_faults()
    assert "pip uninstall" in refusal


def test_the_original_library_is_warned_about(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(name: str) -> str:
        if name == "pygame-ce":
            raise metadata.PackageNotFoundError(name)
        return "2.6.1"

    monkeypatch.setattr(metadata, "version", version)
    monkeypatch.setattr(pygame, "IS_CE", False, raising=False)
    refusal, warning = window.library_faults()
    assert refusal == ""
    assert "pygame-ce" in warning


def test_without_a_sound_card_there_is_silence_and_no_noise(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "there_is_no_such_driver")
    pygame.mixer.quit()
    reason = window.start_sound()
    assert "No sound" in reason
    assert pygame.mixer.get_init()
    assert capfd.readouterr() == ("", "")
    pygame.mixer.quit()


def test_the_icon_is_drawn(raster: Raster, display: pygame.Surface) -> None:
    del display
    for _ in range(6000):
        if window.show_icon(raster):
            return
        pygame.time.wait(10)
    pytest.fail("no icon came")


def test_a_window_is_never_too_small() -> None:
    pygame.display.init()
    surface = window.open_window((10, 10), "Test")
    assert surface.get_size() == window.SMALLEST
    pygame.display.quit()
