"""What lies under a figure: the shadow its paper throws, and the rim of light.

Both follow the outline, so they are the same for as long as the pieces of paper
lie the same way to one another: a breath, a blink or another face changes
nothing. They are cut once for each such way, together, and kept; whoever
composes a figure moves them along with the pieces that they belong to.
"""

from collections import OrderedDict
from collections.abc import Iterator, Sequence

import pygame

from game.stage.backdrop import Fall
from game.stage.pieces import Name
from game.stage.rim import Rim, lit

# A piece, its pixels, and where they are before anything is moved.
Part = tuple[Name, pygame.Surface, pygame.Rect]

SHADOW_INK = (8, 9, 24, 92)
WHOLE, NOTHING = (255, 255, 255, 255), (0, 0, 0, 0)
KEPT = 8
# What moves together: the head by itself, legs and laps not at all.
HEAD, UPPER, LOWER = "head", "upper", "lower"
STANDS_STILL = frozenset({"legs", "seated", "lap", "aside"})


def group_of(name: Name) -> str:
    """With what a piece is moved."""
    if name[0] == HEAD:
        return HEAD
    return LOWER if name[0] in STANDS_STILL else UPPER


def _outline(name: Name) -> Name:
    """What a piece is called by its outline: a head has one, whatever its face."""
    return (HEAD, *name[2:3], *name[4:]) if name[0] == HEAD else name


class Unders:
    """What lies under the groups of one figure, as far as it has been cut.

    Attributes:
        rim: The light on its edge; None for none.
    """

    def __init__(
        self, rim: Rim | None, wide: int, aside: int, rows: tuple[int, int]
    ) -> None:
        """Begin with nothing cut.

        Args:
            rim: The light on the figure's edge; None for none.
            wide: Width of the rim in pixels.
            aside: How far a shadow falls, in pixels to the right and down.
            rows: Where the light begins to fade, and the soles.
        """
        self.rim = rim
        self._wide = wide
        self._aside = aside
        self._rows = rows
        self._known: OrderedDict[Name, tuple[pygame.Surface, pygame.Rect]] = (
            OrderedDict()
        )

    def of(
        self,
        parts: Sequence[Part],
        moved: tuple[int, int] = (0, 0),
        fall: Fall | None = None,
    ) -> tuple[pygame.Surface, pygame.Rect]:
        """What lies under a group of pieces, and where, before they are moved.

        Args:
            parts: The pieces.
            moved: How far they will be.
            fall: Where their shadow falls; None for a wall behind all of them.
        """
        key: Name = tuple(
            (_outline(name), rect.topleft, rect.size) for name, _, rect in parts
        )
        if fall is not None:
            key = (*key, *fall.way)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= KEPT:
                self._known.popitem(last=False)
            known = self._known[key] = self._cut(parts, moved, fall)
        else:
            self._known.move_to_end(key)
        return known

    def strike(self) -> Iterator[pygame.Surface]:
        """Let go of the pixels."""
        yield from (surface for surface, _ in self._known.values())
        self._known.clear()

    def _cut(
        self, parts: Sequence[Part], moved: tuple[int, int], fall: Fall | None
    ) -> tuple[pygame.Surface, pygame.Rect]:
        first = parts[0][2]
        around = first.unionall([rect for _, _, rect in parts[1:]])
        air = max(self._aside, self._wide)
        area = around.inflate(2 * air, 2 * air)
        under = pygame.Surface(area.size, pygame.SRCALPHA, 32)
        cloth = pygame.Surface(around.size, pygame.SRCALPHA, 32)
        for _, surface, rect in parts:
            cloth.blit(surface, rect.move(-around.x, -around.y))
        shadow = _shadow_of(cloth)
        if fall is not None:
            paper = fall.paper(around.move(self._aside, self._aside), moved)
            if paper is not None:
                kept = paper.to_surface(setcolor=WHOLE, unsetcolor=NOTHING)
                shadow.blit(kept, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        # The ground takes no paper shadow: it would double the soles.
        low = min(around.h, self._rows[1] - self._aside - around.y)
        where = air + self._aside, air + self._aside
        under.blit(shadow, where, (0, 0, around.w, max(low, 0)))
        if self.rim is not None:
            rows = self._rows[0] - around.y, self._rows[1] - around.y
            across, up = lit(cloth, self.rim, self._wide, rows)
            under.blit(cloth, (air + across, air + up))
        return under, area


def _shadow_of(cloth: pygame.Surface) -> pygame.Surface:
    """The same outline in the ink of shadows.

    Filled twice and not cut as a mask: a filter of whole rows takes half the
    time, and what is half there throws half a shadow.
    """
    shadow = cloth.copy()
    *ink, share = SHADOW_INK
    shadow.fill((0, 0, 0, share), special_flags=pygame.BLEND_RGBA_MULT)
    shadow.fill((*ink, 0), special_flags=pygame.BLEND_RGB_ADD)
    return shadow
