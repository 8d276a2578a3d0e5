"""Where somebody on the stage is, as they are seen: box, hand, mouth, upper part.

What was painted last is what is pointed at. Only where the camera is to look is
told from where they stand, or will stand: that mustn't change with a breath.
"""

from collections.abc import Iterable

import pygame

from game.stage.actor import Actor
from game.stage.air import Mouth
from game.stage.framing import Span
from game.stage.manner import BREATH_TICKS
from game.stage.painting import Item
from game.stage.pieces import HEIGHT_UNITS
from game.stage.pose import Pose, Posed
from game.stage.rastering.job import Box
from game.stage.scenery import Scenery

# Which difference in size isn't seen.
SAME_SIZE = 0.01
BOB_UNITS = 7.0
# So many figures are put together for one moment that nobody had foreseen.
TOGETHER_AT_ONCE = 1
# What one looks at of somebody.
UPPER_PART = 0.45


def posed_at(actor: Actor, height_px: float) -> Posed:
    """How somebody is seen now, as tall as a grown person of so many pixels.

    A figure for another height is brought to this one, once for each pose: until
    one is drawn for it, or for as long as the way takes.
    """
    posed = actor.puppet.posed(actor.pose)
    share = height_px / actor.puppet.height_px
    if abs(share - 1.0) > SAME_SIZE:
        known = actor.scaled
        if known is None or known[0] is not posed or known[1] != share:
            known = actor.scaled = posed, share, posed.scaled(share)
        posed = known[2]
    actor.posed = posed
    return posed


class Turns:
    """Who may be put together anew with a moment: few, the others hold theirs.

    By the next one they have been made ready.
    """

    def __init__(self) -> None:
        self._moment = -1
        self._left = 0

    def may_take(
        self, actor: Actor, pose: Pose, moment: int, *, at_once: bool = False
    ) -> bool:
        """Whether somebody may take a pose now, that or what they have to hold.

        What has no legs yet isn't taken; with `at_once`, all else is.
        """
        if moment != self._moment:
            self._moment, self._left = moment, TOGETHER_AT_ONCE
        puppet = actor.puppet
        if puppet.is_posed(pose):
            return True
        if not puppet.is_whole(pose):
            return False
        if at_once or not puppet.is_posed(actor.pose):
            return True
        self._left -= 1
        return self._left >= 0


def is_seen(actor: Actor) -> bool:
    """Whether anything is to be seen of somebody.

    Nobody is seen in one colour beside people who have a face.
    """
    waits = actor.began is None and actor.start[3] <= 0.0
    return actor.puppet.is_ready and not waits


def item_of(
    actor: Actor, scenery: Scenery, drift: float, pan: float, moment: int
) -> Item:
    """Somebody as something that stands on the stage, in the pose they have."""
    x, y, height, alpha = actor.now(moment)
    framing = scenery.framing
    posed = posed_at(actor, height * framing.scale)
    if actor.is_walking(moment) and (moment - (actor.began or 0)) % 2:
        y -= BOB_UNITS
    depth = scenery.depth_of(actor.to.layer)
    left = framing.x(x) + scenery.shift_px(depth, drift, pan)
    foot = posed.foot
    actor.at_px = round(left) - foot[0], round(framing.y(y)) - foot[1]
    return Item(
        key=f"person {actor.person}",
        surface=posed.surface,
        x=actor.at_px[0],
        y=actor.at_px[1],
        alpha=round(255 * min(max(alpha, 0.0), 1.0)),
    )


def spans_of(
    actors: Iterable[Actor], first: str | None
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """From where to where people will stand: one of them, and the others.

    The one is whoever spoke last: no frame goes to and fro with each sentence.
    """
    spans = {
        actor.person: (actor.to.x - actor.to.half, actor.to.x + actor.to.half)
        for actor in actors
        if not actor.is_leaving
    }
    own = spans.pop(first or "", None)
    return (own,) if own is not None else (), tuple(spans.values())


def box_of(actor: Actor) -> pygame.Rect | None:
    """Where somebody is on the window, in pixels."""
    return actor.posed.body.move(actor.at_px) if actor.posed is not None else None


def top_of(actor: Actor, scale: float) -> float:
    """Units down of somebody's crown, small for the tall."""
    body = actor.posed.body.h if actor.posed else actor.puppet.height_px
    return actor.to.y - body / scale


def upper_part(actor: Actor, height: float) -> Box:
    """Where one looks at somebody who has come to stand where they are going.

    `height` is that of their figure, in its units; the box in those of the place.
    """
    if actor.sits:
        height -= actor.puppet.sunk_units()
    high = height * actor.to.height / HEIGHT_UNITS
    left = actor.to.x - actor.to.width / 2
    return left, actor.to.y - high, actor.to.width, high * UPPER_PART


def hand_of(actor: Actor) -> tuple[int, int] | None:
    """Where somebody's hand is on the window, in pixels."""
    if actor.posed is None:
        return None
    x, y = actor.puppet.hand(actor.posed, actor.pose)
    return x + actor.at_px[0], y + actor.at_px[1]


def mouth_of(actor: Actor, breath: float) -> Mouth | None:
    """Where somebody breathes out, who has breathed so often so far."""
    if actor.posed is None or not actor.puppet.is_drawn:
        return None
    x, y = actor.puppet.mouth(actor.posed, actor.pose)
    # A quarter of the way on one is breathed in, and lets go.
    turn = (breath + 0.75) % 1.0
    at = x + actor.at_px[0], y + actor.at_px[1]
    return Mouth(at, actor.puppet.unit, actor.pose.looks_left, int(turn * BREATH_TICKS))
