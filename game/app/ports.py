"""What the screens need of the stage, of sounds and of pictures, and no more.

The real stage is `game.stage.stage.Stage`; tests bring a small one of their own.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import pygame

from game.narrative.tableau import Tableau


class Theatre(Protocol):
    """A stage: pictures, light and motion."""

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing moves that needn't."""

    @reduced_motion.setter
    def reduced_motion(self, value: bool) -> None: ...

    @property
    def has_grain(self) -> bool:
        """Whether the paper shows its grain."""

    @has_grain.setter
    def has_grain(self, value: bool) -> None: ...

    @property
    def is_crisp(self) -> bool:
        """Whether everything is shown, as sharp as it gets."""

    @property
    def has_all(self) -> bool:
        """Whether no picture is waited for: only time is needed, if anything is."""

    @property
    def problems(self) -> tuple[str, ...]:
        """Why something isn't shown as it was drawn, in words."""

    def show(self, tableau: Tableau, cut: bool = False) -> None:
        """Let `tableau` stand on the stage; at once if `cut`."""

    def tick(self, dt_s: float) -> bool:
        """Let time pass; whether anything looks different."""

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the whole frame."""

    def resize(self, size: tuple[int, int]) -> None:
        """Fill a frame of another size."""

    def hotspot_boxes(self, ids: Iterable[str]) -> Mapping[str, pygame.Rect]:
        """Where elements and people are, in pixels; unknown ones are left out."""

    def thread(self, giver: str, receiver: str, slack: bool = False) -> None:
        """Draw a thread of light between two people for a moment."""

    def attend(self, id_: str | None) -> None:
        """Keep an element or a person in the picture, however narrow that is."""

    def prefetch(self, *tableaux: Tableau, anew: bool = False) -> None:
        """Have what may come next drawn meanwhile; `anew`: and nothing else."""


class Sounds(Protocol):
    """What is heard. `volumes` are 0.0 to 1.0 each, by group."""

    volumes: dict[str, float]
    is_ducked: bool

    def expect(self, names: Sequence[str]) -> None:
        """Have sounds ready that may be wanted next."""

    def play(self, name: str, group: str = "effects") -> None:
        """Let a sound be heard once."""

    def surround(self, place: str, music: Sequence[str]) -> None:
        """From now on a place is heard, and layers of music; "" is none."""

    def hear_alike(self, is_mono: bool) -> None:
        """Let both ears hear the same, or not."""

    def tick(self, dt_s: float) -> None:
        """Let time pass."""

    def stop(self) -> None:
        """Be silent at once."""

    def close(self) -> None:
        """Be silent for good."""


class Speaker(Protocol):
    """A voice that says one thing at a time."""

    problem: str

    @property
    def is_there(self) -> bool:
        """Whether there is a voice."""

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said."""

    def say(self, text: str, rate: int = 100) -> None:
        """Say `text` instead of whatever is being said; `rate` is per cent."""

    def hush(self) -> None:
        """Say nothing any more."""

    def retry(self) -> None:
        """Look for a voice again."""

    def close(self) -> None:
        """Fall silent for good."""


class Mute:
    """No voice at all."""

    problem = ""
    is_there = False
    is_speaking = False

    def say(self, text: str, rate: int = 100) -> None:
        """Say nothing."""

    def hush(self) -> None:
        """Go on saying nothing."""

    def retry(self) -> None:
        """There is nothing to look for."""

    def close(self) -> None:
        """There is nothing to close."""


class Closeups(Protocol):
    """Pictures of things."""

    def has(self, thing: str) -> bool:
        """Whether there is a close-up of `thing`."""

    def expect(self, thing: str, height_px: int) -> None:
        """Have a close-up drawn that may be wanted next."""

    def picture(self, thing: str, height_px: int) -> pygame.Surface | None:
        """The close-up, or None while there is none."""
