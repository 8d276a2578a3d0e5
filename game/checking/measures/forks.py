"""What came of forking a play once, and of doing so often.

How a fork is made, and what an echo is, stands in `echoes`.
"""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fork:
    """What came of forking a play.

    Attributes:
        choice: The choice, by its first option's id.
        who: Whose scene it stands in, or None.
        is_merged: Whether the paths came together again.
        is_echo: Whether anything differed after that.
        is_late: Whether anything differed `LATE` or more choices after that.
        is_heard: Whether it echoed, or at least something differed in another
            scene that both sides came through before the paths met.
        across: The other people in whose scenes something differed.
        heard: Up to a few examples: (scene, words) that one side alone showed.
    """

    choice: str
    who: str | None
    is_merged: bool = False
    is_echo: bool = False
    is_late: bool = False
    is_heard: bool = False
    across: frozenset[str] = frozenset()
    heard: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Echoes:
    """Many forks, added up.

    Attributes:
        forks: How many were made.
        merged: How many of them came together again.
        echoes: How many echoed.
        late: How many echoed late.
        across: How many echoed in another person's scenes.
        by_choice: For each choice, how often it was forked, how often the
            paths came together again, and how often it was heard of again.
        pairs: For (whose choice, in whose scenes), how many forks.
        pair_choices: For the same, which choices.
        controls: How many null controls were made.
        control_echoes: How many of those echoed; 0, or the measure is broken.
    """

    forks: int = 0
    merged: int = 0
    echoes: int = 0
    late: int = 0
    across: int = 0
    by_choice: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    pair_choices: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    controls: int = 0
    control_echoes: int = 0

    def add(self, fork: Fork) -> None:
        """Counts a fork."""
        self.forks += 1
        self.merged += fork.is_merged
        self.echoes += fork.is_echo
        self.late += fork.is_late
        self.across += bool(fork.across)
        self.note(fork)

    def note(self, fork: Fork) -> None:
        """Counts a fork for its choice alone, not for the shares of the story."""
        self._count(fork.choice, (1, int(fork.is_merged), int(fork.is_heard)))
        for person in fork.across:
            pair = (str(fork.who), person)
            self.pairs[pair] += 1
            self.pair_choices.setdefault(pair, set()).add(fork.choice)

    def merge(self, other: "Echoes") -> None:
        """Counts all that another has counted."""
        self.forks += other.forks
        self.merged += other.merged
        self.echoes += other.echoes
        self.late += other.late
        self.across += other.across
        self.controls += other.controls
        self.control_echoes += other.control_echoes
        for choice, counts in other.by_choice.items():
            self._count(choice, counts)
        self.pairs += other.pairs
        for pair, choices in other.pair_choices.items():
            self.pair_choices.setdefault(pair, set()).update(choices)

    def control(self, fork: Fork) -> None:
        """Counts a null control."""
        self.controls += 1
        self.control_echoes += fork.is_echo

    def _count(self, choice: str, counts: tuple[int, int, int]) -> None:
        forks, merged, echoes = self.by_choice.get(choice, (0, 0, 0))
        more, more_merged, more_echoes = counts
        self.by_choice[choice] = (
            forks + more,
            merged + more_merged,
            echoes + more_echoes,
        )

    def share(self, count: int) -> float:
        """`count` as a share of all forks, 0.0 to 1.0."""
        return count / self.forks if self.forks else 0.0
