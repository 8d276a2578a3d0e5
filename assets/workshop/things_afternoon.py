"""Close-ups of Monday afternoon: the reading room's desk, the laundromat, the agency."""

import math
from collections.abc import Callable
from pathlib import Path

from things_kit import DEEP, Card, Point, disc, mix, placed, plane, shift, smooth

READ = {"core": "#b3c1dc", "tint": "#cfdcf4"}
WASH = {"core": "#b5b0cf", "tint": "#f0c9a4"}
AGENCY = {"core": "#b7c3bd", "tint": "#d9e6da"}


def forms() -> Path:
    """The tray; the top form lies face up, at his elbow."""
    c = Card("forms", "The tray of forms, the top one face up", "#4d4160", torn="r", turn=1.5, **READ)
    with c.face():
        c.lines([[(0, 300), (900, 200)], [(0, 620), (900, 520)]], "#40364f", 6)
        c.ray([(380, 0), (640, 0), (900, 320), (900, 760)], "#6c6390", .5)
        c.ray([(0, 620), (0, 900), (420, 900)], "#383049", .8)
    # tray: two levels of wood
    base = [(176, 250), (690, 196), (770, 690), (236, 752)]
    c.sheet([(x + (x - 470) * .08, y + (y - 470) * .08) for x, y in base], "#6b4a4c", 1.4, .45)
    c.sheet(base, "#3a2a3a", 0, 0)
    for k, (t, col) in enumerate(((5, "#9aa4bf"), (-3, "#b0b9d0"), (2.5, "#a4adc6"), (-1, "#bcc5d9"))):
        c.sheet(placed([(-214, -228), (214, -228), (214, 228), (-214, 228)], 474 - 4 * k, 476 - 6 * k, 1, turn=t - 6), col, .4, .5)
    form = placed([(-214, -228), (214, -228), (214, 228), (-214, 228)], 452, 440, 1, turn=-9)
    c.sheet(form, "#dfe5f0", .9, .6)
    at = plane(form)
    c.poly(at([(0, 0), (1, 0), (1, .12), (0, .12)]), "#7f8db5")
    c.lines([at([(.07, .06), (.4, .06)]), at([(.45, .06), (.6, .06)])], "#dfe5f0", 14, cap="butt")
    for label, v, d in (("Name", .15, .14), ("Address", .38, .14), ("Somebody who knows you", .61, .24)):
        c.words(label, .07, v + .05, .0033, "#3c4470", 5, at=at, loose=0)
        b = at([(.07, v + .075), (.93, v + .075), (.93, v + .075 + d), (.07, v + .075 + d)])
        c.sheet(b, "#eef1f7", 0, 0)
        c.lines([[*b, b[0]]], "#6e7aa6", 5)
    # the stamp's pad: initials are waited for
    c.lines([at([(.6, .93), (.93, .93)])], "#6e7aa6", 4)
    # his elbow: an arm laid over what is written there, the elbow towards us all
    with c.face():
        arm = [(-40, 900), (40, 800), (150, 650), (250, 520), (330, 436), (392, 400), (456, 404), (520, 440), (640, 520), (760, 600), (940, 700), (940, 960), (760, 850), (600, 740),
               (470, 664), (430, 660), (390, 690), (300, 800), (220, 940)]
        c.soft(arm, "#6f5148", 1.7, .5, 34)
        c.poly(smooth([(430, 660), (470, 664), (600, 740), (760, 850), (940, 960), (940, 860), (780, 770), (620, 660), (500, 590), (440, 600)], 34), "#503a39")
        c.poly(smooth([(40, 800), (150, 650), (250, 520), (330, 436), (392, 400), (420, 420), (340, 520), (230, 680), (90, 860)], 34), "#825f53")
        # a stripe in the cloth, worn off at the elbow
        up = [smooth([(372 + d * .5, 470 + d), (284 + d * .7, 590 + d * .8), (200 + d * .8, 714 + d * .72), (130 + d, 830 + d * .6)], 40, closed=False) for d in (0, 46, 92)]
        on = [smooth([(520 - d * .2, 500 + d), (640 - d * .3, 580 + d), (760 - d * .3, 660 + d), (930 - d * .3, 760 + d)], 40, closed=False) for d in (0, 56, 112)]
        c.lines(up + on, "#9c7868", 4, .75)
        c.lines([smooth([(400, 432), (416, 500), (380, 570)], 20, closed=False), smooth([(452, 430), (462, 510), (440, 590)], 20, closed=False), smooth([(330, 470), (356, 540), (340, 610)], 20, closed=False)], "#453233", 9)
        c.lines([smooth([(150, 646), (250, 516), (330, 432), (392, 396), (456, 400), (520, 436), (640, 516), (760, 596)], 30, closed=False)], "#b0886f", 6)
        # its cuff, two buttons, and an edge of charity's shirt
        c.sheet([(30, 770), (80, 716), (250, 840), (200, 910)], "#d5dae6", .8, .5)
        c.sheet([(66, 742), (118, 664), (300, 786), (246, 880)], "#7a594e", .9, .5)
        c.polys([disc(x, y, 13, 13, 9) for x, y in ((196, 806), (226, 770))], "#3a2a30")
    return c.write()


