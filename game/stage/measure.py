"""What the stage costs, measured against the least that could be done.

Everything is compared inside one run on one machine. The clock is read here
and nowhere else in the stage.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.narrative.views import Tableau
from game.stage.stage import Stage
from game.stage.weather import Weather

FRAME_S = 1.0 / 60.0
PANEL_UNITS = (1500, 260)
WARM_UP_FRAMES = 90


@dataclass(frozen=True, slots=True)
class FrameWork:
    """Milliseconds of work for a frame.

    Attributes:
        median_ms: In the middle.
        p99_ms: 99 of 100 frames are quicker.
        bare_ms: One opaque blit of the whole window and a flip.
    """

    median_ms: float
    p99_ms: float
    bare_ms: float

    @property
    def ratio(self) -> float:
        """Median against bare."""
        return self.median_ms / self.bare_ms if self.bare_ms else 0.0


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
    work, least = [], []
    for number in range(WARM_UP_FRAMES + frames):
        taken_ms, bare_ms = _timed_ms(frame), _timed_ms(bare)
        if number >= WARM_UP_FRAMES:
            work.append(taken_ms)
            least.append(bare_ms)
    work.sort()
    return FrameWork(
        statistics.median(work),
        work[min(int(len(work) * 0.99), len(work) - 1)],
        statistics.median(least),
    )


def longest_stall_ms(
    stage: Stage, window: pygame.Surface, next_tableau: Tableau, most_s: float = 30.0
) -> float:
    """The longest a loop stands still while another place is being drawn.

    The place must not be in the cache yet, or there is nothing to measure.
    """
    settle(stage)
    stage.show(next_tableau)
    longest = 0.0
    end = time.perf_counter() + most_s
    while time.perf_counter() < end:
        began = time.perf_counter()
        if stage.tick(FRAME_S):
            stage.draw(window)
            pygame.display.flip()
        took = time.perf_counter() - began
        longest = max(longest, took)
        if stage.is_crisp and stage.is_settled:
            break
        time.sleep(max(FRAME_S - took, 0.0))
    return longest * 1000.0


def idle_share(stage: Stage, window: pygame.Surface, for_s: float = 3.0) -> float:
    """Share of one core (0.0 to 1.0) that a stage takes when nothing moves."""
    settle(stage)
    for _ in range(5):
        stage.tick(FRAME_S)
    began, cpu = time.perf_counter(), time.process_time()
    while time.perf_counter() - began < for_s:
        if stage.tick(1.0 / 20.0):
            stage.draw(window)
            pygame.display.flip()
        time.sleep(1.0 / 20.0)
    return (time.process_time() - cpu) / (time.perf_counter() - began)


def _timed_ms(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000.0
