"""Memory of dimmed light comes back, and is used again."""

import pygame

from game.stage.blocks import KEPT_BYTES, STEP_BYTES, Blocks


def test_a_picture_that_is_gone_leaves_its_memory_to_the_next() -> None:
    blocks = Blocks()
    one = blocks.surface((300, 200))
    one.fill((1, 2, 3, 4))
    assert blocks.spare_bytes == 0
    del one
    spare = blocks.spare_bytes
    assert spare == STEP_BYTES
    other = blocks.surface((290, 200))
    assert blocks.spare_bytes == 0
    assert tuple(other.get_at((5, 0))) == (1, 2, 3, 4)


def test_memory_that_a_picture_has_is_not_given_away() -> None:
    blocks = Blocks()
    one, other = blocks.surface((64, 64)), blocks.surface((64, 64))
    one.fill((10, 20, 30, 40))
    other.fill((50, 60, 70, 80))
    assert tuple(one.get_at((63, 63))) == (10, 20, 30, 40)


def test_it_is_made_as_pictures_are() -> None:
    surface = Blocks().surface((8, 8))
    assert (
        surface.get_masks() == pygame.Surface((8, 8), pygame.SRCALPHA, 32).get_masks()
    )


def test_what_is_too_much_goes_one_by_one() -> None:
    blocks = Blocks()
    surfaces = [blocks.surface((512, 512)) for _ in range(8)]
    surfaces.clear()
    before = blocks.spare_bytes
    assert before == 8 * 512 * 512 * 4
    blocks.tidy()
    assert blocks.spare_bytes == before - 512 * 512 * 4
    for _ in range(20):
        blocks.tidy()
    assert blocks.spare_bytes <= KEPT_BYTES
