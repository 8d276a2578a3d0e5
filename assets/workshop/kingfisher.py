"""The Kingfisher's front room at night.

Who is warm: one person at the worst table, by the heating pipe, under the only lamp.
The eye goes lamp > bird with a wing stroke missing > the hatch where food comes up.
Values: front 5, ceiling 12, wall 22, street snow 55, lit table 80.
"""

import math

from paper import DEEP, NEON, Place, Point, Room, bird, disc, mix, placed, shift, smooth

ROOM = Room(hx=1000, hy=440, f=1300, eye=150, back=690, left=-400, right=330, top=330)
P = Place("kingfisher", "The Kingfisher, the front room", seed=11, room=ROOM)
R = ROOM
B = R.back
WIN = (-125.0, 215.0, 78.0, 272.0)
MULLIONS = ((-125, -14), (-7, 97), (104, 215))
TRANSOM = ((78, 222), (229, 272))
DOOR = (-302.0, -202.0)
TX, TZ = 183.0, 455.0  # the worst table
WX, WZ = 4.0, 585.0  # the window table
WOOD, WOOD_D, PLUM, MAUVE = "#3a2838", "#281c2c", "#4a3a52", "#6a5670"
BRASS, BRASS_D, BRASS_L = "#7d5a44", "#4e3838", "#a98460"
CLOTH, CLOTH_D = "#4c3c50", "#382c40"

PANES = [R.front(a, b, c, d, B) for a, b in MULLIONS for c, d in TRANSOM]
GLASS = [R.front(-290, -256, 98, 196, B), R.front(-250, -214, 98, 196, B)]
BIRD = bird(R.p(20, 0, B)[0], 336, 1.0, flip=True)
CURTAINS: list[list[Point]] = []     # as they were hung: light in the panes leaves them out


def air_and_city() -> None:
    """Sky, the far city and the street across the glass."""
    with P.layer("air", 4):
        P.rect(-230, 0, 2380, 1080, P.sky("#1c2848", "#5a6d90", 0, 620))
    with P.layer("skyline", 3.6):
        for x0, x1, y, c in ((1120, 1230, 250, "#33446a"), (1215, 1300, 330, "#384a70"), (1285, 1420, 205, "#2f3f63"),
                             (1020, 1130, 350, "#3a4c72")):
            P.sheet([(x0, y), (x1, y - 4), (x1, 640), (x0, 640)], c, .4, .15)
        P.sheet([(1318, 205), (1318, 176), (1344, 160), (1370, 176), (1370, 205)], "#2f3f63", 0, .15)
        for x in (1324, 1364):
            P.line([(x, 176), (x, 206)], "#2a3858", 3)
        for _ in range(34):
            x, y = P.rand.uniform(1130, 1410), P.rand.uniform(262, 470)
            P.rect(x, y, 5, 8, "#46587c")
    with P.layer("street", 3, weather=True):
        P.poly([(600, 540), (1460, 528), (1460, 640), (600, 640)], "#7488a8", 1, 0)
        # the house opposite, its fire escape, its people
        P.sheet([(640, 150), (1090, 150), (1096, 556), (640, 556)], "#1a2342", .8, .12)
        P.poly([(1096, 150), (1142, 206), (1142, 548), (1096, 556)], "#141b36", 1, 0)
        P.sheet([(640, 446), (1102, 446), (1102, 458), (640, 456)], "#7f93b2", .4, .3)
        for x, y, _ in WINDOWS:
            P.neighbour(x, y, 48, 60, "#111832", "#151d3a", "#7f93b2")
        for x in (676, 822, 970):
            P.sheet([(x, 474), (x + 104, 474), (x + 104, 550), (x, 550)], "#141b36", 0, .1)
        P.line([(1050, 222), (1050, 430)], "#0e1530", 3)
        for y in (236, 330, 420):
            P.line([(1030, y), (1094, y)], "#0e1530", 3)
            P.line([(1036, y), (1080, y - 90)], "#0e1530", 2)
        # a street lamp and a car the snow has kept since the weekend
        P.line([(1338, 568), (1338, 330), (1326, 316), (1296, 314)], "#111830", 6)
        P.sheet([(1276, 308), (1308, 308), (1304, 322), (1282, 322)], "#111830", 0, .2)
        car = [(1130, 556), (1132, 532), (1160, 520), (1188, 496), (1240, 490), (1276, 516), (1304, 522), (1312, 556)]
        P.sheet(smooth(car, 18), "#18213e", .6, .2)
        P.poly([(1186, 520), (1204, 500), (1228, 498), (1228, 520)], "#33446a")
        P.poly([(1234, 520), (1234, 498), (1250, 502), (1264, 520)], "#33446a")
        P.sheet(smooth([(1180, 502), (1196, 484), (1226, 476), (1256, 484), (1270, 502), (1240, 494), (1210, 494)], 14),
                "#a3b4cd", 0, .4)
        P.sheet(smooth([(1120, 534), (1150, 516), (1182, 514), (1170, 528), (1140, 534)], 14), "#a3b4cd", 0, .4)
        P.sheet(smooth([(1274, 520), (1300, 512), (1330, 530), (1312, 532), (1290, 528)], 14), "#a3b4cd", 0, .4)
        P.sheet(smooth([(600, 592), (700, 562), (860, 566), (1010, 556), (1150, 564), (1300, 552), (1460, 566),
                        (1460, 660), (600, 660)], 30), "#93a6c2", .5, .3)


WINDOWS = ((706, 190, ""), (796, 214, "sewing"), (884, 214, ""), (980, 196, ""), (706, 300, ""), (796, 310, ""),
           (884, 310, "two_at_table"), (980, 300, ""), (796, 378, "cat"), (884, 378, ""), (980, 378, ""))


def wallpaper() -> None:
    """Printed stripes, panelling, borders: 3 L* of contrast and no more."""
    for x in range(-392, 331, 24):
        if DOOR[0] - 16 < x < DOOR[1] + 8:
            P.poly(R.front(x, x + 11, 236, 308, B), "#323a5c", .6, .4)
        elif WIN[0] - 22 < x < WIN[1] + 8:
            P.poly(R.front(x, x + 11, 286, 308, B), "#323a5c", .6, .4)
        else:
            P.poly(R.front(x, x + 11, 88, 308, B), "#323a5c", .6, .4)
    for z in range(300, 680, 30):
        P.poly(R.side(R.right, 88, 310, z, z + 13), "#282b4a", .7, .3)
        P.poly(R.side(R.left, 88, 310, z, z + 13), "#20284a", .6, .3)
    P.sheet(R.front(R.left, DOOR[0] - 6, 0, 84, B), WOOD_D, 0, .12)
    P.sheet(R.front(DOOR[1] + 6, R.right, 0, 84, B), WOOD_D, 0, .12)
    for x in range(-394, 331, 22):
        if not DOOR[0] - 8 < x < DOOR[1] + 8:
            P.line([R.p(x, 4, B), R.p(x, 78, B)], "#1e1526", 1.8, cap="butt")
    for s, c, d in ((R.left, "#1f1728", "#17111f"), (R.right, "#2d2032", "#21172a")):
        P.sheet(R.side(s, 0, 84, 240, B), c, 0, .12)
        for z in range(290, 690, 24):
            P.line([R.p(s, 4, z), R.p(s, 78, z)], d, 1.8, cap="butt")
        P.line([R.p(s, 85, 240), R.p(s, 85, B)], mix(c, "#8a7690", .35), 3.5)
    P.poly(R.front(R.left, R.right, 308, 330, B), "#222a4a", 1, 0)


def beams() -> None:
    """Three ceiling flats, one behind the other, each with its shadow."""
    for z, c in ((660, "#161d3a"), (520, "#131934"), (400, "#10152c")):
        q = R.front(R.left, R.right, 304, 330, z)
        low, w = q[2][1], R.k(z) * 15
        teeth: list[Point] = []
        if z > 600:  # carved like the edge of a village roof
            u = 2160.0
            while u > -240:
                teeth += [(u, low), (u - w * .2, low + w * .5), (u - w * .5, low + w * .85), (u - w * .8, low + w * .5)]
                u -= w
        P.sheet([(-240, q[0][1]), (2160, q[1][1]), (2160, low), *teeth, (-240, low)], c, 1.3, .2, .5)
        for i in range(int(2400 / w) if teeth else 0):
            x = 2160 - w * (i + .5)
            P.poly([(x, low - 2), (x + w * .13, low + w * .2), (x, low + w * .46), (x - w * .13, low + w * .2)], "#2a3250", 1, .4)


def door() -> None:
    """The street door: two panes, a card on a string, a bell."""
    outer = R.front(*DOOR, 0, 216, B)
    P.poly(shift(outer, 9, 11), DEEP, .45)
    P.holed(outer, GLASS, WOOD, 0, .25)
    P.holed(R.front(DOOR[0] - 8, DOOR[1] + 8, 0, 226, B), [R.front(*DOOR, 0, 216, B)], PLUM, 0, .3)
    for x in (-290, -250):
        P.sheet(R.front(x, x + 34, 16, 78, B), "#33232f", 0, .2)
    P.line([R.p(-292, 88, B), R.p(-212, 88, B)], BRASS, 6)
    P.sheet(disc(*R.p(-209, 92, B), 6), BRASS_L, .3, .4)
    for g in GLASS:
        x0, y1 = g[3]
        P.poly([(x0, y1), (x0, y1 - 26), (x0 + 24, y1 - 15), (x0 + 60, y1 - 20), (g[2][0], y1 - 9), g[2]], "#8fa2bf", .9)
    with P.spot("sign_card", "The card in the door"):
        x, y = R.p(-252, 166, B)
        P.line([(x - 26, y), (x, y - 24), (x + 26, y)], "#161c36", 2)
        P.sheet([(x - 36, y), (x + 35, y - 2), (x + 36, y + 30), (x - 35, y + 31)], "#8d93a8", .6, .35)
        P.poly([(x - 22, y + 10), (x + 24, y + 8), (x + 24, y + 14), (x - 22, y + 16)], "#6c4750")
        P.poly([(x - 16, y + 20), (x + 18, y + 19), (x + 18, y + 23), (x - 16, y + 24)], "#5a607c")
    x, y = R.p(-222, 210, B)
    P.line([(x, y - 10), (x + 12, y), (x + 12, y + 8)], BRASS, 3)
    P.sheet([(x + 6, y + 8), (x + 18, y + 8), (x + 22, y + 20), (x + 2, y + 20)], BRASS_L, .3, .3)


