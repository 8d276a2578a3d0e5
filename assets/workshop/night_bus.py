"""Inside the night bus before dawn, its near side cut away; it drives to the left.

Who is warm: nobody yet; the dash keeps one small amber lamp for the driver, and row two
is crossed by every street lamp that passes. The eye goes row two > doors > driver.
Values: front 5, seats 14, wall 20, glass 34, snow and faces 60.
"""

import math
from collections.abc import Callable

from paper import DEEP, Place, Point, Points, Room, _hull, disc, mix, placed, shift, smooth
from props import Props, stump



class Aside(Room):
    """The bus seen from before row two: one eye, so that of every seat one sees the front."""

    @property
    def eye_x(self) -> float:
        return -100

    def p(self, x: float, y: float, z: float) -> Point:
        return super().p(x - self.eye_x, y, z)


R = Aside(hx=920, hy=420, f=1200, eye=115, back=470, left=-360, right=420, top=214)
CAB = -30.0   # how far ahead of the door the driver sits
CAND = -234.0  # where on his ledge a candle stands
P = Place("night_bus", "On the bus", seed=23, room=R)
PROPS = Props(P)
B = R.back
UP = "translate(0 -40)"  # what is drawn in units stands as high as the room
WALL, WALL_D, FLOOR, ROOF = "#28324e", "#1c243f", "#23233d", "#1b2240"
SEAT, SEAT_D, SEAT_L, FRAME = "#44304a", "#2c2036", "#5a4260", "#3a4566"
POLE = "#6b7695"
WINDOWS = ((-172, -76), (-66, 40), (50, 156), (166, 272), (282, 420))
DOOR = (-296.0, -196.0)
POLES = ((-184.0, 376.0), (78.0, 372.0), (184.0, 372.0))
ROWS = {"one": -142.0, "two": -22.0, "three": 58.0, "four": 150.0, "back": 246.0}
GLASS = [R.front(a, b, 94, 172, B) for a, b in WINDOWS]
LEAVES = [R.front(-290, -250, 24, 184, B), R.front(-242, -202, 24, 184, B)]
WHEEL: list[Point] = []
SHIELD = R.side(R.left, 84, 192, 180, 458)


def bridge(ink: str, fine: str) -> None:
    """The bridge they came by: towers, cable, hangers."""
    for tx in (1236, 1930):
        P.sheet([(tx - 22, 308), (tx + 22, 308), (tx + 26, 540), (tx + 10, 540), (tx + 8, 380), (tx - 8, 380), (tx - 10, 540),
                 (tx - 26, 540)], ink, .3, .2)
    for x0, x1, x2 in ((560, 1236, 1583), (1583, 1930, 2300)):
        cable = smooth([(x0, 500 if x0 < 1000 else 470), ((x0 + x1) / 2, 440), (x1, 312), ((x1 + x2) / 2, 438), (x2, 470)], 30, False)
        P.line(cable, ink, 4)
        for i, (u, v) in enumerate(cable):
            if i % 2:
                P.line([(u, v), (u, 500)], fine, 1.4)
    P.poly([(540, 498), (2150, 490), (2150, 508), (540, 514)], ink)


FOOT = 512.0        # where the river's other side stands in its snow
# From the left: towers in the haze, with sky let down to the ice between them.
FAR = ((-214, 96, 96, "slab"), (-96, 70, 150, "step"), (-10, 120, 62, "slab"), (150, 84, 118, "slab"), (246, 60, 190, "spire"), (330, 130, 76, "slab"),
       (500, 66, 128, "step"), (580, 96, 84, "tank"), (716, 74, 176, "step"), (800, 110, 104, "slab"), (930, 54, 140, "slab"), (1080, 92, 92, "dome"),
       (1190, 58, 158, "slab"), (1262, 110, 72, "slab"), (1420, 80, 124, "tank"), (1520, 64, 198, "step"), (1600, 120, 88, "slab"), (1756, 56, 150, "spire"),
       (1830, 100, 112, "slab"), (1990, 84, 168, "step"), (2090, 90, 84, "slab"))
# And before them the low shore: sheds, a gas holder, chimneys, a church, a crane.
SHORE = ((-230, 190, 34, "sheds"), (-20, 86, 56, "tank"), (96, 150, 30, "row"), (268, 90, 62, "holder"), (390, 176, 36, "sheds"), (596, 60, 66, "church"),
         (676, 150, 34, "row"), (848, 40, 104, "stack"), (890, 140, 40, "sheds"), (1044, 96, 62, "holder"), (1160, 160, 34, "row"), (1330, 76, 70, "church"),
         (1420, 120, 52, "tank"), (1560, 150, 38, "sheds"), (1722, 60, 122, "crane"), (1800, 150, 32, "row"), (1962, 38, 110, "stack"), (2004, 146, 42, "sheds"))


def house(x: float, w: float, h: float, kind: str) -> list[list[Point]]:
    """One house of the other side as pieces of paper, the broadest first."""
    b, m = FOOT, x + w / 2

    def block(a: float, e: float, y0: float, y1: float) -> list[Point]:
        return [(x + w * a, b - h * y1), (x + w * e, b - h * y1 - 1.5), (x + w * e, b - h * y0), (x + w * a, b - h * y0)]

    if kind == "step":
        return [block(0, 1, 0, .58), block(.14, .86, .5, .8), block(.3, .7, .7, .94), [(m - 2, b - h * .9), (m, b - h * 1.16), (m + 2, b - h * .9)]]
    if kind == "spire":
        return [block(0, 1, 0, .5), block(.2, .8, .4, .72), [(x + w * .2, b - h * .72), (m, b - h), (x + w * .8, b - h * .72)]]
    if kind == "tank":
        return [block(0, 1, 0, .74), [(m - 2, b - h * .7), (m - 2, b - h * .84), (m + 20, b - h * .84), (m + 20, b - h * .7)],
                [(m - 8, b - h * .82), (m - 8, b - h * .95), (m + 9, b - h * 1.02), (m + 26, b - h * .95), (m + 26, b - h * .82)]]
    if kind == "dome":
        return [block(0, 1, 0, .5), block(.24, .76, .4, .62),
                smooth([(x + w * .26, b - h * .6), (x + w * .3, b - h * .8), (m, b - h * .96), (x + w * .7, b - h * .8), (x + w * .74, b - h * .6)], 9),
                [(m - 2, b - h * .92), (m, b - h * 1.14), (m + 2, b - h * .92)]]
    if kind == "sheds":       # roofs with a north light each
        n = max(3, int(w / 44))
        top = [p for i in range(n) for p in ((x + w * i / n, b - h), (x + w * (i + 1) / n, b - h * .6))]
        return [[(x, b), *top, (x + w, b)]]
    if kind == "row":         # gables and chimneys
        n = max(3, int(w / 40))
        top = [p for i in range(n) for p in ((x + w * i / n, b - h * .62), (x + w * (i + .5) / n, b - h * (1.1 if i % 3 else .9)), (x + w * (i + 1) / n, b - h * .62))]
        pots = [[(x + w * (i + .66) / n, b - h * .6), (x + w * (i + .66) / n, b - h * 1.2), (x + w * (i + .8) / n, b - h * 1.2), (x + w * (i + .8) / n, b - h * .6)]
                for i in range(0, n, 2)]
        return [[(x, b), *top, (x + w, b)], *pots]
    if kind == "holder":
        posts = [[(x + w * t - 1.6, b), (x + w * t - 1.6, b - h), (x + w * t + 1.6, b - h), (x + w * t + 1.6, b)] for t in (0, .24, .5, .76, 1)]
        return [smooth([(x + 3, b), (x + 3, b - h * .6), (m, b - h * .74), (x + w - 3, b - h * .6), (x + w - 3, b)], 14), *posts,
                [(x - 2, b - h), (x + w + 2, b - h), (x + w + 2, b - h + 4), (x - 2, b - h + 4)]]
    if kind == "church":
        return [[(x, b), (x, b - h * .4), (x + w * .32, b - h * .58), (x + w * .64, b - h * .4), (x + w * .64, b)],
                [(x + w * .66, b), (x + w * .66, b - h * .72), (x + w * .83, b - h * 1.3), (x + w, b - h * .72), (x + w, b)]]
    if kind == "stack":
        return [[(m - 9, b), (m - 5, b - h), (m + 5, b - h), (m + 9, b)], [(m - 7, b - h + 8), (m - 7, b - h - 2), (m + 7, b - h - 2), (m + 7, b - h + 8)]]
    if kind == "crane":
        return [[(m - 12, b), (m - 5, b - h * .8), (m + 5, b - h * .8), (m + 12, b), (m + 6, b), (m, b - h * .6), (m - 6, b)],
                [(m - 10, b - h * .74), (m - 6, b - h * .92), (m + 14, b - h * .92), (m + 14, b - h * .74)],
                [(m, b - h * .86), (m + 78, b - h * 1.24), (m + 80, b - h * 1.19), (m + 8, b - h * .78)], [(m + 76, b - h * 1.2), (m + 76, b - h * .6), (m + 78, b - h * .6), (m + 78, b - h * 1.2)]]
    return [block(0, 1, 0, 1), block(.58, .8, .9, 1.1)]