def sewing_box() -> Path:
    """Two needles in a cork, the cardboard of spools; for thread, the fringe of her scarf."""
    c = Card("sewing_box", "The sewing box: two needles in a cork, and no thread", "#463a63", torn="l", turn=-1, **WASH)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 240), (0, 360)], "#382f57", 1)
        c.ray([(500, 0), (800, 0), (620, 900), (180, 900)], "#6a5480", .45)
        c.poly([(0, 700), (900, 640), (900, 900), (0, 900)], "#5d4a72")
        c.ray([(0, 900), (260, 690), (760, 660), (900, 760), (900, 900)], "#7a5f80", .6)
    # lid
    c.sheet([(180, 150), (706, 120), (742, 372), (164, 400)], "#7a4552", 1.2, .4)
    c.sheet([(212, 182), (680, 154), (708, 344), (198, 370)], "#a06a74", 0, .2)
    c.poly(smooth([(212, 182), (420, 170), (330, 300), (202, 330)], 40), "#b07c80", .7)
    # inside
    c.poly([(160, 396), (746, 366), (780, 560), (132, 596)], "#2a1f3a")
    c.sheet([(160, 396), (746, 366), (752, 402), (156, 432)], "#5f3746", 0, .2)
    # empty cards and tubes for thread
    for x, y, t, col in ((236, 500, -8, "#b9a27c"), (330, 520, 12, "#a8906c"), (640, 480, 6, "#b9a27c")):
        c.sheet(placed([(-44, -56), (44, -56), (30, -34), (44, -12), (30, 10), (44, 32), (44, 60), (-44, 60), (-30, 34), (-44, 12), (-30, -10), (-44, -32)], x, y, 1, turn=t), col, .7, .5)
        c.lines([placed([(-22, -20), (22, -20)], x, y, 1, turn=t), placed([(-22, 6), (12, 6)], x, y, 1, turn=t)], mix(col, DEEP, .35), 5)
    for x, y, t in ((700, 540, 70), (560, 566, -64)):
        c.sheet(placed([(-20, -46), (20, -46), (20, 46), (-20, 46)], x, y, 1, turn=t), "#cdb78d", .7, .5)
        c.soft(placed(disc(0, -46, 20, 9, 12), x, y, 1, turn=t), "#6d5a48", 0, .4, 8)
    # the cork, its two needles
    c.sheet([(418, 470), (528, 464), (538, 576), (408, 582)], "#b98a5c", 1, .5)
    c.soft([(412, 466), (440, 450), (506, 448), (534, 462), (506, 480), (440, 484)], "#d2a675", 0, .5, 14)
    c.polys([disc(x, y, 6, 4, 6) for x, y in ((440, 520), (500, 508), (470, 548), (516, 548), (430, 556))], "#8c6140")
    for x, x1, top in ((452, 420, 252), (492, 512, 232)):
        c.lines([[(x + 6, 470), (x1 + 6, top + 8)]], "#241a34", 9, .5)
        c.lines([[(x, 466), (x1, top)]], "#c8cbe0", 10)
        c.lines([[(x - 2, 466), (x1 - 2, top)]], "#f6f3ee", 4)
        c.polys([placed(disc(0, 0, 3, 13, 8), x1 + (x - x1) * .06, top + 16, 1, turn=(x1 - x) * .2)], "#352a4a")
    # front of the box
    c.sheet([(130, 592), (782, 556), (770, 736), (146, 770)], "#8a4f5a", 1.2, .45)
    c.sheet([(166, 622), (746, 590), (740, 640), (168, 674)], "#a5666c", 0, .3)
    c.sheet([(434, 560), (500, 556), (500, 622), (436, 626)], "#c9a25f", .6, .6)
    c.poly(disc(468, 596, 11, 12, 10), "#6d5230")
    # scarf: comes in from above, its fringe touching a needle's eye
    with c.face():
        c.soft([(580, 20), (840, 10), (806, 130), (800, 186), (700, 214), (596, 204), (588, 120)], "#d8662a", 1.4, .5, 26)
        c.knit([(592, 56), (818, 50), (794, 178), (604, 194)], 6, 8, "#f0914c", "#a8481f", 6)
    fr: list[list[Point]] = []
    for i, (x, y) in enumerate(((604, 200), (640, 214), (676, 220), (712, 214), (748, 200), (784, 184))):
        if i == 1:
            continue    # one has been pulled out
        fr.append(smooth([(x, y - 14), (x + 6, y + 40), (x - 6 + i * 2, y + 80), (x + 4, y + 118 + 14 * (i % 2))], 18, closed=False))
    c.lines([shift(q, 9, 12) for q in fr], DEEP, 15, .35)
    c.lines(fr, "#b8501f", 17)
    c.lines([shift(q, -3, 0) for q in fr], "#ee8440", 9)
    thread = smooth([(640, 206), (622, 280), (560, 300), (512, 250), (470, 214), (430, 250), (400, 330), (372, 350)], 14, closed=False)
    c.lines([shift(thread, 7, 10)], DEEP, 7, .4)
    c.lines([thread], "#f08a3e", 8)
    return c.write()


