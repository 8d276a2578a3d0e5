"""What a figure bends with: jointed arms, and legs for a chair.

An arm is drawn twice. At rest it is one well-cut piece in the pose that belongs
to its owner; for gestures there is a second, hidden one (`bent-near`,
`bent-far`) that hangs straight down and is jointed at shoulder, elbow and wrist,
with a few hands to choose from. `seated` are the legs of somebody on a chair,
with the skirt of the coat across the knees. Both are made from what the figure
was cut with, so nobody has to be drawn again.
"""

from __future__ import annotations

import io
import math
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, field

import puppet_body as body
from puppet_paper import Made, Plane, Point, Sheet, Tone, cloth, group, shape

# Height of a chair: where hips are when one sits, in units of the figure.
SEAT = 742.0
SOLES = 970.0
# Shares of a person's height.
HIP_SHARE, THIGH_SHARE, SHIN_SHARE = 0.47, 0.245, 0.262
# Thighs come towards us: so much of their length is seen, under a skirt and bare.
FORESHORTENED = 0.6
FAR_SEEN, NEAR_SEEN = 0.6, 0.78
# A coat that covers so much of the thighs lies on them, if it has no lap.
TAILS = 0.04
# Even a short jacket lies so far along them, where it isn't cut off at the hip.
LEAST_TAIL = 0.34
GROUND = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 1000" width="600" '
    'height="1000"><defs>{defs}</defs>{body}</svg>'
)
# The shape of a hand held out is its owner's: a palm up, thumb and finger, a flat
# hand; who isn't named here spreads the fingers.
HELD_OUT: Mapping[str, str] = {
    "Clara": "offered",
    "Marc": "flat",
    "Alice": "offered",
    "Jeff": "open",
    "Theo": "pinch",
    "Arkady": "offered",
    "The lawyer": "flat",
    "Nina": "offered",
    "Nina, in a good black dress": "offered",
    "The keeper of the list": "pinch",
    "The librarian": "pinch",
    "The county clerk": "pinch",
    "The clerk": "pinch",
    "The officer": "flat",
    "The bus driver": "flat",
    "The new driver": "flat",
    "The guard at the desk": "flat",
    "The paramedic": "flat",
    "The owner of the laundromat": "offered",
    "A mother": "offered",
    "The baker": "offered",
    "The third Zaslavsky": "offered",
    "The first Zaslavsky": "flat",
    "Mr. Pell": "offered",
    "Inez": "pinch",
}
KINDS = {
    "near": ("relaxed", "fist", "flat", "open", "point", "pocket"),
    "far": ("relaxed", "fist", "flat", "open", "point", "pocket"),
}


@dataclass(frozen=True, slots=True)
class Seat:
    """What can't be seen from how somebody was cut.

    Attributes:
        leg: What the legs are dressed in, where no trousers were cut.
        shoe: Kind and material of the shoes, where none were cut.
        shoes: Of each pair, where there are several, by the name it is shown by.
        lap: Whether the upper part lies across the thighs; None: if it is long.
        apron: What is tied on in front and falls over the knees, if anything.
        skirt: A skirt to the knees, under an open coat.
        over: What lies across the knees and isn't worn.
        idle: Arms that are held out at rest, and come to the lap in a chair.
        beside: What is drawn with the legs, in their units.
        sides: How far the hips reach, where a cape hides them.
        tails: Whether a coat too short for a lap lies on the near thigh; None: if
            it reaches far enough.
    """

    leg: Tone | None = None
    shoe: tuple[str, Tone] | None = None
    shoes: Mapping[str, tuple[str, Tone]] = field(default_factory=dict)
    lap: bool | None = None
    apron: Tone | None = None
    skirt: Tone | None = None
    over: str = ""
    tails: bool | None = None
    idle: tuple[str, ...] = ()
    beside: str = ""
    sides: tuple[float, float] | None = None


def bent_arms(sheet: Sheet, upper: str, busy: frozenset[str], title: str = "") -> str:
    """Return the jointed arms, hidden, for the arms found in `upper`.

    Args:
        sheet: what was cut so far.
        upper: the content of the upper body.
        busy: sides whose arm never lets go.
        title: whose they are; it says how a hand is held out.
    """
    out = HELD_OUT.get(title, "open")
    found = ""
    for side in ("far", "near"):
        own = part_of(upper, f"arm-{side}")
        if own and side not in busy:
            found += _bent(sheet, side, own, out)
    return found


