"""Events as lines to read: the paragraphs, what was chosen, what was heard."""

from collections.abc import Iterable, Iterator, Sequence

from game.narrative import events as ev
from game.narrative import prose, views
from game.runtime.history import Cursor, Entry


def said_line(said: ev.Said) -> views.Line:
    """A paragraph as it is shown."""
    runs = prose.runs(said.paragraph, said.values)
    return views.Line(said.scene, said.speaker, said.called, said.manner, runs)


def lines_of(events: Iterable[ev.Event]) -> tuple[views.Line, ...]:
    """All that can be read again: said, chosen and heard, in order."""
    found: list[views.Line] = []
    for event in events:
        match event:
            case ev.Said():
                found.append(said_line(event))
            case ev.Chosen(choice, label, values):
                scene = choice.rpartition("/")[0]
                runs = prose.runs(label, values)
                found.append(views.Line(scene, None, "", "", runs, "chosen"))
            case ev.WithoutYou(scene, line, values) if line:
                runs = prose.runs(line, values)
                found.append(views.Line(scene, None, "", "", runs, "heard"))
            case _:
                pass
    return tuple(found)


def backlog(
    entries: Sequence[Entry], cursor: Cursor
) -> Iterator[tuple[views.Line, Cursor]]:
    """All lines up to `cursor`, with the places where they can be seen again."""
    for number, entry in enumerate(entries[: cursor.entry + 1]):
        last = cursor.beat if number == cursor.entry else entry.last_beat
        beat = 0
        for event in entry.events_until(last):
            place = Cursor(number, min(beat, last))
            if isinstance(event, ev.Chosen) and number:
                place = Cursor(number - 1, entries[number - 1].last_beat)
            for line in lines_of((event,)):
                yield line, place
            beat += isinstance(event, ev.Said)


def traces(events: Iterable[ev.Event], day: str, part: str) -> tuple[views.Runs, ...]:
    """What happened elsewhere in the part before `part` of `day` began.

    `events` is all that has happened, oldest first.
    """
    found: list[views.Runs] = []
    has_begun = False
    for event in reversed(tuple(events)):
        match event:
            case ev.PartBegan():
                if has_begun:
                    break
                has_begun = (event.day, event.part) == (day, part)
            case ev.WithoutYou(_, line, values) if line and has_begun:
                found.append(prose.runs(line, values))
            case _:
                pass
    return tuple(reversed(found))
