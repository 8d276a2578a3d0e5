"""Close-ups of Monday night: the hotel's mezzanine, and the Kingfisher."""

import math
from collections.abc import Callable
from pathlib import Path

from paper import bird
from things_kit import DEEP, Card, Point, disc, mix, placed, plane, shift, smooth

HOTEL = {"core": "#d9c0b4", "tint": "#ffe2b4"}
KING = {"core": "#c0a9b4", "tint": "#ffcf94"}


def _dill(c: Card, x: float, y: float, s: float, turn: float, colour: str, width: float) -> None:
    """A frond: a stem and forked needles."""
    d = [[(0, 0), (0, -60)]]
    for i in range(5):
        v, w = -12 - i * 11, 22 - i * 3
        d += [[(0, v), (-w, v - 14)], [(0, v), (w, v - 14)], [(-w * .5, v - 7), (-w * .6, v - 22)], [(w * .5, v - 7), (w * .6, v - 22)]]
    c.lines([placed(q, x, y, s, turn=turn) for q in d], colour, width)


def plate() -> Path:
    """He said the fish, and it's beef; the potatoes have small dents, in pairs."""
    c = Card("plate", "His plate: beef, and potatoes with small dents in pairs", "#9a6a5c", torn="t", turn=-1, **HOTEL)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 210), (0, 300)], "#6f4746", 1)
        c.ray([(430, 200), (760, 130), (900, 900), (60, 900)], "#b58670", .55)
        c.ray([(520, 180), (660, 150), (830, 900), (260, 900)], "#cfa283", .4)
        c.lines([[(0, 640), (900, 560)], [(230, 240), (60, 900)]], "#8a5c52", 5)
    # Our Guest: his card, at the plate's head
    c.poly([(330, 250), (640, 226), (690, 262), (370, 286)], DEEP, .35)
    c.sheet([(318, 128), (612, 104), (622, 232), (326, 258)], "#eadfcf", .5, .5)
    c.words("Our Guest", 346, 206, 2.6, "#5d3f4a", 7, turn=-4.6, slant=.2, loose=.2)
    # plate
    c.poly(smooth(disc(470, 572, 344, 236, 24), 40), DEEP, .35)
    c.soft(disc(452, 540, 340, 234, 26), "#d8cfc8", .5, .7, 40)
    c.poly(disc(452, 540, 336, 230, 34), "#e9e1d6")
    c.lines([disc(452, 538, 306, 208, 34)], "#b08a5a", 5)
    c.poly(smooth(disc(454, 546, 250, 166, 22), 40), "#cdbfb4")
    c.poly(smooth(disc(456, 552, 240, 156, 22), 40), "#dccfc2")
    # gravy, beef in three slices
    c.poly(smooth([(260, 470), (400, 420), (560, 440), (600, 500), (520, 560), (340, 560), (262, 530)], 24), "#6b3c2e")
    for i, (x, y) in enumerate(((330, 500), (406, 488), (484, 480))):
        q = placed([(-86, 40), (-90, -6), (-60, -46), (0, -60), (62, -40), (84, 4), (66, 46), (-10, 58)], x, y, 1, turn=-6 + 3 * i)
        c.soft(q, "#7a4334", .6, .3, 22)
        c.poly(smooth(placed([(-66, 30), (-70, -4), (-46, -32), (0, -42), (46, -28), (64, 4), (48, 32), (-8, 40)], x, y, 1, turn=-6 + 3 * i), 20), "#a5615a")
        c.lines([placed(q2, x, y, 1, turn=-6 + 3 * i) for q2 in ([(-50, 6), (40, -14)], [(-40, 24), (44, 8)])], "#c2837a", 5)
    # potatoes: no dill; dents in pairs
    for x, y, r, t in ((340, 626, 56, 10), (452, 650, 62, -12), (572, 618, 58, 24), (610, 540, 48, -30)):
        c.soft(placed([(-r, 4), (-r * .7, -r * .66), (r * .1, -r * .8), (r * .86, -r * .5), (r, 6), (r * .6, r * .66), (-r * .3, r * .72)], x, y, 1, turn=t), "#e6bd6a", .7, .6, 18)
        c.poly(smooth(placed([(r * .3, r * .6), (r * .9, 4), (r * .7, -r * .4), (r * .98, -2), (r * .6, r * .64)], x, y, 1, turn=t), 14), "#bd8a42")
        for u, v in ((-.3, -.3), (.24, .16)):
            a, b = placed([(r * u, r * v)], x, y, 1, turn=t)[0]
            c.polys([placed(disc(0, 0, 8, 5, 7), a - 9, b, 1, turn=60), placed(disc(0, 0, 8, 5, 7), a + 11, b + 3, 1, turn=60)], "#8f5f2c")
    # one frond on the rim
    _dill(c, 702, 640, .95, 62, "#3d5a34", 8)
    _dill(c, 700, 636, .95, 62, "#7d9c4a", 5)
    # fork and knife, untouched, straight as for inspection
    for q, w in (([(96, 420), (112, 760)], 15),):
        c.lines([shift(q, 9, 11)], DEEP, w, .4)
        c.lines([q], "#c9c2c4", w)
        c.lines([[(84, 330), (88, 400), (96, 424), (104, 400), (100, 328)], [(92, 330), (95, 410)]], "#c9c2c4", 7)
    c.lines([[(92, 424), (108, 756)]], "#fff0d6", 4)
    return c.write()


