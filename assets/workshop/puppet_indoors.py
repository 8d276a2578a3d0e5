"""Walk-ons of the warm side: reception, coat check, table, ward."""

from __future__ import annotations

from puppet_body import (
    drawn_shoe,
    ground_shadow,
    hand,
    shoe,
    sleeve,
    thrown,
    trouser,
)
from puppet_face import Face, head
from puppet_figure import Figure, figure
from puppet_joints import Seat
from puppet_paper import Sheet, cloth, group, shape, skin


def attendant() -> Figure:
    """The coat-check attendant: somebody's coat on her arm, glasses on pearls."""
    s = Sheet()
    vest, blouse, skirt = (
        cloth("#6b3844", 0.34),
        cloth("#d0c8c2", 0.3),
        cloth("#3c3644", 0.3),
    )
    flesh, grey = skin("#84523c", 1.05), cloth("#a39da0", 0.34)
    shoes, fur = cloth("#2d262c", 0.3), cloth("#7d7464", 0.34)
    tights = cloth("#4a3236", 0.3)
    face = Face(
        skin=flesh,
        eye="#160e12",
        eye_x=49.5,
        apart=22.4,
        eye_y=54,
        eye_size=1.12,
        speaks=1.3,
        smile=2.0,
        slope=0.9,
        heavy=0.7,
        brow="#22161c",
        brow_w=2.3,
        brow_arch=3.0,
        brow_y=-0.8,
        nose=20,
        nose_out=0.6,
        nose_wide=2.8,
        hook=-0.4,
        lip="#7c2f3c",
        full=1.0,
        mouth_w=1.06,
        cheek=2.4,
        jowl=2.6,
        chin=(66.5, 98),
        chin_w=15,
        jaw=(27, 82),
        bag=0.5,
        lines="n",
        ear=0.9,
        neck=(28, 60),
        neck_y=120,
        mouth_y=82,
        wide=1.06,
        tall=1.0,
        sunk=-1,
    )
    hair = s.piece(
        "79,33 84,25~ 80,18~ 82,10~ 74,6~ 70,-2~ 60,-2~ 54,-8~ 44,-4~ 34,-8~ 26,-2~ 16,-1~ 12,8~ 4,12~ 4,22~ -3,28~ 0,38~ -4,46~ 2,54~ 4,64~ 14,68~ 22,66 27,54 33,48 36,38~ 44,38~ 48,32~ 56,30~ 60,26~ 68,28~ 74,27~",
        grey,
        (16, -3, 0),
        (-6, 6, 2),
        planes=(
            ("shade", "28,12~ 34,14~ 28,19~ 31,15~"),
            ("shade", "42,18~ 49,19~ 43,25~ 46,21~"),
            ("edge", "58,4~ 66,8~ 60,10~", 0.7),
            ("shade", "16,34~ 22,36~ 16,42~ 19,38~"),
            ("deep", "30,30~ 36,31~ 31,37~ 33,33~", 0.5),
        ),
    )
    ring = '<circle cx="27" cy="73" r="2.4" fill="#efe6d6"/>'
    skull = head(s, face, (304, 332), 1.44, -4, hair=hair, over=ring)
    skirt_p = s.piece(
        "214,560 384,556 392,700 384,824 300,838 220,828 204,700",
        skirt,
        (30, -4, 0.4),
        (-8, 3, 0.6),
        planes=(
            ("deep", "318,640 326,836 310,836", 0.8),
            ("shade", "262,600 268,830 250,830"),
            ("shade", "300,600 306,700 290,640"),
        ),
    )
    torso = s.piece(
        "262,312 226,330~ 204,374~ 206,460 214,540 300,560 384,546 386,460 384,372~ 368,328~ 340,310",
        blouse,
        (28, -5, 0.4),
        (-8, 4, 1),
    )
    torso += s.piece(
        "262,318 240,336 226,420~ 208,520~ 212,580 268,600 310,586 306,470 280,380",
        vest,
        (24, -4, 0),
        (-3, 3, 0),
    )
    torso += s.piece(
        "344,316 362,334 372,420~ 386,520~ 384,576 346,594 310,586 312,470 334,390",
        vest,
        (10, 0, 0),
        (-8, 4, 1),
        planes=(thrown((232, 358, 31), (200, 490, 28), (320, 540, 21), (0, 12)),),
    )
    torso += "".join(
        f'<circle cx="{309 + i % 2}" cy="{488 + i * 32}" r="4.4" fill="#d6b878"/>'
        for i in range(3)
    )
    bow = s.piece(
        "292,330 304,338 320,328 332,342 330,400 316,420 306,350 296,412 284,398 282,344",
        blouse,
        (12, -2, 0),
        (-3, 3, 0),
        planes=(("shade", "300,338 308,336 312,360 302,360"),),
    )
    pearls = ""
    for i in range(9):
        t = i / 8
        x, y = 262 + 84 * t, 326 + 4 * 74 * t * (1 - t) + 4 * t
        pearls += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="3.6" fill="#efe6d6"/>'
    specs = '<g fill="#dfe8ee" fill-opacity=".35" stroke="#8a6a3c" stroke-width="2.6"><ellipse cx="292" cy="416" rx="15" ry="12"/><ellipse cx="324" cy="418" rx="14" ry="12"/></g>'
    coat = s.piece(
        "268,520 332,500~ 416,496~ 436,514 440,620 428,740 404,752 380,736 352,750 326,738 300,748 276,640",
        fur,
        (28, -6, 0.4),
        (-8, 4, 1),
        planes=(
            ("shade", "340,520 346,640 330,738 316,740 330,640"),
            ("shade", "392,510 400,640 396,744 380,744 386,640"),
            ("#a8545c", "276,530 340,512 336,540 280,560", 0.6),
        ),
    )
    ticket = (
        shape("408,470 430,474 424,512 402,508", "#e8c15a")
        + shape("412,482 424,484 423,488 411,486", "#6d4d1d")
        + shape("410,492 420,494 419,498 409,496", "#6d4d1d")
    )
    far = group(
        "arm-far",
        sleeve(s, (366, 358, 27), (410, 478, 25), (400, 512, 20), blouse, blouse)
        + coat
        + ticket
        + group("hand-far", hand(s, "fist", (410, 520), 60, flesh, 0.8, flip=True)),
        (364, 346),
        "torso",
    )
    near = group(
        "arm-near",
        sleeve(s, (232, 358, 31), (198, 490, 28), (300, 532, 21), blouse, blouse)
        + group("hand-near", hand(s, "flat", (304, 532), -2, flesh, 0.94)),
        (234, 346),
        "torso",
    )
    return figure(
        "The coat-check attendant",
        s,
        cast=ground_shadow(((348, 944), (264, 964)), 150),
        leg_far=shoe(s, "pump", (346, 946), shoes)
        + trouser(s, (340, 780, 26), (342, 830, 22), (344, 920, 15), tights),
        leg_near=shoe(s, "pump", (262, 964), shoes, scale=1.04)
        + trouser(s, (270, 780, 28), (266, 840, 24), (262, 938, 16), tights),
        upper=group("skirt", skirt_p)
        + group("torso", torso, (298, 580))
        + skull
        + group("collar", bow + pearls + specs, (304, 330), "torso")
        + far
        + near,
        pivot=(298, 580),
        lean=-1.6,
        hips=((340, 600), (270, 600)),
    )


