"""Those the rest of the week needs: a crew, a bed's other half, a hall at night."""

from __future__ import annotations

from puppet_body import ground_shadow, hand, rolled, shoe, sleeve, thrown, trouser
from puppet_face import Face, glasses, head
from puppet_figure import Figure, figure
from puppet_joints import Seat
from puppet_paper import Sheet, cloth, group, mix, shape, skin


def inez() -> Figure:
    """Inez: thirteen unpaid hours upright, the clean apron folded in quarters."""
    s = Sheet()
    coat, lining = cloth("#7d4f45", 0.34), cloth("#c79a6b", 0.34)
    shirt, trews = cloth("#dcd8d2", 0.25), cloth("#3a3648", 0.3)
    flesh, black = skin("#b27c58", 1.02), cloth("#2b2428", 0.22)
    shoes = cloth("#332e38", 0.3)
    face = Face(
        skin=flesh,
        eye="#1e1417",
        eye_x=48.6,
        apart=23.6,
        eye_y=55,
        eye_size=1.0,
        slope=-0.5,
        heavy=0.5,
        brow="#2a2024",
        brow_w=2.6,
        brow_arch=1.4,
        brow_y=0.4,
        nose=20.5,
        nose_out=0.6,
        nose_wide=2.2,
        hook=-0.8,
        lip="#8c4440",
        full=0.7,
        mouth_w=1.06,
        cheek=3.2,
        jowl=1.6,
        chin=(66.5, 98.5),
        chin_w=15,
        jaw=(26.5, 82),
        bag=0.4,
        lines="n",
        ear=0.8,
        neck=(25, 62),
        neck_y=116,
        wide=1.07,
        tall=1.0,
    )
    hair = s.piece(
        "76,12~ 60,0~ 32,-2~ 8,14~ 2,42~ 6,66~ 16,78 26,72~ 26,58 30,48~ 38,40~ 50,30~ 64,26~ 80,33 83,22~",
        black,
        (15, -3, 0),
        (-5, 5, 2),
        planes=(
            ("shade", "62,26 50,6 42,4 52,28 36,42"),
            ("rim", "64,4 76,12 70,14", 0.4),
        ),
    )
    # a plait laid round the head like a loaf
    plait = ""
    for i, (x, y, w) in enumerate(
        ((8, 22, 15), (20, 6, 17), (36, -4, 18), (53, -5, 17), (68, 3, 14))
    ):
        plait += s.piece(
            f"{x - w * 0.8:.0f},{y + 4}~ {x - w * 0.2:.0f},{y - w * 0.62:.0f}~ "
            f"{x + w * 0.7:.0f},{y - 5}~ {x + w * 0.75:.0f},{y + 6}~ {x:.0f},{y + 10}~",
            black,
            (6, -4, 8 * i),
            (-2, 3, 0),
            1,
        )
    skull = head(s, face, (300, 300), 1.44, 4, hair=hair + group("plait", plait))
    torso = s.piece(
        "262,296 230,314~ 200,364~ 198,470 206,560~ 190,664 226,680~ 300,674 372,682 404,664~ 392,560~ 394,470 396,364~ 370,314~ 338,296",
        coat,
        None,
        (-9, 5, 1),
        planes=(
            ("shade", "160,300 262,306 270,440 252,560 258,700 160,700"),
            *(
                (
                    "shade",
                    f"180,{y} 300,{y + 12} 420,{y - 4} 420,{y - 1} 300,{y + 16} 180,{y + 4}",
                    0.7,
                )
                for y in (392, 470, 550, 626)
            ),
            ("deep", "322,560 330,560 336,700 324,700", 0.8),
            thrown((228, 348, 34), (186, 480, 31), (292, 500, 23)),
        ),
    )
    front = s.piece(
        "282,298 330,296 350,380 344,470 322,560 310,470 290,380",
        shirt,
        (18, -2, 0),
        None,
        0,
        planes=(("shade", "306,330 312,330 322,556 316,540"),),
    )
    collar = s.piece(
        "258,290 280,304~ 304,310~ 330,304~ 346,286 366,304 352,340 320,326~ 290,328~ 262,346 240,306",
        lining,
        (22, -4, 0),
        (-5, 4, 0),
        planes=(("shade", "258,290 304,311~ 346,286 310,320~"),),
    )
    cloth_square = s.piece(
        "270,446 352,434 362,520 282,534",
        cloth("#e6e2dc", 0.2),
        (16, -4, 0),
        (-4, 3, 0),
        1.4,
        planes=(
            ("shade", "312,440 317,439 326,527 320,528"),
            ("shade", "274,484 358,472 359,478 275,490"),
            ("#a9b4c4", "340,436 352,434 356,462 350,463", 0.6),
        ),
    )
    far = group(
        "arm-far",
        sleeve(s, (372, 348, 31), (408, 468, 29), (352, 512, 22), coat, lining)
        + group("hand-far", hand(s, "flat", (358, 508), 196, flesh, 0.86, flip=True)),
        (370, 336),
        "torso",
    )
    near = group(
        "arm-near",
        sleeve(s, (228, 348, 34), (182, 482, 31), (286, 514, 23), coat, lining)
        + group("hand-near", hand(s, "flat", (290, 512), -10, flesh, 0.9)),
        (230, 336),
        "torso",
    )
    return figure(
        "Inez",
        s,
        cast=ground_shadow(((350, 944), (254, 964)), 150),
        leg_far=shoe(s, "shoe", (350, 946), shoes, scale=0.9)
        + trouser(s, (344, 660, 50), (348, 790, 39), (348, 912, 30), trews),
        leg_near=shoe(s, "shoe", (252, 964), shoes, scale=0.94)
        + trouser(s, (258, 660, 54), (254, 800, 42), (252, 930, 32), trews),
        upper=group("torso", torso + front, (298, 640))
        + skull
        + group("collar", collar, (304, 306), "torso")
        + group("apron", cloth_square, (318, 486), "torso")
        + far
        + near,
        pivot=(298, 650),
        lean=1.6,
        hips=((344, 670), (258, 670)),
        free=("near", "far"),
    )


