"""The stage: shows a tableau, and keeps it alive between two of them.

The app says `show` when the story goes on, `tick` with the seconds that have
passed, and `draw`. Paper moves in twelfths of a second: breath, looks, drift
and flicker change the painted canvas then, and only where they must. Snow in
the open, fades and threads go at the frame's own rate. When nothing moves,
`tick` answers False and nothing needs to be drawn.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pygame

from game.library.library import AssetLibrary
from game.narrative.story import Light, Person
from game.narrative.views import Tableau
from game.stage.canvas import Canvas, Item
from game.stage.company import Company
from game.stage.framing import DRIFT, Framing
from game.stage.light import Grade, colour
from game.stage.puppet import Puppet
from game.stage.rastering.job import RasterJob
from game.stage.rastering.raster import NOW, Picture, Raster
from game.stage.scenery import Scenery
from game.stage.thread import LASTS_S, LightThread
from game.stage.weather import Weather

TICK_S = 1.0 / 12.0
FADE_S = 0.7
SHARPEN_S = 0.25
DRIFT_PERIOD_S = 38.0
# After this long a place is shown as far as it has come.
PATIENCE_S = 3.0
# With more pixels than this drift and flicker go in rarer, longer steps.
SLOW_PX = 4_000_000
# How much of the picture is painted with one frame.
PAINT_SHARE = 0.34
PAINT_SHARE_SLOW = 0.24
HOTSPOT_PX = 480
LEAST_HOTSPOT_UNITS = 36.0
# In cells of 8 x 8 pixels: a smaller gap between layers is no window.
LEAST_HOLE = 14
SMALLEST = (64, 36)
LARGEST = (7680, 4320)
NOBODY = (200, 190, 170)


@dataclass(slots=True)
class _Set:
    """A scenery with the people in it."""

    place: str | None
    light: str | None
    scenery: Scenery
    company: Company
    asked_s: float
    falls: tuple[tuple[str, Weather], ...] = ()
    sky: Weather | None = None
    weather: str = ""
    has_holes: bool = False

    @property
    def is_ready(self) -> bool:
        return self.scenery.is_ready and self.company.is_ready


@dataclass(slots=True)
class _Hanging:
    """A thread that is being seen, and for how long already."""

    giver: str
    receiver: str
    is_slack: bool
    age_s: float = 0.0


class Stage:
    """A paper theatre in a rectangle of pixels."""

    def __init__(
        self,
        library: AssetLibrary,
        raster: Raster,
        people: Mapping[str, Person],
        lights: Mapping[str, Light],
        size: tuple[int, int],
        *,
        seed: int = 0,
        reduced_motion: bool = False,
        wait: bool = False,
    ) -> None:
        """Set up an empty stage.

        Args:
            library: What the pack's assets offer.
            raster: Draws them; stays the caller's to close.
            people: Declared people by id.
            lights: Declared lights by id.
            size: Width and height of the window in pixels.
            seed: Of everything that flickers, falls and blinks.
            reduced_motion: Whether everything stands still and cuts.
            wait: Whether every picture is waited for, for shots and tests.
        """
        self._library = library
        self._raster = raster
        self._people = people
        self._lights = lights
        self._seed = seed
        self._wait = wait
        self._still = reduced_motion
        self._framing = Framing.of(_bounded(size))
        self._canvas = Canvas(self._framing.size)
        self._time_s = 0.0
        self._moment = 0
        self._painted_moment = -1
        self._target = Tableau()
        self._set: _Set | None = None
        self._coming: _Set | None = None
        self._cuts = True
        self._outgoing: pygame.Surface | None = None
        self._fade_s = 0.0
        self._fade_length_s = FADE_S
        self._pan = 0.0
        self._needs_paint = True
        self._threads: list[_Hanging] = []
        self._prefetched: list[Puppet | Scenery] = []
        self._was_crisp = True

    # What the app asks.

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self._framing.size

    @property
    def framing(self) -> Framing:
        """How units of a place fall on the window."""
        return self._framing

    @property
    def is_crisp(self) -> bool:
        """Whether everything is shown, as sharp as it gets."""
        return (
            self._coming is None
            and self._set is not None
            and self._set.scenery.is_crisp
            and self._set.company.is_ready
            and self._outgoing is None
        )

    @property
    def is_settled(self) -> bool:
        """Whether nobody is on the way and nothing fades."""
        return (
            self._coming is None
            and self._outgoing is None
            and self._set is not None
            and not self._set.company.is_moving(self._moment)
        )

    @property
    def reduced_motion(self) -> bool:
        """Whether everything stands still."""
        return self._still

    @reduced_motion.setter
    def reduced_motion(self, value: bool) -> None:
        self._still = value
        for some in (self._set, self._coming):
            if some is not None:
                some.company.still = value
        self._needs_paint = True

    @property
    def problems(self) -> tuple[str, ...]:
        """Why something isn't shown as it was drawn, in words."""
        found = list(self._raster.problems)
        for some in (self._set, self._coming):
            if some is None:
                continue
            found += some.scenery.reasons
            found += some.company.reasons
            if some.place is not None and some.scenery.sheet is None:
                found += map(str, self._library.problems_of("places", some.place))
        return tuple(dict.fromkeys(found))

    @property
    def captions(self) -> tuple[str, ...]:
        """What is to be seen, in words: the place, who is there, the weather."""
        tableau = self._target
        lines = []
        sheet = self._library.place(tableau.place) if tableau.place else None
        if sheet is not None:
            lines.append(sheet.title)
        for figure in tableau.cast:
            person = self._people.get(figure.person)
            name = person.display_name if person else figure.person.replace("_", " ")
            face = "" if figure.expression == "neutral" else f" ({figure.expression})"
            lines.append((figure.called or name) + face)
        if tableau.weather and tableau.weather != "clear":
            lines.append(tableau.weather.replace("_", " "))
        return tuple(lines)

    def show(self, tableau: Tableau, cut: bool = False) -> None:
        """Go over to a tableau; with `cut` at once instead of fading and walking."""
        self._target = tableau
        cut = cut or self._still
        now = self._coming or self._set
        is_new = (
            now is None or now.place != tableau.place or now.light != tableau.light
        )
        if is_new:
            if self._set is not None and (
                (self._set.place, self._set.light) == (tableau.place, tableau.light)
            ):
                # Back to what stands there still.
                self._coming = None
            else:
                self._coming = self._build(tableau)
                self._cuts = cut or self._set is None
        some = self._coming or self._set
        if some is not None:
            some.company.follow(
                tableau.cast,
                tableau.speaker,
                self._moment,
                cut=cut or some is self._coming,
            )
            some.weather = some.weather if some.has_holes else ""
        self._needs_paint = True
        if cut:
            self._advance()

    def tick(self, dt_s: float) -> bool:
        """Let time pass; True if the picture is another one than before."""
        dt_s = min(max(dt_s, 0.0), 0.5)
        self._time_s += dt_s
        moment = int(self._time_s / TICK_S + 1e-6)
        changed = self._pass_threads(dt_s)
        if self._outgoing is not None:
            self._fade_s += dt_s
            changed = True
            if self._fade_s >= self._fade_length_s:
                self._outgoing = None
        is_new_moment = moment != self._moment
        self._moment = moment
        came = self._fetch() if is_new_moment or self._is_waiting() else False
        self._needs_paint = self._needs_paint or came
        changed |= self._change_sets()
        if self._needs_paint or (is_new_moment and not self._still):
            changed |= self._paint()
        if self._canvas.is_painting:
            # Done well before the next twelfth, in even shares.
            pixels = self.size[0] * self.size[1]
            share = PAINT_SHARE_SLOW if pixels > SLOW_PX else PAINT_SHARE
            share = 1.0 if dt_s > TICK_S / 2 else share
            changed |= self._canvas.work(round(pixels * share))
        now = self._set
        return changed or (
            now is not None and now.sky is not None and not self._still
        )

    def draw(self, target: pygame.Surface) -> None:
        """Paint the picture as it is now on `target`, from its top left corner."""
        target.blit(self._canvas.front, (0, 0))
        now = self._set
        if now is not None and now.sky is not None:
            now.sky.paint_at(target, 0.0 if self._still else self._time_s)
        if self._outgoing is not None:
            share = min(self._fade_s / self._fade_length_s, 1.0)
            left = 1.0 - share * share * (3 - 2 * share)
            self._outgoing.set_alpha(round(255 * left))
            target.blit(self._outgoing, (0, 0))
        for hanging in self._threads:
            thread = self._light_thread(hanging)
            thread.paint(target, hanging.age_s, still=self._still)

    def resize(self, size: tuple[int, int]) -> None:
        """Fit another window; the old picture stands enlarged until then."""
        size = _bounded(size)
        if size == self._framing.size:
            return
        old = self._canvas.front
        self._framing = Framing.of(size)
        self._canvas = Canvas(size)
        pygame.transform.smoothscale(old, size, self._canvas.front)
        self._outgoing = None
        target = self._target
        if self._set is not None or self._coming is not None:
            self._coming = self._build(target)
            self._cuts = True
            self._coming.company.follow(
                target.cast, target.speaker, self._moment, cut=True
            )
        self._needs_paint = False
        if self._wait:
            self._advance()

    def hotspot_boxes(self, ids: Iterable[str]) -> dict[str, pygame.Rect]:
        """Where things and people are, in pixels of the window.

        Ids are elements of the place's picture or people on the stage. What
        isn't measured yet, or isn't there, is missing: ask again next frame.
        """
        now = self._set
        found: dict[str, pygame.Rect] = {}
        if now is None:
            return found
        whole = pygame.Rect((0, 0), self.size)
        for id_ in ids:
            box = now.company.box(id_) or self._element_box(now, id_)
            if box is not None and box.colliderect(whole):
                found[id_] = box.clip(whole)
        return found

    def thread(self, giver: str, receiver: str, slack: bool = False) -> None:
        """Show a thread of light between two people for two seconds."""
        self._threads.append(_Hanging(giver, receiver, slack))

    @property
    def has_snow_in_the_open(self) -> bool:
        """Whether snow or rain falls over the whole picture."""
        return self._set is not None and self._set.sky is not None

    @property
    def has_threads(self) -> bool:
        """Whether a thread is being seen."""
        return bool(self._threads)

    def prefetch(
        self,
        places: Iterable[str | tuple[str, str | None]] = (),
        people: Iterable[str] = (),
    ) -> None:
        """Have what comes next drawn meanwhile.

        Args:
            places: Place ids, or (place id, light id).
            people: Person ids.
        """
        now = self._set
        light = now.light if now else None
        for wanted in places:
            place, in_light = (wanted, light) if isinstance(wanted, str) else wanted
            sheet = self._library.place(place)
            if sheet is not None:
                shown = self._lights.get(in_light or "")
                scenery = Scenery(sheet, shown, self._framing, self._seed)
                scenery.prefetch(self._raster)
        heights = (
            [mark.height for mark in now.scenery.sheet.marks.values()][:1]
            if now and now.scenery.sheet
            else []
        )
        for id_ in people:
            person = self._people.get(id_)
            sheet_of = self._library.person((person.picture or "") if person else id_)
            if sheet_of is None or not heights:
                continue
            grade = now.scenery.grade if now else Grade()
            height_px = heights[0] * self._framing.scale
            Puppet(sheet_of, NOBODY, height_px, grade.on_people()).prefetch(
                self._raster
            )

    # Sets: a place in a light with its people.

    def _build(self, tableau: Tableau) -> _Set:
        sheet = self._library.place(tableau.place) if tableau.place else None
        light = self._lights.get(tableau.light or "")
        scenery = Scenery(sheet, light, self._framing, self._seed)
        company = Company(
            self._library,
            self._raster,
            self._people,
            scenery,
            seed=self._seed,
            wait=self._wait,
            still=self._still,
        )
        return _Set(tableau.place, tableau.light, scenery, company, self._time_s)

    def _is_waiting(self) -> bool:
        """Whether pictures are still to come."""
        now = self._set
        return self._coming is not None or (
            now is not None and not (now.scenery.is_crisp and now.company.is_ready)
        )

    def _fetch(self) -> bool:
        came = False
        for some in (self._coming, self._set):
            if some is not None:
                came |= some.company.fetch(self._moment)
                if not some.scenery.is_crisp:
                    came |= some.scenery.fetch(self._raster, wait=self._wait)
        return came

    def _advance(self) -> None:
        """Bring everything as far as it can be brought now."""
        self._fetch()
        self._change_sets()
        self._paint(at_once=True)

    def _change_sets(self) -> bool:
        coming = self._coming
        if coming is None:
            return False
        waited_s = self._time_s - coming.asked_s
        # A second more for what has come in part: rather late than in pieces.
        if not coming.is_ready and not (waited_s > PATIENCE_S and self._set is None):
            return False
        before = self._set
        if before is not None and not self._cuts:
            self._outgoing = self._snapshot()
            self._fade_s, self._fade_length_s = 0.0, FADE_S
        self._set, self._coming = coming, None
        self._pan = self._framing.pan_to(coming.company.middle)
        self._was_crisp = coming.scenery.is_crisp
        self._paint(at_once=True)
        return True

    def _snapshot(self) -> pygame.Surface:
        """The picture as it is, as a surface of its own."""
        picture = pygame.Surface(self.size, 0, 32)
        picture.blit(self._canvas.front, (0, 0))
        now = self._set
        if now is not None and now.sky is not None:
            now.sky.paint_at(picture, 0.0 if self._still else self._time_s)
        if self._outgoing is not None:
            picture.blit(self._outgoing, (0, 0))
        return picture

    # Painting.

    def _paint(self, *, at_once: bool = False) -> bool:
        now = self._set
        if now is None:
            return False
        self._needs_paint = False
        if not self._was_crisp and now.scenery.is_crisp:
            # The crisp picture comes over the soft one like breath on glass.
            self._was_crisp = True
            if not self._still and self._outgoing is None and not self._wait:
                self._outgoing = self._snapshot()
                self._fade_s, self._fade_length_s = 0.0, SHARPEN_S
            at_once = at_once or self._outgoing is None
        self._fall(now)
        now.company.step(self._moment)
        items = self._items(now)
        at_once = at_once or self._still
        return self._canvas.show(items, now.scenery.ground, at_once=at_once)

    def _items(self, now: _Set) -> list[Item]:
        drift = self._drift()
        wanted = self._framing.pan_to(now.company.middle)
        step = wanted - self._pan
        self._pan = wanted if self._still or abs(step) < 1.0 else self._pan + step / 5
        moment = 0 if self._still else self._moment

        def inserts(layer_id: str, is_people: bool) -> list[Item]:
            found = []
            for index, (after, fall) in enumerate(now.falls):
                if after == layer_id:
                    key = f"weather {index}"
                    found.append(
                        Item(key, None, area=fall.area, fall=fall, moment=moment)
                    )
            found += now.company.items(
                layer_id, is_people, drift, self._pan, self._moment
            )
            return found

        return now.scenery.items(
            drift, self._pan, self._slow_step(), inserts, still=self._still
        )

    def _slow_step(self) -> int:
        """The moment for what changes the whole picture: not every twelfth."""
        every = 4 if self.size[0] * self.size[1] > SLOW_PX else 3
        return self._moment // every * every

    def _drift(self) -> float:
        """Units that the nearest layers are moved aside now."""
        if self._still:
            return 0.0
        time_s = self._slow_step() * TICK_S
        return DRIFT * math.sin(2 * math.pi * time_s / DRIFT_PERIOD_S)

    def _fall(self, now: _Set) -> None:
        """Let it snow where the place says it can."""
        kind = self._target.weather or "clear"
        is_whole = now.scenery.is_ready
        if now.weather == kind and now.has_holes == is_whole:
            return
        now.weather, now.has_holes = kind, is_whole
        now.falls, now.sky = (), None
        sheet = now.scenery.sheet
        if kind == "clear" or sheet is None:
            return
        scale = self._framing.scale
        whole = pygame.Rect((0, 0), self.size)
        if sheet.is_outdoors:
            now.sky = Weather(kind, whole, scale, self._seed)
        falls = []
        for layer in sheet.layers:
            if layer.has_weather:
                falls += [
                    (layer.id, Weather(kind, hole, scale, self._seed + index))
                    for index, hole in enumerate(
                        self._holes_behind(now.scenery, layer.id)
                    )
                ]
        now.falls = tuple(falls)

    def _holes_behind(self, scenery: Scenery, layer_id: str) -> list[pygame.Rect]:
        """Where a layer can be seen through all that stands before it."""
        share = 8
        width, height = self.size[0] // share + 1, self.size[1] // share + 1
        open_part = pygame.Mask((width, height), fill=True)
        left, top = scenery.origin_px()
        seen = False
        for layer, picture in scenery.layer_pictures():
            if layer.id == layer_id:
                seen = True
            elif seen and layer.kind != "light" and picture.surface is not None:
                rect = picture.rect
                size = max(rect.w // share, 1), max(rect.h // share, 1)
                small = pygame.transform.scale(picture.surface, size)
                at = (left + rect.x) // share, (top + rect.y) // share
                open_part.erase(pygame.mask.from_surface(small, 200), at)
        slack = round(DRIFT * scenery.framing.scale)
        whole = pygame.Rect((0, 0), self.size)
        holes: list[pygame.Rect] = []
        for part in open_part.connected_components(LEAST_HOLE):
            for hole in part.get_bounding_rects():
                shown = pygame.Rect(
                    hole.x * share - slack,
                    (hole.y - 1) * share,
                    hole.w * share + 2 * slack,
                    (hole.h + 2) * share,
                )
                holes.append(shown.clip(whole))
        while (pair := _touching(holes)) is not None:
            one, other = pair
            holes[one] = holes[one].union(holes.pop(other))
        return [hole for hole in holes if hole]

    # Hotspots and threads.

    def _element_box(self, now: _Set, id_: str) -> pygame.Rect | None:
        sheet = now.scenery.sheet
        if sheet is None or id_ not in sheet.drawing.by_id:
            return None
        picture = self._measured(now.scenery, id_)
        if picture is None or not picture.rect.w:
            return None
        x, y, width, height = sheet.box
        unit_x, unit_y = width / picture.full[0], height / picture.full[1]
        rect = picture.rect
        around = (*sheet.drawing.parents[id_], id_)
        depth = now.scenery.depth_of(around[0])
        framing = self._framing
        shift = now.scenery.shift_px(depth, self._drift(), self._pan)
        box = pygame.Rect(
            round(framing.x(x + rect.x * unit_x)) + shift,
            round(framing.y(y + rect.y * unit_y)),
            math.ceil(rect.w * unit_x * framing.scale),
            math.ceil(rect.h * unit_y * framing.scale),
        )
        # A thing too small to point at gets room around it.
        least = math.ceil(LEAST_HOTSPOT_UNITS * framing.scale)
        return box.inflate(max(least - box.w, 0), max(least - box.h, 0))

    def _measured(self, scenery: Scenery, id_: str) -> Picture | None:
        sheet = scenery.sheet
        if sheet is None:
            return None
        size = HOTSPOT_PX, max(round(HOTSPOT_PX * sheet.box[3] / sheet.box[2]), 1)
        job = RasterJob(sheet.drawing.cut(keep=[id_]), sheet.box, size, measure=True)
        return self._raster.want(job, NOW, wait=self._wait)

    def _pass_threads(self, dt_s: float) -> bool:
        if not self._threads:
            return False
        for hanging in self._threads:
            hanging.age_s += dt_s
        self._threads = [h for h in self._threads if h.age_s < LASTS_S]
        return True

    def _light_thread(self, hanging: _Hanging) -> LightThread:
        giver, receiver = self._hand(hanging.giver), self._hand(hanging.receiver)
        width, height = self.size
        if giver is None and receiver is None:
            giver, receiver = (0, height // 2), (width, round(height * 0.45))
        elif giver is None and receiver is not None:
            giver = self._edge(receiver)
        elif receiver is None and giver is not None:
            receiver = self._edge(giver)
        assert giver is not None and receiver is not None
        return LightThread(
            giver,
            receiver,
            (self._ink(hanging.giver), self._ink(hanging.receiver)),
            hanging.is_slack,
            self._framing.scale,
        )

    def _hand(self, person: str) -> tuple[int, int] | None:
        return self._set.company.hand(person) if self._set else None

    def _edge(self, other: tuple[int, int]) -> tuple[int, int]:
        """Where a thread of somebody absent leaves the frame: the farther side."""
        width, height = self.size
        x = width if other[0] < width / 2 else 0
        return x, round(other[1] * 0.6 + height * 0.15)

    def _ink(self, person: str) -> tuple[int, int, int]:
        known = self._people.get(person)
        return colour(known.colour, NOBODY) if known is not None else NOBODY


def _touching(rects: list[pygame.Rect]) -> tuple[int, int] | None:
    for index, rect in enumerate(rects):
        hit = rect.collidelist(rects[index + 1 :])
        if hit >= 0:
            return index, index + 1 + hit
    return None


def _bounded(size: tuple[int, int]) -> tuple[int, int]:
    return (
        min(max(size[0], SMALLEST[0]), LARGEST[0]),
        min(max(size[1], SMALLEST[1]), LARGEST[1]),
    )
