"""Who wears what: the figures of people, for each height and light, and their sizes.

A figure is taken to pieces once for each height it is seen at, and kept. Who has
no usable picture is a plain silhouette in their own colour.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence

import pygame

from game.library.sheets import PersonSheet
from game.narrative.events import Figure
from game.stage.blocking import Standing
from game.stage.light import colour, mixed
from game.stage.pieces import HEIGHT_UNITS
from game.stage.pose import Pose
from game.stage.puppet import Puppet
from game.stage.rastering.job import Finish
from game.stage.rastering.raster import NOW
from game.stage.rim import Rim
from game.stage.rims import DAY, LEAST, Rims
from game.stage.scenery import Scenery
from game.stage.stature import SILHOUETTE_WIDTH, figure_units, measuring_job
from game.stage.tools import Tools

# A silhouette is of the light's darkest tone, with so much air before it.
SHADE_AIR = 0.3
# So many figures are taken to pieces in one frame.
CUT_OUT_AT_ONCE = 1
# Nobody is smaller than this, in pixels of a grown person.
LEAST_PX = 8.0
STRANGER = (120, 120, 130)
# Until a figure is drawn a sketch of it is shown, so small that it is drawn soon.
# Who is no taller than this share of it more, needs none.
SKETCH_PX, SKETCH_FROM = 200.0, 1.2
SKETCH_RIM = Rim(DAY, LEAST)
# A part of somebody's figure. It goes into a style sheet, and may come from a save.
PART_OF = re.compile(r"[a-z0-9_]+/[A-Za-z][A-Za-z0-9_-]*")


# Whose picture, how many pixels tall, what isn't worn, the rim: a silhouette has
# none.
Key = tuple[str, float, str, Rim | None]


class Wardrobe:
    """The figures of one scenery's people."""

    def __init__(
        self,
        tools: Tools,
        scenery: Scenery,
    ) -> None:
        """Begin with nobody's figure; they are drawn for the light of `scenery`."""
        self._library = tools.library
        self._raster = tools.raster
        self._people = tools.people
        self._wait = tools.wait
        self._scenery = scenery
        self._rims = Rims(scenery)
        self._puppets: dict[Key, Puppet] = {}
        self._sheets: dict[str, PersonSheet | None] = {}
        self._hidden: tuple[str, ...] = ()
        self._without: dict[str, str] = {}
        self._measured: dict[str, tuple[float, float]] = {}
        self.widths: dict[str, float] = {}
        self.heights: dict[str, float] = {}

    def picture(self, figure: Figure) -> str | None:
        """Name of the picture of somebody; None if they are never seen."""
        if figure.picture is not None:
            return figure.picture
        known = self._people.get(figure.person)
        return known.picture if known is not None else figure.person

    def measure(self, figure: Figure) -> bool:
        """Find out how big somebody is; False while that is being drawn."""
        picture = self.picture(figure) or ""
        if picture not in self._measured:
            sheet = self._sheet(picture)
            size = SILHOUETTE_WIDTH, HEIGHT_UNITS
            if sheet is not None:
                job = measuring_job(sheet)
                measured = self._raster.want(job, NOW, wait=self._wait)
                if measured is None:
                    return False
                size = figure_units(sheet, measured)
            self._measured[picture] = size
        size = self._measured[picture]
        self.widths[figure.person], self.heights[figure.person] = size
        return True

    def look_at_lamps(self) -> bool:
        """Find out which lamps light whom; False while that is being drawn."""
        return self._rims.fetch(self._raster, wait=self._wait)

    def wear(self, hidden: tuple[str, ...]) -> bool:
        """Take over what isn't there, `person/part`; True if that is news."""
        # Files may have changed since; within one tableau they are looked at once.
        self._sheets.clear()
        worn = tuple(each for each in hidden if PART_OF.fullmatch(each))
        if worn == self._hidden:
            return False
        self._hidden = worn
        self._without = {}
        for each in worn:
            person, _, part = each.partition("/")
            style = self._without.get(person, "")
            self._without[person] = f"{style}#{part}{{display:none}}"
        return True

    @property
    def headings(self) -> tuple[int, ...]:
        """What the light on people is decided by."""
        return self._rims.headings

    def look_again(self) -> None:
        """Lamps were turned: people may be lit otherwise."""
        self._rims.look_again()

    def strike(self) -> Iterator[pygame.Surface]:
        """Let go of all figures: their pixels."""
        puppets, self._puppets = self._puppets, {}
        for puppet in puppets.values():
            yield from puppet.strike()

    def puppet(self, figure: Figure, to: Standing) -> Puppet:
        """Somebody's figure, as tall and as lit as one is who stands there."""
        return self._made(figure, self._key(figure, to))

    def sketch(self, figure: Figure, to: Standing) -> Puppet:
        """A small figure of somebody, to be shown until there is a better one."""
        is_shade = figure.is_shade or to.is_shade
        style = self._without.get(figure.person, "")
        rim = None if is_shade else SKETCH_RIM
        key = self.picture(figure) or "", SKETCH_PX, style, rim
        return self._made(figure, key)

    def _made(self, figure: Figure, key: Key) -> Puppet:
        """The figure of that key, taken to pieces if it wasn't yet."""
        picture, height_px, style, rim = key
        puppet = self._puppets.get(key)
        sheet = self._sheet(picture)
        if puppet is None or puppet.sheet is not sheet:
            known = self._people.get(figure.person)
            ink = colour(known.colour) if known is not None else STRANGER
            finish = self._scenery.grade.on_people()
            if rim is None:
                grade = self._scenery.grade
                ink = mixed(grade.shadow, grade.air, SHADE_AIR)
                finish = Finish((0, 0, 0), ink)
            held = self._library.held
            puppet = Puppet(
                sheet,
                ink,
                height_px,
                finish,
                held,
                style,
                rim=rim,
                is_sketch=height_px == SKETCH_PX,
            )
            self._puppets[key] = puppet
        return puppet

    def stand_in(
        self, figure: Figure, to: Standing, wanted: Puppet, pose: Pose
    ) -> Puppet | None:
        """What of somebody can be shown until a wanted figure of them is drawn.

        The same figure for another height or in another rim, if that has all of a
        pose; else a sketch of it, drawn soon. None if neither would be sooner.
        """
        picture, is_shade = self.picture(figure) or "", figure.is_shade or to.is_shade
        without = self._without.get(figure.person, "")
        alike = [
            puppet
            for key, puppet in self._puppets.items()
            if key[0] == picture
            and key[2] == without
            and (key[3] is None) == is_shade
            and puppet.sheet is wanted.sheet
            and puppet.is_ready
            and puppet.is_whole(pose)
        ]
        if alike:
            return min(alike, key=lambda one: abs(one.height_px - wanted.height_px))
        if wanted.height_px < SKETCH_PX * SKETCH_FROM:
            return None
        return self.sketch(figure, to)

    def cut_out(
        self, cast: Sequence[Figure], standings: Mapping[str, Standing]
    ) -> bool:
        """Take the next figures to pieces; True once everybody's is.

        That takes its time: no frame does it for all of them.
        """
        left = math.inf if self._wait else CUT_OUT_AT_ONCE
        for figure in cast:
            key = self._key(figure, standings[figure.person])
            puppet, sheet = self._puppets.get(key), self._sheet(key[0])
            if puppet is not None and puppet.sheet is sheet:
                continue
            if left <= 0:
                return False
            self._made(figure, key)
            left -= 1
        return True

    def _sheet(self, picture: str) -> PersonSheet | None:
        if picture not in self._sheets:
            self._sheets[picture] = self._library.person(picture) if picture else None
        return self._sheets[picture]

    def _key(self, figure: Figure, to: Standing) -> Key:
        is_shade = figure.is_shade or to.is_shade
        height_px = max(to.height * self._scenery.framing.scale, LEAST_PX)
        style = self._without.get(figure.person, "")
        rim = None if is_shade else self._rims.rim(to)
        return self.picture(figure) or "", round(height_px, 1), style, rim
