"""What stands on a kept play: where and when it is, and the player's own words.

A label is a few short texts, made when a play is kept and believed as little as
the rest when it is read again.
"""

from game.narrative.overviews import SlotView
from game.runtime.chronicle import chronicle, whereabouts
from game.runtime.saves import IMPORTED
from game.runtime.sealed import Label, Saved
from game.runtime.session import Session
from game.runtime.stop_views import Titles

LENGTH_MAX = 200
# Whether the play is over; not shown, but there is nothing to continue then.
OVER = "over"
# Ids of the place and its light, for a picture.
STAGE = "stage"
_SHOWN = ("day", "part", "place", "scene", "who", "note", "created")


def label_of(
    session: Session, titles: Titles, note: str, created: str
) -> dict[str, str]:
    """The label of a play as it stands."""
    story = session.story
    lived = chronicle(story, session.history, session.cursor)
    here = lived.here
    at = whereabouts(story, titles, here, lived.part)
    who = here.who if here else None
    name = lived.called.get(who, story.people[who].display_name) if who else ""
    texts = (at.day, at.part, at.place, at.scene, name, note, created)
    shown = {key: clean(text) for key, text in zip(_SHOWN, texts, strict=True)}
    stage = " ".join(filter(None, (session.tableau.place, session.tableau.light)))
    return {**shown, STAGE: stage, OVER: "yes" if session.is_over else "no"}


def view_of(
    saved: Saved, kind: str, picture: bytes | None, problem: str = ""
) -> SlotView:
    """A kept play as a list shows it."""
    told = saved.label
    return SlotView(
        saved.slot,
        kind,
        day=told.get("day", ""),
        part=told.get("part", ""),
        place=told.get("place", ""),
        scene=told.get("scene", ""),
        who=told.get("who", ""),
        note=told.get("note", ""),
        created=told.get("created", ""),
        picture=picture,
        problem=problem,
        is_imported=IMPORTED in told,
        stage=told.get(STAGE, ""),
    )


def bounded(label: Label) -> dict[str, str]:
    """What a stranger wrote on a play, as far as it is shown."""
    return {key: clean(label.get(key, "")) for key in (*_SHOWN, STAGE)}


def clean(text: str) -> str:
    """Text in one short line that every font and file can take."""
    sound = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(sound.split())[:LENGTH_MAX].rstrip()
