"""Things as they are seen in somebody's hand; lays them into `assets/held`.

Each is drawn in the units of a figure, with the point that the hand closes
round as `data-grip`. Run: `python assets/workshop/held.py [name ...]`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from puppet_paper import Sheet, Tone, cloth, shape

Drawn = tuple[str, tuple[float, float, float, float], tuple[float, float]]

KRAFT = cloth("#b08a5e", 0.36)
PAPER = cloth("#ece6da", 0.22)


def paper_bag(s: Sheet) -> Drawn:
    """The bag from the prison gate, held by the neck."""
    body = s.piece(
        "44,14 60,22 76,16 84,48~ 108,78 112,176 104,190 20,192 12,178 14,80 38,48~",
        KRAFT,
        (26, -5, 0),
        (-6, 5, 0),
        1.4,
        planes=(
            ("deep", "46,44 76,42 72,52 50,54", 0.7),
            ("shade", "58,54 40,90 46,130 34,90"),
            ("shade", "66,54 92,96 80,84"),
            ("deep", "60,52 62,100 56,64", 0.5),
            ("shade", "12,150 112,146 112,152 12,157"),
        ),
    )
    neck = s.piece(
        "36,4~ 50,12 60,2~ 70,12 84,0~ 78,26 72,46 50,48 44,28",
        KRAFT,
        (12, -3, 0),
        (-4, 3, 0),
        1.2,
        planes=(("shade", "58,6 62,44 54,44"),),
    )
    return body + neck, (0, -4, 124, 204), (61, 44)


def fern(s: Sheet) -> Drawn:
    """A pot with what was a fern."""
    dead, clay = cloth("#8a7442", 0.36), cloth("#a55a3e", 0.36)
    fronds = ""
    for x, y, bend in (
        (8, 66, -1),
        (24, 26, -1),
        (58, 2, 1),
        (96, 20, 1),
        (116, 58, 1),
        (40, 60, -1),
    ):
        mx = (62 + x) / 2 + 12 * bend
        fronds += s.piece(
            f"58,92 {mx:.0f},{(y + 70) / 2 - 24:.0f}~ {x},{y}~ {x + 6 * bend},{y + 14}~ "
            f"{mx + 8:.0f},{(y + 70) / 2 - 8:.0f}~ 66,92",
            dead,
            (5, -3, 0),
            (-2, 2, 0),
            1,
        )
        for k in range(3):
            t = 0.4 + k * 0.2
            px, py = 60 + (x - 60) * t, 70 + (y - 70) * t - 16
            fronds += shape(
                f"{px:.0f},{py:.0f} {px - 9:.0f},{py + 15:.0f} {px + 3:.0f},{py + 7:.0f} "
                f"{px + 11:.0f},{py + 14:.0f}",
                dead.shade,
            )
    pot = s.piece(
        "30,92 94,90 86,154~ 62,158~ 40,154", clay, (16, -4, 0), (-4, 3, 0), 1.3
    ) + s.piece("26,84 98,82 97,100 28,102", clay, (18, -2, 0), (-4, 2, 0), 1.2)
    return fronds + pot, (-4, -8, 136, 170), (62, 142)


def umbrella(s: Sheet) -> Drawn:
    """The green umbrella, rolled, point down."""
    green = cloth("#3f7a58", 0.38)
    body = shape("27,0 33,0 33,60 27,60", "#6b4a34") + shape(
        "27,8 27,-6~ 15,-18~ 2,-8~ 2,2 8,3 9,-3~ 16,-10~ 21,-2~ 21,10", "#8a6242"
    )
    body += s.piece(
        "24,44 36,43 44,90~ 42,150~ 34,214 30,236 26,214~ 16,150~ 15,90~",
        green,
        (10, -4, 0),
        (-4, 3, 0),
        1.2,
        planes=(
            ("deep", "30,50 40,110 32,210 34,120", 0.6),
            ("deep", "26,50 22,110 28,200 24,120", 0.5),
            ("shade", "16,112 44,102 44,108 16,119"),
        ),
    )
    return (
        body + shape("28,232 32,232 31,250 29,250", "#c9c2b4"),
        (-4, -22, 56, 276),
        (30, 26),
    )


def thermos(s: Sheet) -> Drawn:
    """The painter's thermos, by its handle."""
    steel, cap = cloth("#7d8c96", 0.44), cloth("#a8432f", 0.36)
    body = s.piece(
        "12,44 60,42 62,136~ 36,142~ 12,138",
        steel,
        (14, -3, 0),
        (-6, 3, 0),
        1.4,
        planes=(
            ("#4a6a5a", "11,70 62,67 62,96 11,99"),
            ("shade", "11,112 62,109 62,113 11,116"),
        ),
    )
    body += s.piece("16,16 56,14 59,44 13,46", cap, (12, -3, 0), (-4, 3, 0), 1.2)
    handle = shape(
        "59,58 80,60~ 84,92~ 78,122~ 60,126 60,118 72,114~ 76,92~ 72,68~ 59,66",
        "#3c3a44",
    )
    return handle + body, (4, 6, 88, 144), (76, 74)


