"""The pause: rest, settings, the content note again, and the ways out."""

from collections.abc import Sequence

from game.app.goals import Goal
from game.app.menu import MenuScreen
from game.app.switches import switch, turn
from game.app.ways import chart_title
from game.narrative.views import Run
from game.ui import words
from game.ui.items import Entry, Heading, Item, Words, button

_SKIP = "*skip"


class PauseScreen(MenuScreen):
    """Everything a player may want in the middle of a play."""

    def items(self) -> Sequence[Item]:
        """What one can do, and what the keys do."""
        said = self.house.take_message()
        settings = self.house.settings
        passing = self.house.running().summary is not None
        over = (button(Goal.PASS_OVER.name, words.PASS_THIS_OVER),) if passing else ()
        if self.house.is_summed_up():
            over = (*over, button(Goal.READ_IN_FULL.name, words.READ_IN_FULL))
        has_note = self.house.has_note()
        note = (button(Goal.NOTE.name, words.CONTENT_NOTE),) if has_note else ()
        return (
            Heading(words.PAUSED),
            *((Words((Run(said),), "aside"),) if said else ()),
            button(Goal.BACK.name, words.RESUME),
            *over,
            button(Goal.HISTORY.name, words.READ_AGAIN),
            self._mode(_SKIP, "skip", is_on=self.house.is_skipping),
            self._mode("auto_advance", "auto", is_on=settings.auto_advance),
            button(Goal.HIDE.name, words.ACTION_NAMES["hide"], self._key("hide")),
            button(Goal.WEEK.name, chart_title(self.house)),
            button(Goal.THREADS.name, words.THREADS),
            button(Goal.SAVES.name, words.KEEP_PLAY),
            button(Goal.LOADS.name, words.LOAD_A_PLAY),
            *note,
            switch(self.house, "text_scale"),
            button(Goal.SETTINGS.name, words.SETTINGS),
            button(Goal.TITLE.name, words.BACK_TO_TITLE),
            button(Goal.QUIT.name, words.QUIT),
            Words((Run(self.house.hint(words.KEYS)),), "aside"),
            Words((Run(self.house.hint(words.EXIT_HINT)),), "aside"),
        )

    def accept(self, entry: str) -> Goal | None:
        """Change a setting, or go where the entry says."""
        if turn(self.house, entry):
            return None
        if entry == _SKIP:
            self.house.is_skipping = not self.house.is_skipping
            self.lay_out()
            return None
        return Goal[entry]

    def _mode(self, entry: str, action: str, *, is_on: bool) -> Entry:
        """Something that happens by itself, whether it does, and its key."""
        state = words.ON if is_on else words.OFF
        said = f"{state} \u00b7 {self._key(action)}"
        return button(entry, words.ACTION_NAMES[action], said, "switch")

    def _key(self, action: str) -> str:
        return words.key(self.house.settings.keys[action][0])

    def turn(self, entry: str, step: int) -> None:
        """Change a setting to the one before or after."""
        turn(self.house, entry, step)
