"""Faces: one set of planes, as many people as there are numbers.

A head is drawn in a box of 100 units from crown to chin, three quarters to the
right. Two heads differ by the things one recognises people by: the length and
hump of the nose, the weight of the brows, the corner of the jaw, the distance
and slope of the eyes, the lips, the lines. All eight expressions are derived
from these, so that nobody smiles with somebody else's mouth.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from puppet_paper import Point, Sheet, Tone, group, mix, path, pts, rgb, shape

EXPRESSIONS = (
    "neutral",
    "worried",
    "glad",
    "tired",
    "away",
    "stern",
    "surprised",
    "closed",
)

# A head is some 50 pixels high where it is seen: two faces differ by what they do
# with two pixels of brow, three of an eye and six of a mouth, or they don't differ.
# upper lid down, lower lid up, inner corner up, gaze x, gaze y, lid skin, bag
_LIDS = {
    "neutral": (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
    "worried": (-1.2, -0.8, 2.5, 0.3, -0.5, 0.0, 0.1),
    # the cheek pushes the lower lid up: a crescent is left of the iris
    "glad": (0.2, 2.9, 0.0, 0.0, -0.2, 0.0, 0.0),
    # the lid covers half of the iris
    "tired": (2.3, 0.0, -0.9, 0.0, 0.9, 1.0, 0.9),
    # past everybody, down and to the far side; with a brow that frowned, suspicion
    "away": (1.5, -0.6, 0.6, 4.7, 0.9, 0.45, 0.0),
    "stern": (1.5, 1.1, -1.6, 0.4, 0.0, 0.35, 0.0),
    "surprised": (-2.2, -0.8, 0.2, 0.0, -0.4, 0.0, 0.0),
}
# outer end, peak, inner end of the brow (down is positive)
_BROWS = {
    "neutral": (0.0, 0.0, 0.0),
    "worried": (2.2, -0.9, -4.9),
    # level: one raised brow and a smile are a smirk
    "glad": (-1.2, -2.2, -1.2),
    # the outer ends hang: an inner end that rises would be worry
    "tired": (5.2, 2.6, 1.0),
    # raised and slack: whoever thinks of nothing here
    "away": (0.8, -3.2, -2.8),
    "stern": (-1.6, 1.7, 4.0),
    "surprised": (-2.8, -5.4, -4.8),
    "closed": (1.0, 1.2, 0.8),
}
# near corner, far corner, middle, width, opening
_MOUTHS = {
    "neutral": (0.0, 0.0, 0.0, 1.0, 0.0),
    "worried": (3.0, 2.6, -1.1, 0.94, 0.0),
    "glad": (-4.6, -4.7, 1.8, 1.36, 0.0),
    # slack: the corners hang, and it isn't quite closed
    "tired": (2.4, 2.0, -0.2, 0.92, 0.9),
    "away": (0.4, 0.2, 0.2, 0.7, 0.0),
    "stern": (0.9, 0.5, 0.3, 1.14, 0.0),
    "surprised": (0.4, 0.4, -0.9, 0.72, 4.0),
    "closed": (0.3, 0.2, 0.2, 0.96, 0.0),
}


@dataclass(frozen=True, slots=True)
class Face:
    """What one recognises somebody by. Units are hundredths of the head."""

    skin: Tone
    eye: str = "#2a191f"
    eye_x: float = 50.0
    eye_y: float = 53.5
    apart: float = 22.6
    eye_size: float = 1.0
    far: float = 0.66
    slope: float = 0.0
    heavy: float = 0.0
    single: bool = False
    bag: float = 0.0
    socket: float = 0.0
    lash: float = 1.0
    brow: str = "#3a2426"
    brow_y: float = 0.0
    brow_w: float = 2.2
    brow_arch: float = 1.6
    brow_slope: float = 0.0
    nose: float = 21.0
    nose_out: float = 0.0
    nose_wide: float = 0.0
    hump: float = 0.0
    hook: float = 0.0
    lip: str = "#8c4038"
    mouth_x: float = 66.0
    mouth_y: float = 81.6
    mouth_w: float = 1.0
    full: float = 0.4
    forehead: float = 0.0
    ridge: float = 0.0
    cheek: float = 0.0
    hollow: float = 0.0
    jowl: float = 0.0
    jaw: tuple[float, float] = (29.6, 80.0)
    chin: tuple[float, float] = (67.0, 99.0)
    chin_w: float = 13.0
    soft: bool = False
    ear: float = 1.0
    lines: str = ""
    blush: float = 0.0
    neck: tuple[float, float] = (22.0, 64.0)
    neck_y: float = 134.0
    # how far the lips part in a smile; how much brows say, where a beard hides them
    smile: float = 0.0
    speaks: float = 1.0
    # the skull, hair and all: long or broad (1 is Clara's); how far a neck thrusts
    # it forward, and how deep it sits between the shoulders
    wide: float = 1.0
    tall: float = 1.0
    thrust: float = 0.0
    sunk: float = 0.0


def contour(f: Face) -> list[Point]:
    """Return the outline of the skin; the far cheek says three quarters."""
    cx, cy = f.chin
    s = f.soft
    return [
        (34, 22, False),
        (60, 11, True),
        (76.5 + f.forehead, 28, True),
        (79 + f.ridge, f.eye_y - 8.5, s),
        (76.2 + f.ridge * 0.5, f.eye_y - 1.5, s),
        (78.8 + f.cheek, f.eye_y + 7.5, s),
        (78.2 + f.cheek * 0.8 - f.hollow * 0.6, f.eye_y + 15, s),
        (75.4 + f.jowl * 0.5 - f.hollow * 0.4, 83, s),
        (cx + 5.5, cy - 7, True),
        (cx - 1, cy, s),
        (cx - f.chin_w, cy + 0.6 + f.jowl * 0.25, s),
        (
            (f.jaw[0] + cx - f.chin_w) / 2,
            (f.jaw[1] + cy) / 2 + 1 + f.jowl * 0.8,
            True,
        ),
        (f.jaw[0], f.jaw[1], s),
        (25.0, 52.0, True),
    ]


def skin_planes(sheet: Sheet, f: Face) -> str:
    """Return neck, shaded side, lit front and the rim of the far cheek."""
    t = f.skin
    d = path(contour(f))
    nl, nr = f.neck
    # the neck stays between the shoulders, whatever the head does
    ny, root = f.neck_y, nr - f.thrust
    foot = nl - 5 - f.thrust
    neck = shape(f"{nl},66 {nr - 6},92 {root:g},{ny} {foot:g},{ny}", t.shade)
    neck += shape(
        f"{nr - 22},96 {nr - 5},92 {root:g},{ny} {root - 14:g},{ny}", t.base, 0.45
    )
    h = f.hollow
    lit = (
        f"44,0 44,26 43,46 {39.6 + h * 0.3:.1f},56 {46 + h:.1f},67 "
        f"{45 + h * 0.5:.1f},80 {f.chin[0] - f.chin_w - 0.6:.1f},95 57,110 92,110 92,0"
    )
    if f.soft:
        lit = "43,0 43,26~ 42,48~ 37.5,61~ 44,73~ 42,84~ 53,97~ 57,110 92,110 92,0"
    far = f.eye_x + f.apart
    inner = shape(lit, t.base)
    inner += shape(
        f"76,24 84,24 86,{f.eye_y + 12:.1f} 77,{f.chin[1] - 12:.1f} "
        f"{f.chin[0] + 1:.1f},{f.chin[1]:.1f} {f.chin[0] - 2:.1f},{f.chin[1] + 1:.1f} "
        f"72,{f.chin[1] - 9:.1f} 75,{f.eye_y + 24:.1f} 76,{f.eye_y + 13:.1f} "
        f"{far + 1.5:.1f},{f.eye_y + 6:.1f} 75.4,{f.eye_y - 4:.1f}",
        t.rim,
    )
    if f.blush:
        y = f.eye_y + 20 if f.soft else f.eye_y + 15
        inner += shape(f"47,{y} 56,{y - 1} 58,{y + 5} 51,{y + 8}", "#d9705a", f.blush)
        inner += shape(f"74,{y} 80,{y - 1} 79,{y + 5} 75,{y + 6}", "#d9705a", f.blush)
    if f.socket:
        for x, w in ((f.eye_x, 1.0), (far, 0.62)):
            y = f.eye_y
            inner += shape(
                f"{x - 8 * w:.1f},{y - 5:.1f} {x + 9 * w:.1f},{y - 6:.1f} "
                f"{x + 8 * w:.1f},{y + 1:.1f} {x - 6 * w:.1f},{y + 2:.1f}",
                t.shade,
                f.socket,
            )
    body = f'<path fill="{t.shade}" d="{d}"/>'
    return neck + body + f'<g clip-path="url(#{sheet.clip(d)})">{inner}</g>'


def ear(f: Face) -> str:
    """Return the near ear."""
    if not f.ear:
        return ""
    k, t = f.ear, f.skin
    x, y = 27.5, 58.0

    def at(text: str) -> str:
        return " ".join(
            f"{x + p[0] * k:.1f},{y + p[1] * k:.1f}{'~' if p[2] else ''}"
            for p in pts(text)
        )

    return (
        shape(at("-5,-7~ 0,-11~ 5,-9~ 6,-2~ 3.5,3 3,9~ 0,11~ -3,8"), t.base)
        + shape(at("-5,-7~ 0,-11~ 3,-10 -1,-6 -1,6 0,11~ -3,8"), t.shade)
        + shape(at("-1.5,-5 3,-6 3,-1 0,3"), t.deep, 0.55)
    )


def nose(f: Face) -> str:
    """Return the nose: a wedge of shade, a wedge of light, no outline."""
    t = f.skin
    bx, by = f.eye_x + f.apart * 0.62, f.eye_y - 4
    tx, ty = bx + 9 + f.nose_out, f.eye_y - 4 + f.nose
    wx = bx - 2.4 - f.nose_wide
    mx, my = (bx + tx) / 2 + 1.0 + f.hump, by + f.nose * 0.52
    hk = f.hook
    lit = (
        f"{bx + 1.5:.1f},{by + 1:.1f} {mx:.1f},{my:.1f} {tx:.1f},{ty + hk * 0.4:.1f}~ "
        f"{tx - 0.6:.1f},{ty + 3 + hk:.1f}~ {tx - 5:.1f},{ty + 2.4 + hk * 0.7:.1f} "
        f"{tx - 5.6:.1f},{ty - 3:.1f}"
    )
    dark = (
        f"{bx - 0.8:.1f},{by:.1f} {bx + 1.8:.1f},{by + 2:.1f} "
        f"{tx - 5.8:.1f},{ty - 4:.1f} {tx - 5:.1f},{ty + 1:.1f} "
        f"{tx - 0.8:.1f},{ty + 3 + hk:.1f} {tx - 6:.1f},{ty + 4.6 + hk * 0.6:.1f} "
        f"{wx + 1:.1f},{ty + 3.4:.1f}~ {wx:.1f},{ty + 0.4:.1f}~ {wx + 1.6:.1f},{ty - 5:.1f}"
    )
    nostril = (
        f"{wx + 3:.1f},{ty + 3:.1f} {tx - 6:.1f},{ty + 2.2:.1f} "
        f"{tx - 7:.1f},{ty + 4.4:.1f}"
    )
    return shape(dark, t.shade) + shape(lit, t.rim) + shape(nostril, t.deep, 0.6)


def _eye(f: Face, x: float, w: float, side: int, state: str) -> str:
    y, size, t = f.eye_y, f.eye_size, f.skin
    a, k = 7.3 * w * size, 3.25 * size
    if state == "closed":
        arc = (
            f"{x - a * side:.1f},{y + 0.8 + f.slope:.1f} {x:.1f},{y + 3.2 * size:.1f}~ "
            f"{x + a * side:.1f},{y + 0.6:.1f} {x + a * 0.3 * side:.1f},{y + 4.3 * size:.1f}~ "
            f"{x - a * 0.5 * side:.1f},{y + 3.8 * size:.1f}~"
        )
        lid = (
            f"{x - a * side:.1f},{y + 0.6 + f.slope:.1f} {x - a * 0.4 * side:.1f},{y - 3:.1f} "
            f"{x + a * 0.4 * side:.1f},{y - 3:.1f} {x + a * side:.1f},{y + 0.4:.1f} {x:.1f},{y + 3.6 * size:.1f}~"
        )
        # a lid let down lies in the lamp; one that hangs, in the shade
        lit = mix(t.base, t.rim, 0.45)
        return shape(lid, lit, 0.8) + shape(arc, f.eye) + _bag(f, x, w, 0.15)
    drop, low, inner, gx, gy, plane, bag = _LIDS[state]
    if state in ("glad", "surprised", "worried"):
        # a heavy lid that stays heavy is sly, or asleep
        drop = drop * size * f.speaks + f.heavy * 0.5
    else:
        drop = drop * size + f.heavy
    top, bottom = y - 2.7 * size + drop, y + 3.3 * size - low * size + gy * 0.6
    outer_y, inner_y = y + 0.9 + f.slope + drop * 0.25, y + 0.3 - inner
    out = ""
    if plane or f.heavy > 0.4:
        # however far it hangs, it hangs from where it always does
        fold = min(top - 2.7, y - 4.9 * size) if state == "tired" else top - 2.7
        out += shape(
            f"{x - a * 0.95 * side:.1f},{outer_y - 0.4:.1f} {x - a * 0.5 * side:.1f},{fold:.1f} "
            f"{x + a * 0.4 * side:.1f},{fold - 0.2:.1f} {x + a * side:.1f},{inner_y:.1f} {x:.1f},{top + 0.8:.1f}",
            t.shade,
            max(plane, min(0.6, f.heavy * 0.4)),
        )
    elif not f.single:
        out += shape(
            f"{x - a * 0.9 * side:.1f},{outer_y - 3:.1f} {x - a * 0.2 * side:.1f},{top - 2.6:.1f} "
            f"{x + a * 0.8 * side:.1f},{inner_y - 2.6:.1f} {x - a * 0.1 * side:.1f},{top - 1.7:.1f}",
            t.shade,
            0.6,
        )
    kw = k * (0.68 + 0.32 * w)
    # the far cheek's edge is near: an iris that goes as far would leave the face
    reach = 1.0 if side > 0 else 0.5
    ix = x + gx * size * (0.4 + 0.6 * w) * reach + 0.3 * side
    mid = (top + bottom) / 2 + 0.6
    if bottom - top > 1.4:
        out += shape(
            f"{ix - kw:.1f},{top + 0.5:.1f} {ix + kw:.1f},{top + 0.5:.1f} {ix + kw:.1f},{mid:.1f}~ "
            f"{ix:.1f},{bottom:.1f}~ {ix - kw:.1f},{mid:.1f}~",
            f.eye,
        )
    th = f.lash
    tip = 0.6 if f.single else 0.0
    out += shape(
        f"{x - a * side:.1f},{outer_y + 0.4:.1f} {x - a * 0.5 * side:.1f},{top + 0.2:.1f} "
        f"{x + a * 0.15 * side:.1f},{top - 0.7 * th:.1f} {x + a * (0.92 + tip * 0.1) * side:.1f},{inner_y + tip:.1f} "
        f"{x + a * 0.25 * side:.1f},{top + 0.9 * th:.1f} {x - a * 0.45 * side:.1f},{top + 1.7 * th:.1f}",
        f.eye,
    )
    if state == "glad":
        # the cheek that pushes the lower lid up, and the fold between the two
        out += shape(
            f"{x - a * 1.05:.1f},{y + 6:.1f} {x:.1f},{y + 4.6:.1f}~ {x + a:.1f},{y + 5.4:.1f} "
            f"{x + a * 0.5:.1f},{y + 11:.1f}~ {x - a * 0.5:.1f},{y + 11.4:.1f}~",
            mix(t.base, t.rim, 0.6),
            0.9,
        )
        out += shape(
            f"{x - a * 1.1 * side:.1f},{y + 3.4:.1f} {x:.1f},{bottom + 0.1:.1f}~ "
            f"{x + a * 0.95 * side:.1f},{y + 2.6:.1f} {x:.1f},{bottom + 2.6:.1f}~",
            t.shade,
        )
    elif state == "tired":
        # cut with one snip under the eye, deepest beside the nose
        out += shape(
            f"{x - a * 0.9 * side:.1f},{bottom + 2.2:.1f} {x + a * 1.05 * side:.1f},{bottom + 1.2:.1f} "
            f"{x + a * 0.95 * side:.1f},{bottom + 5.6:.1f} {x:.1f},{bottom + 5.4:.1f}~",
            t.shade,
            0.5 if f.soft else 0.8,
        )
        return out
    return out + _bag(f, x, w, bag)


def _bag(f: Face, x: float, w: float, more: float) -> str:
    weight = min(0.85, f.bag + (more if f.bag else more * 0.5))
    if weight < 0.08 or (f.soft and f.bag == 0):
        return ""
    y = f.eye_y + 4.6 * f.eye_size
    a = 7 * w
    return shape(
        f"{x - a:.1f},{y - 0.6:.1f} {x + a * 0.8:.1f},{y:.1f} {x + a * 0.2:.1f},{y + 2.6 + f.bag * 1.6:.1f}~",
        f.skin.shade,
        weight,
    )


def _louder(f: Face) -> float:
    """Return how much more brows must do that are hardly darker than the skin."""
    far = sum(abs(a - b) for a, b in zip(rgb(f.brow), rgb(f.skin.base), strict=True))
    return 1 + 0.45 * max(0.0, 1 - far / 330)


def _brow(f: Face, x: float, w: float, side: int, state: str) -> str:
    loud = _louder(f)
    o, p, i = (value * max(f.speaks, loud) for value in _BROWS[state])
    y = f.eye_y - 9.2 + f.brow_y
    t, s = f.brow_w * loud, f.brow_slope
    a = 9.0 * w
    peak = y - f.brow_arch + p
    return shape(
        f"{x - a * side:.1f},{y + 1.6 + o + s:.1f} {x - a * 0.25 * side:.1f},{peak:.1f} "
        f"{x + a * 0.88 * side:.1f},{y + i - s * 0.5:.1f} {x + a * 0.94 * side:.1f},{y + t + i - s * 0.5:.1f} "
        f"{x - a * 0.2 * side:.1f},{peak + t * 1.05:.1f} {x - a * 0.9 * side:.1f},{y + 2.2 + o + s + t * 0.25:.1f}",
        f.brow,
    )


def _furrow(f: Face, state: str) -> str:
    """Return what brows fold that are drawn together; a child's fold nothing."""
    if f.soft or state not in ("worried", "stern"):
        return ""
    x, y, t = f.eye_x + f.apart * 0.53, f.eye_y - 9.2 + f.brow_y, f.skin
    if state == "stern":
        return shape(
            f"{x - 0.9:.1f},{y - 3.4:.1f} {x + 1:.1f},{y - 2.6:.1f} "
            f"{x + 1.4:.1f},{y + 5:.1f} {x - 0.8:.1f},{y + 4:.1f}",
            t.shade,
        )
    return shape(
        f"{x - 9:.1f},{y - 7.4:.1f} {x - 1:.1f},{y - 9.6:.1f}~ {x + 7:.1f},{y - 8.6:.1f} "
        f"{x - 1:.1f},{y - 7.6:.1f}~",
        t.shade,
        0.75,
    )


