"""Going on from a save, with the story it was made with or an edited one.

With the same story the inputs are played again: the same session exactly.

With an edited story there are three ways, best first. The inputs still lead to
the same place: then everything is as it was, told with the new words; what
came out otherwise on the way is named. Or the place still exists, though the
way to it doesn't: then the play stands there, with all it remembered, and its
history begins at the last offers from which the way still goes, or there. Or
the place is gone: then the same is tried with the stop before it, and so on,
back to the last one to which the inputs still lead. An input is only ever given
at the place at which the player gave it, so nothing is chosen that wasn't meant.
"""

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import step as core
from game.narrative import stops
from game.narrative import story as st
from game.narrative.state import State
from game.narrative.tableau import Tableau
from game.runtime import keeping, kept
from game.runtime.history import Cursor, Entry, entry_of
from game.runtime.keeping import Kept, Lived, Stop

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
OTHERWISE = "As the story is now, this came out otherwise: {}."
WITHIN = "Brought within what the story now allows: {}."
FORGOTTEN = "The story no longer knows of: {}."
LATER = "What you had lived after this, before you went back, could not all be kept."


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
        cursor = Cursor(here, _same_beat(entries[here], found))
        told = _told(story, found.stops[here], entries[here].state)
        later = [LATER] if len(entries) < len(found.given) else []
        return _lived(found, entries, cursor), (SAME_PLACE, *told, *later)
    landed = _landed(story, found, lowest=len(entries))
    if landed is not None:
        return landed
    if entries:
        last = len(entries) - 1
        cursor = Cursor(last, len(entries[last].beats))
        told = _told(story, found.stops[last], entries[last].state)
        return _lived(found, entries, cursor), (EARLIER, *told)
    return _anew(story, found), (FROM_START,)


def _from_its_beginning(story: st.Story, found: Kept) -> list[Entry]:
    if found.given[0] is not None:
        return keeping.played_again(story, found)
    stood = keeping.standing(story, found.stops[0], found.opening)
    if stood is None or not _can_go_on(story, stood.state):
        return []
    return keeping.played_again(story, found, stood)


def _are_as_kept(story: st.Story, found: Kept, entries: list[Entry]) -> bool:
    """Whether playing again came to the very state that was kept."""
    if len(entries) != len(found.given):
        return False
    stood = keeping.standing(story, found.stops[-1])
    last = entries[-1].state
    return stood is not None and stood.state == last


def _landed(
    story: st.Story, found: Kept, lowest: int
) -> tuple[Lived, tuple[str, ...]] | None:
    """The play at the latest stop, not before `lowest`, that still exists."""
    here = found.cursor.entry
    for number in range(here, lowest - 1, -1):
        page = found.page if number == here else ()
        stood = keeping.standing(story, found.stops[number], page)
        if stood is None or not _can_go_on(story, stood.state):
            continue
        start, entries = number, [stood]
        way = _from_the_last_offers(story, found, number)
        # "With what you had": a way on which one would have something else is none.
        if way is not None and way[1][-1].state.values == stood.state.values:
            start, entries = way
        past = found.past + tuple(
            given for given in found.given[: start + 1] if given is not None
        )
        last = len(entries) - 1
        beat = len(entries[last].beats)
        if number == here:
            beat = _same_beat(entries[last], found)
        notes = [SAME_STOP if number == here else EARLIER]
        notes += _told(story, found.stops[number], stood.state)
        if here + 1 < len(found.given):
            notes.append(LATER)
        entries[last] = entries[last].without_leaving()
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
    if start == number or stood is None or not _can_go_on(story, stood.state):
        return None
    entries = keeping.played_again(story, found, stood, start)
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


def _same_beat(entry: Entry, found: Kept) -> int:
    """The paragraph at which the player was, as `entry` has it now.

    If it is gone, that after the last one read before it which isn't.
    """
    said, beat = found.page, found.cursor.beat
    if beat >= len(said):
        return len(entry.beats)
    now = [entry.events[position] for position in entry.beats]
    words = [(e.scene, e.paragraph) for e in now if isinstance(e, ev.Said)]
    for number in range(beat, -1, -1):
        kept_words = (said[number].scene, said[number].paragraph)
        if kept_words in words:
            return words.index(kept_words) + (number < beat)
    return min(beat, len(words))


def _lived(found: Kept, entries: list[Entry], cursor: Cursor) -> Lived:
    is_whole = len(entries) == len(found.given)
    last = entries[-1]
    reached = min(found.reached, len(last.beats)) if is_whole else last.last_beat
    if not is_whole:
        entries = [*entries[:-1], last.without_leaving()]
    if cursor.entry + 1 == len(entries):
        reached = max(reached, cursor.beat)
    return Lived(tuple(entries), cursor, reached, found.past, found.scene)


def _told(story: st.Story, stop: Stop, state: State) -> list[str]:
    """What isn't as it was kept at `stop`, in words."""
    within, otherwise = kept.differing(story, stop.values, state)
    gone = kept.forgotten(story, stop.values)
    lists = ((OTHERWISE, otherwise), (WITHIN, within), (FORGOTTEN, gone))
    return [words.format(_listed(names)) for words, names in lists if names]


def _anew(story: st.Story, found: Kept) -> Lived:
    begin = next((g for g in found.given if isinstance(g, inp.Begin)), inp.Begin(0))
    begin = next((g for g in found.past if isinstance(g, inp.Begin)), begin)
    done = core.step(story, None, begin)
    entry = entry_of(begin, done.state, done.events, Tableau())
    return Lived((entry,), Cursor(0, 0))


def _listed(names: list[str]) -> str:
    most = 5
    shown = ", ".join(names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown
