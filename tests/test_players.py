"""The list of what a player can count on names tests that exist, or says what isn't."""

import re
from functools import cache
from pathlib import Path

import pytest

from game.app.everybody import SETTINGS
from game.app.switches import SHOWN
from game.loading.load import load
from game.narrative import story as st
from game.ui import words

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


def _sections() -> dict[str, str]:
    """What PLAYERS.md says under each heading."""
    found = re.split(r"^## (.+)$", LIST, flags=re.MULTILINE)[1:]
    return dict(zip(found[::2], found[1::2], strict=True))


def test_the_page_for_every_player_says_what_is_ticked_here() -> None:
    sections = _sections()
    titles = words.EVERYBODY_GROUPS
    assert list(SETTINGS) == list(words.PROMISES) == list(titles)
    assert list(titles.values()) == list(sections)
    for group, promises in words.PROMISES.items():
        assert promises
        ticked = re.findall(r"^- \[x\] (.+)$", sections[titles[group]], re.MULTILINE)
        for promise in promises:
            assert any(line.startswith(promise) for line in ticked), promise
    assert f"- [ ] {words.NOT_TRIED}" in LIST


def test_every_setting_stands_on_the_page_for_every_player() -> None:
    listed = [name for names in SETTINGS.values() for name in names]
    assert sorted(listed) == sorted(SHOWN)
