"""How strongly lamps burn, and their way from one strength to another."""

from itertools import pairwise

from game.narrative.directing import Lamp
from game.narrative.story import Light
from game.stage.burning import TICKS_PER_S, Burning
from game.stage.pace import SLOW_TICKS

DUSK = Light("dusk", "", "", "", 0.5, lamps=(("stove", 0.8), ("neon", 0.4)))
NERVOUS = Light(
    "nervous", "", "", "", 0.5, lamps=(("stove", 1.0),), flicker=(("stove", 0.5),)
)


def _burning(light: Light | None = DUSK) -> Burning:
    burning = Burning(("stove", "neon", "candle"), seed=3)
    burning.turn(light, (), (), 0, cut=True)
    return burning


def test_a_light_says_how_its_lamps_burn_and_all_others_are_out() -> None:
    burning = _burning()
    assert [burning.percent(n, 0) for n in ("stove", "neon", "candle")] == [80, 40, 0]
    assert burning.percent("nobody", 0) == 0


def test_a_lamp_takes_as_long_as_it_is_told_and_never_goes_back() -> None:
    burning = _burning()
    burning.turn(DUSK, (Lamp("stove", 20),), (), 12, tenths=20)
    seen = [burning.percent("stove", moment) for moment in range(12, 40)]
    assert seen == sorted(seen, reverse=True)
    assert seen[0] == 80
    assert seen[23] > 20
    assert seen[24] == 20
    assert burning.is_turning(35)
    assert not burning.is_turning(36)


def test_a_cut_has_no_way() -> None:
    burning = _burning()
    burning.turn(DUSK, (Lamp("stove", 20),), (), 12, tenths=600, cut=True)
    assert burning.percent("stove", 12) == 20


def test_what_glows_is_a_share_of_the_light_but_not_of_what_was_turned() -> None:
    burning = _burning()
    burning.turn(DUSK, (Lamp("neon", 90),), (("stove", 50), ("neon", 10)), 0, cut=True)
    assert burning.percent("stove", 0) == 40
    assert burning.percent("neon", 0) == 90


def test_a_blackout_leaves_the_candle() -> None:
    burning = _burning()
    burning.turn(DUSK, (Lamp("others", 0), Lamp("candle", 70)), (), 0, cut=True)
    assert [burning.percent(n, 0) for n in ("stove", "neon", "candle")] == [0, 0, 70]


def test_a_lamp_flickers_through_few_strengths_and_mostly_burns() -> None:
    burning = _burning(NERVOUS)
    levels = burning.levels("stove", 0)
    assert levels == (100, 75, 50)
    seen = [burning.flickered("stove", 0, slow) for slow in range(0, 400, 4)]
    assert set(seen) == set(levels)
    assert seen.count(100) > len(seen) / 2


def test_no_lamp_flashes_more_than_three_times_a_second() -> None:
    for seed in range(20):
        burning = Burning(("stove",), seed)
        burning.turn(NERVOUS, (Lamp("stove", 100, 100),), (), 0, cut=True)
        burning.turn(NERVOUS, (Lamp("stove", 60, 100),), (), 240, tenths=80)
        strengths = [
            burning.flickered("stove", moment, moment // SLOW_TICKS * SLOW_TICKS)
            for moment in range(60 * TICKS_PER_S)
        ]
        assert len(set(strengths)) > 1
        for start in range(len(strengths) - TICKS_PER_S):
            second = strengths[start : start + TICKS_PER_S + 1]
            # A flash is a change of a tenth; a way goes in smaller steps.
            falls = sum(a - b >= 10 for a, b in pairwise(second))
            assert falls <= 3


def test_a_lamp_flickers_while_it_is_turned() -> None:
    burning = _burning(NERVOUS)
    burning.turn(NERVOUS, (Lamp("stove", 20),), (), 0, tenths=100)
    way = range(0, 100 * TICKS_PER_S // 10, SLOW_TICKS)
    below = [
        burning.flickered("stove", moment, moment) < burning.percent("stove", moment)
        for moment in way
    ]
    assert 0.2 * len(below) < sum(below) < 0.7 * len(below)
    # However it flickers: never brighter than where its way begins.
    seen = [burning.flickered("stove", moment, moment) for moment in way]
    assert max(seen) <= 100
    assert min(seen) >= 10


def test_a_turned_lamp_may_flicker_more_or_not_at_all() -> None:
    burning = _burning(NERVOUS)
    burning.turn(NERVOUS, (Lamp("stove", 100, 0),), (), 0, cut=True)
    assert burning.levels("stove", 0) == (100,)
    burning.turn(NERVOUS, (Lamp("stove", 100),), (), 0, cut=True)
    assert burning.levels("stove", 0) == (100, 75, 50)


def test_out_of_the_dark_lamps_come_one_after_the_other() -> None:
    burning = _burning()
    burning.rise(0, 10)
    assert burning.percent("stove", 0) == burning.percent("neon", 0) == 0
    first = [burning.percent("stove", m) > 0 for m in range(20)].index(True)
    second = [burning.percent("neon", m) > 0 for m in range(20)].index(True)
    assert first < second
    assert burning.percent("stove", 40) == 80


def test_a_glow_that_changes_by_itself_takes_its_time() -> None:
    burning = _burning()
    burning.turn(DUSK, (), (("stove", 50),), 0, tenths=2)
    assert burning.is_turning(30)