def baker() -> Figure:
    """The baker: up at twelve, forearms like a map of all the ovens there were."""
    s = Sheet()
    vest, apron = cloth("#c9c2ba", 0.3), cloth("#e4dccb", 0.25)
    check, clog = cloth("#6f7688", 0.3), cloth("#e0dbd3", 0.25)
    flesh, brown = skin("#d19c76", 1.04), cloth("#4c3a30", 0.26)
    face = Face(
        skin=flesh,
        eye="#38281f",
        eye_x=50.5,
        apart=21.4,
        eye_y=53,
        eye_size=0.92,
        heavy=0.9,
        slope=0.6,
        brow="#46362d",
        brow_w=2.0,
        brow_arch=1.8,
        brow_slope=0.5,
        nose=24,
        nose_out=2.2,
        hump=1.6,
        lip="#a3604f",
        full=0.35,
        mouth_w=0.92,
        cheek=-0.6,
        hollow=2.2,
        chin=(68, 101),
        chin_w=9,
        jaw=(33, 79),
        bag=0.7,
        lines="n",
        ear=1.3,
        neck=(30, 58),
        neck_y=120,
        wide=0.9,
        tall=1.06,
        thrust=4,
    )
    hair = s.piece(
        "62,8~ 40,2~ 18,12~ 8,34~ 12,58~ 20,70 26,64 27,50 32,42~ 40,30~ 52,22~ 62,16",
        brown,
        (12, -3, 0),
        (-3, 4, 2),
    )
    cap = s.piece(
        "4,34 2,8~ 22,-12~ 50,-14~ 74,-4~ 82,16 80,26 44,20~ 10,38",
        cloth("#efe9df", 0.2),
        (18, -4, 0),
        (-5, 5, 2),
        planes=(
            ("shade", "4,34 44,18~ 80,24 80,28 44,24~ 6,40"),
            ("shade", "40,-14 34,8 38,18 46,18 44,-2"),
        ),
    )
    stubble = shape("34,78 44,84~ 56,92 68,90 68,99 54,101~ 38,92", brown.base, 0.28)
    skull = head(
        s, face, (306, 262), 1.42, 7, hair=hair, beard=stubble, over=group("cap", cap)
    )
    torso = s.piece(
        "274,262 246,280~ 222,322~ 224,420 232,520~ 222,612 260,626~ 306,622 352,626 384,610~ 374,520~ 378,420 382,322~ 362,280~ 340,260",
        vest,
        None,
        (-8, 4, 0.8),
        planes=(
            ("shade", "190,270 272,280 284,420 262,540 266,640 190,640"),
            ("deep", "288,330 320,352 292,340", 0.4),
            thrown((248, 312, 30), (206, 452, 26), (286, 556, 20)),
        ),
    )
    bib = s.piece(
        "270,372 352,368 366,470 384,560~ 400,760 396,824 330,836~ 256,832 226,820 226,760~ 244,560 258,470",
        apron,
        (40, -4, 0.6),
        (-8, 4, 1),
        planes=(
            ("shade", "262,520 300,560 268,548"),
            ("shade", "332,560 346,700 350,836 330,836"),
            ("shade", "272,590 262,720 256,832 244,832 254,700"),
            ("deep", "256,512 378,504 379,514 257,523", 0.45),
            # flour, where hands are wiped
            ("#f7f2e8", "300,600 340,590 352,650~ 330,680~ 302,660~", 0.7),
        ),
    )
    straps = shape("276,372 288,371 296,270 286,268", apron.shade) + shape(
        "344,369 334,370 324,268 334,266", apron.base
    )

    def burns(x: float, y: float, turn: float) -> str:
        marks = "".join(
            shape(f"{-9 + i * 2},{i * 22} {9 - i},{i * 22 - 4} {8 - i},{i * 22 + 1}", "#b05848", 0.8)
            for i in range(3)
        )
        return f'<g transform="translate({x} {y}) rotate({turn})">{marks}</g>'

    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (420, 588), 84, flesh, 1.02, flip=True))
        + rolled(s, (372, 312, 28), (406, 448, 25), (420, 584, 21), vest, flesh)
        + burns(412, 494, -6),
        (368, 300),
        "torso",
    )
    near = group(
        "arm-near",
        rolled(s, (248, 312, 31), (208, 456, 28), (290, 552, 22), vest, flesh)
        + burns(236, 492, -50)
        + group("hand-near", hand(s, "fist", (296, 556), 30, flesh, 1.02)),
        (250, 300),
        "torso",
    )
    return figure(
        "The baker",
        s,
        cast=ground_shadow(((350, 944), (262, 964))),
        leg_far=shoe(s, "sneaker", (352, 946), clog, "#b9b2a8", scale=0.96)
        + trouser(s, (342, 596, 42), (350, 766, 33), (352, 920, 29), check),
        leg_near=shoe(s, "sneaker", (258, 964), clog, "#b9b2a8")
        + trouser(s, (272, 596, 46), (264, 776, 36), (260, 938, 31), check),
        upper=far
        + group("torso", torso + straps + bib, (302, 600))
        + skull
        + near,
        pivot=(302, 600),
        lean=3.4,
        hips=((342, 610), (270, 610)),
        free=("near", "far"),
        seat=Seat(apron=apron),
    )


