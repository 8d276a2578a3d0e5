"""Checked access to nodes: each reader says what is wrong in the writer's words.

A `Reading` collects findings and goes on. Its readers return None (or an empty
value) after a mistake, so that one run shows everything.
"""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from game.loading.language import TAKES, Shape
from game.loading.nodes import Mapping, Node, Scalar, Sequence
from game.narrative.diagnostics import Diagnostic, Severity, Span

ID = re.compile(r"[a-z][a-z0-9_]*\Z")
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\Z")
LISTED_MAX = 12
_WHOLE = re.compile(r"[+-]?[0-9]{1,9}\Z")
_NUMBER = re.compile(r"[+-]?[0-9]{1,6}(\.[0-9]{1,6})?\Z")
TRUTHS = {"true": True, "false": False}
YAML_TRUTHS = ("yes", "no", "on", "off", "y", "n", "True", "False", "TRUE", "FALSE")


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """`did you mean X?`, or the known names if nothing is close, or ""."""
    names = sorted(known)
    close = get_close_matches(name, names, n=2, cutoff=0.6)
    if close:
        return "did you mean " + " or ".join(f"`{c}`" for c in close) + "?"
    if not names:
        return ""
    listed = ", ".join(names[:LISTED_MAX])
    if len(names) > LISTED_MAX:
        listed += " ..."
    return f"known here: {listed}"


def _short(number: float) -> str:
    """A number as one would write it."""
    return str(int(number)) if number == int(number) else f"{number:g}"


def position(node: Scalar, offset: int) -> Span:
    """Where character `offset` of a scalar's value stands in its file."""
    value = node.value[:offset]
    if node.style == "literal":
        lines = node.source.lines
        first = node.line  # the line after the |
        row = value.count("\n")
        column = offset - (value.rfind("\n") + 1)
        # The block's indentation is that of its first line with any text.
        for text in lines[first:]:
            if text.strip():
                column += len(text) - len(text.lstrip(" "))
                break
        return Span(node.source.path, first + row + 1, column + 1, 1)
    lead = 1 if node.style == "quoted" else 0
    return Span(node.source.path, node.line, node.column + lead + offset, 1)


