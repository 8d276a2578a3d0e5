"""`stats`: what a story is like, measured by playing it many times."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import click

from game.cli.opening import fail, opened
from game.cli.options import home_option, story_option

Figures = dict[str, Any]
Row = tuple[str, ...]
Table = tuple[str, list[Row]]

PLAYS = 1_000
PLAYS_MAX = 100_000
PROCESSES_MAX = 4
PLACES_SHOWN = 8


@click.command("stats")
@story_option
@home_option
@click.option(
    "--plays",
    type=click.IntRange(1, PLAYS_MAX),
    default=PLAYS,
    show_default=True,
    help="How many random plays.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option(
    "--all", "shows_all", is_flag=True, help="Show every place to look, and every act."
)
def stats_command(
    story: Path | None, home: Path | None, plays: int, as_json: bool, shows_all: bool
) -> None:
    """Measure what a story is like: words, choices, echoes, endings, tempers.

    The story is played at random so many times, less often by bots of other
    tempers, and every other play is forked: does anything differ, after the paths have
    come together again, because of one choice? The same story gives the same
    figures every time.
    """
    from game.runtime.home import open_home

    opened(story, open_home(home))
    from game.checking.measures.measure import measure
    from game.loading.load import load
    from game.loading.pack import default_pack
    from game.narrative.machine import StoryLoop

    loaded = load(story or default_pack())
    processes = min(os.cpu_count() or 1, PROCESSES_MAX)
    try:
        figures = measure(loaded, plays, _progress(), processes)
    except StoryLoop as problem:
        fail(f"The story runs in a circle: {problem}.")
    if sys.stderr.isatty():
        click.echo("\r" + " " * 40 + "\r", nl=False, err=True)
    if as_json:
        click.echo(json.dumps(figures, indent=2, ensure_ascii=False))
        return
    most = sys.maxsize if shows_all else PLACES_SHOWN
    tables = [*_tables(figures), *_places(figures["places"], most)]
    for heading, rows in [*tables, *(_each_act(figures) if shows_all else ())]:
        click.echo(f"{heading}\n{_columns(rows)}\n")


def _progress() -> Any:
    """Tells a terminal how far it is; a pipe nothing."""

    def tell(done: int, total: int) -> None:
        if sys.stderr.isatty():
            click.echo(f"\r{done:,} of {total:,} plays", nl=False, err=True)

    return tell


# --- tables -----------------------------------------------------------------------


def _tables(found: Figures) -> list[Table]:
    return [
        (f"Words ({found['plays']:,} random plays)", _words(found)),
        ("Choices", _choices(found)),
        (f"Echoes ({found['forks']:,} forks)", _echoes(found)),
        *_pairs(found),
        ("Endings", _endings(found)),
        *_acts(found),
        ("Tempers, by play", _policies(found)),
        ("Tempers compared", _compared(found)),
    ]


def _words(found: Figures) -> list[Row]:
    kinds = ", ".join(f"{k} {n:,}" for k, n in found["words_by_kind"].items())
    play = found["words_per_play"]
    return [
        ("in the whole story", f"{found['words_total']:,}", kinds),
        ("in one play", f"{play['mean']:,.0f}", _from_to(play)),
        ("share that one play shows", _percent(found["share_seen"])),
        ("new in a second play", _percent(found["new_in_second_play"])),
    ]


def _choices(found: Figures) -> list[Row]:
    between, stops = found["words_between_choices"], found["stops_by_kind"]
    numbers = ", ".join(
        f"{number}: {_percent(share)}"
        for number, share in found["options_by_number"].items()
    )
    kinds = ", ".join(f"{kind} {count:.1f}" for kind, count in stops.items())
    longest = next(iter(found["places"]["stretches"]), None)
    where = f" after {longest['file']}:{longest['line']}" if longest else ""
    written = found["choices_written"]
    return [
        ("stops in one play", f"{found['stops_per_play']['mean']:.1f}", kinds),
        ("with two ways or more", f"{found['choices_per_play']:.1f}", "notices apart"),
        (
            "words between them",
            f"{between['mean']:.0f}",
            f"90 % at most {between['p90']}; most {between['max']}{where}",
        ),
        (
            "notices counted too",
            f"{found['words_between_stops']['mean']:.0f}",
            f"90 % at most {found['words_between_stops']['p90']}; "
            f"most {found['words_between_stops']['max']}",
        ),
        ("options in a choice", f"{found['options_per_choice']:.2f}", numbers),
        (
            "words in a label",
            f"{found['words_per_label']:.1f}",
            f"at most {found['longest_label']}",
        ),
        ("choices written", f"{written:,}"),
        _of_choices("with a price", found, "choices_with_price"),
        _of_choices("with help that misfires", found, "misfires"),
        ("scenes to refuse help in", f"{found['scenes_to_refuse']}"),
    ]


def _of_choices(name: str, found: Figures, key: str) -> Row:
    met = _percent(found[f"{key}_met"])
    return name, _percent(found[f"{key}_share"]), f"{found[key]}; of those met {met}"


def _echoes(found: Figures) -> list[Row]:
    return [
        ("the paths come together again", _percent(found["remerged"])),
        ("then something still differs", _percent(found["echo"])),
        ("five or more choices later", _percent(found["echo_late"])),
        ("in another person's scenes", _percent(found["echo_across"])),
        (
            "null control",
            _percent(found["echo_control"]),
            f"the same option on both sides; forks: {found['controls']}",
        ),
    ]


def _pairs(found: Figures) -> list[Table]:
    rows: list[Row] = [
        (f"{p['from']} in {p['to']}'s", f"{p['choices']}", f"forks: {p['forks']}")
        for p in found["echo_pairs"]
    ]
    return [("Whose choices echo in whose scenes (choices)", rows)] if rows else []


def _endings(found: Figures) -> list[Row]:
    rows: list[Row] = [
        (name, _percent(share)) for name, share in found["endings"].items()
    ]
    return [
        *rows,
        (
            "combinations",
            f"{found['combinations']}",
            f"{found['combinations_random']} of them at random",
        ),
    ]


def _acts(found: Figures) -> list[Table]:
    acts = found["acts"]
    rows: list[Row] = [
        ("there are", f"{acts['total']}", f"{acts['remembered']} remembered later"),
        (
            "given in one play",
            f"{acts['given_per_play']:.1f}",
            f"{_percent(acts['given_share'])} of them",
        ),
        ("of these taken hold of", _percent(acts["taken_of_given"])),
        ("of these left slack", _percent(acts["slack_of_given"])),
    ]
    return [("Acts of kindness, in random plays", rows)] if acts["total"] else []


def _each_act(found: Figures) -> list[Table]:
    rows: list[Row] = [("share of plays", "given", "taken", "slack")]
    for act, shares in found["acts"]["each"].items():
        rows.append((act, *(_percent(shares[life]) for life in rows[0][1:])))
    return [("Each act, in random plays", rows)] if len(rows) > 1 else []


def _policies(found: Figures) -> list[Row]:
    head = ("", "threads", "linked", "both ways", "most", "words", "choices")
    rows: list[Row] = [
        (
            name,
            f"{each['threads']:.1f}",
            f"{each['connections']:.1f}",
            f"{each['both_ways']:.1f}",
            f"{each['most_connections']}",
            f"{each['words']:,.0f}",
            f"{each['choices']:.0f}",
        )
        for name, each in found["policies"].items()
    ]
    return [head, *rows]


def _compared(found: Figures) -> list[Row]:
    return [
        (
            "linked pairs of the kindest, of the most found",
            _percent(found["kindest_of_best"]),
            f"most in one play: {found['best_connections']}",
        ),
        ("best at everything: " + (found["dominating"] or "nobody"),),
    ]


# --- places to look ---------------------------------------------------------------

_HEADINGS = {
    "silent_choices": "Choices that never echo",
    "stretches": "Longest stretches without a choice",
    "forgotten_acts": "Acts that nobody remembers",
    "acts_never_given": "Acts never given",
    "offers_never_taken": "Offers never taken",
    "offers_never_open": "Moments never on offer",
    "passings_never_drawn": "Passings never drawn",
    "scenes_never_seen": "Scenes never seen",
    "texts_never_seen": "Texts never seen",
}


def _places(found: Figures, most: int) -> list[Table]:
    tables: list[Table] = []
    for key, heading in _HEADINGS.items():
        rows = [_place(each) for each in found[key]]
        if len(rows) > most:
            rows = [*rows[:most], (f"and {len(rows) - most} more (--all)",)]
        if rows:
            tables.append((f"{heading} ({len(found[key])})", rows))
    return tables


def _place(each: Figures) -> Row:
    where = f"{each['file']}:{each['line']}"
    if "after" in each:
        end = "the end" if each["before"] == "end" else each["before"]
        if each["to_file"]:
            end = f"{each['to_file']}:{each['to_line']}"
        return f"{each['words']} words", where, f"to {end}"
    if "text" in each:
        return where, each["kind"], each["text"]
    name = each.get("choice") or each.get("act") or each.get("scene") or ""
    forks = f"forks: {each['forks']}" if "forks" in each else ""
    return where, name, forks


# --- columns ----------------------------------------------------------------------


def _columns(rows: list[Row]) -> str:
    """Rows as text, indented and aligned: numbers and their headings to the right."""
    numbers = {
        at for row in rows for at, cell in enumerate(row) if at and _is_number(cell)
    }
    widths: dict[int, int] = {}
    for row in rows:
        for at, cell in enumerate(row):
            # Words at the end of a row run on, and ask for no room.
            if at in numbers or at < len(row) - 1:
                widths[at] = max(widths.get(at, 0), len(cell))
    return "\n".join(_line(row, widths, numbers) for row in rows)


def _line(row: Row, widths: dict[int, int], numbers: set[int]) -> str:
    cells = (
        cell.rjust(widths[at]) if at in numbers else cell.ljust(widths.get(at, 0))
        for at, cell in enumerate(row)
    )
    return "  " + "  ".join(cells).rstrip()


def _is_number(cell: str) -> bool:
    return cell[:1].isdigit() and all(c.isdigit() or c in ",. %" for c in cell)


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _from_to(spread: Figures) -> str:
    return f"10 % at most {spread['p10']:,}; 90 % at most {spread['p90']:,}"
