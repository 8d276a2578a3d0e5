"""People as a scene has them: a child carried or curled up, an open umbrella.

Whoever wears something else or only holds themselves otherwise is cut by the
same function as ever (`puppet_leads`); here are the pieces that come with it.
"""

from __future__ import annotations

import re

from puppet_body import hand, limb, shoe, sleeve
from puppet_face import Face, head
from puppet_figure import Figure
from puppet_paper import Sheet, cloth, group, shape, skin

ANORAK, ORANGE, WOOL = (
    cloth("#d2c193", 0.34),
    cloth("#e06a26", 0.3),
    cloth("#7c4a52", 0.3),
)
FLESH, LEG, SHOES = skin("#e8b290"), cloth("#474a72", 0.3), cloth("#7d5446", 0.35)
GREEN = cloth("#3f7a58", 0.38)

_HIDDEN = re.compile(r'<g id="[a-z]+-(?!closed)[a-z]+"(?: display="none")?>')
_NAME = re.compile(r' (?:id|data-pivot|data-parent)="[^"]*"')


def face_of_sam() -> Face:
    """The face of Sam, five."""
    return Face(
        skin=FLESH,
        eye="#2a1c20",
        eye_x=49,
        apart=22.8,
        eye_y=63,
        eye_size=1.36,
        smile=2.4,
        brow="#7a5138",
        brow_y=1.4,
        brow_w=1.4,
        brow_arch=1.0,
        nose=15,
        nose_out=-2.6,
        nose_wide=-0.6,
        lip="#b05a4c",
        mouth_y=85.6,
        mouth_w=0.78,
        full=0.5,
        cheek=1.6,
        jowl=2.6,
        chin=(66, 97.5),
        chin_w=14,
        jaw=(27, 84),
        soft=True,
        blush=0.34,
        neck=(26, 58),
        neck_y=104,
        ear=0,
        wide=1.07,
        tall=0.97,
    )


def head_of_sam(s: Sheet, at: tuple[float, float], tilt: float) -> str:
    """The head of Sam in his hat, standing on the neck's pivot."""
    fringe = shape("38,50 52,44 47,56 43,51 37,64", "#7a5138") + shape(
        "58,45 74,43 68,50", "#7a5138"
    )
    hat = (
        s.piece(
            "36,-22~ 24,-14~ 26,0~ 38,4~ 50,-3~ 49,-17~", ORANGE, (8, -5, 0), (-3, 3, 0)
        )
        + s.piece(
            "83,40 82,14~ 62,-3~ 38,-5~ 12,6~ 2,34~ 4,56 82,46",
            WOOL,
            (18, -4, 0),
            (-6, 5, 2),
            planes=(
                ("shade", "38,-5 30,30 34,52 44,50 38,24"),
                ("shade", "56,-3 60,24 58,48 66,47 66,22"),
            ),
        )
        + s.piece(
            "0,42 28,40 84,32 86,45 48,50 36,52 35,72~ 26,92~ 12,88~ 3,72 2,58",
            WOOL,
            (18, -6, 0),
            (-4, 4, 0),
        )
    )
    return head(
        s,
        face_of_sam(),
        at,
        1.38,
        tilt,
        hair=group("", fringe),
        over=group("hat", hat),
    )


def asleep(drawn: str) -> str:
    """A head with its eyes closed for good, and without the names of its parts."""
    while found := _HIDDEN.search(drawn):
        start, depth, at = found.start(), 0, found.start()
        while True:
            opened, closed = drawn.find("<g", at), drawn.find("</g>", at)
            if 0 <= opened < closed:
                depth, at = depth + 1, opened + 2
            else:
                depth, at = depth - 1, closed + 4
                if depth == 0:
                    break
        drawn = drawn[:start] + drawn[at:]
    drawn = drawn.replace(' display="none"', "")
    return _NAME.sub("", drawn)


def dozing(drawn: str) -> str:
    """A head that is asleep unless something moves it: at rest its eyes are shut."""
    for part in ("lid", "brow", "mouth"):
        shut = _inside(drawn, f"{part}-closed")
        for state in ("neutral", "away"):
            drawn = drawn.replace(_inside(drawn, f"{part}-{state}"), shut)
    # a dream passes over brow and mouth; on a head laid aside an eye that opens
    # wide is a bruise
    shut = _inside(drawn, "lid-closed")
    for state in ("worried", "surprised", "tired", "stern"):
        drawn = drawn.replace(_inside(drawn, f"lid-{state}"), shut)
    return drawn


def _inside(drawn: str, name: str) -> str:
    """What the group called `name` holds; it is one of shapes alone."""
    start = drawn.index(">", drawn.index(f'<g id="{name}"')) + 1
    return drawn[start : drawn.index("</g>", start)]


