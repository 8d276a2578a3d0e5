"""Words are counted as somebody with a pencil would."""

import pytest

from game.checking.measures.words import Texts, count_words
from tests.checking.measures.tiny import FORD_WORDS, HEAD, PEOPLE, ford
from tests.harness import story_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One two three.", 3),
        ("Forty-one blocks, hadn't he?", 4),
        ("Wait -- no. 12 o’clock", 4),
        ("*Never* mind", 2),
        ("... -- ?", 0),
        ("", 0),
    ],
)
def test_a_word_is_a_run_of_letters_or_digits(text: str, words: int) -> None:
    assert count_words(text) == words


def test_all_wordings_count_in_the_whole() -> None:
    texts = Texts(ford())
    assert texts.total == FORD_WORDS
    assert texts.by_kind() == {"prose": 12, "label": 5}


def test_only_the_wording_shown_is_seen() -> None:
    texts = Texts(ford())
    source = "{chose(left)? Sand here. | Stone.} The end."
    left = texts.shown("one", source, (("chose(left)", 1),))
    right = texts.shown("one", source, (("chose(left)", 0),))
    assert (left.text, left.words) == ("Sand here. The end.", 4)
    assert (right.text, right.words) == ("Stone. The end.", 3)
    assert texts.words_in(left.units) == 4
    assert texts.words_in(right.units) == 3
    assert texts.words_in(left.units & right.units) == 2
    assert texts.words_in(left.units | right.units) == 5


def test_the_sum_over_planes_is_the_sum_over_units() -> None:
    texts = Texts(ford())
    for units in range(1 << len(texts.units)):
        by_hand = sum(u.words for n, u in enumerate(texts.units) if units >> n & 1)
        assert texts.words_in(units) == by_hand


def test_everything_a_player_can_be_shown_counts_and_nothing_else() -> None:
    story = story_of(
        HEAD
        + "calendar:\n  - {day: d, title: Not this, parts: [p], follow: 1}\n"
        + "parts: {p: Nor this}\nleads: [ada]\n"
        + "stores: {oil: {of: leads, from: 0, to: 1, start: 0, full: stays}}\n"
        + "cost_from: oil\n",
        "people:\n  ada: {name: Ada, picture: none, empty: {oil: Two words.}}\n"
        "marks: {sad: nor this}\n",
        "scene: one\nbeats:\n  - |\n    One.\n",
        "scene: two\nwho: ada\ntitle: Nor this\nwhen: d.p\nstreet: Three words here.\n"
        "marks: [sad]\npass_over: {summary: Nor all of this.}\n"
        "without_you: {line: Four words at most.}\nbeats:\n"
        "  - notice:\n      up_to: 1\n      things:\n        cup:\n"
        "          title: the blue cup\n          text: A cup.\n"
        "  - choose:\n      - do: Give it.\n        id: give\n        cost: {ada: 1}\n"
        "        price: one hour\n"
        "      - do: Ask.\n        id: ask\n        if: noticed(cup)\n"
        "        otherwise: Nobody would answer.\n"
        "      - do: Wait.\n        id: wait\n",
    )
    assert Texts(story).by_kind() == {
        "prose": 3,
        "reason": 5,
        "offer": 3,
        "heard": 4,
        "thing": 3,
        "label": 4,
        "price": 2,
    }


def test_first_cycle_and_shuffle_have_their_wordings() -> None:
    texts = Texts(
        story_of(
            HEAD,
            "scene: one\nbeats:\n"
            "  - |\n    {first? New here. | Old.}\n"
            "  - |\n    {cycle? A. | B b. | C c c.}\n"
            "  - |\n    {first? Once only.} Always.\n",
        )
    )
    assert texts.total == 3 + 6 + 3
    shown = [
        texts.words_in(texts.shown("one", source, values).units)
        for source, values in (
            ("{first? New here. | Old.}", (("first", 1),)),
            ("{first? New here. | Old.}", (("first", 0),)),
            ("{cycle? A. | B b. | C c c.}", (("cycle", 2),)),
            ("{first? Once only.} Always.", (("first", 0),)),
        )
    ]
    assert shown == [2, 1, 3, 1]


def test_a_text_that_stands_twice_in_a_scene_counts_once() -> None:
    twice = "scene: one\nbeats:\n  - |\n    ada: Yes.\n\n    ben: Yes.\n"
    assert Texts(story_of(HEAD, PEOPLE, twice)).total == 1
