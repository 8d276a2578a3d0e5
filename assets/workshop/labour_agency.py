"""The labour agency: only the far side of the hatch has a lamp.

The eye goes over ten feet of linoleum and a bench to the clerk's small warm square.
"""

import math

from paper import DEEP, Place, Point, Turned, air, disc, mix, placed, smooth

r = Turned(-13, (0, 480), hx=900, hy=384, f=1250, eye=150, back=640, left=-410, right=345, top=285)
p = Place("labour_agency", "A labor agency", seed=61, room=r)

WALL, DADO, LINO, LINO2 = "#35345a", "#2f2848", "#2c2c4a", "#333354"
COUNTER, LEDGE, BENCH = "#4b3c4b", "#75616d", "#4c4560"


def outside(name: str) -> None:
    """The engine's snow falls right after this layer."""
    i = next(k for k, s in enumerate(p.out) if f'id="layer-{name}"' in s)
    p.out[i] = p.out[i].replace(" data-depth", ' data-weather="1" data-depth')


WX0, WX1, WY0, WY1 = -352, -196, 98, 236
HX0, HX1, HY0, HY1, FLAP = 18, 270, 106, 214, 212
window = r.front(WX0, WX1, WY0, WY1, r.back)
hatch = r.front(HX0, HX1, HY0, HY1, r.back)
gate = r.front(FLAP + 4, HX1, 0, HY0 + 2, r.back)
(wl, wt), (wr, wb) = window[0], window[2]
(hl, ht), (hr, hb) = hatch[0], hatch[2]

# ---- outside: an airshaft of a street ----------------------------------------------
with p.layer("air", 4):
    p.rect(-230, 0, 2380, 1080, p.sky("#5b6c8c", "#8896ac", 200, 620))
with p.layer("street", 3.7):
    with p.group(turn="translate(0 -56)"):
        p.poly([(150, 200), (330, 214), (330, 600), (150, 600)], "#4a536c")
        p.poly([(326, 214), (340, 206), (340, 600), (326, 600)], "#59637d")
        for j in range(11):
            p.line([(150, 226 + j * 31), (330, 232 + j * 30)], "#424b64", 2)
        for i, (x, y) in enumerate(((214, 268), (276, 272), (214, 372), (276, 374), (214, 470), (276, 471))):
            p.neighbour(x, y, 34, 58, "#5f6982", "#2a3450" if i != 3 else "#34405e", snow="#b4c0d2")
        p.poly([(392, 300), (560, 286), (560, 600), (392, 600)], "#68758f")
        p.poly([(388, 300), (562, 286), (560, 277), (390, 292)], "#b4c0d2")
        # fire escape
        for y in (352, 440, 528):
            p.line([(400, y), (520, y - 5)], "#3a4560", 5)
            p.line([(400, y - 26), (520, y - 31)], "#3a4560", 3)
            for x in range(404, 520, 16):
                p.line([(x, y), (x, y - 28)], "#3a4560", 2)
            p.line([(400, y - 4), (516, y - 9)], "#b4c0d2", 3)
        p.line([(420, 352), (490, 440)], "#3a4560", 5)
        p.line([(490, 436), (420, 528)], "#3a4560", 5)
outside("street")

# ---- behind the hatch -------------------------------------------------------------------
OB = 850


with p.layer("office", 3.2):
    p.poly(r.front(-40, 360, -20, 300, OB), "#33304e")
    p.poly(r.front(-40, 360, 96, 118, OB - 1), "#292644")
    # card index: many small drawers, one of them out
    for i in range(5):
        for j in range(5):
            x, y = 20 + i * 22, 96 + j * 17
            p.sheet(r.front(x, x + 20, y, y + 15, OB - 40), air("#57525c", 1, "#3a4658"), 0, .2)
            p.poly(r.front(x + 6, x + 14, y + 8, y + 12, OB - 41), "#8a8790", 1, .2)
    p.sheet(r.front(61, 88, 128, 146, OB - 70), "#6b6470", .6, .3)
    p.poly(r.front(69, 80, 137, 142, OB - 71), "#a9a6a8")
    p.sheet(r.front(14, 134, 182, 188, OB - 44), "#5d5864", .4, .3)
    for i, (x, w, c) in enumerate(((22, 20, "#5c4352"), (44, 12, "#46586a"), (58, 24, "#6a6250"), (96, 16, "#4b4a6a"))):
        p.sheet(r.front(x, x + w, 188, 204 + i % 2 * 7, OB - 44), c, .2, .25)
    # the calendar that stopped: a mountain in some October
    with p.group():
        p.sheet(r.front(160, 206, 148, 222, OB - 2), "#9a9c9c", .9, .3)
        p.poly(r.front(164, 202, 186, 218, OB - 3), "#5f7a86")
        q = r.p(183, 186, OB - 3)
        p.poly([(q[0] - 28, q[1]), (q[0] - 8, q[1] - 30), (q[0] + 4, q[1] - 14), (q[0] + 12, q[1] - 24), (q[0] + 28, q[1])], "#7a6a5a")
        for i in range(6):
            for j in range(4):
                p.poly(r.front(165 + i * 6.3, 169 + i * 6.3, 154 + j * 7, 158 + j * 7, OB - 3), "#6d7078", 1, .1)
    # back door and a bag with somebody's lunch on the cabinet
    p.sheet(r.front(232, 300, -10, 214, OB - 2), "#4a3d4a", .5, .25)
    p.poly(r.front(240, 292, 118, 204, OB - 3), "#3d323f")
    p.poly(disc(*r.p(240, 100, OB - 3), 5), "#9b8f92")
    # board of slips: hooks, all but one bare
    p.sheet(r.front(-34, 6, 128, 214, OB - 3), "#5a4a44", .4, .25)

