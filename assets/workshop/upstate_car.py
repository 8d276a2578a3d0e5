"""The back of a lady's car, upstate: two strangers and a voice out of the dashboard.

The near side of the car is cut away, as a theatre does it: a bench, a seat, a dashboard, one behind
the other. Inside is dark, outside is snow; all the warmth there is comes from a dial. Where the
prison's drive meets the horizon is the eye's height, and the gate's lamp stands small beside it.
"""

import sys

from paper import DEEP, Place, Point, Points, Turned, _common, _hull, disc, mix, placed, render, smooth
from props import Props

R = Turned(18, (-20, 190), hx=1066, hy=392, f=950, eye=98, back=225, left=-172, right=96, top=136)
P = Place("upstate_car", "In a car, upstate", seed=622, room=R, sun=(1.4, -2))
K = Props(P)
B = R.back
U = P.rand.uniform
FR = K.front(B)
DAY, DIAL, LAMP = "#aebfdc", "#e8963e", "#e6ddb0"
PALE = "#b9c4dc"

# The panes, in centimetres on the far doors; the windscreen leans, so it is given in space.
REAR = FR(smooth([(-150, 68), (-149, 106), (-138, 119), (-60, 123), (-57, 68)], 80))
FRONT = FR([(-37, 68), (-38, 123), (38, 122), (45, 118), (66, 71), (66, 68)])
SCREEN = [R.p(73, 69, 220), R.p(51, 122, 220), R.p(50, 126, 70), R.p(74, 69, 70)]
BACK_LIGHT = [R.p(-170, 92, 212), R.p(-158, 119, 212), R.p(-158, 122, 120), R.p(-172, 92, 120)]
PANES = [REAR, FRONT, SCREEN, BACK_LIGHT]

LAND = -42          # how far below the car's floor the snow lies
BACK, SEAT, LINING, DOOR, STEEL, WOOD = "#463149", "#57394f", "#2f3552", "#2c2d48", "#3b4564", "#573d3c"


def land(x: float, z: float) -> Point:
    """A point of the ground outside."""
    return R.p(x, LAND, z)


def strip(x0: Points, x1: Points, fill: str, a: float = 1) -> None:
    """Ground between two lines of it."""
    P.poly([land(*q) for q in x0] + [land(*q) for q in x1[::-1]], fill, a, 0)


ALONG = [-900, -400, -140, 60, 200, 420, 800, 1500, 3000]      # where the road they stand at is cut
DRIVE = [(520, 1), (700, 1), (1000, 1), (1800, 1), (3600, 1), (16000, 1)]


def country(snow: str, shade: str, road: str, track: str, bank: str, edge: str) -> None:
    """A road they stand beside, and the prison's drive, which leaves it for the horizon."""
    P.poly([(-240, R.hy), (2170, R.hy), (2170, 900), (-240, 900)], snow, 1, 0)
    for z0, z1, s in ((2600, 4200, 1), (1300, 1750, -1), (880, 1010, 1)):      # drifts
        P.poly(smooth([land(-4000, z0), land(-1200, z0 * 1.04), land(600, z0 * .97), land(5200, z0), land(5200, z1), land(1400, z1 * .94), land(-900, z1), land(-4000, z1 * 1.05)], 90), shade, .5)
    # the drive: two edges, two tracks, two banks of what was shovelled, one point
    a, b = -190, 40
    for x0, x1, fill in ((a - 70, b + 70, bank), (a, b, road), (a + 52, a + 84, track), (b - 88, b - 56, track)):
        strip([(x0, z) for z, _ in DRIVE], [(x1, z) for z, _ in DRIVE], fill)
    for x in (a - 70, b + 70):
        P.line([land(x, z) for z, _ in DRIVE[:-1]], edge, 2.4, .9)
    # the road: the far bank is broken where the drive leaves
    strip([(x, 620) for x in ALONG], [(x, 330) for x in ALONG], road)
    for z0, z1 in ((575, 556), (520, 500), (430, 414), (384, 366)):
        strip([(x, z0) for x in ALONG], [(x, z1) for x in ALONG], track)
    for x0, x1 in ((-900, a - 40), (b + 40, 3000)):
        xs = [x0 + (x1 - x0) * i / 9 for i in range(10)]
        top = [R.p(x, LAND + (30 if i % 2 else 22) * (0 if (x1 < 0 and i == 9) or (x0 > -300 and i == 0) else 1), 640) for i, x in enumerate(xs)]
        P.poly([*top, *[land(x, 612) for x in xs[::-1]]], bank, 1, .5)
        P.line(top, edge, 2.6, .9)
    strip([(x, 344) for x in ALONG], [(x, 240) for x in ALONG], bank)
    P.line([land(x, 344) for x in ALONG], edge, 3, .8)


def sticks(wood: str, red: str, snow: str, shade: str = "") -> None:
    """Where the road ends, for the plow."""
    for x, z in ((-420, 650), (60, 650), (330, 650), (640, 650), (1040, 650), (-210, 1300), (60, 1300), (-210, 2600), (60, 2600)):
        (u, v), (_, t) = land(x, z), R.p(x, LAND + 120, z)
        w = 5200 / z
        if shade:
            P.poly([land(x, z), land(x + 6, z), land(x - 80, z - z * .14), land(x - 96, z - z * .14)], shade, .7, 0)
        P.line([(u, v), (u + .6, t)], wood, w * .7, cap="butt")
        P.line([(u + .5, t + (v - t) * .24), (u + .6, t)], red, w * .8, cap="butt")
        if z < 1000:
            P.poly(disc(u + .6, t - 1, w * .62, w * .4), snow, 1, .2)


def bare(x: float, z: float, h: float, bark: str) -> None:
    """A tree, cut in one piece with its boughs."""
    (u, v), k = land(x, z), R.k(z, x)
    q = [(-7, 0), (-5, -60), (-40, -128), (-64, -150), (-38, -134), (-26, -126), (-30, -178), (-20, -136), (-8, -104), (-5, -150), (-18, -206), (-2, -166), (6, -214), (4, -150),
         (10, -110), (34, -150), (30, -186), (42, -152), (70, -176), (46, -138), (14, -84), (7, -50), (9, 0)]
    P.poly(placed(q, u, v, k * h), bark, 1, .5)


