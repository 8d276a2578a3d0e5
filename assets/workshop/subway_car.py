"""The subway car on the bridge: a shoulder is being slept on, and nobody may move.

We stand by the end of a bench and look down the car: the two who may not move are near, with
the sun behind them, and windows, straps and rails run away to a boy at the far end. Behind
the doors' glass either the river goes by or a platform stands still.
"""

import math
import sys

from paper import DEEP, Place, Turned, disc, mix, render, smooth
from props import Props

R = Turned(27, (-60, 420), hx=1040, hy=430, f=1300, eye=150, back=470, left=-366, right=446, top=226)
P = Place("subway_car", "The subway car", seed=840, room=R, sun=(-1.6, -2.2))
K = Props(P)
B = R.back
U = P.rand.uniform
FR = K.front(B)
WINS = ((-342, -236), (-226, -120), (92, 196), (206, 312))
DOORS = ((-92, -14), (-10, 68))
GLASSES = [R.front(a + 6, b - 6, 104, 184, B) for a, b in WINS] + [R.front(a + 15, b - 15, 92, 188, B) for a, b in DOORS] + [R.front(330, 420, 104, 184, B)]
CAR, AMBER, PALE, TILE = "#d2d6c8", "#d8a060", "#b4c2bc", "#8f9a98"
SUN, ROSE = "#f0b478", "#c88a90"

# ---- outside: the river between two winters --------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#1d2748", "#4a587c", 250, 470))
    for y, h in ((300, 16), (346, 12), (392, 10)):
        P.poly(smooth([(-240, y), (300, y - h), (900, y + 5), (1500, y - h), (2170, y), (2170, y + 16), (1100, y + 20), (200, y + 14)], 60), "#42507a", .5)
with P.layer("bank", 3.6, weather=True):
    x = -240.0
    while x < 2170:
        w, h = U(46, 120), U(16, 64)
        P.poly([(x, 452), (x, 452 - h), (x + w, 452 - h - 2), (x + w, 452)], P.rand.choice(("#2d3a60", "#2a3558", "#323e64")), 1, .6)
        P.poly([(x - 2, 452 - h), (x + 6, 447 - h), (x + w - 6, 445 - h), (x + w + 2, 450 - h)], "#7485a8", .9)
        for _ in range(int(w / 22)):
            P.rect(x + U(6, w - 10), 452 - U(6, h - 4 if h > 14 else 8), 5, 7, "#1f2a4e")
        x += w + U(-6, 16)
with P.layer("river", 3.2):
    P.rect(-230, 450, 2380, 240, P.linear([(0, "#2a3860", 1), (1, "#111a36", 1)], (0, 450, 0, 600)))
    for _ in range(34):
        x, y = U(-240, 2160), 456 + 120 * U(0, 1) ** 1.6
        s = 10 + (y - 450) * .36
        P.poly([(x - s, y), (x - s * .4, y - s * .18), (x + s * .5, y - s * .16), (x + s, y + 1), (x + s * .3, y + s * .16), (x - s * .6, y + s * .13)],
               P.rand.choice(("#6a7ca2", "#566890", "#7f90b2")), .95)
# the sun is up behind the girders: on the sky, on the ice, on whoever sits with his back to it
with P.light("morning", 2.8, blend="normal"):
    with P.group(clip=P.clip(*GLASSES)):
        P.rect(-230, 180, 2380, 290, P.linear([(0, "#6a719c", .9), (.45, "#c08a90", .95), (.8, "#eeaa7c", 1), (1, "#f8cc90", 1)], (0, 236, 0, 462)))
        P.rect(-230, 452, 2380, 180, P.linear([(0, "#eeb484", .9), (.3, "#a87880", .6), (1, "#3a4470", .3)], (0, 452, 0, 630)))
        P.poly(disc(470, 424, 34), "#fff0cc", 1)
        P.glow(470, 424, 330, 210, "#ffe0a4", .8)
        P.poly(disc(470, 424, 34), "#fff6d8", 1)
        for i in range(15):
            y, w = 462 + i * 9, 26 + i * 6
            x = 470 + U(-26, 26)
            P.poly([(x - w, y), (x, y - 3), (x + w, y), (x, y + 3)], "#ffdca0", .8 - .03 * i, .6)
