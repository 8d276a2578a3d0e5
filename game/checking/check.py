"""All findings about a pack, in one call."""

from dataclasses import dataclass
from pathlib import Path

from game.checking.assets import asset_findings
from game.checking.lint import story_findings
from game.library.library import AssetLibrary
from game.loading.compiler import Loaded
from game.loading.load import load
from game.loading.pack import find_pack
from game.narrative.diagnostics import Diagnostic, Severity


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: the story as loaded, and all findings in file order."""

    loaded: Loaded
    findings: tuple[Diagnostic, ...]

    def count(self, severity: Severity) -> int:
        """How many findings are of that severity."""
        return sum(f.severity is severity for f in self.findings)


def check(folder: Path) -> Report:
    """Checks the pack at `folder`. Raises NoPack if there is none."""
    loaded = load(folder)
    library = AssetLibrary(find_pack(folder).assets)
    findings = [
        *loaded.findings,
        *story_findings(loaded),
        *asset_findings(loaded, library),
    ]
    findings.sort(key=lambda f: (f.span.file, f.span.line, f.span.column, f.code))
    return Report(loaded, tuple(findings))
