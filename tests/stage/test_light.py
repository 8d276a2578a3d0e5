"""However dark a light is, people stay themselves in it."""

from game.narrative.story import Light
from game.stage.light import PEOPLE_LEAST, Grade


def _light(tint: str, strength: float) -> Light:
    return Light("l", air="#0a0e1a", shadow="#0a0e1a", tint=tint, strength=strength)


def test_the_darkest_light_leaves_a_face_its_colours() -> None:
    dark = Grade.of(_light("#202838", 1.0))
    place, people = dark.at(1.0).multiply, dark.on_people().multiply
    assert max(place) < 0.4 * 255
    assert min(people) >= round((PEOPLE_LEAST - 0.03) * 255)
    assert people[2] > people[0], "the light is blue"


def test_a_mild_light_is_on_people_what_it_says() -> None:
    mild = Grade.of(_light("#c8cad4", 0.3))
    weaker = Grade.of(_light("#c8cad4", 0.2))
    assert mild.on_people().multiply < weaker.on_people().multiply < (255, 255, 255)
    assert Grade.of(_light("#ffffff", 1.0)).on_people().multiply >= (250, 250, 250)
