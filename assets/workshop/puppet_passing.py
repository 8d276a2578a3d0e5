"""Those who come later in the week, or only pass: 4B, the ward by day, a table."""

from __future__ import annotations

from puppet_body import (
    ground_shadow,
    hand,
    shoe,
    sleeve,
    thrown,
    trouser,
    wedges,
)
from puppet_face import Face, glasses, head
from puppet_figure import Figure, figure
from puppet_paper import Sheet, Tone, cloth, group, shape, skin


def _face_of_nina(flesh: Tone) -> Face:
    """What is the same in a gown and in a dress."""
    return Face(
        skin=flesh,
        eye="#324554",
        eye_x=49.5,
        apart=22.6,
        eye_y=54.5,
        eye_size=1.12,
        slope=-0.8,
        heavy=0.4,
        brow="#857a77",
        brow_w=1.8,
        brow_arch=2.6,
        brow_slope=-0.6,
        nose=20,
        nose_out=1.0,
        nose_wide=1.0,
        hook=-1.4,
        lip="#a4544e",
        full=0.4,
        mouth_w=1.0,
        cheek=4.2,
        hollow=0.8,
        jowl=3.2,
        chin=(66, 98),
        chin_w=18,
        jaw=(24.5, 84),
        bag=0.5,
        socket=0.12,
        lines="nc",
        ear=0.9,
        neck=(28, 60),
        neck_y=116,
        wide=1.09,
        tall=0.95,
        sunk=1,
    )


def nina() -> Figure:
    """Nina of 4B: a quilted gown, a white braid, five cards nobody has dealt her."""
    s = Sheet()
    gown, night = cloth("#3f6a74", 0.34), cloth("#d9d2d4", 0.25)
    flesh, white = skin("#d9aa8b"), cloth("#cfc8cb", 0.3)
    felt, lining = cloth("#8a5a4c", 0.32), cloth("#b98a5a", 0.34)
    face = _face_of_nina(flesh)
    braid = s.piece(
        "20,70~ 8,78~ 6,92~ 14,100~ 4,112~ 6,126~ 14,132~ 6,146~ 12,160~ 20,166 24,190 30,164~ 34,150~ 28,138~ 34,126~ 28,112~ 32,98~ 28,84~ 30,70~",
        white,
        (8, -3, 0),
        (-3, 3, 0),
        1,
        planes=(
            ("shade", "8,100 30,92 28,98 14,104"),
            ("shade", "6,130 32,120 30,127 12,134"),
            ("shade", "8,158 32,148 30,154 16,162"),
            ("#8a5a4c", "14,164 32,160 31,167 16,170"),
        ),
    )
    hair = s.piece(
        "68,6~ 50,-4~ 24,0~ 6,20~ 4,46~ 10,66~ 20,78~ 28,74 27,58 31,48 37,38~ 47,30~ 58,20 68,26~ 79,34 81,18~",
        white,
        (15, -3, 0),
        (-5, 5, 2),
        planes=(
            ("shade", "58,20 46,2 38,2 48,18 34,42"),
            ("shade", "31,48 18,26 10,32 24,62"),
            ("shade", "66,24 62,8 70,14 76,30"),
        ),
    )
    skull = head(s, face, (300, 312), 1.42, -5, back="", hair=hair)
    torso = s.piece(
        "262,310 230,326~ 208,370~ 210,460 222,520~ 196,640~ 176,790~ 166,900 224,916~ 300,910 372,916~ 416,896 400,780~ 384,640~ 372,520~ 384,450 382,370~ 366,326~ 338,308",
        gown,
        None,
        (-9, 4, 0.8),
        planes=(
            ("shade", "140,300 262,314 270,420 252,540 240,700 236,930 140,930"),
            *(
                (
                    "shade",
                    f"150,{y} 290,{y + 16} 430,{y - 6} 430,{y - 3} 290,{y + 20} 150,{y + 4}",
                    0.8,
                )
                for y in (600, 680, 760, 840)
            ),
            ("deep", "300,520 312,520 322,930 304,930", 0.8),
            ("shade", "330,560 350,700 346,920 326,920"),
            thrown((232, 360, 32), (192, 490, 30), (292, 520, 22)),
        ),
    )
    front = shape("280,314 330,310 314,420 306,480", night.base) + shape(
        "280,314 296,312 306,470", night.shade
    )
    collar = s.piece(
        "262,310 258,298 276,304 300,400 306,520 292,520 268,430 246,350",
        lining,
        None,
        (-3, 3, 0),
        1.3,
        ground="shade",
    )
    collar += s.piece(
        "338,308 340,296 352,304 362,350 340,430 318,520 306,520 316,410",
        lining,
        (6, 0, 0),
        (-4, 3, 0),
    )
    belt = s.piece(
        "216,520 374,512 376,534 214,544", lining, (20, -2, 0), (-4, 2, 0), 1.2
    ) + s.piece(
        "302,530 318,528 330,610 318,640 306,620", lining, (6, 0, 0), (-2, 2, 0), 1
    )
    cards = ""
    for i, mark in enumerate(("#b0403c", "#2f2b38", "#b0403c", "#2f2b38", "#b0403c")):
        cards += (
            f'<g transform="rotate({-34 + i * 17} 322 520)">'
            + s.piece(
                "306,446 338,446 338,496 306,496",
                cloth("#efeae0", 0.2),
                (6, 0, 0),
                None,
                1,
            )
            + shape("318,462 324,456 330,462 324,474", mark)
            + "</g>"
        )
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (404, 580), 84, flesh, 0.88, flip=True))
        + sleeve(s, (364, 358, 28), (394, 470, 27), (402, 572, 24), gown, lining),
        (362, 346),
        "torso",
    )
    near = group(
        "arm-near",
        cards
        + sleeve(s, (232, 360, 32), (186, 488, 30), (290, 524, 23), gown, lining)
        + group("hand-near", hand(s, "fist", (298, 522), -20, flesh, 0.86)),
        (234, 348),
        "torso",
    )
    return figure(
        "Nina",
        s,
        cast=ground_shadow(((342, 946), (262, 964)), 150),
        leg_far=shape("332,880 360,880 360,930 330,930", flesh.base)
        + shape("332,880 344,880 342,930 330,930", flesh.shade)
        + shoe(s, "shoe", (346, 948), felt, "#4a3230", scale=0.88),
        leg_near=shape("240,890 270,890 270,946 238,946", flesh.base)
        + shape("240,890 254,890 252,946 238,946", flesh.shade)
        + shoe(s, "shoe", (256, 966), felt, "#4a3230", scale=0.92),
        upper=far
        + group("torso", torso + front + belt, (298, 600))
        + skull
        + group("collar", collar, (300, 330), "torso")
        + group(
            "braid",
            braid,
            (268, 268),
            "head",
            "rotate(-5 300 312) translate(237.5 155.8) scale(1.42)",
        )
        + near,
        pivot=(298, 600),
        lean=-1.4,
        hips=((340, 700), (262, 700)),
    )


