"""The four and the two boys."""

from __future__ import annotations

from puppet_body import ground_shadow, hand, shoe, sleeve, thrown, trouser
from puppet_clara import FLESH, clara_head
from puppet_face import Face, head
from puppet_figure import Figure, figure
from puppet_joints import Seat
from puppet_paper import Sheet, Tone, cloth, group, shape, skin
from puppet_scenes import (
    ANORAK,
    LEG,
    ORANGE,
    SHOES,
    carried_sam,
    carton_hugged,
    coat_on_knees,
    dozing,
    head_of_sam,
    umbrella_over,
)

STEEL = cloth("#8d93a3")


def clara(does: str = "") -> Figure:
    """Clara: one tall A-line, a bun, the orange scarf in her fist.

    Args:
        does: `carries`: Sam, asleep; `lends`: has put her coat over somebody, and
            sits there in her dress; `creeps`: in her socks; nothing: as she is.
    """
    s = Sheet()
    lends, carries = does == "lends", does == "carries"
    coat = cloth("#77708a", 0.34) if lends else cloth("#4a4e78", 0.34)
    scarf = cloth("#e06a26", 0.35)
    flesh = FLESH
    foot = "sock" if does == "creeps" else "boot"
    boots = cloth("#8d8894" if does == "creeps" else "#503638", 0.3)
    skull = clara_head(s, (299, 232), 9)
    torso = s.piece(
        "262,232 228,252~ 206,300~ 208,380 224,452~ 194,600~ 166,750~ 136,854 196,876~ 262,864 "
        "330,878~ 398,872~ 452,838 420,740~ 396,600~ 380,452~ 394,340 390,288~ 374,250~ 336,230",
        coat,
        None,
        (-9, 4, 0.8),
        planes=(
            (
                "#1c1a36",
                "220,250 250,290~ 300,300~ 350,286~ 384,250 372,290~ 340,316~ 296,322~ 244,306~",
                0.3,
            ),
            (
                "shade",
                "120,220 258,230 282,300 262,420 240,560 236,720 208,900 100,900",
            ),
            (
                "shade",
                "340,250 350,400 342,446 348,540 335,640 324,540 318,440 326,330",
            ),
            ("deep", "232,540 272,522 274,530 234,550", 0.7),
            ("edge", "232,537 272,519 272,522 232,540", 0.5),
            ("deep", "334,560 300,900 368,900"),
            ("shade", "333,540 318,660 288,900 304,900 335,620"),
            ("shade", "296,440 302,590 284,440"),
            ("shade", "252,440 246,560 240,440"),
            ("deep", "268,640 276,560 262,720 250,900 236,900", 0.5),
            ("shade", "392,520 392,700 414,900 390,900 376,700"),
            ("shade", "378,440 356,520 360,440"),
            thrown((232, 278, 33), (210, 424, 28), (320, 340, 24)),
        ),
    )
    belt = s.piece(
        "219,410 382,420 381,444 217,434", coat, None, None, 1.2, ground="shade"
    )
    belt += s.piece("350,416 376,419 374,444 349,442", STEEL, (6, -5, 0), None, 1.2)
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (449, 536), 74, flesh, 0.98, flip=True))
        + sleeve(s, (370, 276, 30), (410, 414, 26), (448, 530, 21), coat),
        (368, 276),
        "torso",
    )
    tail = s.piece(
        "298,262 342,258 346,320 360,400~ 306,408",
        scarf,
        (16, -2, 0),
        (-5, 4, 0),
        planes=(
            ("shade", "318,262 330,262 326,420 306,420"),
            ("shade", "304,372 358,366 359,372 304,378"),
            ("shade", "304,384 360,378 361,384 304,390"),
        ),
    )
    tail += "".join(
        shape(
            f"{307 + i * 8},{405 - i} {312 + i * 8},{404 - i} {313 + i * 8},{428 - i + i % 2 * 5} {309 + i * 8},{429 - i + i % 2 * 5}",
            scarf.base if i % 2 else scarf.shade,
        )
        for i in range(7)
    )
    wrap = s.piece(
        "226,236~ 240,214~ 268,206 300,222~ 332,214 358,196 378,214~ 374,244~ 340,272~ 290,276~ 244,264~",
        scarf,
        (20, -8, 0),
        (-6, 6, 2),
        planes=(
            ("shade", "262,206 300,224~ 336,216 360,198 352,226~ 318,244~ 284,240~"),
            ("deep", "284,232 330,236~ 356,206 340,232~ 314,242~", 0.55),
            ("shade", "250,262 282,262~ 330,262 300,272~"),
        ),
    )
    # What one sees of the coat once the scarf is somebody else's.
    collar = s.piece(
        "236,252 246,228~ 270,214 292,246 312,258~ 330,244 350,212 374,224~ 378,252~ 346,286~ 312,300 280,288~",
        coat,
        (14, -6, 0),
        (-5, 5, 1),
        planes=(
            ("shade", "312,258 330,244 350,212 374,224~ 366,250~ 334,276~ 314,296"),
            ("deep", "292,246 312,258~ 330,244 322,262~ 306,266~", 0.6),
            ("edge", "270,214 292,246 312,258 310,262 288,250 267,217", 0.7),
        ),
    )
    if carries:
        far = group(
            "arm-far",
            group(
                "hand-far", hand(s, "relaxed", (492, 446), 116, flesh, 0.9, flip=True)
            )
            + sleeve(s, (370, 276, 30), (460, 350, 27), (496, 452, 21), coat),
            (368, 276),
            "torso",
        )
        near = group(
            "arm-near",
            carried_sam(s)
            + group("hand-near", hand(s, "flat", (372, 566), -4, flesh, 0.98))
            + sleeve(s, (232, 278, 33), (246, 446, 29), (376, 566, 21), coat),
            (234, 280),
            "torso",
        )
    else:
        fist = group("hand-near", hand(s, "fist", (296, 356), -28, flesh, 0.98))
        near = group(
            "arm-near",
            sleeve(s, (232, 278, 33), (210, 424, 28), (292, 360, 21), coat) + fist,
            (234, 280),
            "torso",
        )
    return figure(
        "Clara",
        s,
        cast=ground_shadow(((352, 940), (248, 962))),
        leg_far=shoe(s, foot, (358, 942), boots)
        + shape("336,800 380,800 378,856 338,856", "#232038"),
        leg_near=shoe(s, foot, (252, 962), boots, scale=1.04)
        + shape("232,800 276,800 272,872 232,872", "#232038"),
        upper=far
        + group("torso", torso + ("" if lends else belt), (298, 560))
        + skull
        + group("collar", collar, (300, 240), "torso")
        + group("scarf", tail + wrap, (300, 240), "torso")
        + near,
        pivot=(296, 560),
        lean=-1.2,
        hips=((352, 560), (250, 560)),
    )


