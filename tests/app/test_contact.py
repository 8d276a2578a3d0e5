from game.app.contact import lights_of_places
from game.loading.load import load
from game.narrative.showing import hidden_at_first
from tests.harness import LIGHTHOUSE, story_with


def test_a_place_is_shown_in_each_light_the_story_has_it_in() -> None:
    story = load(LIGHTHOUSE).story
    assert story is not None
    assert lights_of_places(story) == {"lamp_room": ("evening", "storm")}


def test_what_comes_only_later_is_not_on_a_sheet() -> None:
    declarations = (
        "variables:\n  late: flag\n  coins: {number: 0..5, start: 2}\n"
        "places:\n  room:\n    shows: {stove: late, jar: not late, hat: coins > 2}\n"
    )
    story = story_with("scene: one\nplace: room\nbeats: [Hello.]", declarations)
    assert hidden_at_first(story, "room") == ("stove", "hat")
    assert hidden_at_first(story, "yard") == ()
