from game.app.contact import lights_of_places
from game.loading.load import load
from tests.harness import LIGHTHOUSE


def test_a_place_is_shown_in_each_light_the_story_has_it_in() -> None:
    story = load(LIGHTHOUSE).story
    assert story is not None
    assert lights_of_places(story) == {"lamp_room": ("evening", "storm")}
