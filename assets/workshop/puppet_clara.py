"""Clara otherwise: her back, her elbows on something, an apron, an open coat.

The same woman, the same five materials; what changes is which way her weight
goes. Everything hangs from the landmarks of the standing figure.
"""

from __future__ import annotations

from puppet_body import ground_shadow, hand, rolled, shoe, sleeve, thrown
from puppet_face import Face, head, head_from_behind
from puppet_figure import Figure, figure
from puppet_paper import Plane, Sheet, cloth, group, pts, shape, skin

COAT, DRESS = cloth("#4a4e78", 0.34), cloth("#77708a", 0.34)
SCARF, STEEL = cloth("#e06a26", 0.35), cloth("#8d93a3")
FLESH, DARK = skin("#dea27e"), cloth("#44292a", 0.28)
BOOTS = cloth("#503638", 0.3)
STOCKING = "#232038"
FACE = Face(
    skin=FLESH,
    eye_x=49.5,
    apart=22.8,
    eye_y=53,
    eye_size=1.06,
    brow="#3a2426",
    brow_w=2.3,
    brow_arch=2.2,
    nose=21.5,
    nose_out=0.6,
    hump=0.4,
    lip="#98463c",
    full=0.45,
    chin=(66.5, 99),
    chin_w=11,
    jaw=(31, 79),
    hollow=1.4,
    bag=0.35,
    ear=0,
    lines="",
    socket=0.12,
    wide=0.95,
    tall=1.04,
    sunk=-2,
    neck=(25, 60),
)
HEAD_SIZE = 1.43


def clara_head(s: Sheet, at: tuple[float, float], tilt: float) -> str:
    """Return her head, the knot behind it."""
    hair = (
        s.piece(
            "68,5~ 46,-6~ 18,2~ 1,30~ 4,58~ 19,79 28,76 30,60 37,45~ 47,35~ 52,19 63,28~ 79,33 80,17~",
            DARK,
            (15, -3, 0),
            (-5, 5, 2),
            planes=(("shade", "52,19 40,4 30,0 42,22 36,46"),),
        )
        + shape("37,44 31,62~ 38,84 31,74 29,54", DARK.base)
        + shape("22,79 26,92~ 22,99~ 24,90 18,80", DARK.shade)
    )
    back = s.piece("14,60~ -3,55~ -14,70~ -6,88~ 12,90~ 24,76~", DARK, (9, -5, 0), None)
    return head(s, FACE, at, HEAD_SIZE, tilt, back=back, hair=hair)


def _feet(s: Sheet, at: tuple[tuple[float, float], tuple[float, float]]) -> list[str]:
    """Return the far and the near boot, and the stocking above each."""
    legs = []
    for (x, y), size in zip(at, (1.0, 1.04), strict=True):
        stocking = f"{x - 20},740 {x + 24},740 {x + 22},{y - 84} {x - 18},{y - 84}"
        legs.append(
            shoe(s, "boot", (x, y), BOOTS, scale=size) + shape(stocking, STOCKING)
        )
    return legs


def _fringe(x: float, y: float, count: int = 7) -> str:
    """Return the fringe of a scarf's end."""
    return "".join(
        shape(
            f"{x + i * 8},{y - i} {x + 5 + i * 8},{y - 1 - i} "
            f"{x + 6 + i * 8},{y + 23 - i + i % 2 * 5} {x + 2 + i * 8},{y + 24 - i}",
            SCARF.base if i % 2 else SCARF.shade,
        )
        for i in range(count)
    )


def _wrap(s: Sheet, by: tuple[float, float] = (0, 0)) -> str:
    """Return the scarf round her neck."""
    dx, dy = by

    def at(text: str) -> list[tuple[float, float, bool]]:
        return [(x + dx, y + dy, c) for x, y, c in pts(text)]

    return s.piece(
        at(
            "226,236~ 240,214~ 268,206 300,222~ 332,214 358,196 378,214~ 374,244~ 340,272~ 290,276~ 244,264~"
        ),
        SCARF,
        (20, -8, 0),
        (-6, 6, 2),
        planes=(
            (
                "shade",
                at(
                    "262,206 300,224~ 336,216 360,198 352,226~ 318,244~ 284,240~",
                ),
            ),
            ("deep", at("284,232 330,236~ 356,206 340,232~ 314,242~"), 0.55),
            ("shade", at("250,262 282,262~ 330,262 300,272~")),
        ),
    )


