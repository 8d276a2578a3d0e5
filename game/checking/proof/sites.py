"""Everything a story says that could be asked about, with its name.

A goal that the graph never mentions is as impossible as one that can't be
reached, so the questions are taken from the story and not from the graph.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import lcm

from game.checking.contents import effects, expressions
from game.checking.proof.model import Key
from game.checking.proof.terms import TRUE, both, opposite, plain
from game.narrative import story as st
from game.narrative.expression import Expression, Node
from game.narrative.prose import Varying, segments

Where = tuple[str, str, int]
VISITS_MAX = 999
ROUNDS_MAX = 60
SIGNS = ("==", "!=", "<", "<=", ">", ">=")
_PURE = (st.SetStage, st.Direct)


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a varying passage: its goal, and when it is shown.

    `shown` is None where it doesn't depend on slots but on the number of visits
    or on chance; `visit` then says how: "first", "later", (k, arms) of a cycle.
    """

    key: Key
    condition: str
    shown: Node | None
    visit: tuple[str, int, int] = ("", 0, 0)


def wordings(text: st.Text | None, where: Where) -> tuple[Wording, ...]:
    """The wordings of all varying passages of a text."""
    if text is None or not text.conditions:
        return ()
    found: list[Wording] = []
    given = iter(text.conditions)
    passages = [p for p in segments(text.source)[0] if isinstance(p, Varying)]
    for number, passage in enumerate(passages):
        if passage.kind == "if":
            found += _arms(passage, given, (*where, number))
            continue
        next(given, None)
        arms = len(passage.arms)
        if passage.kind == "first":
            kinds = (("first", 0, arms), ("later", 1, arms))
            found += [
                Wording(("text", *where, number, n), "first", None, kind)
                for n, kind in enumerate(kinds)
            ]
        elif passage.kind == "cycle":
            found += [
                Wording(("text", *where, number, n), "cycle", None, ("cycle", n, arms))
                for n in range(arms)
            ]
    return tuple(found)


def _arms(
    passage: Varying,
    given: Iterator[tuple[str, Expression | None, int]],
    where: tuple[str | int, ...],
) -> Iterator[Wording]:
    before: Node = TRUE
    for number, arm in enumerate(passage.arms):
        if arm.condition is None:
            yield Wording(("text", *where, number), "", before)
            return
        condition = next(given)[1]
        assert condition is not None, "an arm with a condition has its tree"
        test = plain(condition.node)
        yield Wording(("text", *where, number), arm.condition, both(before, test))
        before = both(before, opposite(test))
    last = passage.arms[-1].condition or ""
    yield Wording(("text", *where, len(passage.arms)), last, before)


def led_to(story: st.Story) -> frozenset[str]:
    """Scenes that begin otherwise than from the calendar's parts."""
    found = {story.start, story.finish or story.start}
    for scene in story.scenes.values():
        found |= {op.scene for op in scene.code if isinstance(op, st.Go | st.Call)}
    return frozenset(found)


def draws(text: st.Text | None) -> int:
    """How many numbers are drawn to show a text: one for each shuffled passage."""
    return sum(
        condition is None and not key.startswith(("first", "cycle"))
        for key, condition, _ in (text.conditions if text is not None else ())
    )


def leaders(scene: st.Scene) -> frozenset[int]:
    """Operations at which a stretch of a scene begins that is played as one."""
    found = {0}
    for at, op in enumerate(scene.code):
        match op:
            case st.Jump(to):
                found |= {to, at + 1}
            case st.Unless(_, to):
                found |= {to, at + 1}
            case st.Branch(arms):
                found |= {to for _, to in arms}
            case st.ChooseOp(options, after):
                found |= {after, *(option.to for option in options)}
            case st.NoticeOp(things, _, after):
                found |= {after, *(thing.to for thing in things)}
            case st.Call() | st.Go() | st.Finish():
                found.add(at + 1)
            case _:
                pass
    return frozenset(at for at in found if at < len(scene.code))


