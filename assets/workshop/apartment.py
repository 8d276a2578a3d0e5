"""Nineteen boxes on the fifth floor: whoever sits down among them with a cup is warm.

The eye goes to the one carton set apart, seven, then out over the roofs to a small bird.
"""

import math
import sys
from collections.abc import Sequence

from paper import AIR, DEEP, Place, Point, Turned, bird, disc, mix, render, smooth

R = Turned(13, (0, 480), hx=970, hy=366, f=1300, eye=150, back=590, left=-424, right=352, top=256)
P = Place("apartment", "Nineteen boxes, fifth floor", seed=19, room=R)
B = R.back
U = P.rand.uniform
WIN = (-112, 112, 64, 224)
COLS, ROWS = ((-112, -4), (4, 112)), ((64, 144), (151, 224))
PANES = [R.front(a, b, c, d, B) for a, b in COLS for c, d in ROWS]
DOOR = (-352, -262)
TRANS = (-346, -268, 222, 246)
BULB = (112.0, 200.0, 474.0)
CANDLE = (-6.0, 54.0, 452.0)
DUSK, ROSE, BARE, STAIR, FLAME = "#8fa2d0", "#c98a8e", "#e0b070", "#d0a860", "#f0a850"
GLASS = "#4f857a"  # her colour, unlit


def at(q: Sequence[Point], x: float, y: float, z: float) -> list[Point]:
    """A prop in centimetres (u right, v up) standing at x, y, z, turned to us."""
    return [R.p(x + u, y + v, z) for u, v in q]


DIGITS = {"1": [(1, 4), (2, 6), (2, 0)], "2": [(0, 5), (1.4, 6), (3, 5), (2.6, 3.4), (0, 0), (3.2, 0)],
          "3": [(0, 6), (3, 6), (1.4, 3.6), (3, 2.2), (2, .2), (0, .6)], "4": [(2.6, 0), (2.4, 6), (0, 2), (3.4, 2)],
          "5": [(3, 6), (.4, 6), (.2, 3.4), (2.6, 3.4), (3, 1.4), (1.6, 0), (0, .4)], "6": [(2.6, 6), (.4, 3), (.2, .8), (1.6, 0), (3, 1.2), (2, 3), (.4, 2.4)],
          "7": [(0, 6), (3.2, 6), (1.2, 0)], "8": [(1.6, 3.2), (.2, 4.8), (1.6, 6), (3, 4.8), (.2, 1.2), (1.6, 0), (3, 1.4), (1.6, 3.2)],
          "9": [(3, 4.4), (1.6, 6), (.2, 4.6), (1.4, 3), (3, 4.2), (2.4, 0)], "0": [(1.6, 6), (.2, 4), (.4, 1), (1.6, 0), (3, 2), (2.8, 5), (1.6, 6)]}
TONES = ("#7a6558", "#72604f", "#806a5c", "#6d5a54")
# number: x, width, y, height, z (front), depth
CARTONS = {
    1: (-216, 48, 0, 38, 546, 40), 2: (-214, 44, 38, 36, 548, 36), 3: (-210, 40, 74, 28, 550, 32), 5: (-163, 46, 0, 40, 550, 36),
    6: (-160, 42, 40, 30, 552, 30), 19: (-104, 44, 0, 26, 558, 30), 8: (116, 46, 0, 40, 548, 40), 9: (118, 44, 40, 34, 550, 36), 10: (116, 40, 74, 26, 552, 30),
    4: (150, 46, 0, 36, 480, 42),
    12: (-112, 56, 0, 42, 452, 42), 11: (-46, 66, 0, 31, 428, 44), 13: (52, 56, 0, 36, 452, 42), 7: (56, 48, 36, 38, 456, 36),
    16: (-330, 66, 0, 44, 386, 50), 17: (-326, 58, 44, 40, 390, 42), 18: (-246, 50, 0, 34, 378, 40),
    14: (226, 66, 0, 44, 384, 48), 15: (232, 54, 44, 34, 388, 40),
}


def carton(n: int, far: float = 0) -> None:
    """One box: two flaps' seam, tape, its number in felt pen, a line of what is inside."""
    x, w, y, h, z, d = CARTONS[n]
    c = mix(TONES[n % 4], AIR, .16 + far)
    x1, y1 = x + w, y + h
    if y == 0:
        P.poly([R.p(x - 3, 0, z - 5), R.p(x1 + 12, 0, z - 5), R.p(x1 + 10, 0, z + d), R.p(x, 0, z + d)], DEEP, .42)
    if y1 < 140:
        P.sheet(R.flat(x, x1, y1, z, z + d), mix(c, "#b9c4dc", .1), 0, .25, .5)
        P.poly(R.flat(x + w * .43, x + w * .57, y1 + .1, z, z + d), mix(c, "#a9a294", .45))
    if x > 0 or x1 < 0:
        P.poly(R.side(x1 if x1 < 0 else x, y, y1, z, z + d), mix(c, DEEP, .4), 1, .4)
    P.sheet(R.front(x, x1, y, y1, z), c, .5, .3, .9)
    P.poly([R.p(x + w * .43, y1, z - .5), R.p(x + w * .57, y1, z - .5), R.p(x + w * .57, y1 - 7, z - .5), R.p(x + w * .5, y1 - 8.4, z - .5), R.p(x + w * .43, y1 - 7, z - .5)],
           mix(c, "#a9a294", .5))
    k = 1.5 if n in (7, 4) else 1.25
    u = x + w * .12
    for digit in str(n):
        P.line([R.p(u + a * k, y + h * .34 + b * k, z - 1) for a, b in DIGITS[digit]], "#2a2438", 3.4)
        u += 5 * k
    ln = w * (.2 + .12 * (n % 3))
    P.line([R.p(x + w * .5 + ln * i / 6 - 4, y + h * .4 + (1.6 if i % 2 else -1.2) * (1 - i / 9), z - 1) for i in range(7)], "#3a3448", 2.6)


# ---- outside: Halyard Street from above ---------------------------------------------------
BX, BY = R.p(58, 0, B)[0], 452
SIGN = bird(BX, BY, .36)
HOMES = ((690, 330, 24, 32, "upright_piano"), (738, 330, 24, 32, ""), (690, 392, 24, 32, ""), (738, 392, 24, 32, "sewing"),
         (858, 386, 24, 32, "cot"), (1122, 352, 20, 28, "trumpet"), (862, 440, 24, 32, ""), (1122, 408, 20, 28, ""))
