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


def _aside(kind: str, wind: int | None) -> float:
    """How far a flake is blown in a second, in pixels."""
    weather = Weather(kind, AREA, 1.0, 5, wind)
    return sum(group.wind for group in weather._groups) / len(weather._groups)


@pytest.mark.parametrize("kind", ["snow", "heavy_snow", "rain"])
def test_it_is_blown_where_the_wind_goes(kind: str) -> None:
    left, still, right = (_aside(kind, wind) for wind in (-100, 0, 100))
    assert left < 0 == still < right
    assert right == pytest.approx(-left)
    # Without a word it is blown as ever: a little to the left.
    assert left < _aside(kind, None) < 0


def test_rain_leans_with_the_wind() -> None:
    def leaning(wind: int) -> int:
        """How far the foot of the longest streak is to the right of its head."""
        weather = Weather("rain", AREA, 2.0, 5, wind)
        streak = max(
            (group.flakes[0][0] for group in weather._groups),
            key=lambda surface: surface.get_height(),
        )
        mask = pygame.mask.from_surface(streak, 20)
        rows = [y for _, y in mask.outline()]
        head = min(x for x, y in mask.outline() if y == min(rows))
        foot = min(x for x, y in mask.outline() if y == max(rows))
        return foot - head

    assert leaning(-80) < -5
    assert abs(leaning(0)) <= 1
    assert leaning(80) > 5
