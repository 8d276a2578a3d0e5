"""How long, and how much: what a proof may spend, and who asks whether it has."""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

# Measured on slices of several stories: a listed state with its moves.
BYTES_A_STATE = 700


_PAGES = Path("/proc/self/statm")
_MEGABYTE = 1_000_000
MEMORY_EVERY = 16


class Spent(Exception):
    """The time for this is over."""


class Full(Spent):
    """The memory for this is used up."""


def megabytes_used() -> int:
    """What this process holds in memory now; its peak where that isn't told."""
    try:
        return int(_PAGES.read_text().split()[1]) * 4096 // _MEGABYTE
    except (OSError, ValueError, IndexError):
        pass  # not Linux
    try:
        import resource
    except ImportError:  # not Unix: nothing tells
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # In bytes on a Mac, else in kilobytes.
    return peak // _MEGABYTE if sys.platform == "darwin" else peak // 1_000


@dataclass(slots=True)
class Budget:
    """What a proof may spend.

    Attributes:
        seconds: Time, by `clock`.
        megabytes: Memory that may be taken beyond what the process holds when this
            is made; it is measured.
        clock: Seconds that go by.
        progress: Told now and then what is being done, and how much is left.
        held: Megabytes that the process holds.
    """

    seconds: float
    megabytes: int
    clock: Callable[[], float]
    progress: Callable[[str], None] = lambda _: None
    held: Callable[[], int] = megabytes_used
    began: float = field(init=False)
    until: float = field(init=False)
    held_before: int = field(init=False)
    _ticks: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.began = self.clock()
        self.until = self.began + self.seconds
        self.held_before = self.held()

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
            Full: The memory is used up.
        """
        if self.clock() > self.until:
            raise Spent
        self._ticks += 1
        if not self._ticks % MEMORY_EVERY and self.is_full():
            raise Full

    def check(self) -> None:
        """As `tick`, but the memory is looked at in any case.

        Raises:
            Spent: The time is over.
            Full: The memory is used up.
        """
        if self.clock() > self.until:
            raise Spent
        if self.is_full():
            gc.collect()
            if self.is_full():
                raise Full

    def is_full(self) -> bool:
        """Whether the memory is used up."""
        return self.held() - self.held_before > self.megabytes

    @contextmanager
    def share(self, seconds: float) -> Iterator[None]:
        """A part of the time, for one question."""
        outer = self.until
        self.until = min(outer, self.clock() + seconds)
        try:
            yield
        finally:
            self.until = outer
