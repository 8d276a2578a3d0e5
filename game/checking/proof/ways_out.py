"""Whether an ending can be reached from everywhere.

A slice can do more than the story, so that an ending can be reached in it says
little. What counts is what *every* play can do that stands in a state of the
slice. A state is good if

* a play there is over, or
* there is a move that every play there can make, and whatever comes of it is
  good, or
* whatever any play there may do leads to something good (some move is always
  open).

The good states are found backwards from the endings. If that is all of them,
there is no dead end and no circle without a way out, proved. If not, there may be
a *trap*: states from which even the slice, which can do more than any play,
never comes to an ending. A real play that gets into a trap is a finding. If
there is no trap, the slice has forgotten something, and the guards between good
and other states say what.

A calendar only goes on, and what can be chosen once is used up: circles are rare,
and so this is proved with few slots or with none.

Source: the good states are an attractor as in two-player reachability games
(W. Zielonka 1998; K. Apt, E. Graedel, "Lectures in Game Theory for Computer
Scientists", 2011), with "every play can" and "a play may" as the must and may
moves of K. Larsen and B. Thomsen, "A modal process logic", LICS 1988.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from game.checking.proof.explicit import Explored, explore
from game.checking.proof.model import OVER, Model
from game.checking.proof.slices import Slice
from game.checking.proof.terms import slots_of
from game.narrative.inputs import PassOver


@dataclass(slots=True)
class WaysOut:
    """What was found out.

    Attributes:
        explored: The slice and its states.
        others: States that aren't known to be good.
        trap: Those among them from which nothing leads out.
        missing: Forgotten slots that stand between good and other states.
    """

    explored: Explored
    others: set[int]
    trap: set[int]
    missing: Counter[int]


def ways_out(
    model: Model, kept: frozenset[int], most: int, tick: Callable[[], None]
) -> WaysOut:
    """Looks for states from which no ending can be reached.

    Raises:
        TooMany: There are more than `most` states.
    """
    cut = Slice(model, kept, (), is_sure=True)
    explored = explore(cut, (), most, tick)
    moves = [_moves(explored, number) for number in range(len(explored.places))]
    good = _good(explored, moves)
    others = {n for n in range(len(moves)) if not good[n]}
    trap = _trap(others, moves)
    missing: Counter[int] = Counter()
    for number in _deepest(others - trap, moves):
        missing.update(_missing(explored, number))
    return WaysOut(explored, others, trap, missing)


# For each move that isn't passing over: whether it is sure, and the outcomes.
Moves = list[tuple[bool, list[int]]]


def _moves(explored: Explored, here: int) -> Moves:
    cut = explored.slice
    number, packed = explored.places[here]
    found: Moves = []
    for move in cut.moves[number]:
        if isinstance(cut.model.points[number].moves[move.number].given, PassOver):
            continue
        results = move.after(packed)
        if results:
            there = explored.states[move.to]
            left = packed & move.keeps
            outcomes = [there[left | bits] for bits in results]
            found.append((move.is_sure(packed), outcomes))
    return found


def _good(explored: Explored, moves: list[Moves]) -> bytearray:
    points = explored.slice.model.points
    good = bytearray(len(moves))
    before: list[list[tuple[int, int]]] = [[] for _ in moves]
    left = [[len(outcomes) for _, outcomes in each] for each in moves]
    moves_left = [len(each) for each in moves]
    for here, each in enumerate(moves):
        for index, (_, outcomes) in enumerate(each):
            for there in outcomes:
                before[there].append((here, index))
    waiting = [
        n
        for n, (number, _) in enumerate(explored.places)
        if points[number].kind == OVER
    ]
    for number in waiting:
        good[number] = 1
    while waiting:
        there = waiting.pop()
        for here, index in before[there]:
            left[here][index] -= 1
            if left[here][index] or good[here]:
                continue
            moves_left[here] -= 1
            if moves[here][index][0] or not moves_left[here]:
                good[here] = 1
                waiting.append(here)
    return good


def _trap(others: set[int], moves: list[Moves]) -> set[int]:
    """The largest set among `others` that nothing leads out of."""
    trap = set(others)
    before: dict[int, list[int]] = {}
    waiting: list[int] = []
    for here in others:
        for _, outcomes in moves[here]:
            for there in outcomes:
                before.setdefault(there, []).append(here)
                if there not in others:
                    waiting.append(here)
    while waiting:
        here = waiting.pop()
        if here in trap:
            trap.discard(here)
            waiting += before.get(here, ())
    return trap


def _deepest(  # noqa: C901 - as in the books, without recursion
    others: set[int], moves: list[Moves]
) -> set[int]:
    """Those among `others` from which nothing leads to further ones.

    They are what keeps the rest from being good: circles, and what stands between
    them and a way out. (The last strongly connected components, by R. Tarjan,
    "Depth-first search and linear graph algorithms", 1972.)
    """
    after = {
        here: [n for _, outcomes in moves[here] for n in outcomes if n in others]
        for here in others
    }
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    part: dict[int, int] = {}
    parts: list[list[int]] = []
    for start in others:
        if start in index:
            continue
        work = [(start, iter(after[start]))]
        index[start] = low[start] = len(index)
        stack.append(start)
        while work:
            here, rest = work[-1]
            there = next(rest, None)
            if there is None:
                work.pop()
                if work:
                    above = work[-1][0]
                    low[above] = min(low[above], low[here])
                if low[here] == index[here]:
                    parts.append([])
                    while True:
                        member = stack.pop()
                        part[member] = len(parts) - 1
                        parts[-1].append(member)
                        if member == here:
                            break
            elif there not in index:
                index[there] = low[there] = len(index)
                stack.append(there)
                work.append((there, iter(after[there])))
            elif there not in part:
                low[here] = min(low[here], index[there])
    return {
        member
        for number, members in enumerate(parts)
        if all(part[n] == number for m in members for n in after[m])
        for member in members
    }


def _missing(explored: Explored, here: int) -> set[int]:
    cut = explored.slice
    number = explored.places[here][0]
    found: set[int] = set()
    for move in cut.model.points[number].moves:
        found |= slots_of(move.guard) - cut.kept
        for update in move.updates:
            if update.slot in cut.kept:
                found |= slots_of(update.value) - cut.kept
    return found
