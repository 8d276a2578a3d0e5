"""The city: a model of paper on a table; nobody is warm until somebody's window is.

Seen from above at an angle, verticals upright: a room with a very tall eye. Streets run
on a turned grid (a: along the streets, towards the river; b: along the avenues, away).
"""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from paper import DEEP, WHO, Place, Point, Room, bird, disc, mix, num, shift, smooth

ROOM = Room(hx=960, hy=-200, f=1280, eye=1000, back=3600, left=-4000, right=4000)
P = Place("city", "The city from above", seed=428, room=ROOM, sun=(-1.5, -2), outdoors=True)
R = ROOM
U = P.rand.uniform
CO, SI = math.cos(math.radians(18)), math.sin(math.radians(18))
FOG = "#485b8a"        # the air over the far rows: what is far is paler, and has less in it
RIVER = (384, 806)  # from which a to which a
GOLD = "#f0b058"


@contextmanager
def more() -> Iterator[None]:
    """Go on in the layer just closed."""
    assert P.out.pop() == "</g>"
    yield
    P.out.append("</g>")


def uz(a: float, b: float) -> Point:
    """Streets and avenues as left/right and depth."""
    return a * CO - b * SI, 1000 + a * SI + b * CO


def g(a: float, b: float, h: float = 0) -> Point:
    """A point of the model on the picture."""
    u, z = uz(a, b)
    return R.p(u, h, z)


def k(a: float, b: float) -> float:
    """Units per metre there."""
    return R.k(uz(a, b)[1])


def ab(x: float, y: float) -> Point:
    """Which street and avenue a point of the picture lies on."""
    z = R.f * R.eye / (y - R.hy)
    u = (x - R.hx) * z / R.f
    z -= 1000
    return u * CO + z * SI, -u * SI + z * CO


def haze(a: float, b: float) -> float:
    """How much of what stands there the air has taken: 0 near, 1 at the hills."""
    return max(0.0, min(1.0, (uz(a, b)[1] - 1250) / 1500))


def far(colour: str, a: float, b: float, most: float = 0.86) -> str:
    """A colour through the air between."""
    return mix(colour, FOG, min(most, haze(a, b) * .9))


def ground(q: Sequence[Point], h: float = 0) -> list[Point]:
    """Points (a, b) laid flat."""
    return [g(a, b, h) for a, b in q]


def outline(*pieces: Sequence[Point]) -> str:
    """Polygons as the data of one path."""
    return "".join("M" + " ".join(f"{num(x)},{num(y)}" for x, y in q) + "Z" for q in pieces)


def many(pieces: Sequence[Sequence[Point]], fill: str, a: float = 1) -> None:
    """Like pieces cut from one sheet: one path."""
    extra = f' opacity="{a:g}"' if a != 1 else ""
    P.raw(f'<path d="{outline(*pieces)}" fill="{fill}"{extra}/>')