def outside() -> None:
    """Sky before dawn, the bridge, the river's other side, the near pavement."""
    with P.layer("air", 4):
        P.rect(-230, 0, 2380, 1080, P.sky("#141d3a", "#4f6288", 150, 560))
    with P.layer("skyline", 3.6), P.group(turn=UP):
        for n, row in enumerate((FAR, SHORE)):
            for x, w, h, kind in row:
                local = mix(("#3a4d76", "#28375c")[n], ("#435780", "#2f4066")[n], P.rand.random())
                for q in house(x, w, h, kind):
                    P.sheet(q, local, .2 + .2 * n, .12)
                for _ in range(int(w * h / (900 if n else 500)) if kind in "slab step" else 0):
                    P.rect(x + P.rand.uniform(6, w - 10), FOOT - h * P.rand.uniform(.12, .8), 4, 7, ("#4b5f88", "#40537c")[n])
            if not n:
                bridge("#22304f", "#2a395c")
    with P.layer("street", 3, weather=True), P.group(turn=UP):
        P.poly(smooth([(-230, 520), (200, 506), (500, 512), (860, 500), (1200, 512), (1600, 500), (2150, 508), (2150, 560),
                       (2150, 800), (-230, 800)], 60), "#7c90b0", 1)
        P.poly(smooth([(-230, 560), (300, 536), (700, 552), (1200, 530), (1700, 548), (2150, 534), (2150, 800), (-230, 800)], 60),
               "#62769a", 1)
        for x, big in ((860, 1), (1392, 1), (1800, 1), (560, .9)):
            P.line([(x, 560), (x, 350), (x - 14, 330), (x - 52, 326)], "#131a34", 7 * big)
            P.sheet([(x - 76, 318), (x - 40, 320), (x - 42, 332), (x - 74, 332)], "#131a34", 0, .25)
        # a shop front with its grille down, a corner mailbox under snow, a tree in wire
        P.sheet([(1010, 360), (1170, 360), (1170, 540), (1010, 540)], "#1a2342", .5, .15)
        for i in range(9):
            P.line([(1020, 412 + i * 13), (1160, 412 + i * 13)], "#27325a", 2)
        P.sheet([(1004, 372), (1176, 370), (1184, 402), (996, 404)], "#3a2c44", .4, .25)
        P.sheet([(1490, 470), (1540, 468), (1542, 540), (1488, 540)], "#24304e", .4, .2)
        P.sheet(smooth([(1480, 474), (1492, 458), (1515, 452), (1538, 458), (1550, 472), (1516, 468)], 10), "#93a6c4", 0, .3)
        for d in (-30, -14, 0, 16, 28):
            P.line([(1650, 540), (1650 + d * .4, 450), (1650 + d * 1.6, 380 + abs(d))], "#18213e", 4 if d == 0 else 2.5)


def shell() -> None:
    """Far wall with windows and doors, ceiling, floor, windscreen."""
    P.poly(R.flat(R.left, R.right, 0, 200, B), FLOOR, 1, 0)
    for x in range(-320, 421, 14):
        P.line([R.p(x, 0, 215), R.p(x, 0, B)], "#1d1d35", 1.8, cap="butt")
    for z in (300, 372):
        P.line([R.p(-196, 0, z), R.p(420, 0, z)], "#34345a", 3, cap="butt")
    P.poly(R.flat(R.left, R.right, 0, 372, B), "#1d1e36", .5, 0)
    P.poly(R.flat(R.left, R.right, R.top, 180, B), ROOF, 1, 0)
    # the windscreen at the far left: a foreshortened sheet with a hole
    P.holed(R.side(R.left, 0, R.top, 180, B), [SHIELD], "#1a2140", 0, .2)
    P.line([R.p(R.left, 84, 330), R.p(R.left, 192, 330)], "#141a34", 7)
    for z, lean in ((440, 60), (320, 40)):
        P.line([R.p(R.left, 86, z), R.p(R.left, 150, z - lean)], "#0e1428", 4)
    P.poly(smooth([SHIELD[2], R.p(R.left, 94, 440), R.p(R.left, 88, 380), R.p(R.left, 92, 300), R.p(R.left, 84, 240), SHIELD[3]], 30),
           "#8c9fbd", .9)
    # far wall
    P.holed(R.front(R.left, R.right, 0, R.top, B), [*GLASS, R.front(*DOOR, 0, 196, B)], WALL, 0, .2)
    for a, b in WINDOWS:
        P.holed(R.front(a - 5, b + 5, 88, 178, B - 3), [R.front(a + 1, b - 1, 95, 171, B - 3)], "#3a4668", .7, .3)
        P.poly(R.front(a, b, 155, 157.5, B - 2), "#303b5c", 1, .4)
    # panels under the windows, screws, a scratched heart of two bars
    for x in range(-186, 420, 58):
        P.poly(R.front(x + 2, x + 56, 30, 84, B), "#242d49", 1, .6)
        P.line([R.p(x + 2, 84, B), R.p(x + 56, 84, B)], "#3b4769", 2)
        for u in (5, 53):
            P.poly(disc(*R.p(x + u, 80, B), 2.4), "#46527a")
    P.sheet(R.front(-192, R.right, 0, 28, B - 6), WALL_D, .6, .2)
    # cove with cards: paper bars, no words
    P.sheet([R.p(-192, 182, B - 2), R.p(R.right, 182, B - 2), R.p(R.right, 211, B - 40), R.p(-192, 211, B - 40)], "#222b4a", .8, .25)
    cards = ("#4a3a52", "#39506a", "#54434a", "#34466a", "#4c4a64", "#3d4a58")
    for i, x in enumerate(range(-180, 410, 68)):
        q = [R.p(x, 184, B - 5), R.p(x + 60, 184, B - 5), R.p(x + 60, 208, B - 37), R.p(x, 208, B - 37)]
        P.sheet(q, cards[i % 6], .3, .3)
        ink = mix(cards[i % 6], "#c9c6d0", .42)

        def on(pts: Points, x: float = x) -> list[Point]:       # across and up the card, which leans over us
            return [R.p(x + u, 184 + v, B - 5 - 32 * v / 24) for u, v in pts]
        first, second, size = (("EXACT FARE", "NO BILLS", .36), ("LEARN TO TYPE", "IN NINE NIGHTS", .3), ("HOLD THE RAIL", "IT HOLDS YOU", .3),
                               ("SOUP TO GO", "FROM SIX", .36), ("ROOMS BY THE WEEK", "WITH SINK", .25), ("LOST SOMETHING?", "ASK AT THE DEPOT", .27))[i % 6]
        PROPS.words(first, on, 5, 12.5, size, ink, 2.2)
        PROPS.words(second, on, 5, 4.5, size * .8, mix(cards[i % 6], "#c9c6d0", .28), 1.8)
    # ceiling strips, unlit, and their seams
    for z0, z1 in ((330, 352), (238, 256)):
        P.poly(R.flat(-180, R.right, R.top - 1, z0 - 6, z1 + 6), "#151b38", 1, .6)
        for x in range(-176, 410, 98):
            P.sheet(R.flat(x, x + 90, R.top - 2, z0, z1), "#4a5577", 0, .3)
    for x in range(-320, 420, 98):
        P.line([R.p(x, R.top, 190), R.p(x, R.top, 430)], "#141a36", 2)