def trousers() -> Path:
    """Hems let down and stapled, dead straight."""
    c = Card("trousers", "The brown trousers, their hems stapled dead straight", "#2c2650", torn="t", turn=1, **WASH)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 190), (0, 250)], "#272148", 1)
        c.poly([(0, 216), (900, 150), (900, 286), (0, 354)], "#5d4b72")
        c.poly([(0, 354), (900, 286), (900, 900), (0, 900)], "#332b58")
        c.lines([[(0, 352), (900, 284)]], "#8f7596", 7)
        c.ray([(620, 300), (900, 280), (900, 900), (800, 900)], "#4d4170", .6)
        c.ray([(0, 360), (150, 350), (90, 900), (0, 900)], "#392f56", .8)
    with c.face():
        far = [(500, -40), (740, -40), (752, 160), (764, 380), (776, 640), (500, 668), (486, 520), (470, 260)]
        c.soft(far, "#5d4038", 1.2, .35, 60)
    c.sheet([(494, 590), (778, 562), (786, 656), (502, 690)], "#543a32", .5, .4)
    c.lines([[(560 + i * 56, 640 - i * 6), (588 + i * 56, 637 - i * 6)] for i in range(4)], "#c9cede", 9, cap="butt")
    with c.face():
        near = [(196, -40), (500, -40), (506, 160), (516, 380), (532, 640), (200, 690), (192, 560), (186, 330)]
        c.soft(near, "#8a604b", 1.5, .45, 60)
        c.poly(smooth([(400, -40), (500, -40), (506, 160), (516, 380), (532, 640), (450, 660), (436, 500), (412, 280)], 60), "#694639")
        # the pocket's slit, high up
        c.lines([[(222, 96), (262, 214)]], "#4d332c", 9)
        c.lines([[(228, 94), (268, 212)]], "#a07861", 4)
    # the crease, the fold over the counter's edge
    with c.face():
        c.lines([smooth([(352, 0), (352, 330), (360, 540), (374, 620)], 60, closed=False)], "#54382f", 8)
        c.lines([smooth([(344, 0), (344, 330), (352, 540), (366, 620)], 60, closed=False)], "#a07861", 6)
        c.poly([(188, 344), (514, 306), (518, 330), (350, 352), (189, 374)], "#9b745d", .85)
    c.lines([[(196, 440), (262, 462)], [(442, 420), (516, 398)], [(200, 492), (246, 500)]], "#5d4034", 7)
    # what was let down: cloth that hadn't seen the light, and the old fold
    hem = [(184, 584), (536, 548), (556, 738), (200, 778)]
    c.sheet(hem, "#b3866a", .7, .5)
    at = plane(hem)
    c.poly(at([(0, 0), (1, 0), (1, .4), (0, .4)]), "#c69a7a")
    c.lines([at([(0, .4), (1, .4)])], "#5d4034", 6)
    c.lines([at([(0, .45), (1, .45)])], "#b98f74", 4)
    # staples: one line by a ruler
    us = [.06 + i * .158 for i in range(6)]
    c.lines([shift(at([(u, .7), (u + .1, .7)]), 4, 8) for u in us], "#3d2a28", 14, .8)
    c.lines([at([(u, .7), (u + .1, .7)]) for u in us], "#ffffff", 16, cap="butt")
    c.polys([disc(*at([(u + d, .72)])[0], 6, 6, 6) for u in us for d in (0, .1)], "#8d94ac")
    # a ruler's pencil line, left in
    c.lines([at([(.02, .82), (.98, .82)])], "#c9a78c", 3)
    # water from drying
    for x, y in ((340, 806), (440, 796)):
        c.soft(placed([(0, -18), (10, 4), (0, 14), (-10, 4)], x, y), "#a9a6cf", .3, .7, 9)
    return c.write()


