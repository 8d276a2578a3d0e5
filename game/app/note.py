"""Pages of plain words: the content note, the credits, what was said."""

from collections.abc import Sequence

from game.app.goals import Goal
from game.app.house import House
from game.app.menu import MenuScreen
from game.app.ways import session_of
from game.narrative.views import Run
from game.runtime.history import Cursor
from game.runtime.session import Session
from game.ui import words
from game.ui.actions import Action, Kind
from game.ui.items import Entry, Heading, Item, Words, button
from game.ui.reading import backlog_items

_LINE = "line:"
_LATEST = "*latest"
LINES_MOST = 400  # of a history: about as much as an evening's reading


class NoteScreen(MenuScreen):
    """The content note, with a word for whom it is near.

    Before a play it leads on into the first scene; elsewhere only back.
    """

    width_units = 900
    veil = 90
    names_keys = True

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
        items.append(Words((Run(self.house.hint(words.EXIT_HINT)),), "aside"))
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
    """All that was said and chosen, the latest in sight; the way back to each."""

    width_units = 900
    veil = 90
    prose_labels = True

    def items(self) -> Sequence[Item]:
        """The backlog, and the ways back and forward."""
        session = session_of(self.house)
        backlog = session.backlog
        first = max(0, len(backlog) - LINES_MOST)
        ids = [f"{_LINE}{number}" for number in range(first, len(backlog))]
        is_back = _is_back(session)
        latest = (button(_LATEST, words.TO_LATEST),) if is_back else ()
        return (
            Heading(words.HISTORY),
            Words((Run(words.HISTORY_HINT),), "aside"),
            *backlog_items(backlog[first:], self.house.names, ids),
            *latest,
            button(Goal.BACK.name, words.BACK),
        )

    def handle(self, action: Action) -> Goal | None:
        """The key that opens the history closes it too."""
        if action.kind is Kind.HISTORY:
            return Goal.BACK
        return super().handle(action)

    def enter(self) -> None:
        """Show the end: what was said last."""
        super().enter()
        column = self.sheet.column
        lines = [item.id for item in column.items if isinstance(item, Entry)]
        said = [each for each in lines if each.startswith(_LINE)]
        column.ring.focus(said[-1] if said else Goal.BACK.name)
        column.scroll_to_end()

    def accept(self, entry: str) -> Goal | None:
        """Stand where a line was said or chosen, or go back to where one was."""
        session = session_of(self.house)
        if entry == _LATEST:
            session.stand_at(_latest(session))
        elif entry.startswith(_LINE):
            number = int(entry.removeprefix(_LINE))
            session.stand_at(session.backlog_cursors[number])
            self.house.message = self.house.hint(words.WENT_BACK)
        else:
            return Goal[entry]
        return Goal.STANDING


def _is_back(session: Session) -> bool:
    """Whether more was lived than what stands in the history."""
    latest, here = _latest(session), session.cursor
    # A question that follows at once was looked at before it is read.
    return latest.entry > here.entry or latest.beat > here.beat + 1


def _latest(session: Session) -> Cursor:
    """As far as the play was lived."""
    return Cursor(len(session.history) - 1, session.reached)