def waiter() -> Figure:
    """The waiter: young, thin, a white jacket, a tray higher than his nerve."""
    s = Sheet()
    jacket, trews, shoes = (
        cloth("#ddd8d2", 0.3),
        cloth("#3a3846", 0.28),
        cloth("#26222a", 0.3),
    )
    flesh, red = skin("#e8b79c"), cloth("#a85a33", 0.34)
    black, silver = cloth("#2b2832", 0.3), cloth("#a9b2ba", 0.4)
    face = Face(
        skin=flesh,
        eye="#3a2b2c",
        eye_x=49,
        apart=22.4,
        eye_y=54,
        eye_size=1.1,
        slope=-0.4,
        brow="#9a5a38",
        brow_w=1.6,
        brow_arch=1.2,
        brow_y=-1.4,
        nose=22,
        nose_out=2.6,
        nose_wide=-0.4,
        hook=-2.4,
        lip="#b0625a",
        full=0.45,
        mouth_w=0.92,
        hollow=1.2,
        cheek=-0.4,
        chin=(67.5, 100),
        chin_w=10,
        jaw=(32, 79),
        ear=1.4,
        blush=0.22,
        neck=(28, 58),
        tall=1.11,
        wide=0.9,
        sunk=-4,
    )
    freckles = "".join(
        f'<circle cx="{x}" cy="{y}" r=".9" fill="{flesh.shade}"/>'
        for x, y in ((54, 64), (57, 67), (51, 67), (73, 64), (76, 66))
    )
    hair = s.piece(
        "72,4~ 58,-8~ 34,-8~ 12,4~ 4,26~ 8,48~ 14,60 22,60 26,50 31,48 36,36 40,26 52,22~ 66,18~ 76,22~ 80,30 84,12~",
        red,
        (14, -3, 0),
        (-6, 5, 2),
        planes=(
            ("shade", "40,26 36,8 30,4 34,20 30,40"),
            ("rim", "56,-2 74,6 66,8", 0.6),
        ),
    )
    skull = head(s, face, (298, 238), 1.42, -2, hair=hair, beard=freckles)
    shirt = shape("270,236 330,236 320,300", "#eae6e0") + shape(
        "270,236 290,236 316,296", "#b3aeba"
    )
    torso = s.piece(
        "266,230 236,246~ 216,290~ 222,390 236,470 226,560 262,578~ 340,576 376,556 364,470 374,390 380,288~ 362,244~ 336,228",
        jacket,
        None,
        (-8, 4, 1),
        planes=(
            ("shade", "180,226 262,236 274,330 258,450 266,590 180,590"),
            ("shade", "316,330 320,330 326,580 318,580"),
            ("shade", "344,420 330,470 352,440"),
            thrown((370, 270, 27), (414, 380, 24), (420, 300, 19), (-14, 14)),
        ),
    )
    torso += "".join(
        f'<circle cx="{300 + i}" cy="{360 + i * 56}" r="4.6" fill="#c9a35a"/><circle cx="{336 + i}" cy="{358 + i * 56}" r="4.6" fill="#e0bd76"/>'
        for i in range(4)
    )
    collar = s.piece(
        "266,230 276,218 300,260 316,320 276,290 258,256",
        jacket,
        None,
        (-3, 2, 0),
        ground="shade",
    ) + s.piece(
        "336,228 330,218 318,256 316,320 352,284 356,250", jacket, (6, 0, 0), (-4, 3, 0)
    )
    tie = s.piece(
        "284,244 304,254 326,242 328,266 306,262 286,270",
        black,
        (10, 0, 0),
        (-3, 2, 0),
        1,
    )
    tray = s.piece(
        "372,272 400,262~ 470,254~ 530,260~ 536,268 500,278~ 420,284~",
        silver,
        (30, -3, 0),
        (-5, 4, 1),
        1.4,
    ) + shape("384,268 470,258~ 524,263 470,268~", "#dbe2e6", 0.5)

    def glass(x: float, y: float) -> str:
        return shape(
            f"{x},{y} {x + 24},{y - 2} {x + 20},{y + 30} {x + 14},{y + 36} {x + 14},{y + 52} {x + 22},{y + 56} {x + 2},{y + 57} {x + 10},{y + 52} {x + 10},{y + 36} {x + 4},{y + 30}",
            "#e4edf0",
            0.55,
        ) + shape(
            f"{x + 1.5},{y + 12} {x + 22.5},{y + 10} {x + 19},{y + 29} {x + 12},{y + 34} {x + 5},{y + 30}",
            "#d9b45e",
            0.8,
        )

    far = group(
        "arm-far",
        sleeve(s, (366, 270, 27), (412, 384, 24), (440, 310, 19), jacket, jacket)
        + group("hand-far", hand(s, "open", (440, 306), -84, flesh, 0.74, flip=True))
        + group(
            "tray",
            tray + glass(412, 206) + glass(446, 202) + glass(486, 208),
            (450, 274),
        ),
        (364, 258),
        "torso",
    )
    napkin = s.piece(
        "276,392 316,384 322,476 306,486 296,474 284,484",
        cloth("#efebe4", 0.2),
        (10, -2, 0),
        (-3, 2, 0),
        1.2,
        planes=(("shade", "296,400 300,474 290,478"),),
    )
    near = group(
        "arm-near",
        napkin
        + sleeve(s, (238, 274, 30), (206, 404, 26), (290, 402, 19), jacket, jacket)
        + group("hand-near", hand(s, "fist", (292, 402), 4, flesh, 0.86)),
        (240, 262),
        "torso",
    )
    return figure(
        "The waiter",
        s,
        cast=ground_shadow(((344, 944), (266, 964))),
        leg_far=shoe(s, "shoe", (350, 946), shoes)
        + trouser(s, (338, 556, 38), (346, 734, 29), (346, 912, 25), trews),
        leg_near=shoe(s, "shoe", (258, 964), shoes, scale=1.04)
        + trouser(s, (270, 556, 42), (266, 744, 32), (262, 930, 27), trews),
        upper=group("torso", torso + shirt, (300, 560))
        + skull
        + group("collar", collar + tie, (302, 240), "torso")
        + far
        + near,
        pivot=(300, 560),
        lean=-2.4,
        hips=((338, 570), (270, 570)),
        free=("near",),
    )


