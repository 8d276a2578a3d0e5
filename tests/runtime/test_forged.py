"""Saves that were changed by hand, with a seal that fits: told or played, no fault."""

import json
import random
from collections.abc import Callable
from typing import Any

import pytest

from game.narrative import inputs as inp
from game.narrative.overviews import Moment
from game.runtime.chart import branch_views, chart
from game.runtime.constellation import constellation
from game.runtime.recap import recap
from game.runtime.sealed import checksum
from game.runtime.session import Session
from game.runtime.shelf import MemoryShelf
from game.runtime.store import StoreProblem
from tests.runtime.made import stair
from tests.runtime.test_branches import LANDING, gone_on, lived_to_the_cellar
from tests.runtime.test_passing import alley, at_the_fall
from tests.runtime.test_slots import slots_on

ODD: list[Any] = [
    None,
    True,
    -1,
    0,
    1,
    3,
    99,
    2**31,
    2**70,
    -(2**70),
    0.5,
    "",
    "landing",
    "ada",
    "x" * 30,
    "\ud800",
    [],
    {},
    [[]],
    [0],
    [0, 0],
    {"a": 1},
]


def _branched() -> Session:
    session = lived_to_the_cellar()
    session.go_back_to(Moment(1, LANDING, 0))
    gone_on(session, inp.Choose("landing/silence"))
    session.read_on()
    return session


def _cut() -> Session:
    session = at_the_fall(1)
    session.pass_over()
    return session


def _places(found: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in some JSON."""
    inner: list[tuple[Any, ...]] = [path] if path else []
    if isinstance(found, dict):
        for key, each in found.items():
            inner += _places(each, (*path, key))
    elif isinstance(found, list):
        for number, each in enumerate(found):
            inner += _places(each, (*path, number))
    return inner


def _changed(body: Any, chance: random.Random, places: list[tuple[Any, ...]]) -> Any:
    data = json.loads(json.dumps(body))
    *way, last = chance.choice(places)
    inner = data
    for step in way:
        inner = inner[step]
    match chance.randrange(4):
        case 0:
            del inner[last]
        case 1 if isinstance(inner, list):
            inner.insert(last, inner[last])
        case 2 if isinstance(inner[last], int) and not isinstance(inner[last], bool):
            inner[last] += chance.choice((-1, 1, 1000))
        case _:
            inner[last] = chance.choice(ODD)
    return data


def _played_on(session: Session) -> None:
    """Everything that screens ask of a session, and some steps."""
    chart(session)
    branch_views(session)
    constellation(session)
    recap(session, "ada", between=0)
    assert session.tableau is not None
    assert session.backlog is not None
    assert session.summary is None or session.summary
    session.to_json()
    while session.back():
        pass
    while session.redo():
        pass
    session.read_on()
    assert session.stop is not None
    for branch in session.branches.others[:1]:
        session.return_to(branch.number)
        chart(session)
        session.read_on()


@pytest.mark.parametrize(
    ("make", "story"), [(_branched, stair), (_cut, alley)], ids=["branches", "cuts"]
)
def test_a_body_that_was_changed_anywhere_is_played_or_told(
    make: Callable[[], Session], story: Callable[[], Any]
) -> None:
    body = make().to_json()
    places = _places(body)
    chance = random.Random(3)
    played = told = 0
    for _ in range(700):
        data = _changed(body, chance, places)
        try:
            session, notes = Session.restore(story(), data)
        except ValueError as problem:
            assert str(problem).endswith(".")  # noqa: PT017 - each in its turn
            told += 1
            continue
        assert all(note.endswith(".") for note in notes)
        _played_on(session)
        played += 1
    assert played > 100
    assert told > 100


def test_a_file_with_such_a_body_is_taken_in_or_told() -> None:
    whole = slots_on(MemoryShelf())
    parcel = json.loads(whole.export(whole.keep(_branched())))
    document = json.loads(parcel["save"])
    document.pop("sha256")
    places = _places(document)
    chance = random.Random(5)
    sentences: list[str] = []
    for _ in range(200):
        data = _changed(document, chance, places)
        data.pop("sha256", None)
        data["sha256"] = checksum(data)
        forged = json.dumps({**parcel, "save": json.dumps(data)}).encode()
        slots = slots_on(MemoryShelf())
        try:
            slots.take_in(forged)
        except StoreProblem as problem:
            sentences.append(str(problem))
        else:
            assert slots.listed()[0].can_load
    assert sentences
    assert all(sentence.endswith(".") for sentence in sentences)
