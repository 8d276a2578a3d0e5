"""What effects do to a turn: slots are set, acts move on, things change hands.

Each effect becomes one small function when it is first carried out.
"""

from typing import assert_never

from game.narrative import events as ev
from game.narrative import story as st
from game.narrative.expression import TAKEN
from game.narrative.machine import CompiledEffect, Machine, Turn

# From the life an act has to the one it moves to; what isn't here stays as it is.
_NEXT_LIFE: dict[str, dict[int, int]] = {
    "given": {0: 1},
    "taken": {1: 3, 2: 4},
    "slack": {0: 2, 1: 2},
    "mended": {1: 4, 2: 4},
    "called": {},
}


def carry_out(effects: tuple[st.Effect, ...], turn: Turn) -> None:
    """Do `effects` in order."""
    if not effects:
        return
    turn.is_glow_due = True
    known = turn.machine.effects.get(id(effects))
    if known is None:
        made = tuple(_compiled(turn.machine, effect) for effect in effects)
        # The effects are kept with their functions, so that their id stays theirs.
        known = turn.machine.effects[id(effects)] = (effects, made)
    for effect in known[1]:
        effect(turn)


def _compiled(machine: Machine, effect: st.Effect) -> CompiledEffect:
    match effect:
        case st.Assign():
            return _assign(machine, effect)
        case st.Cap():
            return _cap(machine, effect)
        case st.ActStep():
            return _act_step(machine, effect)
        case st.Hand():
            return lambda turn: hand(turn, effect.thing, effect.to)
        case st.Know():
            return lambda turn: _introduce(turn, effect.person)
        case _ as never:
            assert_never(never)


def _assign(machine: Machine, effect: st.Assign) -> CompiledEffect:
    slot = machine.slot[effect.slot]
    low, high = machine.story.lows[slot], machine.story.highs[slot]
    value = machine.test(effect.value)
    relative = effect.relative
    store = effect.slot.startswith("store:")

    def assign(turn: Turn) -> None:
        before = turn.values[slot]
        wanted = int(value(turn.values)) + (before if relative else 0)
        turn.values[slot] = min(max(wanted, low), high)
        if store:
            tell_store(turn, effect.slot, before, turn.values[slot])

    return assign


def _cap(machine: Machine, effect: st.Cap) -> CompiledEffect:
    names = [f"store:{effect.store}.{p}" for p in machine.story.stores[effect.store].of]
    slots = [(name, machine.slot[name]) for name in names]

    def cap(turn: Turn) -> None:
        for name, slot in slots:
            before = turn.values[slot]
            turn.values[slot] = min(before, effect.most)
            tell_store(turn, name, before, turn.values[slot])

    return cap


def _act_step(machine: Machine, effect: st.ActStep) -> CompiledEffect:
    act = machine.story.acts[effect.act]
    slot = machine.slot[f"act:{act.id}"]
    called = machine.slot[f"called:{act.id}"]
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


def _introduce(turn: Turn, person: str) -> None:
    # What a scene calls somebody holds although others know them by name: who
    # looks on in this scene may not have been there.
    slot = turn.machine.knows[person]
    called = turn.aliases.pop(person, None)
    if called or not turn.values[slot]:
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


def tell_store(turn: Turn, slot_name: str, before: int, now: int) -> None:
    """Tells that an amount has changed, if it has; `slot_name` is its slot."""
    if before != now:
        store, _, person = slot_name.removeprefix("store:").partition(".")
        turn.events.append(ev.StoreChanged(store, person, before, now))
