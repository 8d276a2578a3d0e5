"""Walk-ons of the street side: bus, library, agency, laundromat, lobby, a dog."""

from __future__ import annotations

from puppet_body import ground_shadow, hand, shoe, sleeve, thrown, trouser
from puppet_face import Face, glasses, head
from puppet_figure import Figure, figure
from puppet_joints import Seat
from puppet_paper import Sheet, cloth, group, shape, skin


def bus_driver() -> Figure:
    """The bus driver: heavy-set, a peaked cap, fingerless gloves, a cup of tea."""
    s = Sheet()
    coat, navy, wool = (
        cloth("#42546f", 0.34),
        cloth("#35405c", 0.34),
        cloth("#8b5a4e", 0.3),
    )
    flesh, hair_t = skin("#c48a66", 1.03), cloth("#5c4a48", 0.3)
    trews, shoes, steel = (
        cloth("#3d3f52", 0.28),
        cloth("#2f2930", 0.3),
        cloth("#9aa7ad", 0.45),
    )
    face = Face(
        speaks=1.2,
        skin=flesh,
        eye="#241820",
        eye_x=49,
        apart=23,
        eye_y=54,
        eye_size=1.0,
        slope=0.3,
        heavy=0.5,
        brow="#3d2d2c",
        brow_w=1.7,
        brow_arch=3.2,
        brow_y=-0.6,
        nose=18.5,
        nose_out=0.4,
        nose_wide=2.2,
        hook=-0.6,
        lip="#93423f",
        full=0.7,
        mouth_w=1.08,
        cheek=3.0,
        jowl=6,
        chin=(66, 99),
        chin_w=18,
        jaw=(24, 86),
        soft=True,
        bag=0.4,
        lines="n",
        blush=0.2,
        ear=0.9,
        neck=(14, 70),
        neck_y=112,
        wide=1.12,
        tall=0.94,
        sunk=5,
    )
    hair = s.piece(
        "32,40 20,36~ 4,44~ 2,66~ 10,80 6,92~ 16,98~ 25,88 26,72 28,58 34,50",
        hair_t,
        (10, -3, 0),
        (-3, 3, 0),
        planes=(
            ("#9b908c", "12,46 6,64 12,80 16,60", 0.7),
            ("shade", "22,60 14,84 20,92 25,74"),
        ),
    )
    cap = s.piece(
        "82,28 88,8~ 76,-8~ 44,-16~ 8,-6~ -6,14~ 4,36 44,32",
        navy,
        (24, -5, 0),
        (-7, 5, 2),
        planes=(
            ("deep", "2,20 84,10 83,30 2,38", 0.75),
            ("shade", "44,-16 36,4 40,16 48,14"),
        ),
    )
    cap += shape("58,14 68,12 69,23 59,25", "#d3b06a")
    cap += s.piece(
        "46,32 82,26~ 98,32~ 102,40~ 84,38~ 60,38~",
        navy,
        (16, -2, 0),
        (-3, 4, 0),
        1.4,
        ground="deep",
    )
    cap += shape("44,36 60,39 84,39 78,44 46,44", flesh.deep, 0.3)
    skull = head(s, face, (302, 296), 1.44, 2, hair=hair, over=group("hat", cap))
    torso = s.piece(
        "254,290 206,310~ 176,360~ 170,470 158,580~ 160,690 240,712~ 350,710 430,690~ 436,580~ 424,470 410,360~ 386,308~ 350,288",
        coat,
        None,
        (-10, 5, 1),
        planes=(
            ("shade", "130,290 248,296 254,420 232,560 244,730 130,730"),
            ("deep", "322,330 328,330 338,716 330,716", 0.8),
            ("#d8c06a", "150,500 440,490 440,506 300,522 150,516", 0.85),
            ("#9a8a5c", "150,500 240,508 240,524 150,516", 0.85),
            ("shade", "356,420 404,410 406,446 358,454"),
            ("shade", "150,672 300,696 440,676 440,684 300,706 150,684"),
            thrown((220, 344, 37), (166, 480, 34), (280, 520, 25)),
        ),
    )
    collar = s.piece(
        "250,292 266,278 306,314~ 348,278 358,292 346,342 312,326 276,348",
        coat,
        (22, -4, 0),
        (-4, 3, 0),
        planes=(("shade", "258,294 306,322~ 352,292 308,314~"),),
    )
    scarf = s.piece(
        "262,284~ 300,304~ 344,282 352,300~ 320,326~ 284,322~ 258,304",
        wool,
        (20, -6, 0),
        (-4, 3, 0),
    )
    tail = s.piece(
        "292,318 320,322 318,420 290,414",
        wool,
        (12, 0, 0),
        None,
        planes=(("deep", "290,396 320,400 320,406 290,402", 0.6),),
    )
    far = group(
        "arm-far",
        group(
            "hand-far",
            hand(s, "relaxed", (459, 596), 84, flesh, 0.92, flip=True, glove=wool),
        )
        + sleeve(s, (384, 342, 33), (448, 466, 31), (458, 590, 25), coat, coat),
        (382, 328),
        "torso",
    )
    cup = s.piece(
        "306,452 344,448 342,500 312,504", steel, (12, -3, 0), (-5, 2, 0), 1.4
    ) + shape("306,452 326,447 344,448 326,455", "#5d3b2a")
    cup += (
        '<g id="steam">'
        + shape("318,440 314,424~ 322,408~ 316,392~ 326,410~ 320,426~", "#e9e6ee", 0.35)
        + "</g>"
    )
    near = group(
        "arm-near",
        cup
        + sleeve(s, (222, 342, 37), (170, 484, 34), (282, 508, 25), coat, coat)
        + group("hand-near", hand(s, "fist", (286, 506), -16, flesh, 0.9, glove=wool)),
        (224, 328),
        "torso",
    )
    return figure(
        "The bus driver",
        s,
        cast=ground_shadow(((362, 944), (246, 964)), 190),
        leg_far=shoe(s, "ankle", (358, 946), shoes)
        + trouser(s, (350, 680, 62), (354, 800, 46), (354, 916, 36), trews),
        leg_near=shoe(s, "ankle", (238, 964), shoes, scale=1.04)
        + trouser(s, (246, 680, 66), (242, 810, 50), (240, 934, 38), trews),
        upper=far
        + group("torso", torso, (300, 690))
        + skull
        + group("collar", collar + scarf + tail, (304, 304), "torso")
        + near,
        pivot=(300, 690),
        lean=1.4,
        hips=((350, 690), (246, 690)),
    )


