"""The programs that speak, by system, and how each is told what to say."""

import math
import sys
from collections.abc import Callable, Sequence
from typing import Literal

from game.narrative.values import dataclass

WORDS_A_MINUTE = 175  # how fast voices speak unless told otherwise
WORDS_VARIABLE = "WARMTH_WORDS"

Command = Callable[[str, int], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Program:
    """A program that speaks.

    Attributes:
        name: Of the file on the path.
        command: From a language and a rate (per cent) to its arguments.
        takes: How it gets the words: as its last argument, on its standard
            input, or in the environment variable `WORDS_VARIABLE`.
        silencer: Arguments that make it silent, for one whose child only hands
            the words on.
    """

    name: str
    command: Command
    takes: Literal["argument", "input", "variable"]
    silencer: tuple[str, ...] = ()


def _tenfold(rate: int, most: int) -> int:
    """A rate in per cent on a scale from -most to most; three times is the most."""
    return round(min(max(math.log(rate / 100, 3), -1), 1) * most)


def _dispatcher(language: str, rate: int) -> Sequence[str]:
    tongue = ("-l", language[:2]) if language else ()
    return ("-w", "-r", str(_tenfold(rate, 100)), *tongue, "--")


def _espeak(language: str, rate: int) -> Sequence[str]:
    tongue = ("-v", language.replace("_", "-").lower()) if language else ()
    return ("-s", str(WORDS_A_MINUTE * rate // 100), *tongue, "--stdin")


def _say(_language: str, rate: int) -> Sequence[str]:
    return ("-r", str(WORDS_A_MINUTE * rate // 100), "-f", "-")


def _sapi(_language: str, rate: int) -> Sequence[str]:
    script = (
        "$ErrorActionPreference = 'Stop';"
        "$voice = New-Object -ComObject SAPI.SpVoice;"
        f"$voice.Rate = {_tenfold(rate, 10)};"
        f"[void]$voice.Speak($env:{WORDS_VARIABLE}, 16)"  # 16: it is no XML
    )
    return ("-NoLogo", "-NoProfile", "-NonInteractive", "-Command", script)


PROGRAMS = (
    Program("spd-say", _dispatcher, "argument", ("-C",)),
    Program("espeak-ng", _espeak, "input"),
    Program("espeak", _espeak, "input"),
)
MAC_PROGRAMS = (Program("say", _say, "input"), *PROGRAMS)
WINDOWS_PROGRAMS = (Program("powershell", _sapi, "variable"), *PROGRAMS)


def programs_of(platform: str = sys.platform) -> tuple[Program, ...]:
    """The programs to try on a system, the best first."""
    known = {"darwin": MAC_PROGRAMS, "win32": WINDOWS_PROGRAMS}
    return known.get(platform, PROGRAMS)
