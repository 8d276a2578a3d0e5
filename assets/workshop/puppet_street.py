"""Walk-ons of the street side: bus, library, agency, laundromat, lobby, a dog."""

from __future__ import annotations

from puppet_body import ground_shadow, hand, shoe, sleeve, thrown, trouser
from puppet_face import Face, glasses, head
from puppet_figure import Figure, figure
from puppet_paper import Sheet, cloth, group, shape, skin


def bus_driver() -> Figure:
    """The bus driver: heavy-set, a peaked cap, fingerless gloves, a cup of tea."""
    s = Sheet()
    coat, navy, wool = cloth("#42546f", 0.34), cloth("#35405c", 0.34), cloth("#8b5a4e", 0.3)
    flesh, hair_t = skin("#c48a66", 1.03), cloth("#5c4a48", 0.3)
    trews, shoes, steel = cloth("#3d3f52", 0.28), cloth("#2f2930", 0.3), cloth("#9aa7ad", 0.45)
    face = Face(
        skin=flesh, eye="#241820", eye_x=49, apart=23, eye_y=54, eye_size=1.0, slope=0.3, heavy=0.5, brow="#3d2d2c", brow_w=1.7,
        brow_arch=3.2, brow_y=-0.6, nose=18.5, nose_out=0.4, nose_wide=2.2, hook=-0.6, lip="#93423f", full=0.7, mouth_w=1.08,
        cheek=3.0, jowl=6, chin=(66, 99), chin_w=18, jaw=(24, 86), soft=True, bag=0.4, lines="n", blush=0.2, ear=0.9, neck=(14, 70), neck_y=112,
    )
    hair = s.piece("32,40 20,36~ 4,44~ 2,66~ 10,80 6,92~ 16,98~ 25,88 26,72 28,58 34,50", hair_t, (10, -3, 0), (-3, 3, 0),
                   planes=(("#9b908c", "12,46 6,64 12,80 16,60", 0.7), ("shade", "22,60 14,84 20,92 25,74")))
    cap = s.piece("82,28 88,8~ 76,-8~ 44,-16~ 8,-6~ -6,14~ 4,36 44,32", navy, (24, -5, 0), (-7, 5, 2),
                  planes=(("deep", "2,20 84,10 83,30 2,38", 0.75), ("shade", "44,-16 36,4 40,16 48,14")))
    cap += shape("58,14 68,12 69,23 59,25", "#d3b06a")
    cap += s.piece("46,32 82,26~ 98,32~ 102,40~ 84,38~ 60,38~", navy, (16, -2, 0), (-3, 4, 0), 1.4, ground="deep")
    cap += shape("44,36 60,39 84,39 78,44 46,44", flesh.deep, 0.3)
    skull = head(s, face, (302, 296), 1.44, 2, hair=hair, over=group("hat", cap))
    torso = s.piece(
        "254,290 206,310~ 176,360~ 170,470 158,580~ 160,690 240,712~ 350,710 430,690~ 436,580~ 424,470 410,360~ 386,308~ 350,288",
        coat, None, (-10, 5, 1),
        planes=(("shade", "130,290 248,296 254,420 232,560 244,730 130,730"), ("deep", "322,330 328,330 338,716 330,716", 0.8),
                ("#d8c06a", "150,500 440,490 440,506 300,522 150,516", 0.85), ("#9a8a5c", "150,500 240,508 240,524 150,516", 0.85),
                ("shade", "356,420 404,410 406,446 358,454"), ("shade", "150,672 300,696 440,676 440,684 300,706 150,684"),
                thrown((220, 344, 37), (166, 480, 34), (280, 520, 25))),
    )
    collar = s.piece("250,292 266,278 306,314~ 348,278 358,292 346,342 312,326 276,348", coat, (22, -4, 0), (-4, 3, 0),
                     planes=(("shade", "258,294 306,322~ 352,292 308,314~"),))
    scarf = s.piece("262,284~ 300,304~ 344,282 352,300~ 320,326~ 284,322~ 258,304", wool, (20, -6, 0), (-4, 3, 0))
    tail = s.piece("292,318 320,322 318,420 290,414", wool, (12, 0, 0), None, planes=(("deep", "290,396 320,400 320,406 290,402", 0.6),))
    far = group("arm-far", group("hand-far", hand(s, "relaxed", (459, 596), 84, flesh, 0.92, flip=True, glove=wool))
                + sleeve(s, (384, 342, 33), (448, 466, 31), (458, 590, 25), coat, coat), (382, 328), "torso")
    cup = s.piece("306,452 344,448 342,500 312,504", steel, (12, -3, 0), (-5, 2, 0), 1.4) + shape("306,452 326,447 344,448 326,455", "#5d3b2a")
    cup += '<g id="steam">' + shape("318,440 314,424~ 322,408~ 316,392~ 326,410~ 320,426~", "#e9e6ee", 0.35) + "</g>"
    near = group("arm-near", cup + sleeve(s, (222, 342, 37), (170, 484, 34), (282, 508, 25), coat, coat)
                 + group("hand-near", hand(s, "fist", (286, 506), -16, flesh, 0.9, glove=wool)), (224, 328), "torso")
    return figure(
        "The bus driver", s, cast=ground_shadow(((362, 944), (246, 964)), 190),
        leg_far=shoe(s, "ankle", (358, 946), shoes) + trouser(s, (350, 680, 62), (354, 800, 46), (354, 916, 36), trews),
        leg_near=shoe(s, "ankle", (238, 964), shoes, scale=1.04) + trouser(s, (246, 680, 66), (242, 810, 50), (240, 934, 38), trews),
        upper=far + group("torso", torso, (300, 690)) + skull + group("collar", collar + scarf + tail, (304, 304), "torso") + near,
        pivot=(300, 690), lean=1.4, hips=((350, 690), (246, 690)),
    )