def librarian() -> Figure:
    """The librarian: soft shoes, keys on her belt, a pencil behind her ear."""
    s = Sheet()
    knit, blouse, skirt = (
        cloth("#5b6b4d", 0.34),
        cloth("#cfc9bf", 0.3),
        cloth("#6a4b48", 0.32),
    )
    flesh, grey = skin("#bd8a69", 1.03), cloth("#8f8a8b", 0.34)
    tights, shoes = cloth("#4a4048", 0.3), cloth("#5a4238", 0.3)
    face = Face(
        speaks=1.3,
        skin=flesh,
        eye="#21171c",
        eye_x=54,
        apart=19.4,
        eye_y=53.5,
        far=0.52,
        eye_size=0.96,
        slope=0.9,
        heavy=0.5,
        brow="#5d5657",
        brow_w=2.0,
        brow_arch=3.0,
        nose=23,
        nose_out=5.2,
        nose_wide=0.8,
        hump=1.6,
        hook=0.6,
        lip="#94504a",
        full=0.35,
        mouth_w=0.94,
        mouth_x=68.5,
        hollow=2,
        jowl=1,
        chin=(70, 100),
        chin_w=11,
        jaw=(31, 80),
        bag=0.45,
        lines="nc",
        ear=1.1,
        neck=(28, 58),
        neck_y=114,
        socket=0.15,
        wide=0.9,
        tall=1.07,
        thrust=7,
        sunk=2,
    )
    hair = s.piece(
        "70,6~ 52,-6~ 26,-3~ 4,14~ -2,42~ 4,66~ 16,78 28,74 26,60 30,50 36,42~ 44,34~ 52,24~ 64,20 72,24~ 80,36 82,19~",
        grey,
        (16, -3, 0),
        (-6, 6, 2),
        planes=(
            ("shade", "64,20 50,6 44,6 54,20 42,34"),
            ("#c5c0c0", "56,-1 36,4 22,22 40,10", 0.7),
            ("shade", "30,50 20,30 14,40 22,62"),
        ),
    )
    pencil = (
        shape("4,37 39,44 38,48 3,41", "#d9a53c")
        + shape("4,37 -3,36 -4,40 3,41", "#c98a78")
        + shape("39,44 45,47.4 38,48", "#e8d5b0")
    )
    specs = group("glasses", glasses(face, "half", "#8a6a3c")) + group("pencil", pencil)
    skull = head(s, face, (302, 246), 1.42, 8, hair=hair, over=specs)
    dress = s.piece(
        "252,560 368,556 384,680 388,820 330,836 262,834 228,820 238,680",
        skirt,
        (28, -4, 0.4),
        (-7, 3, 0.6),
        planes=(
            ("deep", "300,640 308,840 292,840", 0.6),
            ("shade", "340,600 352,720 346,836 332,836"),
            ("shade", "270,620 280,740 262,836 250,836"),
        ),
    )
    torso = s.piece(
        "268,244 344,244 372,320 366,470 370,580 330,592 250,588 254,470 254,320",
        blouse,
        (24, 0, 0),
        None,
        0,
        planes=(
            ("shade", "336,300 360,470 344,470"),
            ("shade", "306,300 300,520 312,520"),
            ("#4a3a34", "240,556 380,550 380,600 240,604"),
            ("#c9a35a", "310,562 324,561 325,580 311,581"),
        ),
    )
    left = s.piece(
        "268,236 236,252~ 214,296~ 216,400 226,500~ 206,660 208,706 248,714~ 272,706 286,560 280,440 268,300",
        knit,
        (26, -6, 0.4),
        (-4, 3, 0),
        planes=(
            ("shade", "206,684 274,694 274,700 206,692"),
            ("shade", "224,600 260,606 258,654 220,648"),
            thrown((236, 278, 30), (198, 424, 27), (290, 446, 22)),
        ),
    )
    right = s.piece(
        "342,234 366,250~ 384,292~ 378,400 384,520~ 398,684 370,702~ 352,694 352,540 364,420 366,310",
        knit,
        (10, 0, 0),
        (-8, 4, 1),
        planes=(("shade", "350,676 400,666 400,672 350,682"),),
    )
    collar = s.piece(
        "264,244 280,230 306,268~ 336,228 348,242 336,280 310,268 282,290",
        blouse,
        (16, -4, 0),
        (-3, 3, 0),
    )
    keys = (
        shape("270,578 278,577 276,598 270,598", "#4a3a34")
        + '<circle cx="273" cy="608" r="12" fill="none" stroke="#c9a35a" stroke-width="3.4"/>'
    )
    keys += (
        shape("264,618 272,618 270,662 262,672 258,662 264,652", "#d6b878")
        + shape("274,616 282,614 292,652 286,662 280,654 282,644", "#a98a52")
        + shape("270,620 276,620 274,674 268,674", "#8f97a5")
    )
    books = s.piece(
        "238,402 356,378 360,398 242,424",
        cloth("#7d3f3a", 0.3),
        (14, -2, 0),
        (-3, 2, 0),
        1.2,
    )
    books += s.piece(
        "232,422 362,396 366,416 236,446",
        cloth("#3e6272", 0.3),
        (14, -2, 0),
        (-3, 2, 0),
        1.2,
    )
    books += s.piece(
        "240,444 352,420 356,436 244,464",
        cloth("#b08d55", 0.3),
        (14, -2, 0),
        (-3, 2, 0),
        1.2,
    )
    books += shape("356,378 362,380 366,400 360,398", "#e8e0cf") + shape(
        "362,396 368,398 372,418 366,416", "#e8e0cf"
    )
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (425, 550), 78, flesh, 0.86, flip=True))
        + sleeve(s, (366, 276, 27), (400, 416, 24), (424, 546, 20), knit, knit),
        (364, 264),
        "torso",
    )
    near = group(
        "arm-near",
        books
        + sleeve(s, (236, 278, 30), (198, 424, 27), (288, 462, 21), knit, knit)
        + group("hand-near", hand(s, "flat", (290, 462), -12, flesh, 0.88)),
        (238, 266),
        "torso",
    )
    return figure(
        "The librarian",
        s,
        cast=ground_shadow(((346, 944), (262, 964))),
        leg_far=shoe(s, "shoe", (348, 946), shoes, scale=0.9)
        + trouser(s, (338, 790, 27), (340, 840, 22), (344, 920, 16), tights),
        leg_near=shoe(s, "shoe", (262, 964), shoes, scale=0.94)
        + trouser(s, (276, 790, 29), (270, 850, 24), (262, 938, 17), tights),
        upper=far
        + group("skirt", dress)
        + group("torso", torso + right + left, (300, 590))
        + group("keys", keys, (270, 590), "torso")
        + skull
        + group("collar", collar, (304, 250), "torso")
        + near,
        pivot=(300, 590),
        lean=2.2,
        hips=((340, 600), (276, 600)),
    )


