"""The bedroom, 4:52: nobody is warm here; the eye goes past the clock to her, before the lit wood.

We stand at the head of the bed and look over the sleeper: the bed and the boards run away
from us to the left, the street lamp comes in over him and lays the window's panes on the
wardrobe, and whoever stands there is dark against them. The door to the landing is behind.
"""

import math
from collections.abc import Sequence

from paper import DEEP, Place, Point, Turned, disc, mix, placed, shift, smooth
from props import Props

R = Turned(28, (-60, 560), hx=890, hy=300, f=1500, eye=172, back=640, left=-330, right=166, top=262)
P = Place("bedroom", "A bedroom, before dawn", seed=452, room=R, sun=(1.7, -2.2))
K = Props(P)
B, RW = R.back, R.right
U = P.rand.uniform
SIDE = K.wall(RW)

WALL, WALL_R, WOOD = "#2b3453", "#242d4b", "#4a3a4c"
QUILT, SHEET = "#39436a", "#7583a6"
COLD, CAR, HALL, CLOCK = "#98b4e6", "#d8dcc4", "#c27a3a", "#49c9c2"
DOOR = (-56.0, 46.0, 206.0)
LANDING = 780.0
COLS, ROWS = ((400, 430), (436, 468), (474, 506)), ((92, 146), (152, 212))
PANES = [R.side(RW, y0, y1, z0, z1) for z0, z1 in COLS for y0, y1 in ROWS]
WX0, WX1, WZ, WH = -252.0, -106.0, 582.0, 204.0  # the wardrobe


def at(q: Sequence[Point], x: float, y: float, z: float, flip: bool = False) -> list[Point]:
    """A prop in centimetres (u right, v up) standing at x, y, z, turned to us."""
    return [R.p(x + (-u if flip else u), y + v, z) for u, v in q]


def prop(x: float, y: float, z: float) -> tuple[Point, float]:
    """Where a thing stands that is drawn turned to us, and how many units a centimetre is."""
    return R.p(x, y, z), R.k(z, x)


def facing(q: Sequence[Point], x: float, y: float, z: float) -> list[Point]:
    """The same as `at`, but squarely turned to us and not along the back wall."""
    (cx, cy), k = prop(x, y, z)
    return [(cx + u * k, cy - v * k) for u, v in q]


def thrown(z: float, y: float, plane: float) -> Point:
    """Where the lamp throws a point of the window onto a plane that faces the room: (x, y)."""
    d = (plane - z) / 0.44
    return RW - d, y - 0.06 * d


# ---- outside: a street seen from above --------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#1d2748", "#4a5a80", 150, 470))
with P.layer("street", 3.6, weather=True):
    P.poly(smooth([(1240, 356), (1320, 340), (1400, 350), (1480, 338), (1560, 348), (1560, 420), (1240, 420)], 30), "#2f3c64")
    P.poly([(1240, 420), (1560, 410), (1560, 600), (1240, 600)], "#7183aa")
    for x, y, w, h, c in ((1290, 392, 92, 62, "#28325a"), (1398, 380, 126, 74, "#232d52")):
        P.poly([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], c)
        P.sheet([(x - 8, y + 4), (x + w * .3, y - 36), (x + w * .7, y - 36), (x + w + 8, y + 4)], "#8496b8", 0, .3)
        P.poly([(x + w * .7, y - 36), (x + w + 8, y + 4), (x + w * .58, y + 4)], "#6d80a6")
        P.rect(x + w * .18, y - 52, 11, 24, "#222b4c")
    P.neighbour(1338, 408, 23, 29, "#3a4670", snow="#9fb4cc")
    P.neighbour(1410, 396, 25, 32, "#3a4670", snow="#9fb4cc")
    P.neighbour(1458, 396, 25, 32, "#3a4670", snow="#9fb4cc")
    P.poly([(1240, 472), (1560, 462), (1560, 488), (1240, 500)], "#5b6c93")
    P.line([(1240, 484), (1400, 478), (1560, 472)], "#4a5a82", 3)
    car = [(0, 0), (4, -13), (20, -16), (34, -31), (66, -31), (80, -15), (96, -11), (98, 0)]
    P.poly(placed(car, 1376, 512, 1.05), "#1c2545")
    P.sheet(placed(smooth([(2, -13), (20, -20), (34, -37), (66, -36), (82, -18), (97, -12), (78, -15), (66, -28), (34, -28), (20, -15)], 9), 1376, 512, 1.05),
            "#a4b6d0", 0, .2)
    P.line([(1452, 540), (1452, 262), (1447, 250), (1428, 246)], "#121936", 6)
    P.poly([(1408, 243), (1436, 240), (1441, 251), (1405, 254)], "#121936")
    for q in (((1300, 540), (1304, 440), (1296, 380), (1284, 330)), ((1299, 400), (1318, 350), (1336, 322)), ((1303, 430), (1326, 392))):
        P.line(list(q), "#161e3c", 5)

# ---- the landing: a rail, and the bathroom where they wait -------------------------------
BATH = (30.0, 94.0)
with P.layer("landing", 2.6):
    P.poly([R.p(-80, 0, B), R.p(60, 0, B), R.p(140, 0, LANDING), R.p(-60, 0, LANDING)], "#262340", 1, 0)
    P.poly(R.front(-80, 200, 0, 262, LANDING), "#20294a", 1, 0)
    for x in range(-70, 190, 20):
        P.poly(R.front(x, x + 9, 12, 262, LANDING), "#242e50", 1, .3)
    P.sheet(R.front(-80, 200, 0, 12, LANDING - 1), "#33293f", .2)
    P.sheet(R.front(BATH[0] - 7, BATH[1] + 7, 0, 205, LANDING - 1), "#3a3048", .4, .2)
    P.poly(R.front(BATH[0], BATH[1], 0, 198, LANDING - 2), "#121732")
    P.poly(smooth([R.p(BATH[0] + 26, 52, LANDING + 60), R.p(BATH[1] + 30, 50, LANDING + 60), R.p(BATH[1] + 30, 4, LANDING + 60), R.p(BATH[0] + 42, 4, LANDING + 60), R.p(BATH[0] + 30, 24, LANDING + 60)], 12), "#2c3658")
    P.sheet([R.p(BATH[0] + 22, 57, LANDING + 58), R.p(BATH[1], 56, LANDING + 58), R.p(BATH[1], 50, LANDING + 58), R.p(BATH[0] + 24, 50, LANDING + 58)], "#3b4568", 0, .2)
    P.sheet([R.p(BATH[0], 198, LANDING - 2), R.p(BATH[0] + 36, 194, LANDING + 30), R.p(BATH[0] + 36, 1, LANDING + 30), R.p(BATH[0], 0, LANDING - 2)], "#352c44", 0, .2)
    P.poly(disc(*R.p(BATH[0] + 30, 98, LANDING + 22), 4), "#8f8a92")
