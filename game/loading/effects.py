"""Effects: what options, beats and rules change."""

from game.loading.conditions import amount
from game.loading.nodes import Node, Scalar
from game.loading.reading import did_you_mean
from game.loading.texts import TextReader
from game.loading.tokens import BadCondition
from game.narrative import story as st
from game.narrative.expression import constant

_LIVES = {
    "act": "given",
    "takes": "taken",
    "slack": "slack",
    "mends": "mended",
    "calls_on": "called",
}


class EffectReader:
    """Reads the effects of one scene, with the conditions in them."""

    def __init__(self, texts: TextReader) -> None:
        self.texts = texts
        self.reading = texts.reading
        self.names = texts.names

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
            test = self.texts.condition(scalar)
            return st.Assign(slot, test) if test else None
        relative = text[:1] in ("+", "-")
        lead = 1 if text[:1] == "+" else 0
        try:
            value = amount(text[lead:], self.names, self.texts.scene)
        except BadCondition as bad:
            self.texts.tell_bad(scalar, bad, lead)
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
