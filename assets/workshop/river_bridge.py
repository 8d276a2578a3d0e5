"""On the bridge, over the ice: a cradle of planks, and both banks to look at.

The walkway runs out to the tower; cables come down like the strings of an instrument. Far
below left, one window of Halyard Street can be told from the others by who is in it.
"""

import math
import sys

from paper import DEEP, Place, Room, bird, disc, mix, placed, render, shift, smooth
from props import Props

R = Room(hx=1130, hy=452, f=1300, eye=150, back=6000, left=-190, right=210, top=900)
P = Place("river_bridge", "The bridge, on the walkway", seed=1902, room=R, sun=(-1.8, -2.2), outdoors=True)
K = Props(P)
U = P.rand.uniform
STEEL, STEEL2, SNOW, RED = "#3f4a6c", "#2c3657", "#9fb0cb", "#6e4048"
LAMP, FIRST, CITY, BUSL = "#b8c4d4", "#c88c7c", "#e0a858", "#e8c078"
FLOOR = 0.0


def towards(z: float) -> float:
    """How far the air has eaten a thing at depth z (0..1)."""
    return min(.7, z / 5200)


# ---- the sky, the two banks ----------------------------------------------------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#1d2949", "#6a7b9f", 20, 470))
    for y, h, a in ((120, 26, .4), (214, 20, .5), (300, 16, .5), (372, 12, .5)):
        P.poly(smooth([(-240, y), (300, y - h), (900, y + 4), (1500, y - h * .8), (2170, y + 2), (2170, y + 20), (1300, y + 26), (400, y + 18), (-240, y + 28)], 80), "#46567c", a * .6, .6)
with P.light("first_light", 3.9, blend="normal"):      # laid over: added to blue it would be pink
    # sheet behind sheet, each a little nearer to day; the sun itself is small and behind the last of them
    P.rect(-230, 0, 2380, 450, P.linear([(0, "#66709c", .3), (1, "#8c86a4", .8)], (0, 0, 0, 300)))
    for y, h, c, al in ((150, 16, "#9a8ca4", .55), (226, 14, "#b094a0", .7), (290, 12, "#c49e98", .8), (344, 9, "#d6ae98", .9), (388, 6, "#e6c09c", .95)):
        q = smooth([(-240 + i * 172, y + h * math.sin(i * 1.9 + y)) for i in range(15)], 50, closed=False)
        P.poly([*q, (2170, 470), (-240, 470)], c, al, .6)
    P.poly(disc(1112, 428, 96, 66), "#f0cca0", .55)
    P.poly(disc(1112, 424, 40), "#ffe8c0", 1)
    for y, s, a in ((404, 220, .5), (380, 150, .34)):
        P.poly(smooth([(1112 - s, y), (1112 - s * .3, y - 6), (1112 + s * .5, y - 4), (1112 + s, y + 2), (1112 + s * .2, y + 6), (1112 - s * .6, y + 5)], 30), "#d8a894", a, .5)


def bank(x0: float, x1: float, base: float, lo: float, hi: float, colours: tuple[str, ...], w0: float, w1: float) -> list[tuple[float, float, float, float]]:
    """A skyline of flats along a bank; returns its houses (x, y, w, h)."""
    out = []
    x = x0
    while x < x1:
        w, h = U(w0, w1), U(lo, hi)
        c = P.rand.choice(colours)
        P.sheet([(x, base), (x, base - h), (x + w, base - h - 2), (x + w, base)], c, .15, .14)
        P.poly([(x - 2, base - h + 1), (x + 6, base - h - 6), (x + w - 7, base - h - 8), (x + w + 2, base - h - 1)], SNOW, .9)
        out.append((x, base - h, w, h))
        x += w + U(-3, 10)
    return out


with P.layer("far", 3.6):
    bank(-240, 900, 448, 10, 60, ("#46557a", "#3f4e74", "#4c5a80"), 40, 96)
    bank(1180, 2170, 446, 8, 44, ("#4c5a80", "#46557a"), 50, 110)
    for x, h in ((150, 120), (236, 150), (300, 96), (470, 108)):
        P.sheet([(x, 448), (x + 4, 448 - h), (x + 52, 446 - h), (x + 56, 448)], "#43527a", .15, .15)
        P.poly([(x + 2, 449 - h), (x + 28, 438 - h), (x + 54, 447 - h)], SNOW, .8)
