"""Paper, scissors and lamp: the cut planes every puppet is made of.

A figure is a pile of paper pieces. Each piece is one outline; the plane that
turns from the lamp, the broken rim and the thin pale edge of the paper are cut
from the same outline, moved a little, so that they taper by themselves where
the contour turns. The lamp stands to the right and a little above. Nothing
here knows what a face or a sleeve is.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Point = tuple[float, float, bool]
Outline = str | Sequence[Point]
Plane = tuple[str, Outline] | tuple[str, Outline, float]


@dataclass(frozen=True, slots=True)
class Made:
    """A piece that was cut, and from what; jointed parts are cut from it again.

    Attributes:
        kind: `piece`, `sleeve`, `hand`, `trouser` or `shoe`.
        text: what it became.
        given: what it was cut from, as its maker knows.
    """

    kind: str
    text: str
    given: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Tone:
    """One material in the five values it is cut from."""

    base: str
    shade: str
    deep: str
    rim: str
    edge: str

    def named(self, name: str) -> str:
        """Return the value called `name`, or `name` itself if it is a colour."""
        return name if name.startswith("#") else str(getattr(self, name))


def rgb(colour: str) -> tuple[float, float, float]:
    """Split `#rrggbb` into three numbers."""
    return (int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16))


def mix(one: str, other: str, share: float) -> str:
    """Return `one` with `share` of `other` stirred in."""
    parts = zip(rgb(one), rgb(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def times(one: str, factor: tuple[float, float, float]) -> str:
    """Return `one` with its channels multiplied, held within a byte."""
    parts = zip(rgb(one), factor, strict=True)
    return "#" + "".join(f"{min(255, round(a * f)):02x}" for a, f in parts)


def cloth(base: str, rim: float = 0.4) -> Tone:
    """Return the tones of a fabric: shadows turn to blue-violet, never black."""
    light = max(0.0, min(1.0, (sum(rgb(base)) / 3 - 130) / 80))
    # pale cloth keeps pale shadows, or it sinks into a wintry ground
    keep = 0.72 + 0.13 * light
    return Tone(
        base=base,
        shade=mix(
            times(base, (keep, keep - 0.01, keep + 0.07)),
            "#2b2547",
            0.22 - 0.14 * light,
        ),
        deep=mix(times(base, (0.50, 0.50, 0.58)), "#1e1a36", 0.45),
        rim=mix(base, "#ffd2a0", rim),
        edge=mix(base, "#fff0dc", 0.42),
    )


def skin(base: str, red: float = 1.0) -> Tone:
    """Return the tones of a skin: the shade goes redder, the rim golden."""
    return Tone(
        base=base,
        shade=times(base, (0.76, 0.64 / red, 0.63)),
        deep=mix(times(base, (0.55, 0.40, 0.42)), "#2b1a2c", 0.25),
        rim=mix(base, "#ffd9a4", 0.55),
        edge=mix(base, "#fff0dc", 0.5),
    )


def pts(text: str) -> list[Point]:
    """Read `x,y` (a corner) and `x,y~` (a curve) into points."""
    out: list[Point] = []
    for word in text.split():
        x, y = word.rstrip("~").split(",")
        out.append((float(x), float(y), word.endswith("~")))
    return out


def moved(
    points: Sequence[Point], dx: float, dy: float, turn: float = 0.0
) -> list[Point]:
    """Shift an outline, turned by `turn` degrees about its own middle."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    cx, cy = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return [
        (
            cx + (x - cx) * c - (y - cy) * s + dx,
            cy + (x - cx) * s + (y - cy) * c + dy,
            smooth,
        )
        for x, y, smooth in points
    ]


def _n(value: float) -> str:
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    if text in ("-0", ""):
        return "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def _run(values: Sequence[float]) -> str:
    out = ""
    for value in values:
        text = _n(value)
        out += text if not out or text.startswith("-") else " " + text
    return out


def path(points: Sequence[Point]) -> str:
    """Return the closed path through the points; curves are Catmull-Rom."""
    count = len(points)
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    # a coat needs no tenths of a unit; an eyelid does
    fine = max(max(xs) - min(xs), max(ys) - min(ys)) < 112
    places = 1 if fine else 0
    spots = [(round(x, places), round(y, places), s) for x, y, s in points]
    out = [f"M{_run(spots[0][:2])}"]
    straight = False
    for i in range(count):
        p0, p1 = spots[i - 1], spots[i]
        p2, p3 = spots[(i + 1) % count], spots[(i + 2) % count]
        if not p1[2] and not p2[2]:
            if i < count - 1:
                step = _run((p2[0] - p1[0], p2[1] - p1[1]))
                glue = "" if step.startswith("-") else " "
                out.append(glue + step if straight else "l" + step)
                straight = True
            continue
        straight = False
        reach = math.hypot(p2[0] - p1[0], p2[1] - p1[1])
        a = _handle(p0, p1, p2, reach) if p1[2] else (p1[0], p1[1])
        b = _handle(p3, p2, p1, reach) if p2[2] else (p2[0], p2[1])
        numbers = [a[0], a[1], b[0], b[1], p2[0], p2[1]]
        steps = [round(v - p1[k % 2], places) for k, v in enumerate(numbers)]
        out.append("c" + _run(steps))
    return "".join(out) + "Z"


