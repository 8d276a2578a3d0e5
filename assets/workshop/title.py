"""The title: the Kingfisher's corner in the snow, from across the street.

Who is warm: whoever sits behind the one lit window. The eye goes bird > window > the
light that lies on the pavement > the other people's windows. The upper left stays sky.
The house turns its corner to us and its front runs away to the right: it is drawn flat and
bent by `away`. Values: front 5, walls 14, sky 22, snow 48, lit window 75.
"""

import math

from paper import DEEP, NEON, WHO, Place, Point, bird, disc, mix, placed, shift, smooth
from props import stump

CORNER, END, EYE = 902, 1740, 690


def away(at: Point) -> Point:
    """A point of the flat front (or of the ground before it) where it is seen."""
    x, y = at
    if x <= CORNER:
        return at
    if x <= END:
        z = 1 + .30 * (x - CORNER) / (END - CORNER)
        u = CORNER + (x - CORNER) * 1.16 / z
    else:
        z = 1.30 + .10 * (x - END) / 420
        u = CORNER + (END - CORNER) * 1.16 / 1.30 + (x - END) * 1.22
    s = 1 / z
    s += (1 - s) * max(0.0, min(1.0, (y - 880) / 200))     # the near kerb is level again
    return u, EYE + (y - EYE) * s


P = Place("title", "A street corner in the snow", seed=41, outdoors=True)
BRICK, BRICK_D, BRICK_L = "#2b2440", "#211c34", "#382e4c"
SNOW, SNOW_D, SNOW_L = "#5c6f96", "#43547c", "#7d90b4"
TRIM = "#4a3a54"
WIN: list[Point] = [(972, 462), (1472, 462), (1472, 742), (972, 742)]
MULL = ((980, 1136), (1146, 1300), (1310, 1464))
PANES = [[(a, t), (b, t), (b, u), (a, u)] for a, b in MULL for t, u in ((470, 520), (530, 736))]
DOORS = [[(1556, 582), (1598, 582), (1598, 726), (1556, 726)], [(1612, 582), (1654, 582), (1654, 726), (1612, 726)]]
BIRD = bird(1232, 596, .98)
UP = ((1000, 132, "plants"), (1160, 132, ""), (1320, 132, "cot"), (1480, 132, ""))
LEFT_HOUSE = ((604, 556, "sewing"), (694, 556, ""), (784, 556, "trumpet"), (604, 676, ""), (784, 676, "cat"))
RIGHT_HOUSE = ((1776, 470, "two_at_table"), (1846, 470, ""), (1776, 580, ""), (1846, 580, "laundry"), (1776, 360, "reader"), (1846, 360, ""),
               (1916, 470, "night_nurse"), (1916, 360, ""), (1986, 580, "ironing"), (1986, 420, ""), (2060, 500, "phone"))
FAR = ((-150, 520, "tall"), (40, 500, "cook"), (214, 470, "dancers"), (330, 530, "upright_piano"), (470, 512, "child_on_sill"))


def layered(first: str, sheets: tuple[tuple[float, str], ...]) -> None:
    """A sky of cut sheets, the lowest in front: (height, colour) from above."""
    P.rect(-230, 0, 2380, 720, first, .95)
    for n, (y, c) in enumerate(sheets):
        edge = smooth([(-240 + i * 200, y + (17 - n * 2) * math.sin(i * 1.7 + n * 2.3)) for i in range(13)], 60, closed=False)
        P.poly([*edge, (2170, 730), (-240, 730)], c, .96, .6)


def sky() -> None:
    """Night over the river, low cloud lit from below by a whole city."""
    with P.layer("air", 4):
        P.rect(-230, 0, 2380, 1080, P.sky("#121a36", "#4a5d86", 0, 760))
        for y, c, a in ((330, "#1c2748", .5), (420, "#26345a", .5), (500, "#31416a", .45)):
            pts = [(-240, y + 30), (60, y), (320, y + 26), (600, y - 8), (900, y + 24), (1300, y - 14), (1700, y + 18), (2160, y - 8), (2160, 700), (-240, 700)]
            P.poly(smooth(pts, 70), c, a, 1)
    with P.light("dawn", 3.9, blend="normal"):      # laid over: added to blue it would be pink
        layered("#74769e", ((110, "#8680a0"), (210, "#9c8ba2"), (306, "#b8949c"), (390, "#d0a094"), (462, "#e4ac8a"), (528, "#f2c294"), (576, "#f8d09a")))
        for y, s in ((300, 420), (392, 560), (470, 400)):
            P.poly(smooth([(300 - s, y), (120, y - 14), (380, y - 6), (300 + s * .8, y + 2), (260, y + 12), (40, y + 14)], 40), "#fad8ac", .4, .6)
    with P.light("noon_sky", 3.9, blend="normal", of="noon"):
        layered("#7f99c6", ((120, "#90a8ce"), (226, "#a6b9d4"), (326, "#bfcbd8"), (416, "#d8d8d2"), (492, "#ecdfc4"), (556, "#f6d9aa")))
    with P.light("snow_sky", 3.9, of="snowlight"):
        P.rect(-230, 200, 2380, 560, P.linear([(0, "#5a6ca0", 0), (1, "#7486b8", .42)], (0, 200, 0, 720)))
    with P.layer("skyline", 3.6):
        x = -230.0
        heights = (90, 150, 70, 190, 120, 60, 140, 96, 110, 190, 130, 70, 110, 60)
        for i, h in enumerate(heights):
            w = (70, 54, 88, 46, 66, 96, 52, 44, 80, 70, 58, 90, 64, 80)[i]
            c = mix("#2a3860", "#3a4b74", (i * 37 % 10) / 10)
            top = 610 - h
            if i in (3, 9):
                P.sheet([(x, top), (x + w * .25, top - 14), (x + w * .4, top - 44), (x + w * .5, top - 92), (x + w * .6, top - 44), (x + w * .75, top - 14), (x + w, top), (x + w, 700), (x, 700)], c, .4, .14)
            else:
                P.sheet([(x, top), (x + w, top - 3), (x + w, 700), (x, 700)], c, .4, .14)
            for _ in range(int(w / 9)):
                P.rect(x + P.rand.uniform(6, w - 12), top + P.rand.uniform(12, h), 5, 7, "#46588a")
            x += w - 4
        for u, v, _ in FAR:
            P.neighbour(u, v, 18, 24, "#26345a", "#1a2548")


def elevated() -> None:
    """The railway on its stilts, crossing at the left; a train of few people."""
    with P.layer("elevated", 3.1):
        P.sheet([(-260, 640), (920, 622), (920, 650), (-260, 672)], "#161e3c", .8, .16)
        for x in range(-240, 920, 46):
            y = 672 - (x + 240) * .0186
            P.line([(x, y), (x + 23, y + 20), (x + 46, y - 1)], "#161e3c", 4)
        P.sheet([(-260, 690), (920, 668), (920, 680), (-260, 704)], "#161e3c", 0, .16)
        for x in (-180, 60, 300, 520):
            P.sheet([(x, 690), (x + 24, 690), (x + 20, 860), (x + 4, 860)], "#131a34", .6, .16)
            P.poly([(x - 26, 692), (x, 692), (x + 4, 730)], "#131a34")
            P.poly([(x + 24, 692), (x + 50, 692), (x + 20, 730)], "#131a34")
        P.poly([(-260, 640), (920, 622), (920, 616), (600, 616), (300, 628), (-260, 632)], SNOW_D, .9)
        # under the tracks: shut shops, a kiosk, whatever the snow has covered
        P.sheet([(-240, 726), (560, 716), (560, 858), (-240, 856)], "#1d2547", .6, .14)
        for x, w in ((-210, 90), (-96, 110), (392, 78), (488, 70)):
            P.sheet([(x, 752), (x + w, 752), (x + w, 852), (x, 852)], "#151b38", 0, .16)
            for y in range(762, 850, 14):
                P.line([(x + 4, y), (x + w - 4, y)], "#20284c", 2)
            P.sheet([(x - 6, 734), (x + w + 6, 734), (x + w + 14, 756), (x - 14, 756)], "#2c2c50", .4, .22)
            snow_cap(x - 6, x + w + 6, 736, 8, SNOW)
        P.sheet([(212, 768), (318, 768), (318, 856), (212, 856)], "#232a4e", .6, .25)
        P.sheet([(200, 752), (330, 752), (324, 770), (206, 770)], "#2e345c", .4, .25)
        snow_cap(202, 328, 754, 15, SNOW)
        P.rect(228, 784, 74, 40, "#10152e")
        P.sheet([(220, 824), (310, 824), (312, 832), (218, 832)], "#39406a", 0, .3)
        for x in (40, 124, 360, 520):
            P.sheet(smooth([(x - 60, 862), (x - 34, 836), (x, 828), (x + 36, 838), (x + 62, 862)], 16), SNOW_D, .3, .3)
        for x in (-120, 92, 304):
            y = 640 - (x + 260) * .0153 - 2
            P.sheet([(x, y), (x, y - 56), (x + 10, y - 66), (x + 196, y - 70), (x + 206, y - 60), (x + 206, y - 4)], "#28325a", .3, .2)
            P.poly([(x + 8, y - 66), (x + 60, y - 74), (x + 150, y - 76), (x + 198, y - 70), (x + 196, y - 66)], SNOW_D)
            for j in range(6):
                if j in (0, 5):
                    continue
                P.poly([(x + 10 + j * 32, y - 52 - j * .5), (x + 34 + j * 32, y - 53 - j * .5), (x + 34 + j * 32, y - 28 - j * .5), (x + 10 + j * 32, y - 27 - j * .5)], "#111834")
            for j in (12, 172):
                P.poly([(x + j, y - 53), (x + j + 20, y - 54), (x + j + 20, y - 8), (x + j, y - 7)], "#1d2648")


