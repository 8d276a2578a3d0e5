"""Each file here is one mistake, and states the message an author must get.

A file begins with `# expect CODE LINE:COLUMN message | hint`, once for each
error. Its name says what the mistake is. After changing a message on purpose,
change the file: it is what an author will read.
"""

import re
from pathlib import Path

import pytest

from game.loading.compiler import compile_sources
from game.loading.pack import Source
from game.narrative.diagnostics import Severity

FILES = sorted(Path(__file__).parent.glob("*.yaml"))
EXPECT = re.compile(r"# expect (W\d{3}) (\d+):(\d+) (.*?) \| (.*)")


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_a_mistake_gets_the_message_it_states(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    expected = [match.groups() for match in EXPECT.finditer(text)]
    assert expected, "the file states no message"
    found = compile_sources([Source("story/story.yaml", text)], [])
    errors = [f for f in found.findings if f.severity is Severity.ERROR]
    got = [
        (f.code, str(f.span.line), str(f.span.column), f.message, f.hint)
        for f in errors
    ]
    assert got == expected
    assert found.story is None, "a story with an error must not play"


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_a_mistake_is_underlined_in_its_own_line(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    for finding in compile_sources([Source("story/story.yaml", text)], []).findings:
        assert 1 <= finding.span.line <= len(lines) + 1
        line = lines[finding.span.line - 1] if finding.span.line <= len(lines) else ""
        assert finding.span.column <= len(line) + 1
