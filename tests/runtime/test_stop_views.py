"""What an option costs is told by what it leaves, never by a figure."""

import pytest

from game.narrative import views
from game.runtime.session import Session
from game.ui.sentences import cost
from tests.harness import story_with

_SCENE = """\
scene: one
beats:
  - choose:
      - do: Give some.
        id: some
        cost: {ann: 1}
      - do: Give more.
        id: more
        cost: {ann: 3}
      - do: Leave.
        id: leave
"""
_PEOPLE = "people:\n  ann: {name: Ann, empty: {oil: Empty.}}\n"


def costs_at(start: int) -> list[str]:
    head = (
        "leads: [ann]\ncost_from: oil\n"
        f"stores: {{oil: {{of: leads, from: 1, to: 9, start: {start}}}}}\n"
    )
    session = Session(story_with(_SCENE, _PEOPLE, head))
    session.begin(0)
    stop = session.stop
    assert isinstance(stop, views.ChoiceView)
    return [
        cost(each.amount, each.name, "oil", each.leaves)
        for option in stop.options
        for each in option.costs
    ]


@pytest.mark.parametrize(
    ("start", "some", "more"),
    [
        (9, "some of Ann’s oil", "much of Ann’s oil"),
        (5, "some of Ann’s oil", "much of the little oil Ann has"),
        (4, "some of Ann’s oil", "the last of Ann’s oil"),
        (3, "some of the little oil Ann has", "more oil than Ann has"),
        (2, "the last of Ann’s oil", "more oil than Ann has"),
    ],
)
def test_a_cost_says_how_much_is_left_of_it(start: int, some: str, more: str) -> None:
    assert costs_at(start) == [some, more]
