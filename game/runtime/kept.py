"""JSON that was kept somewhere, read with suspicion.

Each reader takes a value out of a mapping and checks its type and bounds;
whatever doesn't fit is a `KeptProblem`. And the values of a story's core, to
JSON and back: everything by name, nothing by position.
"""

from typing import Any

from game.narrative import events as ev
from game.narrative import story as st
from game.narrative.directing import PUSH_MAX, Camera, Lamp
from game.narrative.expression import LIVES
from game.narrative.state import State
from game.narrative.tableau import Tableau
from game.runtime.places import Caller, Place

Json = dict[str, Any]

TEXT_MAX = 20_000
LIST_MAX = 200_000


class KeptProblem(ValueError):
    """What was kept can't be understood; the message is for the player."""

    def __init__(self, why: str) -> None:
        super().__init__(f"This save can't be used: {why}. It is left as it is.")


def text(data: Json, key: str, most: int = TEXT_MAX) -> str:
    """The text under `key`."""
    found = data.get(key)
    if not isinstance(found, str) or len(found) > most or not _is_sound(found):
        raise KeptProblem(f"its {key} is no text")
    return found


def text_or_none(data: Json, key: str) -> str | None:
    """The text under `key`, or None."""
    return None if data.get(key) is None else text(data, key)


def number(data: Json, key: str, low: int, high: int) -> int:
    """The whole number under `key`, from `low` to `high`."""
    found = data.get(key)
    if type(found) is not int or not low <= found <= high:
        raise KeptProblem(f"its {key} is no number from {low} to {high}")
    return found


def items(data: Json, key: str) -> list[Any]:
    """The list under `key`."""
    found = data.get(key)
    if not isinstance(found, list) or len(found) > LIST_MAX:
        raise KeptProblem(f"its {key} is no list")
    return found


def _items_if_any(data: Json, key: str) -> list[Any]:
    return items(data, key) if key in data else []


def mapping(found: object, what: str) -> Json:
    """`found`, which must be a mapping with text as keys."""
    if not isinstance(found, dict) or len(found) > LIST_MAX:
        raise KeptProblem(f"its {what} makes no sense")
    return found


def texts(found: object, count: int, what: str) -> list[str]:
    """`found`, which must be a list of `count` texts."""
    if not isinstance(found, list) or len(found) != count:
        raise KeptProblem(f"its {what} makes no sense")
    return [text({what: each}, what) for each in found]


def _is_sound(found: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in found)


# --- places -----------------------------------------------------------------


def place_to_json(place: Place) -> Json:
    """A place as JSON."""
    callers = [[c.scene, c.called, c.number] for c in place.callers]
    found: Json = {"kind": place.kind, "name": place.name}
    if place.ids:
        found["ids"] = list(place.ids)
    if callers:
        found["callers"] = callers
    return found


def place_from_json(found: object) -> Place:
    """The place that `place_to_json` wrote."""
    data = mapping(found, "place")
    ids = [text({"id": each}, "id") for each in _items_if_any(data, "ids")]
    callers = []
    for each in _items_if_any(data, "callers"):
        if not isinstance(each, list) or len(each) != len(Caller.__slots__):
            raise KeptProblem("its callers make no sense")
        scene, called = texts(each[:2], 2, "caller")
        callers.append(Caller(scene, called, number({"call": each[2]}, "call", 0, 999)))
    return Place(text(data, "kind"), text(data, "name"), tuple(ids), tuple(callers))


# --- the stage and what was said -----------------------------------------------


def stage_to_json(tableau: Tableau) -> Json:
    """A stage as JSON."""
    cast = [_figure_to_json(figure) for figure in tableau.cast]
    stage: Json = {
        "scene": tableau.scene,
        "place": tableau.place,
        "light": tableau.light,
        "weather": tableau.weather,
        "speaker": tableau.speaker,
        "cast": cast,
    }
    if tableau.hidden:
        stage["hidden"] = list(tableau.hidden)
    if tableau.lamps:
        stage["lamps"] = [[a.name, a.percent, a.flicker] for a in tableau.lamps]
    if tableau.glow:
        stage["glow"] = [list(pair) for pair in tableau.glow]
    if tableau.camera is not None and (tableau.camera.to or tableau.camera.push):
        stage["camera"] = [tableau.camera.to, tableau.camera.push]
    return stage


