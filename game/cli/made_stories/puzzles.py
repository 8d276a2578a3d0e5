"""Families of one idea each: a lock, wide hubs, many flags, counters at odds."""

from collections import Counter
from operator import add

from game.cli.made_stories.made import Made, documents, flags

WANTED_IN_THE_ATTIC = 12
FLAGS_IN_A_STREET = 10
FLAGS_TO_A_PAIR = 25
COUNTERS = "abc"
Counts = tuple[int, int, int]


def lock(switches: int) -> Made:
    """The lock: `switches` two-way choices, then a door that one setting jams.

    The same shape that other engines were measured on: after the last switch
    a menu, which is empty if every switch is up. 2**switches plays differ, and
    one of them is stuck.
    """
    return Made(
        "lock",
        switches,
        lock_story(switches),
        # Every setting of the switches passed; two ways out of all but one.
        states=(2**switches - 1) + 2**switches + 2 * (2**switches - 1) + 1,
        finds=frozenset({"W301"}),
    )


def lock_story(switches: int) -> str:
    """The text of the lock."""
    beats = "".join(
        f"  - choose:\n"
        f"      - {{do: Turn switch {n} up., id: up_{n}, set: {{s{n}: true}}}}\n"
        f"      - {{do: Leave switch {n} down., id: down_{n}}}\n"
        for n in range(switches)
    )
    all_up = " and ".join(f"s{n}" for n in range(switches))
    return documents(
        "story: lock\nformat: 1\ntitle: The lock\nstart: room\n",
        flags([f"s{n}" for n in range(switches)]),
        f"scene: room\nbeats:\n{beats}"
        f"  - choose:\n"
        f"      - {{do: Open the door., id: open, if: not ({all_up})}}\n"
        f"      - {{do: Break it., id: broken, if: not ({all_up})}}\n"
        f"  - ending: out\n",
    )


def hub(pairs: int) -> Made:
    """A hall with twice `pairs` doors, each looked through once, in any order.

    The second door of a pair stays shut if the first was opened, and the other
    way round. The attic wants left doors opened, the cellar both of a pair.
    """
    wanted = min(pairs, WANTED_IN_THE_ATTIC)
    doors = "".join(_pair_of_doors(n) for n in range(pairs))
    every = " and ".join(f"l{n}" for n in range(wanted))
    text = documents(
        "story: hub\nformat: 1\ntitle: The hall\nstart: hall\n",
        flags([f"{side}{n}" for n in range(pairs) for side in "lr"]),
        f"scene: hall\nbeats:\n  - choose:\n{doors}"
        f"      - {{do: Go up., id: attic, if: {every}}}\n"
        f"      - {{do: Go down., id: cellar, if: l0 and r0}}\n"
        f"      - {{do: Go out., id: street}}\n"
        f"  - ending: out\n",
    )
    # Of each pair none, one or the other; then out, or up from some of them.
    states = 2 * 3**pairs + 3 ** (pairs - wanted)
    return Made("hub", pairs, text, frozenset({"hall/cellar"}), states)


def _pair_of_doors(n: int) -> str:
    return (
        f"      - {{do: Open left door {n}., id: left_{n}, if: not r{n}, "
        f"set: {{l{n}: true}}, again: true}}\n"
        f"      - {{do: Open right door {n}., id: right_{n}, if: not l{n}, "
        f"set: {{r{n}: true}}, again: true}}\n"
    )


def many_flags(count: int) -> Made:
    """`count` flags set or not on the way, and each of them read at the end.

    Some of them can be set only if the one before was not; at the end an option
    wants both, which nobody can have.
    """
    names = [f"f{n}" for n in range(count)]
    streets = [
        _street(start, min(start + FLAGS_IN_A_STREET, count), count)
        for start in range(0, count, FLAGS_IN_A_STREET)
    ]
    pairs = [n for n in range(count) if _is_paired(n)]
    read = "".join(
        f"  - if: f{n}\n    then: Corner {n} is lit.\n" for n in range(count)
    )
    wanted = "".join(
        f"      - {{do: Show both {n}., id: both_{n}, if: f{n - 1} and f{n}}}\n"
        for n in pairs
    )
    text = documents(
        "story: flags\nformat: 1\ntitle: The streets\nstart: street_0\n",
        flags(names),
        *streets,
        f"scene: home\nbeats:\n{read}  - choose:\n{wanted}"
        f"      - {{do: Sit down., id: sit}}\n  - ending: out\n",
    )
    states, ways = 0, 1
    for n in range(count):
        states += ways
        ways = ways * 3 // 2 if _is_paired(n) else ways * 2
    impossible = frozenset(f"home/both_{n}" for n in pairs)
    return Made("flags", count, text, impossible, states + 2 * ways)


