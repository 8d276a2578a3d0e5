"""The people of the restaurant, and the lawyer."""

from __future__ import annotations

from puppet_body import ground_shadow, hand, rolled, shoe, sleeve, thrown, trouser
from puppet_face import Face, glasses, head
from puppet_figure import Figure, figure
from puppet_joints import Seat
from puppet_paper import Sheet, cloth, group, shape, skin


def arkady() -> Figure:
    """Arkady: broad, a moustache, a tea towel, and a hand that offers the room."""
    s = Sheet()
    shirt, vest, apron = (
        cloth("#d9d0c0", 0.3),
        cloth("#4b5a4c", 0.34),
        cloth("#b9a88e", 0.3),
    )
    flesh, white = skin("#d2a07c", 1.0), cloth("#cfcac6", 0.3)
    trews, shoes, towel = (
        cloth("#4a444c", 0.3),
        cloth("#3a2c2a", 0.3),
        cloth("#e9e3d8", 0.2),
    )
    face = Face(
        skin=flesh,
        eye="#2d2a33",
        eye_x=50,
        apart=22,
        eye_y=52.5,
        eye_size=1.0,
        speaks=1.5,
        slope=1.2,
        heavy=0.6,
        brow="#8f8682",
        brow_w=4.2,
        brow_arch=2.0,
        nose=24,
        nose_out=6.0,
        nose_wide=2.6,
        hook=1.2,
        hump=0.8,
        lip="#9a5046",
        full=0.4,
        forehead=0.4,
        ridge=1.2,
        cheek=2.4,
        jowl=4,
        chin=(68, 100),
        chin_w=17,
        jaw=(27, 84),
        bag=0.6,
        lines="nfc",
        blush=0.3,
        neck=(19, 75),
        neck_y=116,
        ear=1.25,
        mouth_y=84,
        wide=1.13,
        tall=0.98,
        sunk=4,
        smile=3.2,
    )
    # a wreath that lies on the skull
    hair = s.piece(
        "36,47 38,37 31,40 29,31 22,36 18,27 12,31~ 5,40~ 4,54~ 8,66~ 13,77 17,72 20,80 25,70 24,58 31,52",
        white,
        (10, -3, 0),
        (-3, 3, 0),
    )
    hair += shape("44,12 58,10~ 72,18 60,15~", flesh.rim, 0.7)
    bald = s.piece(
        "36,48 14,44 7,34~ 11,18~ 28,5~ 54,0~ 71,9~ 78,30 60,24 44,26",
        flesh,
        (16, -4, 0),
        (-4, 4, 2),
        1.2,
    )
    stache = s.piece(
        "66,75.5~ 58,75~ 50,81~ 42,84 40,89 50,92~ 60,87~ 67,83 72,86~ 80,88~ 84,84 78,80~ 73,75.5~",
        white,
        (5, -4, 0),
        (-2, 3, 0),
        1,
        planes=(("shade", "50,92 60,80 62,86"), ("shade", "67,83 68,77 70,84")),
    )
    skull = head(
        s, face, (306, 246), 1.46, -3, hair=bald + hair, whiskers=stache
    )
    torso = s.piece(
        "256,234 216,250~ 190,296~ 186,380 170,480~ 180,570 250,590~ 350,590 408,570~ 424,478~ 408,380 402,300~ 384,254~ 350,230",
        shirt,
        (30, -6, 0.6),
        (-8, 4, 1),
    )
    vests = s.piece(
        "254,236 230,248 214,330~ 184,470~ 186,572 250,586 312,604 318,440 300,330 284,270",
        vest,
        (26, -4, 0),
        (-3, 3, 0),
        planes=(
            ("shade", "226,500 276,506 276,514 226,508"),
            thrown((222, 280, 36), (182, 430, 32), (226, 540, 24), (8, 6)),
        ),
    )
    vests += s.piece(
        "350,232 372,248 392,330~ 418,470~ 406,568 350,586 316,604 320,440 338,330 346,270",
        vest,
        (12, 0, 0),
        (-9, 4, 1),
        planes=(("shade", "352,500 398,494 398,502 352,508"),),
    )
    vests += "".join(
        shape(
            f"{313 + i % 2},{400 + i * 44} {322 + i % 2},{399 + i * 44} {323 + i % 2},{408 + i * 44} {314 + i % 2},{409 + i * 44}",
            "#c9a35a",
        )
        for i in range(4)
    )
    bow = s.piece(
        "284,252 306,262 330,250 334,272 308,268 288,276",
        cloth("#8e3434", 0.3),
        (10, 0, 0),
        (-3, 2, 0),
        1.2,
    )
    open_collar = s.piece(
        "258,234 282,222 308,254~ 338,222 352,232 340,262 308,258 278,264",
        shirt,
        (16, -4, 0),
        (-3, 3, 0),
    )
    cloth_front = s.piece(
        "178,536 300,552~ 420,532 426,560 430,700~ 420,796 300,816~ 196,800 176,690~ 174,560",
        apron,
        (34, -6, 0.5),
        (-9, 4, 0.8),
        planes=(
            ("shade", "176,540 300,556 424,536 424,552 300,572 176,556"),
            ("shade", "270,572 284,700 262,816 240,816 262,690"),
            ("shade", "360,566 372,690 388,812 370,812 358,690"),
            ("deep", "300,620 308,760 294,700", 0.35),
            ("#8e6a4a", "330,640 352,634 356,660 338,668", 0.35),
        ),
    )
    over = s.piece(
        "206,242 246,228 262,262 256,340 262,404 228,412 214,398 200,404 204,320",
        towel,
        (16, -4, 0),
        (-4, 3, 0),
        planes=(
            ("#8e3434", "200,374 264,372 264,380 200,382", 0.8),
            ("#8e3434", "200,386 264,384 264,388 200,390", 0.8),
            ("shade", "232,260 240,330 228,410 222,410 230,330"),
        ),
    )
    far = group(
        "arm-far",
        rolled(s, (384, 282, 33), (426, 424, 32), (492, 402, 19), shirt, flesh)
        + group(
            "hand-far",
            hand(s, "open", (484, 405), -20, flesh, 1.06, bare=True),
        ),
        (380, 270),
        "torso",
    )
    near = group(
        "arm-near",
        rolled(s, (224, 282, 37), (182, 428, 33), (232, 532, 20), shirt, flesh)
        + group(
            "hand-near",
            hand(s, "relaxed", (229, 526), 54, flesh, 1.06, bare=True),
        ),
        (226, 268),
        "torso",
    )
    return figure(
        "Arkady",
        s,
        cast=ground_shadow(((362, 944), (244, 964)), 190),
        leg_far=shoe(s, "shoe", (362, 946), shoes)
        + trouser(s, (352, 600, 62), (358, 760, 44), (358, 916, 36), trews),
        leg_near=shoe(s, "shoe", (238, 964), shoes, scale=1.06)
        + trouser(s, (250, 600, 66), (246, 770, 48), (240, 934, 38), trews),
        upper=far
        + group("torso", torso + vests, (300, 580))
        + group("apron", cloth_front, (300, 560), "torso")
        + skull
        + group("collar", open_collar + bow, (306, 250), "torso")
        + near
        + group("towel", over, (232, 250), "torso"),
        pivot=(300, 580),
        lean=-2,
        hips=((352, 600), (250, 600)),
        seat=Seat(apron=apron, idle=("far",)),
    )