def librarian() -> Figure:
    """The librarian: a long cardigan, keys on the belt, three books on the arm."""
    s = Sheet()
    knit, shirt, tie = cloth("#5b6b4d", 0.34), cloth("#c9c6c2", 0.3), cloth("#7b4a50", 0.3)
    flesh, grey = skin("#b98463", 1.03), cloth("#8f8a8b", 0.34)
    trews, shoes = cloth("#5a4a44", 0.32), cloth("#3a2c2a", 0.3)
    face = Face(
        skin=flesh, eye="#21171c", eye_x=51, apart=21.5, eye_y=53.5, eye_size=0.92, slope=0.9, heavy=0.4, brow="#5d5657", brow_w=2.6,
        brow_arch=2.8, nose=23, nose_out=1.6, nose_wide=1.4, hump=1.6, lip="#87473e", full=0.5, hollow=2, chin=(68, 101), chin_w=12,
        jaw=(31, 80), bag=0.45, lines="nfc", ear=1.15, neck=(29, 60), neck_y=112, socket=0.15, forehead=0.6,
    )
    beard = s.piece("26,62 32,62 37,76~ 48,83~ 55,79 60,75 67,77.6 75,75.6 79,80 77,95~ 68,106~ 54,104~ 34,92", grey, (12, -4, 0), (-2, 2, 0), 0,
                    planes=(("shade", "52,88 60,104 50,103 40,92"), ("shade", "60,92 68,104 62,105")))
    hair = s.piece("34,42 28,30~ 16,26~ 6,38~ 6,58~ 13,72 24,72 26,56 31,50", grey, (9, -3, 0), (-3, 3, 0))
    bald = s.piece("28,34 20,28~ 20,13~ 38,2~ 60,2~ 74,12~ 79,31 60,25 44,28", flesh, (16, -4, 0), (-4, 4, 2), 1.2)
    specs = group("glasses", glasses(face, "half", "#8a6a3c"))
    skull = head(s, face, (304, 250), 1.42, 9, hair=bald + hair, beard=beard, over=specs)
    torso = s.piece("268,244 344,244 372,320 366,470 368,582 330,590 262,586 258,470 254,320", shirt, (24, 0, 0), None, 0,
                    planes=(("shade", "336,300 360,470 344,470"), ("#4a3a34", "240,572 380,566 380,584 240,590"), ("#c9a35a", "310,570 324,569 325,584 311,585")))
    torso += s.piece("298,268 314,266 322,300 328,470 316,492 304,474 298,310", tie, (10, 0, 0), (-3, 2, 0), 1, planes=(("shade", "298,292 320,290 320,298 298,300"),))
    left = s.piece("268,236 236,252~ 214,296~ 216,400 224,500~ 210,640 214,676 252,682~ 274,676 286,560 280,440 268,300", knit, (26, -6, 0.4), (-4, 3, 0),
                   planes=(("shade", "210,656 276,664 276,670 210,664"), ("shade", "226,580 262,586 260,630 222,624"), thrown((236, 278, 30), (206, 424, 27), (290, 446, 22))))
    right = s.piece("342,234 366,250~ 384,292~ 380,400 386,520~ 396,656 370,672~ 354,664 352,540 364,420 366,310", knit, (10, 0, 0), (-8, 4, 1),
                    planes=(("shade", "352,646 398,638 398,644 352,652"),))
    collar = s.piece("266,240 282,228 306,266~ 334,226 346,238 334,272 308,264 284,282", shirt, (16, -4, 0), (-3, 3, 0))
    keys = shape("262,586 270,585 268,606 262,606", "#4a3a34") + '<circle cx="264" cy="614" r="10" fill="none" stroke="#c9a35a" stroke-width="3"/>'
    keys += shape("258,622 264,622 262,660 256,668 254,660 258,652", "#d6b878") + shape("266,622 272,620 280,652 274,660 270,652 272,644", "#a98a52") + shape("262,624 268,624 270,664 264,664", "#8f97a5")
    books = s.piece("238,402 356,378 360,398 242,424", cloth("#7d3f3a", 0.3), (14, -2, 0), (-3, 2, 0), 1.2)
    books += s.piece("232,422 362,396 366,416 236,446", cloth("#3e6272", 0.3), (14, -2, 0), (-3, 2, 0), 1.2)
    books += s.piece("240,444 352,420 356,436 244,464", cloth("#b08d55", 0.3), (14, -2, 0), (-3, 2, 0), 1.2)
    books += shape("356,378 362,380 366,400 360,398", "#e8e0cf") + shape("362,396 368,398 372,418 366,416", "#e8e0cf")
    far = group("arm-far", group("hand-far", hand(s, "relaxed", (425, 550), 78, flesh, 0.92, flip=True))
                + sleeve(s, (366, 276, 28), (400, 416, 25), (424, 546, 20), knit, knit), (364, 264), "torso")
    near = group("arm-near", books + sleeve(s, (236, 278, 31), (204, 424, 28), (288, 462, 21), knit, knit)
                 + group("hand-near", hand(s, "flat", (290, 462), -12, flesh, 0.92)), (238, 266), "torso")
    return figure(
        "The librarian", s, cast=ground_shadow(((346, 944), (262, 964))),
        leg_far=shoe(s, "shoe", (354, 946), shoes) + trouser(s, (340, 574, 40), (348, 750, 31), (350, 912, 27), trews),
        leg_near=shoe(s, "shoe", (256, 964), shoes, scale=1.04) + trouser(s, (276, 574, 44), (266, 760, 34), (260, 930, 29), trews),
        upper=far + group("torso", torso + right + left, (300, 590)) + group("keys", keys, (264, 590), "torso")
        + skull + group("collar", collar, (304, 250), "torso") + near,
        pivot=(300, 590), lean=2.6, hips=((340, 600), (276, 600)),
    )


