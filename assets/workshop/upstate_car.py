"""The back of a lady's car, upstate: two strangers and a voice out of the dashboard.

We lean in by the rear door and look along the car: the mother is near, the driver's back is
to the gate, and the windscreen runs out of the picture. Inside is dark, outside is snow; all
the warmth there is comes from a dial, and the gate's lamp stands small between two heads.
"""

import math
import sys

from paper import DEEP, Place, Points, Turned, disc, mix, render, smooth
from props import Props

R = Turned(24, (-20, 190), hx=1133, hy=346, f=1300, eye=98, back=225, left=-172, right=96, top=136)
P = Place("upstate_car", "In a car, upstate", seed=622, room=R, sun=(1.6, -2.2))
K = Props(P)
B = R.back
U = P.rand.uniform
FR = K.front(B)
DAY, DIAL, LAMP = "#aebfdc", "#e8963e", "#e6ddb0"

# The panes, in centimetres on the far doors; the windscreen leans, so it is given in space.
REAR = FR(smooth([(-150, 68), (-149, 106), (-138, 120), (-58, 123), (-56, 68)], 90))
FRONT = FR([(-38, 68), (-38, 123), (40, 122), (46, 119), (67, 71), (66, 68)])
SCREEN = [R.p(73, 70, 220), R.p(51, 123, 220), R.p(50, 126, 92), R.p(74, 69, 92)]
BACK_LIGHT = [R.p(-166, 88, 210), R.p(-152, 120, 210), R.p(-150, 124, 110), R.p(-166, 84, 110)]
PANES = [REAR, FRONT, SCREEN, BACK_LIGHT]

GATE = "translate(-352 -124)"  # beside her head
LEVEL = "translate(0 -124)"  # the land outside was measured for a higher eye

def road(asphalt: str, track: str, bank: str, edge: str) -> None:
    """The road they stand on: both its edges run with the car, to the horizon ahead."""
    far, mid, near = (lambda x, d=d: (x, 346 + d * (4053 - x) / 4053) for d in (138, 176, 252))
    xs = (-260, 300, 800, 1300, 1700, 2200)
    P.poly([*[far(x) for x in xs], *[near(x) for x in xs[::-1]]], asphalt, 1, 0)
    for d, w in ((158, 8), (178, 9), (212, 12), (236, 14)):      # two went this way before them
        P.poly([*[(x, 346 + d * (4053 - x) / 4053 + U(-1, 1)) for x in xs], *[(x, 346 + (d + w) * (4053 - x) / 4053 + U(-1, 1)) for x in xs[::-1]]], track, .8, 0)
    # what the plow has thrown up on the other side; a stick here and there that says where it ends
    top = smooth([(x, far(x)[1] - (10 if i % 2 else 5) * (4053 - x) / 4053) for i, x in enumerate(range(-260, 2300, 170))], 40, closed=False)
    P.poly([*top, (2210, far(2210)[1] + 2), (-260, far(-260)[1] + 3)], bank, 1, .5)
    P.line([(x, y + 1) for x, y in top], edge, 2.4, .8)
    P.poly([*[near(x) for x in xs], (2200, 700), (-260, 700)], bank, 1, .4)
    P.line([near(x) for x in xs], edge, 3, .8)
    for x in (700, 1228, 1500, 1816):
        u, v = far(x)
        h = (v - 346) * 1.04
        P.line([(u, v - 2), (u + 1, v - h)], "#4a5674", 4.4, cap="butt")
        P.line([(u + .6, v - h * .8), (u + 1, v - h)], "#8c4a50", 4.8, cap="butt")
        P.poly(disc(u + 1, v - h - 1, 4, 3), edge)


# ---- outside: a wall, a door, a lamp; who is early waits in cars ----------------------------
with P.layer("air", 4):
    with P.group(turn=LEVEL):
        P.rect(-230, 0, 2380, 1160, P.sky("#8b9bb8", "#d3dae3", 160, 500))
        for y, h, c in ((372, 34, "#aab6ca"), (404, 22, "#97a5be")):
            P.poly(smooth([(-240, y), (120, y - h), (420, y - 6), (760, y - h * .8), (1200, y), (1560, y - h * 1.1), (1900, y - 4), (2170, y - h), (2170, 560), (-240, 560)], 60), c)
with P.layer("ground", 3.6):
    with P.group(turn=LEVEL):
        P.poly([(-240, 470), (2170, 462), (2170, 760), (-240, 760)], "#c9d2e0")
        P.poly(smooth([(-240, 500), (300, 492), (820, 508), (1300, 496), (2170, 512), (2170, 560), (1200, 548), (400, 552), (-240, 540)], 60), "#b3c0d3")
    road("#8a97b1", "#a3b0c6", "#ccd5e2", "#e2e8f0")
