"""A shelf: named things kept side by side, on the disk or only in memory.

A home that can't be written to still plays: a `ReadOnlyShelf` shows what is
there, and what is kept on it lasts as long as the program does.
"""

import contextlib
import re
from pathlib import Path
from typing import Protocol

from game.runtime import store
from game.runtime.claim import Claim, claim_file

_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,99}\Z")


class Shelf(Protocol):
    """Where named bytes are kept. Names: lower case, digits, `_`, `-`, `.`."""

    def names(self) -> tuple[str, ...]:
        """What stands here, sorted; nothing half-written, set aside or backed up."""
        ...

    def read(self, name: str, *, previous: bool = False) -> bytes | None:
        """The bytes of `name` (or of the generation before), or None.

        Raises `StoreProblem`.
        """
        ...

    def write(self, name: str, data: bytes) -> None:
        """Keep `data` as `name`. Raises `StoreProblem`; then the old one stands."""
        ...

    def set_aside(self, name: str, *, previous: bool = False) -> str | None:
        """Move a damaged thing out of the way; what it is called now."""
        ...

    def remove(self, name: str) -> None:
        """Remove `name`, and the generation before it. Raises `StoreProblem`.

        When it fails, the generation before may be gone and the thing is there.
        """
        ...

    def part(self, name: str) -> "Shelf":
        """A shelf of its own inside this one."""
        ...

    def claim(self, name: str) -> Claim | None:
        """Sole use of `name` among all running programs, or None if taken."""
        ...

    def tidy(self) -> None:
        """Remove what a crash left half-written."""
        ...


class DiskShelf:
    """A shelf that is a folder. It is made when something is first kept."""

    def __init__(self, folder: Path, ops: store.FileOps = store.REAL_FILES) -> None:
        self.folder = folder
        self._ops = ops

    def names(self) -> tuple[str, ...]:
        """What stands here, sorted."""
        # A backup whose file was set aside still counts under its name.
        backups = f"*.json{store.BACKUP_SUFFIX}"
        try:
            found = {path.name for path in self.folder.glob("*.json")}
            found |= {path.stem for path in self.folder.glob(backups)}
        except OSError:
            return ()
        return tuple(sorted(name for name in found if _NAME.match(name)))

    def read(self, name: str, *, previous: bool = False) -> bytes | None:
        """The bytes of `name` (or of the generation before), or None."""
        path = self._path(name)
        return store.read_bytes(store.backup_of(path) if previous else path, self._ops)

    def write(self, name: str, data: bytes) -> None:
        """Keep `data` as `name`, safe against crashes."""
        store.write_atomically(self._path(name), data, self._ops)

    def set_aside(self, name: str, *, previous: bool = False) -> str | None:
        """Rename a damaged file; its new name."""
        path = self._path(name)
        aside = store.set_aside(store.backup_of(path) if previous else path, self._ops)
        return aside.name if aside else None

    def remove(self, name: str) -> None:
        """Remove a file and its backup, the backup first: none comes to light."""
        path = self._path(name)
        store.remove(store.backup_of(path), self._ops)
        store.remove(path, self._ops)

    def part(self, name: str) -> "DiskShelf":
        """The shelf that is the folder `name` in this one."""
        return DiskShelf(self._path(name), self._ops)

    def claim(self, name: str) -> Claim | None:
        """Sole use of `name`, let go when the program ends, however it ends."""
        with contextlib.suppress(OSError):
            store.make_folder(self.folder, self._ops)
        return claim_file(self._path(name))

    def tidy(self) -> None:
        """Remove old temporaries. The folder's own clock says what is old."""
        mark = self._path("tidied.mark")
        try:
            mark.touch()
            store.sweep(self.folder, mark.stat().st_mtime, self._ops)
        except OSError:
            return  # nothing can be kept here, so nothing was left either

    def _path(self, name: str) -> Path:
        if not _NAME.match(name):
            raise ValueError(f"not a name for a shelf: {name!r}")
        return self.folder / name