# --- her back -----------------------------------------------------------------


def _her_head_from_behind(s: Sheet, at: tuple[float, float], tilt: float) -> str:
    """Return a head that shows its knot, and of the face an edge."""
    hair = s.piece(
        "68,4~ 46,-7~ 18,1~ 1,30~ 3,58~ 14,78~ 32,88~ 46,86~ 56,78 59,66 58,52~ 62,42 72,32~ 78,27 78,15~",
        DARK,
        (13, -4, 0),
        (-5, 5, 2),
        planes=(
            ("shade", "62,42 52,20 40,2 46,26 44,48 56,62"),
            ("deep", "30,58 20,30 34,52", 0.5),
            ("deep", "44,54 50,26 48,56", 0.5),
        ),
    )
    hair += shape("50,84 54,94~ 49,101~ 51,92 46,85", DARK.shade)
    knot = s.piece(
        "22,56~ 38,49~ 54,57~ 58,74~ 46,88~ 28,88~ 16,76~",
        DARK,
        (9, -6, 0),
        (-4, 4, 0),
        planes=(
            ("deep", "18,74 34,70~ 50,78 34,76~", 0.7),
            ("shade", "26,58 42,58~ 54,68 40,63~"),
            ("deep", "30,88 40,80~ 56,78 42,84~", 0.5),
        ),
    )
    return head_from_behind(s, FACE, at, HEAD_SIZE, tilt, hair, over=knot)


def clara_turned() -> Figure:
    """Clara with her back to us: one hand reaches, the other is in the pocket."""
    s = Sheet()
    legs = _feet(s, ((352, 942), (252, 962)))
    far = group(
        "arm-far",
        group("hand-far", hand(s, "pinch", (470, 424), 4, FLESH, 0.92))
        + sleeve(s, (366, 278, 30), (402, 408, 26), (468, 424, 20), COAT),
        (366, 278),
        "torso",
    )
    near_bones = ((236, 282, 34), (190, 410, 29), (232, 500, 24))
    torso = s.piece(
        "262,234 230,250~ 204,296~ 206,380 222,452~ 190,600~ 164,750~ 136,852 200,878~ 270,868 "
        "338,880~ 402,870~ 450,836 418,740~ 394,600~ 378,452~ 392,350 388,290~ 372,250~ 338,232",
        COAT,
        None,
        (-9, 4, 0.8),
        planes=(
            (
                "shade",
                "120,220 250,230 262,300 246,420 232,560 230,720 206,900 100,900",
            ),
            # two seams down from the shoulders, and the vent
            ("shade", "290,262 296,262 300,420 292,452 286,420"),
            ("shade", "352,268 356,270 344,420 346,452 336,420"),
            ("deep", "306,640 314,636 330,900 284,900"),
            ("shade", "303,470 312,470 314,640 304,642"),
            ("shade", "262,462 256,600 232,900 250,900 274,600"),
            ("deep", "376,520 384,700 404,900 380,900 364,700", 0.6),
            ("shade", "346,462 352,560 364,640 352,560 340,470"),
            (
                "#1c1a36",
                "222,248 252,286~ 304,296~ 352,284~ 386,250 374,288~ 340,310~ 298,316~ 244,304~",
                0.3,
            ),
            thrown(*near_bones, by=(12, 10)),
        ),
    )
    # a half belt, with a button at each end
    belt = s.piece(
        "248,424 352,426 352,448 247,446", COAT, None, None, 1.2, ground="shade"
    )
    belt += shape("256,431 263,431~ 263,439 256,439~", STEEL.shade)
    belt += shape("338,432 345,432~ 345,440 338,440~", STEEL.base)
    # the hand is in the pocket: what one sees is the slit, and how it gapes
    near = group(
        "arm-near",
        sleeve(s, *near_bones, COAT)
        + shape("208,488 258,500 252,518 206,506", COAT.deep)
        + shape("206,506 252,518 251,524 205,512", COAT.edge, 0.55),
        (238, 284),
        "torso",
    )
    scarf = s.piece(
        "228,244~ 236,218~ 258,204~ 300,200~ 344,204~ 370,216~ 378,240~ 356,266~ 304,276~ 250,268~",
        SCARF,
        (18, -8, 0),
        (-6, 6, 2),
        planes=(
            ("shade", "236,226 300,236~ 370,218 366,232~ 300,250~ 234,244~"),
            ("deep", "262,244 310,250~ 362,236 312,258~", 0.5),
        ),
    )
    # one end is thrown over the shoulder
    scarf += s.piece(
        "300,226 346,220 352,300 340,396~ 286,392 296,300",
        SCARF,
        (14, -3, 0),
        (-5, 4, 0),
        planes=(
            ("shade", "318,226 328,226 318,390 298,390"),
            ("shade", "288,358 346,362 345,368 288,364"),
            ("shade", "287,370 344,374 343,380 286,376"),
        ),
    )
    scarf += _fringe(287, 391)
    # from behind no arm can be bent before the body: they stay as they are
    s.made = [made for made in s.made if made.kind != "sleeve"]
    return figure(
        "Clara",
        s,
        cast=ground_shadow(((352, 940), (248, 962))),
        leg_far=legs[0],
        leg_near=legs[1],
        upper=far
        + group("torso", torso + belt, (298, 560))
        + _her_head_from_behind(s, (302, 232), 5)
        + group("scarf", scarf, (300, 240), "torso")
        + near,
        pivot=(296, 560),
        lean=1.4,
        hips=((352, 560), (250, 560)),
    )