def _mouth(f: Face, state: str) -> str:
    n, r, m, w, gap = _MOUTHS[state]
    if state == "glad":
        gap = f.smile
    x, y, q, t = f.mouth_x, f.mouth_y, f.full, f.skin
    lx, rx = x - 8.8 * f.mouth_w * w, x + 7.0 * f.mouth_w * w
    ly, ry, my = y + n, y + r, y + m
    press = 0.35 if state == "stern" else 1.0
    up = (1.2 + 1.3 * q) * press
    out = ""
    if gap:
        out += shape(
            f"{lx + 1:.1f},{my:.1f} {x:.1f},{my - 1.6:.1f}~ {rx - 0.6:.1f},{my:.1f} "
            f"{rx - 2:.1f},{my + gap:.1f}~ {x:.1f},{my + gap + 1.6:.1f}~ {lx + 2.4:.1f},{my + gap:.1f}~",
            mix(f.lip, "#1a0d14", 0.6),
        )
    low = my + gap * 1.3
    line = 0.6 if state == "glad" and gap else 1.5 + q * 0.3
    if state == "glad" and not gap:
        # a smile with closed lips needs a middle, or it is a hair
        line += 0.9
    if q > 0.2:
        out += shape(
            f"{lx + 2:.1f},{(ly + low) / 2 + 0.5:.1f} {rx - 1.4:.1f},{(ry + low) / 2 + 0.5:.1f} "
            f"{x + 2.4:.1f},{low + 1.4 + 3.2 * q * press:.1f}~ {x - 3:.1f},{low + 1.2 + 3 * q * press:.1f}~",
            mix(f.lip, t.rim, 0.32),
        )
    out += shape(
        f"{lx:.1f},{ly:.1f} {x - 3.4:.1f},{my - up:.1f} {x:.1f},{my - up * 0.5:.1f} "
        f"{x + 2.8:.1f},{my - up:.1f} {rx:.1f},{ry:.1f} {x:.1f},{my + line:.1f}",
        mix(f.lip, "#2a0f1a", 0.3),
    )
    if state == "glad" and gap:
        out += shape(
            f"{lx + 4:.1f},{my - 0.9:.1f} {x:.1f},{my + line - 0.2:.1f} {rx - 3:.1f},{my - 0.7:.1f} "
            f"{rx - 4:.1f},{my + gap * 0.5:.1f} {x:.1f},{my + line + gap * 0.4:.1f}~ {lx + 5.5:.1f},{my + gap * 0.5:.1f}",
            mix(t.rim, "#fff6ea", 0.75),
        )
    under = low + 4 + 2.6 * q
    out += shape(
        f"{x - 4.6:.1f},{under:.1f} {x + 4:.1f},{under - 0.4:.1f} {x:.1f},{under + 2.3:.1f}",
        t.shade,
        0.8,
    )
    if state == "glad":
        out += shape(
            f"{lx - 2.6:.1f},{ly - 2.4:.1f} {lx - 0.8:.1f},{ly:.1f} {lx - 1.8:.1f},{ly + 2.6:.1f}",
            t.shade,
        )
        out += shape(
            f"{rx + 1.4:.1f},{ry - 2.2:.1f} {rx + 0.2:.1f},{ry:.1f} {rx + 1.0:.1f},{ry + 2.2:.1f}",
            t.shade,
        )
    return out


