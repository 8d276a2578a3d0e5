from pathlib import Path

import pytest

from game.app.settings import Settings, read_settings, write_settings


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(150, reduced_motion=True, full_screen=True)
    assert write_settings(path, settings) == ""
    assert read_settings(path) == settings


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.json") == Settings()


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"\xff\xfe\x00",
        b"{",
        b"[]",
        b"null",
        b'{"text_scale": "huge", "full_screen": 1}',
        b'{"text_scale": 100000, "reduced_motion": "yes"}',
        b'{"text_scale": [], "other": {}}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_does_no_harm(tmp_path: Path, damaged: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damaged)
    assert read_settings(path) == Settings()


def test_settings_that_cannot_be_kept_say_why(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert write_settings(blocked / "settings.json", Settings())
