"""Close-ups of Tuesday to Friday: kitchens, windows with numbers, a note in pencil."""

import math
from collections.abc import Callable, Sequence
from pathlib import Path

from things_kit import Card, Point, disc, mix, placed, plane, shift, smooth

KITCHEN = {"core": "#c9b3b0", "tint": "#f0cda0"}
COOL = {"core": "#b4c0d4", "tint": "#cfdaf0"}
LAW = {"core": "#c2bfc6", "tint": "#f0d8b0"}
INK, PENCIL, RED = "#33344e", "#5a5f74", "#a8434a"


def ground(c: Card, far: str, near: str, line: float = 560, lean: float = 50) -> None:
    """A wall and what things lie on, with one plane of light."""
    c.ray([(0, 0), (900, 0), (900, line), (0, line + lean)], far, 1)
    c.poly([(0, line + lean), (900, line), (900, 900), (0, 900)], near)
    c.ray([(0, 0), (330, 0), (760, 900), (120, 900)], mix(near, "#ffffff", .16), .28)


def lined(c: Card, q: Sequence[Point], n: int, colour: str, width: float = 3, a: float = .8) -> None:
    """Ruled lines across a sheet."""
    at = plane(q)
    c.lines([at([(.04, (i + 1) / (n + 1)), (.96, (i + 1) / (n + 1))]) for i in range(n)], colour, width, a)


def jury_note() -> Path:
    """Pencil on lined paper, passed out through a door on the twelfth day."""
    c = Card("jury_note", "Jury note number three, in pencil", "#4a4658", torn="b", turn=1, **LAW)
    with c.face():
        ground(c, "#3f3c50", "#5a4a4c", 620)
        c.poly(smooth([(520, 640), (930, 560), (930, 900), (420, 900)], 40), "#c98a4a", .34)
    q = [(150, 150), (736, 116), (770, 700), (182, 738)]
    c.sheet(q, "#d8d4c4", 1.3, .5)
    lined(c, q, 11, "#a9b0c4", 4)
    at = plane(q)
    c.lines([at([(.13, 0), (.13, 1)])], "#c98a86", 4, .8)
    c.polys([disc(*at([(.05, v)])[0], 13, 13, 10) for v in (.2, .5, .8)], "#4a4658")
    for i, (line, size) in enumerate((("Jury Note No. 3", 2.7), ("One of us asks,", 2.35), ("is nine minutes late", 2.35), ("or is it not. Also", 2.35), ("there is a banquet", 2.35), ("at six.", 2.35))):
        x, y = at([(.17, .17 + .125 * i + (.03 if i else 0))])[0]
        c.words(line, x, y, size, PENCIL if i else INK, 6 if i else 7, turn=-3, loose=.9, slant=.12)
    c.lines([at([(.17, .2), (.72, .195)])], INK, 5)
    c.sheet([(590, 600), (700, 590), (708, 660), (598, 670)], "#c9c2ac", .4, .5)
    c.lines([[(606, 616), (690, 608)], [(608, 636), (676, 630)]], "#8a5a58", 5)
    pen = placed([(-180, -11), (150, -11), (190, 0), (150, 11), (-180, 11)], 560, 790, 1, turn=-8)
    c.sheet(pen, "#b08a3c", 1, .5)
    c.sheet(placed([(150, -11), (190, 0), (150, 11)], 560, 790, 1, turn=-8), "#e0cda8", 0, .3)
    c.poly(placed([(178, -4), (190, 0), (178, 4)], 560, 790, 1, turn=-8), "#2c2c3a")
    c.sheet(placed([(-206, -12), (-176, -12), (-176, 12), (-206, 12)], 560, 790, 1, turn=-8), "#a8626a", 0, .4)
    return c.write()


