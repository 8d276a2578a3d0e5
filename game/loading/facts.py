"""What names and facts mean: from `seen(library)` to the slots it reads.

The grammar around them is `conditions`'. Every name is looked up here, once; one
that the story doesn't have is refused with what was probably meant.
"""

from collections.abc import Mapping
from typing import NoReturn

from game.loading.names import Names
from game.loading.reading import did_you_mean
from game.loading.tokens import Token, refuse
from game.narrative.expression import GIVEN, SLACK, TAKEN, Node
from game.narrative.values import dataclass

# Everybody on the stage, where that can be asked.
HERE = "here"
ZERO: Node = ("const", 0)

# The facts there are, with what they take.
FACTS: dict[str, tuple[str, ...]] = {
    "seen": ("scene",),
    "happened": ("scene",),
    "visits": ("scene",),
    "chose": ("option",),
    "noticed": ("thing to notice",),
    "given": ("act",),
    "held": ("act",),
    "slack": ("act",),
    "called": ("act",),
    "linked": ("person", "person"),
    "threads": ("person",),
    "links": ("person",),
    "had": ("person", "thing"),
    "knows": ("person",),
}
_TRUTHS = {
    "happened": "happened",
    "chose": "took",
    "noticed": "noticed",
    "called": "called",
    "knows": "knows",
}


@dataclass(frozen=True, slots=True)
class Typed:
    """A value with its type: "truth", "number", "word" (a bare name) or "names"."""

    kind: str
    node: Node
    token: Token
    names: tuple[str, ...] = ()


