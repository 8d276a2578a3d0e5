"""`prewarm`: every picture of a story drawn before it is played."""

import os
from pathlib import Path

import click

from game.cli.opening import fail, opened
from game.cli.options import home_option, size_of, story_option
from game.runtime.home import open_home


@click.command("prewarm")
@story_option
@home_option
@click.option(
    "--size",
    "sizes",
    metavar="WxH",
    multiple=True,
    default=("1920x1080",),
    show_default=True,
    help="Size of the window; give it again for more of them.",
)
def prewarm_command(
    story: Path | None, home: Path | None, sizes: tuple[str, ...]
) -> None:
    """Draw all pictures of a story into the cache, so that no player waits.

    The cache stands in the home folder and is kept below 600 MB; a second run
    draws only what has changed.
    """
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    context = click.get_current_context()
    pixels = tuple(
        size
        for text in sizes
        if (size := size_of(context, context.command.params[2], text)) is not None
    )
    found_home = open_home(home)
    if not found_home.is_writable:
        fail(f"The pictures can't be kept: {found_home.cache} can't be written.")
    found, assets = opened(story, found_home)
    from game.app.prewarming import prewarm
    from game.app.request import PlayRequest
    from game.library.library import AssetLibrary

    request = PlayRequest(found, AssetLibrary(assets), found_home)
    drawn, problems = prewarm(request, pixels, click.echo)
    for sentence in problems:
        click.echo(sentence, err=True)
    click.echo(f"{drawn} pictures drawn; the others were there already.")
