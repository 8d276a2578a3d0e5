"""Where a figure stands: its soles, its hips, and how far it sinks onto a chair.

What has legs for a chair is lowered onto them and cut where the seat hides it; what
has none sinks behind what stands before it. It moves nothing and paints nothing.
"""

import pygame

from game.library.sheets import PersonSheet
from game.stage.pieces import HEIGHT_UNITS, SOLES_UNITS, Pictures
from game.stage.pose import Pose
from game.stage.rim import FADES_FROM

MIDDLE_UNITS, NECK_UNITS = 300.0, 230.0
# Where the hips of somebody on a chair are.
SEAT_UNITS = 742.0
# How far one without sitting legs sinks behind what hides them.
SIT_SHARE = 0.21


class Footing:
    """Soles and seat of one figure for one height."""

    def __init__(
        self, sheet: PersonSheet | None, pictures: Pictures | None, height_px: float
    ) -> None:
        """Take what a figure offers, and the height of a grown person."""
        self._sheet = sheet
        self._pictures = pictures
        self._height_px = height_px
        self._unit = height_px / HEIGHT_UNITS

    @property
    def can_sit(self) -> bool:
        """Whether there are legs for a chair."""
        return self._pictures is not None and self._pictures.cuts.can_sit

    def rows(self) -> tuple[int, int]:
        """Where a figure's rim begins to fade, and its soles, in rows of pixels."""
        sheet = self._sheet
        if sheet is None:
            return 0, 0
        head = sheet.parts.get("head")
        neck = head.pivot[1] if head is not None and head.pivot else NECK_UNITS
        fades = neck + (SOLES_UNITS - neck) * FADES_FROM
        top = sheet.box[1]
        rows = fades - top, SOLES_UNITS - top
        return round(rows[0] * self._unit), round(rows[1] * self._unit)

    def foot_units(self) -> float:
        """Between the soles, in units of a figure from the left."""
        parts = self._sheet.parts if self._sheet is not None else {}
        hips = [parts[name].pivot for name in ("leg-near", "leg-far") if name in parts]
        known = [hip[0] for hip in hips if hip is not None]
        if known:
            # Not the middle of all there is: somebody may have a dog along.
            return sum(known) / len(known)
        pictures = self._pictures
        legs = pictures and (pictures.get(("legs", 0)) or pictures.get(("body", 0)))
        if not legs or legs.surface is None:
            return MIDDLE_UNITS
        left = self._sheet.box[0] if self._sheet else 0
        return legs.rect.centerx / self._unit + left

    def foot_px(self, sheet: PersonSheet) -> tuple[int, int]:
        """The same in pixels of what was drawn."""
        return (
            round((self.foot_units() - sheet.box[0]) * self._unit),
            round((SOLES_UNITS - sheet.box[1]) * self._unit),
        )

    def sunk_units(self) -> float:
        """How far one is lowered who sits, in units of a figure."""
        if self.can_sit:
            return self.sunk_px(Pose(sits=True)) / self._unit
        return SIT_SHARE * HEIGHT_UNITS

    def sunk_px(self, pose: Pose) -> int:
        """How far the upper body is lowered on its legs."""
        if not pose.sits or self._sheet is None or not self.can_sit:
            return 0
        hip = self._sheet.parts["seated"].pivot
        return round((SEAT_UNITS - hip[1]) * self._unit) if hip is not None else 0

    def seat_px(self) -> int:
        """The row below which a body that sits isn't seen."""
        sheet = self._sheet
        if sheet is None:
            return 0
        part = sheet.parts.get("spot-seat")
        row = part.pivot[1] if part is not None and part.pivot else SEAT_UNITS
        return round((row - sheet.box[1]) * self._unit)

    def cut_off_px(self) -> int:
        """How far one without sitting legs is lowered."""
        return round(self._height_px * SIT_SHARE)


def cut_at(
    surface: pygame.Surface, rect: pygame.Rect, row: int
) -> tuple[pygame.Surface, pygame.Rect]:
    """What is above a row of a piece."""
    high = min(rect.h, row - rect.y)
    if high <= 0:
        return surface, pygame.Rect(rect.x, rect.y, rect.w, 0)
    if high == rect.h:
        return surface, rect
    return surface.subsurface((0, 0, rect.w, high)), pygame.Rect(
        rect.x, rect.y, rect.w, high
    )
