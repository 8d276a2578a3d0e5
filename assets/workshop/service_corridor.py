"""The service corridor: the warm ones are behind the door; the eye goes to its open hand's breadth.

Left the goods lift, in the middle a swing door that says PUSH and stands a little open
on a reception, right the long way to the coat check's hatch. We are where the plates go.
"""

import math
from collections.abc import Sequence

from paper import DEEP, Place, Point, Turned, _hull, disc, mix, shift, smooth

ROOM = Turned(13, (-60, 560), hx=1296, hy=430, f=1300, eye=150, back=880, left=-520, right=172, top=262)
P = Place("service_corridor", "The hotel, below stairs", seed=113, room=ROOM, sun=(-1.8, -2.2))
R = ROOM
U = P.rand.uniform
FW = 560  # the wall that faces us
END = 880  # where it ends, at the coat check
TURN = -30  # where the corridor turns away
GOLD, AMBER, COOL = "#f2b65e", "#c9802f", "#93a7b4"


def at(q: Sequence[Point], x: float, y: float, z: float) -> list[Point]:
    """A prop in centimetres (u right, v up) standing at x, y, z, turned to us."""
    return [R.p(x + u, y + v, z) for u, v in q]


DOOR = (-165, -55, 0, 212)
LIFT = (-470, -290, 0, 214)
LEAF = [R.p(-55, 209, FW + 2), R.p(-143, 209, FW + 64), R.p(-143, 1.5, FW + 64), R.p(-55, 1.5, FW + 2)]


def leaf(u: float, v: float) -> Point:
    """A point of the swing door: u 0 (hinge, right) .. 1 (free edge, left), v cm up."""
    return R.p(-55 - 88 * u, v, FW + 2 + 62 * u)


BLOOMS = ((-15, 100), (-9, 108), (-1, 111), (8, 107), (15, 99), (-17, 92), (16, 91), (-5, 100), (5, 98), (0, 91))
GUESTS = [  # beyond the door: somebody tells a story with a glass in the hand, somebody bends to listen
    at(smooth([(24, 0), (16, 70), (13, 100), (15, 122), (8, 132), (4, 135), (6, 146), (2, 157), (-5, 157), (-8, 146), (-4, 136), (-12, 126), (-20, 138),
               (-20, 148), (-25, 155), (-17, 155), (-22, 148), (-21, 136), (-16, 118), (-11, 96), (-14, 70), (-20, 0)], 12), -164, 0, 760),
]

# ---- beyond the door ---------------------------------------------------------------
with P.layer("reception", 3):
    P.rect(-230, 0, 2380, 1080, "#1a1f3a")
    P.poly(R.front(-330, -20, 0, 262, 900), "#3a2f42", 1)
    for i in range(6):
        x = -300 + i * 24
        P.sheet(smooth([R.p(x, 250, 880), R.p(x + 16, 250, 880), R.p(x + 13, 120, 880), R.p(x + 17, 0, 880), R.p(x - 2, 0, 880)], 60), "#4a3a48", .3)
    P.poly(R.flat(-330, -20, 0, 560, 900), "#2c2334", 1)
    for q in GUESTS:
        P.sheet(q, "#191a30", 0, .12)

with P.light("door_wedge", 3):
    # what is lit beyond, the wedge on our floor in three papers, the far jamb, the port-hole
    gap = [R.p(-165, 212, FW), leaf(1, 209), leaf(1, 1.5), R.p(-165, 0, FW)]
    with P.group(clip=P.clip(gap)):
        with P.group(mask=P.hide(*GUESTS)):
            P.rect(880, 250, 110, R.p(-168, 0, 900)[1] - 250, P.linear([(0, "#ffdf9a", 1), (.6, "#eba24c", .95), (1, "#d98a40", .9)], (0, 260, 0, 640)))
            P.poly(R.flat(-330, -20, 0, 560, 900), "#a85a2a", .8, 0)
            for x, y, rr in ((906, 300, 5), (918, 318, 6), (930, 306, 5), (942, 326, 5), (912, 336, 4), (926, 344, 4)):
                P.poly(disc(x, y, rr), "#fff3d2", .9)
        P.poly(disc(*R.p(-192, 122, 1050), 12), "#6a3a28", .8)
        P.poly(smooth([R.p(-212, 0, 1050), R.p(-208, 90, 1050), R.p(-200, 110, 1050), R.p(-184, 110, 1050), R.p(-176, 90, 1050), R.p(-174, 0, 1050)], 20), "#6a3a28", .8)

# ---- behind the far hatch: two hundred and eleven coats ------------------------------------
HATCH = (-6, 148, 95, 212)
COATS = [(-26 + 13.5 * i, 0 if i % 2 else 5, P.rand.choice((0, 1, 2, 3, 4)), U(92, 112)) for i in range(15)]
CLOTH = ("#3a3858", "#2e3a5a", "#503c4c", "#424052", "#34485a")


def coat(x: float, lift: float, low: float, z: float) -> list[Point]:
    """A coat on its hanger."""
    return [R.p(x - 1, 186 + lift, z), R.p(x - 6, 178 + lift, z), R.p(x - 8, 150, z), R.p(x - 8.5, low - 40, z), R.p(x + 8, low - 42, z),
            R.p(x + 8, 150, z), R.p(x + 6, 178 + lift, z), R.p(x + 1, 186 + lift, z)]


with P.layer("cloakroom", 2.6):
    P.poly(R.front(-60, 200, 0, 262, 1060), "#1c2040", 1)
    P.line([R.p(-50, 196, 1000), R.p(200, 196, 1000)], "#6a6a84", 3)
    for x, lift, kind, low in COATS:
        P.sheet(coat(x, lift, low, 1000), CLOTH[kind], .2, .3, .4)
        P.poly(disc(*R.p(x, 188 + lift, 998), 2.2), "#a8a494")
    P.poly(R.front(-60, 200, 206, 210, 985), "#2b2c4c", 1)   # hats above
    for x, w in ((4, 12), (34, 10), (70, 13), (110, 10)):
        P.poly(at([(-w, 0), (-w * .5, 1.6), (-w * .44, 9), (w * .44, 9.6), (w * .5, 1.6), (w, 0)], x, 210, 986), "#34345a")

