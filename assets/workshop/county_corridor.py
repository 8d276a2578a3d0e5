"""The county court's corridor: petitions left, records right, and nobody means it badly.

A long perspective runs to a tall white window at which nothing is decided; nearer, under
the only number, a hatch stands open as wide as a sheet of paper: the one warm thing here.
"""

import math
import sys

from bystander import Bystander, draw
from paper import DEEP, Place, Room, disc, mix, render, smooth
from props import Props

R = Room(hx=770, hy=398, f=1300, eye=150, back=1560, left=-215, right=120, top=340)
P = Place("county_corridor", "The county building, second floor", seed=45, room=R, sun=(-1.8, -2.2))
K = Props(P)
B, W = R.back, 560                     # the far wall; the wall of window six, turned to us
U = P.rand.uniform
DAY, PALE = "#a9bddc", "#aab8b4"
HATCH = (196, 336, 100, 206)
WALL, WOOD, STONE = "#47526e", "#4c3e4c", "#5b6680"
LEFTS = ((540, 640), (740, 840), (960, 1080))   # the windows of the left wall
LW, RW, FR = K.wall(R.left), K.wall(R.right), K.front(W)
END = (-128, 36, 60, 286)


def arch(x0: float, x1: float, y0: float, y1: float, z: float, bow: float = 1) -> list[tuple[float, float]]:
    """An opening with a round head."""
    c, h = (x0 + x1) / 2, (x1 - x0) / 2
    return [R.p(c + h * math.cos(math.pi * i / 12), y1 - h * bow + h * bow * math.sin(math.pi * i / 12), z) for i in range(13)] + [R.p(x0, y0, z), R.p(x1, y0, z)]


with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#6f80a2", "#9fb0cb", 150, 480))
with P.layer("yard", 3.4, weather=True):
    P.sheet([(640, 300), (700, 300), (700, 270), (752, 270), (752, 318), (860, 318), (860, 520), (640, 520)], "#7486a8", .3, .2)
    P.poly([(640, 300), (700, 297), (700, 303), (640, 306)], "#c4d0e2")
    for x, y in ((712, 290), (732, 290), (712, 316), (732, 316), (660, 322), (680, 322)):
        P.rect(x, y, 9, 14, "#5a6b90")
    P.line([(770, 470), (768, 380), (760, 330)], "#4a587a", 5)
    for q in (((768, 392), (786, 352), (788, 330)), ((764, 360), (746, 336), (742, 316)), ((768, 410), (750, 384))):
        P.line(list(q), "#4a587a", 3)

# ---- the office behind window six -----------------------------------------------------------
with P.layer("office", 2.4):
    P.rect(1150, 240, 480, 320, "#343d58")
    P.poly(R.front(150, 420, 215, 260, 760), "#3a4460")
    for i in range(5):      # files to the ceiling, and a wheel to reach them with
        y = 74 + i * 32
        P.poly(R.front(150, 430, y - 3, y, 758), "#252d48")
        x = 156.0
        while x < 420:
            w = U(9, 15)
            c = P.rand.choice(("#5c5a66", "#6a6468", "#54607a", "#6b5c5a", "#4f5a6a"))
            P.poly(R.front(x, x + w - 1.2, y, y + U(22, 27), 757), c, 1, .3)
            P.poly(R.front(x + w * .25, x + w * .62, y + 9, y + 16, 756), mix(c, "#c9ccd2", .5), .8, .2)
            x += w + (U(10, 20) if P.rand.random() < .08 else 0)
    P.sheet(R.front(300, 352, 96, 134, 690), "#565f78", .5, .3)   # the back of a machine
    P.poly(R.front(304, 348, 100, 130, 689), "#3a4460")
    P.sheet(R.front(214, 246, 96, 106, 690), "#7b7f8c", .3)

