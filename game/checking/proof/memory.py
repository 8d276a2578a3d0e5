"""What is kept of a proof for the next one: hints, and nothing that is believed.

After an edit of one scene most plays still do what they did, and most of what was
impossible is so for the same reason. So the plays are kept, and for what was
impossible the names of the slots that showed it. The next proof plays the plays
again, through `step`, before anything else, and asks what was impossible in the
slice that answered it last time. What has become wrong, or was damaged on the way,
costs a little time and can't change a verdict.

The file is JSON with a checksum; there is no code in it.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from game.checking.proof.model import Key
from game.checking.proof.plays import Witness
from game.narrative import inputs as inp
from game.runtime.replay import read_input, written

FORMAT = 1
PLAYS_MAX = 2_000


@dataclass(frozen=True, slots=True)
class Hints:
    """What an earlier proof leaves to a later one.

    Attributes:
        plays: Plays that showed something.
        kept: For each goal that was impossible, names of the slots that showed it.
    """

    plays: tuple[Witness, ...] = ()
    kept: dict[Key, tuple[str, ...]] = field(default_factory=dict)


def longest(witnesses: Iterable[Witness]) -> tuple[Witness, ...]:
    """Those that aren't the beginning of another one, the longest first."""
    found: list[Witness] = []
    begun: set[tuple[int, tuple[inp.Input, ...]]] = set()
    for play in sorted(set(witnesses), key=lambda w: -len(w.inputs)):
        if (play.seed, play.inputs) in begun:
            continue
        found.append(play)
        begun |= {(play.seed, play.inputs[:n]) for n in range(len(play.inputs))}
    return tuple(found[:PLAYS_MAX])


def encoded(hints: Hints) -> bytes:
    """Hints as the bytes of a file."""
    body = json.dumps(
        {
            "plays": [[p.seed, [written(i) for i in p.inputs]] for p in hints.plays],
            "kept": [[list(key), list(names)] for key, names in hints.kept.items()],
        },
        separators=(",", ":"),
    ).encode()
    check = hashlib.sha256(body).hexdigest()
    return f"proof {FORMAT} {check}\n".encode() + body


def decoded(data: bytes) -> Hints:
    """The hints in a file; none if it is damaged or of another version."""
    heading, _, body = data.partition(b"\n")
    check = hashlib.sha256(body).hexdigest()
    if heading != f"proof {FORMAT} {check}".encode():
        return Hints()
    try:
        found = json.loads(body)
        plays = [
            Witness(int(seed) & 0xFFFFFFFF, tuple(_input(word) for word in words))
            for seed, words in found["plays"]
        ]
        kept = {tuple(key): tuple(map(str, names)) for key, names in found["kept"]}
    except (ValueError, TypeError, KeyError, RecursionError):
        # The checksum fits, so this was written by another version of the program.
        return Hints()
    return Hints(tuple(plays), kept)


def _input(line: str) -> inp.Input:
    given = read_input(line)
    if given is None:
        raise ValueError(f"no input: {line}")
    return given
