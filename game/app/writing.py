"""A screen with one line that is written by hand: with keys, or letters on screen."""

from abc import abstractmethod

import pygame

from game.app.goals import Goal
from game.app.house import House
from game.app.lettering import Lettering
from game.app.menu import MenuScreen
from game.narrative.views import Run
from game.ui import words
from game.ui.actions import Action, Kind
from game.ui.items import Entry, button
from game.ui.nodes import Node

LETTERS = "*letters"


class WritingScreen(MenuScreen):
    """Keys that write something write; all others do as in every menu.

    Who has no keys at hand accepts the line and gets letters to choose from.
    """

    width_units = 820
    veil = 130
    names_keys = True
    listens = "text"
    length_max = 120

    def __init__(self, house: House, written: str = "") -> None:
        self.written = written
        self.lettering: Lettering | None = None
        self._field = ("", "")
        super().__init__(house)

    @abstractmethod
    def finish(self, entry: str) -> Goal | None:
        """Where accepting any other `entry` leads, or None to stay."""

    def field(self, entry: str, label: str) -> Entry:
        """The line, as an entry."""
        self._field = (entry, label)
        body = (Run(f"{self.written}|"),)
        return Entry(entry, (Run(label),), "field", body=body)

    def letters(self) -> Entry:
        """The way to the letters, for who uses arrow keys alone."""
        return button(LETTERS, words.LETTERS)

    def accept(self, entry: str) -> Goal | None:
        """Write with letters on the screen, or do what the screen does."""
        is_without_keys = self.house.hand != "keys"
        if entry == LETTERS or (entry == self._field[0] and is_without_keys):
            label = self._field[1]
            self.lettering = Lettering(self.house, label, self.written, self.length_max)
            return None
        return self.finish(entry)

    def handle(self, action: Action) -> Goal | None:
        """Write, or do as every menu."""
        if self.lettering is not None:
            if not self.lettering.handle(action):
                self._take_up()
            return None
        if action.kind is Kind.TYPE:
            self._write(self.written + action.text)
            return None
        if action.kind is Kind.KEY:
            self._write(self.written[:-1])
            return None
        return super().handle(action)

    def lay_out(self) -> None:
        """Take size and settings anew."""
        if self.lettering is not None:
            self.lettering.lay_out()
        super().lay_out()

    def tick(self, dt_s: float) -> bool:
        """Let time pass."""
        if self.lettering is not None:
            return self.lettering.tick(dt_s)
        return super().tick(dt_s)

    def draw(self, target: pygame.Surface) -> None:
        """Draw the sheet, or the letters."""
        if self.lettering is not None:
            self.lettering.draw(target)
        else:
            super().draw(target)

    def nodes(self) -> tuple[Node, ...]:
        """What is on the sheet, or the letters."""
        return super().nodes() if self.lettering is None else self.lettering.nodes()

    def _take_up(self) -> None:
        """Come back from the letters, to what one does next."""
        if self.lettering is not None:
            self._write(self.lettering.written)
        self.lettering = None
        self.lay_out()
        ids = [node.id for node in self.sheet.column.ring.nodes]
        self.sheet.column.ring.focus(ids[ids.index(self._field[0]) + 1])
        self.sheet.column.show_focus()

    def _write(self, written: str) -> None:
        sound = "".join(char for char in written if char.isprintable())
        self.written = sound[: self.length_max]
        self.lay_out()
