"""Leaving a fork off early changes nothing that is found."""

import pytest

from game.checking.measures.echoes import Forker
from game.checking.measures.futures import Futures
from game.checking.measures.plays import play
from game.checking.measures.words import Texts
from game.loading.load import load
from game.narrative import inputs as inp
from game.narrative.state import State
from game.narrative.story import Story
from game.runtime.policies import POLICIES
from tests.checking.measures.tiny import HEAD, PEOPLE
from tests.harness import LIGHTHOUSE, REPOSITORY, Play, story_of
from tests.runtime.made import stair

DAYS = """\
leads: [ada, ben]
finish: last
parts: {noon: Noon}
calendar:
  - {day: mon, title: Mon, parts: [noon], follow: 1}
  - {day: tue, title: Tue, parts: [noon], follow: 1}
  - {day: wed, title: Wed, parts: [noon], follow: 1}
"""
VARIABLES = (
    "variables:\n  kept: flag\n  read_tuesday: flag\n  read_last: flag\n"
    "  read_nowhere: flag\n  never: flag\n"
)
SCENES = """\
scene: one
beats:
  - choose:
      - {do: Nothing., id: nothing}
      - {do: Keep it., id: keep, set: {kept: true}}
      - {do: For Tuesday., id: tuesday, set: {read_tuesday: true}}
      - {do: For nobody., id: nobody, set: {read_nowhere: true}}
      - {do: For the end., id: end, set: {read_last: true}}
---
scene: monday
who: ada
when: mon.noon
street: A light.
beats: [Hello.]
---
scene: tuesday
who: ben
when: tue.noon
street: A lamp.
beats:
  - call: called
---
scene: barred
who: ben
when: tue.noon
if: never
street: Dark.
beats:
  - "{read_nowhere? Yes. | No.}"
---
scene: called
beats:
  - "{read_tuesday? Yes. | No.}"
---
scene: wednesday
who: ada
when: wed.noon
street: A fire.
beats: [Hello.]
---
scene: last
beats:
  - "{read_last? Yes. | No.}"
"""


def _story() -> Story:
    return story_of(HEAD + DAYS, PEOPLE + VARIABLES, SCENES)


def _after(story: Story, option: str, *followed: str) -> State:
    play = Play(story).choose(f"one/{option}")
    return play.give(*(inp.Follow(scene) for scene in followed)).last.state


@pytest.mark.parametrize(
    ("option", "on_tuesday", "on_wednesday"),
    [
        ("nothing", True, True),
        ("keep", True, True),
        ("tuesday", False, True),
        ("nobody", False, True),
        ("end", False, False),
    ],
)
def test_what_nobody_will_ask_for_again_makes_no_difference(
    option: str, on_tuesday: bool, on_wednesday: bool
) -> None:
    story = _story()
    futures = Futures(story)
    plain = _after(story, "nothing", "monday")
    assert futures.are_one(plain, _after(story, option, "monday")) is on_tuesday
    days = ("monday", "tuesday")
    plain = _after(story, "nothing", *days)
    assert futures.are_one(plain, _after(story, option, *days)) is on_wednesday


def test_plays_at_different_offers_are_never_one() -> None:
    story = _story()
    monday = _after(story, "nothing")
    assert not Futures(story).are_one(monday, _after(story, "nothing", "monday"))


@pytest.mark.parametrize(
    ("name", "plays"),
    [
        ("days", 40),
        ("stair", 40),
        ("lighthouse", 40),
        ("ours", 8),
        pytest.param("ours", 40, marks=pytest.mark.longest),
    ],
)
def test_forks_come_out_the_same_when_they_are_left_off_early(
    name: str, plays: int
) -> None:
    made = {"days": _story, "stair": stair}
    folder = {"lighthouse": LIGHTHOUSE, "ours": REPOSITORY}
    story = made[name]() if name in made else load(folder[name]).story
    assert story is not None
    texts = Texts(story)
    thrifty, patient = Forker(story, texts), Forker(story, texts, is_thrifty=False)
    for seed in range(plays):
        forks = play(story, texts, POLICIES["random"], seed).forks
        state = forks[seed * 7 % len(forks)]
        assert thrifty.fork(state, seed) == patient.fork(state, seed)
