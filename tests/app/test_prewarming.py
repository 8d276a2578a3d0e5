"""What was drawn ahead is there when it is played."""

from pathlib import Path

from click.testing import CliRunner

from game.cli.main import commands
from game.library.library import AssetLibrary
from game.loading.load import load_story
from game.narrative.tableau import Tableau
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage
from tests.harness import LIGHTHOUSE


def _prewarm(home: Path) -> str:
    words = ["prewarm", "--story", str(LIGHTHOUSE), "--home", str(home)]
    done = CliRunner().invoke(commands, [*words, "--size", "640x360"])
    assert done.exit_code == 0, done.output
    return done.output


def test_a_second_run_has_nothing_to_draw_and_neither_has_a_play(
    tmp_path: Path,
) -> None:
    assert "lamp_room" in _prewarm(tmp_path)
    assert "\n0 pictures drawn" in _prewarm(tmp_path)
    story, _ = load_story(LIGHTHOUSE, None)
    assert story is not None
    raster = Raster(tmp_path / "cache" / "pixels")
    stage = Stage(
        AssetLibrary(LIGHTHOUSE / "assets"),
        raster,
        story.people,
        story.lights,
        (640, 360),
        wait=True,
        reduced_motion=True,
    )
    stage.show(Tableau("watch", "lamp_room", "storm", "rain"), cut=True)
    stage.show(Tableau("stairs", "lamp_room", "evening"), cut=True)
    assert stage.is_crisp
    assert raster.drawn == 0
    raster.close()


def test_a_size_that_is_none_is_told(tmp_path: Path) -> None:
    words = ["prewarm", "--story", str(LIGHTHOUSE), "--home", str(tmp_path)]
    done = CliRunner().invoke(commands, [*words, "--size", "big"])
    assert done.exit_code == 2
    assert "1920x1080" in done.output