def hot_dish() -> Path:
    """Under the lid are pastries with cheese."""
    c = Card("hot_dish", "The hot dish: pastries with cheese", "#7d4f4a", torn="r", turn=1, **HOTEL)
    with c.face():
        c.ray([(280, 0), (560, 0), (820, 900), (40, 900)], "#a06a54", .6)
        c.ray([(360, 0), (500, 0), (680, 900), (190, 900)], "#c48a5e", .5)
        c.poly([(0, 690), (900, 650), (900, 900), (0, 900)], "#c9b0a0")
        c.poly([(0, 690), (900, 650), (900, 676), (0, 716)], "#e9d6bf")
        c.lines([[(200, 716), (170, 900)], [(700, 690), (760, 900)], [(450, 710), (452, 900)]], "#a98c82", 7)
    # the lid, tipped back on its hinge
    lid = [(150, 380), (160, 250), (246, 150), (400, 98), (570, 104), (700, 168), (764, 268), (772, 370)]
    c.soft(lid, "#8f9099", 1.2, .6, 34)
    c.poly(smooth([(186, 376), (200, 262), (280, 178), (410, 134), (560, 140), (670, 196), (724, 280), (734, 372)], 34), "#5b4a50")
    c.poly(smooth([(240, 374), (262, 280), (340, 210), (450, 182), (570, 200), (650, 270), (676, 372)], 34), "#b3743f")
    c.poly(smooth([(300, 374), (330, 300), (400, 250), (480, 236), (570, 266), (620, 372)], 34), "#e2a052")
    c.lines([smooth([(190, 240), (262, 160), (400, 116)], 24, closed=False)], "#fff2d4", 8)
    # dish
    c.sheet([(120, 396), (790, 380), (806, 440), (104, 458)], "#a8a3a6", .8, .7)
    c.poly([(150, 404), (764, 390), (776, 428), (136, 444)], "#4a2f2a")
    c.sheet([(112, 540), (800, 520), (768, 660), (150, 684)], "#83808c", 1.2, .5)
    c.poly([(112, 540), (800, 520), (796, 548), (118, 568)], "#d0cbd0")
    c.poly(smooth([(180, 600), (330, 590), (320, 650), (196, 660)], 30), "#b4b0b8")
    c.poly(smooth([(640, 580), (750, 574), (730, 640), (650, 640)], 30), "#5f5a6a")
    # pastries: in heaps, folded like envelopes, one broken open
    spots = [(214, 440, -8), (336, 430, 6), (462, 424, -4), (590, 428, 8), (706, 426, -6), (270, 494, 10), (400, 500, -6), (640, 496, 4), (520, 470, -10), (170, 504, 4), (740, 486, -4)]
    for i, (x, y, t) in enumerate(spots):
        s = 1.0 if i < 5 else 1.12
        c.soft(placed([(-74, 30), (-78, -8), (-48, -42), (0, -52), (50, -40), (78, -4), (72, 34), (0, 46)], x, y, s, turn=t), ("#c9853f", "#d6944a", "#be7a38")[i % 3], .5, .5, 20)
        if i in (8,):
            continue
        c.poly(smooth(placed([(-40, -34), (0, -46), (42, -34), (30, -10), (-26, -8)], x, y, s, turn=t), 16), "#eebb6a")
        c.lines([placed([(-60, 6), (-14, -4), (30, -4), (60, 10)], x, y, s, turn=t)], "#94562a", 6)
    # the broken one is the focus: cheese
    c.soft([(452, 476), (466, 446), (520, 426), (584, 444), (596, 486), (560, 512), (490, 512)], "#d6944a", .6, .6, 16)
    c.soft([(470, 484), (486, 458), (520, 452), (566, 462), (576, 490), (540, 506), (498, 504)], "#fff3d0", .2, .5, 14)
    c.lines([smooth([(500, 500), (506, 540), (498, 566)], 10, closed=False), smooth([(540, 504), (546, 530)], 10, closed=False)], "#ffe9b0", 11)
    # steam: two sheets of thin paper, one over the other
    for q, a in (([(300, 420), (380, 330), (360, 240), (420, 170), (404, 90), (470, 40), (476, 120), (540, 190), (530, 280), (620, 350), (610, 430)], .2),
                 ([(400, 430), (440, 350), (430, 270), (476, 210), (470, 150), (520, 230), (510, 300), (566, 360), (570, 430)], .26)):
        c.poly(smooth(q, 24), "#fff0d2", a, 0)
    # her pocket is to the right; a napkin already lies ready
    c.soft([(566, 744), (640, 716), (700, 728), (768, 700), (790, 760), (764, 806), (690, 800), (620, 826), (590, 790)], "#efe3d2", .9, .6, 26)
    c.lines([smooth([(610, 760), (690, 760), (760, 730)], 20, closed=False), smooth([(640, 800), (690, 760)], 20, closed=False)], "#c2ab9c", 6)
    return c.write()