def road_atlas() -> Path:
    """Five hours up, every Saturday: each has its date in ink along the road."""
    c = Card("road_atlas", "A road atlas with Saturdays inked along one road", "#4a4656", torn="r", turn=-1, **LAW)
    with c.face():
        ground(c, "#3d3a4e", "#5a474a", 640, 30)
    left, right = [(110, 150), (450, 176), (450, 760), (104, 730)], [(450, 176), (806, 140), (812, 722), (450, 760)]
    c.sheet([(96, 170), (450, 196), (820, 160), (826, 746), (450, 786), (90, 752)], "#6a4a50", 1.2, .4)
    for q, tone in ((left, "#b8c0ae"), (right, "#c6ccb8")):
        c.sheet(q, tone, .4, .5)
    lt, rt = plane(left), plane(right)
    c.poly(smooth(lt([(.0, .1), (.3, .06), (.46, .2), (.3, .4), (.1, .36)]), 20), "#8fa88c")
    c.poly(smooth(lt([(.5, .62), (.8, .56), (1, .7), (1, 1), (.6, 1), (.44, .82)]), 20), "#8fa88c")
    c.poly(smooth(lt([(.1, .62), (.3, .56), (.36, .72), (.24, .86), (.08, .8)]), 16), "#88a6bc")
    c.poly(smooth(rt([(.5, .0), (1, .0), (1, .3), (.8, .34), (.6, .2)]), 20), "#8fa88c")
    c.poly(smooth(rt([(.0, .4), (.2, .34), (.34, .5), (.3, .8), (.14, 1), (0, 1)]), 20), "#9db49a")
    for at, qs in ((lt, ([(0, .5), (.4, .46), (1, .3)], [(.6, 0), (.7, .4), (.9, 1)])), (rt, ([(0, .3), (.4, .4), (1, .56)], [(.9, 1), (.8, .6), (.7, .4)]))):
        c.lines([smooth(at(q), 30, closed=False) for q in qs], "#e8e2cc", 10)
        c.lines([smooth(at(q), 30, closed=False) for q in qs], "#a09a88", 3)
    road = [*lt([(.2, .96), (.34, .8), (.52, .68), (.6, .5), (.86, .4)]), *rt([(.1, .34), (.3, .3), (.42, .18), (.58, .12), (.66, .04)])]
    c.lines([smooth(road, 26, closed=False)], "#f0e8d0", 16)
    c.lines([smooth(road, 26, closed=False)], "#8a3f48", 7)
    dates = ("6", "13", "20", "27", "3", "10", "17", "24", "1", "8")
    for i, ((x, y), d) in enumerate(zip(road, dates, strict=True)):
        c.poly(disc(x, y, 9, 9, 9), "#2f3f8a" if i == 9 else "#39405c")
        c.words(d, x + 16, y + (34 if i % 2 else -8), 2.0, "#2a46b8" if i == 9 else "#4a4c66", 7 if i == 9 else 5.4, turn=-4)
    c.lines([shift(smooth([(450, 176), (452, 470), (450, 760)], 40, closed=False), 4, 0)], "#7f8672", 12, .6)
    c.soft([(640, 640), (700, 612), (770, 640), (764, 690), (690, 700), (640, 680)], "#9a9c88", 0, 0)
    c.lines([smooth(disc(704, 656, 50, 34, 20), 20)], "#8a6a54", 7, .7)
    pen = placed([(-150, -12), (120, -13), (160, 0), (120, 13), (-150, 12)], 640, 790, 1, turn=9)
    c.sheet(pen, "#2c3a7a", 1, .5)
    c.poly(placed([(120, -13), (160, 0), (120, 13)], 640, 790, 1, turn=9), "#8f98b4")
    return c.write()


def tapes() -> Path:
    """One book on six cassettes; who has heard how far."""
    c = Card("tapes", "Six cassettes of one book", "#454258", torn="tl", turn=1, **LAW)
    with c.face():
        ground(c, "#37364c", "#59484c", 520)
    pos = ((300, 250, -4), (600, 236, 3), (286, 420, 2), (596, 410, -3), (320, 600, -2), (616, 604, 5))
    for i, (x, y, t) in enumerate(pos):
        body = ("#3c4058", "#4a4258", "#3c4a58", "#4d4450", "#56506a", "#40465c")[i]
        c.sheet(placed([(-136, -84), (136, -84), (136, 84), (-136, 84)], x, y, 1, turn=t), body, 1, .45)
        label = "#d8cfb6" if i == 4 else "#b9b6ac"
        c.sheet(placed([(-120, -70), (120, -70), (120, 6), (-120, 6)], x, y, 1, turn=t), label, .2, .5)
        c.lines([placed([(-112, -22), (112, -22)], x, y, 1, turn=t)], "#a8626a", 5)
        c.words(str(i + 1), x - 108, y - 34, 1.9, INK, 6, turn=t)
        c.lines([placed([(-70, -46), (20 + 12 * (i % 3), -48)], x, y, 1, turn=t)], INK, 4.4, .8)
        c.polys([placed([(-84, 18), (84, 18), (84, 56), (-84, 56)], x, y, 1, turn=t)], "#1f2236")
        for u in (-48, 48):
            c.poly(placed(disc(u, 37, 20, 20, 16), x, y, 1, turn=t), "#c9c9c4")
            c.poly(placed(disc(u, 37, 10, 10, 7), x, y, 1, turn=t), "#3c3f54")
        c.poly(placed([(-70, 70), (70, 70), (58, 84), (-58, 84)], x, y, 1, turn=t), mix(body, "#0e1428", .4))
    x, y, t = pos[4]
    note = placed([(-170, 0), (270, -6), (276, 132), (-160, 140)], x + 30, y + 64, 1, turn=-3)
    c.sheet(note, "#e0d49c", 1.1, .5)
    c.words("Not with Mrs. Ortega.", x - 118, y + 120, 1.75, INK, 5.6, turn=-3, slant=.1)
    c.words("She guessed the boathouse.", x - 116, y + 172, 1.6, INK, 5.4, turn=-3, slant=.1)
    return c.write()