def house_rule() -> Path:
    """Dryers are emptied after ten minutes. Items on floor."""
    return _notice("house_rule", "The notice: items on floor")


def notice_again() -> Path:
    """Somebody has been under it with a ballpoint."""
    return _notice("notice_again", "The notice: items on floor; and a question", "Why floor?")


def _notice(name: str, title: str, question: str = "") -> Path:
    c = Card(name, title, "#4b4070", torn="b", turn=-2, **WASH)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 560), (0, 640)], "#574c80", 1)
        c.ray([(430, 0), (900, 0), (900, 480)], "#6d5c90", .6)
        c.lines([[(0, 640), (900, 560)]], "#2f2850", 10)
        c.poly([(0, 644), (900, 564), (900, 900), (0, 900)], "#3a3160")
        c.polys([[(60, 720), (300, 696), (250, 830), (-20, 860)], [(520, 674), (760, 650), (800, 770), (520, 800)]], "#443a6c")
    page = [(176, 110), (706, 80), (728, 566), (188, 600)]
    c.sheet(page, "#dcd3cf", 1.1, .5)
    at = plane(page)
    c.poly(at([(.55, 0), (1, 0), (1, 1), (.8, 1)]), "#e8d9c8", .8)
    ink = "#3a3160"
    c.words("DRYERS", .08, .14, .0046, ink, 7, at=at, loose=.2)
    c.words("ARE EMPTIED", .47, .14, .0035, ink, 6, at=at, loose=.2)
    c.words("AFTER TEN MINUTES", .08, .27, .0040, ink, 6.5, at=at, loose=.2)
    c.line(at([(.08, .36), (.92, .36)]), "#8d819c", 5)
    c.words("I", .08, .6, .0098, "#a23c3c", 17, at=at, loose=.2)
    c.words("TEMS", .15, .6, .0098, "#a23c3c", 17, at=at, loose=.2)
    if question:   # a ballpoint leaves the sheet a little grey about it
        c.words("ON FLOOR", .08, .8, .0076, ink, 14, at=at, loose=.2)
        c.words(question, .2, .965, .0064, "#2f4fb0", 8, at=at, loose=.9, slant=.15)
        c.lines([smooth(at([(.2, .99), (.5, .975), (.86, .985)]), 14, closed=False)], "#2f4fb0", 6)
    else:
        c.words("ON FLOOR", .08, .88, .0083, ink, 15, at=at, loose=.2)
    # yellowed tape
    for x, y, t in ((180, 116, -40), (704, 90, 36), (722, 560, -44), (196, 592, 44)):
        c.sheet(placed([(-52, -18), (52, -20), (50, 18), (-52, 19)], x, y, 1, turn=t), "#c9ac7c", .3, .4)
    # items
    c.soft([(420, 760), (388, 716), (410, 672), (470, 664), (520, 690), (600, 668), (690, 662), (760, 690), (800, 742), (770, 776), (714, 756), (720, 810), (600, 832), (470, 822), (476, 768)], "#4f8a80", 1, .5, 20)
    c.poly(smooth([(560, 676), (620, 668), (660, 666), (640, 720), (606, 752), (576, 716)], 12), "#2c5650")
    c.lines([smooth([(556, 676), (578, 720), (606, 756), (642, 722), (664, 666)], 12, closed=False)], "#8cc0b0", 8)
    c.lines([smooth([(480, 768), (520, 750), (540, 770)], 12, closed=False), smooth([(716, 756), (680, 742), (660, 770)], 12, closed=False), smooth([(560, 822), (580, 790), (620, 800)], 12, closed=False)], "#35655e", 7)
    c.sheet([(650, 778), (700, 770), (704, 800), (654, 808)], "#437a70", .2, .4)
    c.soft([(280, 800), (272, 764), (320, 742), (330, 690), (372, 690), (376, 760), (350, 800), (310, 814)], "#e2b184", .9, .5, 16)
    c.lines([[(330, 704), (372, 704)], [(330, 722), (374, 722)]], "#a8573f", 7)
    return c.write()


