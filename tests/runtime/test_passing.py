"""A scene that may weigh can be passed over although there is nothing to do in it."""

import json
from dataclasses import replace

import pytest

from game.loading.load import load
from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative.story import Story
from game.narrative.views import plain
from game.runtime.chart import chart
from game.runtime.session import Session
from tests.runtime.harness import saved_and_restored
from tests.runtime.made import made
from tests.runtime.test_packs import PACKS

ALLEY = """\
story: alley
format: 1
language: en
title: The Alley
start: start
leads: [ada]
calendar:
  - {day: one, title: One, parts: [noon], follow: 1}
parts: {noon: Noon}
offers: {title: The Windows}
---
people:
  ada: {name: Ada, colour: "#dd6a2b"}
  ben: {name: Ben, colour: "#2b6add"}
variables:
  mood: {number: 0..5, start: 2}
acts:
  light: {from: ada, to: ben, title: A light}
marks: {fall: a fall}
sounds:
  thud: {title: a thud}
endings:
  over: {title: Over}
---
scene: start
beats:
  - |
    Before.
  - choose:
      - {do: Go., id: go}
      - {do: Stay., id: stay}
---
scene: fall
passing: ben
when: one.noon
place: alley
cast: {ben: left}
marks: [fall]
pass_over: {summary: "Ben falls and gets up. {mood > 2? Gladly. | Slowly.}"}
beats:
  - |
    Ben slips.

    He falls.
  - {sound: thud, set: {mood: +1}}
  - {act: light, expression: {ben: worried}}
  - |
    He lies there.

    He gets up.
---
scene: room
who: ada
when: one.noon
place: room
street: A room.
beats:
  - |
    The room.
  - choose:
      - do: Sit.
        id: sit
      - do: Stand.
        id: stand
  - |
    The end of the room.
  - ending: over
"""


def alley() -> Story:
    return made(ALLEY)


def at_the_fall(beats: int = 0) -> Session:
    session = Session(alley())
    session.begin(1)
    session.read_on()
    session.perform(inp.Choose("start/go"))
    for _ in range(beats):
        session.forward()
    return session


def _read(session: Session) -> list[str]:
    return [plain(line.runs) for line in session.backlog]


def test_the_summary_is_offered_all_through_the_scene_and_not_after_it() -> None:
    session = at_the_fall()
    assert session.marks == ("fall",)
    assert session.can_pass_over is None  # the core has no stop to do it at
    offered = []
    while not session.is_at_stop:
        offered.append(session.summary is not None)
        session.forward()
    assert offered == [True, True, True, False]
    assert session.summary is None


def test_passing_over_before_a_word_was_read_shows_the_summary_alone() -> None:
    session = at_the_fall()
    summary = session.summary
    assert summary is not None
    events = session.pass_over()
    assert session.line is not None
    assert session.line.runs == summary
    assert plain(summary) == "Ben falls and gets up. Gladly."
    assert _read(session) == ["Before.", "Go.", "Ben falls and gets up. Gladly."]
    assert [plain(line.runs) for line in session.page] == [plain(summary)]
    assert not any(isinstance(event, ev.Sounded) for event in events)
    assert any(isinstance(event, ev.ActChanged) for event in events)


def test_passing_over_in_the_middle_keeps_what_was_read() -> None:
    session = at_the_fall(1)
    session.pass_over()
    assert _read(session)[2:] == [
        "Ben slips.",
        "He falls.",
        "Ben falls and gets up. Gladly.",
    ]
    assert [plain(line.runs) for line in session.page] == [
        "Ben falls and gets up. Gladly."
    ]


@pytest.mark.parametrize("beats", [0, 1, 2])
def test_whoever_passes_over_stands_where_whoever_reads_does(beats: int) -> None:
    reader = at_the_fall()
    reader.read_on()
    session = at_the_fall(beats)
    session.pass_over()
    session.read_on()
    assert session.state == reader.state
    assert session.tableau == reader.tableau
    assert session.stop == reader.stop
    assert session.replay() == reader.replay()


@pytest.mark.parametrize("beats", [0, 1, 2])
def test_it_is_kept_that_a_scene_was_passed_over(beats: int) -> None:
    session = at_the_fall(beats)
    session.pass_over()
    session = saved_and_restored(session)
    before = _read(session)
    session.read_on()
    session.perform(inp.Follow("room"))
    session = saved_and_restored(session)
    while session.back():
        pass
    while session.redo():
        pass
    assert _read(session) == [*before, "The room."]


