"""What a place says of its air: steam, dust in a beam, snow that settles, glass.

Read from the SVG's attributes alone. Sources of steam and beams are markers
that are never drawn; edges and panes are shapes of the picture with a class.
"""

from game.library.drawing import Drawing, Element
from game.narrative.values import dataclass

SOURCES_MOST = 12


@dataclass(frozen=True, slots=True)
class Steam:
    """Where steam rises.

    Attributes:
        name: `steam-NAME`.
        x: Middle of its source, in user units.
        y: The source itself.
        radius: Half the width of the source.
        depth: Of the layer it rises in.
        lamp: Rises only while this lamp burns, or "".
    """

    name: str
    x: float
    y: float
    radius: float
    depth: float
    lamp: str = ""


@dataclass(frozen=True, slots=True)
class Beam:
    """A beam of light in which dust is seen, as an upright box that leans.

    Attributes:
        name: `dust-NAME`.
        x: Left edge at the top, in user units.
        y: Upper edge.
        width: Across.
        height: Down.
        lean: How far the lower edge is moved to the right.
        depth: Of the layer it is in.
        lamp: The lamp whose light it is, or "": always there.
    """

    name: str
    x: float
    y: float
    width: float
    height: float
    lean: float
    depth: float
    lamp: str = ""


@dataclass(frozen=True, slots=True)
class Airs:
    """The air of a place.

    Attributes:
        steams: Where steam rises.
        beams: Where dust is seen.
        settles: Ids of shapes on whose upper edges snow settles.
        panes: Ids of shapes that rain runs down on.
        is_cold: Whether one sees one's breath.
    """

    steams: tuple[Steam, ...] = ()
    beams: tuple[Beam, ...] = ()
    settles: tuple[str, ...] = ()
    panes: tuple[str, ...] = ()
    is_cold: bool = False


def read_airs(drawing: Drawing) -> Airs:
    """What the markers and classes of a place say."""
    is_outdoors = drawing.root.attributes.get("data-outdoors") == "1"
    cold = drawing.root.attributes.get("data-cold", "1" if is_outdoors else "0")
    elements = drawing.by_id.items()
    steams = [_steam(element) for id_, element in elements if _is(id_, "steam")]
    beams = [_beam(element) for id_, element in elements if _is(id_, "dust")]
    return Airs(
        tuple(steams)[:SOURCES_MOST],
        tuple(beams)[:SOURCES_MOST],
        tuple(id_ for id_, element in elements if "settles" in _classes(element)),
        tuple(id_ for id_, element in elements if "pane" in _classes(element)),
        cold == "1",
    )


def _is(id_: str, kind: str) -> bool:
    return id_.startswith(kind + "-")


def _classes(element: Element) -> list[str]:
    return element.attributes.get("class", "").split()


def _steam(element: Element) -> Steam:
    return Steam(
        element.id,
        element.number("cx", 0.0),
        element.number("cy", 0.0),
        max(element.number("r", 20.0), 1.0),
        element.number("data-depth", 1.0),
        element.attributes.get("data-light", ""),
    )


def _beam(element: Element) -> Beam:
    return Beam(
        element.id,
        element.number("x", 0.0),
        element.number("y", 0.0),
        max(element.number("width", 100.0), 1.0),
        max(element.number("height", 100.0), 1.0),
        element.number("data-lean", 0.0),
        element.number("data-depth", 1.0),
        element.attributes.get("data-light", ""),
    )
