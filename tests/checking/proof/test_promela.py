"""SPIN, which shares nothing with the prover but the graph, says the same."""

import shutil
import subprocess
import time
from pathlib import Path

import pytest

from game.checking.proof.answers import Answer
from game.checking.proof.budget import Budget
from game.checking.proof.promela import promela, reached
from game.checking.proof.verdicts import prove
from game.cli.made_stories.puzzles import lock_story
from game.loading.load import load
from tests.checking.proof.test_planted_faults import FAULTS
from tests.harness import LIGHTHOUSE, story_of

needs_spin = pytest.mark.skipif(
    shutil.which("spin") is None or shutil.which("gcc") is None,
    reason="SPIN or a C compiler isn't installed (apt-get install spin gcc)",
)
STORIES = {
    "lock": lock_story(6),
    "flags": FAULTS["an impossible choice behind three flags"][1],
    "rooms": FAULTS["rooms without a way out"][1],
    "promise": FAULTS["a promise read before it can be made"][1],
}


def _judged(folder: Path, text: str) -> str:
    (folder / "story.pml").write_text(text)
    for command in (
        ["spin", "-a", "story.pml"],
        ["gcc", "-O1", "-w", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"],
    ):
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
    done = subprocess.run(
        ["./pan", "-m100000"], cwd=folder, check=True, capture_output=True, text=True
    )
    assert "max search depth too small" not in done.stdout
    return done.stdout


@needs_spin
@pytest.mark.parametrize(
    "name",
    [
        "lock",
        "promise",
        *(pytest.param(n, marks=pytest.mark.slow) for n in ("flags", "rooms")),
        pytest.param("lighthouse", marks=pytest.mark.slow),
    ],
)
def test_another_model_checker_agrees(name: str, tmp_path: Path) -> None:
    if name == "lighthouse":
        story = load(LIGHTHOUSE).story
        assert story is not None
    else:
        story = story_of(*STORIES[name].split("\n---\n"))
    proof = prove(story, Budget(30, 400, time.monotonic))
    text, goals = promela(proof.model)
    found = reached(_judged(tmp_path, text), goals)
    assert found, "SPIN must have come to something"
    for key in proof.model.goals:
        answer = Answer.REACHABLE if key in found else Answer.IMPOSSIBLE
        assert proof.verdicts[key].answer is answer, key
