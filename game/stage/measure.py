"""What the stage costs, measured against the least that could be done.

Everything is compared inside one run on one machine. The clock is read here
and nowhere else in the stage. Where the machine tells how long this thread was
ready to run while other programs had the cores, that is taken off: it says
nothing about the stage. Waiting for threads of our own is not.
"""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import astuple
from pathlib import Path

import pygame

from game.narrative.tableau import Tableau
from game.narrative.values import dataclass
from game.stage.stage import Stage
from game.stage.weather import Weather

FRAME_S = 1.0 / 60.0
PANEL_UNITS = (1500, 260)
WARM_UP_FRAMES = 90
CHANGE_MOST_S = 10.0


@dataclass(frozen=True, slots=True)
class FrameWork:
    """Milliseconds of work for a frame.

    Attributes:
        median_ms: In the middle.
        p99_ms: 99 of 100 frames are quicker, less the time without a core.
        clock_p99_ms: The same by the clock.
        bare_ms: One opaque blit of the whole window and a flip.
    """

    median_ms: float
    p99_ms: float
    clock_p99_ms: float
    bare_ms: float

    @property
    def ratio(self) -> float:
        """Median against bare."""
        return self.median_ms / self.bare_ms if self.bare_ms else 0.0


@dataclass(frozen=True, slots=True)
class Stall:
    """The longest that a loop stood still between two events, in milliseconds.

    Attributes:
        own_ms: What its thread computed.
        held_ms: By the clock, less the time in which the loop could have run
            but other programs had the cores: waits for other threads of ours
            are in it, and those may have had no core.
        clock_ms: By the clock.
    """

    own_ms: float
    held_ms: float
    clock_ms: float


def settle(stage: Stage, most_s: float = 60.0) -> bool:
    """Let a stage come to rest with crisp pictures; False if it took too long."""
    end = time.perf_counter() + most_s
    while time.perf_counter() < end:
        stage.tick(FRAME_S)
        if stage.is_crisp and stage.is_settled:
            return True
        time.sleep(0.004)
    return False


def frame_work(stage: Stage, window: pygame.Surface, frames: int = 480) -> FrameWork:
    """What a frame of a settled stage costs, with snow and a text panel.

    Every frame is drawn, also those that the game would leave out because
    nothing changed. `window` is the display's surface, as big as the stage.
    """
    settle(stage)
    snow = Weather("snow", window.get_rect(), stage.framing.scale, 1)
    passed_s = 0.0
    scale = stage.framing.scale
    panel = pygame.Surface(
        (round(PANEL_UNITS[0] * scale), round(PANEL_UNITS[1] * scale)),
        pygame.SRCALPHA,
        32,
    )
    panel.fill((18, 20, 34, 214))
    at = (window.get_width() - panel.get_width()) // 2, round(760 * scale)
    ground = pygame.Surface(window.get_size(), 0, 32)

    def bare() -> None:
        window.blit(ground, (0, 0))
        pygame.display.flip()

    def frame() -> None:
        nonlocal passed_s
        passed_s += FRAME_S
        stage.tick(FRAME_S)
        stage.draw(window)
        if not stage.has_snow_in_the_open:
            snow.paint_at(window, passed_s)
        window.blit(panel, at)
        pygame.display.flip()

    # Turn about, so that whatever else the machine does falls on both.
    held, clock, least = [], [], []
    for number in range(WARM_UP_FRAMES + frames):
        taken, at_least = _timed(frame), _timed(bare)
        if number >= WARM_UP_FRAMES:
            held.append(taken.held_ms)
            clock.append(taken.clock_ms)
            least.append(at_least.clock_ms)
    return FrameWork(
        statistics.median(clock), _p99(held), _p99(clock), statistics.median(least)
    )


def change_work(
    stage: Stage, window: pygame.Surface, tableaux: Sequence[Tableau], rounds: int = 2
) -> FrameWork:
    """What a frame costs while one tableau makes way for the next.

    Every tableau is shown once before, so that its pictures are in the cache.
    """
    for tableau in tableaux:
        stage.show(tableau)
        settle(stage)
    ground = pygame.Surface(window.get_size(), 0, 32)

    def bare() -> None:
        window.blit(ground, (0, 0))
        pygame.display.flip()

    def frame() -> None:
        stage.tick(FRAME_S)
        stage.draw(window)
        pygame.display.flip()

    held, clock, least = [], [], []
    for tableau in [*tableaux] * rounds:
        began = _timed(lambda next_=tableau: stage.show(next_))  # type: ignore[misc]
        frames = [began]
        end = time.perf_counter() + CHANGE_MOST_S
        while not stage.is_settled and time.perf_counter() < end:
            took = _timed(frame)
            frames.append(took)
            # What is done backstage wants its time, too.
            time.sleep(max(FRAME_S - took.clock_ms / 1000.0, 0.0))
        held += [took.held_ms for took in frames]
        clock += [took.clock_ms for took in frames]
        least.append(_timed(bare).clock_ms)
    return FrameWork(
        statistics.median(clock), _p99(held), _p99(clock), statistics.median(least)
    )


def longest_stall(
    stage: Stage, window: pygame.Surface, next_tableau: Tableau, most_s: float = 30.0
) -> Stall:
    """The longest a loop stands still while another place is being drawn.

    The place must not be in the cache yet, or there is nothing to measure.
    """
    settle(stage)
    longest = Stall(0.0, 0.0, 0.0)

    def frame() -> None:
        if stage.tick(FRAME_S):
            stage.draw(window)
            pygame.display.flip()

    def first_frame() -> None:
        stage.show(next_tableau)
        frame()

    work: Callable[[], None] = first_frame
    end = time.perf_counter() + most_s
    while time.perf_counter() < end:
        took = _timed(work)
        longest = Stall(*map(max, zip(astuple(longest), astuple(took), strict=True)))
        work = frame
        if stage.is_crisp and stage.is_settled:
            break
        time.sleep(max(FRAME_S - took.clock_ms / 1000.0, 0.0))
    return longest


def idle_share(stage: Stage, window: pygame.Surface, for_s: float = 3.0) -> float:
    """Share of one core (0.0 to 1.0) that a stage takes when nothing moves."""
    settle(stage)
    # What is tidied up once after a change isn't what rest takes.
    for _ in range(30):
        stage.tick(1.0 / 20.0)
        time.sleep(1.0 / 20.0)
    began, cpu = time.perf_counter(), time.process_time()
    while time.perf_counter() - began < for_s:
        if stage.tick(1.0 / 20.0):
            stage.draw(window)
            pygame.display.flip()
        time.sleep(1.0 / 20.0)
    return (time.process_time() - cpu) / (time.perf_counter() - began)


def _timed(work: Callable[[], None]) -> Stall:
    began, queued, own = time.perf_counter(), _queued_ms(), time.thread_time()
    work()
    clock_ms = (time.perf_counter() - began) * 1000.0
    own_ms = (time.thread_time() - own) * 1000.0
    now = _queued_ms()
    if queued is None or now is None:
        return Stall(own_ms, own_ms, clock_ms)
    return Stall(own_ms, max(clock_ms - (now - queued), own_ms), clock_ms)


def _queued_ms() -> float | None:
    """How long this thread was ready to run and had no core; only Linux tells."""
    try:
        words = Path("/proc/thread-self/schedstat").read_bytes().split()
        return int(words[1]) / 1e6
    except (OSError, IndexError, ValueError):
        return None


def _p99(values: list[float]) -> float:
    return sorted(values)[min(int(len(values) * 0.99), len(values) - 1)]
