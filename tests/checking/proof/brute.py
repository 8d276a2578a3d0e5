"""Everything that can happen in a small story, by trying all of it with `step`.

Nothing of the prover is used here. Chance throws a coin wherever it has a part in
a made story, so that a step that throws twice is tried with four seeds that make the
coin fall differently: a state with another seed is as good as the one with its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from game.checking.proof.sites import says_short
from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import story as st
from game.narrative.prose import Varying, segments
from game.narrative.state import Scenery, State, next_random
from game.narrative.step import Step, StoryLoop, step
from game.narrative.stops import ChoiceStop, open_inputs, stop_of

SEEDS = tuple(n * 0x51ED27 for n in range(60_000))
THROWS_MAX = 12
SEEDS_OF_LOOPS = SEEDS[:24]
LOOPS_MAX = 60
Key = tuple[str | int, ...]


class TooLarge(Exception):
    """There are more states, or more circles, than a test has time for."""


@dataclass
class Tried:
    """What was seen: goals by the names that the prover gives them."""

    seen: set[Key] = field(default_factory=set)
    said: set[tuple[str, str]] = field(default_factory=set)
    loops: int = 0
    states: dict[State, set[State]] = field(default_factory=dict)

    def is_trapped(self) -> bool:
        """Whether a play can come to where no ending can be reached."""
        before: dict[State, list[State]] = {}
        for state, after in self.states.items():
            for there in after:
                before.setdefault(there, []).append(state)
        waiting = [state for state in self.states if state.over is not None]
        alive = set(waiting)
        while waiting:
            for state in before.get(waiting.pop(), ()):
                if state not in alive:
                    alive.add(state)
                    waiting.append(state)
        return self.loops > 0 or len(alive) < len(self.states)


@cache
def _seeds() -> dict[tuple[int, ...], int]:
    """For each series of throws a seed that makes the coin fall so."""
    found: dict[tuple[int, ...], int] = {}
    for seed in SEEDS:
        throws: tuple[int, ...] = ()
        after = seed
        for _ in range(THROWS_MAX):
            after, number = next_random(after)
            throws = (*throws, number >> 31)
            found.setdefault(throws, seed)
    return found


def _throws(before: int, after: int) -> tuple[int, ...]:
    """How the coin fell between two states of the random numbers."""
    found: list[int] = []
    while before != after:
        if len(found) == THROWS_MAX:
            raise TooLarge
        before, number = next_random(before)
        found.append(number >> 31)
    return tuple(found)


def _outcomes(
    story: st.Story, state: State | None, given: inp.Input
) -> Iterator[Step | None]:
    """All that an input may lead to; None for each time that it was a circle."""
    waiting: list[tuple[int, ...]] = [()]
    is_round = False
    while waiting:
        known = waiting.pop()
        seed = _seeds()[known] if known else SEEDS[0]
        try:
            done = _with_seed(story, state, given, seed)
        except StoryLoop:
            is_round = True
            yield None
            continue
        throws = _throws(seed, done.state.seed)
        for number in range(len(known), len(throws)):
            waiting.append((*throws[:number], 1 - throws[number]))
        yield done
    for seed in SEEDS_OF_LOOPS if is_round else ():
        # A circle doesn't tell how often it threw.
        try:
            yield _with_seed(story, state, given, seed)
        except StoryLoop:
            yield None


def _with_seed(
    story: st.Story, state: State | None, given: inp.Input, seed: int
) -> Step:
    if state is None:
        return step(story, None, inp.Begin(seed))
    return step(story, replace(state, seed=seed), given)


def tried(  # noqa: C901 - the whole of it in one place
    story: st.Story, most: int
) -> Tried:
    """All states of a story. Raises TooLarge if there are more than `most`."""
    found = Tried()
    waiting: list[State] = []

    def visit(done: Step) -> State:
        state = _bare(done.state)
        _note(story, found, done)
        if state not in found.states:
            if len(found.states) >= most:
                raise TooLarge
            found.states[state] = set()
            waiting.append(state)
        return state

    for done in _outcomes(story, None, inp.Begin(0)):
        if done is None:
            found.loops += 1
        else:
            visit(done)
    while waiting:
        state = waiting.pop()
        given = list(open_inputs(story, state))
        found.seen |= {("choice", g.choice) for g in given if isinstance(g, inp.Choose)}
        if any(story.scenes[frame.scene].summary for frame in state.frames):
            given.append(inp.PassOver())
        for each in given:
            for done in _outcomes(story, state, each):
                if done is None:
                    found.loops += 1
                    if found.loops > LOOPS_MAX:
                        raise TooLarge
                    continue
                there = visit(done)
                if not isinstance(each, inp.PassOver):
                    found.states[state].add(there)
    return found


def _bare(state: State) -> State:
    return replace(state, seed=0, scenery=Scenery(), aliases=())


def _note(  # noqa: C901 - one branch for each kind of event
    story: st.Story, found: Tried, done: Step
) -> None:
    for event in done.events:
        match event:
            case ev.SceneBegan():
                found.seen.add(("scene", event.scene))
            case ev.Noticed(_, thing):
                found.seen.add(("notice", thing))
            case ev.Ended(ending):
                found.seen.add(("ending", ending))
            case ev.ActChanged():
                found.seen.add(("act", event.act, event.life))
            case ev.Handed(thing, _, to):
                found.seen.add(("hand", thing, to or st.NOBODY))
            case ev.Said():
                found.said.add((event.scene, event.paragraph))
                for number, arm in _arms(event):
                    found.said.add((event.scene, f"{event.paragraph}#{number}#{arm}"))
            case _:
                pass
    for name, value in zip(story.slots, done.state.values, strict=True):
        if value and name.startswith("took:"):
            found.seen.add(("choice", name.removeprefix("took:")))
    stop = stop_of(story, done.state)
    if isinstance(stop, ChoiceStop):
        closed = (o.option for o in stop.options if not o.is_open)
        found.seen |= {("short", option.id) for option in closed if says_short(option)}
    if isinstance(stop, ChoiceStop) and not any(o.is_open for o in stop.options):
        found.seen.add(("stuck", stop.scene, done.state.frames[-1].at))


def _arms(event: ev.Said) -> list[tuple[int, int]]:
    """Which wording of each varying passage was shown."""
    values = dict(event.values)
    found = []
    passages = [p for p in segments(event.paragraph)[0] if isinstance(p, Varying)]
    for number, passage in enumerate(passages):
        if passage.kind == "first":
            found.append((number, 0 if values[passage.key] else 1))
        elif passage.kind == "cycle":
            found.append((number, values[passage.key]))
        elif passage.kind == "if":
            shown = [a.condition is None or values[a.condition] for a in passage.arms]
            arm = shown.index(True) if any(shown) else len(shown)
            found.append((number, arm))
    return found
