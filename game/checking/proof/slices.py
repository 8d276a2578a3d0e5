"""The graph with a few slots kept, and all others forgotten.

A forgotten slot may hold anything within its bounds: a guard that asks for it
may be open, and a kept slot that is set from it may get any value. So a slice
can do all that the story can do, and more; and as most of the graph has nothing
to do with the slots kept, most of its points fall together.

How the kept values of a state lie in one number, and what a move makes of them,
is the business of `packing`. A slot whose value can't matter any more is set to its
least: states that differ in nothing that matters are one state.

Sources: M. Weiser, "Program slicing", ICSE 1981; S. Graf, H. Saidi, "Construction
of abstract state graphs with PVS", CAV 1997; M. Bozga, J.-C. Fernandez,
L. Ghirvu, "State space reduction based on live variables analysis", SAS 1999.
"""

from collections.abc import Callable, Iterable, Sequence

from game.checking.proof.model import Model, Update
from game.checking.proof.packing import Packing, SliceMove, Test
from game.checking.proof.terms import (
    FALSE,
    TRUE,
    bounds_of,
    either,
    function,
    loosened,
    moved,
    slots_of,
    unsure,
)
from game.narrative.expression import Node

# So many inputs more a move seems to take, for each thing that must be so for it to
# be open, if the slice has forgotten whether it is.
UNSURE = 6


