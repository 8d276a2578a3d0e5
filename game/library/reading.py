"""Reading an SVG that may come from a stranger.

A file is accepted only if it stays within `limits`, refers to nothing outside
itself and declares no document type; so nothing that is handed to the renderer
can open files or grow without bound.
"""

import re
from collections.abc import Mapping
from xml.parsers import expat

from game.library import limits
from game.library.drawing import (
    RESOURCES,
    Box,
    Drawing,
    DrawingError,
    Element,
    tag_end,
)

_URL = re.compile(r"url\(\s*['\"]?\s*(?!\s*#)", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def read_drawing(data: bytes) -> Drawing:
    """The drawing that the bytes of an SVG file hold.

    Raises:
        DrawingError: If it is broken, too big, or refers to anything outside.
    """
    if len(data) > limits.MAX_BYTES:
        raise DrawingError(
            None,
            f"The picture has more than {limits.MAX_BYTES:,} bytes.",
            "Simplify its shapes, or split it.",
        )
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise DrawingError(line, "The file is not UTF-8 text.") from None
    reader = _Reader()
    root = reader.read(data)
    box = _view_box(root)
    by_id: dict[str, Element] = {}
    parents: dict[str, tuple[str, ...]] = {}
    _index(root, (), by_id, parents)
    _check_expansion(root, by_id)
    return Drawing(data, root, tag_end(data, root), box, by_id, parents)


def _view_box(root: Element) -> Box:
    written = root.attributes.get("viewBox", "")
    numbers = [float(part) for part in _NUMBER.findall(written)]
    if not numbers:
        numbers = [0.0, 0.0, root.number("width", 0.0), root.number("height", 0.0)]
    if len(numbers) != len("xywh") or min(numbers[2:]) <= 0:
        raise DrawingError(
            root.line,
            "The picture doesn't say how big it is.",
            'Write viewBox="0 0 WIDTH HEIGHT" on <svg>.',
        )
    if any(abs(number) > limits.MAX_BOX_UNITS for number in numbers):
        raise DrawingError(
            root.line,
            f"The picture's view box is too big: {written}.",
            f"At most {limits.MAX_BOX_UNITS:,.0f} units.",
        )
    return numbers[0], numbers[1], numbers[2], numbers[3]


def _index(
    element: Element,
    around: tuple[str, ...],
    by_id: dict[str, Element],
    parents: dict[str, tuple[str, ...]],
) -> None:
    if element.id:
        by_id.setdefault(element.id, element)
        parents.setdefault(element.id, around)
        around = (*around, element.id)
    for child in element.children:
        _index(child, around, by_id, parents)


def _check_expansion(root: Element, by_id: Mapping[str, Element]) -> None:
    """Refuse `use` inside `use` inside `use`: each level multiplies."""
    weights: dict[int, int] = {}
    busy: set[int] = set()

    def weight(element: Element) -> int:
        key = id(element)
        if key in weights:
            return weights[key]
        if key in busy:
            raise DrawingError(element.line, "A <use> draws itself.")
        busy.add(key)
        total = element.count + sum(weight(child) for child in element.children)
        for href in element.uses:
            target = by_id.get(href.removeprefix("#"))
            total += weight(target) if target is not None else 0
        busy.discard(key)
        if total > limits.MAX_EXPANDED_ELEMENTS:
            raise DrawingError(
                element.line, "Its <use> elements multiply to too many shapes."
            )
        weights[key] = total
        return total

    try:
        weight(root)
    except RecursionError:
        raise DrawingError(root.line, "Its <use> elements go too deep.") from None


def _href(element: Element) -> str:
    for name, value in element.attributes.items():
        if name.rpartition(":")[2] == "href":
            return value.strip()
    return ""


def _adopt(parent: Element, child: Element) -> None:
    """Give a finished element to its parent, joined to a run if it is plain."""
    siblings = parent.children
    child.is_plain = (
        not child.id
        and child.tag not in RESOURCES
        and all(grandchild.is_plain for grandchild in child.children)
    )
    if child.is_plain:
        child.count += sum(grandchild.count for grandchild in child.children)
        for grandchild in child.children:
            child.uses += grandchild.uses
        child.children = []
        child.attributes = {}
        if siblings and siblings[-1].is_plain:
            run = siblings[-1]
            run.end = child.end
            run.count += child.count
            run.uses += child.uses
            return
    siblings.append(child)


class _Reader:
    """Expat with everything switched off that a picture doesn't need."""

    def __init__(self) -> None:
        self._root: Element | None = None
        self._open: list[Element] = []
        self._count = 0
        self._uses = 0
        self._filters = 0
        self._title: list[str] | None = None
        self._style: list[str] | None = None

    def read(self, data: bytes) -> Element:
        parser = expat.ParserCreate("utf-8")
        self._parser = parser
        self._data = data
        parser.StartDoctypeDeclHandler = self._on_doctype
        parser.EntityDeclHandler = self._on_doctype
        parser.ProcessingInstructionHandler = self._on_instruction
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self._on_text
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        try:
            parser.Parse(data, True)
        except expat.ExpatError as error:
            words = expat.ErrorString(error.code)
            raise DrawingError(
                error.lineno, f"The picture can't be read as SVG: {words}."
            ) from None
        root = self._root
        if root is None or root.tag != "svg":
            raise DrawingError(1, "The file is not an SVG picture.")
        return root

    def _fail(self, message: str, hint: str = "") -> DrawingError:
        return DrawingError(self._parser.CurrentLineNumber, message, hint)

    def _on_doctype(self, *_: object) -> None:
        raise self._fail("The picture has a DOCTYPE.", "Delete it: none is needed.")

    def _on_instruction(self, target: str, _data: str) -> None:
        raise self._fail(f"The picture has a <?{target}?>.", "Delete it.")

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        self._count += 1
        if self._count > limits.MAX_ELEMENTS:
            raise self._fail(f"More than {limits.MAX_ELEMENTS:,} elements.")
        if len(self._open) >= limits.MAX_NESTING:
            raise self._fail(f"Groups nested deeper than {limits.MAX_NESTING}.")
        if tag in limits.FORBIDDEN_ELEMENTS:
            raise self._fail(
                f"The picture holds <{tag}>.", limits.FORBIDDEN_ELEMENTS[tag]
            )
        self._check_attributes(tag, attributes)
        self._check_cost(tag, attributes)
        element = Element(
            tag,
            attributes,
            self._parser.CurrentLineNumber,
            self._parser.CurrentByteIndex,
        )
        if tag == "use":
            element.uses = (_href(element),)
        if not self._open and self._root is None:
            self._root = element
        self._open.append(element)
        if tag == "title":
            self._title = []
        elif tag == "style":
            self._style = []

    def _on_end(self, _name: str) -> None:
        element = self._open.pop()
        element.end = self._end_of(element)
        if self._open:
            _adopt(self._open[-1], element)
        if element.tag == "title" and self._title is not None:
            if self._open:
                self._open[-1].title = " ".join("".join(self._title).split())
            self._title = None
        elif element.tag == "style" and self._style is not None:
            self._check_css("".join(self._style))
            self._style = None

    def _end_of(self, element: Element) -> int:
        start_ends = tag_end(self._data, element)
        if self._data[start_ends - 2 : start_ends] == b"/>":
            return start_ends
        # Expat stands at "</name>".
        return self._data.index(b">", self._parser.CurrentByteIndex) + 1

    def _on_text(self, text: str) -> None:
        if self._title is not None:
            self._title.append(text)
        elif self._style is not None:
            self._style.append(text)

    def _check_attributes(self, tag: str, attributes: dict[str, str]) -> None:
        for name, value in attributes.items():
            local = name.rpartition(":")[2]
            if len(value) > limits.MAX_ATTRIBUTE_CHARS:
                raise self._fail(f"<{tag}> has a {name} of {len(value):,} characters.")
            if local == "href" and not value.strip().startswith("#"):
                raise self._fail(
                    f"<{tag}> refers to something outside the picture.",
                    "Refer to ids of this file only (#id).",
                )
            if local.startswith("on"):
                raise self._fail(f"<{tag}> has {name}.", "Pictures run no code.")
            if "(" in value or "\\" in value:
                self._check_css(value)

    def _check_css(self, text: str) -> None:
        if "\\" in text or "@" in text or _URL.search(text):
            raise self._fail(
                "A style refers to something outside the picture.",
                "Only url(#id) is allowed; no @ rules, no backslashes.",
            )

    def _check_cost(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "use":
            self._uses += 1
            if self._uses > limits.MAX_USES:
                raise self._fail(f"More than {limits.MAX_USES} <use> elements.")
        elif tag == "filter":
            self._filters += 1
            if self._filters > limits.MAX_FILTERS:
                raise self._fail(f"More than {limits.MAX_FILTERS} filters.")
        elif tag.startswith("fe"):
            parent = self._open[-1] if self._open else None
            steps = sum(child.count for child in parent.children) if parent else 0
            if steps >= limits.MAX_PRIMITIVES_OF_FILTER:
                raise self._fail("A filter has too many steps.")
            for name in ("stdDeviation", "radius"):
                sizes = [float(n) for n in _NUMBER.findall(attributes.get(name, ""))]
                if any(abs(size) > limits.MAX_BLUR for size in sizes):
                    raise self._fail(
                        f"<{tag}> has a {name} above {limits.MAX_BLUR:.0f}."
                    )
