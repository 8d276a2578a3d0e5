"""Where one sees through to a layer: windows, doors left open, gaps.

Snow must fall behind the window and nowhere else in the room; so the small
part of the picture where it can be seen at all is found once for each place,
from the pixels of the layers before it, at an eighth of their size.
"""

from collections.abc import Sequence

import pygame

from game.library.sheets import Layer
from game.stage.framing import DRIFT
from game.stage.rastering.picture import Picture
from game.stage.scenery import Scenery

# In cells of 8 x 8 pixels: a smaller gap between layers is no window.
LEAST_HOLE = 14
HOLE_SHARE = 8
SOLID = 200
Holes = tuple[tuple[str, pygame.Rect], ...]
Shown = Sequence[tuple[Layer, Picture]]
Solid = tuple[tuple[Layer, pygame.Mask, tuple[int, int]], ...]


def solid_parts(scenery: Scenery, shown: Shown, flagged: Sequence[str]) -> Solid:
    """Where the layers before the first flagged one can't be seen through, small.

    Only where pictures are painted may they be asked: while another thread
    reads one, it can't be laid on anything.

    Args:
        scenery: The place and its framing.
        shown: Its layers with their pictures, back to front.
        flagged: Ids of the layers that `holes_in` will ask about.
    """
    share = HOLE_SHARE
    left, top = scenery.origin_px()
    found = []
    seen = False
    for layer, picture in shown:
        mask = pygame.Mask((1, 1))
        at = 0, 0
        if seen and layer.kind != "light" and picture.pieces:
            rect = picture.rect
            at = (left + rect.x) // share, (top + rect.y) // share
            mask = pygame.Mask((-(-rect.w // share), -(-rect.h // share)))
            for part, place in picture.pieces:
                x, y = (
                    place[side] + picture.offset[side] - rect.topleft[side]
                    for side in (0, 1)
                )
                size = part.get_size()
                small = (-(-size[0] // share), -(-size[1] // share))
                part_mask = pygame.mask.from_surface(
                    pygame.transform.scale(part, small), SOLID
                )
                mask.draw(part_mask, (x // share, y // share))
        seen = seen or layer.id in flagged
        found.append((layer, mask, at))
    return tuple(found)


def holes_in(
    scenery: Scenery,
    solid: Solid,
    flagged: Sequence[str],
) -> Holes:
    """Where each of the flagged layers can be seen through what stands before it.

    Args:
        scenery: The place and its framing.
        solid: What `solid_parts` found.
        flagged: Ids of the layers that are asked about.
    """
    return tuple(
        (layer_id, hole)
        for layer_id in flagged
        for hole in _holes_behind(scenery, solid, layer_id)
    )


def _holes_behind(
    scenery: Scenery,
    solid: Solid,
    layer_id: str,
) -> list[pygame.Rect]:
    """Where a layer can be seen through all that stands before it."""
    share = HOLE_SHARE
    size = scenery.framing.size
    open_part = pygame.Mask((-(-size[0] // share), -(-size[1] // share)), fill=True)
    seen = False
    for layer, mask, at in solid:
        if layer.id == layer_id:
            seen = True
        elif seen:
            open_part.erase(mask, at)
    slack = round(DRIFT * scenery.framing.scale)
    whole = pygame.Rect((0, 0), size)
    holes: list[pygame.Rect] = []
    for part in open_part.connected_components(LEAST_HOLE):
        for hole in part.get_bounding_rects():
            around = pygame.Rect(
                hole.x * share - slack,
                (hole.y - 1) * share,
                hole.w * share + 2 * slack,
                (hole.h + 2) * share,
            )
            holes.append(around.clip(whole))
    while (pair := _touching(holes)) is not None:
        one, other = pair
        holes[one] = holes[one].union(holes.pop(other))
    return [hole for hole in holes if hole.w > 0]


def _touching(rects: list[pygame.Rect]) -> tuple[int, int] | None:
    for index, rect in enumerate(rects):
        hit = rect.collidelist(rects[index + 1 :])
        if hit >= 0:
            return index, index + 1 + hit
    return None