ROOFS = (("#46557c", [(640, 300), (780, 300), (780, 268), (866, 268), (866, 308), (1150, 308), (1150, 560), (640, 560)]),
         ("#39476c", [(640, 316), (772, 312), (772, 566), (640, 566)]),
         ("#3f4d72", [(836, 372), (930, 368), (930, 566), (836, 566)]))
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#2f3c62", "#6d7391", 200, 520))
    for x, y, w in ((690, 262, 240), (930, 238, 260), (800, 286, 180)):
        P.poly(smooth([(x, y), (x + w * .4, y - 12), (x + w, y - 3), (x + w * .7, y + 8), (x + w * .2, y + 9)]), "#5b6688", .5)


def outside(at: Point) -> Point:
    """The houses over the way were measured for another standpoint."""
    return at[0] + 16, at[1]


P.bend = outside
with P.layer("roofs", 3, weather=True):
    for fill, q in ROOFS:
        P.sheet(q, fill, .4, .2)
        for (x0, y0), (x1, y1) in zip(q, q[1:], strict=False):
            if abs(y0 - y1) < 5 and y0 < 540 and x1 > x0:
                P.poly([(x0 - 3, y0 + 2), (x0 + 8, y0 - 7), (x1 - 10, y1 - 8), (x1 + 3, y1 + 2)], "#a3b2cc")
    for x in (1040, 1062, 1084):   # a water tower in its hat
        P.line([(x, 308), (x - (x - 1062) * .3, 268)], "#2f3b5e", 5)
    P.sheet([(1036, 272), (1088, 272), (1085, 226), (1039, 226)], "#414d72", .3)
    P.sheet([(1030, 228), (1062, 200), (1094, 228)], "#a3b2cc", 0)
    P.sheet([(716, 300), (716, 262), (736, 262), (736, 300)], "#39476c", .3)
    for i in range(5):
        P.poly(disc(738 + 15 * i, 250 - 11 * i, 9 + 4 * i, 6 + 3 * i), "#7f88a4", .4 - .06 * i)
    # the house with the bird: a dark flank, a bracket, a roof one storey down
    P.sheet([(936, 404), (1120, 398), (1120, 570), (936, 570)], "#1a2342", .6, .14)
    P.poly([(930, 406), (946, 392), (1104, 386), (1126, 398), (1126, 404), (936, 410)], "#a3b2cc")
    for i in range(7):
        P.line([(938, 424 + i * 17), (1118, 420 + i * 17)], "#151d3a", 1.6)
    P.line([(BX + 52, BY - 38), (BX + 84, BY - 38)], "#10162c", 5)
    P.line([(BX + 52, BY + 24), (BX + 84, BY + 24)], "#10162c", 5)
    P.poly(SIGN["body"][0][0], "#0c1228")
    P.neon(SIGN["tubes"], 2.4)
    P.line(SIGN["ghost"][0][0], SIGN["ghost"][0][1], 1.2, .8, dash="1 4")
    for x, y, w, h, _ in HOMES:
        P.neighbour(x, y, w, h, "#27325a", "#1c2645", "#a3b2cc")
    # the street at the foot, a car's two tracks; the bar of the fire escape, with snow
    P.poly(smooth([(640, 540), (780, 524), (930, 530), (930, 570), (640, 570)], 24), "#8c9dbb")
    P.line([(640, 516), (1150, 512)], "#141b36", 6)
    P.poly([(640, 513), (700, 508), (900, 505), (1150, 507), (1150, 512), (640, 516)], "#b4c2d8")
    for i in range(17):
        P.line([(652 + i * 30, 514), (652 + i * 30, 560)], "#141b36", 3)
P.bend = None

# ---- the room --------------------------------------------------------------------------------
WALL = "#3f4867"
with P.layer("room", 2):
    P.shell(WALL, "#362b3f", "#2a3152", left="#303955", right="#384160", near=140,
            holes=[R.front(*WIN, B), R.front(*TRANS, B)])
    P.boards("#2c2235", 21, "#3e3248", near=140)
    P.poly(R.front(R.left, R.right, 246, 256, B), "#485171", 1, .3)
    P.sheet(R.front(R.left, DOOR[0] - 9, 0, 14, B - 1), "#565a76", .3)
    P.sheet(R.front(DOOR[1] + 9, 168, 0, 14, B - 1), "#565a76", .3)
    P.poly(R.side(R.left, 0, 14, 262, B), "#3f4460")
    P.poly(R.side(R.right, 0, 14, 262, B), "#484d69")
    # where somebody else's pictures were, each with its nail
    for x0, x1, y0, y1 in ((-200, -158, 142, 200), (-150, -126, 158, 190), (126, 158, 140, 206)):
        P.poly(R.front(x0, x1, y0, y1, B), "#475170")
        P.poly(disc(*R.p((x0 + x1) / 2, y1 + 2, B), 3), "#8f98ac")
    for z0, z1, y0, y1 in ((470, 540, 120, 196), (380, 430, 130, 186)):
        P.poly(R.side(R.right, y0, y1, z0, z1), "#404a69")
    # a rose for a lamp that was taken
    P.sheet(R.ring(BULB[0], 256, BULB[2], 20, 16, clip=False), "#39406a", 0, .25)

