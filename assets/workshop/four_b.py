"""4B: a room over a restaurant; one glass stroke of the bird burns here for a night light.

Everything is within reach of the bed: cards, the man's photograph, the hatch through which
supper comes and a voice. It's the smallest room of the week and the warmest.
"""

import math
import sys

from paper import DEEP, NEON, Place, Turned, bird, disc, mix, placed, render, shift, smooth
from props import Props

R = Turned(9, (-20, 470), hx=1000, hy=424, f=1300, eye=150, back=560, left=-318, right=316, top=258)
P = Place("four_b", "4B, over the restaurant", seed=402, room=R, sun=(1.8, -2.2))
K = Props(P)
B = R.back
U = P.rand.uniform
FR = K.front(B)
WIN = (124, 236, 88, 214)
PANES = [R.front(a, b, c, d, B) for a, b in ((124, 177), (183, 236)) for c, d in ((88, 158), (164, 214))]
SHAFT = (22, 88, 62, 138)
HOT, GLOW, STREET, TEAL = "#e8a04e", "#d8924a", "#9fb0d2", "#3f9c9c"
BX = -178                                    # the bed's middle
LX, LY, LZ = -44, 196, 440                   # the hanging lamp
STROKE = placed(smooth([(16, -30), (4, 6), (-18, 34), (-32, 58)], 7, closed=False), *R.p(-184, 188, B - 8), 1.75)

# ---- outside: roofs across the street --------------------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#18213f", "#3d4c74", 150, 560))
with P.layer("street", 3, weather=True):
    P.sheet([(1270, 330), (1400, 326), (1400, 600), (1270, 600)], "#26325a", .4, .2)
    P.sheet([(1392, 380), (1570, 372), (1570, 600), (1392, 600)], "#2c3860", .4, .2)
    for q in ([(1264, 332), (1280, 320), (1390, 317), (1406, 326)], [(1386, 382), (1402, 370), (1560, 363), (1576, 372)]):
        P.poly(q, "#a9b8d2")
    for x, y in ((1296, 356), (1340, 356), (1296, 416), (1340, 416), (1424, 410), (1470, 408), (1516, 406), (1424, 470), (1516, 466)):
        P.neighbour(x, y, 24, 34, "#1e284c", "#161e3c", "#8d9fbf")
    P.sheet([(1490, 372), (1492, 340), (1520, 339), (1522, 371)], "#34406a", .2, .3)
    P.poly(smooth([(1270, 546), (1380, 536), (1500, 544), (1580, 536), (1580, 610), (1270, 610)], 22), "#8294b4")

# ---- the room ------------------------------------------------------------------------------------------
WALL, FLOOR, WOOD, LINEN = "#4c4059", "#3b2c38", "#4d3540", "#8b8a98"
with P.layer("room", 2):
    P.shell(WALL, FLOOR, "#2f2f50", left="#3c3450", right="#443a55", holes=[*PANES, R.front(*SHAFT, B)], near=235)
    P.boards("#2f232e", 20, "#46343f", near=250)
    # wallpaper: a small flower in a trellis, cut from one sheet
    d = ""
    for i in range(-15, 16):
        for j in range(3, 12):
            x, y = i * 21 + (10 if j % 2 else 0), j * 20
            if x > R.right - 8 or x < R.left + 8 or y > 238 or WIN[0] - 14 < x < WIN[1] + 14 and 76 < y < 226 or 6 < x < 104 and 44 < y < 156:
                continue
            px, py = R.p(x, y, B)
            d += f"M{px - 5:.0f} {py:.0f}L{px:.0f} {py - 8:.0f} {px + 5:.0f} {py:.0f} {px:.0f} {py + 8:.0f}Z"
    P.raw(f'<path d="{d}" fill="#574a63"/>')
    P.sheet(R.front(R.left, R.right, 240, 258, B - 1), "#5a4a60", .3)
    P.sheet(R.side(R.right, 240, 258, 250, B), "#4f4158", .2)
    P.sheet(R.front(R.left, R.right, 0, 14, B - 1), WOOD, .3)
    P.poly(R.side(R.right, 0, 14, 250, B), mix(WOOD, DEEP, .2))
    P.poly(R.side(R.left, 0, 14, 250, B), mix(WOOD, DEEP, .3))
    # rug, worn to the warp where she gets out of bed
    q = smooth([R.p(x, 0, z) for x, z in ((-130, 400), (120, 392), (146, 440), (130, 500), (-110, 508), (-150, 452))], 900)
    P.sheet(q, "#5d3d46", .3, .25)
    P.poly(smooth([R.p(x, 0, z) for x, z in ((-116, 410), (106, 403), (128, 442), (114, 490), (-98, 497), (-134, 452))], 900), "#4a3342")
    P.poly(smooth([R.p(x, 0, z) for x, z in ((-98, 420), (90, 414), (108, 444), (98, 480), (-82, 486), (-116, 452))], 900), "#5d4a52")
    # the shaft, behind its hatch: rope, brick, a tray that has come up
    x0, x1, y0, y1 = SHAFT
