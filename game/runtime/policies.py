"""Bots: plays made up by rule and seed, for tests, measures and the idle.

A policy ranks what is open at a stop. Of what it likes best, that which was
done least often at this place is done, so that no bot asks the same question
for ever. The numbers are those of the core, the same on every machine.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache
from weakref import WeakKeyDictionary

from game.narrative import inputs as inp
from game.narrative import step as core
from game.narrative import story as st
from game.narrative.state import State, next_random
from game.narrative.stops import open_inputs
from game.narrative.values import dataclass
from game.runtime.replay import Replay, first_step, written

INPUTS_MAX = 5_000

# Of what is open, how much each is liked: higher is better.
Rank = Callable[[st.Story, State, inp.Input], int]


@dataclass(frozen=True, slots=True)
class Policy:
    """A temperament.

    Attributes:
        name: What it is asked for by.
        about: What it does, in a few words.
        rank: What it likes, or None: everything the same.
        draws: How it decides among what it likes best: "any" draws, "first" and
            "last" go by the author's order, "taste" by a liking for each
            option that is drawn once for the whole play.
    """

    name: str
    about: str
    rank: Rank | None = None
    draws: str = "any"


@dataclass(frozen=True, slots=True)
class Play:
    """A play by a bot.

    Attributes:
        replay: What it did.
        steps: What each input led to.
        is_over: Whether it came to an end, and not to the bound.
    """

    replay: Replay
    steps: tuple[core.Step, ...]
    is_over: bool

    @property
    def inputs(self) -> tuple[inp.Input, ...]:
        """What it did, from `Begin` on."""
        return self.replay.inputs


def _kindly(story: st.Story, state: State, given: inp.Input) -> int:
    # Help is what it wants; what only looks like help (a cost, help that will
    # misfire) comes next, since it can't know better; a refusal comes last.
    option = _option(story, given)
    if option is None:
        return _attentively(story, state, given)
    tries = bool(option.cost or option.misfire)
    return 4 * acts_in(story, option) + 2 * tries - option.refuses


def _coldly(story: st.Story, _state: State, given: inp.Input) -> int:
    option = _option(story, given)
    refuses = option is not None and option.refuses
    looks_away = isinstance(given, inp.LookAway)
    return int(refuses or looks_away) - 2 * _helps(story, given)


def _attentively(_story: st.Story, _state: State, given: inp.Input) -> int:
    return int(isinstance(given, inp.Notice))


def _hurriedly(_story: st.Story, _state: State, given: inp.Input) -> int:
    return int(isinstance(given, inp.LookAway))


def _sparingly(story: st.Story, _state: State, given: inp.Input) -> int:
    option = _option(story, given)
    return -sum(amount for _, amount in option.cost) if option else 0


POLICIES = {
    policy.name: policy
    for policy in (
        Policy("random", "anything that is open"),
        Policy("first", "always the first that is open", draws="first"),
        Policy("last", "always the last that is open", draws="last"),
        Policy("kind", "notices everything, and helps wherever it can", _kindly),
        Policy("never", "looks away, and never helps", _coldly),
        Policy("curious", "notices everything, then anything", _attentively),
        Policy("thrifty", "spends as little as it can", _sparingly),
        Policy("hurried", "never notices, first open", _hurriedly, draws="first"),
        Policy("settled", "keeps to tastes drawn by the seed", draws="taste"),
    )
}


def for_lead(lead: str) -> Policy:
    """The temperament that follows one person's moments and is kind to them."""

    def fondly(story: st.Story, _state: State, given: inp.Input) -> int:
        if isinstance(given, inp.Follow):
            return int(story.offers[given.scene].who == lead)
        option = _option(story, given)
        if option is None:
            return 0
        acts = acts_of(story, option)
        helps = any(story.acts[act].receiver == lead for act in acts)
        return 2 * helps - sum(much for who, much in option.cost if who == lead)

    return Policy(f"for {lead}", f"follows {lead}, and is kind to them", fondly)


class Bot:
    """Somebody of a temperament, playing: what they do at one stop after another.

    Two bots with the same policy and seed do the same at the same stops. What
    was done is counted from the first stop the bot is asked at.
    """

    def __init__(self, policy: Policy, seed: int = 0) -> None:
        self.policy = policy
        self.seed = seed
        self._done: dict[object, Counter[inp.Input]] = {}
        # Another stream than the story's, which begins from the same seed.
        self._stream = seed ^ 0xB07B07B07

    def prefers(
        self, story: st.Story, state: State, found: tuple[inp.Input, ...]
    ) -> inp.Input:
        """What it does of what is open (one or more) where `state` waits."""
        place = state.frames or state.part
        self._stream, number = next_random(self._stream)
        done = self._done.get(place)
        if done is None:
            done = self._done[place] = Counter()
        liked = _least_done(done, found) if done else found
        if self.policy.draws == "taste":
            scene = state.frames[-1].scene if state.frames else ""
            given = max(liked, key=lambda each: _taste(self.seed, scene, each))
        else:
            given = _preferred(story, self.policy, state, liked, number)
        done[given] += 1
        return given