class Facts:
    """What can be asked of a story where a condition stands.

    `scene` is the one it stands in; `knows_here`, whether it may ask who is on the
    stage.
    """

    def __init__(self, names: Names, scene: str | None, *, knows_here: bool) -> None:
        self.names = names
        self.scene = scene
        self.knows_here = knows_here

    def named(self, token: Token) -> Typed:
        """A name by itself: a variable, a thing, or a word to compare with."""
        variable = self.names.variables.get(token.text)
        if variable is not None:
            slot = ("slot", self.names.slots[f"var:{variable.id}"])
            if variable.kind == "flag":
                return Typed("truth", slot, token)
            if variable.kind == "number":
                return Typed("number", slot, token)
            return Typed("names", slot, token, variable.names)
        if token.text in self.names.things:
            slot = ("slot", self.names.slots[f"thing:{token.text}"])
            return Typed("names", slot, token, self.names.holders)
        return Typed("word", ("const", 0), token)

    def amount_of(self, store: Token, person: Token) -> Typed:
        """How much somebody has of a store."""
        known = self.names.stores
        if store.text not in known:
            refuse(
                store,
                f"there is no store `{store.text}`",
                did_you_mean(store.text, known),
            )
        if person.text not in known[store.text].of:
            refuse(
                person,
                f"`{person.text}` has no {store.text}",
                did_you_mean(person.text, known[store.text].of),
            )
        slot = self.names.slots[f"store:{store.text}.{person.text}"]
        return Typed("number", ("slot", slot), store)

    def fact(self, token: Token, given: list[Token]) -> Typed:
        """The fact `token`, asked about the names `given`."""
        if token.text not in FACTS:
            refuse(
                token,
                f"there is no fact `{token.text}`",
                did_you_mean(token.text, FACTS),
            )
        if given and given[0].text == HERE and self._asks_here(token):
            return self._fact_here(token, given)
        kinds = FACTS[token.text]
        if token.text == "links":
            refuse(
                token,
                "`links` counts who is linked among those on the stage",
                f"write links({HERE}); only the amount of a glow knows who is there",
            )
        if len(given) != len(kinds):
            wanted = ", ".join(kinds)
            refuse(
                token,
                f"`{token.text}` takes {len(kinds)} name{'s' * (len(kinds) > 1)}",
                f"write {token.text}({wanted})",
            )
        ids = [self._known(kind, name) for kind, name in zip(kinds, given, strict=True)]
        return self._fact_node(token, ids)

    def _asks_here(self, token: Token) -> bool:
        return self.knows_here and token.text in ("threads", "links")

    def _fact_here(self, token: Token, given: list[Token]) -> Typed:
        """A fact about everybody on the stage, as a sum over them."""
        if len(given) > 1:
            refuse(given[1], "one name too many", f"write {token.text}({HERE})")
        people = list(self.names.people)
        first = len(self.names.slots)
        found: list[tuple[int, Node]] = []
        for number, person in enumerate(people):
            if token.text == "threads":
                groups = tuple(
                    filter(None, (self.names.acts_between(person, o) for o in people))
                )
                node: Node = ("threads", groups)
            else:
                node = (
                    "each",
                    tuple(
                        (first + number + 1 + later, ("held", acts))
                        for later, other in enumerate(people[number + 1 :])
                        if (acts := self.names.acts_between(person, other))
                    ),
                )
            if node[1]:
                found.append((first + number, node))
        return Typed("number", ("each", tuple(found)), token)

    def _known(self, kind: str, token: Token) -> str:
        if kind == "option":
            return self._option(token)
        tables: dict[str, Mapping[str, object]] = {
            "scene": self.names.scenes,
            "act": self.names.acts,
            "thing to notice": self.names.noticeables,
            "person": self.names.people,
            "thing": self.names.things,
        }
        if token.text not in tables[kind]:
            refuse(
                token,
                f"there is no {kind} `{token.text}`",
                did_you_mean(token.text, tables[kind]),
            )
        return token.text

    def _option(self, token: Token) -> str:
        known = self.names.options
        if token.text in known:
            return token.text
        here = f"{self.scene}/{token.text}"
        if here in known:
            return here
        elsewhere = [full for full in known if full.endswith(f"/{token.text}")]
        if len(elsewhere) == 1:
            return elsewhere[0]
        if elsewhere:
            refuse(
                token,
                f"several scenes have an option `{token.text}`",
                "write one of: " + ", ".join(elsewhere),
            )
        short = [full.partition("/")[2] for full in known]
        pool = known if "/" in token.text else short
        refuse(
            token, f"there is no option `{token.text}`", did_you_mean(token.text, pool)
        )

    def _fact_node(self, token: Token, ids: list[str]) -> Typed:
        fact = token.text
        slots = self.names.slots
        if fact in _TRUTHS:
            return Typed("truth", ("slot", slots[f"{_TRUTHS[fact]}:{ids[0]}"]), token)
        if fact == "seen":
            return Typed("truth", (">", ("slot", slots[f"seen:{ids[0]}"]), ZERO), token)
        if fact == "visits":
            return Typed("number", ("slot", slots[f"seen:{ids[0]}"]), token)
        if fact in ("given", "held", "slack"):
            slot = ("slot", slots[f"act:{ids[0]}"])
            sign, life = {
                "given": (">=", GIVEN),
                "held": (">=", TAKEN),
                "slack": ("==", SLACK),
            }[fact]
            return Typed("truth", (sign, slot, ("const", life)), token)
        if fact == "had":
            slot_name = f"had:{ids[1]}.{ids[0]}"
            return Typed("truth", ("slot", slots[slot_name]), token)
        if fact == "linked":
            return Typed("truth", ("held", self.names.acts_between(*ids)), token)
        groups = [self.names.acts_between(ids[0], other) for other in self.names.people]
        return Typed("number", ("threads", tuple(g for g in groups if g)), token)

    def unknown(self, token: Token) -> NoReturn:
        """Refuses a name that is no variable, with what was probably meant."""
        known = [*self.names.variables, *self.names.things]
        hint = did_you_mean(token.text, known)
        if token.text in self.names.scenes:
            hint = f"did you mean `seen({token.text})`?"
        elif token.text in self.names.noticeables:
            hint = f"did you mean `noticed({token.text})`?"
        elif token.text in self.names.acts:
            hint = f"did you mean `given({token.text})` or `held({token.text})`?"
        elif token.text in self.names.stores:
            hint = f"say whose: `{token.text}.{self.names.stores[token.text].of[0]}`"
        refuse(token, f"there is no variable `{token.text}`", hint)
