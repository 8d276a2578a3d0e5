"""The law office: somebody has kept a lamp on for a case that is shut.

Two desks are pushed together because one was not enough for the paper. The room is seen
aslant, from beside the window: she sits before the snow, he before the lit glass of the
door, and steel cabinets run away from us on the left.
"""

import math
import sys

from paper import DEEP, Place, Turned, disc, mix, placed, render, smooth
from props import Props

R = Turned(-19, (0, 520), hx=880, hy=396, f=1300, eye=150, back=600, left=-345, right=420, top=288)
P = Place("law_office", "The law office, third floor", seed=119, room=R, sun=(1.8, -2.2))
K = Props(P)
B = R.back
U = P.rand.uniform
FR = K.front(B)
WIN = (36, 306, 82, 238)
COLS, ROWS = ((36, 120), (126, 216), (222, 306)), ((82, 178), (184, 238))
PANES = [R.front(a, b, c, d, B) for a, b in COLS for c, d in ROWS]
DOOR = (-196, -104)
DZ, D1 = 448, 512
DAY, HOT, PALE = "#a6bada", "#e0994a", "#c8b48a"

# ---- outside: a cornice, a fire stair, snow between ----------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#5d6e92", "#8fa0be", 180, 560))
with P.layer("across", 3, weather=True):
    P.sheet([(900, 250), (1180, 244), (1180, 620), (900, 620)], "#56658a", .4, .2)
    P.poly([(894, 252), (910, 240), (1170, 234), (1188, 244), (1188, 252), (900, 258)], "#b9c6da")
    P.sheet([(1172, 300), (1560, 292), (1560, 620), (1172, 620)], "#4c5a80", .5, .2)
    P.poly([(1166, 302), (1180, 290), (1560, 282), (1560, 292), (1172, 308)], "#b9c6da")
    for i in range(9):
        P.line([(900, 282 + 36 * i), (1180, 278 + 36 * i)], "#4e5c80", 2)
    for x in (930, 1000, 1070, 1130):
        for y in (292, 372, 452):
            P.neighbour(x, y, 34, 50, "#3c496c", "#2c3860", "#b9c6da")
    for x in (1210, 1300, 1390, 1470):
        for y in (336, 428):
            P.neighbour(x, y, 40, 58, "#364264", "#28345a", "#b9c6da")
    P.line([(1262, 300), (1262, 620)], "#28324f", 5)
    for i in range(4):
        y = 330 + 84 * i
        P.line([(1188, y), (1370, y - 3)], "#28324f", 5)
        P.line([(1196 if i % 2 else 1362, y), (1352 if i % 2 else 1206, y + 82)], "#28324f", 4)
        P.poly([(1188, y - 3), (1250, y - 8), (1370, y - 7), (1370, y - 3)], "#b9c6da", .9)

# ---- the room ---------------------------------------------------------------------------------------
WALL, LOW, FLOOR = "#454a66", "#443b4c", "#39323f"
with P.layer("room", 2):
    P.shell(WALL, FLOOR, "#2c3454", left="#363c59", right="#3d4360", near=180, holes=[*PANES, R.front(*DOOR, -1, 216, B)])
    P.boards("#2f2936", 22, "#423a47", near=180)
    for a, b in ((R.left, DOOR[0] - 10), (DOOR[1] + 10, R.right)):
        P.poly(R.front(a, b, 0, 62, B), LOW, 1, .4)
    P.poly(R.side(R.right, 0, 62, 180, B), mix(LOW, DEEP, .15), 1, .4)
    P.poly(R.side(R.left, 0, 62, 180, B), mix(LOW, DEEP, .25), 1, .4)
    P.sheet(R.front(DOOR[1] + 10, R.right, 60, 66, B - 1), "#5c4f5e", .4)
    P.sheet(R.side(R.right - 1, 60, 66, 180, B), "#524657", .3)
    P.poly(R.front(DOOR[1] + 10, R.right, 0, 10, B - 1), "#2c2634")
    P.sheet(R.front(R.left, R.right, 272, 288, B - 1), "#525873", .3)
    P.sheet(R.side(R.right, 272, 288, 180, B), "#484e69", .2)
    # wet steps from the door, drying from the edges
    for i, (x, z) in enumerate(((-150, 572), (-170, 558), (-178, 540), (-204, 526), (-216, 500))):
        P.poly(disc(*R.p(x, 0, z), 15, 5), "#4b4a62", .8)

