"""Close-ups of Tuesday to Friday: counters, corridors, what travels from hand to hand."""

import math
from collections.abc import Callable
from pathlib import Path

from things_kit import Card, disc, mix, placed, plane, shift, smooth
from things_week import INK, PENCIL, RED, ground

LIBRARY = {"core": "#bcc6d6", "tint": "#f0d8a8"}
COUNTY = {"core": "#b4bccb", "tint": "#d4dff0"}
WARD = {"core": "#b2c4c6", "tint": "#d0e4dc"}
HOTEL = {"core": "#cdb8b0", "tint": "#f4d4a4"}
WAY = {"core": "#aebad0", "tint": "#c6d4f0"}


def hen_book() -> Path:
    """A hen in a raincoat has missed the ferry."""
    c = Card("hen_book", "A picture book: a hen in a raincoat", "#47546e", torn="r", turn=1, **LIBRARY)
    with c.face():
        ground(c, "#4a5c6c", "#5a4754", 640, 10)
    c.sheet([(176, 140), (720, 118), (748, 740), (196, 764)], "#3d4f58", 1.4, .4)
    q = [(200, 128), (736, 108), (760, 724), (216, 746)]
    c.sheet(q, "#7f9a9c", .4, .5)
    c.sheet([(176, 140), (210, 128), (226, 748), (196, 764)], "#5d7478", .2, .4)
    at = plane(q)
    c.poly(at([(.06, .62), (1, .6), (1, 1), (.06, 1)]), "#4f7280", 1, 1)
    for i in range(5):
        c.lines([smooth(at([(.08 + .2 * i, .7 + .05 * (i % 2)), (.14 + .2 * i, .68 + .05 * (i % 2)), (.2 + .2 * i, .7 + .05 * (i % 2))]), 8, closed=False)], "#86a8b0", 6)
    c.sheet(at([(.7, .5), (.98, .48), (.96, .6), (.74, .62)]), "#8a4a44", .2, .4)      # the ferry, leaving
    c.sheet(at([(.76, .5), (.77, .42), (.92, .41), (.93, .49)]), "#d4cdb8", .2, .4)
    c.poly(at([(.82, .42), (.82, .34), (.87, .34), (.87, .415)]), "#8a4a44")
    c.polys([disc(*at([(.87 + .03 * i, .3 - .035 * i)])[0], 10 + 4 * i, 8 + 3 * i) for i in range(3)], "#b4c4c4", .7)
    c.sheet(at([(.06, .86), (.56, .82), (.6, .9), (.06, .95)]), "#8a6a50", .4, .4)      # the pier
    c.lines([at([(.14 + .13 * i, .89), (.14 + .13 * i, .99)]) for i in range(4)], "#5d4638", 14)
    hen = smooth(at([(.2, .6), (.13, .44), (.22, .5), (.3, .48), (.34, .36), (.4, .28), (.48, .3), (.5, .4), (.56, .52), (.54, .68), (.44, .76), (.3, .76), (.22, .7)]), 14)
    c.soft(hen, "#b5694a", .8, .5, 12)
    coat = smooth(at([(.24, .52), (.34, .44), (.42, .42), (.5, .45), (.57, .56), (.58, .74), (.44, .79), (.26, .77), (.21, .66)]), 14)
    c.soft(coat, "#d8b048", .6, .5, 14)
    c.lines([at([(.46, .46), (.46, .77)])], "#a8822c", 6)
    c.polys([disc(*at([(.49, v)])[0], 8, 8, 8) for v in (.54, .62, .7)], "#6a4a2c")
    c.soft(at([(.28, .56), (.36, .54), (.38, .66), (.3, .7)]), "#c49a38", .4, .4)
    c.soft(at([(.35, .3), (.36, .24), (.44, .21), (.51, .26), (.52, .33), (.44, .29)]), "#d8b048", .4, .5, 8)
    c.poly(at([(.5, .34), (.58, .36), (.5, .385)]), "#e0a03c", 1, .5)
    c.poly(disc(*at([(.455, .345)])[0], 7, 8, 8), "#2a2233")
    c.soft(at([(.485, .39), (.52, .42), (.5, .45), (.48, .43)]), "#a8383f", .1, .4, 6)
    c.lines([at([(.36, .77), (.35, .86), (.31, .875)]), at([(.45, .77), (.46, .85), (.5, .865)])], "#d89a3c", 9)
    c.sheet(placed([(-26, 0), (26, 0), (22, 40), (-22, 40)], *at([(.17, .8)])[0], 1), "#6a4450", .4, .4)
    c.lines([placed([(-14, 0), (-10, -20), (10, -20), (14, 0)], *at([(.17, .8)])[0], 1)], "#6a4450", 6)
    c.lines([at([(.1, .08), (.14, .22)]), at([(.3, .05), (.33, .16)]), at([(.62, .08), (.66, .24)]), at([(.84, .1), (.88, .22)]), at([(.16, .3), (.19, .4)])], "#c4d8dc", 5, .8)
    return c.write()