def wet_glass() -> None:
    """Runs and drops on the windows, fog at the foot where people have breathed."""
    for n, glass in enumerate(GLASS[1:], 1):  # what rain runs down on; hardly seen itself
        P.raw(f'<g id="{P._id(f"glass_{n}")}" class="pane">')
        P.poly(glass, "#a8b8d8", .02, 0)
        P.raw("</g>")
    for a, b in WINDOWS:
        q = R.front(a + 1, b - 1, 95, 171, B - 3)
        (x0, y0), (x1, _), (_, y1), _ = q
        n = 6
        top = [(x0 + (x1 - x0) * i / n, y1 - P.rand.uniform(24, 62)) for i in range(n + 1)]
        P.poly([*smooth(top, 24, False), (x1, y1), (x0, y1)], "#8fa2c0", .22)
        for _ in range(7):
            x, y = P.rand.uniform(x0 + 8, x1 - 8), P.rand.uniform(y0 + 6, y0 + 70)
            w = P.rand.uniform(30, 110)
            run = smooth([(x, y), (x - 3, y + w * .4), (x - 12, y + w * .7), (x - 14, min(y1 - 3, y + w))], 14, False)
            P.line(run, "#a9bad6", 1.6, .4)
            P.poly(disc(*run[-1], 2.6, 3.6, 7), "#b9c8e0", .55)
    a, b = WINDOWS[1]  # somebody small has drawn a house in the fog of row two's window
    x, y = R.p(4, 99, B - 3)
    P.line([(x, y), (x, y - 22), (x + 16, y - 36), (x + 32, y - 22), (x + 32, y), (x, y)], "#33466c", 3.4, .9)
    P.line([(x + 22, y - 30), (x + 22, y - 40)], "#33466c", 3, .9)


def doors() -> None:
    """Two folding leaves, the step, the rail."""
    P.holed(R.front(-300, -192, 0, 200, B - 4), [R.front(-293, -199, 8, 192, B - 4)], "#333e60", .6, .3)
    for q in LEAVES:
        (x0, y0), (x1, _), (_, y1), _ = q
        P.holed([(x0 - 9, y0 - 12), (x1 + 9, y0 - 12), (x1 + 9, y1 + 46), (x0 - 9, y1 + 46)], [q], "#272f4e", 0, .3)
        P.poly([(x0 + 12, y0), (x0 + 34, y0), (x0 + 8, y1), (x0, y1), (x0, y0 + 60)], "#8fa2c0", .14)
        P.poly([(x0, y1), (x0, y1 - 40), (x0 + 30, y1 - 24), (x0 + 70, y1 - 34), (x1, y1 - 14), (x1, y1)], "#8fa2c0", .3)
    u = R.p(-246, 0, B)[0]
    P.line([(u, R.p(0, 190, B)[1]), (u, R.p(0, 8, B)[1])], "#0f142a", 6)
    for x in (-262, -230):
        P.line([R.p(x, 70, B - 10), R.p(x, 140, B - 10)], POLE, 6)
        P.line(shift([R.p(x, 70, B - 10), R.p(x, 140, B - 10)], -2, 0), mix(POLE, "#b9c4dc", .3), 1.6)
    P.sheet(R.flat(-296, -196, -10, 432, B), "#14172c", 0, .2)
    P.sheet(R.front(-298, -194, -10, 0, 430), "#3d4262", .3, .35)
    P.poly(R.flat(-298, -194, 0, 424, 432), "#6a6650", 1, .5)


def profile(x: float, y0: float = 0) -> list[tuple[float, float]]:
    """A seat's side, facing left: backrest foot at x (cm)."""
    return [(x - 46, 40 + y0), (x - 44, 49 + y0), (x - 8, 47 + y0), (x - 4, 52 + y0), (x + 8, 112 + y0), (x + 14, 120 + y0),
            (x + 21, 118 + y0), (x + 22, 110 + y0), (x + 10, 44 + y0), (x + 4, 38 + y0), (x - 40, 37 + y0)]


def faces(outline: Points, z0: float, z1: float, tone: Callable[[float, float], str], wobble: float = .3) -> None:
    """Of a side pushed into depth, the faces that the eye sees, with a colour by the way each looks."""
    for (x0, y0), (x1, y1) in zip(outline, [*outline[1:], outline[0]], strict=True):
        nx, ny = y0 - y1, x1 - x0
        if nx * (R.eye_x - x0) + ny * (R.eye - y0) > 0:
            d = math.hypot(nx, ny)
            P.poly([R.p(x0, y0, z0), R.p(x1, y1, z0), R.p(x1, y1, z1), R.p(x0, y0, z1)], tone(nx / d, ny / d), 1, wobble)


def cloth(colour: str, dark: str) -> Callable[[float, float], str]:
    """What looks up is paler than what looks ahead."""
    return lambda nx, ny: mix(colour, "#8a7a9a", .2) if ny > .8 else mix(colour, dark, .45) if nx < 0 else mix(colour, dark, .8)


def seat(x: float, z: float, depth: float = 40, colour: str = SEAT, dark: str = SEAT_D, lift: float = .5) -> None:
    """One shell on its box, pushed into depth, with a pad, piping and a grab bar."""
    P.contact(x - 14, z + depth / 2, 38, depth * .55, .45)
    P.poly(R.side(x - 40, 2, 36, z, z + depth), "#141a32", 1, .4)
    P.poly(R.front(x - 40, x + 2, 2, 36, z), "#1a2038", 1, .4)
    side = profile(x)
    faces(side, z, z + depth, cloth(colour, dark))

    def on(t: float, y: float) -> Point:        # on the front of the back: t into depth
        return R.p(x - 4 + 12 * (y - 52) / 60, y, z + depth * t)
    if x > R.eye_x:
        P.sheet([on(.14, 106), on(.86, 106), on(.86, 62), on(.14, 62)], mix(colour, dark, .12), 0, .16, .4)
        P.line([on(.14, 92), on(.86, 92)], mix(colour, dark, .6), 2)
    P.sheet([R.p(u, v, z) for u, v in side], colour, lift, .28, .5)
    P.line(smooth([R.p(u, v, z) for u, v in side[3:6]], 20, False), mix(colour, "#b9a4c4", .28), 2.2)
    P.line([R.p(x - 40, 43, z), R.p(x - 8, 42, z)], mix(colour, dark, .7), 2.4)
    bar = smooth([R.p(x + 10, 119, z + 4), R.p(x + 16, 127, z + 4), R.p(x + 16, 127, z + depth - 4), R.p(x + 12, 119, z + depth - 4)], 12, False)
    P.line(bar, POLE, 6)
    P.line(shift(bar, -1, -2), mix(POLE, "#c9d4ec", .35), 1.8)


def far_seats() -> None:
    """The kerb-side benches; in row two the window shell is set forward."""
    for name in ("back", "four", "three", "one"):
        x = ROWS[name]
        seat(x - 6, 424)
        if name != "one":  # row one has a single seat: who sits behind it stays in sight
            seat(x, 374)
    seat(ROWS["two"] - 62, 424)
    seat(ROWS["two"], 374)


