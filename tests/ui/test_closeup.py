import pygame
import pytest

from game.ui.closeup import height_of, place_of
from game.ui.metrics import Metrics
from game.ui.placing import low_sheet


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (3440, 1440)])
@pytest.mark.parametrize("share", [0.2, 0.4])
def test_a_closeup_never_touches_the_sheet_or_the_frame(
    size: tuple[int, int], share: float
) -> None:
    metrics = Metrics(*size)
    picture = (height_of(metrics), height_of(metrics))
    body = (round(900 * metrics.unit), round(size[1] * share))
    for x in (metrics.margin, (size[0] - body[0]) // 2):
        sheet = low_sheet(metrics, body, x)
        place = place_of(metrics, picture, sheet)
        assert place is not None
        assert not place.colliderect(sheet)
        assert pygame.Rect((0, 0), size).contains(place)


def test_without_room_there_is_no_closeup() -> None:
    metrics = Metrics(1280, 720, 200)
    sheet = pygame.Rect(20, 30, 1240, 670)
    assert place_of(metrics, (360, 360), sheet) is None
