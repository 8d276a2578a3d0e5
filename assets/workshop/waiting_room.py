"""The waiting room at three in the morning: nobody here belongs to anybody.

The painted lines on the floor all lead to the ward door, which is the only warm thing;
two rows of chairs wait back to back before it, and a machine hums in its own light.
"""

import math
import sys

from paper import DEEP, Place, Turned, disc, mix, render, smooth
from props import Props

R = Turned(-13, (0, 520), hx=1000, hy=404, f=1300, eye=150, back=640, left=-500, right=440, top=266)
P = Place("waiting_room", "The waiting room, emergency side", seed=303, room=R, sun=(1.8, -2.2))
K = Props(P)
B = R.back
U = P.rand.uniform
GLASS = (-482, -322, 0, 226)      # the entrance, two leaves and two sidelights
DOOR = (126, 262)                 # the ward door
PALE, GLOW, HUM, RED = "#a9bfb8", "#e0a860", "#6fb6bd", "#a8504e"
LEAVES = ((-482, -446), (-442, -404), (-400, -362), (-358, -322))
ROW, NEAR = 588, 448              # the row that faces us, the row that has its back to us
CHAIRS = (-286, -240, -194, -148, -78, -32, 14)
SIX = CHAIRS[5]

# ---- outside: the bay, an ambulance, snow ------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#18213f", "#33426a", 200, 660))
with P.layer("bay", 3, weather=True):
    P.sheet([(0, 330), (130, 326), (130, 380), (230, 376), (230, 342), (420, 340), (420, 700), (0, 700)], "#222d50", .4, .18)
    for x, y, who in ((44, 362, 0), (84, 362, 0), (262, 372, 0), (310, 372, 0), (310, 420, 0)):
        P.neighbour(x, y, 24, 30, "#2c385e", "#18213f", "#8d9fbf")
    P.sheet([(-10, 300), (410, 304), (410, 324), (-10, 322)], "#3b486c", .6, .3)        # the canopy
    P.poly([(-14, 300), (120, 291), (300, 296), (414, 304), (414, 309), (-14, 306)], "#a3b2cc")
    P.poly(smooth([(-20, 640), (60, 628), (180, 636), (300, 626), (420, 634), (420, 740), (-20, 740)], 26), "#7f92b2")
    P.poly([(-20, 690), (420, 676), (420, 690), (-20, 706)], "#63769a")
    # the ambulance: backed in, its door open, nobody at the wheel
    body = [(150, 652), (150, 470), (158, 458), (372, 456), (380, 464), (380, 650)]
    P.sheet(body, "#7f8ba6", .8, .4)
    P.poly([(152, 560), (380, 556), (380, 578), (152, 582)], "#7a4650")
    P.sheet([(168, 636), (168, 486), (258, 484), (258, 636)], "#6f7b98", .2, .3)
    P.sheet([(268, 636), (268, 484), (362, 482), (362, 634)], "#6f7b98", .2, .3)
    for x in (178, 278):
        P.poly([(x, 546), (x, 498), (x + 70, 497), (x + 70, 545)], "#232e54")
    P.sheet([(196, 458), (200, 446), (330, 444), (336, 456)], "#4d3040", .2, .3)
    for x in (166, 352):
        P.poly(disc(x, 654, 15), "#141a34")
    P.poly([(146, 458), (170, 450), (360, 448), (384, 458), (380, 464), (150, 464)], "#b4c2d8")

