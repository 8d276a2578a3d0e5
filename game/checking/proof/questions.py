"""Questions, each in its turn: slices that answer, or lead a search, or learn.

A question begins with no slot at all. If the graph alone can't answer it, the slots
that it reads are kept; what the slice says can be reached is searched for; and what
was in the way of the search is kept in the next round. Questions that keep the same
slots share a slice, and goals that the same plays reach are one question.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from game.checking.proof.answers import FAULTS, Answer, Verdict
from game.checking.proof.budget import Full, Spent
from game.checking.proof.explicit import Spots, TooMany, explore, measure
from game.checking.proof.guided import Guide, Map
from game.checking.proof.knowing import Inquiry
from game.checking.proof.model import Key, operation_of
from game.checking.proof.parts import hardest, parts_of
from game.checking.proof.slices import Slice
from game.checking.proof.symbolic import solve
from game.checking.proof.terms import slots_of

FIRST_TRIES = 150
ROUNDS_MAX = 20
BLAMED_AT_ONCE = 2
# With more states than that, sets of them are quicker.
LISTED_MAX = 100_000
# To list so many takes about as long as to go on from one stop of a real play.
STATES_A_TRY = 10
GUESSED_AT_ONCE = 24
# A question begins with the slots that some of its spots ask for, if they are few.
SPOTS_LOOKED_AT = 8
SLOTS_AT_FIRST = 6
# What asks for more is divided into so many parts, each of which is tried so often.
PARTS_MAX = 60
ROUNDS_OF_PART = 2
HARD = 1_000_000


@dataclass(slots=True)
class _Question:
    """A goal under way: what its next slice keeps, and how hard to search."""

    key: Key
    spots: Spots
    kept: frozenset[int]
    tries: int = FIRST_TRIES
    rounds: int = 0
    # Ways in which it may come true that weren't looked at yet, and whether these
    # are all; the goal itself is asked about when there are no more.
    parts: list[Spots] = field(default_factory=list)
    whole: Spots | None = None
    are_all: bool = True
    # Goals that are reached by whatever reaches this one, and the other way round.
    others: list[Key] = field(default_factory=list)


class Questions:
    """The questions of a story, under way.

    Attributes:
        inquiry: What is known.
        kept: For goals that were impossible last time, the slots that showed it.
    """

    def __init__(self, inquiry: Inquiry, kept: Mapping[Key, tuple[str, ...]]) -> None:
        self.inquiry = inquiry
        self.model = inquiry.model
        self.proof = inquiry.proof
        self.budget = inquiry.budget
        self.kept = kept
        # The same by names of goals without the number of their operation.
        self._alike: dict[Key, list[tuple[Key, tuple[str, ...]]]] = {}

    def answer(self) -> None:
        """Goes on until no question is open, or the budget is spent."""
        questions = self._open()
        while questions:
            questions = self._round(questions)

    def _open(self) -> list[_Question]:
        """What isn't known; goals that are reached in the same plays are one."""
        found: dict[object, _Question] = {}
        outline = self.model.outline()
        for key, spots in self.model.goals.items():
            if key in self.proof.verdicts:
                continue
            same = frozenset([outline.where_decided(*spot) for spot in spots])
            # The way into a fault should be short: it is looked for by itself.
            name = key if key[0] in FAULTS or not same else same
            if name in found:
                found[name].others.append(key)
            else:
                # First without any slot: what the graph alone doesn't reach.
                found[name] = _Question(key, spots, frozenset())
        return list(found.values())

    def _round(self, questions: list[_Question]) -> list[_Question]:
        """Answers what it can; what is left, with what the next slices keep."""
        groups: dict[frozenset[int], list[_Question]] = {}
        for question in questions:
            groups.setdefault(question.kept, []).append(question)
        left: list[_Question] = []
        # What asks for something first: on the way to it much else is found.
        order = sorted(
            groups, key=lambda kept: (bool(questions[0].rounds and not kept), len(kept))
        )
        for number, kept in enumerate(order):
            group = [q for q in groups[kept] if q.key not in self.proof.verdicts]
            self.budget.progress(
                f"proving: {len(self.proof.verdicts)} of {len(self.model.goals)} known,"
                f" slice {number + 1} of {len(groups)}"
            )
            share = max(1.0, self.budget.left / 4)
            try:
                with self.budget.share(share):
                    left += self._group(kept, group)
            except (TooMany, Spent) as stopped:
                why = {TooMany: "states", Full: "memory"}.get(type(stopped), "time")
                for question in group:
                    if question.whole is not None:
                        left.append(self._without_a_part(question))
                        continue
                    self._give_up(question, why)
            # What was too much for one question may be too much for all.
            self.budget.check()
        for question in questions:
            left += self._left_over(question)
        return [q for q in left if q.key not in self.proof.verdicts]

    def _left_over(self, question: _Question) -> Iterator[_Question]:
        """Goals of an answered question that its play, after all, didn't show."""
        if question.key not in self.proof.verdicts:
            return
        for key in question.others:
            if key not in self.proof.verdicts:
                yield _Question(key, self.model.goals[key], frozenset())
        question.others.clear()

    def _group(self, kept: frozenset[int], group: list[_Question]) -> list[_Question]:
        if not group:
            return []
        asked = {number for q in group for number, _ in q.spots}
        cut = Slice(self.model, kept, asked)
        keys = [(q.key, q.spots) for q in group]
        most = min(LISTED_MAX, self.budget.states)
        try:
            explored = explore(cut, keys, most, self.budget.tick)
        except TooMany:
            return self._group_of_sets(cut, group)
        self.proof.states += len(explored.places)
        names = tuple(self.model.names[i] for i in sorted(kept))
        left: list[_Question] = []
        for question in group:
            if question.key not in explored.reached:
                left += self._impossible(question, names)
            elif not question.rounds:
                left.append(self._first(question))
            elif question.key not in self.proof.verdicts:
                measure(explored, [question.key])
                self._try_hard(question, len(explored.places))
                left += self._search(question, explored)
        return left

    def _group_of_sets(self, cut: Slice, group: list[_Question]) -> list[_Question]:
        """As `_group`, where there are too many states to list them."""
        found = solve(cut, self.budget.megabytes, self.budget.tick)
        names = tuple(self.model.names[i] for i in sorted(cut.kept))
        left: list[_Question] = []
        for question in group:
            place = found.reached(question.spots)
            if place is None:
                left += self._impossible(question, names)
                continue
            way = found.way_to(*place)
            if way is None:
                self._give_up(question, "search")
                continue
            self._try_hard(question, LISTED_MAX)
            left += self._search(question, way)
        return left

    def _try_hard(self, question: _Question, states: int) -> None:
        """A search may take as long as the slice did that leads it."""
        question.tries = max(question.tries, states // STATES_A_TRY)

    def _give_up(self, question: _Question, why: str) -> None:
        self.inquiry.limits |= dict.fromkeys((question.key, *question.others), why)

    def _impossible(
        self, question: _Question, names: tuple[str, ...]
    ) -> list[_Question]:
        """A question, or a part of it, that a slice says no to."""
        if question.whole is not None and (question.parts or not question.are_all):
            return [self._next_part(question)]
        if question.whole is not None:
            # It can come true in some ways only, and all of them are impossible.
            read = {i for _, where in question.whole for i in slots_of(where)}
            names = tuple(self.model.names[i] for i in sorted(read))
        for key in (question.key, *question.others):
            self.inquiry.know(key, Verdict(Answer.IMPOSSIBLE, kept=names))
        return []

    def _next_part(self, question: _Question) -> _Question:
        assert question.whole is not None, "only what was divided has parts"
        question.rounds, question.tries = 1, FIRST_TRIES
        if question.parts:
            question.spots = question.parts.pop(0)
        else:
            question.spots, question.whole = question.whole, None
        question.kept = _read(question.spots)
        return question

    def _divided(self, question: _Question) -> _Question:
        """A question that reads too much, as some that read less."""
        taken = {
            slot: len(verdict.witness.inputs)
            for key, verdict in self.proof.verdicts.items()
            if key[0] == "act" and verdict.witness is not None
            for slot in (self.inquiry.slot[f"act:{key[1]}"],)
        }
        question.whole = question.spots
        for where in dict.fromkeys(where for _, where in question.spots):
            ways, are_all = parts_of(
                where, PARTS_MAX, lambda node: hardest(node, taken, HARD)
            )
            question.are_all = question.are_all and are_all
            numbers = [number for number, other in question.spots if other == where]
            question.parts += [[(number, way) for number in numbers] for way in ways]
        return self._next_part(question)

    def _first(self, question: _Question) -> _Question:
        question.rounds = 1
        known = [self.inquiry.slot.get(name) for name in self._kept_then(question)]
        if known and None not in known:
            # It was impossible in this slice once, and may be still.
            question.kept = frozenset(slot for slot in known if slot is not None)
            return question
        if len(_read(question.spots)) > SLOTS_AT_FIRST:
            return self._divided(question)
        found = set(_read(question.spots))
        if not found:
            # What asks for nothing itself stands behind something that does.
            for number, _ in question.spots[:SPOTS_LOOKED_AT]:
                found |= self.model.outline().asked_before(number)
            if len(found) > SLOTS_AT_FIRST:
                found.clear()
        question.kept = frozenset(found)
        return question

    def _kept_then(self, question: _Question) -> tuple[str, ...]:
        """The slots that showed last time that it was impossible; () if it wasn't.

        In a scene that was edited operations have other numbers than they had. What
        showed it for the nearest that is like it may show it for this one.
        """
        if question.key in self.kept:
            return self.kept[question.key]
        if not self._alike:
            for key, names in self.kept.items():
                self._alike.setdefault(_unnumbered(key), []).append((key, names))
        at = operation_of(question.key)
        if at is None:
            return ()
        read = {self.model.names[slot] for slot in _read(question.spots)}
        near = [
            (abs(int(key[at]) - int(question.key[at])), names)
            for key, names in self._alike.get(_unnumbered(question.key), ())
            if read.issubset(names)
        ]
        return min(near, default=(0, ()))[1]

    def _search(self, question: _Question, found: Map) -> list[_Question]:
        """Searches for a play; else the question with more slots to keep."""
        guide = Guide(found, self.inquiry.runner.tracks, self.budget.tick)
        # The way into a fault is told to the author: it should be short. And what
        # isn't found near where plays have been is looked for from the beginning.
        is_short = question.key[0] in FAULTS or question.rounds > 1
        camps = () if is_short else self.inquiry.plays.camps
        search = guide.run(question.key, question.tries, camps)
        if camps and question.key not in search.found:
            self.inquiry.confirm(search)
            guide = Guide(found, self.inquiry.runner.tracks, self.budget.tick)
            search = guide.run(question.key, question.tries)
        self.inquiry.confirm(search)
        if question.key in self.proof.verdicts:
            return []
        if question.key in search.found:
            self._give_up(question, "seeds")
            return []
        blamed = search.blame.most_common(BLAMED_AT_ONCE)
        if not blamed and search.is_done:
            # Nothing was met that a slice could tell: keep what it still guesses.
            missing = sorted(found.slice.missing())[:GUESSED_AT_ONCE]
            blamed = [(frozenset(missing), 1)]
        return self._refined(question, blamed)

    def _refined(
        self, question: _Question, blamed: Iterable[tuple[frozenset[int], int]]
    ) -> list[_Question]:
        question.rounds += 1
        if question.whole is not None and question.rounds > ROUNDS_OF_PART:
            return [self._without_a_part(question)]
        if question.rounds > ROUNDS_MAX:
            self._give_up(question, "search")
            return []
        more = frozenset(slot for slots, _ in blamed for slot in slots)
        if more <= question.kept:
            # Nothing is in the way that a slice could tell: search on.
            question.tries *= 4
        question.kept |= more
        return [question]

    def _without_a_part(self, question: _Question) -> _Question:
        """Goes on without knowing of a part whether it is impossible."""
        question.are_all = False
        return self._next_part(question)


def _unnumbered(key: Key) -> Key:
    """A goal's name without the number of its operation."""
    at = operation_of(key)
    return key if at is None else (*key[:at], *key[at + 1 :])


def _read(spots: Spots) -> frozenset[int]:
    return frozenset(slot for _, where in spots for slot in slots_of(where))