# how a moustache goes along with the mouth: down, its ends up, stretched, aside
_WHISKERS = {
    "worried": (1.0, -9.0, 0.96, 1.04, 0.0),
    "glad": (-1.8, 12.0, 1.08, 0.96, 0.0),
    "tired": (1.8, -12.0, 0.98, 1.06, 0.0),
    "away": (0.0, 0.0, 0.9, 0.94, 1.8),
    "stern": (-0.4, -3.0, 0.9, 1.16, 0.0),
    "surprised": (-2.6, 0.0, 0.88, 1.06, 0.0),
}


def _carried(sheet: Sheet, f: Face, whiskers: str, state: str) -> str:
    """Return a moustache as a mouth carries it: it has a left and a right end."""
    if not whiskers or state not in _WHISKERS:
        return whiskers
    down, ends, wide, high, aside = _WHISKERS[state]
    x, y = f.mouth_x + 1, f.mouth_y - 2
    out = ""
    for turn, box in (
        (ends, f"M{x - 60:g} 20h60.5v130h-60.5Z"),
        (-ends, f"M{x - 0.5:g} 20h60.5v130h-60.5Z"),
    ):
        place = (
            f"translate({x + aside:g} {y + down:g}) skewY({turn:g}) "
            f"scale({wide:g} {high:g}) translate({-x:g} {-y:g})"
        )
        half = f'<g clip-path="url(#{sheet.clip(box)})">{whiskers}</g>'
        out += group("", half, transform=place)
    return out


