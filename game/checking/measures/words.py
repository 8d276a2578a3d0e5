"""What a story's words are, and which of them a play has shown.

A *unit* is the least bit of text that is either shown or not: what stands
always in a paragraph, or one wording of a varying passage in it. Two plays have
shown the same words if they have shown the same units, so a set of units, kept
as the bits of one whole number, is all that must be remembered of a play.

What counts: paragraphs, lines heard of what happened elsewhere, labels of
options, their prices and the reasons for being out of reach, lines on offers,
titles of things to notice that stand in the story. What doesn't: summaries
(they stand in for words that are counted already), the notes around a story,
titles of scenes, acts and endings. A text that stands twice in one scene counts
once. A word is a run of letters or digits; "forty-one" and "hadn't" are one.

Source of the sum over planes: bit-sliced arithmetic, as in J. Rinfret,
P. O'Neil, E. O'Neil, "Bit-sliced index arithmetic", SIGMOD 2001.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.narrative import prose
from game.narrative import story as st

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
PLAIN = -1

Values = tuple[tuple[str, int], ...]


def count_words(text: str) -> int:
    """How many words `text` has."""
    return len(WORD.findall(text))


@dataclass(frozen=True, slots=True)
class Unit:
    """The least bit of text that is either shown or not.

    Attributes:
        scene: Scene id, or "" for what belongs to a person.
        kind: "prose", "heard", "label", "reason", "price", "offer" or "thing".
        source: The whole text as written.
        passage: Which varying passage of it, from 0; `PLAIN` for what is
            always shown.
        text: The words.
        words: How many, 1 or more.
    """

    scene: str
    kind: str
    source: str
    passage: int
    text: str
    words: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as it was shown: its words, how many, and the units they are."""

    text: str
    words: int
    units: int


class Texts:
    """All texts of a story, counted.

    Attributes:
        units: In the story's order; unit n is bit n of a set of units.
        total: The words of all units.
    """

    def __init__(self, story: st.Story) -> None:
        found: list[Unit] = []
        self._first: dict[tuple[str, str], int] = {}
        for scene, kind, source in _written(story):
            if (scene, source) not in self._first:
                self._first[scene, source] = len(found)
                found += _units(scene, kind, source)
        self.units = tuple(found)
        self.total = sum(unit.words for unit in found)
        # Plane k has the units whose number of words has the binary digit k.
        most = max((unit.words for unit in found), default=0)
        self._planes = [
            sum(1 << n for n, unit in enumerate(found) if unit.words >> k & 1)
            for k in range(most.bit_length())
        ]
        self._shown: dict[tuple[str, str, Values], Shown] = {}

    def shown(self, scene: str, source: str, values: Values = ()) -> Shown:
        """What a player reads of a text whose conditions came to `values`."""
        key = (scene, source, values)
        known = self._shown.get(key)
        if known is None:
            text = prose.words(source, values)
            known = Shown(text, count_words(text), self._units_of(*key))
            self._shown[key] = known
        return known

    def words_in(self, units: int) -> int:
        """How many words a set of units has."""
        return sum(
            (units & plane).bit_count() << k for k, plane in enumerate(self._planes)
        )

    def by_kind(self) -> dict[str, int]:
        """How many words of each kind there are."""
        found: dict[str, int] = {}
        for unit in self.units:
            found[unit.kind] = found.get(unit.kind, 0) + unit.words
        return found

    def _units_of(self, scene: str, source: str, values: Values) -> int:
        number = self._first.get((scene, source), self._first.get(("", source)))
        if number is None:
            return 0
        chosen = {(PLAIN, "")}
        known = dict(values)
        for passage, segment in enumerate(_passages(source)):
            arm = _arm(segment, known)
            if arm is not None:
                chosen.add((passage, segment.arms[arm].words))
        bits = 0
        for at in range(number, len(self.units)):
            unit = self.units[at]
            if unit.source != source:
                break
            text = "" if unit.passage == PLAIN else unit.text
            if (unit.passage, text) in chosen:
                bits |= 1 << at
        return bits


def _written(story: st.Story) -> Iterator[tuple[str, str, str]]:
    """(scene, kind, text as written) of all that a player can be shown."""
    for person in story.people.values():
        for _, line in person.empty:
            yield "", "reason", line
    for scene in story.scenes.values():
        offer = story.offers[scene.id]
        if offer.street is not None:
            yield scene.id, "offer", offer.street.source
        if offer.absence is not None and offer.absence.line is not None:
            yield scene.id, "heard", offer.absence.line.source
        for op in scene.code:
            yield from _of_op(scene.id, op)


def _of_op(scene: str, op: st.Op) -> Iterator[tuple[str, str, str]]:
    if isinstance(op, st.Say):
        yield scene, "prose", op.text.source
    elif isinstance(op, st.NoticeOp):
        yield from ((scene, "thing", each.title) for each in op.things)
    elif isinstance(op, st.ChooseOp):
        for option in op.options:
            yield from _of_option(scene, option)


def _of_option(scene: str, option: st.Option) -> Iterator[tuple[str, str, str]]:
    if option.label is not None:
        yield scene, "label", option.label.source
    if option.price:
        yield scene, "price", option.price
    if option.otherwise is not None:
        yield scene, "reason", option.otherwise.source


def _passages(source: str) -> Iterator[prose.Varying]:
    for segment in prose.segments(source)[0]:
        if isinstance(segment, prose.Varying) and segment.kind != "value":
            yield segment


def _units(scene: str, kind: str, source: str) -> Iterator[Unit]:
    plain = " ".join(
        segment if isinstance(segment, str) else "0" * (segment.kind == "value")
        for segment in prose.segments(source)[0]
    )
    words = count_words(plain)
    if words:
        yield Unit(scene, kind, source, PLAIN, plain, words)
    for number, passage in enumerate(_passages(source)):
        # Two arms with the same words are one wording.
        for text in dict.fromkeys(arm.words for arm in passage.arms):
            words = count_words(text)
            if words:
                yield Unit(scene, kind, source, number, text, words)


def _arm(passage: prose.Varying, known: dict[str, int]) -> int | None:
    """Which arm of a passage was shown; None if it was shown empty."""
    if passage.kind == "first":
        arm = 0 if known.get(passage.key, 1) else 1
        return arm if arm < len(passage.arms) else None
    if passage.kind in ("cycle", "shuffle"):
        return known.get(passage.key, 0) % len(passage.arms)
    for arm, each in enumerate(passage.arms):
        if each.condition is None or known.get(each.condition, 0):
            return arm
    return None
