"""Behind large words the picture lies higher, and everything seen with it."""

import pygame
import pytest

from game.app.lifting import draw_lifted, lift_of, lifted
from game.ui.metrics import Metrics
from tests.app.pieces import BareStage

SIZE = (64, 36)


class Striped(BareStage):
    """A stage with a stripe across it, and a floor of another colour."""

    draw_last: tuple[int, int, int] | None = None  # what the floor ends in

    def draw(self, surface: pygame.Surface) -> None:
        surface.fill((10, 20, 30))
        surface.fill((200, 0, 0), (0, 18, SIZE[0], 2))
        surface.fill((0, 90, 0), (0, 30, SIZE[0], 6))
        if self.draw_last is not None:
            surface.fill(self.draw_last, (0, SIZE[1] - 1, SIZE[0], 1))


@pytest.mark.parametrize(
    "size", [(1280, 720), (1920, 1080), (3840, 2160), (1024, 768), (2560, 1080)]
)
def test_words_of_the_usual_size_leave_the_picture_where_it_is(
    size: tuple[int, int],
) -> None:
    assert lift_of(Metrics(*size)) == 0
    assert lift_of(Metrics(*size, 125)) == 0


def test_the_larger_the_words_the_higher_the_picture_and_never_by_a_quarter() -> None:
    lifts = [lift_of(Metrics(1280, 720, scale)) for scale in (125, 150, 175, 200)]
    assert lifts == sorted(set(lifts))
    assert 0.15 * 720 < lifts[-1] < 0.25 * 720
    # Half as high again the words are, and half the way is gone.
    assert lifts[1] > lifts[-1] / 2


def test_in_a_small_window_words_are_large() -> None:
    assert lift_of(Metrics(640, 360)) > 0


def test_the_picture_is_higher_and_its_floor_goes_on_below() -> None:
    target = pygame.Surface(SIZE)
    draw_lifted(Striped(SIZE), target, 8)
    column = [tuple(target.get_at((5, y)))[:3] for y in range(SIZE[1])]
    assert column[10:12] == [(200, 0, 0)] * 2
    assert (200, 0, 0) not in column[:10] + column[12:]
    assert column[22:28] == [(0, 90, 0)] * 6
    greens = [green for _, green, _ in column[28:]]
    assert greens == sorted(greens, reverse=True), "it goes on, darker and darker"
    assert greens[0] > 50
    assert greens[-1] < 25
    draw_lifted(Striped(SIZE), target, 0)
    assert tuple(target.get_at((5, 18)))[:3] == (200, 0, 0)


def test_below_the_picture_nothing_is_drawn_out_into_bars() -> None:
    target = pygame.Surface(SIZE)
    stage = Striped(SIZE)
    stage.draw_last = (0, 0, 200)
    draw_lifted(stage, target, 8)
    blues = [target.get_at((5, y))[2] for y in range(SIZE[1])]
    assert max(blues[27:29]) > 100, "the last line of the floor, and its mirror image"
    assert max(blues[30:]) < 60, "which is over with the line"


def test_what_is_seen_is_seen_where_it_is_drawn() -> None:
    boxes = {
        "table": pygame.Rect(4, 20, 10, 10),
        "lamp": pygame.Rect(4, 4, 10, 10),
        "clock": pygame.Rect(30, 0, 6, 6),
    }
    seen = lifted(boxes, SIZE, 8)
    assert seen["table"] == pygame.Rect(4, 12, 10, 10)
    assert seen["lamp"] == pygame.Rect(4, 0, 10, 6)
    assert "clock" not in seen, "it is above the window now"
    assert lifted(boxes, SIZE, 0) == boxes
