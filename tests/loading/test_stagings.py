"""Stagings are written once and played by whoever has the roles."""

from game.loading.compiler import Loaded, compile_sources
from game.loading.pack import Source
from game.narrative import events as ev
from game.narrative import story as st
from game.narrative.inputs import Begin
from game.narrative.step import step
from game.narrative.tableau import Tableau, after

STORY = """
story: tiny
format: 1
title: Tiny
start: one
---
people:
  ann: {name: Ann, picture: none}
  bob: {name: Bob, picture: none}
  cleo: {name: Cleo, picture: none}
things:
  lamp: {title: a lamp, holder: bob, in_hand: true}
  cup: {title: a cup, holder: nobody}
gestures:
  bow: {poses: [{head: 12, near: {to: hip, hand: fist}, for: 0.5}], stays: true}
stagings:
  at the table:
    roles: [guest, host]
    place: kitchen
    weather: snow
    cast: {host: {mark: stove, expression: glad}, guest: {mark: chair, pose: sits}}
    gesture: {host: arms_crossed}
  apart:
    roles: [one]
    move: {one: door}
    gesture: {one: look_down}
---
"""


def _loaded(scene: str) -> Loaded:
    text = STORY + scene
    return compile_sources([Source("story/story.yaml", text)], [])


def _events(scene: str) -> tuple[ev.Event, ...]:
    loaded = _loaded(scene)
    assert not loaded.findings, loaded.findings
    assert loaded.story is not None
    return step(loaded.story, None, Begin(0)).events


def _stood(scene: str) -> Tableau:
    return after(Tableau(), _events(scene))


def test_a_scene_begins_as_its_staging_says() -> None:
    now = _stood(
        "scene: one\nstaging: {at the table: {guest: bob, host: ann}}\n"
        "beats: [Hello.]\n"
    )
    assert (now.place, now.weather) == ("kitchen", "snow")
    figures = {f.person: f for f in now.cast}
    assert (figures["ann"].mark, figures["ann"].expression) == ("stove", "glad")
    assert figures["ann"].gesture == "arms_crossed"
    assert (figures["bob"].mark, figures["bob"].pose) == ("chair", "sits")


def test_a_scenes_own_words_come_on_top() -> None:
    now = _stood(
        "scene: one\nplace: cellar\ncast: {cleo: stairs, ann: shelf}\n"
        "staging: {at the table: {guest: bob, host: ann}}\nbeats: [Hello.]\n"
    )
    assert now.place == "cellar"
    marks = {f.person: f.mark for f in now.cast}
    assert marks == {"ann": "shelf", "bob": "chair", "cleo": "stairs"}


def test_a_staging_in_a_beat_directs_whoever_is_there() -> None:
    now = _stood(
        "scene: one\nplace: kitchen\ncast: {ann: stove, bob: chair}\n"
        "beats:\n  - staging: {apart: {one: bob}}\n  - Hello.\n"
    )
    figures = {f.person: f for f in now.cast}
    assert (figures["bob"].mark, figures["bob"].gesture) == ("door", "look_down")
    assert figures["ann"].gesture is None


def test_a_camera_may_look_at_a_role() -> None:
    loaded = _loaded(
        "stagings:\n  near: {roles: [one], camera: {to: one}}\n---\n"
        "scene: one\nplace: kitchen\ncast: {ann: stove}\n"
        "beats:\n  - staging: {near: {one: ann}}\n  - Hello.\n"
    )
    assert not loaded.findings
    assert loaded.story is not None
    framed = [
        op.camera
        for op in loaded.story.scenes["one"].code
        if isinstance(op, st.Direct) and op.camera is not None
    ]
    assert [camera.to for camera in framed] == ["ann"]