def theo(does: str = "") -> Figure:
    """Theo, eight: a rucksack like a hump, a strap to hold on to, counting.

    Args:
        does: `sleeps`: against whoever is behind him; `calls`: listens to a
            telephone; nothing: as he is.
    """
    s = Sheet()
    jacket, pack = cloth("#3f7b82", 0.36), cloth("#7a4038", 0.3)
    flesh, brown = skin("#e2ab86"), cloth("#6a4630", 0.3)
    jeans, boots = cloth("#454766", 0.3), cloth("#5a4038", 0.3)
    face = Face(
        skin=flesh,
        eye_x=49.5,
        apart=22.4,
        eye_y=60.5,
        eye_size=1.18,
        smile=2.2,
        brow="#54362a",
        brow_y=0.8,
        brow_w=1.7,
        brow_arch=1.2,
        nose=17,
        nose_out=-1.6,
        nose_wide=-0.4,
        lip="#a85a4a",
        mouth_y=84.6,
        mouth_w=0.86,
        full=0.4,
        cheek=0.6,
        jowl=1.2,
        chin=(67, 99),
        chin_w=13,
        jaw=(29, 83),
        soft=True,
        blush=0.18,
        neck=(29, 57),
        neck_y=112,
        ear=0.9,
        tall=1.05,
        wide=0.96,
    )
    hair = s.piece(
        "70,8~ 52,-5~ 22,1~ 3,26~ 3,56~ 10,76 17,68 20,80 27,62 30,48 35,52 39,40 46,46 50,34 57,42 62,32 70,40 73,31 79,38 80,20~",
        brown,
        (16, -2, 0),
        (-5, 6, 2),
        planes=(
            ("shade", "50,34 46,12 56,26 57,42"),
            ("shade", "39,40 30,14 36,30 35,52"),
        ),
    ) + shape("34,0 38,-9~ 44,-3", brown.base)
    tilt = {"sleeps": -19, "calls": 9}.get(does, -6)
    skull = head(s, face, (298, 474), 1.36, tilt, hair=hair)
    one, two = _arms_of_theo(s, does, flesh, jacket)
    hump = s.piece(
        "236,470 204,458~ 172,476~ 158,560~ 164,640~ 190,668~ 240,664",
        pack,
        (18, -6, 0),
        None,
        planes=(
            ("deep", "170,560 226,572 226,646 178,640", 0.5),
            ("shade", "166,500 230,520 230,532 164,514"),
        ),
    )
    torso = s.piece(
        "262,462 232,478~ 216,520~ 214,600 204,700 232,716~ 300,708 372,714 382,700 376,600~ 378,524~ 362,480~ 332,462",
        jacket,
        None,
        (-8, 5, 1),
        planes=(
            ("shade", "190,450 260,466 270,540 252,620 256,730 190,730"),
            ("shade", "196,680 300,690 390,678 390,692 300,706 196,696"),
            ("deep", "338,478 344,478 348,716 341,716", 0.9),
            ("shade", "358,560 340,600 352,604"),
            ("shade", "250,600 292,640 262,612"),
            ("deep", "352,628 372,624 372,634 352,640", 0.5),
            thrown((232, 500, 29), (212, 604, 25), (286, 552, 20)),
        ),
    )
    straps = s.piece(
        "256,464 274,464 290,540~ 282,630 264,640 272,540~", pack, (8, 0, 0), None, 1.2
    )
    straps += shape("346,470 358,474 368,540 362,560", pack.shade)
    straps += shape("276,606 281,606 282,622 277,622", "#3a2c2a") + s.piece(
        "270,620 288,618 292,626~ 286,638~ 276,638~ 268,630",
        cloth("#d8c25a"),
        (4, -3, 0),
        (-2, 2, 0),
        1,
    )
    collar = s.piece(
        "236,448 262,466~ 304,470~ 344,446 366,470 332,492~ 290,498~ 226,478",
        jacket,
        (24, -6, 0),
        (-5, 4, 0),
        planes=(("shade", "236,448 262,466~ 304,470~ 344,446 300,482~"),),
    )
    return figure(
        "Theo",
        s,
        cast=ground_shadow(((340, 942), (258, 962)), 140),
        leg_far=shoe(s, "ankle", (338, 944), boots, scale=0.92)
        + trouser(s, (336, 690, 40), (338, 800, 31), (338, 900, 27), jeans),
        leg_near=shoe(s, "ankle", (256, 962), boots, scale=0.95)
        + trouser(s, (262, 690, 46), (258, 806, 34), (254, 916, 28), jeans),
        upper=hump
        + ("" if does == "sleeps" else two)
        + group("torso", torso + straps, (294, 690))
        + skull
        + group("collar", collar, (296, 470), "torso")
        + (two if does == "sleeps" else "")
        + one,
        pivot=(294, 690),
        lean={"sleeps": -10, "calls": 4}.get(does, 1.5),
        hips=((336, 700), (260, 700)),
    )


def _arms_of_theo(s: Sheet, does: str, flesh: Tone, jacket: Tone) -> tuple[str, str]:
    """The near and the far arm: a strap, a lap, or a telephone."""
    one, fist = ((232, 500, 29), (212, 604, 25), (266, 560, 20)), (262, 560, -26)
    two, other = ((364, 494, 26), (390, 580, 23), (391, 650, 20)), (392, 646, 82)
    phone = folded = ""
    if does == "sleeps":
        one, fist = ((232, 500, 29), (214, 602, 25), (290, 646, 20)), (290, 646, 26)
        two, other = ((364, 494, 26), (384, 584, 23), (340, 640, 20)), (340, 640, 152)
    elif does == "calls":
        one, fist = ((230, 506, 28), (166, 570, 24), (238, 480, 18)), (242, 476, -60)
        two, other = ((364, 494, 26), (384, 580, 23), (330, 590, 20)), (330, 590, 196)
        phone = _receiver(s)
        # folded so far, the paper's edge would lie in the crook as a pale flap
        folded = shape("170,552 228,474 250,490 238,538 198,556", jacket.base)
    hands = {"sleeps": "relaxed", "calls": "fist"}
    near = group(
        "arm-near",
        group(
            "hand-near",
            phone + hand(s, hands.get(does, "fist"), fist[:2], fist[2], flesh, 0.76),
        )
        + sleeve(s, *one, jacket, jacket)
        + folded,
        (234, 500),
        "torso",
    )
    far = group(
        "arm-far",
        group(
            "hand-far",
            hand(s, "fist", other[:2], other[2], flesh, 0.72, flip=does != "sleeps"),
        )
        + sleeve(s, *two, jacket, jacket),
        (362, 492),
        "torso",
    )
    return near, far


