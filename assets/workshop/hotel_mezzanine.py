"""The hotel's mezzanine during a reception.

Who is warm: nobody yet. The chandelier is grand and cold; the only warmth is the lamp
over the hot dish. We stand at the head of the stairs and look across: the hall runs away
to the left, window by window, and the buffet is near. Eye: buffet > banner > list > stairs.
Values: front 5, wall 15, crowd 11, marble 31, cloth and snow 50.
"""

import math

from bystander import NECKS, Bystander, child_head, draw
from paper import DEEP, Place, Point, Turned, disc, mix, placed, shift, smooth
from props import Plane, Props

R = Turned(-23, (20, 600), hx=930, hy=466, f=1300, eye=160, back=900, left=-900, right=600, top=470)
P = Place("hotel_mezzanine", "The hotel mezzanine", seed=31, room=R)
PROPS = Props(P)
B = R.back
WINE, WINE_D, WINE_L = "#38263a", "#281b2d", "#4a3348"
MARBLE, MARBLE_D, MARBLE_L = "#4b5676", "#333d5c", "#66729a"
BRASS, BRASS_D, BRASS_L = "#76604a", "#4a3d3c", "#a08a64"
LINEN, LINEN_D = "#6b7394", "#4a5274"
CARPET = "#232a48"
WINDOWS = ((-770.0, -630.0), (-470.0, -330.0), (-262.0, -122.0), (222.0, 362.0), (430.0, 570.0))
CHX, CHY = -128.0, 322.0  # where the chandelier hangs
GREEN, GREEN_D = "#31504e", "#22393f"


def arch(a: float, b: float, y0: float, y1: float, z: float) -> list[Point]:
    """A round-headed opening."""
    r = (b - a) / 2
    top = [R.p((a + b) / 2 + r * math.cos(t * math.pi / 10), y1 - r + r * math.sin(t * math.pi / 10), z) for t in range(10, -1, -1)]
    return [R.p(a, y0, z), *top, R.p(b, y0, z)]


ARCHES = [arch(a, b, 62, 372, B) for a, b in WINDOWS]
LIT = ((330, 470, "night_nurse"), (566, 520, "reader"), (628, 566, "cot"), (812, 500, "dancers"), (892, 556, "two_at_table"),
       (1464, 520, "laundry"), (1650, 500, "upright_piano"), (1806, 540, "tall"))


def city() -> None:
    """What the tall windows look at."""
    with P.layer("air", 4):
        P.rect(-230, 0, 2380, 1080, P.sky("#1b2748", "#5a6d90", 100, 700))
    with P.layer("city", 3.6, weather=True):
        for x, w, y, c in ((-40, 190, 420, "#23305a"), (300, 120, 350, "#2b3a60"), (180, 90, 470, "#34456c"), (560, 180, 400, "#202b50"), (780, 200, 440, "#26345a"),
                           (1210, 190, 380, "#202b50"), (1430, 90, 460, "#34456c"), (1540, 200, 410, "#26345a"), (1790, 130, 350, "#2b3a60"), (1960, 230, 440, "#202b50")):
            P.sheet([(x, y), (x + w, y - 4), (x + w, 760), (x, 760)], c, .5, .14)
            P.poly([(x - 4, y), (x + w + 4, y - 4), (x + w + 4, y + 5), (x - 4, y + 7)], "#8b9ebb", .9)
            for i in range(int(w / 38)):
                for j in range(5):
                    if P.rand.random() < .6:
                        P.rect(x + 14 + i * 38, y + 26 + j * 44, 16, 22, mix(c, "#0e1428", .5))
        P.sheet([(604, 400), (604, 366), (630, 346), (656, 366), (656, 400)], "#202b50", 0, .15)
        for x, y, _ in LIT:
            P.neighbour(x, y, 34, 44, "#141b38", "#10162e", "#8b9ebb")


def shell() -> None:
    """Back wall with its windows, carpet, the side walls."""
    P.shell(WINE, CARPET, "#171d38", left="#2a1e32", right="#2d2035", holes=ARCHES, near=200)
    # carpet: lozenges towards the vanishing point, a paler runner
    P.poly(R.flat(-120, 130, .2, 220, B), "#2a3252", 1, 0)
    for x in (-120, 130):
        P.line([R.p(x, .3, 225), R.p(x, .3, B)], "#4c4658", 4, cap="butt")
    for i in range(-6, 7):
        for j in range(11):
            x, z = i * 84 + (42 if j % 2 else 0), 290 + j * 56
            if abs(x) > 560:
                continue
            q = [R.p(x - 15, .4, z), R.p(x, .4, z + 22), R.p(x + 15, .4, z), R.p(x, .4, z - 19)]
            P.poly(q, "#323a5e" if abs(x) < 130 else "#2b3152", .8, .4)
    # wainscot, cornice, pilasters
    for a, b in ((-900, -786), (-614, -486), (-314, -278), (-106, 206), (378, 414), (586, 600)):
        P.sheet(R.front(a, b, 0, 58, B), WINE_D, 0, .16)
    P.line([R.p(-900, 59, B), R.p(600, 59, B)], WINE_L, 3)
    for (a, b), q in zip(WINDOWS, ARCHES, strict=True):
        P.poly(R.front(a - 4, b + 4, 54, 62, B - 6), "#55405a", 1, .5)
        for x in (a + 46, b - 46):
            P.line([R.p(x, 62, B), R.p(x, 358, B)], "#2a1f33", 3.5, cap="butt")
        for y in (150, 238, 304):
            P.line([R.p(a + 1, y, B), R.p(b - 1, y, B)], "#2a1f33", 3, cap="butt")
        P.line([*q], "#57425c", 6)
        sill = [(a + 2, 62), (a + 2, 70), (a + 27, 66), (a + 76, 67.5), (b - 21, 65.5), (b - 2, 71), (b - 2, 62)]
        P.poly([R.p(x, y, B) for x, y in sill], "#9db0cc", .9, 1.2)
        for s, e in ((a, 1), (b, -1)):  # tied-back drapes
            def hang(q: list[Point], s: float = s, e: int = e) -> list[Point]:
                return smooth([R.p(s + e * x, y, B - 3) for x, y in q], 34)
            P.sheet(hang([(-24, 392), (28, 392), (24, 316), (-1, 178), (-8, 150), (1, 108), (7, 6), (-28, 6), (-25, 150)]), "#44293c", .8, .22)
            for k in (0, 10):
                P.poly(hang([(-21 + k, 388), (-14 + k, 388), (-11 + k * .3, 157), (-17 + k * .4, 156)]), "#341f30", .9)
            P.sheet([R.p(s + e * x, y, B - 5) for x, y in ((-26, 156), (-4, 153), (-6, 144), (-26, 146))], BRASS, .3, .35)
        P.sheet(R.front(a - 34, b + 34, 386, 404, B - 8), "#4e3146", .9, .25)
    for x in (-560, -300, -106, 196, 390):
        P.sheet(R.front(x, x + 12, 58, 430, B - 4), WINE_L, .5, .22)
    P.sheet(R.front(-900, 600, 430, 470, B - 8), "#2a1e34", 1, .2)
    for i in range(-9, 41):
        P.poly(R.front(-632 + i * 30, -617 + i * 30, 434, 446, B - 9), "#3d2c46", 1, .4)
    for s, c in ((R.left, "#241a2c"), (R.right, "#271c2f")):
        P.sheet(R.side(s, 0, 58, 220, B), c, 0, .15)
        for z in range(420, 880, 110):
            P.poly(R.side(s, 80, 400, z, z + 84), mix(c, "#4a3348", .28), 1, .5)


# Who came: where, how cut, which way turned (0: their back to us), cloth, skin, hair.
GUESTS = ((-392, 838, "suit", 1, 0, 1, 0), (-356, 800, "gown", 1, 1, 0, 2), (-306, 826, "suit", -1, 2, 2, 1), (-284, 792, "stout", 0, 3, 0, 1),
          (-216, 830, "thin", 1, 1, 3, 0), (-176, 806, "gown", -1, 2, 1, 0), (-98, 840, "suit", 1, 3, 2, 1), (-62, 854, "old", 0, 0, 0, 2),
          (112, 846, "gown", -1, 3, 3, 0), (150, 826, "thin", 1, 0, 0, 2), (192, 842, "stout", -1, 1, 1, 1), (256, 806, "suit", 0, 2, 2, 0),
          (298, 822, "gown", -1, 0, 0, 3), (344, 800, "old", -1, 1, 3, 3), (404, 814, "suit", -1, 3, 1, 0), (448, 800, "gown", 0, 1, 2, 0))
