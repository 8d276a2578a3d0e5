"""All figures of stories that can be counted by hand, and their places."""

import pytest

from game.checking.measures.measure import Figures, dominating, measure
from game.checking.measures.tally import mean, percentile
from game.loading.compiler import Loaded
from game.loading.load import load
from tests.checking.measures.tiny import (
    FORD_WORDS,
    HEAD,
    LEFT_ALONE,
    LEFT_WORDS,
    PEOPLE,
    RIGHT_ALONE,
    RIGHT_WORDS,
    ford_loaded,
    question,
)
from tests.harness import LIGHTHOUSE, loaded

# The shape that others build on.
AGREED = {
    "plays",
    "words_total",
    "words_per_play",
    "share_seen",
    "new_in_second_play",
    "choices_per_play",
    "words_between_choices",
    "echo",
    "echo_late",
    "echo_across",
    "endings",
    "combinations",
    "policies",
}


def _days(scenes: str, acts: str = "") -> Loaded:
    head = (
        HEAD
        + "leads: [ada, ben]\nfinish: last\nparts: {noon: Noon}\ncalendar:\n"
        + "  - {day: mon, title: Mon, parts: [noon], follow: 1}\n"
        + "  - {day: tue, title: Tue, parts: [noon], follow: 1}\n"
    )
    return loaded(head, PEOPLE + acts, scenes)


def test_the_figures_of_a_ford_are_those_counted_by_hand() -> None:
    found = measure(ford_loaded(), 400)
    assert found["plays"] == 400
    assert found["words_total"] == FORD_WORDS
    play = found["words_per_play"]
    assert (play["p10"], play["p90"]) == (RIGHT_WORDS, LEFT_WORDS)
    # How many went left follows from the mean, and everything else from that.
    left = (play["mean"] - RIGHT_WORDS) / (LEFT_WORDS - RIGHT_WORDS)
    assert 0.4 < left < 0.6
    assert found["share_seen"] == pytest.approx(play["mean"] / FORD_WORDS, abs=0.001)
    new = left * (1 - left) * (LEFT_ALONE / LEFT_WORDS + RIGHT_ALONE / RIGHT_WORDS)
    assert found["new_in_second_play"] == pytest.approx(new, abs=0.03)
    assert found["choices_per_play"] == 1
    assert found["words_between_choices"]["max"] == 3 + 4
    assert found["options_per_choice"] == 2
    assert found["words_per_label"] == 2.5
    assert (found["echo"], found["remerged"], found["forks"]) == (0, 0, 200)


def test_the_shape_is_the_agreed_one() -> None:
    found = measure(load(LIGHTHOUSE), 20)
    assert found.keys() >= AGREED
    assert found["words_per_play"].keys() >= {"mean", "p10", "p90"}
    assert found["words_between_choices"].keys() >= {"mean", "p90", "max"}
    assert set(found["policies"]) >= {"random", "kind", "never", "hurried", "settled"}
    for each in found["policies"].values():
        assert each.keys() >= {"threads", "connections", "words"}
    assert set(found["endings"]) == {"dark", "light", "ida_stays"}


def test_the_same_story_gives_the_same_figures() -> None:
    assert measure(load(LIGHTHOUSE), 30) == measure(load(LIGHTHOUSE), 30)


def test_two_processes_give_the_figures_of_one() -> None:
    alone = measure(load(LIGHTHOUSE), 220)
    assert measure(load(LIGHTHOUSE), 220, processes=2) == alone


def test_progress_is_told_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    measure(ford_loaded(), 60, lambda done, total: told.append((done, total)))
    dones, totals = zip(*told, strict=True)
    assert list(dones) == sorted(dones)
    assert set(totals) == {dones[-1]}


def test_endings_and_their_combinations_are_told_apart() -> None:
    endings = (
        "endings:\n  hers: {title: Hers, of: ada}\n"
        "  up: {title: Up}\n  down: {title: Down}\n  never: {title: Never}\n"
    )
    scene = (
        "scene: one\nbeats:\n  - choose:\n"
        "      - {do: Stay., id: stay, then: [{ending: hers}]}\n"
        "      - {do: Go., id: go}\n"
        "  - choose:\n"
        "      - {do: Up., id: up, then: [{ending: up}]}\n"
        "      - {do: Down., id: down, then: [{ending: down}]}\n"
    )
    found = measure(loaded(HEAD, PEOPLE + endings, scene), 200)
    shares = found["endings"]
    assert shares["up"] + shares["down"] == pytest.approx(1)
    assert 0.35 < shares["hers"] < 0.65
    assert shares["never"] == 0
    assert found["combinations"] == 4


DAYS = """\
scene: one
beats: [Hello.]
---
scene: loved
who: ada
when: mon.noon
street: A light.
beats:
  - choose:
      - {do: Give soup., id: soup, act: soup}
      - {do: Give salt., id: salt, act: salt}
  - takes: soup
---
scene: barred
who: ben
when: tue.noon
street: Dark.
if: not seen(one)
beats: [Nobody comes here.]
---
scene: bens
who: ben
when: tue.noon
street: A lamp.
beats:
  - "{seen(barred)? Nobody reads this. | All read this.}"
  - call: called
---
scene: called
beats:
  - choose:
      - {do: Wait., id: wait}
      - {do: Sit., id: sit}
---
scene: walker
passing: ada
when: tue.noon
if: seen(barred)
beats: [A passing.]
---
scene: last
beats: [The end.]
"""
ACTS = """\
acts:
  soup: {from: ada, to: ben, title: Soup}
  salt: {from: ada, to: ben, title: Salt}
  tea: {from: ada, to: ben, title: Tea}
"""


