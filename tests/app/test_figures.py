"""The sheet of whole figures shows everybody who has one, once."""

from pathlib import Path

import pygame

from game.app.figures import CELL, figure_cells
from game.app.request import PlayRequest
from game.library.library import AssetLibrary
from game.loading.load import load
from game.runtime.home import open_home
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage
from tests.harness import LIGHTHOUSE


def test_everybody_is_shown_once_from_near_and_from_far(tmp_path: Path) -> None:
    story = load(LIGHTHOUSE).story
    assert story is not None
    library = AssetLibrary(LIGHTHOUSE / "assets")
    pygame.display.init()
    pygame.display.set_mode((64, 36))
    raster = Raster(tmp_path / "pixels")
    try:
        stage = Stage(
            library, raster, story.people, {}, CELL, reduced_motion=True, wait=True
        )
        request = PlayRequest(story, library, open_home(tmp_path / "home"))
        cells = list(figure_cells(request, stage))
    finally:
        raster.close()
        pygame.display.quit()
    # Noor is drawn as Ida is, and the gull is only heard.
    assert [person for person, _ in cells] == ["ida"]
    ((_, cell),) = cells
    yellow = pygame.mask.from_threshold(cell, (180, 130, 46), (40, 40, 40, 255))
    assert len(yellow.get_bounding_rects()) >= 4, "near, sitting, with a gesture, far"
