"""A close-up is a card of cut paper, torn on a side or two, with one thing seen close.

    from things_kit import Card

    c = Card("jar", "The jar of quarters", "#1c2748", torn="tr", tint="#7f93d0")
    with c.face():                        # inside the card's edge: what lies behind
        c.ray([(0, 0), (420, 0), (900, 700), (900, 900)], "#42557f", .4)
    c.soft([...], "#5d7196", lift=1)      # the thing itself; it may reach over the edge
    c.words("114", 300, 500, 6, "#2a2438", 9)
    c.write()                             # ../things/jar.svg

Everything is drawn in 900 by 900; the light comes from the upper left unless said.
Coordinates are whole units: a card is never shown larger than it is drawn.
"""

import math
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from paper import DEEP, Place, Point, Points, disc, mix, placed, shift, smooth

__all__ = ["DEEP", "Card", "Point", "disc", "mix", "placed", "plane", "shift", "smooth"]

# One stroke at a time, as a pen goes: x height 10, ascenders 18. "~" = a curve.
_PEN = {
    "a": (12, "~9,-8 5,-10 1,-6 2,-1 5,0 9,-5|9,-10 9,-2 11,0"),
    "b": (11, "1,-18 1,0|~1,-6 5,-10 9,-7 8,-1 4,0 1,-3"),
    "c": (10, "~9,-8 5,-10 1,-6 2,-1 6,0 9,-2"),
    "d": (12, "~9,-8 5,-10 1,-6 2,-1 5,0 9,-5|9,-18 9,-2 11,0"),
    "e": (10, "~1,-5 8,-6 7,-9 4,-10 1,-6 2,-1 6,0 9,-2"),
    "f": (8, "~8,-16 5,-18 3,-14 3,0|0,-9 7,-9"),
    "g": (11, "~9,-8 5,-10 1,-6 2,-1 5,-1 9,-5|~9,-10 9,3 5,6 1,4"),
    "h": (10, "1,-18 1,0|~1,-6 5,-10 8,-8 8,0"),
    "i": (5, "2,-10 2,-1 4,0|2,-15 2.6,-14.4"),
    "k": (9, "1,-18 1,0|8,-10 2,-5 8,0"),
    "l": (6, "2,-18 2,-2 4,0"),
    "m": (14, "1,-10 1,0|~1,-6 4,-10 6,-8 6,0|~6,-6 9,-10 12,-8 12,0"),
    "n": (10, "1,-10 1,0|~1,-6 5,-10 8,-8 8,0"),
    "o": (11, "~5,-10 1,-6 2,-1 5,0 9,-4 8,-9 5,-10"),
    "p": (11, "1,-10 1,7|~1,-7 5,-10 9,-7 8,-1 4,0 1,-3"),
    "r": (8, "1,-10 1,0|~1,-6 4,-10 7,-9"),
    "s": (9, "~7,-9 3,-10 2,-7 7,-4 6,0 1,-1"),
    "t": (8, "3,-16 3,-2 6,0|0,-11 7,-11"),
    "u": (11, "~1,-10 1,-2 4,0 8,-4|8,-10 8,-1 10,0"),
    "v": (9, "0,-10 4,0 8,-10"),
    "w": (13, "0,-10 3,0 6,-8 9,0 12,-10"),
    "x": (9, "0,-10 8,0|8,-10 0,0"),
    "y": (9, "0,-10 4,-2|8,-10 3,5 0,6"),
    "j": (6, "~4,-10 4,4 1,6|4,-15 4.4,-14.4"),
    "q": (12, "~9,-8 5,-10 1,-6 2,-1 5,0 9,-5|9,-10 9,7"),
    "z": (9, "1,-10 8,-10 1,0 8,0"),
    "J": (10, "~8,-18 8,-4 5,0 1,-2"),
    "Q": (14, "~7,-18 1,-13 1,-5 7,0 12,-5 12,-13 7,-18|8,-5 13,1"),
    "X": (12, "1,-18 11,0|11,-18 1,0"),
    "Z": (12, "1,-18 11,-18 1,0 11,0"),
    "/": (8, "7,-19 1,2"),
    "A": (13, "0,0 6,-18 12,0|2,-6 10,-6"),
    "B": (12, "1,0 1,-18|~1,-18 8,-17 8,-11 1,-10|~1,-10 10,-8 9,-1 1,0"),
    "C": (13, "~12,-15 7,-18 1,-12 2,-3 7,0 12,-3"),
    "D": (13, "1,0 1,-18|~1,-18 8,-17 12,-9 8,-1 1,0"),
    "E": (11, "10,-18 1,-18 1,0 10,0|1,-9 8,-9"),
    "F": (10, "10,-18 1,-18 1,0|1,-9 8,-9"),
    "G": (14, "~12,-15 7,-18 1,-12 2,-3 7,0 12,-3 12,-8|8,-8 13,-8"),
    "H": (13, "1,-18 1,0|11,-18 11,0|1,-9 11,-9"),
    "I": (4, "2,-18 2,0"),
    "K": (12, "1,-18 1,0|10,-18 2,-8 11,0"),
    "L": (10, "1,-18 1,0 9,0"),
    "M": (15, "1,0 2,-18 7,-6 12,-18 13,0"),
    "N": (12, "1,0 1,-18 10,0 10,-18"),
    "O": (14, "~7,-18 1,-13 1,-5 7,0 12,-5 12,-13 7,-18"),
    "P": (11, "1,0 1,-18|~1,-18 8,-18 10,-13 7,-9 1,-9"),
    "R": (12, "1,0 1,-18|~1,-18 8,-18 10,-13 7,-9 1,-9|5,-9 11,0"),
    "S": (11, "~10,-15 5,-18 1,-14 5,-10 10,-6 7,0 1,-2"),
    "T": (13, "0,-18 12,-18|6,-18 6,0"),
    "U": (13, "~1,-18 1,-5 6,0 11,-5 11,-18"),
    "V": (12, "0,-18 5,0 11,-18"),
    "W": (17, "0,-18 4,0 8,-14 12,0 16,-18"),
    "Y": (11, "0,-18 5,-9 10,-18|5,-9 5,0"),
    "0": (12, "~6,-18 1,-12 2,-3 6,0 10,-5 10,-14 6,-18"),
    "1": (7, "1,-14 5,-18 5,0"),
    "2": (11, "~1,-14 4,-18 9,-16 8,-10 1,0|1,0 10,0"),
    "3": (11, "~1,-16 6,-18 9,-14 4,-10|~4,-10 10,-7 8,-1 1,-1"),
    "4": (12, "7,-18 0,-6 10,-6|8,-11 7,0"),
    "5": (11, "9,-18 2,-18 1,-10|~1,-10 7,-11 9,-5 6,0 1,-1"),
    "6": (11, "~8,-17 2,-10 1,-4 5,0 9,-4 6,-9 2,-6"),
    "7": (11, "1,-18 10,-18 4,0"),
    "8": (11, "~5,-10 1,-14 5,-18 9,-14 5,-10 1,-5 5,0 9,-4 5,-10"),
    "9": (11, "~9,-14 5,-18 1,-13 4,-9 9,-13 7,-4 4,0"),
    "?": (10, "~1,-14 5,-18 9,-14 5,-9 5,-5|5,-1 5.4,-.4"),
    "!": (5, "2,-18 2,-6|2,-1 2.4,-.4"),
    ".": (5, "2,-1 2.5,-.4"),
    ",": (5, "3,-1 1,3"),
    ":": (5, "2,-9 2.5,-8.5|2,-1 2.5,-.4"),
    "'": (4, "2,-18 1,-14"),
    "(": (6, "~5,-19 1,-9 5,2"),
    ")": (6, "~1,-19 5,-9 1,2"),
    "-": (9, "1,-7 7,-7"),
    "$": (11, "~10,-14 5,-16 1,-13 5,-9 10,-5 7,-1 1,-3|5.5,-20 5.5,3"),
    " ": (7, ""),
}