with P.layer("gate", 3, weather=True):
    with P.group(turn=LEVEL):
        # trees and a fence, behind
        for x, s in ((404, 1.0), (482, .8), (290, .72)):
            P.line([(x, 480), (x + 4 * s, 430), (x - 2, 372)], "#4a5674", 9 * s)
            for dx, dy, e in ((-34, 74, 22), (30, 82, 20), (-22, 44, 16), (26, 52, 26), (10, 20, 12)):
                P.line([(x, 372 + dy * .7), (x + dx * s, 372 + dy * .3 - e), (x + dx * 1.5 * s, 340 + dy * .2 - e)], "#4a5674", 4 * s)
        for x in range(300, 860, 62):
            P.line([(x, 506), (x, 452)], "#56627f", 4, cap="butt")
        for y in (462, 480, 498):
            P.line([(290, y), (870, y - 3)], "#56627f", 2, cap="butt")
    # the wall, its coping and wire, the tower; its lamp falls between the two of them
    with P.group(turn=GATE):
        P.sheet([(866, 352), (1370, 340), (1370, 560), (866, 556)], "#5d6a87", .5, .2)
        P.poly([(860, 356), (870, 344), (1372, 330), (1376, 344), (866, 358)], "#c3cedf")
        d = "".join(f"M{x} {345 - (x - 866) * .024:.0f}q10 -26 20 0" for x in range(872, 1360, 22))
        P.raw(f'<path d="{d}" fill="none" stroke="#4a5674" stroke-width="2.4"/>')
        for x in range(900, 1360, 76):
            P.line([(x, 356), (x, 558)], "#55627e", 2, cap="butt")
        P.sheet([(930, 296), (1010, 292), (1004, 346), (936, 348)], "#4c5875", .4, .25)
        P.poly([(918, 296), (934, 280), (1008, 277), (1022, 291)], "#c3cedf")
        P.rect(944, 306, 52, 22, "#2a3453")
        P.sheet([(1286, 400), (1352, 398), (1352, 558), (1286, 557)], "#47536f", .5, .3)
        P.sheet([(1294, 408), (1345, 406), (1345, 556), (1294, 555)], "#6a7690", .2, .3)
        P.rect(1306, 424, 26, 22, "#2a3453")
        P.poly([(1290, 384), (1346, 382), (1336, 372), (1302, 373)], "#39455f")
        P.poly([(1286, 374), (1300, 365), (1338, 364), (1350, 371), (1340, 374)], "#c3cedf")
        for y in (560, 566):
            P.poly(smooth([(860, y), (1000, y - 10), (1180, y - 4), (1376, y - 12), (1376, y + 10), (860, y + 10)], 40), "#aab7cc")
    with P.group(turn=LEVEL):
        # two who were earlier, snowed in by now
        for x, s, c in ((566, 1, "#4f5b79"), (350, .8, "#5a5068")):
            q = [(-92, 0), (-94, -22), (-70, -30), (-44, -56), (30, -56), (58, -30), (90, -24), (92, 0)]
            P.sheet([(x + u * s, 566 + v * s) for u, v in q], c, .3, .2)
            P.poly([(x + u * s, 566 + v * s) for u, v in [(-50, -50), (-46, -66), (-10, -72), (34, -66), (38, -52), (30, -56), (-44, -56)]], "#c3cedf")
            P.poly([(x + u * s, 566 + v * s) for u, v in [(-60, -31), (-40, -50), (-8, -50), (-8, -31)]], "#2c3756")
            P.poly([(x + u * s, 566 + v * s) for u, v in [(-2, -50), (26, -50), (46, -31), (-2, -31)]], "#2c3756")
            P.poly(smooth([(x - 120 * s, 574), (x - 60 * s, 556), (x, 562), (x + 70 * s, 554), (x + 118 * s, 574)], 18), "#b4c0d4")
with P.light("gate_lamp", 2.9):
    with P.group(turn=GATE):
        P.poly([(1298, 384), (1340, 383), (1390, 560), (1246, 560)], P.linear([(0, LAMP, .62), (1, LAMP, .1)], (0, 384, 0, 560)), 1, .4)
        P.poly([(1294, 408), (1345, 406), (1345, 556), (1294, 555)], LAMP, .22)
        P.poly([(1300, 383), (1338, 382), (1334, 389), (1304, 389)], "#fff6d8", .95, .2)
        P.glow(1319, 388, 90, 70, LAMP, .4)

# Sunday: the sky has cleared, and a low sun comes over the land from behind the gate
KEPT = P.rand.getstate()        # what is older stays cut as it was
with P.light("sun_out", 2.85, "normal", of="sun"):
    with P.group(turn=LEVEL):
        P.rect(-230, 0, 2380, 480, P.linear([(0, "#86aede", .92), (.55, "#c9d8e6", .9), (.8, "#f6e2bc", .9), (1, "#ffdca0", .92)], (0, 160, 0, 480)))
        P.poly(smooth([(-240, 392), (120, 366), (420, 386), (760, 364), (1200, 388), (1560, 362), (1900, 384), (2170, 370), (2170, 474), (-240, 474)], 60), "#d8b68e", .85)
        P.poly([(-240, 470), (2170, 462), (2170, 760), (-240, 760)], P.linear([(0, "#ffe9c2", .92), (.5, "#ffdfae", .84), (1, "#f4cf9c", .8)], (0, 466, 0, 760)))
    road("#a8949c", "#c8a898", "#fbe4bc", "#fff2d8")
    with P.group(turn=LEVEL):
        # what stands throws its shadow towards us, blue on the lit snow
        for x, s in ((404, 1.0), (482, .8), (290, .72)):
            P.line([(x, 480), (x + 4 * s, 430), (x - 2, 372)], "#5c5064", 9 * s)
            for dx, dy, e in ((-34, 74, 22), (30, 82, 20), (-22, 44, 16), (26, 52, 26), (10, 20, 12)):
                P.line([(x, 372 + dy * .7), (x + dx * s, 372 + dy * .3 - e), (x + dx * 1.5 * s, 340 + dy * .2 - e)], "#5c5064", 4 * s)
            P.poly([(x - 4, 480), (x + 4, 480), (x - 92 * s, 600), (x - 112 * s, 600)], "#a9adc8", .7)
        for x in range(300, 860, 62):
            P.line([(x, 506), (x, 452)], "#6a6074", 4, cap="butt")
        for y in (462, 480, 498):
            P.line([(290, y), (870, y - 3)], "#6a6074", 2, cap="butt")
        for x, s in ((566, 1), (350, .8)):
            P.poly([(x - 100 * s, 570), (x + 92 * s, 570), (x + 20 * s, 616), (x - 190 * s, 616)], "#a9adc8", .75)
    with P.group(turn=GATE):
        # the wall is between the sun and us: warm stone in its own shade, a lit coping
        P.poly([(866, 352), (1370, 340), (1370, 560), (866, 556)], "#a48474", .9)
        P.poly([(866, 556), (1370, 560), (1180, 640), (700, 640)], "#a9adc8", .75)
        for x in range(900, 1360, 76):
            P.line([(x, 356), (x, 558)], "#8c6f68", 2, cap="butt")
        P.poly([(860, 356), (870, 344), (1372, 330), (1376, 344), (866, 358)], "#fff0d0")
        P.poly([(930, 296), (1010, 292), (1004, 346), (936, 348)], "#86706e")
        P.poly([(990, 293), (1010, 292), (1004, 346), (992, 346)], "#f0c48a")
        P.poly([(918, 296), (934, 280), (1008, 277), (1022, 291)], "#fff0d2")
        P.rect(944, 306, 52, 22, "#463c52")
        P.poly([(1286, 400), (1352, 398), (1352, 558), (1286, 557)], "#7c6668")
        P.poly([(1294, 408), (1345, 406), (1345, 556), (1294, 555)], "#a8877a")
        P.rect(1306, 424, 26, 22, "#463c52")
        P.poly([(1290, 384), (1346, 382), (1336, 372), (1302, 373)], "#4c4258")
        P.poly([(1286, 374), (1300, 365), (1338, 364), (1350, 371), (1340, 374)], "#fff0d2")
    with P.group(turn=LEVEL):
        # two who were earlier: roofs and bonnets in the sun
        for x, s, c in ((566, 1, "#66607c"), (350, .8, "#7c5f6c")):
            q = [(-92, 0), (-94, -22), (-70, -30), (-44, -56), (30, -56), (58, -30), (90, -24), (92, 0)]
            P.poly([(x + u * s, 566 + v * s) for u, v in q], c)
            P.poly([(x + u * s, 566 + v * s) for u, v in [(58, -30), (90, -24), (92, 0), (66, 0)]], "#e0ae7c", .7)
            P.poly([(x + u * s, 566 + v * s) for u, v in [(-50, -50), (-46, -66), (-10, -72), (34, -66), (38, -52), (30, -56), (-44, -56)]], "#fff0d2")
            P.poly([(x + u * s, 566 + v * s) for u, v in [(-60, -31), (-40, -50), (-8, -50), (-8, -31)]], "#463c52")
            P.poly([(x + u * s, 566 + v * s) for u, v in [(-2, -50), (26, -50), (46, -31), (-2, -31)]], "#463c52")
            P.poly(smooth([(x - 120 * s, 574), (x - 60 * s, 556), (x, 562), (x + 70 * s, 554), (x + 118 * s, 574)], 18), "#ffe6bc")
