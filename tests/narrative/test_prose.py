import pytest

from game.narrative.prose import runs, segments, typographic, words
from game.narrative.views import Run, plain


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ('"Go," she said.', "“Go,” she said."),
        ("It's Sam's.", "It’s Sam’s."),
        ("'No,' he said, 'not me.'", "‘No,’ he said, ‘not me.’"),
        ("He said \"it's 'fine'\".", "He said “it’s ‘fine’”."),
        ("the winter of '58", "the winter of ’58"),
        ('("Two.")', "(“Two.”)"),
        ("Wait...", "Wait…"),
        ('*"Here."*', "*“Here.”*"),
    ],
)
def test_straight_quotes_become_real_ones(typed: str, shown: str) -> None:
    assert typographic(typed) == shown


def test_two_hyphens_are_a_dash() -> None:
    assert "—" in typographic("wait -- no")
    assert "-" not in typographic("wait--no")


def test_stars_make_italics_and_escaped_stars_do_not() -> None:
    assert runs("a *small* word") == (
        Run("a "),
        Run("small", italic=True),
        Run(" word"),
    )
    assert runs(r"five \* five") == (Run("five * five"),)


def test_the_first_condition_that_holds_gives_the_wording() -> None:
    text = "{a == 1? one | b? two | other}!"
    assert words(text, [("a == 1", 1), ("b", 1)]) == "one!"
    assert words(text, [("a == 1", 0), ("b", 1)]) == "two!"
    assert words(text, [("a == 1", 0), ("b", 0)]) == "other!"


def test_a_passage_without_words_leaves_no_gap() -> None:
    assert words("Unpaid {x? , with supper}.", [("x", 0)]) == "Unpaid."
    assert words("Unpaid{x? , with supper}.", [("x", 1)]) == "Unpaid, with supper."


def test_varying_words_follow_their_numbers() -> None:
    assert words("{first? new | old}", [("first", 1)]) == "new"
    assert words("{first? new | old}", [("first", 0)]) == "old"
    assert words("{cycle? a | b | c}", [("cycle", 2)]) == "c"
    assert words(
        "{shuffle? a | b} {shuffle? c | d}", [("shuffle", 1), ("shuffle 2", 0)]
    ) == ("b c")


def test_a_number_is_printed() -> None:
    assert words("She has {coins} left.", [("coins", 3)]) == "She has 3 left."


def test_a_question_in_the_last_wording_is_no_condition() -> None:
    text = "{badge? Table nine. | Where's the bathroom?}"
    assert words(text, [("badge", 0)]) == "Where's the bathroom?"
    assert not segments(text)[1]


@pytest.mark.parametrize("text", ["an open {brace", "a {b? {c? d}} e", "a } b"])
def test_broken_braces_are_told_and_never_raise(text: str) -> None:
    assert segments(text)[1]
    assert isinstance(plain(runs(text)), str)


def test_escaped_braces_are_plain() -> None:
    assert plain(runs(r"a \{b\} c")) == "a {b} c"
    assert not segments(r"a \{b\} c")[1]