def is_busy(sheet: Sheet, upper: str, side: str) -> bool:
    """Whether an arm carries more than sleeves, cuffs and a hand."""
    own = part_of(upper, f"arm-{side}")
    for made in sheet.made:
        if made.kind in ("sleeve", "hand"):
            own = own.replace(made.text, "")
    return own.count("<path") > 4


def part_of(text: str, name: str) -> str:
    """Return the group called `name` out of `text`, or ""."""
    start = text.find(f'<g id="{name}"')
    if start < 0:
        return ""
    depth, at = 0, start
    while True:
        opened, closed = text.find("<g", at), text.find("</g>", at)
        if 0 <= opened < closed:
            # `<g/>` isn't written by anybody here
            depth, at = depth + 1, opened + 2
        else:
            depth, at = depth - 1, closed + 4
            if depth == 0:
                return text[start:at]


def _bent(sheet: Sheet, side: str, own: str, out: str) -> str:
    sleeves = [m for m in sheet.made if m.kind == "sleeve" and m.text in own]
    every = [m for m in sheet.made if m.kind == "hand"]
    # a hand that is in a pocket at rest is made like the other one
    hands = [m for m in every if m.text in own] or every
    if not sleeves:
        return ""
    a, b, c, tone, cuff = sleeves[0].given
    first, second = math.dist(a[:2], b[:2]), math.dist(b[:2], c[:2])
    # foreshortened arms still have two bones of much the same length
    first = max(first, second * 0.9)
    second = max(second, first * 0.8)
    x, y = a[0], a[1]
    elbow, wrist = y + first, y + first + second
    wa, wb, wc = a[2], b[2], c[2]
    top = _tube(sheet, x, (y, wa), (elbow, wb), tone, head=0.7, tail=0.95)
    for made in sleeves[1:]:
        p, q, r, over, _ = made.given
        reach = math.dist(p[:2], q[:2]) + math.dist(q[:2], r[:2])
        top += _tube(
            sheet, x, (y, p[2]), (y + min(reach, first * 0.8), r[2]), over, 0.7, 0
        )
    fore = _tube(sheet, x, (elbow, wb), (wrist, wc), tone, head=0.95, tail=0)
    if cuff:
        band: list[Point] = [
            (x - wc * 1.1, wrist - 9, False),
            (x + wc * 1.1, wrist - 9, False),
            (x + wc * 1.12, wrist + 6, False),
            (x - wc * 1.12, wrist + 6, False),
        ]
        fore += sheet.piece(band, cuff, (5, -4, 0), (-3, 2, 0), 1.2)
    palms = _palms(sheet, side, hands, (x, wrist), tone, wc, out)
    forearm = group(f"forearm-{side}", palms + fore, (x, elbow))
    return group(f"bent-{side}", top + forearm, (x, y), hidden=True)


def _palms(
    sheet: Sheet,
    side: str,
    hands: list[Made],
    at: tuple[float, float],
    sleeve: Tone,
    width: float,
    out: str,
) -> str:
    x, wrist = at
    if hands:
        kind, flesh, scale, _, glove = hands[0].given
    else:
        kind, flesh, scale, glove = "fist", sleeve, width / 22, None
    choices = ("mitten", "pocket") if kind == "mitten" else KINDS[side]
    found = ""
    for choice in choices:
        if choice == "pocket":
            # the slit that swallows the hand, at an angle to the sleeve
            cut = shape(
                f"{x - width * 1.25:.0f},{wrist - 4:.0f} {x + width * 1.3:.0f},"
                f"{wrist - 12:.0f} {x + width * 1.2:.0f},{wrist + 3:.0f} "
                f"{x - width * 1.1:.0f},{wrist + 9:.0f}",
                sleeve.deep,
            )
            cut += shape(
                f"{x - width * 1.1:.0f},{wrist + 9:.0f} {x + width * 1.2:.0f},"
                f"{wrist + 3:.0f} {x + width * 1.2:.0f},{wrist + 7:.0f} "
                f"{x - width * 1.1:.0f},{wrist + 13:.0f}",
                sleeve.edge,
                0.6,
            )
        else:
            cut = body.drawn_hand(
                sheet,
                out if choice == "open" else choice,
                (x, wrist - 3),
                90,
                flesh,
                scale,
                # thumbs are to the front, whatever the hand does at rest
                glove=glove,
            )
        found += group(f"palm-{side}-{choice}", cut, hidden=True)
    return group(f"palm-{side}", found, (x, wrist - 3))


