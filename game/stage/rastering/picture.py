"""A drawn picture, as the stage paints it: made of the pixels that came for a job."""

from collections.abc import Iterator
from dataclasses import field

import pygame

from game.narrative.values import dataclass
from game.stage.rastering.job import RasterJob
from game.stage.rastering.pixels import Pixels

Part = tuple[pygame.Surface, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn picture, or why there is none.

    Attributes:
        surface: Pixels in the display's format with straight alpha, cropped to
            what is visible; None if nothing is visible, drawing failed, or the
            picture comes in parts.
        offset: Where the crop stands in the uncropped picture, in pixels.
        full: Width and height of the uncropped picture.
        is_opaque: Whether no pixel of the crop is transparent.
        reason: Why it couldn't be drawn, or "".
        measured: For a measuring job, the part that is visible.
        parts: For a parted job, rectangles of the crop and where they are in it.
        solid: Of the uncropped picture, where one can't see through a parted one.
        look: The same for pictures that look the same wherever they are seen.
    """

    surface: pygame.Surface | None
    offset: tuple[int, int]
    full: tuple[int, int]
    is_opaque: bool = False
    reason: str = ""
    measured: pygame.Rect = field(default_factory=lambda: pygame.Rect(0, 0, 0, 0))
    parts: tuple[Part, ...] = ()
    solid: tuple[pygame.Rect, ...] = ()
    look: object = field(default_factory=object)

    @property
    def rect(self) -> pygame.Rect:
        """The visible part, in pixels of the uncropped picture."""
        rects = [surface.get_rect(topleft=at) for surface, at in self.pieces]
        whole = rects[0].unionall(rects[1:]) if rects else pygame.Rect(0, 0, 0, 0)
        return whole.move(self.offset)

    @property
    def pieces(self) -> tuple[Part, ...]:
        """All that is visible: surfaces side by side, by where they are in the crop."""
        if self.surface is not None:
            return ((self.surface, (0, 0)),)
        return self.parts


def failed(job: RasterJob, reason: str) -> Picture:
    """What stands for a picture that can't be drawn."""
    return Picture(None, (0, 0), job.shown or job.size, reason=reason)


def picture_of(pixels: Pixels, job: RasterJob) -> Picture:
    """The picture that a job's pixels are."""
    x, y, w, h = pixels.rect
    full = job.shown or pixels.full
    if job.measure:
        return Picture(None, (x, y), full, measured=pygame.Rect(pixels.rect))
    if not pixels.data:
        return Picture(None, (x, y), full)
    solid = tuple(pygame.Rect(rect).move(x, y) for rect in pixels.solid)
    if pixels.parts:
        parts = tuple(_parts(pixels))
        return Picture(None, (x, y), full, parts=parts, solid=solid)
    surface = pygame.image.frombuffer(pixels.data, (w, h), "BGRA")
    if job.shown is not None:
        more_x, more_y = full[0] / pixels.full[0], full[1] / pixels.full[1]
        x, y = round(x * more_x), round(y * more_y)
        size = max(round(w * more_x), 1), max(round(h * more_y), 1)
        surface = pygame.transform.smoothscale(surface, size)
    return Picture(surface, (x, y), full, pixels.is_opaque, solid=solid)


def _parts(pixels: Pixels) -> Iterator[Part]:
    data, begin = memoryview(pixels.data), 0
    for x, y, w, h in pixels.parts:
        end = begin + w * h * 4
        yield pygame.image.frombuffer(data[begin:end], (w, h), "BGRA"), (x, y)
        begin = end


def bytes_of(picture: Picture) -> int:
    """About how much memory a picture takes."""
    surfaces = (surface for surface, _ in picture.pieces)
    return 64 + sum(s.get_width() * s.get_height() * 4 for s in surfaces)
