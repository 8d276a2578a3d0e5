"""Everybody who was met, and the threads that were lived between them."""

from collections.abc import Sequence
from dataclasses import replace

import pygame

from game.app.goals import Goal
from game.app.house import House
from game.app.ways import joined, session_of
from game.narrative.overviews import (
    ConstellationView,
    HandView,
    StarView,
    StrandView,
    Whereabouts,
)
from game.narrative.prose import typographic
from game.narrative.views import Run
from game.runtime.constellation import constellation
from game.ui import sentences, words
from game.ui.actions import Action, Kind
from game.ui.board import Board
from game.ui.items import Heading, Item, Words
from game.ui.nodes import Node
from game.ui.stars import PERSON, THREAD, Stars

BACK = "*back"
_FOOT_SHARE = 0.21


class ThreadsScreen:
    """The constellation, with what has the focus read out below."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._view = self._seen()
        self.board = self._new_board()

    def enter(self) -> None:
        """Be on top, newly or again: look at the play as it is now."""
        self._view = self._seen()
        self.board = self._new_board()
        nodes = [node.id for node in self._stars.nodes()]
        latest = len(self._view.threads) - 1
        if nodes:
            self.board.focus(nodes[max(0, latest)])

    def lay_out(self) -> None:
        """Take size and settings anew; the focus stays."""
        focused = self.board.focused
        self.board = self._new_board()
        self.board.focus(focused)

    def handle(self, action: Action) -> Goal | None:
        """Look about, or leave."""
        if action.kind in (Kind.CANCEL, Kind.THREADS):
            return Goal.BACK
        return Goal.BACK if self.board.handle(action) == BACK else None

    def tick(self, dt_s: float) -> bool:
        """Let threads tremble."""
        return self.board.tick(dt_s)

    def draw(self, target: pygame.Surface) -> None:
        """Draw the constellation."""
        self.board.draw(target, self.house.stage.draw)

    def nodes(self) -> tuple[Node, ...]:
        """Everybody, every thread, and what is told."""
        return self.board.nodes()

    def _seen(self) -> ConstellationView:
        """The constellation. Whom the story follows goes by their name."""
        view = constellation(session_of(self.house))
        known = self.house.story.people
        people = tuple(
            replace(star, name=known[star.person].display_name)
            if star.is_lead
            else star
            for star in view.people
        )
        threads = tuple(
            replace(strand, title=typographic(strand.title)) for strand in view.threads
        )
        return replace(view, people=people, threads=threads)

    def _new_board(self) -> Board:
        house = self.house
        self._stars = Stars(house.kit, self._view, house.names)
        return Board(
            house.kit,
            words.THREADS,
            ((BACK, words.BACK),),
            self._stars,
            self._tell,
            is_still=house.settings.reduced_motion,
            foot_share=_FOOT_SHARE,
        )

    # --- what is told -----------------------------------------------------------

    def _tell(self, name: str) -> Sequence[Item]:
        if not self._view.people:
            return (_aside(words.NO_THREADS),)
        for strand in self._view.threads:
            if name == THREAD + strand.act:
                return self._of_thread(strand)
        for star in self._view.people:
            if name == PERSON + star.person:
                return self._of_person(star)
        return ()

    def _of_thread(self, strand: StrandView) -> Sequence[Item]:
        names = (self._stars.name_of(who) for who in (strand.giver, strand.receiver))
        head = [sentences.from_to(*names)]
        if strand.is_slack:
            head.append(words.SLACK)
        if strand.is_called:
            head.append(words.CALLED_ON)
        lines = [joined(head)]
        taken = words.HUNG if strand.is_slack else words.TAKEN
        for what, at in ((words.GIVEN, strand.given), (taken, strand.taken)):
            if at is not None:
                lines.append(f"{what}: {_at(at)}")
        if strand.given == strand.taken and strand.given is not None:
            lines.pop(-2)
        if strand.thing:
            hands = "; ".join(_passed(each) for each in strand.hands)
            lines.append(joined((sentences.along(strand.thing), hands)))
        return (Heading(strand.title), *(_aside(line) for line in lines))

    def _of_person(self, star: StarView) -> Sequence[Item]:
        titles = [
            strand.title
            for strand in self._view.threads
            if star.person in (strand.giver, strand.receiver)
        ]
        lines = []
        if star.met != Whereabouts():
            lines.append(f"{words.MET}: {_at(star.met)}")
        if titles:
            lines.append(f"{words.THREADS}: {joined(titles)}")
        elif not self._view.threads:
            lines.append(words.NO_THREADS)
        return (Heading(star.name), *(_aside(line) for line in lines))


def _aside(line: str) -> Words:
    return Words((Run(line),), "aside")


def _at(where: Whereabouts) -> str:
    when = sentences.day_and_part(where.day, where.part)
    return joined((when, where.scene or where.place))


def _passed(hand: HandView) -> str:
    if hand.giver and hand.receiver:
        return sentences.from_to(hand.giver, hand.receiver)
    return hand.receiver or hand.giver
