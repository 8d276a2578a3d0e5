"""The list of what a player can count on names tests that exist, or says what isn't."""

import re
from functools import cache
from pathlib import Path

import pytest

from game.loading.load import load
from game.narrative import story as st

REPOSITORY = Path(__file__).parents[1]
LIST = (REPOSITORY / "PLAYERS.md").read_text(encoding="utf-8")
ITEMS = re.findall(r"^- \[([x ])\] (.+)$", LIST, re.MULTILINE)
WORDS_MOST = 12
OPTIONS_MOST = 5


@cache
def _tests() -> set[str]:
    found: set[str] = set()
    for path in (REPOSITORY / "tests").rglob("test_*.py"):
        text = path.read_text(encoding="utf-8")
        found |= set(re.findall(r"^def (test_\w+)\(", text, re.MULTILINE))
    return found


def test_the_list_is_a_list() -> None:
    assert len(ITEMS) > 30
    assert LIST.count("\n- ") == len(ITEMS)


@pytest.mark.parametrize(("tick", "item"), ITEMS, ids=[i[:40] for _, i in ITEMS])
def test_what_is_ticked_names_tests_that_exist(tick: str, item: str) -> None:
    named = re.findall(r"`(\w+)`", item)
    assert not set(named) - _tests()
    assert bool(named) == (tick == "x")


def test_a_choice_is_short_and_of_few_words() -> None:
    ours = load(REPOSITORY).story
    assert ours is not None
    counts = []
    for scene in ours.scenes.values():
        for op in scene.code:
            if isinstance(op, st.ChooseOp):
                labels = [o.label.source for o in op.options if o.label is not None]
                counts.append(len(labels))
                for label in labels:
                    # Of a label that varies, each wording counts by itself.
                    longest = re.sub(r"\{[^{}]*\}", "word word", label)
                    assert len(longest.split()) <= WORDS_MOST, label
    assert max(counts) <= OPTIONS_MOST
    assert sum(2 <= count < OPTIONS_MOST for count in counts) > 0.9 * len(counts)
