"""The frame every puppet is tied into: the names and pivots the stage asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from puppet_joints import Seat, bent_arms, is_busy, seated
from puppet_paper import Sheet, group


@dataclass(frozen=True, slots=True)
class Figure:
    """One finished person as the text of an SVG."""

    title: str
    svg: str


def figure(
    title: str,
    sheet: Sheet,
    *,
    cast: str,
    leg_far: str,
    leg_near: str,
    upper: str,
    pivot: tuple[float, float],
    lean: float,
    hips: tuple[tuple[float, float], tuple[float, float]],
    before: str = "",
    after: str = "",
    size: float = 1.0,
    seat: Seat | None = None,
    free: tuple[str, ...] = (),
    full: tuple[str, ...] = (),
) -> Figure:
    """Tie the parts together in painting order.

    Args:
        title: who it is, for people who read the file.
        sheet: the clips that were cut on the way.
        cast: the shadow on the ground.
        leg_far: the leg away from us.
        leg_near: the leg towards us.
        upper: everything that leans, in painting order.
        pivot: where the upper body turns.
        lean: degrees it is turned at rest.
        hips: the pivots of the far and the near leg.
        before: what stands behind everything but the shadow.
        after: what stands in front of everything.
        size: how much smaller than cut, about the soles.
        seat: what sitting legs are cut from, if it can't be told from these.
        free: arms (`near`, `far`) that put down what they carry for a gesture.
        full: arms that never let go of the little they carry.
    """
    busy = frozenset(
        side
        for side in ("near", "far")
        if side in full or (side not in free and is_busy(sheet, upper, side))
    )
    chair = seated(
        sheet,
        leg_far + leg_near + upper,
        upper,
        (leg_far, leg_near),
        pivot[0],
        size,
        seat or Seat(),
    )
    upper += bent_arms(sheet, upper, busy, title)
    shrink = ""
    if size != 1:
        shrink = (
            f"translate({300 - 300 * size:.1f} {970 - 970 * size:.1f}) scale({size:g})"
        )
    turn = f"rotate({lean:g} {pivot[0]:g} {pivot[1]:g})" if lean else ""
    body = (
        cast
        + before
        + group("leg-far", leg_far, hips[0], "torso", shrink)
        + group("leg-near", leg_near, hips[1], "torso", shrink)
        + group(
            "upper",
            upper,
            pivot,
            transform=f"{shrink} {turn}".strip(),
        )
        + chair
        + after
    )
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 1000" '
        f'width="600" height="1000">\n<title>{title}</title>\n'
        f"<defs>{''.join(sheet.clips)}</defs>\n"
        + _joined(body).replace("<g id=", "\n<g id=")
        + "\n</svg>\n"
    )
    return Figure(title, svg)


_HAND = re.compile(r'<g id="(hand-\w+)"><g transform="translate\(([\d.]+) ([\d.]+)\)')
_PAIR = re.compile(
    r'(<path (?:fill="[^"]*")(?: fill-opacity="[^"]*")? d=")([^"]*)"/>\1([^"]*)"/>'
)


def _joined(body: str) -> str:
    """Give hands their pivots; write neighbours of one colour as one path."""
    body = _HAND.sub(
        r'<g id="\1" data-pivot="\2 \3"><g transform="translate(\2 \3)', body
    )
    before = ""
    while before != body:
        before, body = body, _PAIR.sub(r'\1\2\3"/>', body)
    return body
