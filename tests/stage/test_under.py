"""Shadow and rim of a figure are cut once, and move with what they belong to."""

import pygame
import pytest

from game.narrative.events import Figure
from game.stage.pose import Pose
from game.stage.puppet import Puppet
from game.stage.rastering.raster import Raster
from game.stage.rim import Rim
from game.stage.under import HEAD, LOWER, UPPER, Part, Unders, group_of
from tests.stage.theatre import tableau, waiting_stage

WARM = (255, 160, 64)


def _part(name: str, *rest: object, at: tuple[int, int]) -> Part:
    surface = pygame.Surface((20, 30), pygame.SRCALPHA, 32)
    surface.fill((40, 40, 60, 255))
    return (name, *rest), surface, pygame.Rect(at, surface.size)


def _unders(rim: Rim | None = None) -> Unders:
    return Unders(rim, wide=3, aside=2, rows=(40, 100))


def test_a_face_or_a_breath_cuts_nothing_anew_but_another_outline_does() -> None:
    unders = _unders()
    first, at = unders.of([_part("head", "neutral", 0, False, 0, at=(5, 5))])
    same, _ = unders.of([_part("head", "glad", 0, True, 0, at=(5, 5))])
    bowed, _ = unders.of([_part("head", "glad", 1, False, 0, at=(5, 5))])
    assert same is first
    assert bowed is not first
    assert at.contains(pygame.Rect(5, 5, 20, 30))


def test_the_shadow_falls_to_the_right_and_never_on_the_ground() -> None:
    under, at = _unders().of([_part("legs", 0, at=(10, 70))])
    shadow = under.get_bounding_rect().move(at.topleft)
    assert shadow.topleft == (12, 72)
    assert shadow.bottom == 100, "the soles stand in row 100"


def test_a_rim_lies_over_the_shadow_on_the_side_of_the_lamp() -> None:
    under, at = _unders(Rim(WARM, 0.6)).of([_part("body", 0, at=(10, 10))])
    edge = under.get_at((31 - at.x, 20 - at.y))
    assert edge.a == 255
    assert edge.r > edge.b + 60
    assert not under.get_at((8 - at.x, 20 - at.y)).a


def test_what_was_cut_is_handed_back() -> None:
    unders = _unders()
    cut = [unders.of([_part("body", 0, at=(x, 0))])[0] for x in range(3)]
    assert list(unders.strike()) == cut
    assert not list(unders.strike())


@pytest.fixture
def eve(raster: Raster) -> Puppet:
    """A drawn figure of the second story."""
    stage = waiting_stage(raster)
    stage.show(tableau(Figure("eve", "right")), cut=True)
    now = stage._table.now
    assert now is not None
    assert now.company is not None
    return now.company._actors["eve"].puppet


def test_the_same_unders_lie_under_every_breath_and_look(eve: Puppet) -> None:
    kept: list[int] = []
    poses = [
        Pose(breath=b, aside=a, lean=n)
        for b in range(3)
        for a in (0, 9)
        for n in (0, 4)
    ]
    for pose in poses:
        eve.posed(pose)
        kept.append(len(eve._unders._known))
    assert kept == [kept[0]] * len(poses), "nothing was cut twice"


def test_a_head_moves_without_the_body_and_its_under_with_it(eve: Puppet) -> None:
    rest, aside = eve._moves(Pose()), eve._moves(Pose(aside=90))
    assert aside[HEAD][0] > rest[HEAD][0] + 10
    assert (aside[UPPER], aside[LOWER]) == (rest[UPPER], rest[LOWER])
    still, moved = eve.posed(Pose()), eve.posed(Pose(aside=90))
    assert moved.body.w > still.body.w
    # Beside the head that moved there is its shadow: dark, and not opaque.
    air = [
        moved.surface.get_at((x, y))
        for y in range(moved.body.top, moved.body.top + moved.body.h // 6)
        for x in range(moved.body.right, moved.surface.get_width())
    ]
    assert any(0 < pixel.a < 128 for pixel in air)


def test_every_piece_of_a_figure_moves_with_one_group(eve: Puppet) -> None:
    pictures = eve._pictures
    assert pictures is not None
    groups = {name[0]: group_of(name) for name in pictures.names_of(Pose())}
    assert groups["head"] == HEAD
    assert groups["legs"] == LOWER
    assert groups["body"] == UPPER
