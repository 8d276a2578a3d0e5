"""Settings stay within their bounds whatever the file says, and lose nothing."""

import errno
import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from game.runtime import bindings
from game.runtime.settings import (
    DAMAGED,
    FIELDS,
    Settings,
    from_json,
    read_settings,
    to_json,
    write_settings,
)
from tests.runtime.failing_files import CountingFiles

CHANGED = (
    Settings()
    .changed("text_scale", 175)
    .changed("typeface", "hyperlegible")
    .changed("snow", False)
    .changed("music_volume", 0)
    .changed("language", "de")
)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert write_settings(path, CHANGED) == ""
    assert read_settings(path) == (CHANGED, "")


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.json") == (Settings(), "")


def test_the_small_file_of_before_is_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        '{"text_scale": 150, "reduced_motion": true, "full_screen": true}\n'
    )
    found, told = read_settings(path)
    assert told == ""
    assert (found.text_scale, found.reduced_motion, found.full_screen) == (
        150,
        True,
        True,
    )
    assert found == Settings(text_scale=150, reduced_motion=True, full_screen=True)


def test_every_setting_has_bounds_and_a_default_within() -> None:
    named = {each.name for each in FIELDS} | {"language", "keys", "buttons", "extra"}
    assert named == {each.name for each in fields(Settings)}
    start = Settings()
    for each in FIELDS:
        now = getattr(start, each.name)
        if each.choices:
            assert now in each.choices
        else:
            assert each.low <= now <= each.high


ODD: list[Any] = [
    None,
    -1,
    0,
    1,
    True,
    2**80,
    -(2**80),
    0.5,
    1e300,
    float("nan"),
    float("inf"),
    "",
    "x",
    "9" * 400,
    [],
    {},
    [[]],
    "\ud800",
]


