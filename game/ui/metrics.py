"""How large things are: everything follows the height of the window.

A *unit* is one pixel of a frame 1080 high. Sizes of type follow the text scale
as well. Laid out from the surface as it is, never from what was asked for.
"""

from game.narrative.values import dataclass

DESIGN_HEIGHT = 1080
DESIGN_WIDTH = 1440  # narrower frames count as lower ones
PROSE_UNITS = 32
LEAST_TEXT_PX = 14
TEXT_SCALES = (100, 125, 150, 175, 200)  # per cent


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes for a frame of `width` by `height` pixels.

    Attributes:
        width: Width of the window in pixels.
        height: Height of the window in pixels.
        text_scale: Size of type in per cent, 100 to 200.
    """

    width: int
    height: int
    text_scale: int = 100

    @property
    def unit(self) -> float:
        """Pixels to a design unit."""
        return min(self.height / DESIGN_HEIGHT, self.width / DESIGN_WIDTH)

    def px(self, units: float) -> int:
        """`units` in pixels; at least 1 for anything that is there at all."""
        return max(1, round(units * self.unit)) if units > 0 else 0

    def text_px(self, units: float = PROSE_UNITS) -> int:
        """Size of type that is `units` high at 1080p and 100 per cent."""
        size = round(units * self.unit * self.text_scale / 100)
        return max(LEAST_TEXT_PX, size)

    @property
    def margin(self) -> int:
        """Free space between a sheet and the edge of the frame, in pixels."""
        return self.px(36)