with P.layer("girders", 2.6):
    for x in range(-450, 2300, 420):   # none of them before the sun
        P.poly([(x, 180), (x + 30, 180), (x + 30, 640), (x, 640)], "#10182f")
        P.poly([(x + 30, 600), (x + 44, 600), (x + 232, 210), (x + 216, 210)], "#141d38")
        P.poly([(x + 420, 600), (x + 406, 600), (x + 218, 210), (x + 234, 210)], "#141d38")
        P.line([(x + 1, 180), (x + 1, 640)], "#46547a", 2)
    P.poly([(-240, 560), (2170, 560), (2170, 578), (-240, 578)], "#10182f")

# the platform comes in from the side and stands there: one sheet over the river
with P.light("platform", 2.5, blend="normal"):
    P.rect(-230, 180, 2380, 520, "#75848a")
    d = "".join(f"M{x} 180V700" for x in range(-230, 2150, 46)) + "".join(f"M-230 {y}H2150" for y in range(200, 700, 24))
    P.raw(f'<path d="{d}" fill="none" stroke="#647379" stroke-width="2"/>')
    P.rect(-230, 268, 2380, 46, "#3c5a66")
    P.rect(-230, 276, 2380, 30, "#7a8c8e")
    for x in range(-200, 2150, 92):
        P.poly([(x, 291), (x + 14, 280), (x + 28, 291), (x + 14, 302)], "#7a4f48", 1, .5)
    P.poly([(-230, 236), (2150, 236), (2150, 250), (-230, 250)], "#e8ecd8")
    P.rect(-230, 250, 2380, 14, "#9aa69e", .6)
    P.rect(-230, 586, 2380, 120, "#3c4652")
    P.poly([(-230, 584), (2150, 584), (2150, 596), (-230, 596)], "#b0a05c")
    for x in (210, 640, 1500, 1930):                    # pillars, a bench, and what is stuck on walls
        P.sheet([(x, 180), (x + 44, 180), (x + 44, 700), (x, 700)], "#44585e", .8, .35)
        P.rect(x + 4, 420, 36, 26, "#8a9a98")
    P.sheet([(300, 500), (560, 500), (560, 516), (300, 516)], "#6a5548", .5, .3)
    for x in (316, 536):
        P.line([(x, 516), (x, 586)], "#3a4048", 8)
    P.sheet([(1340, 340), (1440, 340), (1440, 480), (1340, 480)], "#73696a", .6, .35)
    P.poly([(1352, 352), (1428, 352), (1428, 430), (1352, 430)], "#5a7484")
    P.poly(smooth([(1352, 430), (1370, 396), (1390, 410), (1410, 384), (1428, 404), (1428, 430)], 8), "#44596a")
    for i in range(3):
        P.line([(1354, 442 + 10 * i), (1424 - 16 * i, 442 + 10 * i)], "#4a4652", 3)
    P.sheet([(1660, 350), (1730, 350), (1730, 470), (1660, 470)], "#6a7478", .6, .35)
with P.layer("glass", 2.3):
    for x in (-300, 600, 1500):                         # what the panes give back of us, hardly
        P.poly([(x, 250), (x + 60, 250), (x - 40, 520), (x - 100, 520)], "#8fa2c4", .07)

with P.light("tunnel", 2.3):
    # lamps of the bridge go by, each a streak: on the glass, on the steel
    for x in (-120, 300, 720, 1140, 1560, 1980):
        P.poly([(x - 150, 246), (x, 242), (x + 16, 248), (x, 256), (x - 150, 252)], P.linear([(0, AMBER, 0), (.8, AMBER, .8), (1, "#ffe0a8", 1)], (x - 150, 0, x + 16, 0)), 1, .4)
        P.glow(x + 6, 250, 70, 50, AMBER, .5)
        P.poly([(x - 60, 470), (x + 60, 470), (x + 30, 560), (x - 40, 560)], P.linear([(0, "#c88a48", .35), (1, "#c88a48", 0)], (0, 470, 0, 560)), 1, .6)

