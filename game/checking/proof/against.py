"""What an edit changed in behaviour, whatever it changed in text.

Two proofs are compared by names. What one story has and the other hasn't was
added or removed; what both have and only one can reach became reachable or
impossible; what is offered in another part of the calendar has moved.
"""

from game.checking.proof.answers import Answer, Proof
from game.checking.proof.model import Key
from game.checking.proof.report import named
from game.narrative import story as st

_COMPARED = ("scene", "choice", "ending", "act", "notice", "hand")


def differences(
    old: st.Story, before: Proof, new: st.Story, after: Proof
) -> dict[str, list[str]]:
    """What changed from `old` to `new`, by kind of change."""
    were, are = _compared(before), _compared(after)
    found: dict[str, list[str]] = {
        "added": [named(key) for key in are if key not in were],
        "removed": [named(key) for key in were if key not in are],
        "newly reachable": [],
        "newly impossible": [],
        "no longer proved": [],
        "moved": [],
        "new fault": [],
        "mended": [],
    }
    for key, answer in are.items():
        if key not in were or were[key] is answer:
            continue
        name = {
            Answer.REACHABLE: "newly reachable",
            Answer.IMPOSSIBLE: "newly impossible",
            Answer.UNPROVED: "no longer proved",
        }[answer]
        found[name].append(named(key))
    for scene, offer in new.offers.items():
        other = old.offers.get(scene)
        if other is not None and other.when != offer.when:
            earlier = ", ".join(other.when) or "nowhere"
            later = ", ".join(offer.when) or "nowhere"
            found["moved"].append(f"scene:{scene} from {earlier} to {later}")
    faults = _faults(before), _faults(after)
    found["new fault"] = sorted(faults[1] - faults[0])
    found["mended"] = sorted(faults[0] - faults[1])
    return found


def _compared(proof: Proof) -> dict[Key, Answer]:
    return {
        key: verdict.answer
        for key, verdict in proof.verdicts.items()
        if key[0] in _COMPARED
    }


def _faults(proof: Proof) -> set[str]:
    """Faults by kind and scene: operations have no names that stay."""
    return {
        f"{key[0]} in {key[1]}"
        for key, verdict in proof.verdicts.items()
        if key[0] in ("stuck", "deep", "loop", "trap", "idle")
        and len(key) > 1
        and verdict.answer is Answer.REACHABLE
    }