def grandmother() -> Figure:
    """The grandmother: the good hat, a hip, a handbag with half a ticket in it."""
    s = Sheet()
    coat, fur = cloth("#6a3f58", 0.34), cloth("#a08c7c", 0.34)
    felt, gold = cloth("#8f3f4a", 0.34), cloth("#c9a35a", 0.3)
    flesh, white = skin("#a87253", 1.04), cloth("#cfc6c0", 0.28)
    stocking, shoes = cloth("#7d5a4c", 0.28), cloth("#3a2c34", 0.3)
    face = Face(
        skin=flesh,
        eye="#24171a",
        eye_x=49,
        apart=22.8,
        eye_y=55,
        eye_size=0.98,
        heavy=0.7,
        slope=0.5,
        brow="#e2dad4",
        brow_w=2.3,
        brow_arch=2.4,
        nose=21,
        nose_wide=2.4,
        nose_out=0.4,
        hook=-0.6,
        lip="#8a3f44",
        full=0.55,
        mouth_w=1.0,
        cheek=2.4,
        jowl=2.6,
        chin=(66, 98),
        chin_w=13,
        jaw=(27, 83),
        bag=0.8,
        socket=0.12,
        lines="njc",
        ear=0.9,
        neck=(26, 60),
        neck_y=114,
        wide=1.04,
        tall=0.91,
        thrust=6,
        sunk=5,
    )
    curls = s.piece(
        "30,34~ 14,30~ 4,44~ 0,60~ 6,74~ 2,86~ 14,94~ 26,90~ 30,80~ 24,70~ 30,60~ 28,48~",
        white,
        (8, -4, 0),
        (-3, 3, 0),
        1,
        planes=(("shade", "6,60 22,56 20,62 8,70"), ("shade", "8,80 24,74 22,82 12,88")),
    ) + shape("34,36 46,32~ 44,42~ 36,50~", white.base)
    hat = s.piece(
        "-6,36 4,8~ 24,-12~ 54,-14~ 78,2~ 86,26 96,38~ 60,32~ 20,40~ -10,50~",
        felt,
        (22, -4, 0),
        (-5, 5, 2),
        planes=(
            ("deep", "2,26 46,16~ 86,22 88,30 46,25~ 0,38", 0.75),
            ("shade", "-8,42 40,33~ 96,37 60,34~ 20,43~ -10,50"),
        ),
    )
    hat += s.piece("10,26 20,20 26,30 16,36", gold, (3, -2, 0), None, 1)
    hat += s.piece(
        "16,26~ 4,6~ -4,-22~ 6,-16~ 20,8~ 22,24", cloth("#3d5a58", 0.4), (5, -2, 0), (-2, 2, 0), 1
    )
    skull = head(
        s, face, (300, 352), 1.4, 3, hair=group("", curls), over=group("hat", hat)
    )
    torso = s.piece(
        "264,346 234,362~ 206,408~ 206,500 214,570~ 188,690~ 170,820 168,860 232,874~ 300,868 374,874 424,858 414,800~ 396,690~ 380,570 388,500 388,408~ 364,362~ 336,344",
        coat,
        None,
        (-9, 4, 0.8),
        planes=(
            ("shade", "140,350 264,352 274,480 256,600 244,760 246,890 140,890"),
            ("deep", "312,450 320,450 334,890 316,890", 0.75),
            ("shade", "346,560 362,700 368,876 350,876 342,700"),
            ("shade", "224,580 300,594 384,576 384,584 300,604 224,590"),
            ("shade", "270,620 262,740 254,868 240,868 252,720"),
            thrown((230, 398, 31), (190, 516, 29), (270, 580, 21)),
        ),
    )
    buttons = "".join(
        f'<circle cx="{326 + i * 3}" cy="{486 + i * 84}" r="8" fill="{coat.deep}"/>'
        for i in range(4)
    )
    collar = s.piece(
        "238,336~ 258,352~ 300,364~ 338,350~ 360,334~ 382,356~ 372,396~ 340,440~ 322,452~ 306,430~ 280,410~ 240,392~ 222,362~",
        fur,
        (24, -5, 0),
        (-5, 5, 0),
        planes=(
            ("shade", "240,340 300,368~ 360,338 310,388~"),
            *(
                ("shade", f"{x},{y} {x + 8},{y + 14} {x + 1},{y + 12}", 0.8)
                for x, y in ((250, 372), (280, 388), (330, 392), (352, 366), (312, 414))
            ),
        ),
    )
    bag = s.piece(
        "244,610 318,604 330,676~ 322,686~ 244,690~ 234,682~",
        cloth("#4a2f3c", 0.36),
        (16, -4, 0),
        (-4, 3, 0),
        1.4,
        planes=(("deep", "240,632 324,626 324,632 240,638", 0.6),),
    )
    bag += shape(
        "256,612 260,572~ 280,560~ 300,568~ 306,608 300,608 294,574~ 280,567~ 266,576~ 262,612",
        "#4a2f3c",
    ) + s.piece("276,602 290,601 290,614 277,615", gold, (4, -2, 0), None, 1)
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (412, 598), 84, cloth("#3a2c34", 0.3), 0.8, flip=True))
        + sleeve(s, (368, 398, 27), (402, 506, 26), (411, 594, 22), coat, fur),
        (366, 386),
        "torso",
    )
    near = group(
        "arm-near",
        bag
        + sleeve(s, (230, 398, 31), (188, 516, 29), (268, 572, 22), coat, fur)
        + group("hand-near", hand(s, "fist", (272, 574), 20, cloth("#3a2c34", 0.3), 0.84)),
        (232, 386),
        "torso",
    )
    return figure(
        "The grandmother",
        s,
        cast=ground_shadow(((342, 944), (258, 964)), 150),
        leg_far=shoe(s, "shoe", (346, 946), shoes, scale=0.84)
        + trouser(s, (340, 800, 26), (342, 850, 22), (344, 920, 16), stocking),
        leg_near=shoe(s, "shoe", (254, 964), shoes, scale=0.88)
        + trouser(s, (262, 800, 28), (258, 860, 24), (254, 938, 17), stocking),
        upper=far
        + group("torso", torso + buttons, (298, 640))
        + skull
        + group("collar", collar, (300, 356), "torso")
        + near,
        pivot=(298, 640),
        lean=4.2,
        hips=((340, 700), (262, 700)),
        free=("far",),
    )


