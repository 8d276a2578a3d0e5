"""Texts and conditions of a scene: labels, lines, paragraphs and who says them."""

import re
from itertools import pairwise

from game.loading.conditions import amount, amount_here, condition
from game.loading.names import Names
from game.loading.nodes import Node, Scalar
from game.loading.reading import Reading, did_you_mean, position
from game.loading.tokens import BadCondition
from game.narrative import story as st
from game.narrative.diagnostics import Severity, Span
from game.narrative.expression import Expression
from game.narrative.prose import VARYING_WORDS, Segment, Varying, segments
from game.narrative.values import dataclass

_SPEECH = re.compile(r"([a-z][a-z0-9_]*)(?: \(([^()]*)\))?:(?:\s+|$)")
_PARAGRAPH = re.compile(r"(?:[^\n]+|\n(?![ \t]*\n))+")
_LINE_END = re.compile(r"[ \t]*\n[ \t]*")
_SPACES = re.compile(r" {2,}")
_SENTENCE_OVER = re.compile(r"[.!?…][\"'”’*)]*$")
_WORD_BEGINS = re.compile(r"[\"'“‘*(]*\w")


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


class TextReader:
    """Reads the texts and conditions of one scene; `texts` collects them."""

    def __init__(self, reading: Reading, names: Names, scene: str) -> None:
        self.reading = reading
        self.names = names
        self.scene = scene
        self.texts: list[WrittenText] = []

    def paragraphs(self, scalar: Scalar) -> list[st.Say]:
        """What the paragraphs of a block say, one after the other."""
        if not scalar.value.strip():
            self.reading.tell(
                "W015", scalar.span, "there is no text here", "write the words"
            )
            return []
        found: list[st.Say] = []
        for match in _PARAGRAPH.finditer(scalar.value):
            raw = match.group(0)
            text = raw.strip()
            if text:
                start = match.start() + len(raw) - len(raw.lstrip())
                said = self._paragraph(scalar, start, text)
                found += [said] if said is not None else []
        return found

    def condition(self, node: Node | None) -> Expression | None:
        """A condition, or None if there is none (or it is wrong)."""
        scalar = self.reading.scalar(node, "a condition")
        if scalar is None:
            return None
        try:
            return condition(scalar.value, self.names, self.scene)
        except BadCondition as bad:
            self.tell_bad(scalar, bad, 0)
            return None

    def amount_here(self, node: Node | None) -> Expression | None:
        """A sum that may ask who is on the stage, or None (or it is wrong)."""
        scalar = self.reading.scalar(node, "a number or a sum")
        if scalar is None:
            return None
        try:
            return amount_here(scalar.value, self.names)
        except BadCondition as bad:
            self.tell_bad(scalar, bad, 0)
            return None

    def tell_bad(self, scalar: Scalar, bad: BadCondition, lead: int) -> None:
        """Tells of a bad condition that begins `lead` characters into `scalar`."""
        at = position(scalar, bad.offset + lead)
        span = Span(at.file, at.line, at.column, bad.length)
        self.reading.tell("W060", span, bad.message, bad.hint)

    def _paragraph(self, scalar: Scalar, start: int, raw: str) -> st.Say | None:
        # Newlines become single spaces of the same length, so offsets stay true.
        text = raw
        if "\n" in raw:
            text = _LINE_END.sub(lambda m: " " * len(m.group(0)), raw)
        speaker: str | None = None
        manner = ""
        match = _SPEECH.match(text)
        if match is not None:
            if match.group(1) not in self.names.people:
                self._unknown_speaker(scalar, start, match.group(1))
                return None
            speaker, manner = match.group(1), match.group(2) or ""
            start += match.end()
            text = text[match.end() :]
        return st.Say(self._text(scalar, start, text), speaker, manner)

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
        source = _SPACES.sub(" ", text) if "  " in text else text
        self.texts.append(WrittenText(source, scalar, start))
        if "{" not in text and "}" not in text:
            return st.Text(source)  # as most are: nothing in it varies
        parts, problems = segments(text)
        for problem in problems:
            at = position(scalar, start + problem.offset)
            self.reading.tell("W062", at, problem.message, problem.hint)
        self._spaces_between(scalar, start, parts)
        conditions: list[tuple[str, Expression | None, int]] = []
        for part in parts:
            if isinstance(part, Varying):
                self._no_speech_inside(scalar, start, part)
                conditions.extend(self._varying(scalar, start, part))
        return st.Text(source, tuple(conditions))

    def _spaces_between(
        self, scalar: Scalar, start: int, parts: tuple[Segment, ...]
    ) -> None:
        """Warns where a sentence ends and the next begins without a space.

        Spaces beside `|` and inside the braces belong to the sign, not to the words,
        so the one between two sentences has to stand outside.
        """
        for before, after in pairwise(parts):
            passage = before if isinstance(before, Varying) else after
            if not isinstance(passage, Varying) or passage.kind == "value":
                continue
            if any(_SENTENCE_OVER.search(words) for words in _wordings(before)) and any(
                _WORD_BEGINS.match(words) for words in _wordings(after)
            ):
                self.reading.tell(
                    "W064",
                    position(scalar, start + passage.arms[0].offset),
                    "a sentence of this passage meets the next without a space",
                    "put the space outside the braces: `{late? Good night.} She goes.`",
                    Severity.WARNING,
                )

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


def _wordings(part: Segment) -> tuple[str, ...]:
    if isinstance(part, Varying):
        return tuple(arm.words for arm in part.arms)
    return (part,)