def panel(x: float, z: float, lift: float = .5, arm: bool = True) -> None:
    """The aisle side of a shell on its box: hides hips and knees."""
    foot = [(x - 44, 3), (x - 44, 30), (x + 4, 30), (x + 4, 3)]
    faces(foot, z, z + 8, lambda nx, _: "#131830" if nx else "#1a2038")
    P.sheet([R.p(u, v, z) for u, v in foot], "#1a2038", lift, .22, .6)
    for i in range(6):
        P.line([R.p(x - 36 + i * 6.4, 8, z), R.p(x - 36 + i * 6.4, 22, z)], "#10142a", 4)
    side = [(x - 50, 32), (x - 52, 42), (x - 47, 50), (x - 10, 47), (x - 3, 54), (x + 2, 74), (x + 9, 74), (x + 10, 46), (x + 5, 30), (x - 20, 27)]
    faces(side, z, z + 8, cloth(SEAT, SEAT_D))
    P.sheet([R.p(u, v, z) for u, v in side], SEAT, lift, .32, .6)
    P.poly([R.p(x - 50, 33, z), R.p(x - 20, 28, z), R.p(x + 5, 31, z), R.p(x + 7, 38, z), R.p(x - 20, 35, z), R.p(x - 51, 39, z)],
           SEAT_D, .8)
    P.line([R.p(x - 46, 47, z), R.p(x - 10, 44, z), R.p(x - 1, 52, z), R.p(x + 3, 70, z)], mix(SEAT, "#b9a4c4", .3), 2.2)
    if arm:
        rest = [R.p(x - 38, 63, z), R.p(x - 34, 66, z), R.p(x + 6, 68, z)]
        P.line(shift(rest, 2, 5), DEEP, 9, .4)
        P.line(rest, "#2b3048", 9)
        P.line(shift(rest, -1, -3), "#6a749c", 2)


def pole(x: float, z: float, y0: float = 0, y1: float = 214) -> None:
    """A stanchion with a collar at each end."""
    a, b = R.p(x, y0, z), R.p(x, y1, z)
    w = 3.4 * R.k(z)
    P.line([a, b], mix(POLE, DEEP, .35), w, cap="butt")
    P.line([(a[0] - w * .2, a[1]), (b[0] - w * .2, b[1])], POLE, w * .55, cap="butt")
    P.line([(a[0] - w * .36, a[1]), (b[0] - w * .36, b[1])], mix(POLE, "#c9d4ec", .45), w * .16, cap="butt")
    for u, v in (a, b):
        P.sheet(disc(u, v, w * 1.1, w * .45, 12), "#3a4566", 0, .3)


def strap(x: float, z: float, sway: float) -> None:
    """A hanging loop."""
    u, v = R.p(x, 200, z)
    k = R.k(z)
    P.line([(u, v), (u + sway, v + 13 * k)], "#2f2a3f", 3 * k)
    ring = smooth([(u + sway, v + 12 * k), (u + sway + 6 * k, v + 22 * k), (u + sway - 6 * k, v + 22 * k)], 8)
    P.line([*ring, ring[0]], "#7d7f94", 1.7 * k)


def along_the_wall() -> None:
    """Line, heater, cord, fare box."""
    with P.spot("yellow_line", "The yellow line"):
        P.poly(R.flat(-190, -180, .3, 268, 424), "#8d763f", 1, .8)
        for z in (285, 322, 366, 402):
            P.poly(R.flat(-190, -180, .4, z, z + 9), "#544a38", .8, 1)
    with P.spot("heater", "The heater under the bench"):
        P.sheet(R.front(64, 128, 3, 26, B - 10), "#39425f", .5, .3)
        for i in range(9):
            P.line([R.p(70 + i * 6.5, 7, B - 11), R.p(70 + i * 6.5, 22, B - 11)], "#161a30", 5)
    with P.spot("stop_cord", "The stop cord"):
        cord: list[Point] = []
        for a, b in ((-186, -71), (-71, 45), (45, 161), (161, 277), (277, 420)):
            cord += smooth([R.p(a, 160, B - 12), R.p((a + b) / 2, 151, B - 12), R.p(b, 160, B - 12)], 26, False)
        P.line(shift(cord, 4, 6), DEEP, 4, .4)
        P.line(cord, "#a08a54", 3.6)
        for x in (-71, 45, 161, 277):
            P.sheet(disc(*R.p(x, 160, B - 12), 6), POLE, .4, .4)
    with P.spot("fare_box", "The fare box"):
        P.contact(-204, 402, 18, 12, .6)
        P.sheet(R.front(-211, -197, 0, 66, 400), "#2c3652", .5, .25)
        P.poly(R.side(-190, 62, 112, 388, 412), "#2a3350", 1, .4)
        P.sheet([R.p(-220, 62, 388), R.p(-190, 62, 388), R.p(-188, 104, 388), R.p(-196, 114, 388), R.p(-218, 110, 388)], "#4a5675", .8, .35)
        P.sheet(R.front(-214, -196, 92, 102, 387), "#151b34", 0, .2)
        P.poly(R.front(-214, -196, 74, 86, 387), "#38435f", 1, .5)
        P.line([R.p(-212, 106, 387), R.p(-202, 107, 387)], "#0e1428", 5)
        for i in range(3):
            P.sheet(disc(*R.p(-211 + i * 5, 70, 387), 4), ("#8d763f", "#6c7590", "#7a4a4a")[i], 0, .3)
        x, y = R.p(-190, 100, 388)
        P.sheet([(x - 14, y - 44), (x + 14, y - 48), (x + 18, y - 10), (x - 8, y - 6)], "#808796", .4, .35)
        for i in range(3):
            P.line([(x - 7, y - 36 + i * 9), (x + 8, y - 38 + i * 9)], "#4d5468", 2)


def overhead() -> None:
    """The rail along the aisle, and what hangs on it."""
    rail = [R.p(-190, 200, 372), R.p(430, 200, 372)]
    P.line(shift(rail, 4, 7), DEEP, 8, .3)
    P.line(rail, POLE, 8)
    P.line(shift(rail, 0, -2.4), mix(POLE, "#c9d4ec", .4), 2)
    for x, s in ((-150, -5), (-96, -7), (18, -4), (100, -8), (190, -5), (236, -7)):
        strap(x, 372, s)


def in_the_aisle() -> None:
    """Poles, and a suitcase."""
    for x, z in POLES:
        pole(x, z)
    with P.spot("suitcase", "A suitcase standing in the aisle"):
        x = -3          # between two rows: clear of the poles, before the shells behind it
        P.contact(x + 2, 352, 18, 10, .6)
        P.poly(R.side(x - 9.5, 3, 56, 342, 366), "#2f2430", 1, .5)
        P.sheet(R.front(x - 9.5, x + 9.5, 3, 56, 342), "#5b4048", .6, .3)
        for v in (17, 42):
            P.poly(R.front(x - 9.5, x + 9.5, v - 1.5, v + 1.5, 341), "#3d2a34", 1, .4)
        P.sheet(R.front(x - 2.6, x + 2.6, 40, 45, 340), "#8a7a5e", 0, .4)
        P.line([R.p(x - 4, 56, 341), R.p(x - 3, 62, 341), R.p(x + 3, 62, 341), R.p(x + 4, 56, 341)], "#38262f", 6)
        P.sheet(R.front(x - 6.5, x + 3, 22, 33, 340), "#7a6a4e", .2, .3)
        u, v = R.p(x + 4, 58, 340)
        P.line([(u, v), (u + 6, v + 22)], "#b9b4ac", 1.6)
        P.sheet([(u, v + 20), (u + 16, v + 19), (u + 18, v + 46), (u + 3, v + 47)], "#9a968f", .3, .3)


def cab(x: float, y: float, z: float) -> Point:
    """A point of the cab."""
    return R.p(CAB + x, y, z)