def coats() -> None:
    """Hooks left of the door: nobody may put a coat on a chair here."""
    with P.spot("coat_hooks", "Coats on their hooks"):
        P.sheet(R.front(-388, -314, 186, 194, B), PLUM, .7, .3)
        x, y = R.p(-386, 188, B)
        for i, (dx, c, long) in enumerate(((14, "#27304c", 172), (58, "#4a3346", 196), (98, "#2f3f4e", 150))):
            cx = x + dx + 6
            P.line([(cx, y - 6), (cx, y + 10), (cx + 6, y + 14)], BRASS, 3.5)
            P.sheet(smooth([(cx, y + 6), (cx + 19, y + 16), (cx + 27, y + 44), (cx + 25, y + 100), (cx + 31, y + long),
                            (cx - 4, y + long + 7), (cx - 27, y + long - 3), (cx - 20, y + 90), (cx - 25, y + 40),
                            (cx - 15, y + 16)], 20), c, .8, .2)
            P.line([(cx + 1, y + 24), (cx - 2, y + 80), (cx + 2, y + long)], mix(c, DEEP, .45), 2.5)
            P.poly([(cx - 18, y + 46), (cx - 10, y + 60), (cx - 14, y + 130), (cx - 20, y + 120)], mix(c, DEEP, .35))
            if i == 1:  # a collar of somebody's dead fox
                P.sheet(smooth([(cx - 19, y + 12), (cx, y + 4), (cx + 20, y + 12), (cx + 16, y + 34), (cx, y + 26),
                                (cx - 14, y + 36)], 9), "#6a4c46", .3, .3)
        x, y = R.p(-332, 196, B)
        P.sheet(smooth([(x - 32, y + 2), (x - 22, y - 4), (x - 16, y - 24), (x + 14, y - 25), (x + 20, y - 4),
                        (x + 32, y + 2)], 9), "#222a44", .5, .3)


def window() -> None:
    """The big window's frame, frost, sill, radiator and the half curtains."""
    frame = R.front(WIN[0] - 7, WIN[1] + 7, WIN[2] - 4, WIN[3] + 8, B)
    P.holed(frame, PANES, PLUM, .9, .3)
    sill = R.p(0, WIN[2], B)[1]
    for q in PANES[::2]:
        x, w, y = q[3][0], q[2][0] - q[3][0], q[3][1]
        P.poly([(x, y), (x, y - 22), (x + w * .2, y - 15), (x + w * .5, y - 9), (x + w * .8, y - 13), (x + w, y - 24),
                (x + w, y)], "#a9bad2", .95, 1.5)
    for q in PANES[1::2]:  # frost in the upper corners
        x, w, y = q[0][0], q[1][0] - q[0][0], q[0][1]
        P.poly([(x, y), (x + w * .3, y), (x + w * .14, y + 14), (x + w * .1, y + 34), (x, y + 46)], "#8ea2c2", .28, 1.5)
        P.poly([(x + w, y), (x + w * .74, y), (x + w * .9, y + 12), (x + w, y + 36)], "#8ea2c2", .24, 1.5)
    P.sheet(R.front(WIN[0] - 16, WIN[1] + 16, 64, WIN[2], B - 22), MAUVE, .9, .3)
    P.poly(R.flat(WIN[0] - 16, WIN[1] + 16, WIN[2], B - 22, B), "#7d6a80", 1, .4)
    P.line([R.p(WIN[0] - 8, 143, B - 8), R.p(WIN[1] + 8, 143, B - 8)], BRASS, 5)
    for a, b in ((WIN[0] + 1, -82), (168, WIN[1] - 1)):
        xa, ya = R.p(a, 142, B - 8)
        xb, _ = R.p(b, 142, B - 8)
        # linen: gathered towards the frame, each fold another width, a red thread along the hem
        low, out = sill - 6, 1 if a < 0 else -1
        side, free = (xa, xb) if a < 0 else (xb, xa)
        w = abs(free - side)

        def at(t: float, v: float, side: float = side, out: int = out, w: float = w, ya: float = ya, low: float = low) -> Point:
            """t: 0 at the frame; v: 0 at the rod."""
            pull = 1 - .34 * math.sin(min(1.0, v / .62) * math.pi / 2) + (.12 * (v - .62) / .38 if v > .62 else 0)
            return side + out * w * t * pull, ya + (low - ya) * v

        rows = [0, .18, .36, .52, .62, .74, .88, 1]
        hem = [shift([at(t, 1)], 0, d)[0] for t, d in ((1, -9), (.84, 2), (.7, -3), (.52, 5), (.36, -1), (.2, 5), (0, 0))]
        shape = [*[at(0, v) for v in rows], *hem[::-1], *[at(1, v) for v in rows[::-1]]]
        CURTAINS.append(shape)
        P.sheet(shape, "#565878", .7, .25)
        for t, k, c in ((.93, .07, "#6c6a8a"), (.66, .10, "#43466a"), (.44, .05, "#6a6888"), (.3, .12, "#3d4064"), (.1, .06, "#646284")):
            foot = t + (.05 if t > .5 else -.03)
            P.poly([at(t, .02), at(t + k * .5, .02), *[at(foot + k, v) for v in (.4, .62, .97)], *[at(foot - k * .4, v) for v in (.97, .62, .4)]], c, 1, .4)
        P.line([at(t, .88 + (.015 if i % 2 else -.01)) for i, t in enumerate((0, .2, .36, .52, .7, .84, .98))], "#8a4450", 3)
        P.line([at(0, .6), at(.5, .63), at(.99, .6)], "#7d5a5c", 5)
        for i in range(7):
            P.sheet(disc(xa + (xb - xa) * (i + .5) / 7, ya - 1, 4.5, 6), BRASS, 0, .3)
    P.poly(R.front(-104, 92, 4, 58, B - 2), "#161228", .6)
    for i in range(12):
        a, b = R.p(-100 + i * 16, 54, B - 16), R.p(-88 + i * 16, 10, B - 16)
        h = b[1] - a[1]
        P.sheet([(a[0] + 3, a[1]), (b[0] - 3, a[1]), (b[0], a[1] + 8), (b[0], b[1] - 7), (b[0] - 4, b[1]),
                 (a[0] + 4, b[1]), (a[0], b[1] - 7), (a[0], a[1] + 8)], "#453f58", 0, .28, .5)
        P.poly([(a[0] + 4, a[1] + 7), (a[0] + 8, a[1] + 6), (a[0] + 8, a[1] + h - 9), (a[0] + 4, a[1] + h - 8)], "#5a5370")


def sign() -> None:
    """The bird, dark: tubes, holders, the ghost of the stroke that broke."""
    with P.spot("neon_bird", "The neon bird in the window"):
        for x in (-20, 62):
            P.line([R.p(x, 272, B - 6), (R.p(x, 0, B)[0], 226 + (40 if x < 0 else 0))], "#10162c", 2.5)
        P.poly(BIRD["body"][0][0], BIRD["body"][0][1], .86, .6)
        P.neon(BIRD["tubes"], 5)
        P.line(BIRD["ghost"][0][0], BIRD["ghost"][0][1], 1.8, .8, dash="2 7")
        for q, c in BIRD["holders"]:
            P.line([shift(q, -9, -3)[0], shift(q, 9, 4)[0]], "#39476a", 4)
            P.sheet(disc(*q[0], 6), c, .3, .4)
        g = BIRD["ghost"][0][0][-1]
        P.line([g, (g[0] - 3, g[1] + 12), (g[0] + 4, g[1] + 17)], "#8fa2bd", 1.6)


def photographs() -> None:
    """On the right wall: the dead, the married and the fleet."""
    for i, (z0, z1, y0, y1, kind) in enumerate(((560, 604, 168, 222, "pair"), (508, 542, 186, 226, "one"),
                                                (500, 544, 136, 172, "ship"))):
        with P.spot(f"photograph_{i + 1}", "A photograph"):
            q = R.side(R.right - 1, y0, y1, z0, z1)
            P.sheet(q, "#54404e", .9, .3)
            cx, cy = sum(a for a, _ in q) / 4, sum(b for _, b in q) / 4
            P.poly([(cx + (a - cx) * .78, cy + (b - cy) * .8) for a, b in q], "#77707c")
            s = (q[1][0] - q[0][0]) / 90 * -1 if q[1][0] < q[0][0] else (q[1][0] - q[0][0]) / 90
            s = max(.5, abs(s) * 1.5)
            ink = "#3a3448"
            if kind == "ship":
                P.poly(placed([(-24, 6), (26, 2), (20, 14), (-18, 16)], cx, cy, s), ink)
                P.poly(placed([(-8, 4), (-8, -8), (10, -10), (10, 2)], cx, cy, s), ink)
                P.line(placed([(0, -8), (0, -24)], cx, cy, s), ink, 3)
            else:
                for dx in ((-13, 12) if kind == "pair" else (0,)):
                    P.poly(placed([(-14, 26), (-12, 4), (-5, -2), (5, -2), (12, 4), (14, 26)], cx + dx * s, cy, s), ink)
                    P.poly(placed(disc(0, -11, 7, 9), cx + dx * s, cy + (dx > 0) * 4, s), ink)


def floor() -> None:
    """Mat, wet prints and the puddle that nobody has wiped."""
    P.poly(R.flat(-306, -196, .5, 596, 668), "#35283f", 1, .8)
    P.line([R.p(-300, .5, 602), R.p(-202, .5, 602)], "#4a3a52", 3)
    with P.spot("wet_floor", "Wet footprints from the door"):
        P.poly(smooth([R.p(-276, 0, 590), R.p(-236, 0, 594), R.p(-214, 0, 572), R.p(-232, 0, 548), R.p(-262, 0, 556),
                       R.p(-284, 0, 570)], 20), "#465680", .75)
        P.poly(smooth([R.p(-262, 0, 580), R.p(-240, 0, 582), R.p(-236, 0, 570), R.p(-256, 0, 566)], 12), "#6478a4", .5)
        for i in range(8):
            x, z = -236 + i * 25 + (9 if i % 2 else -9), 540 - i * 15
            a = R.p(x, 0, z)
            k = R.k(z) / 2.6
            P.poly(placed(smooth([(-15, 0), (-10, -4.5), (6, -6), (19, -2), (15, 3), (0, 4), (-11, 3.5)], 7), *a, k, turn=16), "#4a5a86",
                   .78 - i * .06)
            P.poly(placed(disc(-25, 0, 6.5, 3.4), *a, k, turn=16), "#4a5a86", .78 - i * .06)


def chair(x: float, z: float, face: int, seat: str = "#4c3444", wood: str = "#20172a") -> list[list[Point]]:
    """A bentwood chair seen from the side, `face` 1: looks right. Returns its silhouettes."""
    k = R.k(z)
    bx = x - 19 * face
    legs = [(x - 17, -14), (x + 17, -14), (x - 17, 14), (x + 17, 14)]
    P.contact(x, z, 26, 14, .45)
    out = []
    for dx, dz in legs:
        q = [R.p(dx - 1.8, 45, z + dz), R.p(dx + 1.8, 45, z + dz),
             R.p(dx + (dx - x) * .14 + 1.2, 0, z + dz), R.p(dx + (dx - x) * .14 - 1.2, 0, z + dz)]
        P.sheet(q, wood, 0, .2, .4)
        out.append(q)
    for s in (-15, 15):
        hoop = smooth([R.p(bx, 44, z + s), R.p(bx - 3 * face, 70, z + s), R.p(bx - 7 * face, 92, z + s)], 20, False)
        P.line(shift(hoop, -1.6, -1.6), mix(wood, "#b9c4dc", .25), 3.6 * k)
        P.line(hoop, wood, 3.6 * k)
    top = smooth([R.p(bx - 6 * face, 88, z - 16), R.p(bx - 8 * face, 98, z), R.p(bx - 6 * face, 88, z + 16)], 10, False)
    P.line(shift(top, -1.4, -1.8), mix(wood, "#b9c4dc", .28), 4 * k)
    P.line(top, wood, 4 * k)
    for h in (62, 76):
        P.line([R.p(bx - 3 * face, h, z - 14), R.p(bx - 4 * face, h, z + 14)], wood, 2.6 * k)
    s1 = smooth([R.p(x - 20, 46, z - 14), R.p(x, 46, z - 19), R.p(x + 20, 46, z - 14), R.p(x + 20, 46, z + 14),
                 R.p(x, 46, z + 18), R.p(x - 20, 46, z + 14)], 14)
    P.poly(shift(s1, 0, 3 * k), wood, 1, .4)
    P.sheet(s1, seat, 0, .25, .4)
    out += [shift(s1, 0, 3 * k), s1]
    return out


