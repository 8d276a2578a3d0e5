"""Snow that settles on the upper edges of what a place has marked for it.

The marked shapes of a layer are drawn once, small; their outlines are followed,
and on every stretch that looks up and isn't too steep lies a strip of white
paper. It grows in three steps while the place is being shown.
"""

import math
import random
from collections.abc import Iterator, Sequence
from functools import partial

import pygame

from game.narrative.values import dataclass
from game.stage.backstage import Backstage, Later
from game.stage.painting import Item
from game.stage.rastering.job import Colour, Finish, RasterJob
from game.stage.rastering.picture import Picture
from game.stage.rastering.raster import CRISP, Raster
from game.stage.scenery import Scenery

# The outline is looked for in a picture of this share of the full size.
SHARE = 0.5
# Units of snow by level, and after how many seconds it lies so high.
HEIGHTS = (5.0, 8.5, 13.0)
GROWS_AFTER_S = {"snow": (0.0, 30.0, 90.0), "heavy_snow": (0.0, 0.0, 25.0)}
STILL_LEVEL = 1
# A narrower stretch holds no snow; a gap in the outline up to this is none.
NARROWEST_UNITS = 15.0
GAP = 3
STRETCHES_MOST = 160
STEP_UNITS = 6.0
MORE = 3
SNOW: Colour = (234, 239, 249)
SHADE: Colour = (176, 190, 218)
Point = tuple[float, float]


@dataclass(slots=True)
class _Ledges:
    """The marked shapes of one layer, and the snow on them by level."""

    layer: str
    depth: float
    job: RasterJob
    finish: Finish
    making: Later["tuple[_Cap, ...]"] | None = None


@dataclass(frozen=True, slots=True)
class _Cap:
    """The snow of one level: a picture, and where it is on the drawn box."""

    surface: pygame.Surface
    at: tuple[int, int]


class Settling:
    """The snow that lies in a place."""

    def __init__(self, scenery: Scenery, kind: str, seed: int, began: int) -> None:
        """`kind` of weather; `began`: the moment from which on it falls."""
        self._scenery = scenery
        self._seed = seed
        self._began = began
        self._grows_s = GROWS_AFTER_S.get(kind)
        self._ledges: tuple[_Ledges, ...] = ()
        if self._grows_s is not None and scenery.sheet is not None:
            self._ledges = tuple(self._find())

    def fetch(self, raster: Raster, backstage: Backstage, *, wait: bool) -> bool:
        """Ask for what is missing; True if something new came."""
        came = False
        for ledges in self._ledges:
            if ledges.making is None:
                picture = raster.want(ledges.job, CRISP, wait=wait)
                if picture is None:
                    continue
                scale = self._scenery.framing.scale
                ledges.making = backstage.later(
                    partial(_caps, picture, scale, ledges.finish, self._seed)
                )
                came = True
        return came

    def strike(self) -> Iterator[pygame.Surface]:
        """Let go of the pixels."""
        for ledges in self._ledges:
            if ledges.making is not None and ledges.making.is_done:
                yield from (cap.surface for cap in ledges.making.result)
        self._ledges = ()

    @property
    def is_ready(self) -> bool:
        """Whether all snow is there that should lie."""
        return all(ledges.making and ledges.making.is_done for ledges in self._ledges)

    def items(
        self, layer_id: str, drift: float, pan: float, moment: int, *, still: bool
    ) -> list[Item]:
        """The snow on a layer."""
        found = []
        left, top = self._scenery.origin_px()
        for ledges in self._ledges:
            if ledges.layer != layer_id or not ledges.making:
                continue
            if not ledges.making.is_done or not ledges.making.result:
                continue
            cap = ledges.making.result[self._level(moment, still=still)]
            x = left + cap.at[0] + self._scenery.shift_px(ledges.depth, drift, pan)
            found.append(Item(f"snow {layer_id}", cap.surface, x, top + cap.at[1]))
        return found

    def _level(self, moment: int, *, still: bool) -> int:
        if still or self._grows_s is None:
            return STILL_LEVEL
        fallen_s = (moment - self._began) / 12
        return sum(fallen_s >= after_s for after_s in self._grows_s) - 1

    def _find(self) -> list[_Ledges]:
        sheet, scenery = self._scenery.sheet, self._scenery
        if sheet is None:
            return []
        by_layer: dict[str, list[str]] = {}
        for id_ in sheet.airs.settles:
            outermost = (*sheet.drawing.parents[id_], id_)[0]
            by_layer.setdefault(outermost, []).append(id_)
        width, height = scenery.framing.box_px
        size = max(round(width * SHARE), 1), max(round(height * SHARE), 1)
        found = []
        for layer in sheet.layers:
            if layer.id in by_layer and layer.kind != "light":
                svg = sheet.drawing.cut(keep=by_layer[layer.id])
                job = RasterJob(svg, scenery.framing.box, size)
                finish = scenery.grade.at(layer.depth)
                found.append(_Ledges(layer.id, layer.depth, job, finish))
        return found


