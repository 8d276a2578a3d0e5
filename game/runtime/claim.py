"""Sole use of something among all running copies of the program.

A claim is a lock that the system itself lets go when the program ends, however
it ends; a file left behind by a crash therefore claims nothing.
"""

import os
import sys
import weakref
from pathlib import Path


class Claim:
    """A claim that is held until `release`, or until nobody has it any more."""

    def __init__(self, descriptor: int | None = None) -> None:
        self._let_go = (
            weakref.finalize(self, os.close, descriptor)
            if descriptor is not None
            else None
        )

    def release(self) -> None:
        """Let go. Doing it twice does no harm."""
        if self._let_go is not None:
            self._let_go()


def claim_file(path: Path) -> Claim | None:
    """A claim on `path` (made if need be), or None if somebody else has it.

    Where the disk knows no locks, or can't be written to, it is granted: two
    copies that share their saves are better than one that keeps none.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError:
        return Claim()
    if _is_locked_by_us(descriptor):
        return Claim(descriptor)
    os.close(descriptor)
    return None


if sys.platform == "win32":
    import msvcrt

    def _is_locked_by_us(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _is_locked_by_us(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
