"""What a place and a person offer to a story: ids, marks, lights, faces.

Read from the SVG's attributes alone; nothing is drawn to know it.
"""

from collections.abc import Mapping
from typing import Protocol

from game.library.airs import Airs, read_airs
from game.library.drawing import Box, Drawing, Element
from game.library.problem import AssetProblem
from game.narrative.attitudes import FACES
from game.narrative.values import dataclass

BLENDS = ("normal", "add", "screen")
FACE_PARTS = ("lid", "brow", "mouth")
FARTHEST = 4.0
# What is so deep or deeper is sky, or outside a window: people throw no shadow on it.
AIR_FROM = 2.7


class _Odd(Protocol):
    """The shape of a function that takes note of something odd."""

    def __call__(self, element: Element, message: str, hint: str = "") -> None: ...


@dataclass(frozen=True, slots=True)
class Layer:
    """A group of a place that is drawn for itself.

    Attributes:
        id: Id of the group.
        depth: 0.0 for the nearest set to 4.0 for the farthest air; below 0.0
            it stands before the people. From 2.7 on it is sky, or what is seen
            through a window: nobody's shadow falls on it.
        quality: Share of the full resolution it is drawn at, for soft glows.
        kind: "base", "light" or "front".
        blend: How a light is laid over: "normal", "add" or "screen".
        light: For a light, its name in the story (`light-lamp` is "lamp").
        has_weather: Whether snow and rain fall right after it, behind the next.
    """

    id: str
    depth: float
    quality: float = 1.0
    kind: str = "base"
    blend: str = "normal"
    light: str = ""
    has_weather: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """Where somebody can stand, in user units of the place.

    Attributes:
        name: Name in the story.
        x: Between the soles.
        y: Under the soles.
        height: Height of a grown person standing there.
        layer: Id of the layer after which one is drawn, or "" for the usual.
        is_seat: Whether one sits here.
        face: "left", "right", or "" if the place doesn't say.
        is_shade: Whether one is so far off as to be a silhouette.
    """

    name: str
    x: float
    y: float
    height: float
    layer: str = ""
    is_seat: bool = False
    face: str = ""
    is_shade: bool = False


