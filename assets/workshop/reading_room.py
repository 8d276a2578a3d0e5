"""The great reading room: a mother and two boys are as warm as the lamp on their table.

The eye goes to the near table under its green shades, then up, to how much cold air there is.
"""

import math
from collections.abc import Sequence

from bystander import Bystander, draw
from paper import DEEP, Place, Point, Room, air, disc, mix, placed, smooth

r = Room(hx=1080, hy=448, f=1100, eye=150, back=1900, left=-560, right=560, top=700)
p = Place("reading_room", "The great reading room", seed=42, room=r, sun=(1.5, -1.9))
FOG = "#3f4d73"

STONE, WOOD, TABLE, FLOOR = "#465071", "#3f2f40", "#543c4a", "#343654"


def outside(name: str) -> None:
    """The engine's snow falls right after this layer."""
    i = next(k for k, s in enumerate(p.out) if f'id="layer-{name}"' in s)
    p.out[i] = p.out[i].replace(" data-depth", ' data-weather="1" data-depth')


def hull(points: Sequence[Point]) -> list[Point]:
    """The outline of a shaft between a window and where its light lands."""
    q = sorted(points)

    def half(seq: Sequence[Point]) -> list[Point]:
        out: list[Point] = []
        for c in seq:
            while len(out) > 1 and ((out[-1][0] - out[-2][0]) * (c[1] - out[-2][1])
                                    - (out[-1][1] - out[-2][1]) * (c[0] - out[-2][0])) <= 0:
                out.pop()
            out.append(c)
        return out[:-1]

    return half(q) + half(q[::-1])


def arch(a: float, b: float, y0: float, y1: float) -> list[Point]:
    """A round-headed opening: (along, height) pairs."""
    m, w = (a + b) / 2, (b - a) / 2
    spring = y1 - w
    return [(a, y0), (a, spring), *[(m - w * math.cos(math.pi * t / 10), spring + w * math.sin(math.pi * t / 10))
                                    for t in range(1, 10)], (b, spring), (b, y0)]


BAYS = [(860, 1010), (1120, 1270), (1380, 1530), (1640, 1790)]
BACKS = [(-425, -205), (-118, 118), (205, 425)]
SILL, HEAD = 404, 634
back_holes = [[r.p(u, v, r.back) for u, v in arch(a, b, SILL - 60 if a == -118 else SILL - 20, HEAD + (20 if a == -118 else -10))] for a, b in BACKS]


def on_side(x: float, q: Sequence[Point]) -> list[Point]:
    return [r.p(x, v, z) for z, v in q]


# ---- outside ------------------------------------------------------------------------
with p.layer("air", 4):
    p.rect(-230, 0, 2380, 1080, p.sky("#4f638c", "#7d90b2", 0, 520))

