"""Which part of a place a window shows."""

import pytest

from game.stage.framing import DRIFT, HEIGHT, MARGIN, WIDTH, Framing, drift_share

SIZES = [
    (640, 360),
    (1024, 768),
    (1280, 720),
    (1920, 1080),
    (1920, 1200),
    (2560, 1080),
    (3440, 1440),
    (3840, 2160),
    (500, 900),
]


@pytest.mark.parametrize("size", SIZES)
def test_a_place_covers_every_window_even_while_drifting(size: tuple[int, int]) -> None:
    framing = Framing.of(size)
    x, y, width, height = framing.box
    most = framing.pan_to(1e9)
    assert framing.x(x) + (DRIFT + most) * framing.scale <= most * framing.scale + 1e-6
    assert framing.left - DRIFT - most >= x - 1e-6
    assert framing.left + framing.width + DRIFT + most <= x + width + 1e-6
    assert framing.y(y) <= 0
    assert framing.y(y + height) >= size[1] - 1e-6
    assert x >= -230
    assert x + width <= 2150


def test_sixteen_to_nine_shows_exactly_the_picture() -> None:
    framing = Framing.of((1920, 1080))
    assert (framing.left, framing.top) == (0, 0)
    assert (framing.width, framing.height) == (WIDTH, HEIGHT)
    assert framing.scale == 1


def test_a_narrow_window_looks_to_where_people_are() -> None:
    framing = Framing.of((1024, 768))
    assert framing.pan_to(960) == 0
    assert framing.pan_to(300) < 0
    assert framing.pan_to(300) == -(WIDTH - framing.width) / 2


def test_what_is_far_drifts_less() -> None:
    shares = [drift_share(depth) for depth in (-1.0, 0.0, 1.0, 2.0, 4.0)]
    assert shares == sorted(shares, reverse=True)
    assert max(shares) * DRIFT <= 0.02 * WIDTH < MARGIN + 1