def coat_pegs() -> Path:
    """A peg each if you come on Tuesdays; the tenth has no name."""
    c = Card("coat_pegs", "Small coats on pegs, and a hat on the tenth", "#46566a", torn="l", turn=-1, **LIBRARY)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#4c5c76", 1)
        c.poly([(0, 640), (900, 610), (900, 900), (0, 900)], "#3f5c62")
        c.ray([(300, 0), (760, 0), (900, 500), (900, 900), (700, 900)], "#7a8a9a", .34)
    c.sheet([(60, 212), (842, 186), (846, 262), (62, 288)], "#7a6068", .9, .45)
    coats = ((190, "#8c5a50", 330), (360, "#4f6f96", 380), (530, "#8a7a4e", 350))
    for i, (x, col, h) in enumerate(coats):
        y = 250 - (x - 60) * .033
        c.soft([(x, y), (x + 60, y + 26), (x + 82, y + 110), (x + 84, y + h), (x, y + h + 20), (x - 84, y + h - 6), (x - 80, y + 110), (x - 58, y + 24)], col, 1, .45, 26)
        c.lines([smooth([(x, y + 40), (x + 4, y + 160), (x, y + h)], 30, closed=False)], mix(col, "#141a30", .45), 7)
        c.soft([(x - 40, y + 16), (x, y + 44), (x + 40, y + 16), (x, y - 4)], mix(col, "#141a30", .25), .3, .4, 14)
        c.polys([disc(x + 22, y + v, 9, 9, 9) for v in (110, 180, 250)], "#d8cfae")
        c.lines([[(x, y - 6), (x, y + 14)]], "#c9b27a", 14)
    for i, x in enumerate((190, 360, 530)):
        c.sheet(placed([(-56, -19), (56, -19), (56, 19), (-56, 19)], x, 238 - i * 5, 1, turn=-2), "#d8d2c0", .2, .5)
        c.words(("Ada", "Luis", "Noor")[i], x - 40, 248 - i * 5, 1.8, INK, 6, turn=-2)
    x, y = 714, 250
    c.lines([[(x, y - 22), (x, y + 10), (x + 20, y + 20)]], "#c9b27a", 15)
    c.soft([(x - 84, y + 110), (x - 72, y + 40), (x - 20, y + 2), (x + 40, y + 10), (x + 86, y + 60), (x + 92, y + 112), (x, y + 132)], "#7d4452", 1, .45, 18)
    c.soft([(x - 92, y + 100), (x, y + 122), (x + 98, y + 102), (x + 98, y + 146), (x, y + 168), (x - 92, y + 144)], "#95566a", .5, .5, 20)
    c.knit([(x - 86, y + 108), (x + 92, y + 110), (x + 92, y + 142), (x - 86, y + 140)], 2, 12, "#b07084", "#84485c", 5)
    c.poly(disc(x + 4, y - 2, 34, 32, 14), "#e0823a")
    c.lines([[(x + 4, y - 2), (x + 4 + 32 * math.cos(a), y - 2 + 30 * math.sin(a))] for a in [k * .7 for k in range(9)]], "#f0a860", 6)
    c.sheet(placed([(-56, -19), (56, -19), (56, 19), (-56, 19)], 714, 214, 1, turn=-2), "#c2c0b8", .2, .4)
    return c.write()


def rules_here() -> Path:
    """The library's rules, four and five."""
    c = Card("rules_here", "The library's rules, four and five", "#45556e", torn="b", turn=1, **LIBRARY)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#4e5f7a", 1)
        c.ray([(0, 0), (420, 0), (900, 620), (900, 900), (640, 900)], "#6c7c92", .4)
    c.sheet([(104, 130), (790, 110), (808, 774), (116, 792)], "#5d4a52", 1.3, .45)
    q = [(140, 164), (756, 146), (772, 740), (152, 758)]
    c.sheet(q, "#d8d6cc", .2, .5)
    at = plane(q)
    c.poly(at([(.06, .05), (.94, .05), (.94, .13), (.06, .13)]), "#7a4a52", 1, 1)
    c.text_lines(.1, .2, .8, 2, .07, "#a9a8a4", 7, at=at)
    for t, v in (("4. A lost child is", .42), ("brought to the desk.", .52), ("5. A lost adult is", .68), ("asked to leave.", .78)):
        c.words(t, *at([(.08 if t[0] in "45" else .155, v)])[0], 2.5, INK, 7, turn=-1.6, loose=.1)
    c.text_lines(.1, .89, .8, 1, .07, "#a9a8a4", 7, at=at)
    for x, y in ((140, 164), (756, 146), (772, 740), (152, 758)):
        c.poly(disc(x + (16 if x < 400 else -16), y + (16 if y < 400 else -16), 9, 9, 9), "#8a7a6a")
    return c.write()