HOUSES_LEFT = [(-60, 560, 150, 190), (96, 548, 128, 150), (230, 540, 150, 206), (386, 530, 110, 140), (500, 520, 96, 110), (600, 510, 84, 84)]
with P.layer("river", 3.2):
    P.rect(-230, 446, 2380, 640, P.linear([(0, "#3c4d74", 1), (.3, "#1e2a50", 1), (1, "#10193a", 1)], (0, 446, 0, 1000)))
    for _ in range(120):                       # floes, bigger as they come under us
        y = 450 + 420 * U(0, 1) ** 1.8
        x = U(-240, 2160)
        s = 8 + (y - 446) * U(.14, .28)
        q = [(x - s, y + U(-2, 2)), (x - s * .5, y - s * .26), (x + s * .3, y - s * .3), (x + s, y - s * .06), (x + s * .5, y + s * .24), (x - s * .4, y + s * .22)]
        if s > 30:
            P.poly(shift(q, 2, 5), "#0c1530", .5)
        P.poly(q, P.rand.choice(("#8093b6", "#6c80a6", "#93a5c4")), .95)
    with P.spot("ice", "Ice, going out past the piers"):
        for x, y, s in ((420, 700, 110), (300, 812, 150), (640, 640, 66)):
            q = [(x - s, y), (x - s * .6, y - s * .28), (x + s * .2, y - s * .34), (x + s, y - s * .1), (x + s * .7, y + s * .2), (x - s * .2, y + s * .26)]
            P.poly(shift(q, 4, 9), "#0b1430", .6)
            P.sheet(q, "#a3b4cf", 0, .5)
            P.line([(x - s * .4, y - s * .2), (x - s * .1, y), (x - s * .2, y + s * .2)], "#6c80a6", 4)
with P.light("first_river", 3.1, blend="normal", of="first_light"):
    P.rect(-230, 446, 2380, 240, P.linear([(0, "#ffc884", .95), (.45, "#dc9c74", .74), (1, "#8a6a80", .2)], (0, 446, 0, 690)))
    for i in range(24):
        y = 454 + i * 11 + (i % 3) * 4
        s = 26 + i * 5 + (i % 4) * 16
        x = 1090 - i * 22 + (i % 5) * 20
        P.poly([(x - s, y), (x, y - 2.6), (x + s, y), (x, y + 2.6)], "#ffc898", .7 - .02 * i)
with P.layer("left_bank", 2.9):
    # this side: Halyard Street comes down to the water
    P.sheet(smooth([(-240, 600), (60, 592), (300, 574), (520, 548), (700, 520), (706, 500), (-240, 500)], 60, closed=True), "#7789a9", .2, .3)
    for i, (x, base, w, h) in enumerate(HOUSES_LEFT):
        c = ("#2f3a60", "#3b3450", "#2a3558", "#37304c", "#323e64", "#39456a")[i]
        P.sheet([(x, base), (x, base - h), (x + w, base - h - 4), (x + w, base - 6)], c, .3, .18)
        P.poly([(x + w, base - 6), (x + w, base - h - 4), (x + w + 16, base - h + 6), (x + w + 16, base - 12)], mix(c, DEEP, .3))
        P.poly([(x - 4, base - h + 1), (x + 8, base - h - 9), (x + w - 4, base - h - 13), (x + w + 18, base - h + 5), (x + w + 14, base - h + 9), (x + w, base - h - 2)], SNOW, .95)
        s = w / 150
        for r in range(int(h / 34)):
            for k in range(int(w / 30)):
                P.rect(x + 10 + k * 28 * max(.8, s), base - h + 14 + r * 32, 11 * max(.8, s), 16 * max(.8, s), "#1a2345")
    with P.spot("halyard_window", "A window on Halyard Street"):
        x, base, w, h = HOUSES_LEFT[3]
        P.neighbour(x + 58, base - h + 34, 24, 32, "#565070", "#161f40", SNOW)
    x, base, w, h = HOUSES_LEFT[1]
    small = bird(x + 72, base - h - 46, .34)
    for d in (-20, 18):
        P.line([(x + 70 + d, base - h), (x + 70 + d, base - h - 20)], "#20294a", 3)
    P.poly(small["body"][0][0], "#101833")
    P.neon(small["tubes"], 1.8)
    for x, y in ((40, 586), (170, 580), (330, 566), (480, 546)):      # quay lamps, bollards
        P.line([(x, y), (x, y - 46), (x + 10, y - 52)], "#1f2848", 4)
KEPT = P.rand.getstate()
with P.light("first_bank", 2.9, blend="normal", of="first_light"):
    # the houses' ends are towards it: walls, roofs, and each pane that looks that way
    P.poly(smooth([(-240, 600), (60, 592), (300, 574), (520, 548), (700, 520), (706, 500), (-240, 500)], 60), "#e8b080", .5)
    for i, (x, base, w, h) in enumerate(HOUSES_LEFT):
        P.poly([(x, base), (x, base - h), (x + w, base - h - 4), (x + w, base - 6)], P.linear([(0, "#c8866c", .3), (1, "#c8866c", .62)], (x, 0, x + w, 0)), 1, .4)
        P.poly([(x + w, base - 6), (x + w, base - h - 4), (x + w + 16, base - h + 6), (x + w + 16, base - 12)], "#ffc484", .95)
        P.poly([(x - 4, base - h + 1), (x + 8, base - h - 9), (x + w - 4, base - h - 13), (x + w + 18, base - h + 5), (x + w + 14, base - h + 9), (x + w, base - h - 2)], "#ffe2b4", .85)
        s = w / 150
        for r in range(int(h / 34)):
            for k in range(int(w / 30)):
                P.rect(x + 10 + k * 28 * max(.8, s), base - h + 14 + r * 32, 11 * max(.8, s), 16 * max(.8, s), "#ffcf8c" if (r * 3 + k * 5 + i) % 4 == 0 else "#4a3c58", .85)
