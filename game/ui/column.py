"""A column of words and entries that fits whatever height it is given.

Lays out items once, keeps one entry in focus, scrolls where it must, and draws
itself into a rectangle. Knows nothing of what the entries mean.
"""

from collections.abc import Sequence

import pygame

from game.narrative.values import dataclass
from game.narrative.views import plain
from game.ui.colours import FOCUS
from game.ui.items import Entry, Heading, Item
from game.ui.kit import Kit
from game.ui.laid import Ink, gap, lay
from game.ui.nodes import Node, Ring
from game.ui.text import Paragraph

OPAQUE = 255


@dataclass(frozen=True, slots=True)
class _Block:
    """An item, laid out: where it begins, how high it is, what is drawn."""

    item: Item
    top: int
    height: int
    inks: tuple[Ink, ...]

    @property
    def bottom(self) -> int:
        return self.top + self.height


class Column:
    """Items below one another, `width_px` wide."""

    def __init__(self, kit: Kit, width_px: int, prose_labels: bool = False) -> None:
        """Args: prose_labels: entries are set like prose, as in choices."""
        self.kit = kit
        self.width_px = width_px
        self.ring = Ring()
        self.height = 0
        self.has_focus = True  # False while something off the sheet has it
        self._label = kit.setting("option" if prose_labels else "menu")
        self._blocks: tuple[_Block, ...] = ()
        self._scroll = 0
        self._view = pygame.Rect(0, 0, width_px, 0)

    def fill(self, items: Sequence[Item]) -> None:
        """Take `items`; where an entry stays, the focus stays."""
        top = 0
        prose_px = self.kit.setting("prose").size_px
        blocks: list[_Block] = []
        for item in items:
            top += gap(blocks[-1].item if blocks else None, item, prose_px)
            laid = lay(item, self.kit, self.width_px, self._label)
            blocks.append(_Block(item, top, laid.height, laid.inks))
            top += laid.height
        self._blocks = tuple(blocks)
        self.height = top
        self.place(self._view)

    def place(self, view: pygame.Rect) -> None:
        """Stand in `view`; entries are where they will be drawn."""
        self._view = view.copy()
        self._scroll = max(0, min(self._scroll, self.height - view.height))
        self._name_entries()

    @property
    def items(self) -> tuple[Item, ...]:
        """What it holds, from top to bottom."""
        return tuple(block.item for block in self._blocks)

    @property
    def lines_in_view(self) -> int:
        """How many lines of its entries' type fit at once."""
        return self._view.height // self._label.line_px

    @property
    def overflows(self) -> bool:
        """Whether there is more than can be seen at once."""
        return self.height > self._view.height

    @property
    def more_below(self) -> bool:
        """Whether something is hidden below the edge."""
        return self._scroll < self.height - self._view.height

    @property
    def sees_focus(self) -> bool:
        """Whether the first line of the focused entry is in sight."""
        focused = self.ring.focused
        return focused is None or focused.rect.height >= self._label.line_px

    def scroll(self, steps: int) -> bool:
        """Scroll by `steps` lines (down is positive); False at the end."""
        return self._scroll_to(self._scroll + steps * self._label.line_px)

    def scroll_to_start(self) -> None:
        """Show the beginning."""
        self._scroll_to(0)

    def scroll_to_end(self) -> None:
        """Show the end."""
        self._scroll_to(self.height)

    def show_focus(self) -> None:
        """Scroll until the focused entry is seen."""
        focused = self.ring.focused
        for block in self._blocks:
            if (
                focused
                and isinstance(block.item, Entry)
                and block.item.id == focused.id
            ):
                air = self._label.line_px // 3
                low = block.bottom + air - self._view.height
                self._scroll_to(max(low, min(self._scroll, block.top - air)))

    def nodes(self) -> tuple[Node, ...]:
        """Words and entries in reading order."""
        entries = {node.id: node for node in self.ring.nodes}
        nodes: list[Node] = []
        for block in self._blocks:
            item = block.item
            if isinstance(item, Entry):
                nodes.append(entries[item.id])
            elif isinstance(item, Heading):
                nodes.append(Node("", "heading", item.text, "", self._rect(block)))
            else:
                said = plain(item.runs)
                who = ", ".join(each for each in (item.name, item.manner) if each)
                nodes.append(Node("", "text", said, who, self._rect(block)))
        return tuple(nodes)

    def draw(self, target: pygame.Surface, alpha: int = 255, fresh: int = 0) -> None:
        """Draw what fits; the last `fresh` items with `alpha`."""
        before = target.get_clip()
        air = self.kit.metrics.px(30)
        side = max(air, self.kit.setting("prose").size_px)
        target.set_clip(self._view.inflate(2 * side, air))
        focused = self.ring.focused if self.has_focus else None
        first_fresh = len(self._blocks) - fresh
        for number, block in enumerate(self._blocks):
            rect = self._rect(block)
            if not rect.colliderect(self._view) or self._is_orphan(number):
                continue
            shown = alpha if number >= first_fresh else 255
            item = block.item
            has_focus = isinstance(item, Entry) and focused and focused.id == item.id
            if has_focus and shown == OPAQUE:
                self.kit.paper.slip(target, self._entry_rect(block))
            for ink in block.inks:
                self._draw_ink(target, rect, ink, shown)
        target.set_clip(before)
        self._draw_more(target)

    # --- standing and drawing -------------------------------------------------

    def _is_orphan(self, number: int) -> bool:
        """Whether a heading would stand in sight, and nothing of what it heads."""
        if not isinstance(self._blocks[number].item, Heading):
            return False
        below = self._blocks[number + 1 : number + 2]
        return any(not self._shows_words(block) for block in below)

    def _shows_words(self, block: _Block) -> bool:
        """Whether at least one line of a block is in sight."""
        top = self._rect(block).top
        return any(
            ink.paragraph is not None
            and self._rows_in_view(top + ink.y, ink.paragraph)[1] > 0
            for ink in block.inks
        )

    def _rect(self, block: _Block) -> pygame.Rect:
        y = self._view.y + block.top - self._scroll
        return pygame.Rect(self._view.x, y, self.width_px, block.height)

    def _entry_rect(self, block: _Block) -> pygame.Rect:
        prose = self.kit.setting("prose").size_px
        return self._rect(block).inflate(round(prose * 0.9), round(prose * 0.26))

    def _name_entries(self) -> None:
        view = self._view
        nodes = []
        for block in self._blocks:
            if isinstance(block.item, Entry):
                entry = block.item
                rect = self._entry_rect(block)
                seen = rect.clip(view.inflate(self.kit.metrics.px(60), 40))
                nodes.append(
                    Node(
                        entry.id,
                        entry.role,
                        plain(entry.label),
                        entry.spoken_value,
                        seen,
                        entry.is_open,
                    )
                )
        self.ring.fill(nodes)

    def _scroll_to(self, scroll: int) -> bool:
        before = self._scroll
        self._scroll = max(0, min(scroll, self.height - self._view.height))
        if self._scroll != before:
            self._name_entries()
        return self._scroll != before

    def _draw_ink(
        self, target: pygame.Surface, rect: pygame.Rect, ink: Ink, alpha: int
    ) -> None:
        at = (rect.x + ink.x, rect.y + ink.y)
        if ink.paragraph is not None:
            first, last = self._rows_in_view(at[1], ink.paragraph)
            below = first * ink.paragraph.setting.line_px
            rows = (first, last)
            if first < last:
                where = (at[0], at[1] + below)
                colour = self.kit.ink(ink.colour)
                ink.paragraph.draw(target, where, colour, alpha, rows)
            return
        if ink.picture is not None:
            ink.picture.set_alpha(alpha)
            target.blit(ink.picture, at)
            return
        # As high as the line it stands in, of which a sixth may be out of sight.
        if not self._view.top <= at[1] <= self._view.bottom - ink.size_px * 6 // 5:
            return
        mark = self.kit.glyphs.get(ink.glyph, ink.size_px, ink.colour)
        mark.set_alpha(alpha)
        target.blit(mark, at)

    def _rows_in_view(self, top: int, paragraph: Paragraph) -> tuple[int, int]:
        """First row in sight and the one after the last: no line is cut in two."""
        line_px = paragraph.setting.line_px
        count = len(paragraph.lines)
        slack = line_px // 6
        first = max(0, -((top - self._view.top + slack) // line_px))
        last = min(count, (self._view.bottom - top + slack) // line_px)
        return first, last

    def _draw_more(self, target: pygame.Surface) -> None:
        """Small marks beside the words, where more is hidden above or below."""
        size = max(8, self.kit.metrics.px(18))
        air = max(3, self.kit.metrics.px(10))
        x = self._view.right - size
        if self._scroll > 0:
            up = self.kit.glyphs.get("up", size, FOCUS)
            up.set_alpha(255)
            target.blit(up, (x, self._view.top - air - size))
        if self.more_below:
            down = self.kit.glyphs.get("down", size, FOCUS)
            down.set_alpha(255)
            target.blit(down, (x, self._view.bottom + air))
