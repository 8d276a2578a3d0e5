"""What of a place is never seen, since something solid stands before it.

Behind a wall there is a whole sky. What of it shows in the windows, however far
the two are moved aside, is found out backstage once all layers are there; the
rest is let go of: it needs no memory, and is painted over no more.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import pygame

from game.narrative.values import dataclass
from game.stage.backstage import Backstage, Later
from game.stage.framing import DRIFT, Framing, drift_share
from game.stage.rastering.parting import WORTH, rectangles
from game.stage.rastering.picture import Picture

# Looked at in cells, so many of them high; their side is a multiple of eight.
CELLS_HIGH, STEP_PX = 135, 8
# What is seen is held by squares of so many cells, larger ones where those are too
# many: small rectangles are painted slowly.
SIDE_CELLS, RECTS_MOST = 4, 12
BAND_PX = 128


@dataclass(frozen=True, slots=True)
class Sheet:
    """A layer as it hides others, and is hidden.

    Attributes:
        depth: How far off it is.
        solid: Where one can't see through it, in pixels of the drawn box.
    """

    depth: float
    solid: tuple[pygame.Rect, ...]


class Hiding:
    """Finds what can be seen of each layer of one scenery."""

    def __init__(self, framing: Framing) -> None:
        self._framing = framing
        self._seen: Later[tuple[pygame.Mask, ...]] | None = None
        self._making: dict[int, tuple[Picture, Later[Picture]]] = {}
        self._done: dict[int, Picture] = {}

    @property
    def is_done(self) -> bool:
        """Whether nothing of it is under way, and something was."""
        return self._seen is not None and self._seen.is_done and not self._making

    def look(self, sheets: Callable[[], list[Sheet]], backstage: Backstage) -> bool:
        """Look at all layers, back to front, once; True when that is done."""
        if self._seen is None:
            framing, found = self._framing, sheets()
            self._seen = backstage.later(lambda: visible(found, framing))
        return self._seen.is_done

    def left_of(
        self, number: int, picture: Picture, backstage: Backstage
    ) -> Picture | None:
        """What is left of a layer's picture; None if it isn't known, or all of it.

        Ask only after a `look`.
        """
        if self._seen is None or picture is self._done.get(number):
            return None
        known = self._making.get(number)
        if known is None or known[0] is not picture:
            seen, cell = self._seen.result[number], cell_of(self._framing)
            later = backstage.later(lambda: trimmed(picture, seen, cell))
            known = self._making[number] = picture, later
        if not known[1].is_done:
            return None
        del self._making[number]
        found = self._done[number] = known[1].result
        return found if found is not picture else None


def cell_of(framing: Framing) -> int:
    """Side of a cell in pixels."""
    return max(framing.box_px[1] // CELLS_HIGH // STEP_PX, 1) * STEP_PX


def visible(sheets: Sequence[Sheet], framing: Framing) -> tuple[pygame.Mask, ...]:
    """For each layer, back to front, the cells of the drawn box that may be seen."""
    cell, (width, height) = cell_of(framing), framing.box_px
    size = -(-width // cell), -(-height // cell)
    solid = [_cells(sheet.solid, framing, size) for sheet in sheets]
    found = []
    for number, sheet in enumerate(sheets):
        open_part = pygame.Mask(size, fill=True)
        for other in range(number + 1, len(sheets)):
            if sheets[other].solid:
                apart = drift_share(sheet.depth) - drift_share(sheets[other].depth)
                far_px = math.ceil(DRIFT * abs(apart) * framing.scale) + 1
                hidden = _always(solid[other], -(-far_px // cell))
                open_part.erase(hidden, (-_beyond(framing), 0))
        found.append(open_part)
    return tuple(found)


def _beyond(framing: Framing) -> int:
    """So many cells beyond the drawn box nothing can be moved past the window."""
    return math.ceil((2 * DRIFT * framing.scale + 2) / cell_of(framing))


def _cells(
    rects: Sequence[pygame.Rect], framing: Framing, size: tuple[int, int]
) -> pygame.Mask:
    """The cells that rectangles cover, and what is beyond the box as at its edge.

    Whatever reaches the edge of the drawn box fills the window however it drifts.
    """
    cell, (width, height), beyond = cell_of(framing), framing.box_px, _beyond(framing)
    mask = pygame.Mask((size[0] + 2 * beyond, size[1]))
    for rect in rects:
        left = 0 if rect.left <= 0 else beyond + _up(rect.left, cell)
        right = beyond + rect.right // cell
        if rect.right >= width:
            right = mask.get_size()[0]
        bottom = size[1] if rect.bottom >= height else rect.bottom // cell
        _fill(mask, left, _up(rect.top, cell), right, bottom)
    return mask


def _always(solid: pygame.Mask, cells: int) -> pygame.Mask:
    """What stays covered when what covers it is moved so many cells to either side."""
    found = solid
    for aside in range(1, cells + 1):
        found = found.overlap_mask(solid, (aside, 0))
        found = found.overlap_mask(solid, (-aside, 0))
    return found


def trimmed(picture: Picture, seen: pygame.Mask, cell: int) -> Picture:
    """A picture without what can't be seen of it: a copy, if that is worth it."""
    boxes = [
        part.get_rect(topleft=at).move(picture.offset) for part, at in picture.pieces
    ]
    own = pygame.Mask(seen.get_size())
    for box in boxes:
        ends = _up(box.right, cell), _up(box.bottom, cell)
        _fill(own, box.left // cell, box.top // cell, *ends)
    own = own.overlap_mask(seen, (0, 0))
    kept = [
        (part, box, inner)
        for rect in rectangles(own, SIDE_CELLS, RECTS_MOST)
        for (part, _), box in zip(picture.pieces, boxes, strict=True)
        if (inner := _scaled(rect, cell).clip(box)).w > 0
    ]
    area = sum(rect.w * rect.h for _, _, rect in kept)
    if area > (1.0 - WORTH) * sum(box.w * box.h for box in boxes):
        return picture
    left, top = picture.offset
    parts = tuple(
        (_copied(part, rect.move(-box.x, -box.y)), (rect.x - left, rect.y - top))
        for part, box, rect in kept
    )
    return replace(picture, surface=None, parts=parts)


def _fill(mask: pygame.Mask, left: int, top: int, right: int, bottom: int) -> None:
    if right > left and bottom > top:
        mask.draw(pygame.Mask((right - left, bottom - top), fill=True), (left, top))


def _up(px: int, cell: int) -> int:
    return -(-px // cell)


def _scaled(rect: pygame.Rect, cell: int) -> pygame.Rect:
    return pygame.Rect(rect.x * cell, rect.y * cell, rect.w * cell, rect.h * cell)


def _copied(part: pygame.Surface, rect: pygame.Rect) -> pygame.Surface:
    """A rectangle of a part, with pixels of its own."""
    # In bands: other threads go on meanwhile.
    bands = (
        part.subsurface((rect.x, top, rect.w, min(BAND_PX, rect.bottom - top)))
        for top in range(rect.top, rect.bottom, BAND_PX)
    )
    data = b"".join(pygame.image.tobytes(band, "BGRA") for band in bands)
    return pygame.image.frombuffer(data, rect.size, "BGRA")