P.rand.setstate(KEPT)
with P.layer("right_bank", 2.9):
    P.sheet([(1560, 470), (1700, 474), (1960, 500), (2170, 520), (2170, 600), (1900, 540), (1640, 486)], "#6d80a2", .2, .3)
    for i, (x, base, w, h) in enumerate(((1640, 486, 90, 54), (1736, 494, 110, 70), (1856, 508, 130, 96), (1996, 524, 170, 140))):
        c = ("#46547a", "#3f4d72", "#3a476c", "#344166")[i]
        P.sheet([(x, base), (x, base - h), (x + w, base - h + 3), (x + w, base + 6)], c, .2, .18)
        P.poly([(x - 4, base - h + 1), (x + 8, base - h - 9), (x + w - 8, base - h - 6), (x + w + 3, base - h + 4)], SNOW, .95)
        for r in range(int(h / 30)):
            for k in range(int(w / 26)):
                P.rect(x + 9 + k * 25, base - h + 13 + r * 26, 10, 14, "#222d50")
with P.light("city", 3):
    # who is up on both sides
    x, base, w, h = HOUSES_LEFT[3]
    P.neighbour_lit(x + 58, base - h + 34, 24, 32, "child_on_sill", curtain=False)
    P.glow(x + 70, base - h + 50, 60, 46, "#d8924a", .5)
    P.poly([(x + 62, base + 40), (x + 78, base + 38), (x + 74, base + 150), (x + 66, base + 150)], P.linear([(0, CITY, .5), (1, CITY, 0)], (0, base + 38, 0, base + 150)), 1, .4)
    for i, r, k in ((0, 1, 2), (0, 3, 0), (1, 2, 1), (2, 3, 0), (2, 1, 3), (3, 2, 0), (4, 1, 1), (5, 0, 0)):
        x, base, w, h = HOUSES_LEFT[i]
        s = max(.8, w / 150)
        P.rect(x + 10 + k * 28 * s, base - h + 14 + r * 32, 11 * s, 16 * s, ("#e0a858", "#d8b070", "#c89050")[(i + k) % 3], .95)
    x, base, w, h = HOUSES_LEFT[1]
    P.neon(bird(x + 72, base - h - 46, .34)["tubes"], 1.8, lit=True)
    for x, base, w, h, r, k in ((1736, 494, 110, 70, 0, 2), (1856, 508, 130, 96, 1, 1), (1996, 524, 170, 140, 2, 2), (1996, 524, 170, 140, 0, 4), (1640, 486, 90, 54, 0, 0)):
        P.rect(x + 9 + k * 25, base - h + 13 + r * 26, 10, 14, CITY, .95)
    for x, y in ((50, 534), (180, 528), (340, 514), (490, 494)):
        P.poly(disc(x, y, 5), "#ffe0a0")
        P.poly([(x - 5, y + 70), (x + 5, y + 68), (x + 3, y + 150), (x - 3, y + 150)], P.linear([(0, CITY, .5), (1, CITY, 0)], (0, y + 66, 0, y + 150)), 1, .4)

# ---- the bridge -------------------------------------------------------------------------------------
TZ = 2300                                        # the tower
DECK = 210                                       # the carriageway, right of us, a little lower
with P.layer("tower", 2.4):
    def pier(x: float, w: float, c: str) -> None:
        """A leg of the tower."""
        P.sheet([R.p(x, -600, TZ), R.p(x, 980, TZ), R.p(x + w, 980, TZ), R.p(x + w, -600, TZ)], c, .4, .3)
        for y in range(-40, 980, 74):
            P.line([R.p(x + 4, y, TZ), R.p(x + w - 4, y, TZ)], mix(c, DEEP, .25), 2)
    for x, c in ((-390, "#414b6f"), (230, "#3c466a"), (960, "#3a4468")):
        pier(x, 150, c)
    for y0, y1 in ((700, 800), (900, 990)):
        P.sheet([R.p(-400, y0, TZ), R.p(-400, y1, TZ), R.p(1120, y1, TZ), R.p(1120, y0, TZ)], "#465076", .4, .3)
        P.poly([R.p(-404, y1, TZ), R.p(-380, y1 + 22, TZ), R.p(1100, y1 + 24, TZ), R.p(1124, y1, TZ)], SNOW)
    for x0, x1 in ((-240, 230), (380, 960)):      # pointed arches
        c = (x0 + x1) / 2
        P.poly([R.p(x0, 700, TZ), R.p(x0, 560, TZ), R.p(c, 700, TZ)], "#414b6f")
        P.poly([R.p(x1, 700, TZ), R.p(x1, 560, TZ), R.p(c, 700, TZ)], "#3c466a")
    # beyond the tower it goes on: the other tower, small
    for x in (-380, 240, 960):
        P.poly([R.p(x, -40, 5000), R.p(x, 980, 5000), R.p(x + 150, 980, 5000), R.p(x + 150, -40, 5000)], "#56658a", .9)
    P.poly([R.p(-390, 900, 5000), R.p(-390, 990, 5000), R.p(1110, 990, 5000), R.p(1110, 900, 5000)], "#56658a", .9)


