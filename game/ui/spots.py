"""Places of the stage that can be pointed at: a little light, and a name tag.

Draws over the stage; knows boxes and nodes, nothing of what they are for.
"""

from collections.abc import Sequence

import pygame

from game.ui.colours import FOCUS, INK, SHADOW, WARM, Colour
from game.ui.kit import Kit
from game.ui.nodes import Node

_GLOW_PX = 48
_GLOW_SPREAD = 1.5
_KEPT = 24
_LEAST_UNITS = 44  # a spot is never smaller than this, to be hit and seen


class Spots:
    """Draws glows, corners and tags; keeps what is costly."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self._glows: dict[tuple[int, int, int], pygame.Surface] = {}

    def box(self, box: pygame.Rect) -> pygame.Rect:
        """`box` as it can be pointed at: not too small, and inside the frame."""
        metrics = self.kit.metrics
        least = metrics.px(_LEAST_UNITS)
        air = metrics.px(8)
        grown = box.inflate(
            max(2 * air, least - box.width), max(2 * air, least - box.height)
        )
        frame = pygame.Rect(0, 0, metrics.width, metrics.height)
        return grown.clip(frame.inflate(-air, -air))

    def draw(self, target: pygame.Surface, nodes: Sequence[Node]) -> None:
        """Draw every node; the focused one last, with its tag."""
        for node in sorted(nodes, key=lambda node: node.is_focused):
            self.glow(target, node.rect, 46 if node.is_focused else 20)
            self._corners(target, node)
        for node in nodes:
            if node.is_focused:
                self.tag(target, node)

    def glow(self, target: pygame.Surface, box: pygame.Rect, strength: int) -> None:
        """Add warm light over `box`; `strength` 0 to 255 at its middle."""
        size = (
            round(box.width * _GLOW_SPREAD) // 8 * 8 + 8,
            round(box.height * _GLOW_SPREAD) // 8 * 8 + 8,
        )
        key = (*size, strength)
        if key not in self._glows:
            if len(self._glows) >= _KEPT:
                self._glows.clear()
            small = _radial(WARM, strength)
            self._glows[key] = pygame.transform.smoothscale(small, size).convert()
        light = self._glows[key]
        at = light.get_rect(center=box.center)
        target.blit(light, at, special_flags=pygame.BLEND_RGB_ADD)

    def tag(self, target: pygame.Surface, node: Node) -> None:
        """A paper tag with the node's name."""
        rect = self.tag_rect(node)
        metrics = self.kit.metrics
        name = self.kit.engine.line(node.label, self.kit.setting("small"))
        self.kit.paper.slip(target, rect)
        name.draw(target, (rect.x + metrics.px(18), rect.y + metrics.px(5)), INK)

    def tag_rect(self, node: Node) -> pygame.Rect:
        """Where the tag of `node` hangs: above its box, or below it."""
        name = self.kit.engine.line(node.label, self.kit.setting("small"))
        metrics = self.kit.metrics
        rect = pygame.Rect(
            0, 0, name.width + 2 * metrics.px(18), name.height + metrics.px(10)
        )
        gap = metrics.px(12)
        rect.midbottom = (node.rect.centerx, node.rect.top - gap)
        if rect.top < metrics.px(12):
            rect.midtop = (node.rect.centerx, node.rect.bottom + gap)
        air = metrics.px(12)
        frame = pygame.Rect(0, 0, metrics.width, metrics.height)
        return rect.clamp(frame.inflate(-2 * air, -2 * air))

    def _corners(self, target: pygame.Surface, node: Node) -> None:
        """Four cut corners, as one marks a picture for the scissors."""
        unit = self.kit.metrics.unit
        thick = max(2, round((4 if node.is_focused else 2.4) * unit))
        colour: Colour = FOCUS if node.is_focused else WARM
        box = node.rect
        arm = max(8, min(box.width, box.height, round(90 * unit)) // 4)
        for colour_now, off in ((SHADOW, max(1, thick // 2)), (colour, 0)):
            for x, y, to_x, to_y in (
                (box.left, box.top, 1, 1),
                (box.right, box.top, -1, 1),
                (box.right, box.bottom, -1, -1),
                (box.left, box.bottom, 1, -1),
            ):
                points = [(x + to_x * arm, y), (x, y), (x, y + to_y * arm)]
                moved = [(a + off, b + off) for a, b in points]
                pygame.draw.lines(target, colour_now, False, moved, thick)


def _radial(colour: Colour, strength: int) -> pygame.Surface:
    """A round light on black, to be added."""
    tile = pygame.Surface((_GLOW_PX, _GLOW_PX))
    middle = (_GLOW_PX - 1) / 2
    for x in range(_GLOW_PX):
        for y in range(_GLOW_PX):
            far = ((x - middle) ** 2 + (y - middle) ** 2) ** 0.5 / middle
            light = max(0.0, 1 - far) ** 1.4 * strength / 255
            tile.set_at((x, y), tuple(round(part * light) for part in colour))
    return tile