def listkeeper() -> Figure:
    """The keeper of the list: a column of a dress, a pen on a chain, no doubt."""
    s = Sheet()
    dress, flesh = cloth("#4b3a5c", 0.36), skin("#d9a57f")
    black, board = cloth("#2e2529", 0.24), cloth("#8a6a4a", 0.36)
    shoes, paper = cloth("#2d2430", 0.3), cloth("#ece6da", 0.2)
    face = Face(
        skin=flesh,
        eye="#1d1519",
        eye_x=50.5,
        apart=21.8,
        eye_y=53,
        far=0.64,
        eye_size=1.08,
        slope=-0.2,
        heavy=0.3,
        lash=1.5,
        brow="#2a2024",
        brow_w=2.0,
        brow_arch=2.4,
        brow_slope=0.2,
        nose=22.5,
        nose_out=1.2,
        nose_wide=0.2,
        hump=1.4,
        lip="#9c2f3c",
        full=0.75,
        mouth_w=0.92,
        smile=1.6,
        mouth_x=65.4,
        cheek=1.8,
        hollow=1.6,
        chin=(66.5, 99.5),
        chin_w=12,
        jaw=(30, 80),
        ear=0.85,
        neck=(29, 57),
        neck_y=126,
        wide=0.94,
        tall=1.06,
        sunk=-4,
    )
    hair = s.piece(
        "68,4~ 48,-6~ 22,0~ 4,24~ 5,52~ 14,68 24,68 26,56 32,48 36,36 44,24~ 58,15~ 72,18~ 79,29 80,14~",
        black,
        (16, -3, 0),
        (-5, 5, 2),
        planes=(
            ("shade", "44,24 34,8 28,10 34,30 28,54"),
            ("rim", "50,2 66,8 60,10", 0.5),
        ),
    )
    back = s.piece(
        "10,30~ -6,26~ -16,40~ -12,58~ 4,64~ 16,52~", black, (8, -3, 0), (-3, 3, 0)
    )
    drop = shape("26,71 30,71 31,82 28,87 25,82", "#d6b878")
    skull = head(s, face, (302, 236), 1.42, -2, back=back, hair=hair, over=drop)
    torso = s.piece(
        "266,236 234,248 206,262 222,300~ 232,390 244,458~ 222,560~ 220,700 214,820 200,930 262,946~ 336,942 392,922 380,820 372,700 374,560~ 352,458~ 366,386 372,300~ 390,258 364,246 334,234",
        dress,
        None,
        (-9, 4, 0.6),
        planes=(
            ("shade", "170,230 262,240 276,340 264,450 250,600 262,950 170,950"),
            ("shade", "330,470 340,640 320,940 304,940 322,640"),
            ("deep", "336,700 358,944 326,944", 0.8),
            ("shade", "346,300 330,400 340,450 352,400"),
            ("shade", "268,520 272,640 256,760"),
            thrown((228, 276, 27), (196, 410, 24), (286, 446, 18)),
        ),
    )
    torso += (
        s.piece("272,230 322,228 318,258 303,304 280,264", flesh, (14, -2, 0), None, 0)
        + shape("244,456 352,452 351,462 244,467", "#c9a35a")
        + shape("244,456 270,456 270,467 244,467", "#8d7040")
    )
    clip = s.piece(
        "262,378 358,358 372,482 276,504", board, (8, -3, 0), (-4, 3, 0), 1.6
    ) + s.piece("270,390 352,372 364,468 282,488", paper, None, None, 0)
    clip += "".join(
        shape(
            f"{282 + i * 2},{404 + i * 14} {342 + i * 2 - i % 3 * 12},{391 + i * 14 + i % 3 * 2.5} {342 + i * 2 - i % 3 * 12},{394 + i * 14 + i % 3 * 2.5} {282 + i * 2},{407 + i * 14}",
            "#8f8a98",
        )
        for i in range(5)
    )
    clip += s.piece(
        "294,364 326,357 329,374 297,381", cloth("#a9b2ba"), (6, -2, 0), (-3, 2, 0), 1
    )
    chain = '<path fill="none" stroke="#c9a35a" stroke-width="2.6" stroke-dasharray="4 2.4" d="M356 366Q400 470 448 292"/>'
    pen = s.piece(
        "462,244 470,248 450,308 444,316 443,306",
        cloth("#c9a35a"),
        (3, -1, 0),
        (-2, 1, 0),
        0.8,
    )
    # a stand-up collar, open in front: what holds the neck
    collar = s.piece(
        "240,250 258,222~ 268,220 280,262 306,300 302,322 268,290 250,268",
        dress,
        None,
        (-3, 2, 0),
        ground="shade",
    ) + s.piece(
        "326,224~ 338,222 352,234 362,252 342,278 308,318 304,300 322,268",
        dress,
        (6, 0, 0),
        (-4, 3, 0),
    )
    far = group(
        "arm-far",
        sleeve(s, (372, 276, 24), (408, 412, 22), (440, 334, 16), dress)
        + chain
        + pen
        + group("hand-far", hand(s, "pinch", (440, 332), -86, flesh, 0.8)),
        (368, 264),
        "torso",
    )
    near = group(
        "arm-near",
        clip
        + sleeve(s, (230, 276, 27), (198, 412, 24), (284, 456, 17), dress)
        + group("hand-near", hand(s, "flat", (286, 458), -4, flesh, 0.84)),
        (232, 264),
        "torso",
    )
    return figure(
        "The keeper of the list",
        s,
        cast=ground_shadow(((338, 946), (266, 964)), 150),
        leg_far=shoe(s, "pump", (346, 948), shoes),
        leg_near=shoe(s, "pump", (262, 966), shoes, scale=1.04),
        upper=group("torso", torso, (298, 560))
        + skull
        + group("collar", collar, (300, 244), "torso")
        + far
        + near,
        pivot=(298, 560),
        lean=-1.4,
        hips=((338, 600), (268, 600)),
        free=("far",),
    )


