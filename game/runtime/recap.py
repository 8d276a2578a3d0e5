"""A word of what was lived with somebody last, for who wasn't followed for a while.

Nothing is written for it: it is the end of the last paragraph that was read in
that person's last scene, cut at a sentence.
"""

import re

from game.narrative import overviews, prose, views
from game.narrative import story as st
from game.narrative.machine import glance
from game.runtime.chronicle import Visit, chronicle, whereabouts
from game.runtime.standing import Standing

WORDS_MAX = 35
# So many other moments make "a while".
MOMENTS_BETWEEN = 2
_SENTENCE_END = re.compile(r"[.!?…][”’\"')\]]*\s+")


def recap(
    session: Standing, person: str, between: int = MOMENTS_BETWEEN
) -> overviews.RecapView | None:
    """What was lived with `person` last.

    None if they weren't followed yet, or fewer than `between` other moments ago.
    """
    story = session.story
    lived = chronicle(story, session.history, session.cursor)
    moments = [v for v in lived.visits if v.kind == "moment" and v.outer is None]
    theirs = [number for number, v in enumerate(moments) if v.who == person]
    if not theirs or len(moments) - 1 - theirs[-1] < between:
        return None
    visit = moments[theirs[-1]]
    line = closing_line(story, visit) or _street(session, visit.scene)
    if not line:
        return None
    name = lived.called.get(person, story.people[person].display_name)
    at = whereabouts(story, session.titles, visit)
    return overviews.RecapView(person, name, at, line)


def recaps(
    session: Standing, between: int = MOMENTS_BETWEEN
) -> tuple[overviews.RecapView, ...]:
    """A recap for each person on offer now who wasn't followed for a while."""
    stop = session.stop
    if not isinstance(stop, views.OffersView):
        return ()
    people = dict.fromkeys(offer.who for offer in stop.offers if offer.who)
    found = (recap(session, person, between) for person in people)
    return tuple(each for each in found if each is not None)


def closing_line(story: st.Story, visit: Visit) -> views.Runs:
    """The last sentences that were read in a scene; () if nothing was."""
    said = visit.last
    if said is None:
        return ()
    runs = trimmed(prose.runs(said.paragraph, said.values))
    if said.speaker is None:
        return runs
    name = said.called or story.people[said.speaker].display_name
    return (views.Run(f"{name}: "), *runs)


def trimmed(runs: views.Runs, words_max: int = WORDS_MAX) -> views.Runs:
    """The last whole sentences within `words_max` words; a longer one cut short."""
    text = views.plain(runs)
    starts = [0, *(match.end() for match in _SENTENCE_END.finditer(text))]
    starts = [start for start in starts if start < len(text)] or [0]
    fitting = [at for at in starts if len(text[at:].split()) <= words_max]
    if fitting:
        return _part(runs, fitting[0], len(text))
    start = starts[-1]
    words = list(re.finditer(r"\S+", text[start:]))
    end = start + words[words_max - 1].end()
    cut = text[start:end].rstrip(",;:–—- ")
    return (*_part(runs, start, start + len(cut)), views.Run("…"))


def _part(runs: views.Runs, start: int, end: int) -> views.Runs:
    """The characters from `start` to `end`, in their styles."""
    found: list[views.Run] = []
    at = 0
    for run in runs:
        piece = run.text[max(start - at, 0) : max(end - at, 0)]
        if piece:
            found.append(views.Run(piece, run.italic))
        at += len(run.text)
    return tuple(found)


def _street(session: Standing, scene: str) -> views.Runs:
    street = session.story.offers[scene].street
    if street is None:
        return ()
    now = glance(session.story, session.state)
    values = now.text_values(street, scene)
    return prose.runs(street.source, values)
