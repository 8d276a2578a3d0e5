"""Plays stories twice: plainly, and with a save and a restore after each step."""

import json
from collections.abc import Iterable

from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative.story import Story
from game.runtime.session import Session

RESTORES_MOST = 60


def saved_and_restored(session: Session) -> Session:
    """`session` after a trip through JSON, which must change nothing."""
    data = json.loads(json.dumps(session.to_json()))
    again, notes = Session.restore(session.story, data)
    assert notes == ()
    assert again.history == session.history
    assert again.cursor == session.cursor
    assert again.reached == session.reached
    assert again.to_json() == session.to_json()
    return again


def events_of(
    story: Story, inputs: Iterable[inp.Input], *, every: int = 0
) -> tuple[tuple[ev.Event, ...], Session]:
    """All events of a play, walked beat by beat; and the session at its end.

    `every`: after so many beats it is saved and restored; 0 for never.
    """
    session = Session(story)
    events: list[ev.Event] = []
    beats = 0
    for number, given in enumerate(inputs):
        if number == 0:
            assert isinstance(given, inp.Begin)
            events += session.begin(given.seed)
        else:
            events += session.perform(given)
        while not session.is_at_stop:
            beats += 1
            if every and beats % every == 0:
                session = saved_and_restored(session)
            events += session.forward()
        beats += 1
        if every and beats % every == 0:
            session = saved_and_restored(session)
    return tuple(events), session


def played_twice(story: Story, inputs: Iterable[inp.Input]) -> Session:
    """The session at the end of a play that gave the same events both ways.

    A restore plays everything again: in a long play not every beat is followed
    by one, or it would take hours.
    """
    inputs = tuple(inputs)
    plain, session = events_of(story, inputs)
    beats = sum(isinstance(event, ev.Said) for event in plain) + len(inputs)
    restored, again = events_of(story, inputs, every=1 + beats // RESTORES_MOST)
    assert plain == restored
    assert session.history == again.history
    assert session.backlog == again.backlog
    assert session.replay() == inputs
    return session
