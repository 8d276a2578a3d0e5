"""Which thing lies above, below, left or right of another, for the arrow keys."""

from collections.abc import Iterable

import pygame

from game.ui.actions import Kind
from game.ui.nodes import Node

_ASIDE = 2.2  # how much more a way to the side counts than one straight on

_WAYS = {
    Kind.UP: (0, -1),
    Kind.DOWN: (0, 1),
    Kind.LEFT: (-1, 0),
    Kind.RIGHT: (1, 0),
}


def nearest(nodes: Iterable[Node], start: Node, kind: Kind) -> Node | None:
    """The nearest of `nodes` from `start` in the direction of `kind`, if any."""
    way = _WAYS.get(kind)
    if way is None:
        return None
    found = [(_far(start.rect, node.rect, way), node) for node in nodes]
    ahead = [(far, node) for far, node in found if far is not None]
    return min(ahead, key=lambda each: each[0], default=(0.0, None))[1]


def _far(start: pygame.Rect, end: pygame.Rect, way: tuple[int, int]) -> float | None:
    x, y = end.centerx - start.centerx, end.centery - start.centery
    ahead = x * way[0] + y * way[1]
    aside = abs(x * way[1]) + abs(y * way[0])
    if ahead <= 0 or aside > 3 * ahead:
        return None
    return ahead + _ASIDE * aside
