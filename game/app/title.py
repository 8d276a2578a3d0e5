"""The title: a place, a name, a few words; nothing of a play shows here."""

from collections.abc import Sequence

import pygame

from game.app.goals import Goal
from game.app.menu import MenuScreen
from game.narrative.views import Run
from game.ui import words
from game.ui.items import Heading, Item, Words, button
from game.ui.placing import low_sheet


class TitleScreen(MenuScreen):
    """Continue, begin, prepare, or leave."""

    width_units = 560
    veil = 0
    on_cancel = None

    _is_expecting = False
    _has_play = False  # one that isn't over, to continue

    def enter(self) -> None:
        """Lay the sheet out, then set the stage for the title."""
        tableau = self.house.title_tableau()
        # First: the sheet says in words what is heard.
        self.house.surround(tableau)
        # Once: it looks at all that is kept.
        self._has_play = self.house.keeper.has_play()
        told = self.house.keeper.untold()
        self.house.message = " ".join((self.house.message, told)).strip()
        super().enter()
        # Last: from here on the place is read backstage, and a thread that reads
        # and one that lays out take turns. The first frame needs only the sheet.
        self.house.show(tableau)

    def tick(self, dt_s: float) -> bool:
        """Let the sheet fade in; once it is there, have the first picture drawn."""
        if dt_s and not self._is_expecting:
            self._is_expecting = True
            self.house.foresee()
        return super().tick(dt_s)

    def place(self, body: tuple[int, int]) -> pygame.Rect:
        """Low on the left, where the title's picture is calm."""
        return low_sheet(self.house.kit.metrics, body)

    def items(self) -> Sequence[Item]:
        """Title, line, and what one can do."""
        house = self.house
        items: list[Item] = [Heading(house.story.title, is_large=True)]
        line = house.story.texts.get("title_line", "")
        if line:
            items.append(Words((Run(line),), "aside"))
        said = house.take_message()
        if said:
            items.append(Words((Run(said),), "aside"))
        if self._has_play:
            items.append(button(Goal.CONTINUE.name, words.CONTINUE))
        items.append(button("new", words.NEW_PLAY))
        items.append(button(Goal.LOADS.name, words.LOAD_A_PLAY))
        items.append(button(Goal.SETTINGS.name, words.SETTINGS))
        items.append(button(Goal.EVERYBODY.name, words.EVERYBODY))
        if house.has_note():
            items.append(button(Goal.NOTE.name, words.CONTENT_NOTE))
        if house.story.texts.get("credits"):
            items.append(button(Goal.CREDITS.name, words.CREDITS))
        items.append(button(Goal.QUIT.name, words.QUIT))
        return items

    def accept(self, entry: str) -> Goal | None:
        """Go there; a new play asks first if there is one to continue."""
        if entry == "new":
            return Goal.ASK_NEW if self._has_play else Goal.NOTE_BEFORE
        return Goal[entry]


class AskNewScreen(MenuScreen):
    """A new play takes the place of the one that could be continued."""

    veil = 60

    def items(self) -> Sequence[Item]:
        """The question, and both answers."""
        return (
            Heading(words.NEW_PLAY),
            Words((Run(words.NEW_PLAY_ASK),)),
            button(Goal.NOTE_BEFORE.name, words.NEW_PLAY_SURE),
            button(Goal.BACK.name, words.BACK),
        )

    def accept(self, entry: str) -> Goal | None:
        """Go where the answer says."""
        return Goal[entry]
