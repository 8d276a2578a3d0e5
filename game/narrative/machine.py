"""What a play runs on: the story's slots by name, its conditions as functions.

`machine_of(story)` is built once a story. A `Glance` looks at a state of it, a
`Turn` is a step under way. What is done with a turn stands elsewhere: what effects
do in `effects`, what a scene's operations do in `operations`, what is seen in
`showing`.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from weakref import WeakKeyDictionary

from game.narrative import events as ev
from game.narrative import story as st
from game.narrative.expression import Evaluate, Expression, compiled, slots_read
from game.narrative.inputs import Choose
from game.narrative.state import State, next_random

# What an operation answers instead of the number of the one that comes next:
# the scene under way changed, or it is the player's turn.
LEFT = -1
STOPPED = -2

Values = tuple[tuple[str, int], ...]
Glow = tuple[tuple[str, int], ...]


class StoryLoop(Exception):
    """A story runs in a circle without ever giving the player a turn."""


class Glance:
    """A state, looked at: what its conditions, texts and names are."""

    __slots__ = ("aliases", "machine", "part", "seed", "values")

    values: Sequence[int]

    def __init__(self, machine: "Machine", state: State) -> None:
        self.machine = machine
        self.values = state.values
        self.part = state.part
        self.seed = state.seed
        self.aliases = dict(state.aliases)

    def holds(self, condition: Expression | None) -> bool:
        """Whether `condition` is true now; no condition always is."""
        return condition is None or bool(self.machine.test(condition)(self.values))

    def text_values(self, text: st.Text, scene: str) -> Values:
        """What the conditions inside `text` are at this moment."""
        return self.machine.varying(text, scene)(self) if text.conditions else ()

    def called(self, person: str) -> str:
        """What `person` is called at this moment."""
        named = self.machine.story.people[person].display_name
        return self.aliases.get(person, named)

    def below(self, limit: int) -> int:
        """A number drawn from 0 to `limit` - 1."""
        self.seed, number = next_random(self.seed)
        return number * limit >> 32


class Turn(Glance):
    """A step under way: the state taken apart, and what has happened so far.

    Only `step` makes one, and nothing outlives it.
    """

    __slots__ = (
        "events",
        "followed",
        "frames",
        "is_glow_due",
        "looked",
        "over",
        "scenery",
        "turn",
    )

    values: list[int]

    def __init__(self, machine: "Machine", state: State) -> None:
        super().__init__(machine, state)
        self.values = list(state.values)
        self.frames = list(state.frames)
        self.turn = state.turn
        self.followed = state.followed
        self.looked = state.looked
        self.scenery = state.scenery
        self.over = state.over
        self.is_glow_due = True
        self.events: list[ev.Event] = []

    def state(self) -> State:
        """The state that all this has led to."""
        return State(
            tuple(self.values),
            tuple(self.frames),
            self.part,
            self.turn,
            self.followed,
            self.looked,
            self.seed,
            self.scenery,
            tuple(self.aliases.items()),
            self.over,
        )


CompiledOp = Callable[[Turn], int]
CompiledEffect = Callable[[Turn], None]


class Machine:
    """A story with its slots by name, and functions of it made as they are met."""

    def __init__(self, story: st.Story) -> None:
        self.story = story
        self.slot: Mapping[str, int] = {name: i for i, name in enumerate(story.slots)}
        self.in_hand = tuple(t.id for t in story.things.values() if t.in_hand)
        self.knows = {p: self.slot[f"knows:{p}"] for p in story.people}
        self.glows = tuple(
            (glow.lamps, compiled(glow.amount.node)) for glow in story.glows
        )
        # The moments and passings of each part, filled in by the calendar.
        self.by_part: dict[str, tuple[st.Offer, ...]] | None = None
        # The operations of scenes and the effects, filled in as they are met.
        self.code: dict[str, tuple[CompiledOp, ...]] = {}
        self.effects: dict[int, tuple[object, tuple[CompiledEffect, ...]]] = {}
        self._tests: dict[int, tuple[Expression, Evaluate]] = {}
        self._options: dict[int, tuple[st.ChooseOp, tuple[CompiledOption, ...]]] = {}
        self._varying: dict[
            tuple[int, str], tuple[st.Text, Callable[[Glance], Values]]
        ] = {}
        self._asked_for_glow = _slots_of_glows(story)
        self._glow: tuple[object, Glow] = (None, ())

    def test(self, condition: Expression) -> Evaluate:
        """`condition` as a function of a state's values."""
        # The expression is kept with its function, so that its id stays its own.
        known = self._tests.get(id(condition))
        if known is None:
            known = (condition, compiled(condition.node))
            self._tests[id(condition)] = known
        return known[1]

    def options(self, op: st.ChooseOp) -> tuple["CompiledOption", ...]:
        """The options of a choice, compiled."""
        known = self._options.get(id(op))
        if known is None:
            known = (op, tuple(CompiledOption(self, option) for option in op.options))
            self._options[id(op)] = known
        return known[1]

    def varying(self, text: st.Text, scene: str) -> Callable[[Glance], Values]:
        """A function that says what the conditions inside `text` are."""
        known = self._varying.get((id(text), scene))
        if known is None:
            seen = self.slot[f"seen:{scene}"] if scene else -1
            arms = tuple(
                (key, self._arm(key, condition, count, seen))
                for key, condition, count in text.conditions
            )

            def made(now: Glance) -> Values:
                return tuple([(key, arm(now)) for key, arm in arms])

            # The text is kept with its function, so that its id stays its own.
            known = self._varying[id(text), scene] = (text, made)
        return known[1]

    def _arm(
        self, key: str, condition: Expression | None, count: int, seen: int
    ) -> Callable[[Glance], int]:
        if condition is not None:
            test = self.test(condition)
            return lambda now: int(test(now.values))
        if key.startswith("first"):
            return lambda now: int(seen < 0 or now.values[seen] <= 1)
        if key.startswith("cycle"):
            return lambda now: 0 if seen < 0 else max(now.values[seen] - 1, 0) % count
        return lambda now: now.below(count)

    def glow(self, values: Sequence[int], here: frozenset[str]) -> Glow:
        """What the glows leave of each of their lamps, with these people there."""
        # Asked for at every paragraph, and seldom another than the time before.
        key = (here, tuple(map(values.__getitem__, self._asked_for_glow)))
        if key != self._glow[0]:
            self._glow = (key, self._glow_of(values, here))
        return self._glow[1]

    def _glow_of(self, values: Sequence[int], here: frozenset[str]) -> Glow:
        values = [*values, *(person in here for person in self.story.people)]
        left: dict[str, int] = {}
        for lamps, amount in self.glows:
            percent = min(max(int(amount(values)), 0), 100)
            for lamp in lamps:
                left[lamp] = left.get(lamp, 100) * percent // 100
        return tuple(left.items())


