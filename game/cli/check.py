"""`check`: everything that is wrong with a story, in one run, and what is proved."""

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from game.cli.opening import fail
from game.cli.options import home_option, story_option
from game.narrative.diagnostics import Diagnostic, Severity, Span

if TYPE_CHECKING:
    from game.checking.check import Report
    from game.checking.proof.answers import Proof
    from game.checking.proof.budget import Budget

EXIT_FINDINGS = 1
EXIT_UNPROVED = 3
UNPROVED_SHOWN = 12


@click.command("check")
@story_option
@home_option
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@click.option("--strict", is_flag=True, help="Let warnings count as findings.")
@click.option("--explain", metavar="CODE", help="Describe a code such as W012.")
@click.option("--proof/--no-proof", default=True, help="Leave the proof out.")
@click.option(
    "--seconds",
    type=click.FloatRange(0.1, 86_400),
    default=120.0,
    show_default=True,
    help="How long the proof may take.",
)
@click.option(
    "--memory",
    type=click.IntRange(10, 1_000_000),
    default=800,
    show_default=True,
    help="Megabytes that the proof may take.",
)
@click.option(
    "--witness",
    metavar="KIND:ID",
    help="Print a replay that reaches a scene:ID, choice:SCENE/ID, ending:ID,"
    " act:ID or notice:ID.",
)
@click.option(
    "--suite",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write a few replays to this folder that reach every choice and ending.",
)
@click.option(
    "--against",
    type=click.Path(path_type=Path, exists=True),
    help="Say what changed in behaviour since this other version of the story.",
)
def check_command(
    story: Path | None,
    home: Path | None,
    as_json: bool,
    strict: bool,
    explain: str | None,
    proof: bool,
    seconds: float,
    memory: int,
    witness: str | None,
    suite: Path | None,
    against: Path | None,
) -> None:
    """Find mistakes in a story, and prove that there are no others of their kind.

    Exits with 1 if there are errors (with --strict, or warnings), with 3 if there
    is no finding but not everything could be proved in time, else with 0.
    """
    if explain is not None:
        _explain(explain)
        return
    from game.checking.check import check
    from game.loading.pack import NoPack, default_pack
    from game.runtime.home import open_home

    proves = proof or any(each is not None for each in (witness, suite, against))
    try:
        where = story or default_pack()
        hints = open_home(home).cache / "proofs"
        report = check(where, _budget(seconds, memory), proves=proves, memory=hints)
        other = check(against, _budget(seconds, memory)) if against else None
    except NoPack as problem:
        raise click.UsageError(str(problem)) from problem
    _clear_line()
    if witness is not None:
        _print_witness(report, witness)
    elif suite is not None:
        _write_suite(report, suite)
    elif other is not None:
        _print_differences(other, report, as_json)
    else:
        _print(report, as_json)
        sys.exit(_exit_code(report, strict))


def _exit_code(report: "Report", strict: bool) -> int:
    counted = (Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,)
    if any(f.severity in counted for f in report.findings):
        return EXIT_FINDINGS
    is_clean = not any(f.severity is not Severity.NOTE for f in report.findings)
    if is_clean and report.proof is not None and not report.proof.is_complete:
        return EXIT_UNPROVED
    return 0


def _budget(seconds: float, memory: int) -> "Budget":
    from game.checking.proof.budget import Budget

    return Budget(seconds, memory, time.monotonic, _progress)


def _progress(what: str) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{what}", nl=False, err=True)


def _clear_line() -> None:
    if sys.stderr.isatty():
        click.echo("\r\x1b[K", nl=False, err=True)


# --- the report -------------------------------------------------------------------


def _print(report: "Report", as_json: bool) -> None:
    if as_json:
        found: dict[str, object] = {
            "findings": [_as_json(f) for f in report.findings],
        }
        if report.proof is not None:
            from game.checking.proof.report import as_json as proof_as_json

            found["proof"] = proof_as_json(report.proof)
        click.echo(json.dumps(found, indent=2))
        return
    from game.narrative.diagnostics import rendered

    shown = [f for f in report.findings if f.severity is not Severity.NOTE]
    notes = len(report.findings) - len(shown)
    for finding in shown:
        source = report.loaded.sources.get(finding.span.file)
        lines = source.lines if source else []
        number = finding.span.line
        line = lines[number - 1] if number <= len(lines) else None
        click.echo(rendered(finding, line) + "\n")
    if shown:
        click.echo(_summary(report.findings))
    elif notes and sys.stdout.isatty():
        click.echo(f"nothing to do ({notes} notes; --json shows them)")
    if report.proof is not None:
        _print_proof(report.proof)


