"""What families of made stories say of themselves is true of their small members."""

from pathlib import Path

import pytest

from game.checking.check import check
from game.cli.benches.judges import every_state, random_plays
from game.cli.benches.rows import made_pack
from game.cli.made_stories.families import FAMILIES, Family
from game.cli.made_stories.long import long_story
from game.cli.made_stories.made import Made
from game.cli.made_stories.puzzles import counters, hub, lock, many_flags
from game.cli.made_stories.town import FLAGS, town
from game.cli.made_stories.week import LEADS, THINGS, week
from game.loading.load import load
from game.narrative.story import Story

SMALL = [lock(3), lock(5), hub(2), hub(4), many_flags(7), counters(6), counters(8)]


def _story(made: Made, folder: Path) -> Story:
    story = load(made_pack(folder, "made", made.text)).story
    assert story is not None
    return story


def _options(story: Story) -> set[str]:
    return {s.removeprefix("took:") for s in story.slots if s.startswith("took:")}


@pytest.mark.parametrize("made", SMALL, ids=lambda made: made.name)
def test_a_family_knows_its_states_and_what_is_impossible(
    made: Made, tmp_path: Path
) -> None:
    pack = made_pack(tmp_path, "made", made.text)
    found = every_state(pack, seconds=60)
    assert found.is_whole
    assert found.count == made.states
    taken = {name for name in found.open if "/" in name}
    assert _options(_story(made, tmp_path)) - taken == made.impossible


def test_the_jam_of_the_lock_is_on_one_way_of_all(tmp_path: Path) -> None:
    pack = made_pack(tmp_path, "made", lock(4).text)
    assert "room, stuck" in every_state(pack, seconds=60).open
    assert "room, stuck" not in random_plays(pack, 1, seconds=60).open


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_a_family_is_made_the_same_each_time_and_without_mistakes(
    family: Family, tmp_path: Path
) -> None:
    size = family.sizes[1]
    made = family.make(size)
    assert made == family.make(size)
    report = check(made_pack(tmp_path, "made", made.text), proves=False)
    small_week = {"W207", "W324"}
    told = {finding.code for finding in report.findings}
    assert told <= (small_week if family.name == "week" else set())
    story = report.loaded.story
    assert story is not None
    assert made.impossible <= _options(story)


def test_the_largest_members_are_as_large_as_they_say(tmp_path: Path) -> None:
    town_300 = _story(town(300), tmp_path)
    assert len(town_300.scenes) == 300
    assert sum(slot.startswith("var:") for slot in town_300.slots) == FLAGS == 40
    whole = _story(week(60), tmp_path)
    moments = [scene for scene in whole.scenes if scene.startswith("moment")]
    acts = [act for act in whole.acts if act.startswith("act")]
    assert (len(moments), len(acts), len(whole.things)) == (60, 60, THINGS)
    assert sum(slot.startswith("store:") for slot in whole.slots) == len(LEADS) == 4
    assert len(_options(whole)) > 2_800


def test_plays_at_random_go_everywhere_in_a_small_week(tmp_path: Path) -> None:
    made = week(6)
    pack = made_pack(tmp_path, "made", made.text)
    story = _story(made, tmp_path)
    found = random_plays(pack, 300, seconds=60)
    missed = _options(story) - found.open
    assert made.impossible <= missed
    assert len(missed) < len(_options(story)) / 10


def test_a_long_story_has_about_the_lines_it_is_asked_for() -> None:
    assert 1_900 < long_story(2_000).count("\n") < 2_100