def _levers(name: str, title: str, layers: int) -> Path:
    c = Card(name, title, "#4d3d4c", torn="r", turn=-1, **KITCHEN)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#54415a", 1)
        c.lines([[(0, y), (900, y - 14)] for y in range(120, 900, 130)], "#473750", 6)
        c.ray([(0, 300), (420, 0), (900, 0), (900, 200), (300, 900), (0, 900)], "#6f5460", .4)
    c.sheet([(150, 150), (752, 130), (764, 760), (140, 776)], "#4a4450", 1.2, .45)
    c.lines([[(190, 110), (190, 60)], [(700, 100), (700, 50)]], "#2c2838", 16)
    for x, y in ((176, 176), (728, 160), (736, 734), (168, 748)):
        c.poly(disc(x, y, 13, 13, 10), "#8a8078")
        c.lines([[(x - 7, y - 5), (x + 7, y + 5)]], "#4a4450", 4)
    for i, (x, word, w) in enumerate(((300, "SIGN", 150), (590, "UPSTAIRS", 260))):
        c.sheet([(x - 34, 250), (x + 34, 250), (x + 34, 560), (x - 34, 560)], "#262434", .3, .3)
        up = i == 0
        a, b = (x, 470), (x + (6 if up else -4), 240 if up else 596)
        c.lines([[shift([a], 12, 14)[0], shift([b], 14, 18)[0]]], "#15131f", 34, .5)
        c.lines([[a, b]], "#8a8490", 32)
        c.lines([[(a[0] - 8, a[1]), (b[0] - 8, b[1])]], "#c4bcc0", 8)
        c.soft(disc(b[0], b[1], 46, 44, 18), "#8c4a3e" if up else "#3f5a6a", .9, .5)
        c.poly(disc(b[0] - 14, b[1] - 14, 12, 10, 10), "#e0b8a0" if up else "#9ab4c0", .7)
        c.poly(disc(x, 470, 26, 26, 14), "#6a6470")
        c.sheet([(x - w / 2 - 16, 660), (x + w / 2 + 16, 654), (x + w / 2 + 18, 716), (x - w / 2 - 16, 722)], "#d4c8a8", .5, .5)
        c.words(word, x - w / 2 + (14 if i == 0 else 2), 706, 2.05 if i == 0 else 2.35, "#3a3240", 6.4, loose=.1)
    for k in range(layers):
        y = 520 + k * 36 - (layers - 1) * 10
        q = [(470 - 12 * k, y + 6 * (k % 2)), (716 + 10 * k, y - 12), (720 + 8 * k, y + 42), (474 - 10 * k, y + 56 + 4 * (k % 2))]
        c.sheet(q, ("#b9a27c", "#c4ae88", "#ccb894")[k % 3], .5, .5)
        c.lines([[q[0], q[3]], [q[1], q[2]]], "#8f7c5e", 4)
    return c.write()


def levers() -> Path:
    """A trade's capitals: SIGN, UPSTAIRS. The second is held down."""
    return _levers("levers", "Two levers, one of them taped", 1)


def levers_again() -> Path:
    """The same, next day: the tape has been done over, neatly."""
    return _levers("levers_again", "The levers, with three layers of tape", 3)


