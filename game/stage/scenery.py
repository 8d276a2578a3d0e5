"""A place in one light, as layers of pixels that arrive one by one.

Each layer comes twice: small and soft first, then crisp. The grade of the
light is already in the pixels; lamps are layers of their own, laid over by the
strength they burn at. Knows nothing of people.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

import pygame

from game.library.sheets import Layer, PlaceSheet
from game.narrative.story import Light
from game.stage.backstage import Backstage
from game.stage.blocks import Blocks
from game.stage.burning import Burning
from game.stage.flat import Flat
from game.stage.framing import Framing, drift_share
from game.stage.hiding import Hiding, Sheet
from game.stage.lantern import Lantern
from game.stage.light import Grade, mixed
from game.stage.painting import Item
from game.stage.rastering.job import Colour, Finish, RasterJob
from game.stage.rastering.picture import Picture
from game.stage.rastering.raster import LATER, SKETCH, Raster

PLACEHOLDER_PX = 360
FULL = 255
# How a form of light is laid over what is there.
FLAGS = {"add": pygame.BLEND_RGB_ADD, "inverse": pygame.BLEND_RGB_MULT}
PAPER: Colour = (46, 50, 66)


class Scenery:
    """The layers of a place in a light, for one framing."""

    def __init__(
        self,
        sheet: PlaceSheet | None,
        light: Light | None,
        framing: Framing,
        seed: int = 0,
        hidden: Sequence[str] = (),
        blocks: Blocks | None = None,
    ) -> None:
        """A place in a light.

        Args:
            sheet: None where there is no usable picture: bare paper then.
            light: None for the place as it is drawn, without lamps.
            framing: How its units fall on the window.
            seed: Of everything that flickers.
            hidden: Ids of elements that aren't there just now.
            blocks: Memory for dimmed light; None for its own.
        """
        self._blocks = blocks or Blocks()
        self._hidden = tuple(hidden)
        self.sheet = sheet
        self.light = light
        self.framing = framing
        self._seed = seed
        self.grade = Grade.of(light)
        self._slots: tuple[Flat | Lantern, ...] = ()
        self._items: dict[str, Item] = {}
        self.hiding = Hiding(framing)
        self.burning = Burning(sheet.lights if sheet else (), seed)
        if sheet is not None:
            self._slots = tuple(self._make_slots(sheet))
        self._layer_ids = frozenset(slot.layer.id for slot in self._slots)
        self._before_front = self._find_before_front()
        self.ground = ground_of(light)

    @property
    def is_ready(self) -> bool:
        """Whether every layer can be shown, soft or crisp."""
        return all(slot.is_ready for slot in self._slots)

    @property
    def is_crisp(self) -> bool:
        """Whether every layer is as sharp as it gets."""
        return all(slot.is_crisp for slot in self._slots)

    @property
    def is_blank(self) -> bool:
        """Whether nothing of the place itself could be drawn."""
        slots = [slot for slot in self._slots if isinstance(slot, Flat)]
        return bool(slots) and all(slot.reason for slot in slots)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why layers are missing, in words."""
        found = [slot.reason for slot in self._slots]
        return tuple(dict.fromkeys(filter(None, found)))

    def strike(self) -> Iterator[pygame.Surface]:
        """Take the place down: the pixels that it lets go of."""
        slots, self._slots, self._items = self._slots, (), {}
        for slot in slots:
            yield from slot.strike()

    def fetch(
        self,
        raster: Raster,
        backstage: Backstage,
        moment: int,
        *,
        wait: bool = False,
    ) -> bool:
        """Ask for what is missing at a moment; True if something new came."""
        rests = not self.burning.is_turning(moment)
        came = False
        for slot in self._slots:
            if isinstance(slot, Flat):
                came |= slot.fetch(raster, wait=wait)
                continue
            percent = self.burning.percent(slot.layer.light, moment)
            came |= slot.fetch(raster, backstage, percent, wait=wait, rests=rests)
        if rests and self.is_crisp:
            self._leave_out_hidden(backstage)
        return came

    def _leave_out_hidden(self, backstage: Backstage) -> None:
        """Let go of what is never seen: nothing looks another way for it."""
        if not self.hiding.look(self._sheets, backstage):
            return
        for number, slot in enumerate(self._slots):
            picture = slot.kept
            if picture is not None and picture.pieces:
                left = self.hiding.left_of(number, picture, backstage)
                if left is not None:
                    slot.keep(left)

    def _sheets(self) -> list[Sheet]:
        found = []
        for slot in self._slots:
            solid = slot.crisp.solid if isinstance(slot, Flat) and slot.crisp else ()
            found.append(Sheet(slot.layer.depth, solid))
        return found

    def names(self) -> tuple[str, ...]:
        """Names of all its pictures; finding them takes long, the first time."""
        return tuple(j.name for slot in self._slots for j in (slot.small, slot.job))

    def sketch(self, raster: Raster) -> None:
        """Have it drawn small with the lamps that burn, not kept in memory."""
        for slot in self._burning_slots():
            raster.prepare(slot.small, SKETCH)

    def prefetch(self, raster: Raster) -> None:
        """Have it drawn with the lamps that burn, for later, not kept in memory."""
        for slot in self._burning_slots():
            raster.prepare(slot.job, LATER)

    def _burning_slots(self) -> Iterator[Flat | Lantern]:
        for slot in self._slots:
            if isinstance(slot, Flat) or self.burning.heading(slot.layer.light):
                yield slot

    def items(
        self,
        drift: float,
        pan: float,
        moment: int,
        slow_moment: int,
        inserts: Callable[[str, bool], Sequence[Item]],
        *,
        still: bool = False,
    ) -> list[Item]:
        """What stands on the stage, back to front.

        Args:
            drift: -1.0 to 1.0.
            pan: Units looked aside.
            moment: Twelfths of a second since the beginning.
            slow_moment: The one at which lamps flickered last.
            inserts: Gives what stands after a layer id; the flag says whether
                this is where people without a layer of their own stand.
            still: Whether nothing flickers.
        """
        found: list[Item] = []
        people_after = self._people_after()
        before, self._items = self._items, {}
        for index, slot in enumerate(self._slots):
            if isinstance(slot, Flat):
                picture, alpha, shine = slot.picture, FULL, FULL
            else:
                flicker = None if still else slow_moment
                picture, alpha, shine = self._lit(slot, moment, flicker)
            if picture is not None and picture.pieces:
                item = self._item(slot, picture, alpha, shine, drift, pan, before)
                self._items[item.key] = item
                found.append(item)
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
        return layer_id if layer_id in self._layer_ids else self._people_after()

    def layer_pictures(self) -> list[tuple[Layer, Picture]]:
        """The layers that are there, lights apart, with their pixels, back to front."""
        slots = [slot for slot in self._slots if isinstance(slot, Flat)]
        pairs = [(slot.layer, slot.picture) for slot in slots]
        return [(layer, picture) for layer, picture in pairs if picture is not None]

    def small_jobs(self) -> list[tuple[Layer, RasterJob]]:
        """The layers, lights apart, and what draws them small, back to front.

        All of them, also for a nearer view, as they are drawn to be seen first.
        """
        whole = Framing.of(self.framing.size)
        box, size = whole.box, _small_px(whole)
        return [
            (slot.layer, replace(slot.small, box=box, size=size, shown=None))
            for slot in self._slots
            if isinstance(slot, Flat)
        ]

    def origin_px(self) -> tuple[int, int]:
        """Where the drawn box begins on the window when nothing drifts."""
        x, y, _, _ = self.framing.box
        return round(self.framing.x(x)), round(self.framing.y(y))

    def _people_after(self) -> str:
        return self._before_front

    def _find_before_front(self) -> str:
        """The layer that people stand after who have none of their own."""
        before = ""
        for slot in self._slots:
            if slot.layer.kind == "front":
                break
            before = slot.layer.id
        return before

    def _lit(
        self, slot: Lantern, moment: int, flicker: int | None
    ) -> tuple[Picture | None, int, int]:
        """The picture of a light at a moment, and how it is laid over.

        That is its alpha, and how much of it is left while it flickers, 255 for all.
        """
        light = slot.layer.light
        usual = self.burning.percent(light, moment)
        percent = usual
        if flicker is not None:
            percent = self.burning.flickered(light, moment, flicker)
        picture = slot.picture(usual) if percent else None
        if slot.form == "alpha":
            return picture, round(FULL * percent / 100), FULL
        return picture, FULL, round(FULL * percent / max(usual, 1))

    def _item(
        self,
        slot: Flat | Lantern,
        picture: Picture,
        alpha: int,
        shine: int,
        drift: float,
        pan: float,
        before: Mapping[str, Item],
    ) -> Item:
        """What a picture is on the stage: the same as before if nothing moved."""
        layer = slot.layer
        form = slot.form if isinstance(slot, Lantern) else ""
        key = f"{layer.id} {form}" if form else layer.id
        left, top = self.origin_px()
        x = left + picture.offset[0] + self.shift_px(layer.depth, drift, pan)
        y = top + picture.offset[1]
        known = before.get(key)
        if (
            known is not None
            and known.surface is picture.surface
            and known.parts is picture.parts
            and (known.x, known.y, known.alpha, known.shine) == (x, y, alpha, shine)
        ):
            return known
        is_opaque = picture.is_opaque and not form
        hides = None
        if is_opaque and picture.solid:
            # Also where it needn't be painted itself.
            hides = picture.solid[0].move(x - picture.offset[0], y - picture.offset[1])
        return Item(
            key,
            picture.surface,
            x,
            y,
            alpha,
            FLAGS.get(form, 0),
            hides,
            look=picture.look,
            is_opaque=is_opaque,
            parts=picture.parts,
            shine=shine,
        )

    def _make_slots(self, sheet: PlaceSheet) -> list[Flat | Lantern]:
        slots: list[Flat | Lantern] = []
        for layer in sheet.layers:
            svg = sheet.drawing.cut(keep=[layer.id], without=self._hidden)
            if layer.kind != "light":
                jobs = self._jobs(layer, svg, self.grade.at(layer.depth))
                slots.append(Flat(layer, *jobs))
                continue
            forms = {"normal": ("alpha",), "screen": ("inverse", "add")}
            for form in forms.get(layer.blend, ("add",)):
                jobs = self._jobs(layer, svg, Finish(form=form))
                slots.append(Lantern(layer, form, *jobs, self._blocks))
        return slots

    def _jobs(
        self, layer: Layer, svg: str, finish: Finish
    ) -> tuple[RasterJob, RasterJob]:
        """What draws a layer small and soft, and what draws it crisp."""
        box, size = self.framing.box, self.framing.box_px
        return (
            RasterJob(svg, box, _small_px(self.framing), "", 1.0, finish, shown=size),
            RasterJob(svg, box, size, "", layer.quality, finish, parted=True),
        )


def _small_px(framing: Framing) -> tuple[int, int]:
    """How large a layer is drawn to be seen soft."""
    width, height = framing.box_px
    return PLACEHOLDER_PX, max(round(PLACEHOLDER_PX * height / width), 1)


def ground_of(light: Light | None) -> Colour:
    """Bare paper in a light: what is seen where nothing is drawn."""
    if light is None:
        return PAPER
    grade = Grade.of(light)
    finish = grade.at(2.0)
    red, green, blue = (
        min(channel * multiply // 255 + add, 255)
        for channel, multiply, add in zip(
            PAPER, finish.multiply, finish.add, strict=True
        )
    )
    return mixed((red, green, blue), grade.air, 0.3)
