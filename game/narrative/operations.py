"""A scene's operations, each as one small function.

A compiled operation takes the `Turn` under way, does its work on it and answers
with the number of the operation that comes next, or with one of two signs:
`LEFT` (the scene under way changed) and `STOPPED` (it is the player's turn).
"""

from collections.abc import Sequence
from typing import assert_never

from game.narrative import events as ev
from game.narrative import prose
from game.narrative import story as st
from game.narrative.effects import carry_out, tell_store
from game.narrative.expression import Expression
from game.narrative.machine import (
    LEFT,
    STOPPED,
    CompiledEffect,
    CompiledOp,
    Machine,
    StoryLoop,
    Turn,
    can_notice,
)
from game.narrative.showing import direct, set_stage, watch
from game.narrative.state import Frame


def code(machine: Machine, scene: str) -> tuple[CompiledOp, ...]:
    """The operations of a scene as functions, made when it is first entered."""
    known = machine.code.get(scene)
    if known is None:
        made = _Compiler(machine, scene)
        known = machine.code[scene] = made.operations()
    return known


def _onward(written: Sequence[st.Op]) -> list[int]:
    """For each operation, the first one from there on that does anything.

    Jumps back (a choice that is offered again) are left as they are.
    """
    onward = list(range(len(written) + 1))
    for at, op in reversed(list(enumerate(written))):
        if isinstance(op, st.Jump) and op.to > at:
            onward[at] = onward[op.to]
        elif isinstance(op, st.Do) and not op.effects:
            onward[at] = onward[at + 1]
    return onward


class _Compiler:
    def __init__(self, machine: Machine, scene: str) -> None:
        self.machine = machine
        self.scene = scene
        self.written = machine.story.scenes[scene].code
        self.onward = _onward(self.written)

    def operations(self) -> tuple[CompiledOp, ...]:
        return tuple(self._operation(at, op) for at, op in enumerate(self.written))

    def _operation(self, at: int, op: st.Op) -> CompiledOp:  # noqa: C901
        """One function for one operation; one branch for each kind there is."""
        following = self.onward[at + 1]
        match op:
            case st.Say():
                return self._say(following, op)
            case st.SetStage():
                return _then(lambda turn: set_stage(turn, op), following)
            case st.Direct():
                return _then(lambda turn: direct(turn, op), following)
            case st.Do(effects):
                return _then(lambda turn: carry_out(effects, turn), following)
            case st.Jump(to):
                goal = self.onward[to]
                return lambda _turn: goal
            case st.Unless(condition, to):
                return self._unless(condition, following, self.onward[to])
            case st.Branch(arms):
                return lambda turn: _draw(turn, arms)
            case st.ChooseOp():
                return self._choose(at, op)
            case st.NoticeOp():
                return self._notice(at, op)
            case st.Go(target):
                return lambda turn: _go(turn, target)
            case st.Call(target):
                # What is kept of a call is the place in what was written.
                return lambda turn: _call(turn, self.scene, at + 1, target)
            case st.Finish(ending):
                return lambda turn: _finish(turn, ending, following)
            case st.EndScene():
                return lambda turn: _end_scene(turn, self.scene)
            case _ as never:
                assert_never(never)

    def _say(self, following: int, op: st.Say) -> CompiledOp:
        machine, scene = self.machine, self.scene
        source, speaker, manner = op.text.source, op.speaker, op.manner
        watches = bool(machine.story.props or machine.story.worn or machine.glows)
        if speaker is None and not op.text.conditions:
            same = ev.Said(scene, None, "", manner, source)

            def say_the_same(turn: Turn) -> int:
                if watches:
                    watch(turn)
                turn.events.append(same)
                return following

            return say_the_same
        text_values = machine.varying(op.text, scene)
        is_sure = not prose.may_be_empty(source)

        def say(turn: Turn) -> int:
            if watches:
                watch(turn)
            values = text_values(turn)
            if not (is_sure or prose.runs(source, values)):
                # Nothing is left of it: nobody turns a page for that.
                return following
            called = turn.called(speaker) if speaker else ""
            turn.events.append(ev.Said(scene, speaker, called, manner, source, values))
            return following

        return say

    def _unless(self, condition: Expression, holds: int, fails: int) -> CompiledOp:
        test = self.machine.test(condition)
        return lambda turn: holds if test(turn.values) else fails

    def _choose(self, at: int, op: st.ChooseOp) -> CompiledOp:
        machine, here = self.machine, Frame(self.scene, at)
        fallback = next((o for o in op.options if o.fallback), None)

        def choose(turn: Turn) -> int:
            if (
                fallback is not None
                and turn.holds(fallback.condition)
                and not any(o.is_open(turn.values) for o in machine.options(op))
            ):
                return take(turn, fallback)
            turn.frames[-1] = here
            return STOPPED

        return choose

    def _notice(self, at: int, op: st.NoticeOp) -> CompiledOp:
        here, after = Frame(self.scene, at), self.onward[op.after]

        def notice(turn: Turn) -> int:
            # Coming back from a thing that was noticed ends up here again.
            if turn.looked >= op.up_to or not any(
                can_notice(turn, thing) for thing in op.things
            ):
                turn.looked = 0
                return after
            turn.frames[-1] = here
            return STOPPED

        return notice


def _then(action: CompiledEffect, following: int) -> CompiledOp:
    """An operation that does something and goes on with the next one."""

    def operation(turn: Turn) -> int:
        action(turn)
        return following

    return operation


def take(turn: Turn, option: st.Option) -> int:
    """Take an option: note it, pay for it, do its effects; where to go on."""
    machine = turn.machine
    turn.values[machine.slot[f"took:{option.id}"]] = 1
    if option.label is not None:
        scene = option.id.rpartition("/")[0]
        values = turn.text_values(option.label, scene)
        turn.events.append(ev.Chosen(option.id, option.label.source, values))
    for person, amount in option.cost:
        name = f"store:{machine.story.cost_from}.{person}"
        slot = machine.slot[name]
        before = turn.values[slot]
        turn.values[slot] = max(before - amount, machine.story.lows[slot])
        tell_store(turn, name, before, turn.values[slot])
    carry_out(option.effects, turn)
    return option.to


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
