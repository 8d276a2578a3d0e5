import pytest

from game.narrative.views import Run
from game.ui.breaking import break_lines
from game.ui.fonts import Fonts
from game.ui.text import Setting, TextEngine
from tests.ui.screens import SCALES, SIZES, kit

PROSE = (
    Run("The radiators tick. At every lamp a person pretends to need a book, and "),
    Run("nobody", italic=True),
    Run(" looks at the two boys, or at the coat they came in, which is one coat."),
)


def in_letters(words: str, italic: bool) -> int:  # noqa: ARG001
    """As if every letter were ten wide."""
    return 10 * len(words)


@pytest.mark.parametrize("pair", ["“W", "“A", ",”", "AV", "“T"])
def test_quotes_and_letters_keep_their_distance(pair: str) -> None:
    # The TTF files of the same family pull quotation marks ten pixels into the
    # next letter; whatever font comes later must not.
    font = Fonts().get("prose", 32)
    kern = font.size(pair)[0] - sum(font.size(letter)[0] for letter in pair)
    assert -5.5 <= kern <= 1.5


def test_no_line_is_wider_than_the_column() -> None:
    engine = TextEngine()
    for width in (180, 320, 611, 900):
        paragraph = engine.layout(PROSE, width, Setting("prose", 32))
        assert all(line.width_px <= width for line in paragraph.lines)


def test_nothing_is_lost_in_breaking() -> None:
    lines = break_lines(PROSE, 300, in_letters)
    said = " ".join(line.text for line in lines)
    assert said == "".join(run.text for run in PROSE)


def test_italics_stay_where_they_were_written() -> None:
    lines = break_lines(PROSE, 400, in_letters)
    italic = [p.text.strip() for line in lines for p in line.pieces if p.italic]
    assert italic == ["nobody"]


def test_a_no_break_space_holds_words_together() -> None:
    lines = break_lines((Run("one two\u00a0three"),), 100, in_letters)
    assert [line.text for line in lines] == ["one", "two\u00a0three"]


def test_a_line_may_end_after_a_hyphen_or_a_dash() -> None:
    lines = break_lines((Run("a left-behind box—hers"),), 110, in_letters)
    assert [line.text for line in lines] == ["a left-", "behind box—", "hers"]


def test_an_opening_quote_hangs_out_of_the_column() -> None:
    (line,) = break_lines((Run("“No,” she says."),), 900, in_letters)
    assert line.hang_px == 10
    assert line.pieces[0].x_px == -10
    assert line.width_px == 10 * len("No,” she says.")


def test_an_italic_opening_quote_hangs_too() -> None:
    (line,) = break_lines((Run("“Left", italic=True), Run(" behind.")), 900, in_letters)
    assert [piece.x_px for piece in line.pieces] == [-10, 40]


def test_a_word_longer_than_the_line_is_cut() -> None:
    lines = break_lines((Run("aaaaaaaaaaaa"),), 50, in_letters)
    assert [line.text for line in lines] == ["aaaaa", "aaaaa", "aa"]


def test_a_short_last_word_is_given_company() -> None:
    lines = break_lines((Run("one two three four it."),), 180, in_letters)
    assert [line.text for line in lines] == ["one two three", "four it."]


def test_no_words_make_no_lines() -> None:
    assert break_lines((), 100, in_letters) == ()
    assert break_lines((Run("  "),), 100, in_letters) == ()


@pytest.mark.parametrize("size", SIZES)
def test_a_line_of_prose_has_55_to_66_characters(size: tuple[int, int]) -> None:
    of = kit(size)
    setting = of.setting("prose")
    width = of.engine.column_px(setting)
    long = tuple(PROSE) * 4
    lines = of.engine.layout(long, width, setting).lines[:-1]
    mean = sum(len(line.text) for line in lines) / len(lines)
    assert 55 <= mean <= 66


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALES)
def test_prose_is_never_smaller_than_18_pixels_at_720p(
    size: tuple[int, int], scale: int
) -> None:
    assert kit(size, scale).setting("prose").size_px >= 21


def test_prose_is_32_pixels_at_1080p_with_leading_of_half_as_much_again() -> None:
    setting = kit((1920, 1080)).setting("prose")
    assert setting.size_px == 32
    assert setting.line_px == 48


def test_the_same_paragraph_is_set_once() -> None:
    engine = TextEngine()
    setting = Setting("prose", 32)
    assert engine.layout(PROSE, 500, setting) is engine.layout(PROSE, 500, setting)
