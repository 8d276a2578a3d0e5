"""Builds what a story declares: people, variables, things, acts, lights and so on.

Works on the documents that have no `scene` key, before any scene is built, and
fills `Names`. References among declarations are checked after all are known.
"""

import re
from collections.abc import Callable, Iterable

from game.loading import language as lang
from game.loading.movement import GestureReader
from game.loading.names import Names
from game.loading.nodes import Mapping, Node, Scalar
from game.loading.reading import Reading
from game.loading.sounds import SoundReader
from game.loading.story_document import Settings, StoryReader
from game.narrative import story as st
from game.narrative.diagnostics import Span

STAGING_NAME = re.compile(r"[a-z][a-z0-9_ ]*\Z")
DEFAULT_COLOUR = "#b9c2d6"


class Declarations:
    """Reads declaring documents into `Names`; the story document among them."""

    def __init__(self, reading: Reading, names: Names) -> None:
        self.reading = reading
        self.names = names
        self.spans: dict[str, Span] = {}
        self.places: dict[str, list[tuple[Scalar, Node]]] = {}
        self.worn: dict[str, list[tuple[Scalar, Node]]] = {}
        self.glows: dict[str, tuple[tuple[str, ...], Node | None]] = {}
        self._later: list[Callable[[], None]] = []
        self._sounds = SoundReader(reading, names, self._later.append)
        self._story = StoryReader(
            reading, names, self._sounds, self.spans, self._is_new
        )

    @property
    def settings(self) -> Settings:
        """What the story document says, apart from what goes into `names`."""
        return self._story.settings

    def read(self, documents: list[Mapping], story: Mapping | None) -> None:
        """Reads all declaring documents, and the story document if there is one."""
        readers = {
            "people": self._person,
            "variables": self._variable,
            "things": self._thing,
            "acts": self._act,
            "endings": self._ending,
            "marks": self._mark,
            "lights": self._light,
            "places": self._place,
            "glows": self._glow,
            "sounds": self._sounds.sound,
            "gestures": self._gesture,
            "stagings": self._staging,
        }
        for document in documents:
            fields = self.reading.fields(document, lang.DECLARATIONS)
            for kind, node in fields.items():
                for key, value in self.reading.pairs(node, f"`{kind}`"):
                    if self._is_new(kind, key):
                        readers[kind](key, value)
        if story is not None:
            self._story.read(story)
        for check in self._later:
            check()

    def _is_new(self, kind: str, key: Scalar) -> bool:
        # A staging is called by a few words.
        is_named = kind == "stagings" and STAGING_NAME.match(key.value)
        if not is_named and self.reading.id(key) is None:
            return False
        name = f"{kind}:{key.value}"
        if name in self.spans:
            self.reading.tell(
                "W031",
                key.span,
                f"`{key.value}` is declared under `{kind}` twice",
                "give one of the two another name",
                also=self.spans[name],
            )
            return False
        self.spans[name] = key.span
        return True

    # --- single declarations ------------------------------------------------------

    def _person(self, key: Scalar, node: Node) -> None:
        fields = self.reading.fields(node, lang.PERSON)
        name = self.reading.words(fields.get("name"))
        called = self.reading.words(fields.get("as"))
        if name is None and called is None:
            self.reading.tell(
                "W012",
                key.span,
                f"nobody could say what `{key.value}` is called",
                "write `name:` for a proper name, or `as:` for somebody without one",
            )
        picture = self.reading.words(fields.get("picture"))
        shown: str | None = picture.value if picture else key.value
        if shown == "none":
            shown = None
        empty = tuple(
            (store.value, words.value)
            for store, value in self.reading.pairs(fields.get("empty"), "`empty`")
            if (words := self.reading.words(value)) is not None
        )
        # Conditions are read later, when every name is known.
        self.worn[key.value] = self.reading.pairs(fields.get("shows"), "`shows`")
        self.names.people[key.value] = st.Person(
            key.value,
            name.value if name else None,
            called.value if called else None,
            shown,
            self.reading.colour(fields.get("colour"), DEFAULT_COLOUR),
            empty,
            self._sounds.music_of(fields.get("music")),
        )

    def _variable(self, key: Scalar, node: Node) -> None:
        name = key.value
        taken = (*lang_words(), "true", "false")
        if name in taken:
            self.reading.tell(
                "W032",
                key.span,
                f"`{name}` is a word of the language",
                "give the variable another name",
            )
        if isinstance(node, Scalar):
            if node.value != "flag":
                self.reading.tell(
                    "W033",
                    node.span,
                    f"`{node.value}` is no kind of variable",
                    "write `flag`, {number: 0..6} or {one_of: [none, a, b]}",
                )
            self.names.variables[name] = st.Variable(name, "flag", 0, 1, 0)
            return
        fields = self.reading.fields(node, lang.VARIABLE)
        if "one_of" in fields:
            self._one_of(name, fields)
        elif "number" in fields:
            self._number(name, fields)
        else:
            self.names.variables[name] = st.Variable(name, "flag", 0, 1, 0)
            if isinstance(node, Mapping):
                self.reading.tell(
                    "W033",
                    key.span,
                    f"`{name}` says neither `number` nor `one_of`",
                    "write `flag`, {number: 0..6} or {one_of: [none, a, b]}",
                )

    def _one_of(self, name: str, fields: dict[str, Node]) -> None:
        items = self.reading.sequence(fields["one_of"], "`one_of`")
        found = [self.reading.id(item) for item in items]
        names = tuple(dict.fromkeys(n for n in found if n)) or ("none",)
        start = 0
        if "start" in fields:
            chosen = self.reading.one_of(fields["start"], names)
            start = names.index(chosen) if chosen else 0
        self.names.variables[name] = st.Variable(
            name, "one_of", 0, len(names) - 1, start, names
        )

    def _number(self, name: str, fields: dict[str, Node]) -> None:
        low, high = 0, 1
        scalar = self.reading.scalar(fields["number"], "bounds such as 0..6")
        match = (
            re.match(r"(-?[0-9]{1,6})\.\.(-?[0-9]{1,6})\Z", scalar.value)
            if scalar
            else None
        )
        if match and int(match.group(1)) <= int(match.group(2)):
            low, high = int(match.group(1)), int(match.group(2))
        elif scalar is not None:
            self.reading.tell(
                "W034",
                scalar.span,
                f"`{scalar.value}` are no bounds",
                "write the least and the greatest value: 0..6",
            )
        start = min(max(0, low), high)
        if "start" in fields:
            given = self.reading.whole(fields["start"], low, high)
            start = start if given is None else given
        full = self.reading.one_of(fields.get("full"), ("stays",))
        self.names.variables[name] = st.Variable(
            name, "number", low, high, start, saturates=full == "stays"
        )

    def _thing(self, key: Scalar, node: Node) -> None:
        fields = self.reading.fields(node, lang.THING)
        title = self.reading.words(fields.get("title"))
        holder = fields.get("holder")
        held_by = holder.value if isinstance(holder, Scalar) else st.NOBODY
        self._later.append(
            lambda: self._check(holder, "person", [*self.names.people, st.NOBODY])
        )
        self.names.things[key.value] = st.Thing(
            key.value,
            title.value if title else key.value,
            held_by,
            self.reading.flag(fields.get("in_hand")),
        )

    def _act(self, key: Scalar, node: Node) -> None:
        fields = self.reading.fields(node, lang.ACT)
        giver = self.reading.scalar(fields.get("from"), "a person")
        receiver = self.reading.scalar(fields.get("to"), "a person")
        thing = self.reading.scalar(fields.get("thing"), "a thing")
        title = self.reading.words(fields.get("title"))
        for side in (giver, receiver):
            self._later.append(
                lambda side=side: self._check(  # type: ignore[misc]
                    side, "person", self.names.people
                )
            )
        self._later.append(lambda: self._check(thing, "thing", self.names.things))
        self.names.acts[key.value] = st.Act(
            key.value,
            giver.value if giver else "",
            receiver.value if receiver else "",
            title.value if title else key.value.replace("_", " "),
            thing.value if thing else None,
        )

    def _ending(self, key: Scalar, node: Node) -> None:
        fields = self.reading.fields(node, lang.ENDING)
        title = self.reading.words(fields.get("title"))
        of = self.reading.scalar(fields.get("of"), "a person")
        self._later.append(lambda: self._check(of, "person", self.names.people))
        self.names.endings[key.value] = st.Ending(
            key.value, title.value if title else key.value, of.value if of else None
        )

    def _mark(self, key: Scalar, node: Node) -> None:
        words = self.reading.words(node)
        self.names.marks[key.value] = words.value if words else key.value

    def _light(self, key: Scalar, node: Node) -> None:
        fields = self.reading.fields(node, lang.LIGHT)

        def amounts(name: str) -> tuple[tuple[str, float], ...]:
            return tuple(
                (lamp.value, amount)
                for lamp, value in self.reading.pairs(fields.get(name), f"`{name}`")
                if (amount := self.reading.number(value, 0, 1)) is not None
            )

        lamps = fields.get("lamps")
        for lamp, _ in lamps.items if isinstance(lamps, Mapping) else ():
            self.spans[f"lamp:{key.value}.{lamp.value}"] = lamp.span
        strength = self.reading.number(fields.get("strength"), 0, 1)
        self.names.lights[key.value] = st.Light(
            key.value,
            self.reading.colour(fields.get("air"), "#2a3b5e"),
            self.reading.colour(fields.get("shadow"), "#0e1428"),
            self.reading.colour(fields.get("tint"), "#ffffff"),
            0.0 if strength is None else strength,
            amounts("lamps"),
            amounts("flicker"),
        )

    def _place(self, key: Scalar, node: Node) -> None:
        # Its conditions are read later, when every name is known.
        fields = self.reading.fields(node, lang.PLACE)
        self._sounds.of_place(key.value, fields)
        self.places[key.value] = self.reading.pairs(fields.get("shows"), "`shows`")

    def _glow(self, key: Scalar, node: Node) -> None:
        # Its amount is read later, when every name is known.
        fields = self.reading.fields(node, lang.GLOW)
        lamps = []
        for item in self.reading.several(fields.get("lamps")):
            lamp = self.reading.words(item)
            if lamp is not None:
                lamps.append(lamp.value)
                self.spans[f"glow:{key.value}.{lamp.value}"] = lamp.span
        self.glows[key.value] = tuple(dict.fromkeys(lamps)), fields.get("amount")

    def _gesture(self, key: Scalar, node: Node) -> None:
        gesture = GestureReader(self.reading).gesture(key, node)
        if gesture is not None:
            self.names.gestures[key.value] = gesture

    def _staging(self, key: Scalar, node: Node) -> None:
        # Read where it is played, since then it is known by whom.
        fields = self.reading.fields(node, lang.STAGING)
        for role in self.reading.several(fields.get("roles")):
            self.reading.id(role)
        if isinstance(node, Mapping):
            self.names.stagings[key.value] = node

    def _check(self, node: Node | None, kind: str, known: Iterable[str]) -> None:
        self.reading.ref(node, kind, set(known))


def lang_words() -> tuple[str, ...]:
    """The words that conditions keep for themselves."""
    return ("and", "or", "not", "first", "cycle", "shuffle")
