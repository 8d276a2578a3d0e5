"""Messages to authors, as values: collected, never raised one at a time.

`CODES` is the catalogue: every message has a code that never changes, which
`check --explain CODE` describes with an example.
"""

from dataclasses import field
from enum import StrEnum
from typing import NamedTuple
from unicodedata import combining, east_asian_width

from game.narrative.values import dataclass

# Of a longer source line only the part around the mistake is shown.
LINE_SHOWN_MAX = 100


class Severity(StrEnum):
    """How bad a finding is: errors keep a story from running."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Span(NamedTuple):
    """Where something is written.

    Attributes:
        file: Path relative to the story pack, with forward slashes.
        line: 1 for the first line.
        column: 1 for the first character.
        length: Number of characters to underline, at least 1.
    """

    file: str = ""
    line: int = 1
    column: int = 1
    length: int = 1


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    Attributes:
        code: Key of `CODES`, such as "W012".
        span: Where; its line is shown with a caret.
        message: What is wrong, in the writer's words.
        hint: What to do.
        severity: See `Severity`.
        also: A second place that matters, such as the first of two duplicates.
    """

    code: str
    span: Span
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    also: Span | None = field(default=None)


def width(text: str) -> int:
    """How many columns `text` takes in a terminal."""
    return sum(
        0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1
        for char in text
    )


def _cropped(line: str, column: int) -> tuple[str, int]:
    """The part of a long line around a column, and where the column is in it."""
    if len(line) <= LINE_SHOWN_MAX:
        return line, column
    start = max(0, min(column - LINE_SHOWN_MAX // 2, len(line) - LINE_SHOWN_MAX))
    end = start + LINE_SHOWN_MAX
    head, tail = "... " if start else "", " ..." if end < len(line) else ""
    return head + line[start:end] + tail, column - start + len(head)


def rendered(finding: Diagnostic, line: str | None) -> str:
    """A finding as an author reads it.

    Args:
        finding: What was found.
        line: The text of its line, or None to leave it out.

    Returns:
        Some lines: where, what, the line with a caret, and what to do.
    """
    span = finding.span
    where = f"{span.file}:{span.line}:{span.column}"
    shown = [f"{where}: {finding.severity} {finding.code}: {finding.message}"]
    if line is not None and line.strip():
        gutter = f"{span.line:>5} | "
        line, column = _cropped(line.replace("\t", " "), span.column - 1)
        before = width(line[:column])
        marked = max(1, width(line[column : column + span.length]))
        shown.append(gutter + line)
        shown.append(" " * (len(gutter) + before) + "^" * marked)
    if finding.also is not None:
        also = finding.also
        shown.append(f"        the other one: {also.file}:{also.line}:{also.column}")
    if finding.hint:
        shown.append(f"        {finding.hint}")
    return "\n".join(shown)