def nina_in_black() -> Figure:
    """Nina as who she is: a good black dress, lace at the neck, the braid put up."""
    s = Sheet()
    black, lace = cloth("#453f50", 0.42), cloth("#d8d0cc", 0.25)
    flesh, white = skin("#d9aa8b"), cloth("#cfc8cb", 0.3)
    felt = cloth("#8a5a4c", 0.32)
    # combed back from the forehead, with a parting, and the braid laid round
    hair = s.piece(
        "66,8~ 50,-3~ 26,-1~ 8,18~ 5,44~ 9,64~ 18,76~ 27,72 26,58 30,48 34,36~ "
        "44,26~ 60,17 70,24~ 79,33 80,18~",
        white,
        (15, -3, 0),
        (-5, 5, 2),
        planes=(
            ("shade", "60,17 44,8 26,14 12,36 9,58 20,34 38,20"),
            ("shade", "30,48 22,40 14,52 14,68 22,60"),
            ("edge", "64,14 48,5 34,8 50,10", 0.7),
        ),
    )
    # the braid lies behind the hairline, from one ear to the other
    crown = s.piece(
        "16,68~ 2,52~ -2,34~ 4,16~ 18,1~ 36,-7~ 54,-6~ 66,4~ 60,10 46,4~ 30,6~ "
        "16,18~ 10,34~ 14,50~ 24,62",
        white,
        (4, -6, 0),
        (-3, 4, 0),
        1,
        planes=tuple(
            ("shade", text)
            for text in (
                "8,62 14,48 16,52 14,64",
                "0,48 13,42 12,46 2,52",
                "-2,32 12,30 11,34 -2,37",
                "2,17 14,20 13,24 1,22",
                "12,5 20,13 17,16 8,9",
                "26,-5 28,6 25,8 21,-3",
                "40,-8 38,4 34,5 36,-7",
                "54,-7 47,4 43,4 49,-7",
                "64,2 54,7 51,6 60,-1",
            )
        ),
    )
    drop = '<circle cx="28" cy="74" r="2.6" fill="#c98a3c"/>'
    skull = head(
        s, _face_of_nina(flesh), (300, 312), 1.42, -5, hair=hair + crown, over=drop
    )
    torso = s.piece(
        "264,308 232,324~ 210,366~ 214,450 240,524~ 216,640~ 198,770~ 186,872 "
        "238,890~ 304,884 366,890~ 404,874 392,770~ 380,640~ 358,524~ 378,450 "
        "380,368~ 364,324~ 336,306",
        black,
        None,
        (-9, 4, 0.8),
        planes=(
            ("shade", "140,300 264,312 272,420 256,530 246,700 246,910 140,910"),
            ("deep", "236,521 366,513 367,527 237,535", 0.8),
            *wedges(
                (
                    "262,536 270,640 252,886 240,886 256,660",
                    "296,534 306,700 300,886 284,886 294,700",
                    "346,530 366,700 384,884 368,886 356,700",
                ),
                "deep",
                0.55,
            ),
            ("rim", "330,534 340,620 344,760 332,640", 0.32),
            ("rim", "318,392 330,440 332,500 322,450", 0.28),
            ("shade", "186,852 404,854 404,862 186,861"),
            thrown((232, 360, 30), (198, 478, 27), (300, 540, 20)),
        ),
    )
    for i in range(5):
        torso += (
            f'<circle cx="{312 - i * 0.6:.1f}" cy="{380 + i * 30}" r="4.2" '
            f'fill="{black.deep}"/><circle cx="{313 - i * 0.6:.1f}" '
            f'cy="{379 + i * 30}" r="1.6" fill="{black.rim}"/>'
        )
    # lace: a standing band, and a flat collar whose edge is cut in points
    collar = s.piece(
        "262,312 264,288 284,300 318,300 338,286 342,310 326,330 300,336 274,328",
        lace,
        (14, -3, 0),
        (-4, 3, 0),
        1.2,
    )
    collar += s.piece(
        "262,308 246,320 238,340 250,344 256,358 268,354 278,368 288,360 304,372 "
        "308,344 286,330",
        lace,
        None,
        (-3, 3, 0),
        1.2,
        ground="shade",
    )
    collar += s.piece(
        "340,306 356,318 366,336 356,342 352,356 340,352 330,366 320,358 304,372 "
        "308,344 326,330",
        lace,
        (6, 0, 0),
        (-4, 3, 0),
        1.2,
    )
    for x, y in (
        (256, 338),
        (270, 344),
        (286, 350),
        (326, 348),
        (340, 342),
        (352, 334),
    ):
        collar += f'<circle cx="{x}" cy="{y}" r="2.6" fill="{black.shade}"/>'
    collar += s.piece(
        "306,326 318,332 318,348 306,356 294,348 294,332",
        cloth("#b97a2e", 0.4),
        (5, -3, 0),
        (-3, 3, 0),
        1,
    ) + shape("300,334 307,331 309,340 302,343", "#f0c878", 0.8)

    def cuff(x: float, y: float, turn: float) -> str:
        return (
            f'<g transform="translate({x:g} {y:g}) rotate({turn:g})">'
            + s.piece(
                "-8,-21 3,-22 9,-15 4,-9 10,-3 4,4 10,10 4,16 8,22 -8,21",
                lace,
                (5, -4, 0),
                None,
                1,
            )
            + "</g>"
        )

    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (336, 522), 164, flesh, 0.84, flip=True))
        + sleeve(s, (362, 356, 26), (396, 458, 24), (344, 520, 19), black)
        + cuff(340, 521, 138),
        (360, 344),
        "torso",
    )
    near = group(
        "arm-near",
        sleeve(s, (232, 358, 30), (194, 478, 27), (296, 540, 20), black)
        + cuff(298, 541, 31)
        + group("hand-near", hand(s, "relaxed", (302, 544), 24, flesh, 0.86)),
        (234, 346),
        "torso",
    )
    return figure(
        "Nina, in a good black dress",
        s,
        cast=ground_shadow(((342, 946), (262, 964)), 150),
        leg_far=shape("330,860 358,860 358,930 330,930", "#4a4250")
        + shape("330,860 342,860 342,930 330,930", "#352f42")
        + shoe(s, "shoe", (346, 948), felt, "#4a3230", scale=0.88),
        leg_near=shape("240,866 270,866 270,946 240,946", "#4a4250")
        + shape("240,866 254,866 252,946 240,946", "#352f42")
        + shoe(s, "shoe", (256, 966), felt, "#4a3230", scale=0.92),
        upper=group("torso", torso, (298, 600))
        + skull
        + group("collar", collar, (300, 330), "torso")
        + near
        + far
        + group("scarf", _lent_scarf(s), (300, 340), "torso"),
        pivot=(298, 600),
        lean=-1.4,
        hips=((340, 700), (262, 700)),
        free=("near", "far"),
    )