def pearls(*, rests: bool = False) -> Figure:
    """An old lady in pearls, an evening bag on her wrist, nobody to show it to.

    Args:
        rests: has one shoe in her hand.
    """
    s = Sheet()
    gown, shawl = cloth("#8792ae", 0.36), cloth("#c6b7bf", 0.32)
    flesh, white = skin("#e3b5a0"), cloth("#c9c0d6", 0.3)
    bag, shoes, glove = (
        cloth("#a8843f", 0.4),
        cloth("#6f6674", 0.3),
        cloth("#d6cfd4", 0.3),
    )
    stocking = cloth("#c9a894", 0.3)
    face = Face(
        skin=flesh,
        eye="#3a3540",
        eye_x=50,
        apart=21.4,
        eye_y=56,
        eye_size=1.12,
        slope=2.0,
        heavy=0.5,
        brow="#857a78",
        brow_w=1.7,
        brow_arch=3.4,
        brow_y=-1.6,
        nose=24,
        nose_out=6.4,
        nose_wide=0.2,
        hook=2.4,
        hump=3.4,
        lip="#b0485a",
        full=0.3,
        mouth_w=0.84,
        mouth_y=83,
        hollow=3.4,
        cheek=1.4,
        jowl=3,
        chin=(65.5, 97.5),
        chin_w=12,
        jaw=(30, 84),
        bag=0.7,
        socket=0.25,
        lines="ncj",
        ear=0.95,
        blush=0.24,
        neck=(31, 57),
        neck_y=122,
        wide=0.93,
        tall=1.03,
        thrust=4,
    )
    hair = s.piece(
        "79,33 86,18~ 78,2~ 60,-10~ 34,-12~ 10,-2~ -4,18~ -6,40~ 2,60~ 16,68~ 26,60 28,52 34,46~ 38,34~ 48,32~ 58,24~ 68,28~",
        white,
        (18, -3, 0),
        (-6, 6, 2),
        planes=(
            ("shade", "34,-12 26,10~ 34,30~ 22,14~"),
            ("shade", "56,-10 50,10~ 54,26~ 44,8~"),
            ("shade", "12,10~ 8,34~ 20,52~ 4,36~"),
            ("edge", "66,0~ 76,10~ 76,22~ 70,10~"),
        ),
    )
    drop = '<circle cx="28" cy="73" r="3.2" fill="#f3ece0"/>'
    skull = head(s, face, (300, 366), 1.42, 7, hair=hair, over=drop)
    torso = s.piece(
        "264,356 234,372~ 214,410~ 220,490 232,540~ 204,680~ 180,840 168,930 230,950~ 310,944 380,950~ 426,926 408,820 384,680~ 362,540~ 374,490 378,410~ 362,370~ 336,354",
        gown,
        None,
        (-9, 4, 0.8),
        planes=(
            ("shade", "140,340 262,360 270,460 256,560 240,700 236,960 140,960"),
            ("shade", "330,560 344,700 330,950 308,950 324,700"),
            ("deep", "286,640 290,760 270,950 256,950 276,760", 0.4),
            ("shade", "366,640 386,800 400,950 380,950 372,800"),
        ),
    )
    torso += s.piece(
        "266,352 334,350 334,388 304,424 272,390", flesh, (14, -2, 0), None, 0
    )
    string = ""
    for j, (drop_y, n) in enumerate(((52, 10), (76, 11))):
        for i in range(n):
            t = i / (n - 1)
            x, y = 266 + 70 * t, 360 + 4 * drop_y * t * (1 - t)
            string += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{4.6 - j * 0.4}" fill="#f3ece0"/><circle cx="{x - 1.4:.0f}" cy="{y + 1.4:.0f}" r="2" fill="#b9aab4"/>'
    wrap_l = s.piece(
        "262,354 232,366~ 204,404~ 192,480 196,560 186,650~ 188,706 226,716 240,650~ 236,560 248,440 274,384",
        shawl,
        (22, -4, 0.4),
        (-4, 3, 0),
        planes=(
            ("shade", "240,380 222,470 228,600 222,716 208,716 214,560"),
            ("deep", "186,690 230,698 230,704 186,696", 0.4),
        ),
    )
    wrap_l += "".join(
        shape(
            f"{189 + i * 6},{705 + i * 2} {192 + i * 6},{706 + i * 2} {191 + i * 6},{732 + i * 2} {188 + i * 6},{730 + i * 2}",
            shawl.shade,
        )
        for i in range(7)
    )
    wrap_r = s.piece(
        "342,354 366,364~ 390,402~ 394,470 392,540~ 380,610 360,616~ 352,560 372,480 364,420 336,384",
        shawl,
        (10, 0, 0),
        (-7, 4, 1),
        planes=(("shade", "372,400 380,480 370,560 376,480"),),
    )
    purse = shape(
        "394,560 398,520~ 414,516~ 424,560 420,560 412,522~ 402,526~ 398,560", bag.shade
    ) + s.piece(
        "378,560 440,556~ 448,590~ 438,620 380,622~ 372,590~",
        bag,
        (14, -4, 0),
        (-5, 4, 1),
        planes=(
            ("deep", "376,568 442,562 442,567 376,573", 0.6),
            ("rim", "402,556 416,555 416,566 402,567"),
        ),
    )
    far = group(
        "arm-far",
        group("bag", purse, (408, 520))
        + sleeve(s, (364, 396, 24), (396, 498, 22), (406, 560, 18), shawl)
        + group("hand-far", hand(s, "relaxed", (406, 556), 70, glove, 0.76, flip=True)),
        (362, 384),
        "torso",
    )
    near = group(
        "arm-near",
        (
            drawn_shoe(s, "pump", (328, 512), shoes, scale=1.0, turn=-58)
            + sleeve(s, (232, 398, 28), (194, 508, 25), (288, 498, 17), shawl)
            + group("hand-near", hand(s, "fist", (292, 498), -4, glove, 0.78))
            if rests
            else sleeve(s, (232, 398, 28), (198, 512, 25), (282, 448, 17), shawl)
            + group("hand-near", hand(s, "pinch", (284, 446), -30, glove, 0.78))
        ),
        (234, 386),
        "torso",
    )
    return figure(
        "The lady in pearls",
        s,
        cast=ground_shadow(((346, 946), (258, 964)), 150),
        leg_far=shoe(s, "pump", (350, 950), shoes, scale=0.9),
        leg_near=shoe(
            s,
            "shoe" if rests else "pump",
            (252, 966),
            stocking if rests else shoes,
            stocking.shade if rests else "#1b161f",
            0.8 if rests else 0.94,
        ),
        upper=far
        + group("torso", torso + wrap_r, (298, 600))
        + skull
        + group("collar", string, (300, 364), "torso")
        + group("shawl", wrap_l)
        + near,
        pivot=(298, 600),
        lean=2.2,
        hips=((340, 700), (262, 700)),
    )


