"""The gate, upstate, early: nobody is warm; a small door has just shut.

The gatehouse comes out of the picture on our left like a ship, dark and shut; its foot
points at the road. The eye goes to the small door under its lamp, then across the road to
a roof and a bench.
"""

import math

from paper import DEEP, Place, Point, Room, Turned, disc, mix, placed, smooth

r = Room(hx=900, hy=424, f=1200, eye=150, back=640, left=-2000, right=2000, top=900)
p = Place("prison_gate", "A gate, a road, a bus stop", seed=810, room=r)
GX1, Z = -118, 640
# The gatehouse stands askew to the road, turned about its corner.
g = Turned(33, (GX1, Z), hx=900, hy=424, f=1200, eye=150, back=640, left=-2000, right=2000, top=900)
SNOW, WALL, STEEL, ROAD = "#b3bfd1", "#3f4b74", "#2b3559", "#566488"


def limb(pts: list[Point], w0: float, w1: float, colour: str, snow: str = "") -> None:
    """A tapering branch, with snow along its upper side."""
    q = smooth(pts, 18, closed=False)
    up, low = [], []
    for i, (x, y) in enumerate(q):
        (xa, ya), (xb, yb) = q[max(0, i - 1)], q[min(len(q) - 1, i + 1)]
        ln = math.dist((xa, ya), (xb, yb)) or 1
        w = (w0 + (w1 - w0) * i / (len(q) - 1)) / 2
        up.append((x + (yb - ya) / ln * w, y - (xb - xa) / ln * w))
        low.append((x - (yb - ya) / ln * w, y + (xb - xa) / ln * w))
    p.poly([*up, *reversed(low)], colour, 1, .5)
    if snow:
        side = up if up[len(up) // 2][1] < low[len(low) // 2][1] else low
        p.poly([*side[1:-1], *[(x * .55 + u * .45, y * .55 + v * .45) for (x, y), (u, v) in zip(reversed(side[1:-1]), reversed(q[1:-1]), strict=True)]], snow, .9, .4)


def tree(x: float, y: float, h: float, colour: str, lean: float = 0, levels: int = 4) -> None:
    """A bare tree: limbs that fork and thin."""
    u = p.rand.uniform

    def grow(a: Point, ang: float, ln: float, w: float, level: int) -> None:
        bend = u(-.2, .2)
        mid = (a[0] + ln * .5 * math.cos(ang + bend), a[1] + ln * .5 * math.sin(ang + bend))
        b = (a[0] + ln * math.cos(ang), a[1] + ln * math.sin(ang))
        if w > 4:
            limb([a, mid, b], w, w * .6, colour)
        else:
            p.line([a, mid, b], colour, max(1.2, w), cap="butt")
        if level >= levels:
            return
        n = 3 if level < 2 else 2
        for i in range(n):
            spread = (i - (n - 1) / 2) * u(.46, .7) + u(-.14, .14)
            t = 1 if i == n // 2 else u(.55, .95)
            start = (mid[0] + (b[0] - mid[0]) * (2 * t - 1), mid[1] + (b[1] - mid[1]) * (2 * t - 1))
            grow(start, ang + spread, ln * u(.56, .78), w * .58, level + 1)

    grow((x, y), -math.pi / 2 + lean, h * .36, h * .055, 0)


# ---- sky and hills --------------------------------------------------------------------
with p.layer("air", 4):
    p.rect(-230, 0, 2380, 1080, p.sky("#596888", "#a9b3c4", 0, 440))
    for x, y, w, h, c in ((300, 150, 900, 40, "#63718f"), (1500, 84, 1300, 40, "#5f6e8c"), (820, 236, 1100, 34, "#7886a1"), (1500, 300, 700, 22, "#8b97ae")):
        q = [(x - w * .5 + w * t / 12, y + h * .5 * math.sin(t * 1.3) * .4 - (h * .5 if t % 2 else 0) * .5) for t in range(13)]
        p.poly(smooth(q + [(x + w * .42, y + h * .7), (x - w * .1, y + h * .5), (x - w * .44, y + h * .8)], 40), c, .8)

with p.light("sun", 3.9, "normal"):        # Sunday: laid over, like everywhere
    p.rect(-230, 0, 2380, 500, p.linear([(0, "#8ea8d2", .5), (.5, "#f0d0a4", .72), (1, "#ffdca0", .9)], (0, 0, 0, 400)))
    for x, y, s in ((900, 180, 460), (1500, 236, 380), (300, 120, 300)):
        p.poly(smooth([(x - s, y), (x - s * .3, y - 14), (x + s * .4, y - 8), (x + s, y + 4), (x + s * .2, y + 14), (x - s * .6, y + 12)], 40), "#fff0d0", .5, .6)
with p.layer("hills", 3.6):
    skyline = smooth([(-240, 392), (60, 352), (300, 372), (560, 330), (820, 356), (1060, 318), (1330, 350), (1620, 312), (1900, 344), (2160, 322), (2160, 470), (-240, 470)], 40)
    p.sheet(skyline, "#7a88a2", 0, .25)
    p.sheet(smooth([(600, 404), (840, 392), (1000, 376), (1120, 366), (1300, 384), (1560, 368), (1840, 392), (2160, 372), (2160, 480), (600, 480)], 34), "#93a1b9", 0, .3)
    # woods on the hills: a torn strip each
    for x0, x1, y, h in ((1180, 1420, 388, 20), (1560, 1800, 378, 24), (1900, 2150, 392, 26), (640, 820, 402, 18)):
        q = [(x0, y + 8)]
        x = x0
        while x < x1:
            q += [(x, y + p.rand.uniform(-2, 4)), (x + 4, y - h * p.rand.uniform(.6, 1)), (x + 9, y + p.rand.uniform(-2, 3))]
            x += 11
        p.poly([*q, (x1, y + 10)], "#566580", 1, .5)
    # a farm that has nothing to do with it
    p.poly([(1452, 372), (1452, 356), (1464, 347), (1478, 356), (1478, 372)], "#4c5a78")
    p.poly([(1448, 358), (1464, 344), (1482, 358), (1478, 360), (1464, 350), (1452, 361)], "#c6d0de")
    p.rect(1460, 360, 6, 7, "#36435f")

# ---- the field, the road to the hill ------------------------------------------------------
LX, RX = -34, 196


CREST = 6200
WAY = ((250, 0, 0), (1200, 0, 0), (1700, 10, 4), (2200, 36, 16), (2800, 84, 44), (3500, 168, 100), (4500, 350, 222), (5400, 540, 320), (CREST, 700, 392))
STEPS = [250, 300, 360, 430, 520, 640, 800, 1000, 1200, 1450, 1700, 1950, 2200, 2500, 2800, 3150, 3500, 4000, 4500, 5400, CREST]


def on_road(x: float, z: float) -> Point:
    """The road lies flat before us, bends, and climbs the hill: it is gone only at the crest."""
    for (z0, a0, b0), (z1, a1, b1) in zip(WAY, WAY[1:], strict=False):
        if z <= z1 or z1 == CREST:
            t = (z - z0) / (z1 - z0)
            return r.p(x + a0 + (a1 - a0) * t, b0 + (b1 - b0) * t, z)
    raise ValueError(z)


def lane(x0: float, x1: float, fill: str, a: float = 1, *, near: float = 250, end: float = CREST, torn: float = 0) -> None:
    """A strip of the road; `torn`: how many centimetres its edges wander, as snow has blown over it."""
    zs = [near, *(z for z in STEPS if near < z < end), end]
    u = p.rand.uniform
    left = [on_road(x0 + u(-torn, torn), z) for z in zs]
    right = [on_road(x1 + u(-torn, torn), z) for z in zs]
    p.poly([*left, *right[::-1]], fill, a, 0)


with p.layer("field", 2.8):
    p.poly([(-240, 428), (700, 424), (1000, 420), (1500, 424), (2160, 430), (2160, 1090), (-240, 1090)], "#a3b0c6")
    p.sheet(smooth([(990, 436), (1300, 426), (1700, 436), (2160, 428), (2160, 560), (1800, 520), (1300, 500), (1010, 470)], 40), SNOW, 0, .25)
    p.poly(smooth([(1020, 520), (1400, 540), (1900, 580), (2160, 570), (2160, 690), (1700, 640), (1200, 600)], 40), "#a0adc4")
    for i in range(9):
        x = 1120 + i * 118
        y = 452 + (i % 3) * 26
        p.line(smooth([(x, y), (x + 40, y - 5), (x + 96, y + 1)], 20, closed=False), "#c2ccda", 3, .7)
    # fence of the field, thinning to the hill
    for i in range(15):
        z = 560 * 1.13 ** i
        a, b = r.p(470, 0, z), r.p(470, 112, z)
        w = 6200 / z
        p.sheet([(b[0] - w / 2, b[1]), (b[0] + w / 2, b[1] - 1), (a[0] + w / 2, a[1] + 2), (a[0] - w / 2, a[1] + 2)], "#465067", 0, .3)
        p.poly([(b[0] - w * .7, b[1] + 1), (b[0], b[1] - w * .8), (b[0] + w * .7, b[1])], "#c6d0de", 1, .3)
    for y in (40, 72, 100):
        p.line([r.p(470, y, 480), r.p(470, y - 4, 760), r.p(470, y, 1400), r.p(470, y, 3000)], "#4c566d", 2)
    # trees: three by the field, one behind the bus stop
    tree(1086, 440, 120, "#5b6780", 0, 3)
    tree(1180, 450, 190, "#525d78", -.05, 4)
    tree(1016, 434, 84, "#626f89", .05, 3)
    tree(1560, 480, 560, "#404a63", .05, 4)
    tree(1800, 470, 420, "#4a546e", -.06, 4)
    # the road: over the crest, then towards us
    lane(LX - 60, RX + 70, "#b3bfd0", torn=7)
    lane(LX - 5, RX + 5, "#7685a3", torn=6)
    lane(LX + 6, RX - 6, ROAD, torn=5)
    for x, w in ((12, 20), (66, 17), (116, 17), (160, 20)):
        lane(x - w / 2, x + w / 2, "#4a5677", end=4500, torn=4)
    # what has blown over it: tongues of snow from the fields, thinner where wheels go
    for x0, x1, z0, z1 in ((LX - 8, 52, 385, 352), (RX + 8, 118, 560, 505), (LX - 8, 96, 770, 690), (RX + 10, 60, 1060, 930), (LX - 8, 70, 1400, 1230), (RX + 8, 90, 2000, 1700), (LX - 8, 60, 2700, 2300)):
        m = (z0 + z1) / 2
        p.poly(smooth([on_road(x0, z0), on_road(x0 + (x1 - x0) * .45, z0 - (z0 - z1) * .2), on_road(x1, m), on_road(x0 + (x1 - x0) * .5, m - (z0 - z1) * .1), on_road(x0 + (x1 - x0) * .3, z1), on_road(x0, z1)], 14), "#9eabc2", .75, 1)
    for z0, z1 in ((430, 476), (860, 940), (1500, 1660)):
        p.poly([on_road(85, z1), on_road(90, z1), on_road(91, z0), on_road(85, z0)], "#8b97ad", .5, .8)
    # sticks that say where it ends, up to the hill
    for i, z in enumerate((1300, 1750, 2300, 3000, 3900, 4900)):
        for x in (LX - 46, RX + 54):
            q, k = on_road(x, z), r.k(z)
            if x > 0 or i > 2:
                p.line([q, (q[0] + 1, q[1] - 96 * k)], "#4c566d", max(1.4, 7 * k), cap="butt")
    # ploughed ridges; the left one is open where people walk
    top = [r.p(RX + 18 + 5 * math.sin(i * 1.7), (20 + 5 * math.sin(i * 2.3)) * (1 - i / 12), 330 * 1.17 ** i) for i in range(12)]
    p.sheet([*smooth(top, 40, closed=False), r.p(RX + 40, 0, 2000), r.p(RX + 58, 0, 330)], "#c6d0de", 0, .3)
    inner = [r.p(RX + 12 + 4 * math.sin(i * 1.7), (11 + 4 * math.sin(i * 2.3)) * (1 - i / 12), 330 * 1.17 ** i) for i in range(12)]
    p.poly([*smooth(inner, 40, closed=False), r.p(RX + 3, 0, 1900), r.p(RX + 1, 0, 330)], "#98a6bf", 1, .4)
    p.sheet(smooth([(890, 438), (876, 462), (858, 504), (842, 540), (818, 590), (800, 622), (786, 660), (782, 688), (796, 700), (822, 694), (842, 652), (856, 596), (872, 532), (884, 476), (894, 440)], 24),
            "#c6d0de", 0, .3)
    p.poly(smooth([(892, 446), (880, 490), (864, 548), (846, 606), (826, 656), (806, 692), (824, 692), (842, 654), (858, 594), (874, 530), (886, 474)], 24), "#98a6bf", 1, .5)

# ---- light: the morning itself, behind everything that stands ------------------------------
SKYL = "#8d93a8"
with p.light("sky", 2.8):
    above = p.hide([(-240, 426), (700, 424), (1000, 420), (2160, 426), (2160, 1090), (-240, 1090)], skyline)
    with p.group(mask=above):
        # a low seam of day, cut into the cloud
        for y, h, c, al in ((250, 190, "#8c84a0", .3), (292, 150, "#a88c9c", .36), (326, 110, "#d09c8c", .5), (350, 80, "#f0b890", .5)):
            q = [(-240 + i * 160, y + 12 * math.sin(i * 1.7 + y)) for i in range(16)]
            p.poly([*smooth(q, 50, closed=False), (2160, y + h), (-240, y + h)], c, al, .6)
    # hills' snow, the field, the road take it
    p.poly(smooth([(600, 404), (840, 392), (1000, 376), (1120, 366), (1300, 384), (1560, 368), (1840, 392), (2160, 372), (2160, 424), (600, 424)], 34), "#a99aa2", .22, .4)
    p.poly([(1000, 432), (2160, 428), (2160, 640), (1300, 580), (1090, 500)], p.linear([(0, "#a9acc0", .5), (1, SKYL, 0)], (0, 424, 0, 630)), .8, .5)
    p.poly(smooth([(1040, 444), (1300, 434), (1700, 444), (2160, 436), (2160, 486), (1800, 470), (1300, 462)], 40), "#a9a2ac", .2)
    lane(LX, RX, p.linear([(0, "#b0a9b4", .46), (1, SKYL, 0)], (0, 376, 0, 770)), .7, near=520)
    for x, w in ((12, 13), (160, 13)):
        lane(x - w / 2, x + w / 2, p.linear([(0, "#c4a99f", .5), (1, SKYL, 0)], (0, 376, 0, 740)), .7, near=560, torn=3)

with p.light("sun_snow", 2.75, "normal", of="sun"):
    p.poly(skyline, "#e8b080", .3, .4)
    p.poly([(-240, 428), (700, 424), (1000, 420), (1500, 424), (2160, 430), (2160, 1090), (-240, 1090)], p.linear([(0, "#ffdcaa", .7), (.5, "#ffd4a0", .48), (1, "#f0c494", .26)], (0, 424, 0, 1080)), 1, .4)
    for x, w in ((10, 10), (162, 10)):
        lane(x - w / 2, x + w / 2, "#fff0d0", .5, torn=3)

# ---- the wall going away; the tower --------------------------------------------------------
with p.layer("wall", 2.4):
    # tower
    q = r.p(GX1 - 40, 300, 1640)
    k = r.k(1500)
    p.sheet(placed([(-60, 0), (-52, -70), (52, -70), (60, 0), (60, 120), (-60, 120)], *q, k), "#515d79", .5, .3)
    p.sheet(placed([(-78, -70), (78, -70), (72, -150), (-72, -150)], *q, k), "#48536d", .4, .3)
    p.poly(placed([(-66, -86), (66, -86), (63, -136), (-63, -136)], *q, k), "#28334f")
    for x in (-34, 0, 34):
        p.poly(placed([(x - 3, -84), (x + 3, -84), (x + 3, -138), (x - 3, -138)], *q, k), "#48536d")
    p.sheet(placed([(-96, -150), (96, -150), (40, -188), (-40, -188)], *q, k), "#8f9db6", .3, .3)
    p.line(placed([(0, -188), (0, -250)], *q, k), "#48536d", 3)
    p.sheet([r.p(GX1 - 14, 300, 660), r.p(GX1 - 14, 300, 2800), r.p(GX1 - 14, 0, 2800), r.p(GX1 - 14, 0, 660)], "#3a4461", 0, .25)
    for i in range(9):
        z = 760 * 1.17 ** i
        p.line([r.p(GX1 - 14, 296, z), r.p(GX1 - 14, 0, z)], "#414b65", max(1.5, 2600 / z))
    p.poly([r.p(GX1 - 14, 300, 660), r.p(GX1 - 14, 300, 2800), r.p(GX1 - 14, 308, 2800), r.p(GX1 - 14, 312, 660)], "#c6d0de")
    # wire along the top
    for y in (318, 326, 334):
        p.line([r.p(GX1 - 14, y, 700), r.p(GX1 - 14, y, 2800)], "#39445e", 1.8, .9)
    for i in range(9):
        z = 760 * 1.17 ** i
        p.line([r.p(GX1 - 14, 306, z), r.p(GX1 - 14, 340, z)], "#39445e", max(1.4, 2200 / z))
    # snow that has slid against the foot
    foot = [r.p(GX1 - 14, 22 + 2 * math.sin(i * 2.1), 670 * 1.1 ** i) for i in range(14)]
    p.sheet([*smooth(foot, 30, closed=False), r.p(GX1 + 22, 0, 2400), r.p(GX1 + 40, 0, 660)], "#b0bccf", 0, .3)

# ---- the gatehouse -------------------------------------------------------------------------
DX0, DX1, DH = -258, -174, 206


def f(x: float, y: float) -> Point:
    return g.p(x, y, Z)


with p.layer("gatehouse", 2):
    # side face, then the front with its panels
    p.poly([g.p(GX1, 328, Z), g.p(GX1, 328, 760), g.p(GX1, 0, 760), g.p(GX1, 0, Z)], "#3a4461", 1, .4)
    p.sheet(g.front(-640, GX1, 0, 328, Z), WALL, .6, .3)
    for x in (-560, -528, -270, -140):
        p.line([f(x, 326), f(x, 0)], "#3c4663", 3)
    for y in (116, 234):
        p.line([f(-640, y), f(GX1, y)], "#3c4663", 3)
    for _ in range(34):
        p.poly(disc(*f(p.rand.choice((-560, -528, -270, -140)) + p.rand.choice((-8, 8)), p.rand.uniform(10, 316)), 2.6, n=7), "#39435f", 1, .2)
    # rust tears and damp
    for x, y, h in ((-520, 306, 60), (-300, 222, 40), (-152, 240, 70), (-128, 312, 80)):
        p.poly([f(x, y), f(x + 5, y), f(x + 4, y - h), f(x + 1, y - h * 1.2)], "#6a5a68", .5)
    p.poly(smooth([f(-640, 0), f(-640, 40), f(-520, 26), f(-420, 34), f(-280, 20), f(-160, 30), f(GX1, 22), f(GX1, 0)], 30), "#3c4663")
    # coping, snow, wire
    p.sheet(g.front(-650, GX1 + 8, 326, 338, Z - 8), "#56617f", .7, .35)
    sn = [f(-650, 338)]
    for i in range(15):
        sn.append(f(-640 + i * 38, 346 + 3 * math.sin(i * 1.1)))
    p.sheet([*smooth([*sn, f(GX1 + 10, 338)], 22, closed=False), f(GX1 + 10, 337), f(-650, 337)], "#c6d0de", .2, .3)
    p.line([f(-640 + i * 4.6, 363 + 15 * math.sin(i * 1.05)) for i in range(114)], "#39445e", 2)
    for x in (-600, -480, -360, -240, -126):
        p.line([f(x, 340), f(x, 370), f(x + 12, 382)], "#39445e", 4)
    # the big gate, for vehicles
    p.sheet(g.front(-524, -286, 0, 262, Z - 2), "#3a4461", .6, .3)
    for a, b in ((-516, -407), (-403, -294)):
        p.sheet(g.front(a, b, 6, 254, Z - 4), STEEL, .5, .3)
        for i in range(6):
            x = a + 8 + i * 17
            p.poly([f(x, 246), f(x + 10, 246), f(x + 10, 14), f(x, 14)], mix(STEEL, "#6b7894", .14), 1, .4)
        for y in (30, 128, 226):
            p.sheet(g.front(a, b, y, y + 11, Z - 6), mix(STEEL, "#8c98b0", .22), .4, .3)
        for x in (a + 6, b - 6):
            for y in (35, 133, 231):
                p.poly(disc(*g.p(x, y, Z - 8), 4, n=8), "#7f8ba3", 1, .2)
    p.poly([f(-407, 254), f(-403, 254), f(-403, 6), f(-407, 6)], "#171e33")
    for x in (-524, -294):
        p.sheet(g.front(x, x + 8, 200, 240, Z - 6), "#2f3950", .3, .3)
    # the slit over it: the voice of the intercom sits there
    p.sheet(g.front(-452, -358, 270, 312, Z - 3), "#56617f", .6, .35)
    p.poly(g.front(-446, -364, 275, 307, Z - 4), "#222b45")
    for x in (-426, -405, -384):
        p.poly(g.front(x - 1.6, x + 1.6, 274, 308, Z - 5), "#3a4461", 1, .3)
    p.sheet(smooth([f(-456, 312), f(-440, 318), f(-400, 319), f(-354, 312)], 16), "#c6d0de", 0, .3)
    # icicles along the coping, a down-pipe that has frozen
    for i in range(26):
        x = -630 + i * 20 + p.rand.uniform(-6, 6)
        h = p.rand.choice((5, 8, 12, 20)) * p.rand.uniform(.7, 1.2)
        a = g.p(x, 326, Z - 9)
        p.poly([a, (a[0] + 5, a[1]), (a[0] + 2.4, a[1] + h * 1.9)], "#aebcd2", .9, .2)
    p.sheet(g.front(-548, -538, 12, 326, Z - 5), "#3a4461", .6, .35)
    for y in (60, 160, 270):
        p.sheet(g.front(-551, -535, y, y + 6, Z - 6), "#39445e", .3, .3)
    p.sheet(smooth([g.p(-556, 0, Z - 10), g.p(-550, 22, Z - 8), g.p(-540, 26, Z - 8), g.p(-526, 8, Z - 10), g.p(-516, 0, Z - 12)], 10), "#b2c0d6", 0, .3)
    # the small door in its frame
    p.sheet(g.front(DX0 - 10, DX1 + 10, 0, DH + 12, Z - 4), "#6d7995", .8, .4)
    p.sheet(g.front(DX0, DX1, 0, DH, Z - 6), "#3d4964", .2, .2)
    for y0, y1 in ((12, 92), (104, 150)):
        p.sheet(g.front(DX0 + 9, DX1 - 9, y0, y1, Z - 7), "#465370", 0, .25)
    p.sheet(g.front(DX0 + 22, DX1 - 22, 160, 184, Z - 7), "#232c45", .2, .35)
    p.line([g.p(DX0 + 43, 160, Z - 8), g.p(DX0 + 43, 184, Z - 8)], "#465370", 4, cap="butt")
    for x, y in ((DX0 + 4, 20), (DX0 + 4, 100), (DX0 + 4, 190), (DX1 - 4, 20), (DX1 - 4, 190)):
        p.poly(disc(*g.p(x, y, Z - 8), 3.4, n=7), "#7f8ba3", 1, .2)
    # no handle on this side: a plate where it was
    p.sheet(g.front(DX1 - 20, DX1 - 10, 88, 116, Z - 8), "#6a7690", .4, .35)
    p.poly(disc(*g.p(DX1 - 15, 102, Z - 9), 4), "#2a3349")
    p.sheet(g.front(DX0 - 14, DX1 + 14, 0, 7, Z - 26), "#76829c", .5, .35)
    with p.spot("intercom", "The intercom, its button worn white", settles=True):
        q = g.p(-277, 142, Z - 8)
        p.sheet(placed([(-20, -44), (20, -45), (21, 44), (-20, 45)], *q), "#333d55", 1, .4)
        for j in range(5):
            p.line(placed([(-11, -32 + j * 7), (11, -32.5 + j * 7)], *q), "#5f6b85", 3, cap="butt")
        p.poly(disc(q[0], q[1] + 22, 11), "#56617b")
        p.poly(disc(q[0], q[1] + 22, 8), "#8b94a6")
        p.poly(disc(q[0] - .5, q[1] + 21.5, 4.5), "#d8d3cc")
        p.poly(placed([(-22, -44), (-6, -50), (14, -48), (22, -45)], *q), "#c6d0de")
    # lamp over the door, unlit
    lx, ly = g.p((DX0 + DX1) / 2, 252, Z - 34)
    p.line([g.p((DX0 + DX1) / 2, 262, Z), (lx, ly - 22), (lx, ly - 8)], "#2f3950", 7)
    p.sheet([(lx - 46, ly + 12), (lx - 24, ly - 12), (lx + 24, ly - 13), (lx + 46, ly + 11)], "#2f3950", .9, .4)
    p.poly([(lx - 40, ly + 12), (lx + 40, ly + 11), (lx + 32, ly + 20), (lx - 32, ly + 20)], "#8790a0")
    p.poly([(lx - 26, ly - 12), (lx - 8, ly - 20), (lx + 12, ly - 19), (lx + 25, ly - 13)], "#c6d0de")
    # camera that has been looking at the same four metres for years
    q = g.p(-150, 280, Z - 10)
    p.line([(q[0] - 4, q[1] - 18), (q[0] - 4, q[1]), (q[0] + 10, q[1] + 2)], "#2f3950", 6)
    p.sheet(placed([(-34, -10), (14, -14), (16, 10), (-32, 12)], *q, 1, turn=-14), "#39435f", .8, .35)
    p.poly(disc(q[0] - 32, q[1] + 10, 7), "#1f273d")

# ---- the concrete strip, footprints ---------------------------------------------------------
with p.layer("ground", 1.6):
    strip = [g.p(-520, 0, Z - 2), g.p(-100, 0, Z - 2), g.p(-112, 0, 500), g.p(-460, 0, 500)]
    p.sheet(strip, "#929fb6", 0, .3)
    for x in (-370, -240, -130):
        p.line([g.p(x, 0, Z - 2), g.p(x * .98, 0, 500)], "#76839d", 3)
    p.line([g.p(-480, 0, 568), g.p(-106, 0, 568)], "#76839d", 3)
    p.poly([g.p(-460, 0, 500), g.p(-112, 0, 500), g.p(-112, -9, 498), g.p(-460, -9, 498)], "#5a6682")
    # the van's tracks, from the big gate to the road
    for off in (0, 74):
        a = [(-60 + off * 1.6, 826), (-20 + off * 1.7, 870), (60 + off * 1.75, 916), (190 + off * 1.7, 966), (370 + off * 1.4, 1020), (560 + off, 1064), (640 + off * .8, 1100)]
        b = [(x + 30 + y * .012, y) for x, y in a]
        p.poly([*smooth(a, 30, closed=False), *reversed(smooth(b, 30, closed=False))], "#8492ad", .8, .5)
        mid = smooth([((x + u) / 2, y) for (x, y), (u, _) in zip(a, b, strict=True)], 17, closed=False)
        for (x0, y0), (x1, y1) in zip(mid[2::2], mid[3::2], strict=False):
            p.line([(x0 - 9, y0), (x1 + 9, y1 - 3)], "#a6b3c8", 2.4, .8)
    # swept fan where the door opened
    fan = [g.p(DX0, 0, Z - 4)]
    for t in range(9):
        a = math.pi * t / 16
        fan.append(g.p(DX0 + 96 * math.cos(a * 1.02), 0, Z - 4 - 92 * math.sin(a)))
    p.poly(fan, "#646f89", 1, .6)
    # snow lying in the corners
    for x0, x1, h in ((-640, -530, 24),):
        p.sheet(smooth([g.p(x0, 0, Z - 30), g.p(x0, h, Z - 6), g.p((x0 + x1) / 2, h * .5, Z - 8), g.p(x1, 2, Z - 6), g.p(x1 - 20, 0, Z - 40)], 18), "#c6d0de", 0, .3)
    with p.spot("footprints", "One track across the road, the left heel worn outside"):
        for i in range(15):
            t = i / 14
            x, z = -196 + 452 * t, 596 - 24 * math.sin(t * 2.6) + (6 if i % 2 else -6)
            q, kk = r.p(x, 0, z), r.k(z) * .72
            dark = "#36405c" if LX < x < RX else "#5b6884"
            p.poly(placed(disc(4, 0, 10.5, 3.4, 10), *q, kk, turn=-2), dark, .95, .3)
            p.poly(placed(disc(-9.5, .6 if i % 2 else 0, 3.8 if i % 2 else 4.6, 2.8, 9), *q, kk), dark, .95, .2)

LAMP = "#94703c"
with p.light("gate_lamp", 2):
    # scallops on the wall (what a cone leaves on a flat), steps on the concrete
    c = (DX0 + DX1) / 2
    for ang, al in ((24, .30), (34, .22), (45, .16)):
        tn = math.tan(math.radians(ang))
        wide, near_ = min(250 * tn, 150), min(GX1 - c - 1, 250 * tn)
        q = [f(c + u, max(0, 250 - math.hypot(30, u) / tn)) for u in [-wide + (wide + near_) * t / 26 for t in range(27)]]
        (_, foot), (_, head) = f(c, 0), f(c, 250)
        p.poly([f(c - wide, 0), *q, f(c + near_, 0)], p.linear([(0, LAMP, 1), (.55, LAMP, .62), (1, LAMP, .2)], (0, head, 0, foot)), al * 1.3, .4)
    ground = p.clip(strip)
    with p.group(clip=ground):
        for rx, rz, al in ((104, 84, .30), (158, 120, .20), (226, 160, .14)):
            p.poly([g.p((DX0 + DX1) / 2 + rx * math.cos(t * .2), 0, Z - 44 + rz * math.sin(t * .2)) for t in range(32)], LAMP, al, .5)
    p.poly([(lx - 40, ly + 12), (lx + 40, ly + 11), (lx + 32, ly + 20), (lx - 32, ly + 20)], "#fff4c8", 1, .3)
    p.glow(lx, ly + 20, 170, 130, "#d8964a", .5)
    # the slit is lit too: somebody at a desk
    (xa, ya), (xb, yb) = g.p(-446, 307, Z - 4), g.p(-364, 275, Z - 4)
    slit = p.clip(*[g.front(x0 + 1.8, x1 - 1.8, 275.5, 306.5, Z - 4) for x0, x1 in ((-447, -426), (-426, -405), (-405, -384), (-384, -363))])
    with p.group(clip=slit):
        p.poly([(xa, ya), (xb, ya), (xb, yb), (xa, yb)], "#b8813e", 1, .3)
        p.poly([(xa, ya), (xb, ya), (xb, ya + 14), (xa, ya + 14)], "#d8a050", .7, .3)
    p.poly(g.front(-450, -360, 271, 274, Z - 5), "#c08a48", .6, .3)
    # frame's inner edge, sill, intercom's cheek, bag, bollard
    p.poly(g.front(DX0 - 10, DX0 - 1, 0, DH + 10, Z - 5), "#c08c48", .3, .3)
    p.poly(g.front(DX0 - 12, DX1 + 12, 3, 7, Z - 27), "#c08c48", .5, .3)
    q = g.p(-277, 142, Z - 8)
    p.poly(placed([(12, -44), (20, -45), (21, 44), (13, 44)], *q), "#c08c48", .4, .3)

# ---- kiosk and shelter ----------------------------------------------------------------------
SX0, SX1, SZ0, SZ1 = 246, 446, 572, 690
with p.layer("watch", 2):
    # whoever says "Gate": a cap and a shoulder, between the bars
    (xa, ya), (xb, yb) = g.p(-418, 299, Z - 4), g.p(-388, 275.6, Z - 4)
    w = xb - xa
    p.poly([(xa + w * .02, yb), (xa + w * .06, yb - 12), (xa + w * .22, yb - 18), (xa + w * .3, yb - 24), (xa + w * .28, yb - 34), (xa + w * .2, yb - 36), (xa + w * .3, yb - 43),
            (xa + w * .58, yb - 43), (xa + w * .66, yb - 35), (xa + w * .62, yb - 24), (xa + w * .74, yb - 17), (xa + w * .9, yb - 12), (xa + w * .94, yb)], "#1a2238", 1, .4)
    for x in (-405,):
        p.poly(g.front(x - 1.6, x + 1.6, 274, 308, Z - 5), "#3a4461", 1, .3)

with p.layer("stop", 1.5):
    with p.spot("kiosk", "A kiosk, shut", settles=True):
        kz = 1200
        ink, body, deep, board = "#55465e", "#665067", "#463c56", "#7a8299"
        p.poly([r.p(230, 0, kz), r.p(366, 0, kz), r.p(386, 0, kz - 50), r.p(250, 0, kz - 50)], DEEP, .26)
        p.poly([r.p(226, 210, kz), r.p(222, 214, kz + 110), r.p(226, 0, kz + 110), r.p(226, 0, kz)], deep, 1, 1.6)
        p.sheet([r.p(224, 211, kz), r.p(359, 217, kz), r.p(363, 0, kz), r.p(227, 0, kz)], body, .5, .34, 2.2)
        p.poly([r.p(330, 215, kz), r.p(359, 217, kz), r.p(363, 0, kz), r.p(338, 0, kz)], mix(body, deep, .6), .8, 2)
        # a shutter whose slats have dropped on one side
        for i in range(8):
            y = 98 + i * 13
            p.poly([r.p(236, y + 9 + i * .3, kz - 2), r.p(344, y + 10 - i * .5, kz - 2), r.p(345, y + 1 - i * .5, kz - 2), r.p(235, y + i * .3, kz - 2)], (board, mix(board, ink, .3), mix(board, ink, .14))[i % 3], 1, 1.3)
        p.sheet([r.p(228, 92, kz - 8), r.p(356, 95, kz - 8), r.p(357, 86, kz - 8), r.p(228, 84, kz - 8)], "#836a76", .4, .34, 1.8)
        for i, (x0, x1) in enumerate(((233, 262), (264, 296), (299, 324), (327, 355))):
            p.poly([r.p(x0, 78 + i % 2 * 2, kz - 1), r.p(x1, 79 - i % 2, kz - 1), r.p(x1 + 1, 8, kz - 1), r.p(x0 + (i % 2), 7, kz - 1)], (mix(body, "#8a6f7c", .3), ink, mix(body, ink, .4), mix(body, "#8a6f7c", .16))[i], 1, 1.8)
        # half of a poster; what it was for came down in autumn
        p.sheet([r.p(266, 70, kz - 3), r.p(290, 71, kz - 3), r.p(289, 40, kz - 3), r.p(281, 34, kz - 3), r.p(274, 42, kz - 3), r.p(267, 37, kz - 3)], "#9aa0ac", .3, .3, 1.6)
        p.sheet([r.p(214, 211, kz - 20), r.p(372, 218, kz - 20), r.p(368, 234, kz - 6), r.p(218, 229, kz - 6)], "#5d4452", .5, .3, 2)
        p.sheet(smooth([r.p(211, 222, kz - 12), r.p(216, 238, kz - 6), r.p(240, 250, kz), r.p(292, 262, kz), r.p(338, 254, kz), r.p(371, 243, kz - 6), r.p(377, 230, kz - 14), r.p(350, 227, kz - 14), r.p(322, 232, kz - 14), r.p(296, 224, kz - 14), r.p(260, 227, kz - 14), r.p(236, 218, kz - 14)], 12), "#c6d0de", .2, .3)
        p.poly(smooth([r.p(300, 260, kz), r.p(338, 252, kz), r.p(370, 242, kz - 6), r.p(375, 231, kz - 14), r.p(340, 238, kz - 10)], 12), "#a3b1c7", .9, .8)
        # it has been shut since the drift began
        p.sheet(smooth([r.p(204, 0, kz - 40), r.p(216, 34, kz - 20), r.p(232, 46, kz - 12), r.p(256, 24, kz - 16), r.p(300, 14, kz - 18), r.p(350, 20, kz - 18), r.p(378, 0, kz - 40)], 14), "#b3bfd1", .2, .3, 1.6)
        # a cup somebody left on the ledge in autumn
        q = r.p(254, 94, kz - 10)
        p.sheet(placed([(-5, 0), (-6, -14), (6, -14), (5, 0)], *q), "#a5adbb", .3, .3)
    # shelter: trampled snow, back and sides, bench, roof
    p.poly(smooth([r.p(SX0 - 20, 0, 700), r.p(SX1 + 20, 0, 700), r.p(SX1 + 10, 0, 540), r.p(SX0 - 24, 0, 530)], 30), "#94a1b8")
    p.poly([r.p(SX0, 0, SZ1), r.p(SX1, 0, SZ1), r.p(SX1 - 8, 0, 610), r.p(SX0 - 6, 0, 600)], "#56617c", .8)
    p.sheet(r.front(SX0, SX1, 24, 226, SZ1), "#434d69", .5, .3)
    for x0, x1 in ((SX0 + 6, SX0 + 124), (SX0 + 130, SX1 - 6)):
        (xa, ya), (xb, yb) = r.p(x0, 216, SZ1 - 1), r.p(x1, 78, SZ1 - 1)
        p.sheet([(xa, ya), (xb, ya), (xb, yb), (xa, yb)], "#6d7b97", 0, .3)
        p.poly([(xa, 388), (xa + (xb - xa) * .5, 376), (xb, 384), (xb, yb), (xa, yb)], "#7584a0")
        p.poly([(xa, 432), (xb, 430), (xb, yb), (xa, yb)], "#8896b1")
        p.line([(xa, 466), (xb, 470)], "#5a6782", 2)
        p.line([(xa, 448), (xb, 450)], "#5a6782", 2)
        for t in (.3, .8):
            p.line([(xa + (xb - xa) * t, 436), (xa + (xb - xa) * t, 492)], "#5a6782", 5, cap="butt")
        p.poly([(xa + 8, ya + 66), (xa + 50, ya), (xa + 82, ya), (xa + 8, ya + 118)], "#8b99b3", .4)
        p.poly([(xa, yb), (xb, yb), (xb, yb - 8), (xb - 40, yb - 5), (xa + 50, yb - 13), (xa, yb - 6)], "#c6d0de", .8)
    p.poly(r.side(SX1, 24, 226, SZ0 + 6, SZ1), "#39425b", 1, .4)
    p.poly(r.side(SX1 - 1, 80, 212, SZ0 + 22, SZ1 - 12), "#64728e", 1, .4)
    with p.spot("timetable", "The timetable, with pencilled lines under it"):
        p.sheet(r.front(SX0 + 66, SX0 + 114, 112, 190, SZ1 - 3), "#3b4660", .7, .4)
        p.poly(r.front(SX0 + 70, SX0 + 110, 118, 186, SZ1 - 4), "#a3abb8")
        for y in (176, 168):
            p.poly(r.front(SX0 + 74, SX0 + 106, y, y + 4, SZ1 - 5), "#39435f", 1, .2)
        for i, w in enumerate((20, 26, 16, 24, 11, 22)):
            a = r.p(SX0 + 74, 158 - i * 6.2, SZ1 - 5)
            p.line([(a[0] + w * 1.7 * t / 5, a[1] + (1.6 if t % 2 else -1.2)) for t in range(6)], "#6d7488", 1.8)
        p.sheet(r.front(SX0 + 63, SX0 + 117, 106, 111, SZ1 - 10), "#6a7690", .4, .35)
        a = r.p(SX0 + 86, 112, SZ1 - 12)
        p.line([a, (a[0] + 30, a[1] - 2)], "#a08248", 4)
        p.poly([(a[0] + 30, a[1] - 4), (a[0] + 36, a[1] - 2), (a[0] + 30, a[1])], "#3b3440")
    # bench
    for x in (SX0 + 66, SX1 - 28):
        p.sheet(r.front(x, x + 8, 0, 44, 644), "#3b4660", .3, .3)
    p.sheet(r.flat(SX0 + 52, SX1 - 10, 46, 638, 684), "#86605c", .3, .35)
    p.sheet(r.front(SX0 + 52, SX1 - 10, 40, 46, 637), "#704c50", .4, .4)
    p.line([r.p(SX0 + 54, 46, 660), r.p(SX1 - 12, 46, 660)], "#5d4f59", 2.4)
    # roof on two posts; its snow, its icicles
    for x in (SX0 + 2, SX1 - 4):
        p.sheet(r.front(x - 4, x + 4, 0, 228, SZ0), "#3b4660", .6, .4)
    p.poly([r.p(SX0 - 8, 226, SZ0 - 16), r.p(SX1 + 10, 226, SZ0 - 16), r.p(SX1 + 6, 226, SZ1 + 6), r.p(SX0 - 6, 226, SZ1 + 6)], "#333d56")
    p.sheet(r.front(SX0 - 12, SX1 + 14, 226, 240, SZ0 - 18), "#414b67", .8, .4)
    cap = [r.p(SX0 - 14, 239, SZ0 - 18)]
    cap += [r.p(SX0 - 10 + i * 20.6, 254 + 3 * math.sin(i * .9) + (4 if 3 < i < 9 else 0), SZ0 - 10) for i in range(11)]
    p.sheet([*smooth([*cap, r.p(SX1 + 16, 239, SZ0 - 18)], 18, closed=False)], "#c6d0de", .2, .3)
    for i in range(9):
        a = r.p(SX0 + 10 + i * 23 + p.rand.uniform(-6, 6), 226, SZ0 - 19)
        h = p.rand.uniform(8, 30)
        p.poly([a, (a[0] + 5, a[1]), (a[0] + 2, a[1] + h)], "#b4c2d6", .9, .2)

with p.light("shelter", 1.4):
    # one tube over the timetable, for whoever is up at this hour: the only warm thing on this side
    warm = "#b8803c"
    p.poly(r.front(SX0 + 60, SX0 + 120, 198, 204, SZ1 - 14), "#ffe0a0", .95, .3)
    p.poly(r.front(SX0 + 70, SX0 + 110, 118, 186, SZ1 - 4), p.linear([(0, "#e0b068", .8), (1, "#b8803c", .4)]), 1, .2)
    (_, y0), (_, y1) = r.p(0, 200, SZ1), r.p(0, 24, SZ1)
    for d, al in ((36, .42), (74, .26)):
        q = [r.p(max(SX0 + 2, SX0 + 90 - d), 198, SZ1 - 2), r.p(SX0 + 90 + d, 198, SZ1 - 2), r.p(min(SX1, SX0 + 90 + d * 1.5), 26, SZ1 - 2), r.p(max(SX0 + 2, SX0 + 90 - d * 1.5), 26, SZ1 - 2)]
        p.poly(q, p.linear([(0, warm, 1), (1, warm, .2)], (0, y0, 0, y1)), al, .4)
    p.poly(r.flat(SX0 + 52, SX1 - 10, 46.4, 640, 684), p.linear([(0, warm, .7), (1, warm, .15)], (r.p(SX0 + 52, 0, 660)[0], 0, r.p(SX1 - 10, 0, 660)[0], 0)), 1, .3)
    p.line([r.p(SX0 + 54, 46, 638), r.p(SX1 - 12, 46, 638)], "#e0b068", 3, .7)
    p.poly(r.side(SX1, 26, 200, SZ0 + 30, SZ1), warm, .16, .4)
    for d, al in ((0, .34), (34, .2), (70, .12)):
        p.poly(smooth([r.p(SX0 - 4 - d * .5, 0, 684), r.p(SX0 + 150 + d * .6, 0, 684), r.p(SX0 + 140 + d * .7, 0, 600 - d), r.p(SX0 + 60, 0, 580 - d * 1.2), r.p(SX0 - 20 - d, 0, 604 - d)], 26), warm, al, .5)
    p.poly(r.front(SX0 - 2, SX0 + 6, 4, 224, SZ0 - 1), p.linear([(0, warm, .1), (.4, warm, .6), (1, warm, .2)], (0, r.p(0, 224, SZ0)[1], 0, r.p(0, 4, SZ0)[1])), .8, .3)
    p.glow(*r.p(SX0 + 90, 170, SZ1), 240, 190, "#a86a30", .4)

# ---- light: the bus stands there (drawn, not added: it comes and it goes) -------------------------
def bus(a: float, b: float, h: float) -> Point:
    """On the bus: `a` cm from its door side, `b` from its nose, `h` above the road; it has pulled in aslant."""
    return r.p(26 + .99 * a - .14 * b, h, 648 + .14 * a + .99 * b)


def flank(b0: float, b1: float, h0: float, h1: float, a: float = 0) -> list[Point]:
    """A face on the side with the door."""
    return [bus(a, b0, h1), bus(a, b1, h1), bus(a, b1, h0), bus(a, b0, h0)]


def nose(a0: float, a1: float, h0: float, h1: float, b: float = 0) -> list[Point]:
    """A face turned to us."""
    return [bus(a0, b, h1), bus(a1, b, h1), bus(a1, b, h0), bus(a0, b, h0)]


def wheel(b: float) -> None:
    """A wheel in its arch; slush hangs on it."""
    def ring(k: float, a: float = 0) -> list[Point]:
        return [bus(a, b + k * math.cos(math.tau * i / 16), 31 + k * math.sin(math.tau * i / 16)) for i in range(16)]

    p.poly([bus(0, b - 48, 22), bus(0, b - 44, 56), bus(0, b - 24, 74), bus(0, b + 24, 74), bus(0, b + 44, 56), bus(0, b + 48, 22)], "#141b30", 1, .4)
    p.poly(ring(33, 2), "#0e1428", 1, .3)
    p.poly(ring(20), "#5d6b88", 1, .3)
    p.poly(ring(9), "#2c3854", 1, .2)


with p.light("headlights", 1.45, blend="normal"):
    p.poly([bus(-14, -16, 0), bus(172, -16, 0), bus(176, 900, 0), bus(-26, 900, 0)], "#1c2338", .6)
    # what the lamps lay on the road: three sheets each, one within the other
    for wide, far, al in ((36, 170, .16), (26, 126, .2), (15, 84, .26)):
        for a in (30, 130):
            p.poly([bus(a - 9, -8, 0), bus(a + 9, -8, 0), bus(a + wide, -far * .62, 0), bus(a + wide * .6, -far * .93, 0), bus(a, -far, 0), bus(a - wide * .6, -far * .93, 0), bus(a - wide, -far * .62, 0)],
                   "#ffe9b4", al, .6)
    wheel(176)
    wheel(640)
    # the side runs up the road: skirt, windows, nobody in them
    skirt = [bus(0, 0, 22)]
    for b in (176, 640):
        skirt += [bus(0, b - 48, 22), bus(0, b - 44, 56), bus(0, b - 24, 74), bus(0, b + 24, 74), bus(0, b + 44, 56), bus(0, b + 48, 22)]
    p.sheet([*skirt, bus(0, 860, 22), bus(0, 860, 268), bus(0, 850, 280), bus(0, 8, 284), bus(0, 0, 270)], "#4c5a82", 0, .3)
    p.poly(flank(112, 856, 92, 108), "#8c3b3f", .9, .4)
    p.poly(flank(112, 856, 112, 116), "#a9b4c8", .7, .3)
    for i in range(8):
        b = 122 + i * 91
        p.poly(flank(b, b + 82, 152, 236), "#1f2944", 1, .3)
        p.poly([bus(0, b + 4, 234), bus(0, b + 30, 234), bus(0, b + 16, 154), bus(0, b + 4, 154)], "#6a7fa4", .5, .3)
        for s in (16, 52):
            p.poly([bus(0, b + s, 153), bus(0, b + s + 2, 184), bus(0, b + s + 20, 186), bus(0, b + s + 24, 153)], "#38415f", 1, .3)
    # its door, shut; behind the glass two steps and their lamp
    p.poly(flank(14, 102, 30, 244), "#2c3854", 1, .4)
    for b0, b1 in ((18, 56), (60, 98)):
        p.poly(flank(b0, b1, 38, 238), "#63564f", 1, .3)
        p.poly(flank(b0, b1, 38, 118), "#a8794c", 1, .3)
        p.poly(flank(b0, b1, 38, 66), "#e0a85c", 1, .3)
        p.poly(flank(b0, b1, 66, 70), "#4a3a42", 1, .2)
    p.line([bus(0, 58, 238), bus(0, 58, 36)], "#1c2540", 5, cap="butt")
    p.line([bus(0, 50, 176), bus(0, 50, 112)], "#c6d0de", 4)
    # next to the handle a button is lit
    q, k = bus(-2, 110, 138), r.k(760)
    p.poly(disc(q[0], q[1], 8 * k, 11 * k, 12), "#f3b25c", .34, .2)
    p.poly(disc(q[0], q[1], 5 * k, 7 * k, 10), "#ffd890", .7, .2)
    p.poly(disc(q[0], q[1], 2.8 * k, 4 * k, 9), "#fff6dc", 1, .1)
    # the front
    p.sheet([bus(0, 0, 34), bus(0, 0, 258), bus(6, 0, 276), bus(18, 0, 285), bus(142, 0, 285), bus(154, 0, 276), bus(160, 0, 258), bus(160, 0, 34)], "#6d7da0", 0, .4)
    p.poly(nose(0, 160, 92, 108), "#8c3b3f", .95, .3)
    p.poly([bus(10, -1, 122), bus(8, -1, 236), bus(16, -1, 246), bus(144, -1, 246), bus(152, -1, 236), bus(150, -1, 122)], "#1f2944", 1, .4)
    # the driver, a mirror over him, and row after row of nobody
    for a, h, c in ((46, 186, "#2b3654"), (64, 192, "#313d5e"), (84, 190, "#2b3654")):
        p.poly([bus(a, -1, 124), bus(a, -1, h), bus(a + 4, -1, h + 6), bus(a + 14, -1, h + 6), bus(a + 18, -1, h), bus(a + 18, -1, 124)], c, 1, .3)
    p.poly([bus(96, -1, 122), bus(98, -1, 160), bus(106, -1, 174), bus(128, -1, 174), bus(136, -1, 160), bus(139, -1, 122)], "#0e1428", 1, .4)
    u, v = bus(117, -1, 189)
    p.poly(disc(u, v, 20, 25, 13), "#564a56", 1, .4)
    p.poly([(u - 24, v - 7), (u - 20, v - 24), (u, v - 30), (u + 20, v - 23), (u + 23, v - 6), (u, v - 9)], "#18203a", 1, .4)
    p.poly([bus(12, -1, 240), bus(50, -1, 243), bus(26, -1, 124), bus(13, -1, 124)], "#7d90b4", .42, .4)
    p.poly([bus(58, -1, 243), bus(68, -1, 243), bus(44, -1, 124), bus(34, -1, 124)], "#7d90b4", .3, .4)
    p.line([bus(80, -1, 246), bus(80, -1, 122)], "#6d7da0", 7, cap="butt")
    for a, lean in ((34, 30), (112, 28)):
        p.line([bus(a, -3, 124), bus(a + lean, -3, 176)], "#10182c", 4)
    # where it goes
    p.sheet(nose(22, 138, 252, 279, -2), "#28304a", 0, .2)
    for i, w in enumerate((17, 11, 20, 9, 15)):
        a = 29 + i * 21
        p.poly(nose(a, a + w, 259, 272, -3), "#f3b25c", 1, .3)
    # lamps: three rings, a bumper, a plate
    for a in (30, 130):
        u, v = bus(a, -3, 74)
        for s, c, al in ((52, "#ffe9b4", .16), (38, "#ffe9b4", .24), (25, "#e6d6a4", 1), (16, "#fffbe6", 1)):
            p.poly(disc(u, v, s, s * .94, 13), c, al, .6)
    for i in range(4):
        p.line([bus(56, -2, 66 + i * 6), bus(104, -2, 66 + i * 6)], "#3a4668", 4, cap="butt")
    p.sheet(nose(-4, 164, 32, 52, -5), "#39435f", 0, .4)
    p.poly(nose(66, 94, 36, 48, -6), "#a9b4c8", 1, .3)
    # mirrors on their arms; snow it has brought over the hill
    for a, s in ((0, -1), (160, 1)):
        p.line([bus(a, -2, 240), bus(a + s * 13, -8, 244), bus(a + s * 15, -8, 222)], "#28304a", 6)
        p.sheet(nose(a + s * 15 - 7, a + s * 15 + 7, 184, 224, -8), "#28304a", 0, .4)
    cap = [bus(-2, 860, 280), *[bus(-2, b, 290 + 4 * math.sin(b / 47)) for b in (700, 540, 400, 280, 180, 90)], bus(-3, 0, 286), bus(10, -4, 299), bus(46, -4, 303), bus(84, -4, 298), bus(124, -4, 304), bus(152, -4, 297),
           bus(162, -3, 284), bus(150, -4, 286), bus(132, -4, 279), bus(96, -4, 286), bus(58, -4, 281), bus(26, -4, 286), bus(4, -4, 276), bus(-2, 60, 276), bus(-2, 200, 281), bus(-2, 420, 277)]
    p.sheet(cap, "#c6d0de", 0, .3, tint="#f0f4fa")
    # slush thrown over the skirt
    p.poly(smooth([bus(-1, 0, 34), bus(-1, 60, 46), bus(-1, 120, 38), bus(-1, 126, 22), bus(-1, 0, 22)], 20), "#98a6bf", .7, .5)
    p.poly(smooth([bus(-1, 228, 22), bus(-1, 250, 60), bus(-1, 330, 46), bus(-1, 460, 36), bus(-1, 580, 30), bus(-1, 580, 22)], 20), "#98a6bf", .7, .5)

with p.layer("sign", 1.3):
    # bollards that keep cars off; the bag on one of them
    for x, z in ((-112, 540),):
        a, b = r.p(x - 13, 0, z), r.p(x + 13, 62, z)
        p.poly(disc((a[0] + b[0]) / 2 + 12, a[1] + 1, 42, 9), DEEP, .35)
        p.sheet([(a[0] + 2, b[1]), (b[0] - 2, b[1]), (b[0], a[1] + 3), (a[0], a[1] + 3)], "#6a7690", .5, .4)
        p.poly([((a[0] + b[0]) / 2 + 6, b[1]), (b[0] - 2, b[1]), (b[0], a[1] + 3), ((a[0] + b[0]) / 2 + 8, a[1] + 3)], "#566280")
        for y in (20, 40):
            u, v = r.p(x - 13, y, z), r.p(x + 13, y + 9, z)
            p.poly([(u[0] + 1, v[1]), (v[0] - 1, v[1] - 1), (v[0] - 1, u[1] - 1), (u[0] + 1, u[1])], "#7a5560" if y == 40 else "#8b97ad")
        with p.spot("paper_bag", "A paper bag, closed at the neck", settles=True):
            q, kk = r.p(x, 62, z), r.k(z)
            bag = [(-12, 0), (-13, -19), (-9.5, -24), (-4, -28), (-4.6, -31), (-9.5, -38), (-3, -36.4), (2, -40), (8.5, -37), (4.6, -31), (4, -28), (9, -24), (12.5, -19), (12, 0)]
            p.sheet(placed(bag, *q, kk), "#84705f", .6, .4)
            p.poly(placed([(3.5, -28), (9, -24), (12.5, -19), (12, 0), (5, 0), (6, -17)], *q, kk), "#6d5c54")
            p.line(placed([(-7, -29.4), (7, -29.4)], *q, kk), "#54474a", 4)
            for u0, v0, u1, v1 in ((-11, -18, 5, -17), (-3, -26, -6, -19), (1, -27, 2, -19), (-9, -12, -2, -4)):
                p.line(placed([(u0, v0), (u1, v1)], *q, kk), "#9a8672", 2.4)
    with p.spot("bus_sign", "The bus stop's sign"):
        bx = 207
        a, b = r.p(bx, 0, 552), r.p(bx, 266, 552)
        p.poly(disc(a[0] + 8, a[1], 22, 6), DEEP, .35)
        p.sheet([(a[0] - 5, b[1] - 4), (a[0] + 5, b[1] - 4), (a[0] + 6, a[1] + 3), (a[0] - 6, a[1] + 3)], "#39435f", .6, .4)
        p.sheet([(b[0] - 6, b[1] + 6), (b[0] - 92, b[1] + 7), (b[0] - 93, b[1] + 92), (b[0] - 6, b[1] + 91)], "#6a7f96", .8, .45)
        bus = [(-80, 74), (-81, 30), (-74, 22), (-24, 22), (-18, 30), (-18, 74)]
        p.poly(placed(bus, b[0], b[1] + 2), "#2c3854")
        for u in (-75, -58, -41):
            p.poly(placed([(u, 32), (u + 14, 32), (u + 14, 48), (u, 48)], b[0], b[1] + 2), "#93a4b8", 1, .4)
        for u in (-68, -32):
            p.poly(disc(b[0] + u, b[1] + 77, 7), "#2c3854")
            p.poly(disc(b[0] + u, b[1] + 77, 3), "#93a4b8")
        p.sheet(smooth([(b[0] - 94, b[1] + 8), (b[0] - 80, b[1] - 2), (b[0] - 40, b[1] - 5), (b[0] - 6, b[1]), (b[0] + 6, b[1] - 6), (b[0] + 7, b[1] + 2), (b[0] - 6, b[1] + 8)], 12), "#c6d0de", .1, .3)

# ---- the ploughed bank in front of the shelter ------------------------------------------------
with p.layer("people", 1):
    near = [(740, 858), (760, 836), (790, 826), (812, 836), (806, 880), (796, 940), (782, 1010), (770, 1090), (560, 1090), (620, 1000), (664, 930), (704, 886)]
    p.sheet(smooth(near, 26), "#bac5d6", .3, .35)
    p.poly(smooth([(772, 852), (798, 842), (804, 870), (792, 940), (776, 1010), (764, 1090), (690, 1090), (724, 990), (748, 910)], 26), "#98a6bf", 1, .6)
    for x, y in ((716, 884), (672, 936), (760, 838)):
        p.poly(smooth([(x - 16, y), (x + 4, y - 11), (x + 24, y - 3), (x + 16, y + 10), (x - 8, y + 11)], 10), "#d0d8e4")
    bank = [(1352, 838), (1384, 800), (1430, 776), (1490, 768), (1560, 758), (1640, 766), (1720, 752), (1810, 762), (1900, 750), (2000, 764), (2160, 752), (2160, 1090), (1600, 1090), (1480, 980)]
    p.sheet(smooth(bank, 26), "#bac5d6", .4, .35)
    p.poly(smooth([(1354, 842), (1420, 816), (1500, 824), (1620, 812), (1760, 826), (1900, 808), (2040, 822), (2160, 810), (2160, 1090), (1600, 1090), (1482, 980)], 30), "#a9b6ca")
    p.poly(smooth([(1366, 856), (1440, 850), (1560, 872), (1700, 862), (1880, 878), (2160, 862), (2160, 1090), (1600, 1090), (1484, 982)], 30), "#9caac2")
    for x, y in ((1442, 782), (1498, 776), (1560, 764), (1654, 770), (1742, 760), (1838, 766)):
        p.poly(smooth([(x - 16, y), (x + 4, y - 11), (x + 24, y - 3), (x + 16, y + 10), (x - 8, y + 11)], 10), "#d0d8e4")
        p.poly(smooth([(x - 14, y + 3), (x + 6, y + 5), (x + 20, y), (x + 14, y + 10), (x - 8, y + 11)], 10), "#98a6bf")
    # dry stalks
    for x in (1462, 1472, 1480, 1700, 1708, 1719, 1727, 1890):
        h, d = p.rand.uniform(34, 78), p.rand.uniform(-18, 18)
        p.line([(x, 774), (x + d * .3, 774 - h * .6), (x + d, 774 - h)], "#544d5c", 2.6)
        p.poly([(x + d, 774 - h), (x + d + 5, 766 - h), (x + d + 2, 756 - h), (x + d - 4, 764 - h)], "#544d5c", 1, .5)

# ---- Sunday on the banks ----------------------------------------------------------------------
with p.light("sun_bank", .95, "normal", of="sun"):
    p.poly(smooth([(1352, 838), (1384, 800), (1430, 776), (1490, 768), (1560, 758), (1640, 766), (1720, 752), (1810, 762), (1900, 750), (2000, 764), (2160, 752), (2160, 830), (1800, 840), (1500, 850)], 26), "#ffd8a0", .62, .4)
    p.poly(strip, "#ffcf90", .5, .4)
    p.poly([g.p(-400, 326, Z - 9), g.p(GX1 + 8, 326, Z - 9), g.p(GX1 + 8, 346, Z - 9), g.p(-400, 346, Z - 9)], "#fff0d4", .7, .4)
    p.poly([r.p(SX0 - 14, 239, SZ0 - 18), r.p(SX1 + 16, 239, SZ0 - 18), r.p(SX1 + 12, 254, SZ0 - 12), r.p(SX0 - 10, 254, SZ0 - 12)], "#fff0d4", .7, .6)

# ---- near: a tree at the field's edge, weeds ---------------------------------------------------
with p.layer("front", -1):
    trunk = [(1886, 1090), (1900, 760), (1894, 420), (1910, 180), (1902, -10), (1990, -10), (1978, 200), (1992, 430), (1984, 760), (2020, 1090)]
    p.sheet(smooth(trunk, 60), "#232a40", 1.4, .3, tint="#a9b3c8")
    for i in range(7):
        x, y = 1920 + (i * 37) % 50, 60 + i * 130
        p.poly([(x, y), (x + 8, y + 4), (x + 10, y + 80), (x + 3, y + 90)], "#1b2135")
    for pts, w0, w1 in (([(1764, 142), (1700, 152), (1630, 136), (1596, 142)], 9, 2), ([(1716, 122), (1690, 66), (1694, 4)], 9, 2), ([(1826, 176), (1804, 90), (1812, -6)], 13, 5),
                        ([(1806, 92), (1772, 44), (1764, -6)], 7, 3), ([(1905, 262), (1820, 172), (1716, 120), (1640, 66), (1584, 52)], 26, 2),
                        ([(1980, 340), (2060, 250), (2170, 216)], 22, 8), ([(1900, 470), (1860, 440), (1838, 392)], 12, 3)):
        limb(pts, w0, w1, "#232a40", "#c6d0de")
    low = [(-240, 1010), (60, 976), (320, 1000), (620, 1030), (900, 1052), (1200, 1048), (1500, 1010), (1760, 984), (2000, 1000), (2160, 980), (2160, 1090), (-240, 1090)]
    p.sheet(smooth(low, 50), "#6a7793", .8, .3, tint="#c9d2e0")
    for x0 in (20, 140, 1396, 1600):
        for _ in range(6):
            x = x0 + p.rand.uniform(-26, 26)
            h, d = p.rand.uniform(50, 130), p.rand.uniform(-60, 60)
            p.poly([(x - 4, 1050), (x + d * .35 - 2, 1040 - h * .6), (x + d, 1030 - h), (x + d * .4 + 3, 1040 - h * .58), (x + 4, 1050)], "#232a40", 1, .6)

p.mark_at("gate", g.p(-232, 0, 560), g.person(560, -232), face="right")
p.mark("bus_stop", 224, 516, face="left")
p.mark("roof", 224, 516, face="right")
p.mark("bench", 352, 636, layer="sign", seat=True, face="left")
p.mark("road", 78, 520, face="left")
p.mark("bus_door", -72, 660, face="right")
p.mark("fence", 452, 616, layer="sign", face="left")
p.write()
p.path.write_text(p.path.read_text(encoding="utf-8").replace("<svg ", '<svg data-outdoors="1" ', 1), encoding="utf-8")
