"""Whether an ending can be reached from everywhere, and what the calendar settles."""

import time

import pytest

from game.checking.proof.answers import Answer, Proof
from game.checking.proof.budget import Budget
from game.checking.proof.verdicts import prove
from tests.harness import story_of

HEAD = "story: tiny\nformat: 1\ntitle: Tiny\nstart: one\n"
ENDINGS = "endings:\n  over: {title: Over}\nvariables: {key: flag, lit: flag}\n"
CELL = """\
scene: one
beats:
  - choose:
      - {do: Take the key., id: take, set: {key: true}}
      - {do: Leave it., id: leave}
  - go: cell
"""
DOOR = """\
scene: cell
beats:
  - choose:
      - {do: Wait., id: wait, sticky: true, again: true}
      - {do: Light the lamp., id: light, sticky: true, again: true, set: {lit: true}}
      - {do: Go out., id: out, if: key, sticky: true}
  - ending: over
"""


def _proof(*documents: str) -> Proof:
    return prove(story_of(HEAD, ENDINGS, *documents), Budget(20, 400, time.monotonic))


def test_a_cell_without_its_key_is_a_trap() -> None:
    proof = _proof(CELL, DOOR)
    verdict = proof.verdicts["trap", "cell", 0]
    assert verdict.answer is Answer.REACHABLE
    assert verdict.witness is not None
    assert "one/leave" in str(verdict.witness.inputs)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("{do: Leave it., id: leave}", "{do: Break it., id: b, set: {key: true}}"),
        ("{do: Leave it., id: leave}", "{do: Leave it., id: leave, go: one}"),
    ],
)
def test_a_cell_to_which_everybody_has_the_key_is_none(wrong: str, right: str) -> None:
    proof = _proof(CELL.replace(wrong, right), DOOR)
    assert proof.verdicts["trap",].answer is Answer.IMPOSSIBLE
    assert proof.is_complete


def test_a_way_out_that_closes_behind_one_is_a_trap() -> None:
    door = DOOR.replace("if: key", "if: key and not lit")
    assert _proof(CELL, door).verdicts["trap",].answer is Answer.REACHABLE


def test_chance_that_may_lead_out_is_a_way_out() -> None:
    circle = """\
scene: one
beats:
  - random:
      - then: [{go: one}]
      - then: [{ending: over}]
"""
    assert _proof(circle).verdicts["trap",].answer is Answer.IMPOSSIBLE


CALENDAR = (
    "story: tiny\nformat: 1\ntitle: Tiny\nstart: one\nfinish: last\n"
    "calendar: [{day: d, parts: [p], follow: 0}]\n"
)
ABSENT = """\
scene: {name}
who: ann
when: d.p
street: A lamp.
{test}
without_you: {{line: Gone., set: {{{flag}: true}}}}
beats: [Hello.]
"""


def test_what_happens_without_one_is_settled_before_any_of_it_happens() -> None:
    # The first moment's absence closes the second, but too late to matter.
    story = story_of(
        CALENDAR,
        "people: {ann: {name: Ann}}\n" + ENDINGS,
        "scene: one\nbeats: [Hello.]\n",
        ABSENT.format(name="a", test="", flag="key"),
        ABSENT.format(name="b", test="if: not key", flag="lit"),
        "scene: last\nbeats:\n  - if: lit\n    then: Lit.\n    else: Dark.\n"
        "  - ending: over\n",
    )
    for patience in (0, 10):
        proof = prove(story, Budget(20, 400, time.monotonic), patience)
        assert proof.verdicts["if", "last", 0, 1].answer is Answer.REACHABLE
        assert proof.verdicts["if", "last", 0, 0].answer is Answer.IMPOSSIBLE
