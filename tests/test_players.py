"""The list of what a player can count on names tests that exist, or says what isn't."""

import itertools
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from game.app.everybody import SETTINGS
from game.app.switches import SHOWN
from game.loading.load import load
from game.narrative import prose
from game.narrative import story as st
from game.runtime.history import PAGE_WORDS
from game.ui import promises

REPOSITORY = Path(__file__).parents[1]
LIST = (REPOSITORY / "PLAYERS.md").read_text(encoding="utf-8")
ITEMS = re.findall(r"^- \[([x ])\] (.+)$", LIST, re.MULTILINE)
WORDS_MOST = 12
OPTIONS_MOST = 5
WORDS_AT_ONCE = 90
# What a label that says what one does can't begin with.
NO_VERBS = """
a an the this that these those some any no not all both each every
i you he she it we they me him her us them my your his its our their
who what which when where why how there here
of in on at to from with without for by into onto over under about after before
between behind beside through against and or but if because as than yes maybe
"""


@cache
def _tests() -> set[str]:
    found: set[str] = set()
    for path in (REPOSITORY / "tests").rglob("test_*.py"):
        text = path.read_text(encoding="utf-8")
        found |= set(re.findall(r"^def (test_\w+)\(", text, re.MULTILINE))
    return found


@cache
def _ours() -> st.Story:
    found = load(REPOSITORY).story
    assert found is not None
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
    counts = []
    for scene in _ours().scenes.values():
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


def _wordings(paragraph: str) -> list[str]:
    """A paragraph as it can be shown: each varying passage with each of its arms."""
    parts, _ = prose.segments(paragraph)
    arms = [
        [part] if isinstance(part, str) else [arm.words for arm in part.arms]
        for part in parts
    ]
    return ["".join(each) for each in itertools.product(*arms)]


def test_no_paragraph_has_more_than_ninety_words() -> None:
    # A page is never filled beyond sixty unless by a single paragraph.
    assert PAGE_WORDS <= WORDS_AT_ONCE
    too_long = {}
    for scene, text in _shown():
        parts, _ = prose.segments(text)
        words_most = sum(
            len(part.split())
            if isinstance(part, str)
            else max(len(arm.words.split()) for arm in part.arms)
            for part in parts
        )
        if words_most > WORDS_AT_ONCE:
            too_long[f"{scene}: {text[:40]}"] = words_most
    assert too_long == {}


def _shown() -> Iterator[tuple[str, str]]:
    """Every paragraph of the story, with its scene; also those instead of a scene."""
    for scene in _ours().scenes.values():
        for op in scene.code:
            if isinstance(op, st.Say):
                yield scene.id, op.text.source
        if scene.summary is not None:
            yield scene.id, scene.summary.text.source


def test_a_label_begins_with_no_article_pronoun_or_preposition() -> None:
    people = (person.name or "" for person in _ours().people.values())
    names = {_first_word(name) for name in people if name}
    wrong = [
        label
        for label in _labels()
        # Who does it may stand in front, in brackets.
        if _first_word(re.sub(r"^\([^)]*\) ", "", label)) in {*NO_VERBS.split(), *names}
    ]
    assert wrong == []


def test_a_label_is_no_speech_unless_it_stands_in_quotes() -> None:
    labels = list(_labels())
    for label in labels:
        is_speech = label.startswith('"')
        assert not is_speech or label.endswith('"'), label
        # A name and a colon would be speech as paragraphs have it.
        assert not re.match(r"[a-z_]+( \([^)]*\))?: ", label), label
    assert len(labels) > 400


def _labels() -> Iterator[str]:
    for scene in _ours().scenes.values():
        for op in scene.code:
            if isinstance(op, st.ChooseOp):
                for option in op.options:
                    if option.label is not None:
                        yield from _wordings(option.label.source)


def _first_word(label: str) -> str:
    return re.sub(r"[^\w']", "", label.split()[0]).lower()


def _sections() -> dict[str, str]:
    """What PLAYERS.md says under each heading."""
    found = re.split(r"^## (.+)$", LIST, flags=re.MULTILINE)[1:]
    return dict(zip(found[::2], found[1::2], strict=True))


def test_the_page_for_every_player_says_what_is_ticked_here() -> None:
    sections = _sections()
    titles = promises.GROUPS
    assert list(SETTINGS) == list(promises.PROMISES) == list(titles)
    assert list(titles.values()) == list(sections)
    for group, promised in promises.PROMISES.items():
        assert promised
        ticked = re.findall(r"^- \[x\] (.+)$", sections[titles[group]], re.MULTILINE)
        for promise in promised:
            assert any(line.startswith(promise) for line in ticked), promise
    assert f"- [ ] {promises.NOT_TRIED}" in LIST


def test_every_setting_stands_on_the_page_for_every_player() -> None:
    listed = [name for names in SETTINGS.values() for name in names]
    assert sorted(listed) == sorted(SHOWN)
