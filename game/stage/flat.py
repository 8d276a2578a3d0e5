"""A flat: a layer of a place that nothing lights, as the pixels that come for it.

It comes twice: small and soft first, then crisp. What only has to be read comes
crisp at once. A layer of light is a `Lantern`.
"""

from collections.abc import Iterator

import pygame

from game.library.sheets import Layer
from game.narrative.values import dataclass
from game.stage.rastering.job import RasterJob
from game.stage.rastering.picture import Picture
from game.stage.rastering.raster import CRISP, NOW, Raster


@dataclass(slots=True)
class Flat:
    """One raster layer that nothing lights.

    Attributes:
        layer: What the place says of it.
        small: Draws it small and soft.
        job: Draws it crisp.
        soft: What came of the one, as long as it is needed.
        crisp: What came of the other.
    """

    layer: Layer
    small: RasterJob
    job: RasterJob
    soft: Picture | None = None
    crisp: Picture | None = None

    @property
    def is_ready(self) -> bool:
        """Whether it can be shown, soft or crisp."""
        return self.picture is not None

    @property
    def is_crisp(self) -> bool:
        """Whether it is as sharp as it gets."""
        return self.crisp is not None

    @property
    def reason(self) -> str:
        """Why it can't be drawn, in words, or nothing."""
        return self.crisp.reason if self.crisp is not None else ""

    @property
    def picture(self) -> Picture | None:
        """What can be shown of it so far."""
        return self.crisp or self.soft

    @property
    def kept(self) -> Picture | None:
        """The picture that stays."""
        return self.crisp

    def keep(self, picture: Picture) -> None:
        """Take what looks the same instead of it."""
        self.crisp = picture

    def strike(self) -> Iterator[pygame.Surface]:
        """Let go of the pixels."""
        for picture in (self.soft, self.crisp):
            if picture is not None:
                yield from (surface for surface, _ in picture.pieces)
        self.soft = self.crisp = None

    def fetch(self, raster: Raster, *, wait: bool) -> bool:
        """Ask for what is missing; True if something new came."""
        if self.crisp is None:
            self.crisp = raster.want(self.job, CRISP, wait=wait)
            if self.crisp is not None:
                self.soft = None
                return True
            # What only has to be read comes before one could see the soft one.
            if self.soft is None and not raster.is_drawn(self.job):
                self.soft = raster.want(self.small, NOW)
                return self.soft is not None
        return False