with p.layer("city", 3.8):
    with p.group(turn="translate(0 -56)"):
        for x, y, w, c in ((690, 330, 90, "#465985"), (800, 260, 62, "#3d4f7a"), (880, 352, 120, "#465985"), (1010, 296, 74, "#3d4f7a"),
                           (1100, 338, 90, "#465985"), (1196, 240, 66, "#3d4f7a"), (1270, 320, 110, "#465985"), (1390, 290, 90, "#3d4f7a")):
            p.poly([(x, y), (x + w, y), (x + w, 620), (x, 620)], c)
            p.poly([(x - 2, y), (x + w + 2, y), (x + w - 4, y - 7), (x + 3, y - 6)], "#a3b4cf")
            for i in range(int(w // 22)):
                for j in range(4):
                    p.rect(x + 8 + i * 22, y + 16 + j * 27, 8, 13, "#33436c", .7)
        # water tank on its legs
        p.poly([(1030, 296), (1030, 270), (1060, 268), (1060, 296)], "#2f3d66")
        p.poly([(1026, 270), (1045, 252), (1064, 269)], "#8fa2c2")
    # side streets: only wall and sky through the flank windows
    for s in (-1, 1):
        p.poly([r.p(s * 700, 900, 620), r.p(s * 700, 560, 1200), r.p(s * 700, 470, 2300), r.p(s * 700, 200, 2300), r.p(s * 700, 200, 620)],
               "#4a5d88")
outside("city")

# ---- the far end: wall, ceiling, dome ----------------------------------------------------
with p.layer("far", 3.2):
    wall = air("#4a5374", 1.2, FOG)
    p.holed(r.front(r.left, r.right, 0, r.top, r.back), back_holes, wall, wobble=.4, edge=.35)
    # ceiling and its beams
    p.poly(r.flat(r.left, r.right, r.top, 900, r.back), "#363e60", 1, 0)
    for z in (1060, 1220, 1380, 1860):
        p.poly(r.flat(r.left, r.right, r.top - 4, z, z + 26), "#454e72", 1, .4)
    for x in (-470, -330, 330, 470):
        p.poly(r.flat(x, x + 16, r.top - 4, 900, r.back), "#454e72", 1, .4)
    for x0, x1 in ((-454, -334), (346, 466)):
        for z0, z1 in ((1100, 1212), (1256, 1372), (1412, 1612), (1640, 1850)):
            p.poly(r.flat(x0 + 10, x1 - 10, r.top + 14, z0 + 16, z1 - 10), "#2c3456", 1, .4)
    # the dome: a hole with a drum of small windows behind it
    ring = r.ring(0, r.top, 1620, 236, 40, clip=False)
    p.sheet([(x, y + 5) for x, y in r.ring(0, r.top - 6, 1620, 262, 44, clip=False)], "#535d82", 0, .3)
    p.poly(ring, "#2b3457", 1, .5)
    dome = p.clip(ring)
    with p.group(clip=dome):
        for y0, y1, c in ((700, 770, "#3b4569"), (776, 940, "#333d62")):
            low = [r.p(236 * math.cos(t * math.pi / 16), y0, 1620 + 236 * math.sin(t * math.pi / 16)) for t in range(17)]
            high = [r.p(236 * math.cos(t * math.pi / 16), y1, 1620 + 236 * math.sin(t * math.pi / 16)) for t in range(17)]
            p.poly(low + high[::-1], c, 1, .3)
        for t in range(1, 16):
            a = t * math.pi / 16
            p.line([r.p(236 * math.cos(a), 776, 1620 + 236 * math.sin(a)), r.p(150 * math.cos(a), 870, 1620 + 150 * math.sin(a))], "#414c74", 4)
        p.line([r.p(236 * math.cos(t * math.pi / 16), 778, 1620 + 236 * math.sin(t * math.pi / 16)) for t in range(17)], "#4a557c", 6)
        p.line([r.p(236 * math.cos(t * math.pi / 16), 704, 1620 + 236 * math.sin(t * math.pi / 16)) for t in range(17)], "#4a557c", 6)
        drum: list[list[Point]] = []
        for t in range(2, 15):
            a0, a1 = (t - .3) * math.pi / 16, (t + .3) * math.pi / 16
            q = [r.p(236 * math.cos(a), y, 1620 + 236 * math.sin(a)) for a, y in ((a0, 762), (a1, 762), (a1, 712), (a0, 712))]
            drum.append(q)
            p.poly(q, "#6a7ca3", 1, .3)
    # cornice
    p.sheet(r.front(r.left, r.right, r.top - 34, r.top - 4, r.back - 8), "#5b6486", .5, .3)
    for i in range(44):
        p.poly(r.front(-552 + i * 25.4, -540 + i * 25.4, r.top - 34, r.top - 26, r.back - 9), "#3f496c", 1, .2)
    # pilasters between the windows, their tracery
    for x in (-500, -162, 162, 500):
        p.sheet(r.front(x - 24, x + 24, 300, r.top - 34, r.back - 6), air("#515b7d", 1, FOG), .7, .3)
        p.sheet(r.front(x - 32, x + 32, r.top - 66, r.top - 40, r.back - 8), "#5f688a", .3, .3)
    bar = "#39415f"
    for (a, b), hole in zip(BACKS, back_holes, strict=True):
        y0, y1 = (SILL - 60, HEAD + 20) if a == -118 else (SILL - 20, HEAD - 10)
        n = 4
        for i in range(1, n):
            u = a + (b - a) * i / n
            top = y1 - (b - a) / 2 + math.sqrt(max(0, ((b - a) / 2) ** 2 - (u - (a + b) / 2) ** 2))
            p.line([r.p(u, y0, r.back), r.p(u, top, r.back)], bar, 3.6 if i == 2 else 2.6, cap="butt")
        for j in range(1, 6):
            v = y0 + (y1 - (b - a) / 2 - y0) * j / 5
            p.line([r.p(a, v, r.back), r.p(b, v, r.back)], bar, 4 if j == 5 else 2.4, cap="butt")
        p.line([*hole[1:-1]], "#5f688a", 5)
        p.sheet(r.front(a - 14, b + 14, y0 - 12, y0, r.back - 6), "#66708f", .4, .3)
    # under the gallery at the end: shelves and the great door's dark
    p.poly(r.front(r.left, r.right, 0, 296, r.back - 2), "#2c2b46", 1, .3)
    for i in range(10):
        x0 = -520 + i * 105
        if -120 < x0 + 50 < 120:
            continue
        for j in range(5):
            p.poly(r.front(x0 + 4, x0 + 97, 20 + j * 50, 20 + j * 50 + p.rand.uniform(28, 40), r.back - 4),
                   air(p.rand.choice(("#5c4352", "#4b4a6a", "#46586a", "#6a4a52", "#54506a")), 1.4, FOG), 1, .5)
    p.sheet(r.front(-95, 95, 0, 255, r.back - 6), "#4a3b50", .5, .3)
    for a, b in ((-82, -4), (4, 82)):
        p.poly(r.front(a, b, 0, 240, r.back - 8), "#32283f", 1, .4)
        p.poly(r.front(a + 14, b - 14, 120, 220, r.back - 9), "#483950", 1, .4)

# ---- flanks: books, gallery, windows; the floor ------------------------------------------
GX, GY = 462, 300   # gallery front and height


def shelf_run(x: float, z0: float, z1: float, y: float, h: float, colours: Sequence[str]) -> None:
    """A row of books on a flank: one ragged strip and a few spines."""
    n = 9 if z0 < 1200 else 5
    tops = [(z0 + (z1 - z0) * i / n, y + h * p.rand.uniform(.68, .95)) for i in range(n + 1)]
    q: list[Point] = []
    for (za, ya), (zb, _) in zip(tops, tops[1:], strict=False):
        q += [(za, ya), (zb, ya)]
    gap = p.rand.random() < .25
    q = [(z0, y), *q[:-4 if gap else None], (q[-5][0] if gap else z1, y)]
    p.poly(on_side(x, q), p.rand.choice(colours), 1, .4)
    for _ in range(2 if z0 < 1000 else 1 if z0 < 1300 else 0):
        i = p.rand.randrange(n - 3)
        za, ya = tops[i]
        p.poly(on_side(x, [(za, y), (za, ya), (za + (z1 - z0) / n, ya), (za + (z1 - z0) / n, y)]), p.rand.choice(colours), 1, .3)


with p.layer("flanks", 2.6):
    p.poly(r.flat(r.left, r.right, 0, 260, r.back), "#34375a", 1, 0)
    # floor: a woven path of two stones
    for i in range(11):
        for j in range(9):
            z0 = 420 + 164 * j
            if (i + j) % 2 == 0:
                p.poly(r.flat(-550 + 100 * i, -450 + 100 * i, 0, z0, min(1900, z0 + 164)), "#3a3e63", 1, .4)
    for s, base in ((-1, "#3d4668"), (1, "#353e60")):
        x = s * 560
        holes = [on_side(x, arch(a, b, SILL, HEAD)) for a, b in BAYS]
        p.holed(r.side(x, 0, r.top, 420, r.back), holes, base, wobble=.4, edge=.3)
        for (a, b), hole in zip(BAYS, holes, strict=True):
            for i in (1, 2, 3):
                z = a + (b - a) * i / 4
                top = HEAD - (b - a) / 2 + math.sqrt(((b - a) / 2) ** 2 - (z - (a + b) / 2) ** 2)
                p.line([r.p(x, SILL, z), r.p(x, top, z)], "#333b5a", 1800 / z, cap="butt")
            for j in range(1, 5):
                v = SILL + (HEAD - (b - a) / 2 - SILL) * j / 4
                p.line([r.p(x, v, a), r.p(x, v, b)], "#333b5a", 2.6, cap="butt")
            p.line(hole[1:-1], "#59628a", 5)
            p.poly(on_side(x, [(a - 10, SILL - 10), (a - 10, SILL), (b + 10, SILL), (b + 10, SILL - 10)]), "#5b6486")
        for z in (1065, 1325, 1585, 1845, 800):
            p.sheet(on_side(x, [(z - 26, 392), (z - 26, 668), (z + 26, 668), (z + 26, 392)]), mix(base, "#66708f", .35), .5, .25)
        p.poly(on_side(x, [(420, 666), (420, 696), (1892, 696), (1892, 666)]), "#566083")
        # books: above the gallery and below it
        cols = [air(c, 1, FOG) for c in ("#5c4352", "#4b4a6a", "#46586a", "#6a4a52", "#5a5266", "#3f4a5a")]
        p.poly(r.side(x, 306, 392, 420, 1890), "#2b2a44", 1, .3)
        for i in range(-2, 8):
            z0 = 820 + i * 134
            if s > 0 and i < 0:
                continue
            for y in (310, 352):
                shelf_run(x * .998, z0 + 4, z0 + 126, y, 37, cols)
        p.poly(r.side(x, 0, 292, 420, 1890), "#29273f", 1, .3)
        for i in range(-2, 9):
            z0 = 700 + i * 132
            if (s < 0 and i in (0, 1)) or (s > 0 and i < 0):
                continue
            for y in (14, 62, 110, 158, 206, 250):
                shelf_run(x * .998, z0 + 5, z0 + 124, y, 41, cols)
            p.poly(r.side(x * .996, 0, 292, z0 - 5, z0 + 4), "#4a3848", 1, .4)
        # gallery: underside, slab, balusters, rail
        p.poly([r.p(s * GX, GY - 8, 420), r.p(s * GX, GY - 8, 1890), r.p(x, GY - 8, 1890), r.p(x, GY - 8, 420)], "#211f38", 1, .3)
        p.sheet(r.side(s * GX, GY - 8, GY + 8, 420, 1810), "#5e4756", .5, .3)
        for i in range(34):
            z = 590 + 14 * i + i * i * .66
            w = 2600 / z
            p.line([r.p(s * GX, GY + 8, z), r.p(s * GX, GY + 78, z)], "#4d3b4c", w, cap="butt")
        p.sheet(r.side(s * GX, GY + 78, GY + 88, 420, 1810), "#6a5160", .3, .3)
        # brackets that carry it
        for z in (800, 1065, 1325, 1585):
            p.poly([r.p(s * (GX + 4), GY - 8, z), r.p(x, GY - 8, z), r.p(x, GY - 78, z), r.p(s * (GX + 50), GY - 34, z)], "#4a3848", 1, .4)
    # gallery across the end, with the clock on it
    p.poly(r.flat(-GX, GX, GY - 8, 1810, 1890), "#211f38", 1, .3)
    p.sheet(r.front(-GX, GX, GY - 8, GY + 8, 1808), "#5e4756", .5, .3)
    for i in range(48):
        p.line([r.p(-GX + 10 + i * 19.2, GY + 8, 1808), r.p(-GX + 10 + i * 19.2, GY + 70, 1808)], "#4d3b4c", 1.9, cap="butt")
    p.sheet(r.front(-GX, GX, GY + 70, GY + 82, 1806), "#6a5160", .3, .3)
    # somebody up there with a book cart, on the right
    q = r.p(300, GY + 8, 1840)
    p.poly(placed([(-9, 0), (-11, -40), (-14, -66), (-8, -80), (8, -80), (15, -62), (10, -38), (9, 0)], *q, .62), "#1f2340")
    p.poly(disc(q[0] + 1, q[1] - 58, 6.5), "#1f2340")
    p.poly(placed([(18, -20), (64, -20), (64, -62), (18, -62)], *q, .62), "#2b2a46")
    with p.spot("clock", "The clock over the door"):
        cx, cy = r.p(0, 372, 1800)
        p.sheet(placed([(-46, 44), (-38, -14), (-24, -42), (0, -54), (24, -42), (38, -14), (46, 44)], cx, cy - 8), "#5a4353", .8, .35)
        p.poly(disc(cx, cy - 10, 31), "#3a2d40")
        p.poly(disc(cx, cy - 10, 26), "#a9aebb")
        for t in range(12):
            a = t * math.pi / 6
            p.line([(cx + 21 * math.sin(a), cy - 10 - 21 * math.cos(a)), (cx + 24 * math.sin(a), cy - 10 - 24 * math.cos(a))], "#3a3350", 2.4, cap="butt")
        p.line([(cx, cy - 10), (cx - 8, cy - 24)], "#2a2540", 4)
        p.line([(cx, cy - 10), (cx + 16, cy - 20)], "#2a2540", 3)
    # the way in, on the left
    for z0, z1, c in ((690, 940, "#594352"),):
        p.sheet(on_side(-558, [(z0, 0), (z0, 250), (z1, 250), (z1, 0)]), c, .6, .3)
        for a, b in ((z0 + 20, (z0 + z1) / 2 - 4), ((z0 + z1) / 2 + 4, z1 - 20)):
            p.poly(on_side(-556, [(a, 0), (a, 232), (b, 232), (b, 0)]), "#35283b")
            p.poly(on_side(-555, [(a + 16, 120), (a + 16, 212), (b - 16, 212), (b - 16, 120)]), "#47587f")
            p.poly(on_side(-555, [(a + 16, 20), (a + 16, 98), (b - 16, 98), (b - 16, 20)]), "#3f2f42")
        p.poly(on_side(-554, [((z0 + z1) / 2 - 18, 100), ((z0 + z1) / 2 - 18, 122), ((z0 + z1) / 2 - 8, 122), ((z0 + z1) / 2 - 8, 100)]), "#a08a74")

# ---- the farther tables --------------------------------------------------------------------

def reader(x: float, z: float, c: str, lean: float = 0) -> None:
    """Somebody bent over a page, seen from across the hall."""
    skin, hair = mix(c, "#8a6a64", .5), mix(c, ("#2a2030", "#4a3a3c", "#6a6878")[round(x) % 3], .6)
    cut = ("crop", "bun", "thin", "parted")[round(x + z) % 4]
    draw(p, Bystander("reads", c, skin, hair, cut), *r.p(x, 0, z), r.k(z), flip=lean > 0)


def table(x0: float, x1: float, z0: float, z1: float, c: str, lamps: Sequence[float]) -> None:
    """A long table with its lamps, unlit."""
    p.poly(r.flat(x0 - 6, x1 + 6, 0, z0, z1), DEEP, .35)
    for x in (x0 + 14, (x0 + x1) / 2, x1 - 26):
        p.poly(r.front(x, x + 14, 0, 72, z0 + 6), mix(c, DEEP, .35), 1, .3)
    p.sheet(r.flat(x0, x1, 76, z0, z1), mix(c, "#8a86a0", .22), 0, .2)
    p.sheet(r.front(x0, x1, 68, 76, z0), c, .4, .3)
    z = (z0 + z1) / 2
    for x in lamps:
        q, k = r.p(x, 76, z), r.k(z)
        p.poly(placed([(-8, 0), (-2, -4), (-2, -32), (2, -32), (2, -4), (8, 0)], *q, k), "#8d7a70", 1, .3)
        p.sheet(placed([(-22, -30), (-13, -44), (13, -44), (22, -30)], *q, k), "#35584f", .3, .3)


with p.layer("tables", 2):
    for z0, spans in ((1480, ((-400, -60), (60, 400))), (1180, ((-410, -60), (60, 410))), (900, ((-420, -70), (70, 430)))):
        c = air("#5a4250", (z0 - 500) / 500, FOG)
        for i, (x0, x1) in enumerate(spans):
            for u in ((.2, .72) if (z0 // 20 + i) % 2 else (.48,)):
                reader(x0 + (x1 - x0) * u, z0 + 120, air(p.rand.choice(("#2e2c48", "#3a3350", "#2c3a50")), (z0 - 500) / 700, FOG), p.rand.choice((-4, 0, 5)))
            table(x0, x1, z0, z0 + 90, c, [x0 + (x1 - x0) * u for u in (.18, .5, .82)])
            for u in (.1, .34, .64, .88):
                x, zz = x0 + (x1 - x0) * u, z0 - 24
                cc = mix(c, DEEP, .3)
                p.poly(r.front(x - 20, x + 20, 78, 94, zz), cc, 1, .3)
                for d in (-19, 15):
                    p.poly(r.front(x + d, x + d + 4, 0, 94, zz), cc, 1, .2)
                p.poly(r.front(x - 20, x + 20, 42, 47, zz), cc, 1, .2)

# ---- the farther lamps: rows of them, each over somebody's page ----------------------------
with p.light("far_lamps", 2):
    for z0, spans in ((1480, ((-400, -60), (60, 400))), (1180, ((-410, -60), (60, 410))), (900, ((-420, -70), (70, 430)))):
        z = z0 + 45
        for x0, x1 in spans:
            cut = p.clip(r.flat(x0, x1, 76, z0, z0 + 90), r.front(x0, x1, 68, 76, z0))
            for u in (.18, .5, .82):
                x = x0 + (x1 - x0) * u
                q, k = r.p(x, 76, z), r.k(z)
                with p.group(clip=cut):
                    for rx, a in ((84, .3), (52, .4)):
                        p.poly([r.p(x + rx * math.cos(t * .3), 76, z + rx * .7 * math.sin(t * .3)) for t in range(21)], "#c98a48", a, .4)
                p.poly(placed([(-20, -30), (20, -30), (50, -2), (-50, -2)], *q, k), p.linear([(0, "#e0a04e", .5), (1, "#c9702f", .04)], (0, q[1] - 30 * k, 0, q[1])), .8, .3)
                p.poly(placed([(-22, -30), (-13, -44), (13, -44), (22, -30)], *q, k), "#3f9a70", .75, .2)
                p.poly(placed([(-21, -31), (21, -31), (22, -28), (-22, -28)], *q, k), "#ffdf9c", .95, .2)
                p.glow(q[0], q[1] - 34 * k, 70 * k + 26, 46 * k + 18, "#d8924a", .3)
        # what they give the chair backs and whoever bends over
        p.poly(r.flat(-420, 420, 0, z0 - 90, z0 + 130), "#8a5a3a", .10)

# ---- light: windows and dome -----------------------------------------------------------
PALE = "#8fa6cf"
with p.light("window", 2.6):
    # the glass of the end windows, pane by pane
    for (a, b) in BACKS:
        y0, y1 = (SILL - 60, HEAD + 20) if a == -118 else (SILL - 20, HEAD - 10)
        spring = y1 - (b - a) / 2
        for i in range(4):
            u0, u1 = a + (b - a) * i / 4 + 6, a + (b - a) * (i + 1) / 4 - 6
            for j in range(5):
                v0, v1 = y0 + (spring - y0) * j / 5 + 6, y0 + (spring - y0) * (j + 1) / 5 - 6
                p.poly(r.front(u0, u1, v0, v1, r.back), PALE, .26 + .04 * j, .4)
            m = (a + b) / 2
            hs = [spring + 6 + max(0, math.sqrt(max(0, ((b - a) / 2 - 8) ** 2 - (u - m) ** 2)) - 8) for u in (u0, (u0 + u1) / 2, u1)]
            p.poly([r.p(u0, spring + 6, r.back), r.p(u0, hs[0], r.back), r.p((u0 + u1) / 2, hs[1], r.back), r.p(u1, hs[2], r.back), r.p(u1, spring + 6, r.back)],
                   PALE, .46, .4)
    # from the right flank: shafts down to floor and left books
    dx, dy, dz = -1.0, -.72, -.22
    for a, b in BAYS:
        # the lit glass
        for i in range(4):
            z0, z1 = a + (b - a) * i / 4 + 4, a + (b - a) * (i + 1) / 4 - 4
            p.poly(on_side(560, [(z0, SILL + 6), (z0, 556), (z1, 556), (z1, SILL + 6)]), PALE, .5, .4)
        lit: list[Point] = []
        for z, y in ((a, SILL), (b, SILL), (a, HEAD - 40), (b, HEAD - 40)):
            t = min(y / -dy, 1100)
            lit.append(r.p(560 + dx * t, y + dy * t, max(330, z + dz * t)))
        win = on_side(560, [(a, SILL), (b, SILL), (b, HEAD - 40), (a, HEAD - 40)])
        x0, y0 = win[0]
        x1, y1 = lit[2]
        p.poly(hull([*win, *lit]), p.linear([(0, PALE, .30), (.55, PALE, .13), (1, PALE, .02)], (x0, min(q[1] for q in win), x1, y1)), .62, 0)
        # its panes on the floor
        for i in range(4):
            for j in range(4):
                c0, c1 = a + (b - a) * (i + .08) / 4, a + (b - a) * (i + .92) / 4
                v0, v1 = SILL + 240 * (j + .06) / 4, SILL + 240 * (j + .94) / 4
                q3 = []
                for z, y in ((c0, v0), (c1, v0), (c1, v1), (c0, v1)):
                    t = y / -dy
                    x = 560 + dx * t
                    if x < -556:
                        t = 1116
                        x = -556
                    q3.append(r.p(x, y + dy * t, max(340, z + dz * t)))
                p.poly(q3, PALE, .26 - .03 * j, .5)
    for i in range(4):
        for j in range(3):
            c0, c1 = 500 + 170 * (i + .07) / 4, 500 + 170 * (i + .93) / 4
            q3 = []
            for z, y in ((c0, 330 + j * 90), (c1, 330 + j * 90), (c1, 412 + j * 90), (c0, 412 + j * 90)):
                t = y / -dy
                q3.append(r.p(560 + dx * t, 0, z + dz * t))
            p.poly(q3, PALE, .2 - .04 * j, .6)
    # edges: cornice, rails, the clock's cheek
    for s in (-1,):
        p.poly(r.side(s * GX, GY + 84, GY + 88, 700, 1810), PALE, .5, .2)
        p.poly(r.side(s * GX, GY + 4, GY + 8, 700, 1810), PALE, .3, .2)
    p.poly(disc(cx, cy - 10, 25), PALE, .2)

with p.light("sun", 2.5, "normal"):
    # Sunday: laid over. It comes by the right flank, goes down through the hall and ends on the long table's floor
    for a, b in BACKS:
        y0, y1 = (SILL - 60, HEAD + 20) if a == -118 else (SILL - 20, HEAD - 10)
        p.poly(r.front(a + 6, b - 6, y0 + 6, y1 - (b - a) / 2, r.back), p.linear([(0, "#f6e6c8", .5), (1, "#ffe0a4", .66)]), 1, .4)
    p.poly(r.flat(r.left, r.right, 0, 230, r.back), p.linear([(0, "#e8a860", .5), (1, "#e8a060", .2)], (0, r.p(0, 0, r.back)[1], 0, 1080)), 1, 0)
    p.poly(r.side(r.left, 0, 420, 300, r.back), p.linear([(0, "#e4a868", .18), (1, "#e4a868", .4)], (r.p(r.left, 0, 500)[0], 0, r.p(r.left, 0, r.back)[0], 0)), 1, 0)
    for a, b in BAYS:
        p.poly(on_side(560, [(a + 4, SILL + 6), (a + 4, 556), (b - 4, 556), (b - 4, SILL + 6)]), "#ffe4b0", .6, .4)
        ends: list[Point] = []
        for z, y in ((a, SILL), (b, SILL), (a, HEAD - 40), (b, HEAD - 40)):
            t = min(y / -dy, 1100)
            ends.append(r.p(560 + dx * t, y + dy * t, max(330, z + dz * t)))
        win = on_side(560, [(a, SILL), (b, SILL), (b, HEAD - 40), (a, HEAD - 40)])
        p.poly(hull([*win, *ends]), p.linear([(0, "#ffd494", .44), (.55, "#ffd494", .24), (1, "#ffd494", .06)], (win[0][0], min(q[1] for q in win), ends[2][0], ends[2][1])), .8, 0)
    for i in range(4):
        for j in range(3):
            c0, c1 = 500 + 170 * (i + .07) / 4, 500 + 170 * (i + .93) / 4
            q3 = []
            for z, y in ((c0, 330 + j * 90), (c1, 330 + j * 90), (c1, 412 + j * 90), (c0, 412 + j * 90)):
                t = y / -dy
                q3.append(r.p(560 + dx * t, 0, z + dz * t))
            p.poly(q3, "#ffd494", .7 - .12 * j, .6)

with p.light("dome", 3.2):
    for q in drum:
        p.poly(q, "#b7c7e6", .75, .2)
    p.poly(ring, "#7f93c0", .12, .3)
    for w, al in ((150, .16), (100, .14), (56, .12)):
        (xa, ya), (xb, _) = r.p(-w, r.top, 1620), r.p(w, r.top, 1620)
        (fa, fy), (fb, _) = r.p(-w * 1.5, 0, 1560), r.p(w * 1.5, 0, 1560)
        p.poly([(xa, ya), (xb, ya), (fb, fy), ((fa + fb) / 2, fy + 14), (fa, fy)],
               p.linear([(0, "#9fb2da", .8), (.6, "#8fa4d0", .25), (1, "#8fa4d0", 0)], (0, ya, 0, fy)), al, .4)
    p.poly([q for q in r.ring(0, 0, 1560, 190, 30)], "#8fa4d0", .14, .4)

# ---- behind the near table: pier, radiator, chairs, desk's back ------------------------------
TX0, TX1, TZ0, TZ1, TY = -286, 42, 402, 484, 76
CHAIRS = (-252, -188, -107, -26)
with p.layer("seats", 1.4):
    # a pier of the wall's own stone; the sign without words; the radiator that knocks
    pz = 600
    p.contact(-372, pz, 74, 22, .5)
    p.poly(r.side(-318, 0, 760, pz, pz + 70), "#2f3757", 1, .4)
    p.sheet(r.front(-428, -318, 0, 760, pz), "#4c5577", 0, .35)
    for i in range(7):
        x = -418 + i * 14.5
        p.poly(r.front(x, x + 6, 46, 760, pz - 1), "#424b6c", 1, .4)
    p.sheet(r.front(-436, -310, 0, 34, pz - 6), "#566083", .6, .3)
    with p.spot("no_food_sign", "A sign: no food here"):
        q = r.p(-373, 196, pz - 4)
        p.sheet(placed([(-58, -58), (58, -60), (60, 58), (-57, 60)], *q), "#7d859c", 1, .4)
        p.poly(placed([(-50, -50), (50, -52), (52, 50), (-49, 52)], *q), "#989fb0")
        # a sandwich with a bite out of it
        p.poly(placed([(-34, -6), (-30, -22), (-12, -28), (10, -27), (18, -22), (14, -14), (20, -8), (32, -10), (34, -4)], *q), "#5a4a52")
        p.poly(placed([(-36, -2), (36, -2), (35, 4), (22, 7), (8, 4), (-8, 8), (-22, 4), (-36, 6)], *q), "#4c6a60")
        p.poly(placed([(-34, 8), (34, 8), (30, 24), (-30, 24)], *q), "#5a4a52")
        p.line(placed([(-38, 38), (38, -40)], *q), "#8c3b3f", 8)
        p.line([*placed(disc(0, 0, 46), *q), placed(disc(0, 0, 46), *q)[0]], "#8c3b3f", 7)
    with p.spot("radiator", "A radiator, knocking"):
        p.poly(r.front(-426, -316, 10, 84, pz - 9), "#232a4a", 1, .4)
        for i in range(9):
            (xa, ya), (xb, yb) = r.p(-425 + i * 12.2, 86, pz - 14), r.p(-415.4 + i * 12.2, 10, pz - 14)
            w = xb - xa
            p.sheet([(xa, ya + 8), (xa + w * .25, ya), (xa + w * .75, ya), (xb, ya + 8), (xb, yb - 6), (xa + w * .7, yb), (xa + w * .3, yb), (xa, yb - 6)],
                    ("#6f7794", "#666e8c")[i % 2], .4, .5, wobble=.6)
            p.poly([(xb - w * .35, ya + 8), (xb - 1, ya + 10), (xb - 1, yb - 8), (xb - w * .35, yb - 8)], "#505a7a", 1, .3)
        p.poly(r.front(-428, -314, 18, 22, pz - 15), "#565f80")
        q = r.p(-310, 22, pz - 14)
        p.poly(disc(q[0], q[1], 9), "#8d7a70")
        p.line([q, (q[0] + 3, q[1] + 36)], "#565f80", 7)
    # where two small shoes went, and the map that one of them is drawing
    with p.spot("wet_shoes", "Small wet footprints, and a puddle"):
        for n in range(7):
            x, z = 122 - n * 15, 716 - n * 17 + (10 if n % 2 else -6)
            q, k = r.p(x, 0, z), r.k(z) / 2
            p.poly(placed(disc(0, 0, 9.5, 3, 10), *q, k, turn=-9), "#5a6b97", .95, .3)
            p.poly(placed(disc(13.5, -2, 3.6, 2.4, 8), *q, k, turn=-9), "#5a6b97", .95, .2)
        q = r.p(-18, 0, 560)
        p.poly(smooth([(q[0] - 52, q[1] + 2), (q[0] - 34, q[1] - 8), (q[0] - 8, q[1] - 6), (q[0] + 8, q[1] - 11), (q[0] + 46, q[1] - 6), (q[0] + 52, q[1] + 2),
                       (q[0] + 26, q[1] + 4), (q[0] + 20, q[1] + 12), (q[0] - 2, q[1] + 8), (q[0] - 24, q[1] + 14), (q[0] - 30, q[1] + 6)], 9), "#566792")
        p.poly(smooth([(q[0] - 22, q[1] - 1), (q[0] + 4, q[1] - 4), (q[0] + 30, q[1] - 2), (q[0] + 4, q[1] + 2)], 9), "#7b8db6", .8)
        p.poly(disc(q[0] + 66, q[1] + 8, 7, 3), "#566792")
    # the guard's desk stands on the right; what is behind it first
    p.contact(288, 545, 96, 40, .45)
    # the table's own dark on the floor; the chairs of its far side, on four legs and a rung for heels
    p.poly(r.flat(TX0, TX1, 0, TZ0, TZ1 + 20), DEEP, .32)
    for x in CHAIRS:
        p.contact(x, 502, 30, 24, .3)
        for z, c in ((524, "#33242f"), (484, "#4b3544")):
            for u in (-20, 15):
                p.sheet(r.front(x + u, x + u + 5, 0, 44, z), c, .2, .3)
            p.sheet(r.front(x - 18, x + 18, 9, 12.5, z), c, .2, .3)
        p.sheet(r.flat(x - 22, x + 22, 45, 482, 526), "#56404e", 0, .3)
        p.sheet(r.front(x - 22, x + 22, 40, 45, 482), "#4b3544", .3, .3)
        k = r.k(520)
        q = r.p(x, 0, 520)
        p.sheet(placed(smooth([(-22, -94), (-24, -72), (-20, -44), (20, -44), (24, -72), (22, -94), (0, -99)], 12), *q, k), "#4b3544", .5, .35)
        p.poly(placed([(-15, -88), (15, -88), (17, -74), (-17, -74)], *q, k), "#3a2a3b")
        p.poly(placed([(-17, -68), (17, -68), (15, -56), (-15, -56)], *q, k), "#3a2a3b")

# ---- the near table, the desk, the globe ------------------------------------------------------
with p.layer("people", 1):
    # whoever is under it is in its dark: deepest below the boards, none at the floor's near edge
    low, high = r.p(0, 0, 408)[1], r.p(0, 60, 408)[1]
    p.poly([r.p(TX0 + 26, 60, 408), r.p(TX1 - 26, 60, 408), r.p(TX1 - 26, 0, 408), r.p(TX0 + 26, 0, 408)],
           p.linear([(0, DEEP, .62), (.45, DEEP, .36), (1, DEEP, 0)], (0, high, 0, low)), 1, 0)
    for x in (TX0 + 18, TX1 - 40):
        for z in (TZ1 - 14, TZ0 + 8):
            leg = [(-9, 0), (-11, 8), (-5, 14), (-8, 40), (-6, 62), (-11, 68), (11, 68), (6, 62), (8, 40), (5, 14), (11, 8), (9, 0)]
            q = r.p(x + 11, 0, z)
            p.sheet(placed([(u * 1.1, -v) for u, v in leg], *q, r.k(z)), "#3a2a3a" if z > 500 else "#4a3443", .5, .3)
    p.sheet(r.flat(TX0, TX1, TY, TZ0, TZ1), "#6a5060", 0, .3)
    for z in (418, 440, 464):
        p.line([r.p(TX0 + 6, TY, z), r.p(TX1 - 6, TY, z)], "#614857", 2, .8)
    p.sheet(r.front(TX0, TX1, TY - 5, TY, TZ0), "#7a5e6c", .6, .4)
    p.sheet(r.front(TX0 + 12, TX1 - 12, TY - 17, TY - 5, TZ0 + 6), "#513a48", .4, .3)
    for i in range(4):
        a = TX0 + 22 + i * 73
        p.poly(r.front(a, a + 64, TY - 15, TY - 7, TZ0 + 5), "#48333f", 1, .4)
    # an inlaid strip with seat numbers: plates
    for x in (-188, -30):
        p.sheet(r.flat(x - 7, x + 7, TY + .3, 408, 414), "#9a8a7c", .1, .3)
    lamp_at: list[Point] = []
    LZ = 452
    for x in (-262, -66, 25):
        q, k = r.p(x, TY, LZ), r.k(LZ) * .82
        lamp_at.append(q)
        p.poly(disc(q[0] + 8, q[1] + 1, 40, 8), DEEP, .4)
        p.sheet(placed(smooth([(-14, 0), (-12, -3), (-4, -5), (-3, -14), (-4, -16), (-2.4, -18), (-2, -36), (2, -36), (2.4, -18), (4, -16),
                               (3, -14), (4, -5), (12, -3), (14, 0)], 12), *q, k), "#8d7a70", .4, .5)
        p.sheet(placed([(-31, -31), (-29, -37), (-20, -48), (-8, -52), (8, -52), (20, -48), (29, -37), (31, -31)], *q, k), "#315a4d", .7, .4)
        p.poly(placed([(-20, -48), (-8, -52), (0, -52), (-10, -37), (-29, -37)], *q, k), "#3f6d5d")
        p.poly(placed([(-31, -31), (-29, -34), (29, -34), (31, -31)], *q, k), "#244438")
        p.line([placed([(12, -31)], *q, k)[0], placed([(12, -24)], *q, k)[0]], "#a5917c", 2)
    # the atlas, open at a coast
    with p.spot("atlas", "An atlas, open"):
        ax = -190
        p.sheet([r.p(ax - 33, TY, 416), r.p(ax - 31, TY, 447), r.p(ax + 31, TY, 447), r.p(ax + 34, TY, 416)], "#8c3b3f", .4, .2)
        p.sheet([r.p(ax - 31, TY + 1, 417), r.p(ax - 29, TY + 1, 446), r.p(ax - 14, TY + 3.4, 446), r.p(ax, TY + 1, 445), r.p(ax, TY + 1, 418),
                 r.p(ax - 14, TY + 3.6, 417)], "#a9b0bd", 0, .4)
        p.sheet([r.p(ax + 31, TY + 1, 417), r.p(ax + 29, TY + 1, 446), r.p(ax + 14, TY + 3.4, 446), r.p(ax, TY + 1, 445), r.p(ax, TY + 1, 418),
                 r.p(ax + 14, TY + 3.6, 417)], "#b7bcc6", 0, .4)
        p.poly([r.p(ax - 27, TY + 2, 428), r.p(ax - 18, TY + 3, 440), r.p(ax - 8, TY + 2.4, 436), r.p(ax - 4, TY + 1.4, 426), r.p(ax - 14, TY + 3, 422)], "#7a8f86")
        p.poly([r.p(ax + 6, TY + 2, 423), r.p(ax + 10, TY + 3, 441), r.p(ax + 26, TY + 2, 440), r.p(ax + 20, TY + 2.6, 431), r.p(ax + 25, TY + 2, 422)], "#8a8fae")
    # a pile of picture books
    q, k = r.p(-112, TY, 424), r.k(480)
    for i, (w, c) in enumerate(((44, "#46586a"), (39, "#6a4a52"), (34, "#7a6a4e"))):
        p.sheet(placed([(-w / 2 + i, -6 * i), (w / 2 + i, -6 * i), (w / 2 + i, -6 * i - 5.6), (-w / 2 + i, -6 * i - 5.6)], *q, k), c, .3, .35)
        p.poly(placed([(w / 2 - 6 + i, -6 * i - 1), (w / 2 + i, -6 * i - 1), (w / 2 + i, -6 * i - 4.6), (w / 2 - 6 + i, -6 * i - 4.6)], *q, k), "#a9aebb", 1, .2)
    # the globe on its stand
    with p.spot("globe", "A globe, worn at one coast"):
        q, k = r.p(139, 0, 478), r.k(490)
        p.poly(disc(q[0] + 10, q[1], 70, 13), DEEP, .45)
        for u in (-1, 1):
            p.sheet(placed([(u * 37, -91), (u * 42, -91), (u * 37, -56), (u * 30, -22), (u * 33, 0), (u * 27, 0), (u * 24, -20), (u * 31, -56)], *q, k), "#4a3443", .4, .35)
        p.sheet(placed([(-28, -24), (28, -24), (28, -19), (-28, -19)], *q, k), "#4a3443", .3, .3)
        p.sheet(placed([(-4, -64), (4, -64), (3, -22), (-3, -22)], *q, k), "#5a4353", .3, .35)
        p.sheet(placed(disc(0, -94, 31, n=26), *q, k), "#485c7c", .8, .35)
        p.poly(placed([(-22, -112), (-12, -120), (0, -118), (-2, -106), (-8, -98), (-6, -90), (-14, -84), (-16, -94), (-25, -100)], *q, k), "#7d7668")
        p.poly(placed([(6, -104), (18, -108), (26, -100), (24, -88), (14, -84), (12, -76), (6, -82), (8, -92)], *q, k), "#7d7668")
        p.poly(placed([(-10, -76), (-2, -78), (0, -70), (-6, -67)], *q, k), "#7d7668")
        p.poly(placed([(10, -123), (22, -115), (30, -100), (30, -84), (20, -69), (8, -64), (20, -78), (24, -94), (20, -110)], *q, k), "#37486a", .7)
        p.line(placed([(34 * math.cos(t * .2 + 2.2), -94 + 34 * math.sin(t * .2 + 2.2)) for t in range(17)], *q, k), "#a08a74", 5)
        p.sheet(placed([(-40, -92), (40, -92), (40, -88), (-40, -88)], *q, k), "#6a5160", .3, .4)
    # the guard's desk: form, pen, sandwich still in its paper, a small lamp
    with p.spot("guard_desk", "The guard's desk"):
        p.box(222, 352, 0, 104, 520, 572, "#543c4a", "#705664", "#3f2d3c", .4)
        p.sheet(r.front(218, 356, 99, 105, 517), "#7a5e6c", .5, .35)
        for a, b in ((228, 265), (269, 306), (310, 346)):
            p.sheet(r.front(a, b, 12, 92, 518), "#4a3443", .2, .25)
        # "back in ten minutes" has been there long enough to curl
        q, k = r.p(326, 105, 536), r.k(536)
        p.poly(disc(q[0] + 8, q[1], 34, 6), DEEP, .4)
        p.sheet(placed(smooth([(-17, 0), (-18, -20), (-10, -25), (6, -23), (15, -27), (18, -22), (15, -10), (16, 0), (0, -2)], 8), *q, k), "#a9aebb", .4, .4)
        p.poly(placed([(-18, -20), (-10, -25), (6, -23), (8, -18), (-6, -20)], *q, k), "#858da3")
        for j, w in enumerate((20, 12)):
            p.line(placed([(-11, -14 + j * 6), (-11 + w, -14.6 + j * 6)], *q, k), "#6d5a70", 3)
    with p.spot("card_form", "A tray of forms, with a pen on a chain"):
        q, k = r.p(252, 105, 528), r.k(528)
        p.poly(disc(q[0] + 10, q[1] + 2, 60, 6), DEEP, .4)
        p.sheet(placed([(-26, 0), (-22, -13), (22, -13), (26, 0)], *q, k), "#4d4a68", .3, .4)
        for j in range(4):
            p.sheet(placed([(-21 + j, -4 - j * 3.2), (-18 + j, -12 - j * 3.2), (19 + j % 2, -12 - j * 3.2), (21, -4 - j * 3.2)], *q, k), mix("#b4b9c4", "#7d859c", .18 * (3 - j)), .15, .4)
        for j, w in enumerate((20, 14, 24)):
            p.line(placed([(-13, -22.4 + j * 2.6), (-13 + w, -22.4 + j * 2.6)], *q, k), "#6d7590", 2)
        p.sheet(placed([(-28, 0), (28, 0), (26, -5), (-26, -5)], *q, k), "#5d5a78", .2, .4)
        p.line(placed([(34, -18), (30, -2)], *q, k), "#8c3b3f", 5)
        p.line(smooth(placed([(34, -18), (42, -6), (46, -1), (40, 3), (38, 10)], *q, k), 6, False), "#8f95a8", 2.4, dash="4 3")

# ---- light: the green lamps ----------------------------------------------------------------
LAMP = "#b5722f"
with p.light("lamps", 1):
    top = p.clip(r.flat(TX0, TX1, TY, TZ0, TZ1), r.front(TX0, TX1, TY - 5, TY, TZ0))
    for (x, y) in lamp_at:
        k = r.k(LZ) * .82
        with p.group(clip=top):
            for rx, rz, al in ((76, 52, .24), (56, 37, .30), (36, 23, .36)):
                X = (x - r.hx) / r.k(LZ)
                p.poly([r.p(X + rx * math.cos(t * .21), TY, LZ + rz * math.sin(t * .21)) for t in range(30)], LAMP, al, .4)
            for w, al in ((44, .16), (31, .2), (17, .24)):
                X = (x - r.hx) / r.k(LZ) * .98
                p.poly([r.p(X - w, TY, TZ0), r.p(X + w, TY, TZ0), r.p(X + w - 5, TY - 5, TZ0), r.p(X - w + 5, TY - 5, TZ0)], LAMP, al, .3)
        # beam, shade, filament edge
        p.poly([*placed([(-26, -31), (26, -31), (58, -4), (40, 4), (0, 7), (-40, 4), (-58, -4)], x, y, k)],
               p.linear([(0, "#e0a04e", .5), (1, "#c9702f", .04)], (0, y - 31 * k, 0, y + 6)), .5, .4)
        p.poly(placed([(-31, -31), (-29, -37), (-20, -48), (-8, -52), (8, -52), (20, -48), (29, -37), (31, -31)], x, y, k), "#3f9a70", .62, .3)
        p.poly(placed([(-29, -33.6), (29, -33.6), (31, -30), (-31, -30)], x, y, k), "#ffdf9c", .95, .2)
        p.glow(x, y - 38 * k, 150, 96, "#c9803f", .22)
        for u in (-14, 8):
            p.poly(placed([(u, -1), (u + 6, -1), (u + 5, -4), (u + 1, -4)], x, y, k), "#f3b25c", .5, .2)
    # and the page that lies under one of them
    p.poly([r.p(-220, TY + 2, 418), r.p(-218, TY + 2, 446), r.p(-192, TY + 2, 445), r.p(-192, TY + 2, 418)], LAMP, .4)

# ---- near: a shelf's end, chairs, the reader's own side of the table -----------------------------
with p.layer("front", -1):
    # left: the end of a bookcase, its books seen from the side
    p.sheet([(-230, 0), (34, 0), (40, 520), (36, 1080), (-230, 1080)], "#1a1c38", 1.6, .25, tint="#8fa6cf")
    p.sheet([(-230, 60), (4, 66), (8, 1020), (-230, 1030)], "#151732", 0, .18)
    # right: shelf with spines cropped by the frame
    p.sheet([(1872, 0), (2150, 0), (2150, 1080), (1866, 1080), (1876, 540)], "#1a1c38", 1.4, .2, tint="#8fa6cf")
    for j in range(4):
        y = 40 + j * 262
        p.poly([(1896, y), (2150, y - 8), (2150, y + 236), (1896, y + 228)], "#0f1128")
        x = 1900.0
        while x < 2150:
            w = p.rand.uniform(18, 40)
            h = p.rand.uniform(150, 206)
            p.sheet([(x, y + 228 - h), (x + w, y + 229 - h), (x + w, y + 230), (x, y + 230)],
                    p.rand.choice(("#262747", "#2c2540", "#21304a", "#301f38", "#1f2444")), 0, .16)
            if p.rand.random() < .6:
                p.poly([(x + 3, y + 262 - h), (x + w - 3, y + 262 - h), (x + w - 3, y + 270 - h), (x + 3, y + 270 - h)], "#4a4663")
            x += w + 1
    # a chair pushed in on our side
    ch = [(-98, 1090), (-92, 850), (-84, 762), (-60, 748), (0, 740), (60, 748), (84, 762), (92, 850), (98, 1090), (72, 1090), (66, 870), (60, 790),
          (-60, 790), (-66, 870), (-72, 1090)]
    p.sheet(placed(smooth(ch, 40), 560, 0), "#1c1a34", .8, .4, tint="#8fa6cf")
    for u in (-34, 0, 34):
        p.sheet(placed([(u - 9, 786), (u + 9, 786), (u + 8, 1080), (u - 8, 1080)], 560, 0), "#1c1a34", .5, .3)

p.mark("left", -352, 470, face="right")
p.mark("centre", 88, 440, face="left")
p.mark("table_left", -188, 506, y=9, layer="seats", seat=True, face="right")
p.mark("table_right", -26, 506, y=9, layer="seats", seat=True, face="left")
p.mark("under_table", -129, 450, layer="seats", face="left")
p.mark("desk", 300, 592, layer="seats", face="left")
p.mark("door_in", -528, 690, layer="seats", face="right")
p.dust_at("window", 1180, 190, 420, 560, 2, "window", -300)
p.write()
