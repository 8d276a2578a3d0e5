"""The ferry hall at night: heated, unlocked, and nobody may lie down.

A hall built for crowds that come by boat; high round windows over black water, and far
below them three people on a bench that was carved so as not to be slept on.
"""

import math
import sys

from paper import DEEP, Place, Room, disc, mix, placed, render, smooth
from props import Props

R = Room(hx=900, hy=560, f=1300, eye=150, back=1060, left=-640, right=600, top=620)
P = Place("ferry_hall", "The ferry hall", seed=540, room=R, sun=(-1.8, -2.2))
K = Props(P)
B = R.back
U = P.rand.uniform
FR = K.front(B)
GLOW, HALL, WATER, DAWN = "#e0a45a", "#b8b49c", "#7f9cc4", "#d89a84"
BAYS = ((-560, -380), (-330, -150), (-100, 80), (130, 310), (360, 540))
SILL, TOP = 150, 500


def arch(x0: float, x1: float, y0: float, y1: float, z: float, n: int = 12) -> list[tuple[float, float]]:
    """A round-headed opening."""
    c, h = (x0 + x1) / 2, (x1 - x0) / 2
    return [R.p(c + h * math.cos(math.pi * i / n), y1 - h + h * math.sin(math.pi * i / n), z) for i in range(n + 1)] + [R.p(x0, y0, z), R.p(x1, y0, z)]


# ---- outside: the harbour -------------------------------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#131a36", "#33446e", 60, 560))
    for x, y, r in ((300, 150, 2.4), (560, 90, 2), (1120, 130, 2.2), (1380, 84, 2), (1480, 190, 2.4)):
        P.poly(disc(x, y, r), "#9fb0d0", .8)
with P.layer("harbour", 3.4, weather=True):
    x = -240.0
    while x < 2170:
        w, h = U(40, 110), U(8, 46)
        P.poly([(x, 486), (x, 486 - h), (x + w, 484 - h), (x + w, 486)], P.rand.choice(("#232e54", "#28345c", "#202a4e")), 1, .6)
        x += w + U(-4, 20)
    P.rect(-230, 484, 2380, 130, P.linear([(0, "#1a2549", 1), (1, "#0d142e", 1)], (0, 484, 0, 600)))
    for _ in range(26):
        x, y = U(-200, 2100), 490 + 66 * U(0, 1) ** 1.5
        s = 12 + (y - 484) * .5
        P.poly([(x - s, y), (x - s * .3, y - s * .12), (x + s * .6, y - s * .1), (x + s, y + 1), (x, y + s * .1)], P.rand.choice(("#46587f", "#586b94")), .9)
    # the boat, tied up: a hull, a house of dark windows, a funnel with a hat of snow
    P.sheet(smooth([(700, 500), (716, 552), (1010, 556), (1040, 504), (1000, 508), (740, 508)], 24), "#2c2a44", .4, .25)
    P.sheet([(736, 508), (738, 448), (980, 444), (984, 508)], "#46506e", .3, .3)
    for i in range(8):
        P.poly([(750 + 28 * i, 494), (750 + 28 * i, 464), (768 + 28 * i, 464), (768 + 28 * i, 494)], "#1a2345")
    P.sheet([(770, 446), (772, 412), (900, 409), (902, 445)], "#3d4766", .3, .3)
    P.sheet([(828, 411), (830, 352), (862, 351), (864, 410)], "#5a3f4c", .2, .3)
    for q in ([(728, 450), (744, 440), (976, 436), (992, 446), (990, 450)], [(764, 414), (776, 406), (896, 403), (908, 411)], [(824, 354), (846, 344), (868, 352)]):
        P.poly(q, "#a9b8d2")
    for x in (560, 596, 1110, 1150, 1470):                      # piles with snow on their heads
        P.sheet([(x, 640), (x + 2, 486), (x + 18, 486), (x + 20, 640)], "#1b2342", .2, .25)
        P.poly([(x - 3, 490), (x + 10, 480), (x + 23, 490)], "#a9b8d2")

