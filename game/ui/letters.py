"""Letters to write with where there are no keys: a grid, for `game.ui.board`.

A page of letters, small or capital, or one of signs; below it the capitals, the
other page, the space, taking back, and the end. Rows go round sideways.
"""

from collections.abc import Mapping, Sequence

import pygame

from game.narrative.values import dataclass
from game.ui import words
from game.ui.actions import Kind
from game.ui.colours import INK, INK_DIM, SHEET, SHEET_EDGE, WARM, mix
from game.ui.kit import Kit
from game.ui.nodes import Node
from game.ui.text import Paragraph

LETTER = "letter:"
CAPITALS, SIGNS, SPACE, TAKE_BACK, DONE = (
    "*capitals",
    "*signs",
    "*space",
    "*take_back",
    "*done",
)
_LETTERS = ("1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm,.-")
_SIGNS = ("!?:;\"'()/\\", "_~&+=#@%*$", "äöüßéèêàçñ", "åøæœíóúâîô")
_KEY_UNITS = (150, 104)  # width and height at most, where there is room
_AIR_UNITS = 8
_EDGE = 0.45


@dataclass(frozen=True, slots=True)
class _Key:
    """One key: what it is, what stands on it, and where."""

    id: str
    label: Paragraph
    rect: pygame.Rect
    row: int


class Letters:
    """The keys of one page, and which of the small ones and capitals."""

    def __init__(
        self,
        kit: Kit,
        *,
        is_large: bool = False,
        has_signs: bool = False,
        keys: Mapping[str, str] | None = None,
    ) -> None:
        """Letters.

        Args:
            kit: What to draw with.
            is_large: Capitals.
            has_signs: Signs and letters with marks instead of plain ones.
            keys: Buttons that do what a key of the last row does, by its id.
        """
        self._kit = kit
        self._is_large = is_large
        self._has_signs = has_signs
        self._buttons = dict(keys or {})
        self._keys: tuple[_Key, ...] = ()

    # --- as what is in the room of a board ----------------------------------------

    def place(self, room: pygame.Rect) -> None:
        """Stand in the middle of `room`."""
        px, scale = self._kit.metrics.px, self._kit.metrics.text_scale / 100
        rows = [[self._char(char) for char in row] for row in self._rows]
        high = min(px(_KEY_UNITS[1] * scale), room.height // (len(rows) + 1))
        wide = min(px(_KEY_UNITS[0] * scale), room.width // len(rows[0]))
        left = room.centerx - wide * len(rows[0]) // 2
        top = room.centery - high * (len(rows) + 1) // 2
        air = min(px(_AIR_UNITS), high // 8)
        keys = []
        for number, row in enumerate(rows):
            for place, char in enumerate(row):
                rect = pygame.Rect(left + place * wide, top + number * high, wide, high)
                label = self._kit.engine.line(char, self._kit.setting("menu"))
                keys.append(
                    _Key(LETTER + char, label, rect.inflate(-air, -air), number)
                )
        last = pygame.Rect(left, top + len(rows) * high, wide * len(rows[0]), high)
        self._keys = (*keys, *self._last_row(last, air, len(rows)))

    def nodes(self) -> tuple[Node, ...]:
        """The keys."""
        return tuple(
            Node(key.id, "key", self._said(key.id), self._state(key.id), key.rect)
            for key in self._keys
        )

    def step(self, start: str, kind: Kind) -> str | None:
        """The neighbour of a key; a row goes round."""
        here = next((key for key in self._keys if key.id == start), None)
        if here is None:
            return None
        row = [key for key in self._keys if key.row == here.row]
        if kind in (Kind.LEFT, Kind.RIGHT):
            step = 1 if kind is Kind.RIGHT else -1
            return row[(row.index(here) + step) % len(row)].id
        other = here.row + (1 if kind is Kind.DOWN else -1)
        near = [key for key in self._keys if key.row == other]
        if not near:
            return None
        middle = here.rect.centerx
        return min(near, key=lambda key: _off(key.rect, middle)).id

    def show(self, name: str) -> None:
        """All are seen."""

    def turn(self, steps: int) -> bool:  # noqa: ARG002 - as all contents
        """There is nothing to scroll."""
        return False

    def draw_still(self, target: pygame.Surface, focused: str) -> None:
        """Draw the keys."""
        fill, edge = mix(SHEET, SHEET_EDGE, 0.14), mix(SHEET, SHEET_EDGE, _EDGE)
        thick = max(1, self._kit.metrics.px(1.4))
        for key in self._keys:
            pygame.draw.rect(target, fill, key.rect)
            pygame.draw.rect(target, edge, key.rect, thick)
        for key in self._keys:
            if key.id == focused:
                self._kit.paper.slip(target, key.rect)
        for key in self._keys:
            x = key.rect.centerx - key.label.width // 2
            y = key.rect.centery - key.label.height // 2
            is_last = not key.id.startswith(LETTER)
            colour = WARM if self._state(key.id) else INK_DIM if is_last else INK
            key.label.draw(target, (x, y), self._kit.ink(colour))

    def draw_moving(self, target: pygame.Surface, focused: str, moment: int) -> None:
        """Nothing moves."""

    # --- the keys -----------------------------------------------------------------

    @property
    def _rows(self) -> Sequence[str]:
        return _SIGNS if self._has_signs else _LETTERS

    def _char(self, char: str) -> str:
        large = char.upper()
        return large if self._is_large and len(large) == 1 else char

    def _last_row(self, room: pygame.Rect, air: int, row: int) -> list[_Key]:
        """The keys that write no letter, as wide as their words ask for."""
        names = (CAPITALS, SIGNS, SPACE, TAKE_BACK, DONE)
        texts = [self._text(name) for name in names]
        bare = [label.width for label in map(self._line, texts)]
        full = [
            _with(text, self._buttons.get(n))
            for n, text in zip(names, texts, strict=True)
        ]
        pad = 4 * air
        if sum(self._line(text).width + pad for text in full) <= room.width:
            texts = full
            bare = [self._line(text).width for text in full]
        spare = (room.width - sum(bare)) // len(names)
        keys, left = [], room.left
        for name, text, width in zip(names, texts, bare, strict=True):
            rect = pygame.Rect(left, room.top, width + spare, room.height)
            keys.append(_Key(name, self._line(text), rect.inflate(-air, -air), row))
            left += rect.width
        return keys

    def _line(self, text: str) -> Paragraph:
        return self._kit.engine.line(text, self._kit.setting("small"))

    def _text(self, name: str) -> str:
        if name == SIGNS and self._has_signs:
            return words.LETTER_KEYS["*letters"]
        return words.LETTER_KEYS[name]

    def _said(self, name: str) -> str:
        """What a key is called, also a sign that no voice would say."""
        if not name.startswith(LETTER):
            return self._text(name)
        char = name.removeprefix(LETTER)
        return words.SIGN_NAMES.get(char, char)

    def _state(self, name: str) -> str:
        if name == CAPITALS:
            return words.ON if self._is_large else ""
        is_capital = name.startswith(LETTER) and self._is_large and name[-1].isupper()
        return words.CAPITAL if is_capital else ""


def _with(text: str, button: str | None) -> str:
    return f"{text} \u00b7 {button}" if button else text


def _off(rect: pygame.Rect, x: int) -> int:
    """How far `x` is from a rectangle sideways."""
    return max(rect.left - x, x - rect.right, 0)
