"""Where a screen wants to go; the main loop knows how to get there."""

from collections.abc import Mapping
from enum import Enum, auto

from game.ui.actions import Kind


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
    READ_IN_FULL = auto()  # the scene that a summary stands for
    HIDE = auto()  # no words for a moment, only the stage
    HISTORY = auto()
    WEEK = auto()  # the chart of what was lived
    THREADS = auto()
    SAVES = auto()  # kept plays, to keep another
    LOADS = auto()  # kept plays, to load one
    SLOT = auto()  # the one that was chosen
    SLOT_NOTE = auto()
    KEEP = auto()
    LOAD = auto()
    CARRY = auto()  # the chosen one, as a file
    TAKE_IN = auto()  # one from a file
    QUICK_LOAD = auto()
    MORE = auto()  # what else can be done here
    DO = auto()  # what was chosen there
    LEAVE = auto()  # at once: the safety exit
    EVERYBODY = auto()  # what the game offers its players
    SETTINGS = auto()
    KEYS = auto()
    BUTTONS = auto()
    NOTE = auto()
    CREDITS = auto()
    BACK = auto()  # to the screen below this one
    QUIT = auto()


# What a key opens wherever a play stands.
LOOKS: Mapping[Kind, Goal] = {
    Kind.HISTORY: Goal.HISTORY,
    Kind.CHART: Goal.WEEK,
    Kind.THREADS: Goal.THREADS,
}
