"""Having every picture of a story drawn before anybody plays it.

The whole story is played a few times by chance, without a screen, and each scene
by itself: whatever a reader sees stand on the stage there is drawn into the cache,
for each size that is wanted, and as near as the camera comes to it. For those who
hand a story on, and for slow machines the evening before.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pygame

from game.app.foresight import seen_in
from game.app.request import PlayRequest
from game.narrative.events import SceneEnded
from game.narrative.inputs import Begin
from game.narrative.showing import hidden_at_first
from game.narrative.state import next_random
from game.narrative.step import Step, begin_at, step
from game.narrative.stops import open_inputs
from game.narrative.story import Story
from game.narrative.tableau import Tableau
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage

WHOLE_PLAYS, PLAYS = 6, 3
STEPS_MOST = 3000
TICK_S = 1 / 12


def prewarm(
    request: PlayRequest,
    sizes: tuple[tuple[int, int], ...],
    tell: Callable[[str], None],
) -> tuple[int, tuple[str, ...]]:
    """Draws everything that a play may show.

    Args:
        request: The story with its assets and the home with the cache.
        sizes: Of windows in pixels.
        tell: Gets a line about each place that is done.

    Returns:
        How many pictures were drawn, and sentences about what can't be.
    """
    pygame.init()
    pygame.display.set_mode((64, 36))
    raster = Raster(request.home.cache / "pixels")
    problems: dict[str, None] = {}
    try:
        wanted = by_place(request.story)
        for size in sizes:
            stage = Stage(
                request.library,
                raster,
                request.story.people,
                request.story.lights,
                size,
                reduced_motion=True,
                wait=True,
                gestures=request.story.gestures,
            )
            for place, tableaux in wanted.items():
                before = raster.drawn
                for tableau in tableaux:
                    stage.show(tableau, cut=True)
                    stage.tick(TICK_S)
                problems.update(dict.fromkeys(stage.problems))
                done = raster.drawn - before
                tell(f"{size[0]}x{size[1]} {place}: {done} pictures drawn")
        return raster.drawn, tuple(problems)
    finally:
        raster.close()
        pygame.quit()


def by_place(story: Story) -> dict[str, tuple[Tableau, ...]]:
    """Everything that stands on the stage somewhere, by place, each once."""
    found: dict[str, dict[Tableau, None]] = {}
    for tableau in (*_screens(story), *_of_scenes(story)):
        # Who speaks, and how pictures change, makes no other pictures.
        plain = replace(tableau, scene=None, speaker=None, tenths=None, passage=None)
        found.setdefault(tableau.place or "no place", {})[plain] = None
    return {place: tuple(tableaux) for place, tableaux in found.items()}


def _screens(story: Story) -> Iterator[Tableau]:
    texts = story.texts
    for screen in ("title", "offers"):
        if f"{screen}_picture" in texts:
            place, light = texts[f"{screen}_picture"], texts.get(f"{screen}_light")
            hidden = hidden_at_first(story, place)
            yield Tableau(place=place, light=light, weather="snow", hidden=hidden)


def _of_scenes(story: Story) -> Iterator[Tableau]:
    for seed in range(WHOLE_PLAYS):
        # What depends on the days before is only seen by those who lived them.
        yield from _played(story, step(story, None, Begin(seed)), seed)
    for scene in story.scenes:
        for seed in range(PLAYS):
            first = begin_at(story, scene, seed)
            yield from _played(story, first, seed, until_scene_ends=True)


def _played(
    story: Story, now: Step, stream: int, *, until_scene_ends: bool = False
) -> Iterator[Tableau]:
    """What stands on the stage in a play by chance, until its end."""
    tableau = Tableau()
    for _ in range(STEPS_MOST):
        seen = tuple(seen_in(tableau, now.events))
        yield from (one for one in seen if one.place is not None)
        tableau = seen[-1]
        is_over = any(isinstance(e, SceneEnded) for e in now.events)
        open_now = open_inputs(story, now.state)
        if not open_now or (until_scene_ends and is_over):
            return
        stream, drawn = next_random(stream)
        now = step(story, now.state, open_now[drawn % len(open_now)])
