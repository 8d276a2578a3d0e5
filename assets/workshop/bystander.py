"""Whoever is painted into a room: cut like the cast, but quieter.

The cast's heads (`puppet_face`) move; these never do, so a dozen flat pieces are enough.
What makes them the same people is kept: the far contour with its brow, dent and cheekbone,
a shade side that is a zigzag, eyes below the middle, hair in two tones, sleeves with elbows.
Everything but the knife's wobble comes from the numbers given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from paper import Place, Point, disc, mix, placed, smooth

Put = Callable[[Sequence[Point]], list[Point]]
NIGHT, WARM_SHADE, EYE, LINEN = "#12101f", "#2a1e30", "#1a1424", "#8990ac"

# where the shoulders end and the neck begins, and how far the neck is bent forward
NECKS = {"gown": (-139, 0), "suit": (-147, 0), "stout": (-141, 0), "thin": (-151, 0), "old": (-130, 6), "coat": (-141, 0), "reads": (-113, 7)}
BODIES: dict[str, list[Point]] = {
    "gown": [(-27, 0), (-19, -62), (-11, -98), (-16, -122), (-14, -132), (-5, -138), (6, -138), (14, -132), (17, -121), (11, -98), (19, -60), (31, 0), (4, 3)],
    "suit": [(-17, 0), (-19, -70), (-24, -76), (-22, -104), (-25, -126), (-19, -140), (-7, -146), (7, -146), (19, -141), (26, -127), (22, -104), (24, -76), (19, -70), (17, 0), (3, 0), (0, -62), (-3, 0)],
    "stout": [(-19, 0), (-22, -60), (-31, -70), (-34, -100), (-29, -124), (-20, -135), (-7, -141), (7, -141), (22, -135), (31, -122), (36, -98), (33, -70), (21, -60), (19, 0), (3, 0), (0, -58), (-3, 0)],
    "thin": [(-12, 0), (-13, -70), (-19, -76), (-16, -106), (-20, -132), (-15, -144), (-6, -151), (6, -151), (15, -145), (20, -132), (16, -106), (19, -76), (13, -70), (12, 0), (2, 0), (0, -66), (-2, 0)],
    "old": [(-17, 0), (-18, -64), (-24, -70), (-26, -104), (-20, -122), (-9, -130), (4, -133), (16, -125), (22, -108), (22, -70), (17, -62), (15, 0), (2, 0), (0, -58), (-3, 0)],
    "coat": [(-19, -34), (-23, -70), (-20, -104), (-23, -124), (-17, -136), (-6, -141), (7, -141), (17, -137), (24, -124), (21, -104), (25, -70), (23, -30), (2, -35)],
    "reads": [(-27, -66), (-27, -88), (-22, -104), (-10, -114), (8, -115), (20, -106), (27, -88), (27, -66)],
}
SKIN: list[Point] = [(34, 24), (60, 18), (76, 27), (79, 45), (76, 52), (79.6, 62), (76, 80), (70, 96), (60, 101), (46, 95), (31, 80), (27, 52)]
SHADED: list[Point] = [(34, 24), (46, 24), (43, 46), (38, 55), (46, 67), (44, 80), (54, 99), (46, 95), (31, 80), (27, 52)]
FAR: list[Point] = [(66, 20), (76, 27), (79, 45), (76, 52), (79.6, 62), (76, 80), (70, 96), (61, 101), (58, 86), (63, 74), (57, 64), (66, 50)]
SKULL: list[Point] = [(26, 78), (15, 62), (11, 40), (18, 16), (38, 0), (60, -3), (76, 8), (80, 26), (56, 40), (38, 66)]
# the front of the hair, over brow and temple
FRONTS: dict[str, list[Point]] = {
    "crop": [(22, 58), (17, 34), (28, 8), (52, -2), (74, 8), (81, 30), (70, 25), (52, 27), (40, 30), (36, 46), (31, 56)],
    "parted": [(22, 60), (16, 34), (26, 8), (48, -3), (72, 4), (83, 22), (80, 33), (64, 26), (49, 16), (42, 31), (35, 48), (30, 58)],
    "thin": [(21, 62), (14, 44), (19, 20), (32, 8), (33, 24), (37, 36), (35, 52), (29, 62)],
    "waves": [(22, 92), (12, 70), (14, 30), (32, 2), (60, -6), (80, 10), (82, 34), (70, 24), (52, 22), (44, 42), (36, 56), (38, 78), (32, 94)],
    "bun": [(24, 60), (16, 36), (26, 8), (50, -3), (74, 8), (81, 32), (66, 22), (52, 20), (44, 34), (37, 50), (30, 60)],
}


@dataclass(frozen=True)
class Bystander:
    """Build, what is done, which light, colours. `behind`: only the nape is seen; `lit`: the light comes from where they look."""

    kind: str
    cloth: str
    skin: str
    hair: str
    cut: str = "crop"
    behind: bool = False
    lit: bool = True
    glass: bool = False
    tie: bool = False


def draw(p: Place, who: Bystander, x: float, y: float, k: float, *, flip: bool = False) -> None:
    """Cut somebody whose soles are at (x, y), `k` units to the centimetre, looking to the right or, flipped, to the left."""
    top, lean = NECKS[who.kind]
    turn, size = (16 if who.kind == "reads" else 9 if who.kind == "old" else 0), .272

    def part(q: Sequence[Point], colour: str, a: float = 1) -> None:
        p.poly(placed(q, x, y, k, flip), colour, a, .25)

    def put(q: Sequence[Point]) -> list[Point]:
        return placed(placed([(u - 48, v - 92) for u, v in q], lean, top - 5, size, turn=turn), x, y, k, flip)
    dark, pale, deep = mix(who.cloth, NIGHT, .42), mix(who.cloth, "#9aa2c4", .14), mix(who.skin, WARM_SHADE, .45)
    if who.kind == "coat":
        for u in (-10, 8):
            part([(u - 6, -40), (u + 6, -40), (u + 5, -7), (u + 13, -2), (u + 12, 1), (u - 6, 1)], mix(who.cloth, NIGHT, .6))
    p.sheet(placed(BODIES[who.kind], x, y, k, flip), who.cloth, .3, .2, .5)
    part([(min(-2, a) if who.lit else max(2, a), b) for a, b in BODIES[who.kind]], dark, .6)
    _front(part, who, top, lean, deep)
    _head(p, put, who, deep, fine=k > 1.3)
    _arms(part, who, dark, pale, deep)


def child_head(p: Place, skin: str, hair: str, cut: str, at: tuple[float, float], size: float, *, flip: bool = False) -> None:
    """A child's head, its chin at `at`: the same contour, shorter, with the eyes set lower."""
    deep = mix(skin, WARM_SHADE, .45)

    def put(q: Sequence[Point]) -> list[Point]:
        return placed([(u - 52, (v - 100) * .88 + (5 if 40 < v < 76 else 0)) for u, v in q], *at, size, flip)
    _head(p, put, Bystander("suit", deep, skin, hair, cut), deep, fine=True)