def orderly() -> Figure:
    """The night porter of the ward: a big man with a folded blanket, walking softly."""
    s = Sheet()
    scrub, under, blanket = (
        cloth("#3f6378", 0.34),
        cloth("#c6c9cd", 0.3),
        cloth("#d3cabb", 0.34),
    )
    flesh, locs = skin("#6f4736", 1.05), cloth("#2a2024", 0.24)
    shoes = cloth("#b7b9bd", 0.3)
    face = Face(
        skin=flesh,
        eye="#120b0e",
        eye_x=46.5,
        apart=26,
        far=0.78,
        eye_y=54,
        eye_size=1.0,
        slope=0.4,
        heavy=0.6,
        brow="#1c1418",
        brow_w=2.8,
        brow_arch=1.2,
        nose=20.5,
        nose_out=0.8,
        nose_wide=3.2,
        hook=-0.4,
        lip="#6b3a38",
        full=1.15,
        mouth_w=1.16,
        mouth_x=63.5,
        mouth_y=82.5,
        ridge=1.2,
        cheek=2.2,
        jowl=3.6,
        chin=(66.5, 102),
        chin_w=19,
        jaw=(25, 87),
        bag=0.3,
        ear=1.05,
        neck=(26, 72),
        neck_y=116,
        wide=1.12,
        tall=0.98,
        sunk=2,
        smile=2.8,
        speaks=1.4,
    )
    beard = s.piece(
        "25,66 31,66 38,80~ 50,88~ 58,90 66,92 76,88 79,82 77,98~ 66,107~ 48,106~ 28,92",
        locs,
        (12, -4, 0),
        None,
        0,
    )
    beard += shape("58,77 66,76 73,77 77,80 71,79.6 66,79 58,80 54,83", locs.base)
    hair = s.piece(
        "68,6~ 48,-5~ 22,2~ 5,26~ 8,50~ 16,62 24,60 27,50 33,46 38,36 46,26~ 60,20~ 79,30 80,15~",
        locs,
        (14, -3, 0),
        (-4, 5, 2),
        planes=(
            ("shade", "56,20 46,-2 40,-2 48,22"),
            ("shade", "44,28 30,4 24,6 36,34"),
            ("shade", "32,46 14,16 10,24 26,48"),
        ),
    )
    back = "".join(
        s.piece(
            f"{14 - i * 2},{34 + i * 6} {2 - i * 3},{36 + i * 8}~ {-8 - i * 2},{60 + i * 8}~ {-6 + i * 3},{96 + i * 5} {2 + i * 3},{98 + i * 5} {2 - i},{64 + i * 6}~ {16},{48 + i * 4}",
            locs,
            (5, -2, 0),
            (-2, 2, 0),
            0.8,
        )
        for i in range(3)
    )
    skull = head(s, face, (302, 222), 1.5, 7, back=back, hair=hair, beard=beard)
    torso = s.piece(
        "252,214 200,236~ 170,290~ 176,400 184,500 178,600 250,616~ 350,614 418,594 410,500 418,400 420,288~ 396,234~ 350,212",
        scrub,
        None,
        (-10, 5, 1),
        planes=(
            ("shade", "120,206 246,222 258,360 236,480 248,630 120,630"),
            ("shade", "350,470 330,560 356,520"),
            ("shade", "350,340 398,332 400,384 354,390"),
            ("#e2ddd4", "362,326 367,325 369,356 364,357"),
            thrown((218, 268, 40), (160, 420, 36), (290, 490, 27)),
            thrown((392, 266, 36), (438, 410, 32), (390, 490, 25), (-12, 12)),
        ),
    )
    vee = (
        shape("266,214 342,212 312,292", flesh.shade)
        + shape("300,214 342,212 313,286", flesh.base, 0.6)
        + shape("256,216 270,210 312,284 338,208 350,214 313,306", scrub.deep)
        + shape("270,214 312,282 336,212 328,212 312,262 280,214", under.base)
    )
    tag = (
        shape("240,300 276,296 279,330 243,334", "#e8e4de")
        + shape("246,306 258,305 259,320 247,321", flesh.shade)
        + shape("247,325 272,322 272,325 247,328", "#8f98a6")
    )
    fold = s.piece(
        "236,478 370,456 420,460~ 430,478~ 424,498 430,516~ 420,560 398,572~ 262,588 236,576~ 230,548~ 238,528 228,506~",
        blanket,
        (26, -6, 0.4),
        (-8, 4, 1),
        planes=(
            ("shade", "234,504 300,512 426,492 426,498 300,519 234,511"),
            ("shade", "236,538 300,546 424,526 424,532 300,553 236,545"),
            ("#8a5648", "330,450 352,448 352,580 330,582", 0.8),
        ),
    )
    far = group(
        "arm-far",
        sleeve(s, (392, 264, 30), (440, 414, 27), (418, 512, 22), under, under)
        + sleeve(s, (392, 264, 36), (406, 312, 36), (420, 364, 37), scrub)
        + group("hand-far", hand(s, "flat", (416, 516), 168, flesh, 0.98)),
        (390, 250),
        "torso",
    )
    near = group(
        "arm-near",
        # whatever he does with that arm, the blanket is where the arm is
        group("blanket", fold, (330, 520), "torso")
        + sleeve(s, (218, 268, 33), (164, 426, 30), (282, 532, 24), under, under)
        + sleeve(s, (218, 268, 41), (202, 318, 41), (184, 372, 42), scrub)
        + group("hand-near", hand(s, "flat", (286, 532), -4, flesh, 1.06)),
        (220, 254),
        "torso",
    )
    return figure(
        "The night porter",
        s,
        cast=ground_shadow(((366, 944), (240, 964)), 200),
        leg_far=shoe(s, "sneaker", (366, 946), shoes, scale=1.06)
        + trouser(s, (354, 590, 60), (362, 760, 45), (362, 912, 38), scrub),
        leg_near=shoe(s, "sneaker", (230, 964), shoes, scale=1.1)
        + trouser(s, (246, 590, 64), (240, 770, 48), (236, 930, 40), scrub),
        upper=group("torso", torso + vee + tag, (300, 600))
        + far
        + skull
        + near,
        pivot=(300, 600),
        lean=1.6,
        hips=((354, 610), (246, 610)),
        seat=Seat(tails=False),
        free=("near",),
    )