with P.light("cloakroom", 2.6):
    P.poly(R.front(-60, 200, 60, 262, 1059), P.linear([(0, "#f0c078", .62), (1, "#b06a34", .5)], (0, 330, 0, 520)), 1, .3)
    for x, lift, kind, low in COATS:
        P.poly(coat(x, lift, low, 1000), ("#6a4a38", "#4a4440", "#7a4438", "#6a5040", "#4a5048")[kind], .7, .3)
        P.line([R.p(x - 6, 178 + lift, 999), R.p(x - 1, 186 + lift, 999), R.p(x + 1, 186 + lift, 999), R.p(x + 6, 178 + lift, 999)], "#f0c078", 1.8, .8)
    P.poly(disc(*R.p(66, 232, 960), 9), "#fff0cc", 1)
    P.glow(*R.p(66, 214, 960), 120, 90, "#d89a50", .5)

with P.layer("cloak_desk", 2.5):
    P.poly(R.front(108, 140, 95, 108, 930), "#3a3450", 1)   # a drawer of numbers
    for i in range(6):
        P.poly(disc(*R.p(112 + i * 5, 108, 929), 2.6), "#8a8272")

# ---- the walls ------------------------------------------------------------------------
UP, LOW, FLOOR, CEIL = "#434d68", "#39304a", "#2b2740", "#20284a"
with P.layer("walls", 2.2):
    # corridor: far wall, its right side, ceiling and floor
    far = R.front(TURN, 172, 0, 262, END)
    hatch = R.front(*HATCH, END)
    P.poly(R.flat(-700, 172, 262, 220, END), CEIL, 1, 0)
    P.poly(R.flat(-700, 172, 0, 240, FW), FLOOR, 1, 0)
    P.poly(R.flat(TURN, 172, 0, FW - 4, END), FLOOR, 1, 0)
    for x in (-640, -520, -400, -280, -160, -40, 60):
        P.line([R.p(x, 262, 220), R.p(x, 262, FW if x < TURN else END)], "#1a2142", 2, cap="butt")
    for z in (280, 340, 410, 490, 640, 760):
        P.line([R.p(-700 if z < FW else TURN, 262, z), R.p(172, 262, z)], "#1a2142", 2, cap="butt")
    for x, z in ((-330, 440), (-60, 440)):
        P.line([R.p(x, 262, z), R.p(x, 256, z)], "#4a5470", 5)
        P.line([R.p(x - 4, 256, z), R.p(x + 4, 256, z)], "#4a5470", 4)
    P.holed(far, [hatch], "#39435f", 0, .1)
    P.poly(R.front(TURN, 172, 0, 90, END - 1), "#30294a", 1)
    P.holed(R.front(HATCH[0] - 7, HATCH[1] + 7, 90, HATCH[3] + 8, END - 3), [hatch], "#5a4452", .5)
    P.sheet(R.flat(HATCH[0] - 10, HATCH[1] + 10, 95, END - 26, END), "#7a6068", 0, .3)
    P.sheet(R.front(HATCH[0] - 10, HATCH[1] + 10, 88, 95, END - 26), "#5a434e", .5, .35)
    P.line([R.p(98, 95, END - 26), R.p(98, 95, END)], "#3c2c3a", 2.4)   # the flap
    P.poly([R.p(98, 88, END - 26), R.p(101, 88, END - 26), R.p(101, 95, END - 26), R.p(98, 95, END - 26)], "#3c2c3a", 1, .2)
    for x in (8, 52, 108):
        P.sheet(R.front(x, x + 34, 14, 78, END - 4), "#3a3050", .2, .25, .3)
    # a bell, a saucer of coins, a card with a number
    P.sheet(at(smooth([(-6, 0), (-5, 4), (0, 6.4), (5, 4), (6, 0)], 3), 30, 95, END - 16), "#a0936c", .2, .4)
    P.sheet(at([(-8, 0), (8, 0), (5, 3), (-5, 3)], 78, 95, END - 16), "#8f93a0", .2)
    P.sheet(R.front(56, 90, 220, 238, END - 3), "#8a7a5c", .4, .3)
    # right wall
    P.poly(R.side(172, 0, 262, 240, END), "#333c5a", 1, 0)
    P.poly(R.side(172, 0, 96, 240, END), "#2c2642", 1, 0)
    P.sheet(R.side(171, 92, 100, 240, END), "#4d4560", .3, .2, .3)
    for z in (420, 520, 620, 740):
        P.line([R.p(172, 100, z), R.p(172, 262, z)], "#2b3452", 2.2, cap="butt")
    for z in (380, 470, 560, 660, 770):
        P.line([R.p(TURN - 3 if z > FW else -700, 0, z), R.p(172, 0, z)], "#221f36", 2, cap="butt")
    for x in range(-660, 172, 70):
        P.line([R.p(x, 0, 240), R.p(x, 0, FW if x < TURN else END)], "#221f36", 2, cap="butt")
    # two doors far down the right wall, staff coats on hooks
    for z0, z1 in ((668, 748),):
        P.sheet(R.side(171, 0, 205, z0, z1), "#4a3f55", .4, .3)
        P.poly(R.side(170.5, 120, 190, z0 + 16, z1 - 20), "#232a48", 1)
        P.line([R.p(170, 100, z0 + 10), R.p(170, 92, z0 + 10)], "#8a8272", 4)
    # the wall's own left side of the corridor
    P.poly(R.side(TURN, 0, 262, FW, END), "#2a3250", 1, 0)
    P.poly(R.side(TURN, 0, 96, FW, END), "#251f3a", 1, 0)
    # the wall facing us, holes for the lift and the swing door
    P.holed(R.front(-700, TURN, 0, 262, FW), [R.front(*DOOR, FW), R.front(*LIFT, FW)], UP, 0, .25)
    P.holed(R.front(-700, TURN, 0, 96, FW), [R.front(DOOR[0], DOOR[1], 0, 96, FW), R.front(LIFT[0], LIFT[1], 0, 96, FW)], LOW, 0, 0, .2)
    for a, b in ((-700, LIFT[0] - 14), (LIFT[1] + 14, DOOR[0] - 9), (DOOR[1] + 9, TURN)):
        P.sheet(R.front(a, b, 92, 100, FW - 1), "#56495f", .5, .25, .4)
        P.poly(R.front(a, b, 0, 11, FW - 1), "#241e34", 1, .3)
    # plaster joints, a newer patch, the graze of every trolley that missed
    P.poly(R.front(-268, -190, 204, 262, FW), "#465069", 1)
    for x in (-500, -276, -182, -44):
        P.line([R.p(x, 100, FW), R.p(x, 262, FW)], "#3a4461", 2, cap="butt")
    for x, y, w in ((-262, 66, 46), (-282, 52, 30), (-220, 40, 34), (-505, 60, 22), (-48, 62, 14)):
        P.line([R.p(x, y, FW), R.p(x + w, y - 2, FW)], "#4d4258", 3, .9)
    # bumper on the corner
    P.sheet(R.front(TURN - 6, TURN + .5, 0, 130, FW - 2), "#6a6a72", .4)
    for y in range(8, 130, 24):
        P.poly([R.p(TURN - 6, y, FW - 3), R.p(TURN + .5, y + 9, FW - 3), R.p(TURN + .5, y + 18, FW - 3), R.p(TURN - 6, y + 9, FW - 3)], "#33303c", .9)

