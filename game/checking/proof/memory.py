"""What is kept of a proof for the next one.

After an edit of one scene most is as it was. What was found out is kept with the
`prints` of what it depends on, and with those of now there are three cases:

* Nothing that a play depends on has changed: the edit was one of words. Then the
  verdicts are those of last time.
* A play depends on nothing that has changed, or not yet when it shows something.
  Then it shows what it showed; it was played through `step`, which would do the
  same again. So it is after a change, as soon as everything is as it was
  (`retracing`).
* Anything else is a hint, and isn't believed: a play is played again, through
  `step`, and what was impossible is asked again, in the slice that answered it last
  time. What has become wrong costs a little time and can't change a verdict.

The file is JSON with a checksum; there is no code in it.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from game.checking.proof.answers import FAULTS, Answer, Proof, Verdict
from game.checking.proof.model import Key
from game.checking.proof.openness import is_felt
from game.checking.proof.plays import Witness
from game.checking.proof.prints import Offered, Prints, prints_of
from game.checking.proof.tours import Stand, Tour
from game.narrative import inputs as inp
from game.narrative import story as st
from game.runtime.replay import read_input, written

FORMAT = 4
PLAYS_MAX = 2_000
ENDLESS = 1_000_000
# By so many plays a goal is kept.
SHOWN_BY_MAX = 8
# Whether these can come about is decided by more than what a play comes to.
NOT_BY_PLAYS = tuple(kind for kind in FAULTS if kind != "clamp")

Names = tuple[str, ...]
# A stretch of a play in which something has changed: the input with which it comes to
# that, and the first by which it may be over.
Stretch = tuple[int, int]
Stretches = tuple[Stretch, ...]
ALL_OF_IT: Stretches = ((0, ENDLESS),)


@dataclass(frozen=True, slots=True)
class Hints:
    """What an earlier proof leaves to a later one.

    Attributes:
        plays: Plays that showed something.
        kept: For each goal that was impossible, names of the slots that showed it.
        tours: For each of the plays where it has been; None if that isn't known.
        seen: For each goal that was reached by which of the plays, and with how
            many of its inputs.
        slots: The names of the graph's slots, by their numbers in the tours.
        prints: The fingerprints of the story of then.
        about: What the graph told of it: the names of `reads`, `early` (by goal),
            `never_written` and `forgotten`.
        counts: Plays, states and points.
    """

    plays: tuple[Witness, ...] = ()
    kept: dict[Key, Names] = field(default_factory=dict)
    tours: tuple[Tour | None, ...] = ()
    seen: dict[Key, tuple[int, int]] = field(default_factory=dict)
    slots: Names = ()
    prints: Prints | None = None
    about: tuple[dict[Key, Names], dict[Key, Names], Names, Names] = ({}, {}, (), ())
    counts: tuple[int, int, int] = (0, 0, 0)


def hints_of(proof: Proof) -> Hints:
    """What a later proof of this story, or of an edited one, may use."""
    found = {
        key: verdict.witness
        for key, verdict in proof.verdicts.items()
        if verdict.witness is not None
    }
    by_id = {id(witness): witness for witness in found.values()}
    plays, places = _gathered([*by_id.values(), *proof.tours])
    seen = {key: places[id(witness)] for key, witness in found.items()}
    kept = {
        key: verdict.kept
        for key, verdict in proof.verdicts.items()
        if verdict.answer is Answer.IMPOSSIBLE
    }
    about = (
        {key: tuple(sorted(names)) for key, names in proof.reads.items()},
        {key: tuple(sorted(names)) for key, names in proof.early.items()},
        tuple(sorted(proof.never_written)),
        tuple(sorted(proof.forgotten)),
    )
    return Hints(
        plays[:PLAYS_MAX],
        kept,
        _tours(plays[:PLAYS_MAX], proof.tours),
        {key: place for key, place in seen.items() if place[0] < PLAYS_MAX},
        proof.slots,
        proof.prints or prints_of(proof.story),
        about,
        (proof.plays, proof.states, proof.points),
    )


def _gathered(
    witnesses: Iterable[Witness],
) -> tuple[tuple[Witness, ...], dict[int, tuple[int, int]]]:
    """Those that aren't the beginning of another one; and for each which it begins."""
    plays: list[Witness] = []
    places: dict[int, tuple[int, int]] = {}
    by_seed: dict[int, list[int]] = {}
    for play in sorted(witnesses, key=lambda play: -len(play.inputs)):
        length = len(play.inputs)
        same_seed = by_seed.setdefault(play.seed, [])
        for index in same_seed:
            if plays[index].inputs[:length] == play.inputs:
                places[id(play)] = index, length
                break
        else:
            places[id(play)] = len(plays), length
            same_seed.append(len(plays))
            plays.append(play)
    return tuple(plays), places


