"""The story as text: by a bot, from a replay, from a pipe and at a terminal."""

import io
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from game.cli.read import converse, read_command
from game.cli.reader import Reader
from game.runtime.home import Home, open_home
from game.runtime.policies import POLICIES
from game.runtime.saves import Saves
from game.runtime.session import Session
from tests.runtime.made import STAIR, made, stair

Run = Callable[..., Result]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    (tmp_path / "pack" / "story").mkdir(parents=True)
    (tmp_path / "pack" / "story" / "story.yaml").write_text(STAIR, encoding="utf-8")
    return tmp_path / "pack"


@pytest.fixture
def read(pack: Path, tmp_path: Path) -> Run:
    def run(*arguments: str, typed: str = "") -> Result:
        return CliRunner().invoke(
            read_command,
            ["--story", str(pack), "--home", str(tmp_path / "home"), *arguments],
            input=typed,
            catch_exceptions=False,
        )

    return run


@pytest.mark.parametrize("policy", POLICIES)
def test_every_bot_reads_to_the_end(read: Run, policy: str) -> None:
    result = read("--auto", policy, "--seed", "1")
    assert result.exit_code == 0
    assert result.stdout.endswith("The end: The roof\n")


def test_the_same_seed_reads_the_same_twice(read: Run) -> None:
    one, other = (read("--auto", "random", "--seed", "7").stdout for _ in range(2))
    assert one == other


def test_a_recording_that_cant_be_written_is_told(read: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for words in (("--auto", "random"), ()):
        result = read(*words, "--record", str(tmp_path / "file" / "play.txt"))
        assert result.exit_code == 1
        assert "Something else stands" in result.stderr


def test_a_recorded_play_reads_the_same_as_a_replay(read: Run, tmp_path: Path) -> None:
    file = str(tmp_path / "play.txt")
    played = read("--auto", "random", "--seed", "3", "--record", file)
    again = read("--replay", file)
    assert again.exit_code == 0
    assert again.stdout == played.stdout


def refusal(read: Run, file: Path, text: str) -> str:
    """What is said of a replay that can't be played."""
    file.write_text(text)
    result = read("--replay", str(file))
    assert result.exit_code == 1
    return result.stderr


def test_a_replay_that_does_not_fit_says_where_and_what_is_open(
    read: Run, tmp_path: Path
) -> None:
    replay = "begin 1\nlook away\nchoose the_door/knock\n"
    said = refusal(read, tmp_path / "old.txt", replay)
    assert "old.txt:3: `choose the_door/knock` is not open here" in said
    assert "`choose the_door/ask`" in said


def test_a_replay_that_is_none_is_refused_line_by_line(
    read: Run, tmp_path: Path
) -> None:
    said = refusal(read, tmp_path / "wrong.txt", "begin 1\njump\nchoose a\n")
    assert "wrong.txt:2: `jump`" in said
    assert "wrong.txt:3: `choose a`" in said


def test_a_replay_that_stops_in_the_middle_says_so(read: Run, tmp_path: Path) -> None:
    file = tmp_path / "short.txt"
    file.write_text("begin 1\nlook away\n")
    result = read("--replay", str(file))
    assert result.exit_code == 0
    assert "the story goes on" in result.stdout


def test_answers_from_a_pipe_play_and_end_where_they_end(read: Run) -> None:
    result = read(typed="0\n1\n")
    assert result.exit_code == 0
    assert "The porter: The brass one." in result.stdout
    assert result.stdout.rstrip().endswith("2. Take it.")


def test_nothing_typed_at_all_shows_the_first_stop_and_ends(read: Run) -> None:
    result = read()
    assert result.exit_code == 0
    assert "3. the man" in result.stdout


def test_what_happened_meanwhile_is_told_once_and_by_itself(
    read: Run, pack: Path
) -> None:
    """The offers that follow know it as well, and don't say it again."""
    one_window = STAIR.replace("night], follow: 2", "night], follow: 1")
    (pack / "story" / "story.yaml").write_text(one_window, encoding="utf-8")
    for result in (read(typed="0\n1\n1\n2\n2\n\n1\n"), read("--auto", "last")):
        lines = result.stdout.splitlines()
        heard = [n for n, line in enumerate(lines) if line.startswith("Meanwhile: ")]
        assert heard
        assert len({lines[n] for n in heard}) == len(heard)
        assert all(lines[n - 1] == "" for n in heard)


def test_a_pipe_leaves_the_saves_alone_unless_it_asks(
    read: Run, tmp_path: Path
) -> None:
    read(typed="0\n1\n")
    assert not list((tmp_path / "home").rglob("auto*.json"))
    read(typed="0\n1\nq\n")
    assert len(list((tmp_path / "home").rglob("auto*.json"))) == 1
    result = read("--continue", typed="2\n")
    assert "A letter lies there." in result.stdout
    assert "The door is heavy" not in result.stdout


def test_a_damaged_save_is_told_of_and_the_play_begins_anew(
    read: Run, tmp_path: Path
) -> None:
    read(typed="0\n1\nq\n")
    (save,) = (tmp_path / "home").rglob("auto*.json")
    save.write_bytes(b"\0" * 100)
    result = read("--continue", typed="")
    assert "damaged" in result.stdout
    assert "The door is heavy" in result.stdout
    assert list((tmp_path / "home").rglob("*.damaged"))


def test_a_play_that_is_over_is_not_continued(read: Run) -> None:
    read("--scene", "the_roof", typed="q\n")
    result = read("--continue")
    assert "is over; this is a new one" in result.stdout
    assert "The door is heavy" in result.stdout


def test_options_out_of_reach_say_why(read: Run) -> None:
    result = read("--scene", "landing", typed="3\n2\n")
    assert "-- out of reach: She hasn’t the heart." in result.stdout
    assert "Out of reach: She hasn’t the heart." in result.stdout
    assert "(costs more warmth than Ada has, a breath)" in result.stdout
    assert "Ada has nothing left." in result.stdout


@pytest.mark.parametrize(
    "typed", ["\n", "99\n", "ä\n", "x" * 500 + "\n", "-1\n", "²\n"]
)
def test_nonsense_is_answered_with_help(read: Run, typed: str) -> None:
    result = read(typed=typed)
    assert result.exit_code == 0
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--scene", "atic"], "did you mean attic?"),
        (["--auto", "bold"], "is not one of"),
        (["--replay", "nowhere.txt"], "does not exist"),
        (["--seed", "-1"], "range"),
    ],
)
def test_wrong_usage_is_told_with_exit_code_two(
    read: Run, arguments: list[str], words: str
) -> None:
    result = read(*arguments)
    assert result.exit_code == 2
    assert words in result.stderr


