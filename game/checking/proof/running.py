"""The graph run with real values, beside `step`, which must agree.

A proof is worth as much as the graph it is about. So every play that is made
here runs twice: `step` does what a player's screen would do, and the graph is
walked from the same stop with the same input. Chance, which the proofs take for
a free choice, draws the same numbers in both. They must come to the same stop
with the same values, and the points on the way to it are what the play has shown.

Source: the method is that of lockstep co-simulation in processor verification;
for programs see W. McKeeman, "Differential testing for software", 1998.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from game.checking.proof.model import (
    AUTO,
    DEEP,
    Key,
    Model,
    Point,
    position_of,
)
from game.checking.proof.tours import Diary
from game.checking.proof.tracks import Row, Tracks, Values, Way, asks_of, carry_out
from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import step as core
from game.narrative import story as st
from game.narrative.state import State, next_random

# `step` refuses to go on after so many scenes. It counts a scene that another has
# called twice, so that fewer may have begun.
SCENES_MAX = core.SCENES_BETWEEN_STOPS_MAX + 1
SCENES_SURE = (core.SCENES_BETWEEN_STOPS_MAX - st.CALL_DEPTH_MAX) // 2
POINTS_MAX = 1_000_000


class Disagreement(AssertionError):
    """The graph and `step` say different things: a fault of this program."""


class InCircle(Exception):
    """`step` refused to go on for ever, and the graph agrees.

    Attributes:
        reached: What was noted before it did.
    """

    def __init__(self, stop: int, reached: set[Key]) -> None:
        super().__init__(f"a circle after {stop}")
        self.reached = reached


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run through the graph came to.

    Attributes:
        point: Number of the stop it ended at; -1 if it never came to one.
        values: The values there.
        seed: The state of the random numbers there.
        reached: Goals that were reached on the way, of those that are looked for;
            if it came to no stop, those that `step` came to before it refused.
        is_drawn: Whether chance chose the way.
        passed: How many points were passed.
    """

    point: int
    values: Row
    seed: int
    reached: tuple[Key, ...]
    is_drawn: bool
    passed: int


@dataclass(frozen=True, slots=True)
class Camp:
    """A stop at which a play was once, to go on from there.

    Attributes:
        seed: What the play began with.
        inputs: What was given up to there, after `Begin`.
        here: Where the graph was.
        state: The state of `step`.
        diary: Where the play had been.
    """

    seed: int
    inputs: tuple[inp.Input, ...]
    here: Outcome
    state: State
    diary: Diary


class Runner:
    """Runs one graph.

    Attributes:
        model: The graph.
        tracks: The same, ready to be run.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self.look_for(set(model.goals))

    def look_for(self, keys: set[Key]) -> None:
        """From now on only these goals are noted."""
        self._keys = set(keys)
        self._wanted = [
            asks_of([ask for ask in point.asks if ask[0] in keys])
            for point in self.model.points
        ]
        self.tracks = Tracks(self.model, self._wanted)

    def forget(self, keys: Iterable[Key]) -> None:
        """These goals aren't looked for any more."""
        gone = self._keys.intersection(keys)
        self._keys -= gone
        for number in {number for key in gone for number, _ in self.model.goals[key]}:
            self._wanted[number] = [
                ask for ask in self._wanted[number] if ask[0] not in gone
            ]
        self.tracks.forget(len(gone))

    def begin(self, seed: int) -> Outcome:
        """What a play begins with."""
        return self._to_a_stop(0, self.tracks.first(), seed & 0xFFFFFFFF)

    def open_ways(self, here: Outcome) -> list[Way]:
        """What can be done at a stop."""
        if here.point < 0:
            return []
        return [way for way in self.tracks.ways(here.point) if way.test(here.values)]

    def taken(self, here: Outcome, way: Way) -> Outcome:
        """What a move that is open at a stop leads to."""
        values = here.values[:]
        carry_out(way.changes, values)
        return self._to_a_stop(way.to, values, skipped(here.seed, way.move.draws))

    def after(self, here: Outcome, given: inp.Input) -> Outcome | None:
        """What an input at a stop leads to; None if it isn't open."""
        if here.point < 0:
            return None
        for way in self.tracks.ways(here.point):
            if way.move.given == given and way.test(here.values):
                return self.taken(here, way)
        return None

    def _to_a_stop(  # noqa: C901 - one loop, without calls: it is run very often
        self, number: int, values: Row, seed: int
    ) -> Outcome:
        points, wanted, tracks = self.model.points, self._wanted, self.tracks
        reached: list[Key] = []
        sure = passed = entered = 0
        been: set[tuple[int, Values]] = set()
        is_drawn = False
        while True:
            number, changes, more, draws = tracks.track(number)
            carry_out(changes, values)
            passed += more + 1
            if draws:
                seed = skipped(seed, draws)
            for key, test in wanted[number]:
                if test(values):
                    reached.append(key)
            point = points[number]
            if point.kind != AUTO:
                stopped = -1 if point.kind == DEEP else number
                return Outcome(stopped, values, seed, (*reached,), is_drawn, passed)
            if point.enters:
                entered += 1
                here = (number, tracks.kept(values))
                if entered > SCENES_MAX or here in been or passed > POINTS_MAX:
                    found = (*reached[:sure],)
                    return Outcome(-1, values, seed, found, is_drawn, passed)
                if not is_drawn:
                    # What chance has no part in goes the same way for ever.
                    been.add(here)
            if entered <= SCENES_SURE:
                sure = len(reached)
            seed = skipped(seed, point.draws)
            ways = tracks.ways(number)
            if len(ways) > 1 and not point.weights:
                ways = tuple([way for way in ways if way.test(values)])
            way = ways[0]
            if len(ways) > 1 or point.weights:
                is_drawn = True
                been.clear()
                seed, way = _chosen(point, ways, seed)
            carry_out(way.changes, values)
            seed = skipped(seed, way.move.draws)
            number = way.to