def _receiver(s: Sheet) -> str:
    """The receiver of a house telephone at an ear, and its cord."""
    grey = cloth("#a59cae", 0.4)
    # it sags, and goes off behind him to where the telephone hangs
    sag = "M272 486C262 590 214 612 176 548S120 470 84 512"
    cord = (
        f'<path fill="none" stroke="#2c2733" stroke-width="8" d="{sag}"/>'
        f'<path fill="none" stroke="{grey.base}" stroke-width="5" '
        f'stroke-dasharray="5 2.4" d="{sag}"/>'
    )
    return cord + s.piece(
        "246,380~ 262,374~ 276,384~ 276,398 266,404 268,436~ 278,456 292,458 296,474~ "
        "284,488~ 266,486~ 252,462 246,430~ 246,404",
        grey,
        (7, -4, 0),
        (-4, 3, 0),
        1.2,
    )


def sam(sleeps: str = "", *, has_coat: bool = False, in_red: bool = False) -> Figure:
    """Sam, five: a bobble, orange mittens, an anorak meant for April.

    Args:
        sleeps: `back`: against whoever is behind him, mittens in his lap;
            `slid`: over to the other side, where an armrest is; nothing: as he is.
        has_coat: his mother's coat lies over his knees, and over those of whoever
            is behind him; of his feet one sees a sock.
        in_red: in another child's coat, quilted, to the knees.
    """
    s = Sheet()
    coat, orange, leg, shoes = ANORAK, ORANGE, LEG, SHOES
    if in_red:
        coat = cloth("#a8404a", 0.36)
    wet = cloth("#5a3c3a", 0.3)
    skull = head_of_sam(s, (296, 546), {"back": -20, "slid": 17}.get(sleeps, -7))
    if sleeps:
        skull = dozing(skull)
    # shoulder, elbow and wrist, and how the mitten lies
    one, one_at = ((234, 564, 28), (206, 652, 24), (198, 716, 20)), (197, 722, 96)
    two, two_at = ((362, 560, 26), (400, 630, 23), (442, 682, 20)), (446, 688, 50)
    socks = shoes if not has_coat else cloth("#d8d2c8", 0.3)
    if sleeps:
        one, one_at = ((234, 564, 28), (216, 660, 24), (284, 706, 20)), (286, 707, 22)
        two, two_at = ((362, 560, 26), (388, 642, 23), (346, 704, 20)), (346, 704, 146)
    if sleeps == "slid":
        # both arms on the armrest, and the head over them
        one, one_at = ((234, 566, 28), (306, 634, 25), (372, 566, 20)), (372, 564, -46)
        two, two_at = ((362, 562, 26), (402, 606, 23), (406, 548, 20)), (406, 546, -96)
    torso = s.piece(
        "262,526 234,544~ 216,590~ 208,690~ 190,838 236,854~ 304,846 384,852 406,832 390,690~ 380,590~ 362,546~ 332,526"
        if in_red
        else "262,526 234,544~ 216,590~ 212,660~ 200,762 240,776~ 304,768 376,774 394,756 382,660~ 380,590~ 362,546~ 332,526",
        coat,
        None,
        (-9, 5, 1),
        planes=(
            ("shade", "180,520 260,528 268,600 250,690 258,790 180,790"),
            ("shade", "200,742 300,752 396,738 396,746 300,762 200,752"),
            ("deep", "328,540 334,540 340,780 332,780", 0.9),
            ("shade", "352,690 384,684 380,722 356,726"),
            ("shade", "262,640 300,676 268,654"),
            thrown(*one, (4, 14)),
        ),
    )
    if in_red:
        torso += "".join(
            shape(
                f"{206 - i * 3},{600 + i * 56} 300,{612 + i * 56}~ {384 + i * 4},{598 + i * 56} "
                f"{384 + i * 4},{602 + i * 56} 300,{618 + i * 56}~ {206 - i * 3},{605 + i * 56}",
                coat.shade,
            )
            for i in range(4)
        )
    toggles = shape("318,600 344,598 344,606 318,609", "#6b4a3a") + shape(
        "322,664 348,662 348,670 322,673", "#6b4a3a"
    )
    collar = s.piece(
        "236,512 266,534~ 306,536~ 344,512 360,534 326,558~ 284,560~ 228,544",
        coat,
        (22, -5, 0),
        (-5, 4, 0),
        planes=(("shade", "236,512 266,534~ 306,536~ 344,512 300,548~"),),
    )
    far = group(
        "arm-far",
        group(
            "hand-far",
            hand(s, "mitten", two_at[:2], two_at[2], orange, 0.82, flip=bool(sleeps)),
        )
        + sleeve(s, *two, coat),
        (360, 560),
        "torso",
    )
    near = group(
        "arm-near",
        group(
            "hand-near",
            hand(s, "mitten", one_at[:2], one_at[2], orange, 0.84, flip=not sleeps),
        )
        + sleeve(s, *one, coat),
        (236, 566),
        "torso",
    )
    return figure(
        "Sam",
        s,
        cast=ground_shadow(((336, 944), (262, 962)), 120),
        leg_far=shape("320,890 352,890 352,930 320,930", "#d8d2c8")
        + shoe(s, "ankle", (336, 946), wet, scale=0.8)
        + trouser(s, (334, 744, 38), (334, 820, 30), (334, 906, 26), leg),
        leg_near=shape("244,900 276,900 276,944 244,944", "#cfc9bf")
        + shoe(s, "sock" if has_coat else "ankle", (260, 962), socks, scale=0.84)
        + trouser(s, (264, 744, 42), (262, 826, 32), (258, 918, 27), leg),
        upper=("" if sleeps else far)
        + group("torso", torso + toggles, (294, 770))
        + skull
        + group("collar", collar, (294, 536), "torso")
        + (far if sleeps else "")
        + near,
        pivot=(294, 770),
        lean={"back": -13, "slid": 38}.get(sleeps, 3),
        hips=((334, 770), (262, 770)),
        seat=Seat(
            idle=() if sleeps else ("far",),
            over=coat_on_knees(s) if has_coat else "",
        ),
    )


SUIT, LINEN = cloth("#6f5a4c", 0.36), cloth("#d3c9bf", 0.25)
SKIN_OF_MARC, BEARD = skin("#9c6145", 1.05), cloth("#2b2127", 0.16)
FACE_OF_MARC = Face(
    skin=SKIN_OF_MARC,
    eye="#1b1218",
    eye_x=49.5,
    apart=22.8,
    eye_y=53.5,
    eye_size=1.08,
    speaks=1.35,
    smile=2.4,
    heavy=0.35,
    brow="#1f161b",
    brow_w=3.2,
    brow_arch=1.4,
    nose=21.5,
    nose_out=0.6,
    nose_wide=1.8,
    lip="#7c4038",
    full=0.85,
    ridge=0.8,
    cheek=0.8,
    chin=(67.5, 101),
    chin_w=14,
    jaw=(28.5, 82),
    bag=0.3,
    lines="n",
    neck=(27, 63),
    neck_y=110,
    ear=1.0,
    mouth_y=82,
    tall=1.08,
    wide=0.98,
    sunk=-3,
)


