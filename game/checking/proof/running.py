"""The graph run with real values, beside `step`, which must agree.

A proof is worth as much as the graph it is about. So every play that is made
here runs twice: `step` does what a player's screen would do, and the graph is
walked from the same stop with the same input, over every outcome that chance
allows. One of the outcomes must be the state that `step` reached, value for
value; the points on the way to it are what the play has shown.

Source: the method is that of lockstep co-simulation in processor verification;
for programs see W. McKeeman, "Differential testing for software", 1998.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from game.checking.proof.model import (
    DEEP,
    OVER,
    STOP,
    Key,
    Model,
    Move,
    Values,
    position_of,
)
from game.checking.proof.terms import function
from game.narrative import events as ev
from game.narrative import step as core
from game.narrative import story as st
from game.narrative.expression import Node
from game.narrative.inputs import Input, PassOver
from game.narrative.state import State

# So many points are passed before looking whether a run goes in a circle; so many
# are passed at most; and so many runs chance makes of one.
CIRCLES_AFTER = 300
POINTS_BETWEEN_STOPS = 20_000
OUTCOMES_MAX = 20_000


class Disagreement(AssertionError):
    """The graph and `step` say different things: a fault of this program."""


class InCircle(Exception):
    """`step` refused to go on for ever, and the graph agrees.

    Attributes:
        reached: What was noted before the circle closed.
    """

    def __init__(self, pair: "Lockstep", outcomes: "list[Outcome]") -> None:
        super().__init__(f"a circle after {pair.stop}")
        rounds = [set(o.reached) for o in outcomes if o.point < 0]
        # Which of several ways chance took isn't told: what all of them pass.
        self.reached: set[Key] = set.intersection(*rounds)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run through the graph came to.

    Attributes:
        point: Number of the stop it ended at; -1 if it never came to one.
        values: The values there.
        reached: Goals on the way, of those that were looked for.
        said: What was said on the way.
    """

    point: int
    values: Values
    reached: tuple[Key, ...]
    said: tuple[tuple[str, str], ...]


class Runner:
    """Runs one graph."""

    def __init__(self, model: Model) -> None:
        self.model = model
        # The goals that are still looked for, at each point.
        self.wanted: list[list[tuple[Key, Node]]] = []
        self.look_for(set(model.goals))

    def look_for(self, keys: set[Key]) -> None:
        """From now on only these goals are noted."""
        self.wanted = [
            [ask for ask in point.asks if ask[0] in keys] for point in self.model.points
        ]

    def begin(self) -> Iterator[Outcome]:
        """What a play may begin with."""
        return self._from(0, list(self.model.starts), (), ())

    def after(self, stop: int, values: Values, given: Input) -> Iterator[Outcome]:
        """What an input at a stop may lead to; nothing if it isn't open."""
        now = list(values)
        for move in self.model.points[stop].moves:
            if move.given == given and function(move.guard)(now):
                changed = applied(move, now)
                yield from self._from(move.to, changed, (), ())
                return

    def noted(self, number: int, values: list[int]) -> tuple[Key, ...]:
        """Goals that are reached at a point with these values."""
        return tuple(
            key for key, where in self.wanted[number] if function(where)(values)
        )

    def _from(
        self,
        number: int,
        values: list[int],
        reached: tuple[Key, ...],
        said: tuple[tuple[str, str], ...],
    ) -> Iterator[Outcome]:
        points, wanted = self.model.points, self.wanted
        passed = 0
        been: set[tuple[int, Values]] = set()
        while True:
            if wanted[number]:
                reached += self.noted(number, values)
            point = points[number]
            said += point.says
            passed += 1
            is_round = passed > POINTS_BETWEEN_STOPS
            if passed > CIRCLES_AFTER:
                is_round = is_round or (number, tuple(values)) in been
                been.add((number, tuple(values)))
            if point.kind in (STOP, OVER, DEEP) or is_round:
                stopped = number if point.kind in (STOP, OVER) else -1
                yield Outcome(stopped, tuple(values), reached, said)
                return
            moves = point.moves
            if len(moves) > 1:
                moves = [m for m in moves if function(m.guard)(values)]
            for move in moves[1:]:
                changed = applied(move, list(values))
                yield from self._from(move.to, changed, reached, said)
            values = applied(moves[0], values)
            number = moves[0].to


def applied(move: Move, values: list[int]) -> list[int]:
    """`values` after a move, changed in place."""
    for update in move.updates:
        wanted = int(function(update.value)(values))
        values[update.slot] = min(max(wanted, update.low), update.high)
    return values


class Lockstep:
    """A play that runs in `step` and in the graph at once.

    Attributes:
        state: The state of `step`.
        stop: The point of the graph.
        values: The graph's values.
        reached: What was noted in the last step.
    """

    def __init__(self, story: st.Story, runner: Runner, begin: Input) -> None:
        self.story = story
        self.runner = runner
        self.stop = -1
        self.values: Values = ()
        self.reached: set[Key] = set()
        self.state: State | None = None
        self._step(begin, runner.begin())

    def give(self, given: Input) -> set[Key]:
        """Gives an input to both; the goals that were reached.

        Raises:
            NotOpen: If the input isn't open.
            InCircle: If the story goes on for ever.
            Disagreement: If the two disagree.
        """
        self._step(given, self.runner.after(self.stop, self.values, given))
        return self.reached

    def _step(self, given: Input, outcomes: Iterator[Outcome]) -> None:
        try:
            done = core.step(self.story, self.state, given)
        except core.StoryLoop as loop:
            found = list(islice(outcomes, OUTCOMES_MAX))
            if all(outcome.point >= 0 for outcome in found):
                raise Disagreement(f"the graph knows no circle: {loop}") from loop
            raise InCircle(self, found) from loop
        self._follow(done, outcomes, given)

    def _follow(
        self, done: core.Step, outcomes: Iterator[Outcome], given: Input
    ) -> None:
        model = self.runner.model
        self.state = done.state
        wanted = position_of(done.state)
        values = tuple(model.canonical(done.state.values)[: len(done.state.values)])
        same = [
            outcome
            for outcome in islice(outcomes, OUTCOMES_MAX)
            if outcome.point >= 0
            and model.points[outcome.point].position == wanted
            and outcome.values[: len(values)] == values
        ]
        if len(same) > 1:
            # Chance leads to this state on several ways: on which tell the words.
            same = [o for o in same if o.said == _said(done, given)] or same[:1]
        if not same:
            raise Disagreement(f"the graph can't follow {given} to {wanted}")
        self.stop, self.values = same[0].point, same[0].values
        self.reached = {key for outcome in same for key in outcome.reached}


def _said(done: core.Step, given: Input) -> tuple[tuple[str, str], ...]:
    said = [(e.scene, e.paragraph) for e in done.events if isinstance(e, ev.Said)]
    # The summary of a scene that is passed over belongs to the input.
    return tuple(said[1:] if isinstance(given, PassOver) else said)
