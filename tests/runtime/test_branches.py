"""Going back to a moment begins a second line; the first is there to return to."""

import json
from collections.abc import Callable

import pytest

from game.narrative import inputs as inp
from game.narrative.overviews import Moment
from game.runtime.branches import BRANCHES_MAX, LOST, SHORTENED
from game.runtime.session import Session
from tests.runtime.harness import saved_and_restored
from tests.runtime.made import STAIR, made, stair

TO_THE_LANDING = (
    inp.LookAway(),
    inp.Choose("the_door/ask"),
    inp.Choose("the_door/take"),
    inp.Choose("the_letter/leave"),
    inp.Follow("landing"),
)
TO_THE_CELLAR = (inp.Choose("landing/lamp"), inp.Follow("cellar"))
LANDING = 5  # the entry that follows it


def played(*inputs: inp.Input) -> Session:
    session = Session(stair())
    session.begin(1)
    return gone_on(session, *inputs)


def gone_on(session: Session, *inputs: inp.Input) -> Session:
    for given in inputs:
        session.read_on()
        session.perform(given)
    return session


def lived_to_the_cellar() -> Session:
    return played(*TO_THE_LANDING, *TO_THE_CELLAR)


def test_going_back_stands_at_the_moment_with_what_one_had_then() -> None:
    session = lived_to_the_cellar()
    session.go_back_to(Moment(1, LANDING, 0))
    assert session.scene == "landing"
    assert session.replay() == (inp.Begin(1), *TO_THE_LANDING)
    assert session.threads == ()
    assert session.branches.number == 2
    assert not session.redo()


def test_the_former_line_is_there_and_can_be_returned_to() -> None:
    session = lived_to_the_cellar()
    session.forward()
    before, cursor = session.history, session.cursor
    session.go_back_to(Moment(1, LANDING, 0))
    gone_on(session, inp.Choose("landing/silence"))
    second = session.history
    assert [branch.number for branch in session.branches.others] == [1]
    session.return_to(1)
    assert session.history == before
    assert session.cursor == cursor
    assert session.branches.number == 1
    assert [branch.number for branch in session.branches.others] == [2]
    session.return_to(2)
    assert session.history == second
    assert session.branches.number == 2


def test_no_price_is_refunded_in_the_line_that_was_left() -> None:
    session = played(*TO_THE_LANDING)
    gone_on(session, inp.Choose("landing/lamp"), inp.Follow("cellar"))
    held = session.threads
    session.go_back_to(Moment(1, 0, 0))
    session.return_to(1)
    assert session.threads == held


def test_a_line_in_which_nothing_was_lived_leaves_nothing_behind() -> None:
    session = lived_to_the_cellar()
    session.go_back_to(Moment(1, LANDING, 0))
    session.return_to(1)
    assert session.branches.others == ()


def test_going_back_from_a_branch_to_its_own_past_works_at_once() -> None:
    session = lived_to_the_cellar()
    session.go_back_to(Moment(1, LANDING, 0))
    gone_on(session, inp.Choose("landing/silence"))
    session.go_back_to(Moment(1, 7, 0))
    assert session.scene == "cellar"
    numbers = [branch.number for branch in session.branches.others]
    assert 2 in numbers
    assert session.replay() == (inp.Begin(1), *TO_THE_LANDING, *TO_THE_CELLAR)


def test_going_back_to_where_one_stands_begins_no_second_line() -> None:
    session = played(*TO_THE_LANDING)
    session.go_back_to(Moment(1, LANDING, 0))
    assert session.branches.number == 1
    assert session.branches.others == ()


@pytest.mark.parametrize(
    "moment", [Moment(1, 99, 0), Moment(1, -1, 0), Moment(7, 0, 0)]
)
def test_a_moment_that_was_not_lived_is_refused(moment: Moment) -> None:
    session = lived_to_the_cellar()
    before = session.history
    with pytest.raises(ValueError, match="there is no"):
        session.go_back_to(moment)
    assert session.history == before


def test_stepping_back_and_choosing_otherwise_keeps_scenes_that_were_lived() -> None:
    session = lived_to_the_cellar()
    while session.cursor.entry > LANDING:
        session.back()
    session.read_on()
    session.perform(inp.Choose("landing/silence"))
    (branch,) = session.branches.others
    assert branch.number == 2
    assert not branch.is_meant
    assert session.branches.number == 1
    session.return_to(2)
    assert session.replay() == (inp.Begin(1), *TO_THE_LANDING, *TO_THE_CELLAR)
    assert len(session.history) == len(TO_THE_LANDING) + 3


def test_stepping_back_over_a_mere_choice_makes_no_branch() -> None:
    session = played(inp.LookAway(), inp.Choose("the_door/look"))
    session.back()
    session.read_on()
    session.perform(inp.Choose("the_door/ask"))
    assert session.branches.others == ()


def test_there_is_a_bound_and_the_least_is_forgotten_first() -> None:
    session = lived_to_the_cellar()
    session.branches.rename(1, "  the   first ")
    session.go_back_to(Moment(1, LANDING, 0))
    for number in range(BRANCHES_MAX + 4):
        way = ("landing/silence", "landing/lamp")[number % 2]
        gone_on(session, inp.Choose(way), inp.Follow("cellar"))
        if number % 4 > 1:
            gone_on(session, inp.Choose("cellar/up"))
        if number % 8 > 3:
            session.forward()
        session.go_back_to(Moment(session.branches.number, LANDING, 0))
    others = session.branches.others
    assert len(others) <= BRANCHES_MAX
    assert "the first" in [branch.name for branch in others]
    numbers = [session.branches.number, *(branch.number for branch in others)]
    assert len(set(numbers)) == len(numbers)


