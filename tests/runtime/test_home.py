import errno
from pathlib import Path

import pytest

from game.runtime.home import open_home
from game.runtime.shelf import DiskShelf, MemoryShelf
from tests.runtime.failing_files import CountingFiles


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
    assert isinstance(shelf, MemoryShelf)
    shelf.write("auto-1.json", b"kept")
    assert shelf.read("auto-1.json") == b"kept"


def test_a_file_where_the_home_belongs_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("I am a file")
    home = open_home(tmp_path / "home", {})
    assert not home.is_writable
    assert "Something else stands" in home.message
