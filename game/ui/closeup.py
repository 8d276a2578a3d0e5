"""Where a close-up lies: beside the sheet, or above it, or not at all."""

import pygame

from game.ui.metrics import Metrics

_SHARE = 0.5  # of the frame's height
_LEAST_SHARE = 0.26


def height_of(metrics: Metrics) -> int:
    """How high a close-up is drawn, in pixels."""
    return round(metrics.height * _SHARE)


def place_of(
    metrics: Metrics, size: tuple[int, int], sheet: pygame.Rect
) -> pygame.Rect | None:
    """Where a picture of `size` lies without touching `sheet`.

    Smaller than `size` if it must be; None if there is no room worth it.
    """
    margin = metrics.margin
    frame = pygame.Rect(0, 0, metrics.width, metrics.height).inflate(
        -2 * margin, -2 * margin
    )
    rooms = (
        pygame.Rect(sheet.right, frame.top, frame.right - sheet.right, frame.height),
        pygame.Rect(frame.left, frame.top, sheet.left - frame.left, frame.height),
        pygame.Rect(frame.left, frame.top, frame.width, sheet.top - frame.top),
    )
    found = [_fitted(size, room) for room in rooms if room.width > 0 < room.height]
    best = max(found, key=lambda rect: rect.height, default=None)
    if best is None or best.height < _LEAST_SHARE * metrics.height:
        return None
    return best


def _fitted(size: tuple[int, int], room: pygame.Rect) -> pygame.Rect:
    scale = min(1.0, room.width / size[0], room.height / size[1])
    rect = pygame.Rect(0, 0, round(size[0] * scale), round(size[1] * scale))
    rect.center = (room.centerx, round(room.top + room.height * 0.46))
    return rect.clamp(room)
