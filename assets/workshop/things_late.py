"""Close-ups of Wednesday to Friday: suppers, a table's end, whatever stands on a cart."""

import math
from collections.abc import Callable
from pathlib import Path

from paper import NEON
from things_kit import Card, disc, mix, placed, plane, shift, smooth
from things_rooms import HOTEL, WARD
from things_week import INK, KITCHEN, LAW, PENCIL, RED, ground


def her_shoes() -> Path:
    """Good ones, salted to the ankle; it isn't the city's salt."""
    c = Card("her_shoes", "Her shoes, with road salt to the ankle", "#453f52", torn="l", turn=1, **LAW)
    with c.face():
        ground(c, "#3f3a4e", "#5c4a48", 380, 20)
        c.lines([[(0, y), (900, y - 30 - (y - 400) * .1)] for y in (480, 590, 710, 840)], "#4c3d3e", 5)
        c.polys([[(80, 0), (130, 0), (120, 560), (84, 560)], [(760, 0), (810, 0), (800, 540), (766, 540)]], "#2f2938")
        c.poly([(60, 0), (840, 0), (840, 60), (60, 70)], "#4d4050")
    for dx, dy, s, tone in ((110, -60, .86, "#2a2632"), (-40, 60, 1, "#332d3a")):
        def q(pts: list[tuple[float, float]], dx: float = dx, dy: float = dy, s: float = s) -> list[tuple[float, float]]:
            return [(450 + dx + (x - 450) * s, 470 + dy + (y - 470) * s) for x, y in pts]
        c.poly(q(smooth([(250, 690), (420, 724), (640, 716), (760, 680), (640, 744), (380, 750)], 24)), "#241d26", .5)
        c.soft(q([(276, 330), (264, 470), (258, 600), (268, 676), (380, 690), (560, 694), (730, 690), (752, 650), (716, 590), (610, 560), (500, 500), (466, 420), (462, 326), (370, 310)]), tone, 1.2, .5, 30)
        c.sheet(q([(258, 668), (754, 668), (758, 704), (264, 706)]), "#1b1822", .3, .4)
        c.sheet(q([(258, 690), (350, 692), (346, 742), (262, 738)]), "#1b1822", .3, .4)
        c.lines([q(smooth([(460, 420), (500, 500), (610, 560), (716, 590)], 20, closed=False))], "#56505e", 6)
        c.lines([q([(410, 380 + 46 * k), (476 + 12 * k, 400 + 46 * k)]) for k in range(3)] + [q([(476 + 12 * k, 380 + 46 * k), (412, 410 + 46 * k)]) for k in range(3)], "#8a8490", 7)
        c.poly(q(smooth([(290, 350), (310, 350), (300, 600), (284, 640), (276, 560)], 20)), "#6a6472", .7)
        line = [(264, 560 - 14 * math.sin(k * .9) - 30 * (k % 2)) if k == 0 else (264 + 488 * k / 12, 566 - 22 * math.sin(k * .9) + (k * 5)) for k in range(13)]
        c.poly(q(smooth([*line, (752, 666), (264, 666)], 22)), "#d4d8dc", .5)
        c.lines([q(smooth(line, 22, closed=False))], "#eef0f0", 7, .9)
        u = c.rand.uniform
        c.polys([disc(*q([(u(280, 740), u(590, 664))])[0], u(2, 5), u(2, 4), 6) for _ in range(34)], "#f4f4f0", .9)
    return c.write()


def banner_thirty() -> Path:
    """A button, and thirty years of names in small print."""
    c = Card("banner_thirty", "The banner of the button factory", "#6a4650", torn="b", turn=1, **HOTEL)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#7a5054", 1)
        for x in (60, 840):
            c.poly(smooth([(x - 60, 0), (x + 60, 0), (x + 40, 450), (x + 66, 900), (x - 66, 900), (x - 30, 450)], 90), "#8f5d56")
        c.poly(disc(450, 300, 430, 400, 40), "#d8a060", .16)
    c.sheet([(108, 110), (796, 96), (798, 130), (110, 146)], "#c9a25f", 1, .6)
    cloth = [(140, 140), (450, 132), (766, 124), (772, 460), (768, 780), (620, 800), (456, 786), (300, 806), (144, 790), (142, 460)]
    c.sheet(cloth, "#3f4a70", 1.3, .4)
    c.poly(smooth([(690, 128), (766, 124), (778, 460), (770, 766), (700, 786), (706, 460)], 60), "#323b5c")
    c.soft(disc(452, 320, 160, 150, 40), "#d8c49a", 1, .5, 18)
    c.poly(disc(452, 320, 116, 108, 34), "#b89c6c")
    c.soft(disc(452, 320, 108, 100, 34), "#d2bd92", .3, .4, 16)
    for u, v in ((-34, -32), (34, -32), (-34, 32), (34, 32)):
        c.poly(disc(452 + u, 320 + v, 17, 16, 14), "#3f4a70")
    c.lines([[(418, 288), (486, 352)], [(486, 288), (418, 352)]], "#b8404a", 10)
    for d in (0, 36):
        c.poly([(300 - d, 132), (600 + d, 130), (650 + d, 470), (260 - d, 480)], "#ffcf85", .1)
    for r in range(5):
        for k in range(3):
            x, y = 186 + k * 186, 546 + r * 46
            if (r, k) == (3, 1):
                continue
            c.text_lines(x, y, 142, 1, 10, "#b0b0bc", 7, last=.6 + .08 * ((r * 3 + k) % 5))
    c.sheet([(330, 656), (612, 648), (614, 712), (332, 718)], "#f0dca8", .5, .5)
    c.words("Night watch:", 344, 682, 1.25, INK, 4.4, turn=-1)
    c.words("A. Pell", 344, 710, 1.35, INK, 5, turn=-1)
    c.lines([[(x, 786 + 7 * math.sin(x * .04 - 1)), (x - 3, 818 + 7 * math.sin(x * .04 - 1))] for x in range(154, 768, 21)], "#c9a25f", 8)
    return c.write()