def _chosen(point: Point, ways: tuple[Way, ...], seed: int) -> tuple[int, Way]:
    """The move that chance takes, as `machine` and `calendar` have it."""
    seed, number = next_random(seed)
    if not point.weights:
        return seed, ways[number * len(ways) >> 32]
    drawn = number * sum(point.weights) >> 32
    for weight, way in zip(point.weights, ways, strict=True):
        drawn -= weight
        if drawn < 0:
            return seed, way
    return seed, ways[-1]


def skipped(seed: int, draws: int) -> int:
    """The state of the random numbers after `draws` that lead nowhere else."""
    for _ in range(draws):
        seed, _ = next_random(seed)
    return seed


class Lockstep:
    """A play that runs in `step` and in the graph at once.

    Attributes:
        state: The state of `step`.
        here: Where the graph is.
        reached: What was noted in the last step.
        diary: Where the play has been.
    """

    def __init__(self, story: st.Story, runner: Runner, begin: inp.Begin) -> None:
        self.story = story
        self.runner = runner
        self.state: State | None = None
        self.reached: set[Key] = set()
        self.diary = Diary(runner.model.starts)
        self.given = 0
        self.here = runner.begin(begin.seed)
        self._step(begin, self.here)

    @classmethod
    def going_on(cls, story: st.Story, runner: Runner, camp: Camp) -> "Lockstep":
        """A play that goes on where one has been before."""
        pair = cls.__new__(cls)
        pair.story, pair.runner = story, runner
        pair.state, pair.here, pair.reached = camp.state, camp.here, set()
        pair.diary = camp.diary.copy()
        pair.given = len(camp.inputs)
        return pair

    def give(self, given: inp.Input) -> set[Key]:
        """Gives an input to both; the goals that were reached.

        Raises:
            NotOpen: If the input isn't open.
            InCircle: If the story goes on for ever.
            Disagreement: If the two disagree.
        """
        self.given += 1
        self._step(given, self.runner.after(self.here, given))
        return self.reached

    @property
    def stop(self) -> int:
        """The point of the graph."""
        return self.here.point

    def _step(self, given: inp.Input, outcome: Outcome | None) -> None:
        try:
            done = core.step(self.story, self.state, given)
        except core.StoryLoop as loop:
            if outcome is None or outcome.point >= 0:
                raise Disagreement(f"the graph knows no circle: {loop}") from loop
            raise InCircle(self.stop, set(outcome.reached)) from loop
        model, state = self.runner.model, done.state
        wanted = position_of(state)
        if outcome is None or outcome.point < 0:
            raise Disagreement(f"the graph can't follow {given} to {wanted}")
        values = tuple(outcome.values[: len(state.values)])
        found = model.points[outcome.point].position
        if (
            found != wanted
            or (values != state.values and values != model.canonical(state.values))
            or outcome.seed != state.seed
        ):
            raise Disagreement(f"the graph follows {given} to {found}, not {wanted}")
        self.state, self.here = state, outcome
        self.reached = set(outcome.reached)
        for event in done.events:
            if isinstance(event, ev.SceneBegan):
                self.diary.enter(event.scene, self.given)
        self.diary.arrive(state, outcome.values[len(state.values) :], self.given)
