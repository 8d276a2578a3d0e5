"""The waiting room at three in the morning: nobody here belongs to anybody.

Seen from beside the entrance: glass and the night are near, on the left; seven chairs run
away along the wall, and the painted lines on the floor all lead to the ward door at the far
end, which is the only warm thing.
"""

import math
import sys

from paper import DEEP, Place, Point, Turned, disc, mix, render, smooth
from props import Props

R = Turned(24, (0, 480), hx=860, hy=404, f=1250, eye=150, back=600, left=-420, right=500, top=266)
P = Place("waiting_room", "The waiting room, emergency side", seed=303, room=R, sun=(-1.8, -2.2))
K = Props(P)
B = R.back
U = P.rand.uniform
GLASS = (-344, -172, 0, 226)      # the entrance, two leaves and two sidelights
DOOR = (326, 458)                 # the ward door
MEET = (DOOR[0] + DOOR[1]) / 2
PALE, GLOW, HUM, RED = "#a9bfb8", "#e0a860", "#6fb6bd", "#a8504e"
LEAVES = ((-344, -306), (-302, -260), (-256, -214), (-210, -172))
ROW = 556
CHAIRS = (-118, -72, -26, 20, 86, 132, 178)
SIX = CHAIRS[5]
FR, RW = K.front(B), K.wall(R.right)
PANES = [*(R.front(a, b, 4, 196, B) for a, b in LEAVES), R.front(GLASS[0], GLASS[1], 204, 228, B)]


def out(q: list[Point]) -> list[Point]:
    """What stands in the bay, drawn about its own middle, is put before the glass."""
    return [(110 + (x - 230) * 1.3, 404 + (y - 404) * 1.34) for x, y in q]


# ---- outside: the bay, an ambulance, snow ------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#18213f", "#33426a", 160, 700))
with P.layer("bay", 3, weather=True):
    P.sheet(out([(-60, 330), (130, 326), (130, 380), (230, 376), (230, 342), (460, 340), (460, 700), (-60, 700)]), "#222d50", .4, .18)
    for x, y in ((44, 362), (84, 362), (262, 372), (310, 372), (400, 366), (400, 420)):
        (u, v), = out([(x, y)])
        P.neighbour(u, v, 31, 40, "#2c385e", "#18213f", "#8d9fbf")
    P.sheet(out([(-60, 300), (460, 304), (460, 324), (-60, 322)]), "#3b486c", .6, .3)        # the canopy
    P.poly(out([(-60, 300), (120, 291), (300, 296), (460, 303), (460, 309), (-60, 306)]), "#a3b2cc")
    SNOW = smooth(out([(-60, 640), (60, 628), (180, 636), (300, 626), (460, 634), (460, 760), (-60, 760)]), 26)
    P.poly(SNOW, "#667a9e")
    P.poly(out([(-60, 692), (460, 672), (460, 688), (-60, 712)]), "#526690")
    # the ambulance: backed in, its door open, nobody at the wheel
    P.sheet(out([(150, 652), (150, 470), (158, 458), (372, 456), (380, 464), (380, 650)]), "#586486", .8, .4)
    P.poly(out([(152, 560), (380, 556), (380, 578), (152, 582)]), "#5f3c4c")
    P.sheet(out([(168, 636), (168, 486), (258, 484), (258, 636)]), "#4e5a7c", .2, .3)
    P.sheet(out([(268, 636), (268, 484), (362, 482), (362, 634)]), "#4e5a7c", .2, .3)
    for x in (178, 278):
        P.poly(out([(x, 546), (x, 498), (x + 70, 497), (x + 70, 545)]), "#1d284c")
    P.sheet(out([(196, 458), (200, 446), (330, 444), (336, 456)]), "#4d3040", .2, .3)
    for x in (166, 352):
        (u, v), = out([(x, 654)])
        P.poly(disc(u, v, 20), "#141a34")
    P.poly(out([(146, 458), (170, 450), (360, 448), (384, 458), (380, 464), (150, 464)]), "#98a8c6")

