"""A save as bytes, and back: versioned JSON with a checksum.

    {"format": 1, "story": ID, "digest": ..., "serial": 17, "saved": {label},
     "body": {...}, "sha256": of all the rest}

Reading executes nothing and believes nothing. A checksum guards against damage,
not against people; a save is only data, and what is in `body` is checked again
by whoever makes a session of it.

Knows no files and no sessions.

Format history: 1 = the first.
"""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from game.narrative.values import dataclass
from game.runtime.canonical import canonical

FORMAT = 1
LABEL_FIELDS_MAX = 16
LABEL_TEXT_MAX = 1000
SERIAL_MAX = 2**53 - 1
# A save, its body, other lines of time, one of them, what is its own, its way.
_FINISHED_WITHIN = 6
# Halves of characters, which no font shows and no file takes.
_NO_TEXT = re.compile("[\ud800-\udfff]")

Body = dict[str, Any]
Label = Mapping[str, str]

# From format n to n + 1, in order; each gets the whole document.
_MIGRATIONS: dict[int, Callable[[Body], Body]] = {}


@dataclass(frozen=True, slots=True)
class Saved:
    """A save as it was found.

    Attributes:
        slot: Its name: "auto-1", or whatever it was saved as.
        digest: Digest of the story it was made with.
        serial: Higher is newer.
        label: What to show about it: whatever was given when saving.
        body: For `Session.restore`.
    """

    slot: str
    digest: str
    serial: int
    label: Label
    body: Body


class DamagedError(Exception):
    """What was read is no save of ours; the message says why."""


class ForeignError(Exception):
    """It is a sound save, but not for this game; the message says why."""


def sealed(story: str, digest: str, serial: int, label: Label, body: Body) -> bytes:
    """A save as bytes."""
    document: Body = {
        "format": FORMAT,
        "story": story,
        "digest": digest,
        "serial": min(serial, SERIAL_MAX),
        "saved": dict(label),
        "body": body,
    }
    # Sorted, the seal stands right before the last key: written once, not twice.
    text = canonical(document, _FINISHED_WITHIN)
    start, last, end = text.rpartition(b',"story":')
    seal = f',"sha256":"{_hash(text)}"'.encode()
    return start + seal + last + end


def checked(slot: str, story: str, data: bytes) -> Saved:
    """The save that `data` is.

    Raises:
        DamagedError: It is none.
        ForeignError: It is another story's, or a newer version's.
    """
    document = _migrated(slot, _document(data))
    if document.get("story") != story:
        raise ForeignError(f"The save {slot} belongs to another story.")
    digest, body = document.get("digest"), document.get("body")
    serial, label = document.get("serial"), document.get("saved")
    if not (isinstance(digest, str) and isinstance(body, dict)):
        raise DamagedError("parts of it are missing")
    if not (type(serial) is int and 0 <= serial <= SERIAL_MAX):
        raise DamagedError("its number makes no sense")
    if not isinstance(label, dict) or not _is_label(label):
        raise DamagedError("its label makes no sense")
    return Saved(slot, digest, serial, label, body)


def checksum(document: Body) -> str:
    """What a document without its checksum is sealed with."""
    return _hash(canonical(document))


def _hash(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()


def _document(data: bytes) -> Body:
    if not data.strip(b"\0 \t\r\n"):
        raise DamagedError("there is nothing in it")
    try:
        document = json.loads(data)
        stated = document.pop("sha256", None) if isinstance(document, dict) else None
        is_whole = stated == checksum(document)
    except (ValueError, RecursionError) as problem:
        # Not UTF-8, not JSON, cut short, a number of a million digits, or
        # nested beyond reason.
        raise DamagedError("it is cut short or garbled") from problem
    if not isinstance(document, dict):
        raise DamagedError("it is cut short or garbled")
    if not is_whole:
        raise DamagedError("its checksum doesn't fit")
    return document


def _migrated(slot: str, document: Body) -> Body:
    version = document.get("format")
    if type(version) is not int or version < 1:
        raise DamagedError("it doesn't say which format it has")
    if version > FORMAT:
        raise ForeignError(
            f"The save {slot} was made by a newer version of the game, which can"
            " read it. It is left as it is."
        )
    while version < FORMAT:
        document = _MIGRATIONS[version](document)
        version += 1
    return document


def _is_label(label: Body) -> bool:
    return len(label) <= LABEL_FIELDS_MAX and all(
        isinstance(text, str)
        and len(text) <= LABEL_TEXT_MAX
        and not _NO_TEXT.search(text)
        for text in label.values()
    )
