"""Rows: one measurement each, against something measured in the same run."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

Measure = Callable[[], Iterator["Row"]]


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement.

    Attributes:
        name: What was measured.
        value: How much, in `unit`.
        unit: Of `value` and of `against`.
        against: What it is compared with, or None.
        ratio: How they compare: the smaller, the better, if `better` is "less".
        goal: The goal in words, or "".
        better: "less" or "more".
        met: Whether the goal is met; None without one.
        note: What else there is to say, such as a budget that was hit.
    """

    name: str
    value: float
    unit: str
    against: float | None
    ratio: float | None
    goal: str
    better: str
    met: bool | None
    note: str = ""


def less(
    name: str, value: float, unit: str, against: float | None, goal: float, text: str
) -> Row:
    """A row that should be small: its ratio (else its value) at most `goal`."""
    ratio = value / against if against else None
    measured = ratio if ratio is not None else value
    return Row(name, value, unit, against, ratio, text, "less", measured <= goal)


def shown(name: str, value: float, unit: str = "ms", note: str = "") -> Row:
    """A row without a goal."""
    return Row(name, value, unit, None, None, "", "less", None, note)


def line(row: Row) -> str:
    """A row as a line of text."""
    ratio = f"{row.ratio:8.2f}x" if row.ratio is not None else " " * 9
    met = {True: "met", False: "NOT met", None: ""}[row.met]
    return (
        f"{row.name:<44}{row.value:>12,.2f} {row.unit:<12}{ratio}"
        f"  {row.goal:<14}{met:<8}{row.note}"
    ).rstrip()


def median_ms(work: Callable[[], object], times: int) -> float:
    """How long `work` takes in the middle, by the clock."""
    return median([once_ms(work) for _ in range(times)])


def once_ms(work: Callable[[], object]) -> float:
    """How long `work` takes, by the clock."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def median(found: list[float]) -> float:
    """The one in the middle."""
    # Not by `statistics`, which every command would wait for.
    return sorted(found)[len(found) // 2]


def made_pack(work: Path, name: str, text: str) -> Path:
    """Writes a story of one file; returns the folder of its pack."""
    pack = work / name / "story"
    pack.mkdir(parents=True, exist_ok=True)
    (pack / "story.yaml").write_text(text, encoding="utf-8")
    return pack.parent
