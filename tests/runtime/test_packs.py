"""The stories that come with the project, played by every bot, twice."""

from functools import cache
from pathlib import Path

import pytest

from game.loading.load import load
from game.narrative.story import Story
from game.runtime.policies import POLICIES, auto_play
from game.runtime.replay import parse, write
from game.runtime.transcript import lines_of_steps, transcript
from tests.runtime.harness import played_twice

REPOSITORY = Path(__file__).parents[2]
PACKS = {
    "ours": REPOSITORY,
    "lighthouse": REPOSITORY / "tests" / "packs" / "lighthouse",
}


@cache
def _story(pack: str) -> Story:
    loaded = load(PACKS[pack])
    told = "\n".join(
        f"{f.span.file}:{f.span.line}: {f.message}" for f in loaded.findings
    )
    assert loaded.story is not None, told
    return loaded.story


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("pack", PACKS)
def test_every_bot_comes_to_an_end(pack: str, policy: str) -> None:
    for seed in range(10):
        play = auto_play(_story(pack), policy, seed)
        assert play.is_over, f"seed {seed}: {play.inputs[-3:]}"


@pytest.mark.parametrize("policy", ["random", "kind", "never"])
@pytest.mark.parametrize("pack", PACKS)
def test_a_play_is_the_same_with_a_save_and_a_restore_after_each_step(
    pack: str, policy: str
) -> None:
    story = _story(pack)
    play = auto_play(story, policy, 1)
    session = played_twice(story, play.inputs)
    events = tuple(event for step in play.steps for event in step.events)
    assert tuple(e for entry in session.history for e in entry.events) == events


@pytest.mark.parametrize("pack", PACKS)
def test_a_replay_gives_the_same_lines_twice(pack: str) -> None:
    story = _story(pack)
    play = auto_play(story, "random", 1)
    lines = lines_of_steps(story, play.inputs, play.steps, stage=True)
    again = parse(write(play.replay))
    assert transcript(story, again, stage=True) == lines


@pytest.mark.parametrize("pack", PACKS)
def test_seeds_and_temperaments_tell_different_plays(pack: str) -> None:
    story = _story(pack)
    told = {auto_play(story, policy, 1).inputs for policy in POLICIES}
    assert len(told) > 1