with P.layer("deck", 2.2):
    # roadway on the right: slab, far parapet
    road = [R.p(DECK, -40, 300), R.p(DECK, -40, 5200), R.p(900, -40, 5200), R.p(900, -40, 420)]
    P.poly(road, "#36436a", 1, 0)
    P.poly([R.p(300, -39, 420), R.p(300, -39, 5200), R.p(430, -39, 5200), R.p(470, -39, 420)], "#5d6f94", .7)
    for a, b in ((340, 356), (520, 536)):
        P.poly([R.p(a, -38.6, 480), R.p(a, -38.6, 5200), R.p(b, -38.6, 5200), R.p(b, -38.6, 480)], "#2b375c", .9)
    P.poly([R.p(900, -40, 420), R.p(900, -40, 5200), R.p(900, 70, 5200), R.p(900, 70, 420)], "#2a3558", 1)
    P.sheet([R.p(900, 70, 420), R.p(900, 70, 5200), R.p(960, 76, 5200), R.p(960, 76, 420)], "#7f92b2", 0, .2)
    # the walkway: planks with snow trodden to grey in the middle
    P.poly([R.p(-190, 0, 240), R.p(-190, 0, 5200), R.p(190, 0, 5200), R.p(190, 0, 240)], "#3a3f5c", 1, 0)
    z = 250.0
    while z < 3200:
        P.line([R.p(-190, 0, z), R.p(190, 0, z)], "#2c3150", max(1, 620 / z), cap="butt")
        z *= 1.055
    for side, k in ((-1, 0), (1, 2)):
        zs = [240 * 1.115 ** i for i in range(26)]
        reach = [134 + 15 * math.sin(1.9 * i + k) + 8 * math.sin(4.3 * i + k) for i in range(26)]
        for dx, y, c in ((-9, .4, "#5f7096"), (0, .5, "#8ea0bf"), (26, .6, "#a3b4d0")):      # its shadow, the drift, the crest of it
            inner = smooth([R.p(side * (v + dx), y, z) for z, v in zip(zs, reach, strict=True)], 24, closed=False)
            P.poly([R.p(side * 190, y, 240), *inner, R.p(side * 190, y, 5200)], c, 1, .5)
        for i in range(0, 16, 2):                  # what feet have kicked out of it
            z = zs[i] * U(.98, 1.1)
            q = R.p(side * (reach[i] - U(14, 46)), .6, z)
            P.poly(smooth([(q[0] - 3600 / z, q[1]), (q[0], q[1] - 1500 / z), (q[0] + 4200 / z, q[1] - 200 / z), (q[0] + 300 / z, q[1] + 1300 / z)], 8), "#8ea0bf", .9)
    for z in (330, 410, 520, 680, 900, 1240):      # the posts' shadows in it
        P.poly([R.p(-190, .6, z), R.p(-190, .6, z * 1.02), R.p(-152, .6, z * .965), R.p(-152, .6, z * .945)], "#66789c", .8)
    for i in range(9):                            # somebody has walked out, and back
        zz = 330 * 1.2 ** i
        for dx, back in ((-26, 0), (34, 1)):
            fx, fz = dx + (9 if i % 2 else -9), zz * (1 + .05 * back)
            P.poly(disc(*R.p(fx, .6, fz), 2500 / zz, 1000 / zz, 9), "#525b80", .95)
            P.poly(disc(*R.p(fx, .6, fz * (1.05 if back else .955)), 1700 / zz, 600 / zz, 8), "#525b80", .95)
    # line 40, on its way over; its lights are out until somebody turns them on
    BZ, BEND, BX = 1400, 2150, 480
    at, side = K.front(BZ, BX, -38), lambda q: [R.p(BX, -38 + y, z) for z, y in q]
    P.poly([R.p(BX - 26, -38.5, BEND), R.p(BX + 190, -38.5, BEND), R.p(BX + 196, -38.5, BZ - 60), R.p(BX - 40, -38.5, BZ - 60)], DEEP, .55)
    P.sheet(side([(BZ, 16), (BZ, 240), (BEND, 240), (BEND, 16)]), "#6e6548", .2, .25)
    P.poly(side([(BZ, 92), (BZ, 72), (BEND, 72), (BEND, 92)]), "#5a5240")
    for z in (1440, 1560, 1680, 1800, 1920, 2040):
        P.poly(side([(z, 128), (z, 214), (z + 96, 214), (z + 96, 128)]), "#1d2646")
    for z in (1500, 1980):
        P.poly(disc(*R.p(BX, -30, z), 15000 / z, 19000 / z), "#141a34")
    P.poly(side([(BZ, 236), (BZ, 252), (BEND, 252), (BEND, 236)]), "#a3b1c8")
    P.sheet(at([(0, 14), (0, 236), (16, 250), (158, 250), (174, 236), (174, 14)]), "#8a7d54", .2, .35)
    P.poly(at([(10, 130), (10, 222), (164, 222), (164, 130)]), "#1d2646")
    P.poly(at([(0, 92), (174, 92), (174, 70), (0, 70)]), "#6a5f46")
    P.poly(at([(40, 228), (134, 228), (134, 244), (40, 244)]), "#2a2c40")
    P.poly(at([(2, 248), (16, 258), (158, 258), (172, 248)]), "#b4c2d8")
    P.poly(at([(0, 30), (174, 30), (174, 14), (0, 14)]), "#4a4438")
    for u in (24, 150):
        P.poly(disc(*at([(u, 52)])[0], 8), "#c8c8c0")
        P.poly(at([(u - 16, 14), (u + 16, 14), (u + 16, 0), (u - 16, 0)]), "#141a34")
    P.line(at([(86, 130), (86, 222)]), "#8a7d54", 3)