def _lent_scarf(s: Sheet) -> str:
    """The orange scarf, laid over an old lady's shoulders by somebody else."""
    wool = cloth("#dd6a2b", 0.4)
    left = s.piece(
        "264,298 238,314~ 206,346~ 200,384 222,396~ 240,400 250,440 246,494~ 250,528 "
        "284,534~ 288,480 284,420~ 284,380 292,352 302,340 284,314",
        wool,
        (18, -5, 0.3),
        (-4, 3, 0),
        planes=(
            ("shade", "268,326 238,350 228,390 240,398 262,372"),
            ("shade", "262,400 274,440 268,534 258,534 264,450"),
            ("deep", "246,504 286,509 286,516 246,511", 0.45),
        ),
    )
    # where the hem was, four threads are missing
    left += "".join(
        shape(f"{252 + i * 7},526 {256 + i * 7},527 {255 + i * 7},552", wool.shade)
        for i in (0, 1, 4)
    )
    right = s.piece(
        "340,298 364,312~ 392,344~ 396,378 376,390~ 362,392 354,430 356,470~ 350,500 "
        "322,498~ 322,450 326,400~ 330,372 322,350 304,342 322,316",
        wool,
        (8, 0, 0),
        (-6, 4, 1),
        planes=(
            ("shade", "344,328 368,352 372,386 356,388 350,360"),
            ("shade", "340,396 334,440 340,500 332,500 328,440"),
            ("deep", "320,474 356,478 356,484 320,480", 0.45),
        ),
    )
    return left + right


