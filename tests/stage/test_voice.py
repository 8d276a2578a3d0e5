"""The voice, with programs on the path that write down what they are told."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.stage.programs import (
    MAC_PROGRAMS,
    PROGRAMS,
    WINDOWS_PROGRAMS,
    WORDS_VARIABLE,
    Program,
    programs_of,
)
from game.stage.voice import Voice

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the fakes are shell scripts")
_WAIT_S = 10.0


class Stand:
    """A folder that is the path, and what the fake programs in it were told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.heard_file = folder / "heard.txt"
        self.voices: list[Voice] = []

    def program(
        self, name: str, *, lasts_s: float = 0.0, fails: str = "", code: int = 3
    ) -> None:
        """A program that notes when it begins, its words, and when it is over."""
        script = f"""#!{sys.executable}
import os, sys, time
sys.stdout = open({str(self.heard_file)!r}, "a")
fails = {fails!r}
if fails:
    sys.stderr.write("first\\n" + fails + "\\n")
    sys.exit({code})
words = os.environ.get({WORDS_VARIABLE!r}, "")
given = sys.argv[1:]
if "--stdin" in given or given[-2:] == ["-f", "-"]:
    words = sys.stdin.read()
print({name!r}, *given, "|", words, flush=True)
if given[-1:] != ["-C"]:
    time.sleep({lasts_s})
    print("over", flush=True)
"""
        path = self.folder / name
        path.write_text(script)
        path.chmod(0o755)

    def voice(
        self, language: str = "en", programs: tuple[Program, ...] = PROGRAMS
    ) -> Voice:
        voice = Voice(language, programs, {"PATH": str(self.folder)})
        self.voices.append(voice)
        return voice

    def heard(self) -> list[str]:
        if not self.heard_file.exists():
            return []
        return self.heard_file.read_text().splitlines()


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    stand = Stand(tmp_path)
    yield stand
    for voice in stand.voices:
        voice.close()


def until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + _WAIT_S
    while not is_so():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.01)


def test_words_reach_the_program_and_it_is_waited_for(stand: Stand) -> None:
    stand.program("espeak-ng")
    voice = stand.voice()
    assert voice.is_there
    voice.say("The bus is \u201clate\u201d.", 200)
    until(lambda: stand.heard()[-1:] == ["over"])
    until(lambda: not voice.is_speaking)
    assert stand.heard()[0] == (
        "espeak-ng -s 350 -v en --stdin | The bus is \u201clate\u201d."
    )
    assert voice.problem == ""


def test_whoever_asks_for_words_never_waits_for_them(stand: Stand) -> None:
    stand.program("espeak-ng", lasts_s=30)
    voice = stand.voice()
    for number in range(200):
        voice.say(f"Line {number}")
    assert voice.is_speaking
    until(lambda: any("| Line 199" in line for line in stand.heard()))
    assert "over" not in stand.heard()


def test_the_next_line_interrupts_the_one_before(stand: Stand) -> None:
    stand.program("espeak-ng", lasts_s=30)
    voice = stand.voice()
    voice.say("A long line.")
    until(lambda: len(stand.heard()) == 1)
    voice.say("The next.")
    until(lambda: len(stand.heard()) == 2)
    assert stand.heard()[1].endswith("| The next.")
    assert "over" not in stand.heard()


def test_silence_ends_what_is_said(stand: Stand) -> None:
    stand.program("espeak-ng", lasts_s=30)
    voice = stand.voice()
    voice.say("A long line.")
    until(lambda: len(stand.heard()) == 1)
    voice.hush()
    until(lambda: not voice.is_speaking)
    assert "over" not in stand.heard()


def test_a_dispatcher_is_told_to_be_silent_but_not_between_two_lines(
    stand: Stand,
) -> None:
    stand.program("spd-say", lasts_s=30)
    voice = stand.voice()
    voice.say("--help is no option here")
    until(lambda: len(stand.heard()) == 1)
    assert stand.heard()[0].startswith("spd-say -w -r 0 -l en -- --help is no option")
    voice.say("Two")
    until(lambda: len(stand.heard()) == 2)
    voice.hush()
    until(lambda: len(stand.heard()) == 3)
    assert stand.heard()[2].startswith("spd-say -C")


