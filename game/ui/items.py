"""What a sheet can hold: headings, paragraphs and entries that can be accepted."""

from dataclasses import field
from typing import Literal

import pygame

from game.narrative.values import dataclass
from game.narrative.views import Run, Runs, plain
from game.ui import words
from game.ui.colours import INK, Colour

Tone = Literal["now", "past", "aside"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. `is_large`: the one of a whole screen."""

    text: str
    is_large: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph.

    Attributes:
        runs: The words.
        tone: "now" is read now, "past" was read before, "aside" is the
            interface speaking.
        name: Speaker, on a line of its own, or "".
        name_colour: Colour of the name, readable on a sheet.
        manner: How it is said, or "".
    """

    runs: Runs
    tone: Tone = "now"
    name: str = ""
    name_colour: Colour = INK
    manner: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A remark below an entry: a mark `count` times, then words."""

    glyph: str
    text: str
    count: int = 1
    is_warm: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can have the focus and be accepted.

    Attributes:
        id: What comes back when it is accepted.
        label: What it says.
        role: See `game.ui.nodes.Node`.
        number: Digit in front of it, or None.
        value: State shown at its right ("on"), or "".
        marks: Remarks below the label.
        body: More words below the label, in prose.
        is_open: Whether it can be accepted.
        colour: Colour of the label; None: ink.
        picture: Stands at the left, or None.
        name: Who says the label, on a line of its own above it, or "".
        name_colour: Colour of the name, readable on a sheet.
        manner: How it is said, or "".
    """

    id: str
    label: Runs
    role: str = "button"
    number: int | None = None
    value: str = ""
    marks: tuple[Mark, ...] = ()
    body: Runs = ()
    is_open: bool = True
    colour: Colour | None = None
    picture: pygame.Surface | None = field(default=None, compare=False)
    name: str = ""
    name_colour: Colour = INK
    manner: str = ""

    @property
    def spoken_value(self) -> str:
        """The state in words, for who doesn't see the marks."""
        said = [self.value] if self.value else []
        who = ", ".join(each for each in (self.name, self.manner) if each)
        said += [who] if who else []
        said += [mark.text for mark in self.marks]
        if self.body:
            said.append(plain(self.body))
        if not self.is_open:
            said.insert(0, words.OUT_OF_REACH)
        return "; ".join(said)


Item = Heading | Words | Entry


def button(entry_id: str, label: str, value: str = "", role: str = "button") -> Entry:
    """A plain entry of a menu."""
    return Entry(entry_id, (Run(label),), role, value=value)