def door_sign() -> Path:
    """The man on it holds the doors, and seems to be doing fine."""
    c = Card("door_sign", "Do not hold doors", "#3c4a66", torn="tb", turn=-1, **WAY)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#54637e", 1)
        c.poly([(420, 0), (482, 0), (490, 900), (428, 900)], "#1d2440")
        c.lines([[(414, 0), (422, 900)], [(488, 0), (496, 900)]], "#8090a8", 8)
        c.ray([(0, 0), (260, 0), (420, 300), (420, 900), (200, 900)], "#7488a6", .4)
    q = [(150, 130), (752, 116), (762, 770), (158, 782)]
    c.sheet(q, "#d4d8d8", 1.2, .55)
    at = plane(q)
    c.words("DO NOT", *at([(.2, .16)])[0], 4.2, INK, 12, turn=-1, loose=.1)
    c.words("HOLD DOORS", *at([(.08, .29)])[0], 3.7, RED, 12, turn=-1, loose=.1)
    c.poly(at([(.1, .36), (.28, .36), (.28, .95), (.1, .95)]), "#7f8ca0", 1, 1)
    c.poly(at([(.72, .36), (.9, .36), (.9, .95), (.72, .95)]), "#7f8ca0", 1, 1)
    for u in (.14, .76):
        c.poly(at([(u, .42), (u + .1, .42), (u + .1, .64), (u, .64)]), "#b8c8d4", 1, 1)
    c.poly(disc(*at([(.5, .48)])[0], 38, 40, 18), INK)
    c.soft(at([(.42, .57), (.58, .57), (.57, .76), (.43, .76)]), INK, 0, 0)
    c.lines([at([(.44, .6), (.29, .57)]), at([(.56, .6), (.71, .57)]), at([(.46, .75), (.42, .93)]), at([(.54, .75), (.6, .93)])], INK, 30)
    c.lines([smooth(at([(.475, .49), (.5, .505), (.525, .49)]), 6, closed=False)], "#d4d8d8", 5)
    c.lines([at([(.14, .93), (.86, .4)])], RED, 20, .85)
    for u, v in ((.04, .04), (.96, .04), (.96, .96), (.04, .96)):
        c.poly(disc(*at([(u, v)])[0], 9, 9, 8), "#8a94a4")
    return c.write()


def form_rack() -> Path:
    """Thirty forms in slots; the one for correcting a form is out."""
    c = Card("form_rack", "Forms in slots, one slot empty", "#434c66", torn="r", turn=1, **COUNTY)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#515d7a", 1)
        c.ray([(0, 0), (300, 0), (900, 560), (900, 900), (620, 900)], "#7082a4", .4)
    c.sheet([(110, 120), (800, 104), (812, 790), (118, 802)], "#5c4a54", 1.3, .45)
    names = (("NAME,", "CHANGE OF"), ("CORRECTION", "OF A FORM"), ("DEATH,", "ONE'S OWN"))
    for j in range(3):
        y = 150 + j * 216
        q = [(140, y + 4), (774, y - 10), (780, y + 176), (146, y + 190)]
        c.poly(q, "#241f34", 1, 1)
        if j != 1:
            for k in range(4):
                col = ("#b4bac4", "#c4c9d0", "#a9b0bc", "#d2d6d8")[k] if j == 0 else ("#c4b8a0", "#d0c6b0", "#b4a890", "#dcd2bc")[k]
                c.sheet([(176 + 8 * k, y + 46 - 13 * k), (740 - 6 * k, y + 36 - 13 * k), (744 - 6 * k, y + 150), (180 + 8 * k, y + 160)], col, .3, .5)
            c.text_lines(230, y + 34, 420, 2, 22, PENCIL, 7)
        else:
            c.sheet([(420, y + 150), (470, y + 148), (468, y + 134), (424, y + 138)], "#8a8490", .1, .4)
            c.poly(smooth([(300, y + 166), (360, y + 160), (420, y + 168), (340, y + 174)], 12), "#55506a", .8)
        c.sheet([(138, y + 112), (782, y + 100), (786, y + 196), (142, y + 208)], "#6a5660", .6, .5)
        c.sheet([(232, y + 122), (688, y + 114), (690, y + 184), (234, y + 192)], "#d8d6cc", .3, .5)
        c.words(names[j][0] + " " + names[j][1], 250, y + 172, (1.72, 1.45, 1.62)[j], RED if j == 1 else INK, 6, turn=-1, loose=.1)
    return c.write()


def wet_floor_sign() -> Path:
    """Nobody has told that man where to keep his hands."""
    c = Card("wet_floor_sign", "The yellow sign, and who is falling on it", "#434e6a", torn="tr", turn=-1, **COUNTY)
    with c.face():
        ground(c, "#55627e", "#454b66", 560, 20)
        c.polys([[(0, 700), (300, 640), (460, 700), (120, 780)], [(460, 640), (900, 560), (900, 640), (620, 700)]], "#525a78")
        c.poly(smooth([(140, 800), (360, 740), (700, 750), (860, 800), (700, 860), (300, 870)], 30), "#7d8fb4", .5)
    c.poly([(600, 170), (660, 190), (800, 790), (640, 800)], "#7a6634")
    q = [(300, 150), (606, 150), (700, 796), (180, 800)]
    c.sheet(q, "#d8b448", 1.3, .5)
    c.sheet([(384, 176), (520, 176), (516, 214), (390, 214)], "#7a6634", .1, .3)
    at = plane(q)
    c.lines([[*at([(.1, .14), (.9, .14), (.92, .95), (.07, .95)]), at([(.1, .14)])[0]]], INK, 9)
    c.poly(disc(*at([(.33, .3)])[0], 42, 42, 18), INK)
    c.lines([at([(.4, .38), (.54, .54), (.46, .68)])], INK, 46)
    c.lines([at([(.42, .42), (.62, .36), (.8, .26)]), at([(.44, .42), (.28, .46), (.15, .38)])], INK, 24)
    c.lines([at([(.5, .64), (.64, .68), (.82, .6)]), at([(.47, .66), (.48, .78), (.62, .84)])], INK, 28)
    c.polys([disc(*at([p])[0], 20, 14, 12) for p in ((.85, .59), (.655, .845))], INK)
    c.lines([smooth(at([(.14 + .2 * i, .9), (.2 + .2 * i, .885), (.27 + .2 * i, .9)]), 8, closed=False) for i in range(4)], INK, 9)
    c.lines([at([(.2, .22), (.16, .27)]), at([(.27, .2), (.26, .24)])], INK, 7)
    return c.write()


