"""How a story directs light, camera and the change of pictures, as values.

They stand in a story's operations, in events and in the tableau alike; nothing
here knows how they are shown. Lengths are whole tenths of a second, strengths
whole percents, so that a kept play is the same on every machine.
"""

from game.narrative.values import dataclass

# Stands for every lamp of the place that isn't named beside it.
OTHERS = "others"
# The nearest that the camera comes, in percent.
PUSH_MAX = 200


@dataclass(frozen=True, slots=True)
class Lamp:
    """One lamp of a place, turned by the story.

    Attributes:
        name: Its name (`light-NAME` in the place's SVG), or `OTHERS`.
        percent: How strongly it burns, 0 to 100.
        flicker: How much it flickers, 0 to 100; None leaves that as it is.
    """

    name: str
    percent: int
    flicker: int | None = None


@dataclass(frozen=True, slots=True)
class Camera:
    """What is looked at, and from how near.

    Attributes:
        to: Id of an element of the place or of a person; None: the middle.
        push: How much larger all is seen, in percent; 0: as `to` needs it. Of a
            wide window: a narrow one holds as much of the place across.
        tenths: How long the way there takes.
    """

    to: str | None = None
    push: int = 0
    tenths: int = 40


@dataclass(frozen=True, slots=True)
class Passage:
    """How one picture makes way for the next.

    Attributes:
        how: "fade", "cut", "dark" (lights out, lights on) or "iris".
        thing: For an iris, the element or person it closes on, or None.
        tenths: How long it takes; 0: as usual.
    """

    how: str = "fade"
    thing: str | None = None
    tenths: int = 0


def blown(weather: str, percent: int) -> str:
    """The name of a weather in the wind: it stands wherever a weather does.

    Args:
        weather: "clear", "snow", "heavy_snow" or "rain".
        percent: How hard it blows, 100 to the right, -100 to the left.
    """
    return f"{weather} {percent}"


def falling(weather: str | None) -> tuple[str, int | None]:
    """What falls in a weather, and the wind in percent: None as usual with it."""
    kind, _, wind = (weather or "clear").partition(" ")
    try:
        return kind, min(max(int(wind), -100), 100)
    except ValueError:
        return kind, None


def turned(before: tuple[Lamp, ...], now: tuple[Lamp, ...]) -> tuple[Lamp, ...]:
    """The lamps that the story has turned, after it turns some more."""
    named = {lamp.name: lamp for lamp in now}
    if OTHERS in named:
        return now
    kept = {lamp.name: lamp for lamp in before}
    for lamp in now:
        known = kept.pop(lamp.name, None)
        flicker = lamp.flicker
        if flicker is None and known is not None:
            flicker = known.flicker
        kept[lamp.name] = Lamp(lamp.name, lamp.percent, flicker)
    return tuple(kept.values())
