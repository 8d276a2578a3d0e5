"""What can have been written before a point, and what is remembered after it.

One bit for each slot, one number for each point, and the graph alone: whatever
the guards say, a move may be taken. Forwards the bits say which slots something
may have written by then; a slot whose bit is missing still has its first value,
in every play. Backwards they say which slots something later may ask for.

Source: G. Kildall, "A unified approach to global program optimization", POPL
1973; the first is his reaching definitions, the second live variables.
"""

from collections.abc import Iterable

from game.checking.proof.model import Key, Model, Point, in_order
from game.checking.proof.once import entered_once
from game.checking.proof.sites import conditions
from game.checking.proof.terms import FALSE, folded, slots_of
from game.narrative import story as st
from game.narrative.expression import Node


class Flow:
    """What can have been written before the points of a graph.

    `once` are scenes that are entered once at most. Where one is entered, what is
    written in it alone can't have been written yet.
    """

    def __init__(self, model: Model, once: frozenset[str] = frozenset()) -> None:
        self.model = model
        points = model.points
        fresh = _written_within(model, once) if once else {}
        # What begins a scene may have been written before it, but for what is fresh.
        self.stale = [~fresh.get(point.enters, 0) for point in points]
        self.order = in_order([[move.to for move in p.moves] for p in points])
        self.order.reverse()
        self._written: list[int] = []

    def written_before(self) -> list[int]:
        """For each point the slots that may have been written on the way to it.

        To be asked again when moves have been removed, by `written_anew`.
        """
        if not self._written:
            self._written = self.written_anew()
        return self._written

    def written_anew(self) -> list[int]:
        """As `written_before`, of the moves that there are now."""
        points, stale = self.model.points, self.stale
        ways = [
            [(move.to, bits_of([u.slot for u in move.updates])) for move in p.moves]
            for p in points
        ]
        found = [0] * len(points)
        seen = bytearray(len(points))
        seen[0] = 1
        again = True
        while again:
            # Once over all points, each before those it leads to; and once more for
            # each time that the graph goes back.
            again = False
            done = bytearray(len(points))
            for number in self.order:
                done[number] = 1
                if not seen[number]:
                    continue
                here = found[number]
                for to, written in ways[number]:
                    bits = (here | written) & stale[to] | found[to]
                    if bits != found[to] or not seen[to]:
                        found[to] = bits
                        seen[to] = 1
                        again = again or bool(done[to])
        return found


def _written_within(model: Model, once: frozenset[str]) -> dict[str, int]:
    """For each of some scenes the slots that are written nowhere else."""
    inside = dict.fromkeys(once, 0)
    outside = dict.fromkeys(once, 0)
    by_scene: dict[frozenset[str], int] = {}
    for point in model.points:
        here = frozenset(scene for scene, _ in point.position.frames)
        bits = 0
        for move in point.moves:
            bits |= bits_of(u.slot for u in move.updates)
        by_scene[here] = by_scene.get(here, 0) | bits
    for here, bits in by_scene.items():
        for scene in once:
            if scene in here:
                inside[scene] |= bits
            else:
                outside[scene] |= bits
    return {scene: inside[scene] & ~outside[scene] for scene in once}


def asked_after(model: Model, flow: Flow) -> list[int]:
    """For each point the slots that it, or something after it, may ask for.

    An act's being given for the first time asks for its slot, but doesn't
    remember it; taking hold of it does.
    """
    return _gathered_later(
        model, [*reversed(flow.order)], [_asked(point) for point in model.points]
    )


def read_later(model: Model, flow: Flow) -> list[int]:
    """For each point the slots that what happens there or later may depend on.

    To be used before `settle`, which leaves out what holds in this story alone.
    """
    found: list[int] = []
    for point in model.points:
        bits = 0
        for _, where in point.asks:
            bits |= bits_of(slots_of(where))
        for move in point.moves:
            bits |= bits_of(slots_of(move.guard))
            for update in move.updates:
                bits |= bits_of(slots_of(update.value))
        found.append(bits)
    return _gathered_later(model, [*reversed(flow.order)], found)


def _gathered_later(model: Model, order: Iterable[int], found: list[int]) -> list[int]:
    """For each point the bits `found` at it or at a point after it."""
    after = [[move.to for move in point.moves] for point in model.points]
    again = True
    while again:
        again = False
        for number in order:
            bits = found[number]
            for to in after[number]:
                bits |= found[to]
            if bits != found[number]:
                found[number] = bits
                again = True
    return found


