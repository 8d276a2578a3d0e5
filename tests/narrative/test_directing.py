"""Light, lamps and camera as the story directs them, up to what the stage gets."""

import json

import pytest

from game.loading.cache import decoded, encoded
from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative.directing import Camera, Lamp, Passage, blown, falling, turned
from game.narrative.story import Story
from game.narrative.tableau import Tableau, after
from game.runtime.session import Session
from tests.harness import Play, story_with
from tests.runtime.harness import played_twice

DECLARED = """
people:
  ann: {name: Ann, picture: none}
  bob: {name: Bob, picture: none}
  cal: {name: Cal, picture: none}
acts:
  tea: {from: ann, to: bob}
  soup: {from: bob, to: cal}
lights:
  dusk: {lamps: {stove: 0.5}}
  noon: {}
endings:
  home: {title: Home}
glows:
  company: {lamps: [stove, lamp], amount: 20 + 15 * threads(here) + 40 * links(here)}
"""


def _story(
    beats: str, head: str = "place: hut\nlight: dusk\ncast: {ann: left}"
) -> Story:
    return story_with(
        f"scene: one\n{head}\nbeats:\n{beats}\n  - ending: home", DECLARED
    )


def _last(beats: str, head: str = "place: hut\nlight: dusk") -> Tableau:
    return after(Tableau(), Play(_story(beats, head)).events)


def test_a_lamp_is_turned_and_stays_so() -> None:
    stage = _last("  - {lamps: {stove: 0.25}, over: 4}\n  - Hello.")
    assert stage.lamps == (Lamp("stove", 25),)
    assert stage.tenths == 40


def test_another_light_sets_all_lamps_anew() -> None:
    assert _last("  - lamps: {stove: 0}\n  - {light: noon, over: 2}").lamps == ()


def test_another_place_sets_lamps_and_camera_anew() -> None:
    stage = _last(
        "  - lamps: {stove: 0}\n  - camera: {push: 1.5}\n"
        "  - {place: yard, transition: dark}"
    )
    assert (stage.lamps, stage.camera) == ((), None)
    assert stage.passage == Passage("dark")


def test_the_camera_looks_and_comes_back() -> None:
    stage = _last("  - camera: {to: stove, push: 1.3, over: 6}")
    assert stage.camera == Camera("stove", 130, 60)
    stage = _last("  - camera: {to: stove}\n  - {camera: wide, over: 1}")
    assert stage.camera == Camera(None, 0, 10)


def test_an_iris_closes_on_a_thing_of_the_place_before() -> None:
    stage = _last("  - {place: yard, transition: {iris: stove, over: 2}}")
    assert stage.passage == Passage("iris", "stove", 20)


def test_a_scene_begins_with_its_own_lamps_and_camera() -> None:
    head = "place: hut\nlight: dusk\nlamps: {lamp: 1}\ncamera: {push: 1.2}"
    stage = _last("  - Hello.", head)
    assert stage.lamps == (Lamp("lamp", 100),)
    assert stage.camera == Camera(None, 120)


def test_all_other_lamps_take_the_place_of_what_was_turned() -> None:
    before = (Lamp("neon", 40), Lamp("stove", 10, 5))
    dark = (Lamp("candle", 80), Lamp("others", 0))
    assert turned(before, dark) == dark
    assert turned(before, (Lamp("stove", 60),)) == (
        Lamp("neon", 40),
        Lamp("stove", 60, 5),
    )


@pytest.mark.parametrize(
    ("beats", "percent"),
    [
        ("  - Hello.", 20),
        ("  - enter: {bob: right}\n  - Hello.", 20),
        # Each of the two has a thread, and they are a pair.
        ("  - enter: {bob: right}\n  - act: tea\n  - takes: tea\n  - Hello.", 90),
        # The thread is there; who it goes to isn't.
        ("  - act: tea\n  - takes: tea\n  - Hello.", 35),
        ("  - enter: {bob: right}\n  - act: tea\n  - Hello.", 20),
        (
            "  - enter: {bob: right}\n  - {act: tea, takes: tea}\n"
            "  - {act: soup, takes: soup}\n  - Hello.\n  - leave: ann\n  - Hello.",
            50,
        ),
        (
            "  - enter: {bob: right, cal: left}\n  - {act: tea, takes: tea}\n"
            "  - {act: soup, takes: soup}\n  - Hello.",
            100,
        ),
    ],
)
def test_a_glow_follows_the_threads_of_those_present(beats: str, percent: int) -> None:
    stage = after(Tableau(), Play(_story(beats)).events)
    assert dict(stage.glow) == {"stove": percent, "lamp": percent}


