"""Rectangles that hold all that shows, and little else."""

import random

import pygame
import pytest

from game.stage.rastering.parting import RECTS_MOST, STEP_PX, parted


def _mask(size: tuple[int, int], *rects: tuple[int, int, int, int]) -> pygame.Mask:
    mask = pygame.Mask(size)
    for x, y, w, h in rects:
        mask.draw(pygame.Mask((w, h), fill=True), (x, y))
    return mask


@pytest.mark.parametrize("seed", range(8))
def test_all_that_shows_is_in_exactly_one_rectangle(seed: int) -> None:
    noise = random.Random(seed)
    size = noise.randrange(200, 700), noise.randrange(150, 500)
    spots = [
        (
            noise.randrange(size[0]),
            noise.randrange(size[1]),
            noise.randrange(1, 90),
            noise.randrange(1, 60),
        )
        for _ in range(noise.randrange(1, 7))
    ]
    mask = _mask(size, *spots)
    rects = parted(mask, size[1])
    assert len(rects) <= RECTS_MOST
    for one, rect in enumerate(rects):
        assert mask.get_rect().contains(rect)
        assert rect.collidelist(rects[one + 1 :]) < 0
        assert rect.x % STEP_PX == rect.y % STEP_PX == 0
    held = pygame.Mask(size)
    for rect in rects:
        held.draw(pygame.Mask(rect.size, fill=True), rect.topleft)
    assert not rects or mask.overlap_area(held, (0, 0)) == mask.count()


def test_a_frame_is_its_four_sides() -> None:
    sides = (0, 0, 640, 30), (0, 330, 640, 30), (0, 0, 30, 360), (610, 0, 30, 360)
    rects = parted(_mask((640, 360), *sides), 360)
    assert sum(rect.w * rect.h for rect in rects) < 0.4 * 640 * 360
    assert len(rects) <= 4


def test_what_is_full_stays_whole() -> None:
    assert parted(_mask((320, 200), (0, 0, 320, 200)), 200) == ()


def test_very_many_spots_are_held_by_few_rectangles() -> None:
    spots = [(x, y, 3, 3) for x in range(0, 1200, 80) for y in range(0, 800, 80)]
    assert len(parted(_mask((1200, 800), *spots), 800)) <= RECTS_MOST
