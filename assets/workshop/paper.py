"""The drawing kit of the paper theatre: cut sheets, rooms, lights, and a preview.

A place is a Python script that writes one SVG. Think in a toy theatre: flats of
paper one behind the other, each cut with scissors (facets, no perfect curves),
each with a thin light cut edge towards the light and an offset shadow on the
sheet behind it. Light is a second set of sheets that is *added*.

    from paper import Place, Room, render

    place = Place("laundromat", "The laundromat at night", seed=3, room=Room(back=640))
    r = place.room                                  # centimetres -> units
    with place.layer("air", 4):
        place.rect(-230, 0, 2380, 1080, place.sky("#222f50", "#566a8c"))
    with place.layer("set", 2):                     # furthest layer of the room
        place.shell("#2b3350", "#2a2742", "#1a2140")    # back wall, sides, floor, ceiling
        with place.spot("clock", "The clock"):      # can be noticed: id + title
            place.sheet(r.front(-40, 0, 200, 240, r.back), "#5a475c")
    with place.layer("people", 1):                  # what the figures stand on/before
        place.box(-80, 20, 0, 90, 480, 560, "#43304a", "#7a5c6a", "#35283f")
    with place.light("lamp", 1):                    # added, strength 0..1 by the story
        place.lamp_pools(X, H, Z, (25, 34, 42), (.5, .34, .24))
        place.beam(X, H, Z, to=75, half=24)
    with place.layer("front", -1):                  # drawn over the people
        ...
    place.mark("door", -275, 640, face="right")     # where soles stand (cm)
    place.write()                                   # ../places/laundromat.svg
    render(place.path, "/somewhere/a.png", 1280, lights={"lamp": 1}, people=True)

Rules learnt (see each method): base layers hold nothing lit; what is lit sits in a
`light` group (lit shade, lit cloth, people in windows) which is composited by
*adding*, so paint the light's own colour on what is dark below. Put a light after
the furniture it touches and pass `hide=[points, ...]` for silhouettes that must stay
dark in front of floor pools (or draw the pool in the same group before a mask).
Colours: take locals from PALETTE, then `air(colour, depth)`; neighbouring planes
differ by 6 to 10 L* and in hue. `sheet` for pieces that hang or stand before
something; `poly` for markings printed on a sheet; `smooth`/`disc` for scissored
curves. Every lit window: `neighbour(...)` in the base, `neighbour_lit(...)` in the
light. Look at the picture with no light, each light alone, all, and people=True.

From a shell: python paper.py ../places/x.svg out.png --lights lamp=1,neon=.5 --people
"""

import math
import random
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

Point = tuple[float, float]
Points = Sequence[Point]

PALETTE = {
    "deep": "#0e1428",
    "ink": "#0b1022",
    "night": "#1a2342",
    "air": "#2a3b5e",
    "wall": "#2b3350",
    "wood": "#3d2a3a",
    "plum": "#4a3a52",
    "mauve": "#6d5a70",
    "steel": "#5d7196",
    "snow": "#9fb4cc",
    "paper": "#d8d3cc",
    "warm": "#f3b25c",
    "ember": "#c9702f",
    "rust": "#b0682f",
    "neon": "#49c9c2",
    "moss": "#3c5a55",
    "red": "#8c3b3f",
}
DEEP, AIR, WARM, SNOW, NEON = (PALETTE[n] for n in ("deep", "air", "warm", "snow", "neon"))
VIEW = (-230, 0, 2380, 1080)
PERSON_CM = 172


