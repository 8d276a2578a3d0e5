"""One bed for two men: whoever is asleep in it is warm, and nobody is at eleven.

The eye goes to the lit door with the telephone in it, then back along the floor to a
pillow with another man's dent, and the corner of a note.
"""

import math
import sys
from collections.abc import Sequence

from paper import DEEP, Place, Point, Turned, disc, mix, render, shift, smooth

R = Turned(17, (-20, 500), hx=880, hy=372, f=1300, eye=150, back=560, left=-350, right=332, top=284)
P = Place("jeff_room", "Half of a room, by the clock", seed=47, room=R)
B = R.back
U = P.rand.uniform
WIN = (-252, -158, 96, 228)
PANES = [R.front(a, b, c, d, B) for a, b in ((-252, -207), (-203, -158)) for c, d in ((96, 158), (164, 228))]
DOOR = (80, 180, 214)
HZ = 800.0  # the hall's far wall
HX = 62.0  # how far to the right one sees into it from where we stand
BULB = (-50.0, 206.0, 486.0)
DAY, AMBER, BARE = "#93a9cc", "#d98f4c", "#d8a868"
HINGE, EDGE = (180.0, 559.0), (250.0, 500.0)  # the open door, (x, z)


class Hall(Turned):
    """The hall's things, moved along until the telephone stands in the doorway."""

    def p(self, x: float, y: float, z: float) -> Point:
        return super().p(x + HX, y, z)


HR = Hall(17, (-20, 500), hx=880, hy=372, f=1300, eye=150, back=560, left=-350, right=332, top=284)


def at(q: Sequence[Point], x: float, y: float, z: float) -> list[Point]:
    """A prop in centimetres (u right, v up) standing at x, y, z, turned to us."""
    return [R.p(x + u, y + v, z) for u, v in q]


def leaf(q: Sequence[tuple[float, float]]) -> list[Point]:
    """(share from the hinge, y) pairs on the open door."""
    return [R.p(HINGE[0] + (EDGE[0] - HINGE[0]) * t, y, HINGE[1] + (EDGE[1] - HINGE[1]) * t) for t, y in q]


# ---- the shaft outside ----------------------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#3a4768", "#5f6f90", 100, 520))
with P.layer("shaft", 3, weather=True):
    P.sheet([(230, 216), (560, 196), (560, 540), (230, 540)], "#35405f", .4, .15)
    P.poly([(228, 218), (250, 204), (400, 196), (560, 184), (560, 199)], "#9fb0ca")
    for i in range(18):
        P.line([(240, 226 + i * 18), (560, 208 + i * 19)], "#2d3754", 1.8)
    for i in range(26):
        x, y = U(250, 540), 224 + 18 * (i % 17)
        P.rect(x, y, 16, 8, "#3d4969", .8)
    HOMES = ((330, 268, 50, 66, "ironing"), (438, 260, 50, 66, "trumpet"), (330, 396, 50, 66, "plants"), (438, 392, 50, 66, "tall"))
    for x, y, w, h, _ in HOMES:
        P.neighbour(x, y, w, h, "#242d4a", "#1c2543", "#9fb0ca")
    for y in (352, 482):   # a fire escape that keeps its snow
        P.line([(300, y), (520, y - 4)], "#1a213c", 6)
        P.poly([(300, y - 4), (340, y - 9), (470, y - 13), (520, y - 8), (520, y - 5)], "#a9bad2")
        for i in range(12):
            P.line([(306 + i * 19, y), (306 + i * 19, y - 34)], "#1a213c", 2)
        P.line([(302, y - 35), (522, y - 39)], "#1a213c", 3)
    P.line([(500, 352), (420, 478)], "#1a213c", 5)
    P.line([(250, 300), (560, 240)], "#27304c", 2)   # a washing line, one frozen shirt
    P.sheet([(286, 294), (320, 286), (330, 302), (318, 306), (320, 338), (292, 343), (290, 310), (280, 312)], "#8e9db8", .3)

