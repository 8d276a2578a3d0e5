"""`shot`: one moment of the game as a picture, without a display."""

import os
import sys
from pathlib import Path

import click

from game.cli.opening import fail, known_scene, opened
from game.cli.options import home_option, seed_option, size_of, story_option
from game.narrative.story import Story
from game.runtime.home import Home, open_home
from game.runtime.settings import FIELDS

TEXT = next(each for each in FIELDS if each.name == "text_scale")


@click.command("shot")
@click.argument("scene", required=False)
@story_option
@home_option
@seed_option
@click.option(
    "--at",
    type=click.IntRange(0, 10_000),
    default=0,
    show_default=True,
    help="How many paragraphs into the scene; choices are made by the seed.",
)
@click.option(
    "--size",
    metavar="WxH",
    default="1920x1080",
    callback=size_of,
    help="Size in pixels.",
)
@click.option(
    "--text",
    type=click.IntRange(TEXT.low, TEXT.high),
    default=TEXT.low,
    show_default=True,
    help="Size of the words in per cent, whatever the settings say.",
)
@click.option("--bare", is_flag=True, help="The stage alone, without any words.")
@click.option("--sheet", is_flag=True, help="All places and people on contact sheets.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    help="The PNG file to write; with --sheet, a folder.",
)
def shot_command(
    scene: str | None,
    story: Path | None,
    home: Path | None,
    seed: int | None,
    at: int,
    size: tuple[int, int],
    text: int,
    out: Path,
    *,
    bare: bool,
    sheet: bool,
) -> None:
    """Write one moment of a scene as a PNG.

    SCENE is the id of a scene, or `title` for the title screen. The same
    story, seed, moment, size and text give the same picture.
    """
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    found_home = open_home(home)
    found, assets = opened(story, found_home)
    if sheet:
        _sheets(found, assets, found_home, out)
        return
    if scene is None:
        raise click.UsageError("name a scene, or `title`, or give --sheet")
    if scene != "title":
        known_scene(found, scene)
    from game.app.portrait import portrait
    from game.app.request import PlayRequest
    from game.library.library import AssetLibrary

    request = PlayRequest(
        found,
        AssetLibrary(assets),
        found_home,
        seed=seed or 0,
        scene=None if scene == "title" else scene,
        size=size,
    )
    try:
        reached, problems = portrait(request, at, out, is_bare=bare, text_scale=text)
    except OSError as problem:
        fail(f"{out} can't be written: {problem.strerror or problem}")
    for sentence in problems:
        click.echo(sentence, err=True)
    if reached < at:
        click.echo(f"The scene ends after {reached} paragraphs; this is its end.")
    if sys.stdout.isatty():
        click.echo(f"{out}")


def _sheets(story: Story, assets: Path, home: Home, out: Path) -> None:
    from game.app.contact import contact_sheets
    from game.app.request import PlayRequest
    from game.library.library import AssetLibrary

    try:
        written = contact_sheets(PlayRequest(story, AssetLibrary(assets), home), out)
    except OSError as problem:
        fail(f"{out} can't be written: {problem.strerror or problem}")
    for path in written:
        click.echo(str(path))
