"""What is on the screen, as one would tell it to somebody who doesn't see it.

Built from the nodes that screens give, and from nothing else. The narrator
remembers what was told and tells what is new: a paragraph, what has the focus
now, what it says now. Knows no voice.
"""

from collections import Counter
from collections.abc import Sequence

from game.ui import words
from game.ui.nodes import Node

_READ = ("heading", "text", "status")


class Narrator:
    """Tells what has changed since it was asked last."""

    def __init__(self) -> None:
        self._before: tuple[Node, ...] = ()

    def forget(self) -> None:
        """Tell everything the next time."""
        self._before = ()

    def tell(self, nodes: Sequence[Node]) -> str:
        """What is new in `nodes`; "" if nothing is."""
        now = tuple(nodes)
        if not _texts(now) and _focused(now) is None:
            return ""  # a curtain, a pause: what comes after goes on from before
        before, self._before = self._before, now
        was, has = _focused(before), _focused(now)
        fresh = _fresh(before, now)
        if has is not None and was is not None and _ids(before) == _ids(now):
            if was.id == has.id:
                return _joined([*fresh, _turned(was, has)])
            told = focus(has, now)
            return _joined([told, *(each for each in fresh if each not in told)])
        if not fresh and was is None and has is None:
            fresh = _back(before, now)
        if has is not None and (was is None or was.id != has.id or fresh):
            return _joined([*fresh, focus(has, now)])
        return _joined(fresh)


def whole(nodes: Sequence[Node]) -> str:
    """Everything: what can be read, then what can be done, the focus last."""
    texts = [_said(node) for node in _texts(nodes)]
    doable = [node for node in nodes if node.id]
    rest = [focus(node, nodes) for node in doable if not node.is_focused]
    has = _focused(nodes)
    last = [words.FOCUS_IS, focus(has, nodes)] if has is not None else []
    return _joined([*texts, *rest, *last])


def focus(node: Node, nodes: Sequence[Node]) -> str:
    """One thing that can have the focus: what kind, which of how many, its state."""
    peers = [each.id for each in nodes if each.role == node.role and each.id]
    place = peers.index(node.id) + 1 if node.id in peers else 1
    kind = words.spoken_role(node.role, place, len(peers))
    return _joined([kind, node.label, node.value.removesuffix("|")])


def _said(node: Node) -> str:
    """A paragraph, with the name of who says it in front."""
    return f"{node.value}: {node.label}" if node.value else node.label


def _texts(nodes: Sequence[Node]) -> list[Node]:
    return [node for node in nodes if not node.id and node.role in _READ]


def _focused(nodes: Sequence[Node]) -> Node | None:
    return next((node for node in nodes if node.is_focused), None)


def _ids(nodes: Sequence[Node]) -> list[str]:
    return [node.id for node in nodes if node.id]


def _fresh(before: Sequence[Node], now: Sequence[Node]) -> list[str]:
    """What can be read now and couldn't before, in order."""
    known = Counter(map(_said, _texts(before)))
    fresh = []
    for said in map(_said, _texts(now)):
        if known[said]:
            known[said] -= 1
        else:
            fresh.append(said)
    return fresh


def _back(before: Sequence[Node], now: Sequence[Node]) -> list[str]:
    """A page that lost its end was turned back: what is read there now."""
    was, has = (
        [_said(node) for node in _texts(nodes) if node.role == "text"]
        for nodes in (before, now)
    )
    return has[-1:] if len(has) < len(was) else []


def _turned(was: Node, has: Node) -> str:
    """What the thing in focus says now, if that is something else."""
    if was.label != has.label:
        return _joined([has.label, has.value])
    return has.value.removesuffix("|") if was.value != has.value else ""


def _joined(parts: Sequence[str]) -> str:
    """`parts` as sentences."""
    said = [part.strip() for part in parts if part.strip()]
    return " ".join(
        part if part[-1] in ".!?:\u2026\u201d\u2019" else f"{part}." for part in said
    )