def plane(quad: Points) -> Callable[[Points], list[Point]]:
    """Maps (u, v) of a unit square on to a sheet lying aslant (corners clockwise)."""
    a, b, c, d = quad

    def at(points: Points) -> list[Point]:
        return [((a[0] * (1 - u) + b[0] * u) * (1 - v) + (d[0] * (1 - u) + c[0] * u) * v,
                 (a[1] * (1 - u) + b[1] * u) * (1 - v) + (d[1] * (1 - u) + c[1] * u) * v)
                for u, v in points]

    return at


class Card(Place):
    """One close-up. `torn`: which sides are torn (of "tlbr"); the others are cut."""

    def __init__(self, name: str, title: str, base: str, *, seed: int = 0, torn: str = "r",
                 core: str = "#aeb9cf", turn: float = 0, tint: str = "#b9c4dc",
                 box: tuple[float, float, float, float] = (74, 66, 826, 828),
                 sun: Point = (-3.0, -3.4)) -> None:
        super().__init__(name, title, seed=seed or sum(map(ord, name)), sun=sun)
        self.path = Path(__file__).resolve().parent.parent / "things" / f"{name}.svg"
        self.base, self.tint = base, tint
        outer, inner = self._edges(box, torn, turn)
        for k, a in ((34, .10), (26, .14), (18, .18), (10, .24)):
            self.poly(shift(outer, k * .7, k * 1.25), "#05081a", a, 0)
        self.poly(shift(outer, 6, 13), mix(core, DEEP, .78), 1, 0)
        self.poly(shift(outer, 3, 7), mix(core, DEEP, .45), 1, 0)
        self.poly(outer, core, 1, 0)
        self.poly(inner, base, 1, 0)
        self._face = self.clip(inner)

    def _edges(self, box: tuple[float, float, float, float], torn: str,
               turn: float) -> tuple[list[Point], list[Point]]:
        """The sheet's edge, and the edge of its coloured face (drawn back where torn)."""
        x0, y0, x1, y1 = box
        sides = [("t", (x0, y0), (x1, y0), (0, 1)), ("r", (x1, y0), (x1, y1), (-1, 0)),
                 ("b", (x1, y1), (x0, y1), (0, -1)), ("l", (x0, y1), (x0, y0), (1, 0))]
        outer: list[Point] = []
        inner: list[Point] = []
        u = self.rand.uniform
        for side, a, b, (nx, ny) in sides:
            far = math.dist(a, b)
            rough = side in torn
            n = int(far // (17 if rough else 150))
            wave = u(0, 6)
            for i in range(n):
                t = (i + (u(-.25, .25) if i else 0)) / n
                x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
                d = u(-4, 5) + 6 * math.sin(wave + i * .33) if rough else u(-2.5, 2.5)
                e = d + (u(8, 17) if rough else 10)
                outer.append((x + nx * d, y + ny * d))
                inner.append((x + nx * e, y + ny * e))
        cx, cy = (x0 + x1) / 2, (y0 + y1) / 2

        def turned(q: Points) -> list[Point]:
            return placed([(x - cx, y - cy) for x, y in q], cx, cy, 1, turn=turn)

        return turned(outer), turned(inner)

    @staticmethod
    def _pts(points: Points) -> str:
        return " ".join(f"{x:.0f},{y:.0f}" for x, y in points)

    @contextmanager
    def face(self) -> Iterator[None]:
        """Shapes that end at the card's edge."""
        self.out.append(f'<g clip-path="{self._face}">')
        yield
        self.out.append("</g>")

    def sheet(self, points: Points, fill: str, lift: float = 1, edge: float = 0.3,
              wobble: float = 1.3, shade: float = 0.5, tint: str = "") -> list[Point]:
        """A piece of paper above another; its shadow falls softly, in two steps."""
        q = self.cut(points, wobble)
        if lift:
            sx, sy = -self.sun[0] * 4 * lift, -self.sun[1] * 4 * lift
            self.poly(shift(q, sx, sy), DEEP, shade * .5, 0)
            self.poly(shift(q, sx * .55, sy * .55), DEEP, shade * .6, 0)
        if edge:
            lit = mix(fill, tint or self.tint, edge) if fill.startswith("#") else tint or self.tint
            self.poly(shift(q, *self.sun), lit, 1, 0)
        self.poly(q, fill, 1, 0)
        return q

    def soft(self, points: Points, fill: str, lift: float = 1, edge: float = 0.3,
             step: float = 24, shade: float = 0.5, tint: str = "") -> list[Point]:
        """A curved piece: the points are joined by scissored curves."""
        return self.sheet(smooth(points, step), fill, lift, edge, .5, shade, tint)

    def ray(self, points: Points, colour: str, a: float = .3) -> None:
        """A hard-edged plane of light or shade."""
        self.poly(points, colour, a, 1)

    def words(self, text: str, x: float, y: float, size: float, colour: str, width: float = 5,
              a: float = 1, *, slant: float = 0, turn: float = 0, loose: float = .5,
              at: Callable[[Points], list[Point]] | None = None) -> float:
        """Writing as cut strokes, baseline at (x, y), `size` units to a pen unit.

        `at` maps the strokes on to a plane (then x, y and size are in its units).
        Returns how far the pen went.
        """
        u = self.rand.uniform
        pen, d = 0.0, []
        for letter in text:
            advance, strokes = _PEN[letter]
            dy = u(-loose, loose)
            for stroke in strokes.split("|") if strokes else ():
                q = [tuple(map(float, p.split(","))) for p in stroke.lstrip("~").split()]
                q = [(pen + s - slant * t, t + dy) for s, t in q]
                if stroke[0] == "~":
                    q = smooth(q, 3.4, closed=False)
                q = placed(q, x, y, size, turn=turn)
                q = at(q) if at else q
                d.append("M" + " ".join(f"{s:.0f} {t:.0f}" for s, t in q))
            pen += advance + u(0, loose)
        extra = f' opacity="{a:g}"' if a != 1 else ""
        self.raw(f'<path d="{"".join(d)}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
                 f'stroke-linecap="round" stroke-linejoin="round"{extra}/>')
        return pen * size

    def lines(self, strokes: Sequence[Points], colour: str, width: float, a: float = 1,
              cap: str = "round") -> None:
        """Many strokes of one pen as one piece."""
        d = "".join("M" + " ".join(f"{x:.0f} {y:.0f}" for x, y in q) for q in strokes)
        extra = f' opacity="{a:g}"' if a != 1 else ""
        self.raw(f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
                 f'stroke-linecap="{cap}" stroke-linejoin="round"{extra}/>')

    def polys(self, pieces: Sequence[Points], fill: str, a: float = 1) -> None:
        """Many pieces of one paper as one."""
        d = "".join("M" + " ".join(f"{x:.0f} {y:.0f}" for x, y in q) + "Z" for q in pieces)
        extra = f' opacity="{a:g}"' if a != 1 else ""
        self.raw(f'<path d="{d}" fill="{fill}"{extra}/>')

    def text_lines(self, x: float, y: float, w: float, n: int, gap: float, colour: str,
                   width: float, a: float = 1, *, last: float = .6,
                   at: Callable[[Points], list[Point]] | None = None) -> None:
        """Print one isn't meant to read: words as dashes."""
        u, out = self.rand.uniform, []
        for i in range(n):
            s, end = x, x + w * (last if i == n - 1 else u(.88, 1))
            while s < end:
                t = min(end, s + w * u(.06, .2))
                q = [(s, y + i * gap), (t, y + i * gap)]
                out.append(at(q) if at else q)
                s = t + w * .035
        self.lines(out, colour, width, a, "butt")

    def knit(self, quad: Points, rows: int, cols: int, light: str, dark: str, width: float) -> None:
        """Knitted stitches on a slanting patch: small Vs, each second row darker."""
        at = plane(quad)
        v = [at([((i + .1) / cols, (j + .12) / rows), ((i + .5) / cols, (j + .85) / rows), ((i + .9) / cols, (j + .12) / rows)])
             for j in range(rows) for i in range(cols)]
        self.lines([q for n, q in enumerate(v) if (n // cols) % 2], dark, width)
        self.lines([q for n, q in enumerate(v) if not (n // cols) % 2], light, width)

    def write(self) -> Path:
        """Write the SVG and say how big it is."""
        defs = f"<defs>{''.join(self.defs)}</defs>" if self.defs else ""
        text = "\n".join(['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 900" width="900" height="900">',
                          f"<title>{self.title}</title>{defs}", *self.out, "</svg>", ""])
        self.path.write_text(text, encoding="utf-8")
        sys.stdout.write(f"{self.path.name}: {self.shapes} shapes, {len(text) / 1024:.0f} KB\n")
        return self.path
