import pygame
import pytest

from game.ui.metrics import Metrics
from game.ui.placing import (
    Spot,
    body_of,
    calm_spot,
    centred_sheet,
    face_of,
    low_sheet,
    sheet_at,
)

FULL_HD = Metrics(1920, 1080)
BODY = (900, 300)


def test_without_anything_to_keep_a_sheet_lies_on_the_left() -> None:
    assert calm_spot(FULL_HD, BODY, ()) == Spot(FULL_HD.margin)


def test_a_sheet_keeps_off_a_face() -> None:
    left = pygame.Rect(200, 760, 120, 120)
    spot = calm_spot(FULL_HD, BODY, [left])
    assert not spot.is_high
    assert not sheet_at(FULL_HD, BODY, spot).colliderect(left)


def test_the_first_to_keep_counts_most() -> None:
    speaker = pygame.Rect(300, 760, 120, 120)
    listener = pygame.Rect(1400, 760, 120, 120)
    spot = calm_spot(FULL_HD, BODY, [speaker, listener])
    assert not sheet_at(FULL_HD, BODY, spot).colliderect(speaker)


def test_a_sheet_leaves_the_middle_of_the_picture_free_for_a_trifle() -> None:
    body = (900, 500)
    left = low_sheet(FULL_HD, body)
    right = pygame.Rect(1500, left.top + 40, 200, 200)
    # a quarter of it lies under the sheet on the left, in the middle a little less
    corner = pygame.Rect((1920 - left.width) // 2 - 28, left.top - 150, 200, 200)
    assert calm_spot(FULL_HD, body, [right, corner]) == Spot(left.x)


def test_a_sheet_stays_where_it_was_if_that_is_as_good() -> None:
    right = Spot(1920 - FULL_HD.margin - low_sheet(FULL_HD, BODY).width)
    assert calm_spot(FULL_HD, BODY, (), before=right) == right


def test_a_sheet_lies_high_where_it_would_hide_faces_on_every_side() -> None:
    faces = [pygame.Rect(x, 800, 120, 120) for x in (200, 860, 1500)]
    spot = calm_spot(FULL_HD, BODY, faces)
    assert spot.is_high
    assert sheet_at(FULL_HD, BODY, spot).top == FULL_HD.margin


def test_a_sheet_lies_beside_people_if_there_is_room() -> None:
    # Their faces are free either way.
    people = [pygame.Rect(x, 500, 120, 500) for x in (200, 420)]
    left = Spot(FULL_HD.margin)
    assert sheet_at(FULL_HD, BODY, left).collidelist(people) != -1
    for before in (None, left):
        spot = calm_spot(FULL_HD, BODY, (), before, people)
        assert not spot.is_high
        assert sheet_at(FULL_HD, BODY, spot).collidelist(people) == -1


def test_a_sheet_is_not_lifted_for_people_whose_faces_are_seen() -> None:
    crowd = [pygame.Rect(x, 500, 120, 500) for x in range(60, 1800, 140)]
    assert not calm_spot(FULL_HD, BODY, (), None, crowd).is_high


def test_a_sheet_that_would_reach_the_pause_button_stays_low() -> None:
    faces = [pygame.Rect(x, 800, 120, 120) for x in (200, 860, 1500)]
    assert not calm_spot(FULL_HD, (1740, 300), faces).is_high


@pytest.mark.parametrize("size", [(640, 360), (1024, 768), (3840, 2160)])
def test_body_and_sheet_fit_together(size: tuple[int, int]) -> None:
    metrics = Metrics(*size)
    for sheet in (low_sheet(metrics, (200, 90)), centred_sheet(metrics, (200, 90))):
        assert body_of(metrics, sheet).size == (200, 90)
        assert pygame.Rect((0, 0), size).contains(sheet)


def test_a_face_is_the_upper_part_of_a_figure() -> None:
    assert face_of(pygame.Rect(10, 20, 100, 400)) == pygame.Rect(10, 20, 100, 120)
