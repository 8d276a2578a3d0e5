"""Stories small enough to count by hand."""

from game.loading.compiler import Loaded
from game.narrative.story import Story
from tests.harness import loaded, story_of

HEAD = "story: tiny\nformat: 1\ntitle: Tiny\nstart: one\n"

# 17 words: 3, then labels of 2 and 3 with 3 and 1 below them, then 2 that stand
# always and 2 or 1 that vary.
FORD = """\
scene: one
beats:
  - |
    One two three.
  - choose:
      - do: Go left.
        id: left
        then: |
          Left it is.
      - do: Go right now.
        id: right
        then: |
          Right.
  - |
    {chose(left)? Sand here. | Stone.} The end.
"""
FORD_WORDS = 17
LEFT_WORDS, RIGHT_WORDS = 15, 12
# What only a play to the left, or to the right, has shown.
LEFT_ALONE, RIGHT_ALONE = 5, 2


def ford() -> Story:
    """The story of `FORD`."""
    return story_of(HEAD, FORD)


def ford_loaded() -> Loaded:
    """The same, with its places."""
    return loaded(HEAD, FORD)


def question(name: str) -> str:
    """A beat: a choice of two options that leads to nothing."""
    return f"""\
  - choose:
      - {{do: This., id: {name}_this}}
      - {{do: That., id: {name}_that}}
"""


PEOPLE = """\
people:
  ada: {name: Ada, picture: none}
  ben: {name: Ben, picture: none}
"""


def told(*, asks: str, between: int, answer: str, in_bens_scene: bool = False) -> Story:
    """A choice of Ada's, `between` choices after it, and then an answer.

    Args:
        asks: The beat with her choice.
        between: How many other choices come between.
        answer: The paragraph at the end.
        in_bens_scene: Whether that stands in a scene of Ben's.
    """
    middle = "".join(question(f"q{number}") for number in range(between))
    lead = "leads: [ada, ben]\n"
    end = f"  - |\n    {answer}\n"
    scenes = f"scene: one\nwho: ada\nbeats:\n{asks}{middle}"
    if in_bens_scene:
        scenes += "  - call: two\n---\nscene: two\nwho: ben\nbeats:\n"
    return story_of(HEAD + lead, PEOPLE, scenes + end)
