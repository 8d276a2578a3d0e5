"""The break room: nobody is warm yet; the eye goes to a box of left things against the dawn.

Night shift ends. The room is seen into its far corner: lockers and the door to the ward run
away on the left, and on the right everything stands in one row under the wall, sink, fridge,
three chairs and a blanket, until the window, where a day has begun.
"""

import math
import sys
from collections.abc import Sequence

from paper import DEEP, Place, Point, Turned, _common, disc, mix, render, smooth
from props import Props

R = Turned(-36, (0, 450), hx=850, hy=338, f=1130, eye=155, back=620, left=-330, right=420, top=275)
P = Place("break_room", "The break room", seed=71, room=R, sun=(1.8, -2.2))
K = Props(P)
CITY = "translate(108.7 -50.7) scale(.904)"       # the roofs were drawn for a nearer eye
U = P.rand.uniform
B = R.back
LOCK = -288  # the plane of the locker doors
DAWN, PALE, BUTTER = "#d88a72", "#9db8ae", "#e3a95a"


def at(q: Sequence[Point], x: float, y: float, z: float) -> list[Point]:
    """A prop in centimetres (u right, v up) standing at x, y, z, turned to us."""
    cx, cy = R.p(x, y, z)
    k = R.k(z, x)
    return [(cx + u * k, cy - v * k) for u, v in q]


WIN = (44, 262, 98, 242)  # x0 x1 y0 y1 of the window in the back wall
COLS = ((0.0, 0.32), (0.345, 0.655), (0.68, 1.0))
ROWS = ((0.0, 0.62), (0.66, 1.0))


def pane(c: tuple[float, float], v: tuple[float, float], z: float = B) -> list[Point]:
    """One pane of the window."""
    w, h = WIN[1] - WIN[0], WIN[3] - WIN[2]
    return R.front(WIN[0] + w * c[0], WIN[0] + w * c[1], WIN[2] + h * v[0], WIN[2] + h * v[1], z)


BELOW = [R.p(WIN[0] - 6, 204, B - 4), R.p(WIN[1] + 5, 215, B - 4), R.p(WIN[1] + 5, WIN[2] - 4, B - 4), R.p(WIN[0] - 6, WIN[2] - 4, B - 4)]  # below the blind
PANES = [pane(c, v) for c in COLS for v in ROWS]
GLASS = [_common(pane(c, v, B - 1), BELOW) for c in COLS for v in ROWS]
LK, LW = K.wall(LOCK), K.wall(R.left)

# ---- outside -----------------------------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#2a3558", "#5d5f7e", 120, 600))
    with P.group(turn=CITY):
        for y, h, a in ((404, 30, .5), (456, 22, .7), (340, 16, .35)):
            P.poly(smooth([(1060, y), (1240, y - h), (1460, y - 4), (1680, y - h * .7), (1780, y + 8), (1460, y + 16), (1200, y + 12)]), "#6e6a86", a, .5)

ROOFS = (("#39456a", [(1060, 452), (1150, 452), (1150, 424), (1236, 424), (1236, 470), (1330, 470), (1330, 392), (1388, 392), (1388, 452), (1490, 452),
                      (1490, 414), (1580, 414), (1580, 448), (1800, 448), (1800, 660), (1060, 660)]),
         ("#2b3658", [(1060, 500), (1210, 500), (1210, 482), (1284, 482), (1284, 524), (1420, 524), (1420, 440), (1530, 440), (1530, 516), (1640, 516),
                      (1640, 484), (1800, 484), (1800, 660), (1060, 660)]))
