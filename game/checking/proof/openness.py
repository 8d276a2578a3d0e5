"""Whether a play has felt that the condition of an offer is another one now.

Such a condition is asked all through a part of the calendar. If it comes to the same
now as then, whatever the slots that it reads can have been in that part of a play,
the play did just what it would do now.

Only slots are looked at that never go back to what they were: from one stand of a
play to the next they can't have been less, or more, than there.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from math import prod

from game.checking.proof.tours import Tour
from game.narrative.expression import MENDED, Node, compiled

# A condition as `prints` writes it, slots by their names; None is always true.
Written = object
# So many combinations of values are looked at, at most.
LOOKED_AT_MAX = 256
# Kinds of slots that are 0 at the beginning and never go back.
NEVER_BACK = frozenset(
    ("seen", "happened", "took", "noticed", "act", "called", "knows", "ended")
)


def is_felt(
    tour: Tour,
    part: int,
    slots: Sequence[str],
    changed: Iterable[tuple[Written, Written]],
) -> bool:
    """Whether conditions may have mattered in a part that a play has come to.

    Args:
        tour: Where the play has been.
        part: Which part of the calendar.
        slots: The names of the slots, by their numbers in the tour.
        changed: Conditions of that part, as they were and as they are.
    """
    begun, later = tour.parts[part], tour.parts[part + 1 :]
    if not later:
        return True  # it wasn't seen to its end
    over = [stand for stand in tour.stands if stand.inputs >= later[0]]
    least: dict[str, int] = {}
    for stand in tour.stands:
        if stand.inputs < begun:
            least.update((slots[slot], value) for slot, value in stand.changes)
    if over:
        known = dict(least)
        for stand in tour.stands:
            if begun <= stand.inputs <= over[0].inputs:
                known.update((slots[slot], value) for slot, value in stand.changes)

        def most(name: str) -> int:
            return known.get(name, 0)
    else:

        def most(name: str) -> int:
            return _ever(tour, name)

    return any(_may_differ(then, now, least, most) for then, now in changed)


def _ever(tour: Tour, name: str) -> int:
    """The most that a slot can be in a play that came to no later stand."""
    kind, _, of = name.partition(":")
    if kind == "seen":
        return len(tour.entered.get(of, ()))
    return MENDED if kind == "act" else 1


def _may_differ(
    then: Written, now: Written, least: dict[str, int], most: Callable[[str], int]
) -> bool:
    """Whether two conditions may differ, with each slot from its least to its most."""
    names = sorted({*_names(then), *_names(now)})
    if not NEVER_BACK.issuperset(name.partition(":")[0] for name in names):
        return True
    spans = [range(least.get(n, 0), most(n) + 1) for n in names]
    if prod(map(len, spans)) > LOOKED_AT_MAX:
        return True
    numbers = {name: number for number, name in enumerate(names)}
    one, other = (compiled(_node(condition, numbers)) for condition in (then, now))
    return any(bool(one(row)) != bool(other(row)) for row in product(*spans))


def _names(condition: Written) -> Iterator[str]:
    """The names of all slots of a condition."""
    if isinstance(condition, str):
        yield condition
    elif isinstance(condition, list):
        for part in condition[1:]:
            if isinstance(part, list) and condition[0] in ("held", "threads"):
                yield from _flat(part)
            else:
                yield from _names(part)


def _flat(names: object) -> Iterator[str]:
    if isinstance(names, str):
        yield names
    elif isinstance(names, list):
        for each in names:
            yield from _flat(each)


def _node(condition: Written, numbers: dict[str, int]) -> Node:
    """A written condition as a tree over numbered slots."""
    if isinstance(condition, str):
        return ("slot", numbers[condition])
    if not isinstance(condition, list):
        return ("const", 1 if condition is None else condition)
    kind, *parts = condition
    if kind == "held":
        return (kind, tuple([numbers[name] for name in parts[0]]))
    if kind == "threads":
        groups = [tuple([numbers[name] for name in group]) for group in parts[0]]
        return (kind, tuple(groups))
    return (kind, *[_node(part, numbers) for part in parts])