def clerk() -> Figure:
    """The clerk of the labour agency: short sleeves over a thermal, a stamp."""
    s = Sheet()
    shirt, thermal, tie = cloth("#b9c4c9", 0.3), cloth("#a8674c", 0.3), cloth("#3f4a63", 0.3)
    flesh, black = skin("#c9926d", 1.02), cloth("#30292d", 0.22)
    trews, shoes = cloth("#57564f", 0.3), cloth("#3c3230", 0.3)
    face = Face(
        skin=flesh, eye="#20171b", eye_x=49, apart=21, eye_y=54.5, eye_size=0.88, slope=-0.6, heavy=0.5, brow="#2b2427", brow_w=3.4, brow_arch=0.3,
        brow_slope=-0.8, nose=20, nose_out=1.4, nose_wide=2.0, hump=-0.8, hook=-1.2, lip="#9a5548", full=0.3, mouth_w=1.12, mouth_y=83,
        ridge=1.6, cheek=1.2, jowl=4, chin=(69, 101), chin_w=20, jaw=(24, 87), bag=0.55, lines="nf", ear=1.1, neck=(20, 68), neck_y=116,
    )
    stubble = shape("25,66 33,66 40,78 52,80 60,76 73,76 76,80 74.4,93 68,101 49,101 26,88", black.base, 0.28)
    hair = s.piece("40,30 34,40 34,48 30,50 26,54 24,66 14,68 8,56~ 6,30~ 20,8~ 42,0~ 62,4~ 56,12~ 46,16~", black, (12, -3, 0), (-4, 4, 1),
                   planes=(("shade", "34,20 20,30 16,56 26,40"),))
    hair += s.piece("42,22 44,10~ 58,4~ 74,12~ 79,30 62,25", flesh, None, (-4, 4, 2), 1.2)
    hair += shape("44,6 58,3 70,9 58,7", black.base) + shape("46,11 60,7 74,13 60,11", black.base, 0.8)
    skull = head(s, face, (304, 272), 1.44, 4, hair=hair, beard=stubble)
    torso = s.piece("252,258 212,276~ 192,322~ 194,420 188,530~ 200,614 300,624 400,610 406,520~ 396,420 396,322~ 382,274~ 348,256",
                    shirt, None, (-8, 4, 1),
                    planes=(("shade", "150,250 250,262 262,400 240,520 244,650 150,650"), ("shade", "356,500 372,590 352,592"), ("shade", "290,540 296,592 276,592"),
                            ("#8d98a4", "346,380 388,374 390,424 350,430", 0.8), ("#5d3f8a", "356,362 361,361 363,386 358,387"), ("#b04438", "366,360 371,359 373,384 368,385"),
                            ("#3d3636", "180,588 300,600 410,586 410,630 180,630"), ("#b9b2a8", "312,598 332,597 333,620 313,621"),
                            thrown((226, 304, 34), (182, 444, 30), (282, 500, 23))))
    torso += s.piece("298,290 316,288 326,320 336,500 322,528 306,506 300,330", tie, (11, 0, 0), (-3, 2, 0), 1, planes=(("shade", "298,314 324,312 324,322 298,324"), ("#c9a35a", "300,420 334,416 334,423 300,427")))
    collar = s.piece("254,262 268,244 306,290~ 340,242 356,258 340,302 308,288 278,308", shirt, (16, -4, 0), (-3, 3, 0))
    collar += shape("272,252 306,286~ 338,250 334,262 306,292 278,264", thermal.shade)
    stamp = s.piece("316,494 330,490 336,520 322,524", cloth("#8a5f3c"), (5, -2, 0), (-2, 2, 0), 1) + s.piece("308,520 342,511 346,526 312,536", cloth("#3b3440"), (8, -2, 0), (-3, 2, 0), 1)
    stamp += '<circle cx="321" cy="486" r="11" fill="#a8764a"/>'
    form = s.piece("386,560 446,544 462,626 402,642", cloth("#e9e4d8", 0.2), (10, -3, 0), (-3, 2, 0), 1.2)
    form += "".join(shape(f"{396 + i * 3},{574 + i * 14} {440 + i * 3},{562 + i * 14} {440 + i * 3},{565 + i * 14} {396 + i * 3},{577 + i * 14}", "#9a94a0") for i in range(4))
    far = group("arm-far", form + sleeve(s, (384, 302, 27), (420, 436, 25), (412, 552, 20), thermal, thermal)
                + sleeve(s, (384, 302, 32), (394, 344, 32), (404, 386, 33), shirt) + group("hand-far", hand(s, "pinch", (410, 548), 76, flesh, 0.84, flip=True)), (382, 288), "torso")
    near = group("arm-near", stamp + sleeve(s, (226, 304, 30), (182, 448, 28), (284, 500, 21), thermal, thermal)
                 + sleeve(s, (226, 304, 36), (213, 346, 36), (198, 392, 37), shirt) + group("hand-near", hand(s, "fist", (288, 500), -10, flesh, 0.86)), (228, 290), "torso")
    return figure(
        "The clerk", s, cast=ground_shadow(((356, 944), (252, 964)), 180),
        leg_far=shoe(s, "shoe", (358, 946), shoes) + trouser(s, (352, 604, 47), (354, 770, 40), (352, 914, 34), trews),
        leg_near=shoe(s, "shoe", (248, 964), shoes, scale=1.04) + trouser(s, (252, 606, 51), (250, 780, 43), (250, 932, 36), trews),
        upper=far + group("torso", torso, (300, 610)) + skull + group("collar", collar, (304, 270), "torso") + near,
        pivot=(300, 610), lean=-0.8, hips=((348, 620), (254, 620)),
    )


