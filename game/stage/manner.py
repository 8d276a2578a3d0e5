"""How people hold themselves: breath, looks, gestures, and who speaks.

Whoever speaks is read without a name: they lean in and lift the head, while the
others turn to them and stand back a little in the light. Everything goes in
twelfths of a second, and is seeded. Where somebody stands is no business of this.
"""

import math
import zlib
from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import replace

from game.narrative.attitudes import Arm, Attitude, Gesture
from game.narrative.gestures import GESTURES, REST
from game.stage.actor import Actor
from game.stage.bearing import (
    AT_REST,
    DEFAULT,
    Bearing,
    between,
    goal_of,
    is_possible,
    played,
    with_thing,
)
from game.stage.pose import BLINKS_WITH, Pose
from game.stage.tools import Tools

STRIDES = (1, 1, 0, -1, -1, 0)
BREATH_TICKS = 43
BLINK_TICKS = 56
# A shorter way is a shuffle; on a longer one, which leg is in front when.
LEAST_WAY_UNITS = 20.0
# How often a speaker's head is up.
WORD_SHARE = 0.6
MOST_TURN = 4
# Nobody waits longer than this for a gesture to be drawn: it is left out then.
PATIENCE_TICKS = 36
LATER_TICKS = 3
# Who speaks leans so far; whoever looks at them, a little.
LEANS, LISTENS = 2, 1
# How far those who don't speak stand back.
DIMMED = 2
# How a face is carried, in steps of the head and units of the shoulders: whoever
# is tired lets them hang, whoever is elsewhere has let go of them a little: with the
# head up and the eyes down one would look down on everybody.
CARRIAGE = {"tired": (2, -7), "away": (0, -3)}
# Somebody nearer than this needn't be turned to.
LEAST_TURN_UNITS = 120.0
_LAP = Attitude(near=Arm("lap", hand="flat"), far=Arm("lap"))
_CARRY = Attitude(near=Arm("side", arm=6, hand="fist"), far=Arm("side", hand="fist"))