def carried_sam(s: Sheet) -> str:
    """Sam asleep on somebody's far shoulder, legs hanging."""
    shoes = shoe(s, "ankle", (372, 718), SHOES, scale=0.8, turn=24)
    shoes += shoe(s, "ankle", (438, 690), cloth("#5a3c3a", 0.3), scale=0.76, turn=30)
    far_leg = s.piece(
        "410,560 462,556 468,610~ 460,676 426,680 424,620~",
        LEG,
        (12, -4, 0),
        (-4, 3, 0.6),
        ground="shade",
    )
    leg = s.piece(
        "356,560 436,566 424,612~ 396,648~ 392,704 356,706 352,640~ 346,596~",
        LEG,
        None,
        (-5, 3, 0.8),
        planes=(
            ("shade", "340,560 372,566 366,640 372,716 340,716"),
            ("deep", "430,590 372,640 424,606", 0.6),
        ),
    )
    body = s.piece(
        "372,332~ 348,366~ 336,450~ 334,540~ 348,586 410,600~ 462,580 480,520~ 482,440~ "
        "466,370~ 436,336~",
        ANORAK,
        None,
        (-8, 5, 1),
        planes=(
            ("shade", "320,320 376,340 372,450 366,600 320,600"),
            ("shade", "340,566 408,580 468,560 468,568 408,590 342,576"),
            ("shade", "404,470 440,520 398,490"),
            ("deep", "470,400 440,440 474,420", 0.5),
        ),
    )
    collar = s.piece(
        "368,334 390,350~ 424,350~ 450,330 462,352 430,376~ 392,378~ 360,358",
        ANORAK,
        (20, -5, 0),
        (-5, 4, 0),
        planes=(("shade", "368,334 390,350~ 424,350~ 450,330 416,366~"),),
    )
    skull = asleep(head_of_sam(s, (410, 346), -25))
    mitten = hand(s, "mitten", (300, 338), 160, ORANGE, 0.8)
    arm = mitten + sleeve(
        s, (388, 378, 25), (350, 400, 22), (306, 344, 18), ANORAK, slant=-0.2
    )
    child = shoes + far_leg + leg + body + skull + collar + arm
    return group("", child, transform="translate(8 15)")


def coat_on_knees(s: Sheet) -> str:
    """A mother's coat across the knees of two who sit side by side."""
    coat = cloth("#4a4e78", 0.34)
    # over the knees of both, and low between them
    over = s.piece(
        "6,736 34,706~ 92,690~ 138,678~ 172,688~ 200,716~ 246,724~ 292,708~ 340,682~ "
        "386,674~ 414,692~ 424,724 414,790 420,842~ 384,858 344,830~ 300,822~ 246,806~ "
        "206,836 160,852~ 112,860~ 64,838~ 20,848 4,790",
        coat,
        None,
        (-5, 6, 0.6),
        1.2,
        planes=(
            (
                "shade",
                "-30,770 40,738~ 112,712~ 160,716~ 204,756 252,768~ 304,748 350,714~ "
                "400,704~ 430,730 430,870 -30,870",
            ),
            ("deep", "156,694 196,734 216,830 206,840 184,760", 0.55),
            ("deep", "352,690 306,736 262,802 276,812 326,756", 0.5),
            ("deep", "120,730 96,866 122,866", 0.45),
            ("deep", "372,724 352,866 380,866", 0.45),
            ("deep", "60,716 40,846 54,846", 0.4),
            ("edge", "0,802 90,806~ 200,792 250,776~ 330,790 424,796 424,801 328,795 "
             "250,781~ 202,797 92,811~ 0,807", 0.35),
        ),
    )
    return over + "".join(
        f'<circle cx="{x}" cy="{y}" r="6" fill="{coat.deep}"/>'
        for x, y in ((84, 752), (190, 770), (296, 772))
    )


