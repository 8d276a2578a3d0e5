"""Every kind of edit of a story, and a save made before it at every stop of a play.

It loads; it is told in plain words what became of it; nothing is ever chosen
that the player didn't choose; and what the words promise is true.
"""

import json
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import story as st
from game.narrative.state import State
from game.narrative.stops import open_inputs
from game.runtime import landing
from game.runtime.chart import chart
from game.runtime.policies import auto_play
from game.runtime.session import Session
from tests.runtime.edits import some_edits
from tests.runtime.story_files import Files, compiled, copied, files_of, first_day

REPOSITORY = Path(__file__).parents[2]
LIGHTHOUSE = REPOSITORY / "tests" / "packs" / "lighthouse"
PACKS = {"lighthouse": LIGHTHOUSE, "ours": REPOSITORY}
PLAYED = ("var", "store", "thing", "act")


@dataclass(frozen=True, slots=True)
class Made:
    """A save: its JSON, what was done up to it, and where it stood."""

    data: object
    done: tuple[inp.Input, ...]
    states: tuple[State, ...]
    over: tuple[str, ...]


@cache
def _files(pack: str) -> Files:
    return first_day(files_of(PACKS[pack]))


@cache
def _story(pack: str) -> st.Story:
    story = compiled(copied(_files(pack)))
    assert story is not None
    return story


def _made(session: Session) -> Made:
    lived = session.history[: session.cursor.entry + 1]
    states = tuple(entry.state for entry in lived)
    data = json.loads(json.dumps(session.to_json()))
    return Made(data, session.replay(), states, _passed_over(session))


def _passed_over(session: Session) -> tuple[str, ...]:
    """The scenes for which a summary stands, up to the cursor."""
    return tuple(
        event.scene
        for entry in session.history[: session.cursor.entry + 1]
        if isinstance(entry.given, inp.PassOver)
        for event in entry.events
        if isinstance(event, ev.SceneEnded) and event.passed_over
    )


def _saves_of(story: st.Story, policy: str, seed: int) -> Iterator[Made]:
    """A save at every stop of a play, and at every second in the middle of a page."""
    play = auto_play(story, policy, seed)
    session = Session(story)
    session.begin(seed)
    for number, given in enumerate(play.inputs):
        if number:
            session.perform(given)
        session.read_on()
        yield _made(session)
        if number % 2 and session.back():
            yield _made(session)
            while session.redo():
                pass


def _saves_with_more(story: st.Story, seed: int) -> Iterator[Made]:
    """Saves of a play that passed over what it could, went back, and has branches."""
    rng = random.Random(seed)
    session = Session(story)
    session.begin(seed)
    for number in range(80):
        if session.summary is not None and number % 2:
            session.pass_over()
        session.read_on()
        found = open_inputs(story, session.state)
        if not found:
            break
        session.perform(rng.choice(found))
        if number % 5 == 4:
            for _ in range(9):
                session.back()
            yield _made(session)
        if number % 9 == 8:
            cells = [c.moment for c in chart(session).cells if c.moment]
            session.go_back_to(rng.choice(cells))
            yield _made(session)


@cache
def _saves(pack: str) -> tuple[Made, ...]:
    story = _story(pack)
    found = [
        *_saves_of(story, "random", 1),
        *_saves_of(story, "kind", 2),
        *_saves_with_more(story, 3),
    ]
    return tuple(found)


# --- what must hold -----------------------------------------------------------------


def _named(story: st.Story, slot: str, value: int) -> object:
    kind, _, name = slot.partition(":")
    if kind == "thing":
        return story.holders[value]
    if kind == "var" and story.variables[name].names:
        return story.variables[name].names[value]
    return value


def _differing(before: st.Story, kept: State, after: st.Story, now: State) -> set[str]:
    """The slots that both stories have, and that aren't as they were kept."""
    was, found = (
        {s: _named(story, s, v) for s, v in zip(story.slots, of.values, strict=True)}
        for story, of in ((before, kept), (after, now))
    )
    return {
        slot
        for slot in was.keys() & found.keys()
        if slot.partition(":")[0] in PLAYED and was[slot] != found[slot]
    }


def _ids(story: st.Story, state: State) -> set[str]:
    """The options or things of the stop at which a state waits."""
    if not state.frames or state.over is not None:
        return set()
    frame = state.frames[-1]
    op = story.scenes[frame.scene].code[frame.at]
    assert isinstance(op, st.ChooseOp | st.NoticeOp)
    return {o.id for o in (op.options if isinstance(op, st.ChooseOp) else op.things)}


def _is_same_place(before: st.Story, was: State, after: st.Story, now: State) -> bool:
    if was.over is not None or now.over is not None:
        return was.over == now.over
    if [f.scene for f in was.frames] != [f.scene for f in now.frames]:
        return False
    if not was.frames:
        parts = before.calendar[was.part].id, after.calendar[now.part].id
        return parts[0] == parts[1]
    return bool(_ids(before, was) & _ids(after, now))


