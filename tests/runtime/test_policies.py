"""Bots come to an end, do what their temperament says, and do it again the same."""

import pytest

from game.narrative import inputs as inp
from game.runtime.policies import POLICIES, Bot, Play, auto_play, for_lead
from tests.runtime.made import made, stair

TASTES = """\
story: tastes
format: 1
language: en
title: Tastes
start: one
---
scene: one
beats:
  - choose:
      - {do: A., id: a}
      - {do: B., id: b}
  - call: two
---
scene: two
beats:
  - choose:
      - {do: A., id: a}
      - {do: B., id: b}
"""
HELPING = {inp.Choose("landing/lamp"), inp.Choose("cellar/up")}


def _plays(policy: str, scene: str | None = None) -> list[Play]:
    story = stair()
    return [auto_play(story, policy, seed, scene) for seed in range(20)]


@pytest.mark.parametrize("policy", POLICIES)
def test_a_bot_comes_to_an_end_and_does_the_same_again(policy: str) -> None:
    plays = _plays(policy)
    assert all(play.is_over for play in plays)
    assert [play.inputs for play in plays] == [play.inputs for play in _plays(policy)]


def test_the_kind_one_helps_wherever_it_can() -> None:
    for play in _plays("kind"):
        assert set(play.inputs) & HELPING == {
            each for each in HELPING if _came_to(play, each)
        }


def test_the_one_who_never_helps_never_does() -> None:
    for play in _plays("never"):
        assert not set(play.inputs) & HELPING
        assert not any(isinstance(each, inp.Notice) for each in play.inputs)


def test_the_curious_one_spends_all_its_attention() -> None:
    for play in _plays("curious"):
        assert sum(isinstance(each, inp.Notice) for each in play.inputs) == 2


def test_the_thrifty_one_spends_nothing() -> None:
    for play in _plays("thrifty"):
        assert inp.Choose("the_door/wait") not in play.inputs


def test_the_random_one_finds_everything_in_a_few_plays() -> None:
    done = {each for play in _plays("random") for each in play.inputs}
    assert done >= HELPING
    assert inp.Choose("attic/open") in done


def test_seeds_make_different_plays() -> None:
    assert len({play.inputs for play in _plays("random")}) > 10


def test_a_question_that_can_be_asked_for_ever_isn_t() -> None:
    text = """\
story: ever
format: 1
language: en
title: Ever
start: one
---
endings:
  over: {title: Over}
---
scene: one
beats:
  - choose:
      - do: Ask.
        id: ask
        sticky: true
        again: true
      - do: Go.
        id: leave
  - ending: over
"""
    story = made(text)
    for policy in POLICIES:
        assert len(auto_play(story, policy).inputs) <= 4


def test_a_story_without_end_is_left_at_the_bound() -> None:
    text = """\
story: endless
format: 1
language: en
title: Endless
start: one
---
scene: one
beats:
  - choose:
      - do: Go round.
        id: round
        sticky: true
        go: one
"""
    play = auto_play(made(text), "random", most=50)
    assert len(play.inputs) == 50
    assert not play.is_over


def _came_to(play: Play, given: inp.Choose) -> bool:
    """Whether the scene of an option was followed."""
    return inp.Follow(given.choice.partition("/")[0]) in play.inputs


def test_the_hurried_one_notices_nothing_and_takes_the_first() -> None:
    for play in _plays("hurried"):
        assert not any(isinstance(each, inp.Notice) for each in play.inputs)
    story = made(TASTES)
    assert auto_play(story, "hurried").inputs[1:] == (
        inp.Choose("one/a"),
        inp.Choose("two/a"),
    )


def test_one_who_follows_a_lead_sees_that_lead_first() -> None:
    story = stair()
    for lead in ("ada", "ben"):
        plays = [auto_play(story, for_lead(lead), seed) for seed in range(20)]
        for play in plays:
            followed = [i.scene for i in play.inputs if isinstance(i, inp.Follow)]
            assert story.offers[followed[0]].who == lead


def test_tastes_are_kept_through_a_play_and_differ_between_seeds() -> None:
    story = made(TASTES)
    taken = {auto_play(story, "settled", seed).inputs[1:] for seed in range(40)}
    assert len(taken) == 4
    for seed in range(10):
        one = Bot(POLICIES["settled"], seed)
        other = Bot(POLICIES["settled"], seed)
        state = auto_play(story, "first", seed).steps[0].state
        found = (inp.Choose("one/a"), inp.Choose("one/b"))
        assert one.prefers(story, state, found) == other.prefers(
            story, state, found[::-1]
        )
