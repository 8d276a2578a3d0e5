"""Everybody on the stage: how they are drawn, walk and are put together.

The company lets time pass, asks for pictures and hands out what is painted, twelve
times a second. It knows where everybody is, for pointing at them and for threads
between hands. Who comes and who goes is the business of `casting`.
"""

from collections.abc import Iterator, Mapping

import pygame

from game.narrative.tableau import Tableau
from game.stage.actor import Actor
from game.stage.air import Mouth
from game.stage.backing import Backing
from game.stage.casting import Casting
from game.stage.framing import Span
from game.stage.manner import Manners
from game.stage.painting import Item
from game.stage.pose import Pose
from game.stage.presence import (
    Turns,
    box_of,
    hand_of,
    is_seen,
    item_of,
    mouth_of,
    spans_of,
    top_of,
    upper_part,
)
from game.stage.rastering.job import Box
from game.stage.rastering.raster import LATER, SKETCH
from game.stage.scenery import Scenery
from game.stage.tools import Tools
from game.stage.wardrobe import Wardrobe

# For so long one waits for the picture of somebody in full; then whatever can be
# shown of them comes on, and the picture when it is there.
PATIENCE_TICKS = 3
# So many people are first asked for with one frame.
ASKED_AT_ONCE = 2


class Company:
    """The people of one scenery."""

    def __init__(
        self,
        tools: Tools,
        scenery: Scenery,
        *,
        still: bool = False,
    ) -> None:
        """Begin with nobody on the stage.

        Args:
            tools: What the set is built with.
            scenery: The place they are in.
            still: Whether nobody moves.
        """
        self._tools = tools
        self._scenery = scenery
        self._turns = Turns()
        self._wardrobe = Wardrobe(tools, scenery)
        self._backing = Backing(scenery)
        self._manners = Manners(tools.gestures, tools.seed)
        self._manners.still = still
        self._casting = Casting(scenery, self._wardrobe, self._manners)
        self._actors = self._casting.actors

    @property
    def still(self) -> bool:
        """Whether nobody moves."""
        return self._manners.still

    @still.setter
    def still(self, value: bool) -> None:
        self._manners.still = value

    @property
    def is_settled(self) -> bool:
        """Whether it is known where everybody is to stand."""
        return self._casting.is_settled

    @property
    def is_preparing(self) -> bool:
        """Whether there is something to be done about it in each frame."""
        is_asked = (actor.is_asked for actor in self._actors.values())
        return not (self.is_settled and all(is_asked))

    @property
    def is_ready(self) -> bool:
        """Whether everybody who should be on can be shown as they are drawn."""
        return self.is_settled and all(
            (actor.next_puppet or actor.puppet).is_ready
            for actor in self._actors.values()
        )

    @property
    def is_sketched(self) -> bool:
        """Whether everybody who should be on can be shown somehow."""
        return self.is_settled and all(
            actor.puppet.is_ready for actor in self._actors.values()
        )

    @property
    def persons(self) -> tuple[str, ...]:
        """Who is on, or coming on."""
        return tuple(a.person for a in self._actors.values() if not a.is_leaving)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why figures are missing, in words."""
        found: list[str] = []
        for actor in self._actors.values():
            found += actor.puppet.reasons
            picture = self._wardrobe.picture(actor.figure)
            if picture and actor.puppet.sheet is None:
                found += [
                    str(p) for p in self._tools.library.problems_of("people", picture)
                ]
        return tuple(dict.fromkeys(found))

    @property
    def spans(self) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """From where to where people will stand: whoever speaks, and the others."""
        return spans_of(self._actors.values(), self._casting.heard)

    def follow(self, tableau: Tableau, moment: int, *, cut: bool) -> None:
        """Take over a cast; with `cut` everybody simply stands there."""
        self._casting.follow(tableau, moment, cut=cut)

    def settle(self) -> bool:
        """Stand everybody where they belong; False while that isn't known."""
        return self.is_settled or self._casting.settle(0)

    def prepare(self, person: str) -> None:
        """Have somebody drawn for later, as they stand."""
        actor = self._actors[person]
        puppet = actor.next_puppet or actor.puppet
        puppet.prefetch(self._tools.raster, self._manners.pose(actor, 0), LATER)

    def sketch(self, person: str) -> None:
        """Have drawn what is shown of somebody until there is more."""
        actor = self._actors[person]
        found = self._wardrobe.sketch(actor.figure, actor.to)
        found.prefetch(self._tools.raster, self._manners.pose(actor, 0), SKETCH)

    def has_all(self, moment: int) -> bool:
        """Whether nobody needs a picture that hasn't come."""
        is_known = self._backing.is_known and self.is_settled
        return is_known and all(
            actor.next_puppet is None
            and not actor.frames
            and actor.puppet.has(self._manners.pose(actor, moment))
            for actor in self._actors.values()
        )

    @property
    def turns(self) -> dict[str, int]:
        """How everybody's head is turned."""
        return {actor.person: actor.turn for actor in self._actors.values()}

    def resume(self, turns: Mapping[str, int]) -> None:
        """Hold heads as the same people did in the picture before."""
        for person, actor in self._actors.items():
            actor.turn = turns.get(person, actor.turn)

    def strike(self) -> Iterator[pygame.Surface]:
        """Send everybody home: the pixels that they let go of."""
        self._casting.strike()
        yield from self._wardrobe.strike()

    def fetch(self, moment: int) -> bool:
        """Ask for pictures; True if something new came."""
        tools, came = self._tools, False
        if not self.is_settled:
            came = self._casting.settle(moment)
            if came and not tools.wait:
                # That was enough for a frame.
                return True
        came |= self._look_behind()
        actors = self._next_to_ask()
        for actor in actors:
            if not actor.puppet.is_ready:
                came |= self._begin(actor, self._manners.pose(actor, moment))
        for actor in actors:
            pose = self._manners.pose(actor, moment)
            if actor.puppet.is_ready or actor.next_puppet is None:
                came |= actor.puppet.fetch(tools, pose)
            for later in self._manners.coming(actor, moment):
                actor.puppet.fetch(tools, later)
            if actor.next_puppet is not None:
                actor.next_puppet.fetch(tools, pose)
                if actor.next_puppet.is_ready and actor.next_puppet.is_whole(pose):
                    actor.puppet, actor.next_puppet = actor.next_puppet, None
                    came = True
        return came

    def _look_behind(self) -> bool:
        """Find out what is behind everybody; True if shadows fall otherwise now."""
        backing, tools, came = self._backing, self._tools, False
        if not backing.is_known:
            backing.fetch(tools.raster, wait=tools.wait)
        for actor in self._actors.values():
            behind = backing.behind(actor.to)
            came |= behind is not actor.behind
            actor.behind = behind
        return came

    def _next_to_ask(self) -> list[Actor]:
        """Who is asked for now: those who were before, and the next few.

        Whoever speaks comes first: their words are being read.
        """
        heard = self._casting.heard
        found, news = [], 0
        for actor in sorted(self._actors.values(), key=lambda a: a.person != heard):
            if not (actor.is_asked or self._tools.wait):
                # What somebody is drawn with takes time to be named, the first time.
                if news >= ASKED_AT_ONCE:
                    continue
                news, actor.is_asked = news + 1, True
            found.append(actor)
        return found

    def _begin(self, actor: Actor, pose: Pose) -> bool:
        """Ask for what somebody can be shown with soonest; True if that came.

        Each frame names few pieces. So one of everybody comes before many of one:
        it tells who has to be sketched, and all sketches before any figure.
        """
        if actor.next_puppet is not None:
            return actor.puppet.fetch(self._tools, pose)
        if self._tools.wait:
            return False
        came = actor.puppet.begin(self._tools)
        if actor.puppet.is_on_disk(self._tools.raster, pose):
            return came
        found = self._wardrobe.stand_in(actor.figure, actor.to, actor.puppet, pose)
        if found is not None:
            actor.puppet, actor.next_puppet = found, actor.puppet
            return found.fetch(self._tools, pose) or came
        return came

    def step(self, moment: int) -> None:
        """Let one twelfth of a second pass."""
        for actor in list(self._actors.values()):
            if actor.began is None and actor.steps and actor.puppet.is_ready:
                late = moment - actor.asked > PATIENCE_TICKS
                if late or actor.next_puppet is None:
                    actor.began = moment
            if self.still and actor.began is not None:
                actor.began = moment - actor.steps
            if not actor.is_walking(moment) and actor.began is not None:
                actor.is_seated = actor.sits
                if actor.is_leaving:
                    self._casting.let_go(actor)
                    continue
            actor.top = top_of(actor, self._scenery.framing.scale)
            self._manners.step(actor, moment)

    def foreseen(self, moment: int) -> list[tuple[Actor, Pose]]:
        """How everybody will most likely be; the pictures for it are asked for."""
        foreseen, actors = self._manners.foreseen, self._actors.values()
        return [(actor, foreseen(actor, moment, self._tools)) for actor in actors]

    def is_moving(self, moment: int) -> bool:
        """Whether somebody is on the way."""
        return any(
            actor.is_walking(moment)
            or (actor.began is None and actor.steps)
            or self._manners.is_moving(actor)
            for actor in self._actors.values()
        )

    def pose_next(self, moment: int) -> bool:
        """Put the next figure together; True once all of them are.

        The first time takes so long that each figure gets a frame of its own.
        """
        for actor in self._actors.values():
            if actor.posed is None and actor.puppet.is_ready:
                pose = self._manners.pose(actor, moment)
                if not actor.puppet.is_whole(pose):
                    continue
                actor.pose, actor.posed = pose, actor.puppet.posed(pose)
                return False
        return True

    def items(
        self,
        layer_id: str,
        is_people_layer: bool,
        drift: float,
        pan: float,
        moment: int,
    ) -> list[Item]:
        """Whoever stands after a layer, back to front."""
        here = []
        for actor in self._actors.values():
            after = self._scenery.after(actor.to.layer)
            if after == layer_id or (is_people_layer and not after):
                here.append(actor)
        here.sort(key=lambda actor: actor.now(moment)[1])
        found = []
        for actor in here:
            if is_seen(actor):
                pose = self._manners.pose(actor, moment)
                at_once = self._tools.wait or self.still
                if self._turns.may_take(actor, pose, moment, at_once=at_once):
                    actor.pose = pose
                elif actor.posed is None:
                    # Nothing to hold: they come on once they are whole.
                    continue
                found.append(item_of(actor, self._scenery, drift, pan, moment))
        return found

    def box(self, person: str) -> pygame.Rect | None:
        """Where somebody is on the window, in pixels."""
        actor = self._actors.get(person)
        return box_of(actor) if actor is not None else None

    def aim(self, person: str) -> Box | None:
        """Where somebody's upper part is, or will be when they have come there.

        In units of the place, and as they stand at rest: whoever looks there now
        and whoever looks again later see the same. None while it isn't known.
        """
        actor = self._actors.get(person)
        if actor is None or actor.is_leaving or not self.is_settled:
            return None
        return upper_part(actor, self._wardrobe.heights[person])

    def hand(self, person: str) -> tuple[int, int] | None:
        """Where somebody's hand is on the window, in pixels."""
        actor = self._actors.get(person)
        return hand_of(actor) if actor is not None else None

    def mouths(self, moment: int) -> list[Mouth]:
        """Everybody who breathes out where it can be seen."""
        if self.still:
            return []
        found = (
            mouth_of(actor, self._manners.breath(actor.person, moment))
            for actor in self._actors.values()
        )
        return [mouth for mouth in found if mouth is not None]