def gate(stone: str, face: str, coping: str, slate: str, glass: str, *, sun: str = "", shade: str = "") -> None:
    """A wall, a tower behind it, and the lodge at which one waits; all of it small."""
    z = 2800
    if shade:
        P.poly([land(-470, z), land(-300, z), land(-620, z * .78), land(-860, z * .78)], shade, .7)
        P.poly([land(-2900, z + 60), land(-470, z + 60), land(-1000, z * .86), land(-3300, z * .86)], shade, .6)
    # tower
    P.sheet(R.front(-1330, -1210, 300, 700, z + 300), slate, .3, .2)
    P.poly(R.front(-1360, -1200, 700, 800, z + 300), mix(slate, glass, .3))
    P.poly(R.front(-1345, -1215, 720, 775, z + 300), glass)
    P.poly([R.p(-1380, 800, z + 300), R.p(-1345, 850, z + 300), R.p(-1215, 850, z + 300), R.p(-1180, 800, z + 300)], coping)
    if sun:
        P.poly(R.front(-1255, -1230, 300, 700, z + 300), sun, .8)
    # the wall, cast in panels
    P.sheet(R.front(-2900, -470, LAND, 420, z + 60), stone, .3, .16)
    for x in range(-2800, -480, 230):
        P.line([R.p(x, LAND, z + 60), R.p(x, 404, z + 60)], mix(stone, glass, .2), 2, cap="butt")
    P.poly(smooth([R.p(-2920, 408, z + 58), R.p(-2920, 446, z + 58), R.p(-2200, 436, z + 58), R.p(-1500, 450, z + 58), R.p(-900, 438, z + 58), R.p(-455, 446, z + 58), R.p(-455, 408, z + 58)], 40), coping)
    d = "".join("M{:.0f} {:.0f}q4 -10 8 0".format(*R.p(x, 446, z + 58)) for x in range(-2800, -520, 90))
    P.raw(f'<path d="{d}" fill="none" stroke="{slate}" stroke-width="2"/>')
    # the lodge: its near corner to us
    P.sheet(R.front(-490, -300, LAND, 330, z), face, .4, .25)
    P.poly(R.side(-300, LAND, 330, z, z + 160), sun or mix(face, glass, .4), 1, .4)
    P.poly(R.front(-440, -352, LAND, 190, z - 2), glass)
    P.poly(R.front(-474, -452, 110, 190, z - 2), glass)
    P.poly([R.p(-520, 322, z - 10), R.p(-500, 386, z), R.p(-310, 386, z), R.p(-264, 322, z - 10)], coping)
    P.poly(R.front(-422, -370, 226, 262, z - 30), glass)


def parked(x: float, z: float, paint: str, snow: str, glass: str, *, shade: str = "", sun: str = "") -> None:
    """Somebody who was earlier, snowed in by now."""
    (u, v), k = land(x, z), R.k(z, x) * 2.1
    if shade:
        P.poly(placed([(-92, 2), (96, 2), (20, 30), (-190, 30)], u, v, k), shade, .75)
    P.poly(placed(smooth([(-112, 8), (-60, -7), (0, -3), (66, -9), (112, 8)], 14), u, v, k), snow)
    P.sheet(placed([(-92, 0), (-94, -22), (-70, -32), (-44, -58), (30, -58), (58, -32), (90, -26), (92, 0)], u, v, k), paint, .25, .2)
    if sun:
        P.poly(placed([(58, -32), (90, -26), (92, 0), (66, 0)], u, v, k), sun, .7)
    P.poly(placed([(-62, -33), (-41, -52), (-8, -52), (-8, -33)], u, v, k), glass)
    P.poly(placed([(-2, -52), (26, -52), (47, -33), (-2, -33)], u, v, k), glass)
    P.poly(placed(smooth([(-52, -52), (-46, -68), (-8, -74), (34, -68), (40, -54), (30, -57), (-44, -57)], 9), u, v, k), snow)
    P.poly(placed(smooth([(56, -31), (62, -38), (86, -34), (94, -25)], 9), u, v, k), snow)
    for w in (-58, 54):
        P.poly(placed(disc(w, 0, 15, 12, 12), u, v, k), glass)
        P.poly(placed([(w - 20, 4), (w + 20, 4), (w + 18, 12), (w - 18, 12)], u, v, k), snow)


# ---- outside: a wall, a door, a lamp; who is early waits in cars ----------------------------
with P.layer("air", 4):
    P.rect(-230, 0, 2380, 1080, P.sky("#8b9bb8", "#d3dae3", 60, 400))
    for y, h, c in ((402, 42, "#b4c0d1"), (404, 20, "#9dabc3")):
        P.poly(smooth([(-240, y - 6), (120, y - h), (420, y - 8), (700, y - h * .5), (860, y - 4), (1160, y - h * .9), (1500, y - 8), (1900, y - h), (2170, y - 10), (2170, 470), (-240, 470)], 60), c)
with P.layer("ground", 3.4):
    country("#ccd5e2", "#b7c3d5", "#7e8ba8", "#9aa7bf", "#dbe2ec", "#edf1f6")
with P.layer("gate", 3, weather=True):
    for x, z, h in ((-1150, 2100, 4.2), (-1420, 2300, 3.4), (2300, 2700, 3.6), (2560, 2600, 4.2)):
        bare(x, z, h, "#6d7a98")
    gate("#6c7995", "#59667f", "#d5dde8", "#75829d", "#39456a")
    parked(1020, 1700, "#5a6684", "#dbe2ec", "#35406a")
    parked(3000, 2000, "#6a6078", "#dbe2ec", "#35406a")
    sticks("#4a5674", "#8c4a50", "#edf1f6")
LX, LY = R.p(-396, 246, 2770)
with P.light("gate_lamp", 2.9):
    P.poly([(LX - 8, LY), (LX + 8, LY), R.p(-270, LAND, 2780), R.p(-520, LAND, 2780)], P.linear([(0, LAMP, .75), (1, LAMP, .2)], (0, LY, 0, R.p(0, LAND, 2780)[1])), 1, .4)
    P.poly([land(-560, 2780), land(-230, 2780), land(-170, 2300), land(-600, 2300)], LAMP, .36)
    P.poly(R.front(-490, -300, LAND, 226, 2799), LAMP, .2)
    P.poly(R.front(-424, -368, 222, 262, 2768), "#fff6d8", 1, .2)
    P.glow(LX, LY, 80, 62, LAMP, .55)

