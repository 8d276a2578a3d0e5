"""Faults that were put into small stories are found; their twins have none."""

import time
from itertools import chain, repeat
from pathlib import Path

import pytest

from game.checking.check import Report, check
from game.checking.proof.budget import Budget, megabytes_used
from game.cli.made_stories.puzzles import lock_story
from game.narrative.diagnostics import Severity
from game.narrative.step import StoryLoop
from game.runtime.replay import Replay, steps

HEAD = "story: tiny\nformat: 1\ntitle: Tiny\nstart: one\n"
ENDINGS = "---\nendings:\n  over: {title: Over}\n"
WEEK = (
    "calendar: [{day: monday, title: Monday, parts: [morning, night], follow: 2}]\n"
    "finish: sunday\n"
)
WARMTH = (
    "leads: [ann]\ncost_from: warmth\n"
    "stores: {warmth: {of: leads, from: 0, to: 2, start: 2, full: stays}}\n"
)
PEOPLE = "---\npeople:\n  ann: {name: Ann, picture: none}\n"

THREE_FLAGS = """---
variables: {a: flag, b: flag, c: flag}
---
scene: one
beats:
  - choose:
      - {do: Take the key., id: key, set: {a: true}}
      - {do: Take the lamp., id: lamp, set: {b: true}}
  - if: a
    then:
      - choose:
          - {do: Go down., id: down, set: {c: true}}
          - {do: Stay., id: stay}
  - choose:
      - {do: Open the cellar., id: cellar, if: a and b and c}
      - {do: Leave., id: leave}
  - ending: over
"""
PAIR = """---
scene: one
beats:
  - choose:
      - {do: Go on., id: on}
      - {do: Go in., id: in, go: two}
  - ending: over
---
scene: two
beats:
  - The mirror shows a mirror.
  - go: three
---
scene: three
beats:
  - go: two
"""
PROMISE = """---
variables: {promised: flag}
---
scene: one
beats:
  - The week begins.
---
scene: gate
who: ann
when: monday.morning
street: A gate.
without_you: {line: The gate stood open.}
beats:
  - if: promised
    then: |
      She keeps it.
    else: |
      She waits.
---
scene: table
who: ann
when: monday.night
street: A lamp.
without_you: {line: The lamp went out.}
beats:
  - choose:
      - {do: Promise., id: promise, set: {promised: true}}
      - {do: Say nothing., id: nothing}
  - if: promised
    then: |
      It is promised.
---
scene: sunday
beats:
  - ending: over
"""
ROUND = """---
scene: one
beats:
  - choose:
      - {do: Go in., id: in, go: hall}
      - {do: Go home., id: home}
  - ending: over
---
scene: hall
beats:
  - choose:
      - {do: Left., id: left, sticky: true, go: hall}
      - {do: Right., id: right, sticky: true, go: hall}
"""