with P.layer("hall", 1.95):
    P.poly(R.front(DOOR[0], DOOR[1], -1, 216, B), "#2a2f4a")
with P.layer("wall", 1.9):
    # the door: ribbed glass, letters that face the other way
    P.sheet(R.front(DOOR[0] - 10, DOOR[1] + 10, 0, 228, B - 1), "#5d5163", .6, .3)
    P.holed(R.front(DOOR[0], DOOR[1], 1, 216, B - 2), [R.front(DOOR[0] + 12, DOOR[1] - 12, 96, 204, B - 2)], "#4f4152", .2, .3)
    P.poly(R.front(DOOR[0] + 12, DOOR[1] - 12, 96, 204, B - 1.5), "#4a5674")
    for x in range(DOOR[0] + 17, DOOR[1] - 14, 6):
        P.line([R.p(x, 97, B - 3), R.p(x, 203, B - 3)], "#404b68", 2, cap="butt")
    for w, y, n in ((52, 168, 5), (34, 154, 3), (44, 140, 4)):
        c = (DOOR[0] + DOOR[1]) / 2
        d = "".join("M{:.0f} {:.0f} {:.0f} {:.0f}".format(*R.p(c - w / 2 + w * i / n, y, B - 3), *R.p(c - w / 2 + w * (i + .7) / n, y, B - 3)) for i in range(n))
        P.raw(f'<path d="{d}" fill="none" stroke="#23294a" stroke-width="{9 if n == 5 else 5}"/>')
    P.poly(R.front(DOOR[0] + 12, DOOR[1] - 12, 20, 82, B - 3), "#463a4a")
    P.poly(disc(*R.p(DOOR[1] - 6, 100, B - 4), 8), "#8f7f62")
    # files up to the cornice: eleven years of them, tied, some standing on others
    X0, X1 = -342, -212
    P.sheet(R.front(X0 - 5, X1 + 5, 0, 262, B - 26), "#4d3f4d", .8, .3)
    P.poly(R.front(X0, X1, 8, 258, B - 25), "#231f36")
    for i in range(6):
        y = 10 + i * 41.5
        P.sheet(R.front(X0 - 3, X1 + 3, y - 3, y, B - 30), "#5c4c59", .1, .35)
        x = X0 + 2.0
        while x < X1 - 12:
            if i in (1, 3) and P.rand.random() < .35 or i == 5:      # boxes
                w = min(U(30, 44), X1 - 2 - x)
                c = P.rand.choice(("#6f6672", "#716459", "#5d6a80"))
                P.sheet(R.front(x, x + w - 2, y, y + U(28, 34), B - 31), c, .2, .25)
                P.poly(R.front(x + w * .3, x + w * .7, y + 12, y + 21, B - 32), mix(c, "#c9ccd2", .45), .9, .2)
            else:
                w = U(5, 10)
                c = P.rand.choice(("#7a6a58", "#5d6a80", "#6e5560", "#5f6f66", "#7c7468", "#66607a"))
                lean = U(1, 4) if P.rand.random() < .15 else 0
                h = U(26, 35)
                P.poly(K.front(B - 31)([(x + lean, y + h), (x + lean + w - 1, y + h), (x + w - 1, y), (x, y)]), c, 1, .3)
                if P.rand.random() < .5:
                    P.line([R.p(x + lean * .5 + .6, y + h * .55, B - 32), R.p(x + lean * .5 + w - 1.6, y + h * .55, B - 32)], mix(c, "#d2d4da", .5), 3)
            x += w + .4
    # what is on the wall between: the one note, a calendar with every Saturday inked
    with P.spot("jury_note", "A note in a stranger's hand, number three"):
        P.sheet(R.front(-44, 16, 148, 212, B - 2), "#5c4a4c", .8, .3)
        P.sheet(K.front(B - 4)([(-38, 206), (8, 208), (10, 160), (-36, 158)]), "#a7a294", .5, .3)
        at = K.front(B - 5)
        for i, w in enumerate((38, 34, 40, 22)):
            P.line(at(smooth([(-32, 198 - i * 9), (-32 + w * .2, 200 - i * 9), (-32 + w * .4, 197 - i * 9), (-32 + w * .7, 199.6 - i * 9), (-32 + w, 198 - i * 9)], 4, closed=False)), "#3c3a56", 2.6)
        P.poly(at([(2, 164), (8, 164), (8, 170), (2, 170)]), "#7a4a4c")
        P.poly(disc(*at([(-15, 205)])[0], 5), "#8c3b3f")
    P.sheet(R.front(-40, 14, 84, 140, B - 2), "#9298a4", .6, .3)
    P.poly(R.front(-40, 14, 128, 140, B - 3), "#6a4a52")
    for r in range(4):
        for c in range(7):
            x, y = -37 + c * 7.2, 119 - r * 9
            P.poly(R.front(x, x + 5.6, y, y + 6.6, B - 4), "#2b3152" if c == 5 else "#767e90", .95, .2)
    # the window: frame, mullions, an inner sill with a row of what was once a cactus
    P.holed(R.front(WIN[0] - 10, WIN[1] + 10, WIN[2] - 5, WIN[3] + 10, B - 2), PANES, "#665c72", .8, .3)
    for q in PANES[::2]:
        x, w, y = q[3][0], q[2][0] - q[3][0], q[3][1]
        P.poly([(x, y), (x, y - 26), (x + w * .2, y - 17), (x + w * .5, y - 9), (x + w * .8, y - 15), (x + w, y - 28), (x + w, y)], "#b9c6da", .95)
    P.sheet(R.front(WIN[0] - 17, WIN[1] + 17, 72, 81, B - 20), "#746a80", .8, .3)
    for x, c in ((58, "#7a5a50"), (280, "#6a5f52")):
        P.sheet(K.front(B - 14, x, 81)([(-8, 0), (8, 0), (10, 14), (-10, 14)]), c, .3)
    P.sheet(K.front(B - 14, 58, 95)(smooth([(-4, 0), (-5, 12), (0, 18), (5, 12), (4, 0)], 4)), "#4d6a5c", .2)
    P.line(K.front(B - 14, 280, 95)([(0, 0), (-3, 10), (-10, 14)]), "#5a5a48", 4)
    P.line(K.front(B - 14, 280, 95)([(0, 0), (4, 13), (9, 9)]), "#5a5a48", 4)
    P.sheet(R.front(140, 196, 81, 87, B - 14), "#7d7a82", .2)      # law books lying down, a tea cup on them
    P.sheet(R.front(146, 190, 87, 92, B - 14), "#6e5560", .1)
    P.sheet(K.front(B - 14, 166, 92)([(-6, 0), (6, 0), (7, 11), (-7, 11)]), "#9aa0aa", .2)
    K.radiator(56, 290, 12, 60, B - 12, "#565a74")
    with P.spot("salted_shoes", "Good shoes by the radiator, white with salt"):
        P.sheet(K.floor()([(238, 520), (308, 524), (302, 560), (242, 558)]), "#8a8c96", .2, .2)
        for x in (254, 280):
            at = K.front(540, x, 1)
            P.sheet(at(smooth([(-7, 0), (-9, 8), (-8, 15), (-1, 17), (4, 12), (16, 7), (17, 0)], 4)), "#46333c", .4, .35)
            P.line(at([(-8, 4), (0, 5.4), (9, 4), (16, 4.6)]), "#c4cad4", 4.4)
            P.line(at([(-1, 16), (3, 11)]), "#2b2230", 3)
    # coat stand and the coat that drives five hours every Saturday
    cx = 356
    P.contact(cx, 556, 26, 10, .5)
    P.line([R.p(cx, 0, 556), R.p(cx, 196, 556)], "#3a2e3a", 9)
    for d in (-18, 18):
        P.line([R.p(cx, 6, 556), R.p(cx + d, 0, 548)], "#3a2e3a", 8)
        P.line([R.p(cx, 184, 556), R.p(cx + d * .7, 196, 552)], "#3a2e3a", 6)
    P.sheet(K.front(552, cx)(smooth([(-6, 184), (-22, 172), (-29, 130), (-30, 78), (-20, 72), (-4, 78), (14, 70), (27, 78), (26, 130), (20, 172), (6, 184)], 9)), "#5a6450", .8, .3)
    P.line(K.front(551, cx)([(-2, 182), (-3, 130), (-1, 80)]), "#434c3c", 4)
    P.sheet(K.front(550, cx)(smooth([(-10, 186), (-14, 160), (-12, 116), (-5, 116), (-4, 160), (4, 182)], 8)), "#7d6a5a", .4, .3)

