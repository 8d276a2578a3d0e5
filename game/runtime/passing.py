"""Passing over a scene in which there is nothing to do.

The core passes a scene over at one of its stops. A scene without any, or what
is left of one after its last, has been carried out when its first paragraph is
read: there is nothing to choose in it, so whoever passes it over comes to the
same as whoever reads it. Only the telling changes: its summary stands for the
paragraphs, and no sound of it is heard. So a replay needs no word of it.
"""

from collections.abc import Iterable
from dataclasses import replace

from game.narrative import events as ev
from game.narrative import prose, views
from game.narrative import story as st
from game.narrative.machine import glance
from game.runtime.history import Cut, Entry, entry_of

# What isn't told of a scene that is passed over. Who came, went or gave what
# still holds, and the stage stands as it will when the scene is over.
_UNTOLD = (ev.Said, ev.Sounded, ev.Paused, ev.SceneBegan, ev.SceneEnded)


def cut_at(entry: Entry, beat: int, scene: str) -> Cut | None:
    """Where `scene`, which is open at paragraph `beat`, can be passed over there.

    With that paragraph if it is the scene's first: whoever is asked before a
    scene that may weigh hasn't read it yet. None if there is nothing more of
    the scene in this entry, or it isn't over in it.
    """
    cut = Cut(beat, scene)
    if not _begins_in(entry, cut):
        cut = Cut(beat + 1, scene)
    span = _span(entry, cut)
    rest = entry.events[span[0] : span[1]] if span else ()
    has_more = any(isinstance(event, ev.Said) for event in rest)
    return cut if has_more else None


def lasts(events: Iterable[ev.Event], inner: int) -> bool:
    """Whether a scene is still under way after `events`.

    `inner`: how many scenes are under way within it before them.
    """
    for event in events:
        inner += isinstance(event, ev.SceneBegan)
        inner -= isinstance(event, ev.SceneEnded)
        if inner < 0:
            return False
    return True


def summary_of(story: st.Story, entry: Entry, scene: str) -> views.Runs | None:
    """The summary of `scene`, as it is shown in `entry`; None if it has none."""
    said = _summary(story, entry, scene)
    return None if said is None else prose.runs(said.paragraph, said.values)


def passed_over(story: st.Story, entry: Entry, cut: Cut) -> Entry | None:
    """`entry` with a summary for the rest of a scene.

    None if the scene has no summary, or isn't over in this entry.
    """
    said = _summary(story, entry, cut.scene)
    span = _span(entry, cut)
    if said is None or span is None:
        return None
    start, end = span
    events = (
        *entry.events[:start],
        *_still_told(entry.events[start:end]),
        said,
        ev.SceneEnded(cut.scene, passed_over=True),
        *entry.events[end + 1 :],
    )
    told = entry_of(entry.given, entry.state, events, entry.before)
    left_at = _moved(entry, told, cut)
    return replace(told, left_at=left_at, cuts=(*entry.cuts, cut), uncut=entry)


def read_in_full(entry: Entry, beat: int) -> Entry | None:
    """`entry` before the scene was passed over whose summary is at `beat`."""
    while entry.uncut is not None:
        whole, cut = entry.uncut, entry.cuts[-1]
        if cut.beat == beat:
            return replace(whole, left_at=_moved(entry, whole, cut))
        entry = whole
    return None


def _begins_in(entry: Entry, cut: Cut) -> bool:
    start = entry.beats[cut.beat - 1] + 1 if cut.beat else 0
    return _beginning(entry, cut, start) is not None


def _beginning(entry: Entry, cut: Cut, start: int) -> int | None:
    """Where the scene of a cut begins, if it is right before the cut."""
    end = entry.beats[cut.beat] if cut.beat < len(entry.beats) else start
    for position in range(end - 1, start - 1, -1):
        event = entry.events[position]
        if isinstance(event, ev.SceneBegan) and event.scene == cut.scene:
            return position
    return None


def _span(entry: Entry, cut: Cut) -> tuple[int, int] | None:
    """The events that a cut leaves untold: from one to the scene's end."""
    if cut.beat > len(entry.beats):
        return None
    start = entry.beats[cut.beat - 1] + 1 if cut.beat else 0
    begins = _beginning(entry, cut, start)
    if begins is not None:
        start = begins + 1
    inner = 0
    for position in range(start, len(entry.events)):
        match entry.events[position]:
            case ev.SceneBegan():
                inner += 1
            case ev.SceneEnded() if inner:
                inner -= 1
            case ev.SceneEnded(scene, passed) if scene == cut.scene:
                return None if passed else (start, position)
            case _:
                pass
    return None


def _still_told(events: tuple[ev.Event, ...]) -> list[ev.Event]:
    """What holds of the rest of a scene though it is passed over."""
    kept: list[ev.Event] = []
    inner = 0
    for event in events:
        if isinstance(event, ev.SceneEnded) and not inner:
            kept.append(event)  # of a scene that was called before
        inner += isinstance(event, ev.SceneBegan)
        inner -= isinstance(event, ev.SceneEnded) and inner > 0
        if not isinstance(event, _UNTOLD):
            kept.append(event)
    return kept


def _moved(before: Entry, now: Entry, cut: Cut) -> int | None:
    """How far `before` was read, counted in the paragraphs of `now`."""
    if before.left_at is None or before.left_at <= cut.beat:
        return before.left_at
    return max(before.left_at + len(now.beats) - len(before.beats), cut.beat + 1)


def _summary(story: st.Story, entry: Entry, scene: str) -> ev.Said | None:
    summary = story.scenes[scene].summary if scene in story.scenes else None
    if summary is None:
        return None
    now = glance(story, entry.state)
    values = now.text_values(summary.text, scene)
    return ev.Said(scene, None, "", "", summary.text.source, values)