def soup_urn() -> Path:
    """Barley; it has a tap."""
    c = Card("soup_urn", "An urn of soup, with a tap", "#6d4a4c", torn="r", turn=-1, **HOTEL)
    with c.face():
        ground(c, "#74505a", "#b89c94", 640, 10)
        c.poly(disc(450, 300, 420, 340, 40), "#d8a060", .2)
        for x in (90, 260, 640, 800):
            c.lines([smooth([(x, 650), (x + 10, 760), (x - 6, 900)], 40, closed=False)], "#9c8078", 8)
    c.poly(disc(470, 720, 240, 36, 30), "#4a2f38", .5)
    c.soft([(250, 690), (270, 640), (620, 640), (646, 690), (620, 720), (276, 720)], "#5d5a68", .8, .5, 24)
    c.soft([(236, 320), (230, 480), (252, 620), (300, 660), (450, 670), (600, 660), (642, 620), (664, 480), (656, 320)], "#a9a4a8", 1.3, .5, 36)
    c.poly(smooth([(560, 330), (570, 500), (556, 662), (610, 650), (644, 600), (662, 480), (652, 326)], 34), "#77717c", .9)
    c.poly(smooth([(268, 350), (300, 350), (304, 520), (318, 636), (288, 616), (264, 500)], 26), "#eee4d8", .8)
    c.soft([(222, 322), (240, 280), (450, 262), (650, 280), (672, 322), (450, 344)], "#c4bec0", .8, .6, 24)
    c.soft([(268, 282), (300, 220), (450, 190), (596, 220), (628, 282), (450, 300)], "#b0aab0", .6, .5, 24)
    c.soft(disc(450, 184, 32, 26, 16), "#3a2f3a", .6, .5, 10)
    for s in (-1, 1):
        x = 450 + s * 214
        c.lines([smooth([(x, 390), (x + s * 50, 396), (x + s * 56, 450), (x + s * 8, 470)], 12, closed=False)], "#3a2f3a", 20)
    c.sheet([(410, 560), (470, 560), (470, 610), (410, 610)], "#8a8490", .5, .5)
    c.sheet([(416, 600), (464, 600), (456, 660), (424, 660)], "#6a6472", .4, .4)
    c.lines([[(440, 566), (440, 520)]], "#3a2f3a", 18)
    c.soft(disc(440, 512, 36, 14, 12), "#3a2f3a", .4, .5, 8)
    c.soft([(430, 664), (436, 690), (440, 704), (446, 690), (450, 664)], "#d8b070", .3, .5, 8)
    for i, x in enumerate((360, 470, 560)):
        c.lines([smooth([(x, 170), (x + 24, 130), (x - 6, 90), (x + 20, 50)], 14, closed=False)], "#f0dcc8", 16 - 3 * i, .34)
    c.sheet([(560, 690), (790, 672), (796, 752), (566, 768)], "#e4dcc8", 1, .5)
    c.words("barley", 598, 742, 2.7, INK, 7.5, turn=-4)
    return c.write()


def phone_lamp() -> Path:
    """One lamp for each floor; Coats is lit."""
    c = Card("phone_lamp", "The house phone: the lamp for Coats is lit", "#5d444e", torn="t", turn=1, **HOTEL)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#6a4a54", 1)
        c.ray([(0, 200), (300, 0), (800, 0), (900, 100), (200, 900), (0, 900)], "#8a6260", .4)
    c.sheet([(150, 110), (760, 94), (776, 790), (158, 802)], "#3a3348", 1.3, .5)
    c.soft([(196, 160), (300, 150), (310, 740), (204, 750)], "#22202f", .5, .4, 40)
    c.soft([(190, 150), (316, 140), (326, 270), (300, 300), (210, 306), (188, 280)], "#4a4258", 1, .5, 22)
    c.soft([(196, 640), (304, 632), (330, 664), (328, 760), (200, 768), (184, 690)], "#4a4258", 1, .5, 22)
    c.lines([smooth([(250, 770), (300, 830), (420, 840), (470, 780), (440, 740)], 16, closed=False)], "#22202f", 14)
    rows = ("Desk", "Bar", "Kitchen", "Laundry", "Coats")
    for i, word in enumerate(rows):
        y = 200 + i * 118
        lit = word == "Coats"
        if lit:
            for r, a in ((120, .16), (84, .24), (58, .34)):
                c.poly(disc(422, y, r, r * .9, 24), "#f0b860", a)
        c.poly(disc(422, y, 40, 40, 20), "#1b1926")
        c.soft(disc(422, y, 31, 31, 18), "#ffdf98" if lit else "#5d4a4a", .2, .6, 14)
        c.poly(disc(412, y - 10, 9, 8, 8), "#fffbe8" if lit else "#8a7470", .9)
        c.sheet([(490, y - 36), (738, y - 42), (740, y + 32), (492, y + 38)], "#f4e4b4" if lit else "#b4a89c", .4, .5)
        c.words(word, 508, y + 18, 2.3 if word != "Kitchen" else 2.1, INK, 7 if lit else 5.6, turn=-1)
    return c.write()


def party_bags() -> Path:
    """Forty names, forty bags, in rows."""
    c = Card("party_bags", "Party bags in rows, a name on each", "#6a4656", torn="r", turn=-1, **HOTEL)
    with c.face():
        ground(c, "#744c5c", "#c4aca4", 250, 10)
        c.poly([(0, 330), (900, 310), (900, 380), (0, 400)], "#d8c4b8", .6)
    names = ("Max", "Ida", "Leo", "Ruth", "Ben", "Nell", "Otis", "Gus", "Eva")
    cols = ("#b0606a", "#5d7a96", "#c49a50", "#6a8a6c", "#8a6a94")
    n = 0
    for j, (y, s) in enumerate(((330, .62), (510, .8), (760, 1.04))):
        for i in range(5 - j if j else 6):
            x = 110 + i * (132 + 50 * j) + j * 20
            col = cols[(i * 2 + j) % 5]
            q = lambda pts, x=x, y=y, s=s: [(x + u * s, y + v * s) for u, v in pts]  # noqa: E731
            c.poly(q(disc(10, 4, 84, 14, 18)), "#4a2f3a", .4)
            c.sheet(q([(-70, 0), (-76, -150), (76, -152), (70, 0)]), col, .8, .45)
            c.poly(q([(30, 0), (34, -150), (76, -152), (70, 0)]), mix(col, "#2a1a2c", .3))
            zig = [(-76 + 152 * k / 10, -150 - (14 if k % 2 else 0)) for k in range(11)]
            c.poly(q([*zig, (74, -138), (-74, -136)]), mix(col, "#ffffff", .2))
            c.lines([q(smooth([(-26, -150), (-22, -196), (22, -198), (28, -150)], 8, closed=False))], "#e8dcc8", 7 * s)
            if j:
                c.sheet(q(placed([(-50, -22), (50, -22), (50, 24), (-50, 24)], -4, -70, 1, turn=-5)), "#ece4d2", .3, .5)
                c.words(names[n % 9], *q([(-46, -58)])[0], 1.6 * s, INK, 5.4, turn=-5)
                n += 1
    c.sheet([(610, 690), (830, 676), (838, 800), (620, 812)], "#e0d8c4", 1.1, .5)
    for k in range(4):
        c.lines([[(634, 716 + 24 * k), (646, 724 + 24 * k), (662, 702 + 24 * k)]], "#4f7a58", 6)
    c.text_lines(682, 712, 130, 4, 24, PENCIL, 6)
    return c.write()


