"""What drawing on a sheet takes: type, paper, marks and sizes, for one frame."""

from game.narrative.values import dataclass
from game.ui.colours import HIGH_CONTRAST, TEXT_CONTRAST, Colour, readable
from game.ui.fonts import FACES, Family
from game.ui.glyphs import Glyphs
from game.ui.metrics import Metrics
from game.ui.paper import Paper
from game.ui.text import LEADING, Setting, TextEngine

OPTION_UNITS = 31
SMALL_UNITS = 23
NAME_UNITS = 24
MENU_UNITS = 28
HEADING_UNITS = 26
TITLE_UNITS = 54


@dataclass(frozen=True, slots=True)
class Kit:
    """What drawing on a sheet takes: type, paper, marks and sizes.

    Attributes:
        engine: Sets paragraphs.
        paper: Draws sheets.
        glyphs: Draws marks.
        metrics: Sizes of the frame.
        family: The typeface that was chosen.
        spacing: Leading in per cent of the usual.
        has_high_contrast: Whether letters are as light as they can be.
    """

    engine: TextEngine
    paper: Paper
    glyphs: Glyphs
    metrics: Metrics
    family: Family = "serif"
    spacing: int = 100
    has_high_contrast: bool = False

    def ink(self, colour: Colour) -> Colour:
        """`colour` as it can be read on this paper."""
        least = HIGH_CONTRAST if self.has_high_contrast else TEXT_CONTRAST
        return readable(colour, least, self.paper.alpha)

    def setting(self, kind: str) -> Setting:
        """The type of one of the kinds named below."""
        px = self.metrics.text_px
        prose, plain, strong = FACES[self.family]
        wide = self.spacing / 100
        settings = {
            "prose": Setting(prose, px(), LEADING * wide),
            "option": Setting(prose, px(OPTION_UNITS), 1.36 * wide),
            "small": Setting(plain, px(SMALL_UNITS), 1.4 * wide),
            "name": Setting(strong, px(NAME_UNITS), 1.3),
            "menu": Setting(plain, px(MENU_UNITS), 1.45 * wide),
            "heading": Setting(strong, px(HEADING_UNITS), 1.5),
            "title": Setting(prose, px(TITLE_UNITS), 1.3),
        }
        return settings[kind]
