"""`check` with its proof, witnesses, suites and comparisons, as a shell sees it."""

import json
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from game.cli.main import commands
from game.loading.load import load
from game.narrative import inputs as inp
from game.narrative.diagnostics import Severity
from game.runtime.replay import parse, steps
from tests.checking.proof.test_planted_faults import ENDINGS, FAULTS, HEAD
from tests.harness import LIGHTHOUSE, REPOSITORY

ROOM = """---
scene: one
beats:
  - choose:
      - {do: Look., id: look, again: true}
      - {do: Go out., id: out, go: two}
      - {do: Go up., id: up, if: chose(look)}
  - ending: over
---
scene: two
beats:
  - choose:
      - {do: Come back., id: back, go: one}
      - {do: Walk on., id: walk}
  - ending: away
"""
TWO = ENDINGS + "  away: {title: Away}\n"


@pytest.fixture(autouse=True)
def home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Proofs leave their hints in a folder of the test's own."""
    monkeypatch.setenv("WARMTH_HOME", str(tmp_path_factory.mktemp("home")))


def _pack(folder: Path, text: str) -> str:
    (folder / "story").mkdir(parents=True)
    (folder / "story" / "story.yaml").write_text(text, encoding="utf-8")
    return str(folder)


def _check(*args: str) -> Result:
    return CliRunner().invoke(commands, ["check", *args])


def test_the_proof_in_json_has_the_agreed_shape(tmp_path: Path) -> None:
    done = _check("--json", "--story", _pack(tmp_path / "p", HEAD + TWO + ROOM))
    proof = json.loads(done.output)["proof"]
    for name in ("scenes", "choices", "acts", "endings"):
        assert set(proof[name]) >= {"total", "reachable", "unreachable", "unknown"}
    assert proof["choices"] == {
        "total": 5,
        "reachable": 5,
        "unreachable": 0,
        "unknown": 0,
    }
    assert (proof["stuck_states"], proof["endless_loops"]) == (0, 0)
    assert proof["complete"] is True
    assert proof["states"] > 0
    assert proof["seconds"] >= 0


def test_a_witness_is_a_replay_that_gets_there(tmp_path: Path) -> None:
    pack = _pack(tmp_path / "p", HEAD + TWO + ROOM)
    done = _check("--story", pack, "--witness", "ending:away")
    assert done.exit_code == 0
    story = load(Path(pack)).story
    assert story is not None
    assert steps(story, parse(done.output))[-1].state.over == "away"


def test_what_has_no_witness_says_whether_that_is_proved(tmp_path: Path) -> None:
    _, text, _ = FAULTS["an impossible choice behind three flags"]
    pack = _pack(tmp_path / "p", text)
    done = _check("--story", pack, "--witness", "choice:one/cellar")
    assert done.exit_code == 1
    assert "can't be reached, proved" in done.output


def test_an_unknown_witness_names_near_ones(tmp_path: Path) -> None:
    pack = _pack(tmp_path / "p", HEAD + TWO + ROOM)
    done = _check("--story", pack, "--witness", "choice:one/lok")
    assert done.exit_code == 2
    assert "choice:one/look" in done.output


def test_a_suite_takes_every_choice_and_reaches_every_ending(tmp_path: Path) -> None:
    pack = _pack(tmp_path / "p", HEAD + TWO + ROOM)
    done = _check("--story", pack, "--suite", str(tmp_path / "suite"))
    assert done.exit_code == 0
    story = load(Path(pack)).story
    assert story is not None
    taken, ends = set(), set()
    for path in sorted((tmp_path / "suite").iterdir()):
        replay = parse(path.read_text(encoding="utf-8"))
        taken |= {g.choice for g in replay.inputs if isinstance(g, inp.Choose)}
        ends.add(steps(story, replay)[-1].state.over)
    assert taken == {"one/look", "one/out", "one/up", "two/back", "two/walk"}
    assert ends == {"over", "away"}


def test_a_comparison_tells_what_changed_in_behaviour(tmp_path: Path) -> None:
    old = _pack(tmp_path / "old", HEAD + TWO + ROOM)
    text = ROOM.replace("if: chose(look)", "if: chose(look) and chose(walk)")
    text = text.replace("id: back, go: one", "id: return, go: one")
    new = _pack(tmp_path / "new", HEAD + TWO + text)
    done = _check("--story", new, "--against", old)
    assert done.output.splitlines() == [
        "added: choice:two/return",
        "removed: choice:two/back",
        "newly impossible: choice:one/up",
        "new fault: stuck in one",
    ]
    assert _check("--story", old, "--against", old).output == (
        "nothing changed in behaviour\n"
    )


@pytest.mark.parametrize("name", ["an endless pair of scenes"])
def test_a_fault_is_an_error_with_the_way_to_it(name: str, tmp_path: Path) -> None:
    done = _check("--story", _pack(tmp_path / "p", FAULTS[name][1]))
    assert done.exit_code == 1
    assert "error W321: the story runs in a circle" in done.output
    assert '"Go in."' in done.output


def test_without_a_proof_there_is_none(tmp_path: Path) -> None:
    pack = _pack(tmp_path / "p", FAULTS["an endless pair of scenes"][1])
    done = _check("--no-proof", "--json", "--story", pack)
    assert done.exit_code == 0
    assert "proof" not in json.loads(done.output)


def test_no_finding_and_not_all_proved_exits_with_three(tmp_path: Path) -> None:
    # Rooms that call one another in every order: too large for a graph.
    rooms = "".join(
        f"---\nscene: r{n}\nbeats:\n  - choose:\n"
        + "".join(
            f"      - {{do: To {m}., id: t{m}, sticky: true, call: r{m}}}\n"
            for m in range(4)
        )
        + "      - {do: Leave., id: leave, sticky: true}\n"
        for n in range(4)
    )
    start = "---\nscene: one\nbeats:\n  - call: r0\n  - ending: over\n"
    pack = _pack(tmp_path / "p", HEAD + ENDINGS + start + rooms)
    done = _check("--seconds", "3", "--story", pack)
    assert "not proved" in done.output
    assert done.exit_code == 3


def test_our_own_story_is_proved_without_a_finding() -> None:
    from game.checking.check import check
    from game.checking.proof.budget import Budget

    # By what it computes: whoever runs tests may need the cores for others.
    report = check(REPOSITORY, Budget(120, 800, time.process_time))
    assert report.proof is not None
    assert report.proof.is_complete, report.proof.unproved
    proved = [f for f in report.findings if f.code.startswith("W3")]
    assert [f for f in proved if f.severity is not Severity.NOTE] == []


def test_the_lighthouse_is_proved() -> None:
    done = _check("--json", "--story", str(LIGHTHOUSE))
    assert json.loads(done.output)["proof"]["complete"] is True