def day_nurse() -> Figure:
    """The day nurse: rested, quick, the keys, and a yogurt with a name on it."""
    s = Sheet()
    scrub, knit = cloth("#7d9fb0", 0.32), cloth("#46586c", 0.32)
    flesh, black = skin("#c99470", 1.02), cloth("#2e282d", 0.24)
    shoes, cord = cloth("#d5d2cf", 0.25), "#a8445a"
    face = Face(
        skin=flesh,
        eye="#1f171b",
        eye_x=48.8,
        apart=23.4,
        eye_y=54.5,
        eye_size=1.02,
        slope=-0.4,
        heavy=0.2,
        brow="#2c2529",
        brow_w=2.2,
        brow_arch=2.2,
        nose=17.5,
        nose_out=-0.6,
        nose_wide=2.2,
        hook=-0.4,
        lip="#a04a52",
        full=0.7,
        mouth_w=1.04,
        cheek=2.8,
        jowl=2.4,
        chin=(66, 98),
        chin_w=15,
        jaw=(27, 82),
        soft=True,
        bag=0.15,
        ear=0.85,
        blush=0.16,
        neck=(26, 62),
        neck_y=118,
        wide=1.1,
        tall=0.94,
    )
    hair = s.piece(
        "74,8~ 58,-6~ 28,-6~ 4,14~ -4,44~ -2,72~ 8,84 24,84 30,78~ 26,62 30,50~ 36,40~ 40,32 52,36~ 66,34~ 80,32 83,20~",
        black,
        (16, -3, 0),
        (-6, 6, 2),
        planes=(
            ("shade", "40,32 38,10 30,6 34,30 28,56"),
            ("rim", "56,-2 70,6 62,8", 0.5),
            ("shade", "52,36 50,14 58,16 58,35"),
        ),
    )
    skull = head(
        s,
        face,
        (302, 306),
        1.44,
        1,
        hair=hair,
        over=group("glasses", glasses(face, "square", "#7a3f4a")),
    )
    top = s.piece(
        "264,314 342,314 372,400 366,520 384,640 340,656 262,656 222,640 244,520 244,400",
        scrub,
        (34, -3, 0),
        (-6, 3, 0),
        planes=(
            ("shade", "330,460 350,600 330,640"),
            ("shade", "250,560 300,566 298,620 250,614"),
        ),
    )
    vee = (
        shape("284,312 334,312 312,366", flesh.shade)
        + shape("304,312 334,312 313,360", flesh.base)
        + shape("276,312 286,308 312,360 332,308 342,312 313,382", scrub.deep)
    )
    left = s.piece(
        "266,308 234,326~ 208,374~ 204,470 198,590~ 178,756 224,776~ 268,768 270,600 262,420 270,360",
        knit,
        (24, -5, 0.4),
        (-4, 3, 0),
        planes=(
            ("shade", "176,738 270,752 270,758 176,744"),
            ("shade", "206,640 248,646 247,694 202,688", 0.6),
        ),
    )
    right = s.piece(
        "340,306 370,324~ 392,374~ 388,470 400,590~ 424,746 388,764~ 362,758 356,600 358,420 352,360",
        knit,
        (10, 0, 0),
        (-8, 4, 1),
        planes=(("shade", "360,742 424,728 424,734 360,749"),),
    )
    strap = shape("280,318 286,316 312,452 306,454", cord) + shape(
        "334,316 328,314 308,452 313,454", cord
    )
    strap += s.piece(
        "296,452 326,448 330,490 300,494", cloth("#ece6dc", 0.2), (6, -2, 0), None, 1
    ) + shape("301,457 311,456 312,470 302,471", flesh.shade)
    keys = (
        '<circle cx="284" cy="548" r="10" fill="none" stroke="#c9a35a" stroke-width="3"/>'
        + shape("280,556 286,556 282,592 276,594", "#d6b878")
        + shape("286,556 292,554 296,590 290,592", "#8f97a5")
    )
    pot = s.piece(
        "304,506 342,502 338,552 310,554",
        cloth("#e9e4dc", 0.2),
        (10, -2, 0),
        (-3, 2, 0),
        1.2,
        planes=(("#7a9ab0", "304,522 342,518 340,534 306,538", 0.8),),
    ) + shape("326,504 352,470 356,473 332,504", "#b9bec6")
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (414, 576), 84, flesh, 0.86, flip=True))
        + sleeve(s, (370, 358, 29), (400, 472, 27), (412, 570, 22), knit, knit),
        (368, 346),
        "torso",
    )
    near = group(
        "arm-near",
        pot
        + sleeve(s, (232, 360, 33), (184, 492, 30), (286, 542, 22), knit, knit)
        + group("hand-near", hand(s, "fist", (290, 542), -10, flesh, 0.84)),
        (234, 348),
        "torso",
    )
    return figure(
        "The day nurse",
        s,
        cast=ground_shadow(((350, 944), (256, 964)), 150),
        leg_far=shoe(s, "sneaker", (350, 946), shoes, scale=0.9)
        + trouser(s, (340, 640, 44), (346, 790, 34), (348, 914, 29), scrub),
        leg_near=shoe(s, "sneaker", (252, 964), shoes, scale=0.94)
        + trouser(s, (264, 640, 48), (258, 800, 37), (254, 930, 31), scrub),
        upper=far
        + group("torso", top + vee + right + left, (298, 640))
        + group("keys", keys, (284, 540), "torso")
        + skull
        + group("lanyard", strap, (306, 320), "torso")
        + near,
        pivot=(298, 640),
        lean=-2,
        hips=((340, 650), (264, 650)),
    )


