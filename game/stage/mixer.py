"""What is heard: sounds once, the sound of a place, and music in layers.

Layers of music are of one length, and begin together; when others are wanted,
all fade out while the new ones begin. Each group has its volume, and music and
places step back while a voice speaks. Never fails: without a sound device, or
a file, there is silence. Time comes in from outside.
"""

import math
from collections.abc import Callable, Mapping, Sequence

import pygame

from game.library.library import AssetLibrary
from game.narrative.values import dataclass
from game.stage.recordings import Recordings
from game.stage.signs import SIGNS

GROUPS = ("music", "places", "effects", "signs")
FADE_S = 2.0
REST_S = 0.4  # the first picture comes before the first sound
DUCKED = 0.3  # how much of music and places is left while a voice speaks
_DUCK_S = 0.4
_LOOPS = 16  # channels that only loops use: as many again while they change
_CHANNELS = 32
_LATE_S = 1.0  # a sound that is decoded later than this is not heard any more

Restart = Callable[[bool], str]


@dataclass(slots=True)
class _Loop:
    """Something that sounds until it has faded out.

    Attributes:
        name: Of its sound.
        group: Whose volume it follows.
        channel: Number of its channel.
        here: How far it has faded in, 0 to 1.
        is_going: Whether it fades out.
    """

    name: str
    group: str
    channel: int
    here: float = 0.0
    is_going: bool = False


