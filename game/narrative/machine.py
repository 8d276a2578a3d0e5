"""A story made ready to run: every operation of a scene as one small function.

`machine_of(story)` is built once a story and compiles a scene when it is first
entered. A compiled operation takes the `Turn` under way, does its work on it
and answers with the number of the operation that comes next, or with one of
two signs: `LEFT` (the scene under way changed) and `STOPPED` (it is the
player's turn).
"""

from collections.abc import Callable, Mapping, Sequence
from typing import assert_never
from weakref import WeakKeyDictionary

from game.narrative import events as ev
from game.narrative import story as st
from game.narrative.expression import TAKEN, Evaluate, Expression, compiled
from game.narrative.gestures import REST
from game.narrative.inputs import Choose
from game.narrative.state import Frame, Scenery, State, next_random

LEFT = -1
STOPPED = -2

Values = tuple[tuple[str, int], ...]


class StoryLoop(Exception):
    """A story runs in a circle without ever giving the player a turn."""


class Turn:
    """A step under way: the state taken apart, and what has happened so far.

    Only `step` makes one, and nothing outlives it.
    """

    __slots__ = (
        "aliases",
        "events",
        "followed",
        "frames",
        "is_glow_due",
        "looked",
        "machine",
        "over",
        "part",
        "scenery",
        "seed",
        "turn",
        "values",
    )

    def __init__(self, machine: "Machine", state: State) -> None:
        self.machine = machine
        self.values = list(state.values)
        self.frames = list(state.frames)
        self.part = state.part
        self.turn = state.turn
        self.followed = state.followed
        self.looked = state.looked
        self.seed = state.seed
        self.scenery = state.scenery
        self.aliases = dict(state.aliases)
        self.over = state.over
        self.is_glow_due = bool(machine.glows)
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

    def below(self, limit: int) -> int:
        """A number drawn from 0 to `limit` - 1."""
        self.seed, number = next_random(self.seed)
        return number * limit >> 32

    def called(self, person: str) -> str:
        """What `person` is called at this moment."""
        machine = self.machine
        if person in self.aliases and not self.values[machine.knows[person]]:
            return self.aliases[person]
        return machine.story.people[person].display_name


CompiledOp = Callable[[Turn], int]
CompiledEffect = Callable[[Turn], None]