# steel cabinets along the left wall: what was asked for, by year; they carry the eye to the door
def drawers(q0: float, q1: float, shade: str) -> None:
    """One cabinet seen along the wall, from depth q0 to q1."""
    P.sheet(R.side(-296, 2, 134, q0, q1), shade, .2, .25)
    for i in range(4):
        P.sheet(R.side(-295, 7 + i * 32, 35 + i * 32, q0 + 3, q1 - 3), mix(shade, "#b9c4dc", .07), .15, .3)
        m = (q0 + q1) / 2
        P.poly(R.side(-294, 22 + i * 32, 29 + i * 32, m - 7, m + 9), "#9aa0aa", .85, .3)
        P.line([R.p(-293, 15 + i * 32, m - 6), R.p(-293, 15 + i * 32, m + 6)], "#2a2f48", 4)


with P.layer("cabinets", 1.7):
    P.poly([R.p(-298, 0, 540), R.p(-298, 0, 330), R.p(-262, 0, 330), R.p(-272, 0, 540)], DEEP, .42)
    P.poly(R.flat(R.left, -296, 134, 330, 540), "#565e7a")
    for i, z in enumerate((487, 434, 381, 328)):
        drawers(z, z + 51, ("#464e6c", "#4a506a", "#434b6a", "#4a526e")[i])
    for z, w, h, c in ((500, 34, 26, "#716459"), (452, 40, 30, "#6f6672"), (446, 34, 24, "#5d6a80"), (380, 44, 28, "#716459")):
        y = 134 if c != "#5d6a80" else 164
        P.sheet(R.side(-302, y, y + h, z - w / 2, z + w / 2), c, .3, .25)
        P.poly(R.front(-340, -302, y, y + h, z - w / 2), mix(c, DEEP, .3))
        P.poly(R.side(-301, y + h * .3, y + h * .62, z - w * .2, z + w * .2), mix(c, "#c9ccd2", .4), .9, .2)
    # a drawer that does not shut any more
    P.poly([R.p(-296, 131, 430), R.p(-274, 131, 430), R.p(-274, 131, 386), R.p(-296, 131, 386)], "#8a8578")
    P.sheet(R.front(-296, -274, 104, 131, 386), "#3f4766", .2, .3)
    P.sheet(R.side(-273, 103, 132, 385, 431), "#525a76", .2, .35)
    P.poly(R.side(-272, 114, 121, 401, 416), "#9aa0aa", .85, .3)
