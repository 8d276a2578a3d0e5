"""The lens: part of a picture enlarged, a band with each frame."""

import pygame

from game.stage.camera import View
from game.stage.lens import BANDS, Lens
from game.stage.paper import PaperStock

SIZE = (160, 90)
NEAR = View(0.25, 0.25, 0.5)


def _striped() -> pygame.Surface:
    """Rows of other colours from top to bottom."""
    picture = pygame.Surface(SIZE, 0, 32)
    for row in range(SIZE[1]):
        picture.fill((row * 2, 255 - row * 2, 40), (0, row, SIZE[0], 1))
    return picture


def test_a_view_is_seen_once_it_is_whole() -> None:
    lens, picture = Lens(PaperStock()), _striped()
    before = lens.look(picture, View(0.1, 0.1, 0.8))
    lens.turn(picture, NEAR)
    assert not lens.go_on(), "it made a sheet: that was enough for a frame"
    for _ in range(BANDS - 1):
        assert not lens.go_on()
        assert lens.seen(picture, NEAR) is before
    assert lens.go_on()
    assert lens.seen(picture, NEAR) is not before
    assert lens.view == NEAR


def test_in_bands_one_sees_what_one_sees_at_once() -> None:
    picture = _striped()
    at_once, in_bands = Lens(PaperStock()), Lens(PaperStock())
    one = at_once.look(picture, NEAR)
    in_bands.turn(picture, NEAR)
    while not in_bands.go_on():
        pass
    other = in_bands.seen(picture, NEAR)
    for row in range(SIZE[1]):
        pair = one.get_at((80, row)), other.get_at((80, row))
        assert all(abs(a - b) <= 3 for a, b in zip(*pair, strict=True)), row


def test_what_is_nearly_whole_is_seen_whole_at_first() -> None:
    lens, picture = Lens(PaperStock()), _striped()
    assert lens.seen(picture, View(0.01, 0.01, 0.98)) is picture
    assert not lens.is_in_use


def test_sheets_go_back_to_the_stock() -> None:
    stock, picture = PaperStock(), _striped()
    lens = Lens(stock)
    lens.look(picture, NEAR)
    lens.turn(picture, NEAR)
    assert stock.spare == 0
    lens.put_away()
    assert stock.spare == 2
    lens.look(picture, NEAR)
    seen = lens.hand_over()
    assert seen is not None
    assert not lens.is_in_use
    assert stock.spare == 1


def test_a_view_that_comes_at_once_is_smooth_with_the_next_twelfth() -> None:
    picture = _striped()
    quick, smooth = Lens(PaperStock()), Lens(PaperStock())
    rough = pygame.image.tobytes(quick.seen(picture, NEAR), "RGB")
    wanted = pygame.image.tobytes(smooth.look(picture, NEAR), "RGB")
    assert rough != wanted
    quick.turn(picture, NEAR, bands=1)
    assert not quick.go_on(), "it made a sheet: that was enough for a frame"
    assert quick.go_on()
    assert pygame.image.tobytes(quick.seen(picture, NEAR), "RGB") == wanted


def test_on_its_way_the_whole_is_seen_until_the_first_view_is_there() -> None:
    lens, picture = Lens(PaperStock()), _striped()
    lens.turn(picture, NEAR)
    assert lens.seen(picture, NEAR) is picture
    while not lens.go_on():
        assert lens.seen(picture, NEAR) is picture
    assert lens.seen(picture, NEAR) is not picture
