"""From a condition as written to a typed `Expression`.

    condition   := either
    either      := both ("or" both)*
    both        := negated ("and" negated)*
    negated     := "not" negated | comparison
    comparison  := sum (("==" | "!=" | "<" | "<=" | ">" | ">=") sum)?
    sum         := product (("+" | "-") product)*
    product     := unary ("*" unary)*
    unary       := "-" unary | atom
    atom        := number | "true" | "false" | "(" either ")"
                 | fact "(" name ("," name)* ")" | name ("." name)?

Every name is resolved and every type checked here, once; what comes out can't
fail. A recursive descent as in R. Nystrom, "Crafting Interpreters", chapter 6.
"""

from collections.abc import Callable
from typing import NoReturn

from game.loading.names import Names
from game.loading.reading import did_you_mean
from game.loading.tokens import BadCondition, Token, sign_hint, tokens_of
from game.narrative import story as st
from game.narrative.expression import GIVEN, SLACK, TAKEN, Expression, Node
from game.narrative.values import dataclass

DEPTH_MAX = 24
# Everybody on the stage, where that can be asked.
HERE = "here"
NUMBER_MAX = 1_000_000
DIGITS_MAX = 7

_EMPTY_NAMES = ("none", st.NOBODY)


@dataclass(frozen=True, slots=True)
class _Typed:
    """A value with its type: "truth", "number", "word" (a bare name) or "names"."""

    kind: str
    node: Node
    token: Token
    names: tuple[str, ...] = ()


def condition(source: str, names: Names, scene: str | None = None) -> Expression:
    """The truth that `source` states.

    Args:
        source: The condition as written.
        names: What the story declares.
        scene: The scene it stands in, for `chose(option)` without a scene.

    Raises:
        BadCondition: If it can't be read, names something unknown, or isn't a
            truth.
    """
    parser = _Parser(source, names, scene)
    found = parser.whole()
    return Expression(source, parser.truth(found))


def amount(source: str, names: Names, scene: str | None = None) -> Expression:
    """The number that `source` gives. Raises BadCondition as `condition` does."""
    parser = _Parser(source, names, scene)
    found = parser.whole()
    return Expression(source, parser.number(found))


def amount_here(source: str, names: Names) -> Expression:
    """The number that `source` gives, which may ask who is on the stage.

    `threads(here)` is the sum for everybody there, `links(here)` how many pairs
    of them are linked. Raises BadCondition as `condition` does.
    """
    parser = _Parser(source, names, None, knows_here=True)
    found = parser.whole()
    return Expression(source, parser.number(found))