def mopper() -> Figure:
    """The mopper of the ferry hall: a rule, a mop, and music nobody else hears."""
    s = Sheet()
    drill, tee = cloth("#5c7080", 0.34), cloth("#8f959c", 0.3)
    rubber, wood = cloth("#3f4a40", 0.32), cloth("#a88658", 0.34)
    flesh, grey = skin("#dba58a", 1.06), cloth("#8d8a8c", 0.28)
    face = Face(
        skin=flesh,
        eye="#3c4650",
        eye_x=51,
        apart=21.2,
        eye_y=54,
        eye_size=1.16,
        slope=1.0,
        heavy=0.5,
        brow="#8a8280",
        brow_w=2.8,
        brow_arch=0.8,
        brow_slope=0.6,
        nose=22.5,
        nose_out=1.6,
        nose_wide=2.0,
        hook=0.8,
        lip="#9c5b50",
        full=0.25,
        mouth_w=1.0,
        cheek=-0.4,
        hollow=2.6,
        chin=(69, 100),
        chin_w=10,
        jaw=(31, 84),
        bag=0.8,
        lines="nfj",
        ear=1.2,
        neck=(30, 58),
        neck_y=118,
        wide=0.92,
        tall=1.07,
        thrust=6,
        sunk=1,
    )
    hair = s.piece(
        "60,6~ 36,2~ 14,14~ 6,36~ 8,62~ 12,84~ 22,96 26,88 24,70 29,56 33,44~ 44,26~ 58,18",
        grey,
        (12, -3, 0),
        (-3, 4, 2),
        planes=(("shade", "14,60 24,58 22,84 16,86"),),
    )
    muffs = (
        shape("28,40 22,12~ 34,-2~ 52,0~ 62,8 58,11 50,5~ 37,5~ 28,16~ 34,40", "#3a3f4c")
        + s.piece(
            "16,42~ 28,34~ 42,42~ 44,62~ 34,76~ 20,70~ 14,56~",
            cloth("#c2703c", 0.34),
            (9, -4, 0),
            (-3, 3, 0),
            1.2,
        )
        + shape("22,52~ 30,48~ 36,54~ 34,62~ 26,64~", "#7d4424", 0.8)
    )
    skull = head(
        s, face, (304, 240), 1.42, 10, hair=hair, over=group("muffs", muffs), ear_over=False
    )
    body = s.piece(
        "276,244 248,258~ 226,300~ 230,400 240,500~ 232,600 262,612~ 304,606 348,612 376,600~ 366,500~ 370,400 376,300~ 358,258~ 338,242",
        tee,
        None,
        (-7, 4, 0.8),
        planes=(
            ("shade", "200,250 276,258 288,400 268,520 272,620 200,620"),
            thrown((250, 292, 29), (176, 404, 26), (244, 500, 20)),
        ),
    )
    bib = s.piece(
        "262,352 352,348 364,440 378,540 384,640 300,660 226,640 236,540 250,440",
        drill,
        (34, -4, 0),
        (-8, 4, 1),
        planes=(
            ("shade", "278,388 330,385 332,430 282,434"),
            ("shade", "232,560 380,548 380,556 232,568"),
            ("deep", "300,580 306,580 304,660 298,660", 0.6),
        ),
    )
    straps = s.piece(
        "264,354 280,353 294,250 280,246", drill, (6, 0, 0), None, 1.2
    ) + s.piece("336,350 350,349 340,244 326,248", drill, (4, 0, 0), (-3, 2, 0), 1.2)
    rag = s.piece(
        "398,528 432,520 446,560~ 440,612~ 448,650 426,640 412,656 402,620~ 392,580~",
        cloth("#b9b6b0", 0.3),
        (12, -4, 0),
        (-4, 4, 0),
        1.2,
        planes=(
            ("shade", "414,540 424,640 412,640"),
            ("deep", "430,536 438,600 432,560", 0.6),
        ),
    )
    far = group(
        "arm-far",
        rag
        + sleeve(s, (366, 292, 26), (402, 420, 23), (414, 536, 18), flesh)
        + sleeve(s, (366, 292, 30), (380, 332, 30), (391, 370, 31), tee)
        + group("hand-far", hand(s, "fist", (414, 532), 84, flesh, 0.92, flip=True)),
        (364, 280),
        "torso",
    )
    near = group(
        "arm-near",
        sleeve(s, (250, 292, 28), (176, 404, 24), (244, 500, 18), flesh)
        + sleeve(s, (250, 292, 33), (228, 334, 33), (204, 374, 34), tee)
        + group("hand-near", hand(s, "fist", (246, 502), 40, flesh, 0.94)),
        (252, 280),
        "torso",
    )
    return figure(
        "The mopper",
        s,
        cast=ground_shadow(((350, 944), (262, 964))),
        leg_far=shoe(s, "boot", (352, 946), rubber, scale=1.0)
        + trouser(s, (340, 600, 42), (350, 750, 34), (352, 868, 27), drill),
        leg_near=shoe(s, "boot", (258, 964), rubber, scale=1.04)
        + trouser(s, (272, 600, 46), (264, 760, 36), (260, 884, 28), drill),
        upper=group("torso", body + straps + bib, (302, 600)) + skull + far + near,
        pivot=(302, 610),
        lean=3.6,
        hips=((340, 620), (270, 620)),
        free=("near", "far"),
    )