def _cyrillic(c: Card, at: Callable[..., list[Point]], u0: float, v: float, n: int, colour: str, w: float = 5, h: float = .04) -> None:
    """A line of a hand that one can't read."""
    u, r = u0, c.rand
    strokes = []
    for _ in range(n):
        k = r.randrange(6)
        s = .026
        shapes = ([(0, 0), (0, -h), (s, 0), (s, -h)], [(0, -h), (s * .5, 0), (s, -h)], [(0, 0), (0, -h), (s * .8, -h * .8), (0, -h * .5), (s, 0)],
                  [(0, -h), (0, 0), (s * .5, 0), (s * .5, -h), (s * .5, 0), (s, 0), (s, -h)], [(s, -h), (0, -h * .5), (s, 0)], [(0, 0), (s * .5, -h), (s, 0), (s * .2, -h * .4)])
        strokes.append(at([(u + a, v + b) for a, b in shapes[k]]))
        u += s * 1.35 + (.03 if r.random() < .2 else 0)
    c.lines(strokes, colour, w)


def recipe_cards() -> Path:
    """Her hand above; below it, in pencil, what she says about it."""
    c = Card("recipe_cards", "A recipe card in two hands", "#50404e", torn="b", turn=-1, **KITCHEN)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#5a465c", 1)
        c.ray([(0, 500), (500, 0), (900, 0), (900, 300), (260, 900), (0, 900)], "#6d5462", .5)
    c.sheet([(420, 120), (800, 150), (776, 470), (396, 440)], "#b0a48c", .8, .4)
    q = [(120, 190), (700, 150), (732, 640), (146, 690)]
    c.sheet(q, "#d8ccae", 1.3, .5)
    at = plane(q)
    c.lines([at([(.05, .2), (.95, .2)])], "#b0606a", 5)
    for i in range(5):
        c.lines([at([(.05, .3 + .085 * i), (.95, .3 + .085 * i)])], "#b4b09c", 3)
    _cyrillic(c, at, .08, .165, 11, "#3a3f78", 8, .075)
    for i, n in enumerate((19, 17, 20, 18)):
        _cyrillic(c, at, .07, .285 + .085 * i, n, "#3a3f78")
    for t, u, v, s in (("More sour.", .08, .73, 2.3), ("She says more.", .08, .83, 2.3), ("MORE.", .62, .955, 2.9)):
        x, y = at([(u, v)])[0]
        c.words(t, x, y, s, PENCIL, 6.4 if s < 3 else 9, turn=-4, slant=.1)
    c.poly(smooth([(560, 500), (620, 480), (650, 530), (600, 560), (556, 540)], 14), "#9a5a4a", .4)
    c.sheet(disc(404, 168, 22, 22, 14), RED, .8, .6)
    c.poly(disc(398, 160, 7, 7, 8), "#f0c0b8")
    return c.write()


def recipe_fish() -> Path:
    """The one for pike perch. Looking dries it."""
    c = Card("recipe_fish", "The recipe for the fish", "#4d3f50", torn="tr", turn=1, **KITCHEN)
    with c.face():
        ground(c, "#54425c", "#6a4f50", 640, 30)
    q = [(130, 150), (760, 176), (734, 700), (106, 664)]
    c.sheet(q, "#d4cbb0", 1.3, .5)
    at = plane(q)
    _cyrillic(c, at, .08, .15, 12, "#3a3f78", 8, .07)
    fish = smooth(at([(.1, .34), (.2, .26), (.42, .23), (.62, .27), (.74, .33), (.88, .25), (.92, .34), (.88, .44), (.74, .37), (.6, .42), (.4, .44), (.2, .41)]), 14)
    c.soft(fish, "#8fa4a8", .4, .5, 14)
    c.lines([at([(.24 + .09 * i, .3), (.27 + .09 * i, .34), (.24 + .09 * i, .38)]) for i in range(5)] + [at([(.34, .24), (.4, .17), (.56, .245)])], "#5d7880", 6)
    c.poly(disc(*at([(.17, .33)])[0], 9, 9, 9), INK)
    for i, n in enumerate((20, 18)):
        _cyrillic(c, at, .07, .53 + .075 * i, n, "#3a3f78")
    for t, u, v, s in (("20 min. Do not look at it.", .07, .76, 2.0), ("She says LOOKING dries it.", .07, .89, 2.0)):
        x, y = at([(u, v)])[0]
        c.words(t, x, y, s, PENCIL, 6.2, turn=2, slant=.1)
    c.poly(smooth(at([(.8, .5), (.92, .48), (.96, .6), (.86, .66), (.78, .6)]), 12), "#b8b49a", .8)
    return c.write()


