"""What the interface sounds like: one sign at most for what the player did.

Found out from what is on the screen before and after, so that no screen has to
say it. Everything a sign says is to be seen as well: they have no captions.
"""

from collections.abc import Sequence
from dataclasses import field

from game.narrative.values import dataclass
from game.stage.signs import ACCEPT, BACK, FOCUS, REFUSED
from game.ui.actions import Action, Kind
from game.ui.nodes import Node

_MOVES = (Kind.UP, Kind.DOWN, Kind.LEFT, Kind.RIGHT, Kind.NEXT, Kind.PREVIOUS)
_TAKES = (Kind.ACCEPT, Kind.CLICK, Kind.DIGIT)
_OPENS = (Kind.CANCEL, Kind.HISTORY, Kind.CHART, Kind.THREADS, Kind.MORE)
HEEDED = frozenset((*_MOVES, *_TAKES, *_OPENS))


@dataclass(frozen=True, slots=True)
class Glance:
    """What is on the screen, as far as a sign depends on it.

    Attributes:
        screen: The uppermost screen; compared by identity.
        depth: How many screens lie on one another.
        nodes: What is on it.
    """

    screen: object = field(compare=False)
    depth: int
    nodes: Sequence[Node]

    @property
    def focused(self) -> Node | None:
        """What has the focus."""
        return next((node for node in self.nodes if node.is_focused), None)

    def at(self, point: tuple[int, int]) -> Node | None:
        """What lies under a point; the smallest, where several do."""
        found = [n for n in self.nodes if n.id and n.rect.collidepoint(point)]
        return min(found, key=lambda n: n.rect.width * n.rect.height, default=None)


def sign_for(action: Action, before: Glance, after: Glance) -> str:
    """The sign for what `action` has done; "" for none."""
    is_elsewhere = before.screen is not after.screen
    if action.kind in _MOVES:
        return "" if is_elsewhere else _moved(before, after)
    if action.kind in _TAKES and not _is_meant(action, before):
        return ""  # one reads on, or clicks beside everything
    if is_elsewhere:
        return BACK if after.depth < before.depth else ACCEPT
    if action.kind not in _TAKES:
        return ""
    if _doable(before) != _doable(after):
        return ACCEPT
    target = _target(action, before)
    return REFUSED if target is not None and not target.is_open else ""


def _moved(before: Glance, after: Glance) -> str:
    was, has = before.focused, after.focused
    if was is None or has is None:
        return ""
    return FOCUS if (was.id, was.value) != (has.id, has.value) else ""


def _target(action: Action, before: Glance) -> Node | None:
    if action.kind is Kind.CLICK:
        return before.at(action.at)
    return before.focused if action.kind is Kind.ACCEPT else None


def _is_meant(action: Action, before: Glance) -> bool:
    return action.kind is Kind.DIGIT or _target(action, before) is not None


def _doable(glance: Glance) -> list[tuple[str, str]]:
    """What can be accepted, and what it says."""
    return [(node.id, node.value) for node in glance.nodes if node.id]