def snow_cap(x0: float, x1: float, y: float, h: float = 12, colour: str = SNOW_L) -> None:
    """Snow lying on a ledge, uneven as it lies."""
    n = max(3, int((x1 - x0) / 46))
    top = [(x0 + (x1 - x0) * i / n, y - P.rand.uniform(h * .6, h)) for i in range(n + 1)]
    P.sheet([(x0 - 3, y + 3), *[(u, v) for u, v in smooth(top, 16, False)], (x1 + 4, y + 3)], colour, .3, .3, .4)


def window(x: float, y: float, w: float, h: float) -> None:
    """A sash window in brick: lintel, frame, dark panes, snow."""
    P.sheet([(x - 16, y - 24), (x + w + 16, y - 24), (x + w + 10, y - 5), (x - 10, y - 5)], TRIM, .5, .25)
    P.holed([(x - 7, y - 6), (x + w + 7, y - 6), (x + w + 7, y + h + 4), (x - 7, y + h + 4)],
            [[(x, y), (x + w, y), (x + w, y + h * .47), (x, y + h * .47)], [(x, y + h * .51), (x + w, y + h * .51), (x + w, y + h), (x, y + h)]], "#3c304c", .4, .3)
    P.sheet([(x - 18, y + h + 2), (x + w + 18, y + h + 2), (x + w + 16, y + h + 16), (x - 16, y + h + 16)], TRIM, .6, .3)
    snow_cap(x - 17, x + w + 17, y + h + 2, 13)


def houses() -> None:
    """The low house at the left with its water tank; the side street at the right."""
    with P.layer("houses", 2.6):
        P.sheet([(560, 500), (920, 500), (920, 870), (560, 870)], "#1b2142", 1, .16)
        for y in range(520, 860, 26):
            P.line([(562, y), (918, y)], "#181d3a", 1.6, .8)
        for x, y, _ in LEFT_HOUSE:
            P.neighbour(x, y, 52, 70, "#12172f", "#0f142c", SNOW_L)
            P.poly([(x - 8, y - 12), (x + 60, y - 12), (x + 58, y - 4), (x - 6, y - 4)], "#2a3056")
        P.sheet([(550, 492), (930, 492), (930, 510), (550, 510)], "#232a50", .5, .2)
        snow_cap(552, 926, 494, 16)
            # the tank on its legs
        t = 618
        for x in (-32, 0, 32):
            P.line([(t + x, 490), (t + x, 442)], "#141a34", 5)
        P.line([(t - 32, 486), (t + 32, 448)], "#141a34", 3)
        P.sheet([(t - 42, 374), (t + 42, 374), (t + 44, 446), (t - 44, 446)], "#232a4e", .5, .2)
        for x in (-28, -12, 6, 24):
            P.line([(t + x, 378), (t + x, 444)], "#1b2142", 2)
        P.sheet([(t - 50, 378), (t, 336), (t + 50, 378)], "#1b2142", .4, .25)
        P.poly(smooth([(t - 40, 370), (t, 336), (t + 42, 370), (t + 20, 366), (t, 358), (t - 22, 366)], 12), SNOW_L)
        for x, y in ((704, 446), (868, 448)):
            P.sheet([(x, y), (x + 26, y), (x + 26, 496), (x, 496)], "#1b2142", .4, .2)
            snow_cap(x - 2, x + 28, y, 9)
        # a shutter and a bench under snow at street level
        P.sheet([(676, 664), (756, 664), (756, 850), (676, 850)], "#141936", 0, .2)
        for y in range(676, 846, 15):
            P.line([(680, y), (752, y)], "#222950", 2)
        # side street to the right
        P.sheet([(1740, 250), (2180, 240), (2180, 880), (1740, 880)], "#182043", .8, .16)
        for x, y, _ in RIGHT_HOUSE:
            P.neighbour(x, y, 42, 58, "#10152c", "#0e132a", SNOW_L)
        snow_cap(1736, 2176, 250, 16)
        P.sheet([(1756, 690), (2180, 690), (2180, 712), (1756, 712)], "#232a50", .4, .2)
        snow_cap(1756, 2176, 692, 12)
        for x in (1772, 1900, 2030):
            P.sheet([(x, 724), (x + 96, 724), (x + 96, 862), (x, 862)], "#10152c", 0, .2)


def restaurant() -> None:
    """The corner house: brick above, the front below."""
    # the side of it, in the other street, in shade
    side = [(902, -60), (838, -60), (838, 846), (902, 872)]
    P.sheet(side, mix(BRICK, DEEP, .45), 1.2, .2)
    for i in range(1, 46):
        y0, y1 = -48 + i * 20.4, -12 + i * 19
        P.line([(902, y0), (838, y1)], mix(BRICK_D, DEEP, .5), 1.6, .7)
    for y, h in ((96, 168), (392, 160)):
        P.poly([(884, y), (884, y + h), (856, y + h * .97 + 8), (856, y + 12)], "#0d1126")
        P.sheet([(890, y + h), (890, y + h + 14), (850, y + h + 18), (850, y + h + 6)], TRIM, .3, .25)
        P.poly([(890, y + h + 2), (888, y + h - 8), (866, y + h - 2), (850, y + h + 7)], SNOW_D)
    P.poly([(902, 404), (902, 436), (832, 452), (832, 424)], mix("#46354f", DEEP, .4))
    P.poly([(904, 406), (902, 392), (862, 402), (830, 424)], SNOW_D)
    P.sheet([(900, -420), (1742, -420), (1742, 872), (900, 872)], BRICK, 1.6, .26)
    for i, y in enumerate(range(-213, 430, 17)):
        P.line([(902, y), (1740, y)], BRICK_D, 1.6, .7)
        for x in range(912 + (i % 2) * 22, 1740, 44):
            if P.rand.random() < .34:
                P.poly([(x, y + 2), (x + 40, y + 2), (x + 40, y + 15), (x, y + 15)], P.rand.choice((BRICK_D, BRICK_L, "#30263f")), .8, .4)
    for x in (902, 1706):  # quoins
        for y in range(-248, 430, 62):
            P.sheet([(x, y), (x + 34, y), (x + 34, y + 40), (x, y + 40)], "#382e4c", 0, .25)
    for x, y, _ in UP:
        window(x, y, 92, 178)
    for x, y, _ in UP:
        P.poly([(x, y + 4), (x + 18, y + 4), (x + 14, y + 60), (x + 20, y + 172), (x, y + 174)], "#27304e", .8)
        P.poly([(x + 92, y + 4), (x + 76, y + 4), (x + 80, y + 60), (x + 74, y + 172), (x + 92, y + 174)], "#27304e", .8)
    # the floor above that, cropped
    for x, _, _ in UP:
        window(x, -134, 92, 178)
    # fire escape at the right
    for y in (92, 372):
        P.line([(1588, y), (1770, y)], "#0d1126", 7)
        P.line([(1588, y - 62), (1770, y - 62)], "#0d1126", 4)
        for x in range(1590, 1772, 18):
            P.line([(x, y - 62), (x, y)], "#0d1126", 2.6)
        snow_cap(1588, 1770, y - 3, 11)
    P.line([(1600, 92), (1716, 372)], "#0d1126", 6)
    P.line([(1632, 92), (1748, 372)], "#0d1126", 6)
    for i in range(1, 12):
        P.line([(1600 + i * 9.7, 92 + i * 23.3), (1632 + i * 9.7, 92 + i * 23.3)], "#0d1126", 4)
    # the front: boards, cornice, awning rail
    P.sheet([(912, 424), (1730, 424), (1730, 872), (912, 872)], "#33263c", 1, .28)
    for x in (922, 1484, 1690):
        P.sheet([(x, 446), (x + 30, 446), (x + 30, 868), (x, 868)], "#3e2f48", .6, .3)
        P.poly([(x + 8, 470), (x + 22, 470), (x + 22, 840), (x + 8, 840)], "#33263c")
    P.sheet([(898, 404), (1744, 404), (1736, 436), (906, 436)], "#46354f", 1.2, .3)
    for x in range(918, 1730, 40):
        P.sheet([(x, 436), (x + 16, 436), (x + 13, 450), (x + 3, 450)], "#3a2c44", .3, .25)
    snow_cap(900, 1742, 406, 20)
    # panels below the window
    P.sheet([(960, 752), (1484, 752), (1484, 866), (960, 866)], "#3a2b42", .4, .25)
    for x in (974, 1146, 1318):
        P.sheet([(x, 776), (x + 152, 776), (x + 152, 850), (x, 850)], "#2e2238", 0, .28)
    door()
    front_window()