def test_a_glow_is_told_only_when_it_changes() -> None:
    events = Play(
        _story("  - |\n    One.\n\n    Two.\n  - enter: {cal: left}\n  - 3.")
    ).events
    assert sum(isinstance(event, ev.Glowed) for event in events) == 1


def test_a_glow_never_leaves_its_bounds() -> None:
    declared = DECLARED.replace("20 + 15", "-500 + 15")
    story = story_with(
        "scene: one\nplace: hut\nbeats:\n  - Hello.\n  - ending: home", declared
    )
    assert dict(after(Tableau(), Play(story).events).glow)["stove"] == 0


def test_saves_and_steps_back_agree_on_the_light() -> None:
    story = _story(
        "  - lamps: {lamp: {to: 0.5, flicker: 0.2}}\n"
        "  - camera: {to: stove}\n  - One.\n"
        "  - choose:\n    - {do: Give., id: give, act: tea, then: Given.}\n"
        "    - {do: Wait., id: wait}\n"
        "  - enter: {bob: right}\n  - takes: tea\n  - Two.\n"
        "  - lamps: {others: 0}\n  - 3."
    )
    session = played_twice(story, (inp.Begin(1), inp.Choose("one/give")))
    bright = session.tableau.glow
    while session.back():
        pass
    assert dict(session.tableau.glow)["stove"] < dict(bright)["stove"]
    while session.redo():
        pass
    assert session.tableau.glow == bright
    assert session.tableau.lamps == (Lamp("others", 0),)


def test_a_play_of_an_edited_story_keeps_its_light() -> None:
    beats = (
        "  - lamps: {lamp: 0.5}\n  - camera: {to: stove, push: 1.5}\n  - One.\n"
        "  - choose:\n    - {do: Give., id: give}\n"
    )
    session = Session(_story(beats))
    session.begin(1)
    session.forward()
    data = json.loads(json.dumps(session.to_json()))
    again, _ = Session.restore(_story(beats.replace("Give.", "Give it.")), data)
    for name in ("lamps", "glow", "place"):
        assert getattr(again.tableau, name) == getattr(session.tableau, name)
    assert again.tableau.camera is not None
    assert again.tableau.camera.push == 150


def test_a_cached_story_directs_the_same() -> None:
    story = _story("  - {lamps: {stove: 0.25}, over: 4}\n  - camera: {to: stove}")
    cached = decoded(encoded(story), story.digest)
    assert cached is not None
    assert Play(cached).events == Play(story).events


@pytest.mark.parametrize("wind", [-100, -35, 0, 80])
def test_a_weather_in_the_wind_is_read_as_it_was_written(wind: int) -> None:
    assert falling(blown("heavy_snow", wind)) == ("heavy_snow", wind)


def test_a_weather_without_a_wind_has_none_of_its_own() -> None:
    assert falling("rain") == ("rain", None)
    assert falling(None) == ("clear", None)


def test_the_wind_is_directed_with_the_weather() -> None:
    story = story_with(
        "scene: one\nplace: hut\nweather: {fall: snow, wind: -0.8}\nbeats:\n"
        "  - Hello.\n  - weather: {fall: rain, wind: 0.25}\n  - It rains.\n"
        "  - weather: snow\n  - It snows."
    )
    seen = [
        event.weather
        for event in Play(story).events
        if isinstance(event, (ev.Placed, ev.Weathered))
    ]
    assert [falling(weather) for weather in seen] == [
        ("snow", -80),
        ("rain", 25),
        ("snow", None),
    ]
