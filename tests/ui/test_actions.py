from typing import Any

import pygame
import pytest

from game.ui.actions import Action, Kind, read


def key(code: int, mod: int = 0) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (pygame.K_RETURN, Kind.ACCEPT),
        (pygame.K_KP_ENTER, Kind.ACCEPT),
        (pygame.K_SPACE, Kind.ACCEPT),
        (pygame.K_ESCAPE, Kind.CANCEL),
        (pygame.K_PAGEUP, Kind.PAGE_BACK),
        (pygame.K_PAGEDOWN, Kind.PAGE_FORWARD),
        (pygame.K_TAB, Kind.NEXT),
        (pygame.K_UP, Kind.UP),
        (pygame.K_F11, Kind.FULLSCREEN),
        (pygame.K_F12, Kind.EXIT),
    ],
)
def test_keys_are_actions(code: int, kind: Kind) -> None:
    assert read(key(code)) == Action(kind)


@pytest.mark.parametrize(
    ("code", "digit"),
    [(pygame.K_0, 0), (pygame.K_1, 1), (pygame.K_9, 9), (pygame.K_KP_3, 3)],
)
def test_digits_count_on_both_pads(code: int, digit: int) -> None:
    assert read(key(code)) == Action(Kind.DIGIT, digit=digit)


def test_shift_tab_goes_back() -> None:
    assert read(key(pygame.K_TAB, pygame.KMOD_RSHIFT)) == Action(Kind.PREVIOUS)


def test_alt_enter_fills_the_screen() -> None:
    assert read(key(pygame.K_RETURN, pygame.KMOD_LALT)) == Action(Kind.FULLSCREEN)


def test_the_mouse_points_clicks_and_turns_pages() -> None:
    def event(kind: int, **values: Any) -> Action | None:
        return read(pygame.event.Event(kind, **values))

    assert event(pygame.MOUSEMOTION, pos=(3, 4)) == Action(Kind.POINT, at=(3, 4))
    left = event(pygame.MOUSEBUTTONDOWN, button=1, pos=(5, 6))
    assert left == Action(Kind.CLICK, at=(5, 6))
    assert event(pygame.MOUSEBUTTONDOWN, button=3, pos=(5, 6)) == Action(Kind.CANCEL)
    assert event(pygame.MOUSEBUTTONDOWN, button=2, pos=(5, 6)) is None
    assert event(pygame.MOUSEWHEEL, y=1) == Action(Kind.PAGE_BACK, is_wheel=True)
    assert event(pygame.MOUSEWHEEL, y=-1) == Action(Kind.PAGE_FORWARD, is_wheel=True)
    assert event(pygame.MOUSEWHEEL, y=0) is None


def test_everything_else_means_nothing() -> None:
    assert read(key(pygame.K_F5)) is None
    assert read(pygame.event.Event(pygame.KEYUP, key=pygame.K_RETURN, mod=0)) is None
    assert read(pygame.event.Event(pygame.QUIT)) == Action(Kind.QUIT)
