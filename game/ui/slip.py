"""A slip of paper with a word to the player, for a while, out of the way."""

import pygame

from game.narrative.views import Run
from game.ui.colours import INK
from game.ui.kit import Kit
from game.ui.nodes import Node

LASTS_S = 9.0
_WIDTH_UNITS = 760


class Slip:
    """Says one thing at the top of the frame, then is gone."""

    def __init__(self, kit: Kit, text: str) -> None:
        self.text = text
        self._left_s = LASTS_S
        self._kit = kit
        self._lay()

    @property
    def is_gone(self) -> bool:
        """Whether it was there long enough."""
        return self._left_s <= 0

    def lay_out(self, kit: Kit) -> None:
        """Take another size of window or type."""
        self._kit = kit
        self._lay()

    def tick(self, dt_s: float) -> bool:
        """Let time pass; whether it went just now."""
        was_there = not self.is_gone
        self._left_s -= dt_s
        return was_there and self.is_gone

    def node(self) -> Node:
        """What it says, in words."""
        return Node("", "status", self.text, "", self.rect)

    def draw(self, target: pygame.Surface) -> None:
        """Draw it at the top left."""
        self._kit.paper.sheet(target, self.rect)
        pad = self._kit.metrics.px(22)
        self._words.draw(target, (self.rect.x + pad, self.rect.y + pad // 2), INK)

    def _lay(self) -> None:
        kit = self._kit
        metrics = kit.metrics
        most = metrics.width - 4 * metrics.margin
        width = min(most, metrics.px(_WIDTH_UNITS * metrics.text_scale / 100))
        small = kit.setting("small")
        self._words = kit.engine.layout((Run(self.text),), width, small)
        pad = metrics.px(22)
        size = (self._words.width + 2 * pad, self._words.height + pad)
        self.rect = pygame.Rect((metrics.margin, metrics.margin), size)