HOMES = ((1438, 462, 19, 27, "night_nurse"), (1484, 462, 19, 27, "cook"), (1228, 508, 20, 27, "reader"), (1664, 508, 20, 27, "plants"))
TOWER = [(1512, 340), (1540, 316), (1568, 340), (1563, 378), (1556, 416), (1524, 416), (1517, 378)]
with P.layer("skyline", 3, weather=True):
    with P.group(turn=CITY):
        for fill, q in ROOFS:
            P.sheet(q, fill, .5, .2)
            for (x0, y0), (x1, y1) in zip(q, q[1:], strict=False):
                if y0 == y1 and y0 < 600 and x1 > x0:
                    P.poly([(x0 - 2, y0), (x0 + 8, y0 - 6), (x1 - 10, y0 - 7), (x1 + 2, y0), (x1, y0 + 3), (x0, y0 + 3)], "#7d8cac", .9)
        # water tower and a chimney with its own breath
        for x in (1522, 1540, 1558):
            P.line([(x, 414), (x - (x - 1540) * .3, 376)], "#2b3658", 4)
        P.sheet([(1517, 378), (1563, 378), (1561, 338), (1519, 338)], "#34405f", .3)
        P.sheet([(1512, 340), (1540, 316), (1568, 340)], "#7d8cac", 0)
        P.sheet([(1176, 426), (1176, 384), (1192, 384), (1192, 426)], "#34405f", .3)
        for i in range(5):
            P.poly(disc(1194 + 18 * i, 372 - 16 * i, 9 + 4.5 * i, 7 + 3 * i), "#8b8fa8", .42 - .06 * i)
        for x, y, w, h, _ in HOMES:
            P.neighbour(x, y, w, h, "#222c4b")
        for i in range(16):
            P.rect(1342 + 22 * (i % 2), 406 + 17 * (i // 2), 10, 11, "#28345a")
        for i in range(12):
            P.rect(1300 + 20 * (i % 6), 540 + 22 * (i // 6), 11, 13, "#1d2747")

# ---- the room -------------------------------------------------------------------------
WALL, DADO, FLOOR, CEIL = "#3c4866", "#2d4553", "#2b2c45", "#222b48"
with P.layer("room", 2):
    P.shell(WALL, FLOOR, CEIL, left="#2d3755", right="#303a58", holes=PANES, near=70)
    K.grid("#1a2340", 60, 140, y=275)
    P.poly(R.flat(-90, -30, 275, 500, 560), "#181f3a", 1)          # a tile is gone
    K.grid("#232440", 50, 170, lighter="#30314d", share=.12)
    # dado with a rubber bumper rail: beds have hit it for years
    P.poly(R.front(R.left, R.right, 0, 92, B), DADO, 1, .5)
    P.poly(R.side(R.left, 0, 92, 150, B), mix(DADO, DEEP, .28), 1, .5)
    P.sheet(R.front(R.left, R.right, 88, 99, B - 1), "#46606a", .6)
    P.sheet(R.side(R.left + 1, 88, 99, 440, B), "#3a5060", .4)
    P.poly(R.front(R.left, R.right, 0, 10, B - 1), "#1f3040", 1)
    # a patch of newer paint, a seam
    P.poly(R.front(-20, 34, 100, 168, B), "#414d6c", 1)
    P.line([R.p(34, 99, B), R.p(34, 275, B)], "#35415f", 2, cap="butt")

with P.layer("wall", 1.9):
    # the window: frame, mullions, a deep sill, a blind that hangs crooked
    P.holed(R.front(WIN[0] - 9, WIN[1] + 9, WIN[2] - 4, WIN[3] + 9, B - 2), [pane(c, v, B - 2) for c in COLS for v in ROWS], "#5b6482", .8)
    P.sheet(R.front(WIN[0] - 16, WIN[1] + 16, WIN[2] - 11, WIN[2] - 3, B - 14), "#69728e", .7)
    P.poly(R.flat(WIN[0] - 16, WIN[1] + 16, WIN[2] - 3, B - 14, B), "#7a839e", 1, .3)
    for i in range(5):
        y = WIN[3] - 4 - i * 5
        P.sheet([R.p(WIN[0] - 4, y, B - 4), R.p(WIN[1] + 3, y, B - 4), R.p(WIN[1] + 3, y - 4 + i * .3, B - 4), R.p(WIN[0] - 4, y - 4 - i * 2.6, B - 4)],
                mix("#6c7488", DEEP, .06 * i), .25, .3, .5)
    P.line([R.p(252, 214, B - 4), R.p(252, 152, B - 4)], "#8088a0", 2)
    P.poly(disc(*R.p(252, 150, B - 4), 5), "#8088a0")
    # door to the ward: a long glass, a push plate, a notice
    P.sheet(LW([(484, 0), (484, 217), (596, 217), (596, 0)]), "#24304e", .3, .3)
    P.holed(LW(K.box(490, 590, 0, 210)), [LW(K.box(502, 526, 110, 192))], "#4d5b73", 0, .2)
    P.poly(LW(K.box(490, 590, 0, 36)), "#3c495f", 1)
    P.poly(LW(K.box(502, 526, 110, 192)), "#1b2443", 1, .3)
    P.poly(LW([(504, 126), (524, 150), (524, 162), (504, 138)]), "#33406a", .8)
    P.sheet(LW(K.box(500, 512, 82, 104)), "#76839b", .4)
    P.sheet(LW(K.box(544, 578, 150, 174)), "#8b8f96", .4)
    for i in range(3):
        P.line(LW([(548, 168 - i * 6), (573 - 5 * (i == 2), 168 - i * 6)]), "#565f75", 2)
    # clock by the corner; the story says which hands it has
    P.sheet(disc(*R.p(-268, 226, B - 3), 33, 36), "#59647e", .8)
    P.poly(disc(*R.p(-268, 226, B - 3), 28, 30), "#8d96a8")
    cx, cy = R.p(-268, 226, B - 3)
    for k in range(12):
        s, c = math.sin(k * math.pi / 6), math.cos(k * math.pi / 6)
        P.line([(cx + 22 * s, cy - 24 * c), (cx + 25 * s, cy - 27 * c)], "#3a4560", 3)
    for name, hour, minute in (
        ("morning", (-12, 9), (-19, 12)),
        ("nine", (-14, -1), (-2, -24)),
        ("three", (14, 1), (2, -24)),
        ("six", (-1, 15), (16, -14)),
        ("noon", (0, -16), (-5, -24)),
    ):
        P.out.append(f'<g id="clock_{name}">')
        for (dx, dy), width in ((hour, 5), (minute, 3)):
            P.line([(cx, cy), (cx + dx, cy + dy)], "#27304c", width)
        P.out.append("</g>")
    # the roster: ruled by hand, pencil, one name rubbed out
    with P.spot("roster", "The roster, in pencil"):
        P.sheet(R.front(-226, -140, 128, 214, B - 2), "#6a5a52", 1)
        FR = K.front(B - 4)
        P.sheet(FR([(-220, 209), (-146, 208), (-145, 135), (-180, 133), (-221, 135)]), "#9aa2ad", .4)
        FR = K.front(B - 5)
        for i in range(1, 7):
            P.line(FR([(-218, 207 - i * 10), (-148, 206.5 - i * 10)]), "#6d7688", 1.6)
        for i in range(1, 8):
            P.line(FR([(-209 + i * 7.4, 206), (-209 + i * 7.4, 137)]), "#6d7688", 1.6)
        for _ in range(24):
            c, rw = P.rand.randrange(7), P.rand.randrange(6)
            x, y = -207 + c * 7.4, 191 - rw * 10
            P.line(FR([(x, y), (x + 1.8, y + 2.4), (x + 3.2, y - .5), (x + 5, y + 1.8)]), "#434c66", 1.8)
        P.poly(FR(K.box(-170, -162, 158, 167)), "#b4bac2", .9)  # rubbed: Saturday
        P.line(FR([(-169, 161), (-167, 164.4), (-163.4, 160)]), "#7e8798", 2)
        P.poly(disc(*FR([(-183, 211)])[0], 6), "#8c3b3f")
        P.line(FR([(-141, 208), (-135, 152)]), "#8088a0", 1.6)
        P.line(FR([(-135, 152), (-136, 140)]), "#8a6a4a", 5)

# ---- lockers, counter, fridge -----------------------------------------------------------
with P.layer("furniture", 1.6):
    P.poly([R.p(LOCK, 0, 458), R.p(LOCK, 0, 150), R.p(LOCK + 34, 0, 150), R.p(LOCK + 20, 0, 452)], DEEP, .4)
    P.sheet(LK([(456, 186), (456, 0), (150, 0), (150, 186)]), "#42536b", .8)
    for i in range(8):
        zb, za = 456 - 38 * (i + 1), 456 - 38 * i
        fill = ("#4c5e78", "#465872", "#50627a", "#44566e", "#4a5c74")[i % 5]
        P.sheet(LK([(za - 2, 182), (zb + 2, 182), (zb + 2, 12), (za - 2, 12)]), fill, .25, .3, .6)
        for k in range(4):  # vents
            P.line(LK([(za - 11, 170 - 5 * k), (zb + 11, 170 - 5 * k)]), "#2b3954", 3)
        P.sheet(LK([(za - 14, 146), (zb + 14, 146), (zb + 14, 138), (za - 14, 138)]), "#8b93a0", .2)
        P.sheet(LK([(zb + 9, 112), (zb + 5, 112), (zb + 5, 96), (zb + 9, 96)]), "#7c89a0", .3)
        if i in (1, 2):
            x, y = R.p(LOCK, 92, zb + 7)
            P.sheet(disc(x, y + 6, 8, 9), "#8a8272", .3)
    P.poly(LK([(456, 12), (456, 0), (150, 0), (150, 12)]), "#222c48", 1)
    # a child's drawing held by tape
    P.sheet(LK([(412, 122), (388, 121), (389, 88), (413, 90)]), "#9aa0a6", .4)
    P.line(LK([(409, 97), (402, 113), (396, 97)]), "#56708a", 2.4)
    P.line(LK([(393, 97), (392, 112)]), "#8c5a50", 2.4)
    # one stands open: boots below, scrubs on the hook, a mirror in the door
    z0, z1 = 304, 342
    P.poly(LK([(z1, 182), (z0, 182), (z0, 12), (z1, 12)]), "#1b2440", 1)
    P.sheet(LK([(z1 - 6, 152), (z1 - 20, 158), (z1 - 32, 150), (z1 - 33, 84), (z1 - 19, 78), (z1 - 7, 86)]), "#3f6f68", .3)
    P.line(LK([(z1 - 18, 156), (z1 - 20, 118), (z1 - 16, 84)]), "#305a56", 3)
    P.sheet(LK([(z1 - 4, 42), (z1 - 14, 42), (z1 - 16, 23), (z1 - 32, 21), (z1 - 33, 12), (z1 - 4, 12)]), "#5a4446", .3)
    P.sheet(R.front(LOCK, LOCK + 35, 12, 182, z0), "#55677f", .7, .35)
    P.sheet(R.front(LOCK + 7, LOCK + 28, 128, 166, z0 - 1), "#6f8098", .2)
    P.poly([R.p(LOCK + 9, 130, z0 - 2), R.p(LOCK + 18, 164, z0 - 2), R.p(LOCK + 24, 164, z0 - 2), R.p(LOCK + 14, 130, z0 - 2)], "#8795ab", .8)
    # what has been put on top: a carton, a folded blanket
    P.sheet([R.p(LOCK - 8, 186, 446), R.p(LOCK - 8, 212, 446), R.p(LOCK - 4, 214, 404), R.p(LOCK - 4, 186, 404)], "#5f5146", .6)
    P.sheet(smooth([R.p(LOCK - 6, 186, 384), R.p(LOCK - 8, 196, 382), R.p(LOCK - 4, 204, 364), R.p(LOCK - 4, 204, 330), R.p(LOCK - 2, 197, 318), R.p(LOCK - 2, 186, 318)]), "#57708a", .6)
    P.line([R.p(LOCK - 4, 195, 380), R.p(LOCK - 3, 196, 322)], "#45597a", 3)

    # counter with sink, from the corner to the fridge
    P.poly(R.flat(-300, -62, 0, 536, 570), DEEP, .45, .5)
    P.box(-296, -74, 0, 84, 566, B, "#46566b", "#6d7c90", "#303f57")
    P.sheet(R.flat(-298, -72, 90, 560, B), "#6f7d92", 0, .3)
    P.sheet(R.front(-298, -72, 84, 90, 560), "#566479", .5)
    P.poly(R.front(-296, -74, 0, 9, 565), "#1d2743", 1)
    for a, b in ((-292, -240), (-237, -184), (-181, -130), (-127, -77)):
        P.sheet(R.front(a, b, 14, 80, 565), "#4b5c71", .2, .25, .6)
        P.line([R.p(b - 11, 70, 564), R.p(b - 4, 70, 564)], "#8894a8", 3.5)
    P.poly(R.flat(-214, -164, 90.4, 570, 606), "#27314c", 1)  # the basin
    P.poly(R.flat(-209, -168, 90.4, 570, 596), "#3b4865", 1)
    TAP = [R.p(-190, 90, 612), R.p(-190, 116, 612), R.p(-189, 122, 610), R.p(-184, 124, 604), R.p(-180, 120, 600), R.p(-180, 113, 600)]
    P.line(TAP, "#8c98ac", 6)
    P.line([R.p(-199, 95, 612), R.p(-180, 95, 612)], "#8c98ac", 5)
    for i in range(11):          # tiles
        P.poly(R.front(-296 + i * 20, -278 + i * 20, 101, 112, B - 1), "#4d5f78", .55, .5)
    for i, c in enumerate(("#8f8a94", "#8c6a60", "#77877c")):
        P.sheet(at([(-4, 0), (4, 0), (4.5, 10), (-4.5, 10)], -154 + 12 * i, 91, 602), c, .35)
    P.sheet(at([(-11, 0), (-12, -22), (-3, -26), (5, -23), (8, -25), (9, 0)], -196, 91, 559), "#77828e", .4)
    with P.spot("kettle", "The kettle"):
        x, z = -258, 592
        P.contact(x, z, 16, 10, .4, y=90)
        P.sheet(at(smooth([(-11, 0), (-12, 9), (-8, 21), (-4, 25), (4, 25), (8, 21), (12, 9), (11, 0)], 4), x, 91, z), "#7c8598", .4, .35)
        P.poly(at(smooth([(3, 1), (6, 10), (3, 23), (7, 20), (10.5, 9), (10, 1)], 4), x, 91, z), "#98a1b0", .7)
        P.sheet(at([(10, 12), (19, 21), (17, 23), (8, 18)], x, 91, z), "#6b7488", 0)
        P.line(at([(-9, 16), (-17, 19), (-17, 8), (-11, 4)], x, 91, z), "#2c3448", 6)
        P.sheet(at([(-4, 25), (4, 25), (2, 28), (-2, 28)], x, 91, z), "#2c3448", 0)
    with P.spot("microwave", "The microwave"):
        P.contact(-104, 592, 30, 18, .45, y=90)
        P.poly(R.side(-78, 91, 121, 576, 610), "#4a556c", 1, .3)
        P.sheet(R.front(-130, -78, 91, 121, 576), "#5e687c", .5)
        P.sheet(R.flat(-130, -78, 121, 576, 610), "#76819a", 0)
        P.sheet(R.front(-126, -94, 95, 117, 575), "#1c2440", 0)
        P.poly([R.p(-123, 97, 574), R.p(-113, 115, 574), R.p(-106, 115, 574), R.p(-118, 97, 574)], "#2f3a5c", .9)
        for i in range(4):
            P.poly(R.front(-90, -82, 97 + i * 4, 99.5 + i * 4, 574), "#8b95a8")
        # somebody's lunch, with a name on it
        P.sheet(at([(-10, 0), (10, 0), (9, 8), (-9, 8)], -106, 121.5, 594), "#7a6a68", .4)
        P.poly(at([(-9, 8), (9, 8), (9, 10), (-9, 10)], -106, 121.5, 594), "#8e98a6")
        P.poly(at([(-4, 2), (5, 3), (5, 6), (-4, 5)], -106, 121.5, 594), "#a8a496")

    # the fridge that doesn't close: its door has swung a hand's breadth towards us
    P.poly(R.flat(-72, 22, 0, 532, 580), DEEP, .5, .5)
    P.poly(R.side(2, 0, 174, 556, B), "#36425e", 1)
    P.sheet(R.front(-68, 2, 3, 174, 556), "#39465f", .9)
    P.poly(R.front(-64, -2, 8, 128, 555), "#262c40", 1)
    for y in (34, 62, 92):
        P.line([R.p(-62, y, 554), R.p(-3, y, 554)], "#545c70", 3)
    for x, y, w, h, c in ((-22, 62, 10, 15, "#6a707c"), (-10, 62, 7, 11, "#77695f"), (-18, 92, 12, 9, "#5f6f72"), (-20, 34, 15, 12, "#6a5f6a")):
        P.poly(R.front(x, x + w, y, y + h, 553), c, 1, .3)
    P.sheet([R.p(-68, 172, 555), R.p(1, 172, 553), R.p(1, 134, 553), R.p(-68, 134, 555)], "#66748a", .4)
    P.line([R.p(-6, 160, 552), R.p(-6, 141, 552)], "#95a0b2", 5)
    DOORX, DOORZ = -3, 531          # where the open edge of the door is
    P.sheet([R.p(-68, 130, 555), R.p(DOORX, 130, DOORZ), R.p(DOORX, 4, DOORZ), R.p(-68, 4, 555)], "#66748a", .5)
    P.poly([R.p(DOORX, 130, DOORZ), R.p(DOORX + 4, 130, DOORZ + 3), R.p(DOORX + 4, 4, DOORZ + 3), R.p(DOORX, 4, DOORZ)], "#8490a2", 1, .3)
    P.line([R.p(-11, 118, 533), R.p(-11, 84, 533)], "#95a0b2", 6)
    for t, y, w, h, c in ((.3, 104, .26, 14, "#a09a8c"), (.56, 90, .2, 18, "#8f9aa4"), (.24, 80, .2, 11, "#7f8f88")):
        def on(u: float, v: float) -> Point:
            return R.p(-68 + (DOORX + 68) * u, v, 555 + (DOORZ - 555) * u - 1)
        P.sheet([on(t, y + h), on(t + w, y + h), on(t + w, y), on(t, y)], c, .3)
        P.poly(disc(*on(t + w / 2, y + h - 1.4), 4), "#8c3b3f")
        P.line([on(t + .03, y + h * .5), on(t + w - .04, y + h * .5)], "#5b6474", 2)
    # the plant that lives on top
    with P.spot("plant", "The plant on the fridge"):
        px, pz = -30, 588
        P.sheet(at([(-9, 0), (9, 0), (12, 17), (-12, 17)], px, 174, pz), "#7a5a50", .5)
        P.poly(at([(-12, 14), (12, 14), (12, 17.5), (-12, 17.5)], px, 174, pz), "#8c6a5c")
        for i, (tx, ty, bx, by) in enumerate(((-38, 6, -24, 32), (-30, -22, -22, 26), (-20, 36, -9, 34), (2, 44, -1, 30), (20, 38, 10, 34),
                                              (36, 14, 22, 34), (32, -18, 24, 26), (-8, 42, -4, 34), (12, 42, 8, 30))):
            P.sheet(at([(-1.6, 16), (bx - 2, by - 3), (tx, ty), (bx + 2.4, by + 1.4), (1.6, 17)], px, 174, pz), ("#3f6b5e", "#4c7a68", "#386054")[i % 3], .18, .28, .4)
        P.sheet(at([(-3, -30), (1, -24), (4, -30), (2, -22), (6, -20), (0, -18), (-5, -20), (0, -21)], px + 36, 180, pz), "#4c7a68", .2)

    # the fixture, unlit
    for x in (-40, 130):
        P.line([R.p(x, 275, 480), R.p(x, 266, 480)], "#10162e", 4)
    P.sheet(R.front(-64, 154, 262, 268, 474), "#5d6a84", .5)
    P.poly(R.flat(-64, 154, 262, 474, 492), "#39435f", 1)
    P.sheet(R.front(-58, 148, 258, 262, 475), "#8d99aa", 0)

# ---- lights of the room ------------------------------------------------------------------
with P.light("window", 1.9):
    sky = P.linear([(0, "#46527c", .8), (.45, "#a8707a", .85), (.74, "#e89a70", .95), (.9, "#f8b878", 1), (1, "#ffcc88", 1)], (0, 190, 0, 462))
    with P.group(clip=P.clip(*GLASS)):
        with P.group(turn=CITY):
            P.rect(1060, 150, 760, 480, sky, .78)
            # what stands against it adds nothing; its snow does
            for (_, q), dark in zip(ROOFS, ("#1c1620", "#0c0a14"), strict=True):
                P.poly(q, dark, 1, 0)
                for (x0, y0), (x1, y1) in zip(q, q[1:], strict=False):
                    if y0 == y1 and y0 < 600 and x1 > x0:
                        P.poly([(x0, y0 + 1), (x0 + 8, y0 - 7), (x1 - 10, y0 - 8), (x1, y0 + 1)], "#d88a72", .85)
            P.poly(TOWER, "#1a1418", 1, 0)
    P.poly(R.flat(WIN[0] - 14, WIN[1] + 14, WIN[2] - 3, B - 14, B), DAWN, .55)
    # long panes of it over the floor, and no further than the lockers' feet
    P.panes((44, 606), (218, 0), (-300, -290), "#cc8468", ((0.02, .3), (.36, .64), (.70, .98)), ((.0, .6), (.66, 1)), a=.56)
    P.line([R.p(2, 174, 556), R.p(2, 4, 556)], DAWN, 3, .7)
    P.line([R.p(-298, 90.4, 560), R.p(-72, 90.4, 560)], DAWN, 2.5, .35)

with P.light("homes", 1.9):
    with P.group(clip=P.clip(*GLASS)):
        with P.group(turn=CITY):
            for x, y, w, h, who in HOMES:
                P.neighbour_lit(x, y, w, h, who)
with P.light("day", 1.9, blend="normal"):
    # noon: a white sky over white roofs, and what it lays over the floor
    with P.group(clip=P.clip(*GLASS)):
        with P.group(turn=CITY):
            P.rect(1060, 150, 760, 480, P.linear([(0, "#8ea2c4", 1), (1, "#d0dae8", 1)], (0, 190, 0, 462)), .92)
            for (_, q), c in zip(ROOFS, ("#7888a8", "#5c6c90"), strict=True):
                P.poly(q, c, 1, 0)
                for (x0, y0), (x1, y1) in zip(q, q[1:], strict=False):
                    if y0 == y1 and y0 < 600 and x1 > x0:
                        P.poly([(x0 - 2, y0 + 2), (x0 + 8, y0 - 8), (x1 - 10, y0 - 9), (x1 + 2, y0 + 2)], "#eef2f6", 1)
            P.poly(TOWER, "#5c6884", 1, 0)
            P.poly([TOWER[0], TOWER[1], TOWER[2]], "#eef2f6", 1, .3)
            for x, y, w, h, _ in HOMES:
                P.rect(x, y, w, h, "#44527a")
    P.poly(R.flat(WIN[0] - 14, WIN[1] + 14, WIN[2] - 3, B - 14, B), "#c8d4e4", .8, .3)
    P.panes((44, 606), (218, 0), (-260, -300), "#c4d2e2", ((0.02, .3), (.36, .64), (.70, .98)), ((.0, .6), (.66, 1)), a=.7)
    P.poly(R.flat(R.left, R.right, 0, 170, B), P.linear([(0, "#b4c4d8", .2), (1, "#b4c4d8", 0)], (1300, 0, 200, 0)), 1, 0)
    P.curve("".join("M" + " ".join(f"{x:.0f},{y:.0f}" for x, y in q) + "Z" for q in (R.front(R.left, R.right, 99, 275, B - 2), R.front(WIN[0] - 9, WIN[1] + 9, WIN[2] - 11, WIN[3] + 9, B - 2))),
            P.linear([(0, "#b4c4d8", .3), (1, "#b4c4d8", .04)], (1300, 0, 560, 0)) + '" fill-rule="evenodd')
    P.poly(R.flat(R.left, R.right, 275, 200, B), P.linear([(0, "#b8c6da", .26), (1, "#b8c6da", .02)], (1500, 0, 500, 0)), 1, 0)
    for x0, x1 in ((136, 178), (182, 224), (228, 270)):
        P.poly(R.front(x0, x1, 86, 98, B - 1), "#c0cede", .2, .3)

with P.light("tube", 1.5):
    P.poly(R.flat(-58, 148, 258, 474, 488), "#c8d8cc", .9)
    P.poly(R.front(-58, 148, 258, 262, 474), "#dfe9dc", .95)
    # on the walls two sheets of it, cut by the case; the corner takes the second one
    frame = R.front(WIN[0] - 9, WIN[1] + 9, WIN[2] - 11, WIN[3] + 9, B - 2)
    for k, a in ((0, .13), (60, .08)):
        sheet = [R.p(x, y, B - 2) for x, y in ((-60 - k * .3, 258), (150 + k * .3, 258), (min(R.right, 340 + k), 0), (max(R.left, -230 - k * 2), 0))]
        P.curve("".join("M" + " ".join(f"{x:.0f},{y:.0f}" for x, y in q) + "Z" for q in (sheet, _common(sheet, frame), _common(sheet, R.front(-68, 2, 0, 174, 553)))),
                P.linear([(0, PALE, 1), (1, PALE, .25)], (0, 180, 0, 800)) + '" fill-rule="evenodd', a)
    P.line([frame[0], frame[1]], PALE, 3, .5)
    P.poly(LW([(B, 196), (470, 120), (440, 0), (B, 0)]), PALE, .07, .4)
    P.poly(R.flat(WIN[0] - 14, WIN[1] + 14, WIN[2] - 3, B - 14, B), PALE, .18)
    P.line(TAP[1:5], PALE, 3, .7)
    P.line(at(smooth([(-4, 25), (4, 25), (8, 21), (11, 13)], 4, closed=False), -258, 91, 592), PALE, 3, .7)
    P.poly(R.flat(-298, -72, 90, 561, B - 1), PALE, .2)
    P.poly(R.flat(-130, -78, 121, 576, 610), PALE, .3)
    P.line([R.p(-68, 173, 555), R.p(1, 173, 553)], PALE, 4, .7)
    P.line(LK([(456, 186), (180, 186)]), PALE, 3, .5)
    for k, a in ((0, .10), (56, .07)):
        P.poly(R.flat(max(R.left + 30, -120 - k), 210 + k, 0, 400 - k * .8, min(B - 20, 540 + k)), PALE, a, .6)

with P.light("fridge", 1.6):
    hot = P.linear([(0, "#f6d28a", 1), (1, "#e8a850", 1)], (0, 470, 0, 780))
    P.poly([R.p(DOORX + 4, 128, DOORZ + 3), R.p(0, 128, 555), R.p(0, 6, 555), R.p(DOORX + 4, 6, DOORZ + 3)], hot, .92, .3)
    for y in (34, 62, 92):
        P.line([R.p(-14, y, 554), R.p(-1, y, 555)], "#a06a34", 3, .8)
    # a wedge on the floor, three papers deep, and the door's own edge
    for a, (xa, xb, z) in ((.46, (14, 62, 470)), (.30, (0, 92, 440)), (.18, (-16, 126, 408))):
        P.poly([R.p(DOORX + 4, 0, DOORZ), R.p(2, 0, 554), R.p(xb, 0, z + 34), R.p((xa + xb) / 2 + 8, 0, z), R.p(xa, 0, z - 4)],
               P.linear([(0, "#e2a04c", 1), (1, "#b86a38", .25)], (0, R.p(2, 0, 554)[1], 0, R.p(xa, 0, z)[1])), a, .8)
    P.line([R.p(DOORX + 4, 130, DOORZ + 3), R.p(DOORX + 4, 4, DOORZ + 3)], "#f0c070", 4, .9)
    P.poly(R.front(3, 40, 0, 84, B - 2), "#c9803f", .14, .3)
    P.glow(*R.p(-4, 66, 530), 120, 190, "#d0853f", .32)

# ---- the sofa: three chairs and a blanket -------------------------------------------------------
CHAIRS = ((136, 178), (182, 224), (228, 270))
SEAT, SEAT2 = "#6a4652", "#7a5460"
with P.layer("sofa", 1.3):
    P.poly(R.flat(128, 278, 0, 548, 606), DEEP, .45, .5)
    for x0, x1 in CHAIRS:
        P.sheet(smooth([R.p(x0, 44, 598), R.p(x0, 80, 604), R.p(x0 + 5, 86, 605), R.p(x1 - 5, 86, 605), R.p(x1, 80, 604), R.p(x1, 44, 598)], 400), SEAT, .6, .3)
        P.line([R.p(x0 + 7, 76, 602), R.p(x1 - 7, 76, 602)], mix(SEAT, DEEP, .35), 3)
    for x0, x1 in CHAIRS:
        P.sheet(R.flat(x0, x1, 44, 556, 600), SEAT2, .2, .3)
        P.sheet(R.front(x0, x1, 37, 44, 556), mix(SEAT, DEEP, .25), .3, .3)
        for x in (x0 + 4, x1 - 6):
            P.poly(R.front(x, x + 3, 0, 37, 558), "#39435c", 1, .3)
    # the blanket, slept under, over the back and down the seat of the first two
    P.sheet(smooth([R.p(142, 88, 604), R.p(210, 89, 604), R.p(216, 62, 596), R.p(212, 47, 584), R.p(216, 45, 554), R.p(208, 22, 552), R.p(174, 28, 552), R.p(152, 24, 552), R.p(146, 46, 556), R.p(148, 60, 596)], 12), "#5f7c86", .5)
    for x in (158, 174, 192):
        P.line([R.p(x, 88, 603), R.p(x + 2, 60, 594), R.p(x + 1, 46, 572), R.p(x + 2, 28, 551)], "#4c6672", 3)
    # a pillow in a hospital case
    P.sheet(at(smooth([(-20, 0), (-23, 10), (-20, 22), (0, 25), (18, 23), (21, 10), (18, 0), (0, -2)], 6), 250, 45, 586), "#8d97a8", .5)
    P.line(at([(-17, 4), (-6, 10), (2, 9)], 250, 45, 586), "#717c92", 3)
    P.line(at([(16, 20), (8, 15)], 250, 45, 586), "#717c92", 3)

# ---- a steel shelf on castors, and what was left behind on it -----------------------------------
SX0, SX1, SZ0, SZ1, SY = 42, 120, 556, 600, 70
BOX0, BOX1, BZ0, BZ1 = 50, 110, 562, 596
with P.layer("shelf", 1.2):
    P.poly(R.flat(SX0 - 8, SX1 + 14, 0, SZ0 - 18, SZ1 + 6), DEEP, .45, .5)
    for x, z in ((SX0 + 2, SZ1), (SX1 - 4, SZ1)):
        P.poly(R.front(x, x + 4, 6, SY, z), "#343e58", 1, .3)
    P.sheet(R.flat(SX0, SX1, 18, SZ0, SZ1), "#56647c", 0, .3)
    for x0, x1, h, c in ((SX0 + 6, SX0 + 36, 16, "#59647e"), (SX0 + 8, SX0 + 34, 30, "#646e88"), (SX1 - 34, SX1 - 8, 20, "#4e686e")):       # linen
        P.sheet(R.front(x0, x1, 18 if h != 30 else 34, 18 + h, SZ0 + 8), c, .2, .3)
        P.line([R.p(x0 + 2, 18 + h - 6, SZ0 + 7), R.p(x1 - 2, 18 + h - 6, SZ0 + 7)], mix(c, DEEP, .25), 2.4)
    P.sheet(R.front(SX0, SX1, 14, 18, SZ0), "#4a5870", .3, .35)
    P.sheet(R.flat(SX0, SX1, SY, SZ0, SZ1), "#6f7d92", 0, .4)
    P.sheet(R.front(SX0, SX1, SY - 5, SY, SZ0), "#566479", .6, .4)
    for x in (SX0 + 1, SX1 - 5):
        P.sheet(R.front(x, x + 4, 6, SY - 5, SZ0), "#4f5d76", .3, .4)
        P.poly(disc(*R.p(x + 2, 4, SZ0), 11), "#161c34")
        P.poly(disc(*R.p(x + 2, 4, SZ0), 4), "#4f5d76")
    with P.spot("green_umbrella", "A green umbrella"):
        # it leans where it has leaned for two years, its crook over the shelf's edge
        a, b = R.p(SX0 - 16, 0, SZ0 - 4), R.p(SX0 - 3, 94, SZ0 - 2)

        def um(q: Sequence[Point]) -> list[Point]:
            """Along the umbrella: v from 0 at its tip to 1 at the top of its stick, u aside in units."""
            dx, dy = b[0] - a[0], b[1] - a[1]
            n = math.hypot(dx, dy)
            return [(a[0] + dx * v - dy / n * u, a[1] + dy * v + dx / n * u) for u, v in q]

        P.line(um([(0, .0), (0, .12)]), "#8a8f9c", 5)
        P.line(um([(0, .7), (0, 1.0), (6, 1.06), (20, 1.075), (30, 1.04), (30, .99)]), "#3a2a2c", 11)
        P.line(um([(0, .7), (0, 1.0), (6, 1.06), (20, 1.075), (30, 1.04), (30, .99)]), "#6e4c3e", 7)
        P.sheet(um([(-3, .1), (-15, .4), (-21, .62), (-17, .74), (-8, .8), (8, .8), (18, .73), (21, .6), (14, .38), (3, .1)]), "#3f8a74", .5, .3)
        P.poly(um([(2, .12), (14, .38), (21, .6), (18, .73), (10, .78), (8, .5)]), "#2c6656", .9)
        P.poly(um([(-3, .16), (-8, .46), (-9, .7), (-2, .74), (-2, .4)]), "#5aa68e", .8)
        P.sheet(um([(-17, .53), (18, .5), (19, .55), (-19, .58)]), "#2f6c5c", .1)
    with P.spot("left_box", "The box of things left behind"):
        P.poly(R.flat(BOX0 - 6, BOX1 + 12, SY, BZ0 - 4, SZ1), DEEP, .4, .4)
        cx, cz, up = 80, 588, SY
        # what patients didn't take
        P.sheet(at(smooth([(10, 20), (8, 44), (12, 52), (18, 47), (19, 36), (22, 22)], 5), cx, up, cz), "#80717a", .3)  # a rabbit
        P.sheet(at(smooth([(11, 46), (8, 62), (10, 69), (14, 66), (15, 50)], 5), cx, up, cz), "#8d7e86", .3)
        P.sheet(at(smooth([(16, 46), (20, 57), (27, 55), (28, 49), (22, 50), (19, 43)], 5), cx, up, cz), "#80717a", .3)
        P.poly(disc(*at([(13, 44)], cx, up, cz)[0], 3.4), "#2a2238")
        P.sheet(at([(-10, 22), (-12, 40), (-5, 47), (3, 44), (7, 26)], cx, up, cz), "#5b6c8a", .3)        # a knitted hat
        P.poly(disc(*at([(-6, 50)], cx, up, cz)[0], 12), "#8f97a8")
        P.line(at([(-11, 32), (5, 34)], cx, up, cz), "#46567a", 5)
        P.line(at([(-24, 30), (-17, 38), (-8, 36)], cx, up, cz - 10), "#7f7a72", 3.4)                        # spectacles
        P.line(at(disc(-21, 36, 5, 4), cx, up, cz - 10), "#3a3a48", 3)
        # carton: its right side, front, flaps
        P.sheet([R.p(BOX0, SY + 32, BZ1), R.p(BOX0, SY + 32, BZ0), R.p(BOX0 - 14, SY + 40, BZ0 + 4), R.p(BOX0 - 14, SY + 40, BZ1 - 4)], "#6e5a4e", .3, .3)
        P.sheet([R.p(BOX1, SY + 32, BZ1), R.p(BOX1, SY + 32, BZ0), R.p(BOX1 + 16, SY + 24, BZ0 + 2), R.p(BOX1 + 16, SY + 26, BZ1 - 4)], "#75604f", .3, .3)
        P.poly(R.side(BOX1, SY, SY + 32, BZ0, BZ1), "#5c4a40", 1, .3)
        P.sheet([R.p(BOX0, SY, BZ0), R.p(BOX0 + 1, SY + 32, BZ0), R.p(BOX1, SY + 32, BZ0), R.p(BOX1, SY, BZ0)], "#80695a", .8, .3)
        P.sheet([R.p(BOX0 + 1, SY + 32, BZ0), R.p(BOX1, SY + 32, BZ0), R.p(BOX1 + 3, SY + 21, BZ0 - 11), R.p(BOX0 + 3, SY + 20, BZ0 - 11)], "#937b69", .5)
        # a label of tape, with a line of felt pen
        FB = K.front(BZ0 - 1)
        P.sheet(FB([(BOX0 + 12, SY + 17), (BOX0 + 46, SY + 18), (BOX0 + 46, SY + 7), (BOX0 + 12, SY + 6)]), "#a7a59c", .1)
        P.line(FB([(BOX0 + 15, SY + 12), (BOX0 + 19, SY + 14), (BOX0 + 22, SY + 9.6), (BOX0 + 27, SY + 14), (BOX0 + 33, SY + 10.4), (BOX0 + 43, SY + 13)]), "#3c3a4c", 3.6)
        # a mitten over the edge
        P.sheet(at(smooth([(-4, 1), (-6, -7), (-5, -15), (0, -18), (4, -14), (4, -4), (7, -8), (9, -5), (5, 2)], 4), BOX1 - 8, SY + 32, BZ0 - 6), "#74545c", .4)

    # what Facilities has tied to it
    P.out.append(f'<g id="{P._id("red_tag")}">')
    FB = K.front(SZ0 - 2)
    P.line(FB([(SX1 - 20, SY - 1), (SX1 - 21, SY - 8)]), "#a9a294", 2.4)
    P.sheet(FB([(SX1 - 26, SY - 8), (SX1 - 21, SY - 6), (SX1 - 16, SY - 8), (SX1 - 15, SY - 24), (SX1 - 27, SY - 24)]), "#8c3b3f", .5, .3)
    P.line(FB([(SX1 - 24, SY - 15), (SX1 - 18, SY - 15)]), "#c4a09a", 2.6)
    P.line(FB([(SX1 - 24, SY - 19), (SX1 - 20, SY - 19)]), "#c4a09a", 2.6)
    P.out.append("</g>")
with P.layer("chair", 1.1):
    # the chair of whoever sits at the table
    for x in (-22, 14):
        P.poly(R.front(x, x + 4, 0, 44, 550), "#1f2440", 1, .3)
        P.poly(R.front(x, x + 4, 0, 44, 522), "#262b49", 1, .3)
    P.sheet(smooth([R.p(-23, 56, 556), R.p(-24, 80, 560), R.p(-18, 88, 561), R.p(12, 88, 561), R.p(19, 80, 560), R.p(18, 56, 556)], 300), "#483e54", .4, .3)
    for x in (-17, 9):
        P.line([R.p(x, 44, 552), R.p(x, 58, 555)], "#232844", 7)
    P.sheet(R.flat(-25, 20, 44, 520, 554), "#54485c", .2, .3)
    P.poly(R.front(-25, 20, 41, 44, 520), "#363050", 1, .3)

with P.light("window_near", 1.2, of="window"):
    # the dawn comes from behind: rims on everything left behind
    for x0, x1 in CHAIRS:
        P.line([R.p(x0 + 4, 86.6, 605), R.p(x1 - 4, 86.6, 605)], DAWN, 4, .8)
    P.out.append(f'<g id="{P._id("left_box_rim")}">')
    P.line(at(smooth([(15, 50), (14.4, 66), (10, 69.4), (8, 63)], 5, closed=False), cx, SY, cz), "#f0a880", 3, .8)
    P.line(at(smooth([(19, 56), (27, 55.6), (28.4, 50)], 5, closed=False), cx, SY, cz), "#f0a880", 3, .8)
    P.line(at([(6.6, 30), (3.4, 44.4), (-2, 46.5)], cx, SY, cz), DAWN, 3, .7)
    P.line([R.p(BOX0, SY + 32.4, BZ0), R.p(BOX1, SY + 32.4, BZ0)], DAWN, 4, .8)
    P.line([R.p(BOX1, SY + 32.4, BZ0), R.p(BOX1 + 16, SY + 24.6, BZ0 + 2), R.p(BOX1 + 16, SY + 26.6, BZ1 - 4)], DAWN, 3, .8)
    P.out.append(f'</g><g id="{P._id("umbrella_rim")}">')
    P.line(um([(6, 1.07), (20, 1.088), (31, 1.045)]), DAWN, 3, .9)
    P.line(um([(-22, .62), (-18, .745), (-8, .81)]), DAWN, 3, .8)
    P.out.append("</g>")
    P.line([R.p(SX0, SY + .6, SZ1), R.p(SX0, SY + .6, SZ0), R.p(BOX0, SY + .6, SZ0)], DAWN, 3, .7)

# ---- the table: people sit behind it -------------------------------------------------------
TX0, TX1, TZ0, TZ1 = -72, 62, 440, 508
with P.layer("front_table", 1):
    P.poly(R.flat(TX0 - 4, TX1 + 10, 0, TZ0 - 14, TZ1 + 4), DEEP, .42)
    for x, z in ((TX0 + 4, TZ1 - 4), (TX1 - 6, TZ1 - 4)):
        P.poly(R.front(x, x + 5, 0, 70, z), "#1f2440", 1)
    P.poly(R.side(TX1, 66, 75, TZ0, TZ1), "#424e66", 1, .3)
    P.sheet(R.flat(TX0, TX1, 75, TZ0, TZ1), "#6a7484", 0, .4)
    P.sheet(R.front(TX0, TX1, 69, 75, TZ0), "#525e72", .8)
    for x in (TX0 + 3, TX1 - 8):
        P.sheet(R.front(x, x + 5, 0, 69, TZ0 + 3), "#465268", .4)
    # magazines, a paper cup, an orange, keys on a lanyard
    P.sheet([R.p(-50, 75.2, 482), R.p(-24, 75.2, 488), R.p(-16, 75.2, 464), R.p(-42, 75.2, 458)], "#7f8ea0", .25)
    P.sheet([R.p(-46, 76, 480), R.p(-23, 76, 480), R.p(-21, 76, 460), R.p(-45, 76, 461)], "#9a7f78", .2)
    P.contact(22, 470, 8, 6, .4, y=75)
    P.sheet(at([(-4, 0), (4, 0), (5.2, 13), (-5.2, 13)], 22, 75, 470), "#a7a9ad", .4)
    P.poly(at(disc(0, 13, 5.2, 1.4), 22, 75, 470), "#5a4a48")
    P.poly(at([(-4.6, 4), (4.6, 4), (5, 9), (-5, 9)], 22, 75, 470), "#6a8a84")
    P.contact(44, 460, 7, 5, .35, y=75)
    P.sheet(at(disc(0, 4.5, 4.8, 4.6), 44, 75, 460), "#8a5a3a", .3)
    P.line(at([(0, 9), (1.5, 11)], 44, 75, 460), "#4c5a45", 3)
    P.line(smooth([R.p(6, 75, 452), R.p(-4, 75, 460), R.p(0, 75, 474), R.p(10, 75, 470), R.p(8, 75, 454)], 12), "#5f9488", 4)
    P.sheet([R.p(5, 75, 454), R.p(12, 75, 455), R.p(13, 75, 444), R.p(6, 75, 443)], "#a7a9ad", .2)
    # a chair from our side, turned a little away
    for u in (-17, 17):
        P.line([R.p(-18 + u, 44, 404), R.p(-18 + u, 0, 404)], "#232844", 9, cap="butt")
        P.line([R.p(-18 + u, 44, 436), R.p(-18 + u, 0, 436)], "#1d2240", 8, cap="butt")
    P.sheet(R.flat(-39, 3, 44, 402, 440), "#54485c", .2, .3)
    P.sheet(smooth([R.p(-38, 54, 400), R.p(-39, 78, 396), R.p(-33, 87, 395), R.p(-3, 87, 395), R.p(3, 78, 396), R.p(2, 54, 400)], 300), "#4a3f52", .7, .32)
    for x in (-32, -6):
        P.line([R.p(x, 44, 402), R.p(x, 58, 399)], "#232844", 8)

with P.light("tube_near", 1, of="tube"):
    # light in the air: broad, dying before it reaches the table
    (x0, y0), (x1, y1) = R.p(-58, 258, 475), R.p(148, 258, 475)
    for s, a in ((8, .075), (80, .05), (165, .04)):
        low = 546 + s * .3
        P.poly([(x0, y0), (x1, y1), (x1 + s, low - 40), (x1 + s * .8, low - 20), (x0 - s * .8, low), (x0 - s, low - 16)],
               P.linear([(0, PALE, 1), (.6, PALE, .4), (1, PALE, 0)], (0, y1, 0, low)), a, .6)
    P.poly(R.flat(TX0 + 2, TX1 - 2, 75.4, TZ0 + 2, TZ1 - 2), "#8fa79a", .34)
    P.line([R.p(TX0, 75.6, TZ0), R.p(TX1, 75.6, TZ0), R.p(TX1, 75.6, TZ1)], PALE, 4, .7)
    P.out.append(f'<g id="{P._id("left_box_lit")}">')
    P.poly([R.p(BOX0 + 1, SY + 32, BZ0), R.p(BOX1, SY + 32, BZ0), R.p(BOX1 + 3, SY + 21, BZ0 - 11), R.p(BOX0 + 3, SY + 20, BZ0 - 11)], "#b0a084", .34)
    P.out.append("</g>")
    P.line([R.p(SX0, SY + .6, SZ0), R.p(SX1, SY + .6, SZ0)], PALE, 3, .5)
    P.line([R.p(-33, 87.6, 395), R.p(-3, 87.6, 395)], PALE, 3.5, .6)
    P.poly([R.p(146, 46.6, 556), R.p(212, 47, 556), R.p(212, 47, 584), R.p(150, 47, 584)], PALE, .14, .3)

with P.light("window_table", 1, of="window"):
    q = P.linear([(0, DAWN, .46), (1, DAWN, 0)], (1040, 0, 700, 0))
    for za, zb in ((TZ1 - 2, TZ1 - 22), (TZ1 - 28, TZ1 - 48)):
        P.poly([R.p(TX1 - 2, 75.6, za), R.p(TX1 - 2, 75.6, zb), R.p(TX1 - 90, 75.6, zb - 14), R.p(TX1 - 90, 75.6, za - 14)], q, 1, .5)
    P.line([R.p(TX0, 75.6, TZ1), R.p(TX1, 75.6, TZ1), R.p(TX1, 75.6, TZ0)], DAWN, 3, .7)
    P.line(at([(5.2, 13), (4.2, 1)], 22, 75, 470), DAWN, 3, .8)
    P.line(at(disc(0, 4.5, 4.8, 4.6)[0:3], 44, 75, 460), "#f0a060", 3, .8)
    P.line([R.p(-3, 87, 395), R.p(3, 78, 396), R.p(2, 56, 400)], DAWN, 3, .8)

with P.layer("front", -1):
    # the chair nearest to us, from behind
    P.sheet(smooth([(36, 1100), (30, 930), (48, 888), (92, 872), (250, 884), (292, 902), (306, 946), (300, 1100)], 60), "#0d1226", 0, 0)
    P.line(smooth([(30, 990), (30, 930), (48, 888), (92, 872), (250, 884), (292, 902), (306, 946), (304, 1010)], 30, closed=False), "#4a5670", 4, .85)
    P.line([(80, 926), (262, 938)], "#172040", 7)
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

P.mark("door", -248, 470, face="right")
P.mark("lockers", -224, 340, face="right")
P.mark("sink", -150, 524)
P.mark("table", -4, 526, seat=True, face="right")
P.mark("sofa", 208, 566, seat=True, face="left")
P.write()

if __name__ == "__main__":
    if len(sys.argv) > 1:
        out = sys.argv[1]
        render(P.path, f"{out}/br_all.png", 1280, people=True)
        render(P.path, f"{out}/br_off.png", 1280, {})