def chair_six() -> Figure:
    """The man on chair six: big and bearded, an overcoat over a hospital gown."""
    s = Sheet()
    gown, coat = cloth("#b4cac4", 0.3), cloth("#75604f", 0.36)
    lining = cloth("#54454c", 0.3)
    trews, boots = cloth("#44485a", 0.32), cloth("#5a4030", 0.34)
    flesh, grey = skin("#c98d6e", 1.06), cloth("#6f6663", 0.3)
    face = Face(
        skin=flesh,
        eye="#2c211d",
        eye_x=48.5,
        apart=23.2,
        eye_y=53,
        far=0.72,
        eye_size=1.06,
        slope=1.0,
        speaks=1.2,
        brow="#4f4644",
        brow_w=3.6,
        brow_arch=1.0,
        brow_slope=0.6,
        nose=20.5,
        nose_out=1.0,
        nose_wide=3.2,
        hook=-0.4,
        lip="#8f4a42",
        full=0.8,
        smile=1.8,
        mouth_w=1.16,
        mouth_x=64,
        mouth_y=83,
        cheek=2.6,
        jowl=3.6,
        chin=(66, 102),
        chin_w=19,
        jaw=(25, 86),
        bag=0.5,
        lines="nf",
        ear=1.15,
        blush=0.16,
        neck=(20, 70),
        neck_y=118,
        wide=1.14,
        tall=1.02,
        sunk=3,
    )
    # short and gone from the temples; it has a whorl he smooths down
    hair = s.piece(
        "66,6~ 58,-1~ 50,-4~ 42,-6~ 34,-5~ 20,0~ 9,12~ 4,30~ 6,46~ 12,60 18,66 25,60 27,48 33,45 35,33~ 42,25~ 50,14~ 60,13~ 70,19 72,12~",
        grey,
        (14, -3, 0),
        (-4, 5, 2),
        planes=(
            ("shade", "46,-4 44,10 35,24 38,6"),
            ("shade", "24,-2 28,12 22,32 18,14"),
            ("edge", "52,0 64,6 58,10", 0.5),
        ),
    )
    beard = s.piece(
        "25,62 30,64 33,74 41,84~ 50,89~ 60,91.5 70,90.5 77,84 78,96~ 68,107~ 48,107~ 29,93",
        grey,
        (12, -4, 0),
        None,
        0,
        planes=(("edge", "60,96 70,95 66,102", 0.4),),
    )
    beard += shape("56,78.5 65,76.6 74,78 75.6,81 71,80 65,79.2 58,81.4 53,86", grey.base)
    # what they put where the shelf was
    pad = (
        shape("37,22 51,15 56,28 42,35", "#efeae0")
        + shape("37,22 42,20 47,33 42,35", "#cfc9c6")
        + shape("33,31 60,17 61,20 34,34", "#fbf7ee", 0.75)
    )
    skull = head(
        s, face, (306, 236), 1.6, 5, hair=hair, beard=beard, over=group("pad", pad)
    )
    torso = s.piece(
        "256,238 216,254~ 184,306~ 184,430 188,540~ 184,640 184,700 240,716~ 306,712 372,716 414,698 412,640~ 410,540~ 414,430 412,306~ 386,254~ 350,236",
        gown,
        None,
        (-9, 5, 1),
        planes=(
            ("shade", "140,240 262,250 280,420 262,580 266,740 140,740"),
            ("shade", "304,320 320,470 310,470"),
            ("shade", "338,480 350,600 352,716 340,716"),
            ("shade", "290,560 296,716 282,716"),
            *(
                ("#7f9a92", f"{x},{y} {x + 6},{y - 2} {x + 6},{y + 5} {x},{y + 6}", 0.8)
                for x, y in (
                    (276, 372), (326, 392), (292, 440), (342, 462), (272, 500),
                    (322, 528), (288, 580), (340, 596), (276, 650), (324, 664),
                )
            ),
        ),
    )
    vee = shape("272,234 342,232 312,306", flesh.shade) + shape(
        "302,234 342,232 313,298", flesh.base
    )
    vee += shape("268,238 280,232 313,304 340,230 350,236 315,324", gown.shade)
    coat_far = s.piece(
        "344,230 392,244~ 424,300~ 428,430 432,560~ 446,716 440,766 372,776~ 358,640~ 352,480~ 346,330",
        coat,
        (14, -2, 0),
        (-8, 4, 1),
        planes=(
            ("deep", "346,330 362,330 372,560 384,776 366,776 354,640", 0.5),
            ("shade", "374,612 434,602 435,611 376,622"),
            ("shade", "404,400 416,560 410,700 400,560"),
        ),
    )
    coat_near = s.piece(
        "266,232 216,246~ 178,300~ 172,430 168,560~ 152,716 160,768 246,784~ 262,640~ 266,480~ 274,330",
        coat,
        (30, -6, 0.4),
        (-4, 3, 0),
        planes=(
            ("shade", "182,622 246,632 245,642 180,631"),
            ("deep", "216,470 228,640 206,780 208,640", 0.5),
            ("shade", "262,480 250,640 240,786 254,786"),
            thrown((204, 304, 44), (164, 456, 38), (262, 560, 28), (2, 16)),
        ),
    )
    lapel_near = s.piece(
        "262,238 250,222 262,212 284,262 304,330 296,420 244,330 256,314 232,296",
        lining,
        (6, 0, 0),
        (-3, 3, 0),
        planes=(("shade", "262,238 284,262 304,330 296,420 284,330"),),
    )
    lapel_far = s.piece(
        "348,236 354,216 366,222 392,288 370,306 384,322 336,424 330,332 340,270",
        lining,
        (8, 0, 0),
        (-5, 3, 0),
    )
    watch = (
        s.piece(
            "256,556 270,540 288,562 274,578",
            cloth("#3a3440", 0.3),
            (4, -2, 0),
            None,
            1,
        )
        + '<circle cx="272" cy="558" r="9" fill="#d8d0be"/>'
        + shape("271,552 273,552 273,558 278,560 277,562 271,559", "#3a3440")
    )
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (434, 592), 88, flesh, 1.16, flip=True))
        + sleeve(s, (396, 302, 40), (438, 444, 36), (432, 588, 31), coat),
        (392, 290),
        "torso",
    )
    near = group(
        "arm-near",
        group("hand-near", hand(s, "fist", (272, 558), 34, flesh, 1.16) + watch)
        # it stops short of the watch
        + sleeve(s, (204, 304, 45), (162, 456, 39), (254, 544, 31), coat),
        (206, 290),
        "torso",
    )
    return figure(
        "The man on chair six",
        s,
        cast=ground_shadow(((370, 944), (238, 964)), 200),
        leg_far=shoe(s, "ankle", (368, 946), boots, scale=1.1)
        + trouser(s, (356, 640, 58), (364, 780, 46), (364, 906, 38), trews),
        leg_near=shoe(s, "ankle", (234, 964), boots, scale=1.14)
        + trouser(s, (246, 640, 62), (240, 790, 49), (238, 924, 40), trews),
        upper=far
        + group("torso", torso + vee, (300, 620))
        + group("coat-far", coat_far)
        + skull
        + group("coat-near", coat_near + lapel_far + lapel_near)
        + near,
        pivot=(300, 620),
        lean=2.2,
        hips=((356, 640), (246, 640)),
        free=("near",),
        seat=Seat(sides=(178, 416), tails=True, lap=False),
    )


