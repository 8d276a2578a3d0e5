"""The break room: nobody is warm yet; the eye goes to a box of left things against the dawn.

Night shift ends. Lockers run from the left edge to the door, a fridge that won't
close leaks the only warm light, and behind the table the window has begun a day.
"""

import math
import sys
from collections.abc import Sequence

from paper import DEEP, Place, Point, Room, disc, mix, render, shift, smooth

ROOM = Room(hx=840, hy=420, f=1300, eye=150, back=600, left=-236, right=400, top=275)
P = Place("break_room", "The break room", seed=71, room=ROOM, sun=(1.8, -2.2))
R = ROOM
U = P.rand.uniform
LOCK = -190  # the plane of the locker doors
DAWN, PALE, BUTTER = "#d88a72", "#9db8ae", "#e3a95a"


def at(q: Sequence[Point], x: float, y: float, z: float) -> list[Point]:
    """A prop in centimetres (u right, v up) standing at x, y, z, turned to us."""
    return [R.p(x + u, y + v, z) for u, v in q]


WIN = (178, 376, 98, 240)  # x0 x1 y0 y1 of the window in the back wall
COLS = ((0.0, 0.32), (0.345, 0.655), (0.68, 1.0))
ROWS = ((0.0, 0.62), (0.66, 1.0))


def pane(c: tuple[float, float], v: tuple[float, float], z: float = 600) -> list[Point]:
    """One pane of the window."""
    w, h = WIN[1] - WIN[0], WIN[3] - WIN[2]
    return R.front(WIN[0] + w * c[0], WIN[0] + w * c[1], WIN[2] + h * v[0], WIN[2] + h * v[1], z)


def on_lockers(q: Sequence[tuple[float, float]]) -> list[Point]:
    """(z, y) pairs on the plane of the locker doors."""
    return [R.p(LOCK, y, z) for z, y in q]


# ---- outside -----------------------------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#2a3558", "#5d5f7e", 180, 560))
    for y, h, a in ((452, 26, .5), (492, 20, .7), (404, 14, .35)):
        P.poly(smooth([(1180, y), (1330, y - h), (1500, y - 4), (1700, y - h * .7), (1760, y + 8),
                       (1500, y + 16), (1300, y + 12)]), "#6e6a86", a, .5)

ROOFS = (("#39456a", [(1180, 470), (1250, 470), (1250, 440), (1322, 440), (1322, 476), (1400, 476),
                      (1400, 410), (1452, 410), (1452, 462), (1540, 462), (1540, 430), (1700, 430),
                      (1700, 600), (1180, 600)]),
         ("#2b3658", [(1180, 500), (1290, 500), (1290, 486), (1352, 486), (1352, 520), (1470, 520),
                      (1470, 448), (1566, 448), (1566, 505), (1700, 505), (1700, 600), (1180, 600)]))