# ---- the room -----------------------------------------------------------------------
with p.layer("room", 2.6):
    # ceiling tiles
    p.poly(r.flat(r.left, r.right, r.top, 140, r.back), "#232442", 1, 0)
    for i in range(14):
        x = r.left + i * 60
        p.line([r.p(x, r.top, 240), r.p(x, r.top, r.back)], "#1c1d3a", 2, cap="butt")
    for z in (300, 360, 420, 480, 540, 600):
        p.line([r.p(r.left, r.top, z), r.p(r.right, r.top, z)], "#1c1d3a", 2, cap="butt")
    p.poly(r.flat(-109, -51, r.top, 482, 538), "#161d30", 1, .3)
    p.poly(r.flat(-109, -60, r.top + 8, 490, 538), "#0f1526", 1, .3)
    for rr, c in ((40, "#3a3f46"), (28, "#3f3d42")):
        p.poly(smooth([r.p(250 + rr * math.cos(t) * (1 + .2 * math.sin(3 * t)), r.top, 540 + rr * math.sin(t)) for t in [i * .6 for i in range(10)]], 14), c, .8)
    # floor: linoleum squares, worn along the way everybody goes
    p.poly(r.flat(r.left, r.right, 0, 140, r.back), LINO, 1, 0)
    for i in range(19):
        for j in range(13):
            if (i + j) % 2:
                z0 = 130 + j * 40
                c = mix(LINO2, "#4a4a68", .25) if 11 <= i <= 14 else LINO2
                p.poly(r.flat(r.left + i * 40, r.left + i * 40 + 40, 0, z0, min(r.back, z0 + 40)), c, 1, .3)
    # walls
    p.poly(r.side(r.left, 0, r.top, 140, r.back), "#2a2a4c", 1, 0)
    p.poly(r.side(r.left, 0, 92, 140, r.back), "#252140", 1, 0)
    p.poly(r.side(r.right, 0, r.top, 140, r.back), "#302f54", 1, 0)
    p.poly(r.side(r.right, 0, 92, 140, r.back), "#2a2446", 1, 0)
    p.poly(r.side(r.right, 92, 97, 140, r.back), "#48456a", 1, .2)
    p.holed(r.front(r.left, r.right, 0, r.top, r.back), [window, hatch, gate], WALL, wobble=.4)
    for x0, x1 in ((r.left, HX0), (HX1, r.right)):
        p.poly(r.front(x0, x1, 0, 92, r.back), DADO, 1, .2)
        p.sheet(r.front(x0, x1, 92, 97, r.back), "#4a4468", .3, .25)
        p.sheet(r.front(x0, x1, 0, 9, r.back), "#221e38", .2, .2)
    p.poly(r.front(WX0 - 8, WX1 + 8, 92, 97, r.back - 1), WALL, 1, 0)
    # damp under the window, a crack above the pinboard
    p.poly(smooth([r.p(-206, 92, 639), r.p(-200, 70, 639), r.p(-212, 52, 639), r.p(-226, 60, 639), r.p(-232, 84, 639), r.p(-226, 92, 639)], 12), "#2a2446")
    p.line([r.p(-20, 285, 639), r.p(-28, 262, 639), r.p(-22, 250, 639), r.p(-34, 232, 639)], "#2c2b4c", 2.4)
    # window: frame, sash, sill
    p.holed(r.front(WX0 - 9, WX1 + 9, WY0 - 3, WY1 + 9, r.back - 1), [window], "#5c5a7c", .7)
    p.sheet([(wl, wt + 128), (wr, wt + 126), (wr, wt + 138), (wl, wt + 140)], "#565478", .4)
    for t in (1 / 3, 2 / 3):
        x = wl + (wr - wl) * t
        p.sheet([(x - 4, wt), (x + 4, wt), (x + 4, wb), (x - 4, wb)], "#565478", .3)
    # blind, let down crooked and given up
    for i in range(7):
        y = wt + 4 + i * 9
        p.sheet([(wl + 2, y + i * .4), (wr - 2, y + i * 2.2), (wr - 2, y + 6 + i * 2.2), (wl + 2, y + 6 + i * .4)], "#73739a", .2, .3)
    p.line([(wr - 16, wt + 70), (wr - 15, wb - 40)], "#9a9ea6", 2)
    p.sheet(r.front(WX0 - 16, WX1 + 16, WY0 - 8, WY0 - 2, r.back - 18), "#767b84", .8, .35)
    # radiator below it
    for i in range(11):
        (xa, ya), (xb, yb) = r.p(-338 + i * 12, 76, 628), r.p(-328.6 + i * 12, 16, 628)
        w = xb - xa
        p.sheet([(xa, ya + 6), (xa + w * .3, ya), (xa + w * .7, ya), (xb, ya + 6), (xb, yb), (xa, yb)], ("#4c4c6c", "#444464")[i % 2], .4, .4, wobble=.6)
    p.line([r.p(-206, 22, 628), r.p(-192, 22, 628), r.p(-192, 2, 628)], "#444464", 6)
    # leaflet rack, most of it empty
    p.sheet(r.front(-400, -368, 66, 188, r.back - 4), "#40405f", .6, .3)
    for j in range(5):
        y = 72 + j * 23
        if j in (0, 3):
            p.sheet(r.front(-396, -382, y + 4, y + 20, r.back - 5), ("#8a7f88", "#7d8a92")[j > 0], .2, .3)
        if j == 3:
            p.sheet(r.front(-386, -373, y + 4, y + 18, r.back - 5), "#6a4a52", .2, .3)
        p.sheet(r.front(-398, -370, y, y + 9, r.back - 7), "#34344f", .2, .3)
    # clock
    cx, cy = r.p(308, 246, 638)
    p.poly(disc(cx + 7, cy + 9, 34), DEEP, .4)
    p.poly(disc(cx, cy, 34), "#5b636e")
    p.poly(disc(cx, cy, 28), "#9fa4a8")
    for t in range(12):
        a = t * math.pi / 6
        p.line([(cx + 22 * math.sin(a), cy - 22 * math.cos(a)), (cx + 26 * math.sin(a), cy - 26 * math.cos(a))], "#3a4048", 2.4, cap="butt")
    # ten to two, and four minutes to twelve
    for name, hour, minute in (("clock_two", (13, -7), (-16, -14)), ("clock_noon", (-.5, -15), (-9, -19))):
        p.out.append(f'<g id="{name}">')
        p.line([(cx, cy), (cx + hour[0], cy + hour[1])], "#2a3038", 4)
        p.line([(cx, cy), (cx + minute[0], cy + minute[1])], "#2a3038", 3)
        p.out.append("</g>")
    # pinboard: pale places where slips have been, and one slip
    with p.spot("pinboard", "The pinboard, with one slip on it"):
        p.sheet(r.front(-164, -22, 116, 222, r.back - 3), "#5a4650", 1, .3)
        p.poly(r.front(-158, -28, 122, 216, r.back - 4), "#544c66")
        for i in range(6):
            for j in range(3):
                x, y = -152 + i * 20.5 + p.rand.uniform(-2, 2), 128 + j * 30 + p.rand.uniform(-2, 2)
                if p.rand.random() < .8:
                    q = r.front(x, x + 16, y, y + 21, r.back - 5)
                    p.poly(q, "#5d5672", 1, 1)
                if p.rand.random() < .75:
                    q2 = r.p(x + 8, y + 19, r.back - 6)
                    p.poly(disc(*q2, 3.4, n=7), p.rand.choice(("#8c3b3f", "#5d7196", "#8a8790", "#4c6a60")), 1, .2)
        q = r.p(-82, 192, r.back - 6)
        p.sheet(placed([(-17, -6), (19, -9), (21, 39), (-14, 43)], *q, 1.05, turn=-5), "#b5b7b8", .9, .4)
        for j, w in enumerate((20, 26, 14)):
            p.line(placed([(-9, 6 + j * 10), (-9 + w, 5 + j * 10)], *q, 1, turn=-5), "#70747c", 3)
        p.poly(disc(q[0] + 2, q[1] - 3, 5, n=8), "#8c3b3f")
        # corner of a torn one
        q = r.p(-134, 208, r.back - 6)
        p.sheet(placed([(-12, -4), (10, -5), (4, 8), (-4, 5), (-10, 12)], *q), "#9fa1a4", .4, .3)
        p.poly(disc(q[0] - 2, q[1], 4, n=7), "#5d7196")
    # wall phone with its armoured cord
    with p.spot("wall_phone", "The wall phone"):
        q = r.p(309, 148, 632)
        p.sheet(placed([(-30, -62), (30, -64), (32, 62), (-31, 64)], *q), "#4a525c", 1, .4)
        p.poly(placed([(-24, -56), (24, -57), (25, -34), (-24, -33)], *q), "#6d7680")
        p.sheet(placed(smooth([(-28, -50), (-10, -52), (-8, -40), (-12, -30), (-12, 14), (-8, 26), (-10, 38), (-28, 38), (-30, 24), (-30, -36)], 10), *q), "#2b313c", .7, .4)
        for i in range(3):
            for j in range(4):
                p.poly(placed([(1 + i * 9, -24 + j * 9), (7 + i * 9, -24 + j * 9), (7 + i * 9, -18 + j * 9), (1 + i * 9, -18 + j * 9)], *q), "#a3a8ac", 1, .2)
        p.poly(placed([(2, 22), (26, 21), (27, 48), (2, 50)], *q), "#3a424c")
        p.poly(placed([(12, -46), (20, -46), (20, -42), (12, -42)], *q), "#20262e")
        p.line(smooth([(q[0] - 20, q[1] + 38), (q[0] - 26, q[1] + 96), (q[0] - 6, q[1] + 122), (q[0] + 14, q[1] + 98), (q[0] + 12, q[1] + 62)], 12, closed=False), "#7a8088", 5)
    # the door in the right wall
    p.sheet(r.side(r.right - 1, 0, 214, 474, 586), "#55454f", .5, .3)
    p.poly(r.side(r.right - 2, 0, 207, 481, 579), "#3f343f")
    p.poly(r.side(r.right - 3, 96, 196, 493, 567), "#58687a")
    for t in range(5):
        z = 499 + t * 15
        p.poly(r.side(r.right - 4, 100, 192, z, z + 6), "#4f5f72", 1, .3)
    p.poly(r.side(r.right - 3, 14, 82, 493, 567), "#4a3d48")
    p.sheet(r.side(r.right - 5, 86, 92, 488, 572), "#8a8a8c", .3, .4)

