"""Setting paragraphs: `TextEngine.layout(runs, width) -> Paragraph`.

Sits on pygame.font with our own line breaker, so that another text engine could
take its place. A paragraph is set once and drawn many times.
"""

from collections.abc import Callable

import pygame

from game.narrative.values import dataclass
from game.narrative.views import Run, Runs
from game.ui.breaking import TextLine, break_lines
from game.ui.colours import INK, Colour
from game.ui.fonts import ITALIC_OF, Face, Fonts

LEADING = 1.5
CHARACTERS_PER_LINE = 62
_SAMPLE = "Somebody has left the lamp on in the reading room, for the two "
_KEPT = 80


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph is set: face, size and leading in pixels."""

    face: Face
    size_px: int
    leading: float = LEADING

    @property
    def line_px(self) -> int:
        """From one baseline to the next."""
        return round(self.size_px * self.leading)


class Paragraph:
    """A paragraph that has been broken into lines and can be drawn."""

    def __init__(
        self, lines: tuple[TextLine, ...], setting: Setting, fonts: Fonts
    ) -> None:
        self.lines = lines
        self.setting = setting
        self.height = len(lines) * setting.line_px
        self.width = max((line.width_px for line in lines), default=0)
        self._fonts = fonts
        self._drawn: dict[Colour, pygame.Surface] = {}
        self._hang = max((line.hang_px for line in lines), default=0)

    def draw(
        self,
        target: pygame.Surface,
        at: tuple[int, int],
        colour: Colour = INK,
        alpha: int = 255,
        rows: tuple[int, int] | None = None,
    ) -> None:
        """Draw with the top left corner of the text body at `at`.

        Args:
            target: Where to draw.
            at: Left edge of the letters (quotation marks hang out of it), top.
            colour: Colour of the letters.
            alpha: 0 to 255.
            rows: First line and the one after the last; all without it.
        """
        surface = self.surface(colour)
        surface.set_alpha(alpha)
        x, y = at[0] - self._hang, at[1]
        if rows is None:
            target.blit(surface, (x, y))
            return
        line_px = self.setting.line_px
        area = (0, rows[0] * line_px, surface.width, (rows[1] - rows[0]) * line_px)
        target.blit(surface, (x, y), area)

    def surface(self, colour: Colour) -> pygame.Surface:
        """The letters on nothing, hanging marks included, in display format."""
        if colour not in self._drawn:
            self._drawn[colour] = self._render(colour)
        return self._drawn[colour]

    def _render(self, colour: Colour) -> pygame.Surface:
        setting = self.setting
        size = (self._hang + self.width + setting.size_px, max(1, self.height))
        surface = pygame.Surface(size, pygame.SRCALPHA, 32)
        for row, line in enumerate(self.lines):
            for piece in line.pieces:
                face = ITALIC_OF[setting.face] if piece.italic else setting.face
                font = self._fonts.get(face, setting.size_px, piece.text)
                letters = font.render(piece.text, True, colour)
                air = (setting.line_px - letters.height) // 2
                y = row * setting.line_px + air
                surface.blit(letters, (self._hang + piece.x_px, y))
        return surface


class TextEngine:
    """Sets paragraphs, and remembers the latest."""

    def __init__(self) -> None:
        self.fonts = Fonts()
        self._widths: dict[tuple[Face, int, str], int] = {}
        self._set: dict[tuple[Runs, int, Setting], Paragraph] = {}

    def layout(self, runs: Runs, width_px: int, setting: Setting) -> Paragraph:
        """`runs` as a paragraph at most `width_px` wide."""
        key = (runs, width_px, setting)
        if key not in self._set:
            if len(self._set) >= _KEPT:
                self._set.clear()
            lines = break_lines(runs, max(1, width_px), self._measure(setting))
            self._set[key] = Paragraph(lines, setting, self.fonts)
        return self._set[key]

    def line(self, words: str, setting: Setting) -> Paragraph:
        """`words` on one line, however long."""
        return self.layout((Run(words),), 1_000_000, setting)

    def measure(self, words: str, face: Face, size_px: int) -> int:
        """Width of `words` in pixels."""
        key = (face, size_px, words)
        if key not in self._widths:
            if len(self._widths) > _KEPT * 200:
                self._widths.clear()
            self._widths[key] = self.fonts.get(face, size_px, words).size(words)[0]
        return self._widths[key]

    def column_px(self, setting: Setting) -> int:
        """Width of a comfortable line: about sixty-two characters."""
        sample = self.measure(_SAMPLE, setting.face, setting.size_px)
        return round(sample * CHARACTERS_PER_LINE / len(_SAMPLE))

    def _measure(self, setting: Setting) -> Callable[[str, bool], int]:
        def width(words: str, italic: bool) -> int:
            face = ITALIC_OF[setting.face] if italic else setting.face
            return self.measure(words, face, setting.size_px)

        return width