def wednesday_menu() -> Path:
    """Cutlets; the pen has been standing on the last s."""
    c = Card("wednesday_menu", "The week's menu, and a blot", "#54404c", torn="b", turn=1, **KITCHEN)
    with c.face():
        ground(c, "#4a3a4c", "#7a5654", 600, 20)
    q = [(150, 120), (700, 104), (724, 756), (166, 776)]
    c.sheet(q, "#ded2b4", 1.3, .5)
    at = plane(q)
    c.lines([at([(.08, .14), (.92, .14)]), at([(.08, .155), (.92, .155)])], "#a8434a", 4)
    c.words("Monday", *at([(.1, .1)])[0], 2.2, RED, 6.6, turn=-2)
    for i, (d, t) in enumerate((("Mo", "Barley soup"), ("Tu", "Dumplings"), ("We", "Cutlets"))):
        v = .27 + .15 * i
        c.words(d, *at([(.08, v)])[0], 1.9, RED, 6, turn=-2)
        c.words(t, *at([(.24, v)])[0], 2.5, INK, 7, turn=-2, slant=.16)
        c.lines([at([(.08, v + .04), (.92, v + .035)])], "#b8ac8c", 3)
    for i in range(3):
        v = .72 + .11 * i
        c.words(("Th", "Fr", "Sa")[i], *at([(.08, v)])[0], 1.7, "#b08a84", 5, turn=-2)
        c.lines([at([(.24, v), (.9, v - .004)])], "#b8ac8c", 3)
    bx, by = at([(.685, .562)])[0]
    c.soft([(bx - 34, by - 4), (bx - 14, by - 32), (bx + 26, by - 26), (bx + 40, by + 6), (bx + 20, by + 34), (bx - 20, by + 30)], "#23233a", .2, .3, 12)
    c.polys([disc(bx + 58, by + 26, 8, 7, 8), disc(bx - 46, by + 34, 5, 5, 7), disc(bx + 20, by + 56, 6, 8, 8)], "#23233a")
    c.poly(disc(bx - 8, by - 10, 8, 6, 8), "#6a6f9a", .8)
    pen = placed([(0, 0), (36, -14), (330, -20), (344, 0), (330, 18), (36, 13)], bx + 2, by - 4, 1, turn=-38)
    c.sheet(pen, "#3a2f4c", 1.2, .5)
    c.sheet(placed([(0, 0), (36, -14), (60, -13), (60, 12), (36, 13)], bx + 2, by - 4, 1, turn=-38), "#c9a25f", 0, .5)
    c.lines([placed([(80, -8), (316, -12)], bx + 2, by - 4, 1, turn=-38)], "#7a6a94", 6, .8)
    return c.write()


def box_on_cart() -> Path:
    """It's smaller than it was; a red tag says twelve."""
    c = Card("box_on_cart", "The box on a cart, with a red tag", "#48596c", torn="l", turn=-1, **WARD)
    with c.face():
        ground(c, "#50666f", "#687a82", 690, 0)
        c.poly([(560, 0), (900, 0), (900, 690), (560, 690)], "#5f767c")
        c.lines([[(560, 0), (560, 690)]], "#3f525c", 10)
        c.ray([(0, 0), (300, 0), (560, 690), (0, 690)], "#86979a", .3)
    c.poly(disc(450, 800, 350, 30, 30), "#2f3c48", .5)
    for x in (190, 690):
        c.poly(disc(x, 788, 34, 34, 18), "#22283a")
        c.poly(disc(x, 788, 13, 13, 12), "#8a94a0")
        c.lines([[(x, 760), (x, 720)]], "#6a7684", 14)
    c.sheet([(120, 680), (770, 668), (776, 714), (124, 728)], "#94a0a8", 1, .5)
    c.lines([[(760, 690), (772, 240), (820, 200)]], "#94a0a8", 16)
    c.sheet([(236, 430), (636, 416), (628, 676), (250, 684)], "#a58566", 1.2, .4)
    c.poly([(636, 416), (690, 376), (676, 640), (628, 676)], "#7d624e")
    c.sheet([(236, 430), (636, 416), (690, 376), (300, 384)], "#3a2c2c", 0, .2)
    c.sheet([(236, 430), (300, 384), (240, 300), (176, 350)], "#b8977a", .6, .5)
    c.sheet([(636, 416), (690, 376), (760, 420), (716, 470)], "#b8977a", .6, .5)
    c.soft([(360, 420), (350, 330), (370, 260), (390, 262), (396, 330), (414, 256), (436, 262), (430, 340), (440, 420)], "#80717a", .6, .4, 14)
    c.poly(disc(392, 366, 6, 7, 7), "#2a2238")
    c.soft([(470, 416), (480, 350), (540, 330), (590, 360), (600, 412)], "#5b6c8a", .5, .4, 18)
    c.words("LEFT", 292, 560, 2.8, "#43323a", 9, turn=-2, loose=1)
    c.words("BEHIND", 290, 640, 2.8, "#43323a", 9, turn=-2, loose=1)
    c.line(smooth([(640, 440), (680, 480), (640, 520)], 10, closed=False), "#d9d2bd", 5)
    tag = placed([(-120, 0), (-84, -60), (140, -60), (140, 62), (-84, 62)], 640, 570, 1, turn=8)
    c.sheet(tag, "#b8404a", 1.2, .5)
    c.poly(placed(disc(-86, 0, 12, 12, 10), 640, 570, 1, turn=8), "#5d2430")
    c.words("12:00", 578, 592, 2.9, "#f4e4d8", 9, turn=8, loose=.1)
    return c.write()


