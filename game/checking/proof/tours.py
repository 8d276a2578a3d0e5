"""Where a play has been, so that a later proof can tell what of it still holds.

A play notes which scenes it has entered, when it came to each part of the calendar,
and all its values wherever it stood at offers. If something has changed, it needs to
be played again only from the stand before that, until it stands as it stood then:
from there on it does what it did.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import compress, count
from operator import ne
from typing import NamedTuple

from game.checking.proof.model import Key, Position, Values
from game.narrative.state import State


class Stand(NamedTuple):
    """The offers of a part, as a play came to them.

    Attributes:
        inputs: With how many inputs.
        part: Which part of the calendar.
        followed: How many moments had been followed in it.
        looked: How many things were noticed at the last stop where one could.
        seed: The state of the random numbers.
        changes: Slots of the graph, each with its value, that aren't as they were
            at the stand before (or at the beginning).
    """

    inputs: int
    part: int
    followed: int
    looked: int
    seed: int
    changes: tuple[tuple[int, int], ...]

    @property
    def position(self) -> Position:
        """Where that is in the graph."""
        return Position((), self.part, "offers", self.followed, self.looked)

    def state(self, values: Values) -> State:
        """The state of `step`; what was on the stage is left open."""
        return State(
            values,
            part=self.part,
            turn="offers",
            followed=self.followed,
            looked=self.looked,
            seed=self.seed,
        )


class Tour(NamedTuple):
    """Where a play has been.

    Attributes:
        entered: The scenes that it has entered, and with which inputs.
        parts: With which input it has come to each part of the calendar.
        stands: Where it stood at offers.
        shown: What it showed, with how many of its inputs; there may be more.
    """

    entered: Mapping[str, tuple[int, ...]]
    parts: tuple[int, ...]
    stands: tuple[Stand, ...]
    shown: Mapping[Key, int]

    def within(self, first: int, until: int, shift: int = 0) -> "Tour":
        """What came with the inputs from `first` up to, not with, `until`.

        `shift` is added to all numbers of inputs.
        """

        def moved(numbers: Iterable[int]) -> tuple[int, ...]:
            return tuple([n + shift for n in numbers if first <= n < until])

        entered = {scene: moved(numbers) for scene, numbers in self.entered.items()}
        return Tour(
            {scene: numbers for scene, numbers in entered.items() if numbers},
            moved(self.parts),
            tuple(
                [
                    stand._replace(inputs=stand.inputs + shift)
                    for stand in self.stands
                    if first <= stand.inputs < until
                ]
            ),
            {key: n + shift for key, n in self.shown.items() if first <= n < until},
        )

    def renumbered(self, slots: Sequence[int | None]) -> "Tour":
        """The same with other numbers of slots; None for those there are no more."""
        stands = [
            stand._replace(
                changes=tuple(
                    [
                        (slot, value)
                        for old, value in stand.changes
                        if (slot := slots[old]) is not None
                    ]
                )
            )
            for stand in self.stands
        ]
        return self._replace(stands=tuple(stands))


def differing(some: Sequence[int], others: Sequence[int]) -> Iterator[int]:
    """The numbers of slots in which values differ; there are as many of both."""
    return compress(count(), map(ne, some, others))


def values_after(values: Sequence[int], stands: Iterable[Stand]) -> tuple[int, ...]:
    """The values at the last of some stands, with those before the first of them."""
    found = list(values)
    for stand in stands:
        for slot, value in stand.changes:
            found[slot] = value
    return tuple(found)


class Diary:
    """What a play under way notes of where it is.

    Attributes:
        entered: As in a `Tour`.
        parts: As in a `Tour`.
        stands: As in a `Tour`.
        values: Those of the graph's slots at the last stand, or at the beginning.
    """

    def __init__(self, starts: Sequence[int]) -> None:
        self.entered: dict[str, tuple[int, ...]] = {}
        self.parts: tuple[int, ...] = ()
        self.stands: tuple[Stand, ...] = ()
        self.values: Sequence[int] = starts

    def go_along(self, tour: Tour) -> None:
        """A stretch of a tour is gone that begins where this ends."""
        for scene, numbers in tour.entered.items():
            self.entered[scene] = self.entered.get(scene, ()) + numbers
        self.parts += tour.parts
        self.stands += tour.stands
        self.values = values_after(self.values, tour.stands)

    def copy(self) -> "Diary":
        """The same, to be gone on with by itself."""
        other = Diary(self.values)
        other.entered, other.parts = dict(self.entered), self.parts
        other.stands = self.stands
        return other

    def enter(self, scene: str, inputs: int) -> None:
        """A scene was entered."""
        self.entered[scene] = (*self.entered.get(scene, ()), inputs)

    def arrive(self, state: State, own: Sequence[int], inputs: int) -> None:
        """A stop was come to; `own` are values of slots that only the graph has."""
        if len(self.parts) <= state.part:
            self.parts += (inputs,) * (state.part + 1 - len(self.parts))
        if state.frames or state.over is not None:
            return
        values = (*state.values, *own)
        changes = tuple([(i, values[i]) for i in differing(values, self.values)])
        self.values = values
        at = state.part, state.followed, state.looked
        self.stands += (Stand(inputs, *at, state.seed, changes),)

    def tour(self, shown: Mapping[Key, int]) -> Tour:
        """Where the play has been, and what it showed."""
        return Tour(dict(self.entered), self.parts, self.stands, shown)