def lawyer() -> Figure:
    """The lawyer: a good coat worn open, a folder held by the elbow, a long day."""
    s = Sheet()
    coat, suit, blouse = (
        cloth("#b08a62", 0.36),
        cloth("#46405c", 0.3),
        cloth("#c8c3c9", 0.3),
    )
    flesh, black = skin("#b5805c", 1.04), cloth("#2d2730", 0.24)
    tights, boots = cloth("#3a3440", 0.26), cloth("#352a32", 0.3)
    face = Face(
        skin=flesh,
        eye="#1d1418",
        eye_x=50,
        apart=22,
        eye_y=53.5,
        eye_size=1.1,
        slope=0.8,
        heavy=1.1,
        brow="#2a2228",
        brow_w=2.7,
        brow_arch=2.4,
        nose=23.5,
        nose_out=4.6,
        nose_wide=0.8,
        hump=2.6,
        hook=0.8,
        lip="#7d3a3c",
        full=0.62,
        cheek=0.4,
        hollow=0.6,
        jowl=1.8,
        chin=(66.5, 99),
        chin_w=14,
        jaw=(30, 82),
        bag=0.85,
        socket=0.3,
        lines="nj",
        ear=0.9,
        neck=(24, 62),
        mouth_w=1.05,
        wide=0.96,
        tall=1.04,
        sunk=-2,
    )
    back = s.piece(
        "20,20~ 2,40~ -4,70~ 2,98~ 14,110 34,108 34,70", black, (10, -3, 0), None
    )
    hair = s.piece(
        "66,6~ 46,-5~ 20,3~ 2,30~ 0,62~ 4,92~ 12,106 26,108~ 32,96 28,80 31,64 36,48~ 44,36~ 58,24 70,28~ 79,36 81,19~",
        black,
        (15, -3, 0),
        (-5, 5, 2),
        planes=(
            ("#8d8790", "58,24 52,8 40,2 46,16 38,34 30,62 36,48 46,34"),
            ("shade", "20,40 22,100 28,100 28,70"),
            ("#6f6974", "12,50 10,96 14,98 18,52", 0.6),
        ),
    )
    skull = head(s, face, (300, 256), 1.43, 8, back=back, hair=hair)
    inner = s.piece(
        "262,250 342,250 372,340 366,470 376,640 368,742 262,744 250,640 258,470",
        suit,
        (24, 0, 0),
        (-6, 3, 0),
        planes=(
            ("deep", "308,420 312,420 316,600 310,600"),
            ("shade", "250,560 372,556 372,564 250,570"),
        ),
    )
    inner += (
        shape("286,246 336,244 316,340", blouse.base)
        + shape("286,246 300,246 316,340", blouse.shade)
        + shape("296,244 328,242 314,290", flesh.shade)
    )
    left = s.piece(
        "266,240 234,258~ 208,304~ 208,400 216,520~ 190,680~ 178,820 222,838~ 276,828 284,640 276,460 284,340 276,280",
        coat,
        (30, -6, 0.5),
        (-4, 3, 0),
        planes=(
            ("deep", "250,540 252,700 236,840 228,840 244,660", 0.35),
            thrown((232, 286, 32), (196, 426, 28), (252, 500, 21)),
        ),
    )
    right = s.piece(
        "340,238 368,254~ 386,298~ 384,420 392,560~ 412,700 430,806 390,826 360,818 362,640 354,460 356,340 346,280",
        coat,
        (12, -2, 0),
        (-9, 4, 1),
        planes=(("shade", "378,520 390,700 402,830 386,830 372,690"),),
    )
    lap = s.piece(
        "266,240 282,232 298,330 286,366 248,306 260,288 246,280",
        coat,
        None,
        (-3, 2, 0),
        ground="shade",
    )
    lap += s.piece(
        "336,236 346,232 374,284 362,294 372,306 350,362 344,290",
        coat,
        (6, 0, 0),
        (-5, 3, 0),
    )
    hide = cloth("#6b3f36", 0.34)
    satchel = shape(
        "384,640 404,592~ 424,592~ 446,640 438,640 420,602 408,602 392,640", hide.shade
    )
    satchel += s.piece(
        "364,636 464,630 474,740~ 462,752 366,758~ 356,742~",
        hide,
        (22, -5, 0),
        (-6, 4, 1),
        planes=(
            ("deep", "362,662 468,655 469,662 362,670", 0.6),
            ("deep", "404,640 426,638 428,690 406,692", 0.5),
        ),
    )
    satchel += shape("408,676 422,675 423,688 409,689", "#c9a35a")
    folder = s.piece(
        "196,430 318,466 300,566 178,528",
        cloth("#8c9aa6", 0.3),
        (26, -4, 0),
        (-4, 3, 0),
        1.8,
        planes=(("deep", "190,500 306,538 305,544 189,506", 0.4),),
    )
    folder = (
        shape("206,428 326,464 308,560 300,566 318,470 204,436", "#ece6da")
        + folder
        + shape("236,458 276,470 273,484 233,472", "#e8e0d0")
    )
    far = group(
        "arm-far",
        group("satchel", satchel, (412, 590))
        + group("hand-far", hand(s, "fist", (408, 556), 78, flesh, 0.88, flip=True))
        + sleeve(s, (366, 284, 29), (394, 420, 26), (406, 554, 21), coat, coat),
        (364, 272),
        "torso",
    )
    near = group(
        "arm-near",
        folder
        + sleeve(s, (234, 286, 32), (196, 428, 28), (256, 516, 21), coat, coat)
        + group("hand-near", hand(s, "flat", (258, 520), 30, flesh, 0.9)),
        (236, 274),
        "torso",
    )
    return figure(
        "The lawyer",
        s,
        cast=ground_shadow(((350, 944), (266, 964))),
        leg_far=shoe(s, "ankle", (350, 946), boots, scale=0.94)
        + trouser(s, (340, 700, 30), (344, 790, 25), (348, 904, 19), tights),
        leg_near=shoe(s, "ankle", (262, 964), boots, scale=0.98)
        + trouser(s, (282, 700, 32), (274, 800, 27), (264, 922, 20), tights),
        upper=far
        + group("torso", inner + right + left, (298, 600))
        + skull
        + group("collar", lap, (300, 256), "torso")
        + near,
        pivot=(298, 600),
        lean=2.4,
        hips=((340, 680), (282, 680)),
        free=("near", "far"),
        # whoever sits has put it down, beside the chair
        seat=Seat(beside=group("", satchel, transform="translate(-42 262) scale(0.92)")),
    )


