"""What was drawn ahead is there when it is played."""

from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner

from game.app.prewarming import by_place
from game.cli.main import commands
from game.library.library import AssetLibrary
from game.loading.load import load_story
from game.narrative.directing import Camera
from game.narrative.tableau import Tableau
from game.stage.rastering.raster import Raster
from game.stage.stage import Stage
from tests.harness import LIGHTHOUSE, story_with


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
    # As near as the camera comes in the watch, and no nearer.
    seen = by_place(story)["lamp_room"]
    watch = next(one for one in seen if one.camera == Camera("lantern", 120, 30))
    stage.show(watch, cut=True)
    assert stage.is_crisp
    assert raster.drawn == 0
    stage.show(replace(watch, camera=Camera("lantern", 170, 30)), cut=True)
    assert stage.is_crisp
    assert raster.drawn > 0
    raster.close()


def test_what_depends_on_days_before_is_drawn_too() -> None:
    story = story_with(
        """
scene: one
place: room
beats:
  - choose:
      - {do: Call Bob., id: call, set: {asked: true}, then: Hello.}
  - call: two
---
scene: two
place: yard
cast: {ann: left}
beats:
  - if: asked
    then:
      - enter: {bob: right}
      - camera: {to: bob, push: 1.3}
      - There he is.
""",
        "people:\n  ann: {name: Ann}\n  bob: {name: Bob}\nvariables:\n  asked: flag\n",
    )
    seen = by_place(story)["yard"]
    near = [one for one in seen if one.camera == Camera("bob", 130)]
    assert [figure.person for figure in near[0].cast] == ["ann", "bob"]


def test_a_size_that_is_none_is_told(tmp_path: Path) -> None:
    words = ["prewarm", "--story", str(LIGHTHOUSE), "--home", str(tmp_path)]
    done = CliRunner().invoke(commands, [*words, "--size", "big"])
    assert done.exit_code == 2
    assert "1920x1080" in done.output