def door() -> None:
    """Two steps, two panes, the card that says what it says."""
    P.poly([(1526, 468), (1684, 468), (1684, 868), (1526, 868)], "#191428")
    P.holed([(1534, 540), (1676, 540), (1676, 866), (1534, 866)], DOORS, "#3d2938", .7, .3)
    P.holed([(1526, 462), (1684, 462), (1684, 540), (1526, 540)], [[(1540, 474), (1670, 474), (1670, 528), (1540, 528)]], TRIM, 0, .3)
    for x in (1552, 1612):
        P.sheet([(x, 752), (x + 46, 752), (x + 46, 848), (x, 848)], "#33222f", 0, .25)
    P.line([(1548, 740), (1662, 740)], "#6d5648", 6)
    P.sheet(disc(1664, 704, 7), "#8a6c50", .3, .4)
    P.sheet([(1566, 628), (1642, 624), (1644, 656), (1568, 660)], "#7f86a0", .6, .4)
    P.poly([(1580, 638), (1628, 635), (1628, 641), (1580, 644)], "#6c4750")
    P.line([(1572, 628), (1604, 604), (1640, 625)], "#10142c", 2)
    # a lamp bracket over the door, dark
    P.line([(1605, 452), (1605, 470)], "#12172c", 4)
    P.sheet([(1590, 470), (1620, 470), (1628, 490), (1582, 490)], "#2c2440", .5, .3)


def front_window() -> None:
    """What can be seen through the glass when nothing is lit, and the dark sign."""
    P.rect(972, 462, 500, 280, "#12162e")
    clip = P.clip(*PANES)
    with P.group(clip=clip):
        P.poly([(972, 700), (1472, 700), (1472, 742), (972, 742)], "#1a1c38")
        for x in range(976, 1472, 32):
            P.poly([(x, 462), (x + 14, 462), (x + 14, 690), (x, 690)], "#161b36")
        # lamp, table, two chairs; the counter's end with the samovar
        P.line([(1062, 462), (1062, 524)], "#0a0e1e", 3)
        P.sheet([(1050, 524), (1074, 524), (1098, 556), (1026, 556)], "#2c2440", 0, .2)
        P.sheet([(1010, 690), (1120, 690), (1128, 744), (1002, 744)], "#2a2238", 0, .2)
        for f, x in ((1, 990), (-1, 1136)):
            P.line([(x, 744), (x - 4 * f, 640), (x + 14 * f, 636)], "#0d1022", 7)
        P.sheet([(1376, 664), (1472, 664), (1472, 744), (1376, 744)], "#241c30", 0, .2)
        P.poly(placed([(-18, 0), (-10, -14), (-22, -30), (-18, -52), (-8, -58), (-8, -70), (8, -70), (8, -58), (18, -52), (22, -30), (10, -14), (18, 0)], 1424, 664, 1), "#3f3038")
    P.holed([(960, 450), (1484, 450), (1484, 754), (960, 754)], PANES, TRIM, .7, .3)
    for q in PANES[1::2]:
        x, y, w = q[3][0], q[3][1], q[2][0] - q[3][0]
        P.poly([(x, y), (x, y - 20), (x + w * .2, y - 11), (x + w * .6, y - 7), (x + w - 18, y - 12), (x + w, y - 24), (x + w, y)], SNOW_L, .85, 1.2)
    for q in PANES[::2]:
        x, y, w = q[0][0], q[0][1], q[1][0] - q[0][0]
        P.poly([(x, y), (x + w * .3, y), (x + w * .1, y + 10), (x, y + 34)], SNOW_L, .3, 1)
    # half curtains on their rod
    for a, b in ((980, 1040), (1404, 1464)):
        n = 4
        edge = [(b - (b - a) * i / (2 * n), 728 + (6 if i % 2 else -2)) for i in range(2 * n + 1)]
        P.sheet([(a, 648), (b, 648), *edge], "#414b6e", .5, .25)
        for i in range(1, n):
            P.poly([(a + (b - a) * i / n - 2, 650), (a + (b - a) * i / n + 4, 650), (a + (b - a) * i / n + 6, 724), (a + (b - a) * i / n - 4, 724)], "#343d5e")
    P.line([(976, 647), (1468, 647)], "#6d5648", 5)
    P.sheet([(948, 742), (1496, 742), (1502, 762), (942, 762)], "#55445e", .7, .3)
    snow_cap(948, 1498, 744, 15)
    for x in (1180, 1292):
        P.line([(x, 462), (x, 512 if x < 1200 else 506)], "#0a0e1e", 2.5)
    P.poly(BIRD["body"][0][0], "#0a0f22", .88, .6)
    P.neon(BIRD["tubes"], 5)
    P.line(BIRD["ghost"][0][0], "#7d90b0", 1.8, .8, dash="2 7")
    for q, c in BIRD["holders"]:
        P.line([shift(q, -9, -3)[0], shift(q, 9, 4)[0]], "#39476a", 4)
        P.sheet(disc(*q[0], 6), c, .3, .4)


def street() -> None:
    """Pavement, kerb, road, the car, the lamp, what people have trodden."""
    P.poly([(-240, 848), (560, 852), (930, 866), (2160, 868), (2160, 1100), (-240, 1100)], SNOW_D, 1, 0)
    P.sheet(smooth([(-240, 868), (100, 860), (500, 872), (900, 880), (1300, 888), (1700, 882), (2160, 890), (2160, 1100), (-240, 1100)], 70), SNOW, 0, .25)
    for x, w in ((930, 130), (1120, 160), (1330, 120), (1740, 180), (640, 150)):  # swept corners along the wall
        P.poly(smooth([(x, 880), (x + w * .4, 868), (x + w, 878), (x + w * .6, 890)], 20), SNOW_L, .7)
    # kerb and road
    P.sheet(smooth([(-240, 960), (300, 952), (800, 966), (1300, 958), (1800, 968), (2160, 962), (2160, 1100), (-240, 1100)], 80), SNOW_D, .8, .35)
    for y, a in ((996, .7), (1030, .8)):
        P.poly(smooth([(-240, y), (400, y - 8), (1000, y + 4), (1600, y - 6), (2160, y + 2), (2160, y + 12), (1500, y + 8), (800, y + 16), (200, y + 6), (-240, y + 12)], 80), "#35456c", a)
    # the way from the door: trodden and half snowed in again
    for i in range(15):
        t = i / 14
        x = 1600 - t * 250 + (13 if i % 2 else -13)
        y = 916 + t * 130
        s = 1 + t * .6
        P.poly(placed(smooth([(-5, 11), (-6, -2), (-4, -12), (3, -13), (6, -3), (4, 11)], 6), x, y, s, turn=26), "#3a4a72", .9)
        P.poly(placed([(-6, 8), (-7, -2), (-5, -12), (-4, -3)], x, y, s, turn=26), SNOW_L, .6)
    P.sheet([(1514, 866), (1696, 866), (1704, 884), (1506, 884)], "#4a4464", .5, .3)
    P.sheet([(1498, 884), (1712, 884), (1722, 904), (1488, 904)], "#3f3b5c", .5, .3)
    P.poly(smooth([(1490, 888), (1520, 878), (1550, 888), (1530, 902), (1490, 904)], 14), SNOW_L)
    P.poly(smooth([(1650, 890), (1690, 876), (1720, 888), (1720, 904), (1660, 904)], 14), SNOW_L)
    # cans beside the wall
    for x, h in ((838, 92), (884, 80)):
        P.poly(disc(x + 24, 892, 44, 9), DEEP, .3)
        P.sheet([(x - 2, 892 - h), (x + 44, 892 - h), (x + 40, 892), (x + 2, 892)], "#222a4c", .7, .3)
        for k in (14, 28):
            P.line([(x + k, 896 - h), (x + k, 890)], "#1a2040", 3)
        P.sheet(smooth([(x - 10, 896 - h), (x - 6, 880 - h), (x + 20, 868 - h), (x + 48, 880 - h), (x + 52, 896 - h)], 12), SNOW_L, .3, .3)