def zaslavsky_one() -> Figure:
    """The eldest by manner: thin, tall, a hat, both hands on an umbrella."""
    s = Sheet()
    coat, felt, wool = (
        cloth("#4b4248", 0.34),
        cloth("#5a4c48", 0.34),
        cloth("#8c8577", 0.3),
    )
    flesh, grey = skin("#d8a98e"), cloth("#b9b4b2", 0.3)
    shoes, trews = cloth("#2e2630", 0.3), cloth("#38343e", 0.26)
    face = Face(
        skin=flesh,
        eye="#2b2730",
        eye_x=52,
        apart=20.6,
        eye_y=54,
        far=0.62,
        eye_size=1.08,
        speaks=1.3,
        slope=1.6,
        heavy=0.3,
        brow="#a39c98",
        brow_w=3.0,
        brow_arch=1.2,
        brow_slope=1.2,
        nose=23.5,
        nose_out=6.2,
        nose_wide=0.6,
        hump=1.8,
        hook=1.4,
        lip="#8a4a44",
        full=0.3,
        mouth_x=65.4,
        mouth_y=84,
        mouth_w=1.02,
        forehead=-0.6,
        ridge=0.8,
        cheek=1.2,
        hollow=2.8,
        chin=(66.5, 101),
        chin_w=13,
        jaw=(31, 80),
        bag=0.4,
        lines="nj",
        ear=1.35,
        neck=(28, 58),
        wide=0.86,
        tall=1.1,
        thrust=3,
    )
    sides = s.piece(
        "32,36 18,36~ 8,44~ 9,62~ 16,74 25,70 25,56 32,50", grey, (8, -3, 0), (-2, 2, 0)
    )
    hat = s.piece(
        "80,24 80,4~ 75,-16~ 64,-23~ 52,-19~ 38,-24~ 20,-20~ 10,4~ 8,28 44,30",
        felt,
        (22, -4, 0),
        (-7, 5, 2),
        planes=(
            ("deep", "6,16 82,12 84,28 6,32"),
            ("shade", "64,-22 58,-8~ 62,8 70,-4~ 72,-18"),
            ("deep", "52,-20 40,-13~ 26,-14 40,-8~ 56,-12", 0.45),
        ),
    )
    hat += s.piece(
        "-8,36~ 10,24~ 44,22~ 80,18~ 100,22~ 96,30~ 60,32~ 20,40~",
        felt,
        (30, -3, 1),
        (-4, 3, 1),
    )
    hat += shape("10,38 40,34 78,29 78,35 44,41 26,46", flesh.deep, 0.35)
    skull = head(s, face, (304, 218), 1.42, 6, hair=sides, over=group("hat", hat, transform="translate(0 -7)"))
    # wool closes the collar behind the chin
    behind_neck = shape("306,212 340,202 352,222 352,240 306,240", wool.deep)
    torso = behind_neck + s.piece(
        "264,220 232,240~ 214,286~ 218,400 222,500~ 206,660~ 196,832 240,848~ 300,840 360,846~ 398,826 392,660~ 378,500~ 380,400 384,286~ 368,240~ 338,218",
        coat,
        None,
        (-8, 4, 0.8),
        planes=(
            ("shade", "180,210 262,224 276,320 262,440 250,640 252,860 180,860"),
            ("deep", "304,330 309,330 316,850 308,850", 0.8),
            ("shade", "310,600 340,850 314,850"),
            ("shade", "244,560 284,566 284,574 244,570"),
            ("shade", "340,560 378,552 378,560 340,568"),
            thrown((234, 268, 30), (204, 404, 26), (306, 480, 20)),
            thrown((370, 266, 27), (404, 396, 24), (330, 490, 20), (-8, 12)),
        ),
    )
    torso += "".join(
        shape(
            f"{318 + i * 2},{384 + i * 76} {328 + i * 2},{383 + i * 76} {329 + i * 2},{394 + i * 76} {319 + i * 2},{395 + i * 76}",
            coat.deep,
        )
        for i in range(4)
    )
    muffler = s.piece(
        "262,214 284,206 306,236 338,206 350,216 330,300 320,372 306,300 286,268",
        wool,
        (22, 0, 0),
        (-4, 3, 0),
        planes=(("shade", "306,236 322,300 318,372 312,300"),),
    )
    collar = s.piece(
        "264,220 258,206 272,204 300,300 292,350 252,292 262,276 244,262",
        coat,
        None,
        (-3, 2, 0),
        ground="shade",
    )
    collar += s.piece(
        "338,218 344,202 352,208 378,262 360,276 370,290 330,356 336,300",
        coat,
        (6, 0, 0),
        (-5, 3, 0),
    )
    stick = s.piece(
        "322,520 336,520 333,700 330,930 326,930 324,700",
        cloth("#2f3a4a", 0.34),
        (5, 0, 0),
        (-2, 0, 0),
        1,
    )
    stick += s.piece(
        "318,540 342,540 350,700 336,846 322,846 310,700",
        cloth("#2f3a4a", 0.34),
        (10, -2, 0),
        (-4, 2, 0),
        1.2,
        planes=(("deep", "328,540 332,540 334,846 330,846"),),
    )
    handle = s.piece(
        "320,524 322,486~ 330,470~ 346,476~ 350,490 342,492~ 334,486~ 334,524",
        cloth("#8a5f3c", 0.4),
        (5, -2, 0),
        (-2, 2, 0),
        1,
    )
    far = group(
        "arm-far",
        sleeve(s, (370, 266, 28), (406, 394, 24), (344, 490, 19), coat)
        + group("hand-far", hand(s, "fist", (352, 486), 164, flesh, 0.84, flip=True)),
        (370, 254),
        "torso",
    )
    near = group(
        "arm-near",
        sleeve(s, (236, 268, 31), (206, 404, 26), (296, 492, 20), coat)
        + group("hand-near", hand(s, "flat", (296, 492), 2, flesh, 0.9)),
        (238, 256),
        "torso",
    )
    return figure(
        "The first Zaslavsky",
        s,
        cast=ground_shadow(((346, 944), (264, 964)), 180),
        leg_far=shoe(s, "shoe", (348, 946), shoes)
        + trouser(s, (340, 760, 34), (342, 820, 28), (344, 916, 25), trews),
        leg_near=shoe(s, "shoe", (256, 964), shoes, scale=1.04)
        + trouser(s, (266, 760, 36), (264, 830, 30), (258, 932, 27), trews),
        upper=group("torso", torso, (298, 600))
        + skull
        + group("collar", muffler + collar, (302, 230), "torso")
        + group("umbrella", stick + handle, (330, 500), "torso")
        + far
        + near,
        pivot=(298, 600),
        lean=0,
        hips=((340, 760), (266, 760)),
    )