def child_coat(s: Sheet) -> Drawn:
    """A coat, child, five: over the fist by its loop."""
    red, lining = cloth("#a8404a", 0.36), cloth("#d8b48a", 0.3)
    body = s.piece(
        "62,8 78,18~ 96,60 104,170~ 92,182~ 70,172 52,184~ 24,174~ 28,60 46,18~",
        red,
        (22, -5, 0),
        (-6, 5, 0),
        1.4,
        planes=(
            ("deep", "64,40 70,176 60,176", 0.7),
            ("shade", "84,60 90,150 78,110"),
            ("shade", "26,140 50,150 48,156 25,148"),
        ),
    )
    body += s.piece(
        "30,40 44,34 40,110 34,142~ 20,138~ 18,110", red, (8, -3, 0), (-3, 3, 0), 1.2
    ) + s.piece("18,132 35,136 34,146 17,142", lining, (4, -2, 0), None, 1)
    body += s.piece(
        "46,18~ 62,4 78,18~ 72,34 62,28~ 54,36", lining, (8, -3, 0), (-3, 2, 0), 1.2
    )
    body += "".join(
        f'<circle cx="{68 + i}" cy="{66 + i * 34}" r="4.6" fill="#e0c98a"/>'
        for i in range(3)
    )
    return body, (10, -2, 104, 190), (62, 10)


def jar(s: Sheet) -> Drawn:
    """The jar of quarters, against the chest."""
    glass, lid = cloth("#8fa9b2", 0.44), cloth("#b08c3c", 0.4)
    body = s.piece(
        "12,28~ 68,26~ 76,44 76,112~ 66,122~ 14,123~ 6,112 5,44",
        glass,
        (16, -3, 0),
        (-6, 3, 0),
        1.4,
        planes=(
            ("#9a8f84", "4,76~ 30,70 50,76 78,70 78,124 4,124"),
            *(
                ("#cfc9bf", f"{x},{y} {x + 14},{y - 3} {x + 14},{y + 1} {x},{y + 4}")
                for x, y in (
                    (12, 84),
                    (34, 80),
                    (54, 86),
                    (20, 98),
                    (44, 100),
                    (58, 108),
                    (26, 112),
                )
            ),
        ),
    )
    top = s.piece("12,12 68,10 70,28 11,30", lid, (14, -2, 0), (-4, 2, 0), 1.2)
    return body + top, (0, 4, 84, 124), (40, 112)


def drawing(s: Sheet) -> Drawn:
    """Theo's drawing, folded."""
    body = s.piece(
        "4,10 60,2 68,70 12,78",
        PAPER,
        (24, -3, 0),
        (-3, 3, 0),
        1.4,
        planes=(
            ("shade", "34,4 37,4 44,76 41,76"),
            ("#c2703c", "12,46~ 22,30 32,44~ 30,60 16,62", 0.7),
            ("#4f6f9a", "44,22 58,20 59,26 45,28", 0.7),
            ("#3f7a58", "46,56 60,54 61,58 47,60", 0.7),
        ),
    )
    return body, (0, -2, 74, 84), (30, 66)


def notebook(s: Sheet) -> Drawn:
    """The notebook that goes from hand to hand."""
    cover = cloth("#2f5560", 0.36)
    body = s.piece("4,12 58,2 74,78 20,90", cover, (8, -3, 0), (-3, 3, 0), 1.5)
    body += shape("58,2 66,4 81,78 74,78", "#e6ddcc") + shape(
        "20,26 46,20 47,24 21,30", "#9fc0bf"
    )
    return body, (0, -2, 86, 96), (40, 78)


def boots(s: Sheet) -> Drawn:
    """The lined boots, tied together by the laces."""
    hide, fur = cloth("#6a4c3a", 0.38), cloth("#b9a996", 0.34)

    def one(x: float, tone: Tone) -> str:
        return s.piece(
            f"{x},40 {x + 30},38 {x + 32},92 {x + 48},108~ {x + 60},116~ {x + 60},126~ {x},130~ {x - 2},110",
            tone,
            (10, -3, 0),
            (-4, 3, 0),
            1.3,
            planes=(
                ("deep", f"{x - 4},120 {x + 62},118 {x + 62},128 {x - 4},132", 0.6),
            ),
        ) + s.piece(
            f"{x - 5},34~ {x + 14},28~ {x + 36},34~ {x + 34},50~ {x + 12},54~ {x - 4},48~",
            fur,
            (8, -3, 0),
            (-3, 3, 0),
            1,
        )

    laces = shape("44,2 48,2 60,40 56,42", "#d8cdb8") + shape(
        "44,2 47,4 26,42 22,40", "#d8cdb8"
    )
    return laces + one(14, hide) + one(48, hide), (4, -4, 112, 140), (46, 4)