with P.layer("wall", 1.9):
    # the door, its glass over it, three locks
    P.holed(R.front(DOOR[0] - 10, DOOR[1] + 10, 0, 254, B - 1), [R.front(*TRANS, B - 1), R.front(*DOOR, -1, 215, B - 1)], "#565470", .5, .3)
    P.poly(R.front(*TRANS, B), "#28304f")
    P.sheet(R.front(*DOOR, 1.6, 214, B - 2), "#4a4560", 0, .3)
    P.poly(R.front(*DOOR, 0, 1.6, B - 2), "#14182e")
    for y0, y1 in ((20, 94), (116, 198)):
        for x0, x1 in ((-342, -311), (-303, -272)):
            P.sheet(R.front(x0, x1, y0, y1, B - 3), "#443f5a", .2, .28, .5)
    for y, s in ((104, 9), (128, 7), (146, 7)):
        P.sheet(disc(*R.p(-269, y, B - 4), s), "#9a93a0", .2, .4)
    P.line([R.p(-270, 160, B - 4), R.p(-262, 157, B - 5), R.p(-256, 160, B - 4)], "#9a93a0", 3)
    P.poly(disc(*R.p(-307, 158, B - 4), 4.5), "#14182e")
    P.poly(R.flat(-356, -258, .6, 540, 584), "#2f3b4a")
    for x, t in ((-344, 0), (-331, 2)):   # a pair of grey boots, toes to the wall
        P.sheet(at(smooth([(-4, 0), (-5, 17), (-3, 22), (4, 22), (5, 17), (5, 0)], 3), x, 1, 560 + t), "#6d7080", .4, .3)
        P.line(at([(-4, 18), (4, 18)], x, 1, 559), "#8a8d9c", 4)
    with P.spot("intercom", "The intercom"):
        P.sheet(R.front(-244, -222, 132, 164, B - 3), "#8b8f9e", .7, .35)
        for i in range(4):
            P.line([R.p(-240, 159 - i * 3, B - 5), R.p(-226, 159 - i * 3, B - 5)], "#565c74", 2.2)
        P.sheet(disc(*R.p(-237, 140, B - 5), 8), "#565c74", .2, .4)
        P.sheet(disc(*R.p(-228, 140, B - 5), 6), "#8c3b3f", .2, .4)
        P.sheet([R.p(-244, 131, B - 6), R.p(-226, 132, B - 6), R.p(-226, 124, B - 6), R.p(-244, 123, B - 6)], "#a9a8a4", .2)   # the last tenant's name
        P.line([R.p(-241, 127, B - 7), R.p(-231, 128, B - 7)], "#565c74", 2.4)
    # the lanyard on its nail
    P.line(smooth([R.p(-214, 178, B - 4), R.p(-217.4, 156, B - 4), R.p(-214, 138, B - 4), R.p(-210.6, 156, B - 4), R.p(-214, 178, B - 4)], 10), GLASS, 4)
    P.sheet(at([(-4, 0), (4, 0), (4, -10), (-4, -10)], -214, 138, B - 4), "#9a9ca6", .4)
    P.poly(disc(*R.p(-214, 179, B - 4), 4), "#9a93a0")
    # the window nobody has curtained
    P.holed(R.front(WIN[0] - 11, WIN[1] + 11, WIN[2] - 6, WIN[3] + 11, B - 2), PANES, "#626480", .9, .32)
    for q in PANES[::2]:
        x, w, y = q[3][0], q[2][0] - q[3][0], q[3][1]
        P.poly([(x, y), (x, y - 22), (x + w * .2, y - 12), (x + w * .5, y - 6), (x + w * .8, y - 11), (x + w, y - 20), (x + w, y)], "#a9bad2", .95)
    P.line([R.p(-20, 150, B - 4), R.p(-20, 146, B - 8)], "#9a93a0", 6)
    P.line([R.p(20, 150, B - 4), R.p(20, 146, B - 8)], "#9a93a0", 6)
    P.sheet(R.front(WIN[0] - 20, WIN[1] + 20, 54, 62, B - 20), "#6f718c", .8, .35)
    P.poly(R.flat(WIN[0] - 20, WIN[1] + 20, 62, B - 20, B), "#7a7c96")
    P.poly(R.front(-70, 90, 4, 50, B - 2), "#1a2040", .6)
    for i in range(12):
        a, b = R.p(-66 + i * 13, 47, B - 14), R.p(-56 + i * 13, 9, B - 14)
        P.sheet([(a[0] + 3, a[1]), (b[0] - 3, a[1]), (b[0], a[1] + 7), (b[0], b[1] - 6), (b[0] - 4, b[1]), (a[0] + 4, b[1]), (a[0], b[1] - 6), (a[0], a[1] + 7)],
                "#50566e", 0, .28, .5)
    # on the sill: one saucer, a geranium that came with the place
    P.sheet(at([(-7, 0), (7, 0), (8.6, 12), (-8.6, 12)], 92, 62, B - 12), "#6d5048", .4)
    for tx, ty in ((-10, 22), (-4, 28), (4, 25), (10, 20)):
        P.line(at([(0, 12), (tx * .6, ty - 5), (tx, ty)], 92, 62, B - 12), "#46605a", 3)
        P.poly(disc(*R.p(92 + tx, 62 + ty, B - 13), 8, 7, 8), "#4c6c60")

# ---- kitchenette -----------------------------------------------------------------------------------
KX0, KX1, KZ, KH = 172, 352, 540, 86
with P.layer("kitchenette", 1.7):
    P.contact(262, 562, 96, 26, .5)
    P.box(KX0, KX1, 0, KH, KZ, B, "#465069", "#6d788e", "#2e3750")
    P.sheet(R.front(KX0 - 3, KX1, KH, KH + 4, KZ - 5), "#5b667e", .5, .35)
    P.sheet(R.flat(KX0 - 3, KX1, KH + 4, KZ - 5, B), "#717c92", 0, .3)
    P.poly(R.front(KX0, KX1, 0, 9, KZ - 1), "#1d2440")
    for x0, x1 in ((176, 228), (232, 284)):
        P.sheet(R.front(x0, x1, 13, 82, KZ - 2), "#4d5872", .2, .28, .6)
        P.line([R.p(x1 - 8, 74, KZ - 3), R.p(x1 - 8, 64, KZ - 3)], "#98a0b0", 4)
    P.sheet(R.front(288, 350, 4, 83, KZ - 3), "#7a8498", .4, .3)      # a small refrigerator with one magnet
    P.line([R.p(293, 74, KZ - 4), R.p(293, 52, KZ - 4)], "#a8b0be", 5)
    P.sheet(at([(0, 0), (17, 1), (16, -20), (-1, -19)], 310, 70, KZ - 4), "#a9a8a4", .3, .3)
    for k in range(4):
        P.line(at([(2, -5 - 4 * k), (12 - 3 * (k % 2), -5 - 4 * k)], 310, 70, KZ - 5), "#565c74", 2)
    P.poly(disc(*R.p(318, 69, KZ - 5), 5), GLASS)
    for i in range(7):
        P.poly(R.front(176 + i * 25, 199 + i * 25, 94, 112, B - 1), "#4c5674", .9, .5)
    P.poly(R.flat(238, 282, KH + 4.3, 552, 584), "#29324e")
    P.line([R.p(262, KH + 4, 586), R.p(262, KH + 30, 586), R.p(258, KH + 34, 582), R.p(254, KH + 28, 578)], "#98a2b4", 6)
    # cupboard, both doors open upon nothing
    P.sheet(R.front(180, 300, 150, 214, B - 24), "#4a5470", .9, .3)
    P.poly(R.front(185, 295, 154, 210, B - 25), "#1d2542")
    P.line([R.p(185, 182, B - 25), R.p(295, 182, B - 25)], "#39435f", 6, cap="butt")
    P.sheet([R.p(180, 214, B - 25), R.p(164, 216, B - 62), R.p(164, 148, B - 62), R.p(180, 150, B - 25)], "#566180", .4, .3)
    P.sheet([R.p(300, 214, B - 25), R.p(322, 216, B - 58), R.p(322, 148, B - 58), R.p(300, 150, B - 25)], "#566180", .4, .3)
    P.sheet(at([(-5, 0), (5, 0), (5.6, 10), (-5.6, 10)], 274, 154, B - 27), "#6d7a92", .2)      # a measuring cup somebody left
    with P.spot("kettle", "The kettle, out of box one"):
        P.contact(204, 560, 15, 9, .45, y=KH + 4)
        P.sheet(at(smooth([(-13, 0), (-14, 8), (-11, 19), (-4, 24), (4, 24), (11, 19), (14, 8), (13, 0)], 4), 204, KH + 4, 558), GLASS, .5, .4)
        P.poly(at(smooth([(4, 1), (7, 10), (3, 22), (8, 19), (12.5, 8), (12, 1)], 4), 204, KH + 4, 557), mix(GLASS, DEEP, .3))
        P.sheet(at([(-12, 10), (-22, 19), (-20, 22), (-9, 16)], 204, KH + 4, 557), mix(GLASS, DEEP, .15), 0, .4)
        P.line(smooth(at([(-9, 22), (-6, 34), (6, 34), (9, 22)], 204, KH + 4, 558), 8, closed=False), "#232840", 7)
        P.sheet(at([(-3, 24), (3, 24), (2, 28), (-2, 28)], 204, KH + 4, 556), "#232840", 0, .4)
    P.sheet(at([(-4, 0), (4, 0), (5, 10), (-5, 10)], 228, KH + 4, 556), "#9a9ca6", .3)            # the one cup

