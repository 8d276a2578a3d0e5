"""What a screen is to the main loop."""

from typing import Protocol

import pygame

from game.app.goals import Goal
from game.ui.actions import Action
from game.ui.nodes import Node


class Screen(Protocol):
    """Something that fills the window until it names another goal."""

    def enter(self) -> None:
        """Be on top, newly or again."""

    def lay_out(self) -> None:
        """Take the size of the window and of type anew."""

    def handle(self, action: Action) -> Goal | None:
        """Do what the player did; where to go, or None to stay."""

    def tick(self, dt_s: float) -> bool:
        """Let time pass; whether anything looks different."""

    def draw(self, target: pygame.Surface) -> None:
        """Draw the whole frame."""

    def nodes(self) -> tuple[Node, ...]:
        """What is on the screen, in words."""