# name, code, the text that spoils the story, and what mends it
FAULTS = {
    "an impossible choice behind three flags": (
        "W302",
        HEAD + ENDINGS + THREE_FLAGS,
        ("set: {c: true}}", "set: {c: true, b: true}}"),
    ),
    "an endless pair of scenes": (
        "W321",
        HEAD + ENDINGS + PAIR,
        ("  - go: two\n", "  - ending: over\n"),
    ),
    "a promise read before it can be made": (
        "W310",
        HEAD + WEEK + ENDINGS + PEOPLE + PROMISE,
        ("when: monday.morning", "when: monday.night"),
    ),
    "rooms without a way out": (
        "W322",
        HEAD + ENDINGS + ROUND,
        ("id: right, sticky: true, go: hall}", "id: right, go: one}"),
    ),
    "scenes that call one another": (
        "W321",
        HEAD + ENDINGS + PAIR.replace("go: two\n", "call: two\n"),
        ("  - call: two\n", "  - ending: over\n"),
    ),
    "a store that runs over": (
        "W323",
        HEAD
        + "leads: [ann]\nstores: {warmth: {of: leads, from: 0, to: 2, start: 2}}\n"
        + ENDINGS
        + PEOPLE
        + "---\nscene: one\nbeats:\n  - set: {warmth.ann: +1}\n"
        + "  - if: warmth.ann > 1\n    then: Warm.\n  - ending: over\n",
        ("start: 2}", "start: 1}"),
    ),
    "a number that runs over": (
        "W323",
        HEAD + ENDINGS + "---\nvariables: {coins: {number: 0..2, start: 2}}\n"
        "---\nscene: one\nbeats:\n  - set: {coins: +1}\n"
        "  - if: coins > 1\n    then: Rich.\n    else: Poor.\n  - ending: over\n",
        ("start: 2}", "start: 2, full: stays}"),
    ),
    "a night with nothing on offer": (
        "W324",
        HEAD
        + WEEK
        + ENDINGS
        + PEOPLE
        + PROMISE.replace("monday.night", "monday.morning"),
        ("parts: [morning, night]", "parts: [morning]"),
    ),
    "a night whose only crossing may not come": (
        "W324",
        HEAD
        + WEEK
        + ENDINGS
        + PEOPLE
        + PROMISE.replace(
            "when: monday.night", "when: monday.night\ncrossing: first\nif: promised"
        ),
        ("crossing: first\nif: promised", "crossing: first"),
    ),
    "a crossing of two parts that comes in the first of them": (
        "W324",
        HEAD
        + WEEK
        + ENDINGS
        + PEOPLE
        + PROMISE.replace(
            "when: monday.night",
            "when: [monday.morning, monday.night]\ncrossing: last\nif: happened(gate)",
        ),
        ("crossing: last\nif: happened(gate)", "if: happened(gate)\nrepeats: true"),
    ),
    "words for a cost out of reach that it never has": (
        "W309",
        HEAD
        + WARMTH
        + ENDINGS
        + PEOPLE
        + "---\nscene: one\nbeats:\n  - choose:\n"
        + "      - do: Give.\n        id: give\n        sticky: true\n"
        + "        again: true\n        cost: {ann: 2}\n"
        + "        otherwise: '{warmth.ann > 0? A little. | None.}'\n"
        + "      - {do: Go., id: go}\n  - ending: over\n",
        ("'{warmth.ann > 0? A little. | None.}'", "None."),
    ),
    "words for a cost that can always be paid": (
        "W309",
        HEAD
        + WARMTH
        + ENDINGS
        + PEOPLE
        + "---\nscene: one\nbeats:\n  - choose:\n"
        + "      - {do: Ask., id: ask, cost: {ann: 1}}\n"
        + "      - {do: Go., id: go}\n  - choose:\n"
        + "      - {do: Give., id: give, cost: {ann: 1}, otherwise: None left.}\n"
        + "      - {do: Go., id: go_2}\n  - ending: over\n",
        ("id: ask, cost: {ann: 1}", "id: ask, cost: {ann: 2}"),
    ),
    "an act that is asked for only before": (
        "W325",
        HEAD
        + ENDINGS
        + PEOPLE
        + "  bob: {name: Bob, picture: none}\nacts:\n  tea: {from: ann, to: bob}\n"
        + "---\nscene: one\nbeats:\n  - choose:\n"
        + "      - {do: Stay., id: stay}\n      - {do: Wait., id: wait}\n"
        + "  - if: given(tea)\n    then: Warm.\n"
        + "  - choose:\n      - {do: Pour., id: pour, act: tea}\n"
        + "      - {do: Go., id: go}\n  - ending: over\n",
        (
            "  - ending: over\n",
            "  - if: held(tea) or given(tea)\n    then: Tea.\n  - ending: over\n",
        ),
    ),
}


def proved(folder: Path, text: str) -> Report:
    """What `check` says of a story in one file."""
    (folder / "story").mkdir(exist_ok=True)
    (folder / "story" / "story.yaml").write_text(text, encoding="utf-8")
    return check(folder, Budget(60, 400, time.monotonic))


def _codes(report: Report) -> set[str]:
    found = [f for f in report.findings if f.severity is not Severity.NOTE]
    return {f.code for f in found if f.code.startswith("W3")}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found(name: str, tmp_path: Path) -> None:
    code, text, _ = FAULTS[name]
    report = proved(tmp_path, text)
    assert code in _codes(report), report.findings


@pytest.mark.parametrize("name", FAULTS)
def test_its_correct_twin_has_no_finding(name: str, tmp_path: Path) -> None:
    code, text, (wrong, right) = FAULTS[name]
    assert wrong in text
    report = proved(tmp_path, text.replace(wrong, right))
    assert code not in _codes(report), report.findings
    assert report.proof is not None
    assert report.proof.is_complete, report.proof.unproved


