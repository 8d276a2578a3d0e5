"""The core: choices a second, reading a long story, keeping a play."""

import json
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from game.cli.benches.rows import (
    Row,
    less,
    made_pack,
    median,
    median_ms,
    once_ms,
    shown,
)
from game.cli.made_stories.long import long_story
from game.cli.made_stories.puzzles import lock_story
from game.cli.opening import opened
from game.runtime.home import open_home
from game.runtime.store import REAL_FILES

LOCK_SWITCHES = 14
LONG_LINES = 20_000
FASTER = 2.0
SAVE_MS = 5.0
# How many on the disk are looked at, and as many in memory.
SAVES = 21


def choices(work: Path) -> Iterator[Row]:
    """Choices a second in random plays of the lock story, loading left out."""
    from game.loading.load import load
    from game.narrative.inputs import Begin
    from game.narrative.state import next_random
    from game.narrative.step import step
    from game.narrative.stops import open_inputs

    story = load(made_pack(work, "lock", lock_story(LOCK_SWITCHES))).story
    assert story is not None, "the lock story is made without mistakes"

    def plays(count: int) -> int:
        stream, choices = 1, 0
        for seed in range(count):
            state = step(story, None, Begin(seed)).state
            while found := open_inputs(story, state):
                stream, number = next_random(stream)
                state = step(story, state, found[number % len(found)]).state
                choices += 1
        return choices

    plays(50)
    began = time.perf_counter()
    done = plays(1000)
    rate = done / (time.perf_counter() - began)
    other = _inkjs_rate()
    ratio = rate / other if other else None
    met = None if ratio is None else ratio >= FASTER
    note = "2x inkjs" if other else "2x inkjs (none)"
    yield Row("choices in random play", rate, "1/s", other, ratio, note, "more", met)


def _inkjs_rate() -> float | None:
    """Choices a second of inkjs on the same story, if `INKJS` names its folder.

    `INKJS` is a folder with `node_modules/inkjs` (npm package inkjs 2.4).
    """
    where = os.environ.get("INKJS")
    if not where:
        return None
    lines = [f"VAR s{n} = 0" for n in range(LOCK_SWITCHES)]
    for n in range(LOCK_SWITCHES):
        lines += [f"* Turn switch {n} up.", f"  ~ s{n} = 1", f"* Leave {n} down.", "-"]
    every = " && ".join(f"s{n}" for n in range(LOCK_SWITCHES))
    lines += [f"* {{not ({every})}} Open.", f"* {{not ({every})}} Break.", "- -> END"]
    script = (
        "const {Compiler}=require('inkjs/full');"
        "const st=new (require('inkjs').Story)(new Compiler(require('fs')"
        ".readFileSync(0,'utf8')).Compile().ToJson());st.onError=()=>{};"
        "let r=1;const rnd=n=>{r=(r*1103515245+12345)%2147483648;return r%n};"
        "let c=0;const play=k=>{for(let i=0;i<k;i++){st.ResetState();for(;;){"
        "while(st.canContinue)st.Continue();const ch=st.currentChoices;"
        "if(!ch.length)break;st.ChooseChoiceIndex(rnd(ch.length));c++}}};"
        "play(100);c=0;const t=process.hrtime.bigint();play(1000);"
        "console.log(c/(Number(process.hrtime.bigint()-t)/1e9))"
    )
    done = subprocess.run(
        ["node", "-e", script],
        input="\n".join(lines) + "\n",
        capture_output=True,
        text=True,
        cwd=where,
        check=False,
    )
    return float(done.stdout) if done.returncode == 0 else None


def reading(work: Path) -> Iterator[Row]:
    """Reading a long story cold and from the cache, against a bare YAML compose."""
    import yaml

    from game.loading.load import load_story

    text = long_story(LONG_LINES)
    pack = made_pack(work, "long", text)
    loader = getattr(yaml, "CLoader", yaml.Loader)

    def compose() -> None:
        for _ in yaml.compose_all(text, Loader=loader):
            pass

    bare = median_ms(compose, 5)
    cold = median_ms(lambda: load_story(pack, None), 5)
    load_story(pack, work / "cache")
    cached = median_ms(lambda: load_story(pack, work / "cache"), 9)
    lines = text.count("\n")
    name = f"story of {lines:,} lines"
    yield less(f"{name}, read", cold, "ms", bare, 2.0, "<= 2x compose")
    yield less(f"{name}, cached", cached, "ms", cold, 0.05, "<= 1/20 of it")


def saving(folder: Path | None, work: Path) -> Iterator[Row]:
    """Keeping a play after each of its last choices: our own work, and all of it.

    Against the least that a disk can do for a file that is there or was there at
    any instant: write it beside, force it out, rename it, force the folder out.
    """
    from game.runtime.policies import auto_play
    from game.runtime.saves import Saves
    from game.runtime.session import Session
    from game.runtime.shelf import MemoryShelf

    home = open_home(work / "home")
    story, _ = opened(folder, home)
    inputs = auto_play(story, "random", 1).replay.inputs
    session = Session(story)
    session.begin(1)
    saves = Saves(home.shelf(story.id), story.id)
    only_work = Saves(MemoryShelf(), story.id)
    data = b""
    least: list[float] = []
    own: list[float] = []
    whole: list[float] = []
    for number, given in enumerate(inputs[1:]):
        session.read_on()
        session.perform(given)
        # Each as the player meets it: with what the step before left to write.
        is_on_disk = number % 2 == 0
        kept = saves if is_on_disk else only_work
        took = once_ms(lambda: kept.autosave(story.digest, session.to_json(), {}))  # noqa: B023 - done at once
        if number < len(inputs) - 2 * SAVES:
            continue
        (whole if is_on_disk else own).append(took)
        if is_on_disk:
            data = json.dumps(session.to_json()).encode()
            least.append(once_ms(lambda: _least(work, data)))  # noqa: B023 - done at once
    saves.close()
    name = f"save of a whole play ({len(data) // 1024} KiB)"
    yield shown(f"{name}, own work", median(own))
    value, against = median(whole), median(least)
    ratio, met = value / against, value <= SAVE_MS
    yield Row(name, value, "ms", against, ratio, "<= 5 ms", "less", met)


def _least(work: Path, data: bytes) -> None:
    beside = work / "beside"
    with beside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(work / "bare")
    REAL_FILES.sync_folder(work)
