"""A thread of light between two points: thin, hanging a little, in two colours."""

import pygame

from game.ui.colours import Colour, mix

_STEPS = 28
_SAG = 0.12  # of the distance


def draw_strand(
    target: pygame.Surface,
    start: tuple[int, int],
    end: tuple[int, int],
    colours: tuple[Colour, Colour],
    unit: float,
) -> None:
    """Draw a strand from `start` to `end`, from one colour to the other."""
    far = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
    points = []
    for step in range(_STEPS + 1):
        share = step / _STEPS
        sag = 4 * share * (1 - share) * far * _SAG
        x = start[0] + (end[0] - start[0]) * share
        points.append((x, start[1] + (end[1] - start[1]) * share + sag))
    for step in range(_STEPS):
        colour = mix(colours[0], colours[1], step / _STEPS)
        soft = mix(colour, (0, 0, 0), 0.7)
        pygame.draw.line(
            target, soft, points[step], points[step + 1], max(3, round(6 * unit))
        )
    for step in range(_STEPS):
        colour = mix(colours[0], colours[1], step / _STEPS)
        pygame.draw.line(
            target, colour, points[step], points[step + 1], max(1, round(2 * unit))
        )