def prints(way: list[Point], step: float, size: float, colour: str, spread: float = 9) -> None:
    """A track of shoes along a way: every second one beside it."""
    d, q = "", smooth(way, step, closed=False)
    for i, ((x0, y0), (x1, y1)) in enumerate(zip(q, q[1:], strict=False)):
        turn = math.degrees(math.atan2(y1 - y0, x1 - x0)) + 90
        k = size * (.55 + (y0 - 880) / 240)
        side = spread * k * (1 if i % 2 else -1)
        sole = placed([(-5, 11), (-6, -2), (-3, -13), (3, -13), (6, -2), (4, 11)], x0 + side * math.cos(math.radians(turn)), y0 + side * .45, k, turn=turn)
        d += "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in map(away, sole)) + "Z"
    P.raw(f'<path d="{d}" fill="{colour}" opacity=".92"/>')


def trodden() -> None:
    """What the street looks like at the end: a way that all have walked, or two that never meet."""
    with P.spot("street_path", "A path in the snow that nobody has shoveled"):
        # laundromat, the fifth floor's door, the Kingfisher, and back over: one loop of it
        way = [(-240, 986), (120, 984), (470, 976), (800, 982), (1080, 966), (1330, 936), (1600, 908), (1800, 892), (2160, 886)]
        low = [(2160, 900), (1830, 910), (1660, 930), (1500, 962), (1330, 984), (1080, 1010), (800, 1020), (460, 1014), (120, 1018), (-240, 1022)]
        P.sheet(smooth([*way, *low], 40), "#aab4cc", 0, .4)
        P.poly(smooth([*[(x, y + 5) for x, y in way], *[(x, y - 4) for x, y in low]], 40), "#74789a", .9)
        P.poly(smooth([(1530, 912), (1606, 908), (1630, 916), (1560, 936), (1400, 962), (1440, 936)], 26), "#74789a", .9)
        for x, y in ((-60, 1006), (180, 998), (420, 992), (560, 998), (900, 1000), (1010, 994), (1190, 980), (1390, 950), (1530, 932), (1720, 904)):
            P.poly(smooth([(x - 30, y), (x - 6, y - 5), (x + 26, y - 1), (x + 12, y + 5), (x - 14, y + 6)], 12), "#666a90", .8)
        for k, dy in ((1, -2), (-1, 7), (1, 16)):
            prints([(u, v + 10 + dy) for u, v in way[::k]], 46, .74, "#3c4066", 9)
        for x, y in ((70, 986), (620, 980), (1210, 952), (1460, 922)):        # the bank of it, and what was dropped
            P.poly(smooth([(x - 26, y + 4), (x - 6, y - 9), (x + 20, y - 6), (x + 34, y + 4)], 12), SNOW_L, .9)
        P.sheet(placed([(-9, 0), (-8, -9), (-2, -11), (3, -9), (4, -13), (7, -12), (8, -4), (6, 1)], 742, 992, 1.7), "#8c4a44", .3, .35)   # the wrong glove
    with P.spot("street_tracks", "Two tracks in the snow that don't cross"):
        prints([(960, 900), (1120, 896), (1300, 902), (1480, 908), (1600, 914), (1760, 896), (2160, 892)], 34, .82, "#33426a", 13)
        prints([(985, 916), (1140, 908), (1290, 920), (1470, 922), (1580, 928), (1750, 906), (2160, 904)], 34, .78, "#33426a", 12)
        for w in ([(1000, 930), (1090, 914), (1160, 934), (1260, 928), (1340, 940), (1440, 918), (1540, 938)], [(1030, 908), (1150, 926), (1220, 910), (1380, 932), (1500, 906), (1560, 932)]):
            prints(w, 19, .46, "#3d4c76", 8)
        for dy, k in ((-12, 1), (4, -1), (20, 1)):
            prints([(-240, 1004 + dy), (120, 998 + dy), (520, 1004 + dy), (940, 1006 + dy), (1240, 1004 + dy), (1420, 980 + dy * .7), (1540, 950 + dy * .5)][::k], 50, .86, "#2c3a62", 13)


TOPS = ((1012, 1236, 882, "#b4b3c4"), (1240, 1452, 876, "#bdb6bc"), (1456, 1650, 884, "#b3a4ac"))