def test_the_place_of_a_fault_is_its_line(tmp_path: Path) -> None:
    _, text, _ = FAULTS["an impossible choice behind three flags"]
    report = proved(tmp_path, text)
    (finding,) = [f for f in report.findings if f.code == "W302"]
    line = report.loaded.sources["story/story.yaml"].lines[finding.span.line - 1]
    assert line[finding.span.column - 1 :].startswith("a and b and c")


@pytest.mark.parametrize("switches", [5, 14, 40])
def test_one_way_of_very_many_into_a_stuck_state_is_found(
    switches: int, tmp_path: Path
) -> None:
    report = proved(tmp_path, lock_story(switches))
    assert report.proof is not None
    assert report.proof.is_complete
    (key,) = [k for k in report.proof.keys("stuck") if report.proof.verdicts[k].witness]
    witness = report.proof.verdicts[key].witness
    assert witness is not None
    assert report.loaded.story is not None
    replay = Replay("lock", witness.replay)
    last = steps(report.loaded.story, replay)[-1].state
    assert [last.values[n] for n in range(switches)] == [1] * switches
    (finding,) = [f for f in report.findings if f.code == "W320"]
    assert "Turn switch 0 up." in finding.hint


def test_a_lock_that_never_jams_has_no_stuck_state(tmp_path: Path) -> None:
    text = lock_story(16).replace("if: not (s0 and", "if: true or not (s0 and")
    report = proved(tmp_path, text)
    assert "W320" not in _codes(report)
    assert report.proof is not None
    assert report.proof.is_complete


def test_a_circle_is_shown_by_a_play_that_runs_into_it(tmp_path: Path) -> None:
    _, text, _ = FAULTS["an endless pair of scenes"]
    report = proved(tmp_path, text)
    assert report.proof is not None
    assert report.loaded.story is not None
    witness = report.proof.verdicts["loop", "two", 0].witness
    assert witness is not None
    with pytest.raises(StoryLoop):
        steps(report.loaded.story, Replay("tiny", witness.replay))


def test_a_circle_with_chance_in_it_is_found_whatever_chance_does(
    tmp_path: Path,
) -> None:
    by_chance = (
        "  - random: [{then: [A word., {set: {n: +1}}]}, {then: [{set: {n: -1}}]}]\n"
    )
    text = (
        f"{HEAD}{ENDINGS}---\nvariables: {{n: {{number: 0..6, start: 0}}}}\n"
        "---\nscene: one\nbeats:\n"
        "  - choose:\n      - {do: Go on., id: on}\n"
        "      - {do: Go in., id: in, go: two}\n  - ending: over\n"
        f"---\nscene: two\nbeats:\n{by_chance * 6}  - go: two\n"
    )
    report = proved(tmp_path, text)
    assert "W321" in _codes(report)
    assert report.proof is not None
    assert report.proof.is_complete
    # What chance comes to sooner or later in the circle, the replay comes to.
    assert report.proof.verdicts["block", "two", 1].witness is not None


def test_a_budget_that_is_too_small_says_not_proved(tmp_path: Path) -> None:
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "story.yaml").write_text(lock_story(30))
    ticks = iter(range(1_000_000))
    report = check(tmp_path, Budget(18, 400, lambda: float(next(ticks))))
    assert report.proof is not None
    assert report.proof.stopped == "time"
    assert not report.proof.is_complete
    assert ("choice", "room/up_0") not in report.proof.unproved


@pytest.mark.parametrize("when", ["reading", "playing", "looking", "proving"])
def test_an_interruption_tells_what_is_known_by_then(when: str, tmp_path: Path) -> None:
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "story.yaml").write_text(lock_story(30))

    def told(what: str) -> None:
        if what.startswith(when):
            raise KeyboardInterrupt

    report = check(tmp_path, Budget(60, 4_000, time.monotonic, told))
    assert report.proof is not None
    assert report.proof.stopped == "interrupted"
    assert not report.proof.is_complete
    is_known = ("choice", "room/up_0") not in report.proof.unproved
    assert is_known == (when in ("looking", "proving"))


def test_memory_that_is_used_up_says_not_proved(tmp_path: Path) -> None:
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "story.yaml").write_text(lock_story(30))
    held = chain([90], repeat(491))
    budget = Budget(60, 400, time.monotonic, held=lambda: next(held))
    report = check(tmp_path, budget)
    assert report.proof is not None
    assert report.proof.stopped == "memory"
    assert not report.proof.is_complete
    assert megabytes_used() > 10