def cab_back() -> None:
    """What is behind the driver: dash, mirror, the wheel under his hands, his seat's back."""
    P.sheet([R.p(R.left, 84, 250), R.p(R.left, 84, 420), cab(-306, 70, 420), cab(-306, 70, 250)], "#2a3250", 0, .3)
    P.sheet(R.side(CAB - 306, 0, 72, 200, 424), "#1d2440", 0, .2)
    for z, r in ((372, 9), (344, 12), (314, 9)):
        P.sheet(placed(disc(0, 0, r * .5, r), *cab(-305, 60, z)), "#39446a", .3, .3)
        P.line([cab(-304, 60, z), cab(-304, 64, z - 4)], "#0e1428", 2)
    with P.spot("mirror", "The driver's mirror"):
        u, v = cab(-262, 176, 330)
        P.line([(u, v - 20), (u + 10, v - 110)], "#161c36", 8)
        q = smooth([(u - 92, v - 30), (u + 92, v - 36), (u + 102, v), (u + 90, v + 40), (u - 90, v + 44), (u - 102, v + 6)], 24)
        P.sheet(q, "#11162e", 1, .45)
        P.poly(placed(q, u * .1, v * .1, .9), "#2c3a5c")
        with P.group(clip=P.clip(placed(q, u * .1, v * .1, .9))):
            P.poly([(u - 100, v - 34), (u + 100, v - 34), (u + 60, v + 6), (u - 60, v + 6)], "#1d2644")
            for i in range(4):
                for f in (-1, 1):
                    x, s = u + f * (72 - i * 17), 1.1 - i * .22
                    P.sheet([(x - 15 * s, v + 50), (x - 14 * s, v + 6 - 12 * s + i * 2), (x + 14 * s, v + 6 - 12 * s + i * 2), (x + 15 * s, v + 50)],
                            mix(SEAT, "#2c3a5c", i * .18), .2, .3)
            for i in range(3):
                for f in (-1, 1):
                    P.poly([(u + f * (96 - i * 24), v - 24 + i * 5), (u + f * (78 - i * 22), v - 20 + i * 5),
                            (u + f * (78 - i * 22), v - 4), (u + f * (96 - i * 24), v - 4)], "#6d83aa", .8)
            P.poly([(u - 60, v - 34), (u - 40, v - 34), (u - 74, v + 46), (u - 96, v + 46)], "#a9bad6", .12)
    col = [cab(-305, 56, 316), cab(-279, 84, 316)]
    P.line(col, "#161c36", 20)
    u, v = cab(-275, 86, 312)
    wheel = placed(disc(0, 0, 26, 96, 30), u, v, 1, turn=24)
    WHEEL.extend(wheel)
    P.line([*wheel, wheel[0]], "#0d1226", 15)
    P.line(shift([*wheel[10:26]], -2, -3), "#3a4770", 3)
    P.line([placed([(0, -90)], u, v, turn=24)[0], placed([(0, 90)], u, v, turn=24)[0]], "#0d1226", 9)
    P.sheet(placed(disc(0, 0, 13, 30), u, v, turn=24), "#1b2342", 0, .3)
    # his seat, high-backed, with somebody's crochet over it
    back = [cab(u, v, 316) for u, v in ((-226, 36), (-228, 60), (-219, 104), (-216, 122), (-218, 136), (-212, 147), (-200, 147),
                                        (-193, 136), (-194, 118), (-198, 96), (-202, 40))]
    shell = [(u, v) for u, v in ((-228, 36), (-228, 60), (-219, 104), (-216, 122), (-218, 136), (-212, 147), (-200, 147), (-193, 136), (-194, 118), (-198, 96), (-202, 40))]
    faces([(CAB + u, v) for u, v in shell], 316, 352, lambda nx, _: "#1b2340" if nx > 0 else "#232b49")
    P.sheet(smooth(back, 26), "#2a3350", .9, .32)
    cover = [cab(u, v, 315) for u, v in ((-221, 92), (-217, 121), (-194.5, 119), (-198, 90))]
    n = 6
    hem = [(cover[3][0] + (cover[0][0] - cover[3][0]) * i / (2 * n), cover[3][1] + (cover[0][1] - cover[3][1]) * i / (2 * n) + (9 if i % 2 else 0))
           for i in range(1, 2 * n)]
    P.sheet([cover[0], cover[1], cover[2], cover[3], *hem], "#5a4a58", .4, .35)
    for v, c in ((97, "#7a5648"), (104, "#6c6a7c"), (111, "#7a5648")):
        P.line([cab(-220 + (v - 92) * .13, v, 315), cab(-197.6 + (v - 92) * .12, v - 2, 315)], c, 5, cap="butt", dash="9 5")


def cab_front() -> None:
    """What is before him: half partition, a thermos, a rag, a paper saint of a bus timetable."""
    # partition between cab and aisle: solid to the elbow, a tube above
    q = [cab(-268, 0, 288), cab(-268, 49, 288), cab(-248, 59, 288), cab(-186, 59, 288), cab(-178, 51, 288), cab(-178, 0, 288)]
    faces([(CAB - 268, 0), (CAB - 268, 49), (CAB - 248, 59), (CAB - 186, 59), (CAB - 178, 51), (CAB - 178, 0)], 288, 296, lambda nx, ny: "#3a4468" if ny > .5 else "#1a2140")
    P.sheet(q, "#242c4a", 1, .3)
    P.poly([cab(-260, 6, 287), cab(-260, 42, 287), cab(-188, 48, 287), cab(-188, 6, 287)], "#1c2340", 1)
    P.line([cab(-252, 61, 287), cab(-186, 61, 287)], POLE, 7)
    x, y = cab(-236, 24, 286)
    P.sheet([(x - 44, y - 44), (x + 40, y - 50), (x + 44, y + 34), (x - 40, y + 38)], "#6a6d80", .5, .35)
    for i in range(5):
        P.line([(x - 32, y - 30 + i * 13), (x + 28 - (i % 3) * 14, y - 33 + i * 13)], "#454a62", 2.4)
    pole(CAB - 180, 290, 52)
    x, y = cab(-192, 61, 284)
    P.sheet([(x - 16, y), (x - 17, y - 66), (x - 11, y - 76), (x + 11, y - 76), (x + 17, y - 66), (x + 16, y)], "#3d5560", .5, .35)
    P.sheet([(x - 12, y - 76), (x - 11, y - 98), (x + 11, y - 98), (x + 12, y - 76)], "#7f7a74", 0, .35)
    P.poly([(x + 4, y - 2), (x + 5, y - 70), (x + 12, y - 66), (x + 16, y - 2)], "#2a3d48")


def near() -> None:
    """The front flat: the roof as it was cut, a near seat of the same make."""
    ink, rim = "#0b1022", "#3d5078"
    P.sheet(smooth([(-260, -30), (2180, -30), (2180, 62), (1700, 40), (1200, 33), (700, 42), (200, 64), (-40, 110), (-120, 220), (-150, 420),
                    (-260, 520)], 60), ink, 1.6, .4, tint="#6d86b8")
    for x in range(40, 2140, 92):
        P.poly(disc(x, 17 + (x - 1150) ** 2 / 90000, 3.4), "#27314f")
    P.sheet([(-260, 1052), (420, 1046), (980, 1050), (1560, 1044), (2180, 1050), (2180, 1120), (-260, 1120)], ink, 1.4, .4,
            tint="#6d86b8")
    for x in range(-200, 2140, 92):
        P.poly(disc(x, 1066, 3.2), "#27314f")
    x, z0, z1 = 84.0, 246.0, 290.0
    side = profile(x)
    # its box: the end towards us, and the end that looks ahead
    P.poly([R.p(x - 40, 38, z0), R.p(x - 40, 38, z1), R.p(x - 40, -34, z1), R.p(x - 40, -34, z0)], "#141a34", 1, .5)
    P.sheet([R.p(x - 40, 38, z0), R.p(x + 6, 38, z0), R.p(x + 6, -34, z0), R.p(x - 40, -34, z0)], "#0f142b", 0, .3, tint=rim)
    for i in range(6):
        P.line([R.p(x - 34 + i * 6.4, 6, z0), R.p(x - 34 + i * 6.4, 24, z0)], "#080b1a", 7)
    faces(side, z0, z1, lambda nx, ny: "#4a4164" if ny > .8 else "#2e2947" if nx < 0 else "#191831", .5)

    def on(t: float, y: float) -> Point:
        return R.p(x - 4 + 12 * (y - 52) / 60, y, z0 + (z1 - z0) * t)
    P.sheet([on(.12, 107), on(.88, 107), on(.88, 60), on(.12, 60)], "#37304f", 0, .3, .5, tint="#8a93c0")
    for y in (72, 84, 96):
        P.line([on(.14, y), on(.86, y)], "#28233f", 3)
    P.line([R.p(x - 44, 49, z1), R.p(x - 44, 49, z0), R.p(x - 8, 47, z0)], "#7d7f9c", 3, .8)
    q = P.sheet([R.p(u, v, z0) for u, v in side], "#1c1a33", 1.4, .6, tint=rim)
    P.line([*q[3:6]], "#6f7cab", 3)
    # the seam round its cheek, a cigarette's burn, two letters scratched by a key
    mid = (sum(u for u, _ in q) / len(q), sum(v for _, v in q) / len(q))
    P.line(smooth([R.p(x + u, v, z0) for u, v in ((-38, 42), (-6, 42), (2, 52), (12, 108), (15, 114), (17, 108), (8, 46))], 40, False), "#2d2a48", 3)
    P.poly(disc(mid[0] + 44, mid[1] + 40, 5, 4), "#0b0d1c")
    P.line([R.p(x - 24, 30, z0), R.p(x - 26, 14, z0), R.p(x - 18, 14, z0)], "#27304f", 2.4)
    bar = smooth([R.p(x + 10, 119, z0), R.p(x + 16, 128, z0), R.p(x + 16, 128, z1), R.p(x + 12, 119, z1)], 14, False)
    P.line(bar, "#1f2844", 12)
    P.line(shift(bar, -1, -3), "#66779f", 3)