class Machine:
    """A story with its slots by name and its scenes compiled on demand."""

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
        self._code: dict[str, tuple[CompiledOp, ...]] = {}
        self._tests: dict[int, tuple[Expression, Evaluate]] = {}
        self._options: dict[int, tuple[st.ChooseOp, tuple[CompiledOption, ...]]] = {}
        self._effects: dict[int, tuple[object, tuple[CompiledEffect, ...]]] = {}

    def code(self, scene: str) -> tuple[CompiledOp, ...]:
        """The compiled operations of a scene."""
        code = self._code.get(scene)
        if code is None:
            written = self.story.scenes[scene]
            code = tuple(
                self._operation(scene, at, op) for at, op in enumerate(written.code)
            )
            self._code[scene] = code
        return code

    def test(self, condition: Expression) -> Evaluate:
        """`condition` as a function of a state's values."""
        # The expression is kept with its function, so that its id stays its own.
        known = self._tests.get(id(condition))
        if known is None:
            known = (condition, compiled(condition.node))
            self._tests[id(condition)] = known
        return known[1]

    def holds(self, condition: Expression | None, turn: Turn) -> bool:
        """Whether `condition` is true now; no condition always is."""
        return condition is None or bool(self.test(condition)(turn.values))

    def options(self, op: st.ChooseOp) -> tuple["CompiledOption", ...]:
        """The options of a choice, compiled."""
        known = self._options.get(id(op))
        if known is None:
            known = (op, tuple(CompiledOption(self, option) for option in op.options))
            self._options[id(op)] = known
        return known[1]

    def text_values(self, text: st.Text, scene: str, turn: Turn) -> Values:
        """What the conditions inside `text` are at this moment."""
        if not text.conditions:
            return ()
        found: list[tuple[str, int]] = []
        for key, condition, arms in text.conditions:
            if condition is not None:
                found.append((key, int(self.test(condition)(turn.values))))
                continue
            visits = turn.values[self.slot[f"seen:{scene}"]] if scene else 1
            if key.startswith("first"):
                found.append((key, int(visits <= 1)))
            elif key.startswith("cycle"):
                found.append((key, max(visits - 1, 0) % arms))
            else:
                found.append((key, turn.below(arms)))
        return tuple(found)

    # --- effects ------------------------------------------------------------

    def carry_out(self, effects: tuple[st.Effect, ...], turn: Turn) -> None:
        """Do `effects` in order."""
        if not effects:
            return
        turn.is_glow_due = bool(self.glows)
        known = self._effects.get(id(effects))
        if known is None:
            known = (effects, tuple(self._effect(effect) for effect in effects))
            self._effects[id(effects)] = known
        for effect in known[1]:
            effect(turn)

    def _effect(self, effect: st.Effect) -> CompiledEffect:
        match effect:
            case st.Assign():
                return self._assign(effect)
            case st.Cap():
                return self._cap(effect)
            case st.ActStep():
                return self._act_step(effect)
            case st.Hand():
                return lambda turn: hand(turn, effect.thing, effect.to)
            case st.Know():
                return lambda turn: _introduce(turn, effect.person)
            case _ as never:
                assert_never(never)

    def _assign(self, effect: st.Assign) -> CompiledEffect:
        slot = self.slot[effect.slot]
        low, high = self.story.lows[slot], self.story.highs[slot]
        value = self.test(effect.value)
        relative = effect.relative
        store = effect.slot.startswith("store:")

        def assign(turn: Turn) -> None:
            before = turn.values[slot]
            wanted = int(value(turn.values)) + (before if relative else 0)
            turn.values[slot] = min(max(wanted, low), high)
            if store:
                _tell_store(turn, effect.slot, before, turn.values[slot])

        return assign

    def _cap(self, effect: st.Cap) -> CompiledEffect:
        names = [
            f"store:{effect.store}.{p}" for p in self.story.stores[effect.store].of
        ]
        slots = [(name, self.slot[name]) for name in names]

        def cap(turn: Turn) -> None:
            for name, slot in slots:
                before = turn.values[slot]
                turn.values[slot] = min(before, effect.most)
                _tell_store(turn, name, before, turn.values[slot])

        return cap

    def _act_step(self, effect: st.ActStep) -> CompiledEffect:
        act = self.story.acts[effect.act]
        slot = self.slot[f"act:{act.id}"]
        called = self.slot[f"called:{act.id}"]
        life = effect.life

        def move_on(turn: Turn) -> None:
            now = turn.values[slot]
            after = _NEXT_LIFE[life].get(now)
            if life == "called":
                if now < TAKEN or turn.values[called]:
                    return
                turn.values[called] = 1
            elif after is None:
                return
            else:
                turn.values[slot] = after
            turn.events.append(ev.ActChanged(act.id, act.giver, act.receiver, life))
            if life == "given" and act.thing is not None:
                hand(turn, act.thing, act.receiver)

        return move_on

    # --- operations ---------------------------------------------------------

    def _operation(self, scene: str, at: int, op: st.Op) -> CompiledOp:  # noqa: C901
        """One function for one operation; one branch for each kind there is."""
        following = at + 1
        match op:
            case st.Say():
                return self._say(scene, following, op)
            case st.SetStage():
                return _then(lambda turn: _set_stage(turn, op), following)
            case st.Direct():
                return _then(lambda turn: _direct(turn, op), following)
            case st.Do(effects):
                return _then(lambda turn: self.carry_out(effects, turn), following)
            case st.Jump(to):
                return lambda _turn: to
            case st.Unless(condition, to):
                test = self.test(condition)
                return lambda turn: following if test(turn.values) else to
            case st.Branch(arms):
                return lambda turn: _draw(turn, arms)
            case st.ChooseOp():
                return self._choose(scene, at, op)
            case st.NoticeOp():
                return self._notice(scene, at, op)
            case st.Go(target):
                return lambda turn: _go(turn, target)
            case st.Call(target):
                return lambda turn: _call(turn, scene, following, target)
            case st.Finish(ending):
                return lambda turn: _finish(turn, ending, following)
            case st.EndScene():
                return lambda turn: _end_scene(turn, scene)
            case _ as never:
                assert_never(never)

    def _say(self, scene: str, following: int, op: st.Say) -> CompiledOp:
        source, speaker, manner = op.text.source, op.speaker, op.manner
        watches = bool(self.story.props or self.glows)
        if speaker is None and not op.text.conditions:
            same = ev.Said(scene, None, "", manner, source)

            def say_the_same(turn: Turn) -> int:
                if watches:
                    _watch(turn)
                turn.events.append(same)
                return following

            return say_the_same

        def say(turn: Turn) -> int:
            if watches:
                _watch(turn)
            values = self.text_values(op.text, scene, turn)
            called = turn.called(speaker) if speaker else ""
            turn.events.append(ev.Said(scene, speaker, called, manner, source, values))
            return following

        return say

    def _choose(self, scene: str, at: int, op: st.ChooseOp) -> CompiledOp:
        fallback = next((o for o in op.options if o.fallback), None)

        def choose(turn: Turn) -> int:
            if (
                fallback is not None
                and self.holds(fallback.condition, turn)
                and not any(o.is_open(turn.values) for o in self.options(op))
            ):
                return take(turn, fallback)
            turn.frames[-1] = Frame(scene, at)
            return STOPPED

        return choose

    def _notice(self, scene: str, at: int, op: st.NoticeOp) -> CompiledOp:
        def notice(turn: Turn) -> int:
            # Coming back from a thing that was noticed ends up here again.
            if turn.looked >= op.up_to or not any(
                can_notice(turn, thing) for thing in op.things
            ):
                turn.looked = 0
                return op.after
            turn.frames[-1] = Frame(scene, at)
            return STOPPED

        return notice