with P.layer("chairs", 1.4):
    # her chair, his chair: backs seen over the desks
    for x, c in ((116, "#4a3f50"), (-118, "#544450")):
        at = K.front(556, x)
        P.sheet(at(smooth([(-24, 40), (-26, 78), (-20, 98), (0, 102), (20, 98), (26, 78), (24, 40)], 9)), c, .5, .3)
        P.poly(at(smooth([(-17, 52), (-18, 76), (-13, 90), (0, 93), (13, 90), (18, 76), (17, 52)], 9)), mix(c, DEEP, .25))

with P.light("corridor", 1.9):
    c = (DOOR[0] + DOOR[1]) / 2
    P.poly(R.front(DOOR[0] + 12, DOOR[1] - 12, 96, 204, B - 3), P.linear([(0, PALE, .8), (1, PALE, .45)]), 1, .3)
    P.poly(K.front(B - 4)(smooth([(c - 6, 96), (c - 8, 128), (c + 2, 148), (c + 16, 150), (c + 28, 136), (c + 32, 96)], 8)), "#4a3f48", .5)   # somebody's mother, early
    P.poly(disc(*R.p(c + 10, 162, B - 4), 24), "#4a3f48", .5)
    for w, y, n in ((52, 168, 5), (34, 154, 3), (44, 140, 4)):
        d = "".join("M{:.0f} {:.0f} {:.0f} {:.0f}".format(*R.p(c - w / 2 + w * i / n, y, B - 5), *R.p(c - w / 2 + w * (i + .7) / n, y, B - 5)) for i in range(n))
        P.raw(f'<path d="{d}" fill="none" stroke="#3a3a4c" stroke-width="{9 if n == 5 else 5}"/>')
    P.line([R.p(DOOR[0], 1, B - 4), R.p(DOOR[1], 1, B - 4)], PALE, 5, .9)
    P.poly([R.p(DOOR[0], 0, B), R.p(DOOR[1], 0, B), R.p(DOOR[1] + 40, 0, 470), R.p(DOOR[0] + 30, 0, 470)], P.linear([(0, PALE, .34), (1, PALE, 0)], (0, R.p(0, 0, B)[1], 0, R.p(0, 0, 470)[1])), 1, .5)