def tells(scene: st.Scene, leader: int, starts: frozenset[int]) -> bool:
    """Whether the stretch from `leader` on says or does anything."""
    at = leader
    while at < len(scene.code):
        op = scene.code[at]
        if isinstance(op, st.Say | st.Do | st.Call | st.Go | st.Finish):
            return True
        if not isinstance(op, _PURE) or (at != leader and at in starts):
            return False
        at += 1
    return False


def goals(story: st.Story) -> Iterator[Key]:  # noqa: C901 - a loop for each kind
    """The name of every question about what can be seen of a story."""
    for scene in story.scenes.values():
        yield ("scene", scene.id)
        starts = leaders(scene)
        for at in sorted(starts):
            if at and tells(scene, at, starts):
                yield ("block", scene.id, at)
        for at, op in enumerate(scene.code):
            yield from _of_op(scene.id, at, op)
        if scene.summary is not None:
            yield from _texts(scene.summary.text, ("summary", scene.id, 0))
    for offer in story.offers.values():
        if offer.when and offer.condition is not None:
            yield from _truth("offer_if", offer.scene)
        if offer.when and offer.kind == "moment" and not offer.crossing:
            yield from _texts(offer.street, ("street", offer.scene, 0))
        if offer.absence is not None and offer.when:
            yield from _texts(offer.absence.line, ("absence", offer.scene, 0))
    for number, rule in enumerate(story.rules):
        if rule.condition is not None:
            yield from _truth("rule_if", number)
    for ending in story.endings:
        yield ("ending", ending)
    for act in story.acts:
        yield ("act", act, "given")
    for effect in effects(story):
        yield from _of_effect(story, effect)


def _truth(kind: str, *name: str | int) -> Iterator[Key]:
    yield (kind, *name, 1)
    yield (kind, *name, 0)


def _texts(text: st.Text | None, where: Where) -> Iterator[Key]:
    for wording in wordings(text, where):
        yield wording.key


def _of_op(  # noqa: C901 - one branch for each kind of operation
    scene: str, at: int, op: st.Op
) -> Iterator[Key]:
    match op:
        case st.Say(text):
            yield from _texts(text, ("say", scene, at))
        case st.Unless(condition):
            if condition.node[0] != "const":
                yield from _truth("if", scene, at)
        case st.NoticeOp(things):
            yield ("menu", scene, at)
            for thing in things:
                yield ("notice", thing.id)
                if thing.condition is not None:
                    yield from _truth("thing_if", thing.id)
        case st.ChooseOp(options):
            yield ("menu", scene, at)
            for option in options:
                yield ("choice", option.id)
                if option.condition is not None:
                    yield from _truth("option_if", option.id)
                if says_short(option):
                    yield ("short", option.id)
                yield from _texts(option.label, ("label", option.id, 0))
                if option.otherwise is not None:
                    yield from _texts(option.otherwise, ("otherwise", option.id, 0))
        case _:
            pass


def says_short(option: st.Option) -> bool:
    """Whether an option has words of its own for a cost that can't be paid."""
    return option.otherwise is not None and option.condition is None


def _of_effect(story: st.Story, effect: st.Effect) -> Iterator[Key]:
    if isinstance(effect, st.ActStep):
        yield ("act", effect.act, effect.life)
        thing = story.acts[effect.act].thing
        if effect.life == "given" and thing is not None:
            yield ("hand", thing, story.acts[effect.act].receiver)
    elif isinstance(effect, st.Hand):
        yield ("hand", effect.thing, effect.to)


