r"""Paragraphs: from what a writer types to words in a style.

A paragraph is kept exactly as written, with its varying passages in braces;
`runs` makes words of it once the values of its conditions are known. So the
same event can be shown again later, or in another language, without running
anything.

What is understood: `*italics*`; straight quotes, which become typographic;
`--` for a dash; and varying passages

    {noticed(hem)? the man with the staples | a tall man}
    {badge == claire? Claire. | badge == table_nine? Table nine. | Nobody.}
    {first? the first time | later}   {cycle? one | two}   {shuffle? a | b}
    {coins}                           the value of a number

Passages don't nest. `\{`, `\}`, `\|` and `\*` are the plain characters.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from game.narrative.values import dataclass
from game.narrative.views import Run, Runs

VARYING_WORDS = ("first", "cycle", "shuffle")

_CONDITION = re.compile(r"\s*([a-z_(][a-z0-9_ ()/,.=<>!+*-]*?)\s*\?(?:\s+|$)")
# What isn't plain words: braces, and signs that a backslash makes plain.
_SIGN = re.compile(r"\\[{}|]|[{}]")
_OPENS_AFTER = " \t\n([{—–-/"


@dataclass(frozen=True, slots=True)
class Arm:
    """One wording. `condition`: its source text, or None for "otherwise".

    `offset` is where the condition begins in the paragraph, 0 for its first
    character.
    """

    condition: str | None
    words: str
    offset: int


@dataclass(frozen=True, slots=True)
class Varying:
    """A passage in braces.

    Attributes:
        kind: "if", "first", "cycle", "shuffle" or "value".
        key: Under which its value is found; "" for kind "if", where each arm
            has its own.
        arms: The wordings; for "value" one arm, whose condition is the value.
    """

    kind: str
    key: str
    arms: tuple[Arm, ...]


@dataclass(frozen=True, slots=True)
class ProseProblem:
    """Something wrong inside a paragraph, `offset` characters into it."""

    offset: int
    message: str
    hint: str


Segment = str | Varying


@lru_cache(maxsize=4096)
def segments(paragraph: str) -> tuple[tuple[Segment, ...], tuple[ProseProblem, ...]]:
    """The plain and varying parts of `paragraph`, and what is wrong with it."""
    found: list[Segment] = []
    problems: list[ProseProblem] = []
    counts: dict[str, int] = {}
    text: list[str] = []
    i = 0
    while (match := _SIGN.search(paragraph, i)) is not None:
        text.append(paragraph[i : match.start()])
        i, sign = match.start(), match.group()
        if sign == "{":
            end = paragraph.find("}", i)
            inner = paragraph[i + 1 : end] if end >= 0 else ""
            if end < 0 or "{" in inner:
                problems.append(_brace_problem(i, nested=end >= 0))
                text.append(sign)
                i += 1
                continue
            found += filter(None, ("".join(text),))
            text = []
            found.append(_varying(inner, i + 1, counts, problems))
            i = end + 1
            continue
        if sign == "}":
            problems.append(
                ProseProblem(
                    i,
                    "this } closes nothing",
                    "write \\} if you mean the character",
                )
            )
        text.append(sign[-1])
        i = match.end()
    text.append(paragraph[i:])
    found += filter(None, ("".join(text),))
    return tuple(found), tuple(problems)


def _brace_problem(offset: int, *, nested: bool) -> ProseProblem:
    if nested:
        return ProseProblem(
            offset,
            "a varying passage stands inside another",
            "passages in braces don't nest; use an `if` beat, or more arms",
        )
    return ProseProblem(
        offset,
        "this { is never closed",
        "close it with } in the same paragraph, or write \\{ for the character",
    )


def _varying(
    inner: str, offset: int, counts: dict[str, int], problems: list[ProseProblem]
) -> Varying:
    pieces: list[tuple[int, str]] = []
    start = 0
    for match in re.finditer(r"(?<!\\)\|", inner):
        pieces.append((start, inner[start : match.start()]))
        start = match.end()
    pieces.append((start, inner[start:]))

    first = _CONDITION.match(pieces[0][1])
    word = first.group(1) if first else ""
    if word in VARYING_WORDS and first is not None:
        counts[word] = counts.get(word, 0) + 1
        key = word if counts[word] == 1 else f"{word} {counts[word]}"
        wordings = [(pieces[0][0], pieces[0][1][first.end() :]), *pieces[1:]]
        if len(wordings) == 1 and word != "first":
            problems.append(
                ProseProblem(
                    offset,
                    f"`{word}` has one wording, so nothing varies",
                    "put | between the wordings",
                )
            )
        arms = tuple(Arm(None, _words(text), offset + at) for at, text in wordings)
        return Varying(word, key, arms)
    if first is None and len(pieces) == 1:
        source = inner.strip()
        lead = len(inner) - len(inner.lstrip())
        return Varying("value", source, (Arm(source, "", offset + lead),))
    arms_found: list[Arm] = []
    for number, (at, text) in enumerate(pieces):
        match_ = _CONDITION.match(text)
        if match_:
            lead = match_.start(1)
            arm = Arm(match_.group(1), _words(text[match_.end() :]), offset + at + lead)
        else:
            arm = Arm(None, _words(text), offset + at)
            if number < len(pieces) - 1:
                problems.append(
                    ProseProblem(
                        offset + at,
                        "this wording has no condition, so the ones after it "
                        "never come",
                        "put `condition? ` before it, or move it to the end",
                    )
                )
        arms_found.append(arm)
    return Varying("if", "", tuple(arms_found))


def _words(text: str) -> str:
    return text.strip().replace("\\|", "|")


def words(paragraph: str, values: Iterable[tuple[str, int]]) -> str:
    """`paragraph` with its varying passages decided, before any typography."""
    known = dict(values)
    out: list[str] = []
    for segment in segments(paragraph)[0]:
        if isinstance(segment, str):
            out.append(segment)
        else:
            out.append(_decided(segment, known))
    # A passage may be empty, which leaves two spaces or one before a full stop.
    joined = re.sub(r"\s+", " ", "".join(out)).strip()
    return re.sub(r" ([.,;:!?…])", r"\1", joined)


def _decided(passage: Varying, known: dict[str, int]) -> str:
    if passage.kind == "value":
        return str(known.get(passage.key, ""))
    if passage.kind == "first":
        index = 0 if known.get(passage.key, 1) else 1
        return passage.arms[index].words if index < len(passage.arms) else ""
    if passage.kind in ("cycle", "shuffle"):
        return passage.arms[known.get(passage.key, 0) % len(passage.arms)].words
    for arm in passage.arms:
        if arm.condition is None or known.get(arm.condition, 0):
            return arm.words
    return ""


def may_be_empty(paragraph: str) -> bool:
    """Whether all of `paragraph` stands in passages, which may leave nothing."""
    found = segments(paragraph)[0]
    return not any(isinstance(part, str) and part.strip() for part in found)


@lru_cache(maxsize=2048)
def runs(paragraph: str, values: tuple[tuple[str, int], ...] = ()) -> Runs:
    """The words of `paragraph` in their styles, with real quotes and dashes."""
    text = typographic(words(paragraph, values))
    found: list[Run] = []
    italic = False
    for number, piece in enumerate(re.split(r"(?<!\\)\*", text)):
        italic = number % 2 == 1
        clean = piece.replace("\\*", "*")
        if clean:
            found.append(Run(clean, italic))
    return tuple(found)


def typographic(text: str) -> str:
    """`text` with typographic quotes, apostrophes, dashes and ellipses."""
    text = text.replace("---", "—").replace("--", "—").replace("...", "…")
    text = re.sub(r"\s*—\s*", "\u2009—\u2009", text) if " — " in text else text
    out: list[str] = []
    before = " "
    for i, char in enumerate(text):
        if char == '"':
            out.append("“" if before in _OPENS_AFTER or before == "‘" else "”")
        elif char == "'":
            follows = text[i + 1] if i + 1 < len(text) else " "
            opens = before in _OPENS_AFTER or before == "“"
            # 'tis and '58 are apostrophes, though they follow a space.
            is_elision = follows.isdigit() or text[i + 1 : i + 4] in ("tis", "em ")
            out.append("‘" if opens and not is_elision else "’")
        else:
            out.append(char)
        if char != "*":
            before = out[-1]
    return "".join(out)
