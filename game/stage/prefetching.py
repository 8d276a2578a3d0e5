"""Having drawn what may come next, while the reader reads."""

from collections.abc import Iterable, Mapping

from game.narrative.story import Light
from game.stage.framing import Framing
from game.stage.light import Grade
from game.stage.puppet import Puppet
from game.stage.rastering.job import BLACK
from game.stage.scenery import Scenery
from game.stage.stageset import Tools

# For people without a place to come to.
USUAL_HEIGHT = 500.0


def prepare(
    places: Iterable[tuple[str, str | None]],
    names: Iterable[str],
    lights: Mapping[str, Light],
    framing: Framing,
    tools: Tools,
) -> None:
    """Have places drawn in their lights, and people for the last of them."""
    grade, height = Grade(), USUAL_HEIGHT
    for place, light in places:
        sheet = tools.library.place(place)
        if sheet is None:
            continue
        scenery = Scenery(sheet, lights.get(light or ""), framing, tools.seed)
        lit = lights.get(light or "")
        scenery.prefetch(tools.raster, [lamp for lamp, _ in lit.lamps] if lit else [])
        grade = scenery.grade
        height = next((mark.height for mark in sheet.marks.values()), height)
    for name in names:
        person = tools.people.get(name)
        picture = person.picture if person is not None else name
        figure = tools.library.person(picture) if picture else None
        if figure is not None:
            size = height * framing.scale
            puppet = Puppet(figure, BLACK, size, grade.on_people())
            puppet.prefetch(tools.raster)