def clerk() -> Figure:
    """The clerk of the labour agency: short sleeves over a thermal, a stamp."""
    s = Sheet()
    shirt, thermal, band = cloth("#b9c4c9", 0.3), cloth("#a8674c", 0.3), "#3f4a63"
    flesh, dyed, root = skin("#d3a17f", 1.02), cloth("#8a4a35", 0.34), "#3a2a2a"
    trews, shoes = cloth("#57564f", 0.3), cloth("#3c3230", 0.3)
    face = Face(
        skin=flesh,
        eye="#20171b",
        eye_x=49,
        apart=21.4,
        eye_y=54.5,
        eye_size=0.94,
        slope=0.4,
        heavy=1.2,
        brow="#4a3028",
        brow_w=1.5,
        brow_arch=3.8,
        brow_y=-1.0,
        nose=19,
        nose_out=0.6,
        nose_wide=1.6,
        hump=-0.8,
        hook=-1.2,
        lip="#a5485a",
        full=0.35,
        mouth_w=0.96,
        mouth_y=82.5,
        cheek=1.8,
        jowl=5,
        chin=(67, 99),
        chin_w=18,
        jaw=(25, 85),
        bag=0.55,
        socket=0.28,
        lines="n",
        ear=0.95,
        neck=(20, 66),
        neck_y=116,
        wide=1.05,
        tall=0.97,
        sunk=3,
    )
    tail = s.piece(
        "14,18~ 0,4~ -14,10~ -20,34~ -14,62~ -20,84 -6,78~ 2,58~ 0,38~ 12,32~",
        dyed,
        (8, -3, 0),
        (-4, 4, 1),
        planes=(("shade", "-6,20 -10,50 -6,70 -2,46"),),
    )
    hair = s.piece(
        "68,5~ 48,-5~ 22,1~ 4,22~ 4,48~ 12,66 22,64 26,54 31,46 37,36~ 46,26~ 58,18~ 72,20 79,30 81,16~",
        dyed,
        (15, -3, 0),
        (-5, 5, 2),
        planes=(
            (root, "58,18 40,4 30,8 44,20 34,40 31,46 38,36 46,27", 0.8),
            ("shade", "31,46 18,22 12,26 26,54"),
        ),
    )
    scrunch = s.piece(
        "10,14~ 16,8~ 22,14~ 20,28~ 12,32~ 8,24~", cloth("#4f7a80"), (4, -2, 0), None, 1
    )
    skull = head(s, face, (302, 272), 1.44, 9, back=tail, hair=hair, over=scrunch)
    torso = s.piece(
        "252,258 212,276~ 192,322~ 198,420 188,530~ 194,630 300,644 404,628 408,530~ 392,420 396,322~ 382,274~ 348,256",
        shirt,
        None,
        (-8, 4, 1),
        planes=(
            ("shade", "150,250 250,262 262,400 240,520 244,660 150,660"),
            ("shade", "356,460 376,600 352,600"),
            ("shade", "296,430 330,470 290,450"),
            ("shade", "316,300 320,300 326,650 319,650"),
            ("#8d98a4", "346,372 390,366 392,416 350,422", 0.6),
            ("#e8e0d0", "344,348 386,343 387,358 345,363"),
            ("#8f8a98", "350,351 376,348 376,352 350,355"),
            thrown((226, 304, 34), (182, 444, 30), (282, 500, 23)),
        ),
    )
    strap = shape("272,262 278,260 304,402 298,404", band) + shape(
        "334,258 328,256 302,402 306,405", band
    )
    strap += s.piece(
        "294,400 314,398 316,424 296,426", cloth("#c9a35a"), (5, -2, 0), (-2, 2, 0), 1
    )
    collar = s.piece(
        "250,270 262,256 304,300~ 342,266 358,280 342,318 310,300 278,318",
        shirt,
        (16, -4, 0),
        (-3, 3, 0),
    )
    collar += shape("264,258 304,296~ 340,268 338,276 304,304 270,268", thermal.shade)
    stamp = s.piece(
        "316,494 330,490 336,520 322,524", cloth("#8a5f3c"), (5, -2, 0), (-2, 2, 0), 1
    ) + s.piece(
        "308,520 342,511 346,526 312,536", cloth("#3b3440"), (8, -2, 0), (-3, 2, 0), 1
    )
    stamp += '<circle cx="321" cy="486" r="11" fill="#a8764a"/>'
    form = s.piece(
        "446,318 508,304 526,388 464,402",
        cloth("#e9e4d8", 0.2),
        (10, -3, 0),
        (-3, 2, 0),
        1.2,
    )
    form += "".join(
        shape(
            f"{456 + i * 3},{332 + i * 14} {500 + i * 3},{322 + i * 14} {500 + i * 3},{325 + i * 14} {456 + i * 3},{335 + i * 14}",
            "#9a94a0",
        )
        for i in range(4)
    )
    far = group(
        "arm-far",
        form
        + sleeve(s, (384, 302, 27), (438, 436, 25), (474, 392, 20), thermal, thermal)
        + sleeve(s, (384, 302, 32), (398, 338, 32), (414, 378, 33), shirt)
        + group("hand-far", hand(s, "pinch", (474, 396), -66, flesh, 0.8)),
        (382, 288),
        "torso",
    )
    near = group(
        "arm-near",
        stamp
        + sleeve(s, (226, 304, 30), (176, 446, 28), (284, 500, 21), thermal, thermal)
        + sleeve(s, (226, 304, 36), (211, 346, 36), (195, 390, 37), shirt)
        + group("hand-near", hand(s, "fist", (288, 500), -10, flesh, 0.84)),
        (228, 290),
        "torso",
    )
    return figure(
        "The clerk",
        s,
        cast=ground_shadow(((356, 944), (252, 964)), 180),
        leg_far=shoe(s, "shoe", (356, 946), shoes, scale=0.95)
        + trouser(s, (350, 610, 52), (354, 770, 41), (350, 914, 31), trews),
        leg_near=shoe(s, "shoe", (248, 964), shoes)
        + trouser(s, (252, 610, 56), (250, 780, 45), (248, 932, 33), trews),
        upper=far
        + group("torso", torso, (300, 610))
        + skull
        + group("collar", collar + strap, (304, 270), "torso")
        + near,
        pivot=(300, 610),
        lean=1.2,
        hips=((348, 620), (254, 620)),
        free=("near",),
    )


