"""Conditions and small sums: a closed, total language over finite slots.

An `Expression` is a tree of plain tuples whose leaves are whole numbers and
slot numbers (positions in `State.values`). It can be stored as JSON, reasoned
about, and turned into a function by `compiled`. Evaluation can't fail, loop or
grow: there is no division, no text, no call into anything, and the size of an
expression is bounded where it is read (`game.loading.conditions`).

Nodes:
    ("const", n)            the number n
    ("slot", i)             the value of slot i
    ("not", a), ("neg", a)
    ("and", a, b, ...), ("or", a, b, ...)
    ("==", a, b) and likewise != < <= > >=
    ("+", a, b), ("-", a, b), ("*", a, b)
    ("held", (i, ...))      1 if any of these acts is taken hold of or mended
    ("threads", ((i, ...), ...))   how many of these groups are held
    ("each", ((i, a), ...))        the sum of those a whose slot i isn't 0

Truth is 1, falsehood 0.
"""

import operator
from collections.abc import Callable, Sequence
from typing import Any

from game.narrative.values import dataclass

Node = tuple[Any, ...]
Evaluate = Callable[[Sequence[int]], int]

# The life of an act, as the value of its slot.
NOT_GIVEN, GIVEN, SLACK, TAKEN, MENDED = range(5)
LIVES = ("none", "given", "slack", "taken", "mended")

_COMPARE: dict[str, Callable[[int, int], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_ARITHMETIC: dict[str, Callable[[int, int], int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
}


@dataclass(frozen=True, slots=True)
class Expression:
    """A typed expression: its source as written, and its tree."""

    source: str
    node: Node


ALWAYS = Expression("true", ("const", 1))


def constant(number: int) -> Expression:
    """The expression that is always `number`."""
    return Expression(str(number), ("const", number))


def compiled(node: Node) -> Evaluate:
    """A function from the values of all slots to the value of `node`.

    Truth values come back as 0 or 1, possibly as `bool`.
    """
    kind = node[0]
    if kind == "slot":
        return operator.itemgetter(node[1])
    if kind == "const":
        number: int = node[1]
        return lambda _values: number
    if kind in ("not", "neg"):
        inner = compiled(node[1])
        if kind == "not":
            return lambda values: not inner(values)
        return lambda values: -inner(values)
    if kind in ("and", "or"):
        return _joined(kind, [compiled(part) for part in node[1:]])
    if kind == "held":
        return _held(tuple(node[1]))
    if kind == "threads":
        groups = tuple(_held(tuple(group)) for group in node[1])
        return lambda values: sum([held(values) for held in groups])
    if kind == "each":
        parts = tuple((slot, compiled(part)) for slot, part in node[1])
        return lambda values: sum(part(values) for i, part in parts if values[i])
    return _binary(kind, node[1], node[2])


def _binary(kind: str, left: Node, right: Node) -> Evaluate:
    apply = _COMPARE.get(kind) or _ARITHMETIC[kind]
    if left[0] == "slot" and right[0] == "const":
        # By far the most common shape: one look-up, one comparison.
        slot, number = left[1], right[1]
        return lambda values: apply(values[slot], number)
    one, other = compiled(left), compiled(right)
    return lambda values: apply(one(values), other(values))


def _joined(kind: str, parts: list[Evaluate]) -> Evaluate:
    one, other, *more = parts
    if not more:
        if kind == "and":
            return lambda values: bool(one(values)) and bool(other(values))
        return lambda values: bool(one(values)) or bool(other(values))
    every = tuple(parts)
    if kind == "and":
        return lambda values: all(part(values) for part in every)
    return lambda values: any(part(values) for part in every)


def _held(acts: tuple[int, ...]) -> Evaluate:
    if not acts:
        return lambda _values: 0
    if len(acts) == 1:
        (act,) = acts
        return lambda values: values[act] >= TAKEN
    lives = operator.itemgetter(*acts)
    return lambda values: max(lives(values)) >= TAKEN


def slots_read(node: Node) -> frozenset[int]:
    """The numbers of all slots that the value of `node` can depend on."""
    kind = node[0]
    if kind == "slot":
        return frozenset((node[1],))
    if kind == "const":
        return frozenset()
    if kind == "held":
        return frozenset(node[1])
    if kind == "threads":
        return frozenset(i for group in node[1] for i in group)
    if kind == "each":
        inner = [slots_read(part) | {slot} for slot, part in node[1]]
        return frozenset().union(*inner)
    return frozenset().union(*(slots_read(part) for part in node[1:]))