def table() -> None:
    """Three tables that are not of one height, on the snow before the door, under what there was of cloth."""
    with P.spot("street_table", "Tables on the snow, and a cloth on them"):
        P.poly(smooth([(990, 992), (1300, 984), (1640, 978), (1690, 990), (1640, 1010), (1300, 1022), (1000, 1026)], 40), "#2c3a62", .6)
        for (x0, x1, y, c), red in zip(TOPS, (False, False, True), strict=True):
            for x in (x0 + 16, x1 - 20):
                P.sheet([(x, y), (x + 12, y), (x + 9, 996), (x + 2, 996)], "#2e2438", .3, .3)
            for x in (x0 + 34, x1 - 40):
                P.poly([(x, y), (x + 8, y), (x + 6, 968), (x + 2, 968)], "#221b2c")
            n = 9
            hem = [(x1 + 5 - (x1 - x0 + 10) * i / n, y + 62 + (7 if i % 2 else -4) + (10 if i in (0, n) else 0)) for i in range(n + 1)]
            P.sheet([(x0 - 5, y), (x1 + 5, y), *hem], c, .7, .4)
            for i in range(1, n):
                x = x0 + (x1 - x0) * i / n
                P.poly([(x - 3, y + 4), (x + 3, y + 4), (x + 7, y + 58), (x - 7, y + 58)], mix(c, DEEP, .22), .8)
            if red:
                for i in range(5):
                    P.line([(x0 - 2, y + 8 + 12 * i), (x1 + 2, y + 8 + 12 * i)], "#8c4a52", 4, .6)
                for i in range(9):
                    x = x0 + 10 + (x1 - x0 - 20) * i / 8
                    P.line([(x, y + 2), (x, y + 60)], "#8c4a52", 4, .5)
            P.sheet([(x0 + 4, y - 26), (x1 - 6, y - 26), (x1 + 6, y + 1), (x0 - 6, y + 1)], mix(c, "#ffffff", .14), .2, .4)
        # nothing that matches, and all of it in use
        pot, brass, bread, glass = "#5d5866", "#a98a52", "#a06c40", "#b9c6de"
        P.sheet(placed(smooth([(-34, 0), (-38, -34), (-34, -46), (34, -46), (38, -34), (34, 0)], 12), 1070, 868), pot, .5, .45)
        P.poly(placed([(-40, -44), (40, -44), (36, -53), (-36, -53)], 1070, 868), "#77727e")
        P.line(placed([(-42, -32), (-52, -36), (-44, -24)], 1070, 868), pot, 6)
        P.line(placed([(42, -32), (52, -36), (44, -24)], 1070, 868), pot, 6)
        P.line(placed([(8, -52), (38, -90)], 1070, 868), "#8a7060", 6)
        for x, y, w in ((1150, 872, 30), (1216, 866, 26), (1302, 864, 30), (1400, 866, 28), (1510, 872, 30), (1606, 868, 26)):
            P.poly(disc(x + 3, y + 3, w, 8), DEEP, .3)
            P.sheet(disc(x, y, w, 8), "#b4b6c4", 0, .5)
            P.poly(disc(x, y, w * .66, 5), "#9a9cae")
        P.sheet(placed(smooth([(-24, 0), (-26, -9), (-14, -16), (12, -17), (25, -9), (24, 0)], 6), 1302, 864), bread, .3, .4)
        for d in (-10, 2, 13):
            P.line([(1300 + d, 850), (1306 + d, 860)], "#7a4c2c", 4)
        P.sheet(placed(smooth([(-26, 0), (-10, -9), (12, -7), (22, -2), (34, -9), (33, 3), (22, 0), (6, 5), (-12, 4)], 6), 1510, 870), "#8fa0b4", .2, .4)
        for x, y in ((1184, 868), (1260, 872), (1350, 858), (1440, 868), (1548, 866), (1574, 874)):
            P.poly([(x - 7, y - 24), (x + 7, y - 24), (x + 6, y), (x - 6, y)], glass, .7)
            P.poly([(x - 6, y - 12), (x + 6, y - 12), (x + 6, y), (x - 6, y)], "#b07040", .8)
        P.sheet(placed([(-13, 0), (-14, -26), (-9, -32), (9, -32), (14, -26), (13, 0)], 1376, 864), "#9fb2ba", .3, .4)     # the jar, with carnations
        for dx, dy, c in ((-12, -66, "#b0484c"), (3, -76, "#c25a54"), (16, -62, "#a84048")):
            P.line([(1376, 834), (1376 + dx, 864 + dy)], "#4d6a5c", 3)
            P.sheet(disc(1376 + dx, 862 + dy, 10), c, .1, .35)
        P.sheet(placed([(-16, 0), (-11, -12), (-20, -26), (-16, -46), (-8, -52), (-7, -62), (7, -62), (8, -52), (16, -46), (20, -26), (11, -12), (16, 0)], 1636, 866), brass, .4, .5)   # the samovar, out for once
        P.sheet(placed([(-9, -62), (9, -62), (7, -76), (-7, -76)], 1636, 866), "#8d94a8", .2, .4)
        P.sheet(placed([(-12, 0), (12, -3), (14, 2), (-10, 5)], 1466, 864), "#b9b4a4", .1, .4)
        # one chair at the end, turned to whoever comes by
        for x, y in ((1706, 1000), (1758, 992)):
            P.line([(x, y), (x - 2, 846)], "#3a2a34", 8)
        P.sheet([(1700, 852), (1764, 846), (1764, 878), (1700, 886)], "#5a3f4a", .3, .35)
        P.sheet([(1672, 930), (1752, 920), (1764, 938), (1684, 950)], "#5a3f4a", .3, .35)
        for x, y in ((1684, 1018), (1740, 1010)):
            P.line([(x, y), (x - 2, 940)], "#3a2a34", 8)


def table_sun() -> None:
    """The sun finds the cloth, the steam and every rim; only while they stand there."""
    P.out.append('<g id="street_table_sun">')
    for x0, x1, y, _ in TOPS:
        P.poly([(x0 + 4, y - 26), (x1 - 6, y - 26), (x1 + 6, y + 1), (x0 - 6, y + 1)], "#ffeccb", .5, .5)
        P.poly([(x0 - 5, y + 1), (x1 + 5, y + 1), (x1 + 5, y + 58), (x0 - 5, y + 64)], P.linear([(0, "#ffdcae", .34), (1, "#ffdcae", .12)]), 1, .5)
        P.line([(x0 - 5, y + 1), (x1 + 5, y + 1)], "#fff6e0", 3.4, .9)
    for x, y in ((1104, 826), (1652, 812), (1388, 836)):
        P.line([(x, y), (x + 1, y + 34)], "#fff0cc", 3.4, .8)
    P.glow(1330, 870, 460, 120, "#f0b068", .22)
    P.out.append("</g>")


def car() -> None:
    """Parked since before the snow."""
    P.poly(smooth([(200, 972), (330, 950), (640, 946), (850, 958), (900, 976), (700, 990), (330, 990)], 40), "#2c3a60", .8)
    body = smooth([(244, 964), (230, 944), (226, 900), (252, 872), (352, 856), (420, 850), (486, 792), (530, 774), (650, 772), (706, 786), (772, 846), (842, 860), (868, 888), (870, 942), (858, 964)], 30)
    P.sheet(body, "#1c2346", 1.2, .3)
    P.poly(smooth([(234, 912), (500, 902), (866, 910), (868, 944), (852, 964), (500, 966), (250, 964), (236, 944)], 40), "#171d3c")
    for q in ([(440, 850), (498, 798), (536, 788), (566, 788), (566, 850)], [(584, 850), (584, 788), (648, 788), (690, 800), (734, 846)]):
        P.sheet(q, "#10152e", 0, .3)
        P.poly([(q[0][0] + 30, q[0][1] - 4), (q[0][0] + 72, q[0][1] - 44), (q[0][0] + 88, q[0][1] - 44), (q[0][0] + 50, q[0][1] - 4)], "#2c3a60", .7)
    P.line([(575, 790), (575, 950)], "#10152e", 3)
    for x in (540, 700):
        P.line([(x, 874), (x + 24, 873)], "#5d6a90", 4)
    for x in (336, 764):
        P.poly(disc(x, 950, 48, 46), "#0b0f22")
        P.poly(disc(x, 950, 24, 23), "#222a4c")
    P.sheet(disc(246, 898, 11, 14), "#39456e", 0, .4)
    P.poly([(858, 884), (870, 888), (870, 908), (860, 906)], "#6c3a46")
    # snow: roof, bonnet, boot, sill, wheels to the hub
    for pts in ([(470, 800), (488, 764), (540, 738), (620, 732), (694, 744), (732, 790), (700, 786), (650, 776), (536, 778), (494, 794)],
                [(224, 884), (244, 852), (310, 836), (400, 832), (446, 842), (410, 856), (340, 864), (262, 880)],
                [(748, 838), (780, 822), (838, 838), (878, 872), (872, 892), (836, 866), (776, 852)],
                [(560, 792), (566, 784), (590, 784), (592, 796)]):
        P.sheet(smooth(pts, 18), SNOW_L, .6, .35)
        P.poly(smooth([((x * .8 + pts[0][0] * .2), y + 9) for x, y in pts[-4:]], 18), SNOW, .7)
    P.sheet(smooth([(150, 994), (230, 952), (290, 942), (336, 930), (390, 950), (520, 962), (680, 956), (764, 934), (820, 946), (900, 962), (950, 992)], 30), SNOW, 0, .4)
    P.sheet([(512, 846), (560, 844), (562, 852), (514, 854)], SNOW_L, 0, .3)
    P.line([(446, 846), (500, 812)], "#0b0f22", 4)


def lamp() -> None:
    """The street lamp behind the car, a notice tied to it."""
    x = 668
    P.sheet([(x - 7, 890), (x - 5, 470), (x + 5, 470), (x + 7, 890)], "#141a34", .6, .35)
    P.line(smooth([(x, 480), (x + 4, 438), (x + 40, 418), (x + 96, 420)], 16, False), "#141a34", 9)
    P.line(smooth([(x - 3, 478), (x + 1, 434), (x + 40, 413), (x + 96, 415)], 16, False), "#3d4a74", 2)
    P.sheet([(x + 84, 412), (x + 164, 420), (x + 158, 436), (x + 88, 432)], "#1b2244", .5, .35)
    snow_cap(x + 86, x + 162, 415, 9)
    P.sheet([(x - 13, 676), (x + 13, 672), (x + 14, 744), (x - 12, 748)], "#5a6080", .3, .35)
    P.line([(x - 8, 692), (x + 8, 690)], "#2c3356", 3)
    P.line([(x - 8, 706), (x + 4, 705)], "#2c3356", 3)


BANK = [(-260, 1030), (-60, 996), (140, 1012), (330, 1046), (640, 1062), (1000, 1070), (1340, 1058), (1600, 1030), (1780, 996), (1960, 984), (2180, 990), (2180, 1120), (-260, 1120)]
TRUNK = [(1842, 1060), (1850, 860), (1838, 640), (1852, 420), (1836, 200), (1846, -20), (1890, -20), (1884, 190), (1900, 330), (1890, 640), (1906, 860), (1922, 1060)]
HYDRANT = [(1640, 1072), (1644, 984), (1632, 984), (1632, 970), (1648, 964), (1652, 938), (1676, 926), (1700, 938), (1704, 964), (1720, 970), (1720, 984), (1708, 984), (1712, 1072)]