P.rand.setstate(KEPT)

# ---- glass: mist that hands have wiped, snow in the corners, one wiper ---------------------------
with P.layer("glass", 2.4):
    # the bonnet, under what has fallen on it since eight
    P.poly([R.p(70, 66, 224), R.p(150, 67, 224), R.p(186, 62, 214), R.p(190, 60, 90), R.p(70, 64, 70)], "#3d4766", 1, 0)
    P.poly(smooth([R.p(76, 69, 223), R.p(112, 71, 224), R.p(150, 69.5, 223), R.p(184, 64, 212), R.p(190, 62, 150), R.p(150, 68, 160), R.p(112, 70, 150), R.p(76, 69, 150)], 40), "#c3cedf", 1, .6)
    P.line(smooth([R.p(76, 69.4, 223), R.p(112, 71.4, 224), R.p(150, 70, 223), R.p(184, 64.6, 212)], 30, closed=False), "#e6ecf4", 3, .8)
    P.poly(REAR, "#dfe7f2", .10, 0)
    P.poly(FR([(-38, 68), (-38, 90), (-10, 80), (20, 78), (66, 74), (66, 68)]), "#dfe7f2", .26)
    P.poly(FR([(-152, 68), (-152, 96), (-128, 62), (-100, 90), (-76, 78), (-56, 82), (-56, 68)]), "#dfe7f2", .3)
    # a house with smoke, drawn by a finger in the mist
    q = FR([(-118, 72), (-118, 80), (-112, 86), (-106, 80), (-106, 72)])
    P.line(q, "#7e8dac", 4, .8)
    P.line(FR(smooth([(-109, 62), (-108, 90), (-104, 92), (-104, 96)], 1, closed=False)), "#7e8dac", 3.4, .8)
    for a, b, y in ((-150, -56, 68), (-38, 66, 68)):
        K.snow_on(FR, a, b, y, 7, "#c3cedf")
    P.poly([R.p(73, 70, 220), R.p(71, 76, 220), R.p(71, 74, 190), R.p(72, 78, 150), R.p(71.4, 73, 120), R.p(71, 78, 92), R.p(74, 69, 92)], "#c3cedf")
    P.line([R.p(72, 71, 150), R.p(60, 100, 205)], "#1b2440", 8)
    P.line([R.p(69, 78, 168), R.p(58, 106, 214)], "#2c3756", 5)
    # the breath of two, at the upper edges
    P.poly([R.p(51, 123, 220), R.p(50, 126, 92), R.p(58, 108, 92), R.p(57, 110, 140), R.p(55, 114, 190)], "#dfe7f2", .22)

# ---- the car ---------------------------------------------------------------------------------------
LINING, DOOR, STEEL, BENCH, WOOD = "#2f3552", "#2e2b45", "#3b4564", "#54333f", "#573d3c"


def piped(q: Points, colour: str, edge: float = .22) -> None:
    """An upholstered piece with a welt along its edge."""
    P.sheet(q, colour, .5, edge)