# ---- the hall -----------------------------------------------------------------------------
HW, HD = "#413c58", "#35293c"
with P.layer("hall", 2.4):
    P.poly([HR.p(-40, 0, B), HR.p(0, 0, HZ), HR.p(300, 0, HZ), HR.p(300, 0, B)], "#2c2238", 1, 0)
    P.poly(HR.front(0, 330, 0, 262, HZ), HW, 1, 0)
    for x in range(64, 300, 18):
        P.poly(HR.front(x, x + 8, 92, 262, HZ), "#474260", .8, .3)
    P.poly(HR.front(0, 330, 0, 88, HZ), HD)
    P.sheet(HR.front(0, 330, 86, 92, HZ - 1), "#54405a", .3)
    for x in range(70, 300, 16):
        P.line([HR.p(x, 4, HZ - 1), HR.p(x, 84, HZ - 1)], "#2a2032", 1.6, cap="butt")
    P.poly(HR.side(2, 0, 262, B, HZ), "#332f4a")
    P.poly([HR.p(96, 0, 600), HR.p(170, 0, 600), HR.p(196, 0, 780), HR.p(118, 0, 780)], "#43303f")   # a runner worn in the middle
    P.poly([HR.p(118, 0, 600), HR.p(148, 0, 600), HR.p(172, 0, 780), HR.p(142, 0, 780)], "#4c3847")
    # stairs up, a newel, a rail
    for i in range(7):
        x, y = 206 + i * 13, i * 17
        P.sheet([HR.p(x, y + 17, HZ - 50), HR.p(320, y + 17, HZ - 50), HR.p(320, y, HZ - 50), HR.p(x, y, HZ - 50)], ("#4b3a4c", "#433344")[i % 2], .2, .3, .4)
        P.poly([HR.p(x + 4, y + 17, HZ - 51), HR.p(320, y + 17, HZ - 51), HR.p(320, y + 12, HZ - 51), HR.p(x + 4, y + 12, HZ - 51)], "#5f4a58")
        P.line([HR.p(x + 6, y + 17, HZ - 54), HR.p(x + 6, y + 82, HZ - 54)], "#5a4454", 4)
    P.line([HR.p(203, 84, HZ - 56), HR.p(300, 208, HZ - 56)], "#241a2c", 10)
    P.line([HR.p(203, 86, HZ - 56), HR.p(300, 210, HZ - 56)], "#6d5260", 5)
    P.sheet(HR.front(197, 206, 0, 96, HZ - 58), "#5a4352", .4, .35)
    P.sheet(disc(*HR.p(201.5, 102, HZ - 58), 10), "#6d5260", .2, .35)
    with P.spot("phone", "The telephone in the hall"):
        P.sheet(HR.front(122, 190, 112, 196, HZ - 2), "#4e4560", .3, .2)    # the board, written over
        for i in range(15):
            x, y = U(124, 180), U(115, 192)
            if not (136 < x < 172 and 124 < y < 186):
                P.line([HR.p(x, y, HZ - 3), HR.p(x + 3, y + U(-1, 2), HZ - 3), HR.p(x + 8, y, HZ - 3)], "#8d86a0", 1.8, .8)
        P.sheet(HR.front(138, 170, 126, 184, HZ - 8), "#23202f", .8, .4)
        P.poly(HR.front(142, 166, 162, 180, HZ - 9), "#34303f")
        P.poly(disc(*HR.p(154, 146, HZ - 9), 16), "#4a4656")
        P.poly(disc(*HR.p(154, 146, HZ - 9), 7), "#23202f")
        for i in range(9):
            a = 2.2 + i * .55
            x, y = HR.p(154, 146, HZ - 9)
            P.poly(disc(x + 11.5 * math.cos(a), y + 11.5 * math.sin(a), 2.3, n=6), "#23202f")
        P.poly(HR.front(150, 158, 128, 133, HZ - 9), "#6a6474")
        P.line([HR.p(133, 186, HZ - 12), HR.p(131, 172, HZ - 12), HR.p(131, 150, HZ - 12), HR.p(133, 140, HZ - 12)], "#171420", 11)
        P.line([HR.p(131.6, 184, HZ - 12), HR.p(130, 164, HZ - 12), HR.p(131, 144, HZ - 12)], "#4a4656", 2.5)
        P.line(smooth([HR.p(132, 138, HZ - 10), HR.p(128, 112, HZ - 10), HR.p(138, 98, HZ - 10), HR.p(148, 112, HZ - 10), HR.p(148, 126, HZ - 10)], 9, closed=False), "#171420", 3.5)
        P.line([HR.p(178, 176, HZ - 5), HR.p(179, 140, HZ - 5)], "#8d86a0", 1.6)
        P.line([HR.p(179, 142, HZ - 5), HR.p(178.4, 131, HZ - 5)], "#b08a50", 4)   # pencil on a string
    P.line([HR.p(222, 232, HZ - 4), HR.p(222, 218, HZ - 4)], "#6d5260", 4)
    SCONCE = [HR.p(214, 226, HZ - 6), HR.p(230, 226, HZ - 6), HR.p(235, 208, HZ - 6), HR.p(209, 208, HZ - 6)]
    P.sheet(SCONCE, "#6f6070", .6, .3)

# ---- the room -------------------------------------------------------------------------------
WALL = "#38425f"
with P.layer("room", 2):
    P.shell(WALL, "#32273b", "#232a48", left="#2a3350", right="#323a58", holes=[R.front(*WIN, B), R.front(DOOR[0], DOOR[1], -1, DOOR[2], B)], near=150)
    P.boards("#281f31", 23, "#392d42", near=150)
    for x in range(-348, 330, 26):
        for y0, y1 in (((232, 276),) if WIN[0] - 20 < x < WIN[1] + 4 else ((224, 276),) if DOOR[0] - 22 < x < DOOR[1] + 8 else ((14, 276),)):
            P.poly(R.front(x, x + 12, y0, y1, B), "#3e4866", .8, .3)
    P.poly(R.front(R.left, R.right, 274, 284, B), "#2b3350")
    P.sheet(R.front(R.left, DOOR[0] - 9, 0, 13, B - 1), "#4a3a4c", .3)
    P.sheet(R.front(DOOR[1] + 9, R.right, 0, 13, B - 1), "#4a3a4c", .3)
    P.sheet(R.side(R.left, 0, 13, 262, B), "#372c40", 0)
    P.sheet(R.side(R.right, 0, 13, 262, B), "#3e3146", 0)
    for z in range(300, 560, 34):
        P.poly(R.side(R.right, 14, 278, z, z + 15), "#363f5e", .8, .3)
        P.poly(R.side(R.left, 14, 278, z, z + 15), "#2e3756", .8, .3)
    # a stain on the ceiling like a country, a strip of paper coming away
    P.poly(smooth([R.p(110, 284, 470), R.p(190, 284, 500), R.p(220, 284, 450), R.p(160, 284, 410), R.p(90, 284, 430)], 26), "#2c2f4a")
    P.poly(smooth([R.p(130, 284, 462), R.p(182, 284, 478), R.p(196, 284, 446), R.p(140, 284, 428)], 26), "#272b46")
    P.sheet([R.p(306, 274, B - 2), R.p(330, 274, B - 2), R.p(330, 205, B - 2), R.p(322, 214, B - 8), R.p(312, 238, B - 14)], "#58607c", .7, .3)

