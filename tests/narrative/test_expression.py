"""Conditions can't fail: whatever can be read can be evaluated."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from game.loading.conditions import condition
from game.loading.names import Names
from game.loading.tokens import BadCondition
from game.narrative import story as st
from game.narrative.expression import Node, compiled, slots_read


def _names() -> Names:
    names = Names()
    names.people = {
        p: st.Person(p, p.title(), None, None, "#000000") for p in ("ann", "bob")
    }
    names.variables = {
        "coins": st.Variable("coins", "number", 0, 5, 2),
        "late": st.Variable("late", "flag", 0, 1, 0),
        "badge": st.Variable("badge", "one_of", 0, 2, 0, ("none", "guest", "staff")),
    }
    names.stores = {
        "warmth": st.Store("warmth", "warmth", ("ann", "bob"), 0, 6, 3, True)
    }
    names.acts = {"tea": st.Act("tea", "ann", "bob", "Tea", None)}
    names.scenes = {"one": None}
    names.options = {"one/go": None}
    names.number_slots()
    return names


NAMES = _names()


def _value(source: str, **slots: int) -> int:
    values = list(NAMES.starts)
    for name, value in slots.items():
        values[NAMES.slots[name.replace("__", ":").replace("_of_", ".")]] = value
    return int(compiled(condition(source, NAMES, "one").node)(values))


def test_and_binds_closer_than_or_and_not_closer_than_both() -> None:
    assert _value("true or true and false") == 1
    assert _value("(true or true) and false") == 0
    assert _value("not false and false") == 0
    assert _value("not (false and false)") == 1


def test_sums_come_before_comparisons() -> None:
    assert _value("coins + 2 * 3 == 8", var__coins=2) == 1
    assert _value("coins - 1 - 1 < 1", var__coins=2) == 1
    assert _value("-coins > -3", var__coins=2) == 1


def test_names_are_compared_with_their_variable() -> None:
    assert _value("badge == guest", var__badge=1) == 1
    assert _value("guest != badge", var__badge=1) == 0
    assert _value("badge", var__badge=0) == 0
    assert _value("badge", var__badge=2) == 1


def test_amounts_and_facts() -> None:
    assert _value("warmth.ann <= 1", store__warmth_of_ann=1) == 1
    assert _value("seen(one)", seen__one=2) == 1
    assert _value("visits(one) == 2", seen__one=2) == 1
    assert _value("chose(go) and chose(one/go)", **{"took__one/go": 1}) == 1
    assert _value("given(tea) and not held(tea)", act__tea=1) == 1
    assert _value("slack(tea)", act__tea=2) == 1
    assert _value("linked(bob, ann)", act__tea=3) == 1
    assert _value("threads(ann) == 1", act__tea=4) == 1
    assert _value("threads(ann) == 0", act__tea=2) == 1


def test_the_slots_that_count_are_known() -> None:
    found = slots_read(condition("coins > 1 and linked(ann, bob)", NAMES).node)
    assert found == {NAMES.slots["var:coins"], NAMES.slots["act:tea"]}


_words = some.sampled_from(
    [
        *(
            [
                "coins",
                "late",
                "badge",
                "guest",
                "warmth.ann",
                "seen(one)",
                "chose(go)",
                "held(tea)",
            ]
        ),
        *(
            [
                "threads(ann)",
                "linked(",
                "ann",
                ",",
                "bob",
                ")",
                "(",
                "not",
                "and",
                "or",
                "==",
                "!=",
                "<",
                "<=",
                ">",
                ">=",
            ]
        ),
        *(
            [
                "+",
                "-",
                "*",
                "0",
                "1",
                "7",
                "99999999",
                "true",
                ".",
                "/",
                "!",
                "é",
                "'x'",
            ]
        ),
    ]
)


@given(some.lists(_words, max_size=30).map(" ".join))
def test_any_text_is_a_condition_or_a_message(source: str) -> None:
    node = _node_or_message(source)
    if node is not None:
        for values in (NAMES.starts, NAMES.lows, NAMES.highs):
            assert int(compiled(node)(values)) in (0, 1)


@given(some.text(max_size=80))
def test_no_text_at_all_makes_the_reader_fail(source: str) -> None:
    _node_or_message(source)


def _node_or_message(source: str) -> Node | None:
    bad: BadCondition | None = None
    try:
        return condition(source, NAMES, "one").node
    except BadCondition as problem:
        bad = problem
    assert bad.message
    assert 0 <= bad.offset <= len(source)
    return None


@pytest.mark.parametrize(
    "source",
    ["(" * 500, "not " * 100 + "late", "-" * 300 + "1 > 0", "late " * 999],
)
def test_depth_and_length_are_bounded(source: str) -> None:
    with pytest.raises(BadCondition):
        condition(source, NAMES)