with P.layer("body", 2):
    P.holed([R.p(-240, 136, B), R.p(46, 136, B), R.p(52, 122, B), R.p(74, 68, B), R.p(74, -40, B), R.p(-240, -40, B)], [REAR, FRONT], "#2b3350", 0, 0, .4)
    # the ceiling, stretched and stitched, with a lamp that has no bulb
    P.poly([R.p(-240, 136, B), R.p(52, 136, B), R.p(50, 134, 60), R.p(-240, 140, 60)], LINING, 1, 0)
    for x in (-130, -86, -42, 2):
        P.line(smooth([R.p(x, 136, B), R.p(x + 1, 137.4, 180), R.p(x, 137, 120), R.p(x, 137, 70)], 60, closed=False), mix(LINING, DEEP, .3), 3)
        P.line(smooth([R.p(x + 1, 136, B), R.p(x + 2, 137.4, 180), R.p(x + 1, 137, 120)], 60, closed=False), mix(LINING, "#b9c4dc", .2), 2, .8)
    P.sheet(smooth([R.p(-58, 136, 190), R.p(-34, 136, 190), R.p(-34, 136, 168), R.p(-58, 136, 168)], 16), "#454c68", .4, .3)
    P.poly(smooth([R.p(-54, 135, 187), R.p(-38, 135, 187), R.p(-38, 135, 172), R.p(-54, 135, 172)], 14), "#646c86")
    P.sheet([R.p(-240, 136, B), R.p(52, 136, B), R.p(47, 124, B - 1), R.p(-240, 124, B - 1)], "#3b4362", .3, .25)
    # frames of the far doors; the post between them
    P.holed(FR([(-156, 64), (-153, 110), (-140, 125), (-52, 127), (-51, 64)]), [REAR], STEEL, .3, .35)
    P.holed(FR([(-43, 64), (-43, 127), (43, 126), (51, 120), (72, 70), (70, 64)]), [FRONT], STEEL, .3, .35)
    P.sheet(FR([(-51, 58), (-51, 126), (-43, 126), (-43, 58)]), "#2c3553", .3, .3)
    P.line(FR([(27, 68), (27, 122)]), STEEL, 9, cap="butt")
    # door cards: cloth, a strip of wood, a crank, a pull, a pocket with maps
    for a, b in ((-156, -50), (-44, 74)):
        P.sheet(FR([(a, -30), (a, 65), (b, 65), (b, -30)]), DOOR, .3, .3)
        P.sheet(FR([(a + 4, 54), (a + 4, 62), (b - 4, 62), (b - 4, 54)]), WOOD, .2, .3)
        P.poly(FR([(a, 64.6), (b, 64.6), (b, 59), (a, 60)]), DEEP, .42, 0)
        P.line(FR([(a + 6, 57), (b - 8, 57.4)]), mix(WOOD, DEEP, .3), 2)
        P.line(FR([(a + 10, 59.6), (b - 20, 60)]), mix(WOOD, "#b9c4dc", .14), 2)
        P.poly(FR(smooth([(a + 12, 20), (a + 12, 46), (a + 18, 50), (b - 18, 50), (b - 12, 46), (b - 12, 20)], 8)), mix(DOOR, DEEP, .22))
        P.sheet(FR([(a + 30, 38), (a + 30, 44), (b - 34, 44), (b - 34, 38)]), "#5a4a55", .6, .3)
    for x, t in ((-74, 40), (-22, -20)):
        c = R.p(x, 50, B - 2)
        P.poly(disc(*c, 9), "#8f99ae")
        e = (c[0] + 44 * math.cos(math.radians(t)), c[1] + 44 * math.sin(math.radians(t)))
        P.line([c, e], "#7f8aa2", 8)
        P.poly(disc(*e, 9), "#2a2f48")
    for x, y in ((-58, 66.5), (20, 66.5)):
        P.line(FR([(x, y), (x, y + 5)]), "#8f99ae", 6)
    # a coat hook with the good coat's hanger
    P.line(smooth(FR([(-60, 122), (-63, 119), (-60, 116), (-57, 118)]), 2, closed=False), "#2a2f48", 4)

with P.light("day", 1.95):
    # snow light comes in by every pane, lies on what is level, and leaves the rest alone
    with P.group(mask=P.hide(*PANES)):
        P.poly([R.p(-240, 124, B - 1), R.p(47, 124, B - 1), R.p(52, 136, B - 1), R.p(-240, 136, B - 1)], DAY, .12)
        P.poly([R.p(-158, 136, B), R.p(50, 136, B), R.p(44, 137, 96), R.p(-158, 137, 96)], P.linear([(0, DAY, .26), (1, DAY, 0)], (0, 250, 0, 70)), 1, .4)
        for a, b in ((-156, -50), (-44, 74)):
            P.poly(FR([(a, 62), (a, 65.4), (b, 65.4), (b, 62)]), DAY, .28)
            P.poly(FR([(a + 8, 54), (b - 8, 54), (b - 30, 24), (a + 30, 24)]), P.linear([(0, DAY, .10), (1, DAY, 0)]), 1, .4)
    P.poly(REAR, "#c6d4ea", .10, 0)
    P.poly(FRONT, "#c6d4ea", .08, 0)
    P.poly(SCREEN, "#d3ddee", .10, 0)

KEPT = P.rand.getstate()
with P.light("sun_body", 1.94, "normal", of="sun"):
    # it comes in by the far panes: round their frames, along the ceiling, down the cards
    P.poly([R.p(-158, 136, B), R.p(50, 136, B), R.p(44, 137, 76), R.p(-158, 137, 76)], P.linear([(0, "#f0bc80", .58), (1, "#d89a68", .16)], (0, 250, 0, 40)), 1, .4)
    P.poly([R.p(-240, 124, B - 1), R.p(47, 124, B - 1), R.p(52, 136, B - 1), R.p(-240, 136, B - 1)], "#e0a870", .4)
    for a, b in ((-156, -50), (-44, 74)):
        P.poly(FR([(a, 62), (a, 65.6), (b, 65.6), (b, 62)]), "#ffe0a8", .85)
        P.poly(FR([(a, -30), (a, 62), (b, 62), (b, -30)]), P.linear([(0, "#e0a068", .44), (1, "#c88460", .2)]), 1, .4)
P.rand.setstate(KEPT)