# --- an apron over the dress ---------------------------------------------------

_DRESS = (
    "262,234 232,250~ 212,300~ 218,372 234,440~ 208,600~ 182,752 236,776~ 306,782 "
    "374,774~ 412,748 388,600~ 364,440 378,346 378,290~ 366,250~ 336,232"
)


def _dress(s: Sheet, *shadows: Plane) -> str:
    """Return the dress she wears under the coat, to below the knee."""
    return s.piece(
        _DRESS,
        DRESS,
        None,
        (-8, 4, 0.8),
        planes=(
            (
                "shade",
                "150,230 252,234 270,300 254,430 246,560 226,680 216,800 150,800",
            ),
            ("shade", "346,250 352,340 338,436 352,540 364,700 338,560 330,440"),
            ("shade", "286,452 288,600 270,800 290,800 300,600"),
            ("shade", "252,452 240,560 232,800 246,800 256,560"),
            ("shade", "322,456 342,640 352,800 366,800 350,620"),
            ("deep", "236,436 364,434 362,444 238,447", 0.6),
            *shadows,
        ),
    )


def _collar(s: Sheet) -> str:
    """Return the little collar of the dress."""
    return s.piece(
        "256,240 262,226~ 282,226 306,250 330,238 344,220 356,232~ 350,252 318,274~ 300,272~",
        DRESS,
        (14, -6, 0),
        (-4, 4, 0),
        planes=(("shade", "306,250 330,238 344,220 356,232~ 348,252 316,274~"),),
    )


