"""What may stand on the stage next is known before the reader comes to it."""

from game.app.foresight import Foresight
from game.loading.load import load_story
from game.narrative.directing import Camera
from game.narrative.inputs import Choose
from game.narrative.tableau import Tableau
from game.runtime.session import Session
from tests.harness import LIGHTHOUSE, story_with

TOLD = """
scene: one
place: room
cast: {ann: left}
beats:
  - set: {late: true}
  - Hello.
  - if: late
    then:
      - {camera: {to: ann, push: 1.4}, over: 3}
      - enter: {bob: right}
      - She looks up.
    else:
      - place: cellar
      - Nobody there.
  - choose:
      - do: Go out.
        id: out
        then:
          - expression: {ann: worried}
          - She goes.
          - call: two
      - do: Stay.
        id: stay
        if: not late
        then: [{place: attic}, Rain.]
  - choose:
      - {do: Go home., id: home, then: [{place: house}, Home.]}
---
scene: two
place: yard
cast: {bob: left}
beats: [Snow.]
"""
MORE = """
people:
  ann: {name: Ann}
  bob: {name: Bob}
variables:
  late: flag
"""


def _all(foresight: Foresight, session: Session | None) -> list[Tableau]:
    found = [*foresight.look(session)]
    while more := foresight.go_on():
        found += more
    return found


def test_it_sees_the_camera_and_who_comes_below_a_condition_a_choice_and_a_call() -> (
    None
):
    story = story_with(TOLD, MORE)
    session = Session(story)
    session.begin(1)
    found = _all(Foresight(story), session)
    near = [one for one in found if one.camera == Camera("ann", 140, 30)]
    assert {figure.person for figure in near[0].cast} == {"ann", "bob"}
    faces = {figure.expression for one in found for figure in one.cast}
    assert "worried" in faces
    places = [one.place for one in found]
    assert places.index("room") < places.index("yard") < places.index("house")
    # What can't be reached isn't looked at.
    assert "cellar" not in places
    assert "attic" not in places


def test_what_comes_for_certain_comes_first_and_no_further_than_the_stop() -> None:
    story = story_with(TOLD, MORE)
    session = Session(story)
    session.begin(1)
    ahead = Foresight(story).look(session)
    assert ahead == session.ahead
    assert [one.camera for one in ahead][-1] == Camera("ann", 140, 30)
    session.read_on()
    left = len(session.ahead)
    assert left == 0
    session.perform(Choose("one/out"))
    assert [one.place for one in session.ahead] == ["yard", "yard"]


def test_it_changes_nothing_in_the_play() -> None:
    story, _ = load_story(LIGHTHOUSE, None)
    assert story is not None
    session = Session(story)
    session.begin(3)
    before = session.to_json()
    places = {one.place for one in _all(Foresight(story), session)}
    assert session.to_json() == before
    assert "lamp_room" in places


def test_before_a_play_it_looks_at_how_one_begins() -> None:
    story, _ = load_story(LIGHTHOUSE, None)
    assert story is not None
    first = _all(Foresight(story), None)[0]
    assert (first.place, first.light) == ("lamp_room", "evening")
    assert [figure.person for figure in first.cast] == ["ida"]
