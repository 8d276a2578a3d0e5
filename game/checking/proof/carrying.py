"""Effects as chains of points, one for each, in the order in which they are done.

An act's life goes only some ways, so a step of it is a point with one move for
each life it may have at that moment.
"""

from collections.abc import Iterable
from typing import assert_never

from game.checking.proof.groundwork import Groundwork
from game.checking.proof.model import AUTO, Point, Position, Update
from game.checking.proof.terms import TRUE, both, compare, either, opposite, plain
from game.narrative import story as st
from game.narrative.expression import TAKEN, Node

# What the effects belong to: "do", scene, operation; "take", option, 0; ...
Name = tuple[str, str, int]

# From the life an act has to the one it moves to, as `machine` has it.
NEXT_LIFE: dict[str, dict[int, int]] = {
    "given": {0: 1},
    "taken": {1: 3, 2: 4},
    "slack": {0: 2, 1: 2},
    "mended": {1: 4, 2: 4},
    "called": {},
}


def chain(
    builder: Groundwork,
    name: Name,
    effects: tuple[st.Effect, ...],
    after: Position,
    stage: str = "",
    number: int = 0,
) -> int:
    """The point at which `effects` are begun, to go on at `after`.

    Args:
        builder: Of the graph.
        name: What the effects belong to.
        effects: The effects.
        after: Where the play goes on.
        stage: A step of the calendar to go on with instead, or "".
        number: How many of the effects are done.
    """
    if number == len(effects):
        if stage:
            return builder.stage(after, stage)
        return builder.go(after)

    def make(point: Point) -> None:
        def onward() -> int:
            return chain(builder, name, effects, after, stage, number + 1)

        _Step(builder, point, name, number, onward()).carry_out(effects[number])

    key = ("effect", name, number, after, stage)
    return builder.point(key, AUTO, after, make)


class _Step:
    """One effect as the moves of one point."""

    def __init__(
        self, builder: Groundwork, point: Point, name: Name, number: int, to: int
    ) -> None:
        self.builder = builder
        self.story = builder.story
        self.point = point
        self.name = name
        self.number = number
        self.to = to

    def carry_out(self, effect: st.Effect) -> None:
        match effect:
            case st.Assign():
                self.assign(effect)
            case st.Cap():
                self.cap(effect)
            case st.ActStep():
                self.act(effect)
            case st.Hand(thing, to):
                self.ask_hand(thing, to, TRUE)
                self.add(TRUE, self.handed(thing, to))
            case st.Know(person):
                self.add(TRUE, [self.put(f"knows:{person}", 1)])
            case _ as never:
                assert_never(never)

    def add(self, guard: Node, updates: Iterable[Update]) -> None:
        self.builder.move(self.point, guard, tuple(updates), lambda: self.to)

    def put(self, name: str, number: int) -> Update:
        slot = self.builder.slot[name]
        return Update(slot, ("const", number), number, number)

    def assign(self, effect: st.Assign) -> None:
        slot = self.builder.slot[effect.slot]
        low, high = self.story.lows[slot], self.story.highs[slot]
        value = self.builder.fold(plain(effect.value.node))
        if effect.relative:
            value = ("+", ("slot", slot), value)
        self.add(TRUE, [Update(slot, value, low, high)])
        if self._is_meant(effect.slot):
            return
        out = either(("<", value, ("const", low)), (">", value, ("const", high)))
        key = ("clamp", *self.name, self.number, effect.slot)
        self.builder.ask(self.point, key, self.builder.fold(out))

    def _is_meant(self, slot: str) -> bool:
        """Whether an author has said that a slot stays at its bounds."""
        kind, _, name = slot.partition(":")
        if kind == "store":
            return self.story.stores[name.partition(".")[0]].saturates
        variable = self.story.variables.get(name) if kind == "var" else None
        return variable is not None and variable.saturates

    def cap(self, effect: st.Cap) -> None:
        store = self.story.stores[effect.store]
        slots = [self.builder.slot[f"store:{store.id}.{who}"] for who in store.of]
        self.add(TRUE, [Update(i, ("slot", i), store.low, effect.most) for i in slots])

    def act(self, effect: st.ActStep) -> None:
        act = self.story.acts[effect.act]
        slot = self.builder.slot[f"act:{act.id}"]
        ask = self.builder.ask
        if effect.life != "given":
            self.point.minds = frozenset((slot,))
        if effect.life == "called":
            called = self.builder.slot[f"called:{act.id}"]
            moves = both(compare(">=", slot, TAKEN), compare("==", called, 0))
            ask(self.point, ("act", act.id, "called"), moves)
            self.add(moves, [self.put(f"called:{act.id}", 1)])
            self.add(opposite(moves), ())
            return
        found: list[Node] = []
        for now, then in NEXT_LIFE[effect.life].items():
            guard = compare("==", slot, now)
            found.append(guard)
            updates = [self.put(f"act:{act.id}", then)]
            if effect.life == "given" and act.thing is not None:
                self.ask_hand(act.thing, act.receiver, guard)
                updates += self.handed(act.thing, act.receiver)
            self.add(guard, updates)
        moves = either(*found)
        ask(self.point, ("act", act.id, effect.life), moves)
        self.add(opposite(moves), ())

    def ask_hand(self, thing: str, to: str, where: Node) -> None:
        slot = self.builder.slot[f"thing:{thing}"]
        other = compare("!=", slot, self.story.holders.index(to))
        self.builder.ask(self.point, ("hand", thing, to), both(where, other))

    def handed(self, thing: str, to: str) -> list[Update]:
        found = [self.put(f"thing:{thing}", self.story.holders.index(to))]
        if to != st.NOBODY:
            found.append(self.put(f"had:{thing}.{to}", 1))
        return found
