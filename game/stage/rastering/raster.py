"""The raster: asks for pictures, and has them a little later.

`want` never blocks: it answers with the picture, or with None while it is
being drawn. Two threads stand behind it. One reads and unpacks what is on
disk; the other hands what is missing to the one worker process, watches it,
and starts another when it hangs or dies. The job it died of is marked bad, and
gets a picture without pixels and a reason: the game goes on.
"""

import heapq
import itertools
import threading
import time
from collections import OrderedDict
from pathlib import Path
from typing import Protocol

from game.stage.rastering.job import RasterJob
from game.stage.rastering.picture import Picture, bytes_of, failed, picture_of
from game.stage.rastering.pixels import DEFAULT_LIMIT_BYTES, PixelCache, unpack

JOB_TIMEOUT_S = 30.0
WORKER_BYTES = 2_500_000_000
# What is kept in memory though nobody may want it any more.
KEPT_BYTES = 4_000_000
# What nobody has taken yet may wait for this long a time at most, in bytes.
WAITING_BYTES = 1_200_000_000
TRIM_EVERY_WRITES = 64
# Whoever waits for a picture asks at each frame. What hasn't been asked for so
# long was for a window of another size, or a place that was passed over.
FORGET_AFTER_S = 3.0
WAIT_SLICE_S = 0.002

# Priorities: the smaller, the sooner. What is only prepared comes last, and first
# of it what can be shown until there is more.
NOW, SOON, CRISP, SKETCH, LATER = 0, 1, 2, 5, 9


class _Supervisor(Protocol):
    """What stands between the raster and the worker."""

    restarts: int

    def ask(
        self, job: RasterJob, path: str | None
    ) -> tuple[str, bytes | None] | str: ...

    def stop(self) -> None: ...

    def end(self) -> None: ...


