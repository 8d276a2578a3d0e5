"""The ferry hall at night: heated, unlocked, and nobody may lie down.

A hall built for crowds that come by boat. Its arcade of black windows runs away from us on
the left; the water's light comes in through it, arch by arch, and far down one booth is lit.
"""

import math
import sys
from collections.abc import Sequence

from paper import DEEP, Place, Point, Turned, disc, mix, placed, render, smooth
from props import Props

R = Turned(-20, (0, 560), hx=1060, hy=470, f=1300, eye=168, back=1500, left=-430, right=340, top=500)
P = Place("ferry_hall", "The ferry hall", seed=540, room=R, sun=(-1.8, -2.2))
K = Props(P)
B = R.back
U = P.rand.uniform
FR, WL, FL = K.front(B), K.wall(R.left), K.floor()
GLOW, HALL, WATER, DAWN = "#e0a45a", "#b8b49c", "#7f9cc4", "#e0a080"
BAYS = ((300, 500), (540, 740), (780, 980), (1020, 1220), (1260, 1460))
SILL, TOP, GLASS = 112, 436, -454
RISE = 150


def arch(z0: float, z1: float, y0: float, y1: float, x: float = R.left, n: int = 12) -> list[Point]:
    """A round-headed opening in the wall on the left: its head from far to near, then its feet."""
    c, h = (z0 + z1) / 2, (z1 - z0) / 2
    return [R.p(x, y1 - h + h * math.sin(math.pi * i / n), c + h * math.cos(math.pi * i / n)) for i in range(n + 1)] + [R.p(x, y0, z0), R.p(x, y0, z1)]


def vault(t: float) -> tuple[float, float]:
    """Across the roof, t from 0 (left) to 1: where a rib is, and how high."""
    return R.left + (R.right - R.left) * t, R.top + RISE * math.sin(math.pi * t)


# ---- outside: the harbour -------------------------------------------------------------------------
with P.layer("harbour", 3.4, weather=True):
    # no more of it than the arches and the half-round light let be seen
    SKY = P.sky("#131a36", "#33446e", 40, 480)
    P.rect(-230, 0, 1420, 472, SKY)
    P.rect(1150, 0, 560, 330, SKY)
    for x, y, r in ((330, 120, 2.6), (392, 232, 2), (470, 84, 2.2), (704, 196, 2.2), (1200, 250, 2), (60, 200, 2.4), (1330, 262, 2)):
        P.poly(disc(x, y, r), "#9fb0d0", .8)
    x = -240.0
    while x < 1150:
        w, h = U(40, 110), U(8, 40)
        P.poly([(x, 472), (x, 472 - h), (x + w, 470 - h), (x + w, 472)], P.rand.choice(("#232e54", "#28345c", "#202a4e")), 1, .6)
        x += w + U(-4, 20)
    P.rect(-230, 470, 1420, 290, P.linear([(0, "#1c274c", 1), (1, "#0d142e", 1)], (0, 470, 0, 640)))
    for _ in range(24):
        x, y = U(-200, 1000), 478 + 130 * U(0, 1) ** 1.4
        s = 12 + (y - 470) * .5
        P.poly([(x - s, y), (x - s * .3, y - s * .12), (x + s * .6, y - s * .1), (x + s, y + 1), (x, y + s * .1)], P.rand.choice(("#46587f", "#586b94")), .9)
    # the boat, tied up: a hull, a house of dark windows, a funnel with a hat of snow
    P.sheet(smooth([(296, 506), (318, 574), (700, 566), (738, 498), (690, 506), (330, 512)], 24), "#2c2a44", .4, .25)
    P.line([(312, 536), (716, 526)], "#6a4652", 6)
    P.sheet([(336, 512), (338, 436), (650, 430), (656, 508)], "#46506e", .3, .3)
    for i in range(10):
        P.poly([(352 + 30 * i, 494), (352 + 30 * i, 458), (372 + 30 * i, 458), (372 + 30 * i, 494)], "#1a2345")
    P.sheet([(384, 434), (386, 386), (560, 382), (562, 432)], "#3d4766", .3, .3)
    for i in range(5):
        P.poly([(398 + 32 * i, 420), (398 + 32 * i, 398), (418 + 32 * i, 398), (418 + 32 * i, 420)], "#1a2345")
    P.sheet([(452, 385), (454, 300), (498, 299), (500, 384)], "#5a3f4c", .2, .3)
    P.line([(453, 326), (499, 325)], "#8a8c98", 7)
    P.line([(690, 504), (700, 380)], "#2b3355", 5)
    for q in ([(326, 438), (344, 427), (650, 421), (668, 432), (664, 436)], [(376, 388), (390, 378), (556, 374), (572, 384)], [(446, 303), (472, 290), (506, 301)]):
        P.poly(q, "#a9b8d2")
    for x, y in ((150, 640), (196, 640), (560, 610), (742, 570)):                      # piles with snow on their heads
        P.sheet([(x, y + 60), (x + 2, y - 130), (x + 20, y - 130), (x + 22, y + 60)], "#1b2342", .2, .25)
        P.poly([(x - 3, y - 126), (x + 11, y - 137), (x + 25, y - 126)], "#a9b8d2")

