"""From a story to its graph: what `machine` does, written as guarded moves.

Each operation of `game.narrative.operations` has its counterpart here, and tests
hold the two together: every play runs both and compares them at every stop.
Operations that only show something are passed over; they change nothing that
a condition could ask for.

Only what can be walked to is built, a point at a time, from where a play begins.
"""

from collections.abc import Callable
from functools import partial
from typing import assert_never

from game.checking.proof import almanac
from game.checking.proof import sites as s
from game.checking.proof.carrying import chain
from game.checking.proof.groundwork import Groundwork
from game.checking.proof.model import (
    AUTO,
    DEEP,
    STOP,
    Key,
    Model,
    Move,
    Point,
    Position,
    Update,
)
from game.checking.proof.terms import (
    FALSE,
    TRUE,
    both,
    compare,
    either,
    opposite,
)
from game.narrative import inputs as inp
from game.narrative import story as st
from game.narrative.expression import Node

POINTS_MAX = 200_000
TICK_EVERY = 1_000


def model_of(
    story: st.Story,
    most: int = POINTS_MAX,
    is_over: Callable[[], bool] = lambda: False,
) -> Model:
    """The graph of `story`, with about `most` points at most.

    `is_over` is asked now and then whether to leave it unfinished.
    """
    return Builder(story).build(most, is_over)


