"""The prover says of small stories what trying everything says."""

import os
import time

import pytest
from hypothesis import HealthCheck, Phase, given, reject, settings

from game.checking.proof.answers import Answer, Proof, Verdict
from game.checking.proof.budget import Budget
from game.checking.proof.verdicts import prove
from game.narrative import story as st
from tests.checking.proof.brute import Key, TooLarge, Tried, tried
from tests.checking.proof.made import stories
from tests.harness import story_of

_COMPARED = ("scene", "choice", "short", "notice", "ending", "act", "hand", "stuck")
_CHECKS = list(HealthCheck)
_SEARCH = "HYPOTHESIS_SEARCH" in os.environ


def _proof(story: st.Story, patience: int) -> Proof:
    return prove(story, Budget(60, 400, time.process_time), patience)


def compare(text: str, most: int, patience: int) -> None:
    """Proves a story and tries all of it; fails where the two disagree."""
    story = story_of(*text.split("\n---\n"))
    try:
        truth = tried(story, most)
    except TooLarge:
        reject()
    proof = _proof(story, patience)
    for key, verdict in proof.verdicts.items():
        if truth.loops and verdict.answer is Answer.REACHABLE:
            continue  # what is passed on the way into a circle, `step` doesn't tell
        if key[0] in _COMPARED:
            _agree(key, verdict, key in truth.seen)
        elif key[0] == "block":
            _agree_on_words(story, truth, key, verdict)
        elif key[0] == "text" and key[1] == "say":
            op = story.scenes[str(key[2])].code[int(key[3])]
            assert isinstance(op, st.Say)
            said = (str(key[2]), f"{op.text.source}#{key[4]}#{key[5]}")
            _agree(key, verdict, said in truth.said)
    _agree(("trap",), proof.verdicts["trap",], truth.is_trapped())


def _agree(key: Key, verdict: Verdict, is_real: bool) -> None:
    answer = Answer.REACHABLE if is_real else Answer.IMPOSSIBLE
    assert verdict.answer is answer, (key, verdict.limit)


def _agree_on_words(story: st.Story, truth: Tried, key: Key, verdict: Verdict) -> None:
    op = story.scenes[str(key[1])].code[int(key[2])]
    if isinstance(op, st.Say):
        _agree(key, verdict, (str(key[1]), op.text.source) in truth.said)


@settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    suppress_health_check=_CHECKS,
    phases=[Phase.generate],
)
@given(stories())
def test_small_stories_are_understood_exactly(text: str) -> None:
    compare(text, 200, patience=20)


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=_CHECKS,
    phases=[Phase.generate],
)
@given(stories())
def test_small_stories_are_understood_without_any_play(text: str) -> None:
    compare(text, 120, patience=0)


@pytest.mark.slow
@pytest.mark.timeout(580)
@settings(
    # The same stories each time, so that a change is judged by what it changes; a
    # search for new ones is a run with `HYPOTHESIS_SEARCH=1` in the environment.
    max_examples=2_000 if _SEARCH else 90,
    derandomize=not _SEARCH,
    deadline=None,
    suppress_health_check=_CHECKS,
    phases=[Phase.generate],
)
@given(stories())
def test_many_small_stories_are_understood_exactly(text: str) -> None:
    compare(text, 3_000, patience=len(text) % 2 * 20)
