"""Where a screen wants to go; the main loop knows how to get there."""

from enum import Enum, auto


class Goal(Enum):
    """A way off a screen."""

    TITLE = auto()
    CONTINUE = auto()
    ASK_NEW = auto()
    NOTE_BEFORE = auto()
    BEGIN = auto()
    STANDING = auto()  # whatever the running story stands at
    PAUSE = auto()
    PASS_OVER = auto()  # a summary instead of the rest of the scene
    HISTORY = auto()
    SETTINGS = auto()
    KEYS = auto()
    BUTTONS = auto()
    NOTE = auto()
    CREDITS = auto()
    BACK = auto()  # to the screen below this one
    QUIT = auto()
