"""A plain paper figure for somebody who can't be drawn.

Cut without a renderer, so that it is there when the renderer isn't.
"""

import pygame

from game.stage.light import mixed
from game.stage.rastering.job import Colour

PAPER: Colour = (58, 62, 80)
# Drawn so much bigger and made small, for smooth edges.
MORE = 3
LEGS = (
    (236, 560),
    (238, 950),
    (226, 968),
    (290, 968),
    (296, 700),
    (308, 700),
    (316, 968),
    (378, 968),
    (364, 950),
    (372, 560),
)
COAT = (
    (262, 196),
    (340, 196),
    (384, 226),
    (404, 330),
    (412, 520),
    (388, 540),
    (418, 792),
    (330, 806),
    (188, 798),
    (222, 540),
    (196, 516),
    (206, 330),
    (222, 226),
)
HEAD = (
    (300, 74),
    (330, 82),
    (348, 106),
    (350, 142),
    (338, 176),
    (322, 196),
    (322, 214),
    (280, 214),
    (280, 196),
    (260, 172),
    (252, 138),
    (256, 104),
    (274, 82),
)


def silhouette(ink: Colour, unit: float) -> pygame.Surface:
    """A grown person of `unit` pixels per figure unit, in a greyed `ink`."""
    size = max(round(600 * unit), 1), max(round(1000 * unit), 1)
    big = pygame.Surface((size[0] * MORE, size[1] * MORE), pygame.SRCALPHA, 32)
    paper = mixed(ink, PAPER, 0.6)
    big.fill((*paper, 0))
    for outline, shade in ((LEGS, 0.8), (HEAD, 0.92), (COAT, 1.0)):
        points = [(x * unit * MORE, y * unit * MORE) for x, y in outline]
        pygame.draw.polygon(big, mixed((0, 0, 0), paper, shade), points)
    return pygame.transform.smoothscale(big, size)