def auto_play(
    story: st.Story,
    policy: str | Policy = "random",
    seed: int = 0,
    scene: str | None = None,
    most: int = INPUTS_MAX,
) -> Play:
    """A play of `story` by a bot; the same arguments give the same play.

    Args:
        story: The story.
        policy: One of `POLICIES`, or its name.
        seed: Of the play and of the bot.
        scene: Where to begin, or None: where the story does.
        most: After so many inputs it stops, wherever it is.

    Raises:
        KeyError: There is no policy of that name.
    """
    bot = POLICIES[policy] if isinstance(policy, str) else policy
    begin = inp.Begin(seed)
    inputs: list[inp.Input] = [begin]
    steps = [first_step(story, Replay(story.id, (begin,), scene))]
    player = Bot(bot, seed)
    while len(inputs) < most:
        state = steps[-1].state
        found = open_inputs(story, state)
        if not found:
            break
        given = player.prefers(story, state, found)
        inputs.append(given)
        steps.append(core.step(story, state, given))
    is_over = steps[-1].state.over is not None
    return Play(Replay(story.id, tuple(inputs), scene), tuple(steps), is_over)


def _least_done(
    done: Counter[inp.Input], found: tuple[inp.Input, ...]
) -> tuple[inp.Input, ...]:
    fewest = min(done[given] for given in found)
    return tuple(given for given in found if done[given] == fewest)


def _preferred(
    story: st.Story,
    bot: Policy,
    state: State,
    found: tuple[inp.Input, ...],
    number: int,
) -> inp.Input:
    if bot.rank is not None:
        ranks = [bot.rank(story, state, given) for given in found]
        best = max(ranks)
        found = tuple(
            given for given, rank in zip(found, ranks, strict=True) if rank == best
        )
    if bot.draws == "first":
        return found[0]
    if bot.draws == "last":
        return found[-1]
    return found[number * len(found) >> 32]


def _taste(seed: int, scene: str, given: inp.Input) -> int:
    """How much a bot of this seed likes something: the same at every visit."""
    mixed = next_random(seed)[0] ^ _name_number(scene, given)
    return next_random(mixed)[1]


@lru_cache(maxsize=65_536)
def _name_number(scene: str, given: inp.Input) -> int:
    # By name, so that an edit elsewhere changes nobody's taste.
    digest = hashlib.sha256(f"{scene} {written(given)}".encode()).digest()
    return int.from_bytes(digest[:8], "big")


# --- what an option does ----------------------------------------------------------

_options: "WeakKeyDictionary[st.Story, dict[str, st.Option]]" = WeakKeyDictionary()
_acts: "WeakKeyDictionary[st.Story, dict[str, tuple[str, ...]]]" = WeakKeyDictionary()


def _option(story: st.Story, given: inp.Input) -> st.Option | None:
    if not isinstance(given, inp.Choose):
        return None
    known = _options.setdefault(story, {})
    if given.choice not in known:
        scene = story.scenes[given.choice.rpartition("/")[0]]
        for op in scene.code:
            if isinstance(op, st.ChooseOp):
                known |= {option.id: option for option in op.options}
    return known[given.choice]


def _helps(story: st.Story, given: inp.Input) -> bool:
    """Whether an option gives or mends an act before the next stop."""
    option = _option(story, given)
    return option is not None and acts_in(story, option)


def acts_in(story: st.Story, option: st.Option) -> bool:
    """Whether an act is given or mended by an option or right below it."""
    return bool(acts_of(story, option))


def acts_of(story: st.Story, option: st.Option) -> tuple[str, ...]:
    """The acts that are given or mended by an option or right below it."""
    known = _acts.setdefault(story, {})
    if option.id not in known:
        known[option.id] = tuple(_acts_below(story, option))
    return known[option.id]


def _acts_below(story: st.Story, option: st.Option) -> Iterator[str]:
    yield from _given(option.effects)
    code = story.scenes[option.id.rpartition("/")[0]].code
    at, seen = option.to, set[int]()
    while at not in seen and at < len(code):
        seen.add(at)
        op = code[at]
        if isinstance(op, st.Do):
            yield from _given(op.effects)
        if isinstance(op, st.Jump):
            # What the option itself says ends where it joins the rest.
            return
        if isinstance(op, st.ChooseOp | st.NoticeOp | st.Go | st.Finish | st.EndScene):
            return
        at += 1


def _given(effects: tuple[st.Effect, ...]) -> Iterator[str]:
    for effect in effects:
        if isinstance(effect, st.ActStep) and effect.life in ("given", "mended"):
            yield effect.act