def wall_phone() -> Path:
    """Numbers written on the wall round it; under some of them: don't."""
    c = Card("wall_phone", "The wall phone, with numbers on the wall around it", "#7d9085", torn="tl", turn=1, **AGENCY)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 160), (0, 760)], "#93a598", .8)
        c.ray([(900, 420), (900, 900), (240, 900)], "#6a7d75", .8)
        c.poly([(0, 806), (900, 782), (900, 900), (0, 900)], "#4a5c53")
        c.line([(0, 806), (900, 782)], "#a9b9ac", 6)
        ink, red, pencil, blue = "#2e3d42", "#93363c", "#54655f", "#2b3a5e"
        c.words("555 0163", 96, 180, 2.6, blue, 7, turn=-8)
        c.words("9114", 104, 306, 2.6, pencil, 6.5, turn=5)
        c.words("don't", 112, 384, 3.4, red, 10.5, turn=-5, slant=.15)
        c.words("Gus 4022", 92, 482, 2.1, pencil, 5.5, turn=-3)
        c.words("2124", 104, 582, 3.0, blue, 8, turn=6)
        c.words("don't", 112, 664, 2.6, ink, 8, turn=-4)
        c.words("0171", 654, 186, 2.9, pencil, 6.5, turn=7)
        c.words("nights", 660, 286, 2.1, ink, 6, turn=-4)
        c.words("316", 690, 344, 2.3, ink, 6.5, turn=-4)
        c.words("6078", 652, 560, 2.9, blue, 7.5, turn=-8)
        c.words("DON'T", 646, 654, 3.0, red, 11, turn=-6)
        c.words("ask for Al", 560, 746, 2.0, pencil, 5.5, turn=-2)
        c.lines([[(102, 332), (216, 338)], [(654, 540), (776, 520)]], "#6f4a50", 6)
    body = [(336, 122), (600, 114), (614, 636), (328, 646)]
    c.sheet(body, "#3d4b52", 1.5, .5)
    c.sheet([(356, 144), (580, 138), (584, 250), (356, 256)], "#5d7076", .2, .4)
    c.poly([(356, 144), (580, 138), (440, 252), (356, 256)], "#7d9193", .7)
    c.polys([placed([(-25, -20), (25, -20), (25, 20), (-25, 20)], 456 + i * 56, 312 + j * 52) for i in range(3) for j in range(4)], "#1e282e")
    c.polys([placed([(-24, -21), (21, -21), (21, 15), (-24, 15)], 456 + i * 56, 312 + j * 52) for i in range(3) for j in range(4)], "#cdd6d0")
    c.polys([placed([(-24, -21), (21, -21), (21, 15), (-24, 15)], 512, 364)], "#a3aca8")   # the five, worn
    c.sheet([(424, 530), (592, 526), (596, 612), (424, 618)], "#242e34", .1, .3)
    c.sheet([(540, 160), (566, 159), (566, 228), (540, 229)], "#12191d", 0, .4)
    # cord: hangs in one long loop and has been pulled by many
    cord = []
    for i in range(150):
        t = i / 149
        x = 350 - 96 * math.sin(math.pi * t) + 120 * t
        y = 606 + 176 * math.sin(math.pi * min(1, t * 1.02)) ** .9 + 24 * t
        a = i * .82
        cord.append((x + 20 * math.cos(a), y + 13 * math.sin(a)))
    c.lines([shift(cord, 9, 11)], DEEP, 8, .4)
    c.lines([cord], "#182126", 9)
    c.lines([shift(cord, -2, -2)], "#7d8f90", 3)
    c.soft([(300, 180), (334, 158), (378, 166), (396, 206), (390, 270), (376, 300), (376, 470), (392, 500), (398, 566), (376, 606), (332, 612), (298, 592), (296, 540), (322, 480), (322, 300), (294, 240)],
           "#222c31", 1.3, .6, 22)
    c.lines([smooth([(320, 190), (312, 230), (336, 296), (338, 480), (314, 546), (318, 580)], 20, closed=False)], "#9fb2ae", 9)
    c.poly(smooth([(352, 310), (366, 310), (366, 470), (352, 470)], 60), "#43535a")
    return c.write()