# ---- the corridor -----------------------------------------------------------------------------
with P.layer("hall", 2):
    P.poly(R.flat(R.left, R.right, R.top, 600, B), "#2c3655", 1, 0)
    P.poly(R.flat(R.left, 560, 0, 235, W), "#33384f", 1, 0)
    P.poly(R.flat(R.left, R.right, 0, W - 2, B), "#33384f", 1, 0)
    # stone slabs, two tones, worn bare down the middle
    for i, z in enumerate(range(250, 1560, 62)):
        for j in range(13):
            x0 = R.left + j * 62
            x1 = min(x0 + 62, R.right if z >= W - 40 else 560)
            if (i + j) % 2 and x1 > x0:
                P.poly(R.flat(x0, x1, 0, z, min(z + 62, B if x0 < R.right else W)), "#3d435c", 1, 0)
    P.poly(R.flat(-70, 10, 0, 300, B), "#4a5069", .28, 0)
    P.poly(R.side(R.left, 0, R.top, 235, B), mix(WALL, DEEP, .16), 1, 0)
    P.poly(R.side(R.right, 0, R.top, W, B), mix(WALL, DEEP, .34), 1, 0)
    P.holed(R.front(R.left, R.right, 0, R.top, B), [arch(*END, B)], "#56627e", wobble=.3)
    for x, side in ((R.left, 0), (R.right, 1)):           # wainscot, rail, cornice
        z0 = W if side else 250
        c = mix(WOOD, DEEP, .3 * side)
        P.poly(R.side(x, 0, 104, z0, B), c, 1, .3)
        P.sheet(R.side(x, 102, 110, z0, B), mix(c, "#b9c4dc", .16), .2)
        P.poly(R.side(x, 0, 13, z0, B), mix(c, DEEP, .4))
        P.sheet(R.side(x, 312, 340, z0, B), mix(STONE, DEEP, .2 + .2 * side), .3)
        for z in range(300 if not side else 600, B, 100):
            P.poly(R.side(x, 22, 94, z + 12, z + 84), mix(c, DEEP, .16), 1, .2)
    P.poly(R.front(R.left, R.right, 0, 60, B), mix(WOOD, "#56627e", .3))
    for z in (700, 960, 1240):                             # beams, and skylights between them
        P.sheet(R.front(R.left, R.right, 318, 340, z), "#3d4868", .2)
    for z0, z1 in ((740, 930), (1000, 1210)):
        for i in range(3):
            P.poly(R.flat(-130 + i * 58, -80 + i * 58, 340, z0, z1), "#53658c")
    # ribs round the end window, a bench before it, a radiator
    for i in (1, 2, 3):
        x = END[0] + (END[1] - END[0]) * i / 4
        P.line([R.p(x, 60, B), R.p(x, 274 if i == 2 else 262, B)], "#3d4866", 4)
    for y in (116, 168, 220):
        P.line([R.p(END[0], y, B), R.p(END[1], y, B)], "#3d4866", 3.4)
    P.sheet(R.front(END[0] - 8, END[1] + 8, 54, 62, B - 6), "#6d7890", .3)
    # the stairs, half way down on the right
    P.poly(RW(K.box(700, 930, 0, 232)), "#1d2440")
    for i in range(7):
        P.poly(RW([(712 + i * 30, 8 + i * 17), (742 + i * 30, 8 + i * 17), (930, 8 + i * 17), (930, 0), (712 + i * 30, 0)]), mix("#3a435e", "#55607c", i / 8), 1, .2)
    P.sheet(RW([(690, 0), (690, 240), (702, 240), (702, 0)]), "#5d6880", .2)
    P.line(RW([(704, 96), (920, 216)]), "#7d6a66", 5)
    P.sheet([R.p(117, 0, 698), R.p(117, 104, 698), R.p(124, 104, 698), R.p(124, 0, 698)], "#5f4c52", .2)
    P.poly(disc(*R.p(120, 108, 698), 8), "#7d6a66")

