"""Marc and Jeff with their backs to us: at a counter, and with a number on.

From behind nobody's arm can be bent before the body; the arms stay as they are
drawn, and what the back says is said by shoulders and by what is pinned to it.
"""

from __future__ import annotations

from puppet_body import ground_shadow, hand, sleeve, thrown
from puppet_face import head_from_behind
from puppet_figure import Figure, figure
from puppet_leads import (
    BEARD,
    FACE_OF_JEFF,
    FACE_OF_MARC,
    LINEN,
    SKIN_OF_JEFF,
    SKIN_OF_MARC,
    SUIT,
    legs_of_jeff,
    legs_of_marc,
)
from puppet_paper import Sheet, cloth, group, shape


def _unbent(s: Sheet) -> None:
    """Forget the sleeves, so that no second, jointed arms are made of them."""
    s.made = [made for made in s.made if made.kind != "sleeve"]


def marc_turned() -> Figure:
    """Marc from behind: the suit is broader than he is, one hand on a counter."""
    s = Sheet()
    legs = legs_of_marc(s)
    hair = s.piece(
        "66,8~ 46,-3~ 22,6~ 6,30~ 8,56~ 16,76~ 30,84 46,83~ 56,78 59,66 58,52~ 64,44 68,36~ 77,30 79,16~",
        BEARD,
        (14, -4, 0),
        (-4, 5, 2),
        planes=(
            ("#6e6468", "60,46 66,40 66,46 61,52"),
            ("shade", "28,20 40,34 34,58 26,40"),
        ),
    )
    beard = shape("60,62 66,66 72,74 79,76 77,96 56,100 50,84 57,76", BEARD.base)
    skull = head_from_behind(s, FACE_OF_MARC, (302, 224), 1.44, 7, hair, beard=beard)
    far = group(
        "arm-far",
        group("hand-far", hand(s, "flat", (474, 446), 4, SKIN_OF_MARC, 1.0))
        + sleeve(s, (380, 256, 31), (414, 400, 27), (468, 446, 22), SUIT),
        (380, 244),
        "torso",
    )
    near_bones = ((230, 256, 35), (188, 410, 30), (186, 552, 24))
    torso = s.piece(
        "264,212 222,230~ 194,286~ 214,350 226,430~ 210,520~ 204,592 250,604~ 306,606 362,602~ "
        "400,586 396,510~ 382,424~ 396,346 408,280~ 384,228~ 344,210",
        SUIT,
        None,
        (-7, 4, 0.8),
        planes=(
            ("shade", "180,200 252,212 266,300 250,430 240,520 236,620 180,620"),
            # the middle seam, the vent, and where it is too wide for him
            ("shade", "306,232 311,232 313,420 312,520 306,520 304,400"),
            ("deep", "306,520 312,520 320,620 300,620"),
            ("shade", "216,350 282,380 232,372"),
            ("shade", "394,350 330,384 388,372"),
            ("deep", "232,440 296,462 236,452", 0.5),
            ("shade", "384,430 330,456 380,444"),
            thrown(*near_bones, by=(12, 10)),
        ),
    )
    collar = s.piece(
        "262,214~ 272,196~ 302,192~ 336,196~ 348,212~ 330,222~ 284,224~",
        LINEN,
        (14, -4, 0),
        (-4, 3, 0),
    )
    collar += s.piece(
        "250,224~ 264,206~ 304,216~ 346,204~ 360,222~ 332,238~ 280,240~",
        SUIT,
        (12, -5, 0),
        (-4, 3, 0),
    )
    near = group(
        "arm-near",
        group("hand-near", hand(s, "relaxed", (186, 562), 92, SKIN_OF_MARC, 1.08))
        + sleeve(s, *near_bones, SUIT)
        + shape("164,548 210,548 209,558 164,558", LINEN.base),
        (232, 244),
        "torso",
    )
    _unbent(s)
    return figure(
        "Marc",
        s,
        cast=ground_shadow(((356, 944), (256, 964))),
        leg_far=legs[0],
        leg_near=legs[1],
        upper=far
        + group("torso", torso, (298, 540))
        + skull
        + group("collar", collar, (300, 220), "torso")
        + near,
        pivot=(298, 540),
        lean=1.6,
        hips=((346, 556), (262, 556)),
    )