# ---- the car ----------------------------------------------------------------------------------
WALL, STEEL, SEAT, SEAT2, FLOOR = "#414e6c", "#66748e", "#6f5549", "#5d6072", "#2d3048"
with P.layer("car", 2):
    P.poly(R.flat(R.left, 560, 0, 170, B), FLOOR, 1, 0)
    for z in (290, 330, 372, 416):
        P.line([R.p(R.left, 0, z), R.p(560, 0, z)], "#343852", 2.4, cap="butt")
    for _ in range(70):                                   # terrazzo, salt, somebody's sand
        x, z = U(-360, 460), U(256, 460)
        a = R.p(x, 0, z)
        P.poly([(a[0] - 4, a[1]), (a[0], a[1] - 2), (a[0] + 5, a[1]), (a[0], a[1] + 2)], P.rand.choice(("#3d4260", "#474a64", "#394a60")), 1, .4)
    P.poly([R.p(R.left, R.top, B), R.p(560, R.top, B), (2200, -10), (-300, -10)], "#36415f", 1, 0)
    for x in range(-340, 541, 88):
        P.line([R.p(x, R.top, B - 26), R.p(x, R.top, 236)], "#2f3955", 3, cap="butt")
        P.line([R.p(x + 1.4, R.top, B - 26), R.p(x + 1.4, R.top, 236)], "#424e6d", 2, cap="butt")
    for x in (-252, 100, 364):                             # the vents, one of them hums
        P.sheet(R.flat(x, x + 72, R.top, 366, 410), "#2b3450", .2, .3)
        for i in range(6):
            P.line([R.p(x + 5, R.top, 372 + 6 * i), R.p(x + 67, R.top, 372 + 6 * i)], "#4a5674", 2.4, cap="butt")
    for x in range(-352, 541, 22):
        P.line([R.p(x, 0, B), R.p(x, 0, 236)], "#333751", 2, .8, cap="butt")
    P.poly(R.flat(-104, 80, 0, B - 24, B), "#4a4a56")       # the sill of the doors, yellow once
    P.poly(R.flat(-104, 80, 0, B - 30, B - 24), "#6a6048")
    for x, z, t in ((-60, 392, .2), (-40, 368, -.1), (-64, 340, .3), (-30, 318, .1), (26, 410, .2), (40, 384, .4)):
        for dz, rx, rz in ((0, 3.2, 4.6), (-9, 2.6, 2.6)):
            P.poly([R.p(x + rx * math.cos(a) + t * dz, 0, z + dz + rz * math.sin(a)) for a in (i * math.tau / 9 for i in range(9))], "#3d4360", .9, .5)                        # wet steps: somebody came in from the snow
    P.holed(R.front(R.left, 560, 0, R.top, B), GLASSES, WALL, wobble=.4)
    # the coving where wall and ceiling meet, and the cards in it
    P.poly([R.p(R.left, 196, B - 1), R.p(560, 196, B - 1), R.p(560, 226, B - 26), R.p(R.left, 226, B - 26)], "#4b5876", 1, .3)
    P.line([R.p(R.left, 196, B - 1), R.p(560, 196, B - 1)], "#6a7894", 4, cap="butt")
    P.line([R.p(R.left, 226, B - 26), R.p(560, 226, B - 26)], "#5a6884", 5, cap="butt")
    for z in (300, 360):
        P.line([R.p(R.left, 226, z), R.p(560, 226, z)], "#2f3955", 3, cap="butt")
    # frames and rubber of the windows; a vent over each
    for a, b in WINS:
        P.holed(FR(smooth([(a, 98), (a, 190), (b, 190), (b, 98)], 900)), [R.front(a + 6, b - 6, 104, 184, B)], STEEL, .3, .35)
        P.line([R.p(a + 6, 162, B - 1), R.p(b - 6, 162, B - 1)], STEEL, 6, cap="butt")
        P.poly(FR([(a + 6, 104), (a + 6, 113), (a + 26, 108), (a + 60, 106), (b - 6, 110), (b - 6, 104)]), "#a9bad2", .8)
        for x in (a + 3, b - 3):
            for y in (101, 187):
                P.poly(disc(*R.p(x, y, B - 1), 3), "#3d4860")
    P.holed(R.front(326, 424, 98, 190, B), [R.front(330, 420, 104, 184, B)], STEEL, .3, .35)
    # end of the car, on the left: a door to the next
    at, at2 = K.wall(R.left), K.wall(445)
    P.poly(R.side(R.left, 0, R.top + 60, 200, B), "#36415c", 1, 0)
    P.sheet(at(K.box(330, 430, 0, 200)), "#465370", .3)
    P.poly(at(K.box(348, 412, 104, 184)), "#1a2342")
    # and the other end: the next car sways in its door
    P.poly(R.side(446, 0, 226, 130, B), "#36415c", 1, 0)
    P.poly(R.side(445, 0, 88, 130, B), "#303a56", 1, 0)
    P.holed(at2(K.box(322, 418, 0, 204)), [at2(K.box(340, 400, 96, 186))], "#4b5876", .3, .35)
    P.poly(at2(K.box(340, 400, 96, 186)), "#1a2342")
    P.poly(at2([(352, 96), (352, 150), (366, 168), (388, 168), (392, 96)]), "#27304e")
    for z in (346, 394):
        P.line([R.p(444, 98, z), R.p(444, 184, z)], "#66748e", 4)
    P.poly(disc(*R.p(444, 92, 332), 7), "#8b95a8")
    P.sheet(at2(K.box(430, 458, 120, 176)), "#8a8578", .2, .3)
    # dado, heater grilles behind the legs
    P.poly(R.front(R.left, 560, 0, 88, B - 1), "#384460", 1, .3)
    for a, b in ((-346, -112), (86, 420)):
        P.poly(R.front(a, b, 6, 36, B - 2), "#252e4a")
        d = "".join("M{:.0f} {:.0f} {:.0f} {:.0f}".format(*R.p(x, 10, B - 3), *R.p(x, 32, B - 3)) for x in range(a + 6, b - 2, 9))
        P.raw(f'<path d="{d}" fill="none" stroke="#46536f" stroke-width="4"/>')

