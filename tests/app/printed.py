"""What is really drawn of words: every line, where it comes to lie, what covers it.

Looks over the shoulder of `Paragraph.draw` and `Paper.sheet`: a line of letters
is whole if it lies within the window and within what may be drawn on at that
moment, and nothing else is drawn over it but a sheet of paper.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pygame
import pytest

from game.ui.colours import Colour
from game.ui.paper import Paper
from game.ui.text import Paragraph

# Letters are seldom as high as their type: so much of a line may be touched.
_TOUCH = 0.3


@dataclass(frozen=True, slots=True)
class Line:
    """A line of letters as it was drawn."""

    words: str
    rect: pygame.Rect
    clip: pygame.Rect
    paragraph: Paragraph
    row: int


@dataclass(slots=True)
class Print:
    """What was drawn on the window since `clear`."""

    lines: list[Line] = field(default_factory=list)
    covered: list[tuple[Line, pygame.Rect]] = field(default_factory=list)
    sheets: list[pygame.Rect] = field(default_factory=list)
    rows: dict[Paragraph, set[int]] = field(default_factory=dict)

    def clear(self) -> None:
        """Begin a frame."""
        self.lines.clear()
        self.covered.clear()
        self.sheets.clear()

    def add(self, line: Line) -> None:
        """A line was drawn."""
        self.lines.append(line)
        self.rows.setdefault(line.paragraph, set()).add(line.row)

    def lay_sheet(self, rect: pygame.Rect) -> None:
        """A sheet was laid over whatever is under it."""
        self.lines = [line for line in self.lines if not line.rect.colliderect(rect)]
        self.sheets = [each for each in self.sheets if not rect.contains(each)]
        self.sheets.append(rect.copy())

    def lay_slip(self, rect: pygame.Rect) -> None:
        """A slip was laid over something, which must not be letters."""
        for line in self.lines:
            if _overlap(line.rect, rect) > _TOUCH:
                self.covered.append((line, rect.copy()))

    @property
    def read(self) -> set[str]:
        """The paragraphs of which something was drawn in this frame."""
        drawn = {line.paragraph for line in self.lines}
        return {" ".join(line.text for line in each.lines) for each in drawn}

    # --- what is wrong ----------------------------------------------------------

    def problems(self, frame: pygame.Rect) -> Iterator[str]:
        """Lines that are cut off, that leave their sheet, or that are written over."""
        for line in self.lines:
            yield from self._cut(line, frame)
        for number, line in enumerate(self.lines):
            for other in self.lines[number + 1 :]:
                if _overlap(line.rect, other.rect) > _TOUCH:
                    yield f"{line.words!r} lies on {other.words!r} at {line.rect}"
        for line, rect in self.covered:
            yield f"{line.words!r} at {line.rect} lies under a slip at {rect}"

    def _cut(self, line: Line, frame: pygame.Rect) -> Iterator[str]:
        seen = line.rect.clip(line.clip).clip(frame)
        if _area(seen) < (1 - _TOUCH / 2) * _area(line.rect):
            yield f"cut off: {line.words!r} at {line.rect}, in {line.clip}"
        elif seen.width < line.rect.width - 1:
            yield f"cut off at the side: {line.words!r} at {line.rect}"
        for sheet in self.sheets:
            off = line.rect.right - sheet.right
            if sheet.collidepoint(line.rect.midleft) and off > 0:
                yield f"over the edge of its sheet: {line.words!r} by {off}"

    def never_seen(self) -> Iterator[str]:
        """Lines of which no frame showed anything, though others of their words."""
        for paragraph, rows in self.rows.items():
            for row, line in enumerate(paragraph.lines):
                if row not in rows and line.text.strip():
                    yield line.text


def _area(rect: pygame.Rect) -> int:
    return rect.width * rect.height


def _overlap(one: pygame.Rect, other: pygame.Rect) -> float:
    """How much of the smaller one's height and width lies in the other, at least."""
    both = one.clip(other)
    if not _area(both):
        return 0.0
    high = both.height / min(one.height, other.height)
    wide = both.width / min(one.width, other.width)
    return min(high, 1.0) if wide > 0.02 else 0.0


@contextmanager
def printed(monkeypatch: pytest.MonkeyPatch) -> Iterator[Print]:
    """Look on while words are drawn on the window."""
    found = Print()
    draw, sheet, slip = Paragraph.draw, Paper.sheet, Paper.slip

    def drawn(
        self: Paragraph,
        target: pygame.Surface,
        at: tuple[int, int],
        colour: Colour = (0, 0, 0),
        alpha: int = 255,
        rows: tuple[int, int] | None = None,
    ) -> None:
        draw(self, target, at, colour, alpha, rows)
        if target is not pygame.display.get_surface():
            return
        first, last = rows or (0, len(self.lines))
        line_px, size_px = self.setting.line_px, self.setting.size_px
        for row in range(first, last):
            top = at[1] + (row - first) * line_px + (line_px - size_px) // 2
            line = self.lines[row]
            if line.text.strip():
                rect = pygame.Rect(at[0], top, line.width_px, size_px)
                found.add(Line(line.text, rect, target.get_clip(), self, row))

    def on_sheet(self: Paper, target: pygame.Surface, rect: pygame.Rect) -> None:
        sheet(self, target, rect)
        if target is pygame.display.get_surface():
            found.lay_sheet(rect)

    def on_slip(self: Paper, target: pygame.Surface, rect: pygame.Rect) -> None:
        slip(self, target, rect)
        if target is pygame.display.get_surface():
            found.lay_slip(rect)

    with monkeypatch.context() as patch:
        patch.setattr(Paragraph, "draw", drawn)
        patch.setattr(Paper, "sheet", on_sheet)
        patch.setattr(Paper, "slip", on_slip)
        yield found
