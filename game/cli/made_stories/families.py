"""Families of stories for the proof, each in several sizes, smallest first."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.cli.made_stories.made import Made
from game.cli.made_stories.puzzles import counters, hub, lock, many_flags
from game.cli.made_stories.town import town
from game.cli.made_stories.week import week


@dataclass(frozen=True, slots=True)
class Family:
    """Stories of one shape.

    Attributes:
        name: What its members are called.
        make: Makes the member of a size.
        sizes: The sizes to measure, smallest first.
        goals: Seconds that the proof of a size may take.
        is_hard: Whether it is made to be hard, so that memory isn't judged.
    """

    name: str
    make: Callable[[int], Made]
    sizes: tuple[int, ...]
    goals: dict[int, float]
    is_hard: bool = False

    def members(self) -> Iterator[Made]:
        """Its members, one after the other."""
        return map(self.make, self.sizes)


FAMILIES = (
    Family("lock", lock, (14, 20, 40, 60), {60: 2.0}),
    Family("hub", hub, (7, 14, 50, 100), {}),
    Family("flags", many_flags, (15, 75, 150, 300), {}),
    Family("counters", counters, (6, 10, 14, 18), {}, is_hard=True),
    Family("town", town, (20, 100, 300, 500), {300: 10.0}),
    Family("week", week, (6, 20, 60), {60: 30.0}),
)
