"""The branch library, children's corner: whoever reads aloud is warm.

The eye goes to the smallest chair beside the only lamp, then over the rug to a book
with a hen on it that faces the room.
"""

import math
import sys
from collections.abc import Sequence

from paper import AIR, DEEP, Place, Point, Room, disc, mix, placed, render, shift, smooth

R = Room(hx=960, hy=372, f=1300, eye=150, back=620, left=-430, right=400, top=252)
P = Place("branch_library", "The branch library, children's corner", seed=61, room=R)
B = R.back
U = P.rand.uniform
WIN = (-152, 92, 74, 208)
COLS = ((-152, -74), (-69, 9), (14, 92))
ROWS = ((74, 160), (165, 208))
PANES = [R.front(a, b, c, d, B) for a, b in COLS for c, d in ROWS]
LX, LZ, LH = 103.0, 552.0, 140.0  # the standing lamp
DAY, PALE, HOT = "#9fb6d8", "#a9bcb4", "#e8a04e"
SPINES = ("#6d5a70", "#4f6688", "#7d5a4e", "#3f6a68", "#8a7a62", "#5a475c", "#7b8aa6", "#6e4650", "#52704f")


def at(q: Sequence[Point], x: float, y: float, z: float) -> list[Point]:
    """A prop in centimetres (u right, v up) standing at x, y, z, turned to us."""
    return [R.p(x + u, y + v, z) for u, v in q]


def books(x0: float, x1: float, y: float, z: float, h: float = 21) -> None:
    """A row of picture books: thin, unequal, some leaning, some gone."""
    x = x0
    while x < x1 - 3:
        w, v = U(4.2, 8.6), h * U(.72, 1)
        if P.rand.random() < .07:
            x += U(5, 11)
            continue
        lean = U(2, 5) if P.rand.random() < .1 else 0
        c = P.rand.choice(SPINES)
        w = min(w, x1 - x)
        P.poly(at([(lean, v), (lean + w, v - lean * .2), (w, 0), (0, 0)], x, y, z), mix(c, AIR, .25), 1, .3)
        if w > 7.4:
            P.poly(at([(lean + .6, v * .8), (lean + w - .6, v * .8), (lean * .8 + w - .6, v * .66), (lean * .8 + .6, v * .66)], x, y, z),
                   mix(c, "#d8d3cc", .25), .8, .2)
        x += w + lean + .5


# ---- outside -------------------------------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#3a4a6c", "#71829f", 200, 560))
with P.layer("street", 3, weather=True):
    HOUSES = ((560, 760, 300, "#47567a"), (752, 900, 270, "#3d4b6e"), (892, 1010, 318, "#4a587a"), (1002, 1230, 284, "#404e72"))
    for x0, x1, y, c in HOUSES:
        P.sheet([(x0, y), (x1, y - 3), (x1, 560), (x0, 560)], c, .4, .18)
        P.poly([(x0 - 4, y + 3), (x0 + 10, y - 9), (x1 - 12, y - 11), (x1 + 3, y)], "#9fb0ca")
    HOMES = [(x, y) for y in (322, 384) for x in (690, 780, 826, 916, 1040, 1096)]
    for x, y in HOMES:
        P.neighbour(x, y, 22, 31, "#2b3758", "#26324f", "#9fb0ca")
    P.sheet([(560, 478), (1230, 474), (1230, 492), (560, 496)], "#8fa1be", .3, .2)
    for x in (690, 1050):  # stoops
        for i in range(4):
            P.sheet([(x - 26 - i * 4, 496 + i * 9), (x + 26 + i * 4, 496 + i * 9), (x + 28 + i * 4, 508 + i * 9), (x - 28 - i * 4, 508 + i * 9)],
                    "#7488a8", 0, .3)
    P.poly(smooth([(560, 520), (700, 512), (840, 520), (980, 510), (1120, 518), (1230, 512), (1230, 600), (560, 600)], 26), "#93a6c2")
    P.line([(946, 560), (944, 420), (930, 350), (936, 300)], "#27304c", 9)
    for q in (((944, 420), (972, 370), (980, 320)), ((934, 360), (908, 330), (902, 292)), ((972, 370), (1000, 350), (1012, 322)), ((908, 330), (884, 322), (870, 300))):
        P.line(list(q), "#27304c", 4)
    P.line([(941, 410), (931, 350)], "#9fb0ca", 3, .9)
    # a buggy park: three, with snow in them; the mothers are inside
    for x in (1060, 1104, 612):
        P.sheet(smooth([(x - 18, 530), (x - 16, 512), (x - 2, 500), (x + 8, 512), (x + 20, 516), (x + 14, 532)], 7), "#3d2f4a", .3, .25)
        P.poly(smooth([(x - 14, 512), (x - 2, 500), (x + 8, 513), (x + 20, 516), (x + 4, 519)], 7), "#b4c2d8")
        for dx in (-10, 12):
            P.poly(disc(x + dx, 538, 5), "#1b2340")