with P.layer("wall", 1.9):
    # the window; the sill that is a larder, and keeps a ring where nothing stands
    P.holed(R.front(WIN[0] - 10, WIN[1] + 10, WIN[2] - 6, WIN[3] + 10, B - 2), PANES, "#5a4a60", .9, .3)
    for q in PANES[::2]:
        x, w, y = q[3][0], q[2][0] - q[3][0], q[3][1]
        P.poly([(x, y), (x, y - 24), (x + w * .3, y - 12), (x + w * .7, y - 9), (x + w, y - 26), (x + w, y)], "#a9bad2", .95)
    P.poly([PANES[1][0], (PANES[1][0][0] + 44, PANES[1][0][1]), (PANES[1][0][0] + 14, PANES[1][0][1] + 20), (PANES[1][0][0], PANES[1][0][1] + 52)], "#8ea2c2", .3)
    with P.spot("sill", "The window sill"):
        P.sheet(R.front(WIN[0] - 18, WIN[1] + 18, 83, 91, B - 24), "#6d5a70", .9, .3)
        P.poly(R.flat(WIN[0] - 18, WIN[1] + 18, 91, B - 24, B), "#7a667c")
        P.poly(disc(*R.p(-196, 91.3, B - 13), 24, 4.5), "#5a4a60")
        P.sheet(at(smooth([(-5, 0), (-5.4, 13), (-2.6, 19), (-2.6, 23), (2.6, 23), (2.6, 19), (5.4, 13), (5, 0)], 3), -242, 91, B - 14), "#93a0b4", .4)
        P.poly(at([(-5, 0), (-5.2, 9), (5.2, 9), (5, 0)], -242, 91, B - 15), "#c0c6d0")
        P.sheet(at([(-9, 0), (9, 0), (9, 6), (-9, 7)], -224, 91, B - 13), "#7d6a5e", .3)
        P.sheet(at([(-7, 0), (7, 0), (7.6, 11), (-7.6, 11)], -164, 91, B - 15), "#6e4650", .4)
        P.poly(at([(-7.6, 8), (7.6, 8), (7.6, 11), (-7.6, 11)], -164, 91, B - 16), "#8a6068")
    # a curtain of somebody's tablecloth, on a string
    P.line([R.p(-270, 240, B - 6), R.p(-142, 238, B - 6)], "#8d86a0", 2.5)
    P.sheet([R.p(-268, 240, B - 7), R.p(-238, 240, B - 7), R.p(-243, 190, B - 7), R.p(-240, 140, B - 7), R.p(-246, 104, B - 7), R.p(-272, 100, B - 7)], "#5b5270", .8, .3)
    for x in (-262, -254, -246):
        P.line([R.p(x, 238, B - 8), R.p(x - 2, 170, B - 8), R.p(x, 106, B - 8)], "#4a425e", 3)
    # the calendar: each day cut corner to corner, one half each
    with P.spot("calendar", "A calendar with halved days"):
        P.sheet(R.front(-136, -80, 128, 206, B - 2), "#a3a2aa", .8, .3)
        P.poly(R.front(-133, -83, 180, 203, B - 3), "#4f6688")
        P.poly([R.p(-133, 180, B - 4), R.p(-120, 194, B - 4), R.p(-112, 186, B - 4), R.p(-100, 198, B - 4), R.p(-83, 180, B - 4)], "#7d8fae")
        for i in range(5):
            for j in range(7):
                a, b = R.p(-133 + j * 7.2, 177 - i * 9.4, B - 4), R.p(-126.6 + j * 7.2, 169.6 - i * 9.4, B - 4)
                if i * 7 + j < 23:
                    P.poly([a, (b[0], a[1]), (a[0], b[1])], "#9a7b3e", 1, .3)
                    P.poly([b, (b[0], a[1]), (a[0], b[1])], "#59627e", 1, .3)
                elif i * 7 + j < 31:
                    P.poly([a, (b[0], a[1]), b, (a[0], b[1])], "#8a8b98", 1, .3)
        P.poly(disc(*R.p(-108, 206, B - 4), 5), "#8c3b3f")
    # shelves, one each, alike
    for i, y in enumerate((196, 158)):
        P.sheet(R.front(-30, 52, y, y + 4, B - 20), "#6a5062", .8, .35)
        P.poly(R.flat(-30, 52, y, B - 20, B), "#3a2d3e")
        for j, (x, w, h) in enumerate(((-26, 9, 10), (-13, 14, 17), (3, 6, 20), (10, 5, 17), (16, 7, 22), (29, 16, 8))):
            c = (("#77683f", "#6f5f7a", "#8a7440", "#59627e", "#6a4a50", "#84764e"), ("#8d94a4", "#6f7890", "#59627e", "#7d8698", "#4f5a78", "#9a9ca6"))[i][j]
            P.sheet(at([(0, 0), (w, 0), (w, h - (j == 1)), (0, h)], x, y + 4, B - 14), c, .3, .28)
    # door frame
    P.holed(R.front(DOOR[0] - 9, DOOR[1] + 9, 0, DOOR[2] + 9, B - 2), [R.front(DOOR[0], DOOR[1], -1, DOOR[2], B - 2)], "#5a4455", .6, .3)
    P.poly(R.front(DOOR[0], DOOR[1], 0, 2.5, B - 2), "#4a3748")
    # basin, a small mirror; two glasses, two brushes, back to back
    P.sheet(R.front(270, 306, 140, 190, B - 2), "#5a4a60", .7, .3)
    P.poly(R.front(273, 303, 143, 187, B - 3), "#6b7b9a")
    P.poly([R.p(276, 145, B - 4), R.p(290, 185, B - 4), R.p(298, 185, B - 4), R.p(284, 145, B - 4)], "#8495b4", .8)
    P.sheet(R.front(262, 314, 126, 130, B - 14), "#7d8799", .5, .35)
    for x, c, t in ((274, "#9a7b3e", -5), (300, "#59627e", 5)):
        P.sheet(at([(-4, 0), (4, 0), (4.6, 10), (-4.6, 10)], x, 130, B - 12), "#8d9ab0", .2)
        P.line(at([(0, 3), (t, 17)], x, 130, B - 13), c, 4)
    P.poly([R.p(281, 78, B - 6), R.p(295, 78, B - 6), R.p(293, 0, B - 6), R.p(284, 0, B - 6)], "#4c5670")
    P.sheet(at(smooth([(-27, 0), (-25, -12), (-12, -20), (12, -20), (25, -12), (27, 0)], 6), 288, 92, B - 34), "#8a94a8", .7, .35)
    P.poly(R.flat(263, 313, 92, B - 34, B), "#6d778e")
    P.line([R.p(288, 100, B - 4), R.p(288, 110, B - 8), R.p(288, 108, B - 16)], "#98a0b0", 5)

