"""How somebody stands is kept with a play, and older plays are still read."""

import json

import pytest

from game.loading.compiler import compile_sources
from game.loading.pack import Source
from game.narrative.events import Figure
from game.narrative.story import Story
from game.narrative.tableau import Tableau
from game.runtime.kept import KeptProblem, stage_from_json, stage_to_json

TEXT = """
story: tiny
format: 1
title: Tiny
start: one
---
people:
  ann: {name: Ann, picture: none}
  bob: {name: Bob, picture: none}
---
scene: one
beats: [Hello.]
"""


@pytest.fixture
def story() -> Story:
    found = compile_sources([Source("story/story.yaml", TEXT)], []).story
    assert found is not None
    return found


def test_everything_about_a_figure_comes_back(story: Story) -> None:
    figures = (
        Figure("ann", "stove", None, "glad", "the cook", "arms_crossed", 3, "sits"),
        Figure("bob", None, "ann", holds="lamp", is_shade=True, picture="cook"),
    )
    kept = stage_to_json(Tableau("one", "kitchen", cast=figures))
    again = stage_from_json(story, json.loads(json.dumps(kept)))
    assert again.cast == figures


def test_a_plain_figure_is_kept_as_it_always_was(story: Story) -> None:
    kept = stage_to_json(Tableau("one", cast=(Figure("ann", "stove"),)))
    assert kept["cast"] == [["ann", "stove", None, "neutral", None]]
    assert stage_from_json(story, kept).cast == (Figure("ann", "stove"),)


@pytest.mark.parametrize(
    "figure",
    [
        ["ann"],
        ["ann", None, None, "neutral", None, {}, {}],
        ["ann", None, None, "neutral", None, {"gestures": -1}],
        ["ann", None, None, "neutral", None, {"gesture": 4}],
        ["ann", None, None, "neutral", None, ["sits"]],
    ],
)
def test_a_figure_that_makes_no_sense_is_refused(story: Story, figure: object) -> None:
    kept = stage_to_json(Tableau("one"))
    kept["cast"] = [figure]
    with pytest.raises(KeptProblem):
        stage_from_json(story, kept)