# What a figure has had from the beginning; what came later is kept by name.
_FIGURE = ("person", "mark", "beside", "expression", "called")


def _figure_to_json(figure: ev.Figure) -> list[Any]:
    first: list[Any] = [getattr(figure, name) for name in _FIGURE]
    rest = {
        name: value
        for name in ("gesture", "gestures", "pose", "holds", "is_shade", "picture")
        if (value := getattr(figure, name))
    }
    return [*first, rest] if rest else first


def _figure_from_json(found: object) -> ev.Figure:
    if not isinstance(found, list) or len(found) not in (
        len(_FIGURE),
        len(_FIGURE) + 1,
    ):
        raise KeptProblem("its cast makes no sense")
    data = dict(zip(_FIGURE, found, strict=False))
    rest = mapping(found[-1], "figure") if len(found) > len(_FIGURE) else {}
    return ev.Figure(
        text(data, "person"),
        text_or_none(data, "mark"),
        text_or_none(data, "beside"),
        text(data, "expression"),
        text_or_none(data, "called"),
        text_or_none(rest, "gesture"),
        number(rest, "gestures", 0, 2**53) if "gestures" in rest else 0,
        text_or_none(rest, "pose"),
        text_or_none(rest, "holds"),
        rest.get("is_shade") is True,
        text_or_none(rest, "picture"),
    )


def stage_from_json(story: st.Story, found: object) -> Tableau:
    """The stage that was kept, without whoever is no longer in the story."""
    data = mapping(found, "stage")
    cast = []
    for each in items(data, "cast"):
        figure = _figure_from_json(each)
        if figure.person in story.people:
            cast.append(figure)
    light = text_or_none(data, "light")
    speaker = text_or_none(data, "speaker")
    return Tableau(
        text_or_none(data, "scene"),
        text_or_none(data, "place"),
        light if light in story.lights else None,
        text_or_none(data, "weather"),
        tuple(cast),
        speaker if speaker in story.people else None,
        tuple(
            text({"hidden": each}, "hidden") for each in _items_if_any(data, "hidden")
        ),
        lamps=tuple(map(_lamp, _items_if_any(data, "lamps"))),
        glow=tuple(map(_glow, _items_if_any(data, "glow"))),
        camera=_camera(data),
    )


def _lamp(found: object) -> Lamp:
    if not isinstance(found, list) or len(found) != len(Lamp.__slots__):
        raise KeptProblem("its lamps make no sense")
    data: Json = dict(zip(("lamp", "percent", "flicker"), found, strict=True))
    flicker = None if found[2] is None else number(data, "flicker", 0, 100)
    return Lamp(text(data, "lamp"), number(data, "percent", 0, 100), flicker)


def _glow(found: object) -> tuple[str, int]:
    if not isinstance(found, list) or len(found) != len(("lamp", "percent")):
        raise KeptProblem("its glow makes no sense")
    data: Json = dict(zip(("lamp", "percent"), found, strict=True))
    return text(data, "lamp"), number(data, "percent", 0, 100)


def _camera(stage: Json) -> Camera | None:
    found = _items_if_any(stage, "camera")
    if not found:
        return None
    if len(found) != len(("to", "push")):
        raise KeptProblem("its camera makes no sense")
    data: Json = dict(zip(("to", "push"), found, strict=True))
    return Camera(text_or_none(data, "to"), number(data, "push", 0, PUSH_MAX))


def said_to_json(said: ev.Said) -> list[Any]:
    """A paragraph as JSON."""
    values = [[key, value] for key, value in said.values]
    words = [said.scene, said.speaker, said.called, said.manner, said.paragraph]
    return [*words, values]