def _tours(
    plays: tuple[Witness, ...], known: dict[Witness, Tour]
) -> tuple[Tour | None, ...]:
    """Where plays have been, and what they have shown, if few others have."""
    tours = [known.get(play) for play in plays]
    often: Counter[Key] = Counter()
    found: list[Tour | None] = []
    # The shortest first: it may be all that is to be played again.
    for tour in reversed(tours):
        if tour is not None:
            some = {k: n for k, n in tour.shown.items() if often[k] < SHOWN_BY_MAX}
            often.update(some.keys())
            tour = tour._replace(shown=some)
        found.append(tour)
    return tuple(reversed(found))


# --- what is believed of it -----------------------------------------------------------


def remembered(hints: Hints, story: st.Story, prints: Prints) -> Proof | None:
    """The proof of last time, if nothing has changed that it depends on."""
    if not prints.world or hints.prints != prints:
        return None
    reads, early, never_written, forgotten = hints.about
    plays, states, points = hints.counts
    proof = Proof(
        story,
        plays=plays,
        states=states,
        points=points,
        reads={key: frozenset(names) for key, names in reads.items()},
        early={key: frozenset(names) for key, names in early.items()},
        never_written=frozenset(never_written),
        forgotten=frozenset(forgotten),
        slots=hints.slots,
        prints=prints,
    )
    for key, (index, n) in hints.seen.items():
        proof.verdicts[key] = Verdict(Answer.REACHABLE, _begun(hints.plays[index], n))
    for key, names in hints.kept.items():
        proof.verdicts[key] = Verdict(Answer.IMPOSSIBLE, kept=names)
    for play, tour in zip(hints.plays, hints.tours, strict=False):
        if tour is not None:
            proof.tours[play] = tour
    return proof


def stretches(hints: Hints, prints: Prints) -> dict[int, Stretches]:
    """In which stretches plays come to something that has changed.

    Returns:
        For those of the plays of which that is known, their stretches in order;
        outside of them they do what they did, as long as all is as it was then.
    """
    then = hints.prints
    if then is None or not prints.world or then.world != prints.world:
        return {}
    scenes = edited_scenes(hints, prints)
    both = zip(then.parts, prints.parts, strict=False)
    parts = [(n, one, other) for n, (one, other) in enumerate(both) if one != other]
    found: dict[int, Stretches] = {}
    for index, tour in enumerate(hints.tours):
        if tour is None:
            continue
        here = [(n, n) for scene in scenes for n in tour.entered.get(scene, ())]
        for part, one, other in parts:
            if part < len(tour.parts) and _is_felt(tour, part, hints.slots, one, other):
                until = [*tour.parts, ENDLESS][part + 1]
                here.append((tour.parts[part], until))
        found[index] = tuple(sorted(here))
    return found


def _is_felt(
    tour: Tour,
    part: int,
    slots: Names,
    then: tuple[Offered, ...],
    now: tuple[Offered, ...],
) -> bool:
    """Whether it matters to a play that other things are on offer in a part."""
    if [offered[:2] for offered in then] != [offered[:2] for offered in now]:
        return True
    pairs = zip(then, now, strict=True)
    conditions = [(a.condition, b.condition) for a, b in pairs if a != b]
    return is_felt(tour, part, slots, conditions)


def edited_scenes(hints: Hints, prints: Prints) -> frozenset[str]:
    """The scenes of then that aren't what they were."""
    then = hints.prints.scenes if hints.prints is not None else {}
    return frozenset(
        scene for scene, name in then.items() if prints.scenes.get(scene) != name
    )


def shown(hints: Hints, changed: Mapping[int, Stretches]) -> dict[Key, Witness]:
    """What some of the plays show for certain: before they come to any change."""
    limits = {
        index: found[0][0] if found else ENDLESS for index, found in changed.items()
    }
    found: dict[Key, tuple[int, int]] = {}
    for index, limit in sorted(limits.items()):
        tour = hints.tours[index]
        if tour is not None:
            found |= {key: (index, n) for key, n in tour.shown.items() if n < limit}
    # The play that was the witness of last time, if it is one of them.
    found |= {
        key: place
        for key, place in hints.seen.items()
        if place[1] < limits.get(place[0], 0)
    }
    begun = {place: _begun(hints.plays[place[0]], place[1]) for place in found.values()}
    return {
        key: begun[place] for key, place in found.items() if key[0] not in NOT_BY_PLAYS
    }


