"""Where everybody stands: marks, beside, and whoever has no place yet.

Theatre people call it blocking. Pure arithmetic on what a place offers: no
pictures, no motion. Everybody stands apart; nobody leaves the frame.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from game.library.sheets import Mark
from game.narrative.events import Figure
from game.narrative.values import dataclass

FIGURE_UNITS = 900.0
# Width of a figure whose picture isn't known, in figure units.
USUAL_WIDTH = 300.0
GAP = 0.12
MIDDLE, LEFT_EDGE, RIGHT_EDGE = 960.0, 60.0, 1860.0
FRAME = 180.0
FREE_MARKS = (
    Mark("left", 560.0, 1010.0, 560.0),
    Mark("right", 1360.0, 1010.0, 560.0),
    Mark("middle", 960.0, 1020.0, 580.0),
    Mark("far_left", 280.0, 1000.0, 550.0),
    Mark("far_right", 1640.0, 1000.0, 550.0),
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one stands, in units of the place.

    Attributes:
        person: Person id.
        x: Between the soles.
        y: Under the soles.
        height: Height of a grown person there.
        layer: Layer after which one is drawn, or "".
        is_seat: Whether one sits.
        looks_left: Which way one faces.
        width: Width of the figure, in units of the place.
        is_turned: Whether the place says which way one faces.
        is_shade: Whether one is so far off as to be a silhouette.
    """

    person: str
    x: float
    y: float
    height: float
    layer: str
    is_seat: bool
    looks_left: bool
    width: float
    is_turned: bool = False
    is_shade: bool = False

    @property
    def half(self) -> float:
        """Half the room one takes."""
        return self.width / 2


def block(
    cast: Sequence[Figure],
    marks: Mapping[str, Mark],
    widths: Mapping[str, float],
) -> dict[str, Standing]:
    """Where everybody of `cast` stands, by person id.

    Args:
        cast: Who is on, in order of appearance.
        marks: Marks of the place, by name.
        widths: Widths of figures in figure units, where known.
    """
    taken: dict[str, list[str]] = {}
    placed: dict[str, Standing] = {}
    waiting = []
    for figure in cast:
        if figure.mark is not None and figure.mark in marks:
            taken.setdefault(figure.mark, []).append(figure.person)
        else:
            waiting.append(figure)
    for name, persons in taken.items():
        _stand_on(marks[name], persons, widths, placed)
    # Those beside somebody come after that somebody, in chains too.
    still = [f for f in waiting if f.beside is not None]
    loose = [f for f in waiting if f.beside is None]
    for figure in loose:
        _stand_free(figure, marks, taken, widths, placed)
    while still:
        ready = [f for f in still if f.beside in placed]
        if not ready:
            _stand_free(still.pop(0), marks, taken, widths, placed)
            continue
        for figure in ready:
            still.remove(figure)
            _stand_beside(figure, widths, placed)
    return _faced(cast, marks, placed)


def _width(person: str, height: float, widths: Mapping[str, float]) -> float:
    return widths.get(person, USUAL_WIDTH) * height / FIGURE_UNITS


def _on(mark: Mark, person: str, x: float, width: float) -> Standing:
    looks_left = mark.face == "left" or (not mark.face and mark.x > MIDDLE)
    return Standing(
        person,
        x,
        mark.y,
        mark.height,
        mark.layer,
        mark.is_seat,
        looks_left,
        width,
        bool(mark.face),
        mark.is_shade,
    )


def _stand_on(
    mark: Mark,
    persons: Sequence[str],
    widths: Mapping[str, float],
    placed: dict[str, Standing],
) -> None:
    own = [_width(person, mark.height, widths) for person in persons]
    # On a bench one sits close.
    gap = 0.0 if mark.is_seat else GAP * mark.height
    x = mark.x - (sum(own) + gap * (len(own) - 1)) / 2
    for person, width in zip(persons, own, strict=True):
        placed[person] = _on(mark, person, x + width / 2, width)
        x += width + gap


def _stand_free(
    figure: Figure,
    marks: Mapping[str, Mark],
    taken: dict[str, list[str]],
    widths: Mapping[str, float],
    placed: dict[str, Standing],
) -> None:
    standing = [m for m in marks.values() if m.name not in taken and not m.is_seat]
    # Rather in front, where the people of this place are, than behind a table.
    free = [m for m in standing if not m.layer] or standing
    free = free or [m for m in FREE_MARKS if m.name not in taken]
    others = [other.x for other in placed.values()]

    def room(mark: Mark) -> float:
        return min((abs(mark.x - x) for x in others), default=-abs(mark.x - MIDDLE))

    mark = max(free or FREE_MARKS, key=room)
    taken.setdefault(mark.name, []).append(figure.person)
    width = _width(figure.person, mark.height, widths)
    placed[figure.person] = _on(mark, figure.person, mark.x, width)


def _stand_beside(
    figure: Figure, widths: Mapping[str, float], placed: dict[str, Standing]
) -> None:
    host = placed[str(figure.beside)]
    width = _width(figure.person, host.height, widths)
    step = host.half + width / 2 + GAP / 2 * host.height
    # Where one looks to is where one is spoken to from.
    sides = (-1.0, 1.0) if host.looks_left else (1.0, -1.0)
    spots = [host.x + side * step for side in sides]

    def fault(x: float) -> float:
        left, right = x - width / 2, x + width / 2
        beyond = max(LEFT_EDGE - left, right - RIGHT_EDGE, 0.0)
        # Near the edges stands what frames the picture.
        beyond += max(LEFT_EDGE + FRAME - left, right - RIGHT_EDGE + FRAME, 0.0) / 3
        overlap = sum(
            max(other.half + width / 2 - abs(other.x - x), 0.0)
            for other in placed.values()
            if abs(other.y - host.y) < host.height / 2
        )
        return beyond + overlap

    best = min(spots, key=fault)
    if fault(best) > width / 2:
        best = _nearest_room(host, width, fault)
    # Who stands beside a chair, stands: there was one chair.
    placed[figure.person] = replace(
        host,
        person=figure.person,
        x=best,
        width=width,
        looks_left=best > host.x,
        is_seat=False,
        is_turned=False,
    )


def _nearest_room(
    host: Standing, width: float, fault: Callable[[float], float]
) -> float:
    tries = [
        host.x + side * (host.half + width / 2) * step / 4
        for step in range(4, 17)
        for side in (1.0, -1.0)
    ]
    return min(tries, key=lambda x: (round(fault(x)), abs(x - host.x)))


def _faced(
    cast: Sequence[Figure],
    marks: Mapping[str, Mark],
    placed: Mapping[str, Standing],
) -> dict[str, Standing]:
    """Whoever the place doesn't turn, looks to the others."""
    faced = {}
    for figure in cast:
        own = placed[figure.person]
        mark = marks.get(figure.mark or "")
        others = [s.x for s in placed.values() if s.person != figure.person]
        if figure.beside in placed:
            own = replace(own, looks_left=placed[str(figure.beside)].x < own.x)
        elif others and not (mark and mark.face):
            own = replace(own, looks_left=sum(others) / len(others) < own.x)
        faced[figure.person] = own
    return faced
