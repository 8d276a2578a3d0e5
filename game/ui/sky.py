"""Where people hang in the constellation: leads in the middle, others around.

A sky is divided into slots wide enough for a lamp and its name. Whoever is
linked hangs near whom they are linked to, the others wherever there is room. If
there are more people than slots in sight, the sky becomes higher and is
scrolled. The same people with the same threads always hang in the same places.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from zlib import crc32

from game.narrative.values import dataclass

_SPARE = 1.3  # slots for each person, so that there is air
_LEADS_OUT = 0.5  # of the way from the middle to the edge
_NEAR = 1.5  # slots: a good distance between people who are linked
_JITTER = 0.7  # of the free room in a slot

Point = tuple[float, float]
Cost = Callable[[Point], float]


@dataclass(frozen=True, slots=True)
class Sky:
    """Places in a sky whose top left corner is (0, 0)."""

    width: int
    height: int
    places: Mapping[str, tuple[int, int]]


def sky(
    leads: Sequence[str],
    others: Sequence[str],
    links: Sequence[tuple[str, str]],
    room: tuple[int, int],
    slot: tuple[int, int],
) -> Sky:
    """Places for everybody.

    Args:
        leads: Who hangs in the middle.
        others: Who hangs around, in the order in which they were met.
        links: Who is linked to whom.
        room: Width and height that can be seen at once.
        slot: Width and height that a lamp with its name takes.
    """
    count = len(leads) + len(others)
    columns = max(1, room[0] // max(1, slot[0]))
    needed = math.ceil(count * _SPARE / columns)
    rows = max(1, room[1] // max(1, slot[1]), needed)
    height = max(room[1], rows * slot[1])
    wide, high = room[0] / columns, height / rows
    free = [
        ((column + 0.5) * wide, (row + 0.5) * high)
        for row in range(rows)
        for column in range(columns)
    ]
    middle = room[0] / 2, height / 2
    taken: dict[str, Point] = {}
    for number, lead in enumerate(leads):
        goal = _round_the_middle(number, len(leads), middle)
        taken[lead] = _take(free, partial(math.dist, goal))
    unit = math.hypot(wide, high) / math.sqrt(2)
    linked = {person for pair in links for person in pair}
    for person in sorted(others, key=lambda each: each not in linked):
        partners = [taken[each] for each in _partners(person, links) if each in taken]
        cost = _near(partners, unit) if partners else _apart(list(taken.values()))
        taken[person] = _take(free, cost)
    spare = max(0.0, wide - slot[0]), max(0.0, high - slot[1])
    places = {
        person: (
            round(x + spare[0] * _JITTER * _lot(person, 0)),
            round(y + spare[1] * _JITTER * _lot(person, 1)),
        )
        for person, (x, y) in taken.items()
    }
    return Sky(room[0], height, places)


def _round_the_middle(number: int, count: int, middle: Point) -> Point:
    """Where a lead belongs: on an ellipse, beginning at the upper left."""
    angle = math.tau * (number / max(1, count) - 3 / 8)
    return (
        middle[0] * (1 + _LEADS_OUT * math.cos(angle)),
        middle[1] * (1 + _LEADS_OUT * math.sin(angle)),
    )


def _partners(person: str, links: Sequence[tuple[str, str]]) -> list[str]:
    return [b if a == person else a for a, b in links if person in (a, b)]


def _take(free: list[Point], cost: Cost) -> Point:
    best = min(free, key=cost)
    free.remove(best)
    return best


def _near(partners: Sequence[Point], unit: float) -> Cost:
    """What a place costs somebody who is linked: to be too near, or too far."""
    return lambda at: sum(abs(math.dist(at, each) / unit - _NEAR) for each in partners)


def _apart(taken: Sequence[Point]) -> Cost:
    """What a place costs somebody who isn't: to be near anybody."""
    return lambda at: -min((math.dist(at, each) for each in taken), default=0.0)


def _lot(person: str, axis: int) -> float:
    """A number from -0.5 to 0.5 that is always the same for a person."""
    return crc32(f"{axis}{person}".encode()) / 0xFFFFFFFF - 0.5