class Manners:
    """How everybody of a company holds themselves."""

    def __init__(self, gestures: Mapping[str, Gesture], seed: int) -> None:
        """`gestures` are those of the story, besides the engine's."""
        self._gestures = gestures
        self._seed = seed
        self.still = False
        self.speaker: str | None = None
        self._is_alone = False

    # Gestures.

    def begin(self, actor: Actor, *, cut: bool) -> None:
        """Take over what a figure's directions say; with `cut`, at once."""
        figure, limbs = actor.figure, actor.puppet.limbs
        base = self._base(actor)
        gesture = self._gesture(actor)
        stays = goal_of(gesture.attitudes[-1], limbs, base) if gesture.stays else base
        if cut or self.still:
            actor.bearing, actor.frames = stays, ()
        elif figure.gestures != actor.gestures and figure.gesture is not None:
            actor.frames = played(gesture, actor.bearing, base, limbs)
            actor.frame_began = None
        elif stays not in (actor.bearing, *actor.frames[-1:]):
            actor.frames = tuple(between(actor.bearing, stays, limbs))
            actor.frame_began = None
        actor.gestures = figure.gestures

    def _gesture(self, actor: Actor) -> Gesture:
        name = actor.figure.gesture or REST
        found = self._gestures.get(name) or GESTURES.get(name)
        if found is None or not is_possible(found, actor.puppet.limbs):
            found = GESTURES[DEFAULT]
        return with_thing(found) if actor.figure.holds is not None else found

    def _base(self, actor: Actor) -> Bearing:
        """How somebody is without any gesture: arms find a lap, or carry."""
        limbs = actor.puppet.limbs
        if limbs is None:
            return AT_REST
        near = far = None
        if actor.sits and actor.puppet.can_sit:
            lap = goal_of(_LAP, limbs, AT_REST)
            near = lap.near if limbs.hangs("near") else None
            far = lap.far if limbs.hangs("far") else None
        if actor.figure.holds is not None:
            carried = goal_of(_CARRY, limbs, AT_REST)
            if "near" in limbs.sides:
                near = carried.near
            else:
                far = carried.far or far
        return Bearing(near=near, far=far)

    def step(self, actor: Actor, moment: int) -> None:
        """Let one twelfth of a second pass for somebody."""
        self._go_on(actor, moment)
        if self.still:
            actor.turn = actor.lean = 0
            actor.dim = self._wanted_dim(actor)
            return
        wanted = self._wanted_turn(actor, moment)
        if actor.turn != wanted:
            actor.turn += 1 if wanted > actor.turn else -1
        lean = self._wanted_lean(actor, moment)
        if actor.lean != lean:
            actor.lean += 1 if lean > actor.lean else -1
        dim = self._wanted_dim(actor)
        # Not everybody in the same twelfth: each is put together anew.
        due = (moment + int(self._noise(actor.person, "dim", 0) * 2)) % 2 == 0
        if actor.dim != dim and due:
            actor.dim += 1 if dim > actor.dim else -1

    def _go_on(self, actor: Actor, moment: int) -> None:
        """Go on with a gesture, once it is drawn."""
        if not actor.frames:
            return
        if self.still:
            actor.bearing, actor.frames = actor.frames[-1], ()
            return
        if actor.frame_began is None:
            if actor.frames_asked is None:
                actor.frames_asked = moment
            late = moment - actor.frames_asked > PATIENCE_TICKS
            if not late and not all(
                actor.puppet.has(pose) for pose in self.coming(actor, moment)
            ):
                return
            # Two who do the same don't do it in the same twelfth.
            later = self._noise(actor.person, "gesture", actor.gestures) * LATER_TICKS
            actor.frame_began, actor.frames_asked = moment + int(later), None
        at = moment - actor.frame_began
        if at < 0:
            return
        actor.bearing = actor.frames[min(at, len(actor.frames) - 1)]
        if at >= len(actor.frames) - 1:
            actor.frames, actor.frame_began = (), None

    def coming(self, actor: Actor, moment: int) -> Iterable[Pose]:
        """The poses that come next, for having them drawn: a gesture, a seat."""
        now = self.pose(actor, moment)
        if actor.sits and not actor.is_seated:
            yield replace(now, sits=True, stride=0)
        for bearing in dict.fromkeys(actor.frames):
            yield _borne(now, bearing, actor.turn)

    @staticmethod
    def is_moving(actor: Actor) -> bool:
        """Whether a gesture is being made, or waits to be."""
        return bool(actor.frames)

    # Looks.

    def listen(self, actor: Actor, others: Mapping[str, Actor]) -> None:
        """Turn to whoever speaks, unless the place says how one looks."""
        speaker = others.get(self.speaker or "")
        self._is_alone = len(others) == 1
        actor.speaker = speaker
        actor.hears = speaker is not None and speaker is not actor
        if not actor.hears or speaker is None or actor.to.is_turned:
            return
        way = speaker.to.x - actor.to.x
        if abs(way) > LEAST_TURN_UNITS and not actor.to.is_seat:
            actor.looks_left = way < 0

    def begin_listening(self, actor: Actor) -> None:
        """Be at once as somebody is who has been listening for a while."""
        actor.lean = 0 if self.still else self._wanted_lean(actor, 0)
        actor.dim = self._wanted_dim(actor)

    def _wanted_turn(self, actor: Actor, moment: int) -> int:
        speaker = actor.speaker
        if speaker is None or actor.is_walking(moment):
            return 0
        if speaker is actor:
            # Who speaks lifts the head now and then, as if for a word.
            up = self._noise(actor.person, "word", moment // 9) < WORD_SHARE
            return -1 if up else 0
        if not self._faces(actor, speaker):
            return 0
        own, other = actor.top, speaker.top
        if other > own + 90.0:
            return 2
        return 1 if other > own - 60.0 else -1

    def _wanted_lean(self, actor: Actor, moment: int) -> int:
        if actor.speaker is None or actor.is_walking(moment):
            return 0
        if actor.speaker is actor:
            return LEANS
        return LISTENS if self._faces(actor, actor.speaker) else 0

    def _wanted_dim(self, actor: Actor) -> int:
        if actor.speaker is None or (self._is_alone and not actor.hears):
            return 0
        return DIMMED if actor.hears else -1

    @staticmethod
    def _faces(actor: Actor, other: Actor) -> bool:
        return (other.to.x < actor.to.x) == actor.looks_left

    # The pose.

    def _noise(self, person: str, what: str, number: int) -> float:
        words = f"{self._seed} {person} {what} {number}"
        return zlib.crc32(words.encode()) / 2**32

    def breath(self, person: str, moment: int) -> float:
        """How often somebody has breathed so far; whole numbers are half out."""
        return moment / BREATH_TICKS + self._noise(person, "breath", 0)

    def foreseen(self, actor: Actor, moment: int, tools: Tools) -> Pose:
        """How somebody will be after their next step, if nothing comes between.

        Its pictures are asked for, unless it has been put together before.
        """
        then = copy(actor)
        if actor.speaker is actor:
            then.speaker = then
        self.step(then, moment)
        pose = self.pose(then, moment)
        # Whoever refers to themselves is only let go of by a collector.
        then.speaker = None
        if not actor.puppet.is_posed(pose):
            actor.puppet.fetch(tools, pose)
        return pose

    def pose(self, actor: Actor, moment: int) -> Pose:
        """How somebody is now."""
        breath, blinks = 0, False
        if not self.still:
            wave = math.sin(2 * math.pi * self.breath(actor.person, moment))
            breath = round(1 + wave)
            turn, at = divmod(moment, BLINK_TICKS)
            due = int(self._noise(actor.person, "blink", turn) * (BLINK_TICKS - 2))
            blinks = at == due and actor.expression in BLINKS_WITH
            sheet = actor.puppet.sheet
            blinks = blinks and sheet is not None and "lid-closed" in sheet.all_faces
        stride, looks_left = 0, actor.looks_left
        way = actor.goal[0] - actor.start[0]
        if actor.is_walking(moment) and abs(way) > LEAST_WAY_UNITS:
            stride = STRIDES[(moment - (actor.began or 0)) % len(STRIDES)]
            looks_left = way < 0
        pose = Pose(
            actor.expression,
            actor.turn,
            breath,
            looks_left,
            actor.is_seated,
            blinks,
            stride,
            lean=actor.lean,
            holds=actor.figure.holds,
            dim=actor.dim,
            behind=actor.behind,
        )
        return _borne(pose, actor.bearing, actor.turn)


def _borne(pose: Pose, bearing: Bearing, turn: int) -> Pose:
    """A pose in a bearing."""
    bowed, drawn_up = CARRIAGE.get(pose.expression, (0, 0))
    return Pose(
        pose.expression,
        min(max(turn + bearing.head + bowed, -MOST_TURN), MOST_TURN + 2),
        pose.breath,
        pose.looks_left,
        pose.sits,
        pose.blinks,
        pose.stride,
        bearing.upper,
        pose.lean,
        bearing.aside,
        bearing.lift + drawn_up,
        bearing.near,
        bearing.far,
        pose.holds,
        pose.dim,
        pose.behind,
    )
