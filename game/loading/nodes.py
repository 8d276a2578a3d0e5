"""YAML text as nodes with positions, read strictly.

Only the scanner of PyYAML is used (its C event stream where it is built in),
never its loaders: every scalar stays the text that was written, keys are
checked for duplicates, and anchors, aliases, tags and merges are refused.
Nesting is bounded before anything recurses.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from game.loading.pack import Source
from game.narrative.diagnostics import Diagnostic, Span

DEPTH_MAX = 32

# PyYAML without its C extension is seven times slower and otherwise the same.
_LOADER: Any = getattr(yaml, "CLoader", yaml.Loader)


@dataclass(slots=True)
class Scalar:
    """A piece of text. `style` is "plain", "quoted", "literal" or "folded".

    It begins at `line` and `column`, both from 1, and ends before `end_column`; of a
    text of several lines that is the column after its first sign.
    """

    value: str
    style: str
    source: Source
    line: int
    column: int
    end_column: int

    @property
    def span(self) -> Span:
        """Where it stands; for a block, where its first line begins."""
        length = max(1, self.end_column - self.column)
        return Span(self.source.path, self.line, self.column, length)


@dataclass(slots=True)
class Mapping:
    """Keys and values in the written order."""

    items: list[tuple[Scalar, "Node"]]
    source: Source
    line: int
    column: int
    is_flow: bool

    @property
    def span(self) -> Span:
        """Where it begins."""
        return Span(self.source.path, self.line, self.column, 1)

    def get(self, key: str) -> "Node | None":
        """The value of `key`, or None."""
        for name, value in self.items:
            if name.value == key:
                return value
        return None


@dataclass(slots=True)
class Sequence:
    """A list of nodes."""

    items: list["Node"]
    source: Source
    line: int
    column: int

    @property
    def span(self) -> Span:
        """Where it begins."""
        return Span(self.source.path, self.line, self.column, 1)


Node = Scalar | Mapping | Sequence


class _Refused(Exception):
    """A document can't be read on; carries the finding that says why."""

    def __init__(self, finding: Diagnostic) -> None:
        self.finding = finding


_STYLES = {None: "plain", "": "plain", "'": "quoted", '"': "quoted", "|": "literal"}


def read_nodes(source: Source) -> tuple[list[Node], list[Diagnostic]]:
    """The documents of one file, and what is wrong with it as YAML.

    After a mistake the documents before it are still returned.
    """
    documents: list[Node] = []
    findings: list[Diagnostic] = []
    reader = _Reader(source, findings)
    try:
        for document in reader.documents():
            documents.append(document)
    except _Refused as refused:
        findings.append(refused.finding)
    except yaml.YAMLError as problem:
        findings.append(_explained(problem, source))
    return documents, findings


class _Reader:
    """Builds nodes from the event stream of one file."""

    def __init__(self, source: Source, findings: list[Diagnostic]) -> None:
        self.source = source
        self.findings = findings
        # Not by `yaml.parse`, which asks twice for each event.
        self.following: Callable[[], Any] = _LOADER(source.text).get_event

    def documents(self) -> Iterator[Node]:
        while type(event := self.following()) is not StreamEndEvent:
            if type(event) is DocumentStartEvent:
                node = self.node(self.following(), 0)
                if node is not None:
                    yield node

    def node(self, event: Any, depth: int) -> Node | None:
        kind = type(event)
        mark: Any = event.start_mark
        if kind is AliasEvent or event.anchor is not None or event.tag is not None:
            self._refuse_extras(event)
        if kind is ScalarEvent:
            style = _STYLES.get(event.style, "folded")
            if not depth and style == "plain" and not event.value:
                return None
            # The scanner's marks are large, and none of them is kept.
            end, line, column = event.end_mark, mark.line, mark.column
            after = end.column if end.line == line else column + 1
            return Scalar(
                event.value, style, self.source, line + 1, column + 1, after + 1
            )
        if depth > DEPTH_MAX:
            self._refuse_depth(event)
        line, column = mark.line + 1, mark.column + 1
        if kind is SequenceStartEvent:
            items: list[Node] = []
            following, node = self.following, self.node
            while type(event := following()) is not SequenceEndEvent:
                item = node(event, depth + 1)
                if item is not None:
                    items.append(item)
            return Sequence(items, self.source, line, column)
        flow = bool(event.flow_style)
        return self._mapping(Mapping([], self.source, line, column, flow), depth)

    def _mapping(self, mapping: Mapping, depth: int) -> Mapping:
        first: dict[str, Scalar] = {}
        following, node = self.following, self.node
        while type(event := following()) is not MappingEndEvent:
            key = node(event, depth + 1)
            value = node(following(), depth + 1)
            if type(key) is not Scalar:
                span = key.span if key is not None else mapping.span
                raise _Refused(
                    Diagnostic(
                        "W003",
                        span,
                        "a key here is not a word",
                        "a text that begins with { or [ wants quotes",
                    )
                )
            if key.value in first:
                self.findings.append(
                    Diagnostic(
                        "W004",
                        key.span,
                        f"the key `{key.value}` stands here twice",
                        "keep one of the two; YAML would silently forget the first",
                        also=first[key.value].span,
                    )
                )
                continue
            first[key.value] = key
            if value is not None:
                mapping.items.append((key, value))
        return mapping

    def _span(self, event: Any) -> Span:
        mark: Any = event.start_mark
        return Span(self.source.path, mark.line + 1, mark.column + 1, 1)

    def _refuse_depth(self, event: Any) -> None:
        raise _Refused(
            Diagnostic(
                "W005",
                self._span(event),
                f"this is nested more than {DEPTH_MAX} levels deep",
                "move the inner part to a scene of its own and `call` it",
            )
        )

    def _refuse_extras(self, event: Any) -> None:
        span = self._span(event)
        if isinstance(event, AliasEvent):
            raise _Refused(
                Diagnostic(
                    "W006",
                    span,
                    f"`*{event.anchor}` is YAML's sign for an alias, which stories "
                    "don't use",
                    'to begin a text with *, put it in quotes: "*so*", or after `|`',
                )
            )
        if getattr(event, "anchor", None):
            raise _Refused(
                Diagnostic(
                    "W006",
                    span,
                    f"`&{event.anchor}` is YAML's sign for an anchor, which stories "
                    "don't use",
                    "to begin a text with &, put it in quotes",
                )
            )
        if getattr(event, "tag", None):
            raise _Refused(
                Diagnostic(
                    "W007",
                    span,
                    "a `!` at the start is YAML's sign for a tag",
                    "in a condition write `not` instead of `!`; in a text use quotes",
                )
            )