# ---- lift, door, board ---------------------------------------------------------------------
IN = (-462, -298)  # inside of the lift
with P.layer("doors", 2):
    # inside of the lift: floor, quilted hangings, a trolley of flowers on its way
    lift_open = R.front(-396, -300, 0, 208, FW + 6)
    with P.group(clip=P.clip(R.front(*LIFT, FW))):
        P.poly(R.flat(IN[0] - 20, IN[1] + 20, 0, FW, 700), "#232038", 1)
        P.poly(R.front(IN[0], IN[1] + 60, 0, 214, 700), "#2b2a48", 1)
        P.poly(R.side(IN[0], 0, 214, FW, 700), "#242442", 1)
        for i in range(9):
            for d in (-1, 1):
                P.line([R.p(-470 + i * 24, 30, 699), R.p(-470 + i * 24 + d * 120, 190, 699)], "#35355a", 2)
        P.poly(R.front(-470, -290, 0, 26, 698), "#3c4258", 1)
        P.line([R.p(-470, 92, 697), R.p(-290, 92, 697)], "#5c6880", 5)
        # flowers for somebody's toast, on their way up
        P.contact(-372, 640, 40, 22, .5)
        P.sheet(at([(-34, 66), (34, 66), (30, 60), (-30, 60)], -372, 0, 640), "#5a6378", .4)
        P.sheet(at([(-34, 62), (34, 62), (32, 14), (-32, 14)], -372, 0, 640), "#7f8698", .4)
        for x in (-20, -4, 14):
            P.line(at([(x, 60), (x + 2, 16)], -372, 0, 639), "#6a7288", 3)
        for x in (-26, 26):
            P.poly(at(disc(x, 6, 6), -372, 0, 640), "#1a1a2c")
        P.sheet(at(smooth([(-6, 66), (-7, 76), (-5, 84), (5, 84), (7, 76), (6, 66)], 4), -372, 0, 638), "#5f7590", .3)
        for tx, ty in BLOOMS:
            P.line(at([(tx * .1, 83), (tx * .7, ty - 6), (tx, ty)], -372, 0, 637), "#3a5a50", 3)
        for i, (tx, ty) in enumerate(BLOOMS):
            s = 4.4 + (i % 3) * .5
            P.sheet(at(smooth([(tx - s, ty), (tx - s * .5, ty + s * .9), (tx + s * .4, ty + s), (tx + s, ty + s * .2), (tx + s * .5, ty - s * .8), (tx - s * .5, ty - s * .7)], 3), -372, 0, 636),
                    ("#9a93a4", "#8d8498", "#a59aa6")[i % 3], .2)
            P.poly(at(disc(tx, ty, s * .35, s * .3), -372, 0, 635), "#7d7488")
    # the frame, one leaf shut, one slid away
    P.sheet(R.front(-472, -396, 1, 212, FW + 2), "#5d6a83", .9)
    P.poly(R.front(-464, -404, 10, 96, FW + 1), "#566279", 1)
    P.sheet(R.front(-450, -418, 132, 178, FW + 1), "#2a3250", 0)
    for i in range(4):
        P.line([R.p(-450 + 8 * i + 4, 132, FW), R.p(-450 + 8 * i + 4, 178, FW)], "#4a5672", 1.6)
        P.line([R.p(-450, 138 + 11 * i, FW), R.p(-418, 138 + 11 * i, FW)], "#4a5672", 1.6)
    P.sheet(R.front(-402, -397, 92, 132, FW), "#8894a8", .3)
    for i in range(3):
        P.line([R.p(-462, 30 + 14 * i, FW), R.p(-408 - 8 * i, 31 + 14 * i, FW)], "#68758e", 3)
    P.sheet(R.front(-301, -289, 1, 212, FW + 3), "#566279", .3)
    P.holed(R.front(-486, -274, 0, 228, FW - 1), [R.front(LIFT[0], LIFT[1], -2, 213, FW - 1)], "#39415c", .8)
    P.poly(R.flat(-474, -286, 0.5, FW - 6, FW + 10), "#6a7488", 1)
    # the half-dial: it stands at two
    cx, cy = R.p(-380, 217, FW - 3)
    half = [(cx + 40 * math.cos(t), cy - 40 * math.sin(t)) for t in (k * math.pi / 12 for k in range(13))]
    P.sheet(half, "#59607a", .7)
    P.poly([(cx + 33 * math.cos(t), cy - 4 - 31 * math.sin(t)) for t in (k * math.pi / 12 for k in range(13))], "#868a98")
    for k in range(1, 8):
        t = k * math.pi / 8
        P.line([(cx + 24 * math.cos(t), cy - 4 - 22 * math.sin(t)), (cx + 29 * math.cos(t), cy - 4 - 27 * math.sin(t))], "#3a4058", 3)
    P.line([(cx, cy - 5), (cx - 20, cy - 19)], "#7a3238", 5)
    P.poly(disc(cx, cy - 5, 6), "#3a4058")
    # call plate
    P.sheet(R.front(-266, -256, 108, 140, FW - 2), "#8a8476", .5)
    for y in (117, 131):
        P.poly(disc(*R.p(-261, y, FW - 3), 7), "#4a4854")

    # the swing door: frame, leaf pushed a little away from us
    P.sheet(LEAF, "#60424f", 0, .3)
    P.poly([leaf(1, 209), leaf(.965, 209), leaf(.965, 1.5), leaf(1, 1.5)], "#3d2a38", 1)
    P.poly([leaf(.04, 40), leaf(.94, 40), leaf(.94, 3), leaf(.04, 3)], "#6c7080", 1)
    for i in range(5):
        v = 10 + 6 * i
        P.line([leaf(.1 + .05 * i, v), leaf(.7 - .06 * i, v + 2)], "#5a5e70", 2.4)
    for u0, u1 in ((.08, .90),):
        P.line([leaf(u0, 52), leaf(u1, 52), leaf(u1, 88), leaf(u0, 88), leaf(u0, 52)], "#4d3442", 3)
    HOLE = [leaf(.5 + .235 * math.cos(t), 158 + 22 * math.sin(t)) for t in (k * math.tau / 22 for k in range(22))]
    RIM = [leaf(.5 + .29 * math.cos(t), 158 + 27 * math.sin(t)) for t in (k * math.tau / 22 for k in range(22))]
    P.sheet(RIM, "#8a7a62", .4, .35)
    P.poly(HOLE, "#1d1c34")
    P.poly([leaf(.36, 150), leaf(.56, 176), leaf(.63, 174), leaf(.42, 146)], "#363858", .8)
    with P.spot("push_sign", "PUSH, says the door"):
        q = [leaf(.69, 124), leaf(.31, 124), leaf(.31, 109), leaf(.69, 109)]
        P.sheet(q, "#a79468", .4, .4)
        P.line([leaf(.675, 122.6), leaf(.325, 122.6), leaf(.325, 110.4), leaf(.675, 110.4), leaf(.675, 122.6)], "#5c4c3c", 1.6)
        glyphs = {"P": [[(0, 0), (0, 1), (.75, 1), (1, .86), (1, .62), (.75, .48), (0, .48)]],
                  "U": [[(0, 1), (0, .2), (.25, 0), (.75, 0), (1, .2), (1, 1)]],
                  "S": [[(1, .84), (.75, 1), (.25, 1), (0, .84), (0, .64), (.25, .52), (.75, .48), (1, .34), (1, .16), (.75, 0), (.25, 0), (0, .16)]],
                  "H": [[(0, 0), (0, 1)], [(1, 0), (1, 1)], [(0, .5), (1, .5)]]}
        for i, ch in enumerate("PUSH"):
            for g in glyphs[ch]:
                P.line([leaf(.645 - .079 * i - .052 * a, 112.6 + 7.6 * b) for a, b in g], "#2e2430", 3, cap="square")
    P.holed(R.front(-174, -46, 0, 221, FW - 1), [R.front(DOOR[0], DOOR[1], -2, 211, FW - 1)], "#4a3a48", .8)
    P.poly(R.side(-165, 0, 212, FW, FW + 14), "#2f2434", 1)
    # a bell-push and a light switch between door and corner
    P.sheet(R.front(-42, -36, 112, 124, FW - 2), "#8b8f9c", .4)

    kept = P.rand.getstate()        # the phone came later; all else stays as it was cut
    with P.spot("house_phone", "The house phone, on the corner of the corridor"):
        P.sheet(R.front(-50, -33, 100, 140, FW - 2), "#3a3f52", .7, .35)
        P.poly(R.front(-48, -35, 103, 137, FW - 3), "#2a2f44")
        for i in range(6):                              # a lamp for each floor, and below it one for the coats
            P.poly(disc(*R.p(-46 + 2.2 * i, 132, FW - 4), 2.6), "#8f7f5c" if i else "#c9a25e")
        P.sheet(R.front(-47, -36, 105, 122, FW - 4), "#454b60", .2, .35)
        P.poly(disc(*R.p(-41.5, 113.5, FW - 5), 11), "#1d2236")
        P.poly(disc(*R.p(-41.5, 113.5, FW - 5), 4.5), "#6f768a")
        for y in (126, 107):
            P.line([R.p(-50, y, FW - 5), R.p(-54, y, FW - 5), R.p(-54, y + 2, FW - 5)], "#8b8f9c", 3)
        P.out.append('<g id="hung_receiver">')
        P.sheet(smooth([R.p(-52, 131, FW - 6), R.p(-56, 132, FW - 6), R.p(-57, 126, FW - 6), R.p(-55, 122, FW - 6), R.p(-55, 112, FW - 6), R.p(-57, 108, FW - 6),
                        R.p(-56, 102, FW - 6), R.p(-52, 103, FW - 6), R.p(-52.6, 110, FW - 6), R.p(-52.6, 124, FW - 6)], 5), "#1f2438", .4, .4)
        P.line(smooth([R.p(-54, 102, FW - 6), R.p(-53, 88, FW - 6), R.p(-47, 82, FW - 6), R.p(-43, 90, FW - 6), R.p(-42, 100, FW - 6)], 6, False), "#1f2438", 3)
        P.out.append("</g>")
    P.rand.setstate(kept)
    with P.spot("bulletin", "The bulletin board"):
        P.sheet(R.front(-256, -184, 122, 198, FW - 2), "#6b5348", .9)
        P.poly(R.front(-252, -188, 126, 194, FW - 3), "#7d6654")
        for x, y, w, h, t, c in ((-249, 160, 22, 30, 1, "#a9abb0"), (-223, 166, 16, 24, -1.5, "#9aa6b4"), (-204, 158, 13, 32, 1, "#b0a898"),
                                 (-246, 132, 30, 22, -1, "#a2a8b2"), (-210, 130, 18, 20, 1.5, "#8f9a94")):
            P.sheet([R.p(x, y + h, FW - 4), R.p(x + w, y + h + t, FW - 4), R.p(x + w + t * .5, y + t, FW - 4), R.p(x + t * .4, y, FW - 4)], c, .35)
            for i in range(int(h / 6)):
                P.line([R.p(x + 3, y + h - 5 - i * 5, FW - 5), R.p(x + w * (.86 - .2 * (i % 3 == 2)), y + h - 5 - i * 5 + t * .6, FW - 5)], "#6a7080", 2)
            P.poly(disc(*R.p(x + w / 2, y + h - 2, FW - 5), 4.5), "#8c3b3f" if w != 22 else "#4a7a70")
        # a lost glove pinned by its cuff
        P.sheet(at(smooth([(-3, 0), (-4, -9), (-6, -14), (-4, -15), (-2.6, -11), (-2, -18), (0, -18.6), (.8, -12), (2, -18), (3.6, -17), (3.4, -10), (5.6, -7), (4, -4), (3, 0)], 4),
                   -222, 160, FW - 6), "#565f80", .4)
        P.poly(disc(*R.p(-222, 159, FW - 7), 4), "#a7a39a")