with P.light("water", 3):
    # a moon, and the far shore's few who are up
    P.poly(disc(1182, 214, 26), "#e0e6ee", .95)
    P.poly(smooth([(1164, 206), (1172, 198), (1180, 206), (1172, 212)], 5), "#b8c4d8", .8)
    for x, y in ((330, 470), (412, 476), (640, 472), (1100, 468), (1240, 476), (1344, 470), (1420, 474)):
        P.rect(x, y, 6, 8, GLOW)
        P.poly([(x - 1, 490), (x + 7, 490), (x + 5, 530), (x + 1, 530)], P.linear([(0, GLOW, .6), (1, GLOW, 0)], (0, 490, 0, 530)), 1, .3)
    for i in range(10):
        y = 492 + i * 9
        s = 34 - i * 1.4 + (i % 3) * 8
        P.poly([(1182 - s, y), (1182, y - 2.4), (1182 + s, y), (1182, y + 2.4)], "#b8cae6", .8 - .05 * i)
with P.light("dawn", 3.2):
    P.rect(-230, 300, 2380, 190, P.linear([(0, DAWN, 0), (1, DAWN, .62)], (0, 300, 0, 486)))
    P.rect(-230, 484, 2380, 90, P.linear([(0, DAWN, .5), (1, DAWN, 0)], (0, 484, 0, 574)))
    P.poly(smooth([(1060, 486), (1090, 462), (1130, 452), (1170, 462), (1200, 486)], 16), "#ffd0a0", .8)

# ---- the hall ----------------------------------------------------------------------------------------
WALL, STONE, FLOOR, IRON = "#39456a", "#4d5878", "#2c2f4a", "#27304f"
HOLES = [arch(a, b, SILL, TOP, B) for a, b in BAYS]
with P.layer("hall", 2.2):
    P.poly(R.flat(R.left, R.right, 0, 300, B), FLOOR, 1, 0)
    P.poly([R.p(R.left, R.top, B), R.p(R.right, R.top, B), (2200, -10), (-300, -10)], "#1f284a", 1, 0)
    P.poly(R.side(R.left, 0, 900, 300, B), mix(WALL, DEEP, .3), 1, 0)
    P.poly(R.side(R.right, 0, 900, 300, B), mix(WALL, DEEP, .18), 1, 0)
    P.holed(R.front(R.left, R.right, 0, R.top, B), HOLES, WALL, wobble=.4)
    # slabs, with a ring worn round the booth
    for i, z in enumerate(range(330, 1060, 66)):
        for j in range(19):
            x = R.left + j * 66
            if (i + j) % 2 and x < R.right:
                P.poly(R.flat(x, min(x + 66, R.right), 0, z, min(z + 66, B)), "#323652", 1, 0)
    # piers between the bays, a string course, a plinth
    for a, b in BAYS:
        P.poly(arch(a - 12, b + 12, SILL - 8, TOP + 12, B - 1)[:13] + arch(a, b, SILL, TOP, B - 1)[:13][::-1], STONE)
    for x in (-610, -355, -125, 105, 335, 570):
        P.sheet(R.front(x - 17, x + 17, 0, 420, B - 8), STONE, .5, .3)
        P.sheet(R.front(x - 22, x + 22, 404, 424, B - 10), mix(STONE, "#b9c4dc", .1), .2, .3)
        P.poly(R.front(x - 21, x + 21, 0, 30, B - 9), mix(STONE, DEEP, .35))
    P.sheet(R.front(R.left, R.right, 528, 546, B - 4), STONE, .3, .3)
    P.poly(R.front(R.left, R.right, 0, 84, B - 2), "#34314c", 1, .4)
    P.sheet(R.front(R.left, R.right, 82, 92, B - 4), "#4a4462", .3)
    for a, b in BAYS:                                              # mullions; snow in their corners; pipes under them
        c = (a + b) / 2
        P.line([R.p(c, SILL, B), R.p(c, TOP, B)], IRON, 8, cap="butt")
        for x in ((a + c) / 2, (b + c) / 2):
            P.line([R.p(x, SILL, B), R.p(x, TOP - 22, B)], IRON, 5, cap="butt")
        for y in (232, 316, 400):
            P.line([R.p(a, y, B), R.p(b, y, B)], IRON, 6 if y == 400 else 4, cap="butt")
        for t in (45, 75, 105, 135):
            h = (b - a) / 2
            P.line([R.p(c, 412, B), R.p(c + h * math.cos(math.radians(t)), 412 + (h - 2) * math.sin(math.radians(t)), B)], IRON, 4)
        K.snow_on(FR, a, b, SILL, 16)
        P.sheet(R.front(a - 14, b + 14, SILL - 12, SILL - 1, B - 10), mix(STONE, "#b9c4dc", .1), .4, .3)
        for i in range(11):
            x = a + 8 + (b - a - 16) * i / 11
            P.sheet(R.front(x, x + 11, 22, 74, B - 12), "#464b68", 0, .3, .4)
    # iron ribs overhead, three lamps on long rods
    for z in (1020, 860, 720):
        q = [R.p(R.left + (R.right - R.left) * t / 12, 600 + 96 * math.sin(math.pi * t / 12), z) for t in range(13)]
        P.line(q, IRON, 13 if z < 800 else 9)
        P.line([R.p(R.left, 600, z), R.p(R.right, 600, z)], mix(IRON, "#46547a", .3), 4)
    # side walls: what is left of a departures board, doors to the slip
    at = K.wall(R.right)
    P.poly(at(K.box(560, 1040, 0, 84)), "#302c46", 1, .3)
    P.sheet(at(K.box(640, 860, 0, 290)), STONE, .4, .3)
    P.poly(at(K.box(656, 748, 4, 272)), "#2b3a5c")
    P.poly(at(K.box(754, 846, 4, 272)), "#2b3a5c")
    for z0, z1 in ((668, 738), (766, 834)):
        P.poly(at(K.box(z0, z1, 100, 258)), "#16203f")
        P.line(at([(z0, 112), (z1, 112)]), "#8b96aa", 5)
    P.sheet(K.wall(R.left)(K.box(560, 1040, 0, 84)), "#2a2842", 0, 0)

