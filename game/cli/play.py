"""`play`: the game in a window; without a display as text, or by itself."""

import os
import sys
from pathlib import Path

import click

from game.cli.opening import fail, known_scene, opened, replay_from, titles_of
from game.cli.options import home_option, seed_option, size_of, story_option
from game.narrative.story import Story
from game.runtime.home import Home, open_home
from game.runtime.replay import Replay


@click.command("play")
@story_option
@home_option
@seed_option
@click.option("--scene", metavar="ID", help="Begin at this scene.")
@click.option(
    "--size", metavar="WxH", callback=size_of, help="Size of the window in pixels."
)
@click.option("--fullscreen/--window", default=None, help="Fill the screen, or don't.")
@click.option(
    "--record",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write what was played into this file, for --replay.",
)
@click.option(
    "--replay",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="Play what stands in this file; with --headless.",
)
@click.option("--headless", is_flag=True, help="The whole screen engine, unseen.")
def play_command(
    story: Path | None,
    home: Path | None,
    seed: int | None,
    scene: str | None,
    size: tuple[int, int] | None,
    fullscreen: bool | None,
    record: Path | None,
    replay: Path | None,
    *,
    headless: bool,
) -> None:
    """Play the story in a window.

    Without a display it is read in the terminal instead; without a terminal
    either, a seeded play runs by itself.
    """
    if replay is not None and not headless:
        raise click.UsageError("--replay plays unseen; add --headless")
    found_home = open_home(home)
    found, assets = opened(story, found_home)
    scene = known_scene(found, scene)
    if headless:
        given = replay_from(replay) if replay else _bot_play(found, seed, scene)
        _rehearse(found, assets, found_home, given, size, record)
        return
    _fit_for_a_window()
    from game.stage.window import display_available

    is_there, why = display_available()
    if is_there:
        from game.app.main import run, window_size
        from game.app.request import PlayRequest
        from game.library.library import AssetLibrary

        run(
            PlayRequest(
                found,
                AssetLibrary(assets),
                found_home,
                seed=seed,
                scene=scene,
                size=size or window_size(found_home),
                full_screen=fullscreen,
                record=record,
                tell=_tell,
            )
        )
        return
    _without_a_display(why, found, assets, found_home, seed, scene, record)


def _fit_for_a_window() -> None:
    """Sets what SDL wants set before it starts; refuses two pygames at once."""
    from game.stage.environment import prepare_environment

    prepare_environment()
    from game.stage.window import library_faults

    refusal, warning = library_faults()
    if refusal:
        fail(refusal)
    if warning:
        click.echo(warning, err=True)


def _tell(sentence: str) -> None:
    click.echo(sentence, err=True)


def _without_a_display(
    why: str,
    story: Story,
    assets: Path,
    home: Home,
    seed: int | None,
    scene: str | None,
    record: Path | None,
) -> None:
    if sys.stdin.isatty() and sys.stdout.isatty():
        from game.cli.read import converse

        click.echo(f"{why} The story goes on here, as text.\n")
        titles = titles_of(assets)
        converse(story, titles, home, record=record, seed=seed, scene=scene)
        return
    click.echo(f"{why} There is no terminal either, so the story plays by itself.")
    _rehearse(story, assets, home, _bot_play(story, seed, scene), None, record)


def _bot_play(story: Story, seed: int | None, scene: str | None) -> Replay:
    from game.runtime.policies import auto_play

    return auto_play(story, "random", seed or 0, scene).replay


def _rehearse(
    story: Story,
    assets: Path,
    home: Home,
    replay: Replay,
    size: tuple[int, int] | None,
    record: Path | None,
) -> None:
    """Runs a replay through the full screen engine, and says how it ended."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    # There is no window to close: who ends the process means it.
    os.environ["SDL_NO_SIGNAL_HANDLERS"] = "1"
    _fit_for_a_window()
    from game.app.main import run
    from game.app.rehearsal import RehearsalProblem
    from game.app.request import WINDOW_SIZE, PlayRequest
    from game.library.library import AssetLibrary

    request = PlayRequest(
        story,
        AssetLibrary(assets),
        home,
        scene=replay.scene,
        size=size or WINDOW_SIZE,
        record=record,
        replay=replay.inputs,
        tell=_tell,
    )
    try:
        ending = run(request)
    except RehearsalProblem as problem:
        fail(str(problem))
    steps = len(replay.inputs)
    if ending is None:
        click.echo(f"{steps} inputs played; the play is not over.")
        return
    known = story.endings.get(ending)
    title = f" ({known.title})" if known else ""
    click.echo(f"{steps} inputs played, to the ending {ending}{title}.")
