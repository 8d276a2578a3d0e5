"""Files that survive a crash: after any instant there is the old one or the new.

The order is the whole idea: a temporary file in the same folder is written and
forced to the disk; the present file gets a second name, `NAME.bak`; then the
temporary takes the name over in one step; then the folder itself is forced to
the disk. At no instant is there no file, and never half of one.

Knows nothing of stories or saves: bytes and paths. `FileOps` is the seam at
which a test makes the n-th operation fail.
"""

import contextlib
import errno
import os
import time
from pathlib import Path

BACKUP_SUFFIX = ".bak"
TEMPORARY_PREFIX = ".unfinished-"
READ_BYTES_MAX = 16 * 1024 * 1024

_IS_WINDOWS = os.name == "nt"
# Access denied, sharing violation, lock violation: somebody (a virus scanner,
# an indexer, a backup) has the file open for a moment.
_PASSING_WINDOWS_ERRORS = (5, 32, 33)
_RETRY_WAITS_S = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32)
# A temporary this old belongs to no writer that is still alive.
_STALE_AFTER_S = 3600.0
_FULL_DISK = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


class StoreProblem(Exception):
    """A file could not be kept or read; the message is for the player."""


class FileOps:
    """Every operation on the disk that a write consists of."""

    def make_folder(self, folder: Path) -> None:
        """Make `folder` and its parents, if they aren't there."""
        folder.mkdir(parents=True, exist_ok=True)

    def create(self, path: Path) -> int:
        """A descriptor of the new file `path`, which must not exist yet."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        return os.open(path, flags, 0o644)

    def write(self, descriptor: int, data: bytes) -> int:
        """How many bytes of `data` were written, at least one."""
        return os.write(descriptor, data)

    def sync(self, descriptor: int) -> None:
        """Force what was written to the disk."""
        os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        """Close a descriptor of `create`."""
        os.close(descriptor)

    def link(self, path: Path, other: Path) -> None:
        """Give the file `path` the second name `other`."""
        os.link(path, other)

    def replace(self, source: Path, target: Path) -> None:
        """Rename `source` to `target` in one step, over what was there."""
        source.replace(target)

    def remove(self, path: Path) -> None:
        """Remove the file `path`."""
        path.unlink()

    def sync_folder(self, folder: Path) -> None:
        """Force the names in `folder` to the disk, where a system can."""
        if _IS_WINDOWS:
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def read(self, path: Path) -> bytes:
        """The bytes of `path`, at most `READ_BYTES_MAX` and one."""
        with path.open("rb") as file:
            return file.read(READ_BYTES_MAX + 1)

    def wait(self, seconds: float) -> None:
        """Let whoever has a file open finish."""
        time.sleep(seconds)


REAL_FILES = FileOps()


def backup_of(path: Path) -> Path:
    """Where the generation before the present one of `path` is kept."""
    return path.with_name(path.name + BACKUP_SUFFIX)


def write_atomically(path: Path, data: bytes, ops: FileOps = REAL_FILES) -> None:
    """Make `data` the content of `path`, and what was there its backup.

    Raises:
        StoreProblem: It could not be kept. The old file is still there.
    """
    temporary = _temporary_beside(path)
    try:
        make_folder(path.parent, ops)
        _write_whole(temporary, data, ops)
        _keep_previous(path, ops)
        _replace(temporary, path, ops)
    except OSError as problem:
        _remove_quietly(temporary, ops)
        raise StoreProblem(sentence(problem, path)) from problem
    # The new file stands from here on. A folder that can't be forced to the
    # disk (some network drives) makes it no less there.
    with contextlib.suppress(OSError):
        ops.sync_folder(path.parent)


def make_folder(folder: Path, ops: FileOps = REAL_FILES) -> None:
    """Make `folder`; a new one must be on the disk before what is put into it.

    Raises OSError if it can't be made.
    """
    new = [each for each in (folder, *folder.parents) if not each.exists()]
    ops.make_folder(folder)
    for each in reversed(new):
        with contextlib.suppress(OSError):
            ops.sync_folder(each.parent)


def read_bytes(path: Path, ops: FileOps = REAL_FILES) -> bytes | None:
    """The content of `path`, or None if there is no such file.

    Raises:
        StoreProblem: It is there and can't be read, or is absurdly large.
    """
    try:
        data = ops.read(path)
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise StoreProblem(sentence(problem, path)) from problem
    if len(data) > READ_BYTES_MAX:
        raise StoreProblem(f"{path.name} is far too large to be one of ours.")
    return data


def remove(path: Path, ops: FileOps = REAL_FILES) -> None:
    """Remove the file `path`, if it is there.

    Raises:
        StoreProblem: It could not be removed.
    """
    try:
        ops.remove(path)
    except FileNotFoundError:
        return
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise StoreProblem(f"{path.name} could not be removed: {reason}.") from problem
    # Not being sure that it stays away after a power cut does no harm.
    with contextlib.suppress(OSError):
        ops.sync_folder(path.parent)


def set_aside(path: Path, ops: FileOps = REAL_FILES) -> Path | None:
    """Rename `path` to `NAME.damaged` (or `.damaged-2` ...), never deleting.

    Returns the new path, or None if it could not be renamed.
    """
    for number in range(1, 1000):
        ending = ".damaged" if number == 1 else f".damaged-{number}"
        aside = path.with_name(path.name + ending)
        if aside.exists():
            continue
        try:
            ops.replace(path, aside)
        except OSError:
            return None
        return aside
    return None


def sweep(folder: Path, now_s: float, ops: FileOps = REAL_FILES) -> int:
    """Remove temporaries that a crash left behind; how many there were.

    `now_s` is the present moment as file times count it. Young ones stay:
    another copy of the game may be writing them right now.
    """
    removed = 0
    try:
        found = sorted(folder.glob(f"{TEMPORARY_PREFIX}*"))
    except OSError:
        return 0
    for path in found:
        try:
            if now_s - path.stat().st_mtime < _STALE_AFTER_S:
                continue
            ops.remove(path)
        except OSError:
            continue
        removed += 1
    return removed


def sentence(problem: OSError, path: Path) -> str:
    """What went wrong with `path`, in words for somebody who plays."""
    where = f"in {path.parent}"
    if problem.errno in _FULL_DISK:
        return f"The disk is full, so {path.name} could not be kept {where}."
    if problem.errno == errno.EROFS:
        return f"{path.name} could not be kept: the disk {where} is read-only."
    if problem.errno in (errno.EACCES, errno.EPERM):
        return f"There is no permission for {path.name} {where}."
    if problem.errno in (errno.ENOTDIR, errno.EEXIST, errno.EISDIR):
        return f"Something else stands where {path.name} belongs {where}."
    reason = problem.strerror or type(problem).__name__
    return f"{path.name} could not be kept {where}: {reason}."


def _temporary_beside(path: Path) -> Path:
    return path.with_name(f"{TEMPORARY_PREFIX}{path.name}-{os.urandom(6).hex()}")


def _write_whole(path: Path, data: bytes, ops: FileOps) -> None:
    descriptor = ops.create(path)
    try:
        rest = memoryview(data)
        while rest:
            written = ops.write(descriptor, bytes(rest))
            rest = rest[written:]
        ops.sync(descriptor)
    finally:
        ops.close(descriptor)


def _keep_previous(path: Path, ops: FileOps) -> None:
    """Give the present file its backup name, while it keeps its own."""
    second = _temporary_beside(backup_of(path))
    try:
        try:
            ops.link(path, second)
        except FileNotFoundError:
            return
        except OSError:
            # No second names on this disk (FAT, some network drives): a copy.
            _write_whole(second, ops.read(path), ops)
        _replace(second, backup_of(path), ops)
    except FileNotFoundError:
        # Another copy of the game renamed it meanwhile: there is no previous.
        _remove_quietly(second, ops)
    except OSError:
        _remove_quietly(second, ops)
        raise
    else:
        # Renaming a name over another name of the same file does nothing and
        # leaves both: so it is after a write that failed between the two.
        _remove_quietly(second, ops)


def _replace(source: Path, target: Path, ops: FileOps) -> None:
    for wait_s in (*_RETRY_WAITS_S, None):
        try:
            ops.replace(source, target)
        except OSError as problem:
            code = getattr(problem, "winerror", None)
            if wait_s is None or code not in _PASSING_WINDOWS_ERRORS:
                raise
            ops.wait(wait_s)
        else:
            return


def _remove_quietly(path: Path, ops: FileOps) -> None:
    with contextlib.suppress(OSError):
        ops.remove(path)
