"""The laundromat: whoever sits on the bench is warm; the eye goes to the round windows.

Six dryers turn on the right, a bench before them; on the left a steamed pane, and
through the steam the neon bird across the street. Behind every round window somebody's week.
"""

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from paper import DEEP, Place, Point, Room, bird, disc, mix, num, shift, smooth
from props import stump

ROOM = Room(hx=900, hy=420, f=1300, eye=150, back=700, left=-520, right=374, top=288)
P = Place("laundromat", "The laundromat", seed=611, room=ROOM, sun=(-1.8, -2.2))
R = ROOM
U = P.rand.uniform
DW, WW = 560, 700  # the wall of the dryers, the wall of the window
CORNER = -46
EMBER, GOLD, TEAL, ROSE, PALE = "#c8752f", "#f0b058", "#49c9c2", "#e0605a", "#98a9bc"


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


@contextmanager
def more() -> Iterator[None]:
    """Go on in the layer just closed."""
    assert P.out.pop() == "</g>"
    yield
    P.out.append("</g>")


def at(q: Sequence[Point], x: float, y: float, z: float) -> list[Point]:
    """A prop in centimetres (u right, v up) standing at x, y, z, turned to us."""
    return [R.p(x + u, y + v, z) for u, v in q]


WIN = (-346, -72, 96, 242)
DOOR = (-474, -374, 0, 222)
GLASS = (-464, -384, 34, 186)
COLS = ((0, .31), (.335, .665), (.69, 1))
ROWS = ((0, .76), (.79, 1))


def pane(c: tuple[float, float], v: tuple[float, float], z: float = WW) -> list[Point]:
    """One pane of the street window."""
    w, h = WIN[1] - WIN[0], WIN[3] - WIN[2]
    return R.front(WIN[0] + w * c[0], WIN[0] + w * c[1], WIN[2] + h * v[0], WIN[2] + h * v[1], z)


PANES = [pane(c, v) for c in COLS for v in ROWS]
BIRD = bird(500, 384, .5)   # across the street
WIPED = smooth([(428, 372), (434, 336), (470, 312), (530, 312), (584, 326), (600, 360), (584, 404), (530, 436), (468, 440), (436, 412)], 18)

# ---- the street ---------------------------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#18203f", "#33426a", 200, 560))
with P.layer("street", 3.4, weather=True):
    # the house opposite: brick, a snowed cornice, one wide window, a door that has a lamp
    P.sheet([(404, 150), (782, 150), (782, 560), (404, 560)], "#33263f", .4, .15)
    for i in range(26):
        x, y = 412 + U(0, 330), 160 + 11 * P.rand.randrange(11)
        P.poly([(x, y), (x + 22, y), (x + 22, y + 5), (x, y + 5)], "#3c2d46", 1, .3)
    for i in range(4):
        P.neighbour(440 + i * 84, 212, 34, 58, "#4a3848", snow="#7f93b6")
    P.poly([(398, 296), (788, 296), (788, 312), (398, 312)], "#3d2c3c", 1)
    P.poly([(396, 288), (500, 283), (640, 287), (790, 284), (790, 298), (396, 299)], "#8297bb", .95)
    P.poly([(412, 312), (782, 312), (782, 520), (412, 520)], "#2c2034", 1)
    P.sheet([(426, 320), (630, 320), (630, 462), (426, 462)], "#4a3442", .3, .2)
    P.poly([(434, 327), (622, 327), (622, 456), (434, 456)], "#171c3a", 1)
    for x in (436, 602):   # half curtains
        P.poly([(x, 416), (x + 18, 416), (x + 18, 456), (x, 456)], "#3e3a58", 1, .4)
    P.line([(434, 416), (622, 416)], "#6a5640", 3)
    P.poly([(422, 462), (634, 462), (638, 472), (420, 472)], "#7f93b6", .9)
    P.sheet([(656, 318), (722, 318), (722, 520), (656, 520)], "#432f3c", .3, .2)
    P.poly([(666, 366), (712, 366), (712, 440), (666, 440)], "#1a1d3a", 1)
    P.poly([(674, 386), (704, 384), (704, 398), (674, 400)], "#8a8490", .9)
    P.poly(BIRD["body"][0][0], "#0c1228", .9, .4)
    tubes(BIRD["tubes"], 3)
    P.sheet([(140, 300), (300, 286), (426, 300), (426, 560), (140, 560)], "#222a50", .3, .15)
    P.poly([(136, 302), (300, 283), (428, 298), (428, 305), (300, 291), (138, 310)], "#6f83a8", .8)
    for i in range(4):
        P.neighbour(284 + i * 36, 330, 20, 30, "#2c3560")
        P.neighbour(284 + i * 36, 392, 20, 30, "#2c3560")
    P.line([(330, 520), (330, 304), (346, 292), (372, 292)], "#141a38", 7)
    P.sheet([(360, 290), (392, 290), (386, 300), (366, 300)], "#3a4568", 0)
    P.sheet(smooth([(-60, 512), (120, 498), (300, 506), (470, 496), (800, 508), (800, 620), (-60, 620)], 60), "#7186ac", .3, .2)
    P.sheet(smooth([(300, 520), (312, 494), (344, 486), (362, 468), (420, 466), (440, 486), (470, 494), (476, 522)], 16), "#1d2548", .3, .2)
    P.sheet(smooth([(306, 496), (344, 480), (362, 462), (422, 460), (444, 480), (470, 490), (440, 492), (420, 482), (360, 484), (340, 496)], 14), "#8a9dc0", .2, .2)

with P.light("dawn", 3.3, "normal"):
    with P.group(clip=P.clip(*PANES, R.front(*GLASS, WW))):
        # the houses stand against it: only sky, snow and what breath has left on the glass take the light
        P.poly([(0, 200), (404, 200), (404, 296), (300, 284), (136, 302), (0, 320)], P.linear([(0, "#c8a0a8", .8), (1, "#ffd8a0", .95)], (0, 220, 0, 310)), 1, 0)
        P.poly([(136, 302), (300, 283), (428, 298), (428, 305), (300, 291), (138, 310)], "#ffe6b8", .9)
        P.poly([(396, 288), (500, 283), (640, 287), (790, 284), (790, 291), (396, 294)], "#ffe0b0", .9)
        for i in range(4):
            P.poly([(435 + i * 84, 274), (436 + i * 84, 269), (479 + i * 84, 269), (480 + i * 84, 274)], "#ffe0b0", .6, .3)
        P.poly([(426, 300), (446, 300), (432, 560), (412, 560)], "#f0b07c", .5, .4)
        P.poly([(422, 462), (634, 462), (638, 472), (420, 472)], "#ffe0b0", .85)
        P.poly(smooth([(-60, 512), (120, 498), (300, 506), (470, 496), (800, 508), (800, 620), (-60, 620)], 60),
               P.linear([(0, "#ffe2ac", .95), (.6, "#f0b888", .6), (1, "#c89a98", .4)], (0, 0, 780, 0)), 1, 0)
        P.poly(smooth([(306, 496), (344, 480), (362, 462), (422, 460), (444, 480), (470, 490), (440, 492), (420, 482), (360, 484), (340, 496)], 14), "#ffe6b8", .9, .2)
        with P.group(mask=P.hide(WIPED)):
            P.rect(0, 200, 820, 480, P.linear([(0, "#e0b098", .16), (.6, "#f0c090", .38), (1, "#ffe0a8", .7)], (0, 240, 0, 530)))
with P.light("snow", 3.3):
    # when nothing burns out there: the street's snow, and breath on the panes
    with P.group(clip=P.clip(*PANES, R.front(*GLASS, WW))):
        P.rect(0, 200, 820, 480, P.linear([(0, "#4a5e98", .06), (.5, "#5a70ac", .26), (.8, "#7c94cc", .5), (1, "#8ca4d8", .6)], (0, 220, 0, 580)))
        P.poly([(396, 288), (500, 283), (640, 287), (790, 284), (790, 298), (396, 299)], "#7c94cc", .4)
        P.poly(smooth([(-60, 512), (120, 498), (300, 506), (470, 496), (800, 508), (800, 620), (-60, 620)], 60), "#7c94cc", .4)
