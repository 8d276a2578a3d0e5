"""Where the titles of threads stand: on their thread, off everything else.

A tag is a mark on the thread, and its title beside it if that has room.
"""

from collections.abc import Iterable, Sequence

import pygame

from game.narrative.values import dataclass
from game.ui.text import Paragraph

_TRIES = (16, 13, 19, 10, 22, 8, 24)  # points of a thread, from its middle outwards
_OPPOSITE = {
    "midtop": "midbottom",
    "midbottom": "midtop",
    "midleft": "midright",
    "midright": "midleft",
}


@dataclass(frozen=True, slots=True)
class Tag:
    """The mark of a thread on it, and its title if that has room.

    Attributes:
        bead: The mark.
        title: The title, or None.
        title_at: Top left corner of the title.
        box: Both together.
    """

    bead: pygame.Rect
    title: Paragraph | None
    title_at: tuple[int, int]
    box: pygame.Rect


class Tagging:
    """Finds a free place for one tag after another."""

    def __init__(
        self, frame: pygame.Rect, side: int, air: int, taken: Iterable[pygame.Rect]
    ) -> None:
        """Tags within `frame`.

        Args:
            frame: Where tags may be.
            side: How large a mark is.
            air: Least room to the left and right of words.
            taken: Where others stand already.
        """
        self._frame = frame
        self._side = side
        self._air = air
        self._taken = [box.inflate(air, 0) for box in taken]

    def place(self, points: Sequence[tuple[float, float]], title: Paragraph) -> Tag:
        """The tag of a thread that runs through `points`."""
        beads = [self._bead(points[index]) for index in _TRIES]
        bare = [Tag(bead, None, (0, 0), bead) for bead in beads]
        found = (tag for tag in (*_titled(beads, title), *bare) if self._is_free(tag))
        tag = next(found, bare[0])
        self._taken.append(tag.box.inflate(2 * self._air, 0))
        return tag

    def _bead(self, at: tuple[float, float]) -> pygame.Rect:
        bead = pygame.Rect(0, 0, self._side, self._side)
        bead.center = round(at[0]), round(at[1])
        return bead

    def _is_free(self, tag: Tag) -> bool:
        is_inside = self._frame.contains(tag.box)
        return is_inside and tag.box.collidelist(self._taken) < 0


def _titled(beads: Sequence[pygame.Rect], title: Paragraph) -> list[Tag]:
    """Tags with the title on each side of each bead."""
    tags = []
    for bead in beads:
        for way, other in _OPPOSITE.items():
            words = pygame.Rect(0, 0, title.width, title.height)
            setattr(words, way, getattr(bead, other))
            tags.append(Tag(bead, title, words.topleft, words.union(bead)))
    return tags