with P.layer("windows", 1.8):
    for i, (z0, z1) in enumerate(LEFTS):                   # petitions: three, of which one is open
        P.poly(LW(K.box(z0 - 10, z1 + 10, 96, 232)), mix(STONE, DEEP, .1))
        P.poly(LW(K.box(z0, z1, 108, 222)), "#1c2440" if i != 1 else "#2b3552")
        if i != 1:                                         # shutters down
            for y in range(112, 222, 9):
                P.line(LW([(z0, y), (z1, y)]), "#3f4a68", 3, cap="butt")
            P.poly(LW(K.box(z0 + 26, z1 - 26, 150, 178)), "#8a909c")
        else:
            for z in range(z0 + 12, z1, 14):
                P.line(LW([(z, 136), (z, 222)]), "#6f6a62", 3)
            P.poly(LW([(z0 + 30, 136), (z0 + 32, 160), (z0 + 44, 172), (z0 + 58, 160), (z0 + 60, 136)]), "#131a34")
        P.sheet([R.p(R.left, 106, z0 - 6), R.p(R.left, 106, z1 + 6), R.p(R.left + 22, 106, z1 + 6), R.p(R.left + 22, 106, z0 - 6)], "#6e5f66", .3, .3)
        P.poly([R.p(R.left + 22, 106, z0 - 6), R.p(R.left + 22, 106, z1 + 6), R.p(R.left + 22, 101, z1 + 6), R.p(R.left + 22, 101, z0 - 6)], "#43363f")
        P.poly([R.p(R.left, 106, z0 - 6), R.p(R.left + 22, 106, z0 - 6), R.p(R.left, 92, z0 - 6)], "#372c38")
    # who waits far down: three coats in a queue, the first of whom has turned round
    for x, z, h, c, hair, cut, behind in ((-120, 940, 176, "#2c3350", "#4c4450", "thin", False), (-150, 890, 168, "#252c47", "#1f1d2e", "parted", True), (-184, 800, 160, "#29304b", "#2b2433", "bun", True)):
        P.poly([R.p(x - 24, 0, z + 10), R.p(x + 40, 0, z + 14), R.p(x + 40, 0, z - 6), R.p(x - 20, 0, z - 8)], DEEP, .4)
        draw(P, Bystander("coat", c, mix(c, "#9a7a70", .6), hair, cut, behind=behind), *R.p(x, 0, z), R.k(z) * h / 172)
    # signs on their chains
    for name, title, word, x0, x1, left in (("petitions_sign", "Petitions, to the left", "PETITIONS", -196, -76, True),
                                             ("records_sign", "Records, to the right", "RECORDS", -6, 104, False)):
        with P.spot(name, title):
            z = 640
            for x in (x0 + 14, x1 - 14):
                P.line([R.p(x, 232, z), R.p(x, 345, z)], "#20294a", 3)
            P.sheet(R.front(x0, x1, 206, 234, z), "#4e3f48", .8, .35)
            P.poly(R.front(x0 + 3, x1 - 3, 209, 231, z - 1), "#8f939c")
            at = K.front(z - 2)
            size = .62
            w = K.width_of(word, size)
            x = x1 - 6 - w if left else x0 + 7
            K.words(word, at, x, 215, size, "#333a52", 4)
            a = x0 + 6 if left else x1 - 6
            s = 1 if left else -1
            P.line(at([(a + s * 16, 220), (a, 220), (a + s * 6, 226)]), "#7a4a4c", 4)
            P.line(at([(a, 220), (a + s * 6, 214)]), "#7a4a4c", 4)

with P.layer("pew", 1.7):
    # the pew: its seat goes back along the wall, its end towards us
    P.poly([R.p(-214, 100, 410), R.p(-214, 100, 640), R.p(-214, 44, 640), R.p(-214, 44, 410)], "#3a2f3c")
    P.sheet([R.p(-214, 46, 412), R.p(-214, 46, 640), R.p(-158, 46, 640), R.p(-158, 46, 412)], "#5d4a54", 0, .3)
    P.poly([R.p(-158, 46, 640), R.p(-158, 46, 412), R.p(-158, 4, 412), R.p(-158, 4, 640)], "#3f323e")