def laundromat_owner() -> Figure:
    """The owner of the laundromat: a quilted vest, a pile of other people's towels."""
    s = Sheet()
    vest, blouse, trews = cloth("#8a4660", 0.34), cloth("#7d8fa6", 0.32), cloth("#4a4a5e", 0.3)
    flesh, black, clog = skin("#dcab82"), cloth("#3b363c", 0.26), cloth("#b9573d", 0.3)
    face = Face(
        skin=flesh, eye="#1f181c", eye_x=48.5, apart=23.2, eye_y=55.5, eye_size=0.88, single=True, slope=0.8, heavy=0.5, brow="#4d4548", brow_w=1.5,
        brow_arch=1.6, brow_y=-1.2, nose=16.5, nose_out=-0.8, nose_wide=1.8, hook=-0.6, lip="#a2524a", full=0.35, mouth_w=0.95,
        cheek=3.2, jowl=3.4, chin=(65.5, 97.5), chin_w=16, jaw=(26, 83), soft=True, bag=0.4, lines="nc", ear=0.8, neck=(22, 62), neck_y=112,
    )
    hair = s.piece(
        "80,34 84,20~ 76,6~ 64,2~ 58,-8~ 42,-9~ 30,-4~ 16,-4~ 8,8~ -3,18~ -3,34~ -8,46~ -1,60~ 2,74~ 14,82~ 24,78~ 30,66 30,54 36,46~ 40,36~ 50,34~ 58,26~ 68,30~ 74,27~",
        black, (16, -3, 0), (-6, 6, 2),
        planes=(("rim", "44,2~ 54,6~ 44,12~ 50,6~", 0.5), ("rim", "60,8~ 70,14~ 60,19~ 66,14~", 0.5), ("shade", "26,12~ 36,16~ 26,24~ 32,17~"), ("shade", "14,32~ 24,38~ 14,46~ 20,39~"), ("#8f878c", "34,28~ 42,24~ 50,26~ 40,30~", 0.6)),
    )
    skull = head(s, face, (302, 350), 1.46, 3, hair=hair)
    torso = s.piece("262,340 226,358~ 206,400~ 210,490 200,600~ 204,676 256,690~ 344,688 394,672~ 396,600~ 384,490 386,400~ 370,356~ 340,338",
                    vest, None, (-8, 4, 1),
                    planes=(("shade", "160,330 260,344 266,460 244,580 256,700 160,700"),
                            *(("shade", f"190,{y} 300,{y + 12} 400,{y - 2} 400,{y + 3} 300,{y + 18} 190,{y + 6}") for y in (420, 488, 556, 624)),
                            ("deep", "316,350 321,350 326,700 320,700", 0.8), ("deep", "356,590 386,586 388,634 360,638", 0.5)))
    collar = s.piece("258,342 270,328 306,352~ 338,326 348,340 336,366 308,360 276,370", blouse, (16, -4, 0), (-3, 3, 0))
    tape = shape("270,352 276,350 284,470 276,474", "#e2c34e") + shape("338,346 332,346 338,456 346,452", "#e2c34e")
    colours = ("#d9d3cb", "#86a7a8", "#e2d3ae", "#c98a78")
    towels = ""
    for i, colour in enumerate(colours):
        y, j = 540 - i * 27, (0, 5, -4, 2)[i]
        towels += s.piece(f"{262 + j},{y}~ {258 + j},{y + 14}~ {264 + j},{y + 28} {404 + j},{y + 16} {416 + j},{y + 8}~ {414 + j},{y - 8}~ {400 + j},{y - 13}",
                          cloth(colour, 0.25), (24, -5, 0), (-5, 3, 0), 1.3, planes=(("shade", f"{264 + j},{y + 12} {412 + j},{y} {412 + j},{y + 3} {264 + j},{y + 15}"),))
    far = group("arm-far", sleeve(s, (368, 386, 27), (408, 500, 25), (404, 556, 21), blouse, blouse)
                + group("hand-far", hand(s, "flat", (404, 560), 168, flesh, 0.78)), (366, 374), "torso")
    near = group("arm-near", towels + sleeve(s, (232, 386, 30), (198, 512, 27), (286, 566, 21), blouse, blouse)
                 + group("hand-near", hand(s, "flat", (288, 566), 0, flesh, 0.84)), (234, 374), "torso")
    return figure(
        "The owner of the laundromat", s, cast=ground_shadow(((346, 944), (258, 964)), 150),
        leg_far=shoe(s, "sneaker", (348, 946), clog, scale=0.86) + trouser(s, (340, 676, 44), (344, 800, 34), (346, 910, 27), trews),
        leg_near=shoe(s, "sneaker", (254, 964), clog, scale=0.9) + trouser(s, (264, 676, 48), (258, 810, 37), (256, 928, 29), trews),
        upper=group("torso", torso, (298, 680)) + far + skull + group("collar", collar + tape, (302, 350), "torso") + near,
        pivot=(298, 680), lean=-2.4, hips=((340, 690), (264, 690)),
    )


