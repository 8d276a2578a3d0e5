"""What a proof leaves to the next one saves time and changes no verdict."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from game.checking.check import Report, check
from game.checking.proof.budget import Budget
from game.checking.proof.memory import Hints, decoded, encoded
from game.checking.proof.plays import Witness
from game.checking.proof.verdicts import Answer, Proof, prove
from game.narrative import inputs as inp
from game.narrative import story as st
from tests.checking.proof.test_planted_faults import ENDINGS, HEAD, PAIR, THREE_FLAGS
from tests.harness import story_of

TEXT = HEAD + ENDINGS + THREE_FLAGS
MENDED = TEXT.replace("set: {c: true}}", "set: {c: true, b: true}}")


def _checked(folder: Path, text: str, memory: Path | None) -> Report:
    (folder / "story").mkdir(exist_ok=True)
    (folder / "story" / "story.yaml").write_text(text, encoding="utf-8")
    budget = Budget(60, 4_000, time.monotonic)
    return check(folder, budget, memory=memory)


def _answers(proof: Proof | None) -> dict[object, Answer]:
    assert proof is not None
    return {key: verdict.answer for key, verdict in proof.verdicts.items()}


def _told(report: Report) -> list[tuple[str, str]]:
    return [(finding.code, finding.message) for finding in report.findings]


@pytest.mark.parametrize("edits", [(TEXT, MENDED), (MENDED, TEXT), (TEXT, TEXT)])
def test_an_edit_is_judged_as_if_nothing_had_been_kept(
    edits: tuple[str, str], tmp_path: Path
) -> None:
    memory = tmp_path / "memory"
    _checked(tmp_path, edits[0], memory)
    assert list(memory.glob("*.proof"))
    after = _checked(tmp_path, edits[1], memory)
    fresh = _checked(tmp_path, edits[1], None)
    assert _answers(after.proof) == _answers(fresh.proof)
    assert _told(after) == _told(fresh)


def test_an_impossible_choice_that_an_edit_opens_is_reachable(tmp_path: Path) -> None:
    memory = tmp_path / "memory"
    before = _answers(_checked(tmp_path, TEXT, memory).proof)
    after = _answers(_checked(tmp_path, MENDED, memory).proof)
    opened = {key for key in before if before[key] is not after.get(key)}
    assert any(key[0] == "choice" for key in opened if isinstance(key, tuple))


@pytest.mark.parametrize("cut", [0, 1, 40, 90, -1])
def test_a_damaged_memory_is_as_none_and_is_made_again(
    cut: int, tmp_path: Path
) -> None:
    memory = tmp_path / "memory"
    first = _checked(tmp_path, TEXT, memory)
    (file,) = memory.glob("*.proof")
    whole = file.read_bytes()
    file.write_bytes(whole[:cut] + b"!" + whole[cut:])
    assert decoded(file.read_bytes()) == Hints()
    assert _told(_checked(tmp_path, TEXT, memory)) == _told(first)
    assert decoded(file.read_bytes()) != Hints()


def test_lies_in_a_memory_change_no_verdict() -> None:
    story = story_of(*TEXT.split("\n---\n"))
    fresh = _proof(story, None)
    nonsense = Witness(7, (inp.Choose("nowhere/at_all"), inp.PassOver()))
    slots = [name for name in story.slots if name.startswith("var:")]
    for names in ((), (slots[0],), tuple(slots), ("var:gone",)):
        kept = dict.fromkeys(fresh.verdicts, names)
        lies = Hints((nonsense,), kept)
        assert decoded(encoded(lies)) == lies
        assert _answers(_proof(story, lies)) == _answers(fresh)


def test_what_was_played_is_played_again_before_it_is_believed() -> None:
    story = story_of(*(HEAD + ENDINGS + PAIR).split("\n---\n"))
    text = (HEAD + ENDINGS + PAIR).replace("  - go: two\n", "  - ending: over\n")
    mended = story_of(*text.split("\n---\n"))
    assert _proof(story, None).verdicts["loop", "two", 0].answer is Answer.REACHABLE
    proof = _proof(mended, _proof(story, None).hints)
    assert not [key for key in proof.keys("loop") if proof.verdicts[key].witness]
    assert proof.is_complete


def test_the_witnesses_of_a_proof_are_kept_with_all_they_show() -> None:
    story = story_of(*MENDED.split("\n---\n"))
    proof = _proof(story, None)
    hints = replace(proof.hints, kept={})
    again = _proof(story, hints, patience=0)
    assert again.plays == 0
    assert _answers(again) == _answers(proof)


def _proof(story: st.Story, hints: Hints | None, patience: int = 16) -> Proof:
    return prove(story, Budget(60, 4_000, time.monotonic), patience, hints)
