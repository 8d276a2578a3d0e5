"""Messages to authors, as values: collected, never raised one at a time.

`CODES` is the catalogue: every message has a code that never changes, which
`check --explain CODE` describes with an example.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is: errors keep a story from running."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Span:
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