with P.light("window", 1.8):
    for q in PANES:
        P.poly(q, P.linear([(0, DAY, .62), (1, DAY, .4)]), 1, 0)
    P.daylight([R.front(a, b, WIN[2], WIN[3], B) for a, b in COLS], "#9aa8c6", (-620, 560), shafts=.3, fill=(.12, .10, .10))
    K.p.panes((44, 560), (262, 0), (-210, -250), "#c4d2ea", ((0, .31), (.335, .665), (.69, 1)), ((.03, .58), (.62, 1)), a=.66)
    P.poly(R.flat(R.left, R.right, 0, 180, B), P.linear([(0, "#9aa8c6", .2), (1, "#9aa8c6", 0)], (0, R.p(0, 0, B)[1], 0, 1080)), 1, .4)
    P.poly([R.p(WIN[0] - 60, R.top, B - 10), R.p(WIN[1] + 40, R.top, B - 10), R.p(WIN[1] - 40, R.top, 340), R.p(WIN[0] - 240, R.top, 340)],
           P.linear([(0, DAY, 0), (1, DAY, .24)], (0, 60, 0, R.p(0, R.top, B)[1])), 1, .5)
    P.line([R.p(WIN[0] - 17, 81.4, B - 21), R.p(WIN[1] + 17, 81.4, B - 21)], DAY, 4, .8)
    for x0, x1 in COLS:
        P.line([R.p(x0, WIN[2], B - 3), R.p(x0, WIN[3], B - 3)], "#d4e0f0", 3, .6)
    P.poly(K.front(B - 3)([(16, 238), (26, 238), (26, 82), (-40, 60), (-44, 210)]), P.linear([(0, DAY, .04), (1, DAY, .3)], (R.p(-44, 0, B)[0], 0, R.p(26, 0, B)[0], 0)), 1, .5)
    P.line(K.front(552, 356)([(-22, 172), (-29, 130), (-30, 80)]), DAY, 3.4, .7)
    P.line([R.p(X1 + 5, 10, B - 30), R.p(X1 + 5, 260, B - 30)], DAY, 3.4, .6)
    for i in range(6):
        P.line([R.p(X1, 10 + i * 41.5, B - 31), R.p(X1 - 36, 10 + i * 41.5, B - 31)], DAY, 2.6, .5)
    for x in (116, -118):
        P.line(K.front(556, x)(smooth([(-20, 98), (0, 102), (20, 98), (26, 78)], 9, closed=False)), DAY, 3, .6)