def table(x: float, z: float, r: float, long: float, cloth: str, dark: str, top: str) -> tuple[list[Point], list[Point]]:
    """A round table under a cloth that hides knees. Returns top and drop."""
    k = R.k(z)
    cx, cy = R.p(x, 75, z)
    rx, ry = r * k, r * k * (R.eye - 75) / z * 1.02
    low = R.p(x, long, z - r * .5)[1]
    P.contact(x + 3, z - 4, r * 1.08, r * .7, .55)
    n = 8
    hem: list[Point] = []
    for i in range(2 * n + 1):
        u = 1 - i / n
        arch = math.sqrt(max(0, 1 - u * u)) * ry * .9
        hem.append((cx + u * (rx + 11), low - ry * .55 + arch + (6 if i % 2 else -4)))
    drop = [(cx - rx, cy), (cx + rx, cy), (cx + rx + 5, cy + 30), *hem, (cx - rx - 5, cy + 30)]
    P.sheet(drop, cloth, .8, .22)
    for i in range(1, 2 * n, 2):
        u = 1 - i / n
        a = (cx + u * rx * .97, cy + math.sqrt(max(0, 1 - u * u)) * ry * .95)
        w = 4 + 5 * (i % 3)
        P.poly([a, (hem[i][0] + w, hem[i][1] - 6), (hem[i][0] - w * .7, hem[i][1] - 2)], dark, .85, .6)
    face = disc(cx, cy, rx, ry, 34)
    P.sheet(face, top, 0, .3, .5)
    return face, drop


def samovar(x: float, y: float, s: float) -> None:
    """Unlit brass; drawn about its foot."""
    def q(pts: list[Point]) -> list[Point]:
        return placed(pts, x, y, s)
    P.poly(q(disc(6, 1, 26, 5)), DEEP, .5)
    P.sheet(q([(-16, 0), (16, 0), (13, -6), (-13, -6)]), BRASS_D, 0, .3)
    P.sheet(q([(-10, -6), (10, -6), (7, -14), (-7, -14)]), "#3c2c30", 0, .3)
    body = smooth([(-8, -12), (-18, -20), (-25, -36), (-24, -50), (-20, -58), (20, -58), (24, -50), (25, -36), (18, -20),
                   (8, -12)], 6)
    for f in (-1, 1):
        P.line(q([(f * 22, -48), (f * 31, -50), (f * 33, -40), (f * 27, -36)]), BRASS_D, 3.6 * s)
        P.line(q([(f * 29, -51), (f * 33, -46)]), "#2a2028", 4 * s)
    P.sheet(q(body), BRASS, .7, .35)
    P.poly(q(smooth([(4, -12), (17, -20), (24, -36), (23, -50), (19, -58), (10, -58), (13, -38), (10, -22)], 6)), BRASS_D, .8)
    P.poly(q(smooth([(-17, -52), (-20, -40), (-16, -26), (-13, -26), (-15, -40), (-12, -53)], 6)), BRASS_L, .8)
    for u in (-12, -4, 4, 12):
        P.line(q([(u * .7, -15), (u * 1.25, -36), (u * 1.1, -56)]), BRASS_D, 1.2 * s * .7, .6)
    P.sheet(q([(-24, -58), (24, -58), (23, -62), (-23, -62)]), BRASS_L, 0, .35)
    P.sheet(q([(-17, -62), (-11, -75), (11, -75), (17, -62)]), BRASS, 0, .3)
    P.poly(q([(4, -62), (3, -75), (11, -75), (17, -62)]), BRASS_D, .7)
    P.sheet(q([(-8, -75), (8, -75), (10, -80), (-10, -80)]), BRASS_D, 0, .3)
    P.sheet(q(smooth([(-11, -80), (-13, -90), (-7, -98), (7, -98), (13, -90), (11, -80)], 5)), "#55638a", .5, .35)
    P.line(q([(12, -94), (19, -95), (19, -86), (13, -84)]), "#55638a", 2.4 * s)
    P.poly(q([(-13, -92), (-22, -96), (-21, -93), (-13, -86)]), "#55638a")
    P.sheet(q([(-2, -98), (2, -98), (3, -103), (-3, -103)]), "#6d7ba0", 0, .3)
    P.poly(q(disc(-2, -88, 3, 2)), "#8c3b3f")
    P.sheet(q([(-3, -28), (3, -28), (3, -22), (16, -20), (16, -16), (3, -17), (2, -12), (-2, -12)]), BRASS_L, .4, .3)
    P.sheet(q([(9, -20), (11, -20), (13, -30), (7, -30)]), BRASS_L, 0, .3)


def counter() -> None:
    """Counter, samovar, cash box, glasses."""
    z0, z1, x1 = 500.0, 606.0, -222.0
    P.contact(-310, 505, 100, 22, .6)
    P.poly(R.flat(-470, x1 + 5, 106, z0 - 6, z1), "#6a5468", 1, .5)
    P.line([R.p(x1 + 5, 106, z0 - 6), R.p(x1 + 5, 106, z1)], "#8a748a", 2)
    P.sheet(R.side(x1, 0, 102, z0, z1), "#2b1f31", 0, .2)
    P.sheet(R.front(-470, x1, 0, 101, z0), "#3c2b40", 0, .2)
    for x in range(-462, -230, 44):
        P.poly(R.front(x, x + 36, 14, 88, z0), "#322338", 1, .6)
        P.line([R.p(x + 36, 88, z0), R.p(x, 88, z0), R.p(x, 14, z0)], "#22182a", 3)
        P.line([R.p(x + 36, 86, z0), R.p(x + 36, 14, z0), R.p(x, 14, z0)], "#523d54", 2)
    P.sheet(R.front(-470, x1 + 6, 101, 107, z0 - 6), "#76607a", .6, .3)
    P.line([R.p(-470, 20, z0 - 8), R.p(x1 - 4, 20, z0 - 8)], BRASS, 5)
    with P.spot("samovar", "The samovar"):
        samovar(*R.p(-332, 106, 556), 2.0)
    with P.spot("cash_box", "The cash box"):
        P.poly(R.flat(-276, -238, 106, 528, 556), DEEP, .5)
        P.sheet(R.front(-280, -244, 106, 121, 536), "#3c4a63", .5, .3)
        P.sheet(R.flat(-280, -244, 121, 536, 560), "#566684", 0, .3)
        P.sheet(disc(*R.p(-262, 113, 535), 4.5, 5.5), BRASS_L, 0, .3)
        x, y = R.p(-262, 122, 548)
        P.line([(x - 12, y), (x - 9, y - 8), (x + 9, y - 8), (x + 12, y)], "#27334e", 3.5)
        P.sheet([(x + 28, y + 24), (x + 62, y + 20), (x + 58, y + 27), (x + 26, y + 31)], "#7d7c88", .3, .3)
    for x, z in ((-392, 520), (-380, 532), (-371, 518)):
        u, v = R.p(x, 106, z)
        P.poly([(u - 8, v), (u - 9, v - 30), (u + 9, v - 30), (u + 8, v)], "#7f8cae", .45)
        P.sheet([(u - 10, v), (u - 11, v - 16), (u + 11, v - 16), (u + 10, v)], BRASS, .3, .35)


def hatch() -> None:
    """The dumb waiter in the left wall: box, rope, a covered dish."""
    with P.spot("dumb_waiter", "The dumb waiter"):
        s = R.left + 1
        P.sheet(R.side(s, 94, 206, 572, 672), PLUM, .8, .3)
        P.poly(R.side(s, 102, 197, 582, 662), "#120e1e")
        P.sheet(R.side(s, 152, 197, 582, 662), "#3f3044", .5, .25)
        for y in (163, 175, 187):
            P.line([R.p(s, y, 585), R.p(s, y, 659)], "#2c2033", 3)
        P.line([R.p(s, 156, 612), R.p(s, 156, 632)], BRASS, 4)
        P.sheet(R.side(s, 96, 103, 574, 670), MAUVE, .3, .3)
        x, y = R.p(s + 2, 106, 622)
        P.sheet([(x - 24, y + 3), (x + 24, y), (x + 20, y + 6), (x - 20, y + 8)], "#5d6882", 0, .3)
        P.sheet(smooth([(x - 19, y), (x - 15, y - 15), (x, y - 22), (x + 15, y - 16), (x + 19, y - 2)], 7), "#76809a", .3, .35)
        P.sheet(disc(x, y - 25, 4), "#8f98ae", 0, .3)
        P.line([R.p(s, 206, 622), R.p(s, 312, 622)], "#141a34", 4)
        P.line([R.p(s, 206, 634), R.p(s, 312, 634)], "#141a34", 4)


def carnation(x: float, y: float, dx: float, dy: float, s: float) -> None:
    """One red head on a stem."""
    P.line(smooth([(x, y), (x + dx * .3, y + dy * .6), (x + dx, y + dy)], 12, False), "#2c4748", 2.6 * s)
    q = [(x + dx + s * (10 if i % 2 else 7) * math.cos(i * math.pi / 6),
          y + dy + s * (8.5 if i % 2 else 6) * math.sin(i * math.pi / 6)) for i in range(12)]
    P.sheet(q, "#84373f", .3, .3)
    P.poly(disc(x + dx - 2 * s, y + dy - 2 * s, 3.4 * s), "#a1525a")


def window_table_things() -> None:
    """Flowers (four), two upturned glasses, a salt cellar."""
    x, y = R.p(WX - 15, 75, WZ)
    with P.spot("flowers", "Flowers, an even number"):
        for dx, dy in ((-26, -58), (-9, -76), (11, -70), (28, -52)):
            carnation(x, y - 26, dx, dy, 1.1)
        P.sheet([(x - 7, y + 3), (x - 12, y - 20), (x - 8, y - 34), (x + 8, y - 34), (x + 12, y - 20), (x + 7, y + 3)],
                "#4a628a", .4, .35)
        P.poly([(x + 2, y + 2), (x + 5, y - 32), (x + 8, y - 33), (x + 12, y - 20), (x + 7, y + 3)], "#324668")
    for u in (-35, 85):
        P.poly([(x + u - 7, y - 16), (x + u + 7, y - 16), (x + u + 9, y + 6), (x + u - 9, y + 6)], "#8d9bbd", .5)
        P.line([(x + u - 9, y + 6), (x + u + 9, y + 6)], "#aab6d0", 2, .7)


