"""A disk whose power fails: what wasn't forced to it is lost, torn or there.

`UnsureFiles` does everything in a real folder and notes meanwhile what is only
in memory: contents since the last sync of a file, names since the last sync of
their folder. `images` then lays out every disk that could be found afterwards.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from game.runtime.store import FileOps
from tests.runtime.failing_files import DiedError


@dataclass(eq=False)
class _File:
    """A file, whatever its names. `synced`: what of it is surely on the disk."""

    data: bytes = b""
    synced: bytes = b""


Names = dict[Path, _File | None]  # None: a folder


@dataclass(eq=False)
class _Folder:
    """Changes of names that aren't surely on the disk, oldest first."""

    pending: list[dict[Path, _File | str]] = field(default_factory=list)


GONE, FOLDER = "gone", "folder"


class UnsureFiles(FileOps):
    """Files in `root` that die at operation `die_at` (from 1)."""

    def __init__(self, root: Path, die_at: int = 0) -> None:
        self.root = root
        self.die_at = die_at
        self.count = 0
        self._sure: dict[Path, _File | str] = {}
        self._now: dict[Path, _File] = {}
        self._folders: dict[Path, _Folder] = {}
        self._open: dict[int, _File] = {}

    # --- operations -----------------------------------------------------------

    def _step(self) -> None:
        self.count += 1
        if 0 < self.die_at <= self.count:
            raise DiedError

    def _change(self, folder: Path, names: dict[Path, _File | str]) -> None:
        self._folders.setdefault(folder, _Folder()).pending.append(names)

    def make_folder(self, folder: Path) -> None:
        self._step()
        new = [f for f in (folder, *folder.parents) if not f.exists()]
        super().make_folder(folder)
        for each in reversed(new):
            self._change(each.parent, {each: FOLDER})

    def create(self, path: Path) -> int:
        self._step()
        descriptor = super().create(path)
        file = self._open[descriptor] = self._now[path] = _File()
        self._change(path.parent, {path: file})
        return descriptor

    def write(self, descriptor: int, data: bytes) -> int:
        self._step()
        written = super().write(descriptor, data)
        self._open[descriptor].data += data[:written]
        return written

    def sync(self, descriptor: int) -> None:
        self._step()
        file = self._open[descriptor]
        file.synced = file.data

    def close(self, descriptor: int) -> None:
        super().close(descriptor)
        self._step()

    def link(self, path: Path, other: Path) -> None:
        self._step()
        super().link(path, other)
        self._now[other] = self._now[path]
        self._change(path.parent, {other: self._now[path]})

    def replace(self, source: Path, target: Path) -> None:
        self._step()
        super().replace(source, target)
        # Renaming one name of a file over another name of it does nothing.
        if self._now.get(target) is not self._now[source]:
            file = self._now[target] = self._now.pop(source)
            self._change(source.parent, {source: GONE, target: file})

    def remove(self, path: Path) -> None:
        self._step()
        super().remove(path)
        self._now.pop(path)
        self._change(path.parent, {path: GONE})

    def sync_folder(self, folder: Path) -> None:
        self._step()
        for names in self._folders.pop(folder, _Folder()).pending:
            self._sure.update(names)

    # --- afterwards -------------------------------------------------------------

    def images(self, into: Path) -> Iterator[Path]:
        """Every disk that may be found, each laid out in a folder of `into`."""
        folders = list(self._folders.values())
        lengths = [range(len(folder.pending) + 1) for folder in folders]
        seen: set[tuple[tuple[str, bytes], ...]] = set()
        for cut in product(*lengths):
            names = dict(self._sure)
            for folder, length in zip(folders, cut, strict=True):
                for change in folder.pending[:length]:
                    names.update(change)
            for torn in ("lost", "half", "zeros", "whole"):
                files = self._files(names, torn)
                key = tuple(sorted((str(p), data) for p, data in files.items()))
                if key in seen:
                    continue
                seen.add(key)
                image = into / f"image-{len(seen)}"
                for path, data in files.items():
                    target = image / path.relative_to(self.root)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(data)
                yield image

    def _files(self, names: dict[Path, _File | str], torn: str) -> dict[Path, bytes]:
        return {
            path: _found(file, torn)
            for path, file in names.items()
            if isinstance(file, _File) and self._is_reachable(path, names)
        }

    def _is_reachable(self, path: Path, names: dict[Path, _File | str]) -> bool:
        for folder in path.parents:
            if folder == self.root:
                return True
            if names.get(folder) != FOLDER:
                return False
        return False


def _found(file: _File, torn: str) -> bytes:
    if file.data == file.synced or torn == "whole":
        return file.data
    rest = file.data[len(file.synced) :]
    tails = {"lost": b"", "half": rest[: len(rest) // 2], "zeros": b"\0" * len(rest)}
    return file.synced + tails[torn]
