"""A place in one light, as layers of pixels that arrive one by one.

Each layer comes twice: small and soft first, then crisp. The grade of the
light is already in the pixels; lamps are layers of their own, laid over by the
strength the light gives them. Knows nothing of people.
"""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pygame

from game.library.sheets import Layer, PlaceSheet
from game.narrative.story import Light
from game.stage.canvas import Item
from game.stage.framing import Framing, drift_share
from game.stage.light import Grade, mixed
from game.stage.rastering.job import Colour, Finish, RasterJob
from game.stage.rastering.raster import CRISP, LATER, NOW, Picture, Raster

PLACEHOLDER_PX = 360
FLICKER_LEVELS = 3
FULL = 255
# A lamp mostly burns; now and then it doesn't quite.
FLICKER_ORDER = (0, 0, 0, 0, 1, 1, 2)
PAPER: Colour = (46, 50, 66)


@dataclass(slots=True)
class _Slot:
    """One raster layer: the jobs for it, and what has come of them."""

    layer: Layer
    form: str
    alpha: int
    small: RasterJob
    levels: tuple[RasterJob, ...]
    soft: Picture | None = None
    crisp: list[Picture | None] = field(default_factory=list)

    @property
    def is_ready(self) -> bool:
        return self.soft is not None or self.is_crisp

    @property
    def is_crisp(self) -> bool:
        return all(picture is not None for picture in self.crisp)

    def fetch(self, raster: Raster, *, wait: bool) -> bool:
        """Ask for what is missing; True if something new came."""
        missing = [i for i, picture in enumerate(self.crisp) if picture is None]
        for level in missing:
            self.crisp[level] = raster.want(self.levels[level], CRISP, wait=wait)
        came = any(self.crisp[level] is not None for level in missing)
        if self.is_crisp:
            self.soft = None
        elif self.soft is None:
            self.soft = raster.want(self.small, NOW)
            came = came or self.soft is not None
        return came

    def picture(self, level: int) -> Picture | None:
        if self.is_crisp:
            return self.crisp[min(level, len(self.crisp) - 1)]
        return self.soft