def strokes_of(lines: Sequence[Sequence[Point]], colour: str, width: float, a: float = 1) -> None:
    """Like lines: one path."""
    d = "".join("M" + "L".join(f"{num(x)},{num(y)}" for x, y in q) for q in lines)
    extra = f' opacity="{a:g}"' if a != 1 else ""
    P.raw(f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{num(width)}"{extra}/>')


def tubes(strokes: Sequence[tuple[Sequence[Point], str]], width: float, lit: bool = False) -> None:
    """Small neon: the kit's tubes, all of one colour as one path."""
    by: dict[str, str] = {}
    for q, c in strokes:
        by[c] = by.get(c, "") + "M" + "L".join(f"{num(x)},{num(y)}" for x, y in q)
    steps = ((9, .06, 0), (4.6, .12, 0), (2.6, .2, 0), (1, 1, 0), (.42, 1, .7)) if lit else ((1.7, 1, .8),)
    for w, a, white in steps:
        for c, d in by.items():
            tone = mix(c, "#ffffff" if lit else "#1a2038", white)
            P.raw(f'<path d="{d}" fill="none" stroke="{tone}" stroke-width="{num(width * w)}" stroke-opacity="{a:g}" stroke-linecap="round" stroke-linejoin="round"/>')


class Block:
    """A building: a box on the grid."""

    def __init__(self, a0: float, b0: float, w: float, d: float, h: float, wall: str = "#2b3560", snow: str = "#7487aa", kind: str = "") -> None:
        self.a0, self.b0, self.a1, self.b1, self.h, self.wall, self.snow = a0, b0, a0 + w, b0 + d, h, wall, snow
        u, z = uz(a0 + w / 2, b0 + d / 2)
        self.away, self.kind = math.hypot(u, z), kind
        self.left = u * CO + z * SI > 0  # which side is seen

    def front(self, t: float, h: float, out: float = 0) -> Point:
        """A point of the face towards us: t 0 (left) .. 1 (right)."""
        return g(self.a0 + (self.a1 - self.a0) * t, self.b0 - out, h)

    def side(self, t: float, h: float, out: float = 0) -> Point:
        """A point of the other face seen: t 0 (near) .. 1 (far)."""
        a = self.a0 - out if self.left else self.a1 + out
        return g(a, self.b0 + (self.b1 - self.b0) * t, h)

    def pane(self, face: Callable[..., Point], t0: float, t1: float, h0: float, h1: float) -> list[Point]:
        """An upright rectangle on a face."""
        return [face(t0, h1), face(t1, h1), face(t1, h0), face(t0, h0)]

    @property
    def most(self) -> float:
        """A place of the story is never lost in the air."""
        return .86 if self.kind else .34

    def colours(self) -> tuple[str, str, str]:
        """Front, side, roof."""
        a, b = self.a0, self.b0
        # the sky is lighter on our left: three faces, three values
        lit = mix(self.wall, "#7488b8", .40) if self.left else mix(self.wall, DEEP, .58)
        return far(mix(self.wall, DEEP, .14), a, b, self.most), far(lit, a, b, self.most), far(mix(self.snow, "#a4b6d4", .3 if not self.kind else .08), a, b, self.most)

    def shell(self, h0: float = 0) -> None:
        """Walls and a snowed roof with its parapet."""
        f, s, r = self.colours()
        a0, a1, b0, b1, h = self.a0, self.a1, self.b0, self.b1, self.h
        z = uz(a0, b0)[1]
        near = z < 1750 or not self.kind
        if near:
            reach = 16 if self.kind else min(58, 16 + h * .36)      # what stands free has as long a shadow as it is high
            P.poly(ground([(a0 - 2, b0 - 9), (a1 + reach * .4, b0 - 9), (a1 + reach, b0 + 10), (a1 + reach, b1 + 6), (a1, b1), (a0, b0)]), DEEP, .4, 0)
        P.poly([self.side(0, h), self.side(1, h), self.side(1, h0), self.side(0, h0)], s, 1, .3 if near else 0)
        P.poly([self.front(0, h), self.front(1, h), self.front(1, h0), self.front(0, h0)], f, 1, .3 if near else 0)
        if near:      # the lower floors lie in the street's own shade
            for face in (self.front, self.side):
                P.poly([face(0, h * .46), face(1, h * .3), face(1, h0), face(0, h0)], DEEP, .16, 0)
        if self.kind == "gable":
            self.gable(f, r)
            return
        lit, shade = mix(r, "#d4deee", .2), mix(r, f, .26)
        P.sheet(ground([(a0, b1), (a1, b1), (a1, b0), (a0, b0)], h), r, 0, .2 if near and not self.kind else 0, .4 if near else 0)
        if z > 2200:
            return
        # what the wind has done up there: a lit drift, a blown side in shade
        w, d = a1 - a0, b1 - b0
        if z < 1720:
            m = min(7, w * .1)
            P.poly(ground([(a0 + m, b1 - m), (a1 - m, b1 - m), (a1 - m, b0 + m), (a0 + m, b0 + m)], h - 1), mix(r, f, .42), 1, .3)
            P.poly(ground([(a0 + m * 2.6, b1 - m * 2), (a1 - m, b1 - m * 2), (a1 - m, b0 + m), (a0 + m * 2.6, b0 + m)], h - 1), mix(r, f, .1), 1, .3)
            P.poly(ground([(a0 + w * .42, b0 + m), (a0 + w * .7, b0 + d * .5), (a0 + w * .62, b1 - m * 2), (a1 - m, b1 - m * 2), (a1 - m, b0 + m)], h - 1), shade, .8, .6)
            P.poly(ground([(a0 + m * 2.6, b0 + d * .3), (a0 + w * .4, b0 + d * .42), (a0 + w * .34, b0 + d * .74), (a0 + m * 2.6, b1 - m * 2.4)], h - 1), lit, .8, .6)
        else:
            P.poly(ground([(a0 + w * .45, b0), (a0 + w * .64, b1), (a1, b1), (a1, b0)], h), shade, .7, .3)

    def gable(self, f: str, r: str) -> None:
        """A pitched roof: a lit plane to the left, a shaded one to the right."""
        a0, a1, b0, b1, h = self.a0, self.a1, self.b0, self.b1, self.h
        m, top = (a0 + a1) / 2, h + (a1 - a0) * .34
        lit, shade = mix(r, "#c8d4e8", .18), mix(r, f, .48)
        P.poly([g(m, b0, top), g(m, b1, top), g(a1 + 1, b1, h - 2), g(a1 + 1, b0, h - 2)], shade, 1, .3)
        P.poly([g(m, b0, top), g(m, b1, top), g(a0 - 1, b1, h - 2), g(a0 - 1, b0, h - 2)], lit, 1, .3)
        P.poly([g(a0, b0, h), g(m, b0, top - 3), g(a1, b0, h)], f, 1, .2)
        if uz(a0, b0)[1] < 1700:
            P.poly([g(m, b0 - 1, top + 1), g(m, b0 - 1, top - 4), g(a0 - 1, b0 - 1, h - 5), g(a0 - 1, b0 - 1, h - 1)], mix(lit, "#e4ecf6", .3), 1, .2)
            P.poly([g(m, b0 - 1, top + 1), g(m, b0 - 1, top - 4), g(a1 + 1, b0 - 1, h - 5), g(a1 + 1, b0 - 1, h - 1)], mix(shade, "#e4ecf6", .16), 1, .2)

    def rows(self, step: float = 20, low: float = 10) -> None:
        """Unlit windows, floor by floor."""
        kk = k(self.a0, self.b0)
        hs = [low + step * i for i in range(int((self.h - low - 4) / step))]
        if not hs or kk < (.66 if self.kind else .34):
            return
        d = "".join("M{},{}L{},{}".format(*(num(v) for v in (*face(.08, h + 5), *face(.94, h + 5)))) for h in hs for face in (self.front, self.side)
                    if abs(face(1, 0)[0] - face(0, 0)[0]) > 20)
        cell = math.dist(self.front(.08, 5), self.front(.94, 5)) / max(2, round((self.a1 - self.a0) * .86 / 17))
        P.raw(f'<path d="{d}" fill="none" stroke="{DEEP}" stroke-width="{num(10 * kk)}" opacity="{num(max(.1, .4 - .5 * haze(self.a0, self.b0)))}" '
              f'stroke-dasharray="{num(cell * .5)} {num(cell * .5)}"/>')

    def window(self, face: Callable[..., Point], t: float, h: float, who: str = "", w: float = 9, high: float = 12) -> str:
        """One window of somebody's, as path data; if it is near enough, with somebody cut out of it."""
        n = self.a1 - self.a0 if face == self.front else self.b1 - self.b0
        q = [self.pane(face, t, t + w / n, h, h + high)]
        for piece in WHO[who] if who else ():
            q.append([face(t + w / n * max(0, min(1, u / 100)), h + high * max(0, min(.96, -v / 112))) for u, v in piece])
        return outline(*q)


def tower(a: float, b: float, h: float, s: float = 1) -> None:
    """A water tower on a roof."""
    x, y = g(a, b, h)
    q = k(a, b) * s
    c = far("#3a3450", a, b)
    strokes_of([[(x + d * q, y), (x + d * .7 * q, y - 16 * q)] for d in (-8, -3, 3, 8)], c, max(1.2, 1.8 * q))
    P.sheet([(x - 9 * q, y - 15 * q), (x + 9 * q, y - 15 * q), (x + 8.4 * q, y - 36 * q), (x - 8.4 * q, y - 36 * q)], far("#4c4258", a, b), 0, .3 if q > .9 else 0, 0)
    P.poly([(x + 2 * q, y - 15 * q), (x + 9 * q, y - 15 * q), (x + 8.4 * q, y - 36 * q), (x + 2.6 * q, y - 36 * q)], far("#352f4a", a, b))
    P.sheet([(x - 10.5 * q, y - 35 * q), (x, y - 47 * q), (x + 10.5 * q, y - 35 * q)], far("#8b9cbc", a, b, .4), 0, 0, 0)


# ---- where the places are ------------------------------------------------------------------
def put(x: float, y: float, w: float, d: float, h: float, wall: str) -> Block:
    """A building whose front's foot is centred on (x, y) of the picture."""
    a, b = ab(x, y)
    return Block(a - w / 2, b, w, d, h, wall)


LIBRARY = put(540, 470, 270, 170, 84, "#4c4a66")
AGENCY = put(262, 610, 120, 96, 78, "#3b3f58")
HOTEL = put(836, 590, 150, 130, 236, "#4a3a52")
ANNEX = put(672, 665, 120, 96, 66, "#3f3550")
KING = put(1158, 806, 150, 100, 104, "#493548")
LAUNDRY = put(918, 868, 150, 86, 56, "#38506a")
WARD = put(1788, 610, 230, 130, 158, "#3d4b6c")
ER = put(1636, 660, 150, 90, 56, "#45557a")
SPECIAL = [LIBRARY, AGENCY, HOTEL, ANNEX, KING, LAUNDRY, WARD, ER]
EL = -82  # the avenue of the elevated line

BB, BH = 540, 58  # the bridge: which avenue it lies on, how high

SHAPE: list[Point] = []     # the bird on its roof: roofs are lit behind it
fill: list[Block] = []
WALLS = ("#2b3560", "#332f56", "#26345a", "#3a3252", "#2a3a5c", "#312c50")


def free(a0: float, b0: float, a1: float, b1: float) -> bool:
    """Whether nothing of ours stands there, nor before it in the line of sight."""
    for s in SPECIAL:
        if a0 < s.a1 + 14 and a1 > s.a0 - 14 and b0 < s.b1 + 14 and b1 > s.b0 - 46:
            return False
    return not (a0 < EL + 26 and a1 > EL - 26)


def box_of(blk: Block) -> tuple[float, float, float, float]:
    """Its box on the picture."""
    q = [f(t, h) for f in (blk.front, blk.side) for t in (0, 1) for h in (0, blk.h)]
    q += [g(blk.a1, blk.b1, blk.h), g(blk.a0, blk.b1, blk.h)]
    xs, ys = [p[0] for p in q], [p[1] for p in q]
    return min(xs), min(ys), max(xs), max(ys)


def try_house(a0: float, b0: float, w: float, d: float) -> bool:
    """Put a house there if there is room for it."""
    if a0 + w > RIVER[0] - 20 + max(0, b0 - 700) * .04 and a0 < RIVER[1] + 26 + max(0, b0 - 700) * .1:
        return False
    if abs(b0 + d / 2 - BB) < 62 + d / 2 and RIVER[0] - 190 < a0 + w and a0 < RIVER[1] + 230:
        return False   # the bridge comes down here
    x, y = g(a0 + w / 2, b0)
    if not (-290 < x < 2200 and 272 < y < 1150) or not free(a0, b0, a0 + w, b0 + d):
        return False
    east = a0 > RIVER[1]
    down = math.exp(-(((x - 745) / 230) ** 2 + ((y - 320) / 110) ** 2))
    h = U(30, 70) + (U(50, 330) * down if not east else 0)
    if P.rand.random() < .16:
        h += U(20, 60)
    if b0 < 60 and y > 880:      # under us: great dark masses, cut by the frame
        h += U(20, 50)
    z = uz(a0, b0)[1]
    kind = "gable" if z < 2300 and w < 62 and h < 110 and P.rand.random() < (.6 if east else .36) else "flat"
    blk = Block(a0, b0, w, d, h * (.72 if east else 1), P.rand.choice(WALLS), P.rand.choice(("#7487aa", "#6c80a4", "#7d8fb0")), kind)
    x0, y0, x1, _ = box_of(blk)
    for lo, hi in ((110, 400), (1490, 1850)):   # the two far places stay free
        if x1 > lo and x0 < hi and y0 < 282:
            return False
    fill.append(blk)
    return True


def lots(z: float) -> list[tuple[float, float, float, float]]:
    """How a block of 146 by 150 is parted: wall to wall, two rows back to back, fewer the farther."""
    if z > 2350:
        return [(0, 0, 146, 150)]
    out = []
    for b0 in (0, 76):
        n = 2 if z > 1800 else P.rand.choice((2, 3, 3))
        cuts = [0.0, *sorted((i + U(-.16, .16)) * 146 / n for i in range(1, n)), 146.0]
        out += [(p, b0, q - p, 74 - U(0, 8)) for p, q in zip(cuts, cuts[1:], strict=False)]
    return out


for i in range(-17, 17):
    for j in range(0, 14):
        a, b = i * 180 + 14, j * 190 - 66
        for pa, pb, w, d in lots(uz(a, b)[1]):
            if not try_house(a + pa, b + pb, w, d) and w > 60:
                try_house(a + pa, b + pb, w / 2, d)
                try_house(a + pa + w / 2, b + pb, w / 2, d)

# the park: no houses, only snow and trees
PARK = [ab(330, 330), ab(470, 352), ab(330, 452), ab(120, 420)]
pa0, pa1 = ab(372, 418)[0] - 190, ab(372, 418)[0] + 130
pb0, pb1 = ab(372, 418)[1], ab(372, 418)[1] + 420
fill = [f for f in fill if not (f.a0 < pa1 and f.a1 > pa0 and f.b0 < pb1 and f.b1 > pb0)]
# the places of the rest of the week, put where a house of no importance stood
BRANCH = put(150, 492, 120, 76, 32, "#44546c")
ROOMING = put(424, 838, 74, 58, 88, "#4a3a4c")
FIFTH = put(640, 930, 96, 76, 128, "#3e4568")
COUNTY = put(408, 672, 150, 92, 70, "#555e7c")
LAW = put(1000, 512, 96, 72, 74, "#4a4460")
WAITING = put(1812, 792, 116, 74, 34, "#45607a")
YARD = Block(KING.a0 - 58, KING.b0 + 8, 58, 66, 30, "#54404c")
WEEK = [BRANCH, ROOMING, FIFTH, COUNTY, LAW, WAITING, YARD]
fill = [f for f in fill if not any(f.a0 < s.a1 + 8 and f.a1 > s.a0 - 8 and f.b0 < s.b1 + 8 and f.b1 > s.b0 - 20 for s in WEEK)]
SPECIAL += [s for s in WEEK if s is not YARD]
# nothing nearer may stand before a place
kept = []
for f in fill:
    for s in SPECIAL:
        if f.away < s.away:
            x0, y0, x1, y1 = box_of(s)
            while f.h > 14:
                fx0, fy0, fx1, _ = box_of(f)
                if fx0 < x1 + 4 and fx1 > x0 - 4 and fy0 < y1 + 6:
                    f.h -= 6
                else:
                    break
    if f.h > 14:
        kept.append(f)
fill = kept

# ---- sky, hills ---------------------------------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#141c3a", "#4c5f90", 0, 270))
    for y, hh, a in ((60, 26, .35), (104, 20, .45), (30, 16, .3)):
        P.poly(smooth([(-240, y), (200, y - hh), (560, y + 4), (980, y - hh * .7), (1500, y + 6), (2160, y - hh), (2160, y + 30), (1400, y + 34), (700, y + 22), (-240, y + 36)], 80),
               "#2a3862", a, .6)


with P.light("dawn", 3.95, blend="normal"):
    P.rect(-230, 0, 2380, 330, P.linear([(0, "#7c7ca4", .85), (.3, "#b8949c", .95), (.6, "#e8ae88", 1), (1, "#f8d09a", 1)], (0, 0, 0, 220)))
    P.poly(disc(1180, 98, 34), "#ffe0b0", .95)
    for y, s in ((70, 520), (98, 380), (36, 420)):
        P.poly(smooth([(1180 - s, y), (1000, y - 12), (1300, y - 5), (1180 + s * .8, y + 2), (1160, y + 10), (900, y + 12)], 40), "#fad8ac", .35, .6)


def woods(y0: float, points: Sequence[Point], colour: str, snow: str, n: int, size: float = 1) -> None:
    """A hill as a standing flat: lit snow on the slopes to the left, cut firs along it, no rim."""
    ridge = smooth(points, 60, closed=False)
    P.poly([*ridge, (2170, y0), (-240, y0)], colour, 1, .5)
    for (xa, ya), (xm, ym), (xb, yb) in zip(points[::2], points[1::2], points[2::2], strict=False):
        P.poly(smooth([(xa, ya + 4), (xm - (xm - xa) * .3, ym + (ya - ym) * .36 + 5), (xm, ym + 2), (xm + 22, ym + 16), (xm - 30, ym + 30), (xa + (xm - xa) * .3, ya + 28)], 26), snow, .55, 1)
        del xb, yb
    d = ""
    for c in range(n // 9):      # woods, not single trees
        i = P.rand.randrange(len(ridge) - 1)
        for _ in range(13):
            (xa, ya), (xb, yb) = ridge[i], ridge[i + 1]
            t = P.rand.random()
            x, y, s = xa + (xb - xa) * t + U(-26, 26), ya + (yb - ya) * t + U(4, 18), U(7, 13) * size
            d += f"M{num(x - s * .42)},{num(y)}L{num(x)},{num(y - s * 1.5)}L{num(x + s * .42)},{num(y)}Z"
        del c
    P.raw(f'<path d="{d}" fill="{mix(colour, DEEP, .2)}"/>')


def skyline(y0: float, colour: str, tall: float, step: float, lo: float, hi: float) -> None:
    """Rows too far to have windows: one sheet of roofs, and the snow that lies on them as another."""
    q: list[Point] = [(lo, y0 + 60)]
    caps = []
    x = lo
    while x < hi:
        w = U(.5, 1.3) * step
        h = U(.25, 1) * tall * (.45 + .55 * math.exp(-((x - 760) / 420) ** 2))
        q += [(x, y0 - h), (x + w, y0 - h - U(0, 2))]
        caps.append([(x, y0 - h - 1), (x + w * .2, y0 - h - 4), (x + w, y0 - h - 3), (x + w, y0 - h + 1), (x, y0 - h + 1.5)])
        x += w
    P.poly([*q, (x, y0 + 60)], colour, 1, 0)
    many(caps, mix(colour, "#c4d0e6", .26))


with P.layer("hills", 3.6):
    woods(300, [(-240, 112), (0, 92), (300, 126), (620, 96), (900, 132), (1200, 104), (1480, 128), (1760, 100), (2170, 120)], "#3c4d7c", "#4a5c8c", 30, .6)
    woods(310, [(-240, 150), (0, 132), (300, 166), (620, 140), (900, 172), (1200, 146), (1480, 158), (1760, 138), (2170, 152)], "#43568a", "#566a9a", 36, .8)
    woods(330, [(-240, 206), (60, 186), (260, 212), (480, 206), (760, 214), (1100, 226), (1330, 196), (1560, 214), (1780, 196), (2170, 190)], "#4a5d90", "#6276a6", 40)
    # a road goes up to the right and is gone; another to the left, unploughed
    P.poly(smooth([(1392, 330), (1480, 280), (1570, 262), (1640, 256), (1690, 250), (1692, 255), (1640, 263), (1574, 274), (1500, 300), (1440, 330)], 30), "#8295b8", .6)
    P.poly(smooth([(120, 330), (190, 286), (214, 252), (226, 240), (232, 244), (224, 262), (206, 296), (160, 330)], 24), "#6e82ac", .5)
    with P.spot("spot-prison_gate", "The gate, far upstate"):
        # one corner of it is towards us; the rest goes behind the hill
        P.poly([(1584, 240), (1700, 224), (1700, 252), (1584, 262)], "#56698f")
        P.poly([(1700, 224), (1836, 236), (1862, 246), (1700, 252)], "#43547f")
        P.poly([(1582, 241), (1700, 223), (1838, 236), (1838, 239), (1700, 227), (1582, 245)], "#8698ba")
        P.poly([(1620, 236), (1620, 214), (1660, 208), (1660, 230)], "#4e6088")
        P.poly([(1616, 215), (1640, 202), (1664, 206), (1664, 210)], "#8698ba")
        P.poly([(1720, 226), (1720, 206), (1812, 213), (1812, 232)], "#4a5b86")
        P.poly([(1716, 208), (1728, 200), (1808, 207), (1818, 215)], "#8093b8")
        P.poly([(1692, 250), (1693, 196), (1709, 196), (1710, 251)], "#5f7298")
        P.poly([(1703, 251), (1703, 196), (1709, 196), (1710, 251)], "#43547f")
        P.poly([(1688, 198), (1690, 184), (1712, 184), (1714, 198)], "#35456e")
        P.poly([(1685, 185), (1701, 174), (1717, 185)], "#9aabca")
        P.poly([(1644, 258), (1644, 243), (1656, 241), (1656, 257)], "#2c3a62")
        # a drift along its foot, a wood before its far end
        P.poly(smooth([(1570, 262), (1620, 254), (1690, 250), (1760, 246), (1860, 248), (1880, 264), (1700, 270), (1580, 270)], 26), "#6a7eac")
        d = "".join(f"M{x},{258 + i % 3}l{-s * .42:.1f},0l{s * .42:.1f},{-s * 1.5:.1f}l{s * .42:.1f},{s * 1.5:.1f}Z" for i, (x, s) in enumerate(((1796, 15), (1812, 19), (1826, 14), (1842, 20), (1858, 16), (1872, 21), (1566, 13), (1578, 16))))
        P.raw(f'<path d="{d}" fill="#3a4a76"/>')
    with P.spot("spot-bedroom", "A house in another state"):
        P.line(smooth([(292, 252), (294, 226), (288, 204)], 10, closed=False), "#3d4d7c", 5)
        for q in ([(294, 226), (306, 206), (312, 192)], [(292, 218), (280, 204)], [(290, 210), (298, 194)], [(306, 206), (318, 202)]):
            P.line(q, "#3d4d7c", 2.6)
        P.sheet([(206, 252), (206, 222), (272, 220), (272, 252)], "#475884", .1, .16)
        P.sheet([(198, 224), (222, 198), (264, 197), (282, 222)], "#7d90b6", 0, .16)
        P.sheet([(248, 206), (248, 190), (256, 190), (256, 206)], "#4f608c", 0, .12)
        P.poly([(218, 246), (218, 228), (230, 228), (230, 246)], "#2f3d68")
        P.poly([(244, 240), (244, 228), (258, 228), (258, 240)], "#2f3d68")
        P.line([(251, 228), (251, 240)], "#52638e", 1.6)
        P.line([(186, 256), (190, 240)], "#3d4d7c", 2)   # a letter box
        P.poly([(184, 241), (184, 235), (194, 235), (194, 241)], "#52638e")

# ---- the table: snow, water, streets -------------------------------------------------------
with P.layer("ground", 2.6):
    P.sheet([(-240, 262), (300, 256), (760, 266), (1300, 258), (1800, 264), (2170, 256), (2170, 1100), (-240, 1100)], "#3c4c72", 0, 0)
    P.rect(-230, 256, 2380, 420, P.linear([(0, FOG, 1), (.4, FOG, .5), (1, "#3c4c72", 0)], (0, 256, 0, 640)))
    skyline(292, mix("#40517e", FOG, .6), 66, 30, -240, 780)
    skyline(290, mix("#40517e", FOG, .6), 30, 34, 1120, 2170)
    skyline(312, mix("#3a4a76", FOG, .45), 54, 40, -240, 800)
    skyline(306, mix("#3a4a76", FOG, .45), 26, 44, 1150, 2170)
    # ploughed streets: darker lines on the grid
    for i in range(-16, 20):
        a = i * 180 + 176
        if RIVER[0] - 60 < a < RIVER[1] + 20:
            continue
        q = [p for p in (g(a - 9, t) for t in range(-400, 2300, 40)) if -260 < p[0] < 2200 and p[1] > 268]
        if len(q) > 3:
            P.line([q[0], q[-1]], "#2f3d63", 15 if abs(a - EL) > 60 else 22, .7, cap="butt")
    for j in range(-1, 15):
        b = j * 190 + 106
        for lo, hi in ((-3000, RIVER[0] - 30), (RIVER[1] + 30, 3000)):
            q = [p for p in (g(t, b) for t in range(lo, hi + 1, 40)) if -260 < p[0] < 2200 and 268 < p[1] < 1120]
            if len(q) > 1:
                P.line([q[0], q[-1]], "#2f3d63", 4 + 14 * k(0, b) * .8, .75 * (1 - haze(0, b)), cap="butt")
    # the park
    cx, cy = g((pa0 + pa1) / 2 + 20, (pb0 + pb1) / 2 - 30)
    P.poly(smooth(ground([(pa0 - 26, pb0 + 30), (pa0 + 120, pb0 - 16), (pa1 - 40, pb0 + 8), (pa1 + 26, pb0 + 130), (pa1 + 4, pb1 - 60), (pa0 + 150, pb1 + 20), (pa0 - 6, pb1 - 50)]), 40), "#5d70a0", .8, 1.4)
    P.poly(smooth([(cx - 90, cy + 34), (cx - 40, cy - 30), (cx + 60, cy - 34), (cx + 96, cy + 4), (cx + 30, cy + 40)], 30), "#6b7fae", .7, 1.4)
    P.poly(smooth([(cx - 40, cy), (cx - 10, cy - 11), (cx + 36, cy - 7), (cx + 44, cy + 5), (cx + 6, cy + 11), (cx - 30, cy + 8)], 14), "#44578a", 1)
    P.line(smooth([g(pa0, pb0 + 60), (cx - 60, cy + 22), (cx + 20, cy + 20), g(pa1, pb1 - 120)], 24, closed=False), "#8496ba", 3, .7)
    # groves, thickest along its edges; the farther the paler
    trees = sorted((g(pa0 + (pa1 - pa0) * (.5 + .54 * math.copysign(abs(e) ** .5, e)), U(pb0 - 6, pb1 + 6)) for e in (U(-1, 1) for _ in range(62))), key=lambda q: q[1])
    trees = [(x, y) for x, y in trees if math.hypot((x - cx) / 62, (y - cy) / 24) > 1]
    for lo, hi, bark, crown, cap in ((0, 372, "#43527e", "#4c5f90", "#6f84b0"), (372, 420, "#39456e", "#43547f", "#7a8eb8"), (420, 900, "#2f3a60", "#394a74", "#8698be")):
        some = [(x, y, .7 + (y - 320) / 190) for x, y in trees if lo <= y < hi]
        strokes_of([[(x, y), (x, y - 10 * q)] for x, y, q in some], bark, 2)
        many([[(x - 8 * q, y - 6 * q), (x - 6 * q, y - 16 * q), (x - q, y - 23 * q), (x + 5 * q, y - 18 * q), (x + 8 * q, y - 8 * q), (x + 2 * q, y - 4 * q)] for x, y, q in some], crown)
        many([[(x - 6.6 * q, y - 14 * q), (x - q, y - 23 * q), (x + 2 * q, y - 20 * q), (x - 2 * q, y - 15 * q)] for x, y, q in some], cap, .9)

with more():
    # cars that haven't moved since it began: lumps along the kerbs
    lumps: list[list[Point]] = []
    for _ in range(320):
        i, j = P.rand.randrange(-9, 9), P.rand.randrange(0, 7)
        a, b = (i * 180 + 163, j * 190 - 60 + U(0, 130)) if P.rand.random() < .5 else (i * 180 + 20 + U(0, 130), j * 190 + 92)
        if RIVER[0] - 30 < a < RIVER[1] + 40 or abs(a - EL) < 30 or any(s.a0 - 10 < a < s.a1 + 30 and s.b0 - 70 < b < s.b1 + 10 for s in SPECIAL):
            continue
        x, y = g(a, b)
        q = k(a, b)
        if -250 < x < 2160 and y < 1090 and len(lumps) < 40:
            lumps.append([(x - 11 * q, y), (x - 9 * q, y - 6 * q), (x - 4 * q, y - 10 * q), (x + 4 * q, y - 10.5 * q), (x + 10 * q, y - 5 * q), (x + 12 * q, y)])
    many([shift(q, 3, 3) for q in lumps], DEEP, .4)
    many(lumps, "#7789ac")
    many([[q[0], q[1], (q[4][0] - 4, q[4][1]), q[5]] for q in lumps], "#465479")

with P.layer("river", 2.5):
    left = [g(RIVER[0] + w, b) for b, w in ((-320, 0), (-100, 6), (160, -4), (420, 4), (760, 24), (1200, 50), (1560, 40), (1950, -30))]
    right = [g(RIVER[1] + w, b) for b, w in ((-420, 20), (-100, 6), (160, 10), (420, 0), (760, 34), (1200, 90), (1560, 130), (1950, 120))]
    bank = smooth(left, 60, closed=False)
    water = [*bank, *reversed(smooth(right, 60, closed=False))]
    table = P.clip([(-240, 264), (2170, 264), (2170, 1090), (-240, 1090)])
    P.out.append(f'<g clip-path="{table}">')
    P.poly(shift(water, -5, -4), P.linear([(0, "#6f82a8", 0), (.2, "#6f82a8", 1), (1, "#6f82a8", 1)], (0, 262, 0, 1080)), 1, 0)
    P.poly(water, P.linear([(0, FOG, 1), (.06, mix(FOG, "#2a3b62", .35), 1), (.2, "#2a3b62", 1), (.45, "#1a2547", 1), (1, "#121a38", 1)], (0, 262, 0, 1080)), 1, 0)
    P.line([q for q in shift(bank, 5, 7) if q[1] > 350], "#0d142e", 7, .6)   # the quay's shadow
    # ice: floes like torn paper, thick along the banks
    floes: dict[int, list[list[Point]]] = {0: [], 1: [], 2: []}
    for i in range(74):
        b = U(-250, 1800)
        e = P.rand.random()
        a = RIVER[0] + (RIVER[1] - RIVER[0]) * (.03 + .2 * e * e if i % 2 else .97 - .24 * e * e) + max(0, b - 700) * .06
        if i % 5 == 0:
            a = U(RIVER[0] + 40, RIVER[1] - 30) + max(0, b - 700) * .06
        x, y = g(a, b)
        s = U(9, 26) * k(a, b)
        floes[0 if y < 400 else 1 if y < 640 else 2].append(
            [(x - s, y + U(-2, 2)), (x - s * .4, y - s * .34), (x + s * .5, y - s * .3), (x + s, y + U(-2, 3)), (x + s * .3, y + s * .36), (x - s * .6, y + s * .3)])
    for i, tone in enumerate(("#52658f", "#5a6c93", "#6a7ca2")):
        if i:
            many([shift(q, 1, 3) for q in floes[i]], "#0d142e", .6)
        many(floes[i], tone)
    P.out.append("</g>")

with P.light("river", 2.5):
    # a paper moon's road on the water, and what the lamps of the bridge let fall
    A0, A1 = RIVER[0] - 70, RIVER[1] + 96
    road: list[list[Point]] = []
    for i in range(17):
        b = -150 + i * 86 + U(-20, 20)
        a = (RIVER[0] + RIVER[1]) / 2 + U(-50, 90) + max(0, b - 700) * .05
        if abs(b - BB) < 70:
            continue
        x, y = g(a, b)
        s = (70 - i * 2.4) * U(.5, 1.1)
        road.append([(x - s, y), (x - s * .3, y - 4), (x + s * .8, y - 2), (x + s, y + 1), (x + s * .2, y + 4)])
    many(road, "#7f98c0", .45)
    for a in range(int(A0) + 30, int(A1), 62):
        x, y = g(a + 4, BB - 66, 0)
        if RIVER[0] < a < RIVER[1]:
            P.poly([(x - 5, y), (x + 5, y), (x + 3, y + 46), (x - 3, y + 46)], P.linear([(0, "#a7b4cc", .6), (1, "#a7b4cc", 0)], (0, y, 0, y + 46)), 1, .4)

# ---- the houses ------------------------------------------------------------------------------
items: list[tuple[float, Callable[[], None]]] = []


def house(blk: Block) -> Callable[[], None]:
    """A house of the many."""
    top = P.rand.random()
    x, y = (blk.a0 + blk.a1) / 2 + U(-14, 14), (blk.b0 + blk.b1) / 2 + U(-14, 14)

    def draw() -> None:
        blk.shell()
        blk.rows()
        near = uz(blk.a0, blk.b0)[1] < 2000
        f, s, r = blk.colours()
        if blk.h > 150:   # a tall one: set back once more, a mast
            m = Block(blk.a0 + 22, blk.b0 + 22, (blk.a1 - blk.a0) * .58, (blk.b1 - blk.b0) * .58, blk.h + 34 + top * 40, blk.wall, blk.snow)
            P.poly(m.pane(m.side, 0, 1, blk.h, m.h), s, 1, .3)
            P.poly(m.pane(m.front, 0, 1, blk.h, m.h), f, 1, .3)
            P.poly(ground([(m.a0, m.b1), (m.a1, m.b1), (m.a1, m.b0), (m.a0, m.b0)], m.h), mix(r, "#c4d0e4", .15), 1, .3)
            P.line([g((m.a0 + m.a1) / 2, (m.b0 + m.b1) / 2, m.h), g((m.a0 + m.a1) / 2, (m.b0 + m.b1) / 2, m.h + 46)], mix(r, f, .3), 2)
        elif top < .2 and near:
            tower(x, y, blk.h, 1)
        elif top < .36 and near:   # a stair head
            m = Block(x - 12, y - 10, 24, 20, blk.h + 15, blk.wall, blk.snow)
            P.poly(m.pane(m.side, 0, 1, blk.h, m.h), s, 1, .3)
            P.poly(m.pane(m.front, 0, 1, blk.h, m.h), mix(f, DEEP, .2), 1, .3)
            P.poly(ground([(m.a0, m.b1), (m.a1, m.b1), (m.a1, m.b0), (m.a0, m.b0)], m.h), mix(r, "#c4d0e4", .2), 1, .3)
        elif top < .5 and near:   # chimneys in a row
            pots = [g(blk.a0 + 12 + 13 * i, blk.b1 - 12, blk.h) for i in range(int((blk.a1 - blk.a0) / 26) + 1)]
            q = k(blk.a0, blk.b0)
            many([[(u, v), (u, v - 13 * q), (u + 7 * q, v - 13 * q), (u + 7 * q, v)] for u, v in pots], mix(f, DEEP, .15))
            many([[(u - q, v - 12 * q), (u + 3.5 * q, v - 15 * q), (u + 8 * q, v - 12 * q)] for u, v in pots], mix(r, "#c4d0e4", .25))
        elif top < .62 and near:   # washing, forgotten and stiff
            p0, p1 = g(x - 16, y, blk.h + 13), g(x + 18, y - 8, blk.h + 13)
            strokes_of([[p0, g(x - 16, y, blk.h)], [p1, g(x + 18, y - 8, blk.h)], [p0, p1]], "#2a3154", 1.6)
            n = 4
            many([[(p0[0] + (p1[0] - p0[0]) * (i + .2) / n, p0[1] + (p1[1] - p0[1]) * i / n), (p0[0] + (p1[0] - p0[0]) * (i + .8) / n, p0[1] + (p1[1] - p0[1]) * (i + .6) / n),
                   (p0[0] + (p1[0] - p0[0]) * (i + .8) / n, p0[1] + 8 + (i % 2) * 3), (p0[0] + (p1[0] - p0[0]) * (i + .2) / n, p0[1] + 8 + (i % 2) * 3)] for i in range(n)], "#4a4e74")
        elif top < .76 and near:   # somebody has crossed the roof
            strokes_of([[g(x - 20 + 6 * i, y - 16 + 5 * i + (3 if i % 2 else 0), blk.h), g(x - 18 + 6 * i, y - 15 + 5 * i + (3 if i % 2 else 0), blk.h)] for i in range(7)], mix(r, DEEP, .4), 2.6)
    return draw


for f in fill:
    items.append((f.away, house(f)))


def library() -> None:
    s = LIBRARY
    f, _, r = s.colours()
    with P.spot("spot-reading_room", "The Library"):
        for i in range(4):   # steps
            o = 34 - i * 8
            P.sheet(ground([(s.a0 + 50 - o * .5, s.b0 - o), (s.a1 - 50 + o * .5, s.b0 - o), (s.a1 - 50, s.b0), (s.a0 + 50, s.b0)], 2 + i * 3), mix("#5a6a8e", "#8496b8", i / 4), 0, .3, .4)
        s.shell()
        for t0, t1 in ((.06, .13), (.87, .94)):   # tall side windows
            P.poly(s.pane(s.front, t0, t1, 20, 62), "#1c2444")
        for i in range(4):
            q = [s.side(.14 + .2 * i, 18), s.side(.14 + .2 * i, 54), s.side(.2 + .2 * i, 62), s.side(.26 + .2 * i, 54), s.side(.26 + .2 * i, 18)]
            P.poly(q, "#232c50", 1, .3)
        P.poly(s.pane(s.front, .17, .83, 8, 66), "#232648", 1, .3)
        for i in range(6):   # between the columns
            t = .2 + i * .108
            q = [s.front(t, 14), s.front(t, 50), s.front(t + .03, 58), s.front(t + .06, 50), s.front(t + .06, 14)]
            P.poly(q, "#151b38", 1, .3)
        for i in range(7):
            t = .163 + i * .108
            P.sheet(s.pane(s.front, t, t + .026, 8, 68), "#8a90ae", 0, .3, .3)
            P.poly(s.pane(s.front, t + .016, t + .028, 8, 68), "#5c6284", 1, .2)
        P.sheet([s.front(.13, 68, 8), s.front(.87, 68, 8), s.front(.87, 76, 8), s.front(.13, 76, 8)], "#767c9c", 0, .3, .3)
        P.sheet([s.front(.12, 76, 8), s.front(.88, 76, 8), s.front(.5, 112, 8)], "#6a7092", .2, .3, .4)
        P.poly([s.front(.22, 80, 9), s.front(.78, 80, 9), s.front(.5, 104, 9)], "#545a7e", 1, .3)
        P.poly([s.front(.12, 76, 8), s.front(.5, 112, 8), s.front(.88, 76, 8), s.front(.9, 78, 4), s.front(.5, 117, 4), s.front(.1, 78, 4)], r, 1, .3)
        # the long skylight of the reading room
        P.sheet(ground([(s.a0 + 40, s.b0 + 122), (s.a1 - 40, s.b0 + 122), (s.a1 - 40, s.b0 + 84), (s.a0 + 40, s.b0 + 84)], s.h + 4), "#28345c", 0, .4, .3)
        for i in range(1, 8):
            a = s.a0 + 40 + i * (s.a1 - s.a0 - 80) / 8
            P.line([g(a, s.b0 + 84, s.h + 4), g(a, s.b0 + 122, s.h + 4)], "#7c8aaa", 2)
        for t in (.1, .9):   # two stone beasts, snow on their backs
            x, y = s.front(t, 8, 30)
            P.sheet([(x - 11, y), (x - 10, y - 9), (x - 2, y - 12), (x + 4, y - 19), (x + 10, y - 16), (x + 10, y)], "#6c7290", 0, .4, .4)


def agency() -> None:
    s = AGENCY
    with P.spot("spot-labour_agency", "The labour agency"):
        s.shell()
        for i in range(4):
            P.poly(s.pane(s.front, .1 + .22 * i, .22 + .22 * i, 46, 64), "#1a2240", 1, .3)
        for i in range(3):
            P.poly(s.pane(s.side, .14 + .28 * i, .3 + .28 * i, 46, 64), "#1a2240", 1, .3)
        P.sheet([s.front(.04, 40, 3), s.front(.96, 40, 3), s.front(.96, 31, 3), s.front(.04, 31, 3)], "#7a7460", .2, .3, .3)   # a board without a name
        for i in range(5):
            P.poly([s.front(.12 + .16 * i, 38, 4), s.front(.2 + .16 * i, 38, 4), s.front(.2 + .16 * i, 34, 4), s.front(.12 + .16 * i, 34, 4)], "#4a4650", 1, .2)
        P.poly(s.pane(s.front, .08, .62, 4, 28), "#1a2240", 1, .3)
        P.poly(s.pane(s.front, .7, .9, 0, 28), "#20284a", 1, .3)
        P.line([s.front(.35, 4), s.front(.35, 28)], "#4a4c64", 2.4)
        # who waits, along the wall and round the corner
        for i, (o, hh) in enumerate(((.62, 17), (.52, 15), (.38, 17), (.24, 14), (.1, 16), (-.06, 17), (-.2, 15))):
            x, y = s.front(o, 0, 14 + (i % 2) * 3)
            q = k(s.a0, s.b0) * hh / 16
            P.poly([(x - 5 * q, y), (x - 5.5 * q, y - 12 * q), (x - 3 * q, y - 16 * q), (x + 3 * q, y - 16 * q), (x + 5.5 * q, y - 12 * q), (x + 5 * q, y)], "#171c36", 1, .3)
            P.poly(disc(x + .5, y - 19.5 * q, 3.2 * q), "#2a2c48")
        tower((s.a0 + s.a1) / 2 + 18, s.b0 + 60, s.h, 1.1)


def hotel() -> None:
    s = HOTEL
    _, _, r = s.colours()
    with P.spot("spot-hotel_mezzanine", "The Hotel Aldine"):
        s.shell()
        hs = [92 + i * 21 for i in range(6)]   # rooms above
        many([s.pane(s.front, .1 + .17 * t, .19 + .17 * t, h, h + 13) for t in range(5) for h in hs], "#2a2340")
        many([s.pane(s.side, .16 + .26 * t, .32 + .26 * t, h, h + 13) for t in range(3) for h in hs], "#3a2f4c")
        for h in (82, 216):
            P.sheet([s.front(-.02, h, 3), s.front(1.02, h, 3), s.front(1.02, h - 6, 3), s.front(-.02, h - 6, 3)], "#7a7488", 0, .3, .3)
            P.poly([s.side(0, h, 3), s.side(1, h, 3), s.side(1, h - 6, 3), s.side(0, h - 6, 3)], "#6a6680", 1, .2)
        for t in range(5):   # the mezzanine's arches
            q = [s.front(.06 + .18 * t, 34), s.front(.06 + .18 * t, 62), s.front(.13 + .18 * t, 72), s.front(.2 + .18 * t, 62), s.front(.2 + .18 * t, 34)]
            P.poly(q, "#231f3a", 1, .3)
            P.line([q[0], q[1], q[2], q[3], q[4]], "#7a6a74", 2)
        for t in range(3):
            q = [s.side(.1 + .3 * t, 34), s.side(.1 + .3 * t, 62), s.side(.2 + .3 * t, 72), s.side(.3 + .3 * t, 62), s.side(.3 + .3 * t, 34)]
            P.poly(q, "#2b2542", 1, .3)
        P.poly(s.pane(s.front, .38, .62, 0, 22), "#231f3a", 1, .3)
        P.sheet([s.front(.32, 27), s.front(.68, 27), s.front(.68, 24, 30), s.front(.32, 24, 30)], r, .3, .3, .4)   # canopy, snowed
        P.poly([s.front(.32, 24, 30), s.front(.68, 24, 30), s.front(.68, 18, 30), s.front(.32, 18, 30)], "#6a3440", 1, .3)
        for t in (.33, .67):
            P.line([s.front(t, 20, 29), s.front(t, 0, 29)], "#8a8272", 2)
        # a crown of stepped paper and an empty flagpole
        m = Block(s.a0 + 30, s.b0 + 26, 90, 78, s.h + 26, s.wall, s.snow)
        P.poly(m.pane(m.side, 0, 1, s.h, m.h), "#5a4a64", 1, .3)
        P.poly(m.pane(m.front, 0, 1, s.h, m.h), "#463a52", 1, .3)
        P.sheet(ground([(m.a0, m.b1), (m.a1, m.b1), (m.a1, m.b0), (m.a0, m.b0)], m.h), r, 0, .3, .4)
        P.line([g(m.a0 + 45, m.b0 + 40, m.h), g(m.a0 + 45, m.b0 + 40, m.h + 44)], "#8b9cbc", 2.4)


def annex() -> None:
    s = ANNEX
    _, _, r = s.colours()
    with P.spot("spot-service_corridor", "The hotel's back door"):
        s.shell()
        for i in range(3):
            P.poly(s.pane(s.front, .4 + .19 * i, .52 + .19 * i, 40, 52), "#221e38", 1, .3)
        P.poly(s.pane(s.front, .1, .3, 0, 34), "#1c1a32", 1, .3)          # the door and its dock
        P.sheet([s.front(.42, 9, 16), s.front(.95, 9, 16), s.front(.95, 0, 16), s.front(.42, 0, 16)], "#565472", .2, .3, .3)
        P.poly([s.front(.42, 9), s.front(.95, 9), s.front(.95, 9, 16), s.front(.42, 9, 16)], "#7a88a8", 1, .3)
        P.poly(s.pane(s.front, .5, .88, 9, 33), "#2a2640", 1, .3)
        for i in range(4):
            P.line([s.front(.5, 13 + 5 * i), s.front(.88, 13 + 5 * i)], "#3d3852", 1.6)
        for x, hh in ((.97, 9), (1.04, 8), (1.0, 13)):   # bins with snow
            px, py = s.front(x, 0, 12)
            P.sheet([(px - 6, py), (px - 6.5, py - hh), (px + 6.5, py - hh), (px + 6, py)], "#3a3f5c", .2, .3, .3)
            P.poly([(px - 7, py - hh), (px, py - hh - 4), (px + 7, py - hh)], "#8b9cbc", 1, .2)
        # the lift's head and a kitchen stack
        m = Block(s.a0 + 68, s.b0 + 36, 38, 38, s.h + 34, s.wall, s.snow)
        P.poly(m.pane(m.side, 0, 1, s.h, m.h), "#574a66", 1, .3)
        P.poly(m.pane(m.front, 0, 1, s.h, m.h), "#42364f", 1, .3)
        P.sheet(ground([(m.a0, m.b1), (m.a1, m.b1), (m.a1, m.b0), (m.a0, m.b0)], m.h), r, 0, .3, .4)
        x, y = g(s.a0 + 30, s.b0 + 60, s.h)
        P.sheet([(x - 5, y), (x - 5, y - 34), (x + 5, y - 34), (x + 5, y)], "#4c4a66", 0, .3, .3)
        for i in range(4):
            P.poly(disc(x + 9 * i, y - 42 - 10 * i, 6 + 3 * i, 5 + 2.4 * i), "#7f8fae", .34 - .06 * i)


def king() -> None:
    s = KING
    with P.spot("spot-kingfisher", "The Kingfisher"):
        s.shell()
        many([s.pane(s.front, .08 + .185 * t, .18 + .185 * t, 44 + 20 * j, 56 + 20 * j) for t in range(5) for j in range(3)], "#231d36")
        many([s.pane(s.side, .14 + .28 * t, .3 + .28 * t, 44 + 20 * j, 56 + 20 * j) for t in range(3) for j in range(3)], "#332940")
        # the shop front: one wide window, a door, a small awning heavy with snow
        P.poly(s.pane(s.front, .02, .98, 0, 36), "#3a2834", 1, .3)
        P.poly(s.pane(s.front, .06, .62, 8, 30), "#1a2342", 1, .3)
        for t in (.25, .44):
            P.line([s.front(t, 8), s.front(t, 30)], "#5a3f4a", 2.6)
        P.poly(s.pane(s.front, .7, .86, 0, 30), "#1e2040", 1, .3)
        P.sheet([s.front(.0, 39), s.front(1.0, 39), s.front(1.0, 35, 9), s.front(.0, 35, 9)], "#8395b6", .2, .3, .4)
        # fire stairs
        for j in range(3):
            P.line([s.front(.72, 42 + 20 * j, 4), s.front(.98, 42 + 20 * j, 4)], "#191830", 3)
            if j < 2:
                P.line([s.front(.76 if j else .94, 42 + 20 * j, 4), s.front(.94 if j else .76, 62 + 20 * j, 4)], "#191830", 2.4)
        with P.spot("spot-four_b", "4B, over the restaurant"):
            P.sheet(s.pane(s.front, .08 + .185 * 2 - .03, .18 + .185 * 2 + .03, 81, 99), "#6a5468", .2, .3, .3)
            P.poly(s.pane(s.front, .08 + .185 * 2, .18 + .185 * 2, 84, 96), "#231d36", 1, .2)
        # the bird's frame on the roof
        tower(s.a1 - 20, s.b0 + 76, s.h, 1.05)
        x, y = g(s.a0 + 56, s.b0 + 16, s.h)
        birds = bird(x + 8, y - 62, .52)
        SHAPE.extend(birds["body"][0][0])
        strokes_of([[(x + d, y + 3), (x + d, y - 20)] for d in (-40, 4, 48)] + [[(x - 54, y - 10), (x + 66, y - 12)]], "#2a2a48", 3.4)
        P.poly(birds["body"][0][0], "#0f1630", 1, .3)
        tubes(birds["tubes"], 2.6)


def yard() -> None:
    s = YARD
    with P.spot("spot-kitchen", "The kitchen of the Kingfisher"):
        s.shell()
        P.poly(s.pane(s.front, .1, .38, 0, 23), "#2a2238", 1, .3)
        P.poly(s.pane(s.front, .5, .88, 9, 22), "#231d36", 1, .3)
        P.line([s.front(.69, 9), s.front(.69, 22)], "#6a5260", 2)
        x, y = g(s.a0 + 16, s.b0 + 40, s.h)
        P.sheet([(x - 5, y), (x - 5, y - 30), (x + 5, y - 30), (x + 5, y)], "#4c4a66", 0, .3, .3)
        P.poly([(x - 7, y - 29), (x, y - 35), (x + 7, y - 29)], "#8b9cbc")
        for i in range(4):
            P.poly(disc(x + 7 * i, y - 42 - 10 * i, 6 + 3 * i, 5 + 2.4 * i), "#8b9bba", .36 - .06 * i)
        x, y = s.front(.46, 0, 10)
        P.sheet([(x - 6, y), (x - 6, y - 11), (x + 6, y - 11), (x + 6, y)], "#3a3f5c", .2, .3, .3)
        P.poly([(x - 7, y - 11), (x, y - 15), (x + 7, y - 11)], "#8b9cbc", 1, .2)


def laundry() -> None:
    s = LAUNDRY
    with P.spot("spot-laundromat", "The laundromat, Halyard Street"):
        s.shell()
        P.poly(s.pane(s.front, .03, .97, 4, 36), "#2a3a56", 1, .3)
        for i in range(5):
            x, y = s.front(.12 + .15 * i, 20)
            P.poly(disc(x, y, 12, 13), "#536683")
            P.poly(disc(x, y, 8.6, 9.6), "#141c38")
        P.poly(s.pane(s.front, .82, .94, 0, 34), "#18213e", 1, .3)
        P.sheet([s.front(-.02, 52, 5), s.front(1.02, 52, 5), s.front(1.02, 40, 5), s.front(-.02, 40, 5)], "#5b5470", .3, .3, .3)
        for i in range(11):
            P.poly([s.front(.08 + .08 * i, 49, 6), s.front(.12 + .08 * i, 49, 6), s.front(.12 + .08 * i, 43, 6), s.front(.08 + .08 * i, 43, 6)], "#8a86a0", .8, .4)
        for i in range(2):
            P.poly(s.pane(s.side, .16 + .4 * i, .4 + .4 * i, 12, 34), "#1a2342", 1, .3)
        for da in (30, 62, 98):   # vents that breathe
            x, y = g(s.a0 + da, s.b0 + 44, s.h)
            P.sheet([(x - 5, y), (x - 5, y - 13), (x + 5, y - 13), (x + 5, y)], "#5a6784", 0, .3, .3)
            P.poly([(x - 8, y - 12), (x, y - 19), (x + 8, y - 12)], "#7a88a6", 1, .3)
        for i in range(5):
            x, y = g(s.a0 + 62, s.b0 + 44, s.h)
            P.poly(disc(x + 8 * i, y - 28 - 12 * i, 7 + 4 * i, 6 + 3 * i), "#8b9bba", .34 - .055 * i)


def ward() -> None:
    s = WARD
    _, _, r = s.colours()
    s.shell()
    s.rows(22, 14)
    x, y = g((s.a0 + s.a1) / 2, (s.b0 + s.b1) / 2, s.h)   # where the helicopter would come down
    P.line(disc(x, y, 44, 20), "#5f7298", 4)
    P.line([(x - 16, y - 6), (x - 16, y + 6)], "#5f7298", 4)
    P.line([(x + 16, y - 6), (x + 16, y + 6)], "#5f7298", 4)
    P.line([(x - 16, y), (x + 16, y)], "#5f7298", 4)
    del r


def er() -> None:
    s = ER
    _, _, r = s.colours()
    with P.spot("spot-break_room", "The hospital, emergency side"):
        s.shell()
        for i in range(5):
            P.poly(s.pane(s.front, .08 + .18 * i, .19 + .18 * i, 28, 42), "#222c4e", 1, .3)
        for i in range(2):
            P.poly(s.pane(s.side, .14 + .4 * i, .44 + .4 * i, 22, 42), "#28345a", 1, .3)
        P.poly(s.pane(s.front, .1, .42, 0, 20), "#1d2646", 1, .3)
        P.sheet([s.front(.02, 24), s.front(.5, 24), s.front(.5, 21, 34), s.front(.02, 21, 34)], r, .3, .3, .4)
        P.poly([s.front(.02, 21, 34), s.front(.5, 21, 34), s.front(.5, 17, 34), s.front(.02, 17, 34)], "#7a4450", 1, .3)
        for t in (.03, .49):
            P.line([s.front(t, 18, 33), s.front(t, 0, 33)], "#8290ae", 2.4)
        # an ambulance, asleep
        x, y = s.front(.74, 0, 22)
        q = k(s.a0, s.b0) * 1.25
        P.sheet([(x - 20 * q, y), (x - 20 * q, y - 20 * q), (x + 12 * q, y - 21 * q), (x + 20 * q, y - 12 * q), (x + 20 * q, y)], "#8d98b2", .4, .4, .4)
        P.poly([(x + 10 * q, y - 12 * q), (x + 10 * q, y - 18 * q), (x + 13 * q, y - 18 * q), (x + 17 * q, y - 12 * q)], "#28345a", 1, .2)
        P.poly([(x - 20 * q, y - 9 * q), (x + 20 * q, y - 8 * q), (x + 20 * q, y - 5.5 * q), (x - 20 * q, y - 6 * q)], "#7a4450", 1, .2)
        for d in (-12, 11):
            P.poly(disc(x + d * q, y, 4.4 * q), "#12172e")
        P.poly([(x - 14 * q, y - 20 * q), (x - 14 * q, y - 24 * q), (x - 4 * q, y - 24 * q), (x - 4 * q, y - 20.5 * q)], "#5a4458", 1, .2)


def branch() -> None:
    s = BRANCH
    _, _, r = s.colours()
    with P.spot("spot-branch_library", "The branch library"):
        s.shell()
        P.poly(s.pane(s.front, .34, .88, 6, 25), "#1c2648", 1, .3)
        for t in (.47, .61, .75):
            P.line([s.front(t, 6), s.front(t, 25)], "#7a86a4", 2.4)
        P.poly(s.pane(s.front, .1, .24, 0, 24), "#6a4450", 1, .3)
        P.sheet([s.front(.04, 29, 4), s.front(.3, 29, 4), s.front(.3, 26, 12), s.front(.04, 26, 12)], r, 0, .3, .3)
        for i in range(2):
            P.poly(s.pane(s.side, .2 + .36 * i, .44 + .36 * i, 8, 24), "#202b50", 1, .3)
        # a snowman, not above four feet; a rail of small coats' worth of prams
        x, y = s.front(1.16, 0, 8)
        P.sheet(disc(x, y - 5, 6.5), "#a9b8d2", .2, .3)
        P.sheet(disc(x, y - 14, 4.6), "#a9b8d2", 0, .3)
        P.line([(x, y - 14), (x + 6, y - 13)], "#b0673f", 2)
        for d in (.4, .52, .64):
            x, y = s.front(d, 0, 12)
            P.poly([(x - 5, y), (x - 5, y - 5), (x, y - 9), (x + 5, y - 5), (x + 4, y)], "#3a3450", 1, .3)


def rooming() -> None:
    s = ROOMING
    with P.spot("spot-jeff_room", "A rented room, by the half day"):
        s.shell()
        many([s.pane(s.front, .12 + .3 * i, .3 + .3 * i, 10 + 20 * j, 23 + 20 * j) for i in range(3) for j in range(4)], "#231d36")
        many([s.pane(s.side, .2 + .4 * i, .4 + .4 * i, 10 + 20 * j, 23 + 20 * j) for i in range(2) for j in range(4)], "#2f2840")
        for j in range(4):   # stairs outside, for whoever comes at noon or at midnight
            P.line([s.front(.02, 6 + 20 * j, 6), s.front(.5, 6 + 20 * j, 6)], "#191830", 2.6)
            if j < 3:
                P.line([s.front(.06 if j % 2 else .46, 6 + 20 * j, 6), s.front(.46 if j % 2 else .06, 26 + 20 * j, 6)], "#191830", 2)
        tower(s.a1 - 16, s.b0 + 34, s.h, .8)


def fifth() -> None:
    s = FIFTH
    with P.spot("spot-apartment", "The fifth floor, without an elevator"):
        s.shell()
        many([s.pane(s.front, .1 + .22 * i, .24 + .22 * i, 12 + 23 * j, 27 + 23 * j) for i in range(4) for j in range(4)], "#232c50")
        many([s.pane(s.side, .16 + .28 * i, .32 + .28 * i, 12 + 23 * j, 27 + 23 * j) for i in range(3) for j in range(5)], "#2b3356")
        P.poly(s.pane(s.front, .1, .9, 102, 121), "#1a2346", 1, .3)          # hers is the wide one, under the roof
        for t in (.36, .62):
            P.line([s.front(t, 102), s.front(t, 121)], "#565f82", 2.6)
        P.sheet([s.front(.02, 100, 4), s.front(.98, 100, 4), s.front(.98, 97, 4), s.front(.02, 97, 4)], "#6a7696", 0, .3, .3)
        P.sheet([s.front(-.02, 128, 4), s.front(1.02, 128, 4), s.front(1.02, 123, 4), s.front(-.02, 123, 4)], "#59648a", 0, .3, .3)
        x, y = g(s.a0 + 30, s.b0 + 44, s.h)
        P.sheet([(x - 8, y), (x - 8, y - 20), (x + 8, y - 20), (x + 8, y)], "#3a3f60", .2, .3)
        P.poly([(x - 10, y - 19), (x, y - 25), (x + 10, y - 19)], "#8b9cbc")


def county() -> None:
    s = COUNTY
    _, _, r = s.colours()
    with P.spot("spot-county_corridor", "The county building"):
        for i in range(3):
            o = 24 - i * 8
            P.sheet(ground([(s.a0 + 30, s.b0 - o), (s.a1 - 30, s.b0 - o), (s.a1 - 30, s.b0), (s.a0 + 30, s.b0)], 2 + i * 3), mix("#55648a", "#7c8eb0", i / 3), 0, .3, .3)
        s.shell()
        for i in range(8):
            P.poly(s.pane(s.front, .06 + .115 * i, .12 + .115 * i, 12, 52), "#232b4c", 1, .3)
        for i in range(4):
            P.poly(s.pane(s.side, .12 + .22 * i, .24 + .22 * i, 12, 52), "#2b3456", 1, .3)
        P.sheet([s.front(-.01, 66, 4), s.front(1.01, 66, 4), s.front(1.01, 58, 4), s.front(-.01, 58, 4)], "#6d7896", 0, .3, .3)
        P.poly(s.pane(s.front, .44, .56, 0, 30), "#1a2140", 1, .3)
        # a dome that is mostly plaster, with its lid of snow
        cx, cy = g((s.a0 + s.a1) / 2, (s.b0 + s.b1) / 2, s.h)
        P.sheet([(cx - 34, cy), (cx - 34, cy - 22), (cx + 34, cy - 22), (cx + 34, cy)], "#5f6a8a", .2, .3)
        for i in range(5):
            P.poly([(cx - 27 + 13 * i, cy - 3), (cx - 27 + 13 * i, cy - 18), (cx - 21 + 13 * i, cy - 18), (cx - 21 + 13 * i, cy - 3)], "#2b3456")
        P.sheet(smooth([(cx - 36, cy - 22), (cx - 32, cy - 44), (cx - 14, cy - 60), (cx, cy - 64), (cx + 14, cy - 60), (cx + 32, cy - 44), (cx + 36, cy - 22)], 12), "#6d7a9c", 0, .35)
        P.poly(smooth([(cx - 30, cy - 46), (cx - 14, cy - 60), (cx, cy - 64), (cx + 14, cy - 60), (cx + 26, cy - 50), (cx + 6, cy - 52), (cx - 14, cy - 46)], 9), r)
        P.line([(cx, cy - 62), (cx, cy - 84)], "#8b9cbc", 2.4)


def law() -> None:
    s = LAW
    with P.spot("spot-law_office", "A law office, up two flights"):
        s.shell()
        many([s.pane(s.front, .1 + .3 * i, .3 + .3 * i, h, h + 14) for i in range(3) for h in (10, 30)], "#232040")
        many([s.pane(s.side, .14 + .3 * i, .34 + .3 * i, h, h + 14) for i in range(3) for h in (10, 30, 52)], "#302b48")
        P.poly(s.pane(s.front, .1, .9, 50, 67), "#1c2246", 1, .3)
        for t in (.36, .63):
            P.line([s.front(t, 50), s.front(t, 67)], "#6a6684", 2)
        tower(s.a0 + 24, s.b0 + 44, s.h, .8)


def waiting() -> None:
    s = WAITING
    _, _, r = s.colours()
    with P.spot("spot-waiting_room", "The hospital, where one waits"):
        s.shell()
        P.poly(s.pane(s.front, .06, .72, 5, 27), "#1d2848", 1, .3)
        for i in range(1, 6):
            P.line([s.front(.06 + .11 * i, 5), s.front(.06 + .11 * i, 27)], "#7686a2", 2.4)
        P.poly(s.pane(s.front, .78, .94, 0, 27), "#202a4c", 1, .3)
        P.line([s.front(.86, 0), s.front(.86, 27)], "#7686a2", 2)
        P.sheet([s.front(.72, 32), s.front(1.0, 32), s.front(1.0, 30, 22), s.front(.72, 30, 22)], r, .2, .3, .3)
        for i in range(2):
            P.poly(s.pane(s.side, .16 + .4 * i, .44 + .4 * i, 8, 26), "#24305a", 1, .3)
        x, y = s.front(.86, 37)
        P.poly([(x - 3, y + 9), (x - 3, y - 9), (x + 3, y - 9), (x + 3, y + 9)], "#a8707a")
        P.poly([(x - 9, y + 3), (x - 9, y - 3), (x + 9, y - 3), (x + 9, y + 3)], "#a8707a")
        # a covered way to the ward, and the bench of those who smoke
        P.line([s.front(.02, 3, 14), s.front(.2, 3, 14)], "#3a3450", 5)


def el(b: float) -> Callable[[], None]:
    """A bay of the elevated line."""
    def draw() -> None:
        b1 = b + 190
        kk = k(EL, b)
        P.poly(ground([(EL - 6, b), (EL + 30, b), (EL + 30, b1), (EL - 6, b1)]), DEEP, .3, .3)
        strokes_of([[g(EL + da, b + db), g(EL + da, b + db, 34)] for da in (-14, 14) for db in (8, 72, 136)], far("#23264a", EL, b), max(1.6, 4 * kk))
        P.poly([g(EL - 18, b, 34), g(EL + 18, b, 34), g(EL + 18, b, 27), g(EL - 18, b, 27)], far("#2a2a4c", EL, b), 1, .2)
        P.poly([g(EL - 18, b, 34), g(EL - 18, b1, 34), g(EL - 18, b1, 27), g(EL - 18, b, 27)], far("#37385e", EL, b), 1, .2)
        P.sheet(ground([(EL - 18, b1), (EL + 18, b1), (EL + 18, b), (EL - 18, b)], 34), far("#5d6d92", EL, b), 0, .3, .3)
        strokes_of([[g(EL + da, b, 34.5), g(EL + da, b1, 34.5)] for da in (-9, -3, 5, 11)], far("#2f3458", EL, b), max(1, 1.8 * kk))
    return draw


TRAIN = [(b, 66) for b in (330, 400, 470)]


def train() -> None:
    """Three cars, full of people who look at their hands."""
    with P.spot("spot-subway_car", "The train to the bridge"):
        cars()


def cars() -> None:
    """The cars themselves."""
    for b, d in reversed(TRAIN):
        c = Block(EL - 13, b, 20, d - 4, 54, "#3c4a5e", "#8294b4")
        P.poly([c.side(0, 54), c.side(1, 54), c.side(1, 36), c.side(0, 36)], "#4f6076", 1, .3)
        P.poly([c.front(0, 54), c.front(1, 54), c.front(1, 36), c.front(0, 36)], "#36425a", 1, .3)
        P.sheet(ground([(c.a0, c.b1), (c.a1, c.b1), (c.a1, c.b0), (c.a0, c.b0)], 54), "#8294b4", 0, .3, .3)
        for i in range(4):
            P.poly(c.pane(c.side, .1 + .22 * i, .25 + .22 * i, 44, 51), "#1d2646", 1, .2)
        P.poly(c.pane(c.front, .2, .8, 44, 51), "#1d2646", 1, .2)


for b in range(-150, 1900, 190):
    u, z = uz(EL, b + 95)
    if g(EL, b)[1] > 262:
        items.append((math.hypot(u, z), el(b)))
u, z = uz(EL, 400)
items.append((math.hypot(u, z) - 60, train))
for s, fn in ((LIBRARY, library), (AGENCY, agency), (HOTEL, hotel), (ANNEX, annex), (KING, king), (LAUNDRY, laundry), (WARD, ward), (ER, er),
              (BRANCH, branch), (ROOMING, rooming), (FIFTH, fifth), (COUNTY, county), (LAW, law), (WAITING, waiting)):
    items.append((s.away, fn))
items.append((KING.away - 1, yard))

# the bridge
T0, T1 = RIVER[0] + 66, RIVER[1] - 66


def sag(a: float) -> float:
    """How high the cable hangs at a."""
    if T0 <= a <= T1:
        return BH + 12 + 92 * ((a - (T0 + T1) / 2) / ((T1 - T0) / 2)) ** 2
    e = (T0 - a) / (T0 - A0) if a < T0 else (a - T1) / (A1 - T1)
    return BH + 4 + 100 * (1 - e) ** 1.3


def bridge_pier(a: float) -> None:
    """A tower of the bridge, two legs and an arch."""
    for da in (14, -14):
        bb = BB + da
        P.sheet([g(a - 9, bb, 172), g(a + 9, bb, 172), g(a + 11, bb, -4), g(a - 11, bb, -4)], far("#4a4560" if da < 0 else "#3a3852", a, BB), 0, .3, .4)
    for h0, h1 in ((160, 176), (112, 122)):
        P.sheet([g(a - 10, BB - 14, h1), g(a + 10, BB - 14, h1), g(a + 10, BB - 14, h0), g(a - 10, BB - 14, h0)], far("#585270", a, BB), 0, .3, .3)
        P.poly(ground([(a - 10, BB + 14), (a + 10, BB + 14), (a + 10, BB - 14), (a - 10, BB - 14)], h1), far("#7b8dae", a, BB), 1, .3)


def bridge() -> None:
    """Deck, towers, cables."""
    P.poly([g(A0 + 40, BB - 40, 0), g(A1 - 40, BB - 40, 0), g(A1 - 40, BB - 84, 0), g(A0 + 40, BB - 84, 0)], "#0d142e", .5, .5)
    for far_side in (True, False):
        bb = BB + 20 if far_side else BB - 20
        if not far_side:
            continue
        P.line([g(a, bb, sag(a)) for a in range(int(A0), int(A1) + 1, 12)], "#3c4468", 3)
        P.raw('<path d="' + "".join("M{},{}L{},{}".format(*(num(v) for v in (*g(a, bb, sag(a)), *g(a, bb, BH)))) for a in range(int(A0) + 24, int(A1), 22))
              + '" fill="none" stroke="#39426a" stroke-width="1.4"/>')
    P.sheet(ground([(A0, BB + 24), (A1, BB + 24), (A1, BB - 24), (A0, BB - 24)], BH), "#5c6c92", 0, .3, .4)
    P.poly(ground([(A0, BB + 16), (A1, BB + 16), (A1, BB - 16), (A0, BB - 16)], BH), "#34416a", 1, .3)
    P.poly([g(A0, BB - 24, BH), g(A1, BB - 24, BH), g(A1, BB - 24, BH - 12), g(A0, BB - 24, BH - 12)], "#2d3054", 1, .3)
    for i in range(int((A1 - A0) / 26)):
        a = A0 + i * 26
        P.line([g(a, BB - 24, BH - 1), g(a + 13, BB - 24, BH - 11), g(a + 26, BB - 24, BH - 1)], "#454a72", 1.8)
    # approaches on land
    for a0, a1 in ((A0 - 96, A0), (A1, A1 + 120)):
        h0, h1 = (26, BH) if a1 == A0 else (BH, 24)
        P.poly([g(a0, BB - 24, h0), g(a1, BB - 24, h1), g(a1, BB - 24, 0), g(a0, BB - 24, 0)], "#332f50", 1, .3)
        P.sheet([g(a0, BB + 24, h0), g(a1, BB + 24, h1), g(a1, BB - 24, h1), g(a0, BB - 24, h0)], "#5c6c92", 0, .3, .4)
        P.poly([g(a0, BB + 16, h0), g(a1, BB + 16, h1), g(a1, BB - 16, h1), g(a0, BB - 16, h0)], "#34416a", 1, .3)


BUS = (RIVER[0] + RIVER[1]) / 2 - 18


def bus() -> None:
    """Line 40, larger than it is."""
    c = Block(BUS, BB - 15, 66, 20, BH + 25, "#6a6550", "#a7b2c6")
    with P.spot("spot-night_bus", "Line 40, on the bridge"):
        P.poly(ground([(c.a0 - 6, c.b0 - 5), (c.a1 + 6, c.b0 - 5), (c.a1 + 6, c.b1 + 2), (c.a0 - 6, c.b1 + 2)], BH), DEEP, .5, .3)
        P.poly([c.side(0, BH + 25), c.side(1, BH + 25), c.side(1, BH + 3), c.side(0, BH + 3)], "#5a5a5c", 1, .2)
        P.sheet([c.front(0, BH + 25), c.front(1, BH + 25), c.front(1, BH + 3), c.front(0, BH + 3)], "#857a52", .3, .3, .3)
        P.poly([c.front(0, BH + 9), c.front(1, BH + 9), c.front(1, BH + 6), c.front(0, BH + 6)], "#b09a50", 1, .2)
        P.sheet(ground([(c.a0, c.b1), (c.a1, c.b1), (c.a1, c.b0), (c.a0, c.b0)], BH + 25), "#a7b2c6", 0, .3, .3)
        for i in range(5):
            P.poly(c.pane(c.front, .05 + .16 * i, .18 + .16 * i, BH + 13, BH + 22), "#1d2442", 1, .2)
        P.poly(c.pane(c.front, .86, .95, BH + 5, BH + 22), "#1d2442", 1, .2)
        P.poly(c.pane(c.side, .15, .85, BH + 12, BH + 22), "#1d2442", 1, .2)
        for t in (.2, .76):
            x, y = c.front(t, BH + 3)
            P.poly(disc(x, y, 5, 5), "#12152c")


def bridge_front() -> None:
    """The near cable, over the bus."""
    bb = BB - 24
    P.line([g(a, bb, sag(a)) for a in range(int(A0), int(A1) + 1, 12)], "#59628a", 3.4)
    P.raw('<path d="' + "".join("M{},{}L{},{}".format(*(num(v) for v in (*g(a, bb, sag(a)), *g(a, bb, BH)))) for a in range(int(A0) + 24, int(A1), 22))
          + '" fill="none" stroke="#59628a" stroke-width="1.5" opacity=".8"/>')


def mist(y: float, h: float, a: float) -> None:
    """A sheet of air between two rows, torn along its upper edge."""
    top = smooth([(-240 + 220 * i, y - (h * .5 if i % 2 else 0) + U(-8, 8)) for i in range(12)], 50, closed=False)
    P.poly([*top, (2190, y + h), (-240, y + h)], P.linear([(0, FOG, 0), (.35, FOG, a), (1, FOG, 0)], (0, y - h * .6, 0, y + h)), 1, 0)


items.sort(key=lambda it: -it[0])
with P.layer("blocks", 2.3):
    for d, fn in items:
        if d > 2450:
            fn()
    mist(300, 60, .5)
    for d, fn in items:
        if 2100 < d <= 2450:
            fn()
    mist(372, 54, .34)
with more():
    for d, fn in items:
        if 1560 < d <= 2100:
            fn()
    mist(470, 70, .2)
with P.layer("bridge", 2.2):
    bridge()
    bridge_pier(T1)
    bus()
    bridge_pier(T0)
    bridge_front()
    # a ferry, tied up for the night, at a slip with a shed
    x, y = g(RIVER[0] + 150, 60)
    P.out.append('<g id="spot-ferry_hall"><title>The ferry hall</title>')
    P.ids.add("spot-ferry_hall")
    P.sheet(smooth([(x - 74, y - 8), (x - 60, y + 20), (x + 66, y + 12), (x + 92, y - 18), (x + 60, y - 14)], 20), "#3a3350", .6, .3)
    P.sheet([(x - 52, y - 10), (x - 50, y - 38), (x + 44, y - 42), (x + 50, y - 14)], "#5f6880", .2, .3)
    for i in range(6):
        P.poly([(x - 44 + 15 * i, y - 18 - i * .6), (x - 44 + 15 * i, y - 30 - i * .6), (x - 34 + 15 * i, y - 31 - i * .6), (x - 34 + 15 * i, y - 19 - i * .6)], "#1d2646")
    P.sheet([(x - 54, y - 38), (x - 48, y - 45), (x + 40, y - 49), (x + 46, y - 42)], "#8b9cbc", 0, .3)
    P.sheet([(x - 12, y - 46), (x - 11, y - 68), (x + 8, y - 69), (x + 9, y - 47)], "#5a3f4a", 0, .3)
    P.poly([(x - 13, y - 66), (x - 2, y - 73), (x + 10, y - 67)], "#8b9cbc")
    # the hall on its piles, and the gangway
    P.poly([(x + 82, y - 8), (x + 128, y - 20), (x + 128, y - 14), (x + 84, y - 2)], "#6d7d9e")
    for d in (118, 150, 182, 214):
        P.line([(x + d, y - 12), (x + d, y + 14)], "#1b2342", 5)
    P.sheet([(x + 108, y - 8), (x + 108, y - 56), (x + 222, y - 62), (x + 222, y - 12)], "#4f5a7a", .4, .3)
    P.sheet([(x + 100, y - 55), (x + 122, y - 84), (x + 210, y - 90), (x + 230, y - 62)], "#8b9cbc", .2, .3)
    for i in range(4):
        u = x + 118 + 26 * i
        v = y - 14 - 1.4 * i
        P.poly([(u, v), (u, v - 22), (u + 4, v - 30), (u + 9, v - 33), (u + 14, v - 30), (u + 18, v - 23), (u + 18, v - 1)], "#1d2646", 1, .2)
    P.sheet([(x + 158, y - 86), (x + 158, y - 104), (x + 176, y - 105), (x + 176, y - 87)], "#5a6584", 0, .3)
    P.poly([(x + 154, y - 103), (x + 167, y - 116), (x + 180, y - 104)], "#8b9cbc")
    P.out.append("</g>")
with P.layer("near", 2.1):
    for d, fn in items:
        if d <= 1560:
            fn()

# ---- a few who are out: a boy and a dog, somebody who shovels, two who have stopped to talk
def walker(x: float, y: float, h: float) -> list[list[Point]]:
    """A person from far above: coat and head."""
    return [[(x - h * .24, y), (x - h * .28, y - h * .55), (x - h * .14, y - h * .74), (x + h * .14, y - h * .74), (x + h * .28, y - h * .55), (x + h * .22, y)],
            disc(x, y - h * .86, h * .15, n=8)]


with more():
    people = [(1046, 884, 23), (1010, 792, 21), (1025, 790, 19), (832, 612, 19)]
    strokes_of([[(x + 5 + 9 * i, y + 1 + 3 * i + (2 if i % 2 else 0)), (x + 8 + 9 * i, y + 1 + 3 * i + (2 if i % 2 else 0))] for x, y, _ in people[:1] for i in range(9)], "#25325a", 2.6)
    many([q for x, y, h in people for q in [[(x, y), (x + h * .9, y + h * .3), (x + h, y + h * .2), (x + h * .2, y - 2)]]], DEEP, .4)
    many([q for p in people for q in walker(*p)], "#161a38")
    x, y = 1022, 886   # Captain
    many([[(x - 9, y - 8), (x + 5, y - 8), (x + 9, y - 14), (x + 12, y - 10), (x + 15, y - 9), (x + 12, y - 6), (x + 6, y - 3), (x + 6, y + 1), (x + 3, y + 1), (x + 3, y - 3),
            (x - 6, y - 3), (x - 6, y + 1), (x - 9, y + 1), (x - 9, y - 4), (x - 14, y - 12)]], "#2c2438")
    P.line([(x + 9, y - 9), (1040, 872)], "#2c2438", 1.4)
    P.line([(839, 602), (851, 614)], "#2c2438", 2.4)
    # the bridge painter's cradle, hung out every dry day of the winter
    x, y = g(T0, BB - 24, 96)
    P.out.append('<g id="spot-river_bridge"><title>On the bridge, where it is painted</title>')
    P.ids.add("spot-river_bridge")
    strokes_of([[(x - 12, y - 46), (x - 12, y)], [(x + 12, y - 46), (x + 12, y)]], "#6a7296", 1.4)
    P.sheet([(x - 15, y), (x + 15, y), (x + 14, y + 7), (x - 14, y + 7)], "#7a6a5c", 0, .3, .2)
    many(walker(x + 3, y + 1, 20), "#39405f")
    P.out.append("</g>")

# ---- lights ---------------------------------------------------------------------------------
with P.light("river_lamps", 2.2, of="river"):
    for a in range(int(A0) + 30, int(A1), 62):
        P.poly(disc(*g(a, BB - 24, BH + 16), 4), "#d8dce0", .95)

with P.light("neighbours", 2.2):
    near_people = [w for w in WHO if w not in {"laundry", "dancers", "cot"}]
    lit: dict[tuple[str, float], str] = {}
    P.rand.shuffle(fill)
    for f in fill:
        n = P.rand.choice((0, 0, 0, 1, 1, 2)) + int(f.h / 60)
        rows = max(1, int((f.h - 14) / 20))
        for _ in range(n):
            face, length = (f.front, f.a1 - f.a0) if P.rand.random() < .6 else (f.side, f.b1 - f.b0)
            cells = max(2, round(length * .86 / 17))
            t = .08 + .86 * P.rand.randrange(cells) / cells
            h = 10 + 20 * P.rand.randrange(rows)
            x, y = face(t, h + 5)
            boxes = (box_of(o) for o in fill + SPECIAL if o.away < f.away - 20)
            if any(x0 < x < x1 and y0 < y < y1 for x0, y0, x1, y1 in boxes) or x < 330 and y > 650:
                continue
            key = (P.rand.choice(("#e0a04e", "#f0bc70", "#d08a48", "#9fb8c0", "#d8a860")), .95 if f.away < 1900 else .75)
            near = uz(f.a0, f.b0)[1] < 1520
            lit[key] = lit.get(key, "") + f.window(face, t, h - 1, P.rand.choice(near_people) if near else "", w=11 if near else 9, high=15 if near else 11)
    for (colour, a), d in lit.items():
        P.raw(f'<path d="{d}" fill="{colour}" fill-rule="evenodd" opacity="{a:g}"/>')
    # the train
    for b, d in TRAIN:
        c = Block(EL - 13, b, 20, d - 4, 54)
        for i in range(4):
            P.poly(c.pane(c.side, .1 + .22 * i, .25 + .22 * i, 44, 51), "#e8c888", .9, .2)
    x, y = g(RIVER[0] + 150, 60)   # the ferry's hall is heated and never shut
    for i in (0, 1, 2, 4):
        P.poly([(x - 44 + 15 * i, y - 18 - i * .6), (x - 44 + 15 * i, y - 30 - i * .6), (x - 34 + 15 * i, y - 31 - i * .6), (x - 34 + 15 * i, y - 19 - i * .6)], "#e0a858", .95)
        P.poly([(x - 44 + 15 * i, y + 24), (x - 34 + 15 * i, y + 23), (x - 36 + 15 * i, y + 56), (x - 42 + 15 * i, y + 56)],
               P.linear([(0, "#d8984a", .55), (1, "#d8984a", 0)], (0, y + 22, 0, y + 56)), 1, .5)


def pool(blk: Block, t0: float, t1: float, reach: float, colour: str, a: float = .5, spread: float = 26) -> None:
    """Light that falls out of a door or window onto the snow, two papers deep."""
    for m, aa in ((1, a), (1.7, a * .5)):
        q = [blk.front(t0, 0, 1), blk.front(t1, 0, 1), g(blk.a0 + (blk.a1 - blk.a0) * t1 + spread * m, blk.b0 - reach * m), g(blk.a0 + (blk.a1 - blk.a0) * t0 - spread * .6 * m, blk.b0 - reach * m)]
        P.poly(q, colour, aa, .6)


def open_roofs_of(most: float) -> list[list[Point]]:
    """Roofs nearer than `most` that nothing stands before."""
    found = []
    for f in fill + SPECIAL:
        q = ground([(f.a0, f.b1), (f.a1, f.b1), (f.a1, f.b0), (f.a0, f.b0)], f.h)
        looks = [*q, (sum(x for x, _ in q) / 4, sum(y for _, y in q) / 4)]
        nearer = [box_of(o) for o in fill + SPECIAL if o.away < f.away - 20]
        if f.away < most and not any(x0 < x < x1 and y0 < y < y1 for x0, y0, x1, y1 in nearer for x, y in looks):
            found.append(q)
    return found


with P.light("day", 2.3):
    # a white morning: the sky is one sheet, every roof a small one of the same paper
    P.rect(-230, 0, 2380, 1080, P.linear([(0, "#5a6e9c", .36), (.15, "#8fa2c6", .44), (.236, "#a8b8d4", .44), (.3, "#8c9ec2", .22), (.55, "#7486ac", .1), (1, "#5c6e96", .05)], (0, 0, 0, 1080)), 1)
    with P.group(mask=P.hide(SHAPE)):
        many(open_roofs_of(2900), "#9aacd0", .34)
with P.light("dusk", 2.3):
    # four o'clock: what is left of it lies along the river, and on whatever is high
    P.rect(-230, 0, 2380, 1080, P.linear([(0, "#3c4478", .4), (.13, "#8a6488", .5), (.22, "#e09a78", .62), (.236, "#e8a47c", .62), (.3, "#b87878", .26), (.5, "#7a587c", .11), (1, "#44447a", .05)], (0, 0, 0, 1080)), 1)
    with P.group(mask=P.hide(SHAPE)):
        many(open_roofs_of(2900), "#c8847c", .3)
with P.light("dawn_near", 2.3, of="dawn"):
    # low over the river: every roof takes some, every street a long blue shadow
    P.rect(-230, 120, 2380, 980, P.linear([(0, "#e09a80", 0), (.15, "#e09a80", .46), (.42, "#b87a78", .17), (1, "#7a5a78", .05)], (0, 120, 0, 1100)))
    open_roofs = []
    for f in fill + SPECIAL:
        q = ground([(f.a0, f.b1), (f.a1, f.b1), (f.a1, f.b0), (f.a0, f.b0)], f.h)
        looks = [*q, (sum(x for x, _ in q) / 4, sum(y for _, y in q) / 4)]
        nearer = [box_of(o) for o in fill + SPECIAL if o.away < f.away - 20]
        if f.away < 2900 and not any(x0 < x < x1 and y0 < y < y1 for x0, y0, x1, y1 in nearer for x, y in looks):
            open_roofs.append(q)
    with P.group(mask=P.hide(SHAPE)):
        many(open_roofs, "#e09c7c", .36)
    road = []
    for i in range(22):
        b = 1900 - i * 96
        x, y = g((RIVER[0] + RIVER[1]) / 2 - 20 + (i % 3) * 26 + max(0, b - 700) * .06, b)
        w = (20 + i * 5) * (1 + .4 * (i % 2))
        if y > 262 and abs(b - BB) > 80 and not 490 < y < 530 and not 770 < y < 850:
            road.append([(x - w, y), (x, y - 3.4), (x + w, y), (x, y + 3.4)])
    many(road, "#ffc898", .7)
with P.light("reading_room", 2.3):
    s = LIBRARY
    for i in range(6):
        t = .2 + i * .108
        P.poly([s.front(t, 14), s.front(t, 50), s.front(t + .03, 58), s.front(t + .06, 50), s.front(t + .06, 14)], P.rand.choice(("#f6c878", "#f0b458")), .95, .2)
    for i in range(7):
        t = .163 + i * .108
        P.line([s.front(t + .001, 10), s.front(t + .001, 66)], "#f0b458", 2, .7)
    for i in range(4):
        P.poly([s.side(.14 + .2 * i, 18), s.side(.14 + .2 * i, 54), s.side(.2 + .2 * i, 62), s.side(.26 + .2 * i, 54), s.side(.26 + .2 * i, 18)], "#e8ac58", .9, .2)
    for i in range(8):
        a = s.a0 + 42 + i * (s.a1 - s.a0 - 80) / 8
        P.poly(ground([(a, s.b0 + 121), (a + 20, s.b0 + 121), (a + 20, s.b0 + 85), (a, s.b0 + 85)], s.h + 4), "#e8b060", .8, .3)
    pool(s, .2, .8, 48, "#b8742f", .5)
    P.glow(*g((s.a0 + s.a1) / 2, s.b0 + 100, s.h + 20), 170, 90, "#d8924a", .34)
with P.light("labour_agency", 2.2):
    s = AGENCY
    for t0, t1 in ((.08, .34), (.36, .62)):
        P.poly(s.pane(s.front, t0, t1, 4, 28), "#c8d4b0", .92, .2)
    P.poly([s.front(.2, 5), s.front(.2, 13), s.front(.26, 16), s.front(.3, 13), s.front(.3, 5)], "#2a3040", 1, .2)
    P.poly(s.pane(s.front, .7, .9, 1, 27), "#b8c49c", .8, .2)
    P.poly(s.pane(s.front, .32, .44, 46, 64), "#b8c49c", .8, .2)
    pool(s, .08, .9, 40, "#7c8c6a", .45)
with P.light("hotel_mezzanine", 2.2):
    s = HOTEL
    for t in range(5):
        P.poly([s.front(.07 + .18 * t, 35), s.front(.07 + .18 * t, 61), s.front(.13 + .18 * t, 70), s.front(.19 + .18 * t, 61), s.front(.19 + .18 * t, 35)], "#f8cc80" if t % 2 else "#f0b860", 1, .2)
        if t in (0, 2, 3):
            x, y = s.front(.13 + .18 * t, 35)
            P.poly([(x - 5, y), (x - 5, y - 9), (x - 2, y - 12), (x - 2, y - 16), (x + 2, y - 16), (x + 2, y - 12), (x + 5, y - 9), (x + 5, y)], "#4a2a26", 1, .2)
    for t in range(3):
        P.poly([s.side(.11 + .3 * t, 35), s.side(.11 + .3 * t, 61), s.side(.2 + .3 * t, 70), s.side(.29 + .3 * t, 61), s.side(.29 + .3 * t, 35)], "#d8a050", .95, .2)
    P.poly(s.pane(s.front, .4, .6, 0, 18), "#f0b860", .95, .2)
    P.poly([s.front(.32, 18, 30), s.front(.68, 18, 30), s.front(.68, 20, 30), s.front(.32, 20, 30)], "#ffd890", 1, .2)
    for j, t in ((0, 3), (1, 1), (3, 4), (4, 0), (4, 2)):
        P.poly(s.pane(s.front, .1 + .17 * t, .19 + .17 * t, 92 + 21 * j, 105 + 21 * j), "#c88a44", .8, .2)
    pool(s, .3, .7, 56, "#b8742f", .6)
    P.glow(*s.front(.5, 52), 130, 70, "#d8924a", .36)
with P.light("service_corridor", 2.2):
    s = ANNEX
    P.poly(s.pane(s.front, .12, .28, 0, 32), "#f0b458", .95, .2)
    x, y = s.front(.2, 0)
    P.poly([(x - 4, y), (x - 5, y - 12), (x - 2, y - 15), (x - 2, y - 20), (x + 2, y - 20), (x + 2, y - 15), (x + 5, y - 12), (x + 4, y)], "#4a2a26", 1, .2)
    P.poly(s.pane(s.front, .59, .71, 40, 52), "#d89c50", .9, .2)
    pool(s, .12, .28, 52, "#c07a34", .65, 30)
with P.light("kingfisher", 2.1):
    s = KING
    for t0, t1 in ((.06, .24), (.26, .43), (.45, .62)):
        P.poly(s.pane(s.front, t0, t1, 8, 30), "#f0b458", .95, .2)
    for t in (.14, .5, .56):
        x, y = s.front(t, 8)
        P.poly([(x - 7, y), (x - 7, y - 9), (x - 3, y - 13), (x - 3, y - 17), (x + 3, y - 17), (x + 3, y - 13), (x + 7, y - 9), (x + 7, y)], "#4a2622", 1, .2)
    P.poly(s.pane(s.front, .71, .85, 2, 29), "#c8803c", .9, .2)
    P.poly(s.pane(s.front, .08 + .185 * 2, .18 + .185 * 2, 84, 96), "#58b8b0", .8, .2)   # 4B
    pool(s, .06, .86, 44, "#b06a30", .6)
    x, y = g(s.a0 + 56, s.b0 + 16, s.h)
    tubes(bird(x + 8, y - 62, .52)["tubes"], 2.6, lit=True)
    P.poly(ground([(s.a0 + 10, s.b0 + 70), (s.a1 - 40, s.b0 + 70), (s.a1 - 30, s.b0 + 6), (s.a0 + 6, s.b0 + 6)], s.h), "#1f6a70", .5, .5)
with P.light("laundromat", 2.1):
    s = LAUNDRY
    P.poly(s.pane(s.front, .03, .97, 5, 36), "#b08a58", .45, .2)
    for i in range(5):
        x, y = s.front(.12 + .15 * i, 20)
        P.poly(disc(x, y, 8.6, 9.6), "#ffd088" if i != 3 else "#d89a50", 1, .2)
        P.poly([(x - 6, y + 5), (x - 1, y - 3), (x + 6, y + 3), (x + 3, y + 8)], ("#a8563c", "#6a7a98", "#b8904a", "#5a3a30", "#8a5a6a")[i], .9, .3)
    P.poly(s.pane(s.front, .83, .93, 2, 33), "#e8c080", .85, .2)
    for i in range(11):
        if i not in (4, 8):
            P.poly([s.front(.08 + .08 * i, 49, 6), s.front(.12 + .08 * i, 49, 6), s.front(.12 + .08 * i, 43, 6), s.front(.08 + .08 * i, 43, 6)], "#e86a58", .9, .3)
    for i in range(2):
        P.poly(s.pane(s.side, .17 + .4 * i, .39 + .4 * i, 13, 33), "#d8a868", .9, .2)
    pool(s, .06, .94, 42, "#a8743c", .55)
with P.light("break_room", 2.2):
    s = ER
    P.poly(s.pane(s.front, .08 + .18 * 3, .19 + .18 * 4, 28, 42), "#cfe0c8", .95, .2)
    x, y = s.front(.7, 28)
    P.poly([(x - 5, y), (x - 5, y - 6), (x - 2, y - 8), (x - 2, y - 11), (x + 2, y - 11), (x + 2, y - 8), (x + 5, y - 6), (x + 5, y)], "#2a3a3a", 1, .2)
    P.poly(s.pane(s.front, .12, .4, 1, 17), "#c8d4c0", .8, .2)
    P.poly([s.front(.02, 17, 34), s.front(.5, 17, 34), s.front(.5, 18.5, 34), s.front(.02, 18.5, 34)], "#f0a090", .9, .2)
    pool(s, .04, .5, 62, "#78907e", .5, 18)
    for j, t in ((0, .2), (1, .62), (2, .34), (3, .8), (4, .1), (2, .7)):
        P.poly(WARD.pane(WARD.front, .08 + .86 * round(t * 14) / 14, .08 + .86 * round(t * 14) / 14 + .034, 14 + 22 * j, 26 + 22 * j), "#a8c0b0", .8, .2)
with P.light("night_bus", 2.2):
    c = Block(BUS, BB - 15, 66, 20, BH + 25)
    for i in range(5):
        P.poly(c.pane(c.front, .05 + .16 * i, .18 + .16 * i, BH + 13, BH + 22), "#ffdf98", 1, .2)
        if i in (1, 2):
            x, y = c.front(.115 + .16 * i, BH + 13)
            P.poly([(x - 3, y), (x - 3, y - 4), (x, y - 8), (x + 3, y - 4), (x + 3, y)], "#4a3020", 1, .1)
    P.poly(c.pane(c.front, .86, .95, BH + 6, BH + 22), "#f8d080", .95, .2)
    P.poly(c.pane(c.side, .15, .85, BH + 12, BH + 22), "#d8b060", .8, .2)
    for m, a in ((1, .55), (1.8, .3)):
        P.poly([g(c.a1, c.b0 + 2, BH), g(c.a1, c.b1 - 2, BH), g(c.a1 + 64 * m, c.b1 + 12, BH), g(c.a1 + 64 * m, c.b0 - 8, BH)], "#c8a050", a, .3)
    P.poly([g(c.a0, c.b0 - 1, BH), g(c.a1, c.b0 - 1, BH), g(c.a1 - 2, c.b0 - 9, BH), g(c.a0 + 2, c.b0 - 9, BH)], "#b88a40", .6, .3)
    x, y = g((c.a0 + c.a1) / 2, BB - 70, 0)
    P.poly([(x - 30, y + 6), (x + 30, y - 2), (x + 22, y + 54), (x - 24, y + 60)], P.linear([(0, "#c89a48", .6), (1, "#c89a48", 0)], (0, y, 0, y + 60)), 1, 1)
    P.glow(*c.front(.5, BH + 16), 90, 46, "#d8a050", .4)
with P.light("prison_gate", 3.6):
    P.poly([(1690, 186), (1712, 186), (1712, 196), (1690, 196)], "#e8eef0", .9, .2)
    for m, a in ((1, .26), (1.5, .14)):
        P.poly([(1694, 196), (1708, 196), (1712 + 6 * m, 262), (1701 - 92 * m, 266)], "#a8b8c8", a, .4)
    P.poly([(1645, 257), (1645, 245), (1655, 243), (1655, 256)], "#f0d8a0", .9, .1)
    P.poly([(1640, 258), (1660, 257), (1672, 268), (1626, 270)], "#c8a868", .45, .4)
    for x in (1730, 1752, 1774, 1796):
        P.poly([(x, 222), (x, 217), (x + 9, 218), (x + 9, 223)], "#c8ccc0", .7, .1)
with P.light("bedroom", 3.6):
    P.poly([(245, 239), (245, 229), (257, 229), (257, 239)], "#f0b860", 1, .1)
    P.line([(251, 228), (251, 240)], "#3a2a2a", 1.8)
    P.poly([(240, 253), (262, 253), (274, 264), (236, 265)], "#a8703a", .45, .5)

with P.light("branch_library", 2.3):
    s = BRANCH
    P.poly(s.pane(s.front, .34, .88, 6, 25), "#f0c070", .9, .2)
    for t in (.47, .61, .75):
        P.line([s.front(t, 6), s.front(t, 25)], "#7a4a34", 2)
    for t, hh in ((.42, 8), (.56, 7), (.68, 9), (.82, 12)):
        x, y = s.front(t, 6)
        P.poly([(x - 4, y), (x - 4, y - hh * .6), (x, y - hh), (x + 4, y - hh * .6), (x + 4, y)], "#5a3226", 1, .1)
    P.poly(s.pane(s.front, .11, .23, 12, 23), "#d89c50", .8, .2)
    P.poly(s.pane(s.side, .2, .44, 8, 24), "#d8a050", .8, .2)
    pool(s, .3, .9, 34, "#b8742f", .5, 18)
with P.light("jeff_room", 2.1):
    s = ROOMING
    P.poly(s.pane(s.front, .42, .6, 50, 63), "#f0b860", .95, .2)
    x, y = s.front(.51, 50)
    P.poly([(x - 4, y), (x - 4, y - 7), (x, y - 12), (x + 4, y - 7), (x + 4, y)], "#4a2a22", 1, .1)
    P.poly(s.pane(s.front, .42, .6, 10, 23), "#b87a3c", .7, .2)
    P.glow(*s.front(.51, 56, 6), 52, 40, "#d8924a", .4)
    P.line([s.front(.36, 46, 6), s.front(.5, 46, 6)], "#e0a050", 2.6, .8)
with P.light("apartment", 2.05):
    s = FIFTH
    for t0, t1 in ((.1, .35), (.37, .61), (.63, .9)):
        P.poly(s.pane(s.front, t0, t1, 102, 121), "#f0b860", .95, .2)
    for t, w, hh in ((.18, 9, 8), (.3, 7, 14), (.72, 9, 9), (.8, 8, 16)):   # boxes, and who sits on one
        x, y = s.front(t, 102)
        P.poly([(x - w, y), (x - w, y - hh), (x + w, y - hh), (x + w, y)], "#5a3a2a", 1, .1)
    x, y = s.front(.5, 102)
    P.poly([(x - 6, y), (x - 6, y - 9), (x - 2, y - 12), (x - 3, y - 16), (x + 3, y - 16), (x + 2, y - 12), (x + 6, y - 9), (x + 6, y)], "#3e2420", 1, .1)
    P.line([s.front(.02, 100.4, 5), s.front(.98, 100.4, 5)], "#e0a050", 2.6, .9)
    P.poly([s.front(.1, 96), s.front(.9, 96), s.front(1.0, 40), s.front(.0, 40)], P.linear([(0, "#b0682f", .36), (1, "#b0682f", 0)]), 1, .3)
    P.glow(*s.front(.5, 112, 6), 90, 50, "#d8924a", .36)
with P.light("county_corridor", 2.2):
    s = COUNTY
    for i in (1, 2, 4, 5, 6):
        P.poly(s.pane(s.front, .06 + .115 * i, .12 + .115 * i, 12, 52), "#c4d0d4", .8, .2)
    P.poly(s.pane(s.front, .45, .55, 1, 29), "#d4dcd8", .9, .2)
    for i in (0, 2):
        P.poly(s.pane(s.side, .12 + .22 * i, .24 + .22 * i, 12, 52), "#a8b8bc", .7, .2)
    pool(s, .42, .58, 44, "#8090a0", .5, 14)
with P.light("law_office", 2.25):
    s = LAW
    for t0, t1, c in ((.1, .35, "#c89048"), (.37, .62, "#f0b860"), (.64, .9, "#d8a050")):
        P.poly(s.pane(s.front, t0, t1, 50, 67), c, .92, .2)
    x, y = s.front(.5, 50)
    P.poly([(x - 6, y), (x - 6, y - 7), (x - 2, y - 10), (x - 3, y - 15), (x + 3, y - 15), (x + 2, y - 10), (x + 6, y - 7), (x + 6, y)], "#3e2420", 1, .1)
    P.glow(*s.front(.5, 58, 6), 60, 38, "#d8924a", .36)
with P.light("waiting_room", 2.15):
    s = WAITING
    P.poly(s.pane(s.front, .06, .72, 5, 27), "#bcd0cc", .85, .2)
    for i in range(1, 6):
        P.line([s.front(.06 + .11 * i, 5), s.front(.06 + .11 * i, 27)], "#31465a", 2.4)
    for t in (.12, .24, .3, .58):
        x, y = s.front(t, 5)
        P.poly([(x - 5, y), (x - 5, y - 8), (x - 2, y - 11), (x - 2, y - 15), (x + 3, y - 15), (x + 2, y - 11), (x + 5, y - 8), (x + 5, y)], "#2a3c4c", 1, .1)
    P.poly(s.pane(s.front, .79, .93, 1, 26), "#e0b070", .85, .2)
    P.poly([s.front(.72, 29, 22), s.front(1.0, 29, 22), s.front(1.0, 27.6, 22), s.front(.72, 27.6, 22)], "#f0b0a0", .9, .2)
    pool(s, .06, .94, 40, "#6f8a8e", .5, 18)
with P.light("kitchen", 2.05):
    s = YARD
    P.poly(s.pane(s.front, .5, .88, 9, 22), "#f0b860", .95, .2)
    P.line([s.front(.69, 9), s.front(.69, 22)], "#5a3426", 2)
    x, y = s.front(.62, 9)
    P.poly([(x - 4, y), (x - 4, y - 6), (x, y - 11), (x + 4, y - 6), (x + 4, y)], "#4a2a22", 1, .1)
    P.poly(s.pane(s.front, .12, .36, 0, 22), "#c87a3c", .8, .2)
    pool(s, .1, .9, 30, "#b06a30", .6, 14)
    x, y = g(s.a0 + 16, s.b0 + 40, s.h)
    P.glow(x + 10, y - 50, 34, 34, "#d8924a", .4)
with P.light("four_b", 2.05):
    s = KING
    P.poly(s.pane(s.front, .08 + .185 * 2, .18 + .185 * 2, 84, 96), "#e8a858", .9, .2)
    P.line([s.front(.08 + .185 * 2 + .03, 94), s.front(.08 + .185 * 2 + .07, 88)], "#7ff0e4", 2.6)
    P.glow(*s.front(.5, 90, 6), 46, 36, "#d8924a", .45)
with P.light("subway_car", 2.15):
    for b, d in TRAIN:
        c = Block(EL - 13, b, 20, d - 4, 54)
        for i in range(4):
            P.poly(c.pane(c.side, .1 + .22 * i, .25 + .22 * i, 44, 51), "#fff0c0", 1, .2)
        P.poly([g(c.a0 - 3, c.b0, 34), g(c.a0 - 3, c.b1, 34), g(c.a0 - 34, c.b1, 4), g(c.a0 - 34, c.b0, 4)], "#b89048", .34, .3)
    c = Block(EL - 13, TRAIN[0][0], 20, 62, 54)
    P.poly(c.pane(c.front, .2, .8, 44, 51), "#ffe8b0", .95, .2)
    P.poly([c.front(.2, 40, 2), c.front(.8, 40, 2), g(EL + 8, c.b0 - 90, 35), g(EL - 12, c.b0 - 90, 35)], "#e0c078", .5, .3)
    P.glow(*c.side(.5, 46, 4), 80, 60, "#d8a050", .36)
with P.light("ferry_hall", 2.15):
    x, y = g(RIVER[0] + 150, 60)
    for i in range(4):
        u = x + 118 + 26 * i
        v = y - 14 - 1.4 * i
        P.poly([(u, v), (u, v - 22), (u + 4, v - 30), (u + 9, v - 33), (u + 14, v - 30), (u + 18, v - 23), (u + 18, v - 1)], "#f0c070", .95, .2)
        P.poly([(u, v + 30), (u + 18, v + 28), (u + 15, v + 78), (u + 4, v + 78)], P.linear([(0, "#d8984a", .6), (1, "#d8984a", 0)], (0, v + 28, 0, v + 78)), 1, .5)
    for i, hh in ((0, 9), (2, 9), (2, 7)):
        u, v = x + 124 + 26 * i + (8 if hh == 7 else 0), y - 14 - 1.4 * i
        P.poly([(u - 3, v), (u - 3, v - hh * .6), (u, v - hh), (u + 3, v - hh * .6), (u + 3, v)], "#4a2c22", 1, .1)
    P.glow(x + 166, y - 40, 100, 60, "#d8924a", .3)
with P.light("river_bridge", 2.1):
    x, y = g(T0, BB - 24, 96)
    P.poly(disc(x - 10, y - 26, 4), "#fff0c0")
    P.glow(x, y - 16, 46, 46, "#e0b060", .6)
    P.poly([(x - 14, y - 22), (x - 6, y - 22), (x + 14, y + 2), (x - 15, y + 2)], "#d8a050", .5, .3)
    P.line([(x - 15, y), (x + 15, y)], "#f0c878", 2.4)

# ---- nearest: a roof under us ---------------------------------------------------------------
with P.layer("front", -1):
    dark, rim, snow = "#0e1429", "#3d4a6e", "#5a6c92"
    P.sheet([(-240, 930), (120, 908), (330, 972), (360, 1090), (-240, 1090)], dark, 0, .25)
    P.poly([(-240, 930), (120, 908), (330, 972), (318, 984), (116, 924), (-240, 948)], snow, .9)
    for x in (44, 92, 150, 196):
        P.line([(x, 950), (x + (120 - x) * .12, 868)], "#10162e", 9)
    P.line([(40, 926), (190, 884)], "#10162e", 5)
    P.sheet([(34, 872), (206, 868), (200, 716), (42, 720)], "#141b38", 0, .3)
    P.poly([(128, 870), (206, 868), (200, 716), (136, 717)], "#0e1429", 1)
    for y in (752, 800, 846):
        P.line([(38, y), (203, y - 3)], "#27315a", 3)
    P.sheet([(26, 724), (122, 650), (214, 718)], snow, 0, .3)
    P.poly([(122, 650), (214, 718), (140, 722)], "#42527a", 1)
    P.sheet([(1996, 1000), (2170, 940), (2170, 1090), (1960, 1090)], dark, 0, .25)
P.write()
spots = {"reading_room": (LIBRARY, 0), "labour_agency": (AGENCY, 0), "hotel_mezzanine": (HOTEL, 0), "service_corridor": (ANNEX, 0), "kingfisher": (KING, 70),
         "laundromat": (LAUNDRY, 0), "break_room": (ER, 0)}
where = {n: ((x0 + x1) / 2, (y0 - up + y1) / 2) for n, (s, up) in spots.items() for x0, y0, x1, y1 in [box_of(s)]}
week = {"branch_library": BRANCH, "jeff_room": ROOMING, "apartment": FIFTH, "county_corridor": COUNTY, "law_office": LAW, "waiting_room": WAITING}
where |= {n: ((x0 + x1) / 2, (y0 + y1) / 2) for n, s in week.items() for x0, y0, x1, y1 in [box_of(s)]}
where |= {"prison_gate": (1680, 222), "bedroom": (240, 225), "night_bus": g(BUS + 33, BB, BH + 12)}
for n, p in where.items():
    d, m = min((math.dist(p, q), m) for m, q in where.items() if m != n)
    if d < 128 or not (180 <= p[1] <= 860 and 120 <= p[0] <= 1850):
        raise SystemExit(f"{n} at {p[0]:.0f} {p[1]:.0f} is {d:.0f} from {m}")


def coarse(m: re.Match[str]) -> str:
    """Coordinates of the many houses to whole units: what is small needs no tenths."""
    return re.sub(r"-?\d+\.\d", lambda v: str(round(float(v.group()))), m.group())


text = P.path.read_text(encoding="utf-8")
parts = re.split(r'(?=<g id="l(?:ayer|ight)-)', text)
text = "".join(re.sub(r'points="[^"]*"', coarse, q) if re.match(r'<g id="layer-(hills|ground|river|blocks|near)', q) else q for q in parts)
P.path.write_text(text, encoding="utf-8")