def records_sign() -> Path:
    """Petitions left. Records right."""
    c = Card("records_sign", "Petitions left, records right", "#414c68", torn="b", turn=1, **COUNTY)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#5a6884", 1)
        c.poly([(0, 0), (900, 0), (760, 330), (140, 330)], "#49567a")
        c.poly([(330, 330), (570, 330), (620, 900), (280, 900)], "#7d8ca8", .7)
        c.poly(smooth([(390, 560), (390, 430), (450, 390), (510, 430), (510, 560)], 20), "#d4e0f0", .9)
        c.lines([[(450, 394), (450, 560)], [(390, 470), (510, 470)]], "#7d8ca8", 6)
        c.poly([(390, 560), (510, 560), (660, 900), (240, 900)], "#c4d4ec", .34)
    for y, word, left in ((250, "PETITIONS", True), (500, "RECORDS", False)):
        for x in (230, 680):
            c.lines([[(x, y - 250 if y < 300 else y - 110), (x, y)]], "#242b48", 7)
        c.sheet([(110, y), (800, y - 14), (806, y + 136), (116, y + 150)], "#54424c", 1.3, .45)
        c.sheet([(134, y + 20), (778, y + 6), (782, y + 120), (138, y + 132)], "#cfd2d6", .1, .5)
        w = 4.0
        c.words(word, 290 if left else 160, y + 108, w, INK, 11, turn=-1, loose=.1)
        a, s = ((170, 1) if left else (748, -1))
        yy = y + 72
        c.lines([[(a + s * 90, yy - 2), (a, yy)], [(a + s * 34, yy - 32), (a, yy), (a + s * 36, yy + 30)]], RED, 14)
    c.lines([[(716, 640), (716, 700)]], "#242b48", 4)
    c.sheet([(660, 700), (772, 698), (774, 760), (662, 764)], "#cfd2d6", .8, .5)
    c.text_lines(676, 722, 80, 2, 20, PENCIL, 5)
    return c.write()


def desk_bell() -> Path:
    """Ring for nurse."""
    c = Card("desk_bell", "The bell on the desk: ring for nurse", "#40566a", torn="r", turn=-1, **WARD)
    with c.face():
        ground(c, "#415a68", "#6f8288", 500, 20)
        c.ray([(0, 520), (900, 500), (900, 560), (0, 590)], "#8c9ea2", .8)
        c.poly(disc(640, 250, 90, 90, 26), "#e0b070", .5)
        c.poly(disc(640, 250, 58, 58, 22), "#ffdf9c", .6)
    c.poly(disc(440, 730, 300, 54, 30), "#1f2c3c", .5)
    c.soft([(180, 700), (190, 740), (420, 768), (660, 742), (676, 700)], "#3c3440", .6, .5, 30)
    c.soft([(206, 700), (220, 600), (270, 500), (350, 440), (430, 426), (510, 440), (590, 502), (636, 600), (650, 700), (430, 730)], "#a89a7c", 1.1, .55, 30)
    c.poly(smooth([(500, 446), (586, 506), (632, 604), (644, 698), (520, 722), (560, 620), (548, 520)], 26), "#776a58", .9)
    c.poly(smooth([(262, 620), (290, 530), (346, 474), (372, 480), (322, 550), (298, 640)], 16), "#f4e8cc", .9)
    c.poly(smooth([(240, 676), (300, 690), (300, 706), (236, 698)], 10), "#d8c8a4", .8)
    c.soft(disc(430, 404, 44, 24, 20), "#d8c9a0", .6, .6, 12)
    c.lines([[(430, 404), (430, 440)]], "#6a5e4c", 20)
    c.sheet([(560, 610), (790, 590), (800, 700), (570, 722)], "#d4dcd8", 1, .5)
    c.words("Ring for", 590, 650, 1.9, INK, 6, turn=-5)
    c.words("nurse", 618, 696, 1.9, RED, 6.6, turn=-5)
    for a in (-2.5, -2.1, -1.7, -1.3, -.9):
        c.lines([[(430 + 330 * math.cos(a), 560 + 300 * math.sin(a)), (430 + 372 * math.cos(a), 560 + 340 * math.sin(a))]], "#c4d8d4", 7, .55)
    return c.write()


