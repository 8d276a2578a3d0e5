"""The one function that everything drives: a story, a state and an input.

`step` runs a story from one stop (the offers, a notice, a choice, an ending)
to the next. It is pure: the same arguments give the same `Step`, on every
machine, always.
"""

from typing import assert_never

from game.narrative import calendar
from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import story as st
from game.narrative.effects import carry_out
from game.narrative.machine import STOPPED, StoryLoop, Turn, can_notice, machine_of
from game.narrative.operations import begin_scene, code, take
from game.narrative.state import Frame, State
from game.narrative.values import dataclass

# A story that enters this many scenes without a stop runs in a circle.
SCENES_BETWEEN_STOPS_MAX = 2_000


@dataclass(frozen=True, slots=True)
class Step:
    """What an input led to: the state at the next stop, and the events on the way."""

    state: State
    events: tuple[ev.Event, ...]


class NotOpen(ValueError):
    """An input that can't be given at this stop; the message says what can."""


def step(story: st.Story, state: State | None, given: inp.Input) -> Step:
    """Runs `story` from `state` with an input to the next stop.

    Args:
        story: The story.
        state: Where the play stands; only `Begin` may be given None.
        given: What the player does.

    Returns:
        The state at the next stop and everything that happened on the way.

    Raises:
        NotOpen: If the input isn't one of those open at this stop.
        StoryLoop: If the story goes on for ever without a stop.
    """
    machine = machine_of(story)
    if isinstance(given, inp.Begin):
        turn = Turn(machine, State(story.starts, seed=given.seed & 0xFFFFFFFF))
        begin_scene(turn, story.start)
        return _run(turn)
    if state is None:
        raise NotOpen("a play starts with `begin`")
    turn = Turn(machine, state)
    if turn.over is not None:
        raise NotOpen("the play is over")
    match given:
        case inp.Follow(scene):
            _follow(turn, scene)
        case inp.Notice(thing):
            _notice(turn, thing)
        case inp.LookAway():
            _look_away(turn)
        case inp.Choose(choice):
            _choose(turn, choice)
        case inp.PassOver():
            _pass_over(turn)
        case _ as never:
            assert_never(never)
    return _run(turn)


def begin_at(story: st.Story, scene: str, seed: int = 0) -> Step:
    """Begins a play in the middle, at `scene`, as an author trying it out does."""
    turn = Turn(machine_of(story), State(story.starts, seed=seed & 0xFFFFFFFF))
    offer = story.offers[scene]
    for number, part in enumerate(story.calendar):
        if part.id in offer.when:
            turn.part, turn.turn = number, "passing"
            break
    begin_scene(turn, scene)
    return _run(turn)


def present_op(story: st.Story, state: State) -> st.ChooseOp | st.NoticeOp | None:
    """The operation at which a state waits, or None at the offers or the end."""
    if not state.frames:
        return None
    frame = state.frames[-1]
    op = story.scenes[frame.scene].code[frame.at]
    return op if isinstance(op, st.ChooseOp | st.NoticeOp) else None


def _run(turn: Turn) -> Step:
    """Runs until the player has a turn or the play is over."""
    entered = 0
    while turn.over is None:
        if not turn.frames:
            if calendar.go_on(turn) == STOPPED:
                break
            continue
        entered += 1
        if entered > SCENES_BETWEEN_STOPS_MAX:
            raise StoryLoop(
                f"the scene {turn.frames[-1].scene} comes round again and again "
                "without anything to choose or notice"
            )
        scene, at = turn.frames[-1]
        operations = code(turn.machine, scene)
        while at >= 0:
            at = operations[at](turn)
        if at == STOPPED:
            break
    return Step(turn.state(), tuple(turn.events))


def _waiting(turn: Turn) -> st.Op | None:
    if not turn.frames:
        return None
    frame = turn.frames[-1]
    return turn.machine.story.scenes[frame.scene].code[frame.at]


def _go_on_at(turn: Turn, at: int) -> None:
    turn.frames[-1] = Frame(turn.frames[-1].scene, at)


def _follow(turn: Turn, scene: str) -> None:
    if turn.frames:
        raise NotOpen("nothing is on offer here; a scene is under way")
    on_offer = [offer.scene for offer in calendar.open_moments(turn)]
    if scene not in on_offer:
        raise NotOpen(f"{scene} isn't on offer now; open: {_listed(on_offer)}")
    turn.followed += 1
    turn.turn = "passing"
    begin_scene(turn, scene)


def _notice(turn: Turn, thing_id: str) -> None:
    op = _waiting(turn)
    if not isinstance(op, st.NoticeOp):
        raise NotOpen("there is nothing to notice here")
    there = [thing for thing in op.things if can_notice(turn, thing)]
    for thing in there:
        if thing.id == thing_id:
            turn.looked += 1
            turn.values[turn.machine.slot[f"noticed:{thing.id}"]] = 1
            turn.events.append(ev.Noticed(turn.frames[-1].scene, thing.id))
            _go_on_at(turn, thing.to)
            return
    raise NotOpen(
        f"{thing_id} can't be noticed now; open: {_listed([t.id for t in there])}"
    )


def _look_away(turn: Turn) -> None:
    op = _waiting(turn)
    if isinstance(op, st.NoticeOp):
        turn.looked = 0
        _go_on_at(turn, op.after)
    elif isinstance(op, st.ChooseOp) and not _open_ids(turn, op):
        # Nothing can be chosen. The checker reports this as a stuck state; a
        # player who meets it all the same goes on below, rather than nowhere.
        _go_on_at(turn, op.after)
    else:
        raise NotOpen("there is nothing to look away from; choose one of the options")


def _open_ids(turn: Turn, op: st.ChooseOp) -> list[str]:
    options = turn.machine.options(op)
    return [o.option.id for o in options if o.is_open(turn.values)]


def _choose(turn: Turn, choice: str) -> None:
    op = _waiting(turn)
    if not isinstance(op, st.ChooseOp):
        raise NotOpen("there is nothing to choose here")
    for compiled in turn.machine.options(op):
        if compiled.option.id == choice and compiled.is_open(turn.values):
            _go_on_at(turn, take(turn, compiled.option))
            return
    raise NotOpen(f"{choice} isn't open now; open: {_listed(_open_ids(turn, op))}")


def _pass_over(turn: Turn) -> None:
    if not turn.frames:
        raise NotOpen("no scene is under way that could be passed over")
    scenes = turn.machine.story.scenes
    depth = len(turn.frames)
    while depth and scenes[turn.frames[depth - 1].scene].summary is None:
        depth -= 1
    if not depth:
        name = turn.frames[-1].scene
        raise NotOpen(f"the scene {name} has no summary to pass over to")
    # Scenes that the marked one has called are part of what is passed over.
    while len(turn.frames) > depth:
        inner = turn.frames.pop()
        turn.events.append(ev.SceneEnded(inner.scene, passed_over=True))
    scene = scenes[turn.frames[-1].scene]
    assert scene.summary is not None, "that is how it was found"
    values = turn.text_values(scene.summary.text, scene.id)
    source = scene.summary.text.source
    turn.events.append(ev.Said(scene.id, None, "", "", source, values))
    carry_out(scene.summary.effects, turn)
    turn.looked = 0
    turn.frames.pop()
    turn.events.append(ev.SceneEnded(scene.id, passed_over=True))


def _listed(ids: list[str]) -> str:
    return ", ".join(ids) if ids else "nothing"


__all__ = ["NotOpen", "Step", "StoryLoop", "begin_at", "present_op", "step"]
