"""Builds scenes: beats become a flat list of operations with jumps.

One `SceneBuilder` builds one scene. Every use of a picture, mark, hotspot,
face, light or sound is noted as an `AssetUse` with its place in the text, so
that the checker can compare them with what the assets offer.
"""

import re
from dataclasses import dataclass
from typing import Any

from game.loading import language as lang
from game.loading.conditions import BadCondition, amount, condition
from game.loading.names import Names
from game.loading.nodes import Mapping, Node, Scalar, Sequence
from game.loading.reading import Reading, did_you_mean, position
from game.narrative import story as st
from game.narrative.diagnostics import Severity, Span
from game.narrative.expression import Expression, constant
from game.narrative.prose import VARYING_WORDS, Varying, segments

CHOICE_DEPTH_MAX = 3
_SPEECH = re.compile(r"([a-z][a-z0-9_]*)(?: \(([^()]*)\))?:(?:\s+|$)")
_PARAGRAPH = re.compile(r"(?:[^\n]+|\n(?![ \t]*\n))+")
_LINE_END = re.compile(r"[ \t]*\n[ \t]*")
_SPACES = re.compile(r" {2,}")
_STAGE_NAMES = tuple(key.name for key in lang.STAGE_KEYS)
_EFFECT_NAMES = tuple(key.name for key in lang.EFFECT_KEYS)
_LIVES = {
    "act": "given",
    "takes": "taken",
    "slack": "slack",
    "mends": "mended",
    "calls_on": "called",
}
_BEATS = {
    "if": lang.IF_BEAT,
    "choose": lang.CHOOSE_BEAT,
    "notice": lang.NOTICE_BEAT,
    "random": lang.RANDOM_BEAT,
}


@dataclass(frozen=True, slots=True)
class AssetUse:
    """A picture, mark, hotspot, face, light or sound that a story names.

    Attributes:
        kind: "place", "mark", "hotspot", "face", "light", "lamp" or "sound".
        name: Its name.
        of: The place of a mark or hotspot, the person of a face, or "".
        span: Where it is named.
    """

    kind: str
    name: str
    of: str
    span: Span


@dataclass(slots=True)
class Built:
    """A scene with what the calendar needs of it, and its asset uses."""

    scene: st.Scene
    offer: st.Offer
    uses: list[AssetUse]
    texts: list["WrittenText"]


@dataclass(frozen=True, slots=True)
class WrittenText:
    """A shown text with where it stands, which is worked out when asked for."""

    source: str
    scalar: Scalar
    start: int

    @property
    def span(self) -> Span:
        """Where the text begins in its file."""
        return position(self.scalar, self.start)


def slug(words: str) -> str:
    """A name made of the first words of a label."""
    found = re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")
    found = "_".join(found.split("_")[:4])
    return found if found[:1].isalpha() else f"option_{found}".rstrip("_")