with P.light("water", 3):
    # a moon over the bow, and the far shore's few who are up
    P.poly(disc(664, 262, 27), "#e0e6ee", .95)
    P.poly(smooth([(646, 254), (654, 246), (662, 254), (654, 260)], 5), "#b8c4d8", .8)
    for x, y in ((40, 456), (86, 462), (300, 458), (560, 460), (706, 456), (838, 460)):
        P.rect(x, y, 6, 8, GLOW)
        P.poly([(x - 1, 474), (x + 7, 474), (x + 5, 514), (x + 1, 514)], P.linear([(0, GLOW, .6), (1, GLOW, 0)], (0, 474, 0, 514)), 1, .3)
    for i in range(10):
        y = 478 + i * 9
        s = 34 - i * 1.4 + (i % 3) * 8
        P.poly([(700 - s, y), (700, y - 2.4), (700 + s, y), (700, y + 2.4)], "#b8cae6", .8 - .05 * i)
with P.light("dawn", 3.2, blend="normal"):
    P.rect(-230, 0, 1420, 472, P.linear([(0, "#5a6690", .3), (.45, "#a08aa0", .55), (.8, "#e0a080", .8), (1, "#ffcc90", .95)], (0, 60, 0, 472)))
    P.rect(-230, 470, 1420, 110, P.linear([(0, "#e8a880", .7), (1, "#c08a88", 0)], (0, 470, 0, 580)))
    P.poly(smooth([(500, 472), (580, 446), (660, 438), (740, 450), (800, 472)], 16), "#ffdca4", .6)
    P.poly([(324, 512), (338, 436), (346, 428), (384, 426), (386, 386), (452, 380), (454, 300), (498, 299), (500, 380), (560, 382), (562, 430), (650, 430), (656, 508), (738, 498), (700, 566), (318, 574)], "#4a4460", .62, .4)

