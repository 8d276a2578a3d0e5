"""Reads what a story declares to be heard: sounds, and whose they are.

A sound is declared once, with its title for who doesn't hear it; places and
people name sounds. Those references are checked when all sounds are known.
"""

from collections.abc import Callable

from game.loading import language as lang
from game.loading.names import Names
from game.loading.nodes import Node, Scalar
from game.loading.reading import Reading
from game.narrative import story as st

Later = Callable[[Callable[[], None]], None]


class SoundReader:
    """Reads declarations of sounds, and references to them."""

    def __init__(self, reading: Reading, names: Names, later: Later) -> None:
        """Args: later: takes checks that run when everything is declared."""
        self._reading = reading
        self._names = names
        self._later = later

    def sound(self, key: Scalar, node: Node) -> None:
        """A sound with its title and its group."""
        reading = self._reading
        fields = reading.fields(node, lang.SOUND)
        title = reading.words(fields.get("title"))
        group = reading.one_of(fields.get("group"), lang.GROUPS)
        unsettles = reading.flag(fields.get("unsettles"))
        self._names.sounds[key.value] = st.Sound(
            key.value,
            title.value if title else key.value.replace("_", " "),
            group or "effects",
            bool(unsettles),
        )

    def music_of(self, node: Node | None) -> tuple[str, str]:
        """Somebody's music: alone, and linked; "" where there is none."""
        fields = self._reading.fields(node, lang.MUSIC) if node is not None else {}
        alone = self.named(fields.get("alone"))
        linked = self.named(fields.get("linked"))
        return alone, linked or alone

    def of_place(self, place: str, fields: dict[str, Node]) -> None:
        """What one hears at a place, and the music there."""
        bed, music = self.named(fields.get("sound")), self.named(fields.get("music"))
        if bed or music:
            self._names.place_sounds[place] = (bed, music)

    def named(self, node: Node | None) -> str:
        """The id of a sound that `node` names; "" if it names none."""
        if node is None:
            return ""

        def check() -> None:
            self._reading.ref(node, "sound", self._names.sounds)

        self._later(check)
        return node.value if isinstance(node, Scalar) else ""