def card(x0: float, x1: float, c: str) -> list[tuple[float, float]]:
    """A card in the coving (it leans towards us)."""
    q = [R.p(x0, 222, B - 23), R.p(x1, 222, B - 23), R.p(x1, 200, B - 4), R.p(x0, 200, B - 4)]
    P.sheet(q, c, .2, .3)
    return q


def on_card(x: float, v: float) -> tuple[float, float]:
    """A point of the coving: v 0 (low) .. 1."""
    return R.p(x, 200 + 22 * v, B - 4 - 19 * v)


with P.layer("fittings", 1.8):
    # the doors: two leaves, rubber edges, a window each
    P.holed(R.front(-100, 76, 0, 200, B - 1), [R.front(a + 15, b - 15, 92, 188, B - 1) for a, b in DOORS], "#4b5874", .3, .35)
    for i, (a, b) in enumerate(DOORS):
        P.holed(R.front(a, b, 2, 196, B - 3), [R.front(a + 15, b - 15, 92, 188, B - 3)], "#5f6d88", .4, .35)
        P.poly(R.front(a + 8, b - 8, 10, 80, B - 3), "#56647f")
        P.line([R.p(a + 15, 92, B - 4), R.p(b - 15, 92, B - 4)], "#8391aa", 3)
        P.poly(R.front(b - 3 if i == 0 else a, b if i == 0 else a + 3, 2, 196, B - 4), "#1c2440")
    for a, b in DOORS:
        P.poly(FR([(a + 15, 92), (a + 15, 102), (a + 26, 96), (b - 15, 95), (b - 15, 92)]), "#a9bad2", .7)
    with P.spot("door_sign", "A sign: do not hold doors, and one who does"):
        P.sheet(R.front(-9, 3, 118, 138, B - 4), "#9aa0a4", .2, .3)
        at = K.front(B - 5, -9, 118)
        P.line(at([(6, 13), (6, 8)]), "#39405a", 5)
        P.line(at([(1.6, 12.6), (6, 12), (10.4, 12.6)]), "#39405a", 3)
        P.line(at([(4, 3), (6, 8), (8.4, 3)]), "#39405a", 3)
        P.poly(disc(*at([(6, 16.4)])[0], 4), "#39405a")
        P.line(at([(1.6, 18), (10.6, 2)]), "#8c3b3f", 3.4)
    P.sheet(R.front(-24, 0, 200, 214, B - 12), "#2a3250", .3, .3)   # the lamp over the doors
    P.poly(R.front(-20, -4, 203, 211, B - 13), "#5a4a50")
    # cards: a sea, a tooth, a question
    q = card(-340, -286, "#54708a")
    P.poly([on_card(-340, .1), on_card(-326, .4), on_card(-310, .2), on_card(-298, .5), on_card(-286, .3), on_card(-286, 0), on_card(-340, 0)], "#3c5674")
    P.poly(disc(*on_card(-300, .74), 7, 5), "#b0a480")
    with P.spot("lost_property", "A card: lost something? Describe it"):
        card(-268, -176, "#8a8578")
        ux, uy = on_card(-252, .2)
        P.line([(ux, uy), (ux, uy - 30), (ux - 6, uy - 34)], "#3f4258", 4)
        P.poly(smooth([(ux - 22, uy - 20), (ux - 12, uy - 36), (ux, uy - 40), (ux + 12, uy - 36), (ux + 22, uy - 20), (ux + 7, uy - 24), (ux - 7, uy - 24)], 6), "#42705f")
        gx, gy = on_card(-230, .2)
        P.poly(smooth([(gx - 8, gy), (gx - 9, gy - 16), (gx - 4, gy - 30), (gx + 4, gy - 30), (gx + 7, gy - 16), (gx + 13, gy - 20), (gx + 14, gy - 13), (gx + 7, gy)], 5), "#8c5a44")
        x = -216.0
        for ch, w in (("?", 12),):
            a = [on_card(x, .74), on_card(x + 5, .92), on_card(x + 10, .72), on_card(x + 5, .46), on_card(x + 5, .34)]
            P.line(smooth(a, 5, closed=False), "#7a4044", 5)
            P.poly(disc(*on_card(x + 5, .18), 3.4), "#7a4044")
        K.print(lambda q: [on_card(u, v) for u, v in q], -198, -180, .8, 4, .2, "#565a6a", 2.4)
    card(-158, -112, "#6c5f70")
    P.poly([on_card(-150, .2), on_card(-146, .8), on_card(-136, .7), on_card(-126, .85), on_card(-122, .2), on_card(-130, .4), on_card(-142, .4)], "#a5a3ac")
    with P.spot("map", "The map of the line, eleven stops"):
        card(92, 300, "#878e96")
        for colour, pts in (("#7a4a4c", [(100, .3), (132, .3), (150, .62), (230, .62), (244, .36), (292, .36)]), ("#4c6a80", [(104, .78), (146, .78), (168, .3), (212, .3)]),
                            ("#8a7648", [(196, .84), (226, .84), (262, .2)])):
            P.line([on_card(*p) for p in pts], colour, 5)
        for i in range(11):
            t = i / 10
            x = 100 + 192 * t
            y = .3 if x < 132 else .3 + .32 * (x - 132) / 18 if x < 150 else .62 if x < 230 else .62 - .26 * (x - 230) / 14 if x < 244 else .36
            P.poly(disc(*on_card(x, y), 4.6), "#d0d2d2" if i != 6 else "#8c3b3f")
        P.poly([on_card(216, .1), on_card(222, .95), on_card(228, .95), on_card(222, .1)], "#6a86a8", .5)
    card(316, 372, "#6f675e")
    P.poly(smooth([on_card(326, .3), on_card(334, .8), on_card(348, .86), on_card(362, .6), on_card(350, .3)], 6), "#8a4f46")
    # benches: one shell for each, worn bright
    for a, b, gap in ((-344, -112, 46), (88, 420, 47)):
        P.contact((a + b) / 2, 440, (b - a) / 2, 16, .5)
        n = int((b - a) / gap)
        for i in range(n):
            x0 = a + i * (b - a) / n
            x1 = x0 + (b - a) / n
            c = SEAT if (i + (a > 0)) % 3 else SEAT2
            P.sheet(FR(smooth([(x0 + 1, 46), (x0 + 1, 82), (x0 + 6, 91), (x1 - 6, 91), (x1 - 1, 82), (x1 - 1, 46)], 10)), c, .3, .3)
            P.poly(FR(smooth([(x0 + 6, 52), (x0 + 7, 80), (x0 + 12, 86), (x1 - 12, 86), (x1 - 7, 80), (x1 - 6, 52)], 10)), mix(c, DEEP, .16))
            P.sheet(R.flat(x0 + 1, x1 - 1, 45, 424, B - 2), mix(c, "#b9c4dc", .1), .1, .3)
            P.poly(R.front(x0 + 1, x1 - 1, 39, 45, 424), mix(c, DEEP, .34))
        P.poly(R.front(a + 4, b - 4, 34, 39, 428), "#1c2440")
    for x in (-108, 82):                                   # wind screens and their poles
        P.sheet([R.p(x - 2, 44, 424), R.p(x - 2, 126, 424), R.p(x, 126, B - 4), R.p(x, 44, B - 4)], "#566480", .2, .35)
        P.line([R.p(x, 0, 422), R.p(x, 226, 422)], "#7e8ca4", 9)
        P.line([R.p(x - .6, 0, 421), R.p(x - .6, 226, 421)], "#a5b2c6", 2.4)
    with P.spot("notebook", "A green notebook on an elastic"):
        at = K.front(452, -256, 46)
        P.contact(-252, 446, 15, 6, .45, y=45)
        P.sheet(at([(-8, 0), (10, 1), (12, 26), (-6, 25)]), "#357a72", .5, .45)
        P.poly(at([(10, 1), (12, 1.4), (14, 25.6), (12, 26)]), "#9a948a")
        P.line(at([(7, .8), (9, 25.8)]), "#2b2a3c", 5)
        P.poly(at([(-3, 15), (4, 15.4), (4.6, 20), (-2.6, 19.6)]), "#d0ccb4")
        P.line(at([(-1.6, 17.4), (3, 17.8)]), "#39405a", 2.4)
    # the long rail, straps
    P.line([R.p(-350, 205, 400), R.p(470, 205, 400)], "#7e8ca4", 8)
    for i, x in enumerate((-316, -262, -208, -150, 124, 178, 236, 292)):
        s = 1.4 if i % 3 == 0 else -1
        P.line([R.p(x, 205, 400), R.p(x + s, 188, 400)], "#39435e", 6)
        q = K.front(400, x + s, 176)([(0, 12), (-8, 0), (8, 0)])
        P.line([*q, q[0], q[1]], "#8b95a8", 5.4)