def conditions(  # noqa: C901 - a loop for each kind
    story: st.Story,
) -> Iterator[tuple[Key, Node]]:
    """Every condition by the name of its goals, without the last part of it."""
    for scene in story.scenes.values():
        for at, op in enumerate(scene.code):
            match op:
                case st.Unless(condition):
                    yield ("if", scene.id, at), condition.node
                case st.NoticeOp(things):
                    for thing in things:
                        for node in _tree(thing.condition):
                            yield ("thing_if", thing.id), node
                case st.ChooseOp(options):
                    for option in options:
                        for node in _tree(option.condition):
                            yield ("option_if", option.id), node
                case _:
                    pass
    for offer in story.offers.values():
        for node in _tree(offer.condition):
            yield ("offer_if", offer.scene), node
    for number, rule in enumerate(story.rules):
        for node in _tree(rule.condition):
            yield ("rule_if", number), node


def _tree(condition: Expression | None) -> Iterator[Node]:
    if condition is not None:
        yield condition.node


def _inside(text: st.Text | None) -> Iterator[Node]:
    if text is not None:
        for _, condition, _ in text.conditions:
            yield from _tree(condition)


def visits_told_apart(story: st.Story) -> dict[int, tuple[int, int]]:
    """How far visits need counting: for each `seen` slot (most, what follows).

    A counter may stay where no comparison can tell it from a larger one. Where a
    text goes through a cycle of wordings, it may go round once it is as far.
    """
    number = {name: i for i, name in enumerate(story.slots)}
    counters = {number[f"seen:{scene}"] for scene in story.offers}
    most = dict.fromkeys(counters, 2)
    copied: dict[int, int] = {}
    for effect in effects(story):
        if isinstance(effect, st.Assign) and effect.value.node[0] == "slot":
            # A number that is set to it stays at its bound anyway.
            bound = story.highs[number[effect.slot]] + 1
            copied[id(effect.value.node)] = VISITS_MAX if effect.relative else bound
    for tree in (found.node for found in expressions(story)):
        if id(tree) in copied:
            if tree[1] in most:
                most[tree[1]] = max(most[tree[1]], copied[id(tree)])
            continue
        _compared(plain(tree), most)
    found: dict[int, tuple[int, int]] = {}
    for scene in story.scenes.values():
        slot = number[f"seen:{scene.id}"]
        rounds = lcm(1, *_cycles(scene))
        far = most[slot]
        if far < VISITS_MAX and rounds <= ROUNDS_MAX:
            found[slot] = (far + rounds - 1, far)
    return found


def _cycles(scene: st.Scene) -> Iterator[int]:
    for op in scene.code:
        for text in _shown(op):
            for key, condition, arms in text.conditions:
                if condition is None and key.startswith("cycle"):
                    yield arms


def _compared(node: Node, most: dict[int, int]) -> None:
    """Notes the numbers that counters are compared with; others count fully."""
    if node[0] == "slot":
        if node[1] in most:
            most[node[1]] = VISITS_MAX
        return
    if node[0] == "const":
        return
    if node[0] in SIGNS and node[1][0] == "slot" and node[2][0] == "const":
        slot, number = node[1][1], node[2][1]
        if slot in most:
            most[slot] = max(most[slot], min(number + 1, VISITS_MAX))
        return
    for part in node[1:]:
        _compared(part, most)


def _shown(op: st.Op) -> Iterator[st.Text]:
    if isinstance(op, st.Say):
        yield op.text
    elif isinstance(op, st.ChooseOp):
        for option in op.options:
            if option.label is not None:
                yield option.label
            if option.otherwise is not None:
                yield option.otherwise


def never_written(story: st.Story, slot: dict[str, int]) -> set[int]:
    """The slots of variables and stores that no effect and no cost writes."""
    never = {i for name, i in slot.items() if name.startswith(("var:", "store:"))}
    for effect in effects(story):
        if isinstance(effect, st.Assign):
            never.discard(slot[effect.slot])
        elif isinstance(effect, st.Cap):
            of = story.stores[effect.store].of
            never -= {slot[f"store:{effect.store}.{who}"] for who in of}
    for scene in story.scenes.values():
        for op in scene.code:
            if isinstance(op, st.ChooseOp):
                costs = [who for option in op.options for who, _ in option.cost]
                never -= {slot[f"store:{story.cost_from}.{who}"] for who in costs}
    return never
