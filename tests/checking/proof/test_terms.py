"""Conditions that are folded and loosened never say more than is true."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as some

from game.checking.proof.building import model_of
from game.checking.proof.terms import folded, function, loosened, plain
from game.narrative.expression import Node
from tests.checking.proof.test_against_brute_force import compare
from tests.harness import story_of

BOUNDS = ((0, 1), (0, 1), (0, 2), (1, 1))

_slots = some.integers(0, 3).map(lambda i: ("slot", i))
_numbers = some.one_of(_slots, some.integers(-1, 3).map(lambda n: ("const", n)))
_sums = some.one_of(
    _numbers,
    some.tuples(some.sampled_from(["+", "-", "*"]), _numbers, _numbers),
    _numbers.map(lambda n: ("neg", n)),
)
_signs = some.sampled_from(["==", "!=", "<", "<=", ">", ">="])
_truths = some.one_of(
    some.integers(0, 1).map(lambda i: ("slot", i)),
    some.tuples(_signs, _sums, _sums),
    some.just(("const", 1)),
    some.just(("held", (2,))),
)
_conditions = some.recursive(
    _truths,
    lambda inner: some.one_of(
        inner.map(lambda node: ("not", node)),
        some.tuples(some.sampled_from(["and", "or"]), inner, inner),
    ),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(_conditions, some.frozensets(some.integers(0, 3)))
def test_what_may_be_and_what_must_be_lie_around_the_truth(
    condition: Node, kept: frozenset[int]
) -> None:
    node = plain(condition)
    simple = folded(node, BOUNDS)
    may = loosened(simple, kept, BOUNDS, may=True)
    must = loosened(simple, kept, BOUNDS, may=False)
    for values in product(*(range(low, high + 1) for low, high in BOUNDS)):
        truth = bool(function(node)(values))
        assert bool(function(simple)(values)) == truth
        assert truth or not function(must)(values)
        assert function(may)(values) or not truth


VISITS = """\
story: tiny
format: 1
title: Tiny
start: one
---
endings:
  over: {title: Over}
---
scene: one
beats:
  - choose:
      - {do: Go in., id: in, sticky: true, go: two}
      - do: Stop.
        id: stop
        if: visits(two) == 4
---
scene: two
beats:
  - "Hello. {cycle? a | b | c}"
  - if: visits(two) > 5
    then: Enough.
  - if: visits(two) == 0
    then: Never.
  - choose:
      - {do: Go back., id: back, sticky: true, go: one}
      - {do: Leave., id: leave, if: visits(two) > 6}
  - ending: over
"""


def test_visits_are_counted_as_far_as_anything_tells_them_apart() -> None:
    for patience in (0, 20):
        compare(VISITS, 3_000, patience)
    model = model_of(story_of(*VISITS.split("\n---\n")))
    slot = model.names.index("seen:two")
    most, again = model.visits[slot]
    assert (most, again) == (9, 7)
    values = list(model.starts)
    values[slot] = 10
    assert model.canonical(tuple(values))[slot] == 7
