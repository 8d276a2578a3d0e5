"""Builds scenes: what holds for the whole of one, and what the calendar must know.

Its beats become operations in `beats`, its stage in `staging`.
"""

from dataclasses import dataclass

from game.loading import language as lang
from game.loading.beats import BeatBuilder
from game.loading.directions import AssetUse
from game.loading.names import Names
from game.loading.nodes import Mapping, Node
from game.loading.reading import Reading
from game.loading.texts import WrittenText
from game.narrative import story as st
from game.narrative.diagnostics import Severity


@dataclass(slots=True)
class Built:
    """A scene with what the calendar needs of it, and its asset uses."""

    scene: st.Scene
    offer: st.Offer
    uses: list[AssetUse]
    texts: list[WrittenText]


class SceneBuilder:
    """Builds the scene of one document."""

    def __init__(
        self, reading: Reading, names: Names, scene: str, beats: BeatBuilder
    ) -> None:
        self.reading = reading
        self.names = names
        self.scene = scene
        self.beats = beats
        self.texts = beats.texts
        self.effects = beats.effects

    def build(self, document: Mapping) -> Built:
        """The scene of `document`."""
        reading = self.reading
        fields = reading.fields(document, lang.SCENE)
        kind, who = self._kind(fields)
        if {"place", "light", "weather", "cast", "staging"} & fields.keys():
            self.beats.stage.open(fields)
        self.beats.stage.lit(fields)
        place = self.beats.directions.place
        self.beats.beats(fields.get("beats"))
        self.beats.code.append(st.EndScene())
        marks = tuple(
            mark
            for node in reading.several(fields.get("marks"))
            if (mark := reading.ref(node, "content mark", self.names.marks))
        )
        summary = self._summary(fields, marks)
        scene = st.Scene(self.scene, kind, who, marks, summary, tuple(self.beats.code))
        title = reading.words(fields.get("title"))
        street = fields.get("street")
        crossing = reading.one_of(fields.get("crossing"), ("first", "last"))
        offer = st.Offer(
            self.scene,
            kind,
            who,
            self._when(fields, kind),
            self.texts.condition(fields.get("if")),
            reading.whole(fields.get("priority"), -100, 100) or 0,
            crossing or "",
            reading.flag(fields.get("repeats")),
            title.value if title else "",
            place,
            self.texts.text(reading.words(street)) if street else None,
            self._absence(fields),
        )
        return Built(scene, offer, self.beats.directions.uses, self.texts.texts)

    def _kind(self, fields: dict[str, Node]) -> tuple[str, str | None]:
        people = self.names.people
        if "who" in fields and "passing" in fields:
            self.reading.tell(
                "W040",
                fields["passing"].span,
                "a scene is either a moment (`who`) or a passing (`passing`)",
                "remove one of the two",
            )
        if "who" in fields:
            return "moment", self.reading.ref(fields["who"], "person", people)
        if "passing" in fields:
            return "passing", self.reading.ref(fields["passing"], "person", people)
        return "scene", None

    def _when(self, fields: dict[str, Node], kind: str) -> tuple[str, ...]:
        found = [
            self.reading.ref(node, "part of the calendar", self.names.parts)
            for node in self.reading.several(fields.get("when"))
        ]
        if kind == "scene" and "when" in fields:
            self.reading.tell(
                "W041",
                fields["when"].span,
                "the calendar can't offer a plain scene",
                "say whose moment it is (`who: clara`), or `passing:`",
            )
        return tuple(part for part in found if part)

    def _summary(
        self, fields: dict[str, Node], marks: tuple[str, ...]
    ) -> st.Summary | None:
        node = fields.get("pass_over")
        if node is None:
            if marks:
                self.reading.tell(
                    "W042",
                    fields["marks"].span,
                    "a scene with content marks needs a `pass_over`",
                    "add `pass_over: {summary: ...}` for those who skip it",
                    Severity.WARNING,
                )
            return None
        inner = self.reading.fields(node, lang.PASS_OVER)
        words = self.reading.words(inner.get("summary"))
        if words is None:
            return None
        return st.Summary(self.texts.text(words), self.effects.effects(inner))

    def _absence(self, fields: dict[str, Node]) -> st.Absence | None:
        node = fields.get("without_you")
        if node is None:
            return None
        inner = self.reading.fields(node, lang.WITHOUT_YOU)
        words = self.reading.words(inner.get("line"))
        return st.Absence(
            self.texts.text(words) if words else None, self.effects.effects(inner)
        )
