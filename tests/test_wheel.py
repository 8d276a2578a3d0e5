"""A built wheel carries the story and its pictures, and plays from any folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.harness import REPOSITORY


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_wheel_plays_from_any_folder(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps"]
    subprocess.run([*build, "-w", str(tmp_path), str(REPOSITORY)], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    unpacked = tmp_path / "unpacked"
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extractall(unpacked)
    written = {
        f"game/_data/{path.relative_to(REPOSITORY).as_posix()}"
        for folder in ("story", "assets/places", "assets/people")
        for path in (REPOSITORY / folder).rglob("*")
        if path.suffix in (".yaml", ".svg")
    }
    assert written <= names
    assert "game/stage/signs/focus.ogg" in names
    strays = ("workshop", "tests/", "readme/", ".pyc")
    assert not [name for name in names if any(stray in name for stray in strays)]

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "game", "read", "--auto", "random", "--seed", "1"],
        cwd=elsewhere,
        env={
            **os.environ,
            "PYTHONPATH": str(unpacked),
            "WARMTH_HOME": str(tmp_path / "home"),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "The end" in done.stdout
