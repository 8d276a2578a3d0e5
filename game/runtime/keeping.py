"""A session as JSON, and back.

What is kept is the list of inputs, and for every stop on the way its place and
what changed, all in the ids that authors gave. With the same story the inputs
are played again, which gives the same session exactly. With an edited one,
`game.runtime.landing` finds the place to go on from.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import step as core
from game.narrative import story as st
from game.narrative.machine import StoryLoop
from game.narrative.state import Scenery, State
from game.narrative.tableau import Tableau
from game.narrative.values import dataclass
from game.runtime import kept, passing
from game.runtime.canonical import Finished
from game.runtime.history import Cursor, Cut, Entry, entry_of
from game.runtime.kept import Json, KeptProblem
from game.runtime.places import Place, frames_at, place_of
from game.runtime.replay import LINES_MAX, Replay, first_step, read_input, written

_TURNS = ("first", "passing", "offers", "last")
_BEFORE, _AFTER = "before", "after"


@dataclass(frozen=True, slots=True)
class Lived:
    """All that makes up a session.

    Attributes:
        entries: Its history. The first one's `given` is None if the play goes
            on from a save of an older story.
        cursor: Where it stands.
        reached: How far the last entry was read.
        past: Inputs before the first entry, if that goes on from a save.
        scene: Where the play was begun, or None: where the story begins.
    """

    entries: tuple[Entry, ...]
    cursor: Cursor
    reached: int = 0
    past: tuple[inp.Input, ...] = ()
    scene: str | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop on the way of a kept session, as it was written."""

    place: Place
    values: Json
    rest: Json