def laundromat_owner() -> Figure:
    """The owner of the laundromat: a quilted vest, a pile of other people's towels."""
    s = Sheet()
    vest, blouse, trews = (
        cloth("#8a4660", 0.34),
        cloth("#7d8fa6", 0.32),
        cloth("#4a4a5e", 0.3),
    )
    flesh, black, clog = skin("#dcab82"), cloth("#3b363c", 0.26), cloth("#b9573d", 0.3)
    face = Face(
        skin=flesh,
        eye="#1f181c",
        eye_x=46,
        apart=25.4,
        eye_y=55.5,
        eye_size=0.88,
        single=True,
        far=0.78,
        slope=0.8,
        heavy=0.5,
        brow="#4d4548",
        brow_w=1.5,
        brow_arch=1.6,
        brow_y=-1.2,
        nose=16.5,
        nose_out=-0.8,
        nose_wide=1.8,
        hook=-0.6,
        lip="#a2524a",
        full=0.35,
        mouth_w=0.95,
        mouth_x=62.5,
        cheek=3.2,
        jowl=3.4,
        chin=(63.5, 97.5),
        chin_w=16,
        jaw=(26, 83),
        soft=True,
        bag=0.4,
        lines="nc",
        ear=0.8,
        neck=(22, 62),
        neck_y=112,
        wide=1.08,
        tall=0.92,
        sunk=1,
    )
    hair = s.piece(
        "80,34 84,20~ 76,6~ 64,2~ 58,-8~ 42,-9~ 30,-4~ 16,-4~ 8,8~ -3,18~ -3,34~ -8,46~ -1,60~ 2,74~ 14,82~ 24,78~ 30,66 30,54 36,46~ 40,36~ 50,34~ 58,26~ 68,30~ 74,27~",
        black,
        (16, -3, 0),
        (-6, 6, 2),
        planes=(
            ("rim", "44,2~ 54,6~ 44,12~ 50,6~", 0.5),
            ("rim", "60,8~ 70,14~ 60,19~ 66,14~", 0.5),
            ("shade", "26,12~ 36,16~ 26,24~ 32,17~"),
            ("shade", "14,32~ 24,38~ 14,46~ 20,39~"),
            ("#8f878c", "34,28~ 42,24~ 50,26~ 40,30~", 0.6),
        ),
    )
    skull = head(s, face, (302, 350), 1.46, 3, hair=hair)
    torso = s.piece(
        "262,340 226,358~ 206,400~ 210,490 200,600~ 204,676 256,690~ 344,688 394,672~ 396,600~ 384,490 386,400~ 370,356~ 340,338",
        vest,
        None,
        (-8, 4, 1),
        planes=(
            ("shade", "160,330 260,344 266,460 244,580 256,700 160,700"),
            *(
                (
                    "shade",
                    f"190,{y} 300,{y + 12} 400,{y - 2} 400,{y + 3} 300,{y + 18} 190,{y + 6}",
                )
                for y in (420, 488, 556, 624)
            ),
            ("deep", "316,350 321,350 326,700 320,700", 0.8),
            ("deep", "356,590 386,586 388,634 360,638", 0.5),
        ),
    )
    collar = s.piece(
        "258,342 270,328 306,352~ 338,326 348,340 336,366 308,360 276,370",
        blouse,
        (16, -4, 0),
        (-3, 3, 0),
    )
    tape = shape("270,352 276,350 284,470 276,474", "#e2c34e") + shape(
        "338,346 332,346 338,456 346,452", "#e2c34e"
    )
    colours = ("#d9d3cb", "#86a7a8", "#e2d3ae", "#c98a78")
    towels = ""
    for i, colour in enumerate(colours):
        y, j = 540 - i * 27, (0, 5, -4, 2)[i]
        towels += s.piece(
            f"{262 + j},{y}~ {258 + j},{y + 14}~ {264 + j},{y + 28} {404 + j},{y + 16} {416 + j},{y + 8}~ {414 + j},{y - 8}~ {400 + j},{y - 13}",
            cloth(colour, 0.25),
            (24, -5, 0),
            (-5, 3, 0),
            1.3,
            planes=(
                (
                    "shade",
                    f"{264 + j},{y + 12} {412 + j},{y} {412 + j},{y + 3} {264 + j},{y + 15}",
                ),
            ),
        )
    far = group(
        "arm-far",
        sleeve(s, (368, 386, 27), (408, 500, 25), (404, 556, 21), blouse, blouse)
        + group("hand-far", hand(s, "flat", (404, 560), 168, flesh, 0.78)),
        (366, 374),
        "torso",
    )
    near = group(
        "arm-near",
        towels
        + sleeve(s, (232, 386, 30), (198, 512, 27), (286, 566, 21), blouse, blouse)
        + group("hand-near", hand(s, "flat", (288, 566), 0, flesh, 0.84)),
        (234, 374),
        "torso",
    )
    return figure(
        "The owner of the laundromat",
        s,
        cast=ground_shadow(((346, 944), (258, 964)), 150),
        leg_far=shoe(s, "sneaker", (348, 946), clog, scale=0.86)
        + trouser(s, (340, 676, 44), (344, 800, 34), (346, 910, 27), trews),
        leg_near=shoe(s, "sneaker", (254, 964), clog, scale=0.9)
        + trouser(s, (264, 676, 48), (258, 810, 37), (256, 928, 29), trews),
        upper=group("torso", torso, (298, 680))
        + far
        + skull
        + group("collar", collar + tape, (302, 350), "torso")
        + near,
        pivot=(298, 680),
        lean=-2.4,
        hips=((340, 690), (264, 690)),
    )


