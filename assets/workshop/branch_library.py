"""The branch library, children's corner: whoever reads aloud is warm.

Seen aslant from beside the desk: shelves for small readers run away from us on the left, the
window wall comes towards us on the right. The eye goes to the smallest chair, between the
window and the only lamp, then along the rug to a book with a hen on it.
"""

import math
import sys
from collections.abc import Sequence

from paper import AIR, DEEP, Place, Point, Turned, disc, mix, placed, render, shift, smooth
from props import Props

R = Turned(-30, (0, 520), hx=820, hy=338, f=1350, eye=152, back=620, left=-350, right=360, top=252)
P = Place("branch_library", "The branch library, children's corner", seed=61, room=R, sun=(-1.8, -2.2))
K = Props(P)
B, L = R.back, R.left
U = P.rand.uniform
WIN = (-52, 226, 74, 212)
COLS = ((-52, 37), (42, 132), (137, 226))
ROWS = ((74, 158), (164, 212))
PANES = [R.front(a, b, c, d, B) for a, b in COLS for c, d in ROWS]
DOOR = (-322, -240)
LX, LZ, LH = -36.0, 556.0, 140.0  # the standing lamp
DAY, PALE, HOT = "#9fb6d8", "#a9bcb4", "#e8a04e"
SPINES = ("#6d5a70", "#4f6688", "#7d5a4e", "#3f6a68", "#8a7a62", "#5a475c", "#7b8aa6", "#6e4650", "#52704f")


def at(q: Sequence[Point], x: float, y: float, z: float) -> list[Point]:
    """A prop in centimetres (u right, v up) standing at x, y, z along the window wall."""
    return [R.p(x + u, y + v, z) for u, v in q]


def facing(q: Sequence[Point], x: float, y: float, z: float) -> list[Point]:
    """The same, squarely turned to us."""
    (cx, cy), k = R.p(x, y, z), R.k(z, x)
    return [(cx + u * k, cy - v * k) for u, v in q]


def across(q: Point) -> Point:
    """The far side of the street was drawn flat (units): bent into depth behind the window."""
    x, y = q
    return R.p(-150 + (x - 560) * 0.56, 232 - (y - 286) * 0.64, 770)


# ---- outside: the other side of the street -----------------------------------------------
HOMES = [(x, y) for y in (322, 384) for x in (690, 780, 826, 916, 1040, 1096)]
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#3a4a6c", "#71829f", 160, 560))
with P.layer("street", 3, weather=True):
    P.bend = across
    for x0, x1, y, c in ((500, 760, 300, "#47567a"), (752, 900, 270, "#3d4b6e"), (892, 1010, 318, "#4a587a"), (1002, 1270, 284, "#404e72")):
        P.sheet([(x0, y), (x1, y - 3), (x1, 560), (x0, 560)], c, .4, .18)
        P.poly([(x0 - 4, y + 3), (x0 + 10, y - 9), (x1 - 12, y - 11), (x1 + 3, y)], "#9fb0ca")
    for x, y in HOMES:
        P.neighbour(x, y, 22, 31, "#2b3758", "#26324f", "#9fb0ca")
    P.sheet([(500, 478), (1270, 474), (1270, 492), (500, 496)], "#8fa1be", .3, .2)
    for x in (690, 1050):  # stoops
        for i in range(4):
            P.sheet([(x - 26 - i * 4, 496 + i * 9), (x + 26 + i * 4, 496 + i * 9), (x + 28 + i * 4, 508 + i * 9), (x - 28 - i * 4, 508 + i * 9)], "#7488a8", 0, .3)
    P.poly(smooth([(500, 520), (700, 512), (840, 520), (980, 510), (1120, 518), (1270, 512), (1270, 620), (500, 620)], 26), "#93a6c2")
    P.line([(886, 560), (884, 420), (870, 350), (876, 300)], "#27304c", 9)
    for q in (((884, 420), (912, 370), (920, 320)), ((874, 360), (848, 330), (842, 292)), ((912, 370), (940, 350), (952, 322)), ((848, 330), (824, 322), (810, 300))):
        P.line(list(q), "#27304c", 4)
    P.line([(881, 410), (871, 350)], "#9fb0ca", 3, .9)
    # a buggy park: their owners are inside
    for x in (660, 716, 1000, 1056, 1112):
        P.sheet(smooth([(x - 18, 526), (x - 16, 508), (x - 2, 496), (x + 8, 508), (x + 20, 512), (x + 14, 528)], 7), "#3d2f4a", .3, .25)
        P.poly(smooth([(x - 14, 508), (x - 2, 496), (x + 8, 509), (x + 20, 512), (x + 4, 515)], 7), "#b4c2d8")
        for dx in (-10, 12):
            P.poly(disc(x + dx, 534, 5), "#1b2340")
    P.bend = None

# ---- the room ----------------------------------------------------------------------------
WALL, LOW, FLOOR = "#3a4765", "#34505a", "#332f48"
with P.layer("room", 2):
    P.shell(WALL, FLOOR, "#262f4d", left="#2d3955", right="#333d5a", near=160, holes=PANES)
    K.grid("#1f2743", 62, 160, y=252)
    K.grid("#2a2640", 40, 160, lighter="#383350", share=.13)
    P.poly(R.front(L, R.right, 0, 68, B), LOW, 1, .4)
    P.poly(R.side(L, 0, 68, 160, B), "#2a444f", 1, .4)
    P.poly(R.side(R.right, 0, 68, 160, B), "#2c4350", 1, .4)
    P.sheet(R.front(L, R.right, 66, 72, B - 1), "#54506a", .5)
    P.sheet(R.side(L + 1, 66, 72, 160, B), "#4a4762", .2)
    P.poly(R.front(L, R.right, 0, 9, B - 1), "#22323f")
    # a paper chain, red once, all along: eleven small hands made it
    for x0, x1, s in ((-346, -226, 14), (-226, -60, 17), (-60, 90, 10), (90, 236, 11), (236, 356, 14)):
        for i in range(10):
            t = (i + .5) / 10
            px, py = R.p(x0 + (x1 - x0) * t, 242 - s * 4 * t * (1 - t), B - 4)
            k = R.k(B, x0)
            q = disc(px, py, 8 * k, (3.4 + 1.6 * (i % 2)) * k, 12)
            P.line([*q, q[0]], mix(("#7d5a62", "#5d7196", "#6f7b68")[i % 3], "#2b3350", .5 if i % 2 else .2), 5)

