"""Close-ups: pictures of things (`assets/things/NAME.svg`), drawn beside.

A thing that was noticed is shown from near if there is a picture of its name.
"""

import pygame

from game.library.library import AssetLibrary
from game.stage.rastering.job import RasterJob
from game.stage.rastering.raster import NOW, SOON, Raster


class Cards:
    """Pictures of things, at whatever size is asked for."""

    def __init__(self, library: AssetLibrary, raster: Raster) -> None:
        self._library = library
        self._raster = raster

    def has(self, thing: str) -> bool:
        """Whether there is a close-up of `thing`."""
        return self._library.thing(thing) is not None

    def expect(self, thing: str, height_px: int) -> None:
        """Have a close-up drawn that may be wanted next."""
        job = self._job(thing, height_px)
        if job is not None:
            self._raster.want(job, SOON)

    def picture(self, thing: str, height_px: int) -> pygame.Surface | None:
        """The close-up, `height_px` high; None while it is being drawn."""
        job = self._job(thing, height_px)
        found = self._raster.want(job, NOW) if job is not None else None
        if found is None or found.surface is None:
            return None
        if found.rect.size == found.full:
            return found.surface
        whole = pygame.Surface(found.full, pygame.SRCALPHA, 32)
        whole.blit(found.surface, found.offset)
        return whole

    def _job(self, thing: str, height_px: int) -> RasterJob | None:
        drawing = self._library.thing(thing)
        if drawing is None or height_px <= 0:
            return None
        _, _, width, height = drawing.box
        size = max(1, round(height_px * width / height)), height_px
        return RasterJob(drawing.cut(), drawing.box, size)