# Sunday: the sky has cleared, and a low sun comes over the land from behind the gate
KEPT = P.rand.getstate()
with P.light("sun_out", 2.85, "normal", of="sun"):
    P.rect(-230, 0, 2380, 420, P.linear([(0, "#86aede", .95), (.5, "#c9d8e6", .95), (.82, "#f6e2bc", .95), (1, "#ffdca0", .95)], (0, 60, 0, 400)))
    P.poly(smooth([(-240, 398), (120, 370), (420, 396), (700, 388), (860, 398), (1160, 372), (1500, 396), (1900, 370), (2170, 392), (2170, 470), (-240, 470)], 60), "#dcb68c")
    country("#ffe7bf", "#e9cfb8", "#a48f98", "#c6aa9c", "#fff0d2", "#fffaea")
    for x, z, h in ((-1150, 2100, 4.2), (-1420, 2300, 3.4), (2300, 2700, 3.6), (2560, 2600, 4.2)):
        bare(x, z, h, "#8a6f70")
    gate("#a68676", "#8a7068", "#fff0d2", "#a58a80", "#463c52", sun="#f0c48a", shade="#a9adc8")
    parked(1020, 1700, "#66607c", "#ffeccb", "#463c52", shade="#a9adc8", sun="#e0ae7c")
    parked(3000, 2000, "#7c5f6c", "#ffeccb", "#463c52", shade="#a9adc8", sun="#e0ae7c")
    sticks("#6a5a64", "#a84e48", "#fffaea", "#a9adc8")
P.rand.setstate(KEPT)

# ---- glass: mist that hands have wiped, snow in the corners, one wiper ---------------------------
with P.layer("glass", 2.4):
    # the bonnet, under what has fallen on it since eight
    P.poly([R.p(72, 68, 226), R.p(150, 66, 226), R.p(190, 60, 214), R.p(200, 30, 90), R.p(74, 66, 60)], "#3d4766", 1, 0)
    P.poly(smooth([R.p(78, 71, 225), R.p(112, 74, 226), R.p(150, 72, 224), R.p(186, 66, 212), R.p(192, 62, 140), R.p(150, 69, 128), R.p(112, 70, 110), R.p(78, 70, 90)], 40), "#c3cedf", 1, .6)
    P.poly(smooth([R.p(118, 73, 222), R.p(150, 71, 221), R.p(180, 66, 212), R.p(186, 63, 160), R.p(150, 69, 150), R.p(122, 70.4, 170)], 40), "#dce3ed", 1, .6)
    P.poly(FR([(-37, 68), (-37, 92), (-14, 80), (20, 77), (66, 73), (66, 68)]), "#e6ecf4", .3)
    P.poly(FR([(-150, 68), (-149.4, 98), (-132, 82), (-104, 78), (-80, 74), (-57, 84), (-57, 68)]), "#e6ecf4", .36)
    # a house with smoke, drawn by a finger in the mist
    P.line(FR([(-76, 70), (-76, 75), (-71.5, 79), (-67, 75), (-67, 70)]), "#7e8dac", 3.4, .8)
    P.line(FR(smooth([(-69, 77.4), (-68.6, 80), (-66, 82), (-66.6, 84)], 1, closed=False)), "#7e8dac", 3, .8)
    for a, b in ((-150, -57), (-37, 66)):
        K.snow_on(FR, a, b, 68, 5, "#dbe2ec")
    P.poly([R.p(73, 69, 220), R.p(71, 76, 220), R.p(71, 74, 190), R.p(72, 78, 150), R.p(71.4, 72, 120), R.p(71, 77, 80), R.p(74, 69, 70)], "#dbe2ec")
    w = [R.p(73, 70, 150), R.p(60, 99, 206), R.p(59, 101, 207), R.p(72, 73, 147)]
    P.poly(w, "#1b2440", 1, .2)
    P.poly([R.p(70, 77, 170), R.p(57, 107, 214), R.p(56, 108, 213.6), R.p(69, 78, 167)], "#2c3756", 1, .2)
    # the breath of two, at the upper edges
    P.poly([R.p(51, 122, 220), R.p(50, 126, 70), R.p(60, 104, 70), R.p(58, 108, 120), R.p(55, 113, 190)], "#e6ecf4", .24)

# ---- the car ---------------------------------------------------------------------------------------
with P.layer("body", 2):
    # frames of the far doors, in one sheet with what the roof stands on
    P.holed([R.p(-260, 136, B), R.p(46, 136, B), R.p(53, 122, B), R.p(77, 68, B), R.p(77, -42, B), R.p(-260, -42, B)], [REAR, FRONT], "#2b3350", 0, .3, .4)
    P.poly([*BACK_LIGHT], "#8494b2", 1, .4)
    P.poly([BACK_LIGHT[0], BACK_LIGHT[3], R.p(-166, 103, 120), R.p(-165, 101, 212)], "#b9c5d8", 1, .4)
    # the ceiling, stretched and stitched, and a lamp that has no bulb
    P.poly([R.p(-260, 136, B), R.p(50, 136, B), R.p(48, 134, 50), R.p(-260, 140, 80)], LINING, 1, 0)
    for x in (-130, -86, -42, 2):
        P.poly([R.p(x, 136, B), R.p(x + 2.4, 136, B), R.p(x + 2.4, 137, 80), R.p(x, 137, 80)], mix(LINING, DEEP, .26), 1, .4)
        P.line([R.p(x + 2.8, 136, B), R.p(x + 2.8, 137, 80)], mix(LINING, PALE, .16), 2)
    P.sheet([R.p(-47 + 13 * u, 136, 174 + 14 * v) for u, v in disc(0, 0, 1, 1, 22)], "#454c68", .4, .3)
    P.poly([R.p(-47 + 8.6 * u, 135, 174 + 10 * v) for u, v in disc(0, 0, 1, 1, 18)], "#646c86")
    P.sheet([R.p(-260, 136, B), R.p(52, 136, B), R.p(48, 125, B - 1), R.p(-260, 125, B - 1)], "#3b4362", .3, .3)
    # the post between the doors, with its belt
    P.sheet(FR([(-55, 56), (-55, 126), (-41, 126), (-41, 56)]), "#333c5b", .5, .35)
    P.poly(FR([(-43.4, 56), (-43.4, 126), (-41, 126), (-41, 56)]), "#252d49", 1, .3)
    P.poly(FR([(-51, 60), (-50, 112), (-47, 112), (-46.6, 60)]), "#4a4258", 1, .3)
    P.sheet(FR([(-52, 110), (-52, 117), (-45.6, 117), (-45.6, 110)]), "#59647e", .3, .3)
    # door cards: cloth, a strip of wood, an arm rest, a crank, a pocket with maps
    for a, b in ((-158, -53), (-43, 76)):
        P.sheet(FR([(a, -34), (a, 65), (b, 65), (b, -34)]), DOOR, .3, .3)
        P.sheet(FR([(a + 3, 53), (a + 3, 61), (b - 4, 61), (b - 4, 53)]), WOOD, .2, .3)
        for y in (55.4, 58.2):
            P.line(FR([(a + 8, y), (b - 9, y + .3)]), mix(WOOD, DEEP, .26), 2)
        # what the sill keeps from the light
        P.poly(FR([(a, 65), (b, 65), (b, 57), (a, 59)]), DEEP, .46, 0)
        P.sheet(FR([(a - .6, 64), (a - .6, 67.6), (b + .6, 67.6), (b + .6, 64)]), "#4c5776", .2, .4)
        P.poly(FR([(a + 10, -30), (a + 10, 48), (b - 10, 48), (b - 10, -30)]), mix(DOOR, "#4c3c58", .4))
        P.sheet(FR(smooth([(a + 30, 34), (a + 30, 43), (b - 30, 43), (b - 28, 36)], 12)), "#594657", .7, .35)
        P.poly(FR([(a + 30, 34.6), (b - 29, 36), (b - 30, 29), (a + 34, 28)]), DEEP, .34, .4)
        P.sheet(FR([(a + 18, -30), (a + 18, 14), (b - 20, 16), (b - 18, -30)]), mix(DOOR, DEEP, .24), .4, .25)
    for x, t in ((-112, 28), (30, -20)):
        c = R.p(x, 47.5, B - 2)
        P.poly(disc(*c, 7), "#8f99ae")
        P.poly(placed([(0, -3.4), (32, -2.6), (32, 2.6), (0, 3.4)], *c, turn=t), "#7f8aa2")
        P.poly(placed(disc(32, 0, 6.4), *c, turn=t), "#2a2f48")
    # a coat hook with the good coat's hanger
    P.line(smooth(FR([(-64, 124), (-67, 121), (-64, 118), (-61, 120)]), 2, closed=False), "#59647e", 3.4)

