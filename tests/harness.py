"""What tests of stories share: stories from text, and short ways to play them."""

from pathlib import Path

from game.loading.compiler import Loaded, compile_sources
from game.loading.pack import Source
from game.narrative import events as ev
from game.narrative import inputs as inp
from game.narrative import prose
from game.narrative.step import Step, step
from game.narrative.story import Story
from game.narrative.views import plain

REPOSITORY = Path(__file__).parents[1]
LIGHTHOUSE = REPOSITORY / "tests" / "packs" / "lighthouse"


def loaded(*documents: str) -> Loaded:
    """What comes of reading `documents` as one file."""
    return compile_sources([Source("story/story.yaml", "\n---\n".join(documents))], [])


def story_of(*documents: str) -> Story:
    """The story that `documents` tell; fails with its findings if there is none."""
    found = loaded(*documents)
    assert found.story is not None, found.findings
    return found.story


def edit(file: Path, old: str, new: str) -> None:
    """Puts `new` in the place of `old`, which has to stand in the file."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


HEAD = "story: tiny\nformat: 1\ntitle: Tiny\nstart: one\n"


def story_with(scenes: str, declarations: str = "", head: str = "") -> Story:
    """A tiny story that starts at the scene `one`."""
    documents = [HEAD + head, scenes]
    if declarations:
        documents.append(declarations)
    return story_of(*documents)


class Play:
    """A play that is steered by hand: the last step, and all events so far."""

    def __init__(self, story: Story, seed: int = 0) -> None:
        self.story = story
        self.last: Step = step(story, None, inp.Begin(seed))
        self.events: list[ev.Event] = list(self.last.events)

    def give(self, *inputs: inp.Input) -> "Play":
        """Gives inputs one after the other."""
        for given in inputs:
            self.last = step(self.story, self.last.state, given)
            self.events += self.last.events
        return self

    def choose(self, *options: str) -> "Play":
        """Chooses options by their full ids."""
        return self.give(*(inp.Choose(option) for option in options))

    def said(self) -> list[str]:
        """The paragraphs of the last step, as shown."""
        return [
            plain(prose.runs(event.paragraph, event.values))
            for event in self.last.events
            if isinstance(event, ev.Said)
        ]

    def value(self, slot: str) -> int:
        """The value of a slot, such as "var:late" or "store:oil.ida"."""
        return self.last.state.values[self.story.slots.index(slot)]