# ---- the room ------------------------------------------------------------------------------
WALL, LOW, FLOOR = "#3a4866", "#2f4a56", "#2d2f49"
with P.layer("room", 2):
    P.shell(WALL, FLOOR, "#232c4b", left="#2a3553", right="#303c5b", near=150,
            holes=[*(R.front(a, b, 4, 196, B) for a, b in LEAVES), R.front(-482, -322, 204, 228, B)])
    K.grid("#272943", 46, 150, lighter="#33344f")
    K.grid("#1c2441", 60, 300, y=266)
    P.poly(R.flat(-190, -130, 266, 480, 540), "#171e3a")
    P.poly(R.front(-316, R.right, 0, 96, B), LOW, 1, .5)
    P.poly(R.side(R.right, 0, 96, 250, B), mix(LOW, DEEP, .2), 1, .5)
    P.poly(R.side(R.left, 0, 96, 250, B), mix(LOW, DEEP, .35), 1, .5)
    P.sheet(R.front(-316, DOOR[0] - 12, 92, 102, B - 1), "#4a6470", .5)
    P.sheet(R.front(DOOR[1] + 12, R.right, 92, 102, B - 1), "#4a6470", .5)
    P.sheet(R.side(R.right - 1, 92, 102, 250, B), "#405866", .3)
    P.poly(R.front(-316, R.right, 0, 9, B - 1), "#1f2f3f")
    for x in (-200, -60, 60, 330):
        P.line([R.p(x, 102, B), R.p(x, 266, B)], "#34405e", 2, cap="butt")
    # lines to follow, since nobody reads at night: they all bend to the one door
    def guide(x0: float, z0: float, x1: float, c: str) -> None:
        P.poly([R.p(x0, 0, 236), R.p(x0 + 12, 0, 236), R.p(x0 + 12, 0, z0), R.p(x1 + 12, 0, B), R.p(x1, 0, B), R.p(x0, 0, z0 + 4)], c, .85, .6)
    guide(96, 420, 158, "#41606e")
    guide(118, 408, 184, "#5e5150")
    guide(140, 396, 210, "#524660")

