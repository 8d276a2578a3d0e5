"""The settings: everything that can be changed, grouped, applied at once."""

from collections.abc import Sequence
from itertools import groupby

from game.app.goals import Goal
from game.app.menu import MenuScreen
from game.app.switches import group_of, shown, switch, turn
from game.narrative.views import Run
from game.ui import words
from game.ui.items import Heading, Item, Words, button


class SettingsScreen(MenuScreen):
    """Text, motion, sound, window, and the ways to keys and buttons."""

    width_units = 760
    veil = 60
    names_keys = True

    def items(self) -> Sequence[Item]:
        """The settings by group, then what the keys do."""
        items: list[Item] = []
        said = self.house.take_message()
        if said:
            items.append(Words((Run(said),), "aside"))
        for group, names in groupby(shown(self.house), group_of):
            items.append(Heading(words.SETTING_GROUPS[group]))
            items += [switch(self.house, name) for name in names]
        items.append(Heading(words.KEYS_AND_BUTTONS))
        items.append(button(Goal.KEYS.name, words.KEYS_TITLE))
        items.append(button(Goal.BUTTONS.name, words.BUTTONS_TITLE))
        items.append(button(Goal.BACK.name, words.BACK))
        items.append(Words((Run(self.house.hint(words.EXIT_HINT)),), "aside"))
        return items

    def accept(self, entry: str) -> Goal | None:
        """Change a setting, or go on or back."""
        if turn(self.house, entry):
            return None
        return Goal[entry]

    def turn(self, entry: str, step: int) -> None:
        """Change a setting to the one before or after."""
        turn(self.house, entry, step)