def _front(part: Callable[..., None], who: Bystander, top: float, lean: float, deep: str) -> None:
    """Neck, and what one sees of shirt, collar or back."""
    part([(lean - 6, top - 12), (lean + 6, top - 9), (lean + 8, top + 4), (lean - 7, top + 5)], deep)
    linen = mix(who.cloth, LINEN, .62)
    if who.kind == "gown":
        low = -110 if who.behind else -120
        part([(-14, -132), (-5, -140), (6, -140), (14, -132), (5, low), (-1, low + 1)], who.skin)
        part([(-14, -132), (-5, -140), (0, -138), (-2, low)] if who.lit else [(2, -139), (6, -140), (14, -132), (5, low), (1, low)], deep, .8)
    elif who.behind:
        part([(lean - 8, top + 3), (lean + 8, top + 3), (lean + 7, top - 1), (lean, top - 2.4), (lean - 7, top - 1)], linen)
        part([(-.6, top + 8), (1.2, top + 8), (2, -80), (.4, -80)], mix(who.cloth, NIGHT, .5))
    elif who.kind in {"coat", "reads"}:
        part([(lean - 10, top + 4), (lean - 8, top - 4), (lean + 3, top + 2), (lean + 10, top - 3), (lean + 10, top + 5), (lean + 3, top + 11)], mix(who.cloth, LINEN, .25))
    else:
        part([(lean - 5, top), (lean + 9, top), (lean + 7, top + 12), (lean + 4, top + 29)], linen)
        knot = [(3, 5), (6, 5), (6.4, 22), (4.4, 26), (3, 22)] if who.tie else [(-1, 4), (4, 6), (9, 3.6), (9, 8.4), (4, 6.6), (-1, 8.6)]
        part([(lean + a, top + b) for a, b in knot], "#181524")
        part([(lean - 7, top - 1), (lean - 4, top - 2), (lean + 4, top + 30), (lean - 4, top + 20), (lean - 9, top + 16), (lean - 6, top + 13)], mix(who.cloth, "#8a8fb0", .2))