def lines(f: Face) -> str:
    """Return what time has folded: n(ose), f(orehead), c(row), j(owl), k(neck)."""
    t, out = f.skin, ""
    ny = f.eye_y - 4 + f.nose
    if "n" in f.lines:
        out += shape(
            f"{f.eye_x + 9:.1f},{ny + 1:.1f} {f.eye_x + 7:.1f},{ny + 5:.1f} "
            f"{f.mouth_x - 10.5:.1f},{f.mouth_y + 2:.1f} {f.eye_x + 5.4:.1f},{ny + 6:.1f}",
            t.shade,
            0.9,
        )
    if "f" in f.lines:
        for fold in (27, 33):
            out += shape(
                f"50,{fold} 60,{fold - 1.6} 73,{fold} 60,{fold - 0.4}", t.shade, 0.7
            )
    if "c" in f.lines:
        x, y = f.eye_x - 9, f.eye_y
        out += shape(
            f"{x:.1f},{y:.1f} {x - 6:.1f},{y - 2.4:.1f} {x - 1:.1f},{y + 1:.1f}",
            t.deep,
            0.5,
        )
        out += shape(
            f"{x:.1f},{y + 2:.1f} {x - 6:.1f},{y + 4:.1f} {x - 1:.1f},{y + 3.2:.1f}",
            t.deep,
            0.5,
        )
    if "j" in f.lines:
        x, y = f.mouth_x - 10, f.mouth_y + 4
        out += shape(
            f"{x:.1f},{y:.1f} {x - 2.6:.1f},{y + 9:.1f} {x - 1.4:.1f},{y + 10:.1f}",
            t.shade,
            0.9,
        )
    return out


