"""Everybody the player has met, and the threads that were lived.

A thread is there from when it was taken hold of (or hung slack) before the
player's eyes. Nothing that wasn't lived is told: an act given elsewhere shows
no place, and a thing that went through other hands meanwhile shows those alone
that the player saw. Of a play that goes on from an older story's save, the
threads that were there are shown without a where: how they came is forgotten.
"""

from game.narrative import overviews
from game.narrative import story as st
from game.narrative.expression import LIVES
from game.narrative.machine import machine_of
from game.runtime.chronicle import Chronicle, Deed, chronicle, whereabouts
from game.runtime.standing import Standing

HELD = ("taken", "slack", "mended")


def constellation(session: Standing) -> overviews.ConstellationView:
    """People and threads, up to where the reader stands."""
    story = session.story
    lived = chronicle(story, session.history, session.cursor)
    before = held_before(session)
    seen = [d.act for d in lived.deeds if d.life in HELD and d.visit]
    acts = dict.fromkeys((*before, *seen))
    threads = tuple(
        _strand(session, lived, story.acts[act], before.get(act, "")) for act in acts
    )
    people = list(lived.met)
    # Of a play that goes on from an older story's save, not all is known.
    linked = {person for t in threads for person in (t.giver, t.receiver)}
    people += sorted(linked.difference(people))
    leads = [person for person in story.leads if person in people]
    others = [person for person in people if person not in story.leads]
    stars = tuple(_star(session, lived, person) for person in (*leads, *others))
    return overviews.ConstellationView(stars, threads)


def held_before(session: Standing) -> dict[str, str]:
    """Acts that were held when a play went on from a save, each with its life."""
    first = session.history[0]
    if first.given is not None:
        return {}
    slot = machine_of(session.story).slot
    lives = {
        act: LIVES[first.state.values[slot[f"act:{act}"]]] for act in session.story.acts
    }
    return {act: life for act, life in lives.items() if life in HELD}


def is_slack(deeds: list[Deed], before: str = "") -> bool:
    """Whether an act whose life was `before` and then `deeds` hangs slack now."""
    slack = before == "slack"
    for deed in deeds:
        if deed.life in HELD:
            slack = deed.life == "slack"
    return slack


def _star(session: Standing, lived: Chronicle, person: str) -> overviews.StarView:
    somebody = session.story.people[person]
    visit = lived.met.get(person)
    met = overviews.Whereabouts()
    if visit is not None:
        met = whereabouts(session.story, session.titles, visit)
    return overviews.StarView(
        person,
        lived.called.get(person, somebody.display_name),
        somebody.colour,
        somebody.picture,
        person in session.story.leads,
        met,
    )


def _strand(
    session: Standing, lived: Chronicle, act: st.Act, before: str
) -> overviews.StrandView:
    story, titles = session.story, session.titles
    deeds = [deed for deed in lived.deeds if deed.act == act.id]
    given = [deed.visit for deed in deeds if deed.life == "given" and deed.visit]
    held = [deed.visit for deed in deeds if deed.life in HELD and deed.visit]
    hands = [
        overviews.HandView(
            _name(session, lived, each.giver),
            _name(session, lived, each.receiver),
            whereabouts(story, titles, each.visit),
        )
        for each in lived.hands
        if each.thing == act.thing
    ]
    return overviews.StrandView(
        act.id,
        act.giver,
        act.receiver,
        act.title,
        is_slack(deeds, before),
        any(deed.life == "called" and deed.visit for deed in deeds),
        whereabouts(story, titles, given[0]) if given else None,
        whereabouts(story, titles, held[0]) if held else None,
        story.things[act.thing].title if act.thing else "",
        tuple(hands),
    )


def _name(session: Standing, lived: Chronicle, person: str | None) -> str:
    if person is None:
        return ""
    return lived.called.get(person, session.story.people[person].display_name)
