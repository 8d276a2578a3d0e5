"""The state of a slice as one whole number, and what moves and conditions make of it.

Each kept slot has a few bits of it. What a move does, and whether a condition holds,
depends on few of the bits, and is worked out once for each pattern of those.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from game.checking.proof.model import Model


class Packing:
    """How the kept slots lie in one number: each less its least value."""

    def __init__(self, model: Model, kept: Iterable[int]) -> None:
        self.kept = tuple(sorted(kept))
        self.place = {slot: i for i, slot in enumerate(self.kept)}
        self.lows = [model.bounds[slot][0] for slot in self.kept]
        sizes = [model.bounds[s][1] - model.bounds[s][0] for s in self.kept]
        self.shifts: list[int] = []
        self.fields: list[int] = []
        at = 0
        for size in sizes:
            bits = max(size.bit_length(), 1)
            self.shifts.append(at)
            self.fields.append((1 << bits) - 1)
            at += bits
        self._parts = list(zip(self.kept, self.lows, self.shifts, strict=True))
        self._masks: dict[frozenset[int], int] = {}

    def packed(self, values: Sequence[int]) -> int:
        """The kept ones of all values, as one number."""
        found = 0
        for slot, low, shift in self._parts:
            found |= (values[slot] - low) << shift
        return found

    def unpacked(self, state: int) -> list[int]:
        """The values of the kept slots, by their places."""
        return [
            ((state >> shift) & field) + low
            for shift, field, low in zip(
                self.shifts, self.fields, self.lows, strict=True
            )
        ]

    def mask(self, slots: Iterable[int]) -> int:
        """The bits of some slots."""
        key = slots if isinstance(slots, frozenset) else frozenset(slots)
        found = self._masks.get(key)
        if found is None:
            found = 0
            for slot in key & self.place.keys():
                i = self.place[slot]
                found |= self.fields[i] << self.shifts[i]
            self._masks[key] = found
        return found


@dataclass(slots=True)
class SliceMove:
    """A move of a slice.

    Attributes:
        number: Which of its point's moves it is.
        to: The point it leads to.
        reads: Bits that decide what it does.
        keeps: Bits that it leaves as they are.
        cost: How many inputs it takes, and those of points that fell together; more,
            the less is known of whether it is open.
        work: What the written bits may become, for a pattern of `reads`; nothing
            where the move is closed.
        must: Whether the move is open in every play that has the pattern.
        results: What `work` said so far.
        sure: What `must` said so far.
    """

    number: int
    to: int
    reads: int
    keeps: int
    cost: int
    work: Callable[[int], tuple[int, ...]]
    must: Callable[[int], bool]
    results: dict[int, tuple[int, ...]]
    sure: dict[int, bool]

    def after(self, state: int) -> tuple[int, ...]:
        """The written bits that may come of `state`; empty if it is closed."""
        pattern = state & self.reads
        found = self.results.get(pattern)
        if found is None:
            found = self.results[pattern] = self.work(pattern)
        return found

    def is_sure(self, state: int) -> bool:
        """Whether every play in this state could make the move."""
        pattern = state & self.reads
        found = self.sure.get(pattern)
        if found is None:
            found = self.sure[pattern] = self.must(pattern)
        return found


@dataclass(slots=True)
class Test:
    """A condition over the kept slots, worked out once for each pattern."""

    reads: int
    work: Callable[[int], bool]
    known: dict[int, bool]

    def holds(self, state: int) -> bool:
        """Whether it may hold in `state`."""
        pattern = state & self.reads
        found = self.known.get(pattern)
        if found is None:
            found = self.known[pattern] = self.work(pattern)
        return found
