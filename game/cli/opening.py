"""What most commands begin with: a story, or its mistakes in print."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

import click

from game.narrative.story import Story
from game.runtime.home import Home
from game.runtime.replay import Replay, ReplayProblem, parse

EXIT_FINDINGS = 1


def opened(folder: Path | None, home: Home) -> tuple[Story, Path]:
    """The story at `folder` (ours for None), and the pack's assets.

    Prints every error and exits with 1 if the story can't be built; raises a
    usage error if there is none.
    """
    from game.loading.load import load_story
    from game.loading.pack import NoPack, default_pack, find_pack

    where = folder or default_pack()
    try:
        story, loaded = load_story(where, home.cache / "stories")
    except NoPack as problem:
        raise click.UsageError(str(problem)) from problem
    if story is not None:
        return story, find_pack(where).assets
    from game.narrative.diagnostics import Severity, rendered

    assert loaded is not None, "only a story without errors comes from the cache"
    for finding in loaded.findings:
        if finding.severity is Severity.ERROR:
            source = loaded.sources.get(finding.span.file)
            lines = source.lines if source else []
            number = finding.span.line
            line = lines[number - 1] if 0 < number <= len(lines) else None
            click.echo(rendered(finding, line) + "\n", err=True)
    fail("The story can't be played before these are put right.")


def titles_of(assets: Path) -> Mapping[str, str]:
    """What places and things in a pack's pictures are called."""
    from game.app.titles import picture_titles
    from game.library.library import AssetLibrary

    return picture_titles(AssetLibrary(assets))


def known_scene(story: Story, scene: str | None) -> str | None:
    """`scene`, if the story has it; else a usage error with near names."""
    if scene is None or scene in story.offers:
        return scene
    from difflib import get_close_matches

    close = get_close_matches(scene, story.offers, n=3)
    hint = f"; did you mean {' or '.join(close)}?" if close else ""
    raise click.UsageError(f"there is no scene {scene}{hint}")


def replay_from(path: Path) -> Replay:
    """The replay in a file; prints what is wrong with it and exits with 1."""
    try:
        return parse(path.read_text(encoding="utf-8"), path.name)
    except (OSError, UnicodeDecodeError) as problem:
        raise click.UsageError(f"{path} can't be read as text") from problem
    except ReplayProblem as problem:
        fail(str(problem))


def fail(message: str) -> NoReturn:
    """Prints a sentence where errors go, and exits with 1."""
    click.echo(message, err=True)
    sys.exit(EXIT_FINDINGS)