def test_the_scene_can_be_read_after_all() -> None:
    session = at_the_fall(1)
    session.pass_over()
    assert session.read_in_full()
    assert session.line is not None
    assert plain(session.line.runs) == "He lies there."
    assert not session.read_in_full()
    session.read_on()
    assert "Ben falls" not in " ".join(_read(session))
    saved_and_restored(session)


def test_it_can_be_read_after_all_from_much_later() -> None:
    session = at_the_fall()
    session.pass_over()
    session.read_on()
    session.perform(inp.Follow("room"))
    while session.is_at_stop or session.cursor.entry > 1:
        assert session.back()
    while session.line is None or "Ben falls" not in plain(session.line.runs):
        assert session.back()
    assert session.read_in_full()
    while session.redo():
        pass
    assert _read(session)[2:] == [
        "Ben slips.",
        "He falls.",
        "He lies there.",
        "He gets up.",
        "The room.",
    ]


def test_where_there_is_no_summary_nothing_can_be_passed_over() -> None:
    session = Session(alley())
    session.begin(1)
    assert session.summary is None
    with pytest.raises(ValueError, match="passed over"):
        session.pass_over()


def test_an_edit_that_takes_the_scene_away_takes_the_cut_away() -> None:
    session = at_the_fall(1)
    session.pass_over()
    session.read_on()
    data = json.loads(json.dumps(session.to_json()))
    edited = made(ALLEY.replace("marks: [fall]\npass_over", "marks: []\n#pass_over"))
    again, notes = Session.restore(edited, data)
    assert notes
    assert "He lies there." in _read(again)


def test_hand_made_cuts_that_make_no_sense_are_left_out_or_refused() -> None:
    session = at_the_fall()
    session.read_on()
    data = json.loads(json.dumps(session.to_json()))
    harmless: list[object] = [
        [[0, 0, "start"]],
        [[1, 99, "fall"]],
        [[1, 0, "nowhere"]],
        [[9, 0, "x"]],
    ]
    for cuts in harmless:
        again, _ = Session.restore(alley(), {**data, "cuts": cuts})
        assert again.history == session.history
    senseless: list[object] = [[[1, 0]], [["x", 0, "fall"]], "x", [[1, -1, "fall"]]]
    for cuts in senseless:
        with pytest.raises(ValueError, match="can't be used"):
            Session.restore(alley(), {**data, "cuts": cuts})


@pytest.mark.parametrize("pack", PACKS)
def test_every_marked_scene_of_our_stories_can_be_passed_over_at_once(
    pack: str,
) -> None:
    story = load(PACKS[pack]).story
    assert story is not None
    for scene in story.scenes.values():
        if scene.summary is None:
            continue
        session = Session(story)
        session.begin(1, scene=scene.id)
        assert session.summary is not None, scene.id
        summary = session.summary
        session.pass_over()
        shown = [line for line in session.backlog if line.scene == scene.id]
        assert shown[-1].runs == summary
        session.read_on()
        assert session.scene != scene.id
        saved_and_restored(session)


OUTER = ALLEY.replace(
    "beats:\n  - |\n    Ben slips.\n",
    "beats:\n  - call: dark\n  - |\n    Ben slips.\n",
).replace(
    "---\nscene: room",
    "---\nscene: dark\nbeats:\n  - |\n    It is dark.\n\n    Very dark.\n"
    "---\nscene: room",
)


def _in_the_dark(beats: int) -> Session:
    session = Session(made(OUTER))
    session.begin(1)
    session.read_on()
    session.perform(inp.Choose("start/go"))
    for _ in range(beats):
        session.forward()
    return session


@pytest.mark.parametrize("beats", [0, 1, 2, 3])
def test_a_scene_that_calls_another_is_passed_over_with_it(beats: int) -> None:
    reader = _in_the_dark(0)
    assert (reader.scene, reader.marks) == ("dark", ("fall",))
    reader.read_on()
    session = _in_the_dark(beats)
    session.pass_over()
    assert session.line is not None
    assert session.line.scene == "fall"
    session.read_on()
    assert not session.marks
    assert session.state == reader.state
    assert replace(session.tableau, scene="dark") == reader.tableau
    chart(session)
    saved_and_restored(session)