def features(sheet: Sheet, f: Face, whiskers: str = "") -> tuple[str, str, str]:
    """Return the groups `lid`, `brow` and `mouth` with all their states."""
    far = f.eye_x + f.apart
    lid = brow = mouth = ""
    for state in EXPRESSIONS:
        hidden = state != "neutral"
        eyes = _eye(f, f.eye_x, 1.0, 1, state) + _eye(f, far, f.far, -1, state)
        lid += group(f"lid-{state}", eyes, hidden=hidden)
        both = _brow(f, f.eye_x, 1.0, 1, state) + _brow(f, far, f.far * 0.94, -1, state)
        both = _furrow(f, state) + both
        brow += group(f"brow-{state}", both, hidden=hidden)
        own = _mouth(f, state) + _carried(sheet, f, whiskers, state)
        mouth += group(f"mouth-{state}", own, hidden=hidden)
    return group("lid", lid), group("brow", brow), group("mouth", mouth)


def _placed(f: Face, at: tuple[float, float], scale: float, tilt: float) -> str:
    """Return how a head of its own build gets from its box onto its neck."""
    across, up = scale * f.wide, scale * f.tall
    x = at[0] + f.thrust * scale - 44 * across
    y = at[1] + f.sunk * scale - 110 * up
    size = f"{across:g}" if across == up else f"{across:.4g} {up:.4g}"
    return (
        f"rotate({tilt:g} {at[0]:g} {at[1]:g}) translate({x:.1f} {y:.1f}) scale({size})"
    )