def test_a_program_that_fails_makes_way_for_the_next(stand: Stand) -> None:
    stand.program("spd-say", fails="Failed to connect")
    stand.program("espeak-ng")
    voice = stand.voice()
    voice.say("Hello")
    until(lambda: stand.heard()[-1:] == ["over"])
    assert stand.heard()[0].endswith("| Hello")
    assert voice.is_there


def test_when_all_have_failed_it_says_what_the_last_one_said(stand: Stand) -> None:
    stand.program("espeak-ng", fails="no sound device")
    voice = stand.voice()
    voice.say("Hello")
    until(lambda: not voice.is_there)
    assert voice.problem == "espeak-ng: no sound device"
    stand.program("espeak-ng")
    voice.retry()
    assert voice.is_there


def test_a_program_that_only_says_that_it_failed_has_failed(stand: Stand) -> None:
    stand.program("espeak-ng", fails="error: No such file or directory", code=0)
    voice = stand.voice()
    voice.say("Hello")
    until(lambda: not voice.is_there)
    assert voice.problem == "espeak-ng: error: No such file or directory"


def test_a_program_that_hangs_makes_way_for_the_next(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.stage.voice._LONGEST_S", 0.3)
    stand.program("spd-say", lasts_s=60)
    stand.program("espeak-ng")
    voice = stand.voice()
    voice.say("Hello")
    until(lambda: stand.heard()[-1:] == ["over"])
    assert [line.split()[0] for line in stand.heard() if "Hello" in line] == [
        "spd-say",
        "espeak-ng",
    ]
    assert voice.problem == "spd-say: it comes to no end"
    assert voice.is_there


def test_without_any_program_there_is_no_voice_and_nothing_is_started(
    stand: Stand,
) -> None:
    voice = stand.voice()
    assert not voice.is_there
    voice.say("Hello")
    until(lambda: not voice.is_speaking)
    assert stand.heard() == []


def test_a_closed_voice_leaves_no_child_behind(stand: Stand) -> None:
    stand.program("espeak-ng", lasts_s=30)
    voice = stand.voice()
    voice.say("A long line.")
    until(lambda: len(stand.heard()) == 1)
    voice.close()
    assert voice._thread is not None
    assert not voice._thread.is_alive()
    voice.say("More")
    assert not voice.is_speaking


def test_control_characters_and_absurd_lengths_never_reach_a_program(
    stand: Stand,
) -> None:
    stand.program("espeak-ng")
    voice = stand.voice("../en; rm")
    voice.say("a\nb\x07c " + "x" * 10_000)
    until(lambda: stand.heard()[-1:] == ["over"])
    first = stand.heard()[0]
    assert first.startswith("espeak-ng -s 175 --stdin | a b c xxx")
    assert len(first) < 4100


def test_each_system_has_its_own_voice_first(stand: Stand) -> None:
    assert programs_of("linux") == PROGRAMS
    assert programs_of("darwin")[0].name == "say"
    assert programs_of("win32")[0].name == "powershell"
    for count, programs in enumerate((MAC_PROGRAMS, WINDOWS_PROGRAMS), start=1):
        stand.program(programs[0].name)
        stand.voice(programs=programs).say("Good evening", 300)
        until(lambda count=count: stand.heard().count("over") == count)  # type: ignore[misc]
        assert stand.heard()[-2].endswith("| Good evening")
    assert any("-r 525 -f -" in line for line in stand.heard())
    assert any("$voice.Rate = 10;" in line for line in stand.heard())


@pytest.mark.skipif(
    not any(Path(p, "espeak-ng").exists() for p in os.get_exec_path()),
    reason="there is no espeak-ng here",
)
def test_a_real_espeak_takes_these_arguments() -> None:
    command = PROGRAMS[1].command("en", 150)
    loud = Program("espeak-ng", lambda *_: (*command, "-q"), "input")
    voice = Voice("en", (loud,))
    voice.say("The week goes on.")
    until(lambda: not voice.is_speaking)
    assert voice.problem == ""
    voice.close()
