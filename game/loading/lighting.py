"""Directions of light and camera: lamps that are turned, glows, ways of looking.

Reads what stands under `lamps`, `camera`, `transition` and `over`. What of the
place is named is handed on, to be compared with what the place offers.
"""

from collections.abc import Callable

from game.loading import language as lang
from game.loading.names import Names
from game.loading.nodes import Mapping, Node, Scalar
from game.loading.reading import Reading
from game.narrative.diagnostics import Span
from game.narrative.directing import OTHERS, PUSH_MAX, Camera, Lamp, Passage, blown

LONGEST_S = 60.0
_WIDE = "wide"
# Notes the use of a kind of thing, by name, of a place or None, at a span.
Use = Callable[[str, str, str | None, Span], None]


class LightingReader:
    """Reads directions of light and camera."""

    def __init__(self, reading: Reading, names: Names, use: Use) -> None:
        self._reading = reading
        self._names = names
        self._use = use

    def tenths(self, node: Node | None) -> int | None:
        """A length in tenths of a second."""
        seconds = self._reading.number(node, 0.0, LONGEST_S)
        return None if seconds is None else round(seconds * 10)

    def lamps(self, node: Node | None, place: str | None) -> tuple[Lamp, ...]:
        """Lamps with what they are turned to."""
        found = []
        for key, value in self._reading.pairs(node, "`lamps`"):
            if key.value != OTHERS:
                self._use("lamp", key.value, place, key.span)
            flicker = None
            strength: Node | None = value
            if isinstance(value, Mapping):
                fields = self._reading.fields(value, lang.LAMP)
                strength = fields.get("to")
                flicker = self._percent(fields.get("flicker"))
            percent = self._percent(strength)
            if percent is not None:
                found.append(Lamp(key.value, percent, flicker))
        return tuple(found)

    def _percent(self, node: Node | None) -> int | None:
        share = self._reading.number(node, 0.0, 1.0)
        return None if share is None else round(share * 100)

    def camera(
        self, node: Node | None, place: str | None, tenths: int | None = None
    ) -> Camera | None:
        """Where the camera looks; None after a mistake."""
        if node is None:
            return None
        lasts = Camera().tenths if tenths is None else tenths
        if isinstance(node, Scalar):
            if self._reading.one_of(node, (_WIDE,)) is None:
                return None
            return Camera(tenths=lasts)
        fields = self._reading.fields(node, lang.CAMERA)
        if "push" not in fields and "to" not in fields:
            self._reading.tell(
                "W053",
                node.span,
                "the camera isn't told what to do",
                "write `camera: {push: 1.2}`, `{to: an_element}` or `camera: wide`",
            )
            return None
        push = self._reading.number(fields.get("push"), 1.0, PUSH_MAX / 100)
        over = self.tenths(fields.get("over"))
        if over is not None:
            lasts = over
        to = self._target(fields.get("to"), place)
        return Camera(to, 0 if push is None else round(push * 100), lasts)

    def _target(self, node: Node | None, place: str | None) -> str | None:
        words = self._reading.words(node)
        if words is None:
            return None
        if words.value not in self._names.people:
            self._use("target", words.value, place, words.span)
        return words.value

    def weather(self, node: Node | None) -> str | None:
        """What falls, and how it is blown; None after a mistake."""
        if node is None or isinstance(node, Scalar):
            return self._reading.one_of(node, lang.WEATHERS)
        fields = self._reading.fields(node, lang.WEATHER)
        kind = self._reading.one_of(fields.get("fall"), lang.WEATHERS)
        wind = self._reading.number(fields.get("wind"), -1.0, 1.0)
        if kind is None or wind is None:
            return kind
        return blown(kind, round(wind * 100))

    def passage(self, node: Node | None, before: str | None) -> Passage | None:
        """How the picture of the place `before` makes way, or None: as usual."""
        if node is None:
            return None
        if isinstance(node, Scalar):
            how = self._reading.one_of(node, lang.TRANSITIONS)
            return None if how is None else Passage(how)
        fields = self._reading.fields(node, lang.TRANSITION)
        ways = [how for how in lang.TRANSITIONS if how in fields]
        if len(ways) != 1:
            self._reading.tell(
                "W053",
                node.span,
                "a transition is one of fade, dark and iris",
                "write `transition: dark`, `{fade: 2}` or `{iris: an_element}`",
            )
            return None
        if ways[0] == "iris":
            lasts = self.tenths(fields.get("over"))
            thing = self._target(fields["iris"], before)
            return Passage("iris", thing, lasts or 0)
        return Passage(ways[0], None, self.tenths(fields[ways[0]]) or 0)
