"""The kitchen under the house: whoever stands by the oven is warm.

The eye goes to the oven's mouth, along the long table under its lamp, and through the
hatch to a small table where somebody may sit down.
"""

import sys
from collections.abc import Sequence

from paper import DEEP, Place, Point, Turned, disc, mix, render, shift, smooth

R = Turned(-13, (0, 470), hx=1010, hy=362, f=1300, eye=150, back=600, left=-430, right=392, top=264)
P = Place("kitchen", "The Kingfisher, the kitchen", seed=29, room=R)
B = R.back
U = P.rand.uniform
HATCH = (46, 184, 94, 188)
DOOR = (256, 344)
PANE = [R.front(a, b, c, d, B) for a, b in ((268, 298), (302, 332)) for c, d in ((108, 152), (157, 200))]
SHAFT = (-92, -14, 78, 204)
LAMP = (2.0, 198.0, 446.0)
RX0, RX1, RZ, RH = -408, -236, 528, 90   # the range
OVEN = (-338, -262, 18, 62)
COLD, HOT, EMBER, GOLD = "#93a9cc", "#e89a4a", "#d0642e", "#f0b868"
BRASS, IRON, NICKEL = "#7d5a44", "#262b44", "#6d7891"


def at(q: Sequence[Point], x: float, y: float, z: float) -> list[Point]:
    """A prop in centimetres (u right, v up) standing at x, y, z, turned to us."""
    return [R.p(x + u, y + v, z) for u, v in q]


def pot(x: float, y: float, z: float, w: float, h: float, c: str, lid: bool = True) -> None:
    """A pan with two ears, its dark side, and perhaps a lid."""
    P.contact(x, z, w * .62, 7, .45, y=y)
    for f in (-1, 1):
        P.line(at([(f * w * .5, h * .72), (f * w * .64, h * .74), (f * w * .64, h * .6), (f * w * .5, h * .58)], x, y, z), mix(c, DEEP, .3), 5)
    P.sheet(at([(-w / 2, h), (w / 2, h), (w * .47, 1), (w * .4, 0), (-w * .4, 0), (-w * .47, 1)], x, y, z), c, .4, .35)
    P.poly(at([(w * .2, h), (w / 2, h), (w * .47, 1), (w * .4, 0), (w * .16, 0)], x, y, z), mix(c, DEEP, .28))
    if lid:
        P.sheet(at(smooth([(-w * .54, h), (-w * .4, h + 4), (0, h + 5.5), (w * .4, h + 4), (w * .54, h)], 5), x, y, z), mix(c, "#b9c4dc", .14), .2, .35)
        P.sheet(at([(-3, h + 5), (3, h + 5), (4, h + 9), (-4, h + 9)], x, y, z), IRON, 0, .35)


# ---- the yard, and the front room -----------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#2c3a5c", "#62749a", 200, 480))
with P.layer("yard", 3, weather=True):
    with P.group(turn="translate(118 0)"):
        P.sheet([(1560, 300), (1764, 290), (1764, 470), (1560, 470)], "#37446a", .4, .15)
        P.poly([(1556, 302), (1580, 291), (1740, 281), (1764, 290), (1764, 296), (1560, 308)], "#a9bad2")
        for i in range(7):
            P.line([(1564, 322 + i * 18), (1760, 316 + i * 18)], "#2e3a5c", 1.6)
        P.neighbour(1606, 326, 30, 42, "#27325a", "#1c2645", "#a9bad2")
        P.sheet([(1674, 412), (1716, 410), (1712, 470), (1678, 470)], "#252f52", .3, .25)   # a dustbin wearing a hat
        P.poly(smooth([(1668, 412), (1674, 398), (1694, 390), (1716, 398), (1722, 411)], 9), "#b4c2d8")
        P.poly(smooth([(1540, 448), (1620, 438), (1700, 446), (1780, 436), (1780, 500), (1540, 500)], 20), "#93a6c2")
with P.layer("beyond", 2.8):
    bx0, bx1 = 0, 430
    P.poly(R.front(bx0, bx1, 0, 330, 1040), "#28294a", 1, 0)
    P.poly([R.p(bx0, 0, B), R.p(bx0, 0, 1040), R.p(bx1, 0, 1040), R.p(bx1, 0, B)], "#221c34", 1, 0)
    for x in range(80, 420, 24):
        P.poly(R.front(x, x + 11, 60, 330, 1039), "#2e3054", .8, .2)
    P.sheet(R.front(196, 312, 96, 232, 1036), "#4a3a52", .3, .25)   # a corner of the window, the street in it
    P.poly(R.front(202, 306, 102, 226, 1035), "#3a4a6e")
    P.poly(R.front(202, 306, 102, 128, 1035), "#8193b2")
    P.line([R.p(254, 226, 1034), R.p(254, 102, 1034)], "#4a3a52", 4, cap="butt")
    P.sheet(R.front(96, 130, 128, 176, 1036), "#54404e", .3, .3)     # a photograph
    P.poly(R.front(101, 125, 134, 170, 1035), "#6d6674")
    P.poly(R.front(108, 118, 134, 152, 1034), "#3a3448")
    P.line([R.p(155, 262, 870), R.p(155, 196, 870)], "#12152c", 3)
    SHADE2 = [R.p(147, 197, 870), R.p(163, 197, 870), R.p(174, 178, 870), R.p(136, 178, 870)]
    P.sheet(SHADE2, "#574350", .4, .3)
    for s in (0, 1):   # the chair's hoop, pushed back
        P.line(smooth([R.p(118 + s, 70, 905), R.p(116 + s, 100, 905), R.p(126 + s, 112, 905), R.p(138 + s, 104, 905), R.p(140 + s, 70, 905)], 8, closed=False), ("#1a1526", "#5a4658")[s], (7, 2)[s])
