"""A choice echoes if, and only if, something differs when the paths are one again."""

import pytest

from game.checking.measures.echoes import Forker, whose
from game.checking.measures.forks import Echoes, Fork
from game.checking.measures.plays import play
from game.checking.measures.words import Texts
from game.loading.load import load
from game.narrative.story import Story
from game.runtime.policies import POLICIES
from tests.checking.measures.tiny import HEAD, PEOPLE, question, told
from tests.harness import LIGHTHOUSE, story_of
from tests.runtime.made import stair

ASKS = question("ask")
REMEMBERS = "{chose(one/ask_this)? This it was. | That it was.}"
FORGETS = "It was what it was."


def _forks(story: Story, *, is_control: bool = False, at: int = 0) -> list[Fork]:
    """Forks of twenty plays, each at its choice number `at`."""
    texts = Texts(story)
    forker = Forker(story, texts)
    states = [
        play(story, texts, POLICIES["random"], seed).forks[at] for seed in range(20)
    ]
    return [
        forker.fork(state, seed, is_control=is_control)
        for seed, state in enumerate(states)
    ]


def test_a_choice_that_is_remembered_echoes() -> None:
    forks = _forks(told(asks=ASKS, between=1, answer=REMEMBERS))
    assert all(fork.is_merged and fork.is_echo for fork in forks)
    assert {fork.choice for fork in forks} == {"one/ask_this"}
    assert set(forks[0].heard) == {("one", "This it was."), ("one", "That it was.")}


def test_its_twin_that_is_forgotten_does_not() -> None:
    forks = _forks(told(asks=ASKS, between=1, answer=FORGETS))
    assert all(fork.is_merged and not fork.is_echo for fork in forks)


def test_what_differs_before_the_paths_meet_is_no_echo() -> None:
    asks = """\
  - choose:
      - {do: This., id: ask_this, then: This it was.}
      - {do: That., id: ask_that, then: That it was.}
  - "{chose(ask_this)? Still this. | Still that.}"
"""
    forks = _forks(told(asks=asks, between=1, answer=FORGETS))
    assert all(fork.is_merged and not fork.is_echo for fork in forks)


def test_the_last_choice_can_not_echo() -> None:
    forks = _forks(told(asks=ASKS, between=0, answer=REMEMBERS))
    assert not any(fork.is_merged or fork.is_echo for fork in forks)


def test_what_differs_in_the_next_scene_is_heard_though_no_echo() -> None:
    next_scene = "scene: two\nwho: ben\nbeats:\n  - |\n    ANSWER\n" + question("q")
    answer = "{chose(one/ask_this)? This it was. | That it was.}"
    for told_there, is_heard in ((answer, True), (FORGETS, False)):
        story = story_of(
            HEAD,
            PEOPLE,
            "scene: one\nwho: ada\nbeats:\n" + ASKS + "  - go: two\n",
            next_scene.replace("ANSWER", told_there),
        )
        for fork in _forks(story):
            assert (fork.is_merged, fork.is_echo) == (True, False)
            assert fork.is_heard is is_heard


@pytest.mark.parametrize(("between", "is_late"), [(4, False), (5, True), (6, True)])
def test_late_is_five_choices_after_the_paths_have_met(
    between: int, is_late: bool
) -> None:
    # The first choice after hers is where the paths meet; it is made, too.
    for fork in _forks(told(asks=ASKS, between=between, answer=REMEMBERS)):
        assert (fork.is_echo, fork.is_late) == (True, is_late)


def test_across_is_in_another_persons_scene() -> None:
    here = told(asks=ASKS, between=1, answer=REMEMBERS)
    there = told(asks=ASKS, between=1, answer=REMEMBERS, in_bens_scene=True)
    assert {fork.across for fork in _forks(here)} == {frozenset()}
    assert {fork.across for fork in _forks(there)} == {frozenset({"ben"})}


