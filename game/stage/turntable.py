"""The sets of a stage: the one that is seen, the one to come, the one that goes.

Follows the tableau: where the next one needs another set, that is built while
this one goes on, and takes its place once it is painted. A nearer set, for where
the camera looks, comes the same way.
"""

import math
from collections.abc import Mapping

import pygame

from game.narrative.directing import Passage
from game.narrative.story import Light
from game.narrative.tableau import Tableau
from game.stage.camera import WHOLE, View
from game.stage.cutting import Key, key_of
from game.stage.filming import Filming
from game.stage.framing import Framing
from game.stage.pace import Pace
from game.stage.painting import Item
from game.stage.passing import CUT, FADE, hurried
from game.stage.patience import EMPTY_S, may_come
from game.stage.pointing import aim_at, element_box
from game.stage.rastering.job import Box
from game.stage.scenery import ground_of
from game.stage.stageset import StageSet
from game.stage.tools import Tools
from game.stage.wings import Wings


class Turntable:
    """The sets of one stage.

    Attributes:
        now: The set that is seen.
        coming: The one that is being built.
        wings: What is left of those before.
        target: The tableau that is to be shown.
        framing: How places fall on the window.
        has_grain: Whether sets show the paper's grain.
    """

    def __init__(
        self,
        tools: Tools,
        lights: Mapping[str, Light],
        pace: Pace,
        filming: Filming,
        framing: Framing,
        *,
        has_grain: bool,
    ) -> None:
        """Begin without any set; `lights` are the declared ones by id."""
        self._tools = tools
        self._lights = lights
        self._pace = pace
        self._filming = filming
        self.framing = framing
        self.has_grain = has_grain
        self.target = Tableau()
        self.now: StageSet | None = None
        self.coming: StageSet | None = None
        self.wings = Wings(tools, pace, filming)
        self._attended: str | None = None
        # How the coming set takes the place of this one.
        self._passage = Passage(CUT)

    @property
    def all(self) -> tuple[StageSet, ...]:
        """The sets that there are, apart from what goes."""
        return tuple(some for some in (self.coming, self.now) if some is not None)

    def is_waiting(self) -> bool:
        """Whether pictures are still to come."""
        return self.coming is not None or (
            self.now is not None and not self.now.is_crisp
        )

    @property
    def is_crisp(self) -> bool:
        """Whether all that is to be shown now is, as sharp as it gets."""
        return self.has_all and self.wings.going is None

    @property
    def has_all(self) -> bool:
        """Whether all that is to be shown has come, whatever still makes way."""
        now, coming = self.now, self.coming
        # A nearer picture waits for the camera; until then this one is shown.
        waits = coming is not None and self.waits_for_camera(coming)
        return (
            (coming is None or (waits and coming.is_crisp))
            and now is not None
            and now.is_crisp
        )

    @property
    def ground(self) -> tuple[int, int, int]:
        """The bare paper of what is to be shown; black, if that is nothing."""
        light = self._lights.get(self.target.light or "")
        return ground_of(light) if self.target.place is not None else (0, 0, 0)

    @property
    def is_settling(self) -> bool:
        """Whether people are still being prepared for where they are to stand."""
        companies = [some.company for some in self.all]
        return any(each is not None and each.is_preparing for each in companies)

    def go_over_to(self, tableau: Tableau, *, cut: bool) -> None:
        """Let the sets there are follow a tableau, or begin to build another."""
        light, moment = self._lights.get(tableau.light or ""), self._pace.moment
        here = key_of(tableau, light)
        now, coming = self.now, self.coming
        if self.wings.going is not None:
            self.wings.going.follow(tableau, moment)
        # What was asked for and never came, because the reader is quicker.
        is_late = coming is not None and (now is None or coming.key != now.key)
        if coming is not None and coming.key == here:
            if now is not None and now.place != tableau.place:
                self._passage = hurried(self._passage)
            coming.follow(tableau, light, moment, cut=True)
            if now is not None and now.key == here:
                now.follow(tableau, light, moment, cut=cut)
            elif cut:
                self._passage = Passage(CUT)
        elif now is not None and now.key == here:
            self.give_up(coming)
            now.follow(tableau, light, moment, cut=cut)
        else:
            self.give_up(coming)
            self._passage = self._way_to(tableau, cut=cut or now is None)
            self.coming = self._build(tableau, self._kept_view(tableau))
            if coming is not None and is_late:
                # The reader has waited, and of another place sees it all at least.
                at_once_s = self._pace.time_s - EMPTY_S
                is_here = now is not None and now.place == tableau.place
                self.coming.asked_s = max(coming.asked_s, 0.0 if is_here else at_once_s)
        if is_late and now is not None and _is_only_lit_otherwise(now.key, here):
            # As far as the old light can tell it, people do what is told. Nobody
            # sits down at a table that isn't there yet.
            now.follow(tableau, light, moment, cut=cut)

    def attend(self, id_: str | None) -> None:
        """Keep an element or a person in the picture."""
        self._attended = id_
        for some in self.all:
            some.attend(id_)

    def cut_to(self, tableau: Tableau, view: View = WHOLE) -> None:
        """Begin to build a set that comes without any passing."""
        self.give_up(self.coming)
        self.coming, self._passage = self._build(tableau, view), Passage(CUT)

    def clear(self) -> None:
        """Take all sets down."""
        for some in self.all:
            self.give_up(some)
        self.now = None

    def _build(self, tableau: Tableau, view: View = WHOLE) -> StageSet:
        framing, now = self.framing, self.now
        if view != WHOLE:
            pan = now.pan_wanted if now is not None else 0.0
            framing = framing.nearer(view.left, view.top, view.share, pan)
        built = StageSet(
            tableau,
            self._lights.get(tableau.light or ""),
            framing,
            self._tools,
            still=self._pace.is_still,
            has_grain=self.has_grain,
            asked_s=self._pace.time_s,
            view=view,
        )
        built.attend(self._attended)
        if now is not None and now.place == tableau.place:
            built.focus = now.focus
        return built

    def _kept_view(self, tableau: Tableau) -> View:
        """The view that the next set is painted for: this one's, if that stays.

        In another light, and with something taken away, one goes on looking where
        one looked.
        """
        now = self.now
        is_same_place = now is not None and now.place == tableau.place
        stays = is_same_place and not self._filming.camera.is_asked
        return now.view if now is not None and stays else WHOLE

    def _way_to(self, tableau: Tableau, *, cut: bool) -> Passage:
        """How a tableau that needs another set takes the place of this one."""
        now = self.now
        if cut or now is None:
            return Passage(CUT)
        if now.place != tableau.place:
            return tableau.passage or Passage()
        # Nobody may haunt the place where they stood in another light.
        stands = [(f.person, f.mark, f.beside) for f in now.cast]
        moves = stands != [(f.person, f.mark, f.beside) for f in tableau.cast]
        return Passage(FADE, None, 0 if moves else tableau.tenths or 0)

    def fetch(self, *, only_next: bool = False) -> bool:
        """Bring on what is missing; True if it changes what is seen.

        With `only_next`, for the set that is waited for.
        """
        came = False
        if self.wings.going is not None and not only_next:
            came = self.wings.going.fetch(self._pace.moment)
        for some in self.all[: 1 if only_next else None]:
            if some is self.coming and not self.wings.strike.is_done:
                # No three places at once: what has been seen goes first.
                continue
            news = some.fetch(self._pace.moment)
            came |= news and some is self.now
        return came

    def change(self, pixels: float) -> bool:
        """Bring the coming set on, once it is ready and painted."""
        coming = self.coming
        if coming is None or not self._may_come(coming):
            return False
        if not coming.is_painted:
            coming.step(self._pace.moment)
            at_once = math.isinf(pixels)
            if not coming.canvas.is_painting:
                if not (at_once or coming.pose_next(self._pace.moment)):
                    return False
                if self.now is not None:
                    self.now.canvas.leave_off()
                items = self.items_of(coming)
                ground = coming.scenery.ground if coming.scenery else (0, 0, 0)
                coming.canvas.show(items, ground, at_once=at_once)
            coming.canvas.work(pixels)
            if not coming.is_painted:
                return False
        self._take_over(coming)
        return True

    def _may_come(self, coming: StageSet) -> bool:
        """Whether a set has what it needs to be painted and shown."""
        waited_s = self._pace.time_s - coming.asked_s
        return may_come(coming, self.now, waited_s) and not (
            self.waits_for_camera(coming)
        )

    def _take_over(self, coming: StageSet) -> None:
        before = self.now
        turns = before.company.turns if before and before.company else {}
        if before is None:
            self.wings.end()
        else:
            at, size = self._meets_at(before), self.framing.size
            self.wings.take(before, self._passage, self.target, size, at)
        camera = self._filming.camera
        if before is None or before.place != coming.place or camera.is_released:
            camera.begin_anew()
        elif coming.company is not None:
            coming.company.resume(turns)
        self.now, self.coming = coming, None
        going = self.wings.going
        if going is not None and going.passing.lights_up:
            coming.light_up(self._pace.moment, going.passing.half_s)

    def _meets_at(self, old: StageSet) -> tuple[int, int] | None:
        """Where on the window the passing of an old set comes together."""
        thing = self._passage.thing
        aim = self._aim(old, thing) if thing else None
        focus = self._rect(old, aim, pan=old.pan)
        if focus is not None and old.view == WHOLE:
            focus = self._filming.view.seen(focus, self.framing.size)
        return focus.center if focus is not None else None

    def give_up(self, some: StageSet | None) -> None:
        """Take down a set that isn't needed any more."""
        if some is None:
            return
        if some is self.coming:
            self.coming = None
        self.wings.put_away(some)

    def items_of(self, some: StageSet) -> list[Item]:
        """What stands on a set just now, back to front."""
        pace = self._pace
        return some.items(pace.drift, pace.moment, pace.slow_moment)

    def film(self, dt_s: float) -> bool:
        """Let the camera follow its direction; True if it began something."""
        now, coming, camera = self.now, self.coming, self._filming.camera
        if self.wings.going is not None or now is None or now.scenery is None:
            # First the place, then what there is in it.
            return False
        is_near = now.view != WHOLE or coming is not None
        if not camera.is_asked and (is_near or camera.goal == WHOLE):
            return False
        light = self._lights.get(self.target.light or "")
        if now.key != key_of(self.target, light):
            return False
        if not camera.is_asked:
            # Meanwhile another set of this place has come, seen through the lens.
            self.cut_to(self.target, camera.goal)
            return True
        if now.view != WHOLE:
            # The way leads over the whole picture.
            if coming is None or coming.view != WHOLE:
                self.cut_to(self.target)
            return True
        aim = self._aim(now, camera.to) if camera.to else None
        if aim is None and self._may_be_found(now) and camera.seek(dt_s):
            return False
        now.focus = (aim[0], aim[0] + aim[2]) if aim is not None else None
        box = self._rect(now, aim)
        spans = now.company.spans if now.company is not None else ((), ())
        people = now.framing.shares((*spans[0], *spans[1]), now.pan_wanted)
        view = camera.follow(box, self.framing.size, self._pace.time_s, people)
        self.give_up(coming)
        if view != WHOLE:
            self.cut_to(self.target, view)
        return True

    def waits_for_camera(self, coming: StageSet) -> bool:
        """Whether a set is for a view that the camera hasn't reached yet."""
        now = self.now
        is_nearer = coming.view != WHOLE and now is not None and now.key == coming.key
        return is_nearer and self._filming.view != coming.view

    def _may_be_found(self, now: StageSet) -> bool:
        """Whether what the camera looks for only hasn't been measured yet."""
        sheet = now.scenery.sheet if now.scenery is not None else None
        is_there = sheet is not None and self._filming.camera.to in sheet.drawing.by_id
        is_coming = any(f.person == self._filming.camera.to for f in self.target.cast)
        return (is_there or is_coming) and not self._tools.wait

    def box(self, now: StageSet, id_: str) -> pygame.Rect | None:
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

    def _aim(self, now: StageSet, id_: str) -> Box | None:
        """What the camera looks at of something, whatever moves just now."""
        if now.scenery is None or now.company is None:
            return None
        tools = self._tools
        return aim_at(now.scenery, now.company, tools.raster, id_, wait=tools.wait)

    @staticmethod
    def _rect(
        now: StageSet, aim: Box | None, pan: float | None = None
    ) -> pygame.Rect | None:
        """Where that is on a set's picture; without a pan, once it is looked at."""
        if aim is None:
            return None
        pan = now.pan_wanted if pan is None else pan
        return pygame.Rect(now.framing.rect(aim, pan))


def _is_only_lit_otherwise(one: Key, other: Key) -> bool:
    """Whether two sets show the same place with the same things, in other light."""
    return one != other and one == other._replace(grade=one.grade)