# what the bathroom's lamp does behind whoever stands there
with P.light("hall_back", 2.5, of="hall"):
    head = P.clip(R.front(DOOR[0], DOOR[1], 0, DOOR[2], B))
    with P.group(clip=head):
        x0, _ = R.p(BATH[0] + 36, 0, LANDING + 30)
        x1, y1 = R.p(BATH[1], 198, LANDING - 2)
        _, y0 = R.p(BATH[1], 0, LANDING - 2)
        P.poly([(x0, y1), (x1, y1), (x1, y0), (x0, y0 + 3)], P.linear([(0, "#ffc878", .9), (.7, "#e09a4a", .9), (1, "#b8743a", .9)]), 1, .3)
        P.line([R.p(BATH[0] + 24, 57, LANDING + 58), R.p(BATH[1], 56, LANDING + 58)], "#fff0cc", 3, .8)
        P.poly([R.p(BATH[0] + 10, 0, LANDING), R.p(BATH[1], 0, LANDING), R.p(60, 0, B), R.p(-70, 0, B)], HALL, .5, .4)
        P.poly(R.front(-80, BATH[0] - 8, 12, 262, LANDING - 2), P.linear([(0, HALL, .12), (1, HALL, .34)]), 1, .3)
with P.layer("rail", 2.4):
    # the head of the stairs
    for x in (-40, -28, -16, -4):
        P.line([R.p(x, 78, 742), R.p(x, 0, 742)], "#3a2f46", 5)
    P.line([R.p(-60, 80, 742), R.p(6, 80, 742)], "#4d3e54", 8)
    P.sheet(R.front(4, 12, 0, 90, 740), "#453649", .3, .3)
    P.sheet(disc(*R.p(8, 95, 740), 9), "#4d3e54", .2, .3)

# ---- the room ------------------------------------------------------------------------------
with P.layer("room", 2.2):
    P.poly(R.flat(R.left, RW, R.top, 190, B), "#1c2444", 1, 0)
    P.poly(R.flat(R.left, RW, 0, 190, B), "#242039", 1, 0)
    P.poly(R.side(R.left, 0, R.top, 190, B), "#1f2745", 1, 0)
    P.holed(R.front(R.left, RW, 0, R.top, B), [R.front(DOOR[0], DOOR[1], -1, DOOR[2], B)], WALL, wobble=.4)
    P.holed(SIDE([(B, 262), (150, 262), (150, 0), (B, 0)]), PANES, WALL_R, wobble=.4)
    # wallpaper, and a strip of it that comes away in the corner
    for x in range(int(R.left) + 8, int(RW), 21):
        for y0, y1 in (((218, 262),) if DOOR[0] - 16 < x < DOOR[1] + 8 else ((12, 262),)):
            P.poly(R.front(x, x + 8, y0, y1, B), "#303a5a", 1, .3)
    for z in range(180, 640, 21):
        for y0, y1 in (((12, 80), (222, 262)) if 376 < z < 512 else ((12, 262),)):
            P.poly(R.side(RW, y0, y1, z, z + 8), "#293252", 1, .3)
    P.sheet([R.p(142, 262, B), R.p(160, 262, B), R.p(158, 222, B - 2), R.p(150, 206, B - 6), R.p(145, 226, B - 3)], "#3f4a6c", .6)
    P.sheet(R.front(R.left, RW, 246, 254, B - 1), "#384262", .2, .2)
    P.sheet(R.side(RW - 1, 246, 254, 170, B), "#313b5a", .1, .2)
    for a, b in ((R.left, DOOR[0] - 8), (DOOR[1] + 8, RW)):
        P.sheet(R.front(a, b, 0, 12, B - 1), "#3a2f46", .3)
    P.sheet(R.side(RW - 1, 0, 12, 180, B), "#32283e", 0)
    # eleven boards; two of them are worn smooth
    d = ""
    for i in range(23):
        x = R.left + 23 * i
        if x <= RW:
            d += "M{:.0f} {:.0f} {:.0f} {:.0f}".format(*R.p(x, 0, 190), *R.p(x, 0, B))
    P.raw(f'<path d="{d}" fill="none" stroke="#1a1830" stroke-width="2.4"/>')
    for i, c in ((7, "#393452"), (8, "#35304e"), (3, "#292541"), (12, "#292541"), (14, "#2b2743"), (1, "#292541")):
        x = R.left + 23 * i
        P.poly([R.p(x + 1.2, 0, B), R.p(x + 21.8, 0, B), R.p(x + 21.8, 0, 190), R.p(x + 1.2, 0, 190)], c, 1, .4)
    for i in range(21):
        x, z = R.left + 23 * i, 220 + (i * 173) % 380
        P.line([R.p(x, 0, z), R.p(x + 23, 0, z)], "#1a1830", 2.4, cap="butt")
        for k in (4, 18):
            P.poly(disc(*R.p(x + k, 0, z + 6), 2.2, 1.2, 6), "#171529")
    # the door: frame, and the leaf laid back against the wall
    P.holed(R.front(DOOR[0] - 10, DOOR[1] + 10, 0, DOOR[2] + 10, B - 2), [R.front(DOOR[0], DOOR[1], -1, DOOR[2], B - 2)], "#463a50", .6, .25)
    P.poly([R.p(DOOR[0], 0, B), R.p(DOOR[0], DOOR[2], B), R.p(DOOR[0], DOOR[2], B + 13), R.p(DOOR[0], 0, B + 13)], "#332a40", 1, .3)
    P.sheet(R.front(DOOR[0], DOOR[1], 0, 2.4, B - 2), "#3d3248", 0, .2)

