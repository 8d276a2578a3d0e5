"""The camera: what it is asked for, the way there, and where it ends."""

import pygame
import pytest

from game.narrative.directing import Camera
from game.stage.camera import ASIDE_MOST, WHOLE, CameraMan, View, view_of

SIZE = (1600, 900)


@pytest.mark.parametrize("at", [(0, 0), (1500, 0), (800, 450), (0, 880), (1590, 890)])
@pytest.mark.parametrize("push", [0, 110, 200])
def test_a_view_stays_within_the_picture(at: tuple[int, int], push: int) -> None:
    view = view_of(Camera("thing", push), pygame.Rect(at, (60, 40)), SIZE)
    assert pygame.Rect((0, 0), SIZE).contains(view.rect(SIZE))
    assert view.share < 1.0


def test_a_push_comes_so_much_nearer() -> None:
    view = view_of(Camera(None, 125), None, SIZE)
    assert view.rect(SIZE).size == (1280, 720)
    assert view.rect(SIZE).center == (800, 450)


@pytest.mark.parametrize(("size", "wide"), [((1440, 1080), 1200), ((1024, 768), 853)])
def test_a_narrow_window_holds_as_much_of_the_place_as_a_wide_one(
    size: tuple[int, int], wide: int
) -> None:
    thing = pygame.Rect(size[0] // 2, size[1] // 2, 40, 40)
    view = view_of(Camera("thing", 160), thing, size)
    # 1200 units of the place's 1920, as in a wide window.
    assert abs(view.rect(size).w - wide) <= 2
    assert view_of(Camera("thing", 120), thing, size) == WHOLE
    wider = 2560, 1080
    assert view_of(Camera("thing", 160), thing, wider).share == 1 / 1.6


def test_what_is_looked_at_is_in_view_and_above_the_words() -> None:
    thing = pygame.Rect(300, 300, 80, 60)
    view = view_of(Camera("thing", 160), thing, SIZE)
    seen = view.seen(thing, SIZE)
    assert pygame.Rect(0, 0, 1600, 700).contains(seen)
    assert seen.w == pytest.approx(thing.w * 1.6, abs=2)


def _edges(view: View) -> tuple[float, float]:
    return view.left, view.left + view.share


@pytest.mark.parametrize("x", [300, 700, 1100, 1400])
def test_nobody_is_cut_in_two_by_an_edge_if_a_step_aside_helps(x: int) -> None:
    thing = pygame.Rect(x, 300, 80, 60)
    plain = view_of(Camera("thing", 130), thing, SIZE)
    for edge in _edges(plain):
        somebody = edge - 0.03, edge + 0.04
        if not 0.0 < somebody[0] < somebody[1] < 1.0:
            continue
        view = view_of(Camera("thing", 130), thing, SIZE, [somebody])
        left, right = _edges(view)
        assert not any(somebody[0] < at < somebody[1] for at in (left, right))
        assert left <= thing.left / SIZE[0]
        assert thing.right / SIZE[0] <= right
        assert 0.0 < abs(left - plain.left) <= ASIDE_MOST
        assert (view.top, view.share) == (plain.top, plain.share)


def test_the_camera_does_not_look_aside_for_nothing() -> None:
    thing = pygame.Rect(700, 300, 80, 60)
    plain = view_of(Camera("thing", 130), thing, SIZE)
    left, right = _edges(plain)
    inside, outside = (left + 0.1, left + 0.2), (right + 0.02, right + 0.06)
    assert view_of(Camera("thing", 130), thing, SIZE, [inside, outside]) == plain
    # Somebody so broad that no step aside helps.
    broad = left - 0.09, left + 0.12
    assert view_of(Camera("thing", 130), thing, SIZE, [broad]) == plain


def test_a_big_thing_is_not_come_too_near() -> None:
    near = view_of(Camera("thing"), pygame.Rect(700, 400, 40, 40), SIZE)
    far = view_of(Camera("thing"), pygame.Rect(200, 100, 1300, 700), SIZE)
    assert near.share < far.share < 1.0


def test_something_that_is_not_there_is_looked_for_and_then_let_go() -> None:
    man = CameraMan()
    man.ask(Camera("ghost"), cut=False)
    waits = [man.seek(0.1) for _ in range(40)]
    assert waits[0]
    assert not waits[-1]
    assert 0.8 < man.follow(None, SIZE, 0.0).share < 1.0


def test_the_way_is_eased_in_twelfths_and_ends_in_time() -> None:
    man = CameraMan()
    man.ask(Camera(None, 200, 20), cut=False)
    goal = man.follow(None, SIZE, 10.0)
    shares = [man.at(10.0 + frame / 60).share for frame in range(130)]
    assert shares == sorted(shares, reverse=True)
    assert len(set(shares)) <= 25
    assert man.at(12.0) == goal
    assert not man.is_moving(12.0)


def test_a_cut_is_there_at_once() -> None:
    man = CameraMan()
    man.ask(Camera(None, 200, 600), cut=True)
    assert man.follow(None, SIZE, 3.0) == man.at(3.0) != WHOLE


def test_another_direction_goes_on_from_where_the_camera_is() -> None:
    man = CameraMan()
    man.ask(Camera(None, 200, 20), cut=False)
    man.follow(None, SIZE, 0.0)
    half = man.at(1.0)
    man.ask(Camera(tenths=20), cut=False)
    man.follow(None, SIZE, 1.0)
    assert man.at(1.0) == half
    assert man.at(9.0) == WHOLE