def guard() -> Figure:
    """The officer: a uniform parka, cold ears, his cap in his glove, lunch in a pocket."""
    s = Sheet()
    parka, collar_t, glove = (
        cloth("#4a5560", 0.36),
        cloth("#6b5a4c", 0.34),
        cloth("#3a3036", 0.3),
    )
    flesh, stubble = skin("#cfa081", 1.0), "#6f6664"
    trews, shoes, cap_t = (
        cloth("#3f424c", 0.3),
        cloth("#2c262a", 0.3),
        cloth("#39435a", 0.34),
    )
    face = Face(
        skin=flesh,
        eye="#2b2a35",
        eye_x=50,
        apart=21.2,
        eye_y=53,
        eye_size=1.04,
        slope=0.6,
        heavy=0.6,
        brow="#74553f",
        brow_w=2.8,
        brow_arch=0.6,
        brow_y=1.4,
        nose=21,
        nose_out=5.4,
        nose_wide=1.8,
        hump=3.4,
        hook=-1.2,
        lip="#8f4f47",
        full=0.3,
        mouth_w=1.1,
        mouth_y=83,
        ridge=3,
        cheek=1.2,
        jowl=5,
        chin=(69, 101),
        chin_w=17,
        jaw=(26, 86),
        bag=0.5,
        socket=0.2,
        lines="nf",
        blush=0.16,
        ear=1.5,
        neck=(24, 74),
        neck_y=114,
        wide=1.08,
        tall=1.02,
        thrust=4,
        sunk=-1,
        smile=2.0,
    )
    sides = shape(
        "33,42 26,36~ 14,34~ 7,46~ 8,62~ 14,72 24,72 26,58 32,50", stubble, 0.45
    )
    dome = s.piece(
        "32,46 24,36~ 8,40~ 8,24~ 22,9~ 40,1~ 60,2~ 74,12~ 79,31 60,25 44,28",
        flesh,
        (16, -4, 0),
        (-4, 4, 2),
        1.2,
    )
    # what is left of his hair, cropped: without it the skull is a bathing cap
    dome += shape(
        "32,46 24,36~ 8,40~ 8,24~ 22,9~ 40,1~ 54,1~ 48,8 50,13 42,18 40,28 35,31",
        stubble,
        0.72,
    )
    cold = shape("24,50~ 27,46~ 33,50~ 31,60 27,66 22,62", "#c8503c", 0.3)
    jaw = shape(
        "25,68 34,70 42,80 54,84 60,79 74,79 74,92 68,101 49,101 26,88", stubble, 0.22
    )
    worn = s.piece(
        "5,34~ -3,10~ 12,-9~ 46,-16~ 76,-8~ 90,8~ 80,25 44,27 8,37",
        cap_t,
        (16, -4, 0),
        (-5, 4, 2),
        1.2,
        planes=(
            ("deep", "5,25 44,16 84,14 82,28 8,40", 0.75),
            ("#d3b06a", "60,1 70,0 71,11 61,12"),
        ),
    )
    worn += s.piece(
        "44,24 82,20 96,31~ 88,38~ 62,33~ 46,35",
        cap_t,
        (10, -2, 0),
        (-3, 2, 0),
        1,
        ground="deep",
    )
    skull = head(s, face, (304, 262), 1.46, 8, hair=dome + sides, beard=jaw, over=cold + group("cap-on", worn))
    torso = s.piece(
        "252,256 208,274~ 182,322~ 182,420 168,540~ 160,680 176,720 300,736 418,716 430,680~ 426,540~ 408,420 406,318~ 390,272~ 350,254",
        parka,
        None,
        (-10, 5, 1),
        planes=(
            ("shade", "120,246 250,262 262,380 232,520 240,750 120,750"),
            ("deep", "318,300 324,300 332,750 324,750", 0.8),
            ("shade", "160,520 300,536 430,518 430,526 300,546 160,528"),
            ("#d3b06a", "350,346 366,340 384,344 382,368 368,378 353,370"),
            ("deep", "368,262 398,276 406,298 374,284", 0.5),
            ("shade", "196,580 274,590 270,668 190,656"),
            ("shade", "350,590 420,580 420,588 350,598"),
            thrown((226, 304, 37), (170, 446, 33), (296, 500, 25)),
        ),
    )
    lunch = (
        s.piece(
            "356,560 402,548 412,588 362,596",
            cloth("#e9e2d2", 0.2),
            (10, -3, 0),
            (-3, 2, 0),
            1.2,
        )
        + shape("366,562 374,560 380,592 372,593", "#b9b0a6")
        + shape("362,556 404,545 403,552 364,562", "#d8a765")
    )
    lunch += s.piece(
        "346,590 420,580 424,656 352,664", parka, (14, -2, 0), (-4, 3, 0), 1.4
    )
    collar = s.piece(
        "238,262 256,236 280,256 306,272~ 334,254 352,232 370,256 360,300 324,300 308,288 286,308 246,302",
        collar_t,
        (26, -5, 0),
        (-5, 4, 1),
        planes=(
            (
                "shade",
                "256,236 280,258 306,274~ 336,256 352,236 330,284 308,288 284,296",
            ),
            ("deep", "246,276 258,300 250,300"),
            ("deep", "350,270 352,298 342,296"),
        ),
    )
    cap = s.piece(
        "282,490~ 302,462~ 350,452~ 384,470~ 390,500~ 376,522 300,532~",
        cap_t,
        (20, -5, 0),
        (-6, 4, 2),
        planes=(
            ("deep", "290,506 386,494 380,524 300,534", 0.7),
            ("#d3b06a", "352,494 366,492 367,508 353,510"),
        ),
    )
    cap += s.piece(
        "306,528 376,518 396,532~ 372,550~ 320,550~",
        cap_t,
        (14, -2, 0),
        (-3, 3, 0),
        1.2,
        ground="deep",
    )
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (450, 592), 84, glove, 1.02, flip=True))
        + sleeve(s, (388, 300, 34), (440, 440, 31), (448, 582, 26), parka, parka),
        (386, 286),
        "torso",
    )
    near = group(
        "arm-near",
        group("cap-held", cap)
        + sleeve(s, (224, 302, 38), (170, 450, 34), (284, 510, 26), parka, parka)
        + group("hand-near", hand(s, "fist", (290, 510), -6, glove, 1.0)),
        (226, 288),
        "torso",
    )
    return figure(
        "The officer",
        s,
        cast=ground_shadow(((362, 944), (244, 964)), 190),
        leg_far=shoe(s, "ankle", (362, 946), shoes)
        + trouser(s, (352, 690, 56), (358, 790, 44), (356, 908, 34), trews),
        leg_near=shoe(s, "ankle", (238, 964), shoes, scale=1.06)
        + trouser(s, (246, 690, 60), (244, 796, 47), (242, 926, 37), trews),
        upper=far
        + group("torso", torso + lunch, (300, 620))
        + skull
        + group("collar", collar, (304, 262), "torso")
        + near,
        pivot=(300, 620),
        lean=-1.4,
        hips=((352, 690), (246, 690)),
    )


