"""The bedroom, 4:52: nobody is warm here; the eye goes to the clock and the hand beside it.

Seen from the doorway. The hall (where the boys wait) throws the one warm wedge.
"""

import math

from paper import DEEP, Place, Point, Room, disc, placed, shift, smooth

r = Room(hx=1000, hy=360, f=1400, eye=155, back=590, left=-290, right=292, top=245)
p = Place("bedroom", "A bedroom, before dawn", seed=452, room=r)

WALL, WOOD, DARKWOOD = "#2c3552", "#43303f", "#33253a"
BLANKET, SHEET, QUILT = "#3a4368", "#8390b0", "#2f3758"


def outside(name: str) -> None:
    """The engine's snow falls right after this layer."""
    i = next(k for k, s in enumerate(p.out) if f'id="layer-{name}"' in s)
    p.out[i] = p.out[i].replace(" data-depth", ' data-weather="1" data-depth')


WX0, WX1, WY0, WY1 = -143, -31, 88, 214
hole = r.front(WX0, WX1, WY0, WY1, r.back)
(wl, wt), (wr, wb) = hole[0], hole[2]

# ---- outside: a street seen from above ----------------------------------------------
with p.layer("air", 4):
    p.rect(-230, 0, 2380, 1080, p.sky("#1d2748", "#4a5a80", 150, 560))
    p.poly(smooth([(480, 330), (600, 316), (700, 325), (800, 308), (960, 322), (960, 420), (480, 420)]), "#33416a")

with p.layer("street", 3.6):
    p.poly([(540, 400), (980, 392), (980, 560), (540, 560)], "#7688ad")
    # three houses over the way, snow on the roofs
    for x, y, w, h, c in ((560, 392, 96, 66, "#2a3459"), (672, 384, 118, 82, "#253054"), (812, 378, 130, 84, "#2a3459")):
        p.poly([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], c)
        p.sheet([(x - 9, y + 5), (x + w * .32, y - 36), (x + w * .68, y - 36), (x + w + 9, y + 5)], "#8496b8", 0, .3)
        p.poly([(x + w * .68, y - 36), (x + w + 9, y + 5), (x + w * .55, y + 5)], "#6d80a6")
        p.rect(x + w * .16, y - 54, 12, 26, "#222b4c")
    p.neighbour(694, 404, 26, 32, "#3a4670", snow="#9fb4cc")
    p.neighbour(744, 404, 26, 32, "#3a4670", snow="#9fb4cc")
    p.neighbour(846, 398, 28, 34, "#3a4670", snow="#9fb4cc")
    p.neighbour(580, 410, 24, 28, "#3a4670")
    # road with two tracks, fence, the snowed-in car in the drive
    p.poly([(540, 486), (980, 474), (980, 500), (540, 514)], "#5b6c93")
    for d in (0, 11):
        p.line([(540, 494 + d), (760, 488 + d), (980, 481 + d)], "#4a5a82", 3)
    for i in range(17):
        p.line([(600 + i * 20, 474 - i * .5), (600 + i * 20, 457 - i * .5)], "#33406a", 4, cap="butt")
    p.line([(590, 464), (940, 455)], "#33406a", 3)
    car = [(0, 0), (4, -13), (20, -16), (34, -31), (66, -31), (80, -15), (96, -11), (98, 0)]
    p.poly(placed(car, 724, 526, 1.2), "#1c2545")
    p.sheet(placed(smooth([(2, -13), (20, -20), (34, -37), (66, -36), (82, -18), (97, -12), (78, -15), (66, -28), (34, -28), (20, -15)], 9),
                   724, 526, 1.2), "#a4b6d0", 0, .2)
    # bare tree, street lamp (dark)
    tree = [(640, 540), (642, 470), (636, 420), (620, 372), (626, 370), (642, 412), (648, 360), (654, 322), (658, 324),
            (654, 380), (652, 420), (672, 384), (690, 352), (694, 355), (676, 400), (655, 440), (652, 540)]
    p.poly(tree, "#161e3c", 1, 1.2)
    for a, b in (((630, 392), (604, 360)), ((652, 372), (668, 330)), ((684, 366), (706, 346)), ((628, 376), (632, 336))):
        p.line([a, b], "#161e3c", 3)
    p.line([(866, 540), (866, 300), (860, 288), (838, 284)], "#121936", 6)
    p.poly([(818, 280), (846, 278), (850, 288), (814, 291)], "#121936")
outside("street")