with P.layer("behind", 1.9):
    # the floor: rubber, wet from four shoes, and a mat
    P.poly([R.p(-260, 2, B), R.p(90, 2, B), R.p(90, 2, 96), R.p(-20, 2, 70), R.p(-150, 2, 120)], "#1d2038", 1, 0)
    P.poly([R.p(34, 34, 224), R.p(47, 34, 221), R.p(90, 2, B), R.p(90, 2, 60), R.p(47, 34, 60), R.p(47, 28, 60), R.p(34, 20, 224)], "#14182e", 1, 0)
    P.poly([R.p(38, 2.4, 216), R.p(84, 2.4, 216), R.p(84, 2.4, 110), R.p(38, 2.4, 110)], "#262a44")
    for z in range(116, 214, 12):
        P.line([R.p(40, 2.8, z), R.p(82, 2.8, z)], "#1a1d34", 4, cap="butt")
    for x, z, k in ((60, 150, 9), (52, 176, 6), (66, 124, 7)):
        P.poly([R.p(x + k * math.cos(a), 3, z + k * 1.3 * math.sin(a)) for a in (i * math.tau / 12 for i in range(12))], "#4a5878", .7, 1.5)
    # the shelf under the rear window: cartons of a case, a blanket
    P.poly([R.p(-180, 84, 214), R.p(-138, 86, 214), R.p(-136, 84, 100), R.p(-180, 84, 100)], "#383f58")
    P.sheet([R.p(-172, 86, 206), R.p(-146, 86, 206), R.p(-146, 99, 206), R.p(-172, 99, 206)], "#7d6f66", .4, .3)
    P.line([R.p(-159, 86, 205), R.p(-159, 99, 205)], "#5f544f", 4, cap="butt")
    K.print(K.front(204, -170, 86), 4, 12, 9, 2, 3, "#4d4548", 3)
    # the back bench
    piped([R.p(-150, 26, 222), R.p(-140, 86, 222), R.p(-136, 90, 214), R.p(-136, 90, 120), R.p(-150, 26, 112)], BENCH)
    for z in (200, 176, 152):
        P.line([R.p(-137, 86, z), R.p(-146, 34, z)], mix(BENCH, DEEP, .3), 4)
    P.poly([R.p(-150, 26, 222), R.p(-92, 28, 222), R.p(-92, 28, 110), R.p(-150, 26, 110)], mix(BENCH, "#b9c4dc", .06))
    for x in (-132, -114):
        P.line([R.p(x, 27, 222), R.p(x, 27, 130)], mix(BENCH, DEEP, .3), 4)
    P.sheet([R.p(-92, 28, 222), R.p(-92, 8, 222), R.p(-90, 8, 112), R.p(-92, 28, 112)], mix(BENCH, DEEP, .3), 0, .2)

with P.layer("dash", 1.8):
    # windscreen: post, header, mirror; the dashboard under it goes out of the picture towards us
    P.sheet([R.p(50, 126, 222), R.p(42, 126, 222), R.p(70, 66, 222), R.p(76, 66, 222)], "#343e5c", .4, .4)
    P.sheet([R.p(52, 122, 221), R.p(46, 129, 221), R.p(44, 131, 62), R.p(51, 125, 62)], "#39425f", .4, .3)
    top = [R.p(46, 66, 221), R.p(76, 67, 221), R.p(78, 67, 62), R.p(46, 66, 62)]
    P.sheet(top, "#2f3652", 0, .2)
    P.poly([R.p(46, 66, 221), R.p(50, 67.5, 221), R.p(50, 67.5, 62), R.p(46, 66, 62)], "#434c69")
    P.poly([R.p(46, 66, 221), R.p(46, 66, 62), R.p(47, 28, 62), R.p(47, 28, 221)], "#262b45")
    P.sheet([R.p(46, 60, 220), R.p(46, 60, 62), R.p(46, 46, 62), R.p(46, 46, 220)], WOOD, .2, .25)
    for y in (49, 53, 57):
        P.line([R.p(45.8, y, 219), R.p(45.8, y + .4, 90)], mix(WOOD, DEEP, .25), 2, .7)
    # the hood over the dials, before her
    P.sheet([R.p(45, 70, 210), R.p(44, 73, 204), R.p(44, 73, 166), R.p(45, 70, 160), R.p(45, 47, 160), R.p(45, 47, 210)], "#2b304a", .5, .35)
    for z in (198, 174):
        q = [R.p(44, 59 + 9 * math.sin(t * math.tau / 16), z + 10 * math.cos(t * math.tau / 16)) for t in range(16)]
        P.poly(q, "#151b33")
        P.line([*q, q[0]], "#6b768f", 3)
        P.line([R.p(44, 59, z), R.p(44, 64, z - 5)], "#9aa2b4", 3)
    with P.spot("dashboard", "The dashboard, reading aloud"):
        P.sheet([R.p(45, 62, 152), R.p(45, 62, 116), R.p(45, 44, 116), R.p(45, 44, 152)], "#262b44", .4, .4)
        P.poly([R.p(44.6, 59.5, 149), R.p(44.6, 59.5, 119), R.p(44.6, 55, 119), R.p(44.6, 55, 149)], "#5e5348")
        for i in range(9):
            z = 146 - 3 * i
            P.line([R.p(44.4, 58.6, z), R.p(44.4, 57.4 if i % 2 else 56.4, z)], "#2b2a3c", 2.4)
        P.poly([R.p(44.6, 52.6, 145), R.p(44.6, 52.6, 123), R.p(44.6, 48, 123), R.p(44.6, 48, 145)], "#10152c")
        P.poly([R.p(44.4, 51.4, 142), R.p(44.4, 51.4, 126), R.p(44.4, 49, 126), R.p(44.4, 49, 142)], "#8a8578", .9)
        for z in (149, 119):
            P.poly(disc(*R.p(44.4, 50.4, z), 13), "#6f7a92")
            P.poly(disc(*R.p(44.4, 50.4, z), 8), "#3a415c")
    # twelve cassettes of it on the shelf, and a glove
    for i, (c, t) in enumerate((("#7a4a4c", 0), ("#8a7648", 1.4), ("#4f6a7c", .4))):
        z0 = 146 - i * 2
        P.sheet([R.p(52 + t, 67 + 2.6 * i, z0), R.p(52 + t, 67 + 2.6 * i, z0 - 18), R.p(52 + t, 69.6 + 2.6 * i, z0 - 18), R.p(52 + t, 69.6 + 2.6 * i, z0)], c, .2, .3)
        P.poly([R.p(52 + t, 67.8 + 2.6 * i, z0 - 3), R.p(52 + t, 67.8 + 2.6 * i, z0 - 12), R.p(52 + t, 69 + 2.6 * i, z0 - 12), R.p(52 + t, 69 + 2.6 * i, z0 - 3)], "#b0aca4", .8)
    P.sheet(smooth([R.p(54, 68, 196), R.p(54, 72, 198), R.p(55, 75, 192), R.p(54, 71, 188), R.p(54, 74, 183), R.p(54, 70, 180), R.p(54, 68, 182)], 8), "#4a5a52", .3, .3)
    with P.spot("sun_visor", "The sun visor, with a slip of paper under a rubber band"):
        V = lambda u, v: R.p(48 - 15 * v, 126 - 17 * v, 216 - 66 * u)  # noqa: E731
        P.sheet(smooth([V(0, .02), V(1, 0), V(1.02, .5), V(.98, 1), V(.04, 1), V(-.02, .5)], 60), "#645f68", .7, .3)
        P.poly([V(.26, .12), V(.82, .1), V(.84, .72), V(.27, .74)], "#c8c5bd")
        for i in range(4):
            P.line([V(.32, .24 + .12 * i), V(.76 - .1 * (i % 2), .23 + .12 * i)], "#6a6874", 4)
        P.line([V(.16, 0), V(.17, 1)], "#7a4044", 5)
        P.line([V(.92, 0), V(.92, 1)], "#7a4044", 5)
        P.line([V(.16, .82), V(.92, .8)], "#8c4a4c", 5)
    with P.spot("rear_mirror", "The mirror: what is behind them"):
        P.line([R.p(52, 125, 128), R.p(50, 117, 128)], "#2a2f48", 7)
        P.sheet(smooth([R.p(48, 118, 146), R.p(48, 119, 144), R.p(48, 119, 112), R.p(48, 118, 110), R.p(48, 108, 111), R.p(48, 107, 143)], 40), "#2a2f48", .5, .4)
        P.poly([R.p(47.8, 117, 143), R.p(47.8, 117, 113), R.p(47.8, 109.4, 114), R.p(47.8, 109, 142)], "#8594b2")
        P.poly([R.p(47.7, 113, 143), R.p(47.7, 112.4, 113), R.p(47.7, 109.4, 114), R.p(47.7, 109, 142)], "#b6c2d6")
        P.poly([R.p(47.6, 113, 131), R.p(47.6, 117, 127), R.p(47.6, 113, 122)], "#56627f")
    P.line(smooth([R.p(48, 107, 128), R.p(48, 98, 127), R.p(48, 94, 128)], 20, closed=False), "#8c3b3f", 3)   # a child's felt fish, from somebody's thanks
    x, y = R.p(48, 90, 128)
    P.sheet(smooth([(x - 24, y), (x - 6, y - 17), (x + 16, y - 4), (x + 32, y - 15), (x + 29, y), (x + 32, y + 13), (x + 16, y + 4), (x - 6, y + 15)], 9), "#8c5048", .4, .3)
    P.poly(disc(x - 9, y - 4, 3), "#1b2440")