def _head(p: Place, put: Put, who: Bystander, deep: str, *, fine: bool) -> None:
    """In the box all heads are drawn in: crown 0, chin 100. Far off (not `fine`) nothing is cut that is smaller than a pixel."""
    def part(q: Sequence[Point], colour: str, a: float = 1) -> None:
        p.poly(put(q), colour, a, .2)
    sheen = mix(who.hair, "#8a92b4", .17)
    if who.cut == "bun":
        part(disc(12, 34, 17, 18, 10), mix(who.hair, NIGHT, .2))
    if who.behind:
        for u in (12, 84):
            part([(u - 4, 50), (u + 3, 48), (u + 4, 60), (u, 68), (u - 3, 62)], deep)
        part(smooth([(22, 86), (13, 58), (14, 26), (34, 2), (60, 0), (82, 24), (84, 56), (74, 86), (48, 94)], 4), who.skin if who.cut == "thin" else who.hair)
        part([(26, 88), (14, 62), (28, 66), (48, 60), (68, 66), (83, 60), (72, 88), (48, 96)] if who.cut == "thin" else [(70, 8), (82, 24), (84, 54), (77, 74), (70, 50)], who.hair if who.cut == "thin" else sheen)
    else:
        if who.cut != "thin":
            part(SKULL, mix(who.hair, NIGHT, .25))
        part(([(14, 40), (22, 14), (42, 1), (64, 3)] if who.cut == "thin" else []) + (SKIN[2:] if who.cut == "thin" else SKIN), who.skin)
        part(SHADED if who.lit else FAR, deep, .85)
        if fine:
            part([(24, 50), (29, 46), (34, 52), (32, 64), (27, 68)], mix(who.skin, deep, .5))
        for x0, x1, w in ((44, 57, 2.6), (68, 76, 2.2)):      # lid and iris in one; the brow over it
            part([(x0, 54), (x0 + 5, 50), (x1, 51.6), (x1 - 2, 57), (x0 + 6, 58)], EYE, .85)
            if fine:
                part([(x0 - 3, 45), (x0 + 5, 40.4), (x1 + 1, 43), (x1, 43 + w), (x0 + 5, 40.4 + w + .6)], mix(who.hair, EYE, .6), .8)
        part([(64, 50), (67, 50), (74, 70), (70, 75), (61, 73), (67, 69)], mix(who.skin, deep, .8))
        if fine:
            part([(56, 82.4), (63, 80.6), (67, 81.6), (75, 80.8), (68, 85.6), (62, 85.4)], mix(deep, "#7a3a40", .45), .9)
        part(FRONTS[who.cut], who.hair)
        if fine and who.cut != "thin":
            part([(36, 12), (54, 4), (72, 12), (56, 13), (42, 20)], sheen)


def _arms(part: Callable[..., None], who: Bystander, dark: str, pale: str, deep: str) -> None:
    """Sleeves with elbows, hands that have something to do."""
    bare = who.kind == "gown"
    s = {"stout": 9, "thin": -4, "gown": -7}.get(who.kind, 0)
    if who.kind == "reads":      # both on the table, the page between them
        part([(-27, -88), (-33, -72), (-20, -66), (0, -68), (2, -75), (-16, -76)], dark)
        part([(24, -94), (33, -74), (24, -66), (6, -68), (6, -75), (20, -78)], pale)
        part([(-2, -75), (8, -75), (9, -69), (-3, -68)], deep)
        return
    if who.glass:
        part([(15 + s, -138), (23 + s, -131), (29 + s, -106), (24 + s, -96), (9, -97), (9, -104), (19 + s, -107)], who.skin if bare else pale)
        part([(18 + s, -100), (24 + s, -96), (9, -97), (9, -100)], deep if bare else dark)
        part([(11, -105), (8, -107), (4, -104), (4, -99), (8, -96), (12, -97)], who.skin)
        part([(6.4, -103), (7.4, -111), (3.6, -123), (11.6, -123), (9.2, -111), (10, -103)], "#8f9abc", .6)
        part([(5, -115), (10.4, -115), (9, -110), (6.6, -110)], "#a08a60", .8)
    else:
        part([(16 + s, -137), (23 + s, -130), (29 + s, -104), (26 + s, -80), (20 + s, -80), (21 + s, -104)], who.skin if bare else pale)
        part([(20 + s, -81), (26 + s, -81), (26.4 + s, -71), (23 + s, -66), (20 + s, -70)], who.skin)
    part([(-17 - s, -138), (-24 - s, -130), (-29 - s, -104), (-25 - s, -79), (-19 - s, -79), (-20 - s, -104)], deep if bare else dark)
    part([(-25 - s, -80), (-19 - s, -80), (-19 - s, -69), (-22 - s, -65), (-26 - s, -71)], deep)