def near() -> None:
    """The near kerb: a bank of shovelled snow, a hydrant, a street tree, all in the dark."""
    ink = "#0b1022"
    P.sheet(smooth(BANK, 50),
            "#18213f", 1.4, .42, tint="#8fa4cc")
    P.poly(smooth([(-260, 1060), (0, 1026), (160, 1044), (360, 1076), (700, 1090), (-260, 1120)], 50), ink, .8)
    P.poly(smooth([(1500, 1086), (1700, 1040), (1900, 1020), (2180, 1030), (2180, 1120), (1500, 1120)], 50), ink, .8)
    # tree
    P.sheet(smooth(TRUNK, 60), ink, 1.4, .3, tint="#4a5c88")
    for pts, w in (([(1858, 470), (1812, 392), (1792, 318), (1800, 250)], 13), ([(1884, 330), (1960, 220), (2010, 90), (2080, 10)], 22),
                   ([(1960, 220), (2060, 190), (2160, 120)], 11), ([(1852, 210), (1806, 120), (1800, -10)], 12), ([(1880, 560), (1950, 500), (2040, 480)], 10),
                   ([(1792, 318), (1764, 268), (1766, 214)], 6), ([(2010, 90), (1990, 30), (1998, -10)], 8)):
        q = smooth(pts, 22, False)
        P.line(q, ink, w)
        P.line(shift(q, -w * .16, -w * .42), SNOW_D, max(2.4, w * .3), .9)
    P.poly(smooth([(1846, 640), (1842, 500), (1856, 420), (1866, 440), (1856, 560)], 30), SNOW_D, .55)
    for x in (1812, 1942):
        P.line([(x, 1060), (x + (8 if x < 1880 else -8), 800)], "#10162e", 7)
    for y in (820, 900, 980):
        P.line(smooth([(1814, y), (1880, y + 14), (1940, y)], 20, False), "#10162e", 6)
    # hydrant, cropped by the snow
    P.sheet(HYDRANT, ink, 1, .4,
            tint="#8a5a68")
    P.sheet(disc(1630, 1012, 12, 15), ink, 0, .4, tint="#8a5a68")
    P.sheet(smooth([(1638, 940), (1654, 918), (1676, 910), (1700, 920), (1714, 942), (1690, 932), (1660, 934)], 9), SNOW_D, 0, .4)


# the snowed-in car, as far as it stands before the street's light
CAR = [(222, 884), (232, 852), (300, 838), (440, 834), (478, 798), (502, 758), (522, 738), (694, 738), (722, 790), (744, 812), (800, 820), (866, 850), (884, 880), (884, 920), (850, 950), (740, 950), (650, 934),
       (560, 946), (491, 954), (420, 948), (334, 932), (262, 944), (226, 926)]


def near_noon() -> None:
    """By day what is near is in the shade of our own side, but it is day."""
    P.poly(smooth(BANK, 50), "#8595bd", .82)
    P.poly(smooth([(-260, 1060), (0, 1026), (160, 1044), (360, 1076), (700, 1090), (-260, 1120)], 50), "#5a6a98", .5)
    P.poly(smooth(TRUNK, 60), "#4c4560", .7)
    P.poly([(1842, 0), (1850, 0), (1862, 420), (1854, 640), (1866, 1040), (1848, 1040), (1840, 640), (1852, 420)], "#d8a878", .55)
    P.poly(HYDRANT, "#a8484a", .62)
    P.poly([(1644, 984), (1660, 984), (1660, 1060), (1642, 1060)], "#e08a70", .5)
    P.poly(smooth([(1638, 940), (1654, 918), (1676, 910), (1700, 920), (1714, 942), (1690, 932), (1660, 934)], 9), "#e4e8f0", .8)
    P.poly(smooth([(1520, 1096), (1610, 1064), (1660, 1050), (1706, 1052), (1760, 1064), (1850, 1096)], 16), "#8290b8")