with P.light("street", 3.3):
    # light seen through steam: broad and soft first, then what it really is where a sleeve has wiped
    with P.group(clip=P.clip(*PANES, R.front(*GLASS, WW))):
        for x, y, w, h, who in ((440, 212, 34, 58, "cat"), (608, 212, 34, 58, "tall"), (320, 330, 20, 30, "phone")):
            P.neighbour_lit(x, y, w, h, who, "#d09a56")
        lamps = P.linear([(0, "#f0b860", .8), (1, "#c87a38", .75)], (0, 327, 0, 456))
        guests = [[(x - 15 * k, 456), (x - 14 * k, 440), (x - 7 * k, 431), (x - 6 * k, 420), (x, 415), (x + 6 * k, 420), (x + 6 * k, 431), (x + 13 * k, 440), (x + 15 * k, 456)]
                  for x, k in ((556, 1), (592, .9))]
        with P.group(mask=P.hide(BIRD["body"][0][0], *guests)):
            P.poly([(434, 327), (622, 327), (622, 456), (434, 456)], lamps, 1, .2)
        P.poly([(586, 330), (606, 330), (614, 346), (578, 346)], "#ffe4a8", .9, .3)   # the lamp over the worst table
        P.poly([(666, 366), (712, 366), (712, 440), (666, 440)], "#b8702f", .7, .3)
        for m, a in ((1, .5), (1.6, .26)):
            P.poly([(436, 474), (622, 474), (640 + 30 * m, 480 + 34 * m), (400 - 20 * m, 480 + 34 * m)], "#c07a36", a, .5)
        P.poly([(366, 300), (386, 300), (440, 510), (300, 512)], P.linear([(0, "#c8d4e4", .6), (1, "#8fa4c8", .08)], (0, 300, 0, 512)), 1)
        P.poly(smooth([(290, 512), (360, 500), (450, 508), (420, 530), (320, 532)], 20), "#8fa4c8", .35)
        tubes(BIRD["tubes"], 3, lit=True)
        P.poly([(430, 476), (600, 474), (580, 482), (450, 484)], TEAL, .4, .5)

# ---- the room ----------------------------------------------------------------------------
WALL, FAR, FLOOR, CEIL = "#473c58", "#393352", "#2b2640", "#231f3d"
with P.layer("room", 2.2):
    P.poly(R.flat(-700, 374, 288, 220, WW), CEIL, 1, 0)
    P.poly(R.flat(-700, 374, 0, 235, WW), FLOOR, 1, 0)
    # chequered floor, worn paler where one walks from machine to machine
    for i in range(-14, 8):
        for j in range(9):
            if (i + j) % 2 == 0:
                z0, z1 = 250 + j * 50, 300 + j * 50
                if i * 50 < -700 or i * 50 >= 360:
                    continue
                worn = abs(i * 50 - 20) < 180 and 400 < z0 < 600
                P.poly(R.flat(i * 50, min(374, i * 50 + 50), 0, z0, z1), "#413a58" if worn else "#38324f", 1, .3)
    # wall of the window and the door
    P.holed(R.front(-700, CORNER, 0, 288, WW), [R.front(*WIN, WW), R.front(*DOOR, WW)], FAR, 0, .2)
    P.poly(R.front(-700, DOOR[0] - 8, 0, 96, WW), "#2c2a48", 1, .3)
    P.poly(R.front(DOOR[1] + 8, CORNER, 0, 92, WW), "#2c2a48", 1, .3)
    # wall of the dryers above them; right wall
    P.poly(R.side(374, 0, 288, 235, DW), "#352f4e", 1, 0)
    P.poly(R.front(CORNER, 374, 0, 288, DW), WALL, 1, 0)
    P.poly(R.front(CORNER, 374, 0, 92, DW), "#332c4a", 1, 0)
    for x in range(-40, 374, 46):
        P.line([R.p(x, 190, DW), R.p(x, 288, DW)], "#41374f", 2, cap="butt")
    P.sheet(R.front(CORNER - 2, 374, 278, 288, DW - 1), "#564a66", 0, .2)
    for z in (300, 380, 470):
        P.line([R.p(374, 0, z), R.p(374, 288, z)], "#2d2844", 2, cap="butt")
    for x in range(-640, 374, 80):
        P.line([R.p(x, 288, 240), R.p(x, 288, WW if x < CORNER else DW)], "#1c1935", 2, cap="butt")
    for z in (300, 370, 450, 540, 630):
        P.line([R.p(-700, 288, z), R.p(374 if z < DW else CORNER, 288, z)], "#1c1935", 2, cap="butt")
    # steam on the glass: drawn as a torn sheet of tissue, with runs and one wiped place
    steam = P.linear([(0, "#8ea3c4", .10), (.5, "#8ea3c4", .27), (1, "#9fb2d0", .42)], (0, 262, 0, 520))
    with P.group(clip=P.clip(*PANES, R.front(*GLASS, WW))):
        with P.group(mask=P.hide(WIPED, *[[(x, 520), (x - 2, y), (x + 1, y - 5), (x + 3, y), (x + 2, 520)] for x, y in ((404, 400), (694, 380), (712, 420), (290, 440))])):
            P.poly([(-100, 240), (800, 240), (800, 700), (-100, 700)], steam, 1, 0)
            P.poly(smooth([(240, 540), (250, 450), (300, 410), (380, 440), (450, 400), (520, 430), (620, 396), (700, 440), (780, 410), (790, 540)], 40), "#a9bbd6", .16)
        # a child's drawing with one finger: a house, a dog
        P.line([(292, 466), (292, 438), (310, 422), (328, 438), (328, 466), (292, 466)], "#2a3560", 4, .7)
        P.line([(346, 466), (346, 452), (370, 452), (374, 444), (380, 448), (374, 454), (372, 466)], "#2a3560", 4, .7)
    # frame
    P.holed(R.front(WIN[0] - 8, WIN[1] + 8, WIN[2] - 6, WIN[3] + 8, WW - 2), [pane(c, v, WW - 2) for c in COLS for v in ROWS], "#5a4c5c", .8)
    P.sheet(R.front(WIN[0] - 14, WIN[1] + 14, WIN[2] - 13, WIN[2] - 5, WW - 10), "#6a5a68", .8)
    # the door: glass, a bar, a bell
    P.holed(R.front(DOOR[0] - 8, DOOR[1] + 8, 0, 232, WW - 1), [R.front(DOOR[0], DOOR[1], -2, 222, WW - 1)], "#4a3e50", .7)
    P.holed(R.front(DOOR[0] + 1, DOOR[1] - 1, 0, 220, WW), [R.front(*GLASS, WW)], "#5a4652", .3)
    P.line([R.p(-462, 104, WW - 3), R.p(-386, 104, WW - 3)], "#8a7f86", 6)
    P.poly(R.front(-462, -386, 6, 26, WW - 1), "#4a3944", 1)
    x, y = R.p(-400, 224, WW - 5)
    P.line([(x, y - 4), (x + 14, y - 10), (x + 22, y)], "#8a7f86", 3)
    P.sheet(smooth([(x + 14, y + 12), (x + 16, y + 2), (x + 22, y - 2), (x + 28, y + 2), (x + 30, y + 12)], 6), "#8a7448", .2)
    # a card hung in the glass, its back to us
    P.line([R.p(-434, 186, WW - 3), R.p(-424, 172, WW - 3), R.p(-414, 186, WW - 3)], "#8a7f86", 2)
    P.sheet(R.front(-444, -404, 148, 172, WW - 3), "#8f8a92", .4)
    # a doormat of cardboard, melted snow
    P.poly(R.flat(-470, -378, 0.2, 610, 680), "#57495a", 1)
    for px, pz, s in ((-350, 600, 24), (-300, 560, 18), (-410, 560, 20)):
        P.poly([R.p(px + s * math.cos(t), 0.3, pz + s * .6 * math.sin(t)) for t in (j * math.tau / 16 for j in range(16))], "#3d4468", .8)

