"""Texts of a scene: where one sentence ends and the next begins."""

import pytest

from tests.harness import HEAD, loaded


def codes_of(words: str) -> list[str]:
    found = loaded(HEAD, f"scene: one\nbeats:\n  - |\n    {words}\n")
    return [finding.code for finding in found.findings]


@pytest.mark.parametrize(
    "words",
    [
        "{first? Hello. | Again.}You stay.",
        "You stay.{first? Hello. | Again.}",
        "{first? Hello. | }{first? Again. | }",
        '{first? "Hello." | "Again."}"You stay."',
        "{first? *Hello!* | Again}You stay.",
    ],
)
def test_sentences_that_meet_without_a_space_are_told_of(words: str) -> None:
    assert codes_of(words) == ["W064"]


@pytest.mark.parametrize(
    "words",
    [
        "{first? Hello. | Again.} You stay.",
        "You stay. {first? Hello. | Again.}",
        "You stay{first? , for once | }.",
        "{first? Hello | Again}, you stay.",
        "An un{first? happy | common} ending.",
        '"{first? Hello. | Again.}" You stay.',
    ],
)
def test_words_that_are_meant_to_join_may_join(words: str) -> None:
    assert codes_of(words) == []
