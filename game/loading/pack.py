"""Where a story pack's files are, and their text.

A pack is a folder with `story/` and `assets/`. Nothing outside it is read,
whatever links say; sizes and numbers of files are bounded.
"""

import os
import stat
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from game.narrative.diagnostics import Diagnostic, Span
from game.narrative.values import dataclass

FILES_MAX = 5_000
FILE_BYTES_MAX = 4_000_000
SUFFIXES = (".yaml", ".yml")


@dataclass(slots=True)
class Source:
    """One file as it was read: its path in the pack, and its lines."""

    path: str
    text: str
    _lines: list[str] | None = None

    @property
    def lines(self) -> list[str]:
        """The lines without their line ends, as YAML counts them."""
        if self._lines is None:
            self._lines = self.text.split("\n")
        return self._lines


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack's folders. `assets` need not exist."""

    root: Path
    story: Path
    assets: Path


class NoPack(Exception):
    """There is no story where one was looked for; the message says what to do."""


def default_pack() -> Path:
    """The pack that comes with the program: in the wheel, else the checkout."""
    package = Path(__file__).resolve().parent.parent
    packed = package / "_data"
    return packed if (packed / "story").is_dir() else package.parent


def find_pack(folder: Path) -> Pack:
    """The pack at `folder`, which may also be the pack's `story` folder.

    Raises:
        NoPack: If there is no folder, or no YAML in it.
    """
    if not folder.exists():
        raise NoPack(f"there is no folder {folder}; give the folder of a story")
    if not folder.is_dir():
        raise NoPack(f"{folder} is a file; give the folder that the story is in")
    folder = folder.resolve()
    if (folder / "story").is_dir():
        pack = Pack(folder, folder / "story", folder / "assets")
    elif folder.name == "story":
        pack = Pack(folder.parent, folder, folder.parent / "assets")
    else:
        pack = Pack(folder, folder, folder / "assets")
    if next(_yaml_files(pack), None) is None:
        raise NoPack(
            f"{pack.story} has no .yaml file in it; a story begins with a story.yaml"
        )
    return pack


def _yaml_files(pack: Pack) -> Iterator[Path]:
    """Every YAML file of `pack`, in no order; links to folders aren't followed."""
    for where, folders, names in os.walk(pack.story):
        here = Path(where)
        folders[:] = [
            name
            for name in folders
            # A pack without a `story` folder keeps its assets beside its scenes.
            if not name.startswith(".") and here / name != pack.assets
        ]
        for name in names + folders:
            if name.endswith(SUFFIXES) and not name.startswith("."):
                yield here / name


def read_sources(pack: Pack) -> tuple[list[Source], list[Diagnostic]]:
    """The text of every YAML file of `pack`, and what couldn't be read."""
    sources: list[Source] = []
    findings: list[Diagnostic] = []
    files = sorted(islice(_yaml_files(pack), FILES_MAX + 1))
    is_inside = pack.story.resolve().is_relative_to(pack.root)
    if len(files) > FILES_MAX:
        findings.append(
            _finding("", f"there are more than {FILES_MAX} files", "join some of them")
        )
    for path in files[:FILES_MAX]:
        name = path.relative_to(pack.root).as_posix()
        # Only a link can lead elsewhere; to follow every path takes its time.
        if not is_inside or (
            path.is_symlink() and not path.resolve().is_relative_to(pack.root)
        ):
            findings.append(
                _finding(
                    name,
                    "this file is a link that leads out of the story's folder",
                    "copy the file into the folder",
                )
            )
            continue
        try:
            details = path.stat()
            # A pipe or a device would be waited for, perhaps for ever.
            if not (stat.S_ISREG(details.st_mode) or stat.S_ISDIR(details.st_mode)):
                findings.append(
                    _finding(name, "this is not an ordinary file", "take it away")
                )
                continue
            if details.st_size > FILE_BYTES_MAX:
                findings.append(_too_big(name, details.st_size))
                continue
            data = path.read_bytes()
        except OSError as problem:
            reason = problem.strerror or str(problem)
            findings.append(
                _finding(name, f"can't be read: {reason}", "check its permissions")
            )
            continue
        source = _decoded(name, data, findings)
        if source is not None:
            sources.append(source)
    return sources, findings


def _decoded(name: str, data: bytes, findings: list[Diagnostic]) -> Source | None:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        column = problem.start - (data.rfind(b"\n", 0, problem.start) + 1) + 1
        findings.append(
            Diagnostic(
                "W002",
                Span(name, line, column, 1),
                "this file is not written in UTF-8",
                "save it as UTF-8; in most editors that is under `Save with encoding`",
            )
        )
        return None
    return Source(name, text.replace("\r\n", "\n"))


def _too_big(name: str, size: int) -> Diagnostic:
    return _finding(
        name,
        f"this file has {size:,} bytes; {FILE_BYTES_MAX:,} is the most",
        "divide it into several files",
    )


def _finding(name: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic("W002", Span(name, 1, 1, 1), message, hint)
