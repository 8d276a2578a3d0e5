"""What the player does, in a handful of small actions.

Keys, mouse, fingers, buttons and sticks become the same actions (`controls`);
nothing else knows a key code.
"""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Literal

from game.narrative.values import dataclass

# What one plays with; hints and legends follow what was used last.
Hand = Literal["keys", "mouse", "pad", "touch"]


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
    SKIP_RELEASED = auto()  # whatever skips was let go
    SKIP_TO_CHOICE = auto()
    SKIP_READ = auto()  # by itself, while skipping is on
    AUTO = auto()
    QUICK_SAVE = auto()
    QUICK_LOAD = auto()
    CHART = auto()
    THREADS = auto()
    READ_ALOUD = auto()
    SAY_AGAIN = auto()
    MORE = auto()
    POINT = auto()
    CLICK = auto()
    TYPE = auto()
    DROP = auto()
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
        text: What was typed, for TYPE; the file, for DROP; what was pressed is
            called, for KEY and BUTTON, which only a screen gets that listens.
        is_repeat: Whether it is done again because something is still held.
    """

    kind: Kind
    digit: int = 0
    at: tuple[int, int] = (-1, -1)
    is_wheel: bool = False
    text: str = ""
    is_repeat: bool = False


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
    "more": Kind.MORE,
    "fullscreen": Kind.FULLSCREEN,
    "exit": Kind.EXIT,
}
