"""Little windows of cut paper, one for each moment of the chart.

They differ in shape as well as in light, so that nobody needs the colours: lit
panes, an empty outline, a lamp outside, a curtain half drawn, snow on the sill.
"""

import random

import pygame

from game.ui.colours import INK, SHADOW, SHEET, WARM, Colour, mix
from game.ui.shine import shine

_FINER = 3
_KEPT = 160
_DARK: Colour = (11, 15, 29)
_MASKED: Colour = (58, 69, 100)
_SNOW: Colour = (168, 178, 200)
_LIGHT: Colour = (255, 236, 190)
_PAD = 0.8  # of the height: room for glow, lamp and sill


class Panes:
    """Draws windows, and keeps what is costly."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, tuple[int, int], Colour, int], pygame.Surface] = {}

    def draw(
        self,
        target: pygame.Surface,
        rect: pygame.Rect,
        state: str,
        colour: Colour,
        seed: int = 0,
    ) -> None:
        """Draw a window that fills `rect`.

        Args:
            target: Where to draw.
            rect: The window, without its glow and its lamp.
            state: As in `ChartCell`.
            colour: Of whoever's it is.
            seed: Whichever snow lies on it.
        """
        key = (state, rect.size, colour, seed if state == "untaken" else 0)
        if key not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[key] = _made(state, rect.size, colour, seed)
        picture = self._kept[key]
        target.blit(picture, picture.get_rect(center=rect.center))


def _made(
    state: str, size: tuple[int, int], colour: Colour, seed: int
) -> pygame.Surface:
    fine = (size[0] * _FINER, size[1] * _FINER)
    pad = round(fine[1] * _PAD)
    whole = (fine[0] + 2 * pad, fine[1] + 2 * pad)
    large = pygame.Surface(whole, pygame.SRCALPHA, 32)
    large.fill((*SHEET, 0))
    box = pygame.Rect((pad, pad), fine)
    if state == "lived":
        _glow(large, box.center, round(fine[1] * 0.95), mix(colour, WARM, 0.35), 120)
    _DRAWN[state](large, box, colour)
    if state == "untaken":
        _snow(large, box, seed)
    small = (max(1, whole[0] // _FINER), max(1, whole[1] // _FINER))
    return pygame.transform.smoothscale(large, small)


def _lived(large: pygame.Surface, box: pygame.Rect, colour: Colour) -> None:
    _frame(large, box, mix(colour, (0, 0, 0), 0.55))
    for pane in _panes(box):
        _lit(large, pane, colour)
    _sill(large, box, mix(colour, INK, 0.25))


def _without_you(large: pygame.Surface, box: pygame.Rect, colour: Colour) -> None:
    pygame.draw.rect(large, (*_DARK, 255), box)
    thick = max(2, box.height // 22)
    for pane in _panes(box):
        pygame.draw.rect(large, (*mix(colour, SHEET, 0.35), 255), pane, thick)
    pygame.draw.rect(large, (*colour, 255), box, thick + 1)
    _sill(large, box, colour)


def _offered(large: pygame.Surface, box: pygame.Rect, colour: Colour) -> None:
    """Dark panes, and a lamp that was put out on its bracket."""
    high = box.height
    lamp = (box.right + box.width // 4, box.top + round(high * 0.36))
    _glow(large, lamp, round(high * 0.56), WARM, 230)
    _frame(large, box, mix(colour, SHEET, 0.3))
    for pane in _panes(box):
        pygame.draw.rect(large, (*_DARK, 255), pane)
        shine = pane.width // 3
        side = pygame.Rect(pane.right - shine, pane.top, shine, pane.height)
        pygame.draw.rect(large, (*mix(_DARK, WARM, 0.22), 255), side)
    thick = max(2, high // 24)
    top = lamp[1] - round(high * 0.24)
    pygame.draw.line(large, INK, (box.right, top), (lamp[0], top), thick)
    pygame.draw.line(large, INK, (lamp[0], top), lamp, thick)
    wide, tall = round(high * 0.085), round(high * 0.17)
    glass = pygame.Rect(0, 0, 2 * wide - thick, tall)
    glass.midtop = lamp
    pygame.draw.rect(large, (*_LIGHT, 255), glass)
    roof = ((-wide - thick, 0), (0, -round(high * 0.1)), (wide + thick, 0))
    pygame.draw.polygon(large, INK, [(lamp[0] + x, lamp[1] + y) for x, y in roof])
    foot = pygame.Rect(0, 0, 2 * wide, thick)
    foot.midtop = glass.midbottom
    pygame.draw.rect(large, INK, foot)
    _sill(large, box, mix(colour, INK, 0.25))


def _elsewhere(large: pygame.Surface, box: pygame.Rect, colour: Colour) -> None:
    """Lit, behind a curtain: there is light below it only."""
    _frame(large, box, mix(colour, SHEET, 0.55))
    for pane in _panes(box):
        pygame.draw.rect(large, (*mix(_DARK, colour, 0.16), 255), pane)
    upper, lower = _panes(box)[:2], _panes(box)[2:]
    for pane in lower:
        _lit(large, pane, mix(colour, _DARK, 0.3))
    for pane in upper:
        step = max(4, pane.width // 4)
        for x in range(pane.left + step // 2, pane.right, step):
            fold = mix(colour, SHEET, 0.45)
            pygame.draw.line(
                large, (*fold, 255), (x, pane.top), (x, pane.bottom), max(1, step // 5)
            )
    _sill(large, box, mix(colour, SHEET, 0.3))


def _untaken(large: pygame.Surface, box: pygame.Rect, _colour: Colour) -> None:
    _frame(large, box, mix(SHEET, _MASKED, 0.55))
    for pane in _panes(box):
        pygame.draw.rect(large, (*_DARK, 255), pane)
    _sill(large, box, _MASKED)


_DRAWN = {
    "lived": _lived,
    "without_you": _without_you,
    "offered": _offered,
    "elsewhere": _elsewhere,
    "untaken": _untaken,
}


def _frame(large: pygame.Surface, box: pygame.Rect, colour: Colour) -> None:
    shade = box.move(box.width // 22, box.height // 18)
    pygame.draw.rect(large, (*SHADOW, 150), shade)
    pygame.draw.rect(large, (*colour, 255), box)


def _panes(box: pygame.Rect) -> list[pygame.Rect]:
    """Four panes: the upper two, then the lower two."""
    bar = max(2, round(box.width * 0.09))
    wide = (box.width - 3 * bar) // 2
    upper = round((box.height - 3 * bar) * 0.42)
    lower = box.height - 3 * bar - upper
    return [
        pygame.Rect(box.left + bar + side * (wide + bar), top, wide, high)
        for top, high in (
            (box.top + bar, upper),
            (box.top + 2 * bar + upper, lower),
        )
        for side in range(2)
    ]


def _lit(large: pygame.Surface, pane: pygame.Rect, colour: Colour) -> None:
    """A pane with light behind it, brightest low down where the lamp stands."""
    for y in range(pane.height):
        share = y / max(1, pane.height - 1)
        light = mix(colour, _LIGHT, 0.18 + 0.5 * share)
        pygame.draw.line(
            large,
            (*light, 255),
            (pane.left, pane.top + y),
            (pane.right - 1, pane.top + y),
        )


def _sill(large: pygame.Surface, box: pygame.Rect, colour: Colour) -> None:
    high = max(2, box.height // 16)
    over = box.width // 9
    board = pygame.Rect(box.left - over, box.bottom - high // 2, 0, high)
    board.width = box.width + 2 * over
    pygame.draw.rect(large, (*colour, 255), board)


def _snow(large: pygame.Surface, box: pygame.Rect, seed: int) -> None:
    """Snow on the sill, a little on the frame: nobody has opened here."""
    draw = random.Random(seed)
    over = box.width // 9
    left, right = box.left - over, box.right + over
    top = box.bottom - max(2, box.height // 16) // 2
    points = [(left, top + 1)]
    count = 7
    for number in range(1, count):
        x = left + (right - left) * number // count
        points.append((x, top - round(box.height * draw.uniform(0.03, 0.11))))
    points.append((right, top + 1))
    pygame.draw.polygon(large, (*_SNOW, 255), points)
    for _ in range(5):
        at_x = draw.uniform(box.left + box.width * 0.12, box.right - box.width * 0.12)
        at_y = draw.uniform(box.top + box.height * 0.1, box.bottom - box.height * 0.3)
        pygame.draw.circle(large, (*_SNOW, 120), (at_x, at_y), max(2, box.height // 36))


def _glow(
    large: pygame.Surface,
    middle: tuple[int, int],
    radius: int,
    colour: Colour,
    strength: int,
) -> None:
    """A soft round light round `middle`."""
    soft = shine(2 * radius, colour, strength)
    large.blit(soft, soft.get_rect(center=middle))