def test_many_lines_that_differ_stay_within_the_bound() -> None:
    session = Session(stair())
    session.begin(1)
    for times in range(BRANCHES_MAX + 3):
        # Looking more often each time makes each line another one.
        session.go_back_to(Moment(session.branches.number, 0, 0))
        looks = [inp.Choose("the_door/look")] * times
        gone_on(session, inp.LookAway(), *looks, inp.Choose("the_door/ask"))
        session.read_on()
        if times == 0:
            session.branches.rename(session.branches.number, "short but mine")
    others = session.branches.others
    assert len(others) == BRANCHES_MAX
    # The one with the least of its own would have gone first, but for its name.
    assert "short but mine" in [branch.name for branch in others]
    assert max(len(branch.lived.entries) for branch in others) > BRANCHES_MAX
    saved_and_restored(session)


def test_a_line_that_was_left_can_be_named_and_forgotten() -> None:
    session = lived_to_the_cellar()
    session.go_back_to(Moment(1, LANDING, 0))
    session.branches.rename(1, "the first")
    assert session.branches.get(1).name == "the first"
    assert saved_and_restored(session).branches.get(1).name == "the first"
    session.branches.forget(1)
    assert session.branches.others == ()
    with pytest.raises(ValueError, match="there is no branch 1"):
        session.branches.rename(1, "gone")


def test_branches_are_kept_with_the_play() -> None:
    session = lived_to_the_cellar()
    session.go_back_to(Moment(1, LANDING, 0))
    gone_on(session, inp.Choose("landing/silence"))
    session.branches.rename(2, "without the lamp")
    again = saved_and_restored(session)
    assert again.branches.number == 2
    assert again.branches.name == "without the lamp"
    (branch,) = again.branches.others
    (was,) = session.branches.others
    assert branch == was
    again.return_to(1)
    session.return_to(1)
    assert again.history == session.history
    assert saved_and_restored(again).branches.others == session.branches.others


def test_a_branch_costs_only_what_differs() -> None:
    session = lived_to_the_cellar()
    alone = len(json.dumps(session.to_json()))
    session.go_back_to(Moment(1, 7, 0))
    gone_on(session, inp.Choose("cellar/still"))
    assert len(json.dumps(session.to_json())) < alone * 2


def test_a_play_without_branches_is_kept_as_before() -> None:
    assert "branches" not in lived_to_the_cellar().to_json()


EDITS: dict[str, tuple[Callable[[str], str], bool]] = {
    "words": (lambda text: text.replace("It is dark", "It is darker"), True),
    "a new option": (
        lambda text: text.replace(
            "      - do: Say nothing.",
            "      - {do: Sing., id: sing}\n      - do: Say nothing.",
        ),
        True,
    ),
    "the cellar is gone": (
        lambda text: text.replace("scene: cellar\nwho: ben", "scene: vault\nwho: ben"),
        False,
    ),
}


@pytest.mark.parametrize("edit", EDITS)
def test_branches_of_an_edited_story_go_as_far_as_they_still_do(edit: str) -> None:
    change, is_whole = EDITS[edit]
    session = lived_to_the_cellar()
    session.go_back_to(Moment(1, LANDING, 0))
    data = json.loads(json.dumps(session.to_json()))
    again, notes = Session.restore(made(change(STAIR)), data)
    assert again.scene == "landing"
    assert (SHORTENED in notes) is not is_whole
    again.return_to(1)
    assert (again.scene == "cellar") is is_whole


BREAKS: dict[str, Callable[[dict[str, object]], object]] = {
    "no mapping": lambda _: 7,
    "number": lambda b: {**b, "number": 0},
    "the same number": lambda b: {**b, "number": 2},
    "name": lambda b: {**b, "name": "x" * 1000},
    "same": lambda b: {**b, "same": [10_000, 1]},
    "same short": lambda b: {**b, "same": [1]},
    "rest": lambda b: {**b, "rest": []},
    "nothing": lambda _: {},
}


@pytest.mark.parametrize("how", BREAKS)
def test_a_branch_that_makes_no_sense_is_left_out_and_the_play_goes_on(
    how: str,
) -> None:
    session = lived_to_the_cellar()
    session.go_back_to(Moment(1, LANDING, 0))
    data = json.loads(json.dumps(session.to_json()))
    data["branches"] = [BREAKS[how](data["branches"][0])]
    again, notes = Session.restore(stair(), data)
    assert again.history == session.history
    assert notes == (LOST,)
    assert again.branches.others == ()


@pytest.mark.parametrize("line", [7, {}, {"number": -1}, {"number": "x", "name": 7}])
def test_a_line_that_makes_no_sense_counts_as_the_first(line: object) -> None:
    data = {**lived_to_the_cellar().to_json(), "line": line, "branches": "none"}
    again, notes = Session.restore(stair(), data)
    assert (again.branches.number, again.branches.name, notes) == (1, "", ())
