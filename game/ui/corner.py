"""A small mark in the corner for who plays by mouse: the way to the pause."""

import pygame

from game.ui import words
from game.ui.colours import INK, SHEET
from game.ui.kit import Kit
from game.ui.nodes import Node

PAUSE = "*pause"
_SIDE_UNITS = 52
_MARK_SHARE = 0.5
_ALPHA = 170


class Corner:
    """The pause mark, top right. Keys and buttons do the same."""

    def __init__(self, kit: Kit, key: str = "") -> None:
        """Args: key: what does the same, in words."""
        self._kit = kit
        self._key = key
        side = kit.metrics.px(_SIDE_UNITS)
        air = kit.metrics.px(18)
        self.rect = pygame.Rect(kit.metrics.width - side - air, air, side, side)
        self._is_under_pointer = False

    def point(self, at: tuple[int, int]) -> bool:
        """Whether the mark looks different now that the pointer is at `at`."""
        before = self._is_under_pointer
        self._is_under_pointer = self.rect.collidepoint(at)
        return before != self._is_under_pointer

    def is_hit(self, at: tuple[int, int]) -> bool:
        """Whether a click at `at` means the pause."""
        return self.rect.collidepoint(at)

    def node(self) -> Node:
        """What it is, in words."""
        return Node(PAUSE, "button", words.PAUSE, self._key, self.rect)

    def draw(self, target: pygame.Surface) -> None:
        """Draw it, brighter under the pointer."""
        if self._is_under_pointer:
            self._kit.paper.slip(target, self.rect)
        else:
            ground = pygame.Surface(self.rect.size)
            ground.fill(SHEET)
            ground.set_alpha(_ALPHA)
            target.blit(ground, self.rect)
        size = round(self.rect.width * _MARK_SHARE)
        mark = self._kit.glyphs.get("menu", size, INK)
        mark.set_alpha(255 if self._is_under_pointer else _ALPHA)
        target.blit(mark, mark.get_rect(center=self.rect.center))
