"""Large pieces of memory are given back when nobody holds them any more."""

import platform
import subprocess
import sys

import pytest

_HOLES = """
import mmap, pathlib
from game.stage.memory import leave_no_holes
LARGE_BYTES = 2_000_000
def used():
    return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * mmap.PAGESIZE
assert leave_no_holes(LARGE_BYTES)
before = used()
kept = []
for _ in range(6):
    large = bytearray(4 * LARGE_BYTES)
    kept.append(bytes(100_000))
    del large
    large = [bytearray(2 * LARGE_BYTES) for _ in range(4)]
    kept.append(bytes(100_000))
    del large
print((used() - before - sum(map(len, kept))) // LARGE_BYTES)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="not glibc")
def test_what_is_freed_between_what_is_kept_is_given_back() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _HOLES], capture_output=True, text=True, check=True
    )
    # What is kept is taken off; eight at a time had been there besides.
    assert int(done.stdout) <= 1


_SMALL_HOLES = """
import mmap, pathlib
from game.stage.memory import give_back_holes
def used():
    return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * mmap.PAGESIZE
pieces = [bytes(60_000) + b"." for _ in range(600)]
kept = pieces[::8]
pieces.clear()
before = used()
assert give_back_holes()
print((before - used()) // 1_000_000)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="not glibc")
def test_holes_between_small_things_are_given_back() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SMALL_HOLES], capture_output=True, text=True, check=True
    )
    # 36 MB were there, and an eighth of that is kept.
    assert int(done.stdout) >= 25
