"""After an edit plays are made again where it matters, and nowhere else."""

import time
from dataclasses import replace

import pytest

from game.checking.proof.answers import Answer, Proof
from game.checking.proof.budget import Budget
from game.checking.proof.knowing import Inquiry
from game.checking.proof.memory import (
    ALL_OF_IT,
    Hints,
    decoded,
    encoded,
    hints_of,
    stretches,
)
from game.checking.proof.plays import shown_by
from game.checking.proof.prints import prints_of
from game.checking.proof.recalling import recall
from game.checking.proof.retracing import Ground, Retraced
from game.checking.proof.running import Runner
from game.checking.proof.verdicts import prove
from game.narrative import story as st
from tests.checking.proof.test_planted_faults import ENDINGS, HEAD, THREE_FLAGS
from tests.harness import story_of

# Three parts with one moment each; what is done in the first is asked in the last.
WEEK = """\
story: week
format: 1
title: Week
start: one
finish: last
leads: [ann, bob]
stores: {w: {of: leads, from: 0, to: 2, start: 1}}
calendar: [{day: d, parts: [p, q, r], follow: 1}]
---
people: {ann: {name: Ann}, bob: {name: Bob}}
variables: {late: flag, own: flag, n: {number: 0..3, start: 0}}
endings: {over: {title: Over}}
---
scene: one
beats:
  - It begins.
  - choose: [{do: Go., id: go}]
---
scene: m1
who: ann
when: d.p
street: A lamp.
without_you: {line: Hm., set: {n: 3}}
beats:
  - choose:
      - {do: Tea., id: tea, set: {late: true}}
      - {do: Rest., id: rest}
---
scene: m4
who: ann
when: d.p
street: Another lamp.
without_you: {line: Hm.}
beats: [Nothing.]
---
scene: m2
who: ann
when: d.q
street: A lamp.
without_you: {line: Hm.}
beats:
  - if: late
    then:
      - set: {own: true}
  - choose:
      - {do: Knit., id: knit}
      - {do: Read., id: read}
---
scene: m3
who: ann
when: d.r
street: A lamp.
without_you: {line: Hm.}
beats:
  - if: own
    then: It is late.
  - random: [{then: Heads.}, {then: Tails.}]
  - if: n == 2
    then: Two.
  - if: n == 3
    then: Three.
  - choose:
      - {do: Sing., id: sing}
      - {do: Hum., id: hum}
---
scene: last
beats: [{ending: over}]
"""


def _story(before: str = "", after: str = "") -> st.Story:
    assert before in WEEK
    return story_of(*WEEK.replace(before, after, 1).strip().split("\n---\n"))


def _proof(story: st.Story, hints: Hints | None) -> Proof:
    return prove(story, Budget(60, 4_000, time.monotonic), 16, hints)


def _answers(proof: Proof) -> dict[object, Answer]:
    return {key: verdict.answer for key, verdict in proof.verdicts.items()}


def _hints() -> Hints:
    return decoded(encoded(hints_of(_proof(_story(), Hints()))))


def _inquiry(story: st.Story) -> Inquiry:
    inquiry = Inquiry(story, Budget(60, 4_000, time.monotonic))
    inquiry.proof.prints = prints_of(story)
    inquiry.build()
    return inquiry


def _retraced(story: st.Story) -> list[tuple[Retraced, int]]:
    """Each play that comes to the edit, made again; and how long it was."""
    hints, inquiry = _hints(), _inquiry(story)
    ground = Ground(inquiry, hints.slots)
    changed = stretches(hints, prints_of(story))
    made: list[tuple[Retraced, int]] = []
    for index, (play, tour) in enumerate(zip(hints.plays, hints.tours, strict=True)):
        assert tour is not None
        if changed.get(index, ALL_OF_IT):
            play_now = Retraced(ground, play, tour)
            play_now.run(changed.get(index, ALL_OF_IT), len(play.inputs))
            made.append((play_now, len(play.inputs)))
    assert made
    return made


# An edit that is felt where it is made only, and one that is felt for ever.
HERE_ONLY = [
    ("{do: Rest., id: rest}", "{do: Rest., id: rest}\n      - {do: No., id: no}"),
    ("{do: Rest., id: rest}", "{do: Rest., id: rest, if: not late}"),
    (
        "      - {do: Knit., id: knit}\n",
        "      - {do: Knit., id: knit, set: {own: true}}\n",
    ),
    (
        "street: A lamp.\nwithout_you: {line: Hm.}",
        "if: not late or own or true\nstreet: A lamp.\nwithout_you: {line: Hm.}",
    ),
]
BEGINNING = WEEK[WEEK.index("  - It begins.") : WEEK.index("scene: m4")]
WAITS = (
    "  - choose:\n      - {do: Tea.",
    "  - choose: [{do: Wait., id: wait}]\n  - choose:\n      - {do: Tea.",
)
FELT_LATER = [
    ("id: tea, set: {late: true}", "id: tea"),
    ("id: rest}", "id: rest, set: {late: true}}"),
    ("id: tea, set: {late: true}", "id: tea, set: {n: 2}"),
    ("set: {n: 3}", "set: {n: 2}"),
    ("when: d.p\n", "when: d.p\nif: own\n"),
    ("when: d.p\n", "when: [d.p, d.r]\n"),
    ("when: d.q\n", "when: d.q\ncrossing: first\n"),
    ("when: d.q\n", "when: d.q\nif: seen(one)\n"),
    ("when: d.q\n", "when: d.q\nif: not chose(m1/tea)\n"),
    ("when: d.r\n", "when: d.r\nif: chose(m2/knit) or seen(m4)\n"),
    WAITS,
    ("  - It begins.", "  - It begins.\n  - set: {n: 1}"),
    ("It begins.", "It {shuffle? begins | goes on}."),
    (
        BEGINNING,
        BEGINNING.replace("It begins.", "It {late? ends | begins}.").replace("3", "2"),
    ),
]


