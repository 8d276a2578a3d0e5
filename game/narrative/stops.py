"""Where a play waits for its player: the four kinds of stop, read from a state.

Looking changes nothing: the same state always shows the same stop.
"""

from game.narrative import calendar
from game.narrative import inputs as inp
from game.narrative import story as st
from game.narrative.machine import (
    CompiledOption,
    Turn,
    Values,
    can_notice,
    machine_of,
)
from game.narrative.state import State
from game.narrative.values import dataclass


@dataclass(frozen=True, slots=True)
class OfferedOption:
    """An option that is shown.

    Attributes:
        option: As written.
        values: What the conditions in its label are.
        is_open: Whether it can be taken.
        reason: Why not, as written, or "".
        reason_values: What the conditions in `reason` are.
    """

    option: st.Option
    values: Values
    is_open: bool
    reason: str = ""
    reason_values: Values = ()


@dataclass(frozen=True, slots=True)
class ChoiceStop:
    """A choice. If no option is open, only `LookAway` goes on."""

    scene: str
    options: tuple[OfferedOption, ...]


@dataclass(frozen=True, slots=True)
class NoticeStop:
    """Things to notice, `left` (1 or more) of them at most."""

    scene: str
    things: tuple[st.Noticeable, ...]
    left: int


@dataclass(frozen=True, slots=True)
class OffersStop:
    """Moments to follow, `left` (1 or more) of them at most in this part."""

    part: st.Part
    offers: tuple[st.Offer, ...]
    left: int


@dataclass(frozen=True, slots=True)
class EndStop:
    """The play is over."""

    ending: str


Stop = ChoiceStop | NoticeStop | OffersStop | EndStop


def stop_of(story: st.Story, state: State) -> Stop:
    """The stop at which `state` waits."""
    if state.over is not None:
        return EndStop(state.over)
    turn = Turn(machine_of(story), state)
    if not state.frames:
        part = story.calendar[state.part]
        left = part.follow - state.followed
        return OffersStop(part, tuple(calendar.open_moments(turn)), left)
    frame = state.frames[-1]
    op = story.scenes[frame.scene].code[frame.at]
    if isinstance(op, st.NoticeOp):
        things = tuple(thing for thing in op.things if can_notice(turn, thing))
        return NoticeStop(frame.scene, things, op.up_to - state.looked)
    if not isinstance(op, st.ChooseOp):
        raise ValueError(f"a state waits in {frame.scene} at {type(op).__name__}")
    options = turn.machine.options(op)
    shown = (o for o in options if o.is_there(state.values))
    return ChoiceStop(frame.scene, tuple(_offered(turn, o, frame.scene) for o in shown))


def _offered(turn: Turn, compiled: CompiledOption, scene: str) -> OfferedOption:
    machine, option = turn.machine, compiled.option
    label = option.label or st.Text("")
    values = machine.text_values(label, scene, turn)
    if compiled.is_open(turn.values):
        return OfferedOption(option, values, is_open=True)
    if option.otherwise is not None and not machine.holds(option.condition, turn):
        reason = option.otherwise
        reason_values = machine.text_values(reason, scene, turn)
        return OfferedOption(option, values, False, reason.source, reason_values)
    return OfferedOption(option, values, False, _empty_line(turn, option))


def _empty_line(turn: Turn, option: st.Option) -> str:
    """The words of the first person who hasn't enough for the option's cost."""
    story = turn.machine.story
    store = story.stores[str(story.cost_from)]
    for person, amount in option.cost:
        slot = turn.machine.slot[f"store:{store.id}.{person}"]
        if turn.values[slot] - store.low < amount:
            somebody = story.people[person]
            default = f"{somebody.display_name} hasn't enough {store.title} for this."
            return dict(somebody.empty).get(store.id, default)
    return ""


def open_inputs(story: st.Story, state: State) -> tuple[inp.Input, ...]:
    """Every input that `step` accepts at this stop, except passing over.

    A stuck choice (nothing open) gives `LookAway` alone; the end gives nothing.
    """
    if state.over is not None:
        return ()
    machine = machine_of(story)
    if not state.frames:
        turn = Turn(machine, state)
        return tuple(inp.Follow(o.scene) for o in calendar.open_moments(turn))
    frame = state.frames[-1]
    op = story.scenes[frame.scene].code[frame.at]
    if isinstance(op, st.ChooseOp):
        values = state.values
        found = tuple([o.given for o in machine.options(op) if o.is_open(values)])
        return found or (inp.LookAway(),)
    if not isinstance(op, st.NoticeOp):
        raise ValueError(f"a state waits in {frame.scene} at {type(op).__name__}")
    turn = Turn(machine, state)
    things = (inp.Notice(t.id) for t in op.things if can_notice(turn, t))
    return (*things, inp.LookAway())