class Builder(Groundwork):
    """Builds one graph."""

    def __init__(self, story: st.Story) -> None:
        super().__init__(story)
        self.tellers = {scene.id: _tellers(scene) for scene in story.scenes.values()}
        self.made = 0

    def build(self, most: int, is_over: Callable[[], bool]) -> Model:
        """Builds until nothing waits, or the graph is too large."""
        self.model.is_whole = False
        self.enter(Position(), self.story.start)
        while self.waiting:
            self.made += 1
            late = not self.made % TICK_EVERY and is_over()
            if late or len(self.model.points) > most:
                return self.model
            point, make = self.waiting.pop()
            make(point)
        self.model.is_whole = True
        return self.model

    def enter(self, below: Position, scene: str) -> int:
        """The point at which `scene` begins on top of the frames of `below`."""
        frames = (*below.frames, (scene, 0))
        at = below._replace(frames=frames, looked=0)
        slot = self.slot[f"seen:{scene}"]
        happened = self.put(f"happened:{scene}", 1)
        high = self.model.bounds[slot][1]
        most, again = self.model.visits.get(slot, (high, high))

        def make(point: Point) -> None:
            self.ask(point, ("scene", scene))
            point.enters = scene
            to = self.go(at, is_begun=True)
            one_more: Node = ("+", ("slot", slot), ("const", 1))
            counted = Update(slot, one_more, 0, most)
            if most == again:
                point.moves.append(Move(TRUE, (counted, happened), to))
                return
            round_again = Update(slot, ("const", again), 0, most)
            less = compare("<", slot, most)
            point.moves.append(Move(less, (counted, happened), to))
            point.moves.append(Move(opposite(less), (round_again, happened), to))

        return self.point(("enter", at), AUTO, at, make)

    # --- operations ---------------------------------------------------------------

    def stage(self, at: Position, name: str) -> int:
        """The point of a step of the calendar; see `almanac`."""
        return almanac.stage(self, at, name)

    def go(self, at: Position, *, is_begun: bool = False) -> int:
        """The point at which a play stands that has come to `at`.

        Args:
            at: The position.
            is_begun: Whether the stretch that begins at it is asked for already.
        """
        if not at.frames:
            return self.stage(at, "")
        scene, here = at.frames[-1]
        code = self.story.scenes[scene].code
        while True:
            op = code[here]
            where = _at(at, here)
            if here in self.tellers[scene] and not is_begun:
                return self._block(where)
            is_begun = False
            if isinstance(op, st.Jump):
                here = op.to
            elif isinstance(op, st.SetStage | st.Direct):
                here += 1
            else:
                return self._operation(where, scene, here, op)

    def _block(self, at: Position) -> int:
        def make(point: Point) -> None:
            self.ask(point, ("block", *at.frames[-1]))
            point.moves.append(Move(TRUE, (), self.go(at, is_begun=True)))

        return self.point(("block", at), AUTO, at, make)

    def _operation(self, at: Position, scene: str, here: int, op: st.Op) -> int:
        match op:
            case st.ChooseOp():
                return self._choose(at, scene, here, op)
            case st.NoticeOp():
                return self._notice(at, op)
            case st.Do(effects):
                after = _at(at, here + 1)
                return chain(self, ("do", scene, here), effects, after)
            case st.Go(target):
                return self.enter(at._replace(frames=at.frames[:-1]), target)
            case st.Call(target):
                return self._call(at, scene, here, target)
            case st.EndScene():
                return self.go(at._replace(frames=at.frames[:-1]))
            case st.Say() | st.Unless() | st.Branch() | st.Finish():
                return self.point(
                    ("op", at), AUTO, at, lambda p: self._small(p, scene, here, op)
                )
            case st.SetStage() | st.Direct() | st.Jump():
                raise AssertionError("passed over by `go`")
            case _ as never:
                assert_never(never)

    def _small(
        self,
        point: Point,
        scene: str,
        here: int,
        op: st.Say | st.Unless | st.Branch | st.Finish,
    ) -> None:
        at = point.position
        following = _at(at, here + 1)
        match op:
            case st.Say(text):
                self.ask_text(point, text, ("say", scene, here))
                point.draws = s.draws(text)
                following = self._say(point, scene, here)
                point.moves.append(Move(TRUE, (), self.go(following)))
            case st.Unless(condition, to):
                test = self.tree(condition)
                if condition.node[0] != "const":
                    self.ask_truth(point, ("if", scene, here), test, TRUE)
                self.move(point, test, (), lambda: self.go(following))
                self.move(point, opposite(test), (), lambda: self.go(_at(at, to)))
            case st.Branch(arms):
                point.weights = tuple(weight for weight, _ in arms)
                for _, to in arms:
                    point.moves.append(Move(TRUE, (), self.go(_at(at, to))))
            case st.Finish(ending):
                self.ask(point, ("ending", ending))
                update = self.put(f"ended:{ending}", 1)
                final = self.story.endings[ending].of is None
                to = self.over(at, ending) if final else self.go(following)
                point.moves.append(Move(TRUE, (update,), to))

    def _say(self, point: Point, scene: str, here: int) -> Position:
        """Notes what is said in one go; where that leads."""
        code = self.story.scenes[scene].code
        said: list[tuple[str, str]] = []
        while isinstance(op := code[here], st.Say | st.SetStage | st.Direct):
            if said and here in self.tellers[scene]:
                break
            if isinstance(op, st.Say):
                if said and op.text.conditions:
                    break
                said.append((scene, op.text.source))
            here += 1
        point.says = tuple(said)
        return _at(point.position, here)

    def _call(self, at: Position, scene: str, here: int, target: str) -> int:
        if len(at.frames) >= st.CALL_DEPTH_MAX:

            def make(point: Point) -> None:
                self.ask(point, ("deep", scene, here))

            return self.point(("deep", at), DEEP, at, make)
        return self.enter(_at(at, here + 1), target)

    # --- choices --------------------------------------------------------------------

    def _choose(self, at: Position, scene: str, here: int, op: st.ChooseOp) -> int:
        fallback = next((o for o in op.options if o.fallback), None)
        opens = [(o, self._open(o)) for o in op.options if not o.fallback]
        is_any = self.fold(either(*(test for _, test in opens)))
        falls = FALSE
        if fallback is not None:
            falls = self.fold(both(self.tree(fallback.condition), opposite(is_any)))
        stuck = self.fold(both(opposite(is_any), opposite(falls)))

        def make(point: Point) -> None:
            if fallback is None:
                self._ask_options(point, scene, here, op)
            for option, test in opens:
                given = inp.Choose(option.id)
                take = partial(self._take, at, option)
                paid, draws = self._paid(option), s.draws(option.label)
                self.move(point, test, paid, take, given, draws)
            if stuck != FALSE:
                self.ask(point, ("stuck", scene, here), stuck)
                away = self.go(_at(at, op.after))
                point.moves.append(Move(stuck, (), away, inp.LookAway()))
            self._pass_over(point)

        if fallback is None:
            return self.point(("stop", at), STOP, at, make)

        def before(point: Point) -> None:
            self._ask_options(point, scene, here, op)
            self.ask(point, ("choice", fallback.id), falls)
            if fallback.condition is not None:
                name: Key = ("option_if", fallback.id)
                test = self.tree(fallback.condition)
                self.ask_truth(point, name, test, opposite(is_any))
            take = partial(self._take, at, fallback)
            paid, draws = self._paid(fallback), s.draws(fallback.label)
            self.move(point, falls, paid, take, draws=draws)
            stop = self.point(("stop", at), STOP, at, make)
            self.move(point, opposite(falls), (), lambda: stop)

        return self.point(("before", at), AUTO, at, before)

    def _open(self, option: st.Option) -> Node:
        test = self.tree(option.condition)
        return self.fold(both(self._untaken(option), test, self._affordable(option)))

    def _affordable(self, option: st.Option) -> Node:
        slots = (
            (self.slot[f"store:{self.story.cost_from}.{person}"], amount)
            for person, amount in option.cost
        )
        return both(
            *(compare(">=", slot, self.story.lows[slot] + n) for slot, n in slots)
        )

    def _untaken(self, option: st.Option) -> Node:
        slot = self.slot[f"took:{option.id}"]
        return compare("==", slot, 0) if option.once else TRUE

    def _paid(self, option: st.Option) -> tuple[Update, ...]:
        found = [self.put(f"took:{option.id}", 1)]
        for person, amount in option.cost:
            slot = self.slot[f"store:{self.story.cost_from}.{person}"]
            left: Node = ("-", ("slot", slot), ("const", amount))
            found.append(Update(slot, left, self.story.lows[slot], 10**6))
        return tuple(found)

    def _take(self, at: Position, option: st.Option) -> int:
        after = _at(at, option.to)
        return chain(self, ("take", option.id, 0), option.effects, after)

    def _ask_options(
        self, point: Point, scene: str, here: int, op: st.ChooseOp
    ) -> None:
        self.ask(point, ("menu", scene, here))
        for option in op.options:
            if option.fallback:
                continue
            self.ask(point, ("choice", option.id), self._open(option))
            test, untaken = self.tree(option.condition), self._untaken(option)
            if option.condition is not None:
                self.ask_truth(point, ("option_if", option.id), test, untaken)
            # Without a condition it is the cost that keeps it out of reach.
            reached = test if option.condition is not None else self._affordable(option)
            closed = both(untaken, opposite(reached))
            if s.says_short(option):
                self.ask(point, ("short", option.id), closed)
            is_there = untaken if option.otherwise else both(untaken, test)
            self.ask_text(point, option.label, ("label", option.id, 0), is_there)
            where = ("otherwise", option.id, 0)
            self.ask_text(point, option.otherwise, where, closed)

    def _pass_over(self, stop: Point) -> None:
        at = stop.position
        # Scenes that the marked one has called are part of what is passed over.
        depth = len(at.frames)
        while depth and self.story.scenes[at.frames[depth - 1][0]].summary is None:
            depth -= 1
        if not depth:
            return
        scene = self.story.scenes[at.frames[depth - 1][0]]
        assert scene.summary is not None, "that is how it was found"
        summary = scene.summary
        after = at._replace(frames=at.frames[: depth - 1], looked=0)

        def make(point: Point) -> None:
            point.draws = s.draws(summary.text)
            self.ask_text(point, summary.text, ("summary", scene.id, 0))
            name = ("summary", scene.id, 0)
            to = chain(self, name, summary.effects, after)
            point.moves.append(Move(TRUE, (), to))

        number = self.point(("summary", scene.id, after), AUTO, after, make)
        stop.moves.append(Move(TRUE, (), number, inp.PassOver()))

    # --- noticing -------------------------------------------------------------------

    def _notice(self, at: Position, op: st.NoticeOp) -> int:
        after = _at(at, op.after)._replace(looked=0)
        if at.looked >= op.up_to:
            return self.go(after)
        unseen = {
            t.id: compare("==", self.slot[f"noticed:{t.id}"], 0) for t in op.things
        }
        can = {t.id: both(unseen[t.id], self.tree(t.condition)) for t in op.things}
        is_any = self.fold(either(*can.values()))

        def make(point: Point) -> None:
            for thing in op.things:
                self.ask(point, ("notice", thing.id), can[thing.id])
                to = _at(at, thing.to)._replace(looked=at.looked + 1)
                update = self.put(f"noticed:{thing.id}", 1)
                self.move(
                    point,
                    can[thing.id],
                    (update,),
                    partial(self.go, to),
                    inp.Notice(thing.id),
                )
            point.moves.append(Move(TRUE, (), self.go(after), inp.LookAway()))
            self._pass_over(point)

        def before(point: Point) -> None:
            self.ask(point, ("menu", *at.frames[-1]))
            for thing in op.things:
                if thing.condition is not None:
                    name: Key = ("thing_if", thing.id)
                    test = self.tree(thing.condition)
                    self.ask_truth(point, name, test, unseen[thing.id])
            self.move(point, opposite(is_any), (), lambda: self.go(after))
            stop = self.point(("stop", at), STOP, at, make)
            self.move(point, is_any, (), lambda: stop)

        return self.point(("before", at), AUTO, at, before)


def _at(position: Position, here: int) -> Position:
    """`position` with the scene under way at operation `here`."""
    frames = position.frames
    return position._replace(frames=(*frames[:-1], (frames[-1][0], here)))


def _tellers(scene: st.Scene) -> frozenset[int]:
    starts = s.leaders(scene)
    return frozenset(at for at in starts if at and s.tells(scene, at, starts))