def list_pen() -> Path:
    """The room counted against the list; four tables are done."""
    c = Card("list_pen", "The list, and the pen: four tables done", "#7a4a4a", torn="l", turn=1.5, **HOTEL)
    with c.face():
        c.ray([(380, 0), (700, 0), (900, 420), (900, 900), (520, 900)], "#a06c5a", .6)
        c.ray([(0, 420), (240, 900), (0, 900)], "#57343f", .9)
        c.polys([disc(x, y, r, r * .9, 14) for x, y, r in ((120, 150, 40), (200, 100, 26), (760, 130, 34))], "#e8b070", .25)
    c.sheet([(176, 84), (716, 112), (690, 830), (146, 800)], "#4d3038", 1.4, .4)
    page = [(204, 130), (690, 154), (666, 796), (178, 770)]
    c.sheet(page, "#ece0ce", .4, .6)
    at = plane(page)
    c.sheet([(360, 66), (540, 74), (536, 150), (354, 142)], "#c9a25f", 1, .6)
    c.poly(disc(450, 92, 15, 13, 12), "#6d4a2c")
    # nine tables, names as strokes; a cross for each who is there
    for n in range(9):
        v = .105 + n * .098
        c.words(str(n + 1), .05, v + .03, .0036, "#8c3b4a" if n == 4 else "#5d3f4a", 7, at=at, loose=0)
        c.text_lines(.17, v, .5, 2, .034, "#a08a86" if n < 4 else "#5d4a56", 9, last=.5 + .1 * (n % 4), at=at)
        if n < 4:
            c.lines([at([(.74, v + .01), (.79, v + .04), (.9, v - .035)])], "#39604f", 11)
            c.lines([at([(.15, v - .004), (.66, v + .002)])], "#39604f", 5)
        c.line(at([(.04, v + .058), (.96, v + .058)]), "#c9b6a6", 3)
    c.lines([[*(q := at([(.02, .45), (.985, .45), (.985, .555), (.02, .555)])), q[0]]], "#8c3b4a", 5, .0)
        # the pen stands on five
    c.poly(placed([(0, -6), (300, -30), (330, 0), (300, 30), (0, 8)], 596, 560, 1, turn=24), DEEP, .3)
    c.sheet(placed([(44, -21), (330, -25), (350, 0), (330, 25), (44, 21)], 566, 512, 1, turn=20), "#2c2438", 1.5, .5)
    c.poly(placed([(44, -21), (330, -25), (334, -12), (44, -8)], 566, 512, 1, turn=20), "#6d5a6c")
    c.sheet(placed([(0, -3), (46, -21), (46, 21), (0, 3)], 566, 512, 1, turn=20), "#e0b964", .5, .7)
    c.lines([placed([(8, 0), (34, 0)], 566, 512, 1, turn=20)], "#6d4a2c", 4)
    c.sheet(placed([(190, -26), (214, -27), (214, 27), (190, 26)], 566, 512, 1, turn=20), "#e0b964", .2, .7)
    c.sheet(placed([(230, -33), (330, -31), (336, -23), (230, -24)], 566, 512, 1, turn=20), "#e0b964", .4, .7)
    return c.write()