def worst_things() -> None:
    """Tea glass in its holder, sugar, the menu card."""
    x, y = R.p(TX, 75, TZ)
    P.poly(disc(x - 34, y + 16, 26, 6), DEEP, .35)
    P.sheet(disc(x - 36, y + 12, 25, 6.5), "#7c86a2", 0, .3)
    P.poly([(x - 51, y + 9), (x - 53, y - 38), (x - 21, y - 38), (x - 23, y + 9)], "#8d9bbd", .4)
    P.poly([(x - 50, y + 8), (x - 51, y - 24), (x - 23, y - 24), (x - 24, y + 8)], "#6a3a34", .95)
    P.sheet([(x - 53, y + 11), (x - 54, y - 10), (x - 20, y - 10), (x - 21, y + 11)], BRASS, 0, .35)
    for i in range(5):
        P.line([(x - 49 + i * 6, y + 8), (x - 46 + i * 6, y - 7)], BRASS_D, 2)
    P.line([(x - 20, y - 6), (x - 9, y - 4), (x - 10, y + 5), (x - 20, y + 7)], BRASS, 3.5)
    P.line([(x - 28, y - 36), (x - 17, y - 60)], "#8f98ae", 3)
    P.out.append('<g id="soup_bowl">')     # while there is soup
    u, v = x + 90, y - 3
    P.poly(disc(u + 5, v + 9, 34, 8), DEEP, .35)
    P.sheet(disc(u, v + 4, 35, 8.4), "#7c86a2", .2, .35)
    P.sheet([(u - 27, v - 8), (u + 27, v - 8), (u + 19, v + 5), (u + 8, v + 8), (u - 8, v + 8), (u - 19, v + 5)], "#98a0b8", .2, .4)
    P.poly([(u + 6, v - 7), (u + 27, v - 8), (u + 19, v + 5), (u + 8, v + 8)], "#6d7594", .8)
    P.sheet(disc(u, v - 8, 27, 6.4), "#a9b0c4", 0, .4)
    P.poly(disc(u, v - 7.4, 23, 4.8), "#7d3b38")
    P.poly(disc(u - 6, v - 8, 7, 1.8), "#c2bcb4", .9)
    P.line([(u + 8, v - 8), (u + 40, v - 24)], "#98a0b8", 3.4)
    P.out.append("</g>")
    with P.spot("menu_card", "The menu card"):
        P.poly([(x + 18, y + 22), (x + 66, y + 16), (x + 78, y + 22), (x + 30, y + 30)], DEEP, .4)
        P.sheet([(x + 16, y + 18), (x + 28, y - 36), (x + 62, y - 40), (x + 58, y + 14)], "#8b8590", .3, .4)
        P.sheet([(x + 62, y - 40), (x + 76, y + 16), (x + 58, y + 14)], "#5f5a6a", 0, .2)
        P.poly([(x + 31, y - 27), (x + 55, y - 30), (x + 54, y - 25), (x + 30, y - 22)], "#6c3840")
        for i in range(4):
            v = y - 14 + i * 7
            P.line([(x + 27 - i * 1.4, v), (x + 54 - i * .6 - (9 if i == 2 else 0), v - 3)], "#5a5462", 1.8)
    P.sheet(disc(x + 6, y - 12, 15, 4.6), "#6d7896", .3, .3)
    for u, v in ((-2, -19), (8, -19)):
        P.sheet([(x + u, y + v), (x + u + 9, y + v - 1), (x + u + 9, y + v + 6), (x + u, y + v + 7)], "#8c93a6", 0, .3)


def pipe() -> None:
    """The heating pipe up the right wall, its lagging torn."""
    with P.spot("pipe", "The heating pipe"):
        x, y0 = R.p(R.right - 8, 0, 590)
        y1 = R.p(0, 330, 590)[1] - 40
        P.poly([(x + 20, y1), (x + 34, y1), (x + 34, y0 + 6), (x + 20, y0 + 6)], DEEP, .4)
        P.poly([(x - 19, y1), (x + 19, y1), (x + 19, y0), (x - 19, y0)], "#4f4358")
        P.poly([(x - 19, y1), (x - 9, y1), (x - 9, y0), (x - 19, y0)], "#65566a")
        P.poly([(x + 8, y1), (x + 19, y1), (x + 19, y0), (x + 8, y0)], "#352c42")
        for h in (64, 214, 280):
            u, v = R.p(R.right - 8, h, 590)
            P.sheet([(u - 25, v), (u + 25, v), (u + 25, v + 13), (u - 25, v + 13)], "#3c3349", .4, .25)
        u, v = R.p(R.right - 8, 198, 590)
        P.sheet([(u - 25, v), (u + 25, v - 2), (u + 26, v + 84), (u + 16, v + 74), (u + 7, v + 96), (u - 6, v + 82),
                 (u - 16, v + 104), (u - 25, v + 88)], "#6f6a7c", .5, .35)
        for d in (18, 42, 64):
            P.line([(u - 24, v + d), (u + 24, v + d - 8)], "#56506a", 2.5)
        P.line([(u + 6, v + 92), (u + 12, v + 118), (u + 8, v + 126)], "#6f6a7c", 4)
        a = [R.p(R.right - 8, 26, z) for z in (590, 676)] + [R.p(100, 26, 676)]
        P.line(shift(a, 4, 7), DEEP, 13, .4)
        P.line(a, "#4f4358", 13)
        P.line(shift(a, -1, -4), "#65566a", 3)
        P.sheet(disc(*R.p(R.right - 8, 40, 588), 13), "#6c3840", .4, .35)
        P.sheet(disc(*R.p(R.right - 8, 40, 588), 4), "#4a2a34", 0, .3)


def shade(x: float, z: float, y: float, s: float = 1) -> tuple[list[Point], Point]:
    """A pleated pendant shade, unlit."""
    k = R.k(z) * s
    u, v = R.p(x, y, z)
    P.line([R.p(x, 330, z), (u, v - 24 * k)], "#12172e", 3)
    q = [(u - 8 * k, v - 20 * k), (u + 8 * k, v - 20 * k), (u + 25 * k, v), (u - 25 * k, v)]
    P.sheet([(u - 4 * k, v - 26 * k), (u + 4 * k, v - 26 * k), (u + 5 * k, v - 19 * k), (u - 5 * k, v - 19 * k)], BRASS_D, 0, .3)
    P.sheet(q, "#463a54", .5, .3)
    for i in range(1, 9):
        t = i / 9
        P.line([(u - 8 * k + 16 * k * t, v - 19.5 * k), (u - 25 * k + 50 * k * t, v)], "#332a42", 2)
    P.sheet(disc(u, v, 25 * k, 3.6 * k, 26), "#241d36", 0, .2)
    return q, (u, v)


def near() -> None:
    """The front flat: a curtain at the left, a table with its chairs put up, a chair back."""
    ink, rim = "#0b1022", "#273a58"
    P.sheet(smooth([(-260, -20), (28, -20), (46, 120), (30, 300), (38, 470), (6, 640), (24, 800), (40, 1100), (-260, 1100)], 40),
            ink, 1.6, .3, tint="#6d86b8")
    for a, b in ((-20, -34), (-70, -50), (-120, -132), (-176, -160)):
        P.poly(smooth([(a, -20), (a + 12, -20), (b + 22, 300), (b, 620), (b + 16, 1100), (b - 14, 1100), (b - 18, 620)], 60),
               "#131a36", 1)
    P.sheet([(-240, 632), (14, 636), (8, 662), (-240, 660)], "#33263c", .6, .3)
    y = 956
    for x0, turn in ((-70, -2), (250, 3)):
        def q(pts: list[Point], x0: float = x0, turn: float = turn) -> list[Point]:
            return placed(pts, x0, y, 1, turn=turn)
        for a, b in ((44, 26), (150, 168)):
            P.sheet(q([(a, -20), (a + 15, -20), (b + 11, -166), (b, -166)]), "#0d1226", 0, .16)
        P.line(q([(34, -96), (164, -96)]), "#0d1226", 7)
        for a, b in ((6, -20), (176, 206)):
            P.sheet(q([(a, -20), (a + 18, -20), (b + 12, -214), (b, -214)]), ink, 0, .3, tint=rim)
        P.line(shift(q([(-2, -122), (196, -118)]), -1, -3), rim, 9)
        P.line(q([(-2, -122), (196, -118)]), ink, 9)
        P.sheet(q(smooth([(-2, 0), (0, -20), (24, -28), (98, -31), (176, -28), (202, -20), (204, 0)], 24)), ink, 0, .4, tint="#5a78a8")
    P.sheet([(-240, y), (566, y - 3), (578, y + 9), (576, y + 40), (-240, y + 40)], "#131936", 1.4, .4, tint="#6d86b8")
    P.poly([(-240, y + 12), (577, y + 10), (576, y + 40), (-240, y + 40)], ink)
    P.sheet([(500, y + 40), (530, y + 40), (548, 1100), (516, 1100)], ink, 0, .3)
    # on the right a bentwood chair pushed in, cropped by the frame
    hoop = smooth([(1786, 1110), (1778, 990), (1790, 890), (1840, 836), (1930, 824), (2040, 842), (2086, 910), (2090, 1110)], 34)
    hole = smooth([(1816, 1120), (1810, 990), (1822, 902), (1860, 866), (1930, 856), (2010, 872), (2050, 920), (2056, 1120)], 34)
    P.holed(hoop, [hole], ink, 1.5, .4, tint="#8a6a5a")
    inner = smooth([(1870, 1110), (1866, 1000), (1880, 936), (1930, 916), (1984, 938), (1996, 1010), (1996, 1110)], 26)
    hole = smooth([(1892, 1120), (1890, 1004), (1900, 954), (1930, 940), (1964, 956), (1972, 1010), (1972, 1120)], 26)
    P.holed(inner, [hole], ink, 1, .4, tint="#8a6a5a")


SX, SZ = -161.0, 566.0   # the flower stand that is a stove
LT = (-92.0, 112.0, 450.0, 502.0)   # two tables pushed together: x, z