with P.layer("beyond_table", 2.7):
    P.sheet([R.p(112, 75, 850), R.p(200, 75, 850), R.p(206, 30, 846), R.p(106, 30, 846)], "#46394f", .3, .25)
    for x in (124, 146, 170, 188):
        P.poly([R.p(x, 74, 848), R.p(x + 5, 40, 846), R.p(x - 4, 40, 846)], "#382d42")
    P.sheet(disc(*R.p(156, 76, 850), 69, 8), "#5f5068", 0, .3)
    P.sheet(at([(-3, 0), (3, 0), (3.6, 11), (-3.6, 11)], 178, 76, 846), "#8d93a4", .2)
    P.sheet(at(smooth([(-10, 0), (-9, 5), (0, 8), (9, 5), (10, 0)], 3), 138, 76, 846), "#8a6a54", .2)

# ---- the room ----------------------------------------------------------------------------
with P.layer("room", 2):
    P.shell("#463b58", "#31273d", "#27233d", left="#332b47", right="#3e3452", near=130,
            holes=[R.front(*HATCH, B), R.front(*SHAFT, B), *PANE])
    # floor: worn tile, two kinds of dark
    for i, x in enumerate(range(-430, 390, 40)):
        for j, z in enumerate(range(160, 600, 40)):
            if (i + j) % 2 and P.rand.random() < .97:
                P.poly(R.flat(x, min(392, x + 40), 0, z, min(600, z + 40)), "#3c3048" if P.rand.random() < .8 else "#423650", 1, .5)
    # a dado of white tile gone grey, some of it missing
    for s in ((R.left, SHAFT[0] - 12), (SHAFT[1] + 12, DOOR[0] - 12), (DOOR[1] + 12, R.right)):
        P.poly(R.front(s[0], s[1], 0, 90, B - .5), "#46506c", 1, .4)
        P.sheet(R.front(s[0], s[1], 88, 93, B - 1), "#5d5a76", .3)
        for y in (18, 36, 54, 72):
            P.line([R.p(s[0], y, B - 1), R.p(s[1], y, B - 1)], "#3b4560", 1.6, cap="butt")
    for x in range(-428, 390, 24):
        if not (SHAFT[0] - 14 < x < SHAFT[1] + 12 or DOOR[0] - 12 < x < DOOR[1] + 12):
            P.line([R.p(x, 0, B - 1), R.p(x, 88, B - 1)], "#3b4560", 1.6, cap="butt")
    for x, y in ((4, 54), (100, 36), (196, 54), (-188, 18)):
        P.poly(R.front(x, x + 23, y, y + 17, B - 1.5), "#3a3350")
    P.poly(R.side(R.right, 0, 90, 270, B), "#3c4562")
    P.poly(R.side(R.left, 0, 90, 270, B), "#303852")
    P.line([R.p(R.right, 91, 270), R.p(R.right, 91, B)], "#5d5a76", 5)
    # beams, sooted
    for z, c in ((560, "#221f3a"), (440, "#1d1a31")):
        q = R.front(-440, 400, 240, 264, z)
        P.sheet([(-240, q[0][1]), (2160, q[1][1]), (2160, q[2][1]), (-240, q[3][1])], c, 1, .2, .6)
    # from the beam: onions in a plait, mushrooms on a thread
    for i in range(6):
        x, y = R.p(-176 + (i % 2) * 5 - 2, 232 - i * 5.6, 556)
        P.sheet(disc(x, y, 12 - i * .5, 12 - i * .4, 10), ("#7d5a4a", "#6d4c50")[i % 3 > 0], .3, .35)
    P.line([R.p(-174, 244, 556), R.p(-174, 232, 556)], "#8a7a62", 4)
    thread = smooth([R.p(-130, 240, 556), R.p(-104, 222, 556), R.p(-60, 219, 556), R.p(-22, 240, 556)], 14, closed=False)
    P.line(thread, "#8a7a62", 2)
    for x, y in thread[2:-1:1]:
        P.sheet([(x - 8, y + 3), (x - 5, y - 4), (x + 3, y - 5), (x + 8, y + 2), (x + 2, y + 4), (x + 2, y + 11), (x - 2, y + 11), (x - 3, y + 4)], "#84706a", .2, .3)
    # soot above the range
    P.poly(smooth([R.p(-410, 264, B - 1), R.p(-400, 200, B - 1), R.p(-330, 170, B - 1), R.p(-240, 196, B - 1), R.p(-205, 264, B - 1)], 30), "#2c2440", .7)

