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
from game.narrative.attitudes import Gesture
from game.narrative.directing import Passage
from game.narrative.story import Light, Person
from game.narrative.tableau import Tableau
from game.stage.backstage import Backstage
from game.stage.blocks import Blocks
from game.stage.camera import WHOLE, View
from game.stage.canvas import Item
from game.stage.captions import captions_of
from game.stage.filming import Filming
from game.stage.framing import Framing
from game.stage.going import Going
from game.stage.pace import Pace
from game.stage.paper import PaperStock
from game.stage.passing import CUT, FADE, SLOW_S, Passing
from game.stage.pointing import element_box
from game.stage.prefetching import Preparation
from game.stage.rastering.raster import Raster
from game.stage.stageset import StageSet, Tools, key_of
from game.stage.striking import Strike
from game.stage.thread import Threads

RESIZE_PAUSE_S = 0.2
# After this long a set comes on as far as it has come.
PATIENCE_S = 8.0
LONGEST_TICK_S = 0.5
UPPER_PART = 0.45
# So many scenes to come are looked at ahead.
PREPARED_MOST = 8
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
        self._stock = PaperStock()
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
        )
        self._lights = lights
        self._pace = Pace(_bounded(size), is_still=reduced_motion)
        self._has_grain = has_grain
        self._framing = Framing.of(_bounded(size))
        self._backstage.later(self._fit_memory)
        self._target = Tableau()
        self._set: StageSet | None = None
        self._coming: StageSet | None = None
        # How the coming set takes the place of this one.
        self._passage = Passage(CUT)
        self._filming = Filming(self._pace, self._stock, at_once=wait)
        self._strike = Strike()
        # What is shown where there is no set yet: the old one, after a resize.
        self._stand_in: pygame.Surface | None = None
        self._going: Going | None = None
        self._preparing: list[Preparation] = []
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
        """Whether everything is shown, as sharp as it gets at this moment."""
        now, coming = self._set, self._coming
        # A nearer picture waits for the camera; until then this one is shown.
        waits = coming is not None and self._waits_for_camera(coming)
        return (
            (coming is None or (waits and coming.is_crisp))
            and self._going is None
            and now is not None
            and now.is_crisp
            and not self._needs_paint
            and not self._filming.camera.is_asked
        )

    @property
    def is_settled(self) -> bool:
        """Whether nobody is on the way, nothing fades and no lamp turns."""
        now = self._set
        return (
            self._coming is None
            and self._going is None
            and now is not None
            and not now.is_moving(self._pace.moment)
            and not now.is_turning(self._pace.moment)
            and not self._filming.is_moving
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
    def spent_px(self) -> int:
        """How many pixels the sets of now have laid over one another so far."""
        return sum(some.canvas.spent_px for some in self._sets())

    @property
    def reduced_motion(self) -> bool:
        """Whether everything stands still."""
        return self._pace.is_still

    @reduced_motion.setter
    def reduced_motion(self, value: bool) -> None:
        self._pace.is_still = value
        for some in self._sets():
            some.still = value
        self._needs_paint = True

    @property
    def has_grain(self) -> bool:
        """Whether the paper shows its grain."""
        return self._has_grain

    @has_grain.setter
    def has_grain(self, value: bool) -> None:
        self._has_grain = value
        for some in self._sets():
            some.has_grain = value
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
        was, self._target = self._target, tableau
        if self._is_resizing:
            return
        cut = cut or self._pace.is_still
        self._filming.camera.ask(tableau.camera, cut=cut)
        self._go_over_to(tableau, cut=cut)
        if self._going is not None:
            self._going.follow(tableau, self._pace.moment)
            if was.cast != tableau.cast:
                self._going.passing.hurry()
        self._needs_paint = True
        if cut or self._tools.wait:
            self._fetch()
            self._change_sets(math.inf)
            self._paint(at_once=cut)
        while self._tools.wait and self._film(0.0) and not self._filming.is_moving:
            self._fetch()
            self._change_sets(math.inf)

    def _go_over_to(self, tableau: Tableau, *, cut: bool) -> None:
        """Let the sets there are follow a tableau, or begin to build another."""
        light, moment = self._lights.get(tableau.light or ""), self._pace.moment
        here = key_of(tableau, light)
        now, coming = self._set, self._coming
        if coming is not None and coming.key == here:
            coming.follow(tableau, light, moment, cut=True)
            if now is not None and now.key == here:
                now.follow(tableau, light, moment, cut=cut)
            elif cut:
                self._passage = Passage(CUT)
        elif now is not None and now.key == here:
            self._give_up(coming)
            now.follow(tableau, light, moment, cut=cut)
        else:
            self._give_up(coming)
            self._coming = self._build(tableau)
            self._passage = self._way_to(tableau, cut=cut or now is None)

    def tick(self, dt_s: float) -> bool:
        """Let time pass; True if the picture is another one than before."""
        dt_s = min(max(dt_s, 0.0), LONGEST_TICK_S)
        is_new_moment = self._pace.go_on(dt_s)
        changed = self._threads.tick(dt_s)
        changed |= self._fade(dt_s)
        self._rebuild(dt_s)
        if is_new_moment or self._is_waiting():
            self._needs_paint |= self._fetch()
        self._film(dt_s)
        self._tidy(is_new_moment)
        changed |= is_new_moment and self._filming.is_moving
        going = self._going
        pixels = self._pace.pixels(
            dt_s, is_fading=going is not None, is_waiting=self._is_waiting()
        )
        if going is not None and going.live is not None:
            pixels /= 2
            changed |= going.move(self._pace, pixels, is_new_moment=is_new_moment)
        changed |= self._change_sets(pixels)
        coming, now = self._coming, self._set
        # While the next set is painted this one holds its breath.
        breathes = coming is None or not coming.canvas.is_painting
        if breathes and (self._needs_paint or (is_new_moment and self._is_due())):
            changed |= self._paint()
        if now is None:
            return changed
        if breathes and now.canvas.is_painting:
            changed |= now.canvas.work(pixels)
        changed |= is_new_moment and now.has_air
        changed |= self._filming.go_on(now, is_new_moment=is_new_moment)
        return changed or (now.sky is not None and not self._pace.is_still)

    def _tidy(self, is_new_moment: bool) -> None:
        """Do what nobody waits for, one bit at a time."""
        if self._strike.go_on(self._pace.strike_bytes):
            self._backstage.later(_give_back)
        if self._set is not None and not self._set.is_turning(self._pace.moment):
            self._tools.blocks.tidy()
        is_free = is_new_moment and self._coming is None and self._strike.is_done
        if not is_free:
            return
        if self._preparing:
            if self._preparing[0].go_on():
                self._preparing.pop(0)
        elif self._going is None and not (self._pace.is_still or self._tools.wait):
            self._stock.lay_in(self.size)

    def draw(self, target: pygame.Surface) -> None:
        """Paint the picture as it is now on `target`, from its top left corner."""
        now, going = self._set, self._going
        if going is None or not going.passing.hides_next:
            self._draw_set(target, now)
            if going is not None and going.live is not None:
                going.paint(target)
            self._draw_air(target, now)
        if going is not None and going.live is None:
            going.paint(target)
        still, scale = self._pace.is_still, self._framing.scale
        self._threads.paint(target, self._hand, self.size, scale, still=still)

    def _draw_set(self, target: pygame.Surface, now: StageSet | None) -> None:
        if now is None:
            if self._stand_in is not None:
                target.blit(self._stand_in, (0, 0))
            else:
                target.fill((0, 0, 0))
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
        now = self._set
        hand = now.company.hand(person) if now and now.company else None
        if hand is None or now is None or now.view != WHOLE:
            return hand
        return self._filming.view.point(hand, self.size)

    def resize(self, size: tuple[int, int]) -> None:
        """Fit another window; the old picture stands enlarged until then."""
        size = _bounded(size)
        if size == self._framing.size:
            return
        old = self._filming.seen(self._set) if self._set is not None else self._stand_in
        self._framing = Framing.of(size)
        self._pace.size = size
        self._backstage.later(self._fit_memory)
        self._end_going()
        self._filming.camera.begin_anew()
        if old is not None:
            # The quick way: a dragged window asks for it many times a second.
            self._stand_in = pygame.transform.scale(old, size)
        if self._sets() or self._is_resizing:
            for some in self._sets():
                self._give_up(some)
            self._set = None
            # A window that is being dragged comes through many sizes.
            self._resize_in_s = 0.0 if self._tools.wait else RESIZE_PAUSE_S
            self._is_resizing = True
        if self._tools.wait:
            self._rebuild(0.0)
            self._fetch()
            self._change_sets(math.inf)

    def _fit_memory(self) -> None:
        # Loaded here, where no frame waits for it.
        from game.stage.memory import LARGEST_HOLE, leave_no_holes

        # What covers a quarter of the window is large. People are smaller: they are
        # put together at each step, and must not wait for memory.
        leave_no_holes(min(self.size[0] * self.size[1], LARGEST_HOLE))

    def _rebuild(self, dt_s: float) -> None:
        """Build the set for the window's new size, once that stays."""
        self._resize_in_s -= dt_s
        if self._is_resizing and self._resize_in_s <= 0.0:
            self._is_resizing = False
            self._coming = self._build(self._target)
            self._passage = Passage(CUT)
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
            box = self._box(now, id_)
            if box is not None and now.view == WHOLE:
                box = self._filming.view.seen(box, self.size)
            if box is not None and box.colliderect(whole):
                found[id_] = box.clip(whole)
        return found

    def _box(self, now: StageSet, id_: str) -> pygame.Rect | None:
        """Where something is on the canvas of a set."""
        if now.company is None or now.scenery is None:
            return None
        return now.company.box(id_) or element_box(
            now.scenery,
            self._tools.raster,
            id_,
            self._pace.drift,
            now.pan,
            wait=self._tools.wait,
        )

    def _sought(self, now: StageSet, id_: str) -> pygame.Rect | None:
        """What one looks at of something: of people, their upper part."""
        box = self._box(now, id_)
        if box is not None and now.company is not None and now.company.box(id_):
            box.height = round(box.height * UPPER_PART)
        return box

    def thread(self, giver: str, receiver: str, slack: bool = False) -> None:
        """Show a thread of light between two people for two seconds."""
        self._threads.begin(giver, receiver, is_slack=slack)

    def prefetch(self, *tableaux: Tableau) -> None:
        """Have what may come next drawn meanwhile."""
        for tableau in tableaux:
            light = self._lights.get(tableau.light or self._target.light or "")
            new = Preparation(tableau, light, self._framing, self._tools)
            self._preparing = [*self._preparing, new][-PREPARED_MOST:]

    def close(self) -> None:
        """End what runs backstage. The raster is the caller's to close."""
        self._backstage.close()

    # Sets.

    def _sets(self) -> tuple[StageSet, ...]:
        return tuple(some for some in (self._coming, self._set) if some is not None)

    def _build(self, tableau: Tableau, view: View = WHOLE) -> StageSet:
        framing, now = self._framing, self._set
        if view != WHOLE:
            pan = now.pan if now is not None else 0.0
            framing = framing.nearer(view.left, view.top, view.share, pan)
        return StageSet(
            tableau,
            self._lights.get(tableau.light or ""),
            framing,
            self._tools,
            still=self._pace.is_still,
            has_grain=self._has_grain,
            asked_s=self._pace.time_s,
            view=view,
        )

    def _way_to(self, tableau: Tableau, *, cut: bool) -> Passage:
        """How a tableau that needs another set takes the place of this one."""
        now = self._set
        if cut or now is None:
            return Passage(CUT)
        if now.place != tableau.place:
            return tableau.passage or Passage()
        # Nobody may haunt the place where they stood in another light.
        stands = [(f.person, f.mark, f.beside) for f in now.cast]
        moves = stands != [(f.person, f.mark, f.beside) for f in tableau.cast]
        return Passage(FADE, None, 0 if moves else tableau.tenths or 0)

    # Camera.

    def _waits_for_camera(self, coming: StageSet) -> bool:
        """Whether a set is for a view that the camera hasn't reached yet."""
        now = self._set
        is_nearer = coming.view != WHOLE and now is not None and now.key == coming.key
        return is_nearer and self._filming.view != coming.view

    def _film(self, dt_s: float) -> bool:
        """Let the camera follow its direction; True if it began something."""
        now, coming, camera = self._set, self._coming, self._filming.camera
        if not camera.is_asked or now is None or now.scenery is None:
            return False
        if self._going is not None:
            # First the place, then what there is in it.
            return False
        light = self._lights.get(self._target.light or "")
        if now.key != key_of(self._target, light):
            return False
        if now.view != WHOLE:
            # The way leads over the whole picture.
            if coming is None or coming.view != WHOLE:
                self._give_up(coming)
                self._coming, self._passage = self._build(self._target), Passage(CUT)
            return True
        box = self._sought(now, camera.to) if camera.to else None
        if box is None and self._may_be_found(now) and camera.seek(dt_s):
            return False
        view = camera.follow(box, self.size, self._pace.time_s)
        self._give_up(coming)
        if view != WHOLE:
            self._coming, self._passage = self._build(self._target, view), Passage(CUT)
        return True

    def _may_be_found(self, now: StageSet) -> bool:
        """Whether what the camera looks for only hasn't been measured yet."""
        sheet = now.scenery.sheet if now.scenery is not None else None
        is_there = sheet is not None and self._filming.camera.to in sheet.drawing.by_id
        is_coming = any(f.person == self._filming.camera.to for f in self._target.cast)
        return (is_there or is_coming) and not self._tools.wait

    def _is_waiting(self) -> bool:
        """Whether pictures are still to come."""
        return self._coming is not None or (
            self._set is not None and not self._set.is_crisp
        )

    def _fetch(self) -> bool:
        came = self._going is not None and self._going.fetch(self._pace.moment)
        for some in self._sets():
            if some is self._coming and not self._strike.is_done:
                # No three places at once: what has been seen goes first.
                continue
            news = some.fetch(self._pace.moment, is_seen=self._is_seen(some))
            came |= news and some is self._set
        return came

    def _is_seen(self, some: StageSet) -> bool:
        """Whether a set is seen, and has the stage for itself.

        On its way to a nearer picture of the same place nobody watches a flame.
        """
        coming = self._coming
        is_alone = coming is None or coming.view == WHOLE
        return (
            some is self._set
            and is_alone
            and (self._going is None or self._going.live is None)
            and self._strike.is_done
        )

    def _change_sets(self, pixels: float) -> bool:
        """Bring the coming set on, once it is ready and painted."""
        coming = self._coming
        if coming is None or not self._may_come(coming):
            return False
        if not coming.is_painted:
            coming.step(self._pace.moment)
            at_once = math.isinf(pixels)
            if not coming.canvas.is_painting:
                if not (at_once or coming.pose_next(self._pace.moment)):
                    return False
                if self._set is not None:
                    self._set.canvas.leave_off()
                items = self._items(coming)
                ground = coming.scenery.ground if coming.scenery else (0, 0, 0)
                coming.canvas.show(items, ground, at_once=at_once)
            coming.canvas.work(pixels)
            if not coming.is_painted:
                return False
        self._take_over(coming)
        return True

    def _may_come(self, coming: StageSet) -> bool:
        """Whether a set has what it needs to be painted and shown."""
        is_late = self._pace.time_s - coming.asked_s > PATIENCE_S
        is_there = coming.can_open and (coming.is_ready or is_late)
        return is_there and not self._waits_for_camera(coming)

    def _take_over(self, coming: StageSet) -> None:
        before = self._set
        turns = before.company.turns if before and before.company else {}
        self._leave(before)
        if before is None or before.key != coming.key:
            self._filming.camera.begin_anew()
        elif coming.company is not None:
            coming.company.resume(turns)
        self._set, self._coming, self._stand_in = coming, None, None
        passing = self._going.passing if self._going is not None else None
        if passing is not None and passing.lights_up:
            coming.light_up(self._pace.moment, passing.half_s)

    def _leave(self, old: StageSet | None) -> None:
        """Keep the old picture for its passing, or put it away."""
        self._end_going()
        if old is None:
            return
        how = self._passage
        if how.how == CUT or self._pace.is_still or old.framing.size != self.size:
            self._give_up(old)
            return
        lasts_s = how.tenths / 10
        is_same_place = old.place == self._target.place
        lives = is_same_place and how.how == FADE and lasts_s > SLOW_S
        if lives and not self._filming.needs_lens(old):
            self._going = Going(Passing(old.canvas.front, FADE, lasts_s), old)
            return
        focus = self._sought(old, how.thing) if how.thing else None
        if focus is not None and old.view == WHOLE:
            focus = self._filming.view.seen(focus, self.size)
        view = self._filming.seen_view(old)
        picture = self._filming.hand_over(old)
        if picture is not None:
            old.paint_air(picture, self._pace.drift, self._pace.moment, view)
            if old.sky is not None:
                old.sky.paint_at(picture, self._pace.time_s)
            at = focus.center if focus is not None else None
            seed = self._tools.seed
            self._going = Going(Passing(picture, how.how, lasts_s, at, seed))
        self._give_up(old)

    def _end_going(self) -> None:
        """Put away the picture that goes."""
        going, self._going = self._going, None
        if going is None:
            return
        if going.live is not None:
            self._give_up(going.live)
        else:
            self._stock.give(going.passing.picture)

    def _give_up(self, some: StageSet | None) -> None:
        """Take down a set that isn't needed any more."""
        if some is None:
            return
        if some is self._coming:
            self._coming = None
        self._stock.give(some.canvas.fold())
        self._strike.add(some.strike())
        if self._tools.wait:
            self._strike.go_on(math.inf)

    def _fade(self, dt_s: float) -> bool:
        going = self._going
        if going is None:
            return False
        changed = going.passing.tick(dt_s)
        if going.passing.is_over:
            self._end_going()
        return changed

    # Painting.

    def _items(self, some: StageSet) -> list[Item]:
        pace = self._pace
        return some.items(pace.drift, pace.moment, pace.slow_moment)

    def _is_due(self) -> bool:
        now = self._set
        is_walking = now is not None and now.is_moving(self._pace.moment)
        return self._pace.is_due(is_walking=is_walking)

    def _paint(self, *, at_once: bool = False) -> bool:
        now = self._set
        if now is None or now.scenery is None:
            return False
        self._needs_paint = False
        now.step(self._pace.moment)
        items = self._items(now)
        at_once = at_once or self._pace.is_still
        return now.canvas.show(items, now.scenery.ground, at_once=at_once)


def _give_back() -> None:
    # Loaded here, where no frame waits for it.
    from game.stage.memory import give_back_holes

    give_back_holes()


def _bounded(size: tuple[int, int]) -> tuple[int, int]:
    return (
        min(max(size[0], SMALLEST[0]), LARGEST[0]),
        min(max(size[1], SMALLEST[1]), LARGEST[1]),
    )