# ---- far boxes, bulb ----------------------------------------------------------------------------------
with P.layer("boxes", 1.5):
    for n in (1, 5, 2, 6, 3, 19, 8, 9, 10):
        carton(n, .1)
    P.sheet(at(smooth([(-15, 0), (-16, 8), (-6, 12), (8, 11), (16, 6), (15, 0)], 4), -190, 102, 560), "#5b6a88", .4)   # a folded scrub top
    P.line(at([(-14, 5), (12, 6)], -190, 102, 559), "#49587a", 3)
    for y, r in ((100, 14), (102, 11)):   # a roll of tape
        P.sheet(disc(*R.p(134, y + 2, 560), r * 1.3, r * .6), "#8f8577", 0, .3)
    P.poly(disc(*R.p(134, 104.4, 560), 7, 3), "#3a3448")
    # four: its flaps up, newspaper, the lip of a cup
    with P.spot("box_four", "Box four: kitchen"):
        x, w, y, h, z, d = CARTONS[4]
        carton(4)
        P.poly(R.flat(x + 1, x + w - 1, h - .5, z + 1, z + d - 1), "#2c2434")
        P.sheet(smooth(at([(6, 0), (4, 7), (12, 11), (20, 6), (30, 12), (40, 8), (42, 0)], x, h - 2, z + 22), 9), "#a3a4a8", 0, .35)
        for i in range(3):
            P.line(at([(10 + i * 9, 2), (15 + i * 9, 5)], x, h - 1, z + 21), "#6d7080", 2)
        P.sheet(at([(-4, 0), (4, 0), (5, 9), (-5, 9)], x + 33, h - 3, z + 16), "#7d8ba6", .2, .35)
        P.sheet([R.p(x, h, z + d), R.p(x + w, h, z + d), R.p(x + w + 3, h + 13, z + d + 8), R.p(x - 3, h + 14, z + d + 8)], "#67564d", 0, .3)
        P.sheet([R.p(x + w, h, z), R.p(x + w, h, z + d), R.p(x + w + 17, h + 4, z + d), R.p(x + w + 18, h + 2, z)], "#7a6558", 0, .3)
        P.sheet([R.p(x, h, z), R.p(x + w, h, z), R.p(x + w - 2, h - 12, z - 8), R.p(x + 2, h - 13, z - 8)], "#8a7464", .5, .35)
    # the bulb, shaded by a piece of carton
    P.line([R.p(BULB[0], 256, BULB[2]), R.p(BULB[0], BULB[1] + 8, BULB[2])], "#161b33", 4)
    GLOBE = at(smooth([(-3, 6), (-7, -1), (-7, -7), (-3, -11), (3, -11), (7, -7), (7, -1), (3, 6)], 2.5), *BULB)
    P.sheet(GLOBE, "#55607f", .2, .35)
    SHADE = at([(-9, 16), (8, 17), (24, 1), (16, -1.5), (2, 1), (-12, -1), (-23, 2)], *BULB)
    P.sheet(SHADE, "#6d5a50", .5, .35)
    P.line(at([(2, 1), (1, 16)], *BULB), "#54453f", 2.4)

# ---- lights ----------------------------------------------------------------------------------------------
FAR = (1, 5, 2, 6, 3, 19, 8, 9, 10)
with P.light("day", 1.9):
    # the last hour of it: low, a little rose, as far in as the door
    P.daylight(PANES, "#a59ab8", (-330, 470), shafts=.14, fill=(.13, .11, .10, .08), spread=1.15)
    P.poly(R.flat(R.left, R.right, 0, 140, B), P.linear([(0, "#a59ab8", .20), (1, "#a59ab8", 0)], (0, R.p(0, 0, B)[1], 0, 1080)), 1, .4)
    P.poly(R.flat(-190, 150, R.top, 380, B - 6), P.linear([(0, ROSE, 0), (1, ROSE, .3)], (0, 0, 0, R.p(0, R.top, B)[1])), 1, .5)
    with P.group(clip=P.clip(*PANES)):
        P.rect(650, 180, 540, 400, P.linear([(0, "#7f8fc0", .3), (.42, "#e0a890", .46), (.55, "#c0b4c8", .1), (1, "#c0b4c8", .1)], (0, 205, 0, 560)))
    for a, b in COLS:
        P.line([R.p(a, 64, B - 1), R.p(a, 224, B - 1)], "#f0d4cc", 3, .5)

