"""Events of the story that are heard, or seen beyond the picture itself.

The picture follows `session.tableau`; here are the sounds, the threads, and the
silences between.
"""

from collections.abc import Iterable

from game.app.house import House
from game.narrative.events import ActChanged, Event, Paused, SceneBegan, Sounded


class Happenings:
    """Lets events be heard and seen once, when they are reached."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._pause_s = 0.0

    @property
    def is_pausing(self) -> bool:
        """Whether the story holds its breath."""
        return self._pause_s > 0

    def end_pause(self) -> None:
        """Go on at once."""
        self._pause_s = 0.0

    def tick(self, dt_s: float) -> None:
        """Let a pause run out."""
        self._pause_s = max(0.0, self._pause_s - dt_s)

    def take(self, events: Iterable[Event]) -> None:
        """Let `events` happen for the player."""
        stage = self._house.stage
        for event in events:
            match event:
                case Sounded(sound):
                    self._house.sounds.play(sound)
                case Paused(tenths):
                    self._pause_s = tenths / 10
                case ActChanged(_, giver, receiver, "taken" | "mended"):
                    stage.thread(giver, receiver)
                case ActChanged(_, giver, receiver, "slack"):
                    stage.thread(giver, receiver, slack=True)
                case _:
                    pass

    def scene_to_ask_about(self, events: Iterable[Event]) -> str | None:
        """A scene that has just begun, may weigh, and can be passed over."""
        session = self._house.running()
        if session.can_pass_over is None:
            return None
        known = self._house.read_on
        for event in events:
            match event:
                case SceneBegan(scene, marks=(_, *_)) if scene not in known:
                    return scene
                case _:
                    pass
        return None
