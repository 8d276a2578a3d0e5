"""Limbs, hands and shoes: what the coats are put on.

An arm is a bent wedge with a round outside and a sharp inside; a hand is one
palm, one mass of fingers split by thin wedges, and a thumb. Hands are cut in a
frame of their own: the wrist at 0,0, the fingers along +x, the thumb up.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from puppet_paper import Made, Plane, Point, Sheet, Tone, moved, pts, shape

Joint = tuple[float, float, float]

HANDS = {
    "fist": (
        "-6,-14 10,-17 28,-22~ 46,-18~ 54,-7~ 54,8~ 47,18~ 30,20~ 10,16 -6,14",
        ("55,-7 32,-6 32,-4 55,-4", "55,3 33,3 33,5 55,6", "51,12 32,11 32,13 49,15"),
        "10,-15 30,-17~ 43,-11~ 46,-3~ 40,1~ 28,-5 14,-5",
    ),
    "relaxed": (
        "-6,-13 14,-15 34,-15 54,-10~ 68,-3~ 76,8~ 72,12~ 60,7 68,17~ 66,22~ 60,20~ "
        "48,13 58,24~ 55,28~ 48,25~ 34,17 20,16 -6,13",
        ("36,-3 58,4 72,11 58,6", "34,5 48,11 60,20 46,13"),
        "8,-13 26,-22~ 40,-21~ 50,-13~ 46,-9~ 32,-13 18,-6",
    ),
    "flat": (
        "-6,-13 16,-16 38,-15~ 60,-11~ 74,-4~ 77,2~ 71,6 74,10~ 67,15~ 52,18~ 24,17 -6,14",
        ("42,-6 75,-2 74,0 42,-4", "42,3 73,6 71,8 42,5", "40,10 65,13 63,15 40,12"),
        "6,-13 24,-24~ 40,-25~ 44,-19~ 31,-14 20,-7",
    ),
    "open": (
        "-6,-13 14,-18 32,-22 50,-36~ 58,-39~ 61,-32~ 48,-18 66,-21~ 77,-19~ 76,-12~ "
        "52,-6 74,-1~ 80,4~ 75,8~ 52,6 63,15~ 66,21~ 59,22~ 40,15 20,16 -6,13",
        ("34,-16 49,-18 38,-13", "34,-4 54,-6 38,-2", "34,6 54,6 38,9"),
        "6,-14 10,-32~ 18,-45~ 26,-45~ 27,-36~ 26,-20",
    ),
    "pinch": (
        "-6,-13 14,-16 34,-17 54,-9~ 65,1~ 61,6 48,1 56,11~ 52,15~ 40,9 45,18~ 39,21~ 24,16 -6,13",
        ("36,-3 48,0 58,7 46,3", "34,5 42,9 50,15 40,11"),
        "8,-12 30,-6~ 52,0~ 63,3~ 58,9~ 36,6 18,1",
    ),
    "point": (
        "-6,-13 14,-17 34,-18 56,-15~ 84,-10~ 90,-5~ 84,-1~ 56,-3 52,6~ 46,15~ 30,18~ 10,15 -6,13",
        ("48,-4 34,-3 34,-1 49,0", "48,5 34,4 34,6 46,8"),
        "10,-14 28,-16~ 40,-10~ 43,-3~ 37,1~ 26,-4 14,-5",
    ),
    "offered": (
        "-6,-11 16,-11 40,-8 58,-10~ 74,-17~ 82,-15~ 80,-8~ 68,3~ 50,14~ 24,17 -6,13",
        ("40,0 62,-4 78,-13 62,0", "38,7 56,6 68,0 56,9"),
        "8,-9 22,-21~ 35,-29~ 42,-24~ 34,-13 22,-4",
    ),
    "mitten": (
        "-6,-15 10,-18 34,-20~ 54,-12~ 60,2~ 52,14~ 34,18~ 10,16 -6,14",
        (),
        "10,-16 20,-30~ 33,-34~ 40,-28~ 35,-15 26,-9",
    ),
}


def drawn_hand(
    sheet: Sheet,
    kind: str,
    at: tuple[float, float],
    angle: float,
    tone: Tone,
    scale: float = 1.1,
    flip: bool = False,
    glove: Tone | None = None,
    over: str = "",
    bare: bool = False,
) -> str:
    """Return a hand at the wrist `at`, pointing along `angle` (0 = right).

    Args:
        sheet: keeps the clips.
        kind: a name in `HANDS`.
        at: the wrist.
        angle: degrees, clockwise.
        tone: the skin, or the wool of a mitten.
        scale: figure units per hand unit.
        flip: the thumb on the other side.
        glove: a fingerless glove over the palm.
        over: drawn in the hand's frame between fingers and thumb.
        bare: no cuff throws a shadow on the wrist.
    """
    outline, slits, thumb = HANDS[kind]
    cuff = 0 if bare else 6
    body = sheet.piece(outline, tone, (cuff, -7, 0), (-4, 4, 0), 1.2)
    body += "".join(shape(slit, tone.shade) for slit in slits)
    if glove:
        body += sheet.piece(
            "-10,-17 12,-20 33,-23~ 36,-2 34,20~ 10,19 -10,16",
            glove,
            (6, -7, 0),
            None,
            1.2,
        )
    body += over
    body += sheet.piece(thumb, tone, (3, -4, 0), None, 1.2)
    mirror = "-" if flip else ""
    return (
        f'<g transform="translate({at[0]:g} {at[1]:g}) rotate({angle:g}) '
        f'scale({scale:g} {mirror}{scale:g})">{body}</g>'
    )


def hand(
    sheet: Sheet,
    kind: str,
    at: tuple[float, float],
    angle: float,
    tone: Tone,
    scale: float = 1.1,
    flip: bool = False,
    glove: Tone | None = None,
    over: str = "",
    bare: bool = False,
) -> str:
    """Return a hand as `drawn_hand` does, and remember whose it is."""
    text = drawn_hand(sheet, kind, at, angle, tone, scale, flip, glove, over, bare)
    sheet.made.append(Made("hand", text, (kind, tone, scale, flip, glove)))
    return text


def limb(
    a: Joint, b: Joint, c: Joint, cap: float = 0.55, slant: float = 0.0
) -> list[Point]:
    """Return the outline of a bent limb; the third number is the half width."""
    d1, d2 = _unit(a, b), _unit(b, c)
    n1, n2 = (-d1[1], d1[0]), (-d2[1], d2[0])
    bend = d1[0] * d2[1] - d1[1] * d2[0]
    side = -1.0 if bend > 0 else 1.0
    am, cm = a[2], c[2]
    mid = ((n1[0] + n2[0]) / 2, (n1[1] + n2[1]) / 2)
    length = math.hypot(*mid) or 1.0
    mid = (mid[0] / length, mid[1] / length)
    tight = min(1.5, 1 / max(0.45, length))

    def off(p: Joint, n: tuple[float, float], k: float, s: bool) -> Point:
        return (p[0] + n[0] * k, p[1] + n[1] * k, s)

    out1 = off(
        b,
        (n1[0] * 0.75 + mid[0] * 0.25, n1[1] * 0.75 + mid[1] * 0.25),
        b[2] * side,
        True,
    )
    out2 = off(
        b,
        (n2[0] * 0.75 + mid[0] * 0.25, n2[1] * 0.75 + mid[1] * 0.25),
        b[2] * side,
        True,
    )
    inner = off(b, mid, -b[2] * side * tight, False)
    # the top of a sleeve leans towards the neck, or it sits there like a pod
    top = (a[0] - d1[0] * am * cap + slant * am, a[1] - d1[1] * am * cap, True)
    return [
        off(a, n1, am * side, True),
        out1,
        out2,
        off(c, n2, cm * side, False),
        off(c, n2, -cm * side, False),
        inner,
        off(a, n1, -am * side, True),
        top,
    ]


def _unit(a: Joint, b: Joint) -> tuple[float, float]:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy) or 1.0
    return (dx / length, dy / length)


def sleeve(
    sheet: Sheet,
    a: Joint,
    b: Joint,
    c: Joint,
    tone: Tone,
    cuff: Tone | None = None,
    ground: str = "base",
    cap: float = 0.7,
    slant: float | None = None,
) -> str:
    """Return a sleeve from shoulder to wrist with a dart in the elbow."""
    if slant is None:
        slant = 0.3 if a[0] < 300 else -0.3
    outline = limb(a, b, c, cap, slant)
    inner, middle = outline[5], (b[0], b[1])
    d2 = _unit(b, c)
    d1 = _unit(a, b)
    dart = (
        f"{inner[0]:.1f},{inner[1]:.1f} "
        f"{middle[0] * 0.8 + inner[0] * 0.2 - d1[0] * 3:.1f},"
        f"{middle[1] * 0.8 + inner[1] * 0.2 - d1[1] * 3:.1f} "
        f"{middle[0] * 0.5 + inner[0] * 0.5 + d2[0] * 13:.1f},"
        f"{middle[1] * 0.5 + inner[1] * 0.5 + d2[1] * 13:.1f}"
    )
    reach = math.hypot(b[0] - a[0], b[1] - a[1])
    fold = (
        f"{inner[0]:.1f},{inner[1]:.1f} "
        f"{middle[0] * 0.45 + inner[0] * 0.55 - d1[0] * reach * 0.3:.1f},"
        f"{middle[1] * 0.45 + inner[1] * 0.55 - d1[1] * reach * 0.3:.1f} "
        f"{inner[0] - d1[0] * 12:.1f},{inner[1] - d1[1] * 12:.1f}"
    )
    bent = abs(d1[0] * d2[1] - d1[1] * d2[0]) > 0.3
    folds: tuple[Plane, ...] = (("shade", dart), ("shade", fold)) if bent else ()
    # a dark sleeve needs a wide turned-away plane, a slim one a narrow one
    width = b[2] * 0.75
    out = sheet.piece(
        outline,
        tone,
        (width, -width * 0.35, 0.6),
        # rim and edge fade towards the shoulder, so that it joins the coat
        (-4, 3, 2.2),
        planes=folds,
        ground=ground,
        edge_turn=0.7,
        # the lit side of a shoulder is one with the coat: an edge all round
        # would sit there like a pod
        joined=(
            f"{a[0] + a[2] * 0.1:.0f},{a[1] - a[2] * 2:.0f} "
            f"{a[0] + a[2] * 2:.0f},{a[1] - a[2] * 2:.0f} "
            f"{a[0] + a[2] * 2:.0f},{a[1] + a[2] * 0.9:.0f} "
            f"{a[0] + a[2] * 0.62:.0f},{a[1] + a[2] * 1.1:.0f} "
            f"{a[0] + a[2] * 0.3:.0f},{a[1] - a[2] * 0.2:.0f}"
        ),
    )
    if cuff:
        n2 = (-d2[1], d2[0])
        w = c[2] * 1.12
        x, y = c[0] - d2[0] * 8, c[1] - d2[1] * 8
        u, v = c[0] + d2[0] * 6, c[1] + d2[1] * 6
        band: list[Point] = [
            (x + n2[0] * w, y + n2[1] * w, False),
            (u + n2[0] * w, u * 0 + v + n2[1] * w, False),
            (u - n2[0] * w, v - n2[1] * w, False),
            (x - n2[0] * w, y - n2[1] * w, False),
        ]
        out += sheet.piece(band, cuff, (5, -4, 0), (-3, 2, 0), 1.2)
    sheet.made.append(Made("sleeve", out, (a, b, c, tone, cuff)))
    return out


def rolled(sheet: Sheet, a: Joint, b: Joint, c: Joint, tone: Tone, flesh: Tone) -> str:
    """Return an arm with the sleeve rolled to the elbow."""
    d1 = _unit(a, b)
    out = sleeve(sheet, (a[0], a[1], b[2] * 0.8), (b[0], b[1], b[2] * 0.84), c, flesh)
    end: Joint = (b[0] - d1[0] * 4, b[1] - d1[1] * 4, b[2] * 1.1)
    half: Joint = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2 + 1)
    out += sleeve(sheet, a, half, end, tone)
    n1, w = (-d1[1], d1[0]), b[2] * 1.22
    x, y = end[0] - d1[0] * 14, end[1] - d1[1] * 14
    u, v = end[0] + d1[0] * 5, end[1] + d1[1] * 5
    band: list[Point] = [
        (x + n1[0] * w, y + n1[1] * w, False),
        (u + n1[0] * w, v + n1[1] * w, False),
        (u - n1[0] * w, v - n1[1] * w, False),
        (x - n1[0] * w, y - n1[1] * w, False),
    ]
    return out + sheet.piece(band, tone, (12, -4, 0), (-4, 3, 0), 1.4)


def trouser(
    sheet: Sheet, hip: Joint, knee: Joint, ankle: Joint, tone: Tone, pool: float = 0.0
) -> str:
    """Return one trouser leg; `pool` lets the hem break over the shoe."""
    hx, hy, hw = hip
    kx, ky, kw = knee
    ax, ay, aw = ankle
    outline: list[Point] = [
        (hx - hw, hy, False),
        (hx + hw, hy, False),
        (kx + kw, ky, True),
        (ax + aw, ay - 40, True),
        (ax + aw + 3 + pool, ay - 4, False),
        (ax + 2, ay + 5 + pool * 0.4, False),
        (ax - aw - 2 - pool * 0.6, ay - 1, False),
        (ax - aw, ay - 40, True),
        (kx - kw, ky, True),
    ]
    planes: list[Plane] = [
        (
            "shade",
            f"{hx - hw},{hy} {hx - hw * 0.1},{hy} {kx - kw * 0.3},{ky - 10} {kx + 2},{ky + 8} "
            f"{ax - aw * 0.1},{ay - 60} {ax - aw * 0.2},{ay + 6} {ax - aw - 8},{ay + 6} {kx - kw - 4},{ky}",
        ),
        (
            "deep",
            f"{kx + kw + 4},{ky - 8} {kx - kw * 0.3},{ky + 7} {kx + kw + 4},{ky + 3}",
            0.55,
        ),
        (
            "deep",
            f"{ax - aw - 6},{ay - 34} {ax + aw * 0.5},{ay - 22} {ax - aw - 6},{ay - 24}",
            0.55,
        ),
        (
            "deep",
            f"{hx - hw * 0.2},{hy} {kx + kw * 0.15},{ky - 70} {hx + hw * 0.1},{hy}",
            0.4,
        ),
    ]
    if pool:
        planes.append(
            (
                "deep",
                f"{ax + aw},{ay - 36} {ax - aw * 0.6},{ay - 26} {ax + aw},{ay - 24}",
                0.7,
            )
        )
        planes.append(
            (
                "deep",
                f"{ax - aw * 1.2},{ay - 10} {ax + aw * 0.8},{ay - 18} {ax - aw * 0.3},{ay - 4}",
                0.7,
            )
        )
    text = sheet.piece(outline, tone, None, (-5, 3, 0.8), planes=planes)
    sheet.made.append(Made("trouser", text, (tone, aw)))
    return text


SHOES = {
    "sock": "-20,-72 20,-74 22,-34 30,-21~ 50,-14~ 61,-4~ 56,5~ 30,8~ 6,4 -16,2~ -26,-8~ -22,-34",
    "boot": "-22,-96 22,-98 24,-38 31,-22~ 52,-13~ 59,-4~ 53,4~ 28,7~ 8,1 -16,-3~ -26,-9~ -25,-36",
    "ankle": "-22,-56 22,-58 25,-36 33,-22~ 53,-13~ 59,-4~ 53,4~ 28,7~ 8,1 -16,-3~ -26,-9~ -25,-34",
    "shoe": "-22,-34 10,-38 28,-28 46,-16~ 60,-11~ 66,-3~ 58,4~ 28,7~ 8,1 -16,-3~ -26,-10~ -26,-24",
    "pump": "-20,-36 -8,-30~ 14,-16~ 30,-20 44,-12~ 56,-5~ 60,1~ 50,6~ 30,6~ 10,-2 -10,-8 -12,2 -22,2 -24,-20",
    "sneaker": "-23,-38 12,-42 30,-30 48,-20~ 64,-15~ 70,-4~ 60,4~ 28,7~ 8,1 -16,-2~ -28,-9~ -27,-26",
}


def drawn_shoe(
    sheet: Sheet,
    kind: str,
    at: tuple[float, float],
    tone: Tone,
    sole: str = "#1b161f",
    scale: float = 1.0,
    turn: float = 0.0,
) -> str:
    """Return a shoe whose heel stands at `at`."""
    body = ""
    if kind not in ("pump", "sock"):
        body += shape(
            "-27,-9 -16,-4 12,0 28,5~ 56,1~ 66,-6 66,1 56,9~ 26,12~ 8,7 -18,3 -29,-2"
            if kind in ("shoe", "sneaker")
            else "-27,-9 -16,-4 12,0 28,5~ 54,1~ 60,-5 60,1 54,9~ 26,12~ 8,7 -18,3 -28,-2",
            sole,
        )
    planes: list[Plane] = [("deep", "-30,-16 -4,-12 22,-2 30,12 -30,10", 0.55)]
    body += sheet.piece(SHOES[kind], tone, (14, -7, 2), (-4, 5, 3), 1.3, planes)
    if kind == "sock":
        # a toe, a heel and a cuff: what says that it isn't a shoe
        body += shape("42,-17 52,-13~ 61,-4~ 56,5~ 40,7 38,-6", "#b5563c")
        body += shape("-24,-22 -8,-12 -7,3 -16,2~ -26,-8~", "#b5563c")
        body += shape("-21,-72 20,-74 21,-60 -21,-57", tone.shade)
    if kind == "sneaker":
        body += shape(
            "-28,-9 -16,-2 8,1 28,7~ 60,4~ 68,-3 66,-8 56,-3~ 28,-1~ 8,-6 -16,-9 -27,-15",
            "#cfc6bb",
        )
    return (
        f'<g transform="translate({at[0]:g} {at[1]:g}) rotate({turn:g}) '
        f'scale({scale:g})">{body}</g>'
    )


def shoe(
    sheet: Sheet,
    kind: str,
    at: tuple[float, float],
    tone: Tone,
    sole: str = "#1b161f",
    scale: float = 1.0,
    turn: float = 0.0,
) -> str:
    """Return a shoe as `drawn_shoe` does, and remember whose it is."""
    text = drawn_shoe(sheet, kind, at, tone, sole, scale, turn)
    sheet.made.append(Made("shoe", text, (kind, tone, sole, scale)))
    return text


def ground_shadow(feet: Sequence[tuple[float, float]], reach: float = 170) -> str:
    """Return the cut-paper shadow; it starts under the soles."""
    (fx, fy), (nx, ny) = feet
    a = (
        f"{nx - 24},{ny - 2} {nx - reach * 0.75},{ny + 14} {nx - reach * 1.2},{ny + 20} "
        f"{nx - reach},{ny + 26} {nx + 10},{ny + 14} {nx + 56},{ny + 6}"
    )
    b = (
        f"{fx - 24},{fy - 2} {fx - reach * 0.9},{fy + 12} {fx - reach * 1.4},{fy + 20} "
        f"{fx - reach * 0.6},{fy + 22} {fx + 14},{fy + 14} {fx + 58},{fy + 4}"
    )
    return (
        '<g id="cast">' + shape(a, "#2a2642", 0.36) + shape(b, "#2a2642", 0.3) + "</g>"
    )


def thrown(a: Joint, b: Joint, c: Joint, by: tuple[float, float] = (-5, 15)) -> Plane:
    """Return the shadow of an arm as a plane of what lies behind it."""
    return ("#1c1a36", moved(limb(a, b, c), by[0], by[1]), 0.34)


def wedges(
    texts: Sequence[str], tone: str = "deep", veil: float = 0.6
) -> list[tuple[str, str, float]]:
    """Return folds as planes for `Sheet.piece`."""
    return [(tone, text, veil) for text in texts]


__all__ = [
    "HANDS",
    "SHOES",
    "drawn_hand",
    "drawn_shoe",
    "ground_shadow",
    "hand",
    "limb",
    "pts",
    "rolled",
    "shoe",
    "sleeve",
    "thrown",
    "trouser",
    "wedges",
]
