"""A sheet of whole figures: standing, sitting, with a gesture, from near and far.

For looking at people side by side: does everybody stand on their feet, does a
chair hold them, and who is it at forty pixels and in grey?
"""

from collections.abc import Iterator
from dataclasses import replace

import pygame

from game.app.request import PlayRequest
from game.narrative.events import Figure
from game.narrative.showing import hidden_at_first
from game.narrative.story import Direct, SetStage
from game.narrative.tableau import Tableau
from game.stage.stage import Stage

CELL = (640, 360)
# How somebody is shown from near, and the heights they are shown at again.
WAYS = (
    Figure("", mark="middle"),
    Figure("", mark="middle", pose="sits"),
    Figure("", mark="middle", gesture="offer", gestures=1),
)
FAR = (120, 40)
NEAR_PX, SLOT_PX = 330, 176
STAGE = (1280, 1080)
# Share of the stage's height that a grown person and some air take.
TALL = 0.6


def figure_cells(
    request: PlayRequest, stage: Stage
) -> Iterator[tuple[str, pygame.Surface]]:
    """One cell for everybody who has a figure."""
    stage.resize(STAGE)
    hidden = hidden_at_first(request.story, None)
    for picture, person in pictures_of(request).items():
        near = [
            _figure(stage, replace(way, person=person, picture=picture), hidden)
            for way in WAYS
        ]
        cell = pygame.Surface(CELL)
        cell.fill(near[0].get_at((0, 0)))
        for number, body in enumerate(near):
            left = SLOT_PX // 2 + number * SLOT_PX
            _lay(cell, body, (left, CELL[1] - 12), NEAR_PX)
        for number, height in enumerate(FAR):
            bottom = CELL[1] - 12 - number * 190
            grey = pygame.transform.grayscale(near[0])
            for left, body in ((SLOT_PX * 3 + 22, near[0]), (SLOT_PX * 3 + 80, grey)):
                _lay(cell, body, (left, bottom), height)
        yield picture, cell


def pictures_of(request: PlayRequest) -> dict[str, str]:
    """Whose each picture of somebody is: everybody's own, then those of scenes."""
    story = request.story
    found = {p.picture: p.id for p in story.people.values() if p.picture}
    for scene in story.scenes.values():
        for op in scene.code:
            cast = op.cast if isinstance(op, SetStage) else ()
            if isinstance(op, Direct) and op.placement is not None:
                cast = (op.placement,)
            for where in cast:
                if where.picture:
                    found.setdefault(where.picture, where.person)
    return {
        picture: person
        for picture, person in found.items()
        if request.library.person(picture) is not None
    }


def _figure(stage: Stage, figure: Figure, hidden: tuple[str, ...]) -> pygame.Surface:
    """Somebody alone on the stage, cut out with some air around."""
    stage.show(Tableau(cast=(figure,), hidden=hidden), cut=True)
    picture = pygame.Surface(stage.size)
    stage.draw(picture)
    box = stage.hotspot_boxes([figure.person]).get(figure.person, picture.get_rect())
    feet = box.bottom
    # Everybody at one scale: a child is small, and who sits is lower.
    high = round(stage.size[1] * TALL)
    whole = pygame.Rect(0, 0, high * SLOT_PX // NEAR_PX, high)
    whole.midbottom = box.centerx, min(feet + 12, stage.size[1])
    return picture.subsurface(whole.clip(picture.get_rect())).copy()


def _lay(
    cell: pygame.Surface, body: pygame.Surface, foot: tuple[int, int], height: int
) -> None:
    width = round(body.get_width() * height / body.get_height())
    small = pygame.transform.smoothscale(body, (width, height))
    cell.blit(small, small.get_rect(midbottom=foot))
