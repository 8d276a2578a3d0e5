"""The commands as somebody types them: what they print, and their exit codes."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pygame
import pytest
from click.testing import CliRunner, Result

from game.cli.main import commands
from tests.harness import HEAD, LIGHTHOUSE, REPOSITORY


def _run(*words: str, home: Path | None = None) -> Result:
    environment = {"WARMTH_HOME": str(home)} if home else {}
    return CliRunner().invoke(commands, list(words), env=environment)


def _broken(folder: Path) -> Path:
    (folder / "story").mkdir(parents=True)
    text = (
        HEAD + "---\nscene: one\nbeats:\n  - go: tow\n---\nscene: two\nbeats: [Hi.]\n"
    )
    (folder / "story" / "story.yaml").write_text(text)
    return folder


def test_check_is_silent_and_fine_on_a_good_story() -> None:
    done = _run("check", "--no-proof", "--story", str(LIGHTHOUSE))
    assert (done.exit_code, done.output) == (0, "")


def test_check_shows_the_line_a_caret_and_what_to_do(tmp_path: Path) -> None:
    done = _run("check", "--story", str(_broken(tmp_path / "p")))
    assert done.exit_code == 1
    assert "story/story.yaml:8:9: error W030: there is no scene `tow`" in done.output
    assert "\n    8 |   - go: tow\n                ^^^\n" in done.output
    assert "did you mean `two`?" in done.output


def test_check_as_json_has_the_agreed_shape(tmp_path: Path) -> None:
    done = _run("check", "--json", "--story", str(_broken(tmp_path / "p")))
    (finding,) = [
        f for f in json.loads(done.output)["findings"] if f["severity"] == "error"
    ]
    assert finding["code"] == "W030"
    assert (finding["line"], finding["column"]) == (8, 9)
    assert set(finding) >= {"file", "message", "hint", "severity"}


def test_strict_lets_warnings_count(tmp_path: Path) -> None:
    pack = tmp_path / "p" / "story"
    pack.mkdir(parents=True)
    (pack / "story.yaml").write_text(HEAD + "---\nscene: one\nbeats: [Hello.]\n")
    assert _run("check", "--story", str(pack)).exit_code == 0
    assert _run("check", "--strict", "--story", str(pack)).exit_code == 1


def test_codes_are_explained_with_an_example() -> None:
    done = _run("check", "--explain", "w030")
    assert done.exit_code == 0
    assert done.output.startswith("W030: ")
    assert "go: two" in done.output
    assert _run("check", "--explain", "W999").exit_code == 2


@pytest.mark.parametrize("command", ["check", "read", "play", "bench"])
def test_a_missing_story_is_wrong_usage(command: str, tmp_path: Path) -> None:
    done = _run(command, "--story", str(tmp_path / "nowhere"), home=tmp_path)
    assert done.exit_code == 2
    assert "there is no folder" in done.output
    assert "Traceback" not in done.output


def test_a_broken_story_is_not_played_and_says_why(tmp_path: Path) -> None:
    pack = str(_broken(tmp_path / "p"))
    for command in ("play", "read"):
        done = _run(command, "--story", pack, home=tmp_path / "home")
        assert done.exit_code == 1
        assert "there is no scene `tow`" in done.output


def test_an_unknown_scene_gets_near_names(tmp_path: Path) -> None:
    done = _run(
        "shot", "stair", "--story", str(LIGHTHOUSE), "--out", "x.png", home=tmp_path
    )
    assert done.exit_code == 2
    assert "did you mean stairs?" in done.output


@pytest.mark.parametrize("size", ["big", "10x10", "99999x1", "1920"])
def test_a_size_that_is_none_is_wrong_usage(size: str, tmp_path: Path) -> None:
    done = _run("play", "--size", size, home=tmp_path)
    assert done.exit_code == 2


def _program(*words: str, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    }
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "game", *words],
        cwd=REPOSITORY,
        env={**environment, "WARMTH_HOME": str(home), **more},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="there is always a display"
)
def test_without_display_and_terminal_the_game_plays_by_itself(tmp_path: Path) -> None:
    done = _program("--story", str(LIGHTHOUSE), home=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No display" in done.stdout
    assert "to the ending" in done.stdout


def test_a_recorded_play_runs_through_the_screen_engine(tmp_path: Path) -> None:
    replay = str(tmp_path / "a.replay")
    story = ("--story", str(LIGHTHOUSE))
    read = ("read", "--auto", "random", "--seed", "5", "--record", replay)
    first = _program(*read, *story, home=tmp_path)
    assert first.returncode == 0, first.stderr
    again = _program("read", "--replay", replay, *story, home=tmp_path)
    assert again.stdout == first.stdout
    played = _program("play", "--headless", "--replay", replay, *story, home=tmp_path)
    assert played.returncode == 0, played.stdout + played.stderr
    assert "to the ending" in played.stdout


def test_the_same_shot_is_the_same_picture(tmp_path: Path) -> None:
    pictures = []
    for name in ("a.png", "b.png"):
        out = tmp_path / name
        words = ("shot", "stairs", "--at", "1", "--size", "640x360", "--out", str(out))
        done = _program(*words, "--story", str(LIGHTHOUSE), home=tmp_path)
        assert done.returncode == 0, done.stderr
        pictures.append(out.read_bytes())
    assert pictures[0] == pictures[1]
    assert pictures[0].startswith(b"\x89PNG")


def test_a_shot_has_words_of_the_size_that_is_asked_for(tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text('{"format": 2, "text_scale": 150}', encoding="utf-8")
    shots: dict[str, pygame.Surface] = {}
    for name, more in {
        "bare": ("--bare",),
        "usual": (),
        "large": ("--text", "200"),
    }.items():
        out = tmp_path / f"{name}.png"
        words = ("shot", "landing", "--at", "1", "--size", "960x540", "--out", str(out))
        done = _program(*words, *more, "--story", str(LIGHTHOUSE), home=tmp_path)
        assert done.returncode == 0, done.stderr
        shots[name] = pygame.image.load(out)
    paper = {
        name: pygame.mask.from_threshold(
            picture, (0, 0, 0), (6, 6, 6, 255), shots["bare"]
        ).count()
        for name, picture in shots.items()
    }
    # The more of the stage is as it was, the less of it the words take.
    assert paper["bare"] == 960 * 540
    assert paper["large"] < 0.9 * paper["usual"] < 0.9 * paper["bare"]
    assert _run("shot", "landing", "--text", "300", "--out", "x.png").exit_code == 2


def test_contact_sheets_show_places_and_faces(tmp_path: Path) -> None:
    out = tmp_path / "sheets"
    words = ("shot", "--sheet", "--story", str(LIGHTHOUSE), "--out", str(out))
    done = _program(*words, home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert {path.name for path in out.iterdir()} == {
        "places.png",
        "people.png",
        "figures.png",
    }


def test_a_shot_wants_a_scene_or_a_sheet(tmp_path: Path) -> None:
    done = _run("shot", "--story", str(LIGHTHOUSE), "--out", "x.png", home=tmp_path)
    assert done.exit_code == 2
    assert "name a scene" in done.output


def test_the_version_needs_no_command(tmp_path: Path) -> None:
    done = _run("--version", home=tmp_path)
    assert done.exit_code == 0
    assert "version" in done.output


@pytest.mark.parametrize("words", [("play",), ("play", "--headless"), ("shot", "one")])
def test_a_story_that_runs_in_a_circle_is_a_finding_not_a_fault(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    pack = tmp_path / "p" / "story"
    pack.mkdir(parents=True)
    (pack / "story.yaml").write_text(HEAD + "---\nscene: one\nbeats: [{go: one}]\n")
    more = ("--out", str(tmp_path / "o.png")) if words[0] == "shot" else ()
    done = _program(*words, *more, "--story", str(pack), home=tmp_path / "home")
    assert done.returncode == 1
    assert "The story runs in a circle: " in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk")
def test_output_into_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    words = ("-m", "game", "read", "--auto", "random", "--story", str(LIGHTHOUSE))
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, *words, "--home", str(tmp_path)],
            cwd=REPOSITORY,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "The disk is full: what was printed is not complete.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_a_closed_input_is_an_input_with_nothing_in_it(tmp_path: Path) -> None:
    line = '"$0" -m game read --story "$1" --home "$2" <&-'
    done = subprocess.run(
        ["sh", "-c", line, sys.executable, str(LIGHTHOUSE), str(tmp_path)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "The lamp room" in done.stdout


def test_a_suite_that_cant_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    folder = str(tmp_path / "file" / "suite")
    done = _run("check", "--story", str(LIGHTHOUSE), "--suite", folder)
    assert done.exit_code == 1
    assert f"{folder} can't be written: " in done.output


def test_letters_the_output_has_no_place_for_are_no_fault(tmp_path: Path) -> None:
    pack = tmp_path / "p" / "story"
    pack.mkdir(parents=True)
    text = HEAD + "---\nscene: one\nbeats:\n  - g\u043e: one\n"
    (pack / "story.yaml").write_text(text, encoding="utf-8")
    words = ("check", "--no-proof", "--story", str(pack))
    done = _program(*words, home=tmp_path, PYTHONIOENCODING="cp1252")
    assert done.returncode == 1, done.stderr
    assert "g?: one" in done.stdout
    assert "UnicodeEncodeError" not in done.stderr


def test_a_plain_terminal_reads_plain_quotation_marks(tmp_path: Path) -> None:
    words = ("read", "--auto", "random", "--story", str(LIGHTHOUSE))
    done = _program(*words, home=tmp_path, PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    assert "It won't be back before Friday." in done.stdout
    assert '"Well," said the gull.' in done.stdout


def test_an_empty_home_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    monkeypatch.chdir(tmp_path)
    words = ("read", "--home", "", "--auto", "first", "--story", str(LIGHTHOUSE))
    assert _run(*words).exit_code == 0
    assert not (tmp_path / "saves").exists()
    assert not (tmp_path / "stories").exists()


def test_a_long_line_is_shown_around_its_mistake(tmp_path: Path) -> None:
    pack = tmp_path / "p" / "story"
    pack.mkdir(parents=True)
    text = HEAD + "---\nscene: one\nbeats: ['" + "so on " * 200 + "{late? a | b}']\n"
    (pack / "story.yaml").write_text(text, encoding="utf-8")
    done = _run("check", "--story", str(pack))
    shown = [
        line for line in done.output.splitlines() if "late" in line and "|" in line
    ]
    assert shown
    assert all(len(line) < 130 for line in shown)


def test_a_picture_that_cannot_be_shown_is_told_after_the_play(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(LIGHTHOUSE, pack)
    (pack / "assets" / "places" / "lamp_room.svg").write_text("not svg")
    done = _program("play", "--headless", "--story", str(pack), home=tmp_path / "home")
    assert done.returncode == 0, done.stderr
    assert "to the ending" in done.stdout
    assert "lamp_room.svg" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signal")
def test_a_play_without_a_window_ends_when_it_is_told_to(tmp_path: Path) -> None:
    # Ours is long: it would still be playing.
    words = [
        sys.executable,
        "-m",
        "game",
        "play",
        "--headless",
        "--home",
        str(tmp_path),
    ]
    with subprocess.Popen(words, cwd=REPOSITORY, stderr=subprocess.PIPE) as play:
        until = time.monotonic() + 60
        # Once pictures are kept the screen engine runs.
        while not any(tmp_path.rglob("pixels/*")) and time.monotonic() < until:
            assert play.poll() is None
            time.sleep(0.05)
        play.terminate()
        assert play.wait(10) == -signal.SIGTERM


def test_nothing_large_is_read_before_garbage_is_looked_for_less() -> None:
    code = (
        "import sys; import game.__main__; "
        "print([name for name in ('click', 'game.narrative.story', 'pygame', 'yaml')"
        " if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"