def his_key() -> Path:
    """4D; one had to lift the door a little."""
    c = Card("his_key", "The key in his hand", "#414c68", torn="tr", turn=1, core="#b4bccb", tint="#e4dcc8")
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#4a5674", 1)
        c.ray([(0, 0), (360, 0), (900, 640), (900, 900), (600, 900)], "#6a7894", .4)
    skin, dark, light = "#7a5140", "#573628", "#96694f"
    with c.face():      # a brown cuff
        c.sheet([(-20, 640), (170, 560), (250, 800), (60, 920), (-20, 900)], "#5d4c42", 1, .4)
        c.sheet([(120, 580), (190, 552), (268, 788), (200, 820)], "#d4cdc0", .6, .5)
    palm = [(200, 600), (300, 470), (420, 400), (560, 400), (660, 470), (680, 590), (620, 700), (480, 770), (330, 780), (240, 740)]
    for q in ([(560, 420), (640, 340), (760, 300), (800, 330), (770, 376), (680, 430), (640, 500)], [(640, 470), (740, 400), (840, 390), (856, 430), (790, 474), (690, 540)],
              [(660, 550), (760, 500), (846, 506), (850, 550), (770, 590), (670, 630)], [(620, 650), (710, 610), (780, 630), (776, 672), (700, 700), (600, 720)]):
        c.soft(q, skin, .9, .4, 16)
    c.soft(palm, skin, 1.1, .4, 26)
    c.soft([(300, 480), (280, 380), (320, 290), (372, 280), (390, 330), (370, 410), (420, 480)], skin, .9, .45, 18)
    c.lines([smooth([(330, 500), (430, 560), (450, 680), (420, 760)], 22, closed=False), smooth([(380, 450), (520, 500), (640, 490)], 22, closed=False), smooth([(360, 520), (500, 590), (640, 600)], 22, closed=False)], dark, 6, .8)
    c.poly(smooth([(240, 640), (300, 520), (340, 520), (290, 660), (270, 720)], 18), light, .5)
    k = lambda q: placed(q, 440, 570, .72, turn=-24)  # noqa: E731
    c.poly(shift(smooth(k([(-96, 0), (-84, -62), (-30, -98), (34, -92), (82, -48), (96, 0), (82, 50), (34, 92), (-30, 98), (-84, 62)]), 20), 12, 16), "#2c1c1a", .5)
    c.soft(k([(-96, 0), (-84, -62), (-30, -98), (34, -92), (82, -48), (96, 0), (82, 50), (34, 92), (-30, 98), (-84, 62)]), "#c9aa5e", .8, .7, 18)
    c.soft(k([(-66, 0), (-46, -38), (-12, -38), (6, 0), (-12, 38), (-46, 38)]), skin, 0, 0, 12)
    c.sheet(k([(84, -30), (400, -30), (430, -10), (434, 8), (412, 26), (392, 26), (384, 66), (352, 66), (346, 30), (318, 30), (308, 52), (276, 52), (268, 30), (236, 30), (226, 74), (192, 74), (184, 30), (84, 30)]), "#dcbf70", .9, .7)
    c.lines([k([(92, -22), (396, -22)])], "#fff0bd", 5)
    c.words("4D", *k([(24, 20)])[0], 1.25, "#6a5224", 5, turn=-24)
    return c.write()


def apron() -> Path:
    """A check, folded, added up; and a pencil."""
    c = Card("apron", "A check in the pocket of an apron", "#54404c", torn="l", turn=-1, **KITCHEN)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#4a3848", 1)
        c.poly([(120, 0), (800, 0), (860, 900), (60, 900)], "#b8ae9c")
        c.poly([(640, 0), (800, 0), (860, 900), (700, 900)], "#948a80")
        c.lines([smooth([(300, 0), (290, 240)], 40, closed=False), smooth([(520, 0), (540, 230)], 40, closed=False)], "#a0968a", 10)
    slip = [(330, 120), (600, 96), (628, 420), (360, 440)]
    c.sheet(slip, "#e6dcc0", 1.1, .5)
    at = plane(slip)
    c.lines([at([(.5, 0), (.5, 1)])], "#c9bd9c", 5)
    for i, (t, s) in enumerate((("Soup", "4"), ("Tea", "1"), ("Bread", "2"))):
        v = .2 + .17 * i
        c.words(t, *at([(.08, v)])[0], 1.7, INK, 5.4, turn=-4)
        c.words(s, *at([(.8, v)])[0], 1.7, INK, 5.4, turn=-4)
    c.lines([at([(.62, .6), (.94, .59)])], INK, 5)
    for k in range(3):
        c.words("7", *at([(.8 + .012 * k, .755 + .006 * k)])[0], 2.0, ("#8a8aa0", "#5d5f7c", INK)[k], 6, turn=-4)
    pen = placed([(-12, -230), (12, -230), (12, 130), (-12, 130)], 690, 300, 1, turn=12)
    c.sheet(pen, "#c49a4a", 1, .5)
    c.sheet(placed([(-12, -230), (0, -272), (12, -230)], 690, 300, 1, turn=12), "#e4d0a8", 0, .4)
    c.poly(placed([(-4, -256), (0, -272), (4, -256)], 690, 300, 1, turn=12), INK)
    c.sheet([(200, 360), (760, 330), (786, 780), (740, 826), (240, 846), (196, 800)], "#c4baa6", 1.3, .5)
    c.lines([[(214, 386), (748, 358)]], "#8f8576", 5)
    c.lines([[(220 + 26 * k, 400 - 1.4 * k), (234 + 26 * k, 399 - 1.4 * k)] for k in range(20)], "#8a3f48", 5)
    c.lines([smooth([(216, 420), (214, 780), (250, 828)], 40, closed=False), smooth([(754, 400), (770, 770), (736, 806)], 40, closed=False)], "#9c9282", 5)
    c.poly(smooth([(300, 600), (360, 560), (400, 610), (360, 660), (310, 650)], 14), "#a8663c", .4)
    c.poly([(640, 340), (760, 332), (784, 780), (690, 826)], "#a89e8c", .6)
    return c.write()