# ---- the counter ------------------------------------------------------------------------
with p.layer("counter", 2.2):
    p.sheet(r.front(HX0 - 8, HX0, 0, HY1 + 8, r.back - 4), "#5d4c5a", .6, .3)
    p.sheet(r.front(HX1, HX1 + 8, 0, HY1 + 8, r.back - 4), "#5d4c5a", .6, .3)
    p.sheet(r.front(HX0 - 12, HX1 + 12, HY1, HY1 + 11, r.back - 6), "#67555f", .7, .3)
    p.sheet(r.front(FLAP, FLAP + 5, 0, HY1, r.back - 3), "#5d4c5a", .4, .3)
    # roller shade, ready
    p.sheet(r.front(HX0 + 2, FLAP - 1, HY1 - 17, HY1 - 1, r.back - 5), "#6f7680", .7, .3)
    p.sheet(r.front(HX0 + 2, FLAP - 1, HY1 - 20, HY1 - 16, r.back - 6), "#4d5560", .3, .3)
    q = r.p(112, HY1 - 20, r.back - 6)
    p.line([q, (q[0], q[1] + 16)], "#4d5560", 2)
    p.line([*disc(q[0], q[1] + 22, 6), disc(q[0], q[1] + 22, 6)[0]], "#4d5560", 2.5)
    # front of the counter
    p.sheet(r.front(HX0, FLAP, 0, HY0 - 4, r.back - 30), COUNTER, .8, .25)
    for i in range(5):
        x = HX0 + 5 + i * 38
        p.sheet(r.front(x, x + 33, 14, 92, r.back - 31), "#413442", 0, .2)
    p.sheet(r.front(HX0 - 2, FLAP + 2, 0, 10, r.back - 33), "#322837", .3, .2)
    # shoes have polished a strip of it
    p.poly(r.front(HX0 + 44, HX0 + 150, 10, 20, r.back - 34), "#594a57", .7)
    p.poly(r.flat(HX0 - 6, FLAP + 3, HY0, r.back - 44, r.back + 14), "#665460", 1, .3)
    p.sheet(r.front(HX0 - 6, FLAP + 3, HY0 - 6, HY0, r.back - 44), LEDGE, .9, .4)
    # half door and its flap
    p.sheet(r.front(FLAP + 6, HX1 - 1, 4, HY0 - 8, r.back - 4), "#463847", .4, .25)
    p.sheet(r.front(FLAP + 12, HX1 - 7, 16, HY0 - 18, r.back - 5), "#3d303e", 0, .2)
    p.sheet(r.front(FLAP + 3, HX1 + 1, HY0 - 6, HY0 - 1, r.back - 30), "#67555f", .6, .35)
    for x in (FLAP + 8, FLAP + 22):
        p.poly(r.front(x, x + 7, HY0 - 5, HY0 - 2, r.back - 31), "#a39f9c")
    # on the ledge: stamps, a bell, a tray; the lamp, off
    for i, x in enumerate((36, 47)):
        q = r.p(x, HY0, 622)
        p.sheet(placed([(-7, 0), (-7, -9), (-2, -11), (-3, -22), (0, -26), (4, -22), (2, -11), (7, -9), (7, 0)], *q, 1.1), ("#6a4a52", "#46586a")[i], .3, .4)
    q = r.p(66, HY0, 620)
    p.sheet(placed([(-14, 0), (-12, -8), (-5, -13), (5, -13), (12, -8), (14, 0)], *q), "#8a8376", .3, .5)
    p.poly(disc(q[0], q[1] - 15, 2.6), "#8a8376")
    q = r.p(188, HY0, 624)
    p.sheet(placed([(-26, 0), (-26, -10), (26, -10), (26, 0)], *q), "#59525f", .3, .3)
    for j in range(3):
        p.sheet(placed([(-22 + j, -10 - j * 3), (22 - j, -10 - j * 3), (22, -13 - j * 3), (-22, -13 - j * 3)], *q), "#a3a6aa", 0, .3)
    lx, ly = r.p(150, HY0, 640)
    p.sheet(placed([(-16, 0), (-14, -6), (14, -6), (16, 0)], lx, ly), "#59606a", .3, .4)
    p.line(placed([(0, -6), (12, -48), (-16, -86)], lx, ly), "#6d7680", 5)
    shade = placed([(-8, -98), (-24, -90), (-58, -76), (-34, -52), (-10, -76)], lx, ly)
    p.sheet(shade, "#4c5661", .6, .4)
    with p.spot("pen_on_string", "A pen on a string"):
        q = r.p(92, HY0 - 2, r.back - 45)
        p.poly(disc(*q, 4), "#a39f9c")
        p.line(smooth([q, (q[0] - 3, q[1] + 24), (q[0] + 5, q[1] + 52), (q[0] + 1, q[1] + 74)], 8, closed=False), "#b3ada3", 2.6)
        p.sheet(placed([(-5, 0), (5, 0), (5, 44), (1, 54), (-3, 45)], q[0] + 1, q[1] + 72, 1, turn=-9), "#3d5580", .5, .5)
        p.poly(placed([(-5, 0), (5, 0), (5, 9), (-5, 9)], q[0] + 1, q[1] + 72, 1, turn=-9), "#9a8a6c")
    # the number: two flaps
    with p.spot("number_sign", "The number being served"):
        (xa, ya), (xb, yb) = r.p(14, 280, 590), r.p(100, 234, 590)
        for x in (xa + 26, xb - 26):
            p.line([(x, 0), (x, ya)], "#232b3b", 4, cap="butt")
        p.sheet([(xa, ya), (xb, ya - 2), (xb + 1, yb), (xa - 1, yb + 1)], "#4d3f4a", 1, .35)
        sign = [(xa - 2, ya - 3), (xb + 2, ya - 4), (xb + 3, yb + 2), (xa - 3, yb + 3)]
        mid = (xa + xb) / 2
        for x0, x1 in ((xa + 12, mid - 5), (mid + 5, xb - 12)):
            p.sheet([(x0, ya + 10), (x1, ya + 9), (x1, yb - 10), (x0, yb - 10)], "#1d2330", 0, .25)
        h = yb - ya - 20
        cyy = ya + 10 + h / 2

        def stroke(x: float, pts: list[Point]) -> None:
            p.line([(x + u * 9.2, cyy + v * h * .095) for u, v in pts], "#9a9e9a", 9, cap="butt")

        m0, m1 = (xa + 12 + mid - 5) / 2, (mid + 5 + xb - 12) / 2
        three = [(-2.2, -2.6), (-1, -4), (1.2, -4), (2.3, -2.4), (0, -.2), (2.3, 2), (1.2, 4), (-1, 4), (-2.2, 2.6)]
        five = [(2.4, -4), (-1.8, -4), (-1.8, -.6), (.8, -.9), (2.3, 1), (1.4, 3.6), (-1, 4), (-2.2, 3)]
        four = [(1.5, 4.2), (1.5, -4), (-2.6, 1.6), (3, 1.6)]
        one = [(-1.2, -2.6), (.6, -4), (.6, 4)]
        two = [(-2.2, -2.4), (-1.2, -3.9), (1.2, -3.9), (2.2, -2.2), (-2.3, 4), (2.4, 4)]
        # what it says is a matter of the hour: the story shows one of them
        for name, digits in (("number_31", (three, one)), ("number_42", (four, None)), ("number_52", (five, two))):
            p.out.append(f'<g id="{name}">')
            stroke(m0, digits[0])
            if digits[1] is not None:
                stroke(m1, digits[1])
            else:
                # caught on its way from a two to a three
                stroke(m1, [(-2.2, -2.4), (-1.2, -3.9), (1.2, -3.9), (2.2, -2.2), (1.6, -.6)])
                p.sheet([(mid + 3, cyy - 2), (xb - 10, cyy - 3), (xb - 16, cyy + 17), (mid + 9, cyy + 18)], "#2a3140", 1, .4)
                stroke(m1, [(-1.2, .8), (.6, .8), (1.4, 1.7)])
            p.out.append("</g>")
        p.line([(xa + 10, cyy), (mid - 4, cyy)], "#11151e", 2, cap="butt")

