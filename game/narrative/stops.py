"""Where a play waits for its player: the four kinds of stop, read from a state.

Looking changes nothing: the same state always shows the same stop.
"""

from game.narrative import calendar
from game.narrative import inputs as inp
from game.narrative import story as st
from game.narrative.machine import (
    CompiledOption,
    Glance,
    Values,
    can_notice,
    glance,
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
    now = glance(story, state)
    if not state.frames:
        part = story.calendar[state.part]
        left = part.follow - state.followed
        return OffersStop(part, tuple(calendar.open_moments(now)), left)
    frame = state.frames[-1]
    op = story.scenes[frame.scene].code[frame.at]
    if isinstance(op, st.NoticeOp):
        things = tuple(thing for thing in op.things if can_notice(now, thing))
        return NoticeStop(frame.scene, things, op.up_to - state.looked)
    if not isinstance(op, st.ChooseOp):
        raise ValueError(f"a state waits in {frame.scene} at {type(op).__name__}")
    options = now.machine.options(op)
    shown = (o for o in options if o.is_there(state.values))
    return ChoiceStop(frame.scene, tuple(_offered(now, o, frame.scene) for o in shown))


def _offered(now: Glance, compiled: CompiledOption, scene: str) -> OfferedOption:
    option = compiled.option
    values = now.text_values(option.label, scene) if option.label else ()
    if compiled.is_open(now.values):
        return OfferedOption(option, values, is_open=True)
    reason = option.otherwise
    # Without a condition of its own it is the cost that keeps it out of reach.
    condition = option.condition
    if reason is not None and not (condition and now.holds(condition)):
        reason_values = now.text_values(reason, scene)
        return OfferedOption(option, values, False, reason.source, reason_values)
    return OfferedOption(option, values, False, _empty_line(now, option))


def _empty_line(now: Glance, option: st.Option) -> str:
    """The words of the first person who hasn't enough for the option's cost."""
    story = now.machine.story
    store = story.stores[str(story.cost_from)]
    for person, amount in option.cost:
        slot = now.machine.slot[f"store:{store.id}.{person}"]
        if now.values[slot] - store.low < amount:
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
    if not state.frames:
        now = glance(story, state)
        return tuple(inp.Follow(o.scene) for o in calendar.open_moments(now))
    frame = state.frames[-1]
    op = story.scenes[frame.scene].code[frame.at]
    if isinstance(op, st.ChooseOp):
        values = state.values
        found = tuple(
            [o.given for o in machine_of(story).options(op) if o.is_open(values)]
        )
        return found or (inp.LookAway(),)
    if not isinstance(op, st.NoticeOp):
        raise ValueError(f"a state waits in {frame.scene} at {type(op).__name__}")
    now = glance(story, state)
    things = (inp.Notice(t.id) for t in op.things if can_notice(now, t))
    return (*things, inp.LookAway())