def _tray(s: Sheet) -> str:
    """Return a tray of small sausages, seen a little from above, and the mustard."""
    silver, red = cloth("#a9a8b4", 0.4), cloth("#a5523c", 0.4)
    out = shape(
        "364,440 384,448~ 468,454~ 540,446~ 546,448 468,462~ 380,454~", "#3a3850"
    )
    out += s.piece(
        "346,428~ 392,416~ 470,412~ 548,416~ 572,430~ 540,446~ 468,452~ 384,446~",
        silver,
        (10, -8, 0),
        (-6, 4, 0),
        planes=(("shade", "366,432 400,422~ 470,418~ 540,422~ 470,434~ 396,440~"),),
    )
    for i, (x, y) in enumerate(
        ((398, 432), (428, 424), (432, 438), (462, 426), (468, 440), (496, 430))
    ):
        lie = (-7, 5, -3, 8, -6, 2)[i]
        out += (
            f'<g transform="translate({x} {y}) rotate({lie})">'
            + s.piece(
                "-15,-2~ -9,-8~ 9,-8~ 15,-2~ 9,4~ -9,4~", red, (3, -4, 0), None, 1
            )
            + shape("2,-6 4,-24 5.4,-24 4.4,-5", "#d8c7a4")
            + "</g>"
        )
    bowl, mustard = cloth("#d8d2c8", 0.3), "#d3a02c"
    out += s.piece("512,416 554,416 548,434~ 518,434~", bowl, (8, -4, 0), None, 1)
    return out + shape("512,416 532,410~ 554,416 532,421~", mustard)


def clara_serving() -> Figure:
    """Clara, the help: somebody's apron over her dress, a tray in both hands."""
    s = Sheet()
    legs = _feet(s, ((346, 942), (254, 962)))
    linen = cloth("#cfc8c2", 0.3)
    far = group(
        "arm-far",
        group("hand-far", hand(s, "flat", (510, 452), -8, FLESH, 0.9, flip=True))
        + rolled(s, (366, 280, 27), (424, 392, 22), (506, 452, 17), DRESS, FLESH),
        (366, 280),
        "torso",
    )
    near_bones = ((236, 282, 30), (250, 424, 25), (366, 462, 18))
    straps = shape("262,238 276,240 270,330 258,334", linen.shade)
    straps += shape("338,236 350,240 346,332 334,330", linen.base)
    apron = s.piece(
        "254,324 350,322 356,430~ 372,452 388,560~ 398,690~ 372,716~ 306,724~ 238,714~ "
        "218,690 232,560~ 242,452 252,430~",
        linen,
        None,
        (-6, 4, 0.6),
        planes=(
            ("shade", "200,310 268,322 270,430 256,560 250,740 200,740"),
            ("shade", "240,436 372,434 372,450 240,452"),
            ("shade", "308,452 316,600 300,740 320,740 326,600"),
            ("shade", "346,456 360,600 366,740 380,740 370,600"),
            ("deep", "266,340 344,338 344,342 266,344", 0.3),
            ("edge", "262,560 300,556 300,560 262,564", 0.7),
            thrown(*near_bones, by=(-2, 18)),
        ),
    )
    # its ribbon, tied behind
    apron += s.piece(
        "240,440 208,452~ 196,478 214,470 206,506~ 228,486 244,456", linen, (5, -4, 0)
    )
    near = group(
        "arm-near",
        _tray(s)
        + group("hand-near", hand(s, "flat", (358, 462), -6, FLESH, 0.96, flip=True))
        + rolled(s, *near_bones, DRESS, FLESH),
        (238, 284),
        "torso",
    )
    return figure(
        "Clara",
        s,
        cast=ground_shadow(((346, 940), (250, 962))),
        leg_far=legs[0],
        leg_near=legs[1],
        upper=far
        + group("torso", _dress(s) + straps + apron, (298, 560))
        + clara_head(s, (300, 232), 4)
        + group("collar", _collar(s), (300, 240), "torso")
        + group("scarf", _wrap(s), (300, 240), "torso")
        + near,
        pivot=(296, 560),
        lean=-2,
        hips=((346, 560), (254, 560)),
    )


# --- indoors, and nobody after her ---------------------------------------------


