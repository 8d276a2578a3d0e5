"""What a process behind the window does first: keep quiet, small and out of the way.

For the one that draws pictures and the one that decodes sounds; both read files
that may come from a stranger, and may die of them.
"""

import contextlib
import os
import signal


def settle(memory_limit: int) -> None:
    """Give way to the game, say nothing, and take `memory_limit` bytes at most."""
    os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"
    # Ctrl-C is for the game; this process ends when its pipe does.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        # The picture on the screen comes before the next one.
        os.nice(5)
    with contextlib.suppress(OSError):
        # Last words of a library that dies are of no use to a player.
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 2)
    try:
        import resource  # Not on Windows.
    except ImportError:
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (memory_limit, memory_limit))
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