# ---- chest, iron, cardigan, bulb -----------------------------------------------------------------
CX0, CX1, CZ, CH = -46, 56, 516, 88
with P.layer("chest", 1.6):
    P.contact(6, 530, 62, 22, .5)
    P.box(CX0, CX1, 0, CH, CZ, B, "#4a3646", "#6e5668", "#33263a")
    P.sheet(R.front(CX0 - 3, CX1 + 3, CH, CH + 4, CZ - 4), "#644c5c", .5, .35)
    for i, y in enumerate((62, 36, 10)):
        for j, (x0, x1) in enumerate(((CX0 + 4, 3), (7, CX1 - 4))):
            open_ = i == 1 and j == 1
            P.sheet(R.front(x0, x1, y, y + 22, CZ - (6 if open_ else 1)), "#5a4454" if open_ else "#523d4d", .5 if open_ else .25, .28, .5)
            P.poly(disc(*R.p((x0 + x1) / 2, y + 12, CZ - 3), 6), "#8a7060")
    P.sheet(at([(0, 0), (13, 1), (12, -13), (7, -9), (2, -14)], 22, 59, CZ - 8), "#8e93a0", .3)   # a sock looking out
    P.sheet([R.p(-40, CH + 4.5, CZ + 24), R.p(14, CH + 4.5, CZ + 26), R.p(16, CH + 4.5, CZ - 2), R.p(-42, CH + 4.5, CZ - 2)], "#9096a6", .3, .35)
    P.poly(at([(-42, 0), (16, 0), (15, -7), (-41, -6)], 0, CH + 4, CZ - 5), "#7d8496")
    with P.spot("iron", "The iron"):
        P.contact(-14, CZ + 6, 20, 9, .5, y=CH + 5)
        P.sheet(at(smooth([(-19, 0), (-17, 8), (-6, 13), (10, 14), (15, 12), (16, 0)], 4), -14, CH + 5, CZ + 4), "#6d778e", .5, .4)
        P.poly(at([(-20, 0), (16.5, 0), (16.5, 3.4), (-18.6, 3.4)], -14, CH + 5, CZ + 3), "#a6aebc")
        P.line(at([(-8, 13), (-7, 21), (-2, 24), (11, 24), (13, 14)], -14, CH + 5, CZ + 4), "#221c2c", 8)
        P.line(at([(-5, 23.6), (11, 24.6)], -14, CH + 5, CZ + 3), "#5d5468", 2.5)
        P.line(smooth([R.p(0, CH + 26, CZ + 6), R.p(8, CH + 30, CZ + 14), R.p(12, CH + 12, CZ + 16), R.p(34, CH + 6, CZ + 4), R.p(52, CH + 5, CZ + 12)], 8, closed=False), "#221c2c", 3.5)
    P.sheet(at(smooth([(-7, 0), (-8, 12), (-4, 20), (4, 20), (8, 12), (7, 0)], 3), 21, CH + 4, CZ + 8), "#59627e", .4)   # alarm clock, twelve to...
    P.poly(disc(*R.p(21, CH + 15, CZ + 7), 15), "#a3a6b0")
    cx, cy = R.p(21, CH + 15, CZ + 6)
    P.line([(cx - 3, cy - 10), (cx, cy), (cx + 10, cy - 3)], "#27304c", 3)
    # a long cardigan, ironed twice, on a nail by the door frame
    P.out.append('<g id="cardigan">')
    P.line([R.p(64, 172, B - 6), R.p(64, 164, B - 8)], "#8d86a0", 3)
    card = [(-3, 0), (-15, -5), (-18, -11), (-24, -70), (-23, -82), (-15, -83), (-14, -72), (-12, -38), (-13, -104), (12, -106), (11, -38), (14, -72), (14, -84), (22, -83), (23, -70), (18, -11), (15, -5), (3, 0)]
    P.sheet(at(card, 59, 164, B - 12), "#6a5a38", .9, .3)
    for f in (-1, 1):   # cuffs too far from the shoulder
        P.line(at([(f * 22.6, -74), (f * 14.4, -75)], 59, 164, B - 13), "#54462f", 2.4)
        P.line(at([(f * 12.4, -36), (f * 11, -16)], 59, 164, B - 13), "#54462f", 2.4)
    P.line(at([(0, -24), (0, -60), (-.4, -105)], 59, 164, B - 13), "#54462f", 3)
    P.poly(at([(-5, -1), (0, -26), (5, -1)], 59, 164, B - 13), "#4a3d34")
    for v in (-38, -56, -74, -92):
        P.poly(disc(*R.p(61.4, 164 + v, B - 14), 3.2), "#a3946a")
    for v in (-102, -106):
        P.line(at([(-13, v + 2), (12, v + 1)], 59, 164, B - 13), "#645430", 2)
    P.out.append('</g>')
    # flex and bulb; the wire has been lengthened with string, so that one may read in bed
    P.line([R.p(-50, 284, 486), R.p(-50, 232, 486), R.p(*BULB)], "#161b33", 4)
    P.sheet(at([(-4, 0), (4, 0), (3, 11), (-3, 11)], BULB[0], BULB[1] - 1, BULB[2]), "#5d5a70", .2)
    GLASS = at(smooth([(-3, 0), (-8, -8), (-8, -15), (-4, -20), (4, -20), (8, -15), (8, -8), (3, 0)], 2.5), *BULB)
    P.sheet(GLASS, "#55607f", .3, .35)
    # the open door and its law
    P.poly(leaf([(0, 2), (1, 2), (1, 212), (0, 212)]), "#4a3547")
    P.sheet(leaf([(.03, 3), (.985, 3), (.985, 211), (.03, 211)]), "#543e50", .8, .3)
    P.line(leaf([(1, 2), (1, 212)]), "#7d6474", 5)
    for y0, y1 in ((14, 84), (194, 205)):
        P.sheet(leaf([(.12, y0), (.88, y0), (.88, y1), (.12, y1)]), "#4b3748", .2, .25, .5)
    P.sheet(leaf([(.9, 98), (.97, 98), (.97, 112), (.9, 112)]), "#8a7060", .2)
    P.poly(disc(*leaf([(.935, 107)])[0], 8), "#a58c78")
    with P.spot("rules", "The house rules, amended"):
        P.sheet(leaf([(.16, 118), (.72, 118), (.72, 190), (.16, 190)]), "#a9a8b0", .6, .3)
        P.poly(leaf([(.24, 181), (.64, 181), (.64, 186), (.24, 186)]), "#4c4664")
        for i in range(9):
            y = 175 - i * 6
            P.line(leaf([(.21, y), (.6 - .09 * ((i * 5) % 3), y)]), "#565c74", 2.6)
            if i in (1, 3, 4, 7):   # struck out, and answered in another hand
                P.line(leaf([(.2, y - .6), (.58, y + 1)]), "#9a7b3e" if i % 2 else "#465a8c", 2)
                P.line(leaf([(.62, y + 1), (.65, y - 1), (.69, y + 1)]), "#465a8c" if i % 2 else "#9a7b3e", 2.4)
        for k, (t, y, w) in enumerate(((.14, 121, .3), (.5, 113, .3), (.7, 140, .2))):   # riders, pinned on
            P.sheet(leaf([(t, y - 16), (t + w, y - 15), (t + w, y), (t, y + 1)]), ("#b3aa94", "#9aa6b8", "#b0a9a4")[k], .4, .3)
            for v in (5, 10):
                P.line(leaf([(t + .04, y - v), (t + w - .06, y - v + .5)]), "#9a7b3e" if k == 1 else "#465a8c", 2)

