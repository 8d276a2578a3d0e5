"""Towns: many scenes, a pool of flags that gate them, chapter after chapter."""

from collections.abc import Iterator

from game.cli.made_stories.made import Made, documents, flags
from game.narrative.state import next_random

FLAGS = 40
# The first flags are set on the way and wanted later; the next may be cleared
# again, and are wanted clear; of each pair of the others one at most is set.
KEPT = 16
LOOSE = 8
PAIRS = (FLAGS - KEPT - LOOSE) // 2
SCENES_A_CHAPTER = 10
GATED = (2, 5, 8)


def town(scenes: int) -> Made:
    """A story of `scenes` scenes and 40 flags.

    Each chapter is a square with nine houses around it, visited once and in any
    order, or not; some are open only to who did something before. In each house
    is a choice that sets flags, and a door that wants some of them. In one house
    of each chapter a door wants two flags of which nobody can have both.
    """
    chapters = max(1, scenes // SCENES_A_CHAPTER)
    draw = _Draw(scenes)
    parts: list[str] = []
    for chapter in range(chapters):
        parts.append(_square(draw, chapter, chapters))
        for house in range(SCENES_A_CHAPTER - 1):
            parts.append(_house(draw, chapter, house))
    text = documents(
        "story: town\nformat: 1\ntitle: The town\nstart: square_0\n",
        flags([f"f{n}" for n in range(FLAGS)]),
        *parts,
    )
    impossible = frozenset(f"house_{chapter}_0/sealed" for chapter in range(chapters))
    return Made("town", scenes, text, impossible)


class _Draw:
    """Numbers drawn the same way each time."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def below(self, limit: int) -> int:
        self.seed, number = next_random(self.seed)
        return number * limit >> 32


def _square(draw: _Draw, chapter: int, chapters: int) -> str:
    houses = "".join(
        f"      - {{do: Knock at house {house}., id: house_{house}, "
        f"call: house_{chapter}_{house}, again: true"
        + (f", if: {_gate(draw, chapter)}" if chapter and house in GATED else "")
        + "}\n"
        for house in range(SCENES_A_CHAPTER - 1)
    )
    last = chapter + 1 == chapters
    after = "ending: out" if last else f"go: square_{chapter + 1}"
    return (
        f"scene: square_{chapter}\nbeats:\n"
        f"  - The square of chapter {chapter}, in its own weather.\n"
        f"  - choose:\n{houses}"
        f"      - {{do: Walk on., id: on}}\n  - {after}\n"
    )


def _house(draw: _Draw, chapter: int, house: int) -> str:
    doors = "".join(_doors(draw, chapter, house))
    return (
        f"scene: house_{chapter}_{house}\nbeats:\n"
        f"  - |\n    A stair, a lamp, and somebody who has been waiting for it.\n"
        f"  - choose:\n{_gifts(draw, chapter, house)}"
        f"      - {{do: Say nothing., id: nothing}}\n"
        f"  - choose:\n{doors}"
        f"      - {{do: Go out again., id: out}}\n"
    )


def _gifts(draw: _Draw, chapter: int, house: int) -> str:
    """What may be taken here: a flag to keep, a loose one, or one of a pair."""
    if house == 0:
        # All of a pair is in one house of one chapter, so it's one or the other.
        if chapter >= PAIRS:
            return f"      - {{do: Nod., id: nod, set: {{f{KEPT}: true}}}}\n"
        first = KEPT + LOOSE + 2 * chapter
        return (
            f"      - {{do: Take the left one., id: left, set: {{f{first}: true}}}}\n"
            f"      - {{do: Take the right one., id: right, "
            f"set: {{f{first + 1}: true}}}}\n"
        )
    kept = (chapter * (SCENES_A_CHAPTER - 1) + house) % KEPT
    loose = KEPT + (draw.below(LOOSE) if chapter else (house - 1) % LOOSE)
    value = "false" if chapter and draw.below(2) else "true"
    return (
        f"      - {{do: Promise something., id: promise, set: {{f{kept}: true}}}}\n"
        f"      - {{do: Change one's mind., id: change, set: {{f{loose}: {value}}}}}\n"
    )


def _doors(draw: _Draw, chapter: int, house: int) -> Iterator[str]:
    if house == 0:
        first = KEPT + LOOSE + 2 * (chapter % min(PAIRS, chapter + 1))
        yield (
            f"      - {{do: Open the sealed door., id: sealed, "
            f"if: f{first} and f{first + 1}}}\n"
        )
        yield f"      - {{do: Open the left door., id: left_door, if: f{first}}}\n"
        yield (
            f"      - {{do: Open the right door., id: right_door, if: f{first + 1}}}\n"
        )
    elif chapter:
        yield f"      - {{do: Ask for it., id: ask, if: {_gate(draw, chapter)}}}\n"


def _gate(draw: _Draw, chapter: int) -> str:
    """One or two flags that could be had by now, and sometimes one to be clear."""
    could = min(KEPT, chapter * (SCENES_A_CHAPTER - 2))
    words = [f"f{draw.below(could)}" for _ in range(1 + draw.below(2))]
    if draw.below(2):
        words.append(f"not f{KEPT + draw.below(LOOSE)}")
    return " and ".join(dict.fromkeys(words))
