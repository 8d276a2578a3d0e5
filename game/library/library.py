"""The assets of a pack, by kind and name.

File names are compared letter by letter, because a story that plays on
Windows must play on Linux. Nothing is read before it is asked for, and what
was read stays known as long as the file doesn't change. Never raises for a
file's faults: what can't be used is None, and `problems_of` says why.
"""

import difflib
import os
from collections.abc import Mapping
from pathlib import Path

from game.library import limits
from game.library.drawing import Drawing, DrawingError
from game.library.problem import AssetProblem
from game.library.reading import read_drawing
from game.library.sheets import PersonSheet, PlaceSheet, read_person, read_place
from game.narrative.values import dataclass

SUFFIXES: Mapping[str, str] = {
    "places": ".svg",
    "people": ".svg",
    "things": ".svg",
    "held": ".svg",
    "sound": ".ogg",
}


@dataclass(frozen=True, slots=True)
class _Read:
    """What one version of a file gave."""

    stamp: tuple[int, int]
    place: PlaceSheet | None = None
    person: PersonSheet | None = None
    drawing: Drawing | None = None
    problems: tuple[AssetProblem, ...] = ()


class AssetLibrary:
    """What the `assets` folder of a pack offers."""

    def __init__(self, pack_assets: Path) -> None:
        """`pack_assets` need not exist: then there is nothing."""
        self.root = pack_assets
        self._reads: dict[tuple[str, str], _Read] = {}

    def names(self, kind: str) -> tuple[str, ...]:
        """Names of a kind ("places", "people", "things", "held", "sound"), sorted."""
        suffix = SUFFIXES[kind]
        return tuple(
            sorted(
                name.removesuffix(suffix)
                for name in self._files(kind)
                if name.endswith(suffix)
            )
        )

    def has(self, kind: str, name: str) -> bool:
        """Whether there is such a file, spelled exactly so."""
        return name + SUFFIXES[kind] in self._files(kind)

    def place(self, name: str) -> PlaceSheet | None:
        """What a place offers; None if missing or unusable."""
        return self._read("places", name).place

    def person(self, name: str) -> PersonSheet | None:
        """What a figure offers; None if missing or unusable."""
        return self._read("people", name).person

    def thing(self, name: str) -> Drawing | None:
        """The picture of a thing; None if missing or unusable."""
        return self._read("things", name).drawing

    def held(self, name: str) -> Drawing | None:
        """A thing as it is seen in a hand; None if missing or unusable."""
        return self._read("held", name).drawing

    def sound(self, name: str) -> Path | None:
        """The file of a sound; None if missing or unusable."""
        if self._read("sound", name).problems:
            return None
        return self.root / "sound" / (name + SUFFIXES["sound"])

    def problems_of(self, kind: str, name: str) -> tuple[AssetProblem, ...]:
        """Everything wrong with one asset; empty if it is fine."""
        return self._read(kind, name).problems

    @property
    def known_problems(self) -> tuple[AssetProblem, ...]:
        """Everything wrong with what was asked for so far."""
        return tuple(p for read in self._reads.values() for p in read.problems)

    def problems(self) -> tuple[AssetProblem, ...]:
        """Everything wrong with all assets there are."""
        return tuple(
            problem
            for kind in SUFFIXES
            for name in self.names(kind)
            for problem in self.problems_of(kind, name)
        )

    def _files(self, kind: str) -> frozenset[str]:
        try:
            return frozenset(os.listdir(self.root / kind))  # noqa: PTH208 - much quicker
        except OSError:
            return frozenset()

    def _read(self, kind: str, name: str) -> _Read:
        suffix = SUFFIXES[kind]
        path = self.root / kind / (name + suffix)
        file = f"{kind}/{name}{suffix}"
        if not _is_plain(name) or path.name not in self._files(kind):
            self._reads.pop((kind, name), None)
            return _Read((0, 0), problems=(self._missing(kind, name, file),))
        try:
            status = path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            known = self._reads.get((kind, name))
            if known is not None and known.stamp == stamp:
                return known
            read = self._load(kind, name, file, path, stamp)
        except OSError as error:
            words = error.strerror or type(error).__name__
            problem = AssetProblem(file, None, f"The file can't be read: {words}.")
            return _Read((0, 0), problems=(problem,))
        self._reads[kind, name] = read
        return read

    def _load(
        self, kind: str, name: str, file: str, path: Path, stamp: tuple[int, int]
    ) -> _Read:
        if not path.resolve().is_relative_to(self.root.resolve()):
            problem = AssetProblem(
                file, None, "The file is a link to somewhere outside the pack."
            )
            return _Read(stamp, problems=(problem,))
        if kind == "sound":
            return _Read(stamp, problems=_sound_problems(file, path, stamp[1]))
        with path.open("rb") as stream:
            # Never more than is needed to see that it is too much.
            data = stream.read(limits.MAX_BYTES + 1)
        try:
            drawing = read_drawing(data)
        except DrawingError as error:
            problem = AssetProblem(file, error.line, error.message, error.hint)
            return _Read(stamp, problems=(problem,))
        if kind == "places":
            place, problems = read_place(name, file, drawing)
            return _Read(stamp, place=place, drawing=drawing, problems=problems)
        if kind == "people":
            person, problems = read_person(name, file, drawing)
            return _Read(stamp, person=person, drawing=drawing, problems=problems)
        return _Read(stamp, drawing=drawing)

    def _missing(self, kind: str, name: str, file: str) -> AssetProblem:
        names = self.names(kind)
        for other in names:
            if other.lower() == name.lower():
                return AssetProblem(
                    file,
                    None,
                    f"The file is called {other}{SUFFIXES[kind]}: "
                    "capitals and small letters differ.",
                    f"Write {other}.",
                )
        near = difflib.get_close_matches(name, names, n=1)
        hint = f"Did you mean {near[0]}?" if near else ""
        return AssetProblem(file, None, "There is no such file.", hint)


def _is_plain(name: str) -> bool:
    return bool(name) and not set(name) & set("/\\:\0") and name not in {".", ".."}


def _sound_problems(file: str, path: Path, size: int) -> tuple[AssetProblem, ...]:
    if size > limits.MAX_SOUND_BYTES:
        return (AssetProblem(file, None, f"The sound has {size:,} bytes."),)
    with path.open("rb") as stream:
        if stream.read(4) != b"OggS":
            return (AssetProblem(file, None, "The file is not Ogg Vorbis sound."),)
    return ()