def _print_proof(proof: "Proof") -> None:
    """A few lines on a terminal; in a pipe only what isn't proved."""
    from game.checking.proof.report import named

    if proof.stopped == "interrupted":
        click.echo("interrupted; this is what was known by then")
    unproved = proof.unproved
    if unproved:
        click.echo(f"not proved: {len(unproved)} of {len(proof.verdicts)}")
        for key in unproved[:UNPROVED_SHOWN]:
            limit = _LIMITS.get(proof.verdicts[key].limit, "")
            click.echo(f"  {named(key)} ({limit})")
        if len(unproved) > UNPROVED_SHOWN:
            click.echo(f"  and {len(unproved) - UNPROVED_SHOWN} more; --json has them")
    elif sys.stdout.isatty():
        click.echo(
            f"proved: all {len(proof.verdicts)} questions, with {proof.plays} plays "
            f"and {proof.states} states in {proof.seconds:.1f} s"
        )


_LIMITS = {
    "time": "the time was over",
    "states": "too many states for the memory",
    "search": "no play was found, and no proof that there is none",
    "seeds": "there is a way, but no seed was found that takes it",
    "size": "the story is too large",
    "memory": "the memory was used up",
    "interrupted": "interrupted",
}


def _summary(findings: tuple[Diagnostic, ...]) -> str:
    counts = [
        (sum(f.severity is severity for f in findings), str(severity))
        for severity in Severity
    ]
    return ", ".join(f"{n} {word}{'s' * (n != 1)}" for n, word in counts if n)


def _as_json(finding: Diagnostic) -> dict[str, object]:
    def place(span: Span) -> dict[str, object]:
        return {"file": span.file, "line": span.line, "column": span.column}

    found: dict[str, object] = {
        "code": finding.code,
        "severity": str(finding.severity),
        **place(finding.span),
        "message": finding.message,
        "hint": finding.hint,
    }
    if finding.also is not None:
        found["also"] = place(finding.also)
    return found


# --- replays ------------------------------------------------------------------------


def _proof_of(report: "Report") -> "Proof":
    if report.proof is None:
        click.echo("the story has errors; `check` says which", err=True)
        sys.exit(EXIT_FINDINGS)
    return report.proof


def _print_witness(report: "Report", wanted: str) -> None:
    from difflib import get_close_matches

    from game.checking.proof.report import named, witness_of
    from game.runtime.replay import Replay, write

    proof = _proof_of(report)
    story = report.loaded.story
    assert story is not None, "only a story without errors has a proof"
    try:
        found = witness_of(story, proof, wanted)
    except KeyError as problem:
        names = [named(key).removesuffix("/given") for key in proof.verdicts]
        close = ", ".join(get_close_matches(wanted, names, n=3))
        message = f"there is no {wanted}; nearest: {close or 'none'}"
        raise click.UsageError(message) from problem
    if found is None:
        is_known = not any(named(k).startswith(wanted) for k in proof.unproved)
        click.echo(
            f"{wanted} can't be reached, proved"
            if is_known
            else f"no play was found that reaches {wanted}; it isn't proved either",
            err=True,
        )
        sys.exit(EXIT_FINDINGS if is_known else EXIT_UNPROVED)
    click.echo(write(Replay(story.id, found.replay)), nl=False)


def _write_suite(report: "Report", folder: Path) -> None:
    from game.checking.proof.suites import suite
    from game.runtime.replay import Replay, write

    proof = _proof_of(report)
    story = report.loaded.story
    assert story is not None, "only a story without errors has a proof"
    chosen = suite(story, proof)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number, witness in enumerate(chosen, 1):
            text = write(Replay(story.id, witness.replay))
            path = folder / f"{story.id}_{number:02}.replay"
            path.write_text(text, encoding="utf-8")
    except OSError as problem:
        fail(f"{folder} can't be written: {problem.strerror or problem}")
    click.echo(f"{len(chosen)} replays in {folder}")


def _print_differences(before: "Report", after: "Report", as_json: bool) -> None:
    from game.checking.proof.against import differences

    old, new = before.loaded.story, after.loaded.story
    proofs = _proof_of(before), _proof_of(after)
    assert old is not None, "only a story without errors has a proof"
    assert new is not None, "only a story without errors has a proof"
    found = differences(old, proofs[0], new, proofs[1])
    if as_json:
        click.echo(json.dumps(found, indent=2))
        return
    for what, names in found.items():
        for name in names:
            click.echo(f"{what}: {name}")
    if not any(found.values()):
        click.echo("nothing changed in behaviour")


def _explain(code: str) -> None:
    from difflib import get_close_matches

    from game.narrative.codes import CODES

    entry = CODES.get(code.upper())
    if entry is None:
        close = ", ".join(get_close_matches(code.upper(), CODES, n=4))
        raise click.UsageError(f"there is no code {code}; nearest: {close or 'none'}")
    click.echo(f"{code.upper()}: {entry.title}\n\n{entry.why}\n")
    if entry.example:
        click.echo("For example:\n")
        click.echo("\n".join(f"    {line}" for line in entry.example.splitlines()))
