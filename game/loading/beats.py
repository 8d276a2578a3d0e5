"""Builds beats: prose, branches, choices and notices as operations with jumps.

A `BeatBuilder` appends to the operations of one scene. Texts, effects and stage
directions have readers of their own (`texts`, `effects`, `staging`).
"""

import re
from typing import Any

from game.loading import language as lang
from game.loading.directions import AssetUse, DirectionReader
from game.loading.effects import EffectReader
from game.loading.names import Names
from game.loading.nodes import Mapping, Node, Scalar, Sequence
from game.loading.reading import Reading, did_you_mean
from game.loading.staging import StageWriter
from game.loading.texts import TextReader
from game.narrative import story as st
from game.narrative.diagnostics import Severity
from game.narrative.expression import Expression, constant

CHOICE_DEPTH_MAX = 3
_STAGE_NAMES = tuple(key.name for key in lang.STAGE_KEYS)
_EFFECT_NAMES = tuple(key.name for key in lang.EFFECT_KEYS)
_BEATS = {
    "if": lang.IF_BEAT,
    "choose": lang.CHOOSE_BEAT,
    "notice": lang.NOTICE_BEAT,
    "random": lang.RANDOM_BEAT,
}


def slug(words: str) -> str:
    """A name made of the first words of a label."""
    found = re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")
    found = "_".join(found.split("_")[:4])
    return found if found[:1].isalpha() else f"option_{found}".rstrip("_")


class BeatBuilder:
    """Builds the beats of one scene, one after the other.

    Attributes:
        code: The operations so far; None stands where one is still to come.
    """

    def __init__(
        self,
        reading: Reading,
        names: Names,
        scene: str,
        option_ids: dict[int, str],
        cost_from: str | None = None,
    ) -> None:
        """A builder for `scene`; `cost_from` is the store that options spend."""
        self.reading = reading
        self.names = names
        self.option_ids = option_ids
        self.cost_from = cost_from
        self.texts = TextReader(reading, names, scene)
        self.effects = EffectReader(self.texts)
        self.directions = DirectionReader(reading, names)
        self.code: list[Any] = []
        self.stage = StageWriter(reading, self.directions, self.code)
        self.choice_depth = 0

    def beats(self, node: Node | None) -> None:
        """Appends the operations of a block of prose or a list of beats."""
        if node is None:
            return
        if isinstance(node, Scalar):
            self.code += self.texts.paragraphs(node)
            return
        if isinstance(node, Mapping):
            self._beat(node)
            return
        for item in node.items:
            if isinstance(item, Scalar):
                self.code += self.texts.paragraphs(item)
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
        fields = self.reading.fields(node, lang.SMALL_BEAT, _BEATS)
        done: set[str] = set()
        for name in fields:
            if name == "staging":
                self.stage.follow(fields[name])
            elif name in _STAGE_NAMES:
                self.stage.direct(name, fields, done)
            elif name in _EFFECT_NAMES:
                effects = self.effects.effects({name: fields[name]})
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
        led: list[str | None] = []
        for arm in arms:
            test = self.texts.condition(arm.get("if")) or constant(1)
            unless = self._reserve()
            self._way(arm.get("then"), led)
            ends.append(self._reserve())
            self.code[unless] = st.Unless(test, len(self.code))
        self._way(fields.get("else"), led)
        self._meet(led)
        for end in ends:
            self.code[end] = st.Jump(len(self.code))

    def _way(self, node: Node | None, led: list[str | None]) -> None:
        """The beats of one of several ways; all of them begin at the same place."""
        before = self.directions.place
        self.beats(node)
        led.append(self.directions.place)
        self.directions.place = before

    def _meet(self, led: list[str | None]) -> None:
        """Several ways meet: most likely where the last led that went elsewhere."""
        before = self.directions.place
        self.directions.place = next((p for p in led[::-1] if p != before), before)

    def _random_beat(self, fields: dict[str, Node]) -> None:
        branch = self._reserve()
        arms: list[tuple[int, int]] = []
        ends: list[int] = []
        led: list[str | None] = []
        for node in self.reading.sequence(fields.get("random"), "`random`"):
            arm = self.reading.fields(node, lang.RANDOM_ARM)
            weight = 1
            if "weight" in arm:
                weight = self.reading.whole(arm["weight"], 1, 1000) or 1
            arms.append((weight, len(self.code)))
            self._way(arm.get("then"), led)
            ends.append(self._reserve())
        if not arms:
            self.reading.tell(
                "W044",
                fields["random"].span,
                "there is nothing to draw from",
                "write a list of possibilities, each with `then`",
            )
            arms.append((1, len(self.code)))
        self._meet(led)
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
        led: list[str | None] = []
        for node in self.reading.sequence(fields["choose"], "`choose`"):
            option, end = self._option(node, led)
            if option is not None:
                options.append(option)
                ends.append(end)
        self._meet(led)
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

    def _option(
        self, node: Node, led: list[str | None]
    ) -> tuple[st.Option | None, int]:
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
        test = self.texts.condition(fields.get("if"))
        otherwise = self.reading.words(fields.get("otherwise"))
        if otherwise is not None and test is None and "cost" not in fields:
            self.reading.tell(
                "W048",
                otherwise.span,
                "`otherwise` is never shown, since there is no `if` and no `cost`",
                "add what keeps it out of reach, or remove `otherwise`",
                Severity.WARNING,
            )
        price = self.reading.words(fields.get("price"))
        effects = self.effects.effects(fields)
        to = len(self.code)
        self._way(fields.get("then"), led)
        for how in ("call", "go"):
            if how in fields:
                self._onward(how, fields[how])
        end = self._reserve()
        option = st.Option(
            full_id,
            self.texts.text(label) if label else None,
            test,
            self.texts.text(otherwise) if otherwise else None,
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
        store_id = self.cost_from
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

    # --- noticing -----------------------------------------------------------------

    def _notice_beat(self, outer: dict[str, Node]) -> None:
        fields = self.reading.fields(outer["notice"], lang.NOTICE)
        at = self._reserve()
        things: list[st.Noticeable] = []
        ends: list[int] = []
        for key, node in self.reading.pairs(fields.get("things"), "`things`"):
            thing = self._noticeable(key, node)
            if any(
                isinstance(op, st.Call | st.NoticeOp) for op in self.code[thing.to :]
            ):
                # Attention is counted for one place at a time.
                self.reading.tell(
                    "W051",
                    key.span,
                    f"what one sees of `{key.value}` calls a scene or notices more",
                    "noticing is a glance: move the rest below, after "
                    f"`if: noticed({key.value})`",
                )
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
            test = self.texts.condition(fields.get("if"))
            effects = self.effects.effects(fields)
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
        place = self.directions.place
        if hotspot not in self.names.people and place is not None:
            self.directions.uses.append(AssetUse("hotspot", hotspot, place, span))
        return st.Noticeable(key.value, hotspot, title, test, to)