# ---- light: tubes ---------------------------------------------------------------------------
TUBE = "#8f96cc"
FIX = ((-190, ("on", "on")), (130, ("on", "dead")))
with p.layer("tubes", 1.4):
    for x, _ in FIX:
        p.sheet([r.p(x - 16, r.top - 4, 350), r.p(x - 16, r.top - 4, 606), r.p(x + 16, r.top - 4, 606), r.p(x + 16, r.top - 4, 350)], "#3a3b5c", .5, .3)
        p.poly([r.p(x - 16, r.top - 4, 606), r.p(x + 16, r.top - 4, 606), r.p(x + 16, r.top + 4, 606), r.p(x - 16, r.top + 4, 606)], "#3a4456")
        for d in (-8, 8):
            p.poly([r.p(x + d - 2.5, r.top - 8, 358), r.p(x + d - 2.5, r.top - 8, 598), r.p(x + d + 2.5, r.top - 8, 598), r.p(x + d + 2.5, r.top - 8, 358)],
                   "#6d7780" if (x, d) != (130, 8) else "#59606a", 1, .4)

with p.light("tube", 1.4):
    for x, state in FIX:
        for d, on in zip((-8, 8), state, strict=True):
            if on == "on":
                p.poly([r.p(x + d - 3, r.top - 8, 358), r.p(x + d - 3, r.top - 8, 598), r.p(x + d + 3, r.top - 8, 598), r.p(x + d + 3, r.top - 8, 358)], "#dfe0ff", 1, .3)
            else:
                for z0, z1 in ((358, 376), (582, 598)):
                    p.poly([r.p(x + d - 3, r.top - 8, z0), r.p(x + d - 3, r.top - 8, z1), r.p(x + d + 3, r.top - 8, z1), r.p(x + d + 3, r.top - 8, z0)], "#b5763c", .8, .3)
        p.poly([r.p(x - 16, r.top - 4, 350), r.p(x - 16, r.top - 4, 606), r.p(x + 16, r.top - 4, 606), r.p(x + 16, r.top - 4, 350)], TUBE, .5, .3)
        w = 1 if x < 0 else .72
        for g, al in ((34, .14), (70, .1)):
            p.poly([r.p(x - g, r.top, 350), r.p(x - g, r.top, 640), r.p(x + g, r.top, 640), r.p(x + g, r.top, 350)], TUBE, al * w, .4)
    # the wall below: one shallow scalloped edge under both, step under step
    for depth, g, al in ((44, 170, .12), (82, 230, .07)):
        edge: list[Point] = []
        for t in range(31):
            x = r.left + (r.right - r.left) * t / 30
            reach = max(.46 * depth, *(d * depth * math.sqrt(max(0, 1 - ((x - c) / g) ** 2)) for c, d in ((-190, 1), (130, .86))))
            edge.append(r.p(x, 285 - reach, 640))
        with p.group(mask=p.hide(hatch, window, sign)):
            p.poly([r.p(r.left, 285, 640), *edge, r.p(r.right, 285, 640)], TUBE, al, .3)
        for wall in (r.left, r.right):
            p.poly(r.side(wall, 285 - depth * .46, 285, 240, 640), TUBE, al * .55, .3)
    # what it touches: ledges, back of the bench, machine's head, door rail
    p.poly(r.front(HX0 - 6, FLAP + 3, HY0 - 1.4, HY0, r.back - 44), TUBE, .6, .2)
    p.poly(r.side(r.right - 6, 91, 92.4, 488, 572), TUBE, .6, .2)
    p.poly(r.side(r.right, 98, 240, 250, 640), TUBE, .06, .3)

