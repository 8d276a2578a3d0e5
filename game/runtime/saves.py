"""Saved plays: versioned JSON with a checksum, on a shelf.

    {"format": 1, "story": ID, "digest": ..., "serial": 17, "saved": {label},
     "body": {...}, "sha256": of all the rest}

Loading executes nothing and believes nothing: what doesn't check out is set
aside under another name, never deleted, and the generation before it is tried.
A checksum guards against damage, not against people; a save is only data.

Autosaves go round a ring of three. `serial` counts up over all saves of a
story, so that "the newest" needs no clock. A second copy of the game that runs
at the same time takes a ring of its own.

Knows nothing of sessions: `body` is whatever `Session.to_json` says.

Format history: 1 = the first.
"""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from game.runtime.claim import Claim
from game.runtime.shelf import Shelf
from game.runtime.store import StoreProblem

FORMAT = 1
ENDING = ".json"
RING_SIZE = 3
RINGS_MAX = 8
LABEL_FIELDS_MAX = 16
LABEL_TEXT_MAX = 1000
_SERIAL_MAX = 2**53 - 1
_SLOT = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}\Z")
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


@dataclass(frozen=True, slots=True)
class Found:
    """What looking for a save came to. `notes`: sentences for the player."""

    saved: Saved | None
    notes: tuple[str, ...] = ()


class _DamagedError(Exception):
    """What was read is no save of ours; the message says why."""


class _ForeignError(Exception):
    """It is a sound save, but not for this game; the message says why."""


class Saves:
    """All saves of one story."""

    def __init__(self, shelf: Shelf, story: str) -> None:
        self._shelf = shelf
        self._story = story
        self._claim: Claim | None = None
        number = 1
        while number < RINGS_MAX:
            self._claim = shelf.claim(f"ring-{number}.lock")
            if self._claim is not None:
                break
            number += 1
        start = "auto" if number == 1 else f"auto{number}"
        self._ring = tuple(f"{start}-{i}" for i in range(1, RING_SIZE + 1))
        self._known: dict[str, int] | None = None
        self._last: tuple[str, str, Body] | None = None
        shelf.tidy()

    def close(self) -> None:
        """Let another copy of the game have this ring."""
        if self._claim is not None:
            self._claim.release()

    def slots(self) -> tuple[str, ...]:
        """The names of all saves, damaged ones too, by name."""
        return tuple(name.removesuffix(ENDING) for name in self._shelf.names())

    def autosave(self, digest: str, body: Body, label: Label) -> str:
        """Keep a play in the ring's oldest place; the slot it went to.

        What was kept last isn't kept again: it would only push out older plays.

        Raises:
            StoreProblem: It could not be kept; all older saves still are.
        """
        if self._last is not None and self._last[1:] == (digest, body):
            return self._last[0]
        known = self._serials()
        slot = min(self._ring, key=lambda name: known.get(name, 0))
        self.save(slot, digest, body, label)
        self._last = (slot, digest, body)
        return slot

    def save(self, slot: str, digest: str, body: Body, label: Label) -> None:
        """Keep a play as `slot` (lower case, digits, `_`, `-`).

        Raises:
            StoreProblem: It could not be kept; what was there still is.
        """
        known = self._serials()
        serial = max(known.values(), default=0) + 1
        document: Body = {
            "format": FORMAT,
            "story": self._story,
            "digest": digest,
            "serial": serial,
            "saved": dict(label),
            "body": body,
        }
        document["sha256"] = _checksum(document)
        self._shelf.write(_file(slot), _canonical(document))
        known[slot] = serial

    def load(self, slot: str) -> Found:
        """The save `slot`, if there is one that can be read.

        A damaged one is set aside, and the generation before it is taken.
        """
        notes: list[str] = []
        for previous in (False, True):
            try:
                data = self._shelf.read(_file(slot), previous=previous)
                if data is None:
                    continue
                saved = self._checked(slot, data)
            except StoreProblem as problem:
                notes.append(str(problem))
            except _ForeignError as problem:
                notes.append(str(problem))
                break
            except _DamagedError as problem:
                notes.append(self._put_aside(slot, previous=previous, why=problem))
            else:
                if previous and notes:
                    notes.append("The save before it was taken instead.")
                return Found(saved, tuple(notes))
        return Found(None, tuple(notes))

    def all(self) -> tuple[Found, ...]:
        """Every save, newest first; what can't be read comes last."""
        found = [self.load(slot) for slot in self.slots()]
        return tuple(
            sorted(found, key=lambda f: f.saved.serial if f.saved else 0, reverse=True)
        )

    def newest(self) -> Found:
        """The save to continue with, with the notes of all that was looked at."""
        found = self.all()
        notes = tuple(note for each in found for note in each.notes)
        return Found(found[0].saved if found else None, notes)

    def _serials(self) -> dict[str, int]:
        if self._known is None:
            sound = (found.saved for found in self.all())
            self._known = {save.slot: save.serial for save in sound if save}
        return self._known

    def _put_aside(self, slot: str, *, previous: bool, why: _DamagedError) -> str:
        aside = self._shelf.set_aside(_file(slot), previous=previous)
        kept = f" It was kept as {aside}." if aside else ""
        which = "The save before it" if previous else f"The save {slot}"
        return f"{which} is damaged ({why}).{kept}"

    def _checked(self, slot: str, data: bytes) -> Saved:
        document = _migrated(slot, _document(data))
        if document.get("story") != self._story:
            raise _ForeignError(f"The save {slot} belongs to another story.")
        digest, body = document.get("digest"), document.get("body")
        serial, label = document.get("serial"), document.get("saved")
        if not (isinstance(digest, str) and isinstance(body, dict)):
            raise _DamagedError("parts of it are missing")
        if not (type(serial) is int and 0 <= serial <= _SERIAL_MAX):
            raise _DamagedError("its number makes no sense")
        if not isinstance(label, dict) or not _is_label(label):
            raise _DamagedError("its label makes no sense")
        return Saved(slot, digest, serial, label, body)


def _file(slot: str) -> str:
    if not _SLOT.match(slot):
        raise ValueError(f"not a name for a save: {slot!r}")
    return slot + ENDING


def _canonical(document: Body) -> bytes:
    text = json.dumps(
        document, ensure_ascii=True, sort_keys=True, separators=(",", ":")
    )
    return text.encode("ascii") + b"\n"


def _checksum(document: Body) -> str:
    return hashlib.sha256(_canonical(document)).hexdigest()


def _document(data: bytes) -> Body:
    if not data.strip(b"\0 \t\r\n"):
        raise _DamagedError("there is nothing in it")
    try:
        document = json.loads(data)
        stated = document.pop("sha256", None) if isinstance(document, dict) else None
        is_whole = stated == _checksum(document)
    except (ValueError, RecursionError) as problem:
        # Not UTF-8, not JSON, cut short, a number of a million digits, or
        # nested beyond reason.
        raise _DamagedError("it is cut short or garbled") from problem
    if not isinstance(document, dict):
        raise _DamagedError("it is cut short or garbled")
    if not is_whole:
        raise _DamagedError("its checksum doesn't fit")
    return document


def _migrated(slot: str, document: Body) -> Body:
    version = document.get("format")
    if type(version) is not int or version < 1:
        raise _DamagedError("it doesn't say which format it has")
    if version > FORMAT:
        raise _ForeignError(
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
