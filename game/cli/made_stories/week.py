"""A synthetic week: four leads, sixty moments, acts that are read days later."""

from collections.abc import Iterator

from game.cli.made_stories.made import Made, documents

LEADS = ("ann", "bob", "cleo", "dan")
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PARTS = ("morning", "afternoon", "night")
THINGS = 8
FOLLOWED = 2
# Choices in a moment besides the one that gives an act.
SMALL_CHOICES = 14
LATER = 5
MISSED = 10


def week(moments: int = 60) -> Made:
    """A week of `moments` moments, with an act in each that is read later.

    Four stores of 0 to 6 that what one does costs, and that fall to four at night;
    `THINGS` things that pass from hand to hand. In every tenth moment an act is
    one of two of which only one can be given, and later an option wants both.
    """
    parts = [f"{day}.{part}" for day in DAYS for part in PARTS]
    scenes = [
        _moment(n, moments, parts[n * len(parts) // moments]) for n in range(moments)
    ]
    last = "".join(_recalled(n) for n in range(max(0, moments - LATER), moments))
    text = documents(
        _head(),
        _declarations(moments),
        *scenes,
        "scene: opening\nbeats: [It snows.]\n",
        f"scene: closing\nbeats:\n{last}"
        "  - if: threads(ann) > 1\n    then:\n      - ending: together\n"
        "  - ending: apart\n",
    )
    impossible = frozenset(
        f"moment_{n + LATER}/both" for n in range(0, moments - LATER, MISSED)
    )
    return Made("week", moments, text, impossible)


def _head() -> str:
    days = "\n".join(
        f"  - {{day: {day}, title: {day.title()}, parts: [{', '.join(PARTS)}], "
        f"follow: {FOLLOWED}}}"
        for day in DAYS
    )
    return (
        "story: week\nformat: 1\ntitle: The week\nstart: opening\nfinish: closing\n"
        f"leads: [{', '.join(LEADS)}]\n"
        "stores:\n  warmth: {of: leads, from: 0, to: 6, start: 3, full: stays}\n"
        f"cost_from: warmth\ncalendar:\n{days}\n"
        "rules:\n  - {at: day_ends, at_most: {warmth: 4}}\n"
    )


def _declarations(moments: int) -> str:
    people = "".join(
        f"  {lead}: {{name: {lead.title()}, picture: none}}\n" for lead in LEADS
    )
    things = "".join(
        f"  thing_{n}: {{title: the thing {n}, holder: {_lead(n)}}}\n"
        for n in range(THINGS)
    )
    acts = "".join(
        f"  act_{n}: {{from: {_lead(n)}, to: {_lead(n + 1)}}}\n" for n in range(moments)
    )
    twins = "".join(
        f"  twin_{n}: {{from: {_lead(n)}, to: {_lead(n + 2)}}}\n"
        for n in range(0, moments - LATER, MISSED)
    )
    return (
        f"people:\n{people}things:\n{things}acts:\n{acts}{twins}"
        "endings:\n  together: {title: Together}\n  apart: {title: Apart}\n"
    )


def _lead(n: int) -> str:
    return LEADS[n % len(LEADS)]


def _moment(n: int, moments: int, when: str) -> str:
    beats = [
        "  - |\n    A stair, a lamp, and somebody who is not expected.\n",
        *_remembered(n),
        _gift(n, moments),
        *(_small_choice(n, k) for k in range(SMALL_CHOICES)),
        _handing(n),
    ]
    return (
        f"scene: moment_{n}\nwho: {_lead(n)}\nwhen: {when}\n"
        f"street: A lamp in window {n}.\n"
        f"without_you: {{line: Somebody else was there., "
        f"set: {{warmth.{_lead(n + 1)}: -1}}}}\nbeats:\n{''.join(beats)}"
    )


def _remembered(n: int) -> Iterator[str]:
    """What is read here of the act that was given some moments ago."""
    before = n - LATER
    if before < 0:
        return
    yield _recalled(before)
    if before % MISSED == 0:
        yield (
            f"  - choose:\n"
            f"      - {{do: Thank for both., id: both, "
            f"if: given(act_{before}) and given(twin_{before})}}\n"
            f"      - {{do: Thank for the other., id: other, "
            f"if: given(twin_{before})}}\n"
            f"      - {{do: Say nothing., id: unsaid}}\n"
        )


def _recalled(n: int) -> str:
    return (
        f"  - if: given(act_{n})\n    then:\n"
        f"      - takes: act_{n}\n      - Somebody remembers it.\n"
    )


def _gift(n: int, moments: int) -> str:
    who = _lead(n)
    twin = ""
    if n % MISSED == 0 and n + LATER < moments:
        twin = f"      - {{do: Give the other., id: twin, act: twin_{n}}}\n"
    return (
        f"  - choose:\n"
        f"      - {{do: Give what there is., id: give, cost: {{{who}: 1}}, "
        f"act: act_{n}}}\n{twin}"
        f"      - {{do: Keep it., id: keep}}\n"
        f"  - choose:\n"
        f"      - {{do: Ask for something., id: ask, if: warmth.{who} < 3, "
        f"set: {{warmth.{who}: +1}}}}\n"
        f"      - {{do: Ask for nothing., id: nothing}}\n"
    )


def _small_choice(n: int, k: int) -> str:
    """One of the many choices that cost or give a little, or want somebody warm."""
    who, other = _lead(n), _lead(n + k + 1)
    rest = f", set: {{warmth.{who}: +1}}" if k % 4 == 0 else ""
    return (
        f"  - choose:\n"
        f"      - {{do: Wait {k}., id: wait_{k}{rest}}}\n"
        f"      - {{do: Sit down {k}., id: sit_{k}, if: warmth.{who} > {2 + k % 2}, "
        f"set: {{warmth.{other}: +1}}}}\n"
        f"      - {{do: Speak {k}., id: speak_{k}, cost: {{{who}: {1 + k % 3}}}}}\n"
    )


def _handing(n: int) -> str:
    # The first way is to whoever meets the thing next, so that it can go on.
    thing, who = _thing(n), _lead(n)
    has = "" if n < THINGS else f"if: thing_{thing} == {who}, "
    return (
        f"  - choose:\n"
        f"      - {{do: Hand it on., id: hand, {has}"
        f"hand: {{thing_{thing}: {_lead(n + 3)}}}}}\n"
        f"      - {{do: Leave it to somebody else., id: pass, {has}"
        f"hand: {{thing_{thing}: {_lead(n + 1)}}}}}\n"
        f"      - {{do: Look the other way., id: look}}\n"
    )


def _thing(n: int) -> int:
    """The thing of moment `n`; in turns, so that it meets all four leads."""
    return (n + n // THINGS) % THINGS