def leash(d: str) -> str:
    """The dog's lead, along a path."""
    return f'<path fill="none" stroke="#dd9a3a" stroke-width="4.4" d="{d}"/>'


def boy_with_dog() -> Figure:
    """A boy of nine and the dog that decides where they go."""
    s = Sheet()
    puffer, lining, jeans = (
        cloth("#b0503f", 0.34),
        cloth("#3b4a5c", 0.3),
        cloth("#4a5878", 0.3),
    )
    flesh, curls, shoes = (
        skin("#b07a56", 1.03),
        cloth("#33262a", 0.26),
        cloth("#c9c3ba", 0.3),
    )
    fur, patch = cloth("#cbb896", 0.34), "#7a5a42"
    face = Face(
        skin=flesh,
        eye="#1d1418",
        eye_x=49.5,
        apart=22.8,
        eye_y=57.5,
        eye_size=1.12,
        brow="#2b2024",
        brow_w=2.0,
        brow_arch=1.0,
        nose=18.5,
        nose_out=-0.6,
        nose_wide=1.2,
        lip="#94524a",
        full=0.7,
        mouth_y=83.5,
        mouth_w=0.95,
        cheek=0.6,
        jowl=0.4,
        chin=(67, 99),
        chin_w=12,
        jaw=(30, 82),
        soft=True,
        ear=1.3,
        neck=(26, 60),
        neck_y=114,
        wide=1.04,
        tall=0.95,
    )
    hair = s.piece(
        "79,32 86,20~ 80,8~ 72,4~ 66,-8~ 54,-8~ 46,-14~ 34,-10~ 24,-10~ 16,0~ 4,6~ 2,20~ -4,32~ 2,46~ 2,58~ 12,66~ 22,62~ 28,52 34,46 38,38~ 46,36~ 52,30~ 60,32~ 68,26~ 74,30~",
        curls,
        (16, -3, 0),
        (-6, 6, 2),
        planes=(
            ("rim", "50,0~ 60,4~ 50,10~ 56,4~", 0.4),
            ("rim", "66,6~ 76,12~ 66,18~ 72,12~", 0.4),
            ("shade", "30,2~ 40,8~ 30,16~ 36,8~"),
            ("shade", "40,18~ 50,22~ 40,30~ 46,23~"),
            ("deep", "14,26~ 24,32~ 14,40~ 20,33~", 0.6),
        ),
    )
    skull = head(s, face, (270, 362), 1.42, 5, hair=hair)
    hood = s.piece(
        "222,350 200,336~ 190,366~ 206,396 250,404 250,370", lining, (12, -3, 0), None
    )
    torso = s.piece(
        "228,350 192,368~ 174,410~ 168,480 162,560~ 170,628 222,642~ 300,640 348,622~ 354,560~ 352,480 350,410~ 336,366~ 304,348",
        puffer,
        None,
        (-8, 4, 1),
        planes=(
            ("shade", "120,340 226,354 234,460 208,560 222,660 120,660"),
            *(
                (
                    "shade",
                    f"156,{y} 260,{y + 14} 362,{y} 362,{y + 4} 260,{y + 21} 156,{y + 7}",
                )
                for y in (420, 478, 536, 592)
            ),
            ("deep", "286,362 291,362 296,650 290,650", 0.8),
        ),
    )
    collar = s.piece(
        "224,350 236,334 272,360~ 304,332 316,348 306,386 276,378 240,390",
        lining,
        (18, -4, 0),
        (-4, 3, 0),
        planes=(("shade", "230,350 272,370~ 310,346 272,364~"),),
    )
    far = group(
        "arm-far",
        sleeve(s, (332, 400, 29), (362, 496, 27), (400, 566, 22), puffer, lining)
        + group("hand-far", hand(s, "fist", (402, 570), 58, flesh, 0.8, flip=True))
        + leash("M408 592Q424 694 548 764"),
        (330, 388),
        "torso",
    )
    near = group(
        "arm-near",
        group(
            "hand-near",
            shape("198,556 232,562 226,600 196,590", flesh.base),
            (214, 580),
        )
        + sleeve(s, (200, 402, 31), (166, 506, 28), (206, 578, 23), puffer)
        + s.piece(
            "182,556 250,572 244,622 184,612", puffer, (12, -3, 0), (-3, 3, 0), 1.5
        ),
        (202, 390),
        "torso",
    )
    dog_body = s.piece(
        "392,836 404,820~ 436,812~ 486,816~ 512,800 520,776~ 506,764 502,744 520,752 528,736~ 546,736~ 556,752~ 578,766~ 584,776 574,786~ 556,792~ 550,820~ 546,852 550,940 560,950 556,958 536,958 530,900 520,866 480,872 440,868 432,900 428,946 438,952 434,960 412,960 408,910 398,880 386,860 370,826 360,822 372,812 388,822",
        fur,
        (14, -6, 1),
        (-5, 5, 1),
        planes=(
            ("#8f6f52", "500,740 520,752 530,770 522,800 506,790", 0.9),
            ("#8f6f52", "430,812 474,814 466,846 434,850", 0.8),
            ("shade", "404,870 470,866 540,852 540,874 440,884"),
            ("shade", "536,870 546,958 530,958 526,880"),
        ),
    )
    dog_far = s.piece(
        "418,850 448,856 444,900 452,940 440,950 430,946 428,900",
        fur,
        None,
        None,
        0,
        ground="shade",
    ) + s.piece(
        "516,850 544,846 536,900 530,944 542,950 516,952 512,900",
        fur,
        None,
        None,
        0,
        ground="shade",
    )
    muzzle = (
        shape("572,762 585,768 584,778 574,776", "#33262a")
        + shape("540,752 547,751 547,758 541,759", "#2a191f")
        + shape("556,782 574,783 566,787", patch)
    )
    muzzle += shape("500,762 506,738~ 516,746 520,768 512,786~ 502,780", patch)
    muzzle += (
        shape("560,788 566,806 552,796", fur.base)
        + shape("430,812 438,802 446,813", fur.rim)
        + shape("462,815 470,806 476,815", fur.rim)
        + shape("392,858 382,872 396,870", fur.shade)
    )
    band = shape("506,790 546,800 545,808 503,798", "#dd9a3a")
    dog = group(
        "dog",
        group(
            "dog-tail",
            s.piece(
                "388,838 370,812~ 372,786~ 382,772 386,790~ 396,818~",
                fur,
                (5, -3, 0),
                (-3, 2, 0),
                1,
            ),
            (390, 836),
        )
        + dog_far
        + dog_body
        + group("dog-head", muzzle, (512, 790))
        + band,
        (440, 900),
    )
    return figure(
        "A boy with a dog",
        s,
        cast=ground_shadow(((308, 944), (226, 962)), 150)
        + shape("540,954 430,966 380,972 450,972 560,962", "#2a2642", 0.34),
        leg_far=shoe(s, "sneaker", (308, 946), shoes, scale=0.94)
        + trouser(s, (300, 620, 42), (306, 770, 31), (306, 908, 26), jeans),
        leg_near=shoe(s, "sneaker", (214, 962), shoes, scale=0.98)
        + trouser(s, (224, 620, 46), (220, 780, 34), (216, 926, 28), jeans, 4),
        upper=hood
        + far
        + group("torso", torso, (262, 630))
        + skull
        + group("collar", collar, (270, 360), "torso")
        + near,
        pivot=(262, 630),
        lean=3,
        hips=((300, 640), (224, 640)),
        after=dog,
        size=0.9,
        # the other one has to do for gestures: this one has the dog
        full=("far",),
        seat=Seat(beside=leash("M430 714Q456 802 540 776")),
    )