def _surely_exists(before: st.Story, was: State, after: st.Story) -> bool:
    """Whether a stop of the play before is beyond doubt one of the edited story.

    An option that both have, and that can always be taken, in a scene that
    nothing called and in a part of the day that both have.
    """
    part = before.calendar[was.part].id if 0 <= was.part < len(before.calendar) else ""
    parts = {part.id for part in after.calendar}
    if len(was.frames) != 1 or (part and part not in parts):
        return False
    scene = after.scenes.get(was.frames[0].scene)
    return scene is not None and any(
        option.condition is None and not option.cost and not option.once
        for op in scene.code
        if isinstance(op, st.ChooseOp)
        for option in op.options
        if option.id in _ids(before, was)
    )


def _check_words(notes: tuple[str, ...]) -> None:
    for note in notes:
        assert note[0].isupper()
        assert note.endswith(".")
        assert "_" not in note


def check(before: st.Story, made: Made, after: st.Story) -> str:
    """Open a save with the edited story; which of the words it was told."""
    again, notes = Session.restore(after, made.data)
    _check_words(notes)
    assert again.page is not None
    assert again.tableau is not None
    here = again.history[again.cursor.entry].state
    done = again.replay()
    # Nothing was done that wasn't done by the player, and nothing left out.
    if notes[0] == landing.FROM_START:
        assert done == made.done[:1]
    else:
        assert done == made.done[: len(done)]
    # No scene makes way for a summary that the player read.
    assert not set(_passed_over(again)) - set(made.over)
    was = made.states[len(done) - 1]
    if notes[0] in (landing.SAME_PLACE, landing.SAME_STOP):
        assert done == made.done
    if notes[0] != landing.FROM_START:
        assert _is_same_place(before, was, after, here)
        told = " ".join(notes[1:])
        differing = _differing(before, was, after, here)
        assert not differing or told, sorted(differing)
    for lost in made.states[len(done) :]:
        assert not _surely_exists(before, lost, after)
    bounds = zip(after.lows, here.values, after.highs, strict=True)
    assert all(low <= value <= high for low, value, high in bounds)
    # Wherever it is, there is something to do, or it is over.
    again.read_on()
    assert again.stop is not None
    assert again.state.over is not None or open_inputs(after, again.state)
    once_more, silence = Session.restore(after, json.loads(json.dumps(again.to_json())))
    assert silence == ()
    assert once_more.state == again.state
    return notes[0]


def _plays_on(made: Made, after: st.Story, seed: int) -> None:
    """From where the save landed, a play goes on to an end."""
    session, _ = Session.restore(after, made.data)
    session.read_on()
    rng = random.Random(seed)
    for _ in range(400):
        found = open_inputs(after, session.state)
        if not found:
            break
        session.perform(rng.choice(found))
        session.read_on()
    assert session.state.over is not None
    assert session.backlog
    chart(session)


def _loop(
    pack: str, *, edits: int, seed: int, kinds: int, saves: int, in_pairs: bool = False
) -> tuple[Counter[str], set[str]]:
    """What saves were told, and which kinds of edits there were.

    `edits` of one kind in `kinds`, each with one save in `saves`.
    """
    told: Counter[str] = Counter()
    seen: set[str] = set()
    before, made = _story(pack), _saves(pack)
    found = some_edits(_files(pack), edits, seed, kinds, in_pairs=in_pairs)
    for number, (edit, after) in enumerate(found):
        seen.add(edit.kind)
        chosen = made[number % saves :: saves]
        for each in chosen:
            try:
                told[check(before, each, after)] += 1
            except Exception as problem:
                where = f"{edit.kind}: {edit.where}; after {each.done[-1]}"
                raise AssertionError(where) from problem
        _plays_on(chosen[number % len(chosen)], after, number)
    return told, seen


@pytest.mark.parametrize("in_pairs", [False, True])
def test_every_kind_of_edit_leaves_a_small_story_that_can_be_gone_on_with(
    in_pairs: bool,
) -> None:
    told, kinds = _loop(
        "lighthouse", edits=1, seed=1, kinds=1, saves=2, in_pairs=in_pairs
    )
    assert len(kinds) > 38
    # Each of the ways to land was taken: the edits are no idle ones.
    assert told[landing.SAME_PLACE] > 99
    assert told[landing.SAME_STOP] > 49
    assert told[landing.EARLIER] > 14


def test_some_kinds_of_edits_leave_our_story_to_be_gone_on_with() -> None:
    told, kinds = _loop("ours", edits=1, seed=1, kinds=10, saves=11)
    assert len(kinds) > 2
    assert told[landing.SAME_PLACE] > 9
    assert told[landing.SAME_STOP] + told[landing.EARLIER] > 9


@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    ("pack", "edits", "saves", "in_pairs"),
    [
        pytest.param("lighthouse", 4, 4, False, marks=pytest.mark.slow),
        pytest.param("lighthouse", 4, 4, True, marks=pytest.mark.slow),
        pytest.param("ours", 1, 31, True, marks=pytest.mark.slow),
        pytest.param("ours", 1, 31, False, marks=pytest.mark.longest),
    ],
)
def test_many_edits_of_every_kind_leave_saves_that_can_be_gone_on_with(
    pack: str, edits: int, saves: int, in_pairs: bool
) -> None:
    told, kinds = _loop(
        pack, edits=edits, seed=2, kinds=1, saves=saves, in_pairs=in_pairs
    )
    assert len(kinds) > 38
    assert told[landing.SAME_PLACE] > 49
    assert told[landing.SAME_STOP] > 19
