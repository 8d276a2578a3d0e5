"""Something wrong with an asset, as a value.

Knows nothing of stories: the checker turns these into its own findings.
"""

from game.narrative.values import dataclass


@dataclass(frozen=True, slots=True, order=True)
class AssetProblem:
    """One thing wrong with a file under `assets/`.

    Attributes:
        file: Path relative to the pack's `assets` folder, forward slashes.
        line: Line in the file, 1 for the first, or None if unknown.
        message: What is wrong.
        hint: What to do.
        is_fatal: Whether the file is not used at all because of it.
    """

    file: str
    line: int | None
    message: str
    hint: str = ""
    is_fatal: bool = True

    def __str__(self) -> str:
        where = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{where}: {self.message}" + (f" {self.hint}" if self.hint else "")