def hit(points: list[Point], colour: str, a: float) -> None:
    """A patch of light."""
    P.poly(points, colour, a, .6)


def cast(x: float, y: float, z: float, lamp: float) -> tuple[float, float]:
    """Where on the floor a lamp of the street, beyond the wall at `lamp`, lays a point of the bus."""
    t = 360 / (360 - y)
    return lamp + (x - lamp) * t, 780 + (z - 780) * t


def on_floor(corners: Points, z: float, lamp: float) -> list[Point]:
    """An upright piece's light or shadow on the floor."""
    return [R.p(u, .5, max(150, w)) for u, w in (cast(x, y, z, lamp) for x, y in corners)]


def lights_outside() -> None:
    """Lamps of the street and early risers, seen through the glass; each window laid on the floor."""
    pale, cold = "#c9d8f0", "#7d96c4"
    with P.light("stripes_outside", 2, of="stripes"):
        clip = P.clip(*[R.front(a + 1, b - 1, 95, 171, B - 3) for a, b in WINDOWS], *LEAVES, SHIELD)
        with P.group(clip=clip), P.group(turn=UP):
            for x in (860, 1392, 1800, 560):
                P.beam((x - 58, 334), 540, 16, (70, 110), (.5, .3), "#9fb4d8")
                P.poly(disc(x - 58, 331, 17, 5), "#eef4ff", .95)
                P.glow(x - 58, 336, 110, 80, "#9fb4d8", .6)
                P.poly(disc(x - 58, 544, 110, 12), "#9fb4d8", .5 if x > 600 else .2)
            for x, y, who in ((1090, 420, "cook"), (818, 430, "plants"), (1620, 436, "ironing"), (2020, 428, "reader")):
                P.neighbour_lit(x, y, 34, 40, who, "#b9803f")
            for x, y in ((40, 430), (120, 452), (176, 438)):
                P.glow(x, y, 34, 26, "#c9a06a" if x != 120 else "#a8404a", .9)
                P.poly(disc(x, y, 5), "#ffe9c8" if x != 120 else "#ff9a90", .9)
                P.line([(x, y + 40), (x - 2, y + 78)], "#8a7a6a", 4, .3)
        for a, b in WINDOWS:  # drops that catch it
            for _ in range(9):
                x, y = R.p(P.rand.uniform(a + 6, b - 6), P.rand.uniform(98, 166), B - 3)
                P.poly(disc(x, y, 2, 3, 7), pale, .8)
        # on the floor a window keeps its bar, its feet of fog, and the backs that stand in it
        y0, y1 = R.p(0, 0, 400)[1], R.p(0, 0, 205)[1]
        backs = [[(x + 2, 44), (x + 6, 112), (x + 12, 120), (x + 22, 118), (x + 12, 44)] for x in (ROWS["two"], ROWS["three"], ROWS["four"], ROWS["back"])]
        for (a, b), k in zip(WINDOWS, (.8, .5, 1, .7, .5), strict=True):
            lamp = (a + b) / 2 - 96
            dark = [_hull([*on_floor(q, 376, lamp), *on_floor(q, 462, lamp)]) for q in backs if a - 60 < q[0][0] < b + 30]
            with P.group(mask=P.hide(*dark) if dark else ""):
                for low, high in ((98, 110), (111.5, 153), (159, 171)):
                    fill = P.linear([(0, cold, (.16 if low < 100 else .36) * k), (.6, cold, .26 * k), (1, cold, .05)], (0, y0, 0, y1))
                    for u0, u1 in ((a + 4, (a + b) / 2 - 1), ((a + b) / 2 + 1, b - 4)):
                        hit(on_floor([(u0, low), (u1, low), (u1, high), (u0, high)], B, lamp), fill, 1)
        # what the snow throws up to the ceiling
        for (a, b), k in zip(WINDOWS[:4], (.8, .5, 1, .7), strict=True):
            hit([R.p(a + 18, R.top - 1, 424), R.p(b - 18, R.top - 1, 424), R.p(b - 34, R.top - 1, 262), R.p(a + 34, R.top - 1, 262)],
                P.linear([(0, cold, 0), (1, cold, .26 * k)], (0, R.p(0, R.top, 262)[1], 0, R.p(0, R.top, 424)[1])), 1)


def lights_in_street() -> None:
    """What a lamp that goes by does behind whoever sits there: shafts in the air, backs' edges."""
    cold, pale = "#7d96c4", "#c9d8f0"
    with P.light("stripes", 1.45):
        for (a, b), k in zip(WINDOWS[:4], (.8, .6, 1, .7), strict=True):
            lamp = (a + b) / 2 - 96
            foot = on_floor([(a + 10, 106), (b - 10, 106)], B, lamp)
            P.poly([R.p(a + 8, 170, B - 2), R.p(b - 8, 170, B - 2), R.p(b - 8, 97, B - 2), foot[1], foot[0], R.p(a + 8, 97, B - 2)],
                   P.linear([(0, cold, .2 * k), (.5, cold, .1 * k), (1, cold, 0)], (0, R.p(0, 170, B)[1], 0, foot[0][1])), 1, .5)
        for name in ("two", "three", "four", "back"):
            for x, z in ((ROWS[name] - (62 if name == "two" else 6), 424), (ROWS[name], 374)):
                P.line([R.p(x - 3, 56, z + 39), R.p(x + 8, 112, z + 39), R.p(x + 13, 119, z + 39)], pale, 2.6, .5)
                hit([R.p(x - 42, 49, z + 4), R.p(x - 10, 47.4, z + 4), R.p(x - 10, 47.4, z + 36), R.p(x - 42, 49, z + 36)], cold, .2)


def lights_on_metal() -> None:
    """A thin edge of the same on poles and a suitcase."""
    pale = "#c9d8f0"
    with P.light("stripes_metal", 1, of="stripes"):
        for x, z in POLES:
            u, v = R.p(x, 150, z)
            P.line([(u - 3, v), (u - 3, v + 200)], pale, 2.6, .5)
        P.line([R.p(-12, 56, 342), R.p(6, 56, 342)], pale, 2.6, .5)
        hit(R.side(-12.5, 4, 55, 343, 365), "#7d96c4", .22)


