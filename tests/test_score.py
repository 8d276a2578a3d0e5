"""The music as it is written in `assets/workshop/sound_score.py`, and its files."""

import itertools
import runpy
from typing import Any

import pytest

from game.loading.load import load
from tests.harness import REPOSITORY

SCORE: dict[str, Any] = runpy.run_path(
    str(REPOSITORY / "assets" / "workshop" / "sound_score.py")
)
LEADS = SCORE["LEADS"]
TOGETHER = [
    group for count in (2, 3, 4) for group in itertools.combinations(LEADS, count)
]


def test_there_are_six_pairs_four_triples_and_the_quartet() -> None:
    assert [len(group) for group in TOGETHER] == [2] * 6 + [3] * 4 + [4]


@pytest.mark.parametrize("lead", LEADS)
def test_alone_a_motif_lacks_its_last_note(lead: str) -> None:
    beat = SCORE["landing_beat"](lead)
    begun = {at for at, *_ in SCORE["alone"](lead)}
    assert beat not in begun
    assert 4 <= len(SCORE["own_notes"](lead)) <= 6


@pytest.mark.parametrize("group", TOGETHER, ids="-".join)
def test_linked_everybodys_last_note_comes_from_another(group: tuple[str, ...]) -> None:
    for lead in group:
        beat = SCORE["landing_beat"](lead)
        wanted = SCORE["LANDINGS"][lead] % 12
        answers = {
            other: {
                pitch % 12 for at, _, pitch, _ in SCORE["linked"](other) if at == beat
            }
            for other in group
            if other != lead
        }
        assert any(wanted in found for found in answers.values())


@pytest.mark.parametrize("group", TOGETHER, ids="-".join)
def test_nothing_grates_on_strong_beats(group: tuple[str, ...]) -> None:
    notes = [note for lead in group for note in SCORE["linked"](lead)]
    assert {pitch % 12 for _, _, pitch, _ in notes} <= SCORE["FIVE_TONES"]
    for beat in range(0, SCORE["BEATS"], 2):
        for one, other in itertools.combinations(SCORE["sounding"](notes, beat), 2):
            apart = abs(one - other) % 12
            assert apart not in (1, 6, 11), f"{one} and {other} at beat {beat}"


def test_everybody_stays_within_their_voice() -> None:
    for lead in LEADS:
        low, high = SCORE["RANGES"][lead]
        for _, _, pitch, _ in SCORE["linked"](lead):
            assert low <= pitch <= high


def test_every_sound_of_the_story_has_its_file_and_every_file_its_sound() -> None:
    told = load(REPOSITORY).story
    assert told is not None
    files = {path.stem for path in (REPOSITORY / "assets" / "sound").glob("*.ogg")}
    assert set(told.sounds) == files
    for lead in told.leads:
        assert told.people[lead].music == (f"{lead}_alone", f"{lead}_linked")


def test_the_sounds_are_small() -> None:
    files = (REPOSITORY / "assets" / "sound").glob("*.ogg")
    assert sum(path.stat().st_size for path in files) < 4_500_000
