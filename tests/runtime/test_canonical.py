"""A long play is written again and again; what was written before stays written."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from game.loading.load import load
from game.narrative.story import Story
from game.runtime.canonical import Finished, canonical
from game.runtime.policies import auto_play
from game.runtime.sealed import checked, checksum, sealed
from game.runtime.session import Session
from tests.harness import LIGHTHOUSE


@pytest.fixture(scope="module", name="story")
def _story() -> Story:
    story = load(LIGHTHOUSE).story
    assert story is not None
    return story


def _in_one_go(document: dict[str, Any]) -> bytes:
    text = json.dumps(document, sort_keys=True, separators=(",", ":"))
    return text.encode() + b"\n"


def _played(story: Story) -> Iterator[Session]:
    """A session at each of its stops, and once more after going back."""
    inputs = auto_play(story, "random", 3).replay.inputs
    session = Session(story)
    session.begin(3)
    yield session
    for given in inputs[1:]:
        session.read_on()
        session.perform(given)
        yield session
    for _ in range(12):
        session.back()
    session.read_on()
    yield session


@pytest.mark.parametrize("depth", range(8))
def test_how_deep_finished_values_are_looked_for_changes_nothing(depth: int) -> None:
    step = Finished({"b": ["ä", None, 1], "a": {"d": True, "c": '"\\'}})
    document = {
        "z": {"y": [step, {"x": step}, step], "w": [], "v": {}},
        "u": [[step], "{t}"],
        "s": step,
    }
    for _ in range(2):
        assert canonical(document, depth) == _in_one_go(document)


def test_every_save_of_a_play_is_what_writing_it_in_one_go_gives(story: Story) -> None:
    for session in _played(story):
        body = session.to_json()
        data = sealed(story.id, story.digest, 1, {}, body)
        document = json.loads(data)
        stated = document.pop("sha256")
        assert stated == checksum(document)
        assert checked("auto-1", story.id, data).body == json.loads(json.dumps(body))


def test_of_a_play_that_goes_on_only_the_new_stop_is_written(story: Story) -> None:
    texts: list[str] = []
    for session in _played(story):
        body = session.to_json()
        sealed(story.id, story.digest, 1, {}, body)
        present = [step.text for step in body["trail"]]
        # The same text, not an equal one: it was not written again.
        assert all(a is b for a, b in zip(texts, present, strict=False))
        assert len(texts) <= len(present) <= len(texts) + 1
        texts = present
    assert len(texts) > 4
