"""The commands, and the one place where anything is caught broadly."""

import errno
import gc
import io
import sys
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click

from game.cli.opening import fail
from game.narrative.machine import StoryLoop

EXIT_OUR_BUG = 70
COMMANDS = ("play", "read", "check", "stats", "shot", "prewarm", "bench")
_OF_THE_GROUP = ("--help", "-h", "--version")


def _version(ctx: click.Context, _param: click.Parameter, is_asked: bool) -> None:
    """Print the installed version; a folder that was only copied has none."""
    if not is_asked or ctx.resilient_parsing:
        return
    # Read only when it is asked for: it would cost every start.
    from importlib import metadata

    try:
        version = metadata.version("borrowed-warmth")
    except metadata.PackageNotFoundError:
        version = "unknown (not installed)"
    click.echo(f"{ctx.info_name}, version {version}")
    ctx.exit()


class _Commands(click.Group):
    """A module each, read when it is wanted; no command at all means `play`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"game.cli.{cmd_name}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0].startswith("-") and args[0] not in _OF_THE_GROUP):
            args = ["play", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version and exit.",
)
def commands() -> None:
    """Play, read and check interactive stories written in YAML.

    Without a command, the story is played in a window.
    """


def main() -> None:
    """Runs a command; what goes before it is in `game.__main__`.

    Exits with 0, 1 (findings), 2 (wrong usage) or 70 (our bug).
    """
    for stream in (sys.stdout, sys.stderr):
        # A story's letters may have no place in what the output is read with.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    if sys.stdin is None:
        # Whoever started us closed it, as some launchers do: nothing is typed there.
        sys.stdin = io.StringIO()
    try:
        commands(prog_name="warmth" if Path(sys.argv[0]).stem == "warmth" else "game")
    except StoryLoop as problem:
        # Wherever a story is played: its own fault, found only by playing it.
        fail(f"The story runs in a circle: {problem}.")
    except OSError as problem:
        if problem.errno != errno.ENOSPC:
            _tell_our_bug()
        # Saves look after themselves; this is the output, sent into a file.
        fail("The disk is full: what was printed is not complete.")
    except Exception:  # noqa: BLE001 - the edge: whatever comes here is our bug
        _tell_our_bug()
    finally:
        # The process ends, and all that it holds with it: no need to look through it.
        gc.freeze()


def _tell_our_bug() -> NoReturn:
    # Read only when it is needed: it would cost every start.
    import traceback

    traceback.print_exc()
    click.echo(
        "\nThis is a fault of the program, not of your story or of anything you "
        "did. The lines above say where.",
        err=True,
    )
    sys.exit(EXIT_OUR_BUG)