KEPT = P.rand.getstate()
with P.light("first_road", 2.15, blend="normal", of="first_light"):
    # the road beside it, with the bus's shadow down its length
    fall = P.linear([(0, "#ffd898", .9), (.25, "#f0b880", .62), (1, "#c88466", .34)], (0, R.p(0, -39, 5200)[1], 0, R.p(0, -39, 420)[1]))
    P.poly([R.p(DECK, -39, 420), R.p(DECK, -39, 5200), R.p(446, -39, 5200), R.p(446, -39, 420)], fall, 1, 0)
    P.poly([R.p(664, -39, 420), R.p(664, -39, 5200), R.p(900, -39, 5200), R.p(900, -39, 420)], fall, 1, 0)
    P.poly([R.p(900, 70, 420), R.p(900, 70, 5200), R.p(960, 76, 5200), R.p(960, 76, 420)], "#ffdca4", .8, .5)
    for z in (1440, 1560, 1680, 1800, 1920, 2040):
        P.poly([R.p(BX, -38 + y, zz) for zz, y in ((z, 128), (z, 214), (z + 96, 214), (z + 96, 128))], "#ffd494", .7, .2)
    P.poly([R.p(BX, 198, BZ), R.p(BX, 214, BZ), R.p(BX, 214, BEND), R.p(BX, 198, BEND)], "#ffe2ac", .8, .3)
    # the tower's inner edges
    for x0, x1 in ((-240, 230), (380, 960)):
        for x, d in ((x0, 9), (x1, -9)):
            P.poly([R.p(x, 4, TZ), R.p(x, 566, TZ), R.p(x + d, 580, TZ), R.p(x + d, 4, TZ)], "#ffc888", .85, .4)
P.rand.setstate(KEPT)


def cable(x: float, w: float, colour: str, near: float) -> None:
    """A main cable from over our heads down and up to the tower, with hangers."""
    top, low = 960.0, 120.0
    def h(z: float) -> float:
        t = (z - near) / (TZ - near)
        return low + (top - low) * t * t
    zs = [near + (TZ - near) * (i / 26) for i in range(27)]
    pts = [R.p(x, h(z), z) for z in zs]
    for i in range(26):
        P.line([pts[i], pts[i + 1]], mix(colour, "#5a6a90", towards(zs[i])), max(2, w * 400 / zs[i]), cap="butt")
        P.line([(pts[i][0], pts[i][1] - w * 180 / zs[i]), (pts[i + 1][0], pts[i + 1][1] - w * 180 / zs[i + 1])], "#a9b8d2", max(1, w * 90 / zs[i]), .8, cap="butt")
    z = near + 30
    while z < TZ:
        P.line([R.p(x, h(z), z), R.p(x, 60, z)], mix(colour, "#5a6a90", towards(z)), max(1.2, w * 120 / z), cap="butt")
        z *= 1.13


with P.layer("cables", 2):
    cable(960, 15, STEEL2, 520)
    cable(214, 22, STEEL, 420)
with P.layer("rail_right", 1.9):
    # the rail between us and the road, lamps on posts
    for z in (360, 450, 570, 730, 950, 1260, 1700):
        P.line([R.p(196, 0, z), R.p(196, 108, z)], mix(STEEL, "#5a6a90", towards(z)), max(2, 5200 / z), cap="butt")
    for y in (36, 72, 106):
        P.line([R.p(196, y, 250), R.p(196, y, TZ)], STEEL if y < 100 else "#4d5980", 5 if y < 100 else 9, cap="butt")
    P.poly([R.p(192, 109, 250), R.p(192, 109, TZ), R.p(200, 110, TZ), R.p(200, 115, 250)], SNOW)
    for z in (620, 1150, 1900):
        x, y = R.p(206, 300, z)
        P.line([R.p(206, 0, z), (x, y), (x - 5200 / z, y - 6000 / z), (x - 14000 / z, y - 6400 / z)], mix(STEEL2, "#5a6a90", towards(z)), max(3, 7400 / z))
        P.sheet([(x - 26000 / z, y - 5000 / z), (x - 22000 / z, y - 9400 / z), (x - 10000 / z, y - 9600 / z), (x - 8000 / z, y - 5200 / z)], mix("#4d5980", "#5a6a90", towards(z)), .2, .4)

