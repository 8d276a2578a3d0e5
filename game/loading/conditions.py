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

Every type is checked here, once, and every name resolved (`facts`); what comes out
can't fail. A recursive descent as in R. Nystrom, "Crafting Interpreters", chapter 6.
"""

from collections.abc import Callable

from game.loading.facts import ZERO, Facts, Typed
from game.loading.names import Names
from game.loading.reading import did_you_mean
from game.loading.tokens import Token, refuse, sign_hint, tokens_of
from game.narrative import story as st
from game.narrative.expression import Expression, Node

DEPTH_MAX = 24
NUMBER_MAX = 1_000_000
DIGITS_MAX = 7

_EMPTY_NAMES = ("none", st.NOBODY)


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
        self.facts = Facts(names, scene, knows_here=knows_here)
        self.tokens = tokens_of(source)
        self.at = 0
        self.now = self.tokens[0]
        self.depth = 0

    # --- the grammar ------------------------------------------------------------

    def whole(self) -> Typed:
        found = self.either()
        if self.now.kind != "end":
            refuse(
                self.now,
                f"`{self.now.text}` is not expected here",
                "join conditions with `and` or `or`",
            )
        return found

    def either(self) -> Typed:
        return self._chain("or", self.both)

    def both(self) -> Typed:
        return self._chain("and", self.negated)

    def _chain(self, word: str, part: Callable[[], Typed]) -> Typed:
        self.depth += 1
        if self.depth > DEPTH_MAX:
            refuse(self.now, "this is nested too deep", "use a variable instead")
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
        return Typed("truth", (word, *nodes), first.token)

    def negated(self) -> Typed:
        token = self.now
        if token.text != "not":
            return self.comparison()
        self.depth += 1
        if self.depth > DEPTH_MAX:
            refuse(token, "this is nested too deep", "one `not` is enough")
        self.advance()
        inner = self.truth(self.negated())
        self.depth -= 1
        return Typed("truth", ("not", inner), token)

    def comparison(self) -> Typed:
        left = self.sum()
        sign = self.now
        if sign.text not in ("==", "!=", "<", "<=", ">", ">="):
            return left
        self.advance()
        right = self.sum()
        if self.now.text in ("==", "!=", "<", "<=", ">", ">="):
            refuse(
                self.now,
                "two comparisons in a row",
                "write `a < b and b < c`",
            )
        one, other = self._comparable(left, right, sign)
        return Typed("truth", (sign.text, one, other), left.token)

    def sum(self) -> Typed:
        found = self.product()
        while self.now.text in ("+", "-") and self.now.kind == "sign":
            sign = self.now
            self.advance()
            right = self.number(self.product())
            node = (sign.text, self.number(found), right)
            found = Typed("number", node, found.token)
        return found

    def product(self) -> Typed:
        found = self.unary()
        while self.now.text == "*":
            self.advance()
            right = self.number(self.unary())
            found = Typed("number", ("*", self.number(found), right), found.token)
        return found

    def unary(self) -> Typed:
        token = self.now
        if token.text != "-":
            return self.atom()
        self.depth += 1
        if self.depth > DEPTH_MAX:
            refuse(token, "this is nested too deep", "one minus is enough")
        self.advance()
        inner = self.number(self.unary())
        self.depth -= 1
        return Typed("number", ("neg", inner), token)

    def atom(self) -> Typed:
        token = self.now
        if token.kind == "number":
            self.advance()
            if len(token.text) > DIGITS_MAX or int(token.text) > NUMBER_MAX:
                refuse(token, "this number is too large", f"at most {NUMBER_MAX}")
            return Typed("number", ("const", int(token.text)), token)
        if token.text == "(":
            self.advance()
            inner = self.either()
            self.expect(")")
            return inner
        if token.kind == "name" and token.text not in ("and", "or", "not"):
            self.advance()
            return self._named(token)
        if token.kind == "end":
            refuse(token, "the condition ends too early", "write what it is about")
        refuse(token, f"`{token.text}` is not expected here", sign_hint(token.text))

    # --- names and facts ----------------------------------------------------------

    def _named(self, token: Token) -> Typed:
        if token.text in ("true", "false"):
            return Typed("truth", ("const", int(token.text == "true")), token)
        if self.now.text == "(":
            return self.facts.fact(token, self._given())
        if self.now.text == ".":
            self.advance()
            found = self.facts.amount_of(token, self.now)
            self.advance()
            return found
        return self.facts.named(token)

    def _given(self) -> list[Token]:
        """The names between the parentheses of a fact."""
        self.expect("(")
        given: list[Token] = []
        while self.now.kind == "name":
            given.append(self.now)
            self.advance()
            if self.now.text != ",":
                break
            self.advance()
        self.expect(")")
        return given

    # --- types --------------------------------------------------------------------

    def truth(self, found: Typed) -> Node:
        if found.kind == "truth":
            return found.node
        if found.kind == "names" and found.names[0] in _EMPTY_NAMES:
            return ("!=", found.node, ZERO)
        if found.kind == "number":
            refuse(
                found.token,
                "a number is neither true nor false",
                f"compare it: `{found.token.text} > 0`",
            )
        if found.kind == "names":
            refuse(
                found.token,
                f"`{found.token.text}` is neither true nor false",
                f"compare it: `{found.token.text} == {found.names[0]}`",
            )
        self.facts.unknown(found.token)

    def number(self, found: Typed) -> Node:
        if found.kind == "number":
            return found.node
        if found.kind == "word":
            self.facts.unknown(found.token)
        refuse(
            found.token, f"`{found.token.text}` is not a number", "use a number here"
        )

    def _comparable(self, left: Typed, right: Typed, sign: Token) -> tuple[Node, Node]:
        if left.kind == "word" and right.kind == "names":
            other, one = self._comparable(right, left, sign)
            return one, other
        if left.kind == "names" and right.token.text in left.names:
            # `shoes == boots` means the name, even where a thing is called so too.
            right = Typed("word", ZERO, right.token)
        if left.kind == "names":
            if sign.text not in ("==", "!="):
                refuse(sign, "names have no order", "compare them with == or !=")
            if right.kind == "names":
                if left.names != right.names:
                    refuse(sign, "these two can never be the same", "check the names")
                return left.node, right.node
            if right.kind != "word":
                refuse(
                    right.token,
                    f"`{left.token.text}` is one of some names, not a number",
                    did_you_mean("", left.names),
                )
            if right.token.text not in left.names:
                refuse(
                    right.token,
                    f"`{left.token.text}` is never `{right.token.text}`",
                    did_you_mean(right.token.text, left.names),
                )
            return left.node, ("const", left.names.index(right.token.text))
        if left.kind == "truth" or right.kind == "truth":
            refuse(
                sign,
                "this is true or false already",
                "leave the comparison out, or put `not` before it",
            )
        return self.number(left), self.number(right)

    # --- tokens -------------------------------------------------------------------

    def advance(self) -> None:
        if self.now.kind != "end":
            self.at += 1
            self.now = self.tokens[self.at]

    def expect(self, text: str) -> None:
        if self.now.text != text:
            shown = self.now.text or "the end"
            refuse(self.now, f"`{text}` is wanted before {shown}", f"add `{text}`")
        self.advance()