def theo_book() -> Path:
    """In. Out. For whom."""
    c = Card("theo_book", "Theo's page of quarters", "#4a416a", torn="tb", turn=1, core="#b4b0cc", tint="#f0d0a0")
    with c.face():
        ground(c, "#51477a", "#5d5274", 600, 20)
    q = [(130, 140), (760, 120), (780, 770), (150, 790)]
    c.sheet(q, "#d8d6d0", 1.2, .5)
    at = plane(q)
    d = [at([(.03, (i + .5) / 15), (.97, (i + .5) / 15)]) for i in range(2, 15)] + [at([((i + .5) / 14, .1), ((i + .5) / 14, .98)]) for i in range(14)]
    c.lines(d, "#a9b8d0", 2.5, .8)
    c.lines([at([(.3, .04), (.3, .98)]), at([(.56, .04), (.56, .98)])], "#b0606a", 5)
    for t, u in (("In", .09), ("Out", .34), ("For whom", .6)):
        c.words(t, *at([(u, .1)])[0], 2.2, "#2f6a70", 7, turn=-2)
    rows = (("11", "", "us"), ("", "2", "us"), ("", "1", "us"), ("4", "", "us"), ("", "3", "us"))
    for i, (a, b, w) in enumerate(rows):
        v = .24 + .13 * i
        for t, u in ((a, .1), (b, .38), (w, .62)):
            if t:
                c.words(t, *at([(u, v)])[0], 2.3, "#2f3f6a", 6.4, turn=-2, loose=1)
    for k in range(3):
        x, y = at([(.88, .3 + .26 * k)])[0]
        c.soft(disc(x, y, 46, 44, 22), "#a9aebc", .8, .6, 16)
        c.poly(disc(x, y, 34, 32, 20), "#8a90a2")
        c.poly(placed(smooth([(-14, 14), (-12, -8), (0, -18), (12, -10), (10, 4), (14, 16)], 8), x, y, 1), "#c4c8d2")
    pen = placed([(-190, -12), (150, -12), (188, 0), (150, 12), (-190, 12)], 420, 806, 1, turn=-5)
    c.sheet(pen, "#2f8f96", 1, .5)
    c.sheet(placed([(150, -12), (188, 0), (150, 12)], 420, 806, 1, turn=-5), "#e0cda8", 0, .4)
    return c.write()


def humming_bird() -> Path:
    """It hums, so near: a B flat. One stroke is missing."""
    c = Card("humming_bird", "The neon bird, from very near", "#161d3c", torn="r", turn=-1, core="#8c9bc4", tint="#9fe0e0")
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#1a2448", 1)
        c.poly([(560, 0), (610, 0), (630, 900), (580, 900)], "#4a3a52")
        c.poly([(0, 700), (900, 650), (900, 690), (0, 742)], "#8a6a4a")
        c.polys([disc(x, y, 7, 7, 7) for x, y in ((90, 130), (220, 60), (760, 160), (820, 420), (690, 560), (120, 560), (740, 780))], "#c9d6f4")
    rust, cream = "#ff8a52", "#ffe0b0"
    strokes = ((smooth([(560, 240), (530, 150), (430, 96), (300, 120), (210, 190), (140, 210), (196, 300)], 18, closed=False), NEON),
               (smooth([(196, 300), (120, 480), (96, 660), (60, 900)], 30, closed=False), NEON),
               (smooth([(560, 236), (720, 250), (900, 300)], 30, closed=False), cream), (smooth([(900, 312), (740, 336), (566, 338)], 30, closed=False), cream),
               (smooth([(566, 342), (590, 480), (500, 640), (380, 760)], 30, closed=False), rust),
               (smooth([(270, 380), (196, 500), (176, 640), (190, 760)], 30, closed=False), NEON),
               (smooth([(470, 210), (510, 214), (516, 250), (480, 268), (450, 244), (470, 210)], 8, closed=False), cream))
    with c.face():
        c.poly(smooth([(560, 240), (530, 150), (430, 96), (300, 120), (210, 190), (196, 300), (120, 480), (90, 720), (60, 900), (300, 880), (500, 640), (590, 480), (566, 340)], 30), "#0c1228", .85)
        for w, a in ((90, .06), (60, .09), (36, .16)):
            for q, col in strokes:
                c.line(q, col, w, a)
        for q, col in strokes:
            c.line(shift(q, 6, 10), "#050818", 16, .5)
            c.line(q, mix(col, "#0c1228", .25), 20)
            c.line(q, col, 13)
            c.line(shift(q, -1, -1), mix(col, "#ffffff", .75), 5)
        ghost = smooth([(400, 330), (360, 440), (300, 560), (240, 660)], 18, closed=False)
        c.line(ghost, "#7d90b0", 4, .8, dash="4 16")
        for x, y in (ghost[0], ghost[-1], (196, 300), (566, 340)):
            c.sheet([(x - 20, y - 11), (x + 20, y - 11), (x + 20, y + 11), (x - 20, y + 11)], "#8fa2bd", .5, .5)
        for k in range(4):
            c.line(smooth([(640 + 44 * k, 90), (676 + 44 * k, 130), (640 + 44 * k, 170), (676 + 44 * k, 210)], 12, closed=False), NEON, 6, .5 - .1 * k)
    return c.write()


def carnations() -> Path:
    """Eighteen, in wet paper; it came out right."""
    c = Card("carnations", "An armful of carnations in wet paper", "#2c3858", torn="b", turn=-1, core="#aebad0", tint="#c6d4f0")
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#33426a", 1)
        c.poly([(80, 60), (840, 60), (840, 380), (80, 400)], "#24315a")
        c.poly([(80, 250), (840, 230), (840, 380), (80, 400)], "#4a5c88")
        c.lines([[(60, 404), (860, 384)]], "#56648a", 14)
        c.ray([(520, 0), (700, 0), (420, 900), (160, 900)], "#8a9cc4", .2)
    n = 0
    heads = []
    for r, count in enumerate((4, 5, 5, 4)):
        for i in range(count):
            x = 450 + (i - (count - 1) / 2) * 122 + (12 if r % 2 else -8)
            y = 170 + r * 92 + 16 * abs(i - (count - 1) / 2)
            heads.append((x, y, n))
            n += 1
    for x, y, _ in heads:
        c.line(smooth([(x, y), ((x + 450) / 2, y + 180), (450 + (x - 450) * .1, 720)], 24, closed=False), "#41644e", 9)
    for x, y, i in heads:
        s = 62
        col = ("#a8434e", "#c0606a", "#943a46")[i % 3]
        q = [(x + s * (1 if k % 2 else .76) * math.cos(math.tau * k / 22 + i), y + s * .86 * (1 if k % 2 else .74) * math.sin(math.tau * k / 22 + i)) for k in range(22)]
        c.sheet(q, col, .7, .5)
        q = [(x + s * .56 * (1 if k % 2 else .7) * math.cos(math.tau * k / 16 + i), y - 4 + s * .46 * (1 if k % 2 else .7) * math.sin(math.tau * k / 16 + i)) for k in range(16)]
        c.sheet(q, mix(col, "#ffffff", .16), .3, .5)
        c.poly(disc(x, y - 2, 12, 9, 8), mix(col, "#2a1020", .4))
    c.sheet([(170, 470), (330, 560), (450, 590), (590, 556), (740, 462), (640, 800), (520, 850), (380, 850), (270, 800)], "#b4b6b0", 1.3, .5)
    c.poly([(450, 590), (590, 556), (740, 462), (640, 800), (520, 850)], "#94988f")
    c.lines([[(330, 560), (380, 850)], [(590, 556), (520, 850)], [(250, 520), (300, 800)]], "#82867e", 5)
    c.polys([smooth([(300, 640), (340, 620), (352, 690), (320, 720)], 12), smooth([(540, 680), (590, 650), (600, 740), (552, 770)], 12), smooth([(420, 760), (470, 740), (470, 840), (424, 836)], 12)], "#7d8a8e", .5)
    c.lines([smooth([(280, 700), (450, 740), (630, 690)], 20, closed=False)], "#8a6a4c", 12)
    return c.write()