def jeff_turned(*, has_number: bool = False) -> Figure:
    """Jeff from behind, all shoulder blades.

    Args:
        has_number: a paper 4 is pinned to his back, and he has forgotten it; it
            can be read where he looks to the left.
    """
    s = Sheet()
    wool, black = cloth("#cf9a2c", 0.3), cloth("#2c2830", 0.22)
    scarf, orange = cloth("#46587c", 0.3), cloth("#e06a26", 0.35)
    legs = legs_of_jeff(s)
    hair = s.piece(
        "72,5~ 54,-8~ 24,-4~ 2,20~ 3,46~ 8,66 16,76 22,70 26,84 34,74 40,86 46,75 53,80 57,66 56,54~ 61,46 64,52 67,38 72,44 75,34 82,38 83,20~",
        black,
        (14, -3, 0),
        (-6, 5, 2),
        planes=(
            ("#4a434c", "60,0 48,12 46,34 54,16"),
            ("#4a434c", "36,2 26,20 26,44 34,22"),
            ("shade", "18,50 26,68 20,74 12,64"),
        ),
    )
    # what stands up at the back, and won't lie down for anybody
    hair += shape("22,2 12,-8~ 30,-3", black.shade) + shape(
        "8,14 -2,8~ 12,4", black.shade
    )
    skull = head_from_behind(s, FACE_OF_JEFF, (302, 238), 1.43, 6, hair)
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (432, 596), 82, SKIN_OF_JEFF, 0.72))
        + sleeve(s, (364, 278, 27), (402, 430, 25), (424, 584, 24), wool)
        + s.piece(
            "398,566 448,558 454,612 410,620",
            wool,
            (10, -4, 0),
            (-4, 3, 0),
            planes=(("shade", "400,586 454,578 454,585 402,593"),),
        ),
        (362, 278),
        "torso",
    )
    near_bones = ((238, 280, 30), (196, 432, 26), (186, 578, 24))
    torso = s.piece(
        "266,234 234,250~ 216,296~ 222,400 224,540~ 210,690 256,706~ 312,708 370,700~ 398,682 "
        "388,540~ 380,400~ 388,296~ 370,250~ 338,232",
        wool,
        None,
        (-7, 4, 0.8),
        planes=(
            ("shade", "190,220 256,236 266,310 250,430 246,560 236,730 190,730"),
            ("shade", "212,664 304,680 400,656 400,663 304,687 212,671"),
            ("shade", "212,680 304,696 400,672 400,678 304,702 212,686"),
            # two shoulder blades
            ("shade", "272,300 286,352 280,372 266,340"),
            ("shade", "346,300 350,344 338,366 342,330"),
            ("shade", "300,400 306,560 296,640 294,520"),
            thrown(*near_bones, by=(12, 10)),
        ),
    )
    paper = ""
    if has_number:
        paper = shape("252,330 354,322 360,448 258,456", "#1c1a36", 0.3)
        paper += s.piece(
            "254,324 352,316 357,440 346,446 260,450",
            cloth("#ece6da", 0.2),
            (52, -4, 0),
            None,
            1.2,
        )
        paper += shape("357,440 346,446 345,433", "#c9c2b8")
        # in ballpoint, gone over until it could be read from the street
        paper += shape(
            "312,338 322,337 286,398 314,396 313,376 322,375 323,395 336,394 336,403 "
            "324,404 326,428 316,429 314,405 274,408 273,400",
            "#3b4a7a",
        )
        for x, y in ((262, 332), (345, 325), (266, 442), (342, 435)):
            paper += shape(
                f"{x - 6},{y - 1} {x + 6},{y - 3} {x + 6},{y - 1} {x - 6},{y + 1}",
                "#8d93a3",
            )
        # he is seen with it looking to the left, and only the figure is mirrored
        paper = group("number", paper, transform="translate(612 0) scale(-1 1)")
    wrap = s.piece(
        "236,244~ 246,222~ 272,212~ 304,210~ 340,212~ 362,228~ 360,250~ 316,262~ 264,260~",
        scarf,
        (18, -8, 0),
        (-5, 5, 1),
        planes=(("shade", "244,232 304,244~ 358,230 350,246~ 304,254~ 246,248~"),),
    )
    lent = s.piece(
        "228,252~ 238,226~ 268,214~ 306,212~ 346,214~ 370,230~ 370,254~ 320,272~ 256,270~",
        orange,
        (20, -8, 0),
        (-6, 6, 2),
        planes=(("shade", "236,236 306,250~ 366,232 358,250~ 306,260~ 240,254~"),),
    )
    near = group(
        "arm-near",
        group("hand-near", hand(s, "relaxed", (186, 594), 94, SKIN_OF_JEFF, 0.74))
        + sleeve(s, *near_bones, wool)
        + s.piece(
            "160,562 212,564 208,616 164,614",
            wool,
            (10, -4, 0),
            (-4, 3, 0),
            planes=(("shade", "160,586 212,588 212,595 160,593"),),
        ),
        (238, 282),
        "torso",
    )
    _unbent(s)
    return figure(
        "Jeff",
        s,
        cast=ground_shadow(((350, 944), (262, 964))),
        leg_far=legs[0],
        leg_near=legs[1],
        upper=far
        + group("torso", torso + paper, (298, 600))
        + skull
        + group("scarf", wrap, (300, 240), "torso")
        + group("scarf-lent", lent, (300, 240), "torso")
        + near,
        pivot=(298, 600),
        lean=1.5,
        hips=((342, 620), (266, 620)),
    )