def _tube(
    sheet: Sheet,
    x: float,
    start: tuple[float, float],
    end: tuple[float, float],
    tone: Tone,
    head: float,
    tail: float,
) -> str:
    """A straight stretch of sleeve; `head` and `tail` say how round it ends."""
    (y, w), (v, u) = start, end
    bulge = (w + u) / 2 + 0.06 * abs(v - y) * 0.3
    outline: list[Point] = [
        (x - w, y, True),
        (x - bulge, (y + v) / 2, True),
        (x - u, v, bool(tail)),
    ]
    if tail:
        outline.append((x, v + u * tail, True))
    outline += [(x + u, v, bool(tail)), (x + bulge * 0.97, (y + v) / 2, True)]
    outline.append((x + w, y, bool(head)))
    if head:
        outline.append((x, y - w * head, True))
    width = min(w, u) * 0.75
    planes: list[Plane] = []
    if tail or head:
        ey = v if tail else y
        planes.append(
            (
                "shade",
                f"{x - u:.0f},{ey + 6:.0f} {x + u * 0.2:.0f},{ey - 5:.0f} "
                f"{x - u:.0f},{ey - 9:.0f}",
                0.8,
            )
        )
    return sheet.piece(
        outline,
        tone,
        (width, -width * 0.3, 0.5),
        # a rim all along would go round every elbow like piping
        (-2.6, 1.2, 1.6) if head == 0.7 else None,
        0.0 if head == 0.7 else 0.8,
        planes=planes,
        edge_turn=0.9,
    )


# --- sitting ------------------------------------------------------------------