def stand() -> None:
    """A flower stand under its cloth; and what it turns out to be."""
    def q(pts: list[Point]) -> list[Point]:
        return [R.p(SX + u, v, SZ) for u, v in pts]
    P.contact(SX, SZ - 4, 32, 14, .5)
    with P.spot("flower_stand", "The flower stand"):
        hem = [(26 - 52 * i / 12, 10 + (4 if i % 2 else 0) + abs(i - 6) * .6) for i in range(13)]
        P.sheet(q([(-22, 84), (22, 84), (27, 40), *hem, (-27, 40)]), "#4c4460", .7, .3)
        for i in range(1, 7):
            u = -24 + 48 * i / 7
            P.line(q([(u * .86, 82), (u, 46), (u * 1.04, 14)]), "#3a344e", 4)
        P.sheet(q(disc(0, 85, 23, 4, 24)), "#62597a", .2, .35)
        P.line(q([(-22, 70), (-10, 66), (0, 69), (10, 66), (22, 70)]), "#6d6484", 3)
        P.sheet(q([(-15, 86), (-12, 104), (12, 104), (15, 86)][::-1]), "#5c4648", .3, .3)
        for a, ln in ((-2.9, 30), (-2.5, 40), (-2.1, 46), (-1.7, 50), (-1.35, 48), (-.95, 42), (-.55, 34), (-.2, 26)):
            ex, ey = ln * .8 * math.cos(a), -ln * math.sin(a)
            mx, my = ex * .55, ey * .75 + 6
            P.line(q(smooth([(0, 102), (mx, 102 + my), (ex, 98 + ey * .82)], 6, False)), "#33524c", 5)
            for k in range(3):
                s = .4 + .2 * k
                P.poly(q([(ex * s - 4, 102 + my * s * 1.2), (ex * s, 108 + my * s * 1.2), (ex * s + 4, 101 + my * s * 1.2)]), "#41655c")
        for u, v in ((-14, 90), (15, 91)):
            P.sheet(q([(u - 5, v - 5), (u - 6, v + 5), (u + 6, v + 5), (u + 5, v - 5)]), "#6a5a52", .2, .3)
            P.poly(q(disc(u, v + 9, 6, 5, 9)), "#84373f" if u < 0 else "#41655c")
    with P.spot("iron_stove", "An iron stove, where the flowers were"):
        iron, lit, dark = "#2f3047", "#565b74", "#1b1c30"
        P.poly([R.p(SX + 5, 96, SZ + 4), R.p(SX + 17, 96, SZ + 4), R.p(SX + 17, 330, SZ + 4), R.p(SX + 5, 330, SZ + 4)], DEEP, .4)
        P.sheet(q([(-7, 92), (-7, 330), (7, 330), (7, 92)]), iron, .4, .3)
        P.line(q([(-4, 94), (-4, 320)]), lit, 3, .8)
        for v in (150, 222, 290):
            P.sheet(q([(-9, v), (-9, v + 7), (9, v + 7), (9, v)]), "#3d4058", .2, .4)
        P.line(q([(9, 132), (17, 132)]), "#6d6470", 5)          # the damper's handle
        for u in (-20, 20):
            P.line(q([(u * .7, 18), (u, 8), (u * 1.1, 0)]), dark, 11)
        P.sheet(q(smooth([(-20, 15), (-27, 28), (-28, 48), (-23, 66), (-18, 76), (18, 76), (23, 66), (28, 48), (27, 28), (20, 15)], 7)), iron, .8, .4)
        P.poly(q(smooth([(8, 16), (19, 16), (26, 28), (27, 48), (22, 66), (16, 75), (9, 75), (15, 60), (18, 42), (15, 26)], 7)), dark, .8)
        for v, w in ((15, 24), (50, 30), (76, 23)):
            P.sheet(q([(-w, v), (-w, v + 4), (w, v + 4), (w, v)]), "#3d4058", .2, .45)
        P.sheet(q([(-24, 80), (-20, 92), (20, 92), (24, 80)]), iron, .3, .4)
        P.sheet(q([(-27, 91), (-26, 95), (26, 95), (27, 91)]), "#454860", .2, .45)
        P.sheet(q(smooth([(-14, 20), (-15, 42), (0, 47), (15, 42), (14, 20)], 6)), "#262840", .4, .4)
        for i in range(4):
            P.poly(q([(-9 + 6 * i, 25), (-9 + 6 * i, 38), (-6 + 6 * i, 38), (-6 + 6 * i, 25)]), "#11121f")
        P.line(q([(11, 32), (19, 31)]), "#8f7f62", 5)
        P.sheet(q([(-17, 56), (-17, 70), (17, 70), (17, 56)]), "#34364e", .2, .4)
        P.poly(q(smooth([(-12, 58), (-8, 66), (0, 61), (8, 67), (12, 58)], 4)), "#454860")   # cast into it: a branch
        P.sheet(q(smooth([(-17, 96), (-18, 104), (-12, 112), (2, 112), (7, 104), (6, 96)], 4)), "#55638a", .3, .4)   # a kettle
        P.line(q(smooth([(-14, 110), (-12, 122), (-1, 122), (3, 110)], 4, False)), "#3a4768", 4)
        P.poly(q([(6, 102), (15, 110), (13, 112), (5, 106)]), "#55638a")
        P.sheet(q([(26, 0), (24, 26), (46, 26), (48, 0)]), "#4a3a34", .4, .35)               # a crate broken small
        for k in range(4):
            P.sheet(q([(27 + 5 * k, 24), (24 + 6 * k, 40 + 4 * (k % 2)), (29 + 6 * k, 41 + 4 * (k % 2)), (32 + 5 * k, 24)]), "#6a5242", .1, .35)


def long_table() -> None:
    """Every cloth on it, every chair behind it: shown when the stove is lit."""
    x0, x1, z0, z1 = LT
    with P.spot("long_table", "Two tables pushed together, under one cloth and a half"):
        P.poly([R.p(x0 + 6, 0, z1), R.p(x1 + 10, 0, z1), R.p(x1 + 22, 0, z0 - 26), R.p(x0 + 4, 0, z0 - 26)], DEEP, .5)
        n = 22
        hem = [R.p(x1 + 4 - (x1 - x0 + 8) * i / n, 13 + (5 if i % 2 else -2), z0 - 5) for i in range(n + 1)]
        P.sheet([R.p(x0 - 3, 74, z0 - 3), R.p(x1 + 3, 74, z0 - 3), *hem], "#55506c", .8, .28)
        for i in range(1, n):
            x = x0 + (x1 - x0) * i / n
            P.line([R.p(x, 70, z0 - 4), R.p(x + (2.4 if i % 2 else -1.6), 18, z0 - 5)], "#433f5a", 5 if i % 3 else 3)
        P.sheet(R.flat(x0 - 3, x1 + 3, 75, z0 - 4, z1), "#716b88", 0, .4)
        P.poly(R.flat(6, 12, 75.3, z0 - 4, z1), "#5d5876", .9)
        P.line([R.p(9, 74, z0 - 5), R.p(10, 18, z0 - 6)], "#37334c", 5)
        for x, z in ((-70, 474), (-18, 482), (44, 476), (92, 484)):      # plates, bread, four glasses, nothing that matches
            P.poly(disc(*R.p(x + 2, 75.4, z - 2), 31, 8), DEEP, .3)
            P.sheet(disc(*R.p(x, 76, z), 30, 8), "#8088a0", 0, .4)
            P.poly(disc(*R.p(x, 76.4, z), 20, 5), "#6d7590")
        P.sheet([R.p(8 + u, 76 + v, 468) for u, v in smooth([(-16, 0), (-17, 7), (-8, 12), (8, 12), (17, 7), (16, 0)], 5)], "#7a5a40", .4, .4)
        for d in (-8, 0, 8):
            P.line([R.p(6 + d, 87, 467), R.p(10 + d, 80, 467)], "#5c4230", 4)
        for x, z in ((-46, 466), (24, 488), (70, 464), (-88, 486)):
            u, v = R.p(x, 75, z)
            P.poly([(u - 8, v - 26), (u + 8, v - 26), (u + 7, v), (u - 7, v)], "#8d9bbd", .5)
            P.line([(u - 8, v - 26), (u + 8, v - 26)], "#aab6d0", 2, .7)
        for x in (-30, 62):
            u, v = R.p(x, 75, 470)
            P.sheet([(u - 14, v), (u + 14, v), (u + 11, v - 6), (u - 11, v - 6)], BRASS, .2, .4)
            P.sheet([(u - 5, v - 6), (u - 5, v - 26), (u + 5, v - 27), (u + 5, v - 6)], "#9a96a0", .2, .4)
            P.line([(u, v - 27), (u + 1, v - 33)], "#1c1a2a", 3)


def saturday_chairs() -> None:
    """Who sits on Saturday sits on something: along the wall, at the table's end, by the stove."""
    state = P.rand.getstate()       # whatever comes after is cut as it was before
    for name, spots in (("dark_chairs", ((-75, 526, 1), (101, 526, -1))), ("long_chair", ((-112, 526, 1),)),
                        ("stove_chair", ((-207, 466, 1),))):
        P.out.append(f'<g id="{name}">')
        for x, z, face in spots:
            chair(x, z, face)
        P.out.append("</g>")
    P.rand.setstate(state)


def flame(u: float, v: float, s: float = 1) -> None:
    """A candle's flame and the air that it warms (inside a light)."""
    P.poly(placed(smooth([(0, 2), (-6, -8), (-4, -20), (1, -34), (5, -18), (6, -8)], 4), u, v, s), "#ffcf7a")
    P.poly(placed(smooth([(0, 0), (-3, -7), (0, -20), (3, -8)], 3), u, v, s), "#fff6dc")
    P.glow(u, v - 12 * s, 80 * s, 80 * s, "#ffb868", .55)


def candle_spots() -> list[tuple[float, float, float]]:
    """Stumps where people will be: worst table, window table, counter (x, y on the picture, size)."""
    a, b, c = R.p(TX - 8, 75, TZ + 8), R.p(WX + 20, 75, WZ), R.p(-246, 107, 520)
    return [(a[0] + 40, a[1] - 4, 1), (*b, .8), (*c, .9)]


def on_wall(x: float, y: float, reach: float, colour: str, a: float) -> None:
    """What a flame gives the back wall: most beside it, and no rim where it ends."""
    u, v = R.p(x, y, B)
    k = R.k(B)
    q = [(u + reach * k * math.cos(math.tau * i / 26), v + reach * k * .9 * math.sin(math.tau * i / 26)) for i in range(26)]
    (left, top), (right, low) = R.p(R.left, 300, B), R.p(R.right, 0, B)
    P.poly([(max(left, min(right, x0)), max(top, min(low, y0))) for x0, y0 in q],
           P.radial([(0, colour, a), (.45, colour, a * .5), (1, colour, 0)], (u, v, reach * k)), 1, 0)


def against(ink: str) -> None:
    """The dark bird's tubes before a bright window: beak and branch too (inside the panes)."""
    for line, _ in BIRD["tubes"]:
        P.line(line, ink, 8)


def outside(wall: str, a: float, sky: tuple[str, str], edge: str, snow: str) -> None:
    """A low sun on the street: the sky, the lit side of the house, snow on roofs and road; the rest stays itself."""
    P.poly([(1090, 140), (1470, 140), (1470, 330), (1420, 330), (1420, 205), (1370, 205), (1370, 176), (1344, 160), (1318, 176), (1318, 205),
            (1285, 206), (1285, 330), (1215, 331), (1230, 250), (1120, 252), (1142, 206), (1096, 150)],
           P.linear([(0, sky[0], .9), (1, sky[1], .95)], (0, 140, 0, 335)), 1, 0)
    P.poly([(1420, 205), (1470, 205), (1470, 540), (1420, 540)], sky[1], .6, 0)
    P.poly([(1120, 252), (1230, 250), (1230, 330), (1300, 330), (1285, 206), (1420, 205), (1420, 540), (1142, 548), (1142, 352), (1120, 350)],
           P.linear([(0, wall, .5), (1, sky[1], .5)], (0, 205, 0, 548)), 1, 0)
    for x0, x1, y in ((1120, 1134, 252), (1285, 1302, 208), (1215, 1228, 332)):
        P.poly([(x0, y), (x1, y), (x1, 546), (x0, 546)], edge, .55, .4)
    P.poly([(560, 140), (1096, 150), (1096, 556), (560, 556)], wall, a, 0)
    P.poly([(1096, 150), (1142, 206), (1142, 548), (1096, 556)], P.linear([(0, edge, .8), (1, edge, .62)]), 1, .4)
    for x, y, _ in WINDOWS:
        P.poly([(x - 5, y + 64), (x - 4, y + 60), (x + 19, y + 57), (x + 52, y + 60), (x + 54, y + 64)], snow, .8, .4)
        if x > 790:
            P.poly([(x + 8, y + 2), (x + 30, y + 2), (x + 16, y + 26), (x + 2, y + 26)], sky[1], .38, .4)
    P.sheet([(640, 446), (1102, 446), (1102, 458), (640, 456)], snow, 0, .2)
    P.poly([(600, 592), (700, 562), (860, 566), (1010, 556), (1142, 560), (1460, 550), (1460, 660), (600, 660)],
           P.linear([(0, wall, .5), (.4, snow, .8), (1, snow, .95)], (640, 0, 1400, 0)), 1, .5)
    P.poly(smooth([(1180, 502), (1196, 484), (1226, 476), (1256, 484), (1270, 502), (1240, 494), (1210, 494)], 14), snow, .95)
    P.poly(smooth([(1274, 520), (1300, 512), (1330, 530), (1312, 532), (1290, 528)], 14), snow, .95)
    # the car's blue shadow on it
    P.poly([(1128, 557), (1312, 556), (1250, 574), (1080, 576)], "#46507c", .7)
    against("#2a2640")


