"""`bench proof`, on the smallest members: its rows, and what its judges say."""

import json
import math
import re
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from game.cli.benches.apart import apart
from game.cli.benches.edits import edits
from game.cli.benches.judges import every_state, has_spin, proof_of, spin
from game.cli.benches.proof import ProofBench
from game.cli.benches.rows import line, made_pack
from game.cli.made_stories.families import Family
from game.cli.made_stories.puzzles import hub, lock
from game.cli.main import commands
from tests.harness import LIGHTHOUSE


def test_a_family_is_measured_in_every_way(tmp_path: Path) -> None:
    family = Family("lock", lock, (2, 3), {3: 20.0})
    bench = ProofBench(tmp_path, 20, (family,), 20, asks_spin=False)
    lines = [line(row) for _, measure in bench.measures() for row in measure()]
    assert len([text for text in lines if text.startswith("proof lock 3")]) >= 6
    (goal,) = [text for text in lines if "<= 20 s, all" in text]
    assert " met" in goal
    (tried,) = [text for text in lines if text.startswith("proof lock 3: every state")]
    assert tried.endswith("30")
    wrong = ("CONTRADICTS", "DISAGREES", "NOT")
    assert not [text for text in lines if any(word in text for word in wrong)]


def test_the_judges_say_the_same_of_a_small_hub(tmp_path: Path) -> None:
    pack = made_pack(tmp_path, "made", hub(3).text)
    proved, tried = proof_of(pack, 20, 400), every_state(pack, 20)
    assert proved.unknown == 0
    assert proved.open == tried.open
    assert proved.shut >= {"hall/cellar"}


@pytest.mark.slow
@pytest.mark.skipif(not has_spin(), reason="SPIN or a C compiler isn't installed")
def test_spin_says_the_same_of_a_small_hub(tmp_path: Path) -> None:
    proved = proof_of(made_pack(tmp_path, "made", hub(3).text), 20, 400)
    judged = spin(proved, tmp_path / "spin", 60)
    assert judged.is_whole
    assert judged.states > 55
    assert judged.open == proved.open


def test_what_takes_too_long_is_ended() -> None:
    assert apart(0.5, time.sleep, 60.0) is None
    done = apart(30.0, math.factorial, 5)
    assert done is not None
    assert done.found == 120
    assert done.megabytes is None or done.megabytes > 1


def test_trying_stops_when_its_time_is_over(tmp_path: Path) -> None:
    pack = made_pack(tmp_path, "made", lock(20).text)
    found = every_state(pack, seconds=0.05)
    assert not found.is_whole
    assert 0 < found.count < 4_000_000


def test_a_story_is_checked_from_nothing_and_after_edits(tmp_path: Path) -> None:
    rows = list(edits(LIGHTHOUSE, tmp_path, 20))
    assert [row.name.partition(": ")[2] for row in rows] == [
        "from nothing",
        "nothing changed",
        "a word changed",
        "a choice more",
        "a condition changed",
        "the condition of an offer changed",
    ]
    assert all(" questions" in row.note for row in rows)
    asked = [int(row.note.partition(" ")[0]) for row in rows]
    assert asked == [asked[0]] * 3 + [asked[3]] * 3
    assert asked[0] < asked[3]
    text = (tmp_path / "edited" / "story" / "scenes.yaml").read_text(encoding="utf-8")
    assert text.count(" once more.") == text.count("id: one_more") == 1
    assert text.count(") or false") == len(re.findall("^if: .*false$", text, re.M)) + 1


def test_bench_as_json_is_a_list(tmp_path: Path) -> None:
    words = ["bench", "proof", "--json", "--only", "nothing like it"]
    done = CliRunner().invoke(commands, words, env={"WARMTH_HOME": str(tmp_path)})
    assert (done.exit_code, json.loads(done.stdout)) == (0, [])
