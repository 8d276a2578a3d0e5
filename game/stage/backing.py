"""What is close behind people: where the shadow of their paper can fall.

Sky, and whatever is seen through a window, is too far off: a shadow in the air
would be a grey twin. A place says so by the depth of its layers. They are looked at
once, as small as they are first shown; who stands somewhere keeps what is behind
them. How a shadow looks is no business of this.
"""

import pygame

from game.library.sheets import AIR_FROM
from game.stage.backdrop import Behind, cropped
from game.stage.blocking import Standing
from game.stage.framing import Framing
from game.stage.rastering.job import RasterJob
from game.stage.rastering.picture import Picture
from game.stage.rastering.raster import NOW, Raster
from game.stage.scenery import Scenery

# How far from where one stands a figure may reach, as shares of a grown person.
ASIDE, ABOVE, BELOW = 0.9, 1.3, 0.2
# How much a layer may let through, of 255, and still takes a shadow.
SOLID = 127


class Backing:
    """What is behind everybody in one scenery."""

    def __init__(self, scenery: Scenery) -> None:
        """Begin to find out; nothing is asked for where there is no air."""
        self._scenery = scenery
        self._known: dict[Standing, Behind | None] = {}
        self._papers: dict[str, pygame.Mask] = {}
        layers = scenery.small_jobs()
        self._depths = {layer.id: layer.depth for layer, _ in layers}
        has_air = any(depth >= AIR_FROM for depth in self._depths.values())
        marks = scenery.sheet.marks.values() if scenery.sheet is not None else ()
        deepest = max((self._depth(mark.layer) for mark in marks), default=0.0)
        self._left: dict[str, RasterJob] = {
            layer.id: job
            for layer, job in layers
            if has_air and (layer.depth < AIR_FROM or layer.depth <= deepest)
        }
        self._box = Framing.of(scenery.framing.size).box
        self.is_known = not self._left

    def fetch(self, raster: Raster, *, wait: bool) -> None:
        """Look at what has been drawn of the layers."""
        for id_, job in list(self._left.items()):
            # They are drawn to be shown: asked for before, it would be done twice.
            if not (wait or self._scenery.is_ready or raster.is_drawn(job)):
                continue
            picture = raster.want(job, NOW, wait=wait)
            if picture is not None:
                del self._left[id_]
                self._papers[id_] = _paper_of(picture)
        self.is_known = not self._left

    def behind(self, to: Standing) -> Behind | None:
        """What is behind somebody who stands there; None if nothing of it is air."""
        if not self.is_known or not self._papers:
            return None
        if to not in self._known:
            self._known[to] = self._find(to)
        return self._known[to]

    def _depth(self, layer: str) -> float:
        """How deep one stands who stands after a layer."""
        return self._depths.get(self._scenery.after(layer), 0.0)

    def _find(self, to: Standing) -> Behind | None:
        own, depth = self._scenery.after(to.layer), self._depth(to.layer)
        size = next(iter(self._papers.values())).get_size()
        paper = pygame.Mask(size)
        for id_, own_depth in self._depths.items():
            # Who stands far off has something behind them that is as far.
            is_near = own_depth < AIR_FROM or own_depth <= depth
            if is_near and id_ in self._papers:
                paper.draw(self._papers[id_], (0, 0))
            if id_ == own:
                break
        x, y, width, _ = self._box
        cells = size[0] / width
        at = (to.x - x) * cells, (to.y - y) * cells
        high = to.height * cells
        left, top = round(at[0] - ASIDE * high), round(at[1] - ABOVE * high)
        wide, tall = round(2 * ASIDE * high), round((ABOVE + BELOW) * high)
        around = pygame.Rect(left, top, max(wide, 1), max(tall, 1))
        seen = cropped(paper, around)
        if seen.count() == around.w * around.h:
            return None
        return Behind(seen, (at[0] - left, at[1] - top), 1 / high)


def _paper_of(picture: Picture) -> pygame.Mask:
    """Where one can't see through a picture."""
    paper = pygame.Mask(picture.full)
    for surface, (x, y) in picture.pieces:
        solid = pygame.mask.from_surface(surface, SOLID)
        paper.draw(solid, (x + picture.offset[0], y + picture.offset[1]))
    return paper
