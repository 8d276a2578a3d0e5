"""An SVG as text that can be taken apart.

A `Drawing` can be cut down to some of its elements by their ids, as text, so
that every layer of a place can be drawn for itself. It knows nothing of what
the ids mean, and is made by `game.library.reading`, which lets nothing in that
would be dangerous to draw.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import field

from game.library import limits
from game.narrative.values import dataclass

Box = tuple[float, float, float, float]

# Drawn only where something refers to them, perhaps from another layer: they
# stay when the element around them is cut away.
RESOURCES = frozenset(
    {
        "defs",
        "clipPath",
        "linearGradient",
        "radialGradient",
        "filter",
        "mask",
        "pattern",
        "symbol",
        "style",
        "marker",
    }
)
# The same cuts are asked for again at every size.
CUTS_KEPT = 96
# As `html.escape` writes it; that module loads every name of a letter first.
_WRITTEN = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"}
)
_REFERENCE = re.compile(rb"url\(\s*[\"']?#([^)\"']+)")
_TAG = re.compile(rb"<(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+>")


class DrawingError(ValueError):
    """A drawing that isn't used. `line` is None if unknown."""

    def __init__(self, line: int | None, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.line = line
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Turned:
    """An element turned clockwise about a point of its parent's units."""

    id: str
    degrees: float
    x: float
    y: float


@dataclass(slots=True)
class Element:
    """One element of the tree, or a run of plain ones.

    Neighbours without ids are kept as one run: a picture has some ten thousand
    shapes, and a tree of them all would hold up the garbage collector.

    Attributes:
        tag: Name without a prefix.
        attributes: As written.
        line: Line of its start tag.
        start: Byte offset of its start tag.
        end: Byte offset behind its end tag.
        children: Elements inside.
        title: Text of its own `<title>`, or "".
        count: How many elements it stands for, its children apart.
        uses: What the `use` elements among them refer to.
        is_plain: Whether there is no id and no definition in it.
    """

    tag: str
    attributes: Mapping[str, str]
    line: int
    start: int
    end: int = 0
    children: list["Element"] = field(default_factory=list)
    title: str = ""
    count: int = 1
    uses: tuple[str, ...] = ()
    is_plain: bool = False
    _inside: frozenset[str] | None = field(default=None, compare=False, repr=False)

    @property
    def id(self) -> str:
        """Its id, or ""."""
        return self.attributes.get("id", "")

    @property
    def inside(self) -> frozenset[str]:
        """Every id inside it, gathered once; "" is among them where one has none."""
        if self._inside is None:
            own = frozenset(child.id for child in self.children)
            self._inside = own.union(*(child.inside for child in self.children))
        return self._inside

    def number(self, name: str, default: float) -> float:
        """A numeric attribute, `default` if missing or not a number."""
        try:
            value = float(self.attributes.get(name, ""))
        except ValueError:
            return default
        return value if abs(value) < limits.MAX_BOX_UNITS else default


@dataclass(frozen=True, slots=True)
class Drawing:
    """An accepted SVG.

    Attributes:
        data: The UTF-8 bytes of the file.
        root: Its `svg` element.
        body: Byte offset behind the root's start tag.
        box: View box (x, y, width, height) in user units.
        by_id: Every element that has an id.
        parents: For each id, the ids of the elements around it, outermost first.
    """

    data: bytes
    root: Element
    body: int
    box: Box
    by_id: Mapping[str, Element]
    parents: Mapping[str, tuple[str, ...]]
    _cuts: dict[object, str] = field(default_factory=dict, compare=False, repr=False)

    def cut(
        self,
        keep: Collection[str] | None = None,
        without: Collection[str] = (),
        box: Box | None = None,
        size: tuple[int, int] | None = None,
        turned: tuple[Turned, ...] = (),
    ) -> str:
        """The drawing as text, cut down.

        Args:
            keep: Ids of what stays, with what is around it; None keeps all.
                Definitions always stay.
            without: Ids of what goes all the same.
            box: View box of the piece; the drawing's own if None.
            size: Size in pixels written on the piece.
            turned: Elements that are turned about points, with all they hold.
        """
        kept = None if keep is None else frozenset(keep)
        key = kept, frozenset(without), box, size, turned
        known = self._cuts.get(key)
        if known is not None:
            return known
        pieces: list[bytes] = []
        for child in self.root.children:
            if child.tag != "defs":
                self._collect(child, kept, frozenset(without), pieces, turned)
        shown = b"".join(pieces)
        needed = b"".join(
            self._needed(child, shown)
            for child in self.root.children
            if child.tag == "defs"
        )
        head = self._root_tag(box or self.box, size)
        cut = head + (needed + shown).decode("utf-8") + "</svg>"
        if len(self._cuts) >= CUTS_KEPT:
            self._cuts.pop(next(iter(self._cuts)))
        self._cuts[key] = cut
        return cut

    def _needed(self, defs: Element, shown: bytes) -> bytes:
        """Definitions without the clips that nothing shown refers to.

        A figure has some hundred clips, and is drawn in many small pieces.
        """
        whole = self.data[defs.start : defs.end]
        if not defs.children or any(e.tag != "clipPath" for e in defs.children):
            return whole
        inside = whole[tag_end(self.data, defs) - defs.start :]
        if b"url(" in inside:
            return whole
        wanted = {name.decode("utf-8") for name in _REFERENCE.findall(shown)}
        clips = [self.data[e.start : e.end] for e in defs.children if e.id in wanted]
        return b"<defs>%s</defs>" % b"".join(clips)

    def _root_tag(self, box: Box, size: tuple[int, int] | None) -> str:
        width, height = size or (round(box[2]), round(box[3]))
        own = {
            "viewBox": " ".join(f"{part:.6g}" for part in box),
            "width": str(width),
            "height": str(height),
            "preserveAspectRatio": "none",
        }
        rest = {k: v for k, v in self.root.attributes.items() if k not in own}
        rest.setdefault("xmlns", "http://www.w3.org/2000/svg")
        written = " ".join(
            f'{k}="{v.translate(_WRITTEN)}"' for k, v in (rest | own).items()
        )
        return f"<svg {written}>"

    def _collect(
        self,
        element: Element,
        keep: frozenset[str] | None,
        without: frozenset[str],
        pieces: list[bytes],
        turned: tuple[Turned, ...],
    ) -> None:
        if element.tag in RESOURCES:
            pieces.append(self.data[element.start : element.end])
        elif element.id in without or not (
            keep is None or element.id in keep or keep & element.inside
        ):
            for child in element.children:
                _resources(child, self.data, pieces)
        elif (keep is None or element.id in keep) and element.inside.isdisjoint(
            without.union(turn.id for turn in turned)
        ):
            whole = self.data[element.start : element.end]
            pieces.append(_turn(element, turned) + whole + _turned(element, turned))
        elif element.children:
            inner = None if keep is None or element.id in keep else keep
            pieces.append(_turn(element, turned))
            pieces.append(self.data[element.start : tag_end(self.data, element)])
            for child in element.children:
                self._collect(child, inner, without, pieces, turned)
            close = self.data.rfind(b"</", element.start, element.end)
            pieces.append(self.data[close : element.end])
            pieces.append(_turned(element, turned))


def _turn(element: Element, turned: tuple[Turned, ...]) -> bytes:
    """What stands before an element that is turned."""
    found = (
        f'<g transform="rotate({turn.degrees:g} {turn.x:g} {turn.y:g})">'.encode()
        for turn in turned
        if turn.id == element.id
    )
    return b"".join(found)


def _turned(element: Element, turned: tuple[Turned, ...]) -> bytes:
    """What stands behind it."""
    return b"</g>" * sum(turn.id == element.id for turn in turned)


def _resources(element: Element, data: bytes, pieces: list[bytes]) -> None:
    if element.tag in RESOURCES:
        pieces.append(data[element.start : element.end])
        return
    for child in element.children:
        _resources(child, data, pieces)


def tag_end(data: bytes, element: Element) -> int:
    """Offset behind the start tag of an element."""
    found = _TAG.match(data, element.start)
    return found.end() if found else len(data)