def spoons() -> Path:
    """Thirty-two of them and the other one."""
    c = Card("spoons", "Soup spoons on a rail, one with red yarn", "#4c3e4e", torn="l", turn=1, **KITCHEN)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#564459", 1)
        c.lines([[(x, 0), (x - 20, 900)] for x in range(80, 900, 120)], "#4b3b4f", 6)
        c.ray([(0, 0), (300, 0), (900, 700), (900, 900), (600, 900)], "#735a62", .4)
    c.lines([[(60, 214), (850, 190)]], "#2b2534", 26)
    c.lines([[(60, 206), (850, 182)]], "#9a8a80", 12)
    for i, x in enumerate((150, 262, 374, 600, 712)):
        y = 212 - (x - 60) * .03
        t = (-2, 1, -1, 2, -2)[i]
        _spoon(c, x, y, t, "#9aa0ac", "#c4c8d0")
    _spoon(c, 488, 206, 1, "#b4b2ac", "#e4dcc8", front=True)
    for k in range(4):
        c.lines([smooth([(466, 352 + 11 * k), (488, 360 + 11 * k), (512, 350 + 11 * k)], 8, closed=False)], "#b8404a" if k % 2 else "#9a323e", 10)
    c.lines([smooth([(506, 392), (540, 420), (530, 470), (556, 500)], 10, closed=False), smooth([(504, 396), (520, 440), (508, 480)], 10, closed=False)], "#b8404a", 7)
    c.soft([(500, 372), (530, 356), (540, 376), (520, 396), (500, 392)], "#c85a5e", .3, .5, 8)
    return c.write()


def _spoon(c: Card, x: float, y: float, t: float, metal: str, light: str, front: bool = False) -> None:
    """A soup spoon hanging by its hook, bowl down."""
    s = 1.12 if front else 1
    q = placed(smooth([(-9, 0), (-8, 150), (-10, 250), (-46, 300), (-58, 372), (-36, 436), (0, 452), (36, 436), (58, 372), (46, 300), (10, 250), (8, 150), (9, 0)], 22), x, y, s, turn=t)
    c.sheet(q, metal, 1.1 if front else .7, .5)
    c.poly(placed(smooth([(-30, 320), (-40, 372), (-24, 418), (0, 432), (26, 418), (42, 372), (30, 318), (0, 300)], 16), x, y, s, turn=t), mix(metal, "#3a3648", .45))
    c.poly(placed(smooth([(-26, 340), (-32, 376), (-18, 410), (-10, 400), (-20, 370), (-14, 336)], 10), x, y, s, turn=t), light, .8)
    c.lines([placed([(-3, 16), (-3, 240)], x, y, s, turn=t)], light, 4, .7)
    c.lines([placed(smooth([(0, 6), (-4, -14), (6, -26), (16, -16)], 6, closed=False), x, y, s, turn=t)], mix(metal, "#3a3648", .3), 9)


def ledger() -> Path:
    """Eight years in one hand, eight in another; the last column is clean."""
    c = Card("ledger", "The ledger: nothing owed", "#4d3f4c", torn="r", turn=-1, **KITCHEN)
    with c.face():
        ground(c, "#4a3a4c", "#6a4e4c", 600, 60)
    left, right = [(106, 210), (430, 190), (436, 730), (98, 750)], [(430, 190), (784, 214), (796, 756), (436, 730)]
    c.sheet([(90, 226), (430, 206), (798, 230), (812, 790), (436, 762), (80, 786)], "#6a3f40", 1.2, .45)
    c.sheet(left, "#cfc4a6", .4, .5)
    c.sheet(right, "#d8ceb2", .4, .5)
    for q, ink in ((left, "#3a3f78"), (right, "#463f50")):
        at = plane(q)
        c.lines([at([(.05, .16 + .07 * i), (.95, .16 + .07 * i)]) for i in range(12)], "#a9a48c", 3)
        for i in range(11):
            if q is left:
                _cyrillic(c, at, .07, .15 + .07 * (i + 1), 8 + (i * 5) % 5, ink, 4.4, .034)
            else:
                c.text_lines(.07, .145 + .07 * (i + 1), .34, 1, .1, ink, 5, last=.7 + .05 * (i % 5), at=at)
            c.words(str(12 + (i * 37) % 60), *at([(.56, .145 + .07 * (i + 1))])[0], 1.0, ink, 3.6, turn=-3 if q is left else 4)
        c.lines([at([(.5, .04), (.5, .98)]), at([(.72, .04), (.72, .98)])], "#b0606a", 4)
    at = plane(right)
    x, y = at([(.735, .12)])[0]
    c.words("Owed", x, y, 1.8, "#3a3240", 6, turn=4)
    c.poly(at([(.735, .15), (.96, .155), (.965, .97), (.735, .96)]), "#fff2cc", .34)
    c.lines([smooth([(430, 190), (436, 460), (436, 730)], 40, closed=False)], "#8f8468", 12, .7)
    c.poly([(436, 730), (460, 732), (464, 846), (448, 830), (434, 846)], "#a8434a")
    return c.write()


