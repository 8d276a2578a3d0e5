"""Reads what SDL reports as actions.

Which key does what comes from outside, by name (as SDL names keys and buttons,
in lower case), so that all of it can be changed.
"""

from collections.abc import Hashable, Mapping, Sequence

import pygame

from game.ui.actions import KINDS, Action, Hand, Kind
from game.ui.fingers import TOUCHES, Fingers
from game.ui.held import Held

Bound = Mapping[str, Sequence[str]]

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
# Pulled far enough, a trigger is a button.
_TRIGGERS: Mapping[int, str] = {
    pygame.CONTROLLER_AXIS_TRIGGERLEFT: "lefttrigger",
    pygame.CONTROLLER_AXIS_TRIGGERRIGHT: "righttrigger",
}
_HANDS: Mapping[int, Hand] = {
    pygame.KEYDOWN: "keys",
    pygame.MOUSEBUTTONDOWN: "mouse",
    pygame.MOUSEWHEEL: "mouse",
    pygame.CONTROLLERBUTTONDOWN: "pad",
    pygame.FINGERDOWN: "touch",
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
        self.hand: Hand = "keys"  # what was used last
        self._held = Held()
        self._touches = Fingers()
        self._pulled: dict[Hashable, str] = {}
        self._just_pulled = ""
        self._knows_pointer = False
        self.bind(keys, buttons)

    def bind(self, keys: Bound, buttons: Bound) -> None:
        """Let other keys and buttons do things from now on."""
        self._keys = _by_name(keys)
        self._buttons = _by_name(buttons)

    def read(self, event: pygame.event.Event) -> Action | None:
        """The action that `event` stands for, if any."""
        self._just_pulled = ""
        self._note_hand(event)
        if event.type == pygame.QUIT:
            return Action(Kind.QUIT)
        if event.type == pygame.KEYDOWN:
            return self._held.taken(("key", event.key), self._key(event))
        if event.type == pygame.KEYUP:
            return self._held.released(("key", event.key))
        if event.type == pygame.DROPFILE:
            return Action(Kind.DROP, text=event.file)
        if event.type in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            return self._button(event)
        if event.type == pygame.CONTROLLERAXISMOTION:
            is_trigger = event.axis in _TRIGGERS
            return self._trigger(event) if is_trigger else self._stick(event)
        if event.type in TOUCHES:
            return self._touches.read(event)
        if event.type == pygame.MOUSEMOTION and not self._knows_pointer:
            # A window that opens under a pointer is told where that lies: nobody
            # has moved it, and what has the focus keeps it.
            self._knows_pointer = True
            return None
        return _mouse(event)

    def repeated(self, dt_s: float) -> Sequence[Action]:
        """Let time pass; what is done again because it is held."""
        return self._held.repeated(dt_s)

    def let_go(self) -> None:
        """Nothing is held any more, whatever SDL doesn't say."""
        self._held.forget()
        self._pulled.clear()

    def _note_hand(self, event: pygame.event.Event) -> None:
        is_finger = getattr(event, "touch", False)  # told as a mouse as well
        if event.type in _HANDS and not is_finger:
            self.hand = _HANDS[event.type]
        elif event.type == pygame.CONTROLLERAXISMOTION and _is_pushed(event):
            self.hand = "pad"

    def _button(self, event: pygame.event.Event) -> Action | None:
        source = ("button", getattr(event, "instance_id", 0), event.button)
        if event.type == pygame.CONTROLLERBUTTONUP:
            return self._held.released(source)
        kind = self._buttons.get(BUTTON_NAMES.get(event.button, ""))
        return self._held.taken(source, None if kind is None else Action(kind))

    def read_for(self, event: pygame.event.Event, listens: str) -> Action | None:
        """As `read`, for a screen that listens for a "key" or for "text"."""
        action = self.read(event)
        is_way_out = action is not None and action.kind in (Kind.EXIT, Kind.QUIT)
        if not listens or is_way_out:
            return action
        if listens == "text":
            return _typed(event, action)
        if self._just_pulled:
            return Action(Kind.BUTTON, text=self._just_pulled)
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

    def _trigger(self, event: pygame.event.Event) -> Action | None:
        """A trigger that was pulled, once, or let go."""
        source = ("trigger", getattr(event, "instance_id", 0), event.axis)
        pulled = event.value / _AXIS_FULL
        if pulled < _AXIS_RELEASED and self._pulled.pop(source, ""):
            return self._held.released(source)
        if pulled < _AXIS_PUSHED or source in self._pulled:
            return None
        name = self._pulled[source] = self._just_pulled = _TRIGGERS[event.axis]
        kind = self._buttons.get(name)
        return self._held.taken(source, None if kind is None else Action(kind))

    def _stick(self, event: pygame.event.Event) -> Action | None:
        """One action a push, then again and again until it comes back."""
        if event.axis not in _AXES:
            return None
        source = ("stick", getattr(event, "instance_id", 0), event.axis)
        pushed = event.value / _AXIS_FULL
        if abs(pushed) < _AXIS_RELEASED:
            self._held.released(source)
        if abs(pushed) < _AXIS_PUSHED or self._held.holds(source):
            return None
        return self._held.taken(source, Action(_AXES[event.axis][pushed > 0]))


def _is_pushed(event: pygame.event.Event) -> bool:
    return bool(abs(event.value) >= _AXIS_PUSHED * _AXIS_FULL)


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
    if event.key == pygame.K_v and event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
        return Action(Kind.TYPE, text=_clipboard())
    if event.key == pygame.K_BACKSPACE:
        return Action(Kind.KEY, text=key_name(event.key))
    writes = event.key == pygame.K_SPACE or len(key_name(event.key).strip("[]")) == 1
    return None if writes else action


def _clipboard() -> str:
    """What was copied last, if it is text."""
    try:
        return pygame.scrap.get_text()
    except pygame.error:
        return ""


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
        if getattr(event, "touch", False):
            return None  # a finger: what it means is known when it is lifted
        if event.button == _LEFT_BUTTON:
            return Action(Kind.CLICK, at=event.pos)
        if event.button == _MIDDLE_BUTTON:
            return Action(Kind.HIDE)
        return Action(Kind.CANCEL) if event.button == _RIGHT_BUTTON else None
    if event.type == pygame.MOUSEWHEEL and event.y:
        kind = Kind.PAGE_BACK if event.y > 0 else Kind.PAGE_FORWARD
        return Action(kind, is_wheel=True)
    return None
