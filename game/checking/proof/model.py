"""A story as a graph: points, and guarded moves between them.

A *point* is all of a state but its values: the scenes under way and where, the
part of the calendar, how much was noticed. A *move* leads from a point to
another if its guard holds, and changes slots. A play is a walk through the
graph together with one number a slot; what the graph allows is exactly what
`step` does, with randomness as free choice.

Two things hold of every point, and the proofs rest on them:

* its guards are exhaustive: at least one move is open, whatever the values
  (a choice at which nothing is open has a move for that, too);
* where several moves are open, somebody chooses: the player or chance.

*Goals* are the questions: a name, and where in the graph it is answered ("at
this point, with that true").

Source: E. W. Dijkstra, "Guarded commands", CACM 1975; the form is that of
R. Alur and T. Henzinger, "Reactive modules", 1999, with one process.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from game.checking.proof.terms import TRUE, slots_of
from game.narrative.expression import Node
from game.narrative.inputs import Input
from game.narrative.state import State

Key = tuple[str | int, ...]
Values = tuple[int, ...]

# So many points are looked at for what is asked before a point.
NEAR_MAX = 8

STOP, AUTO, OVER, DEEP = "stop", "auto", "over", "deep"


def operation_of(key: Key) -> int | None:
    """At which place of a goal's name the number of an operation stands, if it does.

    Such a name is (kind, scene, number, ...), or (kind, what for, scene, number, ...).
    """
    for at in (2, 3):
        if len(key) > at and isinstance(key[at], int):
            return at
    return None


class Position(NamedTuple):
    """Where a play stands, but for its values."""

    frames: tuple[tuple[str, int], ...] = ()
    part: int = -1
    turn: str = "first"
    followed: int = 0
    looked: int = 0
    over: str | None = None


def position_of(state: State) -> Position:
    """The position of a state at a stop."""
    frames = tuple((frame.scene, frame.at) for frame in state.frames)
    return Position(
        frames, state.part, state.turn, state.followed, state.looked, state.over
    )


@dataclass(frozen=True, slots=True)
class Update:
    """A slot gets the value of a tree, kept from `low` to `high`."""

    slot: int
    value: Node
    low: int
    high: int


@dataclass(slots=True)
class Move:
    """A way from a point to another.

    Attributes:
        guard: When it is open.
        updates: What it writes, one after the other.
        to: Number of the point it leads to.
        given: The player's input that takes it, or None: by itself or by chance.
        draws: How many numbers are drawn for the words that are shown with it.
    """

    guard: Node
    updates: tuple[Update, ...]
    to: int
    given: Input | None = None
    draws: int = 0


@dataclass(slots=True)
class Point:
    """A place in the graph.

    Attributes:
        number: Its index in `Model.points`.
        kind: STOP, AUTO, OVER or DEEP (calls within calls, too many).
        position: Where the play stands.
        moves: The ways on.
        asks: The goals that are reached here, each with a condition.
        minds: Slots of acts that are remembered here without a condition.
        says: What is said here: (scene, paragraph as written).
        enters: The scene that begins here, or "".
        weights: Where chance chooses, how likely it takes each move; without them
            all that are open are as likely.
        draws: How many numbers are drawn for the words that are said here.
    """

    number: int
    kind: str
    position: Position
    moves: list[Move] = field(default_factory=list)
    asks: list[tuple[Key, Node]] = field(default_factory=list)
    minds: frozenset[int] = frozenset()
    says: tuple[tuple[str, str], ...] = ()
    enters: str = ""
    weights: tuple[int, ...] = ()
    draws: int = 0


@dataclass(slots=True)
class Model:
    """The graph of a story.

    Attributes:
        points: By number; 0 is where a play begins.
        names: Of the slots: those of the story, then some of the model's own.
        starts: Values at the beginning.
        bounds: Least and greatest value of each slot.
        goals: For each question, the (point, condition) pairs that answer it.
        stops: Points at which a play waits, by position.
        visits: For each `seen` slot the largest number it is counted to, and
            the number that comes after that.
        is_whole: False if the graph is too large and was cut off.
    """

    points: list[Point]
    names: list[str]
    starts: list[int]
    bounds: list[tuple[int, int]]
    goals: dict[Key, list[tuple[int, Node]]]
    stops: dict[Position, int]
    visits: dict[int, tuple[int, int]] = field(default_factory=dict)
    is_whole: bool = True
    _outline: "Outline | None" = None

    def outline(self) -> "Outline":
        """What slices ask of all points. To be asked for when the graph is settled."""
        if self._outline is None:
            self._outline = Outline(self)
        return self._outline

    def canonical(self, values: Values) -> Values:
        """The values of a state of `step` as the graph has them."""
        found = list(values)
        for slot, (most, again) in self.visits.items():
            if found[slot] > most:
                round_ = most - again + 1
                found[slot] = again + (found[slot] - again) % round_
        return tuple(found)


class Outline:
    """A graph in a form that is quick to look over.

    Attributes:
        to: For each point where it leads before anything is written or decided;
            itself, if there is nothing to pass.
        steps: How many inputs that takes.
        order: The points that lead to themselves and can be walked to, each after
            those it leads to (but where it goes in a circle).
        into: The points that are passed on the way to a point, right before it.
        after: For each point where its moves lead.
        costs: For each point, what each of its moves costs: one input, or none.
        reads: For each point the bits of the slots that its guards read.
        writes: For each point the bits of the slots that its moves write.
    """

    def __init__(self, model: Model) -> None:
        points = model.points
        self.after = [tuple([move.to for move in p.moves]) for p in points]
        self.costs = [
            tuple([int(m.given is not None) for m in p.moves]) for p in points
        ]
        self.reads: list[int] = []
        self.writes: list[int] = []
        for point in points:
            read = written = 0
            for move in point.moves:
                for slot in slots_of(move.guard):
                    read |= 1 << slot
                for update in move.updates:
                    written |= 1 << update.slot
            self.reads.append(read)
            self.writes.append(written)
        self.into: dict[int, list[int]] = {}
        order = in_order(self.after)
        self._model = model
        self.to, self.steps = self._runs(order)
        self.order = [number for number in order if self.to[number] == number]
        self._before: list[list[tuple[int, int]]] = []

    def _runs(self, order: list[int]) -> tuple[list[int], list[int]]:
        """Where each point leads to without a choice, and in how many inputs."""
        to = list(range(len(self.after)))
        steps = [0] * len(to)
        place = {number: i for i, number in enumerate(order)}
        for number in order:
            ways = self.after[number]
            # In a circle of such points the one at which it was entered stays.
            if len(ways) == 1 and not self.writes[number]:
                (way,) = ways
                if place[way] < place[number]:
                    to[number] = to[way]
                    steps[number] = steps[way] + self.costs[number][0]
                    self.into.setdefault(way, []).append(number)
        return to, steps

    def runs_up_to(self, asked: Iterable[int]) -> tuple[list[int], list[int]]:
        """As `to` and `steps`, but no run passes a point that is asked about."""
        found = [number for number in asked if self.to[number] != number]
        if not found:
            return self.to, self.steps
        to, steps = list(self.to), list(self.steps)
        stays = set(found)
        for end in found:
            to[end], steps[end] = end, 0
            waiting = [end]
            while waiting:
                way = waiting.pop()
                for number in self.into.get(way, ()):
                    if number not in stays:
                        to[number] = end
                        steps[number] = steps[way] + self.costs[number][0]
                        waiting.append(number)
        return to, steps

    def where_decided(self, number: int, where: Node) -> tuple[int, Node]:
        """Where it is decided whether a play comes to a point, with `where` true.

        If there is one way to a point only, it is come to if that can be gone; and
        wherever several ways are open, somebody is free to choose.
        """
        seen: set[int] = set()
        while where == TRUE and number not in seen:
            seen.add(number)
            ways = self._ways_to()[number]
            if number == 0 or len(ways) != 1:
                break
            (number, index) = ways[0]
            where = self._model.points[number].moves[index].guard
        return number, where

    def _ways_to(self) -> list[list[tuple[int, int]]]:
        """For each point the moves that lead to it: where from, and which."""
        if not self._before:
            self._before = [[] for _ in self.after]
            for here, ways in enumerate(self.after):
                for index, to in enumerate(ways):
                    self._before[to].append((here, index))
        return self._before

    def asked_before(self, number: int) -> frozenset[int]:
        """The slots that the nearest guards on the way to a point read."""
        found: set[int] = set()
        near, seen = [number], {number}
        for to in near:
            for here in dict.fromkeys([here for here, _ in self._ways_to()[to]]):
                guards = [
                    slots_of(move.guard)
                    for move in self._model.points[here].moves
                    if move.to == to
                ]
                if all(guards):
                    found.update(*guards)
                elif here not in seen and len(near) < NEAR_MAX:
                    seen.add(here)
                    near.append(here)
        return frozenset(found)


def in_order(after: Sequence[Sequence[int]]) -> list[int]:
    """The points that can be walked to from 0, each after those it leads to.

    Where it goes in a circle that can't be; every other point is in its place.
    """
    found: list[int] = []
    seen = bytearray(len(after))
    seen[0] = 1
    work = [(0, iter(after[0]))]
    while work:
        number, rest = work[-1]
        for to in rest:
            if not seen[to]:
                seen[to] = 1
                work.append((to, iter(after[to])))
                break
        else:
            found.append(number)
            work.pop()
    return found
