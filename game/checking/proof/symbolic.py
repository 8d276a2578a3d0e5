"""All states of a slice at once: for each point the set of states seen there.

The points are worked off in the order in which a play passes them, lowest first,
each with everything that is new there; so a set is mostly complete before it is
handed on. (Layer by layer, as in a breadth-first search, took 170 times as long
on the same stories.) Slots with many values are asked for before flags.

Every handing-on is written down. From a state in which a goal is reached, the
way back leads through those notes to the beginning, and `guided` makes a play of
it.

Sources: J. Burch, E. Clarke, K. McMillan, D. Dill, L. Hwang, "Symbolic model
checking: 10^20 states and beyond", LICS 1990; the order of work is that of
G. Ciardo, G. Luettgen, R. Siminiceanu, "Saturation", TACAS 2001, for one process.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from heapq import heappop, heappush
from itertools import islice, product
from operator import eq

from game.checking.proof.diagrams import EVERYTHING, NOTHING, Diagrams, TooManyNodes
from game.checking.proof.explicit import FAR, TooMany
from game.checking.proof.model import Update
from game.checking.proof.packing import SliceMove
from game.checking.proof.slices import Slice
from game.checking.proof.terms import bounds_of, function, loosened, moved, slots_of
from game.narrative.expression import Node

BYTES_A_NODE = 500
ATOM_MAX = 4_096
TRIED_MAX = 2_000


@dataclass(frozen=True, slots=True)
class Way:
    """A way through a slice; elsewhere everything is far."""

    slice: Slice
    places: dict[tuple[int, int], int]

    def far(self, number: int, packed: int) -> int:
        """The distance of a state on the way; FAR off it."""
        return self.places.get((number, packed), FAR)


@dataclass(frozen=True, slots=True)
class _Note:
    """`states` at `point` were handed on by `move`."""

    point: int
    states: int
    move: SliceMove


class Symbolic:
    """The states of a slice, as sets."""

    def __init__(self, cut: Slice, most: int, tick: Callable[[], None]) -> None:
        self.cut = cut
        model = cut.model
        slots = sorted(
            cut.kept, key=lambda s: (model.bounds[s][0] - model.bounds[s][1], s)
        )
        self.slots = slots
        self.place = {slot: i for i, slot in enumerate(slots)}
        self.lows = [model.bounds[slot][0] for slot in slots]
        sizes = [model.bounds[s][1] - model.bounds[s][0] + 1 for s in slots]
        self.sets = Diagrams(sizes, most, tick)
        self.reach: dict[int, int] = {}
        self.notes: dict[int, list[_Note]] = {}
        self._guards: dict[Node, int] = {}
        self._images: dict[tuple[int, int], Callable[[int], int]] = {}

    # --- forwards ---------------------------------------------------------------------

    def run(self) -> None:
        """Finds all states.

        Raises:
            TooMany: The diagrams have become too large.
        """
        cut = self.cut
        order = self._order()
        root, packed = cut.project(0, cut.model.starts)
        self.start = (root, packed)
        first = self._single(packed)
        self.reach = {root: first}
        new = {root: first}
        waiting = [(order[root], root)]
        try:
            while waiting:
                _, point = heappop(waiting)
                states = new.pop(point, NOTHING)
                if states == NOTHING:
                    continue
                for move in cut.moves[point]:
                    found = self._image(point, move)(states)
                    known = self.reach.get(move.to, NOTHING)
                    both = self.sets.either(known, found)
                    if both != known:
                        self.reach[move.to] = both
                        note = _Note(point, states, move)
                        self.notes.setdefault(move.to, []).append(note)
                        new[move.to] = self.sets.either(
                            new.get(move.to, NOTHING), found
                        )
                        heappush(waiting, (order[move.to], move.to))
        except TooManyNodes as full:
            raise TooMany from full

    def _order(self) -> dict[int, int]:
        """The points of the slice, as a play passes them."""
        cut = self.cut
        start = cut.roots[0]
        done: list[int] = []
        seen = {start}
        work = [(start, iter([move.to for move in cut.moves[start]]))]
        while work:
            point, rest = work[-1]
            to = next(rest, None)
            if to is None:
                done.append(point)
                work.pop()
            elif to not in seen:
                seen.add(to)
                work.append((to, iter([move.to for move in cut.moves[to]])))
        return {point: number for number, point in enumerate(reversed(done))}

    def _single(self, packed: int) -> int:
        values = self.cut.packing.unpacked(packed)
        found = EVERYTHING
        for slot, value in zip(self.cut.packing.kept, values, strict=True):
            level = self.place[slot]
            wanted = value - self.lows[level]
            only = self.sets.only(level, partial(eq, wanted))
            found = self.sets.both(found, only)
        return found

    def where(self, node: Node) -> int:
        """The states in which a condition over the kept slots holds."""
        found = self._guards.get(node)
        if found is None:
            found = self._guards[node] = self._where(node)
        return found

    def _where(self, node: Node) -> int:
        sets, kind = self.sets, node[0]
        if kind == "const":
            return EVERYTHING if node[1] else NOTHING
        if kind == "not":
            return sets.opposite(self.where(node[1]))
        if kind in ("and", "or"):
            join = sets.both if kind == "and" else sets.either
            found = EVERYTHING if kind == "and" else NOTHING
            for part in node[1:]:
                found = join(found, self.where(part))
            return found
        reads = sorted(self.place[slot] for slot in slots_of(node))
        ask = function(moved(node, {self.slots[at]: i for i, at in enumerate(reads)}))
        if len(reads) == 1:
            low = self.lows[reads[0]]
            return sets.only(reads[0], lambda value: ask([value + low]))
        found = NOTHING
        for values in self._combinations(reads):
            if ask([v + self.lows[at] for v, at in zip(values, reads, strict=True)]):
                found = sets.either(found, self._fixed(reads, values))
        return found

    def _combinations(self, levels: Sequence[int]) -> Iterable[tuple[int, ...]]:
        sizes = [self.sets.sizes[level] for level in levels]
        count = 1
        for size in sizes:
            count *= size
        if count > ATOM_MAX:
            raise TooMany
        return product(*(range(size) for size in sizes))

    def _fixed(self, levels: Sequence[int], values: Sequence[int]) -> int:
        found = EVERYTHING
        for level, value in zip(levels, values, strict=True):
            only = self.sets.only(level, partial(eq, value))
            found = self.sets.both(found, only)
        return found

    def _image(self, point: int, move: SliceMove) -> Callable[[int], int]:
        """What a move makes of a set."""
        key = (point, move.number)
        found = self._images.get(key)
        if found is None:
            found = self._images[key] = self._new_image(point, move)
        return found

    def _new_image(self, point: int, move: SliceMove) -> Callable[[int], int]:
        cut, sets = self.cut, self.sets
        real = cut.model.points[point].moves[move.number]
        guard = self.where(loosened(real.guard, cut.kept, cut.model.bounds, True))
        updates = [u for u in real.updates if u.slot in cut.kept]
        live = cut.live[move.to]
        written = {u.slot for u in updates}
        dead = [
            self.place[slot]
            for slot in cut.kept
            if not cut.packing.mask((slot,)) & live
            and (slot in written or cut.packing.mask((slot,)) & cut.live[point])
        ]
        steps = [self._step(update) for update in updates]

        def image(states: int) -> int:
            found = sets.both(states, guard)
            for step in steps:
                found = step(found)
            for level in dead:
                found = sets.changed(found, level, [[0]] * sets.sizes[level])
            return found

        return image

    def _step(self, update: Update) -> Callable[[int], int]:
        sets, level = self.sets, self.place[update.slot]
        low, size = self.lows[level], self.sets.sizes[level]
        reads = slots_of(update.value)
        if not reads <= self.cut.kept:
            least, greatest = bounds_of(update.value, self.cut.model.bounds)
            least = min(max(least, update.low), update.high)
            greatest = max(min(greatest, update.high), update.low)
            anything = list(range(least - low, greatest - low + 1))
            return lambda states: sets.changed(states, level, [anything] * size)
        others = sorted(self.place[slot] for slot in reads - {update.slot})
        levels = [*others, level]
        numbers = {self.slots[at]: i for i, at in enumerate(levels)}
        value = function(moved(update.value, numbers))

        def becomes(fixed: Sequence[int]) -> list[list[int]]:
            found = []
            for own in range(size):
                pairs = zip((*fixed, own), levels, strict=True)
                values = [v + self.lows[at] for v, at in pairs]
                new = min(max(int(value(values)), update.low), update.high)
                found.append([new - low])
            return found

        if not others:
            table = becomes(())
            return lambda states: sets.changed(states, level, table)
        cases = [
            (self._fixed(others, fixed), becomes(fixed))
            for fixed in self._combinations(others)
        ]

        def step(states: int) -> int:
            found = NOTHING
            for case, table in cases:
                part = sets.both(states, case)
                found = sets.either(found, sets.changed(part, level, table))
            return found

        return step

    # --- backwards --------------------------------------------------------------------

    def reached(self, spots: Iterable[tuple[int, Node]]) -> tuple[int, int] | None:
        """A point and a set of states in which a goal is reached, or None."""
        cut = self.cut
        for number, where in spots:
            root = cut.roots[number]
            loose = loosened(where, cut.kept, cut.model.bounds, True)
            states = self.sets.both(self.reach.get(root, NOTHING), self.where(loose))
            if states != NOTHING:
                return root, states
        return None

    def way_to(self, point: int, states: int) -> Way | None:
        """A way from the beginning to one of `states`, or None if it isn't found."""
        anything = [range(size) for size in self.sets.sizes]
        state = self._packed(next(self.sets.members(states, anything)))
        places = {(point, state): 0}
        far = 0
        latest = {to: len(notes) for to, notes in self.notes.items()}
        while (point, state) != self.start:
            found = self._before(point, state, latest)
            if found is None:
                return None
            note, state = found
            point = note.point
            far += note.move.cost
            if (point, state) in places:
                return None
            places[point, state] = far
        return Way(self.cut, places)

    def _before(
        self, point: int, state: int, latest: dict[int, int]
    ) -> tuple[_Note, int] | None:
        """Who handed a state on first, and a state it was made of."""
        for note in self.notes.get(point, ())[: latest.get(point, 0)]:
            keeps = note.move.keeps
            if not self.sets.both(
                self._image(note.point, note.move)(note.states), self._single(state)
            ):
                continue
            allowed = []
            for level, slot in enumerate(self.slots):
                bits = self.cut.packing.mask((slot,))
                if bits & keeps:
                    allowed.append([self._value(state, slot)])
                else:
                    allowed.append(list(range(self.sets.sizes[level])))
            for values in islice(self.sets.members(note.states, allowed), TRIED_MAX):
                earlier = self._packed(values)
                left = earlier & keeps
                if any(left | bits == state for bits in note.move.after(earlier)):
                    return note, earlier
        return None

    def _value(self, state: int, slot: int) -> int:
        packing = self.cut.packing
        place = packing.place[slot]
        return (state >> packing.shifts[place]) & packing.fields[place]

    def _packed(self, values: Sequence[int]) -> int:
        packing = self.cut.packing
        found = 0
        for slot, value in zip(self.slots, values, strict=True):
            found |= value << packing.shifts[packing.place[slot]]
        return found


def solve(cut: Slice, megabytes: int, tick: Callable[[], None]) -> Symbolic:
    """All states of a slice, as sets. Raises TooMany."""
    found = Symbolic(cut, megabytes * 1_000_000 // BYTES_A_NODE // 2, tick)
    found.run()
    return found
