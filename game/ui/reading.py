"""A page of a scene as items: who speaks, in whose colour, what was read before."""

from collections.abc import Mapping, Sequence

from game.narrative.views import Line, Run, Runs, plain
from game.ui import words
from game.ui.colours import INK, INK_DIM, WARM, Colour
from game.ui.items import Entry, Tone, Words

Names = Mapping[str, Colour]


def page_items(lines: Sequence[Line], names: Names) -> tuple[Words, ...]:
    """`lines` as paragraphs, the last one now, those before it dimmed.

    Args:
        lines: A page, in order.
        names: A readable colour for each person.
    """
    items: list[Words] = []
    before: Line | None = None
    for number, line in enumerate(lines):
        is_now = number == len(lines) - 1
        items.append(_paragraph(line, before, names, "now" if is_now else "past"))
        before = line
    return tuple(items)


def backlog_items(
    lines: Sequence[Line], names: Names, ids: Sequence[str]
) -> tuple[Entry, ...]:
    """All that was said and chosen, for reading again and going back to.

    Args:
        lines: What is read again, in order.
        names: A readable colour for each person.
        ids: What comes back when one of the lines is accepted.
    """
    items: list[Entry] = []
    before: Line | None = None
    for line, entry in zip(lines, ids, strict=True):
        if line.kind == "chosen":
            label: Runs = (Run(f"{words.CHOSEN}: {plain(line.runs)}"),)
            items.append(Entry(entry, label, "line", colour=WARM))
            before = None
        elif line.kind == "heard":
            label = (Run(f"{words.HEARD}: "), *line.runs)
            items.append(Entry(entry, label, "line", colour=INK_DIM))
            before = None
        else:
            said = _paragraph(line, before, names, "now")
            items.append(
                Entry(
                    entry,
                    said.runs,
                    "line",
                    name=said.name,
                    name_colour=said.name_colour,
                    manner=said.manner,
                )
            )
            before = line
    return tuple(items)


def _paragraph(line: Line, before: Line | None, names: Names, tone: Tone) -> Words:
    if line.speaker is None and not line.name:
        return Words(line.runs, tone)
    name = line.name or words.SOMEBODY
    goes_on = (
        before is not None
        and before.speaker == line.speaker
        and before.name == line.name
        and before.manner == line.manner
    )
    if goes_on:
        return Words(line.runs, tone)
    colour = names.get(line.speaker or "", INK)
    return Words(line.runs, tone, name[:1].upper() + name[1:], colour, line.manner)
