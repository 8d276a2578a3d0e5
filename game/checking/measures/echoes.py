"""Whether a choice is heard of again, after the paths have come together.

A play is *forked* at a choice: one option is taken on the one side, another on
the other, and both go on with the same tastes (a bot that likes every option
for its own sake, by one seed) and the same luck. The sides have come together
again at the first choice, notice or offers where both are shown the same things.
Whatever one side shows from there on and the other never shows, be it a
paragraph in other words, an option, a line on an offer, is an *echo*. It is
*late* if five or more real choices were made between, and *across* if it stands
in another person's scenes than the choice did.

The null control takes the same option on both sides. It must give nothing; if
it gives something, the measure and not the story makes the difference.

Source: the measurement of The Intercept by which this kit's goals were set
(3,829 forks of 20,000 random plays, 30 % echoes, 19 % late, control 0 %); the
same luck on both sides is the method of common random numbers (P. Glasserman,
D. Yao, "Some guidelines and guarantees for common random numbers", Management
Science 38, 1992).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from game.checking.measures.forks import Fork
from game.checking.measures.futures import Futures
from game.checking.measures.plays import choice_at, open_at
from game.checking.measures.words import Texts
from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import step as core
from game.narrative import stops
from game.narrative import story as st
from game.narrative.machine import glance
from game.narrative.state import State, next_random
from game.runtime.policies import POLICIES, Bot

LATE = 5
STOPS_MAX = 2_000
_SETTLED = POLICIES["settled"]

# Something that can be shown: where, and all that can be read of it.
Key = tuple[object, ...]


class Forker:
    """Forks plays of one story.

    `is_thrifty`: leave off a fork when both sides can only go on the same way.
    """

    def __init__(
        self, story: st.Story, texts: Texts, *, is_thrifty: bool = True
    ) -> None:
        self.is_thrifty = is_thrifty
        self.story = story
        self.texts = texts
        self.whose = whose(story)
        self.futures = Futures(story)

    def fork(self, state: State, seed: int, *, is_control: bool = False) -> Fork:
        """Forks a play at a choice with two or more open options.

        Args:
            state: Where the play waits.
            seed: Draws the two options, the tastes and the luck.
            is_control: Take the same option on both sides.
        """
        options = open_at(stops.stop_of(self.story, state))
        stream, first = next_random(seed)
        _, second = next_random(stream)
        one = first * len(options) >> 32
        step = 1 + (second * (len(options) - 1) >> 32)
        other = one if is_control else (one + step) % len(options)
        return self.compare(state, options[one], options[other], seed)

    def compare(
        self, state: State, one: inp.Input, other: inp.Input, seed: int
    ) -> Fork:
        """The fork of a play with one input on the one side and one on the other."""
        choice = choice_at(self.story, state)
        who = self.whose[state.frames[-1].scene]
        sides = self._sides(state, one, other, seed)
        merged = _merge(*sides)
        if merged is None:
            return Fork(choice, who)
        differ = [
            shown
            for mine, theirs, at in (
                (sides[0], sides[1], merged[0]),
                (sides[1], sides[0], merged[1]),
            )
            for shown in _alone(mine, theirs, at)
        ]
        return Fork(
            choice,
            who,
            is_merged=True,
            is_echo=bool(differ),
            is_late=any(since >= LATE for since, _ in differ),
            is_heard=bool(differ) or _elsewhere(*sides, state.frames[-1].scene),
            across=self._across(who, differ),
            heard=tuple((str(key[0]), str(key[-1])) for _, key in differ[:4]),
        )

    def _across(self, who: str | None, differ: list[tuple[int, Key]]) -> frozenset[str]:
        if who is None:
            return frozenset()
        people = {self.whose.get(str(key[0])) for _, key in differ}
        return frozenset(p for p in people if p is not None and p != who)

    def _sides(
        self, state: State, one: inp.Input, other: inp.Input, seed: int
    ) -> tuple[list["_Stood"], list["_Stood"]]:
        """Every stop on both sides, until nothing can differ any more."""
        mine, theirs = self._side(state, one, seed), self._side(state, other, seed)
        sides: tuple[list[_Stood], list[_Stood]] = ([], [])
        while True:
            stood = (_to_offers(mine, sides[0]), _to_offers(theirs, sides[1]))
            if stood[0] is None or stood[1] is None:
                break
            if self.is_thrifty and self.futures.are_one(stood[0], stood[1]):
                return sides
        for rest, side in zip((mine, theirs), sides, strict=True):
            side.extend(rest)
        return sides

    def _side(self, state: State, given: inp.Input, seed: int) -> Iterator["_Stood"]:
        """Every stop from `given` on to the end, with what was shown."""
        bot = Bot(_SETTLED, seed)
        for _ in range(STOPS_MAX):
            # The luck of a step hangs on the place alone, so that a draw on
            # one side doesn't move those that come after it.
            luck = next_random(seed ^ _number(state, given))[0]
            step = core.step(self.story, replace(state, seed=luck), given)
            state = step.state
            stop = stops.stop_of(self.story, state)
            options = open_at(stop)
            yield _Stood(
                tuple(self._said(step.events)),
                tuple(self._shown(state, stop)),
                (state.frames or state.part, _things_shown(stop)),
                len(options) > 1 and not isinstance(stop, stops.NoticeStop),
                state,
            )
            if not options:
                break
            given = bot.prefers(self.story, state, options)

    def _said(self, events: tuple[ev.Event, ...]) -> Iterator[Key]:
        for event in events:
            match event:
                case ev.Said(scene, _, called, _, paragraph, values):
                    text = self.texts.shown(scene, paragraph, values).text
                    yield (scene, called, text)
                case ev.WithoutYou(scene, line, values) if line:
                    yield (scene, "", self.texts.shown(scene, line, values).text)
                case _:
                    pass

    def _shown(self, state: State, stop: stops.Stop) -> Iterator[Key]:
        match stop:
            case stops.ChoiceStop(scene, options):
                for offered in options:
                    option = offered.option
                    source = option.label.source if option.label else ""
                    label = self.texts.shown(scene, source, offered.values).text
                    reason = self.texts.shown(
                        scene, offered.reason, offered.reason_values
                    ).text
                    yield (scene, option.id, reason, label)
            case stops.NoticeStop(scene, things, _):
                for thing in things:
                    yield (scene, "notice", thing.id)
            case stops.OffersStop(_, offers, _):
                now = glance(self.story, state)
                for offer in offers:
                    text = ""
                    if offer.street is not None:
                        source, scene = offer.street.source, offer.scene
                        values = now.text_values(offer.street, scene)
                        text = self.texts.shown(scene, source, values).text
                    yield (offer.scene, "offer", text)
            case stops.EndStop(ending):
                yield ("", "end", ending)


@dataclass(frozen=True, slots=True)
class _Stood:
    """A stop on one side of a fork.

    Attributes:
        said: What was told on the way to it.
        shown: What is shown at it.
        sign: The place and the things shown; equal signs come together.
        is_real: Whether something is decided at it.
        state: How the play waits there.
    """

    said: tuple[Key, ...]
    shown: tuple[Key, ...]
    sign: tuple[object, frozenset[str]]
    is_real: bool
    state: State


def _to_offers(side: Iterator[_Stood], so_far: list[_Stood]) -> State | None:
    """Goes on to the next offers; None if there are none any more."""
    for stood in side:
        so_far.append(stood)
        if not stood.state.frames and stood.state.over is None:
            return stood.state
    return None


def whose(story: st.Story) -> Mapping[str, str | None]:
    """For each scene, whose it is.

    A plain scene belongs to whoever's scenes lead to it, if that is one person.
    """
    people: dict[str, set[str]] = {
        scene: {offer.who} if offer.who else set()
        for scene, offer in story.offers.items()
    }
    leads = {
        scene.id: {op.scene for op in scene.code if isinstance(op, st.Go | st.Call)}
        for scene in story.scenes.values()
    }
    changed = True
    while changed:
        changed = False
        for scene, targets in leads.items():
            for target in targets:
                if story.offers[target].who is None:
                    more = people[scene] - people[target]
                    people[target] |= more
                    changed = changed or bool(more)
    return {
        scene: next(iter(found)) if len(found) == 1 else None
        for scene, found in people.items()
    }


def _merge(one: list[_Stood], other: list[_Stood]) -> tuple[int, int] | None:
    """The first stops at which both sides see the same, or None."""
    first: dict[object, int] = {}
    for number, stood in enumerate(other):
        if stood.sign[1]:
            first.setdefault(stood.sign, number)
    found = [
        (number + first[stood.sign], number, first[stood.sign])
        for number, stood in enumerate(one)
        if stood.sign in first
    ]
    return min(found)[1:] if found else None


def _alone(
    mine: list[_Stood], theirs: list[_Stood], merged: int
) -> Iterator[tuple[int, Key]]:
    """(choices since the merge, what is shown) of all that one side alone shows."""
    known = {key for stood in theirs for key in (*stood.said, *stood.shown)}
    since = 0
    for number, stood in enumerate(mine[merged:]):
        keys = stood.shown if number == 0 else (*stood.said, *stood.shown)
        yield from ((since, key) for key in keys if key not in known)
        since += stood.is_real


def _elsewhere(one: list[_Stood], other: list[_Stood], here: str) -> bool:
    """Whether a scene that both sides came through was told differently.

    Another scene often begins before there is anything to choose again; what
    differs there is no echo by the measure, but nobody would call it silence.
    """
    told = [
        {key for stood in side for key in stood.said if key[0] != here}
        for side in (one, other)
    ]
    scenes = [{key[0] for key in keys} for keys in told]
    return any(key[0] in scenes[0] & scenes[1] for key in told[0] ^ told[1])


def _things_shown(stop: stops.Stop) -> frozenset[str]:
    match stop:
        case stops.ChoiceStop(_, options):
            return frozenset(f"{o.option.id} {o.is_open}" for o in options)
        case stops.NoticeStop(_, things, left):
            return frozenset([f"left {left}", *(thing.id for thing in things)])
        case stops.OffersStop(_, offers, left):
            return frozenset([f"left {left}", *(offer.scene for offer in offers)])
        case _:
            return frozenset()


def _number(state: State, given: inp.Input) -> int:
    """A number for doing something at a place, the same in every run."""
    match given:
        case inp.Choose(name) | inp.Follow(name) | inp.Notice(name):
            word = name
        case _:
            word = state.frames[-1].scene if state.frames else ""
    number = state.part + 2
    for char in word.encode():
        number = (number * 131 + char) & 0xFFFFFFFFFFFFFFFF
    return number
