"""Bots: plays made up by rule and seed, for tests, measures and the idle.

A policy ranks what is open at a stop. Of what it likes best, that which was
done least often at this place is done, so that no bot asks the same question
for ever. The numbers are those of the core, the same on every machine.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from game.narrative import inputs as inp
from game.narrative import step as core
from game.narrative import story as st
from game.narrative.state import State, next_random
from game.narrative.stops import open_inputs
from game.runtime.replay import Replay, first_step

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
        draws: Whether it draws among what it likes best; else "first" or
            "last" in the author's order.
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


def _kindly(story: st.Story, _state: State, given: inp.Input) -> int:
    return _attentively(story, _state, given) + 2 * _helps(story, given)


def _coldly(story: st.Story, _state: State, given: inp.Input) -> int:
    option = _option(story, given)
    refuses = option is not None and option.refuses
    looks_away = isinstance(given, inp.LookAway)
    return int(refuses or looks_away) - 2 * _helps(story, given)


def _attentively(_story: st.Story, _state: State, given: inp.Input) -> int:
    return int(isinstance(given, inp.Notice))


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
    )
}


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
    done: Counter[tuple[object, inp.Input]] = Counter()
    # Another stream than the story's, which begins from the same seed.
    stream = seed ^ 0xB07B07B07
    while len(inputs) < most:
        state = steps[-1].state
        found = open_inputs(story, state)
        if not found:
            break
        place = state.frames or state.part
        stream, number = next_random(stream)
        given = _preferred(story, bot, state, _least_done(done, place, found), number)
        done[place, given] += 1
        inputs.append(given)
        steps.append(core.step(story, state, given))
    is_over = steps[-1].state.over is not None
    return Play(Replay(story.id, tuple(inputs), scene), tuple(steps), is_over)


def _least_done(
    done: Counter[tuple[object, inp.Input]],
    place: object,
    found: tuple[inp.Input, ...],
) -> list[inp.Input]:
    fewest = min(done[place, given] for given in found)
    return [given for given in found if done[place, given] == fewest]


def _preferred(
    story: st.Story, bot: Policy, state: State, found: list[inp.Input], number: int
) -> inp.Input:
    if bot.rank is not None:
        ranks = [bot.rank(story, state, given) for given in found]
        best = max(ranks)
        found = [g for g, rank in zip(found, ranks, strict=True) if rank == best]
    if bot.draws == "first":
        return found[0]
    if bot.draws == "last":
        return found[-1]
    return found[number * len(found) >> 32]


# --- what an option does ----------------------------------------------------------


def _option(story: st.Story, given: inp.Input) -> st.Option | None:
    if not isinstance(given, inp.Choose):
        return None
    scene = story.scenes[given.choice.rpartition("/")[0]]
    for op in scene.code:
        if isinstance(op, st.ChooseOp):
            for option in op.options:
                if option.id == given.choice:
                    return option
    return None


def _helps(story: st.Story, given: inp.Input) -> bool:
    """Whether an option gives or mends an act before the next stop."""
    option = _option(story, given)
    return option is not None and acts_in(story, option)


def acts_in(story: st.Story, option: st.Option) -> bool:
    """Whether an act is given or mended by an option or right below it."""
    if any(_is_act(effect) for effect in option.effects):
        return True
    code = story.scenes[option.id.rpartition("/")[0]].code
    at, seen = option.to, set[int]()
    while at not in seen and at < len(code):
        seen.add(at)
        op = code[at]
        if isinstance(op, st.Do) and any(_is_act(effect) for effect in op.effects):
            return True
        if isinstance(op, st.Jump):
            # What the option itself says ends where it joins the rest.
            return False
        if isinstance(op, st.ChooseOp | st.NoticeOp | st.Go | st.Finish | st.EndScene):
            return False
        at += 1
    return False


def _is_act(effect: st.Effect) -> bool:
    return isinstance(effect, st.ActStep) and effect.life in ("given", "mended")
