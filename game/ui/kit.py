"""What drawing on a sheet takes: type, paper, marks and sizes, for one frame."""

from dataclasses import dataclass

from game.ui.glyphs import Glyphs
from game.ui.metrics import Metrics
from game.ui.paper import Paper
from game.ui.text import Setting, TextEngine

OPTION_UNITS = 31
SMALL_UNITS = 23
NAME_UNITS = 24
MENU_UNITS = 28
HEADING_UNITS = 26
TITLE_UNITS = 54


@dataclass(frozen=True, slots=True)
class Kit:
    """What drawing on a sheet takes: type, paper, marks and sizes."""

    engine: TextEngine
    paper: Paper
    glyphs: Glyphs
    metrics: Metrics

    def setting(self, kind: str) -> Setting:
        """The type of one of the kinds named below."""
        px = self.metrics.text_px
        settings = {
            "prose": Setting("prose", px()),
            "option": Setting("prose", px(OPTION_UNITS), 1.36),
            "small": Setting("plain", px(SMALL_UNITS), 1.4),
            "name": Setting("strong", px(NAME_UNITS), 1.3),
            "menu": Setting("plain", px(MENU_UNITS), 1.45),
            "heading": Setting("strong", px(HEADING_UNITS), 1.5),
            "title": Setting("prose", px(TITLE_UNITS), 1.3),
        }
        return settings[kind]
