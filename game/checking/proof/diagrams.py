"""Sets of states as decision diagrams.

A diagram asks for one slot after the other, always in the same order; the answer
leads to the next question, and in the end to yes or no. Questions whose answers
all lead to the same are left out, and equal questions are one: then equal sets
are one number, and sets of astronomical size can be small. `Diagrams` holds the
questions; a set is the number of its first. 0 is the empty set, 1 is everything.

Sources: R. Bryant, "Graph-based algorithms for Boolean function manipulation",
IEEE Transactions on Computers 1986; with more than two answers: T. Kam, T. Villa,
R. Brayton, A. Sangiovanni-Vincentelli, "Multi-valued decision diagrams", 1998.
"""

from collections.abc import Callable, Iterator, Sequence

NOTHING, EVERYTHING = 0, 1
TICK_EVERY = 20_000


class TooManyNodes(Exception):
    """The diagrams have become too large."""


class Diagrams:
    """Diagrams over some slots.

    Args of the constructor: how many values each slot has, first question first;
    how many questions there may be; and what is called now and then.
    """

    def __init__(
        self, sizes: Sequence[int], most: int, tick: Callable[[], None]
    ) -> None:
        self.sizes = tuple(sizes)
        self.most = most
        self.tick = tick
        last = len(self.sizes)
        # For each node the slot it asks for, and where the answers lead.
        self.level = [last, last]
        self.after: list[tuple[int, ...]] = [(), ()]
        self._numbers: dict[tuple[int, tuple[int, ...]], int] = {}
        self._either: dict[tuple[int, int], int] = {}
        self._both: dict[tuple[int, int], int] = {}
        self._not: dict[int, int] = {}

    def node(self, level: int, after: tuple[int, ...]) -> int:
        """The node that asks for slot `level`."""
        first = after[0]
        if all(number == first for number in after):
            return first
        key = (level, after)
        found = self._numbers.get(key)
        if found is None:
            found = self._numbers[key] = len(self.level)
            self.level.append(level)
            self.after.append(after)
            if not found % TICK_EVERY:
                self.tick()
                if found > self.most:
                    raise TooManyNodes
        return found

    def only(self, level: int, allowed: Callable[[int], object]) -> int:
        """All states in which a slot has an allowed value."""
        return self.node(
            level, tuple(int(bool(allowed(v))) for v in range(self.sizes[level]))
        )

    def _parts(self, node: int, level: int) -> tuple[int, ...]:
        if self.level[node] == level:
            return self.after[node]
        return (node,) * self.sizes[level]

    def either(self, one: int, other: int) -> int:
        """States in one of two sets."""
        if EVERYTHING in (one, other):
            return EVERYTHING
        if one == other or NOTHING in (one, other):
            return max(one, other)
        key = (one, other) if one < other else (other, one)
        found = self._either.get(key)
        if found is None:
            level = min(self.level[one], self.level[other])
            pairs = zip(self._parts(one, level), self._parts(other, level), strict=True)
            found = self.node(level, tuple([self.either(a, b) for a, b in pairs]))
            self._either[key] = found
        return found

    def both(self, one: int, other: int) -> int:
        """States in both of two sets."""
        if NOTHING in (one, other):
            return NOTHING
        if one == other or EVERYTHING in (one, other):
            return max(one, other)
        key = (one, other) if one < other else (other, one)
        found = self._both.get(key)
        if found is None:
            level = min(self.level[one], self.level[other])
            pairs = zip(self._parts(one, level), self._parts(other, level), strict=True)
            found = self.node(level, tuple([self.both(a, b) for a, b in pairs]))
            self._both[key] = found
        return found

    def opposite(self, one: int) -> int:
        """States not in a set."""
        if one <= EVERYTHING:
            return 1 - one
        found = self._not.get(one)
        if found is None:
            after = tuple([self.opposite(part) for part in self.after[one]])
            found = self._not[one] = self.node(self.level[one], after)
        return found

    def changed(self, one: int, level: int, becomes: Sequence[Sequence[int]]) -> int:
        """A set after a slot has changed: for each value, what it may become."""
        known: dict[int, int] = {}

        def walk(node: int) -> int:
            if node == NOTHING or self.level[node] > level:
                return self._become(node, level, becomes)
            found = known.get(node)
            if found is None:
                if self.level[node] == level:
                    found = self._become(node, level, becomes)
                else:
                    after = tuple([walk(part) for part in self.after[node]])
                    found = self.node(self.level[node], after)
                known[node] = found
            return found

        return walk(one)

    def _become(self, node: int, level: int, becomes: Sequence[Sequence[int]]) -> int:
        if node == NOTHING:
            return NOTHING
        parts = [NOTHING] * self.sizes[level]
        for value, part in enumerate(self._parts(node, level)):
            if part != NOTHING:
                for new in becomes[value]:
                    parts[new] = self.either(parts[new], part)
        return self.node(level, tuple(parts))

    def members(
        self, node: int, allowed: Sequence[Sequence[int]]
    ) -> Iterator[tuple[int, ...]]:
        """States of a set, with only the allowed values for each slot."""

        def walk(here: int, level: int) -> Iterator[tuple[int, ...]]:
            if here == NOTHING:
                return
            if level == len(self.sizes):
                yield ()
                return
            parts = self._parts(here, level)
            for value in allowed[level]:
                for rest in walk(parts[value], level + 1):
                    yield (value, *rest)

        return walk(node, 0)