def test_an_option_that_is_there_on_one_side_alone_is_an_echo() -> None:
    story = story_of(
        HEAD,
        "scene: one\nbeats:\n"
        + ASKS
        + question("q")
        + "  - choose:\n      - {do: Go., id: go}\n      - {do: Stay., id: stay}\n"
        "      - {do: Sing., id: sing, if: chose(ask_this)}\n",
    )
    assert all(fork.is_echo for fork in _forks(story))


def test_a_reason_for_being_out_of_reach_is_an_echo_too() -> None:
    story = story_of(
        HEAD,
        "scene: one\nbeats:\n"
        + ASKS
        + question("q")
        + "  - choose:\n      - {do: Go., id: go}\n      - {do: Stay., id: stay}\n"
        "      - {do: Sing., id: sing, if: chose(ask_this), otherwise: No voice.}\n",
    )
    assert all(fork.is_echo for fork in _forks(story))


def test_luck_is_the_same_on_both_sides() -> None:
    # One side draws once more than the other; nothing later may hang on that.
    asks = """\
  - choose:
      - {do: This., id: ask_this, then: "{shuffle? A | B | C | D} it was."}
      - {do: That., id: ask_that}
"""
    answer = "{shuffle? E | F | G | H | I | J | K | L}"
    forks = _forks(told(asks=asks, between=1, answer=answer))
    assert not any(fork.is_echo for fork in forks)


def test_asking_first_and_then_leaving_meets_leaving_at_once() -> None:
    asks = """\
  - choose:
      - {do: Ask., id: ask, again: true, then: No.}
      - {do: Leave., id: leave}
"""
    for fork in _forks(told(asks=asks, between=2, answer=FORGETS)):
        assert (fork.is_merged, fork.is_echo) == (True, False)


@pytest.mark.parametrize("name", ["told", "stair", "lighthouse"])
def test_the_null_control_gives_nothing(name: str) -> None:
    if name == "lighthouse":
        story = load(LIGHTHOUSE).story
        assert story is not None
    elif name == "stair":
        story = stair()
    else:
        story = told(asks=ASKS, between=6, answer=REMEMBERS)
    forks = _forks(story, is_control=True)
    assert not any(fork.is_echo for fork in forks)


def test_forks_are_added_up() -> None:
    echoes, more = Echoes(), Echoes()
    echoes.add(Fork("one/a", "ada"))
    echoes.add(
        Fork(
            "one/a",
            "ada",
            True,
            is_echo=True,
            is_heard=True,
            across=frozenset({"ben", "cleo"}),
        )
    )
    more.add(Fork("two/a", "ben", True, is_echo=True, is_heard=True, is_late=True))
    more.control(Fork("two/a", "ben", True))
    more.note(
        Fork(
            "one/b", "ada", True, is_echo=True, is_heard=True, across=frozenset({"ben"})
        )
    )
    echoes.merge(more)
    assert (echoes.forks, echoes.merged, echoes.echoes) == (3, 2, 2)
    assert (echoes.late, echoes.across) == (1, 1)
    assert (echoes.controls, echoes.control_echoes) == (1, 0)
    assert echoes.by_choice == {
        "one/a": (2, 1, 1),
        "two/a": (1, 1, 1),
        "one/b": (1, 1, 1),
    }
    assert echoes.pairs["ada", "ben"] == 2
    assert echoes.pair_choices["ada", "ben"] == {"one/a", "one/b"}


def test_a_plain_scene_is_whoevers_scenes_lead_to_it() -> None:
    story = story_of(
        HEAD,
        PEOPLE,
        "scene: one\nwho: ada\nbeats:\n  - call: two\n  - go: ours",
        "scene: two\nbeats:\n  - go: three",
        "scene: three\nbeats:\n  - Hers.",
        "scene: bens\nwho: ben\nbeats:\n  - go: ours",
        "scene: ours\nbeats:\n  - Whose?",
    )
    assert whose(story) == {
        "one": "ada",
        "two": "ada",
        "three": "ada",
        "bens": "ben",
        "ours": None,
    }
