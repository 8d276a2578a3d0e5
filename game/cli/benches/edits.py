"""A check of a story as its author makes it: from nothing, and after an edit.

Each check has a process of its own, and what it computes counts from the start of
that, reading the program included; others may have the cores meanwhile. The edits
are made up by pattern in a copy of the pack, one after the other and somewhere in
the middle of the story: a word more in a paragraph, a choice more, and conditions of
a beat and of an offer that say the same in other words.
"""

import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from game.checking.check import check
from game.checking.proof.budget import Budget
from game.cli.benches.apart import apart
from game.cli.benches.rows import Row, less, shown
from game.loading.pack import find_pack

MEGABYTES = 800
NOTHING_S = 10.0
EDIT_S = 1.0
LIMIT_S = 600.0
# A line of prose without anything of the language in it, and a simple condition.
_PROSE = re.compile(r"^( +[A-Z][A-Za-z ,]{30,}[a-z])\.$", re.MULTILINE)
_CHOICE = re.compile(r"^( +)- do: ", re.MULTILINE)
_ONE_MORE = r"\1- {do: Wait., id: one_more}\n\1- do: "
_OFFER = re.compile(r"^(if: )(.+)$", re.MULTILINE)
_CONDITION = re.compile(r"^( +(?:- )?if: )([a-z_()/]+)$", re.MULTILINE)


def checked(pack: Path, memory: Path, seconds: float) -> tuple[float, bool, int]:
    """What a check computes in this process, whether all is proved, and of what."""
    budget = Budget(seconds, MEGABYTES, time.process_time)
    proof = check(pack, budget, memory=memory).proof
    if proof is None:
        return time.process_time(), False, 0
    return time.process_time(), proof.is_complete, len(proof.verdicts)


def edits(story: Path, work: Path, seconds: float) -> Iterator[Row]:
    """Checks of the pack at `story`: from nothing, and after edits of a scene."""
    pack = work / "edited"
    found = find_pack(story)
    shutil.copytree(found.story, pack / "story")
    if found.assets.is_dir():
        shutil.copytree(found.assets, pack / "assets")
    bench = _Bench(pack, work / "memory", seconds)
    yield bench.row("from nothing", NOTHING_S)
    yield bench.row("nothing changed", EDIT_S)
    if _edit(pack, _PROSE, r"\1 once more."):
        yield bench.row("a word changed", EDIT_S)
    if _edit(pack, _CHOICE, _ONE_MORE):
        yield bench.row("a choice more", EDIT_S)
    if _edit(pack, _CONDITION, r"\1(\2) or false"):
        yield bench.row("a condition changed", EDIT_S)
    if _edit(pack, _OFFER, r"\1(\2) or false"):
        yield bench.row("the condition of an offer changed", EDIT_S)


class _Bench:
    """Checks of one pack, compared with the first of them."""

    def __init__(self, pack: Path, memory: Path, seconds: float) -> None:
        self.pack = pack
        self.memory = memory
        self.seconds = seconds
        self.first: float | None = None

    def row(self, what: str, goal: float) -> Row:
        name = f"proof story: {what}"
        done = apart(LIMIT_S, checked, self.pack, self.memory, self.seconds)
        if done is None:
            return shown(name, LIMIT_S, "s", "ended: it didn't stop by itself")
        value, is_complete, questions = done.found
        note = f"{questions:,} questions" if is_complete else "NOT all is proved"
        if self.first is not None and value:
            note += f", {self.first / value:.1f} times quicker than from nothing"
        self.first = self.first or value
        row = less(name, value, "s", None, goal, f"{goal:g} s or less")
        return replace(row, note=note)


def _edit(pack: Path, pattern: re.Pattern[str], new: str) -> bool:
    """Changes what a pattern finds in a scene, from the middle of the story on."""
    files = sorted((pack / "story").rglob("*.yaml"))
    middle = len(files) // 2
    for file in [*files[middle:], *files[:middle]]:
        text = file.read_text(encoding="utf-8")
        declarations, scene, rest = text.partition("scene: ")
        edited = pattern.sub(new, rest, count=1)
        if edited != rest:
            file.write_text(declarations + scene + edited, encoding="utf-8")
            return True
    return False