def _slots_of_glows(story: st.Story) -> tuple[int, ...]:
    """The slots that glows ask for, those for who is on the stage apart."""
    read = (slots_read(glow.amount.node) for glow in story.glows)
    return tuple(sorted(n for n in {*chain(*read)} if n < len(story.slots)))


class CompiledOption:
    """An option with its slots and tests looked up once."""

    __slots__ = ("costs", "given", "option", "test", "took")

    def __init__(self, machine: "Machine", option: st.Option) -> None:
        self.option = option
        self.given = Choose(option.id)
        # The slot that takes it away, or -1 for an option that stays.
        self.took = machine.slot[f"took:{option.id}"] if option.once else -1
        condition = option.condition
        self.test = None if condition is None else machine.test(condition)
        store = machine.story.cost_from
        slots = [
            (machine.slot[f"store:{store}.{person}"], amount)
            for person, amount in option.cost
        ]
        self.costs = tuple(
            (slot, machine.story.lows[slot] + amount) for slot, amount in slots
        )

    def is_there(self, values: Sequence[int]) -> bool:
        """Whether it is shown at all, open or out of reach."""
        if self.option.fallback or (self.took >= 0 and values[self.took]):
            return False
        test = self.test
        return test is None or self.option.otherwise is not None or bool(test(values))

    def is_open(self, values: Sequence[int]) -> bool:
        """Whether it can be taken now."""
        if (self.took >= 0 and values[self.took]) or self.option.fallback:
            return False
        if self.test is not None and not self.test(values):
            return False
        return not self.costs or all(values[slot] >= n for slot, n in self.costs)


def can_notice(now: Glance, thing: st.Noticeable) -> bool:
    """Whether a thing is there and hasn't been noticed yet."""
    noticed = now.machine.slot[f"noticed:{thing.id}"]
    return not now.values[noticed] and now.holds(thing.condition)


def glance(story: st.Story, state: State) -> Glance:
    """A look at `state` of a play of `story`; it changes nothing."""
    return Glance(machine_of(story), state)


_machines: "WeakKeyDictionary[st.Story, Machine]" = WeakKeyDictionary()


def machine_of(story: st.Story) -> Machine:
    """The machine that runs `story`, built at its first use."""
    machine = _machines.get(story)
    if machine is None:
        machine = Machine(story)
        _machines[story] = machine
    return machine