def legs_of_marc(s: Sheet) -> tuple[str, str]:
    """The far and the near leg of Marc; the hems are stapled."""
    shoes = cloth("#352a2e", 0.3)

    def staples(x: float, y: float) -> str:
        return "".join(
            shape(
                f"{x + i * 13},{y + i % 2 * 2} {x + 8 + i * 13},{y + 1 + i % 2 * 2} {x + 8 + i * 13},{y + 3.4 + i % 2 * 2} {x + i * 13},{y + 2.4 + i % 2 * 2}",
                "#d5d3d8",
            )
            for i in range(4)
        )

    far = (
        shoe(s, "shoe", (364, 946), shoes)
        + trouser(s, (346, 540, 52), (360, 730, 36), (364, 908, 31), SUIT)
        + group("hem-far", staples(336, 892))
    )
    near = (
        shoe(s, "shoe", (254, 964), shoes, scale=1.06)
        + trouser(s, (264, 540, 48), (260, 740, 38), (252, 928, 34), SUIT)
        + group("hem", staples(222, 912))
    )
    return far, near


def _apron_of_marc(s: Sheet) -> str:
    """A Kingfisher apron over the suit; in its pocket a check, all added up."""
    linen = cloth("#b3a58c", 0.36)
    out = s.piece(
        "224,452 380,446 390,520~ 400,640~ 402,748 316,764~ 212,750 208,640~ 216,520~",
        linen,
        None,
        (-6, 4, 0.6),
        planes=(
            ("shade", "190,440 250,446 262,560 246,780 190,780"),
            ("deep", "224,452 380,446 380,458 224,465", 0.6),
            ("shade", "352,480 372,620 376,770 360,770 358,620"),
            ("deep", "284,640 272,770 286,770", 0.5),
            thrown((228, 254, 34), (192, 410, 29), (194, 552, 24)),
        ),
    )
    check = s.piece(
        "312,506 346,498 352,540 318,546", cloth("#ece6da", 0.2), None, None, 1
    ) + shape("338,494 344,492 350,530 345,532", "#c98a3c")
    pocket = s.piece(
        "290,524 372,516 378,592~ 336,604~ 294,598",
        linen,
        (14, -3, 0),
        (-4, 3, 0),
        1.6,
    )
    return out + check + pocket


def marc(*, has_umbrella: bool = False, has_apron: bool = False) -> Figure:
    """Marc: still, both hands where they can be seen; the suit is somebody else's.

    Args:
        has_umbrella: holds the green one over whoever is before him.
        has_apron: has tied an apron over the suit.
    """
    s = Sheet()
    suit, wine = SUIT, cloth("#96283f", 0.3)
    linen, flesh, beard = LINEN, SKIN_OF_MARC, BEARD
    face = FACE_OF_MARC
    chin = s.piece(
        "25,60 32,62 38,76~ 50,80~ 57,77 66,78.4 75,77 79,79 76,96~ 66,105~ 50,104~ 30,92",
        beard,
        (14, -4, 0),
        None,
        0,
        planes=(
            ("#6e6468", "57,97 62,91 66,97 69,91 71,99 66,106 58,105"),
            ("#6e6468", "34,72 38,78 36,88 33,82", 0.5),
        ),
    )
    hair = s.piece(
        "66,8~ 46,-3~ 22,6~ 6,30~ 9,56~ 14,71 23,71 25,55 30,50 34,54 37,49 39,34 47,25 62,20 78,29 79,15~",
        beard,
        (15, -3, 0),
        (-4, 5, 2),
        planes=(("#6e6468", "30,46 36,42 36,50 33,54 31,52"),),
    )
    skull = head(s, face, (300, 224), 1.44, 9, hair=hair, beard=chin)
    shirt = s.piece(
        "262,214 350,214 372,300 350,440 354,570 300,570 286,430 262,300",
        wine,
        (22, 0, 0),
        None,
        0,
        planes=(
            *(
                (
                    "shade",
                    f"{300 + i * 10},270 {303 + i * 10},270 {306 + i * 9},580 {303 + i * 9},580",
                    0.8,
                )
                for i in range(5)
            ),
            ("deep", "290,540 360,536 360,548 290,552", 0.5),
        ),
    )
    shirt += (
        shape("272,214 344,214 318,300", linen.base)
        + shape("272,214 296,214 316,294", linen.shade)
        + shape("266,214 276,214 318,292 342,212 350,214 319,312", wine.deep)
    )
    left = s.piece(
        "264,206 224,228~ 198,284~ 224,340 240,420~ 224,500~ 210,574 256,590~ 300,580 314,500 304,420 300,340 284,262",
        suit,
        (26, -6, 0.5),
        (-4, 3, 0),
        planes=(
            ("shade", "240,430 286,452 244,442"),
            ("deep", "226,520 268,526 268,534 226,528", 0.6),
        ),
    )
    right = s.piece(
        "350,206 380,224~ 406,270~ 390,340 376,420~ 390,500~ 400,562 372,580~ 344,574 350,500 344,420 356,330 362,260",
        suit,
        (10, -2, 0),
        (-8, 4, 1),
        planes=(("shade", "380,424 352,450 372,420"),),
    )
    lapels = s.piece(
        "264,206 286,200 306,290 304,352 290,330 258,262",
        suit,
        None,
        (-3, 2, 0),
        1.4,
        ground="shade",
    )
    lapels += s.piece(
        "338,206 352,200 384,258 362,330 352,300 348,250", suit, (6, 0, 0), (-5, 3, 0)
    )
    collar = s.piece(
        "258,208 276,196 306,228~ 340,196 354,206 344,244 322,232 312,244 284,246",
        linen,
        (20, -4, 0),
        (-4, 3, 0),
    )
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (434, 546), 84, flesh, 1.04, flip=True))
        + sleeve(s, (382, 252, 31), (416, 402, 26), (432, 544, 21), suit, None),
        (382, 240),
        "torso",
    )
    behind = ""
    if has_umbrella:
        behind, handle = (
            group("", part, transform="translate(164 2) scale(0.83)")
            for part in umbrella_over(s)
        )
        far = group(
            "arm-far",
            handle
            + group("hand-far", hand(s, "fist", (396, 350), -24, flesh, 0.98))
            + sleeve(s, (382, 252, 31), (440, 392, 26), (402, 352, 21), suit, None),
            (382, 240),
            "torso",
        )
    near = group(
        "arm-near",
        group("hand-near", hand(s, "relaxed", (194, 562), 92, flesh, 1.08, flip=True))
        + sleeve(s, (228, 254, 34), (192, 410, 29), (194, 552, 24), suit, None)
        + shape("172,548 218,548 217,558 172,558", linen.base),
        (230, 242),
        "torso",
    )

    legs = legs_of_marc(s)
    apron = _apron_of_marc(s) if has_apron else ""
    return figure(
        "Marc",
        s,
        cast=ground_shadow(((356, 944), (256, 964))),
        leg_far=legs[0],
        leg_near=legs[1],
        before=group("umbrella", behind) if behind else "",
        upper=("" if behind else far)
        + group("torso", shirt + right + left + apron, (298, 540))
        + skull
        + group("collar", lapels + collar, (298, 220), "torso")
        + (far if behind else "")
        + near,
        pivot=(298, 540),
        lean=1.2,
        hips=((346, 556), (262, 556)),
        seat=Seat(apron=cloth("#b3a58c", 0.36) if has_apron else None),
    )