with P.layer("wall", 1.9):
    # hatch: frame, shelf, a shutter hooked up
    P.holed(R.front(HATCH[0] - 8, HATCH[1] + 8, HATCH[2] - 6, HATCH[3] + 8, B - 2), [R.front(*HATCH, B - 2)], "#5a4250", .8, .32)
    P.sheet(R.front(HATCH[0] - 14, HATCH[1] + 14, 88, 94, B - 26), "#6e5260", .8, .35)
    P.poly(R.flat(HATCH[0] - 14, HATCH[1] + 14, 94, B - 26, B), "#7d6070")
    P.sheet(R.front(HATCH[0] - 2, HATCH[1] + 2, 178, 192, B - 12), "#4a3646", .5, .3)
    for x in (70, 100, 130, 160):
        P.line([R.p(x, 191, B - 13), R.p(x, 179, B - 13)], "#3a2a38", 2)
    P.sheet(at(smooth([(-6, 0), (-5, 4), (-2, 7), (2, 7), (5, 4), (6, 0)], 3), 60, 94, B - 18), "#a98460", .3, .4)    # the bell
    P.line(at([(0, 7), (0, 9)], 60, 94, B - 18), "#a98460", 4)
    for i in range(4):
        P.sheet(at([(-11, 0), (11, 0), (12, 1.8), (-12, 1.8)], 164, 94.5 + i * 2, B - 16), "#8d93a4", 0, .35, .3)
    P.line([R.p(92, 168, B - 20), R.p(92, 178, B - 14)], "#8d93a4", 2)
    P.sheet(at([(0, 0), (13, 1), (12, -16), (1, -15)], 88, 169, B - 21), "#a9a8a4", .3, .3)
    P.line(at([(3, -5), (10, -4)], 88, 169, B - 22), "#565c74", 2)
    # shelf of jars over it
    P.sheet(R.front(46, 200, 208, 212, B - 22), "#5a4250", .9, .32)
    P.poly(R.flat(46, 200, 208, B - 22, B), "#33263a")
    x = 50.0
    for w, h, c in ((13, 22, "#5f4a3a"), (11, 17, "#4b5f4f"), (14, 26, "#6a3f48"), (9, 14, "#77683f"), (12, 21, "#4b5f4f"), (15, 24, "#54607c"), (10, 18, "#6a3f48"), (13, 23, "#5f4a3a"), (9, 20, "#77683f")):
        P.sheet(at([(0, 0), (w, 0), (w, h * .82), (w - 2, h * .9), (2, h * .9), (0, h * .82)], x, 212, B - 16), mix(c, "#40354f", .35), .4, .3)
        P.poly(at([(1.4, h * .9), (w - 1.4, h * .9), (w - 1, h), (1, h)], x, 212, B - 17), "#8d8390")
        P.line(at([(2.4, 2), (2.4, h * .75)], x, 212, B - 17), mix(c, "#b9c4dc", .45), 3)
        x += w + U(2.4, 5)
    # the pipe that goes up, its lagging torn
    P.line([R.p(218, 0, B - 8), R.p(218, 264, B - 8)], "#262038", 17, cap="butt")
    P.line([R.p(218, 0, B - 8), R.p(218, 264, B - 8)], "#5f4a50", 12, cap="butt")
    P.line([R.p(216.4, 0, B - 8), R.p(216.4, 264, B - 8)], "#84686a", 3, cap="butt")
    P.sheet([R.p(213, 168, B - 10), R.p(223, 168, B - 10), R.p(224, 112, B - 10), R.p(226, 104, B - 10), R.p(219, 108, B - 10), R.p(212, 100, B - 10)], "#8a8694", .5, .3)
    for y in (158, 144, 130, 118):
        P.line([R.p(213, y, B - 11), R.p(223, y + 2, B - 11)], "#6d6a7c", 2.4)
    # yard door
    P.holed(R.front(DOOR[0] - 9, DOOR[1] + 9, 0, 222, B - 1), [R.front(*DOOR, -1, 213, B - 1)], "#54414f", .5, .3)
    P.holed(R.front(*DOOR, 0, 213, B - 2), PANE, "#443244", .4, .3)
    for q in PANE[::2]:
        x, w, y = q[3][0], q[2][0] - q[3][0], q[3][1]
        P.poly([(x, y), (x, y - 26), (x + w * .4, y - 12), (x + w, y - 20), (x + w, y)], "#a9bad2", .95)
    for x0, x1 in ((266, 297), (303, 334)):
        P.sheet(R.front(x0, x1, 14, 94, B - 3), "#3d2c3e", .2, .28, .5)
    P.line([R.p(262, 101, B - 4), R.p(340, 101, B - 4)], "#5d4a58", 9)     # a bar on the inside
    P.sheet(R.front(258, 264, 96, 108, B - 5), NICKEL, .2)
    P.sheet(R.front(335, 341, 96, 108, B - 5), NICKEL, .2)
    P.sheet(smooth([R.p(250, 6, B - 10), R.p(262, 8, B - 10), R.p(300, 5, B - 10), R.p(340, 8, B - 10), R.p(350, 5, B - 10), R.p(350, 0, B - 10), R.p(250, 0, B - 10)], 14), "#5b5270", .3)
    P.line([R.p(372, 150, B - 6), R.p(372, 8, B - 6)], "#5d4a50", 6)       # a snow shovel
    P.sheet(R.front(360, 384, 2, 34, B - 8), "#5d7196", .4, .3)
    # shaft: its dark, its box on ropes
    P.poly(R.front(SHAFT[0], SHAFT[1], SHAFT[2], SHAFT[3], B + 2), "#120f22")
    P.poly([R.p(SHAFT[0], 78, B), R.p(SHAFT[0], 204, B), R.p(-84, 204, 660), R.p(-84, 78, 660)], "#211a30")
    P.line([R.p(-52, 204, 640), R.p(-52, 150, 640)], "#5f5368", 4)
    P.sheet(R.front(-84, -24, 84, 148, 616), "#3d2d3e", .5, .3)
    P.poly(R.front(-79, -29, 89, 143, 616), "#1b1528")
    P.sheet(R.front(-82, -26, 112, 116, 614), "#54404e", .3)
    P.sheet(at(smooth([(-11, 0), (-13, 6), (-12, 9), (12, 9), (13, 6), (11, 0)], 4), -56, 89, 612), "#8d93a4", .3)     # a bowl gone down
    P.holed(R.front(SHAFT[0] - 10, SHAFT[1] + 10, SHAFT[2] - 8, SHAFT[3] + 10, B - 2), [R.front(*SHAFT, B - 2)], "#5a4250", .8, .32)
    P.sheet(R.front(SHAFT[0] - 14, SHAFT[1] + 14, 64, 71, B - 14), "#6e5260", .6, .35)
    P.sheet(disc(*R.p(-30, 196, B - 6), 15), "#3a3448", .4, .4)
    P.poly(disc(*R.p(-30, 196, B - 7), 5), NICKEL)
    with P.spot("dumb_waiter_rope", "The rope of the dumb waiter"):
        P.line([R.p(-26.6, 196, B - 8), R.p(-25.6, 150, B - 8), R.p(-26.4, 84, B - 8), R.p(-24, 50, B - 8)], "#2a1f2c", 10)
        P.line([R.p(-26.6, 196, B - 8), R.p(-25.6, 150, B - 8), R.p(-26.4, 84, B - 8), R.p(-24, 50, B - 8)], "#a98a68", 6)
        for i in range(13):
            y = 190 - i * 10.4
            P.line([R.p(-27.4, y, B - 9), R.p(-24.6, y - 4, B - 9)], "#6d5444", 2)
        P.sheet(disc(*R.p(-24, 47, B - 8), 11, 13), "#a98a68", .3, .35)
        P.line([R.p(-24, 42, B - 8), R.p(-26, 32, B - 8)], "#a98a68", 8)
    with P.spot("levers", "Two levers, one of them taped"):
        P.sheet(R.front(2, 30, 112, 184, B - 3), "#3c4258", .7, .35)
        for x, up in ((10, 1), (22, 0)):
            P.poly(R.front(x - 2, x + 2, 122, 176, B - 4), "#171a30")
            y = 164 if up else 136
            P.line([R.p(x, 149, B - 6), R.p(x, y, B - 14)], NICKEL, 7)
            P.sheet(disc(*R.p(x, y, B - 15), 10), "#8c3b3f" if up else "#33384e", .3, .4)
        P.sheet([R.p(15, 142, B - 17), R.p(29, 138, B - 17), R.p(29.6, 131, B - 17), R.p(15.6, 135, B - 17)], "#b3aa94", .3)
        P.sheet([R.p(17, 131, B - 18), R.p(28, 141, B - 18), R.p(30, 136, B - 18), R.p(19, 127, B - 18)], "#a59c88", .2)
        P.line([R.p(16, 112, B - 4), R.p(16, 93, B - 4)], "#20243a", 6)
    # cards, one recipe each, pinned as they came down
    with P.spot("recipe_cards", "Recipe cards, pinned up"):
        for i, (x, y, t, c) in enumerate(((-146, 190, 2, "#a9a49a"), (-130, 200, -2, "#b3aa94"), (-148, 164, -2, "#a39c98"), (-128, 172, 3, "#a9a49a"), (-146, 138, 1, "#b0a695"), (-127, 144, -2, "#9f9c9c"))):
            P.sheet(at([(0, 0), (20, t * .5), (20 + t * .3, -19 + t * .5), (t * .3, -19)], x, y, B - 3 - i), c, .5, .3)
            for k in range(3):
                P.line(at([(3, -5 - 4 * k), (16 - 3 * ((i + k) % 3), -5 - 4 * k + t * .4)], x, y, B - 9 - i), "#5a5060", 2.2)
            P.poly(disc(*R.p(x + 10, y - 1.4, B - 10 - i), 3.6), "#8c3b3f" if i % 2 else NICKEL)
    # spoons
    with P.spot("spoons", "Spoons on their rail"):
        P.line([R.p(-226, 186, B - 8), R.p(-158, 186, B - 8)], "#8d93a4", 5)
        for i, (x, ln, kind) in enumerate(((-221, 40, "ladle"), (-211, 34, "wood"), (-201, 46, "skim"), (-191, 30, "wood"), (-182, 38, "ladle"), (-172, 26, "wood"), (-163, 43, "fork"))):
            c = "#8a6a54" if kind == "wood" else "#818ba2"
            P.line([R.p(x, 187, B - 10), R.p(x, 186 - ln, B - 10)], mix(c, DEEP, .2), 5)
            px, py = R.p(x, 186 - ln, B - 11)
            if kind == "fork":
                for d in (-5, 0, 5):
                    P.line([(px + d, py), (px + d, py + 20)], c, 3)
                P.line([(px - 6, py), (px + 6, py)], c, 4)
            else:
                P.sheet(disc(px, py + 9, 11 if kind != "wood" else 9, 13), c, .4, .4)
                P.poly(disc(px + 2, py + 10, 6, 8), mix(c, DEEP, .3))
                if kind == "skim":
                    for d in (-4, 2, 7):
                        P.poly(disc(px + d - 1, py + 9 + (d % 3), 2, n=6), IRON)