with P.light("bus", 2):
    at = K.front(BZ, BX, -38)
    for z in (1440, 1560, 1680, 1800, 1920, 2040):
        P.poly([R.p(BX, -38 + y, zz) for zz, y in ((z, 128), (z, 214), (z + 96, 214), (z + 96, 128))], BUSL, .8, .2)
    P.poly(at([(10, 130), (10, 222), (84, 222), (84, 130)]), BUSL, .9, .2)
    P.poly(at([(88, 130), (88, 222), (164, 222), (164, 130)]), BUSL, .8, .2)
    for u, h in ((36, 168), (118, 160), (142, 166)):
        P.poly(at([(u - 13, 130), (u - 14, h - 8), (u - 6, h), (u + 6, h), (u + 14, h - 8), (u + 13, 130)]), "#4a3020", 1, .2)
        P.poly(disc(*at([(u, h + 10)])[0], 8), "#4a3020")
    P.poly(at([(44, 232), (130, 232), (130, 241), (44, 241)]), "#ffc870", .9)
    for u in (24, 150):
        x, y = at([(u, 52)])[0]
        P.poly(disc(x, y, 9), "#fff0c8")
        P.glow(x, y, 90, 60, BUSL, .6)
        P.poly([(x - 6, y + 14), (x + 6, y + 14), (x - 60 + (u - 24) * 1.2, 1000), (x - 260 + (u - 24) * .6, 1000)], P.linear([(0, BUSL, .42), (1, BUSL, 0)], (0, y, 0, 900)), 1, .6)
    P.poly([R.p(300, -38, 1360), R.p(700, -38, 1360), R.p(640, -38, 640), R.p(214, -38, 640)], P.linear([(0, BUSL, .26), (1, BUSL, 0)], (0, R.p(0, -38, 1440)[1], 0, R.p(0, -38, 640)[1])), 1, .5)
    for z in (570, 730, 950, 1260):
        P.line([R.p(198, 0, z), R.p(198, 108, z)], BUSL, max(2, 1900 / z), .8)
    P.line([R.p(198, 106, 640), R.p(198, 106, 960)], BUSL, 3, .8)
with P.light("lamps", 1.9):
    for z, a in ((620, 1), (1150, .8), (1900, .6)):
        x, y = R.p(206, 300, z)
        cx, cy = x - 17000 / z, y - 5000 / z
        P.poly([(x - 25000 / z, y - 4900 / z), (x - 9000 / z, y - 5000 / z), (x - 12000 / z, y - 3600 / z), (x - 22000 / z, y - 3600 / z)], "#f2f6f4")
        P.glow(cx, cy, 70000 / z, 60000 / z, LAMP, .5 * a)
        foot = R.p(0, 0, z)[1]
        for s, al in ((.5, .14), (.8, .10), (1.1, .06)):
            P.poly([(cx - 8000 / z, cy), (cx + 8000 / z, cy), (cx + 150000 * s / z, foot), (cx + 90000 * s / z, foot + 15000 / z), (cx - 100000 * s / z, foot + 15000 / z), (cx - 160000 * s / z, foot)],
                   P.linear([(0, LAMP, 1), (1, LAMP, .12)], (0, cy, 0, foot)), al * a, .5)
        for k, al in ((70, .2), (112, .13), (160, .08)):
            q = [R.p(max(-190, min(190, 106 + k * math.cos(math.tau * i / 24))), .8, z + k * 1.2 * math.sin(math.tau * i / 24)) for i in range(24)]
            P.poly(q, LAMP, al * a, .5)
