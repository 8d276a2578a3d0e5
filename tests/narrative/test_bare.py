"""A story without its stage is the same story to whoever only listens."""

from pathlib import Path

import pytest

from game.loading.load import load
from game.loading.pack import default_pack
from game.narrative import events as ev
from game.narrative import story as st
from game.narrative.bare import bare
from game.runtime.policies import Play, auto_play
from tests.harness import LIGHTHOUSE, story_with

SEEN = (
    ev.Placed | ev.Propped | ev.Glowed | ev.Entered | ev.Left | ev.Moved | ev.Expressed
    | ev.Gestured | ev.Settled | ev.Held | ev.Lit | ev.Turned | ev.Framed
    | ev.Weathered | ev.Sounded | ev.Paused
)  # fmt: skip


def _heard(play: Play) -> list[ev.Event]:
    return [
        event
        for step in play.steps
        for event in step.events
        if not isinstance(event, SEEN)
    ]


@pytest.mark.parametrize("pack", [default_pack(), LIGHTHOUSE], ids=["ours", "second"])
def test_plays_of_a_bare_story_say_and_do_the_same(pack: Path) -> None:
    story = load(pack).story
    assert story is not None
    for seed in range(3):
        play, told = auto_play(story, "random", seed), auto_play(bare(story), seed=seed)
        assert told.inputs == play.inputs
        assert _heard(told) == _heard(play)
        states = [(s.state.values, s.state.frames, s.state.seed) for s in play.steps]
        assert states == [
            (s.state.values, s.state.frames, s.state.seed) for s in told.steps
        ]


def test_what_somebody_is_called_on_the_stage_is_still_said() -> None:
    story = bare(
        story_with(
            "scene: one\ncast: {ida: {mark: left, as: the tall one}}\nbeats:\n"
            "  - |\n    ida: It's me.\n  - enter: {noor: {mark: left, as: a shape}}\n"
            "  - |\n    noor: And me.\n  - light: dusk\n  - place: shed\n"
            "  - |\n    ida: Who else.\n  - ending: over\n",
            "people:\n  ida: {name: Ida}\n  noor: {name: Noor}\n"
            "endings:\n  over: {title: Over}\n"
            "lights:\n  dusk: {air: '#000000', shadow: '#000000', tint: '#000000',"
            " strength: 0}\n",
        )
    )
    assert not any(
        isinstance(op, st.Direct) and op.what == "light"
        for op in story.scenes["one"].code
    )
    said = [e for e in _heard(auto_play(story)) if isinstance(e, ev.Said)]
    assert [each.called for each in said] == ["the tall one", "a shape", "Ida"]