with P.layer("wall", 2):
    # from the bed it could be somebody
    with P.spot("coat_hook", "His jacket on the hook"):
        hx, hy = R.p(94, 188, B - 6)
        P.sheet(R.front(66, 124, 184, 192, B - 2), "#4d3e54", .6)
        for u in (72, 94, 116):
            q = R.p(u, 188, B - 4)
            P.line([(q[0], q[1] - 3), (q[0], q[1] + 8), (q[0] + 7, q[1] + 10)], "#8a8298", 3.4)
        coat = smooth([(-4, 6), (8, 6), (24, 18), (42, 34), (50, 80), (53, 150), (58, 232), (50, 262), (20, 258), (2, 266),
                       (-26, 260), (-48, 264), (-52, 220), (-48, 130), (-46, 70), (-36, 32), (-18, 16)], 22)
        P.sheet(placed(coat, hx, hy, .84), "#1f2444", 1.2, .3)
        P.poly(placed([(-4, 8), (8, 8), (14, 60), (8, 258), (0, 262), (-8, 70)], hx, hy, .84), "#181d38")
        P.poly(placed([(30, 60), (42, 60), (48, 170), (50, 240), (40, 250), (34, 150)], hx, hy, .84), "#2a3056")
        P.line(placed([(-24, 150), (-6, 156)], hx, hy, .84), "#141830", 4)
        P.poly(placed([(-18, 16), (4, 10), (24, 18), (12, 40), (2, 30), (-10, 42)], hx, hy, .84), "#282e52")
    # the window in its frame, deep in the wall
    P.holed(R.side(RW - 2, 84, 220, 392, 514), PANES, "#4f4864", .6, .3)
    for z0, z1 in COLS:
        K.snow_on(SIDE, z0, z1, 92, 6, "#8fa3c6")
    P.sheet([R.p(RW - 12, 82, 384), R.p(RW - 12, 82, 522), R.p(RW, 84, 522), R.p(RW, 84, 384)], "#6b6480", 0, .3)
    P.sheet([R.p(RW - 12, 82, 384), R.p(RW - 12, 82, 522), R.p(RW - 12, 76, 522), R.p(RW - 12, 76, 384)], "#57506a", .7, .3)
    # curtains: the far one gathered, the near one dragged back in a hurry
    P.line([R.p(RW - 9, 232, 344), R.p(RW - 9, 230, 548)], "#6a5a70", 6)
    for z0, z1, low, n in ((512, 540, 66, 4), (350, 386, 60, 6)):
        foot = [(z0 + (z1 - z0) * (.5 + .5 * math.cos(i * math.pi / 8)), low + 3 * math.sin(i * 2.3)) for i in range(9)]
        P.sheet([R.p(RW - 8, v, z) for z, v in [(z0, 231), (z1, 231), *foot]], "#483854", .9, .2)
        for i in range(n):
            z = z0 + (z1 - z0) * (i + .35) / n
            P.poly([R.p(RW - 9, 229, z), R.p(RW - 9, 229, z + 2.6), R.p(RW - 9, low + 3, z + 3.4), R.p(RW - 9, low + 2, z - 1)], "#382c46", 1, .3)
            P.poly([R.p(RW - 9, 229, z + 3.4), R.p(RW - 9, 229, z + 4.6), R.p(RW - 9, low + 4, z + 5.4), R.p(RW - 9, low + 3, z + 4)], "#574664", 1, .3)
    # the jar: forty dollars, quarter by quarter
    with P.spot("jar", "A jar of quarters on the sill"):
        q, k = prop(RW - 6, 84, 478)
        P.poly(disc(q[0] - 8, q[1] + 1, 28, 5), DEEP, .5)
        P.sheet(placed(smooth([(-26, 0), (-29, -14), (-29, -54), (-21, -65), (21, -65), (29, -54), (29, -14), (26, 0)], 9), *q), "#2c3860", .2, .5)
        for _ in range(46):
            u, v = U(-22, 22), U(-38, -3)
            P.poly(disc(q[0] + u, q[1] + v, 6.4, U(2.6, 5), 9), P.rand.choice(("#8b93a8", "#a39a8a", "#7a7c8e", "#8d7d70")), 1, .3)
        P.poly(placed([(-25, -54), (-20, -57), (-21, -8), (-25, -10)], *q), "#7f90b4", .5)
        P.sheet(placed([(-24, -65), (24, -66), (25, -79), (-25, -78)], *q), "#3d4460", .3, .4)
        P.sheet(placed([(-25, -56), (26, -57), (26, -66), (-25, -65)], *q), "#a8946a", .1, .3)

