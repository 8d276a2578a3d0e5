"""What the player has read, in any play: so that it can be skipped next time.

A paragraph is known by the scene it stands in and by its words as they were
written and shown, in the story's own language: a passage that varies is new
when it says something new, and a translation changes nothing.

One compact file holds a short hash of each: eight bytes, sorted, under a
checksum. It is written whole and at once, or not at all. Losing it costs
nothing but the skipping, so a damaged one is set aside and begun anew.
"""

import hashlib

from game.narrative import events as ev
from game.narrative import prose
from game.runtime.shelf import MemoryShelf, Shelf
from game.runtime.store import StoreProblem

FILE = "read.seen"
PARAGRAPHS_MAX = 500_000

_MAGIC = b"READ BEFORE\n"
_VERSION = 1
_HASH_BYTES = 8
_SEAL_BYTES = 32
DAMAGED = "What was read before could not be understood, so that begins anew."
NEWER = (
    "What was read before was noted by a newer version of the game. It is left as"
    " it is; what is read now is not noted."
)


class Seen:
    """The paragraphs that were read. Without a shelf: in this play alone."""

    def __init__(self, shelf: Shelf | None = None) -> None:
        self._shelf = shelf or MemoryShelf()
        self._hashes: set[bytes] = set()
        self._new: set[bytes] = set()
        self._is_newer = False
        self.notes: tuple[str, ...] = ()
        try:
            self._hashes = self._read()
        except StoreProblem as problem:
            self.notes = (str(problem),)

    def __len__(self) -> int:
        return len(self._hashes)

    def has(self, said: ev.Said) -> bool:
        """Whether a paragraph was read before."""
        return _hash_of(said) in self._hashes

    def add(self, said: ev.Said) -> None:
        """Note that a paragraph was read; `keep` makes it last."""
        found = _hash_of(said)
        if found not in self._hashes and len(self._hashes) < PARAGRAPHS_MAX:
            self._hashes.add(found)
            self._new.add(found)

    def keep(self) -> None:
        """Make what was noted last, beside what another copy has noted.

        Raises:
            StoreProblem: It could not be kept; what was kept before still is.
        """
        if not self._new:
            return
        self._hashes |= self._read()
        if not self._is_newer:
            self._shelf.write(FILE, _packed(self._hashes))
            self._new.clear()

    def _read(self) -> set[bytes]:
        """What the file says; a damaged one is set aside."""
        for previous in (False, True):
            data = self._shelf.read(FILE, previous=previous)
            if data is None:
                continue
            if data.startswith(_MAGIC) and data[len(_MAGIC) :][:1] > bytes([_VERSION]):
                self._is_newer = True
                self.notes = (NEWER,)
                return set()
            found = _unpacked(data)
            if found is not None:
                return found
            self._shelf.set_aside(FILE, previous=previous)
            self.notes = (DAMAGED,)
        return set()


def _hash_of(said: ev.Said) -> bytes:
    words = f"{said.scene}\0{prose.words(said.paragraph, said.values)}"
    return hashlib.blake2b(words.encode(), digest_size=_HASH_BYTES).digest()


def _packed(hashes: set[bytes]) -> bytes:
    content = _MAGIC + bytes([_VERSION]) + b"".join(sorted(hashes))
    return content + hashlib.sha256(content).digest()


def _unpacked(data: bytes) -> set[bytes] | None:
    """The hashes, or None if this is no such file, or not a whole one."""
    content, seal = data[:-_SEAL_BYTES], data[-_SEAL_BYTES:]
    head = _MAGIC + bytes([_VERSION])
    if not content.startswith(head) or hashlib.sha256(content).digest() != seal:
        return None
    rest = content[len(head) :]
    if len(rest) % _HASH_BYTES or len(rest) > PARAGRAPHS_MAX * _HASH_BYTES:
        return None
    starts = range(0, len(rest), _HASH_BYTES)
    return {rest[at : at + _HASH_BYTES] for at in starts}
