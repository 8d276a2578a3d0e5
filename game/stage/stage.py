"""The stage: shows a tableau, and keeps it alive between two of them.

The app says `show` when the story goes on, `tick` with the seconds that have
passed, and `draw`. Paper moves in twelfths of a second: breath, looks, drift
and flicker change the painted canvas then, and only where they must. Snow in
the open, fades and threads go at the frame's own rate. When nothing moves,
`tick` answers False and nothing needs to be drawn.
"""

import math
from collections.abc import Iterable, Mapping

import pygame

from game.library.library import AssetLibrary
from game.narrative.story import Light, Person
from game.narrative.views import Tableau
from game.stage.backstage import Backstage
from game.stage.canvas import PaperStock
from game.stage.captions import captions_of
from game.stage.framing import DRIFT, Framing
from game.stage.pointing import element_box
from game.stage.prefetching import prepare
from game.stage.rastering.raster import Raster
from game.stage.stageset import StageSet, Tools
from game.stage.thread import Threads

TICK_S = 1.0 / 12.0
FADE_S = 0.7
DRIFT_PERIOD_S = 38.0
# With more pixels than this drift and flicker go in rarer, longer steps.
SLOW_PX = 4_000_000
# Drift and flicker repaint everything: they go in steps of so many twelfths.
SLOW_TICKS, SLOW_TICKS_4K = 4, 6
# How many pixels are laid over one another with one frame; fewer while pictures
# are being drawn or one fades, when the frame has enough to do.
PAINT_PX, WAITING_PX, FADING_PX = 6_000_000, 1_600_000, 800_000
FULL = 255
RESIZE_PAUSE_S = 0.2
# After this long a set comes on as far as it has come.
PATIENCE_S = 8.0
LONGEST_TICK_S = 0.5
SMALLEST = (64, 36)
LARGEST = (7680, 4320)


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
        self._backstage = Backstage(is_threaded=not wait)
        self._stock = PaperStock()
        self._tools = Tools(
            library, raster, people, self._stock, self._backstage, seed, wait
        )
        self._lights = lights
        self._still = reduced_motion
        self._framing = Framing.of(_bounded(size))
        self._time_s = 0.0
        self._moment = 0
        self._target = Tableau()
        self._set: StageSet | None = None
        self._coming: StageSet | None = None
        self._cuts = True
        # What is shown where there is no set yet: the old one, after a resize.
        self._stand_in: pygame.Surface | None = None
        self._outgoing: pygame.Surface | None = None
        self._fade_s = 0.0
        self._is_resizing = False
        self._resize_in_s = 0.0
        self._needs_paint = True
        self._threads = Threads(people)

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
        now = self._set
        return (
            self._coming is None
            and self._outgoing is None
            and now is not None
            and now.is_crisp
            and not self._needs_paint
        )

    @property
    def is_settled(self) -> bool:
        """Whether nobody is on the way and nothing fades."""
        now = self._set
        return (
            self._coming is None
            and self._outgoing is None
            and now is not None
            and not now.is_moving(self._moment)
        )

    @property
    def has_snow_in_the_open(self) -> bool:
        """Whether snow or rain falls over the whole picture."""
        return self._set is not None and self._set.sky is not None

    @property
    def has_threads(self) -> bool:
        """Whether a thread is being seen."""
        return bool(self._threads)

    @property
    def reduced_motion(self) -> bool:
        """Whether everything stands still."""
        return self._still

    @reduced_motion.setter
    def reduced_motion(self, value: bool) -> None:
        self._still = value
        for some in self._sets():
            some.still = value
        self._needs_paint = True

    @property
    def problems(self) -> tuple[str, ...]:
        """Why something isn't shown as it was drawn, in words."""
        found = list(self._tools.raster.problems)
        for some in self._sets():
            found += some.reasons
        return tuple(dict.fromkeys(found))

    @property
    def captions(self) -> tuple[str, ...]:
        """What is to be seen, in words: the place, who is there, the weather."""
        return captions_of(self._target, self._tools.people, self._tools.library)

    def show(self, tableau: Tableau, cut: bool = False) -> None:
        """Go over to a tableau; with `cut` at once instead of fading and walking."""
        self._target = tableau
        if self._is_resizing:
            return
        cut = cut or self._still
        here = tableau.place, tableau.light, tableau.hidden
        now, coming = self._set, self._coming
        if coming is not None and (coming.place, coming.light, coming.hidden) == here:
            coming.follow(tableau, self._moment, cut=True)
            self._cuts = self._cuts or cut
        elif now is not None and (now.place, now.light, now.hidden) == here:
            self._coming = None
            now.follow(tableau, self._moment, cut=cut)
        else:
            self._coming = self._build(tableau)
            self._cuts = cut or now is None
        self._needs_paint = True
        if cut or self._tools.wait:
            self._fetch()
            self._change_sets(math.inf)
            self._paint(at_once=cut)

    def tick(self, dt_s: float) -> bool:
        """Let time pass; True if the picture is another one than before."""
        dt_s = min(max(dt_s, 0.0), LONGEST_TICK_S)
        self._time_s += dt_s
        moment = int(self._time_s / TICK_S + 1e-6)
        is_new_moment = moment != self._moment
        self._moment = moment
        changed = self._threads.tick(dt_s)
        changed |= self._fade(dt_s)
        self._rebuild(dt_s)
        if is_new_moment or self._is_waiting():
            self._needs_paint |= self._fetch()
        pixels = self._pixels(dt_s)
        changed |= self._change_sets(pixels)
        if self._needs_paint or (is_new_moment and self._moves_now()):
            changed |= self._paint()
        now = self._set
        if now is None:
            return changed
        coming = self._coming
        # While the next set is painted this one holds its breath.
        if now.canvas.is_painting and not (coming and coming.canvas.is_painting):
            changed |= now.canvas.work(pixels)
        return changed or (now.sky is not None and not self._still)

    def draw(self, target: pygame.Surface) -> None:
        """Paint the picture as it is now on `target`, from its top left corner."""
        now = self._set
        time_s = 0.0 if self._still else self._time_s
        if now is not None:
            target.blit(now.canvas.front, (0, 0))
            if now.sky is not None:
                now.sky.paint_at(target, time_s)
        elif self._stand_in is not None:
            target.blit(self._stand_in, (0, 0))
        else:
            target.fill((0, 0, 0))
        if self._outgoing is not None:
            share = min(self._fade_s / FADE_S, 1.0)
            left = 1.0 - share * share * (3 - 2 * share)
            alpha = round(FULL * left)
            # SDL has no quick way for an opaque surface with an alpha of 255.
            self._outgoing.set_alpha(alpha if alpha < FULL else None)
            target.blit(self._outgoing, (0, 0))
        hand = now.company.hand if now is not None and now.company else _nowhere
        self._threads.paint(
            target, hand, self.size, self._framing.scale, still=self._still
        )

    def resize(self, size: tuple[int, int]) -> None:
        """Fit another window; the old picture stands enlarged until then."""
        size = _bounded(size)
        if size == self._framing.size:
            return
        old = self._set.canvas.front if self._set is not None else self._stand_in
        self._framing = Framing.of(size)
        self._outgoing = None
        if old is not None:
            self._stand_in = pygame.transform.smoothscale(old, size)
        if self._sets() or self._is_resizing:
            self._set = self._coming = None
            # A window that is being dragged comes through many sizes.
            self._resize_in_s = 0.0 if self._tools.wait else RESIZE_PAUSE_S
            self._is_resizing = True
        if self._tools.wait:
            self._rebuild(0.0)
            self._fetch()
            self._change_sets(math.inf)

    def _rebuild(self, dt_s: float) -> None:
        """Build the set for the window's new size, once that stays."""
        self._resize_in_s -= dt_s
        if self._is_resizing and self._resize_in_s <= 0.0:
            self._is_resizing = False
            self._coming = self._build(self._target)
            self._cuts = True
            self._needs_paint = True

    def hotspot_boxes(self, ids: Iterable[str]) -> dict[str, pygame.Rect]:
        """Where things and people are, in pixels of the window.

        Ids are elements of the place's picture or people on the stage. What
        isn't measured yet, or isn't there, is missing: ask again next frame.
        """
        now = self._set
        found: dict[str, pygame.Rect] = {}
        if now is None or now.company is None or now.scenery is None:
            return found
        whole = pygame.Rect((0, 0), self.size)
        for id_ in ids:
            box = now.company.box(id_) or element_box(
                now.scenery,
                self._tools.raster,
                id_,
                self._drift(),
                now.pan,
                wait=self._tools.wait,
            )
            if box is not None and box.colliderect(whole):
                found[id_] = box.clip(whole)
        return found

    def thread(self, giver: str, receiver: str, slack: bool = False) -> None:
        """Show a thread of light between two people for two seconds."""
        self._threads.begin(giver, receiver, is_slack=slack)

    def prefetch(
        self,
        places: Iterable[str | tuple[str, str | None]] = (),
        people: Iterable[str] = (),
    ) -> None:
        """Have what may come next drawn meanwhile.

        Args:
            places: Place ids, or (place id, light id).
            people: Person ids, for the height of the first mark here.
        """
        lit = self._target.light
        wanted = [(p, lit) if isinstance(p, str) else p for p in places]
        names, framing = tuple(people), self._framing
        self._backstage.later(
            lambda: prepare(wanted, names, self._lights, framing, self._tools)
        )

    def close(self) -> None:
        """End what runs backstage. The raster is the caller's to close."""
        self._backstage.close()

    # Sets.

    def _sets(self) -> tuple[StageSet, ...]:
        return tuple(some for some in (self._coming, self._set) if some is not None)

    def _build(self, tableau: Tableau) -> StageSet:
        return StageSet(
            tableau,
            self._lights.get(tableau.light or ""),
            self._framing,
            self._tools,
            still=self._still,
            asked_s=self._time_s,
        )

    def _is_waiting(self) -> bool:
        """Whether pictures are still to come."""
        return self._coming is not None or (
            self._set is not None and not self._set.is_crisp
        )

    def _fetch(self) -> bool:
        came = False
        for some in self._sets():
            news = some.fetch(self._moment)
            came |= news and some is self._set
        return came

    def _change_sets(self, pixels: float) -> bool:
        """Bring the coming set on, once it is ready and painted."""
        coming = self._coming
        if coming is None or not coming.can_open:
            return False
        is_late = self._time_s - coming.asked_s > PATIENCE_S
        if not coming.is_ready and not is_late:
            return False
        if not coming.is_painted:
            coming.step(self._moment)
            at_once = math.isinf(pixels)
            if not coming.canvas.is_painting:
                if not (at_once or coming.pose_next(self._moment)):
                    return False
                items = coming.items(self._drift(), self._moment, self._slow_moment())
                ground = coming.scenery.ground if coming.scenery else (0, 0, 0)
                coming.canvas.show(items, ground, at_once=at_once)
            coming.canvas.work(pixels)
            if not coming.is_painted:
                return False
        self._leave(self._set)
        self._set, self._coming, self._stand_in = coming, None, None
        return True

    def _leave(self, old: StageSet | None) -> None:
        """Keep the old picture for the fade, or put it away."""
        if self._outgoing is not None:
            self._stock.give(self._outgoing)
            self._outgoing = None
        if old is None:
            return
        picture = old.canvas.fold()
        if self._cuts or picture.get_size() != self.size:
            self._stock.give(picture)
            return
        if old.sky is not None:
            old.sky.paint_at(picture, self._time_s)
        self._outgoing, self._fade_s = picture, 0.0

    def _fade(self, dt_s: float) -> bool:
        if self._outgoing is None:
            return False
        self._fade_s += dt_s
        if self._fade_s >= FADE_S:
            self._stock.give(self._outgoing)
            self._outgoing = None
        return True

    # Painting.

    def _paint(self, *, at_once: bool = False) -> bool:
        now = self._set
        if now is None or now.scenery is None:
            return False
        self._needs_paint = False
        now.step(self._moment)
        items = now.items(self._drift(), self._moment, self._slow_moment())
        at_once = at_once or self._still
        return now.canvas.show(items, now.scenery.ground, at_once=at_once)

    def _pixels(self, dt_s: float) -> float:
        """How many pixels may be laid over one another with this frame."""
        if dt_s > TICK_S / 2:
            return math.inf
        if self._outgoing is not None:
            return FADING_PX
        return WAITING_PX if self._is_waiting() else PAINT_PX

    def _is_slow(self) -> bool:
        return self.size[0] * self.size[1] > SLOW_PX

    def _moves_now(self) -> bool:
        """Whether paper may move in this twelfth of a second."""
        if self._still:
            return False
        now = self._set
        walking = now is not None and now.is_moving(self._moment)
        return walking or not self._is_slow() or self._moment % 2 == 0

    def _slow_moment(self) -> int:
        """The moment for what changes the whole picture: not every twelfth."""
        every = SLOW_TICKS_4K if self._is_slow() else SLOW_TICKS
        return self._moment // every * every

    def _drift(self) -> float:
        """Units that the nearest layers are moved aside now."""
        if self._still:
            return 0.0
        time_s = self._slow_moment() * TICK_S
        return DRIFT * math.sin(2 * math.pi * time_s / DRIFT_PERIOD_S)


def _nowhere(_person: str) -> None:
    return None


def _bounded(size: tuple[int, int]) -> tuple[int, int]:
    return (
        min(max(size[0], SMALLEST[0]), LARGEST[0]),
        min(max(size[1], SMALLEST[1]), LARGEST[1]),
    )
