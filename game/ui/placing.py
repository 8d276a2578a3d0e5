"""Where a sheet lies in the frame: low, and off people's faces where it can.

Readers expect the words at the bottom. Only where a sheet would hide whole faces
there, whichever side it takes, it lies in the upper left corner.
"""

from collections.abc import Sequence

import pygame

from game.narrative.values import dataclass
from game.ui.metrics import Metrics

PAD_UNITS = 42
_FACE_SHARE = 0.3  # the upper part of a figure that must stay free
_STAY_BONUS = 0.4  # a sheet moves only if the other side is clearly better
_HIGH_COST = 0.8  # so much of a face may be hidden before a sheet lies high
_MIDDLE_COST = 0.3  # what is looked at first is in the middle of the picture
_FIGURE_COST, _FIGURES_MOST = 0.35, 0.6  # what of people is hidden below their faces
_CORNER_UNITS = 96  # the upper right corner belongs to the pause button


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a sheet of the page lies: its left edge in pixels, and whether high."""

    x: int
    is_high: bool = False


def low_sheet(
    metrics: Metrics, body: tuple[int, int], x: int | None = None
) -> pygame.Rect:
    """A sheet for a body of `body` pixels at the bottom, at `x` or on the left."""
    pad = metrics.px(PAD_UNITS)
    width, height = body[0] + 2 * pad, body[1] + 2 * pad
    left = metrics.margin if x is None else x
    return pygame.Rect(left, metrics.height - metrics.margin - height, width, height)


def sheet_at(metrics: Metrics, body: tuple[int, int], spot: Spot) -> pygame.Rect:
    """A sheet for a body of `body` pixels at `spot`."""
    sheet = low_sheet(metrics, body, spot.x)
    if spot.is_high:
        sheet.top = metrics.margin
    return sheet


def calm_spot(
    metrics: Metrics,
    body: tuple[int, int],
    avoid: Sequence[pygame.Rect],
    before: Spot | None = None,
    figures: Sequence[pygame.Rect] = (),
) -> Spot:
    """Where a sheet hides least: low on the left, right or in the middle, or high.

    Args:
        metrics: Of the frame.
        body: Width and height of what stands on the sheet, without padding.
        avoid: What should stay visible, the most important first.
        before: Where the sheet was, to stay there if that is nearly as good.
        figures: Who should rather be seen whole, the most important first; for them
            alone a sheet changes sides, but never lies high.
    """
    width = low_sheet(metrics, body).width
    middle = (metrics.width - width) // 2
    lefts = (metrics.margin, metrics.width - metrics.margin - width, middle)
    spots = [Spot(x) for x in lefts]
    if metrics.margin + width < metrics.width - metrics.px(_CORNER_UNITS):
        spots.append(Spot(metrics.margin, is_high=True))
    costs = {
        spot: _covered(sheet_at(metrics, body, spot), avoid)
        + _hidden(sheet_at(metrics, body, spot), figures)
        + (_HIGH_COST if spot.is_high else 0.0)
        + (_MIDDLE_COST if spot.x == middle else 0.0)
        - (_STAY_BONUS if spot == before else 0.0)
        for spot in spots
    }
    return min(spots, key=costs.__getitem__)


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


def _hidden(sheet: pygame.Rect, figures: Sequence[pygame.Rect]) -> float:
    """What it costs that so much of people can't be seen for `sheet`."""
    return min(_FIGURE_COST * _covered(sheet, figures), _FIGURES_MOST)


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