def security() -> Figure:
    """The guard at the desk: a pullover with patches, a strip of visitor stickers."""
    s = Sheet()
    knit, patch = cloth("#3d4d68", 0.36), cloth("#2f3a50", 0.34)
    shirt, trews = cloth("#b9c3cf", 0.28), cloth("#3a3c4c", 0.3)
    flesh, straw = skin("#e3ae92", 1.04), cloth("#b59a62", 0.36)
    shoes = cloth("#2f2b33", 0.3)
    face = Face(
        skin=flesh,
        eye="#3a4a58",
        eye_x=49,
        apart=23.0,
        eye_y=54,
        eye_size=1.26,
        heavy=0.4,
        brow="#8f7a4e",
        brow_w=2.4,
        brow_arch=0.6,
        brow_slope=-0.4,
        nose=18.5,
        nose_out=-0.4,
        nose_wide=1.4,
        lip="#a8605a",
        full=0.35,
        mouth_w=1.02,
        cheek=1.6,
        jowl=3.0,
        chin=(66, 98),
        chin_w=16,
        jaw=(26, 83),
        soft=True,
        bag=0.3,
        ear=1.0,
        blush=0.2,
        neck=(16, 72),
        neck_y=114,
        wide=1.08,
        tall=0.97,
        sunk=2,
    )
    hair = s.piece(
        "74,6~ 60,-8~ 34,-10~ 10,4~ 0,30~ -1,58~ 3,76 10,70 15,80 21,70 26,76 28,58 27,50~ 31,42~ 38,46 42,36~ 50,41 54,31~ 63,37 68,29~ 75,36 82,30 84,18~",
        straw,
        (16, -3, 0),
        (-6, 6, 2),
        planes=(
            ("shade", "8,44 20,40 18,60 12,68"),
            ("shade", "42,36 35,14 26,4 38,16 47,36", 0.9),
            ("shade", "63,37 57,14 46,2 61,16 68,31", 0.9),
            ("rim", "62,-2 76,8 68,10", 0.5),
        ),
    )
    skull = head(
        s, face, (302, 268), 1.44, -2, hair=hair, over=group("glasses", glasses(face, "half", "#8c6a52"))
    )
    torso = s.piece(
        "260,268 224,286~ 192,338~ 192,450 204,552~ 196,650 232,664~ 300,658 372,664 404,648~ 398,552~ 404,450 402,338~ 376,286~ 344,266",
        knit,
        None,
        (-9, 5, 1),
        planes=(
            ("shade", "150,272 260,280 272,420 252,560 256,680 150,680"),
            ("deep", "196,628 300,642 404,626 404,632 300,650 196,636", 0.6),
            ("shade", "350,400 372,520 344,440"),
            thrown((220, 320, 36), (172, 462, 32), (282, 512, 23)),
        ),
    )
    neck = s.piece(
        "272,266 300,282~ 334,264 346,280 314,330~ 286,320 258,284",
        shirt,
        (12, -3, 0),
        (-3, 3, 0),
        1.2,
        planes=(("shade", "272,268 304,286~ 334,266 308,300~"),),
    ) + s.piece("300,300 314,296 320,380 310,396 300,382", patch, (5, 0, 0), None, 1)
    badge = s.piece(
        "348,372 376,366 378,388~ 364,402~ 350,392~",
        cloth("#c8ab5c", 0.36),
        (6, -3, 0),
        (-2, 2, 0),
        1.2,
    )
    roll = s.piece(
        "276,486 318,474 326,512 286,524",
        cloth("#efe9df", 0.2),
        (8, -2, 0),
        (-2, 2, 0),
        1.2,
        planes=(
            ("#b0504a", "282,492 312,484 313,490 283,498"),
            ("shade", "286,506 318,497 319,501 287,510"),
        ),
    )
    roll += s.piece(
        "316,478~ 334,486~ 338,514~ 330,560~ 340,590~ 330,594~ 318,562~ 324,516~",
        cloth("#efe9df", 0.2),
        (6, -2, 0),
        None,
        1,
        planes=(("#b0504a", "326,530 334,532 332,540 324,538"),),
    )
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (440, 582), 84, flesh, 0.98, flip=True))
        + sleeve(s, (380, 320, 32), (426, 450, 29), (438, 578, 23), knit, patch)
        + s.piece("412,430 446,424 450,472 420,478", patch, (8, -2, 0), (-3, 2, 0), 1.2),
        (378, 306),
        "torso",
    )
    near = group(
        "arm-near",
        roll
        + sleeve(s, (220, 320, 36), (170, 466, 32), (280, 514, 23), knit, patch)
        + group("hand-near", hand(s, "pinch", (284, 512), -14, flesh, 0.96)),
        (222, 306),
        "torso",
    )
    return figure(
        "The guard at the desk",
        s,
        cast=ground_shadow(((358, 944), (248, 964)), 180),
        leg_far=shoe(s, "shoe", (358, 946), shoes, scale=0.98)
        + trouser(s, (350, 640, 54), (356, 780, 42), (354, 914, 33), trews),
        leg_near=shoe(s, "shoe", (246, 964), shoes, scale=1.02)
        + trouser(s, (250, 640, 58), (248, 790, 45), (246, 932, 35), trews),
        upper=far
        + group("torso", torso + neck + badge, (300, 640))
        + skull
        + near,
        pivot=(300, 640),
        lean=-1.8,
        hips=((350, 650), (250, 650)),
        free=("near",),
    )