CHILDREN = ((-372, 748, 1, 0, 1, 2), (-330, 786, -1, 1, 0, 0), (-196, 790, 1, 2, 2, 1), (-168, 776, -1, 3, 0, 2), (-128, 768, 1, 1, 3, 0),
            (-8, 762, 1, 0, 0, 1), (22, 778, -1, 2, 1, 0), (96, 756, -1, 3, 2, 1))
CLOTHS = {"suit": ("#262b45", "#2e2a42", "#233248", "#352c40"), "gown": ("#57364c", "#30495a", "#4a4066", "#61464c"),
          "child": ("#5a6a86", "#7a5660", "#5d7468", "#86785c")}
SKINS = ("#8f6f66", "#6f524d", "#a08074", "#563f40")
HAIRS = ("#1d1a2c", "#3a2a34", "#4f3934", "#5d6178")
DIM = "#2f2a44"     # the hall's own air, between us and them


def guest(x: float, z: float, kind: str, way: int, dress: int, tone: int, mane: int) -> None:
    """One of two hundred, seen through the hall's own air."""
    k = R.k(z, x) * P.rand.uniform(.96, 1.04)
    u, v = R.p(x, 0, z)
    far = .14 + (z - 780) / 500
    cloth_, skin, hair = (mix(c, DIM, far) for c in (CLOTHS["gown" if kind == "gown" else "suit"][dress], SKINS[tone], HAIRS[mane]))
    flip = way < 0
    P.poly(disc(u, v + 2, 24 * k, 5 * k), DEEP, .4)
    cut = ("waves", "waves", "bun", "bun")[mane] if kind == "gown" else "thin" if kind == "old" else ("crop", "parted", "parted", "thin")[mane]
    draw(P, Bystander(kind, cloth_, skin, hair, cut, behind=not way, lit=x < CHX if not flip else x > CHX, glass=dress in {0, 3} and way != 0, tie=dress % 2 == 1), u, v, k, flip=flip)
    c = NECKS[kind][0]
    side = -1 if (x < CHX) == flip else 1
    rim = ((21, -116), (16, -130), (6, -137)) if kind == "gown" else ((26, c + 22), (22, c + 9), (7, c + 2))
    q = placed([(side * e, b) for e, b in rim], u, v, k, flip)
    if not any(g[1] < z and abs(R.p(g[0], 0, g[1])[0] - q[1][0]) < 34 * k for g in GUESTS):      # nobody stands before it
        EDGES.append(q)


EDGES: list[list[Point]] = []


def child(x: float, z: float, way: int, dress: int, tone: int, mane: int) -> None:
    """One of forty, in a paper crown."""
    k = R.k(z, x) * P.rand.uniform(.64, .74)
    u, v = R.p(x, 0, z)
    far = .12 + (z - 740) / 500
    cloth_, skin, hair = (mix(c, DIM, far) for c in (CLOTHS["child"][dress], SKINS[tone], HAIRS[mane]))

    def part(q: list[Point], colour: str, a: float = 1) -> None:
        P.poly(placed(q, u, v, k, way < 0), colour, a, .35)
    P.sheet(placed([(-15, 0), (-18, -60), (-26, -64), (-22, -112), (-8, -126), (9, -126), (22, -112), (25, -64), (17, -60), (15, 0)], u, v, k, way < 0), cloth_, .3, .2, .5)
    part([(4, -126), (9, -126), (22, -112), (25, -64), (17, -60), (15, 0), (4, 0), (6, -70)], mix(cloth_, "#12101f", .4), .8)
    part([(-5, -122), (6, -122), (5, -134), (-5, -134)], mix(skin, "#2a1e30", .45))
    child_head(P, skin, hair, ("bun", "parted", "crop")[mane], (u, v - 128 * k), .43 * k, flip=way < 0)
    part([(-13, -166), (-12, -180), (-6, -172), (-1, -186), (4, -173), (11, -181), (12, -165), (0, -170)], mix(("#b09468", "#9a6a70", "#7f8fae", "#b09468")[dress], DIM, far), 1)


def centred(text: str, at: Plane, u: float, v: float, size: float, colour: str, width: float) -> None:
    """Capitals about the middle of a line."""
    PROPS.words(text, at, u - Props.width_of(text, size) / 2, v, size, colour, width)


def far_table(x: float, z: float) -> None:
    """A round table under a white cloth, glasses and a centrepiece."""
    k = R.k(z, x)
    u, v = R.p(x, 75, z)
    low = R.p(x, 6, z - 20)[1]
    rx, ry = 56 * k, 56 * k * (R.eye - 75) / R.depth(x, z)
    n = 7
    hem = [(u + (rx + 8) * (1 - i / n), low + (5 if i % 2 else -2) - abs(1 - i / n) ** 2 * ry * .7) for i in range(2 * n + 1)]
    P.contact(x, z, 64, 44, .5)
    P.sheet([(u - rx, v), (u + rx, v), *hem], LINEN_D, .5, .25)
    for i in range(1, 2 * n, 3):
        P.poly([(u + rx * (1 - i / n) * .95, v + 4), (hem[i][0] + 4, hem[i][1] - 3), (hem[i][0] - 5, hem[i][1] - 3)], "#3b4364", .9)
    P.sheet(disc(u, v, rx, ry, 26), LINEN, 0, .3)
    for dx in (-38, -24, 18, 33):
        P.poly(placed([(-2.5, 0), (-1, -7), (-4, -17), (4, -17), (1, -7), (2.5, 0)], u + dx * k, v + P.rand.uniform(-2, 3), k), "#93a0c2", .7)
    P.sheet(placed([(-8, 0), (-10, -10), (10, -10), (8, 0)], u, v, k), BRASS_D, .3, .3)
    for dx, dy in ((-14, -22), (-4, -28), (7, -26), (15, -18)):
        P.poly(placed(disc(dx, dy, 8, 7, 8), u, v, k), mix("#6c3a46", "#2a3b5e", .25))