def _plate(c: Card, x: float, y: float, r: float) -> None:
    """A hotel plate, seen from the chair."""
    c.poly(disc(x + 10, y + 22, r * 1.02, r * .62, 40), "#3a2430", .5)
    c.soft(disc(x, y, r, r * .6, 40), "#d8d2c6", 1, .5, 24)
    c.lines([smooth(disc(x, y, r * .93, r * .55, 34), 24)], "#b08a54", 5)
    c.poly(disc(x, y + 4, r * .7, r * .41, 36), "#b4aca2")
    c.poly(disc(x, y + 8, r * .68, r * .39, 36), "#cbc4b8")


def sam_plate() -> Path:
    """The egg is gone, and the ham, and the other ham; now he eats slowly."""
    c = Card("sam_plate", "Sam's plate, nearly empty", "#744a56", torn="b", turn=-1, **HOTEL)
    with c.face():
        ground(c, "#7a505e", "#b49a94", 330, 30)
        c.poly(smooth([(0, 380), (300, 340), (900, 350), (900, 420), (0, 440)], 50), "#c9b0a6", .6)
    _plate(c, 440, 560, 310)
    c.poly(smooth([(330, 530), (380, 506), (420, 530), (400, 560), (340, 564)], 12), "#d8a848", .8)
    c.polys([disc(x, y, s, s * .6, 8) for x, y, s in ((480, 500, 8), (520, 610, 6), (360, 620, 7), (430, 640, 5), (560, 560, 6))], "#b98a5c")
    c.soft([(470, 560), (520, 528), (590, 540), (600, 580), (540, 606), (480, 596)], "#c8747a", .5, .5, 14)
    c.lines([smooth([(484, 576), (530, 552), (586, 562)], 12, closed=False)], "#e8c0b8", 8)
    fork = placed([(-8, 250), (-9, 0), (-26, -30), (-26, -110), (-18, -110), (-17, -44), (-5, -44), (-4, -110), (4, -110), (5, -44), (17, -44), (18, -110), (26, -110), (26, -30), (9, 0), (8, 250)], 640, 560, 1, turn=32)
    c.sheet(fork, "#b4b8c0", 1, .6)
    # a mitten on a string, a hand that rests
    c.soft([(150, 800), (176, 700), (240, 660), (300, 676), (316, 716), (270, 748), (230, 820)], "#d8b9a0", 1, .45, 18)
    with c.face():
        c.soft([(60, 920), (90, 800), (160, 772), (236, 800), (250, 920)], "#c4b48c", .9, .45, 26)
    c.lines([[(250, 690), (292, 712)], [(238, 712), (280, 732)]], "#a87c68", 5)
    c.lines([smooth([(120, 800), (80, 700), (140, 590), (100, 520)], 20, closed=False)], "#c8603c", 8)
    c.soft([(70, 530), (60, 450), (90, 410), (130, 420), (140, 470), (160, 460), (170, 490), (140, 530), (110, 548)], "#e0762c", .8, .5, 14)
    c.soft([(560, 220), (640, 190), (760, 210), (800, 290), (740, 340), (640, 330), (570, 290)], "#e8e2d8", .9, .5, 24)
    c.lines([smooth([(600, 270), (660, 240), (740, 260)], 14, closed=False), smooth([(620, 310), (700, 290), (770, 300)], 14, closed=False)], "#c4b8b0", 6)
    return c.write()


def fish_or_beef() -> Path:
    """The pike-perch, please, with potatoes, no dill. It is beef."""
    c = Card("fish_or_beef", "A plate of beef, with a slip that says fish", "#744a4c", torn="t", turn=1, **HOTEL)
    with c.face():
        ground(c, "#6d4850", "#b4948c", 300, 30)
    _plate(c, 460, 540, 330)
    for k in range(3):
        x = 340 + 90 * k
        c.soft([(x - 70, 540), (x - 40, 480), (x + 50, 470), (x + 90, 520), (x + 70, 580), (x - 20, 600)], "#7a4038", .6, .5, 20)
        c.poly(smooth([(x - 44, 540), (x - 20, 506), (x + 40, 500), (x + 62, 530), (x + 44, 566), (x - 8, 576)], 14), "#a05a50")
    c.poly(smooth([(290, 600), (420, 620), (620, 590), (640, 620), (500, 656), (330, 640)], 20), "#5d3428", .8)
    for x, y in ((620, 450), (680, 500), (660, 560)):
        c.soft(disc(x, y, 46, 34, 16), "#d8b868", .5, .5, 10)
        for d in (-14, 4, 18):
            c.lines([smooth([(x + d, y - 14), (x + d + 7, y - 22), (x + d + 3, y - 30)], 5, closed=False)], "#5a8a4c", 4)
    c.sheet([(150, 130), (520, 110), (532, 286), (160, 300)], "#e8e0cc", 1.1, .5)
    c.words("FISH", 186, 196, 2.6, INK, 8, turn=-3)
    c.words("no dill", 190, 266, 2.5, "#2f3f8a", 7, turn=-3, slant=.12)
    c.lines([[(330, 178), (352, 200), (392, 150)]], RED, 9)
    fish = smooth([(410, 180), (440, 158), (480, 168), (500, 154), (506, 204), (480, 190), (440, 202)], 8)
    c.poly(fish, "#6a8a94")
    return c.write()