with P.light("car", 1.7):
    for z0, z1 in ((318, 336),):
        P.poly(R.flat(-350, 520, 225, z0, z1), CAR, .9)
    P.poly(R.front(-350, 520, 221, 225, 318), "#f2f4e4", .95)
    with P.group(mask=P.hide(*GLASSES)):
        for a, b in ((-372, -96), (72, 560)):
            for k, al in ((0, .16), (26, .10)):
                P.poly(FR([(a - k, 196), (b + k * .6, 196), (b - 6, 120), (b - 30, 60 - k), (a + 30, 60 - k), (a + 6, 120)]), P.linear([(0, CAR, 1), (1, CAR, .2)]), al, .4)
        P.poly(FR([(-100, 196), (76, 196), (60, 30), (-84, 30)]), P.linear([(0, CAR, .22), (1, CAR, .04)]), 1, .4)
        P.poly([R.p(R.left, 196, B - 1), R.p(560, 196, B - 1), R.p(560, 226, B - 26), R.p(R.left, 226, B - 26)], CAR, .3)
    for a, b in ((-344, -112), (88, 420)):
        P.poly(R.flat(a, b, 45.4, 424, B - 4), CAR, .2)
        P.line([R.p(a, 91, B - 2), R.p(b, 91, B - 2)], CAR, 3, .5)
    for k, a in ((0, .14), (24, .10)):
        P.poly(R.flat(-360, 520, 0, 282 - k, 400 + k), CAR, a)
    P.line([R.p(-350, 207, 400), R.p(470, 207, 400)], "#f2f4e4", 3, .8)
    for x in (-108, 82):
        P.line([R.p(x - 1, 40, 421), R.p(x - 1, 226, 421)], "#f2f4e4", 3, .8)
    for a, b in DOORS:
        P.line([R.p(a + 15, 188, B - 4), R.p(b - 15, 188, B - 4)], CAR, 3, .7)
    P.line(K.front(452, -256, 46)([(-6, 25), (12, 26)]), "#b8f0e0", 3, .8)
