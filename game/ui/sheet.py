"""A sheet with a column on it, as keys and mouse use it.

`handle` answers with the id of what was accepted. For a moment after entries
have appeared nothing can be accepted, so that a click meant for the page before
chooses nothing.
"""

from collections.abc import Callable, Sequence

import pygame

from game.ui.actions import Action, Kind
from game.ui.column import Column
from game.ui.items import Entry, Item
from game.ui.kit import Kit
from game.ui.nodes import Node
from game.ui.placing import body_of, largest_body

GUARD_S = 0.25
FADE_S = 0.2
_STEPS = {Kind.UP: -1, Kind.DOWN: 1, Kind.NEXT: 1, Kind.PREVIOUS: -1}
_WHEEL_LINES = 2

Place = Callable[[tuple[int, int]], pygame.Rect]


class Sheet:
    """Items on paper. Lay out again by making a new one."""

    def __init__(
        self,
        kit: Kit,
        width_px: int,
        place: Place,
        *,
        share: float = 1.0,
        prose_labels: bool = False,
        is_still: bool = False,
        fade_s: float = FADE_S,
    ) -> None:
        """A sheet that is as high as what is on it.

        Args:
            kit: What to draw with.
            width_px: Width of the column; less if the frame is narrower.
            place: From the size of the body to the rectangle of the sheet.
            share: How much of the frame's height it may take at most.
            prose_labels: Entries are set like prose.
            is_still: Nothing fades (reduced motion).
            fade_s: How long what is new takes to appear.
        """
        self.kit = kit
        most_width, self._most_height = largest_body(kit.metrics, share)
        self.column = Column(kit, min(width_px, most_width), prose_labels)
        self.rect = pygame.Rect(0, 0, 0, 0)
        self._place = place
        self._whole_fade_s = 0.0 if is_still else fade_s
        self._fade_s = 0.0
        self._guard_s = 0.0
        self._fresh = 0

    def allow(self, share: float) -> None:
        """Take at most `share` of the frame's height from the next filling on."""
        self._most_height = largest_body(self.kit.metrics, share)[1]

    def fill(self, items: Sequence[Item], fresh: int = 0) -> None:
        """Take `items`; the last `fresh` of them fade in."""
        self.column.fill(items)
        self.move()
        self._fresh = fresh
        self._fade_s = self._whole_fade_s if fresh else 0.0
        has_entries = any(isinstance(item, Entry) for item in items)
        self._guard_s = GUARD_S if has_entries and fresh else 0.0

    def move(self) -> None:
        """Lie where its place says now."""
        height = min(self.column.height, self._most_height)
        self.rect = self._place((self.column.width_px, height))
        self.column.place(body_of(self.kit.metrics, self.rect))

    @property
    def is_fading(self) -> bool:
        """Whether something is still appearing."""
        return self._fade_s > 0

    @property
    def is_guarded(self) -> bool:
        """Whether it is too early to accept anything."""
        return self._guard_s > 0

    @property
    def fresh_alpha(self) -> int:
        """How far what is new has come, 0 to 255."""
        if self._fade_s <= 0:
            return 255
        return round(255 * (1 - self._fade_s / self._whole_fade_s))

    def finish_fade(self) -> None:
        """Show everything at once."""
        self._fade_s = 0.0

    def tick(self, dt_s: float) -> bool:
        """Let `dt_s` seconds pass; whether anything looks different."""
        self._guard_s = max(0.0, self._guard_s - dt_s)
        before = self._fade_s
        self._fade_s = max(0.0, self._fade_s - dt_s)
        return before > 0

    def handle(self, action: Action) -> str | None:
        """The id of the entry that `action` accepts, if any."""
        ring = self.column.ring
        if action.kind in _STEPS:
            ring.move(_STEPS[action.kind])
            self.column.show_focus()
        elif action.kind is Kind.POINT:
            ring.point(action.at)
        elif action.kind is Kind.CLICK:
            node = ring.at(action.at)
            return self._accept(node)
        elif action.kind is Kind.ACCEPT:
            return self._accept_seen(ring.focused)
        elif action.kind is Kind.DIGIT:
            return self._accept_number(action.digit)
        elif action.kind in (Kind.PAGE_BACK, Kind.PAGE_FORWARD):
            self.turn(action)
        return None

    def turn(self, action: Action) -> bool:
        """Scroll by wheel or page key; False if nothing moved."""
        back = action.kind is Kind.PAGE_BACK
        page = self.column.lines_in_view - 1
        lines = _WHEEL_LINES if action.is_wheel else max(1, page)
        return self.column.scroll(-lines if back else lines)

    def nodes(self) -> tuple[Node, ...]:
        """What is on it."""
        return self.column.nodes()

    def draw(self, target: pygame.Surface) -> None:
        """Draw paper, words and the focus."""
        self.kit.paper.sheet(target, self.rect)
        self.column.draw(target, self.fresh_alpha, self._fresh)

    def _accept(self, node: Node | None) -> str | None:
        if node is None or self.is_guarded:
            return None
        self.column.ring.focus(node.id)
        return node.id if node.is_open else None

    def _accept_seen(self, node: Node | None) -> str | None:
        """Accept `node` if it is in sight; else bring it there first."""
        if node is not None and not self.column.sees_focus:
            self.column.show_focus()
            return None
        return self._accept(node)

    def _accept_number(self, digit: int) -> str | None:
        for item in self.column.items:
            if isinstance(item, Entry) and item.number == digit:
                self.column.ring.focus(item.id)
                return self._accept_seen(self.column.ring.focused)
        return None