SEAT_END = 152      # his lawyer's seat ends beside her, not at ours
BACK_END = [*smooth([R.p(u, v, SEAT_END) for u, v in ((-22, 76), (-22.6, 84), (-25, 88.4), (-29, 90), (-33, 89.6), (-36.4, 87), (-38.4, 81))], 9, closed=False),
            R.p(-42, 24, SEAT_END), R.p(-24, 24, SEAT_END)]
BACK_TOP = smooth([R.p(-22, 78, 222), R.p(-22.4, 84, 222), R.p(-24, 88, 221.6), R.p(-26, 90, 221)], 9, closed=False)
with P.layer("bench", 1.6):
    # the front bench: its back is a slab, cut through on our side
    piped([R.p(-24, 24, 222), *BACK_TOP, R.p(-28, 90, SEAT_END), R.p(-25, 88.4, SEAT_END), R.p(-22.4, 83, SEAT_END), R.p(-24, 24, SEAT_END)], BENCH)
    for z in (207, 192, 177, 163):
        P.line([R.p(-22, 83, z), R.p(-23, 30, z)], mix(BENCH, DEEP, .32), 4)
    P.sheet(BACK_END, mix(BENCH, DEEP, .36), .5, .3, .4)
    P.line([q for q in BACK_END if q[1] < R.p(0, 80, SEAT_END)[1]], mix(BENCH, "#b9c4dc", .2), 4)
    P.line([R.p(-38.6, 80, SEAT_END), R.p(-41.6, 26, SEAT_END)], mix(BENCH, "#b9c4dc", .12), 3)
    P.poly([R.p(-24, 24, 222), R.p(34, 26, 222), R.p(34, 26, SEAT_END - 3), R.p(-24, 24, SEAT_END - 3)], mix(BENCH, "#b9c4dc", .06))
    for x in (-6, 12):
        P.line([R.p(x, 25, 220), R.p(x, 25, SEAT_END)], mix(BENCH, DEEP, .3), 4)
    P.sheet([R.p(-26, 24, SEAT_END - 3), R.p(34, 26, SEAT_END - 3), R.p(32, 5, SEAT_END - 3), R.p(-26, 5, SEAT_END - 3)], mix(BENCH, DEEP, .42), .3, .3)
    P.line([R.p(-24, 20, SEAT_END - 4), R.p(33, 22, SEAT_END - 4)], mix(BENCH, "#b9c4dc", .12), 3)

