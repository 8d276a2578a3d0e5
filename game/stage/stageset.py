"""A set: a place in a light, with its people and its weather, on a canvas.

A set is built backstage, part by part, while another is being shown: its file
is read in a thread, its pictures come from the raster, its first painting is
done in shares. It can be shown when it `is_painted`.
"""

from collections.abc import Iterator
from dataclasses import replace

import pygame

from game.narrative.directing import falling
from game.narrative.events import Figure
from game.narrative.story import Light
from game.narrative.tableau import Tableau
from game.stage.air import Air
from game.stage.camera import WHOLE, View
from game.stage.canvas import Canvas
from game.stage.company import Company
from game.stage.covering import Covering
from game.stage.cutting import key_of, read_and_cut
from game.stage.elements import Elements
from game.stage.framing import Framing, Span
from game.stage.grain import Grain
from game.stage.painting import Item
from game.stage.placeholder import empty_stage
from game.stage.pointing import aim_at
from game.stage.rehearsing import Rehearsal, due
from game.stage.scenery import Scenery
from game.stage.tools import Tools
from game.stage.weather import Weather

TICKS_PER_S = 12
# About where people stand: what is before them hides their breath.
PEOPLE_DEPTH = 0.5
# How long a lamp takes to come on out of the dark.
RISES_TENTHS = 9


