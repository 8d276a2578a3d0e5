"""What the README says is true."""

import re
from pathlib import Path

from click import Context

from game.checking.check import check
from game.cli.main import commands
from game.narrative.diagnostics import Severity
from tests.harness import REPOSITORY

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")


def test_its_story_is_without_a_finding(tmp_path: Path) -> None:
    (text,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "story.yaml").write_text(text, encoding="utf-8")
    assert check(tmp_path).count(Severity.WARNING) == 0
    assert check(tmp_path).count(Severity.ERROR) == 0


def test_its_commands_are_the_commands_there_are() -> None:
    table = re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)
    assert table == commands.list_commands(Context(commands))


def test_its_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        if not target.startswith("http"):
            assert (REPOSITORY / target).exists(), target


def test_ci_runs_its_test_command() -> None:
    ci = (REPOSITORY / ".ci" / "run").read_text(encoding="utf-8")
    assert '-m pip install -e ".[test]"' in README
    assert '-e ".[test]"' in ci
    assert "-m pytest" in ci