def shoes(s: Sheet) -> Drawn:
    """Clara's own winter shoes, by the edges of their shafts."""
    hide, inside = cloth("#6a4a46", 0.4), cloth("#2c2028", 0.2)

    def one(x: float, y: float, turn: float) -> str:
        return (
            f'<g transform="translate({x:g} {y:g}) rotate({turn:g})">'
            + s.piece(
                "-22,-96 22,-98 24,-38 31,-22~ 52,-13~ 59,-4~ 53,4~ 28,7~ 8,1 -16,-3~ -26,-9~ -25,-36",
                hide,
                (14, -5, 0),
                (-5, 4, 0),
                1.3,
                planes=(("deep", "-30,-16 -4,-12 22,-2 30,12 -30,10", 0.55),),
            )
            + shape("-22,-96 22,-98 21,-90 -21,-88", inside.base)
            + shape("-27,-9 -16,-4 12,0 28,5~ 54,1~ 60,-5 60,1 54,9~ 26,12~ 8,7 -18,3 -28,-2", "#17131b")
            + "</g>"
        )

    return one(64, 112, 6) + one(38, 122, 16), (-4, 8, 136, 136), (60, 26)


def broom(s: Sheet) -> Drawn:
    """The broom of the house, bristles down."""
    wood, straw = cloth("#8a6242", 0.36), cloth("#c09a52", 0.38)
    stick = s.piece("36,0 45,0 47,476 38,478", wood, (8, -2, 0), (-2, 2, 0), 1)
    brush = s.piece(
        "32,462 52,460 66,526~ 82,598 60,592 48,604 34,592 16,602 4,594 20,526~",
        straw,
        (14, -4, 0),
        (-5, 4, 0),
        1.3,
        planes=(
            ("deep", "40,488 44,488 48,600 40,600", 0.5),
            ("deep", "30,516 33,516 22,596 16,596", 0.5),
            ("deep", "54,516 57,516 70,592 64,592", 0.5),
            ("#a8432f", "26,488 59,485 60,494 25,497"),
        ),
    )
    return stick + brush, (-2, -4, 92, 612), (41, 92)


def card(s: Sheet) -> Drawn:
    """A card or a ticket, between two fingers."""
    body = s.piece(
        "2,8 46,2 50,30 6,36",
        PAPER,
        (12, -2, 0),
        (-2, 2, 0),
        1.3,
        planes=(
            ("#4f6f9a", "3,12 47,6 48,13 4,19"),
            ("shade", "10,26 36,22 36,25 10,29"),
        ),
    )
    return body, (-2, -2, 56, 42), (14, 32)


def scarf(s: Sheet) -> Drawn:
    """The orange scarf, over the hand."""
    wool = cloth("#e06a26", 0.36)
    body = s.piece(
        "30,6~ 50,0~ 68,8~ 66,60~ 76,150 54,156 48,70~",
        wool,
        (8, -3, 0),
        (-4, 3, 0),
        1.3,
        planes=(("shade", "50,118 74,112 75,120 51,126"),),
    )
    body += s.piece(
        "46,2~ 62,10~ 42,36~ 34,110 30,136 8,132 14,100 20,40~ 30,10~",
        wool,
        (12, -3, 0),
        (-4, 3, 0),
        1.3,
        planes=(("shade", "10,106 34,110 33,118 9,113"),),
    )
    return body, (2, -6, 82, 170), (46, 12)


def mitten(s: Sheet) -> Drawn:
    """An orange mitten, small."""
    wool = cloth("#e06a26", 0.36)
    body = s.piece(
        "10,4 34,2 36,20 48,18~ 54,28~ 46,38~ 36,36 36,52~ 24,62~ 10,54~ 8,28",
        wool,
        (8, -3, 0),
        (-3, 3, 0),
        1.2,
    ) + s.piece("8,2 35,0 36,12 8,14", cloth("#c2703c", 0.3), (6, -1, 0), None, 1)
    return body, (2, -4, 56, 72), (22, 6)