with P.layer("wardrobe", 1.6):
    P.contact((WX0 + WX1) / 2, 588, 84, 34, .5)
    P.box(WX0, WX1, 0, WH, WZ, B, WOOD, WOOD, "#2e2439", .8)
    P.sheet(R.front(WX0 - 4, WX1 + 4, WH - 2, WH + 6, WZ - 4), "#574557", .6, .25)
    P.poly(R.front(WX0 + 2, WX1 - 2, 0, 8, WZ - 1), "#2e2439")
    MID = (WX0 + WX1) / 2
    for x0, x1 in ((WX0 + 4, MID - 1.5), (MID + 1.5, WX1 - 4)):
        P.sheet(R.front(x0, x1, 12, WH - 8, WZ - 1), "#523f50", .3, .25)
        for y0, y1 in ((20, 92), (104, WH - 18)):
            P.sheet(R.front(x0 + 8, x1 - 8, y0, y1, WZ - 1), "#47364a", 0, .16)
    P.poly(R.front(MID - 1.5, MID + 1.5, 12, WH - 8, WZ - 1.5), "#191630")
    for x in (MID - 6, MID + 6):
        P.poly(disc(*R.p(x, 98, WZ - 2), 6.5), "#9b8f92")
    # the wood behind the paper has stayed pale
    P.poly(R.front(-233, -195, 136, 180, WZ - 1.6), "#6c5768")
    with P.spot("drawing", "A child's drawing, hung on the wardrobe"):
        dw = K.front(WZ - 3, -214, 181)
        P.sheet(dw([(-20, 0), (19, 1.4), (20, -46), (-19, -47)]), "#858da2", .7, .3)
        for v in (15, 31):
            P.line(dw([(-19, -v), (19.4, 1 - v)]), "#747c92", 1.6)
        # a house with eleven doors, each with its handle
        P.poly(dw([(-14, -20), (1, -6), (15, -19)]), "#7a3440")
        P.line(dw([(-13, -42), (-13.6, -20), (14.6, -19), (15, -41.6), (-13, -42)]), "#33457e", 2.8)
        P.poly(dw([(8, -14), (8, -5), (11, -5), (11, -17)]), "#5a3f5c")
        for i in range(11):
            u = (-11.4 + i * 6.2) if i < 4 else (-8 + (i - 4) * 6.2) if i < 7 else (-11.4 + (i - 7) * 6.2)
            v = 21.6 + (0 if i < 4 else 7 if i < 7 else 14)
            c = ("#2f4484", "#6e5a1e", "#2f5648", "#743c26")[(i * 3 + (i > 3)) % 4]
            P.poly(dw([(u, -v), (u + 3.8, -v), (u + 3.8, -v - 5.2), (u, -v - 5.2)]), c, 1, .4)
            P.poly(disc(*dw([(u + 2.8, -v - 3)])[0], 1.3, n=6), "#d8d3cc", 1, 0)
        P.line(dw([(-18, -43), (19, -42)]), "#4c6a60", 2.6)
        # the hair clip that holds it
        P.sheet(dw(smooth([(-2.6, 5), (2.6, 5.4), (3.6, 1), (2, -6), (-1, -6.6), (-3, 0)], 3)), "#452b46", .4, .4)
    # on top the good suitcase, out of reach
    P.sheet(R.front(-236, -168, WH + 6, WH + 30, WZ + 8), "#39395a", .5)
    for x in (-222, -184):
        P.poly(R.front(x, x + 4, WH + 6, WH + 30, WZ + 7), "#54506a")
    P.line([R.p(-208, WH + 30, WZ + 8), R.p(-207, WH + 35, WZ + 8), R.p(-195, WH + 35, WZ + 8), R.p(-194, WH + 30, WZ + 8)], "#54506a", 4)

# ---- light: the street lamp, through the panes, onto the wood ------------------------------
with P.light("window", 2):
    with P.group(clip=P.clip(*PANES)):
        P.rect(1280, 150, 260, 420, P.linear([(0, "#6f86bd", .1), (1, "#8fa6dc", .34)], (0, 190, 0, 520)))
        P.poly([(1410, 252), (1438, 250), (1510, 520), (1332, 524)], P.linear([(0, "#cfe0ff", .55), (1, "#7f98cc", .05)], (0, 252, 0, 524)))
        P.poly(disc(1420, 500, 96, 22), "#8ea6d8", .4)
        P.poly([(1407, 252), (1439, 250), (1436, 259), (1411, 260)], "#f4f8ff")
        P.glow(1423, 256, 70, 64, "#c4d6ff", .7)
        P.neighbour_lit(1458, 396, 25, 32, "sewing", "#b58146")
    # the panes, one by one
    wood = P.clip(R.front(WX0 + 2, WX1, 10, WH - 1, WZ - 2), R.front(-236, -168, WH + 6, WH + 30, WZ + 7))
    top, foot = R.p(WX0, WH, WZ)[1], R.p(WX0, 50, WZ)[1]
    with P.group(clip=wood):
        for z0, z1 in COLS:
            for y0, y1 in ROWS:
                q = [thrown(z, y, WZ) for z, y in ((z0, y1), (z1, y1), (z1, y0), (z0, y0))]
                lit = K.front(WZ - 3)(q)
                # weaker the lower it falls: light on wood, never a pane of glass before it
                P.poly(lit, P.linear([(0, COLD, .27), (1, COLD, .1)], (0, top, 0, foot)), 1, .6)
                m = [(x + (1.2 if x < -150 else -1.2), y) for x, y in q]
                P.poly(K.front(WZ - 3)([(u + (2.2 if i in (0, 3) else -2.2), v + (-2.2 if i < 2 else 2.2)) for i, (u, v) in enumerate(m)]), COLD, .06, .4)
        # what stands out of the wood catches it: ledges, and the edges of the doors
        for x0, x1 in ((WX0 + 4, MID - 1.5), (MID + 1.5, WX1 - 4)):
            for y in (20, 104):
                P.line([R.p(x0 + 8, y, WZ - 2), R.p(x1 - 8, y, WZ - 2)], COLD, 2.2, .3)
            P.line([R.p(x1 - .6, 60, WZ - 2), R.p(x1 - .6, WH - 14, WZ - 2)], COLD, 2, .34)
    # in the air between, hardly: a sheet for each column
    for z0, z1, a in ((400, 432, .07), (438, 470, .08)):
        far = [thrown(z, y, WZ) for z, y in ((z0, 212), (z1, 212), (z1, 92), (z0, 92))]
        near = SIDE([(z0, 212), (z1, 212), (z1, 92), (z0, 92)])
        end = K.front(WZ - 3)([(max(WX0, min(WX1, x)), y) for x, y in far])
        P.poly([end[0], near[0], near[3], end[3]], P.linear([(0, COLD, 1), (.5, COLD, .5), (1, COLD, 1)], (near[0][0], 0, end[0][0], 0)), a, .4)
    # curtains' edges, sill, jar
    for z in (512, 386):
        P.line([R.p(RW - 9, 229, z), R.p(RW - 9, 66, z)], COLD, 3, .7)
    P.poly([R.p(RW - 12, 82.6, 392), R.p(RW - 12, 82.6, 512), R.p(RW, 84.6, 512), R.p(RW, 84.6, 392)], COLD, .4)
    P.line(SIDE([(391, 221), (514, 221)]), COLD, 2.4, .35)
    q, k = prop(RW - 6, 84, 478)
    P.line(placed([(28, -12), (28, -52), (21, -63)], *q), COLD, 3, .6)
    hx, hy = R.p(94, 188, B - 6)
    P.line(placed([(24, 18), (42, 34), (50, 80), (53, 150), (58, 232)], hx, hy, .84), COLD, 3, .45)

