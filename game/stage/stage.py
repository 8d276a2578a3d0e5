"""The stage: shows a tableau, and keeps it alive between two of them.

The app says `show` when the story goes on, `tick` with the seconds that have
passed, and `draw`. Paper moves in twelfths of a second: breath, looks, drift
and flicker change the painted canvas then, and only where they must. Snow in
the open, fades and threads go at the frame's own rate. When nothing moves,
`tick` answers False and nothing needs to be drawn.
"""

import math
from collections.abc import Iterable, Mapping
from functools import partial

import pygame

from game.library.library import AssetLibrary
from game.narrative.attitudes import Gesture
from game.narrative.story import Light, Person
from game.narrative.tableau import Tableau
from game.stage.allowance import Allowance
from game.stage.asking import Asking
from game.stage.backstage import Backstage
from game.stage.blocks import Blocks
from game.stage.camera import WHOLE
from game.stage.captions import captions_of
from game.stage.filming import Filming
from game.stage.framing import Framing, bounded
from game.stage.memory import fit
from game.stage.pace import Pace
from game.stage.paper import PaperStock
from game.stage.prefetching import Preparations
from game.stage.rastering.raster import Raster
from game.stage.resizing import Resizing
from game.stage.stageset import StageSet
from game.stage.thread import Threads
from game.stage.tidying import Tidying
from game.stage.tools import Tools
from game.stage.turntable import Turntable