def test_a_mistake_in_a_staging_is_told_once_however_often_it_is_played() -> None:
    loaded = _loaded(
        "stagings:\n  sad: {roles: [one], expression: {one: sadd}}\n---\n"
        "scene: one\nbeats:\n"
        "  - staging: {sad: {one: ann}}\n  - staging: {sad: {one: bob}}\n  - Hello.\n"
    )
    assert [f.code for f in loaded.findings] == ["W020"]


def test_a_staging_that_nobody_plays_is_read_all_the_same() -> None:
    loaded = _loaded(
        "stagings:\n  sad: {roles: [one], weather: hail}\n---\n"
        "scene: one\nbeats: [Hello.]\n"
    )
    assert [f.code for f in loaded.findings] == ["W020"]


def test_what_is_in_hand_is_seen_and_goes_with_the_thing() -> None:
    scene = (
        "scene: one\nplace: kitchen\ncast: {ann: stove, bob: chair}\nbeats:\n"
        "  - Hello.\n  - hand: {lamp: ann}\n  - Again.\n"
    )
    first, last = Tableau(), Tableau()
    for event in _events(scene):
        last = after(last, [event])
        if isinstance(event, ev.Placed):
            first = last
    assert {f.person: f.holds for f in first.cast} == {"ann": None, "bob": "lamp"}
    assert {f.person: f.holds for f in last.cast} == {"ann": "lamp", "bob": None}


def test_a_hand_can_be_told_to_hold_another_thing_or_none() -> None:
    now = _stood(
        "scene: one\nplace: kitchen\n"
        "cast: {ann: {mark: stove, holding: cup}, "
        "bob: {mark: chair, holding: nothing}}\n"
        "beats: [Hello.]\n"
    )
    assert {f.person: f.holds for f in now.cast} == {"ann": "cup", "bob": None}
    now = _stood(
        "scene: one\nplace: kitchen\ncast: {ann: stove, bob: chair}\n"
        "beats:\n  - holding: {bob: nothing, ann: cup}\n  - Hello.\n"
    )
    assert {f.person: f.holds for f in now.cast} == {"ann": "cup", "bob": None}


def test_gestures_poses_and_silhouettes_are_directed() -> None:
    now = _stood(
        "scene: one\nplace: kitchen\n"
        "cast: {ann: {mark: stove, silhouette: true}, bob: chair}\nbeats:\n"
        "  - gesture: {bob: nod}\n  - gesture: {bob: bow}\n  - pose: {bob: sits}\n"
        "  - Hello.\n"
    )
    figures = {f.person: f for f in now.cast}
    assert figures["ann"].is_shade
    assert (figures["bob"].gesture, figures["bob"].gestures) == ("bow", 2)
    assert figures["bob"].pose == "sits"


def test_who_moves_is_there_as_the_same_words_say() -> None:
    now = _stood(
        "scene: one\nplace: kitchen\n"
        "cast: {ann: {mark: stove, pose: stands, expression: glad}, "
        "bob: {mark: shelf, pose: sits, holding: nothing, as: the tall one}}\n"
        "beats:\n"
        "  - move: {ann: {mark: chair, pose: sits, expression: tired, "
        "gesture: hands_in_lap, holding: cup, picture: ann_in_a_coat}, "
        "bob: {beside: ann, holding: lamp}}\n  - Hello.\n"
    )
    figures = {f.person: f for f in now.cast}
    ann, bob = figures["ann"], figures["bob"]
    assert (ann.mark, ann.pose, ann.expression) == ("chair", "sits", "tired")
    assert (ann.gesture, ann.gestures) == ("hands_in_lap", 1)
    assert (ann.holds, ann.picture) == ("cup", "ann_in_a_coat")
    assert (bob.mark, bob.beside, bob.holds) == (None, "ann", "lamp")
    assert (bob.pose, bob.called) == (None, "the tall one"), "as the mark has it"


