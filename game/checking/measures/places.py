"""Where in the files something stands that a measure points at."""

from bisect import bisect_right
from dataclasses import dataclass

from game.loading.compiler import Loaded
from game.loading.texts import WrittenText
from game.narrative.diagnostics import Span


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a file; `file` is "" and `line` 0 if it isn't known."""

    file: str = ""
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.file else "(somewhere)"


class Places:
    """Finds scenes, options, acts and texts of a story in its files."""

    def __init__(self, loaded: Loaded) -> None:
        self._spans = loaded.spans
        self._texts: dict[str, list[WrittenText]] = {}
        for text in loaded.texts:
            # Where a text stands is only worked out for those asked for.
            self._texts.setdefault(text.source, []).append(text)
        self._scenes: dict[str, list[tuple[int, str]]] = {}
        for key, span in loaded.spans.items():
            kind, _, name = key.partition(":")
            if kind == "scene":
                self._scenes.setdefault(span.file, []).append((span.line, name))
        for found in self._scenes.values():
            found.sort()

    def scene(self, scene: str) -> Place:
        """Where a scene begins."""
        return self._of(f"scene:{scene}")

    def option(self, option: str) -> Place:
        """Where an option stands, by its full id."""
        return self._of(f"option:{option}")

    def act(self, act: str) -> Place:
        """Where an act is declared."""
        return self._of(f"acts:{act}")

    def text(self, scene: str, source: str) -> Place:
        """Where a text of a scene begins."""
        for text in self._texts.get(source, []):
            span = text.span
            if self._scene_at(span) == scene:
                return Place(span.file, span.line)
        return self.scene(scene)

    def stretch(self, after: str) -> Place:
        """Where a stretch begins that comes after a choice (see `plays.Place`)."""
        if "/" in after:
            return self.option(after)
        return self.scene(after.removeprefix("follow "))

    def _of(self, key: str) -> Place:
        span = self._spans.get(key)
        return Place(span.file, span.line) if span else Place()

    def _scene_at(self, span: Span) -> str:
        found = self._scenes.get(span.file, [])
        at = bisect_right(found, (span.line, "\uffff"))
        return found[at - 1][1] if at else ""
