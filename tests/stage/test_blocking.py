"""Where everybody stands."""

from collections.abc import Mapping

import pytest

from game.library.sheets import Mark
from game.narrative.events import Figure
from game.stage.blocking import LEFT_EDGE, RIGHT_EDGE, Standing, block

MARKS: Mapping[str, Mark] = {
    "left": Mark("left", 400.0, 900.0, 450.0),
    "right": Mark("right", 1500.0, 900.0, 450.0),
    "stove": Mark("stove", 960.0, 900.0, 450.0, face="right"),
    "chair": Mark("chair", 1100.0, 880.0, 450.0, is_seat=True, face="left"),
}


def gap(one: Standing, other: Standing) -> float:
    return abs(one.x - other.x) - one.half - other.half


def test_a_mark_is_where_one_stands() -> None:
    placed = block([Figure("ada", "left")], MARKS, {"ada": 300.0})
    ada = placed["ada"]
    assert (ada.x, ada.y, ada.height) == (400.0, 900.0, 450.0)
    assert ada.width == pytest.approx(150.0)


def test_alone_one_looks_into_the_picture() -> None:
    assert not block([Figure("ada", "left")], MARKS, {})["ada"].looks_left
    assert block([Figure("ada", "right")], MARKS, {})["ada"].looks_left


def test_people_look_at_each_other_unless_the_place_turns_them() -> None:
    placed = block(
        [Figure("ada", "stove"), Figure("ben", "left"), Figure("kit", "right")],
        MARKS,
        {},
    )
    assert not placed["ada"].looks_left, "the mark says right"
    assert not placed["ben"].looks_left
    assert placed["kit"].looks_left


def test_two_on_one_mark_stand_apart_around_it() -> None:
    placed = block([Figure("ada", "left"), Figure("ben", "left")], MARKS, {})
    ada, ben = placed["ada"], placed["ben"]
    assert gap(ada, ben) > 0
    assert (ada.x + ben.x) / 2 == pytest.approx(400.0)
    assert not ada.looks_left
    assert ben.looks_left


def test_beside_is_near_and_without_overlap_and_face_to_face() -> None:
    widths = {"ada": 320.0, "ben": 200.0}
    placed = block([Figure("ada", "left"), Figure("ben", beside="ada")], MARKS, widths)
    ada, ben = placed["ada"], placed["ben"]
    assert 0 < gap(ada, ben) < 100
    assert ben.y == ada.y
    assert ada.looks_left == (ben.x < ada.x)
    assert ben.looks_left == (ada.x < ben.x)


def test_a_crowd_beside_one_person_does_not_overlap_or_leave_the_frame() -> None:
    cast = [Figure("ada", "left")] + [Figure(f"p{n}", beside="ada") for n in range(4)]
    placed = list(block(cast, MARKS, {}).values())
    for index, one in enumerate(placed):
        assert one.x - one.half >= LEFT_EDGE - 1
        assert one.x + one.half <= RIGHT_EDGE + 1
        for other in placed[index + 1 :]:
            assert gap(one, other) > -1


def test_beside_may_come_before_its_host_and_in_chains() -> None:
    cast = [
        Figure("kit", beside="ben"),
        Figure("ben", beside="ada"),
        Figure("ada", "right"),
    ]
    placed = block(cast, MARKS, {})
    assert set(placed) == {"ada", "ben", "kit"}
    assert placed["kit"].y == 900.0


def test_beside_each_other_or_nobody_still_finds_a_place() -> None:
    cast = [
        Figure("ada", beside="ben"),
        Figure("ben", beside="ada"),
        Figure("kit", beside="ghost"),
    ]
    assert set(block(cast, MARKS, {})) == {"ada", "ben", "kit"}


def test_without_a_mark_one_takes_a_free_one_but_no_chair() -> None:
    placed = block([Figure("ada", "stove"), Figure("ben"), Figure("kit")], MARKS, {})
    assert {placed["ben"].x, placed["kit"].x} == {400.0, 1500.0}


def test_an_unknown_mark_or_a_place_without_marks_is_no_end_of_the_world() -> None:
    assert block([Figure("ada", "attic")], MARKS, {})["ada"].height == 450.0
    crowd = [Figure(f"p{n}") for n in range(9)]
    placed = block(crowd, {}, {})
    assert len(placed) == 9


def test_a_seat_keeps_its_face() -> None:
    placed = block([Figure("ada", "chair"), Figure("ben", "right")], MARKS, {})
    assert placed["ada"].is_seat
    assert placed["ada"].looks_left


def test_several_on_one_bench_sit_close_and_still_apart() -> None:
    bench = Mark("bench", 960.0, 900.0, 450.0, is_seat=True)
    floor = Mark("floor", 960.0, 900.0, 450.0)
    widths = {"a": 300.0, "b": 200.0}

    def way(mark: Mark) -> float:
        cast = [Figure("a", mark.name), Figure("b", mark.name)]
        placed = block(cast, {mark.name: mark}, widths)
        assert all(s.is_seat == mark.is_seat for s in placed.values())
        return abs(placed["a"].x - placed["b"].x)

    assert way(bench) == pytest.approx((150.0 + 100.0) / 2)
    assert way(floor) > way(bench)