def clara_at_ease(*, has_coat: bool = True) -> Figure:
    """Clara indoors: the coat open, the scarf undone, both hands down.

    Args:
        has_coat: else it hangs on a nail somewhere, and she is in her dress.
    """
    s = Sheet()
    sleeves = COAT if has_coat else DRESS
    legs = _feet(s, ((350, 942), (250, 962)))
    far_bones = ((370, 278, 30), (410, 408, 26), (426, 524, 21))
    near_bones = ((232, 280, 32), (204, 414, 27), (222, 532, 21))
    if not has_coat:
        far_bones = ((364, 280, 26), (392, 408, 23), (402, 524, 18))
        near_bones = ((236, 282, 28), (212, 414, 24), (224, 530, 18))
    far = group(
        "arm-far",
        group(
            "hand-far",
            hand(s, "relaxed", (far_bones[2][0], 522), 80, FLESH, 0.94, flip=True),
        )
        + sleeve(s, *far_bones, sleeves),
        (370, 278),
        "torso",
    )
    shadow: Plane = thrown(*near_bones, by=(12, 10))
    if has_coat:
        shadow = ("#1c1a36", "226,250 262,262 270,800 220,800", 0.28)
    dress = _dress(s, shadow)
    # the coat's two fronts: the near one hangs, the far one swings out a little
    near_front = s.piece(
        "264,232 230,252~ 206,300~ 204,380 212,452~ 190,600~ 162,750~ 136,850 190,874~ 236,868 "
        "262,700~ 268,560 264,440~ 262,340 282,268",
        COAT,
        None,
        (-7, 4, 0.8),
        planes=(
            (
                "shade",
                "120,220 250,230 262,300 240,420 226,560 216,720 190,900 100,900",
            ),
            ("deep", "252,330 262,340 262,560 248,720 236,880 230,870 248,560", 0.6),
            ("shade", "226,456 216,600 196,900 212,900 234,600"),
            thrown(*near_bones, by=(10, 8)),
        ),
    )
    far_front = s.piece(
        "332,266 338,232 374,252~ 392,290~ 396,350 386,452~ 404,600~ 428,740~ 460,834 412,866~ "
        "372,862 356,700~ 344,560 342,440~ 344,340",
        COAT,
        None,
        (-8, 4, 0.8),
        planes=(
            (
                "shade",
                "332,240 348,262 356,440 358,560 372,720 392,880 360,880 330,560",
            ),
            ("deep", "384,470 390,620 416,880 398,880 376,640", 0.5),
            ("shade", "372,520 388,516 389,524 373,530"),
        ),
    )
    lapels = s.piece(
        "264,230 248,238~ 250,270 272,340 286,268~ 276,244", COAT, (8, -4, 0), None
    )
    lapels += s.piece(
        "336,230 352,236~ 358,270 338,336 328,266~", COAT, (9, -4, 0), None
    )
    ends = s.piece(
        "252,226~ 268,212~ 286,222 290,300~ 284,428 240,430 244,330~",
        SCARF,
        (14, -3, 0),
        (-5, 4, 0),
        planes=(
            ("shade", "240,240 262,232 262,430 238,430"),
            ("shade", "240,390 286,388 286,394 240,396"),
            ("shade", "240,402 286,400 286,406 240,408"),
        ),
    )
    ends += _fringe(240, 430, 6)
    ends += s.piece(
        "322,222 344,208~ 362,222~ 368,320~ 372,388 330,392 334,310~",
        SCARF,
        (14, -3, 0),
        (-5, 4, 0),
        planes=(
            ("shade", "322,226 340,240 346,392 330,392"),
            ("shade", "332,352 372,348 372,354 332,358"),
            ("shade", "332,364 372,360 372,366 332,370"),
        ),
    )
    ends += _fringe(330, 391, 5)
    near = group(
        "arm-near",
        group("hand-near", hand(s, "relaxed", (near_bones[2][0], 529), 84, FLESH, 0.98))
        + sleeve(s, *near_bones, sleeves),
        (234, 282),
        "torso",
    )
    return figure(
        "Clara",
        s,
        cast=ground_shadow(((350, 940), (248, 962))),
        leg_far=legs[0],
        leg_near=legs[1],
        upper=far
        + group("torso", dress + (far_front + near_front) * has_coat, (298, 560))
        + clara_head(s, (300, 232), 2)
        + group("collar", _collar(s) + lapels * has_coat, (300, 240), "torso")
        + group("scarf", ends, (300, 240), "torso")
        + near,
        pivot=(296, 560),
        lean=0.8,
        hips=((350, 560), (250, 560)),
    )


