"""A thing that was noticed, seen from near, over a stage that dims."""

import pygame

from game.app.house import House
from game.ui.closeup import height_of, place_of
from game.ui.colours import NIGHT

_VEIL = 80  # how dark the stage is behind it, 0 to 255


class NearView:
    """Shows at most one thing."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.thing: str | None = None
        self._is_there = False

    def show(self, thing: str | None) -> None:
        """Show `thing`, if there is a picture of it; None: nothing."""
        has_picture = thing is not None and self.house.cards.has(thing)
        self.thing = thing if has_picture else None
        self._is_there = False

    def tick(self) -> bool:
        """Whether a picture that was being drawn is there now."""
        if self.thing is None or self._is_there:
            return False
        height = height_of(self.house.kit.metrics)
        self._is_there = self.house.cards.picture(self.thing, height) is not None
        return self._is_there

    def draw(self, target: pygame.Surface, sheet: pygame.Rect, alpha: int) -> None:
        """Draw it where `sheet` leaves room, `alpha` (0 to 255) of it."""
        metrics = self.house.kit.metrics
        if self.thing is None:
            return
        picture = self.house.cards.picture(self.thing, height_of(metrics))
        if picture is None:
            return
        place = place_of(metrics, picture.get_size(), sheet)
        if place is None:
            return
        if place.size != picture.get_size():
            picture = pygame.transform.smoothscale(picture, place.size)
        veil = pygame.Surface(target.get_size())
        veil.fill(NIGHT)
        veil.set_alpha(alpha * _VEIL // 255)
        target.blit(veil, (0, 0))
        picture.set_alpha(alpha)
        target.blit(picture, place)
        picture.set_alpha(255)