with P.light("day", 1.95):
    # snow light comes in by every pane, lies on what is level, and leaves the rest alone
    with P.group(mask=P.hide(*PANES)):
        P.poly([R.p(-260, 125, B - 1), R.p(48, 125, B - 1), R.p(52, 136, B - 1), R.p(-260, 136, B - 1)], DAY, .12)
        P.poly([R.p(-158, 136, B), R.p(50, 136, B), R.p(44, 137, 96), R.p(-158, 137, 96)], P.linear([(0, DAY, .26), (1, DAY, 0)], (0, 232, 0, 60)), 1, .4)
        for a, b in ((-158, -53), (-43, 76)):
            P.poly(FR([(a, 65.4), (a, 67.6), (b, 67.6), (b, 65.4)]), DAY, .42)
            P.poly(FR([(a + 14, 43), (b - 30, 43), (b - 30, 40), (a + 32, 40)]), DAY, .16)
            P.poly(FR([(a + 12, 53), (b - 12, 53), (b - 34, 2), (a + 34, 2)]), P.linear([(0, DAY, .10), (1, DAY, 0)]), 1, .4)
        P.poly(FR([(-55, 66), (-55, 125), (-52.6, 125), (-52.6, 66)]), DAY, .3)
    for q, a in ((REAR, .10), (FRONT, .08), (SCREEN, .10)):
        P.poly(q, "#cbd8ec", a, 0)

KEPT = P.rand.getstate()
with P.light("sun_body", 1.94, "normal", of="sun"):
    # it comes in by the far panes: round their frames, along the ceiling, down the cards
    P.poly([R.p(-158, 136, B), R.p(50, 136, B), R.p(44, 137, 76), R.p(-158, 137, 76)], P.linear([(0, "#f0bc80", .58), (1, "#d89a68", .16)], (0, 232, 0, 20)), 1, .4)
    P.poly([R.p(-260, 125, B - 1), R.p(48, 125, B - 1), R.p(52, 136, B - 1), R.p(-260, 136, B - 1)], "#e0a870", .4)
    P.poly(FR([(-55, 66), (-55, 125), (-41, 125), (-41, 66)]), "#c88460", .3)
    for a, b in ((-158, -53), (-43, 76)):
        P.poly(FR([(a, 65), (a, 67.6), (b, 67.6), (b, 65)]), "#ffe6b4", .9)
        P.poly(FR([(a, -30), (a, 57), (b, 57), (b, -30)]), P.linear([(0, "#e0a068", .36), (1, "#c88460", .16)]), 1, .4)
        P.poly(FR([(a + 30, 40.4), (a + 30, 43), (b - 30, 43), (b - 29, 40.4)]), "#ffd094", .6)
P.rand.setstate(KEPT)


def along(profile: Points, z: float) -> list[Point]:
    """A profile (X, Y) at one depth."""
    return [R.p(x, y, z) for x, y in profile]


def run(profile: Points, z0: float, z1: float, fill: str) -> None:
    """What a convex profile is when it runs away from us: everything but its near end."""
    P.poly(_hull([*along(profile, z0), *along(profile, z1)]), fill, 1, 0)


BENCH_BACK = [(-148, 22), (-139, 28), (-144, 60), (-149, 88), *smooth([(-150.4, 91), (-154, 93), (-158, 91)], 3, closed=False), (-160, 84), (-158, 22)]
with P.layer("behind", 1.9):
    # the floor: rubber, wet from four shoes, and a mat
    P.poly([R.p(-260, 2, B), R.p(90, 2, B), R.p(90, 2, 90), R.p(-20, 2, 60), R.p(-150, 2, 100)], "#1d2038", 1, 0)
    P.poly([R.p(-92, 2, 222), R.p(-44, 2, 222), R.p(-44, 2, 90), R.p(-92, 2, 90)], "#15182d", 1, 0)
    P.poly([R.p(26, 2.4, 216), R.p(80, 2.4, 216), R.p(80, 2.4, 100), R.p(26, 2.4, 100)], "#282c47")
    for z in range(110, 214, 13):
        P.line([R.p(28, 2.8, z), R.p(78, 2.8, z)], "#1c2038", 3.4, cap="butt")
    for x, z, k in ((58, 150, 9), (46, 122, 7), (-74, 168, 8), (-66, 138, 6)):
        P.poly([R.p(x + 1.4 * k * u, 3, z + k * v) for u, v in disc(0, 0, 1, 1, 11)], "#46547a", .7, 1.2)
    # the shelf under the rear window: bare by now
    P.poly([R.p(-200, 88, 216), R.p(-150, 90, 216), R.p(-150, 90, 90), R.p(-200, 88, 90)], "#383f58")
    # the back bench: a rolled edge, channels sewn along it, a back that leans
    run(BENCH_BACK, 116, 222, SEAT)
    for u in (.2, .4, .6, .8):
        z = 116 + 106 * u
        P.line(along([(-139, 29), (-144, 60), (-149, 88)], z), mix(SEAT, DEEP, .34), 4)
        P.line(along([(-138.6, 29), (-143.6, 60), (-148.6, 87)], z - 1.6), mix(SEAT, PALE, .12), 2)
    run([(-158, 86), (-149, 88), (-150.4, 91), (-154, 93), (-158, 91)], 116, 222, mix(SEAT, PALE, .16))
    P.poly(_hull([*along([(-139, 28), (-92, 31)], 116), *along([(-139, 28), (-92, 31)], 222)]), mix(SEAT, PALE, .07), 1, 0)
    for x in (-126, -113, -100):
        P.line([R.p(x, 30, 222), R.p(x, 30, 116)], mix(SEAT, DEEP, .3), 3.4)
    run([(-92, 31), (-88, 28), (-88, 22), (-91, 19)], 116, 222, mix(SEAT, DEEP, .22))
    P.poly(_hull([*along([(-91, 20), (-93, 2)], 116), *along([(-91, 20), (-93, 2)], 222)]), mix(SEAT, DEEP, .58), 1, 0)
    P.line([R.p(-88.4, 24, 222), R.p(-88.4, 24, 116)], mix(SEAT, PALE, .1), 2.4)
    P.sheet([*along(BENCH_BACK, 116)], mix(SEAT, DEEP, .4), .3, .3, .4)
    P.sheet(along([(-158, 2), (-158, 24), (-139, 28), (-92, 31), (-88, 28), (-88, 22), (-91, 19), (-93, 2)], 116), mix(SEAT, DEEP, .36), 0, .3, .4)

