"""Everything that can happen in a small story, by trying all of it with `step`.

Nothing of the prover is used here. Chance is tried with many seeds at every
step, since a state with another seed is as good as the one with its own.
"""

from dataclasses import dataclass, field, replace

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import story as st
from game.narrative.prose import Varying, segments
from game.narrative.state import Scenery, State
from game.narrative.step import Step, StoryLoop, step
from game.narrative.stops import ChoiceStop, open_inputs, stop_of

SEEDS = tuple(n * 0x51ED27011 for n in range(24))
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

    for seed in SEEDS:
        try:
            visit(step(story, None, inp.Begin(seed & 0xFFFFFFFF)))
        except StoryLoop:
            found.loops += 1
    while waiting:
        state = waiting.pop()
        given = list(open_inputs(story, state))
        found.seen |= {("choice", g.choice) for g in given if isinstance(g, inp.Choose)}
        if state.frames and story.scenes[state.frames[-1].scene].summary:
            given.append(inp.PassOver())
        for each in given:
            for seed in SEEDS:
                try:
                    done = step(story, replace(state, seed=seed), each)
                except StoryLoop:
                    found.loops += 1
                    if found.loops > LOOPS_MAX:
                        raise TooLarge from None
                    continue
                there = visit(done)
                if not isinstance(each, inp.PassOver):
                    found.states[state].add(there)
                if done.state.seed == seed:
                    break  # nothing was drawn: other seeds do the same
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
