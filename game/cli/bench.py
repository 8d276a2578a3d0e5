"""`bench`: what this program costs on this machine, against the least possible.

Every row is measured in one run and compared with something measured in the
same run, since absolute times swing from machine to machine.
"""

import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from game.cli.made_stories import lock_story, long_story
from game.cli.opening import opened
from game.cli.options import story_option
from game.narrative.story import Story
from game.narrative.views import Tableau
from game.runtime.home import open_home

LOCK_SWITCHES = 14
LONG_LINES = 20_000
SIZES = {"1080p": (1920, 1080), "4K": (3840, 2160)}
FASTER = 2.0
SLICE_MS = 8.0
IDLE_SHARE = 0.01
SAVE_MS = 5.0
START_RUNS = 9


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement. `ratio` is value / against; `better` is "less" or "more"."""

    name: str
    value: float
    unit: str
    against: float | None
    ratio: float | None
    goal: str
    better: str
    met: bool | None


@click.command("bench")
@story_option
@click.option("--json", "as_json", is_flag=True, help="Print the rows as JSON.")
@click.option("--only", metavar="WORD", help="Only rows whose name has this word.")
def bench_command(story: Path | None, as_json: bool, only: str | None) -> None:
    """Measure frames, stalls, start, choices a second and reading on this machine.

    Takes about two minutes. Nothing is kept: it works in a folder of its own.
    """
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, measure in _measures(story, Path(folder)):
            if only and only.lower() not in name.lower():
                continue
            if sys.stderr.isatty():
                click.echo(f"... {name}", err=True)
            for row in measure():
                rows.append(row)
                if not as_json:
                    click.echo(_line(row))
    if as_json:
        click.echo(json.dumps([asdict(row) for row in rows], indent=2))


def _line(row: Row) -> str:
    ratio = f"{row.ratio:8.2f}x" if row.ratio is not None else " " * 9
    met = {True: "met", False: "NOT met", None: ""}[row.met]
    return (
        f"{row.name:<44}{row.value:>12,.2f} {row.unit:<12}{ratio}  {row.goal:<14}{met}"
    )


def _less(
    name: str, value: float, unit: str, against: float | None, goal: float, text: str
) -> Row:
    """A row that should be small: its ratio (else its value) at most `goal`."""
    ratio = value / against if against else None
    measured = ratio if ratio is not None else value
    return Row(name, value, unit, against, ratio, text, "less", measured <= goal)


def _shown(name: str, value: float) -> Row:
    """The same as the row before, with time that others took: not judged."""
    return Row(name, value, "ms", None, None, "", "less", None)


def _measures(
    folder: Path | None, work: Path
) -> Iterator[tuple[str, Callable[[], Iterator[Row]]]]:
    yield "choices", lambda: _choices(work)
    yield "reading", lambda: _reading(work)
    yield "save", lambda: _saving(folder, work)
    for name, size in SIZES.items():
        yield f"frame {name}", lambda n=name, s=size: _frames(folder, work, n, s)  # type: ignore[misc]
    yield "stall and idle", lambda: _stall(folder, work)
    yield "start", lambda: _start(folder, work)


# --- the core -------------------------------------------------------------------


def _made(work: Path, name: str, text: str) -> Path:
    pack = work / name / "story"
    pack.mkdir(parents=True, exist_ok=True)
    (pack / "story.yaml").write_text(text, encoding="utf-8")
    return pack.parent


def _choices(work: Path) -> Iterator[Row]:
    """Choices a second in random plays of the lock story, loading left out."""
    from game.loading.load import load
    from game.narrative.inputs import Begin
    from game.narrative.state import next_random
    from game.narrative.step import step
    from game.narrative.stops import open_inputs

    story = load(_made(work, "lock", lock_story(LOCK_SWITCHES))).story
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


def _reading(work: Path) -> Iterator[Row]:
    """Reading a long story cold and from the cache, against a bare YAML compose."""
    import yaml

    from game.loading.load import load_story

    text = long_story(LONG_LINES)
    pack = _made(work, "long", text)
    loader = getattr(yaml, "CLoader", yaml.Loader)

    def compose() -> None:
        for _ in yaml.compose_all(text, Loader=loader):
            pass

    bare = _median_ms(compose, 5)
    cold = _median_ms(lambda: load_story(pack, None), 5)
    load_story(pack, work / "cache")
    cached = _median_ms(lambda: load_story(pack, work / "cache"), 9)
    lines = text.count("\n")
    name = f"story of {lines:,} lines"
    yield _less(f"{name}, read", cold, "ms", bare, 2.0, "<= 2x compose")
    yield _less(f"{name}, cached", cached, "ms", cold, 0.05, "<= 1/20 of it")


def _saving(folder: Path | None, work: Path) -> Iterator[Row]:
    """Keeping a whole play, fsync included, against a bare write and fsync."""
    from game.runtime.policies import auto_play
    from game.runtime.saves import Saves
    from game.runtime.session import Session

    home = open_home(work / "home")
    story, _ = opened(folder, home)
    played = auto_play(story, "random", 1).replay
    session = Session(story)
    session.begin(1)
    for given in played.inputs[1:]:
        session.read_on()
        session.perform(given)
    body = session.to_json()
    data = json.dumps(body).encode()
    saves = Saves(home.shelf(story.id), story.id)
    path = work / "bare"

    def bare() -> None:
        with path.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    against = _median_ms(bare, 21)
    session.back()
    bodies = itertools.cycle([json.loads(data), session.to_json()])

    def keep() -> None:
        # The same play twice is kept once, so two of them take turns.
        saves.autosave(story.digest, next(bodies), {})

    value = _median_ms(keep, 21)
    saves.close()
    ratio = value / against if against else None
    name = f"save of a whole play ({len(data) // 1024} KiB)"
    yield Row(name, value, "ms", against, ratio, "<= 5 ms", "less", value <= SAVE_MS)


def _median_ms(work: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


# --- the stage --------------------------------------------------------------------


def _busiest(story: Story) -> list[Tableau]:
    """Tableaux of all places, the one with most people first."""
    from game.narrative.inputs import Begin
    from game.narrative.step import begin_at, step
    from game.narrative.views import after

    found: dict[str, Tableau] = {}
    for scene in story.scenes:
        begun = begin_at(story, scene) if scene != story.start else None
        events = begun.events if begun else step(story, None, Begin(0)).events
        tableau = after(Tableau(), events[: _until_next_scene(events)])
        if tableau.place is not None:
            known = found.get(tableau.place)
            if known is None or len(known.cast) < len(tableau.cast):
                found[tableau.place] = tableau
    return sorted(found.values(), key=lambda t: -len(t.cast))


def _until_next_scene(events: tuple[object, ...]) -> int:
    from game.narrative.events import SceneEnded

    for number, event in enumerate(events):
        if isinstance(event, SceneEnded):
            return number
    return len(events)


def _frames(
    folder: Path | None, work: Path, name: str, size: tuple[int, int]
) -> Iterator[Row]:
    """A frame of the busiest scene, with snow and panel, against one bare blit."""
    import pygame

    from game.library.library import AssetLibrary
    from game.stage.measure import frame_work
    from game.stage.rastering.raster import Raster
    from game.stage.stage import Stage

    home = open_home(work / "home")
    story, assets = opened(folder, home)
    tableaux = _busiest(story)
    if not tableaux:
        return
    pygame.init()
    window = pygame.display.set_mode(size)
    raster = Raster(home.cache / "pixels")
    try:
        stage = Stage(AssetLibrary(assets), raster, story.people, story.lights, size)
        stage.show(tableaux[0], cut=True)
        work_done = frame_work(stage, window)
        people = f"{len(tableaux[0].cast)} people"
        yield _less(
            f"frame, {people}, snow, panel, {name}: median",
            work_done.median_ms,
            "ms",
            work_done.bare_ms,
            3.0,
            "<= 3x a blit",
        )
        yield _less(
            f"frame, {people}, snow, panel, {name}: p99",
            work_done.p99_ms,
            "ms",
            1000 / 60,
            1.0,
            "<= 16.7 ms",
        )
        yield _shown(f"frame, {name}: p99, by clock", work_done.clock_p99_ms)
    finally:
        raster.close()
        pygame.quit()


def _stall(folder: Path | None, work: Path) -> Iterator[Row]:
    """The longest stall while the next place is drawn, and the idle share."""
    import pygame

    from game.library.library import AssetLibrary
    from game.stage.measure import idle_share, longest_stall
    from game.stage.rastering.raster import Raster
    from game.stage.stage import Stage

    home = open_home(work / "home")
    story, assets = opened(folder, home)
    tableaux = _busiest(story)
    size = SIZES["1080p"]
    pygame.init()
    window = pygame.display.set_mode(size)
    # A cache of its own, so that the next place really has to be drawn.
    raster = Raster(work / "cold")
    try:
        stage = Stage(AssetLibrary(assets), raster, story.people, story.lights, size)
        stage.show(tableaux[-1], cut=True)
        stall = longest_stall(stage, window, tableaux[0])
        name = "longest stall, next place"
        own = f"{name}, own work"
        yield _less(own, stall.own_ms, "ms", None, SLICE_MS, "<= 8 ms")
        yield _shown(f"{name}, with waits for threads", stall.held_ms)
        yield _shown(f"{name}, by clock", stall.clock_ms)
        stage.reduced_motion = True
        share = idle_share(stage, window)
        name = "share of a core when nothing moves"
        yield _less(name, share * 100, "%", None, IDLE_SHARE * 100, "<= 1 %")
    finally:
        raster.close()
        pygame.quit()


_BARE = (
    "import os;os.environ['SDL_VIDEODRIVER']='dummy';import pygame;pygame.init();"
    "pygame.display.set_mode((1920,1080)).fill(0);pygame.display.flip()"
)
_OURS = (
    "import sys;from pathlib import Path;"
    "from game.app.portrait import first_frame;"
    "first_frame(Path(sys.argv[1]) if sys.argv[1] else None, Path(sys.argv[2]))"
)


def _start(folder: Path | None, work: Path) -> Iterator[Row]:
    """From nothing to the first title frame that takes keys, caches warm."""
    arguments = [str(folder) if folder else "", str(work / "home")]
    # Compiled modules are a warm cache too, also where none may be written
    # beside the sources.
    env = {**os.environ, "PYTHONPYCACHEPREFIX": str(work / "compiled")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)

    def run(code: str, *words: str) -> None:
        subprocess.run([sys.executable, "-c", code, *words], check=True, env=env)

    run(_BARE)
    run(_OURS, *arguments)
    runs = [
        # Turn about, so that whatever else the machine does falls on both.
        (
            _median_ms(lambda: run(_BARE), 1),
            _median_ms(lambda: run(_OURS, *arguments), 1),
        )
        for _ in range(START_RUNS)
    ]
    bare, ours = (statistics.median(column) for column in zip(*runs, strict=True))
    yield _less("start to the first frame, warm", ours, "ms", bare, 2.0, "<= 2x pygame")
