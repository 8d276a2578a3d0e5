"""How a picture goes: fading, in darkness, behind an iris."""

import pygame
import pytest

from game.narrative.directing import Passage
from game.stage.passing import (
    DARK,
    FADE,
    HURRIED_S,
    IRIS,
    USUAL_S,
    Passing,
    hurried,
)

SIZE = (160, 90)
OLD, NEW = (200, 40, 40), (40, 40, 200)


def _old() -> pygame.Surface:
    old = pygame.Surface(SIZE, 0, 32)
    old.fill(OLD)
    return old


def _seen(passing: Passing) -> pygame.Surface:
    """A frame: the next picture where it may be seen, and what is left over it."""
    target = pygame.Surface(SIZE, 0, 32)
    target.fill((0, 255, 0) if passing.hides_next else NEW)
    passing.paint(target)
    return target


@pytest.mark.parametrize("how", [FADE, DARK, IRIS])
def test_it_begins_with_the_old_and_ends_with_the_new(how: str) -> None:
    passing = Passing(_old(), how, 2.0)
    assert _seen(passing).get_at((80, 45))[:3] == OLD
    passing.tick(1.99)
    assert not passing.is_over
    red, green, blue, _ = _seen(passing).get_at((80, 45))
    assert blue > 150
    assert red < 60
    assert green < 60
    passing.tick(0.02)
    assert passing.is_over


@pytest.mark.parametrize("how", [DARK, IRIS])
def test_halfway_there_is_nothing_but_night(how: str) -> None:
    passing = Passing(_old(), how, 2.0)
    passing.tick(0.999)
    assert max(_seen(passing).get_at((80, 45))[:3]) < 30
    hidden = [passing.hides_next]
    passing.tick(0.002)
    hidden.append(passing.hides_next)
    assert hidden == [True, False]
    assert max(_seen(passing).get_at((80, 45))[:3]) < 30


def test_an_iris_closes_on_what_it_is_told() -> None:
    passing = Passing(_old(), IRIS, 2.0, focus=(30.0, 20.0))
    passing.tick(0.7)
    seen = _seen(passing)
    assert seen.get_at((30, 20))[:3] == OLD
    assert max(seen.get_at((150, 80))[:3]) < 30


def test_a_slow_fade_is_paper_and_makes_way_when_something_happens() -> None:
    passing = Passing(_old(), FADE, 6.0)
    changes = sum(passing.tick(1 / 60) for _ in range(60))
    assert 10 <= changes <= 13
    passing.hurry(is_on_stage=True)
    passing.tick(USUAL_S[FADE] + 0.01)
    assert passing.is_over


@pytest.mark.parametrize("how", [DARK, IRIS])
def test_who_reads_on_need_not_sit_in_the_dark(how: str) -> None:
    passing = Passing(_old(), how, 0.0)
    passing.tick(0.2)
    passing.hurry(is_on_stage=False)
    passing.tick(HURRIED_S + 0.01)
    assert passing.is_over


def test_a_slow_fade_stays_slow_while_nobody_comes() -> None:
    passing = Passing(_old(), FADE, 6.0)
    passing.hurry(is_on_stage=False)
    passing.tick(5.0)
    assert not passing.is_over


def test_a_picture_that_was_left_before_it_went_goes_quickly_but_a_cut_cuts() -> None:
    assert hurried(Passage("dark", None, 30)) == Passage("fade", None, 4)
    assert hurried(Passage("cut")) == Passage("cut")


def test_an_unknown_way_is_a_fade() -> None:
    passing = Passing(_old(), "wipe", 0.0)
    passing.tick(USUAL_S[FADE] / 2)
    red, _, blue, _ = _seen(passing).get_at((80, 45))
    assert 80 < red < 160
    assert 80 < blue < 160