def donor() -> Figure:
    """A man at the table: dinner jacket, a glass, an anecdote about himself."""
    s = Sheet()
    jacket, shirt = cloth("#35364a", 0.36), cloth("#e4dfd8", 0.25)
    flesh, silver = skin("#dcae8f", 1.0), cloth("#b9b6ba", 0.34)
    shoes, silk = cloth("#26222a", 0.35), cloth("#7e2f45", 0.35)
    face = Face(
        skin=flesh,
        eye="#28323f",
        eye_x=49.5,
        apart=22.6,
        eye_y=53,
        eye_size=1.06,
        slope=0.4,
        heavy=0.5,
        brow="#87807e",
        brow_w=2.6,
        brow_arch=2.2,
        brow_slope=-0.6,
        nose=21,
        nose_out=1.4,
        nose_wide=1.4,
        hump=0.8,
        lip="#b0584e",
        full=0.4,
        mouth_w=1.22,
        mouth_y=82,
        ridge=1,
        cheek=2.2,
        jowl=5.5,
        chin=(70, 101),
        chin_w=19,
        jaw=(25, 86),
        soft=True,
        bag=0.45,
        lines="nc",
        blush=0.34,
        ear=1.05,
        neck=(18, 73),
        neck_y=114,
        wide=1.08,
        tall=1.04,
        sunk=3,
    )
    hair = s.piece(
        "76,6~ 60,-8~ 34,-8~ 12,4~ 4,26~ 4,50~ 12,68 24,68 26,54 32,50 38,36 46,24~ 60,14~ 74,18~ 80,28 83,16~",
        silver,
        (16, -3, 0),
        (-6, 6, 2),
        planes=(
            ("shade", "46,24 36,6 44,2 54,16"),
            ("edge", "58,-2 74,6 66,8", 0.7),
            ("shade", "30,48 16,28 12,36 24,56"),
        ),
    )
    skull = head(s, face, (304, 250), 1.46, -6, hair=hair)
    front = s.piece(
        "266,250 346,248 372,340 352,470 356,600 300,600 280,470 258,340",
        shirt,
        (24, 0, 0),
        None,
        0,
        planes=(
            *(
                (
                    "shade",
                    f"{296 + i * 9},290 {299 + i * 9},290 {301 + i * 9},470 {298 + i * 9},470",
                    0.6,
                )
                for i in range(5)
            ),
            ("#7e2f45", "250,470 380,460 384,540 250,550"),
            ("#59203a", "250,490 380,480 380,484 250,494"),
            ("#24243a", "240,550 390,540 390,620 240,620"),
        ),
    )
    left = s.piece(
        "262,250 218,268~ 190,316~ 188,420 172,530~ 170,640 236,660~ 286,650 306,600 290,480 300,420 278,320",
        jacket,
        (30, -6, 0.5),
        (-4, 3, 0),
        planes=(
            ("deep", "200,560 262,568 262,576 200,568", 0.6),
            thrown((226, 300, 37), (176, 440, 33), (280, 500, 24)),
        ),
    )
    right = s.piece(
        "348,246 386,266~ 406,316~ 404,420 420,530~ 424,630 380,648~ 348,640 336,600 348,480 340,420 360,330",
        jacket,
        (12, 0, 0),
        (-10, 4, 1),
        planes=(("deep", "362,556 410,548 410,556 362,564", 0.6),),
    )
    square = shape("370,350 392,344 388,330 380,340 374,332", silk.base)
    lap = s.piece(
        "262,250 274,236 296,330 312,420 260,340 246,300",
        silk,
        None,
        (-3, 2, 0),
        ground="deep",
    ) + s.piece(
        "348,246 342,234 354,240 384,300 372,340 336,430 342,330",
        jacket,
        (8, 0, 0),
        (-5, 3, 0),
        ground="deep",
    )
    tie = s.piece(
        "280,264 306,276 334,260 338,288 308,284 284,294",
        cloth("#26222e", 0.35),
        (14, -2, 0),
        (-3, 2, 0),
        1.2,
    )
    collar = s.piece(
        "258,248 274,236 306,270~ 342,232 352,246 342,268 308,272 280,270",
        shirt,
        (14, -3, 0),
        (-3, 2, 0),
    )
    flute = shape(
        "404,318 432,312 430,372 422,384 424,424 436,428 412,434 420,424 416,386 408,376",
        "#e4edf0",
        0.55,
    ) + shape("405,338 431,333 429,371 420,382 409,375", "#d9b45e", 0.8)
    far = group(
        "arm-far",
        sleeve(s, (386, 300, 33), (440, 424, 31), (420, 420, 24), jacket)
        + sleeve(s, (436, 430, 28), (436, 428, 27), (418, 400, 23), jacket)
        + flute
        + group("hand-far", hand(s, "fist", (410, 410), -60, flesh, 0.86)),
        (384, 286),
        "torso",
    )
    near = group(
        "arm-near",
        sleeve(s, (224, 300, 38), (172, 444, 34), (276, 504, 25), jacket)
        + shape("270,490 280,484 300,520 288,526", shirt.base)
        + group("hand-near", hand(s, "flat", (286, 508), 12, flesh, 0.98)),
        (226, 286),
        "torso",
    )
    return figure(
        "A man at the table",
        s,
        cast=ground_shadow(((362, 944), (244, 964)), 180),
        leg_far=shoe(s, "shoe", (362, 946), shoes)
        + trouser(s, (352, 576, 58), (358, 764, 43), (356, 912, 33), jacket),
        leg_near=shoe(s, "shoe", (238, 964), shoes, scale=1.06)
        + trouser(s, (246, 576, 62), (244, 774, 46), (242, 930, 36), jacket),
        upper=group("torso", front + right + left + square, (300, 620))
        + skull
        + group("collar", lap + collar + tie, (304, 258), "torso")
        + far
        + near,
        pivot=(300, 620),
        lean=-3,
        hips=((352, 630), (246, 630)),
    )