class Mixer:
    """Plays sounds by name."""

    def __init__(
        self,
        library: AssetLibrary,
        *,
        is_silent: bool = False,
        waits: bool = False,
        restart: Restart | None = None,
    ) -> None:
        """A mixer that plays nothing yet.

        Args:
            library: Where sounds come from.
            is_silent: Nothing is ever heard.
            waits: Sounds are decoded at once (for tests).
            restart: Starts the sound device anew; from whether both ears are to
                hear the same.
        """
        self.volumes: dict[str, float] = dict.fromkeys(GROUPS, 1.0)
        self.is_ducked = False
        self._recordings = Recordings(library, waits=waits)
        self._is_silent = is_silent
        self._restart = restart
        self._is_mono = False
        self._wanted: dict[str, tuple[str, ...]] = {"places": (), "music": ()}
        self._loops: list[_Loop] = []
        self._late: list[tuple[str, str, float]] = []
        self._duck = 1.0
        self._rest_s = 0.0 if waits else REST_S
        self._has_signs = False  # whether those of the interface were asked for

    @property
    def problems(self) -> tuple[str, ...]:
        """Why something isn't heard."""
        return tuple(self._recordings.problems.values())

    @property
    def playing(self) -> Mapping[str, float]:
        """What sounds on and on, and how loud (0 to 1)."""
        return {loop.name: self._loudness(loop) for loop in self._loops}

    def expect(self, names: Sequence[str]) -> None:
        """Have sounds decoded that may be wanted next."""
        if self._is_there() and self._rest_s == 0:
            for name in names:
                self._recordings.get(name)

    def play(self, name: str, group: str = "effects") -> None:
        """Play a sound once; as soon as it is decoded, if that is soon."""
        is_due = self._is_there() and not self._play_now(name, group)
        if is_due and group != "signs":  # those are for the moment or not at all
            self._late.append((name, group, _LATE_S))

    def surround(self, place: str, music: Sequence[str]) -> None:
        """From now on `place` is heard, and these layers of music; "" is none."""
        self._wanted = {"places": (place,) if place else (), "music": tuple(music)}

    def hear_alike(self, is_mono: bool) -> None:
        """Let both ears hear the same, or not."""
        if is_mono == self._is_mono or self._restart is None:
            self._is_mono = is_mono
            return
        self._is_mono = is_mono
        self._recordings.forget()
        self._has_signs = False
        self._loops.clear()
        self._restart(is_mono)

    def stop(self) -> None:
        """Be silent at once, and stay so until something is asked for."""
        self._wanted = {"places": (), "music": ()}
        self._loops.clear()
        self._late.clear()
        if pygame.mixer.get_init():
            pygame.mixer.stop()

    def close(self) -> None:
        """Be silent for good."""
        self.stop()
        self._recordings.close()

    def tick(self, dt_s: float) -> None:
        """Let time pass: fades go on, and what is decoded now begins."""
        self._rest_s = max(0.0, self._rest_s - dt_s)
        if not self._is_there() or self._rest_s > 0:
            return
        if not self._has_signs and self.volumes["signs"] > 0.0:
            self._has_signs = True
            self.expect(SIGNS)
        step = dt_s / _DUCK_S if self.is_ducked else -dt_s / _DUCK_S
        self._duck = min(max(self._duck - step * (1 - DUCKED), DUCKED), 1.0)
        late, self._late = self._late, []
        for name, group, left_s in late:
            if not self._play_now(name, group) and left_s > dt_s:
                self._late.append((name, group, left_s - dt_s))
        for group, names in self._wanted.items():
            self._change(group, names)
        for loop in list(self._loops):
            self._fade(loop, dt_s)

    # --- loops ------------------------------------------------------------------

    def _change(self, group: str, names: tuple[str, ...]) -> None:
        """Let `names` sound, all begun together, and fade the others out."""
        own = [loop for loop in self._loops if loop.group == group]
        staying = [loop.name for loop in own if not loop.is_going]
        if self.volumes[group] <= 0.0:
            names = ()
        heard = tuple(name for name in names if name not in self._recordings.problems)
        if sorted(staying) == sorted(heard):
            return
        if any(self._recordings.get(name) is None for name in heard):
            return  # it goes on as it is until all are decoded
        for loop in own:
            loop.is_going = True
        for name in heard:
            self._begin(name, group)

    def _begin(self, name: str, group: str) -> None:
        taken = {loop.channel for loop in self._loops}
        free = [number for number in range(_LOOPS) if number not in taken]
        sound = self._recordings.get(name)
        if not free or sound is None:
            return
        _room_for_all()
        channel = pygame.mixer.Channel(free[0])
        channel.set_volume(0.0)
        channel.play(sound, loops=-1)
        channel.set_volume(0.0)
        self._loops.append(_Loop(name, group, free[0]))

    def _fade(self, loop: _Loop, dt_s: float) -> None:
        way = -1 if loop.is_going else 1
        loop.here = min(max(loop.here + way * dt_s / FADE_S, 0.0), 1.0)
        channel = pygame.mixer.Channel(loop.channel)
        if loop.is_going and loop.here <= 0.0:
            channel.stop()
            self._loops.remove(loop)
            return
        channel.set_volume(self._loudness(loop))

    def _loudness(self, loop: _Loop) -> float:
        """Of equal power, so that a change is no gap."""
        return math.sin(loop.here * math.pi / 2) * self._gain(loop.group) * self._duck

    # --- once -------------------------------------------------------------------

    def _play_now(self, name: str, group: str) -> bool:
        """Play it; False if it is still to be decoded."""
        if self.volumes[group] <= 0.0:
            return True
        sound = self._recordings.get(name)
        if sound is None:
            return not self._recordings.is_coming(name)
        _room_for_all()
        channel = _free_channel()
        if channel is not None:
            channel.set_volume(self._gain(group))
            channel.play(sound)
            channel.set_volume(self._gain(group))
        return True

    def _gain(self, group: str) -> float:
        """A volume as it is heard: half way sounds half as loud."""
        return min(max(self.volumes[group], 0.0), 1.0) ** 2

    def _is_there(self) -> bool:
        return not self._is_silent and pygame.mixer.get_init() is not None


def _room_for_all() -> None:
    """Have as many channels as are ever used."""
    if pygame.mixer.get_num_channels() < _CHANNELS:
        pygame.mixer.set_num_channels(_CHANNELS)


def _free_channel() -> pygame.mixer.Channel | None:
    """A channel for a sound that is heard once: none of those for loops."""
    channels = map(pygame.mixer.Channel, range(_LOOPS, _CHANNELS))
    return next((each for each in channels if not each.get_busy()), None)
