"""All findings about a pack, in one call."""

import contextlib
import time
from dataclasses import dataclass
from pathlib import Path

from game.checking.assets import asset_findings
from game.checking.fingerprints import of_assets
from game.checking.keeping import all_kept
from game.checking.lint import story_findings
from game.checking.proof.answers import Proof
from game.checking.proof.budget import Budget
from game.checking.proof.findings import proof_findings
from game.checking.proof.memory import decoded, encoded, hints_of
from game.checking.proof.verdicts import prove
from game.library.library import AssetLibrary
from game.loading.compiler import Loaded
from game.loading.load import load
from game.loading.pack import find_pack
from game.narrative.diagnostics import Diagnostic, Severity
from game.narrative.story import Story
from game.runtime.store import StoreProblem, read_bytes, write_atomically

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


def check(
    folder: Path,
    budget: Budget | None = None,
    *,
    proves: bool = True,
    memory: Path | None = None,
) -> Report:
    """Checks the pack at `folder`.

    Args:
        folder: The pack.
        budget: What the proof may spend; None for the usual.
        proves: Whether there is a proof at all.
        memory: Folder in which a check leaves what spares the next one work; None
            for none.

    Raises:
        NoPack: If there is no story at `folder`.
    """
    with all_kept():
        loaded = load(folder)
        assets = find_pack(folder).assets
        findings = [
            *loaded.findings,
            *story_findings(loaded),
            *_about_assets(loaded, assets, memory),
        ]
    proof = None
    if loaded.story is not None and proves:
        usual = Budget(SECONDS, MEGABYTES, time.monotonic)
        proof = _proof(loaded.story, budget or usual, memory)
        with all_kept():
            findings += proof_findings(loaded, proof, findings)
    findings.sort(key=lambda f: (f.span.file, f.span.line, f.span.column, f.code))
    return Report(loaded, tuple(findings), proof)


def _proof(story: Story, budget: Budget, memory: Path | None) -> Proof:
    """The proof, with what is left of the last one; leaves itself to the next."""
    if memory is None:
        return prove(story, budget)
    file = memory / f"{story.id}.proof"
    before = _read(file)
    with all_kept():
        hints = decoded(before)
    proof = prove(story, budget, hints=hints)
    if proof.is_complete and proof.prints is not None:
        with all_kept():
            if hints.prints != proof.prints or not proof.prints.world:
                _keep(file, encoded(hints_of(proof)))
    return proof


def _about_assets(
    loaded: Loaded, assets: Path, memory: Path | None
) -> list[Diagnostic]:
    """Findings about assets; nothing is looked at again that was in order."""
    file = None
    name = b""
    if memory is not None and loaded.story is not None:
        file = memory / f"{loaded.story.id}.assets"
        name = of_assets(loaded, assets).encode()
        if name and _read(file) == name:
            return []
    found = asset_findings(loaded, AssetLibrary(assets))
    if file is not None and name and not found:
        _keep(file, name)
    return found


def _read(file: Path) -> bytes:
    try:
        return read_bytes(file) or b""
    except StoreProblem:
        return b""  # no hints: the proof takes longer, that is all


def _keep(file: Path, data: bytes) -> None:
    """Keeps hints, if there is room for them; nothing depends on it."""
    with contextlib.suppress(StoreProblem):
        if _read(file) != data:
            write_atomically(file, data)