def sunlit(which: Sequence[int], front: float) -> None:
    """Cartons in Sunday's sun: what the floor gives back to them, and every lid."""
    for n in which:
        x, w, y, h, z, d = CARTONS[n]
        P.poly(R.front(x, x + w, y, y + h, z - 1), P.linear([(0, "#d8986a", .05), (1, "#e8b07c", front)]), 1, .4)
        if n in (13, 14, 16):
            continue
        with P.group(mask=P.hide(*CUPS)) if n == 11 else P.group():
            P.poly(R.flat(x, x + w, y + h + .2, z, z + d), P.linear([(0, "#ffd494", .8), (1, "#f0b878", .5)]), 1, .4)
            P.line([R.p(x, y + h, z + d), R.p(x + w, y + h, z + d)], "#fff0d0", 3, .9)


with P.light("sun", 1.9, "normal"):
    P.sunlight(COLS, 64, 224, lean=-120, reach=330, k=.86)
    for z0, z1 in ((470, 400), (392, 330)):
        P.poly(R.side(R.left, 70, 196, z1, z0), "#ffcf90", .3)
    KEPT = P.rand.getstate()
    sunlit(FAR, .16)        # behind whoever stands at the window
    P.poly(R.side(KX0, 6, KH, KZ, B), "#e8b07c", .4)
    P.rand.setstate(KEPT)
KEPT = P.rand.getstate()
with P.light("snow", 1.9):
    # when nothing burns: five floors of air over white roofs
    with P.group(clip=P.clip(*PANES)):
        P.rect(650, 180, 540, 400, P.linear([(0, "#3a4c88", .16), (.45, "#5a70ac", .46), (.7, "#5a70ac", .3), (1, "#7c94cc", .56)], (0, 205, 0, 560)))
        P.bend = outside
        for _, q in ROOFS:
            for (x0, y0), (x1, y1) in zip(q, q[1:], strict=False):
                if abs(y0 - y1) < 5 and y0 < 540 and x1 > x0:
                    P.poly([(x0 - 3, y0 + 2), (x0 + 8, y0 - 7), (x1 - 10, y1 - 8), (x1 + 3, y1 + 2)], "#8ca4d8", .6, 0)
        P.bend = None
    P.poly(R.flat(WIN[0] - 18, WIN[1] + 18, 62.4, B - 19, B), "#7088c4", .6, 0)
    P.panes((-104, 582), (208, 0), (-40, -270), "#5670b4", ((0, .48), (.52, 1)), ((.02, .5), (.54, 1)), a=.5)
    for a, b in COLS:
        P.line([R.p(a, 64, B - 1), R.p(a, 224, B - 1)], "#8ca4d8", 2.6, .6)
    for n in FAR:
        x, w, y, h, z, d = CARTONS[n]
        a = x + w if x < 0 else x
        P.line([R.p(a, y + h, z), R.p(a, y + 3, z)], "#7088c4", 2.4, .6)

P.rand.setstate(KEPT)

# before eight: still blue in here; over the roofs it is rose, and lies as far up as the ceiling and the door
KEPT = P.rand.getstate()
with P.light("dawn", 1.9, "normal"):
    with P.group(clip=P.clip(*PANES)):
        P.rect(650, 180, 540, 400, P.linear([(0, "#7888b8", .5), (.3, "#d8a0a8", .72), (.44, "#ffcfa0", .8), (.52, "#a890b0", .34), (1, "#8088b0", .2)], (0, 205, 0, 560)))
        P.bend = outside
        for _, q in ROOFS:
            for (x0, y0), (x1, y1) in zip(q, q[1:], strict=False):
                if abs(y0 - y1) < 5 and y0 < 540 and x1 > x0:
                    P.poly([(x0 - 3, y0 + 2), (x0 + 8, y0 - 7), (x1 - 10, y1 - 8), (x1 + 3, y1 + 2)], "#ffd8bc", .8)
        P.bend = None
    rose = "#e8a098"
    P.poly(R.flat(R.left, R.right, R.top, 250, B - 6), P.linear([(0, rose, 0), (1, rose, .42)], (0, 0, 0, R.p(0, R.top, B)[1])), 1, .5)
    P.poly(R.flat(R.left, R.right, 0, 200, B), P.linear([(0, rose, .3), (1, rose, .02)], (0, R.p(0, 0, B)[1], 0, 1080)), 1, 0)
    P.panes((-104, 582), (208, 0), (-70, -150), "#f4b8a0", ((0, .48), (.52, 1)), ((.02, .5), (.54, 1)), a=.62)
    for z0, z1 in ((548, 478), (470, 412)):      # so low that it reaches the wall by the door
        P.poly(R.side(R.left, 96, 214, z1, z0), "#f4b0a0", .42)
    P.poly(R.flat(WIN[0] - 18, WIN[1] + 18, 62.4, B - 19, B), "#ffd0b4", .8)
    for a, b in COLS:
        P.line([R.p(b, 64, B - 1), R.p(b, 224, B - 1)], "#ffdcc4", 3.2, .8)
    for n in FAR:
        x, w, y, h, z, d = CARTONS[n]
        P.poly(R.flat(x, x + w, y + h + .2, z, z + d), "#f0b4a4", .4, .3)
P.rand.setstate(KEPT)
with P.light("window", 1.9):
    with P.group(clip=P.clip(*PANES)):
        P.rect(650, 180, 540, 400, P.linear([(0, "#43568e", .5), (.35, "#a07a92", .55), (.6, "#5d6a94", .3), (1, "#5a6c98", .3)], (0, 205, 0, 560)))
        P.bend = outside
        for _, q in ROOFS:
            for (x0, y0), (x1, y1) in zip(q, q[1:], strict=False):
                if abs(y0 - y1) < 5 and y0 < 540 and x1 > x0:
                    P.poly([(x0 - 3, y0 + 2), (x0 + 8, y0 - 7), (x1 - 10, y1 - 8), (x1 + 3, y1 + 2)], ROSE, .45)
        for x, y, w, h, who in HOMES:
            if who:
                P.neighbour_lit(x, y, w, h, who)
        P.neon(SIGN["tubes"], 2.6, lit=True)
        P.poly([(946, 392), (1104, 386), (1100, 394), (950, 402)], "#49c9c2", .28)
        P.bend = None
    P.poly(R.flat(WIN[0] - 18, WIN[1] + 18, 62.4, B - 19, B), DUSK, .4)
    P.line([R.p(WIN[0] - 20, 62, B - 20), R.p(WIN[1] + 20, 62, B - 20)], DUSK, 3, .8)
    P.panes((-104, 582), (208, 0), (-40, -270), DUSK, ((0, .48), (.52, 1)), ((.02, .5), (.54, 1)), a=.3)
    for n in FAR:
        x, w, y, h, z, d = CARTONS[n]
        a = x + w if x < 0 else x   # the edge nearest the glass
        P.line([R.p(a, y + h, z), R.p(a, y + h, z + d)], DUSK, 2.6, .7)
        P.line([R.p(a, y + h, z), R.p(a, y + 3, z)], DUSK, 2.4, .5)
    P.line([R.p(KX0 - 3, KH + 4, KZ - 5), R.p(KX0 - 3, KH + 4, B)], DUSK, 3, .7)
    P.line(at(smooth([(-14, 8), (-11, 19), (-4, 24)], 4, closed=False), 204, KH + 4, 558), DUSK, 2.6, .8)
    P.poly(R.side(KX0, 6, KH, KZ, B), DUSK, .14)