def alice(wears: str = "") -> Figure:
    """Alice: a long pale coat over green scrubs, hair leaving its clip.

    Args:
        wears: `skirt`: a skirt and a blouse instead; `sticker`: the same, with a
            visitor's paper sticker on; `umbrella`: the open one, over her shoulder;
            `box`: the skirt, and a carton in her arms; `door`: nothing else, and
            her back and both palms are against one; nothing: as she is.
    """
    s = Sheet()
    is_out = wears in ("skirt", "sticker", "box")
    coat, scrub = cloth("#b3b4bd", 0.3), cloth("#6fae9f", 0.3)
    flesh, fair = skin("#dda68c"), cloth("#b39d78", 0.34)
    boots, cord = cloth("#5b4f50", 0.3), "#3b5a6e"
    leg = cloth("#4a4152", 0.3) if is_out else scrub
    face = Face(
        skin=flesh,
        eye="#332a35",
        eye_x=49.5,
        apart=22.4,
        eye_y=53.5,
        eye_size=1.1,
        slope=1.1,
        heavy=0.9,
        brow="#745a40",
        brow_w=2.0,
        brow_arch=1.0,
        brow_slope=1.0,
        nose=20,
        nose_out=0.2,
        nose_wide=0.2,
        hook=-0.6,
        lip="#a45a50",
        full=0.3,
        cheek=0.6,
        hollow=1.0,
        chin=(67, 98.5),
        chin_w=14,
        jaw=(30, 81),
        bag=0.75,
        lines="",
        socket=0.22,
        ear=0.9,
        mouth_w=1.06,
        neck=(29, 64),
        wide=1.05,
        tall=0.98,
        thrust=4,
        sunk=1,
    )
    hair = s.piece(
        "70,7~ 52,-5~ 24,0~ 5,22~ 4,48~ 8,66~ 4,78 16,74 14,88 23,78 27,84 30,66 33,50~ 41,38~ 56,30~ 66,20 73,28~ 80,38 81,20~",
        fair,
        (15, -3, 0),
        (-5, 5, 2),
        planes=(
            ("shade", "66,20 48,8 30,10 44,18 36,44 33,50 41,38 56,30"),
            ("#cfc6b8", "58,0 36,6 20,26 40,12", 0.8),
            ("#cfc6b8", "40,30 30,50 32,40", 0.8),
        ),
    )
    hair += shape("66,20 74,30~ 76,46~ 72,36~ 64,25", fair.base) + shape(
        "24,80 30,94~ 27,103~ 26,92 20,82", fair.base
    )
    back = s.piece(
        "20,12~ 0,8~ -10,18 0,24 -13,34 2,38 -6,50~ 12,48", fair, (8, -3, 0), None
    )
    freckles = "".join(
        f'<circle cx="{x}" cy="{y}" r=".8" fill="{flesh.shade}"/>'
        for x, y in ((53, 65), (57, 68), (50, 69), (54, 71), (73, 65), (76, 68))
    )
    clip = s.piece(
        "-2,22 16,14 20,20 4,42 -2,38", cloth("#3f4a63"), (4, -3, 0), None, 1
    )
    skull = head(
        s,
        face,
        (302, 250),
        1.45,
        13 if wears == "door" else 4,
        back=back,
        hair=hair,
        beard=freckles,
        over=group("clip", clip),
    )
    wool, blouse = cloth("#6d3f52", 0.34), cloth("#e2d7c4", 0.26)
    # the far side of the coat stands up to the chin
    behind_neck = shape("312,226 340,224 351,236 352,300 322,300", coat.shade)
    behind_neck += shape("312,236 333,230 336,300 316,300", coat.deep, 0.45)
    inner = behind_neck + s.piece(
        "272,246 342,246 370,340 360,620 280,620 262,340",
        blouse if is_out else scrub,
        (20, 0, 0),
        None,
        0,
        planes=(
            ("shade", "330,420 350,560 320,440"),
            ("shade", "290,520 300,620 282,600"),
        ),
    )
    if is_out:
        inner += s.piece(
            "262,500 372,494 392,640 408,790 330,804~ 250,796 252,640",
            wool,
            (26, -3, 0),
            (-5, 3, 0),
            planes=(
                ("shade", "300,500 318,640 312,810 286,810"),
                ("deep", "330,560 352,700 356,810 340,810", 0.6),
                ("shade", "254,768 410,760 410,768 254,776"),
                ("deep", "262,500 372,494 372,506 262,512", 0.7),
            ),
        )
    vee = shape("286,244 334,242 312,318", flesh.shade) + shape(
        "308,244 334,242 313,312", flesh.base
    )
    if not is_out:
        vee += shape("282,244 290,240 312,312 332,240 340,244 313,332", scrub.shade)
    left = s.piece(
        "268,238 234,256~ 212,302~ 218,400 228,520~ 192,690~ 160,860 200,880~ 254,866 270,640 276,460 288,340 278,280"
        if is_out
        else "268,238 234,256~ 212,302~ 218,400 228,520~ 198,690~ 176,864 226,884~ "
        "288,872 296,640 288,460 290,340 278,280",
        coat,
        (30, -6, 0.5),
        (-4, 3, 0),
        planes=(
            ("shade", "232,470 276,492 236,482"),
            ("deep", "250,540 256,700 240,890 228,890 246,660", 0.4),
        ),
    )
    right = s.piece(
        "340,236 370,254~ 388,298~ 382,420 392,560~ 424,710 458,842 420,864 396,856 380,640 360,460 356,340 346,280"
        if is_out
        else "340,236 370,254~ 388,298~ 382,420 388,560~ 410,710 434,852 388,872 "
        "356,862 358,640 348,460 354,340 346,280",
        coat,
        (12, -2, 0),
        (-9, 4, 1),
        planes=(("shade", "372,520 384,700 402,876 382,876 366,690"),),
    )
    lap = s.piece(
        "268,238 282,232 294,330 288,356 252,300 262,284 250,276",
        coat,
        None,
        (-3, 2, 0),
        ground="shade",
    )
    lap += s.piece(
        "336,234 346,232 372,280 362,290 370,302 346,350 344,290",
        coat,
        (6, 0, 0),
        (-5, 3, 0),
    )
    belt = ""
    straps = (
        ("214,462 292,474 292,492 214,480", 1.4),
        ("282,474 294,474 304,560 298,620 288,606 286,520", 1.4),
        ("352,470 384,462 384,478 352,488", 1.2),
    )
    for strap, line in () if is_out else straps:
        belt += s.piece(strap, coat, None, (-3, 2, 0), line, ground="shade")
    buttons = ((276, 424), (278, 530), (279, 600), (366, 520), (368, 590))
    for bx, by in buttons[1 if is_out else 0 : 0 if is_out else None]:
        belt += f'<circle cx="{bx}" cy="{by}" r="6.4" fill="{coat.deep}"/>'
    band = shape("284,250 290,247 318,394 312,396", cord) + shape(
        "338,246 332,244 314,394 318,397", cord
    )
    card = s.piece(
        "304,392 334,390 337,434 307,437", cloth("#e8e4de"), (6, -2, 0), None, 1
    )
    card += (
        shape("309,398 319,397 320,410 310,411", flesh.shade)
        + shape("310,418 331,416 331,419 310,421", "#8f98a6")
        + shape("310,425 326,423 326,426 310,428", "#8f98a6")
    )
    far = group(
        "arm-far",
        sleeve(s, (368, 278, 28), (402, 408, 25), (352, 444, 21), coat)
        + group("hand-far", hand(s, "pinch", (360, 446), 206, flesh, 0.98, flip=True)),
        (366, 278),
        "torso",
    )
    label = ""
    if wears == "sticker":
        # somebody else has pressed it on: askew, one corner already up
        label = group(
            "sticker",
            shape("250,320 302,311 309,359 256,371", "#1c1a36", 0.4)
            + s.piece(
                "247,312 301,303 308,350 300,357 254,364",
                cloth("#f1ece2", 0.2),
                (34, -4, 0),
                None,
                1.2,
                planes=(
                    ("#c4472f", "243,310 303,299 306,321 247,331"),
                    ("#5b5f78", "262,339 291,334 292,337 262,342"),
                    ("#5b5f78", "263,348 282,345 282,348 263,351"),
                ),
            )
            + shape("308,350 300,357 298,348", "#c9c2b8"),
            (278, 336),
            "torso",
        )
    behind = ""
    near = group(
        "arm-near",
        group(
            "hand-near",
            shape("220,556 250,562 246,596 216,590", flesh.base),
            (236, 580),
        )
        + sleeve(s, (234, 280, 31), (206, 430, 27), (236, 574, 23), coat)
        + s.piece("206,566 272,578 268,648 206,640", coat, (16, -3, 0), None, 0)
        + shape("206,566 272,578 271,585 206,573", coat.edge)
        + shape("206,573 271,585 270,590 206,578", coat.shade),
        (236, 282),
        "torso",
    )

    if wears == "umbrella":
        behind, handle = umbrella_over(s)
        near = group(
            "arm-near",
            handle
            + group("hand-near", hand(s, "fist", (266, 408), -20, flesh, 0.9))
            + sleeve(s, (234, 280, 31), (202, 424, 27), (268, 412, 22), coat),
            (236, 282),
            "torso",
        )

    if wears == "box":
        # one arm under it, one round behind: she has come down five floors so
        near = group(
            "arm-near",
            carton_hugged(s)
            + sleeve(s, (234, 280, 31), (178, 424, 28), (286, 536, 22), coat, coat)
            + group("hand-near", hand(s, "flat", (292, 540), 8, flesh, 0.94)),
            (236, 282),
            "torso",
        )
        far = group(
            "arm-far",
            group("hand-far", hand(s, "flat", (428, 500), 168, flesh, 0.86))
            + sleeve(s, (368, 278, 28), (434, 396, 26), (420, 500, 22), coat),
            (366, 278),
            "torso",
        )

    # leaning, she has her feet before her, and her weight behind
    ahead = 0
    if wears == "door":
        ahead = 56
        near = group(
            "arm-near",
            group("hand-near", hand(s, "flat", (158, 552), 112, flesh, 0.92))
            + sleeve(s, (234, 280, 31), (184, 424, 27), (160, 548, 21), coat, coat),
            (236, 282),
            "torso",
        )
        far = group(
            "arm-far",
            sleeve(s, (368, 278, 28), (398, 410, 25), (352, 506, 21), coat)
            + group("hand-far", hand(s, "fist", (354, 500), 110, flesh, 0.86)),
            (366, 278),
            "torso",
        )

    def fur_edge(x: float, y: float) -> str:
        band = f"{x - 24},{y - 8}~ {x - 10},{y - 14}~ {x + 8},{y - 12}~ {x + 23},{y - 8}~ {x + 25},{y + 6}~ {x + 10},{y + 12}~ {x - 8},{y + 9}~ {x - 25},{y + 8}~"
        return s.piece(band, cloth("#b9a996"), (12, -4, 0), (-4, 3, 0), 1)

    return figure(
        "Alice",
        s,
        cast=ground_shadow(((346 + ahead, 944), (258 + ahead, 964))),
        leg_far=trouser(
            s,
            (340, 600, 46),
            (346 + ahead * 0.6, 760, 33),
            (350 + ahead, 886, 15),
            leg,
        )
        + shoe(s, "boot", (350 + ahead, 946), boots, scale=0.86)
        + fur_edge(350 + ahead, 866),
        leg_near=trouser(
            s,
            (270, 600, 50),
            (266 + ahead * 0.6, 770, 36),
            (258 + ahead, 898, 16),
            leg,
        )
        + shoe(s, "boot", (258 + ahead, 964), boots, scale=0.92)
        + fur_edge(258 + ahead, 878),
        before=group("umbrella", behind) if behind else "",
        upper=group("torso", inner + vee + right + left + belt, (298, 580))
        + skull
        + group("collar", lap, (300, 250), "torso")
        + label
        + ("" if is_out else group("lanyard", band + card, (312, 260), "torso"))
        + far
        + near,
        pivot=(298, 580),
        lean={"box": -1.5, "door": -7}.get(wears, 3),
        hips=((340, 600), (268, 600)),
        free=() if behind else ("far",) if wears == "box" else ("near",),
        seat=Seat(skirt=wool if is_out else None),
    )