with P.light("morning_spill", 1.6, of="morning"):
    # each pane lays itself on the floor, cut by what stands outside; the wall round it stays as it was
    for (a, b), k in ((DOORS[0], 1), (DOORS[1], .86)):
        for u0, u1 in ((0, .4), (.5, 1)):
            q0, q1 = a + 15 + (b - a - 30) * u0, a + 15 + (b - a - 30) * u1
            P.poly([R.p(q0 + 30, 0, 424), R.p(q1 + 30, 0, 424), R.p(q1 + 108, 0, 262), R.p(q0 + 108, 0, 262)],
                   P.linear([(0, SUN, .62 * k), (1, "#c8743a", .1)], (0, R.p(0, 0, 424)[1], 0, R.p(0, 0, 256)[1])), 1, .6)
    for a, b in WINS:
        k = 1 if a < 0 else .6
        P.line([R.p(a + 6, 104.6, B - 1), R.p(b - 6, 104.6, B - 1)], "#ffd8a0", 4, .8 * k)
        P.line([R.p(a + 6.4, 106, B - 1), R.p(a + 6.4, 184, B - 1)], "#ffd8a0", 3, .6 * k)
        P.poly(R.flat(a + 20, b + 10, 45.8, 426, 464), SUN, .34 * k)
        P.poly(R.flat(a + 30, b + 60, R.top, 330, 420), P.linear([(0, SUN, 0), (1, SUN, .26 * k)], (0, 100, 0, 240)), 1, .5)
    for x in (-108, 82):
        P.line([R.p(x - 1.2, 30, 421), R.p(x - 1.2, 214, 421)], "#ffd8a0", 3, .9)
