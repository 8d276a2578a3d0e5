"""Replays: text, and the same play again."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from game.narrative import inputs as inp
from game.runtime.policies import POLICIES, auto_play
from game.runtime.replay import (
    Replay,
    ReplayProblem,
    parse,
    read_input,
    steps,
    write,
    written,
)
from game.runtime.transcript import lines_of_steps, transcript
from tests.runtime.made import stair

TEXT = """\
# The porter is asked.
story the_stair
begin 1

notice mat        # it says something
look away
choose the_door/ask
"""

ids = some.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True)
later_inputs = some.one_of(
    some.builds(inp.Follow, ids),
    some.builds(inp.Notice, ids),
    some.builds(inp.Choose, some.builds("{}/{}".format, ids, ids)),
    some.just(inp.LookAway()),
    some.just(inp.PassOver()),
)
replays = some.builds(
    lambda story, seed, later, scene: Replay(story, (inp.Begin(seed), *later), scene),
    ids,
    some.integers(0, 2**32 - 1),
    some.lists(later_inputs, max_size=20),
    some.none() | ids,
)


@given(replays)
def test_what_is_written_is_read_back(replay: Replay) -> None:
    again = parse(write(replay))
    assert (again.story, again.inputs, again.scene) == (
        replay.story,
        replay.inputs,
        replay.scene,
    )


@given(some.text())
def test_any_text_is_a_replay_or_says_what_is_wrong(text: str) -> None:
    messages: tuple[str, ...] = ()
    begins = True
    try:
        begins = isinstance(parse(text, "any.txt").inputs[0], inp.Begin)
    except ReplayProblem as problem:
        messages = problem.messages
    assert begins
    assert all(message.startswith("any.txt:") for message in messages)


def test_comments_and_empty_lines_are_for_people() -> None:
    replay = parse(TEXT)
    assert replay.story == "the_stair"
    assert replay.lines == (3, 5, 6, 7)
    assert [written(each) for each in replay.inputs] == [
        "begin 1",
        "notice mat",
        "look away",
        "choose the_door/ask",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "r.txt:1: there is nothing to play"),
        ("# nothing\n", "r.txt:1: there is nothing to play"),
        ("look away\n", "r.txt:1: a play starts with `begin NUMBER`"),
        ("begin 1\nbegin 2\n", "r.txt:2: a play begins once"),
        ("begin -1\n", "r.txt:1: `begin -1` is not understood"),
        ("begin 4294967296\n", "r.txt:1: `begin 4294967296` is not understood"),
        ("begin ²\n", "r.txt:1: `begin ²` is not understood"),
        ("begin 1\nchoose whisper\n", "r.txt:2: `choose whisper` is not understood"),
        ("begin 1\nfollow Reading Room\n", "r.txt:2: `follow Reading Room`"),
        ("begin 1\n" + "x" * 500, "r.txt:2: `xxxx"),
    ],
)
def test_what_is_not_understood_is_told_with_its_line(text: str, message: str) -> None:
    with pytest.raises(ReplayProblem) as told:
        parse(text, "r.txt")
    assert told.value.messages[0].startswith(message)
    assert all(len(each) < 250 for each in told.value.messages)


def test_every_line_that_is_wrong_is_told() -> None:
    with pytest.raises(ReplayProblem) as told:
        parse("begin 1\nhop\nlook away\nskip\n", "r.txt")
    assert [each.split(" ")[0] for each in told.value.messages] == [
        "r.txt:2:",
        "r.txt:4:",
    ]


@pytest.mark.parametrize("policy", POLICIES)
def test_a_play_by_a_bot_replays_to_the_same_steps(policy: str) -> None:
    story = stair()
    play = auto_play(story, policy, 9)
    again = parse(write(play.replay))
    assert steps(story, again) == play.steps
    lines = lines_of_steps(story, play.inputs, play.steps, stage=True)
    assert transcript(story, again, stage=True) == lines


def test_a_replay_that_no_longer_fits_says_where_and_what_is_open() -> None:
    replay = parse(TEXT + "choose the_door/slowly\n", "walk.txt")
    with pytest.raises(ReplayProblem) as told:
        steps(stair(), replay)
    (message,) = told.value.messages
    assert message.startswith("walk.txt:8: `choose the_door/slowly` is not open here")
    assert message.endswith("open: `choose the_door/gladly`, `choose the_door/take`")


def test_a_replay_of_another_story_or_of_a_scene_that_is_gone_is_refused() -> None:
    begin = (inp.Begin(1),)
    with pytest.raises(ReplayProblem, match="for the story another"):
        steps(stair(), Replay("another", begin))
    with pytest.raises(ReplayProblem, match="no scene garden"):
        steps(stair(), Replay("", begin, "garden"))


def test_after_the_end_nothing_is_open() -> None:
    story = stair()
    play = auto_play(story, "first", 1)
    longer = Replay("", (*play.inputs, inp.LookAway()))
    with pytest.raises(ReplayProblem, match="the play is over"):
        steps(story, longer)


def test_spaces_don_t_matter_and_nothing_else_passes() -> None:
    assert read_input("  look   away ") == inp.LookAway()
    assert read_input("look") is None
    assert read_input("choose a/b/c") is None
    assert read_input("notice wet-shoes") is None
