"""A search for a real play, led by the distances of a slice.

States with all their values are tried in the order of how near the slice thinks
they are. If the slice is right, the search goes straight to the goal. If not, it
comes to a state where the slice would go on and the real guard is closed: the
slots that this guard reads and the slice has forgotten are what the next slice
must keep.

Sources: E. Clarke, O. Grumberg, S. Jha, Y. Lu, H. Veith, "Counterexample-guided
abstraction refinement", CAV 2000; J. Culberson, J. Schaeffer, "Pattern
databases", Computational Intelligence 1998; the novelty among states that look
the same to the slice is N. Lipovetzky's and H. Geffner's, ECAI 2012.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush, nsmallest
from typing import Protocol

from game.checking.proof.explicit import FAR
from game.checking.proof.model import DEEP, OVER, STOP, Key, Model, Move, Values
from game.checking.proof.running import Camp, applied
from game.checking.proof.slices import Slice
from game.checking.proof.terms import function, slots_of
from game.narrative.expression import Node
from game.narrative.inputs import Input

# So many points are passed between two stops before looking for circles, and so
# many at most.
CIRCLES_AFTER = 120
BETWEEN_STOPS_MAX = 2_000
FORKS_MAX = 64


class Map(Protocol):
    """Distances in a slice: those of all states, or of a way."""

    @property
    def slice(self) -> Slice:
        """The slice."""

    def far(self, number: int, packed: int) -> int:
        """How far a state of the slice is from the goal."""


# A way is the input that was given last, and the way before it: a way, a camp from
# which it began, or None for the beginning of the story.
Way = tuple[Input, "Way | Camp | None"]
# Where a way began, and its inputs.
Found = tuple[Camp | None, tuple[Input, ...]]
# So many camps are set out from at most.
CAMPS_MAX = 6
# What is gone on from: its rank, less its depth, less its number, the values at a
# stop, the move from there (None: the beginning), and the way up to and with it.
_Entry = tuple[int, int, int, Values, Move | None, "Way | Camp | None"]


@dataclass(slots=True)
class Search:
    """What a search came to.

    Attributes:
        found: For each goal that was reached, the inputs after `Begin`.
        blame: Sets of forgotten slots that were in the way, with how often.
        tried: How many stops were gone on from.
        is_done: Whether nothing was left to go on from.
    """

    found: dict[Key, Found] = field(default_factory=dict)
    blame: Counter[frozenset[int]] = field(default_factory=Counter)
    tried: int = 0
    is_done: bool = False


class Guide:
    """Searches for real plays in a graph, along a measured slice."""

    def __init__(
        self,
        model: Model,
        explored: Map,
        wanted: Sequence[Sequence[tuple[Key, Node]]],
        tick: Callable[[], None],
    ) -> None:
        self.model = model
        self.explored = explored
        self.cut = explored.slice
        self.wanted = wanted
        self.tick = tick
        self.search = Search()
        self.seen: set[tuple[int, Values]] = set()
        self.alike: Counter[tuple[int, int]] = Counter()
        self.heap: list[_Entry] = []
        self.pushed = 0

    def run(self, target: Key, most: int, camps: Iterable[Camp] = ()) -> Search:
        """Searches for `target`, going on from `most` stops at most.

        As many more are allowed as the slice thinks that the way is long. Camps are
        where plays have been: the nearest of them are set out from, too.
        """
        starts = tuple(self.model.starts)
        self._push(0, self.cut.packing.packed(starts), starts, None, None, 0)
        if self.heap:
            most += self.heap[0][0]
            self._set_out(camps)
        while self.heap and self.search.tried < most:
            if target in self.search.found:
                break
            _, depth, _, values, move, way = heappop(self.heap)
            self.search.tried += 1
            if not self.search.tried & 63:
                self.tick()
            now = list(values)
            if isinstance(way, Camp):
                self._go_on(way.here.point, values, way, -depth + 1)
            elif move is None:
                self._pass(0, now, way, -depth + 1)
            else:
                self._pass(move.to, applied(move, now), way, -depth + 1)
        self.search.is_done = not self.heap
        return self.search

    def _set_out(self, camps: Iterable[Camp]) -> None:
        """Begins at the nearest of some camps, if it is nearer than the beginning."""
        cut = self.cut
        near: list[tuple[int, int, Camp]] = []
        for index, camp in enumerate(camps):
            number = camp.here.point
            far = self.explored.far(*cut.project(number, camp.here.values))
            if far < FAR:
                near.append((far + cut.steps(number), -index, camp))
        packed = cut.packing.packed
        for _, _, camp in nsmallest(CAMPS_MAX, near):
            values = tuple(camp.here.values)
            self._push(camp.here.point, packed(values), values, None, camp, 0)

    def _go_on(
        self, number: int, values: Values, way: "Way | Camp | None", depth: int
    ) -> None:
        """Notes where the inputs that are open at a stop lead; nothing is run yet."""
        if (number, values) in self.seen:
            return
        self.seen.add((number, values))
        self._blame(number, values)
        packing, kept = self.cut.packing, self.cut.kept
        packed = packing.packed(values)
        for move in self.model.points[number].moves:
            if not function(move.guard)(values):
                continue
            assert move.given is not None, "a stop waits for an input"
            after = packed
            if any(update.slot in kept for update in move.updates):
                after = packing.packed(applied(move, list(values)))
            self._push(move.to, after, values, move, (move.given, way), depth)

    def _pass(
        self, number: int, values: list[int], way: Way | None, depth: int
    ) -> None:
        """Walks from a point to the next stops, on all ways that chance allows."""
        forks = [(number, values)]
        been: set[tuple[int, Values]] = set()
        for passed in range(BETWEEN_STOPS_MAX):
            if not forks:
                return
            number, values = forks.pop()
            if passed > CIRCLES_AFTER:
                here = (number, tuple(values))
                if here in been:
                    continue
                been.add(here)
            self._note(number, values, way)
            point = self.model.points[number]
            if point.kind in (OVER, DEEP):
                continue
            if point.kind == STOP:
                self._go_on(number, tuple(values), way, depth)
                continue
            self._blame(number, values)
            if len(point.moves) > 1:
                moves = [m for m in point.moves if function(m.guard)(values)]
            else:
                moves = point.moves
            if len(forks) + len(moves) > FORKS_MAX:
                moves = moves[:1]
            for move in moves[1:]:
                forks.append((move.to, applied(move, list(values))))
            forks.append((moves[0].to, applied(moves[0], values)))

    def _note(self, number: int, values: list[int], way: Way | None) -> None:
        for key, where in self.wanted[number]:
            if key not in self.search.found and function(where)(values):
                self.search.found[key] = traced(way)

    def _push(
        self,
        number: int,
        packed: int,
        values: Values,
        move: Move | None,
        way: "Way | Camp | None",
        depth: int,
    ) -> None:
        root = self.cut.roots[number]
        packed &= self.cut.live.get(root, 0)
        far = self.explored.far(root, packed)
        if far >= FAR:
            return  # the slice can do more than the story, and can't do this
        far += self.cut.steps(number)
        self.alike[number, packed] += 1
        self.pushed += 1
        rank = 2 * far + self.alike[number, packed]
        # Of what is as near, the one that came farthest and last goes on first.
        heappush(self.heap, (rank, -depth, -self.pushed, values, move, way))

    def _blame(self, number: int, values: Sequence[int]) -> None:
        """Notes the forgotten slots of guards that the slice would pass."""
        moves = self.cut.moves.get(number)
        if moves is None:
            return
        packed = self.cut.project(number, values)[1]
        here = self.explored.far(number, packed)
        for move in moves:
            real = self.model.points[number].moves[move.number]
            results = move.after(packed)
            if not results:
                continue
            left = packed & move.keeps
            nearest = min(self.explored.far(move.to, left | bits) for bits in results)
            if nearest >= FAR or nearest > here - move.cost:
                continue
            missing = slots_of(real.guard) - self.cut.kept
            if missing and not function(real.guard)(values):
                self.search.blame[missing] += 1
            elif len(results) > 1:
                wanted = {i for u in real.updates for i in slots_of(u.value)}
                self.search.blame[frozenset(wanted - self.cut.kept)] += 1


def traced(way: "Way | Camp | None") -> Found:
    """Where a way began, and its inputs from there on, first to last."""
    found: list[Input] = []
    while way is not None and not isinstance(way, Camp):
        found.append(way[0])
        way = way[1]
    return way, tuple(reversed(found))