with P.light("desk_lamp", 1.6):
    for k, a in ((40, .26), (70, .16), (108, .10)):
        P.poly(R.ring(150, 0, 480, k, clip=False), "#b0682f", a, .6)
    for k, a in ((34, .22), (62, .14), (92, .08)):
        P.poly(K.front(B - 3)([(150 + k * math.cos(t * math.tau / 18), 100 + k * .8 * math.sin(t * math.tau / 18)) for t in range(18)]), "#b0682f", a * .8, .5)

# ---- the two desks ---------------------------------------------------------------------------------
def desk(x0: float, x1: float, y: float, c: str, top: str, drawers: bool) -> None:
    """A desk that faces us with its back panel or its drawers."""
    P.sheet(R.flat(x0, x1, y, DZ - 6, D1), top, 0, .35)
    P.sheet(R.front(x0 + 6, x1 - 6, 4, y - 5, DZ), c, .5, .3)
    P.poly(R.front(x0 + 14, x1 - 14, 14, y - 14, DZ - 1), mix(c, DEEP, .18), 1, .4)
    if drawers:
        for i in range(3):
            P.sheet(R.front(x1 - 56, x1 - 12, 8 + i * 20, 25 + i * 20, DZ - 2), mix(c, "#b9c4dc", .06), .3, .3)
            P.line([R.p(x1 - 40, 16 + i * 20, DZ - 3), R.p(x1 - 28, 16 + i * 20, DZ - 3)], "#8f8674", 5)
    P.sheet(R.front(x0, x1, y - 5, y, DZ - 6), mix(c, "#b9c4dc", .12), .7, .35)