def saturday_walls() -> None:
    """What candles and the stove do to walls and floor; behind the people."""
    warm = "#a0582a"
    with P.light("candle_room", 1.5, of="candle"):
        for (x, z, y), ks in (((TX, TZ, 75), (46, 82, 124)), ((WX + 20, WZ, 75), (34, 62, 96)), ((-246, 520, 107), (34, 60, 90))):
            for kk, a in zip(ks, (.28, .18, .11), strict=True):
                P.poly(R.ring(x, 0, z, kk), warm, a, .5)
            on_wall(x, y + 24, ks[-1] * 1.3, warm, .42 if B - z > 60 else .34)
    with P.light("stove_room", 1.5, of="stove"):
        for kk, a in ((52, .40), (96, .26), (150, .17), (214, .10)):
            P.poly(R.ring(SX + 8, 0, SZ - 60, kk), "#b0602a", a, .6)
        on_wall(SX, 60, 224, "#a0502a", .52)
        for z, a in ((660, .34), (520, .22), (400, .14)):
            u, v = R.p(-330, 304, z), R.p(60, 304, z)
            P.poly([u, v, (v[0] - 60, v[1] - 8), (u[0] + 60, u[1] - 8)], "#c8743a", a)
    with P.light("day", 1.6):
        panes = [R.front(a, b, WIN[2], WIN[3], B) for a, b in MULLIONS]
        with P.group(clip=P.clip(*PANES), mask=P.hide(*CURTAINS, BIRD["body"][0][0])):
            P.rect(560, 150, 900, 470, P.linear([(0, "#6f84b0", .5), (1, "#b4c4de", .46)], (0, 150, 0, 600)))
        P.daylight(panes, "#94a2c0", (-430, 470), shafts=.15, fill=(.13, .11, .09), spread=.52, under=[R.front(-312, -190, 0, 224, B)])
        P.panes((-105, 660), (320, 0), (-150, -260), "#b0c0dc", ((.0, .325), (.36, .66), (.695, 1)), ((0, .7), (.735, 1)), a=.5)
        P.panes((-288, 640), (36, 0), (-24, -110), "#b0c0dc", ((0, 1),), ((0, 1),), a=.4)
        P.poly(R.flat(WIN[0] - 16, WIN[1] + 16, WIN[2], B - 22, B), "#b0c0dc", .5)
        for a, _ in MULLIONS[1:]:
            P.line([R.p(a, 78, B - 1), R.p(a, 272, B - 1)], "#dfe8f6", 3, .6)
    clip = P.clip(*PANES, *GLASS)
    cols, rows = ((.0, .325), (.36, .66), (.695, 1)), ((0, .7), (.735, 1))
    with P.light("dawn", 1.6, "normal"):        # laid over, both: added to blue they would be rose
        with P.group(clip=clip, mask=P.hide(*CURTAINS, BIRD["body"][0][0])):
            outside("#a8788c", .22, ("#e8a07c", "#f6c894"), "#e89a70", "#ffd8a8")
        on_wall((WIN[0] + WIN[1]) / 2, 150, 330, "#d89a6c", .26)
        P.panes((-105, 660), (320, 0), (-150, -260), "#eeb078", cols, rows, a=.55)
        P.panes((-288, 640), (36, 0), (-24, -110), "#eeb078", ((0, 1),), ((0, 1),), a=.45)
        P.poly(R.flat(WIN[0] - 16, WIN[1] + 16, WIN[2], B - 22, B), "#f0b888", .7)
        for a, _ in MULLIONS[1:]:
            P.line([R.p(a, 78, B - 1), R.p(a, 272, B - 1)], "#ffdcae", 3, .8)
    with P.light("sun", 1.6, "normal"):
        with P.group(clip=clip, mask=P.hide(*CURTAINS, BIRD["body"][0][0])):
            outside("#c8b0a0", .42, ("#a8c0dc", "#f4e4c4"), "#f2d0a0", "#fff0d4")
        on_wall((WIN[0] + WIN[1]) / 2, 120, 470, "#e0a468", .5)
        # it comes in low: through every pane, down the room, and up the wall with the photographs
        P.panes((-105, 662), (320, 0), (150, -330), "#ffd494", cols, rows, a=.86)
        P.poly(R.flat(R.left, R.right, 0, 240, B), P.linear([(0, "#e8a060", .36), (1, "#e8a060", .06)], (0, R.p(0, 0, B)[1], 0, 1080)), 1, .4)
        for z0, z1 in ((640, 560), (545, 470)):
            P.poly(R.side(R.right, 96, 236, z1, z0), "#ffcf90", .34)
        for (a, b), k in zip(MULLIONS, (.3, .34, .26), strict=True):
            P.poly([R.p(a, 268, B - 4), R.p(b, 268, B - 4), R.p(b + 150, 0, 330), R.p(a + 150, 0, 330)],
                   P.linear([(0, "#ffd494", k), (.6, "#ffd494", k * .35), (1, "#ffd494", 0)], (0, 220, 0, 980)), 1, .6)
        P.poly(R.flat(WIN[0] - 16, WIN[1] + 16, WIN[2], B - 22, B), "#ffe2b0", .8)
        for a, _ in MULLIONS[1:]:
            P.line([R.p(a, 78, B - 1), R.p(a, 272, B - 1)], "#fff0d0", 3.4, .9)
        P.poly([R.p(WIN[0] - 40, 304, B), R.p(WIN[1] + 20, 304, B), R.p(WIN[1] + 60, 304, 420), R.p(WIN[0] - 90, 304, 420)],
               P.linear([(0, "#e8b070", 0), (1, "#e8b070", .34)], (0, 0, 0, R.p(0, 304, B)[1])), 1, .5)
    with P.light("snow", 1.6):      # when nothing else burns: what lies out there gives back the sky
        with P.group(clip=clip, mask=P.hide(*CURTAINS, BIRD["body"][0][0])):
            P.rect(560, 150, 900, 470, P.linear([(0, "#4a5e98", .1), (.5, "#5a70ac", .34), (.8, "#7c94cc", .6), (1, "#8ca4d8", .7)], (0, 150, 0, 600)))
            against("#0a0f22")
        P.panes((-105, 660), (320, 0), (-120, -230), "#5670b4", cols, rows, a=.5)
        P.panes((-288, 640), (36, 0), (-20, -100), "#5670b4", ((0, 1),), ((0, 1),), a=.4)
        P.poly(R.flat(WIN[0] - 16, WIN[1] + 16, WIN[2], B - 22, B), "#7088c4", .6)
        for a, b in MULLIONS:
            P.line([R.p(b, 78, B - 1), R.p(b, 272, B - 1)], "#8ca4d8", 2.6, .5)
        u, v = R.p(-110, 304, 660), R.p(200, 304, 660)
        P.poly([u, v, (v[0] - 60, v[1] - 8), (u[0] + 60, u[1] - 8)], "#5670b4", .34)
        on_wall((WIN[0] + WIN[1]) / 2, 120, 250, "#40568e", .2)
    with P.light("headlights", 1.6):
        # low, from the left: amber where it stands in the glass, rose where it is given back, then mauve, then night
        amber, rose, mauve, hot = "#dc9860", "#a86458", "#64426a", "#ffd49c"
        with P.group(clip=clip, mask=P.hide(*CURTAINS, BIRD["body"][0][0])):
            P.rect(560, 150, 900, 470, P.linear([(0, mauve, .3), (.4, "#8a5266", .44), (.68, "#c47c5c", .66), (.84, amber, .9), (1, rose, .7)], (0, 150, 0, 600)))
            against("#140f26")
            for x in (706, 806):
                P.glow(x, 520, 210, 150, hot, .85)
            P.poly([(560, 566), (706, 506), (806, 506), (1100, 566)], amber, .3, .8)
        on_wall((WIN[0] + WIN[1]) / 2, 120, 250, mauve, .34)
        on_wall((WIN[0] + WIN[1]) / 2, 100, 170, rose, .16)
        for x0, x1, a in ((-96, -30, .5), (-20, 62, .66), (72, 120, .36)):      # the stripe on the ceiling, in the window's pieces
            P.poly([R.p(x0, 304, B - 4), R.p(x1, 304, B - 4), R.p(x1 + 190, 304, 330), R.p(x0 + 130, 304, 330)],
                   P.linear([(0, mauve, 0), (.35, mauve, a * .9), (.7, rose, a), (1, amber, a)], (0, 0, 0, R.p(0, 304, B)[1])), 1, .5)
            P.poly([R.p(x0 - 2, 304, B - 2), R.p(x1 - 2, 304, B - 2), R.p(x1 - 8, 284, B - 2), R.p(x0 - 8, 284, B - 2)], amber, a * .8, .5)
        for a, b in MULLIONS:
            P.line([R.p(b + 1, 79, B - 3), R.p(b + 1, 272, B - 3)], hot, 4, .85)
            P.line([R.p(a, 79, B - 3), R.p(b, 79, B - 3)], hot, 4, .6)
        P.poly(R.flat(WIN[0] - 16, WIN[1] + 16, WIN[2], B - 22, B), amber, .5)
        # under the sill it goes on, over the boards, pane by pane, to the feet of the tables
        P.panes((-105, 660), (320, 0), (70, -250), rose, cols, rows, a=.6)
        P.poly(R.flat(R.left, R.right, 0, 380, B), P.linear([(0, mauve, .3), (1, mauve, 0)], (0, R.p(0, 0, B)[1], 0, R.p(0, 0, 380)[1])), 1, 0)
        for z0, z1, low in ((486, 520, 176), (530, 570, 168)):
            P.poly(R.side(R.right, low, 250, z0, z1), P.linear([(0, amber, .34), (1, rose, .14)]), 1, .5)
        P.poly(R.side(R.right, 110, 262, 470, 600), mauve, .22, .8)
        # the counter's top
        P.poly(R.flat(-470, -216, 107.2, 494, 606), P.linear([(0, mauve, .1), (1, rose, .5)], (R.p(-470, 0, 540)[0], 0, R.p(-216, 0, 540)[0], 0)), 1, .4)


