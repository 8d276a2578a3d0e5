"""A thread for what would hold up a frame, such as reading a big file.

Less than the standard executor, which takes longer to load than everything
that is ever done here.
"""

import gc
import queue
import sys
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

# A thread that computes gives way after so long. Each of the many blits of a
# frame may have to wait for it: with Python's own 5 ms frames would stand still.
GIVE_WAY_S = 0.00005


class Later(Generic[T]):
    """Work to be done, and in time its result."""

    def __init__(self, work: Callable[[], T]) -> None:
        """`work` must not fail for anything that a file may hold."""
        self._work: Callable[[], T] | None = work
        self._results: list[T] = []
        self._fault: BaseException | None = None
        self._is_done = False

    @property
    def is_done(self) -> bool:
        """Whether there is a result."""
        return self._is_done

    @property
    def result(self) -> T:
        """The result.

        Raises:
            RuntimeError: If the work failed, which is a mistake of ours.
        """
        if self._fault is not None:
            raise RuntimeError("work backstage failed") from self._fault
        return self._results[0]

    def do(self) -> None:
        """Do the work now, once."""
        # What the work was done with may be big, and isn't needed any more.
        work, self._work = self._work, None
        try:
            if work is not None:
                self._results.append(work())
        except Exception as fault:  # noqa: BLE001  Raised again by `result`.
            self._fault = fault
        self._is_done = True


class Backstage:
    """One thread that does one thing after the other; without it, at once."""

    def __init__(self, *, is_threaded: bool) -> None:
        """Without a thread everything is done while it is asked for."""
        self.finished = 0
        self._todo: queue.SimpleQueue[Later[object] | None] | None = None
        if is_threaded:
            sys.setswitchinterval(GIVE_WAY_S)
            _keep_what_there_is()
            self._todo = queue.SimpleQueue()
            thread = threading.Thread(target=self._run, daemon=True, name="backstage")
            thread.start()

    def later(self, work: Callable[[], T]) -> Later[T]:
        """Have something done."""
        wanted = Later(work)
        if self._todo is None:
            wanted.do()
        else:
            self._todo.put(wanted)  # type: ignore[arg-type]
        return wanted

    def close(self) -> None:
        """Let the thread end after what it is doing."""
        if self._todo is not None:
            self._todo.put(None)

    def _run(self) -> None:
        todo = self._todo
        while todo is not None and (wanted := todo.get()) is not None:
            wanted.do()
            self.finished += 1
            _keep_what_there_is()
            # The last result would live here until there is another.
            del wanted


def _keep_what_there_is() -> None:
    """Never go through what is loaded by now in search of rubbish.

    The story and the drawings that were read stay; looking at each of their
    many elements again and again would hold up frames, whichever thread does it.
    """
    gc.freeze()
