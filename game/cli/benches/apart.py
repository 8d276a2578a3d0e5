"""Work in a process of its own: what it takes, memory too, and no longer than so."""

import multiprocessing
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
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
    process = context.Process(
        target=_carry_out, args=(sender, work, args, kwargs), daemon=True
    )
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
    if sys.platform == "win32":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Counted in bytes there, in kilobytes elsewhere.
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


def cpu_seconds(work: Callable[[], Found]) -> tuple[Found, float]:
    """What `work` returns, and how long this process computed for it."""
    began = time.process_time()
    found = work()
    return found, time.process_time() - began
