"""At whatever instant the power fails: never a lost play, never a fault at load."""

import errno
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from game.runtime.seen import Seen
from game.runtime.settings import Settings, read_settings, write_settings
from game.runtime.shelf import DiskShelf
from game.runtime.slots import Slots
from game.runtime.store import FileOps, StoreProblem
from tests.runtime.failing_files import CountingFiles, DiedError, FilesWithoutLinks
from tests.runtime.pictures import png
from tests.runtime.power_cuts import UnsureFiles
from tests.runtime.test_seen import ONE, TWO
from tests.runtime.test_slots import at_the_landing, played, slots_on

SETTINGS = Settings(text_scale=150)
EARLY, LATER = played(), at_the_landing()


class Story:
    """What a player does, and what of it the game has said is kept."""

    def __init__(self, folder: Path, ops: FileOps) -> None:
        self.shelf = DiskShelf(folder / "saves" / "stair", ops)
        self.settings = folder / "settings.json"
        self.ops = ops
        self.done: list[str] = []

    def live(self) -> None:
        """Everything once, in order; stops where the program dies."""
        slots = slots_on(self.shelf)
        slot = slots.keep(EARLY, note="one", picture=png(grey=1))
        self.done.append("one")
        slots.keep(LATER, note="two", picture=png(grey=2), slot=slot)
        self.done.append("two")
        slots.quick_save(EARLY)
        self.done.append("quick")
        slots.autosave(EARLY)
        self.done.append("auto")
        deleted = slots.delete(slot)
        self.done.append("deleted")
        slots.put_back(deleted)
        self.done.append("back")
        seen = Seen(self.shelf)
        seen.add(ONE)
        seen.keep()
        self.done.append("seen one")
        seen.add(TWO)
        seen.keep()
        self.done.append("seen two")
        told = write_settings(self.settings, SETTINGS, self.ops)
        if not told:
            self.done.append("settings")


def _lived(slots: Slots) -> tuple[set[str], set[str]]:
    listed = slots.listed()
    assert all(view.can_load and not view.problem for view in listed)
    for view in listed:
        if view.note in ("one", "two") and view.picture is not None:
            assert view.picture == png(grey=1 if view.note == "one" else 2)
    kinds = {view.kind for view in listed}
    notes = {view.note for view in (*listed, *slots.bin()) if view.note}
    return kinds, notes


def check(folder: Path, done: list[str]) -> None:
    """What was said to be kept is there, and all that is there is sound."""
    shelf = DiskShelf(folder / "saves" / "stair")
    kinds, notes = _lived(slots_on(shelf))
    assert notes <= {"one", "two"}
    if "two" in done:
        assert notes == {"two"}
    elif "one" in done:
        assert len(notes) == 1
    if "back" in done:
        assert "slot" in kinds
    for what in ("quick", "auto"):
        assert what in kinds or what not in done
    seen = Seen(shelf)
    assert seen.notes == ()
    assert seen.has(ONE) or "seen one" not in done
    assert seen.has(TWO) or "seen two" not in done
    settings, told = read_settings(folder / "settings.json")
    assert told == ""
    assert settings == SETTINGS or "settings" not in done


def _operations(folder: Path, make: Callable[[], CountingFiles]) -> int:
    ops = make()
    Story(folder, ops).live()
    return len(ops.done)


def test_after_a_power_cut_at_any_operation_all_that_was_kept_is_there(
    tmp_path: Path,
) -> None:
    whole = UnsureFiles(tmp_path / "whole")
    Story(whole.root, whole).live()
    images = 0
    for die_at in range(1, whole.count + 2):
        folder = tmp_path / f"at-{die_at}"
        ops = UnsureFiles(folder, die_at)
        folder.mkdir()
        story = Story(folder, ops)
        try:
            story.live()
        except DiedError:
            assert die_at <= whole.count
        for image in ops.images(tmp_path / f"images-{die_at}"):
            check(image, story.done)
            images += 1
    assert images > 200


@pytest.mark.parametrize(
    "kind",
    [CountingFiles, pytest.param(FilesWithoutLinks, marks=pytest.mark.slow)],
)
@pytest.mark.parametrize("dies", [False, True])
def test_a_failure_at_any_operation_loses_nothing_that_was_kept(
    tmp_path: Path, kind: type[CountingFiles], dies: bool
) -> None:
    count = _operations(tmp_path / "whole", kind)
    for fail_at in range(1, count + 1):
        folder = tmp_path / f"at-{fail_at}"
        story = Story(folder, kind(fail_at, errno.ENOSPC, dies=dies))
        told = ""
        try:
            story.live()
        except DiedError:
            assert dies
        except StoreProblem as problem:
            told = str(problem)
        assert not told or told.endswith(".")
        check(folder, story.done)


# Starting Python takes longer than a life; so one process is started once, and
# for each folder it is told it becomes two, the younger of which lives.
LIVING = """\
import os
import sys
from pathlib import Path
from tests.runtime.test_power_cuts import Story
from game.runtime.store import REAL_FILES


class Told(list):
    def __init__(self, number):
        self.number = number

    def append(self, what):
        super().append(what)
        # In one piece, or a death between two pieces would leave half a line.
        os.write(1, f"{self.number}:{what}\\n".encode())


for folder in sys.stdin:
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        print("dead", flush=True)
        continue
    print(os.getpid(), flush=True)
    for number in range(10_000):
        story = Story(Path(folder.strip()) / str(number), REAL_FILES)
        story.done = Told(number)
        story.live()
"""


class Mortals:
    """Games that live in a process of their own until they are killed."""

    def __init__(self) -> None:
        root = Path(__file__).parents[2]
        self._first = subprocess.Popen(
            [sys.executable, "-c", LIVING],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def live_and_die(
        self, folder: Path, words: int, wait_s: float
    ) -> dict[int, list[str]]:
        """What a game said was kept before it was killed, by the number of its life.

        It is killed a moment after so many words: whatever else the machine does.
        """
        assert self._first.stdin is not None
        assert self._first.stdout is not None
        self._first.stdin.write(f"{folder}\n")
        self._first.stdin.flush()
        game = int(self._first.stdout.readline())
        said = [self._first.stdout.readline() for _ in range(words)]
        time.sleep(wait_s)
        os.kill(game, signal.SIGKILL)
        kept: dict[int, list[str]] = {}
        # A line so short is written whole or not at all.
        for line in (*said, *iter(self._first.stdout.readline, "dead\n")):
            number, what = line.rstrip().split(":")
            kept.setdefault(int(number), []).append(what)
        return kept

    def end(self) -> None:
        """Let the process go."""
        self._first.communicate(timeout=30)


def _killed_times(folder: Path, times: int) -> None:
    chance = random.Random(7)
    mortals = Mortals()
    in_the_middle = 0
    for time_number in range(times):
        home = folder / str(time_number)
        home.mkdir()
        words, wait_s = chance.randrange(13), chance.uniform(0.0, 0.02)
        lives = mortals.live_and_die(home, words, wait_s)
        for number, done in lives.items():
            check(home / str(number), done)
        last = max(lives, default=-1) + 1
        if (home / str(last)).exists():
            check(home / str(last), [])
        in_the_middle += any(done[-1] != "settings" for done in lives.values())
    mortals.end()
    # Otherwise nothing was learned.
    assert in_the_middle >= times // 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills are POSIX")
def test_a_game_that_is_killed_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    _killed_times(tmp_path, 6)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills are POSIX")
def test_a_game_that_is_killed_200_times_loses_nothing_that_was_kept(
    tmp_path: Path,
) -> None:
    _killed_times(tmp_path, 200)