def hall_back() -> None:
    """Guests, far tables, dais, banner."""
    P.out.append('<g id="crowd">')
    for g in sorted(GUESTS[:8], key=lambda g: -g[1]):
        guest(*g)
    P.out.append("</g>")
    P.out.append('<g id="crowd_children">')
    for c in sorted(CHILDREN, key=lambda c: -c[1]):
        child(*c)
    P.out.append("</g>")
    with P.spot("banner", "The banner"):
        x0, x1 = -96.0, 186.0
        q = R.front(x0, x1, 236, 378, 860)

        for x in (x0 + 12, x1 - 12):
            P.line([R.p(x, 378, 860), R.p(x, 432, 880)], "#161a30", 3)
        low = [R.p(x1 - (x1 - x0) * i / 4, 236 - d, 860) for i, d in enumerate((0, 4.6, 7.3, 4, 0))]
        P.sheet([q[0], q[1], *low], "#3f4a70", 1.5, .35)
        P.line([q[0], q[1]], BRASS, 8)
        at, gold, ink = PROPS.front(859, x0, 378), "#b39a68", "#a9b0c8"
        P.line([R.p(x0 + 9, 366, 859), R.p(x1 - 9, 366, 859), R.p(x1 - 9, 250, 859), R.p(x0 + 9, 250, 859), R.p(x0 + 9, 366, 859)], "#58648c", 2)
        # what it says goes by what is eaten under it
        P.out.append('<g id="banner_thanks">')
        centred("WITH OUR THANKS TO", at, 141, -37, .72, gold, 3)
        for i, name in enumerate(("PERLE, FENN", "OSTLER BRIDE", "DRUMM HATCH", "TILLOT QUAY", "SORREL COBB", "MARROW, SON")):
            centred(name, at, 80 if i % 2 == 0 else 203, -61 - (i // 2) * 19, .5, ink, 2.2)
        centred("FLOWERS: ROSA, LOBBY", at, 141, -119, .44, "#b07a74", 2)
        P.out.append("</g>")
        P.out.append('<g id="banner_button">')
        P.poly(disc(*at([(52, -70)])[0], 38, 40, 30), "#7d7358")
        P.poly(disc(*at([(52, -70)])[0], 31, 33, 28), "#988b68")
        for u, v in ((-9, -9), (9, -9), (-9, 9), (9, 9)):
            P.poly(disc(*at([(52 + u * .6, -70 + v * .6)])[0], 4.6, 5, 9), "#333c60")
        for i, (words, size) in enumerate((("THIRTY YEARS", .86), ("OF THE COVERED", .66), ("BUTTON", .98))):
            centred(words, at, 178, (-50, -72, -98)[i], size, gold if i != 1 else ink, 3 if i != 1 else 2.4)
        PROPS.print(at, 96, 262, -112, 2, 8, "#7d86a4", 2)
        P.out.append("</g>")
        P.out.append('<g id="banner_party">')
        centred("HAPPY BIRTHDAY", at, 141, -54, .92, gold, 3.4)
        centred("7", at, 141, -116, 2.5, "#b07a74", 9)
        for i, c in enumerate(("#8a5560", "#5d7468", "#7f8fae", "#b09468", "#8a5560", "#5d7468", "#7f8fae", "#b09468")):
            u = 24 + i * 30 + (30 if i > 3 else 0)
            P.sheet(at([(u - 8, -68 - 5 * math.sin(i)), (u + 8, -68 - 5 * math.sin(i + .5)), (u, -92 - 4 * math.sin(i))]), c, .2, .3)
        P.out.append("</g>")
    P.out.append('<g id="crowd_right">')
    for g in sorted(GUESTS[8:], key=lambda g: -g[1]):
        guest(*g)
    P.out.append("</g>")


def dais() -> None:
    """Where one speaks from."""
    P.sheet(R.flat(-30, 130, 18, 770, 870), "#3c2c44", 0, .25)
    P.sheet(R.front(-30, 130, 0, 18, 770), "#2c2034", .6, .25)


def pillar(x: float, z: float, w: float = 26) -> list[Point]:
    """A marble column: base, shaft of facets, leafy capital."""
    k = R.k(z, x)
    u = R.p(x, 0, z)[0]

    def y(h: float) -> float:
        return R.p(x, h, z)[1]

    P.contact(x, z, w * 1.7, w * 1.1, .55)
    s = w * k
    cap = 312.0
    P.poly([(u + s, y(40)), (u + s + 26, y(40)), (u + s + 26, y(cap)), (u + s, y(cap))], DEEP, .28)
    for h0, h1, m in ((0, 12, 1.5), (12, 22, 1.34), (22, 30, 1.16)):
        P.sheet([(u - s * m, y(h1)), (u + s * m, y(h1)), (u + s * m, y(h0)), (u - s * m, y(h0))], MARBLE_D if h0 == 12 else MARBLE, 0, .3)
        P.poly([(u + s * m * .4, y(h1)), (u + s * m, y(h1)), (u + s * m, y(h0)), (u + s * m * .4, y(h0))], DEEP, .25)
    shaft = [(u - s, y(30)), (u - s * .94, y(cap)), (u + s * .94, y(cap)), (u + s, y(30))]
    P.sheet(shaft, MARBLE, 0, .3)
    for a, b, c in ((-1, -.72, MARBLE_D), (-.5, -.16, MARBLE_L), (.26, .6, mix(MARBLE, MARBLE_D, .6)), (.6, 1, MARBLE_D)):
        P.poly([(u + a * s, y(30)), (u + a * s * .94, y(cap)), (u + b * s * .94, y(cap)), (u + b * s, y(30))], c, 1, .4)
    for _ in range(5):  # veins
        h = P.rand.uniform(60, 240)
        P.line(smooth([(u + s * P.rand.uniform(-.9, 0), y(h)), (u + s * P.rand.uniform(-.3, .4), y(h + 18)), (u + s * P.rand.uniform(.2, .9), y(h + 60))], 20, False),
               "#7782a4", 1.6, .45)
    P.sheet([(u - s * 1.05, y(cap - 6)), (u + s * 1.05, y(cap - 6)), (u + s * 1.5, y(cap + 22)), (u - s * 1.5, y(cap + 22))], BRASS_D, .6, .25)
    for i in range(-3, 4):
        P.sheet(smooth([(u + i * s * .36 - s * .14, y(cap - 4)), (u + i * s * .42 - s * .2, y(cap + 12)), (u + i * s * .46, y(cap + 20)), (u + i * s * .42 + s * .2, y(cap + 12)), (u + i * s * .36 + s * .14, y(cap - 4))], 10),
                BRASS if i % 2 else mix(BRASS, BRASS_D, .5), 0, .3)
    P.sheet([(u - s * 1.6, y(cap + 22)), (u + s * 1.6, y(cap + 22)), (u + s * 1.6, y(cap + 32)), (u - s * 1.6, y(cap + 32))], MARBLE_D, .5, .3)
    P.sheet([(u - s * 1.7, y(cap + 32)), (u + s * 1.7, y(cap + 32)), (u + s * 1.7, -20), (u - s * 1.7, -20)], "#222a48", 0, .2)
    return shaft


def bench() -> None:
    """A buttoned bench along the stairs' side."""
    with P.spot("bench", "The bench by the stairs"):
        P.contact(-330, 606, 80, 24, .5)
        for x in (-394, -272):
            P.sheet(R.front(x, x + 7, 0, 30, 588), BRASS_D, 0, .3)
        P.sheet(smooth([R.p(-402, 44, 628), R.p(-400, 96, 628), R.p(-384, 106, 628), R.p(-334, 110, 628), R.p(-278, 106, 628), R.p(-262, 94, 628), R.p(-260, 44, 628)], 30),
                "#4a2c40", .8, .28)
        for x in (-372, -332, -292):
            for y in (66, 88):
                P.poly(disc(*R.p(x + (20 if y == 88 else 0), y, 627), 3.4), "#2c1a28")
        P.sheet(R.flat(-404, -258, 45, 586, 628), "#5c3a50", 0, .3)
        P.sheet(R.front(-404, -258, 28, 45, 586), "#452a3e", .4, .3)
        P.poly(R.side(-258, 28, 45, 586, 628), "#35202f")


def low_table() -> None:
    """Before the bench: a low table with what others have put down."""
    P.contact(-330, 556, 74, 18, .5)
    for x in (-388, -278):
        P.poly(R.front(x, x + 8, 0, 36, 540), BRASS_D, 1, .5)
    P.sheet(R.front(-396, -264, 8, 40, 540), "#2c2034", .5, .25)
    P.sheet(R.flat(-400, -260, 42, 536, 576), "#5b4260", 0, .3)
    P.sheet(R.front(-400, -260, 39, 42, 536), "#46324c", .3, .3)
    P.poly(R.side(-264, 8, 40, 540, 572), "#211828")
    P.poly(R.side(-260, 39, 42, 536, 576), "#3a2940")
    x, y = R.p(-362, 43, 552)
    P.sheet(disc(x, y, 27, 7), LINEN, .4, .35)
    P.sheet([(x - 10, y - 2), (x - 4, y - 11), (x + 7, y - 8), (x + 9, y - 1)], "#7a6250", 0, .3)
    x, y = R.p(-300, 43, 556)
    for dx, h in ((-12, 34), (6, 30), (22, 36)):
        P.poly([(x + dx - 4, y), (x + dx - 1.5, y - 12), (x + dx - 7, y - h), (x + dx + 7, y - h), (x + dx + 1.5, y - 12), (x + dx + 4, y)], "#93a0c2", .55)


def cloth(a: float, b: float, top: float, low: float, z: float, n: int, colour: str, fold: str) -> None:
    """A cloth's front fall from `a` to `b`, cut in points at the foot."""
    hem = [R.p(b + (a - b) * i / (2 * n), low + (-2.4 if i % 2 else 1), z) for i in range(2 * n + 1)]
    P.sheet([R.p(a, top, z), R.p(b, top, z), *hem], colour, .9, .28)
    for i in range(1, n):
        x = a + (b - a) * i / n
        P.poly([R.p(x, top - 11, z - .5), R.p(x + 3, low, z - .5), R.p(x - 3.6, low, z - .5)], fold, .9)


def buffet() -> None:
    """The long table: hot dish, rolls, towers of cups; a heat lamp hanging over it."""
    z0, z1, a, b = 590.0, 660.0, 32.0, 252.0
    P.contact(142, 600, 124, 30, .6)
    P.sheet(R.flat(a, b, 90, z0, z1), "#7d86a8", 0, .3)
    cloth(a, b, 90, 4, z0, 15, LINEN_D, "#3d4568")
    for i in range(8):  # swags
        w = (b - a) / 8
        u = a + w * i
        P.sheet(smooth([R.p(u + w * f, 90 - d, z0 - 1) for f, d in ((0, -.4), (1, -.4), (.8, 10), (.5, 13.6), (.2, 10))], 16), LINEN, .5, .3)
        P.poly(disc(*R.p(u, 89, z0 - 1), 6, 7), BRASS)
    with P.spot("hot_dish", "The hot dish"):
        x, y = R.p(178, 90, 618)
        P.poly([(x - 66, y + 4), (x + 70, y + 4), (x + 60, y + 12), (x - 56, y + 12)], DEEP, .4)
        for dx in (-46, 46):
            P.line([(x + dx, y - 18), (x + dx * 1.1, y + 6)], BRASS_D, 6)
        P.poly([(x - 10, y + 6), (x - 8, y - 6), (x + 8, y - 6), (x + 10, y + 6)], "#2c2438")
        P.sheet([(x - 66, y - 36), (x + 66, y - 36), (x + 58, y - 14), (x - 58, y - 14)], "#7a84a2", .6, .4)
        P.poly([(x + 20, y - 36), (x + 66, y - 36), (x + 58, y - 14), (x + 16, y - 14)], "#566080", .9)
        P.sheet([(x - 60, y - 36), (x + 60, y - 36), (x + 54, y - 42), (x - 54, y - 42)], "#6a4a3c", 0, .3)
        for dx in (-38, -14, 10, 34):
            P.sheet(smooth([(x + dx - 12, y - 40), (x + dx - 8, y - 50), (x + dx + 6, y - 51), (x + dx + 12, y - 41)], 7), "#8a6848", 0, .3)
        # its lid, rolled back on a hinge
        P.sheet(smooth([(x + 56, y - 40), (x + 84, y - 54), (x + 96, y - 92), (x + 82, y - 104), (x + 64, y - 84)], 12), "#67718f", .5, .4)
        u, v = x - 4, R.p(178, 250, 618)[1]
        P.line([(u, R.p(178, 470, 618)[1]), (u, v)], "#12172c", 3)
        P.sheet([(u - 12, v - 8), (u + 12, v - 8), (u + 36, v + 32), (u - 36, v + 32)], BRASS_D, .5, .35)
        P.poly([(u + 4, v - 8), (u + 12, v - 8), (u + 36, v + 32), (u + 12, v + 32)], "#362c34", .8)
        P.sheet(disc(u, v + 33, 35, 6), "#241d2c", 0, .2)
    with P.spot("rolls", "A basket of rolls"):
        x, y = R.p(104, 90, 612)
        P.sheet([(x - 54, y - 20), (x + 54, y - 20), (x + 42, y + 6), (x - 42, y + 6)], "#5e4c44", .5, .35)
        for i in range(6):
            P.line([(x - 46 + i * 17, y - 18), (x - 38 + i * 15, y + 4)], "#3f322f", 3)
        P.line([(x - 50, y - 9), (x + 50, y - 9)], "#3f322f", 3)
        for dx, dy in ((-34, -24), (-12, -27), (12, -26), (34, -23), (-22, -39), (2, -42), (24, -38), (-6, -54)):
            P.sheet(smooth([(x + dx - 14, y + dy + 4), (x + dx - 9, y + dy - 8), (x + dx + 6, y + dy - 9), (x + dx + 14, y + dy + 3), (x + dx, y + dy + 7)], 7),
                    mix("#7d6450", "#5d4a46", P.rand.random()), .25, .35)
            P.line([(x + dx - 5, y + dy - 4), (x + dx + 4, y + dy - 1)], "#5a4640", 2)
        P.sheet([(x - 52, y - 22), (x - 18, y - 30), (x - 30, y - 6), (x - 46, y + 12), (x - 62, y + 8)], "#858da8", .3, .35)
    x, y = R.p(56, 90, 622)
    for row, m in ((0, 4), (1, 3), (2, 2)):  # cups, a small tower
        for i in range(m):
            u = x - 30 + i * 22 + row * 11
            P.sheet([(u - 10, y - row * 15), (u - 11, y - 13 - row * 15), (u + 11, y - 13 - row * 15), (u + 10, y - row * 15)], "#848cab", .2, .35)
    with P.spot("urn", "The soup, in its urn"):
        x, y = R.p(236, 90, 622)
        P.sheet([(x - 20, y + 2), (x - 22, y - 58), (x - 10, y - 74), (x + 10, y - 74), (x + 22, y - 58), (x + 20, y + 2)], "#6d7796", .5, .4)
        P.poly([(x + 5, y), (x + 6, y - 66), (x + 20, y - 56), (x + 19, y)], "#4b5576")
        P.poly([(x - 14, y - 8), (x - 15, y - 52), (x - 9, y - 60), (x - 9, y - 8)], "#8f99b6", .7)
        P.sheet(disc(x, y - 79, 6), BRASS_L, 0, .3)
        P.poly([(x - 3, y - 14), (x + 4, y - 14), (x + 3, y + 1), (x - 2, y + 1)], BRASS_L)
        P.line([(x - 5, y - 15), (x + 6, y - 15)], BRASS_L, 4)
        # one bowl stands under the tap, with soup in it; the others wait
        P.sheet([(x - 17, y + 3), (x + 17, y + 3), (x + 10, y + 14), (x - 10, y + 14)], "#9aa2ba", .3, .4)
        P.poly(disc(x, y + 3, 17, 4, 18), "#b3bacb")
        P.poly(disc(x, y + 3.6, 14, 2.8, 16), "#8a6a48")
    x, y = R.p(212, 90, 640)
    for row in range(4):
        P.sheet([(x - 15, y - row * 6), (x - 10, y + 5 - row * 6), (x + 10, y + 5 - row * 6), (x + 15, y - row * 6)], mix("#848cab", "#6d7698", row % 2), .1, .4)


def microphone() -> None:
    """On its stand, too low for whoever comes next."""
    with P.spot("microphone_stand", "The microphone"):
        x, z = 46, 792
        u, v = R.p(x, 18, z)
        h = R.p(x, 158, z)[1]
        P.sheet(disc(u, v, 20, 5), "#11152a", .3, .25)
        P.line([(u, v), (u, h + 30)], "#11152a", 5)
        P.line([(u - 1.5, v - 4), (u - 1.5, h + 34)], "#6d7796", 1.4)
        P.line([(u, h + 32), (u - 24, h + 8)], "#11152a", 4)
        P.sheet(smooth([(u - 34, h + 12), (u - 38, h - 2), (u - 28, h - 8), (u - 20, h + 2), (u - 24, h + 12)], 6), "#5a6484", .3, .4)
        P.line([(u, v - 2), (u + 30, v + 8), (u + 60, v + 4), (u + 110, v + 16)], "#11152a", 3)


def list_table() -> None:
    """Where one has to be on the list: badges, pen on a chain, a bell nobody rings."""
    z0, z1, a, b = 462.0, 514.0, -142.0, -34.0
    P.contact(-88, 476, 66, 26, .6)
    P.sheet(R.flat(a, b, 78, z0, z1), "#6d7698", 0, .3)
    side = [R.p(b, 3 + (-2.6 if i % 2 else 1), z1 + (z0 - z1) * i / 8) for i in range(9)]
    P.sheet([R.p(b, 78, z0), R.p(b, 78, z1), *side], "#2f2842", .8, .2)
    for i in (2, 5):
        z = z0 + (z1 - z0) * i / 8
        P.poly([R.p(b + .4, 68, z), R.p(b + .4, 3, z + 4), R.p(b + .4, 3, z - 4)], "#262038", .9)
    cloth(a, b, 78, 3, z0, 9, "#3d3554", "#302a46")
    P.poly([R.p(a, 78, z0 - .5), R.p(b, 78, z0 - .5), R.p(b, 73.4, z0 - .5), R.p(a, 73.4, z0 - .5)], LINEN, .9)
    P.poly(R.side(b + .5, 73.4, 78, z0, z1), LINEN_D, .9)
    with P.spot("badges", "The badges on the table"):
        x, y = R.p(-72, 78, 486)
        for i in range(7):
            u, v = x - 44 + (i % 4) * 36 + (12 if i > 3 else 0), y - 13 + (i // 4) * 15
            if i == 5:
                continue
            P.sheet([(u, v), (u + 27, v - 2), (u + 31, v + 9), (u + 3, v + 11)], "#9aa0b4", .3, .4)
            P.line([(u + 7, v + 5), (u + 24, v + 3)], "#5a4a60", 2.4)
            P.poly([(u + 1, v), (u + 27, v - 2), (u + 28, v + 1), (u + 2, v + 3)], "#7a4a52")
    with P.spot("list", "The list and its pen"):
        x, y = R.p(-120, 78, 490)
        P.sheet([(x - 34, y + 12), (x - 22, y - 17), (x + 30, y - 18), (x + 24, y + 11)], "#8d93aa", .4, .4)
        for i in range(5):
            P.line([(x - 20 - i * 1.6, y - 11 + i * 5), (x + 20 - (i % 3) * 7, y - 12 + i * 5)], "#535a78", 1.7)
        P.line([(x + 6, y + 6), (x + 34, y - 6)], "#7a4a52", 4)
        P.line(smooth([(x + 34, y - 6), (x + 46, y + 4), (x + 40, y + 16), (x + 52, y + 14)], 7, False), BRASS_L, 2, dash="3 3")
    x, y = R.p(-42, 78, 488)
    P.sheet(smooth([(x - 13, y), (x - 10, y - 10), (x, y - 14), (x + 10, y - 10), (x + 13, y)], 6), BRASS, .3, .4)
    P.poly(disc(x, y - 15, 3), BRASS_L)


def tray() -> None:
    """A folding stand with a tray of other people's glasses."""
    with P.spot("tray", "A tray of empty glasses"):
        z = 470.0
        x, y = R.p(234, 76, z)
        f = R.p(234, 0, z)[1]
        P.contact(234, z, 34, 16, .5)
        for s in (-1, 1):
            P.line([(x - 48 * s, y + 6), (x + 44 * s, f)], "#171a30", 9)
            P.line([(x - 49 * s, y + 5), (x + 42 * s, f)], "#4a4f6c", 2)
        P.line([(x - 16, (y + f) / 2 + 34), (x + 18, (y + f) / 2 + 34)], "#6c3a46", 5)
        P.sheet(disc(x, y, 92, 16, 28), "#5a6484", .7, .4)
        P.poly(disc(x, y - 3, 80, 11, 26), "#454e70")
        for dx, dy, h, full in ((-56, -3, 46, 0), (-34, 3, 50, 0), (-8, -4, 44, 1), (16, 4, 52, 0), (40, -2, 46, 0), (62, 2, 40, 0)):
            u, v = x + dx, y + dy
            P.poly([(u - 9, v), (u - 2, v - 4), (u - 2, v - h * .46), (u - 10, v - h * .62), (u - 10, v - h), (u + 10, v - h), (u + 10, v - h * .62), (u + 2, v - h * .46),
                    (u + 2, v - 4), (u + 9, v)], "#9aa6c8", .5)
            if full:
                P.poly([(u - 9, v - h * .62), (u - 9, v - h * .8), (u + 9, v - h * .8), (u + 9, v - h * .62), (u, v - h * .5)], "#7a6a52", .9)
            P.line([(u - 10, v - h), (u + 10, v - h)], "#c0cae2", 1.6, .7)
        P.sheet([(x - 24, y + 8), (x + 6, y + 4), (x + 14, y + 14), (x - 18, y + 16)], "#848cab", .2, .35)


def frond(x: float, y: float, angle: float, length: float, colour: str, s: float = 1) -> None:
    """One fern leaf: a bent rib with leaflets."""
    rib: list[Point] = []
    a = math.radians(angle)
    bend = math.radians(62) * (1 if math.cos(a) >= 0 else -1)
    n = 7
    u, v = x, y
    for i in range(n + 1):
        rib.append((u, v))
        t = a - bend * (i / n) ** 1.4
        u, v = u + math.cos(t) * length / n, v - math.sin(t) * length / n
    left: list[Point] = []
    right: list[Point] = []
    for i in range(1, n + 1):
        (x0, y0), (x1, y1) = rib[i - 1], rib[i]
        d = math.hypot(x1 - x0, y1 - y0)
        nx, ny = -(y1 - y0) / d, (x1 - x0) / d
        w = s * 15 * math.sin(math.pi * min(1, .22 + .78 * i / n)) + 2
        fx, fy = (x1 - x0) * .7, (y1 - y0) * .7
        left += [(x0 + nx * 2, y0 + ny * 2), (x0 + nx * w + fx, y0 + ny * w + fy)]
        right += [(x0 - nx * 2, y0 - ny * 2), (x0 - nx * w + fx, y0 - ny * w + fy)]
    leaf = [*left, rib[-1], *reversed(right)]
    if colour == GREEN_D:
        P.poly(leaf, colour, 1, .3)
        return
    P.sheet(leaf, colour, 0, .18, .3)
    P.line(rib, mix(colour, "#9fb4a0", .2), 1.6, .6)


def fern() -> None:
    """The fern in its pot; somebody has left a glass in it before."""
    with P.spot("fern_pot", "The fern"):
        x, z = 322.0, 500.0
        u, v = R.p(x, 0, z)
        P.contact(x, z, 30, 18, .6)
        P.sheet([(u - 34, v), (u - 40, v - 14), (u - 30, v - 96), (u + 30, v - 96), (u + 40, v - 14), (u + 34, v)], "#3c2c44", .8, .3)
        P.sheet([(u - 44, v - 92), (u + 44, v - 92), (u + 56, v - 190), (u - 56, v - 190)], BRASS, .8, .35)
        P.poly([(u + 12, v - 92), (u + 44, v - 92), (u + 56, v - 190), (u + 16, v - 190)], BRASS_D, .8)
        for k in range(3):
            P.line([(u - 52 + k * 3, v - 172 + k * 30), (u + 52 - k * 3, v - 172 + k * 30)], BRASS_D, 2.4)
        P.sheet([(u - 60, v - 200), (u + 60, v - 200), (u + 58, v - 186), (u - 58, v - 186)], BRASS_L, 0, .35)
        base = v - 196
        for ang, ln, c in ((158, 190, GREEN_D), (28, 200, GREEN_D), (118, 250, GREEN_D), (66, 240, GREEN_D), (142, 230, GREEN), (44, 220, GREEN),
                           (98, 270, GREEN), (80, 210, mix(GREEN, "#6a8a78", .3)), (168, 150, GREEN), (14, 160, GREEN), (130, 180, mix(GREEN, "#6a8a78", .3)),
                           (54, 170, mix(GREEN, "#6a8a78", .3))):
            frond(u + P.rand.uniform(-22, 22), base, ang, ln, c)


def chandelier() -> None:
    """Brass rings, candle cups, strings of glass; unlit."""
    x, z = CHX, 640.0
    u, v = R.p(x, CHY, z)
    P.line([R.p(x, 470, z), (u, v - 40)], "#12172c", 5)
    P.sheet([(u - 10, v - 150), (u + 10, v - 150), (u + 18, v - 120), (u - 18, v - 120)], BRASS_D, 0, .3)
    for r, dy, n in ((90, -92, 9), (190, 0, 15)):
        P.line([*disc(u, v + dy, r, r * .17, 30), disc(u, v + dy, r, r * .17, 30)[0]], BRASS_D, 8)
        P.line(shift(disc(u, v + dy, r, r * .17, 30)[2:17], 0, -2), BRASS_L, 2)
        for i in range(n):  # strings of drops up to the crown
            t = math.pi * i / (n - 1)
            px, py = u + r * math.cos(t), v + dy + r * .17 * math.sin(t)
            if i % 2 == 0 or r < 100:
                P.line(smooth([(px, py), ((px + u) / 2 + (px - u) * .12, py - 38), (u + (px - u) * .1, v + dy - 74)], 34, False), "#454f74", 1.5, .55)
            P.sheet([(px - 5, py - 6), (px + 5, py - 6), (px + 4, py - 24), (px - 4, py - 24)], "#596080", 0, .4)
            P.poly([(px, py + 8), (px + 5, py + 18), (px, py + 32), (px - 5, py + 18)], "#4a547a", .75)
    for i in range(-6, 7):
        d = 60 - abs(i) * 7
        P.line([(u + i * 22, v + 22), (u + i * 13, v + 22 + d)], "#454f74", 1.5, .5)
        P.poly([(u + i * 13, v + 18 + d), (u + i * 13 + 5, v + 28 + d), (u + i * 13, v + 44 + d), (u + i * 13 - 5, v + 28 + d)], "#4a547a", .75)
    P.sheet(disc(u, v + 112, 12), "#4a547a", .3, .4)


def stairwell() -> None:
    """The opening in the floor at the left, treads going down, the far rail."""
    P.poly(R.flat(-700, -150, 0, 350, 436), "#0d1124", 1, .6)
    P.poly([R.p(-150, 0, 350), R.p(-150, 0, 436), R.p(-150, -30, 436), R.p(-150, -30, 350)], "#191e38", 1, .4)
    for i in range(5, -1, -1):
        x = -150 - i * 30
        P.sheet(R.flat(x - 30, x, -17 * (i + 1) + 17 * (i == 0) * 0, 352, 434), mix("#3a2f4c", "#0d1124", min(.8, i * .16)), 0, .25)
        P.poly(R.flat(x - 30, x, -17 * (i + 1), 372, 414), mix("#5a3346", "#0d1124", min(.85, i * .17)), 1, .5)
    for z in (436,):
        P.sheet(R.front(-700, -152, 0, 7, z), "#3a2c44", 0, .25)
        for x in range(-697, -156, 15):
            u0, v0 = R.p(x, 7, z)
            _, v1 = R.p(x, 62, z)
            P.line([(u0, v0), (u0, v1)], "#1c2038", 7)
            P.line([(u0 - 2, v0), (u0 - 2, v1)], "#4e4a64", 1.8)
            P.poly(disc(u0, (v0 + v1) / 2, 7, 11), "#1c2038")
        P.sheet(R.front(-704, -148, 62, 68, z), BRASS_D, .6, .35)
    u, v = R.p(-150, 0, 440)
    h = R.p(-150, 86, 440)[1]
    P.sheet([(u - 20, v), (u - 16, h), (u + 16, h), (u + 20, v)], "#3a2c44", .7, .3)
    P.sheet(disc(u, h - 14, 20), BRASS, .3, .4)


def near() -> None:
    """The front flat: the near stair rail, a frond, a swag of the hall's own curtain."""
    ink = "#0b1022"
    # near rail going down to the left
    top = [(372, 716), (240, 752), (60, 850), (-120, 960), (-310, 1080)]
    for i in range(11):
        t = i / 10.5
        x = 344 - t * 560
        y = 736 + max(0, (t - .2)) * 330 + t * 30
        P.line([(x, y), (x, 1100)], ink, 13)
        P.line([(x - 4, y), (x - 4, 1100)], "#2c3454", 2.6)
        P.poly(smooth([(x - 15, y + 130), (x, y + 96), (x + 15, y + 130), (x, y + 164)], 12), ink, 1)
    P.line(smooth(shift(top, -2, -7), 40, False), "#59628c", 26)
    P.line(smooth(top, 40, False), ink, 26)
    P.sheet([(342, 1100), (348, 744), (396, 744), (404, 1100)], ink, 1.2, .4, tint="#6d86b8")
    P.sheet([(334, 752), (338, 728), (406, 728), (410, 752)], ink, 0, .5, tint="#8a9cc8")
    P.sheet(disc(372, 700, 33), ink, .6, .5, tint="#8a9cc8")
    P.poly(smooth([(352, 690), (364, 676), (378, 674), (368, 682), (358, 696)], 6), "#59628c")
    # curtain border along the top
    u = 2180.0
    swag: list[Point] = [(2180, -30), (-260, -30)]
    x = -260.0
    while x < 2180:
        swag += [(x, 8), (x + 44, 26), (x + 102, 36), (x + 160, 26), (x + 204, 8)]
        x += 204
    P.sheet(swag, "#160f20", 1.6, .35, tint="#8a6a80")
    x = -260.0
    while x < u:
        for k in (34, 78, 126, 168):
            P.poly([(x + k, -10), (x + k + 8, -10), (x + 102 + (k - 100) * .35, 27)], "#24182f", 1)
        P.line([(x, 4), (x, 44)], "#3d3040", 5)
        P.sheet([(x - 7, 42), (x + 7, 42), (x + 10, 70), (x - 10, 70)], "#4a3c44", .5, .35)
        x += 204
    # right: fern in the dark, cropped
    for ang, ln in ((150, 330), (128, 400), (108, 360), (168, 260), (92, 300)):
        frond(2010, 1090, ang, ln, "#0c1420", 2.0)
    for ang, ln in ((158, 260), (138, 300)):
        frond(2060, 1100, ang, ln, "#131f2c", 1.8)


def lights(shafts: list[list[Point]]) -> None:
    """Chandelier (cold champagne), the heat lamp over the dish: all of it behind who stands at the tables."""
    icy, pale = "#8e8f80", "#ece8d4"
    u, v = R.p(CHX, CHY, 640)
    with P.light("chandelier", 1.45):
        P.glow(u, v - 10, 300, 170, icy, .42)
        for r, dy, n in ((90, -92, 9), (190, 0, 15)):
            for i in range(n):
                t = math.pi * i / (n - 1)
                px, py = u + r * math.cos(t), v + dy + r * .17 * math.sin(t)
                P.poly([(px - 4, py - 25), (px, py - 42), (px + 4, py - 25)], "#fffbe8", .95)
                P.poly(disc(px, py - 30, 10, 14, 10), pale, .35)
                P.poly([(px, py + 8), (px + 5, py + 18), (px, py + 32), (px - 5, py + 18)], pale, .45)
            P.line(disc(u, v + dy, r, r * .17, 30)[1:16], "#b9ab8a", 3, .7)
        for i in range(-6, 7):
            d = 60 - abs(i) * 7
            P.poly([(u + i * 13, v + 18 + d), (u + i * 13 + 5, v + 28 + d), (u + i * 13, v + 44 + d), (u + i * 13 - 5, v + 28 + d)], pale, .4)
        P.beam((u, v + 60), 900, 190, (400, 560, 760), (.12, .08, .05), icy)
        for a, b, c, d in ((32, 252, 590, 660),):
            P.poly(R.flat(a, b, 90, c, d), icy, .4)
        for x, z in ((-246, 760), (-64, 716)):
            cx, cy = R.p(x, 75, z)
            P.poly(disc(cx, cy, 56 * R.k(z, x), 56 * R.k(z, x) * 85 / R.depth(x, z), 24), icy, .45)
    with P.light("buffet", 1.45):
        for r, a in ((150, .12), (110, .16), (76, .2)):     # the half of its pool that the cloth doesn't hide
            P.poly([R.p(178 + r * math.cos(t * math.pi / 18), .4, 588 - r * math.sin(t * math.pi / 18)) for t in range(19)], "#a8602a", a)
        q = shafts[1]
        P.poly([q[0], (q[0][0], q[0][1] - 430), (q[0][0] + 20, q[0][1] - 400), (q[0][0] + 20, q[0][1])], "#c9803f", .36)
        x, y = R.p(178, 90, 618)
        x -= 4
        lv = R.p(178, 250, 618)[1] + 33
        P.poly(disc(x, lv, 32, 5), "#fff0cf", .95)
        P.beam((x, lv + 4), y - 20, 34, (104, 140, 186), (.42, .26, .18), "#d08a48")
        P.poly(disc(x, y + 2, 150, 20, 30), "#c9803f", .5)
        P.poly(disc(x - 6, y, 96, 12, 26), "#f3b25c", .4)
        for dx in (-34, -10, 14, 38):
            P.poly(smooth([(x + dx - 12, y - 40), (x + dx - 8, y - 50), (x + dx + 6, y - 51), (x + dx + 12, y - 41)], 7), "#ffc070", .6)
        P.line([(x - 60, y - 37), (x + 66, y - 37)], "#ffe0b0", 3, .9)
        for w, a in ((92, .16), (70, .2), (46, .2)):        # down the cloth in steps, as on a wall
            q = [(178 + w * t / 6, 90 - (84 if w > 80 else 70 if w > 60 else 52) * math.sqrt(max(0, 1 - (t / 6) ** 2))) for t in range(-6, 7)]
            P.poly([R.p(max(32, min(252, a_)), 90, 589) for a_ in (178 + w, 178 - w)] + [R.p(max(32, min(252, a_)), b_, 589) for a_, b_ in q],
                   P.linear([(0, "#c07040", 1), (1, "#8a4630", .5)]), a, 0)
        bx, by = R.p(104, 90, 612)
        for dx, dy in ((12, -26), (34, -23), (24, -38), (2, -42), (-6, -54)):
            P.poly(smooth([(bx + dx - 2, by + dy - 9), (bx + dx + 6, by + dy - 9), (bx + dx + 14, by + dy + 3), (bx + dx + 4, by + dy)], 7), "#e09a54", .6)
        P.glow(x, y - 60, 300, 230, "#a8602a", .5)
        fu, fv = x - 2, y + 1
        P.poly([(fu - 5, fv - 6), (fu, fv - 18), (fu + 5, fv - 6)], "#9ad0ff", .9)


def flash(shafts: list[list[Point]]) -> None:
    """The photographer's, for the blink of an eye, over everybody."""
    with P.light("flash", 0.5):
        x, y = R.p(-36, 150, 520)
        P.rect(-230, 0, 2380, 1080, P.radial([(0, "#cfdcff", .5), (.3, "#8fa6dc", .28), (1, "#5a70a8", .08)], (x, y, 1500)))
        for k in range(9):
            t = math.tau * k / 9 + .2
            r = 210 if k % 2 else 130
            P.poly([(x + 16 * math.cos(t - .3), y + 16 * math.sin(t - .3)), (x + r * math.cos(t), y + r * math.sin(t)), (x + 16 * math.cos(t + .3), y + 16 * math.sin(t + .3))], "#ffffff", .7)
        P.poly(disc(x, y, 34, 28), "#ffffff", 1)
        for q in shafts:
            (x0, y0), (x1, y1), (_, y2), (x3, y3) = q
            w = x3 - x0
            a, b = (.4, 1) if (x0 + x3) / 2 < x else (0, .6)
            P.poly([(x0 + w * a, y0), (x1 + w * a, y1), (x1 + w * b, y2), (x0 + w * b, y3)], "#c9d8ff", .34)
        P.poly(R.front(-96, 186, 236, 378, 860), "#c9d8ff", .3)
        P.poly(R.front(32, 252, 4, 90, 590), "#c9d8ff", .26)
        P.poly(R.front(-142, -34, 4, 78, 462), "#c9d8ff", .14)


def piano() -> None:
    """What the mezzanine is for when there is no banquet: a grand, and a gold chair too low for it."""
    with P.spot("piano", "The piano, not locked"):
        z = 500.0
        def at(q: list[Point], dz: float = 0) -> list[Point]:
            return [R.p(x, y, z + dz) for x, y in q]
        dark, edge = "#1b1930", "#59608a"
        P.poly([R.p(38, 0, 560), R.p(222, 0, 560), R.p(236, 0, 470), R.p(44, 0, 470)], DEEP, .5)
        for x, dz in ((66, 0), (196, 40), (74, 70)):
            P.sheet(at([(x - 5, 62), (x + 5, 62), (x + 2.4, 8), (x - 2.4, 8)], dz), dark, .2, .3)
            P.poly(disc(*at([(x, 5)], dz)[0], 9), "#6a5a3c")
        # the lid stands open: the one diagonal in a room of columns
        lid = smooth([(64, 101), (214, 101), (226, 122), (222, 150), (196, 174), (150, 184), (112, 178), (84, 166)], 8)
        P.sheet(at(lid, 66), "#24213a", .6, .3)
        P.poly(at([(78, 106), (206, 106), (214, 124), (208, 146), (182, 164), (120, 164), (94, 154)], 65), "#3a2a3c")
        P.line([R.p(70, 101, 566), R.p(104, 172, 566)], edge, 3, .7)
        P.line([R.p(186, 98, 505), R.p(174, 156, 560)], "#6a5a3c", 6)
        for i in range(9):
            P.line([R.p(96 + i * 12, 99, 556), R.p(120 + i * 11, 99, 512)], "#7a6844", 2, .7)
        # the rim, seen along its long side; music desk with nothing on it
        P.sheet(at([(44, 98), (216, 98), (226, 92), (226, 70), (214, 64), (64, 64), (58, 68), (44, 68)]), dark, .8, .35)
        P.poly(at([(62, 94), (210, 94), (216, 90), (62, 90)]), "#4a5078", .5)
        P.poly(at([(70, 86), (150, 86), (120, 70), (72, 70)]), "#2d3052", .7)
        P.sheet([R.p(70, 98, 506), R.p(92, 98, 506), R.p(98, 122, 556), R.p(76, 122, 556)], "#2a2740", .3, .35)
        # the keys run away from us at this end
        P.sheet([R.p(40, 72, 498), R.p(60, 72, 498), R.p(60, 72, 570), R.p(40, 72, 570)], "#a9adbd", .2, .3)
        for k in range(11):
            zz = 500 + k * 6.4
            P.line([R.p(48, 72.6, zz), R.p(60, 72.6, zz)], "#1b1930", 4, cap="butt")
        P.sheet(at([(38, 72), (62, 72), (62, 64), (38, 64)], -3), dark, .2, .4)
        P.poly(at([(44, 98), (56, 98), (54, 76), (44, 74)], -2), dark)
        # the pedals' lyre
        P.line([R.p(64, 62, 520), R.p(60, 8, 520)], "#2d2a44", 7)
        P.line([R.p(54, 7, 520), R.p(66, 7, 520)], "#8a7448", 5)
        # the chair
        gold = "#8a7044"
        P.contact(6, 492, 26, 10, .45)
        for x, dz in ((-14, 0), (22, 0), (-12, 34), (20, 34)):
            P.line([R.p(x, 41, 492 + dz), R.p(x + (1 if x > 0 else -2), 0, 492 + dz)], gold, 6 if not dz else 5)
        for x, dz in ((-15, 0), (-13, 34)):
            P.line([R.p(x, 41, 492 + dz), R.p(x - 6, 92, 492 + dz)], gold, 6)
        P.line([R.p(-21, 91, 492), R.p(-19, 91, 526)], gold, 8)
        P.line([R.p(-18, 66, 492), R.p(-16, 66, 526)], gold, 5)
        P.sheet([R.p(-17, 43, 490), R.p(25, 43, 490), R.p(23, 43, 528), R.p(-15, 43, 528)], "#6c3a46", .2, .35)


def morning() -> None:
    """Ten o'clock on a Sunday: four tall windows, and nobody's hands on anything."""
    with P.light("sun", 2.4, "normal"):
        top, foot = R.p(0, 430, B)[1], R.p(0, 0, B)[1]
        # what the carpet gives back to the wall, and round each window what the glass does
        P.poly(R.front(R.left, R.right, 0, R.top, B), P.linear([(0, "#d89a68", .03), (.6, "#dc9c68", .12), (1, "#f0b070", .42)], (0, top, 0, foot)), 1, 0)
        P.poly(R.side(R.left, 0, R.top, 300, B), P.linear([(0, "#d89a68", 0), (1, "#d89a68", .3)]), 1, 0)
        P.poly(R.flat(R.left, R.right, R.top, 260, B), "#e0a468", .12, 0)
        for (a, b), q in zip(WINDOWS, ARCHES, strict=True):
            u, v = R.p((a + b) / 2, 190, B)
            k = R.k(B, (a + b) / 2)
            P.ellipse(u, v, 150 * k, 230 * k, P.radial([(0, "#ffd08c", .56), (.55, "#f4bc7c", .26), (1, "#e8a868", 0)]))
            P.poly(q, P.linear([(0, "#a4bde4", .62), (.5, "#f6e6c8", .7), (1, "#ffe4b0", .84)]), 1, 0)
            for x in (a + 46, b - 46):
                P.line([R.p(x, 62, B), R.p(x, 352, B)], "#8c6658", 3.5, .7, cap="butt")
            P.line([R.p(a - 3, 63, B - 7), R.p(b + 3, 63, B - 7)], "#fff0d0", 4, .9)
            for e in (a + 4, b - 4):        # a drape's inner edge
                P.line([R.p(e, 388, B - 4), R.p(e + (5 if e < b - 9 else -5), 316, B - 4), R.p(e - (5 if e < b - 9 else -5), 180, B - 4)], "#ffdca4", 2.6, .5)
        P.poly(R.flat(R.left, R.right, 0, 240, B), P.linear([(0, "#f0b070", .5), (.4, "#d8986a", .22), (1, "#b87c68", .08)], (0, R.p(0, 0, B)[1], 0, 1080)), 1, .4)
        for a, b in WINDOWS:
            for t0, t1 in ((0, .3), (.35, .65), (.7, 1)):
                x0, x1 = a + (b - a) * t0, a + (b - a) * t1
                P.poly([R.p(x0, 0, B - 20), R.p(x1, 0, B - 20), R.p(x1 + 130, 0, 400), R.p(x0 + 130, 0, 400)],
                       P.linear([(0, "#ffdc9c", .95), (1, "#ffd494", .56)], (0, R.p(0, 0, B)[1], 0, R.p(0, 0, 400)[1])), 1, .5)


def morning_hall(shafts: list[list[Point]]) -> None:
    """What stands in it: a gold edge on every column, white cloth, the bench's back."""
    with P.light("sun_hall", 1.7, "normal", of="sun"):
        for q in shafts:
            (x0, y0), (x1, y1), (x2, y2), (x3, y3) = q
            w = x3 - x0
            P.poly(q, P.linear([(0, "#d8a070", 0), (1, "#f0b880", .2)]), 1, 0)
            P.poly([(x0, y0), (x1, y1), (x1 + w * .2, y1), (x0 + w * .2, y0)], "#ffdca4", .8, .4)
            P.poly([(x0 + w * .26, y0), (x1 + w * .26, y1), (x1 + w * .4, y1), (x0 + w * .4, y0)], "#ffd494", .34, .4)
        for x, z in ((-246, 760), (-64, 716)):
            u, v = R.p(x, 75, z)
            k = R.k(z, x)
            P.poly(disc(u, v, 56 * k, 56 * k * (R.eye - 75) / R.depth(x, z), 26), "#ffe6bc", .8, .3)
            P.poly([(u - 56 * k, v), (u + 10 * k, v + 4), (u + 4 * k, v + 62 * k), (u - 60 * k, v + 56 * k)], P.linear([(0, "#f0b880", .5), (1, "#f0b880", .16)]), 1, .4)
        P.line(smooth([R.p(x, y, 628) for x, y in ((-400, 96), (-384, 106), (-334, 110), (-278, 106), (-262, 94))], 20, False), "#ffdca4", 5, .9)
        P.poly(R.flat(-404, -258, 45.4, 586, 628), "#f0b070", .6, .4)
        P.poly(R.front(-404, -258, 28, 45, 586), "#d08a60", .3, .4)


def morning_air() -> None:
    """The shafts before the columns, and what of the piano they find."""
    with P.light("sun_near", 1, "normal", of="sun"):
        for a, b in WINDOWS:
            P.poly([R.p(a, 340, B - 4), R.p(b, 340, B - 4), R.p(b + 150, 0, 380), R.p(a + 150, 0, 380)],
                   P.linear([(0, "#ffd494", .20), (.6, "#ffd494", .09), (1, "#ffd494", 0)], (0, 200, 0, 980)), 1, .5)
        P.poly(R.flat(-700, -150, 0, 436, 450), "#ffd494", .5, .4)
        P.line([R.p(-704, 68.5, 436), R.p(-148, 68.5, 436)], "#ffdca4", 4, .8)
        P.out.append('<g id="piano_sun">')
        P.poly([R.p(x, y, 565) for x, y in smooth([(64, 101), (214, 101), (226, 122), (222, 150), (196, 174), (150, 184), (112, 178), (84, 166)], 8)], "#b87850", .12, 0)
        P.poly([R.p(44, 98, 499), R.p(216, 98, 499), R.p(226, 92, 499), R.p(226, 70, 499), R.p(214, 64, 499), R.p(64, 64, 499), R.p(44, 68, 499)], "#c88058", .07, 0)
        P.poly([R.p(38, 0, 560), R.p(222, 0, 560), R.p(300, 0, 430), R.p(110, 0, 430)], "#5a4058", .4, .5)
        P.line([R.p(44, 98.5, 500), R.p(216, 98.5, 500)], "#ffdca4", 4, .9)
        P.poly([R.p(62, 94, 499), R.p(210, 94, 499), R.p(216, 88, 499), R.p(62, 88, 499)], "#ffd494", .5)
        P.line([R.p(x, y, 566) for x, y in smooth([(84, 166), (112, 178), (150, 184), (196, 174), (222, 150)], 8, closed=False)], "#ffdca4", 4, .8)
        P.poly([R.p(40, 72.4, 498), R.p(60, 72.4, 498), R.p(60, 72.4, 570), R.p(40, 72.4, 570)], "#ffe4b8", .6)
        P.line([R.p(-21, 92, 492), R.p(-15, 43, 492)], "#ffdca4", 3, .8)
        P.out.append("</g>")


def build() -> Place:
    """Everything in painting order."""
    city()
    with P.layer("wall", 2.6):
        shell()
    clip = P.clip(*ARCHES)
    with P.light("chandelier_city", 3.4, of="chandelier"), P.group(clip=clip):
        for x, y, who in LIT:
            P.neighbour_lit(x, y, 34, 44, who, "#b9803f")
    with P.light("chandelier_wall", 2.5, of="chandelier"):
        P.line([R.p(-900, 59, B), R.p(600, 59, B)], "#8f97a8", 3, .4)
        P.glow(*R.p(CHX, CHY - 30, B), 330, 220, "#6a6a80", .4)
        for r, a in ((330, .12), (230, .14), (130, .16)):
            P.poly(R.ring(CHX + 60, .6, 620, r), "#7d86a4", a)
    morning()
    with P.layer("guests", 2.3):
        hall_back()
    with P.light("chandelier_guests", 2.25, of="chandelier"):       # a shoulder's edge each, and what is hung up
        for q in EDGES:
            P.line(q, "#b5a890", 2.4, .6)
        P.poly(R.front(-96, 186, 236, 378, 860), "#8e8f80", .16)
    with P.layer("crowd", 2.2):
        dais()
    shafts = []
    with P.layer("hall", 1.8):
        with P.spot("far_tables", "The far tables"):
            far_table(-246, 760)
            far_table(-64, 716)
        microphone()
        with P.spot("pillar", "A pillar"):
            shafts.append(pillar(-236, 580))
        more = [pillar(338, 770, 24), pillar(-520, 690, 24)]
        shafts.append(pillar(268, 560))
        bench()
    morning_hall([*shafts, *more])
    with P.light("chandelier_hall", 1.7, of="chandelier"):      # behind whoever leans there
        u = R.p(CHX, CHY, 640)[0]
        for q in shafts:
            (x0, y0), (x1, y1), (_, y2), (x3, y3) = q
            w = x3 - x0
            a, b = (.55, .95) if (x0 + x3) / 2 < u else (.05, .45)
            P.poly([(x0 + w * a, y0), (x1 + w * a, y1), (x1 + w * b, y2), (x0 + w * b, y3)], "#8e8f80", .34)
    with P.layer("buffet_table", 1.5):
        P.out.append('<g id="long_buffet">')
        buffet()
        P.out.append("</g>")
        chandelier()
    lights(shafts)
    with P.layer("buffet", 1.4):
        low_table()
    with P.layer("near", 1):
        stairwell()
        P.out.append('<g id="lists">')
        list_table()
        P.out.append("</g>")
        tray()
        piano()
        fern()
        P.rect(-230, 0, 2380, 1080, P.radial([(.35, "#0a0f24", 0), (1, "#0a0f24", .6)], (1000, 520, 1350)))
    with P.light("chandelier_list", 1, of="chandelier"):
        P.poly(R.flat(-142, -34, 78, 462, 514), "#8e8f80", .35)
    flash(shafts)
    morning_air()
    with P.layer("front", -1):
        near()
    with P.light("sun_front", -1, "normal", of="sun"):      # the rail we hold on to, from behind
        P.line(smooth([(372, 708), (240, 743), (60, 840), (-120, 950), (-310, 1070)], 40, False), "#e8b078", 7, .9)
        P.line(smooth([(398, 690), (390, 676), (372, 668), (354, 674), (344, 688)], 6, False), "#ffdca4", 5, .9)
        P.line([(399, 750), (405, 1090)], "#e8b078", 4, .8)
        for i in range(1, 8):
            t = i / 10.5
            x = 344 - t * 560
            y = 750 + max(0, (t - .2)) * 330 + t * 30
            P.line([(x + 6, y), (x + 6, 1100)], "#c88a60", 3, .8)
    P.mark("stairs", -190, 396, y=-10, face="right")
    P.mark("bench", -350, 600, layer="hall", seat=True, face="right")
    P.mark("list_table", -128, 530, layer="buffet", face="left")
    P.mark("pillar", -204, 556, layer="buffet", face="right")
    P.mark("pillar_two", 222, 572, layer="buffet", face="left")
    P.mark("buffet", 138, 548, face="right")
    P.mark("far_table", -66, 766, layer="crowd", face="right")
    P.mark("microphone", -24, 806, y=18, layer="crowd", face="left")
    P.mark("fern", 258, 508, face="left")
    P.mark("centre", 16, 480, face="right")
    P.mark("piano", 4, 500, seat=True, face="right")
    P.write()
    return P


if __name__ == "__main__":
    build()