def _mouth_at(
    f: Face, at: tuple[float, float], scale: float, tilt: float
) -> tuple[float, float]:
    """Return where a hand finds the mouth, and breath comes from."""
    c, n = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
    x = ((f.mouth_x - 44) * f.wide + f.thrust) * scale
    y = ((f.mouth_y - 110) * f.tall + f.sunk) * scale
    return at[0] + x * c - y * n, at[1] + x * n + y * c


def head(
    sheet: Sheet,
    f: Face,
    neck_at: tuple[float, float],
    scale: float,
    tilt: float,
    *,
    back: str = "",
    hair: str = "",
    beard: str = "",
    over: str = "",
    whiskers: str = "",
    ear_over: bool = True,
) -> str:
    """Return the whole `head` part, standing on the neck's pivot.

    Args:
        sheet: keeps the clips.
        f: the face.
        neck_at: where the neck turns, in figure units.
        scale: figure units per head unit.
        tilt: degrees; positive bows the head forward.
        back: what hangs behind the neck.
        hair: the hair in front.
        beard: painted before the mouth.
        over: painted last (glasses, hat).
        whiskers: a moustache; it goes along with the mouth.
        ear_over: whether the ear lies over the hair.
    """
    lid, brow, mouth = features(sheet, f, whiskers)
    one = "" if ear_over else ear(f)
    two = ear(f) if ear_over else ""
    body = (
        back
        + skin_planes(sheet, f)
        + one
        + beard
        + nose(f)
        + lines(f)
        + mouth
        + lid
        + brow
        + group("hair", hair)
        + two
        + over
    )
    place = _placed(f, neck_at, scale, tilt)
    spot = group("spot-mouth", "", _mouth_at(f, neck_at, scale, tilt))
    return group("head", group("", body, transform=place) + spot, neck_at, "torso")