class Reading:
    """Readers of nodes, with the findings they have made so far."""

    def __init__(self) -> None:
        self.findings: list[Diagnostic] = []

    def tell(
        self,
        code: str,
        span: Span,
        message: str,
        hint: str = "",
        severity: Severity = Severity.ERROR,
        also: Span | None = None,
    ) -> None:
        """Adds a finding."""
        self.findings.append(Diagnostic(code, span, message, hint, severity, also))

    def fields(
        self, node: Node, shape: Shape, also: Iterable[str] = ()
    ) -> dict[str, Node]:
        """The known keys of a mapping; tells of unknown and missing ones.

        `also` are keys of other shapes that somebody may have meant.
        """
        if not isinstance(node, Mapping):
            self.tell(
                "W010",
                node.span,
                f"{shape.name} is written as keys and values",
                "its keys: " + ", ".join(shape.names()),
            )
            return {}
        known = shape.by_name
        found: dict[str, Node] = {}
        for key, value in node.items:
            if key.value in known:
                found[key.value] = value
            else:
                self.tell(
                    "W011",
                    key.span,
                    f"{shape.name} has no key `{key.value}`",
                    did_you_mean(key.value, {*known, *also}),
                )
        for wanted in shape.required:
            if wanted.name not in found:
                self.tell(
                    "W012",
                    node.span,
                    f"{shape.name} needs the key `{wanted.name}`",
                    f"{wanted.doc} It takes {TAKES[wanted.takes]}.",
                )
        return found

    def scalar(self, node: Node | None, what: str) -> Scalar | None:
        """A piece of text; tells if it is a list or a mapping."""
        if node is None or isinstance(node, Scalar):
            return node
        hint = f"write {what}"
        if isinstance(node, Mapping) and node.is_flow:
            hint = "a text that begins with { wants quotes around all of it"
        elif isinstance(node, Mapping):
            hint += "; a text that contains `: ` wants quotes"
        self.tell("W013", node.span, f"{what} is wanted here", hint)
        return None

    def words(self, node: Node | None) -> Scalar | None:
        """A few words; tells of words lost to a `#`."""
        scalar = self.scalar(node, "text")
        if scalar is None:
            return None
        if scalar.style == "plain":
            line = scalar.source.lines[scalar.line - 1]
            rest = line[scalar.end_column - 1 :]
            if "#" in rest and re.match(r"\s+#\S", rest):
                self.tell(
                    "W014",
                    scalar.span,
                    "everything after the # is lost: YAML takes it for a comment",
                    "put the whole text in quotes; a comment needs a space after #",
                )
        if not scalar.value.strip():
            self.tell("W015", scalar.span, "there is no text here", "write the words")
            return None
        return scalar

    def id(self, node: Node | None) -> str | None:
        """A name of lower-case letters, digits and _."""
        scalar = self.scalar(node, "a name")
        if scalar is None:
            return None
        if not ID.match(scalar.value):
            suggestion = re.sub(r"[^a-z0-9]+", "_", scalar.value.lower()).strip("_")
            self.tell(
                "W016",
                scalar.span,
                f"`{scalar.value}` can't be a name",
                "names are lower-case letters, digits and _, and begin with a letter"
                + (f": `{suggestion}`" if ID.match(suggestion) else ""),
            )
            return None
        return scalar.value

    def whole(self, node: Node | None, low: int, high: int) -> int | None:
        """A whole number from `low` to `high`, both included."""
        found = self._bounded(node, "a whole number", _WHOLE, low, high)
        return None if found is None else int(found)

    def number(self, node: Node | None, low: float, high: float) -> float | None:
        """A number from `low` to `high`, both included."""
        return self._bounded(node, "a number", _NUMBER, low, high)

    def _bounded(
        self,
        node: Node | None,
        what: str,
        pattern: re.Pattern[str],
        low: float,
        high: float,
    ) -> float | None:
        scalar = self.scalar(node, what)
        if scalar is None:
            return None
        if not pattern.match(scalar.value):
            message = f"`{scalar.value}` is not {what}"
            bounds = f"write a number from {_short(low)} to {_short(high)}"
            self.tell("W017", scalar.span, message, bounds)
            return None
        value = float(scalar.value)
        if not low <= value <= high:
            message = f"{_short(value)} is out of bounds"
            bounds = f"write a number from {_short(low)} to {_short(high)}"
            self.tell("W018", scalar.span, message, bounds)
            return None
        return value

    def flag(self, node: Node | None) -> bool:
        """True or false; False after a mistake."""
        scalar = self.scalar(node, "true or false")
        if scalar is None:
            return False
        if scalar.value in TRUTHS:
            return TRUTHS[scalar.value]
        hint = "write true or false"
        if scalar.value in YAML_TRUTHS:
            hint += f"; programs disagree on what YAML's `{scalar.value}` is"
        self.tell("W019", scalar.span, f"`{scalar.value}` is neither", hint)
        return False

    def one_of(self, node: Node | None, allowed: Iterable[str]) -> str | None:
        """One of some words."""
        scalar = self.scalar(node, "a word")
        if scalar is None:
            return None
        names = tuple(allowed)
        if scalar.value not in names:
            self.tell(
                "W020",
                scalar.span,
                f"`{scalar.value}` isn't one of the words that go here",
                did_you_mean(scalar.value, names),
            )
            return None
        return scalar.value

    def colour(self, node: Node | None, default: str) -> str:
        """A colour as `#rrggbb`."""
        if node is None:
            return default
        scalar = self.scalar(node, "a colour")
        if scalar is None or COLOUR.match(scalar.value):
            return scalar.value.lower() if scalar else default
        if not scalar.value:
            self.tell(
                "W021",
                scalar.span,
                "the colour is lost: YAML takes everything after # for a comment",
                'put it in quotes: "#dd6a2b"',
            )
            return default
        self.tell(
            "W021",
            scalar.span,
            f"`{scalar.value}` is not a colour",
            'write # and six digits or letters a to f, in quotes: "#dd6a2b"',
        )
        return default

    def ref(self, node: Node | None, kind: str, known: Iterable[str]) -> str | None:
        """The id of something that exists."""
        scalar = self.scalar(node, f"the id of {kind}")
        if scalar is None:
            return None
        names = known if isinstance(known, dict | set | frozenset) else set(known)
        if scalar.value not in names:
            self.tell(
                "W030",
                scalar.span,
                f"there is no {kind} `{scalar.value}`",
                did_you_mean(scalar.value, names),
            )
            return None
        return scalar.value

    def several(self, node: Node | None) -> list[Node]:
        """The items of a list; one item may stand without its list."""
        if node is None:
            return []
        return node.items if isinstance(node, Sequence) else [node]

    def sequence(self, node: Node | None, what: str) -> list[Node]:
        """The items of a list; tells if it isn't one."""
        if node is None:
            return []
        if isinstance(node, Sequence):
            return node.items
        self.tell("W022", node.span, f"{what} is a list", "begin each item with `- `")
        return []

    def pairs(self, node: Node | None, what: str) -> list[tuple[Scalar, Node]]:
        """The keys and values of a mapping of the author's own names."""
        if node is None:
            return []
        if isinstance(node, Mapping):
            return node.items
        self.tell(
            "W010",
            node.span,
            f"{what} is written as names with values",
            "write `name: value`, one a line",
        )
        return []
