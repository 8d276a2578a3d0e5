"""Large pieces of memory are given back when nobody holds them any more."""

import platform
import subprocess
import sys

import pytest

_HOLES = """
import mmap, pathlib
from game.stage.memory import LARGE_BYTES, leave_no_holes
def used():
    return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * mmap.PAGESIZE
assert leave_no_holes()
before = used()
kept = []
for _ in range(40):
    large = bytearray(4 * LARGE_BYTES)
    kept.append(bytes(100_000))
    del large
    large = [bytearray(2 * LARGE_BYTES) for _ in range(8)]
    kept.append(bytes(100_000))
    del large
print((used() - before) // LARGE_BYTES)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="not glibc")
def test_what_is_freed_between_what_is_kept_is_given_back() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _HOLES], capture_output=True, text=True, check=True
    )
    # 8 of them are kept; all together were 16 at a time.
    assert int(done.stdout) <= 12