# ---- the room ------------------------------------------------------------------------------
WALL, LOW, FLOOR = "#3a4866", "#2f4a56", "#2d2f49"
with P.layer("room", 2):
    P.shell(WALL, FLOOR, "#232c4b", left="#2a3553", right="#2e3a59", near=150, holes=PANES)
    K.grid("#272943", 46, 150, lighter="#33344f")
    K.grid("#1c2441", 60, 300, y=266)
    P.poly(R.flat(60, 120, 266, 420, 480), "#171e3a")
    P.poly(R.front(-164, R.right, 0, 96, B), LOW, 1, .5)
    P.poly(R.side(R.right, 0, 96, 250, B), mix(LOW, DEEP, .22), 1, .5)
    P.sheet(R.front(-164, DOOR[0] - 12, 92, 102, B - 1), "#4a6470", .5)
    P.sheet(R.front(DOOR[1] + 12, R.right, 92, 102, B - 1), "#4a6470", .3)
    P.sheet(R.side(R.right - 1, 92, 102, 300, B), "#3c5462", .3)
    P.poly(R.front(-164, R.right, 0, 9, B - 1), "#1f2f3f")
    P.line([R.p(214, 102, B), R.p(214, 266, B)], "#34405e", 2, cap="butt")

    # lines to follow, since nobody reads at night: in at the glass, along the chairs, to the one door
    def guide(z: float, x: float, c: str) -> None:
        P.poly([R.p(-400, 0, z), R.p(x - 70, 0, z), R.p(x, 0, z + 74), R.p(x, 0, B), R.p(x + 13, 0, B), R.p(x + 13, 0, z + 68), R.p(x - 64, 0, z - 12), R.p(-400, 0, z - 12)], c, .85, .6)

    guide(452, 346, "#41606e")
    guide(430, 382, "#5e5150")
    guide(408, 418, "#524660")