# ---- furniture -------------------------------------------------------------------------------
with P.layer("furniture", 1.6):
    # pipes under the ceiling, along the wall and away
    for y, w, c, bx in ((253, 15, "#4c5570", -8), (242, 9, "#5b4a55", -16)):
        h = w / 2 / R.k(540)
        for dark, q in ((.45, 1.3), (0, 1)):   # round the corner and away
            P.poly([R.p(bx, y - h * q, 540), R.p(bx, y + h * q, 540), R.p(bx, y + h * q, END - 6), R.p(bx, y - h * q, END - 6)], mix(c, DEEP, dark + .12), 1, 0)
        P.line([R.p(-700, y, 540), R.p(bx, y, 540)], mix(c, DEEP, .45), w + 5)
        P.line([R.p(-700, y, 540), R.p(bx, y, 540)], c, w)
        P.line(shift([R.p(-700, y, 540), R.p(bx, y, 540)], 0, -w * .25), mix(c, "#b9c4dc", .25), w * .3)
    # a valve, lagging torn open at a joint
    P.sheet(R.front(-112, -84, 246, 261, 537), "#6f6a74", .3)
    P.sheet([R.p(-90, 261, 536), R.p(-76, 260, 536), R.p(-79, 254, 536), R.p(-74, 250, 536), R.p(-80, 246, 536), R.p(-90, 246, 536)], "#7d7882", .2)
    P.poly(disc(*R.p(-300, 242, 536), 12), "#7a3238")
    P.poly(disc(*R.p(-300, 242, 536), 4), "#39303c")
    for x in (-500, -330, -170, -20):
        P.sheet(R.front(x - 3, x + 3, 236, 262, 538), "#39415c", .3)
    for i, (x, c) in enumerate(((128, "#46506c"), (150, "#574753"))):
        P.poly([R.p(x, 250, 240), R.p(x + 14, 250, 240), R.p(x + 14, 250, END - 6), R.p(x, 250, END - 6)], c, 1)
        P.poly([R.p(x, 250, 240), R.p(x, 262, 240), R.p(x, 262, END - 6), R.p(x, 250, END - 6)], mix(c, DEEP, .3), 1)
        del i
    # caged lamps, unlit
    for x, z in ((-228, 530), (66, 620), (66, 790)):
        k = R.k(z)
        lx, ly = R.p(x, 262 if x > 0 else 222, z)
        P.poly([(lx - 11 * k, ly), (lx + 11 * k, ly), (lx + 9 * k, ly + 4 * k), (lx - 9 * k, ly + 4 * k)], "#39415c")
        P.poly(disc(lx, ly + 8 * k, 7 * k, 6.4 * k), "#79839a")
        for d in (-1, 0, 1):
            P.line([(lx + d * 5.5 * k, ly + 3 * k), (lx + d * 4 * k, ly + 15 * k)], "#2b3350", max(1.2, 1.1 * k))
        P.line([(lx - 7 * k, ly + 9 * k), (lx + 7 * k, ly + 9 * k)], "#2b3350", max(1.2, 1.1 * k))
    P.line([R.p(-228, 223, 530), R.p(-228, 262, 530)], "#39415c", 6)

    with P.spot("staff_table", "The staff table"):
        P.contact(-222, 520, 62, 26, .5)
        for x in (-264, -182):
            P.line([R.p(x, 74, 545), R.p(x, 0, 545)], "#2a2238", 8)
        P.sheet(R.flat(-270, -176, 76, 496, 552), "#75606a", 0, .35)
        P.sheet(R.front(-270, -176, 70, 76, 496), "#54424e", .6)
        for x in (-265, -184):
            P.sheet(R.front(x, x + 5, 0, 70, 500), "#473742", .3)
        # a plate under its cover, cards in the middle of a hand, a salt cellar, one shoe's insole drying
        P.contact(-240, 520, 13, 8, .4, y=76)
        P.sheet(at([(-14, 0), (14, 0), (12, 2.4), (-12, 2.4)], -240, 76, 518), "#a9acb6", .2)
        P.sheet(at(smooth([(-11, 2), (-10, 8), (-5, 13), (0, 14), (5, 13), (10, 8), (11, 2)], 3), -240, 76, 518), "#7f8aa0", .3, .4)
        P.sheet(at(disc(0, 16, 2, 2), -240, 76, 518), "#8a94a8", 0)
        P.poly(at(smooth([(-8, 3), (-7, 8), (-3, 11), (-4, 6), (-5, 3)], 3), -240, 76, 517), "#9aa5b8", .9)
        for i, (x, z, t) in enumerate(((-212, 508, .2), (-207, 510, .4), (-202, 513, .7), (-205, 526, -.4))):
            P.sheet([R.p(x, 76.4, z + 8), R.p(x + 6, 76.4, z + 8 + t * 4), R.p(x + 8, 76.4, z - 4 + t * 4), R.p(x + 2, 76.4, z - 4)], "#a7aab4" if i < 3 else "#8c5a5c", .12)
        P.sheet(at([(-2.4, 0), (2.4, 0), (1.8, 8), (-1.8, 8)], -192, 76, 525), "#98a2b2", .2)
        P.sheet(at([(-2.4, 0), (2.4, 0), (1.8, 7), (-1.8, 7)], -186, 76, 522), "#8a6a5c", .2)
        # a stool pushed under; an apron over the corner
        P.sheet(R.flat(-238, -206, 45, 470, 496), "#5a4854", 0, .35)
        P.sheet(R.front(-238, -206, 41, 45, 470), "#453642", .3)
        for x0, x1 in ((-235, -239), (-209, -205)):
            P.line([R.p(x0, 41, 472), R.p(x1, 0, 470)], "#332838", 8)
        P.line([R.p(-237, 15, 471), R.p(-207, 15, 471)], "#332838", 5)
        P.sheet(at(smooth([(-10, 3), (4, 4), (7, 0), (6, -34), (0, -40), (-6, -37), (-9, -42), (-12, -20)], 7), -181, 76, 494), "#8f94a4", .5)
        for x in (-6, 0):
            P.line(at([(x, 0), (x - 1, -30)], -181, 76, 493), "#7a8094", 3)

    with P.spot("laundry_bin", "The laundry bin"):
        z0, z1 = 430, 500
        P.contact(-374, 460, 66, 34, .55)
        P.poly(R.side(-330, 12, 88, z0, z1), "#3d4660", 1)
        P.sheet([R.p(-420, 90, z0), R.p(-332, 90, z0), R.p(-336, 12, z0), R.p(-416, 12, z0)], "#566282", .6)
        P.poly([R.p(-394, 90, z0 - 1), R.p(-374, 90, z0 - 1), R.p(-376, 12, z0 - 1), R.p(-392, 12, z0 - 1)], "#5e6b8c", .8)
        for z in (448, 466, 484):
            P.line([R.p(-330, 86, z), R.p(-330, 14, z)], "#353d56", 3)
        P.poly(R.side(-329.5, 82, 90, z0, z1), "#2c3350", 1)
        P.line([R.p(-354, 88, z0), R.p(-358, 40, z0), R.p(-354, 14, z0)], "#47526e", 3)
        heap = at(smooth([(-88, -6), (-80, 10), (-62, 16), (-50, 28), (-28, 24), (-14, 12), (0, 8), (2, -8)], 8), -332, 92, 452)
        P.sheet(heap, "#8d93a6", .4)
        P.sheet(at(smooth([(-60, 16), (-50, 28), (-28, 24), (-18, 14), (-36, 8), (-50, 2)], 7), -332, 92, 450), "#a2a7b6", .3)
        P.line(at([(-72, 2), (-58, 10), (-46, 2)], -332, 92, 449), "#747b92", 3)
        P.line(at([(-30, 20), (-26, 10), (-12, 6)], -332, 92, 449), "#747b92", 3)
        # a tablecloth hangs out, with a wine ring
        P.sheet(at(smooth([(-16, 6), (4, 4), (7, -4), (4, -30), (-2, -44), (-8, -36), (-14, -40), (-18, -12)], 7), -338, 90, 428), "#9a9fb0", .6)
        P.line(at(disc(-7, -18, 5, 4.4), -338, 90, 427), "#7a4452", 3)
        P.sheet(R.front(-424, -328, 87, 92, z0 - 1), "#3a4158", .3)
        for x in (-410, -342):
            P.poly(disc(*R.p(x, 6, z0), 17), "#191a2e")
            P.poly(disc(*R.p(x, 6, z0), 6), "#5d6580")

