"""Carrying plays away as files, and taking them in."""

from collections.abc import Sequence
from pathlib import Path

from game.app.goals import Goal
from game.app.house import House
from game.app.writing import WritingScreen
from game.narrative.views import Run
from game.runtime.exchange import a_free_name, found_in, meant
from game.runtime.store import StoreProblem
from game.stage.signs import KEPT
from game.ui import sentences, words
from game.ui.items import Heading, Item, Words, button

_FIELD = "*field"
_WRITE = "*write"
_READ = "*read"
_FILE = "*file:"
PATH_LENGTH_MAX = 400


class ExportScreen(WritingScreen):
    """Where the play that was chosen is written to."""

    length_max = PATH_LENGTH_MAX

    def __init__(self, house: House) -> None:
        super().__init__(house, str(a_free_name(house.exchange)))

    def items(self) -> Sequence[Item]:
        """Where to, and the ways on."""
        said = self.house.take_message()
        return (
            Heading(words.CARRY_AWAY),
            *((Words((Run(said),), "aside"),) if said else ()),
            self.field(_FIELD, words.WHERE_TO),
            button(_WRITE, words.WRITE_FILE),
            self.letters(),
            button(Goal.BACK.name, words.BACK),
            Words((Run(words.CARRY_HINT),), "aside"),
        )

    def finish(self, entry: str) -> Goal | None:
        """Write the file, or go back."""
        house = self.house
        if entry == Goal.BACK.name or house.chosen is None:
            return Goal.BACK
        path = meant(self.written, house.exchange)
        try:
            if path.exists():
                raise StoreProblem(words.FILE_THERE)
            house.keeper.slots.export_to(house.chosen.slot, path)
        except (StoreProblem, OSError, ValueError) as problem:
            house.refuse(str(problem))
            self.lay_out()
            return None
        house.sign = KEPT
        house.message = sentences.written_to(str(path))
        return Goal.BACK


class ImportScreen(WritingScreen):
    """Which file is taken in: one that lies there, or one that is named."""

    length_max = PATH_LENGTH_MAX

    def __init__(self, house: House) -> None:
        self._files = found_in(house.exchange)
        super().__init__(house, "")

    def items(self) -> Sequence[Item]:
        """The files that were found, the line, and the ways on."""
        said = self.house.take_message()
        files = [
            button(f"{_FILE}{number}", path.name)
            for number, path in enumerate(self._files)
        ]
        return (
            Heading(words.TAKE_IN),
            *((Words((Run(said),), "aside"),) if said else ()),
            Words((Run(words.TAKE_IN_HINT),), "aside"),
            *files,
            self.field(_FIELD, words.WHERE_FROM),
            button(_READ, words.READ_FILE),
            self.letters(),
            button(Goal.BACK.name, words.BACK),
        )

    def finish(self, entry: str) -> Goal | None:
        """Take a file in, or go back."""
        if entry == Goal.BACK.name:
            return Goal.BACK
        if entry.startswith(_FILE):
            path = self._files[int(entry.removeprefix(_FILE))]
        elif not self.written.strip():
            self.house.refuse(words.NAME_A_FILE)
            self.lay_out()
            return None
        else:
            path = meant(self.written, self.house.exchange)
        if take_in(self.house, path):
            return Goal.BACK
        self.lay_out()
        return None


def take_in(house: House, path: Path) -> bool:
    """Keep the play that is in a file; the message says how that went."""
    try:
        house.keeper.slots.take_in_from(path)
    except (StoreProblem, OSError, ValueError) as problem:
        house.refuse(str(problem))
        return False
    house.sign = KEPT
    house.message = words.TAKEN_IN
    return True