# of a face that looks away from us: a lash, and how far its brow is moved
_LASHES = {
    "neutral": ("73.4,-4 79.4,-2.6 74,-1.8", 0.0),
    "worried": ("73.4,-4.6 79.4,-4 74,-2", -1.6),
    "glad": ("73.4,-3.4 79,-3 74,-1.4", -1.4),
    "tired": ("73.6,-2 79.2,1 74,-.4", 1.6),
    "away": ("73.6,-2.6 79.4,-.4 74,-.8", -1.2),
    "stern": ("73.4,-3.4 79.4,-2.8 74,-1.6", 1.4),
    "surprised": ("73.4,-5.4 79.6,-5.4 74,-2.4", -3.0),
    "closed": ("73.6,-1 79,2.6 74,.4", 0.6),
}


def head_from_behind(
    sheet: Sheet,
    f: Face,
    neck_at: tuple[float, float],
    scale: float,
    tilt: float,
    hair: str,
    *,
    beard: str = "",
    over: str = "",
) -> str:
    """Return the `head` part from behind: of the face only an edge is seen.

    It stands as `head` does, on the same neck and in the same units.

    Args:
        sheet: see `head`, as for `f`, `neck_at`, `scale` and `tilt`.
        f: of the face its skin, its brow and its far cheek.
        neck_at: the neck's pivot.
        scale: the size.
        tilt: how far it bows.
        hair: the back of the head, to where the ear begins.
        beard: painted on the jaw, if there is one.
        over: painted last (a knot of hair).
    """
    t, y = f.skin, f.eye_y
    # the neck stays between the shoulders, whatever the head does
    back, root, edge = 22 - f.thrust, 63 - f.thrust, 52 - f.thrust
    neck = shape(f"26,70 60,70 {root:g},112 {back:g},112", t.shade)
    neck += shape(f"48,80 60,80 {root:g},112 {edge:g},112", t.base, 0.7)
    cheek = path(
        pts(
            f"58,20 74.5,26~ 77,{y - 15:g} {78 + f.ridge:g},{y - 9:g} 75.6,{y - 3:g} "
            f"{78.6 + f.cheek:g},{y + 5:g} 78,{y + 16:g}~ 74,82~ 67,{f.chin[1] - 7:g}~ "
            f"58,{f.chin[1] - 6:g} 46,84"
        )
    )
    face = f'<path fill="{t.base}" d="{cheek}"/>'
    inner = shape("74,20 84,20 84,90 66,96 72,84 75,70 76,58 73,50 75,44", t.rim)
    inner += shape("44,40 62,56 63,74 58,96 40,96", t.shade) + beard
    face += f'<g clip-path="url(#{sheet.clip(cheek)})">{inner}</g>'
    own_ear = shape("59,50~ 64,47~ 68,50~ 68,58~ 64,66~ 60,64", t.base)
    own_ear += shape("61,53 66,52~ 65,58 62,61", t.deep, 0.55)
    lids = ""
    for state, (lash, up) in _LASHES.items():
        edge = shape([(x, at + y, c) for x, at, c in pts(lash)], f.eye)
        brow = y - 10 + f.brow_y + up
        edge += shape(
            f"71,{brow:g} 79,{brow - 0.8:g} 78.4,{brow + f.brow_w * 0.7:g} "
            f"71,{brow + f.brow_w * 0.9:g}",
            f.brow,
        )
        lids += group(f"lid-{state}", edge, hidden=state != "neutral")
    place = _placed(f, neck_at, scale, tilt)
    body = neck + face + group("lid", lids) + group("hair", hair) + own_ear + over
    spot = group("spot-mouth", "", _mouth_at(f, neck_at, scale, tilt))
    return group("head", group("", body, transform=place) + spot, neck_at, "torso")


