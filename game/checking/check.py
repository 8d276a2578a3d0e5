"""All findings about a pack, in one call."""

import time
from dataclasses import dataclass
from pathlib import Path

from game.checking.assets import asset_findings
from game.checking.lint import story_findings
from game.checking.proof.budget import Budget
from game.checking.proof.findings import proof_findings
from game.checking.proof.verdicts import Proof, prove
from game.library.library import AssetLibrary
from game.loading.compiler import Loaded
from game.loading.load import load
from game.loading.pack import find_pack
from game.narrative.diagnostics import Diagnostic, Severity

SECONDS = 30.0
MEGABYTES = 800


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found.

    Attributes:
        loaded: The story as loaded.
        findings: All findings, in file order.
        proof: What is proved, or None without a story or if unwanted.
    """

    loaded: Loaded
    findings: tuple[Diagnostic, ...]
    proof: Proof | None = None

    def count(self, severity: Severity) -> int:
        """How many findings are of that severity."""
        return sum(f.severity is severity for f in self.findings)


def check(folder: Path, budget: Budget | None = None, *, proves: bool = True) -> Report:
    """Checks the pack at `folder`.

    Args:
        folder: The pack.
        budget: What the proof may spend; None for the usual.
        proves: Whether there is a proof at all.

    Raises:
        NoPack: If there is no story at `folder`.
    """
    loaded = load(folder)
    library = AssetLibrary(find_pack(folder).assets)
    findings = [
        *loaded.findings,
        *story_findings(loaded),
        *asset_findings(loaded, library),
    ]
    proof = None
    if loaded.story is not None and proves:
        usual = Budget(SECONDS, MEGABYTES, time.monotonic)
        proof = prove(loaded.story, budget or usual)
        findings += proof_findings(loaded, proof, findings)
    findings.sort(key=lambda f: (f.span.file, f.span.line, f.span.column, f.code))
    return Report(loaded, tuple(findings), proof)
