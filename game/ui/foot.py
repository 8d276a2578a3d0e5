"""What is told about the thing in focus, at the foot of a chart.

Always of the same height, so that nothing moves about; words that are too many
for it are set smaller.
"""

from collections.abc import Sequence
from dataclasses import replace

import pygame

from game.ui.colours import SHEET, SHEET_EDGE, mix
from game.ui.column import Column
from game.ui.items import Item, Words
from game.ui.kit import Kit
from game.ui.nodes import Node

_AIR_UNITS = 20
_PICTURE = (16, 9)
_PICTURE_SHARE = 0.3  # of the width, at most


class Foot:
    """A rectangle with words, and room for a picture."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._column = Column(kit, 1)
        self.rect = pygame.Rect(0, 0, 0, 0)
        self.picture_rect: pygame.Rect | None = None

    @property
    def air(self) -> int:
        """Between the words and the line above them."""
        return self._kit.metrics.px(_AIR_UNITS)

    def place(self, rect: pygame.Rect, *, has_picture: bool = False) -> None:
        """Stand in `rect`, with room for a picture on the left if there is."""
        self.rect = rect
        left = rect.left
        self.picture_rect = None
        if has_picture:
            high = rect.height - self.air
            wide = high * _PICTURE[0] // _PICTURE[1]
            if wide <= rect.width * _PICTURE_SHARE:
                self.picture_rect = pygame.Rect(left, rect.top + self.air, wide, high)
                left += wide + self.air + self.air // 2
        self._column = Column(self._kit, rect.right - left)
        body = pygame.Rect(left, rect.top + self.air, rect.right - left, 0)
        body.height = rect.bottom - body.top
        self._column.place(body)

    def tell(self, items: Sequence[Item]) -> None:
        """Show `items`."""
        self._column.fill(items)
        if self._column.overflows:
            self._column.fill([_smaller(item) for item in items])
        self._column.scroll_to_start()

    def turn(self, steps: int) -> bool:
        """Scroll the words; False if there is no more of them."""
        return self._column.scroll(steps)

    def nodes(self) -> tuple[Node, ...]:
        """What is told."""
        return self._column.nodes()

    def draw(self, target: pygame.Surface) -> None:
        """Draw the line above, and the words."""
        line = mix(SHEET, SHEET_EDGE, 0.55)
        thick = max(1, self._kit.metrics.px(1.6))
        pygame.draw.rect(target, line, (self.rect.topleft, (self.rect.width, thick)))
        self._column.draw(target)


def _smaller(item: Item) -> Item:
    return replace(item, tone="aside") if isinstance(item, Words) else item