def _caps(
    picture: Picture, scale: float, finish: Finish, seed: int
) -> tuple[_Cap, ...]:
    """The snow of every level on what a picture shows; () if there is none."""
    if picture.surface is None:
        return ()
    stretches = _stretches(picture, NARROWEST_UNITS * scale)
    inks = _graded(SNOW, finish), _graded(SHADE, finish)
    caps = [_cap(stretches, units * scale, scale, inks, seed) for units in HEIGHTS]
    return tuple(cap for cap in caps if cap is not None)


def _stretches(picture: Picture, narrowest: float) -> list[list[Point]]:
    """Stretches of outline that look up, in full pixels, from left to right."""
    if picture.surface is None:
        return []
    found: list[list[Point]] = []
    mask = pygame.mask.from_surface(picture.surface)
    for part in mask.connected_components(24):
        outline = part.outline()
        looks_up = [y == 0 or not part.get_at((x, y - 1)) for x, y in outline]
        run: list[Point] = []
        gap = 0
        for (x, y), up in zip(outline, looks_up, strict=True):
            if up:
                run.append(
                    ((x + picture.offset[0]) / SHARE, (y + picture.offset[1]) / SHARE)
                )
                gap = 0
            elif run:
                gap += 1
                if gap > GAP:
                    found.append(run)
                    run, gap = [], 0
        if run:
            found.append(run)
    ordered = [sorted(run) for run in found]
    wide = [run for run in ordered if run[-1][0] - run[0][0] >= narrowest]
    return sorted(wide, key=lambda run: run[0][0] - run[-1][0])[:STRETCHES_MOST]


def _cap(
    stretches: Sequence[Sequence[Point]],
    height: float,
    scale: float,
    inks: tuple[Colour, Colour],
    seed: int,
) -> _Cap | None:
    shapes = [_strip(run, height, scale, seed) for run in stretches]
    corners = [point for upper, lower in shapes for point in (*upper, *lower)]
    if not corners:
        return None
    left = math.floor(min(x for x, _ in corners)) - 1
    top = math.floor(min(y for _, y in corners)) - 1
    right = math.ceil(max(x for x, _ in corners)) + 1
    bottom = math.ceil(max(y for _, y in corners)) + 1
    paper = pygame.Surface((right - left, bottom - top), pygame.SRCALPHA, 32)
    paper.fill((*inks[0], 0))
    for upper, lower in shapes:
        piece, at = _cut(upper, lower, inks)
        paper.blit(piece, (at[0] - left, at[1] - top))
    return _Cap(paper, (left, top))


def _strip(
    run: Sequence[Point], height: float, scale: float, seed: int
) -> tuple[list[Point], list[Point]]:
    """The upper and the lower edge of the snow on a stretch."""
    step = max(STEP_UNITS * scale, 2.0)
    first, last = run[0][0], run[-1][0]
    count = max(round((last - first) / step), 2)
    noise = random.Random(f"{seed} {round(first)} {round(run[0][1])}")
    phases = [noise.uniform(0, math.tau) for _ in range(3)]
    upper, lower = [], []
    at = 0
    before = run[0][1]
    for number in range(count + 1):
        x = first + (last - first) * number / count
        while at + 1 < len(run) and run[at + 1][0] <= x:
            at += 1
        y = run[at][1]
        steep = abs(y - before) / step
        before = y
        u = (x - first) / scale
        wave = math.sin(u / 31 + phases[0]) + 0.6 * math.sin(u / 13 + phases[1])
        lies = 0.72 + 0.2 * wave
        end = min(x - first, last - x) / (height * 1.6 + 1)
        lies *= min(max(end, 0.0), 1.0) ** 0.5 / (1 + 2 * steep * steep)
        hangs = 0.12 + 0.1 * math.sin(u / 9 + phases[2])
        upper.append((x, y - height * lies))
        lower.append((x, y + height * max(hangs, 0.0) * min(max(end, 0.0), 1.0) + 1))
    return upper, lower


def _cut(
    upper: list[Point], lower: list[Point], inks: tuple[Colour, Colour]
) -> tuple[pygame.Surface, tuple[int, int]]:
    """One strip of paper with its shaded lower edge, smooth."""
    points = [*upper, *lower]
    left, top = (math.floor(min(p[i] for p in points)) - 1 for i in (0, 1))
    right, bottom = (math.ceil(max(p[i] for p in points)) + 1 for i in (0, 1))
    size = max(right - left, 2), max(bottom - top, 2)
    big = pygame.Surface((size[0] * MORE, size[1] * MORE), pygame.SRCALPHA, 32)
    big.fill((*inks[0], 0))

    def placed(edge: Sequence[Point]) -> list[Point]:
        return [((x - left) * MORE, (y - top) * MORE) for x, y in edge]

    middle = [
        (x, y + (z - y) * 0.62) for (x, y), (_, z) in zip(upper, lower, strict=True)
    ]
    pygame.draw.polygon(big, inks[1], [*placed(upper), *reversed(placed(lower))])
    pygame.draw.polygon(big, inks[0], [*placed(upper), *reversed(placed(middle))])
    return pygame.transform.smoothscale(big, size), (left, top)


def _graded(ink: Colour, finish: Finish) -> Colour:
    red, green, blue = (
        min(channel * multiply // 255 + add, 255)
        for channel, multiply, add in zip(ink, finish.multiply, finish.add, strict=True)
    )
    return red, green, blue
