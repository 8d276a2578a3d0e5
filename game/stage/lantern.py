"""One layer of light: drawn once at full strength, dimmed to what it burns at.

A lamp that is turned must not be drawn anew for each strength. Its picture is
dimmed backstage, in bands, so that no frame waits for it; the full picture is
let go of as soon as the lamp has come to rest. What it flickers through is dimmed
where it is painted, and never kept.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial

import pygame

from game.library.sheets import Layer
from game.stage.backstage import Backstage, Later
from game.stage.blocks import Blocks
from game.stage.rastering.job import RasterJob
from game.stage.rastering.picture import Picture
from game.stage.rastering.raster import CRISP, NOW, Raster

FULL = 100
BAND_PX = 128


class Lantern:
    """A layer of light, in the strengths that are wanted of it."""

    def __init__(
        self,
        layer: Layer,
        form: str,
        small: RasterJob,
        job: RasterJob,
        blocks: Blocks,
    ) -> None:
        """A layer that isn't drawn yet.

        Args:
            layer: The layer.
            form: "alpha" (laid over), "add", or "inverse".
            small: Draws it small and soft.
            job: Draws it crisp.
            blocks: Memory for what is dimmed.
        """
        self._blocks = blocks
        self.layer = layer
        self.form = form
        self.small = small
        self.job = job
        self._full: Picture | None = None
        self._full_is_crisp = False
        self._made: dict[int, Picture] = {}
        self._is_made_crisp: dict[int, bool] = {}
        self._making: dict[int, tuple[bool, Later[Picture]]] = {}
        self._wanted = 0
        self.reason = ""

    @property
    def is_ready(self) -> bool:
        """Whether it can be shown as it should burn, soft or crisp."""
        return self._wanted == 0 or self._wanted in self._made

    @property
    def is_crisp(self) -> bool:
        """Whether it can be shown as it should burn, crisp."""
        return self._wanted == 0 or self._is_made_crisp.get(self._wanted, False)

    def fetch(
        self,
        raster: Raster,
        backstage: Backstage,
        wanted: int,
        *,
        wait: bool,
        rests: bool,
    ) -> bool:
        """Ask for what is missing; True if something new came.

        Args:
            raster: Draws the full picture.
            backstage: Dims it.
            wanted: Its strength in percent, without its flicker.
            wait: Whether to stay until it is there.
            rests: Whether no other strength will be wanted soon.
        """
        # What lies over others with an alpha needs no other pixels for it.
        self._wanted = wanted
        if self.form == "alpha":
            self._wanted = FULL if wanted else 0
        came = self._take_made()
        if not self.is_crisp:
            self._fetch_full(raster, wait=wait)
            self._begin(self._wanted, backstage)
            came = self._take_made() or came
        elif rests:
            self._full = None
            self._forget({self._wanted})
        return came

    @property
    def kept(self) -> Picture | None:
        """The picture of it as it should burn, crisp."""
        return self._made.get(self._wanted) if self.is_crisp else None

    def keep(self, picture: Picture) -> None:
        """Take what looks the same instead of the picture that is kept."""
        self._made[self._wanted] = picture

    def strike(self) -> Iterator[pygame.Surface]:
        """Let go of the pixels."""
        for picture in (self._full, *self._made.values()):
            if picture is not None:
                yield from (surface for surface, _ in picture.pieces)
        self._full = None
        self._forget(())

    def picture(self, percent: int) -> Picture | None:
        """The layer at a strength, or at the nearest there is."""
        if percent <= 0 or not self._made:
            return None
        if self.form == "alpha":
            return self._made.get(FULL)
        known = self._made.get(percent)
        if known is not None:
            return known
        return self._made[min(self._made, key=lambda p: abs(p - percent))]

    def _fetch_full(self, raster: Raster, *, wait: bool) -> None:
        if self._full is not None and self._full_is_crisp:
            return
        crisp = raster.want(self.job, CRISP, wait=wait)
        if crisp is not None:
            self._full, self._full_is_crisp = crisp, True
            self.reason = crisp.reason
        elif self._full is None and not raster.is_drawn(self.job):
            self._full = raster.want(self.small, NOW)

    def _begin(self, percent: int, backstage: Backstage) -> None:
        full, is_crisp = self._full, self._full_is_crisp
        if full is None:
            return
        if percent in self._making or (percent in self._made and not is_crisp):
            return
        if percent == FULL or not full.pieces:
            self._made[percent], self._is_made_crisp[percent] = full, is_crisp
            return
        later = backstage.later(partial(dimmed, full, percent, self.form, self._blocks))
        self._making[percent] = is_crisp, later

    def _take_made(self) -> bool:
        came = False
        for percent, (is_crisp, later) in list(self._making.items()):
            if later.is_done:
                self._made[percent] = later.result
                self._is_made_crisp[percent] = is_crisp
                del self._making[percent]
                came = True
        if came:
            # One more than is wanted: what is shown until the next has come.
            self._forget({self._wanted, *list(self._made)[-1:]})
        return came

    def _forget(self, kept: Collection[int]) -> None:
        for percent in [p for p in self._made if p not in kept]:
            del self._made[percent]
            self._is_made_crisp.pop(percent, None)


def dimmed(full: Picture, percent: int, form: str, blocks: Blocks) -> Picture:
    """A picture of light at a share of its strength."""
    parts = tuple(
        (_dimmed(part, percent, form, blocks), at) for part, at in full.pieces
    )
    return replace(full, surface=None, parts=parts, is_opaque=False, look=object())


def _dimmed(
    full: pygame.Surface, percent: int, form: str, blocks: Blocks
) -> pygame.Surface:
    width, height = full.get_size()
    paper = blocks.surface((width, height))
    grey = round(255 * percent / FULL)
    rest = 255 - grey
    for top in range(0, height, BAND_PX):
        band = pygame.Rect(0, top, width, min(BAND_PX, height - top))
        # Added to black: the colours as they are, whatever the alpha.
        paper.fill((0, 0, 0, 0), band)
        paper.blit(full, band, band, special_flags=pygame.BLEND_RGB_ADD)
        paper.fill((grey, grey, grey), band, special_flags=pygame.BLEND_RGB_MULT)
        if form == "inverse":
            paper.fill((rest, rest, rest), band, special_flags=pygame.BLEND_RGB_ADD)
    return paper
