"""`stats` as somebody types it: its tables, its JSON, and what it refuses."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner, Result

from game.cli.main import commands
from tests.checking.measures.tiny import FORD, HEAD
from tests.harness import LIGHTHOUSE, REPOSITORY


def _pack(folder: Path, *documents: str) -> Path:
    (folder / "story").mkdir(parents=True)
    (folder / "story" / "story.yaml").write_text("\n---\n".join(documents))
    return folder


def _run(pack: Path, *words: str) -> Result:
    home = {"WARMTH_HOME": str(pack / "home")}
    return CliRunner().invoke(
        commands, ["stats", "--story", str(pack), *words], env=home
    )


def test_tables_say_what_was_counted(tmp_path: Path) -> None:
    done = _run(_pack(tmp_path / "p", HEAD, FORD), "--plays", "40")
    assert done.exit_code == 0
    lines = [" ".join(line.split()) for line in done.output.splitlines()]
    assert "Words (40 random plays)" in lines
    assert "in the whole story 17 prose 12, label 5" in lines
    assert "options in a choice 2.00 2: 100 %" in lines
    assert "null control 0 % the same option on both sides; forks: 4" in lines
    assert "7 words story/story.yaml:13 to the end" in lines


def test_columns_are_aligned_and_nothing_trails(tmp_path: Path) -> None:
    done = _run(_pack(tmp_path / "p", HEAD, FORD), "--plays", "40")
    lines = done.output.splitlines()
    at = lines.index("Tempers, by play")
    # Numbers stand under the end of their headings.
    ends = [lines[at + 1].index(word) + len(word) for word in ("linked", "choices")]
    for line in lines[at + 2 : at + 7]:
        assert all(line[end - 1].isdigit() for end in ends)
    assert not any(line != line.rstrip() for line in lines)


def test_json_has_the_agreed_shape_and_nothing_else_is_printed(tmp_path: Path) -> None:
    pack = _pack(tmp_path / "p", HEAD, FORD)
    found = json.loads(_run(pack, "--plays", "40", "--json").output)
    assert (found["plays"], found["words_total"]) == (40, 17)
    assert set(found["words_per_play"]) >= {"mean", "p10", "p90"}
    assert isinstance(found["echo"], int | float)
    again = json.loads(_run(pack, "--plays", "40", "--json").output)
    assert again == found


@pytest.mark.parametrize("plays", ["0", "-1", "many", "1e3", "100001"])
def test_a_wrong_number_is_wrong_usage(tmp_path: Path, plays: str) -> None:
    done = _run(_pack(tmp_path / "p", HEAD, FORD), "--plays", plays)
    assert done.exit_code == 2
    assert "Invalid value for '--plays'" in done.output


def test_a_missing_story_is_wrong_usage(tmp_path: Path) -> None:
    done = CliRunner().invoke(
        commands,
        ["stats", "--story", str(tmp_path / "nowhere"), "--home", str(tmp_path)],
    )
    assert done.exit_code == 2
    assert "there is no folder" in done.output


def test_a_broken_story_prints_its_errors(tmp_path: Path) -> None:
    broken = "scene: one\nbeats:\n  - go: tow\n---\nscene: two\nbeats: [Hi.]\n"
    done = _run(_pack(tmp_path / "p", HEAD, broken))
    assert done.exit_code == 1
    assert "story/story.yaml:9:9: error W030: there is no scene `tow`" in done.output


def test_a_story_that_runs_in_a_circle_says_so(tmp_path: Path) -> None:
    done = _run(_pack(tmp_path / "p", HEAD, "scene: one\nbeats:\n  - go: one\n"))
    assert done.exit_code == 1
    assert "The story runs in a circle" in done.output


def test_a_story_without_choices_is_measured_too(tmp_path: Path) -> None:
    pack = _pack(tmp_path / "p", HEAD, "scene: one\nbeats: [Hello.]\n")
    assert _run(pack, "--plays", "3").exit_code == 0
    found = json.loads(_run(pack, "--plays", "3", "--json").output)
    assert (found["choices_per_play"], found["echo"], found["forks"]) == (0, 0, 0)


def test_all_places_are_shown_on_request(tmp_path: Path) -> None:
    unseen = "".join(
        f"  - if: visits(one) > 1\n    then: Never number{n}.\n" for n in range(20)
    )
    pack = _pack(tmp_path / "p", HEAD, f"scene: one\nbeats:\n{unseen}  - Hello.\n")
    few = _run(pack, "--plays", "2").output
    assert "Texts never seen (20)" in few
    assert "and 12 more (--all)" in few
    every = _run(pack, "--plays", "2", "--all").output
    assert "Never number19." in every
    assert "more (--all)" not in every


def test_every_act_is_shown_on_request_with_its_shares() -> None:
    story = ["stats", "--story", str(LIGHTHOUSE), "--plays", "20"]
    with TemporaryDirectory() as home:
        few = CliRunner().invoke(commands, [*story, "--home", home]).output
        every = CliRunner().invoke(commands, [*story, "--home", home, "--all"]).output
    assert "Each act, in random plays" not in few
    rows = [line.split() for line in every.splitlines()]
    (found,) = [row for row in rows if row[:1] == ["shared_oil"]]
    assert found[1] == found[3] != "0"
    assert found[2::2] == ["%", "%", "%"]


def test_nothing_but_the_figures_goes_into_a_pipe(tmp_path: Path) -> None:
    pack = _pack(tmp_path / "p", HEAD, FORD)
    done = subprocess.run(
        [sys.executable, "-m", "game", "stats", "--story", str(pack), "--plays", "250"],
        cwd=REPOSITORY,
        env={**os.environ, "WARMTH_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "\r" not in done.stdout