class _Queue:
    """A queue by priority that forgets what is no longer wanted."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, int, RasterJob]] = []
        self._order = itertools.count()
        self._ready = threading.Condition()
        self._is_closed = False

    def put(self, priority: int, job: RasterJob) -> None:
        with self._ready:
            heapq.heappush(self._heap, (priority, next(self._order), job))
            self._ready.notify()

    def take(self) -> tuple[int, RasterJob] | None:
        """The next job; None when closed."""
        with self._ready:
            while not self._heap and not self._is_closed:
                self._ready.wait()
            if self._is_closed:
                return None
            priority, _, job = heapq.heappop(self._heap)
            return priority, job

    def close(self) -> None:
        with self._ready:
            self._is_closed = True
            self._ready.notify_all()


class Raster:
    """Draws SVG text in a supervised worker, and remembers the pixels."""

    def __init__(
        self,
        folder: Path | None,
        *,
        limit_bytes: int = DEFAULT_LIMIT_BYTES,
        timeout_s: float = JOB_TIMEOUT_S,
        memory_limit: int = WORKER_BYTES,
    ) -> None:
        """Keep pixels in `folder`; None keeps them for this run only."""
        self._cache = PixelCache(folder, limit_bytes)
        self._timeout_s = timeout_s
        self._memory_limit = memory_limit
        self._lock = threading.Lock()
        self._ready: OrderedDict[str, Picture] = OrderedDict()
        self._ready_bytes = 0
        self._taken: set[str] = set()
        self._asked_s: dict[str, float] = {}
        self._came_s: dict[str, float] = {}
        self._pending: dict[str, int] = {}
        self._only_prepared: set[str] = set()
        # What is pending and not on disk.
        self._undrawn: set[str] = set()
        self._in_work = ""
        self._bad: dict[str, str] = {}
        self._to_read = _Queue()
        self._to_draw = _Queue()
        self._supervisor: _Supervisor | None = None
        self._writes = 0
        self._is_closed = False
        self.drawn = 0
        # So many pictures have come so far: nothing new, nothing to ask for.
        self.finished = 0
        self._threads = [
            threading.Thread(target=self._read_on, daemon=True, name="pixel-reader"),
            threading.Thread(target=self._draw_on, daemon=True, name="pixel-drawer"),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def problems(self) -> tuple[str, ...]:
        """What went wrong so far, in words."""
        with self._lock:
            reasons = dict.fromkeys(self._bad.values())
        return tuple(filter(None, (self._cache.problem, *reasons)))

    @property
    def restarts(self) -> int:
        """How many workers had to be ended."""
        return 0 if self._supervisor is None else self._supervisor.restarts

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being read or drawn."""
        with self._lock:
            return not self._pending

    def want(
        self, job: RasterJob, priority: int = NOW, *, wait: bool = False
    ) -> Picture | None:
        """The picture of a job, or None while it is being drawn.

        Args:
            job: What to draw.
            priority: The smaller, the sooner.
            wait: Whether to stay until it is there; then never None.
        """
        key = job.name
        waits = self._pending.get(key, LATER)
        if waits <= priority < LATER and not wait:
            # Asked for before, and still to come: the usual answer, without a lock.
            self._asked_s[key] = time.monotonic()
            return None
        with self._lock:
            picture = self._ready.get(key)
            if picture is not None:
                return self._take(key, picture)
            self._only_prepared.discard(key)
            self._asked_s[key] = time.monotonic()
            asked = self._pending.get(key)
            if asked is None or priority < asked:
                self._pending[key] = priority
                self._to_read.put(priority, job)
        while wait and not self._is_closed:
            time.sleep(WAIT_SLICE_S)
            picture = self.want(job, priority)
            if picture is not None:
                return picture
        return Picture(None, (0, 0), job.size, reason="closed") if wait else None

    def is_drawn(self, job: RasterJob) -> bool:
        """Whether its pixels are there, so that it comes in a moment.

        Of what was just asked for, this is believed until it was looked for.
        """
        if job.name in self._pending:
            return job.name not in self._undrawn
        path = self._cache.path(job.key)
        return path is not None and path.exists()

    def prepare(self, job: RasterJob, priority: int = LATER) -> None:
        """Have a job drawn and on disk, without keeping it in memory."""
        if self._cache.folder is None or self.is_drawn(job):
            return
        with self._lock:
            if job.name in self._ready or job.name in self._pending:
                return
            self._pending[job.name] = priority
            self._undrawn.add(job.name)
            self._only_prepared.add(job.name)
        self._to_draw.put(priority, job)

    def forget_prepared(self) -> None:
        """What was only prepared, and isn't being drawn yet, needn't be."""
        with self._lock:
            for name in self._only_prepared - {self._in_work}:
                self._pending.pop(name, None)
                self._undrawn.discard(name)
            self._only_prepared &= {self._in_work}

    def close(self) -> None:
        """End the worker and the threads."""
        self._is_closed = True
        self._to_read.close()
        self._to_draw.close()
        if self._supervisor is not None:
            self._supervisor.stop()
        for thread in self._threads:
            thread.join(timeout=2.0)
        if self._supervisor is not None:
            self._supervisor.end()
        self._cache.close()

    def _take(self, name: str, picture: Picture) -> Picture:
        self._ready.move_to_end(name)
        if name not in self._taken:
            self._taken.add(name)
            self._forget()  # whoever has it may let go of it soon
        return picture

    # The reading thread.

    def _read_on(self) -> None:
        while (taken := self._to_read.take()) is not None:
            priority, job = taken
            with self._lock:
                if not self._is_wanted(job.name):
                    continue
                reason = self._bad.get(job.key)
            if reason is not None:
                self._finish(job, failed(job, reason))
                continue
            pixels = self._cache.read(job.key)
            if pixels is None or pixels.full != job.size:
                self._undrawn.add(job.name)
                self._to_draw.put(priority, job)
            else:
                self._finish(job, picture_of(pixels, job))

    def _is_wanted(self, name: str) -> bool:
        """Whether somebody still asks for it; what nobody does is let go of."""
        if name in self._ready or name not in self._pending:
            return False
        waited_s = time.monotonic() - self._asked_s.get(name, 0.0)
        if waited_s > FORGET_AFTER_S and name not in self._only_prepared:
            del self._pending[name]
            self._undrawn.discard(name)
            self._asked_s.pop(name, None)
            return False
        return True

    def _finish(self, job: RasterJob, picture: Picture) -> None:
        with self._lock:
            self.finished += 1
            self._pending.pop(job.name, None)
            self._undrawn.discard(job.name)
            self._asked_s.pop(job.name, None)
            if job.name in self._only_prepared:
                self._only_prepared.discard(job.name)
                return
            self._ready[job.name] = picture
            self._came_s[job.name] = time.monotonic()
            self._ready_bytes += bytes_of(picture)
            self._forget()

    def _forget(self) -> None:
        """Keep memory bounded; what came just now and wasn't taken yet, stays."""
        now_s = time.monotonic()
        for name in list(self._ready):
            if self._ready_bytes <= KEPT_BYTES:
                break
            waited_s = now_s - self._came_s.get(name, 0.0)
            is_much = self._ready_bytes > WAITING_BYTES
            if name in self._taken or waited_s > FORGET_AFTER_S or is_much:
                self._ready_bytes -= bytes_of(self._ready.pop(name))
                self._came_s.pop(name, None)
                self._taken.discard(name)

    # The drawing thread.

    def _draw_on(self) -> None:
        while (taken := self._to_draw.take()) is not None:
            _, job = taken
            with self._lock:
                if not self._is_wanted(job.name):
                    continue
                self._in_work = job.name
                reason = self._bad.get(job.key)
            picture = None
            if reason is None:
                reason, picture = self._draw(job)
            if picture is None:
                if self._is_closed:
                    return
                with self._lock:
                    self._bad[job.key] = reason
                picture = failed(job, reason)
            self._finish(job, picture)

    def _draw(self, job: RasterJob) -> tuple[str, Picture | None]:
        if self._is_closed:
            return "closed", None
        path = self._cache.path(job.key)
        answer = self._ask_worker(job, None if path is None else str(path))
        if isinstance(answer, str):
            return answer, None
        fault, packed = answer
        if fault:
            return f"A picture can't be drawn: {fault}.", None
        self.drawn += 1
        self._writes += 1
        if self._writes % TRIM_EVERY_WRITES == 0:
            self._cache.trim()
        pixels = self._cache.read(job.key) if packed is None else unpack(packed)
        if pixels is None:
            return "A drawn picture was lost on its way.", None
        return "", picture_of(pixels, job)

    def _ask_worker(
        self, job: RasterJob, path: str | None
    ) -> tuple[str, bytes | None] | str:
        if self._supervisor is None:
            # Loaded here: where all pictures are in the cache it never is.
            from game.stage.rastering import supervisor

            self._supervisor = supervisor.Supervisor(
                self._timeout_s, self._memory_limit
            )
        return self._supervisor.ask(job, path)