# ---- lights ---------------------------------------------------------------------------------------
with P.light("day", 1.9):
    P.daylight(PANES, "#9aa8c6", (430, 430), shafts=.16, fill=(.13, .12, .11, .10, .07), spread=1.35)
    P.poly(R.flat(R.left, R.right, 0, 150, B), P.linear([(0, "#9aa8c6", .20), (1, "#9aa8c6", 0)], (0, R.p(0, 0, B)[1], 0, 1080)), 1, .4)
    P.panes((-44, 478), (104, 0), (96, -170), "#c4d2ea", ((0, .47), (.53, 1)), ((0, .47), (.52, 1)), a=.5)
    with P.group(clip=P.clip(*PANES)):
        P.rect(220, 180, 360, 360, "#b8c6e0", .5)
    for a, b in ((-252, -207), (-203, -158)):
        P.line([R.p(b, 96, B - 1), R.p(b, 228, B - 1)], "#dfe8f6", 3, .6)
    P.poly([R.p(-300, R.top, B - 6), R.p(-110, R.top, B - 6), R.p(20, R.top, 380), R.p(-230, R.top, 380)], P.linear([(0, DAY, 0), (1, DAY, .24)], (0, 20, 0, R.p(0, R.top, B)[1])), 1, .5)

with P.light("sun", 1.9, "normal"):
    P.sunlight(((-252, -207), (-203, -158)), 96, 228, lean=170, reach=350)
with P.light("window", 1.9):
    with P.group(clip=P.clip(*PANES)):
        P.rect(220, 180, 360, 360, P.linear([(0, "#8298c0", .55), (1, "#5d7196", .22)], (0, 190, 0, 520)))
        P.neighbour_lit(438, 260, 50, 66, "trumpet")
    P.poly(R.flat(WIN[0] - 16, WIN[1] + 16, 91.4, B - 23, B), DAY, .5)
    P.line([R.p(WIN[0] - 18, 91, B - 24), R.p(WIN[1] + 18, 91, B - 24)], DAY, 3, .8)
    P.line([R.p(-239, 232, B - 8), R.p(-244, 190, B - 8), R.p(-241, 140, B - 8), R.p(-246, 106, B - 8)], DAY, 3, .7)
    P.line(at([(5, 1), (5.4, 13), (2.8, 19)], -242, 91, B - 14), DAY, 3, .8)
    P.poly(R.side(R.left, 70, 214, 420, 520), DAY, .07)
    P.line([R.p(CX0 - 3, CH + 4, CZ - 4), R.p(CX0 - 3, CH + 4, B)], DAY, 3, .6)