def row_c() -> Path:
    """One pack, hanging by a corner; Sam has told it good night."""
    c = Card("row_c", "Row C of the machine: one pack, by a corner", "#33566a", torn="l", turn=1, **WARD)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#2a4a5c", 1)
        c.ray([(0, 0), (900, 0), (900, 330), (0, 350)], "#3f7480", .8)
        for y in (300, 720):
            c.poly([(0, y + 6), (900, y - 8), (900, y + 40), (0, y + 54)], "#7d94a0")
            c.poly([(0, y + 40), (900, y + 26), (900, y + 46), (0, y + 60)], "#4a6272")
    for y0, letter, price in ((310, "B", "1.25"), (730, "C", "1.10")):
        c.sheet([(110, y0), (360, y0 - 4), (360, y0 + 48), (112, y0 + 52)], "#d8dcd8", .3, .5)
        c.words(letter + "  $" + price, 136, y0 + 40, 1.7, INK, 6, turn=-1)
    for x in (180, 330, 480):
        c.sheet(placed([(-56, -150), (56, -150), (60, 0), (-60, 0)], x, 298, 1), ("#7a5a50", "#5a6a8a", "#6f6a4e")[(x // 150) % 3], .8, .5)
        c.poly(placed([(-40, -110), (40, -110), (40, -60), (-40, -60)], x, 298, 1), "#d8d2c0", .6)
    for i in range(7):     # the coil
        x = 470 + i * 42
        c.lines([smooth([(x, 716), (x - 16, 660), (x + 4, 622), (x + 26, 660), (x + 30, 716)], 12, closed=False)], "#a9b8c0", 10)
    c.soft(placed([(-104, -150), (96, -160), (112, 0), (104, 150), (-96, 160), (-112, 10)], 560, 560, 1, turn=24), "#d8903c", 1.4, .55, 34)
    c.poly(placed([(-100, -60), (106, -66), (108, 40), (-104, 46)], 560, 560, 1, turn=24), "#f0d8a0", 1, 1)
    c.poly(placed([(-106, -150), (98, -158), (100, -126), (-106, -118)], 560, 560, 1, turn=24), "#a8632c", 1, 1)
    c.poly(placed([(-100, 124), (106, 118), (104, 150), (-96, 158)], 560, 560, 1, turn=24), "#a8632c", 1, 1)
    for u, v in ((-54, -8), (0, -14), (54, -10)):
        q = placed([(-22, -22), (22, -22), (22, 22), (-22, 22)], *placed([(u, v)], 560, 560, 1, turn=24)[0], 1, turn=24)
        c.sheet(q, "#e0a040", .2, .5)
        c.polys([disc(*placed([(u + a, v + b)], 560, 560, 1, turn=24)[0], 4, 4, 6) for a in (-9, 9) for b in (-9, 9)], "#a8632c")
    c.ray([(60, 60), (200, 60), (520, 840), (380, 840)], "#cfeaf0", .16)
    c.poly(smooth([(640, 800), (700, 770), (760, 790), (740, 840), (660, 846)], 14), "#d8e8ea", .25)   # breath on the glass
    return c.write()


def phone_hers() -> Path:
    """It lies next to her spoon; nobody has called."""
    c = Card("phone_hers", "Alice's phone beside her spoon", "#54404a", torn="t", turn=-1, **HOTEL)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#7a5358", 1)
        c.poly(smooth([(60, 220), (500, 100), (900, 200), (960, 640), (560, 900), (120, 820)], 60), "#b8806a", .5)
        c.poly(smooth([(200, 330), (520, 240), (800, 320), (820, 600), (540, 740), (260, 680)], 50), "#e0a878", .4)
    c.soft(disc(690, 330, 170, 130, 36), "#cfc8bc", 1, .5, 26)
    c.poly(disc(690, 330, 118, 88, 30), "#a89e94")
    c.soft([(640, 330), (660, 296), (710, 290), (740, 320), (724, 360), (670, 366)], "#d8b468", .5, .5, 14)
    c.lines([[(700, 440), (760, 352)]], "#c4c8ce", 12)
    q = [(190, 300), (440, 260), (520, 700), (262, 748)]
    c.sheet(q, "#1d2032", 1.3, .5)
    at = plane(q)
    c.sheet(at([(.07, .06), (.93, .06), (.93, .94), (.07, .94)]), "#33586a", 0, 0)
    c.poly(at([(.07, .06), (.93, .06), (.93, .94), (.07, .94)]), "#4f8a94", .7, 0)
    c.words("5:24", *at([(.2, .34)])[0], 4.2, "#e4f4f0", 9, turn=-9, loose=.1)
    c.lines([at([(.3, .5), (.7, .5)])], "#b8dcd8", 7, .7)
    c.ray(at([(.07, .06), (.5, .06), (.2, .94), (.07, .94)]), "#ffffff", .12)
    sp = placed(smooth([(-9, -190), (-8, 40), (-30, 90), (-34, 140), (0, 170), (34, 140), (30, 90), (8, 40), (9, -190)], 16), 610, 610, 1, turn=18)
    c.sheet(sp, "#a9aeb8", 1, .55)
    c.poly(placed(smooth([(-20, 100), (-22, 136), (0, 156), (22, 136), (20, 100), (0, 88)], 10), 610, 610, 1, turn=18), "#6f7484")
    return c.write()


def _book(name: str, title: str, bitten: bool) -> Path:
    c = Card(name, title, "#403c5c" if bitten else "#4a4a5c", torn="r", turn=1, **WAY)
    with c.face():
        ground(c, "#4a4466" if bitten else "#3f4c6c", "#6a5a72" if bitten else "#6f5549", 560, 30)
    c.sheet([(220, 190), (680, 150), (742, 700), (280, 760)], "#c9c2b0", 1.4, .5)
    c.lines([[(290, 764 - 6 * k), (744, 704 - 6 * k)] for k in range(3)], "#9c9484", 3)
    q = [(206, 180), (668, 138), (728, 676), (264, 736)]
    c.sheet(q, "#2f6b66", .5, .5)
    at = plane(q)
    c.poly(at([(0, 0), (.09, 0), (.09, 1), (0, 1)]), "#245450")
    c.sheet(at([(.28, .2), (.76, .2), (.76, .38), (.28, .38)]), "#d8d2b8", .2, .5)
    c.words("Things", *at([(.33, .27)])[0], 1.8, INK, 6, turn=-5)
    c.words("I broke", *at([(.33, .345)])[0], 1.8, INK, 6, turn=-5)
    for u in ((.86, .9) if bitten else (.87,)):
        c.lines([at([(u, -.015), (u + .005, 1.015)])], "#1a2a34", 15)
        c.lines([shift(at([(u, -.015), (u + .005, 1.015)]), -4, -1)], "#4a7a80", 4)
    if bitten:
        for u, v in ((.12, .95), (.2, .97), (.29, .955), (.98, .84), (.99, .76)):
            x, y = at([(u, v)])[0]
            c.soft(disc(x, y, 17, 13, 10), "#1f4845", 0, 0)
            c.lines([smooth([(x - 13, y + 7), (x, y + 13), (x + 13, y + 6)], 6, closed=False)], "#5d9a94", 4)
        c.soft(at([(.72, .98), (.84, .94), (1.0, .98), (1.01, 1.01), (.74, 1.02)]), "#9c9484", 0, 0)
        c.polys([disc(*at([(u, v)])[0], 6, 9, 8) for u, v in ((.5, .72), (.56, .8), (.42, .78))], "#7fb0b8", .6)
    c.sheet(at([(.44, -.09), (.5, -.09), (.5, .02), (.44, .02)]), "#c8603c", .4, .5)
    return c.write()


def green_book() -> Path:
    """A dog has brought it."""
    return _book("green_book", "A green notebook with tooth marks", True)


def notebook() -> Path:
    """The same, before."""
    return _book("notebook", "The notebook", False)


def thermos() -> Path:
    """Tea for a bridge; the cup dented."""
    c = Card("thermos", "The painter's thermos", "#3a4a6c", torn="b", turn=-1, **WAY)
    with c.face():
        ground(c, "#5a6c90", "#8294b4", 620, 20)
        c.lines([[(0, 470), (900, 380)]], "#3f4a6c", 26)
        c.lines([[(120, 0), (140, 640)], [(760, 0), (740, 620)]], "#3f4a6c", 14)
        c.polys([disc(x, y, 6, 6, 6) for x, y in ((80, 120), (240, 260), (640, 90), (820, 240), (700, 330), (300, 80), (180, 420))], "#e4ecf8")
        c.poly(disc(470, 800, 240, 34, 24), "#4a5a7c", .7)
    c.soft([(350, 310), (340, 380), (342, 760), (370, 796), (460, 806), (550, 796), (580, 760), (582, 380), (570, 310)], "#2f6f66", 1.3, .5, 30)
    c.poly(smooth([(500, 314), (510, 800), (552, 790), (578, 756), (580, 380), (566, 314)], 30), "#1f4f4c", .9)
    c.poly(smooth([(372, 360), (392, 360), (390, 740), (372, 730)], 26), "#6fb0a4", .8)
    c.sheet([(338, 430), (586, 426), (586, 478), (338, 484)], "#c4c9cc", .3, .5)
    c.poly([(400, 520), (470, 500), (500, 560), (440, 620), (396, 590)], "#a8603c", .75)     # bridge paint
    c.poly([(520, 640), (560, 636), (566, 690), (530, 700)], "#a8603c", .7)
    c.soft([(372, 310), (376, 230), (400, 206), (520, 204), (548, 228), (552, 310)], "#a9b0b8", .9, .55, 18)
    c.poly(smooth([(486, 206), (520, 204), (548, 228), (552, 308), (500, 310)], 16), "#7a828e")
    c.poly(smooth([(410, 250), (430, 236), (440, 262), (420, 280)], 8), "#7a828e")
    c.lines([smooth([(342, 400), (240, 420), (200, 560), (260, 700), (342, 720)], 26, closed=False)], "#3a2f38", 24)
    c.lines([smooth([(340, 396), (238, 416), (198, 556), (258, 696), (342, 714)], 26, closed=False)], "#8a6a4c", 14)
    for i, (x, y) in enumerate(((440, 170), (470, 120), (430, 80))):
        c.lines([smooth([(x, y), (x + 22, y - 24), (x - 4, y - 50)], 10, closed=False)], "#d4deec", 12 - 3 * i, .5)
    return c.write()


def child_coat() -> Path:
    """Child, 5; half a ticket in its lining."""
    c = Card("child_coat", "A small coat with a ticket", "#46586c", torn="l", turn=1, **WARD)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#50687a", 1)
        c.ray([(0, 300), (420, 0), (900, 0), (900, 340), (300, 900), (0, 900)], "#7f949c", .34)
    c.lines([smooth([(430, 96), (430, 70), (452, 54), (470, 72)], 8, closed=False)], "#8a8f98", 10)
    c.lines([[(330, 170), (448, 108), (566, 166)]], "#8a6a50", 20)
    c.soft([(330, 170), (230, 214), (150, 470), (176, 560), (250, 566), (286, 440), (268, 760), (450, 782), (640, 756), (612, 440), (650, 562), (724, 552), (746, 462), (668, 212), (566, 168), (450, 200)], "#4f739c", 1.3, .5, 34)
    c.soft([(330, 170), (390, 230), (450, 200), (510, 228), (566, 168), (600, 230), (520, 300), (450, 250), (378, 302), (296, 236)], "#3a5878", .7, .45, 20)
    c.lines([smooth([(450, 256), (456, 520), (450, 776)], 40, closed=False)], "#38526f", 10)
    for y in (340, 450, 560, 670):
        c.soft(placed([(-22, -9), (22, -9), (22, 9), (-22, 9)], 430, y, 1, turn=-3), "#c9a266", .4, .5, 9)
        c.lines([smooth([(450, y), (474, y - 10), (500, y)], 8, closed=False)], "#c9a266", 6)
    for x in (330, 560):
        c.sheet([(x - 56, 580), (x + 50, 576), (x + 54, 690), (x - 58, 694)], "#466890", .5, .45)
        c.lines([[(x - 54, 600), (x + 50, 596)]], "#38526f", 6)
    t = placed([(-44, -60), (44, -64), (48, 40), (30, 30), (16, 44), (0, 32), (-16, 46), (-30, 34), (-44, 44)], 576, 560, 1, turn=10)
    c.sheet(t, "#e4d8a8", .9, .55)
    c.words("12", 556, 552, 2.3, RED, 7, turn=10)
    c.lines([[(548, 566), (606, 578)]], "#8a7c58", 5)
    tag = placed([(-80, -30), (86, -30), (86, 34), (-80, 34)], 250, 360, 1, turn=-14)
    c.lines([[(296, 250), (256, 326)]], "#d8d2bd", 5)
    c.sheet(tag, "#e4dcc4", 1, .5)
    c.words("child, 5", 182, 384, 2.0, INK, 6.4, turn=-14)
    return c.write()


def transfer() -> Path:
    """Stamped at a time nobody asked about for two years."""
    c = Card("transfer", "The bus transfer", "#4a4a60", torn="t", turn=-1, **WAY)
    with c.face():
        ground(c, "#4a5270", "#5d4a52", 520, 30)
    q = [(190, 150), (640, 122), (684, 740), (226, 772)]
    c.sheet(q, "#d8c98c", 1.3, .55)
    at = plane(q)
    c.lines([at([(0, v), (1, v)]) for v in (.34, .67)], "#b4a468", 6)
    c.lines([at([(.5, 0), (.5, 1)])], "#b4a468", 6)
    c.poly(at([(0, 0), (1, 0), (1, .15), (0, .15)]), "#7a4a44", 1, 1)
    c.words("TRANSFER", *at([(.08, .115)])[0], 2.9, "#f0e0b0", 8, turn=-4, loose=.1)
    c.words("FRI", *at([(.07, .29)])[0], 2.9, "#5a3a36", 9, turn=-4)
    c.text_lines(.32, .22, .6, 3, .045, "#8a7a50", 6, at=at)
    for i in range(12):
        u, v = .08 + .155 * (i % 6), .44 + .09 * (i // 6)
        c.words(str(i % 12 + 1), *at([(u, v)])[0], 1.5, "#6a5a44", 5, turn=-4)
    c.poly(disc(*at([(.425, .505)])[0], 22, 20, 14), "#4a4a60")
    c.poly(disc(*at([(.73, .415)])[0], 20, 19, 14), "#4a4a60")
    stamp = placed([(-150, -50), (150, -50), (150, 50), (-150, 50)], *at([(.52, .76)])[0], 1, turn=-10)
    c.lines([[*stamp, stamp[0]]], "#8a3040", 8, .8)
    x, y = at([(.52, .76)])[0]
    c.words("5:40 PM", x - 122, y + 44, 2.9, "#8a3040", 8, .9, turn=-10, loose=.1)
    c.soft(at([(.84, .9), (1.02, .86), (1.02, 1.02), (.82, 1.01)]), "#b8aa70", .3, .4, 14)
    c.sheet([(590, 640), (760, 610), (784, 720), (610, 752)], "#e0dcd0", .9, .5)
    c.words("Exh. F", 622, 706, 2.1, INK, 6.6, turn=-9)
    return c.write()


def cards() -> Path:
    """A deck, one queen short."""
    c = Card("cards", "A deck of cards, one queen short", "#4a4258", torn="r", turn=1, **WARD)
    with c.face():
        ground(c, "#46566a", "#5f5458", 500, 30)
    for i in range(6):
        c.sheet(shift([(560, 400), (740, 372), (786, 626), (604, 658)], -5 * i, -6 * i), "#c9c4b8" if i < 5 else "#8a4450", .4, .5)
    q = shift([(560, 400), (740, 372), (786, 626), (604, 658)], -25, -30)
    at = plane(q)
    c.lines([[*at([(.09, .07), (.91, .07), (.91, .93), (.09, .93)]), at([(.09, .07)])[0]]], "#d8b8a8", 5)
    c.lines([at([(.14 + .12 * k, .1), (.14 + .12 * (k + 1), .5), (.14 + .12 * k, .9)]) for k in range(6)], "#b0707a", 4)
    faces = (("J", -26, 250, 500, INK), ("K", -4, 350, 440, RED), ("10", 18, 462, 420, INK))
    for letter, t, x, y, col in faces:
        q = placed([(-100, -150), (100, -150), (100, 150), (-100, 150)], x, y, 1, turn=t)
        c.sheet(q, "#dcd8cc", 1, .55)
        at = plane(q)
        c.words(letter, *at([(.07, .17)])[0], 2.4, col, 7.5, turn=t)
        x0, y0 = at([(.5, .55)])[0]
        if letter == "K":
            c.soft(placed([(-50, 70), (-46, -10), (-20, -40), (20, -40), (46, -10), (50, 70)], x0, y0, 1, turn=t), "#7a4450", .2, .4, 18)
            c.poly(placed(disc(0, -62, 26, 30, 14), x0, y0, 1, turn=t), "#c49a80")
            c.poly(placed([(-34, -82), (-34, -116), (-16, -98), (0, -122), (16, -98), (34, -116), (34, -82)], x0, y0, 1, turn=t), "#c9a03c")
            c.poly(placed(smooth([(-22, -52), (0, -18), (22, -52), (0, -40)], 8), x0, y0, 1, turn=t), "#8a7a6a")
        elif letter == "J":
            c.soft(placed([(-46, 70), (-40, -6), (-18, -34), (18, -34), (40, -6), (46, 70)], x0, y0, 1, turn=t), "#3f5a7a", .2, .4, 18)
            c.poly(placed(disc(0, -56, 25, 28, 14), x0, y0, 1, turn=t), "#c49a80")
            c.poly(placed([(-36, -70), (-20, -100), (26, -98), (34, -72)], x0, y0, 1, turn=t), "#8a3f48")
        else:
            for i in range(10):
                px, py = placed([(-38 + 38 * (i % 3) if i != 9 else 0, -70 + 46 * (i // 3))], x0, y0, 1, turn=t)[0]
                c.poly(placed([(0, -16), (15, 4), (5, 8), (8, 18), (-8, 18), (-5, 8), (-15, 4)], px, py, 1, turn=t), INK)
    gap = placed([(-100, -150), (100, -150), (100, 150), (-100, 150)], 350, 690, .62, turn=8)
    c.lines([[*gap, gap[0]]], "#c4bcb8", 5, .5)
    c.words("Q", 330, 700, 3.0, "#c4bcb8", 7, .5, turn=8)
    return c.write()


def fern() -> Path:
    """It died before the calendar stopped; please don't water."""
    c = Card("fern", "The dead fern", "#48506a", torn="tr", turn=-1, **COUNTY)
    with c.face():
        ground(c, "#5a6684", "#6f5a5e", 620, 20)
        c.poly([(120, 0), (620, 0), (620, 430), (120, 450)], "#8296b8", .7)
        c.lines([[(370, 0), (372, 440)], [(112, 440), (630, 426)]], "#6b5264", 18)
    for i, (a, ln) in enumerate(((-2.9, 290), (-2.55, 330), (-2.2, 300), (-1.85, 350), (-1.5, 300), (-1.15, 340), (-.8, 300), (-.45, 300), (-.15, 250))):
        dry = ("#8a7448", "#7a6a4a", "#94803f")[i % 3]
        pts = []
        for k in range(9):
            t = k / 8
            pts.append((450 + ln * t * math.cos(a), 590 + ln * t * math.sin(a) * (1 - .25 * t) + 260 * t**3))
        q = smooth(pts, 20, closed=False)
        c.lines([q], mix(dry, "#2a2438", .3), 8)
        leaves = []
        for k in range(2, 9):
            (x, y), (px, py) = pts[k], pts[k - 1]
            d = math.atan2(y - py, x - px)
            s = 44 * (1 - .07 * k)
            for side in (1, -1):
                if (k + i) % 5 == 0 and side > 0:
                    continue
                b = d + side * 1.2
                leaves.append([(x, y), (x + s * math.cos(b - .25), y + s * math.sin(b - .25)), (x + s * 1.2 * math.cos(b), y + s * 1.2 * math.sin(b)), (x + s * .6 * math.cos(b + .4), y + s * .6 * math.sin(b + .4))])
        c.polys(leaves, dry)
    c.soft([(330, 590), (350, 770), (370, 800), (540, 800), (560, 770), (580, 590)], "#a05a40", 1.3, .5, 28)
    c.sheet([(314, 566), (596, 560), (594, 622), (318, 630)], "#b4684a", .8, .5)
    c.poly([(480, 630), (590, 624), (560, 770), (540, 796), (490, 798)], "#7a4434", .7)
    tag = placed([(-150, -38), (150, -38), (150, 44), (-150, 44)], 520, 716, 1, turn=-5)
    c.sheet(tag, "#e0dccb", 1, .5)
    c.words("please don't", 392, 716, 1.75, INK, 5.6, turn=-5)
    c.words("water", 470, 752, 1.75, INK, 5.6, turn=-5)
    c.polys([placed([(0, -8), (18, 0), (0, 8), (-14, 2)], x, y, 1, turn=t) for x, y, t in ((240, 790, 20), (680, 776, -30), (730, 820, 60), (290, 836, 10))], "#94803f")
    return c.write()


CARDS: dict[str, Callable[[], Path]] = {f.__name__: f for f in (
    hen_book, coat_pegs, rules_here, door_sign, form_rack, wet_floor_sign, records_sign, desk_bell, row_c, phone_hers, green_book, notebook, thermos,
    child_coat, transfer, cards, fern)}
