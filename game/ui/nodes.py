"""What is on the screen, in words, and which of it has the focus.

Every screen can say what it shows as nodes: tests read them, and a screen
reader could. The ring keeps one thing in focus as long as there is any.
"""

from collections.abc import Sequence
from dataclasses import replace

import pygame

from game.narrative.values import dataclass


@dataclass(frozen=True, slots=True)
class Node:
    """Something on the screen that can be named.

    Attributes:
        id: What it is to the program, "" for mere words.
        role: "option", "button", "switch", "field", "key", "line", "slot",
            "thing", "offer", "moment", "person" or "thread"; to be read only: "text",
            "heading", or "status" for what is said for a moment; "echo" for what
            is seen and told another way.
        label: What a person would call it.
        value: State in words ("on", "out of reach: ..."), or "".
        rect: Where it is, in pixels of the window.
        is_open: Whether accepting it does something.
        is_focused: Whether it has the focus.
    """

    id: str
    role: str
    label: str
    value: str
    rect: pygame.Rect
    is_open: bool = True
    is_focused: bool = False


class Ring:
    """The things that can have the focus, in order; one of them has it."""

    def __init__(self) -> None:
        self._nodes: tuple[Node, ...] = ()
        self._index = 0

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All of them, the focused one marked."""
        return tuple(
            replace(node, is_focused=number == self._index)
            for number, node in enumerate(self._nodes)
        )

    @property
    def focused(self) -> Node | None:
        """What has the focus; None only if the ring is empty."""
        return self._nodes[self._index] if self._nodes else None

    def fill(self, nodes: Sequence[Node]) -> None:
        """Take `nodes`; the focus stays on the same id, else on the first open one."""
        before = self.focused
        self._nodes = tuple(nodes)
        self._index = 0
        if before is None or not self.focus(before.id):
            opened = (n for n, node in enumerate(self._nodes) if node.is_open)
            self._index = next(opened, 0)

    def focus(self, node_id: str) -> bool:
        """Give the focus to `node_id`; False if it isn't there."""
        for number, node in enumerate(self._nodes):
            if node.id == node_id:
                self._index = number
                return True
        return False

    def move(self, steps: int) -> bool:
        """Move the focus round the ring; False if it stays where it was."""
        before = self._index
        if self._nodes:
            self._index = (self._index + steps) % len(self._nodes)
        return self._index != before

    def at(self, point: tuple[int, int]) -> Node | None:
        """What lies under `point`; the smallest, where several do."""
        under = [node for node in self._nodes if node.rect.collidepoint(point)]
        return min(under, key=lambda n: n.rect.width * n.rect.height, default=None)

    def point(self, point: tuple[int, int]) -> bool:
        """Move the focus to what is under `point`; False if it stays."""
        node = self.at(point)
        if node is None or node.id == self._nodes[self._index].id:
            return False
        return self.focus(node.id)
