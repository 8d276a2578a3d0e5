from typing import Any

import pygame
import pytest

from game.runtime.bindings import BUTTONS, KEYS
from game.ui.actions import Action, Kind
from game.ui.controls import Reader

read = Reader(KEYS, BUTTONS).read


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

    event(pygame.MOUSEMOTION, pos=(1, 1))
    assert event(pygame.MOUSEMOTION, pos=(3, 4)) == Action(Kind.POINT, at=(3, 4))
    left = event(pygame.MOUSEBUTTONDOWN, button=1, pos=(5, 6))
    assert left == Action(Kind.CLICK, at=(5, 6))
    assert event(pygame.MOUSEBUTTONDOWN, button=3, pos=(5, 6)) == Action(Kind.CANCEL)
    assert event(pygame.MOUSEBUTTONDOWN, button=2, pos=(5, 6)) == Action(Kind.HIDE)
    assert event(pygame.MOUSEWHEEL, y=1) == Action(Kind.PAGE_BACK, is_wheel=True)
    assert event(pygame.MOUSEWHEEL, y=-1) == Action(Kind.PAGE_FORWARD, is_wheel=True)
    assert event(pygame.MOUSEWHEEL, y=0) is None


def test_a_window_that_opens_under_a_pointer_is_not_pointed_at() -> None:
    reader = Reader(KEYS, BUTTONS)
    lies = pygame.event.Event(pygame.MOUSEMOTION, pos=(640, 360), rel=(640, 360))
    assert reader.read(lies) is None
    moved = pygame.event.Event(pygame.MOUSEMOTION, pos=(641, 360), rel=(1, 0))
    assert reader.read(moved) == Action(Kind.POINT, at=(641, 360))


def test_everything_else_means_nothing() -> None:
    assert read(key(pygame.K_F4)) is None
    assert read(pygame.event.Event(pygame.KEYUP, key=pygame.K_RETURN, mod=0)) is None
    assert read(pygame.event.Event(pygame.QUIT)) == Action(Kind.QUIT)


def pressed(button: int) -> Action | None:
    return read(pygame.event.Event(pygame.CONTROLLERBUTTONDOWN, button=button))


@pytest.mark.parametrize(
    ("button", "kind"),
    [
        (pygame.CONTROLLER_BUTTON_A, Kind.ACCEPT),
        (pygame.CONTROLLER_BUTTON_B, Kind.CANCEL),
        (pygame.CONTROLLER_BUTTON_START, Kind.CANCEL),
        (pygame.CONTROLLER_BUTTON_X, Kind.SKIP),
        (pygame.CONTROLLER_BUTTON_Y, Kind.HISTORY),
        (pygame.CONTROLLER_BUTTON_LEFTSHOULDER, Kind.PAGE_BACK),
        (pygame.CONTROLLER_BUTTON_RIGHTSHOULDER, Kind.PAGE_FORWARD),
        (pygame.CONTROLLER_BUTTON_DPAD_DOWN, Kind.DOWN),
        (pygame.CONTROLLER_BUTTON_GUIDE, Kind.EXIT),
    ],
)
def test_buttons_of_a_gamepad_are_actions(button: int, kind: Kind) -> None:
    assert pressed(button) == Action(kind)


def test_an_unknown_button_means_nothing() -> None:
    assert pressed(250) is None


def test_a_stick_moves_once_a_push() -> None:
    reader = Reader(KEYS, BUTTONS)

    def pushed(value: int, axis: int = pygame.CONTROLLER_AXIS_LEFTY) -> Action | None:
        kind = pygame.CONTROLLERAXISMOTION
        return reader.read(pygame.event.Event(kind, axis=axis, value=value))

    assert pushed(9_000) is None
    assert pushed(30_000) == Action(Kind.DOWN)
    assert pushed(32_767) is None
    assert pushed(-30_000, pygame.CONTROLLER_AXIS_LEFTX) == Action(Kind.LEFT)
    assert pushed(0) is None
    assert pushed(-32_768) == Action(Kind.UP)


def test_a_trigger_is_a_button_that_is_pulled_far_enough() -> None:
    reader = Reader(KEYS, BUTTONS)

    def pulled(value: int, listens: str = "") -> Action | None:
        axis = pygame.CONTROLLER_AXIS_TRIGGERLEFT
        kind = pygame.CONTROLLERAXISMOTION
        event = pygame.event.Event(kind, axis=axis, value=value, instance_id=0)
        return reader.read_for(event, listens)

    assert pulled(9_000) is None
    hands = [reader.hand]
    assert pulled(30_000) == Action(Kind.MORE)
    assert [*hands, reader.hand] == ["keys", "pad"]
    assert pulled(32_767) is None
    assert pulled(2_000) is None
    assert pulled(32_767, "key") == Action(Kind.BUTTON, text="lefttrigger")
    assert pulled(32_767, "key") is None


def test_other_keys_can_do_the_same() -> None:
    reader = Reader({"accept": ("f",)}, {})
    assert reader.read(key(pygame.K_f)) == Action(Kind.ACCEPT)
    assert reader.read(key(pygame.K_RETURN)) is None