with p.light("window", 2):
    PALE = "#8ea0bc"
    for i in range(3):
        x0, x1 = wl + (wr - wl) * i / 3 + 5, wl + (wr - wl) * (i + 1) / 3 - 5
        p.poly([(x0, wt + 142), (x1, wt + 142), (x1, wb - 4), (x0, wb - 4)], PALE, .34, .4)
        p.poly([(x0, wt + 72 + i * 5), (x1, wt + 76 + i * 5), (x1, wt + 124), (x0, wt + 126)], PALE, .42, .4)
    p.panes((WX0 + 40, 620), (150, 0), (120, -300), PALE, ((.02, .3), (.35, .63), (.68, .96)), ((.04, .44), (.5, .94)), a=.42)
    p.poly(r.front(WX0 - 16, WX1 + 16, WY0 - 3.6, WY0 - 2, r.back - 18), PALE, .7, .2)

WARMTH = "#b5702f"
with p.light("counter_lamp", 2.2):
    with p.group(clip=p.clip([(hl, ht + 36), (hr, ht + 36), (hr, hb), (hl, hb)])):
        # the whole office is in it: a lit window in a dark room
        p.poly([(hl, ht), (hr, ht), (hr, hb), (hl, hb)], p.linear([(0, "#a8602f", .42), (1, "#e0a04e", .62)], (0, ht, 0, hb)), 1, 0)
        p.poly([(lx - 58, ly - 76), (lx - 34, ly - 52), (lx - 6, ly + 12), (lx - 186, ly + 12)],
               p.linear([(0, "#e0a04e", .7), (1, "#c9702f", .12)], (0, ly - 80, 0, ly + 12)), .6, .4)
        for rx, ry, al in ((190, 130, .12), (128, 88, .16), (78, 54, .2)):
            p.poly(disc(lx - 84, ly - 40, rx, ry, 22), WARMTH, al, .5)
    for w, al in ((112, .2), (82, .24), (50, .3)):
        X = 118
        p.poly([r.p(X - w * .5, HY0, 650), r.p(X + w * .5, HY0, 650), r.p(X + w * .62, HY0, 597), r.p(X - w * .62, HY0, 597)], WARMTH, al, .4)
        p.poly([r.p(X - w * .6, HY0, 596), r.p(X + w * .6, HY0, 596), r.p(X + w * .56, HY0 - 6, 596), r.p(X - w * .56, HY0 - 6, 596)], WARMTH, al, .3)
    p.poly(placed([(-58, -76), (-34, -52), (-38, -50), (-60, -72)], lx, ly), "#ffdf9c", 1, .2)
    p.poly(shade, WARMTH, .35, .3)
    # what gets over the counter lies on the floor, in the shape of the opening, as far as the bench
    for k, al in ((0, .5), (26, .28), (60, .15)):
        p.poly([r.p(40 - k * .4, 0, 590), r.p(196 + k * .4, 0, 590), r.p(150 + k, 0, 380 - k), r.p(-60 - k, 0, 380 - k)],
               p.linear([(0, "#d98f4c", 1), (1, "#a05a34", .1)], (0, r.p(0, 0, 590)[1], 0, r.p(0, 0, 380 - k)[1])), al, .6)
    # a strip of it gets out: pen, panels below the ledge
    q = r.p(92, HY0 - 2, r.back - 45)
    p.line([(q[0] + 4, q[1] + 74), (q[0] + 10, q[1] + 112)], "#e0a04e", 2.5, .7)
    p.glow(lx - 84, ly - 10, 230, 130, "#b5702f", .2)

