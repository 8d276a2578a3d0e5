import pytest

from game.ui import colours


@pytest.mark.parametrize(
    "ink", [colours.INK, colours.INK_DIM, colours.INK_FAINT, colours.WARM]
)
def test_every_ink_reads_on_a_sheet_over_pure_white(ink: colours.Colour) -> None:
    assert colours.contrast(ink, colours.worst_sheet()) >= colours.TEXT_CONTRAST


@pytest.mark.parametrize("ink", [colours.INK, colours.INK_DIM, colours.WARM])
def test_the_focused_entry_reads_too(ink: colours.Colour) -> None:
    assert colours.contrast(ink, colours.FOCUS_FILL) >= 4.5


@pytest.mark.parametrize("named", ["#dd6a2b", "#8c3b3f", "#000000", "#2b8f6a"])
def test_names_are_lightened_until_they_read(named: str) -> None:
    name = colours.readable(colours.parse(named))
    assert colours.contrast(name, colours.worst_sheet()) >= colours.TEXT_CONTRAST


def test_a_light_name_stays_as_it_is() -> None:
    assert colours.readable((240, 230, 200)) == (240, 230, 200)


def test_black_on_white_is_21_to_1() -> None:
    assert colours.contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)


def test_the_sheet_is_opaque_enough() -> None:
    assert colours.SHEET_ALPHA / 255 >= 0.92