def county_clerk() -> Figure:
    """The county clerk: petitions left, records right, a thimble for the pages."""
    s = Sheet()
    slip, shirt = cloth("#7a6a84", 0.34), cloth("#d8d4cc", 0.25)
    flesh, grey = skin("#7c4c38", 1.05), cloth("#77706f", 0.34)
    trews, shoes, bow = (
        cloth("#4a4650", 0.3),
        cloth("#33282a", 0.3),
        cloth("#b08a3c", 0.34),
    )
    face = Face(
        skin=flesh,
        eye="#160e12",
        eye_x=50,
        apart=22,
        eye_y=54,
        eye_size=1.12,
        slope=0.6,
        heavy=0.5,
        brow="#a39b97",
        brow_w=3.0,
        brow_arch=3.0,
        nose=21,
        nose_out=4.2,
        nose_wide=2.6,
        lip="#b8685c",
        full=0.45,
        mouth_w=1.3,
        hollow=1.8,
        cheek=1.0,
        chin=(67, 101),
        chin_w=12,
        jaw=(29, 82),
        bag=0.5,
        lines="nf",
        ear=1.15,
        neck=(30, 55),
        neck_y=116,
        mouth_y=83.5,
        wide=0.88,
        tall=1.1,
        thrust=8,
        sunk=4,
        hump=1.6,
        smile=2.2,
    )
    hair = s.piece(
        "36,40 30,32~ 18,26~ 6,36~ 6,56~ 13,70 24,70 26,56 32,50",
        grey,
        (9, -3, 0),
        (-3, 3, 0),
    )
    dome = s.piece(
        "30,36 20,28~ 20,14~ 36,3~ 58,2~ 73,12~ 78,31 60,25 44,28",
        flesh,
        (16, -4, 0),
        (-4, 4, 2),
        1.2,
    )
    stache = shape("66,77 58,78~ 54,81 60,82 67,80.4 73,82 78,81 74,78~", grey.base)
    skull = head(
        s,
        face,
        (302, 250),
        1.42,
        6,
        hair=dome + hair,
        whiskers=stache,
        over=group("glasses", glasses(face, "half", "#c8a25e")),
    )
    torso = s.piece(
        "264,250 228,266~ 210,312~ 220,410 230,500 222,600 300,612 380,598 372,500 380,400 384,310~ 366,264~ 340,248",
        slip,
        None,
        (-8, 4, 1),
        planes=(
            ("shade", "170,240 262,254 272,360 254,480 256,620 170,620"),
            *(
                (
                    "shade",
                    f"{210},{y} 300,{y + 8} 390,{y - 4} 390,{y - 1} 300,{y + 11} 210,{y + 3}",
                    0.6,
                )
                for y in (400, 450, 500)
            ),
            ("shade", "214,584 300,596 390,582 390,588 300,602 214,590"),
            thrown((232, 292, 30), (192, 430, 27), (288, 452, 21)),
        ),
    )
    vee = (
        shape("268,250 340,248 312,350", shirt.base)
        + shape("268,250 288,248 311,344", shirt.shade)
        + shape("260,252 270,248 312,346 340,246 348,250 313,366", slip.deep)
    )
    collar = s.piece(
        "258,252 272,238 306,270~ 340,236 350,250 340,280 308,274 280,284",
        shirt,
        (14, -3, 0),
        (-3, 3, 0),
    )
    tie = s.piece(
        "284,268 306,278 330,266 334,288 308,286 288,294",
        bow,
        (12, -2, 0),
        (-3, 2, 0),
        1.2,
        planes=(("shade", "300,274 312,274 312,288 300,288"),),
    )
    sheaf = ""
    for i, tint in enumerate(("#cfc8b8", "#e9e4d8", "#d9c27a")):
        sheaf += s.piece(
            f"{282 - i * 4},{392 + i * 8} {366 - i * 6},{372 + i * 8} {384 - i * 6},{470 + i * 6} {300 - i * 4},{490 + i * 6}",
            cloth(tint, 0.2),
            (8, -2, 0),
            (-3, 2, 0),
            1.2,
        )
    sheaf += "".join(
        shape(
            f"{288 + i * 3},{428 + i * 14} {344 + i * 3},{415 + i * 14} {344 + i * 3},{418 + i * 14} {288 + i * 3},{431 + i * 14}",
            "#9a7f3c",
        )
        for i in range(4)
    )
    far = group(
        "arm-far",
        sleeve(s, (368, 290, 28), (404, 408, 26), (372, 440, 20), shirt, shirt)
        + shape("374,330 404,326 406,342 376,346", "#4a4650")
        + group("hand-far", hand(s, "pinch", (376, 436), 192, flesh, 0.84, flip=True))
        + '<circle cx="324" cy="424" r="6" fill="#c8705a"/>',
        (366, 278),
        "torso",
    )
    near = group(
        "arm-near",
        sheaf
        + sleeve(s, (234, 292, 31), (192, 432, 28), (286, 466, 21), shirt, shirt)
        + shape("200,346 240,350 238,366 198,362", "#4a4650")
        + group("hand-near", hand(s, "flat", (288, 466), -6, flesh, 0.9)),
        (236, 280),
        "torso",
    )
    return figure(
        "The county clerk",
        s,
        cast=ground_shadow(((346, 944), (262, 964))),
        leg_far=shoe(s, "shoe", (352, 946), shoes)
        + trouser(s, (340, 586, 42), (348, 750, 32), (348, 912, 28), trews),
        leg_near=shoe(s, "shoe", (256, 964), shoes, scale=1.04)
        + trouser(s, (270, 586, 46), (264, 760, 35), (260, 930, 30), trews),
        upper=group("torso", torso + vee, (300, 590))
        + skull
        + group("collar", collar + tie, (304, 256), "torso")
        + near
        + far,
        pivot=(300, 590),
        lean=0.6,
        hips=((340, 600), (270, 600)),
    )