class Slice:
    """A graph with some slots kept.

    Attributes:
        roots: For each point the point it falls together with.
        moves: For each point that stands for itself, its moves.

    Args of the constructor: the graph, the slots to keep, the points that must
    stand for themselves, and whether it will be asked which moves are sure.
    """

    def __init__(
        self,
        model: Model,
        kept: Iterable[int],
        asked: Iterable[int],
        *,
        is_sure: bool = False,
    ) -> None:
        self.model = model
        self.is_sure = is_sure
        self.kept = frozenset(kept)
        self.packing = Packing(model, self.kept)
        self.asked = frozenset(asked)
        self._guards: dict[int, list[Node]] = {}
        self.outline = model.outline()
        self._kept_bits = sum(1 << slot for slot in self.kept)
        self.roots, self._steps = self._fold_together()
        self.moves: dict[int, list[SliceMove]] = {}
        self.live: dict[int, int] = {}
        self._used = self._used_points()
        self.live = self._liveness()
        for number in self._used:
            self.moves[number] = self._moves_of(number)

    # --- which points fall together -----------------------------------------------

    def guards(self, number: int) -> list[Node]:
        """For each move of a point, where it may be open."""
        found = self._guards.get(number)
        if found is None:
            if not self.outline.reads[number] & self._kept_bits:
                # It may all be open: what is never open was removed by `settle`.
                always = [TRUE] * len(self.model.points[number].moves)
                self._guards[number] = always
                return always
            kept, bounds = self.kept, self.model.bounds
            found = self._guards[number] = [
                TRUE if move.guard == TRUE else loosened(move.guard, kept, bounds, True)
                for move in self.model.points[number].moves
            ]
        return found

    def sure_guard(self, guard: Node) -> Node:
        """Where a guard is certainly open; unasked, nowhere."""
        if not self.is_sure:
            return FALSE
        return loosened(guard, self.kept, self.model.bounds, False)

    def _fold_together(self) -> tuple[list[int], list[int]]:
        """For each point its root, and the fewest inputs to get there."""
        outline, kept, asked = self.outline, self._kept_bits, self.asked
        after, reads, writes = outline.after, outline.reads, outline.writes
        runs, run_steps = outline.runs_up_to(asked)
        roots = list(range(len(after)))
        steps = [0] * len(after)
        for number in outline.order:
            if writes[number] & kept or number in asked:
                continue
            ways = [runs[to] for to in after[number]]
            if not ways:
                continue
            if reads[number] & kept:
                guards = self.guards(number)
                ways = [
                    to for to, guard in zip(ways, guards, strict=True) if guard != FALSE
                ]
            root = roots[ways[0]]
            if len({roots[to] for to in ways}) > 1:
                continue
            while roots[root] != root:
                root = roots[root]
            if root != number:
                roots[number] = root
                costs = zip(after[number], outline.costs[number], strict=True)
                steps[number] = min(
                    [steps[runs[to]] + run_steps[to] + cost for to, cost in costs]
                )
        # Where it goes in a circle, a root may have found another one later on.
        for number in outline.order:
            root = roots[number]
            while roots[root] != root:
                root = roots[root]
            roots[number] = root
        return (
            [roots[end] for end in runs],
            [steps[end] + more for end, more in zip(runs, run_steps, strict=True)],
        )

    def missing(self) -> frozenset[int]:
        """Forgotten slots that guards or effects of the slice still read.

        Where there are none, the slice does just what the story does.
        """
        found: set[int] = set()
        for number in self._used:
            for move in self.model.points[number].moves:
                found |= slots_of(move.guard)
                for update in move.updates:
                    if update.slot in self.kept:
                        found |= slots_of(update.value)
        return frozenset(found - self.kept)

    def steps(self, number: int) -> int:
        """The fewest inputs from a point to the one it fell together with."""
        return self._steps[number]

    def _used_points(self) -> list[int]:
        start = self.roots[0]
        found, waiting = {start}, [start]
        roots, outline = self.roots, self.outline
        while waiting:
            number = waiting.pop()
            ways = outline.after[number]
            guards = None
            if outline.reads[number] & self._kept_bits:
                guards = self.guards(number)
            for index, way in enumerate(ways):
                to = roots[way]
                if to not in found and (guards is None or guards[index] != FALSE):
                    found.add(to)
                    waiting.append(to)
        return sorted(found)

    # --- which slots still matter ---------------------------------------------------

    def _liveness(self) -> dict[int, int]:  # noqa: C901 - one fixpoint, told once
        """For each point the bits that something later may depend on."""
        mask = self.packing.mask
        reads: dict[int, int] = {}
        before: dict[int, list[tuple[int, int, list[tuple[int, int]]]]] = {}
        for number in self._used:
            point = self.model.points[number]
            bits = 0
            for _, where in point.asks:
                if number in self.asked:
                    bits |= mask(slots_of(where))
            for move, guard in zip(point.moves, self.guards(number), strict=True):
                if guard == FALSE:
                    continue
                bits |= mask(slots_of(guard))
                bits |= mask(slots_of(self.sure_guard(move.guard)))
                changes = [
                    (mask((u.slot,)), mask(slots_of(u.value)))
                    for u in move.updates
                    if u.slot in self.kept
                ]
                to = self.roots[move.to]
                before.setdefault(to, []).append((number, bits, changes))
            reads[number] = bits
        live = dict.fromkeys(self._used, 0)
        waiting = list(self._used)
        for number in waiting:
            live[number] = reads[number]
        while waiting:
            to = waiting.pop()
            for number, _, changes in before.get(to, ()):
                bits = live[to]
                for written, read in reversed(changes):
                    if bits & written:
                        bits = (bits & ~written) | read
                if bits & ~live[number]:
                    live[number] |= bits
                    waiting.append(number)
        return live

    # --- moves ----------------------------------------------------------------------

    def _moves_of(self, number: int) -> list[SliceMove]:
        found: list[SliceMove] = []
        same: dict[tuple[Node, int], int] = {}
        point = self.model.points[number]
        for index, (move, guard) in enumerate(
            zip(point.moves, self.guards(number), strict=True)
        ):
            if guard == FALSE:
                continue
            to = self.roots[move.to]
            updates = [u for u in move.updates if u.slot in self.kept]
            cost = int(move.given is not None) + self.steps(move.to)
            cost += UNSURE * unsure(move.guard, self.kept)
            must = self.sure_guard(move.guard)
            if not updates:
                # Moves that do the same are one, for whoever only wants to get on.
                known = same.get((guard, to))
                if known is not None and must == FALSE and known <= cost:
                    continue
                same[guard, to] = cost
            found.append(self._move(index, to, guard, must, updates, cost))
        return found

    def _move(
        self,
        index: int,
        to: int,
        guard: Node,
        must: Node,
        updates: list[Update],
        cost: int,
    ) -> SliceMove:
        packing = self.packing
        read = slots_of(guard) | slots_of(must)
        written = packing.mask(u.slot for u in updates)
        for update in updates:
            read |= slots_of(update.value)
        live = self.live[to]
        may, surely = self._function(guard), self._function(must)
        changes = [self._change(update) for update in updates]

        def work(pattern: int) -> tuple[int, ...]:
            values = packing.unpacked(pattern)
            if not may(values):
                return ()
            outcomes = [values]
            for change in changes:
                outcomes = [new for old in outcomes for new in change(old)]
            return tuple({self._bits(new) & written & live for new in outcomes})

        def is_sure(pattern: int) -> bool:
            return bool(surely(packing.unpacked(pattern)))

        reads = packing.mask(read) | packing.mask(
            u.slot for u in updates if u.slot in slots_of(u.value)
        )
        keeps = live & ~written
        return SliceMove(index, to, reads, keeps, cost, work, is_sure, {}, {})

    def _bits(self, values: list[int]) -> int:
        found = 0
        packing = self.packing
        for i, value in enumerate(values):
            found |= (value - packing.lows[i]) << packing.shifts[i]
        return found

    def _change(self, update: Update) -> Callable[[list[int]], list[list[int]]]:
        place = self.packing.place[update.slot]
        low, high = update.low, update.high
        if slots_of(update.value) <= self.kept:
            value = self._function(update.value)

            def exactly(values: list[int]) -> list[list[int]]:
                new = list(values)
                new[place] = min(max(int(value(values)), low), high)
                return [new]

            return exactly
        least, greatest = bounds_of(update.value, self.model.bounds)
        least, greatest = max(least, low), min(greatest, high)
        least, greatest = min(least, high), max(greatest, low)

        def anything(values: list[int]) -> list[list[int]]:
            found = []
            for number in range(least, greatest + 1):
                new = list(values)
                new[place] = number
                found.append(new)
            return found

        return anything

    def _function(self, node: Node) -> Callable[[Sequence[int]], int]:
        return function(moved(node, self.packing.place))

    def test(self, conditions: Iterable[Node]) -> Test:
        """Where one of some conditions may hold."""
        bounds = self.model.bounds
        node = either(*(loosened(c, self.kept, bounds, True) for c in conditions))
        ask, unpacked = self._function(node), self.packing.unpacked
        reads = self.packing.mask(slots_of(node))
        return Test(reads, lambda pattern: bool(ask(unpacked(pattern))), {})

    def project(self, number: int, values: Sequence[int]) -> tuple[int, int]:
        """The state of the slice in which a play is that stands at a point."""
        root = self.roots[number]
        return root, self.packing.packed(values) & self.live.get(root, 0)