with P.layer("front_desks", 1.1):
    P.poly([R.p(-214, 0, D1), R.p(214, 0, D1), R.p(226, 0, DZ - 34), R.p(-204, 0, DZ - 34)], DEEP, .42)
    desk(-204, -2, 72, "#4f4a5c", "#6b6474", False)
    desk(2, 206, 75, "#5a4049", "#7a5f60", True)
    # left: towers of paper tied with tape, a recorder, six tapes
    for i, (w, h, c, dx) in enumerate(((46, 7, "#8a8578", 0), (44, 6, "#7d8490", 2), (46, 8, "#8f8a80", -1), (40, 6, "#857a78", 3), (44, 7, "#8b9098", 0))):
        y = 72 + sum((7, 6, 8, 6, 7)[:i])
        P.sheet(R.front(-196 + dx, -196 + dx + w, y, y + h - .6, 474), c, .3 if i == 0 else .1, .3)
    P.line([R.p(-172, 72, 473), R.p(-172, 106, 473)], "#8c3b3f", 4)
    for i, (w, h, c) in enumerate(((38, 6, "#7d8490"), (36, 7, "#8f8a80"), (38, 5, "#8a8578"))):
        y = 72 + sum((6, 7, 5)[:i])
        P.sheet(R.front(-66, -66 + w, y, y + h - .6, 486), c, .3 if i == 0 else .1, .3)
    with P.spot("tapes", "Six tapes, numbered"):
        at = K.front(460)
        P.contact(-100, 468, 30, 8, .4, y=72)
        P.sheet(R.flat(-104, -70, 81, 454, 474), "#3c3f54", 0)
        P.sheet(R.front(-104, -70, 72, 81, 454), "#2f3349", .4, .35)
        for x in (-97, -84):
            P.poly(disc(*R.p(x, 76.6, 453), 8), "#59607a")
        P.poly(R.front(-78, -72, 74, 79, 453), "#7a4a4c")
        for i in range(6):
            x, y, turn = -132 + (i % 3) * 1.2 + (9 if i > 2 else 0), 72 + (i % 3) * 3.4, 0
            q = R.front(x - 8, x + 10, y, y + 3, 458 - (i > 2) * 4)
            P.sheet(q, ("#565b74", "#4c516a", "#5d6078")[i % 3], .1, .4)
            P.poly(R.front(x - 5, x + 5, y + .8, y + 2.2, 457 - (i > 2) * 4), "#a7a294", 1, .2)
        del at
    # the middle: the sheet that should have come today lies in no tray
    with P.spot("empty_tray", "The tray for what has come: empty"):
        P.contact(34, 478, 26, 12, .4, y=75)
        for y in (76, 86):
            P.sheet(R.flat(12, 56, y, 462, 492), "#4a4352", 0, .4)
            P.poly(R.flat(15, 53, y + .2, 465, 489), "#332d40")
            P.sheet(R.front(12, 56, y, y + 2.6, 462), "#5d5460", .1, .4)
        for x in (13, 54):
            P.line([R.p(x, 76, 462), R.p(x, 88, 462)], "#5d5460", 4)
    # right: the atlas with its inked road, a lamp, the telephone
    with P.spot("atlas", "A road atlas, each Saturday inked in"):
        P.poly(K.floor(75.2)([(70, 452), (142, 454), (140, 496), (74, 494)]), DEEP, .3)
        P.sheet(K.floor(76.4)([(68, 450), (104, 453), (104, 494), (72, 492)]), "#8f9a96", 0, .4)
        P.sheet(K.floor(76.4)([(104, 453), (140, 450), (138, 492), (104, 494)]), "#98a09a", 0, .4)
        at = K.floor(76.8)
        P.poly(at(smooth([(72, 470), (84, 476), (96, 470), (102, 480), (100, 490), (76, 490)], 6)), "#7d8f9c")
        P.line(at([(104, 454), (104, 493)]), "#6d7672", 3)
        P.line(at([(80, 456), (94, 462), (110, 462), (118, 474), (128, 480), (130, 489)]), "#7a3f44", 5)
        for u, v in ((80, 456), (110, 462), (130, 489)):
            P.poly(disc(*at([(u, v)])[0], 5, 4), "#2b3152")
        P.line(at([(108, 474), (116, 486)]), "#6d7672", 2.4)
        P.line(at([(118, 458), (134, 462)]), "#6d7672", 2.4)
    P.contact(176, 478, 14, 8, .5, y=75)
    P.sheet(K.floor(76)([(164, 470), (188, 470), (188, 490), (164, 490)]), "#2f2b3e", .2, .3)
    P.line(K.front(482, 176, 76)([(0, 0), (8, 22), (-14, 44)]), "#3a3648", 8)
    P.poly(disc(*R.p(184, 98, 482), 6), "#6a6478")
    SHADE = K.front(482, 176, 76)([(-12, 50), (-20, 46), (-42, 30), (-24, 22), (-8, 40)])
    P.sheet(SHADE, "#5f4a44", .4, .4)
    P.sheet(K.floor(75.8)([(148, 462), (160, 460), (163, 476), (151, 478)]), "#9aa0aa", .1)

with P.light("window_near", 1, of="window"):
    P.poly(R.flat(6, 200, 75.4, DZ - 4, D1), P.linear([(0, DAY, .34), (1, DAY, .05)], (0, R.p(0, 75, D1)[1], 0, R.p(0, 75, DZ)[1])), 1, .4)
    P.poly(R.flat(-200, -6, 72.4, DZ - 4, D1), P.linear([(0, DAY, .22), (1, DAY, .03)], (0, R.p(0, 72, D1)[1], 0, R.p(0, 72, DZ)[1])), 1, .4)
    P.line([R.p(2, 75, DZ - 6), R.p(206, 75, DZ - 6)], DAY, 3, .5)
    for x0, x1, a in ((-198, -8, .10), (8, 200, .14)):
        P.poly(R.front(x0, x1, 4, 66, DZ), P.linear([(0, "#8fa6d0", a), (1, "#8fa6d0", a * .4)]), 1, .4)
    P.line(K.floor(76.8)([(72, 492), (104, 494), (138, 492)]), "#d4e0f0", 3, .8)
    P.line([R.p(-150, 106, 473), R.p(-196, 106, 473)], DAY, 3, .6)
