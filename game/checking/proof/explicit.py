"""All states of a slice, one by one, and how far each is from what is asked.

Forwards all states are listed that can be walked to. Backwards from the goals
each gets its distance: how many inputs the player gives at least, moves that the
player doesn't make costing nothing. `guided` walks along the distances.

Source: E. W. Dijkstra, "A note on two problems in connexion with graphs", 1959.
"""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from heapq import heappop, heappush

from game.checking.proof.model import Key
from game.checking.proof.packing import Test
from game.checking.proof.slices import Slice
from game.narrative.expression import Node

Spots = list[tuple[int, Node]]
STATES_MAX = 300_000
FAR = 1 << 40


class TooMany(Exception):
    """There are more states than were allowed, or the time is over."""


@dataclass(slots=True)
class Explored:
    """The states of a slice that can be walked to.

    Attributes:
        slice: The slice.
        states: For each point, the number of each packed state.
        places: For each number, its point and packed state.
        before: For each number, the states from which a move leads to it, with
            what the move costs.
        reached: For each goal, the states in which it is reached.
        distance: For each number, how many inputs it is from a goal, or FAR.
    """

    slice: Slice
    states: dict[int, dict[int, int]]
    places: list[tuple[int, int]]
    before: list[list[tuple[int, int]]]
    reached: dict[Key, list[int]]
    distance: list[int] = field(default_factory=list)

    def far(self, number: int, packed: int) -> int:
        """The distance of a state of the slice."""
        found = self.states.get(number, {}).get(packed)
        return FAR if found is None else self.distance[found]


def explore(  # noqa: C901 - one loop, without calls: it is run very often
    cut: Slice,
    goals: Iterable[tuple[Key, Spots]],
    most: int = STATES_MAX,
    tick: Callable[[], None] = lambda: None,
) -> Explored:
    """All states of `cut`, and where `goals` are reached: each by its spots.

    Raises:
        TooMany: There are more than `most` states.
    """
    model = cut.model
    asks: dict[int, list[tuple[Key, Test]]] = {}
    for key, spots in goals:
        for number, where in spots:
            asks.setdefault(number, []).append((key, cut.test([where])))
    start = cut.project(0, model.starts)
    states: dict[int, dict[int, int]] = {start[0]: {start[1]: 0}}
    places = [start]
    before: list[list[tuple[int, int]]] = [[]]
    reached: dict[Key, list[int]] = {}
    queue = deque([0])
    passed = 0
    while queue:
        here = queue.popleft()
        passed += 1
        if not passed & 4095:
            tick()
        number, packed = places[here]
        for key, test in asks.get(number, ()):
            if test.holds(packed):
                reached.setdefault(key, []).append(here)
        for move in cut.moves[number]:
            results = move.after(packed)
            if not results:
                continue
            left = packed & move.keeps
            there = states.setdefault(move.to, {})
            for bits in results:
                new = left | bits
                known = there.get(new)
                if known is None:
                    known = there[new] = len(places)
                    if known >= most:
                        raise TooMany
                    places.append((move.to, new))
                    before.append([])
                    queue.append(known)
                before[known].append((here, move.cost))
    return Explored(cut, states, places, before, reached)


def measure(found: Explored, goals: Iterable[Key]) -> None:
    """Notes how far every state is from the nearest of `goals`."""
    distance = [FAR] * len(found.places)
    heap: list[tuple[int, int]] = []
    for key in goals:
        for state in found.reached.get(key, ()):
            if distance[state]:
                distance[state] = 0
                heap.append((0, state))
    while heap:
        far, here = heappop(heap)
        if far > distance[here]:
            continue
        for state, cost in found.before[here]:
            if far + cost < distance[state]:
                distance[state] = far + cost
                heappush(heap, (far + cost, state))
    found.distance = distance