def test_a_missing_story_folder_is_wrong_usage(tmp_path: Path) -> None:
    result = CliRunner().invoke(read_command, ["--story", str(tmp_path / "none")])
    assert result.exit_code == 2
    assert "there is no folder" in result.stderr


def test_a_story_with_mistakes_shows_them_and_is_not_read(
    pack: Path, read: Run
) -> None:
    file = pack / "story" / "story.yaml"
    file.write_text(STAIR.replace("start: the_door", "start: the_dor"))
    result = read("--auto", "first")
    assert result.exit_code == 1
    assert "the_dor" in result.stderr
    assert "put right" in result.stderr


def test_a_home_that_cannot_be_written_to_is_said_and_played(
    pack: Path, tmp_path: Path
) -> None:
    (tmp_path / "home").write_text("a file")
    result = CliRunner().invoke(
        read_command,
        ["--story", str(pack), "--home", str(tmp_path / "home" / "inside")],
        input="0\n1\nq\n",
    )
    assert result.exit_code == 0
    assert "forgotten" in " ".join(result.stdout.split())
    assert "The brass one." in result.stdout


class Person:
    """Somebody at a terminal, with answers prepared."""

    def __init__(self, answers: Iterable[str]) -> None:
        self.answers = iter(answers)
        self.heard: list[str] = []
        self.kept = 0

    def say(self, paragraph: str) -> None:
        self.heard.append(paragraph)

    def ask(self, prompt: str) -> str | None:
        self.heard.append(prompt)
        return next(self.answers, None)

    def keep(self, session: Session) -> None:
        assert session.history
        self.kept += 1


def _talk(*answers: str, scene: str | None = None) -> Person:
    person = Person(answers)
    session = Session(stair())
    reader = Reader(session, person.say, person.ask, person.keep, warns=True)
    reader.tell(session.begin(1, scene))
    reader.converse()
    return person


def test_a_scene_that_may_weigh_is_asked_about_and_can_be_passed_over() -> None:
    person = _talk("p", scene="cellar")
    assert any("(This is about a fall.)" in line for line in person.heard)
    assert "Ben falls in the cellar and gets up." in person.heard
    assert "He lies there for a while." not in person.heard


def test_a_scene_that_may_weigh_is_read_if_one_goes_on() -> None:
    person = _talk("", scene="cellar")
    assert "He lies there for a while." in person.heard
    assert len([line for line in person.heard if line.startswith("Enter:")]) == 1