def lights() -> None:
    """Five lamps, in painting order after the street."""
    with P.light("dawn_street", 1.4, "normal", of="dawn"):      # laid over too, for the same reason
        sun, pale = "#f0a868", "#ffdcae"
        with P.group(mask=P.hide(*PANES, *[[(x, y), (x + 92, y), (x + 92, y + 178), (x, y + 178)] for x, _, _ in UP for y in (-134, 132)])):
            P.poly([(902, -420), (1740, -420), (1740, 400), (902, 400)], P.linear([(0, sun, .5), (1, sun, .26)], (0, -60, 0, 400)), 1, 0)
            P.poly([(930, 440), (1720, 440), (1720, 860), (930, 860)], sun, .15)
        with P.group(mask=P.hide(CAR)):
            P.poly([(-230, 876), (900, 876), (1750, 872), (2150, 866), (2150, 1000), (-230, 1010)], P.linear([(0, pale, .5), (1, sun, .10)], (0, 850, 0, 1010)), 1, .5)
        P.poly(smooth([(472, 770), (540, 736), (640, 734), (716, 752), (734, 790), (640, 772), (540, 778)], 18), pale, .8)
        P.poly(smooth([(228, 880), (300, 850), (440, 846), (420, 860), (300, 872)], 18), pale, .7)
        P.poly([(900, 396), (1740, 388), (1740, 406), (900, 410)], pale, .8)
        P.poly(smooth([(552, 496), (640, 480), (760, 486), (836, 482), (838, 500), (552, 504)], 30), pale, .7)
        for x, _, _ in UP:
            P.poly([(x + 4, 140), (x + 88, 140), (x + 60, 222), (x + 4, 292)], pale, .4)
            P.poly([(x - 18, 298), (x + 110, 298), (x + 110, 312), (x - 18, 312)], pale, .6)
        P.line([(674, 726), (673, 470)], pale, 4, .8)
    with P.light("candle", 1.4):
        clip = P.clip(*PANES)
        with P.group(clip=clip, mask=P.hide(BIRD["body"][0][0])):
            P.rect(972, 462, 500, 280, P.linear([(0, "#3a2420", .2), (.6, "#7a4426", .5), (1, "#8a4a2a", .6)]))
            for x, k in ((1040, 1), (1196, .8), (1420, 1)):
                for r, a in ((50, .4), (92, .24), (150, .14)):
                    P.poly(disc(x, 680, r * k * 1.1, r * k), "#c8783a", a, .5)
            for who, x, s in (("two_at_table", 1046, 1.1), ("tall", 1180, .8), ("reader", 1330, 1.0)):
                for q in WHO[who]:
                    P.poly(placed([(u, min(0, v)) for u, v in q], x, 728, s), "#1c0c08", 1, .3)
        for x, s in ((1028, .9), (1196, .8), (1446, .9)):
            stump(P, x, 726, s)
        P.poly([(948, 742), (1498, 742), (1492, 732), (1200, 728), (954, 733)], "#c8783a", .6)
        for (a, b), lean in zip(MULL, (-90, -50, -10), strict=True):
            P.poly([(a + lean * .12, 890), (b + lean * .12, 890), (b + lean + 30, 990), (a + lean - 16, 990)], P.linear([(0, "#b0602c", .5), (1, "#b0602c", 0)], (0, 886, 0, 990)), 1, .8)
        for q in DOORS:
            P.poly(q, "#7a4426", .4)
    with P.light("noon", 1.4):
        # the highest it gets: blue from all sides, in the shade of the houses over the way
        P.poly([(906, -420), (1741, -420), (1741, 868), (906, 868)], "#6878a4", .24, 0)
        with P.group(mask=P.hide(CAR)):
            P.poly([(-240, 420), (900, 420), (900, 876), (-240, 884)], P.linear([(0, "#8494b8", 0), (.4, "#8494b8", .2), (1, "#8494b8", .26)], (0, 420, 0, 880)), 1, .6)
        P.poly([(1752, 240), (2160, 240), (2160, 880), (1752, 870)], "#8494b8", .24, .6)
        with P.group(mask=P.hide(CAR)):
            P.poly([(-240, 880), (600, 874), (1400, 868), (2160, 872), (2160, 1080), (-240, 1080)], P.linear([(0, "#8fa2cc", .5), (1, "#8698c4", .34)], (0, 868, 0, 1080)), 1, .8)
    with P.light("noon_sun", 1.39, "normal", of="noon"):
        # and the sun between two of them: one roof and its chimney lie on the front as a shadow
        glass = [*PANES, *DOORS, [(1540, 474), (1670, 474), (1670, 528), (1540, 528)]]
        glass += [[(x, y), (x + 92, y), (x + 92, y + 178), (x, y + 178)] for x, _, _ in UP for y in (-134, 132)]
        with P.group(mask=P.hide(*glass)):
            P.poly([(906, -420), (1740, -420), (1740, 868), (1190, 868), (1059, 560), (1114, 537), (1089, 477), (1033, 500), (906, 200)],
                   P.linear([(0, "#e8a058", .26), (1, "#f0b46c", .36)], (0, 0, 0, 868)), 1, .5)
        P.poly([(1190, 872), (1742, 870), (2160, 884), (2160, 1010), (1960, 1080), (760, 1080)], P.linear([(0, "#ffd99c", .8), (1, "#ffce8c", .66)], (0, 868, 0, 1080)), 1, .8)
        P.poly([(990, 384), (1742, 384), (1742, 408), (1000, 408)], "#fff0d2", .75, .6)
        for x, _, _ in UP:
            for y in (-134, 132):
                P.poly([(x - 18, y + 166), (x + 110, y + 166), (x + 110, y + 182), (x - 18, y + 182)], "#fff0d2", .6, .6)
                P.poly([(x + 20, y + 6), (x + 74, y + 6), (x + 50, y + 82), (x + 20, y + 82)], "#f8dcae", .34, .6)
        for q in PANES[2:]:
            (x0, y0), (x1, _), _, (_, y1) = q
            P.poly([(x0 + (x1 - x0) * .5, y0), (x0 + (x1 - x0) * .8, y0), (x0 + (x1 - x0) * .45, y1), (x0 + (x1 - x0) * .15, y1)], "#f8dcae", .2, .6)
        P.poly([(1146, 733), (1498, 730), (1498, 746), (1150, 746)], "#fff0d2", .6, .6)
        P.poly([(1498, 884), (1716, 884), (1722, 904), (1488, 904)], "#fff0d2", .5, .6)
        # the roofs of the others, the train, the car
        P.poly(smooth([(552, 496), (640, 480), (760, 486), (836, 482), (838, 500), (552, 504)], 30), "#fff0d2", .8)
        P.poly([(560, 508), (838, 508), (838, 596), (700, 640), (560, 600)], "#e8b078", .34, .6)
        P.poly([(576, 378), (600, 378), (600, 446), (574, 446)], "#e8b078", .5, .4)
        P.poly(smooth([(578, 370), (618, 336), (626, 342), (600, 366)], 12), "#fff0d2", .8)
        P.poly([(-260, 632), (300, 628), (600, 616), (838, 616), (838, 624), (-260, 642)], "#fff0d2", .7)
        for x in (-120, 92, 304):
            y = 640 - (x + 260) * .0153 - 2
            P.poly([(x, y - 30), (x, y - 56), (x + 10, y - 66), (x + 196, y - 70), (x + 206, y - 60), (x + 206, y - 34)], "#e8b078", .5, .4)
        P.poly(smooth([(472, 790), (488, 764), (540, 738), (620, 732), (694, 744), (732, 790), (640, 762), (540, 768)], 18), "#fff0d2", .75)
        P.poly(smooth([(228, 880), (244, 852), (310, 836), (400, 832), (446, 842), (330, 850)], 18), "#fff0d2", .6)
        P.poly(smooth([(1750, 250), (2160, 246), (2160, 330), (1900, 360), (1750, 330)], 60), "#e8b078", .34)
    with P.light("snowlight", 1.4):
        # the snow makes some of its own, when nothing else does
        P.poly([(-240, 900), (600, 880), (1400, 872), (2160, 880), (2160, 1080), (-240, 1080)],
               P.linear([(0, "#7486b4", .42), (.7, "#5a6c9c", .26), (1, "#5a6c9c", 0)], (0, 872, 0, 1080)), 1, .8)
        for x0, x1, y in ((906, 1752, 394), (956, 1508, 738), (988, 1120, 310), (1150, 1280, 310), (1312, 1440, 310), (1474, 1602, 310), (556, 906, 488)):
            P.poly(smooth([(x0, y + 10), (x0 + 8, y - 4), ((x0 + x1) / 2, y - 8), (x1 - 8, y - 3), (x1, y + 10)], 40), "#7486b4", .4)
        P.poly(smooth([(486, 792), (500, 756), (600, 730), (700, 738), (742, 790), (620, 780)], 20), "#7486b4", .4)
    with P.light("beam", 1.35):
        # a flashlight, from where we stand: as much as one can carry, and a car, and a wall
        x, y, cold = 1420, 1150, "#b8b294"
        for i, (u0, v0, u1, v1, a) in enumerate(((560, 812, 470, 1010, .22), (610, 770, 400, 1024, .14), (670, 730, 330, 1040, .09))):
            P.poly([(x - 16, y - 24), (x + 10, y + 6), (u1, v1), (u1 - 40 + 14 * i, (v0 + v1) / 2), (u0, v0)],
                   P.linear([(0, cold, .5), (.6, cold, .8), (1, cold, .3)], (x, y, 500, 900)), a, .6)
        # it lies on the snow before the car and bends up its side: doors, tail, the boot's snow
        for rx, a in ((130, .22), (220, .15), (330, .10)):
            P.poly(disc(720, 1012, rx, rx * .16, 34), cold, a)
        for x0, a in ((600, .13), (470, .09)):
            P.poly(smooth([(x0, 904), (866, 910), (868, 942), (852, 960), (x0 + 30, 962)], 30), cold, a)
            P.poly(smooth([(x0 + 10, 858), (760, 856), (842, 862), (866, 890), (864, 906), (x0, 900)], 30), cold, a)
        P.poly(smooth([(748, 838), (780, 822), (838, 838), (878, 872), (836, 866), (776, 852)], 18), cold, .22)
        P.poly(smooth([(486, 792), (500, 756), (600, 730), (700, 738), (742, 790), (620, 780)], 20), cold, .2)
    with P.light("streetlamp", 1.4):
        cold = "#8fa8d8"
        P.poly([(760, 432), (826, 434), (820, 440), (764, 438)], "#f2f7ff", 1)
        P.beam((792, 440), 930, 34, (180, 250, 330), (.26, .15, .09), cold)
        for rx, a in ((190, .2), (280, .15), (390, .10)):
            P.poly(disc(800, 966, rx, rx * .13, 40), cold, a)
        P.glow(792, 440, 150, 120, cold, .55)
        P.poly(smooth([(748, 838), (780, 822), (838, 838), (878, 872), (836, 866), (776, 852)], 18), cold, .4)
        P.poly(smooth([(600, 733), (694, 744), (732, 790), (700, 780), (640, 756)], 18), cold, .35)
        P.line([(674, 726), (673, 480)], cold, 3, .6)
    with P.light("window_snow", 1.4, "normal", of="window"):  # laid over, or blue snow turns it pink
        for (a, b), lean in zip(MULL, (-170, -110, -50), strict=True):
            f = P.linear([(0, "#e09458", .74), (.5, "#c4784a", .38), (1, "#a8603c", 0)], (0, 886, 0, 1066))
            P.poly([(a + lean * .12, 890), (b + lean * .12, 890), (b + lean + 46, 1066), (a + lean - 16, 1066)], f, 1, .8)
        P.poly([(1516, 906), (1700, 906), (1716, 1010), (1430, 1022)], P.linear([(0, "#d08850", .55), (1, "#a8603c", 0)], (0, 906, 0, 1016)), 1, .8)
        P.poly([(1506, 884), (1704, 884), (1696, 867), (1514, 867)], "#d8924e", .45)
        for i in range(7):  # the prints keep their blue shade
            t = i / 14
            x, y = 1600 - t * 250 + (13 if i % 2 else -13), 916 + t * 130
            P.poly(placed(smooth([(-5, 11), (-6, -2), (-4, -12), (3, -13), (6, -3), (4, 11)], 6), x, y, 1 + t * .6, turn=26), "#4a4668", .8)
    with P.light("window", 1.4):
        warm, gold = "#f3b25c", "#d08a48"
        clip = P.clip(*PANES)
        with P.group(clip=clip, mask=P.hide(BIRD["body"][0][0])):
            P.rect(972, 462, 500, 280, P.linear([(0, "#7a4630", .55), (.6, "#a8602a", .62), (1, "#8a4630", .5)]))
            P.beam((1062, 558), 690, 36, (58, 84, 120), (.6, .36, .24), "#ffc878")
            P.poly([(1050, 524), (1074, 524), (1098, 556), (1026, 556)], "#ffc878", .95)
            P.poly(disc(1062, 556, 35, 5), "#fff4d8", 1)
            P.poly([(1010, 688), (1120, 688), (1126, 704), (1004, 704)], "#ffd9a0", .9)
            P.glow(1062, 640, 260, 170, warm, .4)
            # somebody at the table, somebody at the samovar
        with P.group(clip=clip):
            for q in WHO["reader"]:
                P.poly(placed(q, 1060, 700, 1.02), "#1c0c08", 1, .3)
        for q in DOORS:
            P.poly(q, P.linear([(0, "#a8602a", .5), (1, "#7a4630", .34)]), 1, .4)
        P.poly([(1540, 474), (1670, 474), (1670, 528), (1540, 528)], "#a8602a", .5)
        P.poly([(1582, 490), (1628, 490), (1624, 494), (1586, 494)], "#ffe9c0", .95)
        P.beam((1605, 494), 880, 20, (72, 104), (.26, .16), gold)
        P.poly([(948, 742), (1498, 742), (1492, 732), (1200, 728), (954, 733)], "#e09a54", .5)
        P.glow(1220, 620, 300, 190, "#a8602a", .26)
    with P.light("neon", 1.4):
        cx, cy = 1232, 596
        P.glow(cx, cy, 230, 180, "#2b8a90", .46)
        P.neon(BIRD["tubes"], 5, lit=True)
        # on sill, cornice, snow, the car's glass, the cans' lids
        P.poly([(1040, 742), (1420, 742), (1400, 731), (1060, 731)], NEON, .4)
        for y, w, a in ((898, 250, .26), (930, 190, .2), (962, 120, .16)):
            P.poly([(cx - w, y), (cx - w * .3, y - 9), (cx + w * .7, y - 5), (cx + w, y + 2), (cx + w * .2, y + 9), (cx - w * .6, y + 8)], "#3fb3b0", a)
        P.poly(smooth([(cx - 60, 990), (cx + 50, 984), (cx + 30, 1000), (cx - 70, 1004)], 20), "#3fb3b0", .18)
        for a, b in ((1000, 1470),):
            P.poly([(a, 436), (b, 436), (b - 60, 426), (a + 60, 426)], "#2b7f86", .45)
        P.line(smooth([(706, 786), (740, 812), (772, 846), (842, 860), (866, 884)], 20, False), NEON, 3.4, .55)
        P.poly([(690, 804), (726, 842), (700, 842), (668, 804)], NEON, .25)
        for x, h in ((838, 92), (884, 80)):
            P.line(smooth([(x + 24, 869 - h), (x + 44, 878 - h), (x + 50, 892 - h)], 8, False), NEON, 3, .6)
        for i in range(8):
            u, v = P.rand.uniform(1010, 1420), P.rand.uniform(905, 975)
            P.poly([(u - 26, v), (u, v - 2.5), (u + 26, v), (u, v + 2.5)], P.rand.choice((NEON, "#d9764e")), .22)
    with P.light("upstairs", 2):
        for x, y, who in UP:
            if not who:
                continue
            warm = "#d89a4c" if who == "plants" else "#c07c44"
            with P.group(clip=P.clip([(x, y), (x + 92, y), (x + 92, y + 84), (x, y + 84)], [(x, y + 91), (x + 92, y + 91), (x + 92, y + 178), (x, y + 178)])):
                P.rect(x, y, 92, 178, P.linear([(0, mix(warm, "#fff2d0", .3), .95), (1, warm, .85)]))
                for q in WHO[who]:
                    P.poly(placed(q, x + 2, y + 178, .92), "#2a1208", 1, .3)
                for s, e in ((x, 1), (x + 92, -1)):
                    P.poly([(s, y), (s + e * 18, y), (s + e * 14, y + 60), (s + e * 20, y + 178), (s, y + 178)], "#8a4a30", .9, .5)
            P.poly([(x - 14, y + 180), (x + 106, y + 180), (x + 100, y + 170), (x - 8, y + 170)], warm, .45)
            P.glow(x + 46, y + 90, 150, 170, "#a8602a", .3)
        x, y = UP[1][0], UP[1][1]
        P.glow(x, 130, 260, 200, "#6a3a30", .14)