def carton_hugged(s: Sheet) -> str:
    """A carton as wide as who carries it, with an umbrella to hold the lid down."""
    card, tape = cloth("#b58e5f", 0.36), cloth("#d8c298", 0.3)
    wood = cloth("#8a6242", 0.3)
    top = s.piece(
        "206,404 386,384 440,396 262,420", card, None, (-3, 3, 0), 1.2, ground="rim"
    )
    side = s.piece(
        "206,404 262,420 268,566 212,540", card, None, None, 1, ground="shade"
    )
    front = s.piece(
        "262,420 440,396 438,540 268,566",
        card,
        None,
        (-6, 4, 0),
        planes=(
            ("shade", "250,540 446,514 446,560 250,580"),
            ("shade", "262,420 440,396 440,404 262,430"),
            # what is written on it, from where one can't read it
            ("#5b4634", "292,446 352,438 352,442 292,450", 0.75),
            ("#5b4634", "294,460 376,449 376,453 294,464", 0.75),
            ("#5b4634", "296,474 334,469 334,473 296,478", 0.75),
            ("deep", "392,430 418,426 418,436 392,440", 0.7),
        ),
    )
    band = s.piece(
        "322,391 346,388 378,404 380,452 362,455 358,408", tape, None, None, 0.8
    )
    body = s.piece(
        "250,398~ 268,384~ 400,366~ 462,358 470,366 404,386~ 276,406~",
        GREEN,
        (8, -5, 0),
        (-3, 3, 0),
        1.2,
        planes=(("deep", "262,398 400,376 462,363 402,382 268,404", 0.5),),
    )
    stick = s.piece(
        "252,390 253,397 200,407~ 186,400~ 186,386 192,386~ 194,398~ 204,400",
        wood,
        (3, -2, 0),
        None,
        0.8,
    )
    tip = shape("466,359 490,355 490,359 468,365", "#c9c2b4")
    umbrella = group("box-umbrella", tip + body + stick)
    return group(
        "",
        top + side + front + band + umbrella,
        transform="translate(-44 -84) scale(1.15)",
    )


def sam_curled() -> Figure:
    """Sam asleep on a bench under his mother's coat, head on the armrest."""
    s = Sheet()
    coat = cloth("#4a4e78", 0.34)
    sock = cloth("#d8d2c8", 0.3)
    foot = s.piece(
        "146,706~ 120,700~ 96,694~ 86,704~ 90,718~ 112,728~ 150,734",
        sock,
        (8, -6, 0),
        (-3, 3, 0),
        planes=(("shade", "88,712 112,722 150,728 150,736 84,728"),),
    )
    anorak = s.piece(
        "352,650~ 392,634~ 420,650~ 428,700~ 420,740 350,744",
        ANORAK,
        (14, -6, 0),
        (-5, 4, 0),
    )
    over = s.piece(
        "124,744 128,706~ 150,690~ 196,672~ 250,622~ 296,610~ 330,628~ 366,632~ "
        "400,650~ 408,690~ 398,724 404,748 372,742 344,762 300,748 262,770 214,750 "
        "168,762 138,748",
        coat,
        None,
        (-6, 6, 1),
        planes=(
            (
                "shade",
                "110,700 180,690 250,640~ 270,680~ 262,720 280,780 110,780",
            ),
            ("shade", "330,632 300,690 330,760 312,700"),
            ("deep", "250,626 262,690 240,760 250,690", 0.55),
            ("deep", "374,640 352,700 366,750 344,704", 0.6),
            ("edge", "402,652 398,690 392,722 388,722 392,688", 0.6),
            ("deep", "186,684 220,716 180,752 208,716", 0.4),
        ),
    )
    over += "".join(
        f'<circle cx="{378 - i * 2}" cy="{664 + i * 26}" r="5" fill="{coat.deep}"/>'
        for i in range(3)
    )
    mitten = hand(s, "mitten", (402, 720), 4, ORANGE, 0.78)
    skull = dozing(head_of_sam(s, (406, 684), 66))
    legs = group("leg-far", foot, (300, 740), "torso") + group(
        "leg-near", "", (300, 740), "torso"
    )
    seat = group(
        "seated",
        _NAME.sub("", foot) + group("spot-seat", "", (300, 999)),
        (300, 741.9),
        hidden=True,
    )
    upper = group(
        "upper",
        group("torso", anorak, (300, 740)) + skull + group("coat", over + mitten),
        (300, 740),
    )
    body = (group("cast", "") + legs + upper + seat).replace("<g id=", "\n<g id=")
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 1000" '
        'width="600" height="1000">\n<title>Sam, curled up under a coat</title>\n'
        f"<defs>{''.join(s.clips)}</defs>\n{body}\n</svg>\n"
    )
    return Figure("Sam", svg)


