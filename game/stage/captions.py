"""What is to be seen on the stage, in words."""

from collections.abc import Mapping

from game.library.library import AssetLibrary
from game.narrative.directing import falling
from game.narrative.story import Person
from game.narrative.tableau import Tableau

# From this percentage on a wind is told of.
WINDY = 40


def captions_of(
    tableau: Tableau, people: Mapping[str, Person], library: AssetLibrary
) -> tuple[str, ...]:
    """The place, who is there and how they hold themselves, and the weather."""
    lines = []
    sheet = library.place(tableau.place) if tableau.place else None
    if sheet is not None:
        lines.append(sheet.title)
    for figure in tableau.cast:
        person = people.get(figure.person)
        name = person.display_name if person else figure.person.replace("_", " ")
        how = [
            "" if figure.expression == "neutral" else figure.expression,
            figure.pose or "",
            (figure.gesture or "").replace("_", " "),
        ]
        told = ", ".join(filter(None, how))
        lines.append((figure.called or name) + (f" ({told})" if told else ""))
    weather, wind = falling(tableau.weather)
    sky = [] if weather == "clear" else [weather.replace("_", " ")]
    if wind is not None and abs(wind) >= WINDY:
        sky.append("wind")
    if sky:
        lines.append(" and ".join(sky))
    return tuple(lines)
