"""Options that several commands share."""

from operator import le
from pathlib import Path

import click

SMALLEST = (640, 360)
LARGEST = (7680, 4320)

story_option = click.option(
    "--story",
    type=click.Path(path_type=Path),
    help="Folder of a story pack (or its story/); ours if left out.",
)
home_option = click.option(
    "--home",
    metavar="DIR",
    # An empty variable of the shell means: not given.
    callback=lambda _context, _option, value: Path(value) if value else None,
    envvar="WARMTH_HOME",
    help="Folder for saves, settings and cache, instead of the system's.",
)
seed_option = click.option(
    "--seed", type=click.IntRange(0, 2**32 - 1), help="Seed of the play."
)


def size_of(
    _ctx: click.Context, _param: click.Parameter, value: str | None
) -> tuple[int, int] | None:
    """The (width, height) in pixels that a text such as 1920x1080 means."""
    if value is None:
        return None
    width, _, height = value.lower().partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise click.BadParameter(f"{value!r} is no size; write it like 1920x1080")
    size = (int(width), int(height))
    fits = all(map(le, SMALLEST, size)) and all(map(le, size, LARGEST))
    if not fits:
        raise click.BadParameter(
            f"a size lies between {SMALLEST[0]}x{SMALLEST[1]} "
            f"and {LARGEST[0]}x{LARGEST[1]}"
        )
    return size