def umbrella() -> Path:
    """Mr. Ruiz's, who was 17, and said he'd only be a minute."""
    c = Card("umbrella", "Mr. Ruiz's umbrella, with number 17", "#64756d", torn="r", turn=-1, **AGENCY)
    with c.face():
        c.ray([(0, 0), (620, 0), (200, 900), (0, 900)], "#788a80", .6)
        c.poly([(560, 0), (900, 0), (900, 720), (600, 720)], "#57434e")     # the door, closed
        c.lines([[(606, 0), (640, 716)], [(560, 0), (598, 720)]], "#7b6370", 9)
        c.poly([(716, 60), (900, 60), (900, 360), (730, 360)], "#8496a0")
        c.poly([(716, 60), (800, 60), (740, 360), (730, 360)], "#a9b8ba")
        c.poly([(0, 700), (900, 700), (900, 900), (0, 900)], "#4a5b55")
        c.lines([[(0, 700), (900, 700)]], "#8a9b90", 7)
        c.lines([[(240, 700), (120, 900)], [(520, 700), (560, 900)], [(0, 790), (900, 790)]], "#3d4c48", 5)
        # the mark of its water, long dry
        q = smooth([(250, 800), (330, 770), (430, 776), (500, 800), (470, 836), (350, 846), (270, 834)], 18)
        c.lines([[*q, q[0]]], "#7d8f84", 6)
        q = smooth([(290, 806), (360, 786), (440, 798), (430, 824), (340, 830)], 18)
        c.lines([[*q, q[0]]], "#6d7f75", 5)
        # its shadow on the wall
        c.poly([(388, 800), (306, 520), (312, 330), (360, 250), (300, 100), (340, 96), (404, 250), (470, 330), (430, 800)], "#2e3a3c", .45)
    c.lines([[(372, 806), (364, 740)]], "#c3ccc8", 15)
    canopy = [(358, 770), (300, 640), (262, 470), (272, 330), (318, 262), (372, 270), (422, 340), (424, 480), (398, 640), (384, 770)]
    c.soft(canopy, "#3b3452", 1.3, .45, 30)
    c.poly(smooth([(300, 300), (330, 268), (352, 470), (366, 760), (352, 752), (304, 640), (268, 470)], 30), "#544c70")
    c.poly(smooth([(384, 292), (422, 340), (424, 480), (398, 640), (384, 760), (384, 560)], 30), "#282240")
    c.lines([smooth([(318, 280), (334, 470), (362, 750)], 40, closed=False), smooth([(360, 280), (382, 460), (376, 740)], 40, closed=False)], "#282240", 6)
    # moths have had two seasons
    # strap with a snap; ticket tucked behind it: the focus
    ticket = placed([(-88, -120), (88, -120), (88, 110), (64, 124), (40, 110), (14, 124), (-12, 110), (-38, 124), (-62, 110), (-88, 122)], 420, 420, 1, turn=12)
    c.sheet(ticket, "#ddd9c4", 1.1, .5)
    c.lines([placed([(-66, -86), (66, -86)], 420, 420, 1, turn=12)], "#8c9a8c", 9)
    c.words("17", 372, 446, 5.6, "#9c4a45", 15, turn=12, loose=0)
    c.lines([placed([(-56, 72), (-16, 72)], 420, 420, 1, turn=12), placed([(0, 72), (50, 72)], 420, 420, 1, turn=12)], "#8c9a8c", 7)
    c.sheet([(258, 500), (424, 472), (428, 514), (262, 544)], "#5f567c", .6, .5)
    c.poly(disc(286, 520, 13, 13, 9), "#c3ccc8")
    # handle: straight, of yellowed bone, with a loop
    c.lines([[(338, 268), (322, 196)]], "#252038", 22)
    c.soft([(300, 206), (286, 120), (276, 60), (300, 40), (326, 56), (336, 120), (344, 196), (324, 216)], "#a3805c", 1, .55, 24)
    c.lines([smooth([(300, 190), (292, 120), (288, 70)], 20, closed=False)], "#d9b98c", 8)
    c.lines([smooth([(290, 92), (232, 120), (216, 190), (252, 220), (296, 176)], 14, closed=False)], "#7b6370", 8)
    # dust on the floor side; fluff
    c.lines([smooth([(330, 800), (352, 790), (372, 802)], 8, closed=False)], "#98a89c", 5)
    return c.write()


