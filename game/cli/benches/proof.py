"""The proof on families of made stories, beside three other ways to know.

Every member is proved in a process of its own, whose memory is the program's
and the proof's together. Then all states are tried one by one, many plays are
made at random, and SPIN has its turn; where one of them doesn't come to an end
in its time, it isn't tried on larger members, and the row says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from game.cli.benches.apart import Apart, apart
from game.cli.benches.judges import (
    Judged,
    Proved,
    Tried,
    every_state,
    has_spin,
    proof_of,
    random_plays,
    spin,
)
from game.cli.benches.rows import Measure, Row, less, made_pack, shown
from game.cli.made_stories.families import FAMILIES, Family
from game.cli.made_stories.made import Made

PROOF_MEGABYTES = 800
MEMORY_GOAL = 1_000
PLAYS = 10_000
FASTER_THAN_SPIN = 100.0
# Shares of the proof's time that the other ways get.
TRYING = 1 / 3
SPIN = 2.0
# By the clock, for each second of computing: others may have the cores too.
PATIENCE = 4.0
LOADING_S = 60.0


@dataclass(frozen=True, slots=True)
class _Against:
    """The largest model that SPIN came to the end of, of those of a kind."""

    name: str
    judged: Judged
    proved: Proved


class ProofBench:
    """Measures families, one member after the other.

    Attributes:
        seconds: How long the proof of a member may compute.
        trying: How long trying may, and plays at random.
        families: Which.
        plays: How many plays at random.
        asks_spin: Whether SPIN has its turn.
    """

    def __init__(
        self,
        work: Path,
        seconds: float,
        families: tuple[Family, ...] = FAMILIES,
        plays: int = PLAYS,
        *,
        asks_spin: bool = True,
    ) -> None:
        self.work = work
        self.seconds = seconds
        self.trying = seconds * TRYING
        self.families = families
        self.plays = plays
        self.asks_spin = asks_spin and has_spin()
        self._largest: dict[bool, _Against] = {}
        self._given_up: set[tuple[str, str]] = set()

    def measures(self) -> Iterator[tuple[str, Measure]]:
        """The families, and what is known when all of them are through."""
        for family in self.families:
            yield f"proof {family.name}", lambda f=family: self._family(f)  # type: ignore[misc]
        yield "proof against SPIN", self._against_spin

    def _family(self, family: Family) -> Iterator[Row]:
        before: tuple[Made, float] | None = None
        for made in family.members():
            pack = made_pack(self.work, made.name.replace(" ", "_"), made.text)
            limit = self.seconds * PATIENCE + LOADING_S
            proved = apart(limit, proof_of, pack, self.seconds, PROOF_MEGABYTES)
            name = f"proof {made.name}"
            if proved is None:
                yield shown(name, limit, "s", "ended: it didn't stop by itself")
                continue
            yield from _proof_rows(family, made, proved)
            seconds = proved.found.seconds
            if before is not None:
                yield _growth(made, seconds, *before)
            before = made, seconds
            yield from self._others(made, pack, proved.found, is_hard=family.is_hard)

    # --- the other ways -------------------------------------------------------------

    def _others(
        self, made: Made, pack: Path, proved: Proved, *, is_hard: bool
    ) -> Iterator[Row]:
        limit = self.seconds * PATIENCE + LOADING_S
        name = f"proof {made.name}: every state"
        if self._is_tried(made, name):
            tried = apart(limit, every_state, pack, self.trying)
            yield self._tried(made, name, tried, proved)
        plays = apart(limit, random_plays, pack, self.plays, self.trying)
        yield self._tried(made, f"proof {made.name}: plays at random", plays, proved)
        name = f"proof {made.name}: SPIN"
        if self.asks_spin and self._is_tried(made, name):
            judged = spin(proved, self.work / "spin", self.seconds * SPIN)
            if judged.is_whole:
                self._keep_largest(_Against(made.name, judged, proved), is_hard=is_hard)
            yield self._judged(made, name, judged, proved)

    def _is_tried(self, made: Made, name: str) -> bool:
        return (made.family, name.rpartition(": ")[2]) not in self._given_up

    def _give_up(self, made: Made, name: str) -> None:
        self._given_up.add((made.family, name.rpartition(": ")[2]))

    def _tried(
        self, made: Made, name: str, tried: Apart[Tried] | None, proved: Proved
    ) -> Row:
        if tried is None:
            self._give_up(made, name)
            return shown(name, self.trying, "s", "ended: it didn't stop by itself")
        found = tried.found
        notes = [f"{found.count:,}"]
        if not found.is_whole:
            self._give_up(made, name)
            notes.append(f"stopped at {self.trying:.3g} s")
        if "every" in name and found.is_whole:
            notes += _disagreement(made, proved, found.open)
            if made.states not in (None, found.count):
                notes.append(f"NOT the {made.states:,} states it is made of")
        else:
            notes.append(f"missed {len(proved.open - found.open)}")
        ratio = found.seconds / proved.seconds if proved.seconds else None
        return Row(
            name,
            found.seconds,
            "s",
            proved.seconds,
            ratio,
            "",
            "more",
            None,
            ", ".join(notes),
        )

    def _judged(self, made: Made, name: str, judged: Judged, proved: Proved) -> Row:
        notes = []
        if judged.states:
            notes = [f"{judged.states:,.0f} states in {judged.megabytes:,.0f} MB"]
        if judged.is_whole:
            notes += _disagreement(made, proved, judged.open)
        else:
            self._give_up(made, name)
            notes.append("stopped before its end")
        ratio = judged.seconds / proved.seconds if proved.seconds else None
        against = proved.seconds
        note = ", ".join(notes)
        return Row(name, judged.seconds, "s", against, ratio, "", "more", None, note)

    def _keep_largest(self, found: _Against, *, is_hard: bool) -> None:
        known = self._largest.get(is_hard)
        if known is None or known.judged.states < found.judged.states:
            self._largest[is_hard] = found

    def _against_spin(self) -> Iterator[Row]:
        for is_hard, found in sorted(self._largest.items()):
            kind = ", made to be hard" if is_hard else ""
            name = f"SPIN's largest{kind}: {found.name}, by SPIN"
            seconds, against = found.judged.seconds, found.proved.seconds
            ratio = seconds / against
            goal = f">= {FASTER_THAN_SPIN:g}x ours"
            met = ratio >= FASTER_THAN_SPIN and not found.proved.unknown
            unknown = found.proved.unknown
            note = f"{unknown:,} NOT PROVED" if unknown else ""
            yield Row(name, seconds, "s", against, ratio, goal, "more", met, note)


def _proof_rows(family: Family, made: Made, proved: Apart[Proved]) -> Iterator[Row]:
    found = proved.found
    name = f"proof {made.name}"
    notes = [f"{found.questions:,} questions"]
    if found.unknown:
        notes.append(f"{found.unknown:,} NOT PROVED ({', '.join(found.limits)})")
    shut = {name for name in found.shut if "/" in name}
    if found.open & made.impossible or shut - made.impossible:
        notes.append("CONTRADICTS what the story is made of")
    goal = family.goals.get(made.size)
    note = ", ".join(notes)
    met = None if goal is None else found.seconds <= goal and not found.unknown
    text = "" if goal is None else f"<= {goal:g} s, all"
    yield Row(name, found.seconds, "s", None, None, text, "less", met, note)
    name = f"{name}: states listed"
    of = f"of {made.states:,.3g} there are" if made.states else ""
    yield shown(name, found.states, "", of)
    if proved.megabytes is not None:
        name = f"proof {made.name}: memory"
        if family.is_hard:
            yield shown(name, proved.megabytes, "MB")
        else:
            yield less(name, proved.megabytes, "MB", None, MEMORY_GOAL, "<= 1 GB")


def _growth(made: Made, seconds: float, smaller: Made, before: float) -> Row:
    size = made.size / smaller.size
    name = f"proof {made.name}: growth"
    note = f"in time, for {size:.2g} times the size of {smaller.name}"
    ratio = seconds / before if before else None
    return Row(name, seconds, "s", before, ratio, "", "less", None, note)


def _disagreement(made: Made, proved: Proved, truly_open: frozenset[str]) -> list[str]:
    """What another way, which came to its end, says otherwise."""
    found = []
    if proved.open - truly_open or proved.shut & truly_open:
        found.append("DISAGREES with the proof")
    if made.impossible & truly_open:
        found.append("CONTRADICTS what the story is made of")
    return found
