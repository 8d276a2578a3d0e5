"""A large sheet with something to look over: a head, the room for it, and a foot.

Holds the focus over what is in the room and the buttons in the head, tells at
the foot about whatever has it, and draws again only what changed. What is in
the room draws itself: what stands still, and what moves.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import pygame

from game.ui.actions import Action, Kind
from game.ui.bearing import nearest
from game.ui.colours import INK, NIGHT, SHADOW, SHEET, SHEET_EDGE, WARM, Colour, mix
from game.ui.filament import TICK_S
from game.ui.foot import Foot
from game.ui.items import Item
from game.ui.kit import Kit
from game.ui.nodes import Node, Ring
from game.ui.text import Paragraph

_PAD_UNITS = 40
_HEAD_AIR_UNITS = 14
FOOT_SHARE = 0.26
_FOOT_MOST = 0.42
_WIDTH_MOST = 1.9  # of the frame's height
_VEIL = 150
_ARROWS = (Kind.UP, Kind.DOWN, Kind.LEFT, Kind.RIGHT)
_WHEEL_STEPS = 1

Telling = Callable[[str], Sequence[Item]]


class Content(Protocol):
    """What can be in the room of a board."""

    def place(self, room: pygame.Rect) -> None:
        """Stand in `room`, in pixels of the frame."""

    def nodes(self) -> tuple[Node, ...]:
        """What can have the focus; rectangles are those that can be seen."""

    def step(self, start: str, kind: Kind) -> str | None:
        """The neighbour of `start` in the direction of an arrow, if any."""

    def show(self, name: str) -> None:
        """Scroll until `name` is seen."""

    def turn(self, steps: int) -> bool:
        """Scroll; False at the end."""

    def draw_still(self, target: pygame.Surface, focused: str) -> None:
        """Draw all that stands still."""

    def draw_moving(self, target: pygame.Surface, focused: str, moment: int) -> None:
        """Draw what trembles, as it is at `moment`."""


class Peopled:
    """A content in which people have their colours; what all such have in common."""

    def __init__(self, kit: Kit, colours: Mapping[str, Colour]) -> None:
        """Args: colours: a readable colour for each person."""
        self.kit = kit
        self._colours = colours
        self._room = pygame.Rect(0, 0, 0, 0)


class Board:
    """A sheet over the frame. Lay out again by making a new one."""

    def __init__(
        self,
        kit: Kit,
        title: str,
        buttons: Sequence[tuple[str, str]],
        content: Content,
        tell: Telling,
        *,
        is_still: bool = False,
        has_picture: bool = False,
        foot_share: float = FOOT_SHARE,
    ) -> None:
        """A board in the middle of the frame.

        Args:
            kit: What to draw with.
            title: What it is called.
            buttons: Ids and labels of the buttons in its head.
            content: What is in the room.
            tell: From an id to what the foot says about it.
            is_still: Nothing trembles (reduced motion).
            has_picture: Whether the foot leaves room for a picture.
            foot_share: How much of the height the foot takes, with type of 100
                per cent.
        """
        self.kit = kit
        self.ring = Ring()
        self.picture: pygame.Surface | None = None
        self._content = content
        self._tell = tell
        self._is_still = is_still
        self._moment_s = 0.0
        self._backdrop: pygame.Surface | None = None
        self._still: pygame.Surface | None = None
        self._buttons = tuple(buttons)
        self._button_nodes: tuple[Node, ...] = ()
        self._told = ""
        self._pointer = (-1, -1)
        self._title = title
        self._lay_out(title, has_picture, foot_share)

    @property
    def focused(self) -> str:
        """Id of what has the focus, or ""."""
        node = self.ring.focused
        return node.id if node is not None else ""

    @property
    def picture_size(self) -> tuple[int, int] | None:
        """Size of the picture that the foot has room for, if any."""
        rect = self._foot.picture_rect
        return rect.size if rect is not None else None

    def focus(self, name: str) -> None:
        """Give the focus to `name`, and show it."""
        if self.ring.focus(name):
            self._retell(show=True)

    def show_picture(self, picture: pygame.Surface | None) -> bool:
        """Let the foot show `picture`; whether that is another."""
        changed = picture is not self.picture
        self.picture = picture
        return changed

    def handle(self, action: Action) -> str | None:
        """The id of what `action` accepts, if anything."""
        match action.kind:
            case Kind.NEXT | Kind.PREVIOUS:
                self.ring.move(1 if action.kind is Kind.NEXT else -1)
                self._retell(show=True)
            case Kind.UP | Kind.DOWN | Kind.LEFT | Kind.RIGHT:
                self._step(action.kind)
            case Kind.POINT:
                self._pointer = action.at
                if self.ring.point(action.at):
                    self._retell()
            case Kind.CLICK:
                node = self.ring.at(action.at)
                if node is not None:
                    self.focus(node.id)
                    return node.id if node.is_open else None
            case Kind.ACCEPT:
                focused = self.ring.focused
                return focused.id if focused and focused.is_open else None
            case Kind.PAGE_BACK | Kind.PAGE_FORWARD:
                self._turn(action)
            case _:
                pass
        return None

    def tick(self, dt_s: float) -> bool:
        """Let time pass; whether anything looks different."""
        if self._is_still:
            return False
        before = int(self._moment_s / TICK_S)
        self._moment_s += dt_s
        return int(self._moment_s / TICK_S) != before

    def nodes(self) -> tuple[Node, ...]:
        """Title, what is in the room, the buttons, and what the foot says."""
        head = Node("", "heading", self._title, "", self._head)
        return (head, *self.ring.nodes, *self._foot.nodes())

    def draw(
        self, target: pygame.Surface, behind: Callable[[pygame.Surface], object]
    ) -> None:
        """Draw it over what `behind` draws, which is asked for once."""
        if self._backdrop is None or self._backdrop.size != target.size:
            behind(target)
            veil = pygame.Surface(target.size)
            veil.fill(NIGHT)
            veil.set_alpha(_VEIL)
            target.blit(veil, (0, 0))
            self.kit.paper.sheet(target, self.rect)
            self._backdrop = target.copy()
            self._still = None
        if self._still is None:
            target.blit(self._backdrop, (0, 0))
            self._draw_head(target)
            self._content.draw_still(target, self.focused)
            self._foot.draw(target)
            self._still = target.copy()
        target.blit(self._still, (0, 0))
        moment = 0 if self._is_still else 1 + int(self._moment_s / TICK_S)
        self._content.draw_moving(target, self.focused, moment)
        self._draw_picture(target)

    # --- places -----------------------------------------------------------------

    def _lay_out(self, title: str, has_picture: bool, foot_share: float) -> None:
        metrics = self.kit.metrics
        margin, pad = metrics.margin, metrics.px(_PAD_UNITS)
        frame = pygame.Rect(0, 0, metrics.width, metrics.height)
        self.rect = frame.inflate(-2 * margin, -2 * margin)
        self.rect.width = min(self.rect.width, round(metrics.height * _WIDTH_MOST))
        self.rect.centerx = frame.centerx
        body = self.rect.inflate(-2 * pad, -2 * pad)
        self._words = self.kit.engine.line(title, self.kit.setting("heading"))
        self._labels = [
            self.kit.engine.line(label, self.kit.setting("small"))
            for _, label in self._buttons
        ]
        self._head = pygame.Rect(body.topleft, (body.width, self._words.height))
        bottom = self._place_buttons(body)
        self._head.height = bottom - body.top
        share = foot_share * max(1.0, metrics.text_scale / 100)
        high = round(body.height * min(_FOOT_MOST, share))
        self._foot = Foot(self.kit)
        foot = pygame.Rect(body.left, body.bottom - high, body.width, high)
        self._foot.place(foot, has_picture=has_picture)
        air = metrics.px(_HEAD_AIR_UNITS)
        room = pygame.Rect(body.left, bottom + air, body.width, 0)
        room.height = foot.top - air - room.top
        self._content.place(room)
        self._fill()
        self._retell(show=True)

    def _place_buttons(self, body: pygame.Rect) -> int:
        """Stand the buttons at the right of the head, or below; its bottom."""
        air = self.kit.metrics.px(18)
        wide = [label.width + 2 * air for label in self._labels]
        total = sum(wide) + air * (len(wide) - 1)
        top = body.top
        high = max((label.height for label in self._labels), default=0) + air // 2
        if self._words.width + 2 * air + total > body.width:
            top += self._words.height
        left = max(body.left, body.right - total)
        nodes = []
        for (name, label), width in zip(self._buttons, wide, strict=True):
            if left + width > body.right and left > body.left:
                left, top = body.left, top + high
            nodes.append(
                Node(name, "button", label, "", pygame.Rect(left, top, width, high))
            )
            left += width + air
        self._button_nodes = tuple(nodes)
        return max(body.top + self._words.height, top + (high if nodes else 0))

    def _fill(self) -> None:
        self.ring.fill((*self._content.nodes(), *self._button_nodes))

    # --- moving -----------------------------------------------------------------

    def _step(self, kind: Kind) -> None:
        start = self.ring.focused
        if start is None:
            return
        buttons = [node for node in self._button_nodes if node.id != start.id]
        if any(node.id == start.id for node in self._button_nodes):
            others = buttons if kind is not Kind.DOWN else self._content.nodes()
            found = nearest(others, start, kind)
            if found is None and kind is Kind.DOWN:
                found = next(iter(self._content.nodes()), None)
            name = found.id if found is not None else None
        else:
            name = self._content.step(start.id, kind)
            if name is None and kind is Kind.UP and buttons:
                name = buttons[-1].id
        if name is not None:
            self.focus(name)

    def _turn(self, action: Action) -> None:
        back = action.kind is Kind.PAGE_BACK
        steps = _WHEEL_STEPS if action.is_wheel else 3
        steps = -steps if back else steps
        # Keys go along the room by its focus, so pages are for the words first.
        is_for_words = self._foot.rect.collidepoint(self._pointer)
        if is_for_words or not action.is_wheel:
            turned = self._foot.turn(steps) or self._content.turn(steps)
        else:
            turned = self._content.turn(steps) or self._foot.turn(steps)
        if turned:
            self._fill()
            self._still = None

    def _retell(self, *, show: bool = False) -> None:
        if show and self.focused:
            self._content.show(self.focused)
            self._fill()
        if self._told != self.focused:
            self.picture = None
        self._told = self.focused
        self._foot.tell(self._tell(self.focused))
        self._still = None

    # --- drawing ----------------------------------------------------------------

    def _draw_head(self, target: pygame.Surface) -> None:
        self._words.draw(target, self._head.topleft, WARM)
        for node, label in zip(self._button_nodes, self._labels, strict=True):
            self._draw_button(target, node, label)

    def _draw_button(
        self, target: pygame.Surface, node: Node, label: Paragraph
    ) -> None:
        if node.id == self.focused:
            self.kit.paper.slip(target, node.rect)
        x = node.rect.centerx - label.width // 2
        label.draw(target, (x, node.rect.centery - label.height // 2), INK)

    def _draw_picture(self, target: pygame.Surface) -> None:
        rect = self._foot.picture_rect
        if rect is None or any(n.id == self.focused for n in self._button_nodes):
            return
        pygame.draw.rect(target, mix(SHEET, SHADOW, 0.6), rect)
        if self.picture is not None:
            target.blit(self.picture, self.picture.get_rect(center=rect.center))
        thick = max(1, self.kit.metrics.px(2))
        pygame.draw.rect(target, SHEET_EDGE, rect, thick)
