"""`read`: the story as text in a terminal.

For whoever reads with a screen reader, and for authors. The same core, session
and saves as the window's; only the showing differs.
"""

import secrets
import shutil
import sys
import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from game.cli.opening import fail, known_scene, opened, replay_from, titles_of
from game.cli.options import home_option, seed_option, story_option
from game.cli.reader import Reader
from game.narrative.machine import StoryLoop
from game.narrative.story import Story
from game.runtime import replay as replays
from game.runtime import store
from game.runtime.home import Home, open_home
from game.runtime.policies import POLICIES, auto_play
from game.runtime.replay import Replay, ReplayProblem
from game.runtime.saves import Saves
from game.runtime.session import Session

WIDTH_MAX = 78
# What a terminal without typographic signs is shown in their place.
_PLAIN = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'}
    | {"\u2013": "-", "\u2014": "--", "\u2026": "...", "\u00a0": " "}
)


@click.command("read")
@story_option
@home_option
@click.option(
    "--replay",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="Read the play that stands in this file.",
)
@click.option(
    "--record",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write what was played into this file, for --replay.",
)
@click.option(
    "--auto",
    type=click.Choice(sorted(POLICIES)),
    help="Let a bot of this temperament play.",
)
@seed_option
@click.option("--scene", metavar="ID", help="Begin at this scene.")
@click.option(
    "--continue/--new",
    "goes_on",
    default=None,
    help="Go on where you were, or begin anew, without being asked.",
)
def read_command(
    story: Path | None,
    home: Path | None,
    replay: Path | None,
    record: Path | None,
    auto: str | None,
    seed: int | None,
    scene: str | None,
    goes_on: bool | None,
) -> None:
    """Play the story as text, in the terminal.

    Type the number of what you want to do; ? shows the other commands. With
    --auto or --replay nothing is asked. Answers can also come from a file or
    a pipe; then the play ends where they end.
    """
    if auto is not None and replay is not None:
        raise click.UsageError("--auto and --replay can't both play; give one")
    if replay is not None and (seed is not None or scene is not None):
        raise click.UsageError("a replay has its own seed and scene; leave them out")
    found_home = open_home(home)
    found, assets = opened(story, found_home)
    scene = known_scene(found, scene)
    titles = titles_of(assets)
    try:
        if replay is not None:
            read_replay(found, titles, replay_from(replay), record)
        elif auto is not None:
            play = auto_play(found, auto, seed or 0, scene)
            read_replay(found, titles, play.replay, record)
        else:
            converse(
                found,
                titles,
                found_home,
                record=record,
                seed=seed,
                scene=scene,
                goes_on=goes_on,
            )
    except ReplayProblem as problem:
        fail(str(problem))
    except StoryLoop as problem:
        fail(f"The story runs in a circle: {problem}.")


def read_replay(
    story: Story, titles: Mapping[str, str], replay: Replay, record: Path | None = None
) -> None:
    """Print a whole play.

    Raises:
        ReplayProblem: The replay doesn't fit the story.
    """
    session = Session(story, titles)
    reader = Reader(session, _say, lambda _: None, lambda _: None)
    _say(story.title)
    try:
        reader.play(replay)
    finally:
        _record(record, session)


def converse(
    story: Story,
    titles: Mapping[str, str],
    home: Home,
    *,
    record: Path | None = None,
    seed: int | None = None,
    scene: str | None = None,
    goes_on: bool | None = None,
) -> None:
    """Play with whoever sits at the terminal, or with what comes from a pipe.

    At a terminal the play is saved after every choice; from a pipe only when
    `q` asks for it, so that a script never writes over somebody's saves.
    """
    is_terminal = sys.stdin.isatty()
    if goes_on is None and (seed is not None or scene is not None or not is_terminal):
        goes_on = False
    saves = Saves(home.shelf(story.id), story.id)
    keep = _keeper(saves, story)
    reader = Reader(
        Session(story, titles),
        _say,
        _ask,
        keep if is_terminal else lambda _: None,
        warns=is_terminal,
    )
    _say(story.title)
    if home.message:
        _say(home.message)
    try:
        if goes_on is False or not _continued(saves, reader, asks=goes_on is None):
            if is_terminal:
                _say(story.texts.get("content_note", ""))
                _say("Type ? for help.")
            if seed is None:
                seed = secrets.randbelow(2**32) if is_terminal else 0
            reader.tell(reader.session.begin(seed, scene))
        reader.converse()
    except KeyboardInterrupt:
        _say("")
    finally:
        if reader.session.history and (is_terminal or reader.was_left):
            keep(reader.session)
        saves.close()
        _record(record, reader.session)


def _keeper(saves: Saves, story: Story) -> Callable[[Session], None]:
    """What saves a play; the first time it can't, it says why."""
    told: list[str] = []

    def keep(session: Session) -> None:
        try:
            saves.autosave(story.digest, session.to_json(), {})
        except store.StoreProblem as problem:
            if not told:
                told.append(str(problem))
                _say(f"[{problem} You can go on, but this is not being saved.]")

    return keep


def _continued(saves: Saves, reader: Reader, *, asks: bool) -> bool:
    """Whether the play goes on where it was."""
    found = saves.newest()
    for note in found.notes:
        _say(note)
    if found.saved is None:
        return False
    if asks:
        answer = _ask("Enter: go on where you were.  n: begin anew.  > ")
        if answer is None or answer.strip().lower() in ("n", "new"):
            return False
    story, titles = reader.session.story, reader.session.titles
    try:
        session, notes = Session.restore(story, found.saved.body, titles)
    except ValueError as problem:
        _say(str(problem))
        return False
    if session.is_over:
        _say("The play that was saved is over; this is a new one.")
        return False
    reader.session = session
    for note in notes:
        _say(note)
    reader.tell_page()
    return True


def _record(path: Path | None, session: Session) -> None:
    """Write the play for --replay; exits with 1 if that can't be done."""
    if path is None or not session.history:
        return
    text = replays.write(session.recording())
    try:
        store.write_atomically(path.absolute(), text.encode())
    except store.StoreProblem as problem:
        fail(str(problem))


def _say(paragraph: str) -> None:
    """Print a paragraph, wrapped, whatever the terminal can show."""
    width = min(shutil.get_terminal_size((WIDTH_MAX, 24)).columns, WIDTH_MAX)
    lines = [
        line
        for part in paragraph.splitlines() or [""]
        for line in textwrap.wrap(part, max(width, 20), break_on_hyphens=False) or [""]
    ]
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    for line in lines:
        try:
            line.encode(encoding)
        except UnicodeEncodeError:
            line = line.translate(_PLAIN).encode(encoding, "replace").decode(encoding)
        click.echo(line)


def _ask(prompt: str) -> str | None:
    """What is typed, or None at the end of the input."""
    if sys.stdin.isatty():
        click.echo(prompt, nl=False)
    try:
        line = sys.stdin.readline()
    except UnicodeDecodeError:
        return ""
    if not line:
        return None
    if not sys.stdin.isatty():
        _say(f"> {line.strip()}")
    return line.rstrip("\r\n")