def _handle(
    before: Point, at: Point, after: Point, reach: float
) -> tuple[float, float]:
    dx, dy = after[0] - before[0], after[1] - before[1]
    length = math.hypot(dx, dy) or 1.0
    pull = min(reach * 0.36, length / 2)
    return (at[0] + dx / length * pull, at[1] + dy / length * pull)


def shape(points: Outline, fill: str, opacity: float = 1.0) -> str:
    """Return one flat piece without planes."""
    d = path(pts(points) if isinstance(points, str) else points)
    veil = f' fill-opacity="{opacity:g}"' if opacity < 1 else ""
    return f'<path fill="{fill}"{veil} d="{d}"/>'


def group(
    name: str,
    content: str,
    pivot: tuple[float, float] | None = None,
    parent: str = "",
    transform: str = "",
    hidden: bool = False,
) -> str:
    """Return a named group; the pivot is where the engine turns it."""
    words = [f'id="{name}"'] if name else []
    if pivot:
        words.append(f'data-pivot="{_n(pivot[0])} {_n(pivot[1])}"')
    if parent:
        words.append(f'data-parent="{parent}"')
    if transform:
        words.append(f'transform="{transform}"')
    if hidden:
        words.append('display="none"')
    return f"<g {' '.join(words)}>{content}</g>"


class Sheet:
    """Cuts pieces, and keeps the clips that hold their planes in."""

    def __init__(self, *, is_rimmed: bool = False) -> None:
        """Start with an empty table.

        Args:
            is_rimmed: whether pieces get a rim of light of their own; the stage
                lays one round every figure.
        """
        self.is_rimmed = is_rimmed
        self.clips: list[str] = []
        self.made: list[Made] = []

    def clip(self, d: str) -> str:
        """Keep an outline as a clip and return its id."""
        name = f"cut{len(self.clips) + 1}"
        self.clips.append(f'<clipPath id="{name}"><path d="{d}"/></clipPath>')
        return name

    def piece(
        self,
        outline: Outline,
        tone: Tone,
        shade: tuple[float, float, float] | None = (12, -5, 1),
        rim: tuple[float, float, float] | None = (-6, 5, 1.2),
        edge: float = 1.5,
        planes: Iterable[Plane] = (),
        ground: str = "base",
        edge_turn: float = 0.0,
        joined: Outline | None = None,
    ) -> str:
        """Cut one piece: ground, shade, planes, rim, and the paper's edge.

        Args:
            outline: the contour, as points or as text for `pts`.
            tone: the material.
            shade: how far the lit part is moved from the shaded one (dx, dy, turn).
            rim: how far the piece is moved away from its rim.
            edge: the width of the paper's edge.
            planes: further planes as (tone name or colour, points[, opacity]).
            ground: the tone name the piece is cut from.
            edge_turn: degrees that let the edge fade towards one end.
            joined: where the piece goes on into another one, without an edge.
        """
        points = pts(outline) if isinstance(outline, str) else list(outline)
        d, around = path(points), _box(points)
        inner = [f'<path fill="{tone.named(ground)}" d="{d}"/>']
        if shade:
            inner.append(_beyond(around, moved(points, *shade), tone.shade))
        for plane in planes:
            veil = plane[2] if len(plane) == 3 else 1.0
            inner.append(shape(plane[1], tone.named(plane[0]), veil))
        if rim and self.is_rimmed:
            inner.append(_beyond(around, _wavering(points, *rim), tone.rim, "rim"))
        if edge:
            by = moved(points, -edge, edge * 0.8, edge_turn)
            inner.append(_beyond(around, by, tone.edge, "edge"))
        if joined:
            inner.append(shape(joined, tone.named(ground)))
        text = f'<g clip-path="url(#{self.clip(d)})">{"".join(inner)}</g>'
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        given = (tone, min(xs), min(ys), max(xs), max(ys))
        self.made.append(Made("piece", text, given))
        return text


def _wavering(
    points: Sequence[Point], dx: float, dy: float, turn: float
) -> list[Point]:
    # an even rim reads as piping: it swells and breaks off from point to point
    out: list[Point] = []
    for i, (there, here) in enumerate(
        zip(moved(points, dx, dy, turn), points, strict=True)
    ):
        share = 0.62 + 0.6 * math.sin(i * 2.4 + len(points))
        x = here[0] + (there[0] - here[0]) * share
        y = here[1] + (there[1] - here[1]) * share
        out.append((x, y, here[2]))
    return out


def _beyond(around: str, other: Sequence[Point], fill: str, name: str = "") -> str:
    # everything outside the moved outline; the piece's clip keeps the crescent
    kind = f' class="{name}"' if name else ""
    d = around + path(other)
    return f'<path{kind} fill="{fill}" fill-rule="evenodd" d="{d}"/>'


def _box(points: Sequence[Point]) -> str:
    # no bigger than it must be: the renderer makes a sheet of this size
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    reach = 0.06 * max(max(xs) - min(xs), max(ys) - min(ys)) + 2
    x, y = round(min(xs) - reach), round(min(ys) - reach)
    w, h = round(max(xs) + reach) - x, round(max(ys) + reach) - y
    return f"M{x} {y}h{w}v{h}h-{w}Z"