with P.layer("dash", 1.8):
    # windscreen: post, header; the dashboard under it goes out of the picture towards us
    P.sheet([R.p(52, 126, 222), R.p(45, 126, 222), R.p(70, 66, 222), R.p(78, 66, 222)], "#343e5c", .4, .4)
    P.sheet([R.p(53, 121, 221), R.p(46, 130, 221), R.p(44, 133, 40), R.p(51, 125, 40)], "#39425f", .4, .3)
    P.poly([R.p(46, 66, 221), R.p(46, 66, 40), R.p(47, 22, 40), R.p(47, 22, 221)], "#262b45", 1, 0)
    P.poly([R.p(47, 26, 221), R.p(47, 26, 40), R.p(70, 2, 40), R.p(70, 2, 221)], "#171b32", 1, 0)
    P.sheet([R.p(46, 66, 221), R.p(77, 67.4, 221), R.p(79, 67.4, 40), R.p(46, 66, 40)], "#363e5b", 0, .2)
    P.poly([R.p(45.4, 66.4, 221), R.p(45.4, 66.4, 40), R.p(45.4, 62, 40), R.p(45.4, 62, 221)], "#454e6c", 1, .3)
    P.poly([R.p(45.8, 62, 221), R.p(45.8, 62, 40), R.p(45.8, 57, 40), R.p(45.8, 58, 221)], DEEP, .5, .3)
    P.sheet([R.p(46, 58, 220), R.p(46, 58, 40), R.p(46, 43, 40), R.p(46, 43, 220)], WOOD, .2, .25)
    for y in (46, 50, 54):
        P.line([R.p(45.8, y, 219), R.p(45.8, y + .4, 60)], mix(WOOD, DEEP, .22), 2, .7)
    # one hood over one long dial, before her: the wheel hides half of it
    hood = [(46, 60), (44, 75), (48, 77.6), (60, 76), (66, 67)]
    run(hood, 160, 212, "#4a5371")
    P.sheet(along(hood, 160), "#2b314d", .4, .35, .4)
    P.poly([R.p(43.6, 74, 211), R.p(43.6, 74, 161), R.p(45, 60, 161), R.p(45, 60, 211)], "#20263f", 1, .4)
    P.poly([R.p(43.4, 72, 208), R.p(43.4, 72, 164), R.p(44.4, 63.4, 164), R.p(44.4, 63.4, 208)], "#131930", 1, .3)
    for i in range(9):
        z = 205 - 4.7 * i
        P.line([R.p(43.4, 70.4, z), R.p(43.4, 68.6 if i % 2 else 67.4, z)], "#68738f", 2.2)
    with P.spot("dashboard", "The dashboard, reading aloud"):
        P.sheet([R.p(45, 61, 150), R.p(45, 61, 106), R.p(45, 41, 106), R.p(45, 41, 150)], "#262b44", .5, .45)
        P.poly([R.p(44.6, 58.5, 147), R.p(44.6, 58.5, 109), R.p(44.6, 53.4, 109), R.p(44.6, 53.4, 147)], "#5e5348")
        for i in range(10):
            z = 144 - 3.4 * i
            P.line([R.p(44.4, 57.6, z), R.p(44.4, 56.2 if i % 2 else 55, z)], "#2b2a3c", 2.4)
        P.poly([R.p(44.6, 50.6, 140), R.p(44.6, 50.6, 116), R.p(44.6, 44.4, 116), R.p(44.6, 44.4, 140)], "#10152c")
        P.poly([R.p(44.4, 49.2, 137), R.p(44.4, 49.2, 119), R.p(44.4, 46, 119), R.p(44.4, 46, 137)], "#8a8578", .9)
        for z in (145, 111):
            P.poly(disc(*R.p(44.4, 47.4, z), 12), "#6f7a92")
            P.poly(disc(*R.p(44.2, 47.6, z), 7), "#3a415c")
    # the glove box, a lighter that is gone
    P.line([R.p(44.6, 57, 98), R.p(44.6, 43, 98), R.p(44.6, 43, 60)], mix(WOOD, DEEP, .5), 3)
    # cassettes of it on the shelf, and a glove
    for i, (c, t) in enumerate((("#7a4a4c", 0), ("#8a7648", 1.4), ("#4f6a7c", .4))):
        z0 = 144 - i * 2
        P.sheet([R.p(54 + t, 67 + 2.6 * i, z0), R.p(54 + t, 67 + 2.6 * i, z0 - 18), R.p(54 + t, 69.6 + 2.6 * i, z0 - 18), R.p(54 + t, 69.6 + 2.6 * i, z0)], c, .2, .3)
        P.poly([R.p(54 + t, 67.8 + 2.6 * i, z0 - 3), R.p(54 + t, 67.8 + 2.6 * i, z0 - 12), R.p(54 + t, 69 + 2.6 * i, z0 - 12), R.p(54 + t, 69 + 2.6 * i, z0 - 3)], "#b0aca4", .8)
    P.poly([R.p(52, 66.8, 146), R.p(60, 67, 146), R.p(60, 67, 120), R.p(52, 66.8, 120)], DEEP, .3)
    with P.spot("sun_visor", "The sun visor, with a slip of paper under a rubber band"):
        V = lambda u, v: R.p(48 - 15 * v, 126 - 17 * v, 216 - 66 * u)  # noqa: E731
        P.sheet(smooth([V(0, .02), V(1, 0), V(1.02, .5), V(.98, 1), V(.04, 1), V(-.02, .5)], 60), "#645f68", .7, .3)
        P.poly([V(.26, .12), V(.82, .1), V(.84, .72), V(.27, .74)], "#c8c5bd")
        for i in range(4):
            P.line([V(.32, .24 + .12 * i), V(.76 - .1 * (i % 2), .23 + .12 * i)], "#6a6874", 3.4)
        for u in (.16, .92):
            P.line([V(u, 0), V(u, 1)], "#7a4044", 4)
    with P.spot("rear_mirror", "The mirror: what is behind them"):
        P.poly([R.p(53, 127, 130), R.p(53, 127, 126), R.p(49, 116, 126), R.p(49, 116, 130)], "#2a2f48", 1, .3)
        P.sheet(smooth([R.p(48, 117, 148), R.p(48, 118, 146), R.p(48, 118, 111), R.p(48, 117, 109), R.p(48, 107, 110), R.p(48, 106, 147)], 40), "#2a2f48", .5, .4)
        glass = [R.p(47.8, 116, 145), R.p(47.8, 116, 112), R.p(47.8, 108.4, 113), R.p(47.8, 108, 144)]
        P.poly(glass, "#8594b2")
        P.poly(_common([R.p(47.7, 112, 147), R.p(47.7, 111.4, 110), R.p(47.7, 104, 110), R.p(47.7, 104, 147)], glass), "#c3cede")
        # a road with two edges is what they have behind them
        P.poly(_common([R.p(47.6, 112, 129), R.p(47.6, 112, 127.6), R.p(47.6, 107, 118), R.p(47.6, 107, 137)], glass), "#67738f")
    P.line(smooth([R.p(48, 106, 128), R.p(48, 98, 127), R.p(48, 94, 128)], 20, closed=False), "#8c3b3f", 2.6)   # a felt fish, from somebody's thanks
    x, y = R.p(48, 90.6, 128)
    P.sheet(placed(smooth([(-24, 0), (-6, -17), (16, -4), (32, -15), (29, 0), (32, 13), (16, 4), (-6, 15)], 9), x, y, .82), "#8c5048", .4, .3)
    P.poly(disc(x - 8, y - 3, 2.6), "#1b2440")