with P.light("lamp_near", 1, of="desk_lamp"):
    at = K.front(482, 176, 76)
    P.poly(at([(-42, 30), (-24, 22), (-26, 25), (-40, 32)]), "#fff0c0", 1, .2)
    P.poly(at([(-12, 50), (-20, 46), (-42, 30), (-24, 22), (-8, 40)]), "#8a4a2c", .7, .3)
    x0, y0 = at([(-33, 26)])[0]
    fx, fy = R.p(112, 76, 474)
    with P.group(clip=P.clip(R.flat(2, 206, 75.2, DZ - 6, D1))):
        for k, a in ((34, .5), (50, .28), (72, .18)):
            P.poly(R.ring(112, 75.2, 474, k, clip=False), HOT if k < 40 else "#b0682f", a, .4)
    for k, a in ((1, .30), (1.4, .16)):
        P.poly([(x0 - 24, y0 + 4), (x0 + 26, y0 - 6), (fx + 150 * k, fy - 2), (fx + 90 * k, fy + 18), (fx - 60 * k, fy + 20), (fx - 140 * k, fy - 2)],
               P.linear([(0, "#f0c070", .8), (1, "#c07a34", .1)], (0, y0, 0, fy + 20)), a, .5)
    P.poly(K.floor(76.9)([(69, 451), (104, 454), (139, 451), (137, 491), (104, 493), (73, 491)]), "#d8a860", .5, .3)
    P.line([R.p(2, 75, DZ - 6), R.p(206, 75, DZ - 6)], "#ffd890", 3.4, .6)
    P.line([R.p(56, 76, 462), R.p(56, 89, 462)], "#ffd890", 3, .8)
    P.line([R.p(-2, 72, DZ - 6), R.p(-60, 72, DZ - 6)], "#e0a860", 3, .4)
    P.poly(R.front(100, 194, 10, 66, DZ - 2), "#b0682f", .08)
    P.glow(fx, fy - 60, 210, 130, "#d8924a", .24)

with P.layer("front", -1):
    # boxes that have not been unpacked since the verdict; the back of a third chair
    dark, rim = "#12182f", "#485a80"
    P.sheet([(1680, 1100), (1686, 806), (2020, 792), (2028, 1100)], dark, 0, 0)
    P.sheet([(1676, 806), (1680, 778), (2032, 764), (2034, 792)], "#1a2242", .4, 0)
    P.line([(1678, 778), (2032, 764)], rim, 4, .8)
    P.sheet([(1760, 842), (1880, 838), (1882, 888), (1762, 892)], "#28324f", .3, .3)
    P.line([(1780, 858), (1860, 855)], "#5a6a8c", 5)
    P.line([(1780, 874), (1832, 872)], "#5a6a8c", 5)
    P.sheet([(1780, 776), (1788, 620), (2170, 604), (2170, 770)], dark, 0, 0)
    P.sheet([(1774, 622), (1778, 594), (2170, 578), (2170, 606)], "#1a2242", .4, 0)
    P.line([(1776, 594), (2170, 578)], rim, 4, .8)
    P.line([(1788, 622), (1780, 770)], rim, 3, .5)
    for x in (60, 236):
        P.line([(x, 1100), (x + 8, 800), (x + 14, 700)], "#1a2242", 20)
    P.sheet(smooth([(52, 770), (56, 690), (90, 672), (220, 668), (266, 684), (268, 768), (160, 780)], 20), dark, 0, 0)
    P.line(smooth([(56, 690), (90, 672), (220, 668), (266, 684)], 20, closed=False), rim, 4, .85)

P.steam_at("tea", 1218, 512, 9, 1.9, "desk_lamp")
P.dust_at("window", 960, 300, 470, 500, 1.8, "window", -260)
P.mark("client", -112, 528, seat=True, face="right")
P.mark("desk", 112, 528, seat=True, face="left")
P.mark("window", 232, 552, face="left")
P.mark("door", -150, 572, face="right")
P.mark("files", -18, 560, face="left")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    render(P.path, f"{sys.argv[1]}/law.png", 1280, people=True)