def asked_too_early(
    model: Model, story: st.Story, flow: Flow
) -> dict[Key, tuple[frozenset[int], frozenset[int]]]:
    """For each condition: what it reads, and what of that too early.

    Too early is a slot that something in the story writes, but nothing can have
    written wherever the condition is asked. To be used before `settle`.
    """
    before = flow.written_before()
    ever = 0
    for point in model.points:
        for move in point.moves:
            ever |= bits_of(u.slot for u in move.updates)
    found: dict[Key, tuple[frozenset[int], frozenset[int]]] = {}
    for name, node in conditions(story):
        spots = [*model.goals.get((*name, 1), ()), *model.goals.get((*name, 0), ())]
        written = 0
        for number, _ in spots:
            written |= before[number]
        reads = slots_of(node)
        early = [i for i in reads if ever >> i & 1 and not written >> i & 1]
        found[name] = (reads, frozenset(early) if spots else frozenset())
    return found


def forgotten_acts(model: Model, story: st.Story, flow: Flow) -> frozenset[str]:
    """Acts that nothing can ask for once they are given, nor for their thing."""
    after = asked_after(model, flow)
    slot = {name: number for number, name in enumerate(model.names)}
    remembered: dict[str, bool] = {}
    for key, spots in model.goals.items():
        if key[0] != "act" or key[2] != "given":
            continue
        act = story.acts[str(key[1])]
        mine = 1 << slot[f"act:{act.id}"]
        if act.thing is not None:
            mine |= bits_of(
                i for name, i in slot.items() if name.split(".")[0] in _of(act.thing)
            )
        for number, _ in spots:
            later = [after[move.to] for move in model.points[number].moves]
            known = remembered.get(act.id, False)
            remembered[act.id] = known or any(bits & mine for bits in later)
    return frozenset(act for act, is_known in remembered.items() if not is_known)


def _of(thing: str) -> tuple[str, str]:
    return f"thing:{thing}", f"had:{thing}"


def _asked(point: Point) -> int:
    bits = 0
    for slot in point.minds:
        bits |= 1 << slot
    for key, where in point.asks:
        if key[0] not in ("act", "hand", "clamp", "stuck"):
            bits |= bits_of(slots_of(where))
    if not any(key[0] == "act" for key, _ in point.asks):
        for move in point.moves:
            bits |= bits_of(slots_of(move.guard))
            for update in move.updates:
                bits |= bits_of(slots_of(update.value) - {update.slot})
    return bits


def bits_of(slots: Iterable[int]) -> int:
    """A number with the bits of `slots`."""
    found = 0
    for slot in slots:
        found |= 1 << slot
    return found


def flow_of(model: Model, story: st.Story) -> Flow:
    """How what is written flows through the graph of a story."""
    return Flow(model, entered_once(story))


def settle(model: Model, flow: Flow) -> None:
    """Puts first values for slots that nothing has written yet, in every guard.

    What can't be taken any more is removed, which may unsettle more; so it is
    done until nothing changes.
    """
    known: Known = {}
    written = flow.written_before()
    while _settle_guards(model, written, known):
        written = flow.written_anew()
    _settle_goals(model, written, known)


def _settle_guards(model: Model, written: list[int], known: "Known") -> bool:
    """Settles all guards once; whether a move was removed."""
    is_less = False
    for point in model.points:
        bits = written[point.number]
        for move in point.moves:
            guard = _settled(model, move.guard, bits, known)
            if guard != move.guard:
                move.guard = guard
                is_less = is_less or guard == FALSE
        if is_less:
            point.moves = [move for move in point.moves if move.guard != FALSE]
    return is_less


# What is left of a condition if some slots have their first values.
Known = dict[tuple[Node, tuple[int, ...]], Node]


def _settle_goals(model: Model, written: list[int], known: Known) -> None:
    for key in model.goals:
        model.goals[key] = []
    for point in model.points:
        bits = written[point.number]
        asks = [(key, _settled(model, where, bits, known)) for key, where in point.asks]
        point.asks = [(key, where) for key, where in asks if where != FALSE]
        for key, where in point.asks:
            model.goals.setdefault(key, []).append((point.number, where))


def _settled(model: Model, node: Node, written: int, known: Known) -> Node:
    if node[0] == "const":
        return node
    unwritten = [slot for slot in slots_of(node) if not written >> slot & 1]
    if not unwritten:
        return node
    name = (node, tuple(unwritten))
    found = known.get(name)
    if found is None:
        first = {slot: model.starts[slot] for slot in unwritten}
        found = known[name] = folded(_put(node, first), model.bounds)
    return found


def _put(node: Node, values: dict[int, int]) -> Node:
    if node[0] == "const":
        return node
    if node[0] == "slot":
        return ("const", values[node[1]]) if node[1] in values else node
    return (node[0], *(_put(part, values) for part in node[1:]))
