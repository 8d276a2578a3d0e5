"""The graph made ready for running: what is passed without a choice, in one go.

Two points of three have one way on. Whoever runs through the graph wants to know
where that leads and what it changes, and asks for it many thousand times; so it
is put together once, up to the next point at which there is something to decide
or to note.

All values of a play are a row of bytes where their bounds allow it: copied,
compared and hashed as one piece. Elsewhere they are a list.
"""

from collections.abc import Callable, Iterable, MutableSequence, Sequence
from typing import NamedTuple

from game.checking.proof.model import AUTO, Key, Model, Move, Point, Update
from game.checking.proof.terms import function, slots_of
from game.narrative.expression import Node

Evaluate = Callable[[Sequence[int]], int]
# The slot, and the number that it gets; or how that is worked out, and its bounds.
Change = tuple[int, int, Evaluate | None, int, int]
Row = MutableSequence[int]
Values = Sequence[int]
# The goals that are looked for at a point, each with its condition.
Asks = Sequence[tuple[Key, Evaluate]]

BYTE_MAX = 255
# After so many goals fewer to look for, tracks are laid anew.
STALE_MAX = 200


class Way(NamedTuple):
    """A move, ready to be taken.

    Attributes:
        test: Whether it is open.
        changes: What it writes.
        to: The point it leads to.
        move: The move itself.
    """

    test: Evaluate
    changes: tuple[Change, ...]
    to: int
    move: Move


class Track(NamedTuple):
    """What is passed from a point on without any choice.

    Attributes:
        end: The point at which there is something to decide or to note.
        changes: What is written on the way.
        passed: How many points are passed before that.
        draws: How many numbers are drawn for what is said there.
    """

    end: int
    changes: tuple[Change, ...]
    passed: int
    draws: int


class Tracks:
    """Tracks and ways of one graph that doesn't change any more.

    Attributes:
        wanted: For each point what is to be noted there.
    """

    def __init__(self, model: Model, wanted: Sequence[Asks]) -> None:
        self.model = model
        self.wanted = wanted
        is_small = all(low >= 0 and high <= BYTE_MAX for low, high in model.bounds)
        # A row of values to be changed, and one to be kept.
        self.row: Callable[[Iterable[int]], Row] = bytearray if is_small else list
        self.kept: Callable[[Iterable[int]], Values] = bytes if is_small else tuple
        self._ways: list[tuple[Way, ...] | None] = [None] * len(model.points)
        self._tracks: list[Track | None] = [None] * len(model.points)
        self._plain = bytearray(map(_is_plain, model.points))
        self._stale = 0

    def first(self) -> Row:
        """The values at the beginning, to be changed."""
        return self.row(self.model.starts)

    def forget(self, goals: int) -> None:
        """To be called when fewer goals are looked for: tracks may get longer."""
        # One that ends too early does no harm, and laying them anew takes time.
        self._stale += goals
        if self._stale >= STALE_MAX:
            self._stale = 0
            self._tracks = [None] * len(self._tracks)

    def ways(self, number: int) -> tuple[Way, ...]:
        """The moves of a point."""
        found = self._ways[number]
        if found is None:
            found = self._ways[number] = tuple(
                [
                    Way(function(move.guard), changes_of(move.updates), move.to, move)
                    for move in self.model.points[number].moves
                ]
            )
        return found

    def track(self, number: int) -> Track:
        """The track that begins at a point; it may be no longer than that."""
        found = self._tracks[number]
        if found is None:
            found = self._tracks[number] = self._laid(number)
        return found

    def _laid(self, number: int) -> Track:
        points = self.model.points
        changes: list[Change] = []
        passed: set[int] = set()
        draws = 0
        while number not in passed and not self.wanted[number]:
            if not self._plain[number]:
                break
            point = points[number]
            passed.add(number)
            (way,) = self.ways(number)
            changes += way.changes
            draws += point.draws + way.move.draws
            number = way.to
        return Track(number, tuple(changes), len(passed), draws)


def _is_plain(point: Point) -> bool:
    """Whether nothing is decided at a point, nor begins, nor can be guessed wrong."""
    if point.kind != AUTO or len(point.moves) != 1:
        return False
    if point.enters or point.weights:
        return False
    return all(slots_of(u.value) <= {u.slot} for u in point.moves[0].updates)


def changes_of(updates: Sequence[Update]) -> tuple[Change, ...]:
    """Updates as they are carried out."""
    found: list[Change] = []
    for update in updates:
        slot, value, low, high = update.slot, update.value, update.low, update.high
        if value[0] == "const":
            number = min(max(int(value[1]), low), high)
            found.append((slot, number, None, low, high))
        else:
            found.append((slot, 0, function(value), low, high))
    return tuple(found)


def carry_out(changes: Sequence[Change], values: Row) -> None:
    """Changes values in place."""
    for slot, number, value, low, high in changes:
        if value is None:
            values[slot] = number
        else:
            wanted = int(value(values))
            values[slot] = low if wanted < low else min(wanted, high)


def asks_of(asks: Sequence[tuple[Key, Node]]) -> list[tuple[Key, Evaluate]]:
    """Goals with their conditions, ready to be asked."""
    return [(key, function(where)) for key, where in asks]