@pytest.fixture(name="days", scope="module")
def _days_figures() -> Figures:
    return measure(_days(DAYS, ACTS), 60)


def _names(found: Figures, key: str, name: str) -> list[str]:
    return [each[name] for each in found["places"][key]]


def test_places_to_look_are_found_with_their_lines(days: Figures) -> None:
    assert _names(days, "forgotten_acts", "act") == ["salt"]
    assert _names(days, "acts_never_given", "act") == ["tea"]
    assert _names(days, "offers_never_open", "scene") == ["barred"]
    assert _names(days, "passings_never_drawn", "scene") == ["walker"]
    assert _names(days, "texts_never_seen", "text") == ["Dark.", "Nobody reads this."]
    lines = {
        each["scene"]: each["line"] for each in days["places"]["offers_never_open"]
    }
    wording = next(
        each["line"]
        for each in days["places"]["texts_never_seen"]
        if each["kind"] == "prose, a wording"
    )
    assert wording - lines["barred"] == 12


def test_a_choice_that_leads_to_nothing_is_called_silent_unless_it_is_the_last(
    days: Figures,
) -> None:
    silent = days["places"]["silent_choices"]
    assert [each["choice"] for each in silent] == ["loved/soup"]
    assert all(each["forks"] >= 20 for each in silent)


def test_an_offer_that_nobody_takes_is_told() -> None:
    many = "\n---\n".join(
        f"scene: m{n}\nwho: ada\nwhen: mon.noon\nstreet: A light.\nbeats: [Hello.]"
        for n in range(12)
    )
    end = "scene: one\nbeats: [Hello.]\n---\nscene: last\nbeats: [The end.]\n---\n"
    found = measure(_days(end + many), 1)
    plays = sum(each["plays"] for each in found["policies"].values())
    assert plays == 7
    passed_by = _names(found, "offers_never_taken", "scene")
    assert 12 - plays <= len(passed_by) < 12
    assert _names(found, "offers_never_open", "scene") == []


def test_acts_are_given_taken_and_counted_by_play(days: Figures) -> None:
    acts = days["acts"]
    each = acts["each"]
    assert each["soup"]["given"] == each["soup"]["taken"]
    assert each["soup"]["given"] + each["salt"]["given"] == pytest.approx(1, abs=0.001)
    assert each["salt"]["taken"] == each["tea"]["given"] == 0
    assert (acts["total"], acts["remembered"]) == (3, 1)
    assert acts["given_per_play"] == 1
    assert acts["taken_of_given"] == each["soup"]["taken"]


def test_tempers_are_told_apart(days: Figures) -> None:
    policies = days["policies"]
    assert set(policies) >= {"for ada", "for ben"}
    for each in policies.values():
        assert each["connections"] == each["threads"] == each["leads_linked"]


def test_the_longest_stretch_is_told_with_its_line() -> None:
    scene = (
        "scene: one\nbeats:\n"
        + question("a")
        + "  - One two three four five.\n"
        + question("b")
        + "  - One two.\n"
    )
    found = measure(loaded(HEAD, scene), 10)
    between = found["words_between_choices"]
    assert between["mean"] == pytest.approx(7 / 3, abs=0.001)
    assert (between["p90"], between["max"]) == (5, 5)
    first = found["places"]["stretches"][0]
    assert (first["words"], first["before"]) == (5, "one/b_this")
    assert first["to_line"] == 14
    assert first["line"] == (10 if first["after"] == "one/a_this" else 11)


def test_a_policy_that_is_best_at_everything_is_named() -> None:
    less = {"threads": 1, "connections": 1, "both_ways": 0, "words": 10}
    more = {"threads": 2, "connections": 2, "both_ways": 1, "words": 10}
    other = {"threads": 1, "connections": 1, "both_ways": 0, "words": 11}
    assert dominating({"a": less, "b": more}) == "b"
    assert dominating({"a": other, "b": more}) is None
    assert dominating({"a": less, "b": less}) is None


@pytest.mark.parametrize(
    ("numbers", "share", "expected"),
    [([], 0.9, 0), ([7], 0.1, 7), (list(range(1, 11)), 0.9, 9), ([3, 1, 2], 0.5, 2)],
)
def test_percentiles_are_by_nearest_rank(
    numbers: list[int], share: float, expected: int
) -> None:
    assert percentile(numbers, share) == expected
    assert mean([]) == 0.0


def test_all_stops_of_a_play_are_counted() -> None:
    found = measure(_days(DAYS, ACTS), 10)
    assert found["stops_by_kind"] == {"choice": 2, "notice": 0, "offers": 2}
    assert found["stops_per_play"]["mean"] == 4