def jeff_in_white() -> Figure:
    """Jeff in a bigger man's waiter's jacket, buttoned one off, with a tray."""
    s = Sheet()
    white, shirt = cloth("#dcdad6", 0.26), cloth("#8b93ab", 0.3)
    flesh, silver = skin("#e0b08c"), cloth("#9aa3ad", 0.4)
    skull = _head_of_jeff(s)
    tee = s.piece(
        "270,240 344,240 356,330 330,420 290,420 266,330",
        shirt,
        (18, 0, 0),
        None,
        0,
        planes=(("shade", "284,244 312,268 332,242 320,290 300,290"),),
    )
    # one hole too high on this side, and so lower at the hem on that
    left = s.piece(
        "270,232 238,250~ 222,296~ 228,400 232,500~ 218,614 256,630~ 322,620 324,470 "
        "320,360 308,300 292,268",
        white,
        (24, -6, 0.4),
        (-4, 3, 0),
        planes=(
            ("deep", "232,520 284,528 284,534 232,526", 0.5),
            ("shade", "262,420 300,440 266,430"),
            thrown((238, 278, 29), (196, 430, 26), (296, 424, 22)),
        ),
    )
    right = s.piece(
        "334,232 366,248~ 384,294~ 378,400 382,490 398,594 362,604~ 316,594 314,470 "
        "316,340 324,290",
        white,
        (10, 0, 0),
        (-8, 4, 1),
        planes=(
            ("shade", "320,320 344,352 316,336"),
            ("shade", "316,430 340,452 314,442"),
            ("deep", "336,516 386,506 387,511 337,522", 0.4),
        ),
    )
    collar = s.piece(
        "262,236 276,214 300,252 316,312 284,292 260,262",
        white,
        None,
        (-3, 2, 0),
        ground="shade",
    ) + s.piece(
        "336,230 330,212 320,246 318,300 352,276 360,250", white, (6, 0, 0), (-4, 3, 0)
    )
    buttons = "".join(
        f'<circle cx="{318 - i}" cy="{338 + i * 54}" r="5.6" fill="#c39a4e"/>'
        for i in range(5)
    )
    # the button that has no hole, and the hole that has no button
    buttons += '<circle cx="330" cy="312" r="5.6" fill="#c39a4e"/>'
    buttons += shape("304,608 317,606 317,609 304,611", white.deep)
    tray = s.piece(
        "272,424~ 300,412 470,398~ 512,402~ 508,414 330,436~",
        silver,
        (30, -3, 0),
        (-5, 4, 1),
        1.4,
    ) + shape("298,416 470,402~ 500,405 400,416~", "#dbe2e6", 0.5)
    for x, y in (
        (306, 360),
        (340, 362),
        (374, 355),
        (408, 356),
        (442, 349),
        (472, 350),
    ):
        tray += shape(
            f"{x},{y} {x + 22},{y - 2} {x + 19},{y + 24} {x + 13},{y + 30} "
            f"{x + 13},{y + 46} {x + 20},{y + 50} {x + 3},{y + 51} {x + 9},{y + 46} "
            f"{x + 9},{y + 30} {x + 4},{y + 25}",
            "#e4edf0",
            0.6,
        ) + shape(
            f"{x + 1},{y + 9} {x + 21},{y + 7} {x + 18},{y + 23} {x + 11},{y + 28} "
            f"{x + 5},{y + 24}",
            "#d9b45e",
            0.8,
        )
    far = group(
        "arm-far",
        group("tray", tray, (390, 420))
        + group("hand-far", hand(s, "flat", (448, 438), -24, flesh, 0.74, flip=True))
        + sleeve(s, (364, 276, 29), (404, 430, 27), (452, 436, 26), white),
        (362, 276),
        "torso",
    )
    near = group(
        "arm-near",
        group("hand-near", hand(s, "flat", (306, 436), -8, flesh, 0.78))
        + sleeve(s, (238, 278, 33), (186, 440, 30), (300, 438, 27), white),
        (238, 280),
        "torso",
    )
    legs = legs_of_jeff(s)
    return figure(
        "Jeff, in a white jacket",
        s,
        cast=ground_shadow(((350, 944), (262, 964))),
        leg_far=legs[0],
        leg_near=legs[1],
        upper=group("torso", tee + right + left + buttons, (298, 600))
        + skull
        + group("collar", collar, (300, 240), "torso")
        + far
        + near,
        pivot=(298, 600),
        lean=-2,
        hips=((342, 620), (266, 620)),
    )