# ---- the wall that faces us, with window six in it ----------------------------------------------
with P.layer("wall_six", 1.5):
    P.holed(R.front(R.right, 660, -2, 420, W), [R.front(*HATCH, W)], WALL, wobble=.5)
    P.poly(R.front(R.right, 660, 0, 100, W - .5), WOOD)
    for x in (128, 360, 436, 512):
        P.poly(R.front(x + 4, x + 62 if x != 128 else 186, 20, 88, W - 1), mix(WOOD, DEEP, .18), 1, .4)
    P.poly(R.front(202, 342, 20, 88, W - 1), mix(WOOD, DEEP, .18), 1, .4)
    P.poly(R.front(R.right, 660, 0, 12, W - 1), mix(WOOD, DEEP, .45))
    P.sheet(R.front(R.right - 3, 660, 98, 107, W - 4), "#64525c", .4)
    P.sheet(R.front(R.right - 5, R.right + 9, -2, 430, W - 3), STONE, .7, .35)
    # the hatch's stone frame, its blind half down, glass with a slot
    P.holed(R.front(HATCH[0] - 13, HATCH[1] + 13, 92, 222, W - 2), [R.front(*HATCH, W - 2)], STONE, .8, .35)
    P.sheet(R.front(HATCH[0] - 2, HATCH[1] + 2, 192, 210, W - 3), "#5b5866", .5)
    for i in range(4):
        P.line([R.p(HATCH[0], 196 + 4 * i, W - 4), R.p(HATCH[1], 196 + 4 * i, W - 4)], "#494858", 2)
    P.line([R.p(266, 192, W - 4), R.p(266, 108, W - 4)], "#59657f", 5, cap="butt")
    P.poly(FR([(200, 108), (222, 190), (234, 190), (212, 108)]), "#7687a8", .16)
    P.sheet(R.front(238, 294, 226, 252, W - 3), "#8a8f9a", .4)
    K.words("6", K.front(W - 4), 262, 231, .9, "#2c3450", 5)
    # forms by colour, in their holes; the colour wanted is out
    with P.spot("form_rack", "The form rack"):
        P.sheet(R.front(136, 186, 116, 208, W - 2), "#5a4850", .7, .35)
        for i in range(4):
            for j in range(3):
                x, y = 139 + j * 15.4, 120 + i * 22
                P.poly(R.front(x, x + 13.4, y, y + 19, W - 3), "#2a2438", 1, .3)
                if (i, j) != (2, 1):
                    c = ("#8a8f98", "#7d8f84", "#94867a", "#857f96")[(i * 3 + j) % 4]
                    P.sheet(R.front(x + 1.4, x + 12, y, y + U(9, 15), W - 4), c, .1, .3, .4)
    with P.spot("clock", "The clock: ten minutes left"):
        K.clock(424, 196, W - 2, 27, 9 + 35 / 60)
    K.paper(K.front(W - 2), 372, 398, 150, 190, "#8d94a0", n=5)
    K.paper(K.front(W - 2), 452, 500, 120, 168, "#8d94a0", n=6)
    # the counter, its pen
    P.sheet(R.flat(HATCH[0] - 8, HATCH[1] + 8, 104, W - 40, W), "#6a5a62", .2, .35)
    P.sheet(R.front(HATCH[0] - 8, HATCH[1] + 8, 97, 104, W - 40), "#55454e", .7, .3)
    for x in (206, 322):
        P.poly(FR([(x, 97), (x + 8, 97), (x + 4, 72)]), "#3c303b")
    P.sheet(K.floor(104.5)([(222, 532), (246, 534), (247, 550), (224, 549)]), "#959ba6", .1)
    P.line(K.front(W - 40, 316, 104)([(0, 1), (4, -14), (2, -24), (8, -30)]), "#8b8f98", 2)
    P.line(K.front(W - 42, 300, 105)([(0, 0), (14, 1.6)]), "#2b3248", 4)

with P.light("skylight", 2.1):
    for z0, z1 in ((740, 930), (1000, 1210)):
        for i in range(3):
            P.poly(R.flat(-130 + i * 58, -80 + i * 58, 340, z0, z1), DAY, .75)
            x = -130 + i * 58
            P.poly([R.p(x, 340, z0), R.p(x + 50, 340, z0), R.p(x + 20, 0, z0 - 60), R.p(x - 30, 0, z0 - 60)],
                   P.linear([(0, DAY, .22), (1, DAY, .02)], (0, R.p(0, 340, z0)[1], 0, R.p(0, 0, z0 - 60)[1])), 1, .6)
            P.poly(R.flat(x - 34, x + 22, 0, z0 - 130, z0 + 50), DAY, .16, .6)
    P.poly(LW([(640, 110), (720, 300), (960, 300), (880, 110)]), DAY, .10)
    P.poly(LW([(930, 110), (1000, 300), (1240, 300), (1150, 110)]), DAY, .10)
    P.line([R.p(R.right - 3, 107, W - 5), R.p(660, 107, W - 5)], DAY, 3, .4)
    P.poly(K.front(W - 4)([(R.right + 9, 420), (300, 420), (170, 107), (R.right + 9, 107)]), DAY, .07)