# ---- dryers ------------------------------------------------------------------------------------
N, W0, X0 = 6, 58, -28
CY, CR = 118, 24


def drum(i: int) -> Point:
    """Where the round window of a dryer is, in centimetres."""
    return X0 + W0 * i + W0 / 2, CY


def ring(i: int, r: float, z: float = DW - 6, dy: float = 0) -> list[Point]:
    """A circle on a dryer's face."""
    x, y = drum(i)
    cx, cy = R.p(x, y + dy, z)
    return disc(cx, cy, r * R.k(z), r * R.k(z), 30)


WASH = (  # what lies or tumbles behind each glass: polygons in cm about the centre
    [smooth([(-17, -8), (-12, 4), (-2, 2), (4, 8), (13, 4), (17, -7), (9, -16), (-8, -16)], 6), [(-12, 2), (-6, 12), (0, 8), (-3, 0)]],
    [smooth([(-18, -4), (-10, 10), (0, 6), (6, 14), (15, 8), (18, -6), (8, -17), (-10, -15)], 6), [(2, 8), (12, 15), (17, 9), (12, 5), (10, -4), (4, -2)]],
    [smooth([(-17, -9), (-8, -4), (4, -8), (16, -8), (8, -17), (-9, -16)], 6)],
    [smooth([(-16, -10), (-14, 6), (-4, 12), (6, 4), (16, 6), (17, -8), (8, -17), (-8, -17)], 6), [(-10, 4), (-14, 14), (-6, 16), (-2, 8)]],
    [smooth([(-16, -10), (-6, -6), (6, -10), (15, -10), (8, -17), (-9, -17)], 6)],
    [smooth([(-18, -6), (-13, 8), (-3, 4), (5, 10), (14, 8), (18, -6), (9, -16), (-9, -16)], 6), [(6, 6), (14, 14), (16, 6)]],
)
HUES = ("#5a6a8c", "#7a5a64", "#4c5a7a", "#5c7a72", "#4a5074", "#6a5a78")
with P.layer("dryers", 1.9):
    # ducts, each to the long one under the ceiling
    P.sheet(R.front(CORNER - 2, 374, 254, 274, DW - 20), "#5b6078", .8, .25)
    for x in range(-20, 374, 78):
        P.line([R.p(x, 255, DW - 21), R.p(x, 273, DW - 21)], "#484c66", 3, cap="butt")
    for i in range(N):
        x = drum(i)[0]
        P.sheet(R.front(x - 7, x + 7, 186, 256, DW - 10), "#565b74", .5, .25)
        for y in (202, 222, 242):
            P.line([R.p(x - 7, y, DW - 11), R.p(x + 7, y + 1, DW - 11)], "#474b64", 2.4, cap="butt")
    P.poly(R.front(X0 - 4, X0 + N * W0 + 4, 0, 8, DW - 4), "#191a30", 1)
    for i in range(N):
        a, b = X0 + W0 * i, X0 + W0 * (i + 1)
        fill = ("#5d6a86", "#58657f", "#606c86", "#596680", "#5e6a84", "#566380")[i]
        P.sheet(R.front(a + .6, b - .6, 6, 190, DW - 4), fill, .7 if i == 0 else .2, .35, .6)
        P.poly(R.front(a + 3, b - 3, 158, 186, DW - 5), mix(fill, DEEP, .22), 1, .4)
        # dial, coin slot, number as a row of dots
        cx, cy = R.p(a + 16, 172, DW - 6)
        P.sheet(disc(cx, cy, 15), "#8a90a4", .2, .4)
        P.line([(cx, cy), (cx + 10 * math.cos(i * 1.1), cy + 10 * math.sin(i * 1.1))], "#2b3050", 4)
        P.sheet(R.front(b - 24, b - 10, 166, 180, DW - 6), "#7a8098", .2)
        P.poly(R.front(b - 19, b - 15, 168, 178, DW - 7), "#20243f", 1)
        for n in range(i + 1):
            P.poly(disc(*R.p(a + 31 + (n % 3) * 4, 176 - (n // 3) * 6, DW - 6), 3.4), "#a9adba")
        # lint door
        P.sheet(R.front(a + 8, b - 8, 16, 70, DW - 5), mix(fill, DEEP, .12), .1, .25, .4)
        P.line([R.p(a + 24, 62, DW - 6), R.p(b - 24, 62, DW - 6)], "#8a90a4", 4)
        for n in range(4):
            P.line([R.p(a + 14, 26 + n * 5, DW - 6), R.p(b - 14, 26 + n * 5, DW - 6)], mix(fill, DEEP, .35), 2)
        with P.spot("dryer_window", "The window of the second dryer") if i == 1 else P.group():
            P.sheet(ring(i, CR + 3.4), "#8b91a6", .6, .4)
            P.poly(ring(i, CR + .4), "#3a3f5a")
            P.poly(ring(i, CR - 2), "#161830")
            x, y = drum(i)
            for n, q in enumerate(WASH[i]):
                P.poly([R.p(x + u, y + v, DW - 7) for u, v in q], mix(HUES[i], "#161830", .45 - .2 * n), 1, .4)
            if i == 1:   # a small sleeve with a cuff, a star on the chest
                sx, sy = R.p(x - 5, y - 3, DW - 8)
                P.poly([(sx + 9 * math.sin(n * math.pi / 5) * (1 if n % 2 == 0 else .42), sy - 9 * math.cos(n * math.pi / 5) * (1 if n % 2 == 0 else .42)) for n in range(10)], "#9a8a78")
            cx, cy = R.p(x, y, DW - 8)
            P.poly([(cx - 34, cy - 16), (cx - 16, cy - 36), (cx - 6, cy - 40), (cx - 30, cy - 4)], "#aab4cc", .22)
            P.sheet(R.front(x + CR + .5, x + CR + 6, y - 7, y + 7, DW - 9), "#a2a7b8", .3)
    # one stands still: a paper is taped over the fifth one's slot
    P.sheet(at([(-9, 6), (8, 8), (9, -11), (-8, -13)], drum(4)[0] + 4, 172, DW - 8), "#a8a59c", .4)
    P.line(at([(-5, 2), (4, 3)], drum(4)[0] + 4, 172, DW - 9), "#5a5a6c", 3)
    P.line(at([(-5, -4), (2, -3)], drum(4)[0] + 4, 172, DW - 9), "#5a5a6c", 3)

    # between duct and dryers: the notice, the string of lost socks
    with P.spot("notice", "A notice about eleven o'clock"):
        P.sheet(R.front(-40, -17, 196, 230, DW - 3), "#a9a79f", .7)
        P.poly(disc(*R.p(-29, 228, DW - 4), 5), "#8c3b3f")
        for n, w in enumerate((15, 12, 16, 8)):
            P.line([R.p(-37, 222 - n * 6, DW - 4), R.p(-37 + w, 222 - n * 6, DW - 4)], "#5d5a68", 4 if n == 0 else 2.6)
        P.line(disc(*R.p(-25, 202, DW - 4), 8), "#7a4048", 3)
        P.line([R.p(-25, 202, DW - 5), R.p(-25, 204.6, DW - 5)], "#7a4048", 2.4)
        P.line([R.p(-25, 202, DW - 5), R.p(-27, 204, DW - 5)], "#7a4048", 2.4)
    with P.spot("lost_socks", "Socks that lost the other one"):
        line = [R.p(14 + t * 26.5, 238 - 9 * math.sin(t * math.pi / 12) - 2 * (t % 2), DW - 32) for t in range(13)]
        P.line(line, "#8a8290", 2.4)
        for n, (t, c, s) in enumerate(((1, "#6a7c9a", 1), (2, "#7a5a64", .8), (4, "#5c7a72", 1.05), (5, "#8a8494", .7), (7, "#7a6a8a", 1), (8.4, "#6a6e60", .9), (10, "#56688c", .75), (11, "#84606c", 1))):
            x, y = R.p(14 + t * 26.5, 238 - 9 * math.sin(t * math.pi / 12), DW - 33)
            q = [(-8, -2), (8, -2), (8, 26), (10, 34), (22, 40), (24, 47), (18, 51), (2, 49), (-7, 42), (-8, 30)]
            flip = n % 2 == 1
            q = [(x + (-u if flip else u) * s, y + v * s) for u, v in q]
            P.sheet(q, c, .5, .3, .8)
            P.poly([q[0], q[1], (q[1][0], q[1][1] + 8 * s), (q[0][0], q[0][1] + 8 * s)], mix(c, "#c4cad8", .35), 1, .3)
            if n in (2, 4):
                for m in (14, 22):
                    P.line([(q[0][0], y + m * s), (q[1][0], y + m * s)], mix(c, "#c4cad8", .35), 3)
            P.sheet([(x - 2.5, y - 7), (x + 2.5, y - 7), (x + 2.5, y + 6), (x - 2.5, y + 6)], "#98846a", 0, .2, .2)
    with P.spot("change_machine", "The change machine"):
        a, b = 326, 366
        P.sheet(R.front(a, b, 100, 194, DW - 14), "#6a4450", 1, .3)
        P.poly(R.front(a + 4, b - 4, 166, 189, DW - 15), "#8a8490", 1, .4)
        for n in range(3):   # coins, painted
            P.sheet(disc(*R.p(a + 11 + n * 9, 177, DW - 16), 9), ("#a8a08c", "#b0b2bc", "#a8a08c")[n], .1, .4)
        P.sheet(R.front(a + 8, b - 8, 144, 156, DW - 15), "#20223c", 0, .3)
        P.line([R.p(a + 10, 150, DW - 16), R.p(b - 10, 150, DW - 16)], "#8f95a8", 4)
        P.sheet(R.front(a + 10, b - 10, 108, 126, DW - 15), "#8a90a4", .2, .4)
        P.poly(R.front(a + 12, b - 12, 109, 122, DW - 16), "#181a32", 1)
        P.sheet(at([(-8, 4), (9, 5), (8, -5), (-8, -4)], a + 22, 135, DW - 17), "#a8a59c", .2)
        P.line(at([(-5, 1), (5, 1)], a + 22, 135, DW - 18), "#5d5a68", 2.4)

# ---- washing machines before the window, bench --------------------------------------------------
with P.layer("machines", 1.7):
    za, zb = 596, 656
    P.contact(-210, 612, 150, 30, .5)
    for i in range(5):
        a = -346 + i * 54
        b = a + 52
        tone = ("#7d8299", "#767c94", "#80869c", "#777d95", "#7b8198")[i]
        P.sheet(R.flat(a, b, 92, za, zb), mix(tone, "#c4cad8", .12), 0, .25, .5)
        if i == 1:   # one lid stands open
            P.poly(R.flat(a + 8, b - 8, 92.5, za + 12, zb - 10), "#23243f", 1, .3)
            P.sheet([R.p(a + 7, 93, zb - 6), R.p(b - 7, 93, zb - 6), R.p(b - 8, 128, zb + 6), R.p(a + 8, 128, zb + 6)], "#8d92a8", .5, .35)
        else:
            P.sheet(R.flat(a + 7, b - 7, 93, za + 10, zb - 14), mix(tone, "#c4cad8", .25), 0, .3, .4)
        P.sheet(R.front(a, b, 4, 92, za), tone, .4 if i == 0 else 0, .35, .5)
        P.poly(R.front(a, b, 4, 14, za - 1), mix(tone, DEEP, .5), 1)
        P.poly(R.front(a + 4, b - 4, 74, 88, za - 1), mix(tone, DEEP, .28), 1, .3)
        P.sheet(disc(*R.p(a + 12, 81, za - 2), 9), "#a2a7b8", .1, .4)
        for n in range(3):
            P.poly(disc(*R.p(a + 26 + n * 7, 81, za - 2), 4), ("#8c4a50", "#5a8a84", "#a0977c")[n], .9)
        P.line([R.p(a + 18, 50, za - 1), R.p(b - 18, 50, za - 1)], mix(tone, DEEP, .3), 4)
        P.line([R.p(b, 5, za - 1), R.p(b, 92, za - 1)], mix(tone, DEEP, .55), 3, cap="butt")
    # on them: powder, a bag with the neck tied, a paperback face down
    P.sheet(at([(-8, 0), (8, 0), (8, 24), (-8, 24)], -318, 93, 614), "#6a7c9a", .4)
    P.poly(at([(-8, 9), (8, 11), (8, 19), (-8, 17)], -318, 93, 613), "#a9a79f", 1, .3)
    P.sheet(at(smooth([(-21, 0), (-23, 12), (-13, 23), (-4, 26), (-2, 32), (3, 32), (4, 26), (14, 22), (22, 11), (20, 0)], 6), -128, 93, 612), "#5b5f84", .5, .3)
    P.line(at([(-4, 26), (4, 26)], -128, 93, 611), "#a08a6c", 4)
    P.line(at([(-10, 4), (-6, 18)], -128, 93, 611), "#4a4e72", 4)
    P.sheet([R.p(-228, 94, 618), R.p(-216, 99, 616), R.p(-204, 94, 612), R.p(-206, 94, 600), R.p(-217, 98, 602), R.p(-230, 94, 604)], "#8a5a5c", .3, .3)

BE = (40, 172)   # the bench
with more():
    P.contact(106, 522, 74, 24, .55)
    for x in (BE[0] + 8, BE[1] - 12):
        P.line([R.p(x, 44, 540), R.p(x, 0, 542)], "#1d1a30", 10)
    P.sheet(R.front(BE[0] + 2, BE[1] - 2, 70, 88, 546), "#6a4a4c", .7, .3)
    P.sheet(R.front(BE[0] + 2, BE[1] - 2, 52, 64, 546), "#5f4246", .4, .3)
    for x in (BE[0] + 14, BE[1] - 20):
        P.sheet(R.front(x, x + 6, 40, 90, 547), "#3d2c38", .2, .2)
    P.sheet(R.flat(BE[0], BE[1], 45, 498, 542), "#7a5654", 0, .35)
    for z in (512, 527):
        P.line([R.p(BE[0], 45, z), R.p(BE[1], 45, z)], "#553c42", 3, cap="butt")
    P.sheet(R.front(BE[0], BE[1], 40, 45, 498), "#4f383f", .5, .3)
    for x in (BE[0] + 6, BE[1] - 12):
        P.sheet(R.front(x, x + 6, 0, 40, 502), "#3d2c38", .3, .2)

# ---- the fixtures, unlit ---------------------------------------------------------------------------
FIX = ((-300, -120, 560), (60, 290, 470))
with more():
    for a, b, z in FIX:
        for x in (a + 22, b - 22):
            P.line([R.p(x, 288, z), R.p(x, 276, z)], "#15132a", 3)
        P.sheet(R.front(a - 5, b + 5, 271, 277, z), "#59607a", .4)
        P.poly(R.flat(a - 5, b + 5, 271, z, z + 12), "#383c58", 1)
        P.sheet(R.front(a, b, 267, 271, z + 1), "#8c95a8", 0, .3)

with more():
    P.poly(R.front(CORNER - 4, CORNER, 0, 288, DW - 2), "#33304c", 1, .3)   # the corner post between window and dryers
    P.line([R.p(CORNER - 4, 0, DW - 3), R.p(CORNER - 4, 288, DW - 3)], "#5a5674", 2, .8)

BENCH = [R.front(BE[0] + 2, BE[1] - 2, 70, 88, 546), R.front(BE[0] + 2, BE[1] - 2, 52, 64, 546), R.flat(BE[0], BE[1], 45, 498, 542),
         R.front(BE[0], BE[1], 40, 45, 498), *[R.front(x, x + 6, 0, 40, 502) for x in (BE[0] + 6, BE[1] - 12)],
         *[R.front(x - 4, x + 2, 0, 44, 541) for x in (BE[0] + 10, BE[1] - 11)], *[R.front(x, x + 6, 40, 90, 547) for x in (BE[0] + 14, BE[1] - 20)]]

with P.light("snow_room", 1.6, of="snow"):
    P.panes((-300, 578), (236, 0), (90, -180), "#5670b4", ((0, .31), (.335, .665), (.69, 1)), ((0, .7), (.76, 1)), a=.5)
    P.poly([R.p(-464, 0, 690), R.p(-384, 0, 690), R.p(-352, 0, 640), R.p(-352, 0, 594), R.p(-330, 0, 594), R.p(-270, 0, 480), R.p(-360, 0, 480)],
           P.linear([(0, "#5670b4", .5), (1, "#5670b4", 0)], (0, R.p(0, 0, 690)[1], 0, R.p(0, 0, 480)[1])), 1, .4)
    for i in range(5):
        a = -346 + i * 54
        P.poly(R.flat(a + 3, a + 49, 93.2, 604, 656), "#5670b4", .5, .3)
        P.line([R.p(a + 2, 92.6, 656), R.p(a + 50, 92.6, 656)], "#8ca4d8", 3, .7)
    P.poly(R.front(CORNER - 4, CORNER, 0, 280, DW - 3), "#5670b4", .4, .3)
with P.light("dawn_floor", 1.6, "normal", of="dawn"):
    P.panes((-300, 578), (236, 0), (120, -230), "#ffd494", ((0, .31), (.335, .665), (.69, 1)), ((0, .7), (.76, 1)), a=.8)
    door = P.linear([(0, "#ffd494", .8), (1, "#ffd494", .2)], (0, R.p(0, 0, 690)[1], 0, R.p(0, 0, 440)[1]))
    P.poly([R.p(-464, 0, 690), R.p(-384, 0, 690), R.p(-352, 0, 640), R.p(-352, 0, 594), R.p(-321, 0, 594), R.p(-220, 0, 440), R.p(-330, 0, 440)], door, 1, .4)
    P.poly(R.flat(R.left, R.right, 0, 240, 552), P.linear([(0, "#d8905c", .24), (1, "#d8905c", .04)], (0, R.p(0, 0, 552)[1], 0, 1080)), 1, 0)
    P.poly(R.flat(R.left, CORNER, R.top, 380, R.back), P.linear([(0, "#e0a468", .3), (1, "#e0a468", 0)], (R.p(R.left, 0, R.back)[0], 0, R.p(CORNER - 8, 0, 620)[0], 0)), 1, 0)
    for x, w, h in ((-478, 7, 224), (-374, 5, 224), (WIN[1] + 1, 5, 246)):        # what turns its edge to it: the jambs
        P.poly(R.front(x, x + w, 4 if x < -400 else 96, h, WW - 3), "#ffd494", .6, .4)
    for i in range(5):      # tops and lids; the fronts stand in their own shade
        a = -346 + i * 54
        P.poly(R.flat(a, a + 52, 93, 596, 658), "#e8b070", .5, .3)
        P.poly(R.flat(a + 7, a + 45, 93.4, 608, 642), "#ffdca4", .8 if i != 1 else .2, .4)
        P.line([R.p(a + 1, 92.3, 595), R.p(a + 51, 92.3, 595)], "#ffe6b8", 3, .9)
    # the floor hands some of it on: up the dryers' feet, over the bench
    with P.group(mask=P.hide(*BENCH)):
        P.poly(R.front(CORNER, 372, 2, 128, DW - 5), P.linear([(0, "#e0985c", .42), (.4, "#d8905c", .2), (1, "#d8905c", 0)], (0, R.p(0, 2, DW)[1], 0, R.p(0, 128, DW)[1])), 1, 0)
    P.poly(R.front(CORNER - 4, CORNER, 0, 280, DW - 3), P.linear([(0, "#ffd494", .2), (1, "#ffd494", .75)], (0, R.p(0, 280, DW)[1], 0, R.p(0, 0, DW)[1])), 1, .3)
    for i in range(6):   # each round glass keeps a little of it
        x, y = R.p(-4 + i * 62, 130, DW - 3)
        P.line(ring(i, CR + 1)[17:26], "#ffdca4", 3, .7)
    P.poly(R.flat(BE[0], BE[1], 45.4, 498, 542), "#f0b070", .62, .3)
    P.poly(R.front(BE[0], BE[1], 40, 45, 497.5), "#e0985c", .3, .3)
    for y in (88, 64):
        P.line([R.p(BE[0] + 2, y + .5, 546), R.p(BE[1] - 2, y + .5, 546)], "#ffd494", 3.5, .85)
    for x in (BE[0] + 6, BE[1] - 12):
        P.poly(R.front(x, x + 2, 0, 40, 501), "#f0b070", .7, .2)
with P.light("candle", 1.6):
    # on the washers, where one can be seen from across the street
    cx, cy = 508, 534
    for k, a in ((70, .24), (130, .16), (210, .10)):
        P.poly(disc(cx, cy - 40, k * 1.2, k, 26), "#a0582a", a, .6)
    for k, a in ((50, .34), (92, .22), (140, .13)):
        P.poly(R.ring(-196, 0, 560, k), "#a0582a", a, .6)
    P.poly([R.p(-290, 93, 660), R.p(-130, 93, 660), R.p(-124, 93, 612), R.p(-284, 93, 612)], "#d88a40", .5)
    P.poly([R.p(-292, 90, 611), R.p(-120, 90, 611), R.p(-130, 20, 611), R.p(-270, 20, 611)], P.linear([(0, "#a0582a", .5), (1, "#a0582a", 0)]), 1, .4)
    stump(P, cx, cy, 1)
    # and round the counter: the dryers' doors, the change machine
    for k, a in ((120, .24), (210, .16), (330, .10)):
        P.poly([(max(1240, 1690 + k * 1.3 * math.cos(math.tau * i / 24)), max(70, min(760, 540 + k * math.sin(math.tau * i / 24)))) for i in range(24)], "#a0582a", a, .5)
    for k, a in ((60, .3), (110, .18), (170, .10)):
        P.poly(R.ring(196, 0, 440, k), "#a0582a", a, .6)
    for i in (3, 4, 5):
        x, y = R.p(-4 + i * 62, 130, DW - 3)
        P.line(smooth([(x + 56, y - 20), (x + 60, y), (x + 54, y + 26)], 8, closed=False), "#ffc880", 4, .8)
with P.light("tubes", 1.6):
    for i, (a, b, z) in enumerate(FIX):
        P.poly(R.front(a, b, 266.5, 271.5, z), "#dbe4e6", .95)
        P.poly(R.flat(a - 5, b + 5, 271, z, z + 12), PALE, .5)
        P.poly(R.flat(a - 20, b + 20, 288, z - 24, z + 40), PALE, .08)
        for m, al in ((0, .13), (50, .08)):
            P.poly(R.flat(max(-700, a - 30 - m), min(374, b + 30 + m), 0, z - 60 - m, min(DW - 6 if i else 640, z + 56 + m)), PALE, al, .5)
    # down the wall of the dryers: two sheets, cut by the case
    a, b, _ = FIX[-1]
    for m, al in ((0, .13), (46, .08)):
        P.poly([R.p(max(CORNER, a - m * .3), 262, DW - 12), R.p(min(372, b + m * .3), 262, DW - 12), R.p(min(374, b + 40 + m), 190, DW - 12), R.p(max(CORNER, a - 40 - m), 190, DW - 12)], PALE, al, .5)
    P.poly(R.front(X0, X0 + N * W0, 100, 190, DW - 6), P.linear([(0, PALE, .22), (1, PALE, 0)], (0, R.p(0, 190, DW)[1], 0, R.p(0, 100, DW)[1])), 1, .3)
    P.line([R.p(X0, 190, DW - 5), R.p(X0 + N * W0, 190, DW - 5)], PALE, 3, .7)
    for i in range(5):
        a = -346 + i * 54
        P.poly(R.flat(a + 7, a + 45, 93.2, 608, 642), PALE, .26 if i != 1 else 0, .4)
        P.line([R.p(a, 92.3, 595), R.p(a + 52, 92.3, 595)], PALE, 3, .6)
    P.poly(R.flat(BE[0], BE[1], 45.4, 500, 540), PALE, .12)

with P.light("dryer", 1.9):
    slope = P.linear([(0, "#c06a2c", .42), (1, "#a8541a", .10)], (0, R.p(0, CY - CR, DW)[1], 0, R.p(0, 8, DW)[1]))
    hot = P.radial([(0, "#ffd890", 1), (.55, "#f0a850", .95), (1, "#b8602a", .85)])
    for i in range(N):
        on = i != 4
        x, y = drum(i)
        if not on:
            P.poly(ring(i, CR - 2, DW - 6), "#c8752f", .10)
            continue
        cloths = [[R.p(x + u, y + v, DW - 7) for u, v in q] for q in WASH[i]]
        with P.group(mask=P.hide(*cloths)):
            P.poly(ring(i, CR - 1.6), hot, .95, .3)
        for n, q in enumerate(cloths):
            P.poly(q, mix(mix(HUES[i], "#a05020", .6), "#1a1018", .3 - .2 * n), .7, .4)
        P.line(cloths[0][:max(5, len(cloths[0]) // 2)], "#f0b060", 2.4, .7)
        if i == 1:
            sx, sy = R.p(x - 5, y - 3, DW - 8)
            P.poly([(sx + 9 * math.sin(n * math.pi / 5) * (1 if n % 2 == 0 else .42), sy - 9 * math.cos(n * math.pi / 5) * (1 if n % 2 == 0 else .42)) for n in range(10)], "#ffe0a0")
        for n in range(3):   # the drum's ribs and its holes
            t = n * math.tau / 3 + i
            P.line([R.p(x + 20 * math.cos(t), y + 20 * math.sin(t), DW - 7), R.p(x + 14 * math.cos(t), y + 14 * math.sin(t), DW - 7)], "#8a4a26", 4, .8)
        P.line(ring(i, CR + 1)[2:15], "#ffdc9a", 3.4, .9)
        P.line(ring(i, CR + 3)[18:27], "#f0a850", 2.6, .7)
        with P.group(mask=P.hide(*BENCH)):
            arc = [R.p(x + (CR + 4) * math.cos(t), y + (CR + 4) * math.sin(t), DW - 5) for t in (math.pi * (1.08 + .84 * j / 14) for j in range(15))]
            P.poly([*arc, R.p(x + 29, 8, DW - 5), R.p(x - 29, 8, DW - 5)], slope, 1, .2)
            P.poly(R.front(x - 26, x + 26, 158, 186, DW - 5), "#b8682f", .10)
    # falling out on the floor: scalloped sheets, three papers deep
    for m, a in ((1.1, .36), (1.9, .26), (2.9, .17)):
        xs = range(int(X0 - 30 * m), int(X0 + N * W0 + 22 * m), 5)
        edge = []
        for u in xs:
            zz = DW - 8
            for i in (0, 1, 2, 3, 5):
                e = 1 - ((u - drum(i)[0]) / (31 + 9 * m)) ** 2
                if e > 0:
                    zz = min(zz, DW - 8 - 50 * m * math.sqrt(e))
            edge.append((u, zz))
        edge = [(u, v) for u, v in edge if v < DW - 8 and u < 372]
        with P.group(mask=P.hide(*BENCH)):
            P.poly([R.p(edge[0][0], 0, DW - 6), *[R.p(u, 0, v) for u, v in edge], R.p(edge[-1][0], 0, DW - 6)],
                   P.linear([(0, "#d0762a", 1), (1, "#a8541a", .6)], (0, R.p(0, 0, DW)[1], 0, R.p(0, 0, DW - 140)[1])), a, .3)
    # the bench from behind: its rails are lit from the windows' side, its seat from above
    P.poly(R.flat(BE[0], BE[1], 45.3, 512, 542), "#c87a38", .42)
    for y in (88, 64):
        P.line([R.p(BE[0] + 2, y + .5, 546), R.p(BE[1] - 2, y + .5, 546)], "#f0a850", 3.5, .85)
    P.glow(*R.p(drum(0)[0] + 28, 100, DW), 170, 130, "#c8752f", .30)
    P.glow(*R.p(drum(5)[0] - 40, 100, DW), 150, 130, "#c8752f", .22)
    P.poly(R.side(374, 0, 150, 480, DW), P.linear([(0, "#b8682f", 0), (1, "#b8682f", .3)], (R.p(374, 0, 480)[0], 0, R.p(374, 0, DW)[0], 0)), 1, .3)

with P.light("street_near", 1.7, of="street"):
    # what the neon leaves in here: tops of the machines, lids, the floor, the corner post
    for i in range(5):
        a = -346 + i * 54
        c = (PALE, PALE, "#e8a070", TEAL, TEAL)[i]
        P.line([R.p(a + 2, 92.6, 656), R.p(a + 50, 92.6, 656)], c, 4, .8)
        P.poly(R.flat(a + 7, a + 45, 93.4, 622, 642), c, .28 if i != 1 else .1, .4)
    P.poly([R.p(-310, 93, 650), R.p(-286, 93, 650), R.p(-285, 128, 661), R.p(-311, 128, 661)], PALE, .2)
    P.line(at(smooth([(-2, 32), (3, 32), (4, 26), (14, 22), (22, 11)], 6, closed=False), -127, 93.5, 612), TEAL, 3.5, .8)
    P.line([R.p(-310, 117, 614), R.p(-310, 93, 614)], PALE, 3, .7)
    P.poly(R.front(CORNER - 4, CORNER - 1, 60, 240, DW - 4), TEAL, .4)
    for x0, w, c, a in ((-470, 60, PALE, .22), (-392, 12, "#e8a070", .25)):
        P.poly([R.p(x0, 0, 690), R.p(x0 + w, 0, 690), R.p(x0 + w + 130, 0, 470), R.p(x0 + 90, 0, 470)], P.linear([(0, c, 1), (1, c, 0)], (0, R.p(0, 0, 690)[1], 0, R.p(0, 0, 470)[1])), a, .5)
    # over the machines and down on the floor, pane by pane
    P.panes((-300, 578), (236, 0), (70, -170), "#4f7fa0", ((0, .31), (.335, .665), (.69, 1)), ((0, .7), (.76, 1)), a=.34)
    for px, pz, s, c in ((-158, 548, 24, TEAL), (-146, 532, 15, TEAL), (-150, 515, 19, ROSE), (-136, 498, 22, TEAL), (-126, 482, 13, "#f0d8a0"), (-124, 466, 17, TEAL)):
        x, y = R.p(px, 0, pz)
        P.poly([(x - s * 2, y), (x - s, y - 2.4), (x + s, y - 1.6), (x + s * 2, y + 1), (x + s * .6, y + 3), (x - s * .8, y + 2.4)], c, .5, .5)
    for px, pz, s in ((-350, 600, 24), (-300, 560, 18), (-410, 560, 20)):
        P.poly([R.p(px + s * .8 * math.cos(t), 0.3, pz + s * .4 * math.sin(t)) for t in (j * math.tau / 16 for j in range(16))], "#8fa4c8", .35)

# ---- before the people: a cart, the folding counter -------------------------------------------------
with P.layer("front_things", .9):
    za, zb, a, b = 436, 478, -4, 82
    P.poly(R.flat(a + 4, b - 4, .2, za + 4, zb), DEEP, .3, .6)
    for x in (a + 6, b - 6):
        for z in (za, zb):
            P.contact(x + 4, z, 13, 6, .5)
    for x in (a + 6, b - 6):
        P.poly(disc(*R.p(x, 5, za), 15), "#14132a")
        P.poly(disc(*R.p(x, 5, za), 5), "#6a6f88")
    P.line([R.p(a, 66, zb), R.p(b, 66, zb)], "#6a708c", 5)
    # the heap: a sheet, a towel, a leg of somebody's trousers
    P.sheet(at(smooth([(-40, 40), (-42, 58), (-30, 70), (-12, 74), (2, 70), (16, 76), (34, 68), (40, 54), (40, 40)], 8), 39, 0, 456), "#7d84a0", .4)
    P.sheet(at(smooth([(-30, 60), (-22, 72), (-6, 74), (2, 66), (-4, 54), (-22, 52)], 7), 39, 0, 452), "#949ab2", .3)
    P.sheet(at(smooth([(10, 72), (22, 74), (34, 64), (40, 44), (32, 30), (24, 34), (26, 50), (18, 60)], 7), 39, 0, 450), "#4d5680", .4)
    P.line(at([(-24, 66), (-12, 62), (-2, 66)], 39, 0, 450), "#7d84a0", 3)
    P.line(at([(-34, 50), (-22, 56), (-14, 52)], 39, 0, 450), "#686f8e", 3)
    P.poly([R.p(a + 3, 62, za + 3), R.p(b - 3, 62, za + 3), R.p(b - 7, 19, za + 3), R.p(a + 7, 19, za + 3)], "#555b7c", 1, .6)   # a sack in the cage
    for x in (18, 34, 56):
        P.line([R.p(x, 58, za + 2), R.p(x + 3, 24, za + 2)], "#4a5070", 5)
    # wire: two rims and uprights
    cage = P.linear([(0, "#6a708c", .55), (1, "#3c4060", .55)])
    P.poly([R.p(a, 60, za), R.p(b, 60, za), R.p(b - 5, 18, za), R.p(a + 5, 18, za)], cage, .5, .4)
    for n in range(12):
        t = n / 11
        P.line([R.p(a + (b - a) * t, 60, za), R.p(a + 5 + (b - a - 10) * t, 18, za)], "#8a90a8", 2.4)
    for y, w in ((60, 6), (46, 2.4), (32, 2.4), (18, 5)):
        o = (60 - y) * .12
        P.line([R.p(a + o, y, za), R.p(b - o, y, za)], "#8a90a8", w)
    P.line([R.p(a + 4, 60, za), R.p(a + 8, 6, za)], "#6a708c", 6)
    P.line([R.p(b - 4, 60, za), R.p(b - 8, 6, za)], "#6a708c", 6)

C0, C1, CZ0, CZ1, CH = 196, 430, 404, 470, 88
with more():
    P.contact(300, 430, 116, 40, .5)
    P.poly(R.side(C0 + 6, 0, CH - 4, CZ0 + 8, CZ1), "#2b2742", 1, .3)
    P.sheet(R.front(C0 + 6, C1, 0, CH - 4, CZ0 + 8), "#3d3756", 0, .3)
    for x in (248, 300, 352):
        P.line([R.p(x, 6, CZ0 + 7), R.p(x, 78, CZ0 + 7)], "#332e4a", 3, cap="butt")
    P.sheet(R.flat(C0, C1, CH, CZ0, CZ1), "#8a8494", 0, .3)
    P.sheet(R.front(C0, C1, CH - 5, CH, CZ0), "#5c566c", .7, .35)
    with P.spot("folded_pile", "A folded pile"), P.group(turn="translate(-30 0)"):
        z = 440
        P.contact(230, 440, 26, 16, .4, y=CH)
        tones = ("#7d84a0", "#6f8a88", "#94979f", "#7a5a64", "#8a90a8", "#5b6690", "#9a9fb0")
        for n, c in enumerate(tones):
            w = 22 - (n % 3) * 1.2
            P.sheet(at([(-w, n * 5.6), (-w - 1, n * 5.6 + 3), (-w, n * 5.6 + 5.4), (w, n * 5.4 + 5.6), (w + .6, n * 5.5 + 3), (w, n * 5.5)], 230 + (n % 2), CH, z - 14), c, .2, .35, .5)
            P.line(at([(-w + 2, n * 5.6 + 2.6), (w - 8, n * 5.5 + 2.7)], 230, CH, z - 15), mix(c, DEEP, .25), 2)
        (lx, ly), (rx, ry) = R.p(209, CH + 39.4, z - 14), R.p(252, CH + 39, z - 14)
        P.poly([(lx, ly), (lx + 4, ly - 15), (rx - 16, ry - 15), (rx, ry)], "#b0b4c2", 1, .4)
        # the scrubs on top have a breast pocket
        P.poly([(rx - 52, ry - 3), (rx - 54, ry - 11), (rx - 30, ry - 11), (rx - 27, ry - 3)], "#8c98a8", 1, .2)
    # brown trousers laid over the edge to dry, their hems let down and stapled
    with P.spot("brown_trousers", "A pair of brown trousers"), P.group(turn="translate(-4 0)"):
        P.sheet([R.p(256, CH + 1, 436), R.p(284, CH + 1, 436), R.p(283, CH + 1, 404), R.p(282, 40, 402), R.p(271, 38, 402), R.p(270, 72, 402), R.p(268, 39, 402),
                 R.p(256, 41, 402), R.p(255, CH + 1, 404)], "#6b4d40", .6, .35)
        P.poly([R.p(256, CH + 1, 436), R.p(284, CH + 1, 436), R.p(283, CH + 1, 404), R.p(255, CH + 1, 404)], "#7d5c4c", 1, .4)
        P.line([R.p(270, CH, 403), R.p(270, 72, 402)], "#523a34", 3)
        P.line([R.p(263, CH - 2, 403), R.p(262, 42, 402)], "#7d5c4c", 2)
        for x0, x1 in ((256.6, 267.6), (271.6, 281.6)):
            P.line([R.p(x0, 46, 401), R.p(x1, 45.6, 401)], "#4a342f", 2.4)
            for n in range(4):
                x = x0 + 1 + n * (x1 - x0 - 3) / 3
                P.line([R.p(x, 44, 401), R.p(x + 1.4, 44, 401)], "#b4b8c8", 2.6)
    with P.spot("sewing_box", "A sewing box"):
        P.contact(300, 436, 26, 15, .45, y=CH)
        P.poly(R.side(278, CH, CH + 15, 424, 452), "#4a2c3a", 1, .3)
        P.sheet(R.front(278, 322, CH, CH + 15, 424), "#6a3f4c", .6, .35)
        P.poly(R.front(281, 319, CH + 3, CH + 7, 423), "#8a5a62", 1, .3)
        P.poly(R.flat(279, 321, CH + 15, 424, 452), "#2b2034", 1, .3)
        P.sheet([R.p(278, CH + 15, 452), R.p(322, CH + 15, 452), R.p(324, CH + 37, 460), R.p(276, CH + 37, 460)], "#7a4a56", .6, .35)
        P.sheet([R.p(282, CH + 18, 452), R.p(318, CH + 18, 452), R.p(320, CH + 34, 458), R.p(280, CH + 34, 458)], "#94687a", 0, .2)
        P.sheet(at([(-5, -4), (5, -4), (5, 5), (-5, 5)], 299, CH + 26, 452), "#a07c56", .2, .3, .4)   # a cork with two needles
        for d in (-2, 2):
            P.line([R.p(299 + d, CH + 30, 451), R.p(299 + d * 2.4, CH + 39, 451)], "#c4c8d6", 2)
        for n, c in enumerate(("#94826a", "#a08e74", "#8a7860", "#9a8870", "#94826a")):   # reels: the thread is gone, the cardboard is left
            x = 284 + n * 8
            P.sheet(at([(-3, 0), (3, 0), (3, 9), (-3, 9)], x, CH + 11 + (n % 2) * 2, 436), c, .2, .3, .3)
            P.poly(at([(-3.6, 9), (3.6, 9), (3.6, 11), (-3.6, 11)], x, CH + 11 + (n % 2) * 2, 436), "#a89a84", 1, .2)
        for x in (311, 318):   # the scissors' eyes
            P.line([R.p(x + 2.6 * math.cos(t), CH + 19 + 3 * math.sin(t), 427) for t in (j * math.tau / 10 for j in range(11))], "#8c4a54", 4)


with P.light("dryer_near", .9, of="dryer"):
    # rims from behind on cart, pile and box; the counter's far edge
    P.line([R.p(C0, CH + .5, CZ1), R.p(374, CH + .5, CZ1)], "#f0a850", 3, .7)
    fill = P.linear([(0, "#c87a38", .42), (1, "#c87a38", 0)], (0, R.p(0, CH, CZ1)[1], 0, R.p(0, CH, CZ0)[1]))
    P.poly(R.flat(C0, 374, CH + .3, CZ0 + 4, CZ1), fill, 1, .3)
    (lx, ly), (rx, ry) = shift([R.p(209, CH + 39.4, 426), R.p(252, CH + 39, 426)], -30, 0)
    P.line([(lx + 4, ly - 16), (rx - 16, ry - 16)], "#f0a850", 3, .8)
    P.line([R.p(276, CH + 37.5, 460), R.p(324, CH + 37.5, 460)], "#f0a850", 3, .85)
    P.line(at(smooth([(-42, 58), (-30, 70), (-12, 74), (2, 70), (16, 76), (34, 68)], 8, closed=False), 39, .8, 456), "#f0a850", 3.5, .75)

with P.light("candle_near", .9, of="candle"):
    for k, a in ((52, .6), (104, .36), (180, .2)):
        P.poly([(max(R.p(C0, CH, CZ0)[0], 1690 + k * math.cos(math.tau * i / 22)), min(R.p(0, CH, CZ0)[1], max(R.p(0, CH, CZ1)[1], 600 + k * .2 * math.sin(math.tau * i / 22)))) for i in range(22)], "#d88a40", a, .4)
    P.line([R.p(C0, CH, CZ0), R.p(C1, CH, CZ0)], "#ffc880", 3.5, .8)
    P.line([(1640, 480), (1640, 600)], "#ffc880", 4, .8)
    P.line([(1736, 540), (1736, 596)], "#ffc880", 3.4, .8)
    stump(P, 1690, 606, 1.15)
    P.glow(1690, 560, 260, 220, "#b0682f", .42)

with P.light("dawn_near", .9, "normal", of="dawn"):
    P.poly(at(smooth([(-40, 42), (-42, 58), (-30, 70), (-12, 74), (2, 70), (-8, 66), (-22, 60), (-30, 50), (-33, 42)], 8), 39, 0, 455), "#ffdcac", .75, .3)
    P.poly(at(smooth([(14, 73), (22, 74), (34, 64), (38, 54), (30, 62), (20, 69)], 7), 39, 0, 449), "#e8a878", .6, .3)
    P.line([R.p(-4, 60, 436), R.p(1, 18, 436)], "#ffdca4", 4, .8)
    P.line([R.p(-4, 60.6, 436), R.p(82, 60.6, 436)], "#ffd494", 3.5, .7)
    P.poly(R.side(C0 + 6, 0, CH - 4, CZ0 + 8, CZ1), P.linear([(0, "#f0b070", .3), (1, "#f0b070", .62)], (0, R.p(0, CH, CZ1)[1], 0, R.p(0, 0, CZ1)[1])), 1, .3)
    P.poly(R.flat(C0, 374, CH + .3, CZ0 + 2, CZ1 - 2), P.linear([(0, "#ffd494", .62), (.6, "#f0b070", .14), (1, "#f0b070", 0)], (R.p(C0, 0, CZ1)[0], 0, R.p(330, 0, CZ1)[0], 0)), 1, .3)
    P.line([R.p(C0, CH, CZ0), R.p(C0, CH, CZ1)], "#ffe6b8", 3, .8)
    (lx, ly), (rx, ry) = shift([R.p(209, CH + 39.4, 426), R.p(252, CH + 39, 426)], -30, 0)
    P.poly([(lx - 4, ly - 12), (lx + 8, ly - 14), (lx + 6, ly + 118), (lx - 6, ly + 118)], "#ffd494", .55, .4)
    P.line([R.p(278.6, CH + 1, 424), R.p(278.6, CH + 15, 424)], "#ffd494", 3, .7)

with P.light("tubes_near", .9, of="tubes"):
    P.poly(R.flat(C0, 374, CH + .3, CZ0 + 2, CZ1 - 2), PALE, .20)
    P.line([R.p(C0, CH, CZ0), R.p(C1, CH, CZ0)], PALE, 3.5, .6)
    P.line([R.p(-2, 60.4, 435), R.p(80, 60.4, 435)], PALE, 3, .6)

with P.layer("front", -1):
    dark, rim = "#0e1026", "#54506e"
    # shirts on wire hangers, in thin bags, waiting to be fetched: cropped by the right edge
    P.line([(1690, 22), (2170, 6)], "#2a2a48", 9)
    P.line([(1690, 19), (2170, 3)], rim, 2.5)
    for i, (x, w, low) in enumerate(((1880, 100, 470), (1806, 70, 420))):
        P.line([(x + 40, 18), (x + 46, 34), (x + 38, 46)], rim, 4)
        q = smooth([(x + 38, 44), (x - 6, 74), (x - 14, 110), (x - 10, 260), (x - 16, low), (x + w, low + 14), (x + w + 300 * (i == 0), low + 8), (x + w + 300 * (i == 0), 70), (x + 78, 62)], 40)
        P.sheet(q, ("#0e1026", "#131634")[i], .4 * i, .3, tint="#7f8ab0")
        P.line(smooth([(x + 8, 100), (x + 12, 240), (x + 4, low - 20)], 50, closed=False), "#242848", 5)
        P.line(smooth([(x + 44, 60), (x + 48, 220), (x + 44, low - 10)], 50, closed=False), "#1c2040", 4)
        P.sheet([(x + 20, 118), (x + 44, 114), (x + 46, 146), (x + 22, 150)], "#4a4e6c", 0, .3)
    # the corner of a basket at our feet
    P.sheet(smooth([(-230, 950), (60, 936), (250, 952), (226, 1090), (-230, 1090)], 60), dark, 0, .3, tint="#7f8ab0")
    for i in range(9):
        P.line([(-150 + i * 44, 962), (-144 + i * 42, 1084)], "#20224096"[:7], 9)
    P.sheet(smooth([(-230, 946), (-60, 900), (40, 920), (120, 892), (214, 930), (236, 954), (60, 946)], 40), "#262a4c", .3, .3)

P.mark("machines", -212, 548, face="right")
P.mark("door", -398, 640, face="right")
P.mark("bench", 104, 516, seat=True, face="left")
P.mark("dryer", -38, 520, face="right")
P.mark("counter", 206, 502, face="left")
P.mark("dryer_six", 300, 516, y=15, seat=True, face="left")
P.write()
