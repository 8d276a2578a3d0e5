"""Whatever fails at whatever instant: the old file or the new one, never neither."""

import errno
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.runtime import store
from tests.runtime.failing_files import CountingFiles, DiedError, FilesWithoutLinks

OLD = b"the old one" * 7
NEW = b"the new one" * 9


def _operations(folder: Path, kind: type[CountingFiles]) -> list[str]:
    ops = kind()
    path = folder / "counted.json"
    store.write_atomically(path, OLD)
    store.write_atomically(path, NEW, ops)
    return ops.done


@pytest.mark.parametrize("kind", [CountingFiles, FilesWithoutLinks])
@pytest.mark.parametrize("dies", [False, True])
def test_a_failure_at_any_operation_leaves_the_old_file_or_the_new(
    tmp_path: Path, kind: type[CountingFiles], dies: bool
) -> None:
    count = len(_operations(tmp_path, kind))
    assert count > 8
    for fail_at in range(1, count + 1):
        path = tmp_path / f"{kind.__name__}-{fail_at}" / "save.json"
        store.write_atomically(path, OLD)
        ops = kind(fail_at, dies=dies)
        try:
            store.write_atomically(path, NEW, ops)
            acknowledged = True
        except (store.StoreProblem, DiedError):
            acknowledged = False
        found = path.read_bytes()
        assert found in (OLD, NEW), f"operation {fail_at} ({ops.done[-1]})"
        assert found == NEW or not acknowledged
        backup = store.backup_of(path)
        assert not backup.exists() or backup.read_bytes() == OLD
        if not dies:
            assert not list(path.parent.glob(".unfinished-*"))


def test_the_first_file_ever_is_whole_or_not_there(tmp_path: Path) -> None:
    ops = CountingFiles()
    store.write_atomically(tmp_path / "a" / "save.json", NEW, ops)
    for fail_at in range(1, len(ops.done) + 1):
        path = tmp_path / f"first-{fail_at}" / "save.json"
        with pytest.raises((store.StoreProblem, DiedError)):
            store.write_atomically(path, NEW, CountingFiles(fail_at, dies=True))
        assert not path.exists() or path.read_bytes() == NEW


def test_everything_is_forced_to_the_disk_before_it_gets_its_name(
    tmp_path: Path,
) -> None:
    done = _operations(tmp_path, CountingFiles)
    assert done[0] == "make_folder"
    last_write = max(i for i, name in enumerate(done) if name == "write")
    last_replace = max(i for i, name in enumerate(done) if name == "replace")
    assert done[last_write + 1 : last_write + 3] == ["sync", "close"]
    assert last_replace > last_write
    assert done[last_replace + 1 :] == ["sync_folder"]


def test_the_generation_before_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "save.json"
    for data in (b"one", b"two", b"three"):
        store.write_atomically(path, data)
    assert path.read_bytes() == b"three"
    assert store.backup_of(path).read_bytes() == b"two"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["save.json", "save.json.bak"]


def test_a_second_write_after_a_death_between_the_renames_still_keeps_both(
    tmp_path: Path,
) -> None:
    path = tmp_path / "save.json"
    store.write_atomically(path, b"one")
    store.write_atomically(path, b"two")
    ops = CountingFiles()
    store.write_atomically(tmp_path / "other.json", b"one")
    store.write_atomically(tmp_path / "other.json", b"two", ops)
    last_replace = max(i for i, name in enumerate(ops.done, 1) if name == "replace")
    with pytest.raises(DiedError):
        store.write_atomically(path, b"three", CountingFiles(last_replace, dies=True))
    # The backup and the file are now two names of one file.
    store.write_atomically(path, b"four")
    assert path.read_bytes() == b"four"
    assert store.backup_of(path).read_bytes() == b"two"


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "no permission"),
        (errno.EIO, "could not be kept"),
    ],
)
def test_a_problem_is_told_in_a_sentence(
    tmp_path: Path, problem: int, words: str
) -> None:
    with pytest.raises(store.StoreProblem, match=words) as told:
        store.write_atomically(tmp_path / "save.json", NEW, CountingFiles(2, problem))
    assert "Errno" not in str(told.value)
    assert str(told.value).endswith(".")