def _then(action: CompiledEffect, following: int) -> CompiledOp:
    """An operation that does something and goes on with the next one."""

    def operation(turn: Turn) -> int:
        action(turn)
        return following

    return operation


# From the life an act has to the one it moves to; what isn't here stays as it is.
_NEXT_LIFE: dict[str, dict[int, int]] = {
    "given": {0: 1},
    "taken": {1: 3, 2: 4},
    "slack": {0: 2, 1: 2},
    "mended": {1: 4, 2: 4},
    "called": {},
}

_machines: "WeakKeyDictionary[st.Story, Machine]" = WeakKeyDictionary()


def machine_of(story: st.Story) -> Machine:
    """The machine that runs `story`, built at its first use."""
    machine = _machines.get(story)
    if machine is None:
        machine = Machine(story)
        _machines[story] = machine
    return machine


# --- options and things ---------------------------------------------------------


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
        return all(values[slot] >= wanted for slot, wanted in self.costs)


def take(turn: Turn, option: st.Option) -> int:
    """Take an option: note it, pay for it, do its effects; where to go on."""
    machine = turn.machine
    turn.values[machine.slot[f"took:{option.id}"]] = 1
    if option.label is not None:
        scene = option.id.rpartition("/")[0]
        values = machine.text_values(option.label, scene, turn)
        turn.events.append(ev.Chosen(option.id, option.label.source, values))
    for person, amount in option.cost:
        name = f"store:{machine.story.cost_from}.{person}"
        slot = machine.slot[name]
        before = turn.values[slot]
        turn.values[slot] = max(before - amount, machine.story.lows[slot])
        _tell_store(turn, name, before, turn.values[slot])
    machine.carry_out(option.effects, turn)
    return option.to


def can_notice(turn: Turn, thing: st.Noticeable) -> bool:
    """Whether a thing is there and hasn't been noticed yet."""
    machine = turn.machine
    return not turn.values[machine.slot[f"noticed:{thing.id}"]] and machine.holds(
        thing.condition, turn
    )