def relief() -> Figure:
    """The new driver: third week, a uniform with room in it, ears in the wind."""
    s = Sheet()
    coat, band = cloth("#44618c", 0.36), cloth("#d8c34c", 0.3)
    trews, shoes = cloth("#33364a", 0.3), cloth("#2f2a30", 0.3)
    flesh, black = skin("#8a5a44", 1.04), cloth("#241d22", 0.2)
    face = Face(
        skin=flesh,
        eye="#170f12",
        eye_x=49.5,
        apart=23.0,
        eye_y=54.5,
        eye_size=1.1,
        brow="#1f181c",
        brow_w=2.2,
        brow_arch=2.6,
        nose=18.5,
        nose_wide=2.4,
        nose_out=-0.4,
        lip="#7c4244",
        full=0.9,
        mouth_w=0.98,
        cheek=1.0,
        chin=(66.5, 98.5),
        chin_w=13,
        jaw=(29, 82),
        ear=1.5,
        smile=2.2,
        neck=(30, 58),
        neck_y=120,
        wide=0.93,
        tall=1.07,
        sunk=-3,
    )
    # cut by himself on Sunday: short on top, nearly gone at the sides
    hair = shape(
        "34,30 36,42 31,48 29,66 24,60 20,68 13,62~ 7,46~ 8,28", mix(flesh.shade, black.base, 0.62)
    ) + s.piece(
        "80,29 83,20~ 79,10~ 75,9~ 70,1~ 64,1~ 56,-6~ 48,-3~ 38,-8~ 30,-3~ 20,-2~ 15,5~ 8,10~ 8,18~ 4,26~ 7,36~ 14,38 20,35 26,38 33,36 37,29 45,26 50,28 56,22 64,25 70,22 76,26",
        black,
        (14, -3, 0),
        (-4, 5, 2),
        planes=(
            ("rim", "58,-2 69,5 61,8", 0.4),
            ("rim", "40,0 48,3 40,8", 0.25),
            ("shade", "24,2 32,10 24,20"),
        ),
    )
    skull = head(s, face, (304, 230), 1.46, 3, hair=hair)
    torso = s.piece(
        "262,230 232,246~ 208,292~ 206,400 210,520~ 196,640 196,690 244,702~ 304,696 364,702 402,688 400,640~ 392,520~ 394,400 392,292~ 370,246~ 342,228",
        coat,
        None,
        (-9, 4, 0.8),
        planes=(
            ("shade", "160,240 262,244 274,400 254,560 258,710 160,710"),
            ("deep", "316,290 322,290 328,700 318,700", 0.8),
            ("shade", "210,560 260,570 256,640 204,632"),
            ("deep", "210,560 260,570 259,576 209,566", 0.6),
            ("shade", "350,340 366,520 344,430"),
            thrown((232, 278, 32), (194, 428, 29), (254, 548, 23)),
        ),
    )
    stripe = shape("200,600 300,612 400,598 400,614 300,628 199,616", band.base) + shape(
        "200,610 300,622 400,609 400,614 300,628 199,616", band.shade
    )
    badge = s.piece(
        "346,330 374,326 376,352 349,356", cloth("#e9e4da", 0.2), (5, -2, 0), None, 1
    ) + shape("351,336 362,334 363,346 352,348", flesh.shade)
    collar = s.piece(
        "248,220 272,240~ 304,246~ 336,236~ 358,216 376,244 340,268~ 300,276~ 240,256",
        coat,
        (20, -5, 0),
        (-5, 4, 0),
        planes=(("shade", "248,222 304,248~ 356,220 306,262~"),),
    )
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (430, 586), 82, flesh, 0.98, flip=True))
        + sleeve(s, (368, 278, 29), (410, 422, 27), (428, 584, 25), coat, band),
        (366, 266),
        "torso",
    )
    near = group(
        "arm-near",
        group("hand-near", hand(s, "relaxed", (196, 584), 96, flesh, 1.0))
        + sleeve(s, (232, 278, 32), (196, 430, 29), (196, 580, 26), coat, band),
        (234, 266),
        "torso",
    )
    return figure(
        "The new driver",
        s,
        cast=ground_shadow(((348, 944), (262, 964))),
        leg_far=shoe(s, "shoe", (352, 946), shoes)
        + trouser(s, (340, 640, 40), (350, 776, 31), (352, 922, 30), trews, 8),
        leg_near=shoe(s, "shoe", (256, 964), shoes, scale=1.04)
        + trouser(s, (270, 640, 44), (262, 786, 34), (258, 940, 32), trews, 10),
        upper=far
        + group("torso", torso + stripe + badge, (300, 640))
        + skull
        + group("collar", collar, (302, 240), "torso")
        + near,
        pivot=(300, 640),
        lean=-2.6,
        hips=((340, 640), (270, 640)),
    )