with P.layer("wall", 1.9):
    # the street door, glass above, a book return below
    P.sheet(R.front(DOOR[0] - 8, DOOR[1] + 8, 0, 222, B - 1), "#54506a", .4, .3)
    P.holed(R.front(*DOOR, 0, 214, B - 2), [R.front(DOOR[0] + 12, DOOR[1] - 12, 96, 202, B - 2)], "#4c3a50", .5)
    P.poly(R.front(DOOR[0] + 12, DOOR[1] - 12, 96, 202, B - 2), P.sky("#4d5f84", "#7d8fae", 230, 420))
    K.snow_on(K.front(B - 2), DOOR[0] + 12, DOOR[1] - 12, 96, 13, "#9fb0ca")
    m = (DOOR[0] + DOOR[1]) / 2
    P.line([R.p(m, 202, B - 3), R.p(m, 96, B - 3)], "#4c3a50", 6)
    P.sheet(R.front(DOOR[0] + 16, DOOR[1] - 16, 44, 62, B - 3), "#7f7b8c", .3)
    P.poly(R.front(DOOR[0] + 21, DOOR[1] - 21, 50, 57, B - 4), "#1d2340")
    P.line([R.p(DOOR[1] - 7, 112, B - 3), R.p(DOOR[1] - 7, 84, B - 3)], "#98929e", 6)
    P.poly(R.flat(DOOR[0] - 6, DOOR[1] + 10, .5, 570, 616), "#2a2438", 1)
    for x, z in ((-292, 580), (-262, 562), (-250, 590), (-226, 552), (-190, 560)):
        P.poly(disc(*R.p(x, 0, z), 14, 5), "#4a5a80", .6)
    # the rules, over the pegs
    with P.spot("house_rules", "The house rules"):
        P.sheet(R.front(-196, -120, 142, 226, B - 3), "#5d4a5c", .9, .3)
        P.poly(R.front(-192, -124, 146, 222, B - 4), "#a9a8ac")
        P.poly(R.front(-185, -131, 209, 216, B - 4), "#70404c")
        for i in range(7):
            y = 201 - i * 7.6
            P.poly(disc(*R.p(-184, y, B - 5), 3.4), "#6e4650")
            P.line([R.p(-178, y, B - 5), R.p(-156 + 24 * ((i * 3) % 4) / 3, y - .3, B - 5)], "#565c74", 3)
    # coat pegs, at the height of those who use them
    with P.spot("coat_pegs", "Small coats on their pegs, and a hat"):
        P.sheet(R.front(-222, -88, 106, 114, B - 2), "#6a5560", .6, .3)
        for i in range(9):
            x = -214 + i * 15
            (px, py), k = R.p(x, 110, B - 4), R.k(B, x)
            if i == 8:   # the one without a name
                P.line([(px, py - 6), (px + 1, py + 8), (px + 8, py + 10)], "#8a7a70", 4)
                P.sheet(smooth([(px - 19, py + 16), (px - 15, py), (px, py - 8), (px + 15, py), (px + 19, py + 16)], 6), "#7d4452", .4, .3)
                P.sheet(smooth([(px - 20, py + 13), (px, py + 17), (px + 20, py + 13), (px + 20, py + 23), (px - 20, py + 23)], 6), "#95566a", .2, .3)
                P.poly(disc(px, py - 9, 7), "#c8793c")
                continue
            P.sheet([(px - 8, py - 12), (px + 8, py - 12), (px + 8, py - 4), (px - 8, py - 4)], "#a9a6a0", .1, .2)
            c = mix(("#6e4650", "#4f6688", "#7a6a4e", "#3f6a68", "#6d5a70", "#8a6250")[(i * 5) % 6], AIR, .25)
            w, h = (6.8 + 1.3 * (i % 3)) * k, (30 + 4 * ((i * 7) % 4)) * k
            P.sheet(smooth([(px, py), (px + w * .7, py + 9), (px + w, py + 30), (px + w + 2, py + h), (px, py + h + 5), (px - w - 2, py + h - 2), (px - w, py + 28), (px - w * .7, py + 8)], 9),
                    c, .5, .25)
            P.line([(px, py + 12), (px + 1, py + h)], mix(c, DEEP, .45), 2)
            if i in (2, 6):   # scarves, a hat
                P.line([(px - 4, py + 8), (px - 8, py + 40), (px - 6, py + 58)], "#8f7d6a" if i == 2 else "#59728c", 7)
            if i == 4:
                P.sheet(smooth([(px - 12, py), (px - 9, py - 14), (px, py - 19), (px + 9, py - 13), (px + 12, py)], 5), "#5d7f86", .2)
                P.poly(disc(px, py - 20, 5), "#b4bccc")
    for i, x in enumerate((-214, -204, -182, -170, -148, -138, -116, -105)):  # boots in their pools
        P.poly(disc(*R.p(x, 0, B - 16), 18, 6), "#45557c", .55)
        P.sheet(at([(-3, 0), (-3, 13), (3, 13), (3, 5), (7, 3), (7, 0)], x, 1, B - 16), ("#6e4650", "#39507a", "#4b5f4f", "#77603f")[i // 2], .3)
    # the window
    P.holed(R.front(WIN[0] - 9, WIN[1] + 9, WIN[2] - 5, WIN[3] + 9, B - 2), PANES, "#5d5a76", .8, .3)
    for a, b in COLS:
        K.snow_on(K.front(B - 2), a, b, WIN[2], 8, "#a9bad2")
    # scissored snowflakes, taped to the glass at the height of a four-year-old
    for i, (x, y, s) in enumerate(((-36, 112, 6.4), (-4, 96, 4.8), (26, 104, 5.6), (62, 116, 5.2), (106, 98, 5.6), (156, 112, 7), (200, 98, 5.2), (186, 186, 4.8))):
        (px, py), k = R.p(x, y, B - 3), R.k(B, x)
        n = 6 if i % 2 else 8
        q = [(px + .87 * s * k * 1.9 * (1 if j % 2 == 0 else .55) * math.cos(j * math.pi / n + i), py + s * k * 1.9 * (1 if j % 2 == 0 else .55) * math.sin(j * math.pi / n + i))
             for j in range(2 * n)]
        P.poly(shift(q, 4, 5), DEEP, .3)
        P.poly(q, "#b9c4d6")
        for j in range(4):
            a = j * math.tau / 4 + i
            P.poly(disc(px + s * k * .8 * math.cos(a), py + s * k * .8 * math.sin(a), s * k * .2, n=5), "#5d6f92")
    P.sheet(R.front(WIN[0] - 16, WIN[1] + 16, 66, 74, B - 18), "#6a6782", .8, .3)
    P.poly(R.flat(WIN[0] - 16, WIN[1] + 16, 74, B - 18, B), "#75728c")
    for x, c in ((-40, "#7a5a50"), (-22, "#5d7196"), (208, "#6f6a58")):  # yoghurt pots with cress
        P.sheet(at([(-5, 0), (5, 0), (6, 9), (-6, 9)], x, 74, B - 14), c, .3)
        for d in (-3, 1, 4):
            P.line(at([(d, 9), (d + U(-2, 2), 15 + U(0, 4))], x, 74, B - 14), "#52806a", 3)
    with P.spot("radiator_ribs", "The radiator"):
        K.radiator(-30, 206, 8, 56, B - 14, "#50566e")
    for i, (x, c) in enumerate(((80, "#8c5a50"), (96, "#8c5a50"), (150, "#5f7c96"), (166, "#5f7c96"))):  # mittens drying
        P.sheet(at(smooth([(-4, 2), (-6, -6), (-4, -14), (2, -15), (5, -6), (8, -8), (8, -3), (4, 2)], 4), x, 57, B - 18 - i % 2), c, .3)
    # a clock over the desk: a quarter past ten
    K.clock(296, 196, B - 3, 17, 10.25)
    # the ceiling's tubes
    for x0, x1 in ((-250, -60), (60, 250)):
        K.tube(x0, x1, 244, 470)

# ---- the low shelf along the left wall: three rows, and what faces out ------------------------
SX, SZ0, SZ1, SH = -308.0, 170.0, 566.0, 100.0


def row(z0: float, z1: float, y: float, h: float) -> None:
    """Picture books seen along the wall: thin, unequal, some leaning, some gone."""
    z = z0
    while z < z1 - 4:
        w, v = U(5, 10), h * U(.72, 1)
        if P.rand.random() < .08:
            z += U(6, 13)
            continue
        w = min(w, z1 - z)
        lean = U(2, 4) if P.rand.random() < .1 else 0
        c = mix(P.rand.choice(SPINES), AIR, .25)
        P.poly([R.p(SX - 1, y + v, z + lean), R.p(SX - 1, y + v - lean * .2, z + w + lean), R.p(SX - 1, y, z + w), R.p(SX - 1, y, z)], c, 1, .3)
        if w > 8.4:
            P.poly(R.side(SX - .6, y + v * .62, y + v * .78, z + .8 + lean * .7, z + w - .8 + lean * .7), mix(c, "#d8d3cc", .25), .8, .2)
        z += w + lean + .6


with P.layer("shelves", 1.7):
    P.poly([R.p(SX, 0, SZ1 + 4), R.p(SX + 26, 0, SZ1), R.p(SX + 40, 0, SZ0), R.p(SX, 0, SZ0)], DEEP, .42)
    P.poly(R.side(SX - 3, 0, SH, SZ0, SZ1), "#1f1a30", 1, .3)
    P.poly(R.side(SX, 0, 7, SZ0, SZ1), "#33263a")
    for y in (7, 38, 69):
        for z0, z1 in ((190, 284), (290, 380), (386, 474), (480, 562)):
            row(z0, z1, y, 27)
        P.poly(R.side(SX, y - 2.4, y, SZ0, SZ1), "#5a4456", 1, .3)
    for z in (186, 287, 383, 477, 563):
        P.sheet(R.side(SX, 0, SH, z - 2, z + 2.4), "#56414f", 0, .3)
    P.poly([R.p(L, SH + 4, SZ1 + 3), R.p(SX + 3, SH + 4, SZ1 + 3), R.p(SX + 3, SH + 4, SZ0), R.p(L, SH + 4, SZ0)], "#75606e", 1, .4)
    P.sheet(R.side(SX + 3, SH - 1, SH + 4, SZ0, SZ1 + 3), "#6e5668", .3, .35)
    for z, w, h, c, d in ((508, 34, 30, "#5d7196", "#a3b0c4"), (438, 24, 24, "#4f6688", "#8fa0b8"), (400, 26, 32, "#6e4650", "#a08a80"), (360, 24, 28, "#52704f", "#8a9a84"), (316, 30, 26, "#7a6a4e", "#b0a080")):
        P.sheet(facing([(0, 0), (w, .6), (w, h), (0, h)], L + 10, SH + 4, z), c, .5)
        P.poly(facing(smooth([(w * .25, h * .3), (w * .4, h * .7), (w * .7, h * .75), (w * .8, h * .35)], 3), L + 10, SH + 4, z), d)
    # over it, what they have drawn: ships, mostly
    for z0, y0, w, h, c, kind in ((500, 158, 40, 30, "#8e97a8", 0), (448, 170, 34, 42, "#9a968e", 1), (392, 160, 44, 32, "#8c98a4", 0), (328, 168, 40, 44, "#96929c", 1)):
        wl = K.wall(L + 2)
        P.sheet(wl([(z0, y0 + h), (z0 + w, y0 + h - 1), (z0 + w, y0), (z0, y0)]), c, .6, .25)
        if kind:
            P.poly(wl([(z0 + w * .2, y0 + h * .3), (z0 + w * .5, y0 + h * .85), (z0 + w * .8, y0 + h * .3)]), "#7a4a4c", .9)
            P.line(wl([(z0 + w * .15, y0 + h * .2), (z0 + w * .85, y0 + h * .2)]), "#4f6688", 3)
        else:
            P.poly(wl([(z0 + w * .2, y0 + h * .5), (z0 + w * .8, y0 + h * .5), (z0 + w * .7, y0 + h * .28), (z0 + w * .3, y0 + h * .28)]), "#4f6688", .9)
            P.line(wl([(z0 + w * .5, y0 + h * .5), (z0 + w * .5, y0 + h * .85)]), "#5a4456", 3)
            P.line(wl(smooth([(z0 + w * .08, y0 + h * .22), (z0 + w * .3, y0 + h * .28), (z0 + w * .5, y0 + h * .2), (z0 + w * .7, y0 + h * .28), (z0 + w * .92, y0 + h * .2)], 6, closed=False)), "#3f6a68", 3)

# ---- rug, tiny chairs, lamp ---------------------------------------------------------------------
RX, RZ = 4.0, 476.0


def tiny(x: float, z: float, c: str, turned: bool = False) -> None:
    """A chair for somebody of four: seat at 28 cm; `turned`: we see its back."""
    P.contact(x, z, 20, 14, .5)
    w = 15
    zb = z + 12 if not turned else z - 12
    if not turned:
        P.sheet(at(smooth([(-17, 38), (-17, 52), (-10, 57), (10, 57), (17, 52), (17, 38), (0, 36)], 5), x, 0, zb), c, .5, .28)
    for dx in (-w, w):
        P.line([R.p(x + dx, 27, z + 11), R.p(x + dx * 1.12, 0, z + 12)], "#7a6f80", 5)
        P.line([R.p(x + dx, 54, zb), R.p(x + dx, 27, zb)], mix(c, DEEP, .2), 6)
    P.sheet(R.flat(x - 17, x + 17, 28, z - 12, z + 12), mix(c, "#b9c4dc", .12), .3, .25)
    P.poly(R.front(x - 17, x + 17, 25, 28, z - 12), mix(c, DEEP, .3))
    for dx in (-w, w):
        P.line([R.p(x + dx, 25, z - 11), R.p(x + dx * 1.12, 0, z - 12)], "#7a6f80", 6)
    if turned:
        P.sheet(at(smooth([(-17, 38), (-17, 52), (-10, 57), (10, 57), (17, 52), (17, 38), (0, 36)], 5), x, 0, zb), c, .5, .28)


BX = -104.0  # the hen stands here
with P.layer("chairs", 1.3):
    for i, (k, c) in enumerate(((132, "#463350"), (122, "#5f4658"), (104, "#3c4a66"), (80, "#53667e"), (58, "#3f5a5c"), (35, "#6d5a62"))):
        q = smooth(R.ring(RX, 0, RZ, k, 30, clip=False), 30)
        if i:
            P.poly(q, c)
        else:
            P.sheet(q, c, .4, .25)
    for i in range(14):  # letters gone to dashes
        a = i * math.tau / 14
        P.poly(placed([(-9, -3), (9, -3), (6, 3), (-6, 3)] if i % 3 else disc(0, 0, 8, 3), *R.p(RX + 92 * math.cos(a), 0, RZ + 92 * math.sin(a)), 1), "#8f8a86", .7)
    tiny(152, 580, "#4a6c66")
    tiny(-176, 556, "#4f6688")
    tiny(-236, 536, "#7a6a4e")
    # a box on legs, for those who choose by the cover
    P.contact(BX + 24, 560, 34, 16, .5)
    for x in (BX - 4, BX + 48):
        P.line([R.p(x, 22, 548), R.p(x, 0, 548)], "#4a3648", 7)
    P.poly(R.flat(BX - 6, BX + 52, 34, 546, 574), "#2a2236")
    for i, (u, w, h, c) in enumerate(((2, 38, 27, "#4f6688"), (10, 40, 31, "#8a7a62"), (-2, 36, 24, "#7d5a4e"))):
        P.sheet(facing([(0, 0), (w, .6), (w, h), (0, h)], BX + u, 34, 572 - i * 7), mix(c, AIR, .2), .3, .3)
    with P.spot("hen_book", "A book with a hen on it"):
        x, y, z = BX, 32.0, 548.0
        P.sheet(facing([(0, 0), (44, 1), (43, 38), (1, 37)], x, y, z), "#71877f", .7, .35)
        P.poly(facing([(0, 0), (4, 0), (5, 37), (1, 37)], x, y, z), "#50675f")
        P.poly(facing([(5, 5), (43.8, 6), (43.6, 17), (5, 16)], x, y, z), "#47656e")
        for u in (12, 20, 28):   # rain
            P.line(facing([(u, 36), (u + 1.2, 32)], x, y, z), "#a9bab4", 1.8)
        # the hen in her raincoat, and the ferry
        P.poly(facing(smooth([(14, 19), (9, 24), (10, 27), (15, 24), (20, 21)], 2.5), x, y, z), "#96583e")
        P.poly(facing(smooth([(19, 24), (18, 29), (20, 32.6), (24, 33), (27, 30), (26.6, 25)], 2.2), x, y, z), "#a9664a")
        P.poly(facing(smooth([(17.6, 31), (20, 35), (24, 35.4), (27, 32.4), (22, 31.4)], 2.2), x, y, z), "#b7913c")
        P.sheet(facing(smooth([(14, 11), (13, 17), (16, 23), (21, 25.6), (26, 24), (29, 18), (28.6, 12), (22, 9.6)], 2.6), x, y, z), "#b08a38", .25, .3, .3)
        P.poly(facing(smooth([(16, 14), (15.6, 19), (18, 20.4), (20, 17), (19, 13.4)], 2.2), x, y, z), "#8f6d2a")
        P.poly(facing([(27, 30.6), (30.4, 29.4), (27, 28.4)], x, y, z), "#c09038")
        P.poly(disc(*facing([(24.4, 30.4)], x, y, z)[0], 2.2), "#221a2c")
        P.poly(facing([(33, 22), (42, 22.6), (40.6, 18), (34.4, 17.6)], x, y, z), "#8c3b3f")
        P.poly(facing([(35, 25.4), (39.6, 25.6), (39.6, 22.4), (35, 22.2)], x, y, z), "#b4b2aa")
        for u in (19, 24):
            P.line(facing([(u, 10), (u + .4, 6.6), (u + 2.4, 6.4)], x, y, z), "#b08a50", 2.4)
    P.sheet(at([(-6, 16), (52, 16), (52, 38), (-6, 38)], BX, 0, 545), "#5a4456", .4, .3)
    P.poly(at([(-1, 21), (47, 21), (47, 33), (-1, 33)], BX, 0, 544), "#4a3648")
    tiny(32, 514, "#7a4a4c")
    # the lamp that isn't the city's: somebody brought it
    P.contact(LX, LZ, 19, 13, .5)
    P.sheet(disc(*R.p(LX, 2, LZ), 32, 10), "#3a2c3c", .3)
    P.line([R.p(LX, 3, LZ), R.p(LX, LH, LZ)], "#6a5058", 7)
    P.line([R.p(LX - .7, 3, LZ), R.p(LX - .7, LH, LZ)], "#98808a", 2)
    SHADE = facing([(-13, 26), (13, 26), (27, -6), (-27, -6)], LX, LH, LZ)
    with P.spot("lamp_shade", "The standing lamp"):
        P.sheet(SHADE, "#6d5a55", .9, .3)
        for i in range(1, 6):
            P.line(facing([(-13 + 4.3 * i, 26), (-27 + 9 * i, -6)], LX, LH, LZ), "#5a4848", 2)
        for i in range(9):
            P.line(facing([(-25 + 6.2 * i, -6), (-25 + 6.2 * i, -11)], LX, LH, LZ), "#7d6a60", 3)
    P.line(facing([(10, -6), (10, -28)], LX, LH, LZ), "#98808a", 2)

# ---- lights ------------------------------------------------------------------------------------
with P.light("window", 1.9):
    # the wall beside the glass, by what comes back; the frame stands against it
    wash, frame = R.front(L, R.right, 0, R.top, B), R.front(WIN[0] - 9, WIN[1] + 9, WIN[2] - 5, WIN[3] + 9, B)
    d = "".join("M" + " ".join(f"{x:.1f},{y:.1f}" for x, y in q) + "Z" for q in (wash, frame))
    P.raw(f'<path d="{d}" fill="{P.radial([(0, "#8fa4cc", .27), (.4, "#8fa4cc", .13), (1, "#a2b0cc", 0)], (*R.p(70, 130, B), 860))}" fill-rule="evenodd"/>')
    for a, b in COLS:
        q = [R.p(a, WIN[3], B - 4), R.p(b, WIN[3], B - 4), R.p(b - 170, 0, 300), R.p(a - 170, 0, 300)]
        P.poly(q, P.linear([(0, "#a2b0cc", .13), (.5, "#a2b0cc", .05), (1, "#a2b0cc", 0)], (0, q[0][1], 0, q[2][1])), 1, .4)
    P.poly(R.flat(L, R.right, 0, 200, B), P.linear([(0, "#a2b0cc", .22), (1, "#a2b0cc", 0)], (0, R.p(0, 0, B)[1], 0, 1080)), 1, .4)
    P.poly([R.p(WIN[0] - 60, R.top, B - 8), R.p(WIN[1] + 60, R.top, B - 8), R.p(WIN[1] - 20, R.top, 380), R.p(WIN[0] - 200, R.top, 380)],
           P.linear([(0, DAY, 0), (1, DAY, .24)], (0, 30, 0, R.p(60, R.top, B)[1])), 1, .5)
    with P.group(clip=P.clip(*PANES)):
        P.rect(780, 140, 800, 440, P.linear([(0, "#8fa6d0", .36), (.6, "#a4b8dc", .3), (1, "#b4c4e0", .24)], (0, 220, 0, 545)))
        P.bend = across
        for i, who in ((0, "reader"), (8, "cat"), (11, "cook")):
            P.neighbour_lit(*HOMES[i], 22, 31, who)
        P.bend = None
    P.poly(R.front(DOOR[0] + 12, DOOR[1] - 12, 104, 202, B - 3), DAY, .34)
    P.poly(R.flat(WIN[0] - 14, WIN[1] + 14, 74.4, B - 18, B), DAY, .5)
    P.line([R.p(WIN[0] - 16, 74, B - 18), R.p(WIN[1] + 16, 74, B - 18)], DAY, 3, .8)
    # the panes lie over the floor towards us, past the rug
    for u0, u1 in ((-50, 36), (44, 131), (139, 224)):
        for t0, t1, a in ((.02, .5, .28), (.54, .98, .17)):
            P.poly([R.p(u0 - 190 * t0, 0, 606 - 300 * t0), R.p(u1 - 190 * t0, 0, 606 - 300 * t0), R.p(u1 - 190 * t1, 0, 606 - 300 * t1), R.p(u0 - 190 * t1, 0, 606 - 300 * t1)], "#a9bedf", a, .8)
    # shelf: the top, the spines that see the window
    P.poly([R.p(L, SH + 4.4, SZ1), R.p(SX + 3, SH + 4.4, SZ1), R.p(SX + 3, SH + 4.4, 300), R.p(L, SH + 4.4, 300)], DAY, .26)
    P.poly(R.side(SX, 8, SH, 250, SZ1), P.linear([(0, DAY, .02), (1, DAY, .17)], (R.p(SX, 0, 300)[0], 0, R.p(SX, 0, SZ1)[0], 0)), 1, .4)
    P.line([R.p(SX + 3, SH + 4, SZ1), R.p(SX + 3, SH + 4, 300)], DAY, 3, .6)
    P.line(facing([(1, 37), (43, 38), (44, 8)], BX, 32, 548), DAY, 3, .6)
    P.poly(R.side(L + 1, 110, 240, 360, 590), P.linear([(0, DAY, .02), (1, DAY, .14)], (R.p(L, 0, 360)[0], 0, R.p(L, 0, 590)[0], 0)), 1, .4)
    for i in range(8):
        (px, py), k = R.p(-214 + i * 15, 110, B - 4), R.k(B, -160)
        P.line([(px + 9, py + 9), (px + 14, py + 30), (px + 15, py + 60)], DAY, 2, .35)
    for x, z in ((152, 580), (-176, 556), (-236, 536)):
        P.line(at(smooth([(17, 38), (17, 52), (10, 57), (-10, 57)], 5, closed=False), x, 0, z + 12), DAY, 3, .5)

with P.light("tubes", 1.5):
    for x0, x1 in ((-250, -60), (60, 250)):
        K.tube_lit(x0, x1, 244, 470)
        K.tube_sheets(x0, x1, 238, 470, B - 5, PALE, (.07, .05), 70, floor=False)
    P.poly(R.flat(L, R.right, 0, 330, 600), P.linear([(0, PALE, .09), (.5, PALE, .12), (1, PALE, 0)], (0, 640, 0, 960)), 1, .6)
    P.poly(R.front(-192, -124, 146, 222, B - 5), PALE, .16)
    P.poly([R.p(L, SH + 4.4, SZ1), R.p(SX + 3, SH + 4.4, SZ1), R.p(SX + 3, SH + 4.4, SZ0), R.p(L, SH + 4.4, SZ0)], PALE, .14)
    for x, z in ((152, 580), (-236, 536), (-176, 556)):
        P.poly(R.flat(x - 16, x + 16, 28.4, z - 11, z + 11), PALE, .22)

with P.light("reading_lamp", 1.2):
    P.lamp_pools(LX + 34, LH - 8, LZ - 44, (27, 36, 44), (.34, .24, .15), "#b0682f", walls=False)
    P.poly(SHADE, P.linear([(0, "#c9803f", .7), (.6, "#ffd08a", .95), (1, "#ffe2b0", 1)], (0, SHADE[0][1], 0, SHADE[2][1])))
    for i in range(1, 6):
        P.line(facing([(-13 + 4.3 * i, 26), (-27 + 9 * i, -6)], LX, LH, LZ), "#b0602a", 2, .5)
    P.beam((R.p(LX, LH - 8, LZ)), R.p(LX, 0, LZ)[1] + 40, 48, (120, 168, 216), (.24, .16, .10))
    wx, frame = LX - 40, R.front(WIN[0] - 9, WIN[1] + 9, WIN[2] - 5, WIN[3] + 9, B - 2)
    with P.group(mask=P.hide(frame)):
        for k, a in ((20, .3), (32, .2), (46, .12)):   # the wall above it, three papers deep
            P.poly([R.p(wx - 14, LH + 26, B - 5), R.p(wx + 14, LH + 26, B - 5), R.p(wx + k + 12, 251, B - 5), R.p(wx - k - 12, 251, B - 5)],
                   P.linear([(0, "#b0682f", .2), (1, "#c9803f", 1)]), a, .5)
        for k, a in ((52, .2), (80, .14)):   # and what the shade lets down on it
            P.poly([R.p(wx - 24, LH - 8, B - 5), R.p(wx + 24, LH - 8, B - 5), R.p(wx + k, 60, B - 5), R.p(wx - k, 60, B - 5)], P.linear([(0, "#c9803f", .9), (1, "#c9803f", .2)]), a, .5)
    P.glow(*R.p(LX, LH, LZ), 190, 170, "#d98a44", .34)
    # what it touches: the small seat, the hen, radiator's ribs, the last coats
    P.poly(R.flat(16, 48, 28.6, 503, 525), HOT, .45)
    P.line(at(smooth([(-17, 38), (-17, 52), (-10, 57), (10, 57)], 5, closed=False), 32, 0, 526), HOT, 4, .9)
    P.line(at(smooth([(17, 44), (17, 52), (10, 57)], 5, closed=False), -176, 0, 568), HOT, 4, .8)
    P.poly(facing([(0, 6), (44, 7), (43, 38), (1, 37)], BX, 32, 548), P.linear([(0, "#f0b060", .26), (1, "#e09a4c", .14)]))
    P.line(facing([(44, 7), (43, 38)], BX, 32, 548), "#ffce86", 3.5, .9)
    P.line(at([(-6, 38), (52, 38), (52, 17)], BX, 0, 544), HOT, 3, .6)
    P.line([R.p(SX + 3, SH + 4, SZ1 + 3), R.p(SX + 3, SH + 4, 440)], "#ffce86", 3, .6)
    P.poly(R.side(SX, 8, SH, 440, SZ1), P.linear([(0, HOT, 0), (1, HOT, .26)], (R.p(SX, 0, 440)[0], 0, R.p(SX, 0, SZ1)[0], 0)), 1, .4)
    for i in range(6):
        x = -24 + i * 15.6
        P.line([R.p(x, 52, B - 16), R.p(x, 11, B - 16)], HOT, 4, .5 - .075 * i)
    for i in (5, 6, 7):
        (px, py) = R.p(-214 + i * 15, 110, B - 4)
        P.line([(px + 12, py + 12), (px + 16, py + 34), (px + 17, py + 70)], HOT, 3, .3 + .12 * (i - 5))

# ---- before the people: the low table; the desk ---------------------------------------------------
# those whom it is for: hats and hoods from behind, on the floor round the rug's edge
# x, z, size, coat, trousers, skin, hair, cut of the hair, what they do, which way they look
SMALL = ((-212, 424, 1.02, "#7d5a8c", "#3d3a58", "#a87c66", "#33262e", "plaits", "lap", 1),
         (-150, 420, 1.06, "#3f7280", "#4a3a4a", "#7d5444", "#241c28", "bobble", "up", 1),
         (-172, 364, .96, "#a05a4a", "#33425e", "#b08a74", "#6a4a38", "crop", "back", 1),
         (-80, 392, .92, "#54689c", "#40384e", "#8a604e", "#2c2430", "bun", "lap", -1),
         (-104, 344, 1.04, "#6f7d52", "#493a50", "#b48e78", "#8a6844", "bobble", "rabbit", 1),
         (-26, 366, .98, "#9c5068", "#3a4260", "#6e4a3e", "#1f1a26", "puffs", "back", 1),
         (-34, 322, 1.04, "#a8864a", "#3c4664", "#ac8068", "#4a3430", "crop", "belly", 1))
DX0, DX1, DZ0, DZ1, DY = 204, 420, 398, 452, 92
TX0, TX1, TZ0, TZ1 = -22.0, 122.0, 420.0, 468.0
BARE = {"crop", "plaits", "bun", "puffs"}
POSES = {"lap": ((10, 31), (18, 21), (17, 9)), "up": ((11, 31), (19, 45), (17, 60)), "back": ((-10, 31), (-20, 17), (-25, 2)), "rabbit": ((10, 31), (19, 22), (16, 14))}


def limb(q: Sequence[Point], w0: float, w1: float) -> list[Point]:
    """A sleeve with an elbow."""
    (ax, ay), (bx, by), (cx, cy) = q
    n0, n1 = math.hypot(by - ay, bx - ax), math.hypot(cy - by, cx - bx)
    p0, p1 = ((by - ay) / n0, -(bx - ax) / n0), ((cy - by) / n1, -(cx - bx) / n1)
    m = ((p0[0] + p1[0]) / 2, (p0[1] + p1[1]) / 2)
    return [(ax + p0[0] * w0, ay + p0[1] * w0), (bx + m[0] * w0, by + m[1] * w0), (cx + p1[0] * w1, cy + p1[1] * w1),
            (cx - p1[0] * w1, cy - p1[1] * w1), (bx - m[0] * w0, by - m[1] * w0), (ax - p0[0] * w0, ay - p0[1] * w0)]


def child(x: float, z: float, k: float, coat: str, legs: str, skin: str, hair: str, cut: str, does: str, look: float) -> None:
    """One of those whom it is for: on the floor, from behind, with as much of a face as is turned."""
    coat, legs, skin, hair = mix(coat, "#2a3252", .24), mix(legs, "#262e4c", .2), mix(skin, "#3a3a58", .2), mix(hair, "#262c48", .14)

    def q(pts: Sequence[Point]) -> list[Point]:
        return facing([(look * u * k, v * k) for u, v in pts], x, 0, z)

    if does == "belly":      # lies on the rug with her heels up, chin on her fists
        P.contact(x - 16, z, 56 * k, 14, .46)
        for u, v in ((-50, 24), (-40, 18)):
            P.sheet(q([(-34, 12), (-46, 2), (u - 5, v), (u + 4, v + 2)]), mix(legs, "#8a94b8", .22), .2, .3)
            P.sheet(q(smooth([(u - 7, v - 2), (u - 7, v + 5), (u - 1, v + 9), (u + 6, v + 6), (u + 5, v - 1)], 3)), "#7a4a4c", .1, .34)
        P.sheet(q(smooth([(-52, 3), (-44, 12), (-20, 14), (-16, 2), (-50, 0)], 5)), legs, .3, .28)
        P.sheet(q(smooth([(-26, 1), (-26, 13), (-10, 18), (6, 22), (14, 18), (14, 4), (10, 0)], 5)), coat, .3, .3)
        P.poly(q([(-26, 1), (-26, 8), (-4, 9), (8, 6), (10, 0)]), mix(coat, DEEP, .34), .8)
        P.sheet(q([(4, 18), (10, 20), (19, 4), (21, 12), (24, 13), (26, 2), (14, -1)]), mix(coat, DEEP, .14), .2, .3)
        P.poly(disc(*q([(22, 15)])[0], 3.6 * k * R.k(z, x)), skin)
        dx, dy = 12, -17
    else:
        P.contact(x, z, 30 * k, 15, .46)
        P.sheet(q([(20, 0), (25, -3), (36, -2), (38, 3), (33, 6), (24, 5)]), "#5a4a5a" if cut != "bobble" else "#46608a", .2, .3)
        P.sheet(q([(-14, 12), (-25, 8), (-29, 3), (-25, -2), (0, -3), (25, -2), (30, 3), (26, 9), (15, 13)]), legs, .3, .3)
        P.poly(q([(-14, 11), (-24, 7), (-10, 4), (14, 5), (12, 11)]), mix(legs, DEEP, .4), .8)
        if does == "back":
            P.poly(disc(*q([(-26, 1)])[0], 3.6 * k * R.k(z, x)), skin)
            P.sheet(q(limb(POSES[does], 5, 4)), mix(coat, DEEP, .16), .2, .3)
        body = smooth([(-15, 3), (-16, 12), (-14, 27), (-8, 34), (0, 36), (8, 35), (14, 28), (15.4, 12), (15, 3), (0, 1)], 7)
        P.sheet(q(body), coat, .4, .34)
        P.poly(q([(-15, 3), (-15.6, 12), (-13.6, 26), (-8, 33), (-3, 34), (-5, 22), (-1, 12), (-2, 2)]), mix(coat, DEEP, .34), .8)
        P.poly(q([(7, 35), (13.6, 27), (15, 12), (14.6, 4), (10, 4), (10, 16), (9, 28)]), mix(coat, "#c4d0e8", .16), .9)
        P.line(q([(-14.6, 6), (0, 4), (14.6, 6)]), mix(coat, DEEP, .4), 3)
        # collar or hood
        P.sheet(q(smooth([(-9, 31), (-10, 35), (0, 39), (9, 37), (10, 33), (0, 30)], 4)), mix(coat, "#d8d3cc", .2), .2, .3)
        if does != "back":
            arm = POSES[does]
            P.sheet(q(limb(arm, 4.8, 3.8)), mix(coat, DEEP, .1), .2, .34)
            P.poly(disc(*q([(arm[2][0], arm[2][1] + (2.6 if does == "up" else -1))])[0], 3.5 * k * R.k(z, x)), skin)
        if does == "rabbit":
            P.sheet(q(smooth([(14, 12), (16, 22), (22, 25), (27, 20), (26, 11), (20, 8)], 4)), "#8b8798", .2, .34)
            for u in (20, 25):
                P.sheet(q([(u - 2, 23), (u, 35), (u + 3, 34), (u + 3, 23)]), "#8b8798", .1, .34)
            P.poly(disc(*q([(25.4, 20.4)])[0], 1.9), "#231c2c")
        dx, dy = 1, 0

    def h(pts: Sequence[Point]) -> list[Point]:
        return q([(u + dx, v + dy) for u, v in pts])

    face = [(5, 56), (11.4, 54), (13, 49.6), (13.4, 47.6), (16.2, 44.4), (13.6, 43), (13.8, 41.2), (12.8, 40.2), (13, 38.8), (10.6, 36.6), (4.4, 36), (0, 39), (1, 50)]
    P.sheet(h(face), skin, .2, .34)
    P.poly(h([(5, 38), (10.6, 36.6), (9, 40), (4.6, 42.6), (2, 40)]), mix(skin, DEEP, .3), .8)
    P.poly(disc(*h([(10, 42.2)])[0], 2 * k * R.k(z, x)), mix(skin, "#b0605a", .4), .7)
    P.line(h([(11, 47.4), (12.8, 47)]), "#231c2c", 2.6)
    lock = [(-9.6, 38), (-11, 47), (-7, 56), (1, 60), (9, 58.6), (12.8, 54), (12.6, 51.6), (7.4, 52), (6.2, 46), (5, 42.4), (1.6, 37), (-4, 35)]
    P.sheet(h(smooth(lock, 4)), hair, .2, .3)
    P.poly(h([(-9.6, 38), (-11, 47), (-7, 55), (-3, 56), (-5, 46), (-2, 36)]), mix(hair, DEEP, .4), .8)
    P.poly(h([(2, 59), (9, 57.6), (12, 53.6), (6, 54)]), mix(hair, "#b9c4dc", .2), .8)
    P.poly(disc(*h([(4.4, 44)])[0], 2 * k * R.k(z, x)), mix(skin, DEEP, .12))
    if cut == "bobble":
        P.sheet(h(smooth([(-11.6, 48), (-9, 58), (0, 64), (10, 60), (13.4, 52.6), (4, 51)], 5)), mix(coat, "#c08a5a", .55), .2, .34)
        P.poly(h([(-11.4, 49), (-8.6, 57), (-1, 62), (-3, 55), (-4, 50)]), mix(coat, DEEP, .3), .6)
        P.sheet(h([(-12.4, 46), (-11.6, 50.6), (2, 53.6), (13.8, 54.6), (14, 50.6), (2, 48.8)]), mix(coat, "#d8d3cc", .5), .1, .3)
        P.sheet(disc(*h([(0, 66)])[0], 4.4 * k * R.k(z, x)), "#a9a4b0", .1, .3)
    elif cut == "plaits":
        P.sheet(h(smooth([(-3, 38), (-7, 32), (-6, 22), (-3, 14), (0, 22), (1, 32), (1, 38)], 5)), hair, .2, .3)
        P.poly(h([(-6, 17), (-1, 17), (-1, 14), (-5.4, 14)]), "#b0604e")
    elif cut == "bun":
        P.sheet(disc(*h([(-7, 60)])[0], 6 * k * R.k(z, x)), hair, .2, .3)
    elif cut == "puffs":
        for u, v in ((-9, 57), (4, 63)):
            P.sheet(disc(*h([(u, v)])[0], 6.4 * k * R.k(z, x)), hair, .2, .3)


def edges(child_: tuple[float, float, float, str, str, str, str, str, str, float]) -> list[list[Point]]:
    """Where light from the window side finds a child: brow and cap, shoulder and sleeve."""
    x, z, k, _, _, _, _, cut, does, look = child_
    dx, dy = (12, -17) if does == "belly" else (1, 0)
    top = [(1, 60), (9, 58.6), (12.8, 54)] if cut in BARE else [(0, 64), (10, 60), (13.6, 53)]
    out = [[(u + dx, v + dy) for u, v in top], [(u + dx, v + dy) for u, v in ((13, 49.6), (13.4, 47.6), (16.2, 44.4), (13.8, 42))]]
    out.append([(-10, 18), (6, 22), (13, 19)] if does == "belly" else [(9, 34.6), (14, 28), (15.4, 14)])
    return [facing([(look * u * k, v * k) for u, v in q], x, 0, z) for q in out]


def rims(colour: str, a: float) -> None:
    """The lit edge of a head or a shoulder, unless somebody sits before it."""
    for i, small in enumerate(SMALL):
        boxes = [(facing([(-19 * s[2], 58 * s[2])], s[0], 0, s[1])[0], facing([(19 * s[2], 0)], s[0], 0, s[1])[0]) for s in SMALL[i + 1:] if s[8] != "belly"]
        for edge in edges(small):
            if not any(p[0] < u < e[0] and p[1] < v < e[1] for p, e in boxes for u, v in edge):
                P.line(edge, colour, 2.6, a)


with P.layer("front_low", 1):
    # a low table that is a chest of puzzles
    P.poly([R.p(TX0, 0, TZ1), R.p(TX1, 0, TZ1), R.p(TX1, 0, TZ0), R.p(TX1 - 26, 0, TZ0 - 34), R.p(TX0 - 30, 0, TZ0 - 34), R.p(TX0 - 26, 0, TZ1 - 20)], DEEP, .4)
    P.poly(R.front(TX0 + 6, TX1 - 6, 5, 40, TZ0 + 6), "#3c3044")
    for i, c in enumerate(("#4f6688", "#6e4650", "#52704f", "#77683f", "#5d5a76", "#4b6a6c")):
        x = TX0 + 9 + i * 21.6
        P.poly(R.front(x, x + 18.5, 9, 35, TZ0 + 5), "#1d1930", 1, .4)
        for k in range(1 + i % 2):
            P.sheet(R.front(x + 1.5, x + 16.6 - 3 * (k % 2), 9.5 + k * 5.4, 14 + k * 5.4, TZ0 + 4), mix(c, AIR, .25 + .2 * k), 0, .22, .4)
    for x in (TX0 + 6, TX1 - 12):
        P.poly(R.front(x, x + 6, 0, 6, TZ0 + 6), "#2a2236")
    P.sheet(R.flat(TX0, TX1, 45, TZ0, TZ1), "#75646e", 0, .35)
    P.sheet(R.front(TX0, TX1, 39, 45, TZ0), "#4e4052", .8, .3)
    # the form, its second page, a pen on a chain
    P.sheet(K.floor(45.2)([(34, 462), (58, 460), (55, 434), (30, 437)]), "#a9acb4", .2)
    for i in range(5):
        P.line(K.floor(45.4)([(36, 457 - i * 4.4), (54 - 6 * (i % 2), 456 - i * 4.4)]), "#6a7088", 2)
    P.line(K.floor(45.8)([(56, 444), (66, 452)]), "#3a3a55", 4.4)
    P.line(K.floor(45.4)(smooth([(66, 452), (76, 450), (84, 440), (96, 444), (104, 432)], 4, closed=False)), "#8a8f9e", 2, 1, dash="5 4")
    for x, z, c, t in ((0, 450, "#6e4650", 6), (8, 440, "#4f6688", -5), (-6, 434, "#77703f", 4)):
        P.line([R.p(x, 45.6, z), R.p(x + 9, 45.6, z + t)], c, 5)
    P.contact(104, 452, 11, 8, .4, y=45)
    P.sheet(at([(-8, 0), (8, 0), (9, 11), (-9, 11)], 104, 45, 452), "#6f8098", .4)
    for d, c in ((-5, "#8c3b3f"), (-2, "#9a8a5a"), (2, "#4f6688"), (5, "#52704f")):
        P.line(at([(d, 9), (d * 1.5, 19)], 104, 45, 452), c, 5)

    # those whom it is for
    for small in SMALL:
        child(*small)

    # the desk
    P.poly([R.p(DX0, 0, DZ1), R.p(DX0 - 6, 0, DZ0 + 4), R.p(DX0 - 22, 0, DZ0 - 16), R.p(DX1, 0, DZ0 - 16), R.p(DX1, 0, DZ0)], DEEP, .4)
    P.sheet(R.flat(DX0 - 5, DX1, DY + 4, DZ0 - 6, DZ1 + 4), "#7a6470", 0, .3)
    P.sheet(R.front(DX0, DX1, 0, DY, DZ0), "#4c3848", .4, .25)
    P.sheet(R.front(DX0 - 5, DX1, DY, DY + 4, DZ0 - 6), "#644c5c", .6, .35)
    P.poly(R.front(DX0, DX1, 0, 9, DZ0), "#241c30")
    for x in (212, 282, 352):
        P.sheet(R.front(x, x + 62, 16, 82, DZ0 - 1), "#543f50", .2, .25, .6)
        P.poly(R.front(x + 8, x + 54, 24, 74, DZ0 - 1), "#493645", 1)
    # a drawing of a bathtub, taped where children see it
    P.sheet(at([(0, 0), (24, 1), (23, 18), (0, 17)], 224, 46, DZ0 - 2), "#a4a8b0", .3)
    P.line(at([(4, 10), (5, 5), (17, 5), (19, 10)], 224, 46, DZ0 - 3), "#4f6688", 3)
    P.line(at([(8, 11), (9, 14), (11, 12)], 224, 46, DZ0 - 3), "#8c5a50", 3)
    with P.spot("card_tray", "The tray of readers' cards"):
        P.contact(296, 424, 24, 14, .45, y=DY + 4)
        for i in range(9):
            P.sheet(at([(-17, 0), (17, 0), (17, 13 + i % 3), (-17, 13 + (i + 1) % 3)], 296, DY + 6, 440 - i * 3.4),
                    ("#a29f9c", "#8e97a6", "#a59a8c")[i % 3], 0, .3, .3)
        P.sheet(at([(-6, 13), (3, 13), (3, 17), (-6, 17)], 298, DY + 6, 424), "#8c5a50", 0, .2, .3)
        P.sheet(at([(-20, 0), (20, 0), (20, 9), (-20, 9)], 296, DY + 4, 410), "#6a4e50", .4, .35)
        P.sheet(at([(-7, 2.6), (7, 2.6), (7, 6.4), (-7, 6.4)], 296, DY + 4, 409), "#a8a29a", 0, .2, .2)
    with P.spot("date_stamp", "The date stamp"):
        x, y, z = 220, DY + 4, 416
        P.contact(x, z, 6, 5, .45, y=y)
        P.sheet(facing([(-4, 0), (4, 0), (4, 4), (-4, 4)], x, y, z), "#5d6a84", .3, .35)
        P.sheet(facing([(-1.4, 4), (1.4, 4), (1.4, 8), (-1.4, 8)], x, y, z), "#3a3448", 0, .3)
        P.sheet(facing(smooth([(-2.4, 8), (-3, 11), (-2, 14), (2, 14), (3, 11), (2.4, 8)], 2), x, y, z), "#6e4650", .2, .35)
        P.sheet(K.floor(DY + 4.4)([(232, 424), (246, 424), (248, 408), (233, 408)]), "#3c3148", .2)
    # a cup of pencils, a stack to be shelved
    P.sheet(at([(-5, 0), (5, 0), (5.6, 13), (-5.6, 13)], 258, DY + 4, 442), "#7f8a9c", .3)
    for d in (-3, 0, 3):
        P.line(at([(d, 12), (d * 2, 22)], 258, DY + 4, 442), "#9a8a5a", 3)

with P.light("window_near", .9, of="window"):
    P.poly(R.flat(DX0 - 4, DX1, DY + 4.4, DZ0 - 5, DZ1 + 3), P.linear([(0, DAY, .34), (1, DAY, .06)], (0, R.p(DX0, DY, DZ1)[1], 0, R.p(DX0, DY, DZ0)[1] + 60)), 1, .4)
    P.line([R.p(DX0 - 5, DY + 4, DZ1 + 4), R.p(DX1, DY + 4, DZ1 + 4)], DAY, 3, .6)
    P.poly(R.flat(TX0, TX1, 45.4, TZ0 + 1, TZ1 - 1), P.linear([(0, DAY, .3), (1, DAY, .04)], (0, R.p(0, 45, TZ1)[1], 0, R.p(0, 45, TZ0)[1] + 30)), 1, .4)
    P.line([R.p(TX0, 45, TZ1), R.p(TX1, 45, TZ1)], DAY, 3, .6)
    rims(DAY, .55)

with P.light("tubes_near", .9, of="tubes"):
    P.poly(R.flat(DX0 - 4, DX1, DY + 4.4, DZ0 - 5, DZ1 + 3), PALE, .16)
    P.line([R.p(DX0 - 5, DY + 4, DZ0 - 6), R.p(DX1, DY + 4, DZ0 - 6)], PALE, 3.5, .6)
    P.poly(R.front(DX0 - 5, DX1, DY, DY + 4, DZ0 - 6), PALE, .3, .4)
    P.poly(R.front(DX0, DX1, 9, DY, DZ0), P.linear([(0, PALE, .34), (1, PALE, .12)]), 1, .4)
    for x in (212, 282, 352):
        P.poly(R.front(x, x + 62, 16, 82, DZ0 - 1), P.linear([(0, PALE, .12), (1, PALE, .03)]), 1, .4)
    P.poly(R.flat(TX0, TX1, 45.4, TZ0 + 1, TZ1 - 1), PALE, .14)

with P.light("lamp_near", .9, of="reading_lamp"):
    P.poly([R.p(TX0, 45.4, TZ1), R.p(96, 45.4, TZ1), R.p(70, 45.4, 440), R.p(TX0, 45.4, 428)], HOT, .34)
    P.line([R.p(TX0, 45, TZ1), R.p(TX1, 45, TZ1)], HOT, 3, .7)
    P.line([R.p(TX0, 45, TZ1), R.p(TX0, 45, TZ0), R.p(TX0 + 50, 45, TZ0)], "#ffce86", 4, .7)
    P.poly(K.floor(45.6)([(34, 462), (58, 460), (55, 434), (30, 437)]), "#f0b868", .3)
    P.line(at([(-9, 11), (-8, 0)], 104, 45, 452), "#ffce86", 4, .8)
    P.line([R.p(DX0 - 5, DY + 4, DZ0 - 6), R.p(DX0 - 5, DY + 4, DZ1 + 4)], "#ffce86", 4, .6)
    rims(HOT, .6)

with P.layer("front", -1):
    # books that came back, on their trolley; a mobile of paper fish over our heads
    dark, rim = "#10162c", "#4a5674"
    P.sheet([(1716, 1100), (1722, 846), (2170, 900), (2170, 1100)], dark, 0, 0)
    for i, (x, w, h) in enumerate(((1740, 34, 118), (1776, 26, 104), (1804, 40, 132), (1848, 24, 96), (1878, 36, 124), (1918, 30, 110), (1952, 44, 138), (2002, 30, 116), (2038, 40, 128), (2084, 40, 120))):
        y = 858 + (x - 1722) * .12
        P.sheet([(x, y), (x + 2, y - h), (x + w, y - h + 3), (x + w, y + 4)], ("#141b36", "#1a2240", "#121832")[i % 3], .2, .12)
        P.line([(x + 2, y - h), (x + w, y - h + 3)], rim, 2.6, .8)
    P.sheet([(1708, 846), (1710, 876), (2170, 934), (2170, 902)], "#18203e", .4, 0)
    P.line([(1708, 845), (2170, 901)], rim, 4, .9)
    P.sheet([(1716, 700), (1734, 698), (1738, 1100), (1718, 1100)], "#141b36", .3, 0)
    P.line([(1716, 700), (1719, 1080)], rim, 3, .7)
    P.line([(-60, -20), (250, 62)], "#1a2240", 8)
    for x, y0, y1, s, f in ((-30, -10, 120, 1.2, 1), (84, 20, 224, 1.0, -1), (236, 60, 150, 1.1, 1)):
        P.line([(x, y0), (x, y1)], rim, 2, .8)
        fish = smooth([(-46, 0), (-20, -20), (14, -18), (34, -2), (56, -22), (52, 2), (58, 22), (34, 6), (12, 20), (-22, 18)], 10)
        P.sheet(placed([(u * f, v) for u, v in fish], x, y1 + 16, s), dark, 0, .3, tint="#8496b8")
        P.poly(disc(x - 26 * f * s, y1 + 12, 4), rim)

P.mark("door", -262, 588, face="right")
P.mark("radiator", 152, 566, face="left")
P.mark("table_side", 92, 512, face="left")
P.mark("chair_low", 32, 504, seat=True, face="left")
P.mark("rug", -136, 500, face="right")
P.mark("shelf", 148, 520, face="left")
P.mark("desk", 244, 486, face="left")
P.dust_at("window", 700, 300, 620, 520, 1.9, "window", -110)
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    out = sys.argv[1]
    render(P.path, f"{out}/bl_all.png", 1280, people=True)
    render(P.path, f"{out}/bl_off.png", 1280, {})
    render(P.path, f"{out}/bl_day.png", 1280, {"window": 0.9, "tubes": 0.5, "reading_lamp": 0.7}, tint=("#d0d8ea", 0.3))
    render(P.path, f"{out}/bl_lamp.png", 1280, {"reading_lamp": 1}, margins=True)
