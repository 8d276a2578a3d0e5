"""Every code of the catalogue is told of by its own example."""

from pathlib import Path

import pytest

from game.checking.check import check
from game.narrative.codes import CODES

WITH_EXAMPLE = sorted(code for code, entry in CODES.items() if entry.example)


@pytest.mark.parametrize("code", WITH_EXAMPLE)
def test_the_example_of_a_code_gets_that_code(code: str, tmp_path: Path) -> None:
    story = tmp_path / "story"
    story.mkdir()
    (story / "story.yaml").write_text(CODES[code].example, encoding="utf-8")
    assert code in {finding.code for finding in check(tmp_path).findings}


def test_every_code_in_the_program_is_in_the_catalogue() -> None:
    import re

    package = Path(__file__).parents[2] / "game"
    used = {
        code
        for path in package.rglob("*.py")
        if path.name != "codes.py"
        for code in re.findall(r'"(W\d{3})"', path.read_text(encoding="utf-8"))
    }
    assert used == set(CODES)
