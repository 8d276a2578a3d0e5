import errno
import os
from pathlib import Path

import pytest

from game.runtime.home import open_home
from game.runtime.session import Session
from game.runtime.settings import Settings, write_settings
from game.runtime.shelf import DiskShelf
from game.runtime.slots import Slots
from game.runtime.store import TEMPORARY_PREFIX
from tests.runtime.failing_files import CountingFiles
from tests.runtime.made import stair
from tests.runtime.pictures import png
from tests.runtime.test_slots import at_the_landing, played, slots_on


def test_everything_lies_in_the_folder_that_was_named(tmp_path: Path) -> None:
    home = open_home(tmp_path / "mine", {"WARMTH_HOME": str(tmp_path / "other")})
    assert home.is_writable
    assert home.message == ""
    assert home.settings_file == tmp_path / "mine" / "settings.json"
    assert home.cache == tmp_path / "mine" / "cache"
    assert isinstance(home.shelf("a_story"), DiskShelf)
    assert list((tmp_path / "mine").iterdir()) == []


def test_the_variable_counts_when_nothing_is_named(tmp_path: Path) -> None:
    home = open_home(None, {"WARMTH_HOME": str(tmp_path / "other")})
    assert home.data == tmp_path / "other"


def test_otherwise_the_platform_says_where(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    for name in ("LOCALAPPDATA", "APPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    home = open_home(None, {})
    assert "borrowed-warmth" in str(home.data)
    assert home.data != home.cache


@pytest.mark.parametrize("fail_at", [1, 2, 3])
def test_a_home_that_cannot_be_written_to_plays_from_memory(
    tmp_path: Path, fail_at: int
) -> None:
    home = open_home(tmp_path / "home", {}, CountingFiles(fail_at, errno.EROFS))
    assert not home.is_writable
    assert "read-only" in home.message
    assert "forgotten" in home.message
    shelf = home.shelf("a_story")
    shelf.write("auto-1.json", b"kept")
    assert shelf.read("auto-1.json") == b"kept"
    assert not list(tmp_path.rglob("auto-1*"))


def _read_only(folder: Path) -> Slots:
    home = open_home(folder, {}, CountingFiles(2, errno.ENOSPC))
    assert not home.is_writable
    return slots_on(home.shelf("the_stair"))


def _everything(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): path.read_bytes() for path in files}


def test_what_was_kept_is_there_when_nothing_more_can_be_kept(tmp_path: Path) -> None:
    usual = slots_on(open_home(tmp_path, {}).shelf("the_stair"))
    mine = usual.keep(at_the_landing(), note="mine", picture=png(grey=7))
    usual.autosave(played())
    usual.delete(usual.keep(played(), note="thrown away"))
    before = _everything(tmp_path)

    slots = _read_only(tmp_path)
    assert [view.kind for view in slots.listed()] == ["auto", "slot"]
    assert slots.listed()[1].picture == png(grey=7)
    saved = slots.load(mine).saved
    assert saved is not None
    session, notes = Session.restore(stair(), saved.body)
    assert notes == ()
    assert session.replay() == at_the_landing().replay()

    slots.keep(played(), note="over it", slot=mine)
    slots.keep(played(), note="beside it")
    slots.autosave(at_the_landing())
    slots.put_back(slots.bin()[0].slot)
    notes_kept = {view.note for view in slots.listed() if view.note}
    assert notes_kept == {"over it", "beside it", "thrown away"}
    slots.delete(mine)
    assert mine not in {view.slot for view in slots.listed()}
    assert slots.put_back(slots.bin()[0].slot) == mine

    assert _everything(tmp_path) == before
    assert [view.note for view in _read_only(tmp_path).listed()] == ["", "mine"]


def test_a_damaged_save_that_cannot_be_moved_is_looked_past(tmp_path: Path) -> None:
    usual = slots_on(open_home(tmp_path, {}).shelf("the_stair"))
    slot = usual.keep(played(), note="one")
    usual.keep(played(), note="two", slot=slot)
    file = tmp_path / "saves" / "the_stair" / f"{slot}.json"
    file.write_bytes(file.read_bytes()[:40])
    (view,) = _read_only(tmp_path).listed()
    assert view.note == "one"
    assert "damaged" in view.problem
    assert "kept as" not in view.problem
    assert file.exists()


def test_what_a_crash_left_half_written_is_removed_everywhere(tmp_path: Path) -> None:
    home = open_home(tmp_path, {})
    slots = slots_on(home.shelf("the_stair"))
    slots.delete(slots.keep(played()))
    saves = tmp_path / "saves" / "the_stair"
    left = [
        folder / f"{TEMPORARY_PREFIX}{name}"
        for folder in (tmp_path, saves, saves / "bin")
        for name in ("old", "young")
    ]
    for path in left:
        path.write_bytes(b"half")
        if path.name.endswith("old"):
            os.utime(path, (1000, 1000))
    slots_on(open_home(tmp_path, {}).shelf("the_stair"))
    assert [path.name[-3:] for path in left if path.exists()] == ["ung"] * 3
    elsewhere = tmp_path / "config"
    elsewhere.mkdir()
    (elsewhere / left[0].name).write_bytes(b"half")
    os.utime(elsewhere / left[0].name, (1000, 1000))
    write_settings(elsewhere / "settings.json", Settings())
    assert [path.name for path in elsewhere.iterdir()] == ["settings.json"]


def test_a_file_where_the_home_belongs_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("I am a file")
    home = open_home(tmp_path / "home", {})
    assert not home.is_writable
    assert "Something else stands" in home.message
