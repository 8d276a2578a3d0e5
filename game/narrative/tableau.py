"""What stands on the stage, as a value, and how events change it.

`after` folds events into a `Tableau`, so that a screen can stand at any beat
without running anything. Nothing here knows how anything is drawn.
"""

from collections.abc import Iterable
from dataclasses import replace

from game.narrative import events as ev
from game.narrative.directing import Camera, Lamp, Passage, turned
from game.narrative.values import dataclass


@dataclass(frozen=True, slots=True)
class Tableau:
    """What stands on the stage at one beat.

    Attributes:
        scene: Scene id.
        place: Place id.
        light: Light id.
        weather: Weather, or None for clear.
        cast: Who is on the stage.
        speaker: Who speaks, or None.
        hidden: Ids of elements of the place that aren't there just now, and
            `person/part` for what somebody hasn't on.
        lamps: Lamps that were turned since the light was set.
        glow: What is left of lamps that burn by a rule of the story, in percent.
        tenths: How long the last change of light takes; None as usual.
        camera: Where the camera looks; None: at everything.
        passage: How the picture before made way for this place.
    """

    scene: str | None = None
    place: str | None = None
    light: str | None = None
    weather: str | None = None
    cast: tuple[ev.Figure, ...] = ()
    speaker: str | None = None
    hidden: tuple[str, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    glow: tuple[tuple[str, int], ...] = ()
    tenths: int | None = None
    camera: Camera | None = None
    passage: Passage | None = None


def after(tableau: Tableau, events: Iterable[ev.Event]) -> Tableau:
    """The tableau that stands after `events` have happened to `tableau`."""
    for event in events:
        tableau = _after_one(tableau, event)
    return tableau


def _after_one(now: Tableau, event: ev.Event) -> Tableau:  # noqa: C901 - a case each
    match event:
        case ev.SceneBegan():
            return replace(now, scene=event.scene, speaker=None)
        case ev.Said():
            return replace(now, speaker=event.speaker)
        case ev.Placed():
            return replace(
                now,
                place=event.place,
                light=event.light,
                weather=event.weather,
                cast=event.cast,
                speaker=None,
                hidden=event.hidden,
                lamps=(),
                tenths=None,
                camera=None,
                passage=event.passage,
            )
        case ev.Propped(hidden):
            return replace(now, hidden=hidden)
        case ev.Entered(figure):
            others = tuple(f for f in now.cast if f.person != figure.person)
            return replace(now, cast=(*others, figure))
        case ev.Left(person):
            return replace(now, cast=tuple(f for f in now.cast if f.person != person))
        case ev.Moved(person, mark, beside, picture):
            if picture is not None:
                now = _with(now, person, picture=picture)
            return _with(now, person, mark=mark, beside=beside, pose=None)
        case ev.Expressed(person, expression):
            return _with(now, person, expression=expression)
        case ev.Gestured(person, gesture):
            made = sum(f.gestures for f in now.cast if f.person == person)
            return _with(now, person, gesture=gesture, gestures=made + 1)
        case ev.Settled(person, pose):
            return _with(now, person, pose=pose)
        case ev.Held(person, thing):
            return _with(now, person, holds=thing)
        case ev.Handed(thing, giver, receiver, in_hand=True):
            if any(f.person == giver and f.holds == thing for f in now.cast):
                now = _with(now, giver or "", holds=None)
            return _with(now, receiver or "", holds=thing)
        case ev.Introduced(person):
            return _with(now, person, called=None)
        case ev.Lit(light, tenths):
            return replace(now, light=light, lamps=(), tenths=tenths)
        case ev.Turned(lamps, tenths):
            return replace(now, lamps=turned(now.lamps, lamps), tenths=tenths)
        case ev.Glowed(lamps):
            return replace(now, glow=lamps)
        case ev.Framed(camera):
            return replace(now, camera=camera)
        case ev.Weathered(weather):
            return replace(now, weather=weather)
        case _:
            return now


def _with(now: Tableau, person: str, **changes: str | int | None) -> Tableau:
    cast = tuple(
        replace(f, **changes) if f.person == person else f  # type: ignore[arg-type]
        for f in now.cast
    )
    return replace(now, cast=cast)