# ---- the room ---------------------------------------------------------------------
with p.layer("room", 3):
    p.shell(WALL, "#2a2742", "#20284a", left="#232b49", right="#1f2745", holes=[hole])
    p.boards("#221f39", 24, "#302c4a")
    # wallpaper: pairs of stripes, a seam that has come loose
    for i in range(30):
        x = r.left + 8 + i * 19.6
        if WX0 - 14 < x < WX1 + 12:
            for y0, y1 in ((12, WY0 - 9), (WY1 + 14, r.top)):
                p.poly(r.front(x, x + 6.5, y0, y1, r.back), "#313b5b", 1, .3)
        else:
            p.poly(r.front(x, x + 6.5, 12, r.top, r.back), "#313b5b", 1, .3)
    p.sheet([r.p(38, 245, 590), r.p(52, 245, 590), r.p(50, 226, 590), r.p(44, 219, 588)], "#3f4a6c", .5)
    for i in range(7):
        z = 300 + i * 44
        p.poly(r.side(r.left, 12, r.top, z, z + 15), "#29314f", 1, .3)
        p.poly(r.side(r.right, 12, r.top, z, z + 15), "#252d4c", 1, .3)
    p.sheet(r.front(r.left, r.right, 0, 12, r.back - 1), "#3d3148", .4)
    p.poly(r.side(r.left, 0, 12, 250, r.back), "#33293f")
    p.poly(r.front(r.left, r.right, 239, 245, r.back), "#3a4465")
    # ceiling: a dish lamp, off
    cx, cy = r.p(98, 245, 470)
    p.poly(disc(cx + 8, cy + 13, 62, 15), DEEP, .4)
    p.poly(disc(cx, cy + 4, 62, 15), "#39446a")
    p.poly(disc(cx, cy + 9, 50, 11), "#2a345a")
    # window frame, sash bars, sill with a strip of rolled towel
    p.holed(r.front(WX0 - 9, WX1 + 9, WY0 - 4, WY1 + 10, r.back - 1), [hole], "#57506a", .7)
    mx = (wl + wr) / 2
    p.sheet([(mx - 6, wt), (mx + 6, wt), (mx + 6, wb), (mx - 6, wb)], "#4e4863", .4)
    p.sheet([(wl, wt + 138), (wr, wt + 136), (wr, wt + 148), (wl, wt + 150)], "#544d68", .4)
    p.sheet(r.front(WX0 - 16, WX1 + 16, WY0 - 9, WY0 - 3, r.back - 12), "#5f5871", .8)
    # curtain rail and curtains: the left gathered, the right pushed back in a hurry
    a, b = r.p(WX0 - 26, 228, 580), r.p(WX1 + 26, 228, 580)
    for x0, x1, n, low in ((a[0] + 6, a[0] + 74, 5, 566), (b[0] - 66, b[0] - 4, 5, 552)):
        q = [(x0, a[1] + 2)] + [(x0 + (x1 - x0) * t / 10, a[1] + 2 + 3 * (t % 2)) for t in range(1, 11)]
        foot = [(x1 + 10 * math.sin(t * 2.2) - (x1 - x0) * t / 10, low + 5 * math.sin(t * 1.9)) for t in range(11)]
        p.sheet(q + foot, "#4a3a56", 1.1, .2)
        for i in range(n):
            xx = x0 + (x1 - x0) * (i + .4) / n
            p.poly([(xx, a[1] + 6), (xx + 5, a[1] + 6), (xx + 6, low - 4), (xx - 3, low - 2)], "#3b2e49")
            p.poly([(xx + 6, a[1] + 6), (xx + 9, a[1] + 6), (xx + 11, low - 6), (xx + 8, low - 4)], "#574664")
    p.line([a, b], "#6a5a70", 7)
    for q in (a, b):
        p.poly(disc(*q, 8), "#6a5a70")
    # the mirror over the bed: it shows the doorway we look from
    m = r.front(64, 124, 128, 206, r.back - 2)
    p.sheet(m, "#5b4556", 1.2, .3)
    (ml, mt), (mr, mb) = m[0], m[2]
    p.poly([(ml + 11, mt + 11), (mr - 11, mt + 11), (mr - 11, mb - 11), (ml + 11, mb - 11)], "#202a4c")
    p.poly([(ml + 11, mb - 40), (mr - 11, mb - 34), (mr - 11, mb - 11), (ml + 11, mb - 11)], "#1a2142")
    p.poly([(ml + 36, mt + 34), (mr - 40, mt + 34), (mr - 40, mb - 36), (ml + 36, mb - 38)], "#3b3450")
    p.poly([(ml + 43, mt + 41), (mr - 46, mt + 41), (mr - 46, mb - 36), (ml + 43, mb - 37)], "#12193a")
    p.poly([(mr - 46, mt + 41), (mr - 30, mt + 36), (mr - 30, mb - 28), (mr - 46, mb - 36)], "#2c2a48")
    p.poly([(ml + 20, mt + 11), (ml + 44, mt + 11), (ml + 11, mt + 70), (ml + 11, mt + 34)], "#34406a", .55)
    # light switch, socket with nothing in it
    p.sheet(r.front(-12, -5, 112, 123, r.back - 1), "#6a7392", .4)
    p.poly(r.front(-10, -7, 116, 120, r.back - 1), "#464f72")
    # coat on its hook: from the bed it could be somebody
    with p.spot("coat_hook", "His jacket on the hook, over her scarf"):
        hx, hy = r.p(-191, 190, 584)
        p.sheet([(hx - 40, hy - 12), (hx + 40, hy - 14), (hx + 40, hy + 4), (hx - 40, hy + 5)], "#5b4556", .8)
        for d in (-28, 2, 30):
            p.line([(hx + d, hy - 4), (hx + d, hy + 9), (hx + d + 8, hy + 11)], "#8a8298", 4)
        coat = smooth([(-4, 6), (8, 6), (24, 18), (42, 34), (50, 80), (53, 150), (58, 232), (50, 262), (20, 258), (2, 266),
                       (-26, 260), (-48, 264), (-52, 220), (-48, 130), (-46, 70), (-36, 32), (-18, 16)], 22)
        p.sheet(placed(coat, hx, hy, .86), "#3a3350", 1.6, .3)
        p.poly(placed([(-4, 8), (8, 8), (14, 60), (8, 258), (0, 262), (-8, 70)], hx, hy, .86), "#2e2843")
        p.poly(placed([(-36, 34), (-24, 30), (-28, 110), (-38, 190), (-50, 180), (-46, 80)], hx, hy, .86), "#453d5d")
        p.poly(placed([(30, 60), (40, 66), (44, 178), (32, 186), (28, 120)], hx, hy, .86), "#312a46")
        p.line(placed([(-24, 150), (-6, 156)], hx, hy, .86), "#262039", 4)
        p.line(placed([(18, 156), (40, 152)], hx, hy, .86), "#262039", 4)
        p.poly(placed([(-18, 16), (4, 10), (24, 18), (12, 40), (2, 30), (-10, 42)], hx, hy, .86), "#4a4262")
        # the scarf in the sleeve: the only orange thing
        p.sheet(placed(smooth([(30, 176), (42, 172), (48, 190), (46, 226), (52, 250), (36, 254), (34, 222), (30, 200)], 14), hx, hy, .86), "#a2532c", .5)
        for d in (38, 44, 49):
            p.line([(hx + d * .86, hy + 216), (hx + d * .86 + 1, hy + 226)], "#a2532c", 3)
    with p.spot("shoes", "Her shoes, toes to the door"):
        for x in (-203, -186):
            q = r.p(x, 0, 560)
            p.poly(disc(q[0] + 16, q[1] + 3, 34, 7), DEEP, .55)
            p.sheet(placed(smooth([(-6, -2), (-7, -22), (2, -24), (10, -15), (26, -12), (38, -7), (42, 0), (40, 3), (-5, 3)], 8), *q),
                    "#66504f", 0, .3)
            p.poly(placed([(-6, 0), (41, 0), (40, 4), (-5, 4)], *q), "#2b2036")
            p.line(placed([(8, -16), (18, -13)], *q), "#3b2c3c", 3)