def ledger_phone() -> Path:
    """A page for calls; the last is from October, and crossed out."""
    c = Card("ledger_phone", "The ledger's page for calls", "#4d4050", torn="tb", turn=1, **KITCHEN)
    with c.face():
        ground(c, "#453a50", "#664c4c", 640, 20)
    q = [(120, 130), (790, 150), (770, 770), (96, 744)]
    c.sheet(q, "#d6ccb0", 1.2, .5)
    at = plane(q)
    c.lines([at([(.04, .2 + .09 * i), (.96, .2 + .09 * i)]) for i in range(9)], "#a9a48c", 3)
    c.lines([at([(.24, .06), (.24, .96)]), at([(.5, .06), (.5, .96)])], "#b0606a", 4)
    for t, u in (("Time", .06), ("Who", .28), ("What about", .53)):
        x, y = at([(u, .165)])[0]
        c.words(t, x, y, 2.2, "#3a3240", 6.6, turn=2)
    for i in range(4):
        v = .275 + .09 * i
        c.words(("3:10", "8:40", "5:05", "1:20")[i], *at([(.06, v)])[0], 1.5, "#4a465e", 5, turn=2)
        c.text_lines(.28, v - .015, .16, 1, .1, "#4a465e", 6, at=at)
        c.text_lines(.54, v - .015, .36, 1, .1, "#4a465e", 6, last=.5 + .14 * i, at=at)
    v = .635
    for t, u in (("Oct", .06), ("Ohio", .28), ("the brother", .54)):
        c.words(t, *at([(u, v)])[0], 1.9, "#3f3a56", 6, turn=2, slant=.1)
    c.lines([smooth(at([(.04, .61), (.3, .6), (.6, .625), (.94, .6)]), 30, closed=False), smooth(at([(.05, .63), (.4, .62), (.9, .635)]), 30, closed=False)], "#2c2a3c", 7)
    pen = placed([(-170, -12), (130, -12), (166, 0), (130, 12), (-170, 12)], 600, 720, 1, turn=-24)
    c.sheet(pen, "#7a4a3c", 1.1, .5)
    c.sheet(placed([(130, -12), (166, 0), (130, 12)], 600, 720, 1, turn=-24), "#d8c4a0", 0, .3)
    return c.write()


def rules() -> Path:
    """Eight rules and what two men who never met have added."""
    c = Card("rules", "The house rules, amended in two hands", "#434868", torn="r", turn=1, **COOL)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#5a4452", 1)
        c.poly([(90, 0), (810, 0), (810, 900), (90, 900)], "#66505c", .6)
        c.ray([(0, 200), (360, 0), (900, 0), (900, 300), (360, 900), (0, 900)], "#7a6470", .35)
    q = [(160, 96), (700, 116), (690, 500), (150, 484)]
    c.sheet(q, "#d6d2c6", 1.1, .5)
    at = plane(q)
    c.words("HOUSE RULES", *at([(.2, .14)])[0], 2.6, INK, 7.4, turn=2, loose=.1)
    for i in range(8):
        c.words(str(i + 1) + ".", *at([(.06, .27 + .088 * i)])[0], 1.3, INK, 4.6, turn=2)
        c.text_lines(.15, .25 + .088 * i, .74, 1, .1, PENCIL, 6, last=.5 + .11 * ((i * 3) % 5), at=at)
    c.sheet([(230, 500), (792, 476), (800, 590), (238, 612)], "#e0d49c", .9, .5)
    c.words("9. The spoon stays", 262, 552, 1.75, "#2f3f8a", 5.6, turn=-2.4, slant=.1)
    c.words("with the bed.", 262, 596, 1.75, "#2f3f8a", 5.6, turn=-2.4, slant=.1)
    c.sheet([(120, 604), (560, 620), (556, 700), (116, 684)], "#b8c8d8", .9, .5)
    c.words("WHICH SPOON", 142, 666, 2.5, "#3a3240", 8, turn=2, loose=.2)
    c.sheet([(380, 706), (806, 690), (812, 772), (386, 790)], "#d8ceb2", .9, .5)
    c.words("the good one (sorry)", 404, 756, 1.65, "#4f6a3c", 5.4, turn=-2, slant=.12)
    for x, y in ((430, 104), (520, 492), (330, 620), (600, 702)):
        c.sheet(placed([(-34, -13), (34, -13), (34, 13), (-34, 13)], x, y, 1, turn=-6), "#c9bfa4", .2, .4)
    return c.write()