with P.light("hall", 2):
    P.poly(SCONCE, P.linear([(0, "#d98f4c", .8), (1, "#ffdc9c", 1)]))
    head = P.clip(R.front(DOOR[0], DOOR[1], 0, DOOR[2], B))
    with P.group(clip=head):
        for k, a in ((34, .3), (62, .22), (100, .16)):
            P.poly([HR.p(222 + k * math.cos(t * math.pi / 12), 214 + k * 1.15 * math.sin(t * math.pi / 12), HZ - 3) for t in range(24)], "#c9803f", a, .6)
        P.poly([HR.p(209, 207, HZ - 6), HR.p(235, 207, HZ - 6), HR.p(300, 0, HZ), HR.p(120, 0, HZ)], P.linear([(0, "#e0a058", .6), (1, "#b0682f", .15)]), .8)
        P.poly(HR.flat(-40, 320, 0, B, HZ), P.linear([(0, "#b0682f", .4), (1, "#d98f4c", .55)], (0, 612, 0, 714)), .9, 0)
        P.poly(HR.front(0, 330, 92, 262, HZ), "#b0682f", .22, 0)
        for i in range(7):
            x, y = 206 + i * 13, i * 17
            P.poly([HR.p(x, y + 17, HZ - 50), HR.p(320, y + 17, HZ - 50), HR.p(320, y + 11, HZ - 50), HR.p(x, y + 11, HZ - 50)], AMBER, .35)
        P.line([HR.p(203, 88, HZ - 56), HR.p(300, 212, HZ - 56)], "#f0b868", 3, .9)
        P.line([HR.p(206, 96, HZ - 58), HR.p(206, 4, HZ - 58)], "#f0b868", 3, .8)
        P.line([HR.p(170, 184, HZ - 8), HR.p(170, 127, HZ - 8)], "#f0b868", 3, .8)
        P.line([HR.p(139, 184.4, HZ - 8), HR.p(170, 184.4, HZ - 8)], "#f0b868", 3, .8)
    # the wedge it throws, to the bed; the door takes the rest
    chest = [R.p(CX0 - 3, CH + 4, CZ - 4), R.p(CX1 + 3, CH + 4, CZ - 4), R.p(CX1, 0, CZ), R.p(CX0, 0, CZ)]
    with P.group(mask=P.hide(chest)):
        for xa, xb, z, a in ((10, 128, 400, .34), (-50, 140, 352, .22), (-120, 152, 310, .13)):
            P.poly([R.p(DOOR[0], 0, B), R.p(DOOR[1], 0, B), R.p(xb, 0, z), R.p(xa, 0, z)],
                   P.linear([(0, "#d98f4c", 1), (1, "#a05a34", .12)], (0, 712, 0, R.p(0, 0, z)[1])), a, .8)
    P.poly(leaf([(.0, 3), (.3, 3), (.42, 211), (.0, 211)]), P.linear([(0, AMBER, .22), (1, AMBER, .4)]), .9)
    P.poly(leaf([(.16, 118), (.36, 118), (.4, 190), (.16, 190)]), AMBER, .3)
    for x in (DOOR[0] - 1, DOOR[1] + 1):
        P.line([R.p(x, 3, B - 2), R.p(x, DOOR[2], B - 2)], "#f0b868", 3.5, .85)
    P.line([R.p(DOOR[0], DOOR[2], B - 2), R.p(DOOR[1], DOOR[2], B - 2)], "#f0b868", 3, .7)
    P.out.append('<g id="cardigan_rim">')
    P.line(at([(4, -.4), (15, -5), (18, -11), (23, -70), (22, -83)], 59, 164, B - 12), "#f0b868", 3, .75)
    P.line(at([(11, -40), (12, -106)], 59, 164, B - 12), "#f0b868", 2.5, .6)
    P.out.append('</g>')
    with P.group(mask=P.hide(at(card, 59, 164, B - 12))):
        P.poly(R.side(CX1, 4, CH, CZ, B), AMBER, .3)
        P.line([R.p(CX1, CH - 2, CZ), R.p(CX1, 4, CZ)], "#f0b868", 3, .7)

with P.light("bulb", 1.5):
    with P.group(mask=P.hide(R.front(DOOR[0], DOOR[1], 0, DOOR[2], B))):
        # a bare bulb has no cone: the wall takes it and gives it up again, the ceiling keeps a patch
        P.poly([R.p(max(-349, min(331, BULB[0] + 200 * math.cos(t * math.pi / 14))), min(283, 186 + 190 * math.sin(t * math.pi / 14)), B - 3) for t in range(28)],
               P.radial([(0, BARE, .42), (.35, BARE, .22), (1, BARE, 0)], (*R.p(BULB[0], 186, B - 3), 430)), 1, .8)
    P.poly([R.p(BULB[0] + 110 * math.cos(t * math.pi / 12), 284, max(330, min(B, BULB[2] + 110 * math.sin(t * math.pi / 12)))) for t in range(24)],
           P.radial([(0, BARE, .34), (1, BARE, 0)], (*R.p(BULB[0], 284, BULB[2]), 290)), 1, .6)
    P.lamp_pools(BULB[0] + 60, BULB[1], BULB[2] - 50, (26, 36), (.09, .06), "#b8844c", walls=False)
    P.poly(GLASS, "#ffe9bc", .95)
    P.glow(*R.p(BULB[0], BULB[1] - 10, BULB[2]), 120, 120, "#e8b878", .6)
    P.poly(R.flat(CX0 - 2, CX1 + 2, CH + 4.4, CZ - 3, B), BARE, .26)
    for i, y in enumerate((196, 158)):
        P.line([R.p(-30, y + 4, B - 20), R.p(52, y + 4, B - 20)], BARE, 3, .7 - .2 * i)
    P.line(at(smooth([(-17, 8), (-6, 13), (10, 14)], 4, closed=False), -14, CH + 5, CZ + 3), "#ffe0a8", 3, .9)
    P.poly(leaf([(.16, 118), (.72, 118), (.72, 190), (.16, 190)]), BARE, .16)
    P.poly(R.front(-133, -83, 131, 203, B - 5), BARE, .14)