class BusyWindows(store.FileOps):
    """A virus scanner holds the file for the first few attempts."""

    def __init__(self, busy_times: int, winerror: int = 32) -> None:
        self.left = busy_times
        self.winerror = winerror
        self.waits: list[float] = []

    def replace(self, source: Path, target: Path) -> None:
        if self.left:
            self.left -= 1
            problem = PermissionError(errno.EACCES, "in use")
            problem.winerror = self.winerror  # type: ignore[attr-defined,unused-ignore]
            raise problem
        super().replace(source, target)

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_in_use_for_a_moment_is_tried_again(
    tmp_path: Path, winerror: int
) -> None:
    ops = BusyWindows(3, winerror)
    store.write_atomically(tmp_path / "save.json", NEW, ops)
    assert (tmp_path / "save.json").read_bytes() == NEW
    assert len(ops.waits) == 3


def test_a_file_in_use_for_ever_is_given_up_in_bounded_time(tmp_path: Path) -> None:
    ops = BusyWindows(10**6)
    with pytest.raises(store.StoreProblem):
        store.write_atomically(tmp_path / "save.json", NEW, ops)
    assert sum(ops.waits) < 2


def test_only_old_temporaries_are_swept(tmp_path: Path) -> None:
    old = tmp_path / ".unfinished-save.json-aaaa"
    young = tmp_path / ".unfinished-save.json-bbbb"
    other = tmp_path / "save.json"
    for path in (old, young, other):
        path.write_bytes(b"x")
    os.utime(old, (1000, 1000))
    os.utime(young, (9000, 9000))
    assert store.sweep(tmp_path, now_s=9100.0) == 1
    assert not old.exists()
    assert young.exists()
    assert other.exists()


def test_setting_aside_never_overwrites(tmp_path: Path) -> None:
    path = tmp_path / "save.json"
    names = []
    for data in (b"a", b"b", b"c"):
        path.write_bytes(data)
        aside = store.set_aside(path)
        assert aside is not None
        names.append(aside.name)
    assert names == [
        "save.json.damaged",
        "save.json.damaged-2",
        "save.json.damaged-3",
    ]
    assert (tmp_path / "save.json.damaged").read_bytes() == b"a"


def test_an_absurdly_large_file_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "READ_BYTES_MAX", 100)
    path = tmp_path / "save.json"
    path.write_bytes(b"x" * 101)
    with pytest.raises(store.StoreProblem, match="too large"):
        store.read_bytes(path)


WRITER = """
import sys
from pathlib import Path
from game.runtime import store
path = Path(sys.argv[1])
number = 0
while True:
    number += 1
    text = str(number).encode() * 4000
    store.write_atomically(path, text + b";" + str(number).encode())
    print(number, flush=True)
"""


def _kill_in_the_middle(path: Path, rng: random.Random) -> int:
    """Start a writer, kill it at some instant; the last number it acknowledged."""
    root = Path(store.__file__).parents[2]
    environment = {
        **os.environ,
        "PYTHONPATH": str(root),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdout=subprocess.PIPE,
        env=environment,
    ) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(rng.uniform(0, 0.02))
        writer.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
        rest = writer.stdout.read().split()
    return int(rest[-1]) if rest else 1


def _survives_being_killed(folder: Path, times: int) -> None:
    path = folder / "save.json"
    rng = random.Random(7)
    for _ in range(times):
        acknowledged = _kill_in_the_middle(path, rng)
        for generation in (path, store.backup_of(path)):
            if generation is not path and not generation.exists():
                continue
            text, _, number = generation.read_bytes().rpartition(b";")
            assert text == number * 4000
        assert int(path.read_bytes().rpartition(b";")[2]) >= acknowledged
        path.unlink()
        store.backup_of(path).unlink(missing_ok=True)
    assert store.sweep(folder, now_s=time.monotonic() + 1e12) >= 0
    assert not list(folder.glob(".unfinished-*"))


def test_a_writer_killed_at_any_instant_loses_nothing_it_acknowledged(
    tmp_path: Path,
) -> None:
    _survives_being_killed(tmp_path, 20)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_two_hundred_killed_writers_lose_nothing(tmp_path: Path) -> None:
    _survives_being_killed(tmp_path, 200)
