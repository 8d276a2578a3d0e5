"""Where on the window an element of a place is, for pointing at it.

Measured by the renderer, with nothing but the element visible, and small: an
outline in path data says nothing of strokes, clips and transforms.
"""

import math

import pygame

from game.stage.company import Company
from game.stage.rastering.job import Box, RasterJob
from game.stage.rastering.raster import NOW, Raster
from game.stage.scenery import Scenery

MEASURED_PX = 480
# A thing too small to point at gets room around it.
LEAST_UNITS = 36.0


def element_box(
    scenery: Scenery, raster: Raster, id_: str, drift: float, pan: float, *, wait: bool
) -> pygame.Rect | None:
    """The box of an element in pixels; None if unknown or not measured yet."""
    sheet = scenery.sheet
    if sheet is None or id_ not in sheet.drawing.by_id:
        return None
    x, y, width, height = sheet.box
    size = MEASURED_PX, max(round(MEASURED_PX * height / width), 1)
    job = RasterJob(sheet.drawing.cut(keep=[id_]), sheet.box, size, measure=True)
    picture = raster.want(job, NOW, wait=wait)
    if picture is None or not picture.measured.w:
        return None
    rect = picture.measured
    unit_x, unit_y = width / size[0], height / size[1]
    outermost = (*sheet.drawing.parents[id_], id_)[0]
    framing = scenery.framing
    shift = scenery.shift_px(scenery.depth_of(outermost), drift, pan)
    box = pygame.Rect(
        round(framing.x(x + rect.x * unit_x)) + shift,
        round(framing.y(y + rect.y * unit_y)),
        math.ceil(rect.w * unit_x * framing.scale),
        math.ceil(rect.h * unit_y * framing.scale),
    )
    least = math.ceil(LEAST_UNITS * framing.scale)
    return box.inflate(max(least - box.w, 0), max(least - box.h, 0))


def aim_at(
    scenery: Scenery, company: Company, raster: Raster, id_: str, *, wait: bool
) -> Box | None:
    """What the camera looks at of an element or a person, in units of the place.

    As it is when nothing drifts and everybody has come to where they go: the same
    direction shows the same view, whenever it is given. None: unknown, or not yet.
    """
    upper = company.aim(id_)
    if upper is not None:
        return upper
    box = element_box(scenery, raster, id_, 0.0, 0.0, wait=wait)
    if box is None:
        return None
    framing = scenery.framing
    one = 1 / framing.scale
    x, y = framing.left + box.x * one, framing.top + box.y * one
    return x, y, box.w * one, box.h * one
