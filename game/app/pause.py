"""The pause: rest, looking back, keeping, settings, and the ways out."""

from collections.abc import Sequence

from game.app.goals import Goal
from game.app.menu import MenuScreen
from game.app.switches import switch, turn
from game.app.ways import chart_title
from game.narrative.views import Run
from game.ui import words
from game.ui.items import Heading, Item, Words, button


class PauseScreen(MenuScreen):
    """Everything a player may want in the middle of a play."""

    makes_way = True
    names_keys = True

    def items(self) -> Sequence[Item]:
        """What one can do, and what the keys do."""
        house = self.house
        said = house.take_message()
        passing = house.running().summary is not None
        over = (button(Goal.PASS_OVER.name, words.PASS_THIS_OVER),) if passing else ()
        if house.is_summed_up():
            over = (*over, button(Goal.READ_IN_FULL.name, words.READ_IN_FULL))
        has_note = house.has_note()
        note = (button(Goal.NOTE.name, words.CONTENT_NOTE),) if has_note else ()
        return (
            Heading(words.PAUSED),
            *((Words((Run(said),), "aside"),) if said else ()),
            button(Goal.BACK.name, words.RESUME),
            *over,
            button(Goal.HISTORY.name, words.READ_AGAIN),
            button(Goal.WEEK.name, chart_title(house)),
            button(Goal.THREADS.name, words.THREADS),
            button(Goal.SAVES.name, words.KEEP_PLAY),
            button(Goal.LOADS.name, words.LOAD_A_PLAY),
            button(Goal.MORE.name, words.MORE, house.key_of("more")),
            switch(house, "text_scale"),
            button(Goal.SETTINGS.name, words.SETTINGS),
            button(Goal.EVERYBODY.name, words.EVERYBODY),
            *note,
            button(Goal.TITLE.name, words.BACK_TO_TITLE),
            button(Goal.LEAVE.name, words.ACTION_NAMES["exit"], house.key_of("exit")),
            button(Goal.QUIT.name, words.QUIT),
            Words((Run(house.hint(words.KEYS)),), "aside"),
            Words((Run(house.hint(words.EXIT_HINT)),), "aside"),
        )

    def accept(self, entry: str) -> Goal | None:
        """Change a setting, or go where the entry says."""
        return None if turn(self.house, entry) else Goal[entry]

    def turn(self, entry: str, step: int) -> None:
        """Change a setting to the one before or after."""
        turn(self.house, entry, step)
