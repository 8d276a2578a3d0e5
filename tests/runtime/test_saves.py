import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from game.runtime.saves import Saves
from game.runtime.sealed import DamagedError, checked, checksum
from game.runtime.shelf import DiskShelf, MemoryShelf
from game.runtime.store import StoreProblem
from tests.runtime.failing_files import CountingFiles

BODY = {"inputs": ["begin 1", "choose a/b"], "cursor": [1, 0]}
LABEL = {"part": "Monday, morning", "line": "“Snow”, she said — ‘again’."}


def _saves(folder: Path) -> Saves:
    return Saves(DiskShelf(folder), "a_story")


def _file(folder: Path, slot: str = "auto-1") -> Path:
    return folder / f"{slot}.json"


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    _saves(tmp_path).save("first", "abc", BODY, LABEL)
    found = Saves(DiskShelf(tmp_path), "a_story").load("first")
    assert found.notes == ()
    assert found.saved is not None
    assert found.saved.body == BODY
    assert found.saved.label == LABEL
    assert found.saved.digest == "abc"


def test_autosaves_go_round_a_ring_of_three_and_the_newest_is_known(
    tmp_path: Path,
) -> None:
    saves = _saves(tmp_path)
    slots = [saves.autosave("d", {"n": n}, {}) for n in range(5)]
    assert slots == ["auto-1", "auto-2", "auto-3", "auto-1", "auto-2"]
    again = _saves(tmp_path)
    newest = again.newest().saved
    assert newest is not None
    assert newest.body == {"n": 4}
    assert sorted(f.saved.body["n"] for f in again.all() if f.saved) == [2, 3, 4]
    saves.close()


def test_the_ring_goes_on_where_it_stopped(tmp_path: Path) -> None:
    first = _saves(tmp_path)
    first.autosave("d", {"n": 1}, {})
    first.close()
    second = _saves(tmp_path)
    assert second.autosave("d", {"n": 2}, {}) == "auto-2"


@pytest.mark.parametrize("make", ["disk", "memory"])
def test_nothing_saved_is_nothing_found(tmp_path: Path, make: str) -> None:
    shelf = DiskShelf(tmp_path / "none") if make == "disk" else MemoryShelf()
    saves = Saves(shelf, "a_story")
    assert saves.newest().saved is None
    assert saves.newest().notes == ()
    assert saves.load("auto-1").saved is None


def test_a_shelf_in_memory_does_the_same() -> None:
    saves = Saves(MemoryShelf(), "a_story")
    for n in range(4):
        saves.autosave("d", {"n": n}, {})
    newest = saves.newest().saved
    assert newest is not None
    assert newest.body == {"n": 3}


def _resealed(document: dict[str, object]) -> bytes:
    """A document with a checksum that fits, as somebody might forge one."""
    document.pop("sha256", None)
    document["sha256"] = checksum(document)
    return json.dumps(document).encode()