def forty_glasses() -> Path:
    """Four rows of ten; in the third row, second from the left, is one with a chip."""
    c = Card("forty_glasses", "The tray: forty glasses, one with a chip", "#6d4246", torn="b", turn=-1, **HOTEL)
    with c.face():
        c.ray([(120, 0), (420, 0), (700, 900), (0, 900), (0, 300)], "#8f5c52", .7)
        c.ray([(640, 0), (900, 0), (900, 900), (840, 900)], "#54323e", .8)
        for x in (70, 330, 600, 860):
            c.line([(x, 0), (x * 1.2 - 100, 900)], "#5f3a40", 5)
    c.soft([(54, 250), (80, 214), (450, 192), (830, 176), (856, 204), (876, 440), (884, 700), (856, 738), (450, 768), (56, 790), (28, 756), (40, 480)], "#54424c", 1.5, .5, 60)
    c.sheet([(78, 250), (832, 210), (862, 708), (50, 760)], "#857a82", 0, .5)
    at = plane([(96, 252), (822, 212), (850, 672), (62, 722)])
    c.poly(at([(0, .05), (.66, .0), (.3, 1.06), (0, 1.06)]), "#9f9294", .8)
    for row in range(4):
        shades, bowls, wines, rims, glints, stems = [], [], [], [], [], []
        k = .92 + row * .07
        for i in range(10):
            x, y = at([((i + .5) / 10, (row + .9) / 4)])[0]
            rx, ry, y0 = 35 * k, 13 * k, y - 118 * k
            shades.append(disc(x + 20, y + 12, 30 * k, 11 * k, 9))
            stems += [[(x - 4, y0 + 60 * k), (x + 4, y0 + 60 * k), (x + 4, y), (x - 4, y)], disc(x, y, 24 * k, 8 * k, 10)]
            bowls.append([(x - rx, y0), *((x + rx * math.cos(a) * -1, y0 + 66 * k * math.sin(a)) for a in (.5, .9, 1.3, 1.57, 1.84, 2.24, 2.64)), (x + rx, y0)])
            wines.append([(x - rx * .9, y0 + 20 * k), *((x - rx * .92 * math.cos(a), y0 + 60 * k * math.sin(a)) for a in (.55, .95, 1.3, 1.57, 1.84, 2.2, 2.6)), (x + rx * .9, y0 + 20 * k)])
            rims.append([*(q := disc(x, y0, rx, ry, 13)), q[0]])
            glints.append([(x - rx * .62, y0 + 14 * k), (x - rx * .42, y0 + 40 * k)])
            if (row, i) == (2, 1):
                focus = (x, y0, rx, ry, k)
        c.polys(shades, "#2b1c28", .5)
        c.polys(stems, "#cdbfb8", .9)
        c.polys(bowls, "#b3a29c", .6)
        c.polys(wines, "#b37c3a", .95)
        c.lines(rims, "#cdbeb4", 4)
        c.lines(glints, "#f0e4d6", 4)
        if row == 2:   # the chipped one, in a light of its own
            x, y, rx, ry, k = focus
            c.poly(disc(x, y + 60, 74, 92, 18), "#ffdf9a", .3)
            c.polys([bowls[1]], "#fff3dc")
            c.polys([wines[1]], "#ffcf66")
            q = disc(x, y, rx + 1, ry + 1, 20)
            c.lines([q[8:] + q[:3]], "#ffffff", 7)
            c.polys([[(x - 6, y + ry - 5), (x + 3, y + ry + 17), (x + 13, y + ry + 8), (x + 25, y + ry - 9), (x + 10, y + ry - 7)]], "#57434c")
            c.lines([[(x - 8, y + ry), (x + 3, y + ry + 18), (x + 13, y + ry + 8), (x + 27, y + ry - 8)]], "#ffffff", 6)
            c.lines([[(x + 3, y + ry + 18), (x - 4, y + ry + 40)]], "#a8702e", 3)
    # his thumb on the rim of the tray
    c.soft([(20, 560), (50, 556), (100, 570), (128, 596), (116, 622), (64, 630), (20, 640)], "#c98f6c", 1, .5, 18)
    c.soft([(84, 574), (116, 588), (118, 606), (92, 604)], "#e6b898", 0, .3, 9)
    c.soft([(10, 546), (40, 540), (46, 652), (14, 660), (8, 600)], "#e9e4df", .8, .5, 20)
    return c.write()