# ---- light: a car outside goes by and stays; its lamps stand on the ceiling over the bed -------
with P.light("car", 2):
    with P.group(clip=P.clip(*PANES)):
        P.rect(1280, 150, 260, 420, P.linear([(0, CAR, .04), (1, CAR, .26)], (0, 190, 0, 540)))
        for x in (1352, 1392):
            P.poly(disc(x, 494, 9), "#fffbe4")
            P.glow(x, 494, 70, 50, CAR, .6)
    for z0, z1 in COLS:
        # from the head of the window up the wall, and on over the ceiling: one strip a column, two papers deep
        P.poly(R.side(RW, 228, 262, z0, z1), CAR, .2, .4)
        for d, a in ((64, .3), (130, .2)):
            P.poly([R.p(RW, 262, z0), R.p(RW, 262, z1), R.p(RW - d, 262, z1 - d * .25), R.p(RW - d, 262, z0 - d * .25)], CAR, a, .6)
    P.poly([R.p(RW - 12, 82.6, 392), R.p(RW - 12, 82.6, 512), R.p(RW, 84.6, 512), R.p(RW, 84.6, 392)], CAR, .3)

# ---- light: the bathroom across the landing -----------------------------------------------------
with P.light("hall", 2):
    for k, a in ((0, .34), (16, .2), (34, .12)):
        P.poly([R.p(DOOR[0], 0, B), R.p(DOOR[1], 0, B), R.p(DOOR[1] - 30 + k, 0, 420 - k), R.p(DOOR[0] - 92 - k * 1.2, 0, 420 - k)],
               P.linear([(0, HALL, 1), (1, HALL, .1)], (0, 700, 0, R.p(-60, 0, 420)[1])), a, .6)
    for x in (DOOR[0], DOOR[1]):
        P.line([R.p(x, 3, B - 3), R.p(x, DOOR[2], B - 3)], "#f0b868", 3, .75)

# ---- the bed, before the people --------------------------------------------------------------
X0, X1, Z0, Z1, T = 22.0, 162.0, 305.0, 500.0, 52.0


def ridge(q: Sequence[tuple[float, float, float]], step: float = 18, closed: bool = False) -> list[Point]:
    """A scissored curve through points of the room."""
    return smooth([R.p(*v) for v in q], step, closed)


TOP = [(92, 56, 497), (98, 66, 494), (108, 70, 486), (112, 66, 470), (110, 70, 458), (116, 84, 446), (122, 89, 428), (124, 82, 408),
       (122, 80, 396), (118, 88, 384), (116, 97, 372), (112, 98, 362), (106, 90, 354)]
