"""How long, and how much: what a proof may spend, and who asks whether it has."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

# Measured on slices of several stories: a listed state with its moves.
BYTES_A_STATE = 700


class Spent(Exception):
    """The time for this is over."""


@dataclass(slots=True)
class Budget:
    """What a proof may spend.

    Attributes:
        seconds: Time, by `clock`.
        megabytes: Memory, roughly.
        clock: Seconds that go by.
        progress: Told now and then what is being done, and how much is left.
    """

    seconds: float
    megabytes: int
    clock: Callable[[], float]
    progress: Callable[[str], None] = lambda _: None
    began: float = field(init=False)
    until: float = field(init=False)

    def __post_init__(self) -> None:
        self.began = self.clock()
        self.until = self.began + self.seconds

    @property
    def states(self) -> int:
        """How many states may be listed at once."""
        return max(1_000, self.megabytes * 1_000_000 // BYTES_A_STATE // 2)

    @property
    def used(self) -> float:
        """Seconds since the beginning."""
        return self.clock() - self.began

    @property
    def left(self) -> float:
        """Seconds until the end."""
        return max(0.0, self.until - self.clock())

    def tick(self) -> None:
        """Called now and then by whatever takes long.

        Raises:
            Spent: The time is over.
        """
        if self.clock() > self.until:
            raise Spent

    @contextmanager
    def share(self, seconds: float) -> Iterator[None]:
        """A part of the time, for one question."""
        outer = self.until
        self.until = min(outer, self.clock() + seconds)
        try:
            yield
        finally:
            self.until = outer