# To cut a piece of a figure out of its drawing, and to name that, takes so long that
# no frame does it for more of them.
NAMED_AT_ONCE = 4
LONGEST_TICK_S = 0.5


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
        has_grain: bool = True,
        wait: bool = False,
        gestures: Mapping[str, Gesture] | None = None,
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
            has_grain: Whether the paper shows its grain.
            wait: Whether every picture is waited for, for shots and tests.
            gestures: The story's own, besides those of the engine.
        """
        self._backstage = Backstage(is_threaded=not wait)
        self._stock = PaperStock(at_once=wait)
        self._tools = Tools(
            library,
            raster,
            people,
            self._stock,
            self._backstage,
            seed,
            wait,
            gestures or {},
            Blocks(),
            Allowance(math.inf if wait else NAMED_AT_ONCE),
        )
        self._lights = lights
        size = bounded(size)
        self._pace = Pace(size, is_still=reduced_motion)
        self._filming = Filming(self._pace, self._stock, at_once=wait)
        self._table = Turntable(
            self._tools,
            lights,
            self._pace,
            self._filming,
            Framing.of(size),
            has_grain=has_grain,
        )
        self._backstage.later(partial(fit, size))
        self._resizing = Resizing(0.0) if wait else Resizing()
        self._preparations = Preparations(self._tools, lights)
        self._tidying = Tidying(
            self._tools, self._pace, self._filming, self._table, self._preparations
        )
        self._needs_paint = True
        self._asking = Asking(self._tools, self._table)
        self._threads = Threads(people)

    # What the app asks.

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self._table.framing.size

    @property
    def framing(self) -> Framing:
        """How units of a place fall on the window."""
        return self._table.framing

    @property
    def is_crisp(self) -> bool:
        """Whether everything is shown, as sharp as it gets at this moment."""
        return (
            self._table.is_crisp
            and not self._needs_paint
            and not self._filming.camera.is_asked
        )

    @property
    def has_all(self) -> bool:
        """Whether no picture is waited for: only time is needed, if anything is."""
        return self._table.has_all and not self._needs_paint

    @property
    def is_settled(self) -> bool:
        """Whether nobody is on the way, nothing fades and no lamp turns."""
        now = self._table.now
        return (
            self._table.coming is None
            and self._table.wings.going is None
            and now is not None
            and not now.is_moving(self._pace.moment)
            and not now.is_turning(self._pace.moment)
            and not self._filming.is_moving
        )

    @property
    def has_snow_in_the_open(self) -> bool:
        """Whether snow or rain falls over the whole picture."""
        return self._table.now is not None and self._table.now.sky is not None

    @property
    def has_threads(self) -> bool:
        """Whether a thread is being seen."""
        return bool(self._threads)

    @property
    def spent_px(self) -> int:
        """How many pixels the sets of now have laid over one another so far."""
        return sum(some.canvas.spent_px for some in self._table.all)

    @property
    def reduced_motion(self) -> bool:
        """Whether everything stands still."""
        return self._pace.is_still

    @reduced_motion.setter
    def reduced_motion(self, value: bool) -> None:
        self._pace.is_still = value
        for some in self._table.all:
            some.still = value
        self._needs_paint = True

    @property
    def has_grain(self) -> bool:
        """Whether the paper shows its grain."""
        return self._table.has_grain

    @has_grain.setter
    def has_grain(self, value: bool) -> None:
        self._table.has_grain = value
        for some in self._table.all:
            some.has_grain = value
        self._needs_paint = True

    @property
    def problems(self) -> tuple[str, ...]:
        """Why something isn't shown as it was drawn, in words."""
        found = list(self._tools.raster.problems)
        for some in self._table.all:
            found += some.reasons
        return tuple(dict.fromkeys(found))

    @property
    def captions(self) -> tuple[str, ...]:
        """What is to be seen, in words: the place, who is there, the weather."""
        return captions_of(self._table.target, self._tools.people, self._tools.library)

    def show(self, tableau: Tableau, cut: bool = False) -> None:
        """Go over to a tableau; with `cut` at once instead of fading and walking."""
        self._table.target = tableau
        if self._resizing.is_on:
            return
        cut = cut or self._pace.is_still
        self._filming.camera.ask(tableau.camera, cut=cut)
        self._table.go_over_to(tableau, cut=cut)
        self._needs_paint = True
        if cut or self._tools.wait:
            self._table.fetch()
            self._table.change(math.inf)
            self._paint(at_once=cut)
        if not self._tools.wait:
            return
        while self._table.film(0.0) and not self._filming.is_moving:
            self._table.fetch()
            self._table.change(math.inf)

    def tick(self, dt_s: float) -> bool:
        """Let time pass; True if the picture is another one than before."""
        dt_s = min(max(dt_s, 0.0), LONGEST_TICK_S)
        self._tools.naming.renew()
        is_new_moment = self._pace.go_on(dt_s)
        changed = self._threads.tick(dt_s)
        changed |= self._table.wings.fade(dt_s)
        self._rebuild(dt_s)
        has_asked, came = self._asking.go_on(is_new_moment=is_new_moment)
        self._needs_paint |= came
        self._table.film(dt_s)
        self._tidying.go_on(is_busy=is_new_moment or has_asked)
        changed |= is_new_moment and self._filming.is_moving
        going = self._table.wings.going
        pixels = self._pace.pixels(
            dt_s, is_fading=going is not None, is_waiting=self._table.is_waiting()
        )
        if going is not None and going.live is not None:
            pixels /= 2
            changed |= going.move(self._pace, pixels, is_new_moment=is_new_moment)
        changed |= self._table.change(pixels)
        coming, now = self._table.coming, self._table.now
        # While the next set is painted this one holds its breath.
        breathes = coming is None or not coming.canvas.is_painting
        # What has just come was enough for a frame.
        has_time = self._tools.wait or not has_asked
        is_due = is_new_moment and self._is_due()
        paints = breathes and (is_due or (self._needs_paint and has_time))
        if paints:
            changed |= self._paint()
        if now is None:
            return changed
        self._resizing.forget()
        if breathes and now.canvas.is_painting:
            changed |= self._filming.catch_up()
            changed |= now.canvas.work(pixels)
        # Where pictures are waited for, asking for them was enough for a frame.
        is_busy = is_new_moment or paints or (has_asked and self._table.is_waiting())
        if breathes and not (is_busy or self._pace.is_still):
            due = self._pace.next_due(is_walking=now.is_moving(self._pace.moment))
            now.rehearse(self._pace.moment + 1, due, self._pace.rehearsed)
        changed |= is_new_moment and now.has_air
        changed |= self._filming.go_on(now, is_new_moment=is_new_moment)
        return changed or (now.sky is not None and not self._pace.is_still)

    def draw(self, target: pygame.Surface) -> None:
        """Paint the picture as it is now on `target`, from its top left corner."""
        now, going = self._table.now, self._table.wings.going
        if going is None or not going.passing.hides_next:
            self._draw_set(target, now)
            if going is not None and going.live is not None:
                going.paint(target)
            self._draw_air(target, now)
        if going is not None and going.live is None:
            going.paint(target)
        still, scale = self._pace.is_still, self._table.framing.scale
        self._threads.paint(target, self._hand, self.size, scale, still=still)

    def _draw_set(self, target: pygame.Surface, now: StageSet | None) -> None:
        if now is None:
            if self._resizing.picture is not None:
                target.blit(self._resizing.picture, (0, 0))
            else:
                target.fill(self._table.ground)
            return
        target.blit(self._filming.seen(now), (0, 0))

    def _draw_air(self, target: pygame.Surface, now: StageSet | None) -> None:
        if now is None:
            return
        view = self._filming.seen_view(now)
        now.paint_air(target, self._pace.drift, self._pace.moment, view)
        if now.sky is not None:
            now.sky.paint_at(target, self._pace.falls_s)

    def _hand(self, person: str) -> tuple[int, int] | None:
        now = self._table.now
        hand = now.company.hand(person) if now and now.company else None
        if hand is None or now is None or now.view != WHOLE:
            return hand
        return self._filming.view.point(hand, self.size)

    def resize(self, size: tuple[int, int]) -> None:
        """Fit another window; the old picture stands enlarged until then."""
        size = bounded(size)
        if size == self._table.framing.size:
            return
        now = self._table.now
        if now is not None:
            self._resizing.keep(self._filming.seen(now))
        self._table.framing = Framing.of(size)
        self._pace.size = size
        self._backstage.later(partial(fit, size))
        self._table.wings.end()
        self._filming.camera.begin_anew()
        self._resizing.fill(size)
        if self._table.all or self._resizing.is_on:
            self._table.clear()
            self._resizing.begin()
        if self._tools.wait:
            self._rebuild(0.0)
            self._table.fetch()
            self._table.change(math.inf)

    def _rebuild(self, dt_s: float) -> None:
        """Build the set for the window's new size, once that stays."""
        if self._resizing.go_on(dt_s):
            self._table.cut_to(self._table.target)
            self._needs_paint = True

    def hotspot_boxes(self, ids: Iterable[str]) -> dict[str, pygame.Rect]:
        """Where things and people are, in pixels of the window.

        Ids are elements of the place's picture or people on the stage. What
        isn't measured yet, or isn't there, is missing: ask again next frame.
        """
        now = self._table.now
        found: dict[str, pygame.Rect] = {}
        if now is None or now.place != self._table.target.place:
            # Whoever is still seen there isn't meant.
            return found
        whole = pygame.Rect((0, 0), self.size)
        for id_ in ids:
            box = self._table.box(now, id_)
            if box is not None and now.view == WHOLE:
                box = self._filming.view.seen(box, self.size)
            if box is not None and box.colliderect(whole):
                found[id_] = box.clip(whole)
        return found

    def thread(self, giver: str, receiver: str, slack: bool = False) -> None:
        """Show a thread of light between two people for two seconds."""
        self._threads.begin(giver, receiver, is_slack=slack)

    def attend(self, id_: str | None) -> None:
        """Keep what is spoken of in a narrow picture: an element, or a person."""
        self._table.attend(id_)

    def prefetch(self, *tableaux: Tableau, anew: bool = False) -> None:
        """Have what may come next drawn meanwhile, nearest first.

        With `anew`, what was to come so far isn't any more.
        """
        if anew:
            self._preparations.forget()
        self._preparations.expect(tableaux, self.framing)

    def close(self) -> None:
        """End what runs backstage. The raster is the caller's to close."""
        self._backstage.close()

    def _is_due(self) -> bool:
        now = self._table.now
        is_walking = now is not None and now.is_moving(self._pace.moment)
        return self._pace.is_due(is_walking=is_walking)

    def _paint(self, *, at_once: bool = False) -> bool:
        now = self._table.now
        if now is None or now.scenery is None:
            return False
        self._needs_paint = False
        now.step(self._pace.moment)
        items = self._table.items_of(now)
        at_once = at_once or self._pace.is_still
        return now.canvas.show(items, now.scenery.ground, at_once=at_once)
