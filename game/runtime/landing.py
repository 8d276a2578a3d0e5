"""Going on from a save, with the story it was made with or an edited one.

With the same story the inputs are played again: the same session exactly.

With an edited story there are three ways, best first. The inputs still lead to
the same place: then everything is as it was, told with the new words. Or the
place still exists, though the way to it doesn't: then the play stands there,
with all it remembered, and its history begins at the last offers from which
the way still goes, or there. Or the place is gone: then the same is tried with
the stop before it, and so on, back to the last one to which the inputs still
lead. An input is only ever given at the place at which the player gave it, so
nothing is chosen that wasn't meant.
"""

from game.narrative import inputs as inp
from game.narrative import step as core
from game.narrative import stops, views
from game.narrative import story as st
from game.narrative.state import State
from game.runtime import keeping, kept
from game.runtime.history import Cursor, Entry, entry_of
from game.runtime.keeping import Kept, Lived

CHANGED = "The story has changed since this was saved."
SAME_PLACE = f"{CHANGED} You are where you were."
SAME_STOP = (
    f"{CHANGED} The way you came is no longer quite the same, but you are where"
    " you were, with what you had."
)
EARLIER = (
    f"{CHANGED} The place where you were is gone; you are at the nearest one before it."
)
FROM_START = f"{CHANGED} Nothing of the way you came is left, so it begins anew."


def recovered(story: st.Story, data: object) -> tuple[Lived, tuple[str, ...]]:
    """The session that was kept as `data`, and what to tell the player.

    Raises:
        KeptProblem: It is no session of this story; the message says why.
    """
    found = keeping.from_json(story, data)
    if found.cursor.entry >= len(found.given):
        raise kept.KeptProblem("its cursor makes no sense")
    entries = _from_its_beginning(story, found)
    if found.digest == story.digest and _are_as_kept(story, found, entries):
        return _lived(found, entries, found.cursor), ()
    here = found.cursor.entry
    if len(entries) > here:
        cursor = _nearest_beat(entries[here], found.cursor)
        return _lived(found, entries[: here + 1], cursor), (SAME_PLACE,)
    landed = _landed(story, found, lowest=len(entries))
    if landed is not None:
        return landed
    if entries:
        last = len(entries) - 1
        cursor = Cursor(last, len(entries[last].beats))
        return _lived(found, entries, cursor), (EARLIER,)
    return _anew(story, found), (FROM_START,)


def _from_its_beginning(story: st.Story, found: Kept) -> list[Entry]:
    if found.given[0] is not None:
        return keeping.played_again(story, found)
    stood = keeping.standing(story, found.stops[0], found.opening)
    if stood is None or not _can_go_on(story, stood[0].state):
        return []
    return keeping.played_again(story, found, stood[0])


def _are_as_kept(story: st.Story, found: Kept, entries: list[Entry]) -> bool:
    """Whether playing again came to the very state that was kept."""
    if len(entries) != len(found.given):
        return False
    stood = keeping.standing(story, found.stops[-1])
    last = entries[-1].state
    return stood is not None and stood[0].state == last


def _landed(
    story: st.Story, found: Kept, lowest: int
) -> tuple[Lived, tuple[str, ...]] | None:
    """The play at the latest stop, not before `lowest`, that still exists."""
    here = found.cursor.entry
    for number in range(here, lowest - 1, -1):
        page = found.page if number == here else ()
        stood = keeping.standing(story, found.stops[number], page)
        if stood is None or not _can_go_on(story, stood[0].state):
            continue
        entry, changed = stood
        start, entries = number, [entry]
        told = _from_the_last_offers(story, found, number)
        if told is not None:
            start, entries = told
        past = found.past + tuple(
            given for given in found.given[: start + 1] if given is not None
        )
        last = len(entries) - 1
        is_here = number == here and found.cursor.beat < len(entries[last].beats)
        beat = found.cursor.beat if is_here else len(entries[last].beats)
        notes = [SAME_STOP if number == here else EARLIER]
        if changed:
            notes.append(
                f"Brought within what the story now allows: {_listed(changed)}."
            )
        lived = Lived(tuple(entries), Cursor(last, beat), beat, past, found.scene)
        return lived, tuple(notes)
    return None


def _from_the_last_offers(
    story: st.Story, found: Kept, number: int
) -> tuple[int, list[Entry]] | None:
    """The entries from the last offers before stop `number` up to it.

    So that there is something to read and to go back to; None if the way from
    there no longer leads to it.
    """
    for start in range(number, -1, -1):
        if found.stops[start].place.kind == "offers":
            break
    else:
        return None
    stood = keeping.standing(story, found.stops[start])
    if start == number or stood is None or not _can_go_on(story, stood[0].state):
        return None
    entries = keeping.played_again(story, found, stood[0], start)
    length = number - start + 1
    return (start, entries[:length]) if len(entries) >= length else None


def _can_go_on(story: st.Story, state: State) -> bool:
    """Whether a player who stands here has something to do, or is at the end."""
    stop = stops.stop_of(story, state)
    if isinstance(stop, stops.EndStop):
        return True
    if isinstance(stop, stops.ChoiceStop):
        return any(option.is_open for option in stop.options)
    count = stop.offers if isinstance(stop, stops.OffersStop) else stop.things
    return bool(count) and stop.left > 0


def _nearest_beat(entry: Entry, cursor: Cursor) -> Cursor:
    return Cursor(cursor.entry, min(cursor.beat, len(entry.beats)))


def _lived(found: Kept, entries: list[Entry], cursor: Cursor) -> Lived:
    is_last = cursor.entry + 1 == len(entries)
    reached = min(found.reached, len(entries[-1].beats))
    return Lived(
        tuple(entries),
        _nearest_beat(entries[cursor.entry], cursor),
        max(reached, cursor.beat) if is_last else reached,
        found.past,
        found.scene,
    )


def _anew(story: st.Story, found: Kept) -> Lived:
    begin = next((g for g in found.given if isinstance(g, inp.Begin)), inp.Begin(0))
    begin = next((g for g in found.past if isinstance(g, inp.Begin)), begin)
    done = core.step(story, None, begin)
    entry = entry_of(begin, done.state, done.events, views.Tableau())
    return Lived((entry,), Cursor(0, 0))


def _listed(names: list[str]) -> str:
    most = 5
    shown = ", ".join(names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown
