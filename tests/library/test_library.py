"""What assets offer, and what is wrong with them."""

import os
from pathlib import Path

import pytest

from game.library.library import AssetLibrary

ASSETS = Path(__file__).parent.parent / "stage" / "assets"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{}</svg>'


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    for kind in ("places", "people", "things", "sound"):
        (tmp_path / kind).mkdir()
    return tmp_path


def test_a_place_tells_its_layers_marks_hotspots_and_lights() -> None:
    hut = AssetLibrary(ASSETS).place("hut")
    assert hut is not None
    assert hut.title == "A hut in the snow"
    assert [(layer.id, layer.kind) for layer in hut.layers] == [
        ("layer-air", "base"),
        ("layer-wall", "base"),
        ("layer-floor", "base"),
        ("light-stove", "light"),
        ("light-moon", "light"),
        ("layer-front", "front"),
    ]
    assert hut.lights == ("stove", "moon")
    assert hut.layers[3].blend == "add"
    assert hut.layers[3].quality == 0.25
    assert hut.layers[0].has_weather
    assert hut.hotspots == {"clock": "A clock without hands", "stove": "The stove"}
    bench = hut.marks["bench"]
    assert (bench.x, bench.y, bench.height) == (960, 880, 540)
    assert bench.is_seat
    assert hut.marks["right"].face == "left"


def test_a_person_tells_faces_and_pivots() -> None:
    ada = AssetLibrary(ASSETS).person("ada")
    assert ada is not None
    assert ada.expressions == ("neutral", "glad", "closed")
    assert ada.faces["glad"] == ("lid-glad", "mouth-glad")
    assert ada.faces["closed"] == ("lid-closed", "mouth-neutral")
    assert ada.parts["head"].pivot == (300, 210)


def test_names_are_sorted_and_of_one_kind() -> None:
    assert AssetLibrary(ASSETS).names("places") == ("hut", "yard")


def test_a_missing_folder_offers_nothing(tmp_path: Path) -> None:
    library = AssetLibrary(tmp_path / "nowhere")
    assert library.names("places") == ()
    assert library.place("hut") is None
    assert library.problems() == ()


def test_a_missing_file_suggests_a_near_name() -> None:
    (problem,) = AssetLibrary(ASSETS).problems_of("places", "hutt")
    assert problem.file == "places/hutt.svg"
    assert "hut" in problem.hint


def test_the_wrong_case_is_reported_with_the_right_name(pack: Path) -> None:
    (pack / "places" / "Hut.svg").write_text(SVG.format(""))
    library = AssetLibrary(pack)
    assert library.place("hut") is None
    (problem,) = library.problems_of("places", "hut")
    assert "Hut.svg" in problem.message


@pytest.mark.parametrize("name", ["../secret", "a/b", "", "..", "a\\b", "C:x"])
def test_names_cannot_leave_the_folder(name: str, pack: Path) -> None:
    (pack / "secret.svg").write_text(SVG.format(""))
    assert AssetLibrary(pack).place(name) is None


def test_a_link_out_of_the_pack_is_not_followed(pack: Path, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside.svg"
    outside.write_text(SVG.format(""))
    try:
        (pack / "places" / "hut.svg").symlink_to(outside)
    except OSError:
        pytest.skip("no links here")
    library = AssetLibrary(pack)
    assert library.place("hut") is None
    assert "outside" in library.problems_of("places", "hut")[0].message


def test_a_changed_file_is_read_again(pack: Path) -> None:
    path = pack / "places" / "hut.svg"
    path.write_text(SVG.format("<title>One</title>"))
    library = AssetLibrary(pack)
    first = library.place("hut")
    assert first is not None
    assert library.place("hut") is first
    path.write_text(SVG.format("<title>Another</title>"))
    os.utime(path, ns=(1, 1))
    second = library.place("hut")
    assert second is not None
    assert second.title == "Another"


def test_a_hostile_place_is_none_with_file_and_line(pack: Path) -> None:
    (pack / "places" / "hut.svg").write_text(SVG.format("\n<image href='x.png'/>"))
    library = AssetLibrary(pack)
    assert library.place("hut") is None
    (problem,) = library.problems()
    assert (problem.file, problem.line, problem.is_fatal) == ("places/hut.svg", 2, True)


def test_odd_things_are_reported_and_the_place_is_used(pack: Path) -> None:
    (pack / "places" / "hut.svg").write_text(
        SVG.format(
            '<g id="layer-a"/><g id="layer-a"/><circle id="mark-x" cx="1" cy="2"/>'
        )
    )
    library = AssetLibrary(pack)
    hut = library.place("hut")
    assert hut is not None
    assert hut.marks["x"].height > 0
    messages = " ".join(p.message for p in library.problems_of("places", "hut"))
    assert "used twice" in messages
    assert "how tall" in messages


def test_a_sound_must_be_ogg(pack: Path) -> None:
    (pack / "sound" / "bell.ogg").write_bytes(b"RIFF....")
    (pack / "sound" / "door.ogg").write_bytes(b"OggS....")
    library = AssetLibrary(pack)
    assert library.sound("bell") is None
    assert library.sound("door") == pack / "sound" / "door.ogg"
    assert library.sound("cat") is None
