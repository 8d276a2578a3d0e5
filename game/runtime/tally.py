"""What everybody has and who is linked with whom, at one beat.

A stop's state is ahead of the reader; at a beat counts the state of the stop
before it, and the events since.
"""

from collections.abc import Iterable, Mapping

from game.narrative import events as ev
from game.narrative import story as st
from game.narrative.expression import GIVEN, MENDED, NOT_GIVEN, SLACK, TAKEN
from game.narrative.machine import machine_of

_LIVES = {"given": GIVEN, "taken": TAKEN, "slack": SLACK, "mended": MENDED}

Thread = tuple[str, str, bool]


def amount(
    story: st.Story,
    values: tuple[int, ...],
    events: Iterable[ev.Event],
    store: str,
    person: str,
) -> int:
    """How much of `store` `person` has, `events` after `values`.

    Raises:
        KeyError: There is no such store, or this person has none of it.
    """
    found = values[machine_of(story).slot[f"store:{store}.{person}"]]
    for event in events:
        match event:
            case ev.StoreChanged(of, who, _, after) if (of, who) == (store, person):
                found = after
            case _:
                pass
    return found


def threads(
    story: st.Story, values: tuple[int, ...], events: Iterable[ev.Event]
) -> tuple[Thread, ...]:
    """Each linked pair once, giver first; True: only slack, so far.

    In the order in which the story declares its acts.
    """
    slot = machine_of(story).slot
    lives = {act: values[slot[f"act:{act}"]] for act in story.acts}
    for event in events:
        if isinstance(event, ev.ActChanged) and event.life in _LIVES:
            lives[event.act] = _LIVES[event.life]
    return _pairs(story, lives)


def _pairs(story: st.Story, lives: Mapping[str, int]) -> tuple[Thread, ...]:
    found: dict[frozenset[str], Thread] = {}
    for act_id, life in lives.items():
        if life in (NOT_GIVEN, GIVEN):
            continue
        act = story.acts[act_id]
        pair = frozenset((act.giver, act.receiver))
        is_slack = life == SLACK
        if pair not in found or (found[pair][2] and not is_slack):
            found[pair] = (act.giver, act.receiver, is_slack)
    return tuple(found.values())
