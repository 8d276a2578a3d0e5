"""Writing by gamepad, mouse or finger: letters on the screen, over a writing screen.

What is written is told at the foot. Leaving it keeps what was written; whether
anything becomes of that is for the screen below.
"""

from collections.abc import Sequence
from dataclasses import replace

import pygame

from game.app.house import House
from game.narrative.views import Run
from game.ui import words
from game.ui.actions import Action, Kind
from game.ui.board import Board
from game.ui.items import Item, Words
from game.ui.letters import (
    CAPITALS,
    DONE,
    LETTER,
    SIGNS,
    SPACE,
    TAKE_BACK,
    Letters,
)
from game.ui.nodes import Node

_TAIL = 110  # so many letters of what is written are seen
_FOOT_SHARE = 0.2
# What buttons do here, by what they do elsewhere.
_BUTTONS = {
    Kind.PAGE_BACK: CAPITALS,
    Kind.PAGE_FORWARD: SIGNS,
    Kind.HISTORY: SPACE,
    Kind.SKIP: TAKE_BACK,
    Kind.CANCEL: DONE,
}
_ACTIONS = {
    CAPITALS: "back",
    SIGNS: "forward",
    SPACE: "history",
    TAKE_BACK: "skip",
    DONE: "cancel",
}


class Lettering:
    """The letters, and what is being written with them."""

    def __init__(self, house: House, title: str, written: str, most: int) -> None:
        """Args: most: letters that can be written."""
        self.house = house
        self.written = written
        self._title = title
        self._most = most
        self._is_large = self._has_signs = False
        self._echo = ""  # told after a letter, as the state of what has the focus
        self.board = self._new_board()
        self.board.focus(f"{LETTER}a")

    def handle(self, action: Action) -> bool:
        """Write; False if that is over."""
        before = self.board.focused
        if action.kind is Kind.TYPE:
            self._write(action.text)
            self.board.focus(DONE)
            return True
        if action.kind is Kind.KEY:
            return self._press(TAKE_BACK)
        if action.kind in _BUTTONS and not action.is_wheel:
            return self._press(_BUTTONS[action.kind])
        pressed = self.board.handle(action)
        if self.board.focused != before:
            self._echo = ""
        return pressed is None or self._press(pressed)

    def lay_out(self) -> None:
        """Take size, settings and page anew; the focus stays where it was."""
        focused = self.board.focused
        place = self._place_of(focused)
        self.board = self._new_board()
        self.board.focus(focused)
        if self.board.focused != focused and place is not None:
            self.board.focus(self.board.ring.nodes[place].id)

    def tick(self, dt_s: float) -> bool:
        """Let time pass."""
        return self.board.tick(dt_s)

    def draw(self, target: pygame.Surface) -> None:
        """Draw the board over the stage."""
        self.board.draw(target, self.house.stage.draw)

    def nodes(self) -> tuple[Node, ...]:
        """The keys; what is written is read as a whole only when that is asked."""
        return tuple(self._told(node) for node in self.board.nodes())

    # --- writing ------------------------------------------------------------------

    def _press(self, key: str) -> bool:
        """Do what a key says; False if that is the end."""
        if key == DONE:
            return False
        if key in (CAPITALS, SIGNS):
            self._is_large ^= key == CAPITALS
            self._has_signs ^= key == SIGNS
            self._echo = ""
            self.lay_out()
        elif key == TAKE_BACK:
            self._write("", take_back=True)
        else:
            self._write(" " if key == SPACE else key.removeprefix(LETTER))
            if self._is_large:  # for one letter, as one writes names
                self._is_large = False
                self.lay_out()
        return True

    def _write(self, more: str, *, take_back: bool = False) -> None:
        before = self.written[:-1] if take_back else self.written
        sound = "".join(char for char in before + more if char.isprintable())
        self.written = sound[: self._most]
        self._echo = self.written.split(" ")[-1] or words.LETTER_KEYS[SPACE]
        self.board.focus(self.board.focused)  # which tells the foot anew

    # --- what is seen and told ------------------------------------------------------

    def _new_board(self) -> Board:
        house = self.house
        is_pad = house.hand == "pad"
        keys = {key: house.key_of(action) for key, action in _ACTIONS.items()}
        letters = Letters(
            house.kit,
            is_large=self._is_large,
            has_signs=self._has_signs,
            keys=keys if is_pad else None,
        )
        return Board(
            house.kit,
            self._title,
            (),
            letters,
            self._tell,
            is_still=True,
            foot_share=_FOOT_SHARE,
        )

    def _tell(self, _: str) -> Sequence[Item]:
        hidden = "\u2026" if len(self.written) > _TAIL else ""
        return (Words((Run(f"{hidden}{self.written[-_TAIL:]}|"),)),)

    def _told(self, node: Node) -> Node:
        if node.role == "text":
            return replace(node, role="echo")
        if node.is_focused and self._echo:
            return replace(node, value=self._echo)
        return node

    def _place_of(self, name: str) -> int | None:
        ids = [node.id for node in self.board.ring.nodes]
        return ids.index(name) if name in ids else None