# ---- the bed, before the people ------------------------------------------------------------------------
X0, X1, Z0, Z1, T = -276, -74, 436, 524, 50
IRON, IRON_L = "#252842", "#5a6482"
with P.layer("front_bed", 1):
    P.poly(R.flat(X0 - 4, X1 + 26, 0, Z0 - 24, Z1), DEEP, .5)
    # iron head, seen aslant
    for i in range(7):
        z = Z0 + (Z1 - Z0) * i / 6
        P.line([R.p(X0, 96, z), R.p(X0, 30, z)], IRON, 6 if i % 6 else 10)
        P.line(shift([R.p(X0, 96, z), R.p(X0, 34, z)], -1.5, 0), IRON_L, 1.8)
    P.line(smooth([R.p(X0, 96, Z0), R.p(X0, 108, Z0 + 30), R.p(X0, 108, Z1 - 30), R.p(X0, 96, Z1)], 14, closed=False), IRON, 11)
    P.line(shift(smooth([R.p(X0, 96, Z0), R.p(X0, 108, Z0 + 30), R.p(X0, 108, Z1 - 30), R.p(X0, 96, Z1)], 14, closed=False), -1, -3), IRON_L, 2.5)
    P.line([R.p(X0, 66, Z0), R.p(X0, 66, Z1)], IRON, 6)
    # under it: two suitcases, two pairs of slippers
    P.poly(R.front(X0, X1, 0, 24, Z0 + 30), "#1a1730")
    for x, c, d in ((-238, "#5a4a40", "#7a6650"), (-168, "#414c68", "#5d6c8c")):
        P.sheet(R.front(x, x + 58, 1, 21, Z0 + 18), c, .4, .28)
        for k in (12, 44):
            P.line([R.p(x + k, 20, Z0 + 17), R.p(x + k, 2, Z0 + 17)], d, 4)
        P.line([R.p(x + 22, 21, Z0 + 17), R.p(x + 24, 25, Z0 + 17), R.p(x + 33, 25, Z0 + 17), R.p(x + 35, 21, Z0 + 17)], d, 4)
    # mattress, sheet
    P.sheet(R.flat(X0, X1, T - 4, Z0, Z1), "#8892a8", 0, .3)
    P.sheet(R.front(X0, X1, 26, T - 4, Z0), "#5d6682", .4, .3)
    for i in range(14):
        x = X0 + 10 + i * 14
        P.line([R.p(x, 44, Z0 - 1), R.p(x, 28, Z0 - 1)], "#515a76", 2)
    P.line([R.p(X0 + 4, 25, Z0 - 1), R.p(X1 - 2, 25, Z0 - 1)], IRON, 7)
    # the blanket drawn tight, corners folded like a letter
    P.sheet([R.p(-204, T, Z1), R.p(X1 + 1, T, Z1), R.p(X1 + 2, T, Z0 - 3), R.p(-206, T, Z0 - 3)], "#54698a", 0, .3)
    P.sheet([R.p(-206, T, Z0 - 4), R.p(X1 + 2, T, Z0 - 4), R.p(X1 - 2, 29, Z0 - 5), R.p(-120, 24, Z0 - 5), R.p(-202, 26, Z0 - 5)], "#475b7c", .5, .3)
    P.poly([R.p(X1 + 2, T, Z0 - 5), R.p(X1 - 2, 29, Z0 - 6), R.p(-104, 26, Z0 - 6)], "#3c4f70")
    for x in (-180, -150, -120):
        P.line([R.p(x, T + .4, Z1), R.p(x - 1, T + .4, Z0 - 3), R.p(x, 27, Z0 - 6)], "#62789a", 5, .7)
    P.sheet([R.p(-204, T + 1, Z1), R.p(-184, T + 1, Z1), R.p(-186, T + 1, Z0 - 4), R.p(-207, T + 1, Z0 - 4)], "#a2abbc", .3, .3)   # the sheet turned down
    P.poly([R.p(-207, T + 1, Z0 - 5), R.p(-186, T + 1, Z0 - 5), R.p(-187, 36, Z0 - 6), R.p(-204, 35, Z0 - 6)], "#8f98ac")
    with P.spot("pillow_note", "A note under the pillow"):
        P.sheet([R.p(-226, T - 3, 462), R.p(-204, T - 3, 470), R.p(-198, T - 3, 446), R.p(-222, T - 3, 440)], "#cfc6b2", .4, .3)
        P.line([R.p(-217, T - 2.8, 458), R.p(-205, T - 2.8, 462)], "#465a8c", 2.4)
        P.line([R.p(-216, T - 2.8, 451), R.p(-206, T - 2.8, 454)], "#465a8c", 2.4)
    P.sheet(smooth([R.p(-268, T - 4, 458), R.p(-272, T + 6, 470), R.p(-272, T + 16, 500), R.p(-262, T + 17, 520), R.p(-226, T + 15, 522),
                    R.p(-214, T + 8, 500), R.p(-214, T + 1, 462), R.p(-222, T - 4, 452)], 14), "#a9b1c2", .7, .35)
    P.poly(smooth([R.p(-258, T + 8, 474), R.p(-260, T + 13, 500), R.p(-244, T + 13, 508), R.p(-230, T + 10, 494), R.p(-232, T + 5, 470)], 12), "#8892a8")   # the dent
    P.poly(smooth([R.p(-254, T + 10, 482), R.p(-254, T + 12, 498), R.p(-242, T + 12, 502), R.p(-236, T + 9, 486)], 10), "#7b859c")
    P.line([R.p(-222, T, 460), R.p(-230, T + 3, 466)], "#8892a8", 3)
    # foot end
    for i in range(5):
        z = Z0 - 4 + (Z1 - Z0 + 4) * i / 4
        P.line([R.p(X1, 78, z), R.p(X1, 0 if i in (0, 4) else 26, z)], IRON, 7 if i % 4 else 11)
        P.line(shift([R.p(X1, 78, z), R.p(X1, 26, z)], -2, 0), IRON_L, 1.8)
    P.line([R.p(X1, 80, Z0 - 5), R.p(X1, 80, Z1)], IRON, 12)
    P.line([R.p(X0, 30, Z0), R.p(X0, 0, Z0)], IRON, 10)
    for x, c, z in ((-60, "#6d603c", 452), (-48, "#6d603c", 455), (-22, "#59627e", 478), (-10, "#59627e", 474)):   # slippers, two men's
        P.poly([R.p(x - 5, 0, z + 13), R.p(x + 8, 0, z + 13), R.p(x + 8, 0, z - 15), R.p(x - 5, 0, z - 15)], DEEP, .4)
        P.sheet(smooth([R.p(x - 4, 1, z + 12), R.p(x, 1, z + 15), R.p(x + 4, 1, z + 12), R.p(x + 5, 1, z - 10), R.p(x, 1, z - 15), R.p(x - 5, 1, z - 10)], 7), mix(c, DEEP, .35), 0, .3)
        P.sheet(smooth([R.p(x - 5, 2, z + 1), R.p(x, 6, z + 2), R.p(x + 5, 2, z + 1), R.p(x + 5, 1, z - 11), R.p(x, 1, z - 16), R.p(x - 5, 1, z - 11)], 6), c, 0, .35)