def guard() -> Figure:
    """The guard: pear-shaped in a ribbed jersey, half a sandwich in its paper."""
    s = Sheet()
    jersey, shirt, tie = cloth("#4c5c5c", 0.36), cloth("#b9c6d2", 0.3), cloth("#39414f", 0.3)
    flesh, black = skin("#a5714f", 1.04), cloth("#2b2529", 0.22)
    trews, shoes, bread = cloth("#3f424c", 0.3), cloth("#2c262a", 0.3), cloth("#d8a765", 0.35)
    face = Face(
        skin=flesh, eye="#1c1317", eye_x=49.5, apart=23.6, eye_y=53, eye_size=1.04, slope=1.4, heavy=0.8, brow="#262025", brow_w=3.6, brow_arch=2.4,
        nose=24, nose_out=2.0, nose_wide=2.6, hook=1.6, lip="#7b443a", full=0.7, cheek=2.2, jowl=6, chin=(66, 100), chin_w=19, jaw=(24, 87),
        soft=True, bag=0.65, socket=0.25, lines="n", ear=1.15, neck=(20, 68), neck_y=114, mouth_y=83.5,
    )
    stache = shape("67,76.5 58,77~ 52,83 58,84.6 67,81.8 74,84 80,82 76,77~", black.base) + shape("70,77 76,77.6~ 80,82 74,82 70,80", black.rim, 0.6)
    hair = s.piece("70,7~ 48,-4~ 22,4~ 5,28~ 7,54~ 13,68 24,68 26,54 32,50 38,38 44,27 60,18~ 74,20 79,30 80,16~", black, (15, -3, 0), (-4, 5, 2),
                   planes=(("#7d7477", "28,44 36,40 34,52 28,56"), ("shade", "60,18 50,4 40,2 48,20 42,30")))
    skull = head(s, face, (304, 266), 1.46, 0, hair=hair, over=group("moustache", stache))
    torso = s.piece(
        "252,256 212,274~ 186,322~ 186,420 160,540~ 162,612~ 180,650 300,668 410,646 430,610~ 430,536~ 408,420 404,318~ 388,272~ 350,254",
        jersey, None, (-10, 5, 1),
        planes=(("shade", "120,246 250,262 262,380 230,520 238,680 120,680"),
                ("shade", "150,622 300,642 440,618 440,624 300,648 150,628"),
                *(("shade", f"{186 + i * 21},632 {190 + i * 21},632 {192 + i * 20},672 {188 + i * 20},672", 0.8) for i in range(12)),
                ("deep", "366,262 396,276 404,300 372,284", 0.5), ("#d3b06a", "384,272 390,275 392,281 386,278"),
                ("shade", "360,480 330,560 372,520"),
                thrown((226, 304, 37), (178, 448, 33), (300, 438, 24))),
    )
    torso += shape("266,254 346,252 318,360", shirt.base) + shape("266,254 290,254 316,352", shirt.shade)
    torso += s.piece("300,284 316,282 324,308 322,350 317,362 310,348 302,312", tie, (9, 0, 0), (-3, 2, 0), 1)
    torso += shape("258,256 268,252 318,356 346,250 354,254 320,374", jersey.deep)
    torso += s.piece("352,352 368,346 384,350 382,374 368,386 354,376", cloth("#d3b06a"), (6, -2, 0), (-3, 2, 0), 1)
    radio = s.piece("372,566 398,564 402,630 376,634", cloth("#2f3138"), (6, -2, 0), (-3, 2, 0), 1.2) + shape("376,566 382,565 380,530 376,530", "#2f3138") + shape("380,580 394,579 394,590 381,591", "#6f7682")
    collar = s.piece("260,254 274,240 308,282~ 342,238 352,252 340,290 310,280 282,298", shirt, (16, -4, 0), (-3, 3, 0))
    food = s.piece("296,376 344,350~ 372,364~ 368,394~ 318,424 298,408", bread, (10, -4, 0), (-4, 3, 0), 1.2)
    food += shape("302,392 346,366~ 370,374 368,382 320,412", "#7c9a4e") + shape("304,398 348,374~ 369,382 366,390 322,417", "#c86a58") + shape("306,403 350,382~ 367,390 320,420", bread.base)
    food += s.piece("286,410 300,388 326,402 350,392 372,398 356,438 316,456 292,446", cloth("#efe9dd", 0.2), (10, -4, 0), (-3, 2, 0), 1.2, planes=(("shade", "326,402 330,430 318,452 316,424"), ("shade", "350,394 352,420 344,412")))
    far = group("arm-far", group("hand-far", hand(s, "relaxed", (441, 580), 84, flesh, 0.98, flip=True))
                + sleeve(s, (386, 300, 33), (434, 440, 30), (440, 572, 25), jersey, jersey), (384, 286), "torso")
    near = group("arm-near", food + sleeve(s, (226, 300, 37), (176, 448, 33), (286, 442, 25), jersey, jersey)
                 + group("hand-near", hand(s, "fist", (298, 438), -12, flesh, 0.94)), (228, 286), "torso")
    return figure(
        "The guard", s, cast=ground_shadow(((362, 944), (244, 964)), 190),
        leg_far=shoe(s, "shoe", (362, 946), shoes) + trouser(s, (352, 600, 66), (358, 764, 46), (356, 912, 35), trews),
        leg_near=shoe(s, "shoe", (238, 964), shoes, scale=1.06) + trouser(s, (246, 600, 70), (244, 774, 50), (242, 930, 38), trews),
        upper=far + group("torso", torso + radio, (300, 620)) + skull + group("collar", collar, (304, 262), "torso") + near,
        pivot=(300, 620), lean=-2.2, hips=((352, 630), (246, 630)),
    )


