"""From a story to verdicts: plays first, then slices, each question in its turn.

A question has three answers. *Reachable*: there is a play, and `step` has played
it. *Impossible*: in some slice, which can do all that the story can, it can't be
reached. *Unproved*: the budget came first. Nothing in between is ever said.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from game.checking.keeping import all_kept, set_aside
from game.checking.proof.answers import FAULTS, Answer, Proof, Verdict
from game.checking.proof.budget import Budget, Full, Spent
from game.checking.proof.building import POINTS_MAX, Builder
from game.checking.proof.explicit import Explored, Spots, TooMany, explore, measure
from game.checking.proof.flow import (
    Flow,
    asked_too_early,
    flow_of,
    forgotten_acts,
    settle,
)
from game.checking.proof.guided import Guide, Map, Search, Trail, traced
from game.checking.proof.memory import Hints, remembered, shown, unchanged
from game.checking.proof.model import Key
from game.checking.proof.parts import hardest, parts_of
from game.checking.proof.plays import (
    Plays,
    Tour,
    Witness,
    continued,
    explore_by_play,
    plain_plays,
    replayed,
)
from game.checking.proof.prints import prints_of
from game.checking.proof.running import Runner
from game.checking.proof.sites import never_written
from game.checking.proof.slices import Slice
from game.checking.proof.symbolic import solve
from game.checking.proof.terms import TRUE, function, slots_of
from game.checking.proof.tracks import Row, Tracks
from game.checking.proof.ways_out import WaysOut, ways_out
from game.narrative import story as st

PATIENCE = 16
PATIENCE_WITH_HINTS = 3
SHARE_OF_GRAPH = 0.4
SHARE_OF_PLAYS = 0.2
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


def prove(
    story: st.Story,
    budget: Budget,
    patience: int = PATIENCE,
    hints: Hints | None = None,
) -> Proof:
    """Finds out what it can about `story` within `budget`.

    An interruption (Ctrl-C) gives what is known by then. Plays go on until
    `patience` of them in a row have shown nothing new; with 0 there are none, and
    all witnesses come from slices. `hints` of an earlier proof save time.
    """
    prints = prints_of(story) if hints is not None else None
    if hints is not None and prints is not None:
        known = remembered(hints, story, prints)
        if known is not None:
            known.seconds = budget.used
            return known
    prover = Prover(story, budget, patience, hints or Hints())
    prover.proof.prints = prints
    try:
        prover.run()
    except KeyboardInterrupt:
        prover.proof.stopped = "interrupted"
    except Full:
        prover.proof.stopped = "memory"
    except Spent:
        prover.proof.stopped = "time"
    prover.close()
    return prover.proof


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


class Prover:
    """Answers the questions of one story."""

    def __init__(
        self, story: st.Story, budget: Budget, patience: int, hints: Hints
    ) -> None:
        self.hints = hints
        self.patience = patience
        self.story = story
        self.budget = budget
        # Nothing of it is built yet, so that an interruption finds it in one piece.
        self.builder = Builder(story)
        self.model = self.builder.model
        self.model.is_whole = False
        self.proof = Proof(story)
        self.proof.model = self.model
        self.runner = Runner(self.model)
        self.plays = Plays(story, self.runner)
        self.limits: dict[Key, str] = {}
        self.slot: dict[str, int] = {}

    def build(self) -> None:
        """Builds the graph, and says what it alone tells."""
        budget = self.budget
        budget.progress("reading the story")
        until = budget.clock() + budget.left * SHARE_OF_GRAPH
        self.builder.build(POINTS_MAX, lambda: budget.clock() > until)
        if self.model.is_whole:
            self.model.is_whole = False
            flow = flow_of(self.model, self.story)
            self._look_around(flow)
            settle(self.model, flow)
            self.model.is_whole = True
        self.slot = {name: number for number, name in enumerate(self.model.names)}
        self.runner.look_for(set(self.model.goals))
        self.plays.camps.runner.look_for(set(self.model.goals))

    def _look_around(self, flow: Flow) -> None:
        """What the graph alone tells: what is asked too early, or never again."""
        names = self.model.names
        found = asked_too_early(self.model, self.story, flow)
        for name, (reads, early) in found.items():
            self.proof.reads[name] = frozenset(names[i] for i in reads)
            if early:
                self.proof.early[name] = frozenset(names[i] for i in early)
        self.proof.never_written = frozenset(
            names[i] for i in never_written(self.story, dict(_numbered(names)))
        )
        self.proof.forgotten = forgotten_acts(self.model, self.story)

    def run(self) -> None:
        """Plays, then slices until nothing is open."""
        with all_kept():
            self.build()
            if self.model.is_whole:
                self._believe()
        with set_aside():
            self._find_out()

    def _find_out(self) -> None:
        if not self.model.is_whole:
            self._play_without_graph()
            return
        self.play()
        self._no_way_out()
        questions = self._questions()
        while questions:
            questions = self._round(questions)

    def play(self) -> None:
        """Plays until they show nothing new, or have had their share of time."""
        self.budget.progress("playing")
        if self.hints.plays:
            self.patience = min(self.patience, PATIENCE_WITH_HINTS)
        until = self.budget.clock() + self.budget.left * SHARE_OF_PLAYS
        explore_by_play(
            self.plays,
            lambda: self.budget.clock() > until,
            self.patience,
            self.budget.tick,
        )
        self._note_plays()

    def _believe(self) -> None:
        """Plays the plays of last time again, unless they would show the same."""
        self.budget.progress("playing what was played last time")
        prints = self.proof.prints
        same = unchanged(self.hints, prints) if prints is not None else frozenset()
        for key, witness in shown(self.hints, same).items():
            # What the graph asks nowhere any more can't have been shown.
            if self.model.goals.get(key):
                self._reached(key, witness)
        left: list[tuple[Witness, Tour | None]] = []
        for index, play in enumerate(self.hints.plays):
            tour = self.hints.tours[index] if index < len(self.hints.tours) else None
            if index in same and tour is not None:
                self.plays.camps.tours[play] = tour
            else:
                left.append((play, tour))
        self._play_again(left)

    def _play_again(self, plays: list[tuple[Witness, Tour | None]]) -> None:
        """Plays again what may show something that isn't known yet."""
        known, goals = self.proof.verdicts, self.model.goals
        left: dict[Witness, dict[Key, int]] = {}
        for play, tour in plays:
            if tour is None:
                self.plays.again(play)
                self.budget.tick()
            else:
                left[play] = {
                    key: n
                    for key, n in tour.shown.items()
                    if key not in known and goals.get(key)
                }
        while left:
            # Whatever shows the most, as far as it is needed: it may be enough.
            best = max(left, key=lambda play: len(left[play]))
            wanted = left.pop(best)
            if not wanted:
                break
            inputs = best.inputs[: max(wanted.values())]
            self.plays.again(Witness(best.seed, inputs))
            self.budget.tick()
            seen = self.plays.seen
            for play, keys in left.items():
                left[play] = {key: n for key, n in keys.items() if key not in seen}

    def _play_without_graph(self) -> None:
        until = self.budget.clock() + self.budget.left * SHARE_OF_PLAYS
        seen, self.plays.count = plain_plays(
            self.story, lambda: self.budget.clock() > until
        )
        for key, witness in seen.items():
            if key in self.model.goals:
                self._reached(key, witness)

    def _note_plays(self) -> None:
        for key, witness in self.plays.seen.items():
            self._reached(key, witness)
        self.proof.plays = self.plays.count

    def _reached(self, key: Key, witness: Witness) -> None:
        known = self.proof.verdicts.get(key)
        if known is None or known.answer is not Answer.REACHABLE:
            self._know(key, Verdict(Answer.REACHABLE, witness))

    def _know(self, key: Key, verdict: Verdict) -> None:
        self.proof.verdicts[key] = verdict
        if key in self.model.goals:
            self.runner.forget((key,))

    def close(self) -> None:
        """Says of whatever is still open that it is unproved."""
        self._note_plays()
        limit = self.proof.stopped or "search"
        if not self.model.is_whole and self.proof.stopped != "interrupted":
            limit = "size"
        for key in [*self.model.goals, ("trap",)]:
            if key not in self.proof.verdicts:
                found = self.limits.get(key, limit)
                self.proof.verdicts[key] = Verdict(Answer.UNPROVED, limit=found)
        self.proof.is_whole = self.model.is_whole
        self.proof.points = len(self.model.points)
        self.proof.tours = self.plays.camps.tours
        self.proof.seconds = self.budget.used

    # --- questions ------------------------------------------------------------------

    def _questions(self) -> list[_Question]:
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
        self.limits |= dict.fromkeys((question.key, *question.others), why)

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
            self._know(key, Verdict(Answer.IMPOSSIBLE, kept=names))
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
            for slot in (self.slot[f"act:{key[1]}"],)
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
        known = [self.slot.get(name) for name in self.hints.kept.get(question.key, ())]
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

    def _search(self, question: _Question, found: Map) -> list[_Question]:
        """Searches for a play; else the question with more slots to keep."""
        guide = Guide(found, self.runner.tracks, self.budget.tick)
        # The way into a fault is told to the author: it should be short. And what
        # isn't found near where plays have been is looked for from the beginning.
        is_short = question.key[0] in FAULTS or question.rounds > 1
        camps = () if is_short else self.plays.camps
        search = guide.run(question.key, question.tries, camps)
        if camps and question.key not in search.found:
            self._confirm(search)
            guide = Guide(found, self.runner.tracks, self.budget.tick)
            search = guide.run(question.key, question.tries)
        self._confirm(search)
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

    def _confirm(self, search: Search) -> None:
        """Plays what a search has found, and keeps what the plays show."""
        camps = self.plays.camps
        for key, (camp, inputs) in search.found.items():
            if key in self.proof.verdicts:
                continue
            witness: Witness | None = None
            shown: dict[Key, Witness] = {}
            if camp is not None:
                shown = continued(self.story, self.runner, camp, inputs, key, camps)
                inputs = (*camp.inputs, *inputs)
            if key not in shown:
                witness, shown = replayed(
                    self.story, self.runner, inputs, key, self.budget.tick, camps
                )
            for other, play in shown.items():
                self._reached(other, play)
            if witness is not None:
                self._reached(key, witness)

    # --- ways out -------------------------------------------------------------------

    def _no_way_out(self) -> None:
        """Looks for traps, keeping more slots until there is none or one is real."""
        kept: frozenset[int] = frozenset()
        tries = FIRST_TRIES
        for _ in range(ROUNDS_MAX):
            self.budget.progress("looking for ways out")
            found: WaysOut | None
            try:
                with self.budget.share(max(1.0, self.budget.left / 3)):
                    found = ways_out(
                        self.model, kept, self.budget.states, self.budget.tick
                    )
            except (TooMany, Spent):
                self.limits["trap",] = "states"
                found = None
            if found is None:
                self.budget.check()
                return
            self.proof.states += len(found.explored.places)
            if not found.others:
                names = tuple(self.model.names[i] for i in sorted(kept))
                self.proof.verdicts["trap",] = Verdict(Answer.IMPOSSIBLE, kept=names)
                return
            more: frozenset[int] = frozenset()
            if found.trap:
                more = self._into_trap(found, tries)
                if ("trap",) in self.proof.verdicts:
                    return
            more |= frozenset(slot for slot, _ in found.missing.most_common(4))
            if more <= kept:
                tries *= 4
            kept |= more

    def _into_trap(self, found: WaysOut, tries: int) -> frozenset[int]:
        """Searches for a play that gets into the trap; else slots to keep."""
        explored, trap = found.explored, found.trap
        explored.reached["trap",] = sorted(trap)
        measure(explored, [("trap",)])
        guide = _TrapGuide(explored, trap, self.budget.tick)
        search = guide.run(("trap",), tries)
        if ("trap",) not in search.found:
            blamed = search.blame.most_common(BLAMED_AT_ONCE)
            return frozenset(slot for slots, _ in blamed for slot in slots)
        inputs = search.found["trap",][1]
        point = self.model.points[explored.places[guide.caught][0]]
        frames = point.position.frames
        where: Key = frames[-1] if frames else ("", 0)
        # If `step` refuses to go on there, the player never gets a turn again.
        for kind in ("loop", "trap"):
            place: Key = (kind, *where)
            witness, _ = replayed(self.story, self.runner, inputs, place)
            if witness is not None:
                break
        else:
            self.limits["trap",] = "seeds"
            return frozenset()
        self.proof.verdicts["trap",] = Verdict(Answer.REACHABLE, witness)
        self.proof.verdicts[place] = Verdict(Answer.REACHABLE, witness)
        return frozenset()


def _read(spots: Spots) -> frozenset[int]:
    return frozenset(slot for _, where in spots for slot in slots_of(where))


def _numbered(names: list[str]) -> Iterable[tuple[str, int]]:
    return ((name, number) for number, name in enumerate(names))


class _TrapGuide(Guide):
    """Searches for a play that is in a trap, wherever that is."""

    def __init__(
        self,
        explored: Explored,
        trap: set[int],
        tick: Callable[[], None],
    ) -> None:
        model = explored.slice.model
        # Everything is to be noted everywhere: no goal has this name.
        anything = [((), function(TRUE))]
        super().__init__(explored, Tracks(model, [anything] * len(model.points)), tick)
        self.states = explored.states
        self.trap = trap
        self.caught = -1

    def _note(self, number: int, values: Row, trail: Trail) -> None:
        root, packed = self.cut.project(number, values)
        state = self.states.get(root, {}).get(packed)
        if state in self.trap and ("trap",) not in self.search.found:
            assert state is not None
            self.caught = state
            self.search.found["trap",] = traced(trail)
