"""Where a flake is follows from the time, and the wind comes in gusts."""

from itertools import pairwise

import pygame
import pytest

from game.stage.weather import GUST_S, KINDS, Weather, blown

AREA = pygame.Rect(0, 0, 320, 180)


def _seen(weather: Weather, time_s: float) -> bytes:
    target = pygame.Surface(AREA.size, 0, 32)
    weather.paint_at(target, time_s)
    return pygame.image.tobytes(target, "RGB")


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_seed_and_time_look_the_same(kind: str) -> None:
    one, other = (Weather(kind, AREA, 0.2, 5) for _ in range(2))
    assert _seen(one, 12.3) == _seen(other, 12.3)
    assert (_seen(one, 12.3) == _seen(one, 12.8)) == (kind == "clear")


def test_the_wind_comes_in_gusts_and_never_turns() -> None:
    moments = [blown(tenth / 10) for tenth in range(round(60 * GUST_S))]
    ways = [after - before for before, after in pairwise(moments)]
    assert min(ways) > 0
    assert max(ways) > 3 * min(ways)
    assert sum(ways) / len(ways) == pytest.approx(0.1, rel=0.05)
