"""What is behind somebody where they stand: paper to throw a shadow on, or air.

A value of a pose: who composes a figure cuts its shadow by it. How it is found out
is the business of `game.stage.backing`.
"""

import pygame

from game.narrative.values import dataclass


class Behind:
    """What is behind somebody where they stand: paper, or air.

    Two are never equal: a figure is composed anew for another one.
    """

    def __init__(self, paper: pygame.Mask, soles: tuple[float, float], cell: float):
        """What of a place is seen around somebody.

        Args:
            paper: Where there is something to fall on, around where one stands.
            soles: Where on it the soles are.
            cell: How large one bit of it is, as a share of a grown person.
        """
        self._paper = paper
        self._soles = soles
        self._cell = cell
        self._mirrored: pygame.Mask | None = None

    def under(
        self, part: pygame.Rect, height_px: float, *, is_mirrored: bool
    ) -> pygame.Mask | None:
        """Where there is paper behind a part of a figure, as large as that.

        None if there is paper all over: most stand before a wall, and to find that
        out bit by bit takes longer than to compose the figure.

        Args:
            part: In pixels, from where the soles are.
            height_px: Of a grown person.
            is_mirrored: Whether the figure will be turned round with its shadow.
        """
        paper, (x, y) = self._paper, self._soles
        if is_mirrored:
            paper, x = self._turned(), paper.get_size()[0] - x
        cell_px = self._cell * height_px
        left, top = round(x + part.x / cell_px), round(y + part.y / cell_px)
        size = max(round(part.w / cell_px), 1), max(round(part.h / cell_px), 1)
        seen = cropped(paper, pygame.Rect((left, top), size))
        return None if seen.count() == size[0] * size[1] else seen.scale(part.size)

    def _turned(self) -> pygame.Mask:
        if self._mirrored is None:
            seen = pygame.transform.flip(self._paper.to_surface(), True, False)
            self._mirrored = pygame.mask.from_threshold(
                seen, (255, 255, 255), (8, 8, 8, 255)
            )
        return self._mirrored


@dataclass(frozen=True, slots=True)
class Fall:
    """Where the shadow of a figure falls.

    Attributes:
        behind: What is behind it.
        height_px: Of a grown person.
        soles: Where its soles are, in pixels of the figure.
        is_mirrored: Whether it will be turned round.
        sits: Whether it sits.
    """

    behind: Behind
    height_px: float
    soles: tuple[int, int]
    is_mirrored: bool
    sits: bool

    @property
    def way(self) -> tuple[object, ...]:
        """What makes another shadow: not what a breath moves."""
        return self.behind, self.is_mirrored, self.sits

    def paper(self, part: pygame.Rect, moved: tuple[int, int]) -> pygame.Mask | None:
        """Where a part of the figure that was moved so far has paper behind it.

        None if it has all over.
        """
        part = part.move(moved[0] - self.soles[0], moved[1] - self.soles[1])
        behind, high = self.behind, self.height_px
        return behind.under(part, high, is_mirrored=self.is_mirrored)


def cropped(paper: pygame.Mask, part: pygame.Rect) -> pygame.Mask:
    """A part; beyond the edges there may be anything, so there is paper."""
    found = pygame.Mask(part.size, fill=True)
    at = -part.x, -part.y
    found.erase(pygame.Mask(paper.get_size(), fill=True), at)
    found.draw(paper, at)
    return found
