"""A condition of an offer that is another one is felt where it comes to another."""

import pytest

from game.checking.proof.openness import Written, is_felt
from game.checking.proof.tours import Stand, Tour

SLOTS = ("seen:one", "took:one/tea", "act:tea", "var:late", "happened:two")
ONE: Written = [">", "seen:one", 0]
TEA: Written = [">=", "act:tea", 1]
LATE: Written = "var:late"


def _tour(*changes: tuple[tuple[int, int], ...]) -> Tour:
    """A play that came to part 1 with input 3, to part 2 with 6; a stand in each."""
    stands = [
        Stand(n, part, 0, 0, 0, changes[part]) for part, n in enumerate((1, 4, 6))
    ]
    return Tour({}, (0, 3, 6), tuple(stands), {})


SEEN_BEFORE = _tour(((0, 1),), (), ())
SEEN_WITHIN = _tour((), (), ((0, 1),))
SEEN_TWICE = _tour(((0, 1),), ((0, 2),), ())
GIVEN_AND_TAKEN = _tour((), ((2, 3),), ())


@pytest.mark.parametrize(
    ("tour", "then", "now", "felt"),
    [
        (SEEN_BEFORE, ONE, None, False),
        (SEEN_BEFORE, None, ONE, False),
        (SEEN_BEFORE, ONE, ["not", ONE], True),
        (SEEN_BEFORE, ONE, TEA, True),
        (SEEN_BEFORE, ONE, ["or", ONE, TEA], False),
        (SEEN_BEFORE, ["and", ONE, TEA], TEA, False),
        (SEEN_WITHIN, ONE, None, True),
        (SEEN_WITHIN, ONE, ["or", ONE, 0], False),
        (SEEN_TWICE, ONE, None, False),
        (SEEN_TWICE, ONE, [">", "seen:one", 1], True),
        (GIVEN_AND_TAKEN, ["==", "act:tea", 1], 0, True),
        (GIVEN_AND_TAKEN, ["held", ["act:tea"]], [">=", "act:tea", 3], False),
        (GIVEN_AND_TAKEN, [">", ["threads", [["act:tea"]]], 0], TEA, True),
        (SEEN_BEFORE, LATE, ["or", LATE, 0], True),
        (SEEN_BEFORE, ["not", "took:new/option"], None, False),
    ],
)
def test_a_condition_is_felt_where_it_may_have_come_to_another(
    tour: Tour, then: Written, now: Written, *, felt: bool
) -> None:
    assert is_felt(tour, 1, SLOTS, [(then, now)]) is felt


def test_a_part_that_was_not_seen_to_its_end_counts_as_felt() -> None:
    begun = SEEN_BEFORE._replace(parts=(0, 3))
    assert is_felt(begun, 1, SLOTS, [(ONE, None)])


def test_after_the_last_stand_a_slot_may_be_anything_that_it_can_become() -> None:
    last = SEEN_BEFORE._replace(stands=SEEN_BEFORE.stands[:2], entered={"one": (1, 7)})
    assert not is_felt(last, 1, SLOTS, [(ONE, None)])
    assert is_felt(last, 1, SLOTS, [(ONE, [">", "seen:one", 1])])
    assert not is_felt(last, 1, SLOTS, [(ONE, ["<", "seen:one", 3])])
    assert is_felt(last, 1, SLOTS, [(None, ["not", TEA])])
    assert is_felt(last, 1, SLOTS, [(None, ["!=", "act:tea", 4])])
    assert not is_felt(last, 1, SLOTS, [(None, ["<=", "happened:two", 1])])
    assert is_felt(last, 1, SLOTS, [(None, ["<", "happened:two", 1])])