def calendar() -> Path:
    """Every day cut in half with a ruler; the lower halves are the baker's."""
    c = Card("calendar", "A calendar of halved days", "#3c4668", torn="b", turn=-1, **COOL)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 900), (0, 900)], "#445078", 1)
        c.lines([[(x, 0), (x, 900)] for x in range(60, 900, 96)], "#3d4870", 16)
        c.ray([(420, 0), (900, 0), (900, 900), (760, 900)], "#6478a0", .4)
    q = [(140, 120), (766, 106), (776, 764), (136, 774)]
    c.sheet(q, "#d4d6d8", 1.3, .5)
    at = plane(q)
    c.poly(at([(0, 0), (1, 0), (1, .1), (0, .1)]), "#8a4a50")
    c.words("TU", *at([(.12, .075)])[0], 1.9, "#e8d8c8", 6)
    c.words("WE", *at([(.44, .075)])[0], 1.9, "#e8d8c8", 6)
    c.words("TH", *at([(.78, .075)])[0], 1.9, "#e8d8c8", 6)
    for i in range(3):
        for j in range(3):
            u0, u1, v0, v1 = i / 3, (i + 1) / 3, .1 + .3 * j, .4 + .3 * j
            c.poly(at([(u1, v0), (u1, v1), (u0, v1)]), "#c0b48c" if (i, j) != (0, 1) else "#e0c078", .9)
            c.lines([at([(u0, v1), (u1, v0)])], INK, 4)
            c.words(str(4 + i + 7 * j), *at([(u0 + .02, v0 + .07)])[0], 1.5, INK, 5)
            if (i, j) != (0, 1):
                c.text_lines(u0 + .06, v0 + .14, .1, 1, .1, PENCIL, 5, at=at)
                c.text_lines(u0 + .16, v1 - .04, .14, 1, .1, "#7a5a40", 5, at=at)
    c.lines([at([(0, .1 + .3 * j), (1, .1 + .3 * j)]) for j in range(4)] + [at([(i / 3, .1), (i / 3, 1)]) for i in range(4)], "#6a7084", 5)
    c.words("DENTIST", *at([(.10, .6)])[0], 1.75, "#6a3a2c", 6, turn=-2)
    c.words("DIDN'T GO", *at([(.055, .685)])[0], 1.55, "#a8434a", 6, turn=-3)
    c.lines([smooth([(x, y) for x, y in (at([(.165 + .18 * math.cos(a), .55 + .15 * math.sin(a))])[0] for a in [k * math.tau / 16 for k in range(17)])], 18, closed=False)], "#a8434a", 6, .8)
    c.poly(disc(450, 112, 15, 15, 10), RED)
    return c.write()