# ---- the room ----------------------------------------------------------------------------
WALL, LOW, FLOOR = "#3a4765", "#34505a", "#332f48"
with P.layer("room", 2):
    P.shell(WALL, FLOOR, "#262f4d", left="#29344f", right="#333d5a", holes=[R.front(*WIN, B)])
    for x in range(-420, 400, 60):
        P.line([R.p(x, 252, 240), R.p(x, 252, B)], "#1f2743", 2, cap="butt")
    for z in (280, 330, 380, 440, 500, 560):
        P.line([R.p(-430, 252, z), R.p(400, 252, z)], "#1f2743", 2, cap="butt")
    for x in range(-400, 400, 40):
        P.line([R.p(x, 0, 250), R.p(x, 0, B)], "#2b273f", 2, cap="butt")
    for z in (290, 330, 370, 410, 450, 490, 530, 570, 610):
        P.line([R.p(-430, 0, z), R.p(400, 0, z)], "#2b273f", 2, cap="butt")
    for _ in range(14):
        x, z = -400 + 40 * P.rand.randrange(19), P.rand.choice((290, 330, 370, 410, 450, 490, 530, 570))
        P.poly(R.flat(x + 1, x + 39, 0, z + 1, z + 39), "#39344e", 1)
    P.poly(R.front(-430, 400, 0, 68, B), LOW, 1, .4)
    P.poly(R.side(400, 0, 68, 250, B), "#2c4350", 1, .4)
    P.poly(R.side(-430, 0, 68, 250, B), "#243a48", 1, .4)
    P.sheet(R.front(-430, 400, 66, 72, B - 1), "#54506a", .5)
    P.poly(R.front(-430, 400, 0, 9, B - 1), "#22323f")
    for x in (-300, -160, 100, 250):
        P.line([R.p(x, 72, B), R.p(x, 252, B)], "#35415e", 2, cap="butt")
    # a paper chain, red once, from the door to the shelf: eleven small hands made it
    for x0, x1, s in ((-312, -160, 16), (-160, 104, 12), (104, 300, 17)):
        n = 8 if s > 12 else 13
        for i in range(n):
            t = (i + .5) / n
            x, y = x0 + (x1 - x0) * t, 238 - s * 4 * t * (1 - t)
            px, py = R.p(x, y, B - 4)
            c = ("#7d5a62", "#5d7196", "#6f7b68")[i % 3]
            P.line(disc(px, py, 19, 8 + 3 * (i % 2), 12) + [disc(px, py, 19, 8 + 3 * (i % 2), 12)[0]], mix(c, "#2b3350", .5 if i % 2 else .2), 5)

