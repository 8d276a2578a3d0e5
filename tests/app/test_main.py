import os
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pytest

from game.app.main import run
from game.app.rehearsal import RehearsalProblem
from game.app.request import PlayRequest
from game.library.library import AssetLibrary
from game.narrative import inputs as inp
from game.runtime.home import open_home
from game.runtime.policies import auto_play
from game.runtime.replay import parse
from tests.app.pieces import PACK, story

SIZE = (1024, 768)


def request(home: Path, *inputs: inp.Input, record: Path | None = None) -> PlayRequest:
    library = AssetLibrary(PACK / "assets")
    replay = (inp.Begin(3), *inputs)
    return PlayRequest(
        story(), library, open_home(home), size=SIZE, record=record, replay=replay
    )


def test_a_replay_plays_through_the_whole_screen_engine(tmp_path: Path) -> None:
    for seed in range(4):
        played = auto_play(story(), "random", seed).replay.inputs[1:]
        assert run(request(tmp_path, *played)) == "dry"


def test_what_was_played_is_recorded_as_it_was_given(tmp_path: Path) -> None:
    given = (inp.Notice("bucket"), inp.LookAway(), inp.Choose("hall/take"))
    record = tmp_path / "play.txt"
    assert run(request(tmp_path, *given, record=record)) is None
    assert parse(record.read_text()).inputs == (inp.Begin(3), *given)


def test_a_marked_scene_is_passed_over_where_the_replay_says_so(tmp_path: Path) -> None:
    given = (
        inp.LookAway(),
        inp.Choose("hall/wait"),
        inp.Follow("harbour"),
        inp.PassOver(),
    )
    record = tmp_path / "play.txt"
    assert run(request(tmp_path, *given, record=record)) == "dry"
    assert parse(record.read_text()).inputs[1:] == given


def test_a_replay_that_asks_for_something_else_says_what_there_is(
    tmp_path: Path,
) -> None:
    with pytest.raises(RehearsalProblem, match="hall/fly can't be had here"):
        run(request(tmp_path, inp.LookAway(), inp.Choose("hall/fly")))


def test_a_rehearsal_keeps_nothing(tmp_path: Path) -> None:
    run(request(tmp_path, inp.LookAway(), inp.Choose("hall/wait")))
    assert not list(tmp_path.rglob("auto*"))
    assert not (tmp_path / "settings.json").exists()