@pytest.mark.parametrize("edit", HERE_ONLY)
def test_a_play_joins_what_it_did_where_an_edit_is_not_felt_any_more(
    edit: tuple[str, str],
) -> None:
    some = 0
    for play, length in _retraced(_story(*edit)):
        assert play.witness == play.play
        assert play.given < length or length < 3
        some += play.given < length
    assert some


@pytest.mark.parametrize("edit", [*HERE_ONLY, *FELT_LATER])
def test_after_an_edit_everything_is_judged_as_if_nothing_had_been_kept(
    edit: tuple[str, str],
) -> None:
    story = _story(*edit)
    again, fresh = _proof(story, _hints()), _proof(story, None)
    assert _answers(again) == _answers(fresh)
    for key, verdict in again.verdicts.items():
        if verdict.witness is not None:
            runner = Runner(fresh.model)
            runner.look_for({key})
            assert key in shown_by(story, runner, verdict.witness)


def test_what_only_the_edited_scene_wrote_is_not_taken_for_written() -> None:
    # The last scene, and all between, is as it was; but nobody is late any more.
    story = _story("id: tea, set: {late: true}", "id: tea")
    late = ("if", "m3", 0, 1)  # told by a flag that the one between sets
    assert _proof(_story(), None).verdicts[late].answer is Answer.REACHABLE
    assert _proof(story, _hints()).verdicts[late].answer is Answer.IMPOSSIBLE


def test_what_was_done_next_is_done_after_whatever_stands_before_it_now() -> None:
    for play, _ in _retraced(_story(*WAITS)):
        then, now = play.play.inputs, play.witness.inputs
        left = iter(now)
        assert all(given in left for given in then)
        assert len(now) - len(then) in (0, 1)


def test_plays_that_were_made_again_show_all_that_can_be_shown() -> None:
    story = _story(*WAITS)
    inquiry = _inquiry(story)
    recall(inquiry, _hints())
    fresh = _proof(story, None)
    for key, verdict in fresh.verdicts.items():
        if verdict.answer is Answer.REACHABLE and "wait" not in str(key):
            assert key in inquiry.proof.verdicts


def test_of_two_edits_the_second_is_played_again_too() -> None:
    rest, sing = "id: rest}", "id: sing}"
    between = WEEK[WEEK.index(rest) : WEEK.index(sing)]
    edited = between.replace(rest, "id: rest, set: {n: 2}}").replace("== 2", "== 1")
    story = _story(between, edited)
    hints, inquiry = _hints(), _inquiry(story)
    found = stretches(hints, prints_of(story))
    ground = Ground(inquiry, hints.slots)
    for index, tour in enumerate(hints.tours):
        assert tour is not None
        (last,) = tour.entered.get("m3", (0,))
        if last:
            play = Retraced(ground, hints.plays[index], tour)
            play.run(found[index], last - 1)
            assert len(play.inputs) < last
            assert not [key for key in play.shown if "m3" in str(key)]


def test_what_was_reached_in_an_edited_scene_is_reached_by_other_numbers() -> None:
    story = _story("  - if: own\n", "  - It is night.\n  - if: own\n")
    inquiry = _inquiry(story)
    recall(inquiry, _hints())
    for key, verdict in _proof(story, None).verdicts.items():
        if verdict.answer is Answer.REACHABLE:
            assert key in inquiry.proof.verdicts


def test_what_was_impossible_in_an_edited_scene_is_asked_where_it_was() -> None:
    text = (HEAD + ENDINGS + THREE_FLAGS).replace(
        "  - choose:\n      - {do: Open the cellar., id: cellar, if: a and b and c}\n"
        "      - {do: Leave., id: leave}\n",
        "  - if: c\n    then:\n      - if: b\n        then: {if: a, then: Open.}\n",
    )
    assert "Open." in text
    before = story_of(*text.split("\n---\n"))
    edit = ("scene: one\nbeats:\n", "scene: one\nbeats:\n" + "  - Night.\n" * 30)
    story = story_of(*text.replace(*edit).split("\n---\n"))
    hints = hints_of(_proof(before, Hints()))
    again, other = _proof(story, hints), _proof(story, replace(hints, kept={}))
    assert _answers(again) == _answers(other) == _answers(_proof(story, None))
    assert again.states < other.states


def test_a_condition_that_is_always_true_changes_no_play() -> None:
    hints = _hints()
    true = _story("when: d.q\n", "when: d.q\nif: seen(one)\n")
    other = _story("when: d.q\n", "when: d.q\nif: not chose(m1/tea)\n")
    left = [found for found in stretches(hints, prints_of(true)).values() if found]
    more = [found for found in stretches(hints, prints_of(other)).values() if found]
    assert len(left) < len(more) < len(hints.plays)
