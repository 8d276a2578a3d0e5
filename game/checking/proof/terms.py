"""Conditions as trees: joined, simplified, and loosened.

The trees are those of `game.narrative.expression`, without `held` and
`threads`, which are spelled out here. Two things are asked of a condition:

* `folded`: what is left of it once the bounds of its slots are known. A slot
  that nothing ever writes is as good as its number.
* `loosened`: what is left of it if only some slots are kept. Forgotten slots
  may hold anything within their bounds, so there are two answers: where it
  *may* be true, and where it *must* be. For the conditions of stories (small
  comparisons joined by and, or, not) exchanging every unknown comparison for
  "yes" or "no" is all there is to it.

Source: E. Clarke, O. Grumberg, D. Long, "Model checking and abstraction",
TOPLAS 1994, on existential abstraction; the intervals are R. Moore's.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

from game.narrative.expression import TAKEN, Node, compiled, slots_read

TRUE: Node = ("const", 1)
FALSE: Node = ("const", 0)
Bounds = Sequence[tuple[int, int]]

_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
_NUMBERS = ("+", "-", "*", "neg")


def both(*parts: Node) -> Node:
    """True where all parts are."""
    return _joined("and", FALSE, TRUE, parts)


def either(*parts: Node) -> Node:
    """True where any part is."""
    return _joined("or", TRUE, FALSE, parts)


def _joined(kind: str, decides: Node, idle: Node, parts: Sequence[Node]) -> Node:
    found: list[Node] = []
    for part in parts:
        for piece in part[1:] if part[0] == kind else (part,):
            if piece == decides:
                return decides
            if piece != idle and piece not in found:
                found.append(piece)
    if not found:
        return idle
    return found[0] if len(found) == 1 else (kind, *found)


def opposite(node: Node) -> Node:
    """True where `node` is not."""
    kind = node[0]
    if kind == "const":
        return FALSE if node[1] else TRUE
    if kind == "not":
        inner: Node = node[1]
        return inner
    if kind in _OPPOSITE:
        return (_OPPOSITE[kind], node[1], node[2])
    if kind == "and":
        return either(*(opposite(part) for part in node[1:]))
    if kind == "or":
        return both(*(opposite(part) for part in node[1:]))
    return ("not", node)


def compare(sign: str, slot: int, number: int) -> Node:
    """A comparison of a slot with a number."""
    return (sign, ("slot", slot), ("const", number))


def plain(node: Node) -> Node:
    """`node` with `held` and `threads` spelled out as comparisons and sums."""
    kind = node[0]
    if kind in ("const", "slot"):
        return node
    if kind == "held":
        return either(*(compare(">=", i, TAKEN) for i in node[1]))
    if kind == "threads":
        total: Node = ("const", 0)
        for group in node[1]:
            one = either(*(compare(">=", i, TAKEN) for i in group))
            total = one if total == ("const", 0) else ("+", total, one)
        return total
    return (kind, *(plain(part) for part in node[1:]))


def bounds_of(node: Node, bounds: Bounds) -> tuple[int, int]:
    """The least and the greatest value that `node` can have."""
    kind = node[0]
    if kind == "const":
        return node[1], node[1]
    if kind == "slot":
        return bounds[node[1]]
    if kind in _NUMBERS:
        return _sum_bounds(kind, [bounds_of(part, bounds) for part in node[1:]])
    if kind in _OPPOSITE:
        return _compared(kind, bounds_of(node[1], bounds), bounds_of(node[2], bounds))
    truths = [_truth(bounds_of(part, bounds)) for part in node[1:]]
    if kind == "not":
        return 1 - truths[0][1], 1 - truths[0][0]
    pick: Callable[..., int] = min if kind == "and" else max
    return pick(t[0] for t in truths), pick(t[1] for t in truths)


def _truth(found: tuple[int, int]) -> tuple[int, int]:
    low, high = found
    is_sure = low > 0 or high < 0
    return int(is_sure), int(is_sure or (low, high) != (0, 0))


def _sum_bounds(kind: str, parts: list[tuple[int, int]]) -> tuple[int, int]:
    (low, high) = parts[0]
    if kind == "neg":
        return -high, -low
    low2, high2 = parts[1]
    if kind == "+":
        return low + low2, high + high2
    if kind == "-":
        return low - high2, high - low2
    corners = [a * b for a in (low, high) for b in (low2, high2)]
    return min(corners), max(corners)


def _compared(sign: str, one: tuple[int, int], two: tuple[int, int]) -> tuple[int, int]:
    (low, high), (low2, high2) = one, two
    if sign in (">", ">="):
        (low, high), (low2, high2) = two, one
        sign = "<" if sign == ">" else "<="
    if sign == "<":
        return int(high < low2), int(low < high2)
    if sign == "<=":
        return int(high <= low2), int(low <= high2)
    is_same = low == high == low2 == high2
    is_apart = high < low2 or high2 < low
    if sign == "==":
        return int(is_same), int(not is_apart)
    return int(is_apart), int(not is_same)


def folded(node: Node, bounds: Bounds) -> Node:
    """`node`, simpler where the bounds of its slots decide something."""
    low, high = bounds_of(node, bounds)
    if low == high:
        return ("const", low)
    kind = node[0]
    if kind in ("const", "slot"):
        return node
    parts = tuple(folded(part, bounds) for part in node[1:])
    if kind == "and":
        return both(*parts)
    if kind == "or":
        return either(*parts)
    if kind == "not":
        return opposite(parts[0])
    return (kind, *parts)


def loosened(node: Node, kept: frozenset[int], bounds: Bounds, may: bool) -> Node:
    """Where `node` may (else: must) be true, told from the kept slots alone."""
    kind = node[0]
    if kind == "const":
        return TRUE if node[1] else FALSE
    if kind == "and":
        return both(*(loosened(part, kept, bounds, may) for part in node[1:]))
    if kind == "or":
        return either(*(loosened(part, kept, bounds, may) for part in node[1:]))
    if kind == "not":
        return opposite(loosened(node[1], kept, bounds, not may))
    if slots_of(node) <= kept:
        return node
    low, high = _truth(bounds_of(node, bounds))
    return TRUE if (high if may else low) else FALSE


def unsure(node: Node, kept: frozenset[int]) -> int:
    """How many comparisons with forgotten slots must come out well for `node`."""
    kind = node[0]
    if kind == "const":
        return 0
    if kind == "and":
        return sum([unsure(part, kept) for part in node[1:]])
    if kind == "or":
        return min([unsure(part, kept) for part in node[1:]])
    return int(not slots_of(node) <= kept)


@lru_cache(maxsize=65536)
def slots_of(node: Node) -> frozenset[int]:
    """The slots that `node` reads."""
    return slots_read(node)


def moved(node: Node, places: dict[int, int]) -> Node:
    """`node` with its slots renumbered."""
    kind = node[0]
    if kind == "const":
        return node
    if kind == "slot":
        return ("slot", places[node[1]])
    return (kind, *(moved(part, places) for part in node[1:]))


@lru_cache(maxsize=65536)
def function(node: Node) -> Callable[[Sequence[int]], int]:
    """`node` as a function of all values."""
    return compiled(node)
