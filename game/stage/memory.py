"""Memory that comes back: large pictures leave no holes where they were.

The C library of most Linux systems hands out what was freed again, from heaps
of its own, and asks the system only for what is larger than anything freed so
far. Pictures of a place are large and all of different sizes: after a few
changes of place, half of the program's memory was holes between them. What is
large is now asked for, and given back, by itself; that takes its time, so what is
large depends on the window. Holes between what is small are given back now and
then.
"""

import sys

# What is larger is given back in any case.
LARGEST_HOLE = 32 * 1024 * 1024
# The option's number in glibc's malloc.h.
_M_MMAP_THRESHOLD = -3


def fit(size: tuple[int, int]) -> bool:
    """Lets what is large for a window be given back; False where nobody can be told.

    What covers a quarter of it is large. People are smaller: they are put together
    at each step, and must not wait for memory.
    """
    return leave_no_holes(min(size[0] * size[1], LARGEST_HOLE))


def leave_no_holes(large_bytes: int) -> bool:
    """Lets pieces of this size be given back; False where nobody can be told."""
    return _tell("mallopt", _M_MMAP_THRESHOLD, large_bytes)


def give_back_holes() -> bool:
    """Gives what lies free between small things back; False where that can't be.

    For a thread of its own: it takes milliseconds, others go on meanwhile.
    """
    return _tell("malloc_trim", 0)


def _tell(what: str, *numbers: int) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    # Loaded here, where no frame waits for it.
    import ctypes

    tell = getattr(ctypes.CDLL(None), what, None)
    return tell is not None and bool(tell(*numbers))