with P.layer("shaft", 2.2):
    P.poly(R.front(x0 - 2, x1 + 2, y0 - 2, y1 + 2, B), "#171b33")
    for j in range(6):
        for i in range(4):
            P.poly(R.front(x0 + i * 18 - (9 if j % 2 else 0), x0 + i * 18 + 16 - (9 if j % 2 else 0), y0 + 14 + j * 11, y0 + 23 + j * 11, B + 24), "#262742", .9, .3)
    P.line([R.p(44, y1, B), R.p(44, y0, B)], "#8a7558", 6)
    P.line([R.p(48, y1, B), R.p(48, y0, B)], "#6f5d48", 5)
    P.sheet(R.front(x0 + 2, x1 - 2, y0 + 1, y0 + 8, B - 1), "#5a4850", .3, .35)
    P.sheet(K.front(B - 2, 66, y0 + 8)([(-11, 0), (11, 0), (13, 5), (-13, 5)]), "#7d8290", .2, .4)
    P.poly(K.front(B - 2, 66, y0 + 13)(smooth([(-11, 0), (-7, 9), (0, 11), (7, 9), (11, 0)], 3)), "#8d93a2")
with P.layer("wall", 1.9):
    with P.spot("shaft_hatch", "The hatch to the shaft, and what comes up it"):
        P.holed(R.front(x0 - 10, x1 + 10, y0 - 8, y1 + 10, B - 3), [R.front(*SHAFT, B - 3)], "#5c4450", .6, .35)
        P.sheet(R.front(x0 - 13, x1 + 13, y0 - 13, y0 - 6, B - 14), "#6a505a", .4, .35)
        P.sheet(R.front(x0 - 3, x1 + 3, 118, 150, B - 5), "#52404c", .5, .3)      # the sash, pushed up
        P.line([R.p(48, 123, B - 6), R.p(62, 123, B - 6)], "#8f7f62", 6)
    # the stroke of glass above the bed, a wire, a box that hums
    with P.spot("night_light", "A curved glass tube for a night light"):
        # the wall is broken through to the sign: plaster, a ring of brick, the dark, the iron it hangs on
        mx, my = STROKE[len(STROKE) // 2]
        torn = [(-104, -34), (-82, -62), (-88, -96), (-44, -112), (-12, -134), (34, -118), (62, -126), (92, -84), (84, -44), (110, -8),
                (88, 36), (94, 76), (56, 98), (30, 130), (-18, 116), (-58, 126), (-84, 88), (-78, 52), (-108, 18)]
        hole = [(u * .72 + (6 if i % 2 else -5), v * .78) for i, (u, v) in enumerate(torn)]
        P.sheet(shift(torn, mx, my), "#7c6a72", .5, .4)
        with P.group(clip=P.clip([(mx + u * .95, my + v * .95) for u, v in torn])):
            P.rect(mx - 120, my - 140, 240, 280, "#3a2a3c")
            for j in range(13):
                for i in range(7):
                    x, y = mx - 150 + i * 46 + (23 if j % 2 else 0), my - 138 + j * 22
                    P.poly([(x, y), (x + 42, y), (x + 42, y + 18), (x, y + 18)], P.rand.choice(("#6a4046", "#5c3a46", "#74484a")), 1, 1.2)
        P.sheet(shift(hole, mx, my), "#10132a", 0, .2)
        with P.group(clip=P.clip(shift(hole, mx, my))):
            for q in ([(mx - 90, my - 44), (mx + 90, my - 58)], [(mx - 90, my + 52), (mx + 90, my + 40)], [(mx + 34, my - 130), (mx + 26, my + 130)]):
                P.line(q, "#363c60", 9)
                P.line(shift(q, 0, -3), "#565e86", 2)
        P.line(STROKE, mix(NEON, "#2a2a40", .88), 12)
        P.line(shift(STROKE, -1.6, -2), mix(NEON, "#6f7488", .92), 3, .7)
        for i in (1, -2):
            x, y = STROKE[i]
            P.sheet([(x - 10, y - 6), (x + 10, y - 6), (x + 10, y + 6), (x - 10, y + 6)], "#7d8290", .3)
        x, y = STROKE[-1]
        P.line(smooth([(x, y), (x - 30, y + 20), (x - 70, y + 10), (x - 96, y + 60)], 12, closed=False), "#221c30", 4)
        P.sheet([(x - 120, y + 56), (x - 74, y + 56), (x - 74, y + 88), (x - 120, y + 88)], "#3a3148", .4, .35)
    with P.spot("wedding_photo", "A wedding photograph: two, and a bird on a hat"):
        cx, cy = R.p(56, 196, B - 2)
        P.sheet(disc(cx, cy, 58, 72, 26), "#6f5546", .9, .4)
        P.poly(disc(cx, cy, 48, 61, 24), "#9a948e")
        with P.group(clip=P.clip(disc(cx, cy, 48, 61, 24))):
            P.poly([(cx - 40, cy + 70), (cx - 38, cy + 14), (cx - 26, cy - 2), (cx - 12, cy - 2), (cx - 2, cy + 14), (cx, cy + 70)], "#3d3a4a")
            P.poly(disc(cx - 19, cy - 17, 12, 14), "#7d6a66")
            P.poly([(cx - 31, cy - 20), (cx - 28, cy - 34), (cx - 12, cy - 35), (cx - 7, cy - 21)], "#2e2a3a")
            P.poly([(cx - 1, cy + 70), (cx + 1, cy + 16), (cx + 12, cy + 2), (cx + 26, cy + 2), (cx + 38, cy + 18), (cx + 44, cy + 70)], "#c2bcb4")
            P.poly(disc(cx + 19, cy - 10, 11, 13), "#86736c")
            P.poly([(cx + 4, cy - 14), (cx + 8, cy - 28), (cx + 28, cy - 28), (cx + 36, cy - 12), (cx + 26, cy - 20)], "#b8b2aa")
            P.poly([(cx + 18, cy - 30), (cx + 28, cy - 38), (cx + 40, cy - 36), (cx + 30, cy - 30)], "#5f7c86")
        P.line([(cx, cy - 72), (cx, cy - 92)], "#2c2438", 3)
    # window, its net curtain, the card in the corner that says a word for no one
    P.holed(R.front(WIN[0] - 9, WIN[1] + 9, WIN[2] - 5, WIN[3] + 9, B - 2), PANES, "#65506a", .8, .35)
    for q in PANES[::2]:
        x, w, y = q[3][0], q[2][0] - q[3][0], q[3][1]
        P.poly([(x, y), (x, y - 22), (x + w * .3, y - 12), (x + w * .6, y - 7), (x + w, y - 20), (x + w, y)], "#a9b8d2", .95)
    for s in (0, 1):
        a = WIN[0] - 16 if not s else WIN[1] - 22
        q = [(a, 218), (a + 38, 218), (a + (18 if not s else 36), 150), (a + (22 if not s else 36), 84), (a + (0 if not s else 14), 84)]
        if s:
            q = [(a, 218), (a + 38, 218), (a + 38, 84), (a + 16, 84), (a + 20, 150)]
        P.sheet(FR(q), "#6b5268", .5, .3)
        for k in range(3):
            u = a + 8 + 9 * k
            P.line(FR([(u, 216), (u + (2 if not s else 6), 150), (u - (2 if not s else -6), 88)]), "#533f55", 3)
    P.line([R.p(WIN[0] - 24, 219, B - 6), R.p(WIN[1] + 24, 219, B - 6)], "#8f7f62", 6)
    # the door, right wall: a chain, a coat
    at = K.wall(R.right)
    P.sheet(at(K.box(402, 508, 0, 218)), "#5c4450", .3, .3)
    P.sheet(at(K.box(410, 500, 1, 210)), "#4d3a48", .2, .3)
    P.poly(at(K.box(420, 490, 110, 198)), "#443341")
    P.poly(at(K.box(420, 490, 14, 96)), "#443341")
    P.poly(disc(*R.p(R.right, 102, 486), 9), "#8f7f62")
    P.line([R.p(R.right - 1, 140, 500), R.p(R.right - 1, 132, 488), R.p(R.right - 1, 138, 476)], "#8f7f62", 3)
    P.sheet(at(smooth([(470, 196), (452, 186), (444, 130), (446, 84), (462, 76), (484, 82), (488, 140), (484, 184)], 12)), "#5b4a5e", .4, .3)

with P.layer("chest", 1.7):
    # chest under the window: carnations, even; a radio; small bottles
    P.contact(182, 530, 76, 22, .5)
    P.box(112, 250, 0, 76, 514, B - 2, "#5a4048", "#80646c", "#3d2a36")
    for i in range(2):
        for a, b in ((116, 179), (183, 246)):
            P.sheet(R.front(a, b, 12 + 31 * i, 39 + 31 * i, 513), "#64484f", .2, .3)
            P.poly(disc(*R.p((a + b) / 2, 26 + 31 * i, 512), 6), "#8f7f62")
    P.sheet(K.floor(76.4)([(126, 520), (196, 516), (204, 546), (134, 550)]), "#9a93a0", .1, .3)      # a doily
    with P.spot("carnations", "Carnations, two at a time"):
        at = K.front(532, 160, 77)
        P.contact(160, 536, 14, 8, .4, y=77)
        P.sheet(at(smooth([(-8, 0), (-10, 14), (-6, 24), (-9, 30), (9, 30), (6, 24), (10, 14), (8, 0)], 4)), "#6f8a92", .4, .4)
        for i, (u, v) in enumerate(((-22, 62), (-9, 72), (6, 66), (20, 72), (-14, 54), (14, 56))):
            P.line(at([(u * .16, 28), (u * .6, 28 + (v - 28) * .55), (u, v)]), "#47624f", 3.4)
            cx, cy = at([(u, v)])[0]
            n = 9
            s = 12.5
            fl = [(cx + s * (1 if k % 2 else .74) * math.cos(math.tau * k / (2 * n) + i), cy + s * .8 * (1 if k % 2 else .7) * math.sin(math.tau * k / (2 * n) + i)) for k in range(2 * n)]
            P.sheet(fl, ("#9a4a54", "#b0606a")[i % 2], .2, .3, .4)
            P.poly(disc(cx, cy + 1, 5, 4, 7), "#7a3844")
    P.contact(222, 534, 22, 8, .4, y=77)
    P.sheet(R.front(204, 242, 77, 104, 526), "#5a4a44", .4, .4)
    P.poly(R.front(208, 226, 81, 100, 525), "#7d6a58")
    for k in range(5):
        P.line([R.p(209 + 4 * k, 82, 524), R.p(209 + 4 * k, 99, 524)], "#5a4a44", 2.4)
    P.poly(disc(*R.p(234, 94, 524), 9), "#96907e")
    P.poly(disc(*R.p(234, 84, 524), 5), "#96907e")
    for x, h, c in ((118, 12, "#7a5a48"), (126, 9, "#8a8f98"), (186, 10, "#6a4a52")):
        P.sheet(K.front(524, x, 77)([(-3, 0), (3, 0), (3, h), (1.4, h + 3), (-1.4, h + 3), (-3, h)]), c, .2, .4)
    # a chair by the table, its back to the wall; another's cushion on it; and the other chair
    for cx in (14, -90):
        P.contact(cx, 500, 28, 14, .5)
        at = K.front(516, cx - 2)
        for u in (-19, 19):
            P.line(at([(u, 0), (u, 98)]), "#4a333c", 9)
        P.sheet(at(smooth([(-21, 62), (-22, 92), (-12, 102), (12, 102), (22, 92), (21, 62), (0, 58)], 7)), "#5d4149", .4, .35)
        P.poly(at(smooth([(-14, 70), (-14, 88), (0, 93), (14, 88), (14, 70), (0, 67)], 6)), "#4a333c")
    # headboard, pillows: the bed begins behind her
    hb = K.front(B - 10, BX)
    P.sheet(hb(smooth([(-66, 0), (-66, 92), (-56, 104), (-34, 112), (0, 122), (34, 112), (56, 104), (66, 92), (66, 0)], 12)), "#5a3f4a", .8, .35)
    P.poly(hb(smooth([(-54, 48), (-54, 84), (-30, 98), (0, 106), (30, 98), (54, 84), (54, 48)], 10)), "#4a3340")
    for u, t in ((-28, -6), (26, 5)):
        q = placed([(-30, -18), (-32, 10), (-24, 20), (24, 20), (32, 10), (30, -18), (0, -24)], 0, 0, 1, turn=t)
        P.sheet(K.front(B - 24, BX + u, 72)(smooth(q, 9)), LINEN if u < 0 else mix(LINEN, "#7d7488", .4), .5, .3)
    P.poly(R.flat(BX - 60, BX + 60, 52, 500, B - 14), mix(LINEN, "#5a5068", .4), 1, .4)

with P.light("day", 1.9):
    P.daylight(PANES, "#c0a8a4", (-420, 400), shafts=.2, fill=(.10, .10, .10, .08, .06), spread=1.35, rim=8)
    P.poly(R.flat(R.left, R.right, 0, 236, B), P.linear([(0, "#c0a8a4", .22), (1, "#c0a8a4", 0)], (0, R.p(0, 0, B)[1], 0, 1080)), 1, .4)
    P.panes((120, 540), (110, 0), (-90, -230), "#f0d0b0", ((0, .46), (.54, 1)), ((.02, .56), (.62, 1)), a=.62)
    P.poly(R.flat(60, 300, R.top, 400, B - 6), P.linear([(0, "#c0a8a4", 0), (1, "#c0a8a4", .3)], (0, 60, 0, R.p(0, R.top, B)[1])), 1, .5)
    for q in PANES:
        P.poly(q, P.linear([(0, "#9fb0d2", .6), (1, "#e8c8b0", .6)]), 1, 0)
    P.poly(R.flat(112, 250, 76.6, 516, 556), "#e8c8b0", .26)

with P.light("sun", 1.9, "normal"):
    P.sunlight(((124, 177), (183, 236)), 88, 214, lean=-130, reach=320)
    P.poly(R.flat(112, 250, 76.6, 516, 556), "#ffdca4", .5)
    P.line([R.p(112, 76.6, 516), R.p(250, 76.6, 516)], "#fff0d0", 3, .7)
with P.light("street", 1.9):
    # the lamp below, and the bird's own colour come up to the ceiling
    for q in PANES:
        P.poly(q, STREET, .16, 0)
    for k, a in ((0, .26), (34, .16), (72, .10)):
        P.poly(R.flat(60 - k, 250 + k * .6, 258, 400 - k, 540 + 0 * k), TEAL, a, .6)
    with P.group(clip=P.clip(*PANES)):
        for x, y, who in ((1296, 356, "sewing"), (1424, 410, "cat"), (1340, 416, "two_at_table")):
            P.neighbour_lit(x, y, 24, 34, who, curtain=False)
    P.panes((128, 540), (106, 0), (60, -190), STREET, ((0, .46), (.54, 1)), ((.02, .56), (.62, 1)), a=.36)
    P.line([R.p(WIN[0] - 9, WIN[2] - 5, B - 3), R.p(WIN[1] + 9, WIN[2] - 5, B - 3)], STREET, 4, .6)
    P.poly(R.flat(112, 250, 76.6, 516, 556), STREET, .22)
    P.line([R.p(250, 2, 514), R.p(250, 76, 514)], STREET, 3, .5)
with P.light("night_light", 1.9):
    for w, a in ((118, .05), (84, .07), (54, .10), (30, .18)):
        P.line(STROKE, NEON, w, a)
    P.line(STROKE, NEON, 9)
    P.line(STROKE, "#e2fffb", 4)
    c, k = (-184, 186), 160
    P.poly(FR([(max(R.left, c[0] + k * math.cos(math.tau * i / 22)), max(14, min(240, c[1] + k * .92 * math.sin(math.tau * i / 22)))) for i in range(22)]),
           P.radial([(0, TEAL, .4), (.5, TEAL, .2), (1, TEAL, 0)], (*R.p(*c, B), k * R.k(B))), 1, .5)
    hb = K.front(B - 10, BX)
    P.line(hb(smooth([(-56, 104), (-34, 112), (0, 122), (34, 112), (56, 104), (66, 92)], 12, closed=False)), "#9feae0", 4, .9)
    for u in (-28, 26):
        P.line(K.front(B - 24, BX + u, 72)(smooth([(-24, 20), (0, 22), (24, 20), (32, 10)], 9, closed=False)), "#9feae0", 3.4, .8)
    P.poly(R.flat(BX - 62, BX + 62, 52.4, 470, B - 14), TEAL, .3)
with P.light("lamp", 1.6):
    P.lamp_pools(LX, LY, LZ, (24, 33, 41), (.34, .22, .14))
    P.poly(R.front(SHAFT[0] + 2, SHAFT[1] - 2, SHAFT[2] + 2, SHAFT[3] - 20, B - 1), "#b0682f", .24)
    P.line([R.p(112, 76, 513), R.p(200, 76, 513)], HOT, 3, .7)
    cx, cy = R.p(56, 196, B - 2)
    P.line(smooth([(cx - 50, cy + 34), (cx - 57, cy), (cx - 44, cy - 44)], 14, closed=False), HOT, 3, .8)
with P.light("candle_wall", 1.7, of="candle"):
    for k, a in ((60, .26), (110, .18), (176, .12)):
        c = (-58, 104)
        q = []
        for i in range(24):
            t = math.tau * i / 24
            q.append((max(R.left, min(R.right, c[0] + k * 1.2 * math.cos(t))), max(0, min(256, c[1] + k * math.sin(t)))))
        P.poly(FR(q), "#a85a2c", a, .5)
    for k, a in ((46, .34), (84, .22), (130, .14)):
        P.poly(R.ring(-60, 0, 440, k, clip=False), "#a85a2c", a, .6)

# ---- before the people: the quilt, the table with the tray -------------------------------------------
with P.layer("front_bed", 1.1):
    F = 404
    P.poly([R.p(BX - 74, 0, 540), R.p(BX + 86, 0, 540), R.p(BX + 92, 0, F - 22), R.p(BX - 70, 0, F - 22)], DEEP, .45)
    # the quilt falls over knees to the foot board
    hill = [R.p(BX - 66, 58, 508), R.p(BX - 40, 68, 500), R.p(BX - 8, 72, 494), R.p(BX + 26, 66, 500), R.p(BX + 60, 58, 508), R.p(BX + 68, 40, 500),
            R.p(BX + 72, 14, F + 30), R.p(BX + 66, 12, F + 4), R.p(BX - 66, 12, F + 4), R.p(BX - 74, 14, F + 30), R.p(BX - 75, 46, 462), R.p(BX - 74, 52, 486)]
    P.sheet(smooth(hill, 16), "#6b4a5a", .6, .35)
    # squares of eleven dresses
    cols = ("#7d5a5a", "#5a5a78", "#7a6a58", "#5f6a6a", "#8a6a72", "#56506e")
    HILL = P.clip(smooth(hill, 16))

    def quilt(u: float, v: float) -> tuple[float, float]:
        """A point of the quilt: u across, v from her lap (0) to its hem (1)."""
        y = 71 - 56 * max(0.0, v) ** 1.5 - 12 * abs(2 * u - 1) ** 2.2 * (1 - v)
        return R.p(BX - 75 + 149 * u, max(10, y), 494 - (490 - F) * v)
    with P.group(clip=HILL):
        for j in range(6):
            for i in range(8):
                if P.rand.random() < .9:
                    a, b, c, d = i / 8 + .008, (i + 1) / 8 - .008, j / 6 + .01, (j + 1) / 6 - .012
                    P.poly([quilt(a, c), quilt(b, c), quilt(b, d), quilt(a, d)], cols[(i * 5 + j * 3 + i * j) % 6], .95, .8)
                    if (i + j) % 3 == 0:
                        P.poly([quilt((a + b) / 2, c), quilt(b, (c + d) / 2), quilt((a + b) / 2, d), quilt(a, (c + d) / 2)], mix(cols[(i + j) % 6], "#c9b8b0", .3), .8, .6)
    fb = K.front(F, BX)
    P.sheet(fb(smooth([(-72, 0), (-72, 34), (-62, 41), (-34, 45), (0, 48), (34, 45), (62, 41), (72, 34), (72, 0)], 12)), "#5a3f4a", .8, .4)
    P.poly(fb(smooth([(-60, 12), (-60, 28), (-32, 34), (0, 37), (32, 34), (60, 28), (60, 12)], 10)), "#4a3340")
    for u in (-72, 72):
        P.line(fb([(u, 0), (u, 52)]), "#4a3340", 15)
        P.poly(disc(*fb([(u, 57)])[0], 12), "#6a4c56")
    # slippers under it, a pair and a pair that waits
    for x, c in ((-88, "#7a5a62"), (-76, "#7a5a62"), (-60, "#5a6478"), (-48, "#5a6478")):
        P.sheet(K.front(416, x)(smooth([(-5, 0), (-6, 5), (0, 8), (6, 5), (5, 0)], 3)), c, .3, .4)
T0, T1, TZ0, TZ1 = -114, 34, 392, 468
CAN = (-78, 446)
with P.layer("front_table", 1):
    P.contact(-30, 436, 82, 26, .5)
    cloth = [R.p(T0 - 3, 68, TZ0 - 3), R.p(T1 + 3, 68, TZ0 - 3), *[R.p(T1 + 3 - (T1 - T0 + 6) * i / 10, 20 + (4 if i % 2 else -2), TZ0 - 5) for i in range(11)]]
    P.sheet(cloth, "#7c6672", .7, .35)
    CLOTH = P.hide(cloth, R.flat(T0 - 3, T1 + 3, 68.4, TZ0 - 4, TZ1))     # it lies over the bed: no light of the quilt on it
    for i in range(1, 8):
        x = T0 + (T1 - T0) * i / 8
        P.line([R.p(x, 66, TZ0 - 4), R.p(x + (2 if i % 2 else -2), 24, TZ0 - 5)], "#63505e", 4)
    P.poly(R.front(T0 + 6, T0 + 12, 0, 22, TZ0), "#3a2832")
    P.poly(R.front(T1 - 12, T1 - 6, 0, 22, TZ0), "#3a2832")
    P.sheet(R.flat(T0 - 3, T1 + 3, 68.4, TZ0 - 4, TZ1), "#8a7480", 0, .4)
    with P.spot("card_tray", "A tray of cards, a game laid out"):
        P.poly(K.floor(68.8)([(-56, 416), (22, 418), (20, 460), (-54, 458)]), DEEP, .35)
        P.sheet(K.floor(69.6)([(-58, 414), (22, 416), (20, 458), (-56, 456)]), "#4f3a40", 0, .5)
        P.poly(K.floor(70)([(-54, 418), (18, 420), (16, 454), (-52, 452)]), "#5f4a4a")
        for i in range(6):
            for j in range(2):
                if (i, j) == (4, 1):
                    continue
                x, z = -50 + i * 10.6, 422 + j * 16 + (i % 2)
                P.sheet(K.floor(70.4)([(x, z), (x + 8.6, z + .4), (x + 8.2, z + 12), (x - .2, z + 11.6)]), "#a9a5a2", .05, .3, .4)
                P.poly(disc(*R.p(x + 4.2, 70.4, z + 6), 4, 2.6), "#7a3f48" if (i + j) % 3 else "#2f3048")
        P.sheet(K.front(450, 28, 69)([(-5, 0), (6, 0), (6, 5), (-5, 5)]), "#7a4a54", .2, .4)
    P.contact(CAN[0], CAN[1], 9, 6, .4, y=69)
    at = K.front(CAN[1], CAN[0], 69)
    P.sheet(at([(-9, 0), (9, 0), (7, 3), (-7, 3)]), "#8f7f62", .2, .4)
    P.sheet(at([(-3, 3), (-3, 17), (3, 18), (3, 3)]), "#a8a298", .2, .4)
    P.line(at([(0, 18), (.6, 21)]), "#2a2433", 3)
    # the hanging lamp: silk, fringe
    P.line([R.p(LX, 258, LZ), R.p(LX, LY + 20, LZ)], "#1c1830", 4)
    at = K.front(LZ, LX, LY)
    for i in range(15):
        u = -31 + i * 62 / 14
        P.line(at([(u, 0), (u + (1 if i % 2 else -1), -9)]), "#6a5248", 3)
    SH = [(-10, 24), (-22, 12), (-33, 0), (33, 0), (22, 12), (10, 24)]
    P.sheet(at(SH), "#6f4f4c", .6, .4)
    for u in (-16, 0, 16):
        P.line(at([(u * .5, 24), (u * 1.2, 2)]), "#573c40", 3)
with P.light("lamp_near", 1, of="lamp"):
    at = K.front(LZ, LX, LY)
    P.poly(at(SH), P.linear([(0, "#e08a44", .8), (1, "#ffd890", 1)]), .9, .3)
    P.line(at([(-32, 0), (32, 0)]), "#fff2cc", 6)
    P.beam(at([(0, -2)])[0], R.p(0, 69, 430)[1] + 20, 86, (150, 215, 290), (.24, .16, .10))
    P.poly(R.flat(T0 - 3, T1 + 3, 68.8, TZ0 - 4, TZ1), HOT, .46)
    P.line([R.p(T0 - 3, 68.4, TZ0 - 4), R.p(T1 + 3, 68.4, TZ0 - 4)], "#ffe0a0", 4, .9)
    P.poly(cloth, P.linear([(0, "#b0682f", .5), (1, "#b0682f", .05)]), 1, .3)
    with P.group(mask=CLOTH):
        P.line(K.front(404, BX)(smooth([(0, 48), (34, 45), (62, 41), (72, 34)], 12, closed=False)), HOT, 4, .8)
    with P.group(clip=HILL, mask=CLOTH):
        P.poly([quilt(.62, -.1), quilt(1.1, -.1), quilt(1.1, .72), quilt(.8, .72)], "#b0682f", .34)
        P.poly([quilt(.36, -.1), quilt(1.1, -.1), quilt(1.1, .72), quilt(.62, .72)], "#b0682f", .2)
with P.light("candle", 1):
    at = K.front(CAN[1], CAN[0], 69)
    fx, fy = at([(0, 26)])[0]
    P.poly(at(smooth([(0, 19), (-3.4, 24), (-1.6, 31), (.6, 37), (2.6, 29), (3.2, 23)], 2)), "#ffd080")
    P.poly(at(smooth([(0, 20), (-1.4, 24), (.2, 30), (1.4, 24)], 2)), "#fff6dc")
    P.poly(at([(-3, 3), (-3, 17), (3, 18), (3, 3)]), P.linear([(0, "#ffcf8a", .95), (1, "#a85a2c", .3)]), 1, .2)
    P.glow(fx, fy, 70, 70, "#ffc070", .6)
    P.glow(fx, fy, 250, 200, "#c8742f", .34)
    for k, a in ((22, .5), (46, .3), (80, .18)):
        q = [(max(T0 - 3, min(T1 + 3, CAN[0] + k * 1.2 * math.cos(math.tau * i / 20))), max(TZ0 - 3, min(TZ1, CAN[1] + k * math.sin(math.tau * i / 20)))) for i in range(20)]
        P.poly(K.floor(68.9)(q), "#d88a40", a, .4)
    P.poly(cloth, P.linear([(0, "#a85a2c", .36), (1, "#a85a2c", 0)]), 1, .3)
    P.line([R.p(T0 - 3, 68.4, TZ0 - 4), R.p(T1 - 30, 68.4, TZ0 - 4)], "#ffc880", 4, .8)
    with P.group(mask=CLOTH):
        P.line(K.front(404, BX)(smooth([(0, 48), (34, 45), (62, 41), (72, 34)], 12, closed=False)), "#ffb868", 4, .9)
    with P.group(clip=HILL, mask=CLOTH):
        P.poly([quilt(.62, -.1), quilt(1.1, -.1), quilt(1.1, .72), quilt(.8, .72)], "#a85a2c", .42)
        P.poly([quilt(.36, -.1), quilt(1.1, -.1), quilt(1.1, .72), quilt(.62, .72)], "#a85a2c", .2)
with P.light("night_near", 1, of="night_light"):
    with P.group(clip=HILL, mask=CLOTH):
        P.poly([quilt(0, 0), (quilt(.5, 0)[0], quilt(.5, 0)[1] - 40), quilt(1, 0), quilt(1, .42), quilt(0, .42)], TEAL, .32)
    P.line(K.front(404, BX)(smooth([(-62, 41), (-34, 45), (0, 48), (34, 45)], 12, closed=False)), "#7fd8d0", 2.6, .5)

with P.layer("front", -1):
    # a curtain of the alcove by our shoulder, a chair back with her shawl
    dark, dark2, rim = "#141428", "#1d1c36", "#5a5878"
    P.sheet([(-260, -20), (88, -20), (96, 120), (70, 330), (92, 620), (78, 860), (110, 1100), (-260, 1100)], dark, 0, 0)
    P.line([(88, -20), (96, 120), (70, 330), (92, 620), (78, 860), (110, 1100)], rim, 4, .8)
    for x in (-60, -6, 40):
        P.line(smooth([(x, -20), (x + 8, 300), (x - 10, 640), (x + 10, 1100)], 60, closed=False), dark2, 10)
    P.sheet(smooth([(1560, 1100), (1572, 930), (1600, 880), (1680, 856), (1800, 858), (1866, 892), (1884, 960), (1890, 1100)], 30), dark, 0, 0)
    P.line(smooth([(1572, 930), (1600, 880), (1680, 856), (1800, 858), (1866, 892), (1884, 960)], 30, closed=False), rim, 4, .85)
    P.sheet(smooth([(1640, 1100), (1626, 930), (1660, 850), (1740, 838), (1812, 852), (1836, 930), (1820, 1100)], 26), "#231f3a", .4, .25)
    for i in range(5):
        P.line([(1652 + i * 36, 862 + abs(i - 2) * 5), (1646 + i * 38, 1090)], "#302a48", 4)

P.mark("bed", BX + 4, 520, seat=True, face="right")
P.mark("chair", 8, 506, seat=True, face="left")
P.mark("other_chair", -92, 506, seat=True, face="right")
P.mark("shaft_door", 62, 520, face="left")
P.mark("window", 196, 474, face="left")
P.mark("door", 276, 446, face="left")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    render(P.path, f"{sys.argv[1]}/4b.png", 1280, people=True)