def zaslavsky_two() -> Figure:
    """The round one: glasses, a quilted car coat, a paper he has nearly read."""
    s = Sheet()
    coat, knit = cloth("#8a5b3e", 0.34), cloth("#5d7080", 0.3)
    flesh, grey = skin("#d8a888", 1.0), cloth("#9c9492", 0.3)
    trews, shoes = cloth("#54505c", 0.3), cloth("#40342f", 0.3)
    face = Face(
        skin=flesh,
        eye="#2b2730",
        eye_x=46.5,
        apart=25,
        far=0.76,
        eye_y=54,
        eye_size=1.06,
        speaks=1.5,
        slope=-0.3,
        brow="#6f6664",
        brow_w=3.2,
        brow_arch=2.2,
        brow_y=-0.8,
        nose=17.5,
        nose_out=0.8,
        nose_wide=2.6,
        hook=-1.0,
        lip="#a0544c",
        full=0.5,
        mouth_w=0.9,
        mouth_x=61.5,
        cheek=2.6,
        jowl=5,
        chin=(63, 99),
        chin_w=20,
        jaw=(23, 86),
        soft=True,
        bag=0.4,
        lines="nc",
        blush=0.3,
        ear=1.05,
        neck=(14, 70),
        neck_y=112,
        wide=1.16,
        tall=0.93,
        sunk=4,
    )
    hair = s.piece(
        "35,48 38,38 30,40 27,31 20,35 14,26 8,31~ 1,42~ 0,56~ 4,67~ 9,78 14,73 18,82 24,72 23,58 30,52",
        grey,
        (10, -3, 0),
        (-3, 3, 0),
        planes=(("shade", "6,40 14,60 8,70"),),
    )
    bald = s.piece(
        "36,48 12,44 4,34~ 8,18~ 26,4~ 56,0~ 73,11~ 78,32 60,25 44,28",
        flesh,
        (16, -4, 0),
        (-4, 4, 2),
        1.2,
    )
    tuft = shape("40,4 48,-3~ 60,1 52,2", grey.base) + shape(
        "52,1 62,-2~ 70,7 60,4", grey.base
    )
    skull = head(
        s,
        face,
        (306, 320),
        1.52,
        -4,
        hair=bald + tuft + hair,
        over=group("glasses", _low_glasses(face)),
    )
    torso = s.piece(
        "256,296 210,314~ 178,366~ 166,470~ 160,580~ 176,690 250,712~ 350,712 420,692~ 440,580~ 428,470~ 410,366~ 384,314~ 350,294",
        coat,
        None,
        (-10, 5, 1),
        planes=(
            ("shade", "140,290 250,300 256,420 236,560 250,730 140,730"),
            ("shade", "160,430 440,420 440,427 300,440 160,438"),
            ("shade", "158,520 442,510 442,517 300,532 158,528"),
            ("shade", "160,612 440,602 440,609 300,626 160,620"),
            ("deep", "318,330 324,330 334,716 326,716", 0.8),
            ("shade", "380,440 396,510 370,512"),
            ("#c9a35a", "330,452 338,451 338,459 330,460"),
            ("#c9a35a", "334,544 342,543 342,551 334,552"),
            thrown((222, 350, 36), (172, 480, 34), (290, 546, 24)),
            thrown((384, 346, 32), (430, 470, 30), (360, 530, 22), (-8, 14)),
        ),
    )
    collar = s.piece(
        "248,296 266,280 306,312~ 346,280 362,294 348,330 308,326 270,334",
        knit,
        (22, -4, 0),
        (-4, 3, 0),
        planes=(("shade", "258,300 306,322~ 354,298 306,316~"),),
    )
    collar += s.piece(
        "252,300 240,318 250,372 296,352 306,326~ 276,318",
        coat,
        None,
        (-3, 3, 0),
        ground="shade",
    )
    collar += s.piece(
        "354,300 366,320 358,366 326,350 308,326~ 340,316", coat, (6, 0, 0), (-4, 3, 0)
    )
    paper = s.piece(
        "296,474 396,446 424,548 322,578",
        cloth("#e5dfd2", 0.2),
        (12, -4, 0),
        (-4, 3, 0),
        1.5,
    )
    paper += "".join(
        shape(
            f"{314 + i * 5},{492 + i * 15} {386 + i * 5 - i % 2 * 20},{472 + i * 15 + i % 2 * 5} {387 + i * 5 - i % 2 * 20},{475 + i * 15 + i % 2 * 5} {315 + i * 5},{495 + i * 15}",
            "#8f8b96",
        )
        for i in range(5)
    )
    far = group(
        "arm-far",
        sleeve(s, (384, 346, 32), (434, 470, 30), (414, 520, 23), coat, coat)
        + group("hand-far", hand(s, "fist", (424, 512), 176, flesh, 0.82, flip=True)),
        (382, 332),
        "torso",
    )
    near = group(
        "arm-near",
        paper
        + sleeve(s, (224, 348, 36), (176, 484, 34), (290, 538, 23), coat, coat)
        + group("hand-near", hand(s, "fist", (292, 540), -4, flesh, 0.9)),
        (226, 334),
        "torso",
    )
    return figure(
        "The second Zaslavsky",
        s,
        cast=ground_shadow(((362, 944), (246, 964)), 190),
        leg_far=shoe(s, "shoe", (360, 946), shoes)
        + trouser(s, (348, 680, 58), (354, 800, 44), (356, 918, 36), trews),
        leg_near=shoe(s, "shoe", (238, 964), shoes, scale=1.04)
        + trouser(s, (250, 680, 62), (244, 810, 47), (240, 934, 38), trews),
        upper=group("torso", torso, (300, 690))
        + skull
        + group("collar", collar, (304, 310), "torso")
        + far
        + near,
        pivot=(300, 690),
        lean=-1.6,
        hips=((348, 690), (250, 690)),
    )