def sam_on_floor(*, in_red: bool = False) -> Figure:
    """Sam where there is no room to stand: on the floor, his chin on his knees.

    Args:
        in_red: in another child's coat.
    """
    s = Sheet()
    coat = cloth("#a8404a", 0.36) if in_red else ANORAK
    far_leg = shoe(s, "ankle", (448, 946), cloth("#5a3c3a", 0.3), scale=0.8)
    far_leg += s.piece(
        limb((300, 924, 34), (424, 850, 30), (442, 916, 25)),
        LEG,
        (14, -8, 0.5),
        (-4, 3, 0.6),
        ground="shade",
    )
    torso = s.piece(
        "168,962 166,900~ 182,836~ 222,792~ 272,774~ 330,790~ 366,840~ 372,900 356,962 260,968~",
        coat,
        None,
        (-9, 5, 1),
        planes=(
            ("shade", "160,980 160,880 200,800 244,784 214,850~ 206,910 222,980"),
            ("shade", "300,850 372,830 372,960 330,966 318,900"),
            ("deep", "196,950 260,956~ 330,950 330,958 260,966 196,958", 0.6),
            ("edge", "186,838 224,795 270,778 270,783 228,801 192,842", 0.6),
        ),
    )
    if in_red:
        torso += "".join(
            shape(
                f"{176 + i * 3},{930 - i * 40} 240,{916 - i * 42}~ 300,{920 - i * 40} "
                f"300,{925 - i * 40} 240,{922 - i * 42}~ {176 + i * 3},{936 - i * 40}",
                coat.shade,
            )
            for i in range(3)
        )
    near_leg = shoe(s, "ankle", (408, 962), SHOES, scale=0.84)
    near_leg += s.piece(
        limb((262, 938, 40), (392, 866, 34), (404, 930, 27)),
        LEG,
        None,
        (-5, 3, 0.8),
        planes=(
            ("shade", "230,960 340,918 384,904 380,980 230,980"),
            ("deep", "424,880 372,900 420,892", 0.55),
        ),
    )
    collar = s.piece(
        "250,790 286,800~ 332,806~ 366,796 372,824 340,842~ 296,838~ 254,818",
        coat,
        (20, -5, 0),
        (-5, 4, 0),
        planes=(("shade", "250,790 286,800~ 332,806~ 366,796 322,822~"),),
    )
    far_mitten = hand(s, "mitten", (430, 892), 40, ORANGE, 0.78)
    arm = hand(s, "mitten", (392, 896), -12, ORANGE, 0.84) + sleeve(
        s, (246, 826, 30), (292, 906, 25), (390, 894, 21), coat
    )
    skull = head_of_sam(s, (318, 832), 6)
    legs = group("leg-far", far_leg + far_mitten, (300, 924), "torso") + group(
        "leg-near", "", (262, 938), "torso"
    )
    seat = group(
        "seated", group("spot-seat", "", (300, 999)), (300, 741.9), hidden=True
    )
    upper = group(
        "upper",
        group("torso", torso + near_leg, (270, 950))
        + group("collar", collar, (310, 810), "torso")
        + skull
        + group("arm-near", arm, (246, 826), "torso"),
        (270, 950),
    )
    shadow = shape("150,960 150,974 250,986 470,972 470,956 300,950", "#2a2642", 0.4)
    body = (group("cast", shadow) + legs + upper + seat).replace("<g id=", "\n<g id=")
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 1000" '
        'width="600" height="1000">\n<title>Sam, on the floor</title>\n'
        f"<defs>{''.join(s.clips)}</defs>\n{body}\n</svg>\n"
    )
    return Figure("Sam", svg)


def umbrella_over(s: Sheet) -> tuple[str, str]:
    """The open green umbrella: what is behind the head, and the handle in a fist."""
    inside = s.piece(
        "14,232 40,130~ 128,36~ 250,6~ 372,22~ 470,92~ 520,190 470,160~ 428,178 370,150~ "
        "318,176 250,160~ 196,200 128,188~ 84,226 46,216~",
        GREEN,
        None,
        (-6, 7, 0.6),
        planes=(
            ("shade", "250,6 318,176 250,160 196,200 238,90"),
            ("shade", "250,6 84,226 46,216 14,232 60,110"),
            ("deep", "250,6 196,200 128,188 84,226 170,100", 0.55),
            ("shade", "250,6 428,178 470,160 520,190 420,80"),
            (
                "deep",
                "14,232 46,216 84,226 128,188 196,200 250,160 318,176 370,150 "
                "428,178 470,160 520,190 512,176 470,146 428,164 370,136 318,162 250,146 "
                "196,186 128,174 84,212 46,202 18,216",
                0.5,
            ),
        ),
    )
    ribs = "".join(
        shape(f"250,12 {x},{y} {x + 3},{y - 1} 253,14", GREEN.deep, 0.7)
        for x, y in ((84, 226), (196, 198), (318, 174), (428, 176))
    )
    rod = shape("247,2 254,2 276,420 269,420", "#6b4a34")
    handle = shape("268,388 277,388 280,452 270,452", "#6b4a34")
    duck = (
        s.piece(
            "268,448 282,446 288,470~ 304,478~ 322,476 326,484 306,490~ 290,504~ 268,500~ "
            "258,484~ 260,462~",
            cloth("#b98a3c", 0.4),
            (6, -4, 0),
            (-3, 3, 0),
            1,
        )
        + f'<circle cx="282" cy="474" r="3" fill="{GREEN.deep}"/>'
    )
    return inside + ribs + rod, handle + duck


__all__ = ["carried_sam", "carton_hugged", "coat_on_knees", "dozing", "head_of_sam", "sam_curled", "umbrella_over"]