# --- over a rail, a counter, a machine ------------------------------------------

# how far her weight goes forward for each unit above the hips, and how far down
_FORWARD, _DOWN = 0.25, 0.045


def _bowed(text: str) -> list[tuple[float, float, bool]]:
    """Return an outline as it goes when she leans on something before her."""
    return [
        (x + max(560 - y, 0) * _FORWARD, y + max(560 - y, 0) * _DOWN, c)
        for x, y, c in pts(text)
    ]


def clara_leaning() -> Figure:
    """Clara with both hands on something at the height of her elbows."""
    s = Sheet()
    legs = _feet(s, ((352, 942), (246, 962)))
    far = group(
        "arm-far",
        group("hand-far", hand(s, "flat", (520, 462), 8, FLESH, 0.88))
        + sleeve(s, (436, 292, 29), (454, 420, 26), (518, 460, 20), COAT),
        (434, 292),
        "torso",
    )
    near_bones = ((310, 298, 33), (350, 436, 28), (474, 468, 21))
    torso = s.piece(
        _bowed(
            "262,232 228,252~ 206,300~ 208,380 222,452~ 194,600~ 166,750~ 136,854 196,876~ "
            "262,864 330,878~ 398,872~ 452,838 420,740~ 396,600~ 382,452~ 394,340 390,288~ "
            "374,250~ 336,230"
        ),
        COAT,
        None,
        (-9, 4, 0.8),
        planes=(
            (
                "#1c1a36",
                _bowed(
                    "220,250 250,290~ 300,300~ 350,286~ 384,250 372,290~ 340,316~ 296,322~ 244,306~"
                ),
                0.3,
            ),
            (
                "shade",
                _bowed(
                    "120,220 258,230 280,300 262,420 240,560 236,720 208,900 100,900"
                ),
            ),
            (
                "shade",
                _bowed("340,250 350,400 342,446 348,540 335,640 324,540 318,440"),
            ),
            ("deep", "334,560 300,900 368,900"),
            ("shade", "333,540 318,660 288,900 304,900 335,620"),
            ("deep", "268,640 276,560 262,720 250,900 236,900", 0.5),
            ("shade", "392,540 392,700 414,900 390,900 376,700"),
            # the coat pulls where she bends
            ("shade", _bowed("386,400 300,446 382,428")),
            ("deep", _bowed("392,470 310,500 388,484"), 0.5),
            thrown(*near_bones, by=(-4, 16)),
        ),
    )
    belt = s.piece(
        _bowed("219,410 384,420 383,444 217,434"),
        COAT,
        None,
        None,
        1.2,
        ground="shade",
    )
    belt += s.piece(
        _bowed("352,416 378,419 376,444 351,442"), STEEL, (6, -5, 0), None, 1.2
    )
    # the end of the scarf hangs straight down, away from the coat
    tail = s.piece(
        "372,270 418,264 424,330 416,404~ 370,402 378,330",
        SCARF,
        (14, -2, 0),
        (-5, 4, 0),
        planes=(
            ("shade", "380,264 396,264 390,410 368,410"),
            ("shade", "370,374 420,372 420,378 370,380"),
            ("shade", "370,386 420,384 420,390 370,392"),
        ),
    )
    tail += _fringe(370, 402, 6)
    near = group(
        "arm-near",
        group("hand-near", hand(s, "flat", (474, 468), 4, FLESH, 0.98))
        + sleeve(s, *near_bones, COAT),
        (312, 300),
        "torso",
    )
    return figure(
        "Clara",
        s,
        cast=ground_shadow(((352, 940), (242, 962))),
        leg_far=legs[0],
        leg_near=legs[1],
        upper=far
        + group("torso", torso + belt, (298, 560))
        + clara_head(s, (384, 250), 12)
        + group("scarf", tail + _wrap(s, (82, 16)), (382, 256), "torso")
        + near,
        pivot=(296, 560),
        lean=0,
        hips=((352, 560), (246, 560)),
    )
