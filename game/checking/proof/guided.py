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
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from heapq import heappop, heappush, nsmallest
from typing import NamedTuple, Protocol

from game.checking.proof.explicit import FAR
from game.checking.proof.model import AUTO, STOP, Key, Move
from game.checking.proof.running import Camp
from game.checking.proof.slices import Slice
from game.checking.proof.terms import TRUE, function, slots_of
from game.checking.proof.tracks import Change, Row, Tracks, Values, Way, carry_out
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


# The inputs that lead somewhere: the last of them, and the trail before it; a camp
# from which it began, or None for the beginning of the story.
Trail = tuple[Input, "Trail"] | Camp | None
# Where a trail began, and its inputs.
Found = tuple[Camp | None, tuple[Input, ...]]
# So many camps are set out from at most.
CAMPS_MAX = 6
# What is gone on from: its rank, less its depth, less its number, the values at a
# stop, the move from there, and the trail up to and with it.
_Entry = tuple[int, int, int, Values, Way, Trail]


class _Exit(NamedTuple):
    """A move from a stop, and what a slice has of it.

    Attributes:
        way: The move.
        root: The point of the slice to which it leads.
        live: Bits that matter there.
        steps: How many inputs that is before what it fell together with.
        changes: What it changes of the slots kept.
    """

    way: Way
    root: int
    live: int
    steps: int
    changes: tuple[Change, ...]


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
        explored: Map,
        tracks: Tracks,
        tick: Callable[[], None],
    ) -> None:
        self.explored = explored
        self.cut = explored.slice
        self.model = self.cut.model
        self.tracks = tracks
        self.tick = tick
        self.exits: dict[int, list[_Exit]] = {}
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
        start = Way(function(TRUE), (), 0, Move(TRUE, (), 0))
        values = self.tracks.kept(self.model.starts)
        packed = self.cut.packing.packed(values)
        self._push(self._exit(start), packed, values, None, 0)
        if self.heap:
            most += self.heap[0][0]
            self._set_out(camps)
        while self.heap and self.search.tried < most:
            if target in self.search.found:
                break
            _, depth, _, values, way, trail = heappop(self.heap)
            self.search.tried += 1
            if not self.search.tried & 63:
                self.tick()
            if isinstance(trail, Camp):
                self._go_on(trail.here.point, values, trail, -depth + 1)
                continue
            now = self.tracks.row(values)
            carry_out(way.changes, now)
            self._pass(way.to, now, trail, -depth + 1)
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
        for _, _, camp in nsmallest(CAMPS_MAX, near):
            number, values = camp.here.point, self.tracks.kept(camp.here.values)
            here = Way(function(TRUE), (), number, Move(TRUE, (), number))
            self._push(self._exit(here), cut.packing.packed(values), values, camp, 0)

    def _exit(self, way: Way) -> _Exit:
        cut = self.cut
        root = cut.roots[way.to]
        changes = tuple([change for change in way.changes if change[0] in cut.kept])
        return _Exit(way, root, cut.live.get(root, 0), cut.steps(way.to), changes)

    def _go_on(self, number: int, values: Values, trail: Trail, depth: int) -> None:
        """Notes where the inputs that are open at a stop lead; nothing is run yet."""
        if (number, values) in self.seen:
            return
        self.seen.add((number, values))
        packed = self.cut.packing.packed(values)
        self._blame(number, values, packed)
        exits = self.exits.get(number)
        if exits is None:
            ways = self.tracks.ways(number)
            exits = self.exits[number] = [self._exit(way) for way in ways]
        for each in exits:
            if not each.way.test(values):
                continue
            given = each.way.move.given
            assert given is not None, "a stop waits for an input"
            after = packed
            if each.changes:
                now = self.tracks.row(values)
                carry_out(each.changes, now)
                after = self.cut.packing.packed(now)
            self._push(each, after, values, (given, trail), depth)

    def _pass(self, number: int, values: Row, trail: Trail, depth: int) -> None:
        """Walks from a point to the next stops, on all ways that chance allows."""
        tracks, points, wanted = self.tracks, self.model.points, self.tracks.wanted
        forks = [(number, values)]
        been: set[tuple[int, Values]] = set()
        passed = 0
        while forks and passed < BETWEEN_STOPS_MAX:
            number, values = forks.pop()
            number, changes, more, _ = tracks.track(number)
            carry_out(changes, values)
            passed += more + 1
            if passed > CIRCLES_AFTER:
                here = (number, tracks.kept(values))
                if here in been:
                    continue
                been.add(here)
            if wanted[number]:
                self._note(number, values, trail)
            kind = points[number].kind
            if kind != AUTO:
                if kind == STOP:
                    self._go_on(number, tracks.kept(values), trail, depth)
                continue
            self._blame(number, values)
            ways = tracks.ways(number)
            if len(ways) > 1:
                ways = tuple([way for way in ways if way.test(values)])
            if len(forks) + len(ways) > FORKS_MAX:
                ways = ways[:1]
            for way in ways[1:]:
                now = values[:]
                carry_out(way.changes, now)
                forks.append((way.to, now))
            carry_out(ways[0].changes, values)
            forks.append((ways[0].to, values))

    def _note(self, number: int, values: Row, trail: Trail) -> None:
        for key, test in self.tracks.wanted[number]:
            if key not in self.search.found and test(values):
                self.search.found[key] = traced(trail)

    def _push(
        self, to: _Exit, packed: int, values: Values, trail: Trail, depth: int
    ) -> None:
        packed &= to.live
        far = self.explored.far(to.root, packed)
        if far >= FAR:
            return  # the slice can do more than the story, and can't do this
        # The point itself, for what falls together may differ in how far it is.
        state = (to.way.to, packed)
        self.alike[state] += 1
        self.pushed += 1
        rank = 2 * (far + to.steps) + self.alike[state]
        # Of what is as near, the one that came farthest and last goes on first.
        heappush(self.heap, (rank, -depth, -self.pushed, values, to.way, trail))

    def _blame(self, number: int, values: Values, packed: int | None = None) -> None:
        """Notes the forgotten slots of guards that the slice would pass."""
        moves = self.cut.moves.get(number)
        if not moves:
            return
        if packed is None:
            packed = self.cut.packing.packed(values)
        packed &= self.cut.live[number]
        far = self.explored.far
        here = far(number, packed)
        for move in moves:
            results = move.after(packed)
            if not results:
                continue
            left = packed & move.keeps
            nearest = min([far(move.to, left | bits) for bits in results])
            if nearest >= FAR or nearest > here - move.cost:
                continue
            way = self.tracks.ways(number)[move.number]
            missing = slots_of(way.move.guard) - self.cut.kept
            if missing and not way.test(values):
                self.search.blame[missing] += 1
            elif len(results) > 1:
                wanted = {i for u in way.move.updates for i in slots_of(u.value)}
                self.search.blame[frozenset(wanted - self.cut.kept)] += 1


def traced(trail: Trail) -> Found:
    """Where a trail began, and its inputs from there on, first to last."""
    found: list[Input] = []
    while isinstance(trail, tuple):
        found.append(trail[0])
        trail = trail[1]
    return trail, tuple(reversed(found))