HOMES = ((1484, 466, 17, 24, "night_nurse"), (1526, 466, 17, 24, "cook"), (1244, 514, 18, 24, "reader"))
with P.layer("skyline", 3, weather=True):
    for fill, q in ROOFS:
        P.sheet(q, fill, .5, .2)
        for (x0, y0), (x1, y1) in zip(q, q[1:], strict=False):
            if y0 == y1 and y0 < 560 and x1 > x0:
                P.poly([(x0 - 2, y0), (x0 + 8, y0 - 6), (x1 - 10, y0 - 7), (x1 + 2, y0), (x1, y0 + 3), (x0, y0 + 3)],
                       "#7d8cac", .9)
    # water tower and a chimney with its own breath
    for x in (1556, 1572, 1588):
        P.line([(x, 430), (x - (x - 1572) * .3, 396)], "#2b3658", 4)
    P.sheet([(1552, 398), (1592, 398), (1590, 362), (1554, 362)], "#34405f", .3)
    P.sheet([(1548, 364), (1572, 342), (1596, 364)], "#7d8cac", 0)
    P.sheet([(1268, 442), (1268, 404), (1282, 404), (1282, 442)], "#34405f", .3)
    for i in range(5):
        P.poly(disc(1284 + 17 * i, 392 - 15 * i, 9 + 4.5 * i, 7 + 3 * i), "#8b8fa8", .42 - .06 * i)
    for x, y, w, h, _ in HOMES:
        P.neighbour(x, y, w, h, "#222c4b")
    for i in range(26):
        x, y = 1410 + 24 * (i % 2), 424 + 18 * (i // 2)
        if y < 460:
            P.rect(x, y, 10, 11, "#28345a")
    for i in range(12):
        P.rect(1306 + 24 * (i % 6), 534 + 22 * (i // 6), 11, 13, "#1d2747")

# ---- the room -------------------------------------------------------------------------
WALL, DADO, FLOOR, CEIL = "#3a4663", "#2d4553", "#2b2c45", "#222b48"
with P.layer("room", 2):
    P.shell(WALL, FLOOR, CEIL, left="#28324f", right="#303a58", holes=[R.front(*WIN, R.back)])
    # ceiling tiles
    for x in range(-200, 400, 60):
        P.line([R.p(x, 275, 240), R.p(x, 275, 600)], "#1a2340", 2, cap="butt")
    for z in (300, 360, 420, 480, 540):
        P.line([R.p(-236, 275, z), R.p(400, 275, z)], "#1a2340", 2, cap="butt")
    P.poly(R.flat(100, 160, 275, 480, 540), "#181f3a", 1)  # a tile is gone
    # lino: big squares, worn paths
    for x in range(-200, 400, 50):
        P.line([R.p(x, 0, 250), R.p(x, 0, 600)], "#232440", 2, cap="butt")
    for z in (300, 350, 400, 450, 500, 550):
        P.line([R.p(-236, 0, z), R.p(400, 0, z)], "#232440", 2, cap="butt")
    for x, z in ((-150, 350), (-100, 450), (0, 400), (50, 500), (-50, 500), (100, 350), (-150, 500), (0, 550)):
        P.poly(R.flat(x + 1, x + 49, 0, z + 1, z + 49), "#30314d", 1)
    # dado with a rubber bumper rail: beds have hit it for years
    P.poly(R.front(-236, 400, 0, 92, 600), DADO, 1, .5)
    P.poly(R.side(400, 0, 92, 250, 600), mix(DADO, DEEP, .2), 1, .5)
    P.sheet(R.front(-236, 400, 88, 99, 599), "#46606a", .6)
    P.sheet(R.side(399, 88, 99, 250, 599), "#3a5060", .4)
    P.poly(R.front(-236, 400, 0, 10, 599), "#1f3040", 1)
    for x in (-62, 58, 165):
        P.line([R.p(x, 95, 599), R.p(x + 14, 93, 599)], "#2a3a48", 3)
    # vertical seams and a patch of newer paint
    for x in (-92, 84):
        P.line([R.p(x, 99, 600), R.p(x, 275, 600)], "#344060", 2, cap="butt")
    P.poly(R.front(-92, 84, 100, 160, 600), "#3e4a68", 1)

with P.layer("wall", 1.9):
    # the window frame, mullions, sill
    P.holed(R.front(WIN[0] - 9, WIN[1] + 9, WIN[2] - 4, WIN[3] + 9, 598),
            [pane(c, v, 598) for c in COLS for v in ROWS], "#5b6482", .8)
    P.sheet(R.front(WIN[0] - 16, WIN[1] + 16, WIN[2] - 11, WIN[2] - 3, 592), "#69728e", .9)
    # a blind that hangs crooked, drawn up badly
    for i in range(5):
        y = 236 - i * 5
        P.sheet([R.p(WIN[0] - 4, y, 596), R.p(WIN[1] + 3, y, 596), R.p(WIN[1] + 3, y - 4 + i * .3, 596),
                 R.p(WIN[0] - 4, y - 4 - i * 2.6, 596)], mix("#6c7488", DEEP, .06 * i), .25, .3, .5)
    P.line([R.p(372, 212, 596), R.p(372, 150, 596)], "#8088a0", 2)
    P.poly(disc(*R.p(372, 148, 596), 5), "#8088a0")
    # door to the ward: a long glass, a push plate
    P.sheet(R.front(-189, -96, 0, 214, 599), "#2a3452", 0, .3)
    P.holed(R.front(-183, -102, 0, 207, 598), [R.front(-132, -112, 112, 190, 598)], "#4d5b73", .7)
    P.poly(R.front(-183, -102, 0, 36, 597), "#3c495f", 1)
    P.poly(R.front(-132, -112, 112, 190, 597), "#1b2443", 1)
    P.poly([R.p(-130, 126, 597), R.p(-114, 150, 597), R.p(-114, 160, 597), R.p(-130, 138, 597)], "#33406a", .8)
    P.sheet(R.front(-119, -108, 84, 104, 596), "#76839b", .4)
    P.sheet(R.front(-170, -140, 152, 172, 597), "#8b8f96", .4)  # a notice, lines of pencil
    for i in range(3):
        P.line([R.p(-167, 167 - i * 5, 596), R.p(-145 - 5 * i, 167 - i * 5, 596)], "#565f75", 2)
    # clock above the door, twenty to eight
    P.sheet(disc(*R.p(-143, 236, 598), 37), "#59647e", .8)
    P.poly(disc(*R.p(-143, 236, 597), 31), "#8d96a8")
    cx, cy = R.p(-143, 236, 597)
    for k in range(12):
        s, c = math.sin(k * math.pi / 6), math.cos(k * math.pi / 6)
        P.line([(cx + 25 * s, cy - 25 * c), (cx + 28 * s, cy - 28 * c)], "#3a4560", 3)
    P.line([(cx, cy), (cx - 13, cy + 10)], "#27304c", 5)
    P.line([(cx, cy), (cx - 21, cy + 13)], "#27304c", 3)
    # the roster: ruled by hand, pencil, one name rubbed out
    with P.spot("roster", "The roster, in pencil"):
        P.sheet(R.front(-88, -18, 130, 206, 599), "#6a5a52", 1)
        P.sheet([R.p(-83, 202, 597), R.p(-24, 201, 597), R.p(-23, 136, 597), R.p(-50, 134, 597), R.p(-84, 136, 597)],
                "#9aa2ad", .4)
        for i in range(1, 7):
            P.line([R.p(-81, 200 - i * 9.2, 596), R.p(-26, 199.5 - i * 9.2, 596)], "#6d7688", 1.6)
        for i in range(1, 8):
            P.line([R.p(-83 + 9 + i * 6.1, 200, 596), R.p(-83 + 9 + i * 6.1, 138, 596)], "#6d7688", 1.6)
        for i in range(22):
            c, rw = P.rand.randrange(7), P.rand.randrange(6)
            x, y = -72.5 + c * 6.1, 186 - rw * 9.2
            P.line([R.p(x, y, 595), R.p(x + 1.5, y + 2, 595), R.p(x + 2.6, y - .5, 595), R.p(x + 4, y + 1.5, 595)],
                   "#434c66", 1.8)
        P.poly(R.front(-42, -35, 157, 165, 595), "#b4bac2", .9)  # rubbed: Saturday
        P.line([R.p(-41, 160, 595), R.p(-39, 163, 595), R.p(-36, 159, 595)], "#7e8798", 2)
        P.poly(disc(*R.p(-53, 203, 595), 6), "#8c3b3f")
        P.line([R.p(-19, 200, 594), R.p(-14, 150, 594)], "#8088a0", 1.6)
        P.line([R.p(-14, 150, 594), R.p(-15, 140, 594)], "#8a6a4a", 5)

# ---- lockers, counter, fridge -----------------------------------------------------------
with P.layer("furniture", 1.6):
    P.sheet(on_lockers([(588, 186), (588, 0), (190, 0), (190, 186)]), "#42536b", 1.2)
    zs = [588, 552, 516, 480, 444, 408, 372, 336, 300, 264, 228, 192]
    for i, (za, zb) in enumerate(zip(zs, zs[1:], strict=False)):
        fill = ("#4c5e78", "#465872", "#50627a", "#44566e", "#4a5c74")[i % 5]
        P.sheet(on_lockers([(za - 2, 182), (zb + 2, 182), (zb + 2, 12), (za - 2, 12)]), fill, .25, .3, .6)
        for k in range(4):  # vents
            y = 170 - 5 * k
            P.line(on_lockers([(za - 10, y), (zb + 10, y)]), "#2b3954", 3.2 if i > 3 else 2.4)
        P.sheet(on_lockers([(za - 14, 146), (zb + 14, 146), (zb + 14, 138), (za - 14, 138)]), "#8b93a0", .2)
        P.sheet(on_lockers([(zb + 8, 112), (zb + 4, 112), (zb + 4, 96), (zb + 8, 96)]), "#7c89a0", .3)
        if i in (1, 3, 6):
            x, y = R.p(LOCK, 92, zb + 6)
            P.sheet(disc(x, y + 6, 8, 9), "#8a8272", .3)
    P.poly(on_lockers([(588, 12), (588, 0), (190, 0), (190, 12)]), "#222c48", 1)
    # a scarf's end caught in a door; a child's drawing held by tape
    # one stands open: boots below, scrubs on the hook, the inside of the door a mirror
    P.poly(on_lockers([(444, 182), (408, 182), (408, 12), (444, 12)]), "#1b2440", 1)
    P.sheet(on_lockers([(438, 150), (420, 156), (412, 148), (411, 84), (424, 78), (437, 86)]), "#3f6f68", .3)
    P.line(on_lockers([(426, 154), (424, 118), (428, 84)]), "#305a56", 3)
    P.sheet(on_lockers([(440, 40), (431, 40), (429, 22), (414, 20), (413, 12), (440, 12)]), "#5a4446", .3)
    P.sheet(on_lockers([(434, 36), (425, 37), (423, 20), (411, 18), (410, 12), (434, 12)]), "#6b5250", .3)
    P.sheet(R.front(LOCK, -157, 12, 182, 446), "#55677f", .7, .35)
    P.sheet(R.front(-184, -163, 128, 164, 445), "#6f8098", .2)
    P.poly([R.p(-182, 130, 444), R.p(-172, 162, 444), R.p(-167, 162, 444), R.p(-177, 130, 444)], "#8795ab", .8)
    P.line([R.p(-183, 112, 444), R.p(-164, 112, 444)], "#8894a8", 4)
    P.sheet(at([(0, 0), (8, 0), (8, -26), (5, -30), (1, -26)], -178, 112, 443), "#7f8a9c", .3)
    P.sheet(on_lockers([(330, 116), (308, 115), (309, 84), (331, 86)]), "#9aa0a6", .4)
    P.line(on_lockers([(327, 92), (321, 106), (316, 92)]), "#56708a", 2)
    P.line(on_lockers([(313, 92), (312, 106)]), "#8c5a50", 2)
    # what has been put on top: a carton, a folded blanket, a helmet
    P.sheet([R.p(-196, 186, 520), R.p(-196, 210, 520), R.p(-190, 212, 478), R.p(-190, 186, 478)], "#5f5146", .6)
    P.sheet(smooth([R.p(-194, 186, 440), R.p(-196, 196, 438), R.p(-192, 203, 420), R.p(-192, 203, 396),
                    R.p(-190, 196, 384), R.p(-190, 186, 384)]), "#57708a", .6)
    P.line([R.p(-192, 194, 436), R.p(-191, 195, 388)], "#45597a", 3)

    # counter with sink, along the back wall
    P.contact(-5, 560, 96, 30, .5)
    P.box(-85, 76, 0, 84, 548, 600, "#46566b", "#6d7c90", "#303f57")
    P.sheet(R.flat(-88, 79, 90, 542, 600), "#6f7d92", 0, .3)
    P.sheet(R.front(-88, 79, 84, 90, 542), "#566479", .5)
    P.poly(R.front(-85, 76, 0, 9, 547), "#1d2743", 1)
    for a, b in ((-82, -44), (-42, -4), (-2, 36), (38, 74)):
        P.sheet(R.front(a, b, 14, 80, 547), "#4b5c71", .2, .25, .6)
        P.line([R.p(b - 9, 70, 546), R.p(b - 3, 70, 546)], "#8894a8", 3.5)
    P.poly(R.flat(-22, 20, 90.4, 552, 590), "#27314c", 1)  # the basin
    P.poly(R.flat(-18, 16, 90.4, 552, 580), "#3b4865", 1)
    P.line([R.p(-1, 90, 594), R.p(-1, 116, 594), R.p(0, 122, 592), R.p(5, 124, 588), R.p(9, 120, 586),
            R.p(9, 114, 586)], "#8c98ac", 6)
    P.line([R.p(-9, 95, 594), R.p(7, 95, 594)], "#8c98ac", 5)
    # tiles behind the counter
    for i in range(8):
        for j in range(2):
            P.poly(R.front(-83 + i * 20, -65 + i * 20, 101 + j * 13, 112 + j * 13, 599), "#4d5f78", .55, .5)
    # a rack with one plate and four cups, a cloth over the tap end
    for i, c in enumerate(("#8f8a94", "#7c8ba2", "#8c6a60", "#77877c")):
        P.sheet(at([(-4, 0), (4, 0), (4.5, 10), (-4.5, 10)], -45 + 10.5 * i if i < 2 else -26 + 12 * i, 91, 580 - i),
                c, .35)
    P.sheet(at([(-11, 0), (-12, -22), (-3, -26), (5, -23), (8, -25), (9, 0)], -13, 91, 541), "#77828e", .4)
    with P.spot("kettle", "The kettle"):
        P.contact(-68, 572, 14, 10, .4, y=90)
        P.sheet(at(smooth([(-11, 0), (-12, 9), (-8, 21), (-4, 25), (4, 25), (8, 21), (12, 9), (11, 0)], 4), -68, 91, 568),
                "#7c8598", .4, .35)
        P.poly(at(smooth([(3, 1), (6, 10), (3, 23), (7, 20), (10.5, 9), (10, 1)], 4), -68, 91, 567), "#98a1b0", .7)
        P.sheet(at([(10, 12), (19, 21), (17, 23), (8, 18)], -68, 91, 567), "#6b7488", 0)
        P.line(at([(-9, 16), (-17, 19), (-17, 8), (-11, 4)], -68, 91, 567), "#2c3448", 6)
        P.sheet(at([(-4, 25), (4, 25), (2, 28), (-2, 28)], -68, 91, 567), "#2c3448", 0)
        P.poly(at([(-9, 0), (9, 0), (9, 2.4), (-9, 2.4)], -68, 91, 566), "#2c3448")
    with P.spot("microwave", "The microwave"):
        P.contact(52, 575, 30, 14, .45, y=90)
        P.sheet(R.front(27, 77, 91, 121, 566), "#5e687c", .6)
        P.sheet(R.flat(27, 77, 121, 566, 596), "#76819a", 0)
        P.sheet(R.front(31, 62, 95, 117, 565), "#1c2440", 0)
        P.poly([R.p(33, 97, 564), R.p(43, 115, 564), R.p(50, 115, 564), R.p(38, 97, 564)], "#2f3a5c", .9)
        for i in range(4):
            P.poly(R.front(66, 73, 97 + i * 4, 99.5 + i * 4, 564), "#8b95a8")
        P.poly(R.front(66, 73, 113, 117, 564), "#22363a")
        # somebody's lunch, with a name on it
        P.sheet(at([(-9, 0), (9, 0), (8, 8), (-8, 8)], 46, 121.5, 580), "#7a6a68", .4)
        P.poly(at([(-8, 8), (8, 8), (8, 10), (-8, 10)], 46, 121.5, 579), "#8e98a6")
        P.poly(at([(-4, 2), (5, 3), (5, 6), (-4, 5)], 46, 121.5, 579), "#a8a496")
    # wall cupboard, one door not quite shut
    P.poly(R.side(5, 168, 226, 566, 600), "#2c3853", 1)
    P.sheet(R.front(5, 80, 166, 228, 566), "#4a5a70", 1.1)
    P.sheet(R.front(8, 41, 169, 225, 565), "#526379", .2)
    P.sheet([R.p(44, 225, 565), R.p(76, 226, 556), R.p(76, 168, 556), R.p(44, 169, 565)], "#566880", .5)
    P.poly(R.front(75, 80, 169, 225, 566), "#1c2542", 1)

    # the fixture, unlit
    for x in (66, 240):
        P.line([R.p(x, 275, 459), R.p(x, 264, 459)], "#10162e", 3)
    P.sheet(R.front(38, 268, 262, 268, 452), "#5d6a84", .5)
    P.poly(R.flat(38, 268, 262, 452, 470), "#39435f", 1)
    P.sheet(R.front(44, 262, 258, 262, 453), "#8d99aa", 0)
    # the fridge that doesn't close
    P.contact(118, 548, 46, 26, .55)
    P.poly(R.side(86, 0, 172, 532, 600), "#2f3a54", 1)
    P.sheet(R.front(86, 152, 3, 172, 532), "#39465f", 1.3)
    P.poly(R.front(88, 96, 8, 126, 531.5), "#262c40", 1)
    for y in (34, 62, 92):
        P.line([R.p(88, y, 531), R.p(96, y, 531)], "#545c70", 3)
    P.sheet([R.p(152, 170, 531), R.p(88, 170, 526), R.p(88, 131, 526), R.p(152, 131, 531)], "#66748a", .4)
    P.sheet([R.p(152, 128, 531), R.p(92, 128, 506), R.p(92, 4, 506), R.p(152, 4, 531)], "#66748a", .7)
    P.poly([R.p(92, 128, 506), R.p(89, 128, 508), R.p(89, 4, 508), R.p(92, 4, 506)], "#515d73", 1)
    P.line([R.p(97, 118, 506), R.p(97, 82, 506)], "#95a0b2", 6)
    P.line([R.p(94, 158, 524), R.p(94, 138, 524)], "#95a0b2", 5)
    for x, y, c, w, h, t in ((118, 108, "#a09a8c", 17, 13, 1), (134, 92, "#8f9aa4", 12, 16, -1), (112, 84, "#7f8f88", 10, 10, 0)):
        z = 519 + (x - 122) * .4
        P.sheet([R.p(x, y + h, z), R.p(x + w, y + h + t, z + w * .4), R.p(x + w, y + t, z + w * .4), R.p(x, y, z)], c, .35)
        P.poly(disc(*R.p(x + w / 2, y + h - 1, z), 4), "#8c3b3f")
        P.line([R.p(x + 2, y + h * .55, z), R.p(x + w - 3, y + h * .55 + t, z)], "#5b6474", 2)
    # the plant that lives on top, with a drip bag for a watering can
    with P.spot("plant", "The plant on the fridge"):
        P.sheet(at([(-9, 0), (9, 0), (12, 17), (-12, 17)], 124, 172, 560), "#7a5a50", .5)
        P.poly(at([(-12, 14), (12, 14), (12, 17.5), (-12, 17.5)], 124, 172, 559), "#8c6a5c")
        for i, (tx, ty, bx, by) in enumerate(((-38, 6, -24, 32), (-30, -22, -22, 26), (-20, 36, -9, 34), (2, 44, -1, 30), (20, 38, 10, 34),
                                   (36, 14, 22, 34), (32, -18, 24, 26), (-8, 42, -4, 34), (12, 42, 8, 30))):
            P.sheet(at([(-1.6, 16), (bx - 2, by - 3), (tx, ty), (bx + 2.4, by + 1.4), (1.6, 17)], 124, 172, 558),
                    ("#3f6b5e", "#4c7a68", "#386054")[i % 3], .18, .28, .4)
        P.sheet(at([(-3, -30), (1, -24), (4, -30), (2, -22), (6, -20), (0, -18), (-5, -20), (0, -21)], 160, 177, 556), "#4c7a68", .2)

# ---- sofa ---------------------------------------------------------------------------------
SOFA, SOFA2 = "#6a4652", "#7a5460"
with P.layer("sofa", 1.3):
    P.contact(272, 556, 126, 42, .6)
    # back: two cushions that have given up at different heights
    P.sheet(at(smooth([(-98, 20), (-100, 72), (-88, 84), (-50, 80), (-6, 76), (0, 74), (6, 77), (52, 84),
                       (92, 86), (102, 74), (100, 20)], 8), 272, 0, 588), SOFA, 1)
    P.line(at([(0, 75), (-2, 56), (1, 40)], 272, 0, 587), "#4a303e", 4)
    for x, y in ((-50, 62), (52, 64)):
        px, py = R.p(272 + x, y, 586)
        P.poly(disc(px, py, 6, 5), "#4a303e")
        P.line([(px, py), (px - 20, py - 14)], "#5a3a48", 3)
        P.line([(px, py), (px + 22, py - 11)], "#5a3a48", 3)
    # folded blanket over the back, slept under
    P.sheet(at(smooth([(44, 90), (78, 92), (82, 86), (84, 50), (66, 46), (50, 50), (46, 70)], 7), 272, 0, 585), "#5f7c86", .6)
    for x in (53, 62, 72):
        P.line(at([(x, 90), (x + 2, 70), (x + 1, 50)], 272, 0, 584), "#4c6672", 3)

# ---- lights of the room ------------------------------------------------------------------
with P.light("window", 1.9):
    sky = P.linear([(0, "#46527c", .8), (.45, "#a8707a", .85), (.74, "#e89a70", .95), (.9, "#f8b878", 1), (1, "#ffcc88", 1)], (0, 230, 0, 545))
    roofs = [shift(q, 0, 3) for _, q in ROOFS]
    tower = [(1548, 364), (1572, 342), (1596, 364), (1592, 398), (1586, 430), (1558, 430), (1552, 398)]
    top = [R.p(WIN[0] - 4, 242, 596), R.p(WIN[1] + 3, 242, 596), R.p(WIN[1] + 3, 213, 596), R.p(WIN[0] - 4, 202, 596)]
    back = at(smooth([(-98, 20), (-100, 72), (-88, 84), (-50, 80), (-6, 76), (0, 74), (6, 77), (52, 84), (92, 86),
                      (102, 74), (100, 20)], 8), 272, 0, 588)
    pillow = at([(44, 90), (78, 92), (84, 50), (46, 50)], 272, 0, 585)
    with P.group(mask=P.hide(top, back, pillow)):
        with P.group(mask=P.hide(*roofs, tower)):
            for c in COLS:
                for v in ROWS:
                    P.poly(pane(c, v, 597), sky, .72, .4)
        with P.group(clip=P.clip(*[pane(c, v, 597) for c in COLS for v in ROWS])):
            for _, q in ROOFS:  # roofs catch a line of it
                for (x0, y0), (x1, y1) in zip(q, q[1:], strict=False):
                    if y0 == y1 and y0 < 560 and x1 > x0:
                        P.poly([(x0, y0 + 1), (x0 + 8, y0 - 7), (x1 - 10, y0 - 8), (x1, y0 + 1)], "#d88a72", .75)
            for x, y, w, h, who in HOMES:
                P.neighbour_lit(x, y, w, h, who)
    # on the sill, on the sofa's back, on the lockers far across the room
    P.poly(R.flat(WIN[0] - 14, WIN[1] + 14, WIN[2] - 3, 592, 600), DAWN, .55)
    P.line(at(smooth([(-88, 84), (-50, 80), (-6, 76), (0, 74), (6, 77), (52, 84), (92, 86)], 8, closed=False), 272, .6, 588), DAWN, 3.5, .8)
    wash = P.linear([(0, DAWN, .34), (1, DAWN, .06)], (420, 0, -120, 0))
    for i, (z0, z1) in enumerate(((575, 515), (505, 445), (435, 375))):
        for y0, y1, t in ((58, 112, 0), (118, 148, 1)):
            P.poly(on_lockers([(z0 - 4 * t, y1 + 8), (z1 - 4 * t, y1 - 2), (z1 + 4, y0 - 2), (z0 + 4, y0 + 8)]), wash, .95 - .12 * i, .5)
    P.poly(R.front(-183, -160, 70, 150, 596), DAWN, .10)
    P.panes((176, 534), (-150, 0), (-150, -240), "#b97868", ((0.02, .3), (.36, .64), (.70, .98)), ((.02, .6), (.66, 1)), a=.22)
    P.line([R.p(152, 172, 531), R.p(152, 131, 531)], DAWN, 3, .8)
    P.line([R.p(152, 128, 531), R.p(152, 4, 531)], DAWN, 3, .6)
    for x0, x1 in ((-88, 79),):
        P.line([R.p(x0, 90, 542), R.p(x1, 90, 542)], DAWN, 2.5, .35)

with P.light("tube", 1.5):
    # the tube itself, the case's white underside
    P.poly(R.flat(44, 262, 258, 452, 466), "#c8d8cc", .9)
    P.poly(R.front(44, 262, 258, 262, 452), "#dfe9dc", .95)
    # on the wall: two sheets of it, cut by the case
    frame = R.front(WIN[0] - 9, WIN[1] + 9, WIN[2] - 11, WIN[3] + 9, 598)
    with P.group(mask=P.hide(frame)):
        for k, a in ((0, .13), (52, .08)):
            sheet = [(50 - k * .2, 252), (256 + k * .2, 252), (366 + k, 0), (-66 - k * 1.6, 0)]
            P.poly([R.p(max(-236, min(400, x)), y, 598) for x, y in sheet], P.linear([(0, PALE, 1), (1, PALE, .25)], (0, 200, 0, 730)), a, .4)
    for v in (0, 1):   # the frame takes it along its upper edges
        P.line([R.p(WIN[0] - 9, WIN[3] + 9, 597), R.p(WIN[1] + 9, WIN[3] + 9, 597)], PALE, 3, .5 - .2 * v)
    P.poly(R.flat(WIN[0] - 14, WIN[1] + 14, WIN[2] - 3, 592, 600), PALE, .18)
    # a reflection in the tap, the kettle
    P.line([R.p(-1, 117, 594), R.p(0, 122, 592), R.p(5, 124, 588), R.p(9, 120, 586)], PALE, 3, .7)
    P.line(at(smooth([(-4, 25), (4, 25), (8, 21), (11, 13)], 4, closed=False), -68, 91, 568), PALE, 3, .7)
    P.line(at([(5, 4), (6, 14)], -68, 91, 566), PALE, 4, .5)
    P.poly(R.flat(-88, 79, 90, 543, 599), PALE, .22)
    P.poly(R.flat(27, 77, 121, 566, 596), PALE, .3)
    P.line([R.p(86, 172, 532), R.p(152, 172, 532)], PALE, 4, .7)
    P.line(on_lockers([(588, 186), (300, 186)]), PALE, 3, .55)
    P.line(at(smooth([(-88, 84), (-50, 80), (-6, 76), (0, 74), (6, 77), (40, 83)], 8, closed=False), 272, .6, 588), PALE, 3, .5)
    for k, a in ((0, .10), (56, .07)):
        P.poly(R.flat(max(-236, -10 - k), 360 + k * .6, 0, 392 - k * .6, 520 + k * .6), PALE, a, .6)

with P.light("fridge", 1.6):
    hot = P.linear([(0, "#f6d28a", 1), (1, "#e8a850", 1)], (0, 470, 0, 830))
    slit = [R.p(87.5, 126, 531.5), R.p(89.4, 126, 508), R.p(89.4, 5, 508), R.p(87.5, 6, 531.5)]
    P.poly(slit, hot, 1, .3)
    P.poly(R.front(86.5, 90, 128, 131, 528), "#f0c070", .8)
    # wedge on the floor, three papers deep, and up the side of the counter
    for a, (x1, x2, z) in ((.40, (56, 78, 448)), (.26, (26, 84, 420)), (.16, (-10, 88, 392))):
        P.poly([R.p(87, 0, 532), R.p(89, 0, 508), R.p(x2, 0, z), R.p((x1 + x2) / 2 - 4, 0, z - 12), R.p(x1, 0, z)],
               P.linear([(0, "#e2a04c", 1), (1, "#b86a38", .25)], (0, R.p(0, 0, 532)[1], 0, R.p(0, 0, z - 12)[1])), a, .8)
    P.poly(R.side(79, 8, 84, 545, 598), "#c9803f", .6)
    P.poly([R.p(79, 90, 543), R.p(60, 90, 545), R.p(70, 90, 590), R.p(79, 90, 598)], "#d0853f", .5)
    P.poly(R.side(86, 4, 150, 533, 600), "#c9803f", .14)
    P.poly(R.front(62, 77, 96, 120, 563), "#c9803f", .22)
    P.line([R.p(92, 128, 506), R.p(92, 4, 506)], "#f0c070", 3, .9)
    P.glow(*R.p(86, 70, 520), 120, 210, "#d0853f", .34)

with P.layer("front_seat", 1.2):
    # seat: a hollow in the middle
    P.sheet([*R.flat(176, 368, 40, 536, 584)[:2], R.p(368, 42, 536), R.p(330, 38, 536), R.p(290, 33, 536),
             R.p(250, 32, 536), R.p(215, 36, 536), R.p(176, 42, 536)], SOFA2, .3)
    P.sheet([R.p(176, 42, 535), R.p(215, 36, 535), R.p(250, 32, 535), R.p(290, 33, 535), R.p(330, 38, 535),
             R.p(368, 42, 535), R.p(368, 12, 535), R.p(176, 12, 535)], "#553644", .3)
    P.line([R.p(272, 33, 534), R.p(271, 12, 534)], "#3f2735", 4)
    # arms
    for x0, x1 in ((162, 182), (362, 384)):
        P.sheet([R.p(x0, 8, 530), R.p(x0 - 1, 54, 530), R.p(x0 + 4, 61, 530), R.p(x1 - 5, 61, 530), R.p(x1, 54, 530),
                 R.p(x1 - 1, 8, 530)], SOFA, .8)
        P.poly([R.p(x0 + 4, 61, 530), R.p(x1 - 5, 61, 530), R.p(x1 - 4, 60, 580), R.p(x0 + 4, 60, 580)], SOFA2, 1)
    # a pillow in a hospital case
    P.sheet(at(smooth([(-20, 0), (-23, 10), (-20, 22), (0, 25), (18, 23), (21, 10), (18, 0), (0, -2)], 6), 200, 42, 552), "#8d97a8", .6)
    P.line(at([(-17, 4), (-6, 10), (2, 9)], 200, 42, 551), "#717c92", 3)
    P.line(at([(16, 20), (8, 15)], 200, 42, 551), "#717c92", 3)

# ---- the table: people sit behind it -------------------------------------------------------
with P.layer("front_table", 1):
    P.poly([R.p(92, 0, 488), R.p(312, 0, 488), R.p(322, 0, 420), R.p(88, 0, 420)], DEEP, .42)
    P.poly(R.front(293, 299, 0, 73, 486), "#1f2440", 1)
    P.sheet(R.flat(207, 312, 75, 424, 490), "#6f6c74", 0, .4)
    P.sheet(R.front(207, 312, 69.5, 75, 424), "#4b4858", .8)
    P.sheet(R.front(301, 308, 0, 69.5, 428), "#343650", .4)
    P.sheet(R.flat(90, 207, 76, 424, 492), "#6a7484", 0, .4)
    P.sheet(R.front(95, 203, 5, 71, 430), "#39465c", 0, .25)
    P.poly(R.front(95, 203, 60, 71, 429.5), "#2a3550", 1)
    for x in (120, 149, 178):
        P.line([R.p(x, 58, 429), R.p(x, 8, 429)], "#313d55", 2)
    P.sheet(R.front(90, 207, 71, 76, 424), "#525e72", .8)
    for x in (93, 202):
        P.sheet(R.front(x, x + 4, 0, 71, 427), "#465268", .4)
    P.sheet(at([(0, 0), (19, 2), (17, -15), (3, -14)], 168, 48, 428), "#8d8f98", .3)   # a notice taped to it
    for i in range(3):
        P.line(at([(3, -2 - 4 * i), (14 - 3 * (i == 2), -1 - 4 * i)], 168, 48, 427), "#596074", 2)
    # a chair pushed in from our side
    for x in (243, 278):
        P.line([R.p(x, 40, 404), R.p(x - 1, 94, 396)], "#2a2c46", 9)
    P.sheet([R.p(239, 94, 396), R.p(281, 95, 396), R.p(280, 76, 398), R.p(240, 75, 398)], "#4a3f52", .7)
    # magazines, a tray with a spoon, a paper cup, an orange
    P.sheet([R.p(258, 75.2, 470), R.p(284, 75.2, 474), R.p(290, 75.2, 452), R.p(262, 75.2, 448)], "#7f8ea0", .25)
    P.sheet([R.p(262, 76, 468), R.p(285, 76, 466), R.p(286, 76, 446), R.p(262, 76, 448)], "#9a7f78", .2)
    P.contact(132, 452, 8, 6, .4, y=75)
    P.sheet(at([(-4, 0), (4, 0), (5.2, 13), (-5.2, 13)], 132, 75, 452), "#a7a9ad", .4)
    P.poly(at(disc(0, 13, 5.2, 1.4), 132, 75, 452), "#5a4a48")
    P.poly(at([(-4.6, 4), (4.6, 4), (5, 9), (-5, 9)], 132, 75, 451), "#6a8a84")
    P.contact(156, 446, 7, 5, .35, y=75)
    P.sheet(at(disc(0, 4.5, 4.8, 4.6), 156, 75, 446), "#8a5a3a", .3)
    P.line(at([(0, 9), (1.5, 11)], 156, 75, 446), "#4c5a45", 3)
    # keys on a lanyard
    P.line(smooth([R.p(116, 75, 438), R.p(108, 75, 446), R.p(112, 75, 460), R.p(122, 75, 456), R.p(118, 75, 440)], 12), "#5f9488", 4)
    P.sheet([R.p(115, 75, 440), R.p(122, 75, 441), R.p(123, 75, 430), R.p(116, 75, 429)], "#a7a9ad", .2)

    with P.spot("green_umbrella", "A green umbrella"):
        # it leans where it has leaned for two years: out of the box, its crook towards the door
        ux, uz = 199, 468
        shaft = [(-14, 62), (-17.6, 78), (-20, 84), (-25, 85.5), (-29, 81), (-28, 76)]
        P.line(at(shaft, ux, 75, uz), "#3a2a2c", 10)
        P.line(at(shaft, ux, 75, uz), "#6e4c3e", 7)
        P.sheet(at([(-2, 20), (-8, 20), (-16.5, 46), (-18, 58), (-16.4, 65), (-12, 66), (-9.4, 60), (-4, 44)], ux, 75, uz), "#3f8a74", .5, .3)
        P.poly(at([(-6, 20), (-8, 20), (-16.5, 46), (-18, 58), (-16.4, 65), (-14.6, 58), (-12, 44)], ux, 75, uz - 1), "#2c6656", .9)
        P.poly(at([(-4, 24), (-8, 46), (-11.6, 62), (-10.4, 50), (-6.6, 34)], ux, 75, uz - 1), "#5aa68e", .8)
        P.sheet(at([(-17, 47), (-5.6, 49), (-6.4, 53), (-17.4, 51)], ux, 75, uz - 1), "#2f6c5c", .1)
    with P.spot("left_box", "The box of things left behind"):
        P.contact(206, 458, 36, 20, .5, y=75)
        # behind the near wall of the box: what patients didn't take
        P.sheet(at(smooth([(12, 20), (10, 44), (14, 52), (20, 47), (21, 36), (24, 22)], 5), 206, 75, 466), "#80717a", .3)  # a rabbit
        P.sheet(at(smooth([(13, 46), (10, 62), (12, 69), (16, 66), (17, 50)], 5), 206, 75, 465), "#8d7e86", .3)
        P.sheet(at(smooth([(18, 46), (22, 57), (29, 55), (30, 49), (24, 50), (21, 43)], 5), 206, 75, 465), "#80717a", .3)
        P.poly(disc(*R.p(206 + 15, 75 + 44, 464), 2.6), "#2a2238")
        P.sheet(at([(-8, 22), (-10, 40), (-3, 47), (5, 44), (9, 26)], 206, 75, 467), "#5b6c8a", .3)        # a knitted hat
        P.poly(disc(*R.p(206 - 4, 75 + 50, 467), 10), "#8f97a8")
        P.line(at([(-9, 32), (7, 34)], 206, 75, 466), "#46567a", 5)
        P.line(at([(-20, 30), (-13, 38), (-4, 36)], 206, 75, 462), "#7f7a72", 3.4)                        # spectacles
        P.poly(at(disc(-17, 36, 5, 4), 206, 75, 461), "#93a0b4", .8)
        P.line(at(disc(-17, 36, 5, 4), 206, 75, 461), "#3a3a48", 3)
        # carton: side, front, flaps
        P.poly([R.p(181, 75, 476), R.p(181, 106, 476), R.p(178, 106, 442), R.p(178, 75, 442)], "#4e4038", 1)
        P.sheet([R.p(177, 75, 442), R.p(178, 107, 442), R.p(234, 107, 442), R.p(235, 75, 442)], "#80695a", .8, .3)
        P.sheet([R.p(178, 107, 442), R.p(234, 107, 442), R.p(238, 97, 430), R.p(180, 96, 430)], "#937b69", .5)
        P.sheet([R.p(178, 107, 444), R.p(181, 106, 476), R.p(166, 114, 470), R.p(164, 112, 446)], "#6e5a4e", .3)
        P.sheet([R.p(234, 107, 444), R.p(232, 106, 476), R.p(246, 100, 472), R.p(249, 98, 446)], "#75604f", .3)
        # a label of tape, with a line of felt pen
        P.sheet([R.p(190, 92, 441), R.p(222, 93, 441), R.p(222, 84, 441), R.p(190, 83, 441)], "#a7a59c", .1)
        P.line([R.p(193, 88, 440), R.p(196, 90, 440), R.p(199, 86, 440), R.p(203, 90, 440), R.p(208, 87, 440), R.p(218, 89, 440)], "#3c3a4c", 3.4)
        # a mitten over the edge
        P.sheet(at(smooth([(-4, 1), (-6, -7), (-5, -15), (0, -18), (4, -14), (4, -4), (7, -8), (9, -5), (5, 2)], 4), 226, 108, 438), "#74545c", .4)

with P.light("tube_near", 1, of="tube"):
    # light in the air: broad, dying before it reaches the table
    x0, y0 = R.p(44, 258, 455)
    x1, _ = R.p(262, 258, 455)
    for s, a in ((8, .075), (80, .05), (165, .04)):
        low = 640 + s * .3
        P.poly([(x0, y0), (x1, y0), (x1 + s, low - 16), (x1 + s * .8, low), (x0 - s * .8, low), (x0 - s, low - 16)],
               P.linear([(0, PALE, 1), (.6, PALE, .4), (1, PALE, 0)], (0, y0, 0, low)), a, .6)
    box = [R.p(178, 75, 442), R.p(164, 112, 446), R.p(181, 107, 470), R.p(232, 107, 470), R.p(249, 98, 446), R.p(235, 75, 442)]
    with P.group(mask=P.hide(box)):
        P.poly(R.flat(92, 310, 76, 426, 490), "#8fa79a", .36)
    P.line([R.p(90, 75.6, 423), R.p(312, 75.4, 423)], PALE, 4, .7)
    with P.group(mask=P.hide(at(smooth([(-4, 1), (-6, -7), (-5, -15), (0, -18), (4, -14), (4, -4), (7, -8), (9, -5), (5, 2)], 4), 226, 108, 438))):
        P.poly([R.p(178, 107, 442), R.p(234, 107, 442), R.p(238, 97, 430), R.p(180, 96, 430)], "#b0a084", .40)
    P.line(at(smooth([(10, 44), (10, 62), (12, 69), (16, 66)], 5, closed=False), 206, 75, 465), PALE, 3, .6)
    P.line([R.p(239, 94.5, 396), R.p(281, 95.5, 396)], PALE, 3.5, .6)

with P.light("window_near", 1, of="window"):
    # the dawn comes from behind: rims on everything left behind, a long light over the table
    P.line(at([(-20, 84.8), (-25, 86.4), (-29.4, 81)], 199, 75, 468), DAWN, 2.6, .9)
    P.line(at([(-4, 44), (-9.4, 60), (-12, 66.4)], 199.6, 75, 467), DAWN, 2.6, .8)
    P.line(at(smooth([(17, 50), (16.4, 66), (12, 69.4), (10, 63)], 5, closed=False), 206.4, 75.4, 465), "#f0a880", 2.6, .8)
    P.line(at(smooth([(21, 56), (29, 55.6), (30.4, 50)], 5, closed=False), 206, 75, 465), "#f0a880", 2.6, .8)
    P.line(at([(8.6, 30), (5.4, 44.4), (0, 46.5)], 206, 75, 467), DAWN, 2.4, .7)
    P.line(at(disc(0, 0, 4.0)[7:11], 202, 125.4, 467), DAWN, 2.6, .8)
    P.line([R.p(181, 107, 476), R.p(232, 107, 476)], DAWN, 4, .9)
    P.line([R.p(232, 107, 475), R.p(246, 100.6, 472), R.p(249, 98.6, 447)], DAWN, 3, .8)
    P.line([R.p(90, 76.4, 492), R.p(164, 76.4, 492)], DAWN, 3, .7)
    P.line([R.p(252, 75.4, 490), R.p(312, 75.4, 490)], DAWN, 3, .7)
    q = P.linear([(0, DAWN, .42), (1, DAWN, 0)], (0, R.p(0, 75, 490)[1], 0, R.p(0, 75, 428)[1]))
    for xa, xb in ((96, 140), (150, 176), (240, 300)):
        P.poly([R.p(xa, 76, 490), R.p(xb, 76, 490), R.p(xb - 16, 76, 428), R.p(xa - 16, 76, 428)], q, 1, .5)
    P.line(at([(5.2, 13), (4.2, 1)], 132, 75, 452), DAWN, 3, .8)
    P.line(at(disc(0, 4.5, 4.8, 4.6)[8:13], 156, 75, 446), "#f0a060", 3, .8)
    P.line([R.p(281.4, 95, 396), R.p(280.4, 76, 398)], DAWN, 3, .8)

with P.layer("front", -1):
    # a coat and somebody's bag on the hooks by our shoulder crop the right edge
    dark, rim = "#0d1226", "#56607c"
    P.sheet([(1776, -30), (2170, -30), (2170, 34), (1776, 26)], "#1a2240", 0, .3)
    P.line([(1872, 20), (1868, 52), (1882, 60)], "#56607c", 8)
    body = [(1868, 50), (1846, 66), (1822, 82), (1800, 150), (1788, 320), (1780, 560), (1772, 770), (1786, 800), (1850, 814),
            (1900, 800), (2000, 830), (2170, 820), (2170, 60), (1930, 60)]
    P.sheet(smooth(body, 40), dark, 0, 0)
    P.line(smooth([(1846, 66), (1822, 82), (1800, 150), (1788, 320), (1780, 560), (1772, 766)], 40, closed=False), rim, 4, .85)
    P.sheet([(1846, 62), (1884, 54), (1912, 140), (1888, 176), (1858, 110)], "#182040", .4, .3)   # lapel
    P.poly(smooth([(1822, 110), (1810, 300), (1806, 600), (1800, 780), (1826, 790), (1834, 520), (1836, 240)], 50), "#151c37", 1)
    P.sheet([(1812, 560), (1862, 566), (1858, 640), (1808, 632)], "#151c37", .4, .25)
    P.line([(1888, 176), (1896, 420), (1890, 790)], "#1c2544", 4)
    for y in (230, 330, 430):
        P.poly(disc(1908, y, 9), "#2c3554")
    # the badge on its sea-glass cord
    P.line([(1874, 58), (1862, 150), (1872, 260), (1878, 318)], "#2c5249", 9)
    P.line([(1872, 58), (1860, 150), (1870, 260), (1876, 318)], "#42756a", 3)
    P.sheet([(1854, 318), (1898, 314), (1903, 386), (1860, 392)], "#495270", .5)
    P.poly([(1862, 328), (1882, 326), (1884, 356), (1865, 358)], "#6a7391", 1)
    P.line([(1867, 372), (1895, 369)], "#6a7391", 3)

P.mark("door", -130, 574, face="right")
P.mark("lockers", -146, 384, face="right")
P.mark("sink", -34, 506, face="left")
P.mark("table", 142, 500, seat=True, face="right")
P.mark("sofa", 318, 556, seat=True, face="left")
P.write()

if __name__ == "__main__":
    if len(sys.argv) > 1:
        out = sys.argv[1]
        render(P.path, f"{out}/br_all.png", 1280, people=True)
        render(P.path, f"{out}/br_off.png", 1280, {})