def _is_paired(n: int) -> bool:
    return n % FLAGS_TO_A_PAIR == 1


def _street(start: int, end: int, count: int) -> str:
    beats = "".join(
        f"  - choose:\n"
        f"      - {{do: Light corner {n}., id: light_{n}, set: {{f{n}: true}}"
        + (f", if: not f{n - 1}" if _is_paired(n) else "")
        + f"}}\n      - {{do: Pass corner {n}., id: pass_{n}}}\n"
        for n in range(start, end)
    )
    after = f"street_{end}" if end < count else "home"
    return f"scene: street_{start}\nbeats:\n{beats}  - go: {after}\n"


def counters(visits: int) -> Made:
    """`visits` visits, each once and in any order, each moving three counters.

    Each takes from one counter what it gives to the others, so their sum never
    changes; but to know that, one has to know of every visit that it was made
    at most once, or the counters would come to their bounds, where the sum does
    change. At the end each way out wants the three in a certain relation. This
    family is made to be hard: nothing in it can be looked at apart.
    """
    moves = [_move(n) for n in range(visits)]
    start, high = _room_for(moves)
    doors = "".join(
        f"      - {{do: Make visit {n}., id: visit_{n}, again: true, "
        f"set: {{{_set(move)}}}}}\n"
        for n, move in enumerate(moves)
    )
    outs = "".join(
        f"      - {{do: Go {name}., id: {name}, if: {condition}}}\n"
        for name, condition in [*_WAYS_OUT, ("lost", f"a + b + c != {3 * start}")]
    )
    declared = "".join(
        f"  {name}: {{number: 0..{high}, start: {start}}}\n" for name in COUNTERS
    )
    text = documents(
        "story: counters\nformat: 1\ntitle: The visits\nstart: round\n",
        f"variables:\n{declared}endings:\n  out: {{title: Out}}\n",
        f"scene: round\nbeats:\n  - choose:\n{doors}{outs}"
        f"      - {{do: Go home., id: home}}\n  - ending: out\n",
    )
    impossible = frozenset({"round/lost"})
    return Made("counters", visits, text, impossible, _states(moves, start))


_WAYS_OUT = (
    ("level", "a == b and b == c"),
    ("steep", "a > b and b > c"),
    ("deep", "c > a + 4 and b == a"),
)


def _states(moves: list[Counts], start: int) -> int:
    """How many sets of visits there are, and how many of each way out."""
    sets = Counter({(start, start, start): 1})
    for move in moves:
        moved = Counter({_sum(counts, move): many for counts, many in sets.items()})
        sets += moved
    level = sum(many for (a, b, c), many in sets.items() if a == b == c)
    steep = sum(many for (a, b, c), many in sets.items() if a > b > c)
    deep = sum(many for (a, b, c), many in sets.items() if c > a + 4 and b == a)
    return 2 * sets.total() + level + steep + deep


def _sum(one: Counts, other: Counts) -> Counts:
    a, b, c = map(add, one, other)
    return a, b, c


def _room_for(moves: list[Counts]) -> tuple[int, int]:
    """A start from which all `moves` together meet no bound, and the upper one."""
    columns = list(zip(*moves, strict=True))
    down = max(-sum(by for by in column if by < 0) for column in columns)
    up = max(sum(by for by in column if by > 0) for column in columns)
    return down, down + up


def _move(n: int) -> Counts:
    """How far visit `n` moves each counter: in turns one gives to the others."""
    more, less = n % 3 + 1, n % 2
    moves = (more, less, -more - less), (-more - less, more, less)
    return (*moves, (less, -more - less, more))[n % 3]


def _set(move: Counts) -> str:
    return ", ".join(
        f"{name}: {by:+d}" for name, by in zip(COUNTERS, move, strict=True) if by
    )