with P.light("end_window", 2.1):
    P.poly(arch(END[0] + 3, END[1] - 3, 62, END[3] - 3, B), P.linear([(0, "#d6e2f2", .75), (1, "#c4d4ec", .5)]), 1, .3)
    for x0, x1 in ((-126, -92), (-84, -50), (-42, -8), (0, 34)):
        q = [R.p(x0, 0, B - 10), R.p(x1, 0, B - 10), R.p(x1 * 1.25 + 12, 0, 360), R.p(x0 * 1.25 - 2, 0, 360)]
        P.poly(q, P.linear([(0, DAY, .62), (.3, DAY, .3), (1, DAY, 0)], (0, R.p(0, 0, B)[1], 0, R.p(0, 0, 360)[1])), 1, .8)
    for z0, z1 in LEFTS[:1]:                                # it finds a ledge from behind; who waits hides the others
        P.line([R.p(R.left + 22, 106, z1 + 6), R.p(R.left + 22, 106, z0 - 6)], DAY, 3, .7)
    P.poly(LW(K.box(1180, B, 110, 312)), P.linear([(0, DAY, 0), (1, DAY, .3)], (R.p(R.left, 0, 1180)[0], 0, R.p(R.left, 0, B)[0], 0)))
    P.poly(RW(K.box(960, B, 110, 312)), P.linear([(0, DAY, .34), (1, DAY, 0)], (R.p(R.right, 0, B)[0], 0, R.p(R.right, 0, 960)[0], 0)))
    P.line([R.p(R.right - 5, 0, W - 4), R.p(R.right - 5, 400, W - 4)], DAY, 3.4, .6)
    for x, z, h in ((-150, 890, 168), (-120, 940, 176), (-184, 800, 160)):
        P.line(K.front(z, x)([(u * h / 172, v * h / 172) for u, v in ((27, 84), (30, 104), (25, 128), (18, 137))]), DAY, 2, .6)
    P.glow(*R.p(-46, 180, B), 190, 210, DAY, .4)
with P.light("tubes", 1.6):
    K.tube_lit(214, 420, 292, 520, "#cdd8d4")
    for k, a in ((0, .16), (60, .09)):      # its case cuts it: two sheets down the wall, with edges
        P.poly(FR([(max(R.right + 9, 220 - k * .3), 286), (414 + k * .3, 286), (470 + k, 107), (max(R.right + 9, 164 - k), 107)]),
               P.linear([(0, PALE, 1), (1, PALE, .4)], (0, R.p(0, 286, W)[1], 0, R.p(0, 107, W)[1])), a, .4)
    P.poly(R.front(*HATCH[:2], 108, 192, W + 4), PALE, .10)
    P.poly(R.flat(HATCH[0] - 8, HATCH[1] + 8, 104.4, W - 40, W), PALE, .34)
    P.line([R.p(HATCH[0] - 8, 104, W - 40), R.p(HATCH[1] + 8, 104, W - 40)], PALE, 3.6, .8)
    for k, a in ((0, .14), (56, .08)):
        P.poly(R.flat(150 - k, 470 + k, 0, 420 - k * .8, W - 4), PALE, a, .6)

with P.light("hatch", 1.6):
    # at closing one lamp still burns inside: the opening, the counter, a sheet on the floor that bends
    P.poly(R.front(*HATCH[:2], 108, 192, W + 4), P.linear([(0, "#b0682f", .55), (1, "#f0b060", .75)], (0, R.p(0, 192, W)[1], 0, R.p(0, 108, W)[1])), 1, .2)
    P.poly(R.flat(HATCH[0] - 8, HATCH[1] + 8, 104.4, W - 40, W), "#e0a04e", .6)
    P.line([R.p(HATCH[0] - 8, 104, W - 40), R.p(HATCH[1] + 8, 104, W - 40)], "#ffd890", 4, .9)
    for k, a in ((0, .34), (30, .2)):
        P.poly([R.p(HATCH[0] - k * .4, 0, W - 3), R.p(HATCH[1] + k * .4, 0, W - 3), R.p(HATCH[1] + k, 0, 400 - k), R.p(HATCH[0] - 60 - k, 0, 400 - k)], "#b0682f", a, .6)

