"""What a story names is compared with what its pictures offer."""

from pathlib import Path

from game.checking.check import check
from game.narrative.diagnostics import Diagnostic, Severity
from tests.harness import LIGHTHOUSE, REPOSITORY, edit


def _told(pack: Path) -> list[tuple[str, str]]:
    return [(f.code, f.message) for f in check(pack, proves=False).findings]


def test_the_lighthouse_has_no_finding() -> None:
    assert check(LIGHTHOUSE, proves=False).findings == ()


def test_our_own_story_has_no_finding() -> None:
    found = check(REPOSITORY, proves=False).findings
    serious = [f for f in found if f.severity is not Severity.NOTE]
    assert serious == []


def test_a_missing_place_is_told_where_it_is_named(pack: Path) -> None:
    scenes = pack / "story" / "scenes.yaml"
    edit(scenes, "scene: stairs\n", "scene: stairs\nnote: x\n")
    edit(scenes, "place: lamp_room\nlight: storm", "place: cellar\nlight: storm")
    (finding,) = _only(check(pack, proves=False).findings, "W101")
    assert "`cellar`" in finding.message
    line = scenes.read_text(encoding="utf-8").splitlines()[finding.span.line - 1]
    assert line == "place: cellar"


def test_a_wrong_case_is_told_with_the_right_name(pack: Path) -> None:
    (pack / "assets/places/lamp_room.svg").rename(pack / "assets/places/Lamp_Room.svg")
    findings = _only(check(pack, proves=False).findings, "W101")
    assert findings
    assert any("Lamp_Room" in f.message + f.hint for f in findings)


def test_lamps_and_things_that_light_and_camera_miss_are_told(pack: Path) -> None:
    scenes, story = pack / "story" / "scenes.yaml", pack / "story" / "story.yaml"
    edit(scenes, "{lantern: {to: 0.4", "{latern: {to: 0.4")
    edit(scenes, "{to: lantern, push", "{to: lanten, push")
    edit(scenes, "transition: dark", "transition: {iris: noor}")
    edit(story, "{lamps: [lantern]", "{lamps: [oven]")
    edit(story, "name: Noor", "name: Noor, shows: {hatt: oil.noor > 0}")
    told = [m for code, m in _told(pack) if code in ("W102", "W104")]
    assert sorted(told) == [
        "no place has a lamp `oven`",
        "the figure of `noor` has no part `hatt`",
        "the place `lamp_room` has no element to look at `lanten`",
        "the place `lamp_room` has no lamp `latern`",
    ]


def test_marks_hotspots_faces_and_lamps_that_are_missing_are_told(pack: Path) -> None:
    scenes = pack / "story" / "scenes.yaml"
    edit(scenes, "noor: {mark: right, gesture", "noor: {mark: rihgt, gesture")
    edit(scenes, "        lantern: |", "        lanten: |")
    edit(scenes, "expression: {noor: tired}", "expression: {noor: stern}")
    edit(pack / "story" / "story.yaml", "{lantern: 0.8}", "{lantren: 0.8}")
    told = {f.code: f.hint for f in check(pack, proves=False).findings}
    assert set(told) == {"W102", "W103", "W104"}
    assert "lantern" in told["W104"]


def test_a_missing_figure_is_told_unless_there_is_none(pack: Path) -> None:
    (pack / "assets/people/ida.svg").unlink()
    messages = [message for code, message in _told(pack) if code == "W101"]
    told = (
        "ida, noor who borrows her figure, and noor once more in a scene; not the gull"
    )
    assert len(messages) == 3, told


def test_a_broken_picture_is_an_error_in_its_own_file(pack: Path) -> None:
    (pack / "assets/people/ida.svg").write_text("<svg><g></svg>")
    (finding,) = _only(check(pack, proves=False).findings, "W105")
    assert finding.span.file == "assets/people/ida.svg"
    assert finding.severity is Severity.ERROR


def _only(findings: tuple[Diagnostic, ...], code: str) -> list[Diagnostic]:
    return [f for f in findings if f.code == code]


def test_what_a_body_has_no_drawing_for_is_told(pack: Path) -> None:
    (pack / "assets/held/can.svg").unlink()
    figure = pack / "assets/people/ida.svg"
    edit(figure, 'id="bent-near"', 'id="spare-near"')
    edit(figure, 'id="seated"', 'id="spare"')
    scenes = pack / "story" / "scenes.yaml"
    edit(scenes, "holding: nothing", "holding: can")
    told = [message for code, message in _told(pack) if code == "W106"]
    assert told == [
        "the figure of `noor` has no arm free for `hand_to_mouth`",
        "`can` isn't seen in the hand of `noor`",
        "the figure of `noor` can't sit: it is cut off at the seat",
        "the figure of `noor` has no arm free for `trim`",
    ]