with P.light("hall_near", 1, of="hall"):
    P.line(shift([R.p(X1, 82, Z0 - 5), R.p(X1, 82, Z1)], 3, 0), "#f0b868", 4, .9)
    P.line(shift([R.p(X1, 78, Z0 - 4), R.p(X1, 4, Z0 - 4)], 4, 0), "#f0b868", 3.5, .8)
    P.poly([R.p(-204, T + .6, Z1), R.p(X1, T + .6, Z1), R.p(X1, T + .6, Z0), R.p(-120, T + .6, Z0)], P.linear([(0, AMBER, .05), (1, AMBER, .26)]), .9)
    P.poly([R.p(-226, T - 3, 462), R.p(-204, T - 3, 470), R.p(-198, T - 3, 446), R.p(-222, T - 3, 440)], "#f0b868", .5)
    P.line(smooth([R.p(-226, T + 15, 522), R.p(-214, T + 8, 500), R.p(-213, T + 1, 462)], 12, closed=False), "#f0b868", 4, .85)
    P.line([R.p(-186, T + 1, Z1), R.p(-188, T + 1, Z0 - 4)], "#f0b868", 3, .7)
    for x, z in ((-48, 455), (-10, 474)):
        P.line([R.p(x + 5, 2, z + 1), R.p(x + 5.4, 1, z - 11), R.p(x, 1, z - 16)], "#f0b868", 3, .8)

with P.light("bulb_near", 1, of="bulb"):
    P.poly([R.p(-184, T + .6, Z1), R.p(X1, T + .6, Z1), R.p(X1, T + .6, Z0), R.p(-186, T + .6, Z0)], BARE, .2)
    P.line(shift([R.p(X1, 80, Z0 - 5), R.p(X1, 80, Z1)], 0, -4), "#ffe0a8", 3, .7)
    P.poly(smooth([R.p(-268, T + 8, 474), R.p(-268, T + 16, 506), R.p(-230, T + 14, 516), R.p(-217, T + 7, 492), R.p(-218, T + 2, 464)], 12), BARE, .16)

with P.light("window_near", 1, of="window"):
    for u0, u1 in ((-250, -210), (-204, -164)):
        P.poly([R.p(u0 + 52, T + 1.4, Z1), R.p(u1 + 52, T + 1.4, Z1), R.p(u1 + 92, T + 1.4, Z0), R.p(u0 + 92, T + 1.4, Z0)], DAY, .26)
    P.line(shift(smooth([R.p(X0, 96, Z0), R.p(X0, 108, Z0 + 30), R.p(X0, 108, Z1 - 30), R.p(X0, 96, Z1)], 14, closed=False), 3, -3), DAY, 2.5, .8)

with P.layer("front_edge", 1):
    # the seam along the mattress: who sits on the bed is drawn after the light on it
    P.line([R.p(X0 + 6, 31, Z0 - 1), R.p(X1 - 8, 31, Z0 - 1)], "#3a4a6c", 3, .8)

with P.layer("front", -1):
    # the other man's whites on a hook crop the right edge
    dark, rim = "#0f142a", "#5a6482"
    P.sheet([(1800, -30), (2170, -30), (2170, 40), (1800, 30)], "#1a2240", 0, .3)
    P.line([(1900, 26), (1896, 60), (1910, 70)], rim, 8)
    coat = smooth([(1902, 62), (1868, 78), (1838, 110), (1826, 220), (1812, 420), (1808, 600), (1840, 640), (1852, 800), (1930, 824), (2060, 800), (2170, 830), (2170, 70), (1960, 66)], 40)
    P.sheet(coat, dark, 0, 0)
    P.line(smooth([(1902, 62), (1868, 78), (1838, 110), (1826, 220), (1812, 420), (1808, 600)], 40, closed=False), rim, 4, .8)
    P.sheet([(1876, 76), (1908, 66), (1940, 150), (1916, 190)], "#1a2240", .4, .3)
    P.line([(1918, 190), (1926, 500), (1920, 800)], "#1e2746", 4)
    for y in (260, 370, 480):
        P.poly(disc(1942, y, 9), "#333d5c")
    P.line([(1842, 470), (2170, 486)], "#1e2746", 12)   # apron string

P.mark("bed", -128, Z0 - 4, layer="front_edge", seat=True, face="right")
P.mark("window", -208, 548, face="right")
P.mark("door", 118, 512, face="left")
P.mark("hall_phone", 136 + HX, 740, layer="hall", face="right")
P.mark("stairs", 226 + HX, 735, y=14, layer="hall", face="left")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    out = sys.argv[1]
    render(P.path, f"{out}/jr_all.png", 1280, people=True)
    render(P.path, f"{out}/jr_off.png", 1280, {})
    render(P.path, f"{out}/jr_day.png", 1280, {"window": 0.9, "hall": 0.7}, tint=("#c4cce4", 0.3))
    render(P.path, f"{out}/jr_bulb.png", 1280, {"bulb": 0.9, "window": 0.1}, margins=True)