def saturday_near() -> None:
    """The same before the people: flames, the fire, the long table's cloth."""
    def q(pts: list[Point]) -> list[Point]:
        return [R.p(SX + u, v, SZ) for u, v in pts]
    with P.light("candle_tops", 1.5, of="candle"):
        for u, v, s in candle_spots()[1:]:
            P.poly([(u - 5 * s, v), (u - 5 * s, v - 24 * s), (u + 5 * s, v - 25 * s), (u + 5 * s, v)], P.linear([(0, "#ffcf8a", 1), (1, "#8a5030", .7)]), 1, .2)
            flame(u, v - 28 * s, s)
        tx, ty = R.p(WX, 75, WZ)
        P.poly(disc(tx + 20, ty, 86, 12), "#c8803f", .5)
        P.poly(R.front(-470, -216, 102, 107, 494), P.linear([(0, "#e09a54", 0), (.8, "#e09a54", .7), (1, "#e09a54", .5)], (R.p(-400, 0, 494)[0], 0, R.p(-216, 0, 494)[0], 0)))
        P.poly(R.flat(-300, -217, 107.2, 494, 600), "#b0682f", .45)
        x, y = R.p(-332, 106, 556)
        P.poly(placed(smooth([(17, -56), (24, -36), (17, -20), (9, -13), (13, -22), (20, -36), (14, -57)], 6), x, y, 2), "#f0b46a", .8)
    for lamp, pale, k in (("dawn", "#f4c090", 1), ("sun", "#ffdca4", 1.5)):
        with P.light(f"{lamp}_tops", 1.5, "normal", of=lamp):
            x, y = R.p(-332, 106, 556)
            P.poly(placed(smooth([(20, -56), (25, -36), (18, -20), (9, -13), (14, -22), (21, -36), (17, -57)], 6), x, y, 2), pale, min(1, .55 * k))
            tx, ty = R.p(WX, 75, WZ)
            P.poly(disc(tx, ty - 2, 84, 11), pale, .5 * k)
            if lamp == "sun":
                P.poly(R.flat(-470, -216, 107.2, 494, 606), P.linear([(0, pale, .15), (1, pale, .6)], (R.p(-470, 0, 540)[0], 0, R.p(-216, 0, 540)[0], 0)), 1, .4)
                P.poly(R.side(-222, 2, 100, 500, 606), P.linear([(0, "#f0b070", .6), (1, "#f0b070", .2)]), 1, .4)
                P.poly(R.front(-470, -222, 8, 101, 500), P.linear([(0, "#e8a060", .26), (1, "#e8a060", .08)]), 1, .4)
    with P.light("stove", 1.4):
        P.poly(R.side(-222, 2, 100, 500, 606), P.linear([(0, "#c8743a", .7), (1, "#c8743a", .35)], (R.p(-222, 0, 500)[0], 0, R.p(-222, 0, 606)[0], 0)))
        P.out.append('<g id="iron_stove_lit">')
        P.poly(q(smooth([(-14, 20), (-15, 42), (0, 47), (15, 42), (14, 20)], 6)), "#8a3a1c", .7)
        for i in range(4):
            P.poly(q([(-9 + 6 * i, 25), (-9 + 6 * i, 38), (-6 + 6 * i, 38), (-6 + 6 * i, 25)]), "#ffd080")
        P.poly(q(smooth([(-27, 30), (-28, 48), (-24, 66), (24, 66), (28, 48), (27, 30)], 7)), "#b04a24", .5)
        P.poly(q([(-30, 50), (-30, 54), (30, 54), (30, 50)]), "#ff9a50", .7)
        P.poly(q([(-7, 95), (-7, 150), (7, 150), (7, 95)]), P.linear([(0, "#b04a24", 0), (1, "#b04a24", .6)]))
        P.poly(q([(-18, 14), (18, 14), (15, 6), (-15, 6)]), "#ffb060", .8)
        P.line(q(smooth([(-17, 98), (-18, 104), (-12, 112), (2, 112)], 4, False)), "#ffb868", 3, .8)
        P.out.append("</g>")
        P.glow(*R.p(SX, 46, SZ), 210, 190, "#c8642c", .5)


def saturday_front() -> None:
    """Flames that stand before the people, and the long table's cloth."""
    with P.light("candle", 1):
        u, v, s = candle_spots()[0]
        tx, ty = R.p(TX, 75, TZ)
        P.poly(disc(tx, ty, 130, 21, 34), "#a8602a", .55)
        P.poly(disc(u - 4, ty, 84, 14), "#f0b060", .6)
        P.poly([(u - 5, v), (u - 5, v - 24), (u + 5, v - 25), (u + 5, v)], P.linear([(0, "#ffcf8a", 1), (1, "#8a5030", .8)]), 1, .2)
        flame(u, v - 28)
        P.glow(u, v - 40, 150, 130, "#b0682f", .4)
    x0, x1, z0, z1 = LT
    with P.light("headlights_rim", 1, of="headlights"):
        tx, ty = R.p(TX, 75, TZ)
        P.poly(disc(tx, ty, 130, 20, 34), "#8a5260", .34)
        P.poly([(tx - 122, ty + 8), (tx + 122, ty + 8), (tx + 118, ty + 150), (tx - 112, ty + 150)], P.linear([(0, "#64426a", .4), (1, "#64426a", 0)]), 1, .6)
        P.line([(tx + 131 * math.cos(t * math.pi / 20), ty - 20 * math.sin(t * math.pi / 20)) for t in range(7, 20)], "#ffd49c", 4, .7)
        P.out.append('<g id="long_table_rim">')
        P.poly(R.flat(x0 - 3, x1 + 3, 75.4, z0 - 4, z1), P.linear([(0, "#c47c5c", .5), (1, "#64426a", .3)], (0, R.p(0, 75, z1)[1], 0, R.p(0, 75, z0)[1])), 1, .4)
        P.poly(R.front(x0 - 3, x1 + 3, 14, 75, z0 - 4), P.linear([(0, "#64426a", .46), (1, "#64426a", .06)]), 1, .4)
        for u, w in ((x0 - 3, -12), (26, x1 + 3)):       # the bread stands before it
            P.line([R.p(u, 75.6, z1), R.p(w, 75.6, z1)], "#ffd49c", 4, .8)
        P.line([R.p(x0 - 3, 75.6, z1), R.p(x0 - 3, 75.6, z0 - 4)], "#e8a878", 4, .7)
        P.out.append("</g>")
    with P.light("sun_table", 1, "normal", of="sun"):
        tx, ty = R.p(TX, 75, TZ)
        P.poly(disc(tx, ty, 130, 20, 34), "#ffdca4", .62, 0)
        P.poly([(tx - 128, ty + 4), (tx + 60, ty + 22), (tx + 40, ty + 190), (tx - 140, ty + 176)], P.linear([(0, "#f0b070", .44), (1, "#f0b070", .06)]), 1, .4)
        kept = P.rand.getstate()
        P.out.append('<g id="long_table_sun">')
        for a, b in ((x0 - 3, -34), (-28, 42), (48, x1 + 3)):     # pane by pane over the cloth, and what is left of it down the front
            P.poly(R.flat(a, b, 75.4, z0 - 4, z1), "#ffdca4", .72, .4)
            P.poly([R.p(a, 74.6, z0 - 4), R.p(b, 74.6, z0 - 4), R.p(b + 5, 20, z0 - 5), R.p(a + 5, 20, z0 - 5)], P.linear([(0, "#f4bc80", .5), (1, "#f0b070", .05)]), 1, .4)
        P.line([R.p(x0 - 3, 75.2, z0 - 4), R.p(x1 + 3, 75.2, z0 - 4)], "#fff0cc", 4, .9)
        for x, z in ((-70, 474), (-18, 482), (44, 476), (92, 484)):
            P.poly(disc(*R.p(x, 76, z), 30, 8), "#fff0d4", .6)
        P.poly([R.p(8 + u, 76 + v, 467) for u, v in smooth([(-16, 1), (-17, 7), (-8, 12), (2, 12), (-4, 6), (-6, 1)], 5)], "#e8a868", .5)
        P.out.append("</g>")
        P.rand.setstate(kept)
    with P.light("table", 1):
        P.out.append('<g id="long_table_lit">')
        P.poly(R.flat(x0 - 3, x1 + 3, 75.4, z0 - 4, z1), "#8a5430", .5)
        for x in (-30, 62):
            u, v = R.p(x, 75, 470)
            for kk, a in ((60, .6), (112, .34)):
                P.poly([(max(R.p(x0 - 3, 75, z0)[0], min(R.p(x1 + 3, 75, z0)[0], u + kk * math.cos(math.tau * i / 22))), min(R.p(0, 75, z0 - 4)[1], max(R.p(0, 75, z1)[1], v + kk * .22 * math.sin(math.tau * i / 22)))) for i in range(22)], "#e0a054", a, .4)
            P.poly([(u - 5, v - 6), (u - 5, v - 26), (u + 5, v - 27), (u + 5, v - 6)], P.linear([(0, "#ffcf8a", .95), (1, "#8a5030", .5)]), 1, .2)
            flame(u, v - 30)
            P.glow(u, v - 40, 160, 130, "#b0682f", .34)
        P.poly([R.p(x0 - 3, 74, z0 - 4), R.p(x1 + 3, 74, z0 - 4), R.p(x1 + 3, 14, z0 - 5), R.p(x0 - 3, 14, z0 - 5)], P.linear([(0, "#a8602a", .55), (1, "#a8602a", 0)]), 1, .4)
        P.line([R.p(x0 - 3, 75, z0 - 4), R.p(x1 + 3, 75, z0 - 4)], "#ffd890", 4, .8)
        P.out.append("</g>")
    with P.light("table_side", 1, of="table"):
        P.out.append('<g id="long_table_side">')
        P.poly([R.p(x0 - 3, 74, z0 - 4), R.p(x0 + 60, 74, z0 - 4), R.p(x0 + 40, 14, z0 - 5), R.p(x0 - 3, 14, z0 - 5)], P.linear([(0, "#c8642c", .42), (1, "#c8642c", 0)], (R.p(x0, 0, z0)[0], 0, R.p(x0 + 60, 0, z0)[0], 0)), 1, .4)
        P.line([R.p(x0 - 3, 75, z1), R.p(x0 - 3, 75, z0 - 4)], "#ffb060", 4, .8)
        P.out.append("</g>")


