"""Breaking words into lines: greedy, ragged right, with hanging quotation marks.

Knows no font: widths come from a function. A no-break space holds words
together; a line may also end after a hyphen or a dash inside a word.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from game.narrative.values import dataclass
from game.narrative.views import Runs

Measure = Callable[[str, bool], int]

_BREAKS = re.compile(r"(?<=\w[-\u2010])(?=\w)|(?<=[\u2013\u2014])(?=\w)")
_OPENING = "\u201c\u2018\u201e\u201a\u00ab"
_ENOUGH_WORDS = 4  # a line with fewer words gives none away
_SHORT_LAST = 6  # letters: a last line shorter than this asks for company


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters of one style within a line. `x_px`: from the line's left edge."""

    text: str
    italic: bool
    x_px: int = 0


@dataclass(frozen=True, slots=True)
class TextLine:
    """A broken line.

    Attributes:
        pieces: From left to right; neighbours differ in style.
        width_px: From the left edge to the end of the last letter.
        hang_px: How far an opening quotation mark stands out to the left.
    """

    pieces: tuple[Piece, ...]
    width_px: int
    hang_px: int = 0

    @property
    def text(self) -> str:
        """The words of the line."""
        return "".join(piece.text for piece in self.pieces)


Word = tuple[tuple[str, bool], ...]


def break_lines(runs: Runs, width_px: int, measure: Measure) -> tuple[TextLine, ...]:
    """The lines of `runs`, none wider than `width_px` unless one letter is."""
    words = [
        part for word in split_words(runs) for part in _fit(word, width_px, measure)
    ]
    lines: list[list[Word]] = [[]]
    for word in words:
        if lines[-1] and _width([*lines[-1], word], measure) > width_px:
            lines.append([])
        lines[-1].append(word)
    _keep_company(lines, width_px, measure)
    return tuple(_set(line, measure) for line in lines if line)


def split_words(runs: Runs) -> list[Word]:
    """Unbreakable words. All but those after a hyphen begin with a space."""
    words: list[list[tuple[str, bool]]] = []
    is_new = True
    for run in runs:
        for token in re.split(r"([ \t\n]+)", run.text):
            if not token:
                continue
            if token.isspace() and "\u00a0" not in token:
                is_new = True
                continue
            for number, part in enumerate(_BREAKS.split(token)):
                if is_new or number or not words:
                    words.append([(" " if is_new and words else "", run.italic)])
                words[-1].append((part, run.italic))
                is_new = False
    return [_merged(word) for word in words]


def _merged(pieces: Iterable[tuple[str, bool]]) -> Word:
    merged: list[tuple[str, bool]] = []
    for text, italic in pieces:
        if merged and (merged[-1][1] == italic or not merged[-1][0].strip()):
            merged[-1] = (merged[-1][0] + text, italic)
        else:
            merged.append((text, italic))
    return tuple(piece for piece in merged if piece[0])


def _pieces(words: list[Word]) -> Word:
    joined = _merged(piece for word in words for piece in word)
    if not joined:
        return joined
    return ((joined[0][0].lstrip(" "), joined[0][1]), *joined[1:])


def _width(words: list[Word], measure: Measure) -> int:
    return sum(measure(text, italic) for text, italic in _pieces(words))


def _fit(word: Word, width_px: int, measure: Measure) -> list[Word]:
    """`word`, cut between letters where it alone is wider than the line."""
    if _width([word], measure) <= width_px:
        return [word]
    parts: list[list[tuple[str, bool]]] = [[]]
    for text, italic in word:
        for letter in text:
            longer = [*parts[-1], (letter, italic)]
            if parts[-1] and _width([_merged(longer)], measure) > width_px:
                parts.append([(letter, italic)])
            else:
                parts[-1] = longer
    return [_merged(part) for part in parts]


def _keep_company(lines: list[list[Word]], width_px: int, measure: Measure) -> None:
    """Give a lonely short last word its neighbour for company."""
    if len(lines) == 1 or len(lines[-1]) != 1 or len(lines[-2]) < _ENOUGH_WORDS:
        return
    last = "".join(text for text, _ in lines[-1][0]).strip()
    pulled = [lines[-2][-1], lines[-1][0]]
    if len(last) < _SHORT_LAST and _width(pulled, measure) <= width_px:
        lines[-2].pop()
        lines[-1] = pulled


def _set(words: list[Word], measure: Measure) -> TextLine:
    x_px = 0
    pieces: list[Piece] = []
    for text, italic in _pieces(words):
        pieces.append(Piece(text, italic, x_px))
        x_px += measure(text, italic)
    hang_px = 0
    if pieces and pieces[0].text[:1] in _OPENING and pieces[0].text:
        hang_px = measure(pieces[0].text[0], pieces[0].italic)
        pieces = [replace(piece, x_px=piece.x_px - hang_px) for piece in pieces]
    return TextLine(tuple(pieces), x_px - hang_px, hang_px)
