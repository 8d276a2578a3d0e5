"""Where a figure is cut at its joints, and which face it shows.

Reads the ids that figures agree on (`cast`, `upper`, `head`, `lid-glad`) and
knows nothing of pixels.
"""

from game.library.drawing import Element
from game.library.sheets import PersonSheet
from game.narrative.values import dataclass


@dataclass(frozen=True, slots=True)
class Cuts:
    """Ids of the parts, by the piece of paper they belong to."""

    has_cast: bool
    legs: tuple[str, ...]
    upper: str
    head: str
    over: tuple[str, ...]


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
    top = sheet.drawing.root.children
    has_cast = "cast" in by_id
    head = "head" if "head" in by_id else ""
    upper = "upper" if "upper" in by_id else ""
    around = sheet.drawing.parents.get(head, ())
    legs: tuple[str, ...] = ()
    over: list[str] = []
    if upper and by_id[upper] in top:
        at = top.index(by_id[upper])
        legs = tuple(e.id for e in top[:at] if _is_part(e) and e.id != "cast")
        over += [e.id for e in top[at + 1 :] if _is_part(e)]
    if head and around in ((upper,), ()):
        siblings = by_id[upper].children if around == (upper,) else top
        at = siblings.index(by_id[head])
        after = [e.id for e in siblings[at + 1 :] if _is_part(e)]
        over = after + [id_ for id_ in over if id_ not in after]
    else:
        head = ""
    return Cuts(has_cast, legs, upper, head, tuple(over))


def _is_part(element: Element) -> bool:
    return bool(element.id) and element.tag in {"g", "path", "use", "polygon"}