def paramedic() -> Figure:
    """The paramedic: reflecting stripes, a bag on the back, snow on the shoulders."""
    s = Sheet()
    jacket, trews = cloth("#3c5a52", 0.34), cloth("#3a3f4c", 0.3)
    flesh, hair_t = skin("#a8734f", 1.03), cloth("#2f2629", 0.26)
    boots, pack, hi = cloth("#2c272c", 0.3), cloth("#b3543c", 0.34), "#d9d6c4"
    face = Face(
        skin=flesh,
        eye="#1a1114",
        eye_x=49.8,
        apart=22.4,
        eye_y=53.5,
        eye_size=1.28,
        slope=-0.6,
        brow="#241b1f",
        brow_w=2.8,
        brow_arch=1.6,
        brow_slope=-0.6,
        brow_y=0.8,
        nose=20.5,
        nose_out=0.8,
        nose_wide=1.2,
        hump=0.8,
        lip="#8c443e",
        full=0.7,
        cheek=1.4,
        chin=(67.5, 99),
        chin_w=12,
        jaw=(30, 80),
        ear=0.95,
        neck=(20, 68),
        neck_y=116,
        bag=0.2,
        wide=1.0,
        tall=1.05,
    )
    back = s.piece(
        "16,54~ 4,62~ -2,84~ 4,108~ 14,112 20,96~ 26,78~", hair_t, (7, -3, 0), None
    )
    hair = s.piece(
        "34,44 26,40 20,46~ 18,60~ 22,72 27,64 29,54 36,50", hair_t, (6, -2, 0), None
    )
    cap = s.piece(
        "80,36 82,14~ 70,-5~ 44,-10~ 16,-1~ 4,20~ 4,44 42,42",
        cloth("#2f3b4c", 0.34),
        (20, -4, 0),
        (-6, 5, 2),
        planes=(
            ("shade", "44,-10 36,14 40,40 48,39 46,12"),
            ("shade", "64,-6 62,12 66,38 72,37 70,10"),
            ("shade", "24,-4 16,16 22,42 30,42 26,14"),
        ),
    )
    cap += s.piece(
        "2,34 44,30 82,27 84,41~ 46,46~ 4,52",
        cloth("#2f3b4c", 0.34),
        (20, -3, 0),
        (-4, 3, 0),
    ) + shape("20,37 34,36 34,45 21,47", hi)
    skull = head(
        s, face, (302, 252), 1.4, -1, back=back, hair=hair, over=group("hat", cap, transform="translate(0 -5)")
    )
    bag = s.piece(
        "240,270 198,262~ 158,284~ 142,380~ 150,500~ 186,530~ 244,520",
        pack,
        (22, -6, 0),
        None,
        planes=(
            ("shade", "140,380 230,396 230,408 140,394"),
            (hi, "144,420 232,432 232,446 146,434", 0.9),
        ),
    )
    torso = s.piece(
        "260,256 224,272~ 202,318~ 200,420 192,560~ 198,628 300,642 404,622 402,560~ 390,420 392,316~ 372,270~ 342,254",
        jacket,
        None,
        (-9, 5, 1),
        planes=(
            ("shade", "150,246 258,260 268,380 244,520 250,650 150,650"),
            (hi, "180,470 300,488 410,464 410,484 300,510 180,490"),
            ("#a8a698", "180,470 244,480 244,500 180,490"),
            (hi, "180,572 300,590 410,566 410,584 300,610 180,592"),
            ("#a8a698", "180,572 248,582 248,602 180,592"),
            ("deep", "316,290 321,290 330,650 323,650", 0.8),
            ("#e8e4dc", "352,340 388,334 390,366 354,372"),
            ("#3c5a52", "358,346 384,342 384,347 358,351"),
            ("#3c5a52", "358,355 376,352 376,357 358,360"),
            thrown((232, 300, 34), (178, 430, 31), (260, 380, 23)),
        ),
    )
    snow = shape("228,268 262,256 258,262 236,276", "#e6ebf2") + shape(
        "352,256 376,268 384,280 366,272", "#e6ebf2"
    )
    collar = s.piece(
        "244,258 262,236 304,268~ 344,234 360,254 348,292 308,286 262,300",
        jacket,
        (24, -5, 0),
        (-5, 4, 0),
        planes=(("shade", "254,254 304,280~ 352,250 308,268~"),),
    )
    strap = shape(
        "252,268 268,266 284,380 274,470 262,470 270,380", pack.shade
    ) + shape("346,264 358,270 368,360 360,400", pack.shade)
    far = group(
        "arm-far",
        group("hand-far", hand(s, "open", (446, 590), 70, flesh, 0.86, flip=True))
        + sleeve(s, (374, 298, 31), (418, 430, 29), (442, 578, 24), jacket, jacket)
        + shape("400,470 452,458 455,472 404,484", hi),
        (372, 286),
        "torso",
    )
    near = group(
        "arm-near",
        sleeve(s, (230, 300, 34), (176, 432, 31), (254, 384, 23), jacket, jacket)
        + group("hand-near", hand(s, "fist", (256, 384), -30, flesh, 0.88)),
        (232, 288),
        "torso",
    )
    return figure(
        "The paramedic",
        s,
        cast=ground_shadow(((354, 944), (250, 964)), 170),
        leg_far=shoe(s, "ankle", (356, 946), boots)
        + trouser(s, (346, 610, 46), (352, 770, 36), (352, 914, 30), trews),
        leg_near=shoe(s, "ankle", (246, 964), boots, scale=1.04)
        + trouser(s, (258, 610, 50), (252, 780, 39), (248, 930, 32), trews),
        upper=bag
        + far
        + group("torso", torso + snow, (300, 620))
        + skull
        + group("collar", collar + strap, (304, 264), "torso")
        + near,
        pivot=(300, 620),
        lean=2.4,
        hips=((346, 620), (258, 620)),
    )