def _changed(data: bytes, **fields: object) -> bytes:
    return _resealed({**json.loads(data), **fields})


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "nothing but zeros": lambda data: b"\0" * len(data),
    "cut short": lambda data: data[: len(data) // 2],
    "one bit": lambda data: data.replace(b"choose", b"chooze"),
    "zeros at the end": lambda data: data[:-20] + b"\0" * 20,
    "not utf-8": lambda data: b"\xff\xfe" + data,
    "not json": lambda _: b"Dear diary,",
    "a list": lambda _: b"[1, 2]",
    "a number": lambda _: b"7",
    "deep": lambda _: b"[" * 200_000,
    "deep and closed": lambda _: b"[" * 900 + b"]" * 900,
    "a huge number": lambda _: b'{"format": ' + b"9" * 10_000 + b"}",
    "no format": lambda data: _changed(data, format=None),
    "format nought": lambda data: _changed(data, format=0),
    "format true": lambda data: _changed(data, format=True),
    "body a list": lambda data: _changed(data, body=[]),
    "serial negative": lambda data: _changed(data, serial=-1),
    "serial huge": lambda data: _changed(data, serial=2**70),
    "label of numbers": lambda data: _changed(data, saved={"a": 1}),
    "label too long": lambda data: _changed(data, saved={"a": "x" * 2000}),
    "label no text": lambda data: _changed(data, saved={"a": "\ud800"}),
    "digest missing": lambda data: _changed(data, digest=None),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_save_is_set_aside_and_the_one_before_it_taken(
    tmp_path: Path, damage: str
) -> None:
    saves = _saves(tmp_path)
    saves.save("auto-1", "d", {"n": 1}, {})
    saves.save("auto-1", "d", BODY, {})
    path = _file(tmp_path)
    bad = DAMAGES[damage](path.read_bytes())
    path.write_bytes(bad)
    found = saves.load("auto-1")
    assert found.saved is not None
    assert found.saved.body == {"n": 1}
    assert "damaged" in found.notes[0]
    assert "The save before it was taken instead." in found.notes
    aside = tmp_path / "auto-1.json.damaged"
    assert aside.read_bytes() == bad
    # The next start finds the good one again, and has nothing more to say.
    again = _saves(tmp_path).newest()
    assert again.notes == ()
    assert again.saved is not None
    assert again.saved.body == {"n": 1}


@pytest.mark.parametrize("damage", DAMAGES)
def test_when_both_generations_are_damaged_the_next_save_of_the_ring_counts(
    tmp_path: Path, damage: str
) -> None:
    saves = _saves(tmp_path)
    for n in range(6):
        saves.autosave("d", {"n": n, "choose": 1}, {})
    for path in (_file(tmp_path, "auto-3"), tmp_path / "auto-3.json.bak"):
        path.write_bytes(DAMAGES[damage](path.read_bytes()))
    found = _saves(tmp_path).newest()
    assert found.saved is not None
    assert found.saved.body["n"] == 4
    assert len([note for note in found.notes if "damaged" in note]) == 2
    assert len(list(tmp_path.glob("*.damaged*"))) == 2


def test_everything_damaged_is_said_and_nothing_deleted(tmp_path: Path) -> None:
    saves = _saves(tmp_path)
    saves.autosave("d", BODY, {})
    _file(tmp_path).write_bytes(b"?")
    found = saves.newest()
    assert found.saved is None
    assert len(found.notes) == 1
    assert len(list(tmp_path.glob("*.damaged"))) == 1


def test_a_save_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    saves = _saves(tmp_path)
    saves.save("mine", "d", BODY, {})
    path = _file(tmp_path, "mine")
    newer = _changed(path.read_bytes(), format=2)
    path.write_bytes(newer)
    found = saves.load("mine")
    assert found.saved is None
    assert "newer version" in found.notes[0]
    assert path.read_bytes() == newer


def test_a_save_of_another_story_is_left_alone(tmp_path: Path) -> None:
    Saves(DiskShelf(tmp_path), "another").save("mine", "d", BODY, {})
    found = _saves(tmp_path).load("mine")
    assert found.saved is None
    assert "another story" in found.notes[0]
    assert _file(tmp_path, "mine").exists()


def test_autosaves_go_round_what_is_not_theirs(tmp_path: Path) -> None:
    theirs = Saves(DiskShelf(tmp_path), "another")
    for number in range(3):
        theirs.autosave("d", {"n": number}, {})
    theirs.close()
    before = {path.name: path.read_bytes() for path in tmp_path.glob("auto-*.json")}
    ours = _saves(tmp_path)
    for number in range(5):
        ours.autosave("d", {"n": number}, {})
    found = ours.newest().saved
    assert found is not None
    assert found.body == {"n": 4}
    assert all((tmp_path / name).read_bytes() == data for name, data in before.items())
    ours.close()


def test_a_full_disk_keeps_the_old_save_and_says_so(tmp_path: Path) -> None:
    _saves(tmp_path).save("mine", "d", {"n": 1}, {})
    full = Saves(DiskShelf(tmp_path, CountingFiles(4)), "a_story")
    with pytest.raises(StoreProblem, match="disk is full"):
        full.save("mine", "d", {"n": 2}, {})
    found = _saves(tmp_path).load("mine")
    assert found.saved is not None
    assert found.saved.body == {"n": 1}


def test_two_copies_of_the_game_have_a_ring_each(tmp_path: Path) -> None:
    one, other = _saves(tmp_path), _saves(tmp_path)
    for n in range(4):
        one.autosave("d", {"who": "one", "n": n}, {})
        other.autosave("d", {"who": "other", "n": n}, {})
    bodies = [f.saved.body for f in _saves(tmp_path).all() if f.saved]
    assert len(bodies) == 6
    for who in ("one", "other"):
        assert max(b["n"] for b in bodies if b["who"] == who) == 3
    one.close()
    other.close()


def test_a_ring_is_free_again_when_its_copy_is_closed(tmp_path: Path) -> None:
    one = _saves(tmp_path)
    one.close()
    assert _saves(tmp_path).autosave("d", {}, {}) == "auto-1"


@pytest.mark.parametrize("slot", ["../x", "A", "", "a/b", "a.json", "x" * 99])
def test_a_slot_is_never_a_path(tmp_path: Path, slot: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        _saves(tmp_path).save(slot, "d", {}, {})


def test_what_a_crash_left_half_written_is_removed_at_the_next_start(
    tmp_path: Path,
) -> None:
    half = tmp_path / ".unfinished-auto-1.json-aaaa"
    half.write_bytes(b"half")
    os.utime(half, (1000, 1000))
    young = tmp_path / ".unfinished-auto-1.json-bbbb"
    young.write_bytes(b"being written by another copy")
    _saves(tmp_path)
    assert not half.exists()
    assert young.exists()


def test_a_save_that_is_cut_off_anywhere_is_none(tmp_path: Path) -> None:
    saves = _saves(tmp_path)
    saves.save("auto-1", "d", {"n": 1}, {})
    saves.save("auto-1", "d", BODY, {})
    data = _file(tmp_path).read_bytes()
    # Without the line end it is whole.
    for length in range(len(data) - 1):
        with pytest.raises(DamagedError):
            checked("auto-1", "a_story", data[:length])
    for length in range(0, len(data) - 1, 40):
        _file(tmp_path).write_bytes(data[:length])
        found = _saves(tmp_path).load("auto-1")
        assert found.saved is not None
        assert found.saved.body == {"n": 1}


def test_the_same_play_kept_twice_pushes_no_older_one_out(tmp_path: Path) -> None:
    saves = _saves(tmp_path)
    slots = [saves.autosave("d", {"n": n}, {}) for n in (1, 2, 2, 2)]
    assert slots == ["auto-1", "auto-2", "auto-2", "auto-2"]
    saves.autosave("d", {"n": 1}, {})
    assert len(saves.all()) == 3


COPY = """
import sys
from pathlib import Path
from game.runtime.saves import Saves
from game.runtime.shelf import DiskShelf
saves = Saves(DiskShelf(Path(sys.argv[1])), "a_story")
for n in range(40):
    saves.autosave("d", {"who": sys.argv[2], "n": n, "text": "x" * 5000}, {})
    saves.save("shared", "d", {"who": sys.argv[2], "n": n, "text": "x" * 5000}, {})
"""


def test_two_copies_at_once_damage_nothing(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", COPY, str(tmp_path)]
    copies = [
        subprocess.Popen([*command, who], env=environment) for who in ("one", "other")
    ]
    assert [copy.wait(timeout=60) for copy in copies] == [0, 0]
    found = _saves(tmp_path).all()
    assert [each.notes for each in found] == [()] * len(found)
    last = {(f.saved.body["who"], f.saved.body["n"]) for f in found if f.saved}
    assert {("one", 39), ("other", 39)} <= last
    assert not list(tmp_path.glob("*damaged*"))
    assert not list(tmp_path.glob(".unfinished*"))