with P.layer("wall", 1.9):
    # the entrance: rail, leaves, a mat with its water
    P.holed(R.front(-492, -312, 0, 236, B - 2), [*(R.front(a, b, 4, 196, B - 2) for a, b in LEAVES), R.front(-482, -322, 204, 228, B - 2)], "#56627f", .8, .3)
    for a, b in LEAVES[1:3]:
        P.sheet(R.front(a + 14, a + 17, 84, 120, B - 4), "#8b96aa", .2)
        K.snow_on(K.front(B - 3), a, b, 4, 12)
    P.line([R.p(-482, 100, B - 3), R.p(-322, 100, B - 3)], "#56627f", 4, cap="butt")
    with P.spot("exit_sign", "A sign: out, and who is running"):
        P.sheet(R.front(-418, -356, 238, 258, B - 30), "#26443f", .6, .3)
        at = K.front(B - 32, -394, 241)
        P.poly(disc(*at([(8, 12.4)])[0], 4.2), "#6f9488")
        P.line(at([(7, 10), (4, 6), (8, 4), (7, 0)]), "#6f9488", 4)
        P.line(at([(4, 6), (0, 3), (-4, 4)]), "#6f9488", 4)
        P.line(at([(3, 10), (9, 7.6), (13, 9)]), "#6f9488", 3)
        P.line(at([(22, 7), (34, 7), (29, 11)]), "#6f9488", 3.4)
        P.line(at([(34, 7), (29, 3)]), "#6f9488", 3.4)
    P.poly(R.flat(-484, -318, .4, 540, 634), "#232038", 1)
    for x, z in ((-462, 600), (-430, 574), (-396, 596), (-352, 566), (-322, 540), (-280, 548), (-250, 520)):
        P.poly(disc(*R.p(x, 0, z), 17, 5), "#46587c", .6)
    # what hangs over the chairs: a landscape nobody chose, a notice, hand prints of a school class
    P.sheet(R.front(-276, -150, 148, 220, B - 2), "#5a4a52", .9, .3)
    P.poly(R.front(-270, -156, 154, 214, B - 3), "#55708a")
    P.out.append(f'<g clip-path="{P.clip(R.front(-270, -156, 154, 214, B - 3))}">')
    P.poly(K.front(B - 4)(smooth([(-270, 178), (-246, 190), (-226, 184), (-200, 200), (-176, 186), (-156, 194), (-156, 154), (-270, 154)], 8)), "#3f5a74")
    P.poly(K.front(B - 4)([(-270, 154), (-270, 168), (-230, 172), (-190, 162), (-156, 170), (-156, 154)]), "#7c8ba2")
    P.poly(disc(*R.p(-232, 204, B - 4), 9), "#a8a698")
    P.line(K.front(B - 4)([(-206, 168), (-206, 176), (-202, 180), (-198, 176), (-198, 167)]), "#7a5a58", 4)
    P.out.append("</g>")
    K.paper(K.front(B - 2), -122, -84, 150, 206, "#8f98a4")
    P.sheet(R.front(-62, 30, 156, 214, B - 2), "#6b5c60", .8, .3)
    for i in range(9):
        x, y = -48 + 16 * (i % 5), 198 - 22 * (i // 5) + 3 * (i % 2)
        c = ("#8c7a6a", "#6f8a96", "#8a6a74", "#728a72")[i % 4]
        at = K.front(B - 3, x, y)
        P.poly(at(disc(0, 0, 4.4, 4, 8)), c, 1, .2)
        for k in range(4):
            a = .5 + k * .62
            P.line(at([(3.4 * math.cos(a), 3.4 * math.sin(a)), (8 * math.cos(a), 8 * math.sin(a))]), c, 4)
        P.line(at([(3, -1), (7.6, 1)]), c, 4)
    # number plates of the chairs, under the rail: one to seven
    for i, x in enumerate(CHAIRS):
        P.sheet(R.front(x - 7, x + 7, 104, 116, B - 2), "#727f92", .2, .3)
        K.words(str(i + 1), K.front(B - 3), x - 2.6, 106, .62, "#242c46", 3.4)

    # the ward door: two leaves, two round panes, a push plate; the light strip over it
    P.sheet(R.front(DOOR[0] - 12, DOOR[1] + 12, 0, 232, B - 1), "#4b5a70", .7, .35)
    P.poly(R.front(DOOR[0] - 4, DOOR[1] + 4, 0, 224, B - 2), "#1b2342")
    with P.spot("ward_doors", "The door to the ward"):
        for i, (a, b) in enumerate(((DOOR[0], 193), (195, DOOR[1]))):
            P.sheet(R.front(a, b, 2, 218, B - 3), "#5a7078", 0, .3)
            P.poly(R.front(a + 3, b - 3, 3, 44, B - 4), "#465a66")
            P.poly(R.front(a + 3, b - 3, 92, 102, B - 4), "#486068")
            cx, cy = R.p((a + b) / 2, 160, B - 4)
            P.sheet(disc(cx, cy, 36), "#3f4f5e", .2, .3)
            P.poly(disc(cx, cy, 29), "#17203e")
            P.poly([(cx - 20, cy + 12), (cx + 6, cy - 22), (cx + 14, cy - 18), (cx - 12, cy + 18)], "#2a365a", .8)
            P.sheet(R.front(b - 12 if i == 0 else a + 5, b - 5 if i == 0 else a + 12, 84, 124, B - 5), "#8b96a4", .3)
    P.sheet(R.front(278, 300, 118, 146, B - 3), "#7f8a98", .4)             # the bell push of the ward, its grille
    for k in range(4):
        P.line([R.p(282, 140 - 4 * k, B - 4), R.p(296, 140 - 4 * k, B - 4)], "#3a4560", 2.4)
    P.poly(disc(*R.p(289, 123, B - 4), 5), "#8c3b3f")
    with P.spot("wall_clock", "The clock: a little after three"):
        K.clock(332, 212, B - 2, 24, 3 + 5 / 60)
    K.paper(K.front(B - 2), 318, 372, 120, 172, "#8f98a4", n=5)
    P.sheet(R.front(400, 440, 118, 190, B - 2), "#6a4a4e", .5, .3)           # an extinguisher's place, and it
    P.sheet(K.front(B - 8, 418, 74)(smooth([(-8, 0), (-9, 40), (-5, 52), (5, 52), (9, 40), (8, 0)], 7)), "#7a4044", .5, .3)
    P.line(K.front(B - 9, 418, 74)([(3, 54), (12, 50), (13, 22)]), "#22263e", 5)

# ---- the machine, the row that faces us -------------------------------------------------------
V0, V1, VZ = 52, 116, 566
with P.layer("row", 1.6):
    P.contact((V0 + V1) / 2, VZ + 20, 44, 24, .55)
    with P.spot("vending_row", "The vending machine: row C is empty but for one"):
        P.poly(R.side(V0, 0, 186, VZ, 630), "#26304c")
        P.sheet(R.front(V0, V1, 3, 186, VZ), "#40536a", 1, .3)
        P.poly(R.front(V0 + 4, V1 - 4, 166, 182, VZ - .5), "#54486a")
        for i in range(4):
            P.poly(disc(*R.p(V0 + 14 + 12 * i, 174, VZ - 1), 9, 9), ("#6a7a9a", "#8a6a74", "#6f8a80", "#8a7f66")[i])
        P.poly(R.front(V0 + 4, V1 - 18, 40, 160, VZ - .5), "#18203c")
        for row in range(5):
            y = 142 - row * 22
            P.sheet(R.front(V0 + 5, V1 - 19, y - 3, y - 1, VZ - 1), "#55637c", .1)
            for i in range(5):
                if row == 2 and i != 3 or row == 4 and i in (0, 1):
                    continue
                x = V0 + 7 + i * 7.4
                c = ("#7a5a50", "#55708a", "#6f6a4e", "#6a4a60", "#4e7268")[(i + row * 2) % 5]
                P.poly(R.front(x, x + 5.4, y - 1, y + 8 + 3 * ((i + row) % 2), VZ - 2), c, 1, .3)
            P.poly(R.front(V0 + 5, V1 - 19, y + 13, y + 14.5, VZ - 1), "#2a3554")
        P.sheet(R.front(V1 - 15, V1 - 4, 96, 150, VZ - 1), "#2c3856", .1, .3)
        for i in range(6):
            P.poly(R.front(V1 - 13 + 4.4 * (i % 2), V1 - 10 + 4.4 * (i % 2), 136 - 6 * (i // 2), 139.6 - 6 * (i // 2), VZ - 2), "#8b95a8")
        P.poly(R.front(V1 - 13, V1 - 6, 112, 115, VZ - 2), "#0e1428")
        P.sheet(R.front(V0 + 6, V1 - 20, 14, 30, VZ - 1), "#1a2240", .1, .3)
        P.poly(R.front(V1 - 14, V1 - 5, 14, 24, VZ - 1), "#1a2240")
    # chairs on their beam
    P.contact(-216, ROW - 16, 104, 20, .45)
    P.contact(-30, ROW - 16, 82, 20, .45)
    for a, b in ((-308, -126), (-100, 36)):
        P.sheet(R.front(a, b, 33, 38, ROW - 16), "#545f76", 0)
        for x in (a + 16, b - 16):
            P.line([R.p(x, 34, ROW - 14), R.p(x, 2, ROW - 14)], "#454f68", 8, cap="butt")
            P.line([R.p(x, 2, ROW - 34), R.p(x, 2, ROW + 6)], "#454f68", 6)
    for i, x in enumerate(CHAIRS):
        K.shell_chair(x, ROW, ("#4f6a78", "#4f6a78", "#5f5068", "#4f6a78", "#4f6a78", "#6a5560", "#4f6a78")[i], 42)
    # between the groups: a low table, magazines with other people's addresses cut out
    P.box(-124, -102, 0, 42, ROW - 36, ROW - 4, "#4a3f4c", "#6f6270", "#322a3c")
    P.sheet(K.floor(42.6)([(-123, 560), (-106, 562), (-104, 576), (-121, 578)]), "#8a8f98", .2)
    P.sheet(K.floor(43.4)([(-121, 558), (-105, 556), (-104, 568), (-120, 571)]), "#7d6a66", .2)

with P.light("ambulance", 2.2):
    # it turns, out there, and nobody hurries: red on the snow, on the frames, far into the room
    P.out.append(f'<g clip-path="{P.clip(*(R.front(a, b, 4, 196, B) for a, b in LEAVES))}">')
    P.glow(266, 452, 170, 110, "#c25a56", .8)
    P.poly([(198, 446), (332, 444), (334, 456), (196, 458)], "#ff8a7a", 1)
    P.poly([(150, 464), (380, 462), (380, 488), (150, 490)], RED, .4)
    P.poly(smooth([(-20, 640), (60, 628), (180, 636), (300, 626), (420, 634), (420, 690), (-20, 706)], 26), RED, .4)
    P.out.append("</g>")
    for a, b in LEAVES:
        q = [R.p(a, 0, B), R.p(b, 0, B), R.p(b + 120 + (b + 482) * .3, 0, 420), R.p(a + 120 + (a + 482) * .3, 0, 420)]
        P.poly(q, P.linear([(0, RED, .5), (1, RED, 0)], (0, R.p(0, 0, B)[1], 0, R.p(0, 0, 420)[1])), 1, .8)
    P.poly(K.front(B)([(-312, 226), (-236, 214), (-186, 102), (-312, 102)]), P.linear([(0, RED, .34), (1, RED, .02)], (R.p(-312, 0, B)[0], 0, R.p(-190, 0, B)[0], 0)), 1, .6)
    for a, b in LEAVES:
        P.line([R.p(b + 1.4, 4, B - 3), R.p(b + 1.4, 196, B - 3)], "#d8766c", 3, .8)
with P.light("dawn", 2.1, "normal"):
    # the sliding doors have the sun behind them, and let in as much of it as there is glass
    P.sunlight(LEAVES, 4, 196, lean=250, reach=372, k=.95, mid=.5)
    P.poly(R.front(-482, -322, 204, 228, B), "#fbe2b8", .6)
    for x0 in (-286, -190, -94):
        P.poly([R.p(x0, 196, B - 3), R.p(x0 + 54, 196, B - 3), R.p(x0 + 86, 108, B - 3), R.p(x0 + 32, 108, B - 3)], "#ffcf90", .26, .5)
with P.light("ward_door", 1.9):
    for x in (159.5, 228.5):
        cx, cy = R.p(x, 160, B - 5)
        P.poly(disc(cx, cy, 29), P.radial([(0, "#ffe0a8", 1), (1, "#d8954c", 1)]))
    cx, cy = R.p(228.5, 160, B - 5)
    P.poly([(cx - 24, cy + 20), (cx - 20, cy + 4), (cx - 6, cy - 2), (cx + 8, cy + 4), (cx + 14, cy + 24)], "#5a3430", 1, .3)   # someone passes, at work
    P.poly(disc(cx - 6, cy - 11, 8), "#5a3430")
    P.poly([(cx - 14, cy - 13), (cx - 11, cy - 24), (cx - 1, cy - 24), (cx + 2, cy - 13)], "#7a5048")
    P.line([R.p(194, 3, B - 5), R.p(194, 218, B - 5)], "#f0c078", 4, .95)
    P.line([R.p(DOOR[0], 1.4, B - 5), R.p(DOOR[1], 1.4, B - 5)], "#f0c078", 5, .9)
    # two portholes' worth of light, cut on the floor, and a slit between them
    for x in (159.5, 228.5):
        for k, a in ((1, .42), (1.5, .24), (2.1, .14)):
            P.poly(smooth([R.p(x + (x - 194) * .7 + 44 * k * math.cos(t * math.tau / 16), 0, 540 - 20 * k + 46 * k * math.sin(t * math.tau / 16)) for t in range(16)], 22),
                   "#b0682f", a, .5)
    P.poly([R.p(193, 0, B), R.p(195, 0, B), R.p(206, 0, 440), R.p(184, 0, 440)], P.linear([(0, GLOW, .8), (1, "#b0682f", 0)], (0, R.p(0, 0, B)[1], 0, R.p(0, 0, 440)[1])), 1, .4)
    # the one thing that is warm in here reaches for the chairs
    for xa, xb, z, a in ((80, 150, 400, .34), (10, 160, 352, .2), (-70, 176, 310, .12)):
        P.poly([R.p(DOOR[0] + 30, 0, B - 4), R.p(DOOR[1] - 20, 0, B - 4), R.p(xb, 0, z), R.p(xa, 0, z)],
               P.linear([(0, "#d98f4c", 1), (1, "#a05a34", .12)], (0, R.p(0, 0, B)[1], 0, R.p(0, 0, z)[1])), a, .8)
    P.glow(*R.p(194, 160, B), 190, 120, "#c8843f", .34)
    P.line([R.p(V1, 4, VZ), R.p(V1, 186, VZ)], GLOW, 3, .6)
with P.light("vending", 1.7):
    P.poly(R.front(V0 + 4, V1 - 18, 40, 160, VZ - 2), P.linear([(0, HUM, .5), (1, HUM, .28)]), 1, .3)
    P.line([R.p(V0 + 6, 158, VZ - 3), R.p(V1 - 20, 158, VZ - 3)], "#e8fbf4", 6)
    P.poly(R.front(V0 + 4, V1 - 4, 166, 182, VZ - 2), "#5a5f9a", .5)
    for row in (0, 1, 3, 4):
        for i in range(5):
            if row == 4 and i in (0, 1):
                continue
            x, y = V0 + 7 + i * 7.4, 142 - row * 22
            P.poly(R.front(x, x + 5.4, y - 1, y + 8 + 3 * ((i + row) % 2), VZ - 3), ("#5a4a40", "#3c5a74", "#54503a", "#50384a", "#3a5850")[(i + row * 2) % 5], .9, .3)
    x, y = V0 + 7 + 3 * 7.4, 142 - 44
    P.poly(R.front(x, x + 5.4, y - 1, y + 11, VZ - 3), "#e0a860", 1, .3)                     # the one that is left
    P.poly(R.front(V1 - 13, V1 - 5, 146, 149, VZ - 3), "#e07a68", .9)
    for k, a in ((0, .30), (22, .18), (50, .10)):
        P.poly([R.p(V0 - k * .4, 0, VZ), R.p(V1 + k * .4, 0, VZ), R.p(V1 + 10 + k, 0, VZ - 60 - k), R.p(V0 - 10 - k, 0, VZ - 60 - k)], "#3f7f88", a, .8)
    P.poly(R.side(V0 - 2, 0, 180, VZ, 566), HUM, .2)
    P.glow(*R.p((V0 + V1) / 2 - 8, 104, VZ), 120, 170, HUM, .26)
    P.line([R.p(36, 84, ROW), R.p(36, 50, ROW)], HUM, 4, .6)
with P.light("tube", 1.5):
    K.tube_lit(-330, -110, 258, 520)
    K.tube_lit(210, 420, 258, 470)
    for x0, x1, z, w in ((-330, -110, B, 1), (150, 420, B, .8)):
        K.tube_sheets(x0, x1, 250, 505, z - 1, PALE, (.13 * w, .08 * w))
    for x0, x1 in ((-492, -312), (DOOR[0] - 12, DOOR[1] + 12)):
        P.line([R.p(x0, 234, B - 3), R.p(x1, 234, B - 3)], PALE, 3, .5)
    for x in CHAIRS:
        P.line(K.front(ROW, x)([(-16, 84), (0, 85.4), (16, 84)]), PALE, 3, .55 if x < -20 else .25)
    P.poly(R.flat(-124, -102, 43, ROW - 36, ROW - 4), PALE, .2)

def tubes() -> None:
    """The cases; the middle one has been dead since the calendar was new."""
    K.tube(-330, -110, 258, 520)
    K.tube(-70, 130, 258, 560)
    K.tube(210, 420, 258, 470)
    P.line([R.p(36, 258, 560), R.p(40, 238, 560), R.p(36, 232, 560)], "#8d99aa", 3)


# ---- what hides the knees: the row with its back to us, the desk -----------------------------
with P.layer("front_row", 1.1):
    tubes()
    P.contact(-262, NEAR + 6, 60, 26, .5)
    for a, b in ((-306, -217),):
        P.sheet(R.front(a, b, 32, 38, NEAR), "#465069", 0)
        for x in (a + 18, b - 18):
            P.line([R.p(x, 34, NEAR), R.p(x, 2, NEAR)], "#3c4660", 10, cap="butt")
            P.line([R.p(x, 2, NEAR - 24), R.p(x, 2, NEAR + 22)], "#3c4660", 8)
    for i, x in enumerate((-284, -239)):
        K.shell_chair_back(x, NEAR, ("#425c6c", "#425c6c", "#425c6c", "#57485f", "#425c6c", "#425c6c", "#425c6c")[i], 43, 40, 77)
    # left on one: a coat over the back, a paper cup between two
    at = K.front(NEAR - 4, -239)
    P.sheet(at(smooth([(-20, 79), (-10, 83), (10, 82), (21, 78), (24, 60), (22, 30), (10, 26), (2, 32), (-12, 27), (-23, 34), (-22, 60)], 6)), "#5a4a52", .7, .3)
    P.line(at([(0, 80), (-1, 56), (1, 32)]), "#3c3040", 3)
    P.poly(at([(-14, 80), (-4, 81), (-6, 67), (-13, 69)]), "#6f5d60")
DX, DZ = 250, 440
with P.layer("front_desk", 1):
    P.contact(380, DZ + 30, 150, 44, .5)
    P.poly(R.side(DX, 0, 98, DZ, DZ + 70), "#2b3450")
    P.sheet(R.flat(DX - 6, 520, 104, DZ - 8, DZ + 76), "#6b7788", 0, .35)
    P.sheet(R.front(DX, 520, 0, 98, DZ), "#43586a", .6, .3)
    P.poly(R.front(DX, 520, 0, 10, DZ - 1), "#1c2540")
    P.sheet(R.front(DX - 6, 520, 98, 104, DZ - 8), "#566a7c", .6)
    P.poly(R.front(DX + 10, DX + 74, 22, 86, DZ - 1), "#3b4f62")
    P.poly(R.front(DX + 84, DX + 150, 22, 86, DZ - 1), "#3b4f62")
    K.paper(K.front(DZ - 2), DX + 22, DX + 58, 36, 74, "#8f98a4", n=4)
    with P.spot("bell", "A bell on the desk"):
        P.contact(272, 462, 9, 8, .45, y=104)
        at = K.front(456, 272, 104)
        P.sheet(at([(-8, 0), (8, 0), (8, 2.4), (-8, 2.4)]), "#4a4048", .2)
        P.sheet(at(smooth([(-7, 2.4), (-6.4, 6), (-3.4, 9), (0, 9.8), (3.4, 9), (6.4, 6), (7, 2.4)], 2)), "#8f8a80", .2, .5)
        P.line(at([(0, 9.8), (0, 12)]), "#b4b0a8", 5)
        P.line(at([(-4, 4), (-2.6, 7)]), "#c8c8c8", 3, .8)
    with P.spot("visitor_stickers", "Visitors' stickers, on a roll"):
        at = K.front(458, 306, 104)
        P.contact(306, 466, 13, 8, .4, y=104)
        P.sheet(at(disc(0, 10, 10, 10, 18)), "#a3aab4", .4, .4)
        P.poly(at(disc(0, 10, 4.4, 4.4, 12)), "#43506a")
        P.sheet(K.floor(104.4)([(304, 448), (324, 446), (326, 434), (306, 435)]), "#a9b0ba", .2)
        P.poly(K.floor(104.6)([(306, 447), (323, 445), (324, 442), (306, 443.6)]), "#7a4650")
        K.words("VISITOR", K.front(456, 298, 108), -4, 4, .09, "#7a4650", 1)
    P.sheet(K.front(474, 352, 104)([(-14, 0), (14, 0), (12, 26), (-12, 26)]), "#3a465f", .5, .3)     # a screen's back
    P.sheet(K.front(472, 352, 104)([(-5, -.4), (5, -.4), (3, 4), (-3, 4)]), "#2c3650", 0)
    P.sheet(K.floor(104.6)([(318, 470), (334, 468), (336, 486), (320, 488)]), "#9aa0aa", .2)

with P.light("tube_near", 1, of="tube"):
    P.poly(R.flat(DX - 6, 520, 104.2, DZ - 8, DZ + 76), PALE, .28)
    P.line([R.p(DX - 6, 104, DZ - 8), R.p(520, 104, DZ - 8)], PALE, 4, .7)
    for x, a in ((-284, .6), (-239, .2)):
        P.line(K.front(NEAR, x)([(-15, 76.4), (0, 78), (15, 76.4)]), PALE, 3.4, a)
    P.line(K.front(NEAR - 4, -239)([(-20, 79), (-10, 83), (10, 82), (21, 78)]), PALE, 3.4, .7)
    P.line(K.front(456, 272, 104)(smooth([(-6.4, 6), (-3.4, 9), (0, 9.8)], 2, closed=False)), "#f0fbf4", 3, .9)
    x0, y0 = R.p(214, 256, 470)
    x1, _ = R.p(416, 256, 470)
    for s, a in ((6, .07), (70, .05)):
        P.poly([(x0, y0), (x1, y0), (x1 + s, 640), (x0 - s, 640)], P.linear([(0, PALE, 1), (.6, PALE, .4), (1, PALE, 0)], (0, y0, 0, 640)), a, .6)
with P.light("ward_near", 1, of="ward_door"):
    P.line([R.p(DX, 4, DZ), R.p(DX, 96, DZ)], GLOW, 4, .8)
    P.line([R.p(DX - 6, 104, DZ - 8), R.p(DX - 6, 104, DZ + 76)], GLOW, 3.4, .7)
    P.poly(R.side(DX, 0, 98, DZ, DZ + 70), "#b0682f", .4)
    P.line(K.front(456, 272, 104)(smooth([(-7, 2.4), (-6.4, 6), (-4.4, 8)], 2, closed=False)), "#ffd890", 3.4)

with P.layer("front", -1):
    # a pillar by our shoulder, somebody's umbrella on its hook
    dark, rim = "#0d1226", "#46546f"
    P.sheet([(-240, -20), (70, -20), (66, 540), (74, 1100), (-240, 1100)], dark, 0, 0)
    P.line([(70, -20), (66, 300), (67, 560), (73, 1100)], rim, 4, .8)
    P.poly([(-240, 690), (70, 686), (71, 706), (-240, 712)], "#1a2440")
    P.sheet([(-40, 300), (36, 298), (38, 400), (-38, 404)], "#1c2747", .3, .25)
    for i in range(4):
        P.line([(-26, 322 + 18 * i), (22 - 12 * (i == 3), 321 + 18 * i)], "#3c4a6a", 4)

P.mark("chairs_left", -171, 546, seat=True, face="right")
P.mark("chair_six", SIX - 12, 546, seat=True, face="right")
P.mark("chairs_right", 30, 546, seat=True, face="left")
P.mark("desk", 288, 516, face="left")
P.mark("ward_door", 254, 606, face="left")
P.mark("vending", 42, 520, face="right")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    render(P.path, f"{sys.argv[1]}/waiting.png", 1280, people=True)
