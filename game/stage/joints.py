"""Where a figure is cut at its joints, and which face it shows.

Reads the ids that figures agree on (`cast`, `upper`, `head`, `arm-near`,
`lid-glad`) and knows nothing of pixels. Arms and sitting legs may come a second
time, hidden: `bent-near` and `bent-far` hang straight and bend at the elbow,
`seated` are legs on a chair, `lap` the skirt of a coat across them.
"""

import math
import re

from game.library.drawing import Element
from game.library.sheets import PersonSheet
from game.narrative.values import dataclass

SIDES = ("near", "far")
# What is only shown when it is asked for.
SPARE = frozenset({"bent-near", "bent-far", "seated", "lap"})
_STEP = re.compile(r"(translate|scale|rotate)\(([^)]*)\)")

Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of paper: its name, and the ids it consists of.

    The piece without ids is the body: all that belongs to no other piece.
    """

    name: str
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cuts:
    """Where a figure is cut.

    Attributes:
        pieces: In painting order, without the shadow on the ground.
        apart: Ids of everything that isn't the body.
        has_cast: Whether there is a shadow on the ground.
        legs: Ids of the legs.
        head: Id of the head, or "".
        bent: Sides that have a jointed arm.
        can_sit: Whether there are legs for a chair.
        has_lap: Whether something lies across them.
    """

    pieces: tuple[Piece, ...]
    apart: tuple[str, ...]
    has_cast: bool
    legs: tuple[str, ...]
    head: str
    bent: tuple[str, ...]
    can_sit: bool
    has_lap: bool


def style_of(sheet: PersonSheet, expression: str, *, blinks: bool = False) -> str:
    """The style sheet that shows a face; with `blinks` its eyes are shut."""
    shown = sheet.faces.get(expression) or sheet.faces.get("neutral", ())
    if blinks and "lid-closed" in sheet.all_faces:
        shown = (
            "lid-closed",
            *(face for face in shown if not face.startswith("lid-")),
        )
    return "".join(
        f"#{face}{{display:{'inline' if face in shown else 'none'}}}"
        for face in sheet.all_faces
    )


def cuts_of(sheet: PersonSheet) -> Cuts:
    """Where the figure is cut at its joints."""
    by_id = sheet.drawing.by_id
    top = [e for e in sheet.drawing.root.children if e.id not in SPARE]
    upper = by_id.get("upper")
    inside = [e for e in upper.children if e.id not in SPARE] if upper else []
    at = top.index(upper) if upper in top else 0
    legs = tuple(e.id for e in top[:at] if _is_part(e) and e.id != "cast")
    head = "head" if "head" in by_id else ""
    around = sheet.drawing.parents.get(head, ())
    if around not in (("upper",), ()):
        head = ""
    siblings = inside if around == ("upper",) else top
    head_at = siblings.index(by_id[head]) if head else len(siblings)
    over = [e.id for e in siblings[head_at + 1 :] if _is_part(e)] if head else []
    over = list(dict.fromkeys(over))
    # What stands on the ground by itself: it neither breathes along nor sits down.
    aside: tuple[str, ...] = ()
    if upper in top and siblings is inside:
        aside = tuple(e.id for e in top[at + 1 :] if _is_part(e))
    # An arm that is painted before the rest of the body is a piece below it.
    body_at = next((i for i, e in enumerate(inside) if e.id == "torso"), 0)
    arms = [f"arm-{side}" for side in SIDES if f"arm-{side}" in by_id]
    below = [e.id for e in inside[:body_at] if e.id in arms]
    above = [e.id for e in inside[body_at:head_at] if e.id in arms]
    pieces = [Piece("legs", legs)] if legs else []
    pieces += [Piece(arm, (arm,)) for arm in below]
    pieces.append(Piece("body"))
    pieces += [Piece(arm, (arm,)) for arm in above]
    if head:
        pieces.append(Piece("head", (head,)))
    run: list[str] = []
    for id_ in [*over, ""]:
        if id_ and id_ not in arms:
            run.append(id_)
            continue
        if run:
            pieces.append(Piece(f"over {len(pieces)}", tuple(run)))
            run = []
        if id_:
            pieces.append(Piece(id_, (id_,)))
    if aside:
        pieces.append(Piece("aside", aside))
    bent = tuple(
        side
        for side in SIDES
        if {f"bent-{side}", f"forearm-{side}", f"arm-{side}"} <= by_id.keys()
    )
    spare = [id_ for id_ in SPARE if id_ in by_id]
    apart = [id_ for piece in pieces for id_ in piece.ids]
    return Cuts(
        tuple(pieces),
        ("cast", *apart, *spare),
        "cast" in by_id,
        legs,
        head,
        bent,
        "seated" in by_id and bool(legs),
        "lap" in by_id,
    )


def _is_part(element: Element) -> bool:
    return bool(element.id) and element.tag in {"g", "path", "use", "polygon"}


@dataclass(frozen=True, slots=True)
class Affine:
    """A transform of a group: x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    @classmethod
    def of(cls, text: str) -> "Affine":
        """The transform that an attribute writes; what isn't known is left out."""
        found = cls()
        for name, numbers in _STEP.findall(text):
            values = [float(n) for n in numbers.replace(",", " ").split()]
            found = found.then(_step(name, values))
        return found

    def then(self, inner: "Affine") -> "Affine":
        """This transform around another one."""
        return Affine(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            self.a * inner.e + self.c * inner.f + self.e,
            self.b * inner.e + self.d * inner.f + self.f,
        )

    def at(self, spot: Spot) -> Spot:
        """Where a point comes to."""
        x, y = spot
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f


def _step(name: str, values: list[float]) -> Affine:
    if name == "translate" and values:
        return Affine(e=values[0], f=values[1] if len(values) > 1 else 0.0)
    if name == "scale" and values:
        return Affine(a=values[0], d=values[1] if len(values) > 1 else values[0])
    if name == "rotate" and values:
        cos, sin = math.cos(math.radians(values[0])), math.sin(math.radians(values[0]))
        turn = Affine(cos, sin, -sin, cos)
        if len(values) == len("axy"):
            _, x, y = values
            return Affine(e=x, f=y).then(turn).then(Affine(e=-x, f=-y))
        return turn
    return Affine()