def carnations(s: Sheet) -> Drawn:
    """Eighteen carnations in wet paper, as one carries them: heads up."""
    stems, red, pink = (
        cloth("#4f7a52", 0.3),
        cloth("#b8323c", 0.4),
        cloth("#d8596a", 0.36),
    )
    body = ""
    for n, x in enumerate((40, 52, 62, 74, 86)):
        body += shape(
            f"{x},60 {x + 4},60 {64 + (x - 64) // 3},118 {60 + (x - 64) // 3},118",
            stems.base,
        )
    heads = (
        (30, 34),
        (52, 18),
        (76, 16),
        (98, 32),
        (40, 52),
        (64, 40),
        (88, 54),
        (20, 56),
        (108, 58),
    )
    for n, (x, y) in enumerate(heads):
        tone = pink if n % 3 == 1 else red
        body += s.piece(
            f"{x - 14},{y + 2} {x - 10},{y - 9}~ {x - 3},{y - 7} {x + 2},{y - 13}~ {x + 7},{y - 7} "
            f"{x + 14},{y - 5}~ {x + 12},{y + 4} {x + 8},{y + 11}~ {x - 2},{y + 13} {x - 11},{y + 10}~",
            tone,
            (4, -3, 0),
            (-2, 2, 0),
            1,
            planes=(
                (
                    "shade",
                    f"{x - 6},{y + 1} {x + 7},{y - 1} {x + 4},{y + 6} {x - 4},{y + 7}",
                ),
            ),
        )
    paper = s.piece(
        "22,70~ 44,84 66,74 88,86 108,68~ 92,128 78,190 58,192 42,130",
        PAPER,
        (16, -4, 0),
        (-5, 4, 0),
        1.3,
        planes=(
            ("shade", "60,78 70,78 72,190 62,190"),
            ("deep", "44,150 88,146 86,156 46,160", 0.35),
        ),
    )
    return body + paper, (2, -4, 124, 200), (68, 152)


def cards(s: Sheet) -> Drawn:
    """A deck, one queen short."""
    body = s.piece(
        "4,10 40,2 52,54 16,62", PAPER, (8, -2, 0), (-2, 2, 0), 1.2
    ) + s.piece("8,14 38,7 48,50 18,57", cloth("#9a3f4a", 0.34), (8, -2, 0), None, 0.8)
    return (
        body + shape("52,54 56,56 20,66 16,62", PAPER.shade),
        (0, -2, 62, 72),
        (28, 54),
    )


def road_map(s: Sheet) -> Drawn:
    """A road map, opened as far as there is room for it, along its old folds."""
    pale, turned = cloth("#d9d6c2", 0.3), cloth("#c4c8b6", 0.26)
    body = s.piece("0,20 50,8 54,128 4,140", turned, (10, -2, 0), None, 1.2)
    body += s.piece("50,8 104,22 108,144 54,128", pale, (8, -2, 0), None, 1.2)
    body += s.piece("104,22 158,6 164,124 108,144", turned, (10, -2, 0), None, 1.2)
    body += s.piece("158,6 206,20 212,138 164,124", pale, (8, -2, 0), (-4, 3, 0), 1.2)
    body += shape(
        "2,78 52,66 106,82 160,64 210,80 210,84 160,69 106,87 52,71 2,83", "#9aa18e"
    )
    for d in (
        "6,120~ 40,96~ 70,104~ 100,66~ 150,60~ 204,34 204,40~ 152,65~ 104,71~ 74,110~ 42,102~ 8,126",
        "20,22~ 44,60~ 84,52~ 120,110~ 170,118 170,122~ 118,116~ 82,58~ 42,66~ 15,24",
    ):
        body += shape(d, "#b5563c", 0.85)
    body += shape("118,20~ 146,28~ 150,48~ 126,54~ 114,38~", "#7f9fb0", 0.8)
    body += shape("58,92~ 84,88~ 92,112~ 70,122~", "#93a584", 0.8)
    return body, (-4, 2, 220, 146), (30, 96)


THINGS: dict[str, Callable[[Sheet], Drawn]] = {
    "paper_bag": paper_bag,
    "fern": fern,
    "umbrella": umbrella,
    "thermos": thermos,
    "child_coat": child_coat,
    "jar": jar,
    "drawing": drawing,
    "notebook": notebook,
    "boots": boots,
    "shoes": shoes,
    "broom": broom,
    "ride_card": card,
    "transfer": card,
    "scarf": scarf,
    "mitten": mitten,
    "cards": cards,
    "carnations": carnations,
    "road_map": road_map,
}


def cut(folder: Path, names: list[str]) -> None:
    """Write the SVG of each named thing into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        sheet = Sheet(is_rimmed=True)
        body, box, grip = THINGS[name](sheet)
        shown = " ".join(f"{part:g}" for part in box)
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{shown}" '
            f'width="{box[2]:g}" height="{box[3]:g}" '
            f'data-grip="{grip[0]:g} {grip[1]:g}">\n'
            f"<defs>{''.join(sheet.clips)}</defs>\n{body}\n</svg>\n"
        )
        (folder / f"{name}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    cut(Path(__file__).resolve().parents[1] / "held", sys.argv[1:] or list(THINGS))