def wheel_ring() -> list[list[Point]]:
    """The wheel's own outline, which stays dark before the dials."""
    u, v = (sum(p[i] for p in WHEEL) / len(WHEEL) for i in (0, 1))

    def around(k: float) -> list[Point]:
        return placed(disc(0, 0, 26 + k, 96 + k, 30), u, v, 1, turn=24)
    out, inner = around(7), around(-8)
    ring = [*out, out[0], inner[0], *inner[::-1]]
    return [ring, placed(disc(0, 0, 13, 30), u, v, turn=24), placed([(-5, -90), (5, -90), (5, 90), (-5, 90)], u, v, turn=24)]


def lights_within() -> None:
    """Ceiling, dash, doors: all of it behind whoever sits or stands there."""
    with P.light("ceiling", 1.45):
        for z0, z1, a in ((330, 352, .62), (238, 256, .5)):
            for i, x in enumerate(range(-176, 410, 98)):
                if i == 3 and z0 > 300:
                    continue  # one tube has gone
                hit(R.flat(x + 2, x + 88, R.top - 2.5, z0 + 2, z1 - 2), "#b9cdd8", a)
        P.poly(R.flat(-184, R.right, R.top - 1, 305, 376), "#5d7a88", .16, 0)
        P.poly(R.flat(-150, R.right, .5, 280, 372), P.linear([(0, "#5d7a88", .05), (.5, "#5d7a88", .34), (1, "#5d7a88", .05)]), 1, 0)
        hit([R.p(-192, 182, B - 2), R.p(R.right, 182, B - 2), R.p(R.right, 211, B - 40), R.p(-192, 211, B - 40)], "#4d6a7c", .28)
        hit(R.front(-192, R.right, 84, 94, B), "#4d6a7c", .25)
        for name in ("two", "three", "four", "back"):
            for x, z in ((ROWS[name] - (62 if name == "two" else 6), 424), (ROWS[name], 374)):
                hit([R.p(x - 44, 49, z), R.p(x - 8, 47, z), R.p(x - 8, 47, z + 40), R.p(x - 44, 49, z + 40)], "#6d8c9a", .3)
                P.line([R.p(x + 13, 120, z), R.p(x + 13, 120, z + 40)], "#8fb0bc", 3, .5)
    with P.light("dash", 1.45):
        amber = "#e09a4a"
        for z, r in ((372, 9), (344, 12), (314, 9)):
            P.poly(placed(disc(0, 0, r * .42, r * .85), *cab(-305, 60, z)), "#ffd08a" if z == 344 else "#e0a860", .9)
        with P.group(mask=P.hide(*wheel_ring())):
            hit(R.side(CAB - 305, 34, 72, 300, 420), P.linear([(0, amber, .08), (1, amber, .34)], (cab(-305, 0, 300)[0], 0, cab(-305, 0, 420)[0], 0)), 1)
            u, v = cab(-290, 78, 340)
            P.glow(u, v, 210, 150, "#a8602a", .55)
        hit([R.p(R.left + 4, 84, 300), R.p(R.left + 4, 84, 420), cab(-307, 71, 420), cab(-307, 71, 300)], amber, .4)
        # the front of his seat, from the dials; the mirror's lower edge
        q = [cab(a, b, 315) for a, b in ((-227, 60), (-219, 104), (-216, 122), (-218, 136), (-212, 146.5), (-206, 146), (-212, 142), (-215, 135), (-213.4, 122), (-216.4, 104), (-224.6, 60))]
        hit(q, amber, .4)
        P.line(shift(WHEEL[11:21], 4, 2), "#ffc070", 3.5, .7)
        u, v = cab(-262, 176, 330)
        P.line([(u - 88, v + 43), (u + 60, v + 41)], "#ffc070", 3, .6)
    with P.light("doors", 1.45):
        gold = "#e0a860"
        for q in LEAVES:
            hit(q, P.linear([(0, "#f0c890", .42), (.7, "#c98a4a", .16), (1, "#c98a4a", .2)]), 1)
        post = R.front(-211, -197, 0, 66, 400)
        with P.group(mask=P.hide(post)):
            hit(R.flat(-294, -198, -9.5, 434, B), gold, .4)
            hit(R.front(-296, -196, -9, -1, 430), gold, .36)
            hit([R.p(-296, .5, 428), R.p(-196, .5, 428), R.p(-118, .5, 300), R.p(-286, .5, 270)], "#b0682f", .30)
            hit([R.p(-284, .5, 428), R.p(-206, .5, 428), R.p(-160, .5, 340), R.p(-268, .5, 330)], "#b0682f", .26)
        hit(R.front(-192, -176, 30, 84, B), "#b0682f", .28)
        hit([R.p(-220, 62, 387), R.p(-217, 62, 387), R.p(-215, 110, 387), R.p(-218, 110, 387)], "#ffd9a0", .7)
        for x in (-262, -230):
            P.line([R.p(x, 72, B - 11), R.p(x, 138, B - 11)], "#ffd9a0", 3, .8)
        for x in (-296, -197):
            P.poly(disc(*R.p(x, 196, B - 6), 8), "#ffe9c8", .9)
            P.glow(*R.p(x, 192, B - 6), 60, 60, gold, .5)
        P.glow(*R.p(-246, 60, 440), 300, 320, "#a8602a", .4)
    with P.light("candle_cab", 1.45, of="candle"):
        u, v = R.p(CAND, 60, 286)
        P.glow(u, v - 40, 330, 280, "#b0682f", .5)
        hit([cab(a, b, 315) for a, b in ((-228, 60), (-219, 104), (-216, 122), (-218, 136), (-212, 147), (-200, 147), (-212, 104), (-218, 60))], "#c88848", .3)


def lights_before_him() -> None:
    """What the dials and a candle give the things between him and us."""
    amber = "#e09a4a"
    with P.light("dash_near", 1, of="dash"):
        hit([cab(-268, 49, 287), cab(-248, 59, 287), cab(-186, 59, 287), cab(-186, 56.5, 287), cab(-250, 56, 287), cab(-268, 45.6, 287)], amber, .5)
        x, y = cab(-192, 61, 284)
        hit([(x - 16, y), (x - 17, y - 66), (x - 11, y - 76), (x - 8, y - 76), (x - 12, y - 62), (x - 12, y)], amber, .7)
    with P.light("candle", 1):
        u, v = R.p(CAND, 60, 286)
        for k, a in ((50, .5), (90, .3)):
            P.poly(disc(u, v + 2, k, k * .12), "#d88a40", a, .4)
        q = [cab(-268, 49, 287), cab(-248, 59, 287), cab(-186, 59, 287), cab(-178, 51, 287), cab(-178, 6, 287), cab(-268, 6, 287)]
        P.poly(q, P.linear([(0, "#a0582a", .4), (1, "#a0582a", 0)]), 1, .4)
        P.line([cab(-246, 59.5, 287), cab(-186, 59.5, 287)], "#ffc880", 4, .8)
        P.line([R.p(CAB - 181, 70, 290), R.p(CAB - 181, 200, 290)], "#ffc880", 4, .5)
        P.poly([(u - 14, v), (u - 16, v - 40), (u + 16, v - 40), (u + 14, v)], "#c88848", .4)
        stump(P, u, v - 2, .9, 16)
        P.glow(u, v - 46, 120, 110, "#b0682f", .3)