def test_what_a_move_says_nothing_of_stays() -> None:
    now = _stood(
        "scene: one\nplace: kitchen\n"
        "cast: {ann: {mark: stove, expression: glad, gesture: pockets, holding: cup, "
        "picture: ann_in_a_coat}}\n"
        "beats:\n  - move: {ann: {mark: chair, pose: sits}}\n  - Hello.\n"
    )
    (ann,) = now.cast
    assert (ann.mark, ann.pose, ann.expression) == ("chair", "sits", "glad")
    assert (ann.gesture, ann.holds, ann.picture) == ("pockets", "cup", "ann_in_a_coat")


def test_what_a_move_names_is_looked_for_among_the_assets() -> None:
    loaded = _loaded(
        "scene: one\nplace: kitchen\ncast: {ann: stove}\nbeats:\n"
        "  - move: {ann: {mark: chair, pose: sits, expression: tired, "
        "gesture: nod, holding: cup, picture: ann_in_a_coat}}\n  - Hello.\n"
    )
    used = {(use.kind, use.name, use.of) for use in loaded.uses}
    assert used >= {
        ("mark", "chair", "kitchen"),
        ("pose", "sits", "ann"),
        ("face", "tired", "ann"),
        ("gesture", "nod", "ann"),
        ("held", "cup", "ann"),
        ("figure", "ann_in_a_coat", "ann"),
    }


def test_a_mark_is_looked_for_where_its_own_way_has_led() -> None:
    loaded = _loaded(
        "scene: one\nplace: kitchen\ncast: {ann: stove}\nbeats:\n"
        "  - if: lamp == bob\n    then: [{place: cellar, cast: {ann: shelf}}]\n"
        "    else: [{move: {ann: door}}]\n"
        "  - move: {ann: hook}\n"
        "  - place: garden\n"
        "  - choose:\n"
        "      - {do: Go., id: go, then: [{place: road}, {enter: {bob: lamp_post}}]}\n"
        "      - {do: Stay., id: stay, then: [{enter: {bob: gate}}]}\n"
    )
    marks = {use.name: use.of for use in loaded.uses if use.kind == "mark"}
    assert marks["shelf"] == marks["hook"] == "cellar"
    assert (marks["stove"], marks["door"]) == ("kitchen", "kitchen")
    assert (marks["lamp_post"], marks["gate"]) == ("road", "garden")


def test_somebody_has_another_picture_for_as_long_as_they_are_on() -> None:
    now = _stood(
        "scene: one\nplace: kitchen\ncast: {ann: {mark: stove, picture: ann_asleep}}\n"
        "beats:\n  - expression: {ann: closed}\n  - enter: {bob: chair}\n  - Hello.\n"
    )
    figures = {f.person: f.picture for f in now.cast}
    assert figures == {"ann": "ann_asleep", "bob": None}
    now = _stood(
        "scene: one\nplace: kitchen\ncast: {ann: {mark: stove, picture: ann_asleep}}\n"
        "beats:\n  - enter: {ann: stove}\n  - Hello.\n"
    )
    assert now.cast[0].picture is None, "who comes on anew is as ever"


def test_a_gesture_that_nobody_knows_is_a_warning_with_the_nearest() -> None:
    loaded = _loaded("scene: one\nbeats:\n  - gesture: {ann: shrugg}\n  - Hello.\n")
    (finding,) = loaded.findings
    assert (finding.code, finding.severity.value) == ("W055", "warning")
    assert finding.hint == "did you mean `shrug`?"
    assert loaded.story is not None


def test_gestures_of_the_storys_own_survive_being_cached() -> None:
    from game.loading.cache import decoded, encoded

    loaded = _loaded("scene: one\nbeats:\n  - gesture: {ann: bow}\n  - Hello.\n")
    assert loaded.story is not None
    again = decoded(encoded(loaded.story), loaded.story.digest)
    assert again is not None
    assert again.gestures == loaded.story.gestures
    assert again.gestures["bow"].stays
    assert again.scenes["one"] == loaded.story.scenes["one"]
