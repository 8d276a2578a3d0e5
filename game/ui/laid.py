"""Items laid out: which letters and marks stand where within each.

Measures and places; `game.ui.column` stands the results below one another.
"""

from typing import assert_never

import pygame

from game.narrative.values import dataclass
from game.narrative.views import Run
from game.ui.colours import INK, INK_DIM, INK_FAINT, WARM, Colour
from game.ui.items import Entry, Heading, Item, Mark, Words
from game.ui.kit import Kit
from game.ui.text import Paragraph, Setting

_ANY_WIDTH_PX = 100_000
_TONES: dict[str, Colour] = {"now": INK, "past": INK_DIM, "aside": INK_DIM}

# All in sizes of the type they stand with.
_GAP_ENTRIES = 0.4
_GAP_FIRST_ENTRY = 0.75
_GAP_HEADING = 0.25
_GAP_GROUPS = 0.9
_GAP_SPEECH = 0.3
_GAP_PARAGRAPH = 0.55
_NUMBER_WIDTH = 1.25
_MARK_SIZE = 0.82
_MARK_STEP = 1.15
_PICTURE_SHARE = 0.3  # of the width, at most
_PICTURE_UNITS = 260


@dataclass(frozen=True, slots=True)
class Ink:
    """A set paragraph, a mark, or a picture, at a place in its block."""

    x: int
    y: int
    colour: Colour
    paragraph: Paragraph | None = None
    glyph: str = ""
    size_px: int = 0
    picture: pygame.Surface | None = None


@dataclass(frozen=True, slots=True)
class Laid:
    """What is drawn of an item, and how high that is."""

    inks: tuple[Ink, ...]
    height: int


def gap(before: Item | None, item: Item, size_px: int) -> int:
    """Air between two items, where prose is `size_px` high."""
    match before, item:
        case None, _:
            return 0
        case Entry(), Entry():
            return round(size_px * _GAP_ENTRIES)
        case Entry(), Heading():
            return round(size_px * _GAP_GROUPS)
        case Heading(), Entry():
            return round(size_px * _GAP_ENTRIES)
        case _, Entry():
            return round(size_px * _GAP_FIRST_ENTRY)
        case Heading(), _:
            return round(size_px * _GAP_HEADING)
        case Words() as one, Words() as other if one.name and one.name == other.name:
            return round(size_px * _GAP_SPEECH)
        case _:
            return round(size_px * _GAP_PARAGRAPH)


def lay(item: Item, kit: Kit, width_px: int, label: Setting) -> Laid:
    """Lay `item` out, `width_px` wide; `label` is the type of entries."""
    match item:
        case Heading():
            return _heading(item, kit, width_px)
        case Words():
            return _words(item, kit, width_px)
        case Entry():
            return _entry(item, kit, width_px, label)
        case _:
            assert_never(item)


def _heading(item: Heading, kit: Kit, width_px: int) -> Laid:
    setting = kit.setting("title" if item.is_large else "heading")
    words = kit.engine.layout((Run(item.text),), width_px, setting)
    colour = INK if item.is_large else WARM
    return Laid((Ink(0, 0, colour, words),), words.height)


def _words(item: Words, kit: Kit, width_px: int) -> Laid:
    inks: list[Ink] = []
    top = 0
    if item.name:
        inks, top = _speaker(item, kit)
    setting = kit.setting("small" if item.tone == "aside" else "prose")
    body = kit.engine.layout(item.runs, width_px, setting)
    inks.append(Ink(0, top, _TONES[item.tone], body))
    return Laid(tuple(inks), top + body.height)


def _speaker(item: Words | Entry, kit: Kit) -> tuple[list[Ink], int]:
    name = kit.engine.line(item.name, kit.setting("name"))
    inks = [Ink(0, 0, item.name_colour, name)]
    if item.manner:
        small = kit.setting("small")
        how = kit.engine.layout((Run(item.manner, True),), _ANY_WIDTH_PX, small)
        x = name.width + small.size_px // 2
        inks.append(Ink(x, name.height - how.height, INK_DIM, how))
    return inks, name.height


def _entry(item: Entry, kit: Kit, width_px: int, setting: Setting) -> Laid:
    engine = kit.engine
    inks: list[Ink] = []
    left = right = low = 0
    if item.picture is not None:
        picture = _picture(item.picture, kit, width_px)
        inks.append(Ink(0, kit.metrics.px(6), INK, picture=picture))
        left = picture.width + setting.size_px
        low = picture.height + kit.metrics.px(12)
    if item.number is not None:
        number = engine.line(str(item.number), kit.setting("name"))
        y = (setting.line_px - number.height) // 2
        inks.append(Ink(0, y, WARM if item.is_open else INK_FAINT, number))
        left = round(setting.size_px * _NUMBER_WIDTH)
    if item.value:
        value = engine.line(item.value, setting)
        right = value.width + setting.size_px
        inks.append(Ink(width_px - value.width, 0, INK_DIM, value))
    top = 0
    if item.name:
        named, top = _speaker(item, kit)
        inks += named
    label = engine.layout(item.label, width_px - left - right, setting)
    inks.append(Ink(left, top, _label_colour(item), label))
    top += label.height
    for mark in item.marks:
        laid = _mark(mark, kit, width_px, left, top)
        inks += laid.inks
        top += laid.height
    if item.body:
        body = engine.layout(item.body, width_px - left, kit.setting("prose"))
        inks.append(Ink(left, top, INK_DIM, body))
        top += body.height
    return Laid(tuple(inks), max(top, low))


def _picture(found: pygame.Surface, kit: Kit, width_px: int) -> pygame.Surface:
    """A picture as small as it is shown."""
    units = kit.metrics.px(_PICTURE_UNITS * kit.metrics.text_scale / 100)
    width = max(1, min(units, round(width_px * _PICTURE_SHARE)))
    height = max(1, round(found.height * width / found.width))
    return pygame.transform.smoothscale(found, (width, height))


def _label_colour(item: Entry) -> Colour:
    if not item.is_open:
        return INK_FAINT
    return item.colour or INK


def _mark(mark: Mark, kit: Kit, width_px: int, left: int, top: int) -> Laid:
    small = kit.setting("small")
    colour = WARM if mark.is_warm else INK_DIM
    size = round(small.size_px * _MARK_SIZE)
    y = top + (small.line_px - size) // 2
    step = round(size * _MARK_STEP)
    inks = [
        Ink(left + n * step, y, colour, None, mark.glyph, size)
        for n in range(mark.count)
    ]
    x = left + mark.count * step + size // 3
    said = kit.engine.layout((Run(mark.text),), width_px - x, small)
    inks.append(Ink(x, top, colour, said))
    return Laid(tuple(inks), said.height)
