"""Memory that comes back: large pictures leave no holes where they were.

The C library of most Linux systems hands out what was freed again, from heaps
of its own, and asks the system only for what is larger than anything freed so
far. Pictures of a place are large and all of different sizes: after a few
changes of place, half of the program's memory was holes between them. What is
large is now asked for, and given back, by itself; that takes its time, so what is
large depends on the window. Holes between what is small are given back now and
then.
"""

import ctypes
import sys

# What is larger is given back in any case.
LARGEST_HOLE = 32 * 1024 * 1024
# The option's number in glibc's malloc.h.
_M_MMAP_THRESHOLD = -3


def leave_no_holes(large_bytes: int) -> bool:
    """Lets pieces of this size be given back; False where nobody can be told."""
    if not sys.platform.startswith("linux"):
        return False
    tell = getattr(ctypes.CDLL(None), "mallopt", None)
    return tell is not None and bool(tell(_M_MMAP_THRESHOLD, large_bytes))


def give_back_holes() -> bool:
    """Gives what lies free between small things back; False where that can't be.

    For a thread of its own: it takes milliseconds, others go on meanwhile.
    """
    if not sys.platform.startswith("linux"):
        return False
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return trim is not None and bool(trim(0))
