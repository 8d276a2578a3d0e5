"""Things that stand in more than one place: clocks, tubes, windows, signs, papers.

Everything is given in the room's centimetres and cut by the same scissors, so that a
clock in the court house and a clock on the ward come from one drawer of the theatre.
"""

import math
from collections.abc import Callable, Sequence

from paper import DEEP, Place, Point, Points, disc, mix, smooth
from things_kit import _PEN

Plane = Callable[[Points], list[Point]]


class Props:
    """A drawer of props for one place."""

    def __init__(self, place: Place) -> None:
        self.p, self.r = place, place.room

    # ---- planes: (across, up) in cm -> units -------------------------------------
    def front(self, z: float, x: float = 0, y: float = 0) -> Plane:
        """A plane that faces us at depth z, its origin at x, y."""
        return lambda q: [self.r.p(x + u, y + v, z) for u, v in q]

    def wall(self, x: float) -> Plane:
        """A side wall: (z, y)."""
        return lambda q: [self.r.p(x, y, z) for z, y in q]

    def floor(self, y: float = 0) -> Plane:
        """The floor, or a table top: (x, z)."""
        return lambda q: [self.r.p(x, y, z) for x, z in q]

    @staticmethod
    def box(u0: float, u1: float, v0: float, v1: float) -> list[Point]:
        """A rectangle on a plane."""
        return [(u0, v1), (u1, v1), (u1, v0), (u0, v0)]

    # ---- writing -------------------------------------------------------------------
    def words(self, text: str, at: Plane, u: float, v: float, size: float, colour: str, width: float,
              a: float = 1, *, flip: bool = False) -> None:
        """Printed capitals as cut strokes; (u, v) is the baseline's beginning, v up."""
        pen, d = 0.0, []
        for letter in text:
            advance, strokes = _PEN[letter]
            for stroke in strokes.split("|") if strokes else ():
                q = [tuple(map(float, s.split(","))) for s in stroke.lstrip("~").split()]
                if stroke[0] == "~":
                    q = smooth(q, 3.4, closed=False)
                d.append("M" + " ".join(f"{x:.1f} {y:.1f}" for x, y in
                         at([(u + (-1 if flip else 1) * (pen + s) * size, v - t * size) for s, t in q])))
            pen += advance
        extra = f' opacity="{a:g}"' if a != 1 else ""
        self.p.raw(f'<path d="{"".join(d)}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
                   f'stroke-linecap="round" stroke-linejoin="round"{extra}/>')

    @staticmethod
    def width_of(text: str, size: float) -> float:
        """How wide such a word is."""
        return sum(_PEN[letter][0] for letter in text) * size

    def print(self, at: Plane, u0: float, u1: float, v: float, n: int, gap: float, colour: str,
              width: float = 2.4, a: float = 1) -> None:
        """Lines of print as dashes: one path."""
        rand, d = self.p.rand.uniform, ""
        for i in range(n):
            s, end = u0, u0 + (u1 - u0) * (rand(.86, 1) if i < n - 1 else rand(.4, .7))
            while s < end:
                t = min(end, s + (u1 - u0) * rand(.08, .24))
                (x0, y0), (x1, y1) = at([(s, v - i * gap), (t, v - i * gap)])
                d += f"M{x0:.1f} {y0:.1f} {x1:.1f} {y1:.1f}"
                s = t + (u1 - u0) * .045
        self.p.raw(f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width:g}" opacity="{a:g}"/>')

    def paper(self, at: Plane, u0: float, u1: float, v0: float, v1: float, colour: str = "#9aa2ad",
              ink: str = "#5b647a", n: int = 4, lift: float = .4) -> None:
        """A notice: a sheet, a heading, lines."""
        h = v1 - v0
        self.p.sheet(at(self.box(u0, u1, v0, v1)), colour, lift)
        m = (u1 - u0) * .12
        if n:
            self.p.poly(at(self.box(u0 + m, u1 - m * 2.2, v1 - h * .2, v1 - h * .1)), ink, .9, .3)
            self.print(at, u0 + m, u1 - m, v1 - h * .34, n, h * .58 / n, ink, 2)

    # ---- fittings ------------------------------------------------------------------
    def clock(self, x: float, y: float, z: float, r: float, hour: float, case: str = "#59647e",
              face: str = "#98a0b0", ink: str = "#27304c") -> None:
        """A round wall clock, `hour` on a dial of twelve."""
        cx, cy = self.r.p(x, y, z)
        s = r * self.r.k(z)
        self.p.sheet(disc(cx, cy, s), case, .8)
        self.p.poly(disc(cx, cy, s * .84), face)
        d = "".join(f"M{cx + s * .66 * math.sin(i * math.pi / 6):.1f} {cy - s * .66 * math.cos(i * math.pi / 6):.1f} "
                    f"{cx + s * .76 * math.sin(i * math.pi / 6):.1f} {cy - s * .76 * math.cos(i * math.pi / 6):.1f}" for i in range(12))
        self.p.raw(f'<path d="{d}" fill="none" stroke="{mix(ink, face, .3)}" stroke-width="{max(2, s * .08):.1f}"/>')
        for turn, length, w in ((hour / 12, .46, .14), (hour % 1, .68, .09)):
            a = turn * math.tau
            self.p.line([(cx, cy), (cx + s * length * math.sin(a), cy - s * length * math.cos(a))], ink, max(2.4, s * w))

    def tube(self, x0: float, x1: float, y: float, z: float, case: str = "#56617c") -> None:
        """The case of a ceiling tube, unlit."""
        self.p.sheet(self.r.front(x0, x1, y, y + 7, z), case, .4)
        self.p.poly(self.r.flat(x0, x1, y, z, z + 18), mix(case, DEEP, .4))
        self.p.poly(self.r.front(x0 + 4, x1 - 4, y - 3, y, z), "#8d99aa", .8, .3)

    def tube_lit(self, x0: float, x1: float, y: float, z: float, colour: str = "#d4e2d8") -> None:
        """The same, on. Inside a light."""
        self.p.poly(self.r.flat(x0 + 4, x1 - 4, y - 2, z, z + 15), colour, .8)
        self.p.poly(self.r.front(x0 + 4, x1 - 4, y - 3.4, y + 1, z), mix(colour, "#ffffff", .5), .95, .3)

    def tube_sheets(self, x0: float, x1: float, y: float, z: float, wall: float, colour: str,
                    a: Sequence[float] = (.12, .08), low: float = 0, floor: bool = True) -> None:
        """What a ceiling tube's case lets down: two cut sheets on the wall, two on the floor. Inside a light."""
        r = self.r

        def kept(x: float) -> float:
            return max(r.left, min(r.right, x))

        for k, al in zip((0, 54), a, strict=True):
            q = [(kept(x0 + 6 - k * .2), y), (kept(x1 - 6 + k * .2), y), (kept(x1 + 46 + k), low), (kept(x0 - 46 - k), low)]
            self.p.poly([r.p(x, v, wall) for x, v in q],
                        self.p.linear([(0, colour, 1), (1, colour, .34)], (0, r.p(x0, y, wall)[1], 0, r.p(x0, low, wall)[1])), al, .4)
            if floor:
                self.p.poly(r.flat(kept(x0 - 40 - k), kept(x1 + 40 + k), 0, z - 62 - k * .8, min(wall, z + 52 + k * .6)), colour, al * .9, .6)

    def grid(self, colour: str, step: float, near: float, *, y: float = 0, lighter: str = "", share: float = .14) -> None:
        """Tiles on the floor (or a ceiling at y) as one path, some of them lighter."""
        r = self.r
        xs = [r.left + i * step for i in range(int((r.right - r.left) / step) + 2) if r.left + i * step <= r.right]
        zs = [near + i * step for i in range(int((r.back - near) / step) + 1)]
        if lighter:
            for x in xs[:-1]:
                for z in zs[:-1]:
                    if self.p.rand.random() < share:
                        self.p.poly(r.flat(x, x + step, y, z, z + step), lighter, 1, 0)
        d = "".join("M{:.0f} {:.0f} {:.0f} {:.0f}".format(*r.p(x, y, near), *r.p(x, y, r.back)) for x in xs)
        d += "".join("M{:.0f} {:.0f} {:.0f} {:.0f}".format(*r.p(r.left, y, z), *r.p(r.right, y, z)) for z in zs)
        self.p.raw(f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="2"/>')

    def snow_on(self, at: Plane, u0: float, u1: float, v: float, h: float = 6, colour: str = "#a9bad2") -> None:
        """Snow in the corners of a pane or along a ledge."""
        w = u1 - u0
        self.p.poly(at([(u0, v), (u0, v + h), (u0 + w * .2, v + h * .6), (u0 + w * .5, v + h * .35), (u0 + w * .8, v + h * .55), (u1, v + h * 1.05), (u1, v)]),
                    colour, .95)

    def radiator(self, x0: float, x1: float, y0: float, y1: float, z: float, colour: str = "#50566e") -> None:
        """Ribs, feet, a pipe."""
        r = self.r
        n = int((x1 - x0) / 15)
        self.p.poly(r.front(x0 - 2, x1 + 2, 0, y0 + 4, z + 6), DEEP, .45)
        for i in range(n):
            a, b = r.p(x0 + (x1 - x0) * i / n, y1, z), r.p(x0 + (x1 - x0) * (i + .82) / n, y0, z)
            self.p.sheet([(a[0] + 3, a[1]), (b[0] - 3, a[1]), (b[0], a[1] + 8), (b[0], b[1] - 7), (b[0] - 4, b[1]), (a[0] + 4, b[1]), (a[0], b[1] - 7), (a[0], a[1] + 8)],
                         colour, 0, .28, .5)
        for x in (x0 + 4, x1 - 8):
            self.p.poly(r.front(x, x + 4, 0, y0, z), mix(colour, DEEP, .3))

    def shell_chair_back(self, x: float, z: float, colour: str, w: float = 44, lo: float = 44, hi: float = 86) -> None:
        """A moulded chair seen from behind."""
        at = self.front(z, x)
        h = w / 2
        self.p.sheet(at(smooth([(-h + 2, lo), (-h, lo + 10), (-h + 1, hi - 10), (-h + 7, hi), (0, hi + 1.5), (h - 7, hi), (h - 1, hi - 10), (h, lo + 10), (h - 2, lo)], 7)),
                     colour, .5, .3)
        self.p.poly(at([(-h + 8, hi - 8), (h - 8, hi - 8), (h - 9, hi - 12), (-h + 9, hi - 12)]), mix(colour, DEEP, .4), .8)
        self.p.line(at([(-h + 9, lo + 6), (0, lo + 3), (h - 9, lo + 6)]), mix(colour, DEEP, .35), 2.4)

    def shell_chair(self, x: float, z: float, colour: str, w: float = 44, hi: float = 84) -> None:
        """A moulded chair that faces us: back, seat."""
        at = self.front(z, x)
        h = w / 2
        self.p.sheet(at(smooth([(-h + 2, 44), (-h, 54), (-h + 1, hi - 10), (-h + 7, hi), (0, hi + 1.5), (h - 7, hi), (h - 1, hi - 10), (h, 54), (h - 2, 44)], 7)),
                     colour, .5, .28)
        self.p.sheet(self.r.flat(x - h, x + h, 43, z - 40, z - 2), mix(colour, "#b9c4dc", .1), .2, .3)
        self.p.poly(self.r.front(x - h, x + h, 39.5, 43, z - 40), mix(colour, DEEP, .3))


def flame(place: Place, u: float, v: float, s: float = 1) -> None:
    """A candle's flame with its wick at (u, v) on the picture. Inside a light."""
    def q(pts: Points) -> list[Point]:
        return [(u + s * a, v + s * b) for a, b in smooth(pts, 3)]
    place.poly(q([(0, 2), (-6, -8), (-4, -20), (1, -34), (5, -18), (6, -8)]), "#ffcf7a", 1, .2)
    place.poly(q([(0, 0), (-3, -7), (0, -20), (3, -8)]), "#fff6dc", 1, .2)
    place.glow(u, v - 12 * s, 80 * s, 80 * s, "#ffb868", .55)


def stump(place: Place, u: float, v: float, s: float = 1, h: float = 24) -> None:
    """A lit candle end standing at (u, v), flame and all. Inside a light."""
    place.poly([(u - 5 * s, v), (u - 5 * s, v - h * s), (u + 5 * s, v - (h + 1) * s), (u + 5 * s, v)],
               place.linear([(0, "#ffcf8a", 1), (1, "#8a5030", .8)]), 1, .2)
    flame(place, u, v - (h + 4) * s, s)
