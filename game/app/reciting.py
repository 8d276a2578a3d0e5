"""Reading aloud: what screens say, handed to the voice as it changes."""

from collections.abc import Callable, Sequence

from game.app.house import House
from game.ui import sentences
from game.ui.narration import Narrator, whole
from game.ui.nodes import Node

Nodes = Callable[[], Sequence[Node]]


class Reciter:
    """Says what is new on the screen, as long as the player wants it said."""

    def __init__(self, house: House, nodes: Nodes) -> None:
        """Args: nodes: what is on the screen."""
        self._house = house
        self._nodes = nodes
        self._narrator = Narrator()
        self._was_on = False

    def frame(self, *, changed: bool) -> bool:
        """Say what is new; False if that has turned out to be impossible.

        Args:
            changed: Whether anything may look different.
        """
        house = self._house
        is_on = house.settings.read_aloud
        if is_on and not house.voice.is_there:
            house.switch("read_aloud")
            house.message = sentences.no_voice(house.voice.problem)
            self._was_on = False
            return False
        if is_on and not self._was_on:
            self._narrator.forget()
        elif self._was_on and not is_on:
            house.voice.hush()
        if is_on and (changed or not self._was_on):
            self._say(self._narrator.tell(self._nodes(), house.size[1]))
        self._was_on = is_on
        return True

    def again(self) -> None:
        """Say everything that is on the screen."""
        if self._house.settings.read_aloud:
            nodes = self._nodes()
            self._narrator.tell(nodes, self._house.size[1])  # it is told with this
            self._say(whole(nodes))

    def _say(self, said: str) -> None:
        if said:
            self._house.voice.say(said, self._house.settings.voice_rate)
