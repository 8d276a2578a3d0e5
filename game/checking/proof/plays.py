"""Plays that look for what was not seen yet, and replays that prove they did.

At every stop the input that was given least often there is given next, so the
plays spread over the story; ties are drawn. They run in the graph, which is
quick. One that shows something for the first time is played again through `step`,
and what it shows there is kept with its inputs: a witness.

A witness that was found otherwise (by `guided`) knows what chance has to do but
not the seed that makes it do so; `replayed` tries seeds until one does.

Source: the plays are the "novelty search" of J. Lehman and K. Stanley, 2011, in
its simplest form.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.checking.proof.model import Key, Model
from game.checking.proof.running import Camp, InCircle, Lockstep, Outcome, Runner
from game.checking.proof.tours import Tour
from game.checking.proof.tracks import Way
from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import story as st
from game.narrative.state import next_random
from game.narrative.step import NotOpen, StoryLoop
from game.runtime.policies import auto_play

INPUTS_MAX = 2_000
# A play that does the same things again for so long is going in circles.
REPEATED_MAX = 60
# So many seeds are tried at most, and so many points passed while trying.
SEEDS_MAX = 20_000
POINTS_TRIED = 400_000
# So many camps are kept, and one at least after so many inputs.
EARLY_CAMPS = 500
LATE_CAMPS = 400
BETWEEN_CAMPS = 12
# One input in so many passes a scene over, or is drawn from all that are open.
PASSES_OVER = 24
ANYTHING = 5


@dataclass(frozen=True, slots=True)
class Witness:
    """A play that shows something: its seed, and its inputs after `Begin`."""

    seed: int
    inputs: tuple[inp.Input, ...]

    @property
    def replay(self) -> tuple[inp.Input, ...]:
        """All inputs, `Begin` first."""
        return (inp.Begin(self.seed), *self.inputs)


class Plays:
    """Plays of one story, and what they have shown.

    Attributes:
        seen: For each goal, the play that showed it first.
        count: How many plays were made.
        camps: Where they have been.
    """

    def __init__(self, story: st.Story, runner: Runner) -> None:
        self.story = story
        self.runner = runner
        self.seen: dict[Key, Witness] = {}
        self.count = 0
        self.camps = Camps(runner.model)
        self._done: Counter[tuple[int, inp.Input | None]] = Counter()
        self._numbers = 0xC0FFEE

    def play(self) -> int:
        """Makes one more play; how much it showed that was new."""
        seed = self.count
        self.count += 1
        inputs: list[inp.Input] = []
        here = self.runner.begin(seed)
        shown = set(here.reached)
        newest = 0
        given_here: set[tuple[int, inp.Input]] = set()
        repeated = 0
        while len(inputs) < INPUTS_MAX and repeated < REPEATED_MAX:
            way = self._drawn(here)
            if way is None:
                break
            given = way.move.given
            assert given is not None, "a stop waits for an input"
            repeated = repeated + 1 if (here.point, given) in given_here else 0
            given_here.add((here.point, given))
            self._done[here.point, given] += 1
            inputs.append(given)
            here = self.runner.taken(here, way)
            if not shown.issuperset(here.reached):
                shown.update(here.reached)
                newest = len(inputs)
        if shown:
            self._note(Witness(seed, tuple(inputs[:newest])))
        return len(shown)

    def again(self, play: Witness) -> None:
        """Plays what another proof has played, as far as it still goes."""
        self._keep(shown_by(self.story, self.runner, play, self.camps, is_old=True))

    def _note(self, play: Witness) -> None:
        """Plays through `step` what the graph has played, and keeps what it shows."""
        self._keep(shown_by(self.story, self.runner, play, self.camps))

    def _keep(self, found: dict[Key, Witness]) -> None:
        for key, witness in found.items():
            self.seen.setdefault(key, witness)
        self.runner.forget(found)

    def _drawn(self, here: Outcome) -> Way | None:
        found = self.runner.open_ways(here)
        if not found:
            return None
        if len(found) > 1 and isinstance(found[-1].move.given, inp.PassOver):
            over = found.pop()
            if self._below(PASSES_OVER) == 0:
                return over
        if self._below(ANYTHING):
            counts = [self._done[here.point, way.move.given] for way in found]
            fewest = min(counts)
            found = [
                way for way, count in zip(found, counts, strict=True) if count == fewest
            ]
        return found[self._below(len(found))]

    def _below(self, limit: int) -> int:
        self._numbers, number = next_random(self._numbers)
        return number * limit >> 32


def explore_by_play(
    plays: Plays, is_over: Callable[[], bool], patience: int, tick: Callable[[], None]
) -> None:
    """Plays until `patience` plays in a row showed nothing new, or `is_over`."""
    dull = 0
    while dull < patience and not is_over():
        if plays.play():
            dull = 0
        else:
            dull += 1
        tick()


def plain_plays(
    story: st.Story, is_over: Callable[[], bool]
) -> tuple[dict[Key, Witness], int]:
    """What random plays show, where a story is too large for a graph."""
    seen: dict[Key, Witness] = {}
    seed = 0
    while not is_over():
        policy = "curious" if seed % 2 else "random"
        try:
            play = auto_play(story, policy, seed, most=INPUTS_MAX)
        except StoryLoop:
            seed += 1
            continue
        for number, done in enumerate(play.steps):
            witness = Witness(seed, play.inputs[1 : number + 1])
            for event in done.events:
                for key in _shown(event):
                    seen.setdefault(key, witness)
        seed += 1
    return seen, seed


def _shown(event: ev.Event) -> Iterator[Key]:
    match event:
        case ev.SceneBegan(scene):
            yield ("scene", scene)
        case ev.Chosen(choice):
            yield ("choice", choice)
        case ev.Noticed(_, thing):
            yield ("notice", thing)
        case ev.Ended(ending):
            yield ("ending", ending)
        case ev.ActChanged():
            yield ("act", event.act, event.life)
        case _:
            pass


def replayed(
    story: st.Story,
    runner: Runner,
    inputs: tuple[inp.Input, ...],
    wanted: Key,
    tick: Callable[[], None] = lambda: None,
    camps: "Camps | None" = None,
) -> tuple[Witness | None, dict[Key, Witness]]:
    """A seed with which `inputs` show `wanted`, tried out in `step`.

    `runner` must look for `wanted`. Seeds are tried in the graph alone, and the
    one that does it is then played. Calls that go too deep and circles without a
    stop are shown by `step` refusing to go on.

    Returns:
        The witness, or None if none of many seeds does it; and everything else
        that it showed.
    """
    passed = 0
    for seed in range(SEEDS_MAX):
        tick()
        is_shown, is_drawn, points = _walked(runner, seed, inputs, wanted)
        if is_shown:
            play = Witness(seed, inputs)
            shown = shown_by(story, runner, play, camps)
            return shown.get(wanted, play), shown
        passed += points
        if not is_drawn or passed > POINTS_TRIED:
            break  # chance has no part in it, or does it too rarely
    return None, {}


def _walked(
    runner: Runner, seed: int, inputs: tuple[inp.Input, ...], wanted: Key
) -> tuple[bool, bool, int]:
    """Whether a seed does it; whether chance had a part in that; points passed."""
    here: Outcome | None = runner.begin(seed)
    is_drawn, passed = False, 0
    for given in (*inputs, None):
        if here is None:
            return False, is_drawn, passed
        is_drawn, passed = is_drawn or here.is_drawn, passed + here.passed
        if wanted in here.reached:
            return True, is_drawn, passed
        if given is None:
            break
        here = runner.after(here, given)
    assert here is not None, "the last input was open"
    if here.point < 0:
        return wanted[0] in ("deep", "loop"), is_drawn, passed
    return wanted[0] == "trap", is_drawn, passed


def shown_by(
    story: st.Story,
    runner: Runner,
    play: Witness,
    camps: "Camps | None" = None,
    *,
    is_old: bool = False,
) -> dict[Key, Witness]:
    """What a play shows of what `runner` looks for, played in `step`.

    With `camps` it is all that it shows, and kept there. A play that is old, of
    another version of the story, may come to an end early.
    """
    shown: dict[Key, Witness] = {}
    try:
        if camps is not None:
            runner = camps.runner
        pair = Lockstep(story, runner, inp.Begin(play.seed))
        shown |= dict.fromkeys(pair.reached, Witness(play.seed, ()))
        _go_on(pair, play, 0, shown, camps)
    except InCircle as circle:
        for key in circle.reached:
            shown.setdefault(key, play)
    except NotOpen:
        if not is_old:
            raise
    return shown


def _go_on(
    pair: Lockstep,
    play: Witness,
    given: int,
    shown: dict[Key, Witness],
    camps: "Camps | None",
) -> None:
    """Gives what is left of a play after `given` inputs; notes what it shows."""
    for number in range(given, len(play.inputs)):
        fresh = [key for key in pair.give(play.inputs[number]) if key not in shown]
        if fresh:
            witness = Witness(play.seed, play.inputs[: number + 1])
            shown |= dict.fromkeys(fresh, witness)
        if camps is not None:
            is_last = number + 1 == len(play.inputs)
            camps.pitch(pair, play, number + 1, is_last=is_last)
    if camps is not None and pair.state is not None:
        inputs = {key: len(witness.inputs) for key, witness in shown.items()}
        camps.tours[play] = pair.diary.tour(inputs)


def continued(
    story: st.Story,
    runner: Runner,
    camp: Camp,
    inputs: tuple[inp.Input, ...],
    wanted: Key,
    camps: "Camps",
) -> dict[Key, Witness]:
    """What the play of a camp shows with more inputs; nothing if not `wanted`."""
    here: Outcome | None = camp.here
    for given in inputs:
        here = runner.after(here, given) if here is not None else None
    if here is None or wanted not in here.reached:
        return {}
    shown: dict[Key, Witness] = {}
    play = Witness(camp.seed, (*camp.inputs, *inputs))
    try:
        pair = Lockstep.going_on(story, camps.runner, camp)
        _go_on(pair, play, len(camp.inputs), shown, camps)
    except InCircle as circle:
        for key in circle.reached:
            shown.setdefault(key, play)
    return shown


class Camps:
    """Stops at which plays have been, for searches to set out from.

    Attributes:
        runner: Runs the graph, and looks for everything.
        tours: Where each play has been that came to its end.
    """

    def __init__(self, model: Model) -> None:
        self.runner = Runner(model)
        self.tours: dict[Witness, Tour] = {}
        self.late: deque[Camp] = deque(maxlen=LATE_CAMPS)
        self.early: list[Camp] = []

    def __iter__(self) -> Iterator[Camp]:
        yield from self.early
        yield from self.late

    def pitch(
        self, pair: Lockstep, play: Witness, given: int, *, is_last: bool
    ) -> None:
        """Keeps where a play is: at its end, at the offers, and now and then."""
        assert pair.state is not None, "a play under way has a state"
        if pair.state.over is not None:
            return
        if not is_last and pair.state.frames and given % BETWEEN_CAMPS:
            return
        here, diary = pair.here, pair.diary.copy()
        camp = Camp(play.seed, play.inputs[:given], here, pair.state, diary)
        if len(self.early) < EARLY_CAMPS and not is_last:
            self.early.append(camp)
        else:
            self.late.append(camp)
