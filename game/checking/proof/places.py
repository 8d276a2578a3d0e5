"""Where in its files a story says what a goal asks about.

Scenes, options and declarations have their places from the loader. Conditions
and wordings are looked up again in the text of their scene, in the order in which
the story has them.
"""

import re
from collections.abc import Iterator

from game.checking.proof.model import Key
from game.checking.proof.sites import wordings
from game.loading.compiler import Loaded
from game.narrative import story as st
from game.narrative.diagnostics import Span

_DECLARED = {
    "scene": "scene",
    "choice": "option",
    "option_if": "option",
    "notice": "noticed",
    "thing_if": "noticed",
    "ending": "endings",
    "act": "acts",
    "hand": "things",
    "offer_if": "scene",
    "label": "option",
    "otherwise": "option",
    "short": "option",
    "street": "scene",
    "absence": "scene",
    "summary": "scene",
    "take": "option",
}


class Places:
    """Finds the places of one loaded story."""

    def __init__(self, loaded: Loaded, story: st.Story) -> None:
        self.loaded = loaded
        self.story = story
        starts = (span for key, span in loaded.spans.items() if key[:6] == "scene:")
        self.starts = sorted((span.file, span.line) for span in starts)

    def of(self, key: Key) -> Span:
        """The place of what a goal asks about; its scene's, if nothing is nearer."""
        kind, name = key[0], str(key[1]) if len(key) > 1 else ""
        if kind == "text":
            return self._wording(key)
        if kind in ("if", "block", "menu", "stuck", "deep", "loop", "trap"):
            return self._operation(name, int(key[2]))
        if kind == "clamp":
            return self._clamped(key)
        declared = self.declared(f"{_DECLARED.get(str(kind), '')}:{name}")
        source = self.condition(key)
        if source:
            return self._near(declared, source) or declared
        return declared

    def declared(self, name: str) -> Span:
        """The place of a declaration, or the beginning of the story."""
        start = Span("story/story.yaml")
        return self.loaded.spans.get(name, start)

    def in_calendar(self, day: str) -> Span:
        """Where the calendar has a day."""
        for source in self.loaded.sources.values():
            for number, line in enumerate(source.lines, 1):
                match = re.search(rf"\bday:\s*{re.escape(day)}\b", line)
                if match is not None:
                    length = match.end() - match.start()
                    return Span(source.path, number, match.start() + 1, length)
        return self.declared("")

    def condition(self, key: Key) -> str:
        """The condition that a goal asks about, as written, or ""."""
        kind = key[0]
        if kind == "if":
            op = self.story.scenes[str(key[1])].code[int(key[2])]
            return op.condition.source if isinstance(op, st.Unless) else ""
        if kind == "rule_if":
            rule = self.story.rules[int(key[1])]
            return rule.condition.source if rule.condition else ""
        if kind == "offer_if":
            offer = self.story.offers[str(key[1])]
            return offer.condition.source if offer.condition else ""
        if kind in ("option_if", "choice"):
            option = self.option(str(key[1]))
            return option.condition.source if option and option.condition else ""
        if kind in ("thing_if", "notice"):
            for op in self._code():
                if isinstance(op, st.NoticeOp):
                    for thing in op.things:
                        if thing.id == key[1] and thing.condition is not None:
                            return thing.condition.source
        return ""

    def option(self, name: str) -> st.Option | None:
        """The option of a full id."""
        for op in self.story.scenes[name.partition("/")[0]].code:
            if isinstance(op, st.ChooseOp):
                for option in op.options:
                    if option.id == name:
                        return option
        return None

    def text(self, key: Key) -> st.Text | None:
        """The text of a wording's goal."""
        kind, name, at = key[1], str(key[2]), int(key[3])
        if kind == "say":
            op = self.story.scenes[name].code[at]
            return op.text if isinstance(op, st.Say) else None
        if kind in ("label", "otherwise"):
            option = self.option(name)
            if option is None:
                return None
            return option.label if kind == "label" else option.otherwise
        if kind == "summary":
            summary = self.story.scenes[name].summary
            return summary.text if summary else None
        offer = self.story.offers[name]
        if kind == "street":
            return offer.street
        return offer.absence.line if offer.absence else None

    def _code(self) -> Iterator[st.Op]:
        for scene in self.story.scenes.values():
            yield from scene.code

    # --- in the text ------------------------------------------------------------------

    def _region(self, scene: str) -> tuple[str, int, int]:
        """The file of a scene, and its first and last line."""
        start = self.declared(f"scene:{scene}")
        later = [n for file, n in self.starts if file == start.file and n > start.line]
        source = self.loaded.sources.get(start.file)
        last = len(source.lines) if source is not None else start.line
        return start.file, start.line, min([n - 1 for n in later], default=last)

    def _found(self, scene: str, pattern: str) -> list[Span]:
        file, first, last = self._region(scene)
        source = self.loaded.sources.get(file)
        if source is None:
            return []
        found = []
        for number in range(first, last + 1):
            for match in re.finditer(pattern, source.lines[number - 1]):
                length = match.end("it") - match.start("it")
                found.append(Span(file, number, match.start("it") + 1, length))
        return found

    def _near(self, span: Span, condition: str) -> Span | None:
        source = self.loaded.sources.get(span.file)
        if source is None:
            return None
        best: Span | None = None
        for number, line in enumerate(source.lines, 1):
            at = line.find(condition)
            if at < 0 or not re.search(r"\bif:\s*[\"']?$", line[:at]):
                continue
            near = abs(number - span.line)
            if best is None or near < abs(best.line - span.line):
                best = Span(span.file, number, at + 1, len(condition))
        return best

    def _operation(self, scene: str, at: int) -> Span:
        """The place of an operation: of its condition, first option or words."""
        start = self.declared(f"scene:{scene}")
        code = self.story.scenes[scene].code if scene in self.story.scenes else ()
        for number in range(at, len(code)):
            op = code[number]
            if isinstance(op, st.Unless) and op.condition.node[0] != "const":
                return self._unless(scene, number, op.condition.source) or start
            if isinstance(op, st.ChooseOp):
                return self.declared(f"option:{op.options[0].id}")
            if isinstance(op, st.NoticeOp) and op.things:
                return self.declared(f"noticed:{op.things[0].id}")
            if isinstance(op, st.Say):
                return self._say(scene, number) or start
            if isinstance(op, st.Go | st.Call):
                found = self._found(scene, rf"(?P<it>\b(go|call): *{op.scene}\b)")
                return found[0] if found else start
        return start

    def _unless(self, scene: str, at: int, condition: str) -> Span | None:
        same = [
            n
            for n, op in enumerate(self.story.scenes[scene].code)
            if isinstance(op, st.Unless) and op.condition.source == condition
        ]
        pattern = rf"[-\{{]\s+if:\s*[\"']?(?P<it>{re.escape(condition)})"
        found = self._found(scene, pattern)
        return found[same.index(at)] if same.index(at) < len(found) else None

    def _say(self, scene: str, at: int) -> Span | None:
        op = self.story.scenes[scene].code[at]
        if not isinstance(op, st.Say):
            return None
        same = [
            n
            for n, other in enumerate(self.story.scenes[scene].code)
            if isinstance(other, st.Say) and other.text.source == op.text.source
        ]
        return self._written(scene, op.text.source, same.index(at))

    def _written(self, scene: str, source: str, number: int = 0) -> Span | None:
        file, first, last = self._region(scene)
        found = [
            text.span
            for text in self.loaded.texts
            if text.source == source and text.scalar.span.file == file
        ]
        found = [span for span in found if first <= span.line <= last]
        return found[number] if number < len(found) else None

    def _wording(self, key: Key) -> Span:
        kind, name = str(key[1]), str(key[2])
        scene = name.partition("/")[0]
        declared = self.declared(f"{_DECLARED.get(kind, 'scene')}:{name}")
        text = self.text(key)
        if text is None:
            return declared
        span = self._written(scene, text.source) or declared
        if kind == "say":
            span = self._say(scene, int(key[3])) or span
        where = (kind, name, int(key[3]))
        for wording in wordings(text, where):
            if wording.key == key and wording.condition:
                return self._after(span, wording.condition) or span
        return span

    def _after(self, span: Span, words: str) -> Span | None:
        source = self.loaded.sources.get(span.file)
        if source is None:
            return None
        for number in range(span.line, min(span.line + 40, len(source.lines) + 1)):
            at = source.lines[number - 1].find(words)
            if at >= 0:
                return Span(span.file, number, at + 1, len(words))
        return None

    def _clamped(self, key: Key) -> Span:
        kind, name, at = str(key[1]), str(key[2]), int(key[3])
        variable = str(key[5]).partition(":")[2]
        if kind == "do":
            found = self._found(name, rf"(?P<it>\b{re.escape(variable)}\s*:\s*\S+)")
            start = self._operation(name, at)
            later = [span for span in found if span.line <= start.line]
            return later[-1] if later else start
        return self.declared(f"{_DECLARED.get(kind, 'scene')}:{name}")