# --- what operations do ---------------------------------------------------------


def begin_scene(turn: Turn, scene_id: str) -> None:
    """Enter a scene: it becomes the one under way."""
    machine = turn.machine
    offer = machine.story.offers[scene_id]
    scene = machine.story.scenes[scene_id]
    slot = machine.slot[f"seen:{scene_id}"]
    turn.values[slot] = min(turn.values[slot] + 1, machine.story.highs[slot])
    turn.values[machine.slot[f"happened:{scene_id}"]] = 1
    turn.looked = 0
    turn.frames.append(Frame(scene_id, 0))
    turn.events.append(ev.SceneBegan(scene_id, offer.kind, offer.who, scene.marks))


def _end_scene(turn: Turn, scene: str) -> int:
    turn.events.append(ev.SceneEnded(scene))
    turn.frames.pop()
    return LEFT


def _go(turn: Turn, target: str) -> int:
    frame = turn.frames.pop()
    turn.events.append(ev.SceneEnded(frame.scene))
    begin_scene(turn, target)
    return LEFT


def _call(turn: Turn, scene: str, back: int, target: str) -> int:
    if len(turn.frames) >= st.CALL_DEPTH_MAX:
        raise StoryLoop(
            f"the scene {scene} calls {target} inside {len(turn.frames)} other calls"
        )
    turn.frames[-1] = Frame(scene, back)
    begin_scene(turn, target)
    return LEFT


def _finish(turn: Turn, ending: str, following: int) -> int:
    written = turn.machine.story.endings[ending]
    turn.values[turn.machine.slot[f"ended:{ending}"]] = 1
    is_final = written.of is None
    turn.events.append(ev.Ended(ending, is_final))
    if not is_final:
        return following
    turn.over = ending
    turn.frames.clear()
    return LEFT


def _draw(turn: Turn, arms: tuple[tuple[int, int], ...]) -> int:
    drawn = turn.below(sum(weight for weight, _ in arms))
    for weight, to in arms:
        drawn -= weight
        if drawn < 0:
            return to
    return arms[-1][1]


def _figure(turn: Turn, where: st.Placement) -> ev.Figure:
    if where.called is not None:
        turn.aliases[where.person] = where.called
    called = where.called or turn.aliases.get(where.person)
    if turn.values[turn.machine.knows[where.person]]:
        called = None
    return ev.Figure(
        where.person,
        where.mark,
        where.beside,
        where.expression,
        called,
        where.gesture,
        int(where.gesture is not None),
        where.pose,
        (_in_hand(turn, where.person) if where.holds is None else where.holds) or None,
        where.is_shade,
    )


def _in_hand(turn: Turn, person: str) -> str | None:
    """What somebody has that is seen in the hand."""
    machine = turn.machine
    for thing in machine.in_hand:
        holder = machine.story.holders[turn.values[machine.slot[f"thing:{thing}"]]]
        if holder == person:
            return thing
    return None


def _set_stage(turn: Turn, op: st.SetStage) -> None:
    now = turn.scenery
    turn.scenery = Scenery(
        op.place or now.place,
        op.light or now.light,
        # New places begin under a clear sky unless told otherwise.
        op.weather or (None if op.place else now.weather),
    )
    turn.scenery = turn.scenery._replace(hidden=_hidden(turn), glow=now.glow)
    turn.aliases.clear()
    cast = tuple(_figure(turn, where) for where in op.cast)
    _note_here(turn, frozenset(figure.person for figure in cast))
    place, light, weather, hidden, *_ = turn.scenery
    turn.events.append(ev.Placed(place, light, weather, cast, hidden, op.passage))


def _hidden(turn: Turn) -> tuple[str, ...]:
    """The elements of the present place that aren't there just now."""
    machine = turn.machine
    props = machine.story.props.get(turn.scenery.place or "", ())
    return tuple(
        element for element, shown in props if not machine.test(shown)(turn.values)
    )


