"""`check`: everything that is wrong with a story, in one run."""

import json
import sys
from pathlib import Path

import click

from game.cli.options import story_option
from game.narrative.diagnostics import Diagnostic, Severity, Span


@click.command("check")
@story_option
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.option("--strict", is_flag=True, help="Let warnings count as findings.")
@click.option("--explain", metavar="CODE", help="Describe a code such as W012.")
def check_command(
    story: Path | None, as_json: bool, strict: bool, explain: str | None
) -> None:
    """Find mistakes in a story: every one, each with its place and what to do.

    Exits with 1 if there are errors (with --strict, or warnings), else with 0.
    """
    if explain is not None:
        _explain(explain)
        return
    from game.checking.check import check
    from game.loading.pack import NoPack, default_pack
    from game.narrative.diagnostics import rendered

    try:
        report = check(story or default_pack())
    except NoPack as problem:
        raise click.UsageError(str(problem)) from problem
    if as_json:
        click.echo(
            json.dumps({"findings": [_as_json(f) for f in report.findings]}, indent=2)
        )
    else:
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
    counted = (Severity.ERROR, Severity.WARNING) if strict else (Severity.ERROR,)
    if any(f.severity in counted for f in report.findings):
        sys.exit(1)


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
