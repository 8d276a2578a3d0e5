"""What falls in a place, and what of it stays: snow and rain.

In the open it falls over all, else behind what one sees through; snow settles on
edges, and rain runs down the panes. Found out once the place's pictures are there.
"""

from collections.abc import Iterator, Sequence

import pygame

from game.stage.backstage import Later
from game.stage.framing import Framing
from game.stage.holes import Holes, Solid, holes_in, solid_parts
from game.stage.painting import Fall, Item
from game.stage.pane import Pane
from game.stage.pointing import element_box
from game.stage.scenery import Scenery
from game.stage.settling import Settling
from game.stage.tools import Tools
from game.stage.weather import Weather

PANES_MOST = 12
# What falls behind a layer's next one, and where on the window.
Falls = tuple[tuple[str, Fall, pygame.Rect], ...]
# What falls over everything, and what falls behind something.
Fallen = tuple[Weather | None, Falls]


class Elements:
    """The weather of one set.

    Attributes:
        sky: What falls over the whole picture, or None.
        has_fallen: Whether it is known what falls where.
    """

    def __init__(self, framing: Framing, tools: Tools) -> None:
        """Begin under a clear sky."""
        self._framing = framing
        self._tools = tools
        self.sky: Weather | None = None
        self.has_fallen = False
        self._falling: tuple[str, int | None] | None = None
        self._falls: Falls = ()
        self._snow: Settling | None = None
        self._panes: dict[str, tuple[str, Pane | None]] = {}
        self._holes: Holes | None = None
        self._cutting: Later[Fallen] | None = None

    @property
    def are_crisp(self) -> bool:
        """Whether all snow lies that should."""
        return self._snow is None or self._snow.is_ready

    def strike(self) -> Iterator[pygame.Surface]:
        """Let go of the pixels."""
        snow, self._snow = self._snow, None
        if snow is not None:
            yield from snow.strike()

    def items(
        self,
        scenery: Scenery,
        layer_id: str,
        drift: float,
        pan: float,
        moment: int,
        *,
        still: bool,
    ) -> list[Item]:
        """What falls behind a layer's next one, runs down it, and lies on it."""
        turn = 0 if still else moment
        found = [
            Item(f"weather {index}", None, area=area, fall=fall, moment=turn)
            for index, (after, fall, area) in enumerate(self._falls)
            if after == layer_id
        ]
        found += self._wet(scenery, layer_id, drift, pan, turn)
        if self._snow is not None:
            found += self._snow.items(layer_id, drift, pan, moment, still=still)
        return found

    def _wet(
        self, scenery: Scenery, layer_id: str, drift: float, pan: float, moment: int
    ) -> list[Item]:
        """The rain on the panes of a layer."""
        found = []
        for id_, (layer, pane) in self._panes.items():
            if layer != layer_id or pane is None:
                continue
            aside = scenery.shift_px(scenery.depth_of(layer), drift, pan)
            moved, turn = pane.moved(aside), moment
            item = Item(f"pane {id_}", None, area=moved.area, fall=moved, moment=turn)
            found.append(item)
        return found

    def _glaze(self, scenery: Scenery) -> bool:
        """Find where the panes are; True if one was found."""
        came = False
        for id_, (layer, pane) in self._panes.items():
            if pane is None:
                raster, wait = self._tools.raster, self._tools.wait
                box = element_box(scenery, raster, id_, 0.0, 0.0, wait=wait)
                if box is not None:
                    new = Pane(box, self._framing.scale, self._tools.seed)
                    self._panes[id_] = layer, new
                    came = True
        return came

    def let_fall(
        self, scenery: Scenery, weather: tuple[str, int | None], moment: int
    ) -> bool:
        """Let it snow where the place says it can; True if that changed."""
        sheet = scenery.sheet
        if sheet is None:
            self.has_fallen = True
            return False
        if not scenery.is_ready:
            return False
        flagged = [layer.id for layer in sheet.layers if layer.has_weather]
        kind, _ = weather
        tools = self._tools
        came = False
        if self._snow is not None:
            came = self._snow.fetch(tools.raster, tools.backstage, wait=tools.wait)
        came |= self._glaze(scenery)
        if weather != self._falling:
            # Cutting so many flakes takes a frame's time: no frame waits for it.
            self._falling = weather
            self._cutting = self._cut(scenery, weather, flagged)
        if self._cutting is None or not self._cutting.is_done:
            return came
        self.sky, self._falls = self._cutting.result
        self._cutting = None
        self._panes = {}
        if kind == "rain":
            self._panes = {
                id_: ((*sheet.drawing.parents[id_], id_)[0], None)
                for id_ in sheet.airs.panes[:PANES_MOST]
            }
        self._snow = Settling(scenery, kind, tools.seed, moment)
        self._snow.fetch(tools.raster, tools.backstage, wait=tools.wait)
        self._glaze(scenery)
        self.has_fallen = True
        return True

    def _cut(
        self, scenery: Scenery, weather: tuple[str, int | None], flagged: Sequence[str]
    ) -> Later[Fallen]:
        """Find out what falls where, and cut it."""
        kind, wind = weather
        framing, seed = self._framing, self._tools.seed
        if kind == "clear":
            nothing: Later[Fallen] = Later(lambda: (None, ()))
            nothing.do()
            return nothing
        solid: Solid = ()
        if flagged and self._holes is None:
            solid = solid_parts(scenery, scenery.layer_pictures(), flagged)
        is_outdoors = scenery.sheet is not None and scenery.sheet.is_outdoors

        def cut() -> Fallen:
            holes = self._holes
            if holes is None:
                holes = self._holes = holes_in(scenery, solid, flagged)
            sky = None
            if is_outdoors:
                # In the open it doesn't come nearer with the camera.
                whole = pygame.Rect((0, 0), framing.size)
                sky = Weather(kind, whole, framing.scale / framing.zoom, seed, wind)
            return sky, tuple(
                (layer_id, Weather(kind, hole, framing.scale, seed + index, wind), hole)
                for index, (layer_id, hole) in enumerate(holes)
            )

        return self._tools.backstage.later(cut)