def patient_gown() -> Figure:
    """The frightened old man: a gown, a knitted cap, a fistful of his own collar."""
    s = Sheet()
    gown, cap_t, sock = (
        cloth("#ccd6d6", 0.3),
        cloth("#8a6f86", 0.34),
        cloth("#b89a58", 0.3),
    )
    flesh, white = skin("#e0b49c", 1.02), cloth("#d8d3d0", 0.2)
    face = Face(
        skin=flesh,
        eye="#2f2a33",
        eye_x=51,
        apart=21.2,
        eye_y=55,
        eye_size=1.12,
        speaks=1.4,
        slope=1.2,
        brow="#948a88",
        brow_w=2.8,
        brow_arch=1.6,
        brow_y=-0.4,
        brow_slope=1.2,
        nose=23,
        nose_out=5.2,
        nose_wide=1.0,
        hook=1.2,
        hump=1.2,
        lip="#8f4f4a",
        full=0.25,
        mouth_x=64.6,
        mouth_w=1.0,
        mouth_y=84,
        ridge=0.6,
        cheek=1.6,
        hollow=3,
        chin=(66, 99.5),
        chin_w=12,
        jaw=(32, 83),
        bag=0.6,
        socket=0.2,
        lines="nj",
        ear=1.45,
        neck=(32, 54),
        neck_y=124,
        wide=0.94,
        tall=1.05,
        thrust=7,
        sunk=4,
    )
    wisps = shape(
        "30,42 16,46~ 8,60 18,58 14,70~ 24,66 26,54 33,50", white.base
    ) + shape("14,50 6,56 14,56", white.shade)
    cap = s.piece(
        "80,34 80,12~ 68,-4~ 44,-10~ 18,-2~ 6,18~ 6,40 42,38",
        cap_t,
        (20, -4, 0),
        (-6, 5, 2),
        planes=(
            ("shade", "44,-10 36,12 40,36 48,36 46,12"),
            ("shade", "64,-6 62,12 66,34 72,33 70,10"),
            ("shade", "24,-4 16,16 22,38 30,38 26,14"),
        ),
    )
    cap += s.piece(
        "4,32 44,26 82,24 84,38~ 46,42~ 6,48", cap_t, (20, -3, 0), (-4, 3, 0)
    )
    stubble = shape(
        "33,70 40,78 52,84 60,78 72,79 71,92 65,100 55,100 38,90", "#b9b2b4", 0.3
    )
    skull = head(
        s, face, (314, 296), 1.42, 10, hair=wisps, beard=stubble, over=group("hat", cap)
    )
    torso = s.piece(
        "284,296 240,304~ 206,340~ 194,400 210,500~ 196,620~ 184,760 236,780~ 310,770 372,776 392,750 376,620~ 368,500 378,410~ 378,344~ 362,312~ 346,298",
        gown,
        None,
        (-8, 4, 0.8),
        planes=(
            ("shade", "140,290 262,300 268,400 248,520 244,790 140,790"),
            ("shade", "300,470 314,640 296,780 280,780 296,640"),
            ("shade", "344,500 356,640 372,780 352,780 344,640"),
            ("shade", "330,330 300,390 312,330"),
            *(
                (
                    "#7f98a8",
                    f"{x},{y} {x + 6},{y - 2} {x + 7},{y + 4} {x + 1},{y + 6}",
                    0.8,
                )
                for x, y in (
                    (230, 540),
                    (270, 600),
                    (330, 560),
                    (310, 680),
                    (240, 680),
                    (356, 660),
                    (280, 740),
                    (350, 730),
                    (256, 450),
                    (352, 460),
                    (220, 610),
                    (320, 620),
                )
            ),
            thrown((232, 344, 32), (190, 466, 29), (318, 388, 22), (-6, 18)),
        ),
    )
    collar = s.piece(
        "290,294 300,288 330,318~ 350,286 358,296 344,330 318,334",
        gown,
        (12, -3, 0),
        (-3, 2, 0),
    )
    bunch = s.piece(
        "318,356 344,342 366,352 360,384 340,404 324,392",
        gown,
        (8, -3, 0),
        None,
        1,
        planes=(
            ("deep", "340,346 338,400 346,392 348,350", 0.5),
            ("shade", "356,352 346,398 360,380"),
        ),
    )
    far = group(
        "arm-far",
        sleeve(s, (366, 346, 21), (396, 440, 18), (368, 386, 16), flesh)
        + sleeve(s, (366, 346, 27), (380, 386, 27), (394, 430, 28), gown)
        + group("hand-far", hand(s, "fist", (376, 394), 214, flesh, 0.76, flip=True)),
        (364, 336),
        "torso",
    )
    near = group(
        "arm-near",
        bunch
        + sleeve(s, (232, 346, 24), (190, 462, 21), (316, 396, 17), flesh)
        + shape("290,396 304,390 312,414 300,421", "#f0ece4")
        + sleeve(s, (232, 344, 32), (214, 392, 32), (194, 446, 33), gown)
        + group("hand-near", hand(s, "fist", (318, 394), -20, flesh, 0.8)),
        (234, 332),
        "torso",
    )

    def bare(x: float, y: float, scale: float, thin: float) -> str:
        leg = trouser(
            s,
            (x, y - 226, thin + 5),
            (x, y - 140, thin),
            (x - 2, y - 30, thin - 3),
            flesh,
        )
        return leg + s.piece(
            f"{x - 17},{y - 62} {x + 16},{y - 64} {x + 19},{y - 36} {x + 32},{y - 19}~ {x + 54},{y - 10}~ {x + 58},{y}~ {x + 28},{y + 6}~ {x - 16},{y}~ {x - 22},{y - 34}",
            sock,
            (12, -5, 1),
            (-4, 4, 1),
            planes=(
                (
                    "shade",
                    f"{x - 20},{y - 54} {x + 20},{y - 56} {x + 20},{y - 50} {x - 20},{y - 48}",
                ),
            ),
        )

    return figure(
        "A frightened man in a gown",
        s,
        cast=ground_shadow(((344, 944), (262, 964)), 140),
        leg_far=bare(342, 946, 1, 19),
        leg_near=bare(258, 964, 1, 21),
        upper=group("torso", torso, (298, 620))
        + skull
        + group("collar", collar, (322, 300), "torso")
        + far
        + near,
        pivot=(298, 620),
        lean=2.2,
        hips=((340, 730), (258, 740)),
        seat=Seat(leg=flesh, shoe=("ankle", cloth("#b89a58", 0.3))),
    )