class SceneBuilder:
    """Builds the scene of one document."""

    def __init__(
        self, reading: Reading, names: Names, scene: str, option_ids: dict[int, str]
    ) -> None:
        self.reading = reading
        self.names = names
        self.scene = scene
        self.option_ids = option_ids
        self.code: list[Any] = []
        self.uses: list[AssetUse] = []
        self.texts: list[WrittenText] = []
        self.place: str | None = None
        self.choice_depth = 0

    # --- the scene ----------------------------------------------------------------

    def build(self, document: Mapping) -> Built:
        """The scene of `document`."""
        reading = self.reading
        fields = reading.fields(document, lang.SCENE)
        kind, who = self._kind(fields)
        if {"place", "light", "weather", "cast"} & fields.keys():
            self.code.append(self._stage(fields))
        place = self.place
        self.beats(fields.get("beats"))
        self.code.append(st.EndScene())
        marks = tuple(
            mark
            for node in reading.several(fields.get("marks"))
            if (mark := reading.ref(node, "content mark", self.names.marks))
        )
        summary = self._summary(fields, marks)
        scene = st.Scene(self.scene, kind, who, marks, summary, tuple(self.code))
        title = reading.words(fields.get("title"))
        street = fields.get("street")
        crossing = reading.one_of(fields.get("crossing"), ("first", "last"))
        offer = st.Offer(
            self.scene,
            kind,
            who,
            self._when(fields, kind),
            self.condition(fields.get("if")),
            reading.whole(fields.get("priority"), -100, 100) or 0,
            crossing or "",
            reading.flag(fields.get("repeats")),
            title.value if title else "",
            place,
            self.text(reading.words(street)) if street else None,
            self._absence(fields),
        )
        return Built(scene, offer, self.uses, self.texts)

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
        return st.Summary(self.text(words), self.effects(inner))

    def _absence(self, fields: dict[str, Node]) -> st.Absence | None:
        node = fields.get("without_you")
        if node is None:
            return None
        inner = self.reading.fields(node, lang.WITHOUT_YOU)
        words = self.reading.words(inner.get("line"))
        return st.Absence(self.text(words) if words else None, self.effects(inner))

    # --- beats --------------------------------------------------------------------

    def beats(self, node: Node | None) -> None:
        """Appends the operations of a block of prose or a list of beats."""
        if node is None:
            return
        if isinstance(node, Scalar):
            self._prose(node)
            return
        if isinstance(node, Mapping):
            self._beat(node)
            return
        for item in node.items:
            if isinstance(item, Scalar):
                self._prose(item)
            elif isinstance(item, Mapping):
                self._beat(item)
            else:
                self.reading.tell(
                    "W043",
                    item.span,
                    "a list stands where a beat is wanted",
                    "remove one of the two dashes",
                )

    def _beat(self, node: Mapping) -> None:
        keys = [key.value for key, _ in node.items]
        for name, shape in _BEATS.items():
            if name in keys:
                fields = self.reading.fields(node, shape)
                if name in fields:
                    getattr(self, f"_{name}_beat")(fields)
                return
        self._small(node)

    def _small(self, node: Mapping) -> None:
        fields = self.reading.fields(node, lang.SMALL_BEAT)
        done: set[str] = set()
        for name in fields:
            if name in done:
                continue
            if name == "place":
                self.code.append(self._stage(fields))
                done |= {"light", "weather", "cast"}
            elif name == "cast" and "place" not in fields:
                self.code.append(self._stage(fields))
                done |= {"light", "weather"}
            elif name in _STAGE_NAMES:
                self._direction(name, fields[name])
            elif name in _EFFECT_NAMES:
                effects = self.effects({name: fields[name]})
                if effects:
                    self.code.append(st.Do(effects))
            elif name in ("ending", "go", "call"):
                self._onward(name, fields[name])

    def _onward(self, how: str, node: Node) -> None:
        if how == "ending":
            ending = self.reading.ref(node, "ending", self.names.endings)
            if ending:
                self.code.append(st.Finish(ending))
            return
        target = self.reading.ref(node, "scene", self.names.scenes)
        if target:
            self.code.append(st.Go(target) if how == "go" else st.Call(target))

    def _if_beat(self, fields: dict[str, Node]) -> None:
        arms = [fields]
        for node in self.reading.sequence(fields.get("elif"), "`elif`"):
            arms.append(self.reading.fields(node, lang.ELIF))
        ends: list[int] = []
        for arm in arms:
            test = self.condition(arm.get("if")) or constant(1)
            unless = self._reserve()
            self.beats(arm.get("then"))
            ends.append(self._reserve())
            self.code[unless] = st.Unless(test, len(self.code))
        self.beats(fields.get("else"))
        for end in ends:
            self.code[end] = st.Jump(len(self.code))

    def _random_beat(self, fields: dict[str, Node]) -> None:
        branch = self._reserve()
        arms: list[tuple[int, int]] = []
        ends: list[int] = []
        for node in self.reading.sequence(fields.get("random"), "`random`"):
            arm = self.reading.fields(node, lang.RANDOM_ARM)
            weight = 1
            if "weight" in arm:
                weight = self.reading.whole(arm["weight"], 1, 1000) or 1
            arms.append((weight, len(self.code)))
            self.beats(arm.get("then"))
            ends.append(self._reserve())
        if not arms:
            self.reading.tell(
                "W044",
                fields["random"].span,
                "there is nothing to draw from",
                "write a list of possibilities, each with `then`",
            )
            arms.append((1, len(self.code)))
        self.code[branch] = st.Branch(tuple(arms))
        for end in ends:
            self.code[end] = st.Jump(len(self.code))

    def _reserve(self) -> int:
        self.code.append(None)
        return len(self.code) - 1

    # --- choices ------------------------------------------------------------------

    def _choose_beat(self, fields: dict[str, Node]) -> None:
        self.choice_depth += 1
        if self.choice_depth > CHOICE_DEPTH_MAX:
            self.reading.tell(
                "W045",
                fields["choose"].span,
                f"choices are nested more than {CHOICE_DEPTH_MAX} deep",
                "move the inner choice below, or to a scene of its own",
            )
        at = self._reserve()
        options: list[st.Option] = []
        ends: list[int] = []
        for node in self.reading.sequence(fields["choose"], "`choose`"):
            option, end = self._option(node)
            if option is not None:
                options.append(option)
                ends.append(end)
        after = len(self.code)
        for option, end in zip(options, ends, strict=True):
            self.code[end] = st.Jump(at if option.again else after)
        self.code[at] = st.ChooseOp(tuple(options), after)
        is_list = isinstance(fields["choose"], Sequence)
        if is_list and not any(not option.fallback for option in options):
            self.reading.tell(
                "W046",
                fields["choose"].span,
                "this choice has no option to choose",
                "write at least one option with `do:`",
            )
        self.choice_depth -= 1

    def _option(self, node: Node) -> tuple[st.Option | None, int]:
        fields = self.reading.fields(node, lang.OPTION)
        full_id = self.option_ids.get(id(node))
        if not fields or full_id is None:
            return None, -1
        fallback = self.reading.flag(fields.get("fallback"))
        again = self.reading.flag(fields.get("again"))
        label = self.reading.words(fields.get("do"))
        if "do" not in fields and not fallback:
            self.reading.tell(
                "W012",
                node.span,
                "an option needs the key `do`",
                "write what one would do, verb first; or `fallback: true`",
            )
        if fallback and again:
            self.reading.tell(
                "W047",
                fields["again"].span,
                "a fallback that leads back to its own choice would never end",
                "remove `again`",
            )
            again = False
        test = self.condition(fields.get("if"))
        otherwise = self.reading.words(fields.get("otherwise"))
        if otherwise is not None and test is None:
            self.reading.tell(
                "W048",
                otherwise.span,
                "`otherwise` is never shown, since there is no `if`",
                "add the condition, or remove `otherwise`",
                Severity.WARNING,
            )
        price = self.reading.words(fields.get("price"))
        effects = self.effects(fields)
        to = len(self.code)
        self.beats(fields.get("then"))
        for how in ("call", "go"):
            if how in fields:
                self._onward(how, fields[how])
        end = self._reserve()
        option = st.Option(
            full_id,
            self.text(label) if label else None,
            test,
            self.text(otherwise) if otherwise else None,
            price.value if price else "",
            self._cost(fields.get("cost")),
            not self.reading.flag(fields.get("sticky")),
            again,
            fallback,
            effects,
            to,
            self._misfire(fields.get("misfire")),
            self.reading.flag(fields.get("refuses")),
        )
        return option, end

    def _misfire(self, node: Node | None) -> str:
        scalar = self.reading.scalar(node, "true, or what it misfires on")
        if scalar is None or scalar.value == "false":
            return ""
        return "yes" if scalar.value == "true" else scalar.value

    def _cost(self, node: Node | None) -> tuple[tuple[str, int], ...]:
        found: list[tuple[str, int]] = []
        store_id = self.names_cost_from
        for key, value in self.reading.pairs(node, "`cost`"):
            if store_id is None:
                self.reading.tell(
                    "W049",
                    key.span,
                    "nothing can be spent: the story names no `cost_from`",
                    "name a store in story.yaml: `cost_from: warmth`",
                )
                return ()
            store = self.names.stores[store_id]
            if key.value not in store.of:
                self.reading.tell(
                    "W030",
                    key.span,
                    f"`{key.value}` has no {store.id} to spend",
                    did_you_mean(key.value, store.of),
                )
                continue
            spent = self.reading.whole(value, 1, store.high - store.low)
            if spent:
                found.append((key.value, spent))
        return tuple(found)

    names_cost_from: str | None = None

    # --- noticing -----------------------------------------------------------------

    def _notice_beat(self, outer: dict[str, Node]) -> None:
        fields = self.reading.fields(outer["notice"], lang.NOTICE)
        at = self._reserve()
        things: list[st.Noticeable] = []
        ends: list[int] = []
        for key, node in self.reading.pairs(fields.get("things"), "`things`"):
            thing = self._noticeable(key, node)
            things.append(thing)
            ends.append(self._reserve())
        up_to = self.reading.whole(fields.get("up_to"), 1, 20) or 1
        for end in ends:
            self.code[end] = st.Jump(at)
        self.code[at] = st.NoticeOp(tuple(things), up_to, len(self.code))

    def _noticeable(self, key: Scalar, node: Node) -> st.Noticeable:
        to = len(self.code)
        hotspot, title = key.value, ""
        test: Expression | None = None
        span = key.span
        if isinstance(node, Mapping):
            fields = self.reading.fields(node, lang.NOTICEABLE)
            test = self.condition(fields.get("if"))
            effects = self.effects(fields)
            if effects:
                self.code.append(st.Do(effects))
            on = self.reading.words(fields.get("on"))
            if on is not None:
                hotspot, span = on.value, on.span
            named = self.reading.words(fields.get("title"))
            title = named.value if named else ""
            self.beats(fields.get("text"))
        else:
            self.beats(node)
        if hotspot not in self.names.people and self.place is not None:
            self.uses.append(AssetUse("hotspot", hotspot, self.place, span))
        return st.Noticeable(key.value, hotspot, title, test, to)

    # --- stage directions ---------------------------------------------------------

    def _stage(self, fields: dict[str, Node]) -> st.SetStage:
        place = self.reading.words(fields.get("place"))
        if place is not None:
            self.place = place.value
            self.uses.append(AssetUse("place", place.value, "", place.span))
        light = self._light(fields.get("light"))
        weather = self.reading.one_of(fields.get("weather"), lang.WEATHERS)
        cast = tuple(
            placement
            for key, value in self.reading.pairs(fields.get("cast"), "`cast`")
            if (placement := self._placement(key, value)) is not None
        )
        return st.SetStage(place.value if place else None, light, weather, cast)

    def _light(self, node: Node | None) -> str | None:
        light = self.reading.ref(node, "light", self.names.lights)
        if light is not None and node is not None and self.place is not None:
            self.uses.append(AssetUse("light", light, self.place, node.span))
        return light

    def _placement(self, key: Scalar, node: Node) -> st.Placement | None:
        person = self.reading.ref(key, "person", self.names.people)
        if isinstance(node, Scalar):
            fields: dict[str, Node] = {"mark": node}
        else:
            fields = self.reading.fields(node, lang.PLACEMENT)
        mark = self.reading.words(fields.get("mark"))
        if mark is not None and self.place is not None:
            self.uses.append(AssetUse("mark", mark.value, self.place, mark.span))
        beside = self.reading.ref(fields.get("beside"), "person", self.names.people)
        if mark is not None and beside is not None:
            self.reading.tell(
                "W050",
                fields["beside"].span,
                "somebody stands on a mark or beside somebody, not both",
                "keep one of the two",
            )
        called = self.reading.words(fields.get("as"))
        if person is None:
            return None
        face = self._face(person, fields.get("expression"))
        return st.Placement(
            person,
            mark.value if mark else None,
            beside,
            face,
            called.value if called else None,
        )

    def _face(self, person: str, node: Node | None) -> str:
        face = self.reading.one_of(node, lang.FACES)
        if face is None or node is None:
            return "neutral"
        self.uses.append(AssetUse("face", face, person, node.span))
        return face

    def _direction(self, name: str, node: Node) -> None:
        if name in ("enter", "move", "expression", "leave"):
            self._walk(name, node)
        elif name == "light":
            light = self._light(node)
            if light:
                self.code.append(st.Direct("light", light))
        elif name == "weather":
            weather = self.reading.one_of(node, lang.WEATHERS)
            if weather:
                self.code.append(st.Direct("weather", weather))
        elif name == "sound":
            sound = self.reading.words(node)
            if sound:
                self.uses.append(AssetUse("sound", sound.value, "", sound.span))
                self.code.append(st.Direct("sound", sound.value))
        else:
            seconds = self.reading.number(node, 0.1, 5)
            if seconds:
                self.code.append(st.Direct("pause", str(round(seconds * 10))))

    def _walk(self, name: str, node: Node) -> None:
        """Directions about people: they enter, move, leave, or change their face."""
        if name == "leave":
            for item in self.reading.several(node):
                person = self.reading.ref(item, "person", self.names.people)
                if person:
                    self.code.append(st.Direct("leave", person))
            return
        for key, value in self.reading.pairs(node, f"`{name}`"):
            where: st.Placement | None = None
            if name != "expression":
                where = self._placement(key, value)
            elif self.reading.ref(key, "person", self.names.people):
                face = self._face(key.value, value)
                where = st.Placement(key.value, expression=face)
            if where is not None:
                self.code.append(st.Direct(name, where.person, where))

    # --- effects ------------------------------------------------------------------

    def effects(self, fields: dict[str, Node]) -> tuple[st.Effect, ...]:
        """The effects among `fields`, in the written order."""
        found: list[st.Effect | None] = []
        for name, node in fields.items():
            if name in _LIVES:
                found += [
                    st.ActStep(act, _LIVES[name])
                    for item in self.reading.several(node)
                    if (act := self.reading.ref(item, "act", self.names.acts))
                ]
            elif name == "set":
                pairs = self.reading.pairs(node, "`set`")
                found += [self._assign(key, value) for key, value in pairs]
            elif name == "hand":
                pairs = self.reading.pairs(node, "`hand`")
                found += [self._hand(key, value) for key, value in pairs]
            elif name == "knows":
                found += [
                    st.Know(person)
                    for item in self.reading.several(node)
                    if (person := self.reading.ref(item, "person", self.names.people))
                ]
        return tuple(effect for effect in found if effect is not None)

    def _hand(self, key: Scalar, node: Node) -> st.Effect | None:
        thing = self.reading.ref(key, "thing", self.names.things)
        to = self.reading.ref(node, "person", [*self.names.people, st.NOBODY])
        return st.Hand(thing, to) if thing and to else None

    def _assign(self, key: Scalar, node: Node) -> st.Effect | None:
        scalar = self.reading.scalar(node, "a value")
        if scalar is None:
            return None
        text = scalar.value.strip()
        variable = self.names.variables.get(key.value)
        slot = f"var:{key.value}"
        if variable is None:
            store, _, person = key.value.partition(".")
            slot = f"store:{store}.{person}"
            if slot not in self.names.slots:
                self._unknown_target(key)
                return None
        if variable is not None and variable.kind == "one_of":
            word = self.reading.one_of(scalar, variable.names)
            if word is None:
                return None
            return st.Assign(slot, constant(variable.names.index(word)))
        if variable is not None and variable.kind == "flag":
            if text in ("true", "false", "yes", "no", "on", "off"):
                return st.Assign(slot, constant(int(self.reading.flag(scalar))))
            test = self.condition(scalar)
            return st.Assign(slot, test) if test else None
        relative = text[:1] in ("+", "-")
        lead = 1 if text[:1] == "+" else 0
        try:
            value = amount(text[lead:], self.names, self.scene)
        except BadCondition as bad:
            self._tell_bad(scalar, bad, lead)
            return None
        low = self.names.lows[self.names.slots[slot]]
        high = self.names.highs[self.names.slots[slot]]
        number = value.node[1] if value.node[0] == "const" else None
        if not relative and number is not None and not low <= number <= high:
            self.reading.tell(
                "W018",
                scalar.span,
                f"{number} is out of bounds: `{key.value}` goes from {low} to {high}",
                "widen the bounds where it is declared, or set another value",
            )
        return st.Assign(slot, value, relative)

    def _unknown_target(self, key: Scalar) -> None:
        targets = [
            *self.names.variables,
            *(f"{s.id}.{p}" for s in self.names.stores.values() for p in s.of),
        ]
        hint = did_you_mean(key.value, targets)
        if key.value in self.names.things:
            hint = f"a thing changes hands: `hand: {{{key.value}: somebody}}`"
        self.reading.tell(
            "W030", key.span, f"there is no variable `{key.value}` to set", hint
        )

    # --- conditions and text --------------------------------------------------------

    def condition(self, node: Node | None) -> Expression | None:
        """A condition, or None if there is none (or it is wrong)."""
        scalar = self.reading.scalar(node, "a condition")
        if scalar is None:
            return None
        try:
            return condition(scalar.value, self.names, self.scene)
        except BadCondition as bad:
            self._tell_bad(scalar, bad, 0)
            return None

    def _tell_bad(self, scalar: Scalar, bad: BadCondition, lead: int) -> None:
        at = position(scalar, bad.offset + lead)
        span = Span(at.file, at.line, at.column, bad.length)
        self.reading.tell("W060", span, bad.message, bad.hint)

    def _prose(self, scalar: Scalar) -> None:
        """Says the paragraphs of a block, one after the other."""
        if not scalar.value.strip():
            self.reading.tell(
                "W015", scalar.span, "there is no text here", "write the words"
            )
            return
        for match in _PARAGRAPH.finditer(scalar.value):
            raw = match.group(0)
            text = raw.strip()
            if text:
                start = match.start() + len(raw) - len(raw.lstrip())
                self._paragraph(scalar, start, text)

    def _paragraph(self, scalar: Scalar, start: int, raw: str) -> None:
        # Newlines become single spaces of the same length, so offsets stay true.
        text = _LINE_END.sub(lambda m: " " * len(m.group(0)), raw)
        speaker: str | None = None
        manner = ""
        match = _SPEECH.match(text)
        if match is not None:
            if match.group(1) not in self.names.people:
                self._unknown_speaker(scalar, start, match.group(1))
                return
            speaker, manner = match.group(1), match.group(2) or ""
            start += match.end()
            text = text[match.end() :]
        self.code.append(st.Say(self._text(scalar, start, text), speaker, manner))

    def _unknown_speaker(self, scalar: Scalar, start: int, name: str) -> None:
        at = position(scalar, start)
        hint = did_you_mean(name, self.names.people)
        self.reading.tell(
            "W061",
            Span(at.file, at.line, at.column, len(name)),
            f"`{name}:` begins a speech, and nobody is called that",
            f"{hint} If it is prose, begin it with a capital letter.".strip(),
        )

    def text(self, scalar: Scalar | None) -> st.Text:
        """A label or line with the conditions inside it."""
        if scalar is None:
            return st.Text("")
        return self._text(scalar, 0, scalar.value.strip())

    def _text(self, scalar: Scalar, start: int, text: str) -> st.Text:
        parts, problems = segments(text)
        for problem in problems:
            at = position(scalar, start + problem.offset)
            self.reading.tell("W062", at, problem.message, problem.hint)
        source = _SPACES.sub(" ", text) if "  " in text else text
        self.texts.append(WrittenText(source, scalar, start))
        conditions: list[tuple[str, Expression | None, int]] = []
        for part in parts:
            if isinstance(part, Varying):
                self._no_speech_inside(scalar, start, part)
                conditions.extend(self._varying(scalar, start, part))
        return st.Text(source, tuple(conditions))

    def _no_speech_inside(self, scalar: Scalar, start: int, passage: Varying) -> None:
        for arm in passage.arms:
            match = _SPEECH.match(arm.words)
            if match is not None and match.group(1) in self.names.people:
                self.reading.tell(
                    "W063",
                    position(scalar, start + arm.offset),
                    f"`{match.group(1)}:` stands inside a varying passage",
                    "a speaker stands at the start of the paragraph: "
                    "`theo: {late? Good night. | Good morning.}`; "
                    "for two speakers use an `if` beat",
                )

    def _varying(
        self, scalar: Scalar, start: int, passage: Varying
    ) -> list[tuple[str, Expression | None, int]]:
        if passage.kind in VARYING_WORDS:
            return [(passage.key, None, len(passage.arms))]
        found: list[tuple[str, Expression | None, int]] = []
        for arm in passage.arms:
            if arm.condition is None:
                continue
            read = amount if passage.kind == "value" else condition
            try:
                value = read(arm.condition, self.names, self.scene)
            except BadCondition as bad:
                self._tell_bad_inline(scalar, start + arm.offset, bad, passage)
                continue
            key = _SPACES.sub(" ", arm.condition)
            found.append((key, value, len(passage.arms)))
        return found

    def _tell_bad_inline(
        self, scalar: Scalar, offset: int, bad: BadCondition, passage: Varying
    ) -> None:
        at = position(scalar, offset + bad.offset)
        hint = bad.hint
        if passage.kind == "value":
            hint = f"{hint} A varying passage reads {{condition? this | that}}.".strip()
        span = Span(at.file, at.line, at.column, bad.length)
        self.reading.tell("W060", span, bad.message, hint)


__all__ = ["AssetUse", "Built", "SceneBuilder", "WrittenText", "slug"]