with P.layer("front_bed", 1):
    # a chair at the foot of it, and the bag
    (cx, cy), k = prop(24, 0, 534)

    def ch(u: float, v: float) -> Point:
        return cx + u * k, cy - v * k

    P.poly(disc(*ch(2, 1), 30 * k, 6 * k), DEEP, .5)
    for u in (-20, 17):
        P.sheet([ch(u, 92), ch(u + 4, 92), ch(u + 4, 0), ch(u, 0)], "#33263a", .2)
    for v in (90, 76):
        P.sheet([ch(-18, v), ch(19, v), ch(19, v - 6), ch(-18, v - 6)], "#43323f", .2)
    P.sheet([ch(-25, 46), ch(23, 46), ch(25, 42), ch(-28, 42)], "#4b3847", .3)
    for u in (-27, 21):
        P.sheet([ch(u, 42), ch(u + 4, 42), ch(u + 4, -5), ch(u, -5)], "#3a2c3e", .3)
    with P.spot("bag", "The swimming bag, not closed yet"):
        b = smooth([ch(-24, 46), ch(-25, 58), ch(-20, 70), ch(-8, 73), ch(6, 71), ch(18, 74), ch(22, 62), ch(22, 47), ch(4, 45)], 16)
        P.sheet(b, "#55686f", .6, .3)
        P.poly([ch(-24, 47), ch(-24, 56), ch(-6, 53), ch(22, 55), ch(22, 47), ch(4, 45)], "#44545f")
        P.poly([ch(-18, 71), ch(-6, 75), ch(8, 72), ch(16, 75), ch(10, 69), ch(-8, 69)], "#252d48")
        t = [ch(0, 74), ch(11, 76), ch(15, 66), ch(14, 57), ch(5, 56), ch(3, 65)]   # the towel keeps it from closing
        P.sheet(smooth(t, 9), "#8a93ad", .3, .4)
        for v in (70, 65, 60):
            P.line([ch(2.5, v), ch(14.5, v + .6)], "#6a4a52", 3, cap="butt")
        P.poly(placed([(-12, -8), (0, -12), (10, -4), (14, -10), (14, 8), (8, 2), (-2, 6), (-10, 2)], *ch(-10, 60), 1), "#7d93a0", .8)
        P.line(smooth([ch(-17, 69), ch(-15, 82), ch(-5, 84), ch(-2, 70)], 8, False), "#3a4856", 6)
    # frame, mattress, foot board
    P.poly(R.flat(X0 - 26, X1, 0, Z0 - 20, Z1 + 8), DEEP, .5)
    P.poly(R.side(X0 + 4, 0, 34, Z0, Z1), "#191730")
    P.sheet([R.p(X0 - 2, 78, Z1 + 4), R.p(X1, 78, Z1 + 4), R.p(X1, 30, Z1 + 4), R.p(X0 - 2, 30, Z1 + 4)], "#3a2c3e", .3, .3)
    P.sheet([R.p(X0 - 4, 82, Z1), R.p(X1, 82, Z1), R.p(X1, 76, Z1), R.p(X0 - 4, 76, Z1)], "#4d3a4a", 0, .3)
    P.sheet(R.side(X0 - 3, 18, 32, Z0, Z1), "#4b3848", .2, .3)
    P.poly(R.flat(X0, X1, T, Z0, Z1), SHEET, 1, .4)
    P.sheet(R.side(X0, 30, T, Z0, Z1), "#5f6c8e", 0, .3)
    # her half: the sheet with the dent she left, the blanket thrown back over the foot
    P.poly(ridge([(34, T, 462), (70, T, 470), (80, T, 420), (74, T, 372), (40, T, 366), (30, T, 410)], 20, True), "#667497")
    for q0, q1 in (((36, 440), (72, 426)), ((32, 404), (62, 398)), ((44, 382), (78, 392)), ((60, 452), (80, 440))):
        P.line(ridge([(q0[0], T, q0[1]), ((q0[0] + q1[0]) / 2, T, (q0[1] + q1[1]) / 2 - 6), (q1[0], T, q1[1])], 14), "#8996b6", 3)
    P.sheet(ridge([(26, 54, 320), (24, 60, 336), (28, 66, 352), (48, 68, 356), (68, 66, 350), (72, 58, 330), (66, 54, 314), (44, 53, 312)], 16, True), "#8592b2", .6, .25)
    P.poly(ridge([(36, 64, 338), (50, 65, 346), (62, 62, 338), (56, 58, 326), (42, 58, 326)], 14, True), "#6b799c")
    fold = [(X0 - 2, 60, Z1 - 2), (60, 66, Z1 - 4), (96, 64, 494), (92, 62, 470), (72, 60, 452), (58, 62, 462), (36, 60, 444), (X0 - 2, 56, 452)]
    P.sheet(ridge(fold, 18, True), "#4a5682", .7, .3)
    P.poly(ridge([(X0 - 3, 58, Z1), (X0 - 3, 56, 452), (X0 - 3, 34, 448), (X0 - 3, 22, 462), (X0 - 3, 20, 480), (X0 - 3, 24, Z1)], 16, True), "#343d64")
    # his pillow, his head; he lies with his face to her half
    P.sheet(ridge([(92, 54, 318), (88, 62, 332), (92, 70, 350), (118, 74, 360), (146, 72, 356), (156, 64, 338), (152, 55, 318), (122, 53, 312)], 16, True), "#7b88a9", .6, .25)
    P.poly(ridge([(104, 66, 340), (120, 70, 350), (142, 68, 348), (146, 60, 330), (124, 57, 322), (106, 60, 328)], 14, True), "#657295")
    # the hump: a shoulder, a waist, a hip, feet
    base = [(98, 54, 352), (84, 54, 366), (74, 53, 392), (72, 53, 420), (76, 53, 450), (80, 54, 480)]
    body = ridge(TOP, 16) + ridge(base, 18)
    P.sheet(body, "#4a5684", 1, .4)
    flank = ridge([(98, 62, 488), (102, 64, 470), (104, 74, 446), (108, 78, 428), (108, 70, 404), (106, 78, 384), (104, 86, 370), (100, 80, 358)], 16) + ridge(base, 18)
    P.poly(flank, QUILT, 1, .5)
    for q0, q1, w in (((108, 84, 374), (84, 56, 400), 7), ((108, 82, 380), (92, 58, 370), 5), ((110, 76, 406), (82, 55, 430), 7), ((112, 80, 432), (84, 55, 440), 7),
                      ((108, 72, 448), (86, 55, 470), 6), ((106, 68, 466), (88, 56, 486), 5)):
        a, c = R.p(*q0), R.p(*q1)
        P.poly([a, (a[0] + 5, a[1] + 2), (c[0] + w, c[1]), (c[0] - w, c[1] + 2)], "#2f385e", .9)
    P.line(ridge([(112, 92, 372), (114, 84, 392), (116, 80, 404), (118, 84, 424)], 10), "#5f6c9c", 3)
    # hair, an ear, the side of a jaw
    (hx, hy), hk = prop(116, 70, 346)
    hd = [(-13, 2), (-15, 10), (-12, 18), (-4, 22), (7, 21), (13, 14), (13, 5), (7, -2), (-4, -3)]
    P.sheet(smooth([(hx + u * hk, hy - v * hk) for u, v in hd], 9), "#171530", .6, .2)
    P.poly(smooth([(hx + u * hk, hy - v * hk) for u, v in [(-13, 3), (-15, 9), (-13, 13), (-8, 13), (-5, 8), (-6, 1), (-10, -1)]], 7), "#6d5a70")
    P.sheet(smooth([(hx + u * hk, hy - v * hk) for u, v in [(-7, 5), (-9, 10), (-7, 14), (-3, 14), (-2, 9), (-4, 5)]], 5), "#826c7c", .2, .4)
    P.line([(hx + u * hk, hy - v * hk) for u, v in [(-7, 8), (-6, 12), (-4, 12)]], "#59465c", 2.4)
    for u, v in ((-4, 20), (3, 20), (9, 15)):
        P.line([(hx + u * hk, hy - v * hk), (hx + (u + 3) * hk, hy - (v - 6) * hk)], "#2a2444", 2.6)
    # the blanket's bound edge round his neck; an arm over the place where she was
    P.sheet(ridge([(104, 90, 356), (114, 99, 362), (120, 98, 372), (116, 88, 356), (108, 78, 350), (98, 66, 350), (94, 64, 358), (98, 76, 358)], 12, True), "#5a6796", .5, .35)
    arm = ridge([(100, 74, 362), (88, 72, 366), (70, 66, 360), (54, 66, 352), (36, 65, 344), (20, 64, 334), (20, 59, 324), (38, 59, 332), (58, 58, 340), (80, 58, 348), (98, 62, 350)], 13, True)
    P.sheet(arm, "#544970", .7, .35)
    for q0, q1 in (((84, 70, 362), (82, 60, 350)), ((68, 65, 356), (70, 58, 344)), ((40, 65, 345), (42, 59, 332))):
        P.line([R.p(*q0), R.p(*q1)], "#40375a", 3.4)

# ---- the night table, and the head board we look over -------------------------------------------
TX0, TX1, TZ0, TZ1, TY = -42.0, 12.0, 288.0, 334.0, 60.0


def on(x: float, z: float) -> Point:
    """A point on the night table."""
    return R.p(x, TY, z)


(clx, cly), ck = prop(-27, TY, 318)
SEG = {"4": "bfgc", "5": "afgcd", "2": "abged"}
LINES = {"a": ((1, 0), (9, 0)), "b": ((10, 1), (10, 9)), "c": ((10, 11), (10, 19)), "d": ((1, 20), (9, 20)),
         "e": ((0, 11), (0, 19)), "f": ((0, 1), (0, 9)), "g": ((1, 10), (9, 10))}


def digits(colour: str, width: float, *, only: bool, a: float = 1) -> None:
    """The clock's numbers: cut slots, or what shines through them."""
    for figure, left in (("4", -37), ("5", 0), ("2", 24)):
        for s, ((u0, v0), (u1, v1)) in LINES.items():
            if only and s not in SEG[figure]:
                continue
            P.line([(clx + left + u0 * 1.5 - v0 * .06, cly - 44 + v0 * 1.4), (clx + left + u1 * 1.5 - v1 * .06, cly - 44 + v1 * 1.4)], colour, width, a, cap="butt")
    for v in (-36, -24):
        P.poly(disc(clx - 11, cly + v, 3, n=7), colour, a, 0)


