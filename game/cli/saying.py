"""A play in words for a terminal: events, stops and help as paragraphs.

Plain sentences without any drawing of lines or columns, so that a screen reader
says what somebody else reads. Nothing here prints.
"""

from collections.abc import Iterable, Mapping
from typing import assert_never

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import prose, views
from game.narrative import story as st
from game.narrative.views import plain
from game.runtime.session import Session
from game.runtime.stop_views import GO_ON, in_words
from game.ui.sentences import cost
from game.ui.words import HEARD

HELP = (
    "Type the number of what you want to do, then Enter.",
    "b: back to the choice before. h: read again what has happened.",
    "w: who has what, and who is linked with whom. p: pass the scene over, where"
    " that is possible.",
    "Enter alone: say again what can be done. q: save and leave. ?: this help.",
)


def words_of(
    story: st.Story, events: Iterable[ev.Event], titles: Mapping[str, str]
) -> list[str]:
    """The paragraphs that tell `events`, with empty ones between."""
    found: list[str] = []
    for event in events:
        match event:
            case ev.SceneBegan():
                heading = _heading(story, event)
                found += ["", heading] if heading else []
            case ev.PartBegan():
                found += ["", _part(story, event)]
            case ev.Placed(place) if place is not None:
                found += ["", f"[{titles.get(place) or in_words(place)}]"]
            case ev.Said():
                found += ["", said(event)]
            case ev.WithoutYou(_, line, values) if line:
                found += ["", f"{HEARD}: {plain(prose.runs(line, values))}"]
            case ev.Sounded(sound):
                known = story.sounds.get(sound)
                found.append(f"[{known.title if known else in_words(sound)}]")
            case ev.ActChanged():
                found += _act(story, event)
            case ev.Ended(ending, False):
                found.append(f"[An ending: {story.endings[ending].title}]")
            case _:
                pass
    return found


def said(event: ev.Said) -> str:
    """A paragraph with whoever says it."""
    line = plain(prose.runs(event.paragraph, event.values))
    return f"{_speaker(event.called, event.manner)}{line}"


def line_again(line: views.Line) -> str:
    """A paragraph of the backlog."""
    shown = plain(line.runs)
    if line.kind == "chosen":
        return f"> {shown}"
    if line.kind == "heard":
        return f"{HEARD}: {shown}"
    return f"{_speaker(line.name, line.manner)}{shown}"


def _speaker(name: str, manner: str) -> str:
    if not name:
        return ""
    return f"{_capital(name)} ({manner}): " if manner else f"{_capital(name)}: "


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _heading(story: st.Story, event: ev.SceneBegan) -> str:
    name = ""
    if event.who and event.kind == "moment":
        name = story.people[event.who].display_name
    heading = ": ".join(
        part
        for part in (name, prose.typographic(story.offers[event.scene].title))
        if part
    )
    marks = content_marks(story, event.marks)
    return " ".join(part for part in (heading, marks) if part)


def content_marks(story: st.Story, marks: tuple[str, ...]) -> str:
    """What a scene is about, for whoever would rather not; or ""."""
    about = [story.content_marks.get(mark) or in_words(mark) for mark in marks]
    return f"(This is about {', '.join(about)}.)" if about else ""


def _part(story: st.Story, event: ev.PartBegan) -> str:
    for part in story.calendar:
        if (part.day, part.part) == (event.day, event.part):
            return f"{part.day_title}, {part.part_title}"
    return f"{event.day}, {event.part}"


def _act(story: st.Story, event: ev.ActChanged) -> list[str]:
    pair = " and ".join(
        story.people[who].display_name for who in (event.giver, event.receiver)
    )
    title = prose.typographic(story.acts[event.act].title)
    if event.life in ("taken", "mended"):
        return [f"[A thread between {pair}: {title}]"]
    if event.life == "slack":
        return [f"[A thread hangs slack between {pair}: {title}]"]
    return []


# --- stops ---------------------------------------------------------------------


def stop_words(stop: views.StopView) -> list[str]:
    """What can be done at a stop, numbered."""
    match stop:
        case views.ChoiceView(options):
            return [f"{n}. {_option(each)}" for n, each in enumerate(options, 1)]
        case views.NoticeView(things, left):
            head = f"You can notice {_count(left, len(things))}:"
            listed = [
                f"{n}. {prose.typographic(each.title)}"
                for n, each in enumerate(things, 1)
            ]
            return [head, *listed, "0. Go on."]
        case views.OffersView():
            return _offers(stop)
        case views.EndingView(_, title):
            return [f"The end: {title}" if title else "The end."]
        case _ as never:
            assert_never(never)


def _count(left: int, there: int) -> str:
    return f"{min(left, there)} of these" if left < there else "these"


def _option(option: views.OptionView) -> str:
    costs = [
        cost(each.amount, each.name, in_words(each.store), each.leaves)
        for each in option.costs
    ]
    if option.price:
        costs.append(prose.typographic(option.price))
    label = plain(option.label)
    if costs:
        label += f" (costs {', '.join(costs)})"
    if not option.is_open:
        label += f" -- out of reach: {plain(option.reason)}"
    return label


def _offers(stop: views.OffersView) -> list[str]:
    # What was heard meanwhile has been said as it came (`words_of`); the sheet of a
    # screen shows it once more, but whoever reads would read it twice.
    when = f"{stop.day}, {stop.part}"
    found = [f"{stop.title}. {when}." if stop.title else f"{when}."]
    more = f"{stop.left} of these" if stop.left < len(stop.offers) else "each of these"
    found.append(f"You can follow {more if len(stop.offers) > 1 else 'this'}:")
    for number, offer in enumerate(stop.offers, 1):
        name = f"{offer.name}: " if offer.name else ""
        line = plain(offer.line)
        found.append(f"{number}. {name}{offer.where}. {line}".rstrip())
    return found


def inputs_at(stop: views.StopView) -> dict[int, inp.Input]:
    """What each number does at a stop, also what is out of reach."""
    match stop:
        case views.ChoiceView(options):
            return {
                n: inp.LookAway() if each.id == GO_ON else inp.Choose(each.id)
                for n, each in enumerate(options, 1)
            }
        case views.NoticeView(things, _):
            found: dict[int, inp.Input] = {0: inp.LookAway()}
            found |= {n: inp.Notice(each.id) for n, each in enumerate(things, 1)}
            return found
        case views.OffersView():
            return {n: inp.Follow(o.scene) for n, o in enumerate(stop.offers, 1)}
        case views.EndingView():
            return {}
        case _ as never:
            assert_never(never)


def belongings(session: Session) -> list[str]:
    """Who has how much of what, and who is linked with whom."""
    story = session.story
    found = []
    for store in story.stores.values():
        amounts = ", ".join(
            f"{story.people[who].display_name} {session.amount(store.id, who)}"
            for who in store.of
        )
        found.append(f"{_capital(store.title or in_words(store.id))}: {amounts}.")
    for one, other, is_slack in session.threads:
        names = " and ".join(story.people[who].display_name for who in (one, other))
        found.append(f"A {'slack ' if is_slack else ''}thread: {names}.")
    return found or ["Nothing to tell."]