SKIN_OF_JEFF = skin("#e0b08c")
FACE_OF_JEFF = Face(
    skin=SKIN_OF_JEFF,
    eye="#1f171b",
    eye_x=49,
    apart=22.6,
    eye_y=55,
    eye_size=1.0,
    smile=2.0,
    single=True,
    slope=-0.9,
    brow="#2a2328",
    brow_w=2.0,
    brow_arch=0.6,
    brow_y=-0.6,
    brow_slope=-0.4,
    nose=19.5,
    nose_out=-0.4,
    nose_wide=1.0,
    lip="#a85c4e",
    full=0.6,
    cheek=1.4,
    chin=(66.5, 98.5),
    chin_w=11,
    jaw=(30, 81),
    ear=1.2,
    mouth_w=0.95,
    mouth_y=82,
    neck=(29, 58),
    tall=1.1,
    wide=0.92,
    thrust=5,
    sunk=1,
)


def _head_of_jeff(s: Sheet) -> str:
    """His head, with the hair that stands up at the back."""
    black = cloth("#2c2830", 0.22)
    hair = (
        s.piece(
            "72,6~ 54,-8~ 24,-4~ 2,20~ 2,44~ 8,60 18,54 21,64 27,52 31,42 36,52 42,36 46,50 54,32 57,47 66,28 70,42 80,40 83,20~",
            black,
            (16, -2, 0),
            (-6, 5, 2),
            planes=(
                ("#4a434c", "60,0 44,10 40,30 50,14"),
                ("#4a434c", "72,8 62,20 62,34 70,18"),
            ),
        )
        + shape("3,34 -8,27 4,22", black.shade)
        + shape("3,24 -5,12 10,12", black.shade)
    )
    return head(s, FACE_OF_JEFF, (302, 238), 1.43, 6, hair=hair)