# ---- machine, things left ------------------------------------------------------------
with p.layer("things", 1.7):
    # fern
    with p.spot("fern_dead", "A fern that died before the calendar stopped"):
        q = r.p(-258, WY0 - 2, 624)
        p.poly(disc(q[0] + 12, q[1] + 2, 46, 7), DEEP, .4)
        for rise, out in ((74, -96), (104, -66), (120, -26), (112, 22), (122, 56), (92, 88), (50, 112), (40, -58), (34, 58)):
            # up, over, and straight down: a frond that has given up
            x0, y0 = q[0] + out * .1, q[1] - 44
            rib = smooth([(x0, y0), (x0 + out * .3, y0 - rise * .8), (x0 + out * .72, y0 - rise * .86), (x0 + out * .98, y0 - rise * .25), (x0 + out * 1.02, y0 + 40)], 11, closed=False)
            c = p.rand.choice(("#584a3e", "#4d4338", "#63533c", "#463e38"))
            n = len(rib)
            left, right = [], []
            for t in range(1, n):
                (xa, ya), (xb, yb) = rib[t - 1], rib[t]
                ln = math.dist(rib[t - 1], rib[t]) or 1
                nx, ny = -(yb - ya) / ln, (xb - xa) / ln
                w = 15 * math.sin(math.pi * min(1, .12 + .86 * t / n)) * (1 if t % 2 else .25)
                left.append((xb + nx * w, yb + ny * w + (7 if t % 2 else 0)))
                right.append((xb - nx * w, yb - ny * w + (9 if t % 2 else 0)))
            p.poly([rib[0], *left, *reversed(right)], c, 1, .6)
            p.line(rib, mix(c, "#8a744e", .35), 2)
        p.sheet(placed([(-34, -42), (34, -43), (25, 0), (-24, 0)], *q), "#6d4b4a", .5, .4)
        p.sheet(placed([(-39, -52), (39, -53), (38, -39), (-38, -38)], *q), "#775150", .4, .4)
        for u, v in ((52, 2), (72, 4), (-56, 3), (92, 1)):
            p.poly(placed([(0, 0), (10, -3), (13, 1), (3, 3)], q[0] + u, q[1] + v), "#75664c")
    # umbrella, forgotten in the corner
    with p.spot("umbrella", "An umbrella nobody has come back for"):
        q = r.p(326, 0, 612)
        p.poly(disc(q[0] + 4, q[1] + 2, 30, 7), DEEP, .45)
        p.poly(smooth([(q[0] - 36, q[1] + 3), (q[0] - 10, q[1] - 3), (q[0] + 24, q[1] + 2), (q[0] + 6, q[1] + 8)], 8), "#566274", .9)
        um = [(0, 0), (-14, -60), (-18, -120), (-10, -158), (0, -166), (8, -160), (14, -118), (12, -64)]
        p.sheet(placed(smooth(um, 16), *q, 1, turn=9), "#3a3450", .8, .35)
        p.poly(placed([(-2, -4), (-10, -60), (-12, -120), (-5, -156), (-3, -110)], *q, 1, turn=9), "#2c2740")
        p.poly(placed([(-16, -92), (13, -90), (13, -82), (-16, -84)], *q, 1, turn=9), "#574e6a")
        p.line(placed([(0, -164), (0, -196), (4, -206), (12, -208), (18, -202), (17, -194)], *q, 1, turn=9), "#8a7a6a", 6)
    with p.spot("ticket_machine", "The ticket machine"):
        mx, my = r.p(-262, 0, 486)
        k = r.k(470)

        def tm(pts: list[Point]) -> list[Point]:
            return placed([(u, -v) for u, v in pts], mx, my, k)

        p.poly(disc(mx + 16, my + 2, 74, 13), DEEP, .45)
        p.sheet(tm([(-22, 0), (-22, 4), (-7, 8), (-5, 84), (5, 84), (7, 8), (22, 4), (22, 0)]), "#4a525c", .6, .4)
        p.poly(tm([(-1, 8), (5, 8), (4, 84), (0, 84)]), "#3a424c")
        p.sheet(tm([(-21, 82), (-23, 92), (-22, 128), (-16, 138), (14, 139), (21, 130), (22, 92), (20, 82)]), "#6a3446", 1, .4)
        p.poly(tm([(12, 84), (20, 84), (22, 92), (21, 130), (14, 138)]), "#64343e")
        p.poly(tm([(-16, 112), (8, 112), (8, 131), (-15, 131)]), "#b0b2ae")
        # a hand and an arrow
        p.poly(tm([(-8, 116), (-2, 116), (-2, 124), (1, 124), (-5, 129.6), (-11, 124), (-8, 124)]), "#5a5a60")
        p.poly(tm([(-14, 98), (10, 98), (10, 106), (-14, 106)]), "#2a1f2a")
        p.sheet(tm([(-8, 103), (6, 103), (7, 88), (4, 82), (-2, 85), (-7, 80), (-9, 90)]), "#b9bbb6", .6, .4)
        p.line(tm([(-4, 96), (3, 96)]), "#70747c", 3)
        p.line(tm([(-5, 91), (3, 90)]), "#70747c", 5)
        # tickets that were drawn and given up
        for u, v, t in ((-34, 2, 20), (28, -4, -30), (40, 3, 8)):
            p.sheet(placed([(-5, -3), (6, -4), (7, 3), (-4, 4)], mx + u * k * .8, my + v * k, k * .8, turn=t), "#a3a6a6", .2, .3)