def _low_glasses(f: Face) -> str:
    """Spectacles that have slid down, so that the lids are seen above them."""
    out, y, rim = "", f.eye_y + 6.2, "#8a6a34"
    far = f.eye_x + f.apart
    for x, rx in ((f.eye_x + 1.2, 9.4), (far + 0.2, 6.4)):
        out += (
            f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{rx}" ry="7.6" fill="#f4f2e6" '
            f'fill-opacity=".16" stroke="{rim}" stroke-width="1.3"/>'
        )
    out += shape(
        f"{f.eye_x - 8:.1f},{y - 2:.1f} 29,{f.eye_y - 3:.1f} 29,{f.eye_y - 1:.1f} "
        f"{f.eye_x - 8:.1f},{y:.1f}",
        rim,
    )
    return out + shape(
        f"{f.eye_x + 10:.1f},{y - 1:.1f} {far - 6:.1f},{y - 2:.1f} "
        f"{far - 6:.1f},{y - 0.4:.1f} {f.eye_x + 10:.1f},{y + 0.6:.1f}",
        rim,
    )


def zaslavsky_three() -> Figure:
    """The small one: a fur collar up to the ears, a handkerchief for the cough."""
    s = Sheet()
    coat, fur, lamb = (
        cloth("#3f5552", 0.32),
        cloth("#8b7460", 0.4),
        cloth("#4b4650", 0.3),
    )
    flesh, white = skin("#d3a083"), cloth("#dcd6cf", 0.25)
    shoes, trews, linen = (
        cloth("#3a2f30", 0.3),
        cloth("#3c3a46", 0.26),
        cloth("#efeae2", 0.15),
    )
    face = Face(
        skin=flesh,
        eye="#2b2730",
        eye_x=51.5,
        apart=20.8,
        eye_y=55.5,
        far=0.6,
        eye_size=1.06,
        speaks=1.5,
        slope=1.8,
        heavy=0.6,
        brow="#bdb5ad",
        brow_w=3.4,
        brow_arch=0.8,
        brow_slope=1.8,
        nose=20,
        nose_out=1.4,
        nose_wide=1.8,
        hook=1.4,
        lip="#8a3f3c",
        full=0.15,
        smile=2.2,
        mouth_x=65,
        mouth_y=85.4,
        mouth_w=1.08,
        hollow=2,
        cheek=1.6,
        chin=(66, 101),
        chin_w=13,
        jaw=(31, 82),
        bag=0.75,
        socket=0.3,
        lines="ncj",
        ear=1.3,
        neck=(26, 60),
        neck_y=128,
        wide=0.98,
        tall=0.9,
        thrust=6,
        sunk=6,
    )
    sides = s.piece(
        "32,40 22,40~ 14,48~ 16,66~ 24,74 27,60 33,54", white, (6, -2, 0), None
    )
    beard = s.piece(
        "44,88 52,91 57,89.5 64,90.5 72,89 73.5,98~ 67,110~ 58,109~ 48,101",
        white,
        (6, -3, 0),
        (-2, 2, 0),
        0,
    )
    stache = shape("66,77 57,78~ 51,83 59,82.4 66,80.6 71,82.4 76.5,82 72,77.4~", white.base)
    cap = s.piece(
        "82,37 85,28~ 82,21~ 84,13~ 78,8~ 76,1~ 68,0~ 62,-5~ 54,-3~ 46,-7~ 38,-3~ 28,-4~ 22,1~ 13,3~ 10,11~ 4,16~ 6,25~ 0,33~ 3,45 40,43",
        lamb,
        (22, -4, 0),
        (-7, 5, 2),
        planes=(
            ("deep", "46,-5 42,12 46,42 52,41 50,10", 0.6),
            ("deep", "14,14~ 22,15~ 15,22~ 18,17~", 0.6),
            ("deep", "26,24~ 35,25~ 27,33~ 30,27~", 0.6),
            ("rim", "58,8~ 66,9~ 60,14~ 62,11~", 0.5),
            ("rim", "64,20~ 72,21~ 66,27~ 68,23~", 0.5),
            ("deep", "10,30~ 18,31~ 12,38~ 14,33~", 0.6),
            ("rim", "54,24~ 60,25~ 55,30~ 57,27~", 0.4),
        ),
    )
    skull = head(
        s,
        face,
        (304, 350),
        1.42,
        4,
        hair=sides,
        beard=beard,
        whiskers=stache,
        over=group("hat", cap),
    )
    torso = s.piece(
        "260,360 222,378~ 196,430~ 196,520 186,640~ 168,780~ 166,850 226,868~ 300,860 376,866~ 430,844 420,760~ 400,640~ 398,520 396,430~ 374,378~ 340,358",
        coat,
        None,
        (-9, 4, 0.8),
        planes=(
            ("shade", "140,350 256,364 262,460 246,620 244,880 140,880"),
            ("deep", "306,420 311,420 320,870 312,870", 0.8),
            ("shade", "262,640 270,720 250,870 236,870 254,720"),
            ("shade", "366,600 380,720 396,860 378,860 364,720"),
            thrown((228, 410, 33), (186, 530, 30), (300, 452, 22), (-4, 18)),
        ),
    )
    behind = shape("262,326 300,330 352,336 374,356 340,392 270,380", fur.deep)
    ruff = s.piece(
        "232,350~ 240,330~ 256,322~ 270,340~ 288,362~ 316,372~ 342,366~ 360,350~ 374,354~ 380,374~ 368,398~ 342,422~ 330,452~ 310,462~ 292,440~ 262,424~ 234,404~ 222,378~",
        fur,
        (24, -8, 0),
        (-7, 6, 1),
        planes=(
            (
                "shade",
                "256,322 270,342~ 288,364~ 316,374~ 342,368~ 362,350 348,382~ 312,392~ 276,376~",
            ),
            ("deep", "300,380 306,462 318,440 314,376", 0.4),
            ("shade", "244,360 252,390 238,384"),
            ("shade", "346,380 356,366 354,400"),
            ("shade", "270,390 284,416 262,410"),
        ),
    )
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (420, 640), 84, flesh, 0.82, flip=True))
        + sleeve(s, (376, 408, 29), (404, 528, 27), (418, 634, 23), coat)
        + s.piece("394,610 444,606 448,642 396,646", fur, (12, -3, 0), (-4, 3, 0)),
        (374, 396),
        "torso",
    )
    rag = s.piece(
        "318,440 352,424 372,440 368,470 350,500 338,478 326,488",
        linen,
        (8, -4, 0),
        (-3, 2, 0),
        1.2,
        planes=(("shade", "350,430 346,470 352,498 340,476"),),
    )
    near = group(
        "arm-near",
        sleeve(s, (230, 412, 33), (186, 536, 30), (292, 474, 22), coat)
        + s.piece("272,462 300,448 316,484 284,502", fur, (8, -4, 0), (-3, 3, 0))
        + rag
        + group("hand-near", hand(s, "fist", (304, 472), -24, flesh, 0.84)),
        (232, 400),
        "torso",
    )
    return figure(
        "The third Zaslavsky",
        s,
        cast=ground_shadow(((346, 944), (254, 964)), 160),
        leg_far=shoe(s, "shoe", (352, 946), shoes, scale=0.92)
        + trouser(s, (346, 790, 34), (348, 850, 28), (350, 922, 25), trews),
        leg_near=shoe(s, "shoe", (250, 964), shoes, scale=0.96)
        + trouser(s, (256, 790, 36), (254, 850, 30), (252, 938, 26), trews),
        upper=far
        + group("torso", torso + behind, (298, 700))
        + skull
        + group("collar", ruff, (300, 370), "torso")
        + near,
        pivot=(298, 700),
        lean=3.4,
        hips=((346, 790), (256, 790)),
        free=("near",),
    )