class StageSet:
    """One set of a stage."""

    def __init__(
        self,
        tableau: Tableau,
        light: Light | None,
        framing: Framing,
        tools: Tools,
        *,
        still: bool,
        has_grain: bool,
        asked_s: float,
        view: View = WHOLE,
    ) -> None:
        """Begin to build the set of a tableau; `framing` shows it in a view."""
        self.place = tableau.place
        self.key = key_of(tableau, light)
        self.view = view
        self._light = light
        self._failed: tuple[str, ...] = ()
        self.framing = framing
        self.asked_s = asked_s
        self.canvas = Canvas(framing.size, tools.stock)
        self.pan = 0.0
        # What the camera looks at, from left to right.
        self.focus: Span | None = None
        self._attended: tuple[str | None, Span | None] = None, None
        self._elements = Elements(framing, tools)
        self._tools = tools
        self._still = still
        self._tableau = tableau
        self._air: Air | None = None
        self._covering: Covering | None = None
        self._grain = Grain(tools.seed, framing.scale / framing.zoom)
        self.has_grain = has_grain
        # Nothing moves and nothing is missing: until something is asked for.
        self._rests = False
        self._rehearsal = Rehearsal()
        self.scenery: Scenery | None = None
        self.company: Company | None = None
        self._building = tools.backstage.later(
            lambda: read_and_cut(tableau, light, framing, tools)
        )

    @property
    def cast(self) -> tuple[Figure, ...]:
        """Who is on it."""
        return self._tableau.cast

    @property
    def is_ready(self) -> bool:
        """Whether everything is there that the first painting needs."""
        return (
            self.scenery is not None
            and self.company is not None
            and self.scenery.is_ready
            and self.company.is_ready
            and self._elements.has_fallen
        )

    @property
    def is_sketched(self) -> bool:
        """Whether the place and everybody can be shown somehow."""
        company = self.company
        return self.has_scenery and company is not None and company.is_sketched

    @property
    def has_scenery(self) -> bool:
        """Whether all of the place can be shown, soft or crisp."""
        return self.scenery is not None and self.scenery.is_ready

    @property
    def is_partly_drawn(self) -> bool:
        """Whether anything of the place can be shown."""
        return self.scenery is not None and bool(self.scenery.layer_pictures())

    @property
    def sky(self) -> Weather | None:
        """What falls in the open, if anything does."""
        return self._elements.sky

    @property
    def can_open(self) -> bool:
        """Whether there is anything to show at all."""
        return self.scenery is not None and self.company is not None

    @property
    def is_crisp(self) -> bool:
        """Whether everything is as sharp as it gets."""
        if self._rests:
            return True
        return (
            self.is_ready
            and self._elements.are_crisp
            and self.scenery is not None
            and self.scenery.is_crisp
        )

    @property
    def is_painted(self) -> bool:
        """Whether the canvas shows the set."""
        return self.canvas.is_painted

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why something is missing, in words."""
        found: list[str] = []
        if self.scenery is not None and self.company is not None:
            found += (*self._failed, *self.scenery.reasons)
            found += self.company.reasons
            if self.place is not None and self._tools.library.place(self.place) is None:
                library = self._tools.library
                found += map(str, library.problems_of("places", self.place))
        return tuple(found)

    @property
    def still(self) -> bool:
        """Whether nothing moves."""
        return self._still

    @still.setter
    def still(self, value: bool) -> None:
        self._still = value
        self._rests = False
        if self.scenery is not None and value:
            self.scenery.burning.finish()
        if self.company is not None:
            self.company.still = value

    def follow(
        self, tableau: Tableau, light: Light | None, moment: int, *, cut: bool
    ) -> None:
        """Take over cast, speaker, lamps and weather of a tableau of this place."""
        self._tableau, self._light = tableau, light
        self._rests = False
        self._turn_lamps(moment, cut=cut)
        if self.company is not None:
            self.company.follow(tableau, moment, cut=cut)

    def strike(self) -> Iterator[pygame.Surface]:
        """Take the set down: the pixels that it lets go of, its canvas apart."""
        scenery, company = self.scenery, self.company
        self.scenery = self.company = self._covering = None
        if scenery is not None:
            yield from scenery.strike()
        if company is not None:
            yield from company.strike()
        yield from self._elements.strike()

    def fetch(self, moment: int) -> bool:
        """Bring on what is missing; True if something new came."""
        if self._rests:
            return False
        if self.scenery is None:
            if not self._building.is_done:
                return False
            self._open(self._building.result, moment)
            if not self._tools.wait:
                # That was enough for a frame.
                return True
        if self.scenery is None or self.company is None:
            return False
        tools = self._tools
        is_own = self.scenery.sheet is not empty_stage()
        if self.scenery.is_blank and is_own:
            self._clear_the_stage(self.scenery, moment)
        came = self.company.fetch(moment)
        came |= self.scenery.fetch(
            tools.raster, tools.backstage, moment, wait=tools.wait
        )
        weather = falling(self._tableau.weather)
        came |= self._elements.let_fall(self.scenery, weather, moment)
        if self._still and not came and self.is_crisp:
            has_all = self.company.has_all(moment)
            self._rests = has_all and self.scenery.hiding.is_done
        return came

    def step(self, moment: int) -> None:
        """Let one twelfth of a second pass for everybody."""
        if self.company is None:
            return
        self.company.step(moment)
        if not self.company.is_settled:
            return
        wanted = self.pan_wanted
        way = wanted - self.pan
        near = self._still or abs(way) < 1.0 or not self.is_painted
        self.pan = wanted if near else self.pan + way / 5

    @property
    def pan_wanted(self) -> float:
        """Units to look aside, once everybody stands where they go."""
        return pan_of(self.framing, self.company, self.focus or self._attended_span())

    def attend(self, id_: str | None) -> None:
        """Keep an element or a person in the picture, if the window is narrow."""
        self._attended = id_, None

    def _attended_span(self) -> Span | None:
        id_, span = self._attended
        scenery, company, tools = self.scenery, self.company, self._tools
        if id_ is None or span is not None or not self.framing.is_narrow:
            return span
        if scenery is not None and company is not None and company.is_settled:
            box = aim_at(scenery, company, tools.raster, id_, wait=tools.wait)
            if box is not None:
                self._attended = id_, (box[0], box[0] + box[2])
        return self._attended[1]

    def rehearse(self, moment: int, paints: int, many: int) -> None:
        """Make so many things ready for a moment; people move next when it `paints`."""
        company, air, scenery = self.company, self._air, self.scenery
        if company is None or scenery is None or self._still:
            return
        if not self._rehearsal.is_for(moment):
            burning = scenery.burning
            self._rehearsal.begin(moment, due(company, air, burning, moment, paints))
        self._rehearsal.go_on(many)

    def pose_next(self, moment: int) -> bool:
        """Put the next figure together; True once all of them are."""
        return self.company is None or self.company.pose_next(moment)

    def is_moving(self, moment: int) -> bool:
        """Whether somebody is on the way."""
        return self.company is not None and self.company.is_moving(moment)

    def is_turning(self, moment: int) -> bool:
        """Whether a lamp is on its way."""
        return self.scenery is not None and self.scenery.burning.is_turning(moment)

    def light_up(self, moment: int, after_s: float) -> None:
        """Let the lamps come on one after the other, after some seconds."""
        if self.scenery is not None and not self._still:
            later = moment + round(after_s * TICKS_PER_S)
            self.scenery.burning.rise(later, RISES_TENTHS)

    def _turn_lamps(self, moment: int, *, cut: bool) -> None:
        if self.scenery is None:
            return
        now = self._tableau
        self.scenery.burning.turn(
            self._light,
            now.lamps,
            now.glow,
            moment,
            tenths=now.tenths,
            cut=cut or self._still,
        )

    def items(self, drift: float, moment: int, slow_moment: int) -> list[Item]:
        """What stands on the stage, back to front."""
        scenery, company = self.scenery, self.company
        if scenery is None or company is None:
            return []

        def inserts(layer_id: str, is_people: bool) -> list[Item]:
            found = self._elements.items(
                scenery, layer_id, drift, self.pan, moment, still=self._still
            )
            return found + company.items(layer_id, is_people, drift, self.pan, moment)

        items = scenery.items(
            drift, self.pan, moment, slow_moment, inserts, still=self._still
        )
        if self.has_grain:
            whole = pygame.Rect((0, 0), self.framing.size)
            # It moves with the nearest paper: then all is painted anyhow.
            turn = scenery.shift_px(-1.0, drift, self.pan)
            items.append(Item("grain", None, area=whole, fall=self._grain, moment=turn))
        return items

    @property
    def has_air(self) -> bool:
        """Whether something hangs in the air that moves."""
        return self._air is not None and self._air.moves and not self._still

    def paint_air(
        self, target: pygame.Surface, drift: float, moment: int, view: View = WHOLE
    ) -> None:
        """Lay what hangs in the air over the painted picture, seen in a view."""
        air, scenery, company = self._air, self.scenery, self.company
        if air is None or scenery is None or company is None or not air.moves:
            return
        framing, part = self.framing, view.rect(self.framing.size)
        more = framing.size[0] / part.w
        covering = self._covering
        if covering is None and scenery.is_crisp:
            covering = self._covering = Covering(scenery)

        def is_hidden(x: float, y: float, depth: float) -> bool:
            if covering is None:
                return False
            at = framing.x(x) + scenery.shift_px(depth, drift, self.pan), framing.y(y)
            return covering.hides(*at, depth, drift, self.pan)

        def place(x: float, y: float, depth: float) -> tuple[float, float]:
            aside = scenery.shift_px(depth, drift, self.pan)
            at = framing.x(x) + aside, framing.y(y)
            return (at[0] - part.x) * more, (at[1] - part.y) * more

        mouths = [
            replace(mouth, at=view.point(mouth.at, framing.size))
            for mouth in (company.mouths(moment) if air.is_cold else ())
            if covering is None
            or not covering.hides(*mouth.at, PEOPLE_DEPTH, drift, self.pan)
        ]
        air.paint(
            target,
            0 if self._still else moment,
            place,
            lambda lamp: scenery.burning.percent(lamp, moment),
            mouths,
            is_hidden,
        )

    def _clear_the_stage(self, scenery: Scenery, moment: int) -> None:
        """Nothing of the place could be drawn: play on the empty stage."""
        self._failed = scenery.reasons
        tools, sheet = self._tools, empty_stage()
        scenery = Scenery(
            sheet, self._light, self.framing, tools.seed, (), tools.blocks
        )
        self._open(scenery, moment)

    def _open(self, scenery: Scenery, moment: int) -> None:
        tools = self._tools
        self.scenery = scenery
        self._turn_lamps(moment, cut=True)
        if scenery.sheet is not None:
            self._air = Air(scenery.sheet.airs, self.framing.scale, tools.seed)
        self.company = Company(tools, scenery, still=self._still)
        self.company.follow(self._tableau, moment, cut=True)


def pan_of(framing: Framing, company: Company | None, focus: Span | None) -> float:
    """How far a set is looked aside in, for a camera's focus and its people."""
    speaks, others = company.spans if company is not None else ((), ())
    if focus is not None:
        # Whoever speaks meanwhile: the same view.
        return framing.pan_to((focus,), (*speaks, *others))
    return framing.pan_to(speaks, others)
