"""Which part of a place a window shows."""

import pytest

from game.stage.framing import (
    DRIFT,
    HEIGHT,
    MARGIN,
    WIDTH,
    Framing,
    Span,
    drift_share,
    filling,
)

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
    most = framing.pan_to([(1e9, 1e9)])
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


def _is_seen(framing: Framing, pan: float, span: Span) -> bool:
    left = framing.left + pan
    return left <= span[0] and span[1] <= left + framing.width


def test_a_narrow_window_looks_to_where_people_are() -> None:
    framing = Framing.of((1024, 768))
    middle = (910.0, 1010.0)
    assert framing.pan_to((), [middle]) == 0
    assert framing.pan_to((), [(250.0, 350.0)]) == -(WIDTH - framing.width) / 2
    # Nobody at all, or no room to look aside.
    assert framing.pan_to(()) == 0
    assert Framing.of((1920, 1080)).pan_to((), [(0.0, 90.0)]) == 0


NARROW = ((1024, 768), (1280, 1024), (1000, 1000), (720, 1280))


@pytest.mark.parametrize("size", NARROW)
def test_everybody_is_in_the_picture_if_they_fit(size: tuple[int, int]) -> None:
    framing = Framing.of(size)
    for start in range(40, int(WIDTH - framing.width), 60):
        people = [
            (start + 60.0, start + 200.0),
            (start + framing.width - 200.0, start + framing.width - 70.0),
        ]
        pan = framing.pan_to((), people)
        assert all(_is_seen(framing, pan, span) for span in people)
        assert abs(pan) <= (WIDTH - framing.width) / 2


@pytest.mark.parametrize("size", NARROW)
def test_who_speaks_is_in_the_picture_and_then_whoever_can_be(
    size: tuple[int, int],
) -> None:
    framing = Framing.of(size)
    left, right = (90.0, 210.0), (1700.0, 1830.0)
    crowd = [(800.0, 900.0), (1000.0, 1100.0)]
    for speaker, other in ((left, right), (right, left)):
        pan = framing.pan_to([speaker], [other, *crowd])
        assert _is_seen(framing, pan, speaker)
        assert not _is_seen(framing, pan, other)
        assert any(_is_seen(framing, pan, span) for span in crowd) == (
            framing.width > 1000
        )
    assert all(_is_seen(framing, framing.pan_to((), crowd), span) for span in crowd)


def test_of_whom_there_is_no_room_for_the_face_is_seen_at_least() -> None:
    framing = Framing.of((1024, 768))
    wide, far = (230.0, 430.0), (1480.0, 1680.0)
    pan = framing.pan_to([wide], [far])
    assert _is_seen(framing, pan, wide)
    assert _is_seen(framing, pan, (1530.0, 1630.0))


def test_what_is_far_drifts_less() -> None:
    shares = [drift_share(depth) for depth in (-1.0, 0.0, 1.0, 2.0, 4.0)]
    assert shares == sorted(shares, reverse=True)
    assert max(shares) * DRIFT <= 0.02 * WIDTH < MARGIN + 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("other", SIZES)
def test_a_picture_fills_another_window_without_being_stretched(
    size: tuple[int, int], other: tuple[int, int]
) -> None:
    x, y, width, height = filling(size, other)
    assert x >= 0
    assert y >= 0
    assert x + width <= size[0]
    assert y + height <= size[1]
    assert width == size[0] or height == size[1]
    assert width / height == pytest.approx(other[0] / other[1], rel=0.01)
