"""Work in a process of its own: what it takes, memory too, and no longer than so."""

import mmap
import multiprocessing
import sys
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Generic, ParamSpec, TypeVar

Given = ParamSpec("Given")
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Apart(Generic[Found]):
    """What came of work in a process of its own.

    Attributes:
        found: What the work returned.
        megabytes: The most memory the process had, or None where nothing tells.
    """

    found: Found
    megabytes: float | None


def apart(
    seconds: float,
    work: Callable[Given, Found],
    *args: Given.args,
    **kwargs: Given.kwargs,
) -> Apart[Found] | None:
    """Does `work` in a fresh process; None if it is ended after `seconds`."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    # No daemon, or it could have no children of its own.
    process = context.Process(target=_carry_out, args=(sender, work, args, kwargs))
    process.start()
    sender.close()
    try:
        if not receiver.poll(seconds):
            return None
        found, megabytes = receiver.recv()
        return Apart(found, megabytes)
    except EOFError:
        return None  # it died, of too little memory most likely
    finally:
        process.kill()
        process.join()


def _carry_out(
    sender: Connection,
    work: Callable[..., object],
    args: tuple[object, ...],
    kwargs: dict[str, object],
) -> None:
    sender.send((work(*args, **kwargs), _peak_megabytes()))


def _peak_megabytes() -> float | None:
    try:
        # What `getrusage` tells here is never less than what our parent had.
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024 / 1e6
    except (OSError, IndexError, ValueError):
        status = ""  # no such file: not Linux
    if sys.platform == "win32":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Counted in bytes there, in units of 1,024 elsewhere.
    return peak * (1 if sys.platform == "darwin" else 1024) / 1e6


def megabytes_now() -> float | None:
    """The memory that this process has; only Linux tells."""
    try:
        pages = int(Path("/proc/self/statm").read_bytes().split()[1])
    except OSError:
        return None
    return pages * mmap.PAGESIZE / 1e6
