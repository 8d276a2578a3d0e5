"""What only a place asks for is asked for."""

from game.checking.lint import story_findings
from tests.harness import HEAD, loaded


def test_a_variable_that_only_a_place_reads_is_read() -> None:
    scene = "scene: one\nplace: room\nbeats:\n  - set: {taken: true}\n  - Hello.\n"
    names = "variables:\n  taken: flag\n"
    place = "places:\n  room: {shows: {jar: not taken}}\n"
    codes = [f.code for f in story_findings(loaded(HEAD, scene, names + place))]
    assert "W209" not in codes
    assert "W209" in [f.code for f in story_findings(loaded(HEAD, scene, names))]


def test_a_variable_that_only_a_figure_reads_is_read() -> None:
    scene = "scene: one\nbeats:\n  - set: {taken: true}\n  - Hello.\n"
    names = "variables:\n  taken: flag\n"
    person = "people:\n  ann: {name: Ann, shows: {hat: not taken}}\n"
    codes = [f.code for f in story_findings(loaded(HEAD, scene, names + person))]
    assert "W209" not in codes
