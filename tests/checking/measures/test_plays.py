"""The figures of a play, counted along by hand."""

from game.checking.measures.plays import Played, Stretch, choice_at, play
from game.checking.measures.words import Texts
from game.narrative.story import Story
from game.runtime.policies import POLICIES
from tests.checking.measures.tiny import (
    HEAD,
    LEFT_WORDS,
    RIGHT_WORDS,
    ford,
    question,
)
from tests.harness import LIGHTHOUSE, story_of
from tests.runtime.made import stair


def _played(story: Story, policy: str = "first", seed: int = 0) -> Played:
    return play(story, Texts(story), POLICIES[policy], seed)


def test_words_are_those_read_on_the_way() -> None:
    story = ford()
    texts = Texts(story)
    left, right = _played(story, "first"), _played(story, "last")
    assert (left.words, right.words) == (LEFT_WORDS, RIGHT_WORDS)
    assert texts.words_in(left.units) == LEFT_WORDS
    assert texts.words_in(right.units) == RIGHT_WORDS


def test_stretches_lie_between_choices_and_have_the_words_of_paragraphs() -> None:
    assert _played(ford()).stretches == [
        Stretch(3, "begin", "one/left"),
        Stretch(3 + 4, "one/left", "end"),
    ]


def test_a_single_option_is_a_stop_and_no_choice() -> None:
    story = story_of(
        HEAD,
        "scene: one\nbeats:\n  - One two.\n"
        "  - choose:\n      - {do: Go., id: go}\n  - Three.\n" + question("q"),
    )
    played = _played(story)
    assert played.stops["choice"] == 2
    assert (played.real, played.open_options) == (1, [2])
    assert played.stretches[0] == Stretch(3, "begin", "one/q_this")
    assert [choice_at(story, state) for state in played.forks] == ["one/q_this"]


def test_a_notice_is_a_stop_but_ends_no_stretch_between_choices() -> None:
    story = story_of(
        HEAD,
        "scene: one\nbeats:\n  - One two.\n"
        "  - notice:\n      up_to: 1\n      things:\n"
        "        cup: A cup.\n        lid: A lid.\n  - Three.\n" + question("q"),
    )
    played = _played(story, "curious")
    assert (played.stops["notice"], played.real) == (1, 1)
    assert played.stretches[0].words == 2 + 2 + 1
    assert played.pauses == [2, 3, 0]


def test_labels_that_are_shown_again_are_not_read_again() -> None:
    story = story_of(
        HEAD,
        "scene: one\nbeats:\n  - choose:\n"
        "      - {do: Ask her., id: ask, again: true, then: No.}\n"
        "      - {do: Leave it., id: leave}\n      - {do: Wait., id: wait}\n",
    )
    played = _played(story, "first")
    assert played.stops["choice"] == 2
    assert played.words == 2 + 2 + 1 + 1


def test_acts_and_who_is_linked_are_read_from_the_end() -> None:
    played = [_played(stair(), "random", seed) for seed in range(60)]
    for each in played:
        assert each.is_over
        taken = [act for act, life in each.lives.items() if life == "taken"]
        assert each.threads == len(taken)
        assert each.pairs == ({("ada", "ben"): len(taken) > 1} if taken else {})
    assert any(each.pairs == {("ada", "ben"): True} for each in played)


def test_the_same_seed_gives_the_same_figures() -> None:
    from game.loading.load import load

    story = load(LIGHTHOUSE).story
    assert story is not None
    for seed in range(5):
        assert _played(story, "random", seed) == _played(story, "random", seed)


def test_a_play_that_never_ends_is_left_unfinished() -> None:
    story = story_of(
        HEAD,
        "scene: one\nbeats:\n  - choose:\n"
        "      - {do: Go round., id: round, sticky: true, go: one}\n",
    )
    played = play(story, Texts(story), POLICIES["random"], 0, most=40)
    assert not played.is_over