def build() -> Place:
    """Everything in painting order."""
    air_and_city()
    holes = [R.front(WIN[0], WIN[1], WIN[2], WIN[3], B), R.front(*DOOR, 0, 216, B)]
    with P.layer("set", 2):
        P.shell("#2a3250", "#2a2742", "#181f3c", left="#1e2644", right="#20243f", holes=holes)
        P.boards("#211f38", light="#302b48")
        wallpaper()
        door()
        coats()
        window()
        sign()
        hatch()
        photographs()
        pipe()
        beams()
        floor()
    clip = P.clip(*PANES, *GLASS)
    with P.light("street", 2):
        with P.group(clip=clip, mask=P.hide(*CURTAINS, BIRD["body"][0][0])):
            for x, y, who in WINDOWS:
                if who:
                    P.neighbour_lit(x, y, 48, 60, who, "#c98a45")
            P.beam((1292, 322), 560, 11, (64, 92), (.5, .34), "#a9bcd8")
            P.poly(disc(1292, 324, 12, 5), "#e6eefc", .9)
            P.poly(disc(1290, 566, 120, 15), "#8ea6cc", .5)
            P.glow(1292, 330, 120, 100, "#8ea6cc", .5)
        P.panes((-105, 660), (320, 0), (-135, -250), "#3a5688", ((.0, .325), (.36, .66), (.695, 1)), ((0, .7), (.735, 1)), a=.62)
        P.panes((-288, 640), (36, 0), (-20, -110), "#3a5688", ((0, 1),), ((0, 1),), a=.4)
        P.poly(R.flat(WIN[0] - 16, WIN[1] + 16, WIN[2], B - 22, B), "#4a6494", .45)
    saturday_walls()
    with P.light("neon", 2):        # over whatever day lies in the window
        P.glow(R.p(24, 0, B)[0], 330, 230, 180, "#2b8a90", .5)
        P.neon(BIRD["tubes"], 5, lit=True)
    with P.layer("seats", 1.7):
        chair(WX - 66, WZ + 26, 1)
        chair(WX + 68, WZ + 26, -1)
    with P.layer("tables", 1.6):
        table(WX, WZ, 46, 16, "#3f3a58", "#302c48", "#575478")
        window_table_things()
        counter()
        stand()
    neon_light()
    hatch_light()
    saturday_near()
    with P.light("lamp_floor", 1.1, of="lamp"):
        P.lamp_pools(TX, 184, TZ, (26, 35, 43), (.36, .24, .16), "#a8602a")
        px, py = R.p(R.right - 8, 150, 590)
        P.poly([(px - 19, py - 60), (px - 11, py - 70), (px - 11, py + 170), (px - 19, py + 180)], "#c9803f", .5)
    with P.layer("chairs", 1.1):
        hide = [*chair(TX - 66, TZ + 26, 1), *chair(TX + 68, TZ + 26, -1)]
        saturday_chairs()
    with P.layer("table", 1):
        top, drop = table(TX, TZ, 46, 12, CLOTH, CLOTH_D, "#655266")
        worst_things()
        lamp_q, lamp_at = shade(TX, TZ, 196)
        shade(-300, 480, 232, .9)
        P.rect(-230, 0, 2380, 1080, P.radial([(.35, "#0a0f24", 0), (1, "#0a0f24", .62)], (1180, 540, 1330)))
    counter_light()
    lamp_light(top, drop, lamp_q, lamp_at, hide)
    with P.layer("front_dark", 1):
        long_table()
    saturday_front()
    with P.layer("front", -1):
        near()
    P.mark("door", -246, 646, layer="set", face="right")
    P.mark("samovar", -326, 640, layer="set", face="right")
    P.mark("hatch", -276, 640, layer="set", face="right")
    P.mark("counter", -214, 500, face="right")
    P.mark("window_table_left", WX - 40, WZ + 32, layer="seats", seat=True, face="right")
    P.mark("window_table_right", WX + 56, WZ + 32, layer="seats", seat=True, face="left")
    P.mark("worst_table_other", TX - 40, TZ + 34, layer="chairs", seat=True, face="right")
    P.mark("worst_table", TX + 42, TZ + 34, layer="chairs", seat=True, face="left")
    P.mark("hall_left", -72, 452, face="right")
    P.mark("centre", -8, 476, face="right")
    P.mark("hall_right", 62, 455, face="right")
    P.mark("stove", -110, 548, face="left")
    for i, x in enumerate((-66, -14, 40, 92)):
        P.mark(f"dark_{('one', 'two', 'three', 'four')[i]}", x, 518, seat=True, face="left" if i > 1 else "right")
    # along the long table, from the left, as it is told
    for name, x, z in (("one", -103, 520), ("two", -77, 522), ("three", -52, 518), ("four", -25, 520), ("five", 4, 518), ("six", 33, 518),
                       ("seven", 62, 516), ("eight", 89, 516)):
        P.mark(f"long_{name}", x, z, seat=True, face="left" if x > 20 else "right")
    P.mark("entrance", -146, 478, face="right")
    P.mark("stove_seat", -201, 461, seat=True, face="right")
    P.steam_at("samovar", 186, 352, 15, 1.5)
    P.steam_at("kettle", 652, 528, 12, 1.5, "stove")
    P.steam_at("tea", 1490, 622, 10, 1)
    P.write()
    return P


def neon_light() -> None:
    """Everything that the lit bird touches."""
    with P.light("neon_spill", 1.5, of="neon"):
        cx = R.p(24, 0, B)[0]
        for z, a in ((660, .5), (520, .3)):
            u, v = R.p(-110, 304, z), R.p(150, 304, z)
            P.poly([u, v, (v[0] - 120, v[1] - 8), (u[0] + 120, u[1] - 8)], "#2b7f86", a)
        P.poly(R.flat(-60, 110, WIN[2], B - 22, B), "#2b8a90", .5)
        side = P.linear([(0, "#2b8a90", .0), (1, "#2b8a90", .5)], (R.p(-222, 0, 500)[0], 0, R.p(-222, 0, 606)[0], 0))
        P.poly(R.side(-222, 2, 100, 500, 606), side, 1, 0)
        P.poly(R.front(-470, -216, 105.4, 107, 494), "#49c9c2", .35)
        x, y = R.p(-332, 106, 556)
        P.poly(placed(smooth([(20, -56), (25, -36), (18, -20), (9, -13), (14, -22), (21, -36), (17, -57)], 6), x, y, 2), NEON, .5)
        for _ in range(11):
            u, v, w = cx + P.rand.uniform(-190, 130), P.rand.uniform(760, 900), P.rand.uniform(26, 80)
            P.poly([(u - w, v), (u, v - 4), (u + w, v), (u, v + 4)], P.rand.choice(("#2b9a98", "#2b9a98", "#b0603a")), .3)
        tx, ty = R.p(WX, 75, WZ)
        P.poly(disc(tx, ty - 2, 84, 11), "#2b8a90", .35)


def hatch_light() -> None:
    """What comes up from the kitchen: the opening, the sill, the counter's end, a stripe on the beam."""
    s = R.left + 1
    with P.light("hatch", 1.5):
        P.poly(R.side(s, 103, 151, 583, 661), P.linear([(0, "#c9803f", .55), (1, "#f0b46a", .95)]), 1, .4)
        x, y = R.p(s + 2, 106, 622)
        P.poly(smooth([(x - 19, y), (x - 15, y - 15), (x, y - 22), (x + 15, y - 16), (x + 19, y - 2)], 7), "#3a2410", .8)
        P.line([(x - 15, y - 12), (x - 8, y - 19), (x + 2, y - 22)], "#ffd9a0", 3)
        P.glow(x + 6, y - 6, 170, 130, "#b0682f", .55)
        P.poly(R.side(s, 152, 154, 583, 661), "#e09a54", .8)
        P.poly(R.side(s, 96, 103, 574, 670), "#c9803f", .6)
        P.poly([R.p(s, 107, 583), R.p(s, 107, 604), R.p(-300, 107, 604), R.p(-346, 107, 520), R.p(-376, 107, 520)], "#b0682f", .5)
        x, y = R.p(-332, 106, 556)
        P.poly(placed(smooth([(-19, -56), (-25, -38), (-17, -20), (-9, -13), (-14, -24), (-19, -38), (-14, -56)], 6), x, y, 2),
               "#f0b46a", .6)
        P.poly(placed([(-22, -61), (-4, -61), (-4, -59), (-23, -59)], x, y, 2), "#f0b46a", .6)


def counter_light() -> None:
    """The pendant over the counter, for busier hours than the week begins with."""
    x, z = -300.0, 480.0
    u, v = R.p(x, 232, z)
    k = R.k(z) * .9
    with P.light("counter", 1.2):
        P.poly([(u - 8 * k, v - 20 * k), (u + 8 * k, v - 20 * k), (u + 25 * k, v), (u - 25 * k, v)],
               P.linear([(0, "#b0682f", .9), (1, "#ffc878", .95)]), 1, .3)
        for i in range(1, 9):
            t = i / 9
            P.line([(u - 8 * k + 16 * k * t, v - 19.5 * k), (u - 25 * k + 50 * k * t, v)], "#7a3a10", 2, .8)
        P.poly(disc(u, v, 24 * k, 3.4 * k, 26), "#fff0cf", .95)
        P.beam((u, v + 6), R.p(x, 106, z)[1], 24 * k, (40 * k, 56 * k, 72 * k), (.28, .18, .12), "#d08a48")
        for r, a in ((92, .14), (66, .2), (40, .26)):
            ring = [R.p(max(-470, min(-217, x + r * math.cos(i * math.pi / 18))), 106.5,
                        max(494, min(606, z + 40 + r * math.sin(i * math.pi / 18)))) for i in range(36)]
            P.poly(ring, "#c9803f", a, .4)
        sx, sy = R.p(-332, 106, 556)
        P.poly(placed(smooth([(-2, -56), (-6, -36), (-2, -16), (6, -16), (10, -36), (8, -56)], 6), sx, sy, 2), "#f0b46a", .5)
        P.poly(placed([(-23, -62), (23, -62), (22, -60), (-22, -60)], sx, sy, 2), "#ffd9a0", .7)
        P.poly(R.front(-470, -216, 103, 107, 494), "#e09a54", .5)
        P.poly(R.front(-470, -222, 20, 101, 500), P.linear([(0, "#a8602a", .34), (1, "#a8602a", 0)]), 1, .4)
        P.poly(R.flat(-280, -244, 121, 536, 560), "#e09a54", .45)
        P.glow(u, v + 60, 170, 150, "#a8602a", .34)


def lamp_light(top: list[Point], drop: list[Point], lamp_q: list[Point], at: Point, hide: list[list[Point]]) -> None:
    """One lamp: the shade itself, the table, the floor, the wall, the pipe, the air."""
    warm = "#f3b25c"
    with P.light("lamp", 1):
        x, y = at
        k = R.k(TZ)
        P.poly(lamp_q, P.linear([(0, "#b0682f", .9), (1, "#ffc878", .95)]), 1, .3)
        for i in range(1, 9):
            t = i / 9
            P.line([(x - 8 * k + 16 * k * t, y - 19.5 * k), (x - 25 * k + 50 * k * t, y)], "#7a3a10", 2, .8)
        P.poly(disc(x, y, 24 * k, 3.4 * k, 26), "#fff0cf", .95)
        tx, ty = R.p(TX, 75, TZ)
        P.poly(top, "#d08a4a", .75, 0)
        P.poly(disc(tx, ty - 1, 46 * k * .66, 46 * k * .11, 26), warm, .5)
        P.poly(drop, P.linear([(0, "#b8643a", .55), (.45, "#8a4630", .28), (1, "#8a4630", 0)]), 1, 0)
        # chair seats and rims, pipe, radiator end
        with P.group(mask=P.hide(drop, top)):
            for q in (hide[-1], hide[5]):
                P.poly(q, "#a8602a", .5, .3)
        u, v = R.p(TX, 75, TZ)
        P.poly([(u - 51, v + 8), (u - 51, v - 24), (u - 23, v - 24), (u - 24, v + 8)], "#e0702a", .8)
        P.line([(u - 49, v - 34), (u - 49, v - 12)], "#ffe9c0", 3, .9)
        P.poly([(u + 16, v + 18), (u + 28, v - 36), (u + 62, v - 40), (u + 58, v + 14)], "#ffdca0", .55)
        P.poly(disc(u + 6, v - 15, 13, 6), "#ffe9c0", .4)
        for wide, a in ((24, .34), (33, .22), (43, .16)):
            foot = [(tx + wide * k * math.cos(t * math.pi / 14), ty + wide * .215 * k * math.sin(t * math.pi / 14)) for t in range(15)]
            P.poly([(x - 24 * k, y + 6), (x + 24 * k, y + 6), *foot],
                   P.linear([(0, "#d08a48", .85), (.5, "#c07040", .5), (1, "#b8683c", .26)], (0, y, 0, ty + wide * .215 * k)), a, .5)
        P.glow(tx, ty - 30, 180, 140, "#a8602a", .4)


if __name__ == "__main__":
    build()
