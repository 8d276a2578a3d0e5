"""The weather of a set: what falls, once it has been cut."""

import threading
import time
from pathlib import Path

from game.library.library import AssetLibrary
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage
from tests.stage.theatre import ASSETS, LIGHTS, PEOPLE, SIZE, tableau


def _plays_until(stage: Stage, kind: str | None) -> bool:
    """Whether it comes to fall so."""
    for _ in range(2000):
        stage.tick(1 / 60)
        now = stage._table.now
        if now is not None and stage.is_crisp:
            sky = now.sky
            if (sky.kind if sky is not None else None) == kind:
                return True
        time.sleep(0.003)
    return False


def test_no_frame_waits_for_flakes_to_be_cut(tmp_path: Path) -> None:
    raster = Raster(tmp_path)
    stage = Stage(AssetLibrary(ASSETS), raster, PEOPLE, LIGHTS, SIZE, seed=7)
    stage.show(tableau(place="yard", weather="snow"))
    assert _plays_until(stage, "snow")
    others = threading.Event()
    stage._tools.backstage.later(others.wait)
    stage.show(tableau(place="yard", weather="rain"))
    for _ in range(30):
        stage.tick(1 / 60)
    now = stage._table.now
    assert now is not None
    # Until there is rain, it goes on snowing.
    assert now.sky is not None
    assert now.sky.kind == "snow"
    others.set()
    assert _plays_until(stage, "rain")
    stage.show(tableau(place="yard", weather="clear"))
    assert _plays_until(stage, None)
    stage.close()
    raster.close()