def driver_mirror() -> Path:
    """In it, row two; and the driver's eyes, and then the road."""
    c = Card("driver_mirror", "The driver's mirror", "#232c4c", torn="b", turn=-1, core="#8c9bc4", tint="#c8d0e8")
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#26325a", 1)
        c.poly([(0, 560), (900, 520), (900, 900), (0, 900)], "#4a5c88")
        c.poly([(330, 536), (560, 528), (900, 900), (80, 900)], "#38486f")
        c.polys([disc(x, y, r, r, 7) for x, y, r in ((120, 480, 7), (240, 640, 9), (700, 600, 9), (800, 440, 7), (620, 760, 12), (180, 800, 13), (400, 700, 8), (80, 120, 6), (820, 130, 6))], "#dfe8f8")
        c.poly([(520, 900), (900, 700), (900, 900)], "#141b36")
    c.lines([[(470, 60), (462, 190)]], "#12172e", 26)
    c.soft([(120, 210), (150, 176), (760, 160), (800, 196), (806, 430), (770, 470), (160, 486), (122, 450)], "#141a34", 1.4, .5, 30)
    glass = [(150, 216), (772, 200), (776, 432), (154, 450)]
    c.poly(glass, "#34426c", 1, 1)
    with c.group(clip=c.clip(glass)):
        c.ray([(150, 216), (772, 200), (776, 290), (152, 310)], "#465a8c", 1)
        for x, tone in ((250, "#5d3a48"), (430, "#6a4452"), (620, "#5d3a48")):
            c.soft([(x - 80, 470), (x - 74, 330), (x - 50, 300), (x + 50, 300), (x + 74, 330), (x + 80, 470)], tone, .5, .4, 18)
        # a woman, two heads lower; all looking at the floor
        c.soft([(520, 470), (530, 360), (566, 330), (640, 332), (672, 362), (684, 470)], "#2f3a7c", .4, .45, 16)
        c.soft(disc(602, 292, 34, 40, 18), "#c9977c", .4, .4, 10)
        c.soft([(562, 300), (566, 256), (604, 240), (640, 260), (642, 300), (626, 276), (590, 272)], "#2a2030", .3, .4, 10)
        c.soft([(556, 336), (604, 352), (650, 336), (660, 362), (604, 384), (552, 362)], "#dd6a2b", .4, .5, 12)
        for x, y, hat in ((474, 396, "#3f7f88"), (716, 408, "#8a4a5c")):
            c.soft(disc(x, y, 27, 30, 16), "#d0a084", .4, .4, 8)
            c.soft([(x - 30, y - 4), (x - 24, y - 30), (x, y - 38), (x + 24, y - 30), (x + 30, y - 4)], hat, .3, .4, 8)
        # her own eyes, a strip of them
        c.soft([(160, 240), (330, 216), (390, 250), (396, 330), (330, 366), (180, 360)], "#b98a6c", .5, .4, 24)
        c.soft([(150, 220), (340, 196), (400, 236), (270, 244), (160, 262)], "#2a3350", .4, .4, 16)
        for x in (226, 322):
            c.soft([(x - 34, 296), (x, 278), (x + 34, 292), (x, 310)], "#ece4d8", 0, 0, 8)
            c.poly(disc(x + 10, 293, 13, 14, 12), "#3a2a2c")
            c.lines([smooth([(x - 38, 292), (x, 272), (x + 38, 288)], 8, closed=False)], "#3a2430", 8)
            c.lines([smooth([(x - 40, 262), (x, 246), (x + 36, 258)], 8, closed=False)], "#4a342e", 9)
        c.ray([(150, 216), (300, 212), (200, 450), (154, 450)], "#dce8ff", .16)
        c.ray([(420, 208), (470, 206), (380, 446), (330, 446)], "#dce8ff", .12)
    return c.write()


def shaft_listening() -> Path:
    """The rope moves a little, by itself."""
    c = Card("shaft_listening", "The dumb waiter's rope, moving", "#4a3a4c", torn="l", turn=1, **KITCHEN)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#5d4658", 1)
        c.ray([(0, 500), (500, 0), (900, 0), (900, 240), (300, 900), (0, 900)], "#7a5a60", .4)
    c.sheet([(170, 90), (730, 76), (742, 830), (164, 840)], "#6a4c52", 1.3, .45)
    c.poly([(224, 140), (680, 128), (688, 790), (222, 798)], "#15162a")
    with c.group(clip=c.clip([(224, 140), (680, 128), (688, 790), (222, 798)])):
        for j in range(11):
            for i in range(5):
                x = 214 + i * 112 - (56 if j % 2 else 0)
                c.poly([(x, 140 + j * 62), (x + 102, 138 + j * 62), (x + 102, 192 + j * 62), (x, 194 + j * 62)], "#22223a", 1, 1)
        c.poly([(224, 140), (680, 128), (600, 420), (300, 424)], "#e0a050", .10)
        c.poly([(300, 140), (600, 132), (540, 320), (360, 324)], "#e0a050", .14)
        for dx, a in ((-20, .16), (18, .16), (-10, .3), (8, .3)):
            c.lines([smooth([(452, 120), (452 + dx * .5, 330), (452 + dx, 520), (452 + dx * .5, 700), (452, 830)], 30, closed=False)], "#b0946a", 20, a)
        rope = smooth([(452, 120), (450, 330), (456, 520), (450, 700), (452, 830)], 20, closed=False)
        c.lines([shift(rope, 10, 12)], "#05060f", 28, .6)
        c.lines([rope], "#8a6c48", 28)
        c.lines([[(442, 130 + 26 * k), (464, 148 + 26 * k)] for k in range(27)], "#c4a070", 7)
    c.sheet([(206, 110), (700, 98), (702, 138), (208, 150)], "#7d5c60", .6, .5)
    c.sheet([(196, 786), (716, 776), (724, 836), (190, 846)], "#7d5c60", .8, .5)
    c.soft([(300, 790), (320, 730), (360, 706), (450, 700), (470, 726), (480, 786)], "#9aa0ac", .8, .5, 16)
    c.sheet([(286, 784), (500, 780), (498, 800), (288, 804)], "#b4bac4", .4, .6)
    for k in range(3):
        c.lines([smooth([(560 + 40 * k, 420 - 20 * k), (590 + 44 * k, 470), (560 + 40 * k, 520 + 20 * k)], 14, closed=False)], "#e8c890", 9, .5 - .13 * k)
    return c.write()