def bridge_painter() -> Figure:
    """The bridge painter: one green for eleven years, a harness, a brush."""
    s = Sheet()
    overall, hood = cloth("#8d9089", 0.32), cloth("#5c5348", 0.32)
    flesh, beard_t = skin("#d69a7c", 1.06), cloth("#a5542f", 0.32)
    boots, web, green = cloth("#4a3a32", 0.3), cloth("#c9702f", 0.34), "#4f8a72"
    face = Face(
        skin=flesh,
        eye="#2f3a44",
        eye_x=50,
        apart=21.4,
        eye_y=53,
        eye_size=1.06,
        speaks=1.5,
        smile=2.2,
        slope=0.8,
        heavy=0.6,
        brow="#8c4a2c",
        brow_w=3.4,
        brow_arch=0.8,
        nose=21,
        nose_out=6.6,
        nose_wide=1.8,
        hump=2.6,
        hook=-1,
        lip="#a05a4c",
        full=0.4,
        ridge=1.8,
        cheek=1.8,
        hollow=1.6,
        jowl=1,
        chin=(68, 100),
        chin_w=15,
        jaw=(27, 83),
        bag=0.3,
        lines="fc",
        blush=0.36,
        ear=1.2,
        neck=(16, 70),
        neck_y=116,
        wide=1.06,
        tall=1.0,
        thrust=5,
        sunk=3,
    )
    beard = s.piece(
        "25,58 32,60 37,74~ 46,80~ 54,78 60,74.6 67,77 75,75 80,79 80,96~ 70,112~ 54,112~ 36,98~",
        beard_t,
        (12, -4, 0),
        None,
        0,
        planes=(
            ("shade", "50,90 58,110 50,110 40,96"),
            ("shade", "62,94 68,110 62,110"),
            ("rim", "74,88 77,96 70,106 72,96", 0.6),
        ),
    )
    cap = s.piece(
        "80,33 82,14~ 72,-4~ 46,-10~ 18,-2~ 4,20~ 6,48~ 16,62 26,56 32,44 44,38",
        cloth("#3e4a52", 0.34),
        (20, -4, 0),
        (-6, 5, 2),
        planes=(
            (green, "54,8 62,6 63,12 55,13"),
            (green, "34,18 38,17 38,22"),
            (green, "66,20 69,20 68,24"),
        ),
    )
    skull = head(
        s,
        face,
        (302, 246),
        1.44,
        4,
        hair=shape("31,46 36,44 35,54 30,58", beard_t.shade),
        beard=beard,
        over=group("hat", cap),
    )
    torso = s.piece(
        "258,252 220,270~ 196,316~ 202,420 196,540~ 200,640 300,656 400,636 402,540~ 388,420 396,314~ 376,268~ 344,250",
        overall,
        None,
        (-9, 5, 1),
        planes=(
            ("shade", "150,240 256,256 266,380 240,520 246,660 150,660"),
            ("deep", "316,300 320,300 326,660 320,660", 0.7),
            (green, "352,520 364,516 366,528 354,530"),
            (green, "344,560 350,558 351,566"),
            (green, "270,430 276,428 277,438 271,438"),
            (green, "372,470 388,462 390,470 376,478"),
            ("shade", "340,600 372,540 376,600"),
            thrown((230, 300, 35), (180, 440, 32), (282, 500, 24)),
        ),
    )
    harness = (
        shape("248,262 266,256 304,420 296,450", web.base)
        + shape("346,256 362,262 330,420 316,440", web.base)
        + shape("248,262 256,259 298,440 296,450", web.shade)
    )
    harness += s.piece(
        "204,436 300,452 394,432 394,454 300,474 204,458",
        web,
        (30, -2, 0),
        (-4, 2, 0),
        1.2,
    ) + s.piece(
        "296,436 320,434 322,474 298,478", cloth("#a9b2ba"), (6, -2, 0), (-3, 2, 0), 1
    )
    harness += shape("210,620 240,650 236,656 204,628", web.base) + shape(
        "396,612 360,650 366,656 402,622", web.shade
    )
    collar = s.piece(
        "240,260 258,236 304,270~ 346,234 364,256 350,300 308,292 260,306",
        hood,
        (22, -5, 0),
        (-5, 4, 0),
        planes=(("shade", "252,256 304,284~ 354,252 308,270~"),),
    )
    brush = s.piece(
        "442,596 458,590 466,640 450,646", cloth("#a8764a"), (5, -2, 0), (-2, 2, 0), 1
    ) + s.piece(
        "444,642 474,632 482,676 474,690 456,694 450,680",
        cloth(green, 0.3),
        (8, -2, 0),
        (-3, 2, 0),
        1,
    )
    far = group(
        "arm-far",
        brush
        + sleeve(s, (380, 298, 32), (426, 432, 30), (438, 566, 25), overall, hood)
        + group("hand-far", hand(s, "fist", (438, 572), 74, flesh, 0.94, flip=True))
        + shape("452,600 460,598 460,606", green),
        (378, 286),
        "torso",
    )
    near = group(
        "arm-near",
        sleeve(s, (228, 300, 35), (176, 442, 32), (276, 496, 25), overall, hood)
        + group("hand-near", hand(s, "fist", (280, 494), -12, flesh, 0.96))
        + shape("304,486 312,484 311,492", green),
        (230, 288),
        "torso",
    )
    return figure(
        "The bridge painter",
        s,
        cast=ground_shadow(((360, 944), (248, 964)), 180),
        leg_far=shoe(s, "ankle", (362, 946), boots, scale=1.06)
        + trouser(s, (350, 620, 50), (358, 770, 40), (358, 912, 34), overall, 4),
        leg_near=shoe(s, "ankle", (242, 964), boots, scale=1.1)
        + trouser(s, (254, 620, 54), (248, 780, 43), (246, 928, 36), overall, 4),
        upper=far
        + group("torso", torso + harness, (300, 630))
        + skull
        + group("collar", collar, (304, 260), "torso")
        + near,
        pivot=(300, 630),
        lean=-1,
        hips=((350, 630), (254, 630)),
        free=("near",),
    )