def other_people() -> None:
    """The lit windows of others; the train."""
    with P.light("neighbours", 2.8):
        for x, y, who in LEFT_HOUSE:
            if who:
                P.neighbour_lit(x, y, 52, 70, who, "#c98a45")
                P.poly([(x - 4, y + 76), (x + 58, y + 76), (x + 56, y + 71), (x - 2, y + 71)], "#c98a45", .5)
        for x, y, who in RIGHT_HOUSE:
            if who:
                P.neighbour_lit(x, y, 42, 58, who, "#b97f42")
        for x, y, who in FAR:
            P.neighbour_lit(x, y, 18, 24, who, "#a8763f", False)
        P.rect(228, 784, 74, 40, "#b98a4c", .9)
        for q in WHO["phone"]:
            P.poly(placed(q, 236, 824, .56), "#24140e", 1, .2)
        for x in (236, 256, 276):
            P.poly([(x, 786), (x + 12, 786), (x + 12, 798), (x, 798)], "#6a3a34", .9)
        P.poly([(214, 858), (316, 858), (336, 872), (196, 872)], "#8a5a34", .4)
        for i, x in enumerate((-120, 92, 304)):
            y = 640 - (x + 260) * .0153 - 2
            for j in range(1, 5):
                u, v = x + 10 + j * 32, y - 52 - j * .5
                P.poly([(u, v), (u + 24, v - 1), (u + 24, v + 24), (u, v + 25)], "#b9b486", .85, .3)
                if (i, j) in ((0, 2), (1, 1), (1, 4), (2, 3)):
                    P.poly([(u + 6, v + 25), (u + 6, v + 14), (u + 10, v + 10), (u + 10, v + 4), (u + 15, v + 4), (u + 15, v + 10), (u + 19, v + 14), (u + 19, v + 24)], "#1c1a20", 1, .2)
            P.poly([(x, y + 8), (x + 206, y + 4), (x + 206, y + 14), (x, y + 18)], "#8a8a70", .16)
        P.glow(640, 596, 200, 120, "#6a4a30", .14)


def build() -> Place:
    """Everything in painting order."""
    sky()
    elevated()
    P.bend = away
    houses()
    other_people()
    with P.layer("corner", 2):
        restaurant()
    with P.layer("street", 1.3):
        street()
    with P.layer("kerb", 1):
        lamp()
        car()
        P.rect(-230, 0, 2380, 1080, P.radial([(.4, "#0a0f24", 0), (1, "#0a0f24", .55)], (1180, 640, 1400)))
    lights()
    with P.layer("ways", 1.2):
        trodden()
    with P.layer("front_table", 1):
        table()
    with P.light("noon_table", 1, "normal", of="noon"):
        table_sun()
    P.bend = None
    with P.layer("front", -1):
        near()
    with P.light("noon_near", .9, "normal", of="noon"):
        near_noon()
    P.mark_at("pavement", (1290, 922), 258, face="left")
    P.mark_at("table_end", away((1500, 924)), 246, face="left")
    P.mark_at("door", away((1600, 902)), 226, face="left")
    P.mark_at("lamp_post", (590, 1000), 276, face="right")
    # at the street's table: its near end, the chair at the warm one, who is next to that, the wall
    P.mark_at("table_left", (948, 1012), 276, face="right")
    P.mark_at("table_left_two", (852, 1004), 270, face="right")
    P.mark_at("table_chair", (1652, 1006), 268, layer="front_table", seat=True, face="left")
    P.mark_at("table_right", (1734, 992), 262, layer="front_table", face="left")
    P.mark_at("wall_right", (1784, 908), 230, face="left")
    P.write()
    return P


if __name__ == "__main__":
    build()