def glasses(f: Face, kind: str = "round", colour: str = "#2b2630") -> str:
    """Return spectacles: `round`, `square` or `half`."""
    out, y = "", f.eye_y + 0.8
    far = f.eye_x + f.apart
    for x, rx in ((f.eye_x + 0.5, 9.8), (far + 0.3, 6.7)):
        style = (
            f'fill="#e8f0f4" fill-opacity=".12" stroke="{colour}" stroke-width="1.2"'
        )
        if kind == "round":
            out += f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{rx}" ry="9.2" {style}/>'
        else:
            # a frame that crosses the lids hides what they say
            top, deep = (y - 7.4, 15) if kind == "square" else (y + 3.8, 7)
            out += (
                f'<rect x="{x - rx:.1f}" y="{top:.1f}" width="{2 * rx:.1f}" '
                f'height="{deep}" rx="2.4" {style}/>'
            )
    side = y - 1.5 if kind != "half" else y + 4.6
    out += shape(
        f"{f.eye_x - 8.6:.1f},{side:.1f} 28,{side - 3:.1f} 28,{side - 1:.1f} "
        f"{f.eye_x - 8.6:.1f},{side + 1.5:.1f}",
        colour,
    )
    return out + shape(
        f"{f.eye_x + 9.6:.1f},{side:.1f} {far - 6:.1f},{side - 1:.1f} "
        f"{far - 6:.1f},{side + 0.6:.1f} {f.eye_x + 9.6:.1f},{side + 1.6:.1f}",
        colour,
    )