# ---- the hall ----------------------------------------------------------------------------------------
WALL, STONE, FLOOR, IRON = "#3b476c", "#4f5a7a", "#2e3049", "#27304f"
SOFFIT = "#1e2748"
HOLES = [arch(a, b, SILL, TOP) for a, b in BAYS]
MID = (R.left + R.right) / 2
LUNETTE = [R.p(MID + 150 * math.cos(math.pi * i / 12), 372 + 150 * math.sin(math.pi * i / 12), B) for i in range(13)]
with P.layer("hall", 2.2):
    P.holed([(-300, -20), (2200, -20), (2200, 1100), (-300, 1100)], [*HOLES, LUNETTE], SOFFIT, edge=0, wobble=0)
    for t in range(1, 14, 2):                                      # the roof: battens that run where all runs
        q0, q1 = vault(t / 14), vault((t + 1) / 14)
        P.poly([R.p(*q0, 330), R.p(*q1, 330), R.p(*q1, B), R.p(*q0, B)], "#222c50", 1, 0)
    P.poly(R.flat(R.left, R.right, 0, 190, B), FLOOR, 1, 0)
    P.boards("#232540", 22, "#34374f", near=250)
    P.holed(R.side(R.left, 0, R.top, 190, B), HOLES, WALL, wobble=.4)
    end = [FR([(R.left, 0)])[0], *[R.p(*vault(t / 16), B) for t in range(17)], FR([(R.right, 0)])[0]]
    P.holed(end, [LUNETTE], mix(WALL, DEEP, .12), wobble=.3)
    P.poly(R.side(R.right, 0, R.top, 400, B), mix(WALL, DEEP, .34), 1, 0)
    # the arcade: a plinth, deep reveals, sills with snow outside them, piers that march away
    P.poly(R.side(R.left, 0, 78, 190, B), "#34314c", 1, .4)
    P.poly(R.side(R.left, 462, R.top, 190, B), mix(STONE, DEEP, .15), 1, .4)
    P.line([R.p(R.left, 462, 190), R.p(R.left, 462, B)], mix(STONE, "#b9c4dc", .2), 4)
    for a, b in BAYS:
        c, h = (a + b) / 2, (b - a) / 2
        far = arch(a, b, SILL, TOP)
        deep = arch(a, b, SILL, TOP, GLASS)
        # its snow, its bars, then the thickness of the wall, which hides a part of them
        P.poly([R.p(GLASS, SILL, a), R.p(GLASS, SILL + 17, a), R.p(GLASS, SILL + 8, a + 60), R.p(GLASS, SILL + 5, c), R.p(GLASS, SILL + 9, b - 50), R.p(GLASS, SILL + 18, b), R.p(GLASS, SILL, b)], "#a9bad2", .95, .4)
        for u in (-.5, 0, .5):
            P.line([R.p(GLASS, SILL, c + h * u), R.p(GLASS, TOP - h + h * math.sqrt(1 - u * u), c + h * u)], IRON, 7 * 700 / R.depth(GLASS, c) if u == 0 else 4.6 * 700 / R.depth(GLASS, c), cap="butt")
        for y in (192, 264, TOP - h):
            P.line([R.p(GLASS, y, a), R.p(GLASS, y, b)], IRON, (6 if y > 300 else 4) * 700 / R.depth(GLASS, c), cap="butt")
        for t in (45, 135):
            P.line([R.p(GLASS, TOP - h, c), R.p(GLASS, TOP - h + h * math.sin(math.radians(t)), c + h * math.cos(math.radians(t)))], IRON, 4.6 * 700 / R.depth(GLASS, c), cap="butt")
        P.poly([*far[:8], *deep[:8][::-1]], mix(STONE, DEEP, .3), 1, .3)
        P.poly([far[0], deep[0], R.p(GLASS, SILL, b), R.p(R.left, SILL, b)], mix(STONE, DEEP, .3), 1, .3)
        P.poly(R.flat(GLASS, R.left + 7, SILL, a - 8, b + 8), mix(STONE, "#b9c4dc", .16), 1, .3)
        P.sheet(R.side(R.left + 8, SILL - 11, SILL, a - 10, b + 10), STONE, .3, .25)
        P.poly([*arch(a - 13, b + 13, SILL, TOP + 13, R.left + 1)[:13], *arch(a, b, SILL, TOP, R.left + 1)[:13][::-1]], STONE, 1, .3)
        for i in range(13):                                        # pipes under the window
            z = a + 14 + (b - a - 28) * i / 13
            P.poly(R.side(R.left + 10, 18, 84, z, z + 10), "#464b68" if i % 2 else "#4d5370", 1, .3)
    for z in (280, 520, 760, 1000, 1240, 1480):
        P.poly(R.front(R.left, R.left + 12, 0, 344, z - 17), mix(STONE, DEEP, .28), 1, .3)
        P.poly(R.side(R.left + 12, 0, 344, z - 17, z + 17), STONE, 1, .3)
        P.sheet(R.side(R.left + 14, 338, 354, z - 22, z + 22), mix(STONE, "#b9c4dc", .14), .3, .25)
        P.poly(R.side(R.left + 14, 0, 26, z - 21, z + 21), mix(STONE, DEEP, .35), 1, .3)
    # the end wall: a half-round light over the doors to the ramp
    P.poly(R.front(R.left, R.right, 0, 78, B - 1), "#302e48", 1, .4)
    P.sheet(R.front(R.left, R.right, 77, 84, B - 2), "#4a4462", .2)
    outer = [R.p(MID + 164 * math.cos(math.pi * i / 12), 370 + 164 * math.sin(math.pi * i / 12), B - 1) for i in range(13)]
    P.poly([*outer, *LUNETTE[::-1]], STONE, 1, .3)
    for t in (36, 72, 108, 144):
        P.line([R.p(MID, 372, B - 1), R.p(MID + 150 * math.cos(math.radians(t)), 372 + 150 * math.sin(math.radians(t)), B - 1)], IRON, 4.4, cap="butt")
    P.line([R.p(MID + 78 * math.cos(math.pi * i / 10), 372 + 78 * math.sin(math.pi * i / 10), B - 1) for i in range(11)], IRON, 4)
    P.sheet(R.front(MID - 172, MID + 172, 360, 373, B - 6), mix(STONE, "#b9c4dc", .08), .4, .3)
    for x0 in (-190, 70):
        P.sheet(R.front(x0 - 12, x0 + 152, 0, 252, B - 3), STONE, .4, .3)
        for d in (0, 71):
            P.poly(R.front(x0 + d, x0 + d + 69, 2, 240, B - 4), "#2d3b5e", 1, .3)
            P.poly(R.front(x0 + d + 11, x0 + d + 58, 96, 226, B - 5), "#151f3e", 1, .3)
            P.line([R.p(x0 + d + 8, 108, B - 6), R.p(x0 + d + 62, 108, B - 6)], "#8b96aa", 4)
            P.poly(R.front(x0 + d + 8, x0 + d + 61, 8, 34, B - 5), "#46557a", 1, .3)
    # the rule, on the end wall, where everyone who lies would see it
    with P.spot("no_lying_sign", "A sign: nobody lies down here"):
        so = K.front(B - 8, -20, 262)
        P.sheet(so([(-66, 0), (-66, 84), (66, 84), (66, 0)]), "#4a4458", 1, .35)
        P.poly(so([(-60, 6), (-60, 78), (60, 78), (60, 6)]), "#989ba2")
        P.line(so([(-38, 26), (36, 26)]), "#39405a", 5)
        P.line(so([(-30, 36), (14, 36)]), "#39405a", 10)
        P.poly(disc(*so([(27, 38)])[0], 9), "#39405a")
        P.line(so([(-48, 16), (48, 70)]), "#8c3b3f", 7)
        P.line(smooth(so([(48 * math.cos(t), 42 + 30 * math.sin(t)) for t in [i * math.tau / 14 for i in range(15)]]), 30, closed=False), "#8c3b3f", 5)
    # iron ribs overhead, each with its tie
    for z, w in ((1400, 6), (1170, 8), (960, 10), (760, 13)):
        P.line([R.p(*vault(t / 16), z) for t in range(17)], IRON, w)
        P.line([R.p(*vault(t / 16), z) for t in range(17)], mix(IRON, "#8fa0c8", .2), 2)
        P.line([R.p(R.left, R.top, z), R.p(R.right, R.top, z)], mix(IRON, "#46547a", .35), max(2, w * .35))
        P.line([R.p(MID, R.top, z), R.p(MID, R.top + RISE, z)], mix(IRON, "#46547a", .35), max(2, w * .35))

LAMPS = ((64, 560, 306), (64, 850, 342), (64, 1150, 342))       # the nearest is let down over whoever mops
with P.light("water_floor", 1.8, of="water"):
    for a, b in BAYS:
        for u0, u1 in ((0, .235), (.265, .485), (.515, .735), (.765, 1)):
            za, zb = a + (b - a) * u0, a + (b - a) * u1
            x0, x1 = R.left + 26, R.left + 560
            P.poly([R.p(x0, 0, za - 16), R.p(x0, 0, zb - 16), R.p(x1, 0, zb - 236), R.p(x1, 0, za - 236)],
                   P.linear([(0, WATER, .56), (.5, WATER, .26), (1, WATER, 0)], (R.p(x0, 0, za)[0], 0, R.p(x1, 0, za - 220)[0], 0)), 1, .5)
        P.line([R.p(R.left + 8, SILL + .6, a - 10), R.p(R.left + 8, SILL + .6, b + 10)], WATER, 3.4, .8)
        far, deep = arch(a, b, SILL, TOP), arch(a, b, SILL, TOP, GLASS)
        P.poly([R.p(R.left, SILL, b), *far[:6], *deep[:6][::-1], R.p(GLASS, SILL, b)], WATER, .34, .3)
        P.line(arch(a, b, SILL, TOP, R.left)[:9], WATER, 2.4, .6)
    P.line(LUNETTE, WATER, 2, .4)
