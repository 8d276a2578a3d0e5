"""How tall and how wide somebody is, as they are drawn and not as they say.

A figure is drawn once, small, and looked at: that tells where people stand beside
one another before anything of them can be shown.
"""

from game.library.sheets import PersonSheet
from game.stage.joints import style_of
from game.stage.pieces import HEIGHT_UNITS, SOLES_UNITS
from game.stage.rastering.job import RasterJob
from game.stage.rastering.picture import Picture

SILHOUETTE_WIDTH = 250.0


def measuring_job(sheet: PersonSheet) -> RasterJob:
    """The job that tells how wide a figure is, without its ground shadow."""
    svg = sheet.drawing.cut(without=["cast"])
    size = max(round(sheet.box[2] * 0.4), 1), max(round(sheet.box[3] * 0.4), 1)
    return RasterJob(svg, sheet.box, size, style_of(sheet, "neutral"), measure=True)


def figure_units(sheet: PersonSheet, measured: Picture) -> tuple[float, float]:
    """Width and height of a figure in its units, as a measuring job found it."""
    rect = measured.measured
    if not rect.w:
        return SILHOUETTE_WIDTH, HEIGHT_UNITS
    unit = sheet.box[3] / measured.full[1]
    crown = sheet.box[1] + rect.y * unit
    return rect.w * sheet.box[2] / measured.full[0], SOLES_UNITS - crown