# ---- range -----------------------------------------------------------------------------------
SHADE = [R.p(LAMP[0] - 8, LAMP[1] + 18, LAMP[2]), R.p(LAMP[0] + 8, LAMP[1] + 18, LAMP[2]), R.p(LAMP[0] + 26, LAMP[1], LAMP[2]), R.p(LAMP[0] - 26, LAMP[1], LAMP[2])]
with P.layer("range", 1.6):
    # hood and flue
    P.sheet(R.front(-352, -306, 228, 264, 566), "#33304a", .5, .3)
    P.sheet([R.p(-372, 232, 560), R.p(-284, 232, 560), R.p(-232, 186, 536), R.p(-414, 186, 536)], "#3c3852", 1, .3)
    P.sheet(R.front(-416, -230, 178, 187, 534), "#6a5358", .6, .4)
    for x in (-390, -350, -310, -270):
        P.poly(disc(*R.p(x, 182, 533), 4), "#94747a")
    P.contact(-322, 556, 100, 34, .6)
    P.poly(R.side(RX1, 0, RH, RZ, B), "#1d2036")
    P.sheet(R.flat(RX0, RX1, RH, RZ, B), "#3d4358", 0, .3)
    P.sheet(R.front(RX0, RX1, 5, RH, RZ), IRON, .7, .35)
    P.sheet(R.front(RX0 - 3, RX1 + 3, RH - 5, RH + 2, RZ - 5), "#4c536c", .5, .4)
    P.line([R.p(RX0, 76, RZ - 14), R.p(RX1, 76, RZ - 14)], NICKEL, 6)
    for x in (RX0 + 4, -322, RX1 - 4):
        P.line([R.p(x, 76, RZ - 14), R.p(x, 78, RZ)], NICKEL, 5)
    P.sheet(at([(0, 0), (20, 0), (21, -26), (13, -23), (10, -28), (2, -25)], -252, 76, RZ - 15), "#8d8a94", .4, .3)    # a cloth
    P.line(at([(3, -6), (18, -6)], -252, 76, RZ - 16), "#6e4650", 3)
    P.sheet(R.front(-400, -352, 14, 66, RZ - 2), "#2f3550", .4, .35)      # the side door, shut
    P.line([R.p(-394, 50, RZ - 4), R.p(-394, 34, RZ - 4)], NICKEL, 6)
    P.poly(R.front(-394, -358, 20, 26, RZ - 3), "#171a30")
    P.sheet(R.front(OVEN[0] - 7, OVEN[1] + 7, OVEN[2] - 6, OVEN[3] + 6, RZ - 2), "#3a4058", .4, .4)
    P.poly(R.front(*OVEN, RZ - 3), "#0f1022")
    for y in (30, 44):
        P.line([R.p(OVEN[0], y, RZ - 3), R.p(OVEN[1], y, RZ - 3)], "#3a4058", 3, cap="butt")
    P.sheet(at(smooth([(-19, 0), (-20, 6), (-10, 12), (6, 13), (18, 8), (19, 0)], 4), -302, 45, RZ - 2), "#4a3a38", 0, .3)    # a loaf inside
    DROP = [R.p(OVEN[0] - 4, 16, RZ - 4), R.p(OVEN[1] + 4, 16, RZ - 4), R.p(OVEN[1] + 8, 13, 486), R.p(OVEN[0] - 8, 13, 486)]
    P.sheet(DROP, "#353b54", .5, .4)                                      # its door let down
    P.line([R.p(OVEN[0] + 8, 13, 483), R.p(OVEN[1] - 8, 13, 483)], NICKEL, 6)
    for x in (-398, -378, -250):
        P.sheet(disc(*R.p(x, 82, RZ - 7), 8), "#7d6a60", .2, .4)
    # on top: a stock pot taller than the boy who washes it, two more, a kettle
    pot(-376, RH + 2, 566, 44, 40, "#5d6780")
    pot(-322, RH + 2, 570, 34, 20, "#5a4a50")
    pot(-276, RH + 2, 556, 30, 26, "#4f5f66", lid=False)
    P.line(at([(2, 20), (13, 46)], -276, RH + 2, 555), "#8a6a54", 6)
    for i, (x, y) in enumerate(((-374, 144), (-366, 156), (-378, 168))):
        P.poly(smooth(at([(-4 - i, 0), (0, 6), (5 + i, 0), (1, -6)], x, y, 560), 8), "#6d6a80", .3 - .07 * i)
    # wood by it, cut small
    P.contact(-214, 552, 26, 14, .5)
    for i in range(9):
        x, y = R.p(-226 + (i % 3) * 12 + (i // 3) * 5, 6 + (i // 3) * 10.4, 536 + i)
        P.sheet(disc(x, y, 14, 13, 9), ("#6a5048", "#5d463f", "#745a4e")[i % 3], .3, .3)
        P.poly(disc(x + 1, y, 8, 7, 8), mix("#6a5048", DEEP, .2))

    # the lamp on its flex
    P.line([R.p(LAMP[0], 264, LAMP[2]), R.p(LAMP[0], LAMP[1] + 18, LAMP[2])], "#12152c", 5)
    with P.spot("lamp_shade", "The lamp over the table"):
        P.sheet(SHADE, "#3f5a5c", .5, .4)
        P.sheet([R.p(LAMP[0] - 5, LAMP[1] + 18, LAMP[2]), R.p(LAMP[0] + 5, LAMP[1] + 18, LAMP[2]), R.p(LAMP[0] + 4, LAMP[1] + 25, LAMP[2]), R.p(LAMP[0] - 4, LAMP[1] + 25, LAMP[2])], BRASS, 0, .35)
        P.line([SHADE[3], SHADE[2]], "#6d8486", 4)

# ---- lights ------------------------------------------------------------------------------------
inside = P.clip(R.front(*HATCH, B))
BELOW = R.front(HATCH[0] - 2, HATCH[1] + 2, 178, 192, B - 12)
with P.light("yard", 2):
    P.daylight(PANE, "#98a2bc", (-420, 330), shafts=.2, fill=(.13, .11, .09, .08, .06), spread=1.7)
    P.poly(R.side(R.right, 0, R.top, 150, B), "#98a2bc", .12)
    P.poly(R.flat(-120, R.right, 0, 150, B), P.linear([(0, "#98a2bc", 0), (1, "#98a2bc", .26)], (R.p(-120, 0, 460)[0], 0, R.p(360, 0, 460)[0], 0)), 1, .4)
    with P.group(clip=P.clip(*PANE)):
        P.rect(1560, 200, 460, 330, P.linear([(0, "#8fa2c8", .8), (1, "#c0cee4", .7)], (0, 250, 0, 460)))
        P.neighbour_lit(1724, 326, 30, 42, "plants")
    for x in (268, 302):
        P.poly(R.flat(x - 4, x + 30, .5, 470, 596), P.linear([(0, COLD, .34), (1, COLD, 0)], (0, 690, 0, 790)), 1, .6)
    P.poly([R.p(262, 0, 590), R.p(338, 0, 590), R.p(350, 0, 420), R.p(226, 0, 420)], P.linear([(0, COLD, .2), (1, COLD, 0)], (0, 690, 0, 830)))
    P.line([R.p(372 - 1.2, 150, B - 6), R.p(372 - 1.2, 36, B - 6)], COLD, 2.5, .7)
    P.poly(R.side(R.right, 90, 230, 470, 560), COLD, .08)
    for v in (92, 110, 130, 150):
        P.line([R.p(221.5, v, B - 9), R.p(221.5, v + 14, B - 9)], COLD, 2.5, .6)
    P.line([R.p(200, 212, B - 22), R.p(140, 212, B - 22)], COLD, 2, .4)

with P.light("hatch", 2):
    with P.group(clip=inside, mask=P.hide(BELOW)):
        P.poly(R.front(0, 430, 60, 330, 1039), P.linear([(0, "#c9803f", .5), (1, "#8a4a34", .4)], (0, 280, 0, 490)), 1, 0)
        P.poly(SHADE2, "#ffdc9c", .95)
        P.poly([R.p(136, 178, 870), R.p(174, 178, 870), R.p(212, 74, 870), R.p(100, 74, 870)], P.linear([(0, "#f0b868", .65), (1, "#c9703a", .25)]), .9)
        P.poly(disc(*R.p(156, 76, 850), 66, 7.4), "#ffd08a", .8)
        P.poly([R.p(112, 75, 850), R.p(200, 75, 850), R.p(206, 30, 846), R.p(106, 30, 846)], P.linear([(0, "#d98f4c", .6), (1, "#8a4a34", .2)]), .8)
        P.line(at([(-10, 0), (-9, 5), (0, 8), (9, 5)], 138, 76, 846), "#ffe0a8", 2.5, .9)
        P.line(smooth([R.p(116, 100, 905), R.p(126, 112, 905), R.p(138, 104, 905)], 8, closed=False), "#ffce86", 3, .9)
        P.poly(R.front(202, 306, 128, 226, 1034), "#49c9c2", .22)      # a little of the bird
    P.poly(R.flat(HATCH[0] - 13, HATCH[1] + 13, 94.4, B - 25, B), GOLD, .55)
    P.line([R.p(HATCH[0] - 14, 94, B - 26), R.p(HATCH[1] + 14, 94, B - 26)], "#ffd590", 3.5, .9)
    for x in (HATCH[0] - 1, HATCH[1] + 1):
        P.line([R.p(x, 96, B - 2), R.p(x, 177, B - 2)], "#ffd590", 4, .9)
    for k, a in ((0, .24), (30, .15), (64, .09)):
        P.poly([R.p(HATCH[0] - k, 0, B - 2), R.p(HATCH[1] + k, 0, B - 2), R.p(HATCH[1] + k * 1.5 + 10, 0, 500 - k * .6), R.p(HATCH[0] - k * 1.5 - 10, 0, 500 - k * .6)], "#a8622f", a, .7)
    for i in range(4):
        P.line(at([(-12, 1.8), (12, 1.8)], 164, 94.5 + i * 2, B - 17), "#ffd590", 1.6, .7)
    P.line(at([(-5, 4), (-2, 7), (2, 7)], 60, 94, B - 18), "#ffe6b8", 3, .9)

with P.light("oven", 1.6):
    loaf = at(smooth([(-19, 0), (-20, 6), (-10, 12), (6, 13), (18, 8), (19, 0)], 4), -302, 45, RZ - 2)
    P.poly(R.front(*OVEN, RZ - 3), P.linear([(0, "#d0642e", .9), (.6, "#f0963c", 1), (1, "#ffd27a", 1)], (0, R.p(0, 62, RZ)[1], 0, R.p(0, 18, RZ)[1])))
    P.poly(loaf, "#2c0e08", .6)
    for i in range(9):
        x = OVEN[0] + 5 + i * 8.2
        h = 6 + 4 * ((i * 5) % 4) / 1.5
        P.poly(smooth(at([(-4.6, 0), (-3.4, h * .35), (-1.4 + i % 3, h * .8), (1.6, h * .4), (4.6, 0)], x, 19, RZ - 4), 6), "#ffe2a0", .6)
    # its heat on the let-down door, the floor, the wood, under the hood
    P.poly(DROP, P.linear([(0, "#f0a050", .85), (1, "#c9602e", .5)], (0, DROP[0][1], 0, DROP[2][1])))
    for (xa, xb, z), a in zip(((-360, -226, 420), (-404, -170, 376), (-428, -96, 330)), (.42, .28, .17), strict=True):
        P.poly([R.p(OVEN[0], 0, RZ - 6), R.p(OVEN[1], 0, RZ - 6), R.p(xb, 0, z), R.p((xa + xb) / 2, 0, z - 16), R.p(xa, 0, z)],
               P.linear([(0, "#d9743a", 1), (1, "#8a3f2c", .25)], (0, R.p(0, 0, RZ)[1], 0, R.p(0, 0, z)[1])), a, .8)
    P.poly(R.front(RX0, RX1, 5, RH, RZ - 1), P.radial([(0, "#d0642e", .5), (1, "#d0642e", 0)], (*R.p(-300, 38, RZ), 250)), .9)
    for i in range(9):
        x, y = R.p(-226 + (i % 3) * 12 + (i // 3) * 5, 6 + (i // 3) * 10.4, 536 + i)
        P.line(disc(x, y, 13, 12, 9)[4:8], "#f0a050", 3, .8)
    P.poly(R.front(-230, -206, 0, 88, B - 2), P.linear([(0, "#c9602e", .05), (1, "#d0743a", .4)]), .8)
    P.line([R.p(RX0, 75, RZ - 14), R.p(RX1, 75, RZ - 14)], GOLD, 2.5, .8)
    P.poly([R.p(-410, 186, 536), R.p(-236, 186, 536), R.p(-256, 204, 546), R.p(-392, 204, 546)], "#c9602e", .3)
    for x, w, h in ((-376, 44, 40), (-322, 34, 20), (-276, 30, 26)):
        P.poly(at([(-w * .46, 0), (w * .46, 0), (w * .47, h * .4), (-w * .47, h * .4)], x, RH + 2, 560), P.linear([(0, EMBER, 0), (1, EMBER, .5)]), .8)
    for x, ln in ((-221, 40), (-201, 46), (-182, 38)):
        px, py = R.p(x, 186 - ln, B - 11)
        P.line(disc(px, py + 9, 10, 12)[3:7], "#f0a050", 3, .9)
    P.glow(*R.p(-300, 36, RZ), 220, 180, "#d0642e", .4)

with P.light("lamp", 1.6):
    P.poly([R.p(LAMP[0] - 25, LAMP[1] + .6, LAMP[2]), R.p(LAMP[0] + 25, LAMP[1] + .6, LAMP[2]), R.p(LAMP[0] + 21, LAMP[1] - 3, LAMP[2]), R.p(LAMP[0] - 21, LAMP[1] - 3, LAMP[2])], "#fff0c8", 1)
    P.beam(R.p(LAMP[0], LAMP[1], LAMP[2]), 566, 74, (170, 250, 340), (.26, .17, .11))
    P.glow(*R.p(LAMP[0], LAMP[1] - 4, LAMP[2]), 150, 90, "#e8a860", .5)
    with P.group(mask=P.hide(R.front(*SHAFT, B), R.front(*HATCH, B))):
        for k, a in ((52, .16), (84, .11), (120, .08)):
            P.poly([R.p(LAMP[0] + u / 10 * k * 1.25, max(0, 168 - 78 * (u / 10) ** 2 - (120 - k) * .25), B - 3) for u in range(-10, 11)]
                   + [R.p(LAMP[0] + k * 1.25, 0, B - 3), R.p(LAMP[0] - k * 1.25, 0, B - 3)], "#a8683a", a, .6)

# ---- the long table, before the people ------------------------------------------------------------
TX0, TX1, TZ0, TZ1, TH = -132, 226, 402, 474, 78
with P.layer("front_table", 1):
    P.poly(R.flat(TX0 - 6, TX1 + 30, 0, TZ0 - 26, TZ1), DEEP, .5)
    for x in (TX0 + 8, TX1 - 18):
        P.poly(R.front(x, x + 10, 0, TH - 6, TZ1 - 6), "#1d1729")
    P.sheet(R.front(TX0 + 6, TX1 - 6, 15, 19, TZ1 - 30), "#33263a", .4, .25)      # a low shelf: sacks, a crock
    for x, w, h, c in ((-96, 52, 30, "#5d5560"), (-36, 44, 25, "#544a58"), (64, 30, 34, "#6a5048"), (120, 58, 20, "#4a5672")):
        P.sheet(smooth(at([(-w / 2, 0), (-w * .54, h * .5), (-w * .4, h), (w * .1, h * .92), (w * .42, h), (w * .54, h * .45), (w / 2, 0)], x + w / 2, 19, TZ1 - 26), 12), c, .4, .25)
    P.sheet(R.flat(TX0, TX1, TH, TZ0, TZ1), "#6f5a62", 0, .35)
    for z in (418, 434, 452):
        P.line([R.p(TX0, TH + .2, z), R.p(TX1, TH + .2, z)], "#624e58", 2.4, cap="butt")
    P.sheet(R.front(TX0, TX1, TH - 8, TH, TZ0), "#54404e", .9, .35)
    P.sheet(R.front(30, 92, 56, TH - 8, TZ0 + 1), "#46333f", .2, .3)
    P.poly(disc(*R.p(61, 64, TZ0 - 1), 8), "#94747a")
    for x in (TX0 + 4, TX1 - 18):
        P.sheet([R.p(x, TH - 8, TZ0 + 3), R.p(x + 13, TH - 8, TZ0 + 3), R.p(x + 11, 0, TZ0 + 3), R.p(x + 2, 0, TZ0 + 3)], "#4a3846", .5, .3)
    # beets, a board, a knife
    P.sheet(R.flat(-104, -44, TH + 1.6, 420, 452), "#8a6a54", .3, .35)
    P.poly(R.front(-104, -44, TH, TH + 1.6, 420), "#5d463f")
    for x, z, r in ((-92, 440, 8.5), (-78, 446, 7), (-84, 430, 6.5)):
        px, py = R.p(x, TH + 2 + r * .8, z)
        P.sheet(disc(px, py, r * 2.7, r * 2.5, 12), "#6a3346", .4, .3)
        P.poly(disc(px + 5, py + 5, r * 1.5, r * 1.2, 10), "#52283a")
        P.line([(px, py - r * 2.4), (px + 5, py - r * 3.6)], "#7a4654", 4)
    for x in (-64, -58, -52):
        P.sheet(disc(*R.p(x, TH + 2.6, 430), 13, 7), "#7a3a4c", .2, .35)
    P.sheet([R.p(-72, TH + 2.4, 424), R.p(-48, TH + 2.4, 421), R.p(-46, TH + 2.4, 423.5), R.p(-72, TH + 2.4, 427)], "#9aa6b8", .2, .4)
    P.line([R.p(-73, TH + 2.6, 425.4), R.p(-86, TH + 2.6, 427)], "#2a1f2c", 8)
    # dough under a cloth, flour, a pin
    P.poly(smooth([R.p(8, TH + .4, 416), R.p(64, TH + .4, 412), R.p(104, TH + .4, 424), R.p(84, TH + .4, 452), R.p(28, TH + .4, 456), R.p(0, TH + .4, 438)], 18), "#85747a", .8)
    P.contact(8, 446, 23, 12, .45, y=TH)
    P.sheet(at(smooth([(-22, 4), (-24, 14), (-18, 16), (18, 16), (24, 14), (22, 4), (12, 0), (-12, 0)], 5), 8, TH, 446), "#6d7891", .4, .35)
    P.sheet(at(smooth([(-25, 13), (-18, 21), (-4, 25), (12, 23), (24, 14), (20, 7), (12, 12), (2, 6), (-8, 12), (-20, 6)], 5), 8, TH, 444), "#a3a4ae", .3, .35)
    P.line(at([(-6, 22), (-10, 12)], 8, TH, 443), "#868897", 3)
    P.line([R.p(48, TH + 3, 432), R.p(92, TH + 3, 424)], "#4a3638", 17)
    P.line([R.p(48, TH + 3.4, 432), R.p(92, TH + 3.4, 424)], "#94745c", 13)
    P.line([R.p(42, TH + 3.2, 433), R.p(98, TH + 3.2, 423)], "#6d5444", 5)
    # two loaves; an onion with its paper
    for x, z, s in ((132, 452, 1), (160, 446, .9)):
        P.contact(x, z, 17 * s, 7, .45, y=TH)
        P.sheet(at([(u * s, v * s) for u, v in smooth([(-16, 0), (-17, 6), (-8, 12), (8, 12), (17, 6), (16, 0)], 4)], x, TH, z), "#7d5a44", .3, .35)
        for d in (-7, 0, 7):
            P.line(at([((d - 2) * s, 4 * s), ((d + 2) * s, 10 * s)], x, TH, z - 1), "#a98460", 4)
    with P.spot("ledger", "The ledger"):
        P.contact(196, 424, 26, 14, .4, y=TH)
        P.sheet([R.p(172, TH + 1, 446), R.p(218, TH + 1, 442), R.p(222, TH + 1, 411), R.p(170, TH + 1, 414)], "#4a3040", .4, .35)
        P.sheet([R.p(174, TH + 3, 444), R.p(195, TH + 3.4, 443), R.p(196, TH + 3.4, 412), R.p(172, TH + 3, 414)], "#a9a49a", .2, .35)
        P.sheet([R.p(195, TH + 3.4, 443), R.p(216, TH + 3, 440), R.p(219, TH + 3, 411), R.p(196, TH + 3.4, 412)], "#b3aea4", .1, .35)
        for i in range(5):
            z = 438 - i * 5
            P.line([R.p(177, TH + 3.5, z), R.p(191, TH + 3.5, z - .4)], "#5a5570", 2.2)
            P.line([R.p(200, TH + 3.5, z), R.p(206 + 5 * (i % 2), TH + 3.5, z - .4)], "#5a5570", 2.2)
            P.line([R.p(214, TH + 3.5, z - 1), R.p(216, TH + 3.5, z - 1)], "#8c3b3f", 2.2)
        P.line([R.p(203, TH + 4, 418), R.p(214, TH + 8, 432)], "#b08a50", 4)

TOP = P.clip(R.flat(TX0, TX1, TH, TZ0, TZ1))
BOWL = at(smooth([(-25, 13), (-18, 21), (-4, 25), (12, 23), (24, 14), (22, 4), (12, 0), (-12, 0), (-22, 4)], 5), 8, TH, 444)
LOAVES = [at([(u * s, v * s) for u, v in ((-16, 0), (-17, 6), (-8, 12), (8, 12), (17, 6), (16, 0))], x, TH, z) for x, z, s in ((132, 452, 1), (160, 446, .9))]
BEETS = [disc(*R.p(x, TH + 2 + r * .8, z), r * 2.7, r * 2.5, 12) for x, z, r in ((-92, 440, 8.5), (-78, 446, 7), (-84, 430, 6.5))]
with P.light("lamp_near", 1, of="lamp"):
    with P.group(clip=TOP, mask=P.hide(BOWL, *LOAVES, *BEETS)):
        for k, a in ((70, .34), (110, .24), (160, .18)):
            P.poly(R.ring(LAMP[0] + 6, TH, 440, k, 36, clip=False), "#d99a58", a, .4)
    P.line([R.p(-96, TH, TZ0), R.p(128, TH, TZ0)], "#ffe0a8", 3.5, .8)
    P.poly(at(smooth([(-25, 13), (-18, 21), (-4, 25), (12, 23), (24, 14), (12, 17), (-10, 17)], 5), 8, TH, 444), "#e0b070", .4)
    for x, z, s in ((132, 452, 1), (160, 446, .9)):
        P.line(at([(-16 * s, 6 * s), (-8 * s, 12 * s), (8 * s, 12 * s)], x, TH, z), "#ffe0a8", 3.5, .85)
    P.poly([R.p(174, TH + 3, 444), R.p(195, TH + 3.4, 443), R.p(216, TH + 3, 440), R.p(219, TH + 3, 411), R.p(196, TH + 3.4, 412), R.p(172, TH + 3, 414)], "#e0b070", .26)
    for q in BEETS:
        P.line(q[6:10], "#f0b0a0", 3, .6)

with P.light("oven_near", 1, of="oven"):
    P.line([R.p(TX0, TH, TZ0), R.p(TX0, TH, TZ1)], "#ffb060", 4, .9)
    P.poly([R.p(TX0, TH, TZ0), R.p(TX0, TH, TZ1), R.p(TX0 + 60, TH, TZ1), R.p(TX0 + 30, TH, TZ0)], EMBER, .2)
    P.line([R.p(TX0 + 4, TH - 10, TZ0 + 3), R.p(TX0 + 6, 4, TZ0 + 3)], "#f0904a", 4, .8)
    for q in BEETS:
        P.line(q[3:7], "#ff9a5a", 3, .8)
    P.line(smooth(at([(-26, 2), (-28, 16), (-20, 30)], -70, 19, TZ1 - 26), 10, closed=False), "#f0904a", 3.5, .7)

with P.layer("front", -1):
    # pans on a rack by our head: near, dark, rimmed
    dark, rim = "#100e1e", "#5f5468"
    P.sheet([(-240, 42), (566, 22), (566, 34), (-240, 58)], "#1c182b", 0, .3)
    for x, y, s, ln in ((-90, 48, 1.25, 104), (92, 44, 1.0, 76), (262, 40, 1.12, 92), (412, 36, .8, 60), (508, 34, .62, 46)):
        P.line([(x, y - 8), (x, y + ln * s)], rim, 9 * s)
        P.line([(x + 2, y - 8), (x + 2, y + ln * s)], dark, 8 * s)
        q = disc(x, y + ln * s + 44 * s, 56 * s, 50 * s)
        P.poly(shift(q, -3, -2), rim, 1, 0)
        P.poly(q, dark, 1, 0)
        P.poly(disc(x + 4, y + ln * s + 46 * s, 42 * s, 37 * s), "#171428", 1)

P.mark("stove", -196, 508, face="left")
P.mark("shaft", -106, 556, face="right")
P.mark("table", 14, 512, face="right")
P.mark("hatch_inside", 204, 545, face="left")
P.mark("yard_door", 282, 566, face="left")
P.mark("hatch_beyond", 128, 895, layer="beyond", seat=True, face="right")
P.steam_at("stock", *R.p(-376, RH + 46, 560), 30, 1.6, "oven")
P.steam_at("soup", *R.p(-276, RH + 32, 556), 16, 1.6, "oven")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    out = sys.argv[1]
    render(P.path, f"{out}/ki_all.png", 1280, people=True)
    render(P.path, f"{out}/ki_off.png", 1280, {})
    render(P.path, f"{out}/ki_day.png", 1280, {"oven": 0.9, "lamp": 0.6, "yard": 0.9, "hatch": 0.3}, tint=("#d8ccd8", 0.25))
    render(P.path, f"{out}/ki_oven.png", 1280, {"oven": 1}, margins=True)