# ---- the lights, before anybody stands in them -----------------------------------------------
BIN = _hull([*R.front(-424, -328, 0, 92, 430), *R.front(-420, -330, 0, 92, 500), *at([(-84, 12), (-62, 18), (-50, 29), (-28, 25), (-10, 14)], -332, 92, 452)])
with P.light("lift", 2):
    bulb = P.linear([(0, "#ffe2a0", .95), (.4, "#d99848", .8), (1, "#8a4f2c", .7)], (0, 290, 0, 780))
    flowers = [at(smooth([(-22, 92), (-20, 102), (-12, 112), (-1, 116), (11, 112), (20, 101), (21, 90), (6, 86), (7, 76), (6, 66), (34, 66), (33, 1),
                          (-33, 1), (-34, 66), (-6, 66), (-7, 76), (-6, 86)], 20), -372, 0, 638)]
    opening = R.front(-396, -301, 0, 208, FW + 3)
    with P.group(clip=P.clip(opening)):
        with P.group(mask=P.hide(*flowers, BIN)):
            P.poly(R.front(IN[0], IN[1] + 60, 0, 214, 699), bulb, .62, 0)
            P.poly(R.flat(IN[0] - 20, IN[1] + 60, 0, FW, 700), "#c98a48", .5, 0)
        for q in flowers:
            P.poly(q, "#c9904e", .22, 0)
        P.poly(R.front(-440, -330, 196, 214, 690), "#ffeec0", .6, .4)
        P.line(at(smooth([(-19, 102), (-11, 112), (-1, 116), (11, 112), (19, 101)], 6, closed=False), -372, 0, 636), "#ffe6b0", 3, .8)
        P.line([R.p(-406, 66.5, 640), R.p(-338, 66.5, 640)], "#ffd890", 3, .8)
    # out over the sill, three papers
    fill = P.linear([(0, "#d9964a", 1), (1, "#a8602f", .2)], (0, R.p(0, 0, FW)[1], 0, R.p(0, 0, 400)[1]))
    with P.group(mask=P.hide(BIN)):
        for a, w, z in ((.42, 6, 470), (.26, 30, 440), (.15, 60, 408)):
            P.poly([R.p(-396, 0, FW), R.p(-301, 0, FW), R.p(-292 + w * .5, 0, z + 20), R.p(-310 + w * .3, 0, z), R.p(-420 - w * .2, 0, z),
                    R.p(-432 - w * .5, 0, z + 22)], fill, a, .8)
        P.line([R.p(-396, 212, FW + 1), R.p(-396, 2, FW + 1)], "#f2c070", 3.5, .9)
        P.line([R.p(-301, 208, FW - 1), R.p(-301, 2, FW - 1)], "#f2c070", 3, .7)
    P.poly(R.front(-449, -419, 133, 177, FW), "#d99848", .42)
    P.poly([(cx + 33 * math.cos(t), cy - 4 - 31 * math.sin(t)) for t in (k * math.pi / 12 for k in range(13))], "#d9a45a", .5)
    P.line(at(smooth([(-50, 28), (-28, 24), (-14, 12), (0, 8)], 8, closed=False), -332, 92.6, 451), "#d9964a", 4, .7)
    P.poly(R.side(-330, 20, 86, z0, z1), "#c98040", .20)

