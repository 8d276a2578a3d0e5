"""The graph as a model for SPIN, an independent judge.

Points are labels, moves are guarded jumps, and every goal is a statement of its
own beside its point. SPIN then visits all states and says which statements it
never came to: those goals are impossible. It shares nothing with this package
but the graph, and the graph is held to `step` by every play.

Source: G. Holzmann, "The SPIN Model Checker", 2003; jumps instead of a loop over
a counter are three times as fast there.
"""

import re
from collections.abc import Iterator

from game.checking.proof.model import Key, Model, Point, Update
from game.checking.proof.terms import TRUE, slots_of
from game.narrative.expression import Node

_SIGNS = {"and": "&&", "or": "||"}


def promela(model: Model) -> tuple[str, list[Key]]:
    """The text of a model, and the goals of its statements `goal n`, by number."""
    goals: list[Key] = []
    lines = [
        f"int s{slot} = {model.starts[slot]};  /* {model.names[slot]} */"
        for slot in sorted(_used(model))
    ]
    lines += ["active proctype story() {", "  goto P0;"]
    for point in _walkable(model):
        asks = [(len(goals) + n, ask[1]) for n, ask in enumerate(point.asks)]
        goals += [key for key, _ in point.asks]
        lines.append(f"P{point.number}:")
        if asks:
            lines.append("  if")
            lines += [
                f'  :: ({_text(where)}) -> printf("goal {number}.\\n"); '
                f"goto B{point.number}"
                for number, where in asks
            ]
            lines += [f"  :: goto B{point.number}", "  fi;", f"B{point.number}:"]
        if not point.moves:
            lines.append("  goto end_all;")
            continue
        lines.append("  if")
        for move in point.moves:
            done = "".join(f" {line}" for line in _updates(move.updates))
            guard = _text(move.guard)
            lines.append(f"  :: atomic {{ ({guard}) ->{done} goto P{move.to} }}")
        lines.append("  fi;")
    lines += ["end_all: skip", "}"]
    return "\n".join(lines) + "\n", goals


def reached(report: str, goals: list[Key]) -> set[Key]:
    """The goals that SPIN came to, told from the statements it says it didn't."""
    missed = {int(n) for n in re.findall(r"printf\('goal (\d+)\.", report)}
    return {key for number, key in enumerate(goals) if number not in missed}


def _walkable(model: Model) -> list[Point]:
    """The points that moves lead to: SPIN leaves others out without a word."""
    found, waiting = {0}, [0]
    while waiting:
        for move in model.points[waiting.pop()].moves:
            if move.to not in found:
                found.add(move.to)
                waiting.append(move.to)
    return [model.points[number] for number in sorted(found)]


def _used(model: Model) -> set[int]:
    found: set[int] = set()
    for point in model.points:
        for _, where in point.asks:
            found |= slots_of(where)
        for move in point.moves:
            found |= slots_of(move.guard)
            for update in move.updates:
                found |= {update.slot} | slots_of(update.value)
    return found


def _updates(updates: tuple[Update, ...]) -> Iterator[str]:
    for update in updates:
        name = f"s{update.slot}"
        if update.value[0] == "const":
            wanted = min(max(update.value[1], update.low), update.high)
            yield f"{name} = {wanted};"
            continue
        yield f"{name} = {_text(update.value)};"
        yield f"{name} = ({name} < {update.low} -> {update.low} : {name});"
        yield f"{name} = ({name} > {update.high} -> {update.high} : {name});"


def _text(node: Node) -> str:
    kind = node[0]
    if node == TRUE:
        return "true"
    if kind == "const":
        return str(node[1])
    if kind == "slot":
        return f"s{node[1]}"
    if kind == "not":
        return f"!({_text(node[1])})"
    if kind == "neg":
        return f"(0 - {_text(node[1])})"
    sign = f" {_SIGNS.get(kind, kind)} "
    return "(" + sign.join(_text(part) for part in node[1:]) + ")"