# ---- the bench that faces us: whoever waits looks at whoever waits ---------------------------
BX0, BX1, BZ = -182, 36, 386
with p.layer("seats", 1.2):
    back = BZ + 46
    p.poly(r.flat(BX0 - 6, BX1 + 12, 0, BZ - 10, BZ + 56), DEEP, .34)
    for x in (BX0 + 16, (BX0 + BX1) / 2, BX1 - 16):
        p.sheet(r.front(x - 4, x + 4, 0, 94, back + 2), "#302f48", .4, .3)
    # slats polished by shoulders; the upper one mended
    for y0, y1, c in ((51, 63, mix(BENCH, DEEP, .14)), (66, 78, BENCH), (81, 93, mix(BENCH, "#80789a", .18))):
        p.sheet(r.front(BX0, BX1, y0, y1, back), c, .8, .45)
        for _ in range(5):
            x, y = p.rand.uniform(BX0 + 6, BX1 - 60), p.rand.uniform(y0 + 3, y1 - 3)
            p.line([r.p(x, y, back), r.p(x + p.rand.uniform(20, 50), y + .6, back)], mix(c, "#80789a", .16), 2.2, .8)
    for x in (BX0 + 16, (BX0 + BX1) / 2, BX1 - 16):
        for y in (57, 72, 87):
            p.poly(disc(*r.p(x, y, back - 1), 4, n=8), "#7f8686")
    p.sheet([r.p(BX1 - 66, 80.5, back - 1), r.p(BX1 - 30, 80.5, back - 1), r.p(BX1 - 32, 93.5, back - 1), r.p(BX1 - 63, 93.5, back - 1)], "#67635f", .3, .35)
    for u, v in ((-61, 83), (-35, 83), (-61, 90), (-36, 90)):
        p.poly(disc(*r.p(BX1 + u, v, back - 2), 3, n=7), "#8f938c")
    # strokes scratched with a key: days
    for i in range(9):
        q = r.p(BX0 + 18 + i * 3.2, 76, back - 1)
        slant = i % 5 == 4
        p.line([(q[0], q[1] + (6 if slant else 0)), (q[0] - (40 if slant else 1), q[1] + (20 if slant else 25))], "#3d4645", 2.4)
    # a newspaper over the back, kept open at the same page by everybody
    n0 = (BX0 + BX1) / 2 - 16
    p.sheet([r.p(n0, 95, back - 1), r.p(n0 + 32, 95, back - 1), r.p(n0 + 34, 70, back - 3), r.p(n0 + 17, 68, back - 3), r.p(n0 + 1, 71, back - 3)], "#9a9fa2", .9, .4)
    for j in range(4):
        p.line([r.p(n0 + 4, 89 - j * 4, back - 3), r.p(n0 + 13, 89 - j * 4, back - 3)], "#7a8085", 3)
    p.poly(r.front(n0 + 17, n0 + 29, 78, 90, back - 3), "#7a8085")
    # the seat, its edge, its feet
    p.sheet(r.flat(BX0, BX1, 45, BZ, BZ + 46), mix(BENCH, "#7c7090", .25), .3, .35)
    for z in (BZ + 14, BZ + 30):
        p.line([r.p(BX0 + 2, 45.2, z), r.p(BX1 - 2, 45.2, z)], mix(BENCH, DEEP, .3), 4)
    for x in (BX0 + 16, (BX0 + BX1) / 2, BX1 - 16):
        p.sheet(r.front(x - 4, x + 4, 0, 40, BZ + 2), "#36344f", .4, .35)
        p.sheet(r.front(x - 13, x + 13, 0, 4, BZ), "#302f48", .3, .3)
    p.sheet(r.front(BX0, BX1, 38, 45, BZ), mix(BENCH, DEEP, .2), .6, .4)
    for x in (BX0 + 1, BX1 - 1):   # arms
        p.sheet([r.p(x - 3, 45, BZ + 4), r.p(x - 3, 67, BZ + 2), r.p(x - 3, 69, back), r.p(x + 3, 69, back), r.p(x + 3, 64, back), r.p(x + 3, 45, BZ + 4)], "#3e3a56", .4, .35)

