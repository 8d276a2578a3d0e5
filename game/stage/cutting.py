"""What a set needs of a story's files: read and cut backstage, before it is built.

Also which set a tableau needs: another place, light or prop is another one.
"""

from typing import NamedTuple

from game.narrative.story import Light
from game.narrative.tableau import Tableau
from game.stage.framing import Framing
from game.stage.light import Grade
from game.stage.placeholder import empty_stage
from game.stage.puppet import Puppet
from game.stage.scenery import Scenery
from game.stage.stature import measuring_job
from game.stage.tools import Tools


class Key(NamedTuple):
    """What a set can't change.

    Attributes:
        place: Place id.
        grade: Its light, as far as that is in the pixels.
        hidden: What was taken from it.
    """

    place: str | None
    grade: Grade
    hidden: tuple[str, ...]


def key_of(tableau: Tableau, light: Light | None) -> Key:
    """Which set a tableau in a light needs."""
    return Key(tableau.place, Grade.of(light), _hidden_of_place(tableau))


def _hidden_of_place(tableau: Tableau) -> tuple[str, ...]:
    return tuple(each for each in tableau.hidden if "/" not in each)


def read_and_cut(
    tableau: Tableau, light: Light | None, framing: Framing, tools: Tools
) -> Scenery:
    """Read and cut everything that a set needs: the slow part of it."""
    library = tools.library
    sheet = None
    if tableau.place:
        sheet = library.place(tableau.place) or empty_stage()
    hidden = _hidden_of_place(tableau)
    scenery = Scenery(sheet, light, framing, tools.seed, hidden, tools.blocks)
    scenery.names()
    finish = scenery.grade.on_people()
    for figure in tableau.cast:
        known = tools.people.get(figure.person)
        usual = known.picture if known is not None else figure.person
        picture = figure.picture or usual
        person = library.person(picture) if picture else None
        if person is not None:
            # Its cuts and what names them stay known: real puppets find them done.
            mark = sheet.marks.get(figure.mark or "") if sheet is not None else None
            is_seat = mark is not None and mark.is_seat
            sits = figure.pose == "sits" or (is_seat and figure.pose is None)
            Puppet(person, (0, 0, 0), 100.0, finish).names(sits=sits)
            assert measuring_job(person).name
    return scenery
