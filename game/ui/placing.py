"""Where a sheet lies in the frame: low, and off people's faces where it can."""

from collections.abc import Sequence

import pygame

from game.ui.metrics import Metrics

PAD_UNITS = 42
_FACE_SHARE = 0.3  # the upper part of a figure that must stay free
_STAY_BONUS = 0.4  # a sheet moves only if the other side is clearly better


def low_sheet(
    metrics: Metrics, body: tuple[int, int], x: int | None = None
) -> pygame.Rect:
    """A sheet for a body of `body` pixels at the bottom, at `x` or on the left."""
    pad = metrics.px(PAD_UNITS)
    width, height = body[0] + 2 * pad, body[1] + 2 * pad
    left = metrics.margin if x is None else x
    return pygame.Rect(left, metrics.height - metrics.margin - height, width, height)


def calm_x(
    metrics: Metrics,
    body: tuple[int, int],
    avoid: Sequence[pygame.Rect],
    before: int | None = None,
) -> int:
    """Where a low sheet hides least: left, middle or right, in pixels.

    Args:
        metrics: Of the frame.
        body: Width and height of what stands on the sheet, without padding.
        avoid: What should stay visible, the most important first.
        before: Where the sheet was, to stay there if that is nearly as good.
    """
    width = low_sheet(metrics, body).width
    middle = (metrics.width - width) // 2
    places = (metrics.margin, metrics.width - metrics.margin - width, middle)
    costs = {
        x: _covered(low_sheet(metrics, body, x), avoid)
        - (_STAY_BONUS if x == before else 0.0)
        for x in places
    }
    return min(places, key=costs.__getitem__)


def centred_sheet(metrics: Metrics, body: tuple[int, int]) -> pygame.Rect:
    """A sheet in the middle of the frame."""
    pad = metrics.px(PAD_UNITS)
    rect = pygame.Rect(0, 0, body[0] + 2 * pad, body[1] + 2 * pad)
    rect.center = (metrics.width // 2, metrics.height // 2)
    return rect


def body_of(metrics: Metrics, sheet: pygame.Rect) -> pygame.Rect:
    """The part of `sheet` that words stand on."""
    pad = metrics.px(PAD_UNITS)
    return sheet.inflate(-2 * pad, -2 * pad)


def largest_body(metrics: Metrics, share: float = 1.0) -> tuple[int, int]:
    """Width and height that a body can have, at most `share` of the height."""
    pad = metrics.px(PAD_UNITS)
    free = 2 * (metrics.margin + pad)
    height = min(metrics.height - free, round(metrics.height * share) - 2 * pad)
    return metrics.width - free, height


def face_of(figure: pygame.Rect) -> pygame.Rect:
    """The part of a figure's box that shows who it is."""
    return pygame.Rect(
        figure.x, figure.y, figure.width, round(figure.height * _FACE_SHARE)
    )


def _covered(sheet: pygame.Rect, avoid: Sequence[pygame.Rect]) -> float:
    """How much of `avoid` lies under `sheet`, in boxes; the first counts most."""
    total = 0.0
    for number, box in enumerate(avoid):
        area = box.width * box.height
        if area:
            hidden = box.clip(sheet)
            weight = 1.0 if number else 1.5
            total += weight * hidden.width * hidden.height / area
    return total