def saturday() -> None:
    """Morning after the longest night: it comes through every pane at once."""
    with P.light("dawn", 1.9, "normal"):      # laid over: added to blue it would be rose
        with P.group(clip=P.clip(*GLASS, *LEAVES, SHIELD)):
            # sky, the lit flank of every house, the bridge before it, and the river's snow
            with P.group(turn=UP):
                P.rect(-230, 150, 2380, 380, P.linear([(0, "#a89cb4", .8), (.5, "#eeb494", .94), (1, "#ffdca0", 1)], (0, 290, 0, 490)))
                P.poly(disc(1470, 486, 150, 96, 30), "#ffe9bc", .5)
                P.poly(disc(1470, 488, 74, 58, 26), "#fff3d6", .75)
                # the far towers melt in it; the shore is cut out of it, each roof with its own gold edge
                for row, near, far in ((FAR, "#c08c86", "#f0b890"), (SHORE, "#7c5a68", "#b07a74")):
                    for x, w, h, kind in row:
                        turn = min(1, abs(x + w / 2 - 1470) / 900)
                        for q in house(x, w, h, kind):
                            P.poly(shift(q, 2.4 if x < 1470 else -2.4, -1.6), "#ffe2a8", .9, 0)
                            P.poly(q, P.linear([(0, mix(far, near, turn), 1), (1, far, 1)], (0, FOOT - 150, 0, FOOT)), 1, 0)
                        if kind in "slab step":
                            for _ in range(int(w / 22)):
                                P.rect(x + P.rand.uniform(6, w - 10), FOOT - h * P.rand.uniform(.12, .8), 4, 7, "#ffe6b4", .7)
                    if row is FAR:
                        bridge("#8a6672", "#9a7678")
                P.poly(smooth([(-230, 520), (200, 506), (500, 512), (860, 500), (1200, 512), (1600, 500), (2150, 508), (2150, 800), (-230, 800)], 60),
                       P.linear([(0, "#ffe6b8", .9), (.35, "#f0b890", .6), (1, "#a890a8", .5)], (0, 500, 0, 640)), 1, 0)
        P.poly(R.flat(R.left, R.right, 0, 230, B), P.linear([(0, "#e8a060", .4), (1, "#e8a060", .1)], (0, R.p(0, 0, B)[1], 0, 1080)), 1, .4)
        P.poly(R.flat(R.left, R.right, R.top, 230, B), P.linear([(0, "#e0a468", .06), (1, "#e0a468", .26)], (0, 0, 0, R.p(0, R.top, B)[1])), 1, .4)
        with P.group(mask=P.hide(*GLASS)):
            P.poly(R.front(-190, R.right, 0, 92, B), P.linear([(0, "#e0a468", .04), (1, "#e0a468", .3)], (0, R.p(0, 92, B)[1], 0, R.p(0, 0, B)[1])), 1, 0)
        for a, b in WINDOWS:
            hit([R.p(a + 4, .5, B - 30), R.p(b - 4, .5, B - 30), R.p(b - 60, .5, 230), R.p(a - 70, .5, 230)],
                P.linear([(0, "#ffd494", .8), (1, "#ffd494", .12)], (0, R.p(0, 0, B - 30)[1], 0, R.p(0, 0, 230)[1])), 1)
            P.line([R.p(a, 94, B - 1), R.p(b, 94, B - 1)], "#fff0d0", 3.4, .9)
        hit([R.p(-290, .5, 430), R.p(-202, .5, 430), R.p(-230, .5, 250), R.p(-330, .5, 250)],
            P.linear([(0, "#ffd494", .7), (1, "#ffd494", 0)], (0, R.p(0, 0, 430)[1], 0, R.p(0, 0, 250)[1])), 1)

def saturday_air() -> None:
    """Its shafts, and what they find of the seats; behind whoever sits there."""
    with P.light("dawn_air", 1.45, "normal", of="dawn"):
        for a, b in WINDOWS[:4]:
            P.poly([R.p(a + 6, 178, B - 2), R.p(b - 6, 178, B - 2), R.p(b - 70, 0, 270), R.p(a - 80, 0, 270)],
                   P.linear([(0, "#ffd494", .16), (.6, "#ffd494", .07), (1, "#ffd494", 0)], (0, 260, 0, 980)), 1, .6)
        for name in ("two", "three", "four", "back"):       # it catches the shells' upper edges from behind
            x = ROWS[name]
            hit([R.p(x + 8, 113, 374), R.p(x + 14, 121, 374), R.p(x + 20, 119, 412), R.p(x + 8, 113, 412)], "#ffd494", .7)
            hit([R.p(x - 44, 49, 374), R.p(x - 8, 47, 374), R.p(x - 8, 47, 412), R.p(x - 44, 49, 412)], "#f0b884", .5)


def by_day() -> None:
    """A white morning, snow in it: cold in every pane, on sills, seats' edges and the wet floor."""
    kept = P.rand.getstate()
    pale, cold = "#bcc4d0", "#8c98b0"
    with P.light("day", 1.9):
        with P.group(clip=P.clip(*GLASS, *LEAVES, SHIELD)):
            P.rect(-230, 160, 2380, 520, P.linear([(0, "#7c8698", .5), (.6, "#9a9ea8", .6), (1, "#a8a8aa", .7)], (0, 200, 0, 560)))
        P.poly(R.flat(R.left, R.right, R.top, 230, B), P.linear([(0, cold, .04), (1, cold, .3)], (0, 0, 0, R.p(0, R.top, B)[1])), 1, .4)
        P.poly(R.flat(R.left, R.right, 0, 230, B), P.linear([(0, cold, .28), (1, cold, .03)], (0, R.p(0, 0, B)[1], 0, 1080)), 1, .4)
        for y0, y1 in ((0, 92), (174, R.top)):
            P.poly(R.front(-190, R.right, y0, y1, B), cold, .16, .4)
        for a, b in WINDOWS:
            hit([R.p(a + 4, .5, B - 30), R.p(b - 4, .5, B - 30), R.p(b - 22, .5, 250), R.p(a - 26, .5, 250)],
                P.linear([(0, pale, .42), (1, pale, .02)], (0, R.p(0, 0, B - 30)[1], 0, R.p(0, 0, 250)[1])), 1)
            P.line([R.p(a, 94, B - 1), R.p(b, 94, B - 1)], "#dfe8f6", 3.4, .8)
        hit([R.p(-290, .5, 430), R.p(-202, .5, 430), R.p(-216, .5, 270), R.p(-306, .5, 270)],
            P.linear([(0, pale, .4), (1, pale, 0)], (0, R.p(0, 0, 430)[1], 0, R.p(0, 0, 270)[1])), 1)
    P.rand.setstate(kept)


def by_day_air() -> None:
    """The same on what stands nearer: the cab's top."""
    pale = "#bcc4d0"
    with P.light("day_air", 1.45, of="day"):
        hit([R.p(R.left + 4, 84, 300), R.p(R.left + 4, 84, 420), cab(-307, 71, 420), cab(-307, 71, 300)], pale, .3)


def build() -> Place:
    """Everything in painting order."""
    outside()
    with P.layer("set", 2):
        shell()
        wet_glass()
        doors()
    lights_outside()
    saturday()
    by_day()
    with P.layer("seats", 1.5):
        far_seats()
        along_the_wall()
        cab_back()
    # all that is lit lies on things, before anybody is set down among them
    saturday_air()
    by_day_air()
    lights_in_street()
    lights_within()
    with P.layer("rail", 1.4):
        overhead()
    with P.layer("aisle", 1.2):
        in_the_aisle()
    with P.layer("cab", 1):
        panel(ROWS["two"] - 70, 412)
        panel(ROWS["one"] - 8, 414)
        for name in ("back", "four", "three", "two"):
            panel(ROWS[name], 366, arm=name != "two")
        cab_front()
        P.rect(-230, 0, 2380, 1080, P.radial([(.4, "#0a0f24", 0), (1, "#0a0f24", .55)], (960, 500, 1300)))
    lights_on_metal()
    lights_before_him()
    with P.layer("front", -1):
        near()
    two = ROWS["two"]
    P.mark("driver", CAB - 230, 322, layer="aisle", seat=True, face="left")
    P.mark("row_two_left", two - 90, 430, layer="rail", seat=True, face="left")
    P.mark("row_two_right", two - 22, 388, y=20, layer="rail", seat=True, face="left")
    P.mark("lap", two - 116, 416, y=11, layer="aisle", seat=True, face="left")
    P.mark("row_three", ROWS["three"] - 22, 388, y=20, layer="rail", seat=True, face="left")
    P.mark("back_row", ROWS["four"] - 22, 388, y=20, layer="rail", seat=True, face="left")
    P.mark("aisle", 0, 345, face="left")
    P.mark("door", -232, 418, layer="aisle", face="right")
    P.write()
    return P


if __name__ == "__main__":
    build()