with P.light("dawn_floor", 1.8, blend="normal", of="dawn"):
    P.poly(R.side(R.right, 0, R.top, 640, B), P.linear([(0, DAWN, .05), (1, DAWN, .3)], (1900, 0, 1690, 0)), 1, .3)
    P.poly(end, P.linear([(0, DAWN, .16), (1, DAWN, .03)], (1688, 0, 990, 0)), 1, .3)
    for a, b in BAYS:
        for u0, u1 in ((0, .235), (.265, .485), (.515, .735), (.765, 1)):
            za, zb = a + (b - a) * u0, a + (b - a) * u1
            x0, x1 = R.left + 16, R.left + 560
            P.poly([R.p(x0, 0, za - 10), R.p(x0, 0, zb - 10), R.p(x1, 0, zb - 200), R.p(x1, 0, za - 200)],
                   P.linear([(0, "#f6b87c", .62), (.5, "#f0ac80", .34), (1, "#e8a488", .03)], (R.p(x0, 0, za)[0], 0, R.p(x1, 0, za - 200)[0], 0)), 1, .5)
        far, deep = arch(a, b, SILL, TOP), arch(a, b, SILL, TOP, GLASS)
        P.poly([R.p(R.left, SILL, b), *far[:6], *deep[:6][::-1], R.p(GLASS, SILL, b)], "#f0b890", .6, .3)
        P.poly(R.flat(GLASS, R.left + 7, SILL, a - 8, b + 8), "#f0b890", .5, .3)
        P.line(arch(a, b, SILL, TOP, R.left)[:9], "#f4c8a0", 3, .8)
    for z in (520, 760, 1000, 1240, 1480):
        P.poly(R.front(R.left, R.left + 12, 26, 338, z - 17), "#f0b890", .34, .3)
    P.line(LUNETTE, DAWN, 3, .6)
BX, BZ = -220, 860                              # the booth
with P.light("booth_floor", 2, of="booth"):
    # what falls out of the hatch, cut by it; a paler sheet round the whole
    for k, a in ((0, .46), (24, .26), (56, .16)):
        P.poly([R.p(BX - 34 - k * .3, 0, BZ - 84), R.p(BX + 34 + k * .3, 0, BZ - 84), R.p(BX + 96 + k, 0, BZ - 290 - k), R.p(BX - 96 - k, 0, BZ - 290 - k)],
               P.linear([(0, "#d88a44", 1), (1, "#a0583a", .12)], (0, R.p(BX, 0, BZ - 84)[1], 0, R.p(BX, 0, BZ - 300 - k)[1])), a, .6)
    for k, a in ((118, .14), (168, .09)):
        P.poly(R.ring(BX, 0, BZ, k), "#b0682f", a, .6)
with P.light("hall_floor", 2, of="hall"):
    for x, z, _ in LAMPS:
        for k, a in ((86, .17), (140, .11), (200, .07)):
            P.poly(R.ring(x, 0, z, k, clip=False), HALL, a, .6)


# ---- the booth: eight-sided, one hatch, a roof like a hat ----------------------------------------
def corner(i: float, y: float, r: float) -> Point:
    """A corner of the eight, i from the near left one round to the right."""
    t = math.radians(-112.5 + 45 * i)
    return R.p(BX + r * math.cos(t), y, BZ + r * math.sin(t))


def face(i: int, u0: float, u1: float, y0: float, y1: float, r: float = 82) -> list[Point]:
    """A piece of one of its sides, u from 0 to 1 across it."""
    def at(u: float, y: float) -> Point:
        a, b = math.radians(-112.5 + 45 * i), math.radians(-67.5 + 45 * i)
        return R.p(BX + r * (math.cos(a) * (1 - u) + math.cos(b) * u), y, BZ + r * (math.sin(a) * (1 - u) + math.sin(b) * u))

    return [at(u0, y1), at(u1, y1), at(u1, y0), at(u0, y0)]


def hatch(y0: float = 106) -> list[Point]:
    """The hatch, its upper corners cut."""
    return [face(0, .12, .88, y0, 190)[i] for i in (3,)] + [face(0, .12, .5, y0, 186)[0], face(0, .28, .5, y0, 206)[0], face(0, .28, .72, y0, 206)[1], face(0, .5, .88, y0, 186)[1], face(0, .5, .88, y0, 190)[2]]


