"""What the camera sees of a set: where it looks, and through what.

A set is painted for a view: the whole, or a nearer one once the camera has got
there. On its way it sees the whole through a lens.
"""

import pygame

from game.stage.camera import WHOLE, CameraMan, View
from game.stage.lens import Lens
from game.stage.pace import Pace
from game.stage.paper import PaperStock
from game.stage.stageset import StageSet


class Filming:
    """A camera and its lens."""

    def __init__(self, pace: Pace, stock: PaperStock, *, at_once: bool) -> None:
        """`at_once`: whatever it turns to is seen without delay."""
        self.camera = CameraMan()
        self._lens = Lens(stock)
        self._stock = stock
        self._pace = pace
        self._at_once = at_once

    @property
    def view(self) -> View:
        """Where the camera looks."""
        return self.camera.at(self._pace.time_s)

    @property
    def is_moving(self) -> bool:
        """Whether it is on its way."""
        return self.camera.is_moving(self._pace.time_s)

    def needs_paper(self, some: StageSet | None) -> bool:
        """Whether the lens has sheets for a set, or will soon."""
        if self.camera.is_asked or self.is_moving or self._lens.is_in_use:
            return True
        return some is not None and self.needs_lens(some)

    def needs_lens(self, some: StageSet) -> bool:
        """Whether a set isn't painted for where the camera looks."""
        return some.view == WHOLE != self.view

    def seen(self, some: StageSet) -> pygame.Surface:
        """What the camera sees of a set."""
        front = some.canvas.front
        if not self.needs_lens(some):
            self._lens.put_away()
            return front
        if self._at_once or self._pace.is_still:
            self._lens.look(front, self.view)
        return self._lens.seen(front, self.view)

    def seen_view(self, some: StageSet) -> View:
        """The part of a set that is seen: a lens is a little behind the camera."""
        return self._lens.view if self.needs_lens(some) else WHOLE

    def hand_over(self, some: StageSet) -> pygame.Surface | None:
        """What was seen last of a set that is to go, to be given back later."""
        seen, front = self.seen(some), some.canvas.fold()
        if seen is front:
            return front
        self._stock.give(front)
        return self._lens.hand_over()

    def catch_up(self) -> bool:
        """See to the end what is about to change; True if another view is seen."""
        return self._lens.catch_up()

    def go_on(self, some: StageSet, *, is_new_moment: bool) -> bool:
        """Let the camera see what has changed; True if it does."""
        if not self.needs_lens(some) or self._at_once or self._pace.is_still:
            return False
        # It goes in twelfths: what is painted meanwhile is seen with the next.
        if is_new_moment and (self.is_moving or self._lens.is_in_use):
            self._lens.turn(some.canvas.front, self.view)
        return self._lens.go_on()
