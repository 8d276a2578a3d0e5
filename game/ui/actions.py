"""What the player does, in a handful of small actions.

Keys, mouse, wheel, buttons and sticks become the same actions; nothing below
knows a key code. Which key does what comes from outside, by name (as SDL names
keys and buttons, in lower case), so that all of it can be changed.
"""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

import pygame

from game.narrative.values import dataclass

Bound = Mapping[str, Sequence[str]]


class Kind(Enum):
    """Kinds of action."""

    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    ACCEPT = auto()
    CANCEL = auto()
    PAGE_BACK = auto()
    PAGE_FORWARD = auto()
    NEXT = auto()
    PREVIOUS = auto()
    DIGIT = auto()
    HISTORY = auto()
    HIDE = auto()
    SKIP = auto()
    SKIP_TO_CHOICE = auto()
    SKIP_READ = auto()  # by itself, while skipping is on
    AUTO = auto()
    QUICK_SAVE = auto()
    QUICK_LOAD = auto()
    CHART = auto()
    THREADS = auto()
    READ_ALOUD = auto()
    SAY_AGAIN = auto()
    POINT = auto()
    CLICK = auto()
    TYPE = auto()
    KEY = auto()
    BUTTON = auto()
    FULLSCREEN = auto()
    EXIT = auto()
    QUIT = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """One action.

    Attributes:
        kind: What is done.
        digit: 0 to 9, for DIGIT.
        at: Pixel the pointer is on, for POINT and CLICK.
        is_wheel: Whether the mouse wheel did it: it scrolls where something can
            be scrolled.
        text: What was typed, for TYPE; what was pressed is called, for KEY and
            BUTTON, which only a screen gets that listens for them.
    """

    kind: Kind
    digit: int = 0
    at: tuple[int, int] = (-1, -1)
    is_wheel: bool = False
    text: str = ""


# What an action is called where keys and buttons are bound.
KINDS: Mapping[str, Kind] = {
    "up": Kind.UP,
    "down": Kind.DOWN,
    "left": Kind.LEFT,
    "right": Kind.RIGHT,
    "next": Kind.NEXT,
    "accept": Kind.ACCEPT,
    "cancel": Kind.CANCEL,
    "pause": Kind.CANCEL,
    "back": Kind.PAGE_BACK,
    "forward": Kind.PAGE_FORWARD,
    "history": Kind.HISTORY,
    "hide": Kind.HIDE,
    "skip": Kind.SKIP,
    "skip_to_choice": Kind.SKIP_TO_CHOICE,
    "auto": Kind.AUTO,
    "quick_save": Kind.QUICK_SAVE,
    "quick_load": Kind.QUICK_LOAD,
    "chart": Kind.CHART,
    "threads": Kind.THREADS,
    "read_aloud": Kind.READ_ALOUD,
    "say_again": Kind.SAY_AGAIN,
    "fullscreen": Kind.FULLSCREEN,
    "exit": Kind.EXIT,
}
BUTTON_NAMES: Mapping[int, str] = {
    pygame.CONTROLLER_BUTTON_A: "a",
    pygame.CONTROLLER_BUTTON_B: "b",
    pygame.CONTROLLER_BUTTON_X: "x",
    pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_BACK: "back",
    pygame.CONTROLLER_BUTTON_GUIDE: "guide",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "leftstick",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "rightstick",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "leftshoulder",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "rightshoulder",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "dpup",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "dpdown",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "dpleft",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "dpright",
}
_AXES: Mapping[int, tuple[Kind, Kind]] = {
    pygame.CONTROLLER_AXIS_LEFTX: (Kind.LEFT, Kind.RIGHT),
    pygame.CONTROLLER_AXIS_LEFTY: (Kind.UP, Kind.DOWN),
}
_AXIS_FULL = 32767
_AXIS_PUSHED = 0.6
_AXIS_RELEASED = 0.35
_LEFT_BUTTON = 1
_MIDDLE_BUTTON = 2
_RIGHT_BUTTON = 3


