"""The words and signs of a condition, with where each stands.

Knows no names and no types; `conditions` reads what is made here.
"""

import re
from functools import lru_cache
from typing import NamedTuple, NoReturn

LENGTH_MAX = 600

_TOKEN = re.compile(
    r"\s*(?:([0-9]+)|([A-Za-z_][A-Za-z0-9_]*(?:/[a-z0-9_]+)?)"
    r"|(==|!=|<=|>=|<|>|[()+*.,-])|(\S))"
)


class BadCondition(Exception):
    """A mistake in a condition: where in its text, what, and what to do."""

    def __init__(self, offset: int, length: int, message: str, hint: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.length = max(1, length)
        self.message = message
        self.hint = hint


class Token(NamedTuple):
    """A word, number or sign; `offset` is its place in the condition."""

    kind: str  # "number", "name", "sign" or "end"
    text: str
    offset: int


def refuse(token: Token, message: str, hint: str) -> NoReturn:
    """Raises BadCondition for what is written at `token`."""
    raise BadCondition(token.offset, len(token.text), message, hint)


@lru_cache(maxsize=4096)
def tokens_of(source: str) -> tuple[Token, ...]:
    """The tokens of `source`, ending with one of kind "end".

    Raises:
        BadCondition: If it is too long, or has a sign that can't stand there.
    """
    if len(source) > LENGTH_MAX:
        raise BadCondition(
            0, 1, "this condition is too long", f"use at most {LENGTH_MAX} characters"
        )
    found: list[Token] = []
    at = 0
    stripped = source.rstrip()
    while at < len(stripped):
        match = _TOKEN.match(stripped, at)
        if match is None:
            break
        number, name, sign, strange = match.groups()
        if strange:
            raise BadCondition(
                match.start(4),
                1,
                f"`{strange}` can't stand in a condition",
                sign_hint(strange),
            )
        kind = "number" if number else "name" if name else "sign"
        text = number or name or sign
        found.append(Token(kind, text, match.end() - len(text)))
        at = match.end()
    found.append(Token("end", "", len(stripped)))
    return tuple(found)


def sign_hint(sign: str) -> str:
    """What to write instead of a sign that doesn't belong in a condition."""
    hints = {
        "=": "two equals signs compare: ==",
        "!": "write `not`",
        "&": "write `and`",
        "|": "write `or`",
        '"': "names stand without quotes",
        "'": "names stand without quotes",
        "/": "there is no division",
        "%": "there is no remainder",
    }
    return hints.get(sign, "conditions are made of names, facts(), and, or, not, ==, <")
