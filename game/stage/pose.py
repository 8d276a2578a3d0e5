"""A pose, as a value, and what became of it."""

from dataclasses import replace

import pygame

from game.narrative.values import dataclass
from game.stage.backdrop import Behind
from game.stage.limbs import Bent

BLINKS_WITH = frozenset({"neutral", "worried", "glad", "stern", "surprised"})


@dataclass(frozen=True, slots=True)
class Pose:
    """How a figure holds itself.

    Attributes:
        expression: Name of the face.
        turn: Steps the head is turned down (positive) or up.
        breath: 0 breathed out to 2 breathed in.
        looks_left: Whether the figure is mirrored.
        sits: Whether it sits.
        blinks: Whether the eyes are shut for a moment.
        stride: Which leg is in front while walking: 1, -1, or 0 for neither.
        upper: Steps the upper body leans forward.
        lean: Steps the upper body is moved forward, without being turned.
        aside: Units the head is moved forward.
        lift: Units the shoulders are lifted.
        near: The jointed arm on our side, or None: as it is drawn at rest.
        far: The other arm.
        holds: The thing in the hand, or None.
        dim: Steps it stands back while another speaks; -1 for who speaks.
        behind: What its shadow falls on, or None: on a wall.
    """

    expression: str = "neutral"
    turn: int = 0
    breath: int = 0
    looks_left: bool = False
    sits: bool = False
    blinks: bool = False
    stride: int = 0
    upper: int = 0
    lean: int = 0
    aside: int = 0
    lift: int = 0
    near: Bent | None = None
    far: Bent | None = None
    holds: str | None = None
    dim: int = 0
    behind: Behind | None = None

    def with_nothing_bent(self) -> "Pose":
        """The same pose without what a cut-off figure can't show."""
        return replace(self, near=None, far=None, upper=0)


@dataclass(frozen=True, slots=True)
class Posed:
    """A pose as pixels.

    Attributes:
        surface: The figure with its shadows.
        foot: Where the mark falls on it.
        body: Where the figure without its shadows is on it.
        soles: Where the soles are, or would be if one didn't sit.
        share: How many times as large as the figure it is.
    """

    surface: pygame.Surface
    foot: tuple[int, int]
    body: pygame.Rect
    soles: tuple[int, int]
    share: float = 1.0

    def scaled(self, share: float) -> "Posed":
        """The same, so many times as large."""
        surface, foot, soles = self.surface, self.foot, self.soles
        size = (
            max(round(surface.get_width() * share), 1),
            max(round(surface.get_height() * share), 1),
        )
        surface = pygame.transform.smoothscale(surface, size)
        foot = round(foot[0] * share), round(foot[1] * share)
        soles = round(soles[0] * share), round(soles[1] * share)
        return Posed(surface, foot, surface.get_rect(), soles, self.share * share)