def rgb(colour: str) -> tuple[int, int, int]:
    """The three channels of "#rrggbb"."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(a: str, b: str, t: float) -> str:
    """`a` moved towards `b` by `t` (0..1)."""
    pairs = zip(rgb(a), rgb(b), strict=True)
    return "#" + "".join(f"{round(x + (y - x) * t):02x}" for x, y in pairs)


def air(colour: str, depth: float, fog: str = AIR) -> str:
    """A local colour seen through `depth` layers of winter air."""
    return mix(colour, fog, min(1.0, 0.18 * depth))


def lightness(r: float, g: float, b: float) -> float:
    """CIE L* of 8-bit channels."""
    lin = [((v / 255 + 0.055) / 1.055) ** 2.4 if v > 10 else v / 255 / 12.92 for v in (r, g, b)]
    y = 0.2126 * lin[0] + 0.7152 * lin[1] + 0.0722 * lin[2]
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


def num(v: float) -> str:
    """A coordinate in as few characters as it needs."""
    s = f"{v:.1f}"
    return s[:-2] if s.endswith(".0") else s


def smooth(points: Points, step: float = 26, closed: bool = True) -> list[Point]:
    """A curve through `points`, cut with scissors: facets about `step` units long."""
    n = len(points)
    out: list[Point] = []
    for i in range(n if closed else n - 1):
        p0 = points[(i - 1) % n] if closed or i else points[0]
        p1, p2 = points[i], points[(i + 1) % n]
        p3 = points[(i + 2) % n] if closed or i + 2 < n else points[-1]
        k = max(1, round(math.dist(p1, p2) / step))
        for j in range(k):
            t = j / k
            out.append((
                _spline(p0[0], p1[0], p2[0], p3[0], t),
                _spline(p0[1], p1[1], p2[1], p3[1], t),
            ))
    if not closed:
        out.append(points[-1])
    return out


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
                  + (3 * b - a - 3 * c + d) * t**3)


def disc(cx: float, cy: float, rx: float, ry: float | None = None, n: int = 0) -> list[Point]:
    """A round piece of paper: a many-sided polygon (n sides, or by size)."""
    ry = rx if ry is None else ry
    n = n or max(8, min(34, int(max(rx, ry) / 3) + 8))
    return [(cx + rx * math.cos(math.tau * i / n + 0.2), cy + ry * math.sin(math.tau * i / n + 0.2))
            for i in range(n)]


def shift(points: Points, dx: float, dy: float) -> list[Point]:
    """The points moved."""
    return [(x + dx, y + dy) for x, y in points]


def placed(points: Points, x: float, y: float, s: float = 1, flip: bool = False,
           turn: float = 0) -> list[Point]:
    """A prop drawn about its own origin, put at (x, y): scaled, flipped, turned (degrees)."""
    c, d = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    f = -1 if flip else 1
    return [(x + s * f * (u * c - v * d), y + s * (u * d + v * c)) for u, v in points]


def bird(x: float, y: float, s: float, flip: bool = False) -> dict[str, list[tuple[list[Point], str]]]:
    """The one neon kingfisher, facing right (flip: seen from indoors).

    Keys: "tubes" (for `Place.neon`), "body" (its dark backing), "ghost" (the missing wing
    stroke, to be dotted) and "holders" (the two empty clips of that stroke).
    """
    rust, cream = "#ff8a52", "#ffe0b0"
    lines: dict[str, list[tuple[list[Point], str]]] = {
        "body": [([(60, -62), (54, -84), (30, -98), (2, -94), (-20, -80), (-40, -74), (-30, -54), (-50, -16), (-58, 26),
                   (-56, 58), (-84, 106), (-66, 112), (-32, 82), (10, 68), (48, 36), (66, -4), (66, -42)], "#0c1228")],
        "tubes": [
            ([(60, -68), (54, -84), (30, -98), (2, -94), (-20, -82), (-42, -78), (-30, -56)], NEON),
            ([(-30, -56), (-50, -16), (-58, 26), (-56, 58), (-84, 106)], NEON),
            ([(60, -70), (112, -66), (168, -48)], cream), ([(168, -48), (116, -42), (64, -42)], cream),
            ([(64, -40), (68, -4), (48, 36), (12, 66)], rust), ([(12, 66), (-32, 82), (-66, 112)], NEON),
            ([(-12, -38), (-34, -4), (-42, 30), (-40, 62)], NEON), ([(42, -14), (32, 18), (4, 44), (-22, 62)], NEON),
            ([(38, -76), (45, -71), (43, -63), (35, -62), (30, -68), (38, -76)], cream),
            ([(-6, -56), (12, -46), (34, -42)], cream),
            ([(-6, 74), (-8, 92)], rust), ([(12, 68), (12, 92)], rust),
            ([(-116, 98), (-70, 96), (-24, 93), (34, 94), (84, 99), (112, 90)], "#d9764e"),
        ],
        "ghost": [([(16, -30), (4, 6), (-18, 34), (-32, 58)], "#7d90b0")],
        "holders": [([(16, -30)], "#8fa2bd"), ([(-31, 56)], "#8fa2bd")],
    }
    return {k: [(placed(smooth(q, 12 / s, k == "body") if len(q) > 2 else q, x, y, s, flip), c) for q, c in v]
            for k, v in lines.items()}


def _hull(points: Points) -> list[Point]:
    """The convex outline of points."""
    def half(q: Points) -> list[Point]:
        out: list[Point] = []
        for x, y in q:
            while len(out) > 1 and ((out[-1][0] - out[-2][0]) * (y - out[-2][1])
                                    <= (out[-1][1] - out[-2][1]) * (x - out[-2][0])):
                out.pop()
            out.append((x, y))
        return out[:-1]

    q = sorted(set(points))
    return half(q) + half(q[::-1])


def _common(one: Points, other: Points) -> list[Point]:
    """What two convex pieces have in common."""
    out = list(one)
    turn = sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(other, [*other[1:], other[0]], strict=True))
    edges = zip(other, [*other[1:], other[0]], strict=True)
    for (ax, ay), (bx, by) in edges:
        def side(p: Point, ax: float = ax, ay: float = ay, bx: float = bx, by: float = by) -> float:
            return ((bx - ax) * (p[1] - ay) - (by - ay) * (p[0] - ax)) * (1 if turn > 0 else -1)

        kept: list[Point] = []
        for p, q in zip(out, [*out[1:], *out[:1]], strict=True):
            u, v = side(p), side(q)
            if u >= 0:
                kept.append(p)
            if (u >= 0) != (v >= 0):
                t = u / (u - v)
                kept.append((p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t))
        out = kept
    return out


class Room:
    """A box room in centimetres, seen by somebody `eye` cm tall, projected to units.

    X is to the right of the vanishing point, Y above the floor, Z away from the eye.
    Floor meets the picture's lower edge at Z = F * eye / (1080 - hy).
    """

    def __init__(self, hx: float = 1060, hy: float = 470, f: float = 1300, eye: float = 150,
                 back: float = 690, left: float = -420, right: float = 330, top: float = 320) -> None:
        self.hx, self.hy, self.f, self.eye = hx, hy, f, eye
        self.back, self.left, self.right, self.top = back, left, right, top

    def p(self, x: float, y: float, z: float) -> Point:
        """One point."""
        return self.hx + self.f * x / z, self.hy + self.f * (self.eye - y) / z

    @property
    def eye_x(self) -> float:
        """Where across the room the eye stands: it tells which side of a box is seen."""
        return 0

    def k(self, z: float, x: float = 0) -> float:
        """Units per centimetre at depth z."""
        return self.f / z

    def person(self, z: float, x: float = 0) -> float:
        """How high a grown person is there: a mark's data-height."""
        return PERSON_CM * self.k(z, x)

    def front(self, x0: float, x1: float, y0: float, y1: float, z: float) -> list[Point]:
        """A face turned to us."""
        return [self.p(x0, y1, z), self.p(x1, y1, z), self.p(x1, y0, z), self.p(x0, y0, z)]

    def side(self, x: float, y0: float, y1: float, z0: float, z1: float) -> list[Point]:
        """A face on a side wall."""
        return [self.p(x, y1, z0), self.p(x, y1, z1), self.p(x, y0, z1), self.p(x, y0, z0)]

    def flat(self, x0: float, x1: float, y: float, z0: float, z1: float) -> list[Point]:
        """A level face: floor, table top, ceiling."""
        return [self.p(x0, y, z1), self.p(x1, y, z1), self.p(x1, y, z0), self.p(x0, y, z0)]

    def ring(self, x: float, y: float, z: float, r: float, n: int = 40,
             clip: bool = True) -> list[Point]:
        """A level circle, kept within the room."""
        out = []
        for i in range(n):
            u, v = x + r * math.cos(math.tau * i / n), z + r * math.sin(math.tau * i / n)
            if clip:
                u, v = max(self.left, min(self.right, u)), max(self.f * .18, min(self.back, v))
            out.append(self.p(u, y, v))
        return out


class Turned(Room):
    """The same room seen aslant: the eye has gone round the point `about` by `yaw` degrees.

    A positive yaw looks to the right (the left end of the back wall comes near). Whatever is
    given in the room's centimetres turns with it; props drawn in units stay turned to us.
    """

    def __init__(self, yaw: float, about: Point, *, hx: float = 1060, hy: float = 470, f: float = 1300,
                 eye: float = 150, back: float = 690, left: float = -420, right: float = 330, top: float = 320) -> None:
        super().__init__(hx, hy, f, eye, back, left, right, top)
        self.about = about
        self.sin, self.cos = math.sin(math.radians(yaw)), math.cos(math.radians(yaw))

    @property
    def eye_x(self) -> float:
        return self.about[0] * (1 - self.cos) - self.about[1] * self.sin

    def depth(self, x: float, z: float) -> float:
        """How far away a point is."""
        return self.about[1] + (x - self.about[0]) * self.sin + (z - self.about[1]) * self.cos

    def p(self, x: float, y: float, z: float) -> Point:
        u = self.about[0] + (x - self.about[0]) * self.cos - (z - self.about[1]) * self.sin
        w = max(40, self.depth(x, z))
        return self.hx + self.f * u / w, self.hy + self.f * (self.eye - y) / w

    def k(self, z: float, x: float = 0) -> float:
        return self.f / self.depth(x, z)