def said_from_json(story: st.Story, found: object) -> ev.Said:
    """The paragraph that was kept."""
    if not isinstance(found, list) or len(found) != len(ev.Said.__slots__):
        raise KeptProblem("a paragraph makes no sense")
    names = ("scene", "speaker", "called", "manner", "paragraph", "values")
    data = dict(zip(names, found, strict=True))
    values: list[tuple[str, int]] = []
    for pair in items(data, "values"):
        if not isinstance(pair, list) or len(pair) != len(("key", "value")):
            raise KeptProblem("a paragraph makes no sense")
        fact = {"key": pair[0], "value": pair[1]}
        values.append((text(fact, "key"), number(fact, "value", -(2**53), 2**53)))
    speaker = text_or_none(data, "speaker")
    return ev.Said(
        text(data, "scene"),
        speaker if speaker in story.people else None,
        text(data, "called"),
        text(data, "manner"),
        text(data, "paragraph"),
        tuple(values),
    )


# --- what a state remembers --------------------------------------------------------


# What of a state a player would call theirs.
_OWN = ("var", "store", "thing", "act")


def values_to_json(
    story: st.Story, state: State, before: tuple[int | None, ...]
) -> Json:
    """The values that differ from `before`, by name and as names."""
    return {
        slot: _named(story, slot, value)
        for slot, value, was in zip(story.slots, state.values, before, strict=True)
        if value != was
    }


def unwritten(story: st.Story) -> tuple[int | None, ...]:
    """What the first values of a play are compared with.

    What a story may come to begin with otherwise is always written; that
    nothing was seen or given yet goes without saying.
    """
    return tuple(
        None if slot.startswith(("var:", "store:", "thing:")) else start
        for slot, start in zip(story.slots, story.starts, strict=True)
    )


def values_from_json(story: st.Story, found: Json) -> tuple[int, ...]:
    """All values, brought within what the story allows.

    What the story no longer remembers is dropped; what is new to it starts as
    in a new play.
    """
    values = list(story.starts)
    for index, slot in enumerate(story.slots):
        value = _numbered(story, slot, found.get(slot))
        if value is not None:
            values[index] = min(max(value, story.lows[index]), story.highs[index])
    return tuple(values)


def differing(
    story: st.Story, found: Json, state: State
) -> tuple[list[str], list[str]]:
    """What a state has otherwise than it was kept, in words.

    First what the story no longer allows, then the rest.
    """
    within: list[str] = []
    otherwise: list[str] = []
    for index, slot in enumerate(story.slots):
        kind, _, name = slot.partition(":")
        if kind not in _OWN or slot not in found:
            continue
        value, now = _numbered(story, slot, found[slot]), state.values[index]
        if value is None or not story.lows[index] <= value <= story.highs[index]:
            within.append(_in_words(story, kind, name))
        elif value != now:
            otherwise.append(_in_words(story, kind, name))
    return within, otherwise


def forgotten(story: st.Story, found: Json) -> list[str]:
    """What was kept that the story no longer knows, in words."""
    known = set(story.slots)
    gone = (slot.partition(":") for slot in found if slot not in known)
    return [
        name.replace("_", " ").replace(".", " of ")
        for kind, _, name in gone
        if kind in _OWN
    ]


def _names(story: st.Story, slot: str) -> tuple[str, ...]:
    """What the values of a slot stand for; empty for plain numbers."""
    kind, _, name = slot.partition(":")
    if kind == "thing":
        return story.holders
    if kind == "act":
        return LIVES
    if kind == "var":
        return story.variables[name].names
    return ()


def _named(story: st.Story, slot: str, value: int) -> int | str:
    names = _names(story, slot)
    return names[value] if names else value


def _numbered(story: st.Story, slot: str, kept: object) -> int | None:
    names = _names(story, slot)
    if names:
        return names.index(kept) if isinstance(kept, str) and kept in names else None
    return kept if type(kept) is int else None


def _in_words(story: st.Story, kind: str, name: str) -> str:
    if kind == "store":
        store, _, person = name.partition(".")
        return f"{story.stores[store].title} of {story.people[person].display_name}"
    if kind == "thing":
        return story.things[name].title or name.replace("_", " ")
    if kind == "act":
        return story.acts[name].title or name.replace("_", " ")
    return name.replace("_", " ")
