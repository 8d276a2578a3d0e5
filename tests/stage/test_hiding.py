"""What is never seen of a place is let go of, and nothing looks another way for it."""

import random
from dataclasses import replace

import pygame
import pytest

from game.stage.backstage import Backstage
from game.stage.framing import DRIFT, Framing
from game.stage.hiding import Hiding, Sheet, cell_of, trimmed, visible
from game.stage.rastering.picture import Picture
from game.stage.rastering.raster import Raster
from game.stage.scenery import Scenery
from tests.stage.theatre import pixels, play, tableau, waiting_stage

FRAMING = Framing.of((640, 360))
WIDTH, HEIGHT = FRAMING.box_px


def _picture(*rects: tuple[int, int, int, int]) -> Picture:
    """A picture in parts, of noise."""
    noise = random.Random(str(rects))
    parts = []
    for x, y, w, h in rects:
        data = noise.randbytes(4 * w * h)
        parts.append((pygame.image.frombuffer(data, (w, h), "BGRA"), (x - 3, y - 5)))
    return Picture(None, (3, 5), FRAMING.box_px, parts=tuple(parts))


def _pixels_in(picture: Picture, rect: pygame.Rect) -> bytes:
    paper = pygame.Surface(rect.size, pygame.SRCALPHA, 32)
    paper.fill((0, 0, 0, 0))
    for part, (x, y) in picture.pieces:
        at = x + picture.offset[0] - rect.x, y + picture.offset[1] - rect.y
        paper.blit(part, at, special_flags=pygame.BLEND_RGBA_ADD)
    return pygame.image.tobytes(paper, "RGBA")


def _area(picture: Picture) -> int:
    return sum(part.get_width() * part.get_height() for part, _ in picture.pieces)


def test_behind_a_wall_with_a_window_one_sees_what_the_window_shows() -> None:
    window = pygame.Rect(240, 80, 96, 96)
    walls = (
        pygame.Rect(0, 0, WIDTH, window.top),
        pygame.Rect(0, window.bottom, WIDTH, HEIGHT - window.bottom),
        pygame.Rect(0, window.top, window.left, window.h),
        pygame.Rect(window.right, window.top, WIDTH - window.right, window.h),
    )
    far, near = 4.0, 1.0
    sky, _ = visible((Sheet(far, ()), Sheet(near, walls)), FRAMING)
    picture = _picture((0, 0, 300, HEIGHT), (300, 0, WIDTH - 300, HEIGHT))
    left = trimmed(picture, sky, cell_of(FRAMING))
    assert left.look is picture.look
    assert _area(left) < 0.35 * _area(picture)
    # As far as the two are moved aside all of it is there, as it was.
    apart = round(DRIFT * 0.5 * FRAMING.scale) + 1
    seen = window.inflate(2 * apart, 0)
    assert _pixels_in(left, seen) == _pixels_in(picture, seen)


def test_what_hides_must_do_so_however_far_it_drifts() -> None:
    cell = cell_of(FRAMING)
    post = pygame.Rect(200, 0, 4 * cell, HEIGHT)
    near, far = visible((Sheet(4.0, ()), Sheet(-1.0, (post,))), FRAMING)
    # As wide as this it never hides anything for good.
    assert near.count() == far.count() == near.get_size()[0] * near.get_size()[1]
    wide = post.inflate(60 * cell, 0)
    far, _ = visible((Sheet(4.0, ()), Sheet(-1.0, (wide,))), FRAMING)
    assert 0 < far.count() < near.count()


def test_what_is_behind_never_hides_and_little_is_not_worth_a_copy() -> None:
    whole = (pygame.Rect(0, 0, WIDTH, HEIGHT),)
    sky, wall = visible((Sheet(4.0, whole), Sheet(1.0, ())), FRAMING)
    assert sky.count() == wall.count() == sky.get_size()[0] * sky.get_size()[1]
    picture = _picture((0, 0, WIDTH - 3, HEIGHT - 5))
    assert trimmed(picture, sky, cell_of(FRAMING)) is picture
    sky, _ = visible((Sheet(4.0, ()), Sheet(1.0, whole)), FRAMING)
    assert trimmed(picture, sky, cell_of(FRAMING)).pieces == ()


def test_a_layer_is_looked_at_again_only_if_it_has_another_picture() -> None:
    hiding, backstage = Hiding(FRAMING), Backstage(is_threaded=False)
    wall = Sheet(1.0, (pygame.Rect(0, 0, WIDTH, HEIGHT // 2),))
    assert not Hiding(FRAMING).is_done
    assert hiding.look(lambda: [Sheet(4.0, ()), wall], backstage)
    picture = _picture((0, 0, WIDTH - 3, HEIGHT - 5))
    left = hiding.left_of(0, picture, backstage)
    assert left is not None
    assert _area(left) < _area(picture)
    assert hiding.left_of(0, left, backstage) is None
    assert hiding.is_done
    other = replace(picture, look=object())
    assert hiding.left_of(0, other, backstage) not in (None, left)


@pytest.mark.parametrize("moment_s", [0.5, 9.5, 28.5])
def test_the_stage_looks_the_same_without_what_is_hidden(
    raster: Raster, monkeypatch: pytest.MonkeyPatch, moment_s: float
) -> None:
    scene = tableau(weather="snow")
    stage = waiting_stage(raster)
    stage.show(scene, cut=True)
    play(stage, moment_s, 1 / 12)
    with monkeypatch.context() as patch:
        patch.setattr(Scenery, "_leave_out_hidden", lambda *_: None)
        whole = waiting_stage(raster)
        whole.show(scene, cut=True)
        play(whole, moment_s, 1 / 12)
    assert pixels(stage) == pixels(whole)
    kept = []
    for one in (stage, whole):
        now = one._table.now
        assert now is not None
        assert now.scenery is not None
        pictures = [slot.kept for slot in now.scenery._slots]
        kept.append(sum(_area(picture) for picture in pictures if picture is not None))
    assert kept[0] < 0.9 * kept[1]
