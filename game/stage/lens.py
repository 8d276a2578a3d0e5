"""Part of the painted picture enlarged to the window, while the camera moves.

To enlarge all of it smoothly takes most of a frame. So on its way the camera
sees a little less than a twelfth of a second behind: each frame enlarges a band
of the next view on another sheet, and what is seen changes when it is whole.
"""

import pygame

from game.stage.camera import WHOLE, View
from game.stage.paper import PaperStock

BANDS = 4
# Nearer than this the difference to the whole picture is seen at once.
NEARLY_WHOLE = 0.97
LARGE_PX = 4_000_000


class _Look:
    """One view, as far as it has been enlarged."""

    def __init__(
        self,
        picture: pygame.Surface,
        view: View,
        sheet: pygame.Surface,
        bands: int,
        *,
        is_rough: bool = False,
    ) -> None:
        self.view = view
        self._is_rough = is_rough
        self._bands = bands
        self.sheet = sheet
        self._picture = picture
        self._band = 0

    @property
    def is_whole(self) -> bool:
        return self._band == self._bands

    def go_on(self) -> None:
        """Enlarge the next band."""
        size = self.sheet.get_size()
        part = self.view.rect(size)
        above, below = (
            part.h * (self._band + further) // self._bands for further in (0, 1)
        )
        top, bottom = (round(row * size[1] / part.h) for row in (above, below))
        self._band += 1
        if bottom <= top or below <= above:
            return
        seen = self._picture.subsurface((part.x, part.y + above, part.w, below - above))
        # On its way through a very large picture nobody misses the smoothing; where
        # it stays all is crisp anyway.
        is_large = size[0] * size[1] > LARGE_PX
        is_rough = is_large or self._is_rough
        how = pygame.transform.scale if is_rough else pygame.transform.smoothscale
        target = self.sheet.subsurface((0, top, size[0], bottom - top))
        how(seen, target.get_size(), target)

    def finish(self) -> None:
        while not self.is_whole:
            self.go_on()


class Lens:
    """What the camera sees of a picture that is painted as a whole."""

    def __init__(self, stock: PaperStock) -> None:
        """`stock` has the paper for what is seen."""
        self._stock = stock
        self._seen: _Look | None = None
        self._next: _Look | None = None

    @property
    def is_in_use(self) -> bool:
        """Whether something was looked at and not put away."""
        return self._seen is not None or self._next is not None

    @property
    def view(self) -> View:
        """The view that is seen."""
        return self._seen.view if self._seen is not None else WHOLE

    def seen(self, picture: pygame.Surface, view: View) -> pygame.Surface:
        """What is seen of a picture now; `view` is where the camera looks."""
        if self._seen is not None:
            return self._seen.sheet
        if view.share >= NEARLY_WHOLE or self._next is not None:
            # Where the camera is on its way already, the first view comes soon.
            return picture
        # To smooth all of it would take a frame: that comes with the next view.
        return self.look(picture, view, is_rough=True)

    def look(
        self, picture: pygame.Surface, view: View, *, is_rough: bool = False
    ) -> pygame.Surface:
        """See a view at once."""
        self._turn(picture, view, 1, is_rough=is_rough)
        self.catch_up()
        # The frame has done it all: nothing is left for the next one.
        self._stock.pause()
        assert self._seen is not None
        return self._seen.sheet

    def turn(self, picture: pygame.Surface, view: View, bands: int = BANDS) -> None:
        """Begin to look somewhere, as is seen when so many bands are done."""
        self._turn(picture, view, bands, is_rough=False)

    def _turn(
        self, picture: pygame.Surface, view: View, bands: int, *, is_rough: bool
    ) -> None:
        if self._next is not None:
            self._next.finish()
            self.go_on()
        sheet = self._stock.take(picture.get_size())
        self._next = _Look(picture, view, sheet, bands, is_rough=is_rough)

    def go_on(self) -> bool:
        """Enlarge one band more; True if another view is seen now."""
        coming = self._next
        if coming is None:
            return False
        if not (coming.is_whole or self._stock.pause()):
            coming.go_on()
        if not coming.is_whole:
            return False
        if self._seen is not None:
            self._stock.give(self._seen.sheet)
        self._seen, self._next = coming, None
        return True

    def catch_up(self) -> bool:
        """Enlarge at once what is left of a picture that is about to change.

        Its bands would be of two moments: people would be seen torn in two.
        """
        coming = self._next
        if coming is None:
            return False
        coming.finish()
        return self.go_on()

    def hand_over(self) -> pygame.Surface | None:
        """Give what is seen to somebody who gives it back to the stock."""
        seen, self._seen = self._seen, None
        self.put_away()
        return seen.sheet if seen is not None else None

    def put_away(self) -> None:
        """Give up what was made."""
        for look in (self._seen, self._next):
            if look is not None:
                self._stock.give(look.sheet)
        self._seen = self._next = None