# ---- furniture against the walls -----------------------------------------------------
with p.layer("furniture", 2):
    # wardrobe with one door not quite shut
    p.contact(-252, 540, 44, 40, .5)
    p.box(-289, -216, 6, 208, 535, 588, "#4a3547", WOOD, "#372840", .8)
    for x0, x1 in ((-286, -254), (-251, -219)):
        p.sheet(r.front(x0, x1, 14, 196, 534), "#513b4c", .3, .25)
        for y0, y1 in ((24, 92), (104, 186)):
            p.sheet(r.front(x0 + 5, x1 - 5, y0, y1, 534), "#432f42", 0, .15)
    p.poly(r.front(-254, -250.6, 14, 196, 533.5), "#191630")
    p.poly([*r.front(-254, -251, 40, 150, 533)[:2], r.p(-250, 92, 532), r.p(-253, 70, 533)], "#6b5a6e")
    for x in (-257, -248):
        p.poly(disc(*r.p(x, 102, 533), 6), "#9b8f92")
    with p.spot("drawing", "A child's drawing, hung on the wardrobe"):
        dx, dy = r.p(-234, 152, 533)
        p.sheet(placed([(-37, 0), (38, -3), (40, 88), (-35, 91)], dx, dy), "#a3abbb", 1, .35)
        for v in (29, 58):
            p.line(placed([(-36, v), (39, v - 1)], dx, dy), "#8c94a6", 1.6)
        # a house with eleven doors, each with its handle
        p.poly(placed([(-27, 38), (2, 12), (30, 36)], dx, dy), "#8a5142")
        p.line([*placed([(-25, 80), (-26, 38), (29, 36), (30, 79), (-25, 80)], dx, dy)], "#4a5a8a", 3)
        for i in range(11):
            u, v = -20 + (i % 4) * 12.5 + (6 if i > 7 else 0), 40 + (i // 4) * 13.5
            p.poly(placed([(u, v), (u + 7, v), (u + 7, v + 10), (u, v + 10)], dx, dy), ("#4c6a60", "#6a4a62", "#4a5a8a", "#7a6a3e")[i * 3 % 4], 1, .5)
            p.poly(disc(dx + u + 5, dy + v + 6, 1.5, n=6), "#d8d3cc", 1, 0)
        p.line(placed([(-34, 83), (36, 80)], dx, dy), "#4c6a60", 3)
        # the hair clip that holds it
        p.sheet(placed(smooth([(-5, -10), (5, -11), (7, -2), (4, 12), (-2, 13), (-6, 0)], 6), dx, dy), "#7d5a63", .5, .4)
    p.sheet(r.front(-292, -213, 206, 213, 530), "#5a4254", .8)
    # suitcase on top, the good one, out of reach
    p.sheet(r.front(-282, -230, 213, 236, 545), "#3c3c58", .6)
    for x in (-272, -243):
        p.poly(r.front(x, x + 4, 213, 236, 544), "#54506a")
    p.line([r.p(-262, 236, 544), r.p(-261, 240, 544), r.p(-251, 240, 544), r.p(-250, 236, 544)], "#54506a", 4)
    # chest of drawers under the window
    p.contact(-92, 560, 62, 30, .5)
    p.box(-142, -44, 5, 76, 545, 586, "#43303f", "#56404f", "#33253a", .6)
    for i, (y0, y1) in enumerate(((9, 29), (32, 51), (54, 71))):
        for x0, x1 in ((-139, -95), (-91, -47)):
            dx = 3 if (i, x0) == (2, -91) else 0
            p.sheet(shift(r.front(x0, x1, y0, y1, 544), 0, dx), "#4d3847", .3, .22)
            p.poly(disc(*r.p((x0 + x1) / 2, (y0 + y1) / 2, 543), 5), "#8d8087")
    # the jar of quarters on the sill, tape round its lid
    with p.spot("jar", "The jar of quarters"):
        jx, jy = r.p(-61, 85, 580)
        p.poly(disc(jx + 6, jy + 1, 34, 8), DEEP, .5)
        p.sheet(placed(smooth([(-26, 0), (-28, -8), (-28, -54), (-22, -64), (22, -64), (28, -54), (28, -8), (26, 0)], 12), jx, jy), "#3d4a70", 0, .5)
        heap = [(-25, -2), (-25, -30), (-14, -36), (2, -33), (14, -38), (25, -31), (25, -2)]
        p.poly(placed(heap, jx, jy), "#5c6580")
        for _ in range(30):
            u = p.rand.uniform(-20, 20)
            v = p.rand.uniform(-32, -4)
            c = p.rand.choice(("#8b93a8", "#9a9a9e", "#7a7c8e", "#8d7d70"))
            p.poly(disc(jx + u, jy + v, 6.2, p.rand.uniform(2.6, 5), 9), c, 1, .3)
            p.line([(jx + u - 5, jy + v + 2.6), (jx + u + 4, jy + v + 3)], "#434a66", 1.6)
        p.poly(placed([(-27, -52), (-22, -56), (-23, -8), (-27, -10)], jx, jy), "#8fa0c4", .55)
        p.sheet(placed([(-25, -64), (25, -65), (26, -76), (-26, -75)], jx, jy), "#8c7d86", .3, .4)
        p.sheet(placed([(-29, -66), (28, -67), (28, -59), (-29, -58)], jx, jy), "#a39a8c", .2, .3)
    # the answering machine and its telephone, a comb, a brush in line
    q = r.p(-116, 76, 560)
    p.poly(disc(q[0], q[1] + 1, 56, 6), DEEP, .5)
    p.sheet(placed([(-48, 0), (-44, -22), (30, -24), (36, 0)], *q), "#59607f", .4)
    p.poly(placed([(-38, -15), (-8, -16), (-7, -5), (-39, -4)], *q), "#2b3354")
    p.poly(placed([(0, -17), (24, -18), (27, -4), (1, -4)], *q), "#474f70")
    for i in range(3):
        for j in range(3):
            p.poly(placed([(3 + 7 * i, -16 + 4 * j), (8 + 7 * i, -16 + 4 * j), (8 + 7 * i, -13 + 4 * j), (3 + 7 * i, -13 + 4 * j)], *q), "#8890ac", 1, 0)
    p.sheet(placed(smooth([(-50, -26), (-46, -36), (-34, -37), (-26, -31), (8, -32), (16, -38), (30, -37), (36, -27), (32, -23), (14, -24),
                           (-28, -23), (-46, -22)], 9), *q), "#6a7192", .4)
    p.poly(disc(q[0] - 23, q[1] - 10, 3.4), "#7a3a45")
    p.line(smooth([(q[0] + 34, q[1] - 4), (q[0] + 50, q[1] + 1), (q[0] + 44, q[1] + 22), (q[0] + 60, q[1] + 60)], 9, False), "#262039", 3)
    for i, x in enumerate((-80, -73, -66)):
        q = r.p(x, 76, 562)
        p.sheet(placed([(-4, 0), (-5, -12 - 7 * i), (5, -12 - 7 * i), (5, 0)], *q), ("#6d5a70", "#59607f", "#7b6a78")[i], .3)

# ---- the bed, head to the right; the sleeper turned away -----------------------------------
with p.layer("bed", 1.5):
    p.poly([r.p(5, 0, 410), r.p(300, 0, 410), r.p(300, 0, 580), r.p(5, 0, 580)], DEEP, .4)
    p.sheet(r.front(2, 300, 12, 30, 424), DARKWOOD, 0, .2)
    p.poly(r.flat(10, 296, 55, 420, 574), BLANKET)
    p.poly([r.p(10, 55, 574), r.p(296, 55, 574), r.p(296, 62, 574), r.p(10, 62, 574)], "#333c60")
    # headboard (behind the sleeper's end), far pillow
    p.sheet([*r.side(288, 30, 118, 418, 578)], "#3a2a3c", 0, .2)
    far = [(232, 57, 505), (236, 72, 520), (252, 78, 530), (278, 76, 535), (286, 60, 520), (280, 55, 500), (250, 54, 495)]
    p.sheet(smooth([r.p(*v) for v in far], 16), "#76829f", .6, .2)
    p.poly(smooth([r.p(*v) for v in [(234, 57, 505), (250, 60, 505), (284, 60, 510), (280, 55, 498), (250, 54, 494)]], 16), "#64708f")
    # hair, at the blanket's edge
    hair = [(238, 70, 528), (240, 80, 528), (246, 87, 528), (255, 88, 528), (262, 82, 528), (263, 74, 528), (257, 69, 528), (247, 66, 528)]
    p.sheet(smooth([r.p(*v) for v in hair], 9), "#1b1730", .5, .12)
    p.poly(smooth([r.p(*v) for v in [(246, 80, 527), (252, 84, 527), (260, 80, 527), (254, 79, 527)]], 7), "#28213c")
    # the hump: legs, hip, waist, shoulder
    top = [(22, 58), (44, 69), (66, 69), (96, 73), (124, 82), (146, 88), (166, 88), (188, 90), (208, 99), (223, 102), (236, 97), (246, 86), (250, 70)]
    base = [(244, 58), (200, 56), (140, 55), (80, 55), (24, 56)]
    hump = smooth([r.p(x, y, 535) for x, y in top], 20, False) + [r.p(x, y, 498) for x, y in base]
    p.sheet(hump, "#434d74", 1.2, .35)
    # planes: top towards the window, the near flank in its own shade
    p.poly(smooth([r.p(x, y, 520) for x, y in [(30, 59), (84, 65), (118, 70), (150, 78), (176, 78), (206, 84), (232, 84), (246, 70)]], 20, False)
           + [r.p(x, y, 498) for x, y in base], "#38416a")
    for x0, y0, x1, y1 in ((150, 83, 118, 57), (156, 83, 150, 56), (166, 82, 188, 57), (222, 92, 204, 57), (226, 90, 226, 58), (104, 70, 66, 57)):
        q0, q1 = r.p(x0, y0, 524), r.p(x1, y1, 500)
        nx = 7
        p.poly([q0, (q0[0] + 4, q0[1] + 2), (q1[0] + nx, q1[1] + 2), (q1[0] - nx, q1[1])], "#2f385e", .8)
    for x0, x1, y0 in ((128, 150, 82), (60, 100, 67)):
        p.line(smooth([r.p(x0, y0 - 2, 530), r.p((x0 + x1) / 2, y0 + 3, 530), r.p(x1, y0 + 4, 530)], 9, False), "#55608a", 3)
    # the blanket's bound edge, drawn up round a shoulder
    edge = [(214, 100), (228, 101), (239, 96), (247, 86), (251, 68), (245, 60), (240, 66), (238, 82), (230, 90), (216, 93)]
    p.sheet(smooth([r.p(x, y, 532) for x, y in edge], 14), "#566190", .5, .35)
    # her half: blanket thrown back, the sheet with the dent she left
    sh = [r.p(46, 55.5, 424), r.p(232, 55.5, 424), r.p(236, 55.5, 486), r.p(150, 55.5, 492), r.p(92, 55.5, 486), r.p(58, 55.5, 462)]
    p.sheet(sh, "#6d7a9c", .3, .25)
    p.poly(smooth([r.p(100, 55.6, 446), r.p(150, 55.6, 436), r.p(190, 55.6, 446), r.p(180, 55.6, 470), r.p(130, 55.6, 474)], 18), "#596689")
    for a, b, c, d in ((72, 440, 112, 452), (80, 462, 116, 460), (196, 440, 226, 430)):
        p.line([r.p(a, 55.6, b), r.p(c, 55.6, d)], "#7f8cad", 3)
    pil = [(196, 57, 436), (200, 68, 448), (222, 64, 455), (246, 70, 458), (258, 62, 446), (254, 55, 430), (226, 54, 426), (204, 54, 428)]
    p.sheet(smooth([r.p(*v) for v in pil], 14), "#8390b0", .8, .2)
    p.poly(smooth([r.p(*v) for v in [(206, 62, 440), (222, 63, 448), (240, 64, 446), (232, 57, 438), (214, 57, 436)]], 12), "#687597")
    # an arm lies over the place where she was; the hand is near the table
    arm = [(1630, 562), (1664, 550), (1690, 576), (1708, 606), (1700, 632), (1674, 660), (1652, 644), (1664, 618), (1652, 600), (1630, 584)]
    p.sheet(smooth(arm, 14), "#50456a", .8, .3)
    for a, b in (((1664, 584), (1692, 590)), ((1666, 606), (1700, 610)), ((1662, 640), (1676, 654))):
        p.line([a, b], "#3d3556", 4)
    fingers = smooth([(1656, 642), (1672, 656), (1664, 672), (1650, 682), (1640, 694), (1632, 696), (1634, 684), (1622, 694), (1613, 694), (1620, 680), (1606, 686),
                      (1599, 682), (1614, 668), (1602, 668), (1600, 662), (1618, 656), (1636, 646)], 8)
    p.sheet(fingers, "#746074", .7, .35)
    for a, b in (((1640, 676), (1634, 684)), ((1628, 672), (1620, 681)), ((1624, 664), (1614, 669))):
        p.line([a, b], "#55455a", 2)
    flap = [r.p(30, 57, 424), r.p(46, 62, 424), r.p(62, 60, 462), r.p(96, 60, 488), r.p(150, 60, 496), r.p(148, 57, 505), r.p(80, 58, 500), r.p(38, 58, 470)]
    p.sheet(flap, "#525d86", .8, .35)
    # overhang towards us, with cut folds
    n, low = 24, []
    for i in range(n + 1):
        x = 12 + 284 * i / n
        low.append(r.p(x, 20 + 2.2 * math.sin(i * 1.7) + (2 if i % 5 == 0 else 0), 419))
    over = [r.p(12, 55, 420), *[r.p(12 + 284 * i / 6, 55, 420) for i in range(1, 7)], *reversed(low)]
    p.sheet(over, QUILT, .8, .25)
    for i in range(15):
        x = 24 + i * 18.6
        p.poly([r.p(x, 52, 419), r.p(x + 2.5, 52, 419), r.p(x + 7, 21, 419), r.p(x - 3, 22, 419)], "#272f4f")
        p.poly([r.p(x + 8, 54, 419), r.p(x + 10, 54, 419), r.p(x + 13, 24, 419), r.p(x + 10, 24, 419)], "#38416a")
    # foot post
    p.sheet(r.front(2, 11, 0, 84, 414), "#4b3646", .6, .3)
    p.sheet(r.front(.5, 12.5, 84, 90, 413), "#57404f", .3, .3)
    # chair at the foot of the bed: the bag, ready
    c0 = r.p(-40, 0, 455)
    k = r.k(455)

    def ch(u: float, v: float) -> Point:
        return c0[0] + u * k, c0[1] - v * k

    p.poly(disc(*ch(2, 1), 30 * k, 5 * k), DEEP, .5)
    for u in (-20, 18):
        p.sheet([ch(u, 92), ch(u + 4, 92), ch(u + 4, 0), ch(u, 0)], "#3a2a3c", .3)
    for v in (86, 74, 62):
        p.sheet([ch(-17, v), ch(19, v), ch(19, v - 5), ch(-17, v - 5)], "#4b3646", .3)
    p.sheet([ch(-24, 46), ch(22, 46), ch(25, 42), ch(-27, 42)], "#57404f", .4)
    for u in (-26, 21):
        p.sheet([ch(u, 42), ch(u + 4, 42), ch(u + 4, -4), ch(u, -4)], "#43303f", .4)
    p.sheet([ch(-22, 22), ch(21, 22), ch(21, 18), ch(-22, 18)], "#3a2a3c", .2)
    with p.spot("bag", "The swimming bag, not closed yet"):
        b = smooth([ch(-24, 46), ch(-25, 58), ch(-20, 70), ch(-8, 73), ch(6, 71), ch(18, 74), ch(22, 62), ch(22, 47), ch(4, 45)], 16)
        p.sheet(b, "#5a6a72", .7, .3)
        p.poly([ch(-24, 47), ch(-24, 56), ch(-6, 53), ch(22, 55), ch(22, 47), ch(4, 45)], "#485763")
        p.poly([ch(-18, 71), ch(-6, 75), ch(8, 72), ch(16, 75), ch(10, 69), ch(-8, 69)], "#252d48")
        # the towel keeps it from closing
        t = [ch(0, 74), ch(11, 76), ch(15, 66), ch(14, 57), ch(5, 56), ch(3, 65)]
        p.sheet(smooth(t, 9), "#8a93ad", .4, .4)
        for v in (70, 65, 60):
            p.line([ch(2.5, v), ch(14.5, v + .6)], "#6a4a52", 3, cap="butt")
        p.poly(placed([(-12, -8), (0, -12), (10, -4), (14, -10), (14, 8), (8, 2), (-2, 6), (-10, 2)], *ch(-10, 60), 1.1), "#7d93a0", .8)
        p.line(smooth([ch(-17, 69), ch(-15, 82), ch(-5, 84), ch(-2, 70)], 8, False), "#3a4856", 6)

# ---- light: the street lamp ------------------------------------------------------------
COLD = "#6f86bd"
with p.light("window", 3):
    inside = p.clip([(wl + 3, wt + 3), (mx - 7, wt + 3), (mx - 7, wt + 136), (wl + 3, wt + 137)],
                    [(mx + 7, wt + 3), (wr - 3, wt + 3), (wr - 3, wt + 134), (mx + 7, wt + 135)],
                    [(wl + 3, wt + 151), (mx - 7, wt + 150), (mx - 7, wb - 6), (wl + 3, wb - 6)],
                    [(mx + 7, wt + 150), (wr - 3, wt + 149), (wr - 3, wb - 6), (mx + 7, wb - 6)])
    with p.group(clip=inside):
        p.poly([(818, 290), (846, 288), (920, 520), (742, 524)], p.linear([(0, "#cfe0ff", .55), (1, "#7f98cc", 0)], (0, 290, 0, 524)))
        p.poly(disc(830, 506, 100, 24), "#8ea6d8", .34)
        p.poly(disc(830, 506, 62, 14), "#8ea6d8", .3)
        p.poly([(816, 289), (849, 287), (846, 296), (820, 297)], "#eef4ff")
        p.glow(832, 294, 66, 60, "#a9c0f0", .5)
        p.neighbour_lit(744, 404, 26, 32, "sewing", "#b58146")
    # panes thrown up on the ceiling, pane by pane
    for u0, u1 in ((-136, -92), (-84, -40)):
        for z0, z1, al in ((574, 488, .62), (480, 392, .46)):
            s0, s1 = (590 - z0) * .34, (590 - z1) * .34
            w0, w1 = 1 + (590 - z0) * .0022, 1 + (590 - z1) * .0022
            c = -88
            p.poly([r.p(c + (u0 - c) * w0 + s0, 245, z0), r.p(c + (u1 - c) * w0 + s0, 245, z0),
                    r.p(c + (u1 - c) * w1 + s1, 245, z1), r.p(c + (u0 - c) * w1 + s1, 245, z1)], COLD, al)
    # and on the floor: less, since it comes from below, from the snow
    legs = [[(x0, 712), (x1, 712), (x1, 882), (x0, 882)] for x0, x1 in ((788, 809), (810, 828), (932, 949), (946, 964))]
    chair = p.hide([(786, 560), (964, 560), (966, 730), (786, 730)], [(800, 786), (950, 786), (950, 806), (800, 806)], *legs)
    p.out.append(f'<g mask="{chair}">')
    for u0, u1 in ((-140, -96), (-84, -40)):
        p.poly([r.p(u0 - 6, 0, 566), r.p(u1 - 2, 0, 566), r.p(u1 - 84, 0, 372), r.p(u0 - 100, 0, 372)],
               p.linear([(0, COLD, .34), (1, COLD, 0)], (0, r.p(0, 0, 566)[1], 0, r.p(0, 0, 372)[1])), 1, .8)
    p.out.append("</g>")
    for x in (WX0 - 18, WX1 + 18):
        p.line([r.p(x, WY0 - 6, r.back - 16), r.p(x, WY1 + 8, r.back - 16)], "#8fa6dc", 3, .5)
    # what the cold light touches: sill, curtain hems, coat edge, drawer tops, the hip and shoulder
    p.poly(r.front(-97, WX1 - 14, WY0 - 4.4, WY0 - 3, r.back - 12), COLD, .5)
    p.poly(r.flat(-138, -66, 76, 548, 584), COLD, .3)
    p.line(smooth([r.p(x, y + .6, 535) for x, y in top[1:12]], 20, False), "#5b70a8", 3.4, .6)
    p.poly(smooth([r.p(x, y, 534) for x, y in [(66, 68), (96, 72), (124, 81), (146, 87), (166, 87), (162, 82), (140, 79), (100, 69)]], 18), COLD, .22)
    p.poly(placed([(38, 40), (46, 60), (52, 150), (57, 232), (50, 232), (46, 150), (42, 70)], *r.p(-191, 190, 584), .86), COLD, .35)

# ---- light: the wedge from the hall, where the boys are ------------------------------------
HALL = "#a85f26"
outline = [(x, y) for x, y in smooth(top, 3, False)]
with p.light("hall", 2):
    stand = p.hide([ch(-27, 46), ch(-27, 42), ch(-20, 42), ch(-20, 92), ch(22, 92), ch(22, 42), ch(25, 42), ch(25, 46)], b,
                   r.front(0, 13, 0, 91, 413))
    hang = p.clip(over)
    for w, al in ((0, .36), (6, .16), (13, .10)):
        x0, x1 = -44 - w * .7, -4 + w * .7
        f0, f1 = 34 - w, 84 + w
        with p.group(mask=stand):
            # floor, then up the hanging blanket
            p.poly([r.p(x0, 0, 250), r.p(x1, 0, 250), r.p(f1, 0, 419), r.p(f0, 0, 419)], HALL, al)
            with p.group(clip=hang):
                p.poly([r.p(f0, 12, 419), r.p(f1, 12, 419), r.p(f1, 55, 419), r.p(f0, 55, 419)], HALL, al)
            # over the bed where she lay, over a hip, up the wall
            g0, g1 = f0 + 6, f1 + 17
            p.poly([r.p(f0, 55, 419), r.p(f1, 55, 419), r.p(g1, 56, 498), r.p(g0, 56, 498)], HALL, al * .8)
            ridge = [r.p(x, y, 535) for x, y in outline if g0 + 2 <= x <= g1 + 4]
            p.poly([r.p(g0, 56, 498), r.p(g1, 56, 498), *reversed(ridge)], HALL, al)
            p.poly([*ridge, (r.p(g1 + 12, 0, 588)[0], r.p(0, 226 - w, 588)[1]), (r.p(g0 + 5, 0, 588)[0], r.p(0, 234 - w, 588)[1])],
                   p.linear([(0, HALL, .2), (1, HALL, .9)], (0, 190, 0, 560)), al, 0)
    # the mirror gives the doorway back
    p.poly([(ml + 43, mt + 41), (mr - 46, mt + 41), (mr - 46, mb - 36), (ml + 43, mb - 37)], "#8a5527", .9)
    p.poly([(mr - 46, mt + 41), (mr - 40, mt + 38), (mr - 40, mb - 33), (mr - 46, mb - 36)], "#d79a52", .8)
    p.poly([(ml + 43, mb - 37), (mr - 46, mb - 36), (mr - 62, mb - 12), (ml + 14, mb - 12)], "#8a5527", .4)
    # catches: foot post, chair rail, bag
    p.poly(r.front(9, 11, 0, 84, 413), HALL, .8)
    p.line([ch(-17, 86), ch(19, 86)], HALL, 3, .7)
    p.line([ch(-17, 74), ch(19, 74)], HALL, 3, .5)
    p.poly([ch(-24, 47), ch(-25, 57), ch(-21, 69), ch(-18, 68), ch(-20, 57), ch(-19, 47)], HALL, .5)

# ---- the near side: what she can reach ---------------------------------------------------
TX0, TX1, TZ0, TZ1, TY = 92, 176, 372, 410, 62
kt = r.k(TZ0 + 12)


def on(x: float, z: float = TZ0 + 14) -> Point:
    return r.p(x, TY, z)


cx, cy = on(150, 392)
SEG = {"4": "bfgc", "5": "afgcd", "2": "abged"}
LINES = {"a": ((1, 0), (9, 0)), "b": ((10, 1), (10, 9)), "c": ((10, 11), (10, 19)), "d": ((1, 20), (9, 20)),
         "e": ((0, 11), (0, 19)), "f": ((0, 1), (0, 9)), "g": ((1, 10), (9, 10))}


def digits(colour: str, width: float, *, only: bool, a: float = 1) -> None:
    """The clock's numbers: cut slots, or what shines through them."""
    for ch_, at in (("4", -31), ("5", 0), ("2", 20)):
        for s, ((u0, v0), (u1, v1)) in LINES.items():
            if only and s not in SEG[ch_]:
                continue
            p.line([(cx + at + u0 * 1.25 - v0 * .05, cy - 35 + v0 * 1.15), (cx + at + u1 * 1.25 - v1 * .05, cy - 35 + v1 * 1.15)], colour, width, a, cap="butt")
    for v in (-29, -19):
        p.poly(disc(cx - 9, cy + v, 2.6, n=7), colour, a, 0)


with p.layer("people", 1):
    p.contact((TX0 + TX1) / 2, 392, 54, 26, .5)
    p.box(TX0, TX1, 0, TY, TZ0, TZ1, "#4a3545", "#6a5160", "#33253a", 0)
    p.sheet(r.front(TX0 - 1.5, TX1 + 1.5, TY - 4, TY, TZ0 - 2), "#614857", .5, .35)
    p.sheet(r.front(TX0 + 4, TX1 - 4, TY - 27, TY - 8, TZ0 - 1), "#523c4b", .4, .25)
    p.poly(disc(*r.p(134, TY - 17, TZ0 - 1), 9), "#9b8f92")
    p.poly(r.front(TX0 + 5, TX1 - 5, 6, TY - 31, TZ0 - 1), "#231b31")
    # a drawing dropped behind: folded clothes on the shelf, children's sizes
    for i, (c, w) in enumerate((("#59607f", 34), ("#6a4a52", 31), ("#46586a", 28))):
        p.sheet(r.front(TX0 + 14, TX0 + 14 + w, 8 + i * 6, 13.4 + i * 6, TZ0 + 3), c, .2, .25)
    # lamp, off; its shade stands before the sleeper
    lx, ly = on(112, 402)
    p.poly(disc(lx + 6, ly, 44, 9), DEEP, .45)
    p.sheet(placed(smooth([(-26, 0), (-22, -8), (-10, -13), (-8, -40), (-13, -62), (0, -76), (13, -62), (8, -40), (10, -13), (22, -8), (26, 0)], 12), lx, ly),
            "#4d5878", .3, .35)
    p.line([(lx, ly - 76), (lx, ly - 92)], "#8d8087", 5)
    shade = [(-34, -168), (34, -170), (62, -88), (-62, -85)]
    p.sheet(placed(shade, lx, ly), "#5a4c66", .8, .3)
    for i in range(7):
        u0, u1 = -30 + i * 10, -54 + i * 18
        p.poly(placed([(u0, -168), (u0 + 3, -168), (u1 + 7, -87), (u1, -87)], lx, ly), "#4c3f58")
    # the telephone, face up, and a glass of water
    with p.spot("phone", "His phone, face up"):
        q = [on(95, 376), on(110, 376), on(109, 391), on(96, 391)]
        p.sheet(q, "#565d7e", .7, .5)
        p.poly([on(96.4, 377.6), on(108.6, 377.6), on(107.8, 389.6), on(97.2, 389.6)], "#181e3c")
        p.poly([on(97, 386), on(99, 377.6), on(103, 377.6), on(101, 389.6), on(97, 389.6)], "#2b3560", .8)
    gx, gy = on(127, 388)
    p.poly(disc(gx + 6, gy + 1, 24, 6), DEEP, .45)
    p.sheet(placed([(-15, 0), (-19, -54), (19, -54), (15, 0)], gx, gy), "#46547c", 0, .5)
    p.poly(placed([(-14, -2), (-17, -34), (17, -35), (14, -2)], gx, gy), "#5a6a92")
    p.poly(placed([(-17, -34), (0, -37), (17, -35), (0, -32)], gx, gy), "#7a89ad")
    p.poly(placed([(-16, -50), (-12, -50), (-9, -4), (-12, -4)], gx, gy), "#9aa8c8", .6)
    # the clock, its numbers cut out
    p.poly(disc(cx + 6, cy + 2, 62, 9), DEEP, .5)
    p.sheet(placed([(-58, 0), (-52, -46), (52, -48), (58, 0)], cx, cy), "#3c3a55", .5, .4)
    p.poly(placed([(-46, -8), (-42, -39), (42, -40), (46, -8)], cx, cy), "#11162e")
    p.poly(placed([(-40, -48), (40, -49), (36, -54), (-36, -53)], cx, cy), "#4d4a68")
    digits("#232b4c", 3.4, only=False)
    # the keys, over the edge
    with p.spot("keys", "The car keys"):
        kx, ky = on(159, 376)
        p.line([(kx + 11 * math.cos(t * .5), ky - 3 + 5 * math.sin(t * .5)) for t in range(14)], "#a7adbd", 3)
        for u, v, t in ((8, 0, 62), (-4, 1, 96), (16, -2, 34)):
            key = [(0, -4), (8, -6), (13, 0), (34, -1), (34, 3), (29, 3), (28, 6), (24, 3), (13, 4), (8, 6), (0, 4)]
            p.sheet(placed(key, kx + u, ky + v, 1, turn=t), "#8e95aa", .3, .4)
        p.sheet(placed([(-4, 0), (5, 0), (7, 24), (-6, 24)], kx - 14, ky - 1, 1.1, turn=22), "#2b2036", .3, .4)

CLOCK = "#49c9c2"
with p.light("clock", 1):
    digits(CLOCK, 10, only=True, a=.16)
    digits(CLOCK, 6, only=True, a=.3)
    digits("#8ff0e4", 3.4, only=True)
    # what it touches: table top, drawing's edge, jar's flank, pillow, lamp shade from below
    p.poly([on(138, 374), on(162, 374), on(165, 384), on(161, 389), on(138, 389), on(130, 381)], CLOCK, .20)
    p.poly([on(138, 373), on(176, 373), on(176, 402), on(172, 409), on(140, 402), on(126, 384)], CLOCK, .12)
    p.poly(placed([(6, -33), (17, -34), (14, -3), (4, -3)], gx, gy), CLOCK, .34)
    p.line(placed([(18, -53), (15, -2)], gx, gy), CLOCK, 3, .6)
    p.poly(fingers, CLOCK, .2)
    p.poly(placed([(44, -88), (62, -88), (52, -118), (42, -112)], lx, ly), CLOCK, .16)
    p.poly(r.front(136, 166, TY - 4, TY, TZ0 - 2.2), CLOCK, .22)
    p.glow(cx, cy - 30, 190, 120, CLOCK, .26)

# ---- the doorway we stand in ---------------------------------------------------------------
with p.layer("front", -1):
    leaf = [(-230, 0), (96, 0), (108, 300), (104, 640), (110, 1080), (-230, 1080)]
    p.sheet(leaf, "#141a36", 1.4, .22, tint="#7d8fc0")
    for y0, y1 in ((90, 430), (520, 960)):
        p.sheet([(-230, y0), (26, y0 + 8), (30, y1), (-230, y1 + 16)], "#10152e", 0, .16)
    p.poly([(96, 0), (124, 0), (137, 300), (132, 640), (139, 1080), (110, 1080), (104, 640), (108, 300)], "#232a4c")
    p.sheet([(66, 500), (92, 499), (94, 600), (68, 602)], "#2a3154", .5, .3)
    p.sheet(smooth([(78, 530), (90, 526), (104, 534), (172, 536), (180, 543), (172, 550), (102, 550), (88, 556), (78, 550)], 12), "#565876", .9, .4)
    p.poly(disc(80, 580, 5), "#10152e")
    # the jamb, and beyond it the rest of the hall wall
    p.sheet([(1700, 0), (1742, 0), (1748, 540), (1744, 1080), (1700, 1080), (1704, 500)], "#232a4c", 1.2, .3)
    p.poly([(1742, 0), (2150, 0), (2150, 1080), (1744, 1080), (1748, 540)], "#10152e")
    p.sheet([(1790, 0), (1822, 0), (1826, 1080), (1792, 1080)], "#171d3a", .6, .18)
    p.sheet([(1868, 392), (1914, 390), (1916, 462), (1868, 464)], "#1d2442", .8, .2)
    p.poly([(1882, 412), (1900, 411), (1901, 440), (1882, 441)], "#141a36")

p.mark("bedside", 44, 376, face="right")
p.mark("doorway", -126, 372, face="right")
p.mark("window", -112, 520, face="right")
p.mark("wardrobe", -256, 480, face="right")
p.write()
