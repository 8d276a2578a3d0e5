"""More things than attention: spots on the stage, and a sheet with a way on.

What can be noticed is pointed at in the picture. A thing that the picture
doesn't show, or that lies under the sheet, stands on the sheet as an entry.
"""

from collections.abc import Mapping, Sequence

import pygame

from game.narrative.prose import typographic
from game.narrative.views import NoticeView, Run, ThingView
from game.ui import sentences, words
from game.ui.actions import Action, Kind
from game.ui.items import Entry, Item, Mark
from game.ui.nodes import Node, Ring
from game.ui.sheet import Sheet
from game.ui.spots import Spots

LOOK_AWAY = "*look_away"
_HIDDEN_SHARE = 0.55  # a spot that lies this far under the sheet counts as hidden
_STEPS = {
    Kind.UP: -1,
    Kind.LEFT: -1,
    Kind.PREVIOUS: -1,
    Kind.DOWN: 1,
    Kind.RIGHT: 1,
    Kind.NEXT: 1,
}


class Noticing:
    """Takes the player's attention and says what it was spent on."""

    def __init__(self, sheet: Sheet, spots: Spots, view: NoticeView) -> None:
        self.sheet = sheet
        self.ring = Ring()
        self._spots = spots
        self._view = view
        self._boxes: dict[str, pygame.Rect] = {}
        self._known: frozenset[str] = frozenset()
        self._page: tuple[Item, ...] = ()
        self.is_waiting = False  # for the stage to say where things are

    def fill(
        self,
        page: Sequence[Item],
        boxes: Mapping[str, pygame.Rect],
        fresh: int = 0,
        *,
        waits: bool = False,
    ) -> None:
        """Show `page` above the way on.

        Args:
            page: What was said before.
            boxes: Hotspots by element or person.
            fresh: How many of the items fade in.
            waits: Whether boxes that are missing may still come: then their
                things don't stand on the sheet yet.
        """
        self._page = tuple(page)
        self.is_waiting = waits and any(
            thing.hotspot not in boxes for thing in self._view.things
        )
        self._known = frozenset(boxes)
        found = {
            thing.id: self._spots.box(boxes[thing.hotspot])
            for thing in self._view.things
            if thing.hotspot in boxes
        }
        shown = {key: box for key, box in found.items() if box.width and box.height}
        self._fill_sheet(shown, fresh)
        seen = {k: b for k, b in shown.items() if not self._is_under_sheet(b)}
        if seen != shown:
            self._fill_sheet(seen, fresh)
        self._boxes = seen
        self._join()

    def move_boxes(self, boxes: Mapping[str, pygame.Rect]) -> None:
        """The stage has moved a little; what is shown stays the same."""
        for thing in self._view.things:
            if thing.id in self._boxes and thing.hotspot in boxes:
                box = self._spots.box(boxes[thing.hotspot])
                if box.width and box.height:
                    self._boxes[thing.id] = box
        self._join()

    def handle(self, action: Action) -> str | None:
        """Id of the thing to notice, or `LOOK_AWAY`, or nothing."""
        if action.kind in _STEPS:
            self.ring.move(_STEPS[action.kind])
        elif action.kind is Kind.POINT:
            self.ring.point(action.at)
        elif action.kind is Kind.DIGIT:
            return self._accept_number(action.digit)
        elif action.kind is Kind.CLICK:
            return self._accept(self._tagged(action.at) or self.ring.at(action.at))
        elif action.kind is Kind.ACCEPT:
            return self._accept(self.ring.focused)
        elif action.kind in (Kind.PAGE_BACK, Kind.PAGE_FORWARD):
            self.sheet.turn(action)
        self._share_focus()
        return None

    def focus(self, node_id: str) -> None:
        """Give the focus to `node_id`, if it is there."""
        self.ring.focus(node_id)
        self._share_focus()

    def nodes(self) -> tuple[Node, ...]:
        """The words of the sheet, then all that can be accepted."""
        read = tuple(node for node in self.sheet.nodes() if not node.id)
        return (*read, *self.ring.nodes)

    def draw(self, target: pygame.Surface) -> None:
        """Draw spots, sheet and tag."""
        nodes = [node for node in self.ring.nodes if node.id in self._boxes]
        self._spots.draw(target, nodes)
        self.sheet.draw(target)
        for node in nodes:
            if node.is_focused:
                self._spots.tag(target, node)

    def _fill_sheet(self, shown: Mapping[str, pygame.Rect], fresh: int) -> None:
        left = self._view.left
        entries = [
            Entry(thing.id, (Run(_title(thing)),), "thing", number)
            for number, thing in enumerate(self._view.things, start=1)
            if thing.id not in shown and not self._is_to_come(thing)
        ]
        looks = Mark("eye", sentences.looks_left(left), left, is_warm=True)
        away = Entry(LOOK_AWAY, (Run(words.LOOK_AWAY),), "button", 0, marks=(looks,))
        self.sheet.fill(
            [*self._page, *entries, away], fresh + len(entries) + 1 if fresh else 0
        )

    def _is_to_come(self, thing: ThingView) -> bool:
        return self.is_waiting and thing.hotspot not in self._known

    def _is_under_sheet(self, box: pygame.Rect) -> bool:
        hidden = box.clip(self.sheet.rect)
        area = box.width * box.height
        return hidden.width * hidden.height > _HIDDEN_SHARE * area

    def _join(self) -> None:
        """One ring over spots and entries, in the author's order."""
        entries = {node.id: node for node in self.sheet.column.ring.nodes}
        nodes: list[Node] = []
        for thing in self._view.things:
            if thing.id in self._boxes:
                rect = self._boxes[thing.id]
                nodes.append(Node(thing.id, "thing", _title(thing), "", rect))
            elif thing.id in entries:
                nodes.append(entries[thing.id])
        nodes.append(entries[LOOK_AWAY])
        self.ring.fill(nodes)
        self._share_focus()

    def _share_focus(self) -> None:
        focused = self.ring.focused
        column = self.sheet.column
        column.has_focus = focused is not None and focused.id not in self._boxes
        if focused is not None and column.has_focus:
            column.ring.focus(focused.id)
            column.show_focus()

    def _tagged(self, at: tuple[int, int]) -> Node | None:
        """What the tag at `at` names, if one hangs there."""
        focused = self.ring.focused
        if focused is None or focused.id not in self._boxes:
            return None
        return focused if self._spots.tag_rect(focused).collidepoint(at) else None

    def _accept(self, node: Node | None) -> str | None:
        if node is None or self.sheet.is_guarded:
            return None
        self.ring.focus(node.id)
        self._share_focus()
        return node.id

    def _accept_number(self, digit: int) -> str | None:
        if digit == 0:
            return self._accept(self.ring.nodes[-1])
        things = self._view.things
        wanted = things[digit - 1].id if digit <= len(things) else ""
        found = (node for node in self.ring.nodes if node.id == wanted)
        return self._accept(next(found, None))


def _title(thing: ThingView) -> str:
    title = typographic(thing.title or thing.id.replace("_", " "))
    return title[:1].upper() + title[1:]
