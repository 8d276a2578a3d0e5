"""Events of the story that are heard, or seen beyond the picture itself.

The picture follows `session.tableau`; here are the sounds, the threads, and the
silences between.
"""

from collections.abc import Iterable

from game.app.house import House
from game.narrative.events import (
    ActChanged,
    Event,
    Noticed,
    Paused,
    SceneBegan,
    Sounded,
)
from game.narrative.story import NoticeOp


class Happenings:
    """Lets events be heard and seen once, when they are reached."""

    def __init__(self, house: House) -> None:
        self._house = house

    def take(self, events: Iterable[Event]) -> float:
        """Let `events` happen for the player.

        Returns:
            For how many seconds the story holds its breath after them.
        """
        stage = self._house.stage
        pause_s = 0.0
        attended: str | None = None
        for event in events:
            match event:
                case Sounded(sound):
                    if not self._house.is_skipping:
                        self._house.hear(sound)
                case Paused(tenths):
                    pause_s += tenths / 10
                case Noticed(scene, thing):
                    attended = self._spot_of(scene, thing)
                case ActChanged(_, giver, receiver, "taken" | "mended"):
                    stage.thread(giver, receiver)
                    self._house.hear(self._house.story.texts.get("thread_sound", ""))
                case ActChanged(_, giver, receiver, "slack"):
                    stage.thread(giver, receiver, slack=True)
                case _:
                    pass
        stage.attend(attended)
        return pause_s

    def _spot_of(self, scene: str, thing: str) -> str | None:
        """What of the picture a thing to notice is."""
        for op in self._house.story.scenes[scene].code:
            for known in op.things if isinstance(op, NoticeOp) else ():
                if known.id == thing:
                    return known.hotspot
        return None

    def scene_to_ask_about(self, events: Iterable[Event]) -> str | None:
        """A scene that has just begun, may weigh, and can be passed over."""
        session = self._house.running()
        if session.summary is None:
            return None
        known = self._house.read_on
        for event in events:
            match event:
                case SceneBegan(scene, marks=(_, *_)) if scene not in known:
                    return scene
                case _:
                    pass
        return None