@pytest.mark.parametrize("answers", [("no", "?", "n", "q"), ("quit",), ()])
def test_a_scene_that_may_weigh_is_not_begun_by_any_other_answer(
    answers: tuple[str, ...],
) -> None:
    person = _talk(*answers, scene="cellar")
    assert "He lies there for a while." not in person.heard


def test_everything_that_is_done_is_kept() -> None:
    assert _talk("1", "0", "b", "0", "1", "h", "w", "?").kept == 4


def test_back_at_the_very_beginning_is_no_harm() -> None:
    assert "This is the very beginning." in _talk("b").heard


def test_the_end_can_be_left_or_gone_back_from() -> None:
    person = _talk("b", "", "1", "q", scene="the_roof")
    assert person.heard.count("The end: The roof") >= 1


def test_a_story_that_runs_in_a_circle_is_told_and_not_a_crash() -> None:
    circle = """\
story: circle
format: 1
language: en
title: A Circle
start: one
---
endings:
  over: {title: Over}
---
scene: one
beats:
  - choose:
      - do: Go round.
        id: round
        go: two
      - do: Stop.
        id: stop
  - ending: over
---
scene: two
beats:
  - |
    Round.
  - if: visits(one) > 0
    then:
      - call: three
---
scene: three
beats:
  - call: two
"""
    try:
        story = made(circle)
    except AssertionError:
        pytest.skip("the loader refuses such a story")
    person = Person(["1", "2"])
    session = Session(story)
    reader = Reader(session, person.say, person.ask, person.keep)
    reader.tell(session.begin(1))
    reader.converse()
    assert any("The story has a fault there" in line for line in person.heard)
    assert "The end: Over" in person.heard


class Terminal(io.StringIO):
    """A keyboard at which these lines are typed, and then Ctrl-C, or the end."""

    def __init__(self, typed: str, *, interrupts: bool = False) -> None:
        super().__init__(typed)
        self.interrupts = interrupts

    def isatty(self) -> bool:
        return True

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]
        line = super().readline(size if size is not None else -1)
        if not line and self.interrupts:
            raise KeyboardInterrupt
        return line


@pytest.fixture
def at_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., str]:
    def sit(
        typed: str,
        *,
        interrupts: bool = False,
        record: Path | None = None,
        home: Home | None = None,
    ) -> str:
        monkeypatch.setattr("sys.stdin", Terminal(typed, interrupts=interrupts))
        found = home or open_home(tmp_path / "home", {})
        converse(stair(), {}, found, record=record)
        return capsys.readouterr().out

    return sit


def test_at_a_terminal_everything_is_saved_and_gone_on_with(
    at_terminal: Callable[..., str], tmp_path: Path
) -> None:
    out = at_terminal("0\n1\n")
    assert "Type ? for help." in out
    assert len(list((tmp_path / "home").rglob("auto*.json"))) == 2
    out = at_terminal("\n2\n")
    assert "go on where you were" in out
    assert "Take it gladly." in out
    assert "A letter lies there." in out
    assert "The door is heavy" in at_terminal("n\n")


def test_ctrl_c_saves_and_leaves_without_a_fuss(
    at_terminal: Callable[..., str], tmp_path: Path
) -> None:
    file = tmp_path / "play.txt"
    out = at_terminal("0\n1\n", interrupts=True, record=file)
    assert "Traceback" not in out
    assert file.read_text().endswith("look away\nchoose the_door/ask\n")
    assert "Take it gladly." in at_terminal("\n")


def test_a_disk_that_fills_up_is_told_once_and_played_on(
    at_terminal: Callable[..., str], tmp_path: Path
) -> None:
    (tmp_path / "home" / "saves").mkdir(parents=True)
    (tmp_path / "home" / "saves" / "the_stair").write_text("in the way")
    out = at_terminal("0\n1\n1\n")
    assert out.count("this is not being saved") == 1
    assert "A letter lies there." in out


def test_a_home_only_in_memory_is_told_of(
    at_terminal: Callable[..., str], tmp_path: Path
) -> None:
    (tmp_path / "home").write_text("a file")
    home = open_home(tmp_path / "home" / "in it", {})
    assert "forgotten" in " ".join(at_terminal("0\n", home=home).split())


def test_a_save_of_an_edited_story_is_told_of(
    at_terminal: Callable[..., str], tmp_path: Path
) -> None:
    shelf = open_home(tmp_path / "home", {}).shelf("the_stair")
    older = made(STAIR.replace("The door is *heavy*.", "The door is old."))
    session = Session(older)
    session.begin(1)
    saves = Saves(shelf, "the_stair")
    saves.autosave(older.digest, session.to_json(), {})
    saves.close()
    out = at_terminal("\n")
    assert "The story has changed since this was saved." in out
    assert "The door is heavy." in out
