"""A screen with one line that is written by hand."""

from game.app.goals import Goal
from game.app.house import House
from game.app.menu import MenuScreen
from game.narrative.views import Run
from game.ui.actions import Action, Kind
from game.ui.items import Entry


class WritingScreen(MenuScreen):
    """Keys that write something write; all others do as in every menu."""

    width_units = 820
    veil = 130
    listens = "text"
    length_max = 120

    def __init__(self, house: House, written: str = "") -> None:
        self.written = written
        super().__init__(house)

    def field(self, entry: str, label: str) -> Entry:
        """The line, as an entry."""
        body = (Run(f"{self.written}|"),)
        return Entry(entry, (Run(label),), "field", body=body)

    def handle(self, action: Action) -> Goal | None:
        """Write, or do as every menu."""
        if action.kind is Kind.TYPE:
            self._write(self.written + action.text)
            return None
        if action.kind is Kind.KEY:
            self._write(self.written[:-1])
            return None
        return super().handle(action)

    def _write(self, written: str) -> None:
        sound = "".join(char for char in written if char.isprintable())
        self.written = sound[: self.length_max]
        self.lay_out()