def seated(
    sheet: Sheet,
    svg_of: str,
    upper: str,
    legs: tuple[str, str],
    pivot_x: float,
    size: float,
    seat: Seat,
) -> str:
    """Return the hidden legs of somebody on a chair, and the lap of a long coat.

    Args:
        sheet: what was cut so far.
        svg_of: the standing figure's groups in painting order.
        upper: the content of its upper body.
        legs: the content of the far and the near leg.
        pivot_x: where the upper body turns.
        size: how much smaller than cut the figure is drawn.
        seat: what can't be known from the pieces.
    """
    # what is measured is measured in the units it was cut in
    crown = _rows(sheet, svg_of)[0]
    tall = SOLES - crown
    hip_y = SOLES - HIP_SHARE * tall
    trunk = upper
    for name in ("arm-near", "arm-far", "head"):
        trunk = trunk.replace(part_of(trunk, name), "")
    _, hem, widths = _rows(sheet, trunk)
    at = min(round(hip_y) - 40, hem - 8)
    left, right = seat.sides or widths.get(at, (pivot_x - 80, pivot_x + 80))
    level = SOLES - (SOLES - SEAT) / size
    thigh, shin = THIGH_SHARE * tall, SHIN_SHARE * tall
    reach = thigh * FORESHORTENED
    trousers = [
        m for m in sheet.made if m.kind == "trouser" and m.text in "".join(legs)
    ]
    shoes = [m for m in sheet.made if m.kind == "shoe" and m.text in "".join(legs)]
    tone = trousers[0].given[0] if trousers else seat.leg or cloth("#37334f", 0.3)
    half = max((right - left) * 0.24, 30.0)
    half = min(half, 62.0)
    bare = ("shoe", tone, "#1b161f", 0.9)
    # one foot may be in a sock
    worn = {"far": shoes[0].given, "near": shoes[-1].given} if shoes else {}
    thick = shoes and trousers and trousers[0].given[1]
    ankle_half = min(max(thick or 26.0, 18.0), 34.0)
    parts = ""
    # the near thigh shows its length from the side, as the far one does
    for which, hip_x, lower, seen in (
        ("far", right - half * 0.95, 0.0, FAR_SEEN),
        ("near", left + half * 1.05, 15.0, NEAR_SEEN),
    ):
        knee = (hip_x + thigh * seen, level - 16 + lower, half * 0.74)
        sole_y = min(knee[1] + shin + 2, 948.0 + lower if size == 1 else SOLES - 16)
        if tall > 780:
            # whoever has the legs for it puts both feet on the floor
            sole_y = 948.0 + lower
        foot = (knee[0] + 6.0, sole_y)
        ankle = (foot[0] + 2, sole_y - 44, ankle_half)
        outline = body.limb((hip_x, level - 14 + lower, half), knee, ankle, 0.5)
        kind, leather, sole, scale = worn.get(which, bare)
        if seat.shoe is not None:
            kind, leather = seat.shoe
        if seat.shoes:
            leg = "".join(
                f'<g id="{name}-{which}-seated">'
                f"{body.drawn_shoe(sheet, pair[0], foot, pair[1], sole, scale)}</g>"
                for name, pair in seat.shoes.items()
            )
        else:
            leg = body.drawn_shoe(sheet, kind, foot, leather, sole, scale)
        # the near thigh throws its shadow on the far one
        dark = _thrown(hip_x, level + 22, knee, half) if which == "far" else ""
        shadow: tuple[Plane, ...] = (("deep", dark, 0.5),) if dark else ()
        leg += sheet.piece(
            outline,
            tone,
            (half * 0.4, -half * 0.5, 0.5),
            (-5, 4, 0.8),
            planes=(
                (
                    "deep",
                    f"{knee[0] - half:.0f},{knee[1] + half * 1.1:.0f} "
                    f"{knee[0] + half * 0.4:.0f},{knee[1] + half * 0.2:.0f} "
                    f"{knee[0] - half * 0.6:.0f},{knee[1] + half * 1.7:.0f}",
                    0.6,
                ),
                *shadow,
            ),
        )
        parts += group(f"seated-{which}", leg)
    covered = (hem - hip_y) / thigh
    along = min(max(covered, LEAST_TAIL), 0.8)
    has_lap = covered > 0.85 if seat.lap is None else seat.lap
    lap = ""
    sides = left, right
    if seat.apron is not None:
        lap = _apron(sheet, seat.apron, sides, level, thigh)
    elif seat.skirt is not None:
        lap = _lap(sheet, seat.skirt, sides, hip_y, level, thigh, hip_y + thigh * 1.3)
    elif has_lap:
        tone = _widest(sheet, trunk)
        lap = _lap(sheet, tone, sides, hip_y, level, thigh, hem)
    elif covered > TAILS if seat.tails is None else seat.tails:
        lap = _tails(sheet, trunk, sides, level, reach * along, half)
    lap += seat.over
    # a short jacket hangs a little over the thighs
    cut = level if lap else level + min(max(hem - hip_y, 6.0), 26.0)
    parts += group("spot-seat", "", (pivot_x, cut))
    parts += "".join(group(f"spot-idle-{side}", "") for side in seat.idle)
    shrink = ""
    if size != 1:
        shrink = (
            f"translate({300 - 300 * size:.1f} {SOLES - SOLES * size:.1f}) "
            f"scale({size:g})"
        )
    hip = SOLES - (SOLES - hip_y) * size
    parts += seat.beside
    legs_drawn = group("seated", parts, (pivot_x, hip), transform=shrink, hidden=True)
    if not lap:
        return legs_drawn
    return legs_drawn + group("lap", lap, transform=shrink, hidden=True)


def _thrown(x: float, y: float, knee: tuple[float, float, float], half: float) -> str:
    """The shadow of a near leg on the far one: under its thigh, beside its shin."""
    kx, ky, kw = knee
    return (
        f"{x - half:.0f},{y - 26:.0f} {kx - kw * 0.5:.0f},{y - 30:.0f}~ "
        f"{kx + kw * 0.45:.0f},{ky + kw * 0.9:.0f}~ {kx + kw * 0.1:.0f},970 "
        f"{kx - kw * 2:.0f},970 {x - half:.0f},{y + half:.0f}"
    )