LAMPS = ((-330, 900), (80, 900), (430, 900))
with P.light("water_floor", 1.8, of="water"):
    for a, b in BAYS:
        for u0, u1 in ((0, .24), (.27, .49), (.52, .74), (.77, 1)):
            xa, xb = a + (b - a) * u0, a + (b - a) * u1
            P.poly([R.p(xa, 0, B - 12), R.p(xb, 0, B - 12), R.p(xb - 90, 0, 640), R.p(xa - 90, 0, 640)],
                   P.linear([(0, WATER, .40), (1, WATER, 0)], (0, R.p(0, 0, B)[1], 0, R.p(0, 0, 640)[1])), 1, .5)
        P.line([R.p(a - 14, SILL - 1, B - 11), R.p(b + 14, SILL - 1, B - 11)], WATER, 3, .8)
        P.line(arch(a, b, SILL, TOP, B - 2)[:13], WATER, 2.4, .5)
with P.light("dawn_floor", 1.8, of="dawn"):
    for a, b in BAYS:
        P.poly([R.p(a + 6, 0, B - 12), R.p(b - 6, 0, B - 12), R.p(b - 130, 0, 480), R.p(a - 140, 0, 480)],
               P.linear([(0, DAWN, .42), (1, DAWN, 0)], (0, R.p(0, 0, B)[1], 0, R.p(0, 0, 480)[1])), 1, .5)
        P.line(arch(a, b, SILL, TOP, B - 2)[:13], DAWN, 3, .8)
    P.poly(K.wall(R.left)(K.box(700, B, 92, 420)), P.linear([(0, DAWN, .02), (1, DAWN, .26)], (R.p(R.left, 0, 700)[0], 0, R.p(R.left, 0, B)[0], 0)))
with P.light("booth_floor", 2, of="booth"):
    for k, a in ((70, .34), (110, .20), (160, .12)):
        P.poly(R.ring(-216, 0, 760, k, clip=False), "#b0682f", a, .6)
with P.light("hall_floor", 2, of="hall"):
    for x, z in LAMPS:
        for k, a in ((110, .16), (170, .10), (240, .07)):
            P.poly(R.ring(x, 0, z - 60, k), HALL, a, .6)