def banner() -> Path:
    """It thanks eleven firms."""
    c = Card("banner", "The banner, thanking eleven firms", "#7d4f4a", torn="b", turn=1, **HOTEL)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 110), (0, 140)], "#5d3640", 1)
        for x in (40, 180, 700, 840):
            c.poly(smooth([(x - 40, 0), (x + 40, 0), (x + 24, 450), (x + 46, 900), (x - 46, 900), (x - 20, 450)], 90), "#8f5d52" if x < 300 else "#6b4244", .7)
        c.ray([(520, 0), (720, 0), (900, 600), (900, 900), (300, 900)], "#c48a5e", .22)
    with c.face():
        c.lines([[(210, 0), (200, 130)], [(690, 0), (704, 120)]], "#2f2030", 8)
        c.lines([[(212, 0), (202, 130)], [(692, 0), (706, 120)]], "#c9a25f", 4)
    c.sheet([(118, 122), (792, 104), (794, 138), (120, 156)], "#c9a25f", 1, .6)
    c.soft(disc(112, 140, 24, 24, 12), "#dcb970", .7, .6)
    c.soft(disc(800, 122, 24, 24, 12), "#dcb970", .7, .6)
    cloth = [(142, 150), (452, 140), (768, 132), (774, 460), (772, 786), (700, 800), (620, 806), (540, 792), (456, 786), (380, 808), (300, 818), (220, 808), (144, 796), (143, 460)]
    c.sheet(cloth, "#3c466e", 1.3, .4)
    for q in ([(250, 148), (330, 146), (318, 812), (262, 818)], [(520, 140), (590, 138), (606, 808), (540, 800)]):
        c.poly(q, "#46527c", .8)
    c.poly(smooth([(690, 134), (768, 132), (780, 460), (772, 770), (700, 790), (706, 460)], 60), "#2f3759")
    # the chandelier reaches as far as the third name
    for d, al in ((0, .16), (34, .12), (70, .1)):
        c.poly([(144, 152), (768, 134), (770, 300 + d), (640 - d, 440 + d), (420, 494 + d), (230, 500 + d), (144, 470 + d)], "#ffcf85", al)
    # a heading, sewn; then eleven names, each with its sign
    c.words("THANKS", 278, 240, 4.3, "#f6e2b0", 13, turn=-1, loose=3)
    c.lines([[(190, 276), (728, 262)]], "#c9a25f", 6)
    for n in range(11):
        col, row = (0, n) if n < 6 else (1, n - 6)
        x, y = 200 + col * 286, 330 + row * 70 - col * 8
        hot = "#f3e3bb" if (col, row) in ((0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 0)) else "#a9a8b4"
        sign = (disc(x, y, 19, 19, 9), [(x - 18, y - 18), (x + 18, y - 18), (x + 18, y + 18), (x - 18, y + 18)],
                [(x, y - 22), (x + 22, y + 16), (x - 22, y + 16)], [(x, y - 22), (x + 18, y), (x, y + 22), (x - 18, y)])[(n * 3 + n // 4) % 4]
        c.poly(sign, "#c9a25f" if hot[1] == "f" else "#8d8070")
        w = (170, 130, 186, 150, 120, 176, 160, 140, 180, 126, 168)[n]
        t, words = x + 40, []
        while t < x + 40 + w:
            e = min(x + 40 + w, t + 24 + (n * 37 + int(t)) % 46)
            words.append([(t, y - 2), (e, y - 3)])
            t = e + 12
        c.lines(words, hot, 17, cap="butt")
    # fringe
    c.lines([[(x, 786 + 7 * math.sin(x * .04 - 1)), (x - 3, 818 + 7 * math.sin(x * .04 - 1))] for x in range(154, 770, 21)], "#c9a25f", 8)
    return c.write()


def flowers() -> Path:
    """Carnations, six to a table; one of hers has lost its head."""
    c = Card("flowers", "Six carnations; one has lost its head", "#3f2740", torn="l", turn=-1.5, **KING)
    with c.face():
        c.ray([(480, 0), (760, 0), (900, 260), (900, 900), (120, 900)], "#6e3f42", .7)
        c.ray([(560, 0), (680, 0), (860, 900), (300, 900)], "#94583f", .5)
        c.poly(smooth([(-20, 690), (200, 640), (460, 624), (720, 640), (940, 690), (940, 950), (-20, 950)], 60), "#b08a7c")
        c.poly(smooth([(200, 700), (380, 654), (560, 648), (760, 690), (860, 900), (180, 900)], 60), "#dcb690")
    # glass
    stems: list[list[Point]] = []
    heads = [(232, 346, -28), (314, 208, -14), (612, 200, 12), (708, 336, 28), (556, 372, 6)]
    for x, y, _ in heads:
        stems.append(smooth([(x, y), ((x + 470) / 2 + (x - 470) * .16, 470), (470 + (x - 470) * .1, 720)], 40, closed=False))
    headless = smooth([(440, 146), (446, 330), (470, 720)], 40, closed=False)
    c.lines([shift(q, 12, 14) for q in [*stems, headless]], DEEP, 12, .3)
    c.lines([*stems, headless], "#3d5a40", 14)
    c.lines([shift(q, -4, 0) for q in [*stems, headless]], "#6d8c58", 5)
    c.polys([placed([(0, 0), (-56, -30), (-80, -70), (-40, -40)], 450, 420), placed([(0, 0), (60, -20), (86, -64), (36, -36)], 446, 300), placed([(0, 0), (-50, -10), (-84, -44), (-36, -30)], 372, 430)], "#56784c")
    c.lines([headless], "#56803f", 16)
    c.lines([shift(headless, -4, 0)], "#9cc070", 6)
    c.sheet(placed([(-15, -12), (12, -4), (11, 14), (-11, 14)], 440, 140), "#dcefa8", .3, .5)   # cut: nothing above it
    for x, y, t in heads:
        for k, (r, col) in enumerate(((74, "#9c3a3c"), (56, "#c04c44"), (34, "#de7058"))):
            n = 11
            q = []
            for i in range(n * 2):
                a = math.tau * i / (n * 2)
                rr = r * (1 if i % 2 else .8)
                q.append((rr * math.cos(a), rr * .84 * math.sin(a) - k * 7))
            c.sheet(placed(q, x, y, 1, turn=t + k * 13), col, .6 if not k else .25, .35, .8)
        c.lines([placed(p, x, y - 16, 1, turn=t) for p in ([(-12, 0), (0, -9)], [(2, 4), (14, -6)])], "#8c2f36", 5)
        c.poly(placed([(-20, 58), (0, 48), (20, 58), (12, 88), (-12, 88)], x, y, 1, turn=t), "#4d6c48")
    c.soft([(372, 520), (470, 508), (566, 520), (556, 640), (546, 760), (470, 778), (394, 762), (382, 640)], "#a9b4c4", .8, .6, 40, .3)
    c.poly([(380, 600), (560, 600), (546, 756), (470, 774), (396, 758)], "#6f8296", .8)
    c.lines([shift(q, 0, 0)[-7:] for q in [*stems, headless]], "#33503f", 12, .8)
    c.poly([(392, 530), (420, 528), (424, 752), (402, 756)], "#f2f3f0", .6)
    c.lines([disc(470, 520, 96, 15, 22)], "#eef0ee", 5)
    # the head, on the cloth
    for k, (r, col) in enumerate(((62, "#9c3a3c"), (46, "#c04c44"), (28, "#de7058"))):
        q = [((r * (1 if i % 2 else .78)) * math.cos(math.tau * i / 20), (r * (1 if i % 2 else .78)) * .62 * math.sin(math.tau * i / 20)) for i in range(20)]
        c.sheet(placed(q, 216 + k * 4, 752 - k * 8, 1, turn=k * 9), col, .8 if not k else .2, .35, .8)
    c.polys([placed([(-12, 0), (0, -10), (14, -2), (2, 6)], x, y) for x, y in ((300, 800), (330, 776))], "#c04c44")
    # scissors come, still open
    for t, h in ((-24, -1), (10, 1)):
        blade = [(-170, 0), (-40, -19 * h), (10, -20 * h), (60, -10 * h), (60, 12 * h), (8, 12 * h)]
        c.sheet(placed(blade, 716, 702, 1, turn=t), "#c9ccd2", .8, .7)
        c.lines([placed([(-160, 1 * h), (0, 9 * h)], 716, 702, 1, turn=t)], "#7f8290", 4)
        ring = placed(disc(100, 30 * h, 46, 30, 18), 716, 702, 1, turn=t)
        c.lines([shift([*ring, ring[0]], 8, 10)], DEEP, 17, .35)
        c.lines([[*ring, ring[0]]], "#2b2030", 18)
        c.lines([shift(ring[8:15], -3, -3)], "#94665c", 5)
    c.poly(disc(716, 702, 11, 11, 9), "#6d5a5c")
    return c.write()


def dumb_waiter() -> Path:
    """The hatch is open by a hand; he calls his orders up the shaft."""
    c = Card("dumb_waiter", "The dumb waiter, its hatch open by a hand", "#43293f", torn="r", turn=1, **KING)
    with c.face():
        for x in range(90, 900, 96):
            c.rect(x, 0, 40, 900, "#4e3048", .6)
        c.ray([(0, 0), (250, 0), (0, 520)], "#7a4a4e", .5)
        c.ray([(900, 500), (900, 900), (300, 900)], "#2c1a34", .8)
        # above the hatch the ropes go on up, over their wheel
        c.lines([[(352, 0), (352, 120)], [(470, 0), (470, 120)]], "#23152a", 16)
        c.lines([[(348, 0), (348, 120)], [(466, 0), (466, 120)]], "#a5855f", 7)
    c.holed([(140, 108), (694, 90), (712, 792), (132, 812)], [[(206, 172), (634, 160), (646, 716), (204, 732)]], "#6e4648", 1.5, .5)
    c.lines([[(170, 140), (166, 780)], [(664, 124), (678, 764)]], "#8c6058", 7)
    # the shaft behind: brick, and light that comes down it from a kitchen
    c.poly([(206, 470), (640, 460), (646, 716), (204, 732)], "#140d1c")
    c.poly([(262, 470), (580, 464), (600, 712), (236, 726)], c.linear([(0, "#ffe0a0", 1), (.45, "#e8a04e", 1), (1, "#8c4a34", 1)], (0, 500, 0, 726)))
    c.polys([[(262, 470), (330, 470), (290, 724), (236, 726)], [(540, 466), (580, 464), (600, 712), (574, 714)]], "#b5683a", .7)
    c.lines([[(258, 600), (582, 592)], [(250, 660), (590, 652)], [(340, 560), (338, 600)], [(480, 596), (482, 654)], [(410, 598), (409, 656)]], "#a85f36", 5, .8)
    # the platform hangs on its two ropes; on it a tea glass, sent back
    c.lines([[(318, 480), (300, 690)], [(520, 476), (548, 684)]], "#4d2c24", 13)
    c.lines([[(314, 480), (296, 690)], [(516, 476), (544, 684)]], "#e0b06a", 5)
    c.sheet([(222, 690), (628, 678), (640, 704), (210, 718)], "#7d5040", .3, .6)
    c.sheet([(388, 596), (456, 594), (448, 682), (396, 684)], "#8c3f26", .5, .6)
    c.poly([(394, 620), (452, 618), (448, 678), (398, 680)], "#c9562a")
    c.poly([(400, 602), (411, 602), (413, 674), (404, 676)], "#fff0cc", .85)
    c.lines([smooth([(452, 614), (486, 618), (484, 654), (450, 660)], 10, closed=False), [(382, 682), (464, 680)]], "#f3c878", 8)
    # the hatch: two boards on runners, let down to a hand's breadth
    door = [(200, 138), (636, 124), (642, 556), (202, 568)]
    c.sheet(door, "#84574f", 1.4, .45)
    c.lines([[(418, 134), (424, 560)]], "#5d3a3c", 8)
    c.lines([[(426, 134), (432, 560)]], "#9c6e60", 4)
    for y in (206, 470):
        c.sheet([(214, y), (626, y - 12), (627, y + 38), (215, y + 50)], "#6e4642", .5, .4)
        c.polys([disc(x, y + 22 - (x - 214) * .03, 7, 7, 7) for x in (246, 392, 452, 598)], "#c9a25f")
    # chalk on the boards: what he has called up tonight
    c.lines([[(262 + i * 20, 318 - i), (258 + i * 20, 372 - i)] for i in range(4)] + [[(250, 362), (340, 324)]] + [[(474 + i * 20, 312), (470 + i * 20, 364)] for i in range(2)], "#d8c6b4", 7, .85)
    c.sheet([(356, 526), (494, 522), (496, 550), (358, 554)], "#d6ae66", .7, .7)
    c.line([(204, 568), (642, 557)], "#ffd694", 9)
    # its light, out over the sill, in three papers
    c.sheet([(104, 738), (742, 714), (764, 772), (86, 802)], "#8a5a52", 1.1, .5)
    for a, d in ((.5, 0), (.3, 44), (.22, 92)):
        c.poly([(224 - d, 740 + d * .3), (630 + d * .6, 724 + d * .2), (650 + d, 764 + d * .3), (206 - d, 786 + d * .3)], "#ffb860", a)
    # the mouth of the speaking tube, and orders on a nail
    c.soft(disc(778, 480, 46, 50, 16), "#a5824a", 1.1, .6, 14)
    c.poly(disc(778, 482, 32, 36, 14), "#1c1220")
    c.lines([disc(776, 478, 40, 44, 18)[9:15]], "#f3d28a", 6)
    for t, col in ((8, "#cdb7a4"), (-5, "#e0cdb4")):
        c.sheet(placed([(-42, 0), (42, 0), (42, 112), (-42, 112)], 772, 252, 1, turn=t), col, .7, .5)
    c.lines([placed([(-24, y), (x, y)], 772, 252, 1, turn=-5) for y, x in ((32, 24), (56, 8), (80, 20))], "#7a5a5c", 7)
    c.poly(disc(770, 254, 9, 9, 8), "#2a1a2c")
    return c.write()


def across_the_street() -> Path:
    """A dryer is turning; two children on the bench, end to end, under a dark-blue coat."""
    c = Card("across_the_street", "Across the street: two children under a coat, and a dryer turning", "#141a38", torn="", core="#6d5866", turn=-1, tint="#8fb6d8")
    with c.face():
        c.poly([(0, 0), (900, 0), (900, 900), (0, 900)], "#1b2247")
        c.ray([(0, 0), (900, 0), (900, 120), (0, 160)], "#232b55", 1)
        # shop front
        c.poly([(120, 190), (860, 176), (866, 690), (112, 706)], "#2c3058")
        c.poly([(120, 130), (860, 114), (860, 176), (120, 192)], "#394070")
        c.polys([[(200 + i * 44, 148), (228 + i * 44, 147), (228 + i * 44, 168), (200 + i * 44, 169)] for i in range(4)], "#b0658a")
        room = c.linear([(0, "#6b5470", 1), (.5, "#a9705c", 1), (1, "#8a5350", 1)], (0, 200, 0, 680))
        c.poly([(144, 208), (838, 196), (842, 664), (138, 678)], room)
        # machines along the wall
        c.poly([(144, 300), (840, 290), (841, 560), (140, 566)], "#7d6f86")
        c.lines([[(x, 298), (x, 562)] for x in (292, 436, 580, 720)], "#5d5068", 7)
        c.line([(142, 300), (840, 290)], "#c9a58c", 7)
        for n, x in enumerate((216, 364, 650, 782)):
            c.poly(disc(x, 410, 54, 54, 18), "#4a4058")
            c.poly(disc(x, 410, 40, 40, 16), "#2f2a48")
        c.poly(disc(508, 408, 64, 64, 22), "#ffe0a8")
        c.poly(disc(508, 408, 54, 54, 20), "#f29a3f")
        c.poly(smooth([(470, 420), (480, 376), (520, 370), (546, 400), (530, 440), (490, 446)], 12), "#ffd27d")
        c.lines([smooth([(476, 440), (500, 452), (536, 440)], 8, closed=False), smooth([(484, 374), (508, 366), (536, 378)], 8, closed=False)], "#a8532a", 7)
        for r, a in ((120, .22), (180, .14)):
            c.poly(disc(508, 420, r, r * .9, 20), "#ffb35c", a)
        c.poly([(300, 572), (720, 566), (790, 664), (220, 672)], "#d98a50", .4)
        # bench
        c.poly([(188, 566), (796, 556), (800, 584), (184, 594)], "#54373f")
        c.line([(188, 566), (796, 556)], "#e0a468", 5)
        c.polys([[(230, 590), (250, 590), (248, 664), (232, 664)], [(740, 582), (760, 582), (758, 656), (742, 656)]], "#3d2935")
        # two boys, end to end: a head at each end, one coat over both
        c.poly(smooth([(196, 560), (190, 520), (218, 496), (254, 502), (268, 534), (256, 562)], 12), "#e6b48c")
        c.poly(smooth([(190, 540), (188, 508), (216, 486), (254, 492), (266, 518), (236, 512), (212, 520)], 10), "#5a3a2e")
        c.poly(smooth([(730, 552), (724, 516), (748, 496), (782, 504), (792, 536), (780, 554)], 12), "#e6b48c")
        c.poly(smooth([(752, 498), (786, 498), (800, 526), (794, 552), (780, 522)], 10), "#7a4e34")
        coat = smooth([(240, 562), (252, 520), (300, 488), (372, 472), (440, 492), (500, 500), (570, 482), (640, 480), (706, 504), (742, 530), (744, 556), (650, 584), (560, 568), (470, 596), (380, 572), (300, 590)], 16)
        c.poly(shift(coat, 5, 8), "#3d2230", .6, 0)
        c.poly(shift(coat, -3, -4), "#7f8fd0", 1, 0)
        c.poly(coat, "#2f3a7c", 1, 0)
        c.poly(smooth([(372, 474), (440, 494), (460, 590), (400, 574), (352, 540)], 16), "#3f4c96")
        c.poly(smooth([(600, 484), (650, 482), (690, 540), (640, 580), (610, 570)], 16), "#263066")
        c.polys([disc(x, y, 6, 6, 7) for x, y in ((430, 520), (440, 548), (448, 574))], "#c9b27c")
        # small feet: one pair has shoes on
        c.poly(smooth([(560, 600), (554, 570), (576, 562), (596, 572), (626, 590), (628, 606)], 9), "#d9c7b0")
        c.poly(smooth([(540, 604), (536, 572), (560, 564), (582, 576), (612, 594), (612, 610)], 9), "#8c3b3f")
        c.line([(538, 608), (614, 612)], "#f0e2c4", 6)
        c.lines([[(556, 578), (576, 588)], [(552, 588), (572, 598)]], "#f0e2c4", 4)
        # glass front: mullions, snow on the sill, street
        c.lines([[(330, 204), (326, 676)], [(690, 198), (694, 668)]], "#20254c", 13)
        c.line([(112, 690), (868, 674)], "#20254c", 24)
        c.poly(smooth([(100, 706), (260, 694), (480, 700), (700, 682), (880, 680), (880, 704), (480, 716), (100, 726)], 30), "#93a5cc")
        c.poly([(0, 716), (900, 694), (900, 900), (0, 900)], "#4d5c8c")
        c.poly([(280, 720), (740, 710), (860, 860), (160, 870)], "#a87a70", .45)
        c.poly([(360, 718), (650, 712), (720, 800), (290, 806)], "#d99a64", .4)
        u = c.rand.uniform
        c.polys([disc(u(60, 840), u(90, 840), r := u(4, 8), r, 6) for _ in range(38)], "#c9d6ee", .8)
        # our own window: the bird's tubes from behind, dark red frame
        b = bird(640, 236, 1.42, flip=True)
        for w, a in ((34, .1), (20, .2)):
            c.lines([q for q, col in b["tubes"] if col == "#49c9c2"], "#49c9c2", w, a)
        for hue in ("#49c9c2", "#ff8a52", "#ffe0b0"):
            c.lines([q for q, col in b["tubes"] if col == hue], hue, 9)
            c.lines([q for q, col in b["tubes"] if col == hue], mix(hue, "#ffffff", .7), 3)
    c.sheet([(60, 60), (110, 58), (112, 838), (62, 840)], "#4a2c3c", 1, .3, tint="#ff9f6a")
    c.sheet([(62, 784), (836, 772), (838, 838), (62, 842)], "#5a3444", 1, .35, tint="#ff9f6a")
    return c.write()


CARDS: dict[str, Callable[[], Path]] = {
    f.__name__: f for f in (plate, hot_dish, list_pen, forty_glasses, banner, flowers, dumb_waiter,
                            across_the_street)}