def patient() -> Figure:
    """Mr. Pell: a small man in a large coat, on the outside edges of paper slippers."""
    s = Sheet()
    coat, gown, trews = (
        cloth("#6d6a5c", 0.34),
        cloth("#ccd6d6", 0.3),
        cloth("#4c4a58", 0.3),
    )
    flesh, grey, felt = (
        skin("#ddae95", 1.02),
        cloth("#a9a3a2", 0.3),
        cloth("#5d5148", 0.32),
    )
    paper, muffler = cloth("#a9c4d0", 0.3), cloth("#7d5a5e", 0.3)
    face = Face(
        skin=flesh,
        eye="#2f2a33",
        eye_x=50,
        apart=21.6,
        eye_y=55,
        eye_size=1.14,
        slope=1.4,
        brow="#8b8484",
        brow_w=2.2,
        brow_arch=2.4,
        brow_y=-1.0,
        brow_slope=1.6,
        nose=22,
        nose_out=1.4,
        nose_wide=1.2,
        hook=1.0,
        lip="#9a6058",
        full=0.2,
        mouth_w=0.94,
        mouth_x=65,
        mouth_y=84,
        hollow=2.4,
        cheek=1.2,
        jowl=1.4,
        chin=(65, 98),
        chin_w=12,
        jaw=(31, 83),
        bag=0.7,
        socket=0.28,
        lines="nf",
        ear=1.4,
        neck=(30, 56),
        neck_y=116,
        wide=0.98,
        tall=0.94,
        thrust=3,
        sunk=3,
    )
    sides = s.piece(
        "33,42 24,38~ 14,46~ 12,60~ 18,72 25,68 26,56 32,50",
        grey,
        (7, -3, 0),
        (-2, 2, 0),
        1,
    )
    hat = s.piece(
        "78,32 80,14~ 68,-2~ 46,-7~ 20,0~ 6,18~ 6,38 42,36",
        felt,
        (20, -4, 0),
        (-6, 5, 2),
        planes=(
            ("shade", "46,-7 36,12 42,34 50,32 46,10"),
            ("shade", "20,0 14,20 24,36 30,34 24,14"),
        ),
    )
    hat += s.piece(
        "40,36 78,30~ 92,34~ 94,40~ 70,40~",
        felt,
        (10, -2, 0),
        (-3, 2, 0),
        1.2,
        ground="deep",
    )
    stubble = shape(
        "33,70 40,80 52,84 60,79 72,80 71,91 65,99 54,99 37,89", "#8b8484", 0.22
    )
    skull = head(
        s, face, (304, 336), 1.4, 7, hair=sides, beard=stubble, over=group("hat", hat)
    )
    torso = s.piece(
        "264,330 228,346~ 202,392~ 198,480 190,600~ 180,730 190,806 300,822 400,800 404,720~ 392,600~ 392,480 390,390~ 372,344~ 340,328",
        coat,
        None,
        (-9, 4, 1),
        planes=(
            ("shade", "150,320 262,336 270,440 248,580 250,830 150,830"),
            ("deep", "306,420 311,420 318,830 311,830", 0.8),
            ("shade", "214,620 276,630 274,640 212,630"),
            ("shade", "336,630 388,622 388,632 336,640"),
            ("shade", "344,640 366,800 346,806"),
            thrown((228, 384, 33), (182, 516, 31), (288, 560, 25)),
            thrown((378, 382, 29), (408, 508, 28), (330, 566, 23), (-8, 14)),
        ),
    )
    torso += "".join(
        shape(
            f"{316 + i * 2},{468 + i * 84}~ {326 + i * 2},{467 + i * 84}~ {327 + i * 2},{479 + i * 84}~ {317 + i * 2},{480 + i * 84}~",
            "#3a342c",
        )
        for i in range(4)
    )
    under = shape("276,330 336,328 312,400", gown.base) + shape(
        "276,330 298,330 311,396", gown.shade
    )
    collar = s.piece(
        "264,330 262,316 280,318 306,400 300,436 250,384 262,372 246,360",
        coat,
        None,
        (-3, 2, 0),
        ground="shade",
    )
    collar += s.piece(
        "340,328 342,312 354,318 378,366 360,376 368,388 324,440 322,404",
        coat,
        (6, 0, 0),
        (-5, 3, 0),
    )
    wool = s.piece(
        "266,322~ 300,344~ 340,318 346,336~ 316,362~ 284,360~ 262,344",
        muffler,
        (18, -5, 0),
        (-4, 3, 0),
    )
    far = group(
        "arm-far",
        sleeve(s, (378, 382, 29), (410, 506, 28), (338, 566, 24), coat)
        + group("hand-far", hand(s, "fist", (342, 564), 150, flesh, 0.7, flip=True)),
        (376, 370),
        "torso",
    )
    band = shape("284,544 296,536 312,566 300,574", "#f0ece4")
    near = group(
        "arm-near",
        sleeve(s, (230, 384, 33), (182, 518, 31), (284, 560, 26), coat)
        + band
        + group("hand-near", hand(s, "fist", (294, 560), -2, flesh, 0.8)),
        (232, 372),
        "torso",
    )

    def slipper(x: float, y: float, tilt: float) -> str:
        body = s.piece(
            "-22,-22 8,-28 30,-20~ 52,-12~ 58,-2~ 50,5~ 24,7~ -14,0~ -25,-8~",
            paper,
            (12, -5, 1),
            (-4, 3, 0),
            1.2,
            planes=(
                ("shade", "10,-28 16,-10 12,8 8,-8"),
                ("shade", "28,-20 30,-6 26,8 24,-6"),
            ),
        )
        return f'<g transform="translate({x:g} {y:g}) rotate({tilt:g})">{body}</g>'

    lined, fur = cloth("#5b4f50", 0.3), cloth("#e8ddc8", 0.24)
    black, canvas = cloth("#2b2833", 0.5), cloth("#5b7fa6", 0.34)

    def worn(which: str, at: tuple[float, float], tilt: float, size: float) -> str:
        """What he may have on that foot by now; the story shows one of them."""
        pairs = {
            "slippers": slipper(*at, tilt),
            "box": drawn_shoe(s, "shoe", at, black, scale=size, turn=tilt),
            "sneakers": drawn_shoe(
                s, "sneaker", at, canvas, scale=size * 1.16, turn=tilt
            ),
        }
        return "".join(f'<g id="{k}-{which}">{v}</g>' for k, v in pairs.items())

    def boot(which: str, at: tuple[float, float], size: float) -> str:
        """A lady's, lined, over the trouser leg."""
        x, y = at
        edge = s.piece(
            f"{x - 31 * size:.0f},{y - 94 * size:.0f} {x - 12 * size:.0f},{y - 101 * size:.0f}~ "
            f"{x + 12 * size:.0f},{y - 101 * size:.0f}~ {x + 30 * size:.0f},{y - 94 * size:.0f}~ "
            f"{x + 28 * size:.0f},{y - 74 * size:.0f}~ {x:.0f},{y - 70 * size:.0f}~ "
            f"{x - 29 * size:.0f},{y - 75 * size:.0f}~",
            fur,
            (8, -3, 0),
            (-3, 3, 0),
            1.2,
        )
        drawn = drawn_shoe(s, "boot", at, lined, scale=size)
        return f'<g id="boots-{which}">{drawn}{edge}</g>'

    return figure(
        "Mr. Pell",
        s,
        cast=ground_shadow(((344, 944), (262, 964)), 140),
        leg_far=shape("330,890 360,890 360,926 330,926", flesh.base)
        + worn("far", (346, 944), 4, 0.84)
        + trouser(s, (342, 740, 38), (346, 820, 29), (346, 904, 26), trews)
        + boot("far", (346, 944), 0.98),
        leg_near=shape("244,900 276,900 276,944 244,944", flesh.shade)
        + worn("near", (260, 962), -5, 0.88)
        + trouser(s, (264, 740, 42), (260, 830, 32), (260, 918, 28), trews)
        + boot("near", (260, 962), 1.06),
        upper=group("torso", torso + under, (298, 680))
        + skull
        + group("collar", wool + collar, (304, 346), "torso")
        + far
        + near,
        pivot=(298, 700),
        lean=2,
        hips=((342, 760), (262, 760)),
        seat=Seat(
            shoes={
                "slippers": ("shoe", paper),
                "box": ("shoe", black),
                "sneakers": ("sneaker", canvas),
                "boots": ("boot", lined),
            }
        ),
    )