# People of other windows: each is a list of polygons in a window 100 wide, 140 high
# (y down, 0 at the sill, negative up). Some recur from place to place.
def _bust(x: float, s: float = 1, lean: float = 0) -> list[list[Point]]:
    body = [(-22, 0), (-21, -26), (-13, -38), (-5, -42), (5, -42), (13, -37), (20, -25), (22, 0)]
    head = [(-9, -54), (-7, -64), (0, -68), (7, -65), (10, -55), (6, -46), (0, -43), (-6, -46)]
    return [placed(body, x, 0, s), placed([(u + lean, v) for u, v in head], x, 0, s)]


WHO: dict[str, list[list[Point]]] = {
    "reader": [*_bust(38, 1, 5), [(52, -34), (72, -40), (74, -16), (54, -12)]],
    "sewing": [*_bust(30, 1, 8), [(48, 0), (48, -26), (54, -38), (84, -38), (88, -30), (88, -24),
               (62, -26), (62, -8), (92, -8), (92, 0)]],
    "child_on_sill": [placed(q, 62, 0, .7) for q in _bust(0, 1, -3)] + [[(40, 0), (42, -14), (84, -14), (86, 0)]],
    "two_at_table": [*_bust(18, .82, 4), *_bust(80, .82, -4), [(30, 0), (30, -14), (70, -14), (70, 0)],
                     [(47, -14), (46, -26), (54, -26), (53, -14)]],
    "trumpet": [*_bust(34, 1, 2), [(40, -56), (76, -62), (86, -72), (88, -50), (76, -56), (42, -51)]],
    "cat": [[(60, 0), (58, -16), (64, -30), (62, -42), (66, -38), (72, -38), (76, -42), (75, -28),
             (82, -10), (80, 0)], [(80, 0), (94, -4), (96, -20), (92, -20), (90, -8), (80, -5)]],
    "plants": [[(8, 0), (12, -16), (30, -16), (34, 0)], [(20, -14), (6, -44), (16, -34), (20, -58),
               (25, -34), (38, -42), (24, -14)], *_bust(70, .9, -5), [(52, -30), (36, -38), (36, -44), (56, -40)]],
    "ironing": [*_bust(36, 1, 6), [(20, 0), (20, -6), (94, -10), (96, -4), (94, 0)],
                [(60, -10), (62, -20), (78, -22), (84, -11)]],
    "phone": [*_bust(52, 1.05, -2), [(60, -52), (66, -62), (70, -60), (68, -44), (78, -26), (72, -22), (62, -42)]],
    "tall": [placed(q, 54, 0, 1.5) for q in _bust(0, 1, 0)],
    "dancers": [*_bust(36, 1.1, 4), *_bust(60, .98, -4), [(50, -40), (86, -56), (88, -52), (52, -32)]],
    "night_nurse": [*_bust(46, 1, 0), [(37, -62), (40, -76), (54, -76), (56, -62)]],
    "laundry": [[(4, -96), (96, -92), (96, -90), (4, -94)], [(14, -94), (38, -93), (34, -58), (18, -58)],
                [(50, -93), (84, -92), (82, -66), (74, -66), (72, -80), (62, -80), (60, -66), (52, -66)]],
    "upright_piano": [[(54, 0), (54, -40), (96, -40), (96, 0)], *_bust(30, .95, 6),
                      [(38, -24), (58, -22), (58, -17), (38, -16)]],
    "cot": [[(8, 0), (8, -30), (12, -30), (12, -18), (52, -18), (52, -30), (56, -30), (56, 0)],
            *_bust(72, 1, -8)],
    "cook": [*_bust(44, 1, 5), [(60, 0), (60, -18), (86, -18), (86, 0)], [(66, -24), (70, -34), (66, -44),
             (72, -40), (74, -30), (70, -22)]],
}