def leaned(profile: Points, dx: float) -> list[Point]:
    """A profile moved along the car."""
    return [(x + dx, y) for x, y in profile]


REST = smooth([(-39, 94), (-36.4, 100), (-37.6, 109), (-43, 112), (-47.8, 109), (-48.4, 98), (-44.6, 93)], 4)
SHELL = [(-22, 22), (-24.6, 40), (-28, 62), (-31, 80), *smooth([(-32, 86), (-35.4, 90.4), (-40, 91.6), (-44.6, 88.6), (-46, 82)], 3, closed=False), (-44, 56), (-38, 22)]
SQUAB = [(-26, 9), (-27, 22), (-10, 25), (14, 27), *smooth([(28, 29), (34, 27.4), (36.4, 23), (34, 18)], 3, closed=False), (28, 10)]


def bucket(dx: float, z0: float, z1: float, cloth: str) -> list[list[Point]]:
    """A seat with a head rest, seen from its side and a little from behind; gives its near sides."""
    shell, rest, squab = leaned(SHELL, dx), leaned(REST, dx), leaned(SQUAB, dx)
    w = z1 - z0
    P.poly(_hull([*along(leaned([(-24, 10), (26, 9), (22, 2), (-20, 2)], dx), z0 + 6), *along(leaned([(-24, 10), (26, 9), (22, 2), (-20, 2)], dx), z1 - 6)]), "#14182e", 1, 0)
    for z in (z0 + w * .36, z0 + w * .64):
        P.poly(along(leaned([(-40, 88), (-41.4, 98), (-43.4, 98), (-42.4, 88)], dx), z), "#6f7a92", 1, .2)
    run(rest, z0 + w * .22, z1 - w * .22, mix(cloth, DEEP, .26))
    run(leaned([(-39, 95), (-36.4, 101), (-38, 110), (-43, 112.6)], dx), z0 + w * .22, z1 - w * .22, mix(cloth, PALE, .12))
    P.sheet(along(rest, z0 + w * .22), mix(cloth, DEEP, .14), .2, .34, .3)
    # back: what we see of it from behind, then its side, with a bolster and a welt
    run(shell, z0, z1, mix(cloth, DEEP, .5))
    P.poly(_hull([*along(leaned([(-31, 84), (-35.4, 90.4), (-40, 91.6), (-44.6, 88.6)], dx), z0), *along(leaned([(-31, 84), (-35.4, 90.4), (-40, 91.6), (-44.6, 88.6)], dx), z1)]), mix(cloth, PALE, .16), 1, 0)
    P.poly(_hull([*along(leaned([(-20, 23), (12, 27), (33, 28.6)], dx), z0), *along(leaned([(-20, 23), (12, 27), (33, 28.6)], dx), z1)]), mix(cloth, PALE, .1), 1, 0)
    for u in (.3, .7):
        P.line(along(leaned([(-18, 24.4), (12, 27.6), (32, 29)], dx), z0 + w * u), mix(cloth, DEEP, .3), 3)
    near = along(shell, z0)
    P.sheet(near, mix(cloth, DEEP, .2), .5, .3, .4)
    P.poly(along(leaned([(-24, 24), (-26.6, 42), (-30, 63), (-33, 80), (-35, 84.6), (-37.4, 80), (-34.6, 58), (-30.4, 24)], dx), z0 - .2), mix(cloth, PALE, .05), 1, .4)
    P.line(along(leaned([(-31, 24), (-35.2, 58), (-38, 80), (-36, 87)], dx), z0 - .2), mix(cloth, DEEP, .46), 3)
    P.line(along(leaned([(-42, 40), (-44.4, 62), (-45, 82)], dx), z0 - .2), mix(cloth, DEEP, .5), 3)
    side = along(squab, z0)
    P.sheet(side, mix(cloth, DEEP, .28), .3, .3, .4)
    P.poly(along(leaned([(-25, 16), (-26, 22), (-8, 25), (14, 27), (28, 28.6), (33, 26), (34, 23), (28, 22.6), (4, 20)], dx), z0 - .2), mix(cloth, DEEP, .02), 1, .4)
    P.line(along(leaned([(-25, 16), (4, 20), (28, 22.6), (35, 22.4)], dx), z0 - .3), mix(cloth, DEEP, .5), 3)
    # the hinge between them, and a lever
    P.sheet(along(leaned(smooth([(-34, 15), (-34, 22), (-30, 26), (-25, 23), (-24, 16), (-29, 13)], 4), dx), z0 - .6), mix(cloth, DEEP, .5), .2, .3, .3)
    P.poly(along(leaned([(-31, 17.6), (-17, 15.6), (-16.4, 17.6), (-30, 20)], dx), z0 - 1), "#3c4664", 1, .3)
    return [near, side, along(rest, z0 + w * .22)]


