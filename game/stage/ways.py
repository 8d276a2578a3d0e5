"""The ways of people: on, from mark to mark, and off, in steps of paper.

A way begins once there is something to show; until then one stands where one was,
or isn't seen. What is shown meanwhile is no business of this.
"""

import math

from game.narrative.events import Figure
from game.stage.actor import Actor
from game.stage.blocking import MIDDLE, Standing
from game.stage.puppet import Puppet

STEPS_ON = 7
STEPS_OFF = 6
STEPS_WALK = (6, 18)
UNITS_PER_STEP = 55.0
SLIDE_UNITS = 150.0


def come_on(
    figure: Figure, to: Standing, puppet: Puppet, moment: int, *, is_there: bool
) -> Actor:
    """Somebody who comes on from the nearer side; `is_there`: who simply stands."""
    start = goal = (to.x, to.y, to.height, 1.0)
    steps = 0
    if not is_there:
        side = -1.0 if to.x < MIDDLE else 1.0
        start = (to.x + side * SLIDE_UNITS, to.y, to.height, 0.0)
        steps = STEPS_ON
    actor = Actor(
        figure,
        to,
        puppet,
        start,
        goal,
        moment,
        to.looks_left,
        None if steps else moment,
        steps,
    )
    actor.is_seated = actor.sits
    return actor


def go(actor: Actor, to: Standing, moment: int) -> None:
    """Let somebody walk to where they are to stand, if that is elsewhere."""
    goal = (to.x, to.y, to.height, 1.0)
    was_leaving, actor.is_leaving = actor.is_leaving, False
    if actor.to.looks_left != to.looks_left:
        actor.looks_left = to.looks_left
    if actor.goal == goal and not was_leaving:
        actor.to = to
        actor.is_seated = actor.sits
        return
    actor.start = actor.now(moment)
    actor.goal, actor.to = goal, to
    way = math.dist(actor.start[:2], goal[:2])
    least, most = STEPS_WALK
    actor.steps = min(max(round(way / UNITS_PER_STEP), least), most)
    actor.began = None
    actor.asked = moment
    actor.is_seated = False
    actor.looks_left = to.looks_left


def go_off(actor: Actor, moment: int) -> None:
    """Let somebody go off to the nearer side."""
    actor.start = actor.now(moment)
    side = -1.0 if actor.start[0] < MIDDLE else 1.0
    x, y, height, _ = actor.start
    actor.goal = (x + side * SLIDE_UNITS, y, height, 0.0)
    actor.began, actor.steps, actor.is_leaving = moment, STEPS_OFF, True
