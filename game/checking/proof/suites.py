"""A few plays that together reach everything: a suite of tests for nothing.

The plays that were made while proving reach every goal between them, but there
are many. Which of them suffice? To find the fewest is hard; to take, again and
again, the play that adds most is easy and not far off (by a logarithm).

Source: V. Chvatal, "A greedy heuristic for the set-covering problem", 1979.
"""

from game.checking.proof.model import Key
from game.checking.proof.plays import Witness
from game.checking.proof.running import InCircle, Lockstep, Runner
from game.checking.proof.verdicts import Answer, Proof
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
    found = {proof.verdicts[key].witness for key in wanted}
    plays = [_to_the_end(story, runner, witness) for witness in found if witness]
    plays.sort(key=lambda play: (play[0].seed, len(play[0].inputs)))
    chosen: list[Witness] = []
    missing = set(wanted)
    while missing:
        best, shown = max(plays, key=lambda play: len(play[1] & missing))
        if not shown & missing:
            break
        chosen.append(best)
        missing -= shown
    return tuple(chosen)


def _to_the_end(
    story: st.Story, runner: Runner, witness: Witness
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
    shown = {key for key in shown if key[0] != "choice"}
    shown |= {("choice", g.choice) for g in inputs if isinstance(g, inp.Choose)}
    return Witness(witness.seed, tuple(inputs)), shown