# ---- near: the end of a partition, and the row opposite -----------------------------------------
with p.layer("front", -1):
    p.sheet([(-230, 0), (44, 0), (52, 480), (46, 1080), (-230, 1080)], "#1a2130", 1.5, .25, tint="#8f96cc")
    p.sheet([(-230, 120), (-6, 128), (-2, 520), (-230, 512)], "#151b28", .2, .2)
    p.sheet([(-150, 190), (-40, 192), (-38, 330), (-150, 328)], "#232b3a", .5, .2)
    # opposite bench, from behind, somebody's hat left on it
    p.sheet([(1240, 866), (2150, 846), (2150, 902), (1242, 914)], "#1e2430", .9, .4, tint="#8f96cc")
    p.sheet([(1244, 932), (2150, 924), (2150, 980), (1246, 978)], "#1a2029", .5, .25, tint="#8f96cc")
    for x in (1300, 1640, 1980):
        p.sheet([(x, 850), (x + 24, 849), (x + 26, 1080), (x - 2, 1080)], "#161b25", .5, .3, tint="#8f96cc")
    hat = [(-92, 0), (-70, -8), (-58, -16), (-52, -56), (-34, -66), (-8, -60), (22, -66), (44, -54), (52, -16), (66, -8), (94, -2), (60, 8), (-60, 9)]
    p.sheet(placed(smooth(hat, 14), 1480, 858), "#20222f", .8, .35, tint="#8f96cc")
    p.poly(placed([(-57, -17), (52, -17), (53, -7), (-60, -7)], 1480, 858), "#14161f")

p.mark("counter", 106, 716, layer="office", face="left")
p.mark("bench_left", -128, 384, layer="seats", seat=True, face="right")
p.mark("bench_right", -18, 384, layer="seats", seat=True, face="left")
p.mark("queue", 146, 480, face="left")
p.mark("wall", 262, 548, face="left")
p.mark("door", 284, 452, face="left")
p.write()
