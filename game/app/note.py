"""Pages of plain words: the content note, the credits, what was said."""

from collections.abc import Sequence

from game.app.goals import Goal
from game.app.house import House
from game.app.menu import MenuScreen
from game.ui import words
from game.ui.actions import Action, Kind
from game.ui.items import Heading, Item, Words, button
from game.ui.reading import backlog_items

LINES_MOST = 400  # of a history: about as much as an evening's reading


class NoteScreen(MenuScreen):
    """The content note, with a word for whom it is near.

    Before a play it leads on into the first scene; elsewhere only back.
    """

    width_units = 900
    veil = 90

    def __init__(self, house: House, is_before_play: bool = False) -> None:
        self._is_before_play = is_before_play
        super().__init__(house)

    def items(self) -> Sequence[Item]:
        """The note, and the way on."""
        items: list[Item] = [Heading(words.CONTENT_NOTE)]
        items += [Words(block) for block in self.house.text("content_note")]
        near = self.house.text("near_you")
        if near:
            items.append(Heading(words.NEAR_YOU))
            items += [Words(block) for block in near]
        if self._is_before_play:
            items.append(button(Goal.BEGIN.name, words.BEGIN))
        items.append(button(Goal.BACK.name, words.BACK))
        return items

    def accept(self, entry: str) -> Goal | None:
        """Begin, or go back."""
        if entry == Goal.BEGIN.name:
            self.house.message = self.house.hint(words.FIRST_STEPS)
        return Goal[entry]


class CreditsScreen(MenuScreen):
    """Who made this."""

    width_units = 900
    veil = 90

    def items(self) -> Sequence[Item]:
        """The credits, and the way back."""
        blocks = [Words(block) for block in self.house.text("credits")]
        back = button(Goal.BACK.name, words.BACK)
        return (Heading(words.CREDITS), *blocks, back)

    def accept(self, entry: str) -> Goal | None:
        """Go back."""
        return Goal[entry]


class HistoryScreen(MenuScreen):
    """All that was said and chosen, the latest in sight."""

    width_units = 900
    veil = 90

    def items(self) -> Sequence[Item]:
        """The backlog, and the way back."""
        house = self.house
        backlog = house.running().backlog[-LINES_MOST:]
        lines = backlog_items(backlog, house.names)
        back = button(Goal.BACK.name, words.BACK)
        return (Heading(words.HISTORY), *lines, back)

    def handle(self, action: Action) -> Goal | None:
        """The key that opens the history closes it too."""
        if action.kind is Kind.HISTORY:
            return Goal.BACK
        return super().handle(action)

    def enter(self) -> None:
        """Show the end: what was said last."""
        super().enter()
        self.sheet.column.scroll_to_end()

    def accept(self, entry: str) -> Goal | None:
        """Go back."""
        return Goal[entry]
