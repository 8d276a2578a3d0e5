"""The end of a play: its title, and the way out. No score, no summing up."""

from collections.abc import Sequence

import pygame

from game.app.goals import Goal
from game.app.happenings import Happenings
from game.app.menu import MenuScreen
from game.app.ways import chart_title
from game.narrative.views import EndingView, Run
from game.ui import words
from game.ui.items import Heading, Item, Words, button
from game.ui.placing import low_sheet


class EndingScreen(MenuScreen):
    """The last place stays on the stage."""

    width_units = 720
    veil = 0
    on_cancel = Goal.PAUSE
    comes_by_itself = True

    def enter(self) -> None:
        """Let the last place be seen and the last sounds be heard."""
        self.house.show(self.house.running().tableau)
        Happenings(self.house).take(self.house.take_arriving())
        super().enter()

    def place(self, body: tuple[int, int]) -> pygame.Rect:
        """Low, like all words of a play."""
        return low_sheet(self.house.kit.metrics, body)

    def items(self) -> Sequence[Item]:
        """The ending's title, and the ways on."""
        stop = self.house.running().stop
        title = stop.title if isinstance(stop, EndingView) else ""
        return (
            Words((Run(words.THE_END),), "aside"),
            Heading(title, is_large=True),
            button(Goal.TITLE.name, words.TO_TITLE),
            button(Goal.HISTORY.name, words.READ_AGAIN),
            button(Goal.WEEK.name, chart_title(self.house)),
            button(Goal.THREADS.name, words.THREADS),
            button(Goal.CREDITS.name, words.CREDITS),
            button(Goal.QUIT.name, words.QUIT),
        )

    def accept(self, entry: str) -> Goal | None:
        """Go where the entry says."""
        return Goal[entry]
