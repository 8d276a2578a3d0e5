"""Many plays, added up: what stays of them when the plays themselves are gone.

Tallies of different plays can be merged in any number of steps, so plays can be
divided among processes. Shares and percentiles are taken at the very end, from
whole numbers, and come out the same however the plays were divided.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields

from game.checking.measures.plays import Place, Played, choice_at
from game.narrative import story as st
from game.narrative.state import State

# So many states are kept at which a choice was met, to fork it there again.
KEPT_OF_A_CHOICE = 3


@dataclass(slots=True)
class Tally:
    """What many plays came to.

    Lists have one entry for each play, counters one count for each play in
    which something happened (`met` and `stops`: for each time).

    Attributes:
        words: Words read.
        units: Units shown, as bits.
        stops: Stops of any kind.
        kinds: How many stops of each kind.
        real: Real choices.
        stretches: How many stretches had so many words.
        pauses: The same, between stops with two or more things to do.
        longest: For (after, before), the most words of a stretch between.
        open_options: How many choices had so many open options.
        met: How often each choice was met with two or more options open.
        endings: Endings reached.
        combinations: Sets of endings reached.
        lives: (act, life at the end).
        offered: Moments that were on offer.
        followed: Moments that were followed.
        scenes: Scenes that were lived.
        threads: Acts that were taken hold of.
        connections: Pairs of people who were linked.
        both_ways: Pairs of people between whom something went both ways.
        lead_pairs: Pairs of leads who were linked.
        kept: For each choice, a few states at which it was met.
        unfinished: Plays that didn't come to an end.
    """

    words: list[int] = field(default_factory=list)
    units: list[int] = field(default_factory=list)
    stops: list[int] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    real: list[int] = field(default_factory=list)
    stretches: Counter[int] = field(default_factory=Counter)
    pauses: Counter[int] = field(default_factory=Counter)
    longest: dict[tuple[Place, Place], int] = field(default_factory=dict)
    open_options: Counter[int] = field(default_factory=Counter)
    met: Counter[str] = field(default_factory=Counter)
    endings: Counter[str] = field(default_factory=Counter)
    combinations: Counter[tuple[str, ...]] = field(default_factory=Counter)
    lives: Counter[tuple[str, str]] = field(default_factory=Counter)
    offered: Counter[str] = field(default_factory=Counter)
    followed: Counter[str] = field(default_factory=Counter)
    scenes: Counter[str] = field(default_factory=Counter)
    threads: list[int] = field(default_factory=list)
    connections: list[int] = field(default_factory=list)
    both_ways: list[int] = field(default_factory=list)
    lead_pairs: list[int] = field(default_factory=list)
    kept: dict[str, list[State]] = field(default_factory=dict)
    unfinished: int = 0

    @property
    def plays(self) -> int:
        """How many plays."""
        return len(self.words)

    def given(self, act: str) -> int:
        """In how many plays an act was given, whatever became of it."""
        return sum(self.lives[act, life] for life in ("given", "taken", "slack"))

    def add(self, story: st.Story, played: Played) -> None:
        """Counts a play."""
        self.words.append(played.words)
        self.units.append(played.units)
        self.stops.append(played.stops.total())
        self.kinds += played.stops
        self.real.append(played.real)
        self.open_options.update(played.open_options)
        self.met += played.met
        self.endings.update(played.endings)
        self.combinations[tuple(sorted(played.endings))] += 1
        self.lives.update(played.lives.items())
        self.offered.update(played.offered)
        self.followed.update(played.followed)
        self.scenes.update(played.scenes)
        self.threads.append(played.threads)
        self.connections.append(len(played.pairs))
        self.both_ways.append(sum(played.pairs.values()))
        leads = set(story.leads)
        self.lead_pairs.append(sum(leads.issuperset(pair) for pair in played.pairs))
        self.pauses.update(played.pauses)
        self.unfinished += not played.is_over
        for stretch in played.stretches:
            self.stretches[stretch.words] += 1
            between = (stretch.after, stretch.before)
            if stretch.words > self.longest.get(between, -1):
                self.longest[between] = stretch.words
        for state in played.forks:
            kept = self.kept.setdefault(choice_at(story, state), [])
            if len(kept) < KEPT_OF_A_CHOICE:
                kept.append(state)

    def merge(self, other: "Tally") -> None:
        """Counts all plays of another tally, after those of this one."""
        for each in fields(self):
            mine, theirs = getattr(self, each.name), getattr(other, each.name)
            if isinstance(mine, list):
                mine.extend(theirs)
            elif isinstance(mine, Counter):
                mine.update(theirs)
        self.unfinished += other.unfinished
        for between, words in other.longest.items():
            self.longest[between] = max(words, self.longest.get(between, -1))
        for choice, states in other.kept.items():
            kept = self.kept.setdefault(choice, [])
            kept += states[: KEPT_OF_A_CHOICE - len(kept)]


def mean(numbers: Iterable[float]) -> float:
    """The arithmetic mean; 0.0 of nothing."""
    found = list(numbers)
    return sum(found) / len(found) if found else 0.0


def percentile(numbers: Sequence[int], share: float) -> int:
    """The least number that `share` (0.0 to 1.0) of `numbers` don't exceed.

    The nearest-rank percentile; 0 of nothing.
    """
    if not numbers:
        return 0
    ranked = sorted(numbers)
    # Whole thousandths, so that 0.9 of 10 is rank 9 and not 10 by rounding.
    rank = -(-len(ranked) * round(share * 1000) // 1000)
    return ranked[max(rank, 1) - 1]