def pinboard() -> Path:
    """One slip since Wednesday; the corner with the wage is gone."""
    c = Card("pinboard", "The pinboard: one slip, its corner torn off", "#8d7557", torn="bl", turn=1.5, **AGENCY)
    with c.face():
        c.ray([(0, 0), (900, 0), (0, 760)], "#9d8564", .8)
        c.ray([(900, 380), (900, 900), (330, 900)], "#776149", .8)
        # where others hung: darker cork under the paper
        for q in ([(112, 120), (330, 108), (338, 300), (118, 314)], [(600, 96), (800, 92), (806, 250), (606, 260)], [(116, 600), (290, 590), (298, 780), (122, 792)],
                  [(640, 640), (800, 630), (808, 800), (650, 806)]):
            c.poly(q, "#6b5541", .75)
        u = c.rand.uniform
        c.polys([disc(u(90, 810), u(80, 820), u(5, 9), u(4, 8), 6) for _ in range(34)], "#6b5541")
        c.polys([disc(u(90, 810), u(80, 820), u(4, 8), u(3, 6), 6) for _ in range(26)], "#b09670")
        holes = [(128, 136), (318, 124), (614, 110), (786, 106), (132, 616), (278, 604), (656, 656), (788, 646), (450, 110), (380, 190), (540, 760), (420, 800), (720, 470), (760, 520), (150, 440), (190, 500)]
        c.polys([disc(x, y, 7, 7, 7) for x, y in holes], "#33261f")
        # a corner somebody left under its pin
    c.sheet([(690, 700), (742, 690), (750, 722), (724, 716), (716, 744), (698, 738)], "#c9cbb8", .5, .4)
    # the slip
    slip = [(264, 250), (622, 222), (650, 560), (604, 572), (590, 600), (552, 596), (540, 634), (498, 640), (484, 676), (290, 692)]
    c.sheet(slip, "#dfe0cf", 1.6, .5)
    c.poly([(264, 250), (622, 222), (626, 262), (268, 290)], "#7f9a8a")
    c.lines([[(290, 272), (420, 262)], [(446, 260), (500, 256)]], "#dfe0cf", 12, cap="butt")
    c.text_lines(300, 350, 300, 3, 48, "#5b6a66", 12, last=.7)
    c.words("hands", 306, 560, 3.0, "#2e3b52", 8, slant=.15, turn=-3)
    c.words("$", 472, 590, 2.6, "#2e3b52", 7, turn=-3)
    # the tear shows its fibre
    c.polys([[(650, 560), (604, 572), (590, 600), (552, 596), (540, 634), (498, 640), (484, 676), (470, 672), (484, 628), (530, 618), (540, 584), (584, 586), (596, 558), (648, 546)]], "#f6f5ea")
    # its lower corner curls
    c.soft([(290, 692), (284, 640), (330, 650), (372, 686)], "#b5b8a8", .6, .4, 14)
    # the pin
    c.lines([[(452, 262), (474, 292)]], "#2a201c", 10, .5)
    c.soft(disc(448, 246, 31, 29, 14), "#a8423f", 1, .5)
    c.soft(disc(442, 238, 17, 15, 12), "#c8605a", .3, .5)
    c.poly(disc(436, 231, 6, 5, 7), "#f3c6ba")
    # frame
    with c.face():
        c.lines([[(40, 84), (860, 62)]], "#4a3a34", 26)
        c.lines([[(40, 96), (860, 74)]], "#87705f", 5)
    return c.write()


CARDS: dict[str, Callable[[], Path]] = {
    f.__name__: f for f in (forms, sewing_box, trousers, house_rule, notice_again, wall_phone, umbrella, pinboard)}