with P.light("stair", 1.9):
    P.poly(R.front(*TRANS, B - 1), P.linear([(0, "#e0b868", .9), (1, "#c98f4c", .95)]))
    P.line([R.p(-320, 246, B - 3), R.p(-330, 222, B - 3)], "#5a3a2a", 3, .6)
    P.poly(R.front(DOOR[0] + 1, DOOR[1] - 1, 0, 1.8, B - 4), "#ffdc9c", .95)
    P.poly(disc(*R.p(-307, 158, B - 5), 3.4), "#ffdc9c")
    for a, k, z in ((.4, 2, 520), (.26, 14, 470), (.14, 30, 410)):
        P.poly([R.p(DOOR[0], 0, B - 4), R.p(DOOR[1], 0, B - 4), R.p(DOOR[1] + k, 0, z), R.p(DOOR[0] - k * .4, 0, z)],
               P.linear([(0, STAIR, 1), (1, STAIR, .1)], (0, 696, 0, R.p(0, 0, z)[1])), a, .7)
    P.poly([R.p(TRANS[0], 256, B - 2), R.p(TRANS[1], 256, B - 2), R.p(TRANS[1] + 26, 256, 420), R.p(TRANS[0] - 10, 256, 420)],
           P.linear([(0, STAIR, .05), (1, STAIR, .4)]), .9)
    for x, t in ((-344, 0), (-331, 2)):
        P.line(at([(5, 0), (5, 17), (4, 22)], x, 1, 560 + t), STAIR, 2.6, .7)

with P.light("bulb", 1.4):
    P.poly(GLOBE, "#fff0c8", .95)
    P.poly(SHADE, "#d08a4a", .5)
    four = [R.p(CARTONS[4][0], 36, 480), R.p(CARTONS[4][0] + 46, 36, 480), R.p(CARTONS[4][0] + 46, 0, 480), R.p(CARTONS[4][0], 0, 480)]
    with P.group(mask=P.hide(four)):
        P.lamp_pools(BULB[0] - 6, BULB[1], BULB[2] - 10, (30, 40, 48), (.17, .12, .08), "#b8824a", walls=False)
    with P.group(mask=P.hide(R.front(WIN[0] - 11, WIN[1] + 11, WIN[2] - 6, WIN[3] + 11, B - 2))):
        for k, a in ((64, .16), (108, .12), (160, .08)):
            P.poly([R.p(max(-423, min(351, BULB[0] + k * 1.2 * u / 10)), max(0, 192 - (u / 10) ** 2 * k * .9 - (160 - k) * .06), B - 30) for u in range(-10, 11)]
                   + [R.p(min(351, BULB[0] + k * 1.2), 0, B - 4), R.p(BULB[0] - k * 1.2, 0, B - 4)], P.linear([(0, BARE, 1), (1, BARE, .3)]), a, .6)
    P.beam(R.p(BULB[0], BULB[1] - 1, BULB[2]), 640, 60, (150, 220, 300), (.16, .11, .07), "#d9a05e")
    P.glow(*R.p(BULB[0], BULB[1] - 6, BULB[2]), 150, 110, "#e8b878", .55)
    P.poly(R.flat(KX0 - 2, KX1, KH + 4.4, KZ - 4, B), BARE, .3)
    P.line([R.p(KX0 - 3, KH + 4, KZ - 5), R.p(KX1, KH + 4, KZ - 5)], "#ffe0a8", 3, .7)
    P.poly([R.p(164, 216, B - 62), R.p(180, 214, B - 25), R.p(180, 150, B - 25), R.p(164, 148, B - 62)], BARE, .16)
    P.line(at(smooth([(-11, 19), (-4, 24), (4, 24), (11, 19)], 4, closed=False), 204, KH + 4, 557), "#ffe0a8", 3, .9)
    x, w, y, h, z, d = CARTONS[4]
    P.poly([R.p(x, h, z), R.p(x + w, h, z), R.p(x + w - 2, h - 12, z - 8), R.p(x + 2, h - 13, z - 8)], BARE, .34)
    P.poly(R.flat(x, x + w, h + .4, z, z + d), BARE, .2)
    for n in (8, 9, 10):
        x, w, y, h, z, d = CARTONS[n]
        P.poly(R.front(x, x + w, y, y + h, z - 1), P.linear([(0, BARE, .24), (1, BARE, .12)]))
        P.line([R.p(x, y + h, z), R.p(x + w, y + h, z)], "#ffe0a8", 2.5, .6)

with P.light("candle", 1.4):
    for k, a in ((70, .20), (120, .13), (180, .08)):
        P.poly(R.ring(CANDLE[0], 0, CANDLE[2] + 20, k, 34), "#b0602e", a, .6)
    with P.group(mask=P.hide(*PANES)):
        P.poly([R.p(CANDLE[0] + 170 * math.cos(t * math.pi / 14), max(0, 62 + 153 * math.sin(t * math.pi / 14)), B - 24) for t in range(28)],
               P.radial([(0, "#c0703a", .34), (.5, "#c0703a", .15), (1, "#c0703a", 0)], (*R.p(CANDLE[0], 62, B - 24), 170 * R.k(B - 24))), 1, .6)
    for n in (5, 6, 19):
        x, w, y, h, z, d = CARTONS[n]
        P.line([R.p(x + w, y + h, z), R.p(x + w, y + 2, z)], FLAME, 3, .8)

