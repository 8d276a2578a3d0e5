"""`bench`: what this program costs on this machine, against the least possible.

Every row is measured in one run and compared with something measured in the
same run, since absolute times swing from machine to machine.
"""

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from game.cli.benches.rows import Measure, Row, line
from game.cli.options import story_option

PROOF_SECONDS = 30.0


@click.command("bench")
@click.argument("what", type=click.Choice(["playing", "proof"]), default="playing")
@story_option
@click.option("--json", "as_json", is_flag=True, help="Print the rows as JSON.")
@click.option("--only", metavar="WORD", help="Only rows whose name has this word.")
@click.option(
    "--seconds",
    type=click.FloatRange(min=1),
    default=PROOF_SECONDS,
    show_default=True,
    help="With `proof`: how long each way to know may compute, for each story.",
)
def bench_command(
    what: str, story: Path | None, as_json: bool, only: str | None, seconds: float
) -> None:
    """Measure this machine, in a folder of its own; nothing is kept.

    `playing` (the default, about four minutes): frames, stalls, start, choices a
    second and reading. `proof` (a quarter of an hour): the story, from nothing
    and after edits; and stories made by program, in growing sizes, proved, tried
    out, played at random and given to SPIN.
    """
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        measures = (
            _proof(story, work, seconds) if what == "proof" else _playing(story, work)
        )
        for name, measure in measures:
            if only and only.lower() not in name.lower():
                continue
            if sys.stderr.isatty():
                click.echo(f"... {name}", err=True)
            for row in measure():
                rows.append(row)
                if not as_json:
                    click.echo(line(row))
    if as_json:
        click.echo(json.dumps([asdict(row) for row in rows], indent=2))


def _playing(story: Path | None, work: Path) -> Iterator[tuple[str, Measure]]:
    from game.app.main import collect_in_passing
    from game.cli.benches import core, stage, start
    from game.cli.opening import opened
    from game.runtime.home import open_home

    opened(story, open_home(work / "home"))  # or all would be measured in vain
    collect_in_passing()  # as in a window
    yield "choices", lambda: core.choices(work)
    yield "reading", lambda: core.reading(work)
    yield "save", lambda: core.saving(story, work)
    for name, size in stage.SIZES.items():
        yield f"frame {name}", lambda n=name, s=size: stage.frames(story, work, n, s)  # type: ignore[misc]
    for name, size in stage.SIZES.items():
        yield f"memory {name}", lambda n=name, s=size: stage.memory(story, work, n, s)  # type: ignore[misc]
    yield "stall and idle", lambda: stage.stall(story, work)
    yield "start", lambda: start.start(story, work)


def _proof(
    story: Path | None, work: Path, seconds: float
) -> Iterator[tuple[str, Measure]]:
    from game.cli.benches.edits import edits
    from game.cli.benches.proof import ProofBench
    from game.loading.pack import default_pack

    yield "proof story", lambda: edits(story or default_pack(), work, seconds)
    yield from ProofBench(work, seconds).measures()
