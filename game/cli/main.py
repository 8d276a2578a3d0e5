"""The commands, and the one place where anything is caught broadly."""

import sys
import traceback
from pathlib import Path

import click

from game.cli.bench import bench_command
from game.cli.check import check_command
from game.cli.play import play_command
from game.cli.read import read_command
from game.cli.shot import shot_command
from game.cli.stats import stats_command

EXIT_OUR_BUG = 70


class _Commands(click.Group):
    """A group in which no command at all means `play`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0].startswith("-") and args[0] not in ("--help", "-h")):
            args = ["play", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="borrowed-warmth")
def commands() -> None:
    """Play, read and check interactive stories written in YAML.

    Without a command, the story is played in a window.
    """


commands.add_command(play_command)
commands.add_command(read_command)
commands.add_command(check_command)
commands.add_command(stats_command)
commands.add_command(shot_command)
commands.add_command(bench_command)


def main() -> None:
    """Runs a command; exits with 0, 1 (findings), 2 (wrong usage) or 70 (our bug)."""
    try:
        commands(prog_name="warmth" if Path(sys.argv[0]).stem == "warmth" else "game")
    except Exception:  # noqa: BLE001 - the edge: whatever comes here is our bug
        traceback.print_exc()
        click.echo(
            "\nThis is a fault of the program, not of your story or of anything you "
            "did. The lines above say where.",
            err=True,
        )
        sys.exit(EXIT_OUR_BUG)