@dataclass(frozen=True, slots=True)
class PlaceSheet:
    """What a place offers.

    Attributes:
        name: File name without `.svg`.
        title: What it is called.
        box: View box in user units.
        layers: In painting order.
        marks: By name.
        hotspots: Title by id, in painting order.
        lights: Names of its lights.
        is_outdoors: Whether snow and rain fall over the whole picture.
        airs: What is in its air.
        drawing: The picture itself.
    """

    name: str
    title: str
    box: Box
    layers: tuple[Layer, ...]
    marks: Mapping[str, Mark]
    hotspots: Mapping[str, str]
    lights: tuple[str, ...]
    is_outdoors: bool
    airs: Airs
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a figure. `pivot`: where it turns, in figure units, or None."""

    id: str
    pivot: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """What a figure offers.

    Attributes:
        name: File name without `.svg`.
        title: What the file calls it, or "".
        box: View box in figure units.
        expressions: Names of the faces it has, in the usual order.
        faces: For each expression, the ids that show it.
        all_faces: Every id that shows some expression.
        parts: Parts with ids, by id.
        drawing: The picture itself.
    """

    name: str
    title: str
    box: Box
    expressions: tuple[str, ...]
    faces: Mapping[str, tuple[str, ...]]
    all_faces: tuple[str, ...]
    parts: Mapping[str, Part]
    drawing: Drawing


def read_place(
    name: str, file: str, drawing: Drawing
) -> tuple[PlaceSheet, tuple[AssetProblem, ...]]:
    """The sheet of a place, and what is odd about it."""
    problems: list[AssetProblem] = []

    def odd(element: Element, message: str, hint: str = "") -> None:
        problems.append(AssetProblem(file, element.line, message, hint, False))

    layers = tuple(_layer(child) for child in _groups(drawing.root))
    ids = {layer.id for layer in layers}
    if not layers:
        odd(
            drawing.root,
            "The place has no layers.",
            'Group its shapes: <g id="layer-back" data-depth="3">.',
        )
    marks: dict[str, Mark] = {}
    for id_, element in drawing.by_id.items():
        if not id_.startswith("mark-"):
            continue
        mark = _mark(element)
        if not mark.height:
            odd(
                element,
                f"The mark {mark.name} doesn't say how tall one is there.",
                'Write data-height="..." (a grown person, in units).',
            )
            mark = Mark(mark.name, mark.x, mark.y, 400.0, mark.layer)
        if mark.layer and mark.layer not in ids:
            odd(element, f"The mark {mark.name} stands after an unknown layer.")
        marks[mark.name] = mark
    _find_duplicates(drawing.root, set(), odd)
    sheet = PlaceSheet(
        name=name,
        title=drawing.root.title or name.replace("_", " "),
        box=drawing.box,
        layers=layers,
        marks=marks,
        hotspots={
            id_: element.title
            for id_, element in drawing.by_id.items()
            if element.title and element is not drawing.root
        },
        lights=tuple(
            dict.fromkeys(layer.light for layer in layers if layer.kind == "light")
        ),
        is_outdoors=drawing.root.attributes.get("data-outdoors") == "1",
        airs=read_airs(drawing),
        drawing=drawing,
    )
    return sheet, tuple(problems)


def _groups(root: Element) -> list[Element]:
    return [
        child
        for child in root.children
        if child.id.startswith(("layer-", "light-")) and child.tag in {"g", "use"}
    ]


def _layer(element: Element) -> Layer:
    is_light = element.id.startswith("light-")
    is_front = element.id.startswith("layer-front")
    depth = element.number("data-depth", -1.0 if is_front else 1.0)
    quality = min(max(element.number("data-quality", 1.0), 0.05), 1.0)
    blend = element.attributes.get("data-blend", "normal")
    return Layer(
        id=element.id,
        depth=min(max(depth, -2.0), FARTHEST + 1.0),
        quality=quality,
        kind="light" if is_light else "front" if is_front else "base",
        blend=blend if blend in BLENDS else "normal",
        light=element.attributes.get("data-light", "")
        or element.id.removeprefix("light-").replace("-", "_")
        if is_light
        else "",
        has_weather=element.attributes.get("data-weather") == "1",
    )


def _mark(element: Element) -> Mark:
    face = element.attributes.get("data-face", "")
    layer = element.attributes.get("data-layer", "")
    return Mark(
        name=element.id.removeprefix("mark-"),
        x=element.number("cx", 960.0),
        y=element.number("cy", 1000.0),
        height=max(element.number("data-height", 0.0), 0.0),
        layer="" if layer == "people" else layer,
        is_seat=element.attributes.get("data-seat") == "1",
        face=face if face in {"left", "right"} else "",
        is_shade=element.attributes.get("data-silhouette") == "1",
    )


def _find_duplicates(element: Element, seen: set[str], odd: _Odd) -> None:
    if element.id in seen:
        odd(element, f"The id {element.id} is used twice.", "Make ids unique.")
    if element.id:
        seen.add(element.id)
    for child in element.children:
        _find_duplicates(child, seen, odd)


def read_person(
    name: str, file: str, drawing: Drawing
) -> tuple[PersonSheet, tuple[AssetProblem, ...]]:
    """The sheet of a figure, and what is odd about it."""
    problems: list[AssetProblem] = []
    shown: dict[str, list[str]] = {}
    all_faces: list[str] = []
    for id_ in drawing.by_id:
        part, _, expression = id_.partition("-")
        if part in FACE_PARTS and expression:
            shown.setdefault(expression, []).append(id_)
            all_faces.append(id_)
    expressions = tuple(e for e in FACES if e in shown)
    faces = {
        expression: _face(expression, drawing) for expression in (*shown, "neutral")
    }
    unknown = sorted(set(shown) - set(FACES))
    for expression in unknown:
        element = drawing.by_id[shown[expression][0]]
        problems.append(
            AssetProblem(
                file,
                element.line,
                f"{element.id} shows an unknown expression.",
                "Known: " + ", ".join(FACES) + ".",
                False,
            )
        )
    return (
        PersonSheet(
            name=name,
            title=drawing.root.title,
            box=drawing.box,
            expressions=expressions or ("neutral",),
            faces=faces,
            all_faces=tuple(all_faces),
            parts={
                id_: Part(id_, _pivot(element))
                for id_, element in drawing.by_id.items()
                if element.tag == "g" and id_ not in all_faces
            },
            drawing=drawing,
        ),
        tuple(problems),
    )


def _face(expression: str, drawing: Drawing) -> tuple[str, ...]:
    """Ids to show for an expression; a missing part stays neutral."""
    chosen = []
    for part in FACE_PARTS:
        for candidate in (expression, "neutral"):
            if f"{part}-{candidate}" in drawing.by_id:
                chosen.append(f"{part}-{candidate}")
                break
    return tuple(chosen)


def _pivot(element: Element) -> tuple[float, float] | None:
    parts = element.attributes.get("data-pivot", "").replace(",", " ").split()
    try:
        x, y = (float(part) for part in parts)
    except ValueError:
        return None
    return x, y
