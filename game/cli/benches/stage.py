"""The stage: frames, stalls, and what it takes when nothing moves."""

from collections.abc import Iterator
from pathlib import Path

from game.cli.benches.apart import apart, megabytes_now
from game.cli.benches.rows import Row, less, shown
from game.cli.opening import opened
from game.narrative.directing import falling
from game.narrative.story import Story
from game.narrative.tableau import Tableau
from game.runtime.home import open_home

SIZES = {"1080p": (1920, 1080), "4K": (3840, 2160)}
SLICE_MS = 8.0
IDLE_SHARE = 0.01
HALF_A_FRAME_MS = 1000 / 60 / 2
MEMORY_MB = 250
MEMORY_MOST_S = 300.0
# How many places take turns where places change.
PLACES = 3
FALLING = ("snow", "heavy_snow", "rain")


def busiest(story: Story) -> list[Tableau]:
    """Tableaux of all places, the one with most to paint first."""
    from game.narrative.inputs import Begin
    from game.narrative.step import begin_at, step
    from game.narrative.tableau import after

    found: dict[str, Tableau] = {}
    for scene in story.scenes:
        begun = begin_at(story, scene) if scene != story.start else None
        events = begun.events if begun else step(story, None, Begin(0)).events
        tableau = after(Tableau(), events[: _until_next_scene(events)])
        if tableau.place is not None:
            known = found.get(tableau.place)
            if known is None or sum(_busy(story, known)) < sum(_busy(story, tableau)):
                found[tableau.place] = tableau
    return sorted(found.values(), key=lambda t: -sum(_busy(story, t)))


def _busy(story: Story, tableau: Tableau) -> tuple[int, int, bool]:
    """How many people there are, how many lights are on, and whether it falls."""
    light = story.lights.get(tableau.light or "")
    lit = sum(strength > 0 for _, strength in light.lamps) if light else 0
    return len(tableau.cast), lit, falling(tableau.weather)[0] in FALLING


def _said(story: Story, tableau: Tableau) -> str:
    people, lit, falls = _busy(story, tableau)
    return f"{people} people, {lit} lights" + (f", {tableau.weather}" if falls else "")


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
    from game.stage.measure import change_work, frame_work
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
        found = frame_work(stage, window)
        busy = f"frame at {name}, {_said(story, tableaux[0])}, panel"
        bare, p99 = found.bare_ms, found.p99_ms
        yield less(f"{busy}: median", found.median_ms, "ms", bare, 3.0, "<= 3x a blit")
        yield less(f"{busy}: p99", p99, "ms", 1000 / 60, 1.0, "<= 16.7 ms")
        yield shown(f"{busy}: p99, by clock", found.clock_p99_ms)
        found = change_work(stage, window, tableaux[:PLACES])
        busy = f"frame at {name}, place changes"
        yield shown(f"{busy}: median", found.median_ms)
        if size == SIZES["1080p"]:
            goal, text = HALF_A_FRAME_MS, "<= 8.3 ms"
        else:
            goal, text = 2 * HALF_A_FRAME_MS, "<= 16.7 ms"
        yield less(f"{busy}: p99", found.p99_ms, "ms", None, goal, text)
        yield shown(f"{busy}: p99, by clock", found.clock_p99_ms)
    finally:
        raster.close()
        pygame.quit()


def memory(
    folder: Path | None, work: Path, name: str, size: tuple[int, int]
) -> Iterator[Row]:
    """The most that a process of its own has while places change, all it is."""
    done = apart(MEMORY_MOST_S, _change_places, folder, work / "home", size)
    if done is None or done.megabytes is None:
        return
    label = f"memory at {name}, place changes, at most"
    if size == SIZES["1080p"]:
        yield less(label, done.megabytes, "MB", None, MEMORY_MB, "<= 250 MB")
    else:
        yield shown(label, done.megabytes, "MB")
    if done.found is not None:
        yield shown(f"memory at {name}, at rest", done.found, "MB")


def _change_places(
    folder: Path | None, home_folder: Path, size: tuple[int, int]
) -> float | None:
    """Megabytes at rest, after the busiest places have taken turns."""
    import pygame

    from game.library.library import AssetLibrary
    from game.stage.measure import change_work
    from game.stage.rastering.raster import Raster
    from game.stage.stage import Stage

    home = open_home(home_folder)
    story, assets = opened(folder, home)
    pygame.init()
    window = pygame.display.set_mode(size)
    raster = Raster(home.cache / "pixels")
    stage = Stage(AssetLibrary(assets), raster, story.people, story.lights, size)
    change_work(stage, window, busiest(story)[:PLACES])
    at_rest = megabytes_now()
    raster.close()
    pygame.quit()
    return at_rest


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