def end_table() -> Path:
    """At the very end a chair, pulled out; bread, butter in its little dish."""
    c = Card("end_table", "A chair pulled out at the end of the table", "#6a4250", torn="r", turn=-1, **HOTEL)
    with c.face():
        ground(c, "#704654", "#5d3c48", 380, 20)
        for x in (80, 420, 800):
            c.poly(smooth([(x - 70, 0), (x + 70, 0), (x + 40, 200), (x + 60, 390), (x - 60, 390), (x - 40, 200)], 60), "#8a5660", .6)
        c.poly(disc(430, 640, 420, 200, 40), "#d89a5c", .2)
    with c.face():
        c.sheet([(300, 430), (900, 380), (900, 560), (330, 600)], "#d8cfc4", 1.1, .5)
        c.sheet([(330, 600), (900, 560), (900, 900), (350, 900)], "#bcaea4", .5, .4)
        c.lines([smooth([(x, 596 - (x - 330) * .07), (x + 8, 720), (x - 4, 880)], 40, closed=False) for x in (390, 480, 570, 670, 780)], "#998a84", 9)
    c.poly(disc(520, 500, 96, 34, 28), "#ece6dc")
    c.lines([smooth(disc(520, 500, 84, 28, 26), 20)], "#b08a54", 4)
    c.soft([(468, 490), (480, 450), (530, 434), (570, 452), (580, 490), (520, 506)], "#c08a4c", .6, .5, 12)
    c.lines([[(500, 454), (508, 482)], [(528, 446), (534, 478)], [(554, 454), (556, 482)]], "#8a5c30", 6)
    c.poly(disc(690, 480, 44, 16, 20), "#c9d4d8")
    c.soft([(664, 474), (672, 450), (706, 448), (716, 472), (690, 482)], "#e8cf7c", .3, .5, 8)
    c.sheet(placed([(-54, -6), (40, -8), (52, 0), (40, 8), (-54, 6)], 770, 452, 1, turn=-5), "#b4b8c0", .4, .6)
    c.soft([(380, 470), (380, 420), (372, 390), (436, 386), (430, 418), (434, 466)], "#b4c0c8", .4, .5, 10)
    # the chair
    for a, b in (((150, 560), (120, 850)), ((330, 580), (350, 860)), ((190, 540), (200, 760))):
        c.lines([[a, b]], "#8a6a3c", 24)
        c.lines([shift([a, b], -5, 0)], "#c9a25f", 7)
    c.soft([(110, 200), (130, 150), (210, 130), (290, 150), (314, 204), (330, 560), (140, 570)], "#c09a58", 1.2, .55, 24)
    c.soft([(156, 224), (172, 186), (212, 176), (256, 188), (272, 226), (284, 440), (172, 446)], "#8a3f4c", .2, .4, 20)
    c.sheet([(116, 546), (356, 532), (386, 596), (130, 616)], "#a04a58", .9, .5)
    c.sheet([(130, 614), (386, 594), (386, 622), (132, 642)], "#c09a58", .3, .5)
    return c.write()


def flowers_two() -> Path:
    """Two carnations in each hand; he has stopped."""
    c = Card("flowers_two", "Two carnations in each of two hands", "#5a3f4a", torn="t", turn=-1, **KITCHEN)
    with c.face():
        ground(c, "#54404e", "#8a6258", 640, 20)
        c.poly(disc(450, 300, 380, 300, 36), "#d8924a", .12)
    c.soft([(380, 790), (366, 640), (384, 560), (516, 560), (534, 640), (520, 790)], "#6f8a92", 1, .5, 20)
    c.poly(smooth([(470, 566), (486, 780), (516, 784), (528, 640), (512, 566)], 18), "#4f6a74", .8)
    c.poly(disc(450, 562, 68, 14, 24), "#2f4450")
    for x0, s in ((180, 1), (720, -1)):
        for k, (dx, dy) in enumerate(((0, 0), (96, 44))):
            hx, hy = x0 + dx * s, 190 + dy
            base = (x0 + 120 * s, 640)
            c.line(smooth([(hx, hy), (hx + 30 * s, hy + 200), base], 24, closed=False), "#41644e", 14)
            col = ("#a8434e", "#c0606a")[k]
            q = [(hx + 76 * (1 if j % 2 else .76) * math.cos(math.tau * j / 24 + k), hy + 64 * (1 if j % 2 else .74) * math.sin(math.tau * j / 24 + k)) for j in range(24)]
            c.sheet(q, col, .9, .5)
            q = [(hx + 44 * (1 if j % 2 else .7) * math.cos(math.tau * j / 16 + k), hy - 5 + 34 * (1 if j % 2 else .7) * math.sin(math.tau * j / 16 + k)) for j in range(16)]
            c.sheet(q, mix(col, "#ffffff", .16), .3, .5)
            c.poly(disc(hx, hy - 3, 14, 10, 8), mix(col, "#2a1020", .4))
        hx, hy = x0 + 96 * s, 560
        c.soft([(hx - 130 * s, 860), (hx - 120 * s, 720), (hx - 60 * s, 690), (hx + 20 * s, 720), (hx + 30 * s, 860)], "#e0d8cc", 1, .45, 24)
        c.soft([(hx - 84 * s, 700), (hx - 80 * s, 600), (hx - 50 * s, 536), (hx + 20 * s, 520), (hx + 60 * s, 550), (hx + 66 * s, 640), (hx + 20 * s, 720)], "#d8a888", 1, .45, 20)
        for j in range(4):
            c.soft([(hx + 6 * s, 546 + 36 * j), (hx + 60 * s, 534 + 36 * j), (hx + 84 * s, 552 + 36 * j), (hx + 60 * s, 572 + 36 * j), (hx + 4 * s, 576 + 36 * j)], "#e0b494", .4, .45, 9)
        c.soft([(hx - 50 * s, 560), (hx - 6 * s, 504), (hx + 30 * s, 500), (hx + 24 * s, 540), (hx - 20 * s, 590)], "#e0b494", .4, .45, 10)
    return c.write()


CARDS: dict[str, Callable[[], Path]] = {f.__name__: f for f in (
    her_shoes, banner_thirty, soup_urn, phone_lamp, party_bags, wednesday_menu, box_on_cart, his_key, apron, theo_book, humming_bird, carnations,
    sam_plate, fish_or_beef, driver_mirror, shaft_listening, end_table, flowers_two)}