# ---- before the people: the pew's end, a rope on posts, the wet floor -----------------------------
with P.layer("front_pew", 1.1):
    K.tube(214, 420, 292, 520)
    for x in (240, 394):
        P.line([R.p(x, 299, 526), R.p(x, 420, 526)], "#1d2644", 3)
    with P.spot("wet_floor_sign", "A sign: wet floor, and one who falls"):
        P.contact(62, 452, 26, 10, .45)
        P.poly(K.front(462)([(46, 0), (54, 64), (70, 64), (84, 0)]), "#3c3854")
        at = K.front(446)
        P.sheet(at([(42, 0), (53, 66), (71, 66), (80, 0)]), "#66607c", .5, .3)
        P.line(at([(56, 46), (61, 40), (58, 30), (66, 22)]), "#2f2c3a", 5)
        P.line(at([(58, 30), (51, 24)]), "#2f2c3a", 5)
        P.line(at([(60, 41), (68, 44)]), "#2f2c3a", 4)
        P.poly(disc(*at([(55, 51)])[0], 7), "#2f2c3a")
        for i in range(3):
            P.line(at([(50 + 8 * i, 12 + (i % 2) * 2), (56 + 8 * i, 10 + (i % 2) * 2)]), "#2f2c3a", 3)
    for x, z, rx in ((20, 420, 60), (-30, 452, 34)):       # and it is
        P.poly(smooth([R.p(x + rx * math.cos(t), 0, z + rx * .3 * math.sin(t * 1.0)) for t in (0, .9, 1.8, 2.7, 3.6, 4.5, 5.4)], 16), "#59678a", .4)
    q = [(-216, 0), (-216, 92), (-206, 97), (-192, 88), (-184, 68), (-164, 60), (-142, 60), (-134, 53), (-136, 0)]
    P.poly(K.front(412, 8)([(u, v) for u, v in q]), DEEP, .5)
    P.sheet(K.front(410)([(q[0][0], 0), *smooth(q[1:-1], 9, closed=False), q[-1]]), "#5c4853", .6, .35)
    P.poly(K.front(409)(smooth([(-204, 14), (-204, 76), (-196, 80), (-190, 64), (-170, 48), (-148, 46), (-146, 14)], 9)), "#4a3944")
    K.paper(K.front(408), -196, -178, 30, 58, "#8d94a0", n=3, lift=.2)
POSTS = ((-92, 520), (-88, 640), (-92, 420))
with P.layer("front_rope", 1):
    for x, z in POSTS[::-1]:
        P.contact(x, z, 13, 7, .5)
        P.sheet(K.front(z, x)([(-10, 0), (-8, 4), (8, 4), (10, 0)]), "#6f6658", .2, .4)
        P.line(K.front(z, x)([(0, 4), (0, 92)]), "#8a7f6a", 8 if z < 600 else 6)
        P.poly(disc(*R.p(x, 94, z), 8 if z < 600 else 6), "#a89a7c")
    for (xa, za), (xb, zb) in ((POSTS[2], POSTS[0]), (POSTS[0], POSTS[1])):
        P.line(smooth([R.p(xa + (xb - xa) * t, 86 - 26 * math.sin(math.pi * t), za + (zb - za) * t) for t in (0, .25, .5, .75, 1)], 14, closed=False), "#6a3a46", 8)
with P.light("end_near", 1, of="end_window"):
    for x, z in POSTS:
        P.line(K.front(z, x)([(1, 4), (1, 92)]), DAY, 2.4, .8)
    P.line(K.front(410)(smooth([(-184, 69), (-164, 61), (-142, 61), (-134, 54)], 9, closed=False)), DAY, 3.4, .8)
    P.line(K.front(410)([(-135, 52), (-137, 4)]), DAY, 3, .5)
    P.line(K.front(446)([(53, 66), (71, 66), (80, 2)]), DAY, 3, .6)

with P.layer("front", -1):
    # our own place in the line: a rubber plant that gets its light from here, cut by the frame
    dark, rim = "#10162c", "#42507a"
    P.sheet([(1800, 1100), (1816, 846), (2170, 836), (2170, 1100)], dark, 0, .3)
    for a, ln, w in ((-2.5, 300, 52), (-2.05, 350, 56), (-1.72, 250, 50), (-1.35, 380, 60), (-.95, 300, 54), (-2.85, 230, 48)):
        x, y = 1930, 850
        ex, ey = x + ln * math.cos(a), y + ln * math.sin(a)
        nx, ny = -math.sin(a) * w, math.cos(a) * w
        mx, my = x + (ex - x) * .55, y + (ey - y) * .55
        leaf = smooth([(x, y), (mx + nx, my + ny), (ex, ey), (mx - nx, my - ny)], 22)
        P.sheet(leaf, "#151d38" if a < -1.9 else dark, 0, .12)
        P.line([(x, y), (mx, my), (ex, ey)], "#26325a", 3)
    P.line([(1816, 846), (1860, 844)], rim, 4, .8)

P.dust_at("skylight", 590, 70, 230, 470, 2, "skylight", -70)
P.mark("left_line", -124, 500, face="left")
P.mark("right_line", 158, 492, face="right")
P.mark("at_six", 275, 492, face="left")
P.mark("bench", -172, 456, y=8, seat=True, face="right")
P.mark("end_window", -40, 980, face="left")
P.mark("stairs", 70, 740, face="left")
P.mark("inside_six", 266, 640, y=36, layer="office", seat=True, face="left")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    render(P.path, f"{sys.argv[1]}/county.png", 1280, people=True)