def _lap(
    sheet: Sheet,
    tone: Tone,
    sides: tuple[float, float],
    hip_y: float,
    level: float,
    thigh: float,
    hem: float,
) -> str:
    left, right = sides
    hang = min(max((hem - hip_y) - thigh * 0.95, 0.0) + 40.0, SOLES - level - 34)
    y, x0, x1 = level, left, right + thigh * FORESHORTENED - 30
    front = y + hang
    # the near knee, where the side of the skirt meets its front
    kx, ky = x1 - 34, y - 2
    # how far it reaches behind the near shin
    calf = min(74.0, (kx - left) * 0.52)
    outline: list[Point] = [
        (x0 + 3, y - 44, False),
        (right - 4, y - 50, False),
        (x1 - 16, y - 58, True),
        (x1 + 14, y - 48, True),
        (x1 + 22, y - 20, True),
        (x1 + 21, front - 20, False),
        (x1 - 2, front - 3, True),
        (kx - 2, front + 9, False),
        # round the shins it falls straight; behind the knees one sits on it
        (kx - calf * 0.5, front + 5, True),
        (kx - calf, front - 8, False),
        (kx - calf + 5, y + hang * 0.62 + 14, True),
        (kx - calf - 6, y + 62, True),
        (kx - calf - 30, y + 47, True),
        ((kx - calf + x0) / 2, y + 46, True),
        (x0 + 20, y + 44, True),
        (x0 - 4, y + 34, True),
        (x0 - 8, y + 4, True),
    ]
    return sheet.piece(
        outline,
        tone,
        None,
        (-5, 5, 0.6),
        # the upper part goes on into it
        0,
        planes=(
            # the side turns from the lamp, the lap and the front don't
            (
                "shade",
                f"{x0 - 24},{y - 12} {x0 + 26},{y - 20} {(x0 + kx) / 2},{y - 14}~ "
                f"{kx - 10},{ky - 6}~ {kx + 4},{ky + 12}~ {kx - 2},{front + 30} "
                f"{x0 - 24},{front + 30}",
            ),
            (
                "shade",
                f"{x0 - 4},{y - 60} {left + 40},{y - 50} {left + 22},{y - 14} "
                f"{x0 - 12},{y}",
            ),
            # the hollow between the thighs
            (
                "shade",
                f"{right - 10},{y - 40} {kx + 20},{y - 34}~ {x1 + 4},{y - 22} "
                f"{kx + 14},{y - 26}~ {right},{y - 32}",
                0.8,
            ),
            (
                "deep",
                f"{left + 46},{y - 30} {kx - 30},{y + 2} {left + 60},{y - 18}",
                0.55,
            ),
            (
                "deep",
                f"{kx - 24},{y + 12} {kx - 40},{front + 30} {kx - 26},{front + 30}",
                0.5,
            ),
            (
                "deep",
                f"{kx - calf - 40},{y + 8} {kx - calf * 0.5},{y + 44} "
                f"{kx - calf * 0.62},{front + 30} {kx - calf * 0.4},{front + 30} "
                f"{kx - calf * 0.34},{y + 40}",
                0.5,
            ),
            ("shade", f"{x1 - 8},{y} {x1 - 4},{front + 20} {x1 + 6},{front + 20}", 0.8),
        ),
    )


def _widest(sheet: Sheet, trunk: str) -> Tone:
    """What most of an upper part is made of."""
    pieces = [m for m in sheet.made if m.kind == "piece" and m.text in trunk]
    wide = [m for m in pieces if m.given[3] - m.given[1] > 60] or pieces
    tone: Tone = max(wide, key=lambda m: m.given[4]).given[0]
    return tone