def boy_with_dog() -> Figure:
    """A boy of twelve and the dog that decides where they go."""
    s = Sheet()
    puffer, lining, jeans = cloth("#b0503f", 0.34), cloth("#3b4a5c", 0.3), cloth("#4a5878", 0.3)
    flesh, curls, shoes = skin("#b07a56", 1.03), cloth("#33262a", 0.26), cloth("#c9c3ba", 0.3)
    fur, patch = cloth("#cbb896", 0.34), "#7a5a42"
    face = Face(
        skin=flesh, eye="#1d1418", eye_x=49.5, apart=22.8, eye_y=57.5, eye_size=1.12, brow="#2b2024", brow_w=2.0, brow_arch=1.0, nose=18.5, nose_out=-0.6,
        nose_wide=1.2, lip="#94524a", full=0.7, mouth_y=83.5, mouth_w=0.95, cheek=0.6, jowl=0.4, chin=(67, 99), chin_w=12, jaw=(30, 82), soft=True,
        ear=1.0, neck=(26, 60), neck_y=114,
    )
    hair = s.piece(
        "79,32 86,20~ 80,8~ 72,4~ 66,-8~ 54,-8~ 46,-14~ 34,-10~ 24,-10~ 16,0~ 4,6~ 2,20~ -4,32~ 2,46~ 2,58~ 12,66~ 22,62~ 28,52 34,46 38,38~ 46,36~ 52,30~ 60,32~ 68,26~ 74,30~",
        curls, (16, -3, 0), (-6, 6, 2),
        planes=(("rim", "50,0~ 60,4~ 50,10~ 56,4~", 0.4), ("rim", "66,6~ 76,12~ 66,18~ 72,12~", 0.4), ("shade", "30,2~ 40,8~ 30,16~ 36,8~"), ("shade", "40,18~ 50,22~ 40,30~ 46,23~"), ("deep", "14,26~ 24,32~ 14,40~ 20,33~", 0.6)),
    )
    skull = head(s, face, (270, 362), 1.42, 5, hair=hair)
    hood = s.piece("222,350 200,336~ 190,366~ 206,396 250,404 250,370", lining, (12, -3, 0), None)
    torso = s.piece("228,350 192,368~ 174,410~ 168,480 162,560~ 170,628 222,642~ 300,640 348,622~ 354,560~ 352,480 350,410~ 336,366~ 304,348",
                    puffer, None, (-8, 4, 1),
                    planes=(("shade", "120,340 226,354 234,460 208,560 222,660 120,660"),
                            *(("shade", f"156,{y} 260,{y + 14} 362,{y} 362,{y + 4} 260,{y + 21} 156,{y + 7}") for y in (420, 478, 536, 592)),
                            ("deep", "286,362 291,362 296,650 290,650", 0.8)))
    collar = s.piece("224,350 236,334 272,360~ 304,332 316,348 306,386 276,378 240,390", lining, (18, -4, 0), (-4, 3, 0), planes=(("shade", "230,350 272,370~ 310,346 272,364~"),))
    far = group("arm-far", sleeve(s, (332, 400, 29), (362, 496, 27), (400, 566, 22), puffer, lining)
                + group("hand-far", hand(s, "fist", (402, 570), 58, flesh, 0.8, flip=True)), (330, 388), "torso")
    near = group("arm-near", group("hand-near", shape("198,556 232,562 226,600 196,590", flesh.base))
                 + sleeve(s, (200, 402, 31), (166, 506, 28), (206, 578, 23), puffer)
                 + s.piece("182,556 250,572 244,622 184,612", puffer, (12, -3, 0), (-3, 3, 0), 1.5), (202, 390), "torso")
    dog_body = s.piece(
        "392,836 404,820~ 436,812~ 486,816~ 512,800 520,776~ 506,764 502,744 520,752 528,736~ 546,736~ 556,752~ 578,766~ 584,776 574,786~ 556,792~ 550,820~ 546,852 550,940 560,950 556,958 536,958 530,900 520,866 480,872 440,868 432,900 428,946 438,952 434,960 412,960 408,910 398,880 386,860 370,826 360,822 372,812 388,822",
        fur, (14, -6, 1), (-5, 5, 1),
        planes=(("#8f6f52", "500,740 520,752 530,770 522,800 506,790", 0.9), ("#8f6f52", "430,812 474,814 466,846 434,850", 0.8), ("shade", "404,870 470,866 540,852 540,874 440,884"), ("shade", "536,870 546,958 530,958 526,880")))
    dog_far = s.piece("418,850 448,856 444,900 452,940 440,950 430,946 428,900", fur, None, None, 0, ground="shade") + s.piece("516,850 544,846 536,900 530,944 542,950 516,952 512,900", fur, None, None, 0, ground="shade")
    muzzle = shape("572,762 585,768 584,778 574,776", "#33262a") + shape("540,752 547,751 547,758 541,759", "#2a191f") + shape("556,782 574,783 566,787", patch)
    muzzle += shape("500,762 506,738~ 516,746 520,768 512,786~ 502,780", patch)
    band = shape("506,790 546,800 545,808 503,798", "#dd9a3a")
    dog = group("dog", group("dog-tail", s.piece("388,838 370,812~ 372,786~ 382,772 386,790~ 396,818~", fur, (5, -3, 0), (-3, 2, 0), 1), (390, 836))
                + dog_far + dog_body + group("dog-head", muzzle, (512, 790)) + band, (440, 900))
    lead = '<path id="lead" fill="none" stroke="#dd9a3a" stroke-width="4" d="M420 596Q424 720 516 796"/>'
    return figure(
        "A boy with a dog", s,
        cast=ground_shadow(((308, 944), (226, 962)), 150) + shape("540,954 430,966 380,972 450,972 560,962", "#2a2642", 0.34),
        leg_far=shoe(s, "sneaker", (308, 946), shoes, scale=0.94) + trouser(s, (300, 620, 42), (306, 770, 31), (306, 908, 26), jeans),
        leg_near=shoe(s, "sneaker", (214, 962), shoes, scale=0.98) + trouser(s, (224, 620, 46), (220, 780, 34), (216, 926, 28), jeans, 4),
        upper=hood + far + group("torso", torso, (262, 630)) + skull + group("collar", collar, (270, 360), "torso") + near,
        pivot=(262, 630), lean=3, hips=((300, 640), (224, 640)), after=lead + dog,
    )