with P.layer("wall", 1.9):
    # the street door, glass above, a book return below
    P.sheet(R.front(-410, -314, 0, 222, B - 1), "#54506a", .4, .3)
    P.holed(R.front(-404, -320, 0, 214, B - 2), [R.front(-392, -332, 96, 202, B - 2)], "#4c3a50", .5)
    P.poly(R.front(-392, -332, 96, 202, B - 2), P.sky("#4d5f84", "#7d8fae", 265, 485))
    P.poly(at([(0, 0), (0, 16), (14, 9), (34, 13), (60, 8), (60, 0)], -392, 96, B - 2), "#9fb0ca")
    P.line([R.p(-362, 202, B - 3), R.p(-362, 96, B - 3)], "#4c3a50", 7)
    P.sheet(R.front(-388, -336, 44, 62, B - 3), "#7f7b8c", .3)
    P.poly(R.front(-383, -341, 50, 57, B - 4), "#1d2340")
    P.line([R.p(-328, 112, B - 3), R.p(-328, 84, B - 3)], "#98929e", 6)
    P.poly(R.flat(-412, -318, .5, 570, 616), "#2a2438", 1)
    for x, z in ((-384, 580), (-350, 562), (-332, 584), (-300, 552), (-270, 566)):
        P.poly(disc(*R.p(x, 0, z), 15, 5), "#4a5a80", .6)
    # the window
    P.holed(R.front(WIN[0] - 9, WIN[1] + 9, WIN[2] - 5, WIN[3] + 9, B - 2), PANES, "#5d5a76", .8, .3)
    for q in PANES[::2]:
        x, w, y = q[3][0], q[2][0] - q[3][0], q[3][1]
        P.poly([(x, y), (x, y - 20), (x + w * .2, y - 13), (x + w * .5, y - 8), (x + w * .8, y - 12), (x + w, y - 22), (x + w, y)], "#a9bad2", .95)
    # scissored snowflakes, taped to the glass at the height of a four-year-old
    for i, (x, y, s) in enumerate(((-136, 112, 15), (-104, 96, 11), (-54, 106, 14), (-18, 126, 12), (30, 100, 13), (72, 116, 16), (54, 184, 11))):
        px, py = R.p(x, y, B - 3)
        k = 6 if i % 2 else 8
        q = [(px + s * 1.9 * (1 if j % 2 == 0 else .55) * math.cos(j * math.pi / k + i), py + s * 1.9 * (1 if j % 2 == 0 else .55) * math.sin(j * math.pi / k + i))
             for j in range(2 * k)]
        P.poly(shift(q, 4, 5), DEEP, .3)
        P.poly(q, "#b9c4d6")
        for j in range(4):
            a = j * math.tau / 4 + i
            P.poly(disc(px + s * .8 * math.cos(a), py + s * .8 * math.sin(a), s * .2, n=5), "#5d6f92")
    P.sheet(R.front(WIN[0] - 16, WIN[1] + 16, 66, 74, B - 18), "#6a6782", .8, .3)
    for x, c in ((-140, "#7a5a50"), (-122, "#5d7196"), (76, "#6f6a58")):  # yoghurt pots with cress
        P.sheet(at([(-5, 0), (5, 0), (6, 9), (-6, 9)], x, 74, B - 14), c, .3)
        for d in (-3, 1, 4):
            P.line(at([(d, 9), (d + U(-2, 2), 15 + U(0, 4))], x, 74, B - 14), "#52806a", 3)
    P.poly(R.front(-128, 66, 3, 58, B - 3), "#161b33", .6)
    with P.spot("radiator_ribs", "The radiator"):
        for i in range(12):
            a, b = R.p(-124 + i * 16, 54, B - 16), R.p(-112 + i * 16, 8, B - 16)
            P.sheet([(a[0] + 3, a[1]), (b[0] - 3, a[1]), (b[0], a[1] + 8), (b[0], b[1] - 7), (b[0] - 4, b[1]), (a[0] + 4, b[1]), (a[0], b[1] - 7), (a[0], a[1] + 8)],
                    "#50566e", 0, .28, .5)
    for i, (x, c) in enumerate(((-96, "#8c5a50"), (-80, "#8c5a50"), (-30, "#5f7c96"), (-14, "#5f7c96"))):  # mittens drying
        P.sheet(at(smooth([(-4, 2), (-6, -6), (-4, -14), (2, -15), (5, -6), (8, -8), (8, -3), (4, 2)], 4), x, 56, B - 20 - i % 2), c, .3)
    # coat pegs, at the height of those who use them
    with P.spot("coat_pegs", "Small coats on their pegs, and a hat"):
        P.sheet(R.front(-304, -166, 104, 112, B - 2), "#6a5560", .6, .3)
        for i in range(10):
            x, y = R.p(-298 + i * 13.8, 108, B - 4)
            if i == 9:   # the one without a name
                P.line([(x, y - 6), (x + 1, y + 8), (x + 8, y + 10)], "#8a7a70", 4)
                P.sheet(smooth([(x - 19, y + 16), (x - 15, y), (x, y - 8), (x + 15, y), (x + 19, y + 16)], 6), "#7d4452", .4, .3)
                P.sheet(smooth([(x - 20, y + 13), (x, y + 17), (x + 20, y + 13), (x + 20, y + 23), (x - 20, y + 23)], 6), "#95566a", .2, .3)
                P.poly(disc(x, y - 9, 7), "#c8793c")
                continue
            P.sheet([(x - 9, y - 13), (x + 9, y - 13), (x + 9, y - 5), (x - 9, y - 5)], "#a9a6a0", .1, .2)
            c = mix(("#6e4650", "#4f6688", "#7a6a4e", "#3f6a68", "#6d5a70", "#8a6250")[(i * 5) % 6], AIR, .3)
            w, h = 15 + 3 * (i % 3), 66 + 9 * ((i * 7) % 4)
            P.sheet(smooth([(x, y), (x + w * .7, y + 9), (x + w, y + 30), (x + w + 2, y + h), (x, y + h + 5), (x - w - 2, y + h - 2), (x - w, y + 28), (x - w * .7, y + 8)], 9),
                    c, .5, .25)
            P.line([(x, y + 12), (x + 1, y + h)], mix(c, DEEP, .45), 2)
            if i in (2, 6):   # scarves, a hat
                P.line([(x - 4, y + 8), (x - 8, y + 40), (x - 6, y + 58)], "#8f7d6a" if i == 2 else "#59728c", 7)
            if i == 4:
                P.sheet(smooth([(x - 12, y), (x - 9, y - 14), (x, y - 19), (x + 9, y - 13), (x + 12, y)], 5), "#5d7f86", .2)
                P.poly(disc(x, y - 20, 5), "#b4bccc")
        for i, x in enumerate((-292, -282, -258, -246, -222, -213, -190, -178)):  # boots in their pools
            P.poly(disc(*R.p(x, 0, B - 16), 20, 6), "#45557c", .55)
            P.sheet(at([(-3, 0), (-3, 13), (3, 13), (3, 5), (7, 3), (7, 0)], x, 1, B - 16), ("#6e4650", "#39507a", "#4b5f4f", "#77603f")[i // 2], .3)

with P.layer("shelves", 1.7):
    # the low shelf, three rows, and what faces out
    P.contact(255, 580, 150, 26, .5)
    P.box(114, 398, 0, 112, 582, B, "#4a3648", "#7a6272", "#33263a")
    for y in (8, 42, 76):
        for x0, x1 in ((120, 206), (212, 300), (306, 392)):
            P.poly(R.front(x0, x1, y, y + 29, 581), "#1f1a30", 1, .4)
            books(x0 + 1, x1 - 1, y, 580, 25)
    P.sheet(R.front(112, 400, 110, 115, 580), "#6e5668", .4, .3)
    for x in (117, 209, 303, 395):
        P.line([R.p(x, 110, 580), R.p(x, 0, 580)], "#5a4456", 6, cap="butt")
    for x, w, h, c, d in ((322, 20, 27, "#4f6688", "#8fa0b8"), (352, 24, 20, "#6e4650", "#a08a80"), (284, 18, 24, "#52704f", "#8a9a84")):
        P.sheet(at([(0, 0), (w, 0), (w, h), (0, h)], x, 115, 592), c, .5)
        P.poly(at(smooth([(w * .25, h * .3), (w * .4, h * .7), (w * .7, h * .75), (w * .8, h * .35)], 3), x, 115, 592), d)
    with P.spot("hen_book", "A book with a hen on it"):
        x, y, z = 158, 115, 588
        P.sheet(at([(0, 0), (44, 1), (43, 38), (1, 37)], x, y, z), "#7c8a6e", .7, .35)
        P.poly(at([(0, 0), (4, 0), (5, 37), (1, 37)], x, y, z), "#56634e")
        P.poly(at([(7, 5), (41, 6), (41, 12), (7, 11)], x, y, z), "#5d6a52")
        hen = smooth([(11, 21), (9, 28), (13, 27), (19, 22), (26, 21), (29, 27), (30, 31), (34, 32), (36, 28), (35, 20), (31, 13), (22, 10), (15, 13)], 2.5)
        P.sheet(at(hen, x, y, z), "#a9846a", .25, .3, .3)
        P.poly(at([(29.5, 31), (29, 34.5), (31, 33), (32.4, 35.4), (33.6, 33), (35.4, 34), (34.6, 31.4)], x, y, z), "#8c3b3f")
        P.poly(at([(36, 29.6), (39.5, 28.2), (36, 27.2)], x, y, z), "#b08a50")
        P.poly(at(smooth([(17, 19), (24, 19.6), (28, 16), (23, 12.6), (18, 14)], 2.5), x, y, z), "#8a6a58")
        P.poly(disc(*R.p(x + 33.2, y + 29.6, z), 2.6), "#221a2c")
        for d in (20, 26):
            P.line(at([(d, 10.5), (d + .6, 7), (d + 2.4, 6.6)], x, y, z), "#b08a50", 2.6)
    with P.spot("house_rules", "The house rules"):
        P.sheet(R.front(218, 280, 162, 236, B - 3), "#5d4a5c", .9, .3)
        P.poly(R.front(222, 276, 166, 232, B - 4), "#a9a8ac")
        P.poly(R.front(228, 270, 221, 227, B - 4), "#5a4456")
        for i in range(7):
            y = 214 - i * 6.8
            P.poly(disc(*R.p(229, y, B - 5), 3.4), "#6e4650")
            P.line([R.p(234, y, B - 5), R.p(252 + 18 * ((i * 3) % 4) / 3, y - .3, B - 5)], "#565c74", 3)
    # clock: a quarter past ten
    cx, cy = R.p(336, 208, B - 3)
    P.sheet(disc(cx, cy, 36), "#59647e", .8)
    P.poly(disc(cx, cy, 30), "#98a0b0")
    for k in range(12):
        s, c = math.sin(k * math.pi / 6), math.cos(k * math.pi / 6)
        P.line([(cx + 24 * s, cy - 24 * c), (cx + 27 * s, cy - 27 * c)], "#3a4560", 3)
    P.line([(cx, cy), (cx - 12, cy - 9)], "#27304c", 5)
    P.line([(cx, cy), (cx + 22, cy + 2)], "#27304c", 3)

# ---- tubes' cases, rug ---------------------------------------------------------------------
TUBES = ((-300, -60), (110, 350))
def rug() -> None:
    """The tubes' cases overhead, and the rug below them."""
    for x0, x1 in TUBES:
        P.sheet(R.front(x0, x1, 243, 251, 470), "#56617c", .5)
        P.poly(R.flat(x0, x1, 243, 470, 492), "#3a4562")
    for i, (k, c) in enumerate(((128, "#463350"), (118, "#5f4658"), (100, "#3c4a66"), (78, "#53667e"), (56, "#3f5a5c"), (34, "#6d5a62"))):
        q = smooth(R.ring(-20, 0, 506, k, 30, clip=False), 30)
        if i:
            P.poly(q, c)
        else:
            P.sheet(q, c, .4, .25)
    for i in range(14):  # letters gone to dashes
        a = i * math.tau / 14
        x, z = -20 + 89 * math.cos(a), 506 + 89 * math.sin(a)
        P.poly(placed([(-9, -3), (9, -3), (6, 3), (-6, 3)] if i % 3 else disc(0, 0, 8, 3), *R.p(x, 0, z), 1), "#8f8a86", .7)


def tiny(x: float, z: float, c: str, face: int = 1) -> None:
    """A chair for somebody of four: seat at 28 cm."""
    P.contact(x, z, 20, 12, .5)
    w = 15
    for dx in (-w, w):
        P.line([R.p(x + dx, 27, z + 11), R.p(x + dx * 1.12, 0, z + 12)], "#7a6f80", 5)
    for dx in (-w, w):
        P.line([R.p(x + dx, 54, z + 12 * face), R.p(x + dx, 27, z + 11 * face)], mix(c, DEEP, .2), 7)
    if face > 0:
        P.sheet(at(smooth([(-17, 38), (-17, 52), (-10, 57), (10, 57), (17, 52), (17, 38), (0, 36)], 5), x, 0, z + 12), c, .5, .28)
    P.sheet(R.flat(x - 17, x + 17, 28, z - 12, z + 12), mix(c, "#b9c4dc", .12), .3, .25)
    P.poly(R.front(x - 17, x + 17, 25, 28, z - 12), mix(c, DEEP, .3))
    for dx in (-w, w):
        P.line([R.p(x + dx, 25, z - 11), R.p(x + dx * 1.12, 0, z - 12)], "#7a6f80", 6)


with P.layer("chairs", 1.3):
    rug()
    tiny(-222, 548, "#4f6688")
    tiny(4, 520, "#7a4a4c")
    tiny(128, 500, "#4a6c66")
    tiny(-160, 592, "#7a6a4e")
    # the lamp that isn't the city's: somebody brought it
    P.contact(LX, LZ, 19, 13, .5)
    P.sheet(disc(*R.p(LX, 2, LZ), 34, 10), "#3a2c3c", .3)
    P.line([R.p(LX, 3, LZ), R.p(LX, LH, LZ)], "#6a5058", 7)
    P.line([R.p(LX - .7, 3, LZ), R.p(LX - .7, LH, LZ)], "#98808a", 2)
    SHADE = [R.p(LX - 12, LH + 24, LZ), R.p(LX + 12, LH + 24, LZ), R.p(LX + 25, LH - 6, LZ), R.p(LX - 25, LH - 6, LZ)]
    with P.spot("lamp_shade", "The standing lamp"):
        P.sheet(SHADE, "#6d5a55", .9, .3)
        for i in range(1, 6):
            P.line([R.p(LX - 12 + 4 * i, LH + 24, LZ), R.p(LX - 25 + 8.3 * i, LH - 6, LZ)], "#5a4848", 2)
        for i in range(9):
            P.line([R.p(LX - 23 + 5.8 * i, LH - 6, LZ), R.p(LX - 23 + 5.8 * i, LH - 11, LZ)], "#7d6a60", 3)
    P.line([R.p(LX + 9, LH - 6, LZ), R.p(LX + 9, LH - 28, LZ)], "#98808a", 2)
    # a bin of soft things, one bear head down
    P.contact(192, 540, 24, 12, .45)
    P.sheet(at(smooth([(-10, 26), (-12, 44), (-4, 50), (2, 40), (6, 52), (14, 46), (12, 26)], 4), 192, 0, 544), "#80695a", .3)
    P.poly(disc(*R.p(186, 47, 543), 9), "#94796a")
    P.sheet(at([(-20, 0), (20, 0), (23, 30), (-23, 30)], 192, 0, 536), "#46607a", .5, .3)
    for d in (-14, -5, 4, 13):
        P.line(at([(d, 3), (d * 1.12, 27)], 192, 0, 535), "#3a5068", 3)

# ---- lights ------------------------------------------------------------------------------------
with P.light("window", 1.9):
    P.daylight([R.front(a, b, WIN[2], WIN[3], B) for a, b in COLS], "#a2b0cc", (-430, 520), shafts=.2, fill=(.13, .11, .10, .08), spread=1.15,
               under=[R.front(-392, -332, 104, 202, B)])
    P.poly(R.flat(R.left, R.right, 0, 236, B), P.linear([(0, "#a2b0cc", .22), (1, "#a2b0cc", 0)], (0, R.p(0, 0, B)[1], 0, 1080)), 1, .4)
    P.poly(R.flat(-230, 160, R.top, 400, B - 6), P.linear([(0, DAY, 0), (1, DAY, .24)], (0, 40, 0, R.p(0, R.top, B)[1])), 1, .5)
    with P.group(clip=P.clip(*PANES)):
        P.rect(600, 200, 600, 380, P.linear([(0, "#8fa6d0", .6), (.6, "#b0c2e0", .56), (1, "#c4d2e8", .5)], (0, 250, 0, 545)))
        for i, who in ((1, "reader"), (8, "cat"), (11, "cook")):
            P.neighbour_lit(*HOMES[i], 22, 31, who)
    P.poly(R.front(-392, -332, 104, 202, B - 3), DAY, .34)
    P.poly(R.flat(WIN[0] - 14, WIN[1] + 14, 74, B - 18, B), DAY, .5)
    P.line([R.p(WIN[0] - 16, 74, B - 18), R.p(WIN[1] + 16, 74, B - 18)], DAY, 3, .8)
    # the panes lie over the floor towards us, past the rug
    P.panes((-140, 612), (236, 0), (-150, -250), DAY, ((0, .31), (.345, .655), (.69, 1)), ((.02, .62), (.66, 1)), a=.6)
    P.panes((-396, 612), (60, 0), (-30, -150), DAY, ((0, .47), (.53, 1)), ((0, 1),), a=.5)
    P.line([R.p(112, 115, 580), R.p(240, 115, 580)], DAY, 3, .6)
    P.line(at([(1, 37), (43, 38)], 158, 115, 588), DAY, 3, .7)
    for i in range(11):
        x, y = R.p(-298 + i * 12.6, 108, B - 4)
        P.line([(x + 9, y + 9), (x + 14, y + 30), (x + 16, y + 60)], DAY, 2, .35)

with P.light("tubes", 1.5):
    for x0, x1 in TUBES:
        P.poly(R.flat(x0 + 4, x1 - 4, 243, 470, 490), "#d4e0d6", .95)
        P.poly(R.front(x0 + 4, x1 - 4, 242, 246, 470), "#e4ede2", .9)
        c = (x0 + x1) / 2
        for k, a in ((0, .085), (90, .06)):
            arch = [(c + u * (120 + k), 40 + (170 + k * .22) * math.sqrt(max(0, 1 - u * u))) for u in [i / 9 for i in range(-9, 10)]]
            P.poly([R.p(max(-428, min(398, x)), min(y, 250), B - 5) for x, y in arch], P.linear([(0, PALE, 1), (1, PALE, .1)], (0, 170, 0, 690)), a, .5)
        P.poly(R.flat(x0 + 10, x1 - 10, 252, 420, 560), PALE, .07)
    P.poly(R.flat(-420, 396, 0, 330, 600), P.linear([(0, PALE, .09), (.5, PALE, .12), (1, PALE, 0)], (0, 690, 0, 960)), 1, .6)
    P.poly(R.front(222, 276, 166, 232, B - 5), PALE, .16)
    P.poly(R.flat(114, 398, 115, 582, B), PALE, .16)
    for x, z in ((-222, 548), (128, 500), (-160, 592)):
        P.poly(R.flat(x - 16, x + 16, 28.4, z - 11, z + 11), PALE, .22)

with P.light("reading_lamp", 1.2):
    stool = [R.p(111, 57, 512), R.p(146, 57, 512), R.p(146, 0, 488), R.p(111, 0, 488)]
    bin_ = at([(-20, 0), (20, 0), (23, 30), (-23, 30)], 192, 0, 536)
    with P.group(mask=P.hide(stool, bin_)):
        P.lamp_pools(LX - 40, LH - 8, LZ - 22, (27, 36, 44), (.34, .24, .15), "#b0682f", walls=False)
    P.poly(SHADE, P.linear([(0, "#c9803f", .7), (.6, "#ffd08a", .95), (1, "#ffe2b0", 1)], (0, SHADE[0][1], 0, SHADE[2][1])))
    for i in range(1, 6):
        P.line([R.p(LX - 12 + 4 * i, LH + 24, LZ), R.p(LX - 25 + 8.3 * i, LH - 6, LZ)], "#b0602a", 2, .5)
    P.beam((R.p(LX, LH - 8, LZ)), 690, 46, (116, 164, 214), (.26, .18, .11))
    with P.group(mask=P.hide(R.front(WIN[0] - 9, WIN[1] + 9, WIN[2] - 5, WIN[3] + 9, B - 2))):
        for k, a in ((20, .3), (32, .2), (46, .12)):   # the wall above it, three papers deep
            P.poly([R.p(LX - 14, LH + 26, B - 5), R.p(LX + 14, LH + 26, B - 5), R.p(LX + k + 12, 251, B - 5), R.p(LX - k - 12, 251, B - 5)],
                   P.linear([(0, "#b0682f", .2), (1, "#c9803f", 1)]), a, .5)
    P.poly([R.p(LX - 26, LH - 8, B - 5), R.p(LX + 36, LH - 8, B - 5), R.p(218, 116, B - 5), R.p(94, 116, B - 5)], "#c9803f", .22)
    P.glow(*R.p(LX, LH, LZ), 190, 170, "#d98a44", .34)
    # what it touches: the small seat, the hen, radiators' ribs, spines
    P.poly(R.flat(-12, 20, 28.6, 509, 531), HOT, .45)
    P.line(at(smooth([(17, 38), (17, 52), (10, 57), (-10, 57)], 5, closed=False), 4, 0, 532), HOT, 4, .9)
    P.line(at(smooth([(-17, 44), (-17, 52), (-10, 57)], 5, closed=False), 128, 0, 512), HOT, 4, .8)
    P.poly(at([(0, 0), (44, 1), (43, 38), (1, 37)], 158, 115, 588), P.linear([(0, "#e09a4c", .16), (1, "#f0b060", .42)]))
    P.line(at([(0, 0), (1, 37)], 158, 115, 588), "#ffce86", 3.5, .9)
    P.poly(R.side(114, 0, 110, 582, B), HOT, .3)
    P.poly(R.front(116, 172, 6, 110, 579), P.linear([(0, HOT, .1), (1, HOT, .3)]), .8)
    P.line([R.p(112, 115, 580), R.p(226, 115, 580)], "#ffce86", 3, .8)
    for i in range(5, 12):
        a = R.p(-114 + i * 16, 51, B - 17)
        b = R.p(-114 + i * 16, 11, B - 17)
        P.line([a, b], HOT, 4, .12 + .06 * (i - 5))

# ---- before the people: the low table; the desk ---------------------------------------------------
with P.layer("front_low", 1):
    # a low table that is a chest of puzzles
    P.poly([R.p(-98, 0, 470), R.p(60, 0, 470), R.p(72, 0, 428), R.p(-100, 0, 428)], DEEP, .45)
    P.poly(R.front(-88, 50, 5, 40, 438), "#3c3044")
    for i, c in enumerate(("#4f6688", "#6e4650", "#52704f", "#77683f", "#5d5a76", "#4b6a6c")):
        x = -84 + i * 22.6
        P.poly(R.front(x, x + 19, 9, 35, 437), "#1d1930", 1, .4)
        for k in range(1 + i % 2):
            P.sheet(R.front(x + 1.5, x + 17 - 3 * (k % 2), 9.5 + k * 5.4, 14 + k * 5.4, 436), mix(c, AIR, .25 + .2 * k), 0, .22, .4)
    for x in (-86, 44):
        P.poly(R.front(x, x + 6, 0, 6, 438), "#2a2236")
    P.sheet(R.flat(-94, 56, 45, 432, 486), "#75646e", 0, .35)
    P.sheet(R.front(-94, 56, 39, 45, 432), "#4e4052", .8, .3)
    P.sheet([R.p(-76, 45, 470), R.p(-48, 45, 474), R.p(-44, 45, 448), R.p(-74, 45, 446)], "#a9acb4", .2)
    P.line([R.p(-68, 45, 464), R.p(-62, 45, 456), R.p(-56, 45, 464), R.p(-52, 45, 454)], "#4f6688", 3)   # waves, or a house
    for x, z, c, t in ((-30, 462, "#6e4650", 6), (-22, 452, "#4f6688", -5), (2, 466, "#77703f", 4), (-12, 444, "#4b6f5f", 8)):
        P.line([R.p(x, 45.6, z), R.p(x + 9, 45.6, z + t)], c, 5)
    P.contact(36, 462, 11, 8, .4, y=45)
    P.sheet(at([(-8, 0), (8, 0), (9, 11), (-9, 11)], 36, 45, 462), "#6f8098", .4)
    for d, c in ((-5, "#8c3b3f"), (-2, "#9a8a5a"), (2, "#4f6688"), (5, "#52704f")):
        P.line(at([(d, 9), (d * 1.5, 19)], 36, 45, 462), c, 5)

DX0, DX1, DZ0, DZ1, DY = 196, 420, 452, 512, 92
with P.layer("front_desk", .9):
    P.poly(R.flat(DX0 - 14, DX1, 0, DZ0 - 20, DZ1), DEEP, .4)
    P.poly(R.side(DX0, 0, DY, DZ0, DZ1), "#2f2338")
    P.sheet(R.flat(DX0 - 5, DX1, DY + 4, DZ0 - 6, DZ1 + 4), "#7a6470", 0, .3)
    P.sheet(R.front(DX0, DX1, 0, DY, DZ0), "#4c3848", .4, .25)
    P.sheet(R.front(DX0 - 5, DX1, DY, DY + 4, DZ0 - 6), "#644c5c", .6, .35)
    P.poly(R.front(DX0, DX1, 0, 9, DZ0), "#241c30")
    for x in (206, 280, 354):
        P.sheet(R.front(x, x + 66, 16, 82, DZ0 - 1), "#543f50", .2, .25, .6)
        P.poly(R.front(x + 8, x + 58, 24, 74, DZ0 - 1), "#493645", 1)
    # a drawing of a bathtub, taped where children see it
    P.sheet(at([(0, 0), (24, 1), (23, 18), (0, 17)], 226, 44, DZ0 - 2), "#a4a8b0", .3)
    P.line(at([(4, 10), (5, 5), (17, 5), (19, 10)], 226, 44, DZ0 - 3), "#4f6688", 3)
    P.line(at([(8, 11), (9, 14), (11, 12)], 226, 44, DZ0 - 3), "#8c5a50", 3)
    with P.spot("card_tray", "The tray of readers' cards"):
        P.contact(236, 472, 22, 14, .45, y=DY + 4)
        for i in range(9):
            P.sheet(at([(-17, 0), (17, 0), (17, 13 + i % 3), (-17, 13 + (i + 1) % 3)], 236, DY + 6, 492 - i * 3.4),
                    ("#a29f9c", "#8e97a6", "#a59a8c")[i % 3], 0, .3, .3)
        P.sheet(at([(-6, 13), (3, 13), (3, 17), (-6, 17)], 238, DY + 6, 474), "#8c5a50", 0, .2, .3)
        P.poly(R.side(216, DY + 4, DY + 14, 462, 496), "#46323f")
        P.sheet(at([(-20, 0), (20, 0), (20, 9), (-20, 9)], 236, DY + 4, 461), "#6a4e50", .4, .35)
        P.sheet(at([(-7, 2.6), (7, 2.6), (7, 6.4), (-7, 6.4)], 236, DY + 4, 460), "#a8a29a", 0, .2, .2)
    with P.spot("date_stamp", "The date stamp"):
        P.contact(276, 466, 8, 6, .45, y=DY + 4)
        P.sheet(at([(-6, 0), (6, 0), (6, 6), (-6, 6)], 276, DY + 4, 466), "#5d6a84", .3, .35)
        P.sheet(at([(-2, 6), (2, 6), (2, 12), (-2, 12)], 276, DY + 4, 466), "#3a3448", 0, .3)
        P.sheet(at(smooth([(-4, 12), (-5, 17), (-3, 21), (3, 21), (5, 17), (4, 12)], 3), 276, DY + 4, 466), "#6e4650", .2, .35)
        P.sheet([R.p(290, DY + 4.4, 472), R.p(304, DY + 4.4, 472), R.p(306, DY + 4.4, 458), R.p(291, DY + 4.4, 458)], "#3c3148", .2)
    # a stack to be shelved, a cup of pencils
    for i, (w, c) in enumerate(((30, "#4f6688"), (27, "#7d5a4e"), (29, "#5a6f60"), (23, "#6d5a70"))):
        P.sheet(at([(-w / 2, 0), (w / 2, 0), (w / 2, 4), (-w / 2, 4)], 346 + (i % 2) * 2, DY + 4 + i * 4.2, 478), c, .3, .3)
    P.sheet(at([(-5, 0), (5, 0), (5.6, 13), (-5.6, 13)], 316, DY + 4, 488), "#7f8a9c", .3)
    for d in (-3, 0, 3):
        P.line(at([(d, 12), (d * 2, 22)], 316, DY + 4, 488), "#9a8a5a", 3)

with P.light("tubes_near", .9, of="tubes"):
    P.poly(R.flat(DX0 - 4, DX1, DY + 4.4, DZ0 - 5, DZ1 + 3), PALE, .20)
    P.line([R.p(DX0 - 5, DY + 4, DZ0 - 6), R.p(DX1, DY + 4, DZ0 - 6)], PALE, 3.5, .6)
    P.poly(R.flat(-94, 56, 45.4, 433, 485), PALE, .14)

with P.light("lamp_near", .9, of="reading_lamp"):
    P.poly([R.p(-40, 45.4, 485), R.p(56, 45.4, 485), R.p(56, 45.4, 433), R.p(10, 45.4, 433), R.p(-50, 45.4, 462)], HOT, .34)
    P.line([R.p(-94, 45.4, 486), R.p(56, 45.4, 486)], HOT, 3, .7)
    P.line([R.p(56, 45, 486), R.p(56, 45, 432)], "#ffce86", 4, .8)
    P.line(at([(9, 11), (8, 0)], 36, 45, 462), "#ffce86", 4, .8)
    P.poly(R.side(DX0, 4, DY, DZ0, DZ1), HOT, .26)
    P.line([R.p(DX0 - 5, DY + 4, DZ0 - 6), R.p(DX0 - 5, DY + 4, DZ1 + 4)], "#ffce86", 4, .8)
    P.line(at([(-20, 0), (-20, 9)], 236, DY + 4, 461), "#ffce86", 3.5, .8)

with P.layer("front", -1):
    # the end of a tall shelf crops the left edge
    dark = "#10162c"
    P.sheet([(-240, -20), (-6, -20), (2, 1100), (-240, 1100)], dark, 0, 0)
    P.line([(-6, -10), (2, 1090)], "#4a5674", 4, .9)
    for y in (150, 420, 690):
        P.sheet([(-240, y), (14, y - 6), (14, y + 12), (-240, y + 20)], "#19213c", .4, .3)

P.mark("door", -352, 580, face="right")
P.mark("radiator", -112, 566, face="right")
P.mark("chair_low", 4, 510, seat=True, face="left")
P.mark("rug", -156, 520, face="right")
P.mark("shelf", 211, 556, face="right")
P.mark("desk", 316, 540, face="left")
P.dust_at("window", 640, 300, 500, 520, 1.9, "window", -60)
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    out = sys.argv[1]
    render(P.path, f"{out}/bl_all.png", 1280, people=True)
    render(P.path, f"{out}/bl_off.png", 1280, {})
    render(P.path, f"{out}/bl_day.png", 1280, {"window": 0.9, "tubes": 0.5, "reading_lamp": 0.7}, tint=("#d0d8ea", 0.3))
    render(P.path, f"{out}/bl_lamp.png", 1280, {"reading_lamp": 1}, margins=True)
