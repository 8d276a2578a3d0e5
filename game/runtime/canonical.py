"""JSON in its one form: sorted, without blanks, ASCII, so that it can be sealed.

A long play is kept after every choice, and all but the end of it was kept before.
What was `Finished` by whoever made it is therefore written only once; a save then
costs what is new in it.

Knows no saves and no sessions.
"""

import json
from typing import Any

_ENCODER = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":"))


class Finished(dict[str, Any]):
    """A mapping that nobody changes any more, nor anything in it."""

    __slots__ = ("_text",)

    @property
    def text(self) -> str:
        """It as JSON, written when it is first asked for."""
        try:
            return self._text
        except AttributeError:
            self._text: str = _ENCODER.encode(self)
            return self._text


def canonical(document: dict[str, Any], finished_within: int = 0) -> bytes:
    """`document` as a line of JSON, the same however it is written.

    What is `Finished` is looked for so many levels down. Where nothing is, as in
    what was read from a file, to write it in one go is quicker: 0.
    """
    return _written(document, finished_within).encode("ascii") + b"\n"


def _written(value: Any, depth: int) -> str:
    if type(value) is Finished:
        return value.text
    if depth:
        if type(value) is dict and value:
            pairs = (
                f"{_ENCODER.encode(key)}:{_written(value[key], depth - 1)}"
                for key in sorted(value)
            )
            return "{" + ",".join(pairs) + "}"
        if type(value) is list and value and isinstance(value[0], dict):
            return "[" + ",".join([_written(item, depth - 1) for item in value]) + "]"
    return _ENCODER.encode(value)
