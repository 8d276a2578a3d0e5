"""What is marked in a story is found, whether a play comes by or not."""

from game.checking.measures.written import written
from tests.checking.measures.tiny import HEAD, PEOPLE
from tests.harness import story_of

STORE = (
    "leads: [ada, ben]\ncost_from: oil\nstores:\n"
    "  oil: {of: leads, from: 0, to: 3, start: 3, full: stays}\n"
)
ACTS = """\
acts:
  soup: {from: ada, to: ben, title: Soup}
  bread: {from: ben, to: ada, title: Bread}
  salt: {from: ada, to: ben, title: Salt}
  tea: {from: ada, to: ben, title: Tea}
"""
SCENES = """\
scene: one
beats:
  - choose:
      - {do: Pay with oil., id: oil, cost: {ada: 1}, act: soup}
      - {do: Say no., id: refuse, refuses: true}
  - choose:
      - {do: Pay with a day., id: day, price: a day, act: bread}
      - {do: Shout it all out very loudly., id: shout, misfire: ben}
      - {do: Say no., id: refuse_again, refuses: true, act: salt}
  - choose:
      - {do: Walk., id: walk, act: tea}
      - {do: Run., id: run, misfire: true}
  - choose:
      - {do: The only way., id: only, price: everything}
      - {fallback: true, id: nothing}
  - takes: soup
  - if: given(bread) or linked(ada, ben)
    then: Bread it was.
  - if: threads(ada) > 0
    then: Somebody is linked.
"""


def test_prices_misfires_and_refusals_are_counted_by_choice_and_scene() -> None:
    found = written(story_of(HEAD + STORE, PEOPLE, ACTS, SCENES))
    assert found.choices == ("one/oil", "one/day", "one/walk")
    assert found.priced == {"one/oil", "one/day"}
    assert found.misfiring == {"one/day", "one/walk"}
    assert found.refusing == ("one",)
    assert found.options == 7
    assert found.label_words == (3, 2, 4, 6, 2, 1, 1)


def test_an_act_is_remembered_if_it_is_taken_or_asked_for_by_name() -> None:
    found = written(story_of(HEAD + STORE, PEOPLE, ACTS, SCENES))
    assert found.acts_taken == {"soup"}
    assert found.acts_read == {"bread"}
    assert found.acts_remembered == {"soup", "bread"}


def test_the_longest_wording_of_a_label_counts() -> None:
    scene = (
        "scene: one\nbeats:\n  - choose:\n"
        '      - {do: "{chose(b)? Go | Go on now} then.", id: a}\n'
        "      - {do: Stay., id: b}\n"
    )
    assert written(story_of(HEAD, scene)).label_words == (4, 1)
