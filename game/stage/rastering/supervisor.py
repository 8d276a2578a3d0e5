"""The worker's keeper: starts it, asks it, and ends it when it hangs or dies.

A module of its own, loaded when something has to be drawn: a game whose
pictures are all in the cache never pays for it.
"""

from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from game.stage.rastering.job import RasterJob
from game.stage.rastering.worker import serve

LOADING_S = 20.0
# A worker that never did anything so often isn't tried again.
TRIES = 4
Answer = tuple[str, bytes | None]


class Supervisor:
    """At most one worker process at a time."""

    def __init__(self, timeout_s: float, memory_limit: int) -> None:
        """`timeout_s` for each job; `memory_limit` in bytes where there is one."""
        self._timeout_s = timeout_s
        self._memory_limit = memory_limit
        self._worker: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._has_worked = False
        self.restarts = 0

    @property
    def worker(self) -> BaseProcess | None:
        """The process, if one is running."""
        return self._worker

    def ask(self, job: RasterJob, path: str | None) -> Answer | str:
        """The worker's answer, or in words why there was none."""
        if not self._has_worked and self.restarts >= TRIES:
            return "Pictures can't be drawn on this machine."
        try:
            is_new = self._worker is None or not self._worker.is_alive()
            pipe = self._start()
            pipe.send((job, path))
            # A new worker has to load first; that isn't the job's fault.
            grace_s = LOADING_S if is_new else 0.0
            if not pipe.poll(self._timeout_s + grace_s):
                self.end()
                return f"A picture took more than {self._timeout_s:g} seconds to draw."
            answer: Answer = pipe.recv()
        except (OSError, EOFError, RuntimeError):
            self.end()
            return "The renderer broke down over a picture."
        self._has_worked = True
        return answer

    def stop(self) -> None:
        """Stop the worker, from another thread than the one that may be asking.

        That one then hears nothing more; the pipe stays open for it until `end`.
        """
        worker = self._worker
        if worker is not None:
            worker.kill()

    def end(self) -> None:
        """End the worker, whatever it is doing."""
        worker, pipe = self._worker, self._pipe
        self._worker = self._pipe = None
        if worker is not None:
            self.restarts += 1
            worker.kill()
            worker.join(timeout=2.0)
        if pipe is not None:
            pipe.close()

    def _start(self) -> Connection:
        if self._pipe is not None and self._worker and self._worker.is_alive():
            return self._pipe
        self.end()
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        worker = context.Process(
            target=serve, args=(theirs, self._memory_limit), daemon=True
        )
        worker.start()
        theirs.close()
        self._worker, self._pipe = worker, ours
        return ours
