"""Four ways to learn what can be reached in a story: each with its own budget.

The proof; all states one by one with `step`; plays at random; and SPIN, which
shares nothing with the others but the graph. All tell what they found of the
options, since those are what all of them can see.
"""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from game.checking.proof.answers import Answer
from game.checking.proof.budget import Budget
from game.checking.proof.model import Key
from game.checking.proof.promela import promela, reached
from game.checking.proof.verdicts import prove
from game.loading.load import load
from game.narrative import inputs as inp
from game.narrative.state import State, next_random
from game.narrative.step import step
from game.narrative.stops import open_inputs
from game.narrative.story import Story

STATES_MAX = 1_000_000
INPUTS_MAX = 5_000
SPIN_MEGABYTES = 4_000
SPIN_DEPTH = 4_000_000


@dataclass(frozen=True, slots=True)
class Proved:
    """What the proof found.

    Attributes:
        seconds: How long it computed, from the loaded story on.
        questions: How many there were.
        states: How many states of slices were listed.
        open: Options that some play takes, and choices at which some play is stuck.
        shut: Options that no play takes, and choices at which none is stuck.
        unknown: How many questions are left.
        limits: What was hit with them.
        model: The graph, for SPIN.
        goals: The goals in it, by number.
    """

    seconds: float
    questions: int
    states: int
    open: frozenset[str]
    shut: frozenset[str]
    unknown: int
    limits: frozenset[str]
    model: str
    goals: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Tried:
    """What trying found. `count`: of states or of plays; `is_whole`: of all."""

    seconds: float
    count: int
    open: frozenset[str]
    is_whole: bool


def proof_of(pack: Path, seconds: float, megabytes: int) -> Proved:
    """Proves what it can."""
    story = _loaded(pack)
    began = time.process_time()
    proof = prove(story, Budget(seconds, megabytes, time.process_time))
    taken = time.process_time() - began
    told = [
        (_named(key), proof.verdicts[key].answer)
        for kind in ("choice", "stuck")
        for key in proof.keys(kind)
    ]
    is_open = frozenset(name for name, answer in told if answer is Answer.REACHABLE)
    shut = frozenset(name for name, answer in told if answer is Answer.IMPOSSIBLE)
    text, goals = promela(proof.model)
    return Proved(
        taken,
        len(proof.verdicts),
        proof.states,
        is_open,
        shut - is_open,
        len(proof.unproved),
        frozenset(proof.verdicts[key].limit for key in proof.unproved),
        text,
        tuple(goals),
    )


def _named(key: Key) -> str:
    return str(key[1]) if key[0] == "choice" else _stuck(str(key[1]))


def _stuck(scene: str) -> str:
    return f"{scene}, stuck"


def every_state(pack: Path, seconds: float) -> Tried:
    """Tries every input in every state, for a story without chance."""
    story = _loaded(pack)
    began = time.process_time()
    first = _bare(step(story, None, inp.Begin()).state)
    known, waiting = {first}, [first]
    taken: set[str] = set()
    while waiting and len(known) < STATES_MAX:
        if time.process_time() - began > seconds:
            break
        state = waiting.pop()
        for given in open_inputs(story, state):
            taken.add(_taken(state, given))
            after = _bare(step(story, state, given).state)
            if after not in known:
                known.add(after)
                waiting.append(after)
    used = time.process_time() - began
    return Tried(used, len(known), frozenset(taken), not waiting)


def _taken(state: State, given: inp.Input) -> str:
    """What an input shows: the option; in made stories nobody notices anything."""
    match given:
        case inp.Choose(choice):
            return choice
        case inp.LookAway():
            return _stuck(state.frames[-1].scene)
        case _:
            return ""


def _bare(state: State) -> State:
    return replace(state, seed=0)


def random_plays(pack: Path, plays: int, seconds: float) -> Tried:
    """Plays that take whatever is open, each as likely as the others."""
    story = _loaded(pack)
    began = time.process_time()
    taken: set[str] = set()
    done = 0
    while done < plays and time.process_time() - began < seconds:
        taken.update(_play(story, done))
        done += 1
    used = time.process_time() - began
    return Tried(used, done, frozenset(taken), done == plays)


def _play(story: Story, seed: int) -> Iterator[str]:
    state = step(story, None, inp.Begin(seed)).state
    stream = seed
    for _ in range(INPUTS_MAX):
        found = open_inputs(story, state)
        if not found:
            return
        stream, number = next_random(stream)
        given = found[number * len(found) >> 32]
        yield _taken(state, given)
        state = step(story, state, given).state


def _loaded(pack: Path) -> Story:
    story = load(pack).story
    assert story is not None, "a made story has no mistakes"
    return story


# --- SPIN -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Judged:
    """What SPIN found.

    Attributes:
        seconds: How long its verifier computed; making it is not counted.
        states: How many states it stored.
        megabytes: What it says it used.
        open: Options that it came to.
        is_whole: Whether it came to the end of it.
    """

    seconds: float
    states: float
    megabytes: float
    open: frozenset[str]
    is_whole: bool


def has_spin() -> bool:
    """Whether SPIN and a C compiler are installed."""
    return shutil.which("spin") is not None and shutil.which("gcc") is not None


def spin(proved: Proved, folder: Path, seconds: float) -> Judged:
    """All states of the graph, by SPIN, with jumps and without extra checks."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "story.pml").write_text(proved.model, encoding="utf-8")
    safety = ["-DSAFETY", "-DNOREDUCE", f"-DMEMLIM={SPIN_MEGABYTES}"]
    for command in (
        ["spin", "-a", "story.pml"],
        ["gcc", "-O2", "-w", *safety, "-o", "pan", "pan.c"],
    ):
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
    before = os.times()
    try:
        done = subprocess.run(
            ["./pan", f"-m{SPIN_DEPTH}", "-w24"],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        report = done.stdout
    except subprocess.TimeoutExpired:
        report = ""
    after = os.times()
    used = after.children_user - before.children_user
    used += after.children_system - before.children_system
    is_whole = "unreached in proctype" in report and "reduced" not in report
    is_whole &= "max search depth too small" not in report
    found = reached(report, list(proved.goals)) if is_whole else set()
    return Judged(
        used,
        _number(r"([\d.e+]+) states, stored", report),
        _number(r"([\d.]+)\s+total actual memory usage", report),
        frozenset(_named(key) for key in found if key[0] in ("choice", "stuck")),
        is_whole,
    )


def _number(pattern: str, report: str) -> float:
    match = re.search(pattern, report)
    return float(match[1]) if match else 0.0
