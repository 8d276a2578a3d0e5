"""What is on the screen, as one would tell it to somebody who doesn't see it.

Built from the nodes that screens give, and from nothing else. The narrator
remembers what was told and tells what is new: a paragraph, what has the focus
now, what it says now. Knows no voice.
"""

from collections import Counter
from collections.abc import Sequence

from game.ui import sentences, words
from game.ui.nodes import Node

_READ = ("heading", "text", "status")
_TEXTS_MOST = 14
_DOT = " \u00b7 "


class Narrator:
    """Tells what has changed since it was asked last."""

    def __init__(self) -> None:
        self._before: tuple[Node, ...] = ()

    def forget(self) -> None:
        """Tell everything the next time."""
        self._before = ()

    def tell(self, nodes: Sequence[Node], height: int) -> str:
        """What is new in `nodes`; "" if nothing is.

        Args:
            nodes: What is on the screen.
            height: Of the window; of very many texts only those in it are told.
        """
        now = _in_reach(nodes, height)
        if not _texts(now) and _focused(now) is None:
            return ""  # a curtain, a pause: what comes after goes on from before
        before, self._before = self._before, now
        was, has = _focused(before), _focused(now)
        if has is None:
            fresh, stands = _fresh(before, now), _back(before, now)
            is_back = was is None and stands and stands[0] not in fresh
            return _joined(stands if is_back else fresh)
        if was is not None and _ids(before) == _ids(now):
            if was.id == has.id:
                return _joined([*_fresh(before, now), _turned(was, has)])
            return _joined(_moved(before, now, has, _between(nodes, was, has)))
        fresh = _fresh(before, _up_to(now, has))
        if fresh or was is None or was.id != has.id:
            return _joined([*fresh, focus(has, now)])
        return ""


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
    if node.role == "line":
        return _said(node)
    peers = [each.id for each in nodes if each.role == node.role and each.id]
    place = peers.index(node.id) + 1 if node.id in peers else 1
    kind = sentences.spoken_role(node.role, place, len(peers))
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
    """Where one stands on a page that was turned back: its last paragraph."""
    was, has = (
        [_said(node) for node in _texts(nodes) if node.role == "text"]
        for nodes in (before, now)
    )
    return has[-1:] if has[-1:] != was[-1:] else []


def _turned(was: Node, has: Node) -> str:
    """What the thing in focus says now, if that is something else."""
    if was.label != has.label:
        return _joined([has.label, has.value])
    return has.value.removesuffix("|") if was.value != has.value else ""


def _in_reach(nodes: Sequence[Node], height: int) -> tuple[Node, ...]:
    """All nodes; where there are very many texts, only those that are seen."""
    if len(_texts(nodes)) <= _TEXTS_MOST:
        return tuple(nodes)
    return tuple(node for node in nodes if node.id or 0 <= node.rect.centery < height)


def _up_to(nodes: Sequence[Node], has: Node) -> tuple[Node, ...]:
    """What stands before the thing in focus, and what is said for a moment."""
    at = next(number for number, node in enumerate(nodes) if node.id == has.id)
    later = (node for node in nodes[at:] if node.role == "status")
    return (*nodes[:at], *later)


def _moved(
    before: Sequence[Node], now: Sequence[Node], has: Node, between: list[str]
) -> list[str]:
    """The thing that has the focus now; its heading and its foot, if they are new."""
    told = focus(has, now)
    was = _focused(before)
    heading = _section(now, has)
    is_new = was is not None and heading != _section(now, was)
    foot = [_said(node) for node in _texts(_at_the_foot(now))]
    fresh = [each for each in _fresh(before, now) if each in foot]
    rest = [_without(told, each) for each in fresh if each not in between]
    return [*([heading] if is_new else ()), *between, told, *rest]


def _at_the_foot(nodes: Sequence[Node]) -> list[Node]:
    """What stands below all entries, and what is said for a moment.

    What stands between entries, and has only come into sight, is told on the way.
    """
    last = max(number for number, node in enumerate(nodes) if node.id)
    momentary = (node for node in nodes[:last] if node.role == "status")
    return [*nodes[last + 1 :], *momentary]


def _between(nodes: Sequence[Node], was: Node, has: Node) -> list[str]:
    """What stands between the thing before and this one further down."""
    ids = [node.id for node in nodes]
    first, last = ids.index(was.id) + 1, ids.index(has.id)
    texts = (node for node in nodes[first:last] if node.role == "text")
    return [_said(node) for node in texts if not node.id]


def _section(nodes: Sequence[Node], of: Node) -> str:
    """The heading that something stands under."""
    headings = [node.label for node in _up_to(nodes, of) if node.role == "heading"]
    return headings[-1] if headings else ""


def _without(told: str, text: str) -> str:
    """What `text` says beyond `told`; its parts stand between dots."""
    return _DOT.join(part for part in text.split(_DOT) if part.strip(".") not in told)


def _joined(parts: Sequence[str]) -> str:
    """`parts` as sentences, without marks that a voice would spell."""
    said = [part.strip() for part in parts if part.strip()]
    text = " ".join(
        part if part[-1] in ".!?:\u2026\u201d\u2019" else f"{part}." for part in said
    )
    return text.replace(_DOT, ", ").replace(" \u2192 ", words.TO)