class MemoryShelf:
    """A shelf that is forgotten when the program ends."""

    def __init__(self) -> None:
        self._kept: dict[str, list[bytes]] = {}
        self._parts: dict[str, MemoryShelf] = {}

    def names(self) -> tuple[str, ...]:
        """What stands here, sorted."""
        found = (name for name, generations in self._kept.items() if generations)
        return tuple(sorted(name for name in found if name.endswith(".json")))

    def read(self, name: str, *, previous: bool = False) -> bytes | None:
        """The bytes of `name` (or of the generation before), or None."""
        back = 2 if previous else 1
        generations = self._kept.get(name, [])
        return generations[-back] if len(generations) >= back else None

    def write(self, name: str, data: bytes) -> None:
        """Keep `data` as `name`."""
        self._kept[name] = [*self._kept.get(name, [])[-1:], data]

    def set_aside(self, name: str, *, previous: bool = False) -> str | None:
        """Move a damaged thing out of the way."""
        generations = self._kept.get(name, [])
        back = 2 if previous else 1
        if len(generations) < back:
            return None
        aside = f"{name}.damaged"
        self._kept.setdefault(aside, []).append(generations.pop(-back))
        return aside

    def remove(self, name: str) -> None:
        """Forget `name`, and the generation before it."""
        self._kept.pop(name, None)

    def part(self, name: str) -> "MemoryShelf":
        """A shelf of its own inside this one."""
        return self._parts.setdefault(name, MemoryShelf())

    def claim(self, name: str) -> Claim | None:
        """Nobody else can reach this shelf: always granted."""
        return Claim() if name else None

    def tidy(self) -> None:
        """Nothing is ever half-written here."""


class ReadOnlyShelf:
    """A shelf that can only be read: what is changed is so until the program ends."""

    def __init__(self, under: Shelf) -> None:
        self._under = under
        # What was changed: the generation before, and the present one.
        self._over: dict[str, tuple[bytes | None, bytes | None]] = {}
        self._parts: dict[str, ReadOnlyShelf] = {}

    def names(self) -> tuple[str, ...]:
        """What stands here, sorted."""
        below = set(self._under.names()) - self._over.keys()
        kept = {name for name, found in self._over.items() if found != (None, None)}
        return tuple(sorted(below.union(n for n in kept if n.endswith(".json"))))

    def read(self, name: str, *, previous: bool = False) -> bytes | None:
        """The bytes of `name` (or of the generation before), or None."""
        if name in self._over:
            return self._over[name][not previous]
        return self._under.read(name, previous=previous)

    def write(self, name: str, data: bytes) -> None:
        """Keep `data` as `name`, in memory."""
        previous, present = self._found(name)
        self._over[name] = (present or previous, data)

    def set_aside(self, name: str, *, previous: bool = False) -> str | None:
        """Look past a damaged thing, which stays where it is: None."""
        before, present = self._found(name)
        self._over[name] = (None, present) if previous else (before, None)
        return None

    def remove(self, name: str) -> None:
        """Let `name` be gone, and the generation before it."""
        self._over[name] = (None, None)

    def part(self, name: str) -> "ReadOnlyShelf":
        """The shelf inside this one, which can only be read too."""
        return self._parts.setdefault(name, ReadOnlyShelf(self._under.part(name)))

    def claim(self, name: str) -> Claim | None:
        """Nobody else sees what is kept here: always granted."""
        return Claim() if name else None

    def tidy(self) -> None:
        """Nothing can be removed here."""

    def _found(self, name: str) -> tuple[bytes | None, bytes | None]:
        """The generation before, and the present one; None for what can't be read."""
        if name in self._over:
            return self._over[name]
        found: list[bytes | None] = []
        for previous in (True, False):
            try:
                found.append(self._under.read(name, previous=previous))
            except store.StoreProblem:
                found.append(None)
        return found[0], found[1]