with P.layer("front_table", .9):
    P.box(TX0, TX1, 0, TY - 4, TZ0, TZ1, "#43313f", "#5d4858", "#2b2136")
    P.sheet(R.flat(TX0 - 3, TX1 + 2, TY, TZ0 - 3, TZ1), "#5f4b5c", 0, .25)
    P.sheet([R.p(TX0 - 3, TY, TZ0 - 3), R.p(TX1 + 2, TY, TZ0 - 3), R.p(TX1 + 2, TY - 4, TZ0 - 3), R.p(TX0 - 3, TY - 4, TZ0 - 3)], "#513d4d", .5, .35)
    P.sheet(R.side(TX0 - 3, TY - 4, TY, TZ0 - 3, TZ1), "#3a2c3f", 0, .25)
    P.sheet(R.front(TX0 + 5, TX1 - 5, 32, TY - 9, TZ0 - 1), "#4a3746", .4, .25)
    P.poly(disc(*R.p((TX0 + TX1) / 2, 42, TZ0 - 2), 10), "#9b8f92")
    P.poly(R.front(TX0 + 6, TX1 - 6, 0, 27, TZ0 - 1), "#1d172b")
    # the telephone, face up
    with P.spot("phone", "His phone, face up"):
        PHONE = [on(-38, 301), on(-25, 302), on(-23, 290), on(-37, 289)]
        P.sheet(PHONE, "#565d7e", .4, .5)
        P.poly([on(-37, 300), on(-26, 300.8), on(-24.2, 291.4), on(-36.2, 290.4)], "#181e3c")
    # the clock, its numbers cut out
    P.poly(disc(clx + 2, cly + 3, 72, 11), DEEP, .5)
    P.sheet(placed([(-66, 0), (-60, -58), (62, -60), (68, 0)], clx, cly), "#3c3a55", .5, .4)
    P.poly(placed([(-53, -9), (-49, -50), (51, -51), (55, -9)], clx, cly), "#0f142a")
    P.poly(placed([(-60, -58), (62, -60), (54, -68), (-52, -66)], clx, cly), "#4d4a68")
    digits("#202846", 4, only=False)
    # his hand
    fx, fy = R.p(17, 61, 328)
    FINGERS = smooth([(fx + u, fy + v) for u, v in [(18, -24), (-4, -22), (-24, -13), (-38, 2), (-46, 14), (-39, 19), (-28, 9), (-36, 27), (-28, 31), (-17, 14), (-21, 36), (-12, 38), (-4, 15),
                                                    (-3, 33), (5, 32), (9, 10), (22, -4)]], 6)
    P.sheet(FINGERS, "#7d687a", .6, .35)
    for q0, q1 in (((-26, 2), (-30, 12)), ((-15, 4), (-17, 18)), ((-4, 4), (-3, 18))):
        P.line([(fx + q0[0], fy + q0[1]), (fx + q1[0], fy + q1[1])], "#55455a", 2.2)
    # the keys, a few inches from his hand
    with P.spot("keys", "The car keys"):
        kx, ky = on(-6, 302)
        P.line([(kx + 12 * math.cos(i * .5), ky - 3 + 6 * math.sin(i * .5)) for i in range(14)], "#b2b8c8", 3.4)
        for u, v, turn in ((8, 0, 40), (-6, 2, 128), (4, 3, 84)):
            key = [(0, -4), (8, -6), (13, 0), (34, -1), (34, 3), (29, 3), (28, 6), (24, 3), (13, 4), (8, 6), (0, 4)]
            P.sheet(placed(key, kx + u, ky + v, 1.05, turn=turn), "#8e95aa", .3, .4)
        P.sheet(placed([(-4, 0), (5, 0), (7, 24), (-6, 24)], kx - 14, ky - 1, 1.1, turn=46), "#6c3a3a", .3, .4)

with P.light("clock", .9):
    digits(CLOCK, 12, only=True, a=.16)
    digits(CLOCK, 7, only=True, a=.3)
    digits("#8ff0e4", 4, only=True)
    # what it touches: the table, the hand, the sheet's edge
    P.poly([on(-38, 309), on(-4, 309), on(6, 298), on(4, 288), on(-36, 286), on(-41, 296)], CLOCK, .2)
    P.poly([on(-41, 311), on(2, 312), on(12, 302), on(12, 287), on(-42, 286)], CLOCK, .13)
    P.poly(FINGERS, CLOCK, .22)
    P.poly(R.front(TX0 + 4, TX1 - 2, TY - 4, TY, TZ0 - 3.4), CLOCK, .24)
    P.poly(R.side(X0, 40, T, 306, 360), P.linear([(0, CLOCK, .3), (1, CLOCK, .06)]), .8)
    P.glow(clx, cly - 30, 210, 140, CLOCK, .26)

# its screen: it lights up, and beside it an ear
with P.light("phone", .9):
    x, y = on(-30, 296)
    P.poly([on(-37, 300), on(-26, 300.8), on(-24.2, 291.4), on(-36.2, 290.4)], "#d4e0ff", .8, .3)
    P.poly([(x - 26, y), (x + 30, y - 6), (x + 150, y - 250), (x - 120, y - 260)], P.linear([(0, "#b4c6f0", .2), (1, "#b4c6f0", 0)], (0, y, 0, y - 250)), 1, .5)
    P.poly([on(-42, 312), on(-12, 312), on(-10, 287), on(-42, 286)], "#9ab0e4", .2)
    P.poly(FINGERS, "#b4c8f4", .24)
    P.poly(arm, P.linear([(0, "#8fa4dc", .1), (1, "#9ab0e4", .26)]), .9)
    P.poly(ridge([(26, T, 470), (70, T, 470), (80, T, 400), (74, T, 360), (24, T, 340)], 30, True), "#8fa4dc", .2)
    P.poly(R.side(X0, 30, T, 305, 420), P.linear([(0, "#9ab0e4", .4), (1, "#9ab0e4", .1)]), .9)
    P.poly(smooth([(hx + u * hk, hy - v * hk) for u, v in [(-13, 3), (-15, 9), (-13, 13), (-8, 13), (-5, 8), (-6, 1), (-10, -1)]], 7), "#b4c8f4", .4)
    P.poly(ridge([(102, 86, 358), (108, 92, 366), (106, 80, 378), (98, 66, 388), (86, 56, 376), (96, 58, 360)], 14, True), "#8fa4dc", .26)