class Place:
    """One place: collects shapes and writes the SVG as the engine wants it."""

    def __init__(self, name: str, title: str, seed: int, room: Room | None = None,
                 sun: Point = (-1.8, -2.3), outdoors: bool = False) -> None:
        """`sun`: where cut edges catch light, as an offset in units.

        `outdoors`: weather falls over the whole picture.
        """
        self.root = ' data-outdoors="1"' if outdoors else ""
        self.name, self.title, self.sun = name, title, sun
        self.room = room or Room()
        self.rand = random.Random(seed)
        self.out: list[str] = []
        self.defs: list[str] = []
        self.marks: list[str] = []
        self.ids: set[str] = set()
        self.shapes = 0
        self.fog = AIR
        # what is drawn flat may be bent into depth: a front that runs away from its corner
        self.bend: Callable[[Point], Point] | None = None
        self.path = Path(__file__).resolve().parent.parent / "places" / f"{name}.svg"

    # ---- structure ------------------------------------------------------------
    def _id(self, name: str) -> str:
        if name in self.ids:
            raise ValueError(f"{self.name}: id {name} is used twice")
        self.ids.add(name)
        return name

    @contextmanager
    def layer(self, name: str, depth: float, quality: float | None = None,
              weather: bool = False) -> Iterator[None]:
        """A base layer (nothing lit in it). `front` has depth -1, over the people.

        `weather`: snow and rain fall right after it (the street behind a window).
        From depth 2.7 on it is sky, or seen through a window: no shadow of people.
        """
        q = f' data-quality="{quality}"' if quality else ""
        q += ' data-weather="1"' if weather else ""
        self.out.append(f'<g id="{self._id("layer-" + name)}" data-depth="{depth:g}"{q}>')
        yield
        self.out.append("</g>")

    @contextmanager
    def light(self, name: str, depth: float, blend: str = "add",
              quality: float | None = None, of: str = "") -> Iterator[None]:
        """A light: `light-NAME`, drawn by `blend`, its strength set by the story.

        A lamp may have several groups (what it does behind people, what it does before
        them): give the others names of their own and `of` the lamp.
        """
        q = f' data-quality="{quality}"' if quality else ""
        q += f' data-light="{of}"' if of else ""
        self.out.append(f'<g id="{self._id("light-" + name)}" data-blend="{blend}" '
                        f'data-depth="{depth:g}"{q}>')
        yield
        self.out.append("</g>")

    @contextmanager
    def spot(self, name: str, title: str, *, settles: bool = False) -> Iterator[None]:
        """Something that can be noticed: an id and a title in plain words.

        `settles`: snow lies on its upper edges when it snows.
        """
        kind = ' class="settles"' if settles else ""
        self.out.append(f'<g id="{self._id(name)}"{kind}><title>{title}</title>')
        yield
        self.out.append("</g>")

    @contextmanager
    def group(self, a: float = 1, clip: str = "", mask: str = "", turn: str = "") -> Iterator[None]:
        """Shapes together: opacity, a clip or mask url, a transform."""
        extra = f' opacity="{a:g}"' if a != 1 else ""
        extra += f' clip-path="{clip}"' if clip else ""
        extra += f' mask="{mask}"' if mask else ""
        extra += f' transform="{turn}"' if turn else ""
        self.out.append(f"<g{extra}>")
        yield
        self.out.append("</g>")

    def mark(self, name: str, x: float, z: float, *, y: float = 0, layer: str = "",
             seat: bool = False, face: str = "", height: float | None = None) -> None:
        """Where soles stand, in room centimetres (y: above the floor)."""
        self.mark_at(name, self.room.p(x, y, z), height or self.room.person(z, x),
                     layer=layer, seat=seat, face=face)

    def mark_at(self, name: str, at: Point, height: float, *, layer: str = "",
                seat: bool = False, face: str = "") -> None:
        """The same, in units. `layer`: the base layer after which one is drawn.

        Who sits sinks by 40 cm and is cut off at the mark: let a table hide the rest.
        """
        extra = f' data-layer="layer-{layer}"' if layer else ""
        extra += ' data-seat="1"' if seat else ""
        extra += f' data-face="{face}"' if face else ""
        self.marks.append(f'<circle id="{self._id("mark-" + name)}" cx="{at[0]:.0f}" cy="{at[1]:.0f}" r="4" '
                          f'fill="none" data-height="{height:.0f}"{extra}/>')

    def steam_at(self, name: str, x: float, y: float, r: float, depth: float, of: str = "") -> None:
        """Steam rises from here; with `of`, while that lamp burns."""
        lamp = f' data-light="{of}"' if of else ""
        self.marks.append(f'<circle id="{self._id("steam-" + name)}" cx="{x:g}" cy="{y:g}" r="{r:g}" '
                          f'fill="none" data-depth="{depth:g}"{lamp}/>')

    def dust_at(self, name: str, x: float, y: float, w: float, h: float, depth: float, of: str,
                lean: float = 0) -> None:
        """Dust is seen in the beam of the lamp `of`: a box whose lower edge leans aside."""
        self.marks.append(f'<rect id="{self._id("dust-" + name)}" x="{x:g}" y="{y:g}" width="{w:g}" '
                          f'height="{h:g}" fill="none" data-depth="{depth:g}" data-lean="{lean:g}" '
                          f'data-light="{of}"/>')

    def write(self) -> Path:
        """Write the SVG beside the others and say how big it is."""
        defs = f"<defs>{''.join(self.defs)}</defs>" if self.defs else ""
        text = "\n".join([
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-230 0 2380 1080" width="2380" height="1080"'
            f"{self.root}>",
            f"<title>{self.title}</title>", defs, *self.out,
            '<g id="marks">', *self.marks, "</g>", "</svg>", ""])
        self.path.write_text(text, encoding="utf-8")
        sys.stdout.write(f"{self.path.name}: {self.shapes} shapes, {len(text) // 1024} KB\n")
        return self.path

    # ---- paint ----------------------------------------------------------------
    def linear(self, stops: Sequence[tuple[float, str, float]], box: tuple[float, float, float, float]
               | None = None) -> str:
        """A gradient from (x1, y1) to (x2, y2) in units (or down the shape's own box)."""
        n = f"g{len(self.defs)}"
        at = (f'gradientUnits="userSpaceOnUse" x1="{num(box[0])}" y1="{num(box[1])}" '
              f'x2="{num(box[2])}" y2="{num(box[3])}"' if box else 'x1="0" y1="0" x2="0" y2="1"')
        self.defs.append(f'<linearGradient id="{n}" {at}>{self._stops(stops)}</linearGradient>')
        return f"url(#{n})"

    def radial(self, stops: Sequence[tuple[float, str, float]],
               at: tuple[float, float, float] | None = None) -> str:
        """A round gradient in the shape's box, or at (cx, cy, r) in units."""
        n = f"g{len(self.defs)}"
        where = (f'gradientUnits="userSpaceOnUse" cx="{num(at[0])}" cy="{num(at[1])}" r="{num(at[2])}"'
                 if at else "")
        self.defs.append(f'<radialGradient id="{n}" {where}>{self._stops(stops)}</radialGradient>')
        return f"url(#{n})"

    @staticmethod
    def _stops(stops: Sequence[tuple[float, str, float]]) -> str:
        return "".join(f'<stop offset="{o:g}" stop-color="{c}" stop-opacity="{a:g}"/>' for o, c, a in stops)

    def sky(self, top: str, low: str, y0: float = 0, y1: float = 1080) -> str:
        """A sky from top to low."""
        return self.linear([(0, top, 1), (1, low, 1)], (0, y0, 0, y1))

    def clip(self, *pieces: Points) -> str:
        """A clip url of polygons."""
        n = f"c{len(self.defs)}"
        self.defs.append(f'<clipPath id="{n}">' + "".join(f'<polygon points="{self._pts(q)}"/>' for q in pieces)
                         + "</clipPath>")
        return f"url(#{n})"

    def hide(self, *pieces: Points) -> str:
        """A mask url that hides these silhouettes (light that must not cross a chair)."""
        n = f"m{len(self.defs)}"
        self.defs.append(f'<mask id="{n}" maskUnits="userSpaceOnUse" x="-230" y="0" width="2380" height="1080">'
                         '<rect x="-230" y="0" width="2380" height="1080" fill="#fff"/>'
                         + "".join(f'<polygon points="{self._pts(q)}"/>' for q in pieces) + "</mask>")
        return f"url(#{n})"

    # ---- shapes ---------------------------------------------------------------
    def _pts(self, points: Points) -> str:
        if self.bend:
            points = [self.bend(q) for q in points]
        return " ".join(f"{num(x)},{num(y)}" for x, y in points)

    def cut(self, points: Points, wobble: float = 1.1) -> list[Point]:
        """The polygon as scissors leave it: corners off a little, long edges faceted."""
        out: list[Point] = []
        n = len(points)
        u = self.rand.uniform
        for i, a in enumerate(points):
            b = points[(i + 1) % n]
            out.append((a[0] + u(-wobble, wobble), a[1] + u(-wobble, wobble)))
            if wobble and math.dist(a, b) > 150:
                k = int(math.dist(a, b) // 130) + 1
                for j in range(1, k):
                    t = (j + u(-0.2, 0.2)) / k
                    out.append((a[0] + (b[0] - a[0]) * t + u(-wobble, wobble),
                                a[1] + (b[1] - a[1]) * t + u(-wobble, wobble)))
        return out

    def raw(self, text: str) -> None:
        """SVG as is, for the rare shape the kit lacks."""
        self.shapes += 1
        self.out.append(text)

    def poly(self, points: Points, fill: str, a: float = 1, wobble: float = 0.8) -> None:
        """A flat piece without thickness: printing on a sheet, or a patch of light."""
        # the fill fades, not the shape: that would cost a sheet of its own
        extra = f' fill-opacity="{a:g}"' if a != 1 else ""
        q = self.cut(points, wobble) if wobble else points
        self.raw(f'<polygon points="{self._pts(q)}" fill="{fill}"{extra}/>')

    def sheet(self, points: Points, fill: str, lift: float = 1, edge: float = 0.22,
              wobble: float = 1.1, shade: float = 0.42, tint: str = "#b9c4dc") -> list[Point]:
        """A piece of paper above another: shadow (by `lift`), cut edge, face. Returns the cut."""
        q = self.cut(points, wobble)
        if lift:
            sx, sy = -self.sun[0] * 4 * lift, -self.sun[1] * 4 * lift
            self.poly(shift(q, sx, sy), DEEP, shade, 0)
        if edge:
            lit = mix(fill, tint, edge) if fill.startswith("#") else tint
            self.poly(shift(q, *self.sun), lit, 1, 0)
        self.poly(q, fill, 1, 0)
        return q

    def holed(self, outer: Points, holes: Sequence[Points], fill: str, lift: float = 0,
              edge: float = 0.22, wobble: float = 0.8, tint: str = "#b9c4dc") -> None:
        """A sheet with windows cut into it; its edge shows on the far sides of the holes."""
        rings = [self.cut(outer, wobble)] + [self.cut(h, wobble) for h in holes]

        if self.bend:
            rings = [[self.bend(p) for p in q] for q in rings]

        def d(dx: float, dy: float) -> str:
            return "".join("M" + " ".join(f"{num(x + dx)},{num(y + dy)}" for x, y in q) + "Z" for q in rings)

        if lift:
            self.raw(f'<path d="{d(-self.sun[0] * 4 * lift, -self.sun[1] * 4 * lift)}" '
                     f'fill="{DEEP}" fill-rule="evenodd" fill-opacity=".42"/>')
        if edge:
            self.raw(f'<path d="{d(*self.sun)}" fill="{mix(fill, tint, edge)}" fill-rule="evenodd"/>')
        self.raw(f'<path d="{d(0, 0)}" fill="{fill}" fill-rule="evenodd"/>')

    def line(self, points: Points, colour: str, width: float, a: float = 1, cap: str = "round",
             dash: str = "") -> None:
        """A strip, a string, a seam."""
        extra = f' stroke-opacity="{a:g}"' if a != 1 else ""
        extra += f' stroke-dasharray="{dash}"' if dash else ""
        extra += f' stroke-linecap="{cap}"' if cap != "butt" else ""
        self.raw(f'<polyline points="{self._pts(points)}" fill="none" stroke="{colour}" '
                 f'stroke-width="{num(width)}" stroke-linejoin="round"{extra}/>')

    def rect(self, x: float, y: float, w: float, h: float, fill: str, a: float = 1) -> None:
        """An exact rectangle (skies, washes)."""
        if self.bend and w < VIEW[2]:
            self.poly([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], fill, a, 0)
            return
        extra = f' fill-opacity="{a:g}"' if a != 1 else ""
        self.raw(f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}" fill="{fill}"{extra}/>')

    def ellipse(self, x: float, y: float, rx: float, ry: float, fill: str, a: float = 1) -> None:
        """An exact ellipse (glows only; use `disc` for things)."""
        if self.bend:
            (u, v), low = self.bend((x, y)), self.bend((x, y + 100))
            x, y, rx, ry = u, v, rx * (low[1] - v) / 100, ry * (low[1] - v) / 100
        extra = f' fill-opacity="{a:g}"' if a != 1 else ""
        self.raw(f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" fill="{fill}"{extra}/>')

    def curve(self, d: str, fill: str = "none", a: float = 1, stroke: str = "", width: float = 0) -> None:
        """A path as written."""
        # what is filled and seamed fades as a whole
        kind = "" if stroke and fill != "none" else "stroke-" if stroke else "fill-"
        extra = f' {kind}opacity="{a:g}"' if a != 1 else ""
        if stroke:
            extra += (f' stroke="{stroke}" stroke-width="{num(width)}" stroke-linecap="round"'
                      ' stroke-linejoin="round"')
        self.raw(f'<path d="{d}" fill="{fill}"{extra}/>')

    # ---- rooms ----------------------------------------------------------------
    def shell(self, wall: str, floor: str, ceiling: str, *, left: str = "", right: str = "",
              holes: Sequence[Points] = (), near: float = 235) -> None:
        """Back wall (with holes for windows and doors), side walls, floor and ceiling."""
        r = self.room
        self.poly(r.flat(r.left, r.right, r.top, near, r.back), ceiling, 1, 0)
        self.poly(r.flat(r.left, r.right, 0, near, r.back), floor, 1, 0)
        self.poly(r.side(r.left, 0, r.top, near, r.back), left or mix(wall, DEEP, .35), 1, 0)
        self.poly(r.side(r.right, 0, r.top, near, r.back), right or mix(wall, DEEP, .15), 1, 0)
        self.holed(r.front(r.left, r.right, 0, r.top, r.back), holes, wall, wobble=.4)

    def boards(self, colour: str, width: float = 25, light: str = "", near: float = 250) -> None:
        """Floor boards towards the vanishing point, some of them lighter."""
        r, u = self.room, self.rand.uniform
        n = int((r.right - r.left) / width)
        for i in range(n + 1):
            x = r.left + i * width
            self.line([r.p(x, 0, near), r.p(x, 0, r.back)], colour, 2, cap="butt")
        for _ in range(n):
            x, z = r.left + width * self.rand.randrange(n), u(near + 60, r.back - 20)
            self.line([r.p(x, 0, z), r.p(x + width, 0, z)], colour, 2, cap="butt")
            if light and self.rand.random() < .6:
                self.poly(r.flat(x + 1, x + width - 1, 0, z, min(r.back, z + u(50, 130))), light, 1, 0)

    def box(self, x0: float, x1: float, y0: float, y1: float, z0: float, z1: float,
            front: str, top: str, side: str, lift: float = 0) -> None:
        """A cupboard: top (if below the eye), the side we see, front with a cut edge."""
        r = self.room
        if y1 < r.eye:
            self.sheet(r.flat(x0, x1, y1, z0, z1), top, 0, .18, .5)
        if x0 > r.eye_x or x1 < r.eye_x:
            self.poly(r.side(x1 if x1 < r.eye_x else x0, y0, y1, z0, z1), side, 1, .5)
        self.sheet(r.front(x0, x1, y0, y1, z0), front, lift, .22, .8)

    def contact(self, x: float, z: float, rx: float, rz: float, a: float = 0.5, y: float = 0) -> None:
        """The shadow a thing stands on."""
        r = self.room
        n = 20
        q = [r.p(x + rx * math.cos(math.tau * i / n), y, z + rz * math.sin(math.tau * i / n)) for i in range(n)]
        self.poly(q, DEEP, a, .4)

    # ---- light ----------------------------------------------------------------
    def lamp_pools(self, x: float, h: float, z: float, angles: Sequence[float] = (25, 34, 42),
                   alphas: Sequence[float] = (.36, .24, .16), colour: str = "#b0682f",
                   y: float = 0, walls: bool = True) -> None:
        """A lamp's light on floor and walls: hard nested steps, scallops included."""
        r = self.room
        for ang, a in zip(angles, alphas, strict=True):
            tn = math.tan(math.radians(ang))
            self.poly(r.ring(x, y, z, (h - y) * tn), colour, a, .6)
            if not walls:
                continue
            for wall in (r.left, r.right):
                d = abs(wall - x)
                q = [(zz, h - math.hypot(d, zz - z) / tn) for zz in range(int(z - 260), int(r.back) + 1, 12)
                     if zz > 240]
                if max(v for _, v in q) > y + 4:
                    near = q[0][0]
                    self.poly([r.p(wall, max(v, 0), zz) for zz, v in q]
                              + [r.p(wall, 0, r.back), r.p(wall, 0, near)], colour, a, .4)
            d = r.back - z
            b = [(xx, h - math.hypot(d, xx - x) / tn) for xx in range(int(max(r.left, x - 300)),
                 int(min(r.right, x + 300)) + 1, 12)]
            if max(v for _, v in b) > y + 4:
                self.poly([r.p(xx, max(v, 0), r.back) for xx, v in b]
                          + [r.p(b[-1][0], 0, r.back), r.p(b[0][0], 0, r.back)], colour, a, .4)

    def beam(self, at: Point, to: float, half: float, spread: Sequence[float],
             alphas: Sequence[float] = (.30, .22, .16), colour: str = "#d9924e") -> None:
        """Light in the air below a lamp: nested trapezoids with round feet (units)."""
        x, y = at
        fill = self.linear([(0, colour, .85), (.55, mix(colour, "#b0502a", .4), .42),
                            (1, mix(colour, "#b0502a", .6), 0)], (0, y, 0, to + (to - y) * .35))
        for i, (s, a) in enumerate(zip(spread, alphas, strict=True)):
            foot = to + i * (to - y) * .12
            q = [(x - half, y), (x + half, y)] + [
                (x + s * math.cos(t * math.pi / 12), foot + s * .3 * math.sin(t * math.pi / 12))
                for t in range(13)]
            self.poly(q, fill, a, .5)

    def glow(self, x: float, y: float, rx: float, ry: float, colour: str, a: float = .5) -> None:
        """A weak round haze. Never the only mark that a light leaves."""
        self.ellipse(x, y, rx, ry, self.radial([(0, colour, a), (.5, colour, a * .38), (1, colour, 0)]))

    def panes(self, corner: Point, across: Point, along: Point, colour: str, cols: Sequence[tuple[float, float]],
              rows: Sequence[tuple[float, float]], y: float = 0, a: float = .7) -> None:
        """Window light on the floor, pane by pane. corner/across/along are (x, z) in cm."""
        r = self.room

        def at(u: float, v: float) -> Point:
            return r.p(corner[0] + across[0] * u + along[0] * v, y, corner[1] + across[1] * u + along[1] * v)

        y0, y1 = at(0, 0)[1], at(0, 1)[1]
        fill = self.linear([(0, colour, a), (1, colour, 0)], (0, y0, 0, y1 + (y1 - y0) * .1))
        for u0, u1 in cols:
            for v0, v1 in rows:
                self.poly([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)], fill, 1, .8)

    def daylight(self, panes: Sequence[Points], colour: str, to: Point, *, shafts: float = .2,
                 fill: Sequence[float] = (.12, .09, .07), spread: float = 1, under: Sequence[Points] = (),
                 rim: float = 24) -> None:
        """Day that comes in by a window: it thins out along the wall, and has a shaft for each pane.

        `to`: how far and where the shafts go, in units. Draw it before the furniture; what is
        `under` (convex, apart from each other), the panes and their frame stay out of all. Inside a light.
        """
        xs, ys = [x for q in panes for x, _ in q], [y for q in panes for _, y in q]
        cx, cy, w, h = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, max(xs) - min(xs), max(ys) - min(ys)
        r = self.room
        wall = r.front(r.left, r.right, 0, r.top, r.back)
        # the frame, `rim` wide, stands against the light
        frame = [(min(xs) - rim, min(ys) - rim), (max(xs) + rim, min(ys) - rim),
                 (max(xs) + rim, max(ys) + rim * .75), (min(xs) - rim, max(ys) + rim * .75)]

        def laid(piece: list[Point], fill: str, a: float) -> None:
            # holes are cut out of each piece: a mask costs more than all of them together
            holes = [q for h in (frame, *under) if len(q := _common(piece, list(h))) > 2]
            d = "".join("M" + " ".join(f"{num(x)},{num(y)}" for x, y in q) + "Z" for q in (piece, *holes))
            self.raw(f'<path d="{d}" fill="{fill}" fill-rule="evenodd" fill-opacity="{a:g}"/>')

        if fill:
            # the wall beside the window is lit by what comes back: without a rim, or it is a bubble
            k, most = len(fill) - .2, 1.0
            for a in fill:
                most *= 1 - a
            kx, ky = spread * (w * .62 + 230 * k), spread * (h * .62 + 190 * k)
            x, y = cx + to[0] * .1 * k, cy + to[1] * .12 * k
            n = f"g{len(self.defs)}"
            self.defs.append(f'<radialGradient id="{n}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" '
                             f'gradientTransform="translate({num(x)} {num(y)}) scale({num(kx)} {num(ky)})">'
                             + self._stops(((0, colour, 1 - most), (.4, colour, (1 - most) * .62), (1, colour, 0))) + "</radialGradient>")
            laid(_common(disc(x, y, kx, ky, 36), wall), f"url(#{n})", 1)
        if shafts:
            fade = self.linear([(0, colour, shafts), (.5, colour, shafts * .5), (1, colour, 0)],
                               (cx, cy - h * .3, cx + to[0], cy - h * .3 + to[1]))
            for q in panes:
                laid(_hull([*q, *[(cx + (x - cx) * 1.12 + to[0], cy + (y - cy) * 1.12 + to[1]) for x, y in q]]), fade, 1)

    def sunlight(self, cols: Sequence[tuple[float, float]], low: float, high: float, *, lean: float = 130,
                 reach: float = 330, k: float = 1, mid: float = .64, start: float = 20) -> None:
        """Sunday's sun through a window of the back wall: glass, wall, floor, a shaft for each pane.

        Laid over, never added: added to blue it would be rose. `cols` and the heights are in cm, the
        light falls `lean` aside until `reach`. Inside a light whose blend is `normal`, before furniture.
        """
        r, b = self.room, self.room.back
        x0, x1 = cols[0][0], cols[-1][1]
        wall = r.front(r.left, r.right, 0, r.top, b)
        u, v = r.p((x0 + x1) / 2, low + (high - low) * .35, b)
        kx = (r.p(x1, low, b)[0] - r.p(x0, low, b)[0]) * .5 + 430
        frame = r.front(x0 - 12, x1 + 12, low - 8, high + 12, b)
        n = f"g{len(self.defs)}"
        self.defs.append(f'<radialGradient id="{n}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" gradientTransform="translate('
                         f'{num(u)} {num(v)}) scale({num(kx)} {num(kx * .8)})">'
                         + self._stops(((0, "#e4a868", .6 * k), (.5, "#e0a468", .34 * k), (1, "#d89a68", .1 * k))) + "</radialGradient>")
        d = "".join("M" + " ".join(f"{num(x)},{num(y)}" for x, y in q) + "Z" for q in (wall, frame))
        self.raw(f'<path d="{d}" fill="url(#{n})" fill-rule="evenodd"/>')
        top, foot = min(y for _, y in wall), r.p((x0 + x1) / 2, 0, b)[1]
        self.poly(r.flat(r.left, r.right, 0, max(150, r.f * .18), b), self.linear([(0, "#e8a060", .40 * k), (1, "#e8a060", .10 * k)], (0, foot, 0, 1080)), 1, 0)
        self.poly(r.flat(r.left, r.right, r.top, max(150, r.f * .18), b), self.linear([(0, "#e0a468", .06 * k), (1, "#e0a468", .34 * k)], (0, 0, 0, top)), 1, 0)
        for a, e in cols:
            self.poly(r.front(a, e, low, high, b), self.linear([(0, "#a4bde4", .52), (.55, "#f6e6c8", .6), (1, "#ffe4b0", .76)]), k, 0)
            for t0, t1 in ((.02, mid - .02), (mid + .03, 1)):
                z0, z1 = (b - start) + (reach - b + start) * t0, (b - start) + (reach - b + start) * t1
                self.poly([r.p(a + lean * t0, 0, z0), r.p(e + lean * t0, 0, z0), r.p(e + lean * t1, 0, z1), r.p(a + lean * t1, 0, z1)], "#ffd494", (.74 - .2 * t0) * k, .6)
            h0, h1 = r.p(a, high, b)[1], r.p(a + lean, 0, reach)[1]
            self.poly([r.p(a, high, b - 3), r.p(e, high, b - 3), r.p(e + lean, 0, reach), r.p(a + lean, 0, reach)],
                      self.linear([(0, "#ffd494", .3 * k), (.6, "#ffd494", .10 * k), (1, "#ffd494", 0)], (0, h0, 0, h1)), 1, .6)
            self.line([r.p(a if lean > 0 else e, low, b - 2), r.p(a if lean > 0 else e, high, b - 2)], "#fff0d0", 3.2, .8)

    def neon(self, strokes: Sequence[tuple[Points, str]], width: float = 5, lit: bool = False) -> None:
        """Glass tubes: dark when not `lit`; lit (inside a light) halo, colour and core."""
        if not lit:
            for q, colour in strokes:
                self.line(q, mix(colour, "#1a2038", .8), width * 1.7)
                self.line(shift(q, -width * .2, -width * .25), mix(colour, "#8f9cba", .7), width * .35, .7)
            return
        for w, a in ((width * 11, .05), (width * 7.5, .07), (width * 4.6, .10), (width * 2.8, .18)):
            for q, colour in strokes:
                self.line(q, colour, w, a)
        for q, colour in strokes:
            self.line(q, colour, width)
        for q, colour in strokes:
            self.line(q, mix(colour, "#ffffff", .7), width * .42)

    # ---- other people's windows --------------------------------------------------
    def neighbour(self, x: float, y: float, w: float, h: float, frame: str, glass: str = "#121935",
                  snow: str = "") -> None:
        """An unlit window (x, y: upper left, in units) with cross bar and snow on the sill."""
        self.rect(x - 3, y - 3, w + 6, h + 6, frame)
        self.rect(x, y, w, h, glass)
        self.line([(x, y + h * .47), (x + w, y + h * .47)], frame, max(1.5, w * .05), cap="butt")
        if snow:
            self.poly([(x - 5, y + h + 4), (x - 4, y + h), (x + w * .4, y + h - 3), (x + w + 4, y + h),
                       (x + w + 6, y + h + 4)], snow, 1, .6)

    def neighbour_lit(self, x: float, y: float, w: float, h: float, who: str, colour: str = "#e0a04e",
                      curtain: bool = True) -> None:
        """The same window with its light on and `who` (a name in WHO) in it. Inside a light."""
        self.rect(x, y, w, h, self.linear([(0, mix(colour, "#fff2d0", .25), 1), (1, colour, 1)]))
        s = w / 100
        for q in WHO[who]:
            self.poly([(x + u * s, max(y, min(y + h, y + h + v * s * 1.02))) for u, v in q], "#2a1a1c", 1, .2)
        if curtain:
            side = self.rand.choice((0, 1))
            x0 = x + w * (.8 if side else 0)
            self.rect(x0, y, w * .2, h, mix(colour, "#6a3a36", .55))
        self.line([(x, y + h * .47), (x + w, y + h * .47)], "#2a1a1c", max(1.5, w * .05), cap="butt")


# ---- preview ----------------------------------------------------------------------
def _segments(svg: str) -> tuple[str, list[tuple[str, str, str]]]:
    """Head (with defs) and the top-level groups: (id, blend or "", text)."""
    body_at = svg.index("</defs>") + 7 if "</defs>" in svg else svg.index("</title>") + 8
    head, body = svg[:body_at], svg[body_at:svg.rindex('<g id="marks">')]
    parts, depth, start = [], 0, 0
    for m in re.finditer(r"<g\b[^>]*?(/?)>|</g>", body):
        if m.group(0) == "</g>":
            depth -= 1
            if depth == 0:
                text = body[start:m.end()]
                name = re.search(r'id="([^"]+)"', text)
                blend = re.search(r'data-blend="([^"]+)"', text[:text.index(">")])
                lamp = re.search(r'data-light="([^"]+)"', text[:text.index(">")])
                parts.append(("light-" + lamp.group(1) if lamp else name.group(1) if name else "",
                              blend.group(1) if blend else "", text))
        elif not m.group(1):
            if depth == 0:
                start = m.start()
            depth += 1
    return head, parts


def render(svg: str | Path, png: str | Path, width: int = 1280, lights: Mapping[str, float] | None = None,
           *, margins: bool = False, people: bool = False, tint: tuple[str, float] = ("#ffffff", 0)) -> dict[str, float]:
    """Composite layers and the chosen lights (name -> 0..1; None = all) into `png`.

    `margins` shows the whole 2380; `people` puts grey figures on the marks; `tint`
    multiplies the base like the story's light. Also writes a 160-wide grey thumbnail
    and says L* percentiles, share of warm pixels and time.
    """
    import time  # noqa: PLC0415

    import pygame  # noqa: PLC0415
    import resvg_py  # noqa: PLC0415

    began = time.perf_counter()
    head, parts = _segments(Path(svg).read_text(encoding="utf-8"))
    if not margins:
        head = head.replace('viewBox="-230 0 2380 1080" width="2380"', 'viewBox="0 0 1920 1080" width="1920"')
    marks = Path(svg).read_text(encoding="utf-8").split('<g id="marks">')[1]
    standing: dict[str, list[str]] = {}
    for c in re.findall(r'<circle id="mark-[^>]*>', marks) if people else []:
        v = dict(re.findall(r'([\w-]+)="([^"]*)"', c))
        h, x, y = float(v["data-height"]) / 172, float(v["cx"]), float(v["cy"])
        sit = 40 * h if "data-seat" in v else 0
        head = head.replace("</defs>", f'<clipPath id="k{x:.0f}"><rect x="-230" width="2380" height="{y}"/></clipPath></defs>')
        standing.setdefault(v.get("data-layer", "front"), []).append(
            f'<g clip-path="url(#k{x:.0f})"><g transform="translate({x},{y + sit}) scale({h})"><path d="M-17,0 L-22,-80 L-26,-136 Q-22,-148 -8,-150'
            ' L8,-150 Q22,-148 26,-136 L22,-80 L17,0z" fill="#5b4a52"/><circle cy="-160" r="12" fill="#a3816f"/></g></g>')

    def raster(text: str) -> "pygame.Surface":
        import io  # noqa: PLC0415
        data = resvg_py.svg_to_bytes(svg_string=head + text + "</svg>", width=width)
        return pygame.image.load(io.BytesIO(bytes(data)), "x.png")

    canvas: pygame.Surface | None = None
    pending: list[str] = []

    def flush() -> None:
        nonlocal canvas
        if pending:
            part = raster("".join(pending))
            pending.clear()
            if canvas is None:
                canvas = pygame.Surface(part.get_size())
            canvas.blit(part, (0, 0))

    for name, blend, text in parts:
        if name.startswith("layer-front") and "front" in standing:
            pending.extend(standing.pop("front"))
        if not blend:
            pending.append(text)
            pending.extend(standing.pop(name, []))
            continue
        k = 1.0 if lights is None else lights.get(name.removeprefix("light-"), 0.0)
        if k <= 0:
            continue
        flush()
        part = raster(text)
        assert canvas is not None
        if blend == "normal":
            part.set_alpha(int(255 * k))
            canvas.blit(part, (0, 0))
        else:
            flat = pygame.Surface(part.get_size())
            part.set_alpha(int(255 * k))
            flat.blit(part, (0, 0))
            canvas.blit(flat, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    flush()
    assert canvas is not None
    if standing.keys() - {"front"}:
        sys.stdout.write(f"marks name unknown layers: {sorted(standing)}\n")
    if tint[1]:
        t = tuple(round(255 + (v - 255) * tint[1]) for v in rgb(tint[0]))
        canvas.fill(t, special_flags=pygame.BLEND_RGB_MULT)
    pygame.image.save(canvas, str(png))
    small = pygame.transform.smoothscale(canvas, (160, 90))
    ls, warm = [], 0
    for y in range(90):
        for x in range(160):
            r, g, b, *_ = small.get_at((x, y))
            light = lightness(r, g, b)
            ls.append(light)
            warm += r > b * 1.25 and light > 28
            v = min(255, round(light * 2.55))
            small.set_at((x, y), (v, v, v))
    pygame.image.save(pygame.transform.scale(small, (640, 360)), str(Path(png).with_suffix("")) + "_grey.png")
    ls.sort()
    told = {"p10": ls[1440], "p50": ls[7200], "p90": ls[12960], "p99": ls[14256], "warm%": warm / 144,
            "seconds": time.perf_counter() - began}
    sys.stdout.write(f"{Path(png).name}: " + " ".join(f"{k} {v:.1f}" for k, v in told.items()) + "\n")
    return told


def main(words: Sequence[str]) -> None:
    """PLACE.svg OUT.png [--lights a=1,b=.5 | none] [--margins] [--people] [--width N]."""
    lights: dict[str, float] | None = None
    if "--lights" in words:
        given = words[words.index("--lights") + 1]
        lights = {} if given == "none" else {
            k: float(v or 1) for k, _, v in (item.partition("=") for item in given.split(","))}
    width = int(words[words.index("--width") + 1]) if "--width" in words else 1280
    render(words[0], words[1], width, lights, margins="--margins" in words, people="--people" in words)


if __name__ == "__main__":
    main(sys.argv[1:])
