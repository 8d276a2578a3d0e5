"""Drawing one job with resvg: text in, cropped BGRA pixels out.

Runs in the worker process only. The picture is first drawn small to find the
part of it that shows, then that part alone at full size; a soft glow is drawn
small and enlarged.
"""

import io
import re

import pygame
import resvg_py

from game.stage.rastering.job import BLACK, MAX_PIXELS, WHITE, Box, RasterJob
from game.stage.rastering.parting import parted, solid_in
from game.stage.rastering.pixels import Pixels, Rect

# A picture this wide is first drawn small: packing the empty rest of a big
# layer costs more than drawing it.
PROBE_FROM_PX = 400
PROBE_SHARE = 8
PROBE_MARGIN_PX = 2
_ROOT_END = re.compile(
    r'viewBox="[^"]*" width="[^"]*" height="[^"]*" preserveAspectRatio="none">'
)
_OPAQUE = 254


def render(job: RasterJob) -> Pixels:
    """The pixels of a job.

    Raises:
        ValueError: If the drawing can't be drawn, or is too big.
    """
    width, height = job.size
    if width < 1 or height < 1 or width * height > MAX_PIXELS:
        raise ValueError(f"{width} x {height} pixels are too many")
    crop = pygame.Rect(0, 0, width, height)
    if width >= PROBE_FROM_PX and not job.measure:
        crop = _visible_part(job)
        if crop.w == 0:
            return Pixels(job.size, (0, 0, 0, 0), False, b"")
    surface = _draw(job, crop)
    visible = surface.get_bounding_rect()
    if visible.w == 0:
        return Pixels(job.size, (0, 0, 0, 0), False, b"")
    at = visible.move(crop.topleft)
    rect = (at.x, at.y, at.w, at.h)
    if job.measure:
        # Only where it is was asked; the pixels would be for nothing.
        return Pixels(job.size, rect, False, bytes(at.w * at.h * 4))
    surface = surface.subsurface(visible).copy()
    is_opaque = _is_opaque(surface)
    parts: tuple[pygame.Rect, ...] = ()
    solid: tuple[pygame.Rect, ...] = ()
    if job.parted and not is_opaque:
        parts = parted(pygame.mask.from_surface(surface, 0), height)
    if job.parted and job.finish.form == "alpha":
        solid = solid_in(pygame.mask.from_surface(surface, _OPAQUE), height)
    surface = _finish(surface, job)
    data = b"".join(
        pygame.image.tobytes(surface.subsurface(part), "BGRA")
        for part in parts or (surface.get_rect(),)
    )
    return Pixels(job.size, rect, is_opaque, data, _plain(parts), _plain(solid))


def _plain(rects: tuple[pygame.Rect, ...]) -> tuple[Rect, ...]:
    return tuple((rect.x, rect.y, rect.w, rect.h) for rect in rects)


def _visible_part(job: RasterJob) -> pygame.Rect:
    width, height = job.size
    small = max(width // PROBE_SHARE, 1), max(height // PROBE_SHARE, 1)
    seen = _resvg(job, job.box, small).get_bounding_rect()
    if seen.w == 0:
        return seen
    seen.inflate_ip(2 * PROBE_MARGIN_PX, 2 * PROBE_MARGIN_PX)
    left = seen.left * width // small[0]
    top = seen.top * height // small[1]
    right = -(-seen.right * width // small[0])
    bottom = -(-seen.bottom * height // small[1])
    whole = pygame.Rect(0, 0, width, height)
    return pygame.Rect(left, top, right - left, bottom - top).clip(whole)


def _draw(job: RasterJob, crop: pygame.Rect) -> pygame.Surface:
    x, y, w, h = job.box
    unit_x, unit_y = w / job.size[0], h / job.size[1]
    box = (x + crop.x * unit_x, y + crop.y * unit_y, crop.w * unit_x, crop.h * unit_y)
    share = job.quality
    if share >= 1.0:
        return _resvg(job, box, crop.size)
    small = max(round(crop.w * share), 1), max(round(crop.h * share), 1)
    return pygame.transform.smoothscale(_resvg(job, box, small), crop.size)


def _resvg(job: RasterJob, box: Box, size: tuple[int, int]) -> pygame.Surface:
    shown = " ".join(f"{part:.8g}" for part in box)
    root_end = (
        f'viewBox="{shown}" width="{size[0]}" height="{size[1]}" '
        'preserveAspectRatio="none">'
    )
    svg = _ROOT_END.sub(root_end, job.svg, count=1)
    png = resvg_py.svg_to_bytes(
        svg_string=svg, skip_system_fonts=True, style_sheet=job.style or None
    )
    surface = pygame.image.load(io.BytesIO(png), "drawn.png")
    if surface.get_size() != size:
        raise ValueError("the renderer gave another size than asked")
    return surface


def _is_opaque(surface: pygame.Surface) -> bool:
    mask = pygame.mask.from_surface(surface, _OPAQUE)
    return mask.count() == surface.get_width() * surface.get_height()


def _finish(surface: pygame.Surface, job: RasterJob) -> pygame.Surface:
    finish = job.finish
    if finish.form != "alpha":
        surface = surface.premul_alpha()
    if finish.multiply != WHITE:
        surface.fill(finish.multiply, special_flags=pygame.BLEND_RGB_MULT)
    if finish.add != BLACK:
        surface.fill(finish.add, special_flags=pygame.BLEND_RGB_ADD)
    if finish.form == "inverse":
        ground = surface.copy()
        ground.fill(WHITE)
        ground.blit(surface, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
        return ground
    return surface
