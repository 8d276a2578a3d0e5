"""Everything that a key does at once, as a list: for who has no such key.

A gamepad has fewer buttons than there are things to do, and a mouse has three;
one of each opens this list. What is chosen is done where it was opened.
"""

from collections.abc import Sequence

from game.app.goals import Goal
from game.app.menu import MenuScreen
from game.app.ways import chart_title
from game.narrative.views import Run
from game.ui import words
from game.ui.actions import KINDS, Action, Kind
from game.ui.items import Entry, Heading, Item, Words, button

# What can be done in a play, and what anywhere.
_IN_A_PLAY = (
    "history",
    "skip",
    "auto",
    "skip_to_choice",
    "hide",
    "quick_save",
    "quick_load",
    "chart",
    "threads",
)
_ANYWHERE = ("read_aloud", "say_again", "fullscreen", "exit")


class MoreScreen(MenuScreen):
    """The actions, each with its state and the key that does it at once."""

    width_units = 760
    makes_way = True
    names_keys = True

    def items(self) -> Sequence[Item]:
        """What can be done here, and the way back."""
        said = self.house.take_message()
        in_play = _IN_A_PLAY if self.house.session is not None else ()
        return (
            Heading(words.MORE),
            *((Words((Run(said),), "aside"),) if said else ()),
            *(self._entry(name) for name in (*in_play, *_ANYWHERE)),
            button(Goal.BACK.name, words.BACK),
        )

    def handle(self, action: Action) -> Goal | None:
        """What opens the list closes it too."""
        return Goal.BACK if action.kind is Kind.MORE else super().handle(action)

    def accept(self, entry: str) -> Goal | None:
        """Let it be done, or go back."""
        if entry == Goal.BACK.name:
            return Goal.BACK
        self.house.wanted = KINDS[entry]
        return Goal.DO

    def _entry(self, name: str) -> Entry:
        label = words.ACTION_NAMES[name]
        if name == "chart":
            label = chart_title(self.house)
        state = self._state(name)
        said = " \u00b7 ".join(
            each for each in (state, self.house.key_of(name)) if each
        )
        return button(name, label, said, "switch" if state else "button")

    def _state(self, name: str) -> str:
        """Whether something that can be on or off is, in words; else ""."""
        settings = self.house.settings
        states = {
            "skip": self.house.is_skipping,
            "auto": settings.auto_advance,
            "read_aloud": settings.read_aloud,
            "fullscreen": settings.full_screen,
        }
        if name not in states:
            return ""
        return words.ON if states[name] else words.OFF
