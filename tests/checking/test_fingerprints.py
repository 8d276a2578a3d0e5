"""What is in order isn't looked at again, until anything about it is another."""

import os
import shutil
from pathlib import Path

import pytest

from game.checking.check import check
from game.checking.fingerprints import fingerprint, of_assets, of_program
from game.loading.load import load
from tests.harness import edit


def _name(pack: Path) -> str:
    return of_assets(load(pack), pack / "assets")


def test_names_tell_values_and_where_they_end_apart() -> None:
    assert fingerprint("a", "b") == fingerprint("a", "b")
    assert fingerprint("a", "b") != fingerprint("ab", "")
    assert fingerprint(("a", "b")) != fingerprint("a", "b")
    assert of_program()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("to be done is also", "to be done is\n            also"),
        ("      - do: Trim", "      - {do: No., id: no}\n      - do: Trim"),
        ("if: oil.noor < 1", "if: oil.noor < 2"),
    ],
)
def test_edits_that_want_nothing_else_shown_keep_the_name(
    pack: Path, old: str, new: str
) -> None:
    before = _name(pack)
    edit(pack / "story" / "scenes.yaml", old, new)
    assert _name(pack) == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("light: storm", "light: evening"),
        ("gesture: {noor: trim}", "gesture: {noor: look_up}"),
    ],
)
def test_edits_that_want_something_else_shown_change_it(
    pack: Path, old: str, new: str
) -> None:
    before = _name(pack)
    for name in ("scenes.yaml", "story.yaml"):
        file = pack / "story" / name
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace(old, new), encoding="utf-8")
    assert _name(pack) != before


def test_a_file_that_changes_comes_or_goes_is_another_name(pack: Path) -> None:
    names = {_name(pack)}
    place = pack / "assets" / "places" / "lamp_room.svg"
    place.write_bytes(place.read_bytes() + b"\n")
    names.add(_name(pack))
    shutil.copy(place, place.with_name("attic.svg"))
    names.add(_name(pack))
    place.with_name("attic.svg").unlink()
    shutil.rmtree(pack / "assets" / "sound")
    names.add(_name(pack))
    assert len(names) == 4


def test_assets_in_order_are_looked_at_once(pack: Path, tmp_path: Path) -> None:
    memory = tmp_path / "memory"

    def told() -> set[str]:
        found = check(pack, proves=False, memory=memory).findings
        return {finding.code for finding in found}

    place = pack / "assets" / "places" / "lamp_room.svg"
    status, whole = place.stat(), place.read_bytes()
    assert told() == set()
    # A change that leaves no trace outside the file isn't noticed, so that it can
    # be seen here whether the file is read.
    place.write_bytes(b"?" * len(whole))
    os.utime(place, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert told() == set()
    scenes = pack / "story" / "scenes.yaml"
    edit(scenes, "light: storm", "light: evening")
    assert "W105" in told()
    # What has findings isn't remembered.
    assert "W105" in told()
    place.write_bytes(whole)
    assert told() == set()
