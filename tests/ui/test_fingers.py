"""A finger taps, swipes and drags; keys that are held go on."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame
import pytest

from game.runtime.bindings import BUTTONS, KEYS
from game.ui.actions import Action, Kind
from game.ui.controls import Reader
from game.ui.held import FIRST_S, NEXT_S


@pytest.fixture(autouse=True)
def window() -> None:
    pygame.display.init()
    pygame.display.set_mode((1000, 500))


def finger(reader: Reader, *way: tuple[float, float]) -> list[Action]:
    """A finger that goes down at the first point and up at the last."""
    kinds = [pygame.FINGERDOWN, *[pygame.FINGERMOTION] * (len(way) - 1)]
    steps = [*zip(kinds, way, strict=True), (pygame.FINGERUP, way[-1])]
    done = []
    for kind, (x, y) in steps:
        event = pygame.event.Event(kind, finger_id=7, x=x, y=y, dx=0, dy=0)
        action = reader.read(event)
        if action is not None:
            done.append(action)
    return done


def test_a_tap_is_a_click_where_the_finger_is() -> None:
    done = finger(Reader(KEYS, BUTTONS), (0.5, 0.5))
    assert done == [
        Action(Kind.POINT, at=(500, 250)),
        Action(Kind.CLICK, at=(500, 250)),
    ]


def test_what_sdl_makes_of_a_finger_for_the_mouse_clicks_nothing() -> None:
    event = pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=1, pos=(5, 5), touch=True)
    assert Reader(KEYS, BUTTONS).read(event) is None


def test_a_swipe_to_the_right_goes_back_and_to_the_left_forward() -> None:
    reader = Reader(KEYS, BUTTONS)
    assert finger(reader, (0.2, 0.5), (0.5, 0.5))[-1] == Action(Kind.PAGE_BACK)
    assert finger(reader, (0.8, 0.5), (0.4, 0.52))[-1] == Action(Kind.PAGE_FORWARD)


def test_a_drag_scrolls_and_is_no_tap() -> None:
    done = finger(Reader(KEYS, BUTTONS), (0.5, 0.8), (0.5, 0.7), (0.5, 0.6))
    assert done[1:] == [Action(Kind.PAGE_FORWARD, is_wheel=True)] * 2


def test_a_second_finger_means_nothing() -> None:
    reader = Reader(KEYS, BUTTONS)
    down = pygame.event.Event(pygame.FINGERDOWN, finger_id=1, x=0.1, y=0.1)
    other = pygame.event.Event(pygame.FINGERDOWN, finger_id=2, x=0.9, y=0.9)
    assert reader.read(down) is not None
    assert reader.read(other) is None


def test_a_stick_that_is_held_goes_on_after_a_moment() -> None:
    reader = Reader(KEYS, BUTTONS)
    axis = pygame.CONTROLLER_AXIS_LEFTY
    kind = pygame.CONTROLLERAXISMOTION
    reader.read(pygame.event.Event(kind, axis=axis, value=32_000))
    assert reader.repeated(FIRST_S / 2) == []
    again = Action(Kind.DOWN, is_repeat=True)
    assert reader.repeated(FIRST_S / 2) == [again]
    assert reader.repeated(NEXT_S) == [again]
    reader.read(pygame.event.Event(kind, axis=axis, value=0))
    assert reader.repeated(5.0) == []


def test_arrows_go_on_and_nothing_that_decides_does() -> None:
    reader = Reader(KEYS, BUTTONS)
    for code in (pygame.K_DOWN, pygame.K_RETURN, pygame.K_s):
        reader.read(pygame.event.Event(pygame.KEYDOWN, key=code, mod=0))
    assert reader.repeated(1.0) == [Action(Kind.DOWN, is_repeat=True)]
    reader.let_go()
    assert reader.repeated(1.0) == []


def test_a_key_that_skips_says_when_it_is_let_go() -> None:
    reader = Reader(KEYS, BUTTONS)
    down = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_s, mod=0)
    up = pygame.event.Event(pygame.KEYUP, key=pygame.K_s, mod=0)
    assert reader.read(down) == Action(Kind.SKIP)
    assert reader.read(up) == Action(Kind.SKIP_RELEASED)
    assert reader.read(up) is None
