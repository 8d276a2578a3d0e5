"""Going back in a play: the question before it, and the other ways it went."""

from collections.abc import Iterable, Sequence

from game.app.goals import Goal
from game.app.house import House
from game.app.menu import MenuScreen
from game.narrative.overviews import BranchView, ChartCell
from game.narrative.prose import typographic
from game.narrative.views import Run
from game.runtime.session import Session
from game.ui import sentences, words
from game.ui.items import Entry, Heading, Item, Mark, Words, button

GO = "*go"


class AskGoBack(MenuScreen):
    """Whether to live on from a moment."""

    comes_by_itself = True

    def __init__(self, house: House, cell: ChartCell, at: str) -> None:
        """Args: at: who was there, and when."""
        self._cell = cell
        self._at = at
        super().__init__(house)

    def items(self) -> Sequence[Item]:
        """The moment, what becomes of the rest, yes and no."""
        return (
            Heading(words.GO_BACK_TO),
            Words((Run(self._cell.title),)),
            Words((Run(self._at),), "aside"),
            Words((Run(words.GO_BACK_KEPT),)),
            button(GO, words.GO_BACK),
            button(Goal.BACK.name, words.STAY),
        )

    def accept(self, entry: str) -> Goal | None:
        """Go back to the moment, or stay."""
        moment = self._cell.moment
        if entry != GO or moment is None:
            return Goal.BACK
        session_of(self.house).go_back_to(moment)
        return moved(self.house)


class OtherWays(MenuScreen):
    """The other ways it went, the latest first."""

    width_units = 760
    comes_by_itself = True

    def __init__(self, house: House, ways: Sequence[BranchView]) -> None:
        self._ways = ways
        super().__init__(house)

    def items(self) -> Sequence[Item]:
        """Where each parted and where it stands."""
        others = [way for way in reversed(self._ways) if not way.is_present]
        return (
            Heading(words.OTHER_WAYS),
            Words((Run(words.RETURN_KEPT),), "aside"),
            *(self._entry(way) for way in others),
            button(Goal.BACK.name, words.STAY),
        )

    def accept(self, entry: str) -> Goal | None:
        """Return to a way, or stay."""
        if entry == Goal.BACK.name:
            return Goal.BACK
        session_of(self.house).return_to(int(entry))
        return moved(self.house)

    def _entry(self, way: BranchView) -> Entry:
        marks = [Mark("dot", sentences.moments(way.moments))]
        if any(way.left):
            marks.insert(0, Mark("dot", sentences.parted(_at(way.left))))
        label = (Run(sentences.return_to(way.name or _at(way.stands))),)
        return Entry(str(way.number), label, marks=tuple(marks))


def session_of(house: House) -> Session:
    """The running play as it can be looked over.

    Raises:
        TypeError: It isn't a session.
    """
    session = house.running()
    if not isinstance(session, Session):
        raise TypeError("only a session can be looked over")
    return session


def chart_title(house: House) -> str:
    """What this story calls the chart."""
    return house.story.texts.get("chart_title") or words.CHART


def moved(house: House) -> Goal:
    """The play stands elsewhere now: keep it, and go there."""
    house.arriving = ()
    house.keep()
    return Goal.STANDING


def joined(parts: Iterable[str]) -> str:
    """Those of `parts` that say anything, on one line."""
    return typographic(" \u00b7 ".join(part for part in parts if part))


def _at(titles: tuple[str, str, str]) -> str:
    day, part, scene = titles
    return joined((sentences.day_and_part(day, part), scene))