with P.layer("things", 1.9):
    for x, z in LAMPS:
        P.line([R.p(x, 700, z), R.p(x, 376, z)], "#1a2240", 4)
        P.sheet(K.front(z, x, 340)(smooth([(-12, 36), (-30, 22), (-34, 4), (34, 4), (30, 22), (12, 36)], 10)), "#3c4a64", .3, .35)
        P.poly(K.front(z, x, 340)([(-30, 4), (30, 4), (26, -2), (-26, -2)]), "#7f8aa0")
    # a clock with no ferry
    K.clock(-125, 470, B - 14, 38, 5 + 40 / 60)
    # the booth: eight-sided, one hatch, a roof like a hat
    bx, bz = -216, 820
    P.contact(bx, bz, 92, 40, .5)
    bo = K.front(bz, bx)
    for u0, u1, c in ((-78, -50, "#37304a"), (-50, 50, "#4d3f52"), (50, 78, "#40364c")):
        dz = 0 if c == "#4d3f52" else 0
        P.sheet(bo([(u0, 0), (u0, 236), (u1, 236), (u1, 0)]), c, .6 if u0 == -50 else .2, .3)
        del dz
    for u0, u1 in ((-72, -55), (55, 72)):
        P.poly(bo([(u0, 108), (u0, 214), (u1, 214), (u1, 108)]), "#18203f")
    P.poly(bo([(-42, 12), (-42, 92), (42, 92), (42, 12)]), "#44384a")
    P.poly(bo([(-40, 106), (-40, 188), (-24, 206), (24, 206), (40, 188), (40, 106)]), "#18203f")
    for u in (-14, 14):
        P.line(bo([(u, 106), (u, 204)]), "#6d6258", 4)
    P.sheet(bo([(-46, 98), (-44, 106), (44, 106), (46, 98)]), "#6a5a62", .4, .35)
    P.sheet(bo([(-88, 236), (-84, 250), (84, 250), (88, 236)]), "#5a4a58", .3, .35)
    P.sheet(bo(smooth([(-82, 250), (-60, 280), (-20, 298), (0, 318), (20, 298), (60, 280), (82, 250)], 16)), "#453a50", .2, .3)
    P.line(bo([(0, 316), (0, 336)]), "#6d6258", 5)
    P.sheet(bo([(-32, 214), (-32, 232), (32, 232), (32, 214)]), "#8a8c92", .2, .3)
    for i in range(5):
        P.poly(bo([(-26 + 11 * i, 219), (-26 + 11 * i, 227), (-18 + 11 * i, 227), (-18 + 11 * i, 219)]), "#3a3a52")
    K.paper(bo, -38, -16, 40, 74, "#8f939e", n=3)
    # the rule, hung from the string course where everyone who lies sees it
    with P.spot("no_lying_sign", "A sign: nobody lies down here"):
        sx, sz = 218, 800
        for u in (-44, 44):
            P.line([R.p(sx + u, 330, sz), R.p(sx + u, 470, sz)], "#1a2240", 3)
        so = K.front(sz, sx, 262)
        P.sheet(so([(-60, 0), (-60, 68), (60, 68), (60, 0)]), "#4a4458", .9, .35)
        P.poly(so([(-55, 5), (-55, 63), (55, 63), (55, 5)]), "#94979e")
        P.line(so([(-36, 18), (36, 18)]), "#39405a", 5)
        P.line(so([(-30, 27), (16, 27)]), "#39405a", 9)
        P.poly(disc(*so([(27, 30)])[0], 9), "#39405a")
        P.line(so([(-44, 12), (44, 56)]), "#8c3b3f", 7)
        P.line(smooth(so([(44 * math.cos(t), 34 + 25 * math.sin(t)) for t in [i * math.tau / 14 for i in range(15)]]), 30, closed=False), "#8c3b3f", 5)
    with P.spot("timetable", "The timetable: winter, until further notice"):
        tx, tz = 386, 840
        to = K.front(tz, tx)
        for u in (-40, 40):
            P.line(to([(u, 0), (u, 190)]), "#2b2f4c", 9)
        P.sheet(to([(-52, 78), (-52, 196), (52, 196), (52, 78)]), "#4a4050", .7, .35)
        P.poly(to([(-46, 84), (-46, 180), (46, 180), (46, 84)]), "#858d9a")
        P.poly(to([(-46, 182), (-46, 192), (46, 192), (46, 182)]), "#3a5068")
        for r in range(8):
            for c in range(5):
                if (r, c) not in ((2, 3), (5, 1), (6, 4)):
                    P.rect(*to([(-41 + c * 18, 174 - r * 11)])[0], 15, 6, "#4a5268", .9)
        P.poly(to(placed([(-50, -6), (50, -6), (50, 6), (-50, 6)], 0, 124, 1, turn=-14)), "#7a4a4c", .92)
    with P.spot("pay_phone", "A pay phone"):
        px, pz = -470, 860
        po = K.front(pz, px)
        P.contact(px, pz, 40, 16, .5)
        P.sheet(po([(-30, 0), (-30, 214), (30, 214), (30, 0)]), "#343c5c", .7, .3)
        P.poly(po([(-24, 60), (-24, 204), (24, 204), (24, 60)]), "#232b4a")
        P.sheet(po([(-17, 108), (-17, 170), (17, 170), (17, 108)]), "#56647e", .3, .4)
        P.poly(po([(-12, 150), (-12, 162), (12, 162), (12, 150)]), "#8b96a8")
        for i in range(9):
            P.poly(disc(*po([(-7 + 7 * (i % 3), 142 - 8 * (i // 3))])[0], 4), "#9aa4b4")
        P.line(smooth(po([(-22, 160), (-26, 148), (-26, 128), (-22, 118)]), 8, closed=False), "#12182f", 11)
        P.line(smooth(po([(-24, 118), (-18, 92), (-4, 86), (6, 104)]), 8, closed=False), "#8b96a8", 3)
        P.sheet(po([(-30, 206), (-30, 222), (30, 222), (30, 206)]), "#4a6076", .2, .3)
    # a row of lockers no longer rented; somebody's cart chained to them
    for i in range(4):
        lx = 470 + i * 34
        P.sheet(R.front(lx, lx + 32, 0, 168, 900), ("#46506e", "#3f4968", "#4a5472", "#424c6a")[i], .2, .3)
        P.line([R.p(lx + 25, 84, 899), R.p(lx + 25, 98, 899)], "#8b96a8", 4)

def bench(x0: float, x1: float, z: float, wood: str, back: bool = True, arms: int = 3) -> None:
    """A hall bench: slatted, high-backed, with arm rests set where a body would lie."""
    n = arms
    if back:
        P.sheet(smooth([R.p(x0, 46, z + 26), R.p(x0 + 2, 104, z + 34), R.p(x0 + 12, 112, z + 35), R.p(x1 - 12, 112, z + 35), R.p(x1 - 2, 104, z + 34), R.p(x1, 46, z + 26)], 900), wood, .5, .3)
        for y in (62, 78, 94):
            P.line([R.p(x0 + 3, y, z + 30), R.p(x1 - 3, y, z + 30)], mix(wood, DEEP, .34), 3)
        P.poly(R.front(x0, x1, 0, 40, z + 10), DEEP, .5)
    P.sheet(R.flat(x0, x1, 46, z - 18, z + 28), mix(wood, "#b9c4dc", .1), .2, .35)
    P.sheet(R.front(x0, x1, 38, 46, z - 18), mix(wood, DEEP, .2), .3, .3)
    for i in range(n + 1):
        x = x0 + 4 + (x1 - x0 - 8) * i / n
        P.line([R.p(x, 46, z - 14), R.p(x, 66, z - 14), R.p(x, 68, z + 24)], mix(wood, DEEP, .4), 9)
        P.line([R.p(x, 38, z - 14), R.p(x, 0, z - 14)], mix(wood, DEEP, .45), 10, cap="butt")


with P.layer("benches", 1.6):
    P.contact(-60, 800, 70, 16, .4)
    bench(-96, 96, 770, "#52424f")
    P.contact(-300, 560, 130, 22, .5)
    P.contact(236, 560, 130, 22, .5)
    bench(-312, -92, 560, "#5d4853")
    bench(132, 352, 560, "#5d4853")

with P.light("water_rims", 1.5, of="water"):
    for x0, x1, z in ((-312, -92, 560), (132, 352, 560), (-96, 96, 770)):
        P.line([R.p(x0 + 12, 112.6, z + 35), R.p(x1 - 12, 112.6, z + 35)], WATER, 3, .7)
with P.light("dawn_rims", 1.5, of="dawn"):
    for x0, x1, z in ((-312, -92, 560), (132, 352, 560)):
        P.line([R.p(x0 + 12, 112.6, z + 35), R.p(x1 - 12, 112.6, z + 35)], DAWN, 4, .8)
with P.light("booth", 1.8):
    bo = K.front(820, -216)
    P.poly(bo([(-40, 106), (-40, 188), (-24, 206), (24, 206), (40, 188), (40, 106)]), P.linear([(0, "#ffd898", 1), (1, "#e09a48", 1)]), 1, .2)
    for u0, u1 in ((-72, -55), (55, 72)):
        P.poly(bo([(u0, 108), (u0, 214), (u1, 214), (u1, 108)]), "#c88a44", .8, .2)
    P.poly(bo(smooth([(-22, 106), (-22, 124), (-12, 138), (6, 140), (18, 128), (20, 106)], 6)), "#4a2c2c", 1, .2)     # who sells no tickets reads
    P.poly(disc(*bo([(0, 150)])[0], 17), "#4a2c2c")
    P.poly(bo([(-13, 156), (-10, 166), (10, 166), (13, 156)]), "#6a4238")
    for u in (-14, 14):
        P.line(bo([(u, 106), (u, 204)]), "#5a3a30", 4)
    P.poly(bo([(-46, 106), (46, 106), (46, 98), (-46, 98)]), GLOW, .6)
    P.poly(bo([(-88, 236), (88, 236), (84, 228), (-84, 228)]), "#c88a44", .4)
    P.glow(*R.p(-216, 160, 820), 190, 150, "#d8924a", .36)
    P.line([R.p(-312 + 12, 113, 595), R.p(-104, 113, 595)], GLOW, 3, .7)
with P.light("hall", 1.7):
    for x, z in LAMPS:
        P.poly(K.front(z, x, 340)([(-30, 4), (30, 4), (26, -2), (-26, -2)]), "#f4ecd0")
        x0, y0 = R.p(x, 340, z)
        for s, a in ((90, .12), (150, .09), (220, .06)):
            foot = R.p(x, 0, z - 60)[1]
            P.poly([(x0 - 40, y0 + 4), (x0 + 40, y0 + 4), (x0 + 40 + s, foot), (x0 + s * .5, foot + s * .14), (x0 - s * .5, foot + s * .14), (x0 - 40 - s, foot)],
                   P.linear([(0, HALL, 1), (.6, HALL, .4), (1, HALL, .1)], (0, y0, 0, foot)), a, .5)
    for x0, x1, z in ((-312, -92, 560), (132, 352, 560), (-96, 96, 770)):
        P.poly(R.flat(x0, x1, 46.4, z - 18, z + 26), HALL, .26)
        P.line([R.p(x0 + 12, 112.6, z + 34), R.p(x1 - 12, 112.6, z + 34)], HALL, 3, .5)
    so = K.front(800, 218, 262)
    P.poly(so([(-55, 5), (-55, 63), (55, 63), (55, 5)]), HALL, .22)

# ---- before the people: their luggage, the bucket, the back of the next bench ------------------------
with P.layer("front_things", 1.2):
    # bags, beside the left bench
    P.contact(-292, 520, 100, 14, .45)
    at = K.front(520, -90)
    P.sheet(at(smooth([(-296, 0), (-300, 26), (-292, 44), (-262, 50), (-236, 46), (-228, 26), (-230, 0)], 8)), "#46587a", .5, .3)
    P.line(at(smooth([(-284, 44), (-276, 58), (-254, 58), (-246, 46)], 6, closed=False)), "#2e3a58", 7)
    P.line(at([(-297, 24), (-231, 25)]), "#34446a", 4)
    P.sheet(at([(-222, 0), (-223, 50), (-152, 52), (-150, 0)]), "#5f4a50", .5, .3)
    P.line(at([(-206, 50), (-206, 4)]), "#48383f", 5)
    P.line(at([(-168, 51), (-168, 4)]), "#48383f", 5)
    P.line(at([(-196, 51), (-195, 59), (-180, 59), (-179, 51)]), "#3c2f38", 6)
    P.sheet(at(smooth([(-146, 0), (-150, 20), (-144, 40), (-126, 47), (-106, 40), (-100, 20), (-104, 0)], 7)), "#5d6a52", .4, .3)
    P.line(at(smooth([(-136, 43), (-126, 52), (-114, 44)], 6, closed=False)), "#414c3c", 5)
    # before the right bench: a crate on wheels, papers bundled for the morning boat
    P.contact(356, 520, 96, 14, .45)
    at = K.front(520, 110)
    for i, (x, w, h, c) in enumerate(((150, 52, 46, "#6b6a72"), (204, 50, 52, "#747078"), (258, 54, 44, "#66676f"), (312, 40, 50, "#70727a"))):
        P.sheet(at([(x, 0), (x + 1, h), (x + w - 2, h + 1), (x + w, 0)]), c, .4, .3)
        for k in range(4):
            P.line(at([(x + 2, 8 + k * (h - 8) / 4), (x + w - 3, 8.6 + k * (h - 8) / 4)]), mix(c, DEEP, .3), 2.4)
        P.line(at([(x + w * .5, 0), (x + w * .5, h)]), "#8c3b3f" if i == 1 else "#a9a294", 3)
    with P.spot("bucket", "A bucket and a mop, and a floor half done"):
        bx, bz = 0, 500
        for q, a in ((((-40, 500), (70, 504), (120, 470), (30, 452), (-50, 470)), .30),):
            P.poly(smooth([R.p(u, 0, v) for u, v in q], 20), "#5d7196", a)
        P.contact(bx, bz, 26, 10, .5)
        at = K.front(bz, bx)
        P.line(at([(-6, 20), (-44, 150)]), "#7a6656", 8)
        P.sheet(at([(-21, 4), (-26, 40), (26, 40), (21, 4)]), "#8a7446", .5, .4)
        P.poly(at(disc(0, 40, 26, 5, 18)), "#2b3554")
        P.poly(at([(4, 4), (8, 39), (26, 40), (21, 4)]), "#6f5d3c", .8)
        P.line(at(smooth([(-26, 40), (-16, 58), (12, 60), (26, 40)], 6, closed=False)), "#4a5068", 4)
        for u in (-16, 16):
            P.poly(disc(*at([(u, 2)])[0], 6), "#161b33")
        P.sheet(at(smooth([(-20, 38), (-22, 50), (-12, 57), (2, 54), (4, 40)], 5)), "#98a0ae", .1, .3)
with P.light("hall_near", 1.1, of="hall"):
    at = K.front(520, -90)
    P.line(at([(-223, 50.6), (-152, 52.6)]), HALL, 3, .6)
    P.line(at(smooth([(-292, 44), (-262, 50), (-236, 46)], 8, closed=False)), HALL, 3, .6)
    at = K.front(520, 110)
    for x, w, h in ((150, 52, 46), (204, 50, 52), (258, 54, 44), (312, 40, 50)):
        P.line(at([(x + 1, h), (x + w - 2, h + 1)]), HALL, 3, .5)
    P.line(K.front(500, 0)(disc(0, 40, 26, 5, 18)[9:16]), HALL, 3, .8)
with P.layer("front", -1):
    dark, dark2, rim = "#10172f", "#161e3a", "#4a5c84"
    P.out.append('<g transform="translate(-170 20)">')
    P.sheet([(-260, 1100), (-260, 868), (560, 856), (590, 872), (594, 1100)], dark, 0, 0)
    P.line([(-240, 868), (560, 856), (590, 872)], rim, 4, .85)
    for y in (916, 964, 1012):
        P.line([(-240, y), (590, y - 8)], dark2, 5)
    P.sheet([(560, 850), (600, 846), (606, 1100), (562, 1100)], dark2, .3, 0)
    P.line([(600, 846), (606, 1090)], rim, 3, .7)
    P.out.append("</g>")

P.mark("bench_left", -150, 540, seat=True, face="right")
P.mark("bench_right", 196, 540, seat=True, face="left")
P.mark("booth", -120, 740, face="left")
P.mark("doors", 452, 720, face="left")
P.mark("mop", 64, 490, face="left")
P.mark("window", 30, 930, layer="things", face="right")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    render(P.path, f"{sys.argv[1]}/ferry.png", 1280, people=True)