with P.light("corridor", 2):
    for x, z, s in ((-228, 530, 1), (66, 620, 1), (66, 790, 1)):
        k = R.k(z)
        lx, ly = R.p(x, 262 if x > 0 else 222, z)
        P.poly(disc(lx, ly + 8 * k, 7 * k, 6.4 * k), "#d6e0dc", .95)
        for d in (-1, 0, 1):
            P.line([(lx + d * 5.5 * k, ly + 3 * k), (lx + d * 4 * k, ly + 15 * k)], "#2b3350", max(1.2, 1.1 * k))
        if x > 0:
            for rr, a in ((60, .16), (100, .10)):
                q = [(max(TURN, min(172, x + rr * math.cos(t))), z + rr * 1.4 * math.sin(t)) for t in (j * math.tau / 30 for j in range(30))]
                P.poly([R.p(u, 0, v) for u, v in q], COOL, a, .5)
            for rr, a in ((70, .10), (118, .08)):
                P.poly([R.p(172, 262, z - rr), R.p(172, 262, z + rr)] + [R.p(172, 262 - 96 * math.sin(t) * (1 if a > .09 else 1.5), z + rr * math.cos(t))
                        for t in (j * math.pi / 14 for j in range(15))], COOL, a, .4)
    # on the wall facing us: one bulb between lift and door
    lx, ly = R.p(-228, 215, 540)
    for ang, a in ((50, .17), (61, .12), (70, .08)):
        tn = math.tan(math.radians(ang))
        q = [(x, 204 - math.hypot(32, x + 228) / tn) for x in range(-700, TURN + 1, 6)]
        q = [(x, y) for x, y in q if y > 0]
        with P.group(clip=P.clip(R.front(-272, DOOR[0] - 9, 0, 232, FW), R.front(DOOR[1] + 9, TURN, 0, 232, FW))):
            P.poly([R.p(q[0][0], 0, FW)] + [R.p(x, y, FW) for x, y in q] + [R.p(q[-1][0], 0, FW)],
                   P.linear([(0, COOL, 1), (1, COOL, .35)], (0, 300, 0, 780)), a, .3)
    P.poly(R.flat(-268, -178, 76.4, 500, 550), "#8f9aa0", .34)
    P.line([R.p(-270, 76.4, 496), R.p(-176, 76.4, 496)], COOL, 3, .7)
    for rr, a in ((70, .12), (120, .08)):
        P.poly([R.p(-228 + rr * 1.2 * math.cos(t), 0, min(FW - 3, 500 + rr * .8 * math.sin(t))) for t in (j * math.tau / 36 for j in range(36))], COOL, a, .5)
    P.line(shift([R.p(-330, 240, 540), R.p(-120, 240, 540)], 0, 2), COOL, 2.5, .5)
