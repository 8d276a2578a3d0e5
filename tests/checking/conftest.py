"""A copy of the small story, to be edited."""

import shutil
from pathlib import Path

import pytest

from tests.harness import LIGHTHOUSE


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    copy = tmp_path / "lighthouse"
    shutil.copytree(LIGHTHOUSE, copy)
    return copy
