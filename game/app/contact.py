"""Contact sheets: every place in its lights, everybody with every face and pose.

For looking at pictures side by side: do they belong together, does each read
as a small grey thumbnail, does a face say what its name says?
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pygame

from game.app.figures import figure_cells, pictures_of
from game.app.request import PlayRequest
from game.narrative.events import Figure
from game.narrative.showing import hidden_at_first
from game.narrative.story import SetStage, Story
from game.narrative.tableau import Tableau
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage
from game.ui.fonts import Fonts

CELL = (640, 360)
GREY = (160, 90)
COLUMNS = 3
CAPTION_PX = 30
# Figures are drawn on a large stage, and a share of each is kept.
HEADS_FROM = (2560, 1440)
HEAD_SHARE = 0.3
GROUND = (18, 22, 40)
INK = (222, 226, 236)
EXPOSURE_S = 2.0
FRAME_S = 1 / 12

Cell = tuple[str, pygame.Surface]


def contact_sheets(request: PlayRequest, folder: Path) -> tuple[Path, ...]:
    """Writes `places.png`, `people.png` and `figures.png` into `folder`.

    Args:
        request: The story with its assets; size and scene don't matter.
        folder: Made if need be.

    Returns:
        The files that were written.

    Raises:
        OSError: If they can't be written.
    """
    pygame.init()
    pygame.display.set_mode(CELL)
    home = request.home
    raster = Raster(home.cache / "pixels" if home.is_writable else None)
    try:
        stage = Stage(
            request.library,
            raster,
            request.story.people,
            request.story.lights,
            CELL,
            reduced_motion=True,
            wait=True,
            gestures=request.story.gestures,
        )
        folder.mkdir(parents=True, exist_ok=True)
        places = folder / "places.png"
        _write(places, _pictures(stage, _places(request)), has_grey=True)
        people = folder / "people.png"
        stage.resize(HEADS_FROM)
        _write(people, _heads(request, stage), has_grey=False)
        figures = folder / "figures.png"
        _write(figures, figure_cells(request, stage), has_grey=False)
        return places, people, figures
    finally:
        raster.close()
        pygame.quit()


def _places(request: PlayRequest) -> Iterator[tuple[str, Tableau]]:
    """Every place dark, and in every light that the story shows it in.

    Things that come or go with the story are as they are when it begins.
    """
    lights = lights_of_places(request.story)
    for place in request.library.names("places"):
        hidden = hidden_at_first(request.story, place)
        yield f"{place}, unlit", Tableau(place=place, hidden=hidden)
        for light in lights.get(place, ()):
            yield f"{place}, {light}", Tableau(place=place, light=light, hidden=hidden)


def lights_of_places(story: Story) -> dict[str, tuple[str, ...]]:
    """The lights in which each place is shown, in the order of the story."""
    found: dict[str, dict[str, None]] = {}
    for scene in story.scenes.values():
        place, light = None, None
        for op in scene.code:
            if isinstance(op, SetStage):
                place, light = op.place or place, op.light or light
            elif getattr(op, "what", "") == "light":
                light = op.name  # type: ignore[union-attr]
            if place and light:
                found.setdefault(place, {})[light] = None
    title, light = story.texts.get("title_picture"), story.texts.get("title_light")
    if title and light:
        found.setdefault(title, {})[light] = None
    return {place: tuple(names) for place, names in found.items()}


def _heads(request: PlayRequest, stage: Stage) -> Iterator[Cell]:
    """Everybody who has a figure: a strip of heads, one for each face."""
    hidden = hidden_at_first(request.story, None)
    for picture, person in pictures_of(request).items():
        sheet = request.library.person(picture)
        faces = sheet.expressions if sheet is not None else ()
        strip = pygame.Surface(CELL)
        strip.fill(GROUND)
        side = CELL[0] * 2 // max(len(faces), 1)
        for number, face in enumerate(faces):
            cast = (Figure(person, expression=face, picture=picture),)
            _settle(stage, Tableau(cast=cast, hidden=hidden))
            head = _head(stage, person)
            row, column = divmod(number, max(len(faces) // 2, 1))
            scaled = pygame.transform.smoothscale(head, (side, CELL[1] // 2))
            strip.blit(scaled, (column * side, row * CELL[1] // 2))
        yield f"{picture}: {', '.join(faces)}", strip


def _head(stage: Stage, person: str) -> pygame.Surface:
    """The upper part of a figure that stands alone on the stage."""
    picture = pygame.Surface(stage.size)
    stage.draw(picture)
    box = stage.hotspot_boxes([person]).get(person, picture.get_rect())
    height = round(box.height * HEAD_SHARE)
    width = height * 8 // 9
    head = pygame.Rect(0, box.top, min(width, picture.get_width()), height)
    head.centerx = box.centerx
    return picture.subsurface(head.clip(picture.get_rect())).copy()


def _settle(stage: Stage, tableau: Tableau) -> None:
    stage.show(tableau, cut=True)
    for _ in range(round(EXPOSURE_S / FRAME_S)):
        stage.tick(FRAME_S)


def _pictures(stage: Stage, wanted: Iterable[tuple[str, Tableau]]) -> Iterator[Cell]:
    for caption, tableau in wanted:
        _settle(stage, tableau)
        picture = pygame.Surface(CELL)
        stage.draw(picture)
        yield caption, picture


def _write(path: Path, cells: Iterator[Cell], *, has_grey: bool) -> None:
    found = list(cells)
    step = (CELL[0], CELL[1] + CAPTION_PX)
    rows = -(-len(found) // COLUMNS)
    sheet = pygame.Surface((step[0] * COLUMNS, max(1, step[1] * rows)))
    sheet.fill(GROUND)
    font = Fonts().get("plain", round(CAPTION_PX * 0.6))
    for number, (caption, picture) in enumerate(found):
        x, y = number % COLUMNS * step[0], number // COLUMNS * step[1]
        sheet.blit(picture, (x, y))
        if has_grey:
            small = pygame.transform.grayscale(picture)
            corner = (x + CELL[0] - GREY[0], y + CELL[1] - GREY[1])
            sheet.blit(pygame.transform.smoothscale(small, GREY), corner)
        words = font.render(caption, True, INK)
        sheet.blit(words, (x + CAPTION_PX // 3, y + CELL[1] + CAPTION_PX // 6))
    with path.open("wb") as file:
        pygame.image.save(sheet, file, "sheet.png")