# ---- the boxes one sits among; before the people ---------------------------------------------------------------
with P.layer("front_boxes", 1):
    carton(12)
    P.poly(smooth([R.p(-104, 42.3, 456), R.p(-62, 42.3, 458), R.p(-64, 42.3, 484), R.p(-100, 42.3, 486)], 14), "#5d6a84")    # a folded towel for a cushion
    carton(11)
    x, w, y, h, z, d = CARTONS[11]
    P.sheet([R.p(x + 4, h + .5, z + 4), R.p(x + 30, h + .5, z + 3), R.p(x + 32, h + .5, z + 36), R.p(x + 6, h + .5, z + 38)], "#8e93a0", .2, .35)   # the evening paper
    for i in range(4):
        P.line([R.p(x + 8, h + .8, z + 10 + i * 7), R.p(x + 26 - 5 * (i % 2), h + .8, z + 10 + i * 7)], "#5d6276", 2)
    for cx, cz, c in ((x + 54, z + 14, GLASS), (x + 20, z + 30, "#7d8ba6")):   # two cups
        P.contact(cx, cz, 8, 6, .4, y=h)
        P.sheet(at([(-4.6, 0), (4.6, 0), (5.4, 10), (-5.4, 10)], cx, h, cz), c, .3, .35)
        P.poly(at(disc(0, 10, 5.4, 1.5), cx, h, cz), mix(c, DEEP, .45))
        P.line(smooth(at([(5, 8), (9, 7), (8.6, 3), (5, 2.4)], cx, h, cz), 4, closed=False), c, 4)
    P.contact(CANDLE[0], CANDLE[2], 8, 5, .4, y=h)
    P.sheet(at(smooth([(-7, 0), (-8, 2), (8, 2), (7, 0)], 3), CANDLE[0], h, CANDLE[2]), "#7d8ba6", .2, .35)
    P.sheet(at([(-2.2, 2), (2.2, 2), (2, 11), (-.6, 12), (-2, 10)], CANDLE[0], h, CANDLE[2]), "#a9a69c", .2, .35)
    P.line(at([(0, 11), (.4, 13.6)], CANDLE[0], h, CANDLE[2]), "#232840", 2.4)
    carton(13)
    with P.spot("box_seven", "Box seven: Mother, hall"):
        carton(7)
        x, w, y, h, z, d = CARTONS[7]
        # taped twice, across and along; a corner pushed in; tied with hall string
        P.poly(R.front(x, x + w, y + 29, y + 33, z - 1), "#9a9080")
        P.line([R.p(x + 40, y + h, z - 2), R.p(x + 41, y, z - 2)], "#b3a58c", 3)
        P.line([R.p(x + 40, y + h + .4, z), R.p(x + 39, y + h + .4, z + d)], "#b3a58c", 3)
        for f in (-1, 1):
            P.line(smooth([R.p(x + 40, y + h + .6, z), R.p(x + 40 + f * 7, y + h + 5, z - 1), R.p(x + 40 + f * 9, y + h + 1, z - 2), R.p(x + 40, y + h, z - 2)], 5, closed=False), "#b3a58c", 3)
        P.line([R.p(x + 24 + i * 2.6, y + 12 + (1.4 if i % 2 else -1), z - 2) for i in range(6)], "#3a3448", 2.6)
    with P.spot("photograph", "A frame in newspaper"):
        P.contact(x + 16, z + 16, 18, 9, .4, y=y + h)
        P.sheet([R.p(x + 2, y + h + 1, z + 6), R.p(x + 30, y + h + 1, z + 4), R.p(x + 33, y + h + 1, z + 28), R.p(x + 4, y + h + 1, z + 30)], "#9a9ca6", .3, .35)
        P.sheet([R.p(x + 2, y + h + 4, z + 6), R.p(x + 20, y + h + 4, z + 5), R.p(x + 25, y + h + 4, z + 29), R.p(x + 4, y + h + 4, z + 30)], "#a9abb2", .1, .35)
        P.sheet([R.p(x + 20, y + h + 4, z + 5), R.p(x + 30, y + h + 3.4, z + 4.4), R.p(x + 33, y + h + 3.4, z + 28), R.p(x + 25, y + h + 4, z + 29)], "#5a4250", 0, .4)
        P.poly([R.p(x + 22, y + h + 4.2, z + 9), R.p(x + 28, y + h + 4, z + 8.6), R.p(x + 30, y + h + 4, z + 24), R.p(x + 25.4, y + h + 4.2, z + 24.6)], "#4a7a6c")
        for i in range(3):
            P.line([R.p(x + 6, y + h + 4.2, z + 12 + i * 6), R.p(x + 17, y + h + 4.2, z + 12 + i * 6)], "#6d7080", 2)
    # the flank of the room: two more stacks
    for n in (16, 17, 18):
        carton(n)
    for n in (14, 15):
        carton(n)
    x, w, y, h, z, d = CARTONS[15]
    P.sheet(at(smooth([(4, 0), (2, 7), (12, 12), (30, 10), (44, 13), (50, 6), (48, 0)], 6), x, y + h, z + 14), "#5f7c86", .4, .3)     # a blanket
    P.line(at([(6, 4), (26, 5), (46, 4)], x, y + h, z + 13), "#4c6672", 3)
    x, w, y, h, z, d = CARTONS[17]
    P.sheet(at([(8, 0), (40, 0), (40, 3), (8, 3.4)], x, y + h, z + 8), "#6e4650", .3, .35)
    P.sheet(at([(10, 3.4), (38, 3), (38, 6), (10, 6.4)], x, y + h, z + 9), "#4f6688", .2, .35)

NEAR = (12, 11, 13, 7, 18, 16, 17, 14, 15)
T11 = CARTONS[11]
CUPS = [at([(-4.6, 0), (8.6, 2), (8.6, 10), (-5.4, 10)], T11[0] + 54, T11[3], T11[4] + 14), at([(-4.6, 0), (8.6, 2), (8.6, 10), (-5.4, 10)], T11[0] + 20, T11[3], T11[4] + 30),
        at([(-3, 0), (3, 0), (3, 14), (-3, 14)], CANDLE[0], T11[3], CANDLE[2])]