SIDES = {-1: "#352f48", 0: "#4d3f52", 1: "#453a4e", 2: "#322c44"}
with P.layer("things", 1.9):
    for x, z, hang in reversed(LAMPS):
        P.line([R.p(x, vault((x - R.left) / (R.right - R.left))[1], z), R.p(x, hang + 30, z)], "#1a2240", 3.4 * 700 / R.depth(x, z), cap="butt")
        P.sheet(K.front(z, x, hang)(smooth([(-9, 36), (-24, 24), (-32, 4), (32, 4), (24, 24), (9, 36)], 10)), "#3c4a64", .3, .35)
        P.poly(K.front(z, x, hang)([(-28, 4), (28, 4), (22, -3), (-22, -3)]), "#7f8aa0")
    # a clock with no ferry
    K.clock(-284, 330, B - 6, 50, 5 + 40 / 60)
    P.contact(BX, BZ, 100, 100, .42)
    for i in (-1, 2, 1, 0):
        c = SIDES[i]
        P.sheet(face(i, 0, 1, 0, 240), c, .2 if i in (0, 1) else 0, .26, .5)
        P.poly(face(i, .1, .9, 12, 92), mix(c, DEEP, .2), 1, .4)
        if i:
            P.poly(face(i, .16, .84, 108, 216), "#18203f", 1, .3)
            P.line([face(i, .5, .5, 108, 216)[0], face(i, .5, .5, 108, 216)[2]], mix(c, "#8a7a6a", .3), 4, cap="butt")
            P.line([face(i, .16, .84, 164, 166)[0], face(i, .16, .84, 164, 166)[1]], mix(c, "#8a7a6a", .3), 4, cap="butt")
    P.poly(hatch(), "#18203f", 1, .3)
    for u in (.36, .64):
        P.line([face(0, u, u, 106, 204)[0], face(0, u, u, 106, 204)[3]], "#6d6258", 3.6)
    P.sheet([*face(0, .06, .94, 98, 106, 88)], "#6a5a62", .4, .35)
    P.sheet(face(0, .2, .8, 212, 232, 83), "#8a8c92", .2, .3)
    for i in range(5):
        P.poly(face(0, .27 + .1 * i, .33 + .1 * i, 217, 227, 83.4), "#3a3a52", 1, .2)
    K.paper(K.front(BZ - 79, BX), -24, -6, 40, 76, "#8f939e", n=3)
    # its roof, facet by facet
    for i, c in ((-1, "#38304a"), (2, "#332c46"), (1, "#413650"), (0, "#4a3d56")):
        P.poly([corner(i, 240, 98), corner(i + 1, 240, 98), corner(i + 1, 252, 96), corner(i, 252, 96)], mix(c, "#8a7a80", .2), 1, .3)
        P.poly([corner(i, 252, 94), corner(i + 1, 252, 94), corner(i + 1, 284, 44), corner(i, 284, 44)], c, 1, .3)
        P.poly([corner(i, 284, 44), corner(i + 1, 284, 44), R.p(BX, 326, BZ)], mix(c, DEEP, .12), 1, .3)
        P.line([corner(i + 1, 252, 94), corner(i + 1, 284, 44), R.p(BX, 326, BZ)], mix(c, "#b9c4dc", .22), 2)
    P.line([R.p(BX, 322, BZ), R.p(BX, 342, BZ)], "#6d6258", 5)
    with P.spot("pay_phone", "A pay phone"):
        # on the second pier, over the bench: a hood, a box, a cord
        px = R.left + 15
        at = K.wall(px + 20)
        P.poly(R.front(px, px + 26, 96, 196, 730), "#2b3454", 1, .3)
        P.sheet(K.wall(px)(K.box(730, 792, 96, 196)), "#343c5c", .5, .3)
        P.sheet(K.wall(px + 26)([(728, 200), (794, 200), (794, 186), (728, 186)]), "#4a6076", .2, .3)
        P.poly(R.flat(px, px + 26, 200, 728, 794), "#56708a", 1, .3)
        P.sheet(at(K.box(742, 780, 108, 174)), "#56647e", .4, .4)
        P.poly(at(K.box(747, 775, 154, 166)), "#8b96a8", 1, .2)
        for i in range(9):
            P.poly(disc(*at([(755 + 6 * (i % 3), 145 - 9 * (i // 3))])[0], 3.4), "#9aa4b4")
        P.line(smooth(at([(738, 168), (734, 156), (734, 134), (738, 122)]), 8, closed=False), "#12182f", 10)
        P.line(smooth(at([(736, 122), (740, 98), (752, 92), (760, 108)]), 8, closed=False), "#8b96a8", 3)
    with P.spot("timetable", "The timetable: winter, until further notice"):
        to = K.front(720, 292)
        P.contact(292, 720, 54, 14, .45)
        for u in (-36, 36):
            P.line(to([(u, 0), (u, 190)]), "#2b2f4c", 8)
        P.sheet(to([(-47, 70), (-47, 196), (47, 196), (47, 70)]), "#4a4050", .7, .35)
        P.poly(to([(-42, 75), (-42, 176), (42, 176), (42, 75)]), "#5c667c")
        P.poly(to([(-42, 180), (-42, 191), (42, 191), (42, 180)]), "#3a5068")
        for r in range(8):
            for c in range(5):
                if (r, c) not in ((2, 3), (5, 1), (6, 4)):
                    P.poly(to(K.box(-38 + c * 16, -26 + c * 16, 164 - r * 11, 168.6 - r * 11)), "#454e68", .9, .2)
        P.sheet(to(placed([(-46, -6), (46, -6), (46, 6), (-46, 6)], 0, 120, 1, turn=-14)), "#734850", .3, .3)


def bench(x0: float, x1: float, z: float, wood: str, arms: int = 3) -> None:
    """A hall bench: slatted, high-backed, with arm rests set where a body would lie."""
    P.poly(R.flat(x0 - 6, x1 + 26, 0, z - 24, z + 40), DEEP, .4, .5)
    P.poly(R.front(x0, x1, 0, 42, z + 20), DEEP, .5)
    P.sheet(smooth([R.p(x0, 46, z + 26), R.p(x0 + 2, 106, z + 34), R.p(x0 + 10, 113, z + 35), R.p(x1 - 10, 113, z + 35), R.p(x1 - 2, 106, z + 34), R.p(x1, 46, z + 26)], 900), wood, .5, .3)
    for y in (62, 78, 94):
        P.line([R.p(x0 + 3, y, z + 30), R.p(x1 - 3, y, z + 30)], mix(wood, DEEP, .34), 3)
    P.sheet(R.flat(x0, x1, 46, z - 18, z + 28), mix(wood, "#b9c4dc", .1), .2, .35)
    P.sheet(R.front(x0, x1, 38, 46, z - 18), mix(wood, DEEP, .2), .3, .3)
    for i in range(arms + 1):
        x = x0 + 4 + (x1 - x0 - 8) * i / arms
        P.line([R.p(x, 46, z - 14), R.p(x, 66, z - 14), R.p(x, 68, z + 24)], mix(wood, DEEP, .4), 9)
        P.line([R.p(x, 38, z - 14), R.p(x, 0, z - 14)], mix(wood, DEEP, .45), 10, cap="butt")


BENCHES = ((-150, 10, 850), (70, 250, 600), (-360, -84, 480))
KEPT = P.rand.getstate()
ICE = [(-132 + 18 * i, 786 - 3.4 * i + (2 if i % 3 else -3), 45 + (i * 5) % 5) for i in range(11)]      # in a row by the booth


def block(x: float, z: float, h: float) -> None:
    """A block of ice, as it comes over on the boat: heavy, square, with something in it."""
    w, d = 15.4, 26
    P.poly(R.flat(x - 3, x + w + 16, 0, z - 5, z + d + 2), DEEP, .34, .6)
    P.poly(R.side(x + w, 0, h, z, z + d), "#566d98", 1, .4)
    P.sheet(R.front(x, x + w, 0, h, z), "#8199c0", .2, .4, .8)
    P.poly([R.p(x, h, z - .2), R.p(x + w * .42, h, z - .2), R.p(x + w * .2, 0, z - .2), R.p(x, 0, z - .2)], "#93aacd", .8, .4)
    P.poly([R.p(x + w * .72, h, z - .2), R.p(x + w, h, z - .2), R.p(x + w, h * .3, z - .2)], "#6c85b0", .8, .4)
    P.sheet(R.flat(x, x + w, h, z, z + d), "#b4c6de", 0, .4, .6)
    q = R.p(x + w * .58, h * .46, z - .4)
    P.poly(disc(*q, 3.6, 4.4), "#c4d4e8", .8)
    P.line([R.p(x + w * .3, h * .8, z - .4), R.p(x + w * .46, h * .62, z - .4), R.p(x + w * .4, h * .4, z - .4)], "#b4c6de", 2, .8)


def shards(lit: bool = False) -> None:
    """Forty glasses' worth, each the size of a fist."""
    P.rand.seed(88)
    spots = [(U(-10, 330), U(436, 560)) for _ in range(40)] + [(U(-175, -20), U(398, 452)) for _ in range(17)] + [(U(-20, 66), U(640, 1180)) for _ in range(34)] + [(U(-90, 90), U(1380, 1480)) for _ in range(16)]
    for x, z in sorted(spots, key=lambda q: -q[1]):
        s, t = U(5, 9.5) * (1.5 if z > 1300 else 1), U(0, 6)
        q = [R.p(x + s * math.cos(t + a) * U(.7, 1.1), s * .5 + s * .5 * math.sin(a * 1.3 + t), z + s * math.sin(t + a)) for a in (0, 1.2, 2.4, 3.7, 5)]
        if lit:
            if z > 560:      # behind the benches
                continue
            P.poly(q[:3], WATER, .5, .3)
            continue
        P.poly([(u + 3, v + 3) for u, v in q], DEEP, .4, .3)
        P.poly(q, "#7f97be", 1, .5)
        P.poly(q[:3], "#b4c6de", 1, .4)


def sack(x: float, z: float, h: float) -> None:
    """A sack of pieces of one size, its neck open."""
    P.poly(R.flat(x - 4, x + 40, 0, z - 6, z + 14), DEEP, .34, .6)
    at = K.front(z, x)
    P.sheet(at(smooth([(0, 0), (-2, h * .5), (2, h - 3), (9, h), (16, h - 3), (20, h * .5), (18, 0)], 6)), "#6f6a72", .3, .34)
    P.poly(at([(12, 0), (14, h * .5), (12, h - 3), (16, h - 4), (20, h * .5), (18, 0)]), "#54505e", .9)
    P.line(at([(4, 4), (4, h * .5), (6, h - 5)]), "#5d5864", 2.4)
    for u, v in ((5, 0), (9, 3), (13, 0)):
        P.sheet(at([(u - 4, h - 3 + v), (u - 2, h + 3 + v), (u + 3, h + 2 + v), (u + 4, h - 3 + v)]), "#a9bdda", 0, .3)


with P.layer("benches", 1.6):
    bench(*BENCHES[0], "#4e404e")
    # what Jeff has carried in; what comes of it (only in that scene: the story says which)
    P.out.append('<g id="chalk_line">')
    P.poly([R.p(-22, .4, 420), R.p(-18, .4, 420), R.p(-17, .4, 1440), R.p(-21, .4, 1440)], "#98a2b8", .6, 1)
    P.out.append('</g><g id="ice_rest">')
    for i in range(6):
        block(*ICE[i])
    P.out.append('</g><g id="ice_more">')
    for i in range(6, 11):
        block(*ICE[i])
    P.out.append('</g><g id="ice_pieces">')
    shards()
    P.out.append('</g><g id="ice_sacks">')
    for i in range(12):
        sack(-136 + 17.4 * i, 784 + (4 if i % 2 else -4), 46 + (i * 7) % 6)
    P.out.append("</g>")
    bench(*BENCHES[1], "#5a4652")
    bench(*BENCHES[2], "#604a54")
P.rand.setstate(KEPT)

with P.light("water_rims", 1.5, of="water"):
    for x0, x1, z in BENCHES:
        P.line([R.p(x0 + 10, 113.6, z + 35), R.p(x1 - 10, 113.6, z + 35)], WATER, 3, .7)
        P.line([R.p(x0, 47, z - 14), R.p(x0 + 4, 68, z - 14)], WATER, 3, .5)
    KEPT = P.rand.getstate()
    for name, some in (("rest", ICE[:6]), ("more", ICE[6:])):
        P.out.append(f'<g id="ice_{name}_lit">')
        for x, z, h in some:
            P.poly(R.flat(x, x + 15.4, h + .2, z, z + 26), WATER, .36, .3)
            P.line([R.p(x, h, z), R.p(x + 15.4, h, z)], "#cfe0f6", 2.4, .7)
            P.line([R.p(x, h, z), R.p(x, 2, z)], GLOW, 2.4, .55)
        P.out.append("</g>")
    P.out.append('<g id="ice_pieces_lit">')
    shards(lit=True)
    P.out.append("</g>")
    P.rand.setstate(KEPT)
with P.light("dawn_rims", 1.5, blend="normal", of="dawn"):
    for x0, x1, z in BENCHES:
        P.line([R.p(x0 + 10, 113.6, z + 35), R.p(x1 - 10, 113.6, z + 35)], "#f4c8a0", 4, .8)
        P.line([R.p(x0, 50, z + 26), R.p(x0 + 2, 106, z + 34)], "#f4c8a0", 3.4, .7)
    P.line([R.p(BX - 90, 254, BZ - 30), corner(0, 284, 44), R.p(BX, 326, BZ)], "#f4c8a0", 3, .7)
with P.light("booth", 1.8):
    P.poly(hatch(), P.linear([(0, "#ffd898", 1), (1, "#e09a48", 1)]), 1, .2)
    for i, a in ((1, .85), (2, .6), (-1, .6)):
        P.poly(face(i, .16, .84, 108, 216), "#c88a44", a, .2)
        P.line([face(i, .5, .5, 108, 216)[0], face(i, .5, .5, 108, 216)[2]], "#5a3a30", 4, cap="butt")
        P.line([face(i, .16, .84, 164, 166)[0], face(i, .16, .84, 164, 166)[1]], "#5a3a30", 4, cap="butt")
    bo = K.front(BZ - 76, BX)
    P.poly(bo(smooth([(-21, 106), (-21, 124), (-12, 138), (6, 140), (17, 128), (19, 106)], 6)), "#4a2c2c", 1, .2)     # who sells no tickets reads
    P.poly(disc(*bo([(0, 151)])[0], 17), "#4a2c2c")
    P.poly(bo([(-13, 156), (-10, 167), (10, 167), (13, 156)]), "#6a4238")
    for u in (.36, .64):
        P.line([face(0, u, u, 106, 204)[0], face(0, u, u, 106, 204)[3]], "#5a3a30", 3.6)
    P.poly(face(0, .06, .94, 98, 106, 88), GLOW, .6)
    for i in (0, 1):
        P.poly([corner(i, 236, 92), corner(i + 1, 236, 92), corner(i + 1, 242, 98), corner(i, 242, 98)], "#c88a44", .5, .2)
    P.glow(*R.p(BX, 160, BZ - 80), 190, 160, "#d8924a", .34)
    # what stands near takes it along an edge: piers, a bench, the sill
    for z in (760, 1000):
        P.poly(R.side(R.left + 12, 26, 338, z - 17, z + 17), "#c88a44", .2, .3)
    P.line([R.p(-150, 114, 885), R.p(-60, 114, 885)], GLOW, 3, .7)
    P.line([R.p(-350, 114, 515), R.p(-94, 114, 515)], GLOW, 2.6, .5)
with P.light("hall", 1.7):
    for x, z, hang in reversed(LAMPS):
        P.poly(K.front(z, x, hang)([(-28, 4), (28, 4), (22, -3), (-22, -3)]), "#fff4d4")
        x0, y0 = R.p(x, hang, z)
        k = R.k(z, x)
        foot = R.p(x, 0, z)[1]
        for s, a in ((60, .14), (104, .09)):
            s *= k
            P.poly([(x0 - 24 * k, y0 + 4), (x0 + 24 * k, y0 + 4)] + [(x0 + s * math.cos(t * math.pi / 10), foot - s * .1 + s * .26 * math.sin(t * math.pi / 10)) for t in range(11)],
                   P.linear([(0, HALL, 1), (.5, HALL, .36), (1, HALL, .06)], (0, y0, 0, foot)), a, .5)
    for x0, x1, z in BENCHES:
        P.poly(R.flat(x0, x1, 46.4, z - 18, z + 26), HALL, .24)
        P.line([R.p(x0 + 10, 113.6, z + 34), R.p(x1 - 10, 113.6, z + 34)], HALL, 3, .5)
    so = K.front(B - 8, -20, 262)
    P.poly(so([(-60, 6), (-60, 78), (60, 78), (60, 6)]), HALL, .2)
    to = K.front(720, 292)
    P.poly(to([(-42, 75), (-42, 176), (42, 176), (42, 75)]), HALL, .16)
    P.line(to([(-47, 196.5), (47, 196.5)]), HALL, 3, .6)

# ---- before the people: their luggage, the bucket, papers for the morning boat ----------------------
with P.layer("front_things", 1.2):
    P.contact(-350, 432, 80, 20, .45)
    at = K.front(436, -150)
    P.sheet(at([(-282, 0), (-283, 54), (-212, 56), (-210, 0)]), "#5f4a50", .5, .3)
    P.line(at([(-266, 54), (-266, 4)]), "#48383f", 5)
    P.line(at([(-228, 55), (-228, 4)]), "#48383f", 5)
    P.line(at([(-256, 55), (-255, 64), (-240, 64), (-239, 56)]), "#3c2f38", 6)
    at = K.front(416, -150)
    P.sheet(at(smooth([(-222, 0), (-226, 20), (-220, 38), (-200, 44), (-178, 38), (-172, 20), (-176, 0)], 7)), "#5d6a52", .4, .3)
    P.line(at(smooth([(-212, 40), (-202, 50), (-188, 42)], 6, closed=False)), "#414c3c", 5)
    for x, z, h, c in ((252, 628, 34, "#66676f"), (226, 606, 30, "#6b6a72"), (250, 626, 30, "#747078")):     # bundles, tied
        y = 34 if c == "#747078" else 0
        at = K.front(z, x, y)
        P.sheet(at([(-24, 0), (-23, h), (23, h), (24, 0)]), c, .4, .3)
        for k in range(4):
            P.line(at([(-22, 6 + k * h / 5), (22, 6.6 + k * h / 5)]), mix(c, DEEP, .3), 2.4)
        P.line(at([(0, 0), (0, h)]), "#8c3b3f" if y else "#a9a294", 3)
    with P.spot("bucket", "A bucket and a mop, and a floor half done"):
        bx, bz = -52, 474
        # what is wet already ends where the mop last went round
        for i, (r, a) in enumerate(((58, .20), (44, .16), (30, .12))):
            P.poly(smooth([R.p(12 + 4 * i + r * 1.5 * math.cos(t), 0, 492 + r * math.sin(t) * (1.2 if math.sin(t) > 0 else .8)) for t in [k * math.tau / 9 + .3 * i for k in range(9)]], 30), "#5d7196", a)
        P.contact(bx, bz, 26, 12, .5)
        at = K.front(bz, bx)
        P.line(at([(-4, 20), (22, 156)]), "#7a6656", 9)
        P.sheet(at([(-21, 4), (-26, 40), (26, 40), (21, 4)]), "#8a7446", .5, .4)
        P.poly(at(disc(0, 40, 26, 5, 18)), "#2b3554")
        P.poly(at([(4, 4), (8, 39), (26, 40), (21, 4)]), "#6f5d3c", .8)
        P.line(at(smooth([(-26, 40), (-16, 58), (12, 60), (26, 40)], 6, closed=False)), "#4a5068", 4)
        for u in (-16, 16):
            P.poly(disc(*at([(u, 2)])[0], 6), "#161b33")
        P.sheet(at(smooth([(-20, 38), (-22, 50), (-12, 57), (2, 54), (4, 40)], 5)), "#98a0ae", .1, .3)
with P.light("hall_near", 1.1, of="hall"):
    at = K.front(436, -150)
    P.line(at([(-283, 54.6), (-212, 56.6)]), HALL, 3, .6)
    P.line(K.front(474, -52)(disc(0, 40, 26, 5, 18)[9:16]), HALL, 3, .8)


# ---- near: an iron column with a ring for the drowning; the back of the next bench -------------------
def near(q: Sequence[Point]) -> list[Point]:
    """The last bench before us, seen from behind."""
    return [R.p(x, y, 452 + .02 * x) for x, y in q]


with P.layer("front", -1):
    dark, dark2, rim = "#10172f", "#172040", "#4a5c84"
    P.sheet([(-64, -20), (104, -20), (92, 60), (78, 120), (74, 900), (96, 960), (100, 1100), (-60, 1100), (-56, 960), (-34, 900), (-38, 120), (-52, 60)], dark, 0, 0)
    P.line([(104, -10), (92, 60), (78, 120), (74, 900), (96, 960), (99, 1090)], rim, 4, .85)
    for x in (-8, 20, 46):
        P.line([(x + 3, 130), (x, 890)], dark2, 7)
    P.line([(-42, 122), (82, 118)], dark2, 8)
    P.line([(-38, 896), (78, 898)], dark2, 8)
    # the ring
    cx, cy = 18, 470
    P.holed(disc(cx, cy, 132, 138, 26), [disc(cx, cy, 76, 82, 22)], "#1c2444", 1, .3, tint="#6f82aa")
    for t in (-58, 32, 122, 212):
        a, b = math.radians(t - 13), math.radians(t + 13)
        P.poly([(cx + 133 * math.cos(a), cy + 139 * math.sin(a)), (cx + 133 * math.cos(b), cy + 139 * math.sin(b)),
                (cx + 76 * math.cos(b), cy + 82 * math.sin(b)), (cx + 76 * math.cos(a), cy + 82 * math.sin(a))], "#4a2c3a", 1, .4)
    P.line([(cx + 133 * math.cos(math.radians(t)), cy + 139 * math.sin(math.radians(t))) for t in range(-70, 60, 8)], rim, 3.4, .7)
    # the bench
    P.sheet([(1372, 1100), (1368, 968), (1400, 944), (2170, 1030), (2170, 1100)], dark, 0, 0)
    P.line([(1370, 1010), (1368, 968), (1400, 944), (2170, 1030)], rim, 4, .85)
    P.line([(1372, 1012), (2170, 1094)], dark2, 6)

P.mark("bench_left", -174, 450, seat=True, face="right")
P.mark("bench_arm", -125, 450, seat=True, face="right")
P.mark("bench_right", 152, 572, seat=True, face="left")
P.mark("booth", -130, 700, face="left")
P.mark("doors", -10, 740, face="right")
P.mark("mop", 44, 462, face="left")
P.mark("window", -340, 640, layer="things", face="left")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    render(P.path, f"{sys.argv[1]}/ferry.png", 1280, people=True)