with P.light("cloakroom_near", 2, of="cloakroom"):
    # what comes out over the hatch's counter
    P.poly(R.flat(HATCH[0] - 8, HATCH[1] + 8, 95.3, END - 24, END), "#e0a458", .6)
    P.line([R.p(HATCH[0] - 10, 95.4, END - 26), R.p(HATCH[1] + 10, 95.4, END - 26)], "#f0c078", 2.6, .8)
    for a, z, w in ((.24, 770, 12), (.15, 700, 26)):
        P.poly([R.p(HATCH[0], 0, END - 30), R.p(HATCH[1], 0, END - 30), R.p(min(168, HATCH[1] + w), 0, z), R.p(HATCH[0] - w, 0, z)], "#c07a3c", a, .4)
    P.poly(R.side(172, 20, 190, 760, END), P.linear([(0, "#c07a3c", .3), (1, "#c07a3c", 0)], (R.p(172, 0, END)[0], 0, R.p(172, 0, 760)[0], 0)), 1, .3)

with P.light("door_wedge_near", 1.9, of="door_wedge"):
    through = P.linear([(0, "#ffdc98", 1), (1, "#e09a48", 1)], (0, 350, 0, 460))
    P.poly(HOLE, through, .95, 0)
    gx = leaf(.5, 158)
    P.poly([p for p in smooth([leaf(.62, 138), leaf(.66, 148), leaf(.60, 154), leaf(.58, 166), leaf(.52, 169), leaf(.48, 164), leaf(.47, 154), leaf(.40, 149), leaf(.37, 140),
                               leaf(.45, 136), leaf(.55, 136)], 10)], "#5a3826", 1, 0)
    P.line([leaf(1, 209), leaf(1, 1.5)], "#ffd890", 5, .95)
    P.poly([R.p(-165, 212, FW + 1), R.p(-165, 212, FW + 14), R.p(-165, 0, FW + 14), R.p(-165, 0, FW + 1)], "#f0b060", .8)
    P.poly([leaf(.04, 1.8), leaf(.96, 1.8), leaf(.96, 0), leaf(.04, 0)], "#ffd890", .9, 0)
    fill = P.linear([(0, "#f0ae58", 1), (.5, "#c87a3a", .7), (1, "#a05a2c", .05)], (0, R.p(0, 0, 575)[1], 0, R.p(0, 0, 384)[1]))
    for a, l, r, z in ((.55, -236, -188, 428), (.32, -262, -170, 404), (.18, -292, -150, 384)):
        P.poly([R.p(-163, 0, FW + 4), R.p(-154, 0, 606), R.p(-128, 0, FW), R.p(r, 0, z + 12), R.p((l + r) / 2, 0, z), R.p(l, 0, z + 22)], fill, a, .8)
    # on the table's edge, the stool, the bumper rail
    P.poly(R.side(-176, 2, 75, 498, 550), "#c07a3c", .35)
    P.line([R.p(-176, 76, 496), R.p(-176, 76, 552)], "#f0ae58", 3.5, .8)
    P.line([R.p(-206, 45, 470), R.p(-205, 0, 470)], "#f0ae58", 3, .7)
    P.glow(*R.p(-158, 110, 570), 130, 300, "#d88a40", .30)