with P.light("window_near", 1, of="window"):
    for n in NEAR:
        x, w, y, h, z, d = CARTONS[n]
        if n in (13, 14, 16):   # something stands on these
            continue
        with P.group(mask=P.hide(*CUPS)) if n == 11 else P.group():
            P.line([R.p(x, y + h, z + d), R.p(x + w, y + h, z + d)], DUSK, 2.6, .7)
        P.poly(R.flat(x, x + w, y + h + .2, z, z + d), P.linear([(0, DUSK, .26), (1, DUSK, .06)]), 1, .4)
        if not x < 0 < x + w:
            e = x + w if x < 0 else x
            P.line([R.p(e, y + h, z), R.p(e, y + h, z + d)], DUSK, 2.4, .6)
    P.line([R.p(58, 78.4, 486), R.p(80, 78.4, 485)], ROSE, 3, .8)

KEPT = P.rand.getstate()
with P.light("sun_near", 1, "normal", of="sun"):
    # every lid, and what the floor gives back to what stands on it
    sunlit(NEAR, .26)
P.rand.setstate(KEPT)
KEPT = P.rand.getstate()
with P.light("dawn_near", 1, "normal", of="dawn"):
    for n in NEAR:
        x, w, y, h, z, d = CARTONS[n]
        if n in (13, 14, 16):
            continue
        with P.group(mask=P.hide(*CUPS)) if n == 11 else P.group():
            P.poly(R.flat(x, x + w, y + h + .2, z, z + d), P.linear([(0, "#ffc8b0", .66), (1, "#e0a0a0", .2)]), 1, .4)
            P.line([R.p(x, y + h, z + d), R.p(x + w, y + h, z + d)], "#ffe4d0", 3, .8)
P.rand.setstate(KEPT)
with P.light("bulb_near", 1, of="bulb"):
    for n, a in ((13, .16), (7, .22), (14, .14), (15, .22), (11, .10)):
        x, w, y, h, z, d = CARTONS[n]
        if n not in (13, 14):
            P.poly(R.flat(x, x + w, y + h + .2, z, z + d), BARE, a + .08)
            P.line([R.p(x, y + h, z), R.p(x + w, y + h, z)], "#ffe0a8", 3, a * 3)
        P.poly(R.front(x, x + w, y, y + h, z - 1), P.linear([(0, BARE, a), (1, BARE, a * .3)]), 1, .4)
    x, w, y, h, z, d = CARTONS[7]
    P.line([R.p(x + w, y + h, z), R.p(x + w, y + 2, z)], "#ffe0a8", 3, .8)

with P.light("candle_near", 1, of="candle"):
    cx, cz, ch = CANDLE[0], CANDLE[2], T11[3]
    top = P.clip(R.flat(T11[0], T11[0] + T11[1], ch, T11[4], T11[4] + T11[5]))
    with P.group(clip=top):
        for k, a in ((16, .42), (26, .3), (40, .2)):
            P.poly(R.ring(cx, ch, cz, k, 24, clip=False), FLAME, a, .3)
    flame = at(smooth([(-1.8, 13.4), (-2.2, 16), (.2, 23), (2.3, 16), (1.8, 13.4), (0, 12.6)], 1.6), cx, ch, cz)
    P.poly(flame, "#ffb45a", .95)
    P.poly(at(smooth([(-1, 13.6), (0, 19), (1.1, 14)], 1.4), cx, ch, cz), "#fff2cc", 1)
    P.poly(at([(-2.2, 2), (2.2, 2), (2, 11), (-2, 10)], cx, ch, cz), P.linear([(0, "#ffc878", .7), (1, "#d0743a", .2)]))
    P.glow(*R.p(cx, ch + 16, cz), 150, 136, "#d0803f", .5)
    P.glow(*R.p(cx, ch + 16, cz), 60, 66, "#ffc070", .6)
    for ux, uz, f in ((T11[0] + 54, T11[4] + 14, -1), (T11[0] + 20, T11[4] + 30, 1)):
        P.line(at([(f * 4.6, 0), (f * 5.4, 10)], ux, ch, uz), "#ffce86", 4, .9)
    x, w, y, h, z, d = CARTONS[7]
    P.poly(R.side(x, y, y + h, z, z + d), FLAME, .34)
    P.line([R.p(x, y + h, z), R.p(x, y, z)], "#ffce86", 3.5, .9)
    P.poly(R.front(x, x + w, y, y + h, z - 1), P.linear([(0, FLAME, .10), (1, FLAME, .16)]), 1, .4)
    x, w, y, h, z, d = CARTONS[13]
    P.poly(R.side(x, 0, h, z, z + d), FLAME, .3)
    x, w, y, h, z, d = CARTONS[12]
    P.poly(R.side(x + w, 0, h, z, z + d), FLAME, .4)
    P.line([R.p(x + w, h, z), R.p(x + w, 2, z)], "#ffce86", 3.5, .9)
    P.poly(R.flat(x + 14, x + w, h + .2, z, z + d), FLAME, .22)

with P.layer("front", -1):
    # the sleeve of a coat still in its bag, over a hook at our shoulder
    dark, rim = "#0e1328", "#5a6482"
    P.line([(1846, -10), (1842, 40), (1858, 52)], rim, 8)
    bag = smooth([(1852, 44), (1812, 70), (1790, 130), (1782, 320), (1776, 520), (1786, 640), (1830, 668), (1900, 656), (2000, 690), (2170, 680), (2170, 40), (1900, 50)], 44)
    P.sheet(bag, dark, 0, 0)
    P.line(smooth([(1852, 44), (1812, 70), (1790, 130), (1782, 320), (1776, 520), (1786, 640)], 44, closed=False), rim, 4, .8)
    for q in (((1830, 120), (1820, 330), (1826, 600)), ((1880, 90), (1872, 300), (1886, 620)), ((1960, 80), (1970, 360), (1950, 660))):
        P.line(smooth(list(q), 40, closed=False), "#1c2444", 5)
    P.sheet([(1834, 300), (1884, 296), (1888, 350), (1838, 356)], "#3d4766", .4, .3)     # a ticket from the cleaner's

P.mark("door", -304, 560, face="right")
P.mark("box_seat", -84, 496, seat=True, face="right")
P.mark("floor", -4, 486, seat=True, face="left")
P.mark("window", 104, 540, face="left")
P.mark("kitchenette", 250, 522, face="left")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    out = sys.argv[1]
    render(P.path, f"{out}/ap_all.png", 1280, people=True)
    render(P.path, f"{out}/ap_off.png", 1280, {})
    render(P.path, f"{out}/ap_day.png", 1280, {"window": 1, "bulb": 0.6, "stair": 0.6}, tint=("#c4c8e4", 0.3))
    render(P.path, f"{out}/ap_candle.png", 1280, {"candle": 1, "window": 0.25}, margins=True, tint=("#8c98cc", 0.35))