def bucket_lit(dx: float, z0: float, z1: float, colour: str, a: float) -> None:
    """What comes in from before it and from above, on the same."""
    w = z1 - z0
    top = leaned([(-31.6, 85), (-35.4, 90.4), (-40, 91.6), (-44, 89)], dx)
    P.poly(_hull([*along(top, z0), *along(top, z1)]), colour, a * .5, 0)
    P.line(along(leaned([(-22.4, 26), (-24.6, 40), (-28, 62), (-31, 80), (-32, 86), (-35.4, 90.4), (-40, 91.6)], dx), z0), colour, 4, a)
    P.line(along(leaned([(-37, 99), (-36.4, 102), (-38, 110), (-43, 112.6)], dx), z0 + w * .22), colour, 3.6, a)
    P.line(along(leaned([(14, 27), (28, 29), (34, 27.4), (36.4, 23)], dx), z0), colour, 3.6, a)
    q = leaned([(-16, 24.6), (12, 27.4), (33, 29)], dx)
    P.poly(_hull([*along(q, z0 + w * .08), *along(q, z1)]), P.linear([(0, colour, a * .5), (1, colour, a * .1)], (0, R.p(0, 28, z1)[1], 0, R.p(0, 28, z0)[1])), 1, 0)


HERS = (-6, 158, 212)
with P.layer("bench", 1.6):
    SIDES = bucket(*HERS, SEAT)
    # between the seats: the brake, a paper cup
    P.sheet([R.p(-8, 2, 150), R.p(-8, 15, 150), R.p(24, 15, 150), R.p(26, 2, 150)], "#1c213b", .2, .3)
    P.poly(along([(-2, 15), (22, 28), (25, 27), (26, 24), (4, 13)], 148), "#39425f", 1, .3)

with P.light("day_bench", 1.5, of="day"):
    P.poly([R.p(46, 66.4, 221), R.p(76, 67, 221), R.p(78, 67, 40), R.p(46, 66.4, 40)], DAY, .26)
    P.poly([R.p(45.4, 66.4, 221), R.p(45.4, 66.4, 40), R.p(45.4, 65, 40), R.p(45.4, 65.2, 221)], "#dfe8f6", .6)
    hood_top = [(44, 75), (48, 77.6), (60, 76)]
    P.poly(_hull([*along(hood_top, 160), *along(hood_top, 212)]), DAY, .3, 0)
    P.poly([R.p(-135, 29, 221), R.p(-96, 31, 221), R.p(-96, 31, 150), R.p(-128, 29, 160)], P.linear([(0, DAY, .24), (1, DAY, .02)], (0, R.p(0, 30, 221)[1], 0, R.p(0, 30, 150)[1])))
    top = [(-149, 88), (-150.4, 91), (-154, 93)]
    P.poly(_hull([*along(top, 116), *along(top, 222)]), DAY, .34, 0)
    bucket_lit(*HERS, DAY, .5)
KEPT = P.rand.getstate()
with P.light("sun", 1.48, "normal"):
    # on what is level it lies pane by pane, with the post's shadow between them
    gold, pale = "#ffd08c", "#fff0cc"
    P.poly([R.p(46, 66.4, 221), R.p(76, 67, 221), R.p(78, 67, 40), R.p(46, 66.4, 40)], P.linear([(0, gold, .86), (1, "#f0b070", .5)], (1300, 0, 1900, 0)), 1, .4)
    P.poly([R.p(49, 67.2, 150), R.p(74, 67.4, 146), R.p(74, 67.4, 100), R.p(49, 67.2, 108)], pale, .55, .6)
    P.poly([R.p(45.4, 66.4, 221), R.p(45.4, 66.4, 40), R.p(45.4, 64.6, 40), R.p(45.4, 65, 221)], pale, .95)
    P.poly([R.p(46, 43, 221), R.p(46, 58, 221), R.p(46, 58, 40), R.p(46, 43, 40)], "#e0a060", .26)
    P.poly(_hull([*along(hood_top, 160), *along(hood_top, 212)]), gold, .7, 0)
    for a, b in ((-136, -118), (-114, -96)):
        P.poly([R.p(a, 30, 219), R.p(b, 30.6, 219), R.p(b + 6, 30.6, 172), R.p(a + 6, 30, 172)], gold, .46, .8)
    # where the seat ends it climbs the back, lower towards us, the sill's shadow under it
    for h, z, a in ((70, 176, .2), (58, 190, .2)):
        P.poly([R.p(-139.6, 30, 218), R.p(-139.6 - (h - 30) * .167, h, 218), R.p(-139.6 - (h - 46) * .167, h - 16, z), R.p(-139.6, 30, z + 6)], gold, a, .8)
    P.poly(_hull([*along(top, 116), *along(top, 222)]), pale, .9, 0)
    for q in SIDES:
        P.poly(q, P.linear([(0, "#c88458", .34), (1, "#a86850", .08)]), 1, 0)
    bucket_lit(*HERS, pale, .85)
    P.poly([R.p(28, 3, 214), R.p(78, 3, 214), R.p(78, 3, 130), R.p(28, 3, 130)], "#e0a068", .26)
    # the cassettes, the visor's edge: small things have most of it
    P.line([R.p(54, 75, 144), R.p(54, 75, 124)], pale, 4, .8)
    P.line([R.p(33, 109, 216), R.p(33, 109, 152)], pale, 4, .8)
    for x0, x1, a in ((-146, -96, .2), (-32, 24, .16)):
        P.poly([R.p(x0, 121, B - 2), R.p(x1, 121, B - 2), R.p(x1 + 30, 27, 160), R.p(x0 + 30, 27, 160)], P.linear([(0, "#ffdca0", a), (.7, "#ffdca0", a * .4), (1, "#ffdca0", 0)], (0, 150, 0, 760)), 1, .8)