def _tails(
    sheet: Sheet,
    trunk: str,
    sides: tuple[float, float],
    level: float,
    along: float,
    half: float,
) -> str:
    """A coat to the thighs, as it lies on them: open in front, down over the seat.

    Args:
        sheet: what was cut so far.
        trunk: what it is the end of.
        sides: how far that reaches to the left and right.
        level: the height of the seat.
        along: how far the hem lies along a thigh.
        half: half of how thick a thigh is.
    """
    tone = _widest(sheet, trunk)
    left, right = sides
    y, near = level, left + half * 1.05
    far = right - half * 0.95
    low = y + half * 0.95
    over = sheet.piece(
        [
            (far - 34, y - 52, False),
            (right - 4, y - 54, False),
            (far + along * 0.7, y - 14 - half * 0.92, True),
            (far + along + 4, y - 8 - half * 0.8, False),
            (far + along - 7, y + half * 0.4, False),
            (far - 26, y + half * 0.7, False),
        ],
        tone,
        (-6, 9, 0),
        (-4, 4, 0.6),
        0,
        planes=(
            (
                "deep",
                f"{far - 40:.0f},{y - 60:.0f} {far - 6:.0f},{y - 54:.0f} "
                f"{far + along * 0.3:.0f},{y + half:.0f} {far - 40:.0f},{y + half:.0f}",
                0.5,
            ),
        ),
    )
    under = sheet.piece(
        [
            (left + 3, y - 50, False),
            (far - 14, y - 52, False),
            (near + along * 0.55, y + 1 - half * 0.86, True),
            (near + along + 8, y + 4 - half * 0.72, False),
            # the hem goes slanting round the thigh, down to the seat
            (near + along + 4, y + half * 0.1, True),
            (near + along * 0.66, y + half * 0.62, True),
            (near + along * 0.16, low + 1, True),
            (left + 10, low + 6, True),
            (left - 8, low - 8, False),
            (left - 5, y - 6, True),
        ],
        tone,
        None,
        (-5, 4, 0.8),
        0,
        planes=(
            (
                "shade",
                f"{left - 20:.0f},{y - 56:.0f} {left + 24:.0f},{y - 52:.0f} "
                f"{left + 30:.0f},{y - 12:.0f}~ {near + along * 0.5:.0f},{y + 6:.0f}~ "
                f"{near + along + 12:.0f},{y + half * 0.2:.0f} "
                f"{near + along:.0f},{low + 20:.0f} {left - 20:.0f},{low + 20:.0f}",
            ),
            (
                "deep",
                f"{left + 26:.0f},{y - 22:.0f} {near + along * 0.6:.0f},{y - 2:.0f} "
                f"{left + 34:.0f},{y - 6:.0f}",
                0.6,
            ),
            (
                "deep",
                f"{left + 18:.0f},{y + 4:.0f} {left + 12:.0f},{low + 12:.0f} "
                f"{left + 26:.0f},{low + 12:.0f}",
                0.5,
            ),
        ),
    )
    return over + under


def _apron(
    sheet: Sheet,
    tone: Tone,
    sides: tuple[float, float],
    level: float,
    thigh: float,
) -> str:
    """An apron: on the thighs, over the knees and down in front of the shins."""
    left, right = sides
    y, x1 = level, right + thigh * FORESHORTENED - 30
    kx, front = x1 - 52, y + 118
    outline: list[Point] = [
        (left + 14, y - 48, False),
        (right - 6, y - 52, False),
        (x1 - 22, y - 60, True),
        (x1 + 8, y - 50, True),
        (x1 + 17, y - 22, True),
        (x1 + 22, front - 30, False),
        (x1 - 20, front - 6, True),
        (kx + 4, front + 14, False),
        (kx - 10, y + 40, True),
        (kx - 24, y + 15, True),
        (left + 60, y + 4, True),
        (left + 8, y + 10, False),
        (left + 4, y - 20, True),
    ]
    return sheet.piece(
        outline,
        tone,
        None,
        (-5, 4, 0.6),
        planes=(
            (
                "shade",
                f"{left - 10},{y - 60} {left + 44},{y - 52} {left + 30},{y - 14}~ "
                f"{kx - 24},{y - 4}~ {kx + 6},{y + 22}~ {kx + 14},{front + 30} "
                f"{left - 10},{front + 30}",
            ),
            (
                "shade",
                f"{right - 12},{y - 42} {kx + 30},{y - 38}~ {x1 + 6},{y - 20} "
                f"{kx + 22},{y - 26}~ {right},{y - 34}",
                0.8,
            ),
            ("shade", f"{x1 - 6},{y + 4} {x1 - 16},{front + 10} {x1 + 2},{front + 10}"),
            (
                "deep",
                f"{kx + 2},{y + 20} {kx + 18},{front + 20} {kx + 2},{front + 20}",
                0.4,
            ),
            (
                "deep",
                f"{left + 52},{y - 34} {kx - 20},{y - 12} {left + 66},{y - 24}",
                0.45,
            ),
        ),
    )


def _rows(sheet: Sheet, drawn: str) -> tuple[int, int, dict[int, tuple[int, int]]]:
    """First and last row that shows something, and how far each reaches."""
    import pygame
    import resvg_py

    svg = GROUND.format(defs="".join(sheet.clips), body=drawn)
    ET.fromstring(svg)
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=600, height=1000))
    picture = pygame.image.load(io.BytesIO(png), "rows.png")
    mask = pygame.mask.from_surface(picture, 120)
    rows: dict[int, tuple[int, int]] = {}
    for y in range(1000):
        row = pygame.mask.Mask((600, 1))
        row.draw(mask, (0, -y))
        boxes = row.get_bounding_rects()
        if boxes:
            rows[y] = min(b.left for b in boxes), max(b.right for b in boxes)
    return min(rows), max(rows), rows