class _Parser:
    def __init__(
        self, source: str, names: Names, scene: str | None, *, knows_here: bool = False
    ) -> None:
        self.names = names
        self.knows_here = knows_here
        self.scene = scene
        self.tokens = tokens_of(source)
        self.at = 0
        self.depth = 0

    # --- the grammar ------------------------------------------------------------

    def whole(self) -> _Typed:
        found = self.either()
        if self.now.kind != "end":
            self.fail(
                self.now,
                f"`{self.now.text}` is not expected here",
                "join conditions with `and` or `or`",
            )
        return found

    def either(self) -> _Typed:
        return self._chain("or", self.both)

    def both(self) -> _Typed:
        return self._chain("and", self.negated)

    def _chain(self, word: str, part: Callable[[], _Typed]) -> _Typed:
        self.depth += 1
        if self.depth > DEPTH_MAX:
            self.fail(self.now, "this is nested too deep", "use a variable instead")
        first = part()
        nodes: list[Node] = []
        while self.now.text == word:
            self.advance()
            if not nodes:
                nodes.append(self.truth(first))
            nodes.append(self.truth(part()))
        self.depth -= 1
        if not nodes:
            return first
        return _Typed("truth", (word, *nodes), first.token)

    def negated(self) -> _Typed:
        token = self.now
        if token.text != "not":
            return self.comparison()
        self.depth += 1
        if self.depth > DEPTH_MAX:
            self.fail(token, "this is nested too deep", "one `not` is enough")
        self.advance()
        inner = self.truth(self.negated())
        self.depth -= 1
        return _Typed("truth", ("not", inner), token)

    def comparison(self) -> _Typed:
        left = self.sum()
        sign = self.now
        if sign.text not in ("==", "!=", "<", "<=", ">", ">="):
            return left
        self.advance()
        right = self.sum()
        if self.now.text in ("==", "!=", "<", "<=", ">", ">="):
            self.fail(
                self.now,
                "two comparisons in a row",
                "write `a < b and b < c`",
            )
        one, other = self._comparable(left, right, sign)
        return _Typed("truth", (sign.text, one, other), left.token)

    def sum(self) -> _Typed:
        found = self.product()
        while self.now.text in ("+", "-") and self.now.kind == "sign":
            sign = self.now
            self.advance()
            right = self.number(self.product())
            node = (sign.text, self.number(found), right)
            found = _Typed("number", node, found.token)
        return found

    def product(self) -> _Typed:
        found = self.unary()
        while self.now.text == "*":
            self.advance()
            right = self.number(self.unary())
            found = _Typed("number", ("*", self.number(found), right), found.token)
        return found

    def unary(self) -> _Typed:
        token = self.now
        if token.text != "-":
            return self.atom()
        self.depth += 1
        if self.depth > DEPTH_MAX:
            self.fail(token, "this is nested too deep", "one minus is enough")
        self.advance()
        inner = self.number(self.unary())
        self.depth -= 1
        return _Typed("number", ("neg", inner), token)

    def atom(self) -> _Typed:
        token = self.now
        if token.kind == "number":
            self.advance()
            if len(token.text) > DIGITS_MAX or int(token.text) > NUMBER_MAX:
                self.fail(token, "this number is too large", f"at most {NUMBER_MAX}")
            return _Typed("number", ("const", int(token.text)), token)
        if token.text == "(":
            self.advance()
            inner = self.either()
            self.expect(")")
            return inner
        if token.kind == "name" and token.text not in ("and", "or", "not"):
            self.advance()
            return self._named(token)
        if token.kind == "end":
            self.fail(token, "the condition ends too early", "write what it is about")
        self.fail(token, f"`{token.text}` is not expected here", sign_hint(token.text))

    # --- names and facts ----------------------------------------------------------

    def _named(self, token: Token) -> _Typed:
        if token.text in ("true", "false"):
            return _Typed("truth", ("const", int(token.text == "true")), token)
        if self.now.text == "(":
            return self._fact(token)
        if self.now.text == ".":
            self.advance()
            return self._amount_of(token)
        variable = self.names.variables.get(token.text)
        if variable is not None:
            slot = ("slot", self.names.slots[f"var:{variable.id}"])
            if variable.kind == "flag":
                return _Typed("truth", slot, token)
            if variable.kind == "number":
                return _Typed("number", slot, token)
            return _Typed("names", slot, token, variable.names)
        if token.text in self.names.things:
            slot = ("slot", self.names.slots[f"thing:{token.text}"])
            return _Typed("names", slot, token, self.names.holders)
        return _Typed("word", ("const", 0), token)

    def _amount_of(self, store: Token) -> _Typed:
        known = self.names.stores
        if store.text not in known:
            self.fail(
                store,
                f"there is no store `{store.text}`",
                did_you_mean(store.text, known),
            )
        person = self.now
        if person.text not in known[store.text].of:
            self.fail(
                person,
                f"`{person.text}` has no {store.text}",
                did_you_mean(person.text, known[store.text].of),
            )
        self.advance()
        slot = self.names.slots[f"store:{store.text}.{person.text}"]
        return _Typed("number", ("slot", slot), store)

    def _fact(self, token: Token) -> _Typed:
        self.expect("(")
        given: list[Token] = []
        while self.now.kind == "name":
            given.append(self.now)
            self.advance()
            if self.now.text != ",":
                break
            self.advance()
        self.expect(")")
        if token.text not in FACTS:
            self.fail(
                token,
                f"there is no fact `{token.text}`",
                did_you_mean(token.text, FACTS),
            )
        if given and given[0].text == HERE and self._asks_here(token):
            return self._fact_here(token, given)
        kinds = FACTS[token.text]
        if token.text == "links":
            self.fail(
                token,
                "`links` counts who is linked among those on the stage",
                f"write links({HERE}); only the amount of a glow knows who is there",
            )
        if len(given) != len(kinds):
            wanted = ", ".join(kinds)
            self.fail(
                token,
                f"`{token.text}` takes {len(kinds)} name{'s' * (len(kinds) > 1)}",
                f"write {token.text}({wanted})",
            )
        ids = [self._known(kind, name) for kind, name in zip(kinds, given, strict=True)]
        return self._fact_node(token, ids)

    def _asks_here(self, token: Token) -> bool:
        return self.knows_here and token.text in ("threads", "links")

    def _fact_here(self, token: Token, given: list[Token]) -> _Typed:
        """A fact about everybody on the stage, as a sum over them."""
        if len(given) > 1:
            self.fail(given[1], "one name too many", f"write {token.text}({HERE})")
        people = list(self.names.people)
        first = len(self.names.slots)
        found: list[tuple[int, Node]] = []
        for number, person in enumerate(people):
            if token.text == "threads":
                groups = tuple(filter(None, (self._between(person, o) for o in people)))
                node: Node = ("threads", groups)
            else:
                node = (
                    "each",
                    tuple(
                        (first + number + 1 + later, ("held", acts))
                        for later, other in enumerate(people[number + 1 :])
                        if (acts := self._between(person, other))
                    ),
                )
            if node[1]:
                found.append((first + number, node))
        return _Typed("number", ("each", tuple(found)), token)

    def _known(self, kind: str, token: Token) -> str:
        if kind == "option":
            return self._option(token)
        tables: dict[str, dict[str, None]] = {
            "scene": self.names.scenes,
            "act": dict.fromkeys(self.names.acts),
            "thing to notice": self.names.noticeables,
            "person": dict.fromkeys(self.names.people),
            "thing": dict.fromkeys(self.names.things),
        }
        if token.text not in tables[kind]:
            self.fail(
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
            self.fail(
                token,
                f"several scenes have an option `{token.text}`",
                "write one of: " + ", ".join(elsewhere),
            )
        short = [full.partition("/")[2] for full in known]
        pool = known if "/" in token.text else short
        self.fail(
            token, f"there is no option `{token.text}`", did_you_mean(token.text, pool)
        )

    def _fact_node(self, token: Token, ids: list[str]) -> _Typed:
        fact = token.text
        slots = self.names.slots
        if fact in _TRUTHS:
            return _Typed("truth", ("slot", slots[f"{_TRUTHS[fact]}:{ids[0]}"]), token)
        if fact == "seen":
            return _Typed(
                "truth", (">", ("slot", slots[f"seen:{ids[0]}"]), _ZERO), token
            )
        if fact == "visits":
            return _Typed("number", ("slot", slots[f"seen:{ids[0]}"]), token)
        if fact in ("given", "held", "slack"):
            slot = ("slot", slots[f"act:{ids[0]}"])
            sign, life = {
                "given": (">=", GIVEN),
                "held": (">=", TAKEN),
                "slack": ("==", SLACK),
            }[fact]
            return _Typed("truth", (sign, slot, ("const", life)), token)
        if fact == "had":
            slot_name = f"had:{ids[1]}.{ids[0]}"
            return _Typed("truth", ("slot", slots[slot_name]), token)
        if fact == "linked":
            return _Typed("truth", ("held", self._between(*ids)), token)
        groups = [self._between(ids[0], other) for other in self.names.people]
        return _Typed("number", ("threads", tuple(g for g in groups if g)), token)

    def _between(self, one: str, other: str) -> tuple[int, ...]:
        return tuple(
            self.names.slots[f"act:{act.id}"]
            for act in self.names.acts.values()
            if {act.giver, act.receiver} == {one, other} and one != other
        )

    # --- types --------------------------------------------------------------------

    def truth(self, found: _Typed) -> Node:
        if found.kind == "truth":
            return found.node
        if found.kind == "names" and found.names[0] in _EMPTY_NAMES:
            return ("!=", found.node, _ZERO)
        if found.kind == "number":
            self.fail(
                found.token,
                "a number is neither true nor false",
                f"compare it: `{found.token.text} > 0`",
            )
        if found.kind == "names":
            self.fail(
                found.token,
                f"`{found.token.text}` is neither true nor false",
                f"compare it: `{found.token.text} == {found.names[0]}`",
            )
        self._unknown(found.token)

    def number(self, found: _Typed) -> Node:
        if found.kind == "number":
            return found.node
        if found.kind == "word":
            self._unknown(found.token)
        self.fail(
            found.token, f"`{found.token.text}` is not a number", "use a number here"
        )

    def _comparable(
        self, left: _Typed, right: _Typed, sign: Token
    ) -> tuple[Node, Node]:
        if left.kind == "word" and right.kind == "names":
            other, one = self._comparable(right, left, sign)
            return one, other
        if left.kind == "names" and right.token.text in left.names:
            # `shoes == boots` means the name, even where a thing is called so too.
            right = _Typed("word", _ZERO, right.token)
        if left.kind == "names":
            if sign.text not in ("==", "!="):
                self.fail(sign, "names have no order", "compare them with == or !=")
            if right.kind == "names":
                if left.names != right.names:
                    self.fail(
                        sign, "these two can never be the same", "check the names"
                    )
                return left.node, right.node
            if right.kind != "word":
                self.fail(
                    right.token,
                    f"`{left.token.text}` is one of some names, not a number",
                    did_you_mean("", left.names),
                )
            if right.token.text not in left.names:
                self.fail(
                    right.token,
                    f"`{left.token.text}` is never `{right.token.text}`",
                    did_you_mean(right.token.text, left.names),
                )
            return left.node, ("const", left.names.index(right.token.text))
        if left.kind == "truth" or right.kind == "truth":
            self.fail(
                sign,
                "this is true or false already",
                "leave the comparison out, or put `not` before it",
            )
        return self.number(left), self.number(right)

    def _unknown(self, token: Token) -> NoReturn:
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
        self.fail(token, f"there is no variable `{token.text}`", hint)

    # --- tokens -------------------------------------------------------------------

    @property
    def now(self) -> Token:
        return self.tokens[self.at]

    def advance(self) -> None:
        if self.now.kind != "end":
            self.at += 1

    def expect(self, text: str) -> None:
        if self.now.text != text:
            shown = self.now.text or "the end"
            self.fail(self.now, f"`{text}` is wanted before {shown}", f"add `{text}`")
        self.advance()

    def fail(self, token: Token, message: str, hint: str) -> NoReturn:
        raise BadCondition(token.offset, len(token.text), message, hint)


_ZERO: Node = ("const", 0)

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
