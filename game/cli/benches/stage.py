"""The stage: frames, stalls, and what it takes when nothing moves."""

from collections.abc import Iterator
from pathlib import Path

from game.cli.benches.rows import Row, less, shown
from game.cli.opening import opened
from game.narrative.story import Story
from game.narrative.views import Tableau
from game.runtime.home import open_home

SIZES = {"1080p": (1920, 1080), "4K": (3840, 2160)}
SLICE_MS = 8.0
IDLE_SHARE = 0.01


def busiest(story: Story) -> list[Tableau]:
    """Tableaux of all places, the one with most people first."""
    from game.narrative.inputs import Begin
    from game.narrative.step import begin_at, step
    from game.narrative.views import after

    found: dict[str, Tableau] = {}
    for scene in story.scenes:
        begun = begin_at(story, scene) if scene != story.start else None
        events = begun.events if begun else step(story, None, Begin(0)).events
        tableau = after(Tableau(), events[: _until_next_scene(events)])
        if tableau.place is not None:
            known = found.get(tableau.place)
            if known is None or len(known.cast) < len(tableau.cast):
                found[tableau.place] = tableau
    return sorted(found.values(), key=lambda t: -len(t.cast))


def _until_next_scene(events: tuple[object, ...]) -> int:
    from game.narrative.events import SceneEnded

    for number, event in enumerate(events):
        if isinstance(event, SceneEnded):
            return number
    return len(events)


def frames(
    folder: Path | None, work: Path, name: str, size: tuple[int, int]
) -> Iterator[Row]:
    """A frame of the busiest scene, with snow and panel, against one bare blit."""
    import pygame

    from game.library.library import AssetLibrary
    from game.stage.measure import frame_work
    from game.stage.rastering.raster import Raster
    from game.stage.stage import Stage

    home = open_home(work / "home")
    story, assets = opened(folder, home)
    tableaux = busiest(story)
    if not tableaux:
        return
    pygame.init()
    window = pygame.display.set_mode(size)
    raster = Raster(home.cache / "pixels")
    try:
        stage = Stage(AssetLibrary(assets), raster, story.people, story.lights, size)
        stage.show(tableaux[0], cut=True)
        work_done = frame_work(stage, window)
        people = f"{len(tableaux[0].cast)} people"
        yield less(
            f"frame, {people}, snow, panel, {name}: median",
            work_done.median_ms,
            "ms",
            work_done.bare_ms,
            3.0,
            "<= 3x a blit",
        )
        yield less(
            f"frame, {people}, snow, panel, {name}: p99",
            work_done.p99_ms,
            "ms",
            1000 / 60,
            1.0,
            "<= 16.7 ms",
        )
        yield shown(f"frame, {name}: p99, by clock", work_done.clock_p99_ms)
    finally:
        raster.close()
        pygame.quit()


def stall(folder: Path | None, work: Path) -> Iterator[Row]:
    """The longest stall while the next place is drawn, and the idle share."""
    import pygame

    from game.library.library import AssetLibrary
    from game.stage.measure import idle_share, longest_stall
    from game.stage.rastering.raster import Raster
    from game.stage.stage import Stage

    home = open_home(work / "home")
    story, assets = opened(folder, home)
    tableaux = busiest(story)
    size = SIZES["1080p"]
    pygame.init()
    window = pygame.display.set_mode(size)
    # A cache of its own, so that the next place really has to be drawn.
    raster = Raster(work / "cold")
    try:
        stage = Stage(AssetLibrary(assets), raster, story.people, story.lights, size)
        stage.show(tableaux[-1], cut=True)
        stall = longest_stall(stage, window, tableaux[0])
        name = "longest stall, next place"
        own = f"{name}, own work"
        yield less(own, stall.own_ms, "ms", None, SLICE_MS, "<= 8 ms")
        yield shown(f"{name}, with waits for threads", stall.held_ms)
        yield shown(f"{name}, by clock", stall.clock_ms)
        stage.reduced_motion = True
        share = idle_share(stage, window)
        name = "share of a core when nothing moves"
        yield less(name, share * 100, "%", None, IDLE_SHARE * 100, "<= 1 %")
    finally:
        raster.close()
        pygame.quit()