def _begun(play: Witness, inputs: int) -> Witness:
    return Witness(play.seed, play.inputs[:inputs])


# --- as a file ------------------------------------------------------------------------


def encoded(hints: Hints) -> bytes:
    """Hints as the bytes of a file."""
    prints = hints.prints
    reads, early, never_written, forgotten = hints.about
    numbers: dict[Key, int] = {}
    tours = [tour and _tour_listed(tour, numbers) for tour in hints.tours]
    seen = [
        [numbers.setdefault(key, len(numbers)), *place]
        for key, place in hints.seen.items()
    ]
    body = json.dumps(
        {
            "goals": [list(key) for key in numbers],
            "plays": [[p.seed, [written(i) for i in p.inputs]] for p in hints.plays],
            "tours": tours,
            "seen": seen,
            "kept": _listed(hints.kept),
            "slots": hints.slots,
            "prints": prints and [prints.world, prints.parts, prints.scenes],
            "about": [_listed(reads), _listed(early), never_written, forgotten],
            "counts": hints.counts,
        },
        separators=(",", ":"),
    ).encode()
    check = hashlib.sha256(body).hexdigest()
    return f"proof {FORMAT} {check}\n".encode() + body


def _tour_listed(tour: Tour, numbers: dict[Key, int]) -> list[object]:
    """A tour, with the numbers of the goals that were shown by so many inputs."""
    by_inputs: dict[int, list[int]] = {}
    for key, n in tour.shown.items():
        goal = numbers.setdefault(key, len(numbers))
        by_inputs.setdefault(n, []).append(goal)
    stands = [[*stand[:-1], list(sum(stand.changes, ()))] for stand in tour.stands]
    return [dict(tour.entered), tour.parts, stands, list(by_inputs.items())]


def _listed(names: dict[Key, Names]) -> list[list[object]]:
    return [[list(key), list(each)] for key, each in names.items()]


def decoded(data: bytes) -> Hints:
    """The hints in a file; none if it is damaged or of another version."""
    heading, _, body = data.partition(b"\n")
    check = hashlib.sha256(body).hexdigest()
    if heading != f"proof {FORMAT} {check}".encode():
        return Hints()
    try:
        return _hints(json.loads(body))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        # The checksum fits, so this was written by another version of the program.
        return Hints()


def _hints(found: dict[str, Any]) -> Hints:
    inputs: dict[str, inp.Input] = {}
    plays = []
    for seed, words in found["plays"]:
        for word in words:
            if word not in inputs:
                inputs[word] = _input(word)
        play = Witness(int(seed) & 0xFFFFFFFF, tuple([inputs[w] for w in words]))
        plays.append(play)
    goals: list[Key] = [tuple(key) for key in found["goals"]]
    tours = [
        tour
        and Tour(
            {str(scene): tuple(map(int, at)) for scene, at in tour[0].items()},
            tuple(map(int, tour[1])),
            tuple([_stand(stand) for stand in tour[2]]),
            {goals[goal]: int(n) for n, shown in tour[3] for goal in shown},
        )
        for tour in found["tours"]
    ]
    if len(tours) > len(plays):
        raise ValueError("tours of no play")
    seen = {goals[goal]: (int(play), int(n)) for goal, play, n in found["seen"]}
    if any(not 0 <= play < len(plays) for play, _ in seen.values()):
        raise ValueError("no such play")
    prints = found["prints"]
    if prints:
        parts = [
            tuple([Offered(str(scene), str(of), how) for scene, of, how in part])
            for part in prints[1]
        ]
        prints = Prints(str(prints[0]), tuple(parts), dict(prints[2]))
    reads, early, never_written, forgotten = found["about"]
    one, two, three = found["counts"]
    return Hints(
        tuple(plays),
        _mapped(found["kept"]),
        tuple(tours),
        seen,
        tuple(map(str, found["slots"])),
        prints,
        (_mapped(reads), _mapped(early), tuple(never_written), tuple(forgotten)),
        (int(one), int(two), int(three)),
    )


def _stand(listed: list[Any]) -> Stand:
    *place, changes = listed
    inputs, part, followed, looked, seed = map(int, place)
    pairs = tuple(zip(changes[::2], changes[1::2], strict=True))
    return Stand(inputs, part, followed, looked, seed, pairs)


def _mapped(listed: list[tuple[list[str | int], list[str]]]) -> dict[Key, Names]:
    return {tuple(key): tuple(map(str, names)) for key, names in listed}


def _input(line: str) -> inp.Input:
    given = read_input(line)
    if given is None:
        raise ValueError(f"no input: {line}")
    return given