P.rand.setstate(KEPT)
HIS = (-34, 98, 142)
with P.layer("seat", 1.44):
    # for a tall man: the near seat, run back as far as it will go
    KEPT = P.rand.getstate()
    with P.spot("near_seat", "The seat beside hers, run back as far as it goes"):
        HIS_SIDES = bucket(*HIS, SEAT)
    P.rand.setstate(KEPT)
with P.light("sun_seat", 1.43, "normal", of="sun"):
    KEPT = P.rand.getstate()
    P.out.append('<g id="near_seat_sun">')
    for q in HIS_SIDES:
        P.poly(q, P.linear([(0, "#d89460", .4), (1, "#b87450", .12)]), 1, 0)
    bucket_lit(*HIS, "#ffe6b4", .85)
    P.out.append("</g>")
    P.rand.setstate(KEPT)
with P.light("radio", 1.45):
    P.poly([R.p(44.4, 58.5, 147), R.p(44.4, 58.5, 109), R.p(44.4, 53.4, 109), R.p(44.4, 53.4, 147)], "#ffb45c", .85)
    P.line([R.p(44.2, 58, 124), R.p(44.2, 53.8, 124)], "#c8402c", 4)
    x, y = R.p(44.4, 55, 128)
    P.glow(x, y, 270, 180, DIAL, .36)
    P.glow(x, y, 110, 74, DIAL, .5)
    # the long dial has some, the shelf's lip, the leg room
    P.poly([R.p(43.4, 72, 208), R.p(43.4, 72, 164), R.p(44.4, 63.4, 164), R.p(44.4, 63.4, 208)], DIAL, .3, .3)
    P.line([R.p(43.4, 64.4, 207), R.p(43.4, 64.4, 165)], "#ffcf8a", 2.6, .8)
    P.line([R.p(43.2, 71, 190), R.p(43.2, 64.6, 188)], "#ffcf8a", 2.4)
    P.poly([R.p(45.8, 43, 196), R.p(45.8, 43, 80), R.p(45.8, 40.6, 80), R.p(45.8, 41.4, 196)], DIAL, .5)
    P.poly([R.p(24, 3, 200), R.p(44, 3, 200), R.p(44, 3, 112), R.p(12, 3, 112)], P.linear([(0, DIAL, 0), (1, DIAL, .22)], (R.p(20, 3, 150)[0], 0, R.p(44, 3, 150)[0], 0)))
    P.line(along([(8, 27.6), (28, 29.6), (31, 28.4), (34, 24)], 158), DIAL, 4, .5)
    P.line([R.p(33, 109, 216), R.p(33, 109, 152)], DIAL, 3.4, .5)


def rim(r: float, d: float = 0) -> list[Point]:
    """A circle of the steering wheel, which leans away from her; `d`: towards her."""
    return [R.p(31 - d + .36 * r * v, 58 + .93 * r * v, 184 + r * u) for u, v in disc(0, 0, 1, 1, 36)]


def wheel_path(outer: Points, inner: Points) -> str:
    """A ring of paper."""
    return "".join("M" + " ".join(f"{x:.1f},{y:.1f}" for x, y in q) + "Z" for q in (outer, inner))


with P.layer("front_wheel", .9):
    # column, a plate across, a thick rim with its cut edge towards the window
    P.poly(_hull([*[R.p(46, 50 + 5 * v, 184 + 5 * u) for u, v in disc(0, 0, 1, 1, 10)], *[R.p(33, 57 + 5 * v, 184 + 5 * u) for u, v in disc(0, 0, 1, 1, 10)]]), "#1b213c", 1, .3)
    plate = ((-19, 1.6), (-7, 4.6), (7, 4.6), (19, 1.6), (19, -2.4), (8, -5), (-8, -5), (-19, -2.4))
    P.poly([R.p(31 + .36 * v, 58 + .93 * v, 184 + u) for u, v in plate], "#1f2541", 1, .3)
    P.line([R.p(31 + .36 * v, 58 + .93 * v, 184 + u) for u, v in plate[:4]], "#59668c", 3, .9)
    P.poly([R.p(30 + .36 * v, 58 + .93 * v, 184 + u) for u, v in disc(0, -.2, 5, 3.6, 14)], "#323b5b", 1, .3)
    P.raw(f'<path d="{wheel_path([(x - 1.6, y - 2.4) for x, y in rim(21.6)], rim(18.4))}" fill="#6d7a9c" fill-rule="evenodd"/>')
    P.raw(f'<path d="{wheel_path(rim(21.4), rim(18))}" fill="#161b34" fill-rule="evenodd"/>')
    P.line([rim(20.4, .6)[i % 36] for i in range(20, 32)], "#39425f", 3, .9)
with P.light("radio_wheel", .9, of="radio"):
    P.line([rim(19.4)[i % 36] for i in range(30, 44)], "#ffb868", 3.4, .8)
dark, lit = "#121a36", "#5c6c92"
with P.layer("front", -1):
    # our side, cut away: the roof's edge, the rear post with its belt, the sill; near, dark, cut by the frame
    P.sheet(smooth([(-260, -40), (2170, -40), (2170, 26), (1500, 38), (800, 42), (240, 40), (-260, 90)], 200), dark, 0, 0)
    P.line(smooth([(-260, 90), (240, 40), (800, 42), (1500, 38), (2170, 26)], 120, closed=False), lit, 4, .8)
    P.sheet(smooth([(-260, 60), (96, 40), (110, 60), (56, 330), (-8, 640), (-70, 1100), (-260, 1100)], 120), dark, .8, 0)
    P.line(smooth([(110, 62), (56, 330), (-8, 640), (-70, 1100)], 120, closed=False), lit, 4, .85)
    P.sheet(smooth([(-260, 1100), (-260, 1010), (300, 1000), (900, 990), (1500, 984), (2170, 960), (2170, 1100)], 160), dark, .6, 0)
    P.line(smooth([(-260, 1010), (300, 1000), (900, 990), (1500, 984), (2170, 960)], 120, closed=False), lit, 4, .8)
    # the lap of the door that is not there: a lock, a scuff plate
    P.poly([(1120, 1016), (1480, 1010), (1484, 1030), (1122, 1038)], "#1f294c")
    P.line([(1124, 1015), (1478, 1009)], lit, 3, .6)

H = R.person(185, 2)
P.mark_at("wheel", R.p(2, -21, 185), H, seat=True, face="right")
P.mark_at("passenger", R.p(-54, -22, 126), R.person(126, -54), seat=True, face="right")
P.mark_at("back_seat", R.p(-104, -19, 186), R.person(186, -104), seat=True, face="right")
P.write()

if __name__ == "__main__" and len(sys.argv) > 1:
    render(P.path, f"{sys.argv[1]}/upstate_car.png", 1280)