with P.light("day_bench", 1.5, of="day"):
    P.poly([R.p(46, 66.4, 221), R.p(76, 67, 221), R.p(78, 67, 62), R.p(46, 66.4, 62)], DAY, .24)
    P.line([R.p(46, 66, 221), R.p(46, 66, 62)], "#dfe8f6", 4, .7)
    for x0, x1, z in ((-150, -92, 160), (-22, 34, 176)):
        P.poly([R.p(x0 + 4, 27, 219), R.p(x1 - 6, 27, 219), R.p(x1 - 10, 27, z - 4), R.p(x0 + 12, 27, z)], P.linear([(0, DAY, .2), (1, DAY, .02)], (0, R.p(0, 27, 219)[1], 0, R.p(0, 27, z)[1])))
    P.line([R.p(-25, 89.8, 221), R.p(-28, 90, SEAT_END)], "#dfe8f6", 4, .6)
    P.line([R.p(-136, 90.4, 214), R.p(-136, 90.4, 120)], "#dfe8f6", 4, .5)
KEPT = P.rand.getstate()
with P.light("sun", 1.48, "normal"):
    # on what is level it lies pane by pane, with the post's shadow between them
    gold, pale = "#ffd08c", "#fff0cc"
    P.poly([R.p(46, 66.4, 221), R.p(76, 67, 221), R.p(78, 67, 62), R.p(46, 66.4, 62)], P.linear([(0, gold, .86), (1, "#f0b070", .5)], (1500, 0, 1900, 0)), 1, .4)
    P.poly([R.p(49, 67.2, 200), R.p(74, 67.4, 196), R.p(74, 67.4, 150), R.p(49, 67.2, 158)], pale, .55, .6)
    P.line([R.p(46, 66, 221), R.p(46, 66, 62)], pale, 5, .95)
    P.poly([R.p(46, 46, 221), R.p(46, 60, 221), R.p(46, 60, 62), R.p(46, 46, 62)], "#e0a060", .26)
    for x0, x1, z0, z1 in ((-143, -97, 218, 168), (-19, 28, 218, 182)):
        mid = x0 + (x1 - x0) * .56
        for a, b in ((x0, mid - 2), (mid + 2, x1)):
            P.poly([R.p(a, 27.4, z0), R.p(b, 27.4, z0), R.p(b + 7, 27.4, z1), R.p(a + 7, 27.4, z1)], gold, .66, .8)
            z2 = max(z1 - 36, SEAT_END + 2)
            P.poly([R.p(a + 8, 27.4, z1 - 3), R.p(b + 8, 27.4, z1 - 3), R.p(b + 13, 27.4, z2), R.p(a + 13, 27.4, z2)], "#f0b070", .4, .8)
    P.poly([R.p(-136.6, 88, 216), R.p(-137, 60, 219), R.p(-137, 48, 170), R.p(-136.6, 88, 150)], gold, .5, .8)
    P.poly([R.p(-22.6, 82, 219), R.p(-23.4, 58, 220), R.p(-23.4, 50, 186), R.p(-22.6, 82, 170)], gold, .5, .6)
    P.poly(BACK_END, P.linear([(0, "#c88458", .4), (1, "#a86850", .1)]), 1, 0)
    P.line([q for q in BACK_END if q[1] < R.p(0, 84, SEAT_END)[1]], pale, 4, .8)
    P.line([R.p(-25.4, 90, 221), R.p(-28, 90.4, SEAT_END)], pale, 6, .9)
    P.line([R.p(-136, 90.4, 214), R.p(-136, 90.4, 120)], pale, 6, .85)
    P.poly([R.p(38, 3, 216), R.p(84, 3, 216), R.p(84, 3, 130), R.p(38, 3, 130)], "#e0a068", .3)
    # the cassettes, the glove, the visor's edge: small things have most of it
    P.line([R.p(52, 75, 146), R.p(52, 75, 126)], pale, 4, .8)
    P.line([R.p(33, 109, 216), R.p(33, 109, 152)], pale, 5, .8)
    for x0, x1, a in ((-146, -96, .22), (-34, 24, .2)):
        P.poly([R.p(x0, 121, B - 2), R.p(x1, 121, B - 2), R.p(x1 + 30, 27, 160), R.p(x0 + 30, 27, 160)], P.linear([(0, "#ffdca0", a), (.7, "#ffdca0", a * .4), (1, "#ffdca0", 0)], (0, 150, 0, 760)), 1, .8)
P.rand.setstate(KEPT)
with P.layer("seat", 1.44):
    # for a tall man: the near seat, run back as far as it will go
    KEPT = P.rand.getstate()
    with P.spot("near_seat", "The seat beside hers, run back as far as it goes"):
        S = lambda x, y, z: R.p(x + 17, y, z)  # noqa: E731
        NEAR_BACK = lambda z: [S(-98, 22, z), S(-94, 72, z), *smooth([S(-93.4, 78, z), S(-91, 85, z), S(-86, 88, z), S(-78, 88, z), S(-73, 85, z), S(-70.4, 78, z)], 14, closed=False), S(-68, 22, z)]  # noqa: E731
        P.poly([S(-86, 22, 150), S(-10, 24, 150), S(-10, 24, 112), S(-86, 22, 112)], mix(BENCH, "#b9c4dc", .06))
        P.sheet([S(-88, 22, 112), S(-8, 24, 112), S(-10, 2, 112), S(-88, 2, 112)], mix(BENCH, DEEP, .42), .3, .3)
        piped([S(-68, 22, 148), S(-71.6, 74, 148), *smooth([S(-72, 80, 148), S(-75, 85, 147), S(-80, 87, 146), S(-86, 86, 144)], 12, closed=False), S(-86, 86, 118), S(-78, 87, 116), S(-72, 80, 114), S(-68, 22, 112)], BENCH, .26)
        P.sheet(NEAR_BACK(113), mix(BENCH, DEEP, .34), .5, .3, .4)
        # the back of it, seen from the rear door: a welt, a pocket with a newspaper
        P.line(smooth([S(-74, 84, 112.6), S(-79, 84.6, 112.6), S(-88, 82, 112.6), S(-92, 60, 112.6), S(-95, 26, 112.6)], 30, closed=False), mix(BENCH, "#b9c4dc", .12), 4)
        P.sheet([S(-93, 44, 112.4), S(-72, 45, 112.4), S(-72, 26, 112.4), S(-95, 25, 112.4)], mix(BENCH, DEEP, .48), .3, .3)
        P.sheet([S(-90, 53, 112.5), S(-78, 55, 112.5), S(-78, 45, 112.5), S(-90, 44, 112.5)], "#a8a49c", .2, .3)
    P.rand.setstate(KEPT)