with P.light("first_floor", 1.9, blend="normal", of="first_light"):
    # it comes low along the river and finds every hanger, the snow on every rail
    for z0, z1 in ((250, 410), (630, TZ)):        # not where the bus is in the way
        P.line([R.p(194, 110 + 5 * (TZ - z0) / TZ, z0), R.p(194, 110 + 5 * (TZ - z1) / TZ, z1)], FIRST, 4, .9)
    KEPT = P.rand.getstate()
    # through the tower's arch straight down the boards: gold far off, copper before our feet
    P.poly([R.p(-190, .8, 244), R.p(-190, .8, 5200), R.p(190, .8, 5200), R.p(190, .8, 244)], P.linear([(0, "#f4d0a0", .86), (.3, "#d8a888", .56), (1, "#a8808c", .26)], (0, 480, 0, 1060)), 1, 0)
    for side, k in ((-1, 0), (1, 2)):             # the crests of the drifts take most of it; towards us they are blue
        zs = [240 * 1.115 ** i for i in range(26)]
        reach = [134 + 15 * math.sin(1.9 * i + k) + 8 * math.sin(4.3 * i + k) for i in range(26)]
        inner = smooth([R.p(side * (v + 22), .6, z) for z, v in zip(zs, reach, strict=True)], 24, closed=False)
        P.poly([R.p(side * 190, .6, 240), *inner, R.p(side * 190, .6, 5200)], P.linear([(0, "#ffe8c8", .8), (.4, "#f4d0b4", .56), (1, "#dcb0ac", .3)], (0, 480, 0, 1060)), 1, .5)
        lip = smooth([R.p(side * (v - 7), .6, z * .985) for z, v in zip(zs, reach, strict=True)], 24, closed=False)
        P.line(lip[: len(lip) // 2], "#6a6488", 7, .5)
    for z in (330, 410, 520, 680, 900, 1240):     # each post lays its bar towards us, and each rail a line
        for side in (-1, 1):
            x = side * 188
            P.poly([R.p(x, 1, z), R.p(x - side * 5, 1, z), R.p(x - side * (9 + 16), 1, z * .66), R.p(x - side * 20, 1, z * .66)], "#5c5a80", .5, .6)
    z = 250.0
    while z < 1500:                               # gaps between the boards
        P.line([R.p(-128, 1, z), R.p(128, 1, z)], "#7a5248", max(1, 560 / z), .34, cap="butt")
        z *= 1.08
    for i in range(9):                            # footprints hold shadow
        zz = 330 * 1.2 ** i
        for dx in (-26, 34):
            P.poly(disc(*R.p(dx + (9 if i % 2 else -9), .9, zz * .985), 2300 / zz, 700 / zz, 9), "#6a5468", .55)
    P.rand.setstate(KEPT)
    for x, c in ((-390, 150), (230, 150)):
        P.line([R.p(x + c - 4, 120, TZ), R.p(x + c - 4, 980, TZ)], FIRST, 4, .6)

# ---- left: the rail, and the cradle outside it ------------------------------------------------------------
def rail_left(z0: float, z1: float) -> None:
    """The rail over the water, between two depths."""
    for z in (330, 410, 520, 680, 900, 1240, 1700):
        if z0 <= z < z1:
            P.line([R.p(-196, 0, z), R.p(-196, 108, z)], mix(STEEL, "#5a6a90", towards(z)), max(2, 5200 / z), cap="butt")
    for y in (36, 72, 106):
        P.line([R.p(-196, y, z0), R.p(-196, y, z1)], STEEL if y < 100 else "#4d5980", 5 if y < 100 else 9, cap="butt")
    P.poly([R.p(-200, 112, z0), R.p(-194, 110, z1), R.p(-189, 109, z1), R.p(-189, 109, z0)], SNOW)


CZ = 520                                          # the cradle hangs here, beyond the rail
with P.layer("cradle", 1.7):
    cable(-214, 22, STEEL, 430)
    for x in (-392, -236):
        P.line([R.p(x, 54, CZ), R.p(x + 6, 420, CZ)], "#8a7f6a", 4)
        P.line([R.p(x, 54, CZ + 70), R.p(x + 6, 420, CZ)], "#6f6656", 3)
    for x in (-404, -226):      # the far frame, and what joins it to the near one
        P.sheet([R.p(x - 4, 40, CZ + 62), R.p(x + 4, 40, CZ + 62), R.p(x + 4, 132, CZ + 62), R.p(x - 4, 132, CZ + 62)], "#4c4148", .2, .3)
    P.sheet([R.p(-408, 118, CZ + 61), R.p(-222, 118, CZ + 61), R.p(-222, 125, CZ + 61), R.p(-408, 125, CZ + 61)], "#564850", .2, .35)
    P.poly([R.p(-408, 125, CZ + 61), R.p(-222, 125, CZ + 61), R.p(-240, 129, CZ + 61), R.p(-330, 128, CZ + 61), R.p(-400, 130, CZ + 61)], SNOW, .8)
    for x in (-404, -226):
        P.poly([R.p(x, 126, CZ - 16), R.p(x, 126, CZ + 60), R.p(x, 117, CZ + 60), R.p(x, 117, CZ - 16)], "#4a3e46", 1, .4)
        P.poly([R.p(x - 5, 126, CZ - 16), R.p(x - 4, 126, CZ + 60), R.p(x + 4, 126, CZ + 60), R.p(x + 5, 126, CZ - 16)], SNOW, .85, .4)
        P.line([R.p(x, 84, CZ - 16), R.p(x, 84, CZ + 60)], "#5d4f4c", 6)
    P.poly([R.p(-412, 34, CZ + 60), R.p(-216, 34, CZ + 60), R.p(-216, 34, CZ - 18), R.p(-412, 34, CZ - 18)], DEEP, .5)
    P.sheet([R.p(-408, 44, CZ + 60), R.p(-220, 44, CZ + 60), R.p(-220, 44, CZ - 14), R.p(-408, 44, CZ - 14)], "#6a5a52", 0, .35)
    for x in range(-388, -226, 20):       # its boards run as the deck's do
        P.line([R.p(x, 44.4, CZ - 14), R.p(x, 44.4, CZ + 60)], "#4c4044", 2.6)
    P.poly([R.p(-220, 44, CZ - 14), R.p(-220, 44, CZ + 60), R.p(-220, 22, CZ + 60), R.p(-220, 22, CZ - 14)], "#3f363e", 1, .4)
    P.poly([R.p(-400, 44.8, CZ + 58), R.p(-300, 44.8, CZ + 58), R.p(-320, 44.8, CZ + 34), R.p(-396, 44.8, CZ + 40)], SNOW, .9)
    with P.spot("scraper", "A scraper, a brush for the winter, a tin", settles=True):
        at = K.front(CZ + 6, -360, 45)
        P.sheet(at([(-13, 0), (-13, 24), (13, 24), (13, 0)]), "#56647e", .4, .4)
        P.poly(at(disc(0, 24, 13, 3, 14)), RED)
        P.poly(at([(-13, 20), (-9, 8), (-5, 22)]), RED)
        P.line(at(smooth([(-13, 24), (-9, 36), (9, 36), (13, 24)], 4, closed=False)), "#8b96a8", 3)
        P.line(at([(4, 22), (16, 48)]), "#8a6a4c", 7)
        P.line(at([(30, 1), (52, 6)]), "#8a6a4c", 7)
        P.sheet(at([(50, 1), (66, 4), (65, 11), (49, 10)]), "#9aa4b4", .2, .4)
    rail_left(560, TZ)
with P.light("first_near", 1.6, of="first_light"):
    P.line([R.p(-190, 109, 560), R.p(-190, 109, TZ)], FIRST, 4, .9)
    for z in (680, 900, 1240):
        P.line([R.p(-194, 0, z), R.p(-194, 106, z)], FIRST, max(1.6, 1500 / z), .9)
    P.line([R.p(-220, 45, CZ + 60), R.p(-220, 45, CZ - 14)], FIRST, 4, .9)
    P.line([R.p(-347, 46, CZ + 6), R.p(-347, 68, CZ + 6)], FIRST, 4, .9)

# ---- over the people: the front of the cradle hides their knees in it; rail and snow ------------------------
with P.layer("front_cradle", 1.4):
    P.sheet([R.p(-410, 22, CZ - 16), R.p(-218, 22, CZ - 16), R.p(-218, 47, CZ - 16), R.p(-410, 47, CZ - 16)], "#7a6656", .6, .4)
    P.line([R.p(-410, 35, CZ - 17), R.p(-218, 35, CZ - 17)], "#5a4a46", 3)
    for x in (-404, -226):
        P.sheet([R.p(x - 5, 20, CZ - 18), R.p(x + 5, 20, CZ - 18), R.p(x + 5, 134, CZ - 18), R.p(x - 5, 134, CZ - 18)], "#5d4f4c", .3, .35)
    P.sheet([R.p(-408, 118, CZ - 18), R.p(-222, 118, CZ - 18), R.p(-222, 126, CZ - 18), R.p(-408, 126, CZ - 18)], "#6a5850", .4, .4)
    P.poly([R.p(-408, 126, CZ - 18), R.p(-360, 131, CZ - 18), R.p(-280, 129, CZ - 18), R.p(-222, 131, CZ - 18), R.p(-222, 126, CZ - 18)], SNOW)
    with P.spot("thermos", "A thermos, hung on the rail by its strap"):
        at0 = K.front(CZ - 24, -300, 84)
        at = lambda q: at0([(u * .72, v * .72) for u, v in q])  # noqa: E731
        P.line(at(smooth([(-5, 44), (-9, 60), (6, 62), (5, 44)], 4, closed=False)), "#8a7a5a", 4)
        P.sheet(at([(-8, 0), (-9, 34), (-5, 40), (5, 40), (9, 34), (8, 0)]), "#3f6f6a", .5, .45)
        P.sheet(at([(-6, 40), (-6, 50), (6, 50), (6, 40)]), "#8f9a9e", .2, .4)
        P.poly(at([(-8.4, 12), (8.4, 12), (8.6, 18), (-8.6, 18)]), "#8f9a9e")
        P.line(at([(-5, 4), (-6, 32)]), "#6fa098", 3)
    rail_left(250, 562)
with P.light("first_cradle", 1.3, of="first_light"):
    P.line([R.p(-190, 109, 262), R.p(-190, 109, 562)], FIRST, 4, .9)
    for z in (330, 410, 520):
        P.line([R.p(-194, 0, z), R.p(-194, 106, z)], FIRST, max(1.6, 1500 / z), .9)
    P.line([R.p(-408, 126.6, CZ - 19), R.p(-222, 126.6, CZ - 19)], FIRST, 3, .9)
    P.line(K.front(CZ - 24, -300, 84)([(5.8, 1.4), (6.5, 24.5), (3.6, 28.8)]), "#ffc898", 3, .9)
with P.layer("front", -1):
    dark, rim = "#121a36", "#54658e"
    # the near hanger and its clamp, cut by the frame; a drift on the kerb
    P.sheet([(1814, -20), (1862, -20), (1876, 1100), (1822, 1100)], dark, 0, 0)
    P.line([(1816, -20), (1824, 1100)], rim, 4, .85)
    P.sheet([(1796, 200), (1884, 196), (1888, 272), (1798, 278)], "#1a2444", .4, .2)
    for y in (218, 254):
        P.poly(disc(1814, y, 8), "#46557c")
        P.poly(disc(1868, y - 2, 8), "#2c3760")
    P.poly(smooth([(1560, 1100), (1640, 1030), (1760, 992), (1900, 1000), (2170, 970), (2170, 1100)], 30), "#1e2a50")
    P.line(smooth([(1560, 1096), (1640, 1030), (1760, 992), (1900, 1000), (2170, 970)], 30, closed=False), "#5f7098", 5, .9)

P.mark("cradle", -318, 540, y=45, layer="cradle", face="right")
P.mark("rail", -100, 470, face="left")
P.mark("walkway", 20, 430, face="left")
P.mark("bank_left", -110, 760, face="left")
P.mark("bank_right", 130, 700, face="right")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    render(P.path, f"{sys.argv[1]}/bridge.png", 1280, people=True)