@pytest.mark.parametrize("value", ODD)
def test_no_value_in_the_file_leaves_the_bounds(value: object) -> None:
    names = [each.name for each in fields(Settings)]
    found = from_json(dict.fromkeys([*names, "format"], value))
    for each in FIELDS:
        now = getattr(found, each.name)
        if each.choices:
            assert now in each.choices
            assert type(now) is type(each.choices[0])
        else:
            assert type(now) is int
            assert each.low <= now <= each.high
    assert len(found.language) <= 16
    assert json.loads(json.dumps(to_json(found)))
    assert from_json(to_json(found)) == found


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[1]", b"7", b"\xff\xfe", b"[" * 100_000, b"\0" * 50, b'"text"'],
)
def test_a_damaged_file_is_set_aside_and_the_one_before_it_read(
    tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "settings.json"
    write_settings(path, CHANGED)
    write_settings(path, Settings())
    path.write_bytes(data)
    assert read_settings(path)[0] == CHANGED
    assert (tmp_path / "settings.json.damaged").read_bytes() == data


def test_with_nothing_sound_left_the_defaults_hold_and_are_told(
    tmp_path: Path,
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"Dear diary")
    assert read_settings(path) == (Settings(), DAMAGED)
    assert read_settings(path) == (Settings(), "")


def test_what_a_newer_version_keeps_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    newer = {"format": 9, "text_scale": 150, "smell": {"pine": 3}, "contrast": "ultra"}
    path.write_text(json.dumps(newer))
    found, told = read_settings(path)
    assert told == ""
    assert (found.text_scale, found.contrast) == (150, "normal")
    write_settings(path, found.changed("mono", True))
    again = json.loads(path.read_text())
    assert (again["format"], again["smell"], again["mono"]) == (9, {"pine": 3}, True)


def test_absurdly_much_of_another_version_is_dropped() -> None:
    assert from_json({"x": "y" * 50_000}).extra == {}
    assert from_json({"x": float("nan")}).extra == {}


def test_numbers_stop_at_their_bounds_and_choices_go_round() -> None:
    settings = Settings()
    for _ in range(9):
        settings = settings.stepped("text_scale", 1)
    assert settings.text_scale == 200
    assert settings.stepped("text_scale", -1).text_scale == 175
    assert settings.stepped("typeface", -1).typeface == "dyslexic"
    assert settings.stepped("mono", 1).mono is True
    assert settings.stepped("mono", 1).stepped("mono", 1).mono is False


def test_a_setting_that_is_none_is_a_fault_of_ours() -> None:
    with pytest.raises((KeyError, AttributeError)):
        Settings().changed("smell", 3)


@pytest.mark.parametrize("problem", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_disk_that_takes_nothing_is_told(tmp_path: Path, problem: int) -> None:
    path = tmp_path / "settings.json"
    write_settings(path, CHANGED)
    told = write_settings(path, Settings(), CountingFiles(3, problem))
    assert told.endswith(".")
    assert read_settings(path) == (CHANGED, "")


@pytest.mark.parametrize("dies", [False, True])
def test_a_failure_at_any_operation_leaves_the_old_settings_or_the_new(
    tmp_path: Path, dies: bool
) -> None:
    for fail_at in range(1, 20):
        path = tmp_path / f"{fail_at}-{dies}" / "settings.json"
        write_settings(path, CHANGED)
        try:
            write_settings(path, Settings(), CountingFiles(fail_at, dies=dies))
        except BaseException:  # noqa: BLE001 - the program may die here
            assert dies
        assert read_settings(path) in [(CHANGED, ""), (Settings(), "")]


# --- keys and buttons -----------------------------------------------------------


def test_every_key_does_one_thing() -> None:
    for bound in (bindings.KEYS, bindings.BUTTONS):
        names = [name for each in bound.values() for name in each]
        assert len(set(names)) == len(names)


def test_a_key_that_is_bound_anew_no_longer_does_what_it_did() -> None:
    keys, told = bindings.rebound(bindings.KEYS, "skip", "Space", bindings.KEYS)
    assert told == ""
    assert keys["skip"] == ("space",)
    assert keys["accept"] == ("return", "enter")
    assert bindings.action_of("k", keys) is None
    assert from_json(to_json(Settings(keys=keys))).keys == keys


def test_no_action_loses_its_last_key() -> None:
    keys, told = bindings.rebound(bindings.KEYS, "skip", "f12", bindings.KEYS)
    assert keys == bindings.KEYS
    assert "exit" in told


@pytest.mark.parametrize("name", ["", "x" * 40, "a\nb", "\ud800"])
def test_a_key_without_a_sound_name_is_refused(name: str) -> None:
    keys, told = bindings.rebound(bindings.KEYS, "skip", name, bindings.KEYS)
    assert (keys, bool(told)) == (bindings.KEYS, True)


@pytest.mark.parametrize(
    "found",
    [
        None,
        7,
        [],
        {"skip": []},
        {"skip": "k"},
        {"skip": [7, None]},
        {"skip": ["x" * 100]},
        {7: ["k"]},
        {"Skip!": ["k"]},
    ],
)
def test_bindings_that_make_no_sense_are_the_usual_ones(found: object) -> None:
    assert bindings.read(found, bindings.KEYS) == bindings.KEYS


@pytest.mark.parametrize(
    "found",
    [
        {action: ["a"] for action in bindings.KEYS},
        {"skip": ["return", "space", "enter"]},
        {"skip": ["h"], "history": ["w"], "chart": ["k"]},
        {"up": ["down"], "down": ["up"]},
        {"whistle": ["escape"]},
        {"skip": ["escape", "k"], "auto": ["return", "space", "enter", "f12"]},
    ],
)
def test_whatever_the_file_says_every_action_has_a_key_of_its_own(
    found: dict[str, list[str]],
) -> None:
    bound = bindings.read(found, bindings.KEYS)
    for action, names in bound.items():
        assert names
        assert [bindings.action_of(name, bound) for name in names] == (
            [action] * len(names)
        )


def test_two_keys_can_change_places() -> None:
    bound = bindings.read({"up": ["down"], "down": ["up"]}, bindings.KEYS)
    assert (bound["up"], bound["down"]) == (("down",), ("up",))


def test_actions_of_another_version_are_kept() -> None:
    found = bindings.read({"whistle": ["q"]}, bindings.KEYS)
    assert found["whistle"] == ("q",)
