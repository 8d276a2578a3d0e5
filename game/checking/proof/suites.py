"""A few plays that together reach everything: a suite of tests for nothing.

The plays that were made while proving reach every goal between them, but there
are many. Which of them suffice? To find the fewest is hard; to take, again and
again, the play that adds most is easy and not far off (by a logarithm).

Source: V. Chvatal, "A greedy heuristic for the set-covering problem", 1979.
"""

from collections.abc import Iterator

from game.checking.proof.answers import Answer, Proof
from game.checking.proof.model import Key
from game.checking.proof.plays import Witness
from game.checking.proof.running import InCircle, Lockstep, Runner
from game.narrative import inputs as inp
from game.narrative import story as st
from game.narrative.stops import open_inputs

COVERED = ("choice", "ending", "scene", "notice", "act")
INPUTS_MAX = 2_000


def suite(story: st.Story, proof: Proof) -> tuple[Witness, ...]:
    """Plays that together reach every reachable choice, ending, scene and act."""
    wanted = {
        key
        for key, verdict in proof.verdicts.items()
        if key[0] in COVERED and verdict.answer is Answer.REACHABLE
    }
    runner = Runner(proof.model)
    runner.look_for(wanted)
    by_itself = frozenset(fallbacks(story))
    found = {
        carried_out(key, witness, by_itself)
        for key in wanted
        if (witness := proof.verdicts[key].witness) is not None
    }
    plays = [_to_the_end(story, runner, each, by_itself) for each in found]
    plays.sort(key=lambda play: (len(play[0].inputs), str(play[0])))
    chosen: list[Witness] = []
    missing = set(wanted)
    while missing:
        best, shown = max(plays, key=lambda play: len(play[1] & missing))
        if not shown & missing:
            break
        chosen.append(best)
        missing -= shown
    return tuple(chosen)


def carried_out(key: Key, witness: Witness, by_itself: frozenset[str]) -> Witness:
    """A witness that an option is open, or a thing there, with that input given."""
    last: inp.Input | None = None
    if key[0] == "choice" and key[1] not in by_itself:
        last = inp.Choose(str(key[1]))
    elif key[0] == "notice":
        last = inp.Notice(str(key[1]))
    return Witness(witness.seed, (*witness.inputs, last)) if last else witness


def fallbacks(story: st.Story) -> Iterator[str]:
    """Options that take themselves."""
    for scene in story.scenes.values():
        for op in scene.code:
            if isinstance(op, st.ChooseOp):
                yield from (o.id for o in op.options if o.fallback)


def _to_the_end(
    story: st.Story, runner: Runner, witness: Witness, by_itself: frozenset[str]
) -> tuple[Witness, set[Key]]:
    """A witness played on until it is over, and all that it shows."""
    shown: set[Key] = set()
    inputs = list(witness.inputs)
    try:
        pair = Lockstep(story, runner, inp.Begin(witness.seed))
        shown |= pair.reached
        for given in inputs:
            shown |= pair.give(given)
        while len(inputs) < INPUTS_MAX:
            assert pair.state is not None, "a play under way has a state"
            found = open_inputs(story, pair.state)
            if not found:
                break
            given = found[len(inputs) % len(found)]
            inputs.append(given)
            shown |= pair.give(given)
    except InCircle as circle:
        shown |= circle.reached
    # A choice is reached when it is open; a suite is to take it.
    shown = {key for key in shown if key[0] != "choice" or key[1] in by_itself}
    shown |= {("choice", g.choice) for g in inputs if isinstance(g, inp.Choose)}
    return Witness(witness.seed, tuple(inputs)), shown
