"""What the screens need of the stage and of a running story, and no more.

The real ones are `game.stage.stage.Stage` and `game.runtime.session.Session`;
tests bring small ones of their own.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

import pygame

from game.narrative.events import Event
from game.narrative.inputs import Input
from game.narrative.views import Line, Runs, StopView, Tableau


class Theatre(Protocol):
    """A stage: pictures, light and motion."""

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing moves that needn't."""

    @reduced_motion.setter
    def reduced_motion(self, value: bool) -> None: ...

    @property
    def is_crisp(self) -> bool:
        """Whether everything is shown, as sharp as it gets."""

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

    def prefetch(
        self,
        places: Iterable[str | tuple[str, str | None]] = (),
        people: Iterable[str] = (),
    ) -> None:
        """Have what comes next drawn meanwhile."""


class Voices(Protocol):
    """Sounds that are heard once."""

    def play(self, name: str) -> bool:
        """Let a sound be heard; False if there is nothing to hear."""

    def stop(self) -> None:
        """Stop everything that sounds."""


class Closeups(Protocol):
    """Pictures of things."""

    def has(self, thing: str) -> bool:
        """Whether there is a close-up of `thing`."""

    def expect(self, thing: str, height_px: int) -> None:
        """Have a close-up drawn that may be wanted next."""

    def picture(self, thing: str, height_px: int) -> pygame.Surface | None:
        """The close-up, or None while there is none."""


class Play(Protocol):
    """A running story, as a reader walks through it."""

    @property
    def tableau(self) -> Tableau:
        """What stands on the stage."""

    @property
    def page(self) -> tuple[Line, ...]:
        """The paragraphs to show together."""

    @property
    def stop(self) -> StopView | None:
        """What the player is asked, once all before it was read."""

    @property
    def backlog(self) -> tuple[Line, ...]:
        """All that was said and chosen so far."""

    @property
    def marks(self) -> tuple[str, ...]:
        """Content marks of the present scene."""

    @property
    def can_pass_over(self) -> Runs | None:
        """The summary that may stand for the present scene."""

    def forward(self) -> tuple[Event, ...]:
        """Go to the next paragraph or the stop."""

    def perform(self, given: Input) -> tuple[Event, ...]:
        """Answer the stop."""

    def back(self) -> bool:
        """Go back by a paragraph; False at the very beginning."""

    def redo(self) -> bool:
        """Go forward again over what was lived; False where that ends."""

    def to_json(self) -> dict[str, Any]:
        """All of it as data."""