def sill() -> Path:
    """Two cups; their handles."""
    c = Card("sill", "Two cups on the sill", "#3a4568", torn="t", turn=1, **COOL)
    with c.face():
        c.ray([(0, 0), (900, 0), (900, 560), (0, 580)], "#6a7ea6", 1)
        c.ray([(0, 0), (900, 0), (900, 240), (0, 260)], "#54688f", 1)
        c.poly(smooth([(0, 470), (240, 430), (520, 460), (900, 420), (900, 580), (0, 590)], 50), "#a9b8d0")
        c.lines([[(430, 0), (436, 560)], [(0, 250), (900, 236)]], "#6b5264", 26)
        c.polys([disc(x, y, 6, 6, 6) for x, y in ((120, 120), (240, 330), (330, 180), (560, 110), (700, 330), (800, 170), (620, 390))], "#e4ecf8")
        c.sheet([(-20, 560), (920, 540), (920, 640), (-20, 664)], "#7a6274", .6, .5)
        c.poly([(0, 660), (900, 638), (900, 900), (0, 900)], "#4f4254")
    for x, tone, flip, flour in ((290, "#c2a23c", True, False), (600, "#8a98a8", False, True)):
        s = -1 if flip else 1
        c.poly(disc(x + 16, 596, 124, 18, 24), "#2f2a40", .5)
        ring = smooth([(x + s * 84, 420), (x + s * 150, 410), (x + s * 176, 460), (x + s * 150, 516), (x + s * 80, 526)], 14, closed=False)
        c.lines([ring], mix(tone, "#1c1a30", .4), 42)
        c.lines([shift(ring, -2, -3)], tone, 30)
        c.soft([(x - 96, 356), (x - 92, 520), (x - 70, 590), (x, 602), (x + 70, 590), (x + 92, 520), (x + 96, 356)], tone, 1, .5, 22)
        c.poly(smooth([(x + 30, 366), (x + 30, 596), (x + 68, 588), (x + 90, 520), (x + 94, 366)], 22), mix(tone, "#1c1a30", .3), .8)
        c.soft(disc(x, 356, 97, 24, 26), mix(tone, "#ffffff", .3), .1, .5, 20)
        c.poly(disc(x, 358, 82, 17, 24), "#3a3040")
        c.lines([[(x - 70, 400), (x - 66, 540)]], mix(tone, "#ffffff", .5), 8, .7)
        if flour:
            for k in range(16):
                a = c.rand.uniform(-1.2, 1.4)
                px, py = x + 84 + 84 * math.cos(a), 468 + 54 * math.sin(a)
                c.poly(disc(px, py, c.rand.uniform(4, 11), c.rand.uniform(3, 8), 7), "#e8e4dc", .9)
            c.polys([disc(x + 120 + 16 * k, 600 + (k % 2) * 8, 8, 4, 6) for k in range(5)], "#e8e4dc", .8)
    return c.write()


def iron() -> Path:
    """It only does linen now; and there is a very flat apron."""
    c = Card("iron", "The iron, which only does linen", "#3d4464", torn="l", turn=-1, **COOL)
    with c.face():
        ground(c, "#46507a", "#5d4a58", 520, 20)
    c.sheet([(80, 560), (660, 520), (826, 700), (250, 760)], "#b4bac6", .9, .5)
    c.lines([[(150, 570), (330, 748)], [(300, 560), (490, 732)], [(500, 540), (690, 712)]], "#98a0b0", 5)
    c.lines([smooth([(660, 520), (700, 470), (690, 420), (730, 396)], 16, closed=False)], "#b4bac6", 16)
    c.poly([(240, 610), (700, 560), (730, 590), (280, 650)], "#2c2a40", .4)
    base = [(190, 590), (250, 500), (380, 440), (560, 424), (640, 440), (676, 500), (684, 584)]
    c.sheet(smooth(base, 40)[:-1], "#7d8698", 1.2, .5)
    c.sheet([(176, 588), (690, 566), (696, 602), (182, 622)], "#c4ccd8", .5, .6)
    c.poly(smooth([(300, 560), (330, 490), (420, 460), (470, 470), (440, 560)], 20), "#a9b2c2", .8)
    c.soft([(330, 470), (330, 380), (380, 330), (560, 318), (610, 350), (620, 440), (570, 440), (556, 388), (400, 398), (386, 456)], "#3a2f3c", 1, .5, 24)
    c.lines([smooth([(610, 360), (720, 330), (760, 220), (840, 190)], 20, closed=False)], "#2a2636", 20)
    c.lines([smooth([(610, 356), (720, 326), (758, 216), (838, 186)], 20, closed=False)], "#c9bfa8", 7, .8)
    c.poly(disc(546, 500, 40, 40, 20), "#d4d0c4")
    c.words("linen", 508, 512, 1.5, "#a8434a", 5)
    c.lines([[(546, 468), (546, 452)]], "#a8434a", 7)
    c.sheet([(560, 640), (700, 628), (706, 690), (566, 704)], "#e0d49c", .5, .5)
    c.words("33", 600, 682, 2.2, INK, 6.6, turn=-4)
    return c.write()


CARDS: dict[str, Callable[[], Path]] = {f.__name__: f for f in (
    jury_note, road_atlas, tapes, levers, levers_again, recipe_cards, recipe_fish, spoons, ledger, ledger_phone, rules, calendar, sill, iron)}