with P.layer("wall", 1.9):
    # the entrance: rail, leaves, a mat with its water
    P.holed(R.front(GLASS[0] - 10, GLASS[1] + 10, 0, 236, B - 2), [*(R.front(a, b, 4, 196, B - 2) for a, b in LEAVES), R.front(GLASS[0], GLASS[1], 204, 228, B - 2)], "#56627f", .8, .3)
    for a, b in LEAVES[1:3]:
        P.sheet(R.front(a + 14, a + 17, 84, 120, B - 4), "#8b96aa", .2)
        K.snow_on(K.front(B - 3), a, b, 4, 12)
    P.line([R.p(GLASS[0], 100, B - 3), R.p(GLASS[1], 100, B - 3)], "#56627f", 5, cap="butt")
    with P.spot("exit_sign", "A sign: out, and who is running"):
        P.sheet(R.front(-262, -196, 238, 259, B - 30), "#26443f", .6, .3)
        at = K.front(B - 32, -236, 241)
        P.poly(disc(*at([(8, 12.4)])[0], 5), "#6f9488")
        P.line(at([(7, 10), (4, 6), (8, 4), (7, 0)]), "#6f9488", 5)
        P.line(at([(4, 6), (0, 3), (-4, 4)]), "#6f9488", 5)
        P.line(at([(3, 10), (9, 7.6), (13, 9)]), "#6f9488", 4)
        P.line(at([(22, 7), (34, 7), (29, 11)]), "#6f9488", 4)
        P.line(at([(34, 7), (29, 3)]), "#6f9488", 4)
    P.poly(R.flat(-336, -178, .4, 486, 592), "#232038", 1)
    for x, z in ((-300, 556), (-262, 532), (-230, 552), (-196, 520), (-160, 498), (-124, 508), (-96, 478), (-60, 486)):
        P.poly(disc(*R.p(x, 0, z), 18, 6), "#46587c", .6)
    # over the chairs only what a school class left: its hands
    P.sheet(R.front(-84, 24, 150, 218, B - 2), "#6b5c60", .8, .3)
    for i in range(9):
        x, y = -68 + 19 * (i % 5), 201 - 26 * (i // 5) + 3 * (i % 2)
        c = ("#8c7a6a", "#6f8a96", "#8a6a74", "#728a72")[i % 4]
        at = K.front(B - 3, x, y)
        P.poly(at(disc(0, 0, 5, 4.6, 8)), c, 1, .2)
        for k in range(4):
            a = .5 + k * .62
            P.line(at([(3.8 * math.cos(a), 3.8 * math.sin(a)), (9 * math.cos(a), 9 * math.sin(a))]), c, 5)
        P.line(at([(3.4, -1), (8.6, 1)]), c, 5)
    # number plates of the chairs, under the rail: one to seven
    for i, x in enumerate(CHAIRS):
        P.sheet(R.front(x - 7, x + 7, 104, 117, B - 2), "#727f92", .2, .3)
        K.words(str(i + 1), K.front(B - 3), x - 2.6, 106, .66, "#242c46", 3.4)
    with P.spot("wall_clock", "The clock: a little after three"):
        K.clock(176, 214, B - 2, 22, 3 + 5 / 60)

    # the ward door: two leaves, two round panes, push plates
    P.sheet(R.front(DOOR[0] - 12, DOOR[1] + 12, 0, 234, B - 1), "#4b5a70", .7, .35)
    P.poly(R.front(DOOR[0] - 4, DOOR[1] + 4, 0, 225, B - 2), "#1b2342")
    with P.spot("ward_doors", "The door to the ward"):
        for i, (a, b) in enumerate(((DOOR[0], MEET - 1), (MEET + 1, DOOR[1]))):
            P.sheet(R.front(a, b, 2, 219, B - 3), "#5a7078", 0, .3)
            P.poly(R.front(a + 3, b - 3, 3, 44, B - 4), "#465a66")
            P.poly(R.front(a + 3, b - 3, 92, 102, B - 4), "#486068")
            cx, cy = R.p((a + b) / 2, 160, B - 4)
            P.sheet(disc(cx, cy, 27, 31), "#3f4f5e", .2, .3)
            P.poly(disc(cx, cy, 21, 25), "#17203e")
            P.poly([(cx - 15, cy + 10), (cx + 5, cy - 18), (cx + 11, cy - 15), (cx - 9, cy + 15)], "#2a365a", .8)
            P.sheet(R.front(b - 12 if i == 0 else a + 5, b - 5 if i == 0 else a + 12, 84, 124, B - 5), "#8b96a4", .3)
    P.sheet(R.front(474, 492, 118, 144, B - 3), "#7f8a98", .3)             # the bell push of the ward
    P.poly(disc(*R.p(483, 125, B - 5), 5), "#8c3b3f")
    # on the wall that comes back to us: a notice, an extinguisher
    K.paper(RW, 560, 512, 128, 184, "#8f98a4", n=5)
    P.sheet(RW([(470, 110), (470, 188), (440, 188), (440, 110)]), "#6a4a4e", .5, .3)

SUN, LEAN = "#ffd494", 420
with P.light("dawn", 2.1, "normal"):
    # the sliding doors have the sun behind them: it lies down the length of the room, pane by pane
    P.poly(R.flat(R.left, R.right, 0, 150, B), P.linear([(0, "#eca45c", .34), (.6, "#e8a060", .26), (1, "#e09a68", .16)], (60, 0, 1700, 0)), 1, 0)
    P.poly(R.flat(R.left, R.right, R.top, 200, B), P.linear([(0, "#e8ac70", .2), (1, "#e0a070", .08)], (60, 0, 1700, 0)), 1, 0)
    P.poly(R.front(-162, R.right, 0, R.top, B), P.linear([(0, "#e8ac70", .3), (.5, "#e0a470", .26), (1, "#d89a70", .2)], (300, 0, 1500, 0)), 1, 0)
    P.poly(R.side(R.right, 0, R.top, 300, B), P.linear([(0, "#f0b478", .36), (1, "#e8a868", .2)], (1510, 0, 1920, 0)), 1, 0)
    P.poly(R.front(R.left, GLASS[0] - 10, 0, R.top, B), "#d89a68", .26, 0)
    P.poly(R.front(GLASS[0] - 10, GLASS[1] + 10, 236, R.top, B), "#e0a470", .28, 0)
    P.poly(R.front(GLASS[0] - 10, GLASS[1] + 10, 228, 236, B - 3), "#f0bc84", .4, .3)
    for a, b in LEAVES:
        P.poly(R.front(a, b, 4, 196, B), P.linear([(0, "#b8c8e4", .3), (.5, "#fbe6c0", .4), (1, "#ffe4b0", .5)]), .95, 0)
        # on the floor, either side of the rail
        for t0, t1 in ((.0, .49), (.51, 1)):
            z0, z1 = B - 10 - 270 * t0, B - 10 - 270 * t1
            P.poly([R.p(a + LEAN * t0, 0, z0), R.p(b + LEAN * t0, 0, z0), R.p(b + LEAN * t1, 0, z1), R.p(a + LEAN * t1, 0, z1)], SUN, .74 - .22 * t0, .6)
        P.line([R.p(b, 4, B - 3), R.p(b, 196, B - 3)], "#fff0d0", 3.4, .8)
    P.poly(PANES[-1], "#fbe2b8", .6)
    for a, b in ((DOOR[0], MEET - 1), (MEET + 1, DOOR[1])):
        P.poly(R.front(a + 4, b - 4, 104, 216, B - 5), "#f0b878", .2, .4)

# ---- the machine, the row that faces us -------------------------------------------------------
V0, V1, VZ = 226, 290, 548
with P.layer("row", 1.6):
    P.poly(R.flat(V0 - 16, V1 + 4, 0, VZ - 12, 598), DEEP, .5, .5)
    with P.spot("vending_row", "The vending machine: row C is empty but for one"):
        P.poly(R.side(V0, 0, 186, VZ, B - 4), "#26304c", 1, .4)
        P.sheet(R.front(V0, V1, 3, 186, VZ), "#40536a", .6, .3)
        P.poly(R.front(V0 + 4, V1 - 4, 166, 182, VZ - .5), "#54486a")
        for i in range(4):
            P.poly(disc(*R.p(V0 + 14 + 12 * i, 174, VZ - 1), 8, 8), ("#6a7a9a", "#8a6a74", "#6f8a80", "#8a7f66")[i])
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
    for a, b in ((-146, 48), (62, 204)):
        P.poly(R.flat(a - 4, b + 8, 0, ROW - 46, ROW + 8), DEEP, .42, .5)
        P.sheet(R.front(a, b, 33, 38, ROW - 16), "#545f76", 0)
        for x in (a + 16, b - 16):
            P.line([R.p(x, 34, ROW - 14), R.p(x, 2, ROW - 14)], "#454f68", 8, cap="butt")
            P.line([R.p(x, 2, ROW - 34), R.p(x, 2, ROW + 6)], "#454f68", 6)
    for i, x in enumerate(CHAIRS):
        K.shell_chair(x, ROW, ("#4f6a78", "#4f6a78", "#5f5068", "#4f6a78", "#4f6a78", "#6a5560", "#4f6a78")[i], 42)
    # between the groups: a low table, magazines with other people's addresses cut out
    P.box(46, 62, 0, 40, ROW - 32, ROW - 4, "#4a3f4c", "#6f6270", "#322a3c")
    P.sheet(K.floor(40.6)([(46, 530), (60, 532), (62, 546), (48, 548)]), "#8a8f98", .2)

with P.light("dawn_row", 1.6, "normal", of="dawn"):
    # what it touches: every chair's near side, the machine's
    for i, x in enumerate(CHAIRS):
        k = 1 - i * .09
        P.poly(K.front(ROW, x)(smooth([(-19, 44), (-21, 54), (-20, 74), (-14, 84), (0, 85), (16, 83), (6, 60), (4, 44)], 7)), SUN, .26 * k, .3)
        P.line(K.front(ROW, x)(smooth([(-20, 46), (-21, 56), (-20, 75), (-14, 84), (0, 85.4)], 7, closed=False)), "#ffe4b4", 4, .9 * k)
        P.poly(R.flat(x - 21, x + 21, 43.4, ROW - 40, ROW - 2), SUN, .3 * k, .3)
    P.poly(R.side(V0, 0, 186, VZ, B - 4), "#f0b478", .4, .3)
    P.line([R.p(V0, 2, VZ), R.p(V0, 186, VZ)], "#ffe4b4", 3.4, .8)
    P.poly(R.front(V0, V1, 3, 186, VZ), "#f0b478", .14, .3)
    P.line(disc(*R.p(176, 214, B - 4), 50, 50, 24)[9:15], "#ffe4b4", 3.4, .8)
with P.light("ambulance", 2.2):
    # it turns, out there, and nobody hurries: red on the snow, on the frames, far into the room
    P.out.append(f'<g clip-path="{P.clip(*(R.front(a, b, 4, 196, B) for a, b in LEAVES))}">')
    (u, v), = out([(266, 452)])
    P.glow(u, v, 130, 80, "#c25a56", .8)
    P.poly(out([(198, 446), (332, 444), (334, 456), (196, 458)]), "#ff8a7a", 1)
    P.poly(out([(150, 464), (380, 462), (380, 488), (150, 490)]), RED, .4)
    P.poly(SNOW, RED, .4)
    P.out.append("</g>")
    for a, b in LEAVES:
        q = [R.p(a, 0, B), R.p(b, 0, B), R.p(b + 330, 0, 330), R.p(a + 330, 0, 330)]
        P.poly(q, P.linear([(0, RED, .5), (1, RED, 0)], (0, R.p(b, 0, B)[1], R.p(b + 330, 0, 330)[0] * .4, R.p(b + 330, 0, 330)[1])), 1, .8)
    for a, b in LEAVES:
        P.line([R.p(b + 1.4, 4, B - 3), R.p(b + 1.4, 196, B - 3)], "#d8766c", 3, .8)
with P.light("ward_door", 1.9):
    for a, b in ((DOOR[0], MEET - 1), (MEET + 1, DOOR[1])):           # the leaves take it round the panes
        cx, cy = R.p((a + b) / 2, 160, B - 5)
        for k, al in ((1.5, .3), (2.3, .2)):
            P.poly([(max(R.p(a, 0, B)[0] + 2, min(R.p(b, 0, B)[0] - 2, x)), y) for x, y in disc(cx, cy, 21 * k, 25 * k, 20)], "#c07a38", al, .3)
        P.poly(disc(cx, cy, 21, 25), P.radial([(0, "#ffe0a8", 1), (1, "#d8954c", 1)]))
    P.poly([(cx - 17, cy + 17), (cx - 14, cy + 3), (cx - 4, cy - 2), (cx + 6, cy + 3), (cx + 10, cy + 20)], "#5a3430", 1, .3)   # someone passes, at work
    P.poly(disc(cx - 4, cy - 9, 6.4), "#5a3430")
    P.poly([(cx - 10, cy - 11), (cx - 8, cy - 20), (cx - 1, cy - 20), (cx + 2, cy - 11)], "#7a5048")
    P.line([R.p(MEET, 3, B - 5), R.p(MEET, 219, B - 5)], "#f0c078", 4, .95)
    P.line([R.p(DOOR[0], 1.4, B - 5), R.p(DOOR[1], 1.4, B - 5)], "#f0c078", 5, .9)
    # two portholes' worth of light, cut on the floor, and a slit between them
    for x in ((DOOR[0] + MEET) / 2, (MEET + DOOR[1]) / 2):
        for k, a in ((1, .42), (1.5, .24), (2.1, .14)):
            P.poly(smooth([R.p(x - 30 + (x - MEET) * .5 + 40 * k * math.cos(t * math.tau / 16), 0, 500 - 16 * k + 44 * k * math.sin(t * math.tau / 16)) for t in range(16)], 22),
                   "#b0682f", a, .5)
    # the one thing that is warm in here reaches for the chairs, and down the painted lines to us
    for xa, xb, z, a in ((150, 318, 424, .34), (40, 296, 372, .22), (-110, 262, 318, .13)):
        P.poly([R.p(DOOR[0] + 10, 0, B - 4), R.p(DOOR[1] - 10, 0, B - 4), R.p(xb, 0, z), R.p(xa, 0, z)],
               P.linear([(0, "#d98f4c", 1), (1, "#a05a34", .12)], (R.p(MEET, 0, B)[0], R.p(MEET, 0, B)[1], R.p((xa + xb) / 2, 0, z)[0], R.p(0, 0, z)[1])), a, .8)
    P.glow(*R.p(MEET, 160, B), 160, 130, "#c8843f", .36)
    P.line([R.p(V1, 4, VZ), R.p(V1, 186, VZ)], GLOW, 3, .6)
    P.poly(R.side(R.right, 0, 230, 470, B - 4), P.linear([(0, "#c8843f", .26), (1, "#c8843f", 0)], (1503, 0, 1690, 0)), 1, .4)
with P.light("vending", 1.7):
    P.poly(R.front(V0 + 4, V1 - 18, 40, 160, VZ - 2), P.linear([(0, HUM, .5), (1, HUM, .28)]), 1, .3)
    P.line([R.p(V0 + 6, 158, VZ - 3), R.p(V1 - 20, 158, VZ - 3)], "#e8fbf4", 5)
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
    for k, a in ((0, .26), (20, .16), (44, .09)):
        P.poly([R.p(V0 - k * .4, 0, VZ), R.p(V1 + k * .2, 0, VZ), R.p(V1 - 14 + k * .4, 0, VZ - 70 - k), R.p(V0 - 34 - k, 0, VZ - 70 - k)], "#3f7f88", a, .8)
    P.glow(*R.p((V0 + V1) / 2 - 8, 104, VZ), 110, 160, HUM, .24)
    P.line([R.p(200, 84, ROW), R.p(200, 50, ROW)], HUM, 4, .6)
TUBES = ((-170, 30, 258, 440), (100, 300, 258, 520), (350, 476, 258, 430))
with P.light("tube", 1.5):
    for t in (TUBES[0], TUBES[2]):
        K.tube_lit(*t)
    K.tube_sheets(-150, 40, 250, 470, B - 1, PALE, (.13, .08))
    K.tube_sheets(330, 480, 250, 430, B - 1, PALE, (.10, .06))
    for x0, x1 in ((GLASS[0] - 10, GLASS[1] + 10), (DOOR[0] - 12, DOOR[1] + 12)):
        P.line([R.p(x0, 236, B - 3), R.p(x1, 236, B - 3)], PALE, 3, .5)
    for x in CHAIRS:
        P.line(K.front(ROW, x)([(-16, 84), (0, 85.4), (16, 84)]), PALE, 3, .55 if x < 60 else .3)
    P.poly(R.flat(46, 62, 41, ROW - 32, ROW - 4), PALE, .2)

# ---- what hides the knees of those who work: the desk ---------------------------------------------
DX0, DX1, DZ0, DZ1 = 392, 486, 372, 470
with P.layer("front_desk", 1.1):
    # the cases; the middle one has been dead since the calendar was new
    for t in TUBES:
        K.tube(*t)
    x0, y0 = R.p(206, 258, 520)
    P.line([(x0, y0), (x0 + 4, y0 + 40), (x0, y0 + 52)], "#8d99aa", 3)
    P.poly(R.flat(DX0 - 30, R.right, 0, DZ0 - 20, DZ1 + 30), DEEP, .45, .5)
    P.sheet(R.side(DX0, 0, 98, DZ0, DZ1), "#43586a", .5, .3)
    P.poly(R.side(DX0 - .5, 0, 10, DZ0, DZ1), "#1c2540")
    P.poly(R.side(DX0 - .5, 22, 86, DZ0 + 8, DZ0 + 44), "#3b4f62")
    P.poly(R.side(DX0 - .5, 22, 86, DZ0 + 54, DZ1 - 8), "#3b4f62")
    P.sheet(R.front(DX0, DX1 + 60, 0, 98, DZ0), "#364a5c", .3, .3)
    P.poly(R.front(DX0, DX1 + 60, 0, 10, DZ0 - 1), "#171f3a")
    P.sheet([R.p(DX0 - 7, 104, DZ1 + 4), R.p(DX1 + 70, 104, DZ1 + 4), R.p(DX1 + 70, 104, DZ0 - 7), R.p(DX0 - 7, 104, DZ0 - 7)], "#6b7788", 0, .35)
    P.sheet(R.side(DX0 - 7, 98, 104, DZ0 - 7, DZ1 + 4), "#5c7082", .4)
    P.sheet(R.front(DX0 - 7, DX1 + 70, 98, 104, DZ0 - 7), "#4a5e70", .4)
    K.paper(K.wall(DX0 - 1), DZ0 + 96, DZ0 + 62, 36, 74, "#8f98a4", n=4)
    with P.spot("bell", "A bell on the desk"):
        P.contact(402, 446, 9, 8, .45, y=104)
        at = K.front(444, 402, 104)
        P.sheet(at([(-10, 0), (10, 0), (10, 2.8), (-10, 2.8)]), "#4a4048", .2)
        P.sheet(at(smooth([(-9, 2.8), (-8, 7.4), (-4.4, 11.4), (0, 12.4), (4.4, 11.4), (8, 7.4), (9, 2.8)], 2)), "#8f8a80", .2, .5)
        P.line(at([(0, 12.4), (0, 15)]), "#b4b0a8", 5)
        P.line(at([(-5, 5), (-3.4, 9)]), "#c8c8c8", 3, .8)
    with P.spot("visitor_stickers", "Visitors' stickers, on a roll"):
        at = K.front(404, 404, 104)
        P.contact(404, 410, 13, 8, .4, y=104)
        P.sheet(at(disc(0, 10, 10, 10, 18)), "#a3aab4", .4, .4)
        P.poly(at(disc(0, 10, 4.4, 4.4, 12)), "#43506a")
        P.sheet(K.floor(104.4)([(400, 398), (420, 396), (422, 384), (402, 385)]), "#a9b0ba", .2)
        P.poly(K.floor(104.6)([(402, 397), (419, 395), (420, 392), (402, 393.6)]), "#7a4650")
    P.sheet(K.front(424, 462, 104)([(-16, 4), (16, 4), (14, 34), (-14, 34)]), "#3a465f", .5, .3)     # a screen's back
    P.sheet(K.front(423, 462, 104)([(-5, -.4), (5, -.4), (3, 5), (-3, 5)]), "#2c3650", 0)

with P.light("tube_near", 1, of="tube"):
    P.poly(R.flat(DX0 - 7, R.right, 104.2, DZ0 - 7, DZ1 + 4), PALE, .28)
    P.line([R.p(DX0 - 7, 104, DZ1 + 4), R.p(DX0 - 7, 104, DZ0 - 7), R.p(R.right, 104, DZ0 - 7)], PALE, 4, .7)
    P.line(K.front(444, 402, 104)(smooth([(-8, 7.4), (-4.4, 11.4), (0, 12.4)], 2, closed=False)), "#f0fbf4", 3, .9)
    (x0, y0), (x1, y1) = R.p(-168, 256, 440), R.p(28, 256, 440)
    for s, a in ((6, .07), (70, .05)):
        P.poly([(x0, y0), (x1, y1), (x1 + s, 600), (x0 - s, 680)], P.linear([(0, PALE, 1), (.6, PALE, .4), (1, PALE, 0)], (0, y0, 0, 660)), a, .6)
with P.light("ward_near", 1, of="ward_door"):
    P.poly(R.side(DX0 - .6, 0, 98, DZ0, DZ1), P.linear([(0, "#c87c3c", .5), (1, "#b0682f", .1)], (R.p(DX0, 0, DZ1)[0], 0, R.p(DX0, 0, DZ0)[0], 0)), 1, .3)
    P.line([R.p(DX0 - 7, 104, DZ1 + 4), R.p(DX0 - 7, 104, DZ0 + 20)], GLOW, 3.4, .8)
    P.line(K.front(444, 402, 104)(smooth([(-9, 2.8), (-8, 7.4), (-5.4, 10)], 2, closed=False)), "#ffd890", 3.4)
with P.light("dawn_near", 1, "normal", of="dawn"):
    P.poly(R.side(DX0 - .6, 0, 98, DZ0, DZ1), "#f0b070", .36, .3)
    P.poly(R.flat(DX0 - 7, R.right, 104.3, DZ0 - 7, DZ1 + 4), "#f0c08c", .3, .3)
    P.line([R.p(DX0 - 7, 104, DZ1 + 4), R.p(DX0 - 7, 104, DZ0 - 7)], "#ffe0b0", 3.6, .8)

with P.layer("front", -1):
    # the last chairs before us, from behind; somebody's coat was left on one
    dark, dark2, rim = "#0f152c", "#151d3a", "#4a5a80"

    def back(x: float, y: float, w: float, h: float, c: str) -> None:
        """A chair's back, near and dark."""
        q = smooth([(x - w * .46, y + h), (x - w * .5, y + h * .3), (x - w * .44, y + h * .06), (x - w * .2, y), (x + w * .22, y + h * .02), (x + w * .45, y + h * .09), (x + w * .5, y + h * .34), (x + w * .46, y + h)], 30)
        P.sheet(q, c, .8, 0)
        P.line(smooth([(x - w * .5, y + h * .34), (x - w * .44, y + h * .06), (x - w * .2, y), (x + w * .22, y + h * .02), (x + w * .45, y + h * .09), (x + w * .5, y + h * .36)], 30, closed=False), rim, 4, .85)
        P.line([(x - w * .3, y + h * .16), (x + w * .3, y + h * .18)], mix(c, "#5a6a90", .22), 5)

    back(-74, 790, 240, 360, dark2)
    back(170, 816, 226, 330, dark)
    # a coat over one of them, its collar to us
    q = smooth([(70, 812), (100, 788), (150, 778), (200, 782), (256, 800), (278, 836), (284, 930), (276, 1010), (220, 1024), (160, 1016), (100, 1022), (62, 1004), (58, 900)], 40)
    P.sheet(q, "#1c2140", .9, 0)
    P.line(smooth([(58, 900), (70, 812), (100, 788), (150, 778), (200, 782), (256, 800), (278, 836), (284, 960)], 40, closed=False), "#5a6690", 4, .8)
    P.sheet(smooth([(112, 790), (150, 776), (206, 782), (222, 800), (196, 826), (140, 824)], 24), "#262c50", .4, 0)
    P.line([(166, 828), (160, 930), (164, 1012)], "#12182f", 5)

P.mark("chairs_left", -49, 512, seat=True, face="right")
P.mark("chair_six", SIX - 17, 512, seat=True, face="right")
P.mark("chairs_right", 198, 512, seat=True, face="left")
P.mark("desk", 448, 480, layer="row", face="left")
P.mark("ward_door", 386, 520, face="left")
P.mark("vending", 206, 470)
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    render(P.path, f"{sys.argv[1]}/waiting.png", 1280, people=True)