with P.light("window_near", .9, of="window"):
    # it goes over him and takes only his edges with it
    P.line(ridge(TOP, 14), "#b4c6f0", 4, .8)
    P.poly(ridge(TOP, 16) + list(reversed(ridge([(96, 58, 490), (104, 62, 472), (106, 70, 448), (112, 82, 430), (114, 76, 404), (110, 82, 388), (106, 92, 370), (102, 86, 358)], 16))), COLD, .26)
    P.line([R.p(X0 - 4, 82, Z1), R.p(X1, 82, Z1)], COLD, 3, .6)
    P.poly(ridge([(26, T, 470), (78, T, 480), (84, T, 400), (30, T, 380)], 30, True), COLD, .12)
    P.line(ridge([(134, 73, 358), (146, 72, 356), (156, 64, 338)], 12), COLD, 3, .6)
    P.line([ch(-18, 90), ch(19, 90)], COLD, 2.6, .5)
    P.line([(hx + u * hk, hy - v * hk) for u, v in [(-2, 22), (7, 21), (13, 14)]], COLD, 3, .5)
with P.light("car_near", .9, of="car"):
    P.line(ridge(TOP, 14), CAR, 5, .9)
    P.poly(ridge(TOP, 16) + list(reversed(ridge([(92, 56, 484), (96, 58, 472), (98, 64, 448), (104, 72, 430), (106, 66, 404), (104, 72, 388), (100, 80, 368), (98, 76, 358)], 16))), CAR, .34)
    for x0, x1 in ((24, 48), (52, 74)):
        P.poly([R.p(x0, T, 446), R.p(x1, T, 446), R.p(x1 + 6, T, 372), R.p(x0 + 4, T, 366)], CAR, .3, .5)
with P.light("hall_near", .9, of="hall"):
    P.line([R.p(X0 - 4, 82, Z1), R.p(60, 82, Z1)], "#f0b868", 3, .7)
    P.line([ch(-21, 92), ch(-21, 4)], "#f0b868", 3, .7)
    P.poly([ch(-24, 47), ch(-25, 57), ch(-21, 69), ch(-18, 68), ch(-20, 57), ch(-19, 47)], HALL, .5)
    P.poly(R.side(X0 - 3, 20, 56, 440, Z1), HALL, .24)

with P.layer("front", -1):
    dark, rim = "#0e142c", "#5f74a8"
    # the head board, cut off by the frame: a rail, turned bars, another rail
    rail = ridge([(20, 64, 300), (50, 71, 300), (90, 75, 300), (130, 74, 300), (170, 67, 300), (230, 50, 300), (330, 20, 300)], 40)
    low = ridge([(16, 50, 300), (100, 51, 300), (170, 48, 300), (240, 34, 300), (330, 6, 300)], 40)
    P.sheet([*low, (low[-1][0], 1100), (low[0][0], 1100)], dark, 0, 0)
    P.line(low, "#27335a", 3, .9)
    for i in range(12):
        a, b = R.p(40 + i * 11, 68, 300), R.p(40 + i * 11, 49, 300)
        m = (a[1] + b[1]) / 2
        P.poly(smooth([(a[0] - 6, a[1]), (a[0] - 6, m - 16), (a[0] - 10, m), (a[0] - 6, m + 16), (a[0] - 7, b[1] + 4), (a[0] + 7, b[1] + 4), (a[0] + 6, m + 16),
                       (a[0] + 10, m), (a[0] + 6, m - 16), (a[0] + 6, a[1])], 12), dark, 1, .4)
        P.line([(a[0] - 5, a[1] + 8), (a[0] - 5, m - 16), (a[0] - 9, m), (a[0] - 5, m + 16)], "#31406c", 2)
    P.sheet([*rail, *reversed(shift(rail, 0, 30))], "#121935", .4, 0)
    P.line(rail, rim, 4, .85)
    # a panel below; his shirt of yesterday
    P.line([R.p(34, 40, 300), R.p(150, 40, 300)], "#1e2850", 3)
    P.line([R.p(34, 40, 300), (R.p(34, 40, 300)[0] + 2, 1100)], "#1e2850", 3)
    s0 = [R.p(118, 77, 299), R.p(150, 75, 299)]
    (ax, ay), (bx, by) = s0
    shirt = [(ax, ay), (ax + 46, ay - 7), (bx, by), (bx + 16, by + 60), (bx + 10, by + 170), (bx + 24, by + 268), (bx - 30, by + 286), (bx - 40, by + 256),
             (bx - 64, by + 300), (ax - 14, by + 316), (ax - 24, by + 296), (ax - 8, by + 170), (ax - 16, by + 70)]
    P.sheet(shirt, "#1b2448", .7, .3)
    for u, v, h in ((28, 12, 230), (64, 10, 190), (92, 16, 230)):
        P.line([(ax + u, ay + v), (ax + u - 7, ay + h * .5), (ax + u + 2, ay + h)], "#131b39", 4)
    P.line([(bx - 34, by + 262), (bx + 20, by + 246)], "#131b39", 3)
    P.line(shirt[:6], rim, 3, .7)
    px, py = R.p(17, 62, 299)
    P.sheet([(px - 15, py), (px + 15, py - 3), (px + 17, 1100), (px - 14, 1100)], "#121833", .5, .3)
    P.sheet(smooth([(px - 18, py + 4), (px - 18, py - 12), (px, py - 26), (px + 17, py - 15), (px + 19, py)], 8), "#161d3a", .3, .4)

P.mark("bedside", -20, 420, face="right")
P.mark("doorway", -28, B + 6, layer="rail", face="right")
P.mark("landing", 26, B + 26, layer="rail", face="left")
P.mark("threshold", 18, B + 6, layer="rail", face="left")
P.mark("window", 120, 560, face="left")
P.mark("wardrobe", -150, 556, face="right")
P.write()
