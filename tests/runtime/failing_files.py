"""Files whose n-th operation fails: as an error, or as the death of the program."""

import errno
from pathlib import Path

from game.runtime.store import FileOps


class DiedError(BaseException):
    """The program is gone: nothing runs after this, not even its tidying up."""


class CountingFiles(FileOps):
    """Fails at operation `fail_at` (from 1), with `problem` or by dying."""

    def __init__(
        self, fail_at: int = 0, problem: int = errno.ENOSPC, *, dies: bool = False
    ) -> None:
        self.fail_at = fail_at
        self.problem = problem
        self.dies = dies
        self.done: list[str] = []

    def _count(self, name: str) -> None:
        if self.dies and 0 < self.fail_at <= len(self.done):
            raise DiedError
        self.done.append(name)
        if len(self.done) == self.fail_at:
            if self.dies:
                raise DiedError
            raise OSError(self.problem, "made up by the test")

    def make_folder(self, folder: Path) -> None:
        self._count("make_folder")
        super().make_folder(folder)

    def create(self, path: Path) -> int:
        self._count("create")
        return super().create(path)

    def write(self, descriptor: int, data: bytes) -> int:
        # A full disk takes a part and then no more.
        if len(data) > 1:
            super().write(descriptor, data[: len(data) // 2])
            self._count("write")
            return len(data) // 2
        self._count("write")
        return super().write(descriptor, data)

    def sync(self, _descriptor: int) -> None:
        # What counts is when it is asked for; waiting for the disk proves nothing.
        self._count("sync")

    def close(self, descriptor: int) -> None:
        super().close(descriptor)
        self._count("close")

    def link(self, path: Path, other: Path) -> None:
        self._count("link")
        super().link(path, other)

    def replace(self, source: Path, target: Path) -> None:
        self._count("replace")
        super().replace(source, target)

    def remove(self, path: Path) -> None:
        self._count("remove")
        super().remove(path)

    def sync_folder(self, _folder: Path) -> None:
        self._count("sync_folder")

    def read(self, path: Path) -> bytes:
        self._count("read")
        return super().read(path)


class FilesWithoutLinks(CountingFiles):
    """A disk that knows no second names."""

    def link(self, path: Path, other: Path) -> None:
        raise OSError(errno.EPERM, f"no links here: {path} {other}")