with P.light("sun_seat", 1.43, "normal", of="sun"):
    KEPT = P.rand.getstate()
    P.out.append('<g id="near_seat_sun">')
    P.poly(NEAR_BACK(112.3), P.linear([(0, "#d89460", .5), (1, "#b87450", .24)]), 1, 0)
    P.line(smooth([S(-70, 80, 112.3), S(-77, 88, 112.3), S(-87, 88, 112.3)], 20, closed=False), "#ffe0a8", 5, .9)
    P.out.append("</g>")
    P.rand.setstate(KEPT)
with P.light("radio", 1.45):
    P.poly([R.p(44.4, 59.5, 149), R.p(44.4, 59.5, 119), R.p(44.4, 55, 119), R.p(44.4, 55, 149)], "#ffb45c", .85)
    P.line([R.p(44.2, 59, 129), R.p(44.2, 55.4, 129)], "#c8402c", 4)
    x, y = R.p(44.4, 56, 134)
    P.glow(x, y, 300, 210, DIAL, .38)
    P.glow(x, y, 120, 84, DIAL, .5)
    for z in (198, 174):
        q = [R.p(43.8, 59 + 8.4 * math.sin(t * math.tau / 16), z + 9.4 * math.cos(t * math.tau / 16)) for t in range(16)]
        P.poly(q, DIAL, .34)
        P.line([q[i] for i in range(2, 8)], "#ffcf8a", 3)
    P.poly([R.p(34, 26.4, 204), R.p(10, 25.4, 204), R.p(8, 25.4, SEAT_END), R.p(34, 26.4, SEAT_END)], P.linear([(0, DIAL, 0), (1, DIAL, .26)], (R.p(8, 25, 180)[0], 0, R.p(34, 26, 180)[0], 0)))
    P.line([R.p(45.6, 46, 200), R.p(45.6, 46, 96)], DIAL, 4, .55)
    # what it has of her profile: the edge of the visor, the wheel's near rim
    P.line([R.p(33, 109, 216), R.p(33, 109, 152)], DIAL, 4, .55)


def wheel(r: float) -> list[tuple[float, float]]:
    """A circle of the steering wheel, which leans away from her."""
    return [R.p(31 + .36 * r * math.sin(t * math.tau / 40), 58 + .93 * r * math.sin(t * math.tau / 40), 184 + r * math.cos(t * math.tau / 40)) for t in range(41)]


dark, rim = "#121a36", "#5c6c92"
with P.layer("front_wheel", .9):
    P.line([R.p(46, 46, 184), R.p(32, 58, 184)], "#222843", 26)
    w = wheel(20)
    P.line(w, "#171d37", 17)
    P.line([w[i] for i in range(4, 18)], "#7886a6", 4, .9)
    for t in (-.06, .56):
        a = t * math.tau
        P.line([R.p(31 + 7 * math.sin(a), 58 + 18 * math.sin(a), 184 + 19 * math.cos(a)), R.p(31, 57, 184)], "#222843", 11)
    P.poly(disc(*R.p(31, 58, 184), 30, 34), "#222843")
    P.poly(disc(*R.p(31, 58, 184), 17, 19), "#39425f")
with P.light("radio_wheel", .9, of="radio"):
    P.line([w[i] for i in range(19, 32)], "#ffb868", 5, .8)
with P.layer("front", -1):
    # our side: the roof's edge, the post with its belt, the sill; near, dark, cut by the frame
    P.sheet(smooth([(-260, -40), (2170, -40), (2170, 20), (1500, 34), (800, 40), (100, 36), (-260, 60)], 200), dark, 0, 0)
    P.line(smooth([(-260, 60), (100, 36), (800, 40), (1500, 34), (2170, 20)], 120, closed=False), rim, 4, .8)
    P.sheet([(640, 10), (694, 12), (706, 560), (724, 1100), (640, 1100), (634, 560)], dark, .8, 0)
    P.line([(696, 40), (707, 560), (725, 1100)], rim, 4, .85)
    P.sheet([(652, 196), (690, 196), (692, 246), (652, 248)], "#252e50", .4, .3)
    P.poly([(662, 240), (690, 236), (770, 1100), (728, 1100)], "#2a3357")
    P.line([(690, 236), (770, 1100)], "#6d7da2", 4, .8)
    P.line([(668, 256), (738, 1090)], "#39446a", 3, .8, dash="10 12")
    P.sheet(smooth([(-260, 1100), (-260, 1010), (200, 1030), (900, 1046), (1600, 1040), (2170, 1014), (2170, 1100)], 160), dark, 0, 0)
    P.line(smooth([(-260, 1010), (200, 1030), (900, 1046), (1600, 1040), (2170, 1014)], 120, closed=False), rim, 4, .8)
    # the window handle of a door that is not there
    P.poly(smooth([(1560, 1044), (1580, 1018), (1760, 1012), (1790, 1040)], 30), "#1f294c")
    P.line(smooth([(1566, 1036), (1584, 1016), (1760, 1010), (1786, 1032)], 20, closed=False), rim, 4, .7)

H = R.person(185, 2)
P.mark_at("wheel", R.p(2, -21, 185), H, seat=True, face="right")
P.mark_at("passenger", R.p(-47, -22, 134), R.person(134, -47), seat=True, face="right")
P.mark_at("back_seat", R.p(-104, -19, 186), R.person(186, -104), seat=True, face="right")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    render(P.path, f"{sys.argv[1]}/upstate_car.png", 1280)
