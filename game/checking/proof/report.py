"""A proof as values for others: the "proof" object of `check --json`."""

from game.checking.proof.answers import Answer, Proof
from game.checking.proof.model import Key
from game.checking.proof.plays import Witness
from game.checking.proof.suites import carried_out, fallbacks
from game.narrative import story as st

_KINDS = {
    "scenes": ("scene",),
    "choices": ("choice",),
    "acts": ("act",),
    "endings": ("ending",),
    "notices": ("notice",),
    "beats": ("block",),
    "wordings": ("text",),
    "conditions": ("if", "option_if", "thing_if", "offer_if", "rule_if"),
    "journeys": ("hand",),
}


def as_json(proof: Proof) -> dict[str, object]:
    """What is known, counted; and by name what is impossible or unknown."""
    found: dict[str, object] = {}
    for name, kinds in _KINDS.items():
        keys = [key for kind in kinds for key in proof.keys(kind)]
        if name == "acts":
            keys = [key for key in keys if key[2] == "given"]
        answers = [proof.verdicts[key].answer for key in keys]
        counts: dict[str, object] = {"total": len(keys)}
        counts |= {str(answer): answers.count(answer) for answer in Answer}
        found[name] = counts
    found["stuck_states"] = proof.count("stuck", Answer.REACHABLE)
    found["endless_loops"] = sum(
        proof.count(kind, Answer.REACHABLE) for kind in ("loop", "deep")
    )
    trap = proof.verdicts.get(("trap",))
    found["ending_from_everywhere"] = _AGREED.get(trap.answer) if trap else None
    found["unproved"] = [
        {"goal": named(key), "limit": proof.verdicts[key].limit}
        for key in proof.unproved
    ]
    found["impossible"] = [
        named(key)
        for key, verdict in proof.verdicts.items()
        if verdict.answer is Answer.IMPOSSIBLE and key[0] in _SHOWN
    ]
    found["plays"] = proof.plays
    found["points"] = len(proof.model.points)
    found["states"] = proof.states
    found["complete"] = proof.is_complete
    found["seconds"] = round(proof.seconds, 3)
    return found


_AGREED = {Answer.IMPOSSIBLE: True, Answer.REACHABLE: False}
_SHOWN = ("scene", "choice", "act", "ending", "notice", "hand")


def named(key: Key) -> str:
    """A goal as it is asked for: `scene:ID`, `choice:SCENE/ID` ..."""
    kind, *rest = key
    return f"{kind}:{'/'.join(str(part) for part in rest)}".removesuffix(":")


def witness_of(story: st.Story, proof: Proof, wanted: str) -> Witness | None:
    """The play that reaches a goal named `kind:ID`, or None.

    Raises:
        KeyError: There is no such goal.
    """
    kind, _, name = wanted.partition(":")
    key: Key = (kind, name, "given") if kind == "act" else (kind, name)
    witness = proof.verdicts[key].witness
    if witness is None:
        return None
    return carried_out(key, witness, frozenset(fallbacks(story)))