with P.light("platform_spill", 1.6, of="platform"):
    P.poly(R.front(-20, -4, 203, 211, B - 13), "#f0b070", .95)
    for (a, b) in DOORS:
        P.poly([R.p(a + 15, 2, B - 4), R.p(b - 15, 2, B - 4), R.p((b - 15) * 1.5 + 20, 0, 300), R.p((a + 15) * 1.5 + 14, 0, 300)],
               P.linear([(0, PALE, .36), (1, PALE, 0)], (0, R.p(0, 0, B)[1], 0, R.p(0, 0, 300)[1])), 1, .6)
    for a, b in WINS:
        P.poly(R.flat(a + 8, b - 6, 45.6, 430, 462), PALE, .2)
        P.line([R.p(a + 6, 104.6, B - 1), R.p(b - 6, 104.6, B - 1)], PALE, 4, .6)
with P.light("tunnel_spill", 1.6, of="tunnel"):
    for x in (-300, -180, 140, 260):
        P.poly([R.p(x - 20, 0, 440), R.p(x + 16, 0, 440), R.p(x + 66, 0, 290), R.p(x + 8, 0, 290)], P.linear([(0, AMBER, .30), (1, AMBER, 0)], (0, R.p(0, 0, 440)[1], 0, R.p(0, 0, 290)[1])), 1, .6)
    for x in (-108, 82):
        P.line([R.p(x + .8, 20, 421), R.p(x + .8, 216, 421)], AMBER, 3, .8)

# ---- over the people: the pole, the near bench that we stand behind -------------------------------
def pole(x: float, z: float, w: float) -> None:
    """A pole from floor to ceiling."""
    P.contact(x, z, 9, 4, .5)
    P.line([R.p(x, 0, z), R.p(x, 226, z)], "#6f7d96", w)
    P.line([R.p(x - .9, 0, z), R.p(x - .9, 226, z)], "#a9b6ca", w * .26)
    P.poly(disc(*R.p(x, 226, z), w * 1.5, w * .6), "#56647f")


dark, dark2, rim = "#131a34", "#1a2340", "#5a6a90"
with P.layer("front_pole", 1.2):
    pole(34, 376, 12)
with P.light("car_pole", 1.2, of="car"):
    P.line([R.p(33, 30, 375), R.p(33, 224, 375)], "#f2f4e4", 4, .85)