class Scenery:
    """The layers of a place in a light, for one framing."""

    def __init__(
        self,
        sheet: PlaceSheet | None,
        light: Light | None,
        framing: Framing,
        seed: int = 0,
        hidden: Sequence[str] = (),
    ) -> None:
        """A place in a light.

        Args:
            sheet: None where there is no usable picture: bare paper then.
            light: None for the place as it is drawn, without lamps.
            framing: How its units fall on the window.
            seed: Of everything that flickers.
            hidden: Ids of elements that aren't there just now.
        """
        self._hidden = tuple(hidden)
        self.sheet = sheet
        self.light = light
        self.framing = framing
        self._seed = seed
        self.grade = Grade.of(light)
        self._slots: tuple[_Slot, ...] = ()
        self._flicker = dict(light.flicker) if light else {}
        if sheet is not None:
            self._slots = tuple(self._make_slots(sheet))
        self.ground = self._ground_colour()

    @property
    def is_ready(self) -> bool:
        """Whether every layer can be shown, soft or crisp."""
        return all(slot.is_ready for slot in self._slots)

    @property
    def is_crisp(self) -> bool:
        """Whether every layer is as sharp as it gets."""
        return all(slot.is_crisp for slot in self._slots)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why layers are missing, in words."""
        found = [p.reason for slot in self._slots for p in slot.crisp if p is not None]
        return tuple(dict.fromkeys(filter(None, found)))

    def fetch(self, raster: Raster, *, wait: bool = False) -> bool:
        """Ask for what is missing; True if something new came."""
        news = [
            slot.fetch(raster, wait=wait) for slot in self._slots if not slot.is_crisp
        ]
        return any(news)

    def names(self) -> tuple[str, ...]:
        """Names of all its pictures; finding them takes long, the first time."""
        jobs = [job for slot in self._slots for job in (slot.small, *slot.levels)]
        return tuple(job.name for job in jobs)

    def prefetch(self, raster: Raster) -> None:
        """Have it drawn for later, without keeping it in memory."""
        for slot in self._slots:
            for job in slot.levels:
                raster.prepare(job, LATER)

    def items(
        self,
        drift: float,
        pan: float,
        moment: int,
        inserts: Callable[[str, bool], Sequence[Item]],
        *,
        still: bool = False,
    ) -> list[Item]:
        """What stands on the stage, back to front.

        Args:
            drift: -1.0 to 1.0.
            pan: Units looked aside.
            moment: Twelfths of a second since the beginning.
            inserts: Gives what stands after a layer id; the flag says whether
                this is where people without a layer of their own stand.
            still: Whether nothing flickers.
        """
        found: list[Item] = []
        people_after = self._people_after()
        for index, slot in enumerate(self._slots):
            level = 0 if still else self._level(slot, moment)
            found += self._slot_items(slot, level, drift, pan)
            last = index + 1 == len(self._slots) or (
                self._slots[index + 1].layer.id != slot.layer.id
            )
            if last:
                found += inserts(slot.layer.id, slot.layer.id == people_after)
        if not self._slots:
            found += inserts("", True)
        return found

    def shift_px(self, depth: float, drift: float, pan: float) -> int:
        """How far a depth is moved aside, in whole pixels."""
        units = drift * drift_share(depth) - pan
        return round(units * self.framing.scale)

    def depth_of(self, layer_id: str) -> float:
        """Depth of a layer; of the people's ground if unknown."""
        wanted = layer_id or self._people_after()
        for slot in self._slots:
            if slot.layer.id == wanted:
                return slot.layer.depth
        return 0.5

    def after(self, layer_id: str) -> str:
        """Id of the layer that somebody of that layer stands after."""
        known = {slot.layer.id for slot in self._slots}
        return layer_id if layer_id in known else self._people_after()

    def layer_pictures(self) -> list[tuple[Layer, Picture]]:
        """The layers that are there, with their pixels, back to front."""
        pairs = [(slot.layer, slot.picture(0)) for slot in self._slots]
        return [(layer, picture) for layer, picture in pairs if picture is not None]

    def origin_px(self) -> tuple[int, int]:
        """Where the drawn box begins on the window when nothing drifts."""
        x, y, _, _ = self.framing.box
        return round(self.framing.x(x)), round(self.framing.y(y))

    def _people_after(self) -> str:
        before = ""
        for slot in self._slots:
            if slot.layer.kind == "front":
                break
            before = slot.layer.id
        return before

    def _level(self, slot: _Slot, moment: int) -> int:
        if slot.layer.light not in self._flicker:
            return 0
        words = f"{self._seed} {slot.layer.light} {moment}"
        return FLICKER_ORDER[zlib.crc32(words.encode()) % len(FLICKER_ORDER)]

    def _slot_items(
        self, slot: _Slot, level: int, drift: float, pan: float
    ) -> list[Item]:
        picture = slot.picture(level)
        if picture is None or picture.surface is None:
            return []
        left, top = self.origin_px()
        flags = {"add": pygame.BLEND_RGB_ADD, "inverse": pygame.BLEND_RGB_MULT}
        alpha = slot.alpha
        if slot.form == "alpha" and slot.layer.light in self._flicker:
            alpha = round(alpha * self._dimmed(slot.layer, level))
        return [
            Item(
                key=f"{slot.layer.id} {slot.form}",
                surface=picture.surface,
                x=left
                + picture.offset[0]
                + self.shift_px(slot.layer.depth, drift, pan),
                y=top + picture.offset[1],
                alpha=alpha,
                flags=flags.get(slot.form, 0),
                is_opaque=picture.is_opaque and alpha == FULL and slot.form == "alpha",
            )
        ]

    def _dimmed(self, layer: Layer, level: int) -> float:
        return 1.0 - self._flicker.get(layer.light, 0.0) * level / (FLICKER_LEVELS - 1)

    def _make_slots(self, sheet: PlaceSheet) -> list[_Slot]:
        lamps = dict(self.light.lamps) if self.light else {}
        slots = []
        for layer in sheet.layers:
            svg = sheet.drawing.cut(keep=[layer.id], without=self._hidden)
            if layer.kind != "light":
                slots.append(self._slot(layer, svg, "alpha", 255, 1.0))
                continue
            strength = min(max(lamps.get(layer.light, 0.0), 0.0), 1.0)
            if strength <= 0.0:
                continue
            if layer.blend == "normal":
                alpha = round(255 * strength)
                slots.append(self._slot(layer, svg, "alpha", alpha, strength))
                continue
            if layer.blend == "screen":
                slots.append(self._slot(layer, svg, "inverse", 255, strength))
            slots.append(self._slot(layer, svg, "add", 255, strength))
        return slots

    def _slot(
        self, layer: Layer, svg: str, form: str, alpha: int, strength: float
    ) -> _Slot:
        box, size = self.framing.box, self.framing.box_px
        small = PLACEHOLDER_PX, max(round(PLACEHOLDER_PX * size[1] / size[0]), 1)
        count = 1
        if layer.light in self._flicker and form != "alpha":
            count = FLICKER_LEVELS
        finishes = []
        for level in range(count):
            if layer.kind != "light":
                finishes.append(self.grade.at(layer.depth))
            elif form == "alpha":
                finishes.append(Finish())
            else:
                grey = round(255 * strength * self._dimmed(layer, level))
                finishes.append(Finish((grey, grey, grey), form=form))
        jobs = tuple(
            RasterJob(svg, box, size, "", layer.quality, finish) for finish in finishes
        )
        soft = RasterJob(svg, box, small, "", 1.0, finishes[0], shown=size)
        return _Slot(layer, form, alpha, soft, jobs, None, [None] * len(jobs))

    def _ground_colour(self) -> Colour:
        if self.light is None:
            return PAPER
        finish = self.grade.at(2.0)
        red, green, blue = (
            min(channel * multiply // 255 + add, 255)
            for channel, multiply, add in zip(
                PAPER, finish.multiply, finish.add, strict=True
            )
        )
        return mixed((red, green, blue), self.grade.air, 0.3)