# ---- nearest: what stands before the people ---------------------------------------------------
with P.layer("front_trolley", 1):
    zt0, zt1 = 424, 478
    X0, X1 = 30, 112
    P.contact(71, 448, 56, 30, .55)
    for x in (X0 + 5, X1 - 5):
        P.poly(disc(*R.p(x, 6, zt0), 19), "#14152a")
        P.poly(disc(*R.p(x, 6, zt0), 7), "#5d6580")
    for x in (X0, X1):
        P.line([R.p(x, 10, zt1), R.p(x, 92, zt1)], "#475068", 6)
    P.sheet(R.flat(X0, X1, 24, zt0, zt1), "#4a5268", 0, .3)
    P.sheet(R.front(X0, X1, 20, 24, zt0), "#39415a", .3)
    # lower shelf: a grey tub of cutlery and plates scraped and stacked
    for i in range(7):
        P.sheet(at([(-15 + (i % 2), 0), (15 + (i % 2), 0), (13, 2.6), (-13, 2.6)], 52, 24 + i * 2.7, 440), mix("#9a9fae", "#6f7690", .25 * (i % 2)), 0, .3, .4)
    P.sheet(at([(-17, 0), (17, 0), (20, 17), (-20, 17)], 90, 24, 436), "#4f566c", .4)
    for i, t in enumerate((-12, -7, -2, 4, 9, 14)):
        P.line(at([(t, 14), (t + (-3, 1, -1, 2, 0, 4)[i], 27 - (i % 3) * 2)], 90, 24, 437), "#8a94a8", 3.4)
    P.poly(at([(-17, 0), (17, 0), (20, 17), (-20, 17)], 90, 24, 435), "#4f566c", 1)
    for x in (X0, X1):
        P.line([R.p(x, 8, zt0), R.p(x, 96, zt0)], "#6a7590", 8)
        P.line(shift([R.p(x, 8, zt0), R.p(x, 96, zt0)], -2, 0), "#8d98ae", 2)
    P.line([R.p(X1, 96, zt0), R.p(X1 + 10, 104, zt0), R.p(X1 + 10, 104, zt1), R.p(X1, 96, zt1)], "#6a7590", 7)
    # cloth over the top shelf
    P.sheet(R.flat(X0 - 2, X1 + 2, 86, zt0, zt1), "#969bae", 0, .3)
    hem = [R.p(X0 - 2, 86, zt0)] + [R.p(X1 + 2, 86, zt0)] + [R.p(X1 + 2 - (X1 - X0 + 4) * t / 9, 60 + (4 if t % 2 else 0) + (t % 3), zt0 - 2) for t in range(10)]
    P.sheet(hem, "#7d8399", .6)
    for t in range(1, 9):
        x = X1 + 2 - (X1 - X0 + 4) * t / 9
        P.line([R.p(x, 85, zt0 - 1), R.p(x + .6, 64, zt0 - 2)], "#6b7189", 4)
    with P.spot("trolley_tray", "The tray on the trolley"):
        P.contact(62, 448, 30, 16, .3, y=86)
        P.sheet([R.p(62 + 30 * math.cos(t), 87, 450 + 17 * math.sin(t)) for t in (j * math.tau / 26 for j in range(26))], "#8d98ae", .2, .5)
        P.poly([R.p(62 + 26 * math.cos(t), 87.3, 450 + 14 * math.sin(t)) for t in (j * math.tau / 26 for j in range(26))], "#a3adbf")
        for x, z in ((46, 456), (56, 460), (68, 459), (78, 454)):   # little rolls nobody took
            P.sheet(at(smooth([(-5.4, 0), (-5, 4), (0, 6.6), (5, 4), (5.4, 0), (0, -1)], 4), x, 87.5, z), "#97745a", .25)
            P.line(at([(-2, 4.6), (2, 5)], x, 87.5, z - 1), "#b49274", 2.4)
        P.sheet(at(smooth([(-5.4, 0), (-5, 4), (-1, 6), (-2, 3), (1, 2), (0, -1)], 4), 58, 87.5, 444), "#97745a", .25)   # one was bitten
        P.sheet(at([(-9, 0), (-2, 9), (8, 7), (7, 0), (0, -2)], 76, 87.5, 442), "#c3c5cc", .3)   # a crumpled napkin
        P.line(at([(-4, 2), (0, 6), (4, 2)], 76, 87.5, 441), "#9a9eae", 2)
    for x, z, h in ((94, 462, 17), (102, 456, 17), (99, 447, 17)):   # glasses with a finger left in them
        P.poly(at([(-3.4, h), (3.4, h), (2.6, h * .45), (.6, h * .38), (.6, 1.4), (3, 0), (-3, 0), (-.6, 1.4), (-.6, h * .38), (-2.6, h * .45)], x, 87, z), "#b4c0d4", .55)
        P.poly(at([(-3, h * .66), (3, h * .66), (2.5, h * .46), (-2.5, h * .46)], x, 87, z - 1), "#8a6a5c", .8)
        P.line(at([(-3.4, h), (-2.8, h * .5)], x, 87, z - 1), "#d4dcea", 2)

with P.light("corridor_near", 1, of="corridor"):
    P.poly(R.flat(X0, X1, 86.2, zt0 + 2, zt1), "#8f9aa0", .22)
    P.line([R.p(X0 - 2, 86.4, zt0), R.p(X1 + 2, 86.4, zt0)], COOL, 3, .7)
    P.line([R.p(X1 + 10, 104.6, zt0), R.p(X1 + 10, 104.6, zt1)], COOL, 2.6, .8)
    for x, z in ((46, 456), (56, 460), (68, 459), (78, 454)):
        P.line(at([(-3.6, 5), (0, 6.6), (3.6, 5)], x, 87.7, z), "#d8c4a4", 2.4, .7)

with P.layer("front", -1):
    dark, rim = "#0d1126", "#4c5672"
    # a tall rack of baking trays rolled to our shoulder, cropped by the right edge
    for i in range(10):
        y = 214 + i * 92
        if i == 1:
            for k in range(5):
                P.poly(smooth([(1846 + k * 64, y), (1850 + k * 64, y - 22), (1874 + k * 64, y - 34), (1898 + k * 64, y - 22), (1904 + k * 64, y)], 14), "#141a36", 1)
                P.line(smooth([(1849 + k * 64, y - 12), (1858 + k * 64, y - 28), (1874 + k * 64, y - 35)], 12, closed=False), rim, 3, .8)
        if i == 3:
            for k in range(6):
                x = 1846 + k * 48
                P.poly([(x + 4, y), (x + 36, y), (x + 33, y - 34), (x + 22, y - 38), (x + 22, y - 58), (x + 34, y - 62), (x + 6, y - 62), (x + 18, y - 58), (x + 18, y - 38), (x + 7, y - 34)], "#1a2242", 1)
                P.line([(x + 5, y - 4), (x + 8, y - 32), (x + 17, y - 38)], rim, 2.4, .8)
        P.sheet([(1792, y - 9), (2170, y - 16), (2170, y + 12), (1796, y + 9)], dark, 0, .3, tint="#8fa2c8")
        P.poly([(1806, y + 10), (2170, y + 12), (2170, y + 17), (1806, y + 15)], "#080b1c", .8)
    for x in (1812, 2100):
        P.sheet([(x, 96), (x + 20, 94), (x + 22, 1090), (x + 2, 1090)], dark, 0, .34, tint="#8fa2c8")
    P.sheet([(1800, 96), (2170, 84), (2170, 112), (1802, 120)], dark, 0, .34, tint="#8fa2c8")
    # a cloth thrown over its corner
    P.sheet(smooth([(1836, 88), (1960, 80), (1968, 150), (1950, 232), (1924, 210), (1904, 246), (1880, 196), (1850, 214), (1838, 150)], 26), "#1b2344", .4, .3)
    for x in (1866, 1910, 1944):
        P.line([(x, 96), (x + 4, 200)], "#141a36", 5)

P.mark("lift", -322, 512, face="right")
P.mark("push_door", -40, 500, face="left")
P.mark("trolley", 130, 466, face="left")
P.mark("wall", 132, 690, face="left")
P.mark("coat_check", 58, 930, layer="cloak_desk", face="left")
P.mark("at_phone", -3, 600, face="right")
P.mark("corner", 10, 580, face="left")
P.mark("by_phone", -82, 512, face="right")
P.mark("stool_left", -226, 474, seat=True, face="right")
P.mark("stool", 98, 930, y=26, layer="cloak_desk", face="left")
P.write()
