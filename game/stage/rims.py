"""The rim of light on people, from whichever lamp is strongest where they stand.

Its side, colour and strength are the lamp's. Decided when somebody comes to
stand somewhere or lamps are turned, by what those are turned to: not anew for
each step of their way. How a rim is laid on a figure says `game.stage.rim`.
"""

import pygame

from game.narrative.values import dataclass
from game.stage.blocking import Standing
from game.stage.rastering.job import Colour, Finish, RasterJob
from game.stage.rastering.picture import Picture
from game.stage.rastering.raster import NOW, Raster
from game.stage.rim import Rim
from game.stage.scenery import Scenery

# Lamps are looked at as small as this: where they are, how bright, what colour.
SEEN_PX = (96, 44)
SAMPLED = (12, 6)
# What of a figure the light falls on, as a share of its height; how far it goes.
CHEST = 0.62
REACH_UNITS = 360.0
# The weakest and the strongest rim; a lamp's weight at which it is strongest.
LEAST, MOST, BRIGHTEST = 0.2, 0.6, 9.0
# Few kinds of rims, so that few pictures are drawn.
COLOUR_STEP, STRENGTH_STEP = 32, 0.2
PALEST = 0.35
# How much of its rim a light loses that fills the whole picture.
DIFFUSE = 0.85
# Where no lamp burns there is still some light about.
DAY = (224, 224, 236)


@dataclass(frozen=True, slots=True)
class _Glow:
    """A lamp as seen from afar: its middle in units, brightness 0 to 255, colour."""

    x: float
    y: float
    brightness: float
    colour: Colour


class Rims:
    """The rims of everybody in one scenery."""

    def __init__(self, scenery: Scenery) -> None:
        self._lamps: dict[RasterJob, tuple[str, _Glow | None]] = {}
        self._burning = scenery.burning
        self._is_known = False
        sheet = scenery.sheet
        if sheet is None:
            return
        self._box = sheet.box
        for layer in sheet.layers:
            if layer.kind == "light":
                svg = sheet.drawing.cut(keep=[layer.id])
                job = RasterJob(svg, sheet.box, SEEN_PX, finish=Finish(form="add"))
                self._lamps[job] = layer.light, None

    def fetch(self, raster: Raster, *, wait: bool) -> bool:
        """Look at the lamps that burn; True once all are known."""
        if self._is_known:
            return True
        self._is_known = True
        for job, (lamp, glow) in self._lamps.items():
            if glow is None and self._burning.heading(lamp):
                picture = raster.want(job, NOW, wait=wait)
                if picture is None:
                    self._is_known = False
                else:
                    self._lamps[job] = lamp, _seen(picture, self._box)
        return self._is_known

    @property
    def headings(self) -> tuple[int, ...]:
        """What rims are decided by: how strongly each lamp is to burn."""
        return tuple(self._burning.heading(lamp) for lamp, _ in self._lamps.values())

    def look_again(self) -> None:
        """Lamps were turned: some may be seen that weren't."""
        self._is_known = False

    def rim(self, to: Standing) -> Rim:
        """The light on the edge of somebody who stands there."""
        y = to.y - to.height * CHEST
        best, most = None, 0.0
        for lamp, glow in self._lamps.values():
            if glow is None:
                continue
            away = (glow.x - to.x) ** 2 + ((glow.y - y) * 0.7) ** 2
            share = self._burning.heading(lamp) / 100
            weight = glow.brightness * share / (1 + away / REACH_UNITS**2)
            if weight > most:
                best, most = glow, weight
        if best is None:
            return Rim(DAY, LEAST)
        strength = LEAST + (MOST - LEAST) * min(most / BRIGHTEST, 1.0)
        strength = round(strength / STRENGTH_STEP) * STRENGTH_STEP
        return Rim(best.colour, strength, (best.x > to.x) == to.looks_left)


def _seen(picture: Picture, box: tuple[float, float, float, float]) -> _Glow | None:
    """Where a lamp is, how bright and of what colour; None if it shows nothing."""
    if picture.surface is None:
        return None
    small = pygame.transform.smoothscale(picture.surface, SAMPLED)
    samples = pygame.image.tobytes(small, "RGB")
    channels = [samples[channel::3] for channel in range(3)]
    sums = [sum(channel) for channel in channels]
    brights = [max(pixel) for pixel in zip(*channels, strict=True)]
    total = sum(brights)
    if not total:
        return None
    columns, rows = SAMPLED
    by_column = (sum(brights[column::columns]) for column in range(columns))
    by_row = (sum(brights[row * columns :][:columns]) for row in range(rows))
    across = sum((n + 0.5) / columns * bright for n, bright in enumerate(by_column))
    down = sum((n + 0.5) / rows * bright for n, bright in enumerate(by_row))
    rect = picture.rect
    unit_x, unit_y = box[2] / picture.full[0], box[3] / picture.full[1]
    pale = [channel / max(sums) for channel in sums]
    red, green, blue = (
        min(round(255 * (PALEST + (1 - PALEST) * c) / COLOUR_STEP) * COLOUR_STEP, 255)
        for c in pale
    )
    # Little light everywhere counts no more than much of it in a small place: what
    # comes from all sides makes no rim.
    share = rect.w * rect.h / (SEEN_PX[0] * SEEN_PX[1])
    area = share**0.5 * (1 - DIFFUSE * share)
    return _Glow(
        box[0] + (rect.x + rect.w * across / total) * unit_x,
        box[1] + (rect.y + rect.h * down / total) * unit_y,
        total / (SAMPLED[0] * SAMPLED[1]) * area,
        (red, green, blue),
    )