def _explained(problem: yaml.YAMLError, source: Source) -> Diagnostic:
    """The scanner's complaint in a writer's words, at the line that is to blame."""
    mark = getattr(problem, "problem_mark", None) or getattr(
        problem, "context_mark", None
    )
    if mark is None:
        return Diagnostic(
            "W001",
            Span(source.path, 1, 1, 1),
            f"this can't be read as YAML: {_first_line(problem)}",
            "look for characters that can't be seen, and remove them",
        )
    lines = source.lines
    number = min(mark.line + 1, max(1, len(lines)))
    text = lines[number - 1] if lines else ""
    what = str(getattr(problem, "problem", "") or _first_line(problem))
    span = Span(source.path, number, mark.column + 1, 1)
    sign = re.search(r"scanning an (alias|anchor)", str(problem))
    if sign:
        return Diagnostic(
            "W006",
            span,
            f"a text here begins with YAML's sign for an {sign.group(1)}",
            'put it in quotes, "*so*", or write it below after `|`',
        )
    opened = getattr(problem, "context_mark", None)
    if opened is not None and re.search("unexpected end of stream|',' or", what):
        # What was opened and never closed is the place to mend, not the line
        # where the scanner gave up.
        span = Span(source.path, opened.line + 1, opened.column + 1, 1)
        return Diagnostic(
            "W001",
            span,
            "what is opened here is never closed",
            "close the quotation mark or bracket; a text with one in it is best "
            "written below after `|`",
        )
    for pattern, where, message, hint in _HINTS:
        if re.search(where, what) and re.search(pattern, text):
            return Diagnostic("W001", span, message, hint)
    return Diagnostic(
        "W001",
        span,
        f"this can't be read as YAML: {what}",
        "check the indentation of this line and of the one before it",
    )


def _first_line(problem: Exception) -> str:
    return str(problem).splitlines()[0] if str(problem) else "unknown"


# (what the line looks like, what the scanner says, message, hint); first match wins.
_HINTS: tuple[tuple[str, str, str, str], ...] = (
    (
        r"^\s*\t|^ *\t",
        r"",
        "there is a tab at the start of this line",
        "indent with spaces only; most editors can turn tabs into two spaces",
    ),
    (
        r"\t",
        r"cannot start any token",
        "there is a tab in this line",
        "use spaces; YAML can't read a tab here",
    ),
    (
        r":\s.*:(\s|$)",
        r"mapping values are not allowed",
        "your text contains `: `, which YAML takes for a key",
        "put the whole text in quotes, or write it below after `|`",
    ),
    (
        r"^\s*[^:#]*:\s*\S",
        r"mapping values are not allowed",
        "this line is a key inside something that is already a text",
        "check that it is indented exactly like its neighbours",
    ),
    (
        r":\s*[\"']",
        r"(expected <block end>|did not find expected key|did not find expected ['\"])",
        "there is something after the closing quotation mark",
        "put the whole text in one pair of quotes, or write it below after `|`",
    ),
    (
        r":\s*[@`%]|^\s*-\s*[@`%]",
        r"cannot start any token",
        "a text can't begin with @, ` or % in YAML",
        "put the text in quotes",
    ),
    (
        r"(:|-)\s+[\[{][^\]}]*[\]}]\s*\S",
        r"did not find expected",
        "a text that begins with [ or { stands here without quotes",
        "put the whole text in quotes, or write it below after `|`",
    ),
    (
        r"[\[{]",
        r"(flow|expected ',' or|did not find expected ',')",
        "a [ or { is opened here and not closed as YAML expects",
        "a text that begins with [ or { wants quotes",
    ),
    (
        r".",
        r"could not find expected ':'",
        "this line is neither a key nor part of the text above it",
        "indent it as far as the rest of its text, or add the missing `:`",
    ),
    (
        r".",
        r"(did not find expected key|did not find expected '-'|expected <block end>)",
        "this line is not indented like its neighbours",
        "lines of the same list or of the same keys begin in the same column",
    ),
)