@dataclass(frozen=True, slots=True)
class Kept:
    """A kept session, read and checked, not yet fitted to any story.

    Attributes:
        digest: Of the story it was kept with.
        given: The input of every entry; the first is None if it goes on from a
            save of an older story.
        stops: The stop after every entry.
        left_at: For entries that were passed over, how far they were read.
        cuts: Entries in which a scene without a stop was passed over, and which.
        over: The scene that was passed over, for entries that did so by an input.
            Older saves don't say it.
        page: What was said in the entry at the cursor.
        opening: What was said in the first entry, if it goes on from a save.
    """

    digest: str
    given: tuple[inp.Input | None, ...]
    stops: tuple[Stop, ...]
    left_at: dict[int, int]
    cuts: tuple[tuple[int, Cut], ...]
    over: dict[int, str]
    cursor: Cursor
    reached: int
    past: tuple[inp.Input, ...]
    scene: str | None
    page: tuple[ev.Said, ...]
    opening: tuple[ev.Said, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """What was written of an entry: all but its values, and what changed."""

    entry: Entry
    rest: Json
    changed: Finished


# --- to JSON ---------------------------------------------------------------------


def to_json(story: st.Story, lived: Lived, trail: list[Step] | None = None) -> Json:
    """A session as JSON: only text, whole numbers, lists and mappings.

    `trail` remembers what was written of each entry, so that keeping a long
    play again costs only what is new. It belongs to the caller; start with [].
    """
    given = [*lived.past, *(e.given for e in lived.entries if e.given is not None)]
    goes_on = lived.entries[0].given is None
    here = lived.entries[lived.cursor.entry]
    over = [
        [number, _scene_passed_over(entry.events)]
        for number, entry in enumerate(lived.entries)
        if isinstance(entry.given, inp.PassOver)
    ]
    return {
        **({"over": over} if over else {}),
        "story": story.id,
        "digest": story.digest,
        "scene": lived.scene,
        "inputs": [written(each) for each in given],
        "past": len(lived.past) if goes_on else None,
        "cursor": list(lived.cursor),
        "reached": lived.reached,
        "left": [
            [number, entry.left_at]
            for number, entry in enumerate(lived.entries)
            if entry.left_at is not None
        ],
        "cuts": [
            [number, *cut]
            for number, entry in enumerate(lived.entries)
            for cut in entry.cuts
        ],
        "trail": _trail(story, lived.entries, [] if trail is None else trail),
        "page": _said(here),
        "opening": _said(lived.entries[0]) if goes_on else [],
    }


def _scene_passed_over(events: Sequence[ev.Event]) -> str:
    """Which scene an input passed over: the one whose summary is said first."""
    return next(e.scene for e in events if isinstance(e, ev.Said))


def _said(entry: Entry) -> list[Any]:
    return [kept.said_to_json(e) for e in entry.events if isinstance(e, ev.Said)]


def _trail(story: st.Story, entries: Sequence[Entry], trail: list[Step]) -> list[Json]:
    """For every stop, what differs from the one before."""
    same = 0
    for step, entry in zip(trail, entries, strict=False):
        if step.entry is not entry:
            break
        same += 1
    del trail[same:]
    for entry in entries[same:]:
        values = trail[-1].entry.state.values if trail else kept.unwritten(story)
        before = trail[-1].rest if trail else {}
        rest = _rest(story, entry)
        changed = {key: each for key, each in rest.items() if before.get(key) != each}
        changed["set"] = kept.values_to_json(story, entry.state, values)
        trail.append(Step(entry, rest, Finished(changed)))
    return [step.changed for step in trail]


def _rest(story: st.Story, entry: Entry) -> Json:
    state = entry.state
    part = _BEFORE if state.part < 0 else _AFTER
    if 0 <= state.part < len(story.calendar):
        part = story.calendar[state.part].id
    return {
        "at": kept.place_to_json(place_of(story, state)),
        "part": part,
        "turn": state.turn,
        "followed": state.followed,
        "looked": state.looked,
        "seed": state.seed,
        "aliases": [list(pair) for pair in state.aliases],
        "stage": kept.stage_to_json(entry.after),
    }


# --- from JSON -------------------------------------------------------------------


def from_json(story: st.Story, found: object) -> Kept:
    """A kept session.

    Raises:
        KeptProblem: It isn't one, or is another story's; the message says why.
    """
    data = kept.mapping(found, "content")
    if kept.text(data, "story") != story.id:
        raise KeptProblem("it belongs to another story")
    inputs: list[inp.Input | None] = []
    for line in kept.items(data, "inputs")[:LINES_MAX]:
        given = read_input(line) if isinstance(line, str) else None
        if given is None:
            raise KeptProblem("one of its inputs is none")
        inputs.append(given)
    past: list[inp.Input | None] = []
    if data.get("past") is not None:
        count = kept.number(data, "past", 0, len(inputs))
        past, inputs = inputs[:count], [None, *inputs[count:]]
    elif not inputs or not isinstance(inputs[0], inp.Begin):
        raise KeptProblem("it doesn't say how it began")
    stops = _stops(kept.items(data, "trail"))
    if len(stops) != len(inputs):
        raise KeptProblem("its stops don't fit its inputs")
    return Kept(
        kept.text(data, "digest"),
        tuple(inputs),
        stops,
        dict(_pairs(kept.items(data, "left"))),
        # Older saves know no cuts.
        _cuts(kept.items(data, "cuts")) if "cuts" in data else (),
        _over(kept.items(data, "over")) if "over" in data else {},
        Cursor(*_pairs([data.get("cursor")])[0]),
        kept.number(data, "reached", 0, LINES_MAX),
        tuple(each for each in past if each is not None),
        kept.text_or_none(data, "scene"),
        tuple(kept.said_from_json(story, each) for each in kept.items(data, "page")),
        tuple(kept.said_from_json(story, each) for each in kept.items(data, "opening")),
    )


def _stops(trail: list[Any]) -> tuple[Stop, ...]:
    stops: list[Stop] = []
    values, rest = Json(), Json()
    for each in trail:
        changed = dict(kept.mapping(each, "trail"))
        values = {**values, **kept.mapping(changed.pop("set", None), "values")}
        rest = {**rest, **changed}
        stops.append(Stop(kept.place_from_json(rest.get("at")), values, rest))
    return tuple(stops)


def _pairs(found: list[Any]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    for each in found:
        if not isinstance(each, list) or len(each) != len(Cursor._fields):
            raise KeptProblem("its cursor makes no sense")
        entry, beat = ({"beat": number} for number in each)
        first = kept.number(entry, "beat", 0, LINES_MAX)
        pairs.append((first, kept.number(beat, "beat", 0, LINES_MAX)))
    return pairs


def _cuts(found: list[Any]) -> tuple[tuple[int, Cut], ...]:
    cuts: list[tuple[int, Cut]] = []
    for each in found:
        if not isinstance(each, list) or len(each) != len(("entry", *Cut._fields)):
            raise KeptProblem("what was passed over makes no sense")
        ((number, beat),) = _pairs([each[:2]])
        cuts.append((number, Cut(beat, kept.text({"scene": each[2]}, "scene"))))
    return tuple(cuts)


def _over(found: list[Any]) -> dict[int, str]:
    over: dict[int, str] = {}
    for each in found:
        if not isinstance(each, list) or len(each) != len(("entry", "scene")):
            raise KeptProblem("what was passed over makes no sense")
        entry = kept.number({"entry": each[0]}, "entry", 0, LINES_MAX)
        over[entry] = kept.text({"scene": each[1]}, "scene")
    return over


# --- playing again -----------------------------------------------------------------


def played_again(
    story: st.Story, found: Kept, first: Entry | None = None, start: int = 0
) -> list[Entry]:
    """The entries from `start` on, as far as the inputs lead to the same places.

    `first` is the entry at `start`, if it can't be had by beginning.
    """
    entries: list[Entry] = []
    for number in range(start, len(found.given)):
        given = found.given[number]
        if number == start and first is not None:
            entry = first
        else:
            again = _played(story, found, given, entries)
            if again is None or not _is_as_meant(story, found, number, again):
                break
            entry = again
        if not place_of(story, entry.state).is_same(found.stops[number].place):
            break
        for cut in (each for where, each in found.cuts if where == number):
            entry = passing.passed_over(story, entry, cut) or entry
        left_at = found.left_at.get(number)
        if left_at is not None and left_at <= len(entry.beats):
            entry = replace(entry, left_at=left_at)
        entries.append(entry)
    return entries


def _is_as_meant(story: st.Story, found: Kept, number: int, entry: Entry) -> bool:
    """Whether an input that passes over still passes over what the player meant.

    If an edit took the summary of a scene away, its caller's would stand in, and
    more would be skipped than was asked for. Where a save doesn't say which scene
    it was, it is the one under way, or else an edited story is not trusted.
    """
    if not isinstance(entry.given, inp.PassOver) or found.digest == story.digest:
        return True
    before = found.stops[number - 1].place
    meant = found.over.get(number, before.name)
    return _scene_passed_over(entry.events) == meant


def _played(
    story: st.Story, found: Kept, given: inp.Input | None, entries: list[Entry]
) -> Entry | None:
    try:
        if entries and given is not None:
            done = core.step(story, entries[-1].state, given)
            return entry_of(given, done.state, done.events, entries[-1].after)
        if entries or given is None:
            return None
        if found.scene is not None and found.scene not in story.offers:
            return None
        done = first_step(story, Replay("", (given,), found.scene))
        return entry_of(given, done.state, done.events, Tableau())
    except (core.NotOpen, StoryLoop):
        return None


def standing(
    story: st.Story, stop: Stop, said: tuple[ev.Said, ...] = ()
) -> Entry | None:
    """An entry that stands at a kept stop without having been played there.

    None if there is no such place in the story any more.
    """
    frames = frames_at(story, stop.place)
    parts = {part.id: number for number, part in enumerate(story.calendar)}
    parts |= {_BEFORE: -1, _AFTER: len(story.calendar)}
    part = parts.get(kept.text(stop.rest, "part"))
    turn = kept.text(stop.rest, "turn")
    if frames is None or part is None or turn not in _TURNS:
        return None
    if stop.place.kind == "offers" and parts[stop.place.name] != part:
        return None
    stage = kept.stage_from_json(story, stop.rest.get("stage"))
    values = kept.values_from_json(story, stop.values)
    aliases = [
        kept.texts(pair, 2, "aliases") for pair in kept.items(stop.rest, "aliases")
    ]
    state = State(
        values,
        frames,
        part,
        turn,
        kept.number(stop.rest, "followed", 0, LINES_MAX),
        kept.number(stop.rest, "looked", 0, LINES_MAX),
        kept.number(stop.rest, "seed", 0, 2**64 - 1),
        Scenery(
            stage.place,
            stage.light,
            stage.weather,
            stage.hidden,
            frozenset(f.person for f in stage.cast) if story.glows else frozenset(),
            stage.glow,
        ),
        tuple((who, called) for who, called in aliases if who in story.people),
        stop.place.name if stop.place.kind == "end" else None,
    )
    return entry_of(None, state, said, stage)
