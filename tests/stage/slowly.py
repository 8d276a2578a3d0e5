"""A raster that takes as long as a machine does, by a clock that tests turn.

One picture after the other, the most wanted first, each for a time that grows with
its pixels: what a player sees on a cold cache, without waiting for it and the same
on every machine.
"""

import itertools

import pygame

from game.stage.rastering.job import RasterJob
from game.stage.rastering.picture import Picture
from game.stage.rastering.raster import LATER, NOW, Raster

# About what the renderer takes on a small computer.
JOB_S, PIXEL_S = 0.004, 45e-9


class SlowRaster(Raster):
    """Pictures come when their time has come: of a real raster, or blank ones."""

    def __init__(
        self, inner: Raster | None = None, *, pixel_s: float = PIXEL_S
    ) -> None:
        self._inner = inner
        self.pixel_s = pixel_s
        self._order = itertools.count()
        self._asked: dict[str, tuple[int, int, RasterJob]] = {}
        self._kept: set[str] = set()
        self._there: dict[str, Picture] = {}
        self._disk: set[str] = set()
        self._busy: tuple[float, RasterJob] | None = None
        self.names: list[RasterJob] = []
        self.drawn = 0
        self.finished = 0

    @property
    def asked(self) -> list[RasterJob]:
        """What is still to be drawn."""
        return [job for _, _, job in self._asked.values()]

    def go_on(self, dt_s: float) -> None:
        """Let time pass for whoever draws."""
        while dt_s > 0.0:
            if self._busy is None:
                if not self._asked:
                    return
                _, _, job = self._asked.pop(min(self._asked, key=self._urgency))
                size = job.size[0] * job.size[1] * job.quality**2
                self._busy = JOB_S + size * self.pixel_s, job
            left_s, job = self._busy
            if left_s > dt_s:
                self._busy = left_s - dt_s, job
                return
            dt_s -= left_s
            self._busy = None
            self._finish_one(job)

    def want(
        self, job: RasterJob, priority: int = NOW, *, wait: bool = False
    ) -> Picture | None:
        if job.name in self._there:
            return self._there[job.name]
        if wait or job.key in self._disk:
            self._there[job.name] = self._picture(job)
            return self._there[job.name]
        self._kept.add(job.name)
        self._ask(job, priority)
        return None

    def prepare(self, job: RasterJob, priority: int = LATER) -> None:
        if job.key not in self._disk:
            self._ask(job, priority)

    def forget_prepared(self) -> None:
        for name in set(self._asked) - self._kept:
            del self._asked[name]

    def is_drawn(self, job: RasterJob) -> bool:
        return job.key in self._disk

    @property
    def problems(self) -> tuple[str, ...]:
        return ()

    @property
    def is_idle(self) -> bool:
        return self._busy is None and not self._asked

    def close(self) -> None:
        pass

    def _ask(self, job: RasterJob, priority: int) -> None:
        if self._busy is not None and self._busy[1].name == job.name:
            return
        known = self._asked.get(job.name)
        if known is None or priority < known[0]:
            self._asked[job.name] = priority, next(self._order), job

    def _urgency(self, name: str) -> tuple[int, int]:
        priority, order, _ = self._asked[name]
        return priority, order

    def _finish_one(self, job: RasterJob) -> None:
        self.drawn += 1
        self.finished += 1
        self.names.append(job)
        self._disk.add(job.key)
        if job.name in self._kept:
            self._there[job.name] = self._picture(job)

    def _picture(self, job: RasterJob) -> Picture:
        if self._inner is not None:
            found = self._inner.want(job, wait=True)
            assert found is not None
            return found
        size = job.shown or job.size
        whole = pygame.Rect((0, 0), job.size)
        if job.measure:
            box = whole.inflate(-whole.w // 2, -whole.h // 8)
            return Picture(None, box.topleft, size, measured=box)
        return Picture(None, (0, 0), size)