def legs_of_jeff(s: Sheet) -> tuple[str, str]:
    """His far and his near leg: too much trouser."""
    chino, shoes = cloth("#57534f", 0.34), cloth("#a39a90", 0.3)
    far = shoe(s, "sneaker", (356, 946), shoes, "#d9d3ca") + trouser(
        s, (340, 590, 42), (350, 770, 32), (354, 926, 32), chino, 10
    )
    near = shoe(s, "sneaker", (256, 964), shoes, "#c9c3ba", turn=2) + trouser(
        s, (272, 590, 46), (258, 774, 35), (256, 946, 35), chino, 12
    )
    return far, near


def jeff() -> Figure:
    """Jeff: everything is a hand too long; the notebook is held like a tray."""
    s = Sheet()
    wool, shirt = cloth("#cf9a2c", 0.3), cloth("#8b93ab", 0.3)
    flesh, scarf = skin("#e0b08c"), cloth("#46587c", 0.3)
    skull = _head_of_jeff(s)
    tee = s.piece(
        "270,240 344,240 360,340 350,600 276,600 266,340",
        shirt,
        (18, 0, 0),
        None,
        0,
        planes=(("deep", "312,250 317,250 322,600 316,600", 0.5),),
    )
    left = s.piece(
        "270,232 238,250~ 222,296~ 228,400 232,540~ 214,704 260,722~ 316,708 318,560 316,420 304,330 292,290",
        wool,
        (24, -6, 0.4),
        (-4, 3, 0),
        planes=(
            ("shade", "206,680 320,686 320,692 206,686"),
            ("shade", "206,694 320,700 320,705 206,700"),
            ("deep", "236,596 282,602 280,652 234,646", 0.35),
            ("shade", "236,596 282,602 282,608 236,602"),
            thrown((238, 278, 29), (190, 438, 26), (310, 410, 23)),
        ),
    )
    right = s.piece(
        "334,232 366,248~ 384,294~ 378,400 384,540 402,664 366,678 318,668 306,560 310,420 318,330",
        wool,
        (10, 0, 0),
        (-8, 4, 1),
        planes=(
            ("shade", "316,640 404,634 404,640 316,647"),
            ("shade", "318,340 336,360 314,352"),
            ("shade", "312,480 330,500 309,494"),
        ),
    )
    buttons = "".join(
        f'<circle cx="{318 - i * 2}" cy="{376 + i * 66}" r="6.4" fill="#6d4d1d"/>'
        for i in range(5)
    )
    tail = s.piece(
        "322,262 352,256 362,380 372,540 350,548 332,542",
        scarf,
        (10, 0, 0),
        (-4, 3, 0),
        planes=(
            ("shade", "330,480 372,470 372,482 332,492"),
            ("shade", "330,504 372,494 372,506 332,516"),
        ),
    )
    tail += "".join(
        shape(
            f"{333 + i * 8},540 {338 + i * 8},541 {337 + i * 8},562 {333 + i * 8},561",
            scarf.shade,
        )
        for i in range(5)
    )
    wrap = s.piece(
        "238,236~ 256,216~ 300,232~ 346,212 362,232~ 344,262~ 296,270~ 252,262~",
        scarf,
        (18, -8, 0),
        (-5, 5, 1),
        planes=(("shade", "262,222 300,234~ 344,216 316,248~ 286,246~"),),
    )
    loose = s.piece(
        "258,244 288,262 250,380~ 226,500 214,628 188,622 172,606 196,480~ 222,340",
        scarf,
        (12, -3, 0),
        (-4, 3, 0),
        planes=(
            ("shade", "176,570 222,584 221,594 175,580"),
            ("shade", "174,590 220,604 219,612 173,598"),
        ),
    )
    loose += "".join(
        shape(
            f"{173 + i * 8},{604 + i * 4} {178 + i * 8},{606 + i * 4} {173 + i * 8},{632 + i * 3} {169 + i * 8},{630 + i * 3}",
            scarf.shade,
        )
        for i in range(5)
    )
    # Clara's, over his own, as long as he has it (`shows` in the story).
    orange = cloth("#e06a26", 0.35)
    lent = s.piece(
        "268,262 310,264 300,330 296,404~ 250,398",
        orange,
        (12, -3, 0),
        (-4, 3, 0),
        planes=(
            ("shade", "256,366 298,372 298,378 255,372"),
            ("shade", "254,378 297,384 297,390 253,384"),
        ),
    )
    lent += s.piece(
        "232,244~ 248,222~ 276,226 302,240~ 334,226 360,216 372,236~ 356,264~ 318,284~ 276,282~ 244,268~",
        orange,
        (20, -8, 0),
        (-6, 6, 2),
        planes=(
            ("shade", "270,226 302,242~ 336,230 358,218 348,244~ 314,262~ 286,256~"),
            ("deep", "288,250 330,250~ 354,228 338,252~ 314,262~", 0.55),
        ),
    )
    book = s.piece(
        "282,352 344,336 360,420 298,438", cloth("#2f5560"), (8, -3, 0), (-3, 3, 0), 1.6
    )
    book += shape("344,336 352,338 367,420 360,420", "#e6ddcc") + shape(
        "300,366 330,358 331,362 301,370", "#9fc0bf"
    )
    cuff_far = s.piece(
        "406,572 456,560 464,626 446,642 420,634",
        wool,
        (10, -4, 0),
        (-4, 3, 0),
        planes=(
            ("shade", "404,604 468,592 468,599 404,611"),
            ("shade", "406,618 468,606 468,613 408,625"),
        ),
    )
    far = group(
        "arm-far",
        group("hand-far", hand(s, "relaxed", (442, 622), 80, flesh, 0.72, flip=True))
        + sleeve(s, (364, 276, 26), (396, 430, 25), (432, 588, 25), wool)
        + cuff_far,
        (362, 276),
        "torso",
    )
    near = group(
        "arm-near",
        group("notebook", book, (318, 400))
        + sleeve(s, (238, 278, 29), (190, 438, 26), (296, 416, 23), wool)
        + s.piece(
            "286,392 314,388 328,430 294,446",
            wool,
            (8, -4, 0),
            (-3, 3, 0),
            planes=(("shade", "300,390 306,390 316,440 308,442"),),
        )
        + group("hand-near", hand(s, "pinch", (314, 414), -14, flesh, 0.74)),
        (238, 280),
        "torso",
    )
    legs = legs_of_jeff(s)
    return figure(
        "Jeff",
        s,
        cast=ground_shadow(((350, 944), (262, 964))),
        leg_far=legs[0],
        leg_near=legs[1],
        upper=group("scarf-back", loose, (266, 250), "torso")
        + far
        + group("torso", tee + right + left + buttons, (298, 600))
        + skull
        + group("scarf", tail + wrap, (300, 240), "torso")
        + group("scarf-lent", lent, (300, 240), "torso")
        + near,
        pivot=(298, 600),
        lean=-2,
        hips=((342, 620), (266, 620)),
        free=("near", "far"),
    )