class Reader:
    """Reads events as actions."""

    def __init__(self, keys: Bound, buttons: Bound) -> None:
        """Args: keys, buttons: names of what does each of `KINDS`."""
        self._pushed: set[tuple[int, int]] = set()
        self.bind(keys, buttons)

    def bind(self, keys: Bound, buttons: Bound) -> None:
        """Let other keys and buttons do things from now on."""
        self._keys = _by_name(keys)
        self._buttons = _by_name(buttons)

    def read(self, event: pygame.event.Event) -> Action | None:
        """The action that `event` stands for, if any."""
        if event.type == pygame.QUIT:
            return Action(Kind.QUIT)
        if event.type == pygame.KEYDOWN:
            return self._key(event)
        if event.type == pygame.CONTROLLERBUTTONDOWN:
            kind = self._buttons.get(BUTTON_NAMES.get(event.button, ""))
            return None if kind is None else Action(kind)
        if event.type == pygame.CONTROLLERAXISMOTION:
            return self._stick(event)
        return _mouse(event)

    def read_for(self, event: pygame.event.Event, listens: str) -> Action | None:
        """As `read`, for a screen that listens for a "key" or for "text"."""
        action = self.read(event)
        is_way_out = action is not None and action.kind in (Kind.EXIT, Kind.QUIT)
        if not listens or is_way_out:
            return action
        if listens == "text":
            return _typed(event, action)
        return _name_of(event) or action

    def _key(self, event: pygame.event.Event) -> Action | None:
        if event.key == pygame.K_RETURN and event.mod & pygame.KMOD_ALT:
            return Action(Kind.FULLSCREEN)
        kind = self._keys.get(key_name(event.key))
        if kind is Kind.NEXT and event.mod & pygame.KMOD_SHIFT:
            return Action(Kind.PREVIOUS)
        if kind is not None:
            return Action(kind)
        for first in (pygame.K_0, pygame.K_KP_1 - 1):
            if first < event.key <= first + 9 or event.key == pygame.K_0:
                return Action(Kind.DIGIT, digit=event.key - first)
        return None

    def _stick(self, event: pygame.event.Event) -> Action | None:
        """One action a push; the stick must come back before the next."""
        if event.axis not in _AXES:
            return None
        stick = (getattr(event, "instance_id", 0), event.axis)
        pushed = event.value / _AXIS_FULL
        if abs(pushed) < _AXIS_RELEASED:
            self._pushed.discard(stick)
        if abs(pushed) < _AXIS_PUSHED or stick in self._pushed:
            return None
        self._pushed.add(stick)
        return Action(_AXES[event.axis][pushed > 0])


def _name_of(event: pygame.event.Event) -> Action | None:
    """Which key or button was pressed, whatever it does."""
    if event.type == pygame.KEYDOWN:
        return Action(Kind.KEY, text=key_name(event.key))
    if event.type == pygame.CONTROLLERBUTTONDOWN and event.button in BUTTON_NAMES:
        return Action(Kind.BUTTON, text=BUTTON_NAMES[event.button])
    return None


def _typed(event: pygame.event.Event, action: Action | None) -> Action | None:
    """What was typed; keys that write something do nothing else."""
    if event.type == pygame.TEXTINPUT:
        return Action(Kind.TYPE, text=event.text)
    if event.type != pygame.KEYDOWN:
        return action
    if event.key == pygame.K_BACKSPACE:
        return Action(Kind.KEY, text=key_name(event.key))
    writes = event.key == pygame.K_SPACE or len(key_name(event.key).strip("[]")) == 1
    return None if writes else action


def key_name(code: int) -> str:
    """What a key is called."""
    return pygame.key.name(code, use_compat=True)


def _by_name(bound: Bound) -> dict[str, Kind]:
    return {
        name: KINDS[action]
        for action, names in bound.items()
        if action in KINDS
        for name in names
    }


def _mouse(event: pygame.event.Event) -> Action | None:
    if event.type == pygame.MOUSEMOTION:
        return Action(Kind.POINT, at=event.pos)
    if event.type == pygame.MOUSEBUTTONDOWN:
        if event.button == _LEFT_BUTTON:
            return Action(Kind.CLICK, at=event.pos)
        if event.button == _MIDDLE_BUTTON:
            return Action(Kind.HIDE)
        return Action(Kind.CANCEL) if event.button == _RIGHT_BUTTON else None
    if event.type == pygame.MOUSEWHEEL and event.y:
        kind = Kind.PAGE_BACK if event.y > 0 else Kind.PAGE_FORWARD
        return Action(kind, is_wheel=True)
    return None