with P.light("morning_air", 1.1, of="morning"):
    # the sun comes over their shoulders, in as many pieces as there are struts
    for (a, b), k in ((WINS[0], .9), (WINS[1], 1), (DOORS[0], .6), (WINS[2], .5)):
        for u0, u1, s in ((.06, .42, .30), (.56, .96, .24)):
            x0, y0 = R.p(a + (b - a) * u0, 180, B)
            x1, y1 = R.p(a + (b - a) * u1, 180, B)
            low = R.p(0, 108, B)[1]
            P.poly([(x0, y0), (x1, y1), (x1 + 10, low), (x1 + 330, 830), (x0 + 190, 830), (x0, low)],
                   P.linear([(0, SUN, s * k), (.5, SUN, s * .55 * k), (1, SUN, 0)], (x0, y0, x0 + 200, 830)), 1, .8)
    P.line([R.p(33, 30, 375), R.p(33, 224, 375)], "#ffd8a0", 4, .8)
with P.layer("front", -1):
    # the backs of the near benches run the same way as everything
    NZ = 268
    for x0, x1, n in ((-300, -96, 4), (96, 446, 7)):
        P.sheet([R.p(x0, 88, NZ), R.p(x1, 88, NZ), R.p(x1, 0, NZ), R.p(x1, -40, NZ), R.p(x0, -40, NZ)], dark, 0, 0)
        P.poly([R.p(x0, 88, NZ), R.p(x1, 88, NZ), R.p(x1, 88, NZ + 9), R.p(x0, 88, NZ + 9)], "#26304f")
        P.line([R.p(x0, 88, NZ), R.p(x1, 88, NZ)], rim, 5, .85)
        w = (x1 - x0) / n
        for i in range(n):
            c = x0 + i * w
            P.sheet(smooth([R.p(c + 3, -20, NZ - 1), R.p(c + 3, 70, NZ - 1), R.p(c + 8, 80, NZ - 1), R.p(c + w - 8, 80, NZ - 1), R.p(c + w - 3, 70, NZ - 1), R.p(c + w - 3, -20, NZ - 1)], 40), dark2, .3, .16)
    for x in (-94, 94):      # the ends of the benches, bent pipe
        q = [R.p(x, -30, NZ), R.p(x, 84, NZ), R.p(x, 95, NZ + 6), R.p(x, 98, NZ + 26)]
        P.line(smooth(q, 14, closed=False), "#202a48", 20)
        P.line(smooth([(u - 6, v - 3) for u, v in q], 14, closed=False), rim, 4, .8)
    P.out.append('<g transform="translate(-28 0)">')
    # a passenger's back: knitted cap, collar; cut by the frame
    P.sheet(smooth([(-240, 1090), (-240, 640), (-130, 600), (-60, 604), (10, 640), (66, 720), (90, 860), (92, 1100)], 34), "#0d1329", 0, 0)
    P.line(smooth([(-60, 604), (10, 640), (66, 720), (89, 860)], 34, closed=False), rim, 4, .8)
    P.sheet(smooth([(-150, 600), (-160, 520), (-130, 452), (-70, 430), (-16, 452), (10, 516), (4, 588), (-30, 622), (-110, 626)], 20), "#10182f", 0, 0)
    P.line(smooth([(-70, 430), (-16, 452), (10, 516), (4, 588)], 20, closed=False), rim, 4, .8)
    for i in range(4):
        P.line(smooth([(-150 + 8 * i, 560 - 26 * i), (-70, 580 - 26 * i), (4 - 2 * i, 562 - 26 * i)], 20, closed=False), "#1d2744", 4)
    P.poly(disc(-58, 424, 20), "#1a2340")
    P.out.append("</g>")

P.mark("seat_left", -216, 442, seat=True, face="right")
P.mark("seat_left_two", -164, 442, seat=True, face="left")
P.mark("seat_right", 200, 442, seat=True, face="left")
P.mark("doors", -52, 410, face="right")
P.mark("pole", 62, 356, face="left")
P.mark("platform", -27, 548, y=2, layer="glass", face="left")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    render(P.path, f"{sys.argv[1]}/subway.png", 1280, people=True)