def _prop(turn: Turn) -> None:
    """Tells if something in the place was taken or put back since last told."""
    hidden = _hidden(turn)
    if hidden != turn.scenery.hidden:
        turn.scenery = turn.scenery._replace(hidden=hidden)
        turn.events.append(ev.Propped(hidden))


def _note_here(turn: Turn, here: frozenset[str]) -> None:
    """Note who is on the stage, where a glow may want to know it."""
    if turn.machine.glows:
        turn.scenery = turn.scenery._replace(here=here)
        turn.is_glow_due = True


def _watch(turn: Turn) -> None:
    """Tells what a place shows of what has changed, before something is said."""
    if turn.machine.story.props:
        _prop(turn)
    if turn.is_glow_due:
        _glow(turn)


def _glow(turn: Turn) -> None:
    """Tells if lamps that burn by a rule burn otherwise than last told."""
    turn.is_glow_due = False
    machine, here = turn.machine, turn.scenery.here
    values = [*turn.values, *(person in here for person in machine.story.people)]
    left: dict[str, int] = {}
    for lamps, amount in machine.glows:
        percent = min(max(int(amount(values)), 0), 100)
        for lamp in lamps:
            left[lamp] = left.get(lamp, 100) * percent // 100
    glow = tuple(left.items())
    if glow != turn.scenery.glow:
        turn.scenery = turn.scenery._replace(glow=glow)
        turn.events.append(ev.Glowed(glow))


def _direct(turn: Turn, op: st.Direct) -> None:
    event: ev.Event
    if op.placement is not None:
        event = _directed(turn, op.what, op.placement)
    elif op.what == "leave":
        event = ev.Left(op.name)
        _note_here(turn, turn.scenery.here - {op.name})
    elif op.what == "light":
        turn.scenery = turn.scenery._replace(light=op.name)
        event = ev.Lit(op.name, op.tenths)
    elif op.what == "lamps":
        event = ev.Turned(op.lamps, op.tenths)
    elif op.camera is not None:
        event = ev.Framed(op.camera)
    elif op.what == "weather":
        turn.scenery = turn.scenery._replace(weather=op.name)
        event = ev.Weathered(op.name)
    elif op.what == "sound":
        event = ev.Sounded(op.name)
    else:
        event = ev.Paused(int(op.name))
    turn.events.append(event)


def _directed(turn: Turn, what: str, where: st.Placement) -> ev.Event:
    """What a direction about somebody on the stage makes happen."""
    person = where.person
    match what:
        case "enter":
            _note_here(turn, turn.scenery.here | {person})
            return ev.Entered(_figure(turn, where))
        case "move":
            return ev.Moved(person, where.mark, where.beside)
        case "expression":
            return ev.Expressed(person, where.expression)
        case "gesture":
            return ev.Gestured(person, where.gesture or REST)
        case "pose":
            return ev.Settled(person, where.pose or "stands")
        case _:
            return ev.Held(person, where.holds or None)


def _introduce(turn: Turn, person: str) -> None:
    slot = turn.machine.knows[person]
    if not turn.values[slot]:
        turn.values[slot] = 1
        turn.events.append(ev.Introduced(person))


def hand(turn: Turn, thing: str, to: str) -> None:
    """Put `thing` into the hands of `to` (a person id, or nobody)."""
    machine = turn.machine
    slot = machine.slot[f"thing:{thing}"]
    holders = machine.story.holders
    before = holders[turn.values[slot]]
    if before == to:
        return
    turn.values[slot] = holders.index(to)
    if to != st.NOBODY:
        turn.values[machine.slot[f"had:{thing}.{to}"]] = 1
    turn.events.append(
        ev.Handed(
            thing,
            None if before == st.NOBODY else before,
            None if to == st.NOBODY else to,
            thing in machine.in_hand,
        )
    )


def _tell_store(turn: Turn, slot_name: str, before: int, now: int) -> None:
    if before != now:
        store, _, person = slot_name.removeprefix("store:").partition(".")
        turn.events.append(ev.StoreChanged(store, person, before, now))
