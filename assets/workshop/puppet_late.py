"""Who came to the play late: somebody's mother, with a cake tin on her knees."""

from __future__ import annotations

from puppet_body import ground_shadow, hand, shoe, sleeve, thrown, trouser
from puppet_face import Face, head
from puppet_figure import Figure, figure
from puppet_paper import Sheet, cloth, group, shape, skin


def mother_upstate() -> Figure:
    """A mother: up since three, the best scarf on, the tin held level for two hundred miles."""
    s = Sheet()
    coat, knit = cloth("#6b6a58", 0.34), cloth("#b98a7a", 0.34)
    scarf, tin = cloth("#a2505a", 0.36), cloth("#8fa3b4", 0.34)
    flesh, grey = skin("#dcae92", 1.08), cloth("#9a8f86", 0.28)
    stocking, shoes = cloth("#5c4a4c", 0.28), cloth("#3a333c", 0.3)
    face = Face(
        skin=flesh,
        eye="#3d4a52",
        eye_x=48.4,
        apart=23.4,
        eye_y=55.5,
        eye_size=0.94,
        heavy=0.8,
        slope=1.3,
        brow="#8a7d74",
        brow_w=2.0,
        brow_arch=1.9,
        brow_slope=0.8,
        nose=19.5,
        nose_wide=2.8,
        nose_out=1.0,
        hook=-1.0,
        lip="#a0564e",
        full=0.3,
        mouth_w=1.04,
        cheek=3.6,
        jowl=3.4,
        chin=(65.5, 97.5),
        chin_w=14,
        jaw=(26, 86),
        bag=0.9,
        lines="nj",
        ear=0.8,
        blush=0.35,
        neck=(26, 62),
        neck_y=112,
        wide=1.02,
        tall=0.95,
        thrust=3,
        sunk=3,
    )
    fringe = s.piece(
        "36,30~ 48,18~ 66,16~ 79,26~ 80,37~ 72,30 66,38~ 58,28~ 48,40~ 42,34~ 36,48~",
        grey,
        (8, -3, 0),
        (-2, 3, 0),
        1,
    )
    wrap = s.piece(
        "82,24~ 72,4~ 46,-8~ 18,2~ 2,30~ 2,66~ 12,92~ 34,108~ 54,110~ 42,96~ 33,80~ 30,60~ 34,40~ 50,24~ 68,20~",
        scarf,
        (20, -4, 0),
        (-6, 5, 2),
        planes=(
            ("shade", "34,40 10,50 2,40 20,16~"),
            ("shade", "30,62 4,78 14,96 34,84"),
            ("deep", "46,-8 40,10 54,22 58,20 48,6", 0.5),
            *(
                (
                    "#e0c9a8",
                    f"{x},{y} {x + 4},{y - 3} {x + 7},{y + 1} {x + 3},{y + 4}",
                    0.7,
                )
                for x, y in ((24, 14), (12, 36), (10, 62), (20, 86), (44, 0), (62, 8))
            ),
        ),
    )
    skull = head(s, face, (300, 338), 1.42, 4, hair=fringe, over=group("wrap", wrap))
    torso = s.piece(
        "262,336 228,354~ 194,404~ 192,500 200,570~ 182,680~ 172,762 236,778~ 300,772 380,778 426,760 412,680~ 396,570 404,500 402,404~ 368,354~ 338,334",
        coat,
        None,
        (-9, 4, 0.8),
        planes=(
            ("shade", "130,340 262,342 272,480 254,600 246,790 130,790"),
            ("deep", "316,420 323,420 336,790 320,790", 0.7),
            *(
                (
                    "shade",
                    f"170,{y} 300,{y + 14} 430,{y - 2} 430,{y + 3} 300,{y + 20} 170,{y + 6}",
                    0.8,
                )
                for y in (418, 486, 640, 706)
            ),
            *(
                ("shade", f"{x},{y} {x + 5},{y} {x + 9},{y + 66} {x + 4},{y + 66}", 0.5)
                for x, y in ((236, 424), (286, 432), (352, 424), (236, 646), (372, 644))
            ),
            thrown((224, 396, 34), (172, 500, 32), (268, 552, 23)),
        ),
    )
    collar = s.piece(
        "246,330 268,346~ 302,356~ 338,344~ 356,326 372,352~ 346,380~ 308,396~ 268,386~ 236,358~",
        knit,
        (20, -4, 0),
        (-5, 4, 0),
        planes=(
            ("shade", "246,332 302,358~ 356,328 306,376~"),
            *(
                (
                    "shade",
                    f"{x},{y} {x + 4},{y + 1} {x + 2},{y + 24} {x - 2},{y + 22}",
                    0.7,
                )
                for x, y in ((262, 352), (284, 362), (308, 366), (330, 360), (348, 348))
            ),
        ),
    )
    # the scarf's knot lies over the collar, its two ends on the coat
    knot = s.piece(
        "306,352~ 330,346~ 340,362~ 322,376~ 304,370~", scarf, (8, -3, 0), (-3, 3, 0), 1
    ) + s.piece(
        "314,370 330,366 356,420~ 340,436 322,410~",
        scarf,
        (8, -3, 0),
        (-3, 3, 0),
        1,
        planes=(("shade", "318,374 326,372 336,426 330,428"),),
    )
    box = s.piece(
        "228,566~ 300,552~ 384,558~ 408,572 410,640~ 386,656~ 300,662~ 236,654~ 222,640 222,580",
        tin,
        (40, -8, 0.4),
        (-8, 5, 1),
        planes=(
            ("shade", "216,590 300,606~ 416,592 416,602 300,618~ 216,602"),
            ("deep", "222,586 300,600~ 410,588 410,592 300,606~ 222,592", 0.6),
            # a painted winter on it: three houses and a sleigh, rubbed off where hands are
            ("#5d7388", "268,626 276,614 284,626 284,642 268,642", 0.8),
            ("#5d7388", "292,628 304,612 316,628 316,646 292,646", 0.8),
            ("#b8676a", "336,634 360,630 368,640 340,644", 0.8),
            # string
            ("#d8c8a0", "312,548 318,548 324,664 317,664"),
            ("#d8c8a0", "218,574 412,564 412,569 218,580"),
            (
                "#d8c8a0",
                "306,566~ 290,554 300,552 314,564 330,550 340,556~ 322,570",
                0.9,
            ),
        ),
    )
    far = group(
        "arm-far",
        sleeve(s, (374, 398, 29), (428, 500, 27), (414, 556, 23), coat, knit)
        + group("hand-far", hand(s, "flat", (414, 562), 168, flesh, 0.84, flip=True)),
        (372, 386),
        "torso",
    )
    near = group(
        "arm-near",
        f'<g transform="translate(0 -56)">{box}</g>'
        + sleeve(s, (224, 398, 34), (170, 500, 32), (252, 566, 24), coat, knit)
        + group("hand-near", hand(s, "flat", (256, 569), 8, flesh, 0.92)),
        (226, 386),
        "torso",
    )
    return figure(
        "A mother",
        s,
        cast=ground_shadow(((346, 944), (254, 964)), 160),
        leg_far=shoe(s, "shoe", (350, 946), shoes, scale=0.86)
        + trouser(s, (342, 740, 32), (346, 830, 26), (348, 920, 18), stocking),
        leg_near=shoe(s, "shoe", (250, 964), shoes, scale=0.9)
        + trouser(s, (262, 740, 34), (256, 840, 28), (252, 938, 19), stocking),
        upper=group("torso", torso, (298, 640))
        + skull
        + group("collar", collar + knot, (300, 348), "torso")
        + far
        + near,
        pivot=(298, 640),
        lean=2.2,
        hips=((342, 690), (262, 690)),
    )
