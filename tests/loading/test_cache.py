"""A cached story is the compiled one, and a damaged cache is only rebuilt."""

import shutil
from pathlib import Path

import pytest

from game.loading.cache import decoded, encoded
from game.loading.load import load, load_story
from game.narrative import inputs as inp
from game.narrative.step import step
from game.narrative.stops import open_inputs
from game.narrative.story import Story

TINY = Path(__file__).parents[1] / "packs" / "lighthouse"


def _compiled(folder: Path) -> Story:
    story = load(folder).story
    assert story is not None
    return story


def _play(story: Story) -> list[object]:
    """The events of a play that always takes the last input there is."""
    now = step(story, None, inp.Begin(7))
    events: list[object] = list(now.events)
    while inputs := open_inputs(story, now.state):
        now = step(story, now.state, inputs[-1])
        events += now.events
    return events


def test_a_cached_story_plays_like_the_compiled_one(tmp_path: Path) -> None:
    compiled, findings = load_story(TINY, tmp_path)
    cached, nothing = load_story(TINY, tmp_path)
    assert compiled is not None
    assert findings is not None
    assert cached is not None
    assert nothing is None, "the second time it comes from the cache"
    assert dict(cached.scenes) == dict(compiled.scenes)
    assert cached.offers == compiled.offers
    assert _play(cached) == _play(compiled)


def test_an_edited_story_is_compiled_anew(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(TINY, pack)
    load_story(pack, tmp_path / "cache")
    file = pack / "story" / "story.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("title: ", "title: New "), encoding="utf-8")
    story, findings = load_story(pack, tmp_path / "cache")
    assert story is not None
    assert story.title.startswith("New ")
    assert findings is not None


@pytest.mark.parametrize("cut", [0, 1, 40, 200, -1])
def test_a_cut_off_cache_is_not_used(cut: int) -> None:
    story = _compiled(TINY)
    data = encoded(story)
    assert decoded(data, story.digest) is not None
    assert decoded(data[:cut], story.digest) is None


def test_a_cache_with_one_wrong_byte_is_not_used() -> None:
    story = _compiled(TINY)
    data = bytearray(encoded(story))
    data[len(data) // 2] ^= 1
    assert decoded(bytes(data), story.digest) is None


def test_a_cache_of_another_story_is_not_used() -> None:
    story = _compiled(TINY)
    assert decoded(encoded(story), "0" * 64) is None


def test_a_damaged_cache_file_is_rebuilt(tmp_path: Path) -> None:
    load_story(TINY, tmp_path)
    (file,) = tmp_path.glob("*.story")
    whole = file.read_bytes()
    file.write_bytes(whole[:-10])
    story, findings = load_story(TINY, tmp_path)
    assert story is not None
    assert findings is not None
    assert file.read_bytes() == whole


def test_a_cache_folder_that_cannot_be_made_is_no_loss(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    story, _ = load_story(TINY, blocked / "cache")
    assert story is not None
