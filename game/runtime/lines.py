"""Events as lines to read: the paragraphs, what was chosen, what was heard."""

from collections.abc import Iterable

from game.narrative import events as ev
from game.narrative import prose, views


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
