"""Reads the story document: what holds for the whole of a story, and its calendar.

What else is declared reads `declarations`; rules wait until conditions can be read.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from game.loading import language as lang
from game.loading.names import Names
from game.loading.nodes import Mapping, Node, Scalar
from game.loading.reading import Reading, did_you_mean
from game.loading.sounds import SoundReader
from game.narrative import story as st
from game.narrative.diagnostics import Severity, Span

AMOUNT_MAX = 1_000
FOLLOW_MAX = 50
# Keys of the story that describe a screen, and how its texts begin.
_SCREENS = (("offers", "offers"), ("chart", "chart"), ("title_screen", "title"))


@dataclass(slots=True)
class Settings:
    """What the story document says, apart from what goes into `Names`.

    `nodes` are its fields, for those that need names known later.
    """

    nodes: dict[str, Node] = field(default_factory=dict)
    id: str = "story"
    title: str = ""
    language: str = "en"
    cost_from: str | None = None
    written_through: str | None = None
    calendar: list[st.Part] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    span: Span = field(default_factory=Span)


class StoryReader:
    """Reads the story document into `Names` and `Settings`.

    `spans` is where things were declared, by kind and name; added to.
    """

    def __init__(
        self,
        reading: Reading,
        names: Names,
        sounds: SoundReader,
        spans: dict[str, Span],
        is_new: Callable[[str, Scalar], bool],
    ) -> None:
        self.reading = reading
        self.names = names
        self.settings = Settings()
        self.spans = spans
        self._sounds = sounds
        self._is_new = is_new

    def read(self, node: Mapping) -> None:
        """Reads the document, once people and lights are known."""
        reading, settings = self.reading, self.settings
        fields = reading.fields(node, lang.STORY)
        settings.nodes = fields
        settings.span = node.span
        settings.id = reading.id(fields.get("story")) or "story"
        reading.whole(fields.get("format"), 1, 1)
        title = reading.words(fields.get("title"))
        settings.title = title.value if title else settings.id
        language = reading.words(fields.get("language"))
        settings.language = language.value if language else "en"
        leads = reading.several(fields.get("leads"))
        found = [reading.ref(lead, "person", self.names.people) for lead in leads]
        self.names.leads = tuple(lead for lead in found if lead)
        for key, value in reading.pairs(fields.get("stores"), "`stores`"):
            if self._is_new("stores", key):
                self._store(key, value)
        if "cost_from" in fields:
            settings.cost_from = reading.ref(
                fields["cost_from"], "store", self.names.stores
            )
        self._calendar(fields)
        written = reading.words(fields.get("written_through"))
        settings.written_through = written.value if written else None
        if written and written.value not in {p.day for p in settings.calendar}:
            reading.ref(written, "day", {p.day for p in settings.calendar})
        self._texts(fields)

    def _texts(self, fields: dict[str, Node]) -> None:
        texts = self.settings.texts
        texts["title"] = self.settings.title
        for name in ("content_note", "near_you", "credits"):
            scalar = self.reading.words(fields.get(name))
            if scalar:
                texts[name] = scalar.value.strip()
        thread = self._sounds.named(fields.get("thread_sound"))
        if thread:
            texts["thread_sound"] = thread
        for name, prefix in _SCREENS:
            if name not in fields:
                continue
            screen = self.reading.fields(fields[name], lang.SCREEN)
            for key in ("title", "picture", "light", "line"):
                scalar = self.reading.words(screen.get(key))
                if scalar:
                    texts[f"{prefix}_{key}"] = scalar.value
                    self.spans[f"text:{prefix}_{key}"] = scalar.span
            self.reading.ref(screen.get("light"), "light", self.names.lights)

    def _store(self, key: Scalar, node: Node) -> None:
        reading = self.reading
        fields = reading.fields(node, lang.STORE)
        low = reading.whole(fields.get("from"), -AMOUNT_MAX, AMOUNT_MAX) or 0
        high = reading.whole(fields.get("to"), low, AMOUNT_MAX)
        high = low if high is None else high
        start = reading.whole(fields.get("start"), low, high)
        of = fields.get("of")
        if isinstance(of, Scalar) and of.value == "leads":
            people = self.names.leads
        else:
            found = [
                reading.ref(item, "person", self.names.people)
                for item in reading.several(of)
            ]
            people = tuple(person for person in found if person)
        title = reading.words(fields.get("title"))
        full = reading.one_of(fields.get("full"), ("stays",))
        self.names.stores[key.value] = st.Store(
            key.value,
            title.value if title else key.value.replace("_", " "),
            people,
            low,
            high,
            low if start is None else start,
            full == "stays",
        )

    def _calendar(self, fields: dict[str, Node]) -> None:
        reading = self.reading
        titles = {
            key.value: words.value
            for key, value in reading.pairs(fields.get("parts"), "`parts`")
            if (words := reading.words(value)) is not None
        }
        for node in reading.sequence(fields.get("calendar"), "`calendar`"):
            day = reading.fields(node, lang.DAY)
            name = reading.id(day.get("day"))
            if name is None:
                continue
            title = reading.words(day.get("title"))
            parts = reading.several(day.get("parts"))
            for number, part in enumerate(parts):
                part_name = reading.id(part)
                if part_name is None:
                    continue
                entry = st.Part(
                    name,
                    title.value if title else name.capitalize(),
                    part_name,
                    titles.get(part_name, part_name.capitalize()),
                    self._follow(day.get("follow"), part_name),
                    number == len(parts) - 1,
                )
                if entry.id in self.names.parts:
                    reading.tell(
                        "W031",
                        part.span,
                        f"the part `{entry.id}` is in the calendar twice",
                        "days and their parts have different names",
                    )
                    continue
                self.names.parts[entry.id] = entry
                self.settings.calendar.append(entry)

    def _follow(self, node: Node | None, part: str) -> int:
        if isinstance(node, Mapping):
            value = node.get(part)
            if value is None:
                return 1
            return self.reading.whole(value, 0, FOLLOW_MAX) or 0
        if node is None:
            return 1
        return self.reading.whole(node, 0, FOLLOW_MAX) or 0


def rules(
    reading: Reading,
    settings: Settings,
    names: Names,
    effects_of: Callable[[dict[str, Node]], tuple[st.Effect, ...]],
    condition_of: Callable[[Node | None], "object"],
) -> list[st.Rule]:
    """The rules of the story document, once conditions can be read.

    `effects_of` and `condition_of` are those of the scene builder.
    """
    found: list[st.Rule] = []
    for node in reading.sequence(settings.nodes.get("rules"), "`rules`"):
        fields = reading.fields(node, lang.RULE)
        at = reading.one_of(fields.get("at"), ("part_ends", "day_ends"))
        effects = list(effects_of(fields))
        for key, value in reading.pairs(fields.get("at_most"), "`at_most`"):
            store = names.stores.get(key.value)
            if store is None:
                reading.tell(
                    "W030",
                    key.span,
                    f"there is no store `{key.value}`",
                    did_you_mean(key.value, names.stores),
                )
                continue
            most = reading.whole(value, store.low, store.high)
            if most is not None:
                effects.append(st.Cap(key.value, most))
        if at is not None:
            condition = condition_of(fields.get("if"))
            found.append(st.Rule(at, condition, tuple(effects)))  # type: ignore[arg-type]
    if settings.nodes and not settings.calendar and found:
        reading.tell(
            "W035",
            settings.span,
            "there are rules, and no calendar in which they could run",
            "add a `calendar`, or remove the rules",
            Severity.WARNING,
        )
    return found
